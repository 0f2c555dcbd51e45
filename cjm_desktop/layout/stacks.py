"""How the cards of a lane stand: those of a step below each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter, is_not
from typing import Final

from cjm_desktop.layout.cards import card_block
from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.looks import shaded
from cjm_desktop.layout.sheet import LaneBlock, PlacedCard, Sign
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.progress import Progress

GAP: Final = 6.0
_TOLD: Final = 50
"""Cards after which it is told how far a lane is: some milliseconds."""
_STEP: Final = attrgetter("step")
_THROUGH: Final = attrgetter("through")


@dataclass(frozen=True, slots=True)
class Stacks:
    """The cards of a lane at their places."""

    cards: tuple[PlacedCard, ...]
    ends: tuple[float, ...]
    """How far below the top of the lane the next card of each column would stand."""
    places: Mapping[str, int]
    """Where among ``cards`` each is, by its id."""
    signs: frozenset[Sign]

    def bottom(self, top: float) -> float:
        """Return the y below the lowest card, ``top`` without any."""
        return max((end - GAP for end in self.ends if end > top), default=top)


def place_cards(
    lane: CardLane,
    columns: Columns,
    top: float,
    ground: Ground,
    known: Mapping[str, PlacedCard],
    progress: Progress,
    *,
    same_words: bool,
) -> Stacks:
    """Place the cards of a lane, each below those before it in its cell.

    A card that spans several steps stands below everything that is already placed in the columns it covers. What is
    ``known``, by the id of the card, is taken over: the text of a card that is another or is drawn with other words,
    else its block in the same width, all of it in the same place.
    """
    ends = [top] * len(columns.all)
    placed: list[PlacedCard] = []
    index, places = columns.index, columns.all
    for number, card in enumerate(lane.cards, start=1):
        if number % _TOLD == 0:
            progress(number / len(lane.cards))
        first = last = index[card.step]
        if card.through is not None:
            first, last = sorted((first, index[card.through]))
        x = places[first].x
        width = places[last].right - x
        before = known.get(card.id)
        former = before and before.block
        is_known = former is not None and former.card is card and former.width == width
        if before is None or not is_known or not (same_words or before.block.words == ground.words_of(card)):
            before = PlacedCard(x, -1, card_block(card, lane, width, ground, former))
        block = shaded(before.block, ground.theme, faint=card.id in ground.faint)
        y = ends[first] if first == last else max(ends[first : last + 1])
        end = y + before.block.height + GAP
        if first == last:
            ends[first] = end
        else:
            ends[first : last + 1] = [end] * (last + 1 - first)
        is_same = before.y == y and before.x == x and before.block is block
        placed.append(before if is_same else PlacedCard(x, y, block))
    numbers = {card.id: number for number, card in enumerate(lane.cards)}
    return Stacks(tuple(placed), tuple(ends), numbers, _signs(placed))


def place_changed(lane: CardLane, top: float, ground: Ground, former: LaneBlock) -> Stacks | None:
    """Return what ``place_cards`` would when some cards of a lane placed before were changed where they stand.

    Only the cells of those are looked at, and the others are passed over without a line of Python for each, which
    matters among thousands of cards. None when more has changed, or cards span several steps and so depend on others.
    """
    was, before, after = former.lane, former.cards, lane.cards
    if not isinstance(was, CardLane) or len(before) != len(after) or any(map(_THROUGH, after)):
        return None
    changed = list(compress(count(), map(is_not, was.cards, after)))
    olds = [before[number].block.card for number in changed]
    news = [after[number] for number in changed]
    if [(old.id, old.step, old.through) for old in olds] != [(new.id, new.step, None) for new in news]:
        return None
    steps = {old.step for old in olds}
    ends, cards = list(former.ends), list(before)
    for step in steps:
        ends[former.columns.index[step]] = top
    for number in compress(count(), map(steps.__contains__, map(_STEP, after))):
        card, known = after[number], before[number]
        block = known.block
        if block.card is not card:
            drawn = card_block(card, lane, block.width, ground, block)
            block = shaded(drawn, ground.theme, faint=card.id in ground.faint)
        column = former.columns.index[card.step]
        y = ends[column]
        cards[number] = known if known.block is block and known.y == y else PlacedCard(known.x, y, block)
        ends[column] = y + block.height + GAP
    same = all(cards[number].block.signs == before[number].block.signs for number in changed)
    return Stacks(tuple(cards), tuple(ends), former.places, former.signs if same else _signs(cards))


def _signs(cards: Iterable[PlacedCard]) -> frozenset[Sign]:
    return frozenset[Sign]().union(*(placed.block.signs for placed in cards))
