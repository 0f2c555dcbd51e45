"""What the program promises about speed, each figure beside its floor; not part of the ordinary tests."""
