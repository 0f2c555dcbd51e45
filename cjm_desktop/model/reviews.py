"""When a map was looked at again, and what its figures were on that day."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from cjm_desktop.limits import MOST_LANES
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Amount, ForeignId, Id, Line, Prose


class Reading(Record):
    """The mean of a lane on the day of a review: of its figures, or of its curves from -1 to +1."""

    lane: ForeignId
    """The id of the lane, which may be gone by now: what was read stays true."""
    value: Amount


class Review(Record):
    """A day on which the map was compared with what is true."""

    id: Id
    date: dt.date | None = None
    by: Line = ""
    """Who did it."""
    note: Prose = ""
    """What was found; for those who work on the map."""
    figures: Annotated[Many[Reading], Field(max_length=MOST_LANES)] = ()
