"""The plan as a board: a column for each status, tiles that are dragged from one to the other, in groups if wanted."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.board_field import STATUSES, BoardField, Row, column_room
from cjm_desktop.app.plan.menus import MOVED, action_menu
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.telling import Tellings
from cjm_desktop.app.plan.tile import Tile
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.edits.actions import change_action, with_status
from cjm_desktop.model.kinds import ACTION_STATUSES, ActionStatus
from cjm_desktop.words import Text

_HEAD: Final = 34
_HINT: Final = Text(
    "Plan", "Drag an action to another column, or press Ctrl and an arrow key. Enter leads to its form."
)


class Board(QWidget):
    """Follows the plan while it is seen."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._rows: list[Row] = []
        self._tellings = Tellings(planning.language)
        self._heads = _Heads(planning)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = BoardField(planning, self._let_fall, scroll)
        scroll.setWidget(self.field)
        scroll.horizontalScrollBar().valueChanged.connect(self._heads.go_along)
        hint = note("second")
        hint.setText(planning.say(_HINT))
        hint.setContentsMargins(20, 10, 16, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(self._heads)
        column.addWidget(scroll, 1)
        self._scroll = scroll

    def refresh(self) -> None:
        """Show what the map holds now."""
        told = self._tellings.all_of(self._planning.journey, self._planning.scores, today())
        is_grouped = self._planning.grouping != "none"
        rows = [
            Row(
                group.key,
                self._planning.say(group.name) if is_grouped else "",
                tuple(told[score.action.id] for score in group.scores),
            )
            for group in self._planning.groups
        ]
        if rows != self._rows:
            self._rows = rows
            self.field.show_rows(rows, self._connect)
            counts = [sum(each.status == status for row in rows for each in row.told) for status in STATUSES]
            self._heads.show_counts(counts, self.field)
        self._mark()

    def _connect(self, tile: Tile) -> None:
        tile.wants_form.connect(self._planning.wants_form)
        tile.wants_card.connect(self._planning.wants_card)
        tile.wants_menu.connect(self._show_menu)
        tile.wants_move.connect(self._move)
        tile.goes.connect(self._go)
        tile.came.connect(self._planning.choose)

    def _mark(self) -> None:
        """Let Tab lead to the chosen tile alone; the arrow keys lead to the others."""
        chosen = self._planning.chosen
        if chosen not in self.field.tiles:
            chosen = next(iter(self.field.tiles), "")
        for name, tile in self.field.tiles.items():
            policy = Qt.FocusPolicy.StrongFocus if name == chosen else Qt.FocusPolicy.ClickFocus
            if tile.focusPolicy() != policy:
                tile.setFocusPolicy(policy)
        if chosen:
            self.setFocusProxy(self.field.tiles[chosen])

    def _go(self, action: str, right: int, down: int) -> None:
        tile = self.field.neighbour(action, right, down)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(tile)

    def _move(self, action: str, right: int) -> None:
        place = STATUSES.index(self.field.tiles[action].told.status) + right
        if 0 <= place < len(STATUSES):
            self._let_fall(action, STATUSES[place], None)
            self._scroll.ensureWidgetVisible(self.field.tiles[action])

    def _let_fall(self, action: str, status: ActionStatus, group: str | None) -> None:
        """Give an action a status, and where it was let fall in another group of people, these, in one step."""
        planning = self._planning
        journey, before = planning.document.journey, planning.action(action)
        if before is None:
            return
        planning.choose(action)
        after = journey if before.status == status else with_status(journey, action, status, today())
        if planning.grouping == "owner" and group is not None and group != before.owner:
            after = change_action(after, action, owner=group)
        if planning.grouping == "department" and group is not None and (group or None) != before.department:
            after = change_action(after, action, department=group or None)
        if after is not journey:
            planning.apply(MOVED, after)

    def _show_menu(self, action: str, at: QPoint) -> None:
        found = self._planning.action(action)
        if found is not None:
            action_menu(self._planning, found, self).popup(at)


class _Heads(QWidget):
    """The names of the columns, which stay in sight."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._counts = [0 for _ in STATUSES]
        self._field: QWidget | None = None
        self._gone = 0
        self.setFixedHeight(scaled(_HEAD))

    def show_counts(self, counts: list[int], field: QWidget) -> None:
        """Say how many actions are in each column of a field."""
        self._counts, self._field = counts, field
        names = (self._planning.say(ACTION_STATUSES[status]) for status in STATUSES)
        self.setAccessibleName(", ".join(f"{name} {count}" for name, count in zip(names, counts, strict=True)))
        self.update()

    def go_along(self, gone: int) -> None:
        """Go with what is scrolled below."""
        self._gone = gone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Write the names above their columns."""
        colours = self._planning.colours
        painter = QPainter(self)
        font = QFont(self.font())
        font.setBold(True)
        width = self.width() if self._field is None else self._field.width()
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, status in enumerate(STATUSES):
            left, wide = column_room(width, place)
            name = self._planning.say(ACTION_STATUSES[status])
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            room = QRect(left + 4 - self._gone, 0, wide - 8, self.height())
            painter.drawText(room, middle, name)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 8)
            painter.setFont(self.font())
            painter.setPen(QColor(colours.second))
            painter.drawText(room, middle, str(self._counts[place]))
        painter.end()
