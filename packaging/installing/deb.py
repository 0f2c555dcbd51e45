"""The Debian package, made of the bundle: linted, installed, used as a person would by a double click, and removed."""

import gzip
import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path
from typing import Final

from installing.bundle import LICENCES, try_window
from installing.completing import try_completion
from installing.manual import (
    FOLDERS,
    completion_for_bash,
    completion_for_fish,
    completion_for_zsh,
    page_of_cjm,
    page_of_window,
)
from installing.screen import screen, wait
from installing.shell import BUILD, BUNDLE, DIST, ROOT, demand, found, fresh, run, say, size_of, surroundings
from installing.trying import try_command

APT: Final = "lintian appstream desktop-file-utils librsvg2-bin shared-mime-info libglib2.0-bin binutils"
MIME: Final = "application/x-cjm+json"
LINUX: Final = ROOT / "packaging" / "linux"
SMALL: Final = (16, 22, 24)
LARGE: Final = (32, 48, 64, 96, 128, 256, 512)
_NAME: Final = "cjm-desktop"
_WHO: Final = "CJM Desktop <nobody@localhost.localdomain>"
_PROGRAMS: Final = ("cjm", "cjm-desktop")
_TOOLS: Final = ("lintian", "appstreamcli", "desktop-file-validate", "rsvg-convert", "dpkg-deb", "readelf")
_PLUGINS: Final = ("libqwayland", "plugins/wayland", "libcupsprintersupport", "libQt6WaylandClient")
"""What only some need: it is recommended, and not there it is left out."""


def make_deb(version: str) -> Path:
    """Make the package of the bundle and return it; what it brings to the desktop is validated on the way."""
    say("Debian package")
    found(*_TOOLS, hint=f"apt install {APT}")
    root = fresh(BUILD / "deb") / _NAME
    place = root / "usr" / "lib" / _NAME
    shutil.copytree(BUNDLE, place, symlinks=True)
    (place / LICENCES).unlink()
    (root / "usr" / "bin").mkdir(parents=True)
    for name in _PROGRAMS:
        (root / "usr" / "bin" / name).symlink_to(f"../lib/{_NAME}/{name}")
    put_on_desktop(root / "usr" / "share", version)
    _documents(root / "usr" / "share", version)
    _as_debian_wants(root)
    _describe(root, version)
    machine = run("dpkg", "--print-architecture").decode().strip()
    deb = DIST / f"{_NAME}_{version}_{machine}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", root, deb)
    print(f"{deb.name}: {size_of(deb):.1f} MB, installed {size_of(root):.0f} MB")
    said = run("lintian", "--fail-on", "error,warning", "--allow-root", deb).decode().strip()
    print(said or "lintian: nothing to say")
    return deb


def put_on_desktop(share: Path, version: str) -> None:
    """Put starter, description, type and icons where desktops look for them, and have them validated."""
    texts = {
        share / "applications" / f"{_NAME}.desktop": f"{_NAME}.desktop",
        share / "metainfo" / "desktop.cjm.CJMDesktop.metainfo.xml": f"{_NAME}.metainfo.xml",
        share / "mime" / "packages" / f"{_NAME}.xml": f"{_NAME}.mime.xml",
    }
    for target, source in texts.items():
        target.parent.mkdir(parents=True)
        text = (LINUX / source).read_text(encoding="utf-8").replace("@VERSION@", version)
        target.write_text(text.replace("@DATE@", _date()), encoding="utf-8")
    starter, description, _ = texts
    run("desktop-file-validate", starter)
    run("appstreamcli", "validate", "--no-net", description)
    icons = share / "icons" / "hicolor"
    shipped = ROOT / "resources" / "icons"
    drawings = (("apps", _NAME, shipped, "app"), ("mimetypes", MIME.replace("/", "-"), LINUX, "map"))
    for sort, name, folder, stem in drawings:
        drawing = folder / f"{stem}.svg"
        for side in (*SMALL, *LARGE):
            target = icons / f"{side}x{side}" / sort / f"{name}.png"
            target.parent.mkdir(parents=True)
            source = folder / f"{stem}-small.svg" if side in SMALL else drawing
            run("rsvg-convert", "--width", str(side), "--height", str(side), "--output", target, source)
        target = icons / "scalable" / sort / f"{name}.svg"
        target.parent.mkdir(parents=True)
        shutil.copyfile(drawing, target)


