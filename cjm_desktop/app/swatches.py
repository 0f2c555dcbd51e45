"""Small pictures of what the shelf holds: they tell the kind by their drawing, and by their colour besides."""

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.canvas.things import Thing
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import PAPER, Colour, Style

_WIDTH: Final = 24
_HEIGHT: Final = 20
_LINE: Final = 1.6
_QUOTE: Final = Style(17, 20, bold=True)
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
    """Shows a thing on a scrap of paper, which is white in a dark window too."""

    def __init__(self, thing: Thing) -> None:
        super().__init__()
        self._painter = SheetPainter()
        self._shapes = (Box(0, 0, _WIDTH, _HEIGHT, 4, PAPER.paper), *_shapes(thing))
        self.setFixedSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it as the sheet is drawn."""
        with QPainter(self) as painter:
            self._painter.paint_group(painter, (0, 0, self._shapes), self.devicePixelRatioF())


def _shapes(thing: Thing) -> tuple[Shape, ...]:
    """Return the drawing of a thing, 24 × 20 pt."""
    colour = thing.swatch
    match thing.sort:
        case "stage":
            return (Path(0, 0, _STAGE, colour),)
        case "step":
            return _line(colour, ("M", 3, 7), ("L", 14, 7)), _line(PAPER.ink, ("M", 3, 13.5), ("L", 21, 13.5))
        case "card":
            return _card(thing.kind, colour)
        case "lane" if thing.kind == "emotion":
            return (_line(colour, *_WAVE),)
        case "lane":
            edges = (_line(colour, ("M", 1, y), ("L", 23, y)) for y in (4, 16))
            return *edges, _line(PAPER.ink, ("M", 2, 10), ("L", 7, 10)), Box(10, 7, 12, 6, 2, colour)
        case "flow":
            return _flow(thing.kind, colour)


def _card(kind: str, fill: Colour) -> tuple[Shape, ...]:
    outline = Box(1.6, 3.6, 20.8, 12.8, 4, PAPER.paper, fill if kind == "touchpoint" else PAPER.zero_line, 1.3)
    card = outline if kind in ("touchpoint", "free") else Box(1, 3, 22, 14, 4, fill)
    return card, *_mark(kind)


def _mark(kind: str) -> tuple[Shape, ...]:
    """Return what a kind of card is told by."""
    quote = measure("“", _QUOTE, 30, "en")
    return {
        "customer-action": (_line(PAPER.ink, ("M", 8, 10), ("L", 16, 10), ("M", 13, 7), ("L", 16, 10), ("L", 13, 13)),),
        "touchpoint": (Path(0, 0, circle(7.5, 10, 2.8), PAPER.accent), _line("#6F8FCB", ("M", 13, 10), ("L", 19, 10))),
        "thought": (Label(12 - quote.width / 2, 3.5, quote, "#3E3566"),),
        "expectation": (
            Path(0, 0, circle(12, 10, 3.2), None, "#123F66", _LINE),
            Path(0, 0, circle(12, 10, 1), "#123F66"),
        ),
        "pain-point": tuple(Path(0, 0, circle(x, 10, 1.7), "#A3261B") for x in (7, 12, 17)),
        "opportunity": (_line("#14532D", ("M", 8.5, 10), ("L", 15.5, 10), ("M", 12, 6.5), ("L", 12, 13.5)),),
        "backstage": (_line("#5A4A1E", ("M", 4, 10), ("L", 20, 10), dash=(3, 2)),),
        "free": (_line(PAPER.second, ("M", 6, 8), ("L", 18, 8), ("M", 6, 12), ("L", 14, 12), line=1.2),),
    }[kind]


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
