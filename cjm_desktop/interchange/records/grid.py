"""The first sheet of a workbook: the map as people know it, stages over steps, a row of cells for each lane."""

import math
from typing import Any, Final

from xlsxwriter.worksheet import Worksheet

from cjm_desktop.insight.series import unit_of
from cjm_desktop.interchange.records.heads import SHEETS
from cjm_desktop.interchange.records.styles import Book, lines_of, row_height
from cjm_desktop.layout.cards import card_look, quoted
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.theme import Mood
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, STATES
from cjm_desktop.model.lanes import Card, CardLane, Curve, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text, say, say_share
from cjm_desktop.words.amounts import say_amount

NAME: Final = Text("Sheet", "Journey map")
HEARD: Final = Text("Sheet", "The emotion curves; their figures stand in the rows below.")
"""What a screen reader says of the chart."""

_NAME_WIDTH: Final = 170
_STEP_WIDTH: Final = 190
"""Pixels."""
_CHART: Final = 130
_LONGEST: Final = 1500
"""Letters of a card that are shown here; all of them stand in the sheet of cards."""
_FAIR: Final = 0.2
_UNITS: Final = 26.4
"""The width of a step in a spreadsheet's units."""
_FIRST_ROW: Final = 5
_STAGE_ROW: Final = 26.0
_OF_STAGE: Final = 0.8
"""How much less of the larger names of stages stands in a column."""


def write_grid(book: Book, journey: JourneyMap, progress: Progress) -> None:
    """Write the sheet of a map.

    Raises:
        Cancelled: by the progress.
    """
    _Grid(book, journey).write(progress)


