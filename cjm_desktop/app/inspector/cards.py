"""The form of one card, or of several that are changed together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from cjm_desktop.app.fields.choices import ChoiceField, Option
from cjm_desktop.app.fields.field import AnyField, Desk
from cjm_desktop.app.fields.lines import LineField, ProseField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector import options
from cjm_desktop.app.inspector.card_details import add_details
from cjm_desktop.app.inspector.chosen import Chosen, amount_meant, day_meant, day_written, number_written
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.pictures import PictureField, picture_binding
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.app.inspector.ticks import TicksField
from cjm_desktop.model.kinds import CAUSES, LANE_KINDS, PRESENCES, TOOL_STATUSES, CardField, CardKind
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_SEVERITIES: Final[tuple[Option[int], ...]] = (
    (0, Text("Severity", "Not rated")),
    (1, Text("Severity", "1 · slight")),
    (2, Text("Severity", "2 · serious")),
    (3, Text("Severity", "3 · severe")),
)
_EFFORTS: Final[tuple[Option[int], ...]] = (
    (0, Text("Effort", "Not rated")),
    (1, Text("Effort", "1 · hours")),
    (2, Text("Effort", "2 · days")),
    (3, Text("Effort", "3 · weeks")),
    (4, Text("Effort", "4 · months")),
    (5, Text("Effort", "5 · a year or more")),
)
_NONE: Final[Option[None]] = (None, Text("Inspector", "None"))
_CHOICES: Final[dict[str, tuple[Text, Sequence[Option[Any]]]]] = {
    "severity": (Text("Inspector", "Severity"), _SEVERITIES),
    "cause": (Text("Inspector", "Cause"), (_NONE, *CAUSES.items())),
    "status": (Text("Inspector", "Status"), (_NONE, *TOOL_STATUSES.items())),
    "effort": (Text("Inspector", "Effort"), _EFFORTS),
}
_ROWS: Final[tuple[tuple[CardField, ...], ...]] = (
    ("severity", "cause"),
    ("channel",),
    ("presence",),
    ("status",),
    ("effort", "cost"),
    ("rating", "date"),
)
_STARS: Final = 5


def card_form(desk: Desk, chosen: Chosen, kinds: frozenset[CardKind], *, alone: bool) -> Form:
    """Return the form of cards: the text of one ``alone``, what all their kinds show, and what all cards have."""
    form = Form(desk, lambda journey: _heading(journey, kinds, chosen))
    if alone:
        form.add(ProseField(desk, chosen.value(Text("Inspector", "Text"), "text"), height=110))
    shown = frozenset[CardField].intersection(*(LANE_KINDS[kind].shows for kind in kinds))
    _add_kind_fields(form, chosen, shown)
    if alone:
        name = chosen.value(Text("Inspector", "Picture"), "picture")
        picture = picture_binding(name.label, name.key, name.read, name.write)
        form.add(PictureField(desk, replace(picture, subject=name.subject)))
    add_details(form, chosen)
    return form


def _heading(journey: JourneyMap, kinds: frozenset[CardKind], chosen: Chosen) -> Text:
    if len(kinds) > 1:
        return Text("Inspector", "{count} cards selected")(count=len(chosen.ids))
    (kind,) = kinds
    name = LANE_KINDS[kind].card
    if len(chosen.ids) > 1:
        return Text("Inspector", "{kind}: {count} selected")(kind=name, count=len(chosen.ids))
    steps = dict(step_names(journey))
    return Text("Inspector", "{kind} · {step}")(kind=name, step=steps[chosen.cards(journey)[0].step])


def _add_kind_fields(form: Form, chosen: Chosen, shown: frozenset[CardField]) -> None:
    """Add what the kind of card shows, two fields a row."""
    for row in _ROWS:
        fields = [_field(form.desk, chosen, name) for name in row if name in shown]
        if fields:
            form.add(*fields)


def _field(desk: Desk, chosen: Chosen, name: str) -> AnyField:
    if name in _CHOICES:
        label, known = _CHOICES[name]
        return ChoiceField(desk, chosen.value(label, name), known)
    match name:
        case "channel":
            channels = (_NONE, *options.channels(desk.document.journey))
            return ChoiceField(desk, chosen.value(Text("Inspector", "Channel"), "channel"), channels)
        case "presence":
            ticks = chosen.ticks(Text("Inspector", "Where it is met"), "presence", tuple(PRESENCES))
            return TicksField(desk, ticks, tuple(PRESENCES.items()), columns=3)
        case "cost":
            cost = chosen.written(Text("Inspector", "Cost"), "cost", number_written, amount_meant)
            return LineField(desk, cost, at_once=False, placeholder=desk.document.journey.currency)
        case "rating":
            rating = chosen.value(Text("Inspector", "Rating"), "rating")
            return NumberField(desk, rating, (0, _STARS), "★", Text("Inspector", "None"))
        case _:
            day = chosen.written(Text("Inspector", "Date"), "date", day_written, day_meant)
            return LineField(desk, day, at_once=False, placeholder="2026-12-31")
