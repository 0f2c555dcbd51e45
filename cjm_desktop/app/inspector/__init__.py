"""The inspector: one form a kind of record."""

from cjm_desktop.app.inspector.panel import Inspector

__all__ = ["Inspector"]
