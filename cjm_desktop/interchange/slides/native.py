"""What is drawn on a page as parts that can be edited: boxes with their texts, curves, lines and pictures.

Whatever is a page of sheets can be a slide by this, as it is seen: what is cut off at the edges of what is lit is left
out, and so is what lies under a cover.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.interchange.slides.clipping import clipped, edges, placed
from cjm_desktop.interchange.slides.parts import Block, Line, Part, Photo
from cjm_desktop.interchange.slides.setting import Said, broken, cut
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Box, Label, Path, Picture, Shape, bounds
from cjm_desktop.layout.text import ELLIPSIS, TextBlock
from cjm_desktop.model.text import excerpt
from cjm_desktop.paper.page import Area, Page, Placing
from cjm_desktop.words import Language

_BOX: Final = "Box"
_LINE: Final = "Line"
_PICTURE: Final = "Picture"
_TEXT: Final = "Text"
_SLACK: Final = 0.5
"""Pt by which something may stand out and is not cut."""
_LEAST: Final = 18.0
"""Width in pt of a text that was cut off, below which nothing of it is left."""
_HIGHER: Final = 0.33, 0.38
"""Parts of a line's height, and less of the type's: by how much lower than we office programs set type in a line."""
_CORNER: Final = 1 - 0.5**0.5
"""The part of the radius of a round corner by which text begins farther inside."""
_SMALLER: Final = 0.97
_TRIES: Final = 6
"""How often a text is made a little smaller, so that it takes no more lines in other fonts."""


def native_parts(page: Page, x: float, y: float, title: str = "") -> list[Part]:
    """Return the parts of a page whose upper left corner lies at a point of a slide; a text may be its title."""
    parts: list[Part] = []
    whole = Area(0, 0, page.width, page.height)
    for placing in page.placings:
        clip = (placing.clip or whole).moved(x, y)
        covers = isinstance(placing.sheet, ListSheet) and len(page.placings) > 1
        pen = _Pen(replace(placing, x=placing.x + x, y=placing.y + y), clip, title)
        for part in pen.parts():
            if covers and isinstance(part, Block) and part.fill == placing.sheet.theme.paper and not part.said:
                parts = _uncovered(parts, part)
            else:
                parts.append(part)
    return _one_title(parts)


def _one_title(parts: list[Part]) -> list[Part]:
    """Return the parts, of which the first alone that may be the title is it."""
    titles = [place for place, part in enumerate(parts) if isinstance(part, Block) and part.role == "title"]
    for place in titles[1:]:
        part = parts[place]
        if isinstance(part, Block):
            parts[place] = replace(part, role="")
    return parts


def _uncovered(parts: list[Part], cover: Block) -> list[Part]:
    """Return what of the parts a cover leaves to be seen, and itself where something stands out from under it."""
    area = Area(cover.x, cover.y, cover.width, cover.height)
    left = [part for part in parts if not _is_within(_area_of(part), area, 2)]
    return [*left, cover] if any(_meets(_area_of(part), area) for part in left) else left


def _area_of(part: Part) -> Area:
    match part:
        case Line():
            inner = edges(part.commands)
            return inner.moved(part.x, part.y)
        case Block() | Photo():
            return Area(part.x, part.y, part.width, part.height)
        case _:
            return Area(part.x, part.y, sum(part.widths), sum(height for height, _ in part.rows))


def _is_within(inner: Area, outer: Area, slack: float = _SLACK) -> bool:
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def _meets(one: Area, other: Area) -> bool:
    shared = _shared(one, other)
    return shared.width > _SLACK and shared.height > _SLACK


def _shared(one: Area, other: Area) -> Area:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    bottom = min(one.y + one.height, other.y + other.height)
    return Area(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Makes parts of what a placing shows."""

    placing: Placing
    clip: Area
    title: str

    @property
    def language(self) -> Language:
        return self.placing.sheet.journey.language

    def parts(self) -> Iterator[Part]:
        """Yield them as they lie over each other; a text in a box is the text of that box."""
        for x, y, shapes in self.placing.sheet.groups():
            own: list[Part] = []
            for shape in shapes:
                if self._is_outside(shape, x, y):
                    continue
                part = self._part(shape, x, y)
                if isinstance(part, Block) and isinstance(shape, Label):
                    _say(own, part)
                elif part is not None:
                    own.append(part)
            yield from own

    def _is_outside(self, shape: Shape, x: float, y: float) -> bool:
        """Tell whether nothing of a shape is seen."""
        clip, scale = self.clip, self.placing.scale
        left, top, right, bottom = bounds(shape)
        return (
            self.placing.x + (x + right) * scale < clip.x
            or self.placing.y + (y + bottom) * scale < clip.y
            or self.placing.x + (x + left) * scale > clip.x + clip.width
            or self.placing.y + (y + top) * scale > clip.y + clip.height
        )

    def _part(self, shape: Shape, x: float, y: float) -> Part | None:
        scale = self.placing.scale
        left, top = self.placing.x + (x + shape.x) * scale, self.placing.y + (y + shape.y) * scale
        match shape:
            case Box():
                return self._box(shape, Area(left, top, shape.width * scale, shape.height * scale))
            case Path():
                return self._path(shape, left, top)
            case Picture():
                return self._picture(shape, Area(left, top, shape.width * scale, shape.height * scale))
            case Label():
                return self._label(shape, left, top)

    def _box(self, box: Box, area: Area) -> Block | None:
        is_whole = _is_within(area, self.clip)
        seen = area if is_whole else _shared(area, self.clip)
        if seen.width <= _SLACK or seen.height <= _SLACK:
            return None
        scale = self.placing.scale
        place = seen.x, seen.y, seen.width, seen.height
        look = Block(_BOX, *place, fill=box.fill, stroke=box.stroke, line=box.line * scale, dash=box.dash)
        if is_whole and box.radius:
            look = replace(look, form="roundRect", bend=box.radius * scale)
        return replace(look, role="adornment")

    def _path(self, path: Path, left: float, top: float) -> Line | None:
        scale = self.placing.scale
        commands = placed(path.commands, scale, left, top)
        area = edges(commands)
        if not _is_within(area, self.clip):
            commands = clipped(commands, self.clip, is_filled=path.fill is not None)
            area = edges(commands)
        if not commands:
            return None
        own = placed(commands, 1, -area.x, -area.y)
        return Line(_LINE, area.x, area.y, own, path.stroke, path.line * scale, path.dash, path.fill)

    def _picture(self, picture: Picture, area: Area) -> Photo | None:
        if not _is_within(area, self.clip, area.width / 2):
            return None
        is_round = picture.radius * 2 >= min(picture.width, picture.height) - 1
        place = area.x, area.y, area.width, area.height
        return Photo(_PICTURE, *place, picture.asset, "", is_round, picture.opacity, picture.grey)

    def _label(self, label: Label, left: float, top: float) -> Block | None:
        """Return a text in the lines that it has, in a box of its own."""
        scale, style, block = self.placing.scale, label.text.style, label.text
        area = Area(left, top, block.width * scale, block.height * scale)
        is_whole = _is_within(area, self.clip, 2)
        seen = area if is_whole else _shared(area, self.clip)
        height = style.line_height * scale
        lines = round(area.height / height) if is_whole else int(seen.height / height + 0.3)
        if lines < 1 or seen.width < min(_LEAST, area.width) - _SLACK:
            return None
        size = style.size * scale
        said = Said(_shown(block), size, label.colour, style.bold, style.line_height / style.size)
        role = "title" if self.title and _same(block.text, self.title) else ""
        wraps = lines > 1 or not is_whole or role == "title"
        width = (
            max(seen.width, min(block.room * scale, self.clip.x + self.clip.width - seen.x)) if wraps else seen.width
        )
        if wraps:
            said = _lined(said, width, lines, self.language)
        name = excerpt(said.text) or _TEXT
        higher = _HIGHER[0] * height - _HIGHER[1] * size
        return Block(name, seen.x, seen.y - higher, width, lines * height, (said,), role=role, wraps=wraps)


