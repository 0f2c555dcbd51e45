"""Deciding about findings: which of them are none, and from which value on something is one."""

from collections.abc import Sequence

from cjm_desktop.edits.checks import check_new
from cjm_desktop.model.change import changed
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.records import JourneyMap


def dismiss(journey: JourneyMap, dismissed: Dismissed) -> JourneyMap:
    """Dismiss a finding; one that was dismissed already is so for the new reason."""
    left = restore(journey, dismissed.kind, dismissed.about)
    check_new(left, dismissed)
    return changed(left, dismissed=(*left.dismissed, dismissed))


def restore(journey: JourneyMap, kind: str, about: Sequence[str]) -> JourneyMap:
    """Bring back a dismissed finding."""
    left = tuple(each for each in journey.dismissed if (each.kind, each.about) != (kind, tuple(about)))
    return changed(journey, dismissed=left)


def set_threshold(journey: JourneyMap, name: str, value: float | None) -> JourneyMap:
    """Set from which value on something is a finding; none for the usual one."""
    kept = tuple(each for each in journey.thresholds if each.name != name)
    new = () if value is None else (Threshold(name=name, value=value),)
    return changed(journey, thresholds=(*kept, *new))
