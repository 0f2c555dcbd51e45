"""Panels of a dialog of which one is shown, under a row of names that say how much each holds."""

from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget


class Tabs(QWidget):
    """Arrow keys go through the names, as everywhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setAccessibleName(name)
        self._place = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addLayout(self._place, 1)
        self._bar.currentChanged.connect(self._place.setCurrentIndex)

    def add(self, panel: QWidget) -> int:
        """Add a panel, and return its place."""
        self._place.addWidget(panel)
        return self._bar.addTab("")

    def call(self, place: int, name: str) -> None:
        """Say what a panel holds."""
        self._bar.setTabText(place, name)

    def show_place(self, place: int) -> None:
        """Show a panel."""
        self._bar.setCurrentIndex(place)
