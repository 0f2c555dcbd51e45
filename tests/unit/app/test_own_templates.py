"""A person keeps maps as templates, finds them in the gallery, renames and deletes them, and clears what is sample."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.gallery.card import Card
from cjm_desktop.app.gallery.gallery import Gallery
from cjm_desktop.app.gallery.new_dialog import NewDialog
from cjm_desktop.app.page.sample_bar import SampleBar
from cjm_desktop.app.widgets.naming import NameDialog
from cjm_desktop.app.window import Window
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import Template, all_templates, keep_template, own_templates
from tests.unit.app.hands import meeting, press
from tests.unit.edits.sample import sample


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return kept_folder("templates")


@pytest.fixture
def started(qtbot: QtBot, window: Window) -> Window:
    """Return a window with a map that was just made from a template."""
    journey_started(window, Template("bank-loan", "template"))
    assert qtbot
    return window


def journey_started(window: Window, template: Template) -> None:
    gallery = window.findChildren(Gallery)[0]
    gallery.chosen.emit(template)


def journey(window: Window) -> JourneyMap:
    assert window.document is not None
    return window.document.journey


def cards(lanes: JourneyMap) -> int:
    return sum(len(lane.cards) for lane in lanes.lanes if isinstance(lane, CardLane))


def name_it(name: str, *, content: bool = True) -> Callable[[NameDialog], None]:
    def act(dialog: NameDialog) -> None:
        line = dialog.findChildren(QLineEdit)[0]
        line.selectAll()
        QTest.keyClicks(line, name)
        box = dialog.findChildren(QCheckBox)[0]
        if box.isVisible() and not content:
            QTest.keyClick(box, Qt.Key.Key_Space)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return act


def gallery_of(bot: QtBot) -> Gallery:
    gallery = Gallery("en")
    bot.addWidget(gallery)
    gallery.resize(1000, 1400)
    gallery.show()
    bot.waitUntil(lambda: all(card.text() or card.broken for card in gallery.findChildren(Card)), timeout=30_000)
    return gallery


def seen(parent: QWidget) -> list[Card]:
    return [card for card in parent.findChildren(Card) if card.isVisible()]


def own(parent: QWidget) -> list[Card]:
    return [card for card in seen(parent) if card.template.kind == "own"]


def labels(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def trigger(window: Window, name: str) -> None:
    next(action for action in window.actions() if action.text() == name).trigger()


def test_i_save_a_map_as_template_and_start_from_it(folder: Path, opened: Window, qtbot: QtBot) -> None:
    with meeting(NameDialog, name_it("My loans")):
        trigger(opened, "Save as template…")
    (kept,) = own_templates(folder)
    assert (kept.name, read_map(kept.path("en")).journey.title) == ("My loans", "My loans")
    assert cards(read_map(kept.path("en")).journey) == cards(journey(opened))
    dialog = NewDialog("en", opened)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: [card.text() for card in own(dialog)] == ["My loans"], timeout=30_000)
    QTest.keyClick(own(dialog)[0], Qt.Key.Key_Return)
    assert dialog.template == kept


def test_i_save_its_structure_alone(folder: Path, opened: Window) -> None:
    with meeting(NameDialog, name_it("Bare", content=False)):
        trigger(opened, "Save as template…")
    bare = read_map(own_templates(folder)[0].path("en")).journey
    assert cards(bare) == 0 < cards(journey(opened))
    assert bare.stages == journey(opened).stages


def test_a_template_is_replaced_only_when_i_say_so(folder: Path, opened: Window) -> None:
    keep_template(folder, sample(), "Mine")
    for answer, is_old in (("Cancel", True), ("Replace", False)):
        with meeting(NameDialog, name_it("Mine")), meeting(QMessageBox, press(answer)) as met:
            trigger(opened, "Save as template…")
        assert met == ["There is a template called “Mine” already. Replace it?"]
        steps = [step.id for stage in read_map(folder / "Mine.cjm").journey.stages for step in stage.steps]
        assert ("look" in steps) is is_old


def test_a_name_is_needed(folder: Path, opened: Window) -> None:
    def look(dialog: NameDialog) -> None:
        line = dialog.findChildren(QLineEdit)[0]
        line.setText("  ")
        enabled.append(
            any(button.isEnabled() for button in dialog.findChildren(QPushButton) if button.text() == "Save")
        )
        dialog.reject()

    enabled: list[bool] = []
    with meeting(NameDialog, look):
        trigger(opened, "Save as template…")
    assert enabled == [False]
    assert own_templates(folder) == ()


def test_i_rename_and_delete_one_by_key(folder: Path, qtbot: QtBot) -> None:
    keep_template(folder, sample(), "One")
    gallery = gallery_of(qtbot)
    with meeting(NameDialog, name_it("Two")):
        QTest.keyClick(own(gallery)[0], Qt.Key.Key_F2)
    assert [template.name for template in own_templates(folder)] == ["Two"]
    qtbot.waitUntil(lambda: [card.text() for card in own(gallery)] == ["Two"], timeout=30_000)
    with meeting(QMessageBox, press("Keep")):
        QTest.keyClick(own(gallery)[0], Qt.Key.Key_Delete)
    assert len(own_templates(folder)) == 1
    with meeting(QMessageBox, press("Delete")) as met:
        QTest.keyClick(own(gallery)[0], Qt.Key.Key_Delete)
    assert met == ["Delete the template “Two”? Maps that were made from it stay as they are."]
    assert own_templates(folder) == ()
    assert own(gallery) == []


def test_a_name_that_is_taken_is_refused(folder: Path, qtbot: QtBot) -> None:
    for name in ("One", "Two"):
        keep_template(folder, sample(), name)
    gallery = gallery_of(qtbot)
    with meeting(NameDialog, name_it("Two")), meeting(QMessageBox, press("OK")) as met:
        QTest.keyClick(own(gallery)[0], Qt.Key.Key_F2)
    assert met == ["There is a template called “Two” already. Choose another name."]
    assert [template.name for template in own_templates(folder)] == ["One", "Two"]


def test_a_broken_one_is_left_out_with_a_word(folder: Path, qtbot: QtBot) -> None:
    keep_template(folder, sample(), "Whole")
    (folder / "Broken.cjm").write_text("{")
    gallery = gallery_of(qtbot)
    qtbot.waitUntil(lambda: "Broken.cjm" in labels(gallery))
    assert [card.template.name for card in own(gallery)] == ["Whole"]


def test_without_own_ones_there_is_no_such_section(qtbot: QtBot) -> None:
    assert "My templates" not in labels(gallery_of(qtbot))


def test_i_search(folder: Path, qtbot: QtBot) -> None:
    keep_template(folder, sample(), "Bicycle loans")
    gallery = gallery_of(qtbot)
    search = gallery.findChildren(QLineEdit)[0]
    QTest.keyClicks(search, "LOAN")
    assert "Bicycle loans" in {card.text() for card in seen(gallery)}
    assert all("loan" in card.text().casefold() for card in seen(gallery))
    QTest.keyClicks(search, "xyz")
    assert seen(gallery) == []
    assert labels(gallery) == "No template is called so."
    search.clear()
    assert len(seen(gallery)) == len(all_templates()) + 1


def test_arrows_lead_through_all_cards(folder: Path, qtbot: QtBot) -> None:
    keep_template(folder, sample(), "Mine")
    gallery = gallery_of(qtbot)
    gallery.activateWindow()
    search = gallery.findChildren(QLineEdit)[0]
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClick(search, Qt.Key.Key_Down)
    passed = [gallery.focusWidget()]
    while passed[-1] is not seen(gallery)[-1]:
        QTest.keyClick(passed[-1], Qt.Key.Key_Right)
        passed.append(gallery.focusWidget())
    assert passed == seen(gallery)
    QTest.keyClick(passed[-1], Qt.Key.Key_Right)
    assert gallery.focusWidget() is passed[-1]
    for _ in range(20):
        QTest.keyClick(gallery.focusWidget(), Qt.Key.Key_Up)
    assert search.hasFocus()


def test_sample_content_goes_in_one_step(started: Window) -> None:
    before = journey(started)
    (bar,) = started.findChildren(SampleBar)
    assert bar.isVisible()
    clear = next(button for button in bar.findChildren(QPushButton) if button.text() == "Clear it")
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert cards(journey(started)) == 0
    assert journey(started).stages == before.stages
    assert not bar.isVisible()
    trigger(started, "Undo: Clear sample content")
    assert journey(started) is before
    assert bar.isVisible()


def test_sample_content_can_be_kept(started: Window) -> None:
    (bar,) = started.findChildren(SampleBar)
    keep = next(button for button in bar.findChildren(QPushButton) if button.text() == "Keep it")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert cards(journey(started)) > 0


def test_the_bar_goes_when_i_begin(started: Window) -> None:
    (bar,) = started.findChildren(SampleBar)
    assert started.document is not None
    lane = next(lane for lane in journey(started).lanes if isinstance(lane, CardLane) and lane.cards)
    started.document.select([lane.cards[0].id])
    trigger(started, "Delete")
    assert not bar.isVisible()


def test_there_is_no_bar_above_what_i_open_nor_above_examples(opened: Window, window: Window) -> None:
    (bar,) = opened.findChildren(SampleBar)
    assert not bar.isVisible()
    window.files.close()
    journey_started(window, next(template for template in all_templates() if template.kind == "example"))
    assert not any(bar.isVisible() for bar in window.findChildren(SampleBar))


def test_a_map_of_my_own_is_cleared_too(opened: Window) -> None:
    before = journey(opened)
    trigger(opened, "Clear sample content")
    assert cards(journey(opened)) == 0 < cards(before)
    trigger(opened, "Undo: Clear sample content")
    assert journey(opened) is before
