"""The open map and the file it belongs to. Everything here is decided without asking anybody."""

import datetime as dt
import gc
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from cjm_desktop.document import Document
from cjm_desktop.edits.brand import with_brand
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import joined, revisions_of, says_the_same, with_revision, with_revisions
from cjm_desktop.model.text import harmless
from cjm_desktop.paper.setup import print_setup, proportion_of
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.brands import read_brand
from cjm_desktop.storage.elsewhere import Elsewhere, Known
from cjm_desktop.storage.journal import read_journal
from cjm_desktop.storage.kept import JOURNAL, SUFFIX, kept_folder, stem_of
from cjm_desktop.storage.kinds import NoMap
from cjm_desktop.storage.lock import Holder, Lock, take_lock
from cjm_desktop.storage.reading import Opened, read_map
from cjm_desktop.storage.safe_file import Fingerprint, Over
from cjm_desktop.storage.saving import Saved, Writing, save_map
from cjm_desktop.storage.settings import Settings
from cjm_desktop.storage.templates import Template, map_from
from cjm_desktop.words import Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.drawing.qt import SheetPainter
    from cjm_desktop.layout.sheet import Sheet

_READ: Final = 0.1
_LAID_OUT: Final = 0.9
"""The parts of opening that are over when the file is read, and when the map is laid out."""
_NO_WISH: Final = Settings()
_UNTITLED: Final = Text("Session", "Untitled")


Run = Callable[[Writing], Saved]
"""Does some writing, here or elsewhere, and returns when it is done."""


def at_once(write: Writing) -> Saved:
    """Write here and now, without keeping a version."""
    return write(None)


