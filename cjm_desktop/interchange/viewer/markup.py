"""HTML that is well-formed XML too, made so that a text can only ever be text."""

from collections.abc import Iterable
from html import escape
from typing import Final

_VOID: Final = frozenset({"meta", "img", "col", "br", "path", "rect", "hr"})


class Html(str):
    """What is markup already; every other string is a text."""

    __slots__ = ()


def tag(name: str, /, *inside: str, **attributes: str | None) -> Html:
    """Return an element: texts in it are escaped, and so are the values of its attributes.

    In names an underscore stands for a hyphen, or for nothing at the end (``class_``); what is none is left out.
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{said}/>")
    return Html(f"<{name}{said}>{joined(inside)}</{name}>")


def joined(parts: Iterable[str]) -> Html:
    """Return parts one behind the other, the texts among them escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part, quote=False) for part in parts))
