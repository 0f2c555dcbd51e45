"""Every door through which something from outside comes in, and sound files to begin with at each."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from cjm_desktop import resources
from cjm_desktop.edits.evidence import with_evidence
from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.edits.repair import repaired
from cjm_desktop.interchange import READERS
from cjm_desktop.interchange.evidence import figures_of, guessed, names_in, read_table
from cjm_desktop.interchange.fragment import fragment_bytes, read_fragment
from cjm_desktop.interchange.lists import list_fragment
from cjm_desktop.interchange.note_file import notes_of
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.tables import column_in, table_in, table_in_html, text_in_html
from cjm_desktop.interchange.writers import written
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.storage.kinds import refuse_other_kinds
from cjm_desktop.storage.pictures import picture_of, with_sound_pictures
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.svg.plain import plain_drawing
from tests.photos import drawing, file_of, photo
from tests.unit.edits.sample import sample

Door = Callable[[bytes], object]
"""Takes bytes from outside; raises nothing but a Fault."""
EXAMPLES: Final = ("bank-loan-as-is", "software-onboarding", "retail-moments")


@dataclass(frozen=True, slots=True)
class Way:
    """A door, and sound files for it."""

    door: Door
    seeds: Callable[[], Sequence[bytes]]


@cache
def maps() -> tuple[bytes, ...]:
    files = [resources.path("examples", f"{name}.cjm").read_bytes() for name in EXAMPLES]
    return (*files, json.dumps(json.loads(files[0])).encode("utf-16"))


@cache
def journeys() -> tuple[JourneyMap, ...]:
    return (sample(), *(map_of(data, "x")[0] for data in maps()[:2]))


def exported(suffix: str) -> tuple[bytes, ...]:
    order = PrintOrder(print_setup("A3"))
    return tuple(written(Order(each, order), suffix, unheard).data for each in journeys())


def opened(data: bytes) -> None:
    refuse_other_kinds(data, "x.cjm")
    journey, _ = with_sound_pictures(map_of(data, "x.cjm")[0])
    laid_out(repaired(journey, new_id)[0])


def laid_out(journey: JourneyMap) -> None:
    if len(journey.lanes) % 2:  # every other one: it takes most of the time
        layout_map(journey, 1.5)


def imported(suffix: str) -> Door:
    return lambda data: laid_out(READERS[suffix](data, f"x{suffix}", new_id, unheard).journey)


def evidence(data: bytes) -> None:
    """Read data as a table, and put all that is made of them into maps."""
    table = read_table(data, "x.csv")
    for journey in journeys():
        dataset = guessed(table, journey, new_id)
        steps = [step.id for stage in journey.stages for step in stage.steps]
        found = figures_of(table, dataset.model_copy(update={"step": steps[0], "quotes": 5}), journey)
        names_in(table, found.dataset)
        fed = with_evidence(journey, found.dataset, found.series, found.quotes, new_id).journey
        with_evidence(fed, fed.datasets[-1], found.series, found.quotes, new_id)
        assert map_of(fed.model_dump_json(exclude_defaults=True).encode(), "x.cjm")[0] == fed


def data() -> tuple[bytes, ...]:
    answers = "id,customer,step,persona,score,day,comment\n" + "".join(
        f"{at},c{at % 7},{('Find', 'look', 'Try')[at % 3]},Ann,{at % 6},{at % 28 + 1}/5/2026,It was {at} =1+1\n"
        for at in range(30)
    )
    wide = "Gate;Seats;Meal;wait (min);y\n" + "".join(f"{at % 6};{at % 5 + 1};NA;1,{at};yes\n" for at in range(12))
    means = "item\tmean\tsd\tn\nLook\t3.2\t0.9\t12\nRide\t4,1\t\t7\n"
    chinese = "日期,阶段,评分,意见\n2026年5月3日,购买,4,太慢了\n2026年5月4日,购买,2,不错\n".encode("gb18030")
    return answers.encode(), wide.encode(), means.encode("utf-16"), chinese


def pasted(data: bytes) -> None:
    read_fragment(data, "The clipboard", new_id)


def pasted_words(data: bytes) -> None:
    text = data.decode(errors="replace")
    if table_in(text) is None:
        list_fragment(column_in(text), "pain-point", new_id)


def pasted_html(data: bytes) -> None:
    html = data.decode(errors="replace")
    table_in_html(html)
    text_in_html(html)


def fragments() -> tuple[bytes, ...]:
    return tuple(fragment_bytes(fragment_of(each, frozenset(ids_of(each)), each)) for each in journeys())


def html() -> tuple[bytes, ...]:
    table = "<table><tr><th>Step</th><th colspan=2>A &amp; B</th></tr><tr><td rowspan='2'>x<br>y<td>1<td>2</tr></table>"
    return (
        f"<html><head><title>t</title></head><body><p>a{table}<ul><li>b</ul></body></html>".encode(),
        table.encode(),
    )


def words() -> tuple[bytes, ...]:
    table = 'Step\tFind\tBuy\nFeeling\t4/5\t-2\nPain\t"two\nlines"\t=1+1\n'
    return table.encode(), b"- one\n- two\n1. three\n", b"| a | b |\n|---|---|\n| c | d<br>e |\n"


def notes() -> tuple[bytes, ...]:
    return b'number,step,text\nA1,Find,It is slow\nP12,,"too, long"\n', "编号;步骤;文字\nA2;购买;太贵\n".encode(
        "gb18030"
    )


def pictures() -> tuple[bytes, ...]:
    return (
        file_of(photo(40, 30), "JPEG"),
        file_of(drawing(40, 30), "PNG"),
        file_of(photo(40, 30), "WEBP"),
        file_of(drawing(9, 9).convert("P"), "PNG"),
    )


def drawings() -> tuple[bytes, ...]:
    inside = (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient>'
        '<path id="p" d="M0 0h9v9a3 3 0 0 1-3 3z"/></defs><style>.a{fill:url(#g)}</style>'
        '<g transform="rotate(3) scale(2)"><use href="#p" class="a"/><text x="1" y="2">Text</text></g>'
    )
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{inside}</svg>'.encode(),)


WAYS: Final[dict[str, Way]] = {
    "open": Way(opened, maps),
    "csv": Way(imported(".csv"), lambda: (*exported(".csv"), words()[0].replace(b"\t", b";"))),
    "xlsx": Way(imported(".xlsx"), lambda: exported(".xlsx")[:1]),
    "evidence": Way(evidence, lambda: (*data(), *exported(".xlsx")[:1])),
    "mermaid": Way(imported(".mmd"), lambda: exported(".mmd")),
    "markdown": Way(imported(".md"), lambda: exported(".md")),
    "ojf": Way(imported(".ojf"), lambda: exported(".ojf")),
    "notes": Way(lambda data: notes_of(data, "x.csv"), notes),
    "fragment": Way(pasted, fragments),
    "words": Way(pasted_words, words),
    "html": Way(pasted_html, html),
    "picture": Way(lambda data: picture_of(data, "x.png"), pictures),
    "drawing": Way(lambda data: plain_drawing(data, "x.svg", unheard), drawings),
}
"""By names that are short."""
