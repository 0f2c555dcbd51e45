"""OpenJourney Format (OJF) in: the JSON of the Ptolemy journey mapper, with stages, swimlanes and nodes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard

from cjm_desktop.interchange.guess import guess_language
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.table_plan import kind_called
from cjm_desktop.limits import OJF_LINE_LETTERS, OJF_RECORDS
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane
from cjm_desktop.model.records import JourneyMap, OwnMoment, Persona, Stage, Step
from cjm_desktop.model.text import clean_line, clean_prose
from cjm_desktop.storage.plain import Json
from cjm_desktop.words import Fault, Text

_TOO_MANY: Final = Text("Import", "it has more than {count} stages, swimlanes, nodes or entries of a blueprint’s layer")
HIGHEST: Final = 5
"""Scores are from -5 to +5."""
SEVERITIES: Final = ("low", "medium", "high")
_LAYERS: Final[dict[str, tuple[CardKind, str, str]]] = {
    "evidence": ("physical-evidence", "", "item"),
    "onstage": ("frontstage", "actor", "action"),
    "backstage": ("backstage", "actor", "action"),
    "support": ("support", "system", "description"),
}
"""The layers of a node's blueprint: what they are to us, and the fields whose words make a card."""

Object = dict[str, Any]


def is_ojf(data: Json) -> TypeGuard[Object]:
    """Tell whether JSON data is an OpenJourney map."""
    return isinstance(data, dict) and all(isinstance(data.get(name), list) for name in ("stages", "swimlanes", "nodes"))


@dataclass(slots=True)
class _Reading:
    """A map while it is read: the steps by the ids of their stages, the cards by lane, and what is left out."""

    new_id: NewId
    steps: dict[str, str] = field(default_factory=dict[str, str])
    lanes: dict[str, list[Card]] = field(default_factory=dict[str, list[Card]])
    layers: dict[str, list[Card]] = field(default_factory=lambda: {name: [] for name in _LAYERS})
    felt: dict[str, list[tuple[float, str]]] = field(default_factory=dict[str, list[tuple[float, str]]])
    feelings: frozenset[str] = frozenset()
    """The lanes whose nodes with a score are points of a curve and nothing else."""
    moment: str | None = None
    lost: Counter[str] = field(default_factory=Counter[str])


def read_ojf(data: Object, new_id: NewId) -> Imported:
    """Return the map that an OpenJourney file holds, and what it holds that a map has no place for.

    Stages become stages with a step each, swimlanes lanes, nodes cards; scores bend one curve.

    Raises:
        Fault: it is larger than anybody means it.
    """
    if max(len(data[name]) for name in ("stages", "swimlanes", "nodes")) > OJF_RECORDS:
        raise Fault(_TOO_MANY(count=OJF_RECORDS))
    about = _object(data.get("metadata"))
    title, view = _line(about.get("title")) or _line(data.get("title")), data.get("pointOfView") or about.get("pov")
    who = _line(data.get("persona")) or _line(about.get("persona"))
    reading = _Reading(new_id)
    stages = tuple(_stages(data["stages"], reading))
    named = [(swimlane, _name(swimlane)) for swimlane in map(_object, data["swimlanes"])]
    reading.lanes = {_key(swimlane): [] for swimlane, _ in named}
    reading.feelings = frozenset(_key(swimlane) for swimlane, name in named if kind_called(name) == "emotion")
    for node in map(_object, data["nodes"]):
        _read_node(node, reading)
    lanes: list[Lane] = [
        _lane(name, reading.lanes[_key(swimlane)], new_id)
        for swimlane, name in named
        if reading.lanes[_key(swimlane)] or _key(swimlane) not in reading.feelings
    ]
    lanes += _emotion(reading)
    lanes += (
        CardLane(id=new_id(), kind=kind, cards=tuple(reading.layers[layer]))
        for layer, (kind, _, _) in _LAYERS.items()
        if reading.layers[layer]
    )
    words = " ".join((title, who, *(stage.title for stage in stages), *(name for _, name in named)))
    journey = JourneyMap(
        format="cjm",
        version=1,
        id=new_id(),
        title=title,
        language=guess_language(words),
        scenario=_prose(view),
        personas=(Persona(id=new_id(), name=who),) if who else (),
        moments=(OwnMoment(id=reading.moment, name="MOT"),) if reading.moment else (),
        stages=stages,
        lanes=tuple(lanes),
    )
    return Imported(journey, (), tuple(_remarks(reading.lost)))


def _stages(found: list[Any], reading: _Reading) -> Iterator[Stage]:
    for stage in map(_object, found):
        step = Step(id=reading.new_id())
        reading.steps.setdefault(_key(stage), step.id)
        yield Stage(id=reading.new_id(), title=_name(stage), steps=(step,))


