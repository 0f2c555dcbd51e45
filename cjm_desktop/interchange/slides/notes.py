"""The presenter's notes of a slide: a page of their own, which the presenter sees and nobody else."""

from functools import partial

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as Deck

from cjm_desktop.interchange.slides.markup import NAMESPACES, ROOT, element, text
from cjm_desktop.model.text import harmless
from cjm_desktop.words import HABITS, Language


def add_notes(deck: Deck, slide: Part, number: int, notes: str, language: Language) -> None:
    """Give a slide its notes, a paragraph a line."""
    place = PackURI(f"/ppt/notesSlides/notesSlide{number}.xml")
    page = Part(place, CONTENT_TYPE.PML_NOTES_SLIDE, slide.package, _markup(notes, language))
    page.relate_to(deck.part.notes_master_part, RELATIONSHIP_TYPE.NOTES_MASTER)
    page.relate_to(slide, RELATIONSHIP_TYPE.SLIDE)
    slide.relate_to(page, RELATIONSHIP_TYPE.NOTES_SLIDE)


def _markup(notes: str, language: Language) -> bytes:
    run = partial(element, "a:rPr", {"lang": HABITS[language].region})
    lines = (element("a:r", None, run(), text(harmless(line))) if line else "" for line in notes.split("\n"))
    paragraphs = [element("a:p", None, line) for line in lines]
    words = element("p:txBody", None, element("a:bodyPr"), element("a:lstStyle"), *paragraphs)
    picture = _placeholder(2, "Slide", {"type": "sldImg"}, "")
    body = _placeholder(3, "Notes", {"type": "body", "idx": 1}, words)
    tree = element("p:spTree", None, ROOT, picture, body)
    colours = element("p:clrMapOvr", None, element("a:masterClrMapping"))
    whole = element("p:notes", NAMESPACES, element("p:cSld", None, tree), colours)
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{whole}'.encode()


def _placeholder(number: int, name: str, kind: dict[str, object], words: str) -> str:
    head = element(
        "p:nvSpPr",
        None,
        element("p:cNvPr", {"id": number, "name": name}),
        element("p:cNvSpPr"),
        element("p:nvPr", None, element("p:ph", kind)),
    )
    return element("p:sp", None, head, element("p:spPr"), *filter(None, (words,)))
