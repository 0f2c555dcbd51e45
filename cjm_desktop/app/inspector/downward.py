"""A panel of fields below each other, through which Tab leads downwards."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget

from cjm_desktop.app.widgets.sides import takes_tab


class Downward(QScrollArea):
    """As wide as there is room, and scrolled when what it holds is higher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's
        """Let Tab lead down, and out of the form from its end: Qt's own order is that in which the parts were made."""
        content = self.widget()
        stops = [] if content is None else list(_stops(content))
        here = QApplication.focusWidget()
        if here is None or here not in stops:
            return super().focusNextPrevChild(forward)
        place = stops.index(here) + (1 if forward else -1)
        there = stops[place] if 0 <= place < len(stops) else self._beside(here, forward=forward)
        there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if place in range(len(stops)):
            self.ensureWidgetVisible(there)
        return True

    def _beside(self, widget: QWidget, *, forward: bool) -> QWidget:
        """Return what Tab stops at before or after this panel."""
        chain: list[QWidget] = []
        there: QWidget | None = widget
        while there is not None and there not in chain:
            chain.append(there)
            there = there.nextInFocusChain() if forward else there.previousInFocusChain()
        outside = (each for each in chain if not self.isAncestorOf(each) and each.window() is self.window())
        return next((each for each in outside if takes_tab(each)), widget)


def _stops(whole: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, as it is laid out."""
    layout = whole.layout()
    if layout is not None:
        widgets = [child for child in whole.children() if isinstance(child, QWidget)]
        yield from _stops_in(layout, widgets)
    elif takes_tab(whole):
        yield whole


def _stops_in(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield what Tab stops at in a layout, given the widgets among which its own are.

    Its items are not asked for: PySide 6.11 keeps their addresses after they are gone, and dies of it sooner or later.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    places = {layout.indexOf(part): part for part in (*widgets, *inner)}
    for place in sorted(places.keys() - {-1}):
        part = places[place]
        if isinstance(part, QWidget):
            yield from _stops(part)
        else:
            yield from _stops_in(part, widgets)
