"""What a person prefers, for all maps and windows."""
