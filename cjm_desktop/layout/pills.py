"""The pills of flows: what a flow is called, how many go that way, and what a drop-off loses."""

from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Box, Label, Shape
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.kinds import FLOW_KINDS
from cjm_desktop.model.records import Flow
from cjm_desktop.words import Text, say, say_share

PADDING: Final = 9.0
_EDGE = 3.0
_RADIUS = 9.5
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Pill:
    """The measured lines of a pill and its size in pt."""

    blocks: tuple[TextBlock, ...]
    width: float
    height: float

    def shapes(self, x: float, y: float, colour: Colour, ground: Ground) -> list[Shape]:
        """Return the pill with its upper left corner at a point."""
        drawn: list[Shape] = [Box(x, y, self.width, self.height, _RADIUS, ground.theme.paper, colour)]
        y += _EDGE
        for block in self.blocks:
            drawn.append(Label(x + PADDING, y, block, colour))
            y += block.height
        return drawn


def pill_of(flow: Flow, room: float, ground: Ground) -> Pill:
    """Return the pill of a flow, with text of at most ``room`` pt."""
    blocks = tuple(measure(text, style, room, ground.language, _MOST_LINES) for text, style in _words(flow, ground))
    width, height = max(block.width for block in blocks), sum(block.height for block in blocks)
    return Pill(blocks, width + 2 * PADDING, height + 2 * _EDGE)


def _words(flow: Flow, ground: Ground) -> list[tuple[str, Style]]:
    called = flow.label or say(FLOW_KINDS[flow.kind], ground.language)
    leaves = flow.kind == "drop-off"
    if flow.share is not None:
        called = f"{'−' if leaves and flow.share else ''}{say_share(flow.share)} {called}"
    words = [(called, themes.SMALL_BOLD)]
    if leaves and (lost := lost_with(flow, ground)):
        words.append((lost, themes.SMALL))
    return words


def lost_with(flow: Flow, ground: Ground) -> str:
    """Return what is lost with those who leave: how many a year, as far as that is known, and what is said of it."""
    parts = [flow.lost] if flow.lost else []
    count = round(flow.share * ground.customers) if flow.share is not None and ground.customers is not None else 0
    if count:
        told = Text("Flow", "One customer a year") if count == 1 else Text("Flow", "{count} customers a year")
        parts.insert(0, say(told(count=count), ground.language))
    return "\N{NO-BREAK SPACE}· ".join(parts)  # no line begins with the dot