@dataclass(eq=False, slots=True)
class Session:
    """A document with its file: none when it was never saved."""

    document: Document
    path: Path | None = None
    notes: tuple[Text, ...] = field(default=())
    """What was repaired or read otherwise than a person might expect when it was opened."""
    fingerprint: Fingerprint | None = None
    """What the file is known by, as it was opened or last saved; none without a file."""
    base: JourneyMap | None = None
    """The map as it stands in its file: as it was opened or last saved; none without a file."""
    _revisions: tuple[str, ...] = ()
    """The states that the file goes back to, the newest first."""
    lock: Lock | None = None
    """What tells others that the file is open here; none where that cannot be told."""
    sheet: "Sheet | None" = None
    """The map laid out, where that was done already: what is still the same in it is not laid out again."""
    painter: "SheetPainter | None" = None
    """What has made that sheet ready to be painted."""
    sample: JourneyMap | None = None
    """The map as it came from a template, as long as its content may be in the way."""
    trouble: Text | None = None
    """Why the map is no longer saved by itself, until the person saves it."""
    called: str = ""
    """What a map without a file is called, where that is not its title."""
    unprotected: Text | None = None
    """Why a crash would take what is unsaved; none when it is on disk."""
    unkept: Text | None = None
    """Why what was saved last is not among the versions of the map; none when it is."""
    saved_at: dt.time | None = None
    """When it was saved, in the time of this place; none as long as it was not."""
    elsewhere: Elsewhere | None = None
    """What somebody else made of its file, until the person says what is to become of both."""
    copies: tuple[Path, ...] = ()
    """The conflict copies beside its file."""
    passed_over: frozenset[Path] = frozenset()
    """Those of which the person does not want to hear now."""

    @property
    def name(self) -> Text | str:
        """What the window calls it: the file's name, or the map's title."""
        if self.path is not None:
            return harmless(self.path.name)
        return self.called or harmless(self.document.journey.title) or _UNTITLED

    @property
    def is_safe(self) -> bool:
        """Whether nothing is lost when it is closed: its file holds the map, or what became of it."""
        return not self.document.dirty and (self.elsewhere is None or self.elsewhere.goes_on)

    @property
    def copy(self) -> Path | None:
        """The conflict copy of which is to be told, none when there is none."""
        return next((each for each in self.copies if each not in self.passed_over), None)

    @property
    def known(self) -> Known | None:
        """What is known of its file; none without a file."""
        if self.fingerprint is None or self.base is None:
            return None
        return Known(self.fingerprint, self.base, self.document.journey)

    @property
    def state(self) -> Text:
        """Whether it is saved."""
        if not self.is_safe:
            return Text("Toolbar", "Not saved")
        return Text("Toolbar", "New") if self.path is None else Text("Toolbar", "Saved")

    def suggested(self, folder: Path) -> Path:
        """Return where a map without a file would be saved: in a folder, under its title."""
        if self.path is not None:
            return self.path
        return folder / f"{stem_of(self.called or self.document.journey.title) or 'map'}{SUFFIX}"

    def save(self, *, anyway: bool = False, run: Run = at_once) -> None:
        """Save into the file the map was opened from; ``anyway`` writes over whatever somebody made of it meanwhile.

        ``run`` does the writing, which may take a while.

        Raises:
            ChangedOnDisk: the file is no longer the one that was opened; it was not touched.
            Fault: it cannot be saved.
            ValueError: the map has no file yet.
        """
        path, fingerprint = self._file()
        self._write(path, "anything" if anyway else fingerprint, run)

    def writing(self, journey: JourneyMap) -> Writing:
        """Return what writes a map into the file it was opened from, to be done beside the window.

        It raises a ``Fault`` when that cannot be; afterwards the map is to be taken as saved.

        Raises:
            ValueError: the map has no file yet.
        """
        path, fingerprint = self._file()
        return partial(save_map, path, self._revised(journey), fingerprint)

    def take_as_saved(self, journey: JourneyMap, saved: Saved) -> None:
        """Take note that the file holds a map of the document, and how it looks there."""
        self.fingerprint = saved.fingerprint
        self.base = saved.journey
        self._revisions = tuple(dict.fromkeys((*revisions_of(saved.journey), *self._revisions)))
        self.trouble, self.unkept, self.elsewhere = None, saved.trouble, None
        self.saved_at = dt.datetime.now().astimezone().time()
        self.document.mark_saved(journey)

    def follow_file(self, theirs: Opened) -> None:
        """Take note that the file holds what somebody else made of it; the map is saved if it is that one."""
        self.fingerprint, self.base = theirs.fingerprint, theirs.journey
        self._revisions = joined(revisions_of(theirs.journey), self._revisions)
        self.trouble = self.elsewhere = self.saved_at = None
        mine = self.document.journey
        is_it = not theirs.repairs and says_the_same(mine, theirs.journey)
        self.document.mark_saved(mine if is_it else None)

    def _file(self) -> tuple[Path, Fingerprint]:
        if self.path is None or self.fingerprint is None:
            raise ValueError("no file yet")
        return self.path, self.fingerprint

    def save_as(self, path: Path, *, over_existing: bool = False, run: Run = at_once) -> None:
        """Save into another file, which is the map's file from then on.

        Raises:
            AlreadyThere: there is a file, and it is not to be written over.
            Fault: it cannot be saved; the map keeps the file it had.
        """
        self._write(path, "anything" if over_existing else "nothing", run)

    def hold(self, former: "Session | None" = None, *, anyway: bool = False) -> Holder | None:
        """Let others know that the map's file is open here, or return who has it open.

        A ``former`` session of the same file, which this one is to follow, passes on what it holds. ``anyway`` is for
        a person who knows.
        """
        if self.path is None:
            return None
        if former is not None and former.path is not None and same_file(former.path, self.path):
            self.lock, former.lock = former.lock, None
        found = self.lock or take_lock(self.path, anyway=anyway)
        if isinstance(found, Holder):
            return found
        self.lock = found
        return None

    def leave_file(self) -> None:
        """Be a copy that has no file yet."""
        self.path = self.fingerprint = self.base = self.elsewhere = None

    def let_go(self) -> None:
        """Leave the file to others."""
        if self.lock is not None:
            self.lock.release()
            self.lock = None

    def _write(self, path: Path, over: Over, run: Run) -> None:
        journey = self.document.journey
        saved = run(partial(save_map, path, self._revised(journey), over))
        if self.path is None or not same_file(path, self.path):
            self.let_go()
            self.path = path
            self.hold(anyway=True)
        self.take_as_saved(journey, saved)

    def _revised(self, journey: JourneyMap) -> JourneyMap:
        """Return a map as it is to stand in the file: what was not saved yet is a new state.

        The document's own map never learns of it: one can go back in the history to where it was saved otherwise.
        """
        brought = [name for name in revisions_of(journey) if name not in self._revisions]
        revised = with_revisions(journey, joined(self._revisions, brought))
        return with_revision(revised, new_id()) if self.document.dirty or not self._revisions else revised


