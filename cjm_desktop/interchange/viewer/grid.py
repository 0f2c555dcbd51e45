"""The map of a page: a table with a column a step and a row a lane, its headers in sight while it is scrolled."""

from collections.abc import Iterable, Iterator, Sequence

from cjm_desktop.interchange.telling import (
    card_words,
    facts_of,
    feeling_words,
    figure_words,
    lane_facts,
    stage_names,
    step_names,
)
from cjm_desktop.interchange.viewer.drawn import bar, curves, icon, sample, smile
from cjm_desktop.interchange.viewer.markup import Html, joined, tag
from cjm_desktop.interchange.viewer.viewed import Viewed
from cjm_desktop.layout.cards import card_look
from cjm_desktop.layout.figures import metric_words
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.strands import Strand, strands_of
from cjm_desktop.model.kinds import LANE_KINDS, SEPARATORS
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say_duration


def grid(page: Viewed) -> Html:
    """Return the table of a map within the box that scrolls it."""
    journey = page.journey
    columns = (tag("colgroup", *(tag("col") for _ in stage.steps)) for stage in journey.stages)
    caption = tag("caption", journey.title or page.say(Text("Sheet", "Customer journey map")), class_="unseen")
    bodies = (_lane(lane, number, page) for number, lane in enumerate(journey.lanes, 1))
    head = tag("thead", _stages(page), _steps(page))
    table = tag("table", caption, tag("colgroup", tag("col", class_="names")), *columns, head, *bodies, class_="map")
    return tag("div", table, class_="scroll", role="region", tabindex="0", aria_label=page.say(Text("Viewer", "Map")))


def ways_in(page: Viewed) -> Html:
    """Return the links that lead to stages and lanes."""
    stages = ((f"stage-{number}", name) for number, name in enumerate(stage_names(page.journey).values(), 1))
    lanes = (
        (f"lane-{number}", lane_words(lane, page.language)[0]) for number, lane in enumerate(page.journey.lanes, 1)
    )
    lists = (_links(page.say(Text("Viewer", "Stages")), stages), _links(page.say(Text("Viewer", "Lanes")), lanes))
    return tag("details", tag("summary", page.say(Text("Viewer", "Go to a stage or lane"))), *lists, class_="ways")


def _links(heading: str, links: Iterable[tuple[str, str]]) -> Html:
    entries = (tag("li", tag("a", name, href=f"#{to}")) for to, name in links)
    return tag("nav", tag("h3", heading), tag("ul", *entries), aria_label=heading)


def _stages(page: Viewed) -> Html:
    journey = page.journey
    names = stage_names(journey)
    cells: list[Html] = [
        tag("th", tag("span", page.say(Text("Viewer", "Lane")), class_="unseen"), rowspan="2", scope="col")
    ]
    for number, stage in enumerate(journey.stages):
        look = page.palette.bar(*stage_look(number, len(journey.stages), page.theme))
        said = tag("b", names[stage.id], dir="auto")
        time = tag("small", stage.duration, dir="auto") if stage.duration else ""
        inside = tag("div", tag("span", said, time), class_=f"bar-of {look}")
        span = str(len(stage.steps))
        cells.append(tag("th", inside, scope="colgroup", colspan=span, id=f"stage-{number + 1}", class_="stage"))
    return tag("tr", *cells, class_="stages")


def _steps(page: Viewed) -> Html:
    names = step_names(page.journey)
    cells: list[Html] = []
    for number, step in enumerate(steps_of(page.journey), 1):
        parts: list[str] = [tag("span", str(number), class_="number"), tag("b", names[step.id], dir="auto")]
        if step.moment is not None:
            parts.append(page.badge(step.moment))
        if step.minutes is not None:
            parts.append(tag("small", say_duration(step.minutes, page.language)))
        if step.map is not None or step.map_title:
            more = Text("Legend", "Goes on in another map")
            parts.append(tag("small", f"{page.say(more)} {step.map_title}".strip()))
        cells.append(tag("th", tag("div", *parts), scope="col", class_="step"))
    return tag("tr", *cells, class_="steps")


def _lane(lane: Lane, number: int, page: Viewed) -> Html:
    match lane:
        case CardLane():
            rows = list(_rows(lane, page))
        case EmotionLane():
            rows = _felt(lane, page)
        case MetricLane():
            rows = [_figures(lane, page)]
    head = tag("th", _name(lane, page), scope="rowgroup", rowspan=str(len(rows)), class_="lane")
    first = tag("tr", head, *rows[0])
    body = tag("tbody", first, *(tag("tr", *row) for row in rows[1:]), id=f"lane-{number}", class_=f"of-{lane.kind}")
    return body if lane.separator is None else joined((body, _separator(page.say(SEPARATORS[lane.separator]), page)))


def _separator(name: str, page: Viewed) -> Html:
    width = str(len(page.columns) + 1)
    return tag("tbody", tag("tr", tag("td", tag("span", name), colspan=width)), class_="separator")


