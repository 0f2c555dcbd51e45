"""Which text of a found thing is edited on the sheet, and how it is changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.flows import change_flow
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.metrics import clear_figure, set_figure
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.edits.steps import change_step
from cjm_desktop.insight.series import unit_of
from cjm_desktop.layout import theme
from cjm_desktop.layout.finding import Found, figure_at
from cjm_desktop.layout.theme import Style
from cjm_desktop.limits import LONGEST_LINE, LONGEST_PROSE
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.model.lookup import index_of, records_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Text
from cjm_desktop.words.amounts import read_amount
from cjm_desktop.words.numbers import written_number

EDIT: Final = Text("Edit", "Edit text")
FIGURE: Final = Text("Edit", "Change a figure")
_TOO_LONG: Final = Text(
    "Canvas", "The text is too long: {most} characters fit here. The last {over} characters were left out."
)


@dataclass(frozen=True, slots=True)
class Writing:
    """The text of a sort of thing: its field, how it is set, how it is changed."""

    field: str
    style: Style
    change: Callable[[JourneyMap, Found, str], JourneyMap]
    one_line: bool = True
    label: Text = EDIT

    def fitting(self, text: str) -> tuple[str, Text | None]:
        """Return as much of a text as a record takes, and what is to be said when that is not all."""
        most = LONGEST_LINE if self.one_line else LONGEST_PROSE
        clean = str(clean_prose(text))
        over = len(clean) - most
        return clean[:most], _TOO_LONG(most=most, over=over) if over > 0 else None


def _metric_lane(journey: JourneyMap, name: str) -> MetricLane:
    lanes = [lane for lane in journey.lanes if isinstance(lane, MetricLane)]
    return lanes[index_of(lanes, name)]


def _with_figure(journey: JourneyMap, found: Found, text: str) -> JourneyMap:
    """Return a map with the figure that was written; nothing takes it away."""
    if not text.strip():
        return clear_figure(journey, found.lane, found.step)
    unit = unit_of(_metric_lane(journey, found.lane), journey.currency)
    return set_figure(journey, found.lane, found.step, value=read_amount(text, unit))


WRITINGS: Final[dict[str, Writing]] = {
    "card": Writing(
        "text",
        theme.CARD,
        lambda journey, found, text: change_card(journey, found.lane, found.record, text=text),
        one_line=False,
    ),
    "point": Writing(
        "text",
        theme.CURVE_LABEL,
        lambda journey, found, text: set_point(journey, found.lane, found.record, found.step, text=text),
    ),
    "stage": Writing(
        "title", theme.STAGE, lambda journey, found, text: change_stage(journey, found.record, title=text)
    ),
    "step": Writing("title", theme.STEP, lambda journey, found, text: change_step(journey, found.record, title=text)),
    "flow": Writing(
        "label", theme.SMALL_BOLD, lambda journey, found, text: change_flow(journey, found.record, label=text)
    ),
    "lane": Writing("title", theme.LANE, lambda journey, found, text: change_lane(journey, found.record, title=text)),
    "figure": Writing("value", theme.STAGE, _with_figure, label=FIGURE),
    "title": Writing("title", theme.TITLE, lambda journey, _, text: change_journey(journey, title=text)),
}
"""What is written where; an empty cell has no text."""


def text_of(journey: JourneyMap, found: Found, writing: Writing) -> str:
    """Return the text as it stands where something was found."""
    if found.kind == "figure":
        lane = _metric_lane(journey, found.lane)
        value = figure_at(lane, found.step)
        return "" if value is None else written_number(value.value)
    record = next(record for record in records_of(journey) if record.__dict__.get("id") == found.record)
    if isinstance(record, Curve):
        return next((point.text for point in record.points if point.step == found.step), "")
    return str(record.__dict__[writing.field])
