"""What is shipped, and under which licences."""

from pathlib import Path

from cjm_desktop import resources
from cjm_desktop.app.about import dialog
from cjm_desktop.licences import OWN, installed, needed, notices, parts
from cjm_desktop.words import say
from tests.e2e.program import Cjm


def test_every_part_has_a_name_a_licence_and_its_text() -> None:
    found = parts()
    assert [part.name for part in found if not part.licence or (not part.text and part.name != "mdurl")] == []
    assert len({part.name for part in found}) == len(found)


def test_the_packages_that_the_program_needs_are_among_them() -> None:
    assert {"cjm-desktop", "pyside6-essentials", "shiboken6", "pydantic-core", "reportlab"} <= set(needed())
    assert "pytest" not in needed()


def test_what_the_licences_of_qt_say_comes_along() -> None:
    (qt,) = (part for part in parts() if "PySide6" in part.name)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_every_text_that_is_shipped_belongs_to_a_part() -> None:
    folders = (resources.path("licences"), resources.path("fonts"), resources.path("icons", "phosphor"))
    shipped = {file for folder in folders for file in folder.glob("*.txt")}
    assert shipped == {file for part in parts() for file in part.texts if file in shipped}


def test_the_page_has_each_text_once() -> None:
    page = notices()
    assert page.startswith(f"CJM Desktop {installed()}\n\nAll rights reserved: ")
    assert page.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1
    assert page.count("Copyright 2012 Google Inc.") <= page.count("SIL OPEN FONT LICENSE Version 1.1")


def test_what_may_be_done_with_the_program_itself_is_said_everywhere_alike() -> None:
    root = Path(__file__).parents[2]
    files = [root / name for name in ("README.md", "packaging/linux/copyright")]
    told = [" ".join(file.read_text(encoding="utf-8").split()) for file in files]
    told += [" ".join(notices().split()), say(dialog.OWN, "en")]
    assert [text for text in told if OWN not in text] == []
    declared = ("pyproject.toml", "packaging/linux/cjm-desktop.metainfo.xml")
    assert [name for name in declared if "LicenseRef-proprietary" not in (root / name).read_text("utf-8")] == []


def test_the_command_prints_version_and_licences(tmp_path: Path) -> None:
    cjm = Cjm(tmp_path)
    assert (cjm("--version").code, cjm("--version").out) == (0, f"CJM Desktop {installed()}\n")
    assert cjm("--licences").out == notices()
    assert "--version" in cjm("--help").out
