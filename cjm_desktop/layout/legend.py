"""The legend: what the signs on this map mean, and only those that it uses."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import ASSUMED
from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.contrast import legible, mixed
from cjm_desktop.layout.faces import face
from cjm_desktop.layout.figures import SIGN, change_sign, changes_of, target_line
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import BROKEN, moment_badge, stage_look
from cjm_desktop.layout.icon_names import PRESENCE_ICONS
from cjm_desktop.layout.imprint import IMPRINTED, draw_imprint
from cjm_desktop.layout.marks import MARK, icon_mark, persona_dot, vote_badge
from cjm_desktop.layout.river import MEANT, TINT
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle, moved
from cjm_desktop.layout.sheet import Sign
from cjm_desktop.layout.strands import DOTTED
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import CardLook, Colour, Theme
from cjm_desktop.model.kinds import CHANNELS, FLOW_KINDS, LANE_KINDS, MOMENTS, PRESENCES, CardKind, FlowKind, Moment
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say

_ROW = 20.0
_ROW_GAP = 7.0
_SIGN_GAP = 6.0
_ENTRY_GAP = 18.0
_MIDDLE = 7.0
_IN_FEW_WORDS: Final[dict[Moment, Text]] = {
    "zmot": Text("Legend", "looking for information"),
    "fmot": Text("Legend", "first direct contact"),
    "smot": Text("Legend", "using it"),
    "tmot": Text("Legend", "asking for help"),
    "umot": Text("Legend", "sharing the experience"),
}
"""What happens at the usual moments of truth; their signs already say which one it is."""

Entry = tuple[tuple[Shape, ...], float, str]
"""A sign from the origin, its width, and what it means."""


def draw_legend(
    journey: JourneyMap, signs: frozenset[Sign], columns: Columns, width: float, ground: Ground
) -> tuple[list[Shape], float]:
    """Return the legend in rows of a width, with the name of the program's kind of document at the right end.

    ``signs`` are those on the map's cards.
    """
    theme = ground.theme
    shapes: list[Shape] = []
    x, y, row = 0.0, 12.0, _ROW
    for sign, sign_width, meaning in (*_entries(journey, signs, ground), *_time_entries(columns, ground)):
        text = measure(meaning, themes.SMALL, width - sign_width - _SIGN_GAP, journey.language, 3)
        own = sign_width + _SIGN_GAP + text.width
        if x and x + own > width:
            x, y, row = 0.0, y + row, _ROW
        shapes.extend(moved(shape, x, y) for shape in sign)
        shapes.append(Label(x + sign_width + _SIGN_GAP, y, text, theme.second))
        x += own + _ENTRY_GAP
        row = max(row, text.height + _ROW_GAP)
    beside = width - x - _ENTRY_GAP if x and not journey.confidentiality else 0.0
    what = say(Text("Sheet", "Customer journey map"), journey.language)
    imprint, imprint_width, height = draw_imprint(journey, what, width, theme)
    if imprint_width > beside:
        y, row = (y + row, _ROW) if x else (y, _ROW)
    shapes.extend(moved(shape, 0, y) for shape in imprint)
    return shapes, y + max(row, height + _ROW_GAP)


def has_same_legend(one: JourneyMap, other: JourneyMap) -> bool:
    """Tell, without looking at cards, whether legends of the same signs in the same columns and ground are the same."""
    return (
        all(getattr(one, field) is getattr(other, field) for field in ("stages", "flows", "funnel", *IMPRINTED))
        and len(one.lanes) == len(other.lanes)
        and all(map(_is_same_there, one.lanes, other.lanes))
    )


def _is_same_there(one: Lane, other: Lane) -> bool:
    if isinstance(one, CardLane) and isinstance(other, CardLane):
        told = (bool(lane.cards) and lane.title != "" for lane in (one, other))
        return one.kind == other.kind and len(set(told)) == 1
    return one is other


def _entries(journey: JourneyMap, signs: frozenset[Sign], ground: Ground) -> list[Entry]:
    theme = ground.theme
    return [
        *_kind_entries(journey, theme),
        *_card_entries(signs, ground),
        *_curve_entries(journey, theme),
        *_figure_entries(journey, theme),
        *_flow_entries(journey, theme),
        *_funnel_entries(journey, theme),
        *_moment_entries(journey, signs, ground),
    ]


def _kind_entries(journey: JourneyMap, theme: Theme) -> list[Entry]:
    """Return the kinds of cards whose lanes are called something else."""
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.cards and lane.title]
    kinds: list[CardKind] = list(dict.fromkeys(lane.kind for lane in lanes if lane.kind != "free"))
    return [(_swatch(theme.cards[kind], theme), 14, say(LANE_KINDS[kind].name, journey.language)) for kind in kinds]


def _swatch(look: CardLook, theme: Theme) -> tuple[Shape]:
    stroke, line = (theme.zero_line, 0.5) if look.stroke is None else (look.stroke, look.line)
    return (Box(0, 1, 14, 11, 2.5, look.fill, stroke, line, look.dash),)


def _card_entries(signs: frozenset[Sign], ground: Ground) -> list[Entry]:
    """Return what the signs on cards mean, but for moments of truth."""
    theme, language = ground.theme, ground.language
    entries: list[Entry] = []
    if ("severity", "") in signs:
        dots = tuple(Path(3 + 8 * number, _MIDDLE, circle(0, 0, 3), fill=theme.severity) for number in range(3))
        entries.append((dots, 22, say(Text("Legend", "How much it hurts"), language)))
    entries += _place_entries(signs, ground)
    if ("votes", "") in signs:
        entries.append(
            (*vote_badge("3", theme.second, theme.paper), say(Text("Legend", "Votes of a workshop"), language))
        )
    if ("evidence", "assumption") in signs:
        box = Box(0, 1, 16, 11, 2.5, None, theme.second, 0.8, ASSUMED)
        entries.append(((box,), 16, say(Text("Legend", "Assumption, not yet proven"), language)))
    for persona in ground.personas:
        if ("persona", persona.id) in signs:
            name = persona.name or say(Text("Sheet", "Unnamed persona"), language)
            entries.append((*persona_dot(persona.id, ground), name))
    if ("link", "") in signs:
        entries.append((_icon("link-simple", theme.second), MARK, say(Text("Legend", "Link in the file"), language)))
    if ("map", "") in signs:
        more = say(Text("Legend", "Goes on in another map"), language)
        entries.append((_icon("map-trifold", theme.second), MARK, more))
    return entries


def _place_entries(signs: frozenset[Sign], ground: Ground) -> Iterator[Entry]:
    """Yield the channels and where they are met."""
    for channel in (*CHANNELS, *(own.id for own in ground.channels)):
        if ("channel", channel) in signs:
            name, icon = ground.channel(channel)
            yield _icon(icon, ground.theme.accent), MARK, name
    for presence, text in PRESENCES.items():
        if ("presence", presence) in signs:
            icon = _icon(PRESENCE_ICONS[presence], ground.theme.second)
            yield icon, MARK, say(text, ground.language)


def _icon(name: str, colour: Colour) -> tuple[Shape]:
    return (moved(icon_mark(name, colour), 0, _MIDDLE - MARK / 2),)


def _curve_entries(journey: JourneyMap, theme: Theme) -> list[Entry]:
    lanes = [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]
    points = [point for lane in lanes for curve in lane.curves for point in curve.points]
    entries: list[Entry] = []
    if points and not all(any(level.label for level in lane.levels) for lane in lanes):
        faces = tuple(
            shape
            for number, value in enumerate((1, 0, -1))
            for shape in face(6 + 15 * number, _MIDDLE, 6, value, theme)
        )
        entries.append((faces, 42, say(Text("Legend", "How it feels, from delighted to annoyed"), journey.language)))
    if any(point.assumed for point in points):
        line = sample(theme.curves[0], DOTTED)
        entries.append(((line,), 26, say(Text("Legend", "Assumed, not yet asked"), journey.language)))
    if any(point.low is not None and point.high is not None for point in points):
        band = Box(0, 2, 26, 9, 0, mixed(theme.paper, theme.curves[0], 0.1))
        entries.append(((band,), 26, say(Text("Legend", "How far the ratings spread"), journey.language)))
    return entries


def _figure_entries(journey: JourneyMap, theme: Theme) -> list[Entry]:
    lanes = [lane for lane in journey.lanes if isinstance(lane, MetricLane)]
    used = set(changes_of(journey.lanes))
    meanings = ((True, Text("Legend", "Better than before")), (False, Text("Legend", "Worse than before")))
    entries: list[Entry] = []
    for better, meaning in meanings:
        if better in used:
            up, down = (
                change_sign(place * (SIGN + 2), _MIDDLE - SIGN / 2, up=not place, better=better, theme=theme)
                for place in (0, 1)
            )
            entries.append(((up, down), 2 * SIGN + 2, say(meaning, journey.language)))
    if any(value.target is not None for lane in lanes if lane.look != "numbers" for value in (lane, *lane.values)):
        line = target_line(0, _MIDDLE, 26, theme.second)
        entries.append(((line,), 26, say(Text("Legend", "Target"), journey.language)))
    return entries


def sample(colour: Colour, dash: tuple[float, ...], line: float = 2.0) -> Path:
    """Return a short piece of a line, 26 pt long."""
    return Path(0, _MIDDLE, (("M", 0, 0), ("L", 26, 0)), stroke=colour, line=line, dash=dash)


def _flow_entries(journey: JourneyMap, theme: Theme) -> list[Entry]:
    used: list[FlowKind] = [kind for kind in FLOW_KINDS if any(flow.kind == kind for flow in journey.flows)]
    return [
        (
            (sample(theme.flows[kind], (4, 3) if kind == "drop-off" else (), 1.5),),
            26,
            say(FLOW_KINDS[kind], journey.language),
        )
        for kind in used
    ]


def _funnel_entries(journey: JourneyMap, theme: Theme) -> list[Entry]:
    """Return what the width of a funnel's river means, beside a river that loses some on its way."""
    if not journey.funnel or not journey.stages:
        return []
    edge, fill = stage_look(0, 1, theme)[0], mixed(theme.paper, stage_look(0, 1, theme)[0], TINT)
    river: tuple[Command, ...] = (("L", 26, 2), ("L", 26, 9), ("L", 14, 9), ("L", 14, 13), ("L", 0, 13), ("Z",))
    outline: tuple[Command, ...] = (("M", 0, 2), *river)
    lost: tuple[Command, ...] = (("M", 14, 9), ("C", 18, 9, 20, 10, 20, 14), ("L", 16, 14), ("L", 14, 13), ("Z",))
    signs = (
        Path(0, 0, outline, fill=fill),
        Path(0, 0, lost, fill=theme.flows["drop-off"]),
        Path(0, 2, (("M", 0, 0), ("L", 26, 0)), stroke=legible(edge, theme.paper, MEANT), line=1.5),
    )
    return [(signs, 26, say(Text("Legend", "Width: share of the customers who are still there"), journey.language))]


