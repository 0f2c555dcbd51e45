"""Pages of the manual and completion for shells, made from the program's own words and options."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cjm_desktop.app.main import USAGE
from cjm_desktop.cli.program import command_line
from cjm_desktop.cli.usage import COMMANDS, PARAMETERS, PROGRAM, exit_codes
from cjm_desktop.paper.sizes import NAMES
from cjm_desktop.storage.templates import all_templates
from cjm_desktop.words import HABITS, Language, Text, say

FOLDERS: Final[dict[Language, str]] = {
    language: "" if language == "en" else f"{habits.region.replace('-', '_')}/" for language, habits in HABITS.items()
}
"""Where the pages of a language are, within that of all pages."""
_HEADS: Final = ("name", "synopsis", "commands", "options", "exit", "see")
_SAID: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("NAME", "SYNOPSIS", "COMMANDS", "OPTIONS", "EXIT STATUS", "SEE ALSO"),
    "zh-Hans": ("名称", "概要", "命令", "选项", "退出状态", "另请参阅"),
    "zh-Hant": ("名稱", "概要", "命令", "選項", "結束狀態", "另請參閱"),
}
"""The heads in each language, as other pages of the manual have them; where there is none, in English."""
_CHOICES: Final = re.compile(r"[a-z][\w-]*(\|[\w-]+)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command, or an argument, whose names are none."""

    names: tuple[str, ...]
    value: str
    """What stands for its value; empty for a switch."""
    choices: tuple[str, ...]
    text: Text
    required: bool

    @property
    def written(self) -> str:
        """Its names and its value, as a person writes them."""
        return " ".join(part for part in (", ".join(self.names), self.value) if part)


def commands() -> dict[str, list[Option]]:
    """Return the arguments and options of each command of ``cjm``; those before a command stand below no name."""
    group = command_line()
    return {
        "": [_option(each) for each in (*group.params, group.get_help_option(group.make_context("cjm", ["schema"])))],
        **{name: [_option(each) for each in command.params] for name, command in group.commands.items()},
    }


def _option(parameter: Any) -> Option:  # noqa: ANN401 - typer's types are private
    value = str(parameter.metavar or "")
    choices = tuple(value.split("|")) if _CHOICES.fullmatch(value) else ()
    if parameter.name == "template":
        choices = tuple(template.name for template in all_templates())
    if parameter.name in ("paper", "tile"):
        choices = NAMES
    names = () if parameter.param_type_name == "argument" else tuple(sorted(parameter.opts, key=len))
    return Option(names, value, choices, PARAMETERS[parameter.name], bool(parameter.required))


def page_of_cjm(language: Language, version: str, day: str) -> str:
    """Return the page of ``cjm`` in troff, made of the state of a day such as 2026-11-27."""
    known = commands()
    lines = _begin("cjm", say(PROGRAM, language), language, (version, day), ["cjm COMMAND …", "cjm --version"])
    lines += _head("commands", language)
    for name, text in COMMANDS.items():
        written = (each.written if each.required else f"[{each.written}]" for each in known[name])
        usage = " ".join(["cjm", name, *written])
        lines += [f'.SS "{_plain(name)}"', _plain(say(text, language)), ".P", _plain(usage)]
        lines += _listed(known[name], language)
    lines += [*_head("options", language), *_listed(known[""], language)]
    lines += _head("exit", language)
    for place, text in enumerate(dict.fromkeys(exit_codes(name) for name in COMMANDS)):
        lines += [".P"] * (place > 0) + [_plain(say(text, language))]
    return "\n".join([*lines, *_head("see", language), r"\fBcjm\-desktop\fR(1)"]) + "\n"


def page_of_window(language: Language, version: str, day: str) -> str:
    """Return the page of ``cjm-desktop`` in troff."""
    usage, _, options = say(USAGE, language).partition("\n\n")
    synopsis, _, description = usage.partition("\n")
    synopsis = re.split("[:：]", synopsis, maxsplit=1)[-1].strip()
    lines = _begin("cjm-desktop", description, language, (version, day), [synopsis])
    lines += _head("options", language)
    for row in options.splitlines():
        names, _, text = row.strip().partition("  ")
        lines += [".TP", rf"\fB{_plain(names)}\fR", _plain(text.strip())]
    return "\n".join([*lines, *_head("see", language), r"\fBcjm\fR(1)"]) + "\n"


