"""Where a line may break: Unicode line breaking (UAX #14) with the rules of Chinese typesetting, as Qt knows them."""

from PySide6.QtCore import QTextBoundaryFinder

_LAST_OF_PLANE_0 = "\uffff"


def line_breaks(paragraph: str) -> list[int]:
    """Return the positions in a text without line ends at which a new line may begin; its end is the last one."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, paragraph)
    following = finder.toNextBoundary
    positions: list[int] = []
    while (position := following()) != -1:
        positions.append(position)
    if paragraph and max(paragraph) > _LAST_OF_PLANE_0:
        return _characters(paragraph, positions)
    return positions


def _characters(paragraph: str, positions: list[int]) -> list[int]:
    """Turn positions in UTF-16 code units, which is what Qt counts, into positions in characters."""
    character_at: dict[int, int] = {}
    unit = 0
    for index, character in enumerate(paragraph):
        character_at[unit] = index
        unit += 2 if character > _LAST_OF_PLANE_0 else 1
    character_at[unit] = len(paragraph)
    # Qt may put a break between the two halves of a character, for instance after Burmese letters.
    return [character_at[position] for position in positions if position in character_at]
