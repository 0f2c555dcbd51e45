"""Names of records."""

import secrets
import string
from collections.abc import Callable

NewId = Callable[[], str]
"""What edits take to name the records they make."""

_ALPHABET = string.ascii_lowercase + string.digits


def new_id() -> str:
    """Return ten random characters of a to z and 0 to 9: 10¹⁵ values, so that two never meet."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(10))