def _read_node(node: Object, reading: _Reading) -> None:
    """Take over a node as a card, the layers of its blueprint, and its score."""
    step = reading.steps.get(_key(node, "stageId"))
    lane = reading.lanes.get(_key(node, "swimlaneId"))
    if step is None or lane is None:
        reading.lost["nodes"] += 1
        return
    _read_score(node, step, reading)
    if _key(node, "swimlaneId") in reading.feelings and _is_score(node.get("score")):
        return
    severity = _line(node.get("severity")).lower()
    colour = _line(node.get("iconColor"))
    is_colour = len(colour) == 7 and colour.startswith("#") and all(c in "0123456789abcdefABCDEF" for c in colour[1:])
    if node.get("isMomentOfTruth") is True and reading.moment is None:
        reading.moment = reading.new_id()
    tags = map(_line, _list(node.get("tags"))[:50])
    lane.append(
        Card(
            id=reading.new_id(),
            step=step,
            text="\n".join(filter(None, (_line(node.get("title")), _prose(node.get("description"))))),
            severity=SEVERITIES.index(severity) + 1 if severity in SEVERITIES else 0,
            moment=reading.moment if node.get("isMomentOfTruth") is True else None,
            tags=tuple(filter(None, tags)),
            colour=colour if is_colour and colour.lower() != "#ffffff" else None,
        )
    )
    _read_blueprint(_object(node.get("blueprint")), step, reading)
    for name in ("purpose", "icon"):
        reading.lost[name] += bool(node.get(name))


def _read_score(node: Object, step: str, reading: _Reading) -> None:
    score, mood = node.get("score"), _line(node.get("sentiment"))
    if _key(node, "swimlaneId") in reading.feelings:
        mood = mood or _line(node.get("title"))
    if _is_score(score):
        reading.felt.setdefault(step, []).append((score / HIGHEST, mood))
    else:
        reading.lost["score"] += score is not None
        reading.lost["sentiment"] += bool(node.get("sentiment"))


def _is_score(score: object) -> TypeGuard[float]:
    return isinstance(score, int | float) and not isinstance(score, bool) and abs(score) <= HIGHEST


def _read_blueprint(blueprint: Object, step: str, reading: _Reading) -> None:
    for layer, (_, who, what) in _LAYERS.items():
        for entry in map(_object, _list(blueprint.get(layer))):
            text = ": ".join(filter(None, (_line(entry.get(who)) if who else "", _prose(entry.get(what)))))
            if len(reading.layers[layer]) >= OJF_RECORDS:
                raise Fault(_TOO_MANY(count=OJF_RECORDS))
            if text:
                reading.layers[layer].append(Card(id=reading.new_id(), step=step, text=text))


def _lane(name: str, cards: list[Card], new_id: NewId) -> Lane:
    kind = kind_called(name)
    usual: CardKind = "free" if kind is None or kind in ("emotion", "metric") else kind
    return CardLane(id=new_id(), kind=usual, title=name, cards=tuple(cards))


def _emotion(reading: _Reading) -> Iterator[Lane]:
    """Yield a lane with a curve through the mean scores of the stages, if any node has another score than 0."""
    if not any(value for values in reading.felt.values() for value, _ in values) and not reading.feelings:
        return
    points = [
        CurvePoint(
            step=step,
            value=round(sum(value for value, _ in felt) / len(felt), 3),
            text=", ".join(dict.fromkeys(mood for _, mood in felt if mood)),
        )
        for step, felt in ((step, reading.felt[step]) for step in reading.steps.values() if step in reading.felt)
    ]
    yield EmotionLane(id=reading.new_id(), kind="emotion", curves=(Curve(id=reading.new_id(), points=tuple(points)),))


def _remarks(lost: Counter[str]) -> Iterator[Text]:
    said = {
        "nodes": Text("Import", "Nodes of stages or swimlanes that are not there are left out: {count}."),
        "purpose": Text("Import", "What nodes are for (“purpose”) is left out; their lanes say it: {count}."),
        "icon": Text("Import", "Icons of nodes are left out: {count}."),
        "score": Text("Import", "Scores that are no numbers from -5 to 5 are left out: {count}."),
        "sentiment": Text("Import", "Moods of nodes without a score are left out: {count}."),
    }
    yield from (text(count=lost[name]) for name, text in said.items() if lost[name])


def _object(value: Json) -> Object:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> list[Any]:
    return value if isinstance(value, list) else []


def _key(record: Object, name: str = "id") -> str:
    value = record.get(name)
    return value if isinstance(value, str) else repr(value)


def _name(record: Object) -> str:
    return _line(record.get("name")) or _line(record.get("title"))


def _line(value: object) -> str:
    return str(clean_line(value))[:OJF_LINE_LETTERS] if isinstance(value, str) else ""


def _prose(value: object) -> str:
    return str(clean_prose(value)).strip() if isinstance(value, str) else ""
