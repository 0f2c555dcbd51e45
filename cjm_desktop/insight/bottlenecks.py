"""Bottlenecks: where most customers are lost, where most of those who come are lost, and from where most go back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.insight.remaining import Doubt, DoubtKind
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say_share
from cjm_desktop.words.numbers import say_figure

BottleneckKind = Literal["loss", "rate", "back"]
"""The largest loss, the largest one among those who come, the most who go back or start again."""
_ALMOST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """The step at which something is worst."""

    kind: BottleneckKind
    step: str
    share: float
    """Part of all customers, of the ``rate`` part of those who come to the step."""


def bottlenecks(funnel: Funnel) -> tuple[Bottleneck, ...]:
    """Return the bottlenecks, the largest loss first: of equal ones the earliest, none where nobody is lost or back.

    The largest loss among those who come to a step is named where it is at another step.
    """
    return tuple(_bottlenecks(funnel))


def _bottlenecks(funnel: Funnel) -> Iterator[Bottleneck]:
    lost = _largest([each.lost for each in funnel.steps])
    if lost is not None:
        yield Bottleneck("loss", funnel.order[lost], funnel.steps[lost].lost)
        rates = [each.rate for each in funnel.steps]
        rate = _largest(rates)
        if rate is not None and rates[rate] > rates[lost] + _ALMOST:
            yield Bottleneck("rate", funnel.order[rate], rates[rate])
    back = _largest([each.away for each in funnel.steps])
    if back is not None:
        yield Bottleneck("back", funnel.order[back], funnel.steps[back].away)


def _largest(shares: list[float]) -> int | None:
    """Return the place of the first share that no other one exceeds, none where there is nothing above 0."""
    place = max(range(len(shares)), key=shares.__getitem__, default=None)
    return None if place is None or shares[place] <= _ALMOST else place


def said_of_bottleneck(bottleneck: Bottleneck, funnel: Funnel, journey: JourneyMap) -> Text:
    """Return a sentence about a bottleneck."""
    step = step_name(journey, bottleneck.step)
    passage = funnel.steps[funnel.places[bottleneck.step]]
    if bottleneck.kind == "rate":
        said = Text("Funnel", "Of those who come to {step}, {rate} leave: no other step loses as large a part.")
        return said(step=step, rate=say_share(bottleneck.share))
    amount = said_of_share(funnel, bottleneck.share)
    if bottleneck.kind == "loss":
        said = Text("Funnel", "Most customers are lost at {step}: {amount}, that is {rate} of those who come there.")
        return said(step=step, amount=amount, rate=say_share(passage.rate))
    times = funnel.times(bottleneck.step)
    if times is None or times < 1.05:
        return Text("Funnel", "From {step} most customers go back: {amount}.")(step=step, amount=amount)
    said = Text(
        "Funnel", "From {step} most customers go back: {amount}. On average it is passed at least {times} times."
    )
    return said(step=step, amount=amount, times=say_figure(round(times, 1)))


def said_of_share(funnel: Funnel, share: float) -> Text:
    """Return a share of all customers in words, with how many that is a year where it is known."""
    count = funnel.count(share)
    if count is None:
        return Text("Funnel", "{share} of all")(share=say_share(share))
    return Text("Funnel", "{share} of all, {count} a year")(share=say_share(share), count=count)


_DOUBTS: Final[dict[DoubtKind, Text]] = {
    "leave": Text("Funnel", "At {step} {said} are said to leave, but only {most} come there."),
    "skip": Text("Funnel", "At {step} {said} are said to skip steps, but only {most} go on from there."),
    "back": Text("Funnel", "At {step} {said} are said to go back, but only {most} come there."),
    "more": Text("Funnel", "After {step} {said} are said to be there, but only {most} can be."),
}


def said_of_doubt(doubt: Doubt, journey: JourneyMap) -> Text:
    """Return a sentence about two shares that cannot both be."""
    step = step_name(journey, doubt.step)
    return _DOUBTS[doubt.kind](step=step, said=say_share(doubt.said), most=say_share(doubt.most))


def step_name(journey: JourneyMap, step: str) -> Text:
    """Return what a step is called in a sentence: its title in quotation marks, else its number."""
    number, found = next((number, each) for number, each in enumerate(steps_of(journey), 1) if each.id == step)
    return _named(number, found)


def _named(number: int, step: Step) -> Text:
    if step.title:
        return Text("Funnel", "“{title}”")(title=step.title)
    return Text("Funnel", "step {number}")(number=number)
