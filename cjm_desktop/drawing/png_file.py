"""A PNG that is written while its pixels are made (ISO/IEC 15948), so that these need not be there all at once."""

import struct
from collections.abc import Iterable, Mapping
from typing import Final
from zlib import compressobj, crc32

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_GREY, _COLOUR = 0, 2
_AS_IT_IS, _LIKE_ABOVE = b"\x00", b"\x02"
_PART: Final = 1 << 20
"""About how many bytes a chunk of pixels has."""
_METRE: Final = 39.37007874
"""In inches."""


class PngFile:
    """The bytes of a picture of 8 bits a sample, of greys or of red, green and blue, row after row."""

    def __init__(self, width: int, height: int, ppi: float, facts: Mapping[str, str], *, grey: bool) -> None:
        """Begin a picture whose facts are named by PNG's own keywords."""
        self._file = bytearray(_SIGNATURE)
        self._packer = compressobj()
        self._packed = bytearray()
        self._row = b""
        self._same = _LIKE_ABOVE + bytes(width * (1 if grey else 3))
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, _GREY if grey else _COLOUR, 0, 0, 0))
        self._chunk(b"sRGB", b"\x00")
        self._chunk(b"pHYs", struct.pack(">IIB", *[round(ppi * _METRE)] * 2, 1))
        for keyword, text in facts.items():
            self._chunk(b"iTXt", keyword.encode("latin-1") + bytes(5) + text.replace("\x00", "").encode())

    def write(self, rows: Iterable[bytes]) -> None:
        """Write the next rows. One like that above it takes hardly any room, however wide it is."""
        for row in rows:
            filtered = self._same if row == self._row else _AS_IT_IS + row
            self._row = row
            self._packed += self._packer.compress(filtered)
            if len(self._packed) >= _PART:
                self._flush()

    def ended(self) -> bytes:
        """Return the file, after the last row."""
        self._packed += self._packer.flush()
        self._flush()
        self._chunk(b"IEND", b"")
        return bytes(self._file)

    def _flush(self) -> None:
        self._chunk(b"IDAT", self._packed)
        self._packed = bytearray()

    def _chunk(self, name: bytes, data: bytes | bytearray) -> None:
        self._file += struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc32(data, crc32(name)))
