"""The form of an emotion lane: its scale and its curves."""

from collections.abc import Iterator
from functools import partial

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.colours import ColourField
from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.lanes import UNNAMED_PERSONA, lane_form
from cjm_desktop.app.inspector.levels import LevelsEditor
from cjm_desktop.app.inspector.parts import Parts
from cjm_desktop.app.inspector.point import UNNAMED_CURVE
from cjm_desktop.app.inspector.points import PointTable, level_points
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.edits.curves import add_curve, change_curve, delete_curve, move_curve
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.strands import curve_name, strands_of
from cjm_desktop.layout.theme import Colour
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.lanes import Curve, EmotionLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text


def emotion_form(desk: Desk, name: str) -> Form:
    """Return the form of an emotion lane."""

    def curves(journey: JourneyMap) -> Iterator[tuple[str, Text | str]]:
        for number, curve in enumerate(_emotion_lane(journey, name).curves, 1):
            yield (
                curve.id,
                curve_name(curve, journey.personas, journey.language) or UNNAMED_CURVE(number=number),
            )

    def with_curve(journey: JourneyMap, new_id: NewId) -> JourneyMap:
        return add_curve(journey, name, Curve(id=new_id(), points=level_points(journey)))

    records = Records(
        Text("Inspector", "Curves"),
        lambda journey: tuple(curves(journey)),
        with_curve,
        lambda journey, curve, before: move_curve(journey, name, curve, before),
        lambda journey, curve: delete_curve(journey, name, curve),
        (Text("Edit", "Add a curve"), Text("Edit", "Move a curve"), Text("Edit", "Delete a curve")),
        partial(_curve_form, desk, name),
    )
    scale = Section(desk, "scale", Text("Inspector", "Scale"))
    scale.add(LevelsEditor(desk, name))
    return lane_form(desk, name, [scale], [Roster(desk, records)])


def _emotion_lane(journey: JourneyMap, name: str) -> EmotionLane:
    lanes = [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]
    return lanes[index_of(lanes, name)]


def _curve_form(desk: Desk, lane: str, name: str) -> Form:
    def curve(journey: JourneyMap) -> Curve:
        curves = _emotion_lane(journey, lane).curves
        return curves[index_of(curves, name)]

    def change(journey: JourneyMap, name: str, **parts: object) -> JourneyMap:
        return change_curve(journey, lane, name, **parts)

    parts = Parts(name, curve, change)
    title = parts.binding("name", Text("Inspector", "Name"))
    state = parts.binding("state", Text("Inspector", "State"))
    persona = parts.binding("persona", Text("Inspector", "Persona"))
    colour = parts.binding("colour", Text("Inspector", "Colour"))

    def automatic(journey: JourneyMap) -> Colour:
        plain = change_curve(journey, lane, name, colour=None)
        strands = strands_of(_emotion_lane(plain, lane), Ground.of(plain, theme_of(plain)))
        return next(strand.colour for strand in strands if strand.curve.id == name)

    nobody = (None, Text("Inspector", "None"))
    people = ((person.id, person.name or UNNAMED_PERSONA) for person in desk.document.journey.personas)
    form = Form(desk)
    form.add(LineField(desk, title), ChoiceField(desk, state, (nobody, *STATES.items())))
    form.add(ChoiceField(desk, persona, (nobody, *people)))
    form.add(ColourField(desk, colour, theme_of(desk.document.journey).curves, automatic))
    form.add(PointTable(desk, name))
    return form
