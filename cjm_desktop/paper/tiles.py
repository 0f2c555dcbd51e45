"""A page that is too large for a printer, on several pieces of paper that are put together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.paper.assembly import assembly_page, paper_of
from cjm_desktop.paper.page import Area, Page, Tile, Tiling
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.planning import Planning, refuse_too_many
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.tile_marks import GAP, LABEL, MARK, cut_marks, label_of, label_over
from cjm_desktop.paper.tile_setup import TileSetup
from cjm_desktop.paper.tile_strips import HEADER, LANES, Strips

_ROUNDING: Final = 1e-6
_SAME: Final = 0.1
"""By how much in pt paper may differ."""


def tiles(page: Page, setup: TileSetup) -> tuple[Page, ...]:
    """Return the pages of which a page is put together, after one that says how; one alone needs no such page.

    A page that has the size of the paper is printed as it is.

    Raises:
        Fault: there would be too many.
    """
    mine = sorted(side * POINTS_PER_MM for side in (setup.width, setup.height))
    if all(abs(one - other) < _SAME for one, other in zip(sorted((page.width, page.height)), mine, strict=True)):
        return (page,)
    planning = Planning(page)
    fewest, between = planning.fewest(setup), planning.between_cards(setup)
    plan, other = (fewest, between) if setup.fewest else (between, fewest)
    refuse_too_many(len(plan.tiles))
    strips = Strips(page) if plan.strips_x or plan.strips_y else None
    made = [_tile_page(page, plan, tile, strips) for tile in plan.tiles]
    if len(made) > 1:
        made.insert(0, assembly_page(page, plan))
    return (replace(made[0], tiling=_tiling(page, plan, other, planning.cards)), *made[1:])


@dataclass(frozen=True, slots=True)
class _Along:
    """Where a tile lies along one side of its paper, in pt: what is printed, and of that what is seen in the end."""

    start: float
    seen_start: float
    seen_end: float
    end: float
    spare: float
    """What is left of the paper after it."""


def _along(seams: Sequence[float], number: int, paper: float, plan: Plan, ahead: float) -> _Along:
    """Return where the nth tile lies; ``ahead`` of it something is to stand as far as there is room."""
    margin, half = plan.setup.margin * POINTS_PER_MM, plan.setup.overlap * POINTS_PER_MM / 2
    before, after = (half if number else 0.0), (half if number < len(seams) - 2 else 0.0)
    own = seams[number + 1] - seams[number]
    spare = paper * POINTS_PER_MM - 2 * margin - before - own - after
    start = margin + max(0.0, min(ahead, spare))
    seen = start + before
    return _Along(start, seen, seen + own, seen + own + after, max(0.0, spare - (start - margin)))


def _tile_page(page: Page, plan: Plan, tile: Tile, strips: Strips | None) -> Page:
    width, height = (side * POINTS_PER_MM for side in plan.paper)
    x_ahead = LANES + GAP if plan.strips_x and tile.column else MARK
    y_ahead = LABEL + (HEADER + GAP if plan.strips_y and tile.row else 0.0)
    x = _along(plan.xs, tile.column, plan.paper[0], plan, x_ahead)
    y = _along(plan.ys, tile.row, plan.paper[1], plan, y_ahead)
    seen = Area(x.seen_start, y.seen_start, x.seen_end - x.seen_start, y.seen_end - y.seen_start)
    printed = Area(x.start, y.start, x.end - x.start, y.end - y.start)
    right, down = seen.x - plan.xs[tile.column], seen.y - plan.ys[tile.row]
    placings = tuple(
        replace(placing, x=placing.x + right, y=placing.y + down, clip=printed) for placing in page.placings
    )
    margin = plan.setup.margin * POINTS_PER_MM
    if y.start - margin >= LABEL - _ROUNDING:
        marks = label_of(page, plan, tile, Area(seen.x, margin, seen.width, LABEL))
    else:
        marks = label_over(page, plan, tile, seen, printed)
    if strips is not None:
        marks += strips.on(plan, tile, seen, printed)
    marks += cut_marks(seen, printed, (x.start - margin, y.start - margin, x.spare, y.spare), page.theme)
    return Page(width, height, seen, printed, placings, tuple(marks), tile.code, tile)


def _tiling(page: Page, plan: Plan, other: Plan, cards: int) -> Tiling:
    size = plan.xs[-1] - plan.xs[0], plan.ys[-1] - plan.ys[0]
    return Tiling(
        paper_of(plan),
        len(plan.tiles),
        len(plan.ys) - 1,
        len(plan.xs) - 1,
        cards,
        plan.cut,
        plan.setup.fewest,
        len(other.tiles),
        other.cut,
        None if size == (page.width, page.height) else size,
    )
