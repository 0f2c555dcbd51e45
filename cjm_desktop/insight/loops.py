"""How often steps are gone through where customers go back: each way back once, or as a geometric series."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

_LEAST: Final = 1e-9
"""The part of those at a step that goes on from it at least, so that going back has an end."""


Loop = tuple[int, int, float]
"""The place from which a way leads back, the one to which it leads, which is not later, and the share that takes it."""


def passes(at: Sequence[float], loops: Sequence[Loop]) -> tuple[float, ...]:
    """Return how often each step is gone through for one customer who sets out, where each way back is taken once.

    ``at`` is the share that comes to each step on the way ahead. A way back leads through all steps from its end
    to its beginning once more.
    """
    starting, ending = [0.0] * len(at), [0.0] * len(at)
    for start, end, share in loops:
        starting[start] += share
        ending[end] += share
    found, again = [0.0] * len(at), 0.0
    for place in reversed(range(len(at))):
        again += starting[place]
        found[place] = at[place] + again
        again = max(0.0, again - ending[place])
    return tuple(found)


def repeated_passes(at: Sequence[float], loops: Sequence[Loop]) -> tuple[float | None, ...]:
    """Return the same where those who went back do so again as often as all others; none where that has no end.

    Of those who come to the beginning of a way back, every time the same part takes it. With q this part, a single
    way is taken q + q² + q³ + … = q / (1 - q) times by those who come there, and all ways together are linear equations
    in which a step depends on itself and on later ones alone.
    """
    chances = [(start, end, share / at[start]) for start, end, share in loops if at[start] > 0]
    starting = defaultdict[int, list[tuple[int, float]]](list)
    for start, end, chance in chances:
        starting[start].append((end, chance))
    found: list[float | None] = []
    coming, ending = 0.0, defaultdict[int, float](float)
    endless, ends = 0, defaultdict[int, int](int)
    for place in reversed(range(len(at))):
        own = starting[place]
        stays = 1 - sum(chance for _, chance in own)
        if endless or stays < _LEAST:
            passed = None
            endless += len(own)
        else:
            passed = (at[place] + coming) / stays
        found.append(passed)
        for end, chance in own:
            if passed is None:
                ends[end] += 1
            else:
                coming += chance * passed
                ending[end] += chance * passed
        coming = max(0.0, coming - ending[place])
        endless -= ends[place]
    return tuple(reversed(found))
