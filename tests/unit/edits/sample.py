"""A small map with one of everything, and what every edit keeps true."""

from collections.abc import Callable
from itertools import count

from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import ids_of, records_of
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import references_of, steps_of, targets_in


def sample() -> JourneyMap:
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="Buying a bicycle",
        personas=(Persona(id="ann", name="Ann"), Persona(id="bob", name="Bob")),
        stages=(
            Stage(id="before", title="Before", steps=(Step(id="look", title="Look"), Step(id="try", title="Try"))),
            Stage(id="after", title="After", steps=(Step(id="ride", title="Ride"),)),
        ),
        lanes=(
            CardLane(
                id="touch",
                kind="touchpoint",
                cards=(
                    Card(id="shop", step="look", text="Shop window", channel="store"),
                    Card(id="site", step="look", text="Web site", channel="website"),
                    Card(id="staff", step="try", through="ride", text="Staff", channel="person"),
                ),
            ),
            CardLane(id="pains", kind="pain-point", cards=(Card(id="rain", step="ride", text="Rain", severity=2),)),
            EmotionLane(
                id="feel",
                kind="emotion",
                curves=(
                    Curve(
                        id="mood",
                        persona="ann",
                        points=(CurvePoint(step="look", value=0.5), CurvePoint(step="ride", value=-0.5, text="Wet")),
                    ),
                ),
            ),
        ),
        flows=(
            Flow(id="again", kind="return", from_="ride", to="look", share=0.25),
            Flow(id="leave", kind="drop-off", from_="try"),
        ),
    )


def numbered(prefix: str = "n") -> NewId:
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def card_lane(journey: JourneyMap, name: str) -> CardLane:
    return next(lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.id == name)


def card(journey: JourneyMap, name: str) -> Card:
    return next(each for lane in journey.lanes if isinstance(lane, CardLane) for each in lane.cards if each.id == name)


def curve(journey: JourneyMap, name: str = "mood") -> Curve:
    lanes = (lane for lane in journey.lanes if isinstance(lane, EmotionLane))
    return next(each for lane in lanes for each in lane.curves if each.id == name)


def steps(journey: JourneyMap) -> list[list[str]]:
    return [[step.id for step in stage.steps] for stage in journey.stages]


def points(journey: JourneyMap, name: str = "mood") -> list[str]:
    return [point.step for point in curve(journey, name).points]


def assert_whole(journey: JourneyMap) -> None:
    """Check what every map an edit makes promises."""
    assert JourneyMap.model_validate_json(journey.model_dump_json(exclude_defaults=True)) == journey
    ids = list(ids_of(journey))
    assert len(set(ids)) == len(ids)
    order = [step.id for step in steps_of(journey)]
    targets = targets_in(journey)
    for record in records_of(journey):
        for reference in references_of(type(record)):
            assert set(reference.names(record)) <= targets[reference.target]
        if isinstance(record, Card) and record.through is not None:
            assert order.index(record.step) < order.index(record.through)
        if isinstance(record, Curve):
            places = [order.index(point.step) for point in record.points]
            assert places == sorted(set(places))


def edited(edit: Callable[[JourneyMap], JourneyMap], journey: JourneyMap) -> JourneyMap:
    """Do an edit and check that its input stays as it was, its map is whole, and the same one when nothing changed."""
    before = journey.model_dump_json()
    new = edit(journey)
    assert journey.model_dump_json() == before
    assert_whole(new)
    assert (new == journey) == (new is journey)
    return new
