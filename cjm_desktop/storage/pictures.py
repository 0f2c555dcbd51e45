"""Pictures from outside: they become assets of the map, no larger than needed and without what files tell besides."""

from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from sys import byteorder
from typing import Final
from warnings import filterwarnings

from PIL import Image, ImageOps

from cjm_desktop.limits import KEPT_PIXELS, PICTURE_FILE_BYTES, PICTURE_PIXELS, PICTURE_SIDE
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import PictureType
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.progress import Progress, unheard, within
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.svg.reading import BROKEN, is_markup
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

_QUALITY: Final = 85
_WORTH: Final = 1.5
"""How many times larger a picture may be for being kept exactly, as drawings and pictures of screens are."""
_PALETTE: Final = 256
_DRAWING: Final = 0.7
"""The part of the work that drawing a drawing is."""
_FORMATS: Final = ("PNG", "JPEG", "WEBP")

_TOO_LARGE: Final = Text("Picture", "{file} is larger than {limit} MB, too large for a picture on a map.")
_TOO_MANY: Final = Text(
    "Picture", "{file} has more than {limit} million pixels. Make it smaller in an image editor, then take it."
)
_OTHER: Final = Text(
    "Picture", "{file} is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that."
)
_LEFT_OUT: Final = Text("Repair", "Pictures that were damaged or not what the file says were taken out: {count}.")

# What Pillow only warns of is refused: twice as much as PICTURE_PIXELS it refuses itself.
Image.MAX_IMAGE_PIXELS = PICTURE_PIXELS
filterwarnings("error", category=Image.DecompressionBombWarning)


def picture_from(path: Path, progress: Progress = unheard) -> Asset:
    """Return the picture in a file.

    Raises:
        Fault: the file cannot be read, or see ``picture_of``.
    """
    file = shown(path)
    return picture_of(bytes_of(path, file, PICTURE_FILE_BYTES, _TOO_LARGE), file, progress)


def picture_of(data: bytes, file: Text | str, progress: Progress = unheard) -> Asset:
    """Return the picture that bytes are, upright, at most ``PICTURE_SIDE`` pixels long, without any metadata.

    Raises:
        Fault: they are no PNG, JPEG, WebP or SVG, are damaged or too large; the sentence calls them ``file``.
    """
    if len(data) > PICTURE_FILE_BYTES:
        raise Fault(_TOO_LARGE(file=file, limit=PICTURE_FILE_BYTES // 1024**2))
    if is_markup(data):
        return _of_pixels(_drawn(data, file, within(progress, 0, _DRAWING)), file, within(progress, _DRAWING, 1))
    return _of_pixels(data, file, progress)


def _drawn(data: bytes, file: Text | str, progress: Progress) -> bytes:
    """Return a drawing as pixels, drawn by a process of its own."""
    from cjm_desktop.storage.svg.helper import png_of  # noqa: PLC0415 - few pictures are drawings
    from cjm_desktop.storage.svg.plain import plain_drawing  # noqa: PLC0415

    drawing = plain_drawing(data, file, within(progress, 0, 0.3))
    if drawing is None:
        raise Fault(_OTHER(file=file))
    return png_of(drawing, file, within(progress, 0.3, 1))


def _of_pixels(data: bytes, file: Text | str, progress: Progress) -> Asset:
    try:
        opened = Image.open(BytesIO(data), formats=_FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Fault(_TOO_MANY(file=file, limit=PICTURE_PIXELS // 1_000_000)) from error
    except Exception as error:  # what Pillow raises for hostile bytes is not written down
        raise Fault(_OTHER(file=file)) from error
    progress(0.1)
    try:
        small = _small(opened)
    except Exception as error:
        raise Fault(BROKEN(file=file)) from error
    progress(0.6)
    kind, kept = _encoded(small)
    progress(1.0)
    name = sha256(kept).hexdigest()
    return Asset(sha256=name, type=kind, width=small.width, height=small.height, data=b64encode(kept).decode())


def _small(opened: Image.Image) -> Image.Image:
    """Return a picture as RGB, or RGBA where it lets something shine through."""
    opened.draft(None, (2 * PICTURE_SIDE, 2 * PICTURE_SIDE))
    image = opened
    if image.mode == "I;16":  # of its grey the upper one of two bytes
        image = Image.frombytes("L", image.size, image.tobytes()[1::2])
    image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    image.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    with suppress(Exception):  # what a camera wrote besides may be damaged in a picture that is whole
        ImageOps.exif_transpose(image, in_place=True)
    if image.mode == "RGBA" and image.getchannel("A").getextrema()[0] == 255:
        image = image.convert("RGB")
    image.info.clear()
    return image


def _encoded(image: Image.Image) -> tuple[PictureType, bytes]:
    exact = _written(_with_palette(image), "PNG", optimize=True)
    kind: PictureType = "webp" if image.mode == "RGBA" else "jpeg"
    near = _written(image, kind.upper(), quality=_QUALITY)
    return ("png", exact) if len(exact) <= _WORTH * len(near) else (kind, near)


def _with_palette(image: Image.Image) -> Image.Image:
    """Return a picture of few colours with a palette: a third of the bytes, and the same to the pixel.

    Pillow's own way to a palette takes colours that are almost alike for one.
    """
    if image.getcolors(_PALETTE) is None:
        return image
    pixels = memoryview(image.convert("RGBA").tobytes()).cast("I")
    colours = sorted(set(pixels))
    places = {colour: place for place, colour in enumerate(colours)}
    small = Image.frombytes("P", image.size, bytes(map(places.__getitem__, pixels)))
    depth = len(image.mode)
    small.putpalette(b"".join(colour.to_bytes(4, byteorder)[:depth] for colour in colours), image.mode)
    return small


def _written(image: Image.Image, form: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def with_sound_pictures(journey: JourneyMap, progress: Progress = unheard) -> tuple[JourneyMap, tuple[Text, ...]]:
    """Return a map without pictures that are not what they say, or are there twice, and what is to be said of that.

    Only their first bytes are looked at, and all of them compared with their name; references are left as they are.
    """
    sound: dict[str, Asset] = {}
    for done, asset in enumerate(reversed(journey.assets)):
        progress(done / len(journey.assets))
        if _is_sound(asset):
            sound[asset.sha256] = asset
    assets = tuple(asset for asset in journey.assets if sound.get(asset.sha256) is asset)
    count = len(journey.assets) - len(assets)
    return changed(journey, assets=assets), (_LEFT_OUT(count=count),) if count else ()


def _is_sound(asset: Asset) -> bool:
    if asset.width * asset.height > KEPT_PIXELS:
        return False
    try:
        data = b64decode(asset.data, validate=True)
        if sha256(data).hexdigest() != asset.sha256:
            return False
        with Image.open(BytesIO(data), formats=(asset.type.upper(),)) as opened:
            return opened.size == (asset.width, asset.height)
    except Exception:  # as above
        return False
