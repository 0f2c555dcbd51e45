"""The wheel and the source archive: what is in them, and that both can be installed and work."""

import shutil
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Final

from installing.shell import BUILD, DIST, ROOT, SUFFIX, demand, environment_of, fresh, run, say, size_of, surroundings
from installing.trying import try_command

LARGEST: Final = 45.0
"""MB of a wheel."""
_MEANT: Final = (".github", "resources", "docs", "packaging", "tests", "cjm_desktop")
_BUILD: Final = "build>=1.2"


def make_wheel() -> Path:
    """Make wheel and source archive, the wheel from the archive, look into both, and return the wheel."""
    say("wheel and source archive")
    DIST.mkdir(exist_ok=True)
    for old in (*DIST.glob("cjm_desktop-*.whl"), *DIST.glob("cjm_desktop-*.tar.gz")):
        old.unlink()
    programs = environment_of(sys.executable, BUILD / "builder", _BUILD)
    run(programs / f"python{SUFFIX}", "-m", "build", "--outdir", DIST, environment=surroundings(BUILD / "home"))
    wheel, archive = next(DIST.glob("*.whl")), next(DIST.glob("*.tar.gz"))
    with zipfile.ZipFile(wheel) as opened:
        packed = set(opened.namelist())
    with tarfile.open(archive) as opened:
        packed_source = {name.partition("/")[2] for name in opened.getnames()}
    shipped = _known_to_git()
    inside = {_place(name) for name in shipped}
    lacking = {name for name in inside if name.startswith("cjm_desktop/")} - packed
    demand(holds=not lacking, otherwise=f"the wheel lacks {sorted(lacking)[:5]}")
    strange = {name for name in packed if not name.startswith("cjm_desktop") or "__pycache__" in name}
    demand(holds=not strange, otherwise=f"the wheel holds {sorted(strange)[:5]}")
    lacking = {name for name in shipped if name.startswith(_MEANT)} - packed_source
    demand(holds=not lacking, otherwise=f"the source archive lacks {sorted(lacking)[:5]}")
    for file in (wheel, archive):
        print(f"{file.name}: {size_of(file):.1f} MB")
    demand(holds=size_of(wheel) <= LARGEST, otherwise=f"the wheel is larger than {LARGEST} MB")
    return wheel


def _place(name: str) -> str:
    """Return where in the wheel a file of the checkout is, if it is there at all."""
    name = name.replace("docs/guide/", "resources/guide/", 1)
    return f"cjm_desktop/{name}" if name.startswith("resources/") else name


def version_of(wheel: Path) -> str:
    """Return the version that stands in a wheel's name."""
    return wheel.name.split("-")[1]


def try_wheel(wheel: Path, elsewhere: Path) -> None:
    """Install wheel and source archive with pip, and the wheel with pipx and uv, and try the commands of each."""
    version, archive = version_of(wheel), next(DIST.glob("*.tar.gz"))
    for package in (wheel, archive):
        say(f"pip install {package.name}, in an environment of its own")
        programs = environment_of(sys.executable, BUILD / "installed", package)
        _try(programs, elsewhere, version)
    tools = environment_of(sys.executable, BUILD / "tools", "pipx>=1.7", "uv>=0.5")
    for name, arguments in {"uv": ("tool", "install", "--python", sys.executable), "pipx": ("install",)}.items():
        say(f"{name} {' '.join(arguments[:2])} {wheel.name}")
        folder = fresh(BUILD / name)
        places = {"uv": ("UV_TOOL_DIR", "UV_TOOL_BIN_DIR"), "pipx": ("PIPX_HOME", "PIPX_BIN_DIR")}[name]
        own = {places[0]: str(folder / "home"), places[1]: str(folder / "bin")}
        environment = surroundings(folder, UV_CACHE_DIR=str(BUILD / "uv-cache"), **own)
        run(tools / f"{name}{SUFFIX}", *arguments, wheel, environment=environment)
        _try(folder / "bin", elsewhere, version, thoroughly=False)


def _try(programs: Path, elsewhere: Path, version: str, *, thoroughly: bool = True) -> None:
    cjm, window = programs / f"cjm{SUFFIX}", programs / f"cjm-desktop{SUFFIX}"
    said = f"CJM Desktop {version}"
    for program in (cjm, window):
        told = run(program, "--version", folder=fresh(elsewhere), environment=surroundings(elsewhere / "home"))
        demand(holds=told.decode().strip() == said, otherwise=f"{program} --version does not say {said}")
    if thoroughly:
        try_command(cjm, elsewhere, version)
    shutil.rmtree(elsewhere)


def _known_to_git() -> set[str]:
    """Return the files of the checkout, also those that are not committed yet."""
    listed = run("git", "ls-files", "-z", "-co", "--exclude-standard").decode()
    return {name for name in listed.split("\0") if name and (ROOT / name).is_file()}
