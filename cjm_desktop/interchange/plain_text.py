"""Pieces of a map as plain text for other programs: a line a card, or tab-separated cells."""

from collections.abc import Iterable, Sequence
from typing import Final

from cjm_desktop.edits.fragments import Fragment
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane
from cjm_desktop.model.records import Flow, JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words.numbers import plain_number, read_number

_NEEDS_QUOTES: Final = frozenset('\t\n"')
_FORMULA: Final = ("=", "+", "-", "@")


def text_of(fragment: Fragment) -> str:
    """Return a piece as text: what stands at one step, and personas, line by line, everything else as a table.

    A table of lanes or steps begins with the names of the stages and of the steps, and its rows with the lane's. Flows
    are told where there is nothing else.
    """
    piece = fragment.journey
    if fragment.personas:
        return _lines(person.name for person in fragment.personas)
    if not fragment.is_structure:
        if not piece.lanes:
            return _lines(_flow_said(flow, piece) for flow in piece.flows)
        if len(list(steps_of(piece))) < 2:
            texts = [text for lane in piece.lanes for _, text in _contents(lane)]
            return texts[0] if len(texts) == 1 else _lines(texts)
        return table_text([_cells(lane, piece) for lane in piece.lanes])
    rows = [[lane_words(lane, piece.language)[0], *_cells(lane, piece)] for lane in piece.lanes]
    stages = ["", *(stage.title if number == 0 else "" for stage in piece.stages for number in range(len(stage.steps)))]
    steps = ["", *(step.title for step in steps_of(piece))]
    return table_text([row for row in (stages, steps) if any(row)] + rows)


def table_text(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as spreadsheets take them from a clipboard; none of them is a formula there."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(text: str) -> str:
    if text.startswith(_FORMULA) and text[1:2] not in ("", " ") and read_number(text) is None:
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES & set(text) else text


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(" ".join(text.split()) for text in texts)


def _cells(lane: Lane, piece: JourneyMap) -> list[str]:
    held: dict[str, list[str]] = {step.id: [] for step in steps_of(piece)}
    for step, text in _contents(lane):
        held[step].append(text)
    return ["\n".join(texts) for texts in held.values()]


def _contents(lane: Lane) -> list[tuple[str, str]]:
    """Return what stands at which step, as text."""
    if isinstance(lane, CardLane):
        return [(card.step, _said(card)) for card in lane.cards]
    if isinstance(lane, EmotionLane):
        points = [point for curve in lane.curves for point in curve.points]
        return [(point.step, f"{plain_number(point.value)} {point.text}".strip()) for point in points]
    return [(value.step, plain_number(value.value)) for value in lane.values]


def _flow_said(flow: Flow, piece: JourneyMap) -> str:
    titles = {step.id: step.title for step in steps_of(piece)}
    way = f"{titles[flow.from_]} → {titles.get(flow.to or '', '')}".strip()
    return f"{way}: {flow.label}" if flow.label else way


def _said(card: Card) -> str:
    return " ".join(card.text.split("\n"))
