"""What is to be done, told and written by the real ``cjm``."""

import json
from typing import Any

import pytest

from tests.e2e.program import Cjm


@pytest.fixture
def planned(cjm: Cjm) -> Cjm:
    cjm("new", "map.cjm", "--template", "blank")
    path = cjm.folder / "map.cjm"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    data["actions"] = [
        {"id": "letter", "title": "A better \u001b[31mletter", "value": 2, "difficulty": 1, "investment": 1},
        {"id": "chat", "title": "A chat", "value": 5, "owner": "Li", "due": "2027-01-31", "difficulty": 5},
        {"id": "gone", "title": "Gone", "status": "dropped"},
    ]
    path.write_text(json.dumps(data), encoding="utf-8")
    return cjm


def test_actions_are_told_in_the_order_of_their_ranks(planned: Cjm) -> None:
    done = planned("actions", "map.cjm")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2", "–"]
    assert "\u001b" not in done.out
    by_effort = planned("actions", "map.cjm", "--method", "value-effort").out.splitlines()
    assert "A better" in by_effort[0]
    assert "(Open · Li · 31 Jan 2027)" in by_effort[1]


def test_they_are_written_by_the_ending_of_the_name(planned: Cjm) -> None:
    for name in ("plan.csv", "plan.xlsx", "plan.md", "plan.ics", "plan.pdf"):
        assert planned("actions", "map.cjm", "-o", name).code == 0
        assert (planned.folder / name).stat().st_size > 100
    assert (planned.folder / "plan.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    again = planned("actions", "map.cjm", "-o", "plan.csv")
    assert again.code == 1
    assert planned("actions", "map.cjm", "-o", "plan.csv", "--force").code == 0
    exported = planned("export", "map.cjm", "same.ics")
    assert exported.code == 0
    assert exported.err.splitlines() == ["Without a due day, so not in the calendar: 2."]


def test_what_cannot_be_is_said(planned: Cjm) -> None:
    assert planned("actions", "map.cjm", "--method", "luck").code == 2
    assert planned("actions", "map.cjm", "-o", "plan.exe").code == 2
    assert planned("actions", "no.cjm").code == 1
    assert planned("actions", "map.cjm", "-o", "map.cjm").code == 2
