"""Sheets on paper: sizes, scale, pages."""
