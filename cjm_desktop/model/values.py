"""What the fields of records hold: texts, ids, shares, each within its limits."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from cjm_desktop.model.text import LONGEST_LINE, LONGEST_PROSE, clean_line, clean_prose

Line = Annotated[str, StringConstraints(max_length=LONGEST_LINE), BeforeValidator(clean_line)]
"""Text of one line, at most 10,000 characters."""

Prose = Annotated[str, StringConstraints(max_length=LONGEST_PROSE), BeforeValidator(clean_prose)]
"""Text of any number of lines, at most 1,000,000 characters."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""What names a record. Ours are ten characters of a to z and 0 to 9; other writers may use their own."""

Share = Annotated[float, Field(ge=0, le=1)]
"""A part of all customers, 0 to 1."""
