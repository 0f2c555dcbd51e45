"""What a journey map is: frozen records in tuples.

The order of the fields is the order of the keys in the file. Fields that equal their default are left out of it.
"""

import datetime as dt
from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, FailFast, Field

from cjm_desktop.model.kinds import CardKind, Channel, FlowKind, Moment, State
from cjm_desktop.model.values import Id, Line, Prose, Share
from cjm_desktop.words import Language

FORMAT_VERSION: Final = 1
"""Rises only when an older program would misread or harm the file."""


class Record(BaseModel):
    """Base of all records: unchangeable, strict about types, keeping keys it does not know."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="allow",
        allow_inf_nan=False,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        use_attribute_docstrings=True,
    )


T = TypeVar("T")
Many = Annotated[tuple[T, ...], FailFast()]
"""A list. The first wrong item ends its reading: millions of wrong ones would fill the memory with complaints."""


class Persona(Record):
    """A customer whose journey this is."""

    id: Id
    name: Line = ""
    role: Line = ""
    """Age, occupation, experience: what places the person."""
    quote: Line = ""
    """Words of the customer, without quotation marks."""
    share: Share | None = None
    """The part of all customers that this persona stands for, 0 to 1."""


class Step(Record):
    """One column of the map."""

    id: Id
    title: Line = ""
    moment: Moment | None = None
    """The moment of truth that this step is."""
    width: Annotated[float, Field(ge=60, le=1000)] | None = None
    """Width of the column in pt; none when the layout chooses."""


class Stage(Record):
    """A large part of the journey: one or more columns."""

    id: Id
    title: Line = ""
    duration: Line = ""
    """How long it takes, as people say it: "2 to 5 days"."""
    steps: Annotated[Many[Step], Field(min_length=1)]


class Card(Record):
    """One note in a cell. The kind of its lane decides which fields are shown; a moved card keeps the others."""

    id: Id
    step: Id
    through: Id | None = None
    """The last step of a card that spans several."""
    text: Prose = ""
    severity: Annotated[int, Field(ge=0, le=3)] = 0
    """How much a pain point hurts, 1 to 3; 0 when it is not rated."""
    channel: Channel | None = None
    """The medium of a touchpoint."""


class CardLane(Record):
    """A row of cards in reading order: those of one step stand in their cell in the order of the lane."""

    id: Id
    kind: CardKind
    title: Line = ""
    """The lane's own name; empty for the name of its kind in the map's language."""
    hint: Line = ""
    """What is said below the name; with an own name and no hint nothing is said."""
    cards: Many[Card] = ()


class CurvePoint(Record):
    """How one step feels."""

    step: Id
    value: Annotated[float, Field(ge=-1, le=1)]
    """From -1, unbearable, to +1, delightful."""
    text: Line = ""
    assumed: bool = False
    """Whether the value is an assumption; drawn dashed."""


class Curve(Record):
    """One line through the emotion lane; where a step has no point, it has a gap."""

    id: Id
    name: Line = ""
    state: State | None = None
    persona: Id | None = None
    points: Many[CurvePoint] = ()


class EmotionLane(Record):
    """A row with curves."""

    id: Id
    kind: Literal["emotion"]
    title: Line = ""
    hint: Line = ""
    curves: Many[Curve] = ()


Lane = Annotated[CardLane | EmotionLane, Field(discriminator="kind")]


class Flow(Record):
    """A way from one step to another that is not simply the next; a drop-off leads nowhere."""

    id: Id
    kind: FlowKind
    from_: Annotated[Id, Field(alias="from")]
    to: Id | None = None
    share: Share | None = None
    """The part of the customers that go this way, 0 to 1."""
    label: Line = ""


class JourneyMap(Record):
    """The whole document: one customer's way, told from the customer's side."""

    format: Literal["cjm"]
    version: Literal[1]
    id: Id
    title: Line = ""
    language: Language = "en"
    state: State | None = None
    scenario: Prose = ""
    goals: Many[Line] = ()
    author: Line = ""
    organisation: Line = ""
    date: dt.date | None = None
    paper: Line = "A0"
    orientation: Literal["landscape", "portrait"] = "landscape"
    personas: Many[Persona] = ()
    stages: Many[Stage] = ()
    lanes: Many[Lane] = ()
    flows: Many[Flow] = ()
