"""Personas kept for all maps: written safely, read whatever lies in the folder."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.personas import DESCRIPTION, describe_persona, differences, take_persona
from cjm_desktop.limits import PERSONA_FILE_BYTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from cjm_desktop.storage.library import Kept, forget, keep, kept_as, read_library
from cjm_desktop.storage.safe_file import ChangedOnDisk
from cjm_desktop.words import Fault, Text
from tests.maps import PICTURES, journey_maps
from tests.unit.edits.sample import assert_whole, numbered, sample

ANN = Persona(
    id="ann",
    name="Ann",
    role="Nurse",
    portrait=PICTURES[0].sha256,
    goals=("Sleep",),
    traits=(Trait(low="Careful", high="Bold", value=0.25),),
    colour="#1F4FA8",
    share=0.5,
)


def home_of(persona: Persona) -> JourneyMap:
    return sample().model_copy(update={"personas": (persona,), "assets": PICTURES})


def kept(folder: Path, persona: Persona = ANN, prefix: str = "k") -> Kept:
    return keep(folder, home_of(persona), persona, None, numbered(prefix))


def said(troubles: tuple[Text, ...]) -> str:
    return "\n".join(f"{text.english} {text.values}" for text in troubles)


def test_a_kept_persona_is_read_again_with_its_portrait(tmp_path: Path) -> None:
    made = kept(tmp_path / "not" / "there" / "yet")
    (found,), troubles = read_library(tmp_path / "not" / "there" / "yet")
    assert not troubles
    assert found == made
    assert not differences(found.persona, ANN)
    assert found.journey.assets == PICTURES
    assert [file.name for file in made_files(tmp_path / "not" / "there" / "yet")] == [f"{made.id}.cjm"]


def made_files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


@given(journey_maps())
def test_any_persona_of_any_map_comes_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, start: JourneyMap
) -> None:
    folder = tmp_path_factory.mktemp("library")
    for persona in start.personas:
        made = keep(folder, start, persona, None, numbered("k"))
        again = kept_as(folder, made.id)
        assert again is not None
        assert not differences(again.persona, persona)
        assert again.persona.model_extra == persona.model_extra
        taken = take_persona(sample(), again.journey, "fresh", made.id)
        assert_whole(taken)
        assert not differences(taken.personas[-1], persona)
        assert taken.personas[-1].origin == made.id
        forget(folder, made.id)
    assert read_library(folder) == ((), ())


def test_a_library_that_was_never_made_is_empty(tmp_path: Path) -> None:
    assert read_library(tmp_path / "none") == ((), ())
    assert kept_as(tmp_path / "none", "ann") is None
    forget(tmp_path / "none", "ann")


def test_broken_and_hostile_files_are_skipped_and_told(tmp_path: Path) -> None:
    made = kept(tmp_path)
    whole = (tmp_path / f"{made.id}.cjm").read_bytes()
    (tmp_path / "cut.cjm").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty.cjm").write_bytes(b"")
    (tmp_path / "zeros.cjm").write_bytes(b"\0" * 100)
    (tmp_path / "picture.cjm").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "deep.cjm").write_bytes(b"[" * 100_000)
    (tmp_path / "a%2f..%2fetc.cjm").write_bytes(whole)
    (tmp_path / "folder.cjm").mkdir()
    (tmp_path / "nobody.cjm").write_bytes(b'{"format": "cjm", "version": 1, "id": "n"}')
    with (tmp_path / "large.cjm").open("wb") as large:
        large.truncate(PERSONA_FILE_BYTES + 1)
    (tmp_path / "notes.txt").write_text("mine")
    found, troubles = read_library(tmp_path)
    assert [each.id for each in found] == [made.id]
    assert len(troubles) == 9
    for name in ("cut", "empty", "zeros", "picture", "deep", "etc", "folder", "nobody", "large"):
        assert name in said(troubles)


def test_what_newer_programs_wrote_is_kept_and_newer_formats_are_refused(tmp_path: Path) -> None:
    made = kept(tmp_path)
    file = tmp_path / f"{made.id}.cjm"
    data = json.loads(file.read_text())
    data["personas"][0]["shoe size"] = 42
    file.write_text(json.dumps(data))
    again = kept_as(tmp_path, made.id)
    assert again is not None
    taken = take_persona(sample(), again.journey, "fresh", made.id)
    assert taken.personas[-1].model_extra == {"shoe size": 42}
    file.write_text(json.dumps({**data, "version": 99}))
    with pytest.raises(Fault, match="newer"):
        kept_as(tmp_path, made.id)


def test_two_programs_do_not_overwrite_each_other(tmp_path: Path) -> None:
    mine = kept(tmp_path)
    theirs = keep(tmp_path, home_of(ANN), changed(ANN, role="Doctor"), mine, numbered("t"))
    with pytest.raises(ChangedOnDisk):
        keep(tmp_path, home_of(ANN), changed(ANN, role="Pilot"), mine, numbered("m"))
    again = kept_as(tmp_path, mine.id)
    assert again == theirs
    assert again is not None
    assert again.persona.role == "Doctor"


def test_a_persona_that_is_too_large_is_not_kept(tmp_path: Path) -> None:
    long = tuple(f"{number} {'x' * 9_000}" for number in range(1_000))
    with pytest.raises(Fault, match="too large"):
        kept(tmp_path, changed(ANN, goals=long))
    assert not made_files(tmp_path)


def test_a_refreshed_persona_keeps_what_is_the_map_s(tmp_path: Path) -> None:
    made = kept(tmp_path, changed(ANN, role="Doctor", needs=("Quiet",)))
    start = sample()
    before = start.personas[0]
    after = describe_persona(start, "ann", made.journey)
    assert_whole(after)
    assert after.personas[0].role == "Doctor"
    assert (after.personas[0].colour, after.personas[0].share) == (before.colour, before.share)
    assert after.lanes is start.lanes
    assert describe_persona(after, "ann", made.journey) is after


@given(st.sampled_from(DESCRIPTION))
def test_every_field_of_the_description_is_compared(field: str) -> None:
    empty = Persona(id="p")
    assert (field in differences(ANN, empty)) is (getattr(ANN, field) != getattr(empty, field))
    assert differences(ANN, changed(ANN, colour=None, share=None, origin="x")) == ()
