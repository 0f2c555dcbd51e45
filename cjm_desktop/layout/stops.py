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
from cjm_desktop.layout.frames import EDGE, NAMES, WIDEST, framed, screens
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.reveal import covering
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.layout.talk_pages import closing_page, people_page, summary_page, title_page
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, EmotionLane
from cjm_desktop.model.lookup import find_step, records_of
from cjm_desktop.model.presenting import SHOW_NAMES, Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text, say

_WIDE: Final = 2000.0
"""Width in pt from which on the two states of one map are also shown stage by stage: all of both is small then."""
_DIVIDERS: Final = 1.0, 0.5, 0.0
"""Where the divider stands in one scene of two states after the other."""
_CLOSE: Final = 250.0
"""The least height in pt around a card that is zoomed to."""


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
                pair = aligned(sides_of(gaps), self.proportion)
                told = {figure.stage.id for each in gaps.series for figure in each.figures if figure.delta}
                close = told if pair.after.width > _WIDE else ()
                yield from replace(self, sheet=pair.after).both(stop, pair, close)
            return
        make = {"title": title_page, "people": people_page, "summary": summary_page, "actions": closing_page}[stop.show]
        page = make(self.journey, self.proportion)
        if page is not None:
            yield replace(self._scene(stop, name), page=page)

    def both(self, stop: Stop, pair: Pair, stages: Container[str]) -> Iterator[Scene]:
        """Yield two states over each other, one of them the sheet: the former, both, the latter; then some stages."""
        scene = replace(self._scene(stop, self._say(SHOW_NAMES["states"])), sides=pair, frame=self._whole)
        scenes = [replace(scene, divider=divider) for divider in _DIVIDERS]
        shown = (stage.id for stage in pair.after.journey.stages if stage.id in stages)
        close = (each for stage in shown for each in self._stage(stop, stage))
        scenes += [replace(each, sides=pair, divider=_middle(each)) for each in close]
        for place, each in enumerate(scenes, 1):
            yield replace(each, key=_key(stop.id, place), part=(place, len(scenes)))

    @property
    def _whole(self) -> Area:
        """The frame around all of the sheet."""
        return framed(self.sheet, self.proportion, Area(0, 0, self.sheet.width, self.sheet.height), self.sheet.height)

    # Stages

    def _stage(self, stop: Stop, stage: str) -> Iterator[Scene]:
        spot = next((spot for spot in self.sheet.header.spots if spot.record == stage), None)
        if spot is None:
            return
        steps = [step.id for each in self.sheet.journey.stages if each.id == stage for step in each.steps]
        columns = [self.sheet.columns.all[self.sheet.columns.index[step]] for step in steps]
        pieces = ceil((columns[-1].x + columns[-1].width - columns[0].x) / (WIDEST - NAMES))
        size = ceil(len(columns) / pieces)
        parts = [columns[start : start + size] for start in range(0, len(columns), size)]
        frames = [
            pair
            for part in parts
            for pair in screens(
                self.sheet, self.proportion, part[0].x - GUTTER / 2, part[-1].x + part[-1].width + GUTTER / 2
            )
        ]
        title = next(each.title for each in self.journey.stages if each.id == stage)
        number = next(place for place, each in enumerate(self.journey.stages, 1) if each.id == stage)
        name = excerpt(title) or self._say(Text("Spoken", "Stage {number}")(number=number))
        yield from _one_by_one(replace(self._scene(stop, name), stage=stage, strips=True), frames)

    # Lanes, curves, cards

    def _lane(self, stop: Stop, lane: PlacedLane, around: Scene | None) -> Scene:
        """Return the scene of a lane: within what was shown before, else across the sheet."""
        bottom = lane.y + lane.block.height
        lane_area = Area(MARGIN, lane.y, self.sheet.columns.right, bottom)
        name = self._named(stop)
        if around is None or around.frame is None:
            frame = framed(self.sheet, self.proportion, _grown(lane_area))
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
                frame = framed(self.sheet, self.proportion, _grown(area))
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
            yield from _one_by_one(scene, list(screens(self.sheet, self.proportion, left, right)))
        else:
            frame = framed(self.sheet, self.proportion, _grown(area), _CLOSE)
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
