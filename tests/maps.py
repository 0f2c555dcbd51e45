"""Maps for property tests: small, sound, with all kinds of records, hostile texts and keys that we do not know."""

from base64 import b64decode
from collections.abc import Callable, Sequence
from datetime import UTC
from functools import cache
from hashlib import sha256
from itertools import count
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.datasets import DataColumn, DataName, DataRole, Dataset, Feed, Measure, Pick
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.kinds import (
    ActionStatus,
    CardKind,
    Cause,
    Channel,
    Detail,
    Evidence,
    FlowKind,
    MetricKind,
    Moment,
    Presence,
    Separator,
    State,
    ToolStatus,
)
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, Level, MetricLane, MetricValue
from cjm_desktop.model.presenting import Show, Stop
from cjm_desktop.model.ranking import Method, Ranking
from cjm_desktop.model.records import (
    Asset,
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
from cjm_desktop.words import LANGUAGES

T = TypeVar("T")

HOSTILE = (
    "",
    " ",
    "<b>&amp;</b><img src='/etc/passwd'>",
    "=1+1",
    "{name} %s \\ud800 \"quoted\" 'single' \\",
    "\x00\x07\x1b[31m\x7f\x85",
    "line\nline\r\nline\u2028line\ttab",
    "\ud800 lone \udfff",
    "e\u0301 \u00e9 \ufeff \u200b\u200d \ufffe",
    "שלום עולם مرحبا",
    "👩‍👩‍👧‍👦🏳️‍🌈🇨🇳",
    "客户旅程地图：贷款申请——材料多，要排队。",
    "a" * 300,
    "../../x",
    "format",
)
_free_texts = st.text(st.characters(exclude_categories=()), max_size=20)
texts = st.sampled_from(HOSTILE) | _free_texts
_TEXTS = st.integers(0, len(HOSTILE) + 4)
_ONE_OF_FOUR = st.integers(0, 3)
_booleans = st.booleans()
_dates = st.none() | st.dates()
_times = st.none() | st.datetimes(timezones=st.none() | st.just(UTC))
_counts = st.none() | st.integers(0, 10**6)
_integers = cache(st.integers)


@cache
def _maybe(least: float, most: float) -> st.SearchStrategy[float | None]:
    return st.none() | st.floats(least, most)


shares = st.none() | st.floats(0, 1)
values = st.floats(-1, 1)
amounts = st.none() | st.floats(-1e6, 1e6)

COLOURS = ("#1F4FA8", "#fdeeea")
LINKS = ("", "https://example.org/a?b=1#c", "http://example.org", "mailto:li@example.org")
_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
"""A picture of one pixel."""
PICTURES = (Asset(sha256=sha256(b64decode(_DOT)).hexdigest(), type="png", width=1, height=1, data=_DOT),)

# What may stand under a key that the program does not know; the keys are none that it does.
unknown_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
unknown_fields = st.just(dict[str, Any]()) | st.dictionaries(
    st.text(max_size=5).map("x-".__add__), unknown_values, max_size=2
)


class _Maker:
    """Draws records, each with an id of its own."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count()
        self.pictures: list[str] = []
        self.personas: list[str] = []
        self.departments: list[str] = []
        self.channels: list[str] = list(get_args(Channel))
        self.moments: list[str] = list(get_args(Moment))

    def times(self, least: int, most: int) -> range:
        return range(self.draw(_integers(least, most)))

    def one_of(self, choices: Sequence[T]) -> T:
        return choices[self.draw(_integers(0, len(choices) - 1))]

    def maybe(self, choices: Sequence[T]) -> T | None:
        return self.one_of([None, *choices])

    def some(self, choices: Sequence[T]) -> list[T]:
        return [choice for choice in choices if self.draw(_ONE_OF_FOUR) == 0]

    def texts(self) -> tuple[str, ...]:
        return tuple(self.text() for _ in self.times(0, 2))

    def id(self) -> str:
        return f"Id_-{next(self.numbers)}"

    def text(self) -> str:
        number = self.draw(_TEXTS)
        return HOSTILE[number] if number < len(HOSTILE) else self.draw(_free_texts)

    def unknown(self) -> dict[str, Any]:
        return self.draw(unknown_fields)

    def persona(self) -> Persona:
        return Persona(
            id=self.id(),
            name=self.text(),
            role=self.text(),
            quote=self.text(),
            share=self.draw(shares),
            portrait=self.maybe(self.pictures),
            colour=self.maybe(COLOURS),
            goals=self.texts(),
            needs=self.texts(),
            frustrations=self.texts(),
            traits=tuple(Trait(low=self.text(), high=self.text(), value=0.25) for _ in self.times(0, 2)),
            origin=self.maybe(("library1",)),
            **self.unknown(),
        )

    def comments(self) -> tuple[Comment, ...]:
        return tuple(self.comment() for _ in self.times(0, 2)) if self.draw(_integers(0, 3)) == 0 else ()

    def comment(self) -> Comment:
        replies = tuple(Reply(id=self.id(), author=self.text(), text=self.text()) for _ in self.times(0, 2))
        return Comment(
            id=self.id(),
            author=self.text(),
            time=self.draw(_times),
            text=self.text(),
            resolved=self.draw(_booleans),
            replies=replies,
            **self.unknown(),
        )

    def step(self) -> Step:
        width = self.draw(_maybe(60, 1000))
        minutes = self.draw(_maybe(0, 1e6))
        moment = self.maybe(self.moments)
        return Step(
            id=self.id(),
            title=self.text(),
            moment=moment,
            minutes=minutes,
            width=width,
            comments=self.comments(),
            **self.unknown(),
        )

    def stage(self) -> Stage:
        steps = tuple(self.step() for _ in self.times(1, 3))
        said = self.comments()
        return Stage(
            collapsed=self.draw(_integers(0, 3)) == 3,
            id=self.id(),
            title=self.text(),
            duration=self.text(),
            notes=self.text(),
            steps=steps,
            comments=said,
            **self.unknown(),
        )

    def card(self, steps: Sequence[str]) -> Card:
        first, last = sorted(self.draw(_integers(0, len(steps) - 1)) for _ in range(2))
        return Card(
            id=self.id(),
            step=steps[first],
            through=steps[last] if first < last else None,
            text=self.text(),
            severity=self.draw(_integers(0, 3)),
            **self.details(),
            **self.unknown(),
        )

    def details(self) -> dict[str, Any]:
        """Draw a few of a card's many optional fields."""
        makers: dict[str, Callable[[], Any]] = {
            "cause": lambda: self.maybe(get_args(Cause)),
            "channel": lambda: self.maybe(self.channels),
            "presence": lambda: tuple(self.some(get_args(Presence))),
            "status": lambda: self.maybe(get_args(ToolStatus)),
            "effort": lambda: self.draw(_integers(0, 5)),
            "cost": lambda: self.draw(_maybe(0, 1e9)),
            "rating": lambda: self.draw(_maybe(0, 5)),
            "date": lambda: self.draw(_dates),
            "votes": lambda: self.draw(_integers(0, 12)),
            "moment": lambda: self.maybe(self.moments),
            "evidence": lambda: self.maybe(get_args(Evidence)),
            "source": self.text,
            "count": lambda: self.draw(_counts),
            "personas": lambda: tuple(self.some(self.personas)),
            "department": lambda: self.maybe(self.departments),
            "owner": self.text,
            "tags": self.texts,
            "link": lambda: self.one_of(LINKS),
            "map": lambda: self.maybe(("another1",)),
            "map_title": self.text,
            "picture": lambda: self.maybe(self.pictures),
            "colour": lambda: self.maybe(COLOURS),
            "note": self.text,
            "comments": self.comments,
        }
        return {name: makers[name]() for name in self.some(sorted(makers))}

    def frame(self) -> dict[str, Any]:
        """Draw what all lanes share."""
        return {
            "title": self.text(),
            "hint": self.text(),
            "separator": self.maybe(get_args(Separator)),
            "height": self.draw(_maybe(40, 4000)),
            "collapsed": self.draw(_booleans),
            "hidden": self.draw(_booleans),
            "locked": self.draw(_booleans),
            **self.unknown(),
        }

    def card_lane(self, steps: Sequence[str]) -> CardLane:
        cards = tuple(self.card(steps) for _ in self.times(0, 4)) if steps else ()
        kind = self.one_of(get_args(CardKind))
        return CardLane(id=self.id(), kind=kind, cards=cards, colour=self.maybe(COLOURS), **self.frame())

    def curve(self, steps: Sequence[str]) -> Curve:
        return Curve(
            id=self.id(),
            name=self.text(),
            state=self.maybe(get_args(State)),
            persona=self.maybe(self.personas),
            points=tuple(self.point(step) for step in steps if self.draw(_booleans)),
            **self.unknown(),
        )

    def point(self, step: str) -> CurvePoint:
        assumed = self.draw(_booleans)
        return CurvePoint(step=step, value=self.draw(values), text=self.text(), assumed=assumed, **self.unknown())

    def emotion_lane(self, steps: Sequence[str]) -> EmotionLane:
        curves = tuple(self.curve(steps) for _ in self.times(0, 2))
        levels = tuple(Level(label=self.text(), face=self.text()) for _ in self.times(0, 3))
        return EmotionLane(id=self.id(), kind="emotion", levels=levels, curves=curves, **self.frame())

    def metric_lane(self, steps: Sequence[str]) -> MetricLane:
        return MetricLane(
            id=self.id(),
            kind="metric",
            metric=self.one_of(get_args(MetricKind)),
            unit=self.text(),
            look=self.one_of(("bars", "line", "numbers")),
            target=self.draw(amounts),
            values=tuple(self.figure(step) for step in steps if self.draw(_booleans)),
            **self.frame(),
        )

    def figure(self, step: str) -> MetricValue:
        value = self.draw(st.floats(-1e6, 1e6))
        return MetricValue(step=step, value=value, before=self.draw(amounts), target=self.draw(amounts))

    def lane(self, steps: Sequence[str]) -> Lane:
        makers: tuple[Callable[[Sequence[str]], Lane], ...] = (self.card_lane, self.emotion_lane, self.metric_lane)
        return self.one_of(makers)(steps)

    def view(self, lanes: Sequence[str], stages: Sequence[str]) -> View:
        return View(
            id=self.id(),
            name=self.text(),
            detail=self.one_of(get_args(Detail)),
            without_lanes=tuple(self.some(lanes)),
            without_stages=tuple(self.some(stages)),
            personas=tuple(self.some(self.personas)),
            departments=tuple(self.some(self.departments)),
            owners=self.texts(),
            channels=tuple(self.some(self.channels)),
            tags=self.texts(),
            moments=tuple(self.some(self.moments)),
            evidence=tuple(self.some(get_args(Evidence))),
            highlights=self.draw(_booleans),
            **self.unknown(),
        )

    def action(self, cards: Sequence[str]) -> Action:
        return Action(
            id=self.id(),
            title=self.text(),
            note=self.text(),
            cards=tuple(self.some(cards)),
            audience=self.draw(shares),
            value=self.draw(_integers(0, 5)),
            investment=self.draw(_integers(0, 5)),
            difficulty=self.draw(_integers(0, 5)),
            weeks=self.draw(_maybe(0, 1000)),
            confidence=self.draw(shares),
            owner=self.text(),
            department=self.maybe(self.departments),
            due=self.draw(_dates),
            status=self.one_of(get_args(ActionStatus)),
            done=self.draw(_dates),
            **self.unknown(),
        )

    def review(self, lanes: Sequence[str]) -> Review:
        return Review(
            id=self.id(),
            date=self.draw(_dates),
            by=self.text(),
            note=self.text(),
            figures=tuple(Reading(lane=lane, value=self.draw(values)) for lane in self.some(lanes)),
            **self.unknown(),
        )

    def dismissed(self, parts: Sequence[str]) -> Dismissed:
        return Dismissed(
            id=self.id(),
            kind=self.one_of(("drop-off", "worst-trough", "of another program")),
            about=tuple(self.some(parts)),
            reason=self.text(),
            date=self.draw(_dates),
            by=self.text(),
            **self.unknown(),
        )

    def dataset(self, steps: Sequence[str], cards: Sequence[str], lanes: Sequence[Lane]) -> Dataset:
        curves = [curve.id for lane in lanes if isinstance(lane, EmotionLane) for curve in lane.curves]
        columns = tuple(
            DataColumn(
                name=self.text(),
                says=self.one_of(get_args(DataRole)),
                step=self.maybe(steps),
                card=self.maybe(cards),
                low=self.draw(amounts),
                unit=self.one_of(("", "s")),
                chosen=self.texts(),
                **self.unknown(),
            )
            for _ in self.times(0, 2)
        )
        names = tuple(
            DataName(says="touchpoint", text=self.text(), card=self.maybe(cards), persona=self.maybe(self.personas))
            for _ in self.times(0, 2)
        )
        feeds = tuple(
            Feed(
                measure=self.one_of(get_args(Measure)),
                lane=self.maybe([lane.id for lane in lanes]),
                curve=self.maybe(curves),
                persona=self.maybe(self.personas),
            )
            for _ in self.times(0, 2)
        )
        return Dataset(
            id=self.id(),
            title=self.text(),
            date=self.draw(_dates),
            rows=self.draw(_integers(0, 10**6)),
            sheet=self.text(),
            evidence=self.maybe(get_args(Evidence)),
            plan=columns,
            names=names,
            step=self.maybe(steps),
            quotes=self.draw(_integers(0, 50)),
            pick=self.one_of(get_args(Pick)),
            feeds=feeds,
            cards=tuple(self.some(cards)),
            **self.unknown(),
        )

    def stop(self, parts: Sequence[str]) -> Stop:
        show: Show = self.one_of(get_args(Show))
        return Stop(id=self.id(), show=show, at=self.maybe(parts) if show == "part" else None, **self.unknown())

    def flow(self, steps: Sequence[str]) -> Flow:
        return Flow(
            id=self.id(),
            kind=self.one_of(get_args(FlowKind)),
            from_=self.one_of(steps),
            to=self.maybe(steps),
            share=self.draw(shares),
            label=self.text(),
            **self.unknown(),
        )


def rankings() -> st.SearchStrategy[Ranking]:
    """Draw what actions are ranked by."""
    weights = st.sampled_from((0.0, 0.5, 1.0, 2.0, 5.0))
    return st.builds(
        Ranking,
        method=st.sampled_from(get_args(Method)),
        audience=weights,
        value=weights,
        investment=weights,
        difficulty=weights,
        weeks=weights,
    )


@st.composite
def journey_maps(draw: st.DrawFn) -> JourneyMap:
    """Draw a map that is sound: all ids differ, every reference names something, no curve has two points at a step."""
    make = _Maker(draw)
    assets = PICTURES if draw(_booleans) else ()
    make.pictures = [asset.sha256 for asset in assets]
    channels = tuple(OwnChannel(id=make.id(), name=make.text(), icon=make.text()) for _ in make.times(0, 1))
    departments = tuple(Department(id=make.id(), name=make.text()) for _ in make.times(0, 2))
    moments = tuple(
        OwnMoment(id=make.id(), replaces=make.maybe(get_args(Moment)), name=make.text(), meaning=make.text())
        for _ in make.times(0, 1)
    )
    make.channels += [channel.id for channel in channels]
    make.departments = [department.id for department in departments]
    make.moments += [moment.id for moment in moments]
    personas = tuple(make.persona() for _ in make.times(0, 2))
    make.personas = [persona.id for persona in personas]
    stages = tuple(make.stage() for _ in make.times(0, 3))
    steps = [step.id for stage in stages for step in stage.steps]
    lanes = tuple(make.lane(steps) for _ in make.times(0, 4))
    cards = [card.id for lane in lanes if isinstance(lane, CardLane) for card in lane.cards]
    views = tuple(make.view([lane.id for lane in lanes], [stage.id for stage in stages]) for _ in make.times(0, 1))
    flows = tuple(make.flow(steps) for _ in make.times(0, 2)) if steps else ()
    actions = tuple(make.action(cards) for _ in make.times(0, 2))
    parts = [part.id for part in (*personas, *stages, *lanes, *flows, *actions)]
    return JourneyMap(
        format="cjm",
        version=1,
        id=make.id(),
        history=make.one_of(("", "q8w2e4r6t1", "q8w2e4r6t1 Somebody-else_s")),
        title=make.text(),
        language=make.one_of(LANGUAGES),
        state=make.maybe(get_args(State)),
        scenario=make.text(),
        goals=tuple(make.text() for _ in make.times(0, 2)),
        author=make.text(),
        organisation=make.text(),
        date=draw(_dates),
        paper=make.one_of(("A0", "A4", "roll:914mm")),
        orientation=make.one_of(("landscape", "portrait")),
        client=make.text(),
        confidentiality=make.text(),
        currency=make.text(),
        customers=draw(st.none() | _integers(0, 10**9)),
        theme=make.one_of(("paper", "no such theme")),
        logo=make.maybe(make.pictures),
        colours=tuple(make.some(COLOURS)),
        review_months=draw(_integers(0, 24)),
        columns=make.one_of(("equal", "time")),
        funnel=draw(_booleans),
        personas=personas,
        channels=channels,
        departments=departments,
        moments=moments,
        stages=stages,
        lanes=lanes,
        actions=actions,
        datasets=tuple(make.dataset(steps, cards, lanes) for _ in make.times(0, 1)),
        reviews=tuple(make.review([lane.id for lane in lanes]) for _ in make.times(0, 2)),
        ranking=draw(rankings()),
        dismissed=tuple(make.dismissed([*parts[:6], *steps[:2], *cards[:4]]) for _ in make.times(0, 2)),
        thresholds=(Threshold(name=make.one_of(("fall", "stages")), value=draw(values)),) if draw(_booleans) else (),
        views=views,
        path=tuple(make.stop(parts) for _ in make.times(0, 3)),
        assets=assets,
        flows=flows,
        **make.unknown(),
    )
