"""Finding words in the whole map, and writing others in their place."""
