"""Customers: where they are lost, and whether stages serve those whom others bring."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from cjm_desktop.insight.findings.facts import UNNAMED, Facts, Finding, about
from cjm_desktop.insight.naming import own_name, quoted
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text, say_share


def drop_offs(facts: Facts) -> Iterator[Finding]:
    """Find ways out that many customers take."""
    for flow in facts.journey.flows:
        if flow.kind == "drop-off" and flow.share is not None and flow.share >= facts.bound("drop-off"):
            why = Text("Finding", "{share} of the customers leave after {step}.")
            step = facts.steps[facts.order[flow.from_]]
            said = why(share=say_share(flow.share), step=quoted(step))
            if flow.lost:
                said = Text("Finding", "{sentence} Lost with them: {lost}.")(sentence=said, lost=excerpt(flow.lost))
            yield Finding("drop-off", said, (flow.id,), flow.id, own_name(step) or UNNAMED)


def mismatches(facts: Facts) -> Iterator[Finding]:
    """Find neighbouring stages with much work in both, but for different customers."""
    people = _people_by_stage(facts)
    names = {person.id: person for person in facts.journey.personas}
    for left, right in pairwise(range(len(facts.journey.stages))):
        one, other = people[left], people[right]
        if min(one.total(), other.total()) < facts.bound("named"):
            continue
        common = sum(min(one[person] / one.total(), other[person] / other.total()) for person in one)
        if round(common, 9) < facts.bound("common"):
            (first, _), (second, _) = one.most_common(1)[0], other.most_common(1)[0]
            stages = facts.journey.stages[left], facts.journey.stages[right]
            why = Text(
                "Finding",
                "{first} works mostly for {one}, {second} mostly for {other}; they have {share} in common.",
            )(
                first=quoted(stages[0]),
                one=quoted(names.get(first)),
                second=quoted(stages[1]),
                other=quoted(names.get(second)),
                share=say_share(round(common, 2)),
            )
            name = Text("Finding", "{first} → {second}")(first=quoted(stages[0]), second=quoted(stages[1]))
            yield Finding("persona-mismatch", why, (stages[0].id, stages[1].id), stages[1].id, name)


def _people_by_stage(facts: Facts) -> list[Counter[str]]:
    """Return how many cards of each stage concern each persona; what concerns everybody tells nothing."""
    found = [Counter[str]() for _ in facts.journey.stages]
    for cards in facts.cards.values():
        for card in cards:
            for number in facts.stages_of(card) if card.personas else ():
                found[number].update(card.personas)
    return found


def lonely_personas(facts: Facts) -> Iterator[Finding]:
    """Find personas that stand for many customers, while no card is about them."""
    people = facts.journey.personas
    named = {person for cards in facts.cards.values() for card in cards for person in card.personas}
    for person in people if len(people) > 1 else ():
        if person.share is not None and person.share >= facts.bound("persona") and person.id not in named:
            why = Text("Finding", "{name} stands for {share} of the customers, but no card is about this persona.")
            said = why(name=quoted(person), share=say_share(person.share))
            yield about("persona-without-cards", said, person)


def stage_count(facts: Facts) -> Iterator[Finding]:
    """Find that there are more stages than can be kept in mind."""
    most, stages = int(facts.bound("stages")), facts.journey.stages
    if len(stages) > most:
        why = Text("Finding", "The map has {count} stages, more than {most}.")
        yield Finding("too-many-stages", why(count=len(stages), most=most), (), stages[most].id)
