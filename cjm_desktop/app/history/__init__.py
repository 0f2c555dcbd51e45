"""What was done to the map, step by step."""

from cjm_desktop.app.history.panel import HistoryPanel

__all__ = ["HistoryPanel"]
