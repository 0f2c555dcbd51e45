"""Somebody who works in the real program without a pause, and notes down what a person would say is done by now."""

import json
import random
import time
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.recovery.dialog import RecoveryDialog
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.references import steps_of
from tests.e2e.robot import CTRL, SHIFT, drag, in_cell, key, on, seen, sees, type_text

Key = Qt.Key
State = dict[str, Any]
Acting = Generator[Callable[[], object], None, None]
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_PAUSE: Final = 0.03
"""Seconds between two letters."""


def work(folder: Path) -> Acting:
    """Bring back what is left, note what is there then, and work until the program is killed."""
    yield lambda: _with_file() is not None and (_is_offered() or not _journals(folder))
    if sees(RecoveryDialog)():
        key(Key.Key_Return)
        yield lambda: not sees(RecoveryDialog)()
    window = _with_file()
    assert window is not None
    window.come_forward()
    yield window.isActiveWindow
    note = partial(_note, folder / "log")
    note()
    _document().subscribe(lambda _before, _after: note())  # at once, before it can be on disk
    chance = random.Random(time.monotonic_ns())  # noqa: S311 - moments, not secrets
    while True:
        act = chance.choice((_write, _write, _write_and_give_up, _carry, _name, _outline, _undo, _redo, _save))
        yield from act(chance, note)
        note()
        yield _later(chance.uniform(0, 0.6))


def _journals(folder: Path) -> list[Path]:
    return list((folder / "state" / "cjm-desktop" / "journal").glob("*.cjm-journal"))


def _is_offered() -> bool:
    return sees(RecoveryDialog)() and seen(RecoveryDialog).isActiveWindow() and QApplication.focusWidget() is not None


def _with_file() -> Window | None:
    windows = (each for each in all_windows() if each.files.session is not None and each.files.session.path is not None)
    return next(windows, None)


def _document() -> Document:
    window = _with_file()
    assert window is not None
    assert window.document is not None
    return window.document


def state_now() -> State:
    """Return what there is in the map, as far as it is worked on."""
    journey = _document().journey
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    cards = {card.id: [card.text, card.step] for lane in lanes for card in lane.cards}
    return {"title": journey.title, "cards": cards}


def _note(log: Path, card: str = "", text: str = "") -> None:
    """Note down the moment and the state; of a card that is being written, as it stands in its field."""
    state = state_now()
    if card:
        state["cards"][card][0] = text
    with log.open("a") as file:
        file.write(json.dumps([time.monotonic(), state]) + "\n")


def _later(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


Note = Callable[..., None]


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randrange(3, 40)))


def _some_card(chance: random.Random) -> str:
    return chance.choice(sorted(state_now()["cards"]))


def _begin(chance: random.Random) -> Generator[Callable[[], object], None, str]:
    """Open the text of a card on the sheet, all of it selected."""
    canvas = seen(MapCanvas)
    canvas.zoom_to(1.0)
    card = _some_card(chance)
    _document().select([card])
    canvas.setFocus()
    yield lambda: QApplication.focusWidget() is canvas
    key(Key.Key_F2)
    key(Key.Key_A, CTRL)
    return card


def _type(chance: random.Random, card: str, note: Note) -> Acting:
    word = _word(chance)
    for count, letter in enumerate(word, 1):
        note(card, word[:count])  # before it is: it may be on disk sooner than here
        type_text(letter)
        yield _later(_PAUSE)


def _write(chance: random.Random, note: Note) -> Acting:
    card = yield from _begin(chance)
    yield from _type(chance, card, note)
    yield _later(chance.uniform(0, 1.5))
    key(Key.Key_Return, CTRL)


def _write_and_give_up(chance: random.Random, note: Note) -> Acting:
    card = yield from _begin(chance)
    yield from _type(chance, card, note)
    key(Key.Key_Escape)


def _carry(chance: random.Random, note: Note) -> Acting:
    del note
    canvas = seen(MapCanvas)
    canvas.show_all()
    yield _later(_PAUSE)
    card, journey = _some_card(chance), _document().journey
    lane = next(
        lane for lane in journey.lanes if isinstance(lane, CardLane) and card in [each.id for each in lane.cards]
    )
    drag(on(card), in_cell(lane.id, chance.choice([step.id for step in steps_of(journey)])))


def _name(chance: random.Random, note: Note) -> Acting:
    """Write the title of the map beside it, letter by letter."""
    _document().select([])
    yield sees(QLineEdit, "Title")
    field = seen(QLineEdit, "Title")
    field.setFocus()
    field.selectAll()
    for letter in _word(chance):
        type_text(letter)
        note()
        yield _later(_PAUSE)
    seen(MapCanvas).setFocus()


def _outline(chance: random.Random, note: Note) -> Acting:
    """Write a card in the outline."""
    sides = seen(Window).sides
    assert sides is not None
    outline = sides.show("outline")
    assert isinstance(outline, Outline)
    card = _some_card(chance)
    _document().select([card])
    outline.tree.setFocus()
    yield lambda: QApplication.focusWidget() is outline.tree
    key(Key.Key_F2)
    yield from _type(chance, card, note)
    key(Key.Key_Return)


def _undo(chance: random.Random, note: Note) -> Acting:
    del chance, note
    seen(MapCanvas).setFocus()
    key(Key.Key_Z, CTRL)
    yield _later(_PAUSE)


def _redo(chance: random.Random, note: Note) -> Acting:
    del chance, note
    seen(MapCanvas).setFocus()
    key(Key.Key_Z, CTRL | SHIFT)
    yield _later(_PAUSE)


def _save(chance: random.Random, note: Note) -> Acting:
    del chance, note
    key(Key.Key_S, CTRL)
    yield _later(_PAUSE)
