"""The laid-out map. Records stand beside their places, so that a sheet also answers what lies where."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol, runtime_checkable

from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.layout.columns import GUTTER, Columns, Loads
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.plot import Plot
from cjm_desktop.layout.shapes import Label, Shape
from cjm_desktop.layout.text import TextBlock
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.lanes import Card, Lane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import Seen
from cjm_desktop.words import Text, say

FUNNEL: Final = Text("Sheet", "Funnel")
_LINE: Final = 1.5
"""How thick in pt the lines between bands are at most."""

Group = tuple[float, float, tuple[Shape, ...]]
"""Shapes and the point, in pt on the sheet, from which their own places count."""

Sign = tuple[str, str]
"""A sign on a card that the legend explains: of what sort, and which record or value of it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a part of a sheet is called, where it begins, and how deep it lies below what all of it is called."""

    title: str
    x: float
    y: float
    level: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """An address, and the part of a sheet that leads to it."""

    address: str
    x: float
    y: float
    width: float
    height: float


class Drawn(Protocol):
    """What is drawn on paper: a map's sheet, or a persona's; in pt, y down, with a margin of paper around it."""

    @property
    def journey(self) -> JourneyMap:
        """The map it is made of."""
        ...

    @property
    def theme(self) -> Theme:
        """Its colours."""
        ...

    @property
    def width(self) -> float:
        """With the margins."""
        ...

    @property
    def height(self) -> float:
        """With the margins."""
        ...

    @property
    def margin(self) -> float:
        """On every side."""
        ...

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn, in reading order."""
        ...


@runtime_checkable
class Signposted(Protocol):
    """What is drawn and leads on where it is read on a screen."""

    def headings(self) -> Iterable[Heading]:
        """Return by what one finds one's way on it, in reading order."""
        ...

    def links(self) -> Iterable[Link]:
        """Return what leads to an address."""
        ...


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a record is drawn in its band: what is found under the pointer and framed when it is selected."""

    record: str
    x: float
    y: float
    width: float
    height: float
    ends: tuple[tuple[float, float], ...] = ()
    """Of a flow, where it begins and where it leads to, as far as it does."""


@dataclass(frozen=True, slots=True)
class Band:
    """A strip across the sheet with its y; shapes and spots count from the sheet's left edge and its own top."""

    y: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()
    handles: tuple[Shape, ...] = ()
    """What is drawn on screen only: to fold the stages."""


@dataclass(frozen=True, slots=True)
class CardBlock:
    """A card of a certain width; its shapes count from its upper left corner."""

    card: Card
    width: float
    height: float
    shapes: tuple[Shape, ...]
    words: tuple[object, ...]
    """What of the map's words it was drawn with."""
    signs: frozenset[Sign]
    text: TextBlock
    """What the card says, among its shapes."""
    plain: tuple[Shape, ...] = ()
    """The shapes of a faint card as they are when it is not."""


@runtime_checkable
class Carded(Protocol):
    """What is drawn and has cards on it."""

    def placed_cards(self) -> Iterable["PlacedCard"]:
        """Return them, each at its place on the sheet."""
        ...


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card: x on the sheet, y from the top of its lane, or where that is said of the sheet."""

    x: float
    y: float
    block: CardBlock


def linked(cards: Iterable[PlacedCard]) -> Iterator[Link]:
    """Yield where cards lead to that have an address."""
    for card in cards:
        if card.block.card.link:
            yield Link(card.block.card.link, card.x, card.y, card.block.width, card.block.height)


@dataclass(frozen=True, slots=True)
class LaneBlock:
    """A lane of a certain height; its shapes count from the left edge of the sheet and its own top."""

    lane: Lane
    columns: Columns
    cells: Loads
    """How much stands in each cell, from which the next sheet chooses its step width."""
    height: float
    shapes: tuple[Shape, ...]
    cards: tuple[PlacedCard, ...] = ()
    """In a lane of cards that is not folded, one for each of its cards, in the same order."""
    ends: tuple[float, ...] = ()
    """Then also how far below the top of the lane the next card of each column would stand."""
    places: Mapping[str, int] = field(default_factory=dict[str, int])
    """Then also where among ``cards`` each is, by its id."""
    handles: tuple[Shape, ...] = ()
    """What is drawn on screen only: to fold the lane, and that it is locked."""
    half: float = 0
    """In an emotion lane, the distance in pt between the middle of the scale and either end."""
    middle: float = 0
    """In an emotion lane, the y of the middle of the scale below the top of the lane."""
    signs: frozenset[Sign] = frozenset()
    """Those on its cards."""
    plot: Plot | None = None
    """In a lane of figures that are drawn as bars or a line, their scale."""


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane on the sheet."""

    y: float
    block: LaneBlock


