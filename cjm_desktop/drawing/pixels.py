"""The pixels of a picture, for every medium decoded alike."""

from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING

from cjm_desktop.model.records import Asset

if TYPE_CHECKING:
    from PIL.Image import Image


def file_of(asset: Asset) -> bytes:
    """Return the bytes of the PNG, JPEG or WebP that an asset holds."""
    return b64decode(asset.data)


def decoded(asset: Asset, smaller: int = 1) -> "Image | None":
    """Return a picture as RGB or RGBA, made ``smaller`` by so many times; none when its data are broken.

    That its size is what the asset says was seen to when the map was opened.
    """
    import PIL.Image  # noqa: PLC0415 - few maps have pictures

    try:
        with PIL.Image.open(BytesIO(file_of(asset)), formats=(asset.type.upper(),)) as opened:
            opened.draft(None, (max(1, asset.width // smaller), max(1, asset.height // smaller)))
            image = opened.convert("RGBA" if opened.has_transparency_data else "RGB")
    except Exception:  # what Pillow raises for hostile bytes is not written down
        return None
    done = max(1, round(asset.width / image.width))
    return image.reduce(smaller // done) if done < smaller else image
