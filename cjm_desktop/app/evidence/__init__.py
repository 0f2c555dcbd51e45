"""Data that is brought into the map: the file looked at, what its columns mean, what is made of it."""
