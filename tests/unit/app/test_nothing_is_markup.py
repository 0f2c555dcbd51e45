"""Whatever a map says, and however its file is called, is shown as the text that it is; no file is read for it.

The real window is opened with a map whose every text tries to be more, every command is used on it, and everything that
comes up is looked at: labels, tips, buttons, menus, tabs, lists, titles, and the files that were opened meanwhile.
"""

import re
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cjm_desktop.app.about.guide import GuideDialog
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.palette.palette import Palette
from cjm_desktop.app.widgets.messages import Answer, ask, tell, warn
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.model.lookup import point_name
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.hostile import MARK, Watch, hostile_map, hostile_text
from tests.unit.app.hands import let_go, shown
from tests.unit.app.test_tips import PANELS

NAME: Final = f"<b>{MARK}<i>&File[*]%1{{name}}.cjm"
PLAIN_TIP: Final = re.compile(r"<p style='white-space:pre-wrap'>[^<]*</p>")
ROLES: Final = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.StatusTipRole)
LEAVE: Final = frozenset({"quit", "close"})
MOST_ITEMS: Final = 400


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.red)
    file = tmp_path / "bait.png"
    assert picture.save(str(file))
    return file


@pytest.fixture
def watch(bait: Path) -> Iterator[Watch]:
    made = Watch(bait)
    yield made
    made.close()


linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files are opened")


def wrong_in(root: QWidget) -> list[str]:
    """Return what of a window or dialog, and of all in it, might be taken for more than text."""
    found: list[str] = []
    for each in (root, *root.findChildren(QObject)):
        if isinstance(each, QWidget) and not is_qt_s_own(each):
            found += [f"{type(each).__name__}: {wrong}" for wrong in wrong_with(each)]
        elif isinstance(each, QAction):
            seen = any(not isinstance(shows, QMenu) or shows.toolTipsVisible() for shows in each.associatedObjects())
            found += [f"QAction: {wrong}" for wrong in (*(wrong_tips(each) if seen else ()), *wrong_key(each.text()))]
    return found


def is_qt_s_own(widget: QWidget) -> bool:
    """Whether it is a part of a dialog for files, which shows names of files in ways of Qt's own."""
    return any(isinstance(each, QFileDialog) for each in (widget, widget.window()))


def wrong_with(widget: QWidget) -> Iterator[str]:
    yield from wrong_tips(widget)
    yield from wrong_text(widget)
    if widget.isWindow() and "[*]" in widget.windowTitle().replace("[*][*]", "").replace("[*] – CJM Desktop", ""):
        yield f"has a mark in its title: {widget.windowTitle()}"


def wrong_text(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"is no plain text: {widget.text()}"
        case QAbstractButton():
            yield from wrong_key(widget.text())
        case QGroupBox():
            yield from wrong_key(widget.title())
        case QTabBar():
            for place in range(widget.count()):
                yield from wrong_key(widget.tabText(place))
                yield from wrong_tip(widget.tabToolTip(place))
        case QTextEdit() if takes_markup(widget) and not isinstance(widget.window(), GuideDialog):  # it shows our pages
            yield "is more than text"
        case QAbstractItemView():
            for index in indexes(widget.model()):
                for role in ROLES:
                    yield from wrong_tip(str(index.data(role) or ""))
        case _:
            pass


def is_ready(dialog: ExportDialog) -> bool:
    """Whether its preview and its findings are there."""
    return any(
        button.text() in {"Export", "Print…"} and button.isEnabled() for button in dialog.findChildren(QPushButton)
    )


def takes_markup(editor: QTextEdit) -> bool:
    """Whether it shows a picture, or would take formatted text."""
    return "<img" in editor.toHtml() or (editor.acceptRichText() and not editor.isReadOnly())


def wrong_tips(each: QWidget | QAction) -> Iterator[str]:
    for tip in (each.toolTip(), each.whatsThis(), each.statusTip()):
        yield from wrong_tip(tip)


def wrong_tip(tip: str) -> Iterator[str]:
    if set(tip) & set("<&") and not PLAIN_TIP.fullmatch(tip):
        yield f"has a tip that may be markup: {tip}"


def wrong_key(text: str) -> Iterator[str]:
    if MARK in text and not QKeySequence.mnemonic(text).isEmpty():
        yield f"has a key of a stranger: {text}"


def indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    waiting = [QModelIndex()]
    seen = 0
    while waiting and seen < MOST_ITEMS:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), MOST_ITEMS)):
            for column in range(columns_of(model, parent)):
                index = model.index(row, column, parent)
                seen += 1
                yield index
                if column == 0 and model.rowCount(index):
                    waiting.append(index)


