"""The map as a tree of values: personas, stages with steps with cells with what stands in them, lanes, flows.

A tree takes over from a former one all that shows the same records, so that what changed is found by identity.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Final, Literal

from cjm_desktop.model.lanes import CardLane, Curve, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Stage, Step

Kind = Literal[
    "personas", "persona", "stage", "step", "cell", "card", "point", "figure", "lanes", "lane", "flows", "flow"
]
_ID: Final = attrgetter("id")
_HEADINGS: Final = ("personas", "lanes", "flows", "cell")
_NAMED: Final = ("persona", "stage", "step", "card", "point", "lane", "flow")


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One line of the tree."""

    kind: Kind
    key: str
    """Names it among the others below the same entry; for what can be selected it is the name by which it is."""
    record: Record | None = None
    """What it shows: of a cell its lane; none where nothing is yet, as in the gap of a curve."""
    lane: str = ""
    step: str = ""
    curve: str = ""
    """The ids of the lane, the step and the curve it belongs to."""
    children: tuple["Entry", ...] = ()

    @property
    def name(self) -> str | None:
        """By what it is selected in the document, none for what cannot be."""
        return self.key if self.kind in _NAMED else None


@dataclass(frozen=True, slots=True)
class Tree:
    """All entries of a map."""

    journey: JourneyMap | None = None
    entries: tuple[Entry, ...] = ()
    cells: Mapping[tuple[str, str], Entry] = field(default_factory=dict[tuple[str, str], Entry])
    """The cells by lane and step."""

    def lane_of(self, entry: Entry) -> Lane | None:
        """Return the lane that an entry stands in, or is."""
        lanes = self.journey.lanes if self.journey is not None else ()
        return next((lane for lane in lanes if lane.id == entry.lane), None)


def tree_of(journey: JourneyMap, former: Tree | None = None) -> Tree:
    """Return the tree of a map; where nothing is different from the former one, its entries."""
    former = former or Tree()
    cells = _cells(journey, former)
    before = {(entry.kind, entry.key): entry for entry in former.entries}
    entries = [
        _group("personas", (_entry("persona", person) for person in journey.personas), before),
        *(_stage(stage, journey.lanes, cells, before.get(("stage", stage.id))) for stage in journey.stages),
        _group("lanes", (_entry("lane", lane, lane.id) for lane in journey.lanes), before),
        _group("flows", (_entry("flow", flow) for flow in journey.flows), before),
    ]
    return Tree(journey, tuple(entries), cells)


