"""Makes wheel, bundle and Debian package, and tries them as a person would: ``packaging/package.py``."""
