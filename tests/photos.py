"""Pictures for tests, made here: photos with many colours, and drawings with few."""

from io import BytesIO

from PIL import Image, ImageDraw


def photo(width: int, height: int) -> Image.Image:
    """Return a picture with many colours that a lossless format cannot make small."""
    noise = Image.effect_noise((width, height), 60)
    return Image.merge("RGB", (noise, gradient(width, height), noise.rotate(180)))


def gradient(width: int, height: int) -> Image.Image:
    """Return greys from black at the left to white at the right."""
    row = bytes(x * 255 // (width - 1) for x in range(width))
    return Image.frombytes("L", (width, height), row * height)


def pixel(image: Image.Image, x: float, y: float) -> tuple[int, int, int]:
    """Return red, green and blue at a place."""
    place = round(x), round(y)
    red, green, blue, _ = image.convert("RGBA").crop((*place, place[0] + 1, place[1] + 1)).tobytes()
    return red, green, blue


def drawing(width: int, height: int) -> Image.Image:
    """Return a picture with a few areas of one colour each."""
    image = Image.new("RGB", (width, height), "#FFFFFF")
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 4, height // 4, width // 2, height // 2), fill="#1F4FA8")
    draw.ellipse((width // 2, height // 2, width - 2, height - 2), fill="#C6482F")
    return image


def file_of(image: Image.Image, form: str, **options: object) -> bytes:
    """Return a picture as a file of a format holds it."""
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()
