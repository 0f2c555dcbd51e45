"""The open map: what it is now, what it was before, what is selected, and who is told."""

from cjm_desktop.document.document import Document, Listener

__all__ = ["Document", "Listener"]
