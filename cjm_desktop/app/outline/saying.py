"""What the entries of the outline say, and what stands in their fields while they are edited."""

from typing import Final

from cjm_desktop.app.outline.tree import Entry, Kind, Tree
from cjm_desktop.canvas.spoken import spoken
from cjm_desktop.canvas.texts import WRITINGS, text_of
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.places import Area
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import parts_of
from cjm_desktop.model.records import Persona
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import plain_number

_NOWHERE: Final = Area(0, 0, 0, 0)
_HEADINGS: Final[dict[Kind, Text]] = {
    "personas": Text("Outline", "Personas"),
    "lanes": Text("Outline", "Lanes"),
    "flows": Text("Outline", "Flows"),
}
_NAMELESS: Final = Text("Outline", "Persona without a name")
_CARDS: Final = Text("Outline", "{place}, cards: {count}")


def found_of(entry: Entry) -> Found | None:
    """Return an entry as what is found on the sheet; headings and personas are not there."""
    match entry.kind:
        case "card" | "stage" | "step" | "lane" | "flow":
            return Found(entry.kind, entry.key, _NOWHERE, entry.lane, entry.step)
        case "point":
            return Found("point", parts_of(entry.key)[0], _NOWHERE, entry.lane, entry.step)
        case "cell" | "figure":
            return Found(entry.kind, "", _NOWHERE, entry.lane, entry.step)
        case _:
            return None


def words_of(tree: Tree, entry: Entry, language: Language) -> tuple[str, str]:
    """Return what an entry says, and its kind and place for those who do not see where it stands."""
    if entry.kind in _HEADINGS:
        return say(_HEADINGS[entry.kind], language), ""
    if isinstance(entry.record, Persona):
        return entry.record.name or say(_NAMELESS, language), entry.record.role
    found, lane = found_of(entry), tree.lane_of(entry)
    if found is None or tree.journey is None:
        return "", ""
    name, place = spoken(tree.journey, found, language)
    if lane is not None and entry.kind == "cell":
        return lane_words(lane, tree.journey.language)[0], say(_CARDS(place=place, count=len(entry.children)), language)
    if lane is not None and entry.kind == "figure":
        return f"{lane_words(lane, tree.journey.language)[0]}: {name}", place
    return name, place


def field_of(tree: Tree, entry: Entry) -> str | None:
    """Return what stands in the field while an entry is edited, none for what has no text."""
    found = found_of(entry)
    if isinstance(entry.record, Persona):
        return entry.record.name
    if entry.kind == "point":
        return field_of_point(entry)
    if found is None or found.kind not in WRITINGS or tree.journey is None:
        return None
    return text_of(tree.journey, found, WRITINGS[found.kind])


def field_of_point(entry: Entry) -> str:
    """Return the value of a point in per cent of the scale, and what is said of it; nothing for a gap."""
    point = entry.record
    if not isinstance(point, CurvePoint):
        return ""
    value = f"{plain_number(round(point.value * 100, 2))} %"
    return f"{value}: {point.text}" if point.text else value


def parts_of_cell(tree: Tree, cell: Entry) -> list[str]:
    """Return what stands in the field of a cell: a part for each of its cards or curves, or its figure."""
    below = cell.children or ((cell,) if cell.kind == "figure" else ())
    return [field_of(tree, entry) or "" for entry in below]
