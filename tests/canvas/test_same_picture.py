"""However a map came to be as it is, it looks the same."""

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import add_card
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.words import Text
from tests.canvas.hands import delete, until
from tests.canvas.sample import sample
from tests.maps import journey_maps
from tests.unit.edits.making import Making
from tests.unit.edits.random_edits import MAKERS

CHANGE = Text("Edit", "Edit text")
OTHERS: dict[str, Callable[[MapCanvas], None]] = {
    "undo": lambda canvas: canvas.document.undo(),
    "redo": lambda canvas: canvas.document.redo(),
    "nearer": lambda canvas: canvas.zoom_by(3),
    "farther": lambda canvas: canvas.zoom_by(-3),
    "right": lambda canvas: canvas.pan(QPoint(-120, -33)),
    "left": lambda canvas: canvas.pan(QPoint(120, 33)),
}
ZOOMS = (0.03, 0.11, 0.3, 0.5, 1.0, 1.37)


@contextmanager
def shown(document: Document, zoom: float, place: QPoint | None = None) -> Generator[MapCanvas]:
    """A canvas on the screen, somewhere on the map."""
    canvas = MapCanvas(document)
    canvas.resize(500, 400)
    canvas.set_desk(QColor("#E9ECF0"))
    canvas.show()
    canvas.show_all()
    canvas.zoom_to(zoom)
    if place is not None:
        canvas.horizontalScrollBar().setValue(place.x())
        canvas.verticalScrollBar().setValue(place.y())
    yield canvas
    canvas.close_document()
    canvas.close()
    delete(canvas)


def place_of(canvas: MapCanvas) -> QPoint:
    return QPoint(canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value())


def seen(canvas: MapCanvas) -> QImage:
    """What is on the screen when everything is sharp, without asking for more to be painted than is."""
    QApplication.processEvents()
    until(lambda: canvas.patches.is_sharp)
    QApplication.processEvents()
    return canvas.screen().grabWindow(canvas.winId()).toImage()


def assert_as_rebuilt(canvas: MapCanvas) -> None:
    picture = seen(canvas)
    fresh = Document(canvas.document.journey)
    with shown(fresh, canvas.zoom, place_of(canvas)) as other:
        assert place_of(other) == place_of(canvas)
        assert other.transform() == canvas.transform()
        assert seen(other) == picture


@settings(max_examples=40)
@given(journey_maps(), st.sampled_from(ZOOMS), st.data())
@pytest.mark.usefixtures("qapp")
def test_after_any_edits_and_undos_the_canvas_looks_like_a_new_one(
    start: JourneyMap, zoom: float, data: st.DataObject
) -> None:
    document = Document(start)
    numbers = count()
    with shown(document, zoom) as canvas:
        seen(canvas)
        for maker in data.draw(st.lists(st.sampled_from([*MAKERS, *OTHERS]), min_size=1, max_size=6)):
            if isinstance(maker, str):
                OTHERS[maker](canvas)
            else:
                try:
                    edit = maker(Making(data, document.journey, numbers))
                except IndexError:
                    continue  # nothing to work on
                document.apply(CHANGE, edit(document.journey))
            seen(canvas)
        assert_as_rebuilt(canvas)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_sheet_that_grows_and_shrinks_at_its_end_leaves_nothing_behind(zoom: float) -> None:
    people = tuple(Persona(id=f"p{number}", name="Somebody " * 3) for number in range(12))
    bare = changed(sample(), lanes=(), flows=())
    for first, second in (
        (bare, changed(bare, title="A title of two lines " * 30)),
        (bare, changed(bare, personas=people)),
        (sample(), changed(sample(), personas=people)),
        (sample(), changed(sample(), scenario="Long " * 400)),
    ):
        document = Document(first)
        with shown(document, zoom) as canvas:
            canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + round(200 * zoom))
            seen(canvas)
            document.apply(CHANGE, second)
            assert_as_rebuilt(canvas)
            document.undo()
            assert_as_rebuilt(canvas)


@pytest.mark.usefixtures("qapp")
def test_a_sheet_looks_the_same_whether_it_has_become_crowded_or_was() -> None:
    """With one card more than 1,500, cards far away are drawn as blocks."""
    steps = tuple(Step(id=f"s{number}") for number in range(30))
    lanes = tuple(
        CardLane(id=f"l{row}", kind="free", cards=tuple(Card(id=f"c{row}-{n}", step=f"s{n % 30}") for n in range(150)))
        for row in range(10)
    )
    stage = Stage(id="stage", steps=steps)
    document = Document(JourneyMap(format="cjm", version=1, id="map", stages=(stage,), lanes=lanes))
    with shown(document, 0.4) as canvas:
        seen(canvas)
        document.apply(CHANGE, add_card(document.journey, "l9", Card(id="more", step="s3", text="More")))
        assert_as_rebuilt(canvas)
        document.undo()
        assert_as_rebuilt(canvas)


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_lines_meet_between_patches_at_any_scale_of_the_screen(scale: str) -> None:
    """The picture of the view is that of one painting of the whole sheet."""
    script = Path(__file__).with_name("one_painting.py")
    around = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.canvas.one_painting"],
        env=around,
        cwd=script.parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"compared at {float(scale)}\n", "")
