"""From which value on something is a finding, unless the map says otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

ThresholdName = Literal[
    "trough", "fall", "end", "contradiction", "drop-off", "back", "persona", "common", "named", "stages", "effort"
]
Sort = Literal["share", "feeling", "apart", "count"]
"""A part of all, 0 to 1; a place on the scale from −1 to +1; how far apart two of them are; a whole number."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A threshold: what it says, what is usual, and between which ends it lies."""

    kind: KindName
    name: Text
    usual: float
    low: float
    high: float
    sort: Sort


THRESHOLDS: Final[Mapping[ThresholdName, Bound]] = {
    "trough": Bound("worst-trough", Text("Threshold", "A trough is at or below"), -0.3, -1, 0, "feeling"),
    "fall": Bound("steepest-fall", Text("Threshold", "A fall from step to step is at least"), 0.5, 0.05, 2, "apart"),
    "end": Bound("end-below-start", Text("Threshold", "The end is below the start by at least"), 0.1, 0.05, 2, "apart"),
    "contradiction": Bound(
        "contradicting-scores",
        Text("Threshold", "Two scores of one step contradict each other when they are apart by at least"),
        1.2,
        0.05,
        2,
        "apart",
    ),
    "drop-off": Bound("drop-off", Text("Threshold", "A drop-off is large when it takes at least"), 0.2, 0, 1, "share"),
    "back": Bound("many-go-back", Text("Threshold", "Many go back when they are at least"), 0.2, 0, 1, "share"),
    "persona": Bound("persona-without-cards", Text("Threshold", "A persona is large from"), 0.25, 0, 1, "share"),
    "common": Bound(
        "persona-mismatch",
        Text("Threshold", "Neighbouring stages fit when their customers have in common at least"),
        0.3,
        0,
        1,
        "share",
    ),
    "named": Bound(
        "persona-mismatch",
        Text("Threshold", "Cards in each stage that must say whom they concern for that"),
        3,
        1,
        100,
        "count",
    ),
    "stages": Bound("too-many-stages", Text("Threshold", "Stages at most"), 8, 1, 100, "count"),
    "effort": Bound("effort-for-nothing", Text("Threshold", "Effort is high from"), 4, 1, 5, "count"),
}


def threshold(journey: JourneyMap, name: ThresholdName) -> float:
    """Return where a bound is in a map: what it says, within the ends, else what is usual."""
    bound = THRESHOLDS[name]
    own = next((each.value for each in reversed(journey.thresholds) if each.name == name), bound.usual)
    return min(max(own, bound.low), bound.high)
