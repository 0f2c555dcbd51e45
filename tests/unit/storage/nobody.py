"""Being somebody whom permissions stop."""

import os
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def unprivileged() -> Generator[None]:
    """Be nobody for a while when the tests run as root, whom no permission stops."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
