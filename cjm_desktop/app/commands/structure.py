"""The commands that change the frame of the map: its stages, steps and lanes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_selection, on_map
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.canvas.actions import Actions as MapActions
    from cjm_desktop.canvas.structure_actions import StructureActions
    from cjm_desktop.canvas.walking import Direction

_COLUMNS: Final = frozenset({"stage", "step"})
_FRAME: Final = frozenset({"stage", "step", "lane"})
_MOVES: Final[dict["Direction", Text]] = {
    "left": Text("Command", "Move left"),
    "right": Text("Command", "Move right"),
    "up": Text("Command", "Move up"),
    "down": Text("Command", "Move down"),
}
_FAR: Final[dict["Direction", Text]] = {
    "left": Text("Command", "Move far left"),
    "right": Text("Command", "Move far right"),
    "up": Text("Command", "Move far up"),
    "down": Text("Command", "Move far down"),
}
_FOLD: Final = Text("Command", "Fold stage")
_UNFOLD: Final = Text("Command", "Unfold stage")
_MERGE: Final = Text("Command", "Merge")
_MERGED: Final = {
    "stage": Text("Command", "Merge stages"),
    "step": Text("Command", "Merge steps"),
    "lane": Text("Command", "Merge lanes"),
    "card": Text("Command", "Merge cards"),
}


def _structure(act: Callable[["StructureActions"], object]) -> Callable[[Desk], None]:
    return on_map(lambda actions: act(actions.structure))


def _is(tell: Callable[["StructureActions"], object]) -> Callable[[Desk], bool]:
    return lambda desk: desk.canvas is not None and bool(tell(desk.canvas.actions_of_map.structure))


def _merge_text(desk: Desk) -> Text:
    merged = None if desk.canvas is None else desk.canvas.actions_of_map.structure.merged
    return _MERGE if merged is None else _MERGED[merged[0]]


def _fold_text(desk: Desk) -> Text:
    return _UNFOLD if desk.canvas is not None and desk.canvas.actions_of_map.stages.are_folded else _FOLD


def _move(direction: "Direction", actions: "MapActions", *, far: bool = False) -> None:
    actions.move_selection(direction, far=far)


def _far(name: str, text: Text, direction: "Direction", sort: str, *, begins_group: bool = False) -> Command:
    """Return what a key with an arrow does to a step or a card, for the menu."""
    return Command(
        name,
        text,
        "structure",
        on_map(lambda actions: actions.move_selection(direction, far=True)),
        enabled=lambda desk: desk.canvas is not None and desk.canvas.actions_of_map.holds(sort),
        begins_group=begins_group,
        on=frozenset({sort}),
    )


STRUCTURE_COMMANDS: Final = (
    Command(
        "insert-before", Text("Command", "Insert before"), "structure",
        _structure(lambda structure: structure.insert(after=False)), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        enabled=_is(lambda structure: structure.can_insert), of_map=True, begins_group=True, on=_FRAME | {"card"},
    ),
    Command(
        "insert-after", Text("Command", "Insert after"), "structure",
        _structure(lambda structure: structure.insert(after=True)), ("Ctrl+Return", "Ctrl+Enter"),
        enabled=_is(lambda structure: structure.can_insert), of_map=True, on=_FRAME | {"card"},
    ),
    Command(
        "split-stage", Text("Command", "Begin a new stage here"), "structure",
        _structure(lambda structure: structure.split()), ("Ctrl+Shift+J",),
        enabled=_is(lambda structure: structure.splits_at), of_map=True, begins_group=True, on=frozenset({"step"}),
    ),
    Command(
        "merge", _MERGE, "structure", _structure(lambda structure: structure.merge()), ("Ctrl+J",),
        enabled=_is(lambda structure: structure.merged), said=_merge_text, of_map=True, on=_FRAME | {"card"},
    ),
    Command(
        "fold-stage", _FOLD, "structure", on_map(lambda actions: actions.stages.toggle()), ("Ctrl+Shift+T",),
        enabled=lambda desk: desk.canvas is not None and bool(desk.canvas.actions_of_map.stages.meant),
        said=_fold_text, of_map=True, begins_group=True, on=_COLUMNS,
    ),
    Command(
        "unfold-stages", Text("Command", "Unfold all stages"), "structure",
        on_map(lambda actions: actions.stages.unfold_all()),
        enabled=lambda desk: desk.canvas is not None and desk.canvas.actions_of_map.stages.any_folded,
    ),
    Command(
        "fit-step", Text("Command", "Automatic width"), "structure", _structure(lambda structure: structure.fit()),
        enabled=_is(lambda structure: structure.have_width), on=frozenset({"step"}),
    ),
    *(
        Command(
            f"move-{direction}", text, "move", on_map(partial(_move, direction)), (f"Alt+{direction.title()}",),
            enabled=has_selection, of_map=True,
        )
        for direction, text in _MOVES.items()
    ),
    *(
        Command(
            f"move-far-{direction}", text, "move", on_map(partial(_move, direction, far=True)),
            (f"Alt+Shift+{direction.title()}",), enabled=has_selection, of_map=True, begins_group=direction == "left",
        )
        for direction, text in _FAR.items()
    ),
    _far("step-back", Text("Command", "Into the stage before"), "left", "step", begins_group=True),
    _far("step-on", Text("Command", "Into the next stage"), "right", "step"),
    _far("card-wider", Text("Command", "Reach one step farther"), "right", "card", begins_group=True),
    _far("card-narrower", Text("Command", "Reach one step less far"), "left", "card"),
)  # fmt: skip
