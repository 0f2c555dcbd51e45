"""A person keeps the colours of an organisation and gives them to maps."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QToolButton,
)

from cjm_desktop.app.brand.colours import MOST, BrandColours
from cjm_desktop.app.brand.dialog import BrandDialog
from cjm_desktop.app.brand.preview import BrandPreview
from cjm_desktop.app.gallery.gallery import Gallery
from cjm_desktop.app.window import Window
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.brands import Brand, keep_brand, read_brands
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.settings import change_settings, read_settings
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Text
from tests.maps import PICTURES
from tests.unit.app.hands import meeting, name_file, press

HARBOUR = Brand("b1", "Harbour", ("#0B3954", "#FF5A5F"), PICTURES[0])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return kept_folder("brands")


def kept(folder: Path) -> list[Brand]:
    brands, troubles = read_brands(folder)
    assert troubles == ()
    return list(brands)


def journey(window: Window) -> JourneyMap:
    assert window.document is not None
    return window.document.journey


def name_line(dialog: BrandDialog) -> QLineEdit:
    return dialog.findChildren(QLineEdit)[0]


def colour_buttons(dialog: BrandDialog) -> list[QToolButton]:
    (row,) = dialog.findChildren(BrandColours)
    return [button for button in row.findChildren(QToolButton) if button.isVisible()]


def said(dialog: BrandDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def pick(button: QToolButton, colour: str) -> None:
    """Press a button by key and choose a colour in the dialog that comes."""

    def act(box: QColorDialog) -> None:
        box.setCurrentColor(QColor(colour))
        box.accept()

    with meeting(QColorDialog, act):
        QTest.keyClick(button, Qt.Key.Key_Space)


def start(window: Window) -> None:
    window.findChildren(Gallery)[0].chosen.emit(Template("blank", "template"))


def open_brands(window: Window, act: Callable[[BrandDialog], None]) -> None:
    with meeting(BrandDialog, act):
        next(action for action in window.actions() if action.text() == "Brand…").trigger()


def test_i_make_a_brand_and_give_it_to_the_map(folder: Path, opened: Window) -> None:
    before = journey(opened)

    def act(dialog: BrandDialog) -> None:
        press("New")(dialog)
        name_line(dialog).selectAll()
        QTest.keyClicks(name_line(dialog), "Harbour")
        pick(colour_buttons(dialog)[0], "#c8102e")
        press("Use for this map")(dialog)

    open_brands(opened, act)
    (brand,) = kept(folder)
    assert (brand.name, brand.colours) == ("Harbour", ("#C8102E", *PAPER.stages[1:]))
    assert journey(opened).colours == brand.colours
    assert opened.document is not None
    opened.document.undo()
    assert journey(opened) is before


def test_logo_and_colours_come_in_one_step(folder: Path, opened: Window) -> None:
    keep_brand(folder, HARBOUR)
    before = journey(opened)
    open_brands(opened, press("Use for this map"))
    after = journey(opened)
    assert (after.colours, after.logo) == (HARBOUR.colours, PICTURES[0].sha256)
    assert opened.document is not None
    opened.document.undo()
    assert journey(opened) is before


def test_closing_changes_no_map(folder: Path, opened: Window) -> None:
    keep_brand(folder, HARBOUR)
    before = journey(opened)
    open_brands(opened, press("Close"))
    assert journey(opened) is before


def test_a_brand_is_made_of_a_map(folder: Path, opened: Window) -> None:
    keep_brand(folder, HARBOUR)
    open_brands(opened, press("Use for this map"))

    def act(dialog: BrandDialog) -> None:
        press("New from this map")(dialog)
        press("Close")(dialog)

    open_brands(opened, act)
    copy = next(brand for brand in kept(folder) if brand.id != "b1")
    assert (copy.colours, copy.logo) == (HARBOUR.colours, HARBOUR.logo)


def test_colours_are_added_and_taken_away_up_to_twelve(folder: Path, opened: Window) -> None:
    keep_brand(folder, Brand("b1", "Harbour"))

    def act(dialog: BrandDialog) -> None:
        for number in range(MOST):
            add = next(button for button in colour_buttons(dialog) if button.text() == "+")
            pick(add, f"#0000{number:02x}")
        assert "+" not in [button.text() for button in colour_buttons(dialog)]
        less = next(button for button in colour_buttons(dialog) if button.text() == "−")
        QTest.keyClick(less, Qt.Key.Key_Space)
        press("Close")(dialog)

    open_brands(opened, act)
    assert kept(folder)[0].colours == tuple(f"#0000{number:02X}" for number in range(MOST - 1))


def test_the_focus_stays_on_the_colour_that_was_chosen(folder: Path, opened: Window) -> None:
    """I choose a colour by key, and another one for it: nothing has led me away from it."""
    keep_brand(folder, HARBOUR)

    def act(dialog: BrandDialog) -> None:
        for colour in ("#c8102e", "#00843d"):
            pick(colour_buttons(dialog)[1], colour)
            assert dialog.focusWidget() is colour_buttons(dialog)[1]
        press("Close")(dialog)

    open_brands(opened, act)


def test_it_is_said_what_cannot_be_read(folder: Path, opened: Window) -> None:
    keep_brand(folder, Brand("b1", "Sunny", ("#FFD400", "#0B3954")))

    def act(dialog: BrandDialog) -> None:
        assert "#FFD400 is hard to see on paper: signs and small letters are drawn as #" in said(dialog)
        press("Close")(dialog)

    open_brands(opened, act)


def test_one_colour_knows_no_brand(folder: Path, opened: Window) -> None:
    keep_brand(folder, HARBOUR)
    assert opened.document is not None
    opened.document.apply(Text("Edit", "Theme"), changed(journey(opened), theme="monochrome"))

    def act(dialog: BrandDialog) -> None:
        assert "one colour only" in said(dialog)
        press("Close")(dialog)

    open_brands(opened, act)


def test_i_delete_one(folder: Path, opened: Window, settings: Path) -> None:
    keep_brand(folder, HARBOUR)
    change_settings(settings, lambda known: replace(known, brand="b1"))

    def act(dialog: BrandDialog) -> None:
        with meeting(QMessageBox, press("Keep")):
            press("Delete…")(dialog)
        assert len(kept(folder)) == 1
        with meeting(QMessageBox, press("Delete")):
            press("Delete…")(dialog)
        assert dialog.findChildren(QListWidget)[0].count() == 0
        press("Close")(dialog)

    open_brands(opened, act)
    assert kept(folder) == []
    assert read_settings(settings).brand is None


def test_new_maps_get_the_brand_i_want_for_them(folder: Path, window: Window, settings: Path) -> None:
    keep_brand(folder, HARBOUR)
    start(window)

    def act(dialog: BrandDialog) -> None:
        QTest.keyClick(dialog.findChildren(QCheckBox)[0], Qt.Key.Key_Space)
        press("Close")(dialog)

    open_brands(window, act)
    assert read_settings(settings).brand == "b1"
    assert journey(window).colours == ()
    window.files.close()
    start(window)
    assert (journey(window).colours, journey(window).logo) == (HARBOUR.colours, PICTURES[0].sha256)


def test_a_lost_brand_stops_no_new_map(folder: Path, window: Window, settings: Path) -> None:
    change_settings(settings, lambda known: replace(known, brand="gone"))
    with meeting(QMessageBox, press("OK")):
        start(window)
    assert journey(window).colours == ()
    assert not folder.exists()


def test_the_preview_is_drawn_in_the_brand_s_colours(folder: Path, opened: Window) -> None:
    keep_brand(folder, HARBOUR)

    def act(dialog: BrandDialog) -> None:
        picture = dialog.findChildren(BrandPreview)[0].grab().toImage()
        found = {QColor(picture.pixel(x, 30)).name().upper() for x in range(picture.width())}
        assert {"#0B3954", "#FF5A5F"} <= found
        press("Close")(dialog)

    open_brands(opened, act)


def test_i_choose_a_logo_and_take_it_away(folder: Path, opened: Window, tmp_path: Path) -> None:
    keep_brand(folder, replace(HARBOUR, logo=None))
    file = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "#C8102E").save(file)

    def act(dialog: BrandDialog) -> None:
        with meeting(QFileDialog, name_file(file)):
            press("Choose a logo…")(dialog)
        logo = kept(folder)[0].logo
        assert logo is not None
        assert (logo.width, logo.height) == (40, 20)
        press("Take the logo away")(dialog)
        press("Close")(dialog)

    open_brands(opened, act)
    assert kept(folder)[0].logo is None


def test_where_there_are_no_brands_it_is_said_how_to_begin(folder: Path, opened: Window) -> None:
    def told(dialog: BrandDialog) -> bool:
        return any(
            label.isVisible() and label.text().startswith("No brands yet") for label in dialog.findChildren(QLabel)
        )

    assert opened.document is not None
    dialog = BrandDialog(opened.document.journey, None, "en", opened)
    dialog.show()
    assert told(dialog)
    press("New")(dialog)
    assert kept(folder)
    assert not told(dialog)
    dialog.close()
