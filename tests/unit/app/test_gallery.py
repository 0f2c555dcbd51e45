"""What a person sees before there is a map: templates and examples with their pictures and names."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.about.dialog import AboutDialog
from cjm_desktop.app.gallery.card import Card
from cjm_desktop.app.gallery.gallery import Gallery
from cjm_desktop.app.gallery.new_dialog import NewDialog
from cjm_desktop.app.gallery.pictures import Pictures
from cjm_desktop.app.widgets.icons import app_icon
from cjm_desktop.app.window import Window
from cjm_desktop.layout import engine
from cjm_desktop.progress import Progress
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.templates import Template, all_templates
from cjm_desktop.words import LANGUAGES, Language
from tests.unit.app.hands import meeting, shown

DEFAULT = QSize(1280, 800)
_FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from cjm_desktop.app.window import Window
window = Window(Path(sys.argv[1]))
window.show()
window.grab()
print(*sorted({"pydantic", "uharfbuzz", "reportlab"} & set(sys.modules)))
"""


def cards(parent: QWidget) -> list[Card]:
    return parent.findChildren(Card)


def names(parent: QWidget) -> list[str]:
    return [card.text() for card in cards(parent)]


def welcome(bot: QtBot, settings: Path, language: Language) -> Window:
    change_settings(settings, lambda known: replace(known, language=language, appearance="light"))
    window = shown(bot, settings)
    window.resize(DEFAULT)
    bot.waitUntil(lambda: all(names(window)), timeout=30_000)
    return window


def scrolls(parent: QWidget) -> bool:
    areas = parent.findChildren(QScrollArea)
    assert areas
    return any(area.verticalScrollBar().isVisible() or area.horizontalScrollBar().isVisible() for area in areas)


def colours(picture: QImage) -> set[str]:
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {QColor(picture.pixel(x, y)).name() for x, y in places}


def whole(parent: QWidget) -> Sequence[Card]:
    """Return the cards whose names have room."""
    wrap = Qt.TextFlag.TextWordWrap
    found = [(card, card.fontMetrics().boundingRect(card.name_room(), wrap, card.text())) for card in cards(parent)]
    return [card for card, written in found if card.name_room().contains(written)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_templates_are_seen_at_once_with_whole_names(qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    """I start the program. I see every template without scrolling, and can read what all maps are called."""
    window = welcome(qtbot, tmp_path / "settings.json", language)
    assert whole(window) == cards(window)
    assert len(cards(window)) == len(all_templates())
    templates = [card for card in cards(window) if card.template.kind == "template"]
    assert all(card.visibleRegion().boundingRect() == card.rect() for card in templates)
    (area,) = window.findChildren(QScrollArea)
    assert not area.horizontalScrollBar().isVisible()
    assert all(len(colours(card.grab().toImage())) > 100 for card in cards(window))


def test_what_every_map_begins_with_comes_before_the_industries(qtbot: QtBot, tmp_path: Path) -> None:
    """I look at the templates. The empty one is first, then those of the methods."""
    window = welcome(qtbot, tmp_path / "settings.json", "en")
    names = [card.template.name for card in cards(window)]
    assert names[:5] == ["blank", "five-stages", "aida", "race", "moments-of-truth"]


def test_the_card_i_go_to_comes_into_sight(qtbot: QtBot, tmp_path: Path) -> None:
    """I go down through the cards with the arrow key. The one I am at is always in sight."""
    window = welcome(qtbot, tmp_path / "settings.json", "en")
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: scrolls(window))
    (area,) = window.findChildren(QScrollArea)
    (gallery,) = window.findChildren(Gallery)
    last = cards(window)[-1]
    qtbot.waitUntil(lambda: gallery.rect().contains(last.mapTo(gallery, last.rect().bottomRight())))
    card = cards(window)[0]
    card.setFocus()
    while card is not cards(window)[-1]:
        QTest.keyClick(card, Qt.Key.Key_Right)
        card = window.focusWidget()
        assert isinstance(card, Card)
        assert area.viewport().rect().contains(QRect(card.mapTo(area.viewport(), QPoint(0, 0)), card.size()))


def test_a_small_window_scrolls_down_only(qtbot: QtBot, tmp_path: Path) -> None:
    """I make the window as small as it gets. The cards stand in fewer columns, and nothing is cut off at the side."""
    window = welcome(qtbot, tmp_path / "settings.json", "en")
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: scrolls(window))
    (area,) = window.findChildren(QScrollArea)
    assert not area.horizontalScrollBar().isVisible()
    assert whole(window) == cards(window)


