"""The properties of the map, shown when nothing is selected."""

import datetime as dt
from typing import Literal

from cjm_desktop.app.commands import LANGUAGE_NAMES
from cjm_desktop.app.fields import Binding, ChoiceField, Desk, LineField, ProseField, TypedChoiceField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.personas import persona_roster
from cjm_desktop.app.printing import ORIENTATIONS
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.layout.themes import THEMES
from cjm_desktop.model.kinds import STATES, State
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import Orientation, print_setup
from cjm_desktop.paper.sizes import NAMES
from cjm_desktop.words import Fault, Language, Text


def journey_form(desk: Desk) -> Form:
    """Return the form of the map."""
    form = Form(desk, lambda _: Text("Inspector", "This map"))
    form.add(LineField(desk, _line("title", Text("Inspector", "Title"))))
    form.add(ProseField(desk, _SCENARIO))
    form.add(
        ChoiceField(desk, _STATE, ((None, Text("Inspector", "None")), *STATES.items())),
        ChoiceField(desk, _LANGUAGE, tuple(LANGUAGE_NAMES.items())),
    )
    form.add(ProseField(desk, _GOALS))
    form.add(LineField(desk, _line("author", Text("Inspector", "Author"))))
    form.add(LineField(desk, _line("organisation", Text("Inspector", "Organisation"))))
    form.add(LineField(desk, _DATE, at_once=False, placeholder="2026-12-31"))
    form.add(
        TypedChoiceField(desk, _PAPER, NAMES),
        ChoiceField(desk, _ORIENTATION, ORIENTATIONS),
    )
    form.add(ChoiceField(desk, _THEME, tuple(THEMES.items())))
    form.add(persona_roster(desk))
    return form


def _line(field: Literal["title", "author", "organisation"], label: Text) -> Binding[str]:
    return Binding(
        label,
        (field, "map"),
        lambda journey: journey.__dict__[field],
        lambda journey, value: change_journey(journey, **{field: value}),
    )


def _with_goals(journey: JourneyMap, lines: str) -> JourneyMap:
    return change_journey(journey, goals=tuple(line for line in lines.split("\n") if line.strip()))


def _with_date(journey: JourneyMap, day: str) -> JourneyMap:
    try:
        return change_journey(journey, date=dt.date.fromisoformat(day.strip()) if day.strip() else None)
    except ValueError as error:
        raise Fault(Text("Inspector", "Write a date as year, month and day: 2026-12-31.")) from error


def _with_paper(journey: JourneyMap, paper: str) -> JourneyMap:
    print_setup(paper, journey.orientation)
    return change_journey(journey, paper=paper)


_SCENARIO = Binding[str](
    Text("Inspector", "Scenario"),
    ("scenario", "map"),
    lambda journey: journey.scenario,
    lambda journey, value: change_journey(journey, scenario=value),
)
_STATE = Binding[State | None](
    Text("Inspector", "State"),
    ("state", "map"),
    lambda journey: journey.state,
    lambda journey, value: change_journey(journey, state=value),
)
_LANGUAGE = Binding[Language](
    Text("Inspector", "Language"),
    ("language", "map"),
    lambda journey: journey.language,
    lambda journey, value: change_journey(journey, language=value),
)
_GOALS = Binding[str](
    Text("Inspector", "Goals, one a line"),
    ("goals", "map"),
    lambda journey: "\n".join(journey.goals),
    _with_goals,
)
_DATE = Binding[str](
    Text("Inspector", "Date"),
    ("date", "map"),
    lambda journey: "" if journey.date is None else journey.date.isoformat(),
    _with_date,
)
_PAPER = Binding[str](Text("Inspector", "Paper"), ("paper", "map"), lambda journey: journey.paper, _with_paper)
_ORIENTATION = Binding[Orientation](
    Text("Inspector", "Orientation"),
    ("orientation", "map"),
    lambda journey: journey.orientation,
    lambda journey, value: change_journey(journey, orientation=value),
)
_THEME = Binding[str](
    Text("Inspector", "Theme"),
    ("theme", "map"),
    lambda journey: journey.theme if journey.theme in THEMES else "paper",
    lambda journey, value: change_journey(journey, theme=value),
)
