"""A calm bar above a map beside whose file a sync service left a conflict copy."""

from pathlib import Path

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.page.hint_bar import HintBar
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Language, Text


class CopyBar(HintBar):
    """Shown until the copy is merged or passed over."""

    def __init__(self, session: Session, actions: Actions, language: Language) -> None:
        offers = (
            (actions["merge-copy"], Text("Page", "Merge this copy…")),
            (actions["open-copy"], Text("Page", "Open it beside")),
            (actions["pass-over-copy"], Text("Page", "Not now")),
        )
        super().__init__(offers, language)
        self._session = session

    def refresh(self) -> None:
        """Be there as long as there is such a copy, and nothing more urgent to say."""
        copy = self._session.copy
        if copy is None or self._session.elsewhere is not None:
            self.show_text(None)
        else:
            said = Text("Page", "“{copy}” is a conflict copy of this map, with changes that are not in it.")
            self.show_text(said(copy=shown(Path(copy.name))))
