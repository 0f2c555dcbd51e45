"""The talk of a map, scene by scene: what each stop of the path shows of the sheet, or the page that is made for it.

Without a path of its own a map is shown from its title to what is to be done first, stage by stage. A stage whose
columns or lanes would be too small on the screen goes on from one scene to the next.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from cjm_desktop.edits.presenting import usual_path
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.insight.naming import own_name
from cjm_desktop.insight.sides import sides_of
from cjm_desktop.layout.aligned import Pair, aligned
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.reveal import covering
from cjm_desktop.layout.sheet import Drawn, PlacedLane, Sheet
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.layout.talk_pages import closing_page, people_page, summary_page, title_page
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, EmotionLane
from cjm_desktop.model.lookup import find_step, records_of
from cjm_desktop.model.presenting import SHOW_NAMES, Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text, say

EDGE: Final = 14.0
"""Pt of paper around what a scene is about."""
NAMES: Final = CONTENT - MARGIN + EDGE
"""Width in pt of the strip of lane names at the left."""
_LOWEST: Final = 640.0
"""The least height in pt that a stage's scene shows: type is then as large as needs be, and neighbours are seen."""
_WIDEST: Final = 1300.0
"""The most width in pt that a stage's scene shows with the names of lanes."""
_SPARE: Final = 1.4
"""A stage that is so many times as high as its screen is shown at once all the same, a little smaller."""
_WIDE: Final = 2000.0
"""Width in pt from which on two states are also shown stage by stage: all of both is small then."""
_DIVIDERS: Final = 1.0, 0.5, 0.0
"""Where the divider stands in one scene of two states after the other."""
_CLOSE: Final = 250.0
"""The least height in pt around a card that is zoomed to."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on stage at once: a page of its own, or a frame of the sheet."""

    key: str
    """What names it, as long as the map has its stop; the first scene of a stop is named like it."""
    name: str
    """What it is called, in the language of the map."""
    stop: str | None = None
    """The stop of the path that it belongs to; none where the map has no path."""
    at: str | None = None
    """The record that it is about."""
    stage: str | None = None
    """The stage whose notes belong to it."""
    page: Drawn | None = None
    frame: Area | None = None
    """What of the sheet fills the screen."""
    lit: Area | None = None
    """What of it is not dimmed; none for all of it."""
    over: ListSheet | None = None
    """What is drawn over the sheet, in its places: covers of what is not to be seen yet, curves alone."""
    drawn_in: Area | None = None
    """Where what lies over the sheet appears from the left to the right."""
    part: tuple[int, int] = (1, 1)
    """Which of how many scenes of the stop it is, from 1."""
    strips: bool = False
    """Whether the names of stages, steps and lanes stay in sight beside it."""
    sides: Pair | None = None
    """Two states in place of the sheet: the former one left of the divider, the latter one right of it."""
    divider: float = 0.5
    """Where the divider stands when the scene comes: 0 at the left of the screen, 1 at its right."""


def scenes_of(sheet: Sheet, proportion: float) -> tuple[Scene, ...]:
    """Return the scenes of a map that is laid out, for a screen of a proportion (width by height).

    What has nothing to show is left out: a page about personas that are not there, a stage that is not on the sheet.
    """
    journey = sheet.seen.whole
    talk = _Talk(sheet, journey, proportion)
    return tuple(scene for run in _runs(journey.path or usual_path(journey), journey) for scene in talk.run(run))


def scenes_of_both(pair: Pair, proportion: float) -> tuple[Scene, ...]:
    """Return the scenes of two states: all of both, then stage after stage."""
    talk = _Talk(pair.after, pair.after.seen.whole, proportion)
    stages = {stage.id for stage in pair.after.journey.stages}
    return tuple(talk.both(Stop(id="states", show="states"), pair, stages))


def _runs(stops: Sequence[Stop], journey: JourneyMap) -> Iterator[list[Stop]]:
    """Yield stops in runs: lanes, or curves, that follow each other belong to what was shown before them."""
    lanes = {lane.id for lane in journey.lanes}
    waiting: list[Stop] = []
    for stop in stops:
        if waiting and stop.at not in lanes:
            yield waiting
            waiting = []
        waiting.append(stop)
    if waiting:
        yield waiting


