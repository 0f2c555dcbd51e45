"""File > Merge with…: another copy of the open map is merged into it, with their common state or without."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.conflicts import ConflictsDialog
from cjm_desktop.app.files.session import open_session
from cjm_desktop.app.window import Window
from cjm_desktop.edits.cards import add_card, change_card, delete_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import with_revision
from cjm_desktop.storage.history import history_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text, say
from tests.unit.app.hands import meeting, press
from tests.unit.edits.sample import card, sample

Change = Callable[[JourneyMap], JourneyMap]


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """The person chooses files, one after the other."""

    def chosen(*paths: Path | None) -> None:
        waiting = ["" if path is None else str(path) for path in paths]

        def answer(*_: object) -> tuple[str, str]:
            return waiting.pop(0), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)

    return chosen


@pytest.fixture
def copy(window: Window, tmp_path: Path) -> Path:
    """A map is open and saved here; somebody has a copy of its file."""
    write_map(tmp_path / "map.cjm", sample(), "nothing")
    window.open_path(tmp_path / "map.cjm")
    do(window, lambda journey: change_journey(journey, author="Ann"))
    assert window.files.save()
    shutil.copy(tmp_path / "map.cjm", tmp_path / "copy.cjm")
    return tmp_path / "copy.cjm"


def do(window: Window, change: Change) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change(window.document.journey))


def edit(file: Path, change: Change) -> None:
    """Somebody edits the copy elsewhere: nothing of that is kept here."""
    write_map(file, change(read_map(file).journey), "anything")


def merge(window: Window) -> None:
    next(action for action in window.actions() if action.text() == "Merge with…").trigger()


def here(window: Window) -> JourneyMap:
    assert window.document is not None
    return window.document.journey


def told(window: Window) -> list[str]:
    said: list[str] = []

    def hear(text: Text) -> None:
        said.append(say(text, "en"))

    assert window.canvas is not None
    window.canvas.told.connect(hear)
    return said


def with_new(journey: JourneyMap) -> JourneyMap:
    return add_card(journey, "touch", Card(id="new", step="try", text="Test ride"))


def test_what_both_did_is_there_in_one_step(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    edit(copy, with_new)
    do(window, lambda journey: change_card(journey, "pains", "rain", text="Hail"))
    before, said = here(window), told(window)
    choose(copy)
    merge(window)
    assert card(here(window), "new").text == "Test ride"
    assert card(here(window), "rain").text == "Hail"
    assert said == ["copy.cjm is merged into this map. Save the map to keep that."]
    assert window.document is not None
    window.document.undo()
    assert here(window) is before
    assert "new" not in {each.id for each in read_map(copy.with_name("map.cjm")).journey.lanes}


def test_what_contradicts_is_asked_about(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    edit(copy, lambda journey: change_card(journey, "pains", "rain", text="Storm"))
    for choice, becomes in (("Mine", "Hail"), ("Theirs", "Storm"), ("Both", "Hail\nStorm")):
        do(window, lambda journey: change_card(journey, "pains", "rain", text="Hail"))

        def settle(dialog: ConflictsDialog, choice: str = choice) -> None:
            next(each for each in dialog.findChildren(QRadioButton) if each.text() == choice).click()
            next(each for each in dialog.findChildren(QPushButton) if each.text() == "Merge").click()

        choose(copy)
        with meeting(ConflictsDialog, settle):
            merge(window)
        assert card(here(window), "rain").text == becomes
        assert window.document is not None
        window.document.undo()


def test_what_one_deleted_and_the_other_edited_stays(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    edit(copy, lambda journey: change_card(journey, "pains", "rain", severity=3))
    do(window, lambda journey: delete_card(journey, "pains", "rain"))
    choose(copy)
    with meeting(ConflictsDialog, press("Merge")):
        merge(window)
    assert card(here(window), "rain").severity == 3


def test_an_unrelated_map_is_refused_with_the_reason(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    edit(copy, lambda journey: changed(journey, id="other", title="Seeing a doctor"))
    before = here(window)
    choose(copy)
    with meeting(QMessageBox, lambda box: box.accept()) as met:
        merge(window)
    assert met[0].startswith("“Buying a bicycle” and “Seeing a doctor” are not copies of one map")
    assert here(window) is before


def test_without_a_common_state_one_can_be_chosen(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    base = copy.with_name("base.cjm")
    shutil.copy(copy, base)
    edit(copy, lambda journey: changed(delete_card(journey, "touch", "shop"), history="elsewhere"))
    do(window, lambda journey: change_card(journey, "pains", "rain", text="Hail"))
    before = here(window)
    choose(copy, base)
    with meeting(QMessageBox, press("Choose the common state…")) as met:
        merge(window)
    assert "is not kept on this computer" in met[0]
    assert here(window) is not before
    lane = here(window).lanes[0]
    assert isinstance(lane, CardLane)
    assert {each.id for each in lane.cards} == {"site", "staff"}
    assert card(here(window), "rain").text == "Hail"


def test_a_file_that_another_program_edited_here_does_not_lose_that(
    window: Window, tmp_path: Path, choose: Callable[..., None]
) -> None:
    """Two copies of one state, each edited by a script that gave it no name: nobody knows the state itself."""
    start = with_revision(sample(), "first00000")
    write_map(tmp_path / "mine.cjm", change_card(start, "pains", "rain", text="Hail"), "nothing")
    write_map(tmp_path / "theirs.cjm", change_card(start, "pains", "rain", text="Storm"), "nothing")
    assert window.open_path(tmp_path / "mine.cjm")
    choose(tmp_path / "theirs.cjm")
    with meeting(QMessageBox, press("Merge without it")), meeting(ConflictsDialog, press("Merge")):
        merge(window)
    assert card(here(window), "rain").text == "Hail"


def test_without_any_nothing_is_lost_and_each_difference_is_asked_about(
    window: Window, copy: Path, choose: Callable[..., None]
) -> None:
    edit(copy, lambda journey: changed(with_new(delete_card(journey, "touch", "shop")), history=""))
    do(window, lambda journey: change_card(journey, "pains", "rain", text="Hail"))
    choose(copy)
    asked: list[str] = []

    def settle(dialog: ConflictsDialog) -> None:
        asked.append(dialog.windowTitle())
        press("Merge")(dialog)

    with meeting(QMessageBox, press("Merge without it")), meeting(ConflictsDialog, settle):
        merge(window)
    assert asked
    assert card(here(window), "new").text == "Test ride"
    assert card(here(window), "shop").text == "Shop window"
    assert card(here(window), "rain").text == "Hail"


def test_who_does_not_go_through_with_it_has_everything_as_it_was(
    window: Window, copy: Path, choose: Callable[..., None]
) -> None:
    edit(copy, lambda journey: changed(with_new(journey), history=""))
    before = here(window)
    choose(copy)
    with meeting(QMessageBox, press("Cancel")):
        merge(window)
    choose(None)
    merge(window)
    assert here(window) is before


def test_what_has_nothing_new_is_no_step(window: Window, copy: Path, choose: Callable[..., None]) -> None:
    said, before = told(window), here(window)
    choose(copy)
    merge(window)
    assert here(window) is before
    assert said == ["copy.cjm has nothing that this map does not have."]


def test_the_common_state_is_found_in_the_local_history(
    window: Window, copy: Path, choose: Callable[..., None], qtbot: QtBot
) -> None:
    del qtbot
    theirs = open_session(copy)
    theirs.document.apply(Text("Test", "Edit"), delete_card(theirs.document.journey, "touch", "shop"))
    theirs.save()
    do(window, lambda journey: change_card(journey, "pains", "rain", text="Hail"))
    assert window.files.save(), "so that the file is another state than the copy came from"
    assert list(history_folder().iterdir())
    choose(copy)
    merge(window)
    assert "shop" not in {each.id for lane in here(window).lanes for each in getattr(lane, "cards", ())}
    assert card(here(window), "rain").text == "Hail"
