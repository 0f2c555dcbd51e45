"""What the map rests on, and whether it was looked at again."""

from collections.abc import Iterator

from cjm_desktop.insight.findings.facts import Facts, Finding, about
from cjm_desktop.insight.naming import quoted
from cjm_desktop.insight.reviews import days_overdue, due_said
from cjm_desktop.model.lanes import Card, MetricLane
from cjm_desktop.words import Text


def unproved_stages(facts: Facts) -> Iterator[Finding]:
    """Find stages in which something is said, and nothing of it rests on evidence."""
    told = {number for cards in facts.cards.values() for card in cards for number in facts.stages_of(card)}
    for number in sorted(told - proved_stages(facts)):
        stage = facts.journey.stages[number]
        why = Text("Finding", "Nothing in {stage} says what it rests on.")
        yield about("stage-without-evidence", why(stage=quoted(stage)), stage)


def proved_stages(facts: Facts) -> set[int]:
    """Return the numbers of the stages in which a card, a point or a figure rests on evidence."""
    cards = (card for each in facts.cards.values() for card in each if _is_proved(card))
    proved = {number for card in cards for number in facts.stages_of(card)}
    for _, points in facts.curves:
        proved.update(facts.stages[facts.order[point.step]] for point in points if point.source and not point.assumed)
    for lane in facts.journey.lanes:
        if isinstance(lane, MetricLane):
            proved.update(facts.stages[facts.order[figure.step]] for figure in lane.values if figure.source)
    return proved


def overdue_review(facts: Facts) -> Iterator[Finding]:
    """Find that the map should have been looked at again."""
    if days_overdue(facts.journey, facts.today):
        yield Finding("review-overdue", due_said(facts.journey, facts.today))


def _is_proved(card: Card) -> bool:
    if card.evidence == "assumption":
        return False
    return card.evidence is not None or bool(card.source)
