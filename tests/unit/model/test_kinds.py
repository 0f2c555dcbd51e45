"""Every kind of lane has all that belongs to one; what is missing is said with its place."""

import re
from collections import Counter
from typing import get_args

import pytest

from cjm_desktop import resources
from cjm_desktop.layout.icon_names import ICONS
from cjm_desktop.layout.theme import read_theme
from cjm_desktop.layout.themes import THEMES
from cjm_desktop.model.kinds import CARD_KINDS, LANE_KINDS, LaneKindName
from cjm_desktop.words import LANGUAGES, Language, say

DOCS = resources.path().parent / "docs"
TABLE = "LANE_KINDS in cjm_desktop/model/kinds.py"
NAMES: set[str] = {name for part in get_args(LaneKindName) for name in (get_args(part) or (part,))}
kinds = pytest.mark.parametrize("kind", [kind for kind in CARD_KINDS if kind in LANE_KINDS])


def test_every_kind_has_a_line_in_the_table_and_every_line_is_a_kind() -> None:
    assert sorted(NAMES - set(LANE_KINDS)) == [], f"{TABLE} has no line for these"
    assert sorted(set(LANE_KINDS) - NAMES) == [], f"{TABLE} has these, and CardKind above it has not"


@kinds
def test_a_kind_of_cards_has_an_icon_a_letter_and_colours(kind: LaneKindName) -> None:
    assert LANE_KINDS[kind].icon in ICONS, f"the icon of {kind} is none of ICONS in cjm_desktop/layout/icon_names.py"
    assert re.fullmatch("[A-Z]", LANE_KINDS[kind].letter), f"{kind} has no letter in {TABLE}"
    plain = [name for name in THEMES if kind not in read_theme(name).cards]
    assert plain == [], f"no colours for {kind} below “cards” in these files of resources/themes"


def test_no_two_kinds_have_the_same_letter_or_ask_the_same() -> None:
    letters = Counter(LANE_KINDS[kind].letter for kind in CARD_KINDS)
    assert [letter for letter, count in letters.items() if count > 1] == [], f"letters that two kinds have in {TABLE}"
    assert len({lane.question for lane in LANE_KINDS.values()}) == len(LANE_KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_kinds_are_called_the_same_for_tables_are_read_by_their_names(language: Language) -> None:
    for called in ([lane.name for lane in LANE_KINDS.values()], [lane.card for lane in LANE_KINDS.values()]):
        names = Counter(say(text, language) for text in called)
        assert [name for name, count in names.items() if count > 1] == []


@kinds
def test_a_kind_is_told_of_where_the_file_is_described(kind: LaneKindName) -> None:
    assert f"`{kind}`" in (DOCS / "file-format.md").read_text("utf-8"), f"docs/file-format.md says nothing of {kind}"
