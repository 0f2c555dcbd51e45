"""The editor of a scale: how many levels it has, what each is called, and the face that stands for it."""

from typing import Final

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cjm_desktop.app.fields.choices import ChoiceField, TypedChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.drawing.qt_fonts import load_fonts
from cjm_desktop.edits.curves import change_level, resize_scale
from cjm_desktop.layout.fonts import stack
from cjm_desktop.model.lanes import EmotionLane, Level
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text

_COUNTS: Final = ((0, Text("Inspector", "Usual five")), *((count, str(count)) for count in range(2, 11)))
_FACES: Final = tuple("😡😠😤😖😢😰😞🙁😕😐😶🤔🙂😌😊😀😃😄🥰😍🤩👍👎❤💔⭐🔥")
_FACE_WIDTH: Final = 92
_TOO_MUCH: Final = Text("Inspector", "One face fits here. The map keeps what it had.")


class FaceField(TypedChoiceField):
    """One emoji, chosen or typed; none for the drawn face."""

    def __init__(self, desk: Desk, binding: Binding[str]) -> None:
        super().__init__(desk, binding, ("", *_FACES))
        faces = stack("en")
        load_fonts(faces)
        font = QFont(self.font())
        font.setFamilies([*font.families(), "CJM Emoji"])
        self._choice.setFont(font)
        self._choice.view().setFont(font)
        self._choice.setMinimumContentsLength(2)
        self._choice.setFixedWidth(_FACE_WIDTH)
        line = self._choice.lineEdit()
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(desk.say(Text("Inspector", "Drawn")))


class _Row(QWidget):
    """One level: its name, and its face beside it."""

    def __init__(self, desk: Desk, lane: str, number: int) -> None:
        super().__init__()

        def level(journey: JourneyMap) -> Level:
            levels = _levels(journey, lane)
            return levels[number] if number < len(levels) else Level()

        def with_face(journey: JourneyMap, face: str) -> JourneyMap:
            if _characters(face) > 1:
                raise Fault(_TOO_MUCH)
            return change_level(journey, lane, number, face=face)

        label = Binding[str](
            Text("Inspector", "Name of level {number}")(number=number + 1),
            ("label", lane, number),
            lambda journey: level(journey).label,
            lambda journey, label: change_level(journey, lane, number, label=label),
        )
        face = Binding[str](
            Text("Inspector", "Face of level {number}")(number=number + 1),
            ("face", lane, number),
            lambda journey: level(journey).face,
            with_face,
        )
        self._label = LineField(desk, label, placeholder=Text("Inspector", "Level {number}")(number=number + 1))
        self._face = FaceField(desk, face)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for field, stretch in ((self._label, 1), (self._face, 0)):
            field.be_bare()
            row.addWidget(field, stretch)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._label.refresh()
        self._face.refresh()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._label.let_go()
        self._face.let_go()


class LevelsEditor(QWidget):
    """The number of levels, and a row for each, the highest at the top as on the sheet."""

    def __init__(self, desk: Desk, lane: str) -> None:
        super().__init__()
        self._desk = desk
        self._lane = lane
        count = Binding[int](
            Text("Inspector", "Levels"),
            ("levels", lane),
            lambda journey: len(_levels(journey, lane)),
            lambda journey, count: resize_scale(journey, lane, count),
        )
        self._count = ChoiceField(desk, count, _COUNTS)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._count)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._count.refresh()
        count = len(_levels(self._desk.document.journey, self._lane))
        if count == len(self._rows):
            for row in self._rows:
                row.refresh()
            return
        for row in self._rows:
            row.let_go()
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._desk, self._lane, number) for number in reversed(range(count))]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._count.let_go()
        for row in self._rows:
            row.let_go()


def _levels(journey: JourneyMap, name: str) -> tuple[Level, ...]:
    lane = journey.lanes[index_of(journey.lanes, name)]
    return lane.levels if isinstance(lane, EmotionLane) else ()


def _characters(text: str) -> int:
    """Return how many characters people see in a text."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    count = 0
    while finder.toNextBoundary() > 0:
        count += 1
    return count
