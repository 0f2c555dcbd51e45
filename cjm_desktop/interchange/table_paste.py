"""A table put into a map: each row becomes a lane or names stages or steps, each column becomes a step."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.order import ordered_points
from cjm_desktop.edits.places import following
from cjm_desktop.edits.stages import add_stage, change_stage
from cjm_desktop.edits.steps import add_step, change_step
from cjm_desktop.insight.series import unit_of
from cjm_desktop.interchange.feelings import feelings_in
from cjm_desktop.interchange.lists import lines_in
from cjm_desktop.limits import PLAIN_CELLS
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import LaneKindName, MetricKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import find_step, index_of, step_order
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.text import clean_line, excerpt
from cjm_desktop.words import Fault, Text
from cjm_desktop.words.amounts import read_amount

Becomes = Literal["stages", "steps", "lane", "new", "nothing"]
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table and what it becomes: names, more of a lane that is there, a new lane of a kind, or nothing."""

    becomes: Becomes
    cells: tuple[str, ...]
    name: str = ""
    """What the table calls it."""
    lane: str = ""
    kind: LaneKindName = "free"
    metric: MetricKind = "own"
    title: str = ""
    """The name of a new lane, empty for that of its kind."""
    goes_on: bool = False
    """Whether it goes into the same new lane as the row above it."""


@dataclass(slots=True)
class Made:
    """The map with a table in it, what was made, and what of the table is not in the map, in sentences."""

    journey: JourneyMap
    new: list[str] = field(default_factory=list[str])
    """The ids of new cards."""
    filled: list[str] = field(default_factory=list[str])
    """The ids of lanes of curves and figures that were filled."""
    cards: int = 0
    figures: int = 0
    lanes: int = 0
    steps: int = 0
    stages: int = 0
    notes: list[Text] = field(default_factory=list[Text])


def with_table(journey: JourneyMap, rows: Sequence[Row], columns: Sequence[str | None], new_id: NewId) -> Made:
    """Return a map with a table in it; ``columns`` names the step of each column, none for a new one.

    Raises:
        Fault: it has more cells than a map is made for.
    """
    if sum(bool(cell) for row in rows for cell in row.cells) > PLAIN_CELLS:
        raise Fault(Text("Clipboard", "The table has more than {most} filled cells.")(most=PLAIN_CELLS))
    made = Made(journey)
    steps = _name_steps(made, rows, columns, new_id)
    for row in rows:
        if row.becomes in ("lane", "new"):
            lane = made.journey.lanes[-1] if row.goes_on else _lane(made, row, new_id)
            _fill(made, row, lane, steps, new_id)
    skipped = [row.name or next(filter(None, row.cells), "") for row in rows if row.becomes == "nothing"]
    if skipped:
        made.notes.append(Text("Clipboard", "Left out: {rows}.")(rows=_few(skipped)))
    return made


def _name_steps(made: Made, rows: Sequence[Row], columns: Sequence[str | None], new_id: NewId) -> list[str]:
    """Make the steps that are new, name those that have no name, and return those of the columns."""
    titles, stages = _names(rows, "steps", len(columns)), _carried(_names(rows, "stages", len(columns)))
    unused: list[str] = []
    steps: list[str] = []
    for step, title, stage in zip(columns, titles, stages, strict=True):
        if step is not None:
            unused += _named(made, step, title, stage)
            steps.append(step)
        else:
            new = Step(id=new_id(), title=title)
            _add_step(made, new, stage, steps[-1] if steps else None, new_id)
            steps.append(new.id)
    if unused:
        said = Text("Clipboard", "Steps and stages that are there keep their names. Not used: {names}.")
        made.notes.append(said(names=_few(list(dict.fromkeys(unused)))))
    return steps


def _add_step(made: Made, step: Step, stage: str, left: str | None, new_id: NewId) -> None:
    """Put a new step into the stage of a name, else right of another one, else into a stage of its own."""
    named = next((each for each in made.journey.stages if each.title == stage), None) if stage else None
    beside = find_step(made.journey, left) if left is not None and not stage else None
    if named is not None:
        made.journey = add_step(made.journey, step, stage=named.id)
    elif beside is not None and left is not None:
        made.journey = add_step(made.journey, step, stage=beside.id, before=following(beside.steps, left))
    else:
        made.journey = add_stage(made.journey, Stage(id=new_id(), title=stage, steps=(step,)))
        made.stages += 1
    made.steps += 1


def _named(made: Made, step: str, title: str, stage: str) -> list[str]:
    """Name a step and its stage if they have no name, and return the names that are not used."""
    unused: list[str] = []
    known = next(each for each in steps_of(made.journey) if each.id == step)
    holder = find_step(made.journey, step)
    if title and not known.title:
        made.journey = change_step(made.journey, step, title=title)
    elif title and title.casefold() != known.title.casefold():
        unused.append(title)
    if holder is not None and stage and not holder.title:
        made.journey = change_stage(made.journey, holder.id, title=stage)
    elif holder is not None and stage and stage.casefold() != holder.title.casefold():
        unused.append(stage)
    return unused


