"""Pages as a vector PDF, written with ReportLab."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFName,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from cjm_desktop.drawing.facts import PROGRAM, facts_of
from cjm_desktop.drawing.glyph_font import GlyphFont
from cjm_desktop.drawing.pdf_pictures import Pictures
from cjm_desktop.drawing.pdf_ways import annotations, rectangle, write_outline
from cjm_desktop.drawing.portions import Edges, portions, window_of
from cjm_desktop.layout.fonts import Face
from cjm_desktop.layout.shapes import QUARTER, Box, Label, Path, Picture, Shape, broken
from cjm_desktop.layout.sheet import Group
from cjm_desktop.layout.text import place
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.page import Area, Page, Placing
from cjm_desktop.paper.ways import outline_of
from cjm_desktop.progress import Progress, unheard

MOST_UNITS: Final = 14_400
"""Longest side of a page in its own units (PDF 32000-1, annex C.2). Longer ones have larger units."""

_GROUPS_A_PROGRESS = 100


def pdf(pages: Sequence[Page], progress: Progress = unheard) -> bytes:
    """Return a PDF of at least one page, all of one map: the same bytes for the same pages.

    A sheet that is placed more than once is written once, and each page holds only what is seen on it.
    """
    unit = max(1.0, *(max(page.width, page.height) / MOST_UNITS for page in pages))
    journey = pages[0].journey
    document = PDFDocument(compression=1, invariant=1, pdfVersion=(1, 6) if unit > 1 else (1, 4))
    document.info = _Facts(journey)
    document.Catalog.Lang = PDFString(journey.language)
    document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    pen = _Pen(document)
    contents = iter(_contents(pen, pages, progress))
    for page in pages:
        parts = [_placed(placing, next(contents), page, unit) for placing in page.placings]
        if page.marks:
            parts.append(f"{_matrix(1, 0, 0, page, unit)} cm\n{pen.written([(0, 0, page.marks)])}")
        document.addPage(_page(page, unit, pen, "\n".join(parts)))
    write_outline(document, list(outline_of(pages)), pages, unit)
    data = document.GetPDFData(None)
    progress(1.0)
    return data


def _contents(pen: "_Pen", pages: Sequence[Page], progress: Progress) -> list[str]:
    """Return for one placing after the other the operators that draw of its sheet what is seen, from its corner.

    What several placings show becomes an object of its own.
    """
    placed = [(placing, page) for page in pages for placing in page.placings]
    uses: dict[int, list[int]] = {}
    for number, (placing, _) in enumerate(placed):
        uses.setdefault(id(placing.sheet), []).append(number)
    contents: list[list[str]] = [[] for _ in placed]
    for number, numbers in enumerate(uses.values()):
        sheet = placed[numbers[0]][0].sheet
        if len(numbers) == 1:
            groups = list(sheet.groups())
            written = pen.written(groups, lambda done, number=number: progress((number + done) / len(uses)))
            contents[numbers[0]].append(written)
            continue
        parts = portions(sheet, [window_of(*placed[use]) for use in numbers])
        for done, part in enumerate(parts):
            progress((number + done / len(parts)) / len(uses))
            written = pen.written(part.groups)
            shown = written if len(part.seen) == 1 else pen.form(part.edges, written)
            for window in part.seen:
                contents[numbers[window]].append(shown)
    return ["\n".join(parts) for parts in contents]


def _placed(placing: Placing, content: str, page: Page, unit: float) -> str:
    clip = placing.clip
    window = ""
    if clip is not None:
        left, bottom = clip.x / unit, (page.height - clip.y - clip.height) / unit
        window = f"{left:.4f} {bottom:.4f} {clip.width / unit:.4f} {clip.height / unit:.4f} re W n "
    return f"q {window}{_matrix(placing.scale, placing.x, placing.y, page, unit)} cm\n{content}\nQ"


def _matrix(scale: float, x: float, y: float, page: Page, unit: float) -> str:
    """Return the matrix from a plane with y down, whose origin lies at a point of the page, to the page's own."""
    return f"{scale / unit:.9f} 0 0 {-scale / unit:.9f} {x / unit:.4f} {(page.height - y) / unit:.4f}"


