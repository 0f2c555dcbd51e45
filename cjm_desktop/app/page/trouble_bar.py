"""A bar above a map that is no longer saved by itself: why, and the way to go on."""

from PySide6.QtGui import QAction

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.page.hint_bar import HintBar
from cjm_desktop.words import Language, Text


class TroubleBar(HintBar):
    """Shown until the person saves the map."""

    def __init__(self, session: Session, save: QAction, language: Language) -> None:
        super().__init__([(save, Text("Page", "Save now…"))], language)
        self._session = session

    def refresh(self) -> None:
        """Be there as long as there is trouble."""
        elsewhere = self._session.elsewhere
        is_said = elsewhere is not None and not elsewhere.is_gone
        self.show_text(None if is_said else self._session.trouble or self._session.unkept)
