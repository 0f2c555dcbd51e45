"""What things on the map are called where they are not seen: by the outline and by screen readers."""

from typing import Final

from cjm_desktop.canvas.basis import with_basis
from cjm_desktop.insight.series import unit_of
from cjm_desktop.layout.finding import Found, figure_at
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, MOMENTS
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import find_step, index_of
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.threads import open_comments
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.amounts import say_amount
from cjm_desktop.words.numbers import say_figure, say_share

_EMPTY: Final = Text("Spoken", "Empty cell")
NO_TEXT: Final = Text("Spoken", "Without text")
_UNTITLED: Final[dict[str, Text]] = {
    "stage": Text("Spoken", "Stage {number}"),
    "step": Text("Spoken", "Step {number}"),
    "curve": Text("Spoken", "Curve {number}"),
}
_IN_LANE: Final = Text("Spoken", "{kind}, stage {stage}, step {step}, lane {lane}")
_IN_CELL: Final = Text("Spoken", "{place}, {number} of {count}")
_UNTIL: Final = Text("Spoken", "{place}, up to step {step}")
_FOLDED: Final = Text("Spoken", "{place}, folded")
_LOCKED: Final = Text("Spoken", "{place}, locked")
_MOMENT: Final = Text("Spoken", "{place}, moment of truth: {moment}")
_COMMENTED: Final = Text("Spoken", "{place}, open comments: {count}")


def one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def stage_name(journey: JourneyMap, stage: Stage, language: Language) -> str:
    """Return what a stage is called; its number where it has no title."""
    number = index_of(journey.stages, stage.id) + 1
    return stage.title or say(_UNTITLED["stage"](number=number), language)


def step_name(journey: JourneyMap, step: str, language: Language) -> str:
    """Return what a step is called; its number where it has no title."""
    for number, each in enumerate(steps_of(journey), 1):
        if each.id == step:
            return each.title or say(_UNTITLED["step"](number=number), language)
    return ""


def point_words(journey: JourneyMap, lane: EmotionLane, curve: str, step: str, language: Language) -> tuple[str, str]:
    """Return the name of a curve, and how it feels at a step with what is said there; a dash for a gap."""
    number = index_of(lane.curves, curve)
    record = lane.curves[number]
    name = curve_name(record, journey.personas, journey.language) or say(
        _UNTITLED["curve"](number=number + 1), language
    )
    point = _point_at(record, step)
    return name, "–" if point is None else feeling(point)


def _point_at(curve: Curve, step: str) -> CurvePoint | None:
    return next((point for point in curve.points if point.step == step), None)


def feeling(point: CurvePoint) -> str:
    """Return how a step feels in per cent of the scale, and what is said of it."""
    value = f"{say_figure(round(point.value * 100), signed=True)} %"
    return f"{value}  {point.text}" if point.text else value


def figure_words(journey: JourneyMap, lane: MetricLane, step: str, language: Language) -> str:
    """Return the figure of a lane at a step with its unit; a dash where there is none."""
    figure = figure_at(lane, step)
    return "–" if figure is None else say_amount(figure.value, unit_of(lane, journey.currency), language)


def flow_words(journey: JourneyMap, flow: Flow, language: Language) -> str:
    """Return what a flow is and where it leads from and to."""
    words = say(FLOW_KINDS[flow.kind], language) + ": " + step_name(journey, flow.from_, language)
    if flow.to is not None:
        words += " → " + step_name(journey, flow.to, language)
    return f"{words}  {flow.label}" if flow.label else words


def cell_place(
    journey: JourneyMap,
    lane: Lane,
    step: str,
    language: Language,
    record: Card | CurvePoint | MetricValue | None = None,
) -> str:
    """Return the place of a cell; of a card with its kind and number there, or of a number, and what it rests on."""
    stage = find_step(journey, step)
    if stage is None:
        return ""
    kind = LANE_KINDS[lane.kind].card
    words = {
        "stage": stage_name(journey, stage, language),
        "step": step_name(journey, step, language),
        "lane": lane_words(lane, journey.language)[0],
    }
    place = _IN_LANE(kind=kind, **words)
    if isinstance(record, Card) and isinstance(lane, CardLane):
        here = [each.id for each in lane.cards if each.step == step]
        place = _IN_CELL(place=place, number=here.index(record.id) + 1, count=len(here))
        if record.through is not None:
            place = _UNTIL(place=place, step=step_name(journey, record.through, language))
        place = _with_signs(place, journey, record)
    place = with_basis(place, record)
    return say(_LOCKED(place=place) if lane.locked else place, language)


def lane_place(journey: JourneyMap, lane: Lane, language: Language) -> str:
    """Return of which kind a lane is, its number among all, and how much stands in it."""
    form = Text("Spoken", "Lane {number} of {count}, {kind}")
    number, count = index_of(journey.lanes, lane.id) + 1, len(journey.lanes)
    place = form(number=number, count=count, kind=LANE_KINDS[lane.kind].name)
    if isinstance(lane, CardLane):
        place = Text("Spoken", "{place}, cards: {cards}")(place=place, cards=len(lane.cards))
    if lane.collapsed:
        place = _FOLDED(place=place)
    return say(_LOCKED(place=place) if lane.locked else place, language)


