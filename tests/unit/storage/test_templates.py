from itertools import count
from pathlib import Path

import pytest

from cjm_desktop import resources
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import AlreadyThere
from cjm_desktop.storage.templates import (
    Template,
    all_templates,
    forget_template,
    keep_template,
    map_from,
    own_templates,
    rename_template,
)
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import LANGUAGES, Fault, Language
from tests.unit.edits.sample import numbered, sample


def test_templates_stand_before_examples_each_in_order() -> None:
    methods = ["blank", "five-stages", "aida", "race", "moments-of-truth"]
    found = [(template.kind == "example", template.name) for template in all_templates()]
    assert [name for _, name in found[: len(methods)]] == methods
    assert found[len(methods) :] == sorted(found[len(methods) :])
    assert len({name for _, name in found}) == len(found) > 0


@pytest.mark.parametrize("template", all_templates(), ids=lambda template: template.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_from_a_template_has_its_content_under_new_ids(template: Template, language: Language) -> None:
    numbers = count()
    original = read_map(template.path(language)).journey
    journey = map_from(template, language, lambda: f"new{next(numbers)}")
    assert (journey.title, len(journey.lanes)) == (original.title, len(original.lanes))
    assert {name[:3] for name in ids_of(journey)} == {"new"}
    assert journey.language == original.language


def test_a_template_that_nobody_translated_is_there_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "templates" / "fresh"
    folder.mkdir(parents=True)
    for language in ("en", "zh-Hant"):
        (folder / f"{language}.cjm").write_bytes(all_templates()[0].path(language).read_bytes())
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    assert [Template("fresh", "template").path(language).stem for language in LANGUAGES[:3]] == ["en", "en", "zh-Hant"]


def titles(folder: Path) -> list[str]:
    return [read_map(template.path("en")).journey.title for template in own_templates(folder)]


def test_a_map_that_was_kept_is_a_template(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    assert own_templates(folder) == ()
    kept = keep_template(folder, sample(), "Loans: “new” 贷款?")
    assert own_templates(folder) == (kept,)
    assert kept.name == "Loans “new” 贷款"
    journey = map_from(kept, "zh-Hans", numbered("new"))
    assert (journey.title, journey.language) == ("Loans: “new” 贷款?", "en")
    assert len(journey.lanes) == len(sample().lanes)
    assert {name[:3] for name in ids_of(journey)} == {"new"}


def test_a_template_is_no_later_state_of_the_map_it_was_made_of(tmp_path: Path) -> None:
    kept = keep_template(tmp_path, changed(sample(), history="one two"), "Kept")
    assert read_map(kept.path("en")).journey.history == ""


def test_a_map_from_a_template_begins_without_a_history(tmp_path: Path) -> None:
    file = tmp_path / "map.cjm"
    write_map(file, changed(sample(), history="one two"), "nothing")
    assert map_from(Template("map", "own", file), "en", numbered()).history == ""


@pytest.mark.parametrize("name", ["", " ", "...", "?/"])
def test_a_template_needs_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(Fault, match="Give the template a name"):
        keep_template(tmp_path, sample(), name)
    assert own_templates(tmp_path) == ()


def test_a_template_is_not_written_over_unasked(tmp_path: Path) -> None:
    kept = keep_template(tmp_path, sample(), "Loans")
    with pytest.raises(AlreadyThere, match="There is a template called"):
        keep_template(tmp_path, changed(sample(), scenario="Another"), "Loans")
    assert read_map(kept.path("en")).journey.scenario == ""
    keep_template(tmp_path, changed(sample(), scenario="Another"), "Loans", "anything")
    assert read_map(kept.path("en")).journey.scenario == "Another"


def test_a_template_gets_another_name(tmp_path: Path) -> None:
    keep_template(tmp_path, sample(), "Houses")
    kept = keep_template(tmp_path, sample(), "Loans")
    renamed = rename_template(kept, "Credits")
    assert titles(tmp_path) == ["Credits", "Houses"]
    with pytest.raises(AlreadyThere, match="There is a template called"):
        rename_template(renamed, "Houses")
    assert titles(tmp_path) == ["Credits", "Houses"]
    rename_template(renamed, "Credits?")
    assert titles(tmp_path) == ["Credits?", "Houses"]


def test_a_template_is_forgotten(tmp_path: Path) -> None:
    kept = keep_template(tmp_path, sample(), "Loans")
    forget_template(kept)
    forget_template(kept)
    assert own_templates(tmp_path) == ()


def test_no_other_file_is_taken_for_a_template(tmp_path: Path) -> None:
    keep_template(tmp_path, sample(), "Loans")
    for name in ("notes.txt", ".hidden.cjm", ".Loans.cjm.lock"):
        (tmp_path / name).write_text("{}")
    assert [template.name for template in own_templates(tmp_path)] == ["Loans"]


def test_shipped_templates_are_not_changed() -> None:
    shipped = all_templates()[0]
    with pytest.raises(ValueError, match="shipped"):
        forget_template(shipped)
    with pytest.raises(ValueError, match="shipped"):
        rename_template(shipped, "Mine")
