"""Mermaid ``journey`` diagrams in, kinder than Mermaid: nothing it drops or misreads goes without being said."""

import re
from collections.abc import Iterator
from typing import Final

from cjm_desktop.interchange.guess import guess_language
from cjm_desktop.interchange.imported import Imported, Notes
from cjm_desktop.interchange.mermaid_lines import SourceLine, read_diagram
from cjm_desktop.interchange.mermaid_statements import Statements, read_statements
from cjm_desktop.interchange.mermaid_task import Task
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.words import HABITS, Language, Text, say

_MOST_PERSONAS: Final = 6
_EXTRA_KINDS: Final[dict[CardKind, re.Pattern[str]]] = {
    "pain-point": re.compile(r"\bpain(?:s|ful)?\b|痛点|痛點", re.IGNORECASE),
    "opportunity": re.compile(r"\bopportunit(?:y|ies)\b|机会|機會", re.IGNORECASE),
    "touchpoint": re.compile(r"\btouch[ -]?points?\b|触点|觸點", re.IGNORECASE),
}
"""Words by which a field that Mermaid does not know finds its lane."""

_Tasks = list[tuple[str, int, Task]]
"""Each task with the id of its step and its line."""


def read_mermaid(text: str, new_id: NewId) -> Imported:
    """Return the journey map that a Mermaid ``journey`` diagram draws, and what was read otherwise than written.

    Sections become stages, tasks steps, scores (1 to 5) points of one emotion curve, actors personas as long as they
    are few. With several actors, a lane names those of each step. What stands after the actors becomes a card.

    Raises:
        Fault: the text holds no journey diagram, or is too long. It names the line, not the file.
    """
    notes = Notes()
    diagram = read_diagram(text, notes)
    said = read_statements(diagram.statements, notes)
    title, scenario = _titles(said, diagram.front_title, notes)
    stages, tasks = _stages(said, new_id)
    words = [title, scenario, *(section.title for section in said.sections)]
    language = guess_language("".join((*words, *(task.name for _, _, task in tasks))))
    actors = tuple(dict.fromkeys(actor for _, _, task in tasks for actor in task.actors))
    personas: tuple[Persona, ...] = ()
    if len(actors) <= _MOST_PERSONAS:
        personas = tuple(Persona(id=new_id(), name=actor) for actor in actors)
    else:
        many = Text("Import", "line {line}: {count} actors are too many for personas; cards name them")
        notes.add(diagram.statements[0].number, many(count=len(actors)))
    lanes = (
        *_actor_lane(tasks, len(actors), personas, language, new_id),
        *_emotion_lane(tasks, personas, notes, new_id),
        *_extra_lanes(tasks, notes, new_id),
    )
    journey = JourneyMap(
        format="cjm",
        version=1,
        id=new_id(),
        title=title,
        language=language,
        scenario=scenario,
        personas=personas,
        stages=stages,
        lanes=lanes,
    )
    return Imported(journey, notes.in_order())


def _titles(said: Statements, front_title: SourceLine | None, notes: Notes) -> tuple[str, str]:
    """Return the title, by Mermaid's order of precedence, and the scenario."""
    titles = [*([front_title] if front_title else []), *said.titles]
    for unused in titles[:-1]:
        note = Text("Import", "line {line}: the title “{text}” is left out, because line {other} gives another one")
        notes.add(unused.number, note(text=unused.text, other=str(titles[-1].number)))
    described = list(dict.fromkeys(said.accessible_titles))
    title = titles[-1].text if titles else "".join(described[:1])
    return title, "\n".join((*(text for text in described if text != title), *said.descriptions))


def _stages(said: Statements, new_id: NewId) -> tuple[tuple[Stage, ...], _Tasks]:
    stages: list[Stage] = []
    tasks: _Tasks = []
    for section in said.sections:
        steps = [Step(id=new_id(), title=task.name) for _, task in section.tasks] or [Step(id=new_id())]
        tasks += [(step.id, line, task) for step, (line, task) in zip(steps, section.tasks, strict=False)]
        stages.append(Stage(id=new_id(), title=section.title, steps=tuple(steps)))
    return tuple(stages), tasks


def _actor_lane(
    tasks: _Tasks, count: int, personas: tuple[Persona, ...], language: Language, new_id: NewId
) -> Iterator[Lane]:
    """Yield a lane that names the actors of each step, unless there is one and every step is theirs."""
    if not count or (count == 1 and all(task.actors for _, _, task in tasks)):
        return
    title = say(Text("Import", "Who takes part"), language)
    comma = HABITS[language].comma
    ids = {persona.name: persona.id for persona in personas}
    cards = [
        Card(
            id=new_id(),
            step=step,
            text=comma.join(task.actors),
            personas=tuple(ids[actor] for actor in task.actors if actor in ids),
        )
        for step, _, task in tasks
        if task.actors
    ]
    yield CardLane(id=new_id(), kind="free", title=title, cards=tuple(cards))


def _emotion_lane(tasks: _Tasks, personas: tuple[Persona, ...], notes: Notes, new_id: NewId) -> Iterator[Lane]:
    """Yield a lane with one curve through the scores, if there are any."""
    points: list[CurvePoint] = []
    for step, line, task in tasks:
        for note in _score_notes(task):
            notes.add(line, note)
        if task.score:
            points.append(CurvePoint(step=step, value=(min(max(task.score.value, 1), 5) - 3) / 2))
    if points:
        persona = personas[0].id if len(personas) == 1 else None
        curve = Curve(id=new_id(), persona=persona, points=tuple(points))
        yield EmotionLane(id=new_id(), kind="emotion", curves=(curve,))


def _score_notes(task: Task) -> Iterator[Text]:
    score = task.score
    if score is None and task.words:
        note = Text("Import", "line {line}: “{text}” is no score from 1 to 5; it is kept as a card, without a point")
        yield note(text=task.words)
    elif score is None:
        yield Text("Import", "line {line}: “{text}” has no score, so that the curve has no point there")(text=task.name)
    elif not score.fits:
        note = Text("Import", "line {line}: the score “{text}” is outside 1 to 5 and drawn as {limit}")
        yield note(text=task.words, limit=1 if score.value < 1 else 5)
    elif not score.plain:
        yield Text("Import", "line {line}: the score “{text}” is read as {score} of 5")(
            text=task.words, score=score.value
        )


def _extra_lanes(tasks: _Tasks, notes: Notes, new_id: NewId) -> Iterator[Lane]:
    """Yield lanes with what Mermaid drops: fields after the actors, and words in the place of a score."""
    cards: dict[CardKind, list[Card]] = {kind: [] for kind in (*_EXTRA_KINDS, "free")}
    for step, line, task in tasks:
        for text in (task.words if task.score is None else "", task.extra):
            if text:
                cards[_kind(text)].append(Card(id=new_id(), step=step, text=text))
        if task.extra:
            note = Text("Import", "line {line}: “{text}” after the actors, which Mermaid drops, is kept as a card")
            notes.add(line, note(text=task.extra))
    for kind, found in cards.items():
        if found:
            yield CardLane(id=new_id(), kind=kind, cards=tuple(found))


def _kind(text: str) -> CardKind:
    for kind, words in _EXTRA_KINDS.items():
        if words.search(text):
            return kind
    return "free"
