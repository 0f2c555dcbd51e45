"""From a map to its PDF, as ``cjm export`` makes it; apart, because layout and ReportLab take a while to load."""

from cjm_desktop.cli.output import Misuse, progress_bar, tell
from cjm_desktop.drawing.pdf import pdf, pdf_of_pages
from cjm_desktop.layout.comment_sheet import layout_comments
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.text import excerpt
from cjm_desktop.model.threads import threads_in
from cjm_desktop.paper.setup import HANDOUT_PAPER, Orientation, PrintSetup, fit, print_setup
from cjm_desktop.paper.sizes import parse_size
from cjm_desktop.words import Fault, Text


def as_pdf(
    journey: JourneyMap, handout: str, paper: str | None, orientation: str | None, margin: float | None, view: View
) -> bytes:
    """Return what a view shows of a map, its personas' sheets or its comments, as a PDF on paper; margin in mm.

    Without one, a map is printed on its own, which was checked, and handouts on A4.

    Raises:
        Misuse: there is no such handout, paper or orientation, or the margin leaves no room.
        Fault: on a roll, the map would be longer than any roll; or there are no personas or comments.
    """
    lying = _orientation_called(orientation)
    match handout:
        case "map":
            data = _map(journey, _setup(journey, paper, lying, margin), view)
        case "personas":
            data = _personas(journey, _setup(journey, paper or HANDOUT_PAPER, lying or "landscape", margin))
        case "comments":
            data = _comments(journey, _setup(journey, paper or HANDOUT_PAPER, lying or "portrait", margin))
        case _:
            names = "map, personas, comments"
            problem = Text("Command line", "There is no handout “{name}”. There are: {names}.")
            raise Misuse(problem(name=excerpt(handout), names=names))
    if missing := missing_characters([journey.model_dump_json()], journey.language):
        note = Text("Command line", "No font has these characters; boxes stand in their place: {characters}")
        tell(note(characters=excerpt(" ".join(missing))))
    return data


def _map(journey: JourneyMap, setup: PrintSetup, view: View) -> bytes:
    with progress_bar(Text("Command line", "Export")) as progress:
        sheet = layout_map(journey, setup.proportion, progress=lambda done: progress(done / 2), view=view)
        return pdf(sheet, fit(sheet, setup), lambda done: progress(0.5 + done / 2))


def _personas(journey: JourneyMap, setup: PrintSetup) -> bytes:
    if not journey.personas:
        raise Fault(Text("Command line", "This map has no personas whose sheets could be made."))
    sheets = [layout_persona(journey, persona.id, setup.proportion or 2**0.5) for persona in journey.personas]
    with progress_bar(Text("Command line", "Export")) as progress:
        return pdf_of_pages([(sheet, fit(sheet, setup)) for sheet in sheets], progress)


def _comments(journey: JourneyMap, setup: PrintSetup) -> bytes:
    if next(threads_in(journey), None) is None:
        raise Fault(Text("Command line", "Nobody has commented on this map."))
    sheets = layout_comments(journey, setup.proportion or 0.5**0.5)
    with progress_bar(Text("Command line", "Export")) as progress:
        return pdf_of_pages([(sheet, fit(sheet, setup)) for sheet in sheets], progress)


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
