"""Presenting a map: what is on stage, what the presenter sees, and the path between."""
