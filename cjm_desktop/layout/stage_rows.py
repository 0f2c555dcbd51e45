"""The rows of a handout's pages about a stage: lanes as they are laid out there, and how rows fill page after page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.bottoms import closed
from cjm_desktop.layout.columns import Columns, Loads
from cjm_desktop.layout.emotion import own_half
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.lanes import card_lane, emotion_lane
from cjm_desktop.layout.metrics import metric_lane
from cjm_desktop.layout.names import PADDING
from cjm_desktop.layout.remembered import MarksOf
from cjm_desktop.layout.sheet import Group, LaneBlock, Sign
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.progress import unheard

_HALF: Final = 56.0


@dataclass(frozen=True, slots=True)
class Row:
    """A strip across the page: its height, what is drawn from its top, and the signs on its cards."""

    height: float
    parts: tuple[Group, ...]
    signs: frozenset[Sign] = frozenset()
    block: LaneBlock | None = None
    is_funnel: bool = False


@dataclass(frozen=True, slots=True)
class LaneRows:
    """Lays out lanes for paper, in one piece or in several."""

    ground: Ground
    marks: MarksOf
    """What is remembered of each curve of the whole journey."""

    def block(self, lane: Lane, columns: Columns, former: LaneBlock | None = None) -> LaneBlock:
        """Return a lane; texts of a ``former`` one are taken over."""
        match lane:
            case CardLane():
                block = card_lane(lane, columns, self.ground, Loads(), former, unheard, same_words=True)
            case EmotionLane():
                block = emotion_lane(lane, columns, self.ground, own_half(lane, self.ground, _HALF), self.marks)
            case _:
                block = metric_lane(lane, columns, self.ground)
        return closed(block, self.ground)

    def pages(
        self, above: Sequence[Row], blocks: Sequence[LaneBlock], below: Sequence[Row], room: float
    ) -> list[list[Row]]:
        """Return the rows of each page with so much room."""
        filling = _Filling(room)
        for row in above:
            filling.put(row)
        for block in blocks:
            for piece in self._pieces(block, filling):
                filling.put(_row(piece))
        for row in below:
            filling.put(row)
        return filling.pages

    def _pieces(self, block: LaneBlock, filling: "_Filling") -> Iterator[LaneBlock]:
        """Yield a lane in one piece if it has room on a page, else in as many as it takes; each is put before the next.

        Half a page is not left empty for the sake of a lane.
        """
        while block.height > filling.left:
            if block.height <= filling.room and filling.left < filling.room / 2:
                break
            first, rest = self._split(block, filling.left, forced=filling.is_fresh)
            if first is not None:
                yield first
            if rest is None:
                return
            filling.turn()
            block = rest
        yield block

    def _split(self, block: LaneBlock, room: float, *, forced: bool) -> tuple[LaneBlock | None, LaneBlock | None]:
        """Return a lane of the cards that have room, at least one if that is forced, and a lane of the others."""
        lane = block.lane
        if not isinstance(lane, CardLane):
            return block, None
        ends = [placed.y + placed.block.height + PADDING for placed in block.cards]
        most = max(room, min(ends)) if forced else room
        kept = tuple(card for card, end in zip(lane.cards, ends, strict=True) if end <= most)
        rest = tuple(card for card, end in zip(lane.cards, ends, strict=True) if end > most)
        if not kept or not rest:
            return (None, block) if rest else (block, None)
        first = self.block(changed(lane, cards=kept, separator=None), block.columns, block)
        if first.height > room and not forced:  # the name of the lane is higher than its cards
            return None, block
        return first, self.block(changed(lane, cards=rest), block.columns, block)


class _Filling:
    """Pages that are filled from above, each with so much room."""

    def __init__(self, room: float) -> None:
        self.room = self.left = room
        self.pages: list[list[Row]] = [[]]

    @property
    def is_fresh(self) -> bool:
        """Whether nothing is on the last page yet."""
        return not self.pages[-1]

    def turn(self) -> None:
        """Go on on another page, unless nothing is on this one."""
        if not self.is_fresh:
            self.pages.append([])
            self.left = self.room

    def put(self, row: Row) -> None:
        """Put a row below the others, or on another page where it has no room."""
        if row.height > self.left:
            self.turn()
        self.pages[-1].append(row)
        self.left -= row.height


def _row(block: LaneBlock) -> Row:
    cards = ((placed.x, placed.y, placed.block.shapes) for placed in block.cards)
    return Row(block.height, ((0, 0, block.shapes), *cards), block.signs, block)
