"""Pictures from files, from the clipboard and from what is dropped: read beside the window, refused in a sentence."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.progress import Cancelled, Progress
from cjm_desktop.words import Fault, Language, Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.model.records import Asset

Source = Path | bytes
"""A file, or the bytes of one."""

_SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".heic", ".heif", ".avif"}
)
"""What people call a picture; which of them are taken is decided by what is in them."""
_BYTES: Final = ("image/png", "image/jpeg", "image/webp", "image/svg+xml")
_QUICKLY: Final = 85
"""Quality of a PNG that is packed little, for it is unpacked at once."""
_THIS: Final = Text("Picture", "This picture")


def is_picture(path: Path) -> bool:
    """Tell whether a file is called like a picture."""
    return path.suffix.lower() in _SUFFIXES


def carries_pictures(mime: QMimeData) -> bool:
    """Tell whether there is a picture on a clipboard or in what is dropped."""
    files = files_in(mime)
    return any(map(is_picture, files)) if files else mime.hasImage() or any(map(mime.hasFormat, _BYTES))


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files on a clipboard or in what is dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def sources_in(mime: QMimeData | None) -> list[Source]:
    """Return the pictures on a clipboard or in what is dropped: files if there are any, else the picture itself.

    Some systems hand over none for an empty clipboard.
    """
    if mime is None:
        return []
    files = files_in(mime)
    if files:
        return [path for path in files if is_picture(path)]
    kind = next((kind for kind in _BYTES if mime.hasFormat(kind)), None)
    if kind is not None:
        return [bytes(mime.data(kind).data())]
    image = mime.imageData() if mime.hasImage() else None
    return [_png(image)] if isinstance(image, QImage) and not image.isNull() else []


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_QUICKLY)
    writer.write(image)
    return bytes(buffer.data().data())


def read_pictures(parent: QWidget, language: Language, sources: Sequence[Source]) -> "list[Asset]":
    """Return the pictures of sources; none when the person does not want to wait.

    Raises:
        Fault: one of them cannot be taken.
    """
    try:
        return wait_for(parent, language, Text("Picture", "Reading the picture …"), partial(_read, tuple(sources)))
    except Cancelled:
        return []


def _read(sources: tuple[Source, ...], progress: Progress) -> "list[Asset]":
    from cjm_desktop.drawing.qt_pictures import prepare  # noqa: PLC0415 - loaded beside the window, for few need it
    from cjm_desktop.storage.pictures import picture_from, picture_of  # noqa: PLC0415

    pictures: list[Asset] = []
    for source in sources:

        def part(done: float) -> None:
            progress((len(pictures) + done) / len(sources))

        read = partial(picture_of, source, _THIS) if isinstance(source, bytes) else partial(picture_from, source)
        pictures.append(read(progress=part))
        prepare(pictures[-1])
    return pictures


def nothing_to_paste() -> Fault:
    """Return what is said when there is no picture on the clipboard."""
    return Fault(Text("Picture", "There is no picture on the clipboard. Copy one, then paste it."))
