"""How firm the order of the actions is, in sentences."""

import math
from typing import Final

from cjm_desktop.insight.ranking import Score
from cjm_desktop.insight.sensitivity import Regrade, Turn, first_turns, open_ones, order_turns, regrades
from cjm_desktop.model.actions import Action
from cjm_desktop.model.ranking import FACTORS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text, say_number

NAMELESS: Final = Text("Action", "Action without a name")
_MOST: Final = 3
"""Sentences of a kind: the nearest changes."""
_FEW: Final = 2


def firmness(journey: JourneyMap) -> tuple[Text, ...]:
    """Return sentences about what would change the first place, and the order, the nearest changes first."""
    scores = open_ones(journey)
    if len(scores) < _FEW:
        return (Text("Sensitivity", "Two actions at least make an order."),)
    leader = Text("Sensitivity", "“{action}” comes first.")(action=name_of(scores[0].action))
    return (leader, *_of_weights(journey, scores), *_of_ratings(journey, scores))


def name_of(action: Action) -> Text | str:
    """Return what an action is called in a sentence."""
    return excerpt(action.title) if action.title else NAMELESS


def _of_weights(journey: JourneyMap, scores: list[Score]) -> tuple[Text, ...]:
    if journey.ranking.method != "factors":
        return ()
    firsts, orders = first_turns(journey, scores), order_turns(journey, scores)
    said = [_of_first(turn) for turn in firsts[:_MOST]]
    if not firsts:
        said.append(Text("Sensitivity", "No weight alone changes the first place."))
    if orders and (not firsts or _is_nearer(journey, orders[0], firsts[0])):
        said.append(_of_order(orders[0]))
    return tuple(said)


def _is_nearer(journey: JourneyMap, one: Turn, other: Turn) -> bool:
    ways = [abs(turn.weight - journey.ranking.__dict__[turn.factor]) for turn in (one, other)]
    return ways[0] < ways[1]


def _of_first(turn: Turn) -> Text:
    rises = Text(
        "Sensitivity",
        "The first place changes when the weight of {factor} rises above {weight}: then “{action}” has it.",
    )
    falls = Text(
        "Sensitivity",
        "The first place changes when the weight of {factor} falls below {weight}: then “{action}” has it.",
    )
    return (rises if turn.rises else falls)(
        factor=FACTORS[turn.factor], weight=weight_said(turn), action=name_of(turn.ahead)
    )


def _of_order(turn: Turn) -> Text:
    rises = Text(
        "Sensitivity",
        "The order changes when the weight of {factor} rises above {weight}: “{action}” passes “{other}”.",
    )
    falls = Text(
        "Sensitivity",
        "The order changes when the weight of {factor} falls below {weight}: “{action}” passes “{other}”.",
    )
    return (rises if turn.rises else falls)(
        factor=FACTORS[turn.factor], weight=weight_said(turn), action=name_of(turn.ahead), other=name_of(turn.behind)
    )


def weight_said(turn: Turn) -> str:
    """Return a weight to two digits, none of which promises too much: beyond it, the order is another one."""
    hundredths = turn.weight * 100
    near = round(hundredths)
    whole = near if abs(hundredths - near) < 1e-6 else (math.ceil if turn.rises else math.floor)(hundredths)
    return say_number(whole / 100)


def _of_ratings(journey: JourneyMap, scores: list[Score]) -> tuple[Text, ...]:
    found = regrades(journey, scores)
    if not found:
        return (Text("Sensitivity", "No single rating changes the first place."),)
    return tuple(map(_of_rating, found[:_FEW]))


def _of_rating(regrade: Regrade) -> Text:
    own = Text("Sensitivity", "If its {factor} were {rating} instead of {before}, “{action}” would come first.")
    others = Text(
        "Sensitivity", "If its {factor} were {rating} instead of {before}, “{action}” would give way to “{first}”."
    )
    sentence = own if regrade.first.id == regrade.action.id else others
    return sentence(
        factor=FACTORS[regrade.factor],
        rating=regrade.rating,
        before=getattr(regrade.action, regrade.factor) or Text("Sensitivity", "the usual 3"),
        action=name_of(regrade.action),
        first=name_of(regrade.first),
    )
