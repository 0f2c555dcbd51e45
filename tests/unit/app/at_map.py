"""A person at an open map: selects, copies, pastes, points at cells."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.layout.finding import placed_lane
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text, say
from tests.unit.app.hands import CONTROL

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class MapDesk:
    """A window with a map, the focus on it."""

    def __init__(self, window: Window, file: Path, start: JourneyMap) -> None:
        self.window = window
        self.file = file
        self._start = start
        write_map(file, start, "nothing")
        window.open_path(file)
        self.canvas.setFocus()
        self.told: list[str] = []
        self.canvas.told.connect(self._hear)

    def _hear(self, text: Text) -> None:
        self.told.append(say(text, "en"))

    @property
    def canvas(self) -> MapCanvas:
        canvas = self.window.canvas
        assert canvas is not None
        return canvas

    @property
    def journey(self) -> JourneyMap:
        return self.canvas.document.journey

    @property
    def selection(self) -> frozenset[str]:
        return self.canvas.document.selection

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def copy(self, *records: str) -> None:
        self.canvas.document.select(records)
        self.key(Qt.Key.Key_C)

    def cut(self, *records: str) -> None:
        self.canvas.document.select(records)
        self.key(Qt.Key.Key_X)

    def paste(self, *records: str) -> None:
        if records:
            self.canvas.document.select(records)
        self.key(Qt.Key.Key_V)

    def come_forward(self) -> None:
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.canvas.setFocus()

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, place)

    def in_cell(self, lane: str, step: str) -> QPoint:
        """Where the middle of a cell is in the viewport."""
        sheet = self.canvas.sheet
        assert sheet is not None
        placed = placed_lane(sheet, lane)
        assert placed is not None
        column = sheet.columns.all[sheet.columns.index[step]]
        return self.in_port(QPointF(column.middle, placed.y + placed.block.height / 2))

    def in_port(self, place: QPointF) -> QPoint:
        return self.canvas.viewportTransform().map(place).toPoint()

    def cells(self, lane: str) -> list[tuple[str, str]]:
        return [
            (card.step, card.text)
            for each in self.journey.lanes
            if isinstance(each, CardLane) and each.id == lane
            for card in each.cards
        ]

    @property
    def steps_back(self) -> int:
        """How many steps undo takes until the map is as it was."""
        count = 0
        while self.journey != self._start:
            self.canvas.document.undo()
            count += 1
        return count


def board() -> QMimeData:
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    return mime


def put_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def put_mime(**formats: str) -> None:
    """Put on the clipboard what other programs hand over: ``text``, ``html`` or what LibreOffice calls ``tsvc``."""
    mime = QMimeData()
    if "text" in formats:
        mime.setText(formats["text"])
    if "html" in formats:
        mime.setHtml(formats["html"])
    if "tsvc" in formats:
        mime.setData("application/x-libreoffice-tsvc", formats["tsvc"].encode())
    QGuiApplication.clipboard().setMimeData(mime)
