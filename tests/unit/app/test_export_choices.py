"""In which format, how large and with what around it a map leaves the program; what may go wrong is said and mended."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.export.preview import Preview
from cjm_desktop.app.export.printing import has_printer
from cjm_desktop.app.window import Window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.interchange.writers import NAMES, SUFFIXES
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.words import LANGUAGES
from tests.unit.app.test_export_dialog import MM, Desk, page_size
from tests.unit.edits.sample import card_lane, sample

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def choose(desk: Desk, name: str, text: str) -> None:
    """Go by the arrow keys to what a choice calls so."""
    choice = desk.find(QComboBox, name)
    QTest.keyClick(choice, Key.Key_Home)
    while choice.currentText() != text:
        before = choice.currentIndex()
        QTest.keyClick(choice, Key.Key_Down)
        assert choice.currentIndex() != before, text


def fill(desk: Desk, name: str, number: str) -> None:
    box = desk.find(QDoubleSpinBox, name)
    box.selectAll()
    QTest.keyClicks(box, number)


def is_offered(desk: Desk, kind: type[QWidget], name: str) -> bool:
    return desk.find(kind, name).isVisible()


def findings(desk: Desk) -> list[QLabel]:
    return [
        label for label in desk.dialog.findChildren(QLabel) if label.property("role") == "way" and label.isVisible()
    ]


def fixes(desk: Desk) -> list[str]:
    return [each.text() for each in desk.dialog.findChildren(QPushButton) if each.property("role") == "small"]


def test_every_format_has_a_name() -> None:
    assert set(SUFFIXES) <= NAMES.keys()


def test_every_format_and_the_printer_are_offered(desk: Desk) -> None:
    offered = desk.find(QComboBox, "Format")
    texts = [offered.itemText(place) for place in range(offered.count())]
    assert texts[0] == "PDF document (.pdf)"
    assert [suffix for suffix in SUFFIXES if not any(f"({suffix})" in text for text in texts)] == []
    assert texts[-1] == "Printer"


def test_a_format_without_paper_asks_for_none_and_says_what_it_holds(desk: Desk) -> None:
    """I choose Mermaid. Paper is not asked for. I see what will be in the file, whose name follows. I export it."""
    choose(desk, "Format", "Mermaid diagram (.mmd)")
    for kind, name in ((QComboBox, "Paper"), (QComboBox, "Tiles"), (QComboBox, "Size"), (QDoubleSpinBox, "Bleed")):
        assert not is_offered(desk, kind, name)
    desk.wait()
    assert is_offered(desk, QScrollArea, "What the file will hold")
    assert "Buying a bicycle" in desk.said
    assert any("Touchpoints · 3" in said for said in desk.said)
    assert desk.find(QLineEdit, "File").text().endswith("map.mmd")
    desk.press("Export")
    desk.wait_for("map.mmd is written")
    assert "title Buying a bicycle" in desk.file.with_suffix(".mmd").read_text(encoding="utf-8")
    choose(desk, "Format", "PDF document (.pdf)")
    desk.wait()
    assert is_offered(desk, QComboBox, "Paper")
    assert desk.find(QLineEdit, "File").text() == str(desk.file)


def test_a_name_that_was_typed_is_kept_when_the_format_changes(desk: Desk) -> None:
    line = desk.find(QLineEdit, "File")
    line.selectAll()
    QTest.keyClicks(line, "other")
    choose(desk, "Format", "Mermaid diagram (.mmd)")
    assert Path(line.text()).name == "other.mmd"


def test_a_fixed_scale_is_kept_and_what_has_no_room_is_mended_in_place(desk: Desk) -> None:
    """I ask for 300 % on A4. I am told that it has no room and what helps. I press that: the page is there."""
    desk.type_paper("A4")
    choose(desk, "Size", "Fixed scale")
    fill(desk, "Scale or distance", "300")
    desk.wait_for("So large the map needs paper of")
    assert not desk.button("Export").isEnabled()
    desk.until(lambda: "As large as there is room" in fixes(desk))
    assert any(each.startswith("Choose ") for each in fixes(desk))
    desk.press("As large as there is room")
    desk.wait()
    assert desk.find(QComboBox, "Size").currentText() == "Fit to the paper"
    assert desk.find(QComboBox, "Size").hasFocus()
    assert not is_offered(desk, QDoubleSpinBox, "Scale or distance")
    desk.press("Export")
    desk.wait_for("is written")
    assert page_size(desk.file) == (297, 210)


def test_a_reading_distance_is_met_on_the_paper_that_is_offered(desk: Desk) -> None:
    """I want to read it from 1 m on A4. Larger paper is offered, or tiles. I take the first. It can be exported."""
    desk.type_paper("A4")
    choose(desk, "Size", "Reading distance")
    fill(desk, "Scale or distance", "1")
    desk.wait_for("to be read from 1 m the map needs")
    desk.until(lambda: "Tiles on A4" in fixes(desk))
    first = fixes(desk)[0]
    desk.press(first)
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == first.removeprefix("Choose ")
    assert desk.find(QComboBox, "Paper").hasFocus()
    assert any("readable from 1" in said for said in desk.said)
    desk.wait_for("Nothing was found that could go wrong in print.")


def test_tiles_are_offered_where_no_paper_is_large_enough(desk: Desk) -> None:
    desk.type_paper("A4")
    choose(desk, "Size", "Reading distance")
    fill(desk, "Scale or distance", "3")
    desk.until(lambda: "Tiles on A4" in fixes(desk))
    desk.press("Tiles on A4")
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "free"
    assert desk.find(QComboBox, "Tiles").currentText() == "A4"
    assert any(said.startswith("Pages: ") or "\nPages: " in said for said in desk.said)


@pytest.mark.parametrize("by_key", [False, True])
def test_a_finding_leads_to_what_it_is_about(desk: Desk, *, by_key: bool) -> None:
    """A card says nothing. I am told which, go there by a click or by Enter, and write. The finding goes by itself."""
    journey = sample()
    lane = card_lane(journey, "pains")
    empty = lane.model_copy(update={"cards": (lane.cards[0].model_copy(update={"text": ""}),)})
    lanes = tuple(empty if each.id == "pains" else each for each in journey.lanes)
    desk.dialog.show_map(journey.model_copy(update={"lanes": lanes}))
    desk.until(lambda: len(findings(desk)) == 1)
    [finding] = findings(desk)
    assert finding.text().startswith("A card says nothing (the card without text at step “Ride”")
    gone: list[str] = []
    desk.dialog.went.connect(gone.append)
    if by_key:
        finding.setFocus()
        QTest.keyClick(finding, Key.Key_Return)
    else:
        QTest.mouseClick(finding, Qt.MouseButton.LeftButton)
    assert gone == ["rain"]
    assert not desk.file.exists(), "Enter went there instead of exporting"
    desk.dialog.show_map(sample())
    desk.wait_for("Nothing was found that could go wrong in print.")
    assert findings(desk) == []


def test_bleed_and_crop_marks_make_the_paper_larger_but_not_for_tiles(desk: Desk) -> None:
    desk.type_paper("A4")
    fill(desk, "Bleed", "3")
    desk.find_box("Crop marks").setFocus()
    QTest.keyClick(desk.find_box("Crop marks"), Key.Key_Space)
    desk.wait()
    desk.press("Export")
    desk.wait_for("is written")
    assert page_size(desk.file) == (297 + 16, 210 + 16)
    with pypdfium2.PdfDocument(desk.file.read_bytes()) as document:
        box = document[0].get_trimbox()
    assert box is not None
    assert [side / MM for side in box] == pytest.approx([8, 8, 305, 218], abs=0.1)
    choose(desk, "Tiles", "A3")
    assert not is_offered(desk, QDoubleSpinBox, "Bleed")
    desk.wait()


def test_greys_are_printed_when_they_are_asked_for(desk: Desk) -> None:
    desk.find_box("In greys").setChecked(True)
    desk.wait()
    desk.press("Export")
    desk.wait_for("is written")
    with pypdfium2.PdfDocument(desk.file.read_bytes()) as document:
        picture = document[0].render(scale=0.2).to_pil().convert("RGB")
    red, green, blue = picture.split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()


def test_a_picture_has_as_many_pixels_as_are_asked_for_and_one_page(desk: Desk) -> None:
    """I choose PNG, tiles and 50 ppi, and look at the second page. That page is in the file, with so many pixels."""
    assert not is_offered(desk, QDoubleSpinBox, "Resolution")
    choose(desk, "Format", "PNG picture (.png)")
    fill(desk, "Resolution", "50")
    choose(desk, "Tiles", "A3")
    desk.wait()
    assert any("The file holds the page that is shown." in said for said in desk.said)
    QTest.keyClick(desk.find(Preview, "Preview"), Key.Key_PageDown)
    [size] = [line for said in desk.said for line in said.splitlines() if line.startswith("Picture: ")]
    desk.press("Export")
    desk.wait_for("map.png is written")
    with Image.open(desk.file.with_suffix(".png")) as picture:
        assert size == f"Picture: {picture.width:,} × {picture.height:,} pixels".replace(",", "")


def test_a_drawing_holds_texts_or_outlines_as_is_asked_for(desk: Desk) -> None:
    """I choose SVG and export it: its texts are texts. I ask for outlines and export again: they are shapes."""
    assert not desk.find_box("Letters as outlines").isVisible()
    choose(desk, "Format", "SVG drawing (.svg)")
    desk.wait()
    desk.press("Export")
    desk.wait_for("map.svg is written")
    drawing = desk.file.with_suffix(".svg")
    assert b"<text" in drawing.read_bytes()
    drawing.unlink()
    QTest.keyClick(desk.find_box("Letters as outlines"), Key.Key_Space)
    desk.wait()
    desk.press("Export")
    desk.until(drawing.exists)
    desk.wait_for("map.svg is written")
    assert b"<text" not in drawing.read_bytes()


@pytest.mark.skipif(has_printer(), reason="there is a printer, whose dialog the system shows")
def test_without_a_printer_it_is_said_what_to_do(desk: Desk) -> None:
    """I choose the printer. No file is asked for. I press Print: there is none, and I am told what to do instead."""
    choose(desk, "Format", "Printer")
    assert not is_offered(desk, QLineEdit, "File")
    assert desk.dialog.windowTitle() == "Print"
    desk.until(lambda: desk.button("Print…").isEnabled())
    desk.press("Print…")
    desk.wait_for("No printer is set up on this computer. Choose the format PDF")
    choose(desk, "Format", "PDF document (.pdf)")
    assert is_offered(desk, QLineEdit, "File")


def test_what_was_exported_last_is_offered_first(opened: Window, qtbot: QtBot, settings: Path, tmp_path: Path) -> None:
    """I export a Mermaid diagram. The next export begins with that format; Print begins with the printer."""
    QTest.keyClick(opened, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = opened.findChildren(ExportDialog)
    form = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Format")
    assert form.hasFocus() or dialog.focusWidget() is form
    form.setCurrentText("Mermaid diagram (.mmd)")
    line = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "File")
    line.setText(str(tmp_path / "map.mmd"))
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")
    qtbot.waitUntil(button.isEnabled)
    with qtbot.waitSignal(dialog.exported):
        button.click()
    assert read_settings(settings).exported == ".mmd"
    dialog.reject()
    qtbot.waitUntil(lambda: not opened.findChildren(ExportDialog))
    for key, name in ((Key.Key_E, "Mermaid diagram (.mmd)"), (Key.Key_P, "Printer")):
        opened.come_forward()
        qtbot.waitUntil(opened.isActiveWindow)
        QTest.keyClick(opened, key, Qt.KeyboardModifier.ControlModifier)
        (dialog,) = opened.findChildren(ExportDialog)
        form = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Format")
        assert form.currentText() == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_on_a_small_screen_in_every_language(desk: Desk, language: str) -> None:
    desk.dialog.speak(next(each for each in LANGUAGES if each == language))
    desk.dialog.resize(980, 640)
    assert desk.dialog.minimumSizeHint().width() <= 980
    assert desk.dialog.minimumSizeHint().height() <= 640
    begin = [each for each in desk.dialog.findChildren(QPushButton) if each.isDefault()]
    assert begin[0].visibleRegion().boundingRect().size() == begin[0].size()


def test_what_is_typed_meanwhile_does_not_lose_the_choices(desk: Desk) -> None:
    choose(desk, "Size", "Fixed scale")
    fill(desk, "Scale or distance", "50")
    desk.dialog.show_map(change_journey(sample(), title="Selling a bicycle"))
    desk.wait()
    assert desk.find(QDoubleSpinBox, "Scale or distance").text() == "50 %"
