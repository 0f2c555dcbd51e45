"""The kinds of findings: what they are called, what to do about them, and how much they matter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.words import Text

Group = Literal["elements", "experience", "remedies", "customers", "work", "proof"]
Weight = Literal["high", "medium", "low"]
KindName = Literal[
    "no-persona",
    "no-stages",
    "no-scenario",
    "no-touchpoints",
    "no-expectations",
    "no-emotions",
    "no-pain-points",
    "no-opportunities",
    "worst-trough",
    "steepest-fall",
    "end-below-start",
    "contradicting-scores",
    "pain-without-opportunity",
    "opportunity-without-action",
    "opportunity-without-pain",
    "pain-outside-marketing",
    "drop-off",
    "bottleneck",
    "many-go-back",
    "impossible-shares",
    "persona-mismatch",
    "persona-without-cards",
    "too-many-stages",
    "touchpoint-without-channel",
    "touchpoint-without-owner",
    "backstage-without-department",
    "effort-for-nothing",
    "tools-missing",
    "stage-without-evidence",
    "review-overdue",
]

GROUPS: Final[Mapping[Group, Text]] = {
    "elements": Text("Finding", "Elements of the map"),
    "experience": Text("Finding", "Experience"),
    "remedies": Text("Finding", "From pain to action"),
    "customers": Text("Finding", "Customers and their ways"),
    "work": Text("Finding", "Work and responsibility"),
    "proof": Text("Finding", "Evidence and review"),
}
"""In the order in which they are told."""
WEIGHTS: Final[Mapping[Weight, Text]] = {
    "high": Text("Finding", "Important"),
    "medium": Text("Finding", "Worth a look"),
    "low": Text("Finding", "Hint"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of findings."""

    group: Group
    weight: Weight
    title: Text
    """What heads them in a list."""
    todo: Text
    """What to do about one."""


