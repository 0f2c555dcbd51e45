"""What a file is that is no journey map, as far as it shows."""

from typing import Final

from cjm_desktop.words import Fault, Text


class NoMap(Fault):
    """It is no journey map but something else, whole and sound perhaps."""


_PICTURE: Final = Text("Storage", "a picture")
_ARCHIVE: Final = Text("Storage", "an archive or an office document")
_MEDIA: Final = Text("Storage", "a sound or a film")
_PROGRAM: Final = Text("Storage", "a program")
_BEGINNINGS: Final[tuple[tuple[int, bytes, Text], ...]] = (
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (0, b"II*\0", _PICTURE),
    (0, b"MM\0*", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (0, b"%PDF", Text("Storage", "a PDF")),
    (0, b"PK\3\4", _ARCHIVE),
    (0, b"\xd0\xcf\x11\xe0", _ARCHIVE),
    (0, b"\x1f\x8b", _ARCHIVE),
    (0, b"7z\xbc\xaf", _ARCHIVE),
    (0, b"Rar!", _ARCHIVE),
    (4, b"ftyp", _MEDIA),
    (0, b"ID3", _MEDIA),
    (0, b"OggS", _MEDIA),
    (0, b"RIFF", _MEDIA),
    (0, b"\x7fELF", _PROGRAM),
    (0, b"MZ\x90", _PROGRAM),
)
"""Place in the file, the bytes there, and what they tell."""
_BEFORE: Final = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
"""What a JSON text may begin with in some encoding."""


def refuse_other_kinds(data: bytes, file: str) -> None:
    """Refuse what is plainly something else than a map; a file of the name ``.cjm`` may be a broken one.

    Raises:
        NoMap: it is something else; the sentence names ``file``.
    """
    kind = next((kind for place, begin, kind in _BEGINNINGS if data.startswith(begin, place)), None)
    if kind is None and not file.lower().endswith(".cjm") and data.strip(_BEFORE):
        begins_like_json = data.lstrip(_BEFORE).startswith(b"{")
        kind = None if begins_like_json else Text("Storage", "a file of another kind")
    if kind is not None:
        raise NoMap(Text("Storage", "{file} is {kind}, not a journey map.")(file=file, kind=kind))
