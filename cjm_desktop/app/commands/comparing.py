"""The commands that set the open map beside another state of it, or another map."""

from functools import partial
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.commands.exporting import export_changes
from cjm_desktop.app.commands.planning import leave_plan
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.app.widgets.appearance import colours_of
from cjm_desktop.app.widgets.messages import file_to_open
from cjm_desktop.words import Text, say

if TYPE_CHECKING:  # the welcome page is quicker without
    from collections.abc import Sequence

    from cjm_desktop.app.comparing.page import ComparisonPage
    from cjm_desktop.app.comparing.working import Pair
    from cjm_desktop.model.records import JourneyMap

# Imports inside functions: what the welcome page does not show is not waited for.
_ALSO_WHILE_COMPARING: Final = frozenset({"zoom-in", "zoom-out", "present", "present-here"})
_COMPARE: Final = Text("Comparing", "Compare with")


def _choose(desk: Desk) -> None:
    """Compare the map with that in a file which the person chooses."""
    from cjm_desktop.app.comparing.showing import pair_with, read_other  # noqa: PLC0415

    finish_typing()
    if desk.document is None:
        return
    path = file_to_open(desk.window(), desk.language, desk.files.folder, _COMPARE)
    if path is None:
        return
    other = read_other(desk.window(), desk.language, path)
    if other is not None:
        compare(desk, pair_with(desk.document.journey, other.document.journey, other.name))


def _with_saved(desk: Desk) -> None:
    """Compare the map with what is in its file."""
    from cjm_desktop.app.comparing.showing import SAVED, pair_with  # noqa: PLC0415

    finish_typing()
    session = desk.files.session
    if session is not None and session.base is not None:
        compare(desk, pair_with(session.document.journey, session.base, SAVED))


def _within(desk: Desk) -> None:
    """Compare what the map says of how it is with what it says of how it is to be."""
    from cjm_desktop.app.comparing.showing import pair_within  # noqa: PLC0415

    finish_typing()
    if desk.document is not None:
        compare(desk, pair_within(desk.document.journey))


def _has_gaps(desk: Desk) -> bool:
    if desk.document is None:
        return False
    from cjm_desktop.insight.aims import has_aims  # noqa: PLC0415

    return has_aims(desk.document.journey)


def _is_changed(desk: Desk) -> bool:
    session = desk.files.session
    return session is not None and session.base is not None and session.document.dirty


def compare(desk: Desk, pair: "Pair") -> None:
    """Show two states in the place of the map."""
    from cjm_desktop.app.comparing.showing import show_comparison  # noqa: PLC0415

    if desk.canvas is not None and desk.sides is not None:
        leave_plan(desk)
        page = show_comparison(desk.canvas, desk.sides, pair, desk.language, colours_of(desk.preferences))
        page.wants_export.connect(partial(_export, desk))


def compare_versions(desk: Desk, states: "Sequence[tuple[JourneyMap, Text]]") -> None:
    """Compare one version with the map as it is now, or two with each other, the earlier first."""
    from cjm_desktop.app.comparing.showing import NOW  # noqa: PLC0415
    from cjm_desktop.app.comparing.working import Pair, Side  # noqa: PLC0415

    if desk.document is not None:
        now = Side(desk.document.journey, NOW, is_now=True)
        before, after = (*(Side(*state) for state in states), now)[:2]
        compare(desk, Pair(before, after))


def comparison_shown(desk: Desk) -> "ComparisonPage | None":
    """Return the comparison where it is shown in the place of the map."""
    if desk.canvas is None or not desk.canvas.isHidden():
        return None
    from cjm_desktop.app.comparing.showing import comparison_of  # noqa: PLC0415

    return comparison_of(desk.canvas)


def leave_comparison(desk: Desk, command: Command) -> None:
    """Show the map again for a command that does something on it; zooming and presenting are about what is compared."""
    page = comparison_shown(desk)
    if page is not None and command.id not in _ALSO_WHILE_COMPARING:
        page.leave()


def _export(desk: Desk, pair: "Pair") -> None:
    """Bring what changed on paper, in the language of the later map."""
    from cjm_desktop.interchange.order import TwoStates  # noqa: PLC0415

    before, after = (None if side.is_now else side.journey for side in (pair.before, pair.after))
    language = pair.after.journey.language
    names = say(pair.before.called, language), say(pair.after.called, language)
    export_changes(desk, TwoStates(before, after, names))


COMPARING_COMMANDS: Final = (
    Command(
        "compare-file", Text("Command", "Compare with…"), "file", _choose, ("Ctrl+Alt+D",), enabled=has_map,
    ),
    Command(
        "compare-saved", Text("Command", "Compare with what is saved"), "file", _with_saved, enabled=_is_changed,
    ),
    Command(
        "compare-states", Text("Command", "Compare as-is with to-be"), "file", _within, enabled=_has_gaps,
    ),
    Command(
        "merge-file", Text("Command", "Merge with…"), "file", lambda desk: desk.files.theirs.merge_file(),
        enabled=has_map,
    ),
)  # fmt: skip
