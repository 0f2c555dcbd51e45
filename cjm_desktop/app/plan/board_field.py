"""Where the tiles of the board lie: a column for each status, below each other the groups; tiles are dragged on it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, get_args

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.telling import Told
from cjm_desktop.app.plan.tile import Tile
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.model.kinds import ActionStatus

STATUSES: Final[tuple[ActionStatus, ...]] = get_args(ActionStatus)
EDGE: Final = 16
GAP: Final = 12
_INSET: Final = 8
_BETWEEN: Final = 8
_HEAD: Final = 34
_LEAST: Final = 52
"""Height of a cell in which nothing is."""
_NARROWEST: Final = 150
_ROUND: Final = 10


@dataclass(frozen=True, slots=True)
class Row:
    """A group as it lies: what it is called, and what stands in it."""

    key: str
    name: str
    """Empty where actions are not grouped."""
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A status of a group."""

    row: str
    status: ActionStatus
    room: QRect


Drop = Callable[[str, ActionStatus, str], None]
"""Takes an action, the status it gets, and the key of the group that it is let fall in."""


def column_room(width: int, place: int) -> tuple[int, int]:
    """Return where a column begins in so much room, and how wide it is."""
    each = (width - 2 * EDGE - GAP * (len(STATUSES) - 1)) / len(STATUSES)
    left = round(EDGE + place * (each + GAP))
    return left, round(EDGE + place * (each + GAP) + each) - left


class BoardField(QWidget):
    """Holds a tile for each action, and moves it when it is dragged."""

    def __init__(self, planning: Planning, drop: Drop, scroll: QScrollArea) -> None:
        super().__init__()
        self._planning = planning
        self._drop = drop
        self._scroll = scroll
        self._rows: tuple[Row, ...] = ()
        self._heads: list[tuple[int, str, int]] = []
        self._cells: list[Cell] = []
        self._over: Cell | None = None
        self._lifted: tuple[Tile, QPoint] | None = None
        self.tiles: dict[str, Tile] = {}
        """By the ids of the actions."""
        self.setMinimumWidth(len(STATUSES) * scaled(_NARROWEST))

    def show_rows(self, rows: Sequence[Row], connect: Callable[[Tile], None]) -> None:
        """Show other groups; what is dragged meanwhile is let go. New tiles are handed over to be ``connected``."""
        if self._lifted is not None:
            self._lifted[0].put_down()
            self.let_fall(cancelled=True)
        self._rows = tuple(rows)
        told = {each.id: each for row in rows for each in row.told}
        for name in self.tiles.keys() - told.keys():
            tile = self.tiles.pop(name)
            tile.hide()
            tile.deleteLater()
        before: Tile | None = None
        for name, each in told.items():
            tile = self.tiles.get(name)
            if tile is None:
                tile = self.tiles[name] = Tile(each, self._planning.colours, self, self)
                connect(tile)
                tile.show()
            tile.show_told(each)
            if before is not None and before.nextInFocusChain() is not tile:
                self.setTabOrder(before, tile)
            before = tile
        self.arrange()

    def arrange(self) -> None:
        """Put everything where it belongs."""
        y = EDGE // 2
        self._cells, self._heads = [], []
        for row in self._rows:
            if row.name:
                self._heads.append((y, row.name, len(row.told)))
                y += scaled(_HEAD)
            bottom = y + scaled(_LEAST)
            for place, status in enumerate(STATUSES):
                left, width = column_room(self.width(), place)
                bottom = max(bottom, self._stack([each for each in row.told if each.status == status], left, y, width))
            if not row.name:  # the columns go down to where one sees
                bottom = max(bottom, self._scroll.viewport().height() - GAP)
            for place, status in enumerate(STATUSES):
                left, width = column_room(self.width(), place)
                self._cells.append(Cell(row.key, status, QRect(left, y, width, bottom - y)))
            y = bottom + GAP
        self.setMinimumHeight(y)
        self.update()

    def _stack(self, told: Sequence[Told], left: int, top: int, width: int) -> int:
        """Put tiles below each other, and return where the cell ends."""
        y = top + _INSET
        for each in told:
            tile = self.tiles[each.id]
            height = tile.height_for(width - 2 * _INSET)
            tile.setGeometry(left + _INSET, y, width - 2 * _INSET, height)
            y += height + _BETWEEN
        return y - _BETWEEN + _INSET if told else y

    def neighbour(self, name: str, right: int, down: int) -> Tile | None:
        """Return the tile beside one, or above or below it in its column."""
        columns: Mapping[ActionStatus, list[Told]] = {status: [] for status in STATUSES}
        for row in self._rows:
            for each in row.told:
                columns[each.status].append(each)
        status = self.tiles[name].told.status
        here = [each.id for each in columns[status]]
        if down:
            place = here.index(name) + down
            return self.tiles[here[place]] if 0 <= place < len(here) else None
        middle = self.tiles[name].geometry().center().y()
        for other in _beyond(STATUSES.index(status), right):
            tiles = [self.tiles[each.id] for each in columns[other]]
            if tiles:
                return min(tiles, key=lambda tile: abs(tile.geometry().center().y() - middle))
        return None

    # Dragging

    def lift(self, tile: Tile, at: QPoint) -> None:
        """Hold a tile above the others."""
        self._lifted = tile, at
        tile.raise_()

    def carry(self, at: QPoint) -> None:
        """Let it follow the pointer, and show where it would go."""
        if self._lifted is None:
            return
        tile, held = self._lifted
        place = self.mapFromGlobal(at)
        tile.move(place - held)
        self._over = next((cell for cell in self._cells if cell.room.contains(place)), None)
        self._scroll.ensureVisible(place.x(), place.y(), 0, scaled(_HEAD))
        self.update()

    def let_fall(self, *, cancelled: bool = False) -> None:
        """Leave it where it is let go, or where it was."""
        lifted, over = self._lifted, self._over
        self._lifted = self._over = None
        if lifted is not None and over is not None and not cancelled:
            self._drop(lifted[0].told.id, over.status, over.row)
        self.arrange()

    # How it looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take other room."""
        super().resizeEvent(event)
        if self._lifted is None:
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the grounds of the cells and the names of the groups."""
        colours = self._planning.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._cells:
            is_over = cell is self._over
            painter.setPen(QPen(QColor(colours.accent), 2) if is_over else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if is_over else colours.over))
            painter.drawRoundedRect(QRectF(cell.room).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        font = QFont(self.font())
        font.setBold(True)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for y, name, count in self._heads:
            room = QRect(EDGE + 4, y, self.width() - 2 * EDGE - scaled(_HEAD), scaled(_HEAD))
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, middle, said)
            room = room.adjusted(painter.fontMetrics().horizontalAdvance(said) + 8, 0, scaled(_HEAD), 0)
            painter.setFont(self.font())
            painter.setPen(QColor(colours.second))
            painter.drawText(room, middle, str(count))
        painter.end()


def _beyond(place: int, right: int) -> Iterator[ActionStatus]:
    """Yield the statuses at a side of one, the nearest first."""
    yield from STATUSES[place + 1 :] if right > 0 else STATUSES[:place][::-1]
