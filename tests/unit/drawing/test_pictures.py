"""Pictures are drawn where the layout has them, on screen and in the PDF, once decoded and once embedded."""

import re
from base64 import b64decode, b64encode
from hashlib import sha256

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.drawing.pixels import decoded
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_pictures import image_of
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Picture, Shape, broken
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import PictureType
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Asset, JourneyMap, Persona, Stage, Step
from cjm_desktop.storage.pictures import picture_of
from tests.photos import file_of, photo, pixel
from tests.unit.drawing.reading import opened, printed
from tests.unit.drawing.reading import picture_of as page_of

pytestmark = pytest.mark.usefixtures("qapp")

RED, BLUE = "#C00000", "#0000C0"


def halves(width: int, height: int) -> Image.Image:
    """Return a picture that is red on the left and blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image


def asset_of(image: Image.Image, form: str = "PNG") -> Asset:
    return picture_of(file_of(image, form), "picture")


def raw_asset(data: bytes, kind: PictureType, width: int, height: int) -> Asset:
    """Return an asset of any bytes, as another program might write it."""
    return Asset(sha256=sha256(data).hexdigest(), type=kind, width=width, height=height, data=b64encode(data).decode())


def map_with(*assets: Asset, text: str = "Caption") -> JourneyMap:
    """Return a map with a storyboard: a card a step, each with its picture."""
    steps = tuple(Step(id=f"s{number}") for number in range(len(assets)))
    cards = tuple(Card(id=f"c{n}", step=f"s{n}", picture=asset.sha256, text=text) for n, asset in enumerate(assets))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        stages=(Stage(id="stage", steps=steps),),
        lanes=(CardLane(id="lane", kind="picture", cards=cards),),
        assets=tuple({asset.sha256: asset for asset in assets}.values()),
    )


def pictures_on(sheet: Sheet) -> list[tuple[float, float, Picture]]:
    return [(x, y, shape) for x, y, shapes in sheet.groups() for shape in shapes if isinstance(shape, Picture)]


# In the PDF


def images_of(data: bytes) -> list[tuple[float, float, float, float]]:
    """Return where the pictures of a page are: left, bottom, right, top."""
    with opened(data) as (_, page):
        return [each.get_bounds() for each in page.get_objects() if isinstance(each, pypdfium2.PdfImage)]


def objects_in(data: bytes) -> int:
    return len(re.findall(rb"/Subtype\s*/Image", data))


def test_a_picture_stands_on_the_page_where_the_layout_has_it() -> None:
    journey = map_with(asset_of(halves(300, 200)))
    result = printed(journey)
    ((x, y, shape),) = pictures_on(result.sheet)
    scale, page = result.page.scale, result.page
    left, top = result.placing.x + (x + shape.x) * scale, page.height - result.placing.y - (y + shape.y) * scale
    expected = (left, top - shape.height * scale, left + shape.width * scale, top)
    assert images_of(result.data) == [pytest.approx(expected, abs=0.02)]
    seen = page_of(result.data, 1.0)
    middle = round(page.height - (expected[1] + expected[3]) / 2)
    for part, colour in ((0.25, (192, 0, 0)), (0.75, (0, 0, 192))):
        across = round(expected[0] + part * (expected[2] - expected[0]))
        assert pixel(seen, across, middle) == pytest.approx(colour, abs=6)


def test_a_picture_shown_twice_is_in_the_file_once() -> None:
    asset = asset_of(photo(300, 200), "JPEG")
    journey = changed(
        map_with(asset, asset, asset), logo=asset.sha256, personas=(Persona(id="p", portrait=asset.sha256),)
    )
    data = printed(journey).data
    assert len(images_of(data)) == 5
    assert objects_in(data) == 1


def test_a_jpeg_is_in_the_file_as_it_is() -> None:
    asset = asset_of(photo(300, 200), "JPEG")
    assert asset.type == "jpeg"
    assert b64decode(asset.data) in printed(map_with(asset)).data


def test_paper_shines_through_where_a_picture_lets_it() -> None:
    image = halves(300, 200).convert("RGBA")
    image.paste((0, 0, 0, 0), (150, 0, 300, 200))
    result = printed(map_with(asset_of(image)))
    left, bottom, right, top = images_of(result.data)[0]
    seen = page_of(result.data, 1.0)
    place = round(left + 0.75 * (right - left)), round(result.page.height - (bottom + top) / 2)
    assert pixel(seen, *place) == (255, 255, 255)


def test_what_does_not_fit_is_cut_off_at_round_corners() -> None:
    journey = map_with(asset_of(halves(100, 400)))
    result = printed(journey)
    ((x, y, shape),) = pictures_on(result.sheet)
    assert shape.height == pytest.approx(1.25 * shape.width)
    scale, page = 4.0, result.page
    seen = page_of(result.data, scale)

    def at(right: float, down: float) -> tuple[int, int, int]:
        return pixel(
            seen,
            (result.placing.x + (x + shape.x + right) * page.scale) * scale,
            (result.placing.y + (y + shape.y + down) * page.scale) * scale,
        )

    assert at(shape.width / 4, shape.height / 2) == pytest.approx((192, 0, 0), abs=6)
    assert at(shape.width / 4, -1.5) == (255, 255, 255)
    assert at(0.3, 0.3) == (255, 255, 255)


def test_the_same_map_gives_the_same_bytes() -> None:
    image = photo(60, 40).convert("RGBA")
    image.putalpha(99)
    journey = map_with(asset_of(photo(60, 40), "JPEG"), asset_of(image), asset_of(halves(60, 40)))
    assert printed(journey).data == printed(journey).data


def test_colours_of_a_printing_press_are_told_apart_from_those_of_a_screen() -> None:
    data = file_of(halves(60, 40).convert("CMYK"), "JPEG", quality=95)
    result = printed(map_with(raw_asset(data, "jpeg", 60, 40)))
    assert b64decode(b64encode(data)) not in result.data
    left, bottom, right, top = images_of(result.data)[0]
    place = round(left + 0.25 * (right - left)), round(result.page.height - (bottom + top) / 2)
    red, green, blue = pixel(page_of(result.data, 1.0), *place)
    assert red > 150
    assert max(green, blue) < 60


# On screen


def painted(shapes: tuple[Shape, ...], zoom: float) -> QImage:
    image = QImage(round(200 * zoom), round(100 * zoom), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.scale(zoom, zoom)
        SheetPainter().paint_group(painter, (0, 0, shapes), zoom)
    return image


@pytest.mark.parametrize("zoom", [0.3, 1.0, 4.0])
def test_a_picture_is_painted_where_the_layout_has_it(zoom: float) -> None:
    image = painted((Picture(20, 10, 120, 60, asset_of(halves(1200, 800)), 5),), zoom)

    def at(x: float, y: float) -> QColor:
        return image.pixelColor(QPoint(round(x * zoom), round(y * zoom)))

    assert (at(50, 40).name(), at(110, 40).name()) == (RED.lower(), BLUE.lower())
    for x, y in ((10, 40), (150, 40), (80, 5), (80, 80)):
        assert at(x, y) == QColor("#FFFFFF"), (x, y)


def test_corners_are_round_on_screen() -> None:
    image = painted((Picture(20, 10, 120, 60, asset_of(halves(1200, 800)), 10),), 4.0)
    assert image.pixelColor(82, 42) == QColor("#FFFFFF")
    assert image.pixelColor(100, 60) == QColor(RED)


@pytest.mark.parametrize("zoom", [0.1, 0.2, 1.0])
def test_a_storyboard_shows_its_pictures_from_far_away_too(zoom: float) -> None:
    sheet = layout_map(map_with(asset_of(halves(300, 200)), text=""))
    image = QImage(round(sheet.width * zoom), round(sheet.height * zoom), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(zoom, zoom)
        area = painter.combinedTransform().inverted()[0].mapRect(image.rect().toRectF())
        SheetPainter().paint(painter, sheet, area, zoom)
    ((x, y, shape),) = pictures_on(sheet)
    seen = image.pixelColor(round((x + shape.width / 4) * zoom), round((y + shape.height / 2) * zoom))
    assert seen.red() > 150
    assert seen.blue() < 60


def test_a_picture_is_decoded_no_larger_than_it_is_seen() -> None:
    asset = asset_of(photo(1600, 800), "JPEG")
    sizes: list[int] = []
    for wanted in (3000, 1600, 801, 800, 300, 40, 3):
        image = image_of(asset, wanted)
        assert image is not None
        sizes.append(image.width())
    assert sizes == [1600, 1600, 1600, 800, 400, 50, 4]


@pytest.mark.parametrize("smaller", [1, 2, 8])
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_smaller_picture_looks_like_the_whole(kind: PictureType, smaller: int) -> None:
    data = file_of(halves(320, 240), kind.upper(), quality=95)
    image = decoded(raw_asset(data, kind, 320, 240), smaller)
    assert image is not None
    assert image.size == (320 // smaller, 240 // smaller)
    assert pixel(image, image.width / 4, image.height / 2) == pytest.approx((192, 0, 0), abs=8)


# What is broken


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("png", file_of(photo(60, 40), "PNG")[:500]),
        ("jpeg", file_of(photo(60, 40), "JPEG")[:500]),
        ("webp", file_of(photo(60, 40), "WEBP")[:500]),
        ("png", b"nothing at all"),
    ],
)
def test_a_broken_picture_is_a_marked_box_on_screen_and_paper(kind: PictureType, data: bytes) -> None:
    asset = raw_asset(data, kind, 60, 40)
    shape = Picture(20, 10, 120, 60, asset, 5)
    assert painted((shape,), 1.0) == painted(broken(shape), 1.0)
    result = printed(map_with(asset))
    assert images_of(result.data) == []
    assert objects_in(result.data) == 0
    assert pdf([result.page]) == result.data