def stage_place(journey: JourneyMap, stage: Stage, language: Language) -> str:
    """Return the number of a stage among all, and how many steps it has."""
    form = Text("Spoken", "Stage {number} of {count}, steps: {steps}")
    number = index_of(journey.stages, stage.id) + 1
    place = form(number=number, count=len(journey.stages), steps=len(stage.steps))
    place = _with_signs(place, journey, stage)
    return say(_FOLDED(place=place) if stage.collapsed else place, language)


def step_place(journey: JourneyMap, step: str, language: Language) -> str:
    """Return the number of a step in its stage, and what signs it has."""
    stage = find_step(journey, step)
    if stage is None:
        return ""
    form = Text("Spoken", "Step {number} of {count}, stage {stage}")
    number = index_of(stage.steps, step)
    place = form(number=number + 1, count=len(stage.steps), stage=stage_name(journey, stage, language))
    return say(_with_signs(place, journey, stage.steps[number]), language)


def flow_place(journey: JourneyMap, flow: Flow, language: Language) -> str:
    """Return the number of a flow among all, how many go that way, and what is lost with them."""
    place = Text("Spoken", "Flow {number} of {count}")(
        number=index_of(journey.flows, flow.id) + 1, count=len(journey.flows)
    )
    if flow.share is not None:
        place = Text("Spoken", "{place}, {share} of the customers")(place=place, share=say_share(flow.share))
    if flow.lost:
        place = Text("Spoken", "{place}, lost: {lost}")(place=place, lost=flow.lost)
    return say(place, language)


def _with_signs(place: Text, journey: JourneyMap, record: Card | Step | Stage) -> Text:
    """Return a place with the signs that are drawn beside a text: a moment of truth, votes, open comments."""
    if not isinstance(record, Stage) and record.moment is not None:
        place = _MOMENT(place=place, moment=_moment_words(journey, record.moment))
    if isinstance(record, Card) and record.votes:
        place = Text("Spoken", "{place}, votes: {count}")(place=place, count=record.votes)
    count = open_comments(record)
    return _COMMENTED(place=place, count=count) if count else place


def _moment_words(journey: JourneyMap, name: str) -> Text | str:
    """Return what a moment of truth means, in the map's words where it has some."""
    own = next((own for own in journey.moments if name in (own.id, own.replaces)), None)
    words = "" if own is None else own.meaning or own.name
    return words or next((text for moment, text in MOMENTS.items() if name in (moment, own and own.replaces)), "")


def name_of(journey: JourneyMap, found: Found, language: Language) -> str:
    """Return what a thing on the sheet is called.

    Raises:
        NoSuchRecord: it is not in the map.
    """
    lane = next((each for each in journey.lanes if each.id == found.lane), None)
    match found.kind, lane:
        case "card", CardLane():
            name = card_words(lane.cards[index_of(lane.cards, found.record)], language)
        case "point", EmotionLane():
            name = ": ".join(point_words(journey, lane, found.record, found.step, language))
        case "figure", MetricLane():
            name = figure_words(journey, lane, found.step, language)
        case "lane", _ if lane is not None:
            name = lane_words(lane, journey.language)[0]
        case "stage", _:
            name = stage_name(journey, journey.stages[index_of(journey.stages, found.record)], language)
        case "step", _:
            name = step_name(journey, found.record, language)
        case "flow", _:
            name = flow_words(journey, journey.flows[index_of(journey.flows, found.record)], language)
        case _:
            name = say(_EMPTY, language)
    return name


def place_of(journey: JourneyMap, found: Found, language: Language) -> str:
    """Return of which kind a thing on the sheet is and where it stands.

    Raises:
        NoSuchRecord: it is not in the map.
    """
    lane = next((each for each in journey.lanes if each.id == found.lane), None)
    match found.kind, lane:
        case "card", CardLane():
            card = lane.cards[index_of(lane.cards, found.record)]
            place = cell_place(journey, lane, card.step, language, card)
        case "point", EmotionLane():
            point = _point_at(lane.curves[index_of(lane.curves, found.record)], found.step)
            place = cell_place(journey, lane, found.step, language, point)
        case "figure", MetricLane():
            place = cell_place(journey, lane, found.step, language, figure_at(lane, found.step))
        case "lane", _ if lane is not None:
            place = lane_place(journey, lane, language)
        case "stage", _:
            place = stage_place(journey, journey.stages[index_of(journey.stages, found.record)], language)
        case "step", _:
            place = step_place(journey, found.record, language)
        case "flow", _:
            place = flow_place(journey, journey.flows[index_of(journey.flows, found.record)], language)
        case _:
            place = "" if lane is None else cell_place(journey, lane, found.step, language)
    return place


def mark_name(journey: JourneyMap, found: Found, count: int, language: Language) -> str:
    """Return what the mark of open comments on something is called."""
    form = Text("Spoken", "Open comments on “{thing}”: {count}")
    return say(form(thing=name_of(journey, found, language), count=count), language)


def card_words(card: Card, language: Language) -> str:
    """Return the text of a card on one line; that there is none where there is none."""
    return one_line(card.text) or say(NO_TEXT, language)
