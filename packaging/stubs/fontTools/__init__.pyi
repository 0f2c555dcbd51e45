"""The part of fontTools that the scripts in `packaging/` use; the library has no complete types of its own."""
