"""Pictures in a PDF: each one object, however often it is shown (PDF 32000-1, 8.9.5)."""

from io import BytesIO
from typing import TYPE_CHECKING, Final
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObjectReference, PDFStream

from cjm_desktop.drawing.pixels import decoded, file_of, grey_jpeg
from cjm_desktop.model.records import Asset

if TYPE_CHECKING:
    from PIL.Image import Image

_SPACES: Final = {"RGB": "DeviceRGB", "L": "DeviceGray"}


class Pictures:
    """The pictures of one document, written when they are first asked for.

    Its pages know them by ``references``, and how faintly some are drawn by ``opacities``.
    """

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._names: dict[tuple[str, bool], str | None] = {}
        self.references: dict[str, PDFObjectReference] = {}
        self.opacities: dict[str, PDFDictionary] = {}

    def name_of(self, asset: Asset, *, grey: bool = False) -> str | None:
        """Return the name by which a page shows a picture, none when its data are broken."""
        key = asset.sha256, grey
        if key not in self._names:
            name = f"P{len(self._names)}"
            written = self._jpeg(asset, grey=grey) or self._pixels(asset, name, grey=grey)
            if written is not None:
                self.references[name] = self._document.Reference(written, f"Picture.{name}")
            self._names[key] = name if written is not None else None
        return self._names[key]

    def opacity(self, part: float) -> str:
        """Return the name by which a page lets what follows cover only a part, 0 to 1, of what is below."""
        name = f"A{part * 100:.0f}"
        self.opacities[name] = PDFDictionary({"Type": PDFName("ExtGState"), "ca": part})
        return name

    def _jpeg(self, asset: Asset, *, grey: bool) -> PDFStream | None:
        """Return a JPEG as it is, unless its colours are those of a printing press or not wanted."""
        if asset.type != "jpeg" or decoded(asset, smaller=8) is None:
            return None
        import PIL.Image  # noqa: PLC0415 - few maps have pictures

        data = file_of(asset)
        with PIL.Image.open(BytesIO(data), formats=("JPEG",)) as opened:
            mode = opened.mode
        if grey and mode != "L":
            return _stream(asset, "L", grey_jpeg(asset), "DCTDecode")
        return _stream(asset, mode, data, "DCTDecode") if mode in _SPACES else None

    def _pixels(self, asset: Asset, name: str, *, grey: bool) -> PDFStream | None:
        image = decoded(asset, grey=grey)
        if image is None:
            return None
        if image.mode in _SPACES:
            return _packed(asset, image)
        written, mask = _packed(asset, image.convert(image.mode[:-1])), _packed(asset, image.getchannel("A"))
        written.dictionary["SMask"] = self._document.Reference(mask, f"Picture.{name}.alpha")
        return written


def _packed(asset: Asset, image: "Image") -> PDFStream:
    return _stream(asset, image.mode, compress(image.tobytes()), "FlateDecode")


def _stream(asset: Asset, mode: str, data: bytes, coded: str) -> PDFStream:
    facts = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": asset.width,
        "Height": asset.height,
        "ColorSpace": PDFName(_SPACES[mode]),
        "BitsPerComponent": 8,
        "Interpolate": "true",
        "Filter": PDFName(coded),
    }
    return PDFStream(PDFDictionary(facts), data)
