"""Small pictures of what the shelf holds: they tell the kind by their drawing, and by their colour besides."""

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.canvas.things import Thing, card_kind
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.shapes import Box, Command, Path, Shape, circle, moved
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.kinds import CardKind

_WIDTH: Final = 24
_HEIGHT: Final = 20
_LINE: Final = 1.6
_ICON: Final = 12
_EDGE: Final = 0.3
"""How much of the ink is in the line around a card that has none on the sheet: here it is too small without."""
_HEAD_UP: Final[tuple[Command, ...]] = (("M", 3, 8.5), ("L", 6, 5), ("L", 9, 8.5))
_HEAD_RIGHT: Final[tuple[Command, ...]] = (("M", 13, 10.5), ("L", 16.5, 14), ("L", 13, 17.5))
_UP_AT_THE_LEFT: Final[tuple[Command, ...]] = (
    ("M", 18, 4), ("L", 18, 11), ("C", 18, 13.5, 16.5, 15, 14, 15), ("L", 10, 15), ("C", 7.5, 15, 6, 13.5, 6, 11),
    ("L", 6, 5.5),
)  # fmt: skip
_OUT: Final[tuple[Command, ...]] = (("M", 5, 4), ("L", 5, 10), ("C", 5, 12.5, 6.5, 14, 9, 14), ("L", 16, 14))
_WAVE: Final[tuple[Command, ...]] = (("M", 3, 13), ("C", 7, 1, 10, 4, 12, 10), ("C", 14, 16, 18, 18, 21, 6))
_STAGE: Final[tuple[Command, ...]] = (
    ("M", 2, 5), ("L", 17, 5), ("L", 22, 10), ("L", 17, 15), ("L", 2, 15), ("L", 6, 10), ("Z",),
)  # fmt: skip


class Swatch(QWidget):
    """Shows a thing on a scrap of the map's paper, which is white in a dark window too."""

    def __init__(self, thing: Thing, theme: Theme) -> None:
        super().__init__()
        self._thing = thing
        self._painter = SheetPainter()
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Be drawn as things are drawn in a theme."""
        self._shapes: tuple[Shape, ...] = (Box(0, 0, _WIDTH, _HEIGHT, 4, theme.paper), *_shapes(self._thing, theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it as the sheet is drawn."""
        with QPainter(self) as painter:
            self._painter.paint_group(painter, (0, 0, self._shapes), self.devicePixelRatioF())


def _shapes(thing: Thing, theme: Theme) -> tuple[Shape, ...]:
    """Return the drawing of a thing, 24 × 20 pt."""
    match thing.sort:
        case "stage":
            return (Path(0, 0, _STAGE, theme.stages[min(1, len(theme.stages) - 1)]),)
        case "step":
            return _line(theme.second, ("M", 3, 7), ("L", 14, 7)), _line(theme.ink, ("M", 3, 13.5), ("L", 21, 13.5))
        case "card":
            return _card(card_kind(thing.kind), theme)
        case "lane":
            return _lane(thing.kind, theme)
        case "flow":
            return _flow(thing.kind, next(colour for kind, colour in theme.flows.items() if kind == thing.kind))


def _lane(kind: str, theme: Theme) -> tuple[Shape, ...]:
    match kind:
        case "emotion":
            return (_line(theme.good.line, *_WAVE),)
        case "metric":
            return tuple(Box(x, 17 - height, 4, height, 1, theme.accent) for x, height in ((3, 6), (10, 13), (17, 9)))
        case _:
            colour = theme.zero_line
            edges = (_line(colour, ("M", 1, y), ("L", 23, y)) for y in (4, 16))
            return *edges, _line(theme.ink, ("M", 2, 10), ("L", 7, 10)), Box(10, 7, 12, 6, 2, colour)


def _card(kind: CardKind, theme: Theme) -> tuple[Shape, ...]:
    """Return a card with what its lane shows beside its name."""
    look = theme.cards[kind]
    edge = look.stroke or mixed(look.fill, look.ink, _EDGE)
    card = Box(1.6, 2.6, 20.8, 14.8, 4, look.fill, edge, max(look.line, 1), look.dash)
    mark = icon_mark(KIND_ICONS[kind], look.ink, _ICON)
    return card, moved(mark, (_WIDTH - _ICON) / 2, (_HEIGHT - _ICON) / 2)


def _flow(kind: str, colour: Colour) -> tuple[Shape, ...]:
    match kind:
        case "return":
            return _line(colour, *_UP_AT_THE_LEFT), _line(colour, *_HEAD_UP)
        case "restart":
            return *_flow("return", colour), _line(colour, ("M", 2, 2.5), ("L", 10, 2.5))
        case "skip":
            way = (_mirrored(command) for command in (*_UP_AT_THE_LEFT, *_HEAD_UP))
            return _line(colour, *way), Path(0, 0, circle(12, 7, 1.6), colour)
        case _:
            return (
                _line(colour, *_OUT, dash=(3, 2)),
                _line(colour, *_HEAD_RIGHT),
                _line(colour, ("M", 20, 9), ("L", 20, 19)),
            )


def _line(colour: Colour, *commands: Command, line: float = _LINE, dash: tuple[float, ...] = ()) -> Path:
    return Path(0, 0, commands, None, colour, line, dash)


def _mirrored(command: Command) -> Command:
    letter, *numbers = command
    return (letter, *(number if place % 2 else _WIDTH - number for place, number in enumerate(numbers)))
