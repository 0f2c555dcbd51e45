"""A canvas on the sample map, seen whole."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.canvas.hands import Hands
from tests.canvas.sample import sample


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    del qtbot  # it makes the application
    made = Hands(sample())
    yield made
    made.close()
