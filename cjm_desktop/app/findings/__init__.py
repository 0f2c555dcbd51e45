"""What the map reveals, in a panel beside it."""
