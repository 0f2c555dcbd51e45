"""The open map: what it is now, what it was before, what is selected, and who is told."""

from cjm_desktop.document.document import MEMORY, PAUSE, Document, Listener
from cjm_desktop.document.drafts import Draft, Drafts

__all__ = ["MEMORY", "PAUSE", "Document", "Draft", "Drafts", "Listener"]
