"""Copying and pasting, within maps, between windows and with other programs."""
