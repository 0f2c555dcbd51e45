"""Brands outlive the maps they were made for."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.brand import with_brand
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import Asset
from cjm_desktop.storage.brands import Brand, brand_of, forget_brand, keep_brand, read_brand, read_brands
from cjm_desktop.words import Fault
from tests.maps import PICTURES
from tests.unit.edits.sample import edited, sample

LOGO = PICTURES[0]
OTHER = Asset(sha256=sha256(b"x").hexdigest(), type="png", width=1, height=1, data=b64encode(b"x").decode())
colours = st.lists(st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}"), max_size=12).map(tuple)


def test_a_brand_that_was_kept_is_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    assert read_brands(folder) == ((), ())
    brand = Brand("b1", "Harbour & Söhne 港", ("#0B3954", "#FF5A5F"), LOGO)
    keep_brand(folder, brand)
    keep_brand(folder, Brand("b0", "bare"))
    assert read_brands(folder) == ((Brand("b0", "bare"), brand), ())
    assert read_brand(folder, "b1") == brand


def test_a_brand_is_replaced_and_forgotten(tmp_path: Path) -> None:
    keep_brand(tmp_path, Brand("b1", "Old", ("#000000",), LOGO))
    keep_brand(tmp_path, Brand("b1", "New"))
    assert read_brands(tmp_path) == ((Brand("b1", "New"),), ())
    forget_brand(tmp_path, "b1")
    forget_brand(tmp_path, "b1")
    assert read_brands(tmp_path) == ((), ())


def test_a_broken_one_is_left_out_with_a_word(tmp_path: Path) -> None:
    keep_brand(tmp_path, Brand("b1", "Whole"))
    (tmp_path / "b2.cjm").write_text("{")
    brands, troubles = read_brands(tmp_path)
    assert [brand.name for brand in brands] == ["Whole"]
    assert len(troubles) == 1
    with pytest.raises(Fault):
        read_brand(tmp_path, "b2")
    with pytest.raises(Fault):
        read_brand(tmp_path, "gone")


@given(colours)
def test_a_map_takes_a_brand_and_a_brand_is_made_of_a_map(brand: tuple[str, ...]) -> None:
    journey = edited(lambda journey: with_brand(journey, brand, LOGO), sample())
    assert (journey.colours, journey.logo, journey.assets) == (brand, LOGO.sha256, (LOGO,))
    assert brand_of(changed(journey, organisation="Harbour"), "b1") == Brand("b1", "Harbour", brand, LOGO)


def test_the_logo_before_goes_unless_it_is_shown_elsewhere() -> None:
    first = with_brand(sample(), (), LOGO)
    assert with_brand(first, ("#123456",), OTHER).assets == (OTHER,)
    persona = changed(first.personas[0], portrait=LOGO.sha256)
    shown = changed(first, personas=(persona, *first.personas[1:]))
    assert with_brand(shown, ("#123456",), OTHER).assets == (LOGO, OTHER)


def test_without_a_logo_the_map_keeps_its_own() -> None:
    journey = with_brand(sample(), (), LOGO)
    assert with_brand(journey, ("#123456",), None).logo == LOGO.sha256
