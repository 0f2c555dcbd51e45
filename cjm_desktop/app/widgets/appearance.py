"""How the window looks: its colours in light and dark, its letters, one stylesheet.

Panels say what a label is by its property ``role``: ``heading`` (grey, bold, small), ``label`` (grey,
small; of a field), ``second`` (grey) or ``small``. A button
with the role ``accent`` is the one thing to do next; one with the role ``flat`` has no frame until it is pointed at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from cjm_desktop import resources
from cjm_desktop.drawing.qt_fonts import load_fonts
from cjm_desktop.layout.fonts import stack
from cjm_desktop.storage.settings import USUAL_LETTERS, Appearance, Settings
from cjm_desktop.words import Language


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the window; the sheet keeps its own."""

    panel: str
    field: str
    desk: str
    hairline: str
    edge: str
    """Around what is known by its content."""
    frame: str
    """Around fields and buttons: 3:1 against the panel and what is written in."""
    ink: str
    second: str
    faint: str
    """Of what cannot be used now."""
    accent: str
    on_accent: str
    accent_over: str
    wrong: str
    """Of a sentence that says what cannot be taken."""
    tint: str
    """Behind what is selected."""
    over: str
    """Behind what is pointed at."""
    arrow: str
    """The picture of an arrow down: a stylesheet takes pictures from files only."""
    tick: str
    """The picture in a box that is ticked."""
    some: str
    """The picture in a box that is ticked for some of several."""


LIGHT: Final = Colours(
    panel="#FFFFFF",
    field="#FFFFFF",
    desk="#E9ECF0",
    hairline="#E3E7EC",
    edge="#CBD3DD",
    frame="#8894A4",
    ink="#1B2430",
    second="#566273",
    faint="#9AA3B0",
    accent="#1F4FA8",
    on_accent="#FFFFFF",
    accent_over="#2A5FC2",
    wrong="#A3261B",
    tint="#E8EFFB",
    over="#F1F4F8",
    arrow=resources.path("icons", "ui-down-light.svg").as_posix(),
    tick=resources.path("icons", "ui-tick-light.svg").as_posix(),
    some=resources.path("icons", "ui-some-light.svg").as_posix(),
)
DARK: Final = Colours(
    panel="#1E242D",
    field="#171C23",
    desk="#14181E",
    hairline="#323B47",
    edge="#465160",
    frame="#657183",
    ink="#E6EAF0",
    second="#A7B1BF",
    faint="#6B7684",
    accent="#7FA7EE",
    on_accent="#10151C",
    accent_over="#9ABAF3",
    wrong="#F2A59B",
    tint="#25344F",
    over="#2A323D",
    arrow=resources.path("icons", "ui-down-dark.svg").as_posix(),
    tick=resources.path("icons", "ui-tick-dark.svg").as_posix(),
    some=resources.path("icons", "ui-some-dark.svg").as_posix(),
)
# High contrast: all text has at least 7:1 to what it stands on (AAA), every edge at least 4.5:1.
LIGHT_CONTRAST: Final = Colours(
    panel="#FFFFFF",
    field="#FFFFFF",
    desk="#DCDCDC",
    hairline="#525252",
    frame="#000000",
    edge="#000000",
    ink="#000000",
    second="#1A1A1A",
    faint="#4D4D4D",
    accent="#00318A",
    on_accent="#FFFFFF",
    accent_over="#001E57",
    wrong="#8A0000",
    tint="#D6E4FF",
    over="#EDEDED",
    arrow=resources.path("icons", "ui-down-light.svg").as_posix(),
    tick=resources.path("icons", "ui-tick-light.svg").as_posix(),
    some=resources.path("icons", "ui-some-light.svg").as_posix(),
)
DARK_CONTRAST: Final = Colours(
    panel="#000000",
    field="#000000",
    desk="#000000",
    hairline="#9A9A9A",
    frame="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    second="#F0F0F0",
    faint="#B5B5B5",
    accent="#9CC9FF",
    on_accent="#000000",
    accent_over="#CFE5FF",
    wrong="#FFB8AE",
    tint="#00306B",
    over="#262626",
    arrow=resources.path("icons", "ui-down-dark.svg").as_posix(),
    tick=resources.path("icons", "ui-tick-dark.svg").as_posix(),
    some=resources.path("icons", "ui-some-dark.svg").as_posix(),
)

