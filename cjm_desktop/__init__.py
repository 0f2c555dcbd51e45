"""CJM Desktop: an offline editor for customer journey maps."""
