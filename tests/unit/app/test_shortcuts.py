"""Keys of commands: none means two, on no system; they are looked up, changed and given back."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from cjm_desktop.app.commands.command import Key, sequences
from cjm_desktop.app.commands.keys import bindings, given, holder, meet, refused
from cjm_desktop.app.commands.shortcuts import ShortcutsDialog
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.outline.tree_view import OutlineTree
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.canvas.gestures.cards import MOVE
from cjm_desktop.canvas.things import THINGS
from cjm_desktop.model.kinds import CARD_KINDS
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.words import Text, say
from tests.unit.app.hands import CONTROL, SHIFT, shown

K = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
_Standard = QKeySequence.StandardKey
WINDOWS = 0
MAC = 1
LINUX = 2
STANDARD: dict[QKeySequence.StandardKey, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    _Standard.New: (("Ctrl+N",), ("Ctrl+N",), ("Ctrl+N",)),
    _Standard.Open: (("Ctrl+O",), ("Ctrl+O",), ("Ctrl+O",)),
    _Standard.Save: (("Ctrl+S",), ("Ctrl+S",), ("Ctrl+S",)),
    _Standard.SaveAs: ((), ("Ctrl+Shift+S",), ("Ctrl+Shift+S",)),
    _Standard.Close: (("Ctrl+F4", "Ctrl+W"), ("Ctrl+W", "Ctrl+F4"), ("Ctrl+W", "Ctrl+F4")),
    _Standard.Quit: ((), ("Ctrl+Q",), ("Ctrl+Q",)),
    _Standard.Undo: (("Ctrl+Z", "Alt+Backspace"), ("Ctrl+Z",), ("Ctrl+Z",)),
    _Standard.Redo: (("Ctrl+Y", "Ctrl+Shift+Z", "Alt+Shift+Backspace"), ("Ctrl+Shift+Z",), ("Ctrl+Shift+Z",)),
    _Standard.Cut: (("Ctrl+X", "Shift+Del"), ("Ctrl+X", "Meta+K"), ("Ctrl+X", "F20", "Shift+Del")),
    _Standard.Copy: (("Ctrl+C", "Ctrl+Ins"), ("Ctrl+C",), ("Ctrl+C", "F16", "Ctrl+Ins")),
    _Standard.Paste: (("Ctrl+V", "Shift+Ins"), ("Ctrl+V", "Meta+Y"), ("Ctrl+V", "F18", "Shift+Ins")),
    _Standard.SelectAll: (("Ctrl+A",), ("Ctrl+A",), ("Ctrl+A",)),
    _Standard.Find: (("Ctrl+F",), ("Ctrl+F",), ("Ctrl+F",)),
    _Standard.FindNext: (("F3", "Ctrl+G"), ("Ctrl+G",), ("Ctrl+G", "F3")),
    _Standard.FindPrevious: (("Shift+F3", "Ctrl+Shift+G"), ("Ctrl+Shift+G",), ("Ctrl+Shift+G", "Shift+F3")),
    _Standard.Replace: (("Ctrl+H",), (), ("Ctrl+R",)),
    _Standard.Preferences: ((), ("Ctrl+,",), ()),
    _Standard.ZoomIn: (("Ctrl++",), ("Ctrl++",), ("Ctrl++",)),
    _Standard.ZoomOut: (("Ctrl+-",), ("Ctrl+-",), ("Ctrl+-",)),
    _Standard.HelpContents: (("F1",), ("Ctrl+?",), ("F1",)),
    _Standard.FullScreen: (("F11", "Alt+Enter"), ("Ctrl+Meta+F",), ("Ctrl+F11",)),
}
"""What the standard keys are on the systems, from the documentation of Qt."""


@pytest.fixture
def dialog(opened: Window) -> ShortcutsDialog:
    made = ShortcutsDialog(COMMANDS, opened)
    made.show()
    QTest.qWaitForWindowActive(made)
    return made


def action(window: Window, name: str) -> QAction:
    return next(each for each in window.actions() if each.text() == name)


def row(dialog: ShortcutsDialog, name: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return dialog.tree.findItems(name, flags)[0]


def choose(dialog: ShortcutsDialog, name: str) -> None:
    dialog.tree.setCurrentItem(row(dialog, name))
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, K.Key_Return)
    assert QApplication.focusWidget() is dialog.key


def told(dialog: ShortcutsDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel)}


def button(dialog: ShortcutsDialog, name: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == name)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("system", [WINDOWS, MAC, LINUX])
def test_no_key_means_two_commands_on_any_system(system: int) -> None:
    def keys(key: Key) -> tuple[str, ...]:
        return STANDARD[key][system] if isinstance(key, QKeySequence.StandardKey) else (key,)

    found = {(command.id, QKeySequence(each)) for command in COMMANDS for key in command.keys for each in keys(key)}
    clashes = [
        (one, other, key.toString())
        for (one, key), (other, beside) in combinations(found, 2)
        if one != other and meet(key, beside)
    ]
    assert clashes == []


@pytest.mark.usefixtures("qapp")
def test_no_key_means_two_commands_here() -> None:
    found = {command.id: sequences(command) for command in COMMANDS}
    assert {name: holder(found, keys, name) for name, keys in found.items()} == dict.fromkeys(found)


def test_every_kind_of_card_has_a_key(opened: Window) -> None:
    assert opened.canvas is not None
    assert opened.document is not None
    opened.canvas.setFocus()
    kinds = [thing.kind for thing in THINGS if thing.sort == "card"]
    assert set(kinds) == set(CARD_KINDS)
    for kind in kinds:
        command = next(each for each in COMMANDS if each.id == f"insert-card-{kind}")
        held, plain = sequences(command)[1], sequences(command)[0]
        assert plain.toString().startswith("Ctrl+I, ")
        assert held.toString() == plain.toString().replace(", ", ", Ctrl+")


def test_ctrl_i_and_a_letter_add_a_card(opened: Window) -> None:
    assert opened.canvas is not None
    assert opened.document is not None
    opened.document.select(["s"])
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, K.Key_I, CONTROL)
    QTest.keyClick(opened.canvas, K.Key_O)
    assert any(lane.kind == "opportunity" for lane in opened.document.journey.lanes)
    assert opened.document.undo_label == Text("Edit", "Add: {thing}")(thing=Text("Card", "Opportunity"))


@pytest.mark.usefixtures("qapp")
@for_all(
    st.dictionaries(
        st.sampled_from([command.id for command in COMMANDS] + ["gone"]),
        st.lists(st.sampled_from(["Ctrl+D", "Ctrl+I", "Ctrl+I, T", "F9", "Ctrl+0", "nonsense", ""]), max_size=3).map(
            tuple
        ),
        max_size=4,
    )
)
def test_whatever_was_chosen_no_key_means_two_commands(chosen: dict[str, tuple[str, ...]]) -> None:
    found = bindings(COMMANDS, chosen)
    for name, keys in found.items():
        assert holder(found, keys, name) is None


@pytest.mark.usefixtures("qapp")
def test_a_key_that_is_given_is_taken_from_the_other_command_and_can_be_given_back() -> None:
    chosen = given(COMMANDS, {}, "export", [QKeySequence("Ctrl+D")])
    assert chosen == {"export": ("Ctrl+D",), "duplicate": ()}
    back = given(COMMANDS, chosen, "duplicate", [QKeySequence("Ctrl+D")])
    assert back == {"export": ()}
    assert given(COMMANDS, back, "export", [QKeySequence("Ctrl+E")]) == {}


@pytest.mark.parametrize(
    ("key", "held", "is_refused"),
    [
        (K.Key_A, Qt.KeyboardModifier.NoModifier, True),
        (K.Key_A, SHIFT, True),
        (K.Key_Left, Qt.KeyboardModifier.AltModifier, False),
        (K.Key_Left, SHIFT, True),
        (K.Key_Backspace, Qt.KeyboardModifier.NoModifier, False),
        (K.Key_Return, Qt.KeyboardModifier.AltModifier, True),
        (K.Key_Return, Qt.KeyboardModifier.NoModifier, True),
        (K.Key_Left, CONTROL, True),
        (K.Key_Home, Qt.KeyboardModifier.NoModifier, True),
        (K.Key_A, CONTROL, False),
        (K.Key_F7, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_keys_that_write_or_go_about_cannot_be_given(key: Qt.Key, held: Qt.KeyboardModifier, is_refused: bool) -> None:
    assert (refused(QKeyCombination(held, key)) is not None) is is_refused


def test_the_page_lists_every_command_with_its_keys(dialog: ShortcutsDialog) -> None:
    for command in COMMANDS:
        if isinstance(command.text, Text):
            flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
            rows = dialog.tree.findItems(say(command.text, "en").rstrip("…"), flags)
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in sequences(command)[:1]]
            assert any(all(key in found.text(1) for key in keys) for found in rows), command.id


def test_commands_are_searched_by_name_and_by_key(dialog: ShortcutsDialog) -> None:
    for wanted, name in (("dupli", "Duplicate"), ("ctrl+d", "Duplicate"), ("whole", "Whole map")):
        dialog.search.setText(wanted)
        assert not row(dialog, name).isHidden()
        assert row(dialog, "Save").isHidden()
    dialog.search.clear()
    assert not row(dialog, "Save").isHidden()


def test_a_command_gets_the_keys_that_are_pressed_in_all_windows_at_once(
    qtbot: QtBot, dialog: ShortcutsDialog, opened: Window, settings: Path
) -> None:
    """I give Whole map another key while two windows are open. Both have it at once, in menus and tips, for good."""
    other = shown(qtbot, settings)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    choose(dialog, "Whole map")
    QTest.keyClick(dialog.key, K.Key_B, CONTROL)
    assert "“Whole map” is on Ctrl+B now." in told(dialog)
    assert row(dialog, "Whole map").text(1) == "Ctrl+B"
    for window in (opened, other):
        assert [key.toString() for key in action(window, "Whole map").shortcuts()] == ["Ctrl+B"]
        assert "Whole map (Ctrl+B)" in action(window, "Whole map").toolTip()
    assert read_settings(settings).shortcuts == {"zoom-fit": ("Ctrl+B",)}
    assert [key.toString() for key in action(shown(qtbot, settings), "Whole map").shortcuts()] == ["Ctrl+B"]


def test_tips_say_the_key_as_it_is_now(opened: Window) -> None:
    def tips() -> str:
        return " ".join(button.toolTip() for button in opened.findChildren(QAbstractButton))

    assert "Pain point (Ctrl+I, P)" in tips()
    assert "Export (Ctrl+E)" in tips()
    keys = {"insert-card-pain-point": ("Ctrl+B",), "export": ("F9",)}
    opened.prefer(lambda settings: replace(settings, shortcuts=keys))
    assert "Pain point (Ctrl+B)" in tips()
    assert "Export (F9)" in tips()


def test_a_key_that_another_command_has_is_only_taken_when_that_is_wanted(
    dialog: ShortcutsDialog, opened: Window
) -> None:
    choose(dialog, "Export")
    QTest.keyClick(dialog.key, K.Key_D, CONTROL)
    assert "Ctrl+D belongs to “Duplicate”." in told(dialog)
    assert action(opened, "Duplicate").shortcut() == QKeySequence("Ctrl+D")
    take = button(dialog, "Take it")
    assert take.isVisible()
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert not take.isVisible()
    assert action(opened, "Export…").shortcut() == QKeySequence("Ctrl+D")
    assert action(opened, "Duplicate").shortcut().isEmpty()
    choose(dialog, "Duplicate")
    QTest.mouseClick(button(dialog, "Default"), Qt.MouseButton.LeftButton)
    assert "Ctrl+D belongs to “Export”." in told(dialog)
    QTest.mouseClick(button(dialog, "Default for all"), Qt.MouseButton.LeftButton)
    assert action(opened, "Export…").shortcut() == QKeySequence("Ctrl+E")
    assert action(opened, "Duplicate").shortcut() == QKeySequence("Ctrl+D")
    assert not button(dialog, "Default for all").isEnabled()


def test_a_key_may_be_the_second_of_two(dialog: ShortcutsDialog, opened: Window) -> None:
    choose(dialog, "Export")
    QTest.keyClick(dialog.key, K.Key_I, CONTROL)
    QTest.keyClick(dialog.key, K.Key_X)
    assert [key.toString() for key in action(opened, "Export…").shortcuts()] == ["Ctrl+I, X"]


def test_a_command_may_have_no_keys(dialog: ShortcutsDialog, opened: Window) -> None:
    choose(dialog, "Export")
    QTest.mouseClick(button(dialog, "No keys"), Qt.MouseButton.LeftButton)
    assert action(opened, "Export…").shortcuts() == []
    assert "Export" in action(opened, "Export…").toolTip()
    assert "(" not in action(opened, "Export…").toolTip()


def test_a_key_that_writes_is_not_taken(dialog: ShortcutsDialog, opened: Window) -> None:
    choose(dialog, "Export")
    for key in (K.Key_A, K.Key_Shift, K.Key_Up):
        QTest.keyClick(dialog.key, key)
        assert action(opened, "Export…").shortcut() == QKeySequence("Ctrl+E")
    QTest.keyClick(dialog.key, K.Key_Escape)
    assert QApplication.focusWidget() is dialog.tree
    assert dialog.isVisible()


@pytest.mark.parametrize("leave", [K.Key_Tab])
def test_tab_leads_out_of_the_field_for_keys(dialog: ShortcutsDialog, leave: Qt.Key) -> None:
    choose(dialog, "Export")
    QTest.keyClick(dialog.key, leave)
    assert QApplication.focusWidget() is button(dialog, "Default")


def _is_writing(canvas: MapCanvas) -> bool:
    return any(isinstance(item, TextEditor) for item in canvas.scene().items())


def test_keys_that_edit_and_delete_are_nothing_once_the_commands_have_others(opened: Window) -> None:
    """I put editing on F9 and deleting on F8. On the map F2, Del and Backspace mean nothing any more."""
    canvas, document = opened.canvas, opened.document
    assert canvas is not None
    assert document is not None
    opened.prefer(lambda settings: replace(settings, shortcuts={"edit-text": ("F9",), "delete": ("F8",)}))
    canvas.zoom_to(1)
    canvas.setFocus()
    document.select(["c"])
    journey = document.journey
    for key in (K.Key_F2, K.Key_Delete, K.Key_Backspace):
        QTest.keyClick(canvas, key)
    assert document.journey is journey
    assert not _is_writing(canvas)
    QTest.keyClick(canvas, K.Key_F9)
    assert _is_writing(canvas)
    QTest.keyClick(canvas, K.Key_Escape)
    QTest.keyClick(canvas, K.Key_F8)
    assert document.undo_label == Text("Edit", "Delete")


def test_the_arrows_with_alt_can_be_given_to_another_command(dialog: ShortcutsDialog, opened: Window) -> None:
    """I give Alt+Right to Duplicate; moving lets go of it and I am told. Then it duplicates, and nothing moves."""
    canvas, document = opened.canvas, opened.document
    assert canvas is not None
    assert document is not None
    choose(dialog, "Duplicate")
    QTest.keyClick(dialog.key, K.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "Alt+Right belongs to “Move right”." in told(dialog)
    QTest.mouseClick(button(dialog, "Take it"), Qt.MouseButton.LeftButton)
    dialog.accept()
    opened.activateWindow()
    QTest.qWaitForWindowActive(opened)
    canvas.setFocus()
    document.select(["c"])
    QTest.keyClick(canvas, K.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert document.undo_label == Text("Edit", "Duplicate")


def test_the_outline_follows_changed_keys(opened: Window) -> None:
    """With the outline beside the map, moving on F7 and deleting on F8 do what they did on the keys before."""
    document, sides = opened.document, opened.sides
    assert document is not None
    assert opened.canvas is not None
    assert sides is not None
    keys = {"move-down": ("F7",), "delete": ("F8",), "edit-text": ("F9",)}
    opened.prefer(lambda settings: replace(settings, shortcuts=keys))
    sides.switch("outline")
    tree = opened.findChild(OutlineTree)
    assert isinstance(tree, OutlineTree)
    document.select(["c"])
    opened.canvas.actions_of_map.duplicate_selection()
    document.select(["c"])
    journey = document.journey
    for key, held in ((K.Key_Down, Qt.KeyboardModifier.AltModifier), (K.Key_Delete, PLAIN), (K.Key_F2, PLAIN)):
        QTest.keyClick(tree, key, held)
    assert document.journey is journey
    assert tree.state() is not OutlineTree.State.EditingState
    document.select(["c"])
    QTest.keyClick(tree, K.Key_F7)
    assert document.undo_label == MOVE
    QTest.keyClick(tree, K.Key_F8)
    assert document.undo_label == Text("Edit", "Delete")
