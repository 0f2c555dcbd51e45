"""What the documentation says of the file is true, and its links lead somewhere."""

import re
from pathlib import Path

import pytest

from cjm_desktop.model.actions import Action
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.record import Record
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
    View,
)
from cjm_desktop.model.reviews import Reading, Review
from tests.e2e.test_screen_reader import LISTENING, PROGRAMS
from tests.proofs.test_every_system_call import TRACER
from tests.unit.drawing.test_pdf_paper import READERS

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), *sorted(ROOT.glob("*.md"))]
PAGE = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
ROWS = {
    "the map": JourneyMap,
    "persona": Persona,
    "stage": Stage,
    "step": Step,
    "card": Card,
    "curve": Curve,
    "point": CurvePoint,
    "figure": MetricValue,
    "flow": Flow,
    "action": Action,
    "review": Review,
    "reading": Reading,
    "own channel": OwnChannel,
    "department": Department,
    "own moment of truth": OwnMoment,
    "dismissed finding": Dismissed,
    "threshold": Threshold,
    "view": View,
    "stop of the path": Stop,
    "asset": Asset,
}
LANES = {"lane of cards": CardLane, "lane of curves": EmotionLane, "lane of figures": MetricLane}


def test_the_example_is_a_map_without_unknown_keys() -> None:
    example = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0]
    assert JourneyMap.model_validate_json(example, extra="forbid").title == "A loan for the kitchen"


@pytest.mark.parametrize(("name", "record"), ROWS.items(), ids=list(ROWS))
def test_the_keys_of_a_record_are_listed_in_the_order_of_the_file(name: str, record: type[Record]) -> None:
    assert listed(name) == [field.alias or key for key, field in record.model_fields.items()]


@pytest.mark.parametrize(("name", "record"), LANES.items(), ids=list(LANES))
def test_the_keys_of_a_lane_are_those_of_every_lane_and_its_own(name: str, record: type[Record]) -> None:
    shared, own = listed("every lane"), listed(name)
    assert own[0] == "kind"
    assert [*shared, *own[1:]] == list(record.model_fields)


def listed(name: str) -> list[str]:
    """The keys that the table names for a record, without what stands in brackets."""
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| {name} |"))
    return re.findall(r"`([^`]+)`", re.sub(r"\([^()]*\)", "", row))


def test_what_tests_need_of_other_programs_is_named() -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    line = next(line for line in page.splitlines() if line.startswith("sudo apt install "))
    assert set(line.split()[3:]) == {*PROGRAMS.values(), *LISTENING, *READERS.values(), TRACER}


def test_files_that_the_architecture_names_are_there() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:\w+/)*\w+\.py)`", page)
    assert len(named) > 10
    package = ROOT / "cjm_desktop"
    assert [name for name in named if not any((place / name).is_file() for place in (package, package / "app"))] == []


def test_files_that_contributing_names_are_there() -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    named = re.findall(r"((?:cjm_desktop|tests|packaging|docs)/[\w./-]*\w)", page)
    assert len(named) > 10
    assert [name for name in named if not (ROOT / name.removesuffix("CODE")).exists()] == []


def test_folders_of_the_window_are_named() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    folders = {file.parent.name for file in (ROOT / "cjm_desktop" / "app").glob("*/__init__.py")}
    inside = page[page.index("Inside `app`") : page.index("The contracts are")]
    assert folders <= set(re.findall(r"`(\w+)`", inside))


def test_links_lead_to_files() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in PAGES
        for link in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]
    assert broken == []
