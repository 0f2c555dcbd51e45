"""Comments on paper: every one of them on some page, each with a place of its own."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.comments import add_comment, add_reply, change_comment
from cjm_desktop.layout.comment_sheet import layout_comments
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Label
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import threads_in
from tests.canvas.sample import sample
from tests.maps import journey_maps
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

PORTRAIT, LANDSCAPE = 190 / 277, 277 / 190
NOON = dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC)


def said(sheets: tuple[ListSheet, ...]) -> list[str]:
    return [label.text.text for sheet in sheets for label in of(Label, sheet.shapes)]


def check(sheets: tuple[ListSheet, ...]) -> None:
    for sheet in sheets:
        content = Rectangle(0, 0, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin)
        assert all(content.holds(bounds(shape)) for shape in sheet.shapes)
        assert not meeting(bounds(label) for label in of(Label, sheet.shapes))
        assert (sheet.width, sheet.height) == (sheets[0].width, sheets[0].height)


@given(journey_maps(), st.sampled_from((PORTRAIT, LANDSCAPE)))
@settings(max_examples=settings().max_examples // 2)
def test_all_that_was_said_stands_on_the_pages(journey: JourneyMap, proportion: float) -> None:
    sheets = layout_comments(journey, proportion)
    check(sheets)
    texts = [each.text for thread in threads_in(journey) for each in (thread.comment, *thread.comment.replies)]
    written = said(sheets)
    assert all(text in written for text in texts if text.strip())


def test_a_comment_is_numbered_named_and_signed() -> None:
    journey = add_comment(sample(), "till", Comment(id="a", author="Li", time=NOON, text="Why?"))
    journey = add_reply(journey, "till", "a", Reply(id="b", author="Ann", text="So."))
    (sheet,) = layout_comments(change_comment(journey, "till", "a", resolved=True), PORTRAIT)
    assert said((sheet,))[:9] == [
        "Comments",
        "Buying a bicycle",
        "Resolved 1",
        "1",
        "✓ Resolved · Touchpoint: Till",
        "Li · 26 Nov 2026",
        "Why?",
        "Ann",
        "So.",
    ]


def test_many_comments_and_long_ones_go_on_to_further_pages() -> None:
    journey = sample()
    for number in range(40):
        journey = add_comment(journey, "till", Comment(id=f"c{number}", author="Li", text="Long words. " * 40))
    for number in range(30):
        journey = add_reply(journey, "till", "c39", Reply(id=f"r{number}", text="An answer. " * 60))
    sheets = layout_comments(journey, PORTRAIT)
    check(sheets)
    assert len(sheets) > 10
    assert [text for text in said(sheets) if text.isdigit()] == [str(number) for number in range(1, 41)]
