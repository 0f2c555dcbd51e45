"""What stands in the cells of a map, in words: cards with their small print, figures, flows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.series import improves, unit_of
from cjm_desktop.layout.cards import ASSUMED, card_look, quoted
from cjm_desktop.layout.contrast import legible, mixed
from cjm_desktop.layout.figures import TARGET
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.people import called
from cjm_desktop.layout.pills import lost_with
from cjm_desktop.layout.strands import basis_of, strands_of
from cjm_desktop.layout.theme import CardLook, Colour
from cjm_desktop.model.kinds import CAUSES, EVIDENCE, FLOW_KINDS, LANE_KINDS, PRESENCES, TOOL_STATUSES, CardField
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import Asset, Flow
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text, say, say_date, say_number, say_share
from cjm_desktop.words.amounts import say_amount

_FAINT: Final = 0.72
_SOFTER: Final = 0.2
DOT: Final = " · "
_PIPS: Final = 5
_WORST: Final = 3


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph whose size is chosen later; what is small is small print."""

    text: str
    colour: Colour
    bold: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """A shape over some columns, the ``last`` among them."""

    first: int
    last: int
    name: str
    words: tuple[Words, ...]
    look: CardLook | None
    """Without it there is text alone."""
    picture: Asset | None = None
    link: str = ""


def cards_said(count: int) -> Text:
    """Return how many cards there are."""
    return Text("Strip", "1 card") if count == 1 else Text("Strip", "{number} cards")(number=count)


def card_tiles(lane: CardLane, places: Mapping[str, int], ground: Ground) -> Iterator[Tile]:
    """Yield the cards of a lane that stand in some columns, each named by its step."""
    for card in lane.cards:
        if ends := _ends(card, places):
            yield _card(card, lane, ends, ground)


def _ends(card: Card, places: Mapping[str, int]) -> tuple[int, int] | None:
    """Return over which of some columns, all side by side, a card stands; what it spans besides is not among them."""
    first, last = places.get(card.step), places.get(card.through or card.step)
    if first is None and last is None:
        return None
    known = sorted(places.values())
    return (known[0] if first is None else first, known[-1] if last is None else last)


def _card(card: Card, lane: CardLane, ends: tuple[int, int], ground: Ground) -> Tile:
    kind = LANE_KINDS[lane.kind]
    look = _drawn_look(card, lane, ground)
    text = quoted(card.text, ground.language) if kind.quoted else card.text
    channel = ground.channel(card.channel)[0] if "channel" in kind.shows and card.channel is not None else ""
    small = list[str]()
    if ground.detail != "executive":
        small = [part for part in (channel if text else "", *_details(card, kind.shows, ground)) if part]
    soft = legible(mixed(look.ink, look.fill, _SOFTER), look.fill, ground.theme.contrast)
    words = [Words(text or channel, look.ink)] if text or channel else []
    if small:
        words.append(Words(DOT.join(small), soft, small=True))
    if card.link and ground.detail != "executive":
        words.append(Words(card.link, soft, small=True))
    name = f"{say(kind.card, ground.language)}: {excerpt(text or channel)}"
    picture = ground.asset(card.picture) if card.picture is not None else None
    return Tile(min(ends), max(ends), name, tuple(words), look, picture, card.link)


def _drawn_look(card: Card, lane: CardLane, ground: Ground) -> CardLook:
    """Return the colours of a card; paler ones when the view lets others stand out, dashed when it is assumed."""
    look, theme = card_look(card, lane, ground.theme), ground.theme
    fill, ink, stroke, line, dash = look.fill, look.ink, look.stroke, look.line, look.dash
    if card.evidence == "assumption":
        stroke, dash = mixed(ink, fill, _SOFTER), ASSUMED
    if card.id in ground.faint:
        fill = mixed(fill, theme.paper, _FAINT)
        ink = legible(mixed(ink, theme.paper, _FAINT), fill, theme.contrast)
        stroke = None if stroke is None else mixed(stroke, theme.paper, _FAINT)
    return CardLook(fill, ink, stroke, line, dash)


def _details(card: Card, shows: frozenset[str], ground: Ground) -> Iterator[str]:
    """Yield the small print of a card: what its kind shows, what it rests on, whom it concerns."""
    language = ground.language
    yield from (told(card, ground) for field, told in _TOLD.items() if field in shows and _has(card, field))
    if card.votes:
        yield f"● {say_number(card.votes)}"
    if card.moment is not None:
        yield ground.moment(card.moment)[0]
    if card.evidence is not None:
        yield say(EVIDENCE[card.evidence], language)
    if card.count is not None:
        yield say_number(card.count)
    yield card.source
    yield from (called(ground.persona(name), language) for name in card.personas)
    if card.department is not None:
        yield ground.department(card.department).name
    yield card.owner
    yield from (f"#{tag}" for tag in card.tags)
    if card.map_title:
        yield f"→ {card.map_title}"


def _has(card: Card, field: CardField) -> bool:
    """Tell whether a card says something in a field; a cost and a rating may be nothing."""
    value: object = getattr(card, field)
    return value is not None if field in ("cost", "rating") else bool(value)


def _presence(card: Card, ground: Ground) -> str:
    return DOT.join(say(name, ground.language) for presence, name in PRESENCES.items() if presence in card.presence)


