"""What the fields of records hold: texts, ids, shares, each within its limits."""

import datetime as dt
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from cjm_desktop.limits import (
    ID_LETTERS,
    KEPT_LETTERS,
    LARGEST_AMOUNT,
    LARGEST_COUNT,
    LINK_LETTERS,
    LONGEST_LINE,
    LONGEST_PROSE,
    MOST_MINUTES,
    MOST_REVISIONS,
)
from cjm_desktop.model.ids import ID
from cjm_desktop.model.text import clean_line, clean_prose

_ENDLESS: Final = 10
"""How many times longer than it may be a text is so long that it is not even cleaned."""


def _line(text: Any) -> Any:  # noqa: ANN401 - see ``clean_prose``
    return text if isinstance(text, str) and len(text) > _ENDLESS * LONGEST_LINE else clean_line(text)


def _prose(text: Any) -> Any:  # noqa: ANN401 - see ``clean_prose``
    return text if isinstance(text, str) and len(text) > _ENDLESS * LONGEST_PROSE else clean_prose(text)


CLEANERS: Final = (_line, _prose)
"""What the fields of texts that people read are cleaned by."""

Line = Annotated[str, StringConstraints(max_length=LONGEST_LINE), BeforeValidator(_line)]
"""Text of one line, at most 10,000 characters."""

Prose = Annotated[str, StringConstraints(max_length=LONGEST_PROSE), BeforeValidator(_prose)]
"""Text of any number of lines, at most 1,000,000 characters."""

KEY: Final = "key"
Key = Annotated[Line, KEY]
"""The name of something that the program has, an icon or a theme: nothing that people read."""

Id = Annotated[str, StringConstraints(pattern=f"^{ID.pattern}$")]
"""What names a record. Ours are ten characters of a to z and 0 to 9; other writers may use their own."""


def _as_revisions(text: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever a file holds
    """Return the ids in a text, each once and no more than are kept; what is no id is left out."""
    if not isinstance(text, str):
        return text
    ids = dict.fromkeys(word for word in text[:LONGEST_LINE].split() if ID.fullmatch(word))
    return " ".join([*ids][:MOST_REVISIONS])


Revisions = Annotated[
    str,
    StringConstraints(pattern=f"^(?:{ID.pattern}(?: {ID.pattern}){{0,{MOST_REVISIONS - 1}}})?$"),
    BeforeValidator(_as_revisions),
]
"""Ids of saved states, the newest first, with blanks between them; at most twenty."""


def _in_utc(time: dt.datetime) -> dt.datetime:
    """Return the same moment in UTC, to the second; without a zone it was said in UTC."""
    try:
        return (time if time.tzinfo else time.replace(tzinfo=dt.UTC)).astimezone(dt.UTC).replace(microsecond=0)
    except OverflowError as error:
        raise ValueError("a time before or after all calendars") from error


Time = Annotated[dt.datetime, AfterValidator(_in_utc)]
"""A moment in UTC, to the second."""

Share = Annotated[float, Field(ge=0, le=1)]
"""A part of all customers, 0 to 1."""

ForeignId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+$", max_length=ID_LETTERS)]
"""What names a record of another document."""

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""``#RRGGBB``."""

Link = Annotated[
    str,
    StringConstraints(pattern=r"^$|^(?:https?://[^\s/?#]+|mailto:[^\s@]+@)\S*$", max_length=LINK_LETTERS),
    BeforeValidator(_line),
]
"""An address that a browser or a mail program takes; nothing else is ever opened."""

AssetName = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""What names a picture: the SHA-256 of its bytes."""

Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$", max_length=KEPT_LETTERS)]
"""Bytes in base64."""

Amount = Annotated[float, Field(ge=-LARGEST_AMOUNT, le=LARGEST_AMOUNT)]
"""A figure."""

Count = Annotated[int, Field(ge=0, le=LARGEST_COUNT)]
"""How many."""

Minutes = Annotated[float, Field(ge=0, le=MOST_MINUTES)]
"""A duration in minutes, at most 190 years."""