_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What the system may let fade or slide."""
_FAMILIES: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("CJM Sans", "CJM Sans SC", "CJM Sans TC"),
    "zh-Hans": ("CJM Sans SC", "CJM Sans", "CJM Sans TC"),
    "zh-Hant": ("CJM Sans TC", "CJM Sans", "CJM Sans SC"),
}


def is_dark(wish: Appearance) -> bool:
    """Tell whether the window is dark: by the person's wish, or else as the system is."""
    if wish == "system":
        return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return wish == "dark"


def wants_contrast(wish: Settings) -> bool:
    """Tell whether the window has the colours of high contrast: by the person's wish, or else as the system is."""
    if wish.contrast is not None:
        return wish.contrast
    hints = QApplication.styleHints()  # a name of its own: what it tells goes with the reference to it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def wants_stillness(wish: Settings) -> bool:
    """Tell whether nothing may move by itself: by the person's wish, or else as the system is, where Qt tells that."""
    if wish.still is not None:
        return wish.still
    hints = QApplication.styleHints()
    preference: Callable[[], object] | None = getattr(hints.accessibility(), "motionPreference", None)
    return preference is not None and getattr(preference(), "name", "") == "ReducedMotion"


def colours_of(wish: Settings) -> Colours:
    """Return the colours that a person wishes the window to have."""
    if wants_contrast(wish):
        return DARK_CONTRAST if is_dark(wish.appearance) else LIGHT_CONTRAST
    return DARK if is_dark(wish.appearance) else LIGHT


def dress(application: QApplication, colours: Colours, language: Language, letters: int = USUAL_LETTERS) -> None:
    """Give all windows their colours and letters, these in pixels; the program begins in the style Fusion."""
    load_fonts((*stack(language), *stack(language, bold=True)))
    font = QFont(list(_FAMILIES[language]))
    font.setPixelSize(letters)
    sheet = _stylesheet(colours, letters)
    if application.styleSheet() == sheet and application.font() == font:  # another window has done it: it takes a while
        return
    application.setFont(font)
    application.setPalette(_palette(colours))
    application.setStyleSheet(sheet)


def calm(*, still: bool) -> None:
    """Let nothing fade or slide, or let do so what does by the system's liking; the program itself moves nothing."""
    usual = _usual_effects()
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, effect in usual and not still)


@cache
def _usual_effects() -> frozenset[Qt.UIEffect]:
    return frozenset(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect))


def scaled(pixels: int) -> int:
    """Return a measure that suits letters of the usual size, for letters as they are."""
    return round(pixels * QFontInfo(QApplication.font()).pixelSize() / USUAL_LETTERS)


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.panel,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.over,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.second,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Light: colours.over,
        QPalette.ColorRole.Midlight: colours.hairline,
        QPalette.ColorRole.Mid: colours.frame,
        QPalette.ColorRole.Dark: colours.frame,
        QPalette.ColorRole.Shadow: colours.desk,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette


