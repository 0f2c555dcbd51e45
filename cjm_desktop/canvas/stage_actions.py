"""What can be done with stages as a whole: folding them to a narrow column, and opening them again."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.document import Document
from cjm_desktop.edits.stages import fold_stages, unfolded_for
from cjm_desktop.layout.finding import Found
from cjm_desktop.model.lookup import find_step
from cjm_desktop.model.records import Stage
from cjm_desktop.words import Text

_FOLD: Final = Text("Edit", "Fold stage")
UNFOLD: Final = Text("Edit", "Unfold stage")
_UNFOLD_ALL: Final = Text("Edit", "Unfold all stages")


class StageActions:
    """Acts on the stages that are meant: those selected, or those in which something is."""

    def __init__(
        self, bench: Bench, desk: Desk, selected: Callable[[], list[Found]], here: Callable[[], Found | None]
    ) -> None:
        self._bench = bench
        self._desk = desk
        self._selected = selected
        self._here = here

    @property
    def meant(self) -> list[Stage]:
        """The stages that a command would act on."""
        here = self._here()
        stages = {self._stage_of(found) for found in self._selected() or ([] if here is None else [here])}
        return [stage for stage in self._bench.document.journey.stages if stage.id in stages]

    def _stage_of(self, found: Found) -> str:
        if found.kind == "stage":
            return found.record
        stage = find_step(self._bench.document.journey, found.record if found.kind == "step" else found.step)
        return "" if stage is None else stage.id

    @property
    def are_folded(self) -> bool:
        """Whether all that are meant are folded."""
        stages = self.meant
        return bool(stages) and all(stage.collapsed for stage in stages)

    @property
    def any_folded(self) -> bool:
        """Whether any stage of the map is folded."""
        return any(stage.collapsed for stage in self._bench.document.journey.stages)

    def toggle(self) -> None:
        """Fold the stages that are meant, or open them when they all are folded."""
        self._fold([stage.id for stage in self.meant], folded=not self.are_folded)

    def fold(self, stage: str) -> None:
        """Fold a stage, or open it."""
        stages = self._bench.document.journey.stages
        self._fold([stage], folded=not next(each.collapsed for each in stages if each.id == stage))

    def _fold(self, stages: Sequence[str], *, folded: bool) -> None:
        """Fold stages or open them; one stays at a stage whose content was selected."""
        self._desk.finish()
        selected = {found.name for found in self._selected() if self._stage_of(found) in stages}
        self._bench.apply(_FOLD if folded else UNFOLD, fold_stages(self._bench.document.journey, stages, folded=folded))
        if folded and selected:
            self._bench.document.select((self._bench.document.selection - selected) | set(stages))

    def unfold_all(self) -> None:
        """Open all stages."""
        journey = self._bench.document.journey
        names = [stage.id for stage in journey.stages]
        self._bench.apply(_UNFOLD_ALL, fold_stages(journey, names, folded=False))


def unfold_for(document: Document, record: str) -> bool:
    """Open the stage that hides a step or a card; tell whether there was one."""
    before = document.journey
    document.apply(UNFOLD, unfolded_for(before, record))
    return document.journey is not before
