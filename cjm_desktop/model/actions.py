"""What a map is good for: what is to be done, why, by whom and until when."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from cjm_desktop.limits import MOST_WEEKS
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Id, Line, Prose, Share

Score = Annotated[int, Field(ge=0, le=5)]
"""How much, 1 to 5; 0 when it is not rated."""


class Action(Record):
    """Something to do, made of what the map reveals, with the five factors by which actions are ranked."""

    id: Id
    title: Line = ""
    note: Prose = ""
    """What exactly is to be done; it is printed."""
    cards: Many[Id] = ()
    """The pain points, opportunities and other cards that it comes from."""
    audience: Share | None = None
    """The part of all customers that gain by it, 0 to 1."""
    value: Score = 0
    """How much those gain, and so the organisation."""
    investment: Score = 0
    """How much money it takes."""
    difficulty: Score = 0
    """How hard it is to do."""
    weeks: Annotated[float, Field(ge=0, le=MOST_WEEKS)] | None = None
    """How long it takes until it has an effect."""
    confidence: Share | None = None
    """How sure those are who rated it, 0 to 1."""
    owner: Line = ""
    """Who does it, or sees to it."""
    department: Id | None = None
    due: dt.date | None = None
    status: ActionStatus = "open"
    done: dt.date | None = None
    """When it was done."""
