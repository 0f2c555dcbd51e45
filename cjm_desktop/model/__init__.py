"""What a journey map is: frozen records, limits, cleaning of text. No files."""
