"""Help pages, and what is said of a command line that cannot be understood, in the person's language."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from typer.core import TyperCommand, TyperGroup

from cjm_desktop.cli.output import spoken
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.words import Text

PROGRAM: Final = Text("Help", "Makes, checks and prints customer journey maps.")
COMMANDS: Final[dict[str, Text]] = {
    "new": Text("Help", "Make a new map from a template or an example."),
    "templates": Text("Help", "List the templates and examples: name, kind, title."),
    "validate": Text("Help", "Check whether maps are in order."),
    "info": Text("Help", "Tell what a map holds."),
    "preflight": Text("Help", "Tell what may go wrong when a map is printed; exit code 1 when there is something."),
    "export": Text("Help", "Make a PDF of a map, ready to print, or a file of another kind."),
    "import": Text(
        "Help", "Make a map from a table (xlsx, csv, md), a diagram (mmd) or a map (ojf), or bring notes into one."
    ),
    "findings": Text("Help", "Tell what a map reveals, and what to do about it; exit code 1 when there is something."),
    "actions": Text("Help", "Tell what is to be done, the most important first, or write it into a file."),
    "report": Text(
        "Help", "Tell of all maps of a folder what hurts most, which actions are open, and which reviews are due."
    ),
    "evidence": Text("Help", "Tell what surveys, analytics and other data say, and put it into the map."),
    "diff": Text(
        "Help",
        "Tell what differs between two maps, or as-is and to-be in one, a line each, or on pages to be printed.",
    ),
    "merge": Text("Help", "Merge two edited copies of a map; what contradicts is listed, and mine holds."),
    "text": Text("Help", "Print all that a map says, a line a field."),
    "schema": Text("Help", "Print the JSON Schema of the file format."),
}
PARAMETERS: Final[dict[str, Text]] = {
    "file": Text("Help", "The map"),
    "files": Text("Help", "The maps"),
    "before": Text("Help", "The map as it was; nothing when the file is empty"),
    "after": Text("Help", "The map as it is; without it, what A says of as-is is set beside what it says of to-be"),
    "base": Text("Help", "The map from which both copies come; an empty file when nobody has it"),
    "mine": Text("Help", "One copy, which holds where they contradict; it may be OUT.cjm as well"),
    "theirs": Text("Help", "The other copy"),
    "out": Text("Help", "The map to write"),
    "sheet": Text("Help", "A file in which what changed is shown on pages: PDF, PNG, SVG"),
    "written": Text("Help", "The file to write; its ending says as what"),
    "diagram": Text("Help", "The file to read; its ending says as what"),
    "into": Text(
        "Help", "The map into which its actions, personas or comments come back, or notes: number or id, step, text"
    ),
    "template": Text("Help", "What to start from; “cjm templates” lists them"),
    "written_in": Text("Help", "Language of the map; without it that of the environment"),
    "force": Text("Help", "Write over a file that exists; without it that is an error"),
    "as_json": Text("Help", "Print JSON"),
    "paper": Text(
        "Help",
        "A4 to 4A0, B2 to B0, ANSI-A to -E, ARCH-A to -E, Letter, 700x1000mm, roll:914mm, free; without it the map's",
    ),
    "orientation": Text("Help", "landscape or portrait; without it the map's"),
    "table": Text("Help", "What the columns of a Markdown table are: stages with their steps, or lanes"),
    "handout": Text(
        "Help",
        "map; on A4 unless --paper is given: stages, personas (a sheet of each), actions, comments or votes (lists); "
        "kit for a workshop, wall or cards for a part of it; slides (its talk, along the presenter’s path)",
    ),
    "kit": Text(
        "Help", "A workshop’s empty map at true size, on --paper or free, and its cards as notes of 76 mm on A4"
    ),
    "blank": Text("Help", "How many blank notes of each kind the cards have; without it as many as there are steps"),
    "margin": Text("Help", "Width of the empty border in mm; without it by the paper's size"),
    "scale": Text("Help", "How large it is printed: 1:1, 50%; without it as large as there is room"),
    "distance": Text("Help", "From how far away all type can be read, such as 1.5m"),
    "bleed": Text("Help", "How far colour goes on beyond the cut, such as 3mm"),
    "marks": Text("Help", "Print crop marks, outside the bleed"),
    "grey": Text("Help", "Draw everything in greys"),
    "tile": Text("Help", "Divide it on such paper: A4, A3, Letter, or 210x297mm for paper that is not turned"),
    "overlap": Text("Help", "How far two tiles show the same, 0 to 30mm; without it 10mm"),
    "tile_margin": Text("Help", "The edge of a tile that a printer leaves white; without it 5mm"),
    "fewest_tiles": Text("Help", "As few tiles as can be: cut wherever the paper ends, without repeated names"),
    "dismissed": Text("Help", "Tell those that were dismissed as well, with the reason"),
    "method": Text("Help", "By what the actions are ranked; without it as the map says"),
    "listed": Text("Help", "The list to write; its ending says as what: csv, xlsx, md, ics, html, pdf and others"),
    "folder": Text("Help", "The folder; folders in it are looked into as well"),
    "reported": Text("Help", "The report to write instead: pdf, html, xlsx, csv or md"),
    "page": Text("Help", "The number of the one page to write; PNG and SVG take the first without it"),
    "outlines": Text("Help", "Show outlines of letters in an SVG, for programs without the fonts"),
    "ppi": Text("Help", "Pixels an inch of a PNG, 10 to 1200; without it 150"),
    "redact": Text(
        "Help",
        "What is left out: all, or some of notes, comments, sources, owners, metadata, personas, actions, lane=NAME",
    ),
    "view": Text("Help", "The name of a view of the map; without it all of the map"),
    "tables": Text("Help", "The data: csv, tsv, xlsx"),
    "columns": Text(
        "Help",
        "What a column says: stage, step, touchpoint, persona, customer, rating, mean, spread, count, date, comment, "
        "duration, outcome, nothing; rating@STEP for ratings of that step",
    ),
    "meanings": Text("Help", "What a name in the data means: a stage, step, touchpoint or persona; nothing: left out"),
    "at": Text("Help", "The step to which rows belong that name no place"),
    "make": Text(
        "Help",
        "What is made: emotion, nps, csat, mean, conversion, conversion-step, duration, duration-mean, share, count; "
        "with commas",
    ),
    "outcomes": Text("Help", "An outcome whose share is wanted"),
    "ends": Text("Help", "The worst and the best rating there can be"),
    "unit": Text("Help", "What durations are counted in"),
    "quotes": Text("Help", "How many comments become cards at each step, 0 to 50; without it 3"),
    "pick": Text("Help", "Which comments: the newest, or the most telling (without it)"),
    "of_sheet": Text("Help", "The sheet of a workbook; without it the longest"),
    "encoding": Text("Help", "The encoding, such as gb18030; without it found out"),
    "separator": Text("Help", "What separates cells: comma, semicolon, tab, bar; without it found out"),
    "decimal": Text("Help", "What stands before decimals; without it found out column by column"),
    "dates": Text("Help", "Whether 3/4 is the third of April or the fourth of March; without it found out"),
    "no_header": Text("Help", "The first row is data as well"),
    "refreshed": Text("Help", "The file whose figures this newer one renews; without it one of the same name"),
    "as_new": Text("Help", "Put the data beside what came from a file of the same name before"),
    "version": Text("Help", "Print the version"),
    "licences": Text("Help", "Print what the program is made with, and all licences"),
    "help": Text("Help", "Show this page"),
}
_EXIT_CODES: Final = Text("Help", "Exit code: 0 done, 1 a file or map is at fault, 2 the command line is.")
_OWN_EXIT_CODES: Final = {
    "diff": Text("Help", "Exit code: 0 they say the same, 1 they differ, 2 something is at fault."),
    "merge": Text("Help", "Exit code: 0 merged, 1 merged with conflicts, 2 something is at fault."),
}
_MISTAKES: Final[tuple[tuple[str, Text], ...]] = (
    (r"No such option: (?P<name>\S+).*", Text("Command line", "There is no option {name}.")),
    (r"No such command '(?P<name>.*?)'\..*", Text("Command line", "There is no command “{name}”.")),
    (r"Missing command\.", Text("Command line", "The command is missing.")),
    (r"Missing argument '(?P<name>.*?)'.*", Text("Command line", "{name} is missing.")),
    (r"Missing option '(?P<name>.*?)'.*", Text("Command line", "The option {name} is missing.")),
    (r"Option '?(?P<name>\S+?)'? requires an argument\.?", Text("Command line", "The option {name} needs a value.")),
    (r"Option '?(?P<name>\S+?)'? does not take a value\.?", Text("Command line", "The option {name} takes no value.")),
    (r"Got unexpected extra arguments? ?\(?s?\)? \((?P<rest>.*)\)", Text("Command line", "This is too much: {rest}.")),
    (
        r"Invalid value for '(?P<name>.*?)': Input should be a valid (?:number|integer).*",
        Text("Command line", "The option {name} needs a number."),
    ),
)
_UNCLEAR: Final = Text("Command line", "The command line cannot be understood: {message}")


def mistake(message: str) -> Text:
    """Return what is said of a command line, from typer's English message."""
    for pattern, text in _MISTAKES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return text(**{name: excerpt(value) for name, value in match.groupdict().items()})
    return _UNCLEAR(message=harmless(message))


