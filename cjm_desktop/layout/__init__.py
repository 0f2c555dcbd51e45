"""The map laid out in points: one sheet that every medium draws."""
