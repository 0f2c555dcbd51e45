"""Commands that make maps and look into them: new, templates, validate, info, schema."""

import json
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from cjm_desktop.cli.output import Misuse, language, show, spoken, tell
from cjm_desktop.limits import MB
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.kinds import LANE_KINDS, CardKind
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import with_revision
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.paper.sizes import parse_size
from cjm_desktop.storage.history import Keeping, history_folder
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Over
from cjm_desktop.storage.saving import save_map
from cjm_desktop.storage.settings import read_settings, settings_file
from cjm_desktop.storage.templates import all_templates, map_from, own_templates
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import LANGUAGES, Fault, Language, Text

WRITTEN = Text("Command line", "{file} is written.")


def target(name: str) -> Path:
    """Return where to write.

    Raises:
        Fault: the name ends in a slash, which a path forgets: it is that of a folder.
    """
    if name and os.path.basename(name) in ("", "."):  # noqa: PTH119 - see above
        problem = Text("Command line", "“{name}” is the name of a folder. Give the name of a file.")
        raise Fault(problem(name=harmless(name)))
    return Path(name)


def keep_apart(source: Path, out: Path) -> None:
    """Refuse to write over what is read, even by force."""
    try:
        same = out.samefile(source)
    except OSError:
        return
    if same:
        problem = Text("Command line", "{file} would be written over itself. Give the new file another name.")
        raise Misuse(problem(file=shown(source)))


def new(
    out: Annotated[Path, typer.Argument(metavar="OUT.cjm", parser=target)],
    template: Annotated[str, typer.Option("--template", metavar="NAME")],
    written_in: Annotated[str | None, typer.Option("--language", metavar="|".join(LANGUAGES))] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a new map from a template or an example."""
    known = {one.name: one for one in (*own_templates(kept_folder("templates")), *all_templates())}
    if template not in known:
        names = ", ".join(sorted(known))
        raise Misuse(
            Text("Command line", "There is no template “{name}”. There are: {names}.")(
                name=excerpt(template), names=names
            )
        )
    journey = map_from(known[template], _language_called(written_in), new_id)
    if written_in and journey.language != written_in:
        raise Misuse(_only_in(template, known[template].languages or (journey.language,)))
    write_new_state(out, journey, "anything" if force else "nothing")
    show(WRITTEN(file=shown(out)))


def _only_in(name: str, languages: Sequence[Language]) -> Text:
    if len(languages) == 1:
        return Text("Command line", "{name} is there in one language only: {language}.")(
            name=name, language=languages[0]
        )
    problem = Text("Command line", "{name} is there in these languages only: {languages}.")
    return problem(name=name, languages=", ".join(languages))


def write_new_state(out: Path, journey: JourneyMap, over: Over) -> None:
    """Write a map under the name of a new state; both what is written and what it is written over are kept.

    Raises:
        Fault: it cannot be written. That a version cannot be kept is only told.
    """
    keeping = Keeping(history_folder(), read_settings(settings_file()).versions * MB)
    saved = save_map(out, with_revision(journey, new_id()), over, keeping)
    if saved.trouble is not None:
        tell(saved.trouble)


def _language_called(name: str | None) -> Language:
    if name is None:
        return language()
    for known in LANGUAGES:
        if name == known:
            return known
    names = ", ".join(LANGUAGES)
    raise Misuse(
        Text("Command line", "There is no language “{name}”. There are: {names}.")(name=excerpt(name), names=names)
    )


def templates() -> None:
    """List the templates, the examples, and one's own templates; of those that cannot be read it is said why."""
    kinds = {
        "template": Text("Command line", "template"),
        "example": Text("Command line", "example"),
        "own": Text("Command line", "own template"),
    }
    rows: list[tuple[str, str, str]] = []
    for template in (*all_templates(), *own_templates(kept_folder("templates"))):
        try:
            title = read_map(template.path(language())).journey.title
        except Fault as fault:
            tell(fault.text)
        else:
            rows.append((harmless(template.name), spoken(kinds[template.kind]), harmless(title)))
    names, words, _ = (max(map(len, column)) for column in zip(*rows, strict=True))
    for name, kind, title in rows:
        show(f"{name:<{names}}  {kind:<{words}}  {title}")


def validate(files: Annotated[list[Path], typer.Argument(metavar="FILE…", readable=False)]) -> int:
    """Check whether maps are in order; return the exit code."""
    verdicts = [_in_order(file) for file in files]
    return 0 if all(verdicts) else 1


def _in_order(path: Path) -> bool:
    file = shown(path)
    try:
        opened = read_map(path)
    except Fault as fault:
        show(Text("Command line", "{file}: cannot be opened")(file=file))
        tell(fault.text)
        return False
    wrong_paper = paper_trouble(path, opened.journey)
    count = len(opened.repairs) + (wrong_paper is not None)
    if not count:
        show(Text("Command line", "{file}: in order")(file=file))
        return True
    show(Text("Command line", "{file}: needs repair ({count})")(file=file, count=count))
    tell_repairs(path, opened.repairs)
    if wrong_paper:
        tell(wrong_paper)
    return False


def paper_trouble(path: Path, journey: JourneyMap) -> Text | None:
    """Return what is said of a map whose own paper there is not."""
    try:
        parse_size(journey.paper)
    except Fault as fault:
        return Text("Command line", "{file}, field paper: {problem}")(file=shown(path), problem=fault.text)
    return None


def tell_repairs(path: Path, repairs: tuple[Text, ...]) -> None:
    """Tell what had to be repaired in a map to open it."""
    for repair in repairs:
        tell(Text("Command line", "{file}: {repair}")(file=shown(path), repair=repair))


def info(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Tell what a map holds."""
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    journey = opened.journey
    cards = cards_by_kind(journey)
    counts = {
        "personas": len(journey.personas),
        "stages": len(journey.stages),
        "steps": sum(len(stage.steps) for stage in journey.stages),
        "lanes": len(journey.lanes),
    }
    if as_json:
        show_json({"title": journey.title, **counts, "cards": cards})
        return
    show(Text("Command line", "Title: {title}")(title=harmless(journey.title)))
    show(Text("Command line", "Personas: {personas}")(**counts))
    show(Text("Command line", "Stages: {stages}")(**counts))
    show(Text("Command line", "Steps: {steps}")(**counts))
    show(Text("Command line", "Lanes: {lanes}")(**counts))
    for kind, count in cards.items():
        show(Text("Command line", "Cards in {kind}: {count}")(kind=LANE_KINDS[kind].name, count=count))


def cards_by_kind(journey: JourneyMap) -> dict[CardKind, int]:
    """Return how many cards the lanes of each kind hold, where there are any."""
    counts: Counter[CardKind] = Counter()
    for lane in journey.lanes:
        if isinstance(lane, CardLane) and lane.cards:
            counts[lane.kind] += len(lane.cards)
    return dict(counts)


def schema() -> None:
    """Print the JSON Schema of the file format."""
    show_json({"$schema": "https://json-schema.org/draft/2020-12/schema", **JourneyMap.model_json_schema()})


def show_json(data: Mapping[str, Any]) -> None:
    """Print data as JSON, in plain ASCII where the terminal does not speak UTF-8."""
    show(json.dumps(data, indent=2, ensure_ascii=sys.stdout.encoding != "utf-8"))
