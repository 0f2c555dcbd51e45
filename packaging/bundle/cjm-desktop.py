"""Where the bundle's command ``cjm-desktop`` begins."""

import sys

from cjm_desktop.app.main import main

sys.exit(main())
