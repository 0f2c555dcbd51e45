"""Unsaved work that a crash, or an end by force, left: looked at, offered, brought back."""
