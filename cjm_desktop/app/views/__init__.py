"""Which part of the map is shown."""
