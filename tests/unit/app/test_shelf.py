"""A person takes things from the card shelf and puts them onto the map."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.page.shelf import Shelf, ThingButton
from cjm_desktop.app.widgets.head import Head
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.things import THINGS
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.lanes import CardLane
from tests.unit.edits.sample import sample, steps

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A window with the shelf beside the map."""

    def __init__(self, qtbot: QtBot) -> None:
        self.document = Document(sample())
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        self.canvas = MapCanvas(self.document)
        self.folded: set[str] = set()
        self.shelf = Shelf(self.canvas, "en", PAPER, self.folded)
        self.shelf.setFixedWidth(216)
        row = QHBoxLayout(self.window)
        row.addWidget(self.shelf)
        row.addWidget(self.canvas)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.canvas.show_all()

    def button(self, name: str) -> QPushButton:
        return next(each for each in self.shelf.findChildren(QPushButton) if each.accessibleName() == name)

    def on_map(self, button: QPushButton, record: str) -> QPoint:
        """Return the middle of a record on the map, as the button under the mouse sees it."""
        sheet = self.canvas.sheet
        assert sheet is not None
        (found,) = areas_of(sheet, frozenset({record}))
        middle = self.canvas.mapFromScene(
            (found.area.left + found.area.right) / 2, (found.area.top + found.area.bottom) / 2
        )
        return button.mapFromGlobal(self.canvas.viewport().mapToGlobal(middle))

    @property
    def pains(self) -> list[tuple[str, str]]:
        lane = self.document.journey.lanes[1]
        assert isinstance(lane, CardLane)
        return [(card.step, card.text) for card in lane.cards]


def drag(button: QPushButton, to: QPoint) -> None:
    QTest.mousePress(button, LEFT, pos=button.rect().center())
    for part in (1, 2, 3, 4):
        QTest.mouseMove(button, button.rect().center() + (to - button.rect().center()) * part / 4)


def test_a_pain_point_is_dragged_into_its_lane(qtbot: QtBot) -> None:
    """I drag a pain point from the shelf to the card in its lane. I let go. There are two cards, until I undo that."""
    desk = Desk(qtbot)
    button = desk.button("Pain point")
    place = desk.on_map(button, "rain")
    drag(button, place)
    assert len(desk.pains) == 1
    QTest.mouseRelease(button, LEFT, pos=place)
    assert [step for step, _ in desk.pains] == ["ride", "ride"]
    desk.document.undo()
    assert desk.pains == [("ride", "Rain")]


def test_esc_takes_back_what_is_being_dragged(qtbot: QtBot) -> None:
    """I drag a pain point and press Esc. Nothing is added, now or when I let go. There is nothing to undo."""
    desk = Desk(qtbot)
    button = desk.button("Pain point")
    place = desk.on_map(button, "rain")
    drag(button, place)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    QTest.mouseMove(button, place + QPoint(4, 4))
    QTest.mouseRelease(button, LEFT, pos=place)
    assert desk.pains == [("ride", "Rain")]
    assert desk.document.undo_label is None


def test_keys_do_nothing_else_while_something_is_carried(qtbot: QtBot) -> None:
    """I carry a thing and press Enter and Space. Nothing is added by them. Letting go adds it once."""
    desk = Desk(qtbot)
    button = desk.button("Pain point")
    place = desk.on_map(button, "rain")
    drag(button, place)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(desk.pains) == 1
    QTest.mouseRelease(button, LEFT, pos=place)
    assert len(desk.pains) == 2


def test_what_is_dropped_beside_the_map_is_not_added(qtbot: QtBot) -> None:
    """I drag a stage a little and let go on the shelf. The map is as before. Nothing is to be undone."""
    desk = Desk(qtbot)
    button = desk.button("Stage")
    place = button.rect().center() + QPoint(0, 60)
    drag(button, place)
    QTest.mouseRelease(button, LEFT, pos=place)
    assert desk.document.undo_label is None


def test_a_hand_that_trembles_clicks(qtbot: QtBot) -> None:
    """I click a thing and my hand moves by two pixels. It counts as a click. The thing is added at the selection."""
    desk = Desk(qtbot)
    desk.document.select(["rain"])
    button = desk.button("Pain point")
    QTest.mousePress(button, LEFT, pos=button.rect().center())
    QTest.mouseMove(button, button.rect().center() + QPoint(1, 1))
    QTest.mouseRelease(button, LEFT, pos=button.rect().center() + QPoint(1, 1))
    assert [step for step, _ in desk.pains] == ["ride", "ride"]


def test_enter_adds_a_thing_where_the_selection_is(qtbot: QtBot) -> None:
    """I select a step, go to the shelf and press Enter on "Step". A step is added. I can undo that."""
    desk = Desk(qtbot)
    desk.document.select(["look"])
    button = desk.button("Step")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert sum(map(len, steps(desk.document.journey))) == 4
    assert desk.document.undo_label is not None


def test_arrow_keys_walk_through_the_shelf_and_tab_comes_back_to_the_same_place(qtbot: QtBot) -> None:
    """I go right and down on the shelf with the arrow keys. I leave with Tab and come back. I am where I was."""
    desk = Desk(qtbot)

    def here() -> str:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget.accessibleName()

    first = desk.button("Stage")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert here() == "Step"
    QTest.keyClick(desk.button("Step"), Qt.Key.Key_Down)
    assert here() == "Emotion curve"
    QTest.keyClick(desk.button("Emotion curve"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.canvas
    QTest.keyClick(desk.canvas, Qt.Key.Key_Backtab)
    assert here() == "Emotion curve"


def shown(desk: Desk) -> list[str]:
    return [each.accessibleName() for each in desk.shelf.findChildren(ThingButton) if each.isVisible()]


def test_the_shelf_is_searched_and_the_first_find_is_added_by_enter(qtbot: QtBot) -> None:
    """I type a part of a name. What has it in its name is left. Enter adds the first, Esc shows everything again."""
    desk = Desk(qtbot)
    desk.document.select(["rain"])
    everything = shown(desk)
    line = desk.shelf.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(line, "POINT")
    assert shown(desk) == ["Touchpoint", "Pain point"]
    QTest.keyClicks(line, "zzz")
    assert shown(desk) == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.document.undo_label is None
    line.clear()
    QTest.keyClicks(line, "pain")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [step for step, _ in desk.pains] == ["ride", "ride"]
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert desk.button("Pain point").hasFocus()
    QTest.keyClick(desk.button("Pain point"), Qt.Key.Key_Escape)
    assert shown(desk) == everything


def test_groups_fold_by_key_and_stay_folded(qtbot: QtBot) -> None:
    """I go up to a heading and press Left. Its buttons are gone, and the next heading comes after it."""
    desk = Desk(qtbot)
    desk.button("Stage").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.button("Stage"), Qt.Key.Key_Up)
    heads = desk.shelf.findChildren(Head)
    assert heads[0].hasFocus()
    QTest.keyClick(heads[0], Qt.Key.Key_Left)
    assert "Stage" not in shown(desk)
    assert "Pain point" in shown(desk)
    QTest.keyClick(heads[0], Qt.Key.Key_Down)
    assert heads[1].hasFocus()
    assert desk.folded == {"shelf map"}
    QTest.keyClick(heads[1], Qt.Key.Key_Up)
    QTest.keyClick(heads[0], Qt.Key.Key_Right)
    assert "Stage" in shown(desk)
    assert desk.folded == set()


def test_everything_is_on_the_shelf_once(qtbot: QtBot) -> None:
    assert sorted(shown(Desk(qtbot))) == sorted(thing.name.english for thing in THINGS)
