"""Plan, board, comparison and overview in the place of the map, in whatever order, while language and look change."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cjm_desktop.app.comparing.page import ComparisonPage
from cjm_desktop.app.comparing.showing import comparison_of
from cjm_desktop.app.plan.going import plan_of
from cjm_desktop.app.plan.page import PlanPage
from cjm_desktop.app.portfolio.page import PortfolioPage
from cjm_desktop.app.portfolio.showing import overview_of
from cjm_desktop.app.window import Window
from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.curves import add_curve
from cjm_desktop.model.actions import Action
from cjm_desktop.model.lanes import Curve, CurvePoint
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import LANGUAGES, Language, Text, say
from tests.unit.edits.sample import sample

Deed = Callable[[Window], object]
BACK: dict[type[QWidget], Text] = {
    PlanPage: Text("Plan", "‹ Back to the map"),
    ComparisonPage: Text("Comparing", "‹ Back to the map"),
    PortfolioPage: Text("Report", "‹ Back"),
}


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """One window for all, with a map that has actions, as-is and to-be."""
    del qapp
    folder = tmp_path_factory.mktemp("places")
    wanted = Curve(id="wanted", state="to-be", points=(CurvePoint(step="ride", value=0.5),))
    journey = add_curve(sample(), "feel", wanted)
    for number, status in enumerate(("open", "done", "under-way")):
        journey = add_action(journey, Action(id=f"act{number}", title=f"Action {number}", status=status, value=number))
    (folder / "map.cjm").write_bytes(to_bytes(journey))
    made = Window(folder / "settings.json")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    assert made.open_path(folder / "map.cjm")
    yield made
    assert made.document is not None
    made.document.mark_saved(made.document.journey)
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def trigger(name: str) -> Deed:
    def run(window: Window) -> None:
        action = next(each for each in window.actions() if each.objectName() == name)
        if action.isEnabled():
            action.trigger()

    return run


def speak(language: Language) -> Deed:
    return lambda window: window.set_language(language)


def on_tab(name: str) -> Deed:
    def turn(window: Window) -> None:
        plan = place_of(window)
        if isinstance(plan, PlanPage):
            plan.show_tab(name)

    return turn


def press(key: Qt.Key) -> Deed:
    def send(window: Window) -> None:
        for focus in filter(None, [window.focusWidget()]):
            QTest.keyClick(focus, key)

    return send


PLACES = [trigger(name) for name in ("show-plan", "compare-states", "compare-saved", "portfolio")]
LOOKS = [*map(speak, LANGUAGES), trigger("appearance-dark"), trigger("appearance-light")]
OTHERS = [
    *map(on_tab, ("matrix", "table", "board")),
    *(trigger(name) for name in ("undo", "redo", "select-all", "duplicate", "zoom-in")),
    *map(press, (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Down)),
]
DEEDS = st.lists(st.sampled_from(PLACES) | st.sampled_from(LOOKS) | st.sampled_from(OTHERS), min_size=2, max_size=6)


def place_of(window: Window) -> QWidget:
    """What stands in the place of the map, or the map."""
    canvas = window.canvas
    assert canvas is not None
    overview, comparison, plan = overview_of(window), comparison_of(canvas), plan_of(canvas)
    if overview is not None:
        return overview
    return comparison or (plan if plan is not None and not plan.isHidden() else canvas)


def kept(window: Window) -> tuple[type[QObject], str]:
    """What another language leaves as it is: which place it is, and what of it is shown."""
    place = place_of(window)
    return type(place), place.tab if isinstance(place, PlanPage) else ""


def assert_stands(window: Window) -> None:
    """One thing stands in the place of the map, and speaks the language of the window."""
    canvas, place = window.canvas, place_of(window)
    assert canvas is not None
    assert place.isVisible()
    assert canvas.isVisible() == (place is canvas)
    if (back := BACK.get(type(place))) is not None:
        names = [button.text() for button in place.findChildren(QPushButton)]
        assert say(back, window.language) in names
    assert window.document is canvas.document


def do(window: Window, deeds: list[Deed]) -> None:
    for deed in deeds:
        before = kept(window)
        deed(window)
        assert_stands(window)
        if deed in LOOKS:
            assert kept(window) == before
    for _ in range(3):
        press(Qt.Key.Key_Escape)(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert place_of(window) is window.canvas
    speak("en")(window)


@settings(max_examples=2)
@given(DEEDS)
def test_what_stands_in_the_place_of_the_map_speaks_and_leads_back(window: Window, deeds: list[Deed]) -> None:
    do(window, deeds)


@pytest.mark.long
@settings(max_examples=300)
@given(DEEDS)
def test_what_stands_in_the_place_of_the_map_speaks_and_leads_back_for_long(window: Window, deeds: list[Deed]) -> None:
    do(window, deeds)


def test_each_place_is_the_same_in_another_language(window: Window) -> None:
    do(window, [trigger("compare-states"), speak("zh-Hant")])
    do(window, [trigger("show-plan"), on_tab("board"), speak("zh-Hant"), trigger("portfolio"), speak("zh-Hans")])