def paths_to(tree: Tree, names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Return where in a tree some names are: the keys from the top down, by name."""
    found: dict[str, tuple[str, ...]] = {}
    if tree.journey is None or not names:
        return found
    stages = {step.id: stage.id for stage in tree.journey.stages for step in stage.steps}
    for entry in tree.entries:
        if entry.key in names:
            found[entry.key] = (entry.key,)
        found.update({child.key: (entry.key, child.key) for child in entry.children if child.key in names})
    for name, lane, step in _standing(tree.journey, names, tuple(stages)):
        if step in stages:
            found[name] = (stages[step], step, cell_key(lane, step), name)
    return found


def _standing(journey: JourneyMap, names: frozenset[str], steps: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Yield the cards and points with some names, each with its lane and step."""
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            if not names.isdisjoint(
                map(_ID, lane.cards)
            ):  # thousands are passed over without a line of Python for each
                yield from ((card.id, lane.id, card.step) for card in lane.cards if card.id in names)
        elif isinstance(lane, EmotionLane):
            every = ((point_name(curve.id, step), lane.id, step) for curve in lane.curves for step in steps)
            yield from (each for each in every if each[0] in names)


def cell_key(lane: str, step: str) -> str:
    """Return the key of the cell where a lane and a step cross."""
    return f"{step} {lane}"  # no id has a space


def _entry(kind: Kind, record: Record, lane: str = "", step: str = "") -> Entry:
    return Entry(kind, record.__dict__["id"], record, lane, step)


def _group(kind: Kind, children: Iterable[Entry], before: Mapping[tuple[str, str], Entry]) -> Entry:
    """Return a heading with what stands below it."""
    former = before.get((kind, f"#{kind}"))
    return _taken_over(Entry(kind, f"#{kind}", children=_each_taken_over(tuple(children), former)), former)


def _stage(
    stage: Stage, lanes: tuple[Lane, ...], cells: Mapping[tuple[str, str], Entry], former: Entry | None
) -> Entry:
    before = {step.key: step for step in former.children} if former is not None else {}
    steps = (_step(step, lanes, cells, before.get(step.id)) for step in stage.steps)
    return _taken_over(Entry("stage", stage.id, stage, children=tuple(steps)), former)


def _step(step: Step, lanes: tuple[Lane, ...], cells: Mapping[tuple[str, str], Entry], former: Entry | None) -> Entry:
    here = tuple(cells[lane.id, step.id] for lane in lanes)
    return _taken_over(Entry("step", step.id, step, step=step.id, children=here), former)


def _cells(journey: JourneyMap, former: Tree) -> dict[tuple[str, str], Entry]:
    before = {lane.id: lane for lane in former.journey.lanes} if former.journey is not None else {}
    steps = [step.id for stage in journey.stages for step in stage.steps]
    cells: dict[tuple[str, str], Entry] = {}
    for lane in journey.lanes:
        content = None if before.get(lane.id) is lane else _contents(lane)
        for step in steps:
            place = lane.id, step
            known = former.cells.get(place)
            if content is None and known is not None:
                cells[place] = known
            else:
                if content is None:
                    content = _contents(lane)
                cells[place] = _cell(lane, step, content, known)
    return cells


_Content = Mapping[str, list[Record]]


def _contents(lane: Lane) -> _Content:
    """Return what stands in a lane, by step; points of curves by their name."""
    found: dict[str, list[Record]] = {}
    match lane:
        case CardLane():
            for card in lane.cards:
                found.setdefault(card.step, []).append(card)
        case MetricLane():
            found = {value.step: [value] for value in lane.values}
        case _:
            found = {point_name(curve.id, point.step): [point] for curve in lane.curves for point in curve.points}
    return found


def _cell(lane: Lane, step: str, content: _Content, former: Entry | None) -> Entry:
    key, here = cell_key(lane.id, step), content.get(step, [])
    match lane:
        case MetricLane():
            return _taken_over(Entry("figure", key, here[0] if here else None, lane.id, step), former)
        case CardLane():
            if former is not None and len(here) == len(former.children) and all(map(_shows, former.children, here)):
                children = former.children
            else:
                cards = tuple(_entry("card", card, lane.id, step) for card in here)
                children = _each_taken_over(cards, former)
        case _:
            children = _each_taken_over(tuple(_point(lane, curve, step, content) for curve in lane.curves), former)
    return _taken_over(Entry("cell", key, lane, lane.id, step, children=children), former)


def _shows(entry: Entry, record: Record) -> bool:
    return entry.record is record


def _point(lane: Lane, curve: Curve, step: str, content: _Content) -> Entry:
    """Return the point of a curve at a step, or the gap it has there."""
    name = point_name(curve.id, step)
    return Entry("point", name, next(iter(content.get(name, ())), None), lane.id, step, curve.id)


def _each_taken_over(children: tuple[Entry, ...], former: Entry | None) -> tuple[Entry, ...]:
    """Return entries, those as they were taken over; the former tuple itself where all are."""
    if former is None:
        return children
    before = {child.key: child for child in former.children}
    kept = tuple(_taken_over(child, before.get(child.key)) for child in children)
    return former.children if _are_same(kept, former.children) else kept


def _taken_over(entry: Entry, former: Entry | None) -> Entry:
    """Return the former entry where it shows the same."""
    if former is None or former.kind != entry.kind or former.record is not entry.record:
        return entry
    return former if former.lane == entry.lane and _are_same(former.children, entry.children) else entry


def _are_same(one: tuple[Entry, ...], other: tuple[Entry, ...]) -> bool:
    return one is other or (len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True)))


def sifted(entries: tuple[Entry, ...], fits: Callable[[Entry], bool]) -> tuple[Entry, ...]:
    """Return the entries that fit with all below them, and those below which any fits with what leads there."""
    kept: list[Entry] = []
    for entry in entries:
        if entry.kind in _HEADINGS or not fits(entry):
            below = sifted(entry.children, fits)
            if below:
                kept.append(entry if _are_same(below, entry.children) else replace(entry, children=below))
        else:
            kept.append(entry)
    return tuple(kept)


def differ_in_cards_alone(one: Tree, other: Tree) -> bool:
    """Tell whether nothing differs in which other entries than the cards that differ might be said otherwise."""
    before, after = one.journey, other.journey
    if before is None or after is None or len(before.lanes) != len(after.lanes):
        return False
    if before.stages is not after.stages or before.personas is not after.personas or before.flows is not after.flows:
        return False
    pairs = zip(before.lanes, after.lanes, strict=True)
    return all(old is new or _differ_in_cards(old, new) for old, new in pairs)


def _differ_in_cards(old: Lane, new: Lane) -> bool:
    if not isinstance(old, CardLane) or not isinstance(new, CardLane):
        return False
    return (old.id, old.kind, old.colour) == (new.id, new.kind, new.colour)
