"""The lanes and what stands in them: cards, curves, figures.

The order of the fields is the order of the keys in the file. Fields that equal their default are left out of it.
"""

import datetime as dt
from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field

from cjm_desktop.limits import HIGHEST_LANE, LOWEST_LANE, MOST_LEVELS, MOST_TAGS, MOST_VOTES
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.kinds import CardKind, Cause, Evidence, MetricKind, Presence, Separator, State, ToolStatus
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Amount, AssetName, Colour, Count, ForeignId, Id, Key, Line, Link, Prose


class Card(Record):
    """One note in a cell. The kind of its lane decides which fields are shown; a moved card keeps the others."""

    id: Id
    step: Id
    through: Id | None = None
    """The last step of a card that spans several."""
    text: Prose = ""
    severity: Annotated[int, Field(ge=0, le=3)] = 0
    """How much a pain point hurts, 1 to 3; 0 when it is not rated."""
    cause: Cause | None = None
    """Where a pain point comes from."""
    channel: Id | None = None
    """The medium of a touchpoint: one of the standard channels or one of the map's own."""
    presence: Many[Presence] = ()
    """Where a touchpoint is met: online, offline, on the move."""
    status: ToolStatus | None = None
    """Whether a tool is there."""
    effort: Annotated[int, Field(ge=0, le=5)] = 0
    """How much work it is, 1 to 5; 0 when it is not rated."""
    cost: Amount | None = None
    """What it costs, in the map's currency."""
    rating: Annotated[float, Field(ge=0, le=5)] | None = None
    """How customers rated, 0 to 5 stars."""
    date: dt.date | None = None
    """When customers said it."""
    votes: Annotated[int, Field(ge=0, le=MOST_VOTES)] = 0
    """How many dots people gave it in workshops."""
    moment: Id | None = None
    """The moment of truth that this card is: one of the standard ones or one of the map's own."""
    evidence: Evidence | None = None
    """What the statement rests on."""
    source: Line = ""
    """Where the evidence is found: "38 interviews, May"."""
    count: Count | None = None
    """How many people, answers or visits the evidence counts."""
    personas: Many[Id] = ()
    """Whom it concerns; everybody when there is none."""
    department: Id | None = None
    owner: Line = ""
    """Who is responsible."""
    tags: Annotated[Many[Line], Field(max_length=MOST_TAGS)] = ()
    link: Link = ""
    """An address that is opened on request: http, https or mailto."""
    map: ForeignId | None = None
    """The id of another map that goes into this."""
    map_title: Line = ""
    """What that map was called when it was linked."""
    picture: AssetName | None = None
    colour: Colour | None = None
    """The card's own fill."""
    note: Prose = ""
    """For those who work on the map; never printed."""
    comments: Many[Comment] = ()


Kind = TypeVar("Kind")


class _Lane(Record, Generic[Kind]):
    """What all lanes share."""

    id: Id
    kind: Kind
    title: Line = ""
    """The lane's own name; empty for the name of its kind in the map's language."""
    hint: Line = ""
    """What is said below the name; with an own name and no hint nothing is said."""
    separator: Separator | None = None
    """The line of a service blueprint that is drawn below the lane."""
    height: Annotated[float, Field(ge=LOWEST_LANE, le=HIGHEST_LANE)] | None = None
    """The least height in pt; none when the content decides alone."""
    collapsed: bool = False
    """Whether the lane is drawn as its name alone."""
    hidden: bool = False
    """Whether the lane is left out on screen and paper."""
    locked: bool = False
    """Whether hands leave the lane and what stands in it as they are."""


class CardLane(_Lane[CardKind]):
    """A row of cards in reading order: those of one step stand in their cell in the order of the lane."""

    colour: Colour | None = None
    """The fill of the lane's cards; none for that of its kind."""
    icon: Key = ""
    """The name of the icon beside the lane's name; empty for that of its kind."""
    cards: Many[Card] = ()


class CurvePoint(Record):
    """How one step feels."""

    step: Id
    value: Annotated[float, Field(ge=-1, le=1)]
    """From -1, unbearable, to +1, delightful."""
    low: Annotated[float, Field(ge=-1, le=1)] | None = None
    """With ``high``, the band in which the ratings lie."""
    high: Annotated[float, Field(ge=-1, le=1)] | None = None
    text: Line = ""
    assumed: bool = False
    """Whether the value is an assumption; drawn dotted."""
    source: Line = ""
    count: Count | None = None
    """How many ratings the value was made from."""


class Curve(Record):
    """One line through the emotion lane; where a step has no point, it has a gap."""

    id: Id
    name: Line = ""
    state: State | None = None
    persona: Id | None = None
    colour: Colour | None = None
    """Its own colour; none for its persona's, else for the next one of the theme."""
    points: Many[CurvePoint] = ()


class Level(Record):
    """One level of a scale: what it is called, and an emoji that stands for it."""

    label: Line = ""
    face: Line = ""
    """One emoji; empty for the drawn face whose mouth follows the value."""


class EmotionLane(_Lane[Literal["emotion"]]):
    """A row with curves."""

    levels: Annotated[Many[Level], Field(max_length=MOST_LEVELS)] = ()
    """The scale from its lower to its upper end, 2 to 10 levels; none for the usual five without names."""
    curves: Many[Curve] = ()


class MetricValue(Record):
    """A figure at one step."""

    step: Id
    value: Amount
    before: Amount | None = None
    """The figure of the time before, from which the change counts."""
    target: Amount | None = None
    source: Line = ""
    count: Count | None = None


class MetricLane(_Lane[Literal["metric"]]):
    """A row with one figure a step."""

    metric: MetricKind = "own"
    unit: Line = ""
    """What is written behind the figures; empty for what is usual for the metric."""
    look: Literal["bars", "line", "numbers"] = "bars"
    better: Literal["higher", "lower"] | None = None
    """Which way is an improvement; none for what is usual for the metric."""
    target: Amount | None = None
    """The target of all steps that have none of their own."""
    values: Many[MetricValue] = ()


Lane = Annotated[CardLane | EmotionLane | MetricLane, Field(discriminator="kind")]
