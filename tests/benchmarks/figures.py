"""A measured figure beside its floor."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 5

Work = Callable[[], object]


@dataclass(frozen=True)
class Figure:
    """A measured value, what it is compared with, and whether the promise holds."""

    name: str
    value: str
    promise: str
    holds: bool

    def __str__(self) -> str:
        return f"{'ok  ' if self.holds else 'MISS'} {self.name:<44} {self.value:<34} {self.promise}"


def cpu(work: Work, times: int = 1) -> float:
    """Return the CPU seconds that one call of some work takes, as the average of several calls."""
    gc.collect()
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def against(name: str, work: Work, floor: Work, most: float, floor_name: str) -> Figure:
    """Compare some work with its floor, measured in turn."""
    pairs = [(cpu(work), cpu(floor)) for _ in range(RUNS)]
    value = statistics.median(pair[0] for pair in pairs)
    least = statistics.median(pair[1] for pair in pairs)
    return compared(name, value, least, most, floor_name)


def compared(name: str, value: float, floor: float, most: float, floor_name: str) -> Figure:
    """Compare a measured time in seconds with its floor."""
    return Figure(
        name,
        f"{value * 1000:8.2f} ms = {value / floor:.2f} {floor_name}",
        f"≤ {most:g} {floor_name} ({floor_name} = {floor * 1000:.2f} ms)",
        value <= most * floor,
    )


def below(name: str, value: float, most: float) -> Figure:
    """Compare a measured time in seconds with the longest promised."""
    return Figure(name, f"{value * 1000:8.2f} ms", f"≤ {most * 1000:g} ms", value <= most)
