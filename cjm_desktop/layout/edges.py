"""What is pulled to make a column wider or a card reach farther."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import GUTTER, Column
from cjm_desktop.layout.finding import Found, flow_ends
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.text import natural_width
from cjm_desktop.limits import NARROWEST_STEP
from cjm_desktop.model.references import steps_of

_INSIDE: Final = 3.0
_OUTSIDE: Final = 2.0
"""How far in pt the edge of a column reaches into it, and into the next one."""
_GRIP: Final = 6.0
_BESIDE_TITLE: Final = 22.0
"""What stands beside the title of a step: its number."""


def width_edge_at(sheet: Sheet, x: float, y: float) -> Found | None:
    """Return the right edge of a step at a point beside its title; none where widths say how long steps take."""
    if sheet.columns.scale or not sheet.header.y <= y < sheet.header.y + sheet.header.height:
        return None
    for spot in sheet.header.spots:
        number = sheet.columns.index.get(spot.record)
        if number is not None and not sheet.columns.all[number].stage:
            right, top = sheet.columns.all[number].right, sheet.header.y + spot.y
            area = Area(right - _INSIDE, top, right + GUTTER + _OUTSIDE, top + spot.height)
            if _holds(area, x, y):
                return Found("width", spot.record, area, step=spot.record)
    return None


def span_ends(card: Found) -> list[Found]:
    """Return the left and the right edge of a card, by which it is pulled over other steps."""
    area, middle = card.area, (card.area.top + card.area.bottom) / 2
    return [
        Found("span-start", card.record, Area(area.left, middle, area.left, middle).grown(_GRIP), card.lane, card.step),
        Found("span-end", card.record, Area(area.right, middle, area.right, middle).grown(_GRIP), card.lane, card.step),
    ]


def ends_of(sheet: Sheet, found: Found) -> list[Found]:
    """Return what a flow or a card is pulled at; nothing for all else."""
    if found.kind == "card":
        return span_ends(found)
    return flow_ends(sheet, found.record)


def span_end_at(card: Found, x: float, y: float) -> Found | None:
    """Return the edge of a card at a point of the sheet."""
    return next((end for end in span_ends(card) if _holds(end.area, x, y)), None)


def nearest_column(sheet: Sheet, x: float) -> Column | None:
    """Return the column whose middle is nearest to a place in pt, of a folded stage none; none without steps."""
    columns = (column for column in sheet.columns.all if not column.stage)
    return min(columns, key=lambda column: abs(column.middle - x), default=None)


def automatic_width(sheet: Sheet) -> float | None:
    """Return the width of the columns that have none of their own, if there is any."""
    own = {step.id: step.width for step in steps_of(sheet.journey)}
    return next((each.width for each in sheet.columns.all if not each.stage and own.get(each.step) is None), None)


def fitting_widths(sheet: Sheet, step: str) -> list[float]:
    """Return the widths to which a column snaps: those of the others, and that in which its title fits on a line."""
    widths = {column.width for column in sheet.columns.all if column.step != step and not column.stage}
    title = next(each.title for each in steps_of(sheet.journey) if each.id == step)
    widths.add(max(NARROWEST_STEP, natural_width(title, themes.STEP, sheet.journey.language) + _BESIDE_TITLE))
    return sorted(widths)


def _holds(area: Area, x: float, y: float) -> bool:
    return area.left <= x < area.right and area.top <= y < area.bottom
