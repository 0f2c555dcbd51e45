"""The form of a lane: what all lanes share, around what is its own."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.app.fields.checks import CheckField
from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form, Part
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.figures import metric_words
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import LANE_KINDS, SEPARATORS, Separator
from cjm_desktop.model.lanes import HIGHEST_LANE, LOWEST_LANE, Lane, MetricLane
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
    form = Form(desk, lambda journey: Text("Inspector", "Lane: {kind}")(kind=LANE_KINDS[lane(journey).kind].name))
    form.add(LineField(desk, title, placeholder=lambda journey: _usual_words(journey, lane(journey))[0]))
    form.add(LineField(desk, hint, placeholder=lambda journey: _usual_words(journey, lane(journey))[1]))
    checks = _checks(desk, name, lane)
    form.add(*checks)
    for row in own:
        form.add(*row)
    form.add(_room(desk, name, lane))
    form.close_when(lambda journey: lane(journey).locked, Text("Inspector", "This lane is locked."), *checks)
    return form


def _usual_words(journey: JourneyMap, lane: Lane) -> tuple[str, str]:
    """Return what a lane is called and what is said below that as long as it has no words of its own."""
    bare = changed(lane, title="", hint="")
    if isinstance(bare, MetricLane):
        name, hint = metric_words(bare, journey.currency, journey.language, unit_is_said=True)
        return name, hint.replace("\n", " · ")
    return lane_words(bare, journey.language)


def _checks(desk: Desk, name: str, lane: Callable[[JourneyMap], Lane]) -> list[CheckField]:
    """Return whether a lane is folded, hidden and locked: what can be changed in a locked one too."""
    return [
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


def _room(desk: Desk, name: str, lane: Callable[[JourneyMap], Lane]) -> Section:
    """Return how high a lane is, and the line below it."""
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
    section = Section(desk, "lane more", Text("Inspector", "More"))
    section.add(ChoiceField(desk, separator, ((None, Text("Inspector", "None")), *SEPARATORS.items())))
    limits = LOWEST_LANE, HIGHEST_LANE
    section.add(NumberField(desk, height, limits, "pt", Text("Inspector", "By content")))
    return section
