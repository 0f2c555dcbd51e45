"""Pictures from outside: what is taken, what becomes of it, and what is refused."""

import json
import struct
from base64 import b64decode, b64encode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from zlib import compress, crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cjm_desktop.edits.assets import with_asset
from cjm_desktop.limits import PICTURE_FILE_BYTES, PICTURE_SIDE, PICTURES_BYTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Asset, JourneyMap, Persona, Stage, Step
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.pictures import picture_from, picture_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import Fault, say
from tests.photos import drawing, file_of, gradient, photo, pixel

ORIENTATION, MAKER, PLACE = 0x0112, 0x010F, 0x8825


def back(asset: Asset) -> Image.Image:
    """Return the picture that an asset holds, as anybody would read it."""
    image = Image.open(BytesIO(b64decode(asset.data)))
    assert image.size == (asset.width, asset.height)
    assert image.format == asset.type.upper()
    assert sha256(b64decode(asset.data)).hexdigest() == asset.sha256
    return image


def refused(data: bytes, name: str = "cat.png") -> str:
    with pytest.raises(Fault) as caught:
        picture_of(data, name)
    return say(caught.value.text, "en")


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc32(name + data))


def png_of(width: int, height: int, rows: bytes) -> bytes:
    """Return a PNG that says any size, with any packed rows."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", compress(rows)) + chunk(b"IEND", b"")


# What is taken


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_large_photo_becomes_small_enough_and_keeps_its_proportions(form: str) -> None:
    asset = picture_of(file_of(photo(2000, 1000), form), "photo")
    assert (asset.width, asset.height) == (PICTURE_SIDE, PICTURE_SIDE // 2)
    assert asset.type == "jpeg"
    assert back(asset).mode == "RGB"


def test_a_drawing_stays_exactly_as_it_is() -> None:
    image = drawing(300, 200)
    asset = picture_of(file_of(image, "PNG"), "drawing")
    assert asset.type == "png"
    assert back(asset).convert("RGB").tobytes() == image.tobytes()


def of_few_colours(colours: int, mode: str) -> Image.Image:
    """Return a picture with so many colours, some of them almost alike, each pixel beside another one."""
    chance = Random(7)  # noqa: S311 - colours, not secrets
    palette = [bytes(chance.randrange(256) for _ in mode) for _ in range(colours - 1)]
    palette.append(bytes([*palette[0][:-1], palette[0][-1] ^ 1]))
    return Image.frombytes(mode, (320, 200), b"".join(chance.choice(palette) for _ in range(320 * 200)))


@pytest.mark.parametrize("colours", [4, 16, 256])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_picture_with_a_palette_grows_no_larger_and_keeps_every_pixel(colours: int, mode: str) -> None:
    image = of_few_colours(colours, mode)
    asset = picture_of(file_of(image, "PNG"), "drawing")
    kept = back(asset)
    assert (kept.mode, kept.has_transparency_data) == ("P", mode == "RGBA")
    assert kept.convert(mode).tobytes() == image.tobytes()
    again = picture_of(b64decode(asset.data), "drawing")
    assert len(again.data) <= len(asset.data)
    assert back(again).convert(mode).tobytes() == image.tobytes()


def test_a_picture_of_more_colours_than_a_palette_has_none() -> None:
    assert back(picture_of(file_of(of_few_colours(300, "RGB"), "PNG"), "drawing")).mode == "RGB"


def test_what_shines_through_still_does() -> None:
    image = photo(400, 300).convert("RGBA")
    image.putalpha(gradient(*image.size))
    asset = picture_of(file_of(image, "PNG"), "cut out")
    alpha = back(asset).convert("RGBA").getchannel("A")
    assert alpha.getextrema() == (0, 255)


def test_a_picture_that_only_could_shine_through_becomes_a_photo() -> None:
    assert picture_of(file_of(photo(400, 300).convert("RGBA"), "PNG"), "screen").type == "jpeg"


def test_a_photo_stands_upright_and_says_nothing_of_where_and_by_whom_it_was_taken() -> None:
    image = Image.new("RGB", (300, 200), "#FF0000")
    image.paste("#0000FF", (0, 0, 300, 100))
    facts = Image.Exif()
    facts[ORIENTATION] = 6  # the camera was turned: the upper edge is at the right
    facts[MAKER] = "Camera of Li Min"
    facts[PLACE] = {1: "N", 2: (31.0, 13.0, 48.0), 3: "E", 4: (121.0, 28.0, 25.0)}
    data = file_of(image, "JPEG", exif=facts, quality=95, comment=b"a secret")
    assert b"Li Min" in data
    asset = picture_of(data, "photo")
    kept = back(asset)
    assert kept.size == (200, 300)
    red, _, blue = pixel(kept, 150, 150)
    assert (red < 60, blue > 200) == (True, True), "the upper edge went to the right"
    assert not kept.getexif()
    assert not {"exif", "comment", "icc_profile", "xmp"} & kept.info.keys()
    assert b"Li Min" not in b64decode(asset.data)
    assert b"a secret" not in b64decode(asset.data)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF", "ignore:Tag data larger", "ignore:Truncated File")
def test_a_photo_whose_camera_wrote_nonsense_is_taken_as_it_stands() -> None:
    facts = Image.Exif()
    facts[ORIENTATION] = 6
    facts[MAKER] = "Camera of Li Min"
    data = file_of(Image.new("RGB", (60, 40), "red"), "JPEG", exif=facts)
    begin = data.index(b"Exif\0\0")
    for place in range(begin + 6, begin + 60):
        spoilt = bytearray(data)
        spoilt[place] = 0xFF
        assert {picture_of(bytes(spoilt), "photo").width for _ in range(2)} <= {40, 60}


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_of_a_picture_that_moves_the_first_frame_is_taken(form: str) -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("#FF0000", "#00FF00", "#0000FF")]
    moves = file_of(frames[0], form, save_all=True, append_images=frames[1:], duration=100, lossless=True)
    assert pixel(back(picture_of(moves, "film")), 30, 20) == (255, 0, 0)


@pytest.mark.parametrize(
    "image",
    [
        Image.new("1", (40, 30), 1),
        Image.new("L", (40, 30), 200),
        Image.new("LA", (40, 30), (200, 90)),
        Image.new("P", (40, 30), 3),
        Image.new("I;16", (40, 30), 51_400),
        Image.new("CMYK", (40, 30), (0, 0, 0, 55)),
    ],
    ids=lambda image: image.mode,
)
def test_every_sort_of_colour_is_taken(image: Image.Image) -> None:
    asset = picture_of(file_of(image, "JPEG" if image.mode == "CMYK" else "PNG"), "picture")
    seen = pixel(back(asset), 20, 15)
    assert max(seen) - min(seen) <= 2
    if image.mode in ("L", "LA", "I;16", "CMYK"):
        assert seen[0] == pytest.approx(200, abs=2)


def test_a_line_of_pixels_is_a_picture_too() -> None:
    asset = picture_of(file_of(Image.new("RGB", (9000, 1), "#123456"), "PNG"), "line")
    assert (asset.width, asset.height) == (PICTURE_SIDE, 1)


def test_the_same_bytes_give_the_same_asset() -> None:
    data = file_of(photo(300, 200), "JPEG")
    assert picture_of(data, "one") == picture_of(data, "other")


def test_progress_rises_to_one_and_may_stop_the_work() -> None:
    heard: list[float] = []
    data = file_of(drawing(30, 20), "PNG")
    picture_of(data, "x", heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        picture_of(data, "x", stop)


# What is refused


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG",
        b"hello",
        b"<html><body></body></html>",
        b"%PDF-1.4",
        file_of(drawing(9, 9), "GIF"),
        file_of(drawing(9, 9), "BMP"),
        file_of(drawing(9, 9), "TIFF"),
    ],
)
def test_what_is_no_picture_that_can_be_taken_is_refused_with_what_can(data: bytes) -> None:
    expected = "cat.png is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that."
    assert refused(data) == expected


@pytest.mark.parametrize("size", [(50_000, 50_000), (9000, 9000), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_is_refused_by_what_its_first_bytes_say(size: tuple[int, int]) -> None:
    said = refused(png_of(*size, b"\0" * 100_000), "bomb.png")
    assert said.startswith("bomb.png has more than 64 million pixels.")


def test_a_webp_bomb_is_refused() -> None:
    side = struct.pack("<I", 16_000)[:3]
    head = b"VP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + side + side
    data = b"RIFF" + struct.pack("<I", len(head) + 4) + b"WEBP" + head
    assert "64 million pixels" in refused(data + bytes(100), "bomb.webp")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_picture_that_was_cut_off_is_refused(form: str) -> None:
    data = file_of(photo(300, 200), form)
    assert "cat.png" in refused(data[: len(data) // 2])


def test_a_file_that_is_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.png"
    with huge.open("wb") as opened:
        opened.truncate(PICTURE_FILE_BYTES + 1)
    with pytest.raises(Fault) as caught:
        picture_from(huge)
    assert say(caught.value.text, "en") == f"{huge} is larger than 32 MB, too large for a picture on a map."
    assert "larger than 32 MB" in refused(bytes(PICTURE_FILE_BYTES + 1))


def test_a_hostile_name_is_said_harmlessly(tmp_path: Path) -> None:
    path = tmp_path / "\u202egnp.<b>x&amp;\x07.png"
    path.write_bytes(b"no picture")
    with pytest.raises(Fault) as caught:
        picture_from(path)
    said = say(caught.value.text, "en")
    assert "gnp.<b>x&amp;.png" in said
    assert said.isprintable()


def test_a_file_that_is_gone_or_a_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.png", tmp_path):
        with pytest.raises(Fault):
            picture_from(path)


WHOLE = {form: file_of(photo(24, 18), form) for form in ("PNG", "JPEG", "WEBP")}


@given(st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), max_size=8))
def test_whatever_happens_to_the_bytes_there_is_a_picture_or_a_sentence(
    form: str, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(WHOLE[form])
    for place, value in changes:
        data[place % len(data)] = value
    try:
        asset = picture_of(bytes(data), "cat")
    except Fault:
        return
    back(asset)


# In the map's file


def map_with(*assets: Asset) -> JourneyMap:
    """Return a map in which a card, a persona and the map show pictures, the last one or the first."""
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        logo=assets[0].sha256,
        personas=(Persona(id="li", portrait=assets[-1].sha256),),
        stages=(Stage(id="stage", steps=(Step(id="step"),)),),
        lanes=(CardLane(id="lane", kind="picture", cards=(Card(id="c", step="step", picture=assets[-1].sha256),)),),
        assets=assets,
    )


def one(seed: str = "#336699") -> Asset:
    return picture_of(file_of(Image.new("RGB", (20, 10), seed), "PNG"), "x")


def test_pictures_come_back_from_a_file_as_they_were(tmp_path: Path) -> None:
    journey = map_with(one(), picture_of(file_of(photo(300, 200), "JPEG"), "x"))
    path = tmp_path / "map.cjm"
    write_map(path, journey, "nothing")
    opened = read_map(path)
    assert opened.journey == journey
    assert opened.repairs == ()
    assert list(json.loads(path.read_text()))[-1] == "assets"


def test_pictures_that_nothing_shows_are_not_in_the_file_but_in_the_map(tmp_path: Path) -> None:
    spare, shown = one("#112233"), one()
    journey = changed(map_with(shown), assets=(spare, shown))
    path = tmp_path / "map.cjm"
    write_map(path, journey, "nothing")
    assert journey.assets == (spare, shown)
    assert read_map(path).journey == map_with(shown)


def spoilt(change: dict[str, Any]) -> bytes:
    plain = json.loads(to_bytes(map_with(one())))
    plain["assets"][0].update(change)
    return json.dumps(plain).encode()


@pytest.mark.parametrize(
    "change",
    [
        {"data": b64encode(b"something else").decode()},
        {"data": "AAA"},
        {"width": 21},
        {"type": "jpeg"},
    ],
    ids=["other bytes", "no base64", "another size", "another type"],
)
def test_a_picture_that_is_not_what_it_says_is_taken_out_and_told(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "map.cjm"
    path.write_bytes(spoilt(change))
    opened = read_map(path)
    journey = opened.journey
    assert journey.assets == ()
    assert (journey.logo, journey.personas[0].portrait) == (None, None)
    said = [say(note, "en") for note in opened.repairs]
    assert said[0] == "Pictures that were damaged or not what the file says were taken out: 1."
    assert len(said) == 4
    write_map(path, journey, "anything")
    assert read_map(path).repairs == ()


def test_a_picture_with_the_hash_of_something_else_or_of_a_bomb_is_taken_out(tmp_path: Path) -> None:
    bomb = png_of(20_000, 20_000, b"\0" * 1000)
    path = tmp_path / "map.cjm"
    plain = json.loads(spoilt({"data": b64encode(bomb).decode(), "width": 20_000, "height": 20_000}).decode())
    name = sha256(bomb).hexdigest()
    path.write_text(json.dumps(plain).replace(one().sha256, name))
    assert read_map(path).journey.assets == ()


def test_the_same_picture_twice_in_a_file_is_there_once(tmp_path: Path) -> None:
    plain = json.loads(to_bytes(map_with(one())))
    plain["assets"] *= 2
    path = tmp_path / "map.cjm"
    path.write_text(json.dumps(plain))
    assert read_map(path).journey == map_with(one())


def test_a_map_takes_no_more_pictures_than_a_file() -> None:
    part = PICTURES_BYTES // 3 // 4 * 4
    large = [
        Asset(sha256=f"{number:064x}", type="png", width=1, height=1, data="A" * part + "BCDE"[number] * 4)
        for number in range(4)
    ]
    journey = map_with(large[0])
    journey = with_asset(with_asset(journey, large[1]), large[2])
    assert len(journey.assets) == 3, "those that nothing shows do not count"
    full = changed(
        journey,
        logo=large[1].sha256,
        personas=(Persona(id="li", portrait=large[2].sha256),),
    )
    with pytest.raises(Fault):
        with_asset(full, large[3])