@dataclass(frozen=True, slots=True)
class _Talk:
    sheet: Sheet
    journey: JourneyMap
    """All of it, whatever the sheet shows."""
    proportion: float

    def run(self, stops: Sequence[Stop]) -> Iterator[Scene]:
        """Yield the scenes of a stop and of the lanes that are revealed after it, covered until their turn comes."""
        lanes = {lane.block.lane.id: lane for lane in self.sheet.lanes}
        hidden = [lanes[stop.at] for stop in stops if stop.at in lanes]
        first, others = (stops[0], stops[1:]) if stops[0].at not in lanes else (None, stops)
        before: list[Scene] = [] if first is None else list(self.scenes(first))
        cover = hidden if first is not None else hidden[1:]
        for scene in before:
            yield self._over(scene, cover) if scene.page is None else scene
        around = next((scene for scene in before if scene.frame is not None), None)
        shown: list[str] = []
        for stop in others:
            lane = lanes.get(stop.at or "")
            if lane is None or lane.block.lane.id in shown:
                continue
            shown.append(lane.block.lane.id)
            left = [each for each in hidden if each.block.lane.id not in shown]
            yield self._over(self._lane(stop, lane, around), left)

    def _over(self, scene: Scene, hidden: Sequence[PlacedLane]) -> Scene:
        return replace(scene, over=covering(self.sheet, hidden)) if hidden else scene

    def scenes(self, stop: Stop) -> Iterator[Scene]:
        """Yield the scenes of a stop that is no lane."""
        if stop.show != "part":
            yield from self._made(stop)
            return
        at = stop.at or ""
        if any(stage.id == at for stage in self.journey.stages):
            yield from self._stage(stop, at)
        elif any(person.id == at for person in self.journey.personas):
            person = next(each for each in self.journey.personas if each.id == at)
            page = layout_persona(self.journey, at, self.proportion)
            yield replace(self._scene(stop, excerpt(person.name) or self._say(SHOW_NAMES["people"])), page=page)
        elif any(action.id == at for action in self.journey.actions):
            yield from self._made(changed(stop, show="actions"))
        elif (curve := self._curve(stop)) is not None:
            yield curve
        else:
            yield from self._close(stop, at)

    def _say(self, text: Text) -> str:
        return say(text, self.journey.language)

    def _scene(self, stop: Stop, name: str) -> Scene:
        return Scene(stop.id, name, stop.id if self.journey.path else None, stop.at)

    def _made(self, stop: Stop) -> Iterator[Scene]:
        """Yield a page that is made from the map, or all of the map."""
        name = self._say(SHOW_NAMES[stop.show])
        if stop.show == "map":
            if self.sheet.journey.stages:
                yield replace(self._scene(stop, name), frame=self._whole)
            return
        if stop.show == "states":
            gaps = _gaps(self.sheet.seen.shown)
            if gaps is not None:
                told = {figure.stage.id for each in gaps.series for figure in each.figures if figure.delta}
                pair = aligned(sides_of(gaps), self.proportion)
                yield from replace(self, sheet=pair.after).both(stop, pair, told)
            return
        make = {"title": title_page, "people": people_page, "summary": summary_page, "actions": closing_page}[stop.show]
        page = make(self.journey, self.proportion)
        if page is not None:
            yield replace(self._scene(stop, name), page=page)

    def both(self, stop: Stop, pair: Pair, stages: Container[str]) -> Iterator[Scene]:
        """Yield two states over each other, of which the sheet is one: the former, both, the latter.

        Where they are wide, some of the stages follow.
        """
        scene = replace(self._scene(stop, self._say(SHOW_NAMES["states"])), sides=pair, frame=self._whole)
        scenes = [replace(scene, divider=divider) for divider in _DIVIDERS]
        if pair.after.width > _WIDE:
            shown = (stage.id for stage in pair.after.journey.stages if stage.id in stages)
            close = (each for stage in shown for each in self._stage(stop, stage))
            scenes += [replace(each, sides=pair, divider=_middle(each)) for each in close]
        for place, each in enumerate(scenes, 1):
            yield replace(each, key=_key(stop.id, place), part=(place, len(scenes)))

    @property
    def _whole(self) -> Area:
        """The frame around all of the sheet."""
        return self._framed(Area(0, 0, self.sheet.width, self.sheet.height), self.sheet.height)

    def _framed(self, area: Area, least: float) -> Area:
        """Return the frame of the screen's proportion around an area, at least so high."""
        height = max(area.bottom - area.top, (area.right - area.left) / self.proportion, min(least, self.sheet.height))
        width = height * self.proportion
        x, y = (area.left + area.right - width) / 2, (area.top + area.bottom - height) / 2
        return Area(x, y, x + width, y + height)

    # Stages

    def _stage(self, stop: Stop, stage: str) -> Iterator[Scene]:
        spot = next((spot for spot in self.sheet.header.spots if spot.record == stage), None)
        if spot is None:
            return
        steps = [step.id for each in self.sheet.journey.stages if each.id == stage for step in each.steps]
        columns = [self.sheet.columns.all[self.sheet.columns.index[step]] for step in steps]
        pieces = ceil((columns[-1].x + columns[-1].width - columns[0].x) / (_WIDEST - NAMES))
        size = ceil(len(columns) / pieces)
        parts = [columns[start : start + size] for start in range(0, len(columns), size)]
        frames = [
            pair
            for part in parts
            for pair in self._screens(part[0].x - GUTTER / 2, part[-1].x + part[-1].width + GUTTER / 2)
        ]
        title = next(each.title for each in self.journey.stages if each.id == stage)
        number = next(place for place, each in enumerate(self.journey.stages, 1) if each.id == stage)
        name = excerpt(title) or self._say(Text("Spoken", "Stage {number}")(number=number))
        yield from _one_by_one(replace(self._scene(stop, name), stage=stage, strips=True), frames)

    def _screens(self, left: float, right: float) -> Iterator[tuple[Area, Area]]:
        """Yield frame after frame of what stands in some columns, from above, and what of it is lit."""
        sheet = self.sheet
        wide = NAMES + right - left + 2 * EDGE
        head = sheet.header.height + 2 * EDGE
        high = max(wide / self.proportion, _LOWEST)
        top, bottom = sheet.header.y, sheet.legend.y
        if bottom - top + 2 * EDGE <= high * _SPARE:
            lit = Area(left, top, right, bottom)
            yield self._beside(lit, max(high, bottom - top + 2 * EDGE), top - EDGE), lit
            return
        for first, last in _shelves(sheet, high - head - EDGE):
            lit = Area(left, top if first <= sheet.flows.y else first, right, last)
            start = top - EDGE if first <= sheet.flows.y else first - head
            yield self._beside(lit, high, min(start, max(bottom + EDGE - high, top - EDGE))), lit

    def _beside(self, lit: Area, height: float, top: float) -> Area:
        """Return the frame in which something lies right of the names of lanes, in the middle of what is left."""
        width = height * self.proportion
        spare = max(0.0, width - NAMES - (lit.right - lit.left)) / 2
        x = max(lit.left - spare - NAMES, MARGIN - EDGE - max(0.0, width - self.sheet.width))
        return Area(x, top, x + width, top + height)

    # Lanes, curves, cards

    def _lane(self, stop: Stop, lane: PlacedLane, around: Scene | None) -> Scene:
        """Return the scene of a lane: within what was shown before, else across the sheet."""
        bottom = lane.y + lane.block.height
        lane_area = Area(MARGIN, lane.y, self.sheet.columns.right, bottom)
        name = self._named(stop)
        if around is None or around.frame is None:
            frame = self._framed(_grown(lane_area), _LOWEST)
            return replace(self._scene(stop, name), frame=frame, lit=lane_area)
        frame, lit = around.frame, lane_area
        if around.lit is not None:
            lit = Area(around.lit.left, lane.y, around.lit.right, bottom)
            height = frame.bottom - frame.top
            if not (frame.top <= lane.y and bottom <= frame.bottom):
                y = (lane.y + bottom - height) / 2
                frame = Area(frame.left, y, frame.right, y + height)
        return replace(self._scene(stop, name), stage=around.stage, frame=frame, lit=lit, strips=around.strips)

    def _curve(self, stop: Stop) -> Scene | None:
        """Return the scene in which a curve is drawn in, none where it is no curve that is shown."""
        for placed in self.sheet.lanes:
            lane = placed.block.lane
            if isinstance(lane, EmotionLane) and any(curve.id == stop.at for curve in lane.curves):
                if lane.collapsed:
                    return None
                area = Area(MARGIN, placed.y, self.sheet.columns.right, placed.y + placed.block.height)
                plot = Area(CONTENT - EDGE, area.top + 1, area.right + EDGE, area.bottom - 2)
                over = covering(self.sheet, (), (placed, stop.at or ""))
                frame = self._framed(_grown(area), _LOWEST)
                scene = self._scene(stop, self._named(stop))
                return replace(scene, frame=frame, lit=_grown(area), over=over, drawn_in=plot)
        return None

    def _close(self, stop: Stop, at: str) -> Iterator[Scene]:
        """Yield the scene that zooms to a card, a step or a flow, none where it is not on the sheet."""
        found = areas_of(self.sheet, frozenset((at,)))
        if not found:
            return
        area, stage = found[0].area, None
        holder = find_step(self.journey, found[0].step or at)
        if holder is not None:
            stage = holder.id
        if found[0].kind == "step":
            column = self.sheet.columns.all[self.sheet.columns.index[at]]
            left, right = column.x - GUTTER / 2, column.x + column.width + GUTTER / 2
            scene = replace(self._scene(stop, self._named(stop)), stage=stage, strips=True)
            yield from _one_by_one(scene, list(self._screens(left, right)))
        else:
            frame = self._framed(_grown(area), _CLOSE)
            yield replace(self._scene(stop, self._named(stop)), stage=stage, frame=frame, lit=area)

    def _named(self, stop: Stop) -> str:
        """Return what a part of the map is called."""
        return part_name(self.journey, stop.at or "")


