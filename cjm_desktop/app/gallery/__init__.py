"""Templates and examples to start from, and the welcome page."""
