"""What the layout draws, as SVG within a page: icons, faces, the curves of an emotion lane."""

from collections.abc import Iterable, Sequence
from typing import Final

from cjm_desktop.interchange.viewer.markup import Html, tag
from cjm_desktop.interchange.viewer.palette import Palette
from cjm_desktop.layout.contrast import luminance
from cjm_desktop.layout.emotion import Knot, areas_of, lines_of, stretches
from cjm_desktop.layout.faces import face
from cjm_desktop.layout.icons import SIZE
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.shapes import Path, moved, rule
from cjm_desktop.layout.strands import Strand
from cjm_desktop.layout.theme import Colour, Theme

COLUMN: Final = 200.0
"""Width in units of an SVG of one step."""
_HALF: Final = 60.0
_PAD: Final = 18.0
_FACE: Final = 10.0
_LIGHT: Final = 0.6
"""Luminance from which a fill is no mark but an area."""


def icon(name: str, colour: Colour, palette: Palette) -> Html:
    """Return an icon that says nothing which is not said beside it."""
    return drawing([icon_mark(name, colour, SIZE)], SIZE, SIZE, palette, class_="icon", aria_hidden="true")


def sample(strand: Strand, palette: Palette) -> Html:
    """Return the mark of a curve, to stand before what is said at its points."""
    return drawing([strand.mark(8, 8)], SIZE, SIZE, palette, class_="icon", aria_hidden="true")


def smile(value: float, theme: Theme, palette: Palette) -> Html:
    """Return the face of a feeling from -1 to +1."""
    return drawing(face(8, 8, 7, value, theme), SIZE, SIZE, palette, class_="icon", aria_hidden="true")


def curves(strands: Sequence[Strand], columns: dict[str, int], theme: Theme, palette: Palette, called: str) -> Html:
    """Return the curves of a lane above the columns of the steps."""
    width = COLUMN * max(len(columns), 1)
    middle = _HALF + _PAD
    shapes = [rule(0, y, width, theme.hairline) for y in (-_HALF, _HALF)]
    shapes.append(rule(0, 0, width, theme.zero_line))
    marks: list[Path] = []
    for strand in reversed(strands):
        for stretch in stretches(_knots(strand, columns)):
            if strand.leads:
                shapes += areas_of(stretch, theme)
            marks += lines_of(stretch, strand)
            for knot in stretch:
                x, y = knot.at
                marks += face(x, y, _FACE, knot.point.value, theme) if strand.leads else (strand.mark(x, y),)
    lowered = [moved(shape, 0, middle) for shape in (*shapes, *marks)]
    return drawing(lowered, width, 2 * middle, palette, class_="curves", role="img", aria_label=called)


def _knots(strand: Strand, columns: dict[str, int]) -> list[Knot]:
    numbered = sorted({columns[point.step]: point for point in strand.curve.points if point.step in columns}.items())
    return [Knot(at, (COLUMN * (at + 0.5), -_HALF * point.value), point) for at, point in numbered]


def bar(part: float, palette: Palette, colour: Colour) -> Html:
    """Return a bar that is filled by a part, 0 to 1."""
    inside = tag("rect", class_="rail", width="100", height="6")
    full = tag("rect", class_=f"solid {palette.colour(colour)}", width=f"{100 * min(max(part, 0), 1):g}", height="6")
    return tag("svg", inside, full, class_="bar", viewBox="0 0 100 6", preserveAspectRatio="none", aria_hidden="true")


def between(part: float, palette: Palette, colour: Colour) -> Html:
    """Return a dot on a line between two ends, 0 to 1."""
    line = tag("rect", class_="rail", y="40%", width="100%", height="20%")
    dot = tag("circle", class_=f"solid {palette.colour(colour)}", cx=f"{100 * part:g}%", cy="50%", r="5")
    return tag("svg", line, dot, class_="between", aria_hidden="true")


def drawing(shapes: Iterable[Path], width: float, height: float, palette: Palette, **attributes: str) -> Html:
    """Return lines and areas as a drawing."""
    paths = (_path(shape, palette) for shape in shapes)
    return tag("svg", *paths, viewBox=f"0 0 {width:g} {height:g}", **attributes)


def _path(path: Path, palette: Palette) -> Html:
    d = "".join(
        letter + " ".join(f"{round(value + (path.y if at % 2 else path.x), 1):g}" for at, value in enumerate(values))
        for letter, *values in path.commands
    )
    return tag("path", d=d, class_=_classes(path, palette), **_stroke(path))


def _classes(path: Path, palette: Palette) -> str:
    if path.fill is None:
        return f"line {palette.colour(path.stroke or '#000000')}"
    if path.stroke is None:
        is_area = luminance(path.fill) > _LIGHT
        return f"area {palette.tint(path.fill)}" if is_area else f"solid {palette.colour(path.fill)}"
    return f"both {palette.tint(path.fill)} {palette.colour(path.stroke)}"


def _stroke(path: Path) -> dict[str, str]:
    if path.stroke is None:
        return {}
    dash = {"stroke_dasharray": " ".join(f"{part:g}" for part in path.dash)} if path.dash else {}
    return {"stroke_width": f"{path.line:g}", **dash}
