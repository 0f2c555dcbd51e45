"""The form of a lane: what all lanes share, around what is its own."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.app.fields.checks import CheckField
from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form, Part
from cjm_desktop.app.inspector.parts import Parts
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.figures import metric_words
from cjm_desktop.layout.names import lane_words
from cjm_desktop.limits import HIGHEST_LANE, LOWEST_LANE
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import LANE_KINDS, SEPARATORS
from cjm_desktop.model.lanes import Lane, MetricLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_CHECKS: Final[dict[str, Text]] = {
    "collapsed": Text("Inspector", "Folded"),
    "hidden": Text("Inspector", "Hidden"),
    "locked": Text("Inspector", "Locked"),
}
UNNAMED_PERSONA = Text("Inspector", "Unnamed persona")


def lane_form(desk: Desk, name: str, *own: Sequence[Part]) -> Form:
    """Return the form of a lane: what all lanes have, around the rows of its ``own`` kind."""

    def lane(journey: JourneyMap) -> Lane:
        return journey.lanes[index_of(journey.lanes, name)]

    parts = Parts(name, lane, change_lane)
    title = parts.binding("title", Text("Inspector", "Title"))
    hint = parts.binding("hint", Text("Inspector", "Hint below the title"))
    form = Form(desk, lambda journey: Text("Inspector", "Lane: {kind}")(kind=LANE_KINDS[lane(journey).kind].name))
    form.add(LineField(desk, title, placeholder=lambda journey: _usual_words(journey, lane(journey))[0]))
    form.add(LineField(desk, hint, placeholder=lambda journey: _usual_words(journey, lane(journey))[1]))
    checks = [CheckField(desk, parts.binding(field, label)) for field, label in _CHECKS.items()]
    form.add(*checks)
    for row in own:
        form.add(*row)
    form.add(_room(desk, parts))
    form.close_when(lambda journey: lane(journey).locked, Text("Inspector", "This lane is locked."), *checks)
    return form


def _usual_words(journey: JourneyMap, lane: Lane) -> tuple[str, str]:
    """Return what a lane is called and what is said below that as long as it has no words of its own."""
    bare = changed(lane, title="", hint="")
    if isinstance(bare, MetricLane):
        name, hint = metric_words(bare, journey.currency, journey.language, unit_is_said=True)
        return name, hint.replace("\n", " · ")
    return lane_words(bare, journey.language)


def _room(desk: Desk, parts: Parts) -> Section:
    """Return how high a lane is, and the line below it."""
    separator = parts.binding("separator", Text("Inspector", "Line below"))
    height = parts.binding("height", Text("Inspector", "Least height"))
    section = Section(desk, "lane more", Text("Inspector", "More"))
    section.add(ChoiceField(desk, separator, ((None, Text("Inspector", "None")), *SEPARATORS.items())))
    limits = LOWEST_LANE, HIGHEST_LANE
    section.add(NumberField(desk, height, limits, "pt", Text("Inspector", "By content")))
    return section
