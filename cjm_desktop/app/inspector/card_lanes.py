"""The form of a lane of cards: what all lanes have, and the look of its cards."""

from cjm_desktop.app.fields.colours import FILLS, ColourField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.icon_field import IconField
from cjm_desktop.app.inspector.lanes import lane_form
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text


def card_lane_form(desk: Desk, name: str) -> Form:
    """Return the form of a lane of cards."""

    def lane(journey: JourneyMap) -> CardLane:
        lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
        return lanes[index_of(lanes, name)]

    icon = Binding[str](
        Text("Inspector", "Icon"),
        ("icon", name),
        lambda journey: lane(journey).icon,
        lambda journey, value: change_lane(journey, name, icon=value),
    )
    colour = Binding[str | None](
        Text("Inspector", "Colour of the cards"),
        ("colour", name),
        lambda journey: lane(journey).colour,
        lambda journey, value: change_lane(journey, name, colour=value),
    )
    kind = lane(desk.document.journey).kind
    return lane_form(
        desk,
        name,
        [IconField(desk, icon, (KIND_ICONS[kind], LANE_KINDS[kind].name))],
        [ColourField(desk, colour, FILLS, lambda journey: theme_of(journey).cards[kind].fill)],
    )
