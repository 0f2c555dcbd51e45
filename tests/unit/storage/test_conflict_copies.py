"""Conflict copies are known by the names that sync services give them, and by being another state of the same map."""

from pathlib import Path

import pytest

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import with_revisions
from cjm_desktop.storage.conflict_copies import copies_of, origins_of
from cjm_desktop.storage.writing import to_bytes
from tests.unit.edits.sample import sample

CERTAIN = [
    "map (Ann Smith's conflicted copy 2026-11-21).cjm",
    "map (Ann’s conflicted copy 2026-11-21) (1).cjm",
    "map (conflicted copy 2026-11-21 101500).cjm",
    "map (Case Conflict).cjm",
    "map (安的冲突副本 2026-11-21).cjm",
    "map（小林的冲突副本 2026-11-21）.cjm",
    "map (小林 的衝突複本 2026-11-21).cjm",
    "map (In Konflikt stehende Kopie von Ann 2026-11-21).cjm",
    "map (Copie en conflit de Ann 2026-11-21).cjm",
    "map (copia en conflicto de Ann 2026-11-21).cjm",
    "map (Ann の競合コピー 2026-11-21).cjm",
    "map.sync-conflict-20261121-101500-ABCDEFG.cjm",
    "map.sync-conflict-20261121-101500.cjm",
    "map_conflict-20261121-101500.cjm",
    "map.Conflict.cjm",
    "map (SFConflict ann@example.org 2026-11-21-10-15-00).cjm",
    "map-DESKTOP-4RT2K9Q.cjm",
    "map-LAPTOP-4RT2K9QX-2.cjm",
    "map-ANN-PC.cjm",
    "map-printer-room.cjm",
]
ALIKE = ["map (1).cjm", "map(2).cjm", "map 2.cjm"]
NONE = ["map.cjm", "map-final.cjm", "map v2.cjm", "map (draft).cjm", "conflict.cjm", "map (1).txt", "mapping 2.cjm", ""]


@pytest.mark.parametrize("name", CERTAIN)
def test_sync_services_name_conflict_copies_so(name: str) -> None:
    assert any(origin.name == "map.cjm" and origin.is_certain for origin in origins_of(name, "printer-room"))


@pytest.mark.parametrize("name", ALIKE)
def test_what_people_name_so_too_is_uncertain(name: str) -> None:
    assert [(origin.name, origin.is_certain) for origin in origins_of(name)] == [("map.cjm", False)]


@pytest.mark.parametrize("name", NONE)
def test_other_names_are_none(name: str) -> None:
    assert "map.cjm" not in [origin.name for origin in origins_of(name)]


MAP = sample()


def written(path: Path, journey: JourneyMap, *states: str) -> Path:
    path.write_bytes(to_bytes(with_revisions(journey, states)))
    return path


@pytest.mark.parametrize("name", CERTAIN[:-1])
def test_a_copy_with_something_new_is_told_from_both_sides(tmp_path: Path, name: str) -> None:
    mine, copy = tmp_path / "map.cjm", tmp_path / name
    written(mine, MAP, "mine", "both")
    written(copy, MAP, "theirs", "both")
    assert copies_of(mine, with_revisions(MAP, ("mine", "both"))) == (copy,)
    assert copies_of(copy, with_revisions(MAP, ("theirs", "both"))) == (mine,)


@pytest.mark.parametrize(
    ("states", "certain", "alike"),
    [
        (("theirs", "both"), True, True),
        (("theirs", "mine", "both"), True, False),
        (("both",), False, False),
        (("mine", "both"), False, False),
        ((), True, False),
    ],
    ids=["went apart", "goes on from mine", "an older one", "the same", "knows no states"],
)
def test_a_copy_without_anything_new_is_passed_over(
    tmp_path: Path, states: tuple[str, ...], certain: bool, alike: bool
) -> None:
    mine = with_revisions(MAP, ("mine", "both"))
    for name, is_told in (("map (conflicted copy 2026-11-21).cjm", certain), ("map 2.cjm", alike)):
        copy = written(tmp_path / name, MAP, *states)
        assert (copies_of(tmp_path / "map.cjm", mine) == (copy,)) is is_told
        copy.unlink()


def test_another_map_is_no_copy_whatever_it_is_called(tmp_path: Path) -> None:
    other = MAP.model_copy(update={"id": "other"})
    for name in (*CERTAIN, *ALIKE):
        written(tmp_path / name, other, "theirs", "both")
    (tmp_path / "map (conflicted copy 2026-11-22).cjm").write_text("no map at all")
    assert copies_of(tmp_path / "map.cjm", with_revisions(MAP, ("mine", "both"))) == ()


def test_a_folder_that_is_gone_holds_none(tmp_path: Path) -> None:
    assert copies_of(tmp_path / "share" / "map.cjm", MAP) == ()
