"""Parts of slides in the markup of presentations (ECMA-376, PresentationML and DrawingML).

Texts and names come in by ``element`` and ``text`` alone, which make them harmless.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape

from cjm_desktop.interchange.slides.parts import Align, Block, Line, Part, Photo, Table
from cjm_desktop.interchange.slides.setting import Said
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.words import HABITS, Language

NAMESPACES: Final = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
NUMBER_FIELD: Final = "{C1FF6DA9-008F-8B48-92A6-B652298478BF}"
"""What fields with the number of their slide are called."""
_TABLE: Final = "http://schemas.openxmlformats.org/drawingml/2006/table"
_EMU: Final = 12_700
"""In a pt."""
_FACE_BEND: Final = 4653
"""By how much the mouth of a native face is bent at most."""
_ADORNMENT: Final = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_CODED: Final = re.compile(r"(?<=_x)(?=[0-9A-Fa-f]{4}_)")
"""Where a text that some programs take for a coded character is cut into two runs, which none takes for one."""
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_ALT: Final = 2000

Refer = Callable[[str], str]
"""Takes an address and returns what it is called in a slide."""


def element(tag: str, attributes: Mapping[str, object] | None = None, *inner: str) -> str:
    """Return an element with attributes, whatever they hold, and markup in it."""
    written = "".join(f' {name}="{_attribute(str(value))}"' for name, value in (attributes or {}).items())
    return f"<{tag}{written}>{''.join(inner)}</{tag}>" if inner else f"<{tag}{written}/>"


def _attribute(value: str) -> str:
    return escape(_UNWRITABLE.sub("", value), {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def text(value: str) -> str:
    """Return a text of a run."""
    return f"<a:t>{escape(_UNWRITABLE.sub('', value))}</a:t>"


def emu(length: float) -> int:
    """Return a length in pt as presentations count it."""
    return round(length * _EMU)


ROOT: Final = element(
    "p:nvGrpSpPr", None, element("p:cNvPr", {"id": 1, "name": ""}), element("p:cNvGrpSpPr"), element("p:nvPr")
) + element("p:grpSpPr")
"""The group of all shapes, which each slide begins with."""


def slide_markup(parts: Iterable[str], *, draws_in: bool = False) -> bytes:
    """Return a slide, which may be drawn over the one before from the left to the right."""
    tree = element("p:spTree", None, ROOT, *parts)
    colours = element("p:clrMapOvr", None, element("a:masterClrMapping"))
    comes = (element("p:transition", {"spd": "slow"}, element("p:wipe", {"dir": "r"})),) if draws_in else ()
    whole = element("p:sld", NAMESPACES, element("p:cSld", None, tree), colours, *comes)
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{whole}'.encode()


def shape(part: Block, number: int, language: Language, refer: Refer) -> str:
    """Return a shape with its text."""
    place = {"title": {"type": "title"}, "number": {"type": "sldNum", "sz": "quarter", "idx": 12}}.get(part.role)
    kind = element("p:cNvSpPr", {"txBox": 1} if part.fill is None and part.stroke is None and place is None else None)
    placeholder = element("p:nvPr", None, element("p:ph", place)) if place else element("p:nvPr")
    head = element("p:nvSpPr", None, _named(part, number, refer), kind, placeholder)
    look = element("p:spPr", None, _frame(part), _form(part), _fill(part.fill), _stroke(part))
    return element("p:sp", None, head, look, _body(part, language))


def line(part: Line, number: int, refer: Refer) -> str:
    """Return a line or curve, whose points can be edited; a level one as a connector."""
    if part.length is not None:
        head = element("p:nvCxnSpPr", None, _named(part, number, refer), element("p:cNvCxnSpPr"), element("p:nvPr"))
        form = element("a:prstGeom", {"prst": "line"}, element("a:avLst"))
        look = element("p:spPr", None, _xfrm(part.x, part.y, part.length, 0), form, _stroke(part))
        return element("p:cxnSp", None, head, look)
    values = [value for _, *values in part.commands for value in values]
    width, height = max(values[0::2]), max(values[1::2])
    size = {"w": emu(width), "h": emu(height)}
    path = element("a:path", size | ({} if part.fill else {"fill": "none"}), *map(_command, part.commands))
    frame = _xfrm(part.x, part.y, width, height)
    form = element(
        "a:custGeom", None, *(element(f"a:{name}") for name in ("avLst", "gdLst", "ahLst", "cxnLst")),
        element("a:rect", {"l": 0, "t": 0, "r": "r", "b": "b"}), element("a:pathLst", None, path),
    )  # fmt: skip
    head = element("p:nvSpPr", None, _named(part, number, refer), element("p:cNvSpPr"), element("p:nvPr"))
    return element("p:sp", None, head, element("p:spPr", None, frame, form, _fill(part.fill), _stroke(part)))


def picture(part: Photo, number: int, reference: str, refer: Refer) -> str:
    """Return a picture that is stored under a reference, without what does not fit."""
    own, wanted = part.asset.width / part.asset.height, part.width / part.height
    crop: dict[str, object] = {}
    if own > wanted * 1.001:
        crop = dict.fromkeys(("l", "r"), round((1 - wanted / own) / 2 * 100_000))
    elif own < wanted * 0.999:
        out = (1 - own / wanted) * 100_000
        crop = {"t": round(out * 0.3), "b": round(out * 0.7)}  # as on the sheet: what matters stands above
    lock = element("p:cNvPicPr", None, element("a:picLocks", {"noChangeAspect": 1}))
    head = element("p:nvPicPr", None, _named(part, number, refer), lock, element("p:nvPr"))
    fill = element(
        "p:blipFill", None, element("a:blip", {"r:embed": reference}, *_faded(part)), element("a:srcRect", crop),
        element("a:stretch", None, element("a:fillRect")),
    )  # fmt: skip
    form = element("a:prstGeom", {"prst": "ellipse" if part.is_round else "rect"}, element("a:avLst"))
    look = element("p:spPr", None, _xfrm(part.x, part.y, part.width, part.height), form)
    return element("p:pic", None, head, fill, look)


def _faded(part: Photo) -> tuple[str, ...]:
    """Return that a picture has no colours, or lets what is behind it through."""
    grey = (element("a:grayscl"),) if part.grey else ()
    return grey if part.opacity >= 1 else (element("a:alphaModFix", {"amt": round(part.opacity * 100_000)}), *grey)


def table(part: Table, number: int, language: Language, refer: Refer) -> str:
    """Return a table."""
    lock = element("p:cNvGraphicFramePr", None, element("a:graphicFrameLocks", {"noGrp": 1}))
    head = element("p:nvGraphicFramePr", None, _named(part, number, refer), lock, element("p:nvPr"))
    size = element("a:ext", {"cx": emu(sum(part.widths)), "cy": emu(sum(height for height, _ in part.rows))})
    place = element("p:xfrm", None, element("a:off", {"x": emu(part.x), "y": emu(part.y)}), size)
    columns = element("a:tblGrid", None, *(element("a:gridCol", {"w": emu(width)}) for width in part.widths))
    rows = (
        element("a:tr", {"h": emu(height)}, *(_cell(cell, part, language) for cell in cells))
        for height, cells in part.rows
    )
    whole = element("a:tbl", None, element("a:tblPr", {"firstRow": 1}), columns, *rows)
    data = element("a:graphicData", {"uri": _TABLE}, whole)
    return element("p:graphicFrame", None, head, place, element("a:graphic", None, data))


def _cell(said: Sequence[Said], part: Table, language: Language) -> str:
    """Return a cell without a ground, above a fine line."""
    told = [paragraphs(each, "l", language) for each in said] or [element("a:p")]
    body = element("a:txBody", None, element("a:bodyPr"), element("a:lstStyle"), *told)
    side, above = map(emu, part.inset)
    none = (element(f"a:ln{edge}", {"w": 0}, element("a:noFill")) for edge in "LRT")
    below = element("a:lnB", {"w": emu(0.75)}, _fill(part.rule))
    room = {"marL": 0, "marR": side, "marT": above, "marB": above, "anchor": "t"}
    return element("a:tc", None, body, element("a:tcPr", room, *none, below, element("a:noFill")))


def _named(part: Part, number: int, refer: Refer) -> str:
    """Return what a shape is called, what is said of it where it is not seen, and where it leads."""
    known: dict[str, object] = {"id": number, "name": excerpt(part.name) or "–"}
    if part.alt:
        known["descr"] = harmless(part.alt)[:_LONGEST_ALT]
    inner: list[str] = []
    if isinstance(part, Block) and part.link:
        inner.append(element("a:hlinkClick", {"r:id": refer(part.link)}))
    is_adornment = part.role == "adornment" if isinstance(part, Block) else isinstance(part, Line) and not part.alt
    if is_adornment:
        inner.append(_ADORNMENT)
    return element("p:cNvPr", known, *inner)


def _frame(part: Block) -> str:
    return _xfrm(part.x, part.y, part.width, part.height)


def _xfrm(x: float, y: float, width: float, height: float) -> str:
    size = element("a:ext", {"cx": emu(width), "cy": emu(height)})
    return element("a:xfrm", None, element("a:off", {"x": emu(x), "y": emu(y)}), size)


def _form(part: Block) -> str:
    """Return the form of a shape; corners and tips are parts of its shorter side."""
    guides: list[str] = []
    if part.bend is not None:
        least = min(part.width, part.height)
        bend = part.bend * _FACE_BEND if part.form == "smileyFace" else min(part.bend / least, 0.5) * 100_000
        guides.append(element("a:gd", {"name": "adj", "fmla": f"val {round(bend)}"}))
    return element("a:prstGeom", {"prst": part.form}, element("a:avLst", None, *guides))


def _fill(colour: Colour | None) -> str:
    return element("a:noFill") if colour is None else element("a:solidFill", None, _rgb(colour))


def _rgb(colour: Colour) -> str:
    return element("a:srgbClr", {"val": colour[1:].upper()})


def _stroke(part: Block | Line) -> str:
    if part.stroke is None:
        return element("a:ln", None, element("a:noFill"))
    inner = [_fill(part.stroke)]
    if part.dash:
        inner.append(element("a:prstDash", {"val": "sysDot" if part.dash[0] < 2 else "dash"}))
    inner.append(element("a:round"))
    return element("a:ln", {"w": emu(part.line), "cap": "rnd"}, *inner)


def _command(command: tuple[object, ...]) -> str:
    letter, *values = command
    numbers = [float(str(value)) for value in values]
    points = [element("a:pt", {"x": emu(x), "y": emu(y)}) for x, y in zip(numbers[0::2], numbers[1::2], strict=True)]
    tags = {"M": "a:moveTo", "L": "a:lnTo", "C": "a:cubicBezTo", "Z": "a:close"}
    return element(tags[str(letter)], None, *points)


def _body(part: Block, language: Language) -> str:
    """Return the text of a shape, which neither shrinks nor grows by itself."""
    side, above = map(emu, part.inset)
    room = {
        "wrap": "square" if part.wraps else "none",
        "lIns": side,
        "tIns": above,
        "rIns": side if part.right is None else emu(part.right),
        "bIns": above,
        "anchor": part.anchor,
    }
    is_number = part.role == "number"
    said = [paragraphs(each, part.align, language, is_number=is_number) for each in part.said] or [element("a:p")]
    return element("p:txBody", None, element("a:bodyPr", room, element("a:noAutofit")), element("a:lstStyle"), *said)


def paragraphs(said: Said, align: Align, language: Language, *, is_number: bool = False) -> str:
    """Return a text as a paragraph for each of its lines, each as high as it was measured; or a slide's number."""
    height = element("a:lnSpc", None, element("a:spcPts", {"val": round(said.line_height * 100)}))
    before = element("a:spcBef", None, element("a:spcPts", {"val": 0}))
    look = element("a:pPr", {"algn": align, "marL": 0, "indent": 0}, height, before, element("a:buNone"))
    known = {"lang": HABITS[language].region, "altLang": "en-US", "sz": round(said.size * 100), "b": int(said.bold)}
    if language == "en":
        known.pop("altLang")
    type_ = element("a:rPr", known, _fill(said.colour))
    if is_number:
        field = element("a:fld", {"id": NUMBER_FIELD, "type": "slidenum"}, type_, text("‹#›"))
        return element("a:p", None, look, field)
    lines: list[str] = []
    for words in said.text.replace("\t", " ").split("\n"):
        runs = (element("a:r", None, type_, text(run)) for run in _CODED.split(words) if run)
        lines.append(element("a:p", None, look, *runs))
    return "".join(lines)
