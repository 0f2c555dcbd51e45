"""The built-in vocabularies: kinds of lanes, channels, moments of truth, kinds of flows, states of a map."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from cjm_desktop.words import Text

CardKind = Literal[
    "customer-action",
    "touchpoint",
    "thought",
    "quote",
    "expectation",
    "question",
    "feedback",
    "pain-point",
    "opportunity",
    "content",
    "physical-evidence",
    "frontstage",
    "backstage",
    "support",
    "tool",
    "picture",
    "free",
]
LaneKindName = CardKind | Literal["emotion", "metric"]
CARD_KINDS: Final[tuple[CardKind, ...]] = get_args(CardKind)
CardField = Literal["severity", "cause", "channel", "presence", "status", "effort", "cost", "rating", "date"]
Channel = Literal[
    "ad",
    "app",
    "phone",
    "chat",
    "device",
    "email",
    "event",
    "mail",
    "message",
    "person",
    "product",
    "search",
    "self-service",
    "social",
    "store",
    "website",
]
Moment = Literal["zmot", "fmot", "smot", "tmot", "umot"]
FlowKind = Literal["return", "restart", "skip", "drop-off"]
State = Literal["as-is", "to-be"]
Cause = Literal["marketing", "product", "service", "process", "policy"]
Presence = Literal["online", "offline", "mobile"]
ToolStatus = Literal["in-use", "to-strengthen", "planned", "missing"]
Evidence = Literal["assumption", "interview", "survey", "analytics"]
Separator = Literal["interaction", "visibility", "internal-interaction"]
Detail = Literal["executive", "operational", "workshop"]
ActionStatus = Literal["open", "under-way", "done", "dropped"]
PictureType = Literal["png", "jpeg", "webp"]
MetricKind = Literal[
    "nps",
    "csat",
    "ces",
    "conversion",
    "retention",
    "churn",
    "complaints",
    "referral",
    "sales-cycle",
    "duration",
    "cost",
    "own",
]


@dataclass(frozen=True, slots=True)
class LaneKind:
    """All that is particular to a kind of lane; its colours are in the themes."""

    name: Text
    hint: Text
    """What is said below the name."""
    card: Text
    """What one of its cards is called."""
    question: Text
    """What an empty lane asks on screen."""
    icon: str
    """Beside the name, one of ``layout/icon_names.py``."""
    letter: str = ""
    """Its cards' own in every language: printed on notes, and typed after Ctrl+I; none but O looks like a digit."""
    side: Literal["map", "customer", "company"] = "map"
    """Where its cards are on the shelf."""
    shows: frozenset[CardField] = frozenset()
    """The card fields that only some kinds have."""
    quoted: bool = False
    """Whether its cards stand in quotation marks."""


_WORK: Final[frozenset[CardField]] = frozenset({"effort", "cost"})

