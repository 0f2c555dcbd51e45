"""How each curve of an emotion lane looks: its colour, its line, its marks and its name."""

from collections.abc import Collection
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.contrast import legible, mixed, own_line
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.remembered import NOTHING, Marks, MarksOf
from cjm_desktop.layout.shapes import Command, Label, Path, Shape, circle
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import Persona
from cjm_desktop.words import Language, Text, say

_FIRST_LINE = 2.25
_LINE = 1.75
_DOT = 3.5
_DASHES = (6.0, 4.0)
_TINT = 0.1
_EDGE = 0.35
_PALER = 0.35
"""How much paler colours come when all of a theme are taken."""
_SAMPLE = 26.0
_NAME_GAP = 6.0
_ENTRY_GAP = 18.0
_MOST_LINES = 8
_NO_MARKS: Final[MarksOf] = MappingProxyType({})
_SEPARATOR: Final = " · "

DOTTED: Final = (1.5, 4.0)
"""The dashes of what is assumed."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A curve and how it looks. ``tint`` fills its band, ``ink`` writes on paper, tint and areas alike."""

    curve: Curve
    number: int
    name: str
    common: tuple[str, ...]
    """What all its numbers rest on: how many answers, which source, as far as that is the same."""
    colour: Colour
    ink: Colour
    tint: Colour
    edge: Colour
    line: float
    dashes: tuple[float, ...]
    remembered: Marks
    """What people remember of all of the curve, also where but a part of it is drawn."""

    @property
    def basis(self) -> str:
        """What all its numbers rest on, in words."""
        return _SEPARATOR.join(self.common)

    @property
    def leads(self) -> bool:
        """Whether it is the first of its lane, which has faces."""
        return self.number == 0

    def mark(self, x: float, y: float) -> Path:
        """Return the mark of a point; marks of neighbouring curves differ in form too."""
        shape = _MARKS[self.number % len(_MARKS)]
        return Path(x, y, shape, fill=self.colour)


def _polygon(*corners: tuple[float, float]) -> tuple[Command, ...]:
    (x, y), *others = corners
    return ("M", x, y), *(("L", *corner) for corner in others), ("Z",)


_MARKS: Final = (
    circle(0, 0, _DOT),
    _polygon((0, -4.4), (4.4, 0), (0, 4.4), (-4.4, 0)),
    _polygon((-3.2, -3.2), (3.2, -3.2), (3.2, 3.2), (-3.2, 3.2)),
    _polygon((0, -4.2), (4.2, 3.4), (-4.2, 3.4)),
    _polygon((0, 4.2), (4.2, -3.4), (-4.2, -3.4)),
)


def strands_of(lane: EmotionLane, ground: Ground, marks: MarksOf = _NO_MARKS) -> list[Strand]:
    """Return the curves of a lane as they are drawn, with the ``marks`` of what is remembered of them."""
    strands: list[Strand] = []
    for number, curve in enumerate(lane.curves):
        colour = _colour(curve, [strand.colour for strand in strands], ground)
        tint = mixed(ground.theme.paper, colour, _TINT)
        name = curve_name(curve, ground.personas, ground.language)
        if not name and len(lane.curves) > 1:
            name = say(Text("Curve", "Curve {number}")(number=number + 1), ground.language)
        ink = colour
        for below in (tint, ground.theme.good.area, ground.theme.bad.area):
            ink = legible(ink, below, ground.theme.contrast)
        edge = mixed(ground.theme.paper, colour, _EDGE)
        line, dashes = _LINE if number else _FIRST_LINE, _dashes(curve, number, ground.theme)
        common = _common_basis(curve, ground.language)
        strands.append(
            Strand(curve, number, name, common, colour, ink, tint, edge, line, dashes, marks.get(curve.id, NOTHING))
        )
    return strands


def basis_of(point: CurvePoint, language: Language, known: Collection[str] = ()) -> str:
    """Return where the value of a point comes from, as far as that is not ``known`` of all of its curve."""
    return _SEPARATOR.join(part for part in _parts(point, language) if part and part not in known)


def _parts(point: CurvePoint, language: Language) -> tuple[str, str]:
    count = "" if point.count is None else say(Text("Curve", "n = {count}")(count=point.count), language)
    return count, point.source


def _common_basis(curve: Curve, language: Language) -> tuple[str, ...]:
    """Return what several points rest on, if all that rest on something rest on the same."""
    bases = [parts for point in curve.points if any(parts := _parts(point, language))]
    if len(bases) < 2:
        return ()
    return tuple(kind[0] for kind in zip(*bases, strict=True) if kind[0] and len(set(kind)) == 1)


def _dashes(curve: Curve, number: int, theme: Theme) -> tuple[float, ...]:
    """Return the dashes of a curve: what is wanted is dashed; where colours do not tell, dashes do."""
    if not theme.coloured:
        return theme.dashes[number % len(theme.dashes)]
    return _DASHES if curve.state == "to-be" else ()


def _colour(curve: Curve, taken: list[Colour], ground: Ground) -> Colour:
    """Return the colour of a curve: its own, else its persona's, else the theme's next that is not taken."""
    person = next((person for person in ground.personas if person.id == curve.persona), None)
    own = curve.colour or (person.colour if person is not None else None)
    if own is not None:
        return own_line(own, ground.theme)
    usual = [] if person is None else [ground.persona_colour(person.id)]
    free = (colour for colour in (*usual, *ground.theme.curves) if colour not in taken)
    again = ground.theme.curves[len(taken) % len(ground.theme.curves)]
    return next(free, mixed(again, ground.theme.paper, _PALER))


def draw_strand_names(strands: list[Strand], right: float, top: float, ground: Ground) -> tuple[list[Shape], float]:
    """Return the names of the curves of a lane in rows from ``top`` down to a right edge, and the y below them.

    What all numbers of a curve rest on is said beside its name. A curve alone that has neither needs nothing.
    """
    if not any(strand.name or strand.basis for strand in strands):
        return [], 0
    shapes: list[Shape] = []
    x, y, row = CONTENT, top, 0.0
    for strand in strands:
        words = _SEPARATOR.join(part for part in (strand.name, strand.basis) if part)
        name = measure(words, themes.SMALL, right - CONTENT - _SAMPLE - _NAME_GAP, ground.language, _MOST_LINES)
        if x > CONTENT and x + _SAMPLE + _NAME_GAP + name.width > right:
            x, y, row = CONTENT, y + row, 0.0
        middle = y + themes.SMALL.line_height / 2
        line: tuple[Command, ...] = (("M", 0, 0), ("L", _SAMPLE, 0))
        dash = DOTTED if strand.curve.points and all(point.assumed for point in strand.curve.points) else strand.dashes
        shapes.append(Path(x, middle, line, stroke=strand.colour, line=strand.line, dash=dash))
        if not strand.leads:
            shapes.append(strand.mark(x + _SAMPLE / 2, middle))
        shapes.append(Label(x + _SAMPLE + _NAME_GAP, y, name, ground.theme.second))
        x += _SAMPLE + _NAME_GAP + name.width + _ENTRY_GAP
        row = max(row, name.height + 2)
    return shapes, y + row


def curve_name(curve: Curve, personas: tuple[Persona, ...], language: Language) -> str:
    """Return what a curve is called: its own name, else its persona's and the state it shows."""
    if curve.name:
        return curve.name
    names = [persona.name for persona in personas if persona.id == curve.persona]
    if curve.state is not None:
        names.append(say(STATES[curve.state], language))
    return " · ".join(name for name in names if name)
