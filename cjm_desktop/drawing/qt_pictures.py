"""Pictures as Qt draws them: decoded once for each size that is about to be seen, for all windows together."""

from collections import OrderedDict
from threading import RLock
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from cjm_desktop.drawing.pixels import decoded
from cjm_desktop.layout.shapes import Picture
from cjm_desktop.model.records import Asset

_KEPT: Final = 160 * 1024 * 1024
"""Bytes of decoded pictures that are kept: more than those of a full 4K screen."""
_SMALL: Final = 128
"""Pixels of the longer side up to which a picture is made from that of twice the size instead of decoded."""

_Key = tuple[str, int, bool]


class _Decoded:
    """Pictures by name, by how many times smaller they are than they were, and whether grey.

    The one seen longest ago goes first.
    """

    def __init__(self) -> None:
        self._images: OrderedDict[_Key, QImage | None] = OrderedDict()
        self._bytes = 0
        self._lock = RLock()

    def get(self, asset: Asset, smaller: int, *, grey: bool) -> QImage | None:
        key = asset.sha256, smaller, grey
        with self._lock:
            if key in self._images:
                self._images.move_to_end(key)
                return self._images[key]
            image = self._images[key] = self._make(asset, smaller, grey=grey)
            self._bytes += _size(image)
            while self._bytes > _KEPT and len(self._images) > 1:
                self._bytes -= _size(self._images.popitem(last=False)[1])
            return image

    def _make(self, asset: Asset, smaller: int, *, grey: bool) -> QImage | None:
        if smaller == 1 or max(asset.width, asset.height) / smaller > _SMALL:
            return _image(asset, smaller, grey=grey)
        larger = self.get(asset, smaller // 2, grey=grey)
        if larger is None:
            return None
        half = QSize((larger.width() + 1) // 2, (larger.height() + 1) // 2)
        return larger.scaled(half, mode=Qt.TransformationMode.SmoothTransformation)


_DECODED: Final = _Decoded()


def prepare(asset: Asset) -> None:
    """Decode a picture as it is seen from far away, where many are seen at once; may be done beside the window."""
    image_of(asset, 1)


def image_of(asset: Asset, pixels: float, *, grey: bool = False) -> QImage | None:
    """Return a picture at least so many pixels wide, less than twice as wide if it has been larger; none if broken."""
    smaller = 1
    while asset.width / (2 * smaller) >= max(pixels, 1):
        smaller *= 2
    return _DECODED.get(asset, smaller, grey=grey)


def _size(image: QImage | None) -> int:
    return 0 if image is None else image.sizeInBytes()


def _image(asset: Asset, smaller: int, *, grey: bool) -> QImage | None:
    pixels = decoded(asset, smaller, grey=grey)
    if pixels is None:
        return None
    if grey:
        pixels = pixels.convert("RGBA" if pixels.mode == "LA" else "RGB")
    wide, high = pixels.size
    if pixels.mode == "RGB":
        return QImage(pixels.tobytes("raw", "BGRX"), wide, high, QImage.Format.Format_RGB32).copy()
    image = QImage(pixels.tobytes("raw", "BGRA"), wide, high, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def draw_picture(painter: QPainter, picture: Picture, zoom: float) -> bool:
    """Draw a picture, ``zoom`` in device pixels a pt; tell whether it could be, for it may be broken."""
    x, y, width, height = picture.whole
    image = image_of(picture.asset, width * zoom, grey=picture.grey)
    if image is None:
        return False
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(picture.opacity)
    if picture.radius or (width, height) != (picture.width, picture.height):
        shown = QPainterPath()
        box = QRectF(picture.x, picture.y, picture.width, picture.height)
        shown.addRoundedRect(box, picture.radius, picture.radius)
        painter.setClipPath(shown, Qt.ClipOperation.IntersectClip)
    painter.drawImage(QRectF(x, y, width, height), image)
    painter.restore()
    return True
