"""What was found, marked on the sheet: its words from near, from afar a fine frame around what they stand on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.app.find.search import Hit
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.view import MapView
from cjm_desktop.layout.columns import CONTENT, GUTTER
from cjm_desktop.layout.finding import Found, areas_of
from cjm_desktop.layout.marking import Spans, words_on
from cjm_desktop.layout.sheet import Group, PlacedLane, Sheet

_NEAR: Final = 0.35
"""Zoom from which words are marked one by one."""
_BLOCK: Final = 512.0
"""Side in pt of the squares by which what is seen is looked up."""
_HIGHEST: Final = 5.0
"""Below the frames of what is selected."""
_ALL: Final = QColor(255, 190, 0, 80)
_FRAME: Final = QColor(214, 148, 0, 210)
_PRESENT: Final = QColor(255, 132, 0, 120)
_EDGE: Final = QColor("#B45309")
_ROUND: Final = 2.0
"""Radius in pt of the corners of marks."""


@dataclass(eq=False, slots=True)
class _Spot:
    """Where something that holds hits is drawn."""

    area: QRectF
    group: Group
    within: bool
    """Whether only words in the area count: what it is drawn with has others."""
    is_wide: bool = False
    """Whether it is as wide as the sheet, so that from afar too its words say where something is."""
    words: list[QRectF] | None = None
    """Found when they are first seen."""


class Highlights(QGraphicsItem):
    """Above the sheet and below all else; what is not seen costs nothing."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._hits: tuple[Hit, ...] = ()
        self._present: list[QRectF] = []
        self._spans: Spans = {}
        self._sheet: Sheet | None = None
        self._blocks: dict[tuple[int, int], list[_Spot]] = {}
        self._bounds = QRectF()
        self.setZValue(_HIGHEST)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setVisible(False)
        view.scene().addItem(self)
        view.eye_moved.connect(self._settle)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Mark these and no others."""
        self._hits = hits
        spans: dict[str, set[tuple[int, int]]] = {}
        for hit in hits:
            spans.setdefault(hit.at.text, set()).add((hit.match.start, hit.match.end))
        self._spans = {text: sorted(places) for text, places in spans.items()}
        self._present = []
        self._sheet = None
        self.setVisible(bool(hits))
        self._settle()
        self.update()

    def show_present(self, hit: Hit | None) -> None:
        """Mark the one hit that is looked at more strongly."""
        self._present = [] if hit is None else self.words_of(hit)
        self.update()

    def words_of(self, hit: Hit) -> list[QRectF]:
        """Return where a hit is written on the sheet; nothing where it is not."""
        sheet = self._view.sheet
        spans = {hit.at.text: [(hit.match.start, hit.match.end)]}
        return [] if sheet is None else [word for spot in _spots(sheet, {hit.at.owner}) for word in _words(spot, spans)]

    def place_of(self, hit: Hit) -> QRectF | None:
        """Return where a hit is written or else what holds it is drawn, none when it is not."""
        sheet = self._view.sheet
        spots = () if sheet is None else _spots(sheet, {hit.at.owner})
        return next(iter(self.words_of(hit)), next((spot.area for spot in spots), None))

    def _settle(self) -> None:
        """Take note of another sheet."""
        sheet = self._view.sheet
        if not self.isVisible() or sheet is None or sheet is self._sheet:
            return
        self._sheet = sheet
        self.prepareGeometryChange()
        self._bounds = QRectF(0, 0, sheet.width, sheet.height)
        self._blocks = {}
        for spot in _spots(sheet, {hit.at.owner for hit in self._hits}):
            for block in _blocks(spot.area):
                self._blocks.setdefault(block, []).append(spot)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the sheet."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Mark what is seen."""
        del widget
        seen = option.exposedRect
        spots = dict.fromkeys(spot for block in _blocks(seen) for spot in self._blocks.get(block, ()))
        if self._view.zoom >= _NEAR:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(_ALL))
            painter.drawRects([word for spot in spots for word in self._words(spot)])
        else:
            painter.setPen(_fine(_FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(
                [each for spot in spots for each in (self._words(spot) if spot.is_wide else (spot.area,))]
            )
        painter.setPen(_fine(_EDGE))
        painter.setBrush(QBrush(_PRESENT))
        for word in self._present:
            painter.drawRoundedRect(word, _ROUND, _ROUND)

    def _words(self, spot: _Spot) -> list[QRectF]:
        if spot.words is None:
            spot.words = list(_words(spot, self._spans))
        return spot.words


def _fine(colour: QColor) -> QPen:
    """Return a pen that is as thin from near as from afar."""
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    return pen


def _words(spot: _Spot, spans: Spans) -> Iterator[QRectF]:
    x, y, shapes = spot.group
    for area in words_on(shapes, x, y, spans):
        word = rect(area)
        if not spot.within or word.intersects(spot.area):
            yield word


def _blocks(area: QRectF) -> Iterable[tuple[int, int]]:
    across = range(int(area.left() // _BLOCK), int(area.right() // _BLOCK) + 1)
    down = range(int(area.top() // _BLOCK), int(area.bottom() // _BLOCK) + 1)
    return ((column, row) for column in across for row in down)


def _spots(sheet: Sheet, owners: set[str]) -> Iterator[_Spot]:
    """Yield where the owners of texts are drawn."""
    if "" in owners:
        title = sheet.title
        yield _Spot(
            QRectF(0, title.y, sheet.width, title.height), (0, title.y, title.shapes), within=False, is_wide=True
        )
    lanes = {lane.block.lane.id: lane for lane in sheet.lanes}
    for found in areas_of(sheet, frozenset(owners)):
        yield _spot(sheet, lanes, found)


def _spot(sheet: Sheet, lanes: Mapping[str, PlacedLane], found: Found) -> _Spot:
    area = rect(found.area)
    if found.kind in ("stage", "step", "flow"):
        band = sheet.flows if found.kind == "flow" else sheet.header
        return _Spot(area, (0, band.y, band.shapes), within=True)
    lane = lanes[found.lane]
    if found.record in lane.block.places:
        card = lane.block.cards[lane.block.places[found.record]]
        return _Spot(area, (card.x, lane.y + card.y, card.block.shapes), within=False)
    if found.kind == "lane":
        area.setRight(CONTENT - GUTTER)
    return _Spot(area, (0, lane.y, lane.block.shapes), within=found.kind != "point")
