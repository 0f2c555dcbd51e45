import re
import time
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.interchange import Imported, read_journey
from cjm_desktop.interchange.mermaid import read_mermaid
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Fault, say


def imported(text: str) -> Imported:
    numbers = count()
    return read_mermaid(text, lambda: f"id{next(numbers)}")


def journey_of(*lines: str) -> JourneyMap:
    return imported("\n".join(("journey", *lines))).journey


def notes_of(*lines: str) -> list[str]:
    return [say(note, "en") for note in imported("\n".join(("journey", *lines))).notes]


def titles(journey: JourneyMap) -> list[str]:
    return [step.title for step in steps_of(journey)]


def points(journey: JourneyMap) -> list[float]:
    return [
        point.value
        for lane in journey.lanes
        if isinstance(lane, EmotionLane)
        for curve in lane.curves
        for point in curve.points
    ]


def cards(journey: JourneyMap, kind: str, title: str = "") -> list[str]:
    return [
        card.text
        for lane in journey.lanes
        if isinstance(lane, CardLane) and lane.kind == kind and lane.title == title
        for card in lane.cards
    ]


def test_sections_tasks_and_scores_become_stages_steps_and_one_curve() -> None:
    journey = journey_of(
        "  title A loan",
        "  section Apply",
        "    Fill in: 5: Ann",
        "    Wait: 1: Ann",
        "  section Sign",
        "    Sign: 3: Ann",
    )
    assert journey.title == "A loan"
    assert [(stage.title, [step.title for step in stage.steps]) for stage in journey.stages] == [
        ("Apply", ["Fill in", "Wait"]),
        ("Sign", ["Sign"]),
    ]
    assert points(journey) == [1, -1, 0]
    assert [persona.name for persona in journey.personas] == ["Ann"]
    assert [lane.kind for lane in journey.lanes] == ["emotion"]


def test_a_sound_diagram_is_read_without_a_word() -> None:
    assert not notes_of(
        "title A loan", "section Apply", "Fill in: 4.5: Ann, Bob", "Wait:1", "Sign: 3:", "Step 2:5: Ann"
    )
    assert not notes_of("title 贷款", "section 一：申请", "阶段一：开始: 5: 客户")


@pytest.mark.parametrize(
    ("line", "name", "value", "actors"),
    [
        ("Meet at 10:30: 4: Ann", "Meet at 10:30", 0.5, "Ann"),
        ("Meet at 9:05:4:Ann", "Meet at 9:05", 0.5, "Ann"),
        ("Call at 10:05", "Call at 10:05", None, ""),
        ("Open https://example.org: 2: Ann", "Open https://example.org", -0.5, "Ann"),
        ("Open http://localhost:8080/a: 2: Ann", "Open http://localhost:8080/a", -0.5, "Ann"),
        ("Draw a 3:2 picture: 4: Ann", "Draw a 3:2 picture", 0.5, "Ann"),
        ("Round 3:2: 4: Ann", "Round 3:2", 0.5, "Ann"),
        ("Read: again: 4: Ann", "Read: again", 0.5, "Ann"),
        ("填写：４：客户", "填写", 0.5, "客户"),
        ("Wait: 0: Ann", "Wait", -1, "Ann"),
        ("Wait: -1: Ann", "Wait", -1, "Ann"),
        ("Wait: 1e999: Ann", "Wait", 1, "Ann"),
        ("Wait: 5/5: Ann", "Wait", 1, "Ann"),
        ("Wait: 4/10: Ann", "Wait", -0.5, "Ann"),
        ("Wait: 80%: Ann", "Wait", 0.5, "Ann"),
        ("Wait: ８０％: Ann", "Wait", 0.5, "Ann"),
        ("Wait: 2,5: Ann", "Wait", -0.25, "Ann"),
        ("Wait: Four: Ann", "Wait", 0.5, "Ann"),
        ("等待: 二: 客户", "等待", -0.5, "客户"),
        ("Wait: NaN: Ann", "Wait", None, "Ann"),
        ("Wait: badly: Ann", "Wait", None, "Ann"),
        ("Wait: : Ann", "Wait", None, "Ann"),
        ("Wait", "Wait", None, ""),
        ("Pay; then go #1: 4: Ann #2", "Pay; then go #1", 0.5, "Ann #2"),
        ("Pay: 4: Ann;", "Pay", 0.5, "Ann"),
        ("Pay: 4: Ann %% later", "Pay", 0.5, "Ann"),
        ("Sectional sofa#58; sit: 8 : Ann", "Sectional sofa: sit", 1, "Ann"),
    ],
)
def test_what_mermaid_refuses_or_misreads_is_read_as_meant_and_told(
    line: str, name: str, value: float | None, actors: str
) -> None:
    journey = journey_of("section S", line)
    assert titles(journey) == [name]
    assert points(journey) == ([] if value is None else [value])
    assert ", ".join(persona.name for persona in journey.personas) == actors
    notes = notes_of("section S", line)
    assert notes
    assert all(note.startswith("line 3: ") for note in notes)


