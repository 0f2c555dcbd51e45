"""Random edits of a map, for property tests: each kind of edit there is."""

from collections.abc import Callable
from itertools import count
from typing import get_args

from hypothesis import strategies as st

from cjm_desktop.edits import (
    actions,
    assets,
    card_merging,
    cards,
    curves,
    findings,
    flows,
    journey,
    lanes,
    merging,
    metrics,
    personas,
    presenting,
    reviews,
    stages,
    steps,
    vocabulary,
)
from cjm_desktop.edits.brand import with_brand
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.copies import renewed
from cjm_desktop.model.change import changed
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.kinds import ActionStatus, CardKind, Channel, FlowKind, Separator, State
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.presenting import Show, Stop
from cjm_desktop.model.records import (
    Department,
    Flow,
    JourneyMap,
    OwnChannel,
    OwnMoment,
    Persona,
    Stage,
    View,
)
from tests.maps import COLOURS, PICTURES, shares, values
from tests.unit.edits.making import Making

Edit = Callable[[JourneyMap], JourneyMap]


def change_journey(m: Making) -> Edit:
    fields = {"title": m.text(), "scenario": m.text(), "state": m.maybe(get_args(State)), "goals": (m.text(),)}
    return lambda it: journey.change_journey(it, **fields)


def change_persona(m: Making) -> Edit:
    name, text, share = m.name(m.personas), m.text(), m.draw(shares)
    return lambda it: personas.change_persona(it, name, quote=text, share=share)


def change_traits(m: Making) -> Edit:
    name, traits = m.name(m.personas), m.traits()
    return lambda it: personas.change_traits(it, name, traits)


def take_persona(m: Making) -> Edit:
    source, name = m.library_map(), m.new_id()
    return lambda it: personas.take_persona(it, source, name, "library1")


def describe_persona(m: Making) -> Edit:
    name, source = m.name(m.personas), m.library_map()
    return lambda it: personas.describe_persona(it, name, source)


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
    name, title, collapsed = m.name(m.stages), m.text(), m.draw(st.booleans())
    return lambda it: stages.change_stage(it, name, title=title, collapsed=collapsed)


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


def split_stage(m: Making) -> Edit:
    stage = m.among(m.stages)
    step = m.name(stage.steps)
    return lambda it: merging.split_stage(it, stage.id, step, m.new_id)


def merge_stages(m: Making) -> Edit:
    names = {m.name(m.stages), m.name(m.stages), m.name(m.stages)}
    return lambda it: merging.merge_stages(it, names)


def merge_steps(m: Making) -> Edit:
    names = {m.name(m.steps), m.name(m.steps), m.name(m.steps)}
    return lambda it: merging.merge_steps(it, names)


def merge_cards(m: Making) -> Edit:
    (_, into), (_, other) = m.card_place(), m.card_place()
    return lambda it: it if into.id == other.id else card_merging.merge_cards(it, into.id, [other.id])


def merge_lanes(m: Making) -> Edit:
    first = m.among(m.lanes)
    names = {first.id, *(lane.id for lane in m.lanes if m.draw(st.booleans()) and merging.can_merge([first, lane]))}
    return lambda it: merging.merge_lanes(it, names)


def change_lane(m: Making) -> Edit:
    lane, kind, title = m.name(m.card_lanes), m.among(get_args(CardKind)), m.text()
    return lambda it: lanes.change_lane(it, lane, kind=kind, title=title)


def add_lane(m: Making) -> Edit:
    before = m.before(m.lanes)
    match m.draw(st.integers(0, 2)):
        case 0:
            lane = CardLane(id=m.new_id(), kind="free", cards=(m.card(), m.card()))
        case 1:
            lane = EmotionLane(id=m.new_id(), kind="emotion", curves=(m.curve(),))
        case _:
            lane = m.metric_lane()
    return lambda it: lanes.add_lane(it, lane, before)


def set_lane_aside(m: Making) -> Edit:
    """Fold, hide or lock a lane, give it a height and a line below it, or take all that back."""
    lane, height, separator = m.name(m.lanes), m.draw(st.none() | st.floats(40, 4000)), m.maybe(get_args(Separator))
    flags = {flag: m.draw(st.booleans()) for flag in ("collapsed", "hidden", "locked")}
    return lambda it: lanes.change_lane(it, lane, height=height, separator=separator, **flags)


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


def resize_scale(m: Making) -> Edit:
    lane, levels = m.name(m.emotion_lanes), m.among((0, *range(2, 11)))
    return lambda it: curves.resize_scale(it, lane, levels)


def change_level(m: Making) -> Edit:
    lane = m.among([lane for lane in m.emotion_lanes if lane.levels])
    number, label, face = m.among(range(len(lane.levels))), m.text(), m.text()
    return lambda it: curves.change_level(it, lane.id, number, label=label, face=face)


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


