"""A map whose texts name files, pictures and addresses is written in every format: none is read, none is linked."""

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from cjm_desktop.interchange.order import PAPERS, Order, TwoStates
from cjm_desktop.interchange.writers import HELD, SUFFIXES, written
from cjm_desktop.model.change import changed
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import PrintSetup
from cjm_desktop.progress import unheard
from tests.hostile import LINK, MARK, Watch, hostile_map, hostile_text
from tests.photos import drawing, file_of

ON_PAPER = PrintOrder(PrintSetup(420, 297, 10))
FREE = PrintOrder(PrintSetup(None, None, 10))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files are opened")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_format_reads_a_file_that_a_text_names(suffix: str, tmp_path: Path) -> None:
    bait = tmp_path / "bait.png"
    bait.write_bytes(file_of(drawing(16, 16), "PNG"))
    watch = Watch(bait)
    text = hostile_text(str(bait))
    journey = hostile_map(text)
    states = TwoStates(changed(journey, lanes=(), flows=()), None, (text, text))
    for handout in sorted(HELD[suffix]):
        paper = FREE if PAPERS.get(handout) else ON_PAPER
        made = written(Order(journey, paper, handout, states=states), suffix, unheard)
        assert made.data
    assert not watch.heard()
    watch.close()


def test_in_markdown_nothing_but_text_is_seen() -> None:
    journey = hostile_map(hostile_text())
    text = written(Order(journey, ON_PAPER), ".md", unheard).data.decode()
    tokens = [
        token
        for block in MarkdownIt("gfm-like", {"linkify": False}).parse(text)
        for token in (block, *(block.children or ()))
    ]
    assert {token.type for token in tokens} & {"link_open", "image", "html_inline", "html_block", "em_open"} == set()
    assert sum(MARK in token.content for token in tokens if token.type == "text") > 10


@pytest.mark.parametrize("suffix", [".pptx", ".xlsx"])
def test_office_files_lead_nowhere_but_to_the_address_of_a_card(suffix: str) -> None:
    data = written(Order(hostile_map(hostile_text()), ON_PAPER), suffix, unheard).data
    with zipfile.ZipFile(BytesIO(data)) as packed:
        parts = [packed.read(name).decode() for name in packed.namelist() if name.endswith(".rels")]
    outside = [line for part in parts for line in part.split("<Relationship ") if 'TargetMode="External"' in line]
    assert all("https://bank.example@evil.example/" in line for line in outside)
    assert LINK.startswith("https://bank.example@evil.example/")
