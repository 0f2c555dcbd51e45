"""What colleagues say to each other about a card, a step or a stage: never on the sheet."""

from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Id, Line, Prose, Time


class Reply(Record):
    """An answer to a comment."""

    id: Id
    author: Line = ""
    time: Time | None = None
    text: Prose = ""


class Comment(Record):
    """A remark, with what was answered."""

    id: Id
    author: Line = ""
    time: Time | None = None
    text: Prose = ""
    resolved: bool = False
    """Whether it is done with."""
    replies: Many[Reply] = ()
