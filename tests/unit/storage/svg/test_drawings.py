"""Drawings as design programs write them: they are taken as they look, sharp, with what shines through."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cjm_desktop.drawing.svg_picture import drawn
from cjm_desktop.limits import PICTURE_SIDE
from cjm_desktop.storage.pictures import picture_from
from cjm_desktop.storage.svg.plain import plain_drawing
from tests.photos import pixel

pytestmark = pytest.mark.usefixtures("qapp")

DRAWINGS = Path(__file__).parents[3] / "data" / "drawings"
BOX = '<path d="M0 0h10v10H0z" fill="#f00"/>'
AREA = 'width="100" height="100"'
RED, BLUE = (255, 0, 0), (0, 0, 255)


def taken(inside: str, attributes: str = 'viewBox="0 0 100 100"') -> Image.Image:
    """Return a drawing as the helper draws it."""
    home = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    plain = plain_drawing(f"<svg {home} {attributes}>{inside}</svg>".encode(), "x.svg")
    png = drawn(plain.encode()) if plain is not None else None
    assert png is not None
    return Image.open(BytesIO(png)).convert("RGBA")


def seen(image: Image.Image, x: float, y: float) -> tuple[int, int, int] | None:
    """Return the colour at a place in hundredths of the sides, none where the ground shines through."""
    place = image.width * x / 100, image.height * y / 100
    alpha = image.getchannel("A").crop((round(place[0]), round(place[1]), round(place[0]) + 1, round(place[1]) + 1))
    return pixel(image, *place) if alpha.tobytes()[0] else None


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 24 24"', (1600, 1600)),
        ('viewBox="0 0 200 100"', (1600, 800)),
        ('width="50" height="100"', (800, 1600)),
        ('width="210mm" height="297mm"', (1131, 1600)),
        ('width="100%" height="100%" viewBox="-5 -5 20 10"', (1600, 800)),
        ('width="1in" viewBox="0 0 4 1"', (1600, 400)),
        ('width="20" height="20" viewBox="0 0 20 10"', (1600, 1600)),
        ("", (1600, 1600)),
        ('width="100%" height="100%"', (1600, 1600)),
        ('viewBox="0 0 10000 1"', (1600, 1)),
    ],
)
def test_the_longer_side_is_as_long_as_that_of_any_picture(attributes: str, size: tuple[int, int]) -> None:
    assert max(size) == PICTURE_SIDE
    assert taken(BOX, attributes).size == size


def test_what_a_drawing_leaves_free_shines_through() -> None:
    image = taken('<rect width="50" height="100" fill="red"/>')
    assert (seen(image, 25, 50), seen(image, 75, 50)) == (RED, None)


def test_a_drawing_of_another_shape_than_its_page_stands_in_its_middle() -> None:
    square = taken('<rect width="20" height="10" fill="red"/>', 'width="20" height="20" viewBox="0 0 20 10"')
    assert [seen(square, 50, y) for y in (10, 50, 90)] == [None, RED, None]
    top = 'width="20" height="20" viewBox="0 0 20 10" preserveAspectRatio="xMidYMin"'
    assert [seen(taken('<rect width="20" height="10" fill="red"/>', top), 50, y) for y in (10, 90)] == [RED, None]


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="100%" height="100%" fill="blue"/>',
        f'<rect {AREA} style="fill:#00F"/>',
        f'<rect {AREA} fill="red" style="fill:rgb(0, 0, 255)"/>',
        f'<rect {AREA} fill="hsl(240 100% 50%)"/>',
        f'<rect {AREA} fill="blue" style="fill:color(display-p3 0 0 1)"/>',
        f'<g color="#00f"><rect {AREA} fill="currentColor"/></g>',
        f'<g fill="blue"><rect {AREA}/></g>',
        f'<style>.a, .b {{ fill: blue }}</style><rect class="b" {AREA}/>',
        f'<style>/* x */ #c {{ fill: blue }} .b {{ fill: red }}</style><rect id="c" class="b" {AREA}/>',
        f'<style>rect.b{{fill:blue!important}}#c{{fill:red}}</style><rect id="c" class="b" {AREA}/>',
        f'<style type="text/css"><![CDATA[*{{fill:blue}}]]></style><rect {AREA} fill="red"/>',
        f"<style>@media (prefers-color-scheme: dark) {{ rect {{ fill: red }} }} *{{fill:blue}}</style><rect {AREA}/>",
        '<defs><rect id="r" width="50" height="50"/></defs><use href="#r" fill="blue" transform="scale(2)"/>',
        f'<defs><rect id="r" {AREA}/></defs><use xlink:href="#r" x="0" y="0" style="fill:blue"/>',
        f'<symbol id="s" viewBox="0 0 1 1"><path d="M0 0h2v2H0z" fill="blue"/></symbol><use href="#s" {AREA}/>',
        '<svg viewBox="0 0 2 2"><path d="M0 0h2v2H0z" fill="blue"/></svg>',
        f'<a href="https://example.org"><rect {AREA} fill="blue"/></a>',
        f'<linearGradient id="g"><stop stop-color="blue"/></linearGradient><rect {AREA} fill="url(#g)"/>',
        (
            '<linearGradient id="h"><stop stop-color="blue"/></linearGradient><radialGradient id="g" xlink:href="#h"/>'
            f"<rect {AREA} fill=\"url('#g')\"/>"
        ),
        (f'<pattern id="g" width="1" height="1"><rect {AREA} fill="blue"/></pattern><rect {AREA} fill="url(#g)"/>'),
        f'<rect {AREA} fill="url(#gone) blue"/>',
        f'<rect {AREA} fill="blue"/><rect {AREA} fill="url(#gone)"/>',
        f'<rect {AREA} fill="blue"/><rect {AREA} display="none"/>',
        f'<rect {AREA} fill="blue"/><defs><rect {AREA}/></defs>',
        f'<title>Cat</title><metadata><x xmlns="urn:x"><script/></x></metadata><rect {AREA} fill="blue"/>',
        '<line x1="50" x2="50" y2="100%" stroke="blue" stroke-width="100%"/>',
        '<polygon points="0,0 100,0 100,100 0,100" fill="blue" onclick="alert(1)"/>',
    ],
)
def test_whichever_way_a_drawing_says_blue_it_is_blue(inside: str) -> None:
    image = taken(inside)
    assert {seen(image, x, y) for x in (4, 50, 96) for y in (4, 50, 96)} == {BLUE}


CUT = '<circle cx="50" cy="50" r="30" fill="none"/>'


@pytest.mark.parametrize(
    "inside",
    [
        f'<clipPath id="c">{CUT}</clipPath><rect {AREA} fill="red" clip-path="url(#c)"/>',
        f'<clipPath id="c">{CUT}</clipPath><g style="clip-path:url(#c)"><rect {AREA} fill="red"/></g>',
        (
            '<clipPath id="c" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".3"/></clipPath>'
            f'<rect {AREA} fill="red" clip-path="url(#c)"/>'
        ),
        (
            '<clipPath id="c"><circle r="30"/></clipPath>'
            f'<rect x="-50" y="-50" {AREA} fill="red" clip-path="url(#c)" transform="translate(50 50)"/>'
        ),
        (
            '<clipPath id="c"><use href="#o"/></clipPath><defs><circle id="o" cx="50" cy="50" r="30"/></defs>'
            f'<rect {AREA} fill="red" clip-path="url(#c)"/>'
        ),
        f'<mask id="m"><circle cx="50" cy="50" r="30" fill="white"/></mask><rect {AREA} fill="red" mask="url(#m)"/>',
        (
            '<mask id="m" style="mask-type:alpha"><circle cx="50" cy="50" r="30"/></mask>'
            f'<rect {AREA} fill="red" mask="url(#m)"/>'
        ),
    ],
)
def test_what_is_cut_out_is_cut_out(inside: str) -> None:
    image = taken(inside)
    assert [seen(image, x, 50) for x in (5, 15, 25, 50, 75, 85, 95)] == [None, None, RED, RED, RED, None, None]


def inked(image: Image.Image) -> tuple[float, float, float, float]:
    """Return where something is drawn, in hundredths of the sides."""
    box = image.getchannel("A").getbbox()
    assert box is not None
    left, top, right, bottom = box
    return tuple(100 * n / image.width for n in (left, top, right, bottom))  # pyright: ignore[reportReturnType]


def test_lines_of_a_text_stand_where_design_programs_put_them() -> None:
    one = inked(taken('<text x="20" y="40" font-size="10">HHH</text>'))
    assert one[:2] == pytest.approx((21, 32.8), abs=1)
    spans = '<text font-size="10"><tspan x="20" y="40">HHH</tspan><tspan x="20" dy="1.2em">HHH</tspan></text>'
    two = inked(taken(spans))
    assert two == pytest.approx((one[0], one[1], one[2], one[3] + 12), abs=0.3)
    middle = inked(
        taken('<text x="50" y="50" font-size="10" text-anchor="middle" dominant-baseline="central">HHH</text>')
    )
    assert (middle[0] + middle[2]) / 2 == pytest.approx(50, abs=0.5)
    assert (middle[1] + middle[3]) / 2 == pytest.approx(50, abs=0.5)


def test_texts_are_written_in_the_bundled_fonts_whatever_the_drawing_names() -> None:
    text = '<text x="5" y="60" font-size="30" font-family="{family}">Ag 文</text>'
    images = [taken(text.format(family=family)).tobytes() for family in ("DejaVu Sans", "serif", "Noto Sans CJK SC")]
    assert images[0] == images[1] == images[2]
    assert taken('<text x="5" y="60" font-size="30">&lt;b&gt;</text>').tobytes() not in images


def test_a_drawing_in_other_encodings_and_with_the_old_declaration_is_taken(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>é</title>{BOX}</svg>'
    )
    assets = set[str]()
    for encoding in ("utf-8", "utf-16", "iso-8859-1", "utf-8-sig"):
        path = tmp_path / "cat.svg"
        path.write_bytes(text.format(encoding=encoding.removesuffix("-sig")).encode(encoding))
        assets.add(picture_from(path).sha256)
    assert len(assets) == 1


def test_the_same_drawing_gives_the_same_picture() -> None:
    everything = DRAWINGS / "everything.svg"
    assert picture_from(everything) == picture_from(everything)
