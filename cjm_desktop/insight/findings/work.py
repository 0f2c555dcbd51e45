"""Work: who is responsible, whether it is worth its effort, and whether the tools for it are there."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from cjm_desktop.insight.findings.facts import Facts, Finding, about, about_card
from cjm_desktop.insight.naming import listed, quoted
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card
from cjm_desktop.words import Text

_UNSEEN: tuple[CardKind, ...] = ("backstage", "support")
"""Work that customers do not see."""
_NAMED = 3


def duties(facts: Facts) -> Iterator[Finding]:
    """Find touchpoints without channel or owner, and work behind the scenes that is no department's."""
    for card in facts.cards["touchpoint"]:
        if card.channel is None:
            why = Text("Finding", "It is not said through which channel customers meet {card}.")
            yield about_card("touchpoint-without-channel", why, card)
        if not card.owner and card.department is None:
            why = Text("Finding", "Nobody is responsible for {card}.")
            yield about_card("touchpoint-without-owner", why, card)
    for kind in _UNSEEN:
        for card in facts.cards[kind]:
            if card.department is None:
                why = Text("Finding", "It is not said which department does {card}.")
                yield about_card("backstage-without-department", why, card)


def vain_efforts(facts: Facts) -> Iterator[Finding]:
    """Find hard work behind the scenes at steps where it relieves no pain, meets no expectation and lifts nothing."""
    served = facts.covered("pain-point") | facts.covered("expectation") | _lifted(facts)
    for kind in _UNSEEN:
        for card in facts.cards[kind]:
            if card.effort >= facts.bound("effort") and served.isdisjoint(facts.span(card)):
                why = Text(
                    "Finding",
                    "{card} takes an effort of {effort} out of 5, while no pain point and no expectation stands at its "
                    "step and the emotion does not rise there.",
                )
                said = why(card=quoted(card), effort=card.effort)
                yield about("effort-for-nothing", said, card)


def _lifted(facts: Facts) -> set[int]:
    """Return the places of the steps that feel better than the step before of which it is known."""
    places = sorted(facts.feelings)
    return {place for before, place in pairwise(places) if facts.feelings[place] > facts.feelings[before]}


def missing_tools(facts: Facts) -> Iterator[Finding]:
    """Find stages in which a tool is said to be missing, or none is named while other stages name theirs."""
    tools = facts.cards["tool"]
    if not tools:
        return
    by_stage: dict[int, list[Card]] = defaultdict(list)
    for card in tools:
        for number in facts.stages_of(card):
            by_stage[number].append(card)
    for number, stage in enumerate(facts.journey.stages):
        missing = [quoted(card) for card in by_stage[number] if card.status == "missing"]
        if missing:
            few = listed(missing[:_NAMED])
            more = len(missing) - _NAMED
            few = Text("Finding", "{some} and {count} more")(some=few, count=more) if more > 0 else few
            said = Text("Finding", "In {stage} is missing: {tools}.")(stage=quoted(stage), tools=few)
        elif not by_stage[number]:
            said = Text("Finding", "In {stage} no tool is named, while other stages name theirs.")(stage=quoted(stage))
        else:
            continue
        yield about("tools-missing", said, stage)
