"""Faces in a PDF: glyph ids of the layout drawn through one Type 0 font a face, subset by HarfBuzz.

ReportLab's own fonts take characters, know no kerning and cut a face into parts of 256 glyphs; this one takes what
the layout has shaped (PDF 32000-1, 9.7 and 9.10.3). What is used of ReportLab's inside: a document's
``delayedFonts`` and its dictionary ``BasicFonts``.
"""

import re
import sys
from array import array
from itertools import pairwise
from typing import Final

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from cjm_desktop.layout.fonts import Face
from cjm_desktop.layout.text import GlyphRun

_KEPT_TABLES: Final = {"head", "hhea", "maxp", "hmtx", "loca", "glyf"}
_NONSYMBOLIC_UNKNOWN = 4
_LAST_CODE: Final = 0xFFFF
_BLOCK = 100
"""Most entries of a block in a character map."""


_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters that readers turn round when they copy, because they expect them from right to left."""


class _Advances(dict[int, int]):
    """Widths of glyphs in font units, looked up once."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, glyph: int) -> int:
        advance = self[glyph] = self._face.font.get_glyph_h_advance(glyph)
        return advance


class _Codes(dict[tuple[int, str], int]):
    """Codes by which glyphs are shown, one for each text that a glyph stands for.

    The first is the glyph's own id, further ones are above all ids; when they run out, only copying suffers.
    ``ActualText`` would not do: PDFium takes no emoji from it.
    """

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.glyphs: dict[int, int] = {}
        self.texts: dict[int, str] = {}
        self._free = face.face.glyph_count

    def __missing__(self, key: tuple[int, str]) -> int:
        glyph, text = key
        code = glyph
        if glyph in self.glyphs and self._free <= _LAST_CODE:
            code = self._free
            self._free += 1
        self.glyphs[code] = glyph
        self.texts.setdefault(code, text)
        self[key] = code
        return code


class GlyphFont:
    """One face of one document. It remembers which glyphs are used and which characters each stands for."""

    def __init__(self, face: Face, name: str) -> None:
        self.name = name
        self._face = face
        self._codes = _Codes(face)
        self._nominal = _Advances(face)

    def show(self, run: GlyphRun) -> str:
        """Return the operators that show the glyphs of a run; kerning moves the pen between them."""
        codes, is_plain = self._coded(run)
        operators = self._kerned(codes, run)
        return operators if is_plain else _told(run.text, operators)

    def show_apart(self, run: GlyphRun, x: float, y: float) -> str:
        """Return the operators that show each glyph at its own place: marks that stand above or below others.

        Readers sort such glyphs by their places, so the text is said as well.
        """
        codes, _ = self._coded(run)
        rises = run.rises or [0.0] * len(codes)
        operators = " ".join(
            f"1 0 0 -1 {x + right:.3f} {y - rise:.3f} Tm <{code:04x}> Tj"
            for code, right, rise in zip(codes, run.xs, rises, strict=True)
        )
        return _told(run.text, operators)

    def _kerned(self, codes: list[int], run: GlyphRun) -> str:
        nominal = list(map(self._nominal.__getitem__, run.glyphs))
        if nominal == run.advances:
            return f"<{_hex(codes)}> Tj"
        parts: list[str] = []
        start = 0
        for end in range(1, len(codes)):
            move = nominal[end - 1] - run.advances[end - 1]
            if move:
                parts.append(f"<{_hex(codes[start:end])}>{move * 1000 / self._face.units:g}")
                start = end
        return f"[{''.join(parts)}<{_hex(codes[start:])}>] TJ"

    def _coded(self, run: GlyphRun) -> tuple[list[int], bool]:
        """Return a code for each glyph of a run, and whether the run's text can be read back from them."""
        texts = _glyph_texts(run)
        codes = list(map(self._codes.__getitem__, zip(run.glyphs, texts, strict=True)))
        return codes, "" not in texts and _RIGHT_TO_LEFT.search(run.text) is None

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - the name ReportLab calls at the end
        """Write the font with all glyphs that were shown."""
        glyphs = set(self._codes.glyphs.values())
        name = f"{_subset_tag(glyphs)}+{self._face.name}"
        descendant = self._descendant(document, name, _subset(self._face, glyphs))
        characters = PDFStream(content=_character_map(self._codes.texts), filters=[PDFZCompress])
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant, f"{self.name}.descendant")]),
                "ToUnicode": document.Reference(characters, f"{self.name}.characters"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, self.name)

    def _descendant(self, document: PDFDocument, name: str, data: bytes) -> PDFDictionary:
        """Return the font proper: which glyph each code shows, and how wide that is."""
        scale = 1000 / self._face.units
        widths: list[object] = []
        for code, glyph in sorted(self._codes.glyphs.items()):
            widths += [code, PDFArray([round(self._nominal[glyph] * scale, 2)])]
        system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        return PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(system),
                "FontDescriptor": self._descriptor(document, name, data),
                "DW": 1000,
                "W": PDFArray(widths),
                "CIDToGIDMap": self._glyph_map(document),
            }
        )

    def _descriptor(self, document: PDFDocument, name: str, data: bytes) -> PDFObject:
        """Return what the letters measure, with their outlines."""
        scale = 1000 / self._face.units
        extents = self._face.font.get_font_extents("ltr")
        file = PDFStream(content=data, filters=[PDFZCompress])
        file.dictionary["Length1"] = len(data)
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": _NONSYMBOLIC_UNKNOWN,
                "ItalicAngle": 0,
                "StemV": 80,
                "Ascent": round(extents.ascender * scale),
                "Descent": round(extents.descender * scale),
                "CapHeight": 730,
                "FontBBox": PDFArray([-1000, -500, 3000, 1500]),
                "FontFile2": document.Reference(file, f"{self.name}.file"),
            }
        )
        return document.Reference(descriptor, f"{self.name}.descriptor")

    def _glyph_map(self, document: PDFDocument) -> PDFObject:
        """Return which glyph each code shows."""
        last = max(self._codes.glyphs)
        if last < self._face.face.glyph_count:
            return PDFName("Identity")
        glyphs = [self._codes.glyphs.get(code, 0) for code in range(last + 1)]
        file = PDFStream(content=_two_bytes(glyphs), filters=[PDFZCompress])
        return document.Reference(file, f"{self.name}.glyphs")