LANE_KINDS: Final[dict[LaneKindName, LaneKind]] = {
    "customer-action": LaneKind(
        Text("Lane", "Actions"),
        Text("Lane", "What the customer does"),
        Text("Card", "Customer action"),
        Text("Hint", "What does the customer do here, step by step? Everything else on the map hangs on it."),
        icon="footprints",
        letter="A",
        side="customer",
    ),
    "touchpoint": LaneKind(
        Text("Lane", "Touchpoints"),
        Text("Lane", "Where we meet"),
        Text("Card", "Touchpoint"),
        Text("Hint", "Where does the customer meet us here? Only what is met can be made better."),
        icon="hand-tap",
        letter="T",
        side="customer",
        shows=frozenset({"channel", "presence"}),
    ),
    "thought": LaneKind(
        Text("Lane", "Thoughts"),
        Text("Lane", "What goes through the mind"),
        Text("Card", "Thought"),
        Text("Hint", "What goes through the customer’s mind? It explains what they do next."),
        icon="brain",
        letter="H",
        side="customer",
        quoted=True,
    ),
    "quote": LaneKind(
        Text("Lane", "Quotes"),
        Text("Lane", "What customers said"),
        Text("Card", "Quote"),
        Text("Hint", "What did customers say, word for word? Nothing convinces colleagues more."),
        icon="quotes",
        letter="Q",
        side="customer",
        quoted=True,
    ),
    "expectation": LaneKind(
        Text("Lane", "Expectations"),
        Text("Lane", "What the customer expects"),
        Text("Card", "Expectation"),
        Text("Hint", "What does the customer expect here? Disappointment begins where it is not met."),
        icon="target",
        letter="E",
        side="customer",
    ),
    "question": LaneKind(
        Text("Lane", "Questions"),
        Text("Lane", "What the customer asks"),
        Text("Card", "Question"),
        Text("Hint", "What does the customer want to know here? Each open question is a reason to leave."),
        icon="question",
        letter="K",
        side="customer",
    ),
    "feedback": LaneKind(
        Text("Lane", "Customer feedback"),
        Text("Lane", "What customers tell us"),
        Text("Card", "Customer feedback"),
        Text("Hint", "What did customers tell us, and how did they rate it? It puts facts beside opinions."),
        icon="star",
        letter="F",
        side="customer",
        shows=frozenset({"rating", "date"}),
    ),
    "emotion": LaneKind(
        Text("Lane", "Emotions"),
        Text("Lane", "How it feels"),
        Text("Card", "Emotion"),
        Text("Hint", "How does it feel, step by step? The lows show where work is worth most."),
        icon="smiley",
    ),
    "pain-point": LaneKind(
        Text("Lane", "Pain points"),
        Text("Lane", "What hinders and hurts"),
        Text("Card", "Pain point"),
        Text("Hint", "What hinders or hurts the customer here? Every low of the curve has its cause."),
        icon="lightning",
        letter="P",
        side="customer",
        shows=frozenset({"severity", "cause"}),
    ),
    "opportunity": LaneKind(
        Text("Lane", "Opportunities"),
        Text("Lane", "What can be improved"),
        Text("Card", "Opportunity"),
        Text("Hint", "What could be better here? An idea for every pain point makes the map useful."),
        icon="lightbulb",
        letter="O",
        side="company",
        shows=_WORK,
    ),
    "content": LaneKind(
        Text("Lane", "Content"),
        Text("Lane", "What we offer as an answer"),
        Text("Card", "Content"),
        Text("Hint", "What do we offer as an answer? It shows which questions nobody answers."),
        icon="article",
        letter="C",
        side="company",
    ),
    "physical-evidence": LaneKind(
        Text("Lane", "Physical evidence"),
        Text("Lane", "What the customer sees and touches"),
        Text("Card", "Physical evidence"),
        Text("Hint", "What does the customer see and touch here? It shapes what they think of us."),
        icon="receipt",
        letter="V",
        side="company",
    ),
    "frontstage": LaneKind(
        Text("Lane", "Frontstage"),
        Text("Lane", "What staff do before the customer"),
        Text("Card", "Frontstage"),
        Text("Hint", "What do staff do before the customer’s eyes? It is what service feels like."),
        icon="eye",
        letter="S",
        side="company",
        shows=_WORK,
    ),
    "backstage": LaneKind(
        Text("Lane", "Backstage"),
        Text("Lane", "What the customer does not see"),
        Text("Card", "Backstage"),
        Text("Hint", "What is done that the customer does not see? Delays often begin here."),
        icon="eye-slash",
        letter="B",
        side="company",
        shows=_WORK,
    ),
    "support": LaneKind(
        Text("Lane", "Support processes"),
        Text("Lane", "What it all rests on"),
        Text("Card", "Support process"),
        Text("Hint", "Which processes does it all rest on? Where they fail, everything above does."),
        icon="gear-six",
        letter="U",
        side="company",
        shows=_WORK,
    ),
    "tool": LaneKind(
        Text("Lane", "Tools"),
        Text("Lane", "What we work with"),
        Text("Card", "Tool"),
        Text("Hint", "Which tools do we work with, and which are missing? A missing one is paid for each day."),
        icon="wrench",
        letter="W",
        side="company",
        shows=frozenset({"status", "effort", "cost"}),
    ),
    "metric": LaneKind(
        Text("Lane", "Metric"),
        Text("Lane", "What we measure"),
        Text("Card", "Figure"),
        Text("Hint", "What do we measure here? Figures tell later whether it became better."),
        icon="chart-bar",
    ),
    "picture": LaneKind(
        Text("Lane", "Storyboard"),
        Text("Lane", "How it looks"),
        Text("Card", "Picture"),
        Text("Hint", "What does it look like? Pictures let others walk along with the customer."),
        icon="image",
        letter="G",
        side="map",
    ),
    "free": LaneKind(
        Text("Lane", "Notes"),
        Text("Lane", "What else matters"),
        Text("Card", "Note"),
        Text("Hint", "What else matters here? Notes keep what fits nowhere else."),
        icon="note",
        letter="N",
        side="company",
    ),
}

