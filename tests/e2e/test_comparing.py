"""Maps are compared and merged by the command, and by Git through it."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.words import LANGUAGES
from tests.e2e.program import PROGRAM, Cjm

ROOT = Path(__file__).parents[2]
GIT = shutil.which("git")
Plain = dict[str, Any]


def changed(cjm: Cjm, source: str, name: str, change: Callable[[Plain], object]) -> None:
    """Write a changed copy of a map."""
    data = json.loads((cjm.folder / source).read_text(encoding="utf-8"))
    change(data)
    (cjm.folder / name).write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def cards(data: Plain) -> list[Plain]:
    return next(lane["cards"] for lane in data["lanes"] if lane.get("cards"))


def own(owner: str) -> Callable[[Plain], object]:
    return lambda data: cards(data)[0].update(owner=owner)


def note(words: str) -> Callable[[Plain], object]:
    return lambda data: cards(data)[0].update(note=words)


@pytest.fixture
def made(cjm: Cjm) -> Cjm:
    assert cjm("new", "base.cjm", "--template", "software-onboarding").code == 0
    return cjm


def test_maps_that_say_the_same_do_not_differ(made: Cjm) -> None:
    done = made("diff", "base.cjm", "base.cjm")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_what_differs_is_told_a_line_each(made: Cjm) -> None:
    changed(made, "base.cjm", "after.cjm", lambda data: data["stages"][1].update(title="Register", duration="1 day"))
    done = made("diff", "base.cjm", "after.cjm")
    assert done.code == 1
    assert done.out == "Stage “Sign up” is now “Register”; changed as well: Duration\n"
    assert done.err == "1 stage changed\n"
    for language, line in (
        ("zh_CN", "阶段“Sign up”现为“Register”；另外更改：时长\n"),
        ("zh_TW", "階段「Sign up」現為「Register」；另外變更：時間長度\n"),
    ):
        assert made("diff", "base.cjm", "after.cjm", LANGUAGE=language).out == line


def test_what_changed_is_shown_on_pages(made: Cjm) -> None:
    changed(made, "base.cjm", "after.cjm", lambda data: data["stages"][1].update(title="Register"))
    done = made("diff", "base.cjm", "after.cjm", "-o", "changes.pdf")
    assert (done.code, done.out) == (1, "Stage “Sign up” is now “Register”\n")
    assert done.err == "changes.pdf is written.\n1 stage changed\n"
    assert (made.folder / "changes.pdf").read_bytes().startswith(b"%PDF")
    again = made("diff", "base.cjm", "after.cjm", "-o", "changes.pdf")
    assert (again.code, again.out) == (2, "")
    assert made("diff", "base.cjm", "base.cjm", "-o", "changes.pdf", "--force", "--paper", "A3").code == 0
    wrong = made("diff", "base.cjm", "after.cjm", "-o", "base.cjm")
    assert (wrong.code, wrong.err) == (2, "base.cjm would be written over itself. Give the new file another name.\n")
    other = made("diff", "base.cjm", "after.cjm", "-o", "changes.txt")
    assert other.code == 2
    assert "changes.txt cannot be written" in other.err


def test_as_is_and_to_be_of_one_map_are_told_and_shown_on_pages(cjm: Cjm) -> None:
    shutil.copy(ROOT / "resources" / "examples" / "bank-loan-as-is.cjm", cjm.folder / "loan.cjm")
    done = cjm("diff", "loan.cjm", "-o", "gap.pdf")
    assert done.code == 1
    lines = done.out.splitlines()
    assert lines[:2] == ["现状 → 目标", "    “看到广告”: +30 % → +40 % (+10 %)"]
    assert lines[lines.index("Biggest improvements") + 1] == "    现状 → 目标 at “询问进度”: −90 % → +50 % (+140 %)"
    assert "on average from −10 % to +48 %, most at “询问进度”" in done.err
    assert (cjm.folder / "gap.pdf").read_bytes().startswith(b"%PDF")
    assert cjm("new", "none.cjm", "--template", "blank").code == 0
    none = cjm("diff", "none.cjm")
    assert (none.code, none.out) == (2, "")
    assert "compare the map with another one" in none.err


def test_maps_without_common_records_are_compared_by_name_or_not_at_all(made: Cjm) -> None:
    assert made("new", "copy.cjm", "--template", "software-onboarding").code == 0
    changed(made, "copy.cjm", "other.cjm", lambda data: data["stages"][1].update(title="Register"))
    done = made("diff", "base.cjm", "other.cjm")
    assert done.out == "Stage “Sign up” is now “Register”\n"
    assert done.err.startswith("The two maps share no records; they are compared by the names")
    assert made("new", "far.cjm", "--template", "retail-moments").code == 0
    far = made("diff", "base.cjm", "far.cjm")
    assert "neither a record nor the name of a stage" in far.err
    assert "Stage “Sign up” removed" in far.out.splitlines()
    page = made("diff", "base.cjm", "far.cjm", "-o", "far.pdf")
    assert (page.code, page.out) == (2, "")
    assert not (made.folder / "far.pdf").exists()


def test_an_empty_file_is_a_map_in_which_nothing_is_yet(made: Cjm) -> None:
    (made.folder / "empty.cjm").touch()
    for nothing in ("empty.cjm", os.devnull):
        done = made("diff", nothing, "base.cjm")
        assert done.code == 1
        assert "Stage “Sign up” added" in done.out.splitlines()
        gone = made("diff", "base.cjm", nothing)
        assert "Stage “Sign up” removed" in gone.out.splitlines()


@pytest.mark.parametrize("command", [("diff", "base.cjm", "no.cjm"), ("merge", "base.cjm", "no.cjm", "base.cjm")])
def test_what_cannot_be_read_is_trouble(made: Cjm, command: tuple[str, ...]) -> None:
    done = made(*command, *(("-o", "out.cjm") if command[0] == "merge" else ()))
    assert (done.code, done.out, done.err) == (2, "", "no.cjm does not exist.\n")
    assert not (made.folder / "out.cjm").exists()


def test_what_two_people_did_comes_together(made: Cjm) -> None:
    changed(made, "base.cjm", "mine.cjm", own("Ann"))
    changed(made, "base.cjm", "theirs.cjm", note("Ask again"))
    done = made("merge", "base.cjm", "mine.cjm", "theirs.cjm", "-o", "out.cjm")
    assert (done.code, done.out, done.err) == (0, "out.cjm is written.\n", "")
    card = cards(json.loads((made.folder / "out.cjm").read_text(encoding="utf-8")))[0]
    assert (card["owner"], card["note"]) == ("Ann", "Ask again")
    assert made("validate", "out.cjm").code == 0


def test_what_contradicts_is_listed_and_mine_holds(made: Cjm) -> None:
    changed(made, "base.cjm", "mine.cjm", own("Ann"))
    changed(made, "base.cjm", "theirs.cjm", own("Bob"))
    done = made("merge", "base.cjm", "mine.cjm", "theirs.cjm", "-o", "out.cjm")
    assert done.code == 1
    assert done.out.splitlines()[2] == "    mine: Ann; theirs: Bob; both can be had"
    assert done.out.splitlines()[1].endswith("was changed differently: Owner")
    assert done.err == "Conflicts: 1. In out.cjm mine holds, and what only one of them deleted is there.\n"
    assert cards(json.loads((made.folder / "out.cjm").read_text(encoding="utf-8")))[0]["owner"] == "Ann"


def test_a_file_that_is_there_is_written_over_by_force_or_where_it_is_mine(made: Cjm) -> None:
    for name, owner in (("mine.cjm", "Ann"), ("theirs.cjm", "Bob")):
        changed(made, "base.cjm", name, own(owner))
    (made.folder / "out.cjm").write_text("precious", encoding="utf-8")
    maps = ("base.cjm", "mine.cjm", "theirs.cjm")
    refused = made("merge", *maps, "-o", "out.cjm")
    assert refused.code == 2
    assert (made.folder / "out.cjm").read_text(encoding="utf-8") == "precious"
    for source in ("base.cjm", "theirs.cjm"):
        assert made("merge", *maps, "-o", source, "--force").code == 2
    assert made("merge", *maps, "-o", "out.cjm", "--force").code == 1
    assert made("merge", *maps, "-o", "mine.cjm").code == 1
    assert made("diff", "out.cjm", "mine.cjm").code == 0


def test_maps_that_are_not_copies_of_one_are_not_merged(made: Cjm) -> None:
    assert made("new", "other.cjm", "--template", "aida").code == 0
    done = made("merge", os.devnull, "base.cjm", "other.cjm", "-o", "out.cjm")
    assert done.code == 2
    assert "not copies of one map" in done.err
    assert not (made.folder / "out.cjm").exists()


def test_all_that_a_map_says_is_printed(made: Cjm) -> None:
    lines = made("text", "base.cjm").out.splitlines()
    assert "Stage “Sign up”" in lines
    assert "    Title: Sign up" in lines
    for language in LANGUAGES:
        assert made("text", "base.cjm", LANGUAGE=language.replace("-", "_")).code == 0


@pytest.mark.skipif(GIT is None, reason="git is not installed")
def test_git_merges_and_compares_maps(made: Cjm) -> None:
    (made.folder / "loan.cjm").write_bytes((made.folder / "base.cjm").read_bytes())
    page = (ROOT / "docs" / "comparing.md").read_text(encoding="utf-8")
    (attributes,) = (line for line in page.splitlines() if line.startswith("*.cjm "))
    (made.folder / ".gitattributes").write_text(attributes + "\n", encoding="utf-8")

    def git(*arguments: str, code: int = 0) -> str:
        environment = {**made.environment(), "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(
            [GIT or "", *arguments],
            cwd=made.folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    git("init", "-q", "-b", "main")
    git("config", "user.email", "a@example.org")
    git("config", "user.name", "A")
    for line in page.splitlines():
        if line.startswith("git config"):
            subprocess.run(line, shell=True, cwd=made.folder, check=True)  # noqa: S602 - the page's own lines
    git("add", "loan.cjm", ".gitattributes")
    git("commit", "-qm", "base")
    git("checkout", "-qb", "theirs")
    changed(made, "loan.cjm", "loan.cjm", note("Ask again"))
    assert "changed: Note" in git("diff")
    assert "+    Note: Ask again" in git("diff", "--no-ext-diff").splitlines()
    git("commit", "-qam", "theirs")
    git("checkout", "-q", "main")
    changed(made, "loan.cjm", "loan.cjm", own("Ann"))
    git("commit", "-qam", "mine")
    git("merge", "-q", "theirs", "-m", "both")
    card = cards(json.loads((made.folder / "loan.cjm").read_text(encoding="utf-8")))[0]
    assert (card["owner"], card["note"]) == ("Ann", "Ask again")
    git("checkout", "-qb", "other", "HEAD~2")
    changed(made, "loan.cjm", "loan.cjm", own("Bob"))
    git("commit", "-qam", "other")
    assert "was changed differently: Owner" in git("merge", "main", code=1)
    assert git("diff", "--name-only", "--diff-filter=U").split() == ["loan.cjm"]
    assert made("validate", "loan.cjm").code == 0
