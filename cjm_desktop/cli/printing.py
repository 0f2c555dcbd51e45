"""From a map to its PDF, as ``cjm export`` makes it; apart, because layout and ReportLab take a while to load."""

from cjm_desktop.cli.output import Misuse, progress_bar, tell
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.paper.setup import Orientation, PrintSetup, fit, print_setup
from cjm_desktop.paper.sizes import parse_size
from cjm_desktop.words import Fault, Text


def map_as_pdf(journey: JourneyMap, paper: str | None, orientation: str | None, margin: float | None) -> bytes:
    """Return a map as a PDF on the paper that was asked for, or on its own, which was checked; the margin is in mm.

    Raises:
        Misuse: there is no such paper or orientation, or the margin leaves no room.
        Fault: on a roll, the map would be longer than any roll.
    """
    setup = _setup(journey, paper, _orientation_called(orientation), margin)
    with progress_bar(Text("Command line", "Export")) as progress:
        sheet = layout_map(journey, setup.proportion, progress=lambda done: progress(done / 2))
        data = pdf(sheet, fit(sheet, setup), lambda done: progress(0.5 + done / 2))
    if missing := missing_characters([journey.model_dump_json()], journey.language):
        note = Text("Command line", "No font has these characters; boxes stand in their place: {characters}")
        tell(note(characters=excerpt(" ".join(missing))))
    return data


def _orientation_called(name: str | None) -> Orientation | None:
    match name:
        case None | "landscape" | "portrait":
            return name
        case _:
            names = "landscape, portrait"
            problem = Text("Command line", "There is no orientation “{name}”. There are: {names}.")
            raise Misuse(problem(name=excerpt(name), names=names))


def _setup(journey: JourneyMap, paper: str | None, orientation: Orientation | None, margin: float | None) -> PrintSetup:
    """Return what is printed on. A paper given by its width and height already lies as it is meant to."""
    name = journey.paper if paper is None else paper
    try:
        _, is_oriented = parse_size(name)
        return print_setup(name, orientation or (None if is_oriented else journey.orientation), margin)
    except Fault as fault:
        raise Misuse(fault.text) from fault