def add_action(m: Making) -> Edit:
    cards, before = frozenset(card.id for card in m.cards[:2]), m.before(m.map.actions)
    new, owner, weeks = m.new_id(), m.text(), m.draw(st.none() | st.floats(0, 1000))

    def add(it: JourneyMap) -> JourneyMap:
        action = changed(actions.action_of(it, cards, new), owner=owner, weeks=weeks)
        return actions.add_action(it, action, before)

    return add


def change_action(m: Making) -> Edit:
    action, title, status = m.name(m.map.actions), m.text(), m.among(get_args(ActionStatus))
    cards, department = tuple(card.id for card in m.cards[-2:]), m.before(m.map.departments)
    return lambda it: actions.change_action(it, action, title=title, status=status, cards=cards, department=department)


def move_action(m: Making) -> Edit:
    action, before = m.name(m.map.actions), m.before(m.map.actions)
    return lambda it: actions.move_action(it, action, before)


def delete_action(m: Making) -> Edit:
    action = m.name(m.map.actions)
    return lambda it: actions.delete_action(it, action)


def add_review(m: Making) -> Edit:
    name, day, note = m.new_id(), m.draw(st.dates()), m.text()
    return lambda it: reviews.add_review(it, reviews.review_of(it, name, day, note=note))


def change_review(m: Making) -> Edit:
    review, note = m.name(m.map.reviews), m.text()
    return lambda it: reviews.change_review(it, review, note=note)


def delete_review(m: Making) -> Edit:
    review = m.name(m.map.reviews)
    return lambda it: reviews.delete_review(it, review)


def dismiss(m: Making) -> Edit:
    about = (m.name(m.stages),)
    new = Dismissed(id=m.new_id(), kind="stage-without-evidence", about=about, reason=m.text())
    return lambda it: findings.dismiss(it, new)


def restore(m: Making) -> Edit:
    about = (m.name(m.stages),)
    return lambda it: findings.restore(it, "stage-without-evidence", about)


def add_stop(m: Making) -> Edit:
    show: Show = m.among(("map", "title", "part", "actions"))
    parts = (*m.stages, *m.steps, *m.lanes, *m.cards, *m.curves, *m.personas)
    stop, before = Stop(id=m.new_id(), show=show, at=m.name(parts) if show == "part" else None), m.before(m.map.path)
    return lambda it: presenting.add_stops(it, (stop,), before)


def move_stop(m: Making) -> Edit:
    stop, before = m.name(m.map.path), m.before(m.map.path)
    return lambda it: presenting.move_stop(it, stop, before)


def delete_stop(m: Making) -> Edit:
    stop = m.name(m.map.path)
    return lambda it: presenting.delete_stops(it, (stop,))


def set_threshold(m: Making) -> Edit:
    value = m.maybe((0.4, 7.0))
    return lambda it: findings.set_threshold(it, "fall", value)


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


def use_brand(m: Making) -> Edit:
    colours, logo = m.draw(st.lists(st.sampled_from(COLOURS), max_size=3)), m.maybe(PICTURES)
    return lambda it: with_brand(it, colours, logo)


def clear(_: Making) -> Edit:
    return cleared


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
    *(change_traits, take_persona, describe_persona, set_lane_aside, resize_scale, change_level, use_brand, clear),
    *(add_action, change_action, move_action, delete_action, add_review, change_review, delete_review),
    *(dismiss, restore, set_threshold, add_stop, move_stop, delete_stop),
    *(split_stage, merge_stages, merge_steps, merge_lanes, merge_cards),
]
CHANGES: list[Callable[[Making], Edit]] = [
    *(change_journey, change_persona, move_persona, change_stage, move_stage, change_step, move_step),
    *(change_lane, move_lane, change_card, span_card, rearrange_card),
    *(change_curve, move_curve, set_point, clear_point, change_flow, move_flow),
    *(change_action, move_action, change_review),
    *(set_figure, clear_figure, change_word, move_word, use_words, show_picture, drop_spare_pictures),
    *(change_traits, describe_persona, set_lane_aside, resize_scale, change_level, use_brand, clear),
]


def wandered(
    data: st.DataObject,
    start: JourneyMap,
    most: int,
    do: Callable[[Edit, JourneyMap], JourneyMap] = lambda e, m: e(m),
    first: int = 0,
) -> JourneyMap:
    """Return what becomes of a map by one to ``most`` random edits, each done by ``do``, with ids from ``first`` on."""
    current = start
    numbers = count(first)
    for maker in data.draw(st.lists(st.sampled_from(MAKERS), min_size=1, max_size=most)):
        try:
            edit = maker(Making(data, current, numbers))
        except IndexError:
            continue  # nothing to work on
        current = do(edit, current)
    return current
