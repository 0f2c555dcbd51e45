"""What can be done with the frame of the map: putting in before and after, splitting, merging."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.edges import RESIZE_STEP
from cjm_desktop.canvas.gestures.thing import put
from cjm_desktop.canvas.merging import SORTS, Sort, merge
from cjm_desktop.canvas.placing import Spot
from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.canvas.walking import cards_in
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.edits.merging import can_merge, split_stage
from cjm_desktop.edits.places import following
from cjm_desktop.edits.stages import unfolded_for
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.finding import Found, areas_of
from cjm_desktop.model.lanes import EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import Named, find_step, index_of
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

_SPLIT: Final = Text("Edit", "Split stage")


class StructureActions:
    """Acts on what is selected on one bench, or on ``here`` where one is."""

    def __init__(
        self, bench: Bench, desk: Desk, selected: Callable[[], list[Found]], here: Callable[[], Found | None]
    ) -> None:
        self._bench = bench
        self._desk = desk
        self._selected = selected
        self._here = here

    # Putting in

    @property
    def can_insert(self) -> bool:
        """Whether there is one thing beside which another one of its kind can stand."""
        selected = self._selected()
        return len(selected) == 1 and selected[0].kind in ("stage", "step", "lane", "card")

    def insert(self, *, after: bool) -> None:
        """Put another one of its kind before or after what is selected, and write in it."""
        self._desk.finish()
        if self.can_insert:
            found = self._selected()[0]
            thing, spot = self._beside(found, after=after)
            put(self._bench, thing, spot, self._desk.edit)

    def _beside(self, found: Found, *, after: bool) -> tuple[Thing, Spot]:
        journey = self._bench.document.journey
        match found.kind:
            case "stage":
                return _thing("stage", "stage"), Spot(before=_beside(journey.stages, found.record, after=after))
            case "step":
                stage = find_step(journey, found.record)
                steps = stage.steps if stage is not None else ()
                return _thing("step", "step"), Spot(step=found.record, before=_beside(steps, found.record, after=after))
            case "lane":
                lane = journey.lanes[index_of(journey.lanes, found.record)]
                return like(lane), Spot(before=_beside(journey.lanes, lane.id, after=after))
            case _:
                lane = journey.lanes[index_of(journey.lanes, found.lane)]
                cards = tuple(cards_in(journey, (found.lane, found.step)))
                return _thing("card", lane.kind), Spot(
                    found.lane, found.step, _beside(cards, found.record, after=after)
                )

    # Widths

    @property
    def have_width(self) -> bool:
        """Whether any of the selected steps has a width of its own."""
        chosen = {found.record for found in self._selected() if found.kind == "step"}
        return any(step.width is not None for step in steps_of(self._bench.document.journey) if step.id in chosen)

    def fit(self, steps: Sequence[str] | None = None) -> None:
        """Let the layout choose the widths of steps, else of those that are selected."""
        self._desk.finish()
        journey = self._bench.document.journey
        for step in steps or [found.record for found in self._selected() if found.kind == "step"]:
            journey = change_step(journey, step, width=None)
        self._bench.apply(RESIZE_STEP, journey)

    # Splitting and merging

    @property
    def splits_at(self) -> tuple[str, str] | None:
        """The stage and the step of it at which a new stage would begin: where one is, but not at its first step."""
        here = self._here()
        step = "" if here is None else here.record if here.kind == "step" else here.step
        stage = find_step(self._bench.document.journey, step) if step else None
        return None if stage is None or stage.steps[0].id == step else (stage.id, step)

    def split(self) -> None:
        """Let a new stage begin where one is, and write its title."""
        self._desk.finish()
        place = self.splits_at
        if place is None:
            return
        names: list[str] = []
        new_id = self._bench.new_id

        def remembered() -> str:
            names.append(new_id())
            return names[-1]

        journey = unfolded_for(split_stage(self._bench.document.journey, *place, remembered), place[1])
        if self._bench.apply(_SPLIT, journey):
            self._bench.document.select(names)
            for found in areas_of(self._bench.sheet, frozenset(names)):
                self._desk.edit(found)

    @property
    def merged(self) -> tuple[Sort, list[str]] | None:
        """What would become one: several things of a sort that are selected, or one and the next."""
        selected = self._selected()
        for sort in SORTS:
            if selected and all(found.kind == sort for found in selected):
                return self._with_next(sort, selected)
        return None

    def _with_next(self, sort: Sort, selected: list[Found]) -> tuple[Sort, list[str]] | None:
        journey, inside = self._bench.document.journey, self._bench.sheet.seen.folding.inside
        names = [found.record for found in selected]
        if len(names) == 1:
            rows: dict[Sort, Sequence[Named]] = {
                "stage": journey.stages,
                "step": tuple(steps_of(journey)),
                "lane": journey.lanes,
                "card": cards_in(journey, (selected[0].lane, selected[0].step)),
            }
            row = tuple(rows[sort])
            after = following(row, names[0]) if any(each.id == names[0] for each in row) else None
            is_hidden = sort == "step" and (after in inside) != (names[0] in inside)
            names = names if after is None or is_hidden else [*names, after]
        if sort == "lane" and not can_merge([lane for lane in journey.lanes if lane.id in names]):
            return None
        return (sort, names) if len(names) > 1 else None

    def merge(self) -> None:
        """Make one of what is selected, or of it and the next one, and select it."""
        self._desk.finish()
        if self.merged is not None:
            merge(self._bench, *self.merged)


def _thing(sort: str, kind: str) -> Thing:
    return next(thing for thing in THINGS if (thing.sort, thing.kind) == (sort, kind))


def like(lane: Lane) -> Thing:
    """Return what makes another lane of the same kind."""
    if isinstance(lane, MetricLane):
        return Thing("map", "lane", lane.metric, _thing("lane", "metric").name)
    kind = _thing("lane", "emotion" if isinstance(lane, EmotionLane) else "free")
    return Thing("map", "lane", lane.kind, kind.name)


def _beside(records: Sequence[Named], name: str, *, after: bool) -> str | None:
    return following(tuple(records), name) if after else name
