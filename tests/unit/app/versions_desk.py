"""What tests of versions do in the window: edit and save so that there are some."""

from cjm_desktop.app.window import Window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.words import Text


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def save(window: Window, *titles: str) -> None:
    for title in titles:
        rename(window, title)
        assert window.files.save()


def trigger(window: Window, name: str) -> None:
    next(action for action in window.actions() if action.text() == name).trigger()
