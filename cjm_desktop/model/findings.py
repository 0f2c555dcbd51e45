"""What people decided about the findings in their map: which ones do not hold, and where the bounds are."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from cjm_desktop.limits import MOST_ABOUT
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Amount, Id, Key, Line


class Dismissed(Record):
    """A finding that is not shown any more, because somebody said why it is none."""

    id: Id
    kind: Key
    """The kind of the finding."""
    about: Annotated[Many[Id], Field(max_length=MOST_ABOUT)] = ()
    """The records that it is about; none for the map itself."""
    reason: Line = ""
    date: dt.date | None = None
    by: Line = ""


class Threshold(Record):
    """From which value on something is a finding, where people want another one than is usual."""

    name: Key
    """The name of the bound."""
    value: Amount
