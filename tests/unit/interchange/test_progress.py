"""Writing and reading tables says how far it is, and is stopped without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cjm_desktop import resources
from cjm_desktop.app.export.making import Making
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.readers import read_journey
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.ids import new_id
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import Cancelled, unheard
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Text, say


def order() -> Order:
    journey = read_map(resources.path("examples", "software-onboarding.cjm")).journey
    return Order(journey, PrintOrder(print_setup("A4")))


def stopped_at(number: int) -> Callable[[float], None]:
    left = number

    def progress(_done: float) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Cancelled

    return progress


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_progress_rises_to_one_in_small_steps(suffix: str) -> None:
    told: list[float] = []
    written(order(), suffix, told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert all(0 <= done <= 1 for done in told)
    assert max(after - before for before, after in zip([0, *told], told, strict=False)) < 0.3


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("number", [0, 1, 5])
def test_it_stops_when_it_is_asked_to(suffix: str, number: int) -> None:
    with pytest.raises(Cancelled):
        written(order(), suffix, stopped_at(number))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_reading_tells_too_and_stops(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"map{suffix}"
    path.write_bytes(written(order(), suffix, unheard).data)
    told: list[float] = []
    assert read_journey(path, new_id, told.append).journey == order().journey
    assert told == sorted(told)
    assert told[-1] == 1
    with pytest.raises(Cancelled):
        read_journey(path, new_id, stopped_at(len(told) // 2))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_an_export_that_is_cancelled_leaves_no_file(suffix: str, tmp_path: Path, qtbot: QtBot) -> None:
    owner = QObject()
    making = Making(owner)
    path = tmp_path / f"map{suffix}"
    said: list[Text] = []

    def listen(news: Text, _notes: tuple[Text, ...]) -> None:
        said.append(news)

    making.ended.connect(listen)
    making.begin(order(), (), path, "nothing")
    making.advanced.connect(making.cancel)
    qtbot.waitUntil(lambda: not making.goes_on)
    assert [say(news, "en") for news in said] == ["The export was cancelled. No file was written."]
    assert list(tmp_path.iterdir()) == []
