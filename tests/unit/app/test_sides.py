"""What stands beside the map: tabs, of which one is shown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabBar
from pytestqt.qtbot import QtBot

from cjm_desktop.app.widgets.sides import Side, Sides, Tab
from cjm_desktop.words import Text

made: list[str] = []


def tab(name: str) -> Tab:
    def make() -> QLabel:
        made.append(name)
        return QLabel(name)

    return Tab(name, Text("Page", "Cards"), make)


def side(qtbot: QtBot, *names: str) -> Side:
    made.clear()
    beside = Side([tab(name) for name in names], "en")
    qtbot.addWidget(beside)
    beside.show()
    beside.show_tab(names[0])
    return beside


def test_a_panel_is_made_when_it_is_first_shown_and_once(qtbot: QtBot) -> None:
    beside = side(qtbot, "first", "second")
    assert made == ["first"]
    for name in ("second", "first", "second"):
        beside.show_tab(name)
    assert made == ["first", "second"]


def test_arrow_keys_turn_the_tabs(qtbot: QtBot) -> None:
    beside = side(qtbot, "first", "second")
    bar = beside.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert beside.current == "second"
    assert beside.show_tab("second").isVisible()
    assert not beside.show_tab("first").isHidden()


def test_a_single_panel_has_no_tabs(qtbot: QtBot) -> None:
    beside = side(qtbot, "alone")
    bar = beside.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    assert not bar.isVisible()


def test_what_was_shown_is_shown_again_when_the_sides_are_made_anew(qtbot: QtBot) -> None:
    shown = set[str]()
    Sides([side(qtbot, "first", "second"), side(qtbot, "third", "fourth")], shown).show("second")
    again = Sides([side(qtbot, "first", "second"), side(qtbot, "third", "fourth")], shown)
    assert again.is_shown("second")
    assert again.is_shown("third")


def test_all_goes_away_and_comes_back_with_what_is_asked_for(qtbot: QtBot) -> None:
    remembered = set[str]()
    left, right = side(qtbot, "first", "second"), side(qtbot, "third", "fourth")
    sides = Sides([left, right], remembered)
    sides.put_away(away=True)
    assert not left.isVisible()
    assert not right.isVisible()
    assert not sides.is_shown("first")
    assert not Sides([side(qtbot, "first")], remembered).is_shown("first"), "also when the page is made anew"
    sides.switch("first")
    assert left.isVisible()
    assert right.isVisible()
    assert sides.is_shown("first")
    sides.put_away(away=True)
    sides.show("fourth")
    assert sides.is_shown("fourth")


def test_a_tab_is_switched_off_for_the_first_one_of_its_side(qtbot: QtBot) -> None:
    sides = Sides([side(qtbot, "first", "second")], set())
    sides.switch("second")
    assert sides.is_shown("second")
    sides.switch("second")
    assert sides.is_shown("first")
