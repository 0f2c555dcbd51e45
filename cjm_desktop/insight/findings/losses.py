"""The funnel: where it is narrowest, from where customers go back, and shares that cannot be."""

from collections import defaultdict
from collections.abc import Iterator
from functools import reduce

from cjm_desktop.insight.bottlenecks import bottlenecks, said_of_bottleneck, said_of_doubt
from cjm_desktop.insight.findings.facts import Facts, Finding, about
from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.words import Text


def bottleneck_findings(facts: Facts) -> Iterator[Finding]:
    """Find the steps at which most are lost, unless a way out there is found by itself, and from which most go back."""
    funnel, most = facts.funnel, facts.bound("drop-off")
    ways = {
        flow.from_
        for flow in facts.journey.flows
        if flow.kind == "drop-off" and flow.share is not None and flow.share >= most
    }
    for each in bottlenecks(funnel):
        kind: KindName = "many-go-back" if each.kind == "back" else "bottleneck"
        least = facts.bound("back") if each.kind == "back" else most
        if round(each.share, 9) >= least and (each.kind == "back" or each.step not in ways):
            why = said_of_bottleneck(each, funnel, facts.journey)
            yield about(kind, why, facts.steps[facts.order[each.step]])


def impossible_shares(facts: Facts) -> Iterator[Finding]:
    """Find steps at which more customers leave, skip, go back or stay than there can be."""
    said: defaultdict[str, list[Text]] = defaultdict(list)
    for doubt in facts.funnel.doubts:
        said[doubt.step].append(said_of_doubt(doubt, facts.journey))
    for step, sentences in said.items():
        yield about("impossible-shares", reduce(_joined, sentences), facts.steps[facts.order[step]])


def _joined(one: Text, other: Text) -> Text:
    return Text("Finding", "{one} {other}")(one=one, other=other)
