"""The matrix of value and effort: where an action stands in it, and which ratings a place in it stands for.

Value goes from 1 to 5, effort, the mean of investment and difficulty, from 1 to 5 by halves. What is not rated counts
as 3 and so stands in the middle, as a fill-in. The quadrants are those of the impact–effort matrix of Lean Six Sigma:
quick wins, big bets (much of both), fill-ins (little of both), and money pits.
"""

from typing import Final, Literal

from cjm_desktop.insight.ranking import effort
from cjm_desktop.model.actions import Action
from cjm_desktop.words import Text

Quadrant = Literal["quick win", "big bet", "fill-in", "money pit"]
QUADRANTS: Final[dict[Quadrant, Text]] = {
    "quick win": Text("Plan", "Quick wins"),
    "big bet": Text("Plan", "Big bets"),
    "fill-in": Text("Plan", "Fill-ins"),
    "money pit": Text("Plan", "Money pits"),
}
LEAST: Final = 1
MOST: Final = 5
MIDDLE: Final = 3
MUCH_VALUE: Final = 3.5
MUCH_EFFORT: Final = 3.25
"""Where the quadrants meet: between places, so that each action stands in one."""


def place_of(action: Action) -> tuple[float, int]:
    """Return the effort and the value of an action."""
    return effort(action), action.value or MIDDLE


def is_rated(action: Action) -> bool:
    """Tell whether somebody said where an action stands."""
    return bool(action.value and action.investment and action.difficulty)


def quadrant_of(effort: float, value: float) -> Quadrant:
    """Return the quadrant of a place: much value begins with 4, much effort above 3."""
    if value > MUCH_VALUE:
        return "quick win" if effort < MUCH_EFFORT else "big bet"
    return "fill-in" if effort < MUCH_EFFORT else "money pit"


def ratings_at(action: Action, effort: float, value: float) -> dict[str, int]:
    """Return the ratings with which an action stands at a place, or as near to it as one can.

    More effort raises the lower one of investment and difficulty, less effort lowers the higher one.
    """
    investment, difficulty = action.investment or MIDDLE, action.difficulty or MIDDLE
    left = round(2 * min(max(effort, LEAST), MOST)) - investment - difficulty
    way = 1 if left > 0 else -1
    for _ in range(abs(left)):
        moves_investment = (investment <= difficulty) if way > 0 else (investment >= difficulty)
        if moves_investment:
            investment += way
        else:
            difficulty += way
    return {
        "value": min(max(round(value), LEAST), MOST),
        "investment": investment,
        "difficulty": difficulty,
    }