@dataclass(frozen=True, slots=True)
class Sheet:
    """A map in pt, y down, with ``margin`` pt of paper around what is drawn."""

    seen: Seen
    ground: Ground
    width: float
    height: float
    margin: float
    columns: Columns
    title: Band
    header: Band
    """Stages and steps."""
    flows: Band
    lanes: tuple[PlacedLane, ...]
    funnel: Band
    shares: Funnel | None
    """What the funnel shows; none where it is not drawn."""
    legend: Band

    @property
    def journey(self) -> JourneyMap:
        """What is drawn of the map: of a folded stage one step without anything in it."""
        return self.seen.journey

    @property
    def theme(self) -> Theme:
        """Its colours."""
        return self.ground.theme

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn, in reading order, each lane before its cards."""
        for band in (self.title, self.header, self.flows):
            yield 0, band.y, band.shapes
        for lane in self.lanes:
            yield 0, lane.y, lane.block.shapes
            for card in lane.block.cards:
                yield card.x, lane.y + card.y, card.block.shapes
        yield 0, self.funnel.y, self.funnel.shapes
        yield 0, self.legend.y, self.legend.shapes

    def placed_cards(self) -> Iterator[PlacedCard]:
        """Yield the cards, lane by lane, each at its place on the sheet."""
        for lane in self.lanes:
            for card in lane.block.cards:
                yield PlacedCard(card.x, lane.y + card.y, card.block)

    def gutters(self) -> Iterator[float]:
        """Yield the middle of the gap before each column, from the left."""
        yield from (column.x - GUTTER / 2 for column in self.columns.all)

    def headings(self) -> Iterator[Heading]:
        """Yield the map's title, its stages and its lanes."""
        language = self.journey.language
        title = self.journey.title or say(Text("Sheet", "Journey map"), language)
        yield Heading(title, 0, 0)
        places = {spot.record: spot for spot in self.header.spots}
        for number, stage in enumerate(self.journey.stages, 1):
            if stage.id in places:
                called = stage.title or say(Text("Sheet", "Stage {number}")(number=number), language)
                yield Heading(called, places[stage.id].x, self.header.y, 1)
        for lane in self.lanes:
            yield Heading(lane_words(lane.block.lane, language)[0], 0, lane.y, 1)
        if self.funnel.height:
            yield Heading(say(FUNNEL, language), 0, self.funnel.y, 1)

    def links(self) -> Iterator[Link]:
        """Yield the cards that have an address."""
        return linked(self.placed_cards())

    def joints(self) -> Iterator[float]:
        """Yield where bands meet, from the top: below the line under the steps, above those under other bands."""
        yield self.flows.y + _LINE
        for y in (*(lane.y for lane in self.lanes), self.funnel.y, self.legend.y):
            if y > self.flows.y:
                yield y - 2 * _LINE

    def smallest_type(self) -> float:
        """Return the size in pt of the smallest type on the sheet, 0 when there is none."""
        drawn = [band.shapes for band in (self.title, self.header, self.flows, self.funnel, self.legend)]
        for lane in self.lanes:
            drawn.append(lane.block.shapes)
            drawn.extend(card.block.shapes for card in lane.block.cards[:1])  # all cards are set in the same type
        labels = (shape for shapes in drawn for shape in shapes if isinstance(shape, Label))
        return min((label.text.style.size for label in labels), default=0)
