"""What a text in a map may be made of."""

import re
import unicodedata
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

# Control characters but tab and line feed; surrogates without their partner; what Unicode calls no character.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\t\n]+")


def clean_prose(text: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever a file holds
    r"""Return a text in NFC with ``\n`` as line end, without control characters and lone surrogates.

    A surrogate becomes U+FFFD, so that it is seen that something was there. What is no string is returned as it is
    and left to pydantic to refuse.
    """
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return text
    if not text.isprintable():
        text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
        text = _FORBIDDEN.sub("", _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def clean_line(text: Any) -> Any:  # noqa: ANN401 - see above
    """Return a text cleaned as prose, with blanks in place of line ends and tabs."""
    prose = clean_prose(text)
    return _BLANKS.sub(" ", prose).strip() if isinstance(prose, str) else prose


Line = Annotated[str, StringConstraints(max_length=10_000), BeforeValidator(clean_line)]
"""Text of one line, at most 10,000 characters."""

Prose = Annotated[str, StringConstraints(max_length=1_000_000), BeforeValidator(clean_prose)]
"""Text of any number of lines, at most 1,000,000 characters."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""What names a record. Ours are ten characters of a to z and 0 to 9; other writers may use their own."""

Share = Annotated[float, Field(ge=0, le=1)]
"""A part of all customers, 0 to 1."""
