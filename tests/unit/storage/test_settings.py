"""What is remembered of a person, and what becomes of files that are not what they should be."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cjm_desktop.storage.settings import (
    KeptWindow,
    Settings,
    change_settings,
    read_settings,
    settings_file,
    with_recent,
)
from cjm_desktop.words import Fault
from tests.unit.storage.nobody import unprivileged


def test_without_a_file_nothing_was_ever_set(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", ["", "nonsense", "[]", "null", '"text"', "\ufeff{}", "[" * 100_000, "{}\0"])
def test_what_cannot_be_understood_counts_as_never_set(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content)
    assert read_settings(file) == Settings()


def test_a_folder_in_the_place_of_the_file_counts_as_never_set(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()


def test_one_wrong_value_does_not_take_the_others_along(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"language": "tlh", "appearance": "dark", "window": [1, 2, 0, -4]}')
    assert read_settings(file) == Settings(appearance="dark")


def test_what_is_changed_is_there_again(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "er" / "settings.json"
    change_settings(file, lambda settings: replace(settings, language="zh-Hant"))
    change_settings(file, lambda settings: replace(settings, window=(-5, 10, 800, 600)))
    assert read_settings(file) == Settings(language="zh-Hant", window=(-5, 10, 800, 600))


KEPT = KeptWindow(Path("/a.cjm"), (1, 2, 800, 600), maximised=True, zoom=0.5, corner=(10.5, -3))


def test_all_that_is_preferred_is_there_again(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    preferred = Settings(
        letters=16, contrast=False, still=True, hints=False, autosave=True, restore=False,
        windows=(KEPT, replace(KEPT, maximised=False)), paper="A3", orientation="portrait", margin=12.5,
    )  # fmt: skip
    change_settings(file, lambda _: preferred)
    assert read_settings(file) == preferred


@pytest.mark.parametrize(
    "wrong",
    [
        '"letters": 4000', '"letters": "13"', '"contrast": "yes"', '"hints": null', '"autosave": "true"', '"paper": 3',
        '"paper": "A\\u001b4"', '"orientation": "diagonal"', '"margin": -1', '"margin": NaN', '"margin": Infinity',
        '"margin": 1e999', '"windows": {"file": "a"}', '"windows": "all"', '"windows": [[]]', '"windows": [null, 3]',
        '"windows": [{"file": "a", "place": [0, 0, Infinity, 9], "zoom": 1, "corner": [0, 0]}]',
        '"windows": [{"file": 3, "place": [0, 0, 9, 9], "zoom": 1, "corner": [0, 0]}]',
        '"windows": [{"file": "a", "place": [0, 0, 9, 9], "zoom": 0, "corner": [0, 0]}]',
        '"windows": [{"file": "a", "place": [0, 0, 9, 9], "zoom": NaN, "corner": [0, 0]}]',
        '"windows": [{"file": "a", "place": [0, 0, 9, 9], "zoom": 1, "corner": [0]}]', '"window": [0, 0, Infinity, 9]',
    ],
)  # fmt: skip
def test_what_nobody_could_have_chosen_counts_as_never_set(tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"appearance": "dark", {wrong}}}')
    assert read_settings(file) == Settings(appearance="dark")


def test_of_the_windows_one_that_is_wrong_does_not_take_the_others_along(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    change_settings(file, lambda known: replace(known, windows=(KEPT, KEPT)))
    found = json.loads(file.read_text())
    found["windows"][0]["place"] = "here"
    file.write_text(json.dumps(found))
    assert read_settings(file).windows == (KEPT,)


def test_what_a_newer_program_remembers_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"hats": 3}')
    change_settings(file, lambda settings: replace(settings, appearance="light"))
    assert json.loads(file.read_text()) == {"appearance": "light", "hats": 3}


def test_settings_that_cannot_be_written_are_a_fault(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with unprivileged(), pytest.raises(Fault):
        change_settings(open_folder / "in" / "settings.json", lambda settings: settings)


def test_the_file_used_last_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = with_recent(settings, tmp_path / name)
    assert settings.recent == (tmp_path / "a", tmp_path / "b")


def test_a_file_is_remembered_from_wherever_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert with_recent(Settings(), Path("map.cjm")).recent == (tmp_path / "map.cjm",)


def test_ten_files_are_remembered(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(12):
        settings = with_recent(settings, tmp_path / str(number))
    assert [path.name for path in settings.recent] == [str(number) for number in range(11, 1, -1)]


def test_a_name_that_is_no_text_is_not_remembered(tmp_path: Path) -> None:
    assert with_recent(Settings(), tmp_path / "\udcff.cjm").recent == ()


def test_settings_are_kept_where_the_system_keeps_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert settings_file().is_relative_to(tmp_path)
    assert settings_file().name == "settings.json"
