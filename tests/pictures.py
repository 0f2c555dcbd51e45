"""Pictures compared."""

from collections.abc import Iterator

from PySide6.QtGui import QImage
from typing_extensions import Buffer


def rows(image: QImage) -> Iterator[bytes]:
    """Yield the rows of a picture: its bytes as they are in memory."""
    for y in range(image.height()):
        row: object = image.constScanLine(y)
        assert isinstance(row, Buffer)
        yield bytes(row)


def most_different(one: QImage, other: QImage) -> int:
    """Return by how many levels of 255 two pictures of the same format differ at most."""
    assert (one.size(), one.format()) == (other.size(), other.format())
    pairs = ((a, b) for a, b in zip(rows(one), rows(other), strict=True) if a != b)
    return max((abs(a - b) for first, second in pairs for a, b in zip(first, second, strict=True)), default=0)
