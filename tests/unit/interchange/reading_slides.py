"""Reading presentations back: with python-pptx, and as their bare markup."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.shapes.base import BaseShape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.text.text import TextFrame

from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard


def slides_bytes(journey: JourneyMap, view: View = EVERYTHING) -> bytes:
    """Return the presentation of a map."""
    order = Order(journey, PrintOrder(print_setup("A4", "landscape", None)), view=view)
    return written(order, ".pptx", unheard).data


def deck_of(data: bytes) -> Deck:
    """Open a presentation."""
    return Presentation(BytesIO(data))


def shapes_of(deck: Deck) -> Iterator[tuple[int, BaseShape]]:
    """Yield all shapes with the number of their slide."""
    for number, slide in enumerate(deck.slides):
        for shape in slide.shapes:
            yield number, shape


def text_in(shape: BaseShape) -> str:
    """Return what is written in a shape."""
    if isinstance(shape, GraphicFrame):
        return "\n".join(cell.text_frame.text for row in shape.table.rows for cell in row.cells)
    frame: TextFrame | None = getattr(shape, "text_frame", None)
    return "" if frame is None else frame.text


def words_of(deck: Deck) -> list[str]:
    """Return the texts of each slide."""
    return ["\n".join(text_in(shape) for shape in slide.shapes) for slide in deck.slides]


def squeezed(text: str) -> str:
    """Return a text without blanks and line ends."""
    return "".join(text.split())


def markup_of(data: bytes) -> dict[str, str]:
    """Return the markup of a presentation by the names of its parts."""
    with ZipFile(BytesIO(data)) as file:
        return {name: file.read(name).decode() for name in file.namelist() if name.endswith((".xml", ".rels"))}
