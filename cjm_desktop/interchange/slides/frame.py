"""What all slides have: a title, a foot with the number, and a sign of where in the journey they are."""

from typing import Final

from cjm_desktop.interchange.slides.parts import (
    FOOT,
    GUTTER,
    INNER,
    MARGIN,
    TITLE_TOP,
    WIDTH,
    Block,
    Part,
    Slide,
)
from cjm_desktop.interchange.slides.setting import SMALLEST, Said, cut, fitted
from cjm_desktop.interchange.slides.tiles import DOT
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.model.records import JourneyMap

TITLE_SIZES: Final = (24.0, 22.0, 20.0, 18.0)
_TITLE_ROOM: Final = 36.0
_FOOT_ROOM: Final = 14.0
_NUMBER_ROOM: Final = 60.0
_TRACK: Final = 6.0
_TRACK_TOP: Final = 24.0


def framed(title: str, parts: tuple[Part, ...], journey: JourneyMap, ground: Ground, stage: int | None = None) -> Slide:
    """Return a slide with a title, in which ``stage`` of the journey it is about, and a foot."""
    said, _ = fitted(Said(title, 0, ground.theme.ink, bold=True), TITLE_SIZES, INNER, ground.language, 1)
    alt = title if said.text != title else ""
    heading = Block("Title", MARGIN, TITLE_TOP, INNER, _TITLE_ROOM, (said,), anchor="ctr", alt=alt, role="title")
    return Slide((heading, *_track(journey, ground, stage), *parts, *foot(journey, ground)))


def _track(journey: JourneyMap, ground: Ground, stage: int | None) -> tuple[Part, ...]:
    """Return a bar for each stage, of which one or all are in their colour."""
    return tuple(
        Block("Stages", x, _TRACK_TOP, width, _TRACK, fill=colour if stage in (None, place) else ground.theme.hairline,
              role="adornment")
        for place, (x, width, colour) in enumerate(track(journey, ground, MARGIN, INNER))
    )  # fmt: skip


def track(journey: JourneyMap, ground: Ground, left: float, width: float) -> list[tuple[float, float, str]]:
    """Return left edge, width and colour of a bar for each stage across a width."""
    count = len(journey.stages)
    gap = GUTTER / 2 if count <= 24 else 0.0
    own = (width - gap * (count - 1)) / max(count, 1)
    return [(left + place * (own + gap), own, stage_look(place, count, ground.theme)[0]) for place in range(count)]


def foot(journey: JourneyMap, ground: Ground) -> tuple[Part, ...]:
    """Return what map it is, how confidential, and the number of the slide."""
    words = DOT.join(part for part in (journey.title, journey.organisation, journey.confidentiality.upper()) if part)
    room = INNER - _NUMBER_ROOM - GUTTER
    second = ground.theme.second
    number = Said("", SMALLEST, second)
    parts: list[Part] = []
    if words:
        said = cut(Said(words, SMALLEST, second), room, ground.language, 1)
        parts.append(Block("Footer", MARGIN, FOOT, room, _FOOT_ROOM, (said,), anchor="ctr"))
    left = WIDTH - MARGIN - _NUMBER_ROOM
    parts.append(
        Block("Slide number", left, FOOT, _NUMBER_ROOM, _FOOT_ROOM, (number,), align="r", anchor="ctr", role="number")
    )
    return tuple(parts)
