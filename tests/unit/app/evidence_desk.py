"""A person who brings data into a map, through the dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from cjm_desktop.app.evidence.chooser import Chooser
from cjm_desktop.app.evidence.dialog import EvidenceDialog
from cjm_desktop.app.evidence.grid import Grid
from cjm_desktop.app.evidence.names import NamesTable
from cjm_desktop.app.evidence.preview import DataPreview
from cjm_desktop.app.window import Window
from cjm_desktop.model.lanes import Card, CardLane, Curve, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap
from tests.canvas.hands import until
from tests.unit.app.at_map import LEFT, MapDesk
from tests.unit.app.hands import meeting, name_file
from tests.unit.edits.sample import sample

Key = Qt.Key
LONG = 3000
"""How often a dialog may be looked at: what is done in it takes a while."""
SURVEY = (
    "Kontaktpunkt;Bewertung;Kommentar;Datum\n"
    "Web site;4,5;Found it at once;2026-03-01\n"
    "web-site;3,5;;2026-03-02\n"
    "Staff;1;Nobody had time for me at all;2026-03-04\n"
    "Staff;2;=HYPERLINK(“x”);2026-03-05\n"
    "Call centre;5;;2026-03-05\n"
    "Staff;lots;;2026-03-06\n"
)


class EvidenceDesk(MapDesk):
    """The window with the map about bicycles, and a folder for files."""

    def __init__(self, window: Window, folder: Path, journey: JourneyMap | None = None) -> None:
        super().__init__(window, folder / "bicycle.cjm", journey or sample())
        self.folder = folder

    def write(self, text: str, name: str = "survey.csv") -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file

    def run(self, command: str) -> None:
        action = next(each for each in self.window.actions() if each.objectName() == command)
        assert action.isEnabled()
        action.trigger()

    def import_file(self, file: Path, act: Callable[["Hand"], None]) -> None:
        """Import a file, and do something in the dialog, which must be gone then."""
        with at_dialog(act), meeting(QFileDialog, name_file(file), LONG):
            self.run("import-evidence")

    @property
    def curves(self) -> tuple[Curve, ...]:
        return next(lane for lane in self.journey.lanes if isinstance(lane, EmotionLane)).curves

    @property
    def metrics(self) -> list[MetricLane]:
        return [lane for lane in self.journey.lanes if isinstance(lane, MetricLane)]

    @property
    def feedback(self) -> list[Card]:
        lanes = [lane for lane in self.journey.lanes if isinstance(lane, CardLane) and lane.kind == "feedback"]
        return [card for lane in lanes for card in lane.cards]


class at_dialog:  # noqa: N801 - reads as a word
    """Do something in the next dialog of data, with time for what it finds out beside the window."""

    def __init__(self, act: Callable[["Hand"], None]) -> None:
        self._act = act
        self._wrong: list[Exception] = []
        self._met = False

    def __enter__(self) -> None:
        QTimer.singleShot(10, self._look)

    def __exit__(self, *_: object) -> None:
        assert not self._wrong, self._wrong
        assert self._met, "no dialog came"

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, EvidenceDialog):
            QTimer.singleShot(10, self._look)
            return
        self._met = True
        try:
            self._act(Hand(dialog))
            assert not dialog.isVisible(), "the dialog stayed"
        except Exception as error:  # told once the dialog is gone
            self._wrong.append(error)
            QDialog.reject(dialog)


class Hand:
    """A person at the dialog."""

    def __init__(self, dialog: EvidenceDialog) -> None:
        self.dialog = dialog

    @property
    def preview(self) -> DataPreview:
        return self.dialog.findChildren(DataPreview)[0]

    @property
    def names(self) -> NamesTable:
        return self.dialog.findChildren(NamesTable)[0]

    def grid(self, name: str) -> Grid:
        return next(each for each in self.dialog.findChildren(Grid) if each.accessibleName() == name)

    def rows(self, name: str) -> list[list[str]]:
        return cells(self.grid(name))

    @property
    def heads(self) -> list[str]:
        """What is said of the columns: name, sort, what they become."""
        model = self.preview.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.headerData(at, Qt.Orientation.Horizontal, role)) for at in range(model.columnCount())]

    @property
    def words(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    @property
    def tabs(self) -> list[str]:
        return [bar.tabText(at) for bar in self.dialog.findChildren(QTabBar) for at in range(bar.count())]

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = [w for w in self.dialog.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    @property
    def ticks(self) -> dict[str, QCheckBox]:
        """What can be ticked, by its text."""
        return {each.text(): each for each in self.dialog.findChildren(QCheckBox) if each.isVisible()}

    def tick(self, name: str) -> QCheckBox:
        return self.ticks[name]

    def show_tab(self, name: str) -> None:
        """Turn to a list by a click on its name."""
        for bar in self.dialog.findChildren(QTabBar):
            for at in range(bar.count()):
                if bar.tabText(at) == name:
                    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(at).center())

    def button(self, text: str) -> QPushButton:
        return next(each for each in self.dialog.findChildren(QPushButton) if each.text() == text)

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), LEFT)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so; what was found out is seen by then."""
        try:
            until(condition)
        except AssertionError as error:
            raise AssertionError(f"{error}: {self.words}\n{self.tabs}\n{self.heads}") from error

    def settle(self, into: str = "Put into the map") -> None:
        """Wait until it can be put into the map."""
        self.wait(self.button(into).isEnabled)

    def mean(self, row: int, typed: str) -> None:
        """Choose by key what a name means."""
        self.names.setFocus()
        self.names.setCurrentIndex(self.names.model().index(row, 0))
        QTest.keyClick(self.names, Key.Key_Return)
        chooser = next(each for each in self.dialog.findChildren(Chooser) if each.isVisible())
        (line,) = chooser.findChildren(QLineEdit)
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Key.Key_Return)


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
