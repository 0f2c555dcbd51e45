"""All maps of a folder beside each other."""
