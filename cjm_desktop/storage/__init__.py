"""Bytes to map and back: staged reading, format steps, safe writing."""
