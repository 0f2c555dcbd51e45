"""The map on screen: a view that shows cached pictures of the sheet, and what is alive above them."""
