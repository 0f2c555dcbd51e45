"""What is printed, laid out for the paper: the sheets, their pages, and what can be read on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.app.export.choice import Choice
from cjm_desktop.layout.comment_sheet import layout_comments
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Drawn, Sheet
from cjm_desktop.layout.text import TextBlock
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.reading import reading_distance
from cjm_desktop.paper.setup import POINTS_PER_MM, Page, fit
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text

_MOST_MISSING: Final = 20
_USUAL_PROPORTION: Final = 2**0.5


@dataclass(frozen=True, slots=True)
class Proof:
    """What is laid out for paper: one sheet a page, the smallest type on each in pt, characters that no font has."""

    journey: JourneyMap
    choice: Choice
    sheets: tuple[Drawn, ...]
    smallest: tuple[float, ...]
    missing: tuple[str, ...]


def proof(journey: JourneyMap, choice: Choice, previous: Proof | None, progress: Progress) -> Proof:
    """Lay out what is chosen; what is the same as in the proof before is taken over."""
    sheets = _sheets(journey, choice, previous, progress)
    blocks = [_texts(sheet) for sheet in sheets]
    smallest = tuple(min((block.style.size for block in each), default=0.0) for each in blocks)
    missing = missing_characters((block.text for each in blocks for block in each), journey.language)
    return Proof(journey, choice, sheets, smallest, tuple(missing))


def _sheets(journey: JourneyMap, choice: Choice, previous: Proof | None, progress: Progress) -> tuple[Drawn, ...]:
    proportion = choice.setup.proportion
    shape = proportion or _USUAL_PROPORTION
    if choice.comments:
        return layout_comments(journey, shape)
    if choice.personas:
        return tuple(layout_persona(journey, name, shape) for name in choice.personas)
    former = previous.sheets[0] if previous is not None else None
    known = former if isinstance(former, Sheet) else None
    return (layout_map(journey, proportion, previous=known, progress=progress, view=choice.view),)


def _texts(sheet: Drawn) -> list[TextBlock]:
    return [shape.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)]


def pages(made: Proof) -> tuple[tuple[Drawn, Page], ...]:
    """Return each sheet and the page it is on.

    Raises:
        Fault: one does not fit on the paper.
    """
    return tuple((sheet, fit(sheet, made.choice.setup)) for sheet in made.sheets)


def facts(made: Proof, pages: Sequence[Page]) -> list[Text]:
    """Return what the pages will be; all are on the same paper, or it is one alone."""
    size = min(own * page.scale for own, page in zip(made.smallest, pages, strict=True))
    width, height = (str(round(side / POINTS_PER_MM)) for side in (pages[0].width, pages[0].height))
    said = [
        Text("Export", "Page: {width} × {height} mm")(width=width, height=height),
        Text("Export", "Smallest type: {size} pt, readable from {distance} m")(
            size=round(size, 1), distance=round(reading_distance(size), 1)
        ),
    ]
    if len(pages) > 1:
        said.insert(0, Text("Export", "Pages: {count}, the first is shown")(count=len(pages)))
    if made.missing:
        characters = " ".join(made.missing[:_MOST_MISSING])
        said.append(Text("Export", "Boxes stand for what no font has: {characters}")(characters=characters))
    return said
