"""The command palette: one field to find and do anything by a few letters."""
