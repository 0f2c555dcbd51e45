"""The part of a form that says which map is linked, and links another one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.files.links import Links
from cjm_desktop.app.inspector.chosen import Chosen
from cjm_desktop.app.widgets.labels import menu_text
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.heads import Head
from cjm_desktop.words import Text

_LINK = Text("Edit", "Link a map")
_UNLINK = Text("Edit", "Remove the link to a map")


class LinkField(QWidget):
    """Shows the linked map; buttons open it, link another one, or none."""

    def __init__(
        self,
        desk: Desk,
        links: Links,
        read: Callable[[JourneyMap], Step | Card],
        write: Callable[[JourneyMap, str | None, str], JourneyMap],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._links = links
        self._read = read
        self._write = write
        label = note("label")
        label.setText(desk.say(Text("Inspector", "Linked map")))
        self._title = note("name")
        self._open = QPushButton(desk.say(Text("Inspector", "Open")))
        self._open.clicked.connect(self._follow)
        self._remove = QPushButton(desk.say(Text("Inspector", "Remove")))
        self._remove.setAccessibleName(desk.say(_UNLINK))
        self._remove.clicked.connect(self._unlink)
        choose = QPushButton(desk.say(Text("Inspector", "Link a map…")))
        self._menu = QMenu(choose)
        self._menu.aboutToShow.connect(self._offer)
        choose.setMenu(self._menu)
        row = QHBoxLayout()
        for button in (self._open, self._remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(choose)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        record = self._read(self._desk.document.journey)
        unnamed = self._desk.say(Text("Inspector", "A map without a title"))
        self._title.setText(record.map_title or unnamed)
        for part in (self._title, self._open, self._remove):
            part.setVisible(record.map is not None)

    def let_go(self) -> None:
        """Hear nothing more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _offer(self) -> None:
        """Offer the maps among the recent files, and any other file."""
        self._menu.clear()
        for head in self._links.offered(self._desk.document.journey.id):
            title = head.title or self._desk.say(Text("Inspector", "A map without a title"))
            self._menu.addAction(menu_text(title)).triggered.connect(partial(self._link, head))
        self._menu.addSeparator()
        self._menu.addAction(self._desk.say(Text("Inspector", "Choose a file…"))).triggered.connect(self._choose)

    def _choose(self) -> None:
        head = self._links.choose(self._desk.document.journey.id)
        if head is not None:
            self._link(head)

    def _link(self, head: Head, *_: object) -> None:
        document = self._desk.document
        document.apply(_LINK, self._write(document.journey, head.id, head.title))

    def _unlink(self) -> None:
        document = self._desk.document
        document.apply(_UNLINK, self._write(document.journey, None, ""))

    def _follow(self) -> None:
        record = self._read(self._desk.document.journey)
        if record.map is not None:
            self._links.follow(record.map, record.map_title)


def step_link(desk: Desk, links: Links, name: str) -> LinkField:
    """Return the linked map of a step."""

    def read(journey: JourneyMap) -> Step:
        return next(step for step in steps_of(journey) if step.id == name)

    return LinkField(
        desk, links, read, lambda journey, map_, title: change_step(journey, name, map=map_, map_title=title)
    )


def card_link(desk: Desk, links: Links, chosen: Chosen) -> LinkField:
    """Return the linked map of a card."""

    def write(journey: JourneyMap, map_: str | None, title: str) -> JourneyMap:
        lane, card = chosen.lanes(journey)[0], chosen.cards(journey)[0]
        return change_card(journey, lane.id, card.id, map=map_, map_title=title)

    return LinkField(desk, links, lambda journey: chosen.cards(journey)[0], write)
