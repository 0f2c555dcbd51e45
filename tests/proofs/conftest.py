"""Prints what the proofs found, in whichever process they ran."""

from collections.abc import Callable, Iterator

import pytest

from tests.proofs.figures import tellers


@pytest.fixture(autouse=True)
def figures_are_heard(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """Let a test tell its figures."""
    tellers.append(record_property)
    yield
    tellers.pop()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures of all tests that ran."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    figures = [figure for report in reports if report.when == "call" for figure in report.user_properties]
    if figures:
        terminalreporter.write_sep("-", "figures")
    for name, value in figures:
        terminalreporter.write_line(f"{name}: {value}")
