"""Where the bundle's command ``cjm`` begins."""

import sys

from cjm_desktop.cli import main

sys.exit(main())
