"""The content of the window while a map is open."""
