"""What a journey map is: frozen records in tuples.

The order of the fields is the order of the keys in the file. Fields that equal their default are left out of it.
"""

import datetime as dt
from typing import Annotated, Final, Literal

from pydantic import Field

from cjm_desktop.limits import (
    KEPT_SIDE,
    MOST_COLOURS,
    MOST_REVIEW_MONTHS,
    MOST_THRESHOLDS,
    MOST_TRAITS,
    NARROWEST_STEP,
    WIDEST_STEP,
)
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.kinds import Detail, Evidence, FlowKind, Moment, PictureType, State
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.ranking import Ranking
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.reviews import Review
from cjm_desktop.model.values import (
    AssetName,
    Base64,
    Colour,
    Count,
    ForeignId,
    Id,
    Key,
    Line,
    Minutes,
    Prose,
    Revisions,
    Share,
)
from cjm_desktop.words import Language

FORMAT_VERSION: Final = 1
"""Rises only when an older program would misread or harm the file."""


class Trait(Record):
    """Where a persona stands between two opposites."""

    low: Line = ""
    high: Line = ""
    value: Annotated[float, Field(ge=0, le=1)] = 0.5
    """0 is all of ``low``, 1 all of ``high``."""


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
    portrait: AssetName | None = None
    colour: Colour | None = None
    goals: Many[Line] = ()
    needs: Many[Line] = ()
    frustrations: Many[Line] = ()
    traits: Annotated[Many[Trait], Field(max_length=MOST_TRAITS)] = ()
    origin: ForeignId | None = None
    """The id of the persona in the library that this one was taken from."""


class Step(Record):
    """One column of the map."""

    id: Id
    title: Line = ""
    moment: Id | None = None
    """The moment of truth that this step is: one of the standard ones or one of the map's own."""
    minutes: Minutes | None = None
    """How long the step takes."""
    width: Annotated[float, Field(ge=NARROWEST_STEP, le=WIDEST_STEP)] | None = None
    """Width of the column in pt; none when the layout chooses."""
    map: ForeignId | None = None
    """The id of another map that goes into this."""
    map_title: Line = ""
    """What that map was called when it was linked."""
    comments: Many[Comment] = ()


class Stage(Record):
    """A large part of the journey: one or more columns."""

    id: Id
    title: Line = ""
    duration: Line = ""
    """How long it takes, as people say it: "2 to 5 days"."""
    collapsed: bool = False
    """Whether it is drawn as one narrow column that says how much it holds."""
    notes: Prose = ""
    """What whoever presents it means to say; seen by nobody else."""
    steps: Annotated[Many[Step], Field(min_length=1)]
    comments: Many[Comment] = ()


class Flow(Record):
    """A way from one step to another that is not simply the next; a drop-off leads nowhere."""

    id: Id
    kind: FlowKind
    from_: Annotated[Id, Field(alias="from")]
    to: Id | None = None
    share: Share | None = None
    """The part of the customers that go this way, 0 to 1."""
    label: Line = ""
    lost: Line = ""
    """What is lost with those who leave: "a year's interest"."""


class OwnChannel(Record):
    """A channel of the map's own."""

    id: Id
    name: Line = ""
    icon: Key = ""
    """The name of an icon; empty for a dot."""


class Department(Record):
    """Who can be responsible."""

    id: Id
    name: Line = ""
    colour: Colour | None = None


class OwnMoment(Record):
    """A moment of truth of the map's own, or other words for a standard one."""

    id: Id
    replaces: Moment | None = None
    """The standard moment for which these are the map's words."""
    name: Line = ""
    """What its sign says, a few letters."""
    meaning: Line = ""
    """What the legend says."""


class View(Record):
    """A named selection of the map. An empty list selects everything."""

    id: Id
    name: Line = ""
    detail: Detail = "operational"
    without_lanes: Many[Id] = ()
    """Lanes that are left out; lanes made later are shown."""
    without_stages: Many[Id] = ()
    personas: Many[Id] = ()
    departments: Many[Id] = ()
    owners: Many[Line] = ()
    channels: Many[Id] = ()
    tags: Many[Line] = ()
    moments: Many[Id] = ()
    evidence: Many[Evidence] = ()
    highlights: bool = False
    """Whether cards that are not selected are shown faintly instead of not at all."""


class Asset(Record):
    """A picture in the map, known by its content."""

    sha256: AssetName
    type: PictureType
    width: Annotated[int, Field(ge=1, le=KEPT_SIDE)]
    """Pixels."""
    height: Annotated[int, Field(ge=1, le=KEPT_SIDE)]
    data: Base64


class JourneyMap(Record):
    """The whole document: one customer's way, told from the customer's side."""

    format: Literal["cjm"]
    version: Literal[1]
    id: Id
    history: Revisions = ""
    """The ids of the states in which it was saved, the newest first: by them copies of it are merged."""
    title: Line = ""
    language: Language = "en"
    state: State | None = None
    scenario: Prose = ""
    goals: Many[Line] = ()
    author: Line = ""
    organisation: Line = ""
    client: Line = ""
    """For whom the map is made."""
    date: dt.date | None = None
    confidentiality: Line = ""
    """A line at the foot of the sheet: "For internal use"."""
    currency: Line = ""
    """What stands behind costs: "€"."""
    customers: Count | None = None
    """How many customers set out in a year, of which the shares are parts."""
    paper: Key = "A0"
    orientation: Literal["landscape", "portrait"] = "landscape"
    theme: Key = "paper"
    """The name of a theme; one that is not there is drawn as the usual one."""
    logo: AssetName | None = None
    colours: Annotated[Many[Colour], Field(max_length=MOST_COLOURS)] = ()
    """The brand's colours through which the stages walk; none for those of the theme."""
    columns: Literal["equal", "time"] = "equal"
    """Whether columns are as wide as the layout likes or as the time their steps take."""
    funnel: bool = False
    """Whether it is drawn below the lanes how many customers are there from step to step, and where they are lost."""
    review_months: Annotated[int, Field(ge=0, le=MOST_REVIEW_MONTHS)] = 1
    """After how many months the map is to be reviewed again; 0 for never."""
    personas: Many[Persona] = ()
    channels: Many[OwnChannel] = ()
    departments: Many[Department] = ()
    moments: Many[OwnMoment] = ()
    stages: Many[Stage] = ()
    lanes: Many[Lane] = ()
    flows: Many[Flow] = ()
    actions: Many[Action] = ()
    """In the order that people gave them."""
    ranking: Ranking = Ranking()
    """How the actions are ranked."""
    reviews: Many[Review] = ()
    dismissed: Many[Dismissed] = ()
    thresholds: Annotated[Many[Threshold], Field(max_length=MOST_THRESHOLDS)] = ()
    """Those that are others than usual."""
    datasets: Many[Dataset] = ()
    """The data that figures, curves and feedback come from."""
    views: Many[View] = ()
    path: Many[Stop] = ()
    """The stops of whoever presents the map; none for the usual ones."""
    assets: Many[Asset] = ()
