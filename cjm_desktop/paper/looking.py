"""Going once through all that is printed, and keeping what may go wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.contrast import contrast, luminance
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.shapes import Label, Picture, Shape
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.theme import Colour
from cjm_desktop.paper.findings import Finding, Fix
from cjm_desktop.paper.grey import GreySheet
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.printed import Piece, grounds, pieces_of, whereabouts
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text

_TYPE: Final = 4.0
_LIGHT_TYPE: Final = 6.0
_LINE: Final = 0.25
"""What presses print at least, in pt; into light type on colour the ink runs."""
_COARSE: Final = 100
"""Pixels an inch below which they are seen."""
_SOFT: Final = 150
"""Below which a picture is not sharp from near."""
_CONTRAST: Final = 4.5
_ENOUGH: Final = 1 - 1e-3
"""Of a least: what is lost by rounding."""

_SMALL: Final = Text(
    "Preflight",
    "Type below {least} pt may not be printed cleanly: {count} texts, the smallest {size} pt ({place}). "
    "Print it larger.",
)
_LIGHT: Final = Text(
    "Preflight",
    "Light type on colour fills up below {least} pt: {count} texts, the smallest {size} pt ({place}). Print it larger.",
)
_THIN: Final = Text(
    "Preflight",
    "Lines below {least} pt may vanish: {count} lines, the thinnest {size} pt ({place}). Print it larger.",
)
_PIXELS_SEEN: Final = Text(
    "Preflight",
    "A picture is printed at {ppi} ppi, so that its pixels are seen ({place}). Use one that is {pixels} pixels wide.",
)
_NOT_SHARP: Final = Text(
    "Preflight",
    "A picture is printed at {ppi} ppi, not sharp from near ({place}). Use one that is {pixels} pixels wide.",
)
_NO_FONT: Final = Text(
    "Preflight", "No font has {character} ({code}), and a box is printed ({place}). Use another character."
)
_NO_FONT_OFTEN: Final = Text(
    "Preflight",
    "No font has {character} ({code}), and boxes are printed {count} times (first: {place}). Use another character.",
)
_PALE: Final = Text(
    "Preflight", "The contrast of a text is {ratio}; below {least} it is hard to read ({place}). Choose another colour."
)
_EMPTY: Final = Text("Preflight", "A card says nothing ({place}). Write something, or delete it.")
_CUT: Final = Text("Preflight", "A text is too long for its room and ends in “…” ({place}). Shorten it.")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A shape that is printed, of which size in pt, and where."""

    sheet: Drawn
    page: int
    piece: Piece
    shape: Shape | None = None
    size: float = 0

    def finding(self, text: Text, fixes: tuple[Fix, ...] = (), **values: str | float) -> Finding:
        place, record = whereabouts(self.sheet, self.piece, self.shape)
        return Finding(text(place=place, **values), record, self.page, fixes)


