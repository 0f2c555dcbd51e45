"""Which records are meant by the ids and names in the cells of tables."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from cjm_desktop.interchange.records.cells import parted, plain_text
from cjm_desktop.interchange.records.found import NAMES, Found, Remarks
from cjm_desktop.interchange.records.kinds import HOLDER, Column
from cjm_desktop.interchange.records.labels import BUILT_IN, label_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import LANGUAGES, Language, Text, say

NOTHING: Final = "not-there"
"""An id that nothing has: a card of such a step is rescued when the map is mended."""
_BETWEEN: Final = re.compile(r"[,;，；、]")


class Naming:
    """What the records of some tables are called."""

    def __init__(self, rows: Iterable[Found], language: Language, remarks: Remarks) -> None:
        self._remarks = remarks
        self._language: Language = language
        self._labels: dict[tuple[str, str], str] = {}
        self._ids: dict[tuple[str, str], dict[str, None]] = {}
        for kind, words in BUILT_IN.items():
            for id_, word in words.items():
                self._labels[kind, id_] = say(word, language)
                for each in LANGUAGES:
                    self._know(kind, say(word, each), id_)
        for row in rows:
            if row.id and (row.kind.key, row.id) not in self._labels:
                person = plain_text(row.cells.get("persona"))
                label = label_of(row.kind.key, {**row.fields, "persona": person}, language, self.label)
                self._labels[row.kind.key, row.id] = label
                self._know(row.kind.key, label, row.id)
                self._know(row.kind.key, plain_text(row.cells.get("id")), row.id)

    def _know(self, kind: str, label: str, id_: str) -> None:
        self._ids.setdefault((kind, label.casefold()), {}).setdefault(id_)

    def label(self, kind: str, id_: str) -> str:
        """Return what a record is called, the id itself when there is none."""
        return self._labels.get((kind, id_), id_)

    def meant(self, row: Found, column: Column) -> list[str]:
        """Return the ids that a row means in a column: the names that are seen, or behind them ids.

        What names nothing is said, and left out; where something must stand, an id of nothing stands for it.
        """
        ids = parted(plain_text(row.cells.get(column.key)))
        in_sight = f"{column.key}.{NAMES}"
        has_names = in_sight in row.heads
        names = parted(plain_text(row.cells.get(in_sight))) if has_names else ids
        if not names and column.required:
            names = ids
        if names == [self._called(column, id_) for id_ in ids if self._is_there(column, id_)]:
            return ids
        if column.many:
            names = [part for name in names for part in self._apart(column, name)]
        place = row.called(in_sight if has_names else column.key)
        found: list[str] = []
        free = dict.fromkeys(ids)
        for at, name in enumerate(names):
            old = ids[at] if len(names) == len(ids) and self._is_there(column, ids[at]) else None
            meant = self._one(place, column, name, free) or self._old(place, column, name, old)
            if meant is not None:
                found.append(meant)
                free.pop(meant, None)
            elif column.key != HOLDER:  # of which is said more than that
                said = Text("Tables", "“{name}” is not in the map and was left out.")
                self._remarks.of(place, said(name=excerpt(name)))
        return found or ([NOTHING] if column.required else [])

    def _apart(self, column: Column, text: str) -> list[str]:
        """Return the names in a line, with commas between them where the line is no name itself."""
        if self._candidates(column, text) or self._is_there(column, text):
            return [text]
        return [part.strip() for part in _BETWEEN.split(text) if part.strip()]

    def _called(self, column: Column, id_: str) -> str:
        kind = next((kind for kind in column.targets if (kind, id_) in self._labels), "")
        return self.label(kind, id_)

    def _is_there(self, column: Column, id_: str) -> bool:
        return any((kind, id_) in self._labels for kind in column.targets)

    def _candidates(self, column: Column, name: str) -> list[Mapping[str, None]]:
        """Return the ids of those that are called so, kind by kind; none of them is empty."""
        found = (self._ids.get((kind, name.casefold())) for kind in column.targets)
        return [ids for ids in found if ids]

    def _one(self, place: Text, column: Column, name: str, free: Mapping[str, None]) -> str | None:
        candidates = self._candidates(column, name)
        if self._is_there(column, name) and (name in free or not candidates):
            return name
        if not candidates:
            return None
        preferred = next((id_ for id_ in free if any(id_ in ids for ids in candidates)), None)
        if preferred is None and sum(map(len, candidates)) > 1:
            said = Text("Tables", "Several are called “{name}”; the first of them was taken.")
            self._remarks.of(place, said(name=excerpt(name)))
        return preferred or next(iter(candidates[0]))

    def _old(self, place: Text, column: Column, name: str, id_: str | None) -> str | None:
        """Return the id behind a name that nothing has any more, and say so."""
        if id_ is not None:
            said = Text("Tables", "Nothing is called “{name}”; it was taken for “{other}”, which stood there before.")
            self._remarks.of(place, said(name=excerpt(name), other=excerpt(self._called(column, id_))))
        return id_
