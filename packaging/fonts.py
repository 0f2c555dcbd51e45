"""Makes the bundled faces: fewer tables than Noto's, and names of our own.

Usage: python packaging/fonts.py NODE_MODULES

NODE_MODULES holds the npm packages @expo-google-fonts/noto-sans, noto-sans-sc, noto-sans-tc and noto-emoji. The names
are our own so that a font installed on the computer is never taken for the bundled one. The same packages give the
same bytes. Prints the size of each face, and stops when one does not do what the layout expects of it.
"""

import argparse
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uharfbuzz
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FEATURES: Final = ("kern", "mark", "mkmk", "ccmp")
KEPT_NAMES: Final = (0, 5, 7, 13, 14)  # copyright, version, trademark, licence and its address
UNUSED_TABLES: Final = ("BASE", "DSIG", "STAT", "gasp", "vhea", "vmtx")  # variations, hinting, vertical writing


@dataclass(frozen=True)
class Family:
    """One family: its npm package, its source files' first name, its own name, and its styles with their folders."""

    package: str
    source: str
    name: str
    styles: tuple[str, ...] = ("Regular", "Bold")
    encodings: tuple[str, ...] = ()
    chinese: bool = False


FAMILIES: Final = (
    Family("noto-sans", "NotoSans", "CJM Sans", encodings=("latin-1", "cp1250", "cp1251", "cp1253")),
    Family("noto-sans-sc", "NotoSansSC", "CJM Sans SC", encodings=("gb2312", "gbk"), chinese=True),
    Family("noto-sans-tc", "NotoSansTC", "CJM Sans TC", encodings=("big5",), chinese=True),
    Family("noto-emoji", "NotoEmoji", "CJM Emoji", styles=("Regular",)),
)
ADDED_SIGNS: Final = {
    "≒": (("＝", 0, 0), (".", 100, 600), (".", 630, 0)),
    "∼": (("～", 0, 0),),
}
FOLDERS: Final = {"Regular": "400Regular", "Bold": "700Bold"}


def add_signs(font: TTFont) -> None:
    """Give a Chinese face the signs of Big5 and GBK that Noto left out, put together from signs it has."""
    cmap = font.getBestCmap()
    for sign, parts in ADDED_SIGNS.items():
        name = f"uni{ord(sign):04X}"
        pen = TTGlyphPen(font.getGlyphSet())
        for part, x, y in parts:
            pen.addComponent(cmap[ord(part)], (1, 0, 0, 1, x, y))
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = font["hmtx"][cmap[ord(parts[0][0])]]
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap[ord(sign)] = name


def make_face(source: Path, target: Path, family: Family, style: str) -> None:
    """Write the face of a file under a new name, with all its characters and what the layout uses of it."""
    font = TTFont(source, recalcTimestamp=False)
    for table in UNUSED_TABLES:
        if table in font:
            del font[table]
    if family.chinese:
        add_signs(font)
    options = Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = list(KEPT_NAMES)
    options.name_languages = [0x409]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    names = font["name"]
    postscript = f"{family.name.replace(' ', '')}-{style}"
    for place, text in {1: family.name, 2: style, 3: postscript, 4: f"{family.name} {style}", 6: postscript}.items():
        names.setName(text, place, 3, 1, 0x409)
    font.save(target)


def characters(encoding: str) -> set[int]:
    """Return the printable code points that an encoding of one or two bytes can write."""
    single = [bytes([first]) for first in range(0x20, 0x100)]
    double = [bytes([first, second]) for first in range(0x81, 0xFF) for second in range(0x40, 0xFF)]
    texts = {code.decode(encoding, "ignore") for code in single + double}
    return {ord(text) for text in texts if len(text) == 1 and text.isprintable()}


def check(face: uharfbuzz.Face, latin: uharfbuzz.Face, family: Family) -> None:
    """Stop with a sentence when a face does not kern, falls emoji families apart, or lacks characters.

    What a Chinese face lacks may be in the Latin one of the same style, where the layout looks next.
    """
    for encoding in family.encodings:
        missing = characters(encoding) - set(face.unicodes) - set(latin.unicodes)
        if missing:
            raise SystemExit(f"{family.name} lacks of {encoding}: {''.join(map(chr, sorted(missing)))}")
    if family.name == "CJM Emoji":
        if len(shape(face, "👨‍👩‍👧‍👦", kern=True)) != 1:
            raise SystemExit(f"{family.name}: a family is not one glyph")
    elif sum(shape(face, "AV", kern=True)) >= sum(shape(face, "AV", kern=False)):
        raise SystemExit(f"{family.name}: AV is not kerned")


def open_face(file: Path) -> uharfbuzz.Face:
    """Open a face for shaping."""
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))


def shape(face: uharfbuzz.Face, text: str, *, kern: bool) -> list[int]:
    """Return the advances of the glyphs of a text."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(uharfbuzz.Font(face), buffer, {"kern": kern})
    return [position.x_advance for position in buffer.glyph_positions]


def main() -> None:
    """Make, check and list all faces."""
    parser = argparse.ArgumentParser(description="Makes the bundled faces from their npm packages.")
    parser.add_argument("node_modules", type=Path)
    packages: Path = parser.parse_args().node_modules / "@expo-google-fonts"
    FONTS.mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        for style in family.styles:
            folder = FOLDERS[style]
            source = packages / family.package / folder / f"{family.source}_{folder}.ttf"
            target = FONTS / f"{family.name.replace(' ', '')}-{style}.ttf"
            make_face(source, target, family, style)
            face = open_face(target)
            check(face, open_face(FONTS / f"CJMSans-{style}.ttf"), family)
            print(f"{target.name}: {target.stat().st_size:,} bytes, {face.glyph_count:,} glyphs")
        shutil.copyfile(packages / family.package / "LICENSE_FONT", FONTS / f"LICENSE-{family.package}.txt")


if __name__ == "__main__":
    main()
