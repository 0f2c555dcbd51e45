"""Runs first in the bundle: other programs that are started, such as a browser for a link, find what they found before.

On Linux the bundle finds its libraries by a variable, which would lead other programs to them as well. When Python
runs it has done its work.
"""

import os

_WAY = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_WAY}_ORIG", None)
os.environ.pop(_WAY, None)
if _before is not None:
    os.environ[_WAY] = _before