def _cost(card: Card, ground: Ground) -> str:
    amount = f"{ground.currency} {say_number(card.cost or 0)}".strip()
    return say(Text("Card", "Cost {amount}")(amount=amount), ground.language)


def _effort(card: Card, ground: Ground) -> str:
    return f"{say(Text('Card', 'Effort'), ground.language)} {pips(card.effort, _PIPS)}"


_TOLD: Final[dict[CardField, Callable[[Card, Ground], str]]] = {
    "severity": lambda card, _: pips(card.severity, _WORST),
    "status": lambda card, ground: say(TOOL_STATUSES[card.status], ground.language) if card.status else "",
    "presence": _presence,
    "cause": lambda card, ground: say(CAUSES[card.cause], ground.language) if card.cause else "",
    "effort": _effort,
    "cost": _cost,
    "rating": lambda card, _: f"★ {card.rating:.1f}",
    "date": lambda card, ground: say_date(card.date, ground.language) if card.date else "",
}
"""What is said of the fields that only some kinds of cards show."""


def pips(count: int, most: int) -> str:
    """Return how much of something, as dots."""
    return "●" * count + "○" * (most - count)


def figure_tiles(lane: MetricLane, places: Mapping[str, int], ground: Ground, *, tells: bool) -> Iterator[Tile]:
    """Yield the figures of a lane that stand in some columns; without what else it ``tells``, one tile a column."""
    unit = unit_of(lane, ground.currency)
    kind = say(LANE_KINDS["metric"].card, ground.language)
    look = CardLook(ground.theme.accent_tint, ground.theme.ink)
    columns: dict[int, list[str]] = {}
    order = list(places)
    for value in sorted((value for value in lane.values if value.step in places), key=lambda v: order.index(v.step)):
        column = places[value.step]
        figure = say_amount(value.value, unit, ground.language)
        columns.setdefault(column, []).append(figure)
        if tells:
            words = (Words(figure, ground.theme.ink, bold=True), *_about(lane, value, unit, ground))
            yield Tile(column, column, f"{kind}: {figure}", words, look)
    if not tells:
        for column, figures in columns.items():
            said = DOT.join(figures)
            yield Tile(column, column, f"{kind}: {said}", (Words(said, ground.theme.ink, bold=True),), look)


def _about(lane: MetricLane, value: MetricValue, unit: str, ground: Ground) -> Iterator[Words]:
    """Yield how a figure has changed, and its small print."""
    theme, language = ground.theme, ground.language
    change = 0.0 if value.before is None else value.value - value.before
    if change:
        mood = theme.good if improves(lane, change) else theme.bad
        ink = legible(mood.line, theme.accent_tint, theme.contrast)
        signed = say_amount(change, unit, language, signed=True)
        yield Words(f"{'▲' if change > 0 else '▼'} {signed}", ink, bold=True, small=True)
    target = lane.target if value.target is None else value.target
    parts = [] if target is None else [say(TARGET(figure=say_amount(target, unit, language)), language)]
    if value.count is not None:
        parts.append(say(Text("Metric", "n = {count}")(count=value.count), language))
    if value.source:
        parts.append(value.source)
    if parts:
        yield Words(DOT.join(parts), legible(theme.second, theme.accent_tint, theme.contrast), small=True)


def flow_tiles(
    flows: tuple[Flow, ...], places: Mapping[str, int], titles: Mapping[str, str], ground: Ground
) -> Iterator[Tile]:
    """Yield the ways that leave the steps in some columns: where they lead, how many go and what is lost."""
    for flow in flows:
        if flow.from_ in places:
            column = places[flow.from_]
            called = flow.label or say(FLOW_KINDS[flow.kind], ground.language)
            share = "" if flow.share is None else say_share(flow.share)
            target = "" if flow.to is None else f"→ {titles[flow.to]}"
            ink = legible(ground.theme.flows[flow.kind], ground.theme.paper, ground.theme.contrast)
            words = [Words(" ".join(part for part in (called, share, target) if part), ink, bold=True)]
            if lost := lost_with(flow, ground):
                words.append(Words(lost, ink, small=True))
            look = CardLook(ground.theme.paper, ink, ink, 1)
            name = f"{say(FLOW_KINDS[flow.kind], ground.language)}: {excerpt(called)}"
            yield Tile(column, column, name, tuple(words), look)


def telling_tiles(lane: EmotionLane, places: Mapping[str, int], ground: Ground) -> Iterator[Tile]:
    """Yield what is said at the points of curves, without a ground of its own."""
    theme = ground.theme
    for strand in strands_of(lane, ground):
        for point in strand.curve.points:
            if point.step not in places or not (point.text or basis_of(point, ground.language)):
                continue
            ink = legible(strand.colour, theme.paper, theme.contrast)
            text = f"{strand.name}: {point.text}" if len(lane.curves) > 1 and point.text else point.text
            words = [Words(text, ink, bold=True, small=True)] if text else []
            if basis := basis_of(point, ground.language):
                words.append(Words(basis, theme.second, small=True))
            column = places[point.step]
            name = f"{say(LANE_KINDS['emotion'].card, ground.language)}: {excerpt(point.text or basis)}"
            yield Tile(column, column, name, tuple(words), None)
