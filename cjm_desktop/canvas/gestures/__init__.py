"""Gestures: each is one small object from press to release, and one step of the history."""
