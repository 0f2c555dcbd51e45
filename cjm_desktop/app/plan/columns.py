"""The columns of the plan's table: what stands in each, how it is written, and what it says to those who hear it."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.days import day_in
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.telling import is_late, when_said
from cjm_desktop.edits.actions import change_action
from cjm_desktop.insight.ranking import Score
from cjm_desktop.insight.saying_sensitivity import name_of
from cjm_desktop.limits import MOST_WEEKS
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ACTION_STATUSES
from cjm_desktop.model.ranking import FACTORS
from cjm_desktop.words import Language, Text, say_date, say_number, say_share

Sort = Literal["rank", "title", "owner", "due", "score", "pips", "share", "weeks", "votes"]
_SURE: Final = Text("Action", "Confidence")
_CHANGE: Final = Text("Edit", "Change: {field}")


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``field`` is that of the action which is written in it."""

    sort: Sort
    name: Text
    field: str = ""
    width: int = 90
    """Pixels."""


RANK: Final = Column("rank", Text("Plan", "Rank"), width=56)
TITLE: Final = Column("title", Text("Plan", "Action"), "title", 160)
SCORE: Final = Column("score", Text("Plan", "Score"), width=112)
_PIPS: Final = 88
VOTES: Final = Column("votes", Text("Column", "Votes"), width=64)
CONFIDENCE: Final = Column("share", _SURE, "confidence", 96)
COLUMNS: Final = (
    RANK,
    TITLE,
    Column("owner", Text("Inspector", "Owner"), "owner", 104),
    Column("due", Text("Action", "Due"), "due"),
    SCORE,
    VOTES,
    Column("share", FACTORS["audience"], "audience", 74),
    Column("pips", FACTORS["value"], "value", _PIPS),
    Column("pips", FACTORS["investment"], "investment", _PIPS),
    Column("pips", FACTORS["difficulty"], "difficulty", _PIPS),
    Column("weeks", FACTORS["weeks"], "weeks"),
    CONFIDENCE,
)


def most_of(column: Column) -> float:
    """Return the most that can be written in a column of numbers."""
    return {"pips": 5, "share": 100, "weeks": MOST_WEEKS}.get(column.sort, 0)


def value_in(column: Column, score: Score) -> Any:  # noqa: ANN401 - that of any field
    """Return what is edited in a column: shares in per cent, days as they are written."""
    value = getattr(score.action, column.field)
    if column.sort == "due":
        return "" if value is None else value.isoformat()
    return round(value * 100, 1) if column.sort == "share" and value is not None else value


def write(planning: Planning, column: Column, score: Score, value: Any) -> None:  # noqa: ANN401 - see value_in
    """Bring what somebody wrote into the map, as one step of the history."""
    if column.sort == "share" and value is not None:
        value = value / 100
    if column.sort == "due":
        value = day_in(value or "")
    journey = planning.document.journey
    label = _CHANGE(field=column.name)
    planning.apply(label, change_action(journey, score.action.id, **{column.field: value}))


def said_in(planning: Planning, column: Column, score: Score) -> str:
    """Return what is read in a column."""
    action = score.action
    match column.sort:
        case "rank":
            said = "–" if score.rank is None else str(score.rank)
        case "title":
            said = action.title or name_of(action)
        case "owner":
            said = action.owner or "–"
        case "due":
            said = day_said(action, planning.language)
        case "score":
            said = say_number(round(score.points, 1) + 0.0)
        case "votes":
            said = say_number(planning.votes.get(action.id, 0)) if action.id in planning.votes else "–"
        case "pips":
            said = str(getattr(action, column.field) or "–")
        case "share":
            said = _share(score, column)
        case "weeks":
            said = "–" if action.weeks is None else weeks_said(action.weeks)
    return planning.say(said)


def day_said(action: Action, language: Language) -> str:
    """Return until when an action is due, or when it was done, with a sign for what is late and what is done."""
    if action.status == "done":
        return "✓" if action.done is None else f"✓ {say_date(action.done, language)}"
    if action.due is None:
        return "–"
    return ("⚠ " if is_late(action, today()) else "") + say_date(action.due, language)


def weeks_said(weeks: float) -> Text:
    """Return how long something takes."""
    return Text("Action", "1 week") if weeks == 1 else Text("Action", "{count} weeks")(count=say_number(weeks))


def _share(score: Score, column: Column) -> str:
    given = getattr(score.action, column.field)
    share = score.suggested if given is None and column.field == "audience" else given
    return "–" if share is None else say_share(share)


def told_of(planning: Planning, column: Column, score: Score) -> str:
    """Return what pointing at a cell says, and what those hear who do not see it."""
    said, action = said_in(planning, column, score), score.action
    if column.sort == "rank" and score.rank is None:
        return planning.say(ACTION_STATUSES[action.status])
    if column.sort == "score":
        return "\n".join([said, *(f"{planning.say(name)}: {figure}" for name, figure in parts_said(score))])
    if column.field == "audience" and score.suggested is not None:
        return planning.say(_SUGGESTED(share=said))
    if column.sort == "due" and (when := when_said(action, today())) is not None:
        return planning.say(when)
    if column.field in _MISSING and not getattr(action, column.field) and said == "–":
        return planning.say(_MISSING[column.field])
    meant = _MEANT.get(column.sort)
    return said if meant is None else planning.say(meant(said=said))


_SUGGESTED: Final = Text("Plan", "{share} by the personas of its cards, as long as nothing else is given")
_MEANT: Final = {
    "pips": Text("Plan", "{said} of 5"),
    "votes": Text("Plan", "Votes of the cards that it comes from: {said}"),
}
_NOT_RATED: Final = Text("Plan", "Not rated: counts as 3 of 5")
_MISSING: Final = {
    "audience": Text("Plan", "Not given: counts as half of the customers"),
    "value": _NOT_RATED,
    "investment": _NOT_RATED,
    "difficulty": _NOT_RATED,
    "weeks": Text("Plan", "Not given: counts as a quarter of a year"),
    "confidence": Text("Plan", "Not given: counts as 50 %"),
}
_PARTS: Final = {
    **FACTORS,
    "confidence": _SURE,
    "effort": Text("Plan", "Effort"),
    "ease": Text("Plan", "Ease"),
}


def parts_said(score: Score) -> list[tuple[Text, str]]:
    """Return what goes into a score: of a sum what each adds, of a product its figures."""
    is_sum = any(part.points for part in score.parts)
    return [
        (_PARTS[part.name], say_number(round(part.points if is_sum else part.figure, 2) + 0.0)) for part in score.parts
    ]
