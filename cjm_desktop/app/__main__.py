"""``python -m cjm_desktop.app``."""

import sys

from cjm_desktop.app.main import main

sys.exit(main())
