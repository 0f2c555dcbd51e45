"""What a card, a point of a curve or a figure rests on, for those who do not see it drawn beside it."""

from typing import Final

from cjm_desktop.model.kinds import EVIDENCE
from cjm_desktop.model.lanes import Card, CurvePoint, MetricValue
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure, say_number

_ASSUMED: Final = Text("Spoken", "{place}, assumed")
_REACHES: Final = Text("Spoken", "{place}, ratings from {low} % to {high} %")
_EVIDENCE: Final = Text("Spoken", "{place}, rests on: {evidence}")
_COUNT: Final = Text("Spoken", "{place}, n = {count}")
_SOURCE: Final = Text("Spoken", "{place}, source: {source}")


def with_basis(place: Text, record: Card | CurvePoint | MetricValue | None) -> Text:
    """Return a place with what is known of where a statement or a number comes from."""
    match record:
        case None:
            return place
        case CurvePoint():
            if record.assumed:
                place = _ASSUMED(place=place)
            if record.low is not None and record.high is not None:
                low, high = sorted((record.low, record.high))
                place = _REACHES(place=place, low=_percent(low), high=_percent(high))
        case Card(evidence=evidence) if evidence is not None:
            place = _EVIDENCE(place=place, evidence=EVIDENCE[evidence])
        case _:
            pass
    if record.count is not None:
        place = _COUNT(place=place, count=say_number(record.count))
    return _SOURCE(place=place, source=record.source) if record.source else place


def _percent(value: float) -> str:
    return say_figure(round(value * 100), signed=True)
