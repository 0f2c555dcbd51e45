"""A tile of the board: an action, to be dragged, with links to the cards it comes from."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cjm_desktop.app.plan.telling import Told
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_tip

PADDING: Final = 10
_ROUND: Final = 8
_GAP: Final = 3
_TITLE_LINES: Final = 4
_MOST_LINKS: Final = 3
_DOT: Final = 8
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Hand(Protocol):
    """What a tile lies on: it is asked for what somebody does with it."""

    def lift(self, tile: "Tile", at: QPoint) -> None:
        """Begin to drag it, held at a point of it."""
        ...

    def carry(self, at: QPoint) -> None:
        """Go on with it to a point of the screen."""
        ...

    def let_fall(self, *, cancelled: bool = False) -> None:
        """End that."""
        ...


class Tile(QAbstractButton):
    """It tells what is done with it by its signals; the arrow keys with Ctrl move it to another column."""

    wants_form = Signal(str)
    wants_card = Signal(str)
    wants_menu = Signal(str, QPoint)
    wants_move = Signal(str, int)
    """Its id, and to which side."""
    goes = Signal(str, int, int)
    """Its id, and to where the keys are to go: right and down."""
    came = Signal(str)
    """It has the focus."""

    def __init__(self, told: Told, colours: Colours, hand: Hand, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        self._colours = colours
        self._hand = hand
        self._pressed: QPoint | None = None
        self._is_lifted = False
        self._measured = (0, told, 0)
        self._link = ""
        self._links: list[tuple[str, QRect]] = []
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._name()

    def show_told(self, told: Told) -> None:
        """Say something else."""
        if told != self.told:
            self.told = told
            self._name()
            self.update()

    def _name(self) -> None:
        told = self.told
        self.setAccessibleName(". ".join(filter(None, (told.rank, told.title))))
        cards = [card for _, card in told.cards]
        self.setAccessibleDescription(" · ".join(filter(None, (told.who, told.when, *cards))))
        self.setToolTip(plain_tip("\n".join((told.title, *cards))))

    # How it looks

    def height_for(self, width: int) -> int:
        """Return how high it is in a width."""
        if (width, self.told) != self._measured[:2]:
            self._measured = width, self.told, self._height(width)
        return self._measured[2]

    def _height(self, width: int) -> int:
        small = QFontMetrics(self._small()).lineSpacing() + _GAP
        lines = len(self._title_lines(width)) * QFontMetrics(self._bold()).lineSpacing()
        told = self.told
        links = min(len(told.cards), _MOST_LINKS) + (len(told.cards) > _MOST_LINKS)
        return 2 * PADDING + lines + small * (bool(told.who) + bool(told.when) + links) + (_GAP if links else 0)

    def _title_lines(self, width: int) -> list[str]:
        return broken(self.told.title, self._bold(), width - 2 * PADDING - self._rank_width(), _TITLE_LINES)

    def _rank_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self.told.rank) + PADDING if self.told.rank else 0

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(12))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the frame, what is to be done, by whom until when, and the links."""
        colours = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.hasFocus() or self._is_lifted
        edge = 2.0 if is_marked else 1.0
        frame = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(QPen(QColor(colours.accent if is_marked else colours.edge), edge))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        y = self._paint_title(painter)
        y = self._paint_lines(painter, y)
        self._paint_links(painter, y)
        painter.end()

    def _paint_title(self, painter: QPainter) -> int:
        colours, told = self._colours, self.told
        painter.setFont(self._bold())
        metrics = painter.fontMetrics()
        y = PADDING + metrics.ascent()
        if told.rank:
            painter.setPen(QColor(colours.accent))
            painter.drawText(PADDING, y, told.rank)
        is_over = told.status in ("done", "dropped")
        painter.setPen(QColor(colours.second if is_over else colours.ink))
        for line in self._title_lines(self.width()):
            painter.drawText(PADDING + self._rank_width(), y, line)
            y += metrics.lineSpacing()
        return y - metrics.ascent()

    def _paint_lines(self, painter: QPainter, y: int) -> int:
        colours, told = self._colours, self.told
        painter.setFont(self._small())
        for text, is_who in ((told.who, True), (told.when, False)):
            if not text:
                continue
            x = PADDING
            if is_who and told.colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(told.colour))
                middle = y + _GAP + painter.fontMetrics().height() / 2
                painter.drawEllipse(QPointF(x + _DOT / 2, middle), _DOT / 2, _DOT / 2)
                x += _DOT + 6
            is_late = told.is_late and not is_who
            font = self._small()
            font.setBold(is_late)
            painter.setFont(font)
            painter.setPen(QColor(colours.wrong if is_late else colours.second))
            y = self._line(painter, x, y, text)
        return y

    def _paint_links(self, painter: QPainter, y: int) -> None:
        cards, colours = self.told.cards, self._colours
        self._links = []
        if not cards:
            return
        y += _GAP
        for card, said in cards[:_MOST_LINKS]:
            font = self._small()
            font.setUnderline(card == self._link)
            painter.setFont(font)
            painter.setPen(QColor(colours.accent))
            top = y
            y = self._line(painter, PADDING, y, f"› {said}")
            self._links.append((card, QRect(PADDING, top, self.width() - 2 * PADDING, y - top)))
        if len(cards) > _MOST_LINKS:
            painter.setFont(self._small())
            painter.setPen(QColor(colours.second))
            self._line(painter, PADDING, y, f"+ {len(cards) - _MOST_LINKS}")

    def _line(self, painter: QPainter, x: int, y: int, text: str) -> int:
        """Write a line that ends in dots where it is too long, and return where the next one begins."""
        metrics = painter.fontMetrics()
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - x - PADDING)
        painter.drawText(x, y + _GAP + metrics.ascent(), said)
        return y + _GAP + metrics.lineSpacing()

    # What is done with it

    def _card_at(self, place: QPoint) -> str:
        return next((card for card, room in self._links if room.contains(place)), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Hold it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag it, or point at a link."""
        place = event.position().toPoint()
        if self._is_lifted:
            self._hand.carry(event.globalPosition().toPoint())
        elif self._pressed is not None:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._is_lifted = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._hand.lift(self, self._pressed)
                self._hand.carry(event.globalPosition().toPoint())
        else:
            self._point_at(self._card_at(place))

    def _point_at(self, card: str) -> None:
        if card != self._link:
            self._link = card
            self.setCursor(Qt.CursorShape.PointingHandCursor if card else Qt.CursorShape.OpenHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let it go where it is, or follow the link."""
        card = self._card_at(event.position().toPoint())
        was_pressed, self._pressed = self._pressed, None
        if self._is_lifted:
            self.put_down()
            self._hand.let_fall()
        elif was_pressed is not None and card and card == self._card_at(was_pressed):
            self.wants_card.emit(card)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to its form."""
        if not self._card_at(event.position().toPoint()):
            self.wants_form.emit(self.told.id)

    def put_down(self) -> None:
        """Be dragged no longer."""
        self._is_lifted, self._pressed = False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Look what is pointed at."""
        self._point_at(self._card_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Point at nothing."""
        self._point_at("")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be the chosen one."""
        super().focusInEvent(event)
        self.update()
        self.came.emit(self.told.id)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys for the board, whatever commands they are elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on by the arrow keys, move it with Ctrl, go to its form by Enter, give up by Esc."""
        if self._is_lifted and event.key() == Qt.Key.Key_Escape:
            self.put_down()
            self._hand.let_fall(cancelled=True)
        elif event.key() in _ARROWS:
            right, down = _ARROWS[Qt.Key(event.key())]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if right:
                    self.wants_move.emit(self.told.id, right)
            else:
                self.goes.emit(self.told.id, right, down)
        elif event.key() in _ENTER:
            self.wants_form.emit(self.told.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what it leads to."""
        self.wants_menu.emit(self.told.id, event.globalPos())


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return the lines of a text in a width; the last one ends in dots where there would be more."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
