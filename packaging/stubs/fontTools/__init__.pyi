"""The part of fontTools that `packaging/fonts.py` uses; the library has no complete types of its own."""
