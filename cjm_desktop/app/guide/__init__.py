"""The eight steps to a map, in a panel beside it. The user guide is shown by ``app/about/guide.py``."""
