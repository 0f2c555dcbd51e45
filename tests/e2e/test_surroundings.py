"""The ``cjm`` command in every language, and in terminals that close, fill up or are interrupted."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cjm_desktop.words import LANGUAGES
from tests.e2e.program import PROGRAM, Cjm

FULL = Path("/dev/full")
COMMANDS = ("new", "templates", "validate", "info", "export", "import", "schema")
LOCALES = {"en": "en_US.UTF-8", "zh-Hans": "zh_CN.UTF-8", "zh-Hant": "zh_TW.UTF-8"}


def test_help_names_every_command(cjm: Cjm) -> None:
    page = cjm("--help")
    assert page.code == 0
    assert re.findall(r"^  (\w+)  ", page.out, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize(
    ("command", "parameters"),
    [
        ("new", ("OUT.cjm", "--template NAME", "--language en|zh-Hans|zh-Hant", "--force")),
        ("templates", ()),
        ("validate", ("FILE…",)),
        ("info", ("FILE", "--json")),
        ("export", ("FILE", "OUT.pdf", "--paper PAPER", "--orientation", "--margin MM", "--force")),
        ("import", ("JOURNEY.mmd", "OUT.cjm", "--force")),
        ("schema", ()),
    ],
)
def test_the_help_of_a_command_names_its_parameters(cjm: Cjm, command: str, parameters: tuple[str, ...]) -> None:
    page = cjm(command, "-h")
    assert page.code == 0
    assert page.out.startswith(f"Usage: cjm {command}")
    assert all(f"\n  {parameter}" in page.out for parameter in (*parameters, "-h, --help"))


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_help_and_mistakes_are_in_the_language_of_the_environment(cjm: Cjm, language: str) -> None:
    for arguments in (("--help",), ("new", "--help"), ("export", "--help")):
        page = cjm(*arguments, LANG=LOCALES[language]).out
        lines = [line for line in page.splitlines() if line.strip()]
        assert all(re.search("[\u4e00-\u9fff]", line) for line in lines), page
    for arguments in (("bogus",), ("new",), ("info", "--bogus"), ("validate", "missing.cjm")):
        told = cjm(*arguments, LANG=LOCALES[language]).err
        assert all(re.search("[\u4e00-\u9fff]", line) for line in told.splitlines()), told


def test_the_three_languages_say_different_things(cjm: Cjm) -> None:
    assert len({cjm("--help", LANG=LOCALES[language]).out for language in LANGUAGES}) == 3


@pytest.mark.parametrize("variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}])
def test_chinese_is_printed_in_a_terminal_that_cannot_show_it(cjm: Cjm, variables: dict[str, str]) -> None:
    cjm("new", "map.cjm", "--template", "bank-loan-as-is")
    assert cjm("templates", **variables).code == 0
    assert cjm("info", "map.cjm", **variables).code == 0
    assert cjm("bogus", LANGUAGE="zh_CN", **variables).code == 2
    assert '"title": "' in cjm("info", "map.cjm", "--json", **variables).out


def test_the_module_runs_like_the_program(cjm: Cjm) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cjm_desktop.cli", "--help"],
        env=cjm.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == cjm("--help").out


def test_a_reader_that_goes_away_is_no_error(cjm: Cjm) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [PROGRAM, "schema"], env=cjm.environment(), stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
def test_a_full_disk_under_the_result_is_told(cjm: Cjm) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [PROGRAM, "schema"], env=cjm.environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (1, b"The result cannot be written: the disk is full.\n")


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_do_no_harm(cjm: Cjm, closed: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" new map.cjm --template blank {closed}', PROGRAM],
        cwd=cjm.folder,
        env=cjm.environment(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert cjm("validate", "map.cjm").code == 0


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupted_command_ends_at_once_and_quietly(cjm: Cjm) -> None:
    files = [f"missing-{number}.cjm" for number in range(20_000)]
    with subprocess.Popen(
        [PROGRAM, "validate", *files], env=cjm.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as running:
        assert running.stdout is not None
        first = running.stdout.readline()  # the pipe is too small for all verdicts: it is still at work
        running.send_signal(signal.SIGINT)
        rest = running.stdout.read()
    assert running.returncode == 130
    assert len((first + rest).splitlines()) < len(files)


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of POSIX")
def test_progress_is_shown_on_a_terminal_and_leaves_no_trace_elsewhere(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    assert cjm("export", "map.cjm", "quiet.pdf").err == ""
    terminal, inside = os.openpty()
    done = subprocess.run(
        [PROGRAM, "export", "map.cjm", "map.pdf"],
        cwd=cjm.folder,
        env=cjm.environment(TERM="xterm"),
        stdout=subprocess.PIPE,
        stderr=inside,
        check=True,
    )
    assert b"Export" in os.read(terminal, 65536)
    os.close(inside)
    os.close(terminal)
    assert done.stdout == b"map.pdf is written.\n"