def _page(page: Page, unit: float, pen: "_Pen", content: str) -> PDFPage:
    written = _Page()
    written.MediaBox = written.CropBox = rectangle(Area(0, 0, page.width, page.height), page, unit)
    written.BleedBox = rectangle(page.bleed, page, unit)
    written.TrimBox = written.ArtBox = rectangle(page.trim, page, unit)
    written.Annots = annotations(page, unit)
    written.UserUnit = unit if unit > 1 else None
    written.Resources = pen.resources
    written.Contents = PDFStream(content=content, filters=[PDFZCompress])
    return written


class _Page(PDFPage):
    """A page that may have larger units than 1/72 inch."""

    __NoDefault__ = [*PDFPage.__NoDefault__, "UserUnit"]  # noqa: RUF012 - as in the class it extends
    UserUnit: float | None


class _Facts(PDFInfo):
    """What the PDF says about itself. The day is that of the map, so that the same map gives the same bytes."""

    def __init__(self, journey: JourneyMap) -> None:
        super().__init__()
        self._journey = journey

    def format(self, document: PDFDocument) -> bytes:
        journey = self._journey
        facts = {
            **facts_of(journey),
            "Creator": PROGRAM,
            "Producer": "CJM Desktop, ReportLab",
        }
        # ReportLab writes a soft hyphen as a byte that PDF's own encoding of text does not have.
        entries = {name: PDFString(text.replace("\N{SOFT HYPHEN}", "")) for name, text in facts.items() if text}
        if journey.date is not None:
            entries["CreationDate"] = PDFString(f"D:{journey.date.isoformat().replace('-', '')}000000Z")
        return PDFDictionary(entries).format(document)


