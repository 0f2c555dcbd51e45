"""The map that speed is measured on: 20 lanes × 50 steps, texts of 20 to 200 characters, half of them Chinese."""

import random
from collections.abc import Iterator

from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step

LANES = 20
STEPS = 50
_KINDS: tuple[CardKind, ...] = (
    "customer-action",
    "touchpoint",
    "thought",
    "expectation",
    "pain-point",
    "opportunity",
    "backstage",
    "free",
)
_WORDS = [
    "the",
    "customer",
    "waits",
    "for",
    "an",
    "answer",
    "and",
    "does",
    "not",
    "know",
    "what",
    "happens",
    "next",
    "with",
    "the",
    "form,",
    "then",
    "asks",
    "a",
    "friend,",
    "reads",
    "reviews,",
    "compares",
    "prices",
    "and",
    "finally",
    "calls",
    "the",
    "hotline",
    "because",
    "nobody",
    "has",
    "told",
    "her",
    "how",
    "long",
    "it",
    "takes",
]
_FIRST_HAN = 0x4E00
_HAN = 3000
"""As many different Chinese characters as a literate reader knows."""


def big_map(cards: int) -> JourneyMap:
    """Return a map with so many cards, the same one each time."""
    chance = random.Random(20261121)  # noqa: S311 - texts, not secrets
    numbers = iter(range(10**9))

    def name() -> str:
        return f"n{next(numbers):09d}"

    steps = [Step(id=name(), title=f"步骤 {number}") for number in range(1, STEPS + 1)]
    stages = tuple(
        Stage(id=name(), title=f"阶段 {start // 5 + 1}", steps=tuple(steps[start : start + 5]))
        for start in range(0, STEPS, 5)
    )
    many_texts = texts(chance)
    in_a_cell = cards // (LANES * STEPS)
    lanes = tuple(
        CardLane(
            id=name(),
            kind=_KINDS[number % len(_KINDS)],
            cards=tuple(
                Card(id=name(), step=step.id, text=next(many_texts)) for step in steps for _ in range(in_a_cell)
            ),
        )
        for number in range(LANES)
    )
    flows = (Flow(id=name(), kind="return", from_=steps[7].id, to=steps[2].id, share=0.3),)
    return JourneyMap(
        format="cjm",
        version=1,
        id=name(),
        title="一万张卡片",
        language="zh-Hans",
        stages=stages,
        lanes=lanes,
        flows=flows,
    )


def texts(chance: random.Random) -> Iterator[str]:
    """Yield texts without end."""
    while True:
        length = chance.randint(20, 200)
        is_chinese = chance.random() < 0.5
        text = ""
        while len(text) < length:
            if is_chinese:
                text += "".join(chr(_FIRST_HAN + chance.randrange(_HAN)) for _ in range(chance.randint(4, 12))) + "，"
            else:
                text += chance.choice(_WORDS) + " "
        yield text[: length - 1] + ("。" if is_chinese else ".")
