from itertools import count

import pytest

from cjm_desktop.model.lookup import ids_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import Template, all_templates, map_from
from cjm_desktop.words import LANGUAGES, Language


def test_templates_stand_before_examples_each_in_order() -> None:
    found = [(template.kind == "example", template.name) for template in all_templates()]
    assert found == sorted(found)
    assert len({name for _, name in found}) == len(found) > 0


@pytest.mark.parametrize("template", all_templates(), ids=lambda template: template.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_from_a_template_has_its_content_under_new_ids(template: Template, language: Language) -> None:
    numbers = count()
    original = read_map(template.path(language)).journey
    journey = map_from(template, language, lambda: f"new{next(numbers)}")
    assert (journey.title, len(journey.lanes)) == (original.title, len(original.lanes))
    assert {name[:3] for name in ids_of(journey)} == {"new"}
    if template.kind == "template":
        assert journey.language == language
