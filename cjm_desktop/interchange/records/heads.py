"""What columns and sheets of a workbook are called."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.words import Text

SHEETS: Final[Mapping[str, Text]] = {
    "map": Text("Sheet", "Properties"),
    "persona": Text("Sheet", "Personas"),
    "trait": Text("Sheet", "Traits"),
    "channel": Text("Sheet", "Channels"),
    "department": Text("Sheet", "Departments"),
    "moment": Text("Sheet", "Moments of truth"),
    "stage": Text("Sheet", "Stages"),
    "step": Text("Sheet", "Steps"),
    "comment": Text("Sheet", "Comments"),
    "reply": Text("Sheet", "Replies"),
    "lane": Text("Sheet", "Lanes"),
    "card": Text("Sheet", "Cards"),
    "level": Text("Sheet", "Levels"),
    "curve": Text("Sheet", "Curves"),
    "point": Text("Sheet", "Points of curves"),
    "figure": Text("Sheet", "Figures"),
    "flow": Text("Sheet", "Flows"),
    "action": Text("Sheet", "Actions"),
    "review": Text("Sheet", "Reviews"),
    "reading": Text("Sheet", "Figures of reviews"),
    "dismissed": Text("Sheet", "Dismissed findings"),
    "threshold": Text("Sheet", "Thresholds of findings"),
    "dataset": Text("Sheet", "Datasets"),
    "datacolumn": Text("Sheet", "Columns of data"),
    "dataname": Text("Sheet", "Names in data"),
    "feed": Text("Sheet", "Figures from data"),
    "view": Text("Sheet", "Views"),
    "stop": Text("Sheet", "Presenter’s path"),
    "asset": Text("Sheet", "Pictures"),
}
TOLD: Final[Mapping[str, Text]] = {
    "rank": Text("Column", "Rank"),
    "score": Text("Column", "Score"),
    "card_votes": Text("Column", "Votes of its cards"),
}
"""Columns that tell what follows from others; they are not read back."""
HOLDERS: Final[Mapping[str, Text]] = {
    "persona": Text("Column", "Persona"),
    "stage": Text("Column", "Stage"),
    "lane": Text("Column", "Lane"),
    "curve": Text("Column", "Curve"),
    "comment": Text("Column", "Comment"),
    "review": Text("Column", "Review"),
    "dataset": Text("Column", "Dataset"),
}
ABOUT: Final = Text("Column", "About")
"""What heads the column with what a comment is about."""