def _say(own: list[Part], text: Block) -> None:
    """Write a text into the box below it, where it would stand there as it does now; else beside the other parts."""
    for place in range(len(own) - 1, -1, -1):
        box = own[place]
        if not isinstance(box, Block) or box.said or box.fill is None:
            continue
        room = (box.bend or 0) * _CORNER
        side, above = text.x - box.x - room, text.y - box.y - room
        if text.role or side < 0 or above < 0 or text.x + text.width > box.x + box.width - room + 2:
            continue
        if text.y + text.height <= box.y + box.height + 1 and not any(_covers(each, text) for each in own[place + 1 :]):
            right = max(box.x + box.width - room - text.x - text.width, 0.0)
            look = replace(box, name=text.name, role="", inset=(side, above), right=right, wraps=text.wraps)
            own[place] = replace(look, said=text.said)
            return
    own.append(text)


def _covers(part: Part, text: Block) -> bool:
    return isinstance(part, Block | Photo) and _meets(_area_of(part), _area_of(text))


def _shown(block: TextBlock) -> str:
    """Return what of a text is seen, without the breaks between its lines."""
    lines = [each.text[each.lines[0][0] : each.lines[-1][1]] if each.lines else "" for each in block.paragraphs]
    return "\n".join(lines) + (ELLIPSIS if block.shortened else "")


def _lined(said: Said, width: float, lines: int, language: Language) -> Said:
    """Return a text in so many lines, a little smaller where other fonts need that, else cut."""
    height = said.size * said.leading
    for _ in range(_TRIES):
        if not broken(said, width, language, lines).shortened:
            return said
        size = said.size * _SMALLER
        said = replace(said, size=size, leading=height / size)
    return cut(said, width, language, lines)


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()
