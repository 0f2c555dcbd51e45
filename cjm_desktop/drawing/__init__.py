"""Sheets drawn in a medium, one module each. None decides anything: all is in the sheet and its page."""
