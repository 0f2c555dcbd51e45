"""What is installed fits together; that it works is tried by ``packaging/dev.py package``."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from installing import bundle, deb, manual, screen

from cjm_desktop.cli.usage import COMMANDS
from cjm_desktop.words import LANGUAGES, Language, say

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def text(*parts: str) -> str:
    return PACKAGING.joinpath(*parts).read_text(encoding="utf-8")


def test_every_system_is_told_the_same_type_of_file() -> None:
    assert f'<mime-type type="{deb.MIME}">' in text("linux", "cjm-desktop.mime.xml")
    places = (("linux", "cjm-desktop.desktop"), ("linux", "cjm-desktop.metainfo.xml"))
    places += (("windows", "cjm-desktop.iss"), ("bundle", "cjm-desktop.spec"))
    assert [place for place in places if deb.MIME not in text(*place)] == []


def test_what_is_needed_to_package_is_named() -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"^sudo apt install (.* lintian .*)$", page, re.MULTILINE)
    assert {*screen.APT.split(), *deb.APT.split(), "xdg-utils"} <= set(line.split())


def test_no_library_is_allowed_that_must_be_in_no_bundle() -> None:
    lines = bundle.ALLOWED.read_text(encoding="utf-8").splitlines()
    allowed = [line for line in lines if not line.startswith("#")]
    assert allowed == sorted(set(allowed))
    assert [name for name in allowed if bundle.NEVER.search(name)] == []


def test_libraries_are_known_whatever_their_versions(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    for name in (
        "pillow.libs/libtiff-20b7e810.so.6.3.0",
        "PySide6/QtGui.abi3.so",
        "libpython3.13.so.1.0",
        "a/notes.txt",
    ):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()
    dynload = inside / "python3.13" / "lib-dynload" / "_json.cpython-313-x86_64-linux-gnu.so"
    dynload.parent.mkdir(parents=True)
    dynload.touch()
    named = {"pillow.libs/libtiff.so", "PySide6/QtGui.so", "libpython3.so", "python3/lib-dynload/_json.so"}
    assert set(bundle.names_of_libraries(tmp_path)) == named


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_has_every_command_and_option(language: Language) -> None:
    page = manual.page_of_cjm(language, "1.2.3")
    for name, options in manual.commands().items():
        assert not name or f'.SS "{name}"' in page
        assert [each.names for each in options if each.names and each.names[-1].replace("-", r"\-") not in page] == []
    plain = page.replace(r"\-", "-").replace(r"\&", "")
    assert [name for name, told in COMMANDS.items() if say(told, language) not in plain] == []
    assert r"\-\-version" in manual.page_of_window(language, "1.2.3")


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["cjm", "exp"], {"export"}),
        (["cjm", "--v"], {"--version"}),
        (["cjm", "export", "--orientation", "l"], {"landscape"}),
        (["cjm", "new", "a.cjm", "--template", "bank"], {"bank-loan", "bank-loan-as-is", "bank-loan-to-be"}),
        (["cjm", "export", "--fewest"], {"--fewest-tiles"}),
        (["cjm", "info", "ma"], {"map one.cjm"}),
    ],
)
def test_bash_completes(tmp_path: Path, words: list[str], found: set[str]) -> None:
    (tmp_path / "map one.cjm").touch()
    script = "compopt() { :; }\n" + manual.completion_for_bash()
    script += f'COMP_WORDS=("$@"); COMP_CWORD={len(words) - 1}; _cjm; printf "%s\\n" "${{COMPREPLY[@]}}"'
    done = subprocess.run(
        ["bash", "-c", script, "bash", *words], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert (set(done.stdout.split("\n")) - {""}, done.stderr) == (found, "")
