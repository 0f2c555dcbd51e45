"""Slides of long texts."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.parts import BOTTOM, MARGIN, TOP, Block, Slide
from cjm_desktop.interchange.slides.setting import Said, height_of, parted
from cjm_desktop.layout.ground import Ground
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

_SIZE: Final = 14.0
_WIDTH: Final = 700.0
_ROOM: Final = BOTTOM - TOP


def prose_slides(title: str, texts: Sequence[str], journey: JourneyMap, ground: Ground) -> Iterator[Slide]:
    """Yield paragraphs on as many slides as they need."""
    page: list[Said] = []
    room = _ROOM
    named = title
    waiting = [Said(text, _SIZE, ground.theme.ink) for text in reversed(texts)]
    while waiting:
        said = waiting.pop()
        head, rest = parted(said, _WIDTH, ground.language, max(1, int(room / said.line_height)))
        page.append(head)
        room -= height_of([head], _WIDTH, ground.language)
        if rest is not None:
            waiting.append(rest)
        if rest is not None or not waiting or room < said.line_height:
            body = Block(title, MARGIN, TOP, _WIDTH, _ROOM, tuple(page))
            yield framed(named, (body,), journey, ground)
            page, room = [], _ROOM
            named = say(Text("Slides", "{name} (continued)")(name=title), ground.language)
