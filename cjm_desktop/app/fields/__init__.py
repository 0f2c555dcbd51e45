"""Fields that show a value of the map, and bring what a person makes of it back into it."""
