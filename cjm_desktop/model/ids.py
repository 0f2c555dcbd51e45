"""Names of records."""

import random
import string
from collections.abc import Callable

NewId = Callable[[], str]
"""What edits take to name the records they make."""

_RANDOM = random.SystemRandom()
_ALPHABET = string.ascii_lowercase + string.digits


def new_id() -> str:
    """Return ten random characters of a to z and 0 to 9: 10¹⁵ values, so that two never meet."""
    return "".join(_RANDOM.choices(_ALPHABET, k=10))
