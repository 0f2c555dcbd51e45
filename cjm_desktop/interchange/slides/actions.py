"""The actions of a map as tables: what is to be done, from which cards it comes, how it weighs, who does it when."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.insight.ranking import ranked
from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.parts import BOTTOM, MARGIN, TOP, Slide, Table
from cjm_desktop.interchange.slides.setting import Said, height_of, within
from cjm_desktop.interchange.slides.tiles import pips
from cjm_desktop.layout.ground import Ground
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ACTION_STATUSES, LANE_KINDS
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.ranking import FACTORS, Factor
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text, say, say_date, say_number, say_share

_HEADS: Final = (
    Text("Sheet", "Action"),
    Text("Sheet", "Comes from"),
    Text("Sheet", "How it weighs"),
    Text("Sheet", "Who, until when"),
)
_WIDTHS: Final = (28.0, 300.0, 250.0, 160.0, 150.0)
_INSET: Final = (10.0, 6.0)
_HEAD: Final = 10.0
_TITLE: Final = 12.0
_SMALL: Final = 10.0
_SCORES: Final = 5
_LEAST: Final = 60.0
"""Height in pt below which an action that has to be cut begins on the next slide."""

_Cells = tuple[tuple[Said, ...], ...]
_Row = tuple[float, _Cells]


def action_slides(journey: JourneyMap, ground: Ground) -> Iterator[Slide]:
    """Yield the actions of a map in the order of their ranks, on as many slides as they need."""
    title = say(Text("Sheet", "Actions"), ground.language)
    named = title
    waiting = [_cells(score.rank, score.action, journey, ground) for score in ranked(journey)][::-1]
    while waiting:
        rows = [_head(ground)]
        room = BOTTOM - TOP - rows[0][0]
        while waiting:
            cells = waiting[-1]
            is_high = len(rows) > 1 and _height(cells, ground) > room
            if is_high and (room < _LEAST or _fits(cells, ground)):
                break
            kept, rest = _torn(waiting.pop(), room, ground)
            rows.append((_height(kept, ground), kept))
            room -= rows[-1][0]
            if rest is not None:
                waiting.append(rest)
                break
        table = Table(title, MARGIN, TOP, _WIDTHS, tuple(rows), _INSET, ground.theme.zero_line, title)
        yield framed(named, (table,), journey, ground)
        named = say(Text("Slides", "{name} (continued)")(name=title), ground.language)


def _head(ground: Ground) -> _Row:
    heads = (Said(say(name, ground.language), _HEAD, ground.theme.second, bold=True) for name in _HEADS)
    cells = ((), *((head,) for head in heads))
    return _height(cells, ground), cells


def _height(cells: _Cells, ground: Ground) -> float:
    widths = (width - _INSET[0] for width in _WIDTHS)
    heights = (height_of(said, width, ground.language) for said, width in zip(cells, widths, strict=True))
    return max(heights) + 2 * _INSET[1]


def _fits(cells: _Cells, ground: Ground) -> bool:
    """Tell whether an action has room on a slide of its own."""
    return _height(cells, ground) <= BOTTOM - TOP - _head(ground)[0]


def _torn(cells: _Cells, room: float, ground: Ground) -> tuple[_Cells, _Cells | None]:
    """Return what of an action has room, and what goes on on the next slide."""
    if _height(cells, ground) <= room:
        return cells, None
    pairs = [
        within(said, width - _INSET[0], room - 2 * _INSET[1], ground.language)
        for said, width in zip(cells, _WIDTHS, strict=True)
    ]
    return tuple(tuple(kept) for kept, _ in pairs), tuple(rest for _, rest in pairs)


def _cells(rank: int | None, action: Action, journey: JourneyMap, ground: Ground) -> _Cells:
    theme, language = ground.theme, ground.language
    title = action.title or say(Text("Action", "Action without a name"), language)
    what = [Said(title, _TITLE, theme.ink if action.title else theme.second, bold=True)]
    what += [Said(line, _SMALL, theme.second) for line in action.note.split("\n") if line.strip()]
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    cards = {card.id: (card, lane) for lane in lanes for card in lane.cards}
    origin = [cards[name] for name in action.cards if name in cards]
    called = (f"• {excerpt(card.text) or say(LANE_KINDS[lane.kind].card, language)}" for card, lane in origin)
    weighs = (Said(each, _SMALL, theme.ink) for each in _factors(action, ground))
    department = next((each.name for each in journey.departments if each.id == action.department), "")
    day = "" if action.due is None else say_date(action.due, language)
    who = [Said(say(ACTION_STATUSES[action.status], language), _SMALL, theme.accent, bold=True)]
    who += [Said(each, _SMALL, theme.ink) for each in (action.owner, department, day) if each]
    place = Said("–" if rank is None else str(rank), _SMALL, theme.second)
    return (place,), tuple(what), tuple(Said(each, _SMALL, theme.ink) for each in called), tuple(weighs), tuple(who)


def _factors(action: Action, ground: Ground) -> Iterator[str]:
    """Yield the factors that are rated."""
    language = ground.language
    if action.audience is not None:
        yield f"{say(FACTORS['audience'], language)}  {say_share(action.audience)}"
    scores: tuple[Factor, ...] = ("value", "investment", "difficulty")
    rated = ((FACTORS[name], getattr(action, name)) for name in scores)
    yield from (f"{say(name, language)}  {pips(score, _SCORES)}" for name, score in rated if score)
    if action.weeks is not None:
        weeks = Text("Action", "{count} weeks")(count=say_number(action.weeks))
        said = say(Text("Action", "1 week") if action.weeks == 1 else weeks, language)
        yield f"{say(FACTORS['weeks'], language)}  {said}"
