"""One point of a curve: how a step feels, between which ratings, in which words, and how that is known."""

from typing import Any, Final

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.curves import clear_point, set_point
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import find_curve, index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_MOST_RATINGS: Final = 10**9
_UNKNOWN: Final = Text("Inspector", "Unknown")
UNNAMED_CURVE: Final = Text("Inspector", "Curve {number}")


def points_of(journey: JourneyMap, curve: str) -> tuple[CurvePoint, ...]:
    """Return the points of a curve, none when it is gone."""
    lane = find_curve(journey, curve)
    return () if lane is None else lane.curves[index_of(lane.curves, curve)].points


def point_form(desk: Desk, curve: str, step: str) -> Form:
    """Return the form of a point, or of the gap that a curve has at a step."""

    def heading(journey: JourneyMap) -> str:
        lane = find_curve(journey, curve)
        if lane is None:
            return ""
        number = index_of(lane.curves, curve)
        name = curve_name(lane.curves[number], journey.personas, journey.language)
        return f"{name or desk.say(UNNAMED_CURVE(number=number + 1))} · {_title(desk, step)}"

    def is_locked(journey: JourneyMap) -> bool:
        lane = find_curve(journey, curve)
        return lane is not None and lane.locked

    def with_value(journey: JourneyMap, percent: float | None) -> JourneyMap:
        lane = find_curve(journey, curve)
        if lane is None:
            return journey
        if percent is None:
            return clear_point(journey, lane.id, curve, step)
        return set_point(journey, lane.id, curve, step, value=percent / 100)

    value = Binding[float | None](
        Text("Inspector", "Feeling"),
        ("value", curve, step),
        lambda journey: _percent(_read(journey, curve, step, "value")),
        with_value,
    )
    assumed = _binding(Text("Inspector", "How sure"), curve, step, "assumed")
    options = ((False, Text("Inspector", "Known")), (True, Text("Inspector", "Assumed")))
    form = Form(desk, heading)
    form.add(_words(desk, curve, step))
    form.add(
        NumberField(desk, value, (-100, 100), "%", Text("Inspector", "Gap")), ChoiceField[bool](desk, assumed, options)
    )
    _add_ratings(form, curve, step)
    form.close_when(is_locked, Text("Inspector", "This lane is locked."))
    return form


def point_details(desk: Desk, curve: str, step: str) -> Form:
    """Return the form of what stands beside the value of a point."""
    form = Form(desk)
    form.add(_words(desk, curve, step))
    _add_ratings(form, curve, step)
    return form


def _words(desk: Desk, curve: str, step: str) -> LineField:
    felt = Text("Inspector", "What is felt: {step}")(step=_title(desk, step))
    return LineField(desk, _binding(felt, curve, step, "text", ""))


def _add_ratings(form: Form, curve: str, step: str) -> None:
    desk = form.desk
    low = _percent_binding(Text("Inspector", "Ratings from"), curve, step, "low")
    high = _percent_binding(Text("Inspector", "Ratings to"), curve, step, "high")
    count = Binding[float | None](
        Text("Inspector", "How many ratings"),
        ("count", curve, step),
        lambda journey: _read(journey, curve, step, "count"),
        lambda journey, count: _with(journey, curve, step, count=None if count is None else round(count)),
    )
    form.add(*(NumberField(desk, binding, (-100, 100), "%", _UNKNOWN) for binding in (low, high)))
    form.add(
        LineField(desk, _binding(Text("Inspector", "Source"), curve, step, "source", "")),
        NumberField(desk, count, (0, _MOST_RATINGS), "", _UNKNOWN),
    )


def _title(desk: Desk, step: str) -> str:
    return next((desk.say(title) for name, title in step_names(desk.document.journey) if name == step), "")


def _read(journey: JourneyMap, curve: str, step: str, field: str, default: object = None) -> Any:  # noqa: ANN401 - any field's
    point = next((point for point in points_of(journey, curve) if point.step == step), None)
    return default if point is None else getattr(point, field)


def _with(journey: JourneyMap, curve: str, step: str, **fields: object) -> JourneyMap:
    """Return a map with fields of a point changed; in a gap this makes a neutral point."""
    lane = find_curve(journey, curve)
    return journey if lane is None else set_point(journey, lane.id, curve, step, **fields)


def _binding(label: Text, curve: str, step: str, field: str, default: object = None) -> Binding[Any]:
    return Binding[Any](
        label,
        (field, curve, step),
        lambda journey: _read(journey, curve, step, field, default),
        lambda journey, value: _with(journey, curve, step, **{field: value}),
    )


def _percent_binding(label: Text, curve: str, step: str, field: str) -> Binding[float | None]:
    return Binding(
        label,
        (field, curve, step),
        lambda journey: _percent(_read(journey, curve, step, field)),
        lambda journey, value: _with(journey, curve, step, **{field: None if value is None else value / 100}),
    )


def _percent(value: float | None) -> float | None:
    return None if value is None else round(value * 100, 1)