def _date() -> str:
    """Return the day of what is packaged, so that the same is made of it again."""
    return time.strftime("%Y-%m-%d", time.gmtime(_moment()))


def _moment() -> int:
    known = os.environ.get("SOURCE_DATE_EPOCH")
    return int(known or run("git", "log", "-1", "--format=%ct").decode())


def _documents(share: Path, version: str) -> None:
    """Write the pages of the manual, completion and what the package is."""
    for language, folder in FOLDERS.items():
        pages = share / "man" / folder / "man1"
        pages.mkdir(parents=True)
        _pack(pages / "cjm.1.gz", page_of_cjm(language, version, _date()))
        _pack(pages / "cjm-desktop.1.gz", page_of_window(language, version, _date()))
    completions = {
        "bash-completion/completions/cjm": completion_for_bash(),
        "zsh/vendor-completions/_cjm": completion_for_zsh(),
        "fish/vendor_completions.d/cjm.fish": completion_for_fish(),
    }
    for name, text in completions.items():
        target = share / name
        target.parent.mkdir(parents=True)
        target.write_text(text, encoding="utf-8")
    doc = share / "doc" / _NAME
    doc.mkdir(parents=True)
    shutil.copyfile(LINUX / "copyright", doc / "copyright")
    changes = f"{_NAME} ({version}) unstable; urgency=medium\n\n  * What is new is told in CHANGELOG.md.gz.\n\n"
    _pack(doc / "changelog.gz", f"{changes} -- {_WHO}  {formatdate(_moment())}\n")
    _pack(doc / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _pack(doc / f"{LICENCES}.gz", (BUNDLE / LICENCES).read_text(encoding="utf-8"))
    overrides = share / "lintian" / "overrides" / _NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)


def _pack(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _as_debian_wants(root: Path) -> None:
    """Give everything the rights that it needs and no more."""
    root.chmod(0o755)
    starts = {root / "usr" / "lib" / _NAME / name for name in _PROGRAMS}
    for file in root.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file in starts else 0o644)


def _describe(root: Path, version: str) -> None:
    """Write what dpkg knows of the package; what its libraries need of the system is found out."""
    needed, wished = _needs(root)
    machine = run("dpkg", "--print-architecture").decode().strip()
    fields = {
        "Package": _NAME,
        "Version": version,
        "Architecture": machine,
        "Maintainer": _WHO,
        "Installed-Size": str(round(size_of(root) * 1e6 / 1024)),
        "Depends": ", ".join(sorted(needed)),
        "Recommends": ", ".join(sorted(wished - needed)),
        "Section": "graphics",
        "Priority": "optional",
        "Description": "editor for customer journey maps that print exactly, at any size\n"
        " Journey maps are drawn with the hands: stages, steps, lanes, cards and the\n"
        " curve of emotions. They become vector PDF for the print shop, from A4 to a\n"
        " poster of several metres, in English and Chinese. It works offline.\n"
        " .\n The command cjm makes, checks, compares and prints maps without a window.",
    }
    about = root / "DEBIAN"
    about.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    (about / "control").write_text(text, encoding="utf-8")
    files = sorted(
        file for file in root.rglob("*") if file.is_file() and not file.is_symlink() and about not in file.parents
    )
    sums = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files)  # noqa: S324
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")
    for file in about.iterdir():
        file.chmod(0o644)


def _needs(root: Path) -> tuple[set[str], set[str]]:
    """Return the packages that the bundle's libraries need, and those that only some people do."""
    inside = root / "usr" / "lib" / _NAME
    files = [file for file in inside.rglob("*") if ".so" in file.name or file.name in _PROGRAMS]
    own = {file.name for file in files}
    needed, wished = (
        _libraries(file for file in files if not _is_for_some(file)),
        _libraries(filter(_is_for_some, files)),
    )
    versions = re.findall(rb"GLIBC_2\.(\d+)", run("readelf", "-V", "-W", *(file for file in files if file.is_file())))
    return (
        {*_packages_of(needed - own), f"libc6 (>= 2.{max(map(int, versions))})"},
        _packages_of(wished - needed - own) | {"desktop-file-utils", "shared-mime-info"},
    )


def _is_for_some(file: Path) -> bool:
    return any(part in str(file) for part in _PLUGINS)