class _Pen:
    """Shapes to operators of a content stream."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._fonts: dict[Face, GlyphFont] = {}
        self._pictures = Pictures(document)
        self._forms = 0
        named = PDFResourceDictionary()
        named.basicFonts()
        named.XObject = self._objects = self._pictures.references
        named.ExtGState = self._pictures.opacities
        self.resources = document.Reference(named, "Resources")
        """What the operators name, whether of a page or of an object that several pages show."""

    def written(self, groups: Sequence[Group], progress: Progress = unheard) -> str:
        """Return the operators that draw groups of shapes; y goes down."""
        operators: list[str] = []
        for number, (x, y, shapes) in enumerate(groups):
            if number % _GROUPS_A_PROGRESS == 0:
                progress(number / len(groups))
            operators.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
            operators.extend(map(self._shape, shapes))
            operators.append("Q")
        return "\n".join(operators)

    def form(self, edges: Edges, content: str) -> str:
        """Keep what draws a part of a sheet as an object of its own, and return the operator that shows it."""
        name = f"S{self._forms}"
        self._forms += 1
        facts = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Form"),
            "BBox": PDFArray([round(edge, 2) for edge in edges]),
            "Resources": self.resources,
        }
        stream = PDFStream(PDFDictionary(facts), content, filters=[PDFZCompress])
        self._objects[name] = self._document.Reference(stream, f"Sheet.{name}")
        return f"/{name} Do"

    def _shape(self, shape: Shape) -> str:
        match shape:
            case Box():
                return _box(shape)
            case Path():
                return _path(shape)
            case Label():
                return self._label(shape)
            case Picture():
                return self._picture(shape)

    def _picture(self, picture: Picture) -> str:
        name = self._pictures.name_of(picture.asset, grey=picture.grey)
        if name is None:
            box, cross = broken(picture)
            return f"{_box(box)} {_path(cross)}"
        shown = Box(picture.x, picture.y, picture.width, picture.height, picture.radius)
        x, y, width, height = picture.whole
        faint = f"/{self._pictures.opacity(picture.opacity)} gs " if picture.opacity < 1 else ""
        return (
            f"q {faint}{_rectangle(shown)} W n {width:.3f} 0 0 {-height:.3f} {x:.3f} {y + height:.3f} cm /{name} Do Q"
        )

    def _label(self, label: Label) -> str:
        size = label.text.style.size
        face: Face | None = None
        parts = [f"BT {_fill(label.colour)}"]
        for line in place(label.text):
            for run in line.runs:
                font = self._font(run.face)
                if run.face is not face:
                    face = run.face
                    parts.append(f"/{font.name} {size:g} Tf")
                y = label.y + line.baseline
                if run.rises is None:
                    parts.append(f"1 0 0 -1 {label.x + run.xs[0]:.3f} {y:.3f} Tm {font.show(run)}")
                else:
                    parts.append(font.show_apart(run, label.x, y))
        parts.append("ET")
        return " ".join(parts)

    def _font(self, face: Face) -> GlyphFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = GlyphFont(face, f"G{len(self._fonts)}")
            self._document.delayedFonts.append(font)
        return font


@cache
def _fill(colour: Colour) -> str:
    """Return the operator that sets the colour of areas and texts; greys are set as such, so that black is one ink."""
    parts = [f"{int(colour[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5)]
    return f"{parts[0]} g" if parts.count(parts[0]) == 3 else f"{' '.join(parts)} rg"


@cache
def _stroke(colour: Colour) -> str:
    """Return the operator that sets the colour of lines."""
    return _fill(colour).upper()


def _finish(fill: Colour | None, stroke: Colour | None) -> str:
    if fill is None:
        return "S" if stroke is not None else "n"
    return "f" if stroke is None else "B"


def _colours(shape: Box | Path) -> str:
    parts = [_fill(shape.fill)] if shape.fill is not None else []
    if shape.stroke is not None:
        parts.append(f"{_stroke(shape.stroke)} {shape.line:g} w")
    return " ".join(parts)


def _box(box: Box) -> str:
    drawn = f"{_colours(box)} {_rectangle(box)} {_finish(box.fill, box.stroke)}"
    return f"{_dashes(box)} {drawn} [] 0 d 0 J" if box.dash else drawn


def _dashes(shape: Box | Path) -> str:
    return f"[{' '.join(f'{length:g}' for length in shape.dash)}] 0 d 1 J"


def _rectangle(box: Box) -> str:
    """Return the operators of a rectangle's outline, counter-clockwise from its upper left corner."""
    x, y, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    if not box.radius:
        return f"{x:.3f} {y:.3f} {box.width:.3f} {box.height:.3f} re"
    radius = min(box.radius, box.width / 2, box.height / 2)
    handle = radius * (1 - QUARTER)
    return (
        f"{x + radius:.3f} {y:.3f} m {right - radius:.3f} {y:.3f} l "
        f"{right - handle:.3f} {y:.3f} {right:.3f} {y + handle:.3f} {right:.3f} {y + radius:.3f} c "
        f"{right:.3f} {bottom - radius:.3f} l "
        f"{right:.3f} {bottom - handle:.3f} {right - handle:.3f} {bottom:.3f} {right - radius:.3f} {bottom:.3f} c "
        f"{x + radius:.3f} {bottom:.3f} l "
        f"{x + handle:.3f} {bottom:.3f} {x:.3f} {bottom - handle:.3f} {x:.3f} {bottom - radius:.3f} c "
        f"{x:.3f} {y + radius:.3f} l "
        f"{x:.3f} {y + handle:.3f} {x + handle:.3f} {y:.3f} {x + radius:.3f} {y:.3f} c h"
    )


_LETTERS: Final = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def _path(path: Path) -> str:
    parts = [_colours(path), "1 j"]
    if path.dash:
        parts.append(_dashes(path))
    for letter, *values in path.commands:
        places = (value + (path.y if index % 2 else path.x) for index, value in enumerate(values))
        parts += [*(f"{place:.3f}" for place in places), _LETTERS[letter]]
    if path.dash:
        parts.append(f"{_finish(path.fill, path.stroke)} [] 0 d 0 J")
    else:
        parts.append(_finish(path.fill, path.stroke))
    return " ".join(parts)