KINDS: Final[Mapping[KindName, Kind]] = {
    "no-persona": Kind(
        "elements",
        "high",
        Text("Finding", "Persona missing"),
        Text("Finding", "Describe the customer whose journey this is, before anything else."),
    ),
    "no-stages": Kind(
        "elements",
        "high",
        Text("Finding", "Stages missing"),
        Text("Finding", "Name the stages through which the customer goes."),
    ),
    "no-scenario": Kind(
        "elements",
        "high",
        Text("Finding", "Scenario missing"),
        Text("Finding", "Write down the situation and what the customer wants in it."),
    ),
    "no-touchpoints": Kind(
        "elements",
        "high",
        Text("Finding", "Touchpoints missing"),
        Text("Finding", "List where you meet: advertisements, website, shop, staff, service."),
    ),
    "no-expectations": Kind(
        "elements",
        "high",
        Text("Finding", "Expectations missing"),
        Text("Finding", "Ask customers what they expect at each step, and note it."),
    ),
    "no-emotions": Kind(
        "elements",
        "high",
        Text("Finding", "Emotions missing"),
        Text("Finding", "Draw how each step feels, from ratings or interviews where you have them."),
    ),
    "no-pain-points": Kind(
        "elements",
        "high",
        Text("Finding", "Pain points missing"),
        Text("Finding", "Note what hinders and hurts; a journey without any was not looked at closely."),
    ),
    "no-opportunities": Kind(
        "elements",
        "high",
        Text("Finding", "Opportunities missing"),
        Text("Finding", "Note what could be better at each step, beginning where it hurts most."),
    ),
    "worst-trough": Kind(
        "experience",
        "high",
        Text("Finding", "Worst trough"),
        Text("Finding", "Begin here: find out what hurts at this step and what would relieve it."),
    ),
    "steepest-fall": Kind(
        "experience",
        "high",
        Text("Finding", "Steepest fall"),
        Text(
            "Finding", "Look at what changes between these two steps: who takes over, what is asked, what is promised."
        ),
    ),
    "end-below-start": Kind(
        "experience",
        "medium",
        Text("Finding", "End below start"),
        Text("Finding", "Give the end a good moment: what comes last is what people remember and tell."),
    ),
    "contradicting-scores": Kind(
        "experience",
        "medium",
        Text("Finding", "Contradicting scores"),
        Text("Finding", "Check where both come from; perhaps they speak of different customers or times."),
    ),
    "pain-without-opportunity": Kind(
        "remedies",
        "high",
        Text("Finding", "Pain without opportunity"),
        Text("Finding", "Note at this step what could relieve it, or make an action of the pain point."),
    ),
    "opportunity-without-action": Kind(
        "remedies",
        "medium",
        Text("Finding", "Opportunity without action"),
        Text("Finding", "Make an action of it with an owner and a day, or drop it."),
    ),
    "opportunity-without-pain": Kind(
        "remedies",
        "low",
        Text("Finding", "Opportunity without pain"),
        Text("Finding", "Ask which customer would miss it; note the pain point that it relieves."),
    ),
    "pain-outside-marketing": Kind(
        "remedies",
        "medium",
        Text("Finding", "Pain caused outside marketing"),
        Text("Finding", "Marketing cannot mend this: give it, or an action for it, to the department that can."),
    ),
    "drop-off": Kind(
        "customers",
        "high",
        Text("Finding", "Many drop off"),
        Text("Finding", "Find out why they leave here, and what would have kept them."),
    ),
    "bottleneck": Kind(
        "customers",
        "high",
        Text("Finding", "Bottleneck"),
        Text("Finding", "Draw the ways out of this step with their shares, and ask those who left why."),
    ),
    "many-go-back": Kind(
        "customers",
        "medium",
        Text("Finding", "Many go back"),
        Text("Finding", "Find out what they lacked the first time, and give it to them where they go back to."),
    ),
    "impossible-shares": Kind(
        "customers",
        "high",
        Text("Finding", "Shares that cannot be"),
        Text("Finding", "Correct the shares of the ways from here, or before it: what is too much does not count."),
    ),
    "persona-mismatch": Kind(
        "customers",
        "high",
        Text("Finding", "Neighbouring stages serve different customers"),
        Text("Finding", "Serve in the second stage those whom the first one brings, or bring others."),
    ),
    "persona-without-cards": Kind(
        "customers",
        "medium",
        Text("Finding", "Large persona without cards"),
        Text("Finding", "Say on cards whom they concern, and add what this persona meets."),
    ),
    "too-many-stages": Kind(
        "customers",
        "low",
        Text("Finding", "Too many stages"),
        Text("Finding", "Merge neighbouring stages, and make steps of them: few stages can be kept in mind."),
    ),
    "touchpoint-without-channel": Kind(
        "work",
        "medium",
        Text("Finding", "Touchpoint without channel"),
        Text("Finding", "Say through which channel customers meet it."),
    ),
    "touchpoint-without-owner": Kind(
        "work",
        "medium",
        Text("Finding", "Touchpoint without owner"),
        Text("Finding", "Say who is responsible: a person or a department."),
    ),
    "backstage-without-department": Kind(
        "work",
        "medium",
        Text("Finding", "Backstage without department"),
        Text("Finding", "Say which department does this work."),
    ),
    "effort-for-nothing": Kind(
        "work",
        "medium",
        Text("Finding", "Much effort, little gain"),
        Text("Finding", "Ask whether this work is needed, or whether it can be done with less."),
    ),
    "tools-missing": Kind(
        "work",
        "medium",
        Text("Finding", "Tools missing"),
        Text("Finding", "Plan the tools of this stage, or say on the map what is used there."),
    ),
    "stage-without-evidence": Kind(
        "proof",
        "medium",
        Text("Finding", "Stage without evidence"),
        Text("Finding", "Ask customers or look at data, and say on the cards where it was found."),
    ),
    "review-overdue": Kind(
        "proof",
        "medium",
        Text("Finding", "Review overdue"),
        Text("Finding", "Go through the map with those who take part, and note the review."),
    ),
}
"""In the order in which those of a group are told."""
