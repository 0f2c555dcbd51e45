"""Outline and links of a PDF (PDF 32000-1, 12.3.3 and 12.5.6.5)."""

from collections.abc import Sequence
from itertools import count, pairwise
from typing import Final
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFObjectReference, PDFString

from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.ways import Entry, links_of

_NO_BORDER = (0, 0, 0)
_OF_ADDRESSES: Final = "%/:=&?~#+!$,;'@()*[]"
"""Signs that stand in an address for themselves; letters beyond ASCII are written as their bytes."""


class _Finished:
    """Takes the place of ReportLab's own outline, which would drop ours when it is asked to prepare itself."""

    ready = 1

    def prepare(self, document: PDFDocument, canvas: None) -> None:
        """Do nothing."""


def write_outline(document: PDFDocument, entries: Sequence[Entry], pages: Sequence[Page], unit: float) -> None:
    """Give a document, whose pages are written, its outline."""
    if not entries:
        return
    root = PDFDictionary({"Type": PDFName("Outlines")})
    at = document.Reference(root, "Ways")
    numbers = count()

    def write(parent: PDFObjectReference, level: int, own: Sequence[Entry]) -> tuple[list[PDFObjectReference], int]:
        """Write entries and all below them; return references to those of the level, and how many there are in all."""
        starts = [place for place, entry in enumerate(own) if entry.level <= level]
        items: list[PDFDictionary] = []
        references: list[PDFObjectReference] = []
        total = 0
        for start, end in pairwise([*starts, len(own)]):
            item = PDFDictionary({"Title": PDFString(own[start].title), "Parent": parent})
            item["Dest"] = _destination(own[start], pages, unit)
            reference = document.Reference(item, f"Way.{next(numbers)}")
            below, amount = write(reference, level + 1, own[start + 1 : end])
            if below:
                item["First"], item["Last"], item["Count"] = below[0], below[-1], amount
            items.append(item)
            references.append(reference)
            total += 1 + amount
        for item, before in zip(items[1:], references, strict=False):
            item["Prev"] = before
        for item, after in zip(items, references[1:], strict=False):
            item["Next"] = after
        return references, total

    first, total = write(at, 0, entries)
    root["First"], root["Last"], root["Count"] = first[0], first[-1], total
    document.Catalog.Outlines = at
    document.Outlines = _Finished()


def _destination(entry: Entry, pages: Sequence[Page], unit: float) -> PDFArray:
    page = PDFObjectReference(f"Page{entry.page + 1}")
    return PDFArray([page, PDFName("XYZ"), entry.x / unit, (pages[entry.page].height - entry.y) / unit, "null"])


def annotations(page: Page, unit: float) -> PDFArray | None:
    """Return what leads from a page to addresses, none where nothing does."""
    links = [_link(address, rectangle(area, page, unit)) for address, area in links_of(page)]
    return PDFArray(links) if links else None


def _link(address: str, place: PDFArray) -> PDFDictionary:
    return PDFDictionary(
        {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Border": PDFArray(_NO_BORDER),
            "Rect": place,
            "A": PDFDictionary({"S": PDFName("URI"), "URI": PDFString(quote(address, safe=_OF_ADDRESSES))}),
        }
    )


def rectangle(area: Area, page: Page, unit: float) -> PDFArray:
    """Return a part of a page in the page's own units, y up."""
    top, bottom = page.height - area.y, page.height - area.y - area.height
    return PDFArray([side / unit for side in (area.x, bottom, area.x + area.width, top)])
