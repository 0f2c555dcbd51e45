"""What stands beside the map, in tabs; each panel is made when it is shown first."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cjm_desktop.app.comments.commenting import Commenting
from cjm_desktop.app.comments.writing import Author
from cjm_desktop.app.findings.leading import Leading
from cjm_desktop.app.findings.panel import FindingsPanel
from cjm_desktop.app.findings.watching import Watching
from cjm_desktop.app.guide.panel import GuidePanel
from cjm_desktop.app.history import HistoryPanel
from cjm_desktop.app.inspector import Inspector
from cjm_desktop.app.inspector.action_panel import ActionsPanel
from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.page.shelf import Shelf
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.sides import Arrangement, Side, Tab
from cjm_desktop.words import Text, say

LEFT: Final = 252
_FINDINGS: Final = Text("Page", "Findings")
_MOST_SAID: Final = 999
"""Findings that are counted on the tab, so that there is room for its name."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the panels are made of."""

    shelf: Shelf
    inspector: Inspector
    commenting: Commenting
    leading: Leading
    author: Author


def make_sides(
    parts: Beside, colours: Colours, arrangement: Arrangement, keys: list[QAction], parent: QObject
) -> tuple[Side, Side]:
    """Return both sides. What is found and what is still to be done stand left, their forms right."""
    canvas, language = parts.leading.canvas, parts.leading.language
    document = canvas.document
    watching = Watching(document, parent)
    left = Side(
        (
            Tab("cards", Text("Page", "Cards"), lambda: _panel(parts.shelf, scaled(LEFT))),
            Tab("outline", Text("Page", "Outline"), lambda: Outline(canvas, keys, language, colours, arrangement)),
            Tab("guide", Text("Page", "Guide"), lambda: GuidePanel(watching, parts.leading, colours)),
            Tab(
                "findings",
                _FINDINGS,
                lambda: FindingsPanel(document, watching, parts.leading, parts.author, colours),
            ),
        ),
        language,
    )
    right = Side(
        (
            Tab("properties", Text("Page", "Properties"), lambda: parts.inspector),
            Tab("comments", Text("Page", "Comments"), parts.commenting.panel),
            Tab("actions", Text("Page", "Actions"), lambda: ActionsPanel(document, language, parts.commenting.show)),
            Tab("history", Text("Page", "History"), lambda: HistoryPanel(document, language)),
        ),
        language,
    )
    watching.changed.connect(partial(_count, left, watching, say(_FINDINGS, language)))
    return left, right


def _count(side: Side, watching: Watching, name: str) -> None:
    count = len(watching.open)
    said = str(count) if count <= _MOST_SAID else f"{_MOST_SAID}+"
    side.name_tab("findings", f"{name} {said}" if count else name)


def _panel(content: QWidget, width: int) -> QWidget:
    panel = QScrollArea()
    panel.setWidgetResizable(True)
    panel.setFrameShape(QFrame.Shape.NoFrame)
    panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.setMinimumWidth(width)
    panel.setWidget(content)
    return panel
