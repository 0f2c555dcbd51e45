"""What all slides of a presentation share: its theme with colours and fonts, the places of title and foot."""

import re
from collections.abc import Mapping
from typing import Final

from cjm_desktop.interchange.slides.frame import TITLE_SIZES
from cjm_desktop.interchange.slides.markup import NAMESPACES, NUMBER_FIELD, ROOT, element, emu, text
from cjm_desktop.interchange.slides.parts import FOOT, INNER, MARGIN, TITLE_TOP, WIDTH
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.words import HABITS, Language, is_latin

_LATIN: Final = "Arial"
"""Fonts that office programs on Windows and macOS bring; others put theirs for that language in their place."""
_SCRIPTS: Final = {"Hans": "Microsoft YaHei", "Hant": "Microsoft JhengHei"}
_ACCENTS: Final = 6


def themed(blob: bytes, theme: Theme, language: Language) -> bytes:
    """Return a theme of a presentation with the colours of one of ours, and fonts for a language."""
    found = re.sub(r"<a:clrScheme.*?</a:clrScheme>", lambda _: _colours(theme), blob.decode(), flags=re.DOTALL)
    found = re.sub(r"<a:fontScheme.*?</a:fontScheme>", lambda _: _fonts(language), found, flags=re.DOTALL)
    return re.sub(r'name="Office Theme"', 'name="CJM Desktop"', found, count=1).encode()


def _colours(theme: Theme) -> str:
    accents = {f"accent{number + 1}": stage_look(number, _ACCENTS, theme)[0] for number in range(_ACCENTS)}
    named: dict[str, Colour] = {
        "dk1": theme.ink, "lt1": theme.paper, "dk2": theme.second, "lt2": theme.hairline, **accents,
        "hlink": theme.accent, "folHlink": theme.second,
    }  # fmt: skip
    inner = (element(f"a:{name}", None, element("a:srgbClr", {"val": value[1:]})) for name, value in named.items())
    return element("a:clrScheme", {"name": "CJM Desktop"}, *inner)


def _fonts(language: Language) -> str:
    faces = (
        element("a:latin", {"typeface": _LATIN}),
        element("a:ea", {"typeface": HABITS["zh-Hans" if is_latin(language) else language].office}),
        element("a:cs", {"typeface": _LATIN}),
        *(element("a:font", {"script": script, "typeface": name}) for script, name in _SCRIPTS.items()),
    )
    kinds = (element(f"a:{kind}Font", None, *faces) for kind in ("major", "minor"))
    return element("a:fontScheme", {"name": "CJM Desktop"}, *kinds)


def master_markup(language: Language) -> str:
    """Return what stands on the master of all slides."""
    ground = element("p:bg", None, element("p:bgRef", {"idx": 1001}, element("a:schemeClr", {"val": "bg1"})))
    return element("p:cSld", NAMESPACES, ground, _tree(language, places=True))


def layout_markup(language: Language) -> str:
    """Return what stands on the layout of all slides."""
    return element("p:cSld", {**NAMESPACES, "name": "Title Only"}, _tree(language, places=False))


def _tree(language: Language, *, places: bool) -> str:
    number = {"type": "sldNum", "sz": "quarter", "idx": 4 if places else 12}
    title = (MARGIN, TITLE_TOP, INNER, 36.0) if places else None
    foot = (WIDTH - MARGIN - 60, FOOT, 60.0, 14.0) if places else None
    known = {"lang": HABITS[language].region}
    kind = {"id": NUMBER_FIELD, "type": "slidenum"}
    field = element("a:fld", kind, element("a:rPr", known | {"sz": "900"}), text("‹#›"))
    said = element("a:r", None, element("a:rPr", known), text("–"))
    placed = (
        _placeholder(2, "Title", {"type": "title"}, title, said),
        _placeholder(3, "Slide number", number, foot, element("a:pPr", {"algn": "r"}) + field),
    )
    return element("p:spTree", None, ROOT, *placed)


def _placeholder(
    number: int, name: str, kind: Mapping[str, object], place: tuple[float, float, float, float] | None, inner: str
) -> str:
    head = element(
        "p:nvSpPr", None, element("p:cNvPr", {"id": number, "name": name}),
        element("p:cNvSpPr", None, element("a:spLocks", {"noGrp": 1})), element("p:nvPr", None, element("p:ph", kind)),
    )  # fmt: skip
    look: list[str] = []
    if place is not None:
        x, y, width, height = map(emu, place)
        size = element("a:ext", {"cx": width, "cy": height})
        look.append(element("a:xfrm", None, element("a:off", {"x": x, "y": y}), size))
        look.append(element("a:prstGeom", {"prst": "rect"}, element("a:avLst")))
    room = {"lIns": 0, "tIns": 0, "rIns": 0, "bIns": 0, "anchor": "ctr"} if place is not None else None
    body = element("a:bodyPr", room, *([element("a:normAutofit")] if place is not None else []))
    said = element("p:txBody", None, body, element("a:lstStyle"), element("a:p", None, inner))
    return element("p:sp", None, head, element("p:spPr", None, *look), said)


def title_style() -> str:
    """Return how titles are set unless a slide sets them otherwise."""
    font = (
        element(f"a:{kind}", {"typeface": f"+mj-{short}"})
        for kind, short in (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    )
    fill = element("a:solidFill", None, element("a:schemeClr", {"val": "tx1"}))
    type_ = element("a:defRPr", {"sz": round(TITLE_SIZES[0] * 100), "b": 1, "kern": 1200}, fill, *font)
    before = element("a:spcBef", None, element("a:spcPct", {"val": 0}))
    level = element(
        "a:lvl1pPr", {"algn": "l", "rtl": 0, "eaLnBrk": 1, "hangingPunct": 1}, before, element("a:buNone"), type_
    )
    return element("p:titleStyle", NAMESPACES, level)
