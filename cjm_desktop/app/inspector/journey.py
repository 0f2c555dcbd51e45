"""The properties of the map, shown when nothing is selected."""

import datetime as dt
from typing import Final, Literal

from cjm_desktop.app.fields.checks import CheckField
from cjm_desktop.app.fields.choices import ChoiceField, TypedChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form, lines_binding
from cjm_desktop.app.inspector.personas import persona_roster
from cjm_desktop.app.inspector.pictures import PictureField, picture_binding
from cjm_desktop.app.inspector.reviews import review_section
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.app.inspector.vocabularies import channel_roster, department_roster, moment_roster
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.layout.themes import THEMES
from cjm_desktop.model.kinds import STATES, State
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import ORIENTATIONS, Orientation, print_setup
from cjm_desktop.paper.sizes import NAMES
from cjm_desktop.words import LANGUAGE_NAMES, Fault, Language, Text

_LineName = Literal["title", "author", "organisation", "client", "confidentiality", "currency"]


def journey_form(desk: Desk) -> Form:
    """Return the form of the map."""
    form = Form(desk, lambda _: Text("Inspector", "This map"))
    for section in (_general(desk), _personas(desk), review_section(desk), _print(desk), _vocabularies(desk)):
        form.add(section)
    return form


def _general(desk: Desk) -> Section:
    section = Section(desk, "general", Text("Inspector", "General"))
    section.add(LineField(desk, _line("title", Text("Inspector", "Title"))))
    section.add(ProseField(desk, _SCENARIO))
    section.add(
        ChoiceField(desk, _STATE, ((None, Text("Inspector", "None")), *STATES.items())),
        ChoiceField(desk, _LANGUAGE, tuple(LANGUAGE_NAMES.items())),
    )
    section.add(ProseField(desk, _GOALS))
    section.add(LineField(desk, _line("author", Text("Inspector", "Author"))))
    section.add(LineField(desk, _line("organisation", Text("Inspector", "Organisation"))))
    section.add(LineField(desk, _line("client", Text("Inspector", "Client"))))
    section.add(LineField(desk, _DATE, at_once=False, placeholder="2026-12-31"))
    confidential = _line("confidentiality", Text("Inspector", "Confidentiality"))
    section.add(LineField(desk, confidential, placeholder=Text("Inspector", "For internal use")))
    section.add(
        LineField(desk, _line("currency", Text("Inspector", "Currency")), placeholder="€"),
        NumberField(desk, _CUSTOMERS, (0, 10**12), "", Text("Inspector", "Unknown")),
    )
    return section


def _personas(desk: Desk) -> Section:
    section = Section(desk, "personas", Text("Inspector", "Personas"))
    roster = persona_roster(desk)
    roster.be_bare()
    section.add(roster)
    return section


def _print(desk: Desk) -> Section:
    section = Section(desk, "print", Text("Inspector", "Print"))
    section.add(TypedChoiceField(desk, _PAPER, NAMES), ChoiceField(desk, _ORIENTATION, ORIENTATIONS))
    section.add(ChoiceField(desk, _THEME, tuple(THEMES.items())))
    section.add(ChoiceField(desk, _COLUMNS, _COLUMN_WIDTHS))
    section.add(CheckField(desk, _FUNNEL))
    section.add(PictureField(desk, _LOGO))
    return section


def _vocabularies(desk: Desk) -> Section:
    section = Section(desk, "vocabularies", Text("Inspector", "Vocabularies"))
    for roster in (channel_roster(desk), department_roster(desk), moment_roster(desk)):
        section.add(roster)
    return section


def _line(field: _LineName, label: Text) -> Binding[str]:
    return Binding(
        label,
        (field, "map"),
        lambda journey: journey.__dict__[field],
        lambda journey, value: change_journey(journey, **{field: value}),
    )


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
_LOGO = picture_binding(
    Text("Inspector", "Logo"),
    ("logo", "map"),
    lambda journey: journey.logo,
    lambda journey, name: change_journey(journey, logo=name),
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
_GOALS = lines_binding(
    Text("Inspector", "Goals, one a line"),
    ("goals", "map"),
    lambda journey: journey.goals,
    lambda journey, goals: change_journey(journey, goals=goals),
)
_CUSTOMERS = Binding[float | None](
    Text("Inspector", "Customers a year"),
    ("customers", "map"),
    lambda journey: journey.customers,
    lambda journey, value: change_journey(journey, customers=None if value is None else round(value)),
)
_DATE = Binding[str](
    Text("Inspector", "Date"),
    ("date", "map"),
    lambda journey: "" if journey.date is None else journey.date.isoformat(),
    _with_date,
)
_PAPER = Binding[str](Text("Inspector", "Paper"), ("paper", "map"), lambda journey: journey.paper, _with_paper)
_COLUMN_WIDTHS: Final[tuple[tuple[Literal["equal", "time"], Text], ...]] = (
    ("equal", Text("Inspector", "As the paper allows")),
    ("time", Text("Inspector", "By how long the steps take")),
)
_COLUMNS = Binding[Literal["equal", "time"]](
    Text("Inspector", "Width of the columns"),
    ("columns", "map"),
    lambda journey: journey.columns,
    lambda journey, value: change_journey(journey, columns=value),
)
_FUNNEL = Binding[bool](
    Text("Inspector", "Funnel below the lanes"),
    ("funnel", "map"),
    lambda journey: journey.funnel,
    lambda journey, value: change_journey(journey, funnel=value),
)
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
