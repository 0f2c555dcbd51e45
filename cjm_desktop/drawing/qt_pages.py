"""Pages drawn with QPainter: in a preview, in a picture, on a printer."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.shapes import bounds
from cjm_desktop.layout.sheet import Group
from cjm_desktop.paper.page import Area, Page, Placing


@dataclass(frozen=True, slots=True)
class Part:
    """Some shapes of a page, by which factor and from where on they are drawn, and which part of it they may cover."""

    group: Group
    scale: float = 1
    x: float = 0
    y: float = 0
    clip: Area | None = None


def parts_of(page: Page) -> Iterator[Part]:
    """Yield all that is seen of a page in the order in which it is drawn, so that one may stop after any."""
    for placing in page.placings:
        for group in placing.sheet.groups():
            if _is_seen(group, placing):
                yield Part(group, placing.scale, placing.x, placing.y, placing.clip)
    if page.marks:
        yield Part((0, 0, page.marks))


def _is_seen(group: Group, placing: Placing) -> bool:
    """Tell whether anything of some shapes lies where their sheet is not cut off."""
    clip = placing.clip
    if clip is None:
        return True
    x, y, shapes = group
    left, top = (clip.x - placing.x) / placing.scale - x, (clip.y - placing.y) / placing.scale - y
    right, bottom = left + clip.width / placing.scale, top + clip.height / placing.scale
    return any(own[0] < right and own[2] > left and own[1] < bottom and own[3] > top for own in map(bounds, shapes))


def paint_part(painter: QPainter, sheets: SheetPainter, part: Part, zoom: float) -> None:
    """Draw a part of a page whose upper left corner is the painter's origin, in pt.

    ``zoom`` is in device pixels a pt of the page and decides how finely.
    """
    painter.save()
    if part.clip is not None:
        painter.setClipRect(rectangle(part.clip))
    painter.translate(part.x, part.y)
    painter.scale(part.scale, part.scale)
    sheets.paint_group(painter, part.group, zoom * part.scale)
    painter.restore()


def rectangle(area: Area) -> QRectF:
    """Return an area as Qt has it."""
    return QRectF(area.x, area.y, area.width, area.height)