def test_the_first_picture_waits_for_no_model(tmp_path: Path) -> None:
    """I start the program. The window is there before what opens and lays out maps is even loaded."""
    command = [sys.executable, "-c", _FIRST_PICTURE, str(tmp_path / "settings.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_another_language_shows_the_templates_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    """I want a map in another language while the pictures are still being made. The names are those of it."""
    dialog = NewDialog("en", welcome(qtbot, tmp_path / "settings.json", "en"))
    dialog.show()
    qtbot.waitUntil(lambda: "Blank journey map" in names(dialog))
    QTest.keyClick(dialog.findChildren(QComboBox)[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "空白客户旅程地图" in names(dialog) and "From trial" in names(dialog)[-1], timeout=30_000)
    qtbot.waitUntil(lambda: names(dialog)[-1].endswith("(English)"), timeout=30_000)
    assert not any(name.endswith("(简体中文)") for name in names(dialog))
    assert whole(dialog) == cards(dialog)


def never_done(*_: object, progress: Progress, **__: object) -> None:
    """Lay out until that is no longer wanted."""
    while True:
        progress(0)


def test_a_window_that_closes_early_leaves_nothing_running(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """I close the window while its pictures are being made. That is the end of it."""
    monkeypatch.setattr(engine, "layout_map", never_done)  # lest all pictures are there before anybody looks
    before = set(threading.enumerate())  # some of an earlier test may still be about to end
    gallery = Gallery("en")
    gallery.show()
    qtbot.waitUntil(lambda: bool(set(threading.enumerate()) - before), timeout=30_000)
    with qtbot.waitSignal(gallery.destroyed, timeout=30_000):
        gallery.deleteLater()
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before, timeout=30_000)  # it may still be loading modules


def test_a_file_that_cannot_be_read_has_no_picture(qtbot: QtBot, tmp_path: Path) -> None:
    """One of my templates is broken. The others are shown as ever."""
    parent = QWidget()
    qtbot.addWidget(parent)
    pictures = Pictures(parent)
    made: list[int] = []

    def note(place: int, *_: object) -> None:
        made.append(place)

    pictures.made.connect(note)
    blank = Template("blank", "template").path("en")
    pictures.wish([tmp_path / "gone.cjm", blank, blank])
    qtbot.waitUntil(lambda: len(made) == 2, timeout=30_000)
    assert made == [1, 2]


@pytest.mark.parametrize("side", [16, 32, 64, 256])
def test_the_program_has_a_face_of_its_own(side: int) -> None:
    """I look for the program among others. It is a round-cornered square with a sky, a curve and a smiling face."""
    picture = app_icon().pixmap(QSize(side, side)).toImage()
    assert picture.size() == QSize(side, side)
    assert picture.pixelColor(0, 0).alpha() < 128
    part = side // 16
    sky, ground, face = (picture.pixelColor(x * part, y * part).name() for x, y in ((3, 3), (8, 13), (11, 3)))
    assert (sky, ground, face) == ("#1b4397", "#3c86d0", "#ffbe3d")


def test_about_shows_the_face(qtbot: QtBot, tmp_path: Path) -> None:
    """I ask what this program is. It says so beside its icon."""
    window = shown(qtbot, tmp_path / "settings.json")
    seen: list[set[str]] = []

    def look(dialog: QDialog) -> None:
        pictures = [label.pixmap() for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
        seen.append(colours(pictures[0].toImage()))
        dialog.reject()

    with meeting(AboutDialog, look):
        next(action for action in window.actions() if "CJM Desktop" in action.text()).trigger()
    assert "#ffbe3d" in seen[0]


def test_the_welcome_page_shows_the_face(qtbot: QtBot, tmp_path: Path) -> None:
    """I start the program and see at once that it is this one."""
    window = shown(qtbot, tmp_path / "settings.json")
    pictures = [label.pixmap() for label in window.findChildren(QLabel) if not label.pixmap().isNull()]
    assert any("#ffbe3d" in colours(picture.toImage()) for picture in pictures)
    assert window.findChildren(QToolButton)
