"""Where in the program something is done that a map lacks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Lead:
    """A way to where something is done: what is selected, then a field of the form, a tab, or a command."""

    at: str = ""
    """What is selected and brought into sight: an id, or the name of a curve's point; empty for the map itself."""
    field: Text | None = None
    """What the field in the form of that is called."""
    tab: str = ""
    """The panel beside the map."""
    command: str = ""


def new_card(kind: CardKind, at: str = "") -> Lead:
    """Return the way to a new card, at what is selected."""
    return Lead(at=at, command=f"insert-card-{kind}")


PERSONAS: Final = Lead(field=Text("Inspector", "Personas"))
SCENARIO: Final = Lead(field=Text("Inspector", "Scenario"))
REVIEW: Final = Lead(field=Text("Review", "Note on the review"))
NEW_STAGE: Final = Lead(command="insert-stage-stage")
NEW_CURVE: Final = Lead(command="insert-lane-emotion")
_OF_MAP: Final[Mapping[KindName, Lead]] = {
    "no-persona": PERSONAS,
    "no-stages": NEW_STAGE,
    "no-scenario": SCENARIO,
    "no-touchpoints": new_card("touchpoint"),
    "no-expectations": new_card("expectation"),
    "no-emotions": NEW_CURVE,
    "no-pain-points": new_card("pain-point"),
    "no-opportunities": new_card("opportunity"),
    "persona-without-cards": PERSONAS,
    "review-overdue": REVIEW,
}
"""Where that is done which is not seen on the map."""


def lead_of(finding: Finding) -> Lead:
    """Return the way to what a finding is about."""
    return _OF_MAP.get(finding.kind) or Lead(at=finding.at)
