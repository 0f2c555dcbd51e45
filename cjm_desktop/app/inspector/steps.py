"""The forms of stages and steps."""

from collections.abc import Iterator

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.linked_maps import step_link
from cjm_desktop.app.inspector.moments import moment_options
from cjm_desktop.app.inspector.parts import Parts
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Fault, Language, Text, parse_duration, say_duration

UNNAMED_STEP = Text("Inspector", "Step {number}")


def step_names(journey: JourneyMap) -> Iterator[tuple[str, Text | str]]:
    """Yield the ids of the steps from left to right, each with its title, or its number where it has none."""
    for number, step in enumerate(steps_of(journey), 1):
        yield step.id, step.title or UNNAMED_STEP(number=number)


def step_form(desk: Desk, name: str) -> Form:
    """Return the form of a step."""

    def step(journey: JourneyMap) -> Step:
        steps = tuple(steps_of(journey))
        return steps[index_of(steps, name)]

    parts = Parts(name, step, change_step)
    title = parts.binding("title", Text("Inspector", "Title"))
    moment = parts.binding("moment", Text("Inspector", "Moment of truth"))
    width = parts.binding("width", Text("Inspector", "Width"))
    duration = Binding[str](
        Text("Inspector", "How long it takes"),
        ("minutes", name),
        lambda journey: _said(step(journey), desk.language),
        lambda journey, value: _with_duration(journey, step(journey), value, desk.language),
    )
    form = Form(desk, lambda _: Text("Inspector", "Step"))
    form.add(LineField(desk, title))
    form.add(ChoiceField(desk, moment, tuple(moment_options(desk.document.journey))))
    form.add(LineField(desk, duration, at_once=False, placeholder=Text("Inspector", "15 min, 2 h, 3 d")))
    form.add(NumberField(desk, width, (60, 1000), "pt", Text("Inspector", "Automatic")))
    if desk.links is not None:
        form.add(step_link(desk, desk.links, name))
    return form


def _said(step: Step, language: Language) -> str:
    return "" if step.minutes is None else say_duration(step.minutes, language)


def _with_duration(journey: JourneyMap, step: Step, text: str, language: Language) -> JourneyMap:
    """Return a map in which a step takes as long as a text says; what is only shown rounded stays as it is."""
    if text.strip() == _said(step, language):
        return journey
    minutes = parse_duration(text)
    if minutes is None and text.strip():
        raise Fault(Text("Inspector", "Write a duration as a number and a unit: 15 min, 2 h, 3 d, 1 mo."))
    return change_step(journey, step.id, minutes=minutes)


def stage_form(desk: Desk, name: str) -> Form:
    """Return the form of a stage."""

    def stage(journey: JourneyMap) -> Stage:
        return journey.stages[index_of(journey.stages, name)]

    parts = Parts(name, stage, change_stage)
    title = parts.binding("title", Text("Inspector", "Title"))
    duration = parts.binding("duration", Text("Inspector", "Duration"))
    form = Form(desk, lambda _: Text("Inspector", "Stage"))
    form.add(LineField(desk, title))
    notes = parts.binding("notes", Text("Inspector", "Presenter’s notes"))
    form.add(LineField(desk, duration, placeholder=Text("Inspector", "2 to 5 days")))
    form.add(ProseField(desk, notes, height=120))
    return form
