"""The themes that a map can be drawn in, and a theme in the colours of a brand."""

from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from cjm_desktop.layout.contrast import legible, mixed, stage_colours
from cjm_desktop.layout.theme import PAPER, Colour, Theme, read_theme
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

THEMES: Final[dict[str, Text]] = {
    "paper": Text("Theme", "Paper"),
    "calm": Text("Theme", "Calm"),
    "vivid": Text("Theme", "Vivid"),
    "high-contrast": Text("Theme", "High contrast"),
    "monochrome": Text("Theme", "Monochrome print"),
}
_TINT: Final = 0.11
"""How much of its colour is in a tint."""


def theme_of(journey: JourneyMap) -> Theme:
    """Return what a map is drawn in: the theme it names, in its brand's colours; the usual one for an unknown name."""
    colours = tuple(colour.upper() for colour in journey.colours)
    return _branded(journey.theme if journey.theme in THEMES else "paper", colours)


@lru_cache(maxsize=64)
def _branded(name: str, colours: tuple[Colour, ...]) -> Theme:
    theme = _read(name)
    return branded(theme, colours) if colours and theme.coloured else theme


@cache
def _read(name: str) -> Theme:
    return PAPER if name == "paper" else read_theme(name)


def branded(theme: Theme, colours: tuple[Colour, ...]) -> Theme:
    """Return a theme whose stages walk through the colours of a brand and whose accent is the first of them.

    What is written in the accent is legible: a light one becomes darker.
    """
    tint = mixed(theme.paper, colours[0], _TINT)
    accent = legible(legible(colours[0], tint, theme.contrast), theme.paper, theme.contrast)
    return replace(theme, stages=colours, accent=accent, accent_tint=tint)


def what_changes(journey: JourneyMap) -> tuple[Text, ...]:
    """Return what is to be said of the colours of a map's brand that its theme does not draw as they are."""
    theme = theme_of(journey)
    if journey.colours and not theme.coloured:
        return (Text("Brand", "The map’s theme has one colour only: the brand’s are not seen in it."),)
    said: list[Text] = []
    for colour in dict.fromkeys(journey.colours):
        fill, _ = stage_colours(colour, theme)
        if fill != colour.upper():
            stage = Text("Brand", "{colour}: stages are drawn as {drawn}, so that their names can be read.")
            said.append(stage(colour=colour, drawn=fill))
    if journey.colours and theme.accent != journey.colours[0].upper():
        accent = Text("Brand", "{colour} is hard to see on paper: signs and small letters are drawn as {drawn}.")
        said.append(accent(colour=journey.colours[0], drawn=theme.accent))
    return tuple(said)
