"""How the window looks: which colours and letters a person wishes, and wearing them."""

import sys
from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.widgets.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from cjm_desktop.app.widgets.stylesheet import stylesheet
from cjm_desktop.drawing.qt_fonts import load_fonts
from cjm_desktop.layout.fonts import stack
from cjm_desktop.storage.settings import USUAL_LETTERS, Appearance, Settings
from cjm_desktop.words import Language
from cjm_desktop.words.languages import scripts

_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What the system may let fade or slide."""


def is_dark(wish: Appearance) -> bool:
    """Tell whether the window is dark: by the person's wish, or else as the system is."""
    if wish == "system":
        return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return wish == "dark"


def frame(wish: Appearance) -> None:
    """Have windows framed as they are, where the system draws their frames; on Linux the person's own manager does."""
    if sys.platform in ("win32", "darwin"):
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QApplication.styleHints().setColorScheme(schemes[wish])  # tells that it has changed, if it has


def wants_contrast(wish: Settings) -> bool:
    """Tell whether the window has the colours of high contrast: by the person's wish, or else as the system is."""
    if wish.contrast is not None:
        return wish.contrast
    hints = QApplication.styleHints()  # a name of its own: what it tells goes with the reference to it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def wants_stillness(wish: Settings) -> bool:
    """Tell whether nothing may move by itself: by the person's wish, or else as the system is.

    Qt tells that by what it lets fade and slide, from 6.12 on by a preference as well: see decision 13.
    """
    if wish.still is not None:
        return wish.still
    hints = QApplication.styleHints()
    preference: Callable[[], object] | None = getattr(hints.accessibility(), "motionPreference", None)
    is_wished = preference is not None and getattr(preference(), "name", "") == "ReducedMotion"
    return is_wished or not _usual_effects()


def colours_of(wish: Settings) -> Colours:
    """Return the colours that a person wishes the window to have."""
    if wants_contrast(wish):
        return DARK_CONTRAST if is_dark(wish.appearance) else LIGHT_CONTRAST
    return DARK if is_dark(wish.appearance) else LIGHT


def dress(application: QApplication, colours: Colours, language: Language, letters: int = USUAL_LETTERS) -> None:
    """Give all windows their colours and letters, these in pixels; the program begins in the style Fusion."""
    load_fonts((*stack(language), *stack(language, bold=True)))
    font = QFont([f"CJM Sans {script}".strip() for script in scripts(language)])
    font.setPixelSize(letters)
    sheet = stylesheet(colours, letters)
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
