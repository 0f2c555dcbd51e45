"""Names of records."""

import random
import re
import string
from collections.abc import Callable
from typing import Final

from cjm_desktop.limits import ID_LETTERS

NewId = Callable[[], str]
"""What edits take to name the records they make."""

ID: Final = re.compile(rf"[A-Za-z0-9_-]{{1,{ID_LETTERS}}}")
"""What an id is made of, by whomever."""

_RANDOM = random.SystemRandom()
_ALPHABET = string.ascii_lowercase + string.digits


def new_id() -> str:
    """Return ten random characters of a to z and 0 to 9: 10¹⁵ values, so that two never meet."""
    return "".join(_RANDOM.choices(_ALPHABET, k=10))