def _stylesheet(colours: Colours, letters: int) -> str:
    """Return the rules that the palette cannot say; every measure in pixels."""
    c = colours
    title, large, small, tiny = (round(letters * part) for part in (24 / 13, 16 / 13, 12 / 13, 11 / 13))
    return f"""
QWidget[role="side"] {{ border: 0; border-right: 1px solid {c.hairline}; }}
QTabBar {{ background: {c.panel}; border: 0; border-bottom: 1px solid {c.hairline}; }}
QTabBar::tab {{ background: transparent; color: {c.second}; border: 0; border-bottom: 2px solid transparent;
  padding: 9px 6px 7px 6px; margin-left: 6px; }}
QTabBar::tab:selected {{ color: {c.ink}; border-bottom-color: {c.accent}; }}
QTabBar::tab:hover {{ color: {c.ink}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; border-radius: 4px; padding: 7px 4px 7px 4px; }}
QMainWindow, QDialog, QMessageBox {{ background: {c.panel}; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: bold; color: {c.ink}; }}
QLabel[role="heading"] {{ font-size: {tiny}px; font-weight: bold; color: {c.second}; }}
QLabel[role="second"] {{ color: {c.second}; }}
QLabel[role="label"] {{ color: {c.second}; font-size: {small}px; }}
QLabel[role="hint"] {{ background: {c.tint}; color: {c.ink}; padding: 10px 16px; }}
QWidget[role="hint"] {{ background: {c.tint}; }}
QWidget[role="hint"] QPushButton {{ background: transparent; color: {c.accent}; }}
QLabel[role="small"] {{ font-size: {small}px; }}
QLabel[role="name"] {{ font-weight: bold; }}
QLabel[role="complaint"] {{ color: {c.wrong}; font-size: {small}px; }}

QMenuBar {{ background: {c.panel}; border-bottom: 1px solid {c.hairline}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.tint}; }}
QMenu {{ background: {c.panel}; border: 1px solid {c.edge}; padding: 5px; }}
QMenu::item {{ padding: 6px 28px 6px 10px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.tint}; color: {c.ink}; }}
QMenu::item:disabled {{ color: {c.faint}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: 5px 8px; }}

QFrame[role="thread"] {{ background: {c.panel}; border: 1px solid {c.hairline}; border-radius: 8px; }}
QFrame[role="float"] {{ background: {c.panel}; border: 1px solid {c.frame}; border-radius: 8px; }}
QFrame[role="float"] QToolButton {{ font-size: {small}px; }}
QWidget[role="bar"] {{ background: {c.panel}; border: 0; border-bottom: 1px solid {c.hairline}; }}
QWidget[role="line"] {{ border: 0; border-left: 1px solid {c.hairline}; margin-left: 8px; }}
QToolButton {{ outline: 0; border: 2px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }}
QToolButton:hover {{ background: {c.over}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.tint}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton:disabled {{ color: {c.faint}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[role="section"] {{ font-size: {small}px; font-weight: bold; color: {c.ink}; text-align: left;
    border-radius: 0; border-top: 2px solid {c.hairline}; padding: 6px 4px 4px 0; }}
QToolButton[role="section"]:checked {{ background: transparent; }}
QToolButton[role="section"]:hover {{ background: {c.over}; }}
QToolButton[role="section"]:focus {{ border-color: {c.accent}; }}
QToolButton[role="card"] {{ border: 2px solid {c.hairline}; border-radius: 8px; padding: 8px; background: {c.panel}; }}
QToolButton[role="card"]:hover {{ border-color: {c.frame}; background: {c.over}; }}
QToolButton[role="card"]:focus, QToolButton[role="card"]:checked {{ border-color: {c.accent}; }}

QToolButton[role="more"] {{ padding: 0; color: {c.second}; font-weight: bold; }}
QCheckBox {{ outline: 0; spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }}
QCheckBox:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator {{ width: 14px; height: 14px; border-radius: 3px;
    border: 1px solid {c.second}; background: {c.field}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QCheckBox::indicator:indeterminate {{ border-color: {c.accent}; background: {c.accent}; image: url("{c.tick}"); }}
QCheckBox::indicator:indeterminate {{ image: url("{c.some}"); }}
QCheckBox::indicator:checked:disabled {{ border-color: {c.faint}; background: {c.faint}; }}
QToolButton[role="chip"], QToolButton[role="chip of some"] {{ border: 1px solid {c.frame}; border-radius: 11px;
    padding: 2px 8px; font-size: {small}px; }}
QToolButton[role="chip of some"] {{ border-style: dashed; color: {c.second}; }}
QToolButton[role="chip"]:focus, QToolButton[role="chip of some"]:focus {{ border: 2px solid {c.accent};
    padding: 1px 7px; }}

QPushButton {{ outline: 0; min-height: 18px; border: 1px solid {c.frame}; border-radius: 6px; padding: 6px 14px;
    background: {c.panel}; color: {c.ink}; }}
QPushButton[role="thing"] {{ border-color: {c.edge}; }}
QPushButton:hover {{ background: {c.over}; }}
QPushButton:pressed {{ background: {c.tint}; }}
QPushButton:disabled {{ color: {c.faint}; border-color: {c.hairline}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
QPushButton:default, QPushButton[role="accent"], QToolButton[role="accent"] {{ background: {c.accent};
    color: {c.on_accent}; border: 2px solid {c.accent}; border-radius: 6px; padding: 5px 13px; font-weight: bold; }}
QPushButton:default:hover, QPushButton[role="accent"]:hover, QToolButton[role="accent"]:hover {{
    background: {c.accent_over}; border-color: {c.accent_over}; }}
QPushButton:default:focus, QPushButton[role="accent"]:focus, QToolButton[role="accent"]:focus {{
    border-color: {c.ink}; }}
QPushButton:default:disabled, QPushButton[role="accent"]:disabled, QToolButton[role="accent"]:disabled {{
    background: {c.over}; color: {c.faint}; border-color: {c.hairline}; }}
QPushButton[role="flat"] {{ border: 2px solid transparent; padding: 4px 8px; text-align: left; }}
QPushButton[role="choice"] {{ text-align: left; padding: 6px 9px; }}
QPushButton[role="choice"]:focus {{ padding: 5px 8px; }}
QPushButton[role="flat"]:focus {{ border-color: {c.accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {{
    border: 1px solid {c.frame}; border-radius: 6px; background: {c.field}; color: {c.ink}; padding: 1px 8px;
    placeholder-text-color: {c.second}; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {{ min-height: 28px; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{c.arrow}"); width: 16px; height: 16px; }}
QPlainTextEdit, QTextEdit {{ padding: 4px 5px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus {{ border: 2px solid {c.accent}; padding: 0 7px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 3px 4px; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {c.faint};
    border-color: {c.hairline}; }}
QComboBox QAbstractItemView {{ border: 1px solid {c.frame}; background: {c.panel}; outline: 0;
    selection-background-color: {c.tint}; selection-color: {c.ink}; }}

QStatusBar {{ background: {c.panel}; border-top: 1px solid {c.hairline}; color: {c.second}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {c.second}; font-size: {small}px; padding: 0 8px; }}
QStatusBar QToolButton {{ color: {c.second}; font-size: {small}px; padding: 1px 6px; }}
QSplitter::handle {{ background: {c.hairline}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ border: 0; background: {c.panel}; }}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 2px; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 2px; }}
QScrollBar::handle {{ background: {c.frame}; border-radius: 3px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {c.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.edge}; padding: 4px 6px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; height: 0; border: 0; }}
QTreeView, QListView, QTableView {{ border: 1px solid {c.frame}; border-radius: 6px; outline: 0; background: {c.field};
    padding: 2px; selection-background-color: {c.tint}; selection-color: {c.ink}; }}
QTreeView:focus, QListView:focus, QTableView:focus {{ border: 2px solid {c.accent}; padding: 1px; }}
QTableView {{ gridline-color: {c.hairline}; }}
QTreeView::item, QListView::item {{ padding: 4px; }}
QLineEdit[role="palette"], QLineEdit[role="palette"]:focus {{ border: 0; border-radius: 0; padding: 0 8px;
    border-bottom: 1px solid {c.hairline}; background: transparent; min-height: 44px; font-size: {large}px; }}
QListView[role="palette"] {{ border: 0; padding: 0; background: transparent; }}
QListView[role="palette"]::item {{ padding: 0; }}
QHeaderView {{ background: {c.field}; border: 0; }}
QHeaderView::section {{ background: {c.field}; color: {c.second}; border: 0; padding: 5px; font-size: {small}px; }}
QHeaderView::section:horizontal {{ border-bottom: 1px solid {c.hairline}; }}
QTableCornerButton::section {{ background: {c.field}; border: 0; border-bottom: 1px solid {c.hairline}; }}
QSlider {{ min-height: 24px; border: 2px solid transparent; border-radius: 6px; }}
QSlider:focus {{ border-color: {c.accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.frame}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -5px 0; border-radius: 7px; background: {c.accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QProgressBar {{ border: 0; border-radius: 3px; background: {c.hairline}; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {c.accent}; }}
"""
