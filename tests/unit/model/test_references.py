from typing import get_args

from cjm_desktop.model.lanes import Curve
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Flow, JourneyMap, Stage
from cjm_desktop.model.references import REFERENCES, references_of, steps_of
from cjm_desktop.model.values import AssetName, Id
from tests.unit.edits.sample import sample

PATTERNS = [get_args(name)[1].pattern for name in (Id, AssetName)]


def kinds_in(annotation: object) -> set[type[Record]]:
    if isinstance(annotation, type):
        return {annotation} | kinds_below(annotation) if issubclass(annotation, Record) else set()
    return set[type[Record]]().union(*(kinds_in(part) for part in get_args(annotation)))


def kinds_below(kind: type[Record]) -> set[type[Record]]:
    fields = nested_fields(kind)
    return set[type[Record]]().union(*(kinds_in(kind.model_fields[name].annotation) for name in fields))


def test_every_field_that_holds_an_id_is_in_the_table() -> None:
    found = {
        (kind, name)
        for kind in {JourneyMap, *kinds_below(JourneyMap)}
        for name, field in kind.model_fields.items()
        if name not in {"id", "sha256"} and any(each in repr(field.rebuild_annotation()) for each in PATTERNS)
    }
    assert found == {(reference.holder, reference.field) for reference in REFERENCES}


def test_only_what_may_be_empty_is_cleared() -> None:
    for reference in REFERENCES:
        if "clear" in {reference.when_deleted, reference.when_missing}:
            assert reference.holder.model_fields[reference.field].default in (None, ())


def test_the_references_of_a_kind_are_its_own() -> None:
    assert [reference.field for reference in references_of(Flow)] == ["from_", "to"]
    assert [reference.target for reference in references_of(Curve)] == ["persona"]
    assert [reference.field for reference in references_of(JourneyMap)] == ["logo"]
    assert references_of(Stage) == ()


def test_steps_come_from_left_to_right() -> None:
    assert [step.id for step in steps_of(sample())] == ["look", "try", "ride"]
