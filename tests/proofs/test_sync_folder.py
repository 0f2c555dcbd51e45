"""Two people work on copies of one map that a service syncs, not always in time: nothing they saved is lost."""

import random
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files import watching
from cjm_desktop.app.window import Window
from cjm_desktop.edits.cards import add_card
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.elsewhere import look_at
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.templates import all_templates, map_from
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text
from tests.conftest import LONG
from tests.proofs.figures import told
from tests.unit.app.hands import shown

_ROUNDS: Final = 150 if LONG else 8
_OFFERS: Final = ("Merge", "Merge this copy…")


@dataclass
class Person:
    """Somebody at a window, with a copy of the map in a folder of their own."""

    window: Window
    file: Path
    saved: list[str] = field(default_factory=list)
    """The cards of which they were told that they are saved."""
    pending: list[str] = field(default_factory=list)

    def write(self) -> None:
        """Put a card on the map."""
        document = self.window.document
        assert document is not None
        lane = next(lane for lane in document.journey.lanes if isinstance(lane, CardLane))
        card = Card(id=new_id(), step=next(iter(steps_of(document.journey))).id, text="mine")
        document.apply(Text("Proof", "Add card"), add_card(document.journey, lane.id, card))
        self.pending.append(card.id)

    def save(self) -> bool:
        """Save, unless the file is another by now; what is told counts."""
        session = self.window.files.session
        assert session is not None
        assert session.known is not None
        if look_at(self.file, session.known).found is None and session.elsewhere is None and self.window.files.save():
            self.saved += self.pending
            self.pending = []
            return True
        return False

    def offer(self) -> QPushButton | None:
        """What the bars above the map offer."""
        buttons = (each for each in self.window.findChildren(QPushButton) if each.isVisible())
        return next((each for each in buttons if each.text() in _OFFERS), None)

    def is_up_to_date(self) -> bool:
        """Whether the window knows what is in its file, or offers something."""
        session = self.window.files.session
        assert session is not None
        assert session.known is not None
        return self.offer() is not None or look_at(self.file, session.known).found is None


@dataclass
class Service:
    """Brings what is new in one folder to the other; where both are new, one wins and the other becomes a copy."""

    one: Path
    other: Path
    known: bytes
    conflicts: int = 0

    def sync(self) -> None:
        """Replace files, whatever is open."""
        here, there = self.one.read_bytes(), self.other.read_bytes()
        if here == there:
            self.known = here
        elif there == self.known:
            self._bring(here, self.other)
        elif here == self.known:
            self._bring(there, self.one)
        else:
            self.conflicts += 1
            name = f"{self.one.stem}.sync-conflict-20261121-{self.conflicts:06}-ABCDEFG.cjm"
            for folder in (self.one.parent, self.other.parent):
                (folder / name).write_bytes(there)
            self._bring(here, self.other)

    def _bring(self, data: bytes, file: Path) -> None:
        temporary = file.with_name(".syncthing.tmp")
        temporary.write_bytes(data)
        temporary.replace(file)
        self.known = data


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Person, Person]:
    monkeypatch.setattr(watching, "PAUSE", 30)
    settings = tmp_path / "settings.json"
    change_settings(settings, lambda known: replace(known, language="en"))
    journey = map_from(all_templates()[0], "en", new_id)
    found: list[Person] = []
    for name in ("one", "other"):
        file = tmp_path / name / "map.cjm"
        file.parent.mkdir()
        write_map(file, journey, "nothing")
        window = shown(qtbot, settings)
        window.open_path(file)
        found.append(Person(window, file))
    return found[0], found[1]


def settle(bot: QtBot, person: Person) -> None:
    """Have the person do what is offered, and save."""
    while True:
        bot.waitUntil(person.is_up_to_date, timeout=20_000)
        offer = person.offer()
        if offer is not None:
            QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
        elif person.save():
            return


def test_what_was_reported_as_saved_is_in_both_files_in_the_end(qtbot: QtBot, people: tuple[Person, Person]) -> None:
    one, other = people
    for person in people:
        watcher = person.window.findChild(QFileSystemWatcher)
        assert watcher is not None
        qtbot.waitUntil(lambda watcher=watcher: bool(watcher.files()))
    service = Service(one.file, other.file, one.file.read_bytes())
    dice = random.Random(7)  # noqa: S311 - nothing is secret here
    for _ in range(_ROUNDS):
        for person in dice.sample(people, dice.choice((1, 2, 2))):
            person.write()
            if dice.random() < 0.7:
                person.save()
        service.sync()
        for person in people:
            qtbot.waitUntil(person.is_up_to_date, timeout=20_000)
            if dice.random() < 0.5:
                settle(qtbot, person)
    for person in (one, other, one, other):
        settle(qtbot, person)
        service.sync()
    saved = {*one.saved, *other.saved}
    there = [
        {card.id for lane in read_map(person.file).journey.lanes if isinstance(lane, CardLane) for card in lane.cards}
        for person in people
    ]
    told("cards that two people saved in a folder that a service syncs", len(saved))
    told("… times that both had saved something else, so that a conflict copy was left", service.conflicts)
    told("… cards that were lost", len(saved - (there[0] & there[1])))
    assert service.conflicts
    assert saved <= there[0]
    assert saved <= there[1]
