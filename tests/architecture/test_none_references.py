"""Some versions of PySide6 lose a reference to None in every call that returns nothing, until Python dies."""

import sys

from PySide6.QtCore import QObject, QTextBoundaryFinder

CALLS = 1000  # of each; a faulty version dies after some five thousand


def test_calls_of_qt_that_return_nothing_keep_the_references_to_none() -> None:
    thing = QObject()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, "one two")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
        finder.toStart()
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
