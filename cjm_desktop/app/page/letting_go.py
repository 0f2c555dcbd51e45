"""Letting a map go that is no longer shown, without a moment in which tens of thousands of cards go at once."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from cjm_desktop.app.page.page import MapPage
from cjm_desktop.layout.sheet import PlacedCard

_AT_ONCE: Final = 500
"""Cards that go within a few milliseconds."""


def let_go_of(page: MapPage) -> None:
    """Have a page let go of its map when it is destroyed.

    Widgets, and what acts on the map, hold each other in circles, which only the garbage collector finds, and it
    takes everything away in one go, or nothing: it passes over what was there when a large map was opened.
    """
    cards = [card for sheet in page.canvas.layouts.sheets for lane in sheet.lanes for card in lane.block.cards]
    holders: list[object] = [page, *page.findChildren(QObject), page.canvas.actions_of_map]
    page.destroyed.connect(partial(_empty_soon, holders, cards))


def _empty_soon(holders: list[object], cards: list[PlacedCard]) -> None:
    QTimer.singleShot(0, partial(_empty, holders, cards))


def _empty(holders: list[object], cards: list[PlacedCard]) -> None:
    for holder in holders:
        vars(holder).clear()
    _crumble(cards)


def _crumble(cards: list[PlacedCard]) -> None:
    """Let cards go, some now and the others soon."""
    del cards[-_AT_ONCE:]
    if cards:
        QTimer.singleShot(0, partial(_crumble, cards))
