"""The eight elements that a complete map holds."""

from collections.abc import Iterator, Mapping
from typing import Final

from cjm_desktop.insight.findings.facts import Facts, Finding
from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.words import Text

_CARDS: Final[Mapping[KindName, tuple[CardKind, Text]]] = {
    "no-touchpoints": ("touchpoint", Text("Finding", "No card says where customers and company meet.")),
    "no-expectations": ("expectation", Text("Finding", "No card says what customers expect.")),
    "no-pain-points": ("pain-point", Text("Finding", "No card says what hinders or hurts.")),
    "no-opportunities": ("opportunity", Text("Finding", "No card says what could be better.")),
}


def missing_elements(facts: Facts) -> Iterator[Finding]:
    """Find which of the eight are not there."""
    journey = facts.journey
    if not any(person.name or person.role for person in journey.personas):
        yield Finding("no-persona", Text("Finding", "The map does not say whose journey it is."))
    if not any(stage.title for stage in journey.stages):
        yield Finding("no-stages", Text("Finding", "No stage has a name."))
    if not journey.scenario.strip():
        yield Finding("no-scenario", Text("Finding", "The map does not say in which situation the journey happens."))
    lanes = (lane for lane in journey.lanes if isinstance(lane, EmotionLane))
    if not any(point.value or point.text for lane in lanes for curve in lane.curves for point in curve.points):
        yield Finding("no-emotions", Text("Finding", "No curve says how the journey feels."))
    for kind, (cards, why) in _CARDS.items():
        if not facts.cards[cards]:
            yield Finding(kind, why)