def _names(rows: Sequence[Row], becomes: Becomes, width: int) -> list[str]:
    """Return the names that rows give to columns; where several do, the last one that has any."""
    names = [""] * width
    for row in rows:
        if row.becomes == becomes:
            names = [str(clean_line(cell)) or name for cell, name in zip(row.cells, names, strict=True)]
    return names


def _carried(names: Sequence[str]) -> list[str]:
    """Return names with those left out behind a name: a cell over several columns has its text in the first."""
    carried = [""]
    for name in names:
        carried.append(name or carried[-1])
    return carried[1:]


def _lane(made: Made, row: Row, new_id: NewId) -> Lane:
    if row.becomes == "lane":
        return made.journey.lanes[index_of(made.journey.lanes, row.lane)]
    name = str(clean_line(row.title))
    lane: Lane
    if row.kind == "emotion":
        lane = EmotionLane(id=new_id(), kind=row.kind, title=name, curves=(Curve(id=new_id()),))
    elif row.kind == "metric":
        lane = MetricLane(id=new_id(), kind=row.kind, metric=row.metric, title=name)
    else:
        lane = CardLane(id=new_id(), kind=row.kind, title=name)
    made.journey = add_lane(made.journey, lane)
    made.lanes += 1
    return lane


def _fill(made: Made, row: Row, lane: Lane, steps: Sequence[str], new_id: NewId) -> None:
    """Put what stands in a row into a lane: a card a line, or what a figure or feeling is."""
    filled = [(step, cell) for step, cell in zip(steps, row.cells, strict=True) if cell]
    match lane:
        case CardLane():
            cards = [Card(id=new_id(), step=step, text=line) for step, cell in filled for line in lines_in(cell)]
            made.new += [card.id for card in cards]
            made.cards += len(cards)
            new: Lane = changed(lane, cards=(*lane.cards, *cards))
        case EmotionLane():
            new = _felt(made, lane, row, filled, new_id)
        case MetricLane():
            new = _measured(made, lane, row, filled)
    made.journey = replaced(made.journey, "lanes", index_of(made.journey.lanes, lane.id), new)


def _felt(made: Made, lane: EmotionLane, row: Row, filled: Sequence[tuple[str, str]], new_id: NewId) -> EmotionLane:
    """Bend the first curve of a lane as a row says."""
    feelings, ends = feelings_in([cell for _, cell in filled])
    curve = lane.curves[0] if lane.curves else Curve(id=new_id())
    points = {point.step: point for point in curve.points}
    known = frozenset(points)
    for (step, _), feeling in zip(filled, feelings, strict=True):
        if feeling is not None:
            points[step] = CurvePoint(step=step, value=round(feeling[0], 3), text=str(clean_line(feeling[1])))
    wrong = [cell for (_, cell), feeling in zip(filled, feelings, strict=True) if feeling is None]
    there = sum(step in known for (step, _), feeling in zip(filled, feelings, strict=True) if feeling is not None)
    _note(made, row, wrong, len(filled), lane.id, there)
    if ends is not None:
        said = Text("Clipboard", "{row}: its numbers are read as a scale from {low} to {high}.")
        made.notes.append(said(row=_called(row), low=ends[0], high=ends[1]))
    bent = changed(curve, points=ordered_points(points.values(), step_order(made.journey)))
    return changed(lane, curves=(bent, *lane.curves[1:]))


def _measured(made: Made, lane: MetricLane, row: Row, filled: Sequence[tuple[str, str]]) -> MetricLane:
    """Write the figures of a row into a lane."""
    values, wrong, there = {value.step: value for value in lane.values}, list[str](), 0
    for step, cell in filled:
        try:
            amount = read_amount(cell, unit_of(lane, made.journey.currency))
        except Fault:
            wrong.append(cell)
        else:
            old = values.get(step)
            there += old is not None
            values[step] = MetricValue(step=step, value=amount) if old is None else changed(old, value=amount)
    _note(made, row, wrong, len(filled), lane.id, there)
    return changed(lane, values=ordered_points(values.values(), step_order(made.journey)))


def _note(made: Made, row: Row, wrong: Sequence[str], filled: int, lane: str, there: int) -> None:
    """Take note of how much of a row of figures or feelings was understood, and what was not."""
    made.figures += filled - len(wrong)
    if filled > len(wrong):
        made.filled.append(lane)
    if there:
        said = Text("Clipboard", "{row}: figures that were there before are replaced: {count}.")
        made.notes.append(said(row=_called(row), count=there))
    if wrong:
        said = Text("Clipboard", "{row}: these are no figures and are left out: {cells}.")
        made.notes.append(said(row=_called(row), cells=_few(wrong)))


def _called(row: Row) -> str:
    return excerpt(row.name or next(filter(None, row.cells), ""))


def _few(texts: Sequence[str]) -> Text | str:
    few = ", ".join(f"“{excerpt(text)}”" for text in texts[:_NAMED])
    more = len(texts) - _NAMED
    return few if more <= 0 else Text("Clipboard", "{few} and {count} more")(few=few, count=more)