def columns_of(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


class Looker:
    """Looks at whatever opens beside the window, and sends it away."""

    def __init__(self) -> None:
        self.wrong: set[str] = set()
        self.met: set[str] = set()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def look_at(self, widget: QWidget) -> None:
        self.met.add(type(widget).__name__)
        self.wrong.update(wrong_in(widget))
        widget.grab(QRect(0, 0, 40, 40))  # what is painted is laid out before

    def _look(self) -> None:
        for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if found is not None:
                self.look_at(found)
                found.close()

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def looker() -> Iterator[Looker]:
    made = Looker()
    yield made
    made.stop()


@linux
def test_a_file_that_is_read_by_a_label_is_heard(qtbot: QtBot, bait: Path, watch: Watch) -> None:
    """Without this, the tests below would prove nothing."""
    label = QLabel(hostile_text(str(bait)))
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert watch.heard()
    assert wrong_in(label)


@pytest.fixture
def opened(qtbot: QtBot, settings: Path, tmp_path: Path, bait: Path, looker: Looker) -> Window:
    assert looker
    window = shown(qtbot, settings)
    file = tmp_path / NAME
    file.write_bytes(to_bytes(hostile_map(hostile_text(str(bait)))))
    assert window.open_path(file)
    return window


EACH = ("", "card", "pain", "look", "before", "touch", "feel", "rate", "lost", point_name("mood", "look"), "again")
"""What is selected, one after the other: nothing, and one of each kind."""


@linux
def test_panels_and_forms_show_what_people_wrote_as_text(opened: Window, looker: Looker, watch: Watch) -> None:
    """I open all panels and select one thing of each kind after the other."""
    assert opened.sides is not None
    assert opened.finding is not None
    assert opened.document is not None
    for panel in PANELS:
        opened.sides.show(panel)
        opened.finding.open(replacing=True)
        for name in EACH:
            opened.document.select([name] if name else [])
            looker.look_at(opened)
    assert looker.wrong == set()
    assert not watch.heard()
    title = opened.windowHandle().title()
    assert NAME.removesuffix(".cjm") in title


@linux
def test_whatever_a_command_brings_up_shows_what_people_wrote_as_text(
    qtbot: QtBot, opened: Window, looker: Looker, watch: Watch
) -> None:
    """With a card selected I use every command. Whatever opens is looked at: dialogs, menus, questions, windows."""
    document = opened.document
    assert document is not None
    for command, action in zip(COMMANDS, opened.actions(), strict=False):
        if command.id in LEAVE or opened.document is not document:
            continue
        document.go(0)
        document.select(["card"])
        if action.isEnabled():
            action.trigger()
            QApplication.processEvents()
        for other in {*all_windows(), *opened.findChildren(QDialog)} - {opened}:
            if isinstance(other, ExportDialog):
                qtbot.waitUntil(partial(is_ready, other))
            if not isValid(other):  # it went while that was awaited
                continue
            looker.look_at(other)
            let_go(other)
            other.close()
    for menu in opened.findChildren(QMenu):
        menu.aboutToShow.emit()
    for palette in opened.findChildren(Palette):
        looker.look_at(palette)
    looker.look_at(opened)
    assert looker.wrong == set()
    assert not watch.heard()
    assert {"BrandDialog", "ExportDialog", "NotesDialog", "Palette", "QMessageBox"} <= looker.met


@linux
def test_messages_say_what_people_wrote_as_text(opened: Window, looker: Looker, watch: Watch, bait: Path) -> None:
    said = Text("Test", "{name}")(name=hostile_text(str(bait)))
    tell(opened, "en", said, [said] * 20)
    warn(opened, "en", said)
    ask(opened, "en", said, [Answer(Text("Test", "Yes"))])
    with pytest.raises(Cancelled):
        wait_for(opened, "en", said, lambda progress: [(progress(0), time.sleep(0.01)) for _ in range(999)])
    assert looker.met >= {"QMessageBox", "_Waiting"}
    assert looker.wrong == set()
    assert not watch.heard()
