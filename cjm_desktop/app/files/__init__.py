"""What happens to the open file, and which other files it knows."""
