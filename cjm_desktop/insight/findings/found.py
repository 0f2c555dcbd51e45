"""All findings of a map."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cjm_desktop.insight.findings.customers import drop_offs, lonely_personas, mismatches, stage_count
from cjm_desktop.insight.findings.elements import missing_elements
from cjm_desktop.insight.findings.experience import contradictions, emotion_findings
from cjm_desktop.insight.findings.facts import Facts, Finding
from cjm_desktop.insight.findings.kinds import GROUPS, KINDS
from cjm_desktop.insight.findings.losses import bottleneck_findings, impossible_shares
from cjm_desktop.insight.findings.proof import overdue_review, unproved_stages
from cjm_desktop.insight.findings.remedies import opportunity_findings, pain_findings
from cjm_desktop.insight.findings.work import duties, missing_tools, vain_efforts
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, unheard

_RULES: Final[Sequence[Callable[[Facts], Iterator[Finding]]]] = (
    missing_elements,
    emotion_findings,
    contradictions,
    pain_findings,
    opportunity_findings,
    drop_offs,
    bottleneck_findings,
    impossible_shares,
    mismatches,
    lonely_personas,
    stage_count,
    duties,
    vain_efforts,
    missing_tools,
    unproved_stages,
    overdue_review,
)
_GROUPS: Final = list(GROUPS)
_ORDER: Final = {kind: (_GROUPS.index(about.group), place) for place, (kind, about) in enumerate(KINDS.items())}


def all_findings(journey: JourneyMap, today: dt.date, progress: Progress = unheard) -> tuple[Finding, ...]:
    """Return what a map reveals on a day, dismissed or not, in the order of groups, kinds and the map.

    Raises:
        Cancelled: by the progress.
    """
    facts = Facts(journey, today)
    found: list[Finding] = []
    for number, rule in enumerate(_RULES):
        progress(number / len(_RULES))
        found.extend(rule(facts))
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.kind]))


def dismissals(journey: JourneyMap) -> dict[tuple[str, tuple[str, ...]], Dismissed]:
    """Return what was dismissed, by the kinds of findings and what they are about."""
    return {(each.kind, each.about): each for each in journey.dismissed}


def open_findings(journey: JourneyMap, today: dt.date) -> tuple[Finding, ...]:
    """Return what a map reveals on a day, without what was dismissed."""
    gone = dismissals(journey)
    return tuple(each for each in all_findings(journey, today) if (each.kind, each.about) not in gone)
