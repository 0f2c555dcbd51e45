"""Which card is meant when somebody points beside all of them."""

from cjm_desktop.layout.finding import Found, cards_within
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet


def nearest_card(sheet: Sheet, x: float, y: float, within: Area) -> Found | None:
    """Return the card within an area whose middle is nearest to a point, along and down; none where there is none."""

    def far(found: Found) -> float:
        area = found.area
        return abs((area.left + area.right) / 2 - x) + abs((area.top + area.bottom) / 2 - y)

    return min(cards_within(sheet, within), key=far, default=None)
