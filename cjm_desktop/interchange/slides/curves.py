"""Curves of feelings as lines that can be edited, with native faces."""

from collections.abc import Iterator, Mapping
from itertools import groupby, pairwise
from typing import Final

from cjm_desktop.interchange.slides.cells import Columns
from cjm_desktop.interchange.slides.parts import Block, Line, Part, rule
from cjm_desktop.interchange.slides.setting import Said, broken
from cjm_desktop.layout.contrast import legible
from cjm_desktop.layout.curve import smooth
from cjm_desktop.layout.faces import mood
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.scale import levels_of, nearest_level
from cjm_desktop.layout.shapes import Command
from cjm_desktop.layout.strands import DOTTED, Strand, strands_of
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import CurvePoint, EmotionLane
from cjm_desktop.words import say
from cjm_desktop.words.numbers import say_figure

_FACE: Final = 8.0
_SMALL_FACE: Final = 6.0
_DOT: Final = 3.0
_PAD: Final = 10.0
_CROWDED: Final = 20.0
"""Distance in pt between points below which faces are small, and below half of it there are dots alone."""
_EMOJI: Final = 1.5

Knot = tuple[int, float, float, CurvePoint]
"""The number of its step among those shown, its place, and the point."""


def names_of(lane: EmotionLane, ground: Ground) -> list[tuple[str, Colour]]:
    """Return the names of a lane's curves, each in its colour."""
    inked = [(strand.name, strand.colour) for strand in strands_of(lane, ground) if strand.name]
    return [(name, legible(colour, ground.theme.paper, ground.theme.contrast)) for name, colour in inked]


def draw_curves(
    lane: EmotionLane, places: Mapping[str, int], columns: Columns, ground: Ground, band: tuple[float, float]
) -> Iterator[Part]:
    """Yield the curves of a lane in a band, from its top and as high as it is, in pt; the first one with faces.

    The steps of one column share it evenly.
    """
    top, height = band
    half = height / 2 - _PAD
    middle = top + height / 2
    right = columns.x(columns.count - 1) + columns.width
    xs = _xs(places, columns)
    yield rule(columns.left, middle, right - columns.left, ground.theme.zero_line)
    for side in (-1, 1):
        yield rule(columns.left, middle + side * half, right - columns.left, ground.theme.hairline)
    strands = [(strand, _knots(strand, xs, middle, half)) for strand in strands_of(lane, ground)]
    for strand, knots in reversed(strands):
        yield from _lines(strand, knots, ground)
    pitch = min((columns.width, *(b - a for a, b in zip(xs.values(), list(xs.values())[1:], strict=False))))
    for strand, knots in reversed(strands):
        for _, x, y, point in knots:
            yield _mark(lane, strand, (x, y), point, pitch, ground)


def _xs(places: Mapping[str, int], columns: Columns) -> dict[str, float]:
    """Return where each step stands."""
    among: dict[int, list[str]] = {}
    for step, column in places.items():
        among.setdefault(column, []).append(step)
    return {
        step: columns.x(column) + columns.width * (place + 0.5) / len(steps)
        for column, steps in among.items()
        for place, step in enumerate(steps)
    }


def _knots(strand: Strand, xs: Mapping[str, float], middle: float, half: float) -> list[Knot]:
    order = {step: place for place, step in enumerate(xs)}
    points = sorted((order[point.step], point) for point in strand.curve.points if point.step in order)
    return [(place, xs[point.step], middle - half * point.value, point) for place, point in points]


def _lines(strand: Strand, knots: list[Knot], ground: Ground) -> Iterator[Line]:
    """Yield the line of a curve between its gaps; what is assumed is dotted."""
    stretches: list[list[Knot]] = []
    for knot in knots:
        if stretches and knot[0] == stretches[-1][-1][0] + 1:
            stretches[-1].append(knot)
        else:
            stretches.append([knot])
    called = strand.name or say(LANE_KINDS["emotion"].card, ground.language)
    for stretch in stretches:
        pairs = zip(pairwise(stretch), smooth([(x, y) for _, x, y, _ in stretch]), strict=True)
        drawn = [(one, other, piece) for (one, other), piece in pairs]
        for assumed, group in groupby(drawn, lambda each: each[0][3].assumed or each[1][3].assumed):
            pieces = list(group)
            x, y = pieces[0][0][1], min(min(one[2], other[2]) for one, other, _ in pieces)
            commands: list[Command] = [("M", 0, pieces[0][0][2] - y)]
            for _, _, piece in pieces:
                values = (*piece.first, *piece.second, *piece.end)
                commands.append(("C", *(value - (y if place % 2 else x) for place, value in enumerate(values))))
            points = [pieces[0][0][3], *(other[3] for _, other, _ in pieces)]
            said = ", ".join(f"{say_figure(round(point.value * 100), signed=True)} %" for point in points)
            dash = DOTTED if assumed else strand.dashes
            yield Line(called, x, y, tuple(commands), strand.colour, strand.line, dash, alt=f"{called}: {said}")


def _mark(
    lane: EmotionLane, strand: Strand, at: tuple[float, float], point: CurvePoint, pitch: float, ground: Ground
) -> Block:
    """Return a face, an emoji in a disc, or of other curves and where there is little room a dot."""
    x, y = at
    value = f"{say_figure(round(point.value * 100), signed=True)} %"
    alt = f"{point.text} ({value})" if point.text else value
    if not strand.leads or pitch < _CROWDED / 2:
        return Block(value, x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT, form="ellipse", fill=strand.colour, alt=alt)
    radius = _FACE if pitch >= _CROWDED else _SMALL_FACE
    colours = mood(point.value, ground.theme)
    emoji = levels_of(lane)[nearest_level(lane, point.value)].face
    box = (x - radius, y - radius, 2 * radius, 2 * radius)
    said = Said(emoji, _EMOJI * radius, colours.line)
    if emoji and not broken(said, 2 * radius, ground.language, 1).shortened:
        return Block(value, *box, (said,), form="ellipse", fill=colours.face, align="ctr", anchor="ctr", alt=alt)
    return Block(
        value, *box, form="smileyFace", bend=point.value, fill=colours.face, stroke=colours.line, line=1, alt=alt
    )
