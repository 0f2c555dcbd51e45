"""A picture of the map, small enough for a button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap

from cjm_desktop.drawing.qt_pictures import image_of
from cjm_desktop.model.records import Asset


def picture_icon(picture: Asset | None, room: QSize, ratio: float) -> QIcon:
    """Return a picture that fits into a room in pixels of a screen; an empty icon for none and for a damaged one."""
    image = None if picture is None else image_of(picture, room.width() * ratio)
    if image is None:
        return QIcon()
    fitting = image.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    small = QPixmap.fromImage(image.scaled(fitting, mode=Qt.TransformationMode.SmoothTransformation))
    small.setDevicePixelRatio(ratio)
    return QIcon(small)