def _name(lane: Lane, page: Viewed) -> Html:
    if isinstance(lane, MetricLane):
        name, hint = metric_words(lane, page.journey.currency, page.language, unit_is_said=True)
        hint = "\n".join((*filter(None, [hint]), *lane_facts(lane, page.ground)))
    else:
        name, hint = lane_words(lane, page.language)
    if isinstance(lane, EmotionLane):
        bases = (strand.basis for strand in strands_of(lane, page.ground))
        hint = "\n".join(dict.fromkeys(filter(None, (hint, *bases))))
    own = lane.icon if isinstance(lane, CardLane) else ""
    drawn = icon(own or KIND_ICONS[lane.kind], page.theme.second, page.palette)
    said = tag("span", tag("b", name, dir="auto"), tag("small", hint, dir="auto") if hint else "")
    return tag("div", drawn, said)


# Cards


def _rows(lane: CardLane, page: Viewed) -> Iterator[list[Html]]:
    """Yield the rows of a lane: what stands at one step each, and then what reaches over several."""
    held: dict[int, list[Card]] = {}
    spans: list[tuple[int, int, Card]] = []
    for card in lane.cards:
        first = page.columns[card.step]
        last = first if card.through is None else page.columns[card.through]
        if first == last:
            held.setdefault(first, []).append(card)
        else:
            spans.append((min(first, last), max(first, last), card))
    if held or not spans:
        yield [_cell(held.get(at, ()), lane, page) for at in range(len(page.columns))]
    while spans:
        row: list[Html] = []
        at = 0
        for span in sorted(spans, key=lambda each: each[:2]):
            first, last, card = span
            if first < at:
                continue
            row += (tag("td") for _ in range(at, first))
            row.append(_cell([card], lane, page, last - first + 1))
            at = last + 1
            spans.remove(span)
        yield [*row, *(tag("td") for _ in range(at, len(page.columns)))]


def _cell(cards: Sequence[Card], lane: CardLane, page: Viewed, span: int = 1) -> Html:
    if not cards:
        return tag("td")
    inside = tag("ul", *(_card(card, lane, page) for card in cards), class_="cards")
    return tag("td", inside, colspan=None if span == 1 else str(span))


def _card(card: Card, lane: CardLane, page: Viewed) -> Html:
    look = page.palette.look(card_look(card, lane, page.theme))
    words = card_words(card, lane, page.ground)
    parts: list[str] = []
    if card.picture is not None:
        parts.append(page.picture(card.picture, card.text or page.say(LANE_KINDS["picture"].card), "picture"))
    if "channel" in LANE_KINDS[lane.kind].shows and card.channel is not None:
        parts.append(
            tag("span", icon(page.ground.channel(card.channel)[1], page.theme.accent, page.palette), class_="channel")
        )
    if words:
        parts.append(tag("p", words, dir="auto"))
    if small := list(_small(card, lane, page)):
        parts.append(tag("ul", *small, class_="facts"))
    assumed = " assumed" if card.evidence == "assumption" else ""
    return tag("li", *parts, class_=f"card {look}{assumed}", id=f"card-{card.id}")


def _small(card: Card, lane: CardLane, page: Viewed) -> Iterator[Html]:
    for fact in facts_of(card, lane, page.ground):
        match fact.field:
            case "severity":
                yield tag("li", page.dots(card.severity, fact.words))
            case "moment" if card.moment is not None:
                yield tag("li", page.badge(card.moment))
            case _:
                yield tag("li", fact.words, class_=fact.field, dir="auto")
    if link := page.link(card.link):
        yield tag("li", link)


# Curves and figures


def _felt(lane: EmotionLane, page: Viewed) -> list[list[Html]]:
    """Return the row of the drawn curves, and the row with what is said at their points."""
    strands = strands_of(lane, page.ground)
    values = [point.value for strand in strands for point in strand.curve.points]
    called = page.say(Text("Viewer", "Curves of how each step feels; the next row says their values"))
    drawn = curves(strands, page.columns, page.theme, page.palette, called) if values else ""
    row = [tag("td", drawn, colspan=str(max(len(page.columns), 1)), class_="drawing")]
    points = [tag("td", *_points(strands, step, page), class_="points") for step in page.columns]
    return [row, points] if values else [points]


def _points(strands: Sequence[Strand], step: str, page: Viewed) -> Iterator[Html]:
    for strand in strands:
        for point in strand.curve.points:
            if point.step == step:
                value, basis = feeling_words(point, page.ground, strand.common)
                mark = smile(point.value, page.theme, page.palette) if strand.leads else sample(strand, page.palette)
                name = tag("small", strand.name, dir="auto") if len(strands) > 1 else ""
                text = tag("span", point.text, dir="auto") if point.text else ""
                yield tag("p", mark, tag("b", value), name, text, tag("small", basis, dir="auto") if basis else "")


def _figures(lane: MetricLane, page: Viewed) -> list[Html]:
    held = {value.step: value for value in lane.values}
    most = max((abs(value.value) for value in lane.values), default=0) or 1
    cells: list[Html] = []
    for step in page.columns:
        if (value := held.get(step)) is None:
            cells.append(tag("td"))
            continue
        said, more = figure_words(value, lane, page.ground)
        drawn = "" if lane.look == "numbers" else bar(abs(value.value) / most, page.palette, page.theme.accent)
        small = (tag("small", part, dir="auto") for part in more)
        cells.append(tag("td", tag("p", tag("b", said), drawn, *small), class_="figure"))
    return cells
