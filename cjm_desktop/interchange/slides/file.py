"""The file of a presentation: slides, pictures, theme and what is said of it, the same bytes for the same map."""

import datetime as dt
import re
from collections.abc import Iterable
from functools import partial
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck
from pptx.util import Emu

from cjm_desktop.drawing.pixels import decoded, file_of
from cjm_desktop.interchange.slides.markup import (
    NAMESPACES,
    element,
    emu,
    line,
    picture,
    shape,
    slide_markup,
    table,
)
from cjm_desktop.interchange.slides.master import layout_markup, master_markup, themed, title_style
from cjm_desktop.interchange.slides.notes import add_notes
from cjm_desktop.interchange.slides.parts import HEIGHT, WIDTH, Block, Line, Photo, Slide, Table
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.model.text import harmless
from cjm_desktop.words import HABITS

_EPOCH: Final = dt.date(2000, 1, 1)
_ZIPPED: Final = (1980, 1, 1, 0, 0, 0)
_FIRST: Final = 255
"""Numbers of slides are larger."""
_LAYOUT: Final = "Title Only"
_LINKS: Final = re.compile(r"https?://|mailto:", re.IGNORECASE)
_OTHER_SIZE: Final = b' type="screen4x3"'
"""What the empty presentation says of its size, which is not ours."""
_PROGRAM: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>CJM Desktop</Application></Properties>"
)


def presentation(slides: Iterable[Slide], journey: JourneyMap, theme: Theme) -> bytes:
    """Return a presentation of slides."""
    deck = Presentation()
    _prepare(deck, journey, theme)
    _describe(deck, journey)
    pictures: dict[str, Part | None] = {}
    for number, slide in enumerate(slides, 1):
        _add(deck, number, slide, journey, pictures)
    target = BytesIO()
    deck.save(target)
    return _sealed(target.getvalue())


def _prepare(deck: Deck, journey: JourneyMap, theme: Theme) -> None:
    """Give the presentation its size, master and theme, and take out what nobody asked for."""
    deck.slide_width, deck.slide_height = Emu(emu(WIDTH)), Emu(emu(HEIGHT))
    for layout in list(deck.slide_layouts):
        if layout.name != _LAYOUT:
            deck.slide_layouts.remove(layout)
    master = deck.slide_master
    master.element.replace(master.element[0], parse_xml(master_markup(journey.language)))
    layout = deck.slide_layouts[0]
    layout.element.replace(layout.element[0], parse_xml(layout_markup(journey.language)))
    styles = next(each for each in master.element if each.tag.endswith("}txStyles"))
    styles.replace(styles[0], parse_xml(title_style()))
    package = deck.part.package
    for relation in list(package.iter_rels()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.drop_rel(relation.rId)
        elif relation.reltype == RELATIONSHIP_TYPE.PRINTER_SETTINGS:
            deck.part.rels.pop(relation.rId)
    for part in package.iter_parts():
        if str(part.partname) == "/ppt/theme/theme1.xml":
            part.blob = themed(part.blob, theme, journey.language)


def _describe(deck: Deck, journey: JourneyMap) -> None:
    """Say what the presentation is, who made it and when."""
    facts = deck.core_properties
    moment = dt.datetime.combine(journey.date or _EPOCH, dt.time())
    facts.title = harmless(journey.title)[:255]
    facts.author = harmless(journey.author or journey.organisation)[:255]
    facts.subject = harmless(journey.scenario)[:255]
    facts.language = HABITS[journey.language].region
    facts.last_modified_by = ""
    facts.keywords = ""
    facts.created = facts.modified = moment
    facts.revision = 1


def _add(deck: Deck, number: int, slide: Slide, journey: JourneyMap, pictures: dict[str, Part | None]) -> None:
    """Add a slide as its bytes: thousands of them would take a lot of memory as trees."""
    package = deck.part.package
    file = Part(PackURI(f"/ppt/slides/slide{number}.xml"), CONTENT_TYPE.PML_SLIDE, package, b"")
    known = {**NAMESPACES, "id": _FIRST + number, "r:id": deck.part.relate_to(file, RELATIONSHIP_TYPE.SLIDE)}
    file.relate_to(deck.slide_layouts[0].part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    refer = partial(_link, file)
    written: list[str] = []
    for place, part in enumerate(slide.parts, 2):
        match part:
            case Block():
                written.append(shape(part, place, journey.language, refer))
            case Line():
                written.append(line(part, place, refer))
            case Table():
                written.append(table(part, place, journey.language, refer))
            case Photo():
                if (reference := _picture(file, part.asset, pictures)) is not None:
                    written.append(picture(part, place, reference, refer))
    file.blob = slide_markup(written, draws_in=slide.draws_in)
    if slide.notes:
        add_notes(deck, file, number, slide.notes, journey.language)
    slides = next(each for each in deck.element if each.tag.endswith("}sldIdLst"))
    slides.append(parse_xml(element("p:sldId", known)))


def _link(file: Part, address: str) -> str:
    """Return what an address is called in a slide.

    Raises:
        ValueError: it is none that a browser or a mail program takes.
    """
    if not _LINKS.match(address):
        raise ValueError("not a link")
    return file.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def _picture(file: Part, asset: Asset, known: dict[str, Part | None]) -> str | None:
    """Return what a picture is called in a slide, none when its data are broken."""
    if asset.sha256 not in known:
        data = _written(asset)
        known[asset.sha256] = None if data is None else file.package.get_or_add_image_part(BytesIO(data))
    stored = known[asset.sha256]
    return None if stored is None else file.relate_to(stored, RELATIONSHIP_TYPE.IMAGE)


def _written(asset: Asset) -> bytes | None:
    """Return a picture as PNG or JPEG, which all programs know."""
    image = decoded(asset)
    if image is None:
        return None
    if asset.type != "webp":
        return file_of(asset)
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def _sealed(data: bytes) -> bytes:
    """Return the file without the time at which it was written, and saying what wrote it."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w") as sealed:
        for name in source.namelist():
            entry = ZipInfo(name, _ZIPPED)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            content = _PROGRAM.encode() if name == "docProps/app.xml" else source.read(name)
            if name == "ppt/presentation.xml":
                content = content.replace(_OTHER_SIZE, b"")
            sealed.writestr(entry, content)
    return target.getvalue()
