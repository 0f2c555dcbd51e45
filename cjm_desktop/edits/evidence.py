"""Putting what data give into a map: curves with their spread, figures, cards of what customers said.

What a dataset put there before is found again by its ids and takes the new figures; so one call serves both.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from cjm_desktop.edits.cards import at_step
from cjm_desktop.edits.order import ordered_curve, ordered_lane, ordered_points
from cjm_desktop.limits import LARGEST_AMOUNT, LARGEST_COUNT, LONGEST_LINE
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.datasets import MEASURES, Dataset, Feed, Measure
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import LANE_KINDS, METRICS, CardKind, MetricKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.text import clean_line, excerpt
from cjm_desktop.words import Text

_METRICS: Final[dict[Measure, MetricKind]] = {
    "nps": "nps",
    "csat": "csat",
    "conversion": "conversion",
    "conversion-step": "conversion",
    "duration": "duration",
    "duration-mean": "duration",
}
_NAMED: Final = 4


@dataclass(frozen=True, slots=True)
class StepFigure:
    """A figure at a step: ratings in the data's own scale, shares and NPS as they are said, durations in minutes."""

    step: str
    value: float
    count: int | None = None
    """How many answers, rows or customers it comes from; none where the data do not say."""
    deviation: float | None = None
    """The sample standard deviation of ratings and durations."""


