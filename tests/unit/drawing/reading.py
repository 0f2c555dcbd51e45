"""PDFs read back with PDFium: what a reader sees, finds and copies."""

import re
import zlib
from base64 import a85decode
from collections.abc import Generator
from contextlib import contextmanager
from ctypes import byref, c_double
from dataclasses import dataclass

import pypdfium2
from PIL.Image import Image
from pypdfium2 import raw

from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.page import Page, Placing
from cjm_desktop.paper.setup import fit, print_setup
from cjm_desktop.words import Language

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True)
class Character:
    """A character with its origin on the page, y up, in the page's units."""

    text: str
    x: float
    y: float


@dataclass(frozen=True)
class Printed:
    """A map with its sheet, page and PDF."""

    sheet: Sheet
    page: Page
    data: bytes

    @property
    def placing(self) -> Placing:
        """Return where on its page the sheet lies."""
        return self.page.placings[0]


def printed(journey: JourneyMap, paper: str = "A0") -> Printed:
    setup = print_setup(paper)
    sheet = layout_map(journey, setup.proportion)
    page = fit(sheet, setup)
    return Printed(sheet, page, pdf([page]))


def map_of_cards(texts: list[str], language: Language = "en", width: float = 150) -> JourneyMap:
    """Return a map whose cards stand below each other in one column."""
    cards = tuple(Card(id=f"c{number}", step="step", text=text) for number, text in enumerate(texts))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        language=language,
        stages=(Stage(id="stage", steps=(Step(id="step", width=width),)),),
        lanes=(CardLane(id="lane", kind="free", title="-", cards=cards),),
    )


@contextmanager
def opened(data: bytes) -> Generator[tuple[pypdfium2.PdfDocument, pypdfium2.PdfPage]]:
    with pypdfium2.PdfDocument(data) as document:
        assert len(document) == 1
        page = document[0]
        try:
            yield document, page
        finally:
            page.close()


def text_of(data: bytes) -> str:
    """Return the text of a page without any white space; a hyphen at the end of a line comes back as itself."""
    with opened(data) as (_, page):
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        text_page.close()
    return squeezed(text.replace("\ufffe", "-"))


def squeezed(text: str) -> str:
    return "".join(text.split())


def characters_of(data: bytes) -> list[Character]:
    with opened(data) as (_, page):
        text_page = page.get_textpage()
        found: list[Character] = []
        x, y = c_double(), c_double()
        for index in range(text_page.count_chars()):
            if not raw.FPDFText_IsGenerated(text_page, index):
                assert raw.FPDFText_GetCharOrigin(text_page, index, byref(x), byref(y))
                found.append(Character(chr(raw.FPDFText_GetUnicode(text_page, index)), x.value, y.value))
        text_page.close()
    return found


def fonts_of(data: bytes) -> dict[str, bool]:
    """Return the names of all fonts that show text, and whether they are embedded."""
    with opened(data) as (_, page):
        objects = [each for each in page.get_objects() if isinstance(each, pypdfium2.PdfTextObj)]
        fonts = [each.get_font() for each in objects]
        return {font.get_base_name(): font.is_embedded for font in fonts}


def boxes_of(data: bytes) -> list[Rectangle | None]:
    """Return media, crop, bleed, trim and art box, none for those that the page does not name itself."""
    with opened(data) as (_, page):
        return [
            page.get_mediabox(fallback_ok=False),
            page.get_cropbox(fallback_ok=False),
            page.get_bleedbox(fallback_ok=False),
            page.get_trimbox(fallback_ok=False),
            page.get_artbox(fallback_ok=False),
        ]


def facts_of(data: bytes) -> dict[str, str]:
    with opened(data) as (document, _):
        return document.get_metadata_dict(skip_empty=True)


def picture_of(data: bytes, scale: float) -> Image:
    with opened(data) as (_, page):
        bitmap = page.render(scale=scale)
        picture = bitmap.to_pil().convert("RGB")
        bitmap.close()
    return picture


def pictures_of(data: bytes) -> list[Image]:
    """Return the pictures of all pages, a pixel for each pt."""
    pictures: list[Image] = []
    with pypdfium2.PdfDocument(data) as document:
        for number in range(len(document)):
            page = document[number]
            bitmap = page.render()
            pictures.append(bitmap.to_pil().convert("RGB"))
            bitmap.close()
            page.close()
    return pictures


def streams_of(data: bytes) -> list[bytes]:
    """Return the contents of all streams but those of JPEGs."""
    found = [match[1] for match in re.finditer(rb"stream\r?\n(.*?)(?:\r?\n)?endstream", data, re.DOTALL)]
    streams = [each for each in found if not each.startswith(b"\xff\xd8")]
    packed = (a85decode(each[:-2]) if each.endswith(b"~>") else each for each in streams)
    return [zlib.decompressobj().decompress(each) for each in packed]
