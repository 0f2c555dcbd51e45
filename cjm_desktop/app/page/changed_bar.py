"""A bar above a map whose file was changed elsewhere: what became of it, and the ways to go on."""

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.page.hint_bar import HintBar
from cjm_desktop.words import Language, Text


class ChangedBar(HintBar):
    """Shown until the person says what is to become of both."""

    def __init__(self, session: Session, actions: Actions, language: Language) -> None:
        offers = (
            (actions["merge-theirs"], Text("Page", "Merge")),
            (actions["reload"], Text("Page", "Reload")),
            (actions["save-as"], Text("Page", "Save a copy…")),
        )
        super().__init__(offers, language)
        self._session = session

    def refresh(self) -> None:
        """Be there as long as there is something to be said that no other bar says."""
        elsewhere = self._session.elsewhere
        if elsewhere is None or (elsewhere.is_gone and self._session.trouble is not None):
            self.show_text(None)
        elif self._session.document.dirty and elsewhere.is_same_map:
            self.show_text(Text("Page", "{what} Your changes are not in it yet.")(what=elsewhere.text))
        else:
            self.show_text(elsewhere.text)