def new_session(template: Template, language: Language, wish: Settings = _NO_WISH) -> Session:
    """Return a new map made from a template: it has no file, and nothing in it is worth asking about yet.

    A template without colours of its own gets those of the brand that is wished for, and its logo. When the brand
    cannot be read, that is said. A shipped template gets the paper that is wished for.

    Raises:
        Fault: the template cannot be read.
    """
    journey = map_from(template, language, new_id)
    notes: tuple[Text, ...] = ()
    if template.kind == "template":
        journey = _on_paper(journey, wish)
    if wish.brand is not None and template.kind != "example" and not journey.colours:
        try:
            kept = read_brand(kept_folder("brands"), wish.brand)
            journey = with_brand(journey, kept.colours, kept.logo)
        except Fault as fault:
            notes = (fault.text,)
    is_full = template.kind != "example" and cleared(journey) is not journey
    return Session(Document(journey), notes=notes, sample=journey if is_full else None)


def _on_paper(journey: JourneyMap, wish: Settings) -> JourneyMap:
    """Return a map for the paper that is wished for, else usual; where there is no such paper, for its own."""
    from cjm_desktop.app.widgets.local_paper import local_paper  # noqa: PLC0415 - a session needs no Qt otherwise

    paper, orientation = wish.paper or local_paper(journey.paper), wish.orientation or journey.orientation
    try:
        print_setup(paper, orientation)
        return change_journey(journey, paper=paper, orientation=orientation)
    except (Fault, ValidationError):  # what is remembered may come from anybody
        return journey


def open_session(path: Path, progress: Progress = unheard) -> Session:
    """Open a map, or import a foreign file as a map that has no file yet.

    A map that had to be repaired, or was imported, counts as changed.

    Raises:
        Fault: the file cannot be read, or holds no map.
    """
    from cjm_desktop.interchange import READERS, read_journey  # noqa: PLC0415 - the welcome page is quicker without

    try:
        if path.suffix.lower() == JOURNAL:
            unsaved = read_journal(path, progress)
            session = recovered_session(unsaved.journey, unsaved.owner.name)
            session.notes = unsaved.notes
            return session
        if path.suffix.lower() in READERS:
            imported = read_journey(path, new_id, progress)
            return Session(Document(imported.journey, saved=False), notes=(*imported.notes, *imported.remarks))
        opened = read_map(path, progress=progress)
    except NoMap as fault:
        opens = Text(
            "Session", "{problem} What can be opened: journey maps (.cjm), Mermaid journeys and tables ({others})."
        )
        raise Fault(opens(problem=fault.text, others=", ".join(READERS))) from fault
    document = Document(opened.journey, saved=not opened.repairs)
    revisions = revisions_of(opened.journey)
    return Session(document, path, opened.repairs, opened.fingerprint, opened.journey, revisions)


def recovered_session(journey: JourneyMap, called: str) -> Session:
    """Return a map whose file nobody knows, or that is no longer what it was; it counts as changed."""
    return Session(Document(journey, saved=False), called=called)


def laid_out(path: Path, progress: Progress) -> Session:
    """Open a map as ``open_session`` does, and lay it out too: what takes a while for thousands of cards.

    What was made lives as long as the map is open: the garbage collector never looks at it.
    """
    from cjm_desktop.drawing.qt import SheetPainter  # noqa: PLC0415 - see above
    from cjm_desktop.layout.engine import layout_map  # noqa: PLC0415

    session = open_session(path, lambda done: progress(_READ * done))
    journey = session.document.journey
    _prepare_pictures(journey, progress)
    session.sheet = layout_map(
        journey, proportion_of(journey), progress=lambda done: progress(_READ + (_LAID_OUT - _READ) * done)
    )
    session.painter = SheetPainter()
    session.painter.prepare(session.sheet, lambda done: progress(_LAID_OUT + (1 - _LAID_OUT) * done))
    gc.freeze()
    return session


def _prepare_pictures(journey: JourneyMap, progress: Progress) -> None:
    if journey.assets:
        from cjm_desktop.drawing.qt_pictures import prepare  # noqa: PLC0415 - few maps have any

        for asset in journey.assets:
            prepare(asset)
            progress(_READ)


def same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, or to one place where a file was."""
    return os.path.realpath(one) == os.path.realpath(other)


def with_suffix(path: Path) -> Path:
    """Return the path under which a map is saved when somebody typed a name: it ends in ``.cjm``."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
