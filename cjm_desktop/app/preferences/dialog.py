"""The dialog of preferences: what is chosen holds at once in all windows, so there is nothing to confirm."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.preferences.rows import Rows
from cjm_desktop.app.widgets.appearance import scaled, wants_contrast, wants_stillness
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.paper.setup import ORIENTATIONS, print_setup
from cjm_desktop.paper.sizes import NAMES
from cjm_desktop.storage.settings import LETTERS, SPACES, Appearance, Orientation, Settings
from cjm_desktop.words import LANGUAGE_NAMES, Language, Text, say

Prefer = Callable[[Callable[[Settings], Settings]], None]
"""Changes what is preferred, in all windows."""

_APPEARANCES: Final[tuple[tuple[Appearance, Text], ...]] = (
    ("system", Text("Preferences", "As the system")),
    ("light", Text("Preferences", "Light")),
    ("dark", Text("Preferences", "Dark")),
)
_SIZES: Final = (
    Text("Preferences", "Small"),
    Text("Preferences", "Usual"),
    Text("Preferences", "A little larger"),
    Text("Preferences", "Large"),
    Text("Preferences", "Very large"),
)
_STARTS: Final = (
    (True, Text("Preferences", "The windows of the last time")),
    (False, Text("Preferences", "The welcome page")),
)
_SPACES: Final[tuple[tuple[int, Text], ...]] = tuple(
    (space, Text("Preferences", "{count} MB")(count=space)) for space in SPACES
)
_TEMPLATE: Final = Text("Preferences", "As the template says")
_ORIENTATIONS: Final[tuple[tuple[Orientation | None, Text], ...]] = (
    (None, _TEMPLATE),
    *ORIENTATIONS,
)
_WIDEST: Final = 500.0


def open_preferences(parent: QWidget, read: Callable[[], Settings], prefer: Prefer, language: Language) -> None:
    """Show the dialog; there is one for all windows: asked for again, it comes to the front."""
    known = (each for each in QApplication.topLevelWidgets() if isinstance(each, Preferences) and each.isVisible())
    dialog = next(known, None)
    if dialog is None:
        dialog = Preferences(parent, read, prefer, language)
        dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class Preferences(Beside):
    """To be shown, not executed: the windows behind it show what was chosen. Esc and Close keep it."""

    def __init__(self, parent: QWidget, read: Callable[[], Settings], prefer: Prefer, language: Language) -> None:
        super().__init__(parent)
        self._read = read
        self._prefer = prefer
        self._language: Language = language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Say everything in another language, as it is preferred now; whoever chose goes on where they were."""
        self._language = language
        focus = self.focusWidget()
        name = next((each.objectName() for each in self.findChildren(QWidget) if each is focus), "")
        self.setWindowTitle(say(Text("Preferences", "Preferences"), language))
        self._close.setText(say(Text("Preferences", "Close"), language))
        former, self._shown = self._shown, self._rows()
        rows = self._shown
        self._scroll.takeWidget()
        former.deleteLater()  # not at once: what was chosen in it is still being told
        self._scroll.setWidget(rows)
        room = rows.sizeHint()
        self._scroll.setMinimumWidth(max(room.width() + 12, scaled(500)))
        self.resize(self.width(), min(room.height() + scaled(110), self.screen().availableGeometry().height() - 60))
        same = rows.findChild(QWidget, name) if name else rows.findChild(QComboBox)
        if same is not None:
            same.setFocus()

    def _rows(self) -> Rows:
        wish, rows = self._read(), Rows(self._language)
        rows.head(Text("Preferences", "Program"))
        rows.choice(
            Text("Preferences", "Language"), tuple(LANGUAGE_NAMES.items()), self._language, self._giver("language")
        )
        rows.choice(Text("Preferences", "At the start"), _STARTS, wish.restore, self._giver("restore"))
        rows.head(Text("Preferences", "Appearance"))
        rows.choice(Text("Preferences", "Colours"), _APPEARANCES, wish.appearance, self._giver("appearance"))
        sizes = tuple(zip(LETTERS, _SIZES, strict=True))
        rows.choice(Text("Preferences", "Size of the letters"), sizes, wish.letters, self._giver("letters"))
        rows.tick(Text("Preferences", "High contrast"), wants_contrast(wish), self._contrast)
        rows.tick(
            Text("Preferences", "Reduced motion"),
            wants_stillness(wish),
            self._still,
            Text("Preferences", "Menus and tips come without fading or sliding."),
        )
        rows.head(Text("Preferences", "Work"))
        rows.tick(
            Text("Preferences", "Save by itself"),
            wish.autosave,
            self._giver("autosave"),
            Text("Preferences", "After each pause, a map that has a file is saved in it."),
        )
        rows.choice(Text("Preferences", "Room for versions"), _SPACES, wish.versions, self._giver("versions"))
        rows.tick(
            Text("Preferences", "Hints on the map"),
            wish.hints,
            self._giver("hints"),
            Text("Preferences", "Empty lanes say what belongs in them. Hints are never printed."),
        )
        rows.head(Text("Preferences", "New maps"))
        rows.typed(Text("Preferences", "Paper"), NAMES, wish.paper, self._paper, _TEMPLATE)
        rows.choice(Text("Preferences", "Orientation"), _ORIENTATIONS, wish.orientation, self._giver("orientation"))
        automatic = Text("Preferences", "As usual for the paper")
        rows.number(Text("Preferences", "Margin of exports"), _WIDEST, wish.margin, self._giver("margin"), automatic)
        return rows

    def _giver(self, field: str) -> Callable[[object], None]:
        return lambda value: self._prefer(lambda settings: replace(settings, **{field: value}))

    def _contrast(self, wanted: bool) -> None:
        """Take what the system says anyway for no wish, so that the window goes with it later too."""
        usual = wants_contrast(Settings())
        self._giver("contrast")(None if wanted is usual else wanted)

    def _still(self, wanted: bool) -> None:
        usual = wants_stillness(Settings())
        self._giver("still")(None if wanted is usual else wanted)

    def _paper(self, paper: str) -> None:
        if paper:
            print_setup(paper)
        self._giver("paper")(paper)
