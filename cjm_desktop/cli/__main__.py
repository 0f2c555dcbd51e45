"""``python -m cjm_desktop.cli``."""

import sys

from cjm_desktop.cli import main

sys.exit(main())
