"""Where on a sheet some characters of its texts stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cjm_desktop.layout.places import Area
from cjm_desktop.layout.shapes import Label, Shape
from cjm_desktop.layout.text import parts_of_lines

Spans = Mapping[str, Sequence[tuple[int, int]]]
"""Of some texts the characters that are meant: from the first one to the one behind the last one."""


def words_on(shapes: Iterable[Shape], x: float, y: float, spans: Spans) -> Iterator[Area]:
    """Yield where the characters of texts stand among shapes at a place; those that are not drawn are left out."""
    for shape in shapes:
        if isinstance(shape, Label):
            for start, end in spans.get(shape.text.text, ()):
                for left, top, width, height in parts_of_lines(shape.text, start, end):
                    corner = x + shape.x + left, y + shape.y + top
                    yield Area(*corner, corner[0] + width, corner[1] + height)
