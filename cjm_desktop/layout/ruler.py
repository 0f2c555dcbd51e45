"""The ruler of a map whose columns say how long steps take: a bar of a round length, and its ticks below the steps."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import LABEL_WIDTH, MARGIN, Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Command, Label, Path, Shape
from cjm_desktop.layout.text import measure
from cjm_desktop.words import say_duration

_SECOND: Final = 1 / 60
_HOUR: Final = 60.0
_DAY: Final = 1440.0
_MONTH: Final = 43_200.0
_YEAR: Final = 525_600.0
_ROUND: Final = (
    *(number * _SECOND for number in (1, 5, 15, 30)),
    *(1.0, 2.0, 5.0, 10.0, 15.0, 30.0),
    *(number * _HOUR for number in (1, 2, 3, 6, 12)),
    *(number * _DAY for number in (1, 2, 5, 10, 15)),
    *(number * _MONTH for number in (1, 2, 3, 6)),
    *(number * _YEAR for number in (1, 2, 5, 10, 20, 50, 100)),
)
"""Durations in minutes that people count in."""
_LONGEST_BAR: Final = LABEL_WIDTH - 24
_NEAREST_TICKS: Final = 14.0
_TICK: Final = 4.0
_LINE: Final = 1.0


def draw_ruler(columns: Columns, y: float, ground: Ground) -> Iterator[Shape]:
    """Yield the bar beside the steps, whose rule lies at y, and the ticks on the columns that are to scale."""
    if not columns.scale:
        return
    theme = ground.theme
    bar = max((each for each in _ROUND if each * columns.scale <= _LONGEST_BAR), default=None)
    if bar is not None:
        outline: tuple[Command, ...] = (
            ("M", 0, -_TICK),
            ("L", 0, 0),
            ("L", bar * columns.scale, 0),
            ("L", bar * columns.scale, -_TICK),
        )
        name = measure(say_duration(bar, ground.language), themes.SMALL, LABEL_WIDTH, ground.language, 1)
        yield Path(MARGIN, y, outline, stroke=theme.second, line=_LINE)
        yield Label(MARGIN, y - _TICK - name.height, name, theme.second)
    pitch = min((each for each in _ROUND if each * columns.scale >= _NEAREST_TICKS), default=_ROUND[-1]) * columns.scale
    for column in columns.all:
        if column.to_scale:
            ticks: list[Command] = []
            for number in range(int(column.width / pitch + 1e-6) + 1):
                ticks.append(("M", number * pitch, -_TICK))
                ticks.append(("L", number * pitch, 0))
            yield Path(column.x, y, tuple(ticks), stroke=theme.second, line=_LINE)
