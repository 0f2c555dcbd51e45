"""The bundled faces, as Qt writes with them: on sheets, and in widgets."""

from collections.abc import Iterable
from functools import cache
from threading import local

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from cjm_desktop.layout.fonts import Face


class _RawFonts(local):
    """The fonts that a thread has made: they are no other thread's to use."""

    def __init__(self) -> None:
        self.made: dict[tuple[Face, float, bool], QRawFont] = {}


_FONTS = _RawFonts()


def raw_font(face: Face, size: float, *, for_screen: bool = True) -> QRawFont:
    """Return a bundled face at a size, and make sure that it is our file: glyph ids mean nothing in another one.

    On a screen the edges of letters may have the colours of its subpixels, if that is what the system does.
    """
    key = face, size, for_screen
    if key not in _FONTS.made:
        _FONTS.made[key] = _raw_font(face, size, for_screen=for_screen)
    return _FONTS.made[key]


def _raw_font(face: Face, size: float, *, for_screen: bool) -> QRawFont:
    family = QFontDatabase.applicationFontFamilies(_loaded(face))[0]
    font = QFont(family)
    font.setBold(face.name.endswith("Bold"))
    font.setPixelSize(12)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    strategy = QFont.StyleStrategy.NoFontMerging
    font.setStyleStrategy(strategy if for_screen else strategy | QFont.StyleStrategy.NoSubpixelAntialias)
    raw = QRawFont.fromFont(font)
    raw.setPixelSize(size)
    # This table holds a checksum of the whole file.
    if raw.fontTable("head").data() != face.face.reference_table("head").data:
        raise RuntimeError(f"another font took the place of {face.name}")
    return raw


@cache
def _loaded(face: Face) -> int:
    loaded = QFontDatabase.addApplicationFont(str(face.path))
    # Qt and Python do not agree on the names of files in every locale; the content takes much longer.
    return loaded if loaded >= 0 else QFontDatabase.addApplicationFontFromData(face.path.read_bytes())


def load_fonts(faces: Iterable[Face]) -> None:
    """Make faces known to Qt, for widgets that write in them too."""
    for face in faces:
        _loaded(face)
