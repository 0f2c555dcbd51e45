"""A person brings pictures onto the map: drops them, pastes them, chooses them beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from cjm_desktop.app.clipboard.table_dialog import TableDialog
from cjm_desktop.app.inspector import Inspector
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Text, say
from tests.canvas.hands import until
from tests.photos import drawing, file_of, photo
from tests.unit.app.at_map import LEFT, PLAIN, MapDesk
from tests.unit.app.hands import CONTROL, meeting, name_file, press

COPY = Qt.DropAction.CopyAction

MAP = JourneyMap(
    format="cjm",
    version=1,
    id="map",
    title="Buying a bicycle",
    personas=(Persona(id="li", name="Li Min"),),
    stages=(Stage(id="stage", steps=(Step(id="look", title="Look"), Step(id="ride", title="Ride"))),),
    lanes=(
        CardLane(id="does", kind="customer-action", cards=(Card(id="walk", step="look", text="Walks in"),)),
        CardLane(id="kept", kind="free", locked=True, cards=(Card(id="stay", step="look", text="Stays"),)),
    ),
)


class Desk(MapDesk):
    """The window with the map, and a few pictures in a folder."""

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window, folder / "bicycle.cjm", MAP)
        self.cat = folder / "cat.png"
        self.cat.write_bytes(file_of(drawing(300, 200), "PNG"))
        self.dog = folder / "dog.JPG"
        self.dog.write_bytes(file_of(photo(300, 200), "JPEG"))
        self.broken = folder / "broken.png"
        self.broken.write_bytes(b"\x89PNG\r\n\x1a\n")

    def cards(self, kind: str) -> list[Card]:
        return [
            card
            for lane in self.journey.lanes
            if isinstance(lane, CardLane) and lane.kind == kind
            for card in lane.cards
        ]

    def on(self, record: str) -> QPoint:
        """Where a record is in the window."""
        sheet = self.canvas.sheet
        assert sheet is not None
        area = rect(areas_of(sheet, frozenset([record]))[0].area)
        return self.of_window(self.in_port(area.center()))

    def of_window(self, place: QPoint) -> QPoint:
        return self.canvas.viewport().mapTo(self.window, place)

    def drop(self, mime: QMimeData, place: QPoint) -> None:
        """Carry something over the window and let it go."""
        QApplication.sendEvent(self.window, QDragEnterEvent(place, COPY, mime, LEFT, PLAIN))
        QApplication.sendEvent(self.window, QDragMoveEvent(place, COPY, mime, LEFT, PLAIN))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), COPY, mime, LEFT, PLAIN))
        QTest.qWait(1)

    def find(self, name: str) -> QPushButton:
        """Find a button in the inspector."""
        (inspector,) = self.window.findChildren(Inspector)
        found = [w for w in inspector.findChildren(QPushButton) if w.accessibleName() == name and w.isVisible()]
        assert len(found) == 1, name
        return found[0]


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> Desk:
    return Desk(window, tmp_path)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def copied(path: Path) -> None:
    """Copy a picture as a browser does."""
    QGuiApplication.clipboard().setImage(QImage(str(path)))


def test_a_picture_dropped_on_a_card_is_the_card_s_picture_and_one_undo_takes_it_back(desk: Desk) -> None:
    desk.drop(files(desk.cat), desk.on("walk"))
    (card,) = desk.cards("customer-action")
    assert [asset.sha256 for asset in desk.journey.assets] == [card.picture]
    assert desk.canvas.document.selection == {"walk"}
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert desk.journey == MAP
    assert desk.canvas.document.undo_label is None


def test_pictures_dropped_on_a_cell_become_cards_there(desk: Desk) -> None:
    desk.drop(files(desk.cat, desk.dog), desk.of_window(desk.in_cell("does", "ride")))
    cards = desk.cards("customer-action")
    assert [card.step for card in cards] == ["look", "ride", "ride"]
    assert [card.picture for card in cards[1:]] == [asset.sha256 for asset in desk.journey.assets]
    assert [asset.type for asset in desk.journey.assets] == ["png", "jpeg"]


def test_a_picture_dropped_on_a_step_goes_to_the_storyboard_which_comes_with_it(desk: Desk) -> None:
    desk.drop(files(desk.cat), desk.on("ride"))
    (card,) = desk.cards("picture")
    assert card.step == "ride"
    assert desk.journey.lanes[0].kind == "picture"
    desk.drop(files(desk.dog), desk.on("look"))
    assert [card.step for card in desk.cards("picture")] == ["ride", "look"]
    assert len(desk.journey.lanes) == 3


def words(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_dropped_words_become_cards_where_they_are_let_go_of(desk: Desk) -> None:
    desk.canvas.document.select(["walk"])
    desk.drop(words("- Rides home\n- Locks it"), desk.of_window(desk.in_cell("does", "ride")))
    assert [(card.text, card.step) for card in desk.cards("customer-action")[1:]] == [
        ("Rides home", "ride"),
        ("Locks it", "ride"),
    ]
    assert desk.canvas.overlays.bar is None
    desk.canvas.document.undo()
    assert desk.journey == MAP


def test_words_are_shown_where_they_would_land_and_stay_where_they_come_from(desk: Desk) -> None:
    mime, place = words("Rides home"), desk.of_window(desk.in_cell("does", "ride"))
    QApplication.sendEvent(desk.window, QDragEnterEvent(place, COPY, mime, LEFT, PLAIN))
    QApplication.sendEvent(desk.window, QDragMoveEvent(place, COPY, mime, LEFT, PLAIN))
    assert desk.canvas.overlays.bar is not None
    QApplication.sendEvent(desk.window, QDragMoveEvent(QPoint(5, 5), COPY, mime, LEFT, PLAIN))
    assert desk.canvas.overlays.bar is None
    moves = QDropEvent(QPointF(place), COPY | Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
    QApplication.sendEvent(desk.window, moves)
    assert moves.dropAction() is COPY
    QTest.qWait(1)
    assert len(desk.cards("customer-action")) == 2
    desk.drop(words("Beside the map"), QPoint(5, 5))
    assert len(desk.cards("customer-action")) == 2


def test_a_dropped_table_is_shown_first(desk: Desk) -> None:
    with meeting(TableDialog, QDialog.reject):
        desk.drop(words("Look\tRide\nWalks\tRolls"), desk.of_window(desk.in_cell("does", "ride")))
        QTest.qWait(50)
    assert desk.journey == MAP


def test_a_picture_without_a_file_can_be_dropped_too(desk: Desk) -> None:
    mime = QMimeData()
    mime.setData("image/png", desk.cat.read_bytes())
    desk.drop(mime, desk.on("walk"))
    assert desk.cards("customer-action")[0].picture is not None


def test_where_a_picture_would_go_is_shown_until_it_is_carried_away(desk: Desk) -> None:
    overlays, place = desk.canvas.overlays, desk.of_window(desk.in_cell("does", "ride"))
    mime = files(desk.cat)
    QApplication.sendEvent(desk.window, QDragEnterEvent(place, COPY, mime, LEFT, PLAIN))
    QApplication.sendEvent(desk.window, QDragMoveEvent(place, COPY, mime, LEFT, PLAIN))
    assert overlays.bar is not None
    QApplication.sendEvent(desk.window, QDragMoveEvent(desk.on("walk"), COPY, mime, LEFT, PLAIN))
    assert overlays.bar is None
    assert len(overlays.cell.areas) == 1
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert (overlays.bar, overlays.cell.areas) == (None, [])


def test_a_locked_lane_takes_no_picture_and_says_so(desk: Desk) -> None:
    told: list[Text] = []
    desk.canvas.told.connect(told.append)
    desk.drop(files(desk.cat), desk.on("stay"))
    until(lambda: bool(told))
    assert "is locked" in say(told[0], "en")
    assert desk.journey == MAP


def test_a_broken_picture_is_refused_in_a_sentence_and_nothing_changes(desk: Desk) -> None:
    with meeting(QMessageBox, press("OK")) as said:
        desk.drop(files(desk.cat, desk.broken), desk.on("walk"))
    assert said == [
        f"{desk.broken} is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that."
    ]
    assert desk.journey == MAP


def test_beside_all_steps_a_picture_is_refused_with_where_it_can_go(desk: Desk) -> None:
    port = desk.canvas.viewport()
    with meeting(QMessageBox, press("OK")) as said:
        desk.drop(files(desk.cat), port.mapTo(desk.window, QPoint(2, port.height() // 2)))
    assert said == ["Let go of a picture on a card, or below a step."]


def test_a_picture_beside_the_map_or_on_the_welcome_page_is_no_map(desk: Desk) -> None:
    for place in (QPoint(9, 9), QPoint(600, 400)):
        with meeting(QMessageBox, press("OK")) as said:
            desk.drop(files(desk.cat), place)
            until(lambda: bool(said))
        assert "is a picture, not a journey map" in said[0]
        desk.window.files.close()
    assert desk.window.document is None


def test_a_pasted_picture_goes_to_the_selected_card_or_into_the_chosen_cell(desk: Desk) -> None:
    copied(desk.cat)
    desk.canvas.document.select(["walk"])
    desk.canvas.setFocus()
    QTest.keyClick(desk.canvas, Qt.Key.Key_V, CONTROL)
    assert desk.cards("customer-action")[0].picture is not None
    port = desk.canvas.viewport()
    QTest.mouseClick(port, LEFT, PLAIN, desk.in_cell("does", "ride"))
    QTest.keyClick(desk.canvas, Qt.Key.Key_V, CONTROL)
    cards = desk.cards("customer-action")
    assert [card.step for card in cards] == ["look", "ride"]
    assert cards[0].picture == cards[1].picture
    assert len(desk.journey.assets) == 1


def test_with_nothing_to_paste_it_is_said_what_can_be(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    desk.canvas.setFocus()
    with meeting(QMessageBox, press("OK")) as said:
        QTest.keyClick(desk.canvas, Qt.Key.Key_V, CONTROL)
    assert said == ["There is nothing on the clipboard that a map takes. Copy cards, words or a picture."]


def test_words_are_still_pasted_where_words_are_written(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("two wheels")
    title = next(w for w in desk.window.findChildren(QLineEdit) if w.accessibleName() == "Title" and w.isVisible())
    title.setFocus()
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_V, CONTROL)
    assert desk.journey.title == "two wheels"


def test_a_picture_is_chosen_beside_the_map_and_removed_there(desk: Desk) -> None:
    desk.canvas.document.select(["walk"])
    view = desk.find("Picture")
    assert view.text() == "Choose a picture…"
    view.setFocus()
    with meeting(QFileDialog, name_file(desk.cat)):
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.cards("customer-action")[0].picture is not None
    assert (view.text(), view.icon().isNull()) == ("", False)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert desk.cards("customer-action")[0].picture is None
    assert view.icon().isNull()
    desk.canvas.document.undo()
    assert not view.icon().isNull()
    QTest.mouseClick(desk.find("Remove: Picture"), LEFT)
    assert desk.cards("customer-action")[0].picture is None


def test_a_picture_is_pasted_into_and_dropped_on_its_field(desk: Desk) -> None:
    desk.canvas.document.select(["walk"])
    copied(desk.cat)
    view = desk.find("Picture")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_V, CONTROL)
    pasted = desk.cards("customer-action")[0].picture
    field = view.parentWidget()
    assert isinstance(field, QWidget)
    mime, place = files(desk.dog), QPoint(20, 40)
    QApplication.sendEvent(field, QDragEnterEvent(place, COPY, mime, LEFT, PLAIN))
    QApplication.sendEvent(field, QDropEvent(QPointF(place), COPY, mime, LEFT, PLAIN))
    assert desk.cards("customer-action")[0].picture not in (None, pasted)


def test_what_the_field_cannot_take_is_said_below_it(desk: Desk) -> None:
    desk.canvas.document.select(["walk"])
    view = desk.find("Picture")
    with meeting(QFileDialog, name_file(desk.broken)):
        QTest.mouseClick(view, LEFT)
    assert "is no picture that can be taken" in view.accessibleDescription()
    assert desk.journey == MAP


def test_what_was_taken_is_saved_and_opens_again(desk: Desk) -> None:
    desk.drop(files(desk.cat), desk.on("walk"))
    desk.drop(files(desk.dog), desk.on("walk"))
    assert len(desk.journey.assets) == 2, "undo needs the first one"
    assert desk.window.files.save()
    document = desk.canvas.document
    assert not document.dirty
    again = read_map(desk.file)
    assert again.repairs == ()
    assert says_the_same(again.journey, changed(document.journey, assets=document.journey.assets[1:]))
    document.undo()
    assert document.dirty
    assert desk.window.files.save()
    assert read_map(desk.file).journey.assets == document.journey.assets[:1]
