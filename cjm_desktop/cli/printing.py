"""From what a command line asks for to a file's bytes; apart, because layout takes a while to load."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar, get_args

from cjm_desktop.cli.asked import Asked, AskedFile
from cjm_desktop.cli.measures import factor, length
from cjm_desktop.cli.output import Misuse, progress_bar, tell
from cjm_desktop.cli.redaction import redaction_of
from cjm_desktop.interchange.order import (
    HANDOUT_PAPER,
    KITS,
    LEAST_PPI,
    LYING,
    MOST_PPI,
    PAPERS,
    USUAL_PPI,
    Handout,
    Order,
    TableWay,
    TwoStates,
    confidential,
)
from cjm_desktop.interchange.preflight import preflight
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.interchange.writers import HELD, SUFFIXES, Written, written
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.model.note_marks import MOST_BLANK
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.paper.facts import facts
from cjm_desktop.paper.order import NO_EDGES, PrintOrder
from cjm_desktop.paper.page import pixels
from cjm_desktop.paper.preflight import Checked
from cjm_desktop.paper.setup import Orientation, PrintSetup, print_setup
from cjm_desktop.paper.sizes import FREE, parse_size
from cjm_desktop.paper.tile_setup import (
    MOST_MARGIN,
    MOST_OVERLAP,
    OVERLAP,
    TILE_MARGIN,
    TileSetup,
    tile_setup,
)
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

T = TypeVar("T", bound=str)


_NO_HANDOUT: Final = Text("Command line", "There is no handout “{name}”. There are: {names}.")
_NO_TABLE: Final = Text("Command line", "There is no table by “{name}”. There are: {names}.")
_NO_ORIENTATION: Final = Text("Command line", "There is no orientation “{name}”. There are: {names}.")


def suffix_of(file: Path) -> str:
    """Return the ending of a file's name, which says what is written.

    Raises:
        Misuse: nothing is written under such a name.
    """
    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        problem = Text("Command line", "{file} cannot be written: its name must end in {known}.")
        raise Misuse(problem(file=shown(file), known=", ".join(SUFFIXES)))
    return suffix


def order_of(journey: JourneyMap, asked: Asked) -> Order:
    """Return what is asked for.

    Without a paper, a map is printed on its own, which was checked, handouts on A4, and the wall of a kit on paper as
    large as it is.

    Raises:
        Misuse: there is no such handout, paper or orientation, the margin leaves no room, a measure is none, or options
            contradict each other.
    """
    wanted = _handout(asked)
    paper, lying = asked.paper, None
    if asked.orientation is not None:
        lying = _one_of(get_args(Orientation), asked.orientation, _NO_ORIENTATION)
    if paper is None and asked.tile is not None and (asked.scale, asked.distance) != (None, None):
        paper = FREE
    if wanted != "map":
        paper, lying = paper or PAPERS.get(wanted, HANDOUT_PAPER), lying or LYING[wanted]
    if asked.scale is not None and asked.distance is not None:
        raise Misuse(Text("Command line", "--scale and --distance contradict each other. Give one of them."))
    on = PrintOrder(
        _setup(journey, paper, lying, asked.margin),
        None if asked.scale is None else factor("--scale", asked.scale),
        None if asked.distance is None else length("--distance", asked.distance, "m", 0.2, 50),
        length("--bleed", asked.bleed, "mm", 0, 50),
        asked.marks,
        grey=asked.grey,
        tiles=_tiles(asked),
    )
    if on.tiles is not None and (on.bleed or on.marks):
        raise Misuse(NO_EDGES)
    order = Order(journey, on, wanted, view_called(journey, asked.view), blank=asked.blank)
    return order if asked.redact is None else confidential(order, redaction_of(journey, asked.redact))


def file_order_of(journey: JourneyMap, asked: AskedFile, suffix: str) -> Order:
    """Return what is asked for as a file whose name ends so.

    Raises:
        Misuse: see ``order_of``; or an option means nothing to the format.
    """
    _check_options(asked, suffix)
    if asked.handout == "map" and "map" not in HELD[suffix]:
        asked = replace(asked, handout=next(iter(HELD[suffix])))
    way: TableWay = "stages" if asked.table is None else _one_of(get_args(TableWay), asked.table, _NO_TABLE)
    order = order_of(journey, asked)
    return replace(order, page=asked.page, ppi=_ppi(asked.ppi), outlines=asked.outlines, table=way)


def view_called(journey: JourneyMap, name: str | None) -> View:
    """Return the view of a map with a name; all of the map without one.

    Raises:
        Misuse: it has no such view.
    """
    if name is None:
        return EVERYTHING
    known = {view.name: view for view in reversed(journey.views)}
    if name not in known:
        if not known:
            raise Misuse(Text("Command line", "There is no view “{name}”. This map has no views.")(name=excerpt(name)))
        names = harmless(", ".join(view.name for view in journey.views))
        problem = Text("Command line", "There is no view “{name}”. There are: {names}.")
        raise Misuse(problem(name=excerpt(name), names=names))
    return known[name]


def _ppi(asked: float | None) -> float:
    if asked is None:
        return USUAL_PPI
    if not LEAST_PPI <= asked <= MOST_PPI:
        problem = Text("Command line", "--ppi takes a number from {least} to {most}.")
        raise Misuse(problem(least=LEAST_PPI, most=MOST_PPI))
    return asked


def _check_options(asked: AskedFile, suffix: str) -> None:
    """Refuse options that mean nothing to a format."""
    meant = (
        ("--ppi", asked.ppi is not None, ".png"),
        ("--outlines", asked.outlines, ".svg"),
        ("--table", asked.table is not None, ".md"),
    )
    for option, given, meant_for in meant:
        if given and suffix != meant_for:
            problem = Text("Command line", "{option} is for files that end in {suffix} only.")
            raise Misuse(problem(option=option, suffix=meant_for))


def _handout(asked: Asked) -> Handout:
    handouts = tuple(each for each in get_args(Handout) if each != "changes")  # that is what diff writes
    wanted: Handout = _one_of(handouts, asked.handout, _NO_HANDOUT)
    if asked.kit and wanted not in ("map", "kit"):
        raise Misuse(Text("Command line", "--kit and --handout contradict each other. Give one of them."))
    wanted = "kit" if asked.kit else wanted
    if wanted in KITS and (asked.scale is not None or asked.distance is not None):
        raise Misuse(Text("Command line", "A workshop kit is printed at true size. Leave out --scale and --distance."))
    if asked.blank is not None and (wanted not in ("kit", "cards") or not 0 <= asked.blank <= MOST_BLANK):
        problem = Text("Command line", "--blank takes a number of notes up to {most}, for a kit or its cards.")
        raise Misuse(problem(most=MOST_BLANK))
    return wanted


def changes_order(journey: JourneyMap, states: TwoStates, paper: str | None) -> Order:
    """Return what is asked for by whoever wants to see on paper what changed between two states of a map.

    Raises:
        Misuse: there is no such paper.
    """
    setup = _setup(journey, paper or HANDOUT_PAPER, LYING["changes"], None)
    return Order(journey, PrintOrder(setup), "changes", states=states)


def exported(order: Order, suffix: str) -> Written:
    """Return what a file holds whose name ends so, and tell what no font has.

    Raises:
        Fault: the map has nothing of what is asked for, or no room on the paper.
    """
    with progress_bar(Text("Command line", "Export")) as progress:
        made = written(order, suffix, progress)
    if made.of > 1 and order.page is None and len(made.pages) == 1:
        note = Text("Command line", "The file holds page 1 of {count}. With --page another one is taken.")
        tell(note(count=made.of))
    if made.pages and (missing := missing_characters([order.journey.model_dump_json()], order.journey.language)):
        note = Text("Command line", "No font has these characters; boxes stand in their place: {characters}")
        tell(note(characters=excerpt(" ".join(missing))))
    return made


def preflighted(order: Order) -> Checked:
    """Return what may go wrong when it is printed.

    Raises:
        Fault: the map has nothing of what is asked for.
    """
    with progress_bar(Text("Command line", "Preflight")) as progress:
        sheets = sheets_of(order, progress=lambda done: progress(done / 2))
        return preflight(order, sheets, lambda done: progress(0.5 + done / 2))


def facts_of(made: Written, order: Order, suffix: str) -> list[Text]:
    """Return what is said of a file that was made."""
    said = facts(made.pages)
    if suffix == ".png":
        width, height = pixels(made.pages[0], order.ppi)
        said.append(Text("Command line", "Picture: {width} × {height} pixels")(width=str(width), height=str(height)))
    return said


def _one_of(known: Sequence[T], name: str, problem: Text) -> T:
    for each in known:
        if each == name:
            return each
    raise Misuse(problem(name=excerpt(name), names=", ".join(known)))


def _tiles(asked: Asked) -> TileSetup | None:
    """Return on what a sheet is divided; none where it is not."""
    if asked.tile is None:
        given = {"--overlap": asked.overlap, "--tile-margin": asked.tile_margin, "--fewest-tiles": asked.fewest_tiles}
        for option, value in given.items():
            if value:
                problem = Text("Command line", "{option} says how a map is divided into tiles. Give --tile as well.")
                raise Misuse(problem(option=option))
        return None
    overlap = OVERLAP if asked.overlap is None else length("--overlap", asked.overlap, "mm", 0, MOST_OVERLAP)
    margin = TILE_MARGIN
    if asked.tile_margin is not None:
        margin = length("--tile-margin", asked.tile_margin, "mm", 0, MOST_MARGIN)
    try:
        return tile_setup(asked.tile, overlap, margin, fewest=asked.fewest_tiles)
    except Fault as fault:
        raise Misuse(fault.text) from fault


def _setup(journey: JourneyMap, paper: str | None, orientation: Orientation | None, margin: float | None) -> PrintSetup:
    """Return what is printed on. A paper given by its width and height already lies as it is meant to."""
    name = journey.paper if paper is None else paper
    try:
        _, is_oriented = parse_size(name)
        return print_setup(name, orientation or (None if is_oriented else journey.orientation), margin)
    except Fault as fault:
        raise Misuse(fault.text) from fault