def test_an_original_score_outside_the_scale_is_told() -> None:
    assert notes_of("Wait: 12: Ann") == ["line 2: the score “12” is outside 1 to 5 and drawn as 5"]


def test_a_note_quotes_a_long_line_in_short() -> None:
    assert notes_of("title " + "x" * 500, "title Two") == [
        f"line 2: the title “{'x' * 59}…” is left out, because line 3 gives another one"
    ]


def test_words_in_the_place_of_a_score_are_kept_as_a_card() -> None:
    assert cards(journey_of("Wait: rather long: Ann"), "free") == ["rather long"]


def test_fields_after_the_actors_become_cards_in_the_lane_they_name() -> None:
    journey = journey_of(
        "Search: 3: Ann: by phone: at night",
        "Wait: 1: Ann: Pain, two weeks",
        "查询: 2: Ann: 痛点",
        "Ask: 4: Ann: 接觸點",
        "Go: 4: Ann: Spain",
    )
    assert cards(journey, "free") == ["by phone: at night", "Spain"]
    assert cards(journey, "pain-point") == ["Pain, two weeks", "痛点"]
    assert cards(journey, "touchpoint") == ["接觸點"]


def test_a_section_keeps_its_colon_and_a_section_without_tasks_its_place() -> None:
    journey = journey_of("section Step 1: Context", "section C# basics; more", "Read: 3")
    assert [stage.title for stage in journey.stages] == ["Step 1: Context", "C# basics; more"]
    assert [len(stage.steps) for stage in journey.stages] == [1, 1]
    assert titles(journey) == ["", "Read"]
    assert len(notes_of("section Step 1: Context", "section C# basics; more", "Read: 3")) == 2


def test_tasks_before_any_section_stand_in_a_stage_without_a_title() -> None:
    assert [stage.title for stage in journey_of("Read: 3", "section S", "Write: 4").stages] == ["", "S"]


def test_sections_of_the_same_name_stay_apart() -> None:
    assert len(journey_of("section S", "A: 3", "section T", "B: 3", "section S", "C: 3").stages) == 3


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("title One", "title Two"), "Two"),
        (("TITLE Ratio 3:2 # yes; really",), "Ratio 3:2 # yes; really"),
        (("title: Named with a colon",), "Named with a colon"),
        (("title", "On the next line"), "On the next line"),
        (("title", "section S", "A: 3"), ""),
        (("title First<br/>second",), "First second"),
        (("title Q#amp;A",), "Q&A"),
        (("accTitle: Spoken",), "Spoken"),
        (("accTitle: Spoken", "title Drawn"), "Drawn"),
        (("title Sprint review: 3: Ann",), "Sprint review: 3: Ann"),
    ],
)
def test_titles(lines: tuple[str, ...], title: str) -> None:
    assert journey_of(*lines).title == title


def test_a_task_whose_name_begins_with_title_stays_a_task() -> None:
    journey = journey_of("title Editing", "section S", "title page review: 3: Ann", "title: 4: Ann")
    assert journey.title == "Editing"
    assert titles(journey) == ["title page review", "title"]


def test_a_title_that_is_not_used_is_told() -> None:
    assert notes_of("title One", "title Two") == [
        "line 2: the title “One” is left out, because line 3 gives another one"
    ]


def test_descriptions_become_the_scenario() -> None:
    journey = journey_of(
        "accDescr: short", "accDescr {", "  longer,", "  on lines", "} section S", "A: 3", "accDescr {open"
    )
    assert journey.scenario == "short\nlonger,\non lines\nopen"
    assert titles(journey) == ["A"]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffjourney\ntitle T\nA: 3",
        "journey\r\ntitle T\r\nA: 3\r\n",
        "journey\rtitle T\rA: 3",
        "\n\n  Journey title T\n\tA: 3",
        "journey;\ntitle T\nA: 3",
        "---\ntitle: 'T'\nconfig:\n  theme: dark\n---\njourney\nA: 3",
        "%%{init: {'theme': 'dark'}}%%\njourney\ntitle T\nA: 3",
        "%%{init: {\n'theme': 'dark'\n}}%%\n%% a remark\njourney\ntitle T\nA: 3",
        "```mermaid\njourney\ntitle T\nA: 3\n```",
        "# Notes\n\n~~~\nother\n~~~\n\n```mermaid\n---\ntitle: T\n---\njourney\nA: 3\n```\nThe end",
        "::: mermaid\njourney\ntitle T\nA: 3\n:::",
    ],
)
def test_what_may_stand_around_a_diagram(text: str) -> None:
    journey = imported(text).journey
    assert journey.title == "T"
    assert titles(journey) == ["A"]
    assert points(journey) == [0]


