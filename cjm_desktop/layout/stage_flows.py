"""The ways that begin or end in a stage, on its page of the handout."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.bottoms import rules
from cjm_desktop.layout.columns import Column, Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.names import PADDING, draw_name
from cjm_desktop.layout.parts import Part
from cjm_desktop.layout.pills import PADDING as PILL_PADDING
from cjm_desktop.layout.pills import pill_of
from cjm_desktop.layout.shapes import Label, Shape, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.model.records import Flow, JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say

_GAP: Final = 6.0
_ARROW_GAP: Final = 2.0
_MOST_LINES: Final = 4


def draw_stage_flows(
    part: JourneyMap, journey: JourneyMap, order: Mapping[str, int], columns: Columns, ground: Ground
) -> Part:
    """Return the flows of a part of a map from the origin, and their height.

    Each stands at its step: what it is, how many take it, and where in the whole ``journey`` it leads, whose steps
    have the ``order``.
    """
    stacks: dict[int, list[Part]] = defaultdict(list)
    for flow in part.flows:
        leaves = flow.from_ in columns.index
        place = columns.index[flow.from_ if leaves else flow.to or ""]
        other = flow.to if leaves else flow.from_
        said = "" if other is None else _told(_called(journey, order, other), ground, leaves=leaves)
        stacks[place].append(_flow(flow, said, columns.all[place], ground))
    name = say(Text("Sheet", "Flows"), ground.language)
    hint = say(Text("Sheet", "Ways back, ahead and out"), ground.language)
    shapes, named = draw_name(name, hint, ground, "shuffle")
    lowest = named
    for own in stacks.values():
        y = PADDING
        for drawn, height in own:
            shapes += [moved(shape, 0, y) for shape in drawn]
            y += height + _GAP
        lowest = max(lowest, y - _GAP)
    height = lowest + PADDING
    return [*shapes, *rules(height, columns, ground.theme)], height


def _flow(flow: Flow, said: str, column: Column, ground: Ground) -> Part:
    pill = pill_of(flow, column.width - 2 * PILL_PADDING, ground)
    shapes: list[Shape] = pill.shapes(column.x, 0, ground.theme.flows[flow.kind], ground)
    if not said:
        return shapes, pill.height
    text = measure(said, themes.SMALL, column.width - PILL_PADDING, ground.language, _MOST_LINES)
    shapes.append(Label(column.x + PILL_PADDING, pill.height + _ARROW_GAP, text, ground.theme.second))
    return shapes, pill.height + _ARROW_GAP + text.height


def _told(step: str, ground: Ground, *, leaves: bool) -> str:
    told = Text("Sheet", "to {step}") if leaves else Text("Sheet", "from {step}")
    return say(told(step=step), ground.language)


def _called(journey: JourneyMap, order: Mapping[str, int], name: str) -> str:
    """Return the number and title of a step."""
    title = next(step.title for step in steps_of(journey) if step.id == name)
    return f"{order[name] + 1} {title}".strip()
