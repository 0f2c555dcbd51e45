"""The form of a flow."""

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.fields.numbers import NumberField
from cjm_desktop.app.inspector.form import Form, share_binding
from cjm_desktop.app.inspector.parts import Parts
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.edits.flows import change_flow
from cjm_desktop.model.kinds import FLOW_KINDS, FlowKind
from cjm_desktop.model.lookup import index_of, step_order
from cjm_desktop.model.records import Flow, JourneyMap
from cjm_desktop.words import Text


def flow_form(desk: Desk, name: str) -> Form:
    """Return the form of a flow."""

    def flow(journey: JourneyMap) -> Flow:
        return journey.flows[index_of(journey.flows, name)]

    def with_kind(journey: JourneyMap, kind: FlowKind) -> JourneyMap:
        if kind == "drop-off":
            return change_flow(journey, name, kind=kind, to=None)
        return change_flow(journey, name, kind=kind)

    def with_end(journey: JourneyMap, step: str | None) -> JourneyMap:
        """Only a drop-off leads nowhere, and it leads nowhere else."""
        old = flow(journey)
        if step is None:
            return change_flow(journey, name, kind="drop-off", to=None)
        if old.kind != "drop-off":
            return change_flow(journey, name, to=step)
        order = step_order(journey)
        return change_flow(journey, name, kind="skip" if order[step] > order[old.from_] else "return", to=step)

    parts = Parts(name, flow, change_flow)
    kind = Binding[FlowKind](Text("Inspector", "Kind"), ("kind", name), lambda journey: flow(journey).kind, with_kind)
    start = parts.binding("from_", Text("Inspector", "From"))
    end = Binding[str | None](
        Text("Inspector", "To"),
        ("to", name),
        lambda journey: flow(journey).to,
        with_end,
    )
    label = parts.binding("label", Text("Inspector", "Label"))
    lost = parts.binding("lost", Text("Inspector", "What is lost"))
    share = share_binding(
        name,
        lambda journey: flow(journey).share,
        lambda journey, value: change_flow(journey, name, share=value),
    )
    steps = tuple(step_names(desk.document.journey))
    form = Form(desk, lambda journey: FLOW_KINDS[flow(journey).kind])
    form.add(ChoiceField(desk, kind, tuple(FLOW_KINDS.items())))
    form.add(ChoiceField(desk, start, steps))
    form.add(ChoiceField(desk, end, ((None, Text("Inspector", "Leaves the journey")), *steps)))
    form.add(LineField(desk, label), NumberField(desk, share, (0, 100), "%", Text("Inspector", "Unknown")))
    if flow(desk.document.journey).kind == "drop-off":
        form.add(LineField(desk, lost, placeholder=Text("Inspector", "A year's interest")))
        form.explain(
            Text("Inspector", "How many that is follows from the number of customers among the map's properties.")
        )
    form.explain(
        Text("Inspector", "The share is one of all customers who set out; the funnel (View) is drawn from it.")
    )
    return form
