"""The comparison in the place of the map: which two states, what differs on one sheet, and the list of it."""

from collections import Counter
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.comparing.list import ChangeList
from cjm_desktop.app.comparing.painting import paint_sign
from cjm_desktop.app.comparing.rows import ChangeRows, Place
from cjm_desktop.app.comparing.view import ComparisonView
from cjm_desktop.app.comparing.working import Comparing, Pair, Shown
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.in_place import InPlace
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.insight.compare import Sort
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.matching import BY_NAMES
from cjm_desktop.insight.saying import summed_up
from cjm_desktop.insight.saying_gaps import gaps_summed_up
from cjm_desktop.layout.change_signs import SORTS, sort_colour
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.words import Language, Text, say

_LIST: Final = 340
_SIGN: Final = 14
_BOTH: Final = Text("Comparing", "{before}  →  {after}")
_WORKING: Final = Text("Comparing", "Comparing …")
_SAME: Final = Text("Comparing", "Both say the same.")


class ComparisonPage(InPlace):
    """Only looked at: the map can be changed again when it is back. What follows the open map does so all the while."""

    left = Signal()
    """The map is back in its place."""
    wants_export = Signal(object)
    """The ``Pair`` of which what changed is to be brought on paper."""

    def __init__(self, canvas: MapCanvas, sides: Sides, pair: Pair, language: Language, colours: Colours) -> None:
        super().__init__(canvas.parentWidget())
        self._canvas = canvas
        self._sides = sides
        self._eye = canvas.zoom, QPointF()
        self._language: Language = language
        self._sorts: dict[Sort, QToolButton] = {}
        self.comparing = Comparing(canvas.document, pair, canvas.sheet, language, self)
        self.comparing.ready.connect(self._show)
        self.comparing.failed.connect(self._fail)
        self._both = plain_label("", "name")
        self._summary = note("second")
        self.view = ComparisonView(language, self)
        self.view.set_desk(QColor(colours.desk))
        self._rows = ChangeRows(self)
        self.list = ChangeList(self._rows, language)
        self.setAccessibleName(self._say(Text("Comparing", "Comparison")))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chips = QWidget()
        self._back = QPushButton(self._say(Text("Comparing", "‹ Back to the map")))
        self._export = QPushButton(self._say(Text("Comparing", "Export…")))
        self._arrange()
        self.view.overlay.show_sorts(self.sorts)
        self.list.chosen.connect(self.view.go_to)
        self.view.pressed.connect(self._choose)
        self._tell_working()

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.view)
        parts.addWidget(self._side())
        parts.setStretchFactor(0, 1)
        parts.setSizes([10 * scaled(_LIST), scaled(_LIST)])
        column.addWidget(parts, 1)

    def _head(self) -> QWidget:
        back = self._back
        back.setProperty("role", "flat")
        back.setToolTip("Esc")
        turn = QPushButton(self._say(Text("Comparing", "Swap")))
        turn.setHidden(self.comparing.pair.is_within)
        turn.setProperty("role", "flat")
        turn.setToolTip(self._say(Text("Comparing", "What was before is after, and the other way round")))
        self._export.setProperty("role", "small")
        for button in (back, turn, self._export):
            button.setAutoDefault(False)
        back.clicked.connect(self.leave)
        turn.clicked.connect(self._turn)
        self._export.clicked.connect(self._ask_export)
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._both)
        row.addWidget(turn)
        row.addStretch(1)
        row.addWidget(self._export)
        return head

    def _side(self) -> QWidget:
        """Return the list, below what chooses the sorts."""
        side = QWidget()
        side.setMinimumWidth(scaled(_LIST) * 3 // 4)
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chips = QHBoxLayout(self._chips)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(4)
        for sort, word in SORTS.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(sort not in self.comparing.pair.left_out)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(_sign(sort, self.devicePixelRatioF()))
            button.setIconSize(QSize(_SIGN, _SIGN))
            button.setText("0")
            button.setToolTip(self._say(word))
            button.setAccessibleName(self._say(word))
            button.toggled.connect(self._filter)
            self._sorts[sort] = button
            chips.addWidget(button)
        chips.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._chips)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        return side

    # Coming and going

    def come(self) -> None:
        """Stand where the map is, with nothing beside it."""
        self._eye = self._canvas.zoom, self._canvas.mapToScene(self._canvas.viewport().rect().center())
        self._canvas.hide()
        self._sides.step_aside(aside=True)
        self.view.zoomed.connect(self._canvas.zoom_to)  # so that what zooms the map zooms what is in its place
        self._canvas.zoomed.connect(self.view.zoom_to)
        self.show()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Leave the place to the map, as it was, and to what was beside it, and go."""
        self.comparing.stop()
        self.hide()
        self.view.zoomed.disconnect(self._canvas.zoom_to)
        self._canvas.zoomed.disconnect(self.view.zoom_to)
        self._canvas.show()
        self._sides.step_aside(aside=False)
        self._share_out()
        zoom, middle = self._eye
        self._canvas.zoom_to(zoom)
        self._canvas.centerOn(middle)
        self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.left.emit()
        self.deleteLater()

    def _share_out(self) -> None:
        """Give the map and what is beside it their room at once, so that the middle of the map is where it was."""
        around: list[QWidget] = []
        widget = self._canvas.parentWidget()
        while widget is not None:
            around.append(widget)
            widget = widget.parentWidget()
        for each in reversed(around):
            QCoreApplication.sendPostedEvents(each, QEvent.Type.LayoutRequest)

    # What is compared

    @property
    def pair(self) -> Pair:
        """What is compared, and which sorts are left out, for a page that takes this one's place."""
        return replace(self.comparing.pair, left_out=frozenset(SORTS) - self.sorts)

    @property
    def sorts(self) -> frozenset[Sort]:
        """The sorts that are shown."""
        return frozenset(sort for sort, button in self._sorts.items() if button.isChecked())

    def _ask_export(self) -> None:
        self.wants_export.emit(self.comparing.pair)

    def _tell_working(self) -> None:
        pair = self.comparing.pair
        self._both.setText(self._say(_BOTH(before=pair.before.called, after=pair.after.called)))
        self._summary.setText(self._say(_WORKING))

    def _turn(self) -> None:
        self.comparing.turn()
        self._tell_working()

    def _show(self, shown: Shown) -> None:
        comparison = shown.comparison
        words = self._say(_summed_up(comparison))
        said = [words[:1].upper() + words[1:]]
        if comparison.kinship == "names":
            said.append(self._say(BY_NAMES))
        self._summary.setText("\n".join(said))
        self._stand(there=True)
        is_first = self.view.sheet is None
        self._rows.show(shown.rows, self.sorts)
        self._count()
        self.view.show_comparison(shown)
        if is_first:
            self.view.show_all()

    def _fail(self, why: Text) -> None:
        self._summary.setText(self._say(why))
        self._stand(there=False)

    def _stand(self, *, there: bool) -> None:
        """Have what shows a comparison, or nothing but why there is none."""
        if not there and self.isAncestorOf(self.focusWidget() or self):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.view, self._chips, self.list):
            part.setVisible(there and not (part is self._chips and self.comparing.pair.is_within))
        self._export.setEnabled(there)

    def _count(self) -> None:
        """Say beside each sign how much there is of its sort."""
        counts = Counter(self._rows.sorts)
        for sort, button in self._sorts.items():
            button.setText(str(counts[sort]))
            button.setAccessibleName(f"{self._say(SORTS[sort])}: {counts[sort]}")

    def _filter(self, *_: object) -> None:
        self._rows.show_sorts(self.sorts)
        self.view.overlay.show_sorts(self.sorts)

    def _choose(self, place: Place) -> None:
        self.list.choose(place)


def _summed_up(comparison: Comparison) -> Text:
    if comparison.kinship == "states":
        return gaps_summed_up(comparison)
    return _SAME if comparison.is_empty else summed_up(comparison.differences)


def _sign(sort: Sort, ratio: float) -> QIcon:
    picture = QPixmap(QSize(_SIGN, _SIGN) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_sign(painter, sort, QRectF(0, 0, _SIGN, _SIGN), QColor(sort_colour(sort, PAPER)), QColor("#FFFFFF"))
    return QIcon(picture)