def _glyph_texts(run: GlyphRun) -> list[str]:
    """Return the characters that each glyph stands for.

    In a cluster every glyph stands for one, and the first for all that are over; glyphs that are over stand for none.
    """
    if run.clusters == list(range(len(run.text))):
        return list(run.text)
    starts = [*dict.fromkeys(run.clusters), len(run.text)]
    texts: list[str] = []
    for start, end in pairwise(starts):
        glyphs = run.clusters.count(start)
        first = start + max(1, end - start - glyphs + 1)
        own = [run.text[start:first], *run.text[first:end]]
        texts += own + [""] * (glyphs - len(own))
    return texts


def _told(text: str, operators: str) -> str:
    """Return operators with the text that they show."""
    return f"/Span <</ActualText <FEFF{_utf16(text)}>>> BDC {operators} EMC"


def _two_bytes(numbers: list[int]) -> bytes:
    values = array("H", numbers)
    if sys.byteorder == "little":
        values.byteswap()
    return values.tobytes()


def _hex(codes: list[int]) -> str:
    return _two_bytes(codes).hex()


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _subset_tag(glyphs: set[int]) -> str:
    """Return six letters that stand for the set of glyphs, as subsets are named."""
    number = 0
    for glyph in sorted(glyphs):
        number = (number * 31 + glyph + 1) % 26**6
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _subset(face: Face, glyphs: set[int]) -> bytes:
    """Return the font file with the outlines of these glyphs only; they keep their ids."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs | {0})
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    dropped = set(face.face.table_tags) - _KEPT_TABLES
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update({int.from_bytes(tag.encode()) for tag in dropped})
    subset = hb.subset(face.face, wanted)
    return bytes(subset.blob.data)


def _character_map(texts: dict[int, str]) -> str:
    """Return the map from codes to characters by which a PDF is searched and copied."""
    entries = [f"<{code:04X}> <{_utf16(text)}>" for code, text in sorted(texts.items()) if text]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)
