import re

from cjm_desktop.model.ids import new_id


def test_an_id_is_ten_characters_of_a_to_z_and_0_to_9() -> None:
    assert re.fullmatch("[a-z0-9]{10}", new_id())


def test_ids_do_not_meet() -> None:
    assert len({new_id() for _ in range(10_000)}) == 10_000
