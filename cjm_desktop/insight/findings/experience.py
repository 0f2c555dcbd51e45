"""How the journey feels: troughs, falls, its end, and scores that contradict each other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import fmean
from typing import Final

from cjm_desktop.insight.findings.facts import UNNAMED, Facts, Finding, about
from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.insight.naming import feeling, own_name, quoted
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import Curve, CurvePoint, MetricLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

_STARS: Final = 5
_SEVERE: Final = 3
_OPINIONS: Final = frozenset({"nps", "csat", "ces"})
"""The metrics that say how customers found it."""


def emotion_findings(facts: Facts) -> Iterator[Finding]:
    """Find in each curve its worst trough, its steepest fall, and an end below its start."""
    for curve, points in facts.curves:
        if not points:
            continue
        lowest = min(points, key=attrgetter("value"))
        if lowest.value <= facts.bound("trough"):
            why = Text("Finding", "{curve} is lowest at {step}: {value}.")
            step = facts.steps[facts.order[lowest.step]]
            said = why(curve=_called(facts, curve), step=quoted(step), value=feeling(lowest.value))
            at = point_name(curve.id, lowest.step)
            yield Finding("worst-trough", said, (curve.id, lowest.step), at, own_name(step) or UNNAMED)
        if len(points) > 1:
            yield from _falls(facts, curve, points)


def _falls(facts: Facts, curve: Curve, points: Sequence[CurvePoint]) -> Iterator[Finding]:
    above, below = max(pairwise(points), key=lambda pair: pair[0].value - pair[1].value)
    if _gap(above, below) >= facts.bound("fall"):
        why = Text("Finding", "{curve} falls from {high} at {step} to {low} at {next}.")
        yield _between("steepest-fall", why, facts, curve, above, below)
    start, end = points[0], points[-1]
    if _gap(start, end) >= facts.bound("end"):
        why = Text("Finding", "{curve} begins at {high} ({step}) and ends at {low} ({next}).")
        yield _between("end-below-start", why, facts, curve, start, end)


def _gap(above: CurvePoint, below: CurvePoint) -> float:
    return round(above.value - below.value, 9)


def _between(kind: KindName, why: Text, facts: Facts, curve: Curve, above: CurvePoint, below: CurvePoint) -> Finding:
    """Return a finding about two points of a curve; it is seen at the second one."""
    step, following = (facts.steps[facts.order[point.step]] for point in (above, below))
    said = why(
        curve=_called(facts, curve),
        high=feeling(above.value),
        step=quoted(step),
        low=feeling(below.value),
        next=quoted(following),
    )
    at = point_name(curve.id, below.step)
    return Finding(kind, said, (curve.id, above.step, below.step), at, own_name(following) or UNNAMED)


def _called(facts: Facts, curve: Curve) -> Text:
    person = next((person for person in facts.journey.personas if person.id == curve.persona), None)
    if own_name(curve):
        return Text("Finding", "The curve {name}")(name=quoted(curve))
    if person is not None and own_name(person):
        return Text("Finding", "The curve of {name}")(name=quoted(person))
    return Text("Finding", "The emotion curve")


@dataclass(frozen=True, slots=True)
class _Score:
    """What one source says of a step, −1 to +1."""

    value: float
    said: Text


def contradictions(facts: Facts) -> Iterator[Finding]:
    """Find steps of which two sources say the opposite: curves, ratings, usual metrics, severe pain points."""
    scores: dict[int, list[_Score]] = defaultdict(list)
    for source in (_feelings, _ratings, _opinions, _pains):
        for place, score in source(facts):
            scores[place].append(score)
    for place in sorted(scores):
        low = min(scores[place], key=attrgetter("value"))
        high = max(scores[place], key=attrgetter("value"))
        if round(high.value - low.value, 9) >= facts.bound("contradiction"):
            step = facts.steps[place]
            why = Text("Finding", "At {step} stand side by side: {low} and {high}.")
            said = why(step=quoted(step), low=low.said, high=high.said)
            yield about("contradicting-scores", said, step)


def _feelings(facts: Facts) -> Iterator[tuple[int, _Score]]:
    for place, value in facts.feelings.items():
        yield place, _Score(value, Text("Finding", "an emotion of {value}")(value=feeling(value)))


def _ratings(facts: Facts) -> Iterator[tuple[int, _Score]]:
    """Yield the mean rating of each step."""
    stars: dict[int, list[float]] = defaultdict(list)
    for card in facts.cards["feedback"]:
        if card.rating is not None:
            for place in facts.span(card):
                stars[place].append(card.rating)
    for place, ratings in stars.items():
        said = Text("Finding", "ratings of {stars} out of 5")(stars=say_figure(fmean(ratings)))
        yield place, _Score(fmean(ratings) / _STARS * 2 - 1, said)


def _opinions(facts: Facts) -> Iterator[tuple[int, _Score]]:
    """Yield the figures of the metrics that say how customers found it."""
    for lane in facts.journey.lanes:
        if not isinstance(lane, MetricLane) or lane.metric not in _OPINIONS:
            continue
        metric = METRICS[lane.metric]
        low, high = metric.ends or (0, 1)
        for figure in lane.values:
            value = (min(max(figure.value, low), high) - low) / (high - low) * 2 - 1
            said = Text("Finding", "{metric}: {value}")(metric=metric.name, value=say_figure(figure.value))
            yield facts.order[figure.step], _Score(-value if lane.better == "lower" else value, said)


def _pains(facts: Facts) -> Iterator[tuple[int, _Score]]:
    """Yield the worst score for each severe pain point."""
    for card in facts.cards["pain-point"]:
        for place in facts.span(card) if card.severity == _SEVERE else ():
            yield place, _Score(-1, Text("Finding", "the severe pain point {name}")(name=quoted(card)))
