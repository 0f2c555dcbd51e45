"""The pages of a talk that are made from the map: title, personas, what it holds and reveals, what to do first."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.insight.ranking import Score, ranked
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.mini_curve import curves_of, draw_mini_curve
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.people import avatar, called
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.pictures import whole
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.talk_page import (
    BODY,
    BODY_BOLD,
    GAP,
    HEADING,
    INNER,
    LARGE,
    LARGE_BOLD,
    NOTE,
    NOTE_BOLD,
    Pen,
    larger,
)
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.kinds import ACTION_STATUSES, STATES, CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.presenting import SHOW_NAMES
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.model.references import cards_of, steps_of
from cjm_desktop.words import Text, say_date, say_number, say_share

_TITLES: Final = tuple(Style(size, size * 1.24, bold=True) for size in (54, 44, 36, 28))
_FIGURE: Final = Style(40, 48, bold=True)
_NAMES: Final = (Style(24, 32, bold=True), Style(20, 28, bold=True))
_RANK: Final = Style(18, 26, bold=True)
_LOGO: Final = (200.0, 64.0)
_MOST_PEOPLE: Final = 6
_AVATAR: Final = 44.0
_LEAST_CURVE: Final = 110.0
"""Height in pt of the lowest curve."""
_MOST_HURTS: Final = 4
_MOST_ACTIONS: Final = 7
_DISC: Final = 17.0
_FACTORS: Final = (1.5, 1.25, 1.0)
"""How many times as large as usual type is where there is little to say."""
_LEAST_GAP: Final = 12.0
_LEFT_FOR_MORE: Final = 24.0
_COUNTED: Final[tuple[tuple[CardKind, Text], ...]] = (
    ("touchpoint", Text("Talk", "touchpoints")),
    ("pain-point", Text("Talk", "pain points")),
    ("opportunity", Text("Talk", "opportunities")),
)


def title_page(journey: JourneyMap, proportion: float) -> ListSheet:
    """Return the first page: what the map is called, its scenario, for whom and when it was made."""
    pen = Pen.of(journey, proportion)
    theme = pen.ground.theme
    title = journey.title or pen.say(Text("Sheet", "Journey map"))
    made = [journey.organisation, journey.author]
    if journey.client:
        made.append(pen.say(Text("Sheet", "For {client}")(client=journey.client)))
    if journey.date is not None:
        made.append(say_date(journey.date, journey.language))
    parts = [
        _state(pen),
        pen.fitted(title, _TITLES, INNER, 3),
        pen.text(journey.scenario, LARGE, INNER * 0.82, theme.second, 5),
        pen.text(" · ".join(filter(None, made)), BODY, INNER, theme.second),
    ]
    shapes, height = below(parts, 18)
    top = max(0.0, (pen.room - height) * 0.46)
    drawn = [moved(shape, 0, top) for shape in shapes]
    if journey.logo is not None:
        logo = whole(pen.ground.asset(journey.logo), *_LOGO)
        if top > logo.height + 12:
            drawn.append(moved(logo, INNER - logo.width, 0))
    return pen.sheet((drawn, top + height), title)


def _state(pen: Pen) -> Part:
    """Return whether it is the journey of today or the one that is wanted, as a chip."""
    state, theme = pen.journey.state, pen.ground.theme
    if state is None:
        return [], 0
    is_now = state == "as-is"
    tint, ink = (theme.accent_tint, theme.accent) if is_now else (theme.improved_tint, theme.improved)
    text = measure(pen.say(STATES[state]), NOTE_BOLD, INNER, pen.journey.language, 1)
    return [Box(0, 0, text.width + 28, 28, 14, tint), Label(14, 4.5, text, ink)], 28


def people_page(journey: JourneyMap, proportion: float) -> Drawn | None:
    """Return the page about the personas: all there is about the only one, else who they are; none without any."""
    people = journey.personas
    if not people:
        return None
    if len(people) == 1:
        return layout_persona(journey, people[0].id, proportion)
    pen = Pen.of(journey, proportion)
    shown = people[:_MOST_PEOPLE]
    across = len(shown) if len(shown) <= 3 else (len(shown) + 1) // 2
    own = (INNER - GAP * (across - 1)) / across
    more = len(people) - len(shown)
    rest = pen.text(_more(pen, more) if more else "", NOTE, INNER, pen.ground.theme.second)
    body: Part = [], 0
    for factor in _FACTORS:
        rows = [
            beside(
                [
                    (place * (own + GAP), _person(pen, each, own, across, len(shown), factor))
                    for place, each in enumerate(row)
                ]
            )
            for row in (shown[start : start + across] for start in range(0, len(shown), across))
        ]
        body = below([*rows, rest], GAP)
        if body[1] <= pen.room - HEADING.line_height - GAP:
            break
    return pen.under(pen.say(SHOW_NAMES["people"]), body)


def _more(pen: Pen, count: int) -> str:
    return pen.say(Text("Sheet", "and {count} more")(count=count))


def _person(pen: Pen, persona: Persona, width: float, across: int, count: int, factor: float) -> Part:
    """Return who a persona is; type and picture are so many times as large as usual."""
    theme = pen.ground.theme
    radius = (_AVATAR if count <= across else _AVATAR * 0.7) * factor
    left = 2 * radius + 16 if across <= 2 or count > across else 0.0
    lines = 3 if count <= across else 2
    body, large, note = larger(BODY, factor), larger(LARGE, factor), larger(NOTE_BOLD, factor)
    name = pen.fitted(called(persona, pen.journey.language), (larger(_NAMES[0], factor), *_NAMES), width - left, 2)
    share = ""
    if persona.share is not None:
        share = pen.say(Text("Talk", "{share} of the customers")(share=say_share(persona.share)))
    who = below(
        [
            name,
            pen.text(persona.role, body, width - left, theme.second, lines),
            pen.text(share, note, width - left, theme.second),
        ],
        4,
    )
    disc = avatar(persona, radius, pen.ground), 2 * radius
    head = beside([(0.0, disc), (left, who)]) if left else below([disc, who], 14)
    quote = quoted(persona.quote, pen.journey.language) if persona.quote else ""
    colour = pen.ground.persona_colour(persona.id)
    wishes = (persona.goals or persona.needs)[: 3 if count <= across else 1]
    goals = below([pen.entry(goal, width, colour, body) for goal in wishes], 6 * factor)
    said = pen.text(quote, large if count <= across else body, width, theme.ink, lines + 1)
    return below([head, said, goals], 16 * factor)


def summary_page(journey: JourneyMap, proportion: float) -> ListSheet | None:
    """Return the page about what the map holds and reveals; none where it has no steps yet."""
    if not journey.stages:
        return None
    pen = Pen.of(journey, proportion)
    heading = pen.say(SHOW_NAMES["summary"])
    figures = _figures(pen)
    taken = HEADING.line_height + GAP + figures[1]
    has_curve = any(curves_of(journey, person.id) for person in journey.personas[:1])
    row, left = _reasons(pen, _MOST_HURTS), 0.0
    for most in range(_MOST_HURTS, 0, -1):
        row = _reasons(pen, most)
        left = pen.room - taken - row[1] - 2 * GAP
        if left >= _LEAST_CURVE or (left >= 0 and not has_curve):
            break
    return pen.under(heading, below([figures, _feelings(pen, left), row], GAP))


def _reasons(pen: Pen, most: int) -> Part:
    """Return what hurts and what decides beside each other, so much of each."""
    count = sum(1 for make in (_hurts, _decides) if make(pen, INNER, 1)[1])
    own = (INNER - GAP * (count - 1)) / max(count, 1)
    texts = [part for part in (_hurts(pen, own, most), _decides(pen, own, most)) if part[1]]
    return beside([(place * (own + GAP), part) for place, part in enumerate(texts)])


def _figures(pen: Pen) -> Part:
    """Return how much of what there is, in large figures."""
    journey = pen.journey
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
    counts = [
        (len(journey.stages), Text("Talk", "stages")),
        (sum(1 for _ in steps_of(journey)), Text("Talk", "steps")),
        *((sum(len(lane.cards) for lane in lanes if lane.kind == kind), name) for kind, name in _COUNTED),
        (len(journey.actions), Text("Talk", "actions")),
    ]
    shown = [(count, name) for count, name in counts if count]
    own = INNER / len(shown)
    parts: list[tuple[float, Part]] = []
    for place, (count, name) in enumerate(shown):
        figure = pen.text(say_number(count), _FIGURE, own, pen.ground.theme.accent, 1)
        parts.append((place * own, below([figure, pen.text(pen.say(name), BODY, own - 8, pen.ground.theme.second)], 0)))
    return beside(parts)


def _feelings(pen: Pen, room: float) -> Part:
    """Return how the journey feels, as high as there is room; nothing where that is little."""
    journey, theme = pen.journey, pen.ground.theme
    first = journey.personas[0].id if journey.personas else ""
    curves = curves_of(journey, first)[:1]
    if not curves or room < _LEAST_CURVE:
        return [], 0
    colour = pen.ground.persona_colour(first) if first and curves[0].persona == first else theme.ink
    drawn: Part = [], 0
    for half in (80.0, 60.0, 46.0, 34.0, 26.0):
        drawn = draw_mini_curve(journey, curves, INNER, half, colour, pen.ground)
        if drawn[1] <= room:
            return drawn
    return [], 0


def _under(pen: Pen, name: Text, parts: list[Part], width: float) -> Part:
    """Return parts under a heading with a line above; nothing where there are none."""
    if not parts:
        return [], 0
    line: Part = [rule(0, 0, width, pen.ground.theme.zero_line)], 1
    return below([line, pen.text(pen.say(name), NOTE_BOLD, width, pen.ground.theme.second), *parts], 7)


def _hurts(pen: Pen, width: float, most: int) -> Part:
    """Return what hurts most."""
    theme = pen.ground.theme
    places = _places(pen.journey)
    lanes = (lane for lane in pen.journey.lanes if isinstance(lane, CardLane) and lane.kind == "pain-point")
    cards = sorted((card for lane in lanes for card in lane.cards if card.text), key=lambda card: -card.severity)
    rows = [_hurt(pen, card, places[card.step], width, theme.cards["pain-point"].ink) for card in cards[:most]]
    return _under(pen, Text("Talk", "What hurts most"), rows, width)


def _hurt(pen: Pen, card: Card, place: str, width: float, ink: Colour) -> Part:
    dots: list[Shape] = [
        Path(4 + 11 * number, BODY.line_height / 2, circle(0, 0, 4), pen.ground.theme.severity)
        for number in range(card.severity)
    ]
    said = pen.text(card.text, BODY, width - 44, ink, 2)
    where = pen.text(place, NOTE, width - 44, pen.ground.theme.second, 1)
    shapes, height = below([said, where], 0)
    return [*dots, *(moved(shape, 44, 0) for shape in shapes)], height


def _decides(pen: Pen, width: float, most: int) -> Part:
    """Return the moments that decide."""
    theme = pen.ground.theme
    places = _places(pen.journey)
    found = [(step.moment, places[step.id]) for step in steps_of(pen.journey) if step.moment is not None]
    cards = (card for card in cards_of(pen.journey) if card.moment is not None)
    found += [(card.moment, card.text or places[card.step]) for card in cards if card.moment]
    rows: list[Part] = []
    for moment, place in found[:most]:
        sign, meaning = pen.ground.moment(moment)
        text = measure(sign, NOTE_BOLD, width / 3, pen.journey.language, 1)
        chip: list[Shape] = [
            Box(0, 1, text.width + 16, 21, 10.5, theme.moment_tint, theme.moment_line),
            Label(8, 2, text, theme.moment),
        ]
        left = text.width + 28
        words = below(
            [pen.text(place, BODY, width - left, most_lines=2), pen.text(meaning, NOTE, width - left, theme.second, 1)],
            0,
        )
        rows.append(beside([(0.0, (chip, 23.0)), (left, words)]))
    return _under(pen, Text("Talk", "Moments that decide"), rows, width)


def _places(journey: JourneyMap) -> dict[str, str]:
    """Return what each step is called, with its stage."""
    return {
        step.id: " › ".join(filter(None, (stage.title, step.title))) for stage in journey.stages for step in stage.steps
    }


def closing_page(journey: JourneyMap, proportion: float) -> ListSheet | None:
    """Return the last page: what is to be done, ranked; none where there is nothing."""
    scores = [score for score in ranked(journey) if score.rank is not None]
    if not scores:
        return None
    pen = Pen.of(journey, proportion)
    room = pen.room - HEADING.line_height - GAP
    parts: list[Part] = []
    gap = _LEAST_GAP
    for factor in _FACTORS:
        parts = _fitting_actions(pen, scores[:_MOST_ACTIONS], room, factor)
        if len(parts) == min(len(scores), _MOST_ACTIONS):
            gap = _LEAST_GAP * factor
            break
    more = len(scores) - len(parts)
    if more:
        parts.append(pen.text(_more(pen, more), NOTE, INNER, pen.ground.theme.second))
    _, least = below(parts, gap)
    gap += min(max(0.0, room - least) / len(parts), gap)  # a few stand a little looser
    return pen.under(pen.say(SHOW_NAMES["actions"]), below(parts, gap))


def _fitting_actions(pen: Pen, scores: Sequence[Score], room: float, factor: float) -> list[Part]:
    """Return the first actions that have room, at least one, in type so many times as large as usual."""
    parts: list[Part] = []
    taken = 0.0
    for score in scores:
        row = _action(pen, score, factor)
        if parts and taken + row[1] > room - _LEFT_FOR_MORE:
            break
        parts.append(row)
        taken += row[1] + _LEAST_GAP * factor
    return parts


def _action(pen: Pen, score: Score, factor: float) -> Part:
    action, theme, language = score.action, pen.ground.theme, pen.journey.language
    radius = _DISC * factor
    number = measure(str(score.rank), larger(_RANK, factor), 2 * radius, language, 1)
    fill, ink = (theme.accent, theme.paper) if score.rank == 1 else (theme.accent_tint, theme.accent)
    disc: list[Shape] = [
        Path(radius, radius, circle(0, 0, radius), fill),
        Label(radius - number.width / 2, radius - number.height / 2, number, ink),
    ]
    left = 2 * radius + 18 * factor
    department = next((each.name for each in pen.journey.departments if each.id == action.department), "")
    facts = [action.owner, department, say_date(action.due, language) if action.due is not None else ""]
    if action.status != "open":
        facts.append(pen.say(ACTION_STATUSES[action.status]))
    title = action.title or pen.say(Text("Action", "Action without a name"))
    style = larger(LARGE_BOLD if score.rank == 1 else BODY_BOLD, factor)
    words = below(
        [
            pen.text(title, style, INNER - left, most_lines=2),
            pen.text(" · ".join(filter(None, facts)), larger(NOTE, factor), INNER - left, theme.second, 1),
        ],
        1,
    )
    shapes, height = words
    lower = max(0.0, (2 * radius - height) / 2)
    return beside([(0.0, (disc, 2 * radius)), (left, ([moved(shape, 0, lower) for shape in shapes], height + lower))])
