"""The funnel on a page: the river of those who are still there, and below it what becomes of them step by step."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from cjm_desktop.insight.bottlenecks import bottlenecks, said_of_bottleneck, said_of_doubt
from cjm_desktop.insight.funnel import Funnel, Passage, funnel_of
from cjm_desktop.interchange.viewer.drawn import COLUMN, bar, drawing
from cjm_desktop.interchange.viewer.markup import Html, joined, tag
from cjm_desktop.interchange.viewer.viewed import Viewed
from cjm_desktop.layout.columns import Column, Columns
from cjm_desktop.layout.funnel import reaches_of
from cjm_desktop.layout.funnel_ways import draw_ways
from cjm_desktop.layout.river import draw_river
from cjm_desktop.layout.river_words import said_of_still
from cjm_desktop.layout.shapes import Path, moved
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say_number, say_share

_EDGE: Final = 4.0


def funnel(page: Viewed) -> Html:
    """Return the funnel of a map that draws it and knows some share."""
    shares = funnel_of(page.journey) if page.journey.funnel else None
    if shares is None or not shares.steps or not shares.is_known:
        return Html()
    worst = (said_of_bottleneck(each, shares, page.journey) for each in bottlenecks(shares))
    doubts = (said_of_doubt(each, page.journey) for each in shares.doubts)
    said = joined(tag("p", page.say(each), dir="auto") for each in (*worst, *doubts))
    return joined((_river(page, shares), said, _table(page, shares)))


def _river(page: Viewed, shares: Funnel) -> Html:
    places = tuple(Column(step, COLUMN * at, COLUMN) for at, step in enumerate(shares.order))
    columns = Columns(places, dict(page.columns))
    reaches = list(reaches_of(shares, page.journey, columns, page.ground))
    worst = {each.kind: shares.places[each.step] for each in bottlenecks(shares)}
    arcs = draw_ways([way for way in shares.ways if not way.leads_out], frozenset(), columns, page.ground)
    river = draw_river(reaches, frozenset({worst.get("loss", -1)}), page.ground)
    bottom = max(chain((reach.mouth[1] for reach in reaches if reach.has_branch), (reach.depth for reach in reaches)))
    shapes = [moved(each, 0, arcs.height + _EDGE) for each in chain(arcs.shapes, river) if isinstance(each, Path)]
    called = page.say(Text("Funnel", "Who is still there"))
    height = arcs.height + bottom + 2 * _EDGE
    return drawing(shapes, columns.right, height, page.palette, class_="curves", role="img", aria_label=called)


def _table(page: Viewed, shares: Funnel) -> Html:
    heads = (
        Text("Viewer", "Step"),
        Text("Funnel", "Who is still there"),
        Text("Funnel", "Lost"),
        Text("Funnel", "Come back"),
        Text("Funnel", "Start again"),
    )
    head = tag("tr", *(tag("th", page.say(name), scope="col") for name in heads))
    rows = (
        tag("tr", tag("th", step.title or str(number), scope="row", dir="auto"), *_cells(page, shares, passage))
        for number, (step, passage) in enumerate(zip(steps_of(page.journey), shares.steps, strict=True), 1)
    )
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows), class_="list wide"), class_="across")


def _cells(page: Viewed, shares: Funnel, passage: Passage) -> Iterator[Html]:
    still = said_of_still(passage.still, is_exact=passage.is_exact)
    yield tag("td", _counted(shares, still, passage.still), bar(passage.still, page.palette, page.theme.accent))
    unknown = " + ?" if passage.hides_loss and passage.lost else "?" if passage.hides_loss else ""
    lost = (say_share(passage.lost) if passage.lost else "") + unknown
    yield tag("td", _counted(shares, lost, passage.lost))
    yield tag("td", _counted(shares, say_share(passage.back) if passage.back else "", passage.back))
    yield tag("td", _counted(shares, say_share(passage.again) if passage.again else "", passage.again))


def _counted(shares: Funnel, said: str, share: float) -> str:
    count = shares.count(share)
    return f"{said} · {say_number(count)}" if said and count else said
