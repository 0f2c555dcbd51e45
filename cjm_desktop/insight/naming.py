"""What records, their kinds and their fields are called in sentences."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

from cjm_desktop.insight.states import Place
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.datasets import MEASURES, Dataset, Feed
from cjm_desktop.model.field_names import FIELD_NAMES
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, METRICS, MOMENTS, STATES
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.presenting import SHOW_NAMES, Stop
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import (
    Asset,
    Department,
    Flow,
    JourneyMap,
    OwnChannel,
    OwnMoment,
    Persona,
    Stage,
    Step,
    View,
)
from cjm_desktop.model.reviews import Review
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure


@dataclass(frozen=True, slots=True)
class Words:
    """What records of a kind are called: one of them, and how many."""

    one: Text
    single: Text
    many: Text


_LANE: Final = Words(Text("Compare", "Lane"), Text("Compare", "1 lane"), Text("Compare", "{count} lanes"))
WORDS: Final[dict[type[Record], Words]] = {
    JourneyMap: Words(
        Text("Compare", "Map"), Text("Compare", "properties of the map"), Text("Compare", "{count} maps")
    ),
    Persona: Words(Text("Compare", "Persona"), Text("Compare", "1 persona"), Text("Compare", "{count} personas")),
    Stage: Words(Text("Compare", "Stage"), Text("Compare", "1 stage"), Text("Compare", "{count} stages")),
    Step: Words(Text("Compare", "Step"), Text("Compare", "1 step"), Text("Compare", "{count} steps")),
    CardLane: _LANE,
    EmotionLane: _LANE,
    MetricLane: _LANE,
    Card: Words(Text("Compare", "Card"), Text("Compare", "1 card"), Text("Compare", "{count} cards")),
    Curve: Words(Text("Compare", "Curve"), Text("Compare", "1 curve"), Text("Compare", "{count} curves")),
    CurvePoint: Words(Text("Compare", "Point"), Text("Compare", "1 point"), Text("Compare", "{count} points")),
    MetricValue: Words(Text("Compare", "Figure"), Text("Compare", "1 figure"), Text("Compare", "{count} figures")),
    Flow: Words(Text("Compare", "Flow"), Text("Compare", "1 flow"), Text("Compare", "{count} flows")),
    Action: Words(Text("Compare", "Action"), Text("Compare", "1 action"), Text("Compare", "{count} actions")),
    Review: Words(Text("Compare", "Review"), Text("Compare", "1 review"), Text("Compare", "{count} reviews")),
    Comment: Words(Text("Compare", "Comment"), Text("Compare", "1 comment"), Text("Compare", "{count} comments")),
    Reply: Words(Text("Compare", "Reply"), Text("Compare", "1 reply"), Text("Compare", "{count} replies")),
    OwnChannel: Words(Text("Compare", "Channel"), Text("Compare", "1 channel"), Text("Compare", "{count} channels")),
    Department: Words(
        Text("Compare", "Department"), Text("Compare", "1 department"), Text("Compare", "{count} departments")
    ),
    OwnMoment: Words(
        Text("Compare", "Moment of truth"),
        Text("Compare", "1 moment of truth"),
        Text("Compare", "{count} moments of truth"),
    ),
    View: Words(Text("Compare", "View"), Text("Compare", "1 view"), Text("Compare", "{count} views")),
    Stop: Words(
        Text("Compare", "Stop of the path"),
        Text("Compare", "1 stop of the path"),
        Text("Compare", "{count} stops of the path"),
    ),
    Dismissed: Words(
        Text("Compare", "Dismissed finding"),
        Text("Compare", "1 dismissed finding"),
        Text("Compare", "{count} dismissed findings"),
    ),
    Dataset: Words(Text("Compare", "Dataset"), Text("Compare", "1 dataset"), Text("Compare", "{count} datasets")),
    Asset: Words(Text("Compare", "Picture"), Text("Compare", "1 picture"), Text("Compare", "{count} pictures")),
}
_ITSELF: Final = Text("Compare", "{text}")
_AND: Final = Text("Compare", "{some}, {more}")
NAMING: Final = ("title", "name", "text", "label", "reason")
"""What a record is called by."""
_NAMED: Final = Text("Compare", "{kind} “{name}”")
_NAMELESS: Final = Text("Compare", "{kind} without a name")


def field_name(kind: type[Record], field: str) -> Text | str:
    """Return what a field is called; a key of another program as it stands in the file."""
    known = kind.model_fields.get(field)
    return excerpt(field) if known is None else FIELD_NAMES[known.alias or field]


def name_of(record: Record, place: Place) -> Text:
    """Return what a record is called, with its kind: “Card “Fill in form””."""
    kind = WORDS[type(record)].one
    if isinstance(record, CurvePoint | MetricValue):
        if not own_name(place.holder):
            return Text("Compare", "{kind} at {step}")(kind=kind, step=quoted(place.step))
        form = Text("Compare", "{kind} of {holder} at {step}")
        return form(kind=kind, holder=quoted(place.holder), step=quoted(place.step))
    name = own_name(record)
    return _NAMED(kind=kind, name=name) if name else _NAMELESS(kind=kind)


def own_name(record: Record | None) -> Text | str:
    """Return what a record is called without its kind; empty when it has no name."""
    match record:
        case MetricLane() if not record.title and record.metric != "own":
            return METRICS[record.metric].name
        case CardLane() | EmotionLane() | MetricLane() if not record.title:
            return LANE_KINDS[record.kind].name
        case Feed() | Flow(label=""):
            return FLOW_KINDS[record.kind] if isinstance(record, Flow) else MEASURES[record.measure]
        case OwnMoment() if not record.name and record.replaces is not None:
            return MOMENTS[record.replaces]
        case Review() if record.date is not None:
            name = Text("Compare", "{date}")(date=record.date)
        case Stop():
            return SHOW_NAMES[record.show]
        case Asset():
            name = f"{record.width} × {record.height}"
        case _:
            fields: Mapping[str, Any] = {} if record is None else record.__dict__
            name = excerpt(next((fields[field] for field in NAMING if fields.get(field)), ""))
    return name


def curve_name(curve: Curve, personas: Iterable[Persona]) -> Text | str:
    """Return what a curve is called: its own name, else its persona's and the state it shows; empty when nothing is."""
    person = next((excerpt(persona.name) for persona in personas if persona.id == curve.persona), "")
    state = None if curve.state is None else STATES[curve.state]
    if curve.name or state is None:
        return excerpt(curve.name) or person
    return Text("Compare", "{persona} · {state}")(persona=person, state=state) if person else state


def quoted(record: Record | None) -> Text:
    """Return what a record is called, in quotation marks."""
    return in_quotes(own_name(record))


def in_quotes(name: Text | str) -> Text:
    """Return a name in quotation marks, or what is said of what has none."""
    return Text("Compare", "“{name}”")(name=name) if name else Text("Compare", "what has no name")


def listed(texts: Iterable[Text | str]) -> Text:
    """Return some texts behind each other."""
    first, *others = texts
    return reduce(lambda some, more: _AND(some=some, more=more), others, _ITSELF(text=first))


def feeling(value: float) -> str:
    """Return how a step feels, in per cent of the scale: “−50 %”."""
    return f"{say_figure(round(value * 100), signed=True)} %"
