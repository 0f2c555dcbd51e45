"""What is alive above the sheet: frames of the selection, the ghost of a drag, the bar where it will land."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Group

ACCENT: Final = QColor("#2563C9")
_MANY: Final = 200
"""More frames than this are tinted without a line: lines of thousands cost too much."""
_ROUND: Final = 8.0
"""How far in pt around an area its frame may reach."""
_CORNER: Final = 6.0
_GRIP: Final = 4.0
_GHOST_SIDE: Final = 1200.0
_SHADOW: Final = 10
_PLUS: Final = 18.0
_PLUS_AT: Final = 10.0
"""Pixels: how wide the sign of a copy is, and how far from the pointer."""


def rect(area: Area) -> QRectF:
    """Return an area as Qt knows it."""
    return QRectF(area.left, area.top, area.right - area.left, area.bottom - area.top)


class Frames(QGraphicsItem):
    """Frames around areas, drawn equally thick at every zoom; dashed around an empty cell."""

    def __init__(self, *, dashed: bool = False) -> None:
        super().__init__()
        self._areas: list[Area] = []
        self._bounds = QRectF()
        self._pen = QPen(ACCENT, 2)
        self._pen.setCosmetic(True)
        if dashed:
            self._pen.setStyle(Qt.PenStyle.DashLine)
            self._pen.setWidthF(1.5)
        self.setZValue(10)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def areas(self) -> list[QRectF]:
        """What is framed."""
        return [rect(area) for area in self._areas]

    def within(self, part: QRectF) -> list[QRectF]:
        """Return what is framed in a part of the sheet: of thousands that are selected few are seen."""
        left, top, right, bottom = part.left(), part.top(), part.right(), part.bottom()
        return [
            QRectF(x, y, end - x, low - y)
            for x, y, end, low in self._areas
            if x < right and left < end and y < bottom and top < low
        ]

    def show_areas(self, areas: Iterable[Area]) -> None:
        """Frame these areas and no others."""
        wanted = list(areas)
        if wanted == self._areas:
            return
        self.prepareGeometryChange()
        self._areas = wanted
        whole = Area(
            min((area.left for area in wanted), default=0.0),
            min((area.top for area in wanted), default=0.0),
            max((area.right for area in wanted), default=0.0),
            max((area.bottom for area in wanted), default=0.0),
        )
        self._bounds = rect(whole.grown(_ROUND))
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return what the frames may cover."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the frames that are seen."""
        del widget
        self.draw(painter, self.within(option.exposedRect))

    def draw(self, painter: QPainter, areas: Iterable[QRectF]) -> None:
        """Draw the frames around some of the areas."""
        tint = QColor(ACCENT)
        tint.setAlpha(50)
        many = len(self._areas) > _MANY
        painter.setPen(Qt.PenStyle.NoPen if many else self._pen)
        painter.setBrush(QBrush(tint) if many else Qt.BrushStyle.NoBrush)
        for area in areas:
            painter.drawRoundedRect(area, _CORNER, _CORNER)


class Grips(Frames):
    """Round handles, filled, so that they are seen on lines."""

    def draw(self, painter: QPainter, areas: Iterable[QRectF]) -> None:
        """Draw the handles that lie in some of the areas."""
        painter.setPen(self._pen)
        painter.setBrush(QBrush(Qt.GlobalColor.white))
        for area in areas:
            painter.drawEllipse(area.center(), _GRIP, _GRIP)


class Sign(QGraphicsItem):
    """The sign beside the pointer: a plus for a copy, or two arrows that meet where things are joined."""

    def __init__(self) -> None:
        super().__init__()
        self.joins = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(41)
        self.setVisible(False)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return where it is drawn: right below the pointer."""
        return QRectF(_PLUS_AT - 1, _PLUS_AT - 1, _PLUS + 2, _PLUS + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it on a disc."""
        del option, widget
        disc = QRectF(_PLUS_AT, _PLUS_AT, _PLUS, _PLUS)
        painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
        painter.setBrush(QBrush(ACCENT))
        painter.drawEllipse(disc)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        middle, arm = disc.center(), _PLUS / 4
        if self.joins:
            for side in (-1, 1):
                point = middle + QPointF(side * 2, 0)
                painter.drawLine(middle + QPointF(side * 1.5 * arm, 0), point)
                painter.drawLine(point, point + QPointF(side * arm * 0.5, arm * 0.5))
                painter.drawLine(point, point + QPointF(side * arm * 0.5, -arm * 0.5))
            return
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


