"""Faces: a feeling as a drawing, told by the mouth as well as by the colour."""

from cjm_desktop.layout.shapes import Command, Path, circle
from cjm_desktop.layout.theme import Mood, Theme

_FAIR = 0.2
"""Feelings nearer to zero than this are neither good nor bad."""


def mood(value: float, theme: Theme) -> Mood:
    """Return the colours of a feeling from -1 to +1."""
    if value >= _FAIR:
        return theme.good
    return theme.bad if value <= -_FAIR else theme.fair


def face(x: float, y: float, radius: float, value: float, theme: Theme) -> tuple[Path, Path, Path]:
    """Return a face around a point: head, eyes, and a mouth that bends with the feeling from -1 to +1."""
    colours = mood(value, theme)
    unit = radius / 10
    eye = 1.15 * unit
    eyes = (*circle(-3.2 * unit, -2.4 * unit, eye), *circle(3.2 * unit, -2.4 * unit, eye))
    corner, bend = (3.4 - 1.5 * value) * unit, (3.4 + 2.6 * value) * unit
    mouth: tuple[Command, ...] = (
        ("M", -4.2 * unit, corner),
        ("C", -2.0 * unit, bend, 2.0 * unit, bend, 4.2 * unit, corner),
    )
    return (
        Path(x, y, circle(0, 0, radius), fill=colours.face, stroke=colours.line, line=1.4 * unit),
        Path(x, y, eyes, fill=colours.line),
        Path(x, y, mouth, stroke=colours.line, line=1.4 * unit),
    )
