"""Saying something about a card, a step or a stage, in locked lanes too: that changes nothing in them.

Comments go wherever what they are about goes. Copies are made without them.
"""

from collections.abc import Callable
from typing import TypeVar

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.lookup import find_card, find_step, index_of
from cjm_desktop.model.records import JourneyMap, Stage, Step

_Comments = tuple[Comment, ...]
H = TypeVar("H", Card, Step, Stage)


def add_comment(journey: JourneyMap, holder: str, comment: Comment) -> JourneyMap:
    """Say something about a card, step or stage."""
    check_new(journey, comment)
    return _with_comments(journey, holder, lambda comments: (*comments, comment))


def change_comment(journey: JourneyMap, holder: str, comment: str, **fields: object) -> JourneyMap:
    """Change what a comment says, or whether it is resolved."""

    def change(comments: _Comments) -> _Comments:
        place = index_of(comments, comment)
        return (*comments[:place], with_fields(journey, comments[place], fields), *comments[place + 1 :])

    return _with_comments(journey, holder, change)


def delete_comment(journey: JourneyMap, holder: str, comment: str) -> JourneyMap:
    """Delete a comment with its replies."""

    def delete(comments: _Comments) -> _Comments:
        place = index_of(comments, comment)
        return (*comments[:place], *comments[place + 1 :])

    return _with_comments(journey, holder, delete)


def add_reply(journey: JourneyMap, holder: str, comment: str, reply: Reply) -> JourneyMap:
    """Answer a comment; that opens it again."""
    check_new(journey, reply)
    return _with_replies(journey, holder, comment, lambda replies: (*replies, reply), resolved=False)


def change_reply(journey: JourneyMap, holder: str, comment: str, reply: str, text: str) -> JourneyMap:
    """Change what an answer says."""

    def change(replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
        place = index_of(replies, reply)
        return (*replies[:place], changed(replies[place], text=text), *replies[place + 1 :])

    return _with_replies(journey, holder, comment, change)


def delete_reply(journey: JourneyMap, holder: str, comment: str, reply: str) -> JourneyMap:
    """Delete an answer."""

    def delete(replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
        place = index_of(replies, reply)
        return (*replies[:place], *replies[place + 1 :])

    return _with_replies(journey, holder, comment, delete)


def _with_replies(
    journey: JourneyMap,
    holder: str,
    comment: str,
    change: Callable[[tuple[Reply, ...]], tuple[Reply, ...]],
    **fields: object,
) -> JourneyMap:
    def with_replies(comments: _Comments) -> _Comments:
        place = index_of(comments, comment)
        new = changed(comments[place], replies=change(comments[place].replies), **fields)
        return (*comments[:place], new, *comments[place + 1 :])

    return _with_comments(journey, holder, with_replies)


def _with_comments(journey: JourneyMap, holder: str, change: Callable[[_Comments], _Comments]) -> JourneyMap:
    """Return a map in which a card, step or stage has other comments."""

    def commented(record: H) -> H:
        return changed(record, comments=change(record.comments))

    lane = find_card(journey, holder)
    if lane is not None:
        place = index_of(lane.cards, holder)
        new = replaced(lane, "cards", place, commented(lane.cards[place]))
        return replaced(journey, "lanes", index_of(journey.lanes, lane.id), new)
    stage = find_step(journey, holder)
    if stage is not None:
        place = index_of(stage.steps, holder)
        whole = replaced(stage, "steps", place, commented(stage.steps[place]))
    else:
        whole = commented(journey.stages[index_of(journey.stages, holder)])
    return replaced(journey, "stages", index_of(journey.stages, whole.id), whole)
