"""By what the actions of a map are ranked: a method, and what each factor weighs in it."""

from typing import Annotated, Final, Literal

from pydantic import Field

from cjm_desktop.limits import MOST_WEIGHT
from cjm_desktop.model.record import Record
from cjm_desktop.words import Text

Method = Literal["factors", "rice", "ice", "value-effort"]
Factor = Literal["audience", "value", "investment", "difficulty", "weeks"]
Weight = Annotated[float, Field(ge=0, le=MOST_WEIGHT)]
"""How much a factor counts beside the others: twice as much at 2 as at 1, not at all at 0."""

METHODS: Final[dict[Method, Text]] = {
    "factors": Text("Ranking", "Five factors"),
    "rice": Text("Ranking", "RICE"),
    "ice": Text("Ranking", "ICE"),
    "value-effort": Text("Ranking", "Value by effort"),
}
FACTORS: Final[dict[Factor, Text]] = {
    "audience": Text("Action", "Audience"),
    "value": Text("Action", "Value"),
    "investment": Text("Action", "Investment"),
    "difficulty": Text("Action", "Difficulty"),
    "weeks": Text("Action", "Time to effect"),
}


class Ranking(Record):
    """How the actions of a map are ranked; the weights are those of the method by factors, the others have none."""

    method: Method = "factors"
    audience: Weight = 1.0
    value: Weight = 1.0
    investment: Weight = 1.0
    difficulty: Weight = 1.0
    weeks: Weight = 1.0
