"""The bar on top: which map this is, what is used all the time, and Export."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.views.views import Views
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.icons import ui_icon
from cjm_desktop.app.widgets.labels import menu_text, plain_tip
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.words import Language, Text, say

_TOOLS: Final = ("undo", "redo", "", "edit-text", "duplicate", "delete", "", "zoom-out", "zoom-in", "zoom-fit")
"""Commands on the bar; an empty name stands for a line."""
_NAME_WIDTH: Final = 280
_VIEW_WIDTH: Final = 220
_OF_VIEWS: Final = ("filter", "show-all", "", "keep-view", "rename-view", "delete-view")


class Toolbar(QWidget):
    """Shown while a map is open."""

    def __init__(self, actions: Actions, language: Language, colours: Colours, views: Views) -> None:
        super().__init__()
        self._language: Language = language
        self._name = _label("name")
        self.setAccessibleName(say(Text("Toolbar", "Tools"), language))
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 6)
        row.setSpacing(4)
        row.addWidget(self._name)
        row.addWidget(_line())
        for name in _TOOLS:
            row.addWidget(_tool(actions[name]) if name else _line())
        row.addWidget(_line())
        self._views = views
        self._view = _view_button(actions, views)
        row.addWidget(self._view)
        row.addStretch()
        row.addWidget(_named(actions["present"]))
        row.addWidget(_export(actions["export"], colours))

    def show_state(self, session: Session) -> None:
        """Show the name of the map."""
        name = session.name
        said = name if isinstance(name, str) else say(name, self._language)
        self._name.setText(self._name.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        self._name.setAccessibleName(said)
        self.show_view()

    def show_view(self) -> None:
        """Show what the view of the map is called."""
        said = say(Text("Toolbar", "View: {name}")(name=self._views.name), self._language)
        shown = self._view.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, _VIEW_WIDTH)
        self._view.setText(menu_text(f"{shown} ▾"))
        self._view.setAccessibleName(said)
        self._view.setToolTip(plain_tip(said))  # its face may have no room for all of it


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _line() -> QWidget:
    line = QWidget()
    line.setFixedSize(17, 22)
    line.setProperty("role", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button


def _named(action: QAction) -> QToolButton:
    """Return a button of its own: one that shows an action takes its colours again whenever that changes."""
    button = QToolButton()
    button.setText(action.text().rstrip("…"))
    button.setAccessibleName(action.text())
    ActionTip(button, action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button


def _export(action: QAction, colours: Colours) -> QToolButton:
    button = _named(action)
    button.setIconSize(QSize(20, 20))
    button.setIcon(ui_icon("ui-export", colours.on_accent, colours.faint))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("role", "accent")
    return button


def _view_button(actions: Actions, views: Views) -> QToolButton:
    """Return the button that says which view is shown, and offers the others."""
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    menu = QMenu(button)

    def fill() -> None:
        views.fill(menu)
        menu.addSeparator()
        for name in _OF_VIEWS:
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    return button
