"""What to do first: the actions of a map in the order of their scores, by one of four methods.

What nobody has rated counts as the middle: it neither lifts an action nor holds it back. An audience that is not given
is that of the personas of the action's cards, where those say their share. What is done or dropped has no rank.

- *Five factors*: the mean of audience, value, investment, difficulty and time to effect by their weights, each from 0
  (worst) to 1 (best), times 100. It is the weighted sum of multi-criteria analysis (*Multi-criteria analysis: a
  manual*, Department for Communities and Local Government, London 2009, chapter 6).
- *RICE*: reach × impact × confidence ÷ effort (Sean McBride, Intercom, 2016). Reach is the audience among the customers
  of a year, or of 100 where these are not known; impact his scale from 0.25 to 3; effort the mean of investment and
  difficulty, 1 to 5, in place of months of work.
- *ICE*: impact × confidence × ease, each 1 to 10 (Sean Ellis; multiplied as by Itamar Gilad, *Evidence-Guided*, 2023).
  Ease is the mean of what investment, difficulty and time to effect leave.
- *Value by effort*: value ÷ the mean of investment and difficulty, the slope in the matrix of value and effort.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final, Literal

from cjm_desktop.model.actions import Action
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.ranking import Factor, Method, Ranking
from cjm_desktop.model.records import JourneyMap

PartName = Literal["audience", "value", "investment", "difficulty", "weeks", "confidence", "effort", "ease"]
Known = Literal["given", "suggested", "missing"]
"""Whether somebody rated it, or it comes from the personas, or it counts as the middle."""

HALF: Final = 13.0
"""Weeks until the effect at which it is worth half as much as at once: a quarter of a year."""
SETTLED: Final = frozenset({"done", "dropped"})
"""What is not to be done any more."""
_MIDDLE: Final = 0.5
_MEDIUM: Final = 3
_IMPACT: Final = (1.0, 0.25, 0.5, 1.0, 2.0, 3.0)
"""RICE's impact by the rating of value; that of 0 is not rated."""
_HUNDRED: Final = 100
_DIGITS: Final = 12
"""What scores are compared to: beyond it, computers round."""


@dataclass(frozen=True, slots=True)
class Part:
    """What goes into a score."""

    name: PartName
    figure: float
    """What stands in the formula: 0 to 1 among the five factors."""
    points: float
    """What it adds to the score; 0 where the score is a product."""
    known: Known


@dataclass(frozen=True, slots=True)
class Score:
    """An action and how it fares."""

    action: Action
    points: float
    parts: tuple[Part, ...]
    suggested: float | None = None
    """The audience by the personas of its cards, where none is given."""
    rank: int | None = None
    """From 1; none for what is done or dropped."""


def ranked(journey: JourneyMap) -> tuple[Score, ...]:
    """Return the scores of all actions, the best first, what is done or dropped at the end.

    Those that fare equally stand in the order that people gave them.
    """
    shares = audiences(journey)
    found = [scored(action, journey, shares.get(action.id)) for action in journey.actions]
    settled = [score for score in found if score.action.status in SETTLED]
    waiting = [score for score in found if score.action.status not in SETTLED]
    by_points = attrgetter("points")
    waiting.sort(key=by_points, reverse=True)  # which leaves equals as they stand
    settled.sort(key=by_points, reverse=True)
    return (*(replace(score, rank=rank) for rank, score in enumerate(waiting, start=1)), *settled)


def ranks(journey: JourneyMap) -> Mapping[str, int]:
    """Return the ranks of the actions that are to be done; none while nobody has rated anything."""
    scores = ranked(journey)
    if all(part.known == "missing" for score in scores for part in score.parts):
        return {}
    return {score.action.id: score.rank for score in scores if score.rank is not None}


def scored(action: Action, journey: JourneyMap, suggested: float | None) -> Score:
    """Return how an action fares by the map's method, given the audience that its cards suggest; it has no rank yet."""
    parts = _PARTS[journey.ranking.method](action, journey, suggested)
    return Score(action, float(f"{_POINTS[journey.ranking.method](parts):.{_DIGITS}g}"), parts, suggested)


def audiences(journey: JourneyMap) -> Mapping[str, float]:
    """Return the part of the customers that actions serve, by the personas of their cards; only where it is not given.

    It is known where every card is for personas that say their share; those of several personas are added.
    """
    asked = {action.id: action.cards for action in journey.actions if action.audience is None and action.cards}
    wanted = frozenset[str]().union(*asked.values())
    if not wanted or not any(person.share is not None for person in journey.personas):
        return {}
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    concerned = {card.id: frozenset(card.personas) for lane in lanes for card in lane.cards if card.id in wanted}
    there = {name: [concerned[card] for card in cards if card in concerned] for name, cards in asked.items()}
    found = {name: audience_of(journey, people) for name, people in there.items()}
    return {name: share for name, share in found.items() if share is not None}


