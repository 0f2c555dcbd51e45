"""Stages and steps: the bars and titles above the lanes."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import Column, Columns
from cjm_desktop.layout.contrast import mixed, stage_colours
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.ruler import draw_ruler
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, moved, rule
from cjm_desktop.layout.strips import FOLD_SIGN, fold_arrow
from cjm_desktop.layout.text import cuts_a_word, measure, natural_width
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.words import Language, Text, say, say_duration

_BAR = 40.0
_NOTCH = 10.0
_BAR_PADDING = 18.0
_RULE = 1.5
_MOST_LINES = 6
_LEAST_ROOM = 24.0
_WIDEST_BADGE = 48.0
_LINK = 9.0
_LINK_WIDTH = _LINK + 3
BROKEN: Final = (3.0, 3.0)
"""The dashes of the line below a step whose column is not to scale."""


def draw_stages(journey: JourneyMap, columns: Columns, theme: Theme) -> tuple[tuple[Shape, ...], float]:
    """Return the stage bars from y = 0 down and their height: that of the stage with most to say."""
    labels: list[tuple[list[Label], float]] = []
    spans: list[tuple[Column, Column]] = []
    looks = [stage_look(number, len(journey.stages), theme) for number in range(len(journey.stages))]
    for stage, (_, ink) in zip(journey.stages, looks, strict=True):
        first, last = _ends(stage, columns)
        spans.append((first, last))
        labels.append(_stage_labels(stage, first.x + _BAR_PADDING, last.right - _NOTCH, ink, journey.language))
    height = max([_BAR, *(own + 2 * _NOTCH for _, own in labels)])
    shapes: list[Shape] = []
    for number, ((first, last), (texts, own), (colour, _)) in enumerate(zip(spans, labels, looks, strict=True)):
        shapes.append(stage_bar(first.x, _tip(last, number, len(spans)), height, colour))
        top = (height - own) / 2
        shapes.extend(Label(text.x, top + text.y, text.text, text.colour) for text in texts)
    return tuple(shapes), height


def _ends(stage: Stage, columns: Columns) -> tuple[Column, Column]:
    first, last = (columns.all[columns.index[step.id]] for step in (stage.steps[0], stage.steps[-1]))
    return first, last


def _tip(last: Column, number: int, count: int) -> float:
    """Return where the arrow of the nth of so many stages ends: the last with the columns, the others in the gap."""
    return last.right + (_NOTCH if number < count - 1 else 0)


def fold_signs(journey: JourneyMap, columns: Columns, height: float, theme: Theme) -> tuple[Shape, ...]:
    """Return the signs in the tips of the stage bars that say whether a stage is folded."""
    signs: list[Shape] = []
    for number, stage in enumerate(journey.stages):
        tip = _tip(_ends(stage, columns)[1], number, len(journey.stages))
        _, ink = stage_look(number, len(journey.stages), theme)
        signs.append(fold_arrow(tip - FOLD_SIGN / 2 - 1, height / 2, ink, folded=stage.collapsed))
    return tuple(signs)


def _stage_labels(
    stage: Stage, left: float, right: float, ink: Colour, language: Language
) -> tuple[list[Label], float]:
    """Return title and duration, beside each other when both fit on a line, and the height they take.

    In the narrow column of a folded stage there is room for a small title alone.
    """
    style = themes.STEP if stage.collapsed else themes.STAGE
    title = measure(stage.title, style, right - left, language, _MOST_LINES)
    labels = [Label(left, 0, title, ink)]
    if not stage.duration or stage.collapsed:
        return labels, title.height
    beside = left + title.width + 8
    width = natural_width(stage.duration, themes.STAGE_DURATION, language)
    if title.height <= themes.STAGE.line_height and beside + width <= right:
        block = measure(stage.duration, themes.STAGE_DURATION, width + 1, language)
        return [*labels, Label(beside, 1, block, ink)], title.height
    block = measure(stage.duration, themes.STAGE_DURATION, right - left, language, _MOST_LINES)
    return [*labels, Label(left, title.height, block, ink)], title.height + block.height


def stage_look(number: int, count: int, theme: Theme) -> tuple[Colour, Colour]:
    """Return the colour of the nth of so many stages, and its ink: they walk evenly through the theme's sequence."""
    sequence = theme.stages
    place = number / (count - 1) * (len(sequence) - 1) if count > 1 else 0.0
    before = min(int(place), max(len(sequence) - 2, 0))
    fill = mixed(sequence[before], sequence[min(before + 1, len(sequence) - 1)], place - before)
    return stage_colours(fill, theme)


def stage_bar(left: float, tip: float, height: float, colour: Colour) -> Path:
    """Return the arrow of a stage from the left edge to its tip, from y = 0 down."""
    middle, shoulder = height / 2, tip - left - _NOTCH
    return Path(
        left,
        0,
        (
            ("M", 0, 0),
            ("L", shoulder, 0),
            ("L", tip - left, middle),
            ("L", shoulder, height),
            ("L", 0, height),
            ("L", _NOTCH, middle),
            ("Z",),
        ),
        fill=colour,
    )


