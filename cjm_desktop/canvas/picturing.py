"""Where pictures from outside go on the map: onto a card, or into a cell as cards of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjm_desktop.canvas.gestures.cards import landing_at
from cjm_desktop.edits.assets import with_asset
from cjm_desktop.edits.cards import add_card, change_card
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.layout.finding import column_at, found_at
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Asset, JourneyMap


@dataclass(frozen=True, slots=True)
class Aim:
    """The card that gets a picture, or the place of a new one; without a lane that is the storyboard.

    ``area`` is where that is on the sheet.
    """

    step: str
    lane: str | None = None
    card: str | None = None
    before: str | None = None
    area: Area | None = None


def aim_at(sheet: Sheet, x: float, y: float) -> Aim | None:
    """Return where pictures go that are let go of at a point of the sheet; none beside all steps."""
    found = found_at(sheet, x, y)
    if found is not None and found.kind == "card":
        return Aim(found.step, found.lane, card=found.record, area=found.area)
    landing = landing_at(sheet, x, y)
    if landing is not None:
        return Aim(landing.step, landing.lane, before=landing.before, area=landing.bar)
    column = column_at(sheet, x)
    if column is None or not sheet.title.y <= y <= sheet.height:
        return None
    return Aim(column.step, area=Area(column.x, sheet.header.y, column.right, sheet.header.y + sheet.header.height))


def with_pictures(
    journey: JourneyMap, pictures: Sequence[Asset], aim: Aim, new_id: NewId
) -> tuple[JourneyMap, list[str]]:
    """Return a map with pictures where they were meant to go, and the cards that show them.

    A card takes the first one; the others become cards in its cell.

    Raises:
        Fault: they are more than a map takes.
    """
    for picture in pictures:
        journey = with_asset(journey, picture)
    names = [picture.sha256 for picture in pictures]
    lane, shown = aim.lane, list[str]()
    if lane is None:
        journey, lane = _with_storyboard(journey, new_id)
    if aim.card is not None:
        journey = change_card(journey, lane, aim.card, picture=names.pop(0))
        shown.append(aim.card)
    for name in names:
        card = Card(id=new_id(), step=aim.step, picture=name)
        journey = add_card(journey, lane, card, before=aim.before)
        shown.append(card.id)
    return journey, shown


def _with_storyboard(journey: JourneyMap, new_id: NewId) -> tuple[JourneyMap, str]:
    """Return a map with a storyboard, above all other lanes if it had none, and that lane."""
    for lane in journey.lanes:
        if lane.kind == "picture" and not (lane.locked or lane.hidden):
            return journey, lane.id
    made = CardLane(id=new_id(), kind="picture")
    return add_lane(journey, made, before=journey.lanes[0].id if journey.lanes else None), made.id
