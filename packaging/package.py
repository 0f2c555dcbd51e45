"""Makes what is installed, and tries it as a person would: ``packaging/dev.py package``.

    python3 packaging/dev.py package            all of it
    python3 packaging/dev.py package wheel      wheel and source archive, by pip, pipx and uv
    python3 packaging/dev.py package bundle     the folder that runs without Python
    python3 packaging/dev.py package deb        the Debian package, made from it

What is handed on is in ``dist/``. The bundle needs Python 3.12 or later, which ``--python`` names.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

from installing.bundle import make_bundle, try_bundle
from installing.deb import make_deb, try_deb
from installing.shell import DIST, python_for_bundle
from installing.wheel import make_wheel, try_wheel, version_of

PARTS: Final = ("wheel", "bundle", "deb")


def main() -> int:
    """Make and try the parts that the command line names, or all; one that another one is made of is made, too."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    parser.add_argument("--python", help="a Python of at least 3.12, for the bundle")
    parser.add_argument("--untried", action="store_true", help="make it only")
    asked = parser.parse_args()
    parts = asked.parts or PARTS
    wheel = make_wheel()
    with tempfile.TemporaryDirectory(prefix="cjm 安装 ") as elsewhere:
        empty = Path(elsewhere) / "empty"
        if "wheel" in parts and not asked.untried:
            try_wheel(wheel, empty)
        if "bundle" in parts or "deb" in parts:
            make_bundle(wheel, python_for_bundle(asked.python))
            if not asked.untried:
                try_bundle(empty, version_of(wheel))
        if "deb" in parts and sys.platform.startswith("linux"):
            deb = make_deb(version_of(wheel))
            if not asked.untried:
                try_deb(deb, empty, version_of(wheel))
    print(f"\nAll of it holds; what is handed on is in {DIST.name}/.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
