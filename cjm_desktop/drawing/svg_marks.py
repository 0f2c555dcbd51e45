"""What all parts of an SVG are written with: numbers, and texts that stay texts."""

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for."""


def number(value: float) -> str:
    """Return a number, in pt to a thousandth."""
    written = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def content(text: str) -> str:
    """Return a text as an element holds it."""
    return escape(_UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text))


def attribute(text: str) -> str:
    """Return a text as an attribute's value, with its quotes."""
    return quoteattr(_UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text))
