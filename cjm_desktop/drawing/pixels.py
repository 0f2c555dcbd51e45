"""The pixels of a picture, for every medium decoded alike."""

from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING, Final

from cjm_desktop.model.records import Asset

if TYPE_CHECKING:
    from PIL.Image import Image

_QUALITY: Final = 92
"""Of a JPEG that is made of another one: no difference is seen, and it is hardly larger."""


def file_of(asset: Asset) -> bytes:
    """Return the bytes of the PNG, JPEG or WebP that an asset holds."""
    return b64decode(asset.data)


def decoded(asset: Asset, smaller: int = 1, *, grey: bool = False) -> "Image | None":
    """Return a picture as RGB or RGBA, made ``smaller`` by so many times; none when its data are broken.

    A grey one comes as L or LA.

    That its size is what the asset says was seen to when the map was opened.
    """
    import PIL.Image  # noqa: PLC0415 - few maps have pictures

    try:
        with PIL.Image.open(BytesIO(file_of(asset)), formats=(asset.type.upper(),)) as opened:
            opened.draft(None, (max(1, asset.width // smaller), max(1, asset.height // smaller)))
            image = opened.convert("RGBA" if opened.has_transparency_data else "RGB")
    except Exception:  # what Pillow raises for hostile bytes is not written down
        return None
    if grey:
        image = image.convert("LA" if image.mode == "RGBA" else "L")
    done = max(1, round(asset.width / image.width))
    return image.reduce(smaller // done) if done < smaller else image


def grey_jpeg(asset: Asset) -> bytes:
    """Return a picture, which is sound and without transparency, as a grey JPEG."""
    image = decoded(asset, grey=True)
    if image is None:
        raise ValueError(asset.sha256)
    target = BytesIO()
    image.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()