@dataclass(frozen=True, slots=True)
class Series:
    """All figures of a curve or lane, from left to right."""

    feed: Feed
    title: str
    """What a new curve or lane is called; empty for the name of its kind."""
    figures: tuple[StepFigure, ...]
    ends: tuple[float, float] | None = None
    """The worst and the best rating there can be."""
    whole: StepFigure | None = None
    """The figure of all the data, whether or not they name a place; its step is empty."""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a customer said."""

    step: str
    text: str
    date: dt.date | None = None
    stars: float | None = None
    """The rating as 0 to 5 stars."""
    persona: str | None = None


@dataclass(frozen=True, slots=True)
class Fed:
    """The map with the data in it, and what of it was left as it is, in sentences."""

    journey: JourneyMap
    notes: tuple[Text, ...] = ()


def with_evidence(
    journey: JourneyMap, dataset: Dataset, series: Sequence[Series], quotes: Sequence[Quote], new_id: NewId
) -> Fed:
    """Return a map with figures and quotes of a dataset, and the dataset itself, so that they can be refreshed.

    A feed that names a curve or lane of the map changes that one; any other makes a new one. The figure that stood
    there goes to ``before`` where the new one is another or has another source, targets stay. What has no new figure
    stays. Cards that the dataset made before take the new quotes, but for those on which somebody built something; no
    card goes. What is locked stays as it is.
    """
    putting = _Putting(journey, dataset, new_id)
    feeds = tuple(feed for each in series if (feed := putting.series(each)).lane)
    cards = putting.quotes(quotes)
    put = changed(dataset, feeds=feeds, cards=cards)
    others = [each if each.id != put.id else put for each in journey.datasets]
    known = any(each.id == put.id for each in journey.datasets)
    result = changed(putting.journey, datasets=tuple(others) if known else (*others, put))
    return Fed(result, tuple(putting.notes))


def value_on_curve(rating: float, ends: tuple[float, float]) -> float:
    """Return where a rating lies from -1, the worst there can be, to +1, the best."""
    low, high = ends
    return max(-1.0, min(1.0, round(2 * (rating - low) / (high - low) - 1, 6))) if high > low else 0.0


class _Putting:
    """The map while data go into it."""

    def __init__(self, journey: JourneyMap, dataset: Dataset, new_id: NewId) -> None:
        self.journey = journey
        self.notes: list[Text] = []
        self._dataset = dataset
        self._new_id = new_id
        self._order = step_order(journey)
        self._titles = {step.id: step.title for step in steps_of(journey)}

    def series(self, series: Series) -> Feed:
        """Put a curve or a lane of figures into the map, and return what it is known by."""
        known = [figure for figure in series.figures if figure.step in self._order]
        if not known:
            said = Text("Data", "“{measure}” has no figure at a step of the map: nothing was made of it.")
            self.notes.append(said(measure=MEASURES[series.feed.measure]))
            return series.feed
        new = replace(series, figures=tuple(known))
        return self._curve(new) if series.feed.measure == "emotion" else self._figures(new)

    def _curve(self, series: Series) -> Feed:
        feed = series.feed
        lanes = list(enumerate(self.journey.lanes))
        place = next((at for at, lane in lanes if lane.id == feed.lane), None)
        if place is None:
            place = next((at for at, lane in lanes if lane.kind == "emotion" and not lane.locked), None)
        if place is None:
            self._add(EmotionLane(id=self._new_id(), kind="emotion"))
            place = len(self.journey.lanes) - 1
        lane = self.journey.lanes[place]
        if not isinstance(lane, EmotionLane) or self._is_locked(lane):
            return feed
        curve = next((curve for curve in lane.curves if curve.id == feed.curve), None)
        if curve is None:
            curve = Curve(id=self._new_id(), name=_line(series.title), persona=feed.persona)
            lane = changed(lane, curves=(*lane.curves, curve))
        self._tell_missing({point.step for point in curve.points}, series, curve.name)
        old = {point.step: point for point in curve.points}
        points = {point.step: point for point in (self._point(each, series, old) for each in series.figures)}
        curve = ordered_curve(changed(curve, points=tuple((old | points).values())), self._order)
        curves = tuple(curve if each.id == curve.id else each for each in lane.curves)
        self.journey = replaced(self.journey, "lanes", place, changed(lane, curves=curves))
        return changed(feed, lane=lane.id, curve=curve.id)

    def _point(self, figure: StepFigure, series: Series, old: dict[str, CurvePoint]) -> CurvePoint:
        ends = series.ends or (-1.0, 1.0)
        spread = figure.deviation
        fields: dict[str, Any] = {
            "value": value_on_curve(figure.value, ends),
            "low": None if spread is None else value_on_curve(figure.value - spread, ends),
            "high": None if spread is None else value_on_curve(figure.value + spread, ends),
            "source": self._source,
            "count": _count(figure.count),
            "assumed": False,
        }
        return changed(old.get(figure.step, CurvePoint(step=figure.step, value=0)), **fields)

    def _figures(self, series: Series) -> Feed:
        feed = series.feed
        place = next((at for at, lane in enumerate(self.journey.lanes) if lane.id == feed.lane), None)
        if place is None:
            metric = _METRICS.get(feed.measure, "own")
            unit = "" if METRICS[metric].unit == series.unit else series.unit
            self._add(MetricLane(id=self._new_id(), kind="metric", title=_line(series.title), metric=metric, unit=unit))
            place = len(self.journey.lanes) - 1
        lane = self.journey.lanes[place]
        if not isinstance(lane, MetricLane) or self._is_locked(lane):
            return feed
        self._tell_missing({value.step for value in lane.values}, series, lane.title)
        old = {value.step: value for value in lane.values}
        new = {figure.step: self._figure(figure, old.get(figure.step)) for figure in series.figures}
        lane = changed(lane, values=ordered_points([*(old | new).values()], self._order))
        self.journey = replaced(self.journey, "lanes", place, lane)
        return changed(feed, lane=lane.id)

    def _figure(self, figure: StepFigure, old: MetricValue | None) -> MetricValue:
        value = max(-LARGEST_AMOUNT, min(LARGEST_AMOUNT, round(figure.value, 6)))
        fields: dict[str, Any] = {"value": value, "source": self._source, "count": _count(figure.count)}
        if old is None:
            return MetricValue(step=figure.step, **fields)
        same = changed(old, **fields)
        return old if same is old else changed(same, before=old.value)

    def quotes(self, quotes: Sequence[Quote]) -> tuple[str, ...]:
        """Put what customers said into the map, and return the ids of all the cards that the dataset has made."""
        known = [quote for quote in quotes if quote.step in self._order]
        made = self._dataset.cards
        is_rated = self._dataset.evidence != "interview" or any(quote.stars is not None for quote in known)
        lane = self._lane_of("feedback" if is_rated else "quote", frozenset(made)) if known else None
        if lane is None:
            return made
        cards = {card.id: card for card in lane.cards}
        free = _Free([cards[name] for name in made if name in cards], self._built_on())
        new = [self._card(quote, free) for quote in known]
        for card in new:
            cards[card.id] = card
        place = self.journey.lanes.index(lane)
        lane = changed(lane, cards=tuple(cards.values()))
        self.journey = replaced(self.journey, "lanes", place, lane)
        return tuple(dict.fromkeys([*made, *(card.id for card in new)]))

    def _lane_of(self, kind: CardKind, made: frozenset[str]) -> CardLane | None:
        """Return the lane in which the cards of the dataset stand; else the first one of a kind, or a new one."""
        lanes = [lane for lane in self.journey.lanes if isinstance(lane, CardLane)]
        lane = next((lane for lane in lanes if any(card.id in made for card in lane.cards)), None)
        lane = lane or next((lane for lane in lanes if lane.kind == kind and not lane.locked), None)
        if lane is None:
            lane = CardLane(id=self._new_id(), kind=kind)
            self._add(lane)
        return None if self._is_locked(lane) else lane

    def _card(self, quote: Quote, free: "_Free") -> Card:
        old = free.taken(quote)
        text, fields = str(quote.text), self._details(quote)
        if old is None:
            return Card(id=self._new_id(), step=quote.step, text=text, **fields)
        return changed(at_step(old, quote.step, self._order), text=text, **fields)

    def _details(self, quote: Quote) -> dict[str, Any]:
        return {
            "rating": quote.stars,
            "date": quote.date,
            "evidence": self._dataset.evidence,
            "source": self._source,
            "personas": (quote.persona,) if quote.persona else (),
        }

    def _built_on(self) -> frozenset[str]:
        """Return the ids of cards of which actions are made."""
        return frozenset(card for action in self.journey.actions for card in action.cards)

    def _add(self, lane: EmotionLane | MetricLane | CardLane) -> None:
        self.journey = changed(self.journey, lanes=(*self.journey.lanes, ordered_lane(lane, self._order)))

    @property
    def _source(self) -> str:
        day = "" if self._dataset.date is None else f", {self._dataset.date.isoformat()}"
        return _line(f"{self._dataset.title}{day}")

    def _is_locked(self, lane: EmotionLane | MetricLane | CardLane) -> bool:
        if lane.locked:
            usual = METRICS[lane.metric].name if isinstance(lane, MetricLane) else LANE_KINDS[lane.kind].name
            name = excerpt(lane.title) if lane.title else usual
            self.notes.append(Text("Data", "The lane “{lane}” is locked and stays as it is.")(lane=name))
        return lane.locked

    def _tell_missing(self, there: Collection[str], series: Series, name: str) -> None:
        """Say at which steps a figure stays because there is no new one."""
        left = [step for step in self._order if step in there and step not in {each.step for each in series.figures}]
        if left:
            steps = ", ".join([*(excerpt(self._titles[step]) for step in left[:_NAMED]), *["…"][: len(left) > _NAMED]])
            said = Text("Data", "No new figure of “{name}” at {steps}: what stood there stays.")
            self.notes.append(said(name=excerpt(name) or MEASURES[series.feed.measure], steps=steps))


class _Free:
    """The cards of a dataset that can take a new quote."""

    def __init__(self, cards: Iterable[Card], built_on: frozenset[str]) -> None:
        self._cards = list(cards)
        self._built_on = built_on

    def taken(self, quote: Quote) -> Card | None:
        """Return the card that says the same already, else one at the step on which nobody built anything."""
        same = next((card for card in self._cards if (card.step, card.text) == (quote.step, quote.text)), None)
        found = same or next((card for card in self._cards if card.step == quote.step and self._is_plain(card)), None)
        if found is not None:
            self._cards.remove(found)
        return found

    def _is_plain(self, card: Card) -> bool:
        return card.id not in self._built_on and not (card.comments or card.note or card.owner or card.tags)


def _line(text: str) -> str:
    return str(clean_line(text[:LONGEST_LINE]))


def _count(count: int | None) -> int | None:
    return None if count is None else max(0, min(LARGEST_COUNT, count))
