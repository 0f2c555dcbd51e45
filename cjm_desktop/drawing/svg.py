"""Pages as SVG files, which draw programs edit and browsers show."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

from cjm_desktop.drawing.facts import facts_of
from cjm_desktop.drawing.pixels import decoded, file_of, grey_jpeg
from cjm_desktop.drawing.svg_marks import content, number
from cjm_desktop.drawing.svg_text import Outlines, Texts, Writing
from cjm_desktop.layout.shapes import Box, Label, Path, Picture, Shape, broken
from cjm_desktop.layout.sheet import Drawn, Group
from cjm_desktop.model.records import Asset
from cjm_desktop.paper.page import Area, Page, Placing
from cjm_desktop.progress import Progress, unheard

_MM: Final = 25.4 / 72
_SPACES: Final = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_GROUPS_A_PROGRESS: Final = 100


def svg(page: Page, progress: Progress = unheard, *, outlines: bool = False) -> bytes:
    """Return a page as an SVG: the same bytes for the same page. It refers to nothing outside and runs nothing.

    Texts are texts, or outlines of their letters, which look the same in every program.
    """
    pen = _Pen(Outlines() if outlines else Texts())
    uses = Counter(id(placing.sheet) for placing in page.placings)
    sheets = {id(placing.sheet): placing.sheet for placing in page.placings if uses[id(placing.sheet)] > 1}
    steps = _Steps(progress, len(uses))
    for sheet in sheets.values():
        pen.keep(sheet, steps)
    drawn = [pen.placed(placing, steps) for placing in page.placings]
    if page.marks:
        drawn.append(pen.group((0, 0, page.marks)))
    width, height = number(page.width), number(page.height)
    size = f'width="{number(page.width * _MM)}mm" height="{number(page.height * _MM)}mm" viewBox="0 0 {width} {height}"'
    facts = facts_of(page.journey, page.title)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg {_SPACES} version="1.1" {size} xml:lang="{page.journey.language}" xml:space="preserve">',
        *(f"<{name}>{content(facts[fact])}</{name}>" for name, fact in _FACTS.items() if fact in facts),
        "<defs>",
        *pen.definitions(),
        "</defs>",
        f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>',
        '<g fill="none" stroke-linejoin="round">',
        *drawn,
        "</g>",
        "</svg>",
        "",
    ]
    progress(1.0)
    return "\n".join(parts).encode()


_FACTS: Final = {"title": "Title", "desc": "Subject"}


class _Steps:
    """Tells how many of the sheets are drawn."""

    def __init__(self, progress: Progress, sheets: int) -> None:
        self._progress = progress
        self._sheets = sheets
        self._done = 0

    def of(self, groups: Sequence[Group]) -> Iterator[Group]:
        """Yield the groups of a sheet, telling how far one is with them."""
        for place, group in enumerate(groups):
            if place % _GROUPS_A_PROGRESS == 0:
                self._progress((self._done + place / len(groups)) / self._sheets)
            yield group
        self._done += 1


class _Pen:
    """Shapes to elements. What is used more than once stands among the definitions, under a name."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._defined: list[str] = []
        self._pictures: dict[tuple[str, bool], str | None] = {}
        self._windows: dict[str, str] = {}
        self._sheets: dict[int, str] = {}

    def definitions(self) -> Iterator[str]:
        """Yield what the elements refer to."""
        yield from self._writing.definitions()
        for element, name in self._windows.items():
            yield f'<clipPath id="{name}">{element}</clipPath>'
        yield from self._defined

    def keep(self, sheet: Drawn, steps: _Steps) -> None:
        """Draw a sheet that is placed more than once."""
        name = f"s{len(self._sheets)}"
        drawn = "\n".join(map(self.group, steps.of(list(sheet.groups()))))
        self._defined.append(f'<g id="{name}">\n{drawn}\n</g>')
        self._sheets[id(sheet)] = name

    def placed(self, placing: Placing, steps: _Steps) -> str:
        """Return a sheet where it is placed."""
        known = self._sheets.get(id(placing.sheet))
        if known is not None:
            drawn = f'<use xlink:href="#{known}"/>'
        else:
            drawn = "\n".join(map(self.group, steps.of(list(placing.sheet.groups()))))
        place = f"translate({number(placing.x)} {number(placing.y)}) scale({placing.scale:.9g})"
        inside = f'<g transform="{place}">\n{drawn}\n</g>'
        return inside if placing.clip is None else f"<g {self._clip(_area(placing.clip))}>{inside}</g>"

    def group(self, group: Group) -> str:
        """Return a group of shapes."""
        x, y, shapes = group
        moved = f' transform="translate({number(x)} {number(y)})"' if x or y else ""
        return f"<g{moved}>{''.join(map(self._shape, shapes))}</g>"

    def _shape(self, shape: Shape) -> str:
        match shape:
            case Box():
                return _box(shape)
            case Path():
                return _path(shape)
            case Label():
                return self._writing.written(shape)
            case Picture():
                return self._picture(shape)

    def _clip(self, element: str) -> str:
        """Return the attribute by which nothing is seen outside of an element."""
        name = self._windows.setdefault(element, f"c{len(self._windows)}")
        return f'clip-path="url(#{name})"'

    def _picture(self, picture: Picture) -> str:
        name = self._name_of(picture.asset, grey=picture.grey)
        if name is None:
            box, cross = broken(picture)
            return _box(box) + _path(cross)
        x, y, width, height = picture.whole
        across, down = width / picture.asset.width, height / picture.asset.height
        place = f"translate({number(x)} {number(y)}) scale({across:.9g} {down:.9g})"
        shown = f'<use xlink:href="#{name}" transform="{place}"/>'
        faint = f' opacity="{number(picture.opacity)}"' if picture.opacity < 1 else ""
        window = Box(picture.x, picture.y, picture.width, picture.height, picture.radius)
        return f"<g {self._clip(_box(window))}{faint}>{shown}</g>"

    def _name_of(self, asset: Asset, *, grey: bool) -> str | None:
        """Return the name of a picture, none when its data are broken."""
        key = asset.sha256, grey
        if key not in self._pictures:
            name = f"p{len(self._pictures)}"
            file = _file(asset, grey=grey)
            if file is not None:
                kind, data = file
                self._defined.append(
                    f'<image id="{name}" width="{asset.width}" height="{asset.height}" preserveAspectRatio="none" '
                    f'xlink:href="data:image/{kind};base64,{b64encode(data).decode()}"/>'
                )
            self._pictures[key] = name if file is not None else None
        return self._pictures[key]


