"""Two states of a map, or two maps, beside each other: on one sheet that holds both, and as a list."""
