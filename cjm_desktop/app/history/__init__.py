"""What was done to the map, step by step; earlier saves are in ``app/versions``."""

from cjm_desktop.app.history.panel import HistoryPanel

__all__ = ["HistoryPanel"]
