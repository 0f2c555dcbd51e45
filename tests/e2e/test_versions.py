"""Earlier versions of a map in the real program: restored, taken back, and there when the file is broken."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton

from cjm_desktop.model.lookup import find_card
from tests.e2e.robot import (
    CTRL,
    Scene,
    choose,
    click,
    click_at,
    double_click_at,
    has_map,
    journey,
    key,
    later,
    on,
    reads,
    seen,
    sees,
    type_text,
    window,
)
from tests.e2e.scenes import answer, come_back, quit_program
from tests.e2e.started import Ended, play

QUIET = Ended(0, "")
WORDS = ("The first", "The second", "The third")


def text() -> str:
    lane = find_card(journey(), "c")
    assert lane is not None
    return next(card.text for card in lane.cards if card.id == "c")


def write(words: str) -> Scene:
    double_click_at(on("c"))
    key(Qt.Key.Key_A, CTRL)
    type_text(words)
    key(Qt.Key.Key_Return, CTRL)
    yield lambda: text() == words


def save() -> Scene:
    key(Qt.Key.Key_S, CTRL)
    yield lambda: not window().isWindowModified()


def restore_the_first(folder: Path) -> Scene:
    """Save thrice, go on, restore the first by keys alone, take that back, and bring it again."""
    del folder
    yield has_map()
    for words in WORDS:
        yield from write(words)
        yield from save()
    yield from write("Not saved yet")
    yield from choose("File", "Versions…")
    yield lambda: sees(QListView, "Versions")() and seen(QPushButton, "Open as a copy").isEnabled()
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Up)  # the oldest is what the file was before it was saved here
    yield lambda: seen(QPushButton, "Restore").isEnabled() and any("first" in each for each in lines())
    later(lambda: key(Qt.Key.Key_Return))
    yield lambda: text() == WORDS[0]
    yield from come_back()
    key(Qt.Key.Key_Z, CTRL)
    yield lambda: text() == "Not saved yet"
    key(Qt.Key.Key_Y, CTRL)
    yield lambda: text() == WORDS[0]
    yield from save()
    later(quit_program)


def lines() -> list[str]:
    """Return what is said to have changed since."""
    found = seen(QListView, "What was changed since then").model()
    return [str(found.index(row, 0).data()) for row in range(found.rowCount())]


def find_it_after_damage(folder: Path) -> Scene:
    """Open the file, of which a part is missing; take what was saved last."""
    broken = (folder / "map.cjm").read_bytes()
    yield reads("This computer keeps a version of it that was saved on ")
    yield from answer("Open that version")
    yield lambda: has_map()() and text() == WORDS[0]
    assert window().isWindowModified()
    assert (folder / "map.cjm").read_bytes() == broken
    yield from come_back()
    click_at(on("c"))
    later(lambda: key(Qt.Key.Key_W, CTRL))
    yield sees(QPushButton, "Don’t save")
    click(seen(QPushButton, "Don’t save"))
    yield lambda: window().document is None
    later(quit_program)


def test_the_first_of_three_saves_is_restored_and_nothing_is_lost(tmp_path: Path, file: Path) -> None:
    """I save thrice and restore the first state: undo brings back what I had. Then the file breaks: it is offered."""
    assert play(restore_the_first, tmp_path, file).end() == QUIET
    data = file.read_bytes()
    assert len(json.loads(data)["history"].split()) == 4
    file.write_bytes(data[: len(data) * 2 // 3])
    assert play(find_it_after_damage, tmp_path, file).end() == QUIET
