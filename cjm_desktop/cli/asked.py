"""What a command line asks for when a map is printed or handed over: a field an option."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_type_hints

import typer

from cjm_desktop.cli.maps import paper_trouble, tell_repairs
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault

_HANDOUTS = "map|stages|personas|actions|comments|votes|kit|wall|cards|slides"
_SECRETS = "all|notes,owners,lane=NAME"
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a map is wanted, and on which paper; all as it is written, the margin in mm."""

    paper: Annotated[str | None, typer.Option("--paper", metavar="PAPER")] = None
    orientation: Annotated[str | None, typer.Option("--orientation", metavar="landscape|portrait")] = None
    margin: Annotated[float | None, typer.Option("--margin", metavar="MM")] = None
    scale: Annotated[str | None, typer.Option("--scale", metavar="1:2|50%")] = None
    distance: Annotated[str | None, typer.Option("--distance", metavar="1.5m")] = None
    bleed: Annotated[str, typer.Option("--bleed", metavar="3mm")] = "0mm"
    marks: Annotated[bool, typer.Option("--marks")] = False
    grey: Annotated[bool, typer.Option("--grey")] = False
    tile: Annotated[str | None, typer.Option("--tile", metavar="A4")] = None
    overlap: Annotated[str | None, typer.Option("--overlap", metavar="10mm")] = None
    tile_margin: Annotated[str | None, typer.Option("--tile-margin", metavar="5mm")] = None
    fewest_tiles: Annotated[bool, typer.Option("--fewest-tiles")] = False
    handout: Annotated[str, typer.Option("--handout", metavar=_HANDOUTS)] = "map"
    kit: Annotated[bool, typer.Option("--kit")] = False
    blank: Annotated[int | None, typer.Option("--blank", metavar="N")] = None
    view: Annotated[str | None, typer.Option("--view", metavar="NAME")] = None
    redact: Annotated[str | None, typer.Option("--redact", metavar=_SECRETS)] = None


@dataclass(frozen=True, slots=True)
class AskedFile(Asked):
    """And what is asked of the file."""

    page: Annotated[int | None, typer.Option("--page", metavar="N")] = None
    ppi: Annotated[float | None, typer.Option("--ppi", metavar="150")] = None
    table: Annotated[str | None, typer.Option("--table", metavar="stages|steps")] = None
    outlines: Annotated[bool, typer.Option("--outlines")] = False


def with_options(kind: type[Any]) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Give a command an option for each field of a kind, which it takes together as ``asked``."""
    hints = get_type_hints(kind, include_extras=True)
    keyword = inspect.Parameter.KEYWORD_ONLY
    options = [
        inspect.Parameter(each.name, keyword, default=each.default, annotation=hints[each.name])
        for each in fields(kind)
    ]

    def given(command: Callable[..., R]) -> Callable[..., R]:
        own = [each for each in inspect.signature(command).parameters.values() if each.name != "asked"]

        @wraps(command)
        def called(**values: Any) -> R:  # noqa: ANN401 - whatever the options hold
            asked = kind(**{option.name: values.pop(option.name) for option in options})
            return command(**values, asked=asked)

        named = [each.replace(kind=keyword) for each in own]
        needed = [each for each in named if each.default is inspect.Parameter.empty]
        parameters = [*needed, *options, *(each for each in named if each not in needed)]
        called.__dict__["__signature__"] = inspect.Signature(parameters)
        called.__annotations__ = {each.name: each.annotation for each in parameters}
        return called

    return given


def map_for(file: Path, asked: Asked) -> JourneyMap:
    """Return the map that is printed, and tell what was repaired in it.

    Raises:
        Fault: it cannot be read, or it is to be printed on paper of its own that there is not.
    """
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    is_on_its_own = asked.paper is None and asked.handout == "map" and not asked.kit
    if is_on_its_own and (trouble := paper_trouble(file, opened.journey)):
        raise Fault(trouble)
    return opened.journey
