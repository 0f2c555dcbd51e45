"""Brands that a person keeps for all maps: colours and a logo."""
