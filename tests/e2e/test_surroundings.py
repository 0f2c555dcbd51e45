"""The ``cjm`` command in every language, and in terminals that close, fill up or are interrupted."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cjm_desktop.words import LANGUAGES
from tests.e2e.program import PROGRAM, Cjm

FULL = Path("/dev/full")
COMMANDS = (
    "new",
    "templates",
    "validate",
    "info",
    "preflight",
    "export",
    "import",
    "findings",
    "actions",
    "report",
    "evidence",
    "diff",
    "merge",
    "text",
    "schema",
)
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
        ("import", ("IN", "OUT.cjm", "--force")),
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


STARTED = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, *_):
        if name == module:
            os.kill(os.getpid(), signal.SIGINT)

module = sys.argv.pop(1)
sys.meta_path.insert(0, Interrupting())
from cjm_desktop.cli import main
sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(
    "module", ["cjm_desktop.cli.program", "pydantic_core", "cjm_desktop.cli.printing", "shiboken6.Shiboken"]
)
def test_a_command_that_is_interrupted_while_it_starts_ends_quietly(cjm: Cjm, new_map: bytes, module: str) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = subprocess.run(
        [sys.executable, "-c", STARTED, module, "export", "map.cjm", "map.pdf"],
        cwd=cjm.folder,
        env=cjm.environment(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a folder that somebody stands in")
@pytest.mark.parametrize(
    ("inside", "said"), [(True, "x.pdf was not saved: "), (False, "The current folder is no longer ")]
)
def test_an_export_from_a_folder_that_is_gone_is_refused_in_a_sentence(
    cjm: Cjm, new_map: bytes, tmp_path_factory: pytest.TempPathFactory, inside: bool, said: str
) -> None:
    gone = tmp_path_factory.mktemp("gone")
    (cjm.folder / "map.cjm").write_bytes(new_map)
    out = "x.pdf" if inside else cjm.folder / "x.pdf"
    # Not through the script: where its path has a blank, that is one for a shell, which has its own say about this.
    module = "[sys.executable, '-P', '-m', 'cjm_desktop.cli', *sys.argv[2:]]"
    leave = f"import os, sys; os.rmdir(os.getcwd()); os.execv(sys.executable, {module})"
    done = Cjm(gone, (sys.executable, "-c", leave))("export", cjm.folder / "map.cjm", out)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(said)
    assert len(done.err.splitlines()) == 1


@pytest.fixture
def stoppable(cjm: Cjm) -> Cjm:
    """The program as somebody whom permissions stop."""
    if os.geteuid() != 0:
        return cjm
    if shutil.which("setpriv") is None:
        pytest.skip("needs setpriv to stop root")
    return Cjm(cjm.folder, ("setpriv", "--bounding-set=-dac_override,-dac_read_search"))


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_file_without_permission_is_at_fault_and_the_others_are_judged(stoppable: Cjm, new_map: bytes) -> None:
    for name in ("a.cjm", "shut.cjm", "b.cjm"):
        (stoppable.folder / name).write_bytes(new_map)
    (stoppable.folder / "shut.cjm").chmod(0)
    checked = stoppable("validate", "a.cjm", "shut.cjm", "b.cjm")
    assert checked.code == 1
    assert checked.out.splitlines() == ["a.cjm: in order", "shut.cjm: cannot be opened", "b.cjm: in order"]
    assert checked.err == "shut.cjm cannot be read: you have no permission.\n"
    for arguments in (("info", "shut.cjm"), ("export", "shut.cjm", "o.pdf")):
        done = stoppable(*arguments)
        assert (done.code, done.err) == (1, checked.err)
    (stoppable.folder / "shut.mmd").write_text("journey\nAsk: 3", encoding="utf-8")
    (stoppable.folder / "shut.mmd").chmod(0)
    assert stoppable("import", "shut.mmd", "o.cjm").err == "shut.mmd cannot be read: you have no permission.\n"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.parametrize("options", [(), ("--force",)])
def test_a_target_without_permission_is_kept(stoppable: Cjm, new_map: bytes, options: tuple[str, ...]) -> None:
    (stoppable.folder / "map.cjm").write_bytes(new_map)
    shut = stoppable.folder / "shut"
    shut.write_bytes(b"old")
    shut.chmod(0)
    for arguments in (("new", "shut", "--template", "blank"), ("export", "map.cjm", "shut")):
        done = stoppable(*arguments, *options)
        assert done.code == 1
        assert done.err.startswith("shut was not saved: it is write-protected")
    shut.chmod(0o600)
    assert shut.read_bytes() == b"old"


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
    assert done.stdout.startswith(b"map.pdf is written.\nPage: ")