def test_line_numbers_count_all_lines_of_the_file() -> None:
    text = "# Page\n```mermaid\n%%{init: {\n}}%%\njourney\n%% a remark\nA: 9\n```\nThe end\n"
    assert [say(note, "en").split(":")[0] for note in imported(text).notes] == [
        "line 1",
        "line 3",
        "line 6",
        "line 7",
        "line 9",
    ]


def test_an_empty_journey_is_an_empty_map() -> None:
    journey = journey_of()
    assert (journey.stages, journey.lanes, journey.personas) == ((), (), ())


@pytest.mark.parametrize(
    "text", ["", " \n", "flowchart TD\nA --> B", "journeymap\nA: 3", "Journey of a customer", "---\n"]
)
def test_a_text_that_is_no_journey_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(Fault, match="journey") as caught:
        imported(text)
    assert say(caught.value.text, "en").startswith("line 1: ")


def test_endless_lines_and_texts_are_refused() -> None:
    with pytest.raises(Fault, match="longer"):
        imported("journey\n" + "a" * 10_001)
    with pytest.raises(Fault, match="longer"):
        imported("journey\n" + "a: 3\n" * 60_001)


@pytest.mark.parametrize(
    "line", ["accDescr {", "%%{", "```", "%%{}%%", "title", "A" + ":" * 90, "<br " * 20, "#a" * 40, "---", "1:11" * 20]
)
def test_a_long_text_is_read_within_seconds_whatever_it_repeats(line: str) -> None:
    start = time.process_time()
    imported("journey\n" + f"{line}\n" * (100_000 // (len(line) + 1)))
    assert time.process_time() - start < 10


def test_several_actors_are_personas_and_stand_in_a_lane_of_their_own() -> None:
    journey = journey_of("Ask: 3: Ann, Bob，Cy、Ann,,", "Wait: 2", "Go: 4: Bob")
    assert [persona.name for persona in journey.personas] == ["Ann", "Bob", "Cy"]
    assert cards(journey, "free", "Who takes part") == ["Ann, Bob, Cy", "Bob"]


def test_a_crowd_of_actors_is_named_on_cards_alone() -> None:
    crowd = ", ".join(f"Guest {number}" for number in range(7))
    journey = journey_of(f"Dance: 5: {crowd}")
    assert not journey.personas
    assert cards(journey, "free", "Who takes part") == [crowd]
    assert "7 actors" in notes_of(f"Dance: 5: {crowd}")[0]


def test_the_curve_of_a_single_actor_is_theirs() -> None:
    journey = journey_of("Ask: 3: Ann")
    lane = journey.lanes[0]
    assert isinstance(lane, EmotionLane)
    assert lane.curves[0].persona == journey.personas[0].id


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("申请贷款并上传资料: 3: 客户", "zh-Hans"),
        ("申請貸款並上傳資料: 3: 客戶", "zh-Hant"),
        ("カートに追加して購入: 3: 顧客", "en"),
        ("Ask in the office at 王府井: 3: Ann", "en"),
        ("سماع: 3: عميل", "en"),
    ],
)
def test_the_language_is_guessed_from_the_text(line: str, language: str) -> None:
    assert journey_of(line).language == language


def test_control_characters_are_left_out_and_told() -> None:
    assert titles(journey_of("A\x00sk: 3")) == ["Ask"]
    assert "control characters" in notes_of("A\x00sk: 3")[0]


_PIECES = st.sampled_from(
    [
        "title ",
        "section ",
        "accDescr {",
        "}",
        "accTitle:",
        ": ",
        ":",
        "：",
        "3",
        "5/5",
        "10:30",
        "80%",
        "Ann",
        ", ",
        ";",
        "#",
        "#35;",
        "%%",
        "%%{",
        "}%%",
        "---",
        "```",
        "<br/>",
        "\n",
        "\r",
        "痛点",
        "\ud800",
        "\x00",
        "\ufeff",
        " ",
        "é",
        "\N{KELVIN SIGN}",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=8), max_size=40).map("".join)


@given(st.one_of(_TEXTS, _TEXTS.map("journey\n".__add__)))
def test_any_text_gives_a_map_that_survives_the_file_or_is_refused(text: str) -> None:
    try:
        result = imported(text)
    except Fault:
        return
    file = result.journey.model_dump_json(exclude_defaults=True)
    assert JourneyMap.model_validate_json(file) == result.journey
    assert all(re.match(r"line \d+: ", say(note, "en")) for note in result.notes)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_is_read_in_any_unicode_encoding(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "loan.MMD"
    file.write_bytes("journey\ntitle 贷款".encode(encoding))
    assert read_journey(file, new_id).journey.title == "贷款"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("plan.mmd", b"gantt", "plan.mmd: line 1: "),
        ("plan.mermaid", b"journey\n\xff\xfe\xff", "line 2"),
        ("plan.txt", b"journey", ".mmd, .mermaid"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(Fault) as caught:
        read_journey(file, new_id)
    assert str(file) in say(caught.value.text, "en")
    assert said in say(caught.value.text, "en")