def draw_steps(
    journey: JourneyMap, columns: Columns, ground: Ground, held: Mapping[str, tuple[int, int]]
) -> tuple[tuple[Shape, ...], float]:
    """Return the steps' numbers, titles and moments of truth from y = 0 down, and the height of the row.

    In the columns of folded stages it says how many steps and cards are ``held`` there.
    """
    steps = ((stage, step) for stage in journey.stages for step in stage.steps)
    drawn = [
        _held(stage, *held[step.id], column, ground) if column.stage else _step(column.number, step, column, ground)
        for (stage, step), column in zip(steps, columns.all, strict=True)
    ]
    height = max([themes.STEP.line_height, *(own for _, own in drawn)]) + 8
    shapes: list[Shape] = [shape for own, _ in drawn for shape in own]
    shapes.extend(_step_rule(column, height, columns, ground.theme) for column in columns.all)
    shapes.extend(draw_ruler(columns, height, ground))
    return tuple(shapes), height + _RULE


def _held(stage: Stage, steps: int, cards: int, column: Column, ground: Ground) -> tuple[list[Shape], float]:
    """Return how long a folded stage takes and how much it holds."""
    said = [
        say(Text("Strip", "1 step") if steps == 1 else Text("Strip", "{number} steps")(number=steps), ground.language),
        say(Text("Strip", "1 card") if cards == 1 else Text("Strip", "{number} cards")(number=cards), ground.language),
    ]
    shapes, below = list[Shape](), 2.0
    for text in [stage.duration, *said] if stage.duration else said:
        block = measure(text, themes.SMALL, column.width, ground.language, 2)
        shapes.append(Label(column.x, below, block, ground.theme.second))
        below += block.height
    return shapes, below


def _step_rule(column: Column, y: float, columns: Columns, theme: Theme) -> Path:
    """Return the line below a step; it is broken where all the others say how long steps take."""
    line = rule(column.x, y, column.width, theme.second, _RULE)
    return replace(line, dash=BROKEN) if columns.scale and not column.to_scale else line


def _step(number: int, step: Step, column: Column, ground: Ground) -> tuple[list[Shape], float]:
    theme, language = ground.theme, ground.language
    numeral = measure(str(number), themes.SMALL, column.width, language)
    left = column.x + max(12.0, numeral.width + 6)
    shapes: list[Shape] = [Label(column.x, 2, numeral, theme.third)]
    titled, below = _titled(step, column, left, ground)
    shapes.extend(titled)
    for text, colour, sign in _small_print(step, ground):
        shift = _LINK_WIDTH if sign else 0
        block = measure(text, themes.SMALL, column.right - left - shift, language, 1)
        shapes.extend(moved(each, left, below + 2) for each in sign)
        shapes.append(Label(left + shift, below, block, colour))
        below += block.height
    return shapes, below


def _small_print(step: Step, ground: Ground) -> Iterator[tuple[str, Colour, tuple[Shape, ...]]]:
    """Yield what is said small below the title of a step: how long it takes, which map goes into it."""
    if step.minutes is not None:
        yield say_duration(step.minutes, ground.language), ground.theme.second, ()
    if step.map is not None and ground.detail != "executive":
        yield step.map_title, ground.theme.accent, (icon_mark("map-trifold", ground.theme.accent, _LINK),)


def _titled(step: Step, column: Column, left: float, ground: Ground) -> tuple[list[Shape], float]:
    """Return the title of a step with its moment of truth, and the y below them."""
    theme, language = ground.theme, ground.language
    shapes: list[Shape] = []
    title = measure(step.title, themes.STEP, column.right - left, language, _MOST_LINES)
    if step.moment is None:
        return [Label(left, 0, title, theme.ink)], title.height
    badge, width = moment_badge(ground.moment(step.moment)[0], theme, language)
    room = column.right - left - width - 6
    beside = measure(step.title, themes.STEP, room, language, _MOST_LINES) if room >= _LEAST_ROOM else None
    is_tall = beside is not None and beside.height > title.height + themes.STEP.line_height
    if beside is not None and not is_tall and not cuts_a_word(beside):
        shapes.append(Label(left, 0, beside, theme.ink))
        shapes.extend(moved(shape, column.right - width, 1) for shape in badge)
        return shapes, beside.height
    shapes.append(Label(left, 0, title, theme.ink))
    shapes.extend(moved(shape, left, title.height + 3) for shape in badge)
    return shapes, title.height + 18


def moment_badge(
    name: str, theme: Theme, language: Language, room: float = _WIDEST_BADGE + 12
) -> tuple[tuple[Shape, ...], float]:
    """Return the sign of a moment of truth with its upper left corner at the origin, and its width."""
    text = measure(name, themes.BADGE, min(room - 12, _WIDEST_BADGE), language, 1)
    box = Box(0, 0, text.width + 12, 14, 7, theme.moment_tint, theme.moment_line)
    return (box, Label(6, 1, text, theme.moment)), box.width
