"""Each kind of finding has a map that has it, and nearly the same map that has it not."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from cjm_desktop.edits.findings import dismiss, restore, set_threshold
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.found import all_findings, open_findings
from cjm_desktop.insight.findings.kinds import GROUPS, KINDS, KindName
from cjm_desktop.insight.findings.thresholds import THRESHOLDS, ThresholdName, threshold
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.findings import Dismissed, Threshold
from cjm_desktop.model.kinds import CardKind, MetricKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import Department, Flow, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import targets_in
from cjm_desktop.model.reviews import Review
from cjm_desktop.words import LANGUAGES, say
from tests.maps import journey_maps

TODAY = dt.date(2026, 11, 26)
STEPS = ("look", "ask", "buy", "pay", "use", "tell")
"""Two of each of three stages."""


def lane(kind: CardKind, *cards: Card) -> CardLane:
    return CardLane(id=kind, kind=kind, cards=cards)


def curve(*values: float | None, name: str = "mood", **fields: Any) -> EmotionLane:  # noqa: ANN401 - fields of a curve
    points = tuple(
        CurvePoint(step=step, value=value) for step, value in zip(STEPS, values, strict=False) if value is not None
    )
    return EmotionLane(id="feel", kind="emotion", curves=(Curve(id=name, points=points, **fields),))


def metric(kind: MetricKind, step: str, value: float) -> MetricLane:
    return MetricLane(id=kind, kind="metric", metric=kind, values=(MetricValue(step=step, value=value),))


def journey(*lanes: Lane, **fields: Any) -> JourneyMap:  # noqa: ANN401 - fields of a map
    stages = tuple(
        Stage(id=title, title=title, steps=tuple(Step(id=step, title=step) for step in steps))
        for title, steps in (("Before", STEPS[:2]), ("During", STEPS[2:4]), ("After", STEPS[4:]))
    )
    given: dict[str, Any] = {
        "personas": (Persona(id="ann", name="Ann", share=0.6), Persona(id="bob", name="Bob", share=0.4)),
        "departments": (Department(id="shops"),),
        "stages": stages,
    }
    return JourneyMap(format="cjm", version=1, id="map", lanes=lanes, **{**given, **fields})


def cards(step: str, count: int, *people: str, prefix: str = "") -> list[Card]:
    return [Card(id=f"{prefix}{step}{number}", step=step, personas=people) for number in range(count)]


def stages(count: int) -> JourneyMap:
    many = tuple(Stage(id=f"g{number}", title="G", steps=(Step(id=f"s{number}"),)) for number in range(count))
    return journey(stages=many)


PAIN, IDEA = Card(id="pain", step="buy"), Card(id="idea", step="buy")
HARD = Card(id="hard", step="buy", effort=4, department="shops")
OUT = Flow(id="out", kind="drop-off", from_="buy", share=0.2)
BACK = Flow(id="back", kind="return", from_="pay", to="look", share=0.2)
TO_DO = Action(id="do", cards=("pain", "idea"))
BOUGHT = lane("touchpoint", *cards("look", 3, "ann"), *cards("buy", 3, "bob"))

CASES: dict[KindName, tuple[JourneyMap, JourneyMap]] = {
    "no-persona": (journey(personas=(Persona(id="ann"),)), journey()),
    "no-stages": (journey(stages=(Stage(id="one", steps=(Step(id="look"),)),)), journey()),
    "no-scenario": (journey(scenario=" "), journey(scenario="A bicycle for the way to work")),
    "no-touchpoints": (journey(lane("touchpoint")), journey(lane("touchpoint", PAIN))),
    "no-expectations": (journey(lane("thought", PAIN)), journey(lane("expectation", PAIN))),
    "no-emotions": (journey(curve(0, 0)), journey(curve(0, 0.1))),
    "no-pain-points": (journey(lane("opportunity", PAIN)), journey(lane("pain-point", PAIN))),
    "no-opportunities": (journey(lane("pain-point", PAIN)), journey(lane("opportunity", PAIN))),
    "worst-trough": (journey(curve(0.5, -0.3, 0)), journey(curve(0.5, -0.29, 0))),
    "steepest-fall": (journey(curve(0.4, None, -0.1)), journey(curve(0.4, 0, -0.09))),
    "end-below-start": (journey(curve(0.4, 0.9, 0.3)), journey(curve(0.4, -0.9, 0.35))),
    "contradicting-scores": (
        journey(curve(0.7), metric("csat", "look", 25)),
        journey(curve(0.7), metric("csat", "look", 40), metric("conversion", "look", 1)),
    ),
    "pain-without-opportunity": (
        journey(lane("pain-point", PAIN), lane("opportunity", Card(id="idea", step="ask"))),
        journey(lane("pain-point", PAIN), lane("opportunity", Card(id="idea", step="look", through="pay"))),
    ),
    "opportunity-without-action": (
        journey(lane("opportunity", IDEA), lane("pain-point", PAIN), actions=(changed(TO_DO, status="dropped"),)),
        journey(lane("opportunity", IDEA), lane("pain-point", PAIN), actions=(TO_DO,)),
    ),
    "opportunity-without-pain": (
        journey(lane("opportunity", IDEA), lane("pain-point", changed(PAIN, step="pay"))),
        journey(lane("opportunity", IDEA), lane("pain-point", PAIN)),
    ),
    "pain-outside-marketing": (
        journey(lane("pain-point", changed(PAIN, cause="product"))),
        journey(lane("pain-point", changed(PAIN, cause="marketing"))),
    ),
    "drop-off": (journey(flows=(OUT,)), journey(flows=(changed(OUT, share=0.19),))),
    "bottleneck": (
        journey(metric("retention", "buy", 80)),
        journey(metric("retention", "buy", 81)),
    ),
    "many-go-back": (
        journey(flows=(BACK,)),
        journey(flows=(changed(BACK, share=0.19),)),
    ),
    "impossible-shares": (
        journey(flows=(changed(OUT, share=0.9), changed(OUT, id="more", from_="pay", share=0.2))),
        journey(flows=(changed(OUT, share=0.9), changed(OUT, id="more", from_="pay", share=0.1))),
    ),
    "persona-mismatch": (
        journey(BOUGHT),
        journey(lane("touchpoint", *cards("look", 3, "ann"), *cards("buy", 2, "bob"), *cards("pay", 1, "ann"))),
    ),
    "persona-without-cards": (
        journey(lane("touchpoint", *cards("look", 1, "ann"))),
        journey(lane("touchpoint", *cards("look", 1, "ann", "bob"))),
    ),
    "too-many-stages": (stages(9), stages(8)),
    "touchpoint-without-channel": (
        journey(lane("touchpoint", PAIN)),
        journey(lane("touchpoint", changed(PAIN, channel="store")), lane("thought", IDEA)),
    ),
    "touchpoint-without-owner": (
        journey(lane("touchpoint", PAIN)),
        journey(lane("touchpoint", changed(PAIN, owner="Li"), changed(IDEA, department="shops"))),
    ),
    "backstage-without-department": (
        journey(lane("support", changed(PAIN, owner="Li"))),
        journey(lane("support", changed(PAIN, department="shops"))),
    ),
    "effort-for-nothing": (
        journey(lane("backstage", HARD), lane("pain-point", changed(PAIN, step="pay")), curve(0, 0.5, 0.5)),
        journey(lane("backstage", HARD), lane("pain-point", PAIN)),
    ),
    "tools-missing": (
        journey(lane("tool", Card(id="chat", step="look", through="use", status="missing"))),
        journey(lane("tool", Card(id="chat", step="look", through="use", status="planned"))),
    ),
    "stage-without-evidence": (
        journey(lane("thought", changed(PAIN, evidence="assumption", source="we think"))),
        journey(lane("thought", PAIN, changed(IDEA, step="pay", evidence="interview"))),
    ),
    "review-overdue": (
        journey(reviews=(Review(id="seen", date=dt.date(2026, 10, 25)),)),
        journey(reviews=(Review(id="seen", date=dt.date(2026, 10, 26)),)),
    ),
}


def of_kind(kind: KindName, journey: JourneyMap) -> list[Finding]:
    return [finding for finding in all_findings(journey, TODAY) if finding.kind == kind]


@pytest.mark.parametrize("kind", KINDS)
def test_one_map_has_it_and_another_one_has_not(kind: KindName) -> None:
    has, has_not = CASES[kind]
    assert of_kind(kind, has)
    assert not of_kind(kind, has_not)


@pytest.mark.parametrize(
    ("kind", "has_not"),
    [
        ("pain-without-opportunity", journey(lane("pain-point", PAIN), actions=(TO_DO,))),
        ("pain-outside-marketing", journey(lane("pain-point", changed(PAIN, cause="policy", department="shops")))),
        (
            "pain-outside-marketing",
            journey(lane("pain-point", changed(PAIN, cause="policy")), actions=(changed(TO_DO, department="shops"),)),
        ),
        ("effort-for-nothing", journey(lane("backstage", HARD), lane("expectation", PAIN))),
        ("effort-for-nothing", journey(lane("backstage", HARD), curve(0.5, 0.2, 0.3))),
        ("effort-for-nothing", journey(lane("frontstage", HARD))),
        ("effort-for-nothing", journey(lane("support", changed(HARD, effort=3)))),
        ("tools-missing", journey(lane("tool"))),
        ("persona-without-cards", journey(lane("thought", PAIN), personas=(Persona(id="ann", share=1),))),
        ("drop-off", journey(flows=(changed(OUT, kind="return", to="look", share=0.9),))),
        ("stage-without-evidence", journey()),
        ("review-overdue", journey(date=dt.date(2020, 1, 1), review_months=0)),
    ],
)
def test_what_else_is_none(kind: KindName, has_not: JourneyMap) -> None:
    assert not of_kind(kind, has_not)


def test_a_way_out_that_is_found_by_itself_is_no_bottleneck_as_well() -> None:
    lost = journey(flows=(OUT,))
    assert of_kind("drop-off", lost)
    assert not of_kind("bottleneck", lost)
    two = journey(flows=(changed(OUT, share=0.12), changed(OUT, id="other", share=0.1)))
    (found,) = of_kind("bottleneck", two)
    assert (found.about, found.at) == (("buy",), "buy")
    assert (
        say(found.why, "en") == "Most customers are lost at “buy”: 22 % of all, that is 22 % of those who come there."
    )


def test_the_bottleneck_of_those_who_come_is_found_beside_the_largest_loss() -> None:
    flows = (changed(OUT, from_="look", share=0.6), changed(OUT, id="late", from_="pay", share=0.3))
    found = of_kind("bottleneck", journey(flows=flows, thresholds=(Threshold(name="drop-off", value=0.7),)))
    assert [(each.at, say(each.why, "en")) for each in found] == [
        ("pay", "Of those who come to “pay”, 75 % leave: no other step loses as large a part.")
    ]


def test_from_where_most_go_back_and_what_cannot_be_are_said() -> None:
    (found,) = of_kind("many-go-back", journey(flows=(BACK, changed(BACK, id="less", from_="ask", share=0.1))))
    assert (found.at, say(found.why, "en")) == (
        "pay",
        "From “pay” most customers go back: 20 % of all. On average it is passed at least 1.2 times.",
    )
    flows = (changed(OUT, share=0.9), changed(OUT, id="more", from_="pay", share=0.2))
    (wrong,) = of_kind("impossible-shares", journey(flows=(*flows, changed(BACK, share=0.3))))
    assert wrong.about == ("pay",)
    assert say(wrong.why, "en") == (
        "At “pay” 20 % are said to leave, but only 10 % come there. "
        "At “pay” 30 % are said to go back, but only 10 % come there."
    )


def test_a_stage_has_no_tools_where_others_have() -> None:
    found = of_kind(
        "tools-missing", journey(lane("tool", Card(id="chat", step="look", through="buy", status="in-use")))
    )
    assert [finding.about for finding in found] == [("After",)]


def test_evidence_is_that_of_figures_and_points_as_well() -> None:
    told = lane("thought", PAIN)
    known = CurvePoint(step="pay", value=0, source="Survey")
    assert not of_kind("stage-without-evidence", journey(told, EmotionLane(
        id="feel", kind="emotion", curves=(Curve(id="mood", points=(known,)),)
    )))  # fmt: skip
    guessed = Curve(id="mood", points=(changed(known, assumed=True),))
    assert of_kind("stage-without-evidence", journey(told, EmotionLane(id="feel", kind="emotion", curves=(guessed,))))
    figure = MetricValue(step="pay", value=3, source="Survey")
    measured = MetricLane(id="nps", kind="metric", metric="nps", values=(figure,))
    assert not of_kind("stage-without-evidence", journey(told, measured))


@pytest.mark.parametrize(
    "lanes",
    [
        (curve(0.7), metric("nps", "look", -60)),
        (curve(-1), metric("ces", "look", 6)),
        (curve(0.2), lane("pain-point", Card(id="pain", step="look", severity=3))),
        (
            curve(-0.8),
            lane("feedback", Card(id="said", step="look", rating=5), Card(id="too", step="look", rating=3.5)),
        ),
        (metric("csat", "look", 100), metric("nps", "look", -50)),
    ],
)
def test_scores_of_all_sorts_contradict(lanes: tuple[Lane, ...]) -> None:
    (found,) = of_kind("contradicting-scores", journey(*lanes))
    assert (found.about, found.at) == (("look",), "look")


def test_a_curve_of_how_it_is_wanted_is_no_experience() -> None:
    values = (0.9, -0.9)
    assert of_kind("worst-trough", journey(curve(*values, state="as-is")))
    assert not of_kind("worst-trough", journey(curve(*values, state="to-be")))
    assert of_kind("worst-trough", journey(curve(*values, state="to-be"), state="to-be"))
    assert not of_kind("worst-trough", journey(curve(*values, state="as-is"), state="to-be"))


def test_a_finding_knows_where_it_is_and_why() -> None:
    walked = journey(curve(0.4, 0.8, -0.6, persona="ann"))
    (fall,) = of_kind("steepest-fall", walked)
    assert (fall.about, fall.at) == (("mood", "ask", "buy"), point_name("mood", "buy"))
    assert say(fall.why, "en") == "The curve of “Ann” falls from +80 % at “ask” to −60 % at “buy”."
    (left,) = of_kind("drop-off", journey(flows=(changed(OUT, lost="a sale"),)))
    assert say(left.why, "en") == "20 % of the customers leave after “buy”. Lost with them: a sale."
    (people,) = of_kind("persona-mismatch", journey(BOUGHT))
    assert people.about == ("Before", "During")
    expected = "“Before” works mostly for “Ann”, “During” mostly for “Bob”; they have 0 % in common."
    assert say(people.why, "en") == expected


def test_a_complete_map_has_none() -> None:
    done = journey(
        lane("touchpoint", Card(id="shop", step="look", channel="store", owner="Li", evidence="survey")),
        lane("expectation", Card(id="hope", step="look")),
        lane("pain-point", changed(PAIN, evidence="interview")),
        lane("opportunity", IDEA),
        curve(0.1, 0.2, 0, 0.1, 0.2, 0.3),
        scenario="A bicycle",
        actions=(TO_DO,),
        personas=(Persona(id="ann", name="Ann", share=1),),
        date=TODAY,
    )
    assert all_findings(done, TODAY) == ()


def test_what_is_dismissed_is_left_out_until_it_is_restored() -> None:
    has, _ = CASES["drop-off"]
    (finding,) = of_kind("drop-off", has)
    gone = dismiss(has, Dismissed(id="no", kind="drop-off", about=finding.about, reason="They come back"))
    assert finding in all_findings(gone, TODAY)
    assert finding not in open_findings(gone, TODAY)
    assert len(open_findings(gone, TODAY)) == len(open_findings(has, TODAY)) - 1
    assert open_findings(restore(gone, "drop-off", finding.about), TODAY) == open_findings(has, TODAY)


CHANGES: dict[ThresholdName, float] = {
    "trough": -0.4, "fall": 0.6, "end": 0.2, "contradiction": 1.3, "drop-off": 0.3, "back": 0.3, "persona": 0.5,
    "common": 0, "named": 4, "stages": 9, "effort": 5,
}  # fmt: skip


@pytest.mark.parametrize("name", THRESHOLDS)
def test_each_threshold_can_be_set(name: ThresholdName) -> None:
    has, _ = CASES[THRESHOLDS[name].kind]
    assert not of_kind(THRESHOLDS[name].kind, set_threshold(has, name, CHANGES[name]))


def test_thresholds_are_within_their_ends_whatever_a_file_says() -> None:
    assert threshold(journey(), "stages") == 8
    for value, held in ((12.0, 12), (-5.0, 1), (1e9, 100)):
        assert threshold(journey(thresholds=(Threshold(name="stages", value=value),)), "stages") == held
    assert threshold(journey(thresholds=(Threshold(name="of others", value=3),)), "stages") == 8


def test_every_kind_and_group_has_its_place() -> None:
    assert set(CASES) == set(KINDS)
    assert {kind.group for kind in KINDS.values()} == set(GROUPS)
    places = [list(GROUPS).index(kind.group) for kind in KINDS.values()]
    assert places == sorted(places)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_findings_of_any_map_are_of_it_and_known_by_kind_and_what_they_are_about(found: JourneyMap) -> None:
    findings = all_findings(found, TODAY)
    parts = targets_in(found, ("part",))["part"]
    keys = [(finding.kind, finding.about) for finding in findings]
    assert len(set(keys)) == len(keys)
    for finding in findings:
        assert parts.issuperset(finding.about)
        assert parts.issuperset(finding.at.split("@") if finding.at else ())
        assert all(say(finding.why, language) for language in LANGUAGES)
    places = [list(KINDS).index(finding.kind) for finding in findings]
    assert places == sorted(places)
