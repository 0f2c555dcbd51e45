"""The built-in vocabularies: kinds of lanes, channels, moments of truth, kinds of flows, states of a map."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.words import Text

CardKind = Literal[
    "customer-action",
    "touchpoint",
    "thought",
    "quote",
    "expectation",
    "question",
    "content",
    "feedback",
    "pain-point",
    "opportunity",
    "physical-evidence",
    "frontstage",
    "backstage",
    "support",
    "tool",
    "picture",
    "free",
]
LaneKindName = CardKind | Literal["emotion", "metric"]
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
    """A kind of lane: its name, what is said below it, one of its cards, and the card fields that only some show."""

    name: Text
    hint: Text
    card: Text
    shows: frozenset[CardField] = frozenset()
    quoted: bool = False


_WORK: Final[frozenset[CardField]] = frozenset({"effort", "cost"})

LANE_KINDS: Final[dict[LaneKindName, LaneKind]] = {
    "customer-action": LaneKind(
        Text("Lane", "Actions"), Text("Lane", "What the customer does"), Text("Card", "Customer action")
    ),
    "touchpoint": LaneKind(
        Text("Lane", "Touchpoints"),
        Text("Lane", "Where we meet"),
        Text("Card", "Touchpoint"),
        frozenset({"channel", "presence"}),
    ),
    "thought": LaneKind(
        Text("Lane", "Thoughts"), Text("Lane", "What goes through the mind"), Text("Card", "Thought"), quoted=True
    ),
    "quote": LaneKind(Text("Lane", "Quotes"), Text("Lane", "What customers said"), Text("Card", "Quote"), quoted=True),
    "expectation": LaneKind(
        Text("Lane", "Expectations"), Text("Lane", "What the customer expects"), Text("Card", "Expectation")
    ),
    "question": LaneKind(Text("Lane", "Questions"), Text("Lane", "What the customer asks"), Text("Card", "Question")),
    "content": LaneKind(Text("Lane", "Content"), Text("Lane", "What we offer as an answer"), Text("Card", "Content")),
    "feedback": LaneKind(
        Text("Lane", "Customer feedback"),
        Text("Lane", "What customers tell us"),
        Text("Card", "Customer feedback"),
        frozenset({"rating", "date"}),
    ),
    "emotion": LaneKind(Text("Lane", "Emotions"), Text("Lane", "How it feels"), Text("Card", "Emotion")),
    "pain-point": LaneKind(
        Text("Lane", "Pain points"),
        Text("Lane", "What hinders and hurts"),
        Text("Card", "Pain point"),
        frozenset({"severity", "cause"}),
    ),
    "opportunity": LaneKind(
        Text("Lane", "Opportunities"), Text("Lane", "What can be improved"), Text("Card", "Opportunity"), _WORK
    ),
    "physical-evidence": LaneKind(
        Text("Lane", "Physical evidence"),
        Text("Lane", "What the customer sees and touches"),
        Text("Card", "Physical evidence"),
    ),
    "frontstage": LaneKind(
        Text("Lane", "Frontstage"), Text("Lane", "What staff do before the customer"), Text("Card", "Frontstage"), _WORK
    ),
    "backstage": LaneKind(
        Text("Lane", "Backstage"), Text("Lane", "What the customer does not see"), Text("Card", "Backstage"), _WORK
    ),
    "support": LaneKind(
        Text("Lane", "Support processes"),
        Text("Lane", "What it all rests on"),
        Text("Card", "Support process"),
        _WORK,
    ),
    "tool": LaneKind(
        Text("Lane", "Tools"),
        Text("Lane", "What we work with"),
        Text("Card", "Tool"),
        frozenset({"status", "effort", "cost"}),
    ),
    "metric": LaneKind(Text("Lane", "Metric"), Text("Lane", "What we measure"), Text("Card", "Figure")),
    "picture": LaneKind(Text("Lane", "Storyboard"), Text("Lane", "How it looks"), Text("Card", "Picture")),
    "free": LaneKind(Text("Lane", "Notes"), Text("Lane", "What else matters"), Text("Card", "Note")),
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