class _Grid:
    def __init__(self, book: Book, journey: JourneyMap) -> None:
        self._book = book
        self._journey = journey
        self._theme = book.theme
        self._places = step_order(journey)
        self._sheet: Worksheet = book.sheet(say(NAME, journey.language), book.theme.accent)
        self._row = 0
        self._heights: dict[int, float] = {}
        self._last = -1
        """The last row that the name of a lane covers, where rows below have names of their own."""

    def write(self, progress: Progress) -> None:
        """Write all of it."""
        self._sheet.set_column_pixels(0, 0, _NAME_WIDTH)
        self._sheet.set_column_pixels(1, max(len(self._places), 1), _STEP_WIDTH)
        self._write_title()
        self._write_steps()
        self._sheet.freeze_panes(_FIRST_ROW, 1)
        self._sheet.repeat_rows(3, 4)
        self._sheet.repeat_columns(0)
        for number, lane in enumerate(self._journey.lanes):
            progress(number / len(self._journey.lanes))
            if not lane.hidden:
                self._write_lane(lane)
        self._write_flows()
        said = Text("Sheet", "This sheet is to look at. What is to come back is changed in the sheets behind it.")
        self._say(self._row + 1, 0, say(said, self._journey.language), font_size=9, font_color=self._theme.third)

    def _say(self, row: int, column: int, text: str, **look: Any) -> None:  # noqa: ANN401 - XlsxWriter's properties
        shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        self._book.write(self._sheet, row, column, shown, **look)

    def _across(self, row: int, first: int, last: int, text: str, **look: Any) -> None:  # noqa: ANN401 - see above
        """Write over several cells, which become one."""
        if last > first:
            self._sheet.merge_range(row, first, row, last, "", self._book.format(**look))
        self._say(row, first, text, **look)

    def _write_title(self) -> None:
        journey, last = self._journey, max(len(self._places), 1)
        self._sheet.set_row(0, 34)
        self._across(0, 0, last, journey.title, font_size=22, bold=True, valign="vcenter")
        people = " · ".join(filter(None, (persona.name for persona in journey.personas)))
        lines = [" ".join(journey.scenario.split()), people]
        text = "\n".join(filter(None, lines))
        self._raise(1, text, last + 1)
        self._across(1, 0, last, text, text_wrap=True, font_color=self._theme.second)
        self._sheet.set_row(2, 6)

    def _write_steps(self) -> None:
        column, stages = 1, self._journey.stages
        self._sheet.set_row(3, _STAGE_ROW)
        self._heights[3] = _STAGE_ROW
        for number, stage in enumerate(stages):
            fill, ink = stage_look(number, len(stages), self._theme)
            last = column + len(stage.steps) - 1
            look = {"bg_color": fill, "font_color": ink, "border": 2, "border_color": self._theme.paper}
            title = f"{stage.title} · {stage.duration}" if stage.duration else stage.title
            look |= {"bold": True, "font_size": 13, "align": "center", "valign": "vcenter", "text_wrap": True}
            self._across(3, column, last, title, **look)
            self._raise(3, title, (last - column + 1) * _OF_STAGE)
            tint = mixed(self._theme.paper, fill, 0.12)
            for at, step in enumerate(stage.steps, column):
                look = {"bg_color": tint, "border": 2, "border_color": self._theme.paper, "text_wrap": True}
                self._say(4, at, step.title, bold=True, align="center", valign="vcenter", **look)
                self._raise(4, step.title)
            column = last + 1
        self._row = _FIRST_ROW

    def _write_lane(self, lane: Lane) -> None:
        first = self._row
        match lane:
            case CardLane():
                self._write_cards(lane)
            case EmotionLane():
                self._write_curves(lane)
            case MetricLane():
                self._write_figures(lane)
        self._row = max(self._row, first + 1)
        last = self._row - 1 if self._last < first else self._last
        self._name(first, last, *lane_words(lane, self._journey.language))
        self._sheet.set_row(self._row, 6)
        self._row += 1

    def _name(self, first: int, last: int, title: str, hint: str = "") -> None:
        look = {
            "text_wrap": True,
            "bold": True,
            "bg_color": mixed(self._theme.paper, self._theme.hairline, 0.6),
            "indent": 1,
        }
        if last == first:
            self._raise(first, f"{title}\n{hint}".strip())
        if last > first:
            self._sheet.merge_range(first, 0, last, 0, "", self._book.format(**look))
        if title and hint:
            parts = (
                self._book.format(bold=True),
                title[:_LONGEST],
                self._book.format(font_size=9),
                f"\n{hint[:_LONGEST]}",
            )
            self._sheet.write_rich_string(first, 0, *parts, self._book.format(**look))
        else:
            self._say(first, 0, title or hint, **look)

    def _write_cards(self, lane: CardLane) -> None:
        taken: set[tuple[int, int]] = set()
        below = [self._row] * (len(self._places) + 1)
        for card in lane.cards:
            start = self._places.get(card.step, 0)
            end = max(start, self._places.get(card.through or "", start))
            row = max(below[start : end + 1])
            for place in range(start, end + 1):
                below[place] = row + 1
                taken.add((row, place))
            self._write_card(card, lane, row, start + 1, end + 1)
        self._row = max(below)

    def _write_card(self, card: Card, lane: CardLane, row: int, first: int, last: int) -> None:
        look = card_look(card, lane, self._theme)
        text = quoted(card.text, self._journey.language) if LANE_KINDS[lane.kind].quoted else card.text
        if card.severity:
            text = f"{text}  {'●' * card.severity}{'○' * (3 - card.severity)}"
        if look.stroke is None:
            edge = {"border": 2, "border_color": self._theme.paper}
        else:
            edge = {"border": 1, "border_color": look.stroke}
        fill = {"bg_color": look.fill, "font_color": look.ink}
        self._across(row, first, last, text, text_wrap=True, valign="vcenter", indent=1, **fill, **edge)
        self._raise(row, text, last - first + 1)

    def _raise(self, row: int, text: str, columns: float = 1) -> None:
        """Make a row as high as a text needs in so many columns: spreadsheets leave it to them for merged cells."""
        height = row_height(lines_of(text[:_LONGEST], _UNITS * columns))
        if height > self._heights.get(row, 0):
            self._heights[row] = height
            self._sheet.set_row(row, height)

    def _write_curves(self, lane: EmotionLane) -> None:
        """Write a chart whose points stand above the middle of their steps, and the figures it is drawn from."""
        curves = [curve for curve in lane.curves if curve.points]
        if not curves:
            return
        chart = self._book.add_chart({"type": "line"})
        top = self._row
        self._sheet.set_row_pixels(top, _CHART)
        self._heights[top] = math.inf
        self._row += 1
        for number, curve in enumerate(curves):
            colour = self._theme.curves[number % len(self._theme.curves)]
            cells = [self._sheet.name, self._row, 1, self._row, len(self._places)]
            marker = {"type": "circle", "size": 8, "fill": {"color": colour}, "border": {"color": self._theme.paper}}
            chart.add_series(
                {"values": cells, "line": {"color": colour, "width": 2.25}, "marker": marker, "smooth": True}
            )
            first = self._row
            self._write_curve(curve)
            if len(curves) > 1:
                look = {"font_color": colour, "bold": True, "align": "right", "text_wrap": True}
                self._say(first, 0, _called(curve, self._journey), **look)
        chart.set_x_axis(
            {"label_position": "none", "line": {"color": self._theme.zero_line}, "major_tick_mark": "none"}
        )
        chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}, "min": -1.2, "max": 1.2})
        chart.set_legend({"none": True})
        chart.set_plotarea({"layout": {"x": 0.0, "y": 0.0, "width": 1.0, "height": 1.0}, "fill": {"none": True}})
        chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
        chart.set_size({"width": _STEP_WIDTH * len(self._places), "height": _CHART})
        self._sheet.insert_chart(
            top, 1, chart, {"object_position": 1, "description": say(NAME, self._journey.language)}
        )
        if len(curves) > 1:
            self._last = top

    def _write_curve(self, curve: Curve) -> None:
        """Write the figures of a curve, and below them what is said about them."""
        edge = {"border": 2, "border_color": self._theme.paper, "align": "center", "text_wrap": True}
        for point in curve.points:
            mood = (
                self._theme.good if point.value > 0.2 else self._theme.bad if point.value < -0.2 else self._theme.fair
            )
            look = {"bg_color": mood.area, "font_color": mood.line, "bold": True, "num_format": "+0.0#;−0.0#;0", **edge}
            self._book.write(self._sheet, self._row, self._places[point.step] + 1, point.value, **look)
        self._row += 1
        if any(point.text for point in curve.points):
            for point in curve.points:
                look = {"font_size": 10, "font_color": self._theme.second, **edge}
                self._say(self._row, self._places[point.step] + 1, point.text, **look)
                self._raise(self._row, point.text)
            self._row += 1

    def _mood(self, value: float) -> Mood:
        if abs(value) <= _FAIR:
            return self._theme.fair
        return self._theme.good if value > 0 else self._theme.bad

    def _write_figures(self, lane: MetricLane) -> None:
        unit = unit_of(lane, self._journey.currency)
        look = {"align": "center", "valign": "vcenter", "bold": True}
        look |= {"bg_color": self._theme.accent_tint, "font_color": self._theme.accent}
        for value in lane.values:
            said = say_amount(value.value, unit, self._journey.language)
            edge = {"border": 2, "border_color": self._theme.paper}
            self._say(self._row, self._places[value.step] + 1, said, **look, **edge)
        self._row += 1

    def _write_flows(self) -> None:
        """Write where else customers go, in the cells of the steps from which they do."""
        if not self._journey.flows:
            return
        titles = {step.id: step.title for step in steps_of(self._journey)}
        lines: dict[int, list[str]] = {}
        for flow in self._journey.flows:
            target = f" → {titles.get(flow.to, '')}" if flow.to else ""
            said = f"{say(FLOW_KINDS[flow.kind], self._journey.language)}{target}"
            said += f" ({say_share(flow.share)})" if flow.share is not None else ""
            said += f": {flow.label}" if flow.label else ""
            lines.setdefault(self._places.get(flow.from_, 0) + 1, []).append(said)
        for column, said in lines.items():
            look = {"text_wrap": True, "font_size": 10, "font_color": self._theme.second}
            self._say(self._row, column, "\n".join(said), **look)
            self._raise(self._row, "\n".join(said))
        self._name(self._row, self._row, say(SHEETS["flow"], self._journey.language))
        self._row += 1


def _called(curve: Curve, journey: JourneyMap) -> str:
    """Return what tells a curve from the others of its lane."""
    person = next((persona.name for persona in journey.personas if persona.id == curve.persona), "")
    state = say(STATES[curve.state], journey.language) if curve.state is not None else ""
    return curve.name or " · ".join(filter(None, (person, state)))
