"""The real window from its start to its end, in a process of its own."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
)

from cjm_desktop.app.page.shelf import ThingButton
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import all_templates
from tests.e2e.robot import (
    CTRL,
    SHIFT,
    Scene,
    click,
    compose,
    curve,
    drag,
    fill,
    has_map,
    in_cell,
    journey,
    key,
    later,
    middle,
    on,
    on_point,
    reads,
    seen,
    sees,
)
from tests.e2e.scenes import answer, change, quit_program, save_under
from tests.e2e.started import Ended, play
from tests.unit.storage.sample import TEXT

Key = Qt.Key
Play = Callable[[Path], Scene]
QUIET = Ended(0, "")
MM = 72 / 25.4
THEIRS = TEXT.replace("Slow", "Theirs")


def cards() -> CardLane:
    return next(lane for lane in journey().lanes if isinstance(lane, CardLane) and lane.kind == "touchpoint")


def main_job(folder: Path) -> Scene:
    yield sees(QToolButton, "Blank journey map")
    click(seen(QToolButton, "Blank journey map"))
    yield has_map("Blank")
    step = journey().stages[1].steps[0].id
    drag(middle(seen(ThingButton, "Touchpoint")), in_cell(cards().id, step))
    yield lambda: any(card.step == step for card in cards().cards)
    compose("sao ma fu kuan", "扫码付款")
    order = [stage.id for stage in journey().stages]
    drag(on(order[0]), on(order[2], across=0.8))
    yield lambda: [stage.id for stage in journey().stages] == [*order[1:3], order[0], *order[3:]]
    point = curve().points[0]
    drag(on_point(point.step, point.value), on_point(point.step, -0.8))
    yield lambda: curve().points[0].value == pytest.approx(-0.8, abs=0.05)
    bent = curve().points[0].value
    key(Key.Key_Z, CTRL)
    yield lambda: curve().points[0] == point
    key(Key.Key_Z, CTRL | SHIFT)
    yield lambda: curve().points[0].value == bent
    later(lambda: key(Key.Key_S, CTRL | SHIFT))
    yield from save_under(folder / "mine")
    key(Key.Key_E, CTRL)
    yield sees(QDialog, "Export")
    paper = seen(QComboBox, "Paper").lineEdit()
    assert paper is not None
    fill(paper, "A3")
    fill(seen(QLineEdit, "File"), str(folder / "out.pdf"))
    yield lambda: reads("420 × 297 mm")() and seen(QPushButton, "Export").isEnabled()
    click(seen(QPushButton, "Export"))
    yield reads("out.pdf is written.")
    assert seen(QPushButton, "Export").isDefault()
    key(Key.Key_Escape)
    yield lambda: not sees(QDialog, "Export")()
    later(quit_program)


def test_the_whole_job_from_the_template_to_the_printed_page(tmp_path: Path) -> None:
    """I take a template, add a card, move a stage, bend the curve, save and export. The files hold what I did."""
    assert play(main_job, tmp_path).end() == QUIET
    saved = read_map(tmp_path / "mine.cjm").journey
    template = next(each for each in all_templates() if each.name == "blank").path("en")
    names = [stage.title for stage in read_map(template).journey.stages]
    assert [stage.title for stage in saved.stages] == [names[1], names[2], names[0], *names[3:]]
    assert "扫码付款" in [card.text for lane in saved.lanes if isinstance(lane, CardLane) for card in lane.cards]
    moods = [lane.curves[0].points[0].value for lane in saved.lanes if isinstance(lane, EmotionLane)]
    assert moods == [pytest.approx(-0.8, abs=0.05)]
    with pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes()) as printed:
        assert [round(side / MM) for side in printed[0].get_size()] == [420, 297]
        assert "扫码付款" in printed[0].get_textpage().get_text_range().split()


def save_and_leave(folder: Path) -> Scene:
    yield from change(folder)
    later(quit_program)
    yield from answer("Save")


def leave_without_saving(folder: Path) -> Scene:
    yield from change(folder)
    later(quit_program)
    yield from answer("Don’t save")


def stay_first(folder: Path) -> Scene:
    yield from change(folder)
    later(quit_program)
    yield from answer("Cancel")
    assert not find_card(journey(), "c")
    key(Key.Key_Z, CTRL)
    yield lambda: find_card(journey(), "c")
    later(quit_program)


@pytest.mark.parametrize(
    ("scene", "saved"), [(save_and_leave, True), (leave_without_saving, False), (stay_first, False)]
)
def test_unsaved_changes_are_asked_about_at_the_end(tmp_path: Path, file: Path, scene: Play, saved: bool) -> None:
    """I change a map and quit. I save, or do not, or stay; a map that is as it was is left without a question."""
    assert play(scene, tmp_path, file).end() == QUIET
    assert (find_card(read_map(file).journey, "c") is None) is saved
    assert saved or file.read_text() == TEXT


def keep_both(folder: Path) -> Scene:
    yield from change(folder)
    (folder / "map.cjm").write_text(THEIRS)
    later(lambda: key(Key.Key_S, CTRL))
    yield from answer("Save under another name…")
    yield from save_under(folder / "mine.cjm")
    yield reads("Saved")
    later(quit_program)


def overwrite(folder: Path) -> Scene:
    yield from change(folder)
    (folder / "map.cjm").write_text(THEIRS)
    later(lambda: key(Key.Key_S, CTRL))
    yield from answer("Overwrite")
    yield reads("Saved")
    key(Key.Key_Z, CTRL)
    yield lambda: find_card(journey(), "c")
    key(Key.Key_S, CTRL)
    yield reads("Saved")
    later(quit_program)


def test_what_somebody_else_made_of_the_file_is_kept(tmp_path: Path, file: Path) -> None:
    """Somebody changes the file while I change the map. I save mine under another name. Both are there."""
    assert play(keep_both, tmp_path, file).end() == QUIET
    assert file.read_text() == THEIRS
    assert find_card(read_map(tmp_path / "mine.cjm").journey, "c") is None


def test_overwriting_is_asked_about_once(tmp_path: Path, file: Path) -> None:
    """Somebody changes the file while I change the map. I overwrite it, and save again without a question."""
    assert play(overwrite, tmp_path, file).end() == QUIET
    journey = read_map(file).journey
    assert (journey.title, find_card(journey, "c") is None) == ("贷款申请 \U0001f600", False)


def look_from_afar(folder: Path) -> Scene:
    del folder
    yield has_map()
    near = seen(MapCanvas).zoom
    seen(Window).resize(760, 500)
    yield lambda: seen(MapCanvas).zoom < near
    view = seen(MapCanvas).viewport()
    for place in (on("g"), on("l2")):
        assert view.rect().contains(view.mapFromGlobal(place))
    seen(Window).resize(1280, 760)
    yield lambda: seen(MapCanvas).zoom >= near
    quit_program()


def test_the_whole_map_stays_in_sight_when_the_window_changes(tmp_path: Path, file: Path) -> None:
    """I see the whole map. I make the window smaller, then larger. I still see the whole map, as large as it fits."""
    assert play(look_from_afar, tmp_path, file).end() == QUIET
