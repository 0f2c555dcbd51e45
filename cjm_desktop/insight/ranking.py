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
from dataclasses import dataclass
from operator import attrgetter, mul
from typing import Final, Literal, NamedTuple, get_args

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
_FACTORS: Final[tuple[Factor, ...]] = get_args(Factor)
_MIDDLE: Final = 0.5
_MEDIUM: Final = 3
_HIGH: Final = (_MIDDLE, 0.0, 0.25, 0.5, 0.75, 1.0)
_LOW: Final = (_MIDDLE, 1.0, 0.75, 0.5, 0.25, 0.0)
"""What the ratings 1 to 5 are worth where much is good, and where little is; that of 0 is not rated."""
_IMPACT: Final = (1.0, 0.25, 0.5, 1.0, 2.0, 3.0)
"""RICE's impact by the rating of value."""
_HUNDRED: Final = 100
_DIGITS: Final = 12
"""What scores are compared to: beyond it, computers round."""


class Ratings(NamedTuple):
    """What of an action goes into its score; an audience that is not given is that of the personas of its cards."""

    audience: float | None
    value: int
    investment: int
    difficulty: int
    weeks: float | None
    confidence: float | None


class Part(NamedTuple):
    """What goes into a score."""

    name: PartName
    figure: float
    """What stands in the formula: 0 to 1 among the five factors."""
    points: float
    """What it adds to the score; 0 where the score is a product."""
    known: Known


@dataclass(frozen=True, slots=True)
class Measure:
    """By what the actions of a map are measured."""

    method: Method
    customers: int
    shares: tuple[float, ...]
    """What each of the five factors adds to a score at most."""

    def figures(self, ratings: Ratings) -> tuple[float, ...]:
        """Return what stands in the formula, in the order of its parts."""
        return _FIGURES[self.method](ratings, self.customers)

    def points(self, figures: tuple[float, ...]) -> float:
        """Return what the formula makes of figures."""
        points = sum(map(mul, figures, self.shares)) if self.method == "factors" else _product(self.method, figures)
        return float(f"{points:.{_DIGITS}g}")


class Score(NamedTuple):
    """An action and how it fares."""

    action: Action
    points: float
    figures: tuple[float, ...]
    """What stands in the formula, in the order of its parts."""
    measure: Measure
    suggested: float | None = None
    """The audience by the personas of its cards, where none is given."""
    rank: int | None = None
    """From 1; none for what is done or dropped."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What goes into the score."""
        shares = self.measure.shares if self.measure.method == "factors" else (0.0,) * len(self.figures)
        names = _PARTS[self.measure.method]
        return tuple(
            Part(name, figure, figure * share, _known(name, self.action, self.suggested))
            for name, figure, share in zip(names, self.figures, shares, strict=True)
        )


def ranked(journey: JourneyMap) -> tuple[Score, ...]:
    """Return the scores of all actions, the best first, what is done or dropped at the end.

    Those that fare equally stand in the order that people gave them.
    """
    suggested, measure = audiences(journey), measure_of(journey)
    waiting, settled = list[Score](), list[Score]()
    for action in journey.actions:
        share = suggested.get(action.id)
        figures = measure.figures(ratings_of(action, share))
        score = Score(action, measure.points(figures), figures, measure, share)
        (settled if action.status in SETTLED else waiting).append(score)
    by_points = attrgetter("points")
    waiting.sort(key=by_points, reverse=True)  # which leaves equals as they stand
    settled.sort(key=by_points, reverse=True)
    return (*(Score(*score[:-1], rank) for rank, score in enumerate(waiting, start=1)), *settled)


def ranks(journey: JourneyMap) -> Mapping[str, int]:
    """Return the ranks of the actions that are to be done; none while nobody has rated anything."""
    scores = ranked(journey)
    if all(part.known == "missing" for score in scores for part in score.parts):
        return {}
    return {score.action.id: score.rank for score in scores if score.rank is not None}


