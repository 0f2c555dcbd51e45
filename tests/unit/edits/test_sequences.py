"""Whatever edits follow each other, a map stays whole and no edit touches its input."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import TypeVar, get_args

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits import assets, cards, curves, flows, journey, lanes, metrics, personas, stages, steps, vocabulary
from cjm_desktop.edits.copies import renamed, renewed
from cjm_desktop.model.kinds import CardKind, Channel, FlowKind, Moment, State
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane
from cjm_desktop.model.lookup import Named, find_card, find_curve, find_step, ids_of
from cjm_desktop.model.records import Department, Flow, JourneyMap, OwnChannel, OwnMoment, Persona, Stage, Step, View
from tests.maps import PICTURES, journey_maps, shares, texts, values
from tests.unit.edits.sample import edited

Edit = Callable[[JourneyMap], JourneyMap]
T = TypeVar("T")


class Making:
    """Draws an edit of a map; a kind of edit that has nothing to work on in it raises IndexError."""

    def __init__(self, data: st.DataObject, journey_map: JourneyMap, numbers: "count[int]") -> None:
        self.data = data
        self.numbers = numbers
        self.personas = journey_map.personas
        self.stages = journey_map.stages
        self.steps = tuple(step for stage in self.stages for step in stage.steps)
        self.card_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, CardLane))
        self.cards = tuple(card for lane in self.card_lanes for card in lane.cards)
        self.emotion_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, EmotionLane))
        self.metric_lanes = tuple(lane for lane in journey_map.lanes if isinstance(lane, MetricLane))
        self.curves = tuple(curve for lane in self.emotion_lanes for curve in lane.curves)
        self.lanes = journey_map.lanes
        self.flows = journey_map.flows
        self.map = journey_map

    def draw(self, strategy: st.SearchStrategy[T]) -> T:
        return self.data.draw(strategy)

    def new_id(self) -> str:
        return f"new{next(self.numbers)}"

    def text(self) -> str:
        return self.draw(texts)

    def among(self, choices: Sequence[T]) -> T:
        if not choices:
            raise IndexError
        return self.draw(st.sampled_from(choices))

    def maybe(self, choices: Sequence[T]) -> T | None:
        return self.draw(st.sampled_from([None, *choices]))

    def name(self, records: Sequence[Named]) -> str:
        return self.among(records).id

    def before(self, records: Sequence[Named]) -> str | None:
        record = self.maybe(records)
        return None if record is None else record.id

    def step(self) -> Step:
        return Step(id=self.new_id(), title=self.text(), moment=self.maybe(get_args(Moment)))

    def card(self) -> Card:
        return Card(id=self.new_id(), step=self.name(self.steps), through=self.before(self.steps), text=self.text())

    def curve(self) -> Curve:
        chosen = self.draw(st.permutations(self.steps))
        return Curve(
            id=self.new_id(),
            persona=self.before(self.personas),
            points=tuple(CurvePoint(step=step.id, value=self.draw(values)) for step in chosen[:2]),
        )

    def card_place(self) -> tuple[CardLane, Card]:
        card = self.among(self.cards)
        lane = find_card(self.map, card.id)
        assert lane is not None
        return lane, card

    def word_place(self) -> tuple[vocabulary.Vocabulary, str]:
        field = self.among(get_args(vocabulary.Vocabulary))
        return field, self.name(self.map.__dict__[field])

    def curve_place(self) -> tuple[EmotionLane, Curve]:
        curve = self.among(self.curves)
        lane = find_curve(self.map, curve.id)
        assert lane is not None
        return lane, curve


def change_journey(m: Making) -> Edit:
    fields = {"title": m.text(), "scenario": m.text(), "state": m.maybe(get_args(State)), "goals": (m.text(),)}
    return lambda it: journey.change_journey(it, **fields)


def change_persona(m: Making) -> Edit:
    name, text, share = m.name(m.personas), m.text(), m.draw(shares)
    return lambda it: personas.change_persona(it, name, quote=text, share=share)


def add_persona(m: Making) -> Edit:
    persona, before = Persona(id=m.new_id(), name=m.text()), m.before(m.personas)
    return lambda it: personas.add_persona(it, persona, before)


def move_persona(m: Making) -> Edit:
    name, before = m.name(m.personas), m.before(m.personas)
    return lambda it: personas.move_persona(it, name, before)


def delete_persona(m: Making) -> Edit:
    name = m.name(m.personas)
    return lambda it: personas.delete_persona(it, name)


def change_stage(m: Making) -> Edit:
    name, title = m.name(m.stages), m.text()
    return lambda it: stages.change_stage(it, name, title=title)


def add_stage(m: Making) -> Edit:
    stage, before = Stage(id=m.new_id(), title=m.text(), steps=(m.step(), m.step())), m.before(m.stages)
    return lambda it: stages.add_stage(it, stage, before)


def move_stage(m: Making) -> Edit:
    name, before = m.name(m.stages), m.before(m.stages)
    return lambda it: stages.move_stage(it, name, before)


def delete_stage(m: Making) -> Edit:
    name = m.name(m.stages)
    return lambda it: stages.delete_stage(it, name)


def duplicate_stage(m: Making) -> Edit:
    name = m.name(m.stages)
    return lambda it: stages.duplicate_stage(it, name, m.new_id)


def change_step(m: Making) -> Edit:
    name, title, width = m.name(m.steps), m.text(), m.draw(st.none() | st.floats(60, 1000))
    return lambda it: steps.change_step(it, name, title=title, width=width)


def add_step(m: Making) -> Edit:
    step, stage = m.step(), m.among(m.stages)
    before = m.before(stage.steps)
    return lambda it: steps.add_step(it, step, stage=stage.id, before=before)


def move_step(m: Making) -> Edit:
    name, stage = m.name(m.steps), m.among(m.stages)
    before = m.before(stage.steps)
    return lambda it: steps.move_step(it, name, stage=stage.id, before=before)


def delete_step(m: Making) -> Edit:
    name = m.name(m.steps)
    return lambda it: steps.delete_step(it, name)


def duplicate_step(m: Making) -> Edit:
    name = m.name(m.steps)
    return lambda it: steps.duplicate_step(it, name, m.new_id)


def change_lane(m: Making) -> Edit:
    lane, kind, title = m.name(m.card_lanes), m.among(get_args(CardKind)), m.text()
    return lambda it: lanes.change_lane(it, lane, kind=kind, title=title)


def add_lane(m: Making) -> Edit:
    before = m.before(m.lanes)
    if m.draw(st.booleans()):
        lane = CardLane(id=m.new_id(), kind="free", cards=(m.card(), m.card()))
    else:
        lane = EmotionLane(id=m.new_id(), kind="emotion", curves=(m.curve(),))
    return lambda it: lanes.add_lane(it, lane, before)


def move_lane(m: Making) -> Edit:
    lane, before = m.name(m.lanes), m.before(m.lanes)
    return lambda it: lanes.move_lane(it, lane, before)


def delete_lane(m: Making) -> Edit:
    lane = m.name(m.lanes)
    return lambda it: lanes.delete_lane(it, lane)


def duplicate_lane(m: Making) -> Edit:
    lane = m.name(m.lanes)
    return lambda it: lanes.duplicate_lane(it, lane, m.new_id)


def change_card(m: Making) -> Edit:
    lane, card = m.card_place()
    fields = {"text": m.text(), "severity": m.draw(st.integers(0, 3)), "channel": m.maybe(get_args(Channel))}
    return lambda it: cards.change_card(it, lane.id, card.id, **fields)


def span_card(m: Making) -> Edit:
    lane, card = m.card_place()
    step, through = m.name(m.steps), m.before(m.steps)
    return lambda it: cards.change_card(it, lane.id, card.id, step=step, through=through)


def add_card(m: Making) -> Edit:
    lane, card = m.among(m.card_lanes), m.card()
    before = m.before(lane.cards)
    return lambda it: cards.add_card(it, lane.id, card, before)


def move_card(m: Making) -> Edit:
    lane, card = m.card_place()
    target, step = m.among(m.card_lanes), m.name(m.steps)
    before = m.before(target.cards)
    return lambda it: cards.move_card(it, lane.id, card.id, to_lane=target.id, step=step, before=before)


def rearrange_card(m: Making) -> Edit:
    lane, card = m.card_place()
    step, before = m.name(m.steps), m.before(lane.cards)
    return lambda it: cards.move_card(it, lane.id, card.id, to_lane=lane.id, step=step, before=before)


def delete_card(m: Making) -> Edit:
    lane, card = m.card_place()
    return lambda it: cards.delete_card(it, lane.id, card.id)


def duplicate_card(m: Making) -> Edit:
    lane, card = m.card_place()
    return lambda it: cards.duplicate_card(it, lane.id, card.id, m.new_id)


def change_curve(m: Making) -> Edit:
    lane, curve = m.curve_place()
    name, persona = m.text(), m.before(m.personas)
    return lambda it: curves.change_curve(it, lane.id, curve.id, name=name, persona=persona)


def add_curve(m: Making) -> Edit:
    lane, curve = m.among(m.emotion_lanes), m.curve()
    before = m.before(lane.curves)
    return lambda it: curves.add_curve(it, lane.id, curve, before)


def move_curve(m: Making) -> Edit:
    lane, curve = m.curve_place()
    before = m.before(lane.curves)
    return lambda it: curves.move_curve(it, lane.id, curve.id, before)


def delete_curve(m: Making) -> Edit:
    lane, curve = m.curve_place()
    return lambda it: curves.delete_curve(it, lane.id, curve.id)


def set_point(m: Making) -> Edit:
    lane, curve = m.curve_place()
    step, value, text = m.name(m.steps), m.draw(values), m.text()
    return lambda it: curves.set_point(it, lane.id, curve.id, step, value=value, text=text)


def clear_point(m: Making) -> Edit:
    lane, curve = m.curve_place()
    step = m.name(m.steps)
    return lambda it: curves.clear_point(it, lane.id, curve.id, step)


def change_flow(m: Making) -> Edit:
    flow, start, end = m.name(m.flows), m.name(m.steps), m.before(m.steps)
    return lambda it: flows.change_flow(it, flow, from_=start, to=end)


def add_flow(m: Making) -> Edit:
    kind, before = m.among(get_args(FlowKind)), m.before(m.flows)
    flow = Flow(id=m.new_id(), kind=kind, from_=m.name(m.steps), to=m.before(m.steps), label=m.text())
    return lambda it: flows.add_flow(it, flow, before)


def move_flow(m: Making) -> Edit:
    flow, before = m.name(m.flows), m.before(m.flows)
    return lambda it: flows.move_flow(it, flow, before)


def delete_flow(m: Making) -> Edit:
    flow = m.name(m.flows)
    return lambda it: flows.delete_flow(it, flow)


def set_figure(m: Making) -> Edit:
    lane, step, value = m.name(m.metric_lanes), m.name(m.steps), m.draw(values)
    return lambda it: metrics.set_figure(it, lane, step, value=value)


def clear_figure(m: Making) -> Edit:
    lane, step = m.name(m.metric_lanes), m.name(m.steps)
    return lambda it: metrics.clear_figure(it, lane, step)


def add_word(m: Making) -> Edit:
    lanes, people = [lane.id for lane in m.lanes[:2]], [persona.id for persona in m.personas]
    word = m.among(
        (
            OwnChannel(id=m.new_id(), name=m.text()),
            Department(id=m.new_id(), name=m.text()),
            OwnMoment(id=m.new_id(), name=m.text()),
            View(id=m.new_id(), name=m.text(), without_lanes=tuple(lanes), personas=tuple(people)),
        )
    )
    return lambda it: vocabulary.add_word(it, word)


def change_word(m: Making) -> Edit:
    field, word = m.word_place()
    name = m.text()
    return lambda it: vocabulary.change_word(it, field, word, name=name)


def move_word(m: Making) -> Edit:
    field, word = m.word_place()
    return lambda it: vocabulary.move_word(it, field, word)


def delete_word(m: Making) -> Edit:
    field, word = m.word_place()
    return lambda it: vocabulary.delete_word(it, field, word)


def use_words(m: Making) -> Edit:
    lane, card = m.card_place()
    fields = {
        "channel": m.before(m.map.channels),
        "department": m.before(m.map.departments),
        "moment": m.before(m.map.moments),
        "personas": tuple(persona.id for persona in m.personas),
    }
    return lambda it: cards.change_card(it, lane.id, card.id, **fields)


def show_picture(m: Making) -> Edit:
    lane, card = m.card_place()
    (picture,) = PICTURES
    return lambda it: cards.change_card(assets.with_asset(it, picture), lane.id, card.id, picture=picture.sha256)


def drop_spare_pictures(_: Making) -> Edit:
    return assets.without_spare_assets


def renew(m: Making) -> Edit:
    return lambda it: renewed(it, m.new_id)


MAKERS: list[Callable[[Making], Edit]] = [
    *(change_journey, change_persona, add_persona, move_persona, delete_persona),
    *(change_stage, add_stage, move_stage, delete_stage, duplicate_stage),
    *(change_step, add_step, move_step, delete_step, duplicate_step),
    *(change_lane, add_lane, move_lane, delete_lane, duplicate_lane),
    *(change_card, span_card, add_card, move_card, rearrange_card, delete_card, duplicate_card),
    *(change_curve, add_curve, move_curve, delete_curve, set_point, clear_point),
    *(change_flow, add_flow, move_flow, delete_flow, renew),
    *(set_figure, clear_figure, add_word, change_word, move_word, delete_word, use_words),
    *(show_picture, drop_spare_pictures),
]
CHANGES: list[Callable[[Making], Edit]] = [
    *(change_journey, change_persona, move_persona, change_stage, move_stage, change_step, move_step),
    *(change_lane, move_lane, change_card, span_card, rearrange_card),
    *(change_curve, move_curve, set_point, clear_point, change_flow, move_flow),
    *(set_figure, clear_figure, change_word, move_word, use_words, show_picture, drop_spare_pictures),
]


@given(journey_maps(), st.data())
def test_any_sequence_of_edits_keeps_the_map_whole_and_its_inputs_untouched(
    start: JourneyMap, data: st.DataObject
) -> None:
    current = start
    numbers = count()
    for maker in data.draw(st.lists(st.sampled_from(MAKERS), min_size=1, max_size=8)):
        try:
            edit = maker(Making(data, current, numbers))
        except IndexError:
            continue  # nothing to work on
        current = edited(edit, current)


@given(journey_maps(), st.data())
def test_a_change_made_twice_is_made_once(start: JourneyMap, data: st.DataObject) -> None:
    making = Making(data, start, count())
    for change in CHANGES:
        try:
            edit = change(making)
        except IndexError:
            continue  # nothing to work on
        once = edit(start)
        assert edit(once) is once


@given(journey_maps(), st.data())
def test_what_was_added_or_copied_and_is_deleted_leaves_the_map_as_it_was(
    start: JourneyMap, data: st.DataObject
) -> None:
    making = Making(data, start, count())
    for add, delete in (
        (add_persona, personas.delete_persona),
        (add_stage, stages.delete_stage),
        (add_step, steps.delete_step),
        (duplicate_stage, stages.delete_stage),
        (duplicate_step, steps.delete_step),
        (duplicate_lane, lanes.delete_lane),
        (add_flow, flows.delete_flow),
    ):
        try:
            new = add(making)(start)
        except IndexError:
            continue
        added = new_names(start, new)
        owner = next(name for name in top_names(new) if name in added)
        assert delete(new, owner) == start


def new_names(before: JourneyMap, after: JourneyMap) -> set[str]:
    return set(ids_of(after)) - set(ids_of(before))


def top_names(journey_map: JourneyMap) -> list[str]:
    groups: tuple[Sequence[Named], ...] = (
        journey_map.personas,
        journey_map.flows,
        journey_map.lanes,
        journey_map.stages,
        [step for stage in journey_map.stages for step in stage.steps],
    )
    return [record.id for group in groups for record in group]


@given(journey_maps())
def test_renewed_ids_given_back_make_the_map_it_was(start: JourneyMap) -> None:
    numbers = count()
    new = renewed(start, lambda: f"new{next(numbers)}")
    assert new_names(start, new) == set(ids_of(new))
    assert renamed(new, dict(zip(ids_of(new), ids_of(start), strict=True))) == start


@given(journey_maps())
def test_a_map_without_its_steps_has_nothing_that_stood_in_them(start: JourneyMap) -> None:
    current = start
    for stage in start.stages:
        for step in stage.steps:
            current = steps.delete_step(current, step.id)
            assert find_step(current, step.id) is None
    assert (current.stages, current.flows) == ((), ())
    assert all(lane.cards == () for lane in current.lanes if isinstance(lane, CardLane))
    curves_left = [curve for lane in current.lanes if isinstance(lane, EmotionLane) for curve in lane.curves]
    assert all(curve.points == () for curve in curves_left)
