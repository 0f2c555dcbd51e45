"""The head of a handout's page about a stage: which map, where in the journey one is, what the stage is called."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_bar, stage_look
from cjm_desktop.layout.parts import Part
from cjm_desktop.layout.shapes import Box, Label, Shape, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style, Theme
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

_TITLE: Final = Style(20, 28, bold=True)
_WAY: Final = 4.0
"""How high in pt the bars are that show the whole journey."""
_WAY_GAP: Final = 3.0
_LEAST_GAP: Final = 1.0
_BAR_GAP: Final = 10.0
_PADDING: Final = 22.0
_EDGE: Final = 7.0
_PALE: Final = 0.78
_BELOW: Final = 12.0
_MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class StageLook:
    """The colours of a stage: its own, the ink on it, and a pale one for when another stage is meant."""

    fill: Colour
    ink: Colour
    pale: Colour


def stage_looks(count: int, theme: Theme) -> tuple[StageLook, ...]:
    """Return how each of so many stages looks."""
    looks = (stage_look(number, count, theme) for number in range(count))
    return tuple(StageLook(fill, ink, mixed(fill, theme.paper, _PALE)) for fill, ink in looks)


def draw_stage_head(
    journey: JourneyMap, number: int, page: tuple[int, int], width: float, looks: Sequence[StageLook], ground: Ground
) -> Part:
    """Return the head of a page about the only stage of a map, from the origin, and its height.

    ``number`` says which stage of all it is, from 0, ``page`` which page about it, from 1, and of how many.
    """
    theme, language, count = ground.theme, ground.language, len(looks)
    where = say(Text("Sheet", "Stage {number} of {count}")(number=number + 1, count=count), language)
    if page[1] > 1:
        pages = say(Text("Sheet", "page {page} of {pages}")(page=page[0], pages=page[1]), language)
        where = f"{where} · {pages}"
    right = measure(where, themes.SMALL_BOLD, width / 2, language, 1)
    left = measure(journey.title, themes.SMALL, width - right.width - _PADDING, language, 1)
    shapes: list[Shape] = [Label(0, 0, left, theme.second), Label(width - right.width, 0, right, theme.second)]
    y = themes.SMALL.line_height + 4
    shapes += _way(number, width, y, looks)
    y += _WAY + _BAR_GAP
    look = looks[number]
    only = journey.stages[0]
    beside = measure(only.duration, themes.STAGE_DURATION, width / 3, language, _MOST_LINES)
    room = width - 2 * _PADDING - (beside.width + _PADDING if only.duration else 0)
    title = measure(only.title, _TITLE, room, language, _MOST_LINES)
    height = max(title.height, beside.height) + 2 * _EDGE
    shapes += [
        Box(0, y, width / 2, height, 0, look.fill),  # only what follows on a stage has a notch at the left
        moved(stage_bar(0, width, height, look.fill), 0, y),
        Label(_PADDING, y + (height - title.height) / 2, title, look.ink),
    ]
    if only.duration:
        shapes.append(Label(width - _PADDING - beside.width, y + (height - beside.height) / 2, beside, look.ink))
    y += height + _BELOW
    if journey.goals:
        said = say(Text("Sheet", "Goals of the map: {goals}")(goals=" · ".join(journey.goals)), language)
        goals = measure(said, themes.SMALL, width, language, _MOST_LINES)
        shapes.append(Label(0, y - 4, goals, theme.second))
        y += goals.height + _BELOW - 4
    return shapes, y


def _way(number: int, width: float, y: float, looks: Sequence[StageLook]) -> list[Shape]:
    """Return a bar for each stage of the journey, of which one stands out."""
    count = len(looks)
    gap = _WAY_GAP if count * (_WAY_GAP + _WAY) < width else _LEAST_GAP if count * 2 < width else 0.0
    pitch = (width + gap) / count
    fills = (look.fill if place == number else look.pale for place, look in enumerate(looks))
    return [Box(place * pitch, y, pitch - gap, _WAY, 0, fill) for place, fill in enumerate(fills)]