class Overlays:
    """The live items of one scene."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self.selection = Frames()
        self.cell = Frames(dashed=True)
        self.drop = Frames()
        self.grips = Grips()
        for item in (self.selection, self.cell, self.drop, self.grips):
            scene.addItem(item)
        self._bar = scene.addRect(QRectF(), QPen(Qt.PenStyle.NoPen), QBrush(ACCENT))
        self._bar.setZValue(20)
        self._bar.setVisible(False)
        self._band = scene.addRect(QRectF(), QPen(ACCENT, 0), QBrush(QColor(37, 99, 201, 30)))
        self._band.setZValue(30)
        self._band.setVisible(False)
        self._ghost = QGraphicsPixmapItem()
        self._ghost.setZValue(40)
        self._ghost.setOpacity(0.88)
        self._ghost.setVisible(False)
        scene.addItem(self._ghost)
        self._sign = Sign()
        scene.addItem(self._sign)
        onto = QPen(ACCENT, 3)
        onto.setCosmetic(True)
        self._onto = scene.addRect(QRectF(), onto, QBrush(QColor(37, 99, 201, 50)))
        self._onto.setZValue(20)
        self._onto.setVisible(False)
        self._grip = QPointF()

    def show_bar(self, area: Area | None) -> None:
        """Show the bar where a drag will land, none when it will not."""
        self._bar.setVisible(area is not None)
        if area is not None:
            self._bar.setRect(rect(area))

    @property
    def bar(self) -> QRectF | None:
        """Where the bar is."""
        return self._bar.rect() if self._bar.isVisible() else None

    def show_band(self, area: Area | None) -> None:
        """Show the rubber band."""
        self._band.setVisible(area is not None)
        if area is not None:
            self._band.setRect(rect(area))

    def lift(self, picture: QPixmap, place: QPointF, grip: QPointF, scale: float) -> None:
        """Lift a picture off the sheet: its upper left corner at a place, held at a point of the sheet."""
        self._ghost.setPixmap(picture)
        self._ghost.setScale(scale)
        self._grip = grip - place
        self._ghost.setPos(place)
        self._ghost.setVisible(True)

    def carry(self, to: QPointF, *, copies: bool = False, onto: Area | None = None) -> None:
        """Carry what was lifted to a point of the sheet; a plus says that it is a copy.

        What it would be merged with is framed and tinted, and two arrows say so.
        """
        self._ghost.setPos(to - self._grip)
        self._sign.setPos(to)
        self._sign.joins = onto is not None
        self._sign.setVisible(copies or onto is not None)
        self._onto.setVisible(onto is not None)
        if onto is not None:
            self._onto.setRect(rect(onto))

    @property
    def onto(self) -> QRectF | None:
        """What something carried would be merged with."""
        return self._onto.rect() if self._onto.isVisible() else None

    @property
    def says_copy(self) -> bool:
        """Whether the sign of a copy is shown."""
        return self._sign.isVisible() and not self._sign.joins

    @property
    def is_carrying(self) -> bool:
        """Whether something is lifted."""
        return self._ghost.isVisible()

    def clear(self) -> None:
        """Put away everything but the selection."""
        self._ghost.setVisible(False)
        self._sign.setVisible(False)
        self._onto.setVisible(False)
        self._ghost.setPixmap(QPixmap())
        self._bar.setVisible(False)
        self._band.setVisible(False)
        self.drop.show_areas(())


def picture_of(groups: list[Group], area: Area, painter: SheetPainter, zoom: float) -> tuple[QPixmap, float]:
    """Return a picture of groups with a soft shadow below, and how many pt a pixel of it is."""
    width, height = area.right - area.left, area.bottom - area.top
    zoom = min(zoom, _GHOST_SIDE / max(width, height, 1))
    picture = QPixmap(round(width * zoom) + 2 * _SHADOW, round(height * zoom) + 2 * _SHADOW)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as device:
        device.setRenderHint(QPainter.RenderHint.Antialiasing)
        device.translate(_SHADOW, _SHADOW)
        device.scale(zoom, zoom)
        device.translate(-area.left, -area.top)
        for x, y, shapes in groups:
            box = painter.bounds_of(shapes).translated(x, y)
            _shade(device, box, zoom)
            painter.paint_group(device, (x, y, shapes), zoom)
    return picture, 1 / zoom


def _shade(painter: QPainter, box: QRectF, zoom: float) -> None:
    for step in range(_SHADOW, 0, -2):
        path = QPainterPath()
        edge = step / zoom
        path.addRoundedRect(box.adjusted(-edge / 2, 0, edge / 2, edge), _CORNER + edge / 2, _CORNER + edge / 2)
        painter.fillPath(path, QColor(20, 30, 45, 9))
