"""Evidence in: surveys, interviews, web analytics and support data from tables into a map.

The way of a file, each step a pure function whose result a person may look at and change:

1. ``read_table(data, file, Reading(…), progress)`` → ``DataTable``. ``table.reading`` says how it was read; with
   another ``Reading`` it is read anew. ``table.sample(rows)`` is for a preview, ``table.faults`` has rows that do not
   fit.
2. ``guessed(table, journey, new_id)`` → ``Dataset``: the proposal. ``dataset.plan`` says what columns mean,
   ``dataset.names`` what names in cells mean, ``dataset.feeds`` what is to be made, ``dataset.step`` where rows belong
   that name no place. After another plan: ``with_names(table, dataset, journey)``, and ``feeds_for`` for what it can
   feed. ``names_in(table, dataset)`` lists names with their rows, unmatched ones first; ``outcomes_in`` what can be
   chosen. For a newer file of a dataset in the map: ``refreshed(table, dataset, journey)`` in place of ``guessed``.
3. ``figures_of(table, dataset, journey, progress)`` → ``Found``: the figures, the quotes, the faults.
4. ``with_evidence(journey, found.dataset, found.series, found.quotes, new_id)`` → ``Fed``: one edit of the map.
"""

from cjm_desktop.edits.evidence import Fed, Quote, Series, StepFigure, with_evidence
from cjm_desktop.interchange.evidence.feeds import ends_of, feeds_for, measure_for, offers_for
from cjm_desktop.interchange.evidence.figures import Found, figures_of, outcomes_in
from cjm_desktop.interchange.evidence.guess import guessed
from cjm_desktop.interchange.evidence.names import NameFound, names_in, with_names
from cjm_desktop.interchange.evidence.refreshing import refreshed
from cjm_desktop.interchange.evidence.table import (
    ENCODINGS,
    SEPARATORS,
    SUFFIXES,
    BadCell,
    DataTable,
    Reading,
    read_table,
)

__all__ = [
    "ENCODINGS",
    "SEPARATORS",
    "SUFFIXES",
    "BadCell",
    "DataTable",
    "Fed",
    "Found",
    "NameFound",
    "Quote",
    "Reading",
    "Series",
    "StepFigure",
    "ends_of",
    "feeds_for",
    "figures_of",
    "guessed",
    "measure_for",
    "names_in",
    "offers_for",
    "outcomes_in",
    "read_table",
    "refreshed",
    "with_evidence",
    "with_names",
]