def measure_of(journey: JourneyMap) -> Measure:
    """Return by what the actions of a map are measured."""
    ranking = journey.ranking
    weights = [weight_of(ranking, factor) for factor in _FACTORS]
    whole = sum(weights)
    shares = tuple(weight * _HUNDRED / whole if whole else 0.0 for weight in weights)
    return Measure(ranking.method, _HUNDRED if journey.customers is None else journey.customers, shares)


def ratings_of(action: Action, suggested: float | None) -> Ratings:
    """Return what goes into the score of an action, given the audience that its cards suggest."""
    audience = suggested if action.audience is None else action.audience
    return Ratings(audience, action.value, action.investment, action.difficulty, action.weeks, action.confidence)


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


def effort(rated: Action | Ratings) -> float:
    """Return the mean of investment and difficulty, 1 to 5; what is not rated counts as 3."""
    return ((rated.investment or _MEDIUM) + (rated.difficulty or _MEDIUM)) / 2


def weight_of(ranking: Ranking, factor: Factor) -> float:
    """Return what a factor weighs."""
    return ranking.__dict__[factor]


def _known(name: PartName, action: Action, suggested: float | None) -> Known:
    """Return whether a part rests on what somebody rated; a rating that is not given is 0."""
    if name == "audience" and action.audience is None:
        return "missing" if suggested is None else "suggested"
    fields = _RESTS_ON.get(name, (name,))
    is_given = all(getattr(action, field) not in ((0, None) if field in _RATED else (None,)) for field in fields)
    return "given" if is_given else "missing"


def _middle(share: float | None) -> float:
    return _MIDDLE if share is None else share


def _soon(weeks: float | None) -> float:
    """Return what an effect is worth that comes later: 1 at once, half after a quarter of a year, never nothing."""
    return _MIDDLE if weeks is None else HALF / (HALF + weeks)


def _five(ratings: Ratings, _customers: int) -> tuple[float, ...]:
    audience, value, investment, difficulty, weeks, _ = ratings
    return _middle(audience), _HIGH[value], _LOW[investment], _LOW[difficulty], _soon(weeks)


def _rice(ratings: Ratings, customers: int) -> tuple[float, ...]:
    reach = _middle(ratings.audience) * customers
    return reach, _IMPACT[ratings.value], _middle(ratings.confidence), effort(ratings)


def _ice(ratings: Ratings, _customers: int) -> tuple[float, ...]:
    ease = (_LOW[ratings.investment] + _LOW[ratings.difficulty] + _soon(ratings.weeks)) / 3
    return _to_ten(_HIGH[ratings.value]), _to_ten(_middle(ratings.confidence)), _to_ten(ease)


def _to_ten(figure: float) -> float:
    return 1 + 9 * figure


def _slope(ratings: Ratings, _customers: int) -> tuple[float, ...]:
    return ratings.value or _MEDIUM, effort(ratings)


def _product(method: Method, figures: Sequence[float]) -> float:
    whole = 1.0
    for name, figure in zip(_PARTS[method], figures, strict=True):
        whole = whole / figure if name == "effort" else whole * figure
    return whole


_FIGURES: Final[Mapping[Method, Callable[[Ratings, int], tuple[float, ...]]]] = {
    "factors": _five,
    "rice": _rice,
    "ice": _ice,
    "value-effort": _slope,
}
_PARTS: Final[Mapping[Method, tuple[PartName, ...]]] = {
    "factors": _FACTORS,
    "rice": ("audience", "value", "confidence", "effort"),
    "ice": ("value", "confidence", "ease"),
    "value-effort": ("value", "effort"),
}
_RATED: Final = frozenset({"value", "investment", "difficulty"})
_RESTS_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "effort": ("investment", "difficulty"),
    "ease": ("weeks", "investment", "difficulty"),
}
"""What somebody rates for a part that is not rated itself."""
