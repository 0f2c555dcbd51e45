"""Actions become a calendar that other programs read: right days, whole texts, lines that are not too long."""

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action
from cjm_desktop.interchange.calendar import escaped, folded, to_calendar
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.words import Fault, say
from tests.hostile import hostile_map, hostile_text
from tests.maps import journey_maps
from tests.unit.edits.sample import sample

NOW = dt.datetime(2026, 11, 26, 9, 30, tzinfo=dt.UTC)
PAPER = PrintOrder(print_setup("A4"))
DUE = dt.date(2027, 1, 31)


def planned(*actions: Action) -> JourneyMap:
    journey = sample()
    for action in actions:
        journey = add_action(journey, action)
    return journey


def unfolded(text: str) -> list[str]:
    """Return the lines of a calendar as RFC 5545 has them read."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def events(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in unfolded(text):
        name, _, value = line.partition(":")
        if (name, value) == ("BEGIN", "VEVENT"):
            found.append({})
        elif found:
            found[-1][name] = value
    return found


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], text)


def test_an_action_is_an_event_all_day_long() -> None:
    action = Action(
        id="plan", title="Sell raincoats; cheap, dry", note="First\nthen", cards=("rain",), due=DUE, owner="Li"
    )
    (event,) = events(to_calendar(planned(action), NOW))
    assert event["DTSTART;VALUE=DATE"] == "20270131"
    assert event["DTEND;VALUE=DATE"] == "20270201"
    assert event["DTSTAMP"] == "20261126T093000Z"
    assert event["SUMMARY"] == "Sell raincoats\\; cheap\\, dry"
    assert event["UID"] == f"plan@{sample().id}.cjm-desktop"
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "TRANSPARENT")
    told = unescaped(event["DESCRIPTION"]).split("\n")
    assert told[:3] == ["First", "then", "Open · Li · 31 Jan 2027"]
    assert "Rank 1" in told
    assert "– Rain" in told
    assert told[-1] == sample().title


def test_the_uid_stays_when_all_else_is_changed() -> None:
    journey = planned(Action(id="plan", title="One", due=DUE))
    other = changed(
        journey, title="Other", actions=(Action(id="plan", title="Two", due=dt.date(2028, 2, 29), status="done"),)
    )
    (before,), (after,) = events(to_calendar(journey, NOW)), events(to_calendar(other, NOW + dt.timedelta(1)))
    assert before["UID"] == after["UID"]
    assert after["DTSTAMP"] > before["DTSTAMP"]
    assert after["SUMMARY"] == "✓ Two"


def test_what_is_dropped_is_cancelled_and_the_best_comes_first() -> None:
    journey = planned(
        Action(id="gone", title="Gone", due=DUE, status="dropped"),
        Action(id="low", title="Low", due=DUE, value=1),
        Action(id="high", title="High", due=DUE, value=5),
    )
    found = events(to_calendar(journey, NOW))
    assert [(event["SUMMARY"], event["STATUS"]) for event in found] == [
        ("High", "CONFIRMED"),
        ("Low", "CONFIRMED"),
        ("Gone", "CANCELLED"),
    ]


def test_the_first_and_the_last_day_of_calendars() -> None:
    journey = planned(Action(id="a", due=dt.date.min), Action(id="z", due=dt.date.max))
    first, last = events(to_calendar(journey, NOW))
    assert (first["DTSTART;VALUE=DATE"], first["DTEND;VALUE=DATE"]) == ("00010101", "00010102")
    assert last["DTSTART;VALUE=DATE"] == "99991231"
    assert "DTEND;VALUE=DATE" not in last


def test_a_map_without_due_days_is_refused_and_those_without_are_counted() -> None:
    with pytest.raises(Fault) as raised:
        to_calendar(planned(Action(id="plan")), NOW)
    assert "nothing to put into a calendar" in say(raised.value.text, "en")
    made = written(Order(planned(Action(id="a"), Action(id="b", due=DUE)), PAPER, "actions"), ".ics", unheard)
    assert [say(note, "en") for note in made.notes] == ["Without a due day, so not in the calendar: 1."]
    with pytest.raises(Fault):
        written(Order(planned(Action(id="b", due=DUE)), PAPER, "map"), ".ics", unheard)


def test_hostile_texts_are_texts() -> None:
    journey = hostile_map(f"{hostile_text()}\nEND:VEVENT\r\nATTACH:file:///etc/passwd")
    journey = changed(journey, actions=tuple(changed(action, due=DUE) for action in journey.actions))
    text = to_calendar(journey, NOW)
    names = {re.split("[:;]", line, maxsplit=1)[0] for line in unfolded(text)}
    assert names == {
        *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND"),
        *("SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"),
    }
    assert text.count("END:VEVENT\r\n") == len(journey.actions)


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300))
def test_folding_and_escaping_lose_nothing(text: str) -> None:
    line = folded(escaped(text))
    assert all(len(part.encode()) <= 75 for part in line.split("\r\n"))
    assert unescaped(line.replace("\r\n ", "")) == text.replace("\r\n", "\n").replace("\r", "\n")


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_becomes_a_calendar_or_is_refused(journey: JourneyMap) -> None:
    dated = [action for action in journey.actions if action.due is not None]
    if not dated:
        return
    found = events(to_calendar(journey, NOW))
    assert {event["UID"].partition("@")[0] for event in found} == {action.id for action in dated}