class Looked:
    """What was seen among all that is printed on pages."""

    def __init__(self, pages: Sequence[Page], progress: Progress = unheard, *, may_be_blank: bool = False) -> None:
        """Go through it; on the wall of a workshop cards are meant to be blank.

        Raises:
            Cancelled: by the progress.
        """
        self._may_be_blank = may_be_blank
        self._small: list[_Seen] = []
        self._light: list[_Seen] = []
        self._thin: list[_Seen] = []
        self._pictures: list[Finding] = []
        self._covered = frozenset[str]()
        self._missing: dict[str, list[_Seen]] = {}
        self._pale: dict[str | int, Finding] = {}
        self._empty: list[Finding] = []
        self._cut: list[Finding] = []
        placed = _placed(pages)
        for number, (sheet, scale, page) in enumerate(placed):
            for piece in pieces_of(sheet, page):
                self._look(sheet, page, piece, scale)
                progress((number + 0.5) / len(placed))

    @property
    def times(self) -> float:
        """By how much larger everything would have to be printed, so that nothing is too small for a press."""
        return max((least / seen.size for least, _, all_ in self._too_small() for seen in all_), default=1.0)

    def findings(self, fixes: tuple[Fix, ...]) -> Iterator[Finding]:
        """Yield what may go wrong; ``fixes`` print everything larger."""
        for least, text, all_ in self._too_small():
            if all_:
                worst = min(all_, key=lambda seen: seen.size)
                yield worst.finding(text, fixes, least=least, count=len(all_), size=round(worst.size, 2))
        yield from self._pictures
        for character, all_ in sorted(self._missing.items()):
            text = _NO_FONT if len(all_) == 1 else _NO_FONT_OFTEN(count=len(all_))
            yield all_[0].finding(text(character=character, code=f"U+{ord(character):04X}"))
        yield from (*self._pale.values(), *self._empty, *self._cut)

    def _too_small(self) -> tuple[tuple[float, Text, list[_Seen]], ...]:
        return (_TYPE, _SMALL, self._small), (_LIGHT_TYPE, _LIGHT, self._light), (_LINE, _THIN, self._thin)

    def _look(self, sheet: Drawn, page: int, piece: Piece, scale: float) -> None:
        for shape in piece.shapes:
            if isinstance(shape, Picture):
                self._look_at_picture(_Seen(sheet, page, piece, shape), shape, scale)
            elif not isinstance(shape, Label) and shape.stroke is not None and shape.line * scale < _LINE * _ENOUGH:
                self._thin.append(_Seen(sheet, page, piece, shape, shape.line * scale))
        says = any(isinstance(shape, Picture) for shape in piece.shapes)
        for label, ground in grounds(piece.shapes):
            if label.text.text.strip():
                says = True
                self._look_at_text(_Seen(sheet, page, piece, label, label.text.style.size * scale), label, ground)
        if piece.card is not None and not says and not self._may_be_blank:
            self._empty.append(_Seen(sheet, page, piece).finding(_EMPTY))

    def _look_at_text(self, seen: _Seen, label: Label, ground: Colour | Picture | None) -> None:
        text = label.text
        if seen.size < _TYPE * _ENOUGH:
            self._small.append(seen)
        elif isinstance(ground, str) and seen.size < _LIGHT_TYPE * _ENOUGH and _is_lighter(label.colour, ground):
            self._light.append(seen)
        if not isinstance(ground, Picture):
            ratio = contrast(label.colour, ground or seen.sheet.theme.paper)
            if ratio < _CONTRAST * _ENOUGH:
                finding = seen.finding(_PALE, ratio=int(ratio * 10) / 10, least=_CONTRAST)
                self._pale.setdefault(finding.record or len(self._pale), finding)
        if text.shortened:
            self._cut.append(seen.finding(_CUT))
        if not self._covered.issuperset(text.text):
            for character in missing_characters([text.text], text.language):
                self._missing.setdefault(character, []).append(seen)
            self._covered |= set(text.text) - self._missing.keys()

    def _look_at_picture(self, seen: _Seen, picture: Picture, scale: float) -> None:
        _, _, width, _ = picture.whole
        ppi = picture.asset.width / (width * scale / 72)
        if ppi < _SOFT * _ENOUGH:
            pixels = round(picture.asset.width * _SOFT / ppi)
            text = _PIXELS_SEEN if ppi < _COARSE * _ENOUGH else _NOT_SHARP
            self._pictures.append(seen.finding(text, ppi=int(ppi), pixels=pixels))


def _is_lighter(one: Colour, other: Colour) -> bool:
    return luminance(one) > luminance(other)


def _placed(pages: Sequence[Page]) -> list[tuple[Drawn, float, int]]:
    """Return each sheet once, with the smallest factor by which it is printed and its first page."""
    placed: dict[int, tuple[Drawn, float, int]] = {}
    for number, page in enumerate(pages):
        for placing in (each for each in page.placings if not each.small):
            sheet = placing.sheet.coloured if isinstance(placing.sheet, GreySheet) else placing.sheet  # as light
            _, scale, first = placed.get(id(sheet), (None, placing.scale, number))
            placed[id(sheet)] = sheet, min(scale, placing.scale), first
    return list(placed.values())
