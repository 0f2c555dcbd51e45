"""``cjm findings`` tells what a map reveals, and by the exit code whether there is anything."""

import json

import pytest

from cjm_desktop.words import LANGUAGES
from tests.e2e.program import Cjm


@pytest.fixture
def cjm_with_map(cjm: Cjm) -> Cjm:
    assert cjm("new", "map.cjm", "--template", "software-onboarding").code == 0
    return cjm


def test_each_kind_is_told_with_its_findings_and_what_to_do(cjm_with_map: Cjm) -> None:
    done = cjm_with_map("findings", "map.cjm")
    lines = done.out.splitlines()
    assert done.code == 1
    assert lines[:4] == [
        "Worst trough (Important)",
        "    The curve “Nadia” is lowest at “Import the team”: −80 %.",
        "    The curve “Tom” is lowest at “Invite the staff”: −35 %.",
        "    → Begin here: find out what hurts at this step and what would relieve it.",
    ]
    assert done.err.splitlines()[-1].endswith(" findings")


def test_all_languages_tell_as_much(cjm_with_map: Cjm) -> None:
    lines = {
        len(cjm_with_map("findings", "map.cjm", LANG=f"{language.replace('-', '_')}.UTF-8").out.splitlines())
        for language in LANGUAGES
    }
    assert len(lines) == 1


def test_what_is_dismissed_is_told_when_asked_for(cjm_with_map: Cjm) -> None:
    path = cjm_with_map.folder / "map.cjm"
    data = json.loads(path.read_text(encoding="utf-8"))
    flow = next(flow["id"] for flow in data["flows"] if flow["kind"] == "drop-off")
    data["dismissed"] = [{"id": "dismissed1", "kind": "drop-off", "about": [flow], "reason": "They \u202ecome\nback"}]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert "Many drop off" not in cjm_with_map("findings", "map.cjm").out
    told = cjm_with_map("findings", "map.cjm", "--dismissed").out
    assert "Many drop off (Important)" in told
    assert "        dismissed: They come back" in told


def test_a_map_without_findings_ends_with_0_and_no_map_with_1(cjm_with_map: Cjm) -> None:
    path = cjm_with_map.folder / "map.cjm"
    stages = [{"id": "one", "title": "One", "steps": [{"id": "step", "title": "Step"}]}]
    cards = {"pain-point": {}, "opportunity": {}, "expectation": {}, "touchpoint": {"channel": "store", "owner": "Li"}}
    lanes: list[dict[str, object]] = [
        {"id": kind, "kind": kind, "cards": [{"id": f"{kind}-1", "step": "step", "evidence": "survey", **fields}]}
        for kind, fields in cards.items()
    ]
    points = [{"step": "step", "value": 0.5}]
    lanes.append({"id": "feel", "kind": "emotion", "curves": [{"id": "mood", "points": points}]})
    actions = [{"id": "act", "title": "Do it", "cards": ["opportunity-1"]}]
    people = [{"id": "ann", "name": "Ann"}]
    whole = {"format": "cjm", "version": 1, "id": "map", "scenario": "So", "personas": people}
    path.write_text(json.dumps({**whole, "stages": stages, "lanes": lanes, "actions": actions}), encoding="utf-8")
    done = cjm_with_map("findings", "map.cjm")
    assert (done.code, done.out, done.err) == (0, "", "Nothing found.\n")
    assert cjm_with_map("findings", "nowhere.cjm").code == 1
