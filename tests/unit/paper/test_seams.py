"""Seams cut as few cards, and then take as few tiles, as is found by trying out all of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.paper.seams import Extent, Room, Side, even_seams, quiet_seams


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    """Return room on paper, where something stands before what is seen and is overlapped after it."""
    before, after = draw(st.integers(0, 8)), draw(st.integers(0, 6))
    middle = draw(st.integers(8, 24))
    return Room(middle + before + after, middle + before, middle, middle + after)


def crossings(cards: list[Extent], place: float) -> int:
    return sum(start < place < end for start, end in cards)


def tried(length: int, cards: list[Extent], room: Room) -> tuple[int, int]:
    """Return how often cards are cut at least, and into how many tiles a side is then divided at least."""
    if length <= room.only:
        return 0, 1
    best = {0: (0, 0)}
    for place in range(1, length):
        most = {0: room.first}
        ways = [best[start] for start in best if place - start <= most.get(start, room.middle)]
        if ways:
            cut, count = min(ways)
            best[place] = cut + crossings(cards, place), count + 1
    cut, count = min(way for start, way in best.items() if start and length - start <= room.last)
    return cut, count + 1


def cards_on(length: int) -> st.SearchStrategy[list[Extent]]:
    ends = st.tuples(st.integers(0, length), st.integers(1, 8))
    return st.lists(ends.map(lambda card: (card[0], min(length, sum(card)))), max_size=9)


sides = st.integers(30, 90).flatmap(lambda length: st.tuples(st.just(length), cards_on(length)))


@given(sides, rooms())
def test_no_other_seams_cut_fewer_cards_or_take_fewer_tiles(side: tuple[int, list[Extent]], room: Room) -> None:
    length, cards = side
    seams = quiet_seams(Side(length, cards, [], [], 1), (0, length), room)
    assert (sum(crossings(cards, place) for place in seams), len(seams) - 1) == tried(length, cards, room)


@given(sides, rooms(), st.sampled_from([2.0, 5.0]), st.lists(st.integers(1, 89), max_size=4))
def test_where_no_card_has_to_be_cut_there_are_as_few_tiles_as_can_be(
    side: tuple[int, list[Extent]], room: Room, scale: float, borders: list[int]
) -> None:
    length, cards = side
    cut, count = tried(length, cards, room)
    if not cut:  # seams are looked for in coarse steps, and yet where tiles are as long as can be
        seams = quiet_seams(Side(length, cards, cards[:3], borders, scale), (0, length), room)
        assert not sum(crossings(cards, place) for place in seams)
        assert len(seams) - 1 == count


@given(sides, rooms(), st.integers(0, 9), st.integers(0, 9))
def test_tiles_have_room_from_end_to_end(side: tuple[int, list[Extent]], room: Room, first: int, last: int) -> None:
    length, cards = side
    ends = first, length - last
    for seams in (quiet_seams(Side(length, cards, [], [], 1), ends, room), even_seams(ends, room)):
        assert (seams[0], seams[-1]) == ends
        own = [after - before for before, after in pairwise(seams)]
        mosts = [room.only] if len(own) == 1 else [room.first, *[room.middle] * (len(own) - 2), room.last]
        assert all(0 < each <= most + 1e-5 for each, most in zip(own, mosts, strict=True))


@pytest.mark.parametrize("card", [(0, 18), (64, 81)])
def test_a_card_that_has_room_on_the_first_or_the_last_tile_alone_is_not_cut(card: Extent) -> None:
    room = Room(24, 18, 12, 18)
    assert crossings([card], 9) or crossings([card], 72)
    seams = quiet_seams(Side(81, [card], [], range(9, 81, 9), 1), (0, 81), room)
    assert not sum(crossings([card], place) for place in seams)


def test_seams_lie_at_borders_and_beside_texts_where_that_takes_no_more_tiles() -> None:
    room = Room(110, 105, 100, 105)
    assert quiet_seams(Side(200, [], [], [97], 1), (0, 200), room)[1] == 97
    assert not 90 < quiet_seams(Side(200, [], [(90, 99)], [97], 1), (0, 200), room)[1] < 99
    assert len(quiet_seams(Side(200, [], [(90, 109)], [97], 1), (0, 200), room)) == 3
