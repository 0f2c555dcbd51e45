"""A map with something for every hand movement, small enough to be seen whole."""

from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step


def sample() -> JourneyMap:
    """Return a map of four steps: look and try (before), buy (during), ride (after)."""
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="Buying a bicycle",
        personas=(Persona(id="ann", name="Ann"),),
        stages=(
            Stage(id="before", title="Before", steps=(Step(id="look", title="Look"), Step(id="try", title="Try"))),
            Stage(id="during", title="During", steps=(Step(id="buy", title="Buy"),)),
            Stage(id="after", title="After", steps=(Step(id="ride", title="Ride"),)),
        ),
        lanes=(
            CardLane(
                id="touch",
                kind="touchpoint",
                cards=(
                    Card(id="shop", step="look", text="Shop window", channel="store"),
                    Card(id="staff", step="try", text="Staff"),
                    Card(id="site", step="look", text="Web site", channel="website"),
                    Card(id="till", step="buy", text="Till"),
                    Card(id="leaflet", step="look", text="Leaflet"),
                ),
            ),
            CardLane(
                id="pains",
                kind="pain-point",
                cards=(Card(id="queue", step="buy", text="Long queue", severity=2),),
            ),
            EmotionLane(
                id="feel",
                kind="emotion",
                curves=(
                    Curve(
                        id="mood",
                        persona="ann",
                        points=(
                            CurvePoint(step="look", value=0.5),
                            CurvePoint(step="try", value=0.123456),
                            CurvePoint(step="buy", value=-0.5, text="Dear"),
                            CurvePoint(step="ride", value=0.75),
                        ),
                    ),
                ),
            ),
        ),
        flows=(Flow(id="again", kind="return", from_="ride", to="look"),),
    )
