"""Measures and prints what the program promises about speed: ``python -m tests.benchmarks [core|window|…]``.

``peers`` measures other programs beside it, and promises nothing.

All times are CPU times. Each figure and its floor are measured in turn, five times; their medians are compared.
"""

import os
import resource
import sys

from tests.benchmarks.figures import RUNS


def main(parts: list[str]) -> int:
    """Print all figures; return 1 when a promise is missed."""
    missed = False
    for part in parts:
        if part == "core":
            from tests.benchmarks.core import figures  # noqa: PLC0415 - the window is measured without ReportLab
        elif part == "opening":
            from tests.benchmarks.opening import figures  # noqa: PLC0415 - see above
        elif part == "selecting":
            from tests.benchmarks.selecting import figures  # noqa: PLC0415 - see above
        elif part == "presenting":
            from tests.benchmarks.presenting import figures  # noqa: PLC0415 - see above
        else:
            from tests.benchmarks.window import figures  # noqa: PLC0415 - the core is measured without Qt's widgets
        print(f"{part}: median of {RUNS} alternating runs, CPU time")
        for measure in figures():
            figure = measure()
            missed = missed or not figure.holds
            print(figure, flush=True)
    return int(missed)


def export(what: str) -> None:
    """Export the large map, as a PDF or as a picture, and print the most memory in MB that it took."""
    from tests.benchmarks import core  # noqa: PLC0415 - see above

    (core.export if what == "export" else core.picture)(core.big_map(core.CARDS))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:] in (["export"], ["picture"]):
        export(sys.argv[1])
    elif sys.argv[1:] == ["peers"]:
        from tests.benchmarks.peers import main as compare

        raise SystemExit(compare())
    else:
        raise SystemExit(main(sys.argv[1:] or ["core", "window", "opening", "selecting", "presenting"]))
