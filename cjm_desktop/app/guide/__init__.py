"""The eight steps to a map, in a panel beside it."""