def exit_codes(command: str) -> Text:
    """Return what the exit codes of a command mean."""
    return _OWN_EXIT_CODES.get(command, _EXIT_CODES)


class Command(TyperCommand):
    """A command whose help page is in the person's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - typer's types are private
        """Write the help page."""
        usage = spoken(Text("Help", "Usage:"))
        page = [f"{usage} {' '.join((ctx.command_path, *_usage(self.params)))}", ""]
        page += [spoken(COMMANDS[self.name or ""]), ""]
        parameters = [*self.params, *ctx.command.get_params(ctx)[len(self.params) :]]
        page += _table((_written(parameter), PARAMETERS[parameter.name]) for parameter in parameters)
        formatter.write("\n".join([*page, "", spoken(exit_codes(self.name or "")), ""]))


class Group(TyperGroup):
    """The program, whose help page is in the person's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - typer's types are private
        """Write the help page."""
        usage = spoken(Text("Help", "Usage: {name} COMMAND …")(name=ctx.command_path))
        more = spoken(Text("Help", "More on one of them: {name} COMMAND --help")(name=ctx.command_path))
        options = _table((_written(each), PARAMETERS[each.name]) for each in ctx.command.get_params(ctx))
        page = [usage, "", spoken(PROGRAM), "", *_table(COMMANDS.items()), "", *options, ""]
        page += [more, spoken(_EXIT_CODES), ""]
        formatter.write("\n".join(page))


def _table(rows: Iterable[tuple[str, Text]]) -> list[str]:
    rows = list(rows)
    width = max(len(first) for first, _ in rows)
    return [f"  {first:<{width}}  {spoken(text)}" for first, text in rows]


def _usage(parameters: Iterable[Any]) -> Iterator[str]:
    for parameter in parameters:
        written = _written(parameter)
        yield written if parameter.required else f"[{written}]"


def _written(parameter: Any) -> str:  # noqa: ANN401 - typer's types are private
    """Return a parameter as it is written on the command line."""
    if parameter.param_type_name == "argument":
        return str(parameter.metavar)
    return " ".join([", ".join(sorted(parameter.opts, key=len)), *([parameter.metavar] if parameter.metavar else [])])
