"""The part of the map's form about reviews: how often, the button that marks one, and how the figures went."""

from typing import Final

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.choices import ChoiceField, Option
from cjm_desktop.app.fields.field import Binding, Desk, note
from cjm_desktop.app.files.times import today
from cjm_desktop.app.inspector.review_list import FormerReviews
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.app.inspector.trends import Trends
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.insight.reviews import due_said, in_order, is_due
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

RHYTHMS: Final[tuple[Option[int], ...]] = (
    (1, Text("Review", "Monthly")),
    (3, Text("Review", "Quarterly")),
    (6, Text("Review", "Half-yearly")),
    (12, Text("Review", "Yearly")),
    (0, Text("Review", "Never")),
)
_NOTE: Final = 56


def review_section(desk: Desk) -> Section:
    """Return the part of the form."""
    section = Section(desk, "review", Text("Review", "Review"))
    section.add(ChoiceField(desk, _RHYTHM, (*RHYTHMS, *_other_rhythm(desk.document.journey))))
    section.add(Reviewing(desk))
    section.add(Trends(desk))
    section.add(FormerReviews(desk))
    return section


class Reviewing(QWidget):
    """When the next review is due, what was found, and the button that keeps it with the figures of today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._next = new_id()
        self._due = note("second")
        self._note = QPlainTextEdit()
        self._note.setPlaceholderText(desk.say(Text("Review", "What you found (if you like)")))
        self._note.setAccessibleName(desk.say(Text("Review", "Note on the review")))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(scaled(_NOTE))
        self._by = QLineEdit(_last_by(desk.document.journey))
        self._by.setPlaceholderText(desk.say(Text("Review", "Reviewed by")))
        self._by.setAccessibleName(self._by.placeholderText())
        button = QPushButton(desk.say(Text("Review", "Mark as reviewed")))
        button.clicked.connect(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._due, self._note, self._by, button):
            column.addWidget(part)
        drafts = desk.document.drafts
        self.destroyed.connect(drafts.begin(self._written))
        self._note.textChanged.connect(drafts.touch)
        self.refresh()

    def refresh(self) -> None:
        """Say when the next review is due."""
        journey, day = self._desk.document.journey, today()
        due = self._desk.say(due_said(journey, day))
        is_late = is_due(journey, day)
        self._due.setText(f"⚠ {due}" if is_late else due)
        self._due.setProperty("role", "complaint" if is_late else "second")
        self._due.style().unpolish(self._due)
        self._due.style().polish(self._due)  # the colour follows the role

    def let_go(self) -> None:
        """Hear nothing more."""
        self._note.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _mark(self) -> None:
        document = self._desk.document
        journey = self._reviewed(document.journey)
        self._next = new_id()
        self._note.clear()
        document.apply(Text("Edit", "Mark as reviewed"), journey)

    def _written(self, journey: JourneyMap) -> JourneyMap:
        """Let what is written be known before it is given, so that it is not lost."""
        return self._reviewed(journey) if self._note.toPlainText().strip() else journey

    def _reviewed(self, journey: JourneyMap) -> JourneyMap:
        by, words = self._by.text().strip(), self._note.toPlainText().strip()
        return add_review(journey, review_of(journey, self._next, today(), by, words))


def _last_by(journey: JourneyMap) -> str:
    reviews = in_order(journey)
    return reviews[-1][1].by if reviews else ""


def _other_rhythm(journey: JourneyMap) -> tuple[Option[int], ...]:
    """Return what a file says that the program does not offer."""
    months = journey.review_months
    if months in dict(RHYTHMS):
        return ()
    return ((months, Text("Review", "Every {count} months")(count=months)),)


_RHYTHM = Binding[int](
    Text("Review", "How often this map is reviewed"),
    ("review_months", "map"),
    lambda journey: journey.review_months,
    lambda journey, months: change_journey(journey, review_months=months),
)
