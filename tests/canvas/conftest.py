"""A canvas on the sample map, seen whole."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.canvas.hands import Hands
from tests.canvas.sample import sample


@pytest.fixture
def hands(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Hands]:
    del qtbot  # it makes the application
    made = Hands(getattr(request, "param", sample)())
    yield made
    made.close()
