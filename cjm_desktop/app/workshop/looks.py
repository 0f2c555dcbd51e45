"""Big type: how large everything is that people read from the other end of the room."""

from string import Template
from typing import Final

from PySide6.QtCore import QSize

from cjm_desktop.app.widgets.colours import Colours

_UNIT: Final = 28
_ROOM: Final = QSize(1920, 1080)
_LEAST, _MOST = 15, 56
_SHEET: Final = Template("""
QFrame[role="big"] { background: $panel; border: 0; }
QFrame[role="big"][edge="below"] { border-bottom: 1px solid $hairline; }
QFrame[role="big"][edge="above"] { border-top: 1px solid $hairline; }
QFrame[role="big"][edge="beside"] { border-left: 2px solid $frame; }
QFrame[role="big"] QListView { background: $panel; border: 0; outline: 0; }
QFrame[role="big"] QListView:focus { border: 3px solid $accent; }
QLabel { font-size: ${plain}px; color: $ink; background: transparent; }
QLabel[role="second"] { font-size: ${small}px; color: $second; }
QLabel[role="name"] { font-size: ${large}px; font-weight: bold; }
QLabel[role="time"] { font-size: ${time}px; font-weight: bold; padding: 0 ${gap}px; border-radius: 8px; }
QLabel[role="time"][over="true"] { background: $wrong; color: $panel; }
QPushButton, QToolButton { font-size: ${plain}px; padding: ${half}px ${gap}px; border-radius: 8px; }
QPushButton:focus, QToolButton:focus { border: 3px solid $accent; padding: ${half_less}px ${gap_less}px; }
QPushButton[role="phase"] { border: 0; border-bottom: 4px solid transparent; border-radius: 0;
    background: transparent; color: $second; }
QPushButton[role="phase"]:checked { border-bottom-color: $accent; color: $ink; font-weight: bold; }
QPushButton[role="phase"]:hover { color: $ink; }
QPushButton[role="phase"]:focus { border: 3px solid $accent; border-radius: 8px; }
QPushButton[role="kind"] { font-size: ${small}px; padding: ${quarter}px ${half}px; border: 2px solid $hairline;
    border-radius: ${half}px; color: $second; }
QPushButton[role="kind"]:checked { border: 3px solid $accent; background: $tint; color: $ink; }
QPushButton[role="kind"]:focus { border: 3px solid $ink; }
QPushButton[role="accent"] { background: $accent; color: $on_accent; border: 2px solid $accent; }
QPushButton[role="accent"]:focus { border: 3px solid $ink; }
QPushButton[role="accent"]:disabled { background: $over; color: $faint; border-color: $hairline; }
QLineEdit[role="entry"] { font-size: ${large}px; min-height: ${field}px; border: 2px solid $frame; border-radius: 8px;
    padding: 0 ${gap}px; }
QLineEdit[role="entry"]:focus { border: 3px solid $accent; padding: 0 ${gap_less}px; }
""")


def unit(room: QSize) -> int:
    """Return the pixels of a plain letter in a window: a share of it, for what is far away is seen as a whole."""
    share = min(room.width() / _ROOM.width(), room.height() / _ROOM.height())
    return min(max(round(_UNIT * share), _LEAST), _MOST)


def big(colours: Colours, size: int) -> str:
    """Return the stylesheet of what is read from far away, with plain letters of so many pixels."""
    return _SHEET.substitute(
        panel=colours.panel,
        hairline=colours.hairline,
        frame=colours.frame,
        ink=colours.ink,
        second=colours.second,
        faint=colours.faint,
        accent=colours.accent,
        on_accent=colours.on_accent,
        wrong=colours.wrong,
        tint=colours.tint,
        over=colours.over,
        plain=size,
        small=round(size * 0.85),
        large=round(size * 1.5),
        time=round(size * 1.9),
        gap=round(size * 0.7),
        gap_less=round(size * 0.7) - 1,
        half=round(size * 0.35),
        half_less=max(round(size * 0.35) - 2, 0),
        quarter=round(size * 0.2),
        field=round(size * 2.4),
    )