def _file(asset: Asset, *, grey: bool) -> tuple[str, bytes] | None:
    """Return a picture as a JPEG or PNG, which every program reads, none when its data are broken."""
    if decoded(asset, smaller=8) is None:
        return None
    if asset.type == "jpeg":
        return "jpeg", grey_jpeg(asset) if grey else file_of(asset)
    if asset.type == "png" and not grey:
        return "png", file_of(asset)
    image = decoded(asset, grey=grey)
    if image is None:
        return None
    target = BytesIO()
    image.save(target, "PNG")
    return "png", target.getvalue()


def _area(area: Area) -> str:
    return _box(Box(area.x, area.y, area.width, area.height))


def _box(box: Box) -> str:
    radius = min(box.radius, box.width / 2, box.height / 2)
    round_ = f' rx="{number(radius)}"' if radius else ""
    return (
        f'<rect x="{number(box.x)}" y="{number(box.y)}" width="{number(box.width)}" height="{number(box.height)}"'
        f"{round_}{_colours(box)}/>"
    )


def _path(path: Path) -> str:
    data: list[str] = []
    for letter, *values in path.commands:
        places = (number(value + (path.y if index % 2 else path.x)) for index, value in enumerate(values))
        data.append(letter + " ".join(places))
    return f'<path d="{"".join(data)}"{_colours(path)}/>'


def _colours(shape: Box | Path) -> str:
    parts = [f' fill="{shape.fill}"'] if shape.fill is not None else []
    if shape.stroke is not None:
        parts.append(f' stroke="{shape.stroke}"')
        if shape.line != 1:
            parts.append(f' stroke-width="{number(shape.line)}"')
        if shape.dash:
            parts.append(f' stroke-dasharray="{" ".join(map(number, shape.dash))}" stroke-linecap="round"')
    return "".join(parts)
