"""What a persona has to do with the library and with paper: kept for other maps, refreshed from there, printed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMessageBox, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.edits.personas import change_persona, describe_persona, differences
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import Persona
from cjm_desktop.storage.library import Kept, keep, kept_as
from cjm_desktop.words import Fault, Text

FIELDS: Final = {
    "name": Text("Inspector", "Name"),
    "role": Text("Inspector", "Role"),
    "quote": Text("Inspector", "Quote"),
    "portrait": Text("Inspector", "Portrait"),
    "goals": Text("Inspector", "Goals"),
    "needs": Text("Inspector", "Needs"),
    "frustrations": Text("Inspector", "Frustrations"),
    "traits": Text("Inspector", "Traits"),
}
_REPLACE: Final = Answer(Text("Library", "Replace it"), QMessageBox.ButtonRole.DestructiveRole)
_BESIDE: Final = Answer(Text("Library", "Keep both"))
_CANCEL: Final = Answer(Text("Library", "Cancel"), QMessageBox.ButtonRole.RejectRole)


class Keeping(QWidget):
    """The buttons, and a sentence about the library."""

    def __init__(self, desk: Desk, persona: str) -> None:
        super().__init__()
        self._desk = desk
        self._persona = persona
        self._kept: Kept | None = None
        self._news = note("second")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._news)
        self._refresh = self._button(Text("Library", "Refresh from library"), self._take_over)
        self._button(Text("Library", "Keep in library"), self._keep)
        self._button(Text("Library", "Export persona sheet…"), partial(desk.export_persona, persona))
        self._look()
        self.refresh()

    def refresh(self) -> None:
        """Say whether the library's persona is another one than that of the map."""
        fields = self._differing()
        self._refresh.setVisible(bool(fields))
        if fields:
            other = Text("Library", "The library has another version. What differs: {fields}.")
            self._tell(other(fields=_listed([FIELDS[field] for field in fields])))
        else:
            self._tell(None if self._kept is None else Text("Library", "The library has this persona as it is here."))

    def let_go(self) -> None:
        """Hear nothing more."""

    @property
    def _here(self) -> Persona:
        people = self._desk.document.journey.personas
        return people[index_of(people, self._persona)]

    def _button(self, name: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._desk.say(name))
        button.setAutoDefault(False)
        button.clicked.connect(partial(_call, act))
        self._column.addWidget(button)
        return button

    def _differing(self) -> tuple[str, ...]:
        return () if self._kept is None else differences(self._here, self._kept.persona)

    def _tell(self, text: Text | None) -> None:
        self._news.setVisible(text is not None)
        self._news.setText("" if text is None else self._desk.say(text))

    def _look(self) -> bool:
        """Look what the library holds now, and tell whether it could be read."""
        origin = self._here.origin
        try:
            self._kept = None if origin is None else kept_as(self._desk.library, origin)
        except Fault as fault:
            self._kept = None
            self._tell(fault.text)
            return False
        return True

    def _take_over(self) -> None:
        if not self._look():
            return
        document = self._desk.document
        if self._kept is not None:
            try:
                journey = describe_persona(document.journey, self._persona, self._kept.journey)
            except Fault as fault:
                self._tell(fault.text)
                return
            document.apply(Text("Edit", "Refresh a persona from the library"), journey)
        self.refresh()

    def _keep(self) -> None:
        if not self._look():
            return
        over = self._kept
        if over is not None and self._differing():
            question = Text("Library", "The library has another version of “{name}”. Replace it?")
            answer = ask(self, self._desk.language, question(name=over.persona.name), (_BESIDE, _REPLACE, _CANCEL))
            if answer is _CANCEL:
                return
            over = over if answer is _REPLACE else None
        document = self._desk.document
        try:
            self._kept = keep(self._desk.library, document.journey, self._here, over, new_id)
        except Fault as fault:
            self._tell(fault.text)
            return
        journey = change_persona(document.journey, self._persona, origin=self._kept.id)
        document.apply(Text("Edit", "Keep a persona in the library"), journey)
        self.refresh()
        self._tell(Text("Library", "“{name}” is in the library now.")(name=self._here.name))


def _call(act: Callable[[], None], *_: object) -> None:
    act()


def _listed(texts: Sequence[Text]) -> Text:
    listed = texts[0]
    for text in texts[1:]:
        listed = Text("Library", "{some}, {more}")(some=listed, more=text)
    return listed
