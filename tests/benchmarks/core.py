"""The core: opening, editing, layout, PDF."""

import io
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cjm_desktop import resources
from cjm_desktop.document.weight import weight_between
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.drawing.png import png
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Box, Label
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.setup import fit, print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import RUNS, Figure, Work, against, cpu

CARDS = 10_000
MEMORY = 400
"""Most memory of an export in MB."""
MEMORY_OF_A_PICTURE = 1000
GROWTH = 12.0
"""Most times that ten times as much may cost."""
SETUP = print_setup("A0")
WHOLE = PrintOrder(SETUP)
TILED = PrintOrder(SETUP, tiles=tile_setup("A4"))


def within(name: str, work: Work, most: float, unit: str, factor: float, times: int) -> Figure:
    """Compare some work with a time in seconds."""
    value = statistics.median(cpu(work, times) for _ in range(RUNS))
    return Figure(name, f"{value * factor:8.1f} {unit}", f"≤ {most * factor:g} {unit}", value <= most)


def growth(name: str, small: Work, large: Work) -> Figure:
    """Compare some work with the same on a tenth of the cards."""
    pairs = [(cpu(large), cpu(small, 5)) for _ in range(RUNS)]
    times = statistics.median(pair[0] for pair in pairs) / statistics.median(pair[1] for pair in pairs)
    return Figure(name, f"{times:8.1f} times", f"≤ {GROWTH:g} times for ten times the cards", times <= GROWTH)


def export(journey: JourneyMap) -> bytes:
    """Return a map's PDF, layout included."""
    sheet = layout_map(journey, SETUP.proportion)
    return pdf([fit(sheet, SETUP)])


def printed(sheet: Sheet, order: PrintOrder) -> bytes:
    """Return the PDF of a sheet."""
    return pdf(pages_of([sheet], order))


def plain_pdf(sheet: Sheet) -> Work:
    """Return the floor of an export: ReportLab draws the same lines and the same rounded rectangles."""
    lines: list[tuple[float, float, float, str]] = []
    boxes: list[tuple[float, float, Box]] = []
    for x, y, shapes in sheet.groups():
        boxes.extend((x, y, shape) for shape in shapes if isinstance(shape, Box))
        for shape in shapes:
            if isinstance(shape, Label):
                lines.extend((x + shape.x, y + top, size, text) for top, size, text in _lines(shape))

    def draw() -> bytes:
        file = io.BytesIO()
        canvas = Canvas(file, pagesize=(sheet.width, sheet.height), pageCompression=1)
        for x, y, box in boxes:
            bottom = sheet.height - y - box.y - box.height
            canvas.roundRect(x + box.x, bottom, box.width, box.height, box.radius, stroke=1, fill=0)
        for x, y, size, text in lines:
            canvas.setFont("floor", size)
            canvas.drawString(x, sheet.height - y, text)
        canvas.save()
        return file.getvalue()

    return draw


def _lines(label: Label) -> list[tuple[float, float, str]]:
    style = label.text.style
    texts = [paragraph.text[first:last] for paragraph in label.text.paragraphs for first, last in paragraph.lines]
    return [(label.y + (number + 0.75) * style.line_height, style.size, text) for number, text in enumerate(texts)]


def picture(journey: JourneyMap) -> bytes:
    """Return a map's PNG of A0 at 150 ppi, layout included."""
    return png(fit(layout_map(journey, SETUP.proportion), SETUP), 150)


def memory(name: str, what: str, most: float) -> Figure:
    """Measure the most memory in MB that a process holds that makes the large map and then a file of it."""
    command = [sys.executable, "-m", "tests.benchmarks", what]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    megabytes = float(done.stdout)
    return Figure(name, f"{megabytes:8.0f} MB", f"≤ {most:g} MB", megabytes <= most)


def figures() -> list[Callable[[], Figure]]:
    """Return all measurements."""
    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont("floor", str(resources.path("fonts", "CJMSansSC-Regular.ttf"))))
    large, small = big_map(CARDS), big_map(CARDS // 10)
    folder = Path(tempfile.mkdtemp())
    data = to_bytes(large)
    files = folder / "large.cjm", folder / "small.cjm"
    for file, journey in zip(files, (large, small), strict=True):
        file.write_bytes(to_bytes(journey))
    sheet = layout_map(large, SETUP.proportion)
    lane = large.lanes[LANE]
    assert isinstance(lane, CardLane)
    card = lane.cards[len(lane.cards) // 2]
    changes = iter(range(10**9))

    def edit() -> JourneyMap:
        return change_card(large, lane.id, card.id, text=f"改了一个字 {next(changes)}")

    edited = edit()
    return [
        lambda: against(
            "opening, all stages",
            lambda: read_map(files[0]),
            lambda: JourneyMap.model_validate_json(data),
            3,
            "V",
        ),
        lambda: against("map to PDF, layout included", lambda: export(large), plain_pdf(sheet), 1.5, "R"),
        lambda: against("PDF in tiles on A4", lambda: printed(sheet, TILED), lambda: printed(sheet, WHOLE), 1.3, "one"),
        lambda: within("a validated edit", edit, 50e-6, "µs", 1e6, 2000),
        lambda: within(
            "weighing a step of the history", lambda: weight_between(large, edited), 100e-6, "µs", 1e6, 2000
        ),
        lambda: within("identity comparison", lambda: changed_lanes(large, edited), 20e-6, "µs", 1e6, 5000),
        lambda: within(
            "layout after one card's edit",
            lambda: layout_map(edit(), SETUP.proportion, previous=sheet),
            5e-3,
            "ms",
            1e3,
            20,
        ),
        lambda: memory("memory of an export", "export", MEMORY),
        lambda: memory("memory of a PNG of A0 at 150 ppi", "picture", MEMORY_OF_A_PICTURE),
        lambda: growth("opening", lambda: read_map(files[1]), lambda: read_map(files[0])),
        lambda: growth(
            "layout",
            lambda: layout_map(small, SETUP.proportion),
            lambda: layout_map(large, SETUP.proportion),
        ),
        lambda: growth("map to PDF", lambda: export(small), lambda: export(large)),
        lambda: growth("saving", lambda: to_bytes(small), lambda: to_bytes(large)),
    ]


LANE = 13


def changed_lanes(before: JourneyMap, after: JourneyMap) -> list[str]:
    """Return the cards that differ, found by identity alone."""
    return [
        card.id
        for old, new in zip(before.lanes, after.lanes, strict=True)
        if old is not new and isinstance(old, CardLane) and isinstance(new, CardLane)
        for was, card in zip(old.cards, new.cards, strict=True)
        if was is not card
    ]
