"""The title block and the foot of the sheet, with nobody, somebody and many people."""

import datetime as dt
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.layout.title import draw_title
from cjm_desktop.model.records import JourneyMap, Persona
from tests.maps import journey_maps, texts
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

WIDTHS = st.floats(180, 4000)
NAMES: Final = (
    "Anna Berg",
    "Ben",
    "Chloé Dubois-Martin",
    "李敏",
    "Dr. Eva Stein",
    "Farid",
    "Greta",
    "何伟",
    "Ida",
    "Jo",
)


def people(count: int, *, told: bool = True) -> tuple[Persona, ...]:
    return tuple(
        Persona(
            id=f"p{number}",
            name=NAMES[number],
            role="34, teacher, first loan" if told else "",
            quote="I do not mind many papers, I mind not knowing which one is missing." if told else "",
            share=0.1,
        )
        for number in range(count)
    )


def journey(**fields: object) -> JourneyMap:
    return JourneyMap.model_validate({"format": "cjm", "version": 1, "id": "map", "title": "A loan", **fields})


def check_title(start: JourneyMap, width: float) -> None:
    shapes, height = draw_title(start, width, Ground.of(start, PAPER))
    whole = Rectangle(0, 0, width, height)
    assert all(whole.holds(bounds(shape)) for shape in shapes)
    labels = [bounds(label) for label in of(Label, shapes)]
    discs = [bounds(path) for path in of(Path, shapes)]
    assert not meeting(labels)
    assert not meeting(discs)
    assert len(discs) == len(start.personas)
    assert all(disc.holds(label) or not disc.meets(label) for disc in discs for label in labels)


@given(journey_maps(), st.lists(st.tuples(texts, texts, texts), max_size=10), WIDTHS)
@settings(max_examples=settings().max_examples // 2)
def test_any_title_block_with_up_to_ten_people_has_a_place_for_everything(
    start: JourneyMap, told: list[tuple[str, str, str]], width: float
) -> None:
    crowd = tuple(Persona(id=f"p{i}", name=n, role=r, quote=q) for i, (n, r, q) in enumerate(told))
    check_title(start.model_copy(update={"personas": crowd}), width)


@pytest.mark.parametrize("count", range(11))
@pytest.mark.parametrize("width", [540.0, 1000.0, 1900.0])
@pytest.mark.parametrize("told", [False, True])
def test_everybody_is_named_in_rows_of_about_the_same_length(count: int, width: float, told: bool) -> None:
    start = journey(personas=people(count, told=told))
    check_title(start, width)
    shapes, _ = draw_title(start, width, Ground.of(start, PAPER))
    said = [label.text.text for label in of(Label, shapes)]
    assert all(persona.name in said for persona in start.personas)
    rows: dict[float, int] = {}
    for disc in of(Path, shapes):
        rows[disc.y] = rows.get(disc.y, 0) + 1
    assert not rows or max(rows.values()) - min(rows.values()) < max(2, len(rows))
    assert len({bounds(disc).right - bounds(disc).left for disc in of(Path, shapes)}) <= 1


def test_a_persona_beside_the_title_takes_the_room_there_is() -> None:
    role, quote = "36 岁 · 三甲医院护士 · 两个孩子 · 住在城西", "告诉我几点，别说一上午，我好安排接孩子的时间"
    lin = Persona(id="p", name="林晓", role=role, quote=quote, share=0.64)
    for title, told in (("装修贷款", f"{role} · 占客户的 64 %"), ("装修贷款" * 20, f"{role}\n占客户的 64 %")):
        start = journey(title=title, language="zh-Hans", personas=(lin,), goals=("按时拿到钱",))
        shapes, _ = draw_title(start, 1000.0, Ground.of(start, PAPER))
        labels = {label.text.text: label for label in of(Label, shapes)}
        assert [len(part.lines) for part in labels[told].text.paragraphs] == [1] * (1 + told.count("\n"))
        assert labels["· 按时拿到钱"].x + labels["· 按时拿到钱"].text.width == pytest.approx(1000, abs=1)


def test_every_persona_has_a_ring_of_its_own_colour() -> None:
    start = journey(personas=(*people(3), Persona(id="own", name="Own", colour="#B45309")))
    shapes, _ = draw_title(start, 1900, Ground.of(start, PAPER))
    assert [disc.stroke for disc in of(Path, shapes)] == [*PAPER.curves[:3], "#B45309"]


def test_who_made_it_for_whom_and_how_secret_it_is_stands_on_the_sheet() -> None:
    start = journey(
        organisation="Studio", author="Roe", client="Bank", date=dt.date(2026, 11, 26), confidentiality="Internal use"
    )
    sheet = layout_map(start)
    titled = [label.text.text for label in of(Label, sheet.title.shapes)]
    assert titled[1:] == ["Studio · Roe", "For Bank", "26 Nov 2026"]
    left, right = of(Label, sheet.legend.shapes)[-2:]
    assert left.text.text == "INTERNAL USE"
    assert right.text.text == "Customer journey map · Studio · For Bank · 26 Nov 2026"
    assert left.x == sheet.margin
    assert right.x + right.text.width == pytest.approx(sheet.width - sheet.margin)
    assert not bounds(left).meets(bounds(right))


def test_a_title_block_is_taken_over_until_what_it_says_changes() -> None:
    start = journey(personas=people(2))
    before = layout_map(start)
    same = layout_map(start.model_copy(update={"currency": "€", "confidentiality": "Secret"}), previous=before)
    other = layout_map(start.model_copy(update={"client": "Bank"}), previous=before)
    assert same.title is before.title
    assert other.title == layout_map(other.journey).title != before.title
