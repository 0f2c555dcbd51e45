"""The shipped templates, examples and icons."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast, get_args, get_type_hints

import pytest

from cjm_desktop import resources
from cjm_desktop.layout.icon_names import CHANNEL_ICONS, ICONS, KIND_ICONS, PRESENCE_ICONS
from cjm_desktop.model.kinds import (
    ACTION_STATUSES,
    CAUSES,
    CHANNELS,
    EVIDENCE,
    FLOW_KINDS,
    LANE_KINDS,
    MOMENTS,
    PRESENCES,
    TOOL_STATUSES,
    CardField,
    CardKind,
)
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
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
from cjm_desktop.model.references import references_of, steps_of, targets_in
from cjm_desktop.model.values import Line, Prose
from cjm_desktop.words import HABITS, LANGUAGES, is_latin

TEMPLATES = sorted(path.name for path in resources.path("templates").iterdir())
EXAMPLES = sorted(resources.path("examples").iterdir())
ELEMENTS = {"customer-action", "touchpoint", "thought", "expectation", "emotion", "pain-point", "opportunity"}
FILES = [*EXAMPLES, *sorted(resources.path("templates").glob("*/*"))]


def _name(path: Path) -> str:
    return "/".join(path.parts[-2:])


def _load(path: Path) -> JourneyMap:
    return JourneyMap.model_validate_json(path.read_bytes())


def _template(name: str, language: str) -> JourneyMap:
    return _load(resources.path("templates", name, f"{language}.cjm"))


def _languages(name: str) -> list[str]:
    """Return the languages that a template is there in; that these are all is a test of its own."""
    return [language for language in LANGUAGES if resources.path("templates", name, f"{language}.cjm").is_file()]


def _records(record: Record) -> Iterator[Record]:
    """Yield a record and all that it holds."""
    yield record
    for value in vars(record).values():
        if isinstance(value, tuple):
            for item in cast("tuple[object, ...]", value):
                if isinstance(item, Record):
                    yield from _records(item)


@cache
def _text_fields(kind: type[Record]) -> dict[str, bool]:
    """Return the fields that hold what people read, and whether they hold many."""
    hints = get_type_hints(kind, include_extras=True)
    fields = {name: hint in (Line, Prose) for name, hint in hints.items() if name not in {"icon", "paper", "theme"}}
    many = {name for name in fields if (args := get_args(hints[name])) and Line in get_args(args[0])}
    return {name: name in many for name, is_one in fields.items() if is_one or name in many}


def _texts(journey: JourneyMap) -> Iterator[str]:
    for record in _records(journey):
        for field, many in _text_fields(type(record)).items():
            value = vars(record)[field]
            yield from value if many else (value,)


def _shape(journey: JourneyMap) -> object:
    """Everything in a map that is not a text, with places in place of ids."""
    ids: list[str] = [vars(record)["id"] for record in _records(journey) if "id" in vars(record)]
    place = {name: number for number, name in enumerate(ids)}

    def shape(value: object) -> object:
        if isinstance(value, Record):
            texts = _text_fields(type(value))
            return {
                field: (len(held) if many else bool(held)) if (many := texts.get(field)) is not None else shape(held)
                for field, held in vars(value).items()
                if field != "language"
            }
        if isinstance(value, tuple):
            return [shape(item) for item in cast("tuple[object, ...]", value)]
        return place.get(value, value) if isinstance(value, str) else value

    return shape(journey)


def _cards(journey: JourneyMap) -> Iterator[tuple[CardKind, Card]]:
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            for card in lane.cards:
                yield lane.kind, card


def _curves(journey: JourneyMap) -> list[Curve]:
    return [curve for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves]


def test_the_promised_maps_are_there() -> None:
    assert TEMPLATES == [
        "aida",
        "bank-loan",
        "blank",
        "day-in-the-life",
        "five-stages",
        "future-workshop",
        "healthcare-visit",
        "moments-of-truth",
        "onboarding",
        "race",
        "service-blueprint",
    ]
    assert [path.stem for path in EXAMPLES] == [
        "ai-marketing",
        "bank-loan-as-is",
        "bank-loan-to-be",
        "retail-moments",
        "software-onboarding",
    ]


@pytest.mark.parametrize("path", FILES, ids=_name)
class TestEveryMap:
    def test_is_written_as_the_program_writes_it(self, path: Path) -> None:
        written = _load(path).model_dump_json(indent=2, exclude_defaults=True) + "\n"
        assert written.encode() == path.read_bytes()

    def test_has_no_field_that_the_program_does_not_know(self, path: Path) -> None:
        assert not [record for record in _records(_load(path)) if record.model_extra]

    def test_names_every_record_once_with_ten_characters(self, path: Path) -> None:
        ids: list[str] = [vars(record)["id"] for record in _records(_load(path)) if "id" in vars(record)]
        assert max(Counter(ids).values()) == 1
        assert all(re.fullmatch("[a-z0-9]{10}", name) for name in ids)

    def test_refers_only_to_what_it_holds(self, path: Path) -> None:
        journey = _load(path)
        targets = targets_in(journey)
        for record in _records(journey):
            for reference in references_of(type(record)):
                assert set(reference.names(record)) <= targets[reference.target]

    def test_says_something_wherever_text_is_shown(self, path: Path) -> None:
        journey = _load(path)
        assert journey.title
        assert journey.scenario
        assert journey.goals
        assert all(journey.goals)
        assert journey.personas
        for record in _records(journey):
            match record:
                case Persona():
                    assert record.name
                    assert record.role
                    assert record.quote
                case Trait():
                    assert record.low
                    assert record.high
                case Stage() | Step() | CardLane(kind="free") | MetricLane(metric="own"):
                    assert record.title
                case Department() | OwnChannel() | OwnMoment() | View():
                    assert record.name
                case Card():
                    assert record.text
                case Flow():
                    assert record.label
                case _:
                    pass

    def test_says_it_without_stray_blanks(self, path: Path) -> None:
        for text in _texts(_load(path)):
            assert text == text.strip()
            assert "  " not in text

    def test_fills_the_fields_of_each_kind_of_card_and_no_others(self, path: Path) -> None:
        for kind, card in _cards(_load(path)):
            filled = {field for field in get_args(CardField) if vars(card)[field] not in (None, 0, ())}
            assert filled <= LANE_KINDS[kind].shows, card.text
            assert filled >= LANE_KINDS[kind].shows & {"channel", "severity", "status", "rating"}, card.text

    def test_says_where_evidence_comes_from(self, path: Path) -> None:
        for record in _records(_load(path)):
            if isinstance(record, Card):
                assert bool(record.source) == (record.evidence not in (None, "assumption")), record.text
            if isinstance(record, CurvePoint):
                assert not (record.source and record.assumed)
            if isinstance(record, Card | CurvePoint | MetricValue) and record.count is not None:
                assert record.source

    def test_leaves_the_quotation_marks_of_thoughts_to_the_layout(self, path: Path) -> None:
        thoughts = [card.text for kind, card in _cards(_load(path)) if kind == "thought"]
        quotes = [persona.quote for persona in _load(path).personas]
        assert not [text for text in thoughts + quotes if re.search('^[“"「『]|[”"」』]$', text)]

    def test_has_cards_in_the_order_of_the_steps(self, path: Path) -> None:
        journey = _load(path)
        place = {step.id: number for number, step in enumerate(steps_of(journey))}
        for lane in journey.lanes:
            if isinstance(lane, CardLane):
                places = [place[card.step] for card in lane.cards]
                assert places == sorted(places)
            elif isinstance(lane, EmotionLane):
                assert all(len({point.step for point in curve.points}) == len(curve.points) for curve in lane.curves)
            else:
                places = [place[figure.step] for figure in lane.values]
                assert places == sorted(set(places))

    def test_has_flows_that_go_the_way_their_kind_says(self, path: Path) -> None:
        journey = _load(path)
        place = {step.id: number for number, step in enumerate(steps_of(journey))}
        for flow in journey.flows:
            assert (flow.to is None) == (flow.kind == "drop-off")
            if flow.to:
                assert (place[flow.to] > place[flow.from_] + 1) == (flow.kind == "skip")

    def test_is_written_in_the_characters_of_its_language(self, path: Path) -> None:
        journey = _load(path)
        hanzi = set(re.findall("[\u4e00-\u9fff]", "".join(_texts(journey))))
        encoding = {"": "ascii", "SC": "gb2312", "TC": "big5"}[HABITS[journey.language].script]
        assert not [character for character in hanzi if not character.encode(encoding, "ignore")]
        assert bool(hanzi) == (not is_latin(journey.language))


@pytest.mark.parametrize("name", TEMPLATES)
class TestEveryTemplate:
    def test_is_there_in_every_language(self, name: str) -> None:
        files = {path.name for path in resources.path("templates", name).iterdir()}
        wanted = {f"{language}.cjm" for language in LANGUAGES}
        assert sorted(wanted ^ files) == [], f"missing in resources/templates/{name}, or of no language in LANGUAGES"
        assert all(_template(name, language).language == language for language in LANGUAGES)

    def test_is_the_same_map_in_every_language(self, name: str) -> None:
        english, *others = (_shape(_template(name, language)) for language in _languages(name))
        assert all(other == english for other in others)

    def test_has_its_own_title_in_every_language(self, name: str) -> None:
        titles = [_template(name, language).title for language in _languages(name)]
        assert len(set(titles)) == len(titles)

    def test_leaves_author_and_date_to_the_person_who_starts_from_it(self, name: str) -> None:
        for language in _languages(name):
            journey = _template(name, language)
            assert (journey.author, journey.organisation, journey.date) == ("", "", None)

    def test_teaches_with_a_moderate_number_of_cards(self, name: str) -> None:
        cards = len(list(_cards(_template(name, "en"))))
        assert cards <= 8 if name == "blank" else 25 <= cards <= 50
        assert 6 <= len(_template(name, "en").lanes) <= 9

    def test_does_not_say_of_a_point_what_the_layout_says(self, name: str) -> None:
        for language in _languages(name):
            texts = [point.text for curve in _curves(_template(name, language)) for point in curve.points]
            assert not [
                text for text in texts if re.match("(?i)(peak|low|end|峰值|最高|最低|高峰|低谷|终点|終點)", text)
            ]


@pytest.mark.parametrize("name", [name for name in TEMPLATES if name != "blank"])
class TestEveryTemplateThatTellsAStory:
    def test_describes_who_goes_this_way(self, name: str) -> None:
        for persona in _template(name, "en").personas:
            assert persona.needs
            assert persona.frustrations
            assert persona.traits
            assert persona.colour

    def test_has_an_opportunity_for_every_pain_point(self, name: str) -> None:
        journey = _template(name, "en")
        place = {step.id: number for number, step in enumerate(steps_of(journey))}

        def steps(kind: str) -> set[int]:
            cards = [card for of_kind, card in _cards(journey) if of_kind == kind]
            return {at for card in cards for at in range(place[card.step], place[card.through or card.step] + 1)}

        assert steps("pain-point") <= steps("opportunity")


def test_the_blank_template_has_a_place_for_each_of_the_eight_elements() -> None:
    blank = _template("blank", "en")
    assert [stage.title for stage in blank.stages] == ["Awareness", "Consideration", "Purchase", "Use", "Loyalty"]
    kinds = {lane.kind for lane in blank.lanes}
    assert kinds == {"customer-action", "touchpoint", "expectation", "emotion", "pain-point", "opportunity"}
    (curve,) = _curves(blank)
    assert [point.step for point in curve.points] == [step.id for step in steps_of(blank)]
    assert {point.value for point in curve.points} == {0}


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
class TestEveryExample:
    def test_is_rich(self, path: Path) -> None:
        journey = _load(path)
        assert 45 <= len(list(_cards(journey))) <= 80
        assert len(journey.stages) >= 5
        assert {lane.kind for lane in journey.lanes} >= ELEMENTS
        assert 3 <= len(journey.flows) <= 5
        assert len({flow.kind for flow in journey.flows}) >= 3
        assert all(flow.share for flow in journey.flows)
        assert {step.moment for step in steps_of(journey)} >= set(MOMENTS)

    def test_says_who_made_it_and_when(self, path: Path) -> None:
        journey = _load(path)
        assert journey.author
        assert journey.organisation
        assert journey.date
        assert (journey.date.year, journey.date.month) == (2026, 11)
        assert all(persona.share for persona in journey.personas)

    def test_has_two_named_curves_with_telling_points_and_an_assumed_stretch(self, path: Path) -> None:
        curves = _curves(_load(path))
        assert len(curves) == 2
        assert all(curve.name and curve.state for curve in curves)
        assert 3 <= sum(bool(point.text) for point in curves[0].points) <= 5
        assert any(point.assumed for point in curves[0].points)
        assert not all(point.assumed for point in curves[0].points)


@pytest.mark.parametrize("path", EXAMPLES, ids=_name)
def test_an_example_says_what_is_to_be_done_about_what_hurts(path: Path) -> None:
    journey = _load(path)
    kinds = {card.id: kind for kind, card in _cards(journey)}
    sources = [{kinds[card] for card in action.cards} for action in journey.actions]
    assert 5 <= len(journey.actions) <= 8
    assert all(sources)
    assert all(kinds & {"pain-point", "opportunity", "backstage"} for kinds in sources)
    worst = {card.id for _, card in _cards(journey) if card.severity == 3}
    assert worst <= {card for action in journey.actions for card in action.cards}
    for action in journey.actions:
        assert action.title
        assert action.owner
        assert action.department
        assert action.audience
        assert action.weeks
        assert all((action.value, action.investment, action.difficulty))
        assert (action.due is None) == (action.status == "dropped")


def test_the_examples_together_show_the_whole_vocabulary() -> None:
    journeys = [_load(path) for path in EXAMPLES]
    assert {card.channel for journey in journeys for _, card in _cards(journey)} == {None, *CHANNELS}
    assert {flow.kind for journey in journeys for flow in journey.flows} == set(FLOW_KINDS)
    assert {action.status for journey in journeys for action in journey.actions} == set(ACTION_STATUSES)
    assert {HABITS[journey.language].script for journey in journeys} == {"", "SC", "TC"}


def test_the_templates_together_show_what_a_map_can_hold() -> None:
    journeys = [_template(name, "en") for name in TEMPLATES]
    cards = [card for journey in journeys for _, card in _cards(journey)]
    points = [point for journey in journeys for curve in _curves(journey) for point in curve.points]
    assert {card.cause for card in cards} == {None, *CAUSES}
    assert {each for card in cards for each in card.presence} == set(PRESENCES)
    assert {card.status for card in cards} == {None, *TOOL_STATUSES}
    assert {card.evidence for card in cards} == {None, *EVIDENCE}
    assert {flow.kind for journey in journeys for flow in journey.flows} == set(FLOW_KINDS)
    assert {lane.look for journey in journeys for lane in journey.lanes if isinstance(lane, MetricLane)} == {
        "bars",
        "line",
        "numbers",
    }
    assert any(point.low is not None and point.high is not None for point in points)
    assert {card.moment for card in cards} >= set(MOMENTS)
    story = [card for journey in journeys for kind, card in _cards(journey) if kind == "picture"]
    assert story
    assert all(card.picture for card in story)
    assert all(
        any(getattr(journey, field) for journey in journeys)
        for field in ("channels", "departments", "moments", "views", "customers", "currency")
    )


def test_the_bank_loan_before_and_after_are_two_states_of_one_map() -> None:
    before, after = (_load(resources.path("examples", f"bank-loan-{state}.cjm")) for state in ("as-is", "to-be"))
    assert (before.state, after.state) == ("as-is", "to-be")
    assert before.id != after.id
    assert [(stage.id, stage.title) for stage in before.stages] == [(stage.id, stage.title) for stage in after.stages]
    assert {step.id for step in steps_of(after)} < {step.id for step in steps_of(before)}
    assert [lane.id for lane in before.lanes] == [lane.id for lane in after.lanes]
    assert before.personas == after.personas


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_one_plain_path(name: str) -> None:
    svg = resources.path("icons", "phosphor", f"{name}.svg").read_text(encoding="utf-8")
    picture = re.fullmatch(
        r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 16 16"><path d="([MLCZ0-9. -]+)"/></svg>\n', svg
    )
    assert picture
    counts = {"M": 2, "L": 2, "C": 6, "Z": 0}
    commands: list[tuple[str, str]] = re.findall("([MLCZ])([^MLCZ]*)", picture[1])
    assert all(len(numbers.split()) == counts[letter] for letter, numbers in commands)
    assert all(-0.5 <= float(number) <= 16.5 for _, numbers in commands for number in numbers.split())
    assert re.fullmatch("(M[LC]+Z)+", "".join(letter for letter, _ in commands))


def test_the_icons_come_with_their_licence_and_nothing_else() -> None:
    names = {path.name for path in resources.path("icons", "phosphor").iterdir()}
    assert names == {"LICENSE.txt", *(f"{name}.svg" for name in ICONS)}
    assert {*KIND_ICONS.values(), *CHANNEL_ICONS.values(), *PRESENCE_ICONS.values()} <= ICONS.keys()
    assert set(CHANNEL_ICONS) == set(CHANNELS)
