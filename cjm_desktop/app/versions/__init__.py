"""The versions of the open map that are kept on this computer: looked at, compared, restored."""
