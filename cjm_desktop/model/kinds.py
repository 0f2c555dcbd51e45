"""The built-in vocabularies: kinds of lanes, channels, moments of truth, kinds of flows, states of a map."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.words import Text

CardKind = Literal[
    "customer-action",
    "touchpoint",
    "thought",
    "expectation",
    "pain-point",
    "opportunity",
    "backstage",
    "free",
]
LaneKindName = CardKind | Literal["emotion"]
CardField = Literal["severity", "channel"]
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


@dataclass(frozen=True, slots=True)
class LaneKind:
    """What a kind of lane is called, what is said below its name, and which optional card fields it shows."""

    name: Text
    hint: Text
    shows: frozenset[CardField] = frozenset()
    quoted: bool = False


LANE_KINDS: Final[dict[LaneKindName, LaneKind]] = {
    "customer-action": LaneKind(Text("Lane", "Actions"), Text("Lane", "What the customer does")),
    "touchpoint": LaneKind(Text("Lane", "Touchpoints"), Text("Lane", "Where we meet"), frozenset({"channel"})),
    "thought": LaneKind(Text("Lane", "Thoughts"), Text("Lane", "What goes through the mind"), quoted=True),
    "expectation": LaneKind(Text("Lane", "Expectations"), Text("Lane", "What the customer expects")),
    "emotion": LaneKind(Text("Lane", "Emotions"), Text("Lane", "How it feels")),
    "pain-point": LaneKind(
        Text("Lane", "Pain points"), Text("Lane", "What hinders and hurts"), frozenset({"severity"})
    ),
    "opportunity": LaneKind(Text("Lane", "Opportunities"), Text("Lane", "What can be improved")),
    "backstage": LaneKind(Text("Lane", "Backstage"), Text("Lane", "What the customer does not see")),
    "free": LaneKind(Text("Lane", "Notes"), Text("Lane", "What else matters")),
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
