"""The way from pain to opportunity to action."""

from collections.abc import Iterator

from cjm_desktop.insight.findings.facts import Facts, Finding, about, about_card
from cjm_desktop.insight.naming import quoted
from cjm_desktop.model.kinds import CAUSES
from cjm_desktop.model.lanes import Card
from cjm_desktop.words import Text


def pain_findings(facts: Facts) -> Iterator[Finding]:
    """Find pain points that nothing answers, and those that come from elsewhere than marketing and are nobody's."""
    answered = facts.covered("opportunity")
    for card in facts.cards["pain-point"]:
        if card.id not in facts.actions and answered.isdisjoint(facts.span(card)):
            why = Text("Finding", "{card} hurts, and no opportunity at its step and no action answers it.")
            yield about_card("pain-without-opportunity", why, card)
        if card.cause not in (None, "marketing") and not _is_given(facts, card):
            why = Text("Finding", "{card} is caused by: {cause}. No department is named for it.")
            yield about("pain-outside-marketing", why(card=quoted(card), cause=CAUSES[card.cause]), card)


def _is_given(facts: Facts, card: Card) -> bool:
    """Tell whether a department is responsible for a card or for what is done about it."""
    return any(each.department is not None for each in (card, *facts.actions.get(card.id, ())))


def opportunity_findings(facts: Facts) -> Iterator[Finding]:
    """Find opportunities of which nothing came, and those that relieve no pain."""
    hurting = facts.covered("pain-point")
    for card in facts.cards["opportunity"]:
        if card.id not in facts.actions:
            why = Text("Finding", "No action comes from {card}.")
            yield about_card("opportunity-without-action", why, card)
        if hurting.isdisjoint(facts.span(card)):
            why = Text("Finding", "No pain point stands at the step of {card}.")
            yield about_card("opportunity-without-pain", why, card)
