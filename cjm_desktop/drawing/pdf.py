"""A sheet on a page as a vector PDF, written with ReportLab."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from cjm_desktop.drawing.glyph_font import GlyphFont
from cjm_desktop.drawing.pdf_pictures import Pictures
from cjm_desktop.layout.fonts import Face
from cjm_desktop.layout.shapes import QUARTER, Box, Label, Path, Picture, Shape, broken
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.text import place
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import Page
from cjm_desktop.progress import Progress, unheard

MOST_UNITS: Final = 14_400
"""Longest side of a page in its own units (PDF 32000-1, annex C.2). Longer ones have larger units."""

_GROUPS_A_PROGRESS = 100


def pdf(sheet: Drawn, page: Page, progress: Progress = unheard) -> bytes:
    """Return a PDF of one page: the same bytes for the same sheet and page."""
    return pdf_of_pages([(sheet, page)], progress)


def pdf_of_pages(pages: Sequence[tuple[Drawn, Page]], progress: Progress = unheard) -> bytes:
    """Return a PDF of at least one page: the same bytes for the same sheets of one map and their pages."""
    unit = max(1.0, *(max(page.width, page.height) / MOST_UNITS for _, page in pages))
    journey = pages[0][0].journey
    document = PDFDocument(compression=1, invariant=1, pdfVersion=(1, 6) if unit > 1 else (1, 4))
    document.info = _Facts(journey)
    document.Catalog.Lang = PDFString(journey.language)
    pen = _Pen(document)
    for number, (sheet, page) in enumerate(pages):
        pen.operators = []
        _draw(pen, sheet, page, unit, lambda done, number=number: progress((number + done) / len(pages)))
        document.addPage(_page(page, unit, pen))
    data = document.GetPDFData(None)
    progress(1.0)
    return data


def _draw(pen: "_Pen", sheet: Drawn, page: Page, unit: float, progress: Progress) -> None:
    scale, x, y = page.scale / unit, page.x / unit, (page.height - page.y) / unit
    pen.operators.append(f"{scale:.9f} 0 0 {-scale:.9f} {x:.4f} {y:.4f} cm")
    groups = list(sheet.groups())
    for number, (x, y, shapes) in enumerate(groups):
        if number % _GROUPS_A_PROGRESS == 0:
            progress(number / len(groups))
        pen.draw(x, y, shapes)


def _page(page: Page, unit: float, pen: "_Pen") -> PDFPage:
    """Return a page whose boxes are all the paper: what is printed is what is cut."""
    written = _Page()
    box = PDFArray([0, 0, page.width / unit, page.height / unit])
    written.MediaBox = written.CropBox = written.BleedBox = written.TrimBox = written.ArtBox = box
    written.UserUnit = unit if unit > 1 else None
    written.Resources = PDFResourceDictionary()
    written.Resources.basicFonts()
    written.Resources.XObject = pen.pictures.references
    written.Resources.ExtGState = pen.pictures.opacities
    written.Contents = PDFStream(content="\n".join(pen.operators), filters=[PDFZCompress])
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
            "Title": journey.title,
            "Author": " · ".join(name for name in (journey.author, journey.organisation) if name),
            "Subject": journey.scenario,
            "Creator": "CJM Desktop",
            "Producer": "CJM Desktop, ReportLab",
        }
        # ReportLab writes a soft hyphen as a byte that PDF's own encoding of text does not have.
        entries = {name: PDFString(text.replace("\N{SOFT HYPHEN}", "")) for name, text in facts.items() if text}
        if journey.date is not None:
            entries["CreationDate"] = PDFString(f"D:{journey.date.isoformat().replace('-', '')}000000Z")
        return PDFDictionary(entries).format(document)


class _Pen:
    """Shapes to operators of a page's content stream."""

    def __init__(self, document: PDFDocument) -> None:
        self.operators: list[str] = []
        self._document = document
        self._fonts: dict[Face, GlyphFont] = {}
        self.pictures = Pictures(document)

    def draw(self, x: float, y: float, shapes: Iterable[Shape]) -> None:
        """Draw shapes whose places count from a point."""
        self.operators.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
        for shape in shapes:
            match shape:
                case Box():
                    self.operators.append(_box(shape))
                case Path():
                    self.operators.append(_path(shape))
                case Label():
                    self._label(shape)
                case Picture():
                    self._picture(shape)
        self.operators.append("Q")

    def _picture(self, picture: Picture) -> None:
        name = self.pictures.name_of(picture.asset)
        if name is None:
            box, cross = broken(picture)
            self.operators += [_box(box), _path(cross)]
            return
        shown = Box(picture.x, picture.y, picture.width, picture.height, picture.radius)
        x, y, width, height = picture.whole
        faint = f"/{self.pictures.opacity(picture.opacity)} gs " if picture.opacity < 1 else ""
        self.operators.append(
            f"q {faint}{_rectangle(shown)} W n {width:.3f} 0 0 {-height:.3f} {x:.3f} {y + height:.3f} cm /{name} Do Q"
        )

    def _label(self, label: Label) -> None:
        size = label.text.style.size
        face: Face | None = None
        parts = [f"BT {_colour(label.colour)} rg"]
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
        self.operators.append(" ".join(parts))

    def _font(self, face: Face) -> GlyphFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = GlyphFont(face, f"G{len(self._fonts)}")
            self._document.delayedFonts.append(font)
        return font


@cache
def _colour(colour: Colour) -> str:
    return " ".join(f"{int(colour[start : start + 2], 16) / 255:.3f}" for start in (1, 3, 5))


def _finish(fill: Colour | None, stroke: Colour | None) -> str:
    if fill is None:
        return "S" if stroke is not None else "n"
    return "f" if stroke is None else "B"


def _colours(shape: Box | Path) -> str:
    parts = [f"{_colour(shape.fill)} rg"] if shape.fill is not None else []
    if shape.stroke is not None:
        parts.append(f"{_colour(shape.stroke)} RG {shape.line:g} w")
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