def _begin(name: str, what: str, language: Language, state: tuple[str, str], synopsis: Sequence[str]) -> list[str]:
    version, day = state
    lines = [f'.TH "{name.upper()}" "1" "{day}" "CJM Desktop {version}" "CJM Desktop"']
    lines += [
        *_head("name", language),
        rf"{_plain(name)} \- {_plain(what.rstrip('.。'))}",
        *_head("synopsis", language),
    ]
    for place, line in enumerate(synopsis):
        lines += [".br"] * (place > 0) + [rf"\fB{_plain(line)}\fR"]
    return lines


def _head(name: str, language: Language) -> list[str]:
    return [f'.SH "{_SAID.get(language, _SAID["en"])[_HEADS.index(name)]}"']


def _listed(options: Iterable[Option], language: Language) -> Iterator[str]:
    for option in options:
        yield from (".TP", rf"\fB{_plain(option.written)}\fR", _plain(say(option.text, language)))


def _plain(text: str) -> str:
    """Return a text as troff prints it as it is."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def completion_for_bash() -> str:
    """Return what completes ``cjm`` in bash."""
    known = commands()
    values: list[str] = []
    options: list[str] = []
    for command, these in known.items():
        for option in these:
            names = "|".join(f'"{command} {name}"' for name in option.names)
            if option.names and option.choices:
                values.append(f'        {names}) words="{" ".join(option.choices)}" ;;')
        names_of = " ".join(name for option in these for name in option.names)
        options.append(f'        "{command}") words="{f"{names_of} --help".strip()}" ;;')
    first = " ".join([*COMMANDS, *(name for option in known[""] for name in option.names)])
    return "\n".join(
        [
            "# Completion for cjm in bash, made from its own options.",
            "_cjm() {",
            '    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"',
            '    local command="${COMP_WORDS[1]}" words=""',
            '    if [ "$COMP_CWORD" = 1 ]; then',
            f'        mapfile -t COMPREPLY < <(compgen -W "{first}" -- "$cur")',
            "        return",
            "    fi",
            '    case "$command $prev" in',
            *values,
            "    esac",
            '    if [ -z "$words" ] && [ "${cur:0:1}" = - ]; then',
            '        case "$command" in',
            *(f"    {line}" for line in options),
            "        esac",
            "    fi",
            '    if [ -n "$words" ]; then',
            '        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
            "    else",
            '        mapfile -t COMPREPLY < <(compgen -f -- "$cur")',
            "        compopt -o filenames",
            "    fi",
            "}",
            "complete -F _cjm cjm",
            "",
        ]
    )


def completion_for_fish() -> str:
    """Return what completes ``cjm`` in fish."""
    lines = ["# Completion for cjm in fish, made from its own options."]
    for name, text in COMMANDS.items():
        lines.append(f"complete -c cjm -n __fish_use_subcommand -f -a {name} -d {_quoted(say(text, 'en'))}")
    for command, options in commands().items():
        where = f"'__fish_seen_subcommand_from {command}'" if command else "__fish_use_subcommand"
        for option in options:
            flags = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
            takes = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else " -r" if option.value else ""
            if flags:
                said = _quoted(say(option.text, "en"))
                lines.append(f"complete -c cjm -n {where} {' '.join(flags)}{takes} -d {said}")
    return "\n".join([*lines, ""])


def completion_for_zsh() -> str:
    """Return what completes ``cjm`` in zsh."""
    lines = ["#compdef cjm", "# Completion for cjm in zsh, made from its own options.", "_cjm() {"]
    lines += ["    if (( CURRENT == 2 )); then", "        local -a known=("]
    first = {**COMMANDS, **{name: option.text for option in commands()[""] for name in option.names}}
    lines += ["            " + _quoted(f"{name}:{say(text, 'en')}") for name, text in first.items()]
    lines += [
        "        )",
        "        _describe command known",
        "        return",
        "    fi",
        '    local command="$words[2]"',
    ]
    lines += ["    shift words", "    (( CURRENT-- ))", '    case "$command" in']
    for command, options in commands().items():
        if command:
            lines.append(f"    {command})")
            lines.append("        _arguments \\")
            lines += [f"            {spec} \\" for option in options for spec in _specs_for_zsh(option)]
            lines += ["            '*:file:_files'", "        ;;"]
    return "\n".join([*lines, "    esac", "}", '_cjm "$@"', ""])


def _specs_for_zsh(option: Option) -> Iterator[str]:
    said = re.sub(r"([\[\]:\\])", r"\\\1", say(option.text, "en"))
    value = option.value.replace(":", "\\:")
    takes = f":{value}:({' '.join(option.choices)})" if option.choices else f":{value}:_files" if value else ""
    for name in option.names:
        yield _quoted(f"{name}[{said}]{takes}")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
