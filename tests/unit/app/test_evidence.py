"""A person brings data into the map: looks at a file, says what it means, puts it in, refreshes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
)

from cjm_desktop.app.evidence.datasets import DatasetsDialog
from cjm_desktop.app.window import Window
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import LANGUAGES, Language
from tests.hostile import Watch, hostile_text
from tests.photos import drawing, file_of
from tests.unit.app.at_map import LEFT, PLAIN
from tests.unit.app.evidence_desk import LONG, SURVEY, EvidenceDesk, Hand, Key, at_dialog, cells
from tests.unit.app.hands import CONTROL, meeting, name_file, press
from tests.unit.app.test_dialogs_by_key import go_through
from tests.unit.app.test_nothing_is_markup import linux, wrong_in


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> EvidenceDesk:
    return EvidenceDesk(window, tmp_path)


def test_a_survey_is_looked_at_understood_and_put_in_as_one_step(desk: EvidenceDesk) -> None:
    before = desk.journey

    def act(hand: Hand) -> None:
        assert "survey.csv" in hand.words
        assert "Rows: 6 · columns: 4" in hand.words
        assert hand.heads == [
            "Kontaktpunkt, Text · different: 4, Touchpoint",
            "Bewertung, Text · different: 6, Not used",
            "Kommentar, Text · different: 3 · empty: 3, Not used",
            "Datum, Dates · 1 Mar 2026 to 6 Mar 2026, Not used",
        ]
        for column, role in ((1, "Rating"), (2, "Comment"), (3, "Date")):
            give_role(hand, column, role)
        hand.wait(lambda: "Names · left out: 1" in hand.tabs and "Not understood · 1" in hand.tabs)
        assert hand.heads[1].endswith(", Rating 1 to 5")
        assert cells(hand.names) == [
            ["Call centre", "1", "Left out"],
            ["Staff", "3", "Staff (touchpoint at Try)"],
            ["Web site", "2", "Web site (touchpoint at Look)"],
        ]
        assert hand.rows("What was not understood") == [["7", "Bewertung", "“lots” is no number; left out."]]
        assert hand.rows("Figures") == [
            ["Before · Look", "4 ± 0.71", "2", "50 %"],
            ["Before · Try", "1.5 ± 0.71", "2", "0 %"],
            ["All rows", "3.2 ± 1.68", "5", "40 %"],
        ]
        assert "Emotion curve at steps: 2  ·  Satisfaction (CSAT) at steps: 2  ·  Cards of quotes: 3" in hand.words
        assert desk.journey is before
        hand.wait(lambda: "Mean rating" in hand.ticks)
        more = hand.tick("Mean rating")
        assert not more.isChecked()  # offered, not proposed
        QTest.mouseClick(more, LEFT, pos=QPoint(8, 10))
        hand.wait(lambda: "Mean rating at steps: 2" in hand.words)
        QTest.mouseClick(hand.tick("Mean rating"), LEFT, pos=QPoint(8, 10))
        hand.wait(lambda: "Mean rating at steps: 2" not in hand.words)
        hand.press("Put into the map")

    desk.import_file(desk.write(SURVEY), act)
    curve = desk.curves[-1]
    assert curve.name == "survey"
    assert [(point.step, point.value, point.count) for point in curve.points] == [("look", 0.5, 2), ("try", -0.75, 2)]
    assert all(point.low is not None and point.high is not None for point in curve.points)
    assert curve.points[0].source == "survey.csv, 2026-03-06"
    (lane,) = desk.metrics
    assert [(value.step, value.value) for value in lane.values] == [("look", 50), ("try", 0)]
    assert {card.text for card in desk.feedback} >= {"Found it at once", "=HYPERLINK(“x”)"}
    assert [(dataset.title, dataset.rows) for dataset in desk.journey.datasets] == [("survey.csv", 6)]
    assert desk.steps_back == 1


def give_role(hand: Hand, column: int, role: str) -> None:
    """Say by the mouse what a column is to be."""
    hand.preview.go_to(column)
    chip, place = hand.preview.chip_place(column)
    QTest.mouseClick(chip, LEFT, pos=place)
    choose(role)


def choose(role: str) -> None:
    """Choose in the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == role)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_all_of_it_can_be_done_by_key(desk: EvidenceDesk) -> None:
    file = desk.write("touchpoint,rating\nWeb site,4\nStaff,2\nHotline,3\n")

    def act(hand: Hand) -> None:
        assert hand.dialog.focusWidget() is hand.preview
        QTest.keyClick(hand.preview, Key.Key_Right)
        QTest.keyClick(hand.preview, Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.activeAction().text() == "Rating"
        QTest.keyClick(menu, Key.Key_Escape)
        hand.mean(0, "ride")
        hand.wait(lambda: len(hand.rows("Figures")) == 4)
        assert cells(hand.names)[0] == ["Hotline", "1", "After · Ride"]
        QTest.keyClick(hand.names, Key.Key_Delete)
        hand.wait(lambda: len(hand.rows("Figures")) == 3)
        hand.mean(0, "ride")
        hand.wait(lambda: len(hand.rows("Figures")) == 4)
        hand.settle()
        QTest.keyClick(hand.dialog, Key.Key_Return)

    desk.import_file(file, act)
    assert [point.step for point in desk.curves[-1].points] == ["look", "try", "ride"]
    desk.run("undo")
    assert desk.journey.datasets == ()


def test_what_is_left_by_esc_leaves_all_as_it_was(desk: EvidenceDesk) -> None:
    before = desk.journey
    desk.import_file(desk.write(SURVEY), lambda hand: QTest.keyClick(hand.preview, Key.Key_Escape))
    assert desk.journey is before


def test_a_file_is_read_in_another_way_and_the_preview_follows(desk: EvidenceDesk) -> None:
    file = desk.folder / "survey.csv"
    file.write_bytes("Staff|4|2026-05-04\nWeb site|5|2026-04-05\n满意|3|2026-05-06\n".encode("gb18030"))

    def act(hand: Hand) -> None:
        assert [head.split(",")[0] for head in hand.heads] == ["1", "2", "3"]
        assert hand.find(QComboBox, "Separator").property("currentText") == "Bar |"
        assert hand.find(QComboBox, "Encoding").property("currentText") == "GB 18030"
        answer(hand, "First row", "names the columns")
        hand.wait(lambda: [head.split(",")[0] for head in hand.heads] == ["Staff", "4", "2026-05-04"])
        answer(hand, "Encoding", "UTF-8")
        hand.wait(lambda: "is not in the encoding utf-8" in hand.words)
        assert not hand.button("Put into the map").isEnabled()
        answer(hand, "Encoding", "GB 18030")
        hand.wait(lambda: "is not in the encoding" not in hand.words)
        answer(hand, "Separator", "Comma ,")
        hand.wait(lambda: len(hand.heads) == 1)
        hand.dialog.reject()

    desk.import_file(file, act)


def answer(hand: Hand, question: str, wanted: str) -> None:
    """Choose an answer by arrow keys."""
    choice = hand.find(QComboBox, question)
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    QTest.keyClick(choice, Key.Key_Home)
    while choice.currentText() != wanted:
        QTest.keyClick(choice, Key.Key_Down)


def test_columns_of_their_own_for_each_touchpoint(desk: EvidenceDesk) -> None:
    rows = "".join(f"{n},{1 + n % 5},{1 + n % 4},{5 - n % 3}\n" for n in range(40))
    file = desk.write(f"id,web_site,staff,parking_lot\n{rows}", "wide.csv")

    def act(hand: Hand) -> None:
        assert cells(hand.names) == [
            ["web_site", "40", "Web site (touchpoint at Look)"],
            ["staff", "40", "Staff (touchpoint at Try)"],
            ["parking_lot", "40", "Left out"],
        ]
        assert hand.heads[1].endswith("Rating 1 to 5 · Web site (touchpoint at Look)")
        hand.mean(2, "ride")
        hand.wait(lambda: len(hand.rows("Figures")) == 4)
        hand.preview.go_to(2)
        best = hand.find(QLineEdit, "Best")
        best.setFocus()
        QTest.keyClick(best, Key.Key_A, CONTROL)
        QTest.keyClicks(best, "none")
        QTest.keyClick(best, Key.Key_Return)
        assert "Write numbers, such as 1 and 5." in hand.words
        QTest.keyClick(best, Key.Key_A, CONTROL)
        QTest.keyClicks(best, "7")
        QTest.keyClick(best, Key.Key_Return)
        hand.wait(lambda: hand.heads[2].startswith("staff, Numbers · 1 to 4, Rating 1 to 7"))
        hand.settle()
        QTest.mouseClick(hand.tick("Satisfaction (CSAT)"), LEFT, pos=QPoint(8, 10))
        hand.wait(
            lambda: "Satisfaction (CSAT) at steps" not in hand.words and hand.button("Put into the map").isEnabled()
        )
        hand.press("Put into the map")

    desk.import_file(file, act)
    assert [point.step for point in desk.curves[-1].points] == ["look", "try", "ride"]
    assert desk.metrics == []


def test_rows_that_name_no_place_are_given_one(desk: EvidenceDesk) -> None:
    rows = "".join(f"{n % 11},Said {n} by somebody who rode home\n" for n in range(33))
    file = desk.write(f"nps score,comment\n{rows}", "nps.csv")

    def act(hand: Hand) -> None:
        assert "The rows name no place of the map" in hand.words
        assert not hand.button("Put into the map").isEnabled()
        choice = hand.find(QComboBox, "Rows that name no place belong to")
        choice.setFocus()
        QTest.keyClick(choice, Key.Key_End)
        hand.settle()
        assert hand.rows("Figures")[0][0] == "After · Ride"
        assert "Quotes · 3" in hand.tabs
        hand.press("Put into the map")

    desk.import_file(file, act)
    assert len(desk.feedback) == 3
    (lane,) = desk.metrics
    assert (lane.metric, lane.values[0].count) == ("nps", 33)


def test_the_list_of_faults_is_copied_as_text_that_is_no_formula(desk: EvidenceDesk) -> None:
    rows = "".join(f"Staff,{value}\n" for value in (4, 2, 5, 1, 3, 4, 2, 5, 1, 3, 2, 4))
    file = desk.write(f"touchpoint,=rating\n{rows}Staff,=1+1\nStaff,<b>five</b>\n")

    def act(hand: Hand) -> None:
        if "Not understood · 2" not in hand.tabs:
            give_role(hand, 1, "Rating")
        hand.wait(lambda: "Not understood · 2" in hand.tabs)
        hand.show_tab("Not understood · 2")
        QTest.mouseClick(hand.button("Copy the list"), LEFT)
        copied = QGuiApplication.clipboard().text().split("\n")
        assert copied[0].split("\t") == ["Row", "Column", "Why"]
        assert [line.split("\t")[:2] for line in copied[1:]] == [["14", "'=rating"], ["15", "'=rating"]]
        assert "<b>five</b>" in copied[2]
        faults = hand.grid("What was not understood")
        faults.selectRow(0)
        QTest.keyClick(faults, Key.Key_C, CONTROL)
        assert len(QGuiApplication.clipboard().text().split("\n")) == 2
        hand.dialog.reject()

    desk.import_file(file, act)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.csv", b""),
        ("heads.csv", b"touchpoint,rating\n"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x01"),
        ("broken.xlsx", b"PK\x03\x04 and no more"),
        ("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("wide.csv", b"," * 2000 + b"\n" + b"1," * 2000),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_a_sentence_and_changes_nothing(
    desk: EvidenceDesk, name: str, data: bytes
) -> None:
    before, file = desk.journey, desk.folder / name
    file.write_bytes(data)
    with meeting(QMessageBox, press("OK")) as told, meeting(QFileDialog, name_file(file)):
        desk.run("import-evidence")
    assert name in told[0]
    assert str(desk.folder) not in told[0]
    assert desk.journey is before


def test_a_newer_file_refreshes_what_the_first_one_made(desk: EvidenceDesk) -> None:
    desk.import_file(desk.write("touchpoint,rating,comment\nWeb site,4,It works\nWeb site,2,\nStaff,2,\n"), put_in)
    first = desk.curves[-1]
    newer = desk.write("touchpoint,rating,comment\nWeb site,5,It works better\nWeb site,5,\nShop,1,\n", "june.csv")

    def look(hand: Hand) -> None:
        assert hand.dialog.windowTitle() == "Refresh evidence"
        assert "Notes" in "".join(hand.tabs)
        hand.settle("Refresh")
        hand.press("Refresh")

    def refresh(dialog: DatasetsDialog) -> None:
        with at_dialog(look), meeting(QFileDialog, name_file(newer), LONG):
            QTest.mouseClick(button(dialog, "Refresh with a newer file…"), LEFT)
        QTest.keyClick(dialog, Key.Key_Escape)

    at_datasets(desk, refresh)
    curve = desk.curves[-1]
    assert (curve.id, len(desk.curves)) == (first.id, 2)
    assert [point.value for point in curve.points] == [1, -0.5]
    (lane,) = desk.metrics
    assert (lane.values[0].value, lane.values[0].before) == (100, 50)
    assert [card.text for card in desk.feedback] == ["It works better"]
    assert [dataset.title for dataset in desk.journey.datasets] == ["june.csv"]
    desk.canvas.document.undo()
    assert desk.curves[-1] == first


def test_the_same_file_again_has_nothing_new(desk: EvidenceDesk) -> None:
    file = desk.write("touchpoint,rating,comment\nWeb site,4,It works\nStaff,2,\n")
    desk.import_file(file, put_in)

    def look(hand: Hand) -> None:
        assert "The map says all of this already." in hand.words
        assert not hand.button("Refresh").isEnabled()
        QTest.keyClick(hand.preview, Key.Key_Escape)

    def refresh(dialog: DatasetsDialog) -> None:
        with at_dialog(look), meeting(QFileDialog, name_file(file), LONG):
            QTest.mouseClick(button(dialog, "Refresh with a newer file…"), LEFT)
        QTest.keyClick(dialog, Key.Key_Escape)

    at_datasets(desk, refresh)


def test_a_map_without_steps_says_so(window: Window, tmp_path: Path) -> None:
    desk = EvidenceDesk(window, tmp_path, JourneyMap(format="cjm", version=1, id="bare", title="Bare"))

    def act(hand: Hand) -> None:
        assert "The map has no steps yet" in hand.words
        assert not hand.button("Put into the map").isEnabled()
        QTest.keyClick(hand.preview, Key.Key_Escape)

    desk.import_file(desk.write(SURVEY), act)


def put_in(hand: Hand) -> None:
    hand.settle()
    hand.press("Put into the map")


def at_datasets(desk: EvidenceDesk, act: Callable[[DatasetsDialog], None]) -> None:
    """Open the list of datasets and do something there once."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DatasetsDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    desk.run("datasets")


def button(dialog: QDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_names_stay_where_they_are_when_they_mean_something_else(desk: EvidenceDesk) -> None:
    file = desk.write("touchpoint,rating\nWeb site,4\nOther,1\nHotline,3\nHotline,3\nStaff,2\n")

    def act(hand: Hand) -> None:
        order = [row[0] for row in cells(hand.names)]
        assert order[:2] == ["Hotline", "Other"]
        hand.mean(0, "ride")
        hand.wait(lambda: len(hand.rows("Figures")) == 4)
        assert [row[0] for row in cells(hand.names)] == order
        hand.mean(1, "after")
        hand.wait(lambda: hand.rows("Figures")[2][2] == "3")
        hand.dialog.reject()

    desk.import_file(file, act)


@linux
def test_what_a_file_says_is_shown_as_text(desk: EvidenceDesk, tmp_path: Path) -> None:
    """Heads, cells, names, comments and the name of the file all try to be more than text."""
    bait = tmp_path / "bait.png"
    bait.write_bytes(file_of(drawing(16, 16), "PNG"))
    watch = Watch(bait)
    evil = hostile_text(str(bait)).replace('"', "'").replace("\n", " ")
    row = ",".join(f'"{evil}"' for _ in range(3))
    rows = "".join(f'"{evil} {n % 3}",{n % 5 + 1},"{evil} said {n}",soon\n' for n in range(30))
    file = desk.write(f"touchpoint {row[1:60]},rating,comment,date\n".replace('"', "") + rows, "<b>&File{name}%1.csv")

    def act(hand: Hand) -> None:
        for at, role in enumerate(("Touchpoint", "Rating", "Comment", "Date")):
            give_role(hand, at, role)
        hand.wait(lambda: any(tab.startswith("Names · left out") for tab in hand.tabs))
        hand.mean(0, "ride")
        hand.settle()
        for tab in hand.tabs:
            hand.show_tab(tab)
            hand.dialog.grab()
        assert wrong_in(hand.dialog) == []
        hand.press("Put into the map")

    desk.import_file(file, act)
    at_datasets(desk, lambda dialog: (dialog.grab(), QTest.keyClick(dialog, Key.Key_Escape))[1])
    assert not watch.heard()
    watch.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_gone_through_by_key(desk: EvidenceDesk, language: Language) -> None:
    desk.window.set_language(language)
    desk.import_file(desk.write(SURVEY), lambda hand: go_through(hand.dialog))


def test_the_list_of_datasets_is_gone_through_by_key(desk: EvidenceDesk) -> None:
    at_datasets(desk, go_through)
    desk.import_file(desk.write("touchpoint,rating\nWeb site,4\nStaff,2\n"), put_in)
    at_datasets(desk, go_through)


def test_the_link_to_data_is_removed_and_what_they_made_stays(desk: EvidenceDesk) -> None:
    desk.import_file(desk.write("touchpoint,rating\nWeb site,4\nStaff,2\n"), put_in)
    curve = desk.curves[-1]

    def remove(dialog: DatasetsDialog) -> None:
        listed = dialog.findChildren(QListWidget)[0]
        assert listed.item(0).text() == (
            "survey.csv\nSurvey · rows: 2\nEmotion curve in “Emotions” · Satisfaction (CSAT) in “Satisfaction (CSAT)”"
        )
        QTest.mouseClick(button(dialog, "Remove the link"), LEFT)
        assert listed.count() == 0
        assert not button(dialog, "Refresh with a newer file…").isEnabled()
        QTest.keyClick(dialog, Key.Key_Escape)

    at_datasets(desk, remove)
    assert desk.journey.datasets == ()
    assert desk.curves[-1] is curve
    desk.run("undo")
    assert [each.title for each in desk.journey.datasets] == ["survey.csv"]


def test_a_newer_file_without_the_columns_is_refused_and_changes_nothing(desk: EvidenceDesk) -> None:
    desk.import_file(desk.write("touchpoint,rating\nWeb site,4\nStaff,2\n"), put_in)
    before, other = desk.journey, desk.write("a,b\n1,2\n", "other.csv")

    def refresh(dialog: DatasetsDialog) -> None:
        with meeting(QMessageBox, press("OK")) as told, meeting(QFileDialog, name_file(other)):
            QTest.mouseClick(button(dialog, "Refresh with a newer file…"), LEFT)
        assert told == ["other.csv has none of the columns of “survey.csv”: touchpoint, rating."]
        QTest.keyClick(dialog, Key.Key_Escape)

    at_datasets(desk, refresh)
    assert desk.journey is before


def test_a_sheet_of_a_workbook_is_chosen(desk: EvidenceDesk) -> None:
    book, file = Workbook(), desk.folder / "book.xlsx"
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = "Read me"
    first.append(["Answers are on the other sheet", "A", "B"])
    first.append(["x", "y", "z"])
    first.append(["x", "y", "z"])
    first.append(["x", "y", "z"])
    other = book.create_sheet("Answers")
    for row in (["touchpoint", "rating"], ["Web site", 4], ["Staff", 1]):
        other.append(row)
    book.save(file)

    def act(hand: Hand) -> None:
        assert hand.heads[0].startswith("Answers are on the other sheet")
        answer(hand, "Sheet", "Answers")
        hand.wait(lambda: len(hand.heads) == 2)
        put_in(hand)

    desk.import_file(file, act)
    assert desk.journey.datasets[0].sheet == "Answers"


def test_a_large_file_is_told_of_and_can_be_left(desk: EvidenceDesk) -> None:
    before = desk.journey
    rows = "".join(f"C{n},Web site,{n % 5},{n * 7919 % 100_003},words {n}\n" for n in range(250_000))
    file = desk.write(f"customer id,touchpoint,rating,seconds,said\n{rows}", "large.csv")

    def act(dialog: QDialog) -> None:
        if isinstance(dialog, QFileDialog):
            name_file(file)(dialog)
        else:
            QTest.keyClick(dialog, Key.Key_Escape)

    with meeting(QDialog, act) as met:
        desk.run("import-evidence")
    assert met == ["Choose data", "CJM Desktop"]  # and no dialog of data after it
    assert desk.journey is before


@pytest.mark.parametrize(("answer", "is_evidence"), [("Evidence for this map", True), ("Cancel", False)])
def test_a_table_dropped_on_the_map_is_evidence_if_one_says_so(
    desk: EvidenceDesk, answer: str, is_evidence: bool
) -> None:
    file = desk.write("touchpoint,rating\nWeb site,4\nStaff,2\n")
    if not is_evidence:
        with meeting(QMessageBox, press(answer)):
            drop(desk, file)
    else:
        with at_dialog(put_in), meeting(QMessageBox, press(answer), LONG):
            drop(desk, file)
    assert len(desk.journey.datasets) == is_evidence


def test_a_table_dropped_on_the_map_may_be_a_map_of_its_own(desk: EvidenceDesk) -> None:
    file = desk.write("Stage,Before,After\nTouchpoint,Shop,Road\n", "map.csv")
    document = desk.canvas.document
    with meeting(QMessageBox, press("Open it as a map of its own")):
        drop(desk, file)
    assert desk.window.document is not document


def drop(desk: EvidenceDesk, file: Path) -> None:
    """Carry a file over the map and let it go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    place = desk.canvas.viewport().mapTo(desk.window, QPoint(60, 60))
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(desk.window, QDragEnterEvent(place, copy, mime, LEFT, PLAIN))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(place), copy, mime, LEFT, PLAIN))
    QTest.qWait(1)
