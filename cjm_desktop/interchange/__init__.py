"""The one door for foreign files: a table from the ending of a name to its reader."""

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.readers import READERS, read_journey

__all__ = ["READERS", "Imported", "read_journey"]