def _libraries(files: Iterable[Path]) -> set[str]:
    """Return the names of the libraries that others are linked to."""
    said = run("readelf", "-d", "-W", *files).decode()
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", said))


def _packages_of(libraries: set[str]) -> set[str]:
    """Return the packages that bring libraries to this system; that of the C library is named by its version."""
    places = dict(re.findall(r"^\s*(\S+) \(.*x86-64.*\) => (\S+)$", run("ldconfig", "-p").decode(), re.MULTILINE))
    lacking = libraries - set(places)
    demand(holds=not lacking, otherwise=f"this system lacks what the bundle is linked to: {sorted(lacking)}")
    files = [f"*/{Path(places[name]).resolve().name}" for name in libraries]
    packages = set(re.findall(r"^([a-z0-9.+-]+)(?::\w+)?: /", run("dpkg", "-S", *files).decode(), re.MULTILINE))
    return {_later(name) for name in packages if not name.startswith(("libc6", "lib32", "libx32"))}


def _later(need: str) -> str:
    """Return a need that Debian and Ubuntu of after 2024 meet as well: there some libraries have got another name."""
    return f"{need} | {need}t64" if need in ("libglib2.0-0", "libcups2") else need


def try_deb(deb: Path, elsewhere: Path, version: str) -> None:
    """Install the package, have both commands and a double click do what they should, and remove it without a trace."""
    if os.geteuid() != 0:
        say("the package is not installed to try it: that takes root")
        return
    say("apt install, the commands, a double click, apt remove")
    found("xdg-mime", "gio", "update-mime-database", hint=f"apt install xdg-utils {APT}")
    before = _traces()
    apt = ("apt-get", "-y", "-q", "--no-install-recommends")
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(*apt, "install", deb, environment=quietly)
    try:
        try_command(Path("/usr/bin/cjm"), elsewhere, version)
        for name in _PROGRAMS:
            run("man", "--warnings", "-P", "cat", name, environment={**os.environ, "MANWIDTH": "100"})
        try_completion(Path("/usr/share"), fresh(elsewhere / "completing"))
        try_window(Path("/usr/bin/cjm-desktop"), elsewhere)
        _try_double_click(elsewhere)
    finally:
        run(*apt, "purge", _NAME, environment=quietly)
    left = _traces() - before
    demand(holds=not left, otherwise=f"the package left {sorted(left)[:9]}")


def _traces() -> set[str]:
    """Return the files of the system that have to do with the program; caches of the system hold no names of files."""
    places = ("/usr", "/etc", "/opt", "/var/lib/dpkg/info")
    names = (f"{path}/{name}" for place in places for path, _, names in os.walk(place) for name in names)
    own = {name for name in names if "cjm" in name.rpartition("/")[2] or "/cjm-desktop/" in name}
    cache = Path("/usr/share/applications/mimeinfo.cache")
    known = cache.read_text(encoding="utf-8") if cache.is_file() else ""
    return own | {line for line in known.splitlines() if "cjm" in line}


def _try_double_click(folder: Path) -> None:
    """Open a map as a file manager does: by its type, and by what opens that."""
    home = fresh(folder / "desktop")
    (home / "run").mkdir(mode=0o700)
    file = home / "我的 旅程.cjm"
    shutil.copyfile(ROOT / "resources" / "examples" / "software-onboarding.cjm", file)
    folders = {"XDG_RUNTIME_DIR": str(home / "run"), "XDG_DATA_DIRS": "/usr/local/share:/usr/share"}
    about = surroundings(home, DBUS_SESSION_BUS_ADDRESS="disabled:", **folders)
    told = run("gio", "info", "-a", "standard::content-type,standard::icon", file, environment=about).decode()
    demand(
        holds=MIME in told and "cjm" in told.partition("standard::icon")[2], otherwise=f"the type of a map is {told}"
    )
    default = run("gio", "mime", MIME, environment=about).decode()
    demand(holds=f"{_NAME}.desktop" in default, otherwise=f"maps are opened by {default}")
    with screen(about) as shown:
        shown.start("gio", "open", str(file))
        window = shown.window("我的 旅程")
        time.sleep(1)  # for the picture to be looked at
        shown.picture(BUILD / "double-click.png")
        shown.do("windowclose", window)
        wait(lambda: not shown.do("search", "--onlyvisible", "--name", "CJM Desktop"), "the end of the window")
