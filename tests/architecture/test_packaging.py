"""What is installed fits together; that it works is tried by ``packaging/dev.py package``."""

import ast
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from installing import bundle, completing, deb, manual, screen
from PIL import Image

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


def test_nothing_that_the_program_imports_is_left_out_of_the_bundle() -> None:
    spec = ast.parse(text("bundle", "cjm-desktop.spec"))
    lists = {ast.unparse(each.targets[0]): each.value for each in spec.body if isinstance(each, ast.Assign)}
    written = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "cjm_desktop").rglob("*.py"))
    imported = set(re.findall(r"^ *(?:from|import) ([\w.]+)", written, re.MULTILINE))
    assert set(ast.literal_eval(lists["WITHOUT"])) & imported == set()
    assert {"PySide6.QtDBus", "platformdirs"} <= imported


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
    page = manual.page_of_cjm(language, "1.2.3", "2026-11-27")
    for name, options in manual.commands().items():
        assert not name or f'.SS "{name}"' in page
        assert [each.names for each in options if each.names and each.names[-1].replace("-", r"\-") not in page] == []
    plain = page.replace(r"\-", "-").replace(r"\&", "")
    assert [name for name, told in COMMANDS.items() if say(told, language) not in plain] == []
    assert r"\-\-version" in manual.page_of_window(language, "1.2.3", "2026-11-27")


@pytest.mark.parametrize("shell", completing.SCRIPTS)
def test_shells_complete(tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    made = {"bash": manual.completion_for_bash, "fish": manual.completion_for_fish, "zsh": manual.completion_for_zsh}
    script = tmp_path / "completion" / "_cjm"
    script.parent.mkdir()
    script.write_text(made[shell](), encoding="utf-8")
    (tmp_path / "map one.cjm").touch()
    lines = [line for line in completing.CASES if shell != "zsh" or "--v" in line]  # which takes its time to begin
    found = {line: completing.completed(shell, script, line, tmp_path) for line in lines}
    assert found == {line: completing.wanted_of(shell, line) for line in lines}


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="there is no mandoc")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_is_written_as_manuals_are(tmp_path: Path, language: Language) -> None:
    for page in (manual.page_of_cjm, manual.page_of_window):
        file = tmp_path / f"{page.__name__}.1"
        file.write_text(page(language, "1.2.3", "2026-11-27"), encoding="utf-8")
        done = subprocess.run(
            ["mandoc", "-T", "lint", "-W", "warning", file], capture_output=True, text=True, check=False
        )
        assert (done.stdout, done.returncode) == ("", 0)


def test_macos_is_told_what_it_can_read() -> None:
    assert set(plistlib.loads(PACKAGING.joinpath("macos", "entitlements.plist").read_bytes()).values()) == {True}
    spec = ast.parse(text("bundle", "cjm-desktop.spec"))
    (said,) = (each.value for each in ast.walk(spec) if isinstance(each, ast.keyword) and each.arg == "info_plist")
    about = plistlib.loads(plistlib.dumps(ast.literal_eval(said)))
    (document,), (type_,) = about["CFBundleDocumentTypes"], about["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [type_["UTTypeIdentifier"]]
    assert document["CFBundleTypeIconFile"] == type_["UTTypeIconFile"] == "cjm-map.icns"
    assert type_["UTTypeTagSpecification"]["public.filename-extension"] == ["cjm"]


@pytest.mark.parametrize("name", ["cjm-desktop", "cjm-map"])
def test_icons_for_windows_and_macos_have_every_size(name: str) -> None:
    folder = PACKAGING / "bundle"
    with Image.open(folder / f"{name}.ico") as windows, Image.open(folder / f"{name}.icns") as macos:
        assert {side for side, _ in windows.info["sizes"]} == {16, 24, 32, 48, 64, 128, 256}
        assert max(size[0] * size[-1] for size in macos.info["sizes"]) == 1024


def test_what_the_installer_for_windows_names_is_there() -> None:
    script = text("windows", "cjm-desktop.iss")
    (icon,) = re.findall(r"^SetupIconFile=(.+)$", script, re.MULTILINE)
    assert (PACKAGING / "windows" / icon.replace("\\", "/")).is_file()
    assert '"win32": "cjm-map.ico"' in text("bundle", "cjm-desktop.spec")
    assert r"{app}\_internal\cjm-map.ico" in script


def test_the_workflow_runs_nothing_that_others_may_change_and_may_write_nothing() -> None:
    workflow = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    assert re.findall(r"uses: (?!\S+@[0-9a-f]{40} # v)(.*)", workflow) == []
    assert "permissions:\n  contents: read\n" in workflow
    assert re.findall(r"run:.*\$\{\{.*", workflow) == []
