"""Maps for property tests: small, sound, with all kinds of records, hostile texts and keys that we do not know."""

from collections.abc import Sequence
from itertools import count
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from cjm_desktop.model.kinds import CardKind, Channel, FlowKind, Moment, State
from cjm_desktop.model.records import (
    Card,
    CardLane,
    Curve,
    CurvePoint,
    EmotionLane,
    Flow,
    JourneyMap,
    Persona,
    Stage,
    Step,
)
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
texts = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=()), max_size=20)
shares = st.none() | st.floats(0, 1)
values = st.floats(-1, 1)

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

    def times(self, least: int, most: int) -> range:
        return range(self.draw(st.integers(least, most)))

    def one_of(self, choices: Sequence[T]) -> T:
        return self.draw(st.sampled_from(choices))

    def maybe(self, choices: Sequence[T]) -> T | None:
        return self.one_of([None, *choices])

    def id(self) -> str:
        return f"Id_-{next(self.numbers)}"

    def text(self) -> str:
        return self.draw(texts)

    def unknown(self) -> dict[str, Any]:
        return self.draw(unknown_fields)

    def persona(self) -> Persona:
        return Persona(
            id=self.id(),
            name=self.text(),
            role=self.text(),
            quote=self.text(),
            share=self.draw(shares),
            **self.unknown(),
        )

    def step(self) -> Step:
        width = self.draw(st.none() | st.floats(60, 1000))
        moment = self.maybe(get_args(Moment))
        return Step(id=self.id(), title=self.text(), moment=moment, width=width, **self.unknown())

    def stage(self) -> Stage:
        steps = tuple(self.step() for _ in self.times(1, 3))
        return Stage(id=self.id(), title=self.text(), duration=self.text(), steps=steps, **self.unknown())

    def card(self, steps: Sequence[str]) -> Card:
        first, last = sorted(self.draw(st.integers(0, len(steps) - 1)) for _ in range(2))
        return Card(
            id=self.id(),
            step=steps[first],
            through=steps[last] if first < last else None,
            text=self.text(),
            severity=self.draw(st.integers(0, 3)),
            channel=self.maybe(get_args(Channel)),
            **self.unknown(),
        )

    def card_lane(self, steps: Sequence[str]) -> CardLane:
        cards = tuple(self.card(steps) for _ in self.times(0, 4)) if steps else ()
        kind = self.one_of(get_args(CardKind))
        return CardLane(id=self.id(), kind=kind, title=self.text(), hint=self.text(), cards=cards, **self.unknown())

    def curve(self, steps: Sequence[str], personas: Sequence[str]) -> Curve:
        return Curve(
            id=self.id(),
            name=self.text(),
            state=self.maybe(get_args(State)),
            persona=self.maybe(personas),
            points=tuple(self.point(step) for step in steps if self.draw(st.booleans())),
            **self.unknown(),
        )

    def point(self, step: str) -> CurvePoint:
        assumed = self.draw(st.booleans())
        return CurvePoint(step=step, value=self.draw(values), text=self.text(), assumed=assumed, **self.unknown())

    def emotion_lane(self, steps: Sequence[str], personas: Sequence[str]) -> EmotionLane:
        curves = tuple(self.curve(steps, personas) for _ in self.times(0, 2))
        return EmotionLane(
            id=self.id(), kind="emotion", title=self.text(), hint=self.text(), curves=curves, **self.unknown()
        )

    def lane(self, steps: Sequence[str], personas: Sequence[str]) -> CardLane | EmotionLane:
        return self.card_lane(steps) if self.draw(st.booleans()) else self.emotion_lane(steps, personas)

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


@st.composite
def journey_maps(draw: st.DrawFn) -> JourneyMap:
    """Draw a map that is sound: all ids differ, every reference names something, no curve has two points at a step."""
    make = _Maker(draw)
    personas = tuple(make.persona() for _ in make.times(0, 2))
    stages = tuple(make.stage() for _ in make.times(0, 3))
    people = [persona.id for persona in personas]
    steps = [step.id for stage in stages for step in stage.steps]
    return JourneyMap(
        format="cjm",
        version=1,
        id=make.id(),
        title=make.text(),
        language=make.one_of(LANGUAGES),
        state=make.maybe(get_args(State)),
        scenario=make.text(),
        goals=tuple(make.text() for _ in make.times(0, 2)),
        author=make.text(),
        organisation=make.text(),
        date=draw(st.none() | st.dates()),
        paper=make.one_of(("A0", "A4", "roll:914mm")),
        orientation=make.one_of(("landscape", "portrait")),
        personas=personas,
        stages=stages,
        lanes=tuple(make.lane(steps, people) for _ in make.times(0, 4)),
        flows=tuple(make.flow(steps) for _ in make.times(0, 2)) if steps else (),
        **make.unknown(),
    )
