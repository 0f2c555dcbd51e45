"""What the entries of the outline say, and what stands in their fields while they are edited."""

from contextlib import suppress
from typing import Final

from cjm_desktop.app.outline.tree import Entry, Kind, Tree
from cjm_desktop.canvas import spoken
from cjm_desktop.canvas.spoken import card_words
from cjm_desktop.canvas.texts import WRITINGS
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.places import Area
from cjm_desktop.model.lanes import Card, CurvePoint, MetricValue
from cjm_desktop.model.lookup import NoSuchRecord, parts_of
from cjm_desktop.model.records import Persona
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import written_number

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


def name_of(tree: Tree, entry: Entry, language: Language) -> str:
    """Return what an entry says; nothing in the moment in which it goes."""
    lane = tree.lane_of(entry)
    match entry.kind, entry.record:
        case "card", Card() as card:
            return card_words(card, language)
        case "persona", Persona() as person:
            return person.name or say(_NAMELESS, language)
        case (("personas" | "lanes" | "flows"), _):
            return say(_HEADINGS[entry.kind], language)
        case _:
            pass
    found = found_of(entry)
    if tree.journey is None or found is None:
        return ""
    lane_name = "" if lane is None else lane_words(lane, tree.journey.language)[0]
    with suppress(NoSuchRecord):
        name = lane_name if entry.kind == "cell" else spoken.name_of(tree.journey, found, language)
        return f"{lane_name}: {name}" if entry.kind == "figure" else name
    return ""


def place_of(tree: Tree, entry: Entry, language: Language) -> str:
    """Return the kind and place of an entry, for those who do not see where it stands."""
    if isinstance(entry.record, Persona):
        return entry.record.role
    found = found_of(entry)
    if tree.journey is None or found is None:
        return ""
    with suppress(NoSuchRecord):
        place = spoken.place_of(tree.journey, found, language)
        is_cell = entry.kind == "cell"
        return say(_CARDS(place=place, count=len(entry.children)), language) if is_cell else place
    return ""


def is_written(entry: Entry) -> bool:
    """Tell whether an entry has a text, or a figure, that can be edited."""
    return entry.kind not in (*_HEADINGS, "cell")


def field_of(entry: Entry) -> str:
    """Return what stands in the field while an entry is edited."""
    match entry.kind, entry.record:
        case "point", _:
            return field_of_point(entry)
        case _, None:
            return ""
        case "figure", MetricValue() as figure:
            return written_number(figure.value)
        case "persona", Persona() as person:
            return person.name
        case _, record:
            return str(record.__dict__[WRITINGS[entry.kind].field])


def field_of_point(entry: Entry) -> str:
    """Return the value of a point in per cent of the scale, and what is said of it; nothing for a gap."""
    point = entry.record
    if not isinstance(point, CurvePoint):
        return ""
    value = f"{written_number(round(point.value * 100, 2))} %"
    return f"{value}: {point.text}" if point.text else value


def parts_of_cell(cell: Entry) -> list[str]:
    """Return what stands in the field of a cell: a part for each of its cards or curves, or its figure."""
    below = cell.children or ((cell,) if cell.kind == "figure" else ())
    return [field_of(entry) for entry in below]
