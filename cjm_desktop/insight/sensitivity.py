"""How firm the order of the actions is: which change of a weight, or of a rating, makes it another one.

With the method by five factors an action's score is a sum, and the order that of Σ weight × factor. So as one weight is
turned, each sum moves evenly, and two actions change places where theirs meet: that is worked out, not tried. The first
place changes where the first one is met by any other; the order, where two neighbours meet.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, get_args

from cjm_desktop.insight.ranking import Score, ranked, scored, weight_of
from cjm_desktop.limits import MOST_WEIGHT
from cjm_desktop.model.actions import Action
from cjm_desktop.model.ranking import Factor
from cjm_desktop.model.records import JourneyMap

Rated = Literal["value", "investment", "difficulty"]
"""What is rated from 1 to 5."""

LOOKED_AT: Final = 100
"""Of so many actions, the best ones, it is found out whether another rating makes them the first."""
_TINY: Final = 1e-9
"""What computers make of nothing."""
_FACTORS: Final[tuple[Factor, ...]] = get_args(Factor)
_RATED: Final[tuple[Rated, ...]] = get_args(Rated)
_MEDIUM: Final = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """The weight beyond which an action comes before another one, as it is turned up or down from what it is."""

    factor: Factor
    rises: bool
    weight: float
    ahead: Action
    """The one that comes before the other then."""
    behind: Action


@dataclass(frozen=True, slots=True)
class Regrade:
    """A rating with which another action is the first."""

    action: Action
    factor: Rated
    rating: int
    first: Action


def open_ones(journey: JourneyMap) -> list[Score]:
    """Return the scores of what is to be done, the best first: what all the rest is about."""
    return [score for score in ranked(journey) if score.rank is not None]


def first_turns(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Turn, ...]:
    """Return for each weight, up and down, where the first place changes; the nearest first.

    Whoever has the scores of ``open_ones`` hands them over.
    """
    first, *others = open_ones(journey) if scores is None else scores
    return _turns(journey, ((first, score) for score in others))


def order_turns(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Turn, ...]:
    """Return for each weight, up and down, where the order changes; the nearest first."""
    return _turns(journey, pairwise(open_ones(journey) if scores is None else scores))


def regrades(journey: JourneyMap, scores: Sequence[Score] | None = None) -> tuple[Regrade, ...]:
    """Return the ratings with which another action is the first, those by the fewest steps; none where none is.

    A rating that is not given is taken for the 3 as which it counts.
    """
    first, *others = open_ones(journey) if scores is None else scores
    rivals = [first, *(score for score in others[: LOOKED_AT - 1] if _can_lead(journey, score, first))]
    for steps in range(1, 5):
        found = [
            regrade
            for score in rivals
            for factor in _RATED
            for by in (-steps, steps)
            if (regrade := _regraded(journey, (first, *others[:1]), score, factor, by)) is not None
        ]
        if found:
            return tuple(found)
    return ()


def _can_lead(journey: JourneyMap, score: Score, first: Score) -> bool:
    """Tell whether an action with the best ratings would reach the first one: most would not."""
    return _rated_anew(journey, score, value=5, investment=1, difficulty=1).points >= first.points


def _rated_anew(journey: JourneyMap, score: Score, **ratings: int) -> Score:
    return scored(score.action.model_copy(update=ratings), journey, score.suggested)


def _turns(journey: JourneyMap, pairs: Iterable[tuple[Score, Score]]) -> tuple[Turn, ...]:
    if journey.ranking.method != "factors":
        return ()
    nearest: dict[tuple[Factor, bool], Turn] = {}
    for before, after in pairs:
        for turn in _between(journey, before, after):
            known = nearest.get((turn.factor, turn.rises))
            if known is None or _way(journey, turn) < _way(journey, known):
                nearest[turn.factor, turn.rises] = turn
    return tuple(sorted(nearest.values(), key=lambda turn: _way(journey, turn)))


def _way(journey: JourneyMap, turn: Turn) -> float:
    return abs(turn.weight - weight_of(journey.ranking, turn.factor))


def _between(journey: JourneyMap, before: Score, after: Score) -> Iterator[Turn]:
    """Yield the weights beyond which an action comes before the one that is before it now."""
    figures = [one.figure - other.figure for one, other in zip(before.parts, after.parts, strict=True)]
    weights = [weight_of(journey.ranking, factor) for factor in _FACTORS]
    lead = max(0.0, sum(weight * figure for weight, figure in zip(weights, figures, strict=True)))
    for factor, weight, figure in zip(_FACTORS, weights, figures, strict=True):
        if abs(figure) < _TINY:
            continue
        turned = weight - lead / figure
        if turned > 0 if figure > 0 else turned < MOST_WEIGHT:
            yield Turn(factor, figure < 0, turned, after.action, before.action)


def _regraded(journey: JourneyMap, scores: tuple[Score, ...], score: Score, factor: Rated, by: int) -> Regrade | None:
    """Return which action is the first when a rating is another one, if that is not the one that is.

    ``scores`` are the first one and the one behind it.
    """
    leads = score is scores[0]
    rating = (getattr(score.action, factor) or _MEDIUM) + by
    helps = by > 0 if factor == "value" else by < 0
    if not 1 <= rating <= 5 or helps == leads or len(scores) == 1:
        return None
    pair = [_rated_anew(journey, score, **{factor: rating}), scores[1] if leads else scores[0]]
    places = {action.id: place for place, action in enumerate(journey.actions)}
    first = max(pair, key=lambda each: (each.points, -places[each.action.id])).action
    return None if first.id == scores[0].action.id else Regrade(score.action, factor, rating, first)
