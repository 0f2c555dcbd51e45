"""A map as a page: its heading, the map, and what belongs to it."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Final

from cjm_desktop import resources
from cjm_desktop.interchange.order import NO_VOTES, Handout
from cjm_desktop.interchange.viewer.beside import actions, comments, flows, legend, personas, title, votes
from cjm_desktop.interchange.viewer.funnel import funnel
from cjm_desktop.interchange.viewer.grid import grid, ways_in
from cjm_desktop.interchange.viewer.markup import Html, joined, tag
from cjm_desktop.interchange.viewer.viewed import Viewed
from cjm_desktop.layout.sheet import FUNNEL
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text

_COLUMN_MM: Final = 34
_NAMES_MM: Final = 40
_LEAST_MM: Final = 420
"""Widths on paper: of a step, of the names of the lanes, and of the page at least."""


def _map(page: Viewed) -> Html:
    return joined((ways_in(page), grid(page)))


_PARTS: Final[Mapping[str, tuple[Text, Callable[[Viewed], Html]]]] = {
    "personas": (Text("Viewer", "Personas"), personas),
    "map": (Text("Viewer", "Map"), _map),
    "flows": (Text("Sheet", "Flows"), flows),
    "funnel": (FUNNEL, funnel),
    "actions": (Text("Sheet", "Actions"), actions),
    "comments": (Text("Sheet", "Comments"), comments),
    "votes": (Text("Sheet", "Votes"), votes),
    "legend": (Text("Viewer", "Legend"), legend),
}
_WHOLE: Final = ("personas", "map", "flows", "funnel", "actions", "legend")
_NOTHING: Final[Mapping[str, Text]] = {
    "personas": Text("Export", "This map has no personas whose sheets could be made."),
    "actions": Text("Export", "This map has no actions yet. Make one of selected cards."),
    "comments": Text("Export", "Nobody has commented on this map."),
    "votes": NO_VOTES,
}


def to_html(journey: JourneyMap, handout: Handout = "map") -> str:
    """Return a map, or what is handed out of it, as an HTML file.

    Raises:
        Fault: the map has nothing of what is asked for.
    """
    page = Viewed(journey)
    wanted = (handout,) if handout in _NOTHING else _WHOLE
    parts = {name: made(page) for name in wanted for _, made in [_PARTS[name]]}
    if handout in _NOTHING and not parts[handout]:
        raise Fault(_NOTHING[handout])
    parts = {name: part for name, part in parts.items() if part}
    sections = (
        tag(
            "section",
            tag("h2", page.say(_PARTS[name][0]), id=f"{name}-heading"),
            part,
            id=name,
            aria_labelledby=f"{name}-heading",
        )
        for name, part in parts.items()
    )
    links = (tag("a", page.say(_PARTS[name][0]), href=f"#{name}") for name in parts)
    nav = tag("nav", *links, class_="contents", aria_label=page.say(Text("Viewer", "Contents")))
    body = tag("body", nav, title(page), tag("main", *sections), page.pictures())
    head = _head(page)
    html = tag("html", head, body, lang=page.language, xmlns="http://www.w3.org/1999/xhtml")
    return f"<!DOCTYPE html>\n{html}\n"


def _head(page: Viewed) -> Html:
    style = Html(_style(page))
    proof = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{proof}'; img-src data:; base-uri 'none'; form-action 'none'"
    what = page.say(Text("Sheet", "Customer journey map"))
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content="CJM Desktop"),
        tag("title", page.journey.title or what),
        tag("style", style),
    )


def _style(page: Viewed) -> str:
    count = max(len(page.columns), 1)
    width = max(_LEAST_MM, _NAMES_MM + _COLUMN_MM * count)
    own = f":root{{--columns:{count}}}\n@page{{size:{width}mm {round(width / 2**0.5)}mm;margin:10mm}}"
    shared = resources.path("viewer", "page.css").read_text(encoding="utf-8")
    return "\n".join((page.palette.style(), own, shared))