def _moment_entries(journey: JourneyMap, on_cards: frozenset[Sign], ground: Ground) -> list[Entry]:
    """Return the moments of truth, before the first of them what they are."""
    used = {*(name for sort, name in on_cards if sort == "moment"), *(step.moment for step in steps_of(journey))}
    own = (moment.id for moment in journey.moments)
    signs = dict.fromkeys(_moment(name, ground) for name in (*MOMENTS, *own) if name in used)
    entries: list[Entry] = []
    for sign, meaning in signs:
        badge, width = moment_badge(sign, ground.theme, ground.language)
        if not entries:
            what = say(Text("Legend", "Moments of truth"), ground.language)
            heading = measure(
                what, themes.SMALL, natural_width(what, themes.SMALL, ground.language) + 1, ground.language
            )
            shift = heading.width + _SIGN_GAP
            badge = (Label(0, 0, heading, ground.theme.second), *(moved(shape, shift, 0) for shape in badge))
            width += shift
        entries.append((badge, width, meaning))
    return entries


def _moment(name: str, ground: Ground) -> tuple[str, str]:
    """Return the sign of a moment of truth and what it means, which for the usual ones needs few words."""
    sign, meaning = ground.moment(name)
    few = next((_IN_FEW_WORDS[key] for key, text in MOMENTS.items() if say(text, ground.language) == meaning), None)
    return sign, meaning if few is None else say(few, ground.language)


def _time_entries(columns: Columns, ground: Ground) -> list[Entry]:
    """Return the note which columns do not say how long their steps take, where the others do."""
    apart = [column.number for column in columns.all if not column.to_scale and not column.stage]
    if not columns.scale or not apart:
        return []
    line = sample(ground.theme.second, BROKEN, 1.5)
    return [((line,), 26, say(Text("Legend", "Not to scale: steps {steps}")(steps=_ranges(apart)), ground.language))]


def _ranges(numbers: list[int]) -> str:
    """Return numbers in order as people list them: “1–3, 5”."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