def part_name(journey: JourneyMap, name: str) -> str:
    """Return what a record is called that a stop shows: in the language of the map, never empty."""
    record = next((each for each in records_of(journey) if each.__dict__.get("id") == name), None)
    called = own_name(record)
    if isinstance(record, Curve):
        called = called or curve_name(record, journey.personas, journey.language)
    return called if isinstance(called, str) and called else say(called or SHOW_NAMES["part"], journey.language)


def _one_by_one(scene: Scene, frames: Sequence[tuple[Area, Area]]) -> Iterator[Scene]:
    """Yield a scene for each frame of it and what of that is lit."""
    for place, (frame, lit) in enumerate(frames, 1):
        key = _key(scene.key, place)
        yield replace(scene, key=key, frame=frame, lit=lit, part=(place, len(frames)))


def _gaps(journey: JourneyMap) -> Comparison | None:
    """Return how a map is beside how it is to be; none where it does not say both of anything."""
    try:
        return gaps_within(journey)
    except Fault:
        return None


def _middle(scene: Scene) -> float:
    """Return where on the screen the middle is of what is lit, from 0 at the left to 1."""
    frame, lit = scene.frame, scene.lit
    if frame is None or lit is None:
        return scene.divider
    return ((lit.left + lit.right) / 2 - frame.left) / (frame.right - frame.left)


def _key(stop: str, place: int) -> str:
    return stop if place == 1 else f"{stop}@{place}"


def _grown(area: Area) -> Area:
    return area.grown(EDGE)


def _shelves(sheet: Sheet, room: float) -> Iterator[tuple[float, float]]:
    """Yield from where to where lanes are shown at once, from above; one that is higher goes on in the next."""
    first = top = sheet.flows.y
    for bottom in (*(lane.y + lane.block.height for lane in sheet.lanes), sheet.legend.y):
        if bottom - first > room and top > first:
            yield first, top
            first = top
        while bottom - first > room:
            yield first, first + room
            first += room - 2 * EDGE
        top = bottom
    if top > first:
        yield first, top
