"""For how long saved states are kept: laws that hold for whatever is saved whenever."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.storage.versions import BY_ITSELF, SPANS, Version, outlived, too_much

NOW = dt.datetime(2026, 11, 26, 15, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
ages = st.one_of(st.timedeltas(dt.timedelta(0), 3 * HOUR), st.timedeltas(dt.timedelta(0), dt.timedelta(days=500)))


def version(
    number: int, kept: dt.datetime, *, by_itself: bool = False, size: int = 1, is_named: bool = False
) -> Version:
    return Version(Path(str(number)), number, kept, by_itself, "", size, is_named)


@st.composite
def saved(draw: st.DrawFn) -> list[Version]:
    """Draw versions in the order in which they were saved, the newest last, none in the future."""
    times = sorted(NOW - age for age in draw(st.lists(ages, min_size=1, max_size=60)))
    return [version(number, time, by_itself=draw(st.booleans())) for number, time in enumerate(times, 1)]


def left(versions: list[Version], now: dt.datetime) -> list[Version]:
    gone = outlived(versions, now)
    return [each for each in versions if each not in gone]


def test_the_spans_grow_and_each_divides_the_next() -> None:
    assert [span.age for span in SPANS] == sorted(span.age for span in SPANS)
    times = [BY_ITSELF, *(span.every for span in SPANS[1:])]
    assert all(longer % shorter == dt.timedelta(0) for shorter, longer in pairwise(times))


@given(saved())
def test_the_newest_stays_and_so_does_all_that_a_person_saved_in_the_last_two_hours(versions: list[Version]) -> None:
    kept = left(versions, NOW)
    assert versions[-1] in kept
    assert all(each in kept for each in versions if not each.by_itself and NOW - each.kept <= 2 * HOUR)


@given(saved())
def test_what_was_thinned_once_is_thin(versions: list[Version]) -> None:
    kept = left(versions, NOW)
    assert left(kept, NOW) == kept


@given(saved())
def test_of_a_year_no_more_is_kept_than_the_rule_has_room_for(versions: list[Version]) -> None:
    kept = left(versions, NOW)
    asked = [each for each in kept if not each.by_itself and NOW - each.kept <= 2 * HOUR]
    assert len(kept) <= len(asked) + (24 + 1) + (88 + 1) + (30 + 2) + (48 + 2) + 1
    assert all(NOW - each.kept <= dt.timedelta(days=366) for each in kept[:-1])


@given(saved(), st.lists(st.timedeltas(dt.timedelta(0), dt.timedelta(days=400)), max_size=8))
def test_however_often_it_is_thinned_the_last_of_every_quarter_day_and_week_is_there(
    versions: list[Version], ages: list[dt.timedelta]
) -> None:
    """I thin at every save and at any other time; then I find what a single thinning promises."""
    moments = sorted({NOW - age for age in ages} | {each.kept for each in versions} | {NOW})
    kept: list[Version] = []
    coming = list(versions)
    for moment in moments:
        while coming and coming[0].kept <= moment:
            kept.append(coming.pop(0))
        kept = left(kept, moment)
    for last in last_of_slots(versions):
        assert last in kept


def last_of_slots(versions: list[Version]) -> Iterator[Version]:
    """Yield the last version of each slot that lies within its span as a whole."""
    young = dt.timedelta(0)
    for span in SPANS:
        every = span.every or BY_ITSELF
        slots: dict[int, Version] = {}
        for each in versions:
            if span.every or each.by_itself:
                slots[(each.kept - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) // every] = each
        for slot, last in slots.items():
            begins = dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + slot * every
            if young < NOW - begins - every and NOW - begins <= span.age:
                yield last
        young = span.age


@given(st.lists(st.integers(-20_000, 30_000), min_size=2, max_size=20))
def test_a_clock_that_goes_wrong_costs_the_newest_nothing(days: list[int]) -> None:
    """Numbers tell what is newest. I save in 2099 by the clock, then in 1970: the later save stays."""
    versions = [version(number, NOW + dt.timedelta(days=day)) for number, day in enumerate(days)]
    assert versions[-1] in left(versions, NOW)


maps = st.dictionaries(
    st.sampled_from("abcdef"), st.lists(st.integers(1, 1000), min_size=1, max_size=12), min_size=1, max_size=6
).map(
    lambda sizes: {
        name: [version(number, NOW, size=size) for number, size in enumerate(each)] for name, each in sizes.items()
    }
)


def total(kept: dict[str, list[Version]]) -> int:
    return sum(each.size for each in chain.from_iterable(kept.values()))


@given(maps, st.integers(0, 20_000))
def test_all_maps_fit_into_their_room_or_only_their_newest_versions_are_left(
    kept: dict[str, list[Version]], most: int
) -> None:
    gone = {id(each) for each in too_much(kept, most)}
    rest = {name: [each for each in versions if id(each) not in gone] for name, versions in kept.items()}
    for name, versions in kept.items():
        assert rest[name] == versions[-len(rest[name]) :]  # the oldest go, never the newest
    assert total(rest) <= most or all(len(versions) == 1 for versions in rest.values())


@given(maps, st.integers(0, 20_000))
def test_a_map_that_takes_no_more_than_its_share_loses_nothing(kept: dict[str, list[Version]], most: int) -> None:
    share = most // len(kept)
    most += sum(max(0, versions[-1].size - share) for versions in kept.values())  # the newest stay, whatever they take
    gone = {id(each) for each in too_much(kept, most)}
    for versions in kept.values():
        if sum(each.size for each in versions) <= share:
            assert gone.isdisjoint(map(id, versions))


@given(maps)
def test_where_there_is_room_nothing_goes(kept: dict[str, list[Version]]) -> None:
    assert too_much(kept, total(kept)) == []


@given(saved(), st.data())
def test_what_has_a_name_stays_and_costs_no_other_its_place(versions: list[Version], data: st.DataObject) -> None:
    names = data.draw(st.sets(st.sampled_from([each.number for each in versions])))
    some = [replace(each, is_named=each.number in names) for each in versions]
    kept = {each.number for each in left(some, NOW)}
    assert names <= kept
    without = [each for each in versions if each.number not in names or each is versions[-1]]
    assert {each.number for each in left(without, NOW)} - names <= kept


@given(st.dictionaries(st.sampled_from("abc"), saved(), min_size=1), st.integers(0, 40), st.data())
def test_beyond_the_room_those_without_a_name_go(
    maps: dict[str, list[Version]], most: int, data: st.DataObject
) -> None:
    every = {
        name: [replace(each, is_named=data.draw(st.booleans())) for each in versions] for name, versions in maps.items()
    }
    gone = too_much(every, most)
    assert not any(each.is_named for each in gone)
    assert not {id(versions[-1]) for versions in every.values()} & set(map(id, gone))
    total = sum(each.size for versions in every.values() for each in versions)
    nameless = [each for versions in every.values() for each in versions[:-1] if not each.is_named]
    assert total - sum(each.size for each in gone) <= most or len(gone) == len(nameless)
