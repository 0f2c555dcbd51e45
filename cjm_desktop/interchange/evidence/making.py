"""How the figures of data are made: step by step what ratings, durations, customers and outcomes say."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, pairwise
from pathlib import PurePath
from typing import Final

from cjm_desktop.edits.evidence import Series, StepFigure
from cjm_desktop.insight.statistics import (
    Sample,
    Tally,
    conversion_of,
    count_of,
    csat_of,
    deviation_of,
    mean_of,
    median_of,
    nps_of,
    pooled,
    share_of,
)
from cjm_desktop.interchange.evidence.rows import Rows
from cjm_desktop.model.datasets import MEASURES, DataColumn, Dataset, Feed, Measure
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

Tallies = Mapping[str | None, Tally]
"""What is said at each step, and under none by rows that name no step of the map."""
_Counted = Mapping[tuple[str | None, float | None, str | None], float]
"""How often each value stands at each step, by persona."""
_COUNTED: Final = 5000
"""Answers that are counted at once."""
_UNITS: Final[Mapping[Measure, str]] = {
    "csat": "%",
    "conversion": "%",
    "conversion-step": "%",
    "share": "%",
    "duration": "min",
    "duration-mean": "min",
}


class Making:
    """Makes the figures of one feed after the other; what several need is made once."""

    def __init__(self, rows: Rows, dataset: Dataset, journey: JourneyMap) -> None:
        self.remarks: list[Text] = []
        self._rows = rows
        self._dataset = dataset
        self._language: Language = journey.language
        self._order = step_order(journey)
        self._stages = journey.stages
        self._people = {person.id: person.name for person in journey.personas}
        self._ratings = [each for each in rows.ratings if each.column.says == "rating"]
        self._means = [each for each in rows.ratings if each.column.says == "mean"]
        self._minutes = rows.minutes()
        self._counted: list[_Counted] | None = None

    def series(self, feed: Feed) -> Series:
        """Return the figures of a feed."""
        made: dict[Measure, Callable[[Feed], Series]] = {
            "emotion": self._emotion,
            "nps": self._rated,
            "csat": self._rated,
            "mean": self._rated,
            "conversion": self._conversion,
            "conversion-step": self._conversion,
            "duration": self._duration,
            "duration-mean": self._duration,
            "share": self._share,
            "count": self._count,
        }
        return made[feed.measure](feed)

    def _made(self, feed: Feed, figures: Mapping[str | None, StepFigure | None], whole: StepFigure | None) -> Series:
        placed = [figures.get(step) for step in self._order]
        title = self._title(feed)
        found = tuple(figure for figure in placed if figure is not None)
        return Series(feed, title, found, self._ends, whole, _UNITS.get(feed.measure, ""))

    def _title(self, feed: Feed) -> str:
        """Return what a new curve or lane is called."""
        if feed.measure == "emotion":
            return self._people.get(feed.persona or "", PurePath(self._dataset.title).stem)
        if feed.measure in ("nps", "csat", "conversion"):
            return ""
        column = self._rows.column("outcome" if feed.measure == "share" else "count")
        if column is not None and feed.measure in ("share", "count"):
            return ": ".join(filter(None, (column.name, ", ".join(column.chosen))))
        return say(MEASURES[feed.measure], self._language)

    @property
    def _ends(self) -> tuple[float, float] | None:
        """The worst and the best rating there can be."""
        columns = [ratings.column for ratings in (*self._ratings, *self._means)]
        low = min((column.low for column in columns if column.low is not None), default=None)
        high = max((column.high for column in columns if column.high is not None), default=None)
        return None if low is None or high is None else (low, high)

    def _tallies(self, persona: str | None = None) -> Tallies:
        """Return how often each rating is given at each step."""
        if self._counted is None:
            self._counted = [self._weighed(ratings.places, ratings.values) for ratings in self._ratings]
        found: dict[str | None, defaultdict[float, float]] = defaultdict(_tally)
        for counted in self._counted:
            for (place, value, who), count in counted.items():
                if value is not None and persona in (None, who):
                    found[place][value] += count
        return found

    def _weighed(self, places: Sequence[str | None], values: Sequence[float | None]) -> _Counted:
        """Return how often each value stands at each step, by persona."""
        people = self._rows.personas or [None] * self._rows.count
        if self._rows.weights is None:
            counts = Counter[tuple[str | None, float | None, str | None]]()
            answers = zip(places, values, people, strict=True)
            while some := tuple(islice(answers, _COUNTED)):  # all at once they would hold the window
                counts.update(some)
            return counts
        found: defaultdict[tuple[str | None, float | None, str | None], float] = defaultdict(float)
        for place, value, who, weight in zip(places, values, people, self._rows.weights, strict=True):
            found[place, value, who] += weight
        return found

    def _emotion(self, feed: Feed) -> Series:
        if self._means:
            return self._pooled(feed)
        tallies = self._tallies(feed.persona)
        figures = {place: _rating(place, tally) for place, tally in tallies.items()}
        return self._made(feed, figures, _rating(None, _joined(tallies.values())))

    def _pooled(self, feed: Feed) -> Series:
        """Return the means of rows that are means themselves."""
        spreads = self._rows.spreads() or [None] * self._rows.count
        people = self._rows.personas or [None] * self._rows.count
        weights = self._rows.weights or [None] * self._rows.count
        samples: dict[str | None, list[Sample]] = defaultdict(list)
        for means in self._means:
            for place, mean, spread, who, weight in zip(
                means.places, means.values, spreads, people, weights, strict=True
            ):
                if mean is not None and feed.persona in (None, who) and weight != 0:
                    samples[place].append(Sample(weight, mean, spread))
        if self._rows.weights is None:
            said = Text("Data", "The data do not say how many answers each mean comes from: all rows count alike.")
            self.remarks.append(said)
        figures = {place: _sampled(place, pooled(each)) for place, each in samples.items()}
        return self._made(feed, figures, _sampled(None, pooled(one for each in samples.values() for one in each)))

    def _rated(self, feed: Feed) -> Series:
        tallies = self._tallies()
        high = (self._ends or (1.0, 5.0))[1]

        def figure(place: str | None, tally: Tally) -> StepFigure | None:
            if feed.measure == "mean":
                return _rating(place, tally)
            value = nps_of(tally) if feed.measure == "nps" else csat_of(tally, high)
            return None if value is None else StepFigure(place or "", value, round(count_of(tally)))

        figures = {place: figure(place, tally) for place, tally in tallies.items()}
        return self._made(feed, figures, figure(None, _joined(tallies.values())))

    def _duration(self, feed: Feed) -> Series:
        found: dict[str | None, defaultdict[float, float]] = defaultdict(_tally)
        if self._minutes:
            for (place, value, _), count in self._weighed(self._rows.places, self._minutes).items():
                if value is not None:
                    found[place][value] += count

        def figure(place: str | None, tally: Tally) -> StepFigure | None:
            value = median_of(tally) if feed.measure == "duration" else mean_of(tally)
            if value is None:
                return None
            return StepFigure(place or "", value, round(count_of(tally)), deviation_of(tally))

        figures = {place: figure(place, tally) for place, tally in found.items()}
        return self._made(feed, figures, figure(None, _joined(found.values())))

    def _conversion(self, feed: Feed) -> Series:
        customers = self._rows.customers
        if customers is None:
            return self._counted_conversion(feed)
        firsts = self._firsts(feed)
        seen: dict[str | None, set[str]] = defaultdict(set)
        for place, customer in zip(self._rows.places, customers, strict=True):
            if customer is not None:
                seen[firsts.get(place, place)].add(customer)
        places = [step for step in self._order if step in seen]
        pairs = pairwise(places)
        shares = {here: (conversion_of(seen[here], seen[there]), len(seen[here])) for here, there in pairs}
        figures: dict[str | None, StepFigure | None] = {
            here: StepFigure(here, share, count) for here, (share, count) in shares.items() if share is not None
        }
        whole = None
        if len(places) > 1 and (share := conversion_of(seen[places[0]], seen[places[-1]])) is not None:
            whole = StepFigure("", share, len(seen[places[0]]))
        return self._made(feed, figures, whole)

    def _firsts(self, feed: Feed) -> Mapping[str | None, str]:
        """Return the step at which what is seen at a step counts: from stage to stage, the first one of its stage."""
        if feed.measure == "conversion-step":
            return {}
        return {step.id: stage.steps[0].id for stage in self._stages for step in stage.steps}

    def _counted_conversion(self, feed: Feed) -> Series:
        """Return the conversion of counts: how many are at the next stage, or step, for each hundred here.

        A stage counts as its first step that is counted does: who is at several of its steps is not told apart.
        """
        counts = self._counts()
        places = [step for step in self._order if counts.get(step)]
        if feed.measure == "conversion":
            firsts = self._firsts(feed)
            entered = {firsts[place]: place for place in reversed(places)}
            places = [place for place in places if place in entered.values()]
        figures: dict[str | None, StepFigure | None] = {}
        for here, there in pairwise(places):
            share = share_of(counts[there], counts[here])
            if share is not None and share > 100:
                said = Text("Data", "There are more at a later stage than before it: no conversion there ({share} %).")
                self.remarks.append(said(share=f"{share:.4g}"))
            elif share is not None:
                figures[here] = StepFigure(here, share, round(counts[here]))
        return self._made(feed, figures, None)

    def _counts(self) -> Mapping[str | None, float]:
        if self._rows.weights is None:
            return Counter(self._rows.places)
        counts: defaultdict[str | None, float] = defaultdict(float)
        for place, weight in zip(self._rows.places, self._rows.weights, strict=True):
            counts[place] += weight
        return counts

    def _count(self, feed: Feed) -> Series:
        counts = self._counts()
        figures = {place: StepFigure(place or "", count, round(count)) for place, count in counts.items()}
        whole = sum(counts.values())
        return self._made(feed, {**figures}, StepFigure("", whole, round(whole)))

    def _share(self, feed: Feed) -> Series:
        column = self._rows.column("outcome")
        hits: defaultdict[str | None, float] = defaultdict(float)
        all_: defaultdict[str | None, float] = defaultdict(float)
        if column is not None:
            self._count_outcomes(column, hits, all_)

        def figure(place: str | None, part: float, whole: float) -> StepFigure | None:
            share = share_of(part, whole)
            return None if share is None else StepFigure(place or "", share, round(whole))

        figures = {place: figure(place, hits[place], count) for place, count in all_.items()}
        return self._made(feed, figures, figure(None, sum(hits.values()), sum(all_.values())))

    def _count_outcomes(self, column: DataColumn, hits: dict[str | None, float], all_: dict[str | None, float]) -> None:
        chosen = {word.casefold() for word in column.chosen}
        weights = self._rows.weights or [1.0] * self._rows.count
        known: dict[str | None, bool] = {}
        for place, text, weight in zip(self._rows.places, self._rows.texts(column), weights, strict=True):
            if text is None:
                continue
            hit = known.get(text)
            if hit is None:
                hit = known[text] = text.casefold() in chosen
            all_[place] += weight
            hits[place] += weight if hit else 0


def _tally() -> defaultdict[float, float]:
    return defaultdict(float)


def _joined(tallies: Iterable[Tally]) -> Tally:
    found = _tally()
    for tally in tallies:
        for value, count in tally.items():
            found[value] += count
    return found


def _rating(place: str | None, tally: Tally) -> StepFigure | None:
    mean = mean_of(tally)
    return None if mean is None else StepFigure(place or "", mean, round(count_of(tally)), deviation_of(tally))


def _sampled(place: str | None, sample: Sample | None) -> StepFigure | None:
    if sample is None:
        return None
    count = None if sample.count is None else round(sample.count)
    return StepFigure(place or "", sample.mean, count, sample.deviation)
