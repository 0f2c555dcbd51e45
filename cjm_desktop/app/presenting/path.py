"""The path editor: the stops of the talk in their order, beside which the map is selected from and edited."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import menu_text, plain_label
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.presenting import add_stops, delete_stops, move_stop, own_path, show_parts, usual_path
from cjm_desktop.insight.naming import WORDS
from cjm_desktop.layout.stops import part_name
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lookup import parts_of, records_of
from cjm_desktop.model.presenting import SHOW_NAMES, Show, Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import targets_in
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say

_SIZE: Final = 460, 520
_STOP: Final = Qt.ItemDataRole.UserRole
_OWN_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MADE: Final[tuple[Show, ...]] = ("title", "people", "summary", "map", "states", "actions")
ADD: Final = Text("Edit", "Add to the path")
_MOVE: Final = Text("Edit", "Move on the path")
_REMOVE: Final = Text("Edit", "Take out of the path")
_USUAL: Final = Text("Edit", "Back to the usual path")
_OWN: Final = Text("Path", "The talk goes along these stops. What they show stays in the map when they are taken out.")
_NONE: Final = Text("Path", "This map has no path of its own: it is shown like this. The first change makes it one.")
_CALLED: Final = Text("Path", "{kind}: {name}")


def stops_for(journey: JourneyMap, selection: frozenset[str]) -> list[str]:
    """Return what of a selection can be a stop, in the order of the map; of a point its curve."""
    wanted = {parts_of(name)[0] for name in selection} & targets_in(journey, ("part",))["part"]
    return [each.__dict__["id"] for each in records_of(journey) if each.__dict__.get("id") in wanted]


class PathDialog(QDialog):
    """Every change is a step of the map's history, at once. The window stays free to select in."""

    def __init__(self, canvas: MapCanvas, language: Language) -> None:
        super().__init__(canvas.window())
        self._canvas = canvas
        self._document = canvas.document
        self._language: Language = language
        self.setWindowTitle(self._say(Text("Path", "Presenter’s path")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*map(scaled, _SIZE))
        self._about = plain_label("", "second")
        self._about.setWordWrap(True)
        self.list = _List(self._drop, self._move, self._remove)
        self.list.setAccessibleName(self.windowTitle())
        self.list.itemDoubleClicked.connect(self._go)
        self._add = self._button(Text("Path", "Add what is selected"), self._add_selected)
        self._pages = self._button(Text("Path", "Add a page"), None)
        menu = QMenu(self._pages)
        for show in _MADE:
            menu.addAction(menu_text(self._say(SHOW_NAMES[show])), partial(self._add_page, show))
        self._pages.setMenu(menu)
        self._up = self._button(Text("Path", "Up"), partial(self._move, -1))
        self._down = self._button(Text("Path", "Down"), partial(self._move, 1))
        self._out = self._button(Text("Path", "Take out"), self._remove)
        self._usual = self._button(Text("Path", "Usual path"), self._back_to_usual)
        self._arrange()
        self.list.currentRowChanged.connect(self._show_state)
        self.destroyed.connect(self._document.subscribe(self._follow))
        canvas.destroyed.connect(self.close)
        self._show()
        self.list.setCurrentRow(0)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _button(self, text: Text, act: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(self._say(text))
        button.setAutoDefault(False)
        if act is not None:
            button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        close = self._button(Text("Path", "Close"), self.close)
        grid = QGridLayout()
        grid.addWidget(self._add, 0, 0, 1, 2)
        grid.addWidget(self._pages, 0, 2)
        for column, button in enumerate((self._up, self._down, self._out)):
            grid.addWidget(button, 1, column)
        last = QHBoxLayout()
        last.addWidget(self._usual)
        last.addStretch(1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addLayout(grid)
        column.addLayout(last)

    # What is shown

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self._show()
        self._show_state()

    def _show(self) -> None:
        journey = self._document.journey
        here = self._chosen
        self._about.setText(self._say(_OWN if journey.path else _NONE))
        self.list.clear()
        for number, stop in enumerate(journey.path or usual_path(journey), 1):
            item = QListWidgetItem(f"{number}.  {self._called(journey, stop)}")
            item.setData(_STOP, stop.id)
            self.list.addItem(item)
            if stop.id == here:
                self.list.setCurrentItem(item)
        self._show_state()

    def _called(self, journey: JourneyMap, stop: Stop) -> str:
        if stop.show != "part" or stop.at is None:
            return self._say(SHOW_NAMES[stop.show])
        record = next((each for each in records_of(journey) if each.__dict__.get("id") == stop.at), None)
        name = excerpt(part_name(journey, stop.at))
        return name if record is None else self._say(_CALLED(kind=WORDS[type(record)].one, name=name))

    @property
    def _chosen(self) -> str | None:
        return self.list.currentItem().data(_STOP) if self.list.currentRow() >= 0 else None

    def _show_state(self, *_: object) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._out.setEnabled(row >= 0)
        self._usual.setEnabled(bool(self._document.journey.path))
        self._add.setEnabled(bool(stops_for(self._document.journey, self._document.selection)))

    # What is done

    def _apply(self, label: Text, change: Callable[[JourneyMap], JourneyMap], row: int | None = None) -> None:
        """Change the path, of a map that may have to get one of its own first; then be at a row."""
        self._canvas.finish_writing()
        self._document.apply(label, change(own_path(self._document.journey, new_id)))
        if row is not None:
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _at(self, journey: JourneyMap, row: int) -> str | None:
        return journey.path[row].id if 0 <= row < len(journey.path) else None

    def _add_selected(self) -> None:
        parts = stops_for(self._document.journey, self._document.selection)
        if parts:
            self._apply(ADD, lambda journey: show_parts(journey, parts, new_id))

    def _add_page(self, show: Show) -> None:
        row = self.list.currentRow() + 1
        stop = Stop(id=new_id(), show=show)
        self._apply(ADD, lambda journey: add_stops(journey, (stop,), self._at(journey, row)), row)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        there = row + by
        if row >= 0 and 0 <= there < self.list.count():
            self._move_to(row, there if by < 0 else there + 1, there)

    def _move_to(self, row: int, before: int, then: int) -> None:
        def moved(journey: JourneyMap) -> JourneyMap:
            return move_stop(journey, journey.path[row].id, self._at(journey, before))

        self._apply(_MOVE, moved, then)

    def _drop(self, row: int, before: int) -> None:
        """Move a stop that was dragged to stand before another row."""
        if before not in (row, row + 1):
            self._move_to(row, before, before if before < row else before - 1)
        else:
            self._show()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._apply(_REMOVE, lambda journey: delete_stops(journey, (journey.path[row].id,)), row)

    def _back_to_usual(self) -> None:
        journey = self._document.journey
        self._document.apply(_USUAL, delete_stops(journey, [stop.id for stop in journey.path]))

    def _go(self, item: QListWidgetItem) -> None:
        """Show on the map what a stop is about."""
        journey = self._document.journey
        stops = journey.path or usual_path(journey)
        stop = next((stop for stop in stops if stop.id == item.data(_STOP)), None)
        if stop is not None and stop.at is not None:
            self._canvas.travels.to_record(stop.at)


class _List(QListWidget):
    """Lets its rows be dragged, and moved and taken out by keys; what that does is up to others."""

    def __init__(
        self, dropped: Callable[[int, int], None], move: Callable[[int], None], out: Callable[[], None]
    ) -> None:
        super().__init__()
        self._dropped, self._move, self._out = dropped, move, out
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model().rowsMoved.connect(self._tell)

    def _tell(self, _: QModelIndex, start: int, _end: int, _to: QModelIndex, before: int) -> None:
        QTimer.singleShot(0, partial(self._dropped, start, before))  # once the view has done with the drag

    def event(self, event: QEvent) -> bool:
        """Take its keys before those of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with Alt, take out by Del, go to what a stop shows by Enter."""
        key, has_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self._out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.itemDoubleClicked.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


def show_path(canvas: MapCanvas, language: Language) -> PathDialog:
    """Show the path of a map, in the dialog that is there already if there is one."""
    for dialog in canvas.window().findChildren(PathDialog):
        if dialog.isVisible():
            dialog.activateWindow()
            return dialog
    dialog = PathDialog(canvas, language)
    dialog.show()
    return dialog
