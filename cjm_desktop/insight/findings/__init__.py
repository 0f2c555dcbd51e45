"""What a map reveals, in a live list: each finding with why, where, and what to do about it."""
