"""The dialog in which personas are taken out of the library."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.people import avatar, called
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.storage.library import Kept, forget, read_library
from cjm_desktop.words import Fault, Language, Text, say

_RADIUS: Final = 36
_CELL: Final = QSize(148, 144)
_MOST_TROUBLES: Final = 3
_REMOVE: Final = Answer(Text("Library", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
_LEAVE: Final = Answer(Text("Library", "Cancel"), QMessageBox.ButtonRole.RejectRole)


class LibraryDialog(QDialog):
    """Shows the kept personas with their portraits; several can be taken at once."""

    def __init__(self, folder: Path, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language: Language = language
        self._kept: tuple[Kept, ...] = ()
        self._painter = SheetPainter()
        self.setWindowTitle(self._say(Text("Library", "Personas in the library")))
        self._search = _Search()
        self._search.setPlaceholderText(self._say(Text("Library", "Search by name, role, goal …")))
        self._search.setAccessibleName(self._say(Text("Library", "Search")))
        self._search.setClearButtonEnabled(True)
        self._list = _Gallery()
        self._list.setAccessibleName(self.windowTitle())
        self._news = note("second")
        self._take = QPushButton(self._say(Text("Library", "Take")))
        self._gone = QPushButton(self._say(Text("Library", "Remove from library…")))
        self._assemble()
        self._search.textChanged.connect(self._filter)
        self._search.left.connect(self._list.setFocus)
        self._list.itemSelectionChanged.connect(self._show_state)
        self._list.itemActivated.connect(self.accept)
        self._take.clicked.connect(self.accept)
        self._gone.clicked.connect(self._remove)
        self._job = Job(partial(read_library, folder))
        self._job.done.connect(self._show)
        self._job.failed.connect(_raise)
        self.finished.connect(self._job.cancel)
        self._show_state()

    @property
    def chosen(self) -> tuple[Kept, ...]:
        """What is selected."""
        rows = sorted(self._list.row(item) for item in self._list.selectedItems() if not item.isHidden())
        return tuple(self._kept[row] for row in rows)

    def _assemble(self) -> None:
        cancel = QPushButton(self._say(Text("Library", "Cancel")))
        cancel.clicked.connect(self.reject)
        for button in (cancel, self._gone):
            button.setAutoDefault(False)
        self._take.setDefault(True)
        self._news.setText(self._say(Text("Library", "Reading …")))
        buttons = QHBoxLayout()
        buttons.addWidget(self._gone)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._news)
        column.addLayout(buttons)
        self.resize(680, 480)

    def _show(self, found: tuple[tuple[Kept, ...], tuple[Text, ...]]) -> None:
        self._kept, troubles = found
        self._list.clear()
        for kept in self._kept:
            persona = kept.persona
            item = QListWidgetItem(self._portrait(kept), _lines(called(persona, self._language), persona.role))
            item.setToolTip("")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{called(persona, self._language)}, {persona.role}")
            self._list.addItem(item)
        self._tell(troubles)
        self._filter(self._search.text())

    def _tell(self, troubles: tuple[Text, ...]) -> None:
        said = [self._say(text) for text in troubles[:_MOST_TROUBLES]]
        if len(troubles) > _MOST_TROUBLES:
            more = Text("Library", "Further files that were skipped: {count}.")
            said.append(self._say(more(count=len(troubles) - _MOST_TROUBLES)))
        if not self._kept:
            empty = Text("Library", "The library is empty. “Keep in library” in the form of a persona brings it here.")
            said.insert(0, self._say(empty))
        self._news.setText("\n".join(said))
        self._news.setVisible(bool(said))

    def _portrait(self, kept: Kept) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(2 * _RADIUS, 2 * _RADIUS) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        shapes = tuple(avatar(kept.persona, _RADIUS, Ground.of(kept.journey, PAPER)))
        with QPainter(picture) as painter:
            self._painter.paint_group(painter, (0, 0, shapes), ratio)
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)
        return icon

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        for row, kept in enumerate(self._kept):
            said = _searched(kept)
            self._list.item(row).setHidden(not all(word in said for word in words))
        visible = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
        if visible and not self.chosen:
            self._list.setCurrentRow(visible[0])
        self._show_state()

    def _show_state(self) -> None:
        self._take.setEnabled(bool(self.chosen))
        self._gone.setEnabled(bool(self.chosen))

    def _remove(self) -> None:
        chosen = self.chosen
        names = ", ".join(called(kept.persona, self._language) for kept in chosen)
        question = Text(
            "Library", "Remove from the library: {names}? Maps keep the personas they have. This cannot be undone."
        )
        if ask(self, self._language, question(names=names), (_REMOVE, _LEAVE)) is not _REMOVE:
            return
        troubles: list[Text] = []
        for kept in chosen:
            try:
                forget(self._folder, kept.id)
            except Fault as fault:
                troubles.append(fault.text)
        left, skipped = read_library(self._folder)
        self._show((left, (*troubles, *skipped)))

    def _say(self, text: Text) -> str:
        return say(text, self._language)


class _Search(QLineEdit):
    """Where one types what is looked for; the arrow down leads into what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave by the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Gallery(QListWidget):
    """Portraits in rows, with names below."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(2 * _RADIUS, 2 * _RADIUS))
        self.setGridSize(_CELL)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)


def _lines(name: str, role: str) -> str:
    return f"{name}\n{role}" if role else name


def _searched(kept: Kept) -> str:
    persona = kept.persona
    texts = (persona.name, persona.role, persona.quote, *persona.goals, *persona.needs, *persona.frustrations)
    return "\n".join(texts).casefold()


def _raise(error: Exception) -> None:
    raise error
