"""The commands about actions: what is to be done about what is on the map."""

from functools import partial
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.commands.going import go_to
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.app.widgets.appearance import colours_of
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.app.plan.page import PlanPage


def _has_cards(desk: Desk) -> bool:
    selected = desk.canvas.actions_of_map.selected if desk.canvas is not None else []
    return bool(selected) and all(found.kind == "card" for found in selected)


def _make(desk: Desk) -> None:
    """Make an action of the cards that are selected, and have its title written."""
    from cjm_desktop.edits.actions import action_of, add_action  # noqa: PLC0415 - not waited for before there is a map
    from cjm_desktop.model.ids import new_id  # noqa: PLC0415

    if desk.canvas is None or desk.document is None or not _has_cards(desk):
        return
    desk.canvas.finish_writing()  # what is being written is a step too
    document = desk.document
    action = action_of(document.journey, document.selection, new_id())
    document.apply(Text("Edit", "Make an action"), add_action(document.journey, action))
    desk.show_action(action.id)


def _switch(desk: Desk) -> None:
    if desk.sides is not None:
        desk.sides.switch("actions")


def plan_shown(desk: Desk) -> "PlanPage | None":
    """Return the plan where it is shown in the place of the map."""
    if desk.canvas is None or not desk.canvas.isHidden():
        return None
    from cjm_desktop.app.plan.going import plan_of  # noqa: PLC0415 - not waited for before there is a map

    plan = plan_of(desk.canvas)
    return None if plan is None or plan.isHidden() else plan


def leave_plan(desk: Desk) -> None:
    """Show the map again where the plan is shown."""
    plan = plan_shown(desk)
    if plan is not None:
        finish_typing()  # what goes is not written in any longer
        plan.leave()


def _switch_plan(desk: Desk) -> None:
    """Show the plan in the place of the map, or the map again."""
    if plan_shown(desk) is not None:
        leave_plan(desk)
    elif desk.canvas is not None and desk.sides is not None:
        from cjm_desktop.app.comparing.showing import comparison_of  # noqa: PLC0415
        from cjm_desktop.app.plan.going import show_plan  # noqa: PLC0415

        comparison = comparison_of(desk.canvas)
        if comparison is not None:
            comparison.leave()
        finish_typing()
        desk.canvas.finish_writing()
        colours = colours_of(desk.preferences)
        show_plan(desk.canvas, desk.sides, desk.language, colours, desk.show_action, partial(go_to, desk))


MAKE_ACTION: Final = Command(
    "make-action",
    Text("Command", "Make an action of it"),
    "edit",
    _make,
    ("Ctrl+Alt+A",),
    enabled=_has_cards,
    on=frozenset({"card"}),
)
SHOW_ACTIONS: Final = Command(
    "actions",
    Text("Command", "Actions"),
    "view",
    _switch,
    ("Ctrl+Alt+L",),
    enabled=has_map,
    checked=lambda desk: desk.sides is not None and desk.sides.is_shown("actions"),
)
SHOW_PLAN: Final = Command(
    "show-plan",
    Text("Command", "Plan: which action first"),
    "insight",
    _switch_plan,
    ("Ctrl+Alt+P",),
    enabled=has_map,
    checked=lambda desk: plan_shown(desk) is not None,
)
_ALSO_WHILE_PLANNING: Final = frozenset({"undo", "redo", "palette", "show-plan"})
_MENUS_WHILE_PLANNING: Final = frozenset({"file", "appearance", "language", "window", "help"})


def is_about_the_map(command: Command) -> bool:
    """Tell whether a command does something on the map, so that this is to be seen."""
    return command.id not in _ALSO_WHILE_PLANNING and command.menu not in _MENUS_WHILE_PLANNING