def audience_of(journey: JourneyMap, concerned: Sequence[frozenset[str]]) -> float | None:
    """Return the part of the customers that some cards concern, given the personas of each.

    None where one is everybody's or a share is not known.
    """
    people = frozenset[str]().union(*concerned)
    shares = [person.share for person in journey.personas if person.id in people]
    known = [share for share in shares if share is not None]
    if not known or len(known) < len(shares) or not all(concerned):
        return None
    return min(1.0, float(f"{sum(known):.{_DIGITS}g}"))


def effort(action: Action) -> float:
    """Return the mean of investment and difficulty, 1 to 5; what is not rated counts as 3."""
    return ((action.investment or _MEDIUM) + (action.difficulty or _MEDIUM)) / 2


def weight_of(ranking: Ranking, factor: Factor) -> float:
    """Return what a factor weighs."""
    return ranking.__dict__[factor]


def _audience(action: Action, suggested: float | None) -> tuple[float, Known]:
    if action.audience is not None:
        return action.audience, "given"
    return (_MIDDLE, "missing") if suggested is None else (suggested, "suggested")


def _of(*ratings: float | None) -> Known:
    """Return whether a figure rests on what somebody rated; a score that is not rated is 0."""
    return "given" if all(rating not in (0, None) for rating in ratings) else "missing"


def _high(rating: int) -> float:
    """Return a rating of 1 to 5 as 0 to 1."""
    return (rating - 1) / 4 if rating else _MIDDLE


def _soon(weeks: float | None) -> float:
    """Return what an effect is worth that comes later: 1 at once, half after a quarter of a year, never nothing."""
    return _MIDDLE if weeks is None else HALF / (HALF + weeks)


def _confidence(action: Action) -> float:
    return _MIDDLE if action.confidence is None else action.confidence


def _five(action: Action, journey: JourneyMap, suggested: float | None) -> tuple[Part, ...]:
    ranking = journey.ranking
    audience, known = _audience(action, suggested)
    figures: tuple[tuple[Factor, float, Known], ...] = (
        ("audience", audience, known),
        ("value", _high(action.value), _of(action.value)),
        ("investment", 1 - _high(action.investment), _of(action.investment)),
        ("difficulty", 1 - _high(action.difficulty), _of(action.difficulty)),
        ("weeks", _soon(action.weeks), "missing" if action.weeks is None else "given"),
    )
    whole = sum(weight_of(ranking, factor) for factor, _, _ in figures)
    share = _HUNDRED / whole if whole else 0.0
    return tuple(
        Part(factor, figure, figure * weight_of(ranking, factor) * share, known) for factor, figure, known in figures
    )


def _rice(action: Action, journey: JourneyMap, suggested: float | None) -> tuple[Part, ...]:
    audience, known = _audience(action, suggested)
    customers = _HUNDRED if journey.customers is None else journey.customers
    return (
        Part("audience", audience * customers, 0, known),
        Part("value", _IMPACT[action.value], 0, _of(action.value)),
        Part("confidence", _confidence(action), 0, "missing" if action.confidence is None else "given"),
        Part("effort", effort(action), 0, _of(action.investment, action.difficulty)),
    )


def _ice(action: Action, _journey: JourneyMap, _suggested: float | None) -> tuple[Part, ...]:
    ease = (2 - _high(action.investment) - _high(action.difficulty) + _soon(action.weeks)) / 3
    is_known = action.weeks is not None and action.investment and action.difficulty
    return (
        Part("value", _to_ten(_high(action.value)), 0, _of(action.value)),
        Part("confidence", _to_ten(_confidence(action)), 0, "missing" if action.confidence is None else "given"),
        Part("ease", _to_ten(ease), 0, "given" if is_known else "missing"),
    )


def _to_ten(figure: float) -> float:
    return 1 + 9 * figure


def _slope(action: Action, _journey: JourneyMap, _suggested: float | None) -> tuple[Part, ...]:
    return (
        Part("value", action.value or _MEDIUM, 0, _of(action.value)),
        Part("effort", effort(action), 0, _of(action.investment, action.difficulty)),
    )


def _sum(parts: Sequence[Part]) -> float:
    return sum(part.points for part in parts)


def _product(parts: Sequence[Part]) -> float:
    whole = 1.0
    for part in parts:
        whole = whole / part.figure if part.name == "effort" else whole * part.figure
    return whole


_PARTS: Final[Mapping[Method, Callable[[Action, JourneyMap, float | None], tuple[Part, ...]]]] = {
    "factors": _five,
    "rice": _rice,
    "ice": _ice,
    "value-effort": _slope,
}
_POINTS: Final[Mapping[Method, Callable[[Sequence[Part]], float]]] = {
    "factors": _sum,
    "rice": _product,
    "ice": _product,
    "value-effort": _product,
}
