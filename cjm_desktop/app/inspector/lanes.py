"""The forms of lanes: of cards, and of emotions with their curves."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from cjm_desktop.app.checks import CheckField
from cjm_desktop.app.fields import Binding, ChoiceField, Desk, LineField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.points import PointTable, level_points
from cjm_desktop.app.inspector.roster import Records, Roster
from cjm_desktop.app.numbers import NumberField
from cjm_desktop.edits.curves import add_curve, change_curve, delete_curve, move_curve
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import LANE_KINDS, SEPARATORS, STATES, Separator, State
from cjm_desktop.model.lanes import HIGHEST_LANE, LOWEST_LANE, Curve, EmotionLane, Lane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

_CHECKS: Final[dict[str, Text]] = {
    "collapsed": Text("Inspector", "Folded"),
    "hidden": Text("Inspector", "Hidden"),
    "locked": Text("Inspector", "Locked"),
}
UNNAMED_PERSONA = Text("Inspector", "Unnamed persona")


def lane_form(desk: Desk, name: str) -> Form:
    """Return the form of a lane of cards, or what an emotion lane shares with it."""

    def lane(journey: JourneyMap) -> Lane:
        return journey.lanes[index_of(journey.lanes, name)]

    title = Binding[str](
        Text("Inspector", "Title"),
        ("title", name),
        lambda journey: lane(journey).title,
        lambda journey, value: change_lane(journey, name, title=value),
    )
    hint = Binding[str](
        Text("Inspector", "Hint below the title"),
        ("hint", name),
        lambda journey: lane(journey).hint,
        lambda journey, value: change_lane(journey, name, hint=value),
    )
    journey = desk.document.journey
    usual = LANE_KINDS[lane(journey).kind]
    form = Form(desk, lambda journey: Text("Inspector", "Lane: {kind}")(kind=LANE_KINDS[lane(journey).kind].name))
    form.add(LineField(desk, title, placeholder=say(usual.name, journey.language)))
    form.add(LineField(desk, hint, placeholder=say(usual.hint, journey.language)))
    _add_looks(form, name, lane)
    return form


def _add_looks(form: Form, name: str, lane: Callable[[JourneyMap], Lane]) -> None:
    """Add how a lane is shown, and whether it is locked: then it can only be unlocked, folded and hidden."""
    desk = form.desk
    separator = Binding[Separator | None](
        Text("Inspector", "Line below"),
        ("separator", name),
        lambda journey: lane(journey).separator,
        lambda journey, value: change_lane(journey, name, separator=value),
    )
    height = Binding[float | None](
        Text("Inspector", "Least height"),
        ("height", name),
        lambda journey: lane(journey).height,
        lambda journey, value: change_lane(journey, name, height=value),
    )
    checks = [
        CheckField(
            desk,
            Binding[bool](
                label,
                (field, name),
                lambda journey, field=field: getattr(lane(journey), field),
                lambda journey, value, field=field: change_lane(journey, name, **{field: value}),
            ),
        )
        for field, label in _CHECKS.items()
    ]
    form.add(ChoiceField(desk, separator, ((None, Text("Inspector", "None")), *SEPARATORS.items())))
    limits = LOWEST_LANE, HIGHEST_LANE
    form.add(NumberField(desk, height, limits, "pt", Text("Inspector", "By content")))
    form.add(*checks)
    form.close_when(lambda journey: lane(journey).locked, Text("Inspector", "This lane is locked."), *checks)


def emotion_form(desk: Desk, name: str) -> Form:
    """Return the form of an emotion lane."""

    def curves(journey: JourneyMap) -> Iterator[tuple[str, Text | str]]:
        for number, curve in enumerate(_emotion_lane(journey, name).curves, 1):
            yield (
                curve.id,
                curve_name(curve, journey.personas, journey.language)
                or Text("Inspector", "Curve {number}")(number=number),
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
    form = lane_form(desk, name)
    form.add(Roster(desk, records))
    return form


def _emotion_lane(journey: JourneyMap, name: str) -> EmotionLane:
    lanes = [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]
    return lanes[index_of(lanes, name)]


def _curve_form(desk: Desk, lane: str, name: str) -> Form:
    def curve(journey: JourneyMap) -> Curve:
        curves = _emotion_lane(journey, lane).curves
        return curves[index_of(curves, name)]

    title = Binding[str](
        Text("Inspector", "Name"),
        ("name", name),
        lambda journey: curve(journey).name,
        lambda journey, value: change_curve(journey, lane, name, name=value),
    )
    state = Binding[State | None](
        Text("Inspector", "State"),
        ("state", name),
        lambda journey: curve(journey).state,
        lambda journey, value: change_curve(journey, lane, name, state=value),
    )
    persona = Binding[str | None](
        Text("Inspector", "Persona"),
        ("persona", name),
        lambda journey: curve(journey).persona,
        lambda journey, value: change_curve(journey, lane, name, persona=value),
    )
    nobody = (None, Text("Inspector", "None"))
    people = ((person.id, person.name or UNNAMED_PERSONA) for person in desk.document.journey.personas)
    form = Form(desk)
    form.add(LineField(desk, title))
    form.add(
        ChoiceField(desk, state, (nobody, *STATES.items())),
        ChoiceField(desk, persona, (nobody, *people)),
    )
    form.add(PointTable(desk, name))
    return form
