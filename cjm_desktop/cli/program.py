"""The program ``cjm``: its commands, and what becomes of everything that can go wrong."""

import io
import os
import sys
from typing import Annotated

import typer

from cjm_desktop.cli import checking, comparing, evidence, exchange, finding, maps, planning, reporting
from cjm_desktop.cli.output import Misuse, show, spoken, tell
from cjm_desktop.cli.usage import COMMANDS, PROGRAM, Command, Group, mistake
from cjm_desktop.licences import installed, notices
from cjm_desktop.storage.safe_file import AlreadyThere
from cjm_desktop.storage.troubles import why
from cjm_desktop.words import Fault, Text

_COMMANDS = {
    "new": maps.new,
    "templates": maps.templates,
    "validate": maps.validate,
    "info": maps.info,
    "export": exchange.export,
    "preflight": checking.preflight,
    "import": exchange.import_,
    "findings": finding.findings,
    "actions": planning.actions,
    "report": reporting.report,
    "evidence": evidence.evidence,
    "diff": comparing.diff,
    "merge": comparing.merge,
    "text": comparing.text,
    "schema": maps.schema,
}
_TROUBLE = {"diff": 2, "merge": 2}
"""The exit codes of commands for which 1 means something else than that a file or map is at fault."""


def load() -> None:
    """Load what speaks the language of this process: Qt, unless it is English."""
    spoken(PROGRAM)


def run() -> int:
    """Run the command line of this process and return its exit code.

    Raises:
        KeyboardInterrupt: the person pressed Ctrl+C.
    """
    _open_output()
    try:
        code = _run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_output()
        return 1
    except OSError as error:
        if error.errno is None or error.filename is not None:
            raise  # not about output: no command lets such an error of a file it was given come so far
        _let_go_of_output()
        tell(Text("Command line", "The result cannot be written: {why}.")(why=why(error)))
        return 1
    return code


def _run(arguments: list[str]) -> int:
    try:
        code = _program()(arguments, prog_name="cjm", standalone_mode=False)
    except typer.TyperException as error:
        tell(mistake(error.format_message()))
        command = " ".join(("cjm", *(word for word in arguments[:1] if word in COMMANDS), "--help"))
        tell(Text("Command line", "Help: {command}")(command=command))
        return 2
    except Misuse as misuse:
        tell(misuse.text)
        return 2
    except Fault as fault:
        tell(fault.text)
        if isinstance(fault, AlreadyThere) and "--force" not in arguments:
            tell(Text("Command line", "With --force an existing file is written over."))
        return _TROUBLE.get(arguments[0], 1)
    return code or 0


def command_line() -> Group:
    """Return the commands and their options as a value to look into."""
    group = typer.main.get_command(_program())
    if not isinstance(group, Group):
        raise TypeError(group)
    return group


def _program() -> typer.Typer:
    program = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    program.callback()(_options)
    for name, command in _COMMANDS.items():
        program.command(name, cls=Command)(command)
    return program


def _tell_version(asked: bool) -> None:
    if asked:
        show(f"CJM Desktop {installed()}")
        raise typer.Exit


def _tell_licences(asked: bool) -> None:
    if asked:
        show(notices().rstrip())
        raise typer.Exit


def _options(
    version: Annotated[bool, typer.Option("--version", callback=_tell_version, is_eager=True)] = False,
    licences: Annotated[bool, typer.Option("--licences", callback=_tell_licences, is_eager=True)] = False,
) -> None:
    """Take the options that come before a command: each of them ends the program."""
    del version, licences


def _open_output() -> None:
    """Make standard output and error take every character, and be there even when they were closed."""
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """Point standard output to nowhere, so that Python does not try to write what is left of it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
