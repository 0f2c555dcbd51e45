"""A map with all kinds of records, each of whose texts tries to be more than a text."""

import ctypes
import datetime as dt
import os
from pathlib import Path
from typing import Any, Final

from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Level, MetricLane, MetricValue
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import (
    Department,
    Flow,
    JourneyMap,
    OwnChannel,
    OwnMoment,
    Persona,
    Stage,
    Step,
    Trait,
    View,
)
from cjm_desktop.model.reviews import Reading, Review
from cjm_desktop.model.texts import text_fields
from tests.maps import PICTURES

MARK: Final = "Zebra"
"""What every text holds, however it is shortened or shown."""

LINK: Final = f"https://bank.example@evil.example/<b>{MARK}</b>&File[*]%1"
"""An address that a map may hold; it leads to the second of its names."""


def hostile_text(bait: str = "/etc/passwd") -> str:
    """Return a text for everything that reads more than text: HTML, menus, titles, formats; ``bait`` is a picture."""
    marks = f"<b>{MARK}</b>&amp; &File [*] %1 %s {{name}} $x$ =1+1"
    links = f"<img src='{bait}'><a href='file://{bait}'>x</a> **y** [z](file://{bait})"
    return f"{marks} {links}"


def hostile_map(text: str, title: str = MARK) -> JourneyMap:
    """Return the map; ``title`` begins its title."""
    told = _telling(_everything(), text)
    return changed(told, title=f"{title} {text}")


def _telling(record: Record, text: str) -> Any:  # noqa: ANN401 - it is of the record's own kind
    """Return a record that says a text in every field that holds one, and so do all in it."""
    kind = type(record)
    fields: dict[str, Any] = {name: (text,) if many else text for name, many in text_fields(kind).items()}
    if "link" in fields:
        fields["link"] = LINK
    for name in nested_fields(kind):
        fields[name] = tuple(_telling(each, text) for each in getattr(record, name))
    return changed(record, **fields)


def _everything() -> JourneyMap:
    picture = PICTURES[0].sha256
    comments = (Comment(id="said", replies=(Reply(id="answered"),)),)
    card = Card(
        id="card", step="look", severity=2, channel="own", moment="own-moment", personas=("ann",), department="sales",
        link="https://example.org", map="another", picture=picture, count=3, votes=2, evidence="survey",
    )  # fmt: skip
    lanes = (
        CardLane(id="touch", kind="touchpoint", cards=(card, Card(id="other", step="buy")), separator="visibility"),
        CardLane(id="pains", kind="pain-point", cards=(Card(id="pain", step="buy"),)),
        EmotionLane(
            id="feel",
            kind="emotion",
            levels=(Level(), Level()),
            curves=(Curve(id="mood", persona="ann", points=(CurvePoint(step="look", value=0.5),)),),
        ),
        MetricLane(id="rate", kind="metric", values=(MetricValue(step="buy", value=4),)),
    )
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        logo=picture,
        personas=(Persona(id="ann", portrait=picture, traits=(Trait(),)), Persona(id="li")),
        departments=(Department(id="sales"),),
        channels=(OwnChannel(id="own"),),
        moments=(OwnMoment(id="own-moment"),),
        stages=(
            Stage(id="before", steps=(Step(id="look", map="another", comments=comments, moment="own-moment"),)),
            Stage(id="during", steps=(Step(id="buy"), Step(id="pay")), comments=comments),
        ),
        lanes=lanes,
        flows=(Flow(id="lost", kind="drop-off", from_="buy"), Flow(id="again", kind="return", from_="buy", to="look")),
        actions=(Action(id="act", cards=("pain",), department="sales", due=dt.date(2027, 1, 31)),),
        reviews=(Review(id="seen", date=dt.date(2026, 11, 2), figures=(Reading(lane="rate", value=4),)),),
        dismissed=(Dismissed(id="no", kind="worst-trough", about=("mood", "buy")),),
        thresholds=(Threshold(name="fall", value=0.7),),
        views=(View(id="view", without_lanes=("pains",)),),
        path=(Stop(id="stop", at="before"), Stop(id="end", show="actions")),
        assets=PICTURES,
    )


_OPENED, _READ = 0x20, 0x1


class Watch:
    """Hears whenever a file is opened, by whomever: Qt opens files without Python."""

    def __init__(self, file: Path) -> None:
        self._system = ctypes.CDLL(None, use_errno=True)
        self._watch = self._system.inotify_init1(os.O_NONBLOCK)
        assert self._system.inotify_add_watch(self._watch, os.fsencode(file), _OPENED | _READ) >= 0

    def heard(self) -> bool:
        """Tell whether it was opened since this was asked the last time."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Hear nothing more."""
        os.close(self._watch)
