"""A map as one HTML file that any browser shows: no scripts, nothing from elsewhere, by keyboard, on paper too."""
