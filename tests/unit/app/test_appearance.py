"""The colours of the window: readable, in both looks, and those that are asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from cjm_desktop.app.widgets import appearance
from cjm_desktop.app.widgets.appearance import dress, frame, is_dark, scaled
from cjm_desktop.app.widgets.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from cjm_desktop.app.widgets.icons import ui_icon
from cjm_desktop.storage.settings import Appearance
from cjm_desktop.words import LANGUAGES, Language

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
HIGH = pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_text_can_be_read(colours: Colours) -> None:
    for ground in (colours.panel, colours.field, colours.tint, colours.over, colours.desk):
        for text in (colours.ink, colours.second, colours.accent, colours.wrong):
            assert contrast(text, ground) >= 4.5
    for ground in (colours.accent, colours.accent_over):
        assert contrast(colours.on_accent, ground) >= 4.5


@BOTH
def test_the_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.panel, colours.field, colours.desk):
        assert contrast(colours.accent, ground) >= 3
    assert contrast(colours.ink, colours.accent) >= 1.5


@BOTH
def test_the_frames_of_fields_can_be_seen(colours: Colours) -> None:
    for ground in (colours.panel, colours.field):
        assert contrast(colours.frame, ground) >= 3


@HIGH
def test_in_high_contrast_all_text_passes_aaa(colours: Colours) -> None:
    for ground in (colours.panel, colours.field, colours.tint, colours.over, colours.desk):
        for text in (colours.ink, colours.second, colours.accent, colours.wrong):
            assert contrast(text, ground) >= 7
    for ground in (colours.accent, colours.accent_over):
        assert contrast(colours.on_accent, ground) >= 7
    assert contrast(colours.faint, colours.panel) >= 7, "what cannot be used now is read too"


@HIGH
def test_in_high_contrast_edges_and_the_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.panel, colours.field, colours.desk):
        for line in (colours.frame, colours.hairline, colours.accent):
            assert contrast(line, ground) >= 4.5
    assert contrast(colours.ink, colours.accent) >= 1.5


@pytest.mark.parametrize(("wish", "dark"), [("light", False), ("dark", True)])
def test_a_wish_goes_before_the_system(qapp: QApplication, wish: Appearance, dark: bool) -> None:
    assert qapp
    assert is_dark(wish) is dark


@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_windows_wear_the_colours_and_the_bundled_letters(
    qapp: QApplication, colours: Colours, language: Language
) -> None:
    dress(qapp, colours, language)
    label = QLabel("客户 customer")
    assert label.palette().windowText().color() == QColor(colours.ink)
    assert label.fontInfo().family().startswith("CJM Sans")
    assert label.fontInfo().pixelSize() == 13
    dress(qapp, colours, language, 18)
    assert QLabel("x").fontInfo().pixelSize() == 18
    dress(qapp, colours, language)


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    assert qapp
    image = ui_icon("ui-delete", "#ff0000", "#00ff00").pixmap(24, 24).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha()}
    assert "#ff0000" in colours
    assert "#00ff00" not in colours


def test_measures_follow_letters_that_are_given_in_points(qapp: QApplication) -> None:
    before = qapp.font()
    qapp.setFont(QFont("CJM Sans", 9))
    assert 20 <= scaled(32) <= 40
    qapp.setFont(before)


@BOTH
@pytest.mark.parametrize("state", Qt.CheckState)
def test_a_box_to_tick_is_seen_in_every_state(qapp: QApplication, colours: Colours, state: Qt.CheckState) -> None:
    dress(qapp, colours, "en")
    box = QCheckBox()
    box.setTristate(True)
    box.setCheckState(state)
    image = box.grab().toImage()
    middle = image.height() // 2
    row = [image.pixelColor(x, middle).name() for x in range(image.width() // 2)]
    assert max(contrast(colour, colours.panel) for colour in row) >= 3
    inside = {image.pixelColor(x, y).name() for x in range(6, 15) for y in range(middle - 5, middle + 5)}
    is_ticked = state is not Qt.CheckState.Unchecked
    assert (QColor(colours.accent).name() in inside) is is_ticked
    assert not is_ticked or max(contrast(colour, colours.accent) for colour in inside) >= 3


class Asked:
    """The system, which frames windows as it is asked to."""

    def __init__(self) -> None:
        self.schemes: list[Qt.ColorScheme] = []

    def styleHints(self) -> "Asked":  # noqa: N802 - Qt's name
        return self

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
        self.schemes.append(scheme)


@pytest.mark.parametrize(("system", "frames"), [("win32", True), ("darwin", True), ("linux", False)])
def test_where_the_system_frames_windows_it_does_so_as_the_window_is(
    monkeypatch: pytest.MonkeyPatch, system: str, *, frames: bool
) -> None:
    asked = Asked()
    monkeypatch.setattr(appearance, "QApplication", asked)
    monkeypatch.setattr("sys.platform", system)
    for wish in ("system", "light", "dark"):
        frame(wish)
    schemes = [Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark]
    assert asked.schemes == (schemes if frames else [])
