import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.limits import FILE_BYTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import AlreadyThere, ChangedOnDisk, fingerprint
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered


def a_map(title: str = "贷款申请") -> JourneyMap:
    return JourneyMap(format="cjm", version=1, id="m", title=title)


@given(journey=journey_maps())
def test_save_then_load_gives_the_equal_map(journey: JourneyMap, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "again.cjm"
    mark = write_map(path, journey, "anything")
    opened = read_map(path)
    assert opened.journey == without_spare_assets(journey)
    assert opened.repairs == ()
    assert opened.fingerprint == mark == fingerprint(path.read_bytes())
    assert to_bytes(opened.journey) == path.read_bytes()


@given(start=journey_maps(), data=st.data())
def test_a_map_that_was_much_edited_goes_through_a_file_unchanged(
    start: JourneyMap, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A map is edited again and again, saved and opened: it is the same, and nothing is to be repaired."""
    path = tmp_path_factory.getbasetemp() / "edited.cjm"
    journey = without_spare_assets(wandered(data, start, 20))
    write_map(path, journey, "anything")
    opened = read_map(path)
    assert (opened.journey, opened.repairs) == (journey, ())


def test_a_file_is_indented_utf_8_that_starts_with_format_and_version_and_leaves_defaults_out() -> None:
    assert to_bytes(a_map()).decode() == (
        '{\n  "format": "cjm",\n  "version": 1,\n  "id": "m",\n  "title": "贷款申请"\n}\n'
    )


def test_a_map_is_saved_again_and_again_over_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    mark = write_map(path, a_map("one"), "nothing")
    mark = write_map(path, a_map("two"), mark)
    write_map(path, a_map("three"), mark)
    assert read_map(path).journey == a_map("three")
    with pytest.raises(ChangedOnDisk):
        write_map(path, a_map("four"), mark)
    with pytest.raises(AlreadyThere):
        write_map(path, a_map("four"), "nothing")
    assert read_map(path).journey == a_map("three")
    write_map(path, a_map("four"), "anything")
    assert read_map(path).journey == a_map("four")


def test_a_repaired_map_is_saved_over_the_file_that_it_came_from(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    content = {"format": "cjm", "version": 1, "id": "m", "lanes": [{"id": "m", "kind": "free"}]}
    path.write_text(json.dumps(content), "utf-8")
    opened = read_map(path)
    assert len(opened.repairs) == 1
    write_map(path, opened.journey, opened.fingerprint)
    assert read_map(path).repairs == ()


def test_a_map_that_would_not_open_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    write_map(path, a_map(), "nothing")
    before = path.read_bytes()
    card = Card(id="c", step="s", text="长" * 1_000_000)
    cards = tuple(changed(card, id=f"c{number}") for number in range(FILE_BYTES // 3_000_000 + 1))
    stage = Stage(id="g", steps=(Step(id="s"),))
    journey = changed(a_map(), stages=(stage,), lanes=(CardLane(id="l", kind="free", cards=cards),))
    with pytest.raises(Fault) as caught:
        write_map(path, journey, "anything")
    assert say(caught.value.text, "en") == (
        f"{path} was not saved, because it could not be opened again. {path} is larger than 64 MB, too large for a "
        "journey map."
    )
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_map_that_would_open_as_another_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    dirty = a_map().model_copy(update={"title": "\x07not cleaned"})
    with pytest.raises(Fault) as caught:
        write_map(path, dirty, "nothing")
    assert say(caught.value.text, "en") == f"{path} was not saved, because it would not open as the same map."
    assert not path.exists()
