"""How a table is meant: which way round it is, what its rows become, and where its columns begin."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal

from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.interchange.table_paste import Row
from cjm_desktop.interchange.tables import Rows
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.kinds import LANE_KINDS, METRICS, LaneKindName, MetricKind
from cjm_desktop.model.lanes import CardLane, Lane, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import LANGUAGES, say

Role = tuple[Literal["stages", "steps", "nothing", "lane", "new"], str]
"""What a row becomes, with the id of a lane or the kind of a new one."""
STAGES: Final[Role] = ("stages", "")
STEPS: Final[Role] = ("steps", "")
NOTHING: Final[Role] = ("nothing", "")
KINDS: Final[tuple[LaneKindName, ...]] = (*LANE_KINDS,)
BY_NAME: Final = "*"
"""Columns go to the steps of the same name."""

_OTHER_WORDS: Final[Mapping[LaneKindName, str]] = {
    "customer-action": "customer action|user action|doing|activity|activities|行为|用户行为|行為|使用者行為",
    "touchpoint": "touch point|接触点",
    "thought": "thinking|思考",
    "expectation": "need|goal|期望|需求|目標|目标",
    "emotion": "emotion|feeling|mood|sentiment|experience|emotion curve|score|情绪|情绪曲线|感受|心情|情緒|情緒曲線",
    "pain-point": "pain|problem|frustration|问题|問題",
    "opportunity": "idea|solution|improvement|机会|機會|改进",
    "metric": "kpi|指标|指標",
    "free": "comment|remark|备注|備註",
}
_STAGE_WORDS: Final = frozenset(["stage", "phase", "阶段", "階段", "section"])
_STEP_WORDS: Final = frozenset(["step", "步骤", "步驟", "column", "journey step"])
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is meant. ``roles`` has one for each row of the table as it is turned."""

    table: Rows
    """As it is on the clipboard."""
    turned: bool
    """Whether its rows are the steps."""
    named: bool
    """Whether the first cell of each row is the name of a lane."""
    roles: tuple[Role, ...]
    start: str | None
    """The step of the first column, ``BY_NAME``, or none for new steps."""

    @property
    def rows(self) -> Rows:
        """The table with the steps as columns."""
        return tuple(zip(*self.table, strict=True)) if self.turned else self.table

    @property
    def cells(self) -> Rows:
        """The rows without the names of the lanes."""
        return tuple(row[1:] for row in self.rows) if self.named else self.rows

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the lanes, empty where the table has none."""
        return tuple(row[0] if self.named else "" for row in self.rows)


def plan_for(table: Rows, journey: JourneyMap, place: Place) -> Plan:
    """Return what a table most likely means in a map."""
    columns = tuple(zip(*table, strict=True))
    down, along = (sum(_is_known(name, journey) for name in names) for names in (columns[0], table[0]))
    return _planned(table, journey, place, turned=along > down)


def turned(plan: Plan, journey: JourneyMap, place: Place) -> Plan:
    """Return what the table most likely means the other way round."""
    return _planned(plan.table, journey, place, turned=not plan.turned)


def with_names(plan: Plan, journey: JourneyMap, place: Place, *, named: bool) -> Plan:
    """Return a plan whose first column is the names of lanes, or is not."""
    return _with_roles(replace(plan, named=named), journey, place)


def _planned(table: Rows, journey: JourneyMap, place: Place, *, turned: bool) -> Plan:
    plan = Plan(table, turned, named=True, roles=(), start=None)
    labels = [row[0] for row in plan.rows]
    named = not labels[0] or any(_is_known(label, journey) for label in labels)
    return _with_roles(replace(plan, named=named), journey, place)


def _with_roles(plan: Plan, journey: JourneyMap, place: Place) -> Plan:
    heads = _heads(plan, journey, place)
    used = set[str]()
    roles: list[Role] = list(heads)
    following = _lanes_from(journey, place)
    for name in plan.names[len(heads) :]:
        if not name and plan.named and len(roles) > len(heads):
            role = roles[-1]  # a name reaches down over several rows
        else:
            role = _role_of(name, journey, used) if name else ("lane", next(following, ""))
        roles.append(role if role[1] else ("new", "free"))
        used.add(role[1])
    plan = replace(plan, roles=tuple(roles))
    return replace(plan, start=_start(plan, journey, place))


def _heads(plan: Plan, journey: JourneyMap, place: Place) -> list[Role]:
    """Return what the first rows name: stages, steps, or both one below the other."""
    rows, cells = plan.rows, plan.cells
    if len(rows) < 2 or (not plan.named and place.chosen and place.lane is not None):
        return []
    labels = [_folded(name) for name in plan.names[:2]]
    marks = [STAGES if label in _STAGE_WORDS else STEPS if label in _STEP_WORDS else None for label in labels]
    if plan.named and marks[0] is None and _lane_like(plan.names[0], journey, set()) is not None:
        return []
    if not plan.named and not all(cell and len(cell) <= _LONGEST_NAME for cell in cells[0]):
        return []
    second = marks[1] or (STEPS if plan.named and not labels[1] and len(rows) > 2 else None)
    if second is not None:
        return [marks[0] or (STAGES if second == STEPS else STEPS), second]
    return [marks[0] or (STEPS if all(cells[0]) or not any(cells[0]) else STAGES)]


def _lanes_from(journey: JourneyMap, place: Place) -> Iterator[str]:
    """Yield the ids of the lanes of cards that are shown, from the place on."""
    of_cards = {lane.id for lane in journey.lanes if isinstance(lane, CardLane)}
    shown = [lane for lane in place.lanes if lane in of_cards]
    return iter(shown[shown.index(place.lane) :] if place.lane in shown else [])


def _role_of(name: str, journey: JourneyMap, used: set[str]) -> Role:
    return _lane_like(name, journey, used) or ("new", "free")


def _lane_like(name: str, journey: JourneyMap, used: set[str]) -> Role | None:
    """Return the lane that a name means: one that is called so, else one of the kind that is, else a new one of it."""
    word = _folded(name)
    free = [lane for lane in journey.lanes if lane.id not in used]
    for lane in free:
        if word in _words_for(lane, journey):
            return "lane", lane.id
    kind = _kinds().get(word)
    if kind is None:
        return None
    metric = _metrics().get(word)
    alike = next((lane.id for lane in free if lane.kind == kind and _is_usual(lane, metric)), None)
    return ("lane", alike) if alike is not None else ("new", kind)


def _is_usual(lane: Lane, metric: MetricKind | None) -> bool:
    """Tell whether a lane is the one that the name of its kind means, or of its metric."""
    if isinstance(lane, MetricLane):
        return lane.metric == metric
    return not lane.title


def _words_for(lane: Lane, journey: JourneyMap) -> set[str]:
    return {_folded(lane_words(lane, language)[0]) for language in (journey.language, *LANGUAGES)}


def _is_known(name: str, journey: JourneyMap) -> bool:
    word = _folded(name)
    return word in _STAGE_WORDS | _STEP_WORDS or _lane_like(name, journey, set()) is not None


@cache
def _kinds() -> Mapping[str, LaneKindName]:
    """Return the kinds of lanes by all that people call them."""
    found: dict[str, LaneKindName] = {}
    for language in LANGUAGES:
        for kind, lane in LANE_KINDS.items():
            found[_folded(say(lane.name, language))] = kind
            found[_folded(say(lane.card, language))] = kind
    found |= dict.fromkeys(_metrics(), "metric")
    for kind, words in _OTHER_WORDS.items():
        found |= {_folded(word): kind for word in words.split("|")}
    return found


@cache
def _metrics() -> Mapping[str, MetricKind]:
    """Return the usual metrics by what they are called."""
    found: dict[str, MetricKind] = {_folded(kind): kind for kind in METRICS if kind != "own"}
    for language in LANGUAGES:
        found |= {_folded(say(metric.name, language)): kind for kind, metric in METRICS.items() if kind != "own"}
    return found


@cache
def _names_of(kind: LaneKindName) -> frozenset[str]:
    """Return what a lane of a kind is called when it has no name of its own, in all languages."""
    return frozenset(_folded(say(LANE_KINDS[kind].name, language)) for language in LANGUAGES)


def kind_called(name: str) -> LaneKindName | None:
    """Return the kind of lane that people call so, none for a name that says none."""
    return _kinds().get(_folded(name))


def _folded(name: str) -> str:
    """Return a name without what does not matter: case, blanks, a colon, the letter of the plural."""
    return " ".join(name.casefold().replace("-", " ").split()).rstrip(":：").rstrip("s").strip()


def _titles(plan: Plan) -> Sequence[str]:
    """Return the names of steps in a table."""
    return next((row for role, row in zip(plan.roles, plan.cells, strict=True) if role == STEPS), ())


def _start(plan: Plan, journey: JourneyMap, place: Place) -> str | None:
    if any(step is not None for step in by_name(plan, journey)):
        return BY_NAME
    has_names = any(_titles(plan)) or STAGES in plan.roles
    if place.step is not None and (place.chosen or not has_names):
        return place.step
    return None if has_names else next(iter(place.steps), None)


def by_name(plan: Plan, journey: JourneyMap) -> list[str | None]:
    """Return the step of each column that has the same name."""
    known = {_folded(step.title): step.id for step in reversed(list(steps_of(journey))) if step.title}
    titles = _titles(plan) or [""] * len(plan.cells[0])
    return [known.pop(_folded(title), None) if title else None for title in titles]


def columns_of(plan: Plan, journey: JourneyMap, place: Place) -> list[str | None]:
    """Return the step of each column, none for a new one."""
    width = len(plan.cells[0])
    if plan.start == BY_NAME:
        return by_name(plan, journey)
    if plan.start not in place.steps:
        return [None] * width
    shown: list[str | None] = [*place.steps[place.steps.index(plan.start) :], *[None] * width]
    return shown[:width]


def rows_of(plan: Plan) -> list[Row]:
    """Return the rows of a table with what they become."""
    rows: list[Row] = []
    for (becomes, which), name, cells in zip(plan.roles, plan.names, plan.cells, strict=True):
        kind: LaneKindName | None = next((kind for kind in KINDS if becomes == "new" and kind == which), None)
        metric = _metrics().get(_folded(name), "own") if kind == "metric" else "own"
        is_usual = metric != "own" or (kind is not None and _folded(name) in _names_of(kind))
        lane = which if becomes == "lane" else ""
        goes_on = plan.named and not name and bool(rows) and (rows[-1].becomes, rows[-1].kind) == ("new", kind)
        rows.append(Row(becomes, cells, name, lane, kind or "free", metric, "" if is_usual else name, goes_on))
    return rows
