"""The actions of a map as a calendar (RFC 5545): an event that takes all day on the day until which an action is due.

Events, because that is what Outlook, Apple's Calendar and Google's all import; tasks (VTODO) Google leaves out and the
new Outlook does not know. They do not make a day busy. The same action has the same UID however often it is exported,
so that an event is brought up to date where it is there already.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from cjm_desktop.insight.ranking import Score, ranked
from cjm_desktop.interchange.telling import action_factors, action_hands, action_title, card_words
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import clean_line
from cjm_desktop.words import Fault, Text, say

_OCTETS: Final = 75
"""How long a line may be in UTF-8, without its end."""
_NOT_FIRST: Final = 0b1100_0000
_FURTHER: Final = 0b1000_0000
"""Of a byte in UTF-8: the bits that tell whether it goes on with a letter, and what they are then."""
_LONGEST_NOTE: Final = 4000
"""Letters of a description: calendars cut longer ones, or refuse the file."""
_LONGEST_TITLE: Final = 250
_DONE: Final = "✓ "


def to_calendar(journey: JourneyMap, now: dt.datetime) -> str:
    """Return the actions that have a due day as a calendar; ``now`` tells calendars which copy is the newer one.

    Raises:
        Fault: none has one.
    """
    ground = Ground.of(journey, theme_of(journey))
    due = [score for score in ranked(journey) if score.action.due is not None]
    if not due:
        raise Fault(
            Text("Export", "No action has a day until which it is due, so there is nothing to put into a calendar.")
        )
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CJM Desktop//CJM Desktop//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(_one_line(journey.title) or say(Text('Sheet', 'Actions'), journey.language))}",
        *(line for score in due for line in _event(score, journey, ground, f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def calendar_notes(journey: JourneyMap) -> tuple[Text, ...]:
    """Return which actions have no place in a calendar."""
    count = sum(action.due is None for action in journey.actions)
    return (Text("Export", "Without a due day, so not in the calendar: {count}.")(count=count),) if count else ()


def escaped(text: str) -> str:
    """Return a text as it stands in a line of a calendar."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line in parts of at most 75 bytes, each but the first begun by a blank; no letter is cut."""
    data, parts, begin = line.encode(), list[bytes](), 0
    while len(data) - begin > (room := _OCTETS - bool(parts)):
        end = begin + room
        while data[end] & _NOT_FIRST == _FURTHER:
            end -= 1
        parts.append(data[begin:end])
        begin = end
    return b"\r\n ".join([*parts, data[begin:]]).decode()


def _event(score: Score, journey: JourneyMap, ground: Ground, stamp: str) -> Iterator[str]:
    action = score.action
    yield "BEGIN:VEVENT"
    yield f"UID:{action.id}@{journey.id}.cjm-desktop"
    yield f"DTSTAMP:{stamp}"
    yield from _day(action.due)
    title = _one_line(action_title(action, ground))[:_LONGEST_TITLE]
    yield f"SUMMARY:{escaped((_DONE if action.status == 'done' else '') + title)}"
    yield f"DESCRIPTION:{escaped(_described(score, journey, ground)[:_LONGEST_NOTE])}"
    yield f"STATUS:{'CANCELLED' if action.status == 'dropped' else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "X-MICROSOFT-CDO-BUSYSTATUS:FREE"
    yield "END:VEVENT"


def _day(due: dt.date | None) -> Iterator[str]:
    """Yield on which day it is; an event ends before the day after."""
    if due is not None:
        yield f"DTSTART;VALUE=DATE:{_plain(due)}"
        if due < dt.date.max:
            yield f"DTEND;VALUE=DATE:{_plain(due + dt.timedelta(1))}"


def _plain(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _one_line(text: str) -> str:
    return str(clean_line(text))


def _described(score: Score, journey: JourneyMap, ground: Ground) -> str:
    """Return what is to be done in detail, who does it, why, and from which map it comes."""
    action, language = score.action, ground.language
    rank = Text("Export", "Rank {rank}")
    parts = [
        action.note,
        " · ".join(action_hands(action, ground)),
        "" if score.rank is None else say(rank(rank=score.rank), language),
        " · ".join(f"{name} {value}" for name, value in action_factors(action, ground)),
        "\n".join(f"– {text}" for text in _origins(action, journey, ground)),
        journey.title,
    ]
    return "\n".join(part for part in parts if part)


def _origins(action: Action, journey: JourneyMap, ground: Ground) -> Iterator[str]:
    wanted = frozenset(action.cards)
    for lane in journey.lanes if wanted else ():
        if isinstance(lane, CardLane):
            yield from (words for card in lane.cards if card.id in wanted and (words := card_words(card, lane, ground)))