CHANNELS: Final[dict[Channel, Text]] = {
    "ad": Text("Channel", "Advertisement"),
    "app": Text("Channel", "App"),
    "phone": Text("Channel", "Phone"),
    "chat": Text("Channel", "Chat"),
    "device": Text("Channel", "Device"),
    "email": Text("Channel", "Email"),
    "event": Text("Channel", "Event"),
    "mail": Text("Channel", "Letter"),
    "message": Text("Channel", "Text message"),
    "person": Text("Channel", "In person"),
    "product": Text("Channel", "Product"),
    "search": Text("Channel", "Search"),
    "self-service": Text("Channel", "Self-service"),
    "social": Text("Channel", "Social media"),
    "store": Text("Channel", "Store"),
    "website": Text("Channel", "Website"),
}

MOMENTS: Final[dict[Moment, Text]] = {
    "zmot": Text("Moment of truth", "Zero moment of truth: looking for information"),
    "fmot": Text("Moment of truth", "First moment of truth: first direct contact"),
    "smot": Text("Moment of truth", "Second moment of truth: using it"),
    "tmot": Text("Moment of truth", "Third moment of truth: asking for help"),
    "umot": Text("Moment of truth", "Ultimate moment of truth: sharing the experience"),
}

FLOW_KINDS: Final[dict[FlowKind, Text]] = {
    "return": Text("Flow", "Return"),
    "restart": Text("Flow", "Restart"),
    "skip": Text("Flow", "Skip"),
    "drop-off": Text("Flow", "Drop-off"),
}

STATES: Final[dict[State, Text]] = {
    "as-is": Text("State", "As-is"),
    "to-be": Text("State", "To-be"),
}

CAUSES: Final[dict[Cause, Text]] = {
    "marketing": Text("Cause", "Marketing"),
    "product": Text("Cause", "Product"),
    "service": Text("Cause", "Service"),
    "process": Text("Cause", "Process"),
    "policy": Text("Cause", "Policy"),
}

PRESENCES: Final[dict[Presence, Text]] = {
    "online": Text("Presence", "Online"),
    "offline": Text("Presence", "Offline"),
    "mobile": Text("Presence", "Mobile"),
}

TOOL_STATUSES: Final[dict[ToolStatus, Text]] = {
    "in-use": Text("Tool", "In use"),
    "to-strengthen": Text("Tool", "To be strengthened"),
    "planned": Text("Tool", "Planned"),
    "missing": Text("Tool", "Missing"),
}

EVIDENCE: Final[dict[Evidence, Text]] = {
    "assumption": Text("Evidence", "Assumption"),
    "interview": Text("Evidence", "Interview"),
    "survey": Text("Evidence", "Survey"),
    "analytics": Text("Evidence", "Analytics"),
}

SEPARATORS: Final[dict[Separator, Text]] = {
    "interaction": Text("Line", "Line of interaction"),
    "visibility": Text("Line", "Line of visibility"),
    "internal-interaction": Text("Line", "Line of internal interaction"),
}

DETAILS: Final[dict[Detail, Text]] = {
    "executive": Text("Detail", "Executive"),
    "operational": Text("Detail", "Operational"),
    "workshop": Text("Detail", "Workshop"),
}


ACTION_STATUSES: Final[dict[ActionStatus, Text]] = {
    "open": Text("Action", "Open"),
    "under-way": Text("Action", "Under way"),
    "done": Text("Action", "Done"),
    "dropped": Text("Action", "Dropped"),
}


@dataclass(frozen=True, slots=True)
class Metric:
    """A usual metric: its name, the unit behind its figures, and which way is an improvement."""

    name: Text
    unit: str = ""
    better: Literal["higher", "lower"] = "higher"
    ends: tuple[float, float] | None = None
    """Between which ends it lies; none when that is open."""


METRICS: Final[dict[MetricKind, Metric]] = {
    "nps": Metric(Text("Metric", "Net promoter score"), ends=(-100, 100)),
    "csat": Metric(Text("Metric", "Satisfaction (CSAT)"), "%", ends=(0, 100)),
    "ces": Metric(Text("Metric", "Customer effort (CES)"), ends=(1, 7), better="higher"),
    "conversion": Metric(Text("Metric", "Conversion"), "%", ends=(0, 100)),
    "retention": Metric(Text("Metric", "Retention"), "%", ends=(0, 100)),
    "churn": Metric(Text("Metric", "Churn"), "%", "lower", (0, 100)),
    "complaints": Metric(Text("Metric", "Complaints"), better="lower"),
    "referral": Metric(Text("Metric", "Referral"), "%", ends=(0, 100)),
    "sales-cycle": Metric(Text("Metric", "Sales cycle"), "d", "lower"),
    "duration": Metric(Text("Metric", "Duration"), "min", "lower"),
    "cost": Metric(Text("Metric", "Cost"), better="lower"),
    "own": Metric(Text("Metric", "Own metric")),
}
"""Of the two scales of customer effort in use, 1 to 7 with 7 for “easy” (CES 2.0, CEB 2013) is taken."""
