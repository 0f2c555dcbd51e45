"""The map of the bank loan as the pictures of the guide show it, in each language, with what people did in it."""

import datetime as dt
from dataclasses import dataclass
from itertools import count
from typing import Final

from cjm_desktop.edits.actions import action_of, add_action
from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.edits.presenting import show_parts
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.resources import path
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Language

FILES: Final[dict[Language, str]] = {"en": "loan", "zh-Hans": "贷款", "zh-Hant": "貸款"}
_RATINGS: Final = ((5, 1, 1, 4, 0.62), (4, 2, 3, 9, 0.45), (3, 4, 3, 16, 0.7), (5, 4, 4, 26, 0.8))
"""Value, investment, difficulty, weeks and audience of the actions."""
_STATUSES: Final = ("under-way", "open", "open", "open")
_PAIN: Final = "6edgo1n4uf"
_MARKS: Final = (
    (4, 4, 3, 5),
    (4, 3, 4),
    (4, 3, 4, 4),
    (2, 1, 2, 3),
    (2, 2, 3),
    (1, 2, 1, 1, 2),
    (5, 5, 4),
    (4, 4, 3),
    (5, 4, 4),
)


@dataclass(frozen=True)
class Persons:
    """Who works on the map, and what they say."""

    author: str
    colleague: str
    said: str
    answered: str
    notes: str
    sought: str
    survey: str
    heads: tuple[str, str, str]
    quote: str
    more: str


_PERSONS: Final[dict[Language, Persons]] = {
    "en": Persons(
        "Mara Lindt",
        "Jonas Weber",
        "Is this also so when the papers were complete at once?",
        "Yes: of 40 we asked, 27 called the hotline while they waited.",
        "Ask: who has waited for a loan? Pause.\nThen the number: ten days without a word, 18 % go elsewhere.",
        "progress",
        "survey",
        ("Step", "Satisfaction", "Comment"),
        "Nobody could tell me how far it was.",
        "Live progress with a date, also by text message",
    ),
    "zh-Hans": Persons(
        "林晓",
        "周航",
        "材料一次交齐的客户也这样吗？",
        "是的：问了 40 位，27 位在等待时打过客服热线。",
        "先问：谁等过贷款？停一下。\n再说数字：十天没有消息，18 % 的人改找别家。",
        "进度",
        "问卷",
        ("步骤", "满意度", "评论"),
        "没有人能告诉我走到哪一步了。",
        "实时进度和预计日期，短信也通知",
    ),
    "zh-Hant": Persons(
        "林曉晴",
        "周冠宇",
        "文件一次備齊的顧客也這樣嗎？",
        "是的：問了 40 位，27 位在等待時打過客服專線。",
        "先問：誰等過貸款？停一下。\n再說數字：十天沒有消息，18 % 的人改找別家。",
        "進度",
        "問卷",
        ("步驟", "滿意度", "評論"),
        "沒有人能告訴我進行到哪一步了。",
        "即時進度與預計日期，簡訊也通知",
    ),
}


def persons(language: Language) -> Persons:
    """Return who works on the map."""
    return _PERSONS[language]


def loan(language: Language, actions: int = 4) -> JourneyMap:
    """Return the map of the bank loan, with some actions, a comment, and a stage's notes."""
    journey = read_map(path("templates", "bank-loan", f"{language}.cjm")).journey
    ideas = next(lane.cards for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "opportunity")
    for number, (card, rated, status) in enumerate(zip(ideas[:actions], _RATINGS, _STATUSES, strict=False)):
        value, investment, difficulty, weeks, audience = rated
        fields = {
            "value": value,
            "investment": investment,
            "difficulty": difficulty,
            "weeks": weeks,
            "audience": audience,
            "status": status,
        }
        action = action_of(journey, frozenset({card.id}), f"action{number}")
        journey = add_action(journey, action.model_copy(update=fields))
    said = persons(language)
    time = dt.datetime(2026, 11, 23, 9, 40, tzinfo=dt.UTC)
    reply = Reply(id="reply1", author=said.colleague, time=time + dt.timedelta(hours=2), text=said.answered)
    comment = Comment(id="comment1", author=said.author, time=time, text=said.said, replies=(reply,))
    journey = add_comment(journey, _PAIN, comment)
    return change_stage(journey, journey.stages[3].id, notes=said.notes)


def changed_elsewhere(language: Language) -> JourneyMap:
    """Return the map with unsaved work: a card says more, and one is gone."""
    journey = loan(language)
    lane = next(lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "opportunity")
    journey = change_card(journey, lane.id, lane.cards[-1].id, text=persons(language).more)
    return delete_card(journey, lane.id, lane.cards[1].id)


def with_path(journey: JourneyMap) -> JourneyMap:
    """Return the map with a path of its own: what hurts most is a stop of its stage."""
    numbers = count()
    return show_parts(journey, (_PAIN,), lambda: f"stop{next(numbers)}")


def survey(language: Language) -> str:
    """Return answers to a survey, as a table."""
    said = persons(language)
    journey = read_map(path("templates", "bank-loan", f"{language}.cjm")).journey
    steps = [step.title for stage in journey.stages for step in stage.steps]
    lines = [",".join(said.heads)]
    for step, marks in zip(steps, _MARKS, strict=True):
        name = f'"{step}"' if "," in step else step
        lines += [
            f"{name},{mark},{said.quote if mark == 1 and number == 0 else ''}" for number, mark in enumerate(marks)
        ]
    return "\n".join(lines) + "\n"
