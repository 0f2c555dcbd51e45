"""What the canvas does not lay out again, and how it tells of what takes a while."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cjm_desktop.canvas.laying_out import busy_pointer
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.words import Text
from tests.canvas.hands import Hands

THEME = Text("Edit", "Change theme")


def test_undo_shows_the_sheet_that_was_there(hands: Hands) -> None:
    """On a large map a theme takes seconds; going back from it and forth again takes nothing."""
    before = hands.canvas.sheet
    hands.document.apply(THEME, change_journey(hands.document.journey, theme="vivid"))
    vivid = hands.canvas.sheet
    assert before is not None
    assert vivid is not None
    assert vivid.theme != before.theme
    hands.document.undo()
    assert hands.canvas.sheet is before
    hands.document.redo()
    assert hands.canvas.sheet is vivid


def test_a_view_that_is_left_again_is_not_laid_out_again(hands: Hands) -> None:
    before = hands.canvas.sheet
    assert before is not None
    hands.canvas.look_at(EVERYTHING.model_copy(update={"without_lanes": (before.journey.lanes[0].id,)}))
    assert hands.canvas.sheet is not before
    hands.canvas.look_at(EVERYTHING)
    assert hands.canvas.sheet is before


def test_the_pointer_is_busy_from_when_waiting_is_felt(hands: Hands) -> None:
    del hands  # it makes the application
    with busy_pointer(patience=3600) as progress:
        progress(0.5)
        assert QGuiApplication.overrideCursor() is None
    with busy_pointer(patience=0) as progress:
        progress(0.1)
        progress(0.5)
        pointer = QGuiApplication.overrideCursor()
        assert pointer is not None
        assert pointer.shape() is Qt.CursorShape.WaitCursor
    assert QGuiApplication.overrideCursor() is None
