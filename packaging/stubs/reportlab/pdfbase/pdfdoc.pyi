from collections.abc import Mapping, Sequence
from typing import Protocol

class PDFObject: ...

class PDFObjectReference(PDFObject):
    def __init__(self, name: str) -> None: ...

class _Outlines(Protocol):
    ready: int
    def prepare(self, document: PDFDocument, canvas: None) -> None: ...

class PDFName(PDFObject):
    def __init__(self, data: str) -> None: ...

class PDFString(PDFObject):
    def __init__(self, s: str) -> None: ...

class PDFArray(PDFObject):
    def __init__(self, sequence: Sequence[object]) -> None: ...

class PDFDictionary(PDFObject):
    dict: dict[str, object]
    def __init__(self, dict: Mapping[str, object] | None = None) -> None: ...
    def __setitem__(self, name: str, value: object) -> None: ...
    def format(self, document: PDFDocument) -> bytes: ...

class PDFZCompress: ...

class PDFStream(PDFObject):
    dictionary: PDFDictionary
    def __init__(
        self,
        dictionary: PDFDictionary | None = None,
        content: bytes | str | None = None,
        filters: Sequence[type[PDFZCompress]] | None = None,
    ) -> None: ...

class PDFResourceDictionary(PDFObject):
    XObject: Mapping[str, PDFObjectReference]
    ExtGState: Mapping[str, PDFDictionary]
    def basicFonts(self) -> None: ...

class PDFInfo(PDFObject):
    def format(self, document: PDFDocument) -> bytes: ...

class PDFPage(PDFObject):
    __NoDefault__: list[str]
    MediaBox: PDFArray | None
    Resources: PDFResourceDictionary | PDFObjectReference | None
    Contents: PDFStream | None
    CropBox: PDFArray | None
    ArtBox: PDFArray | None
    TrimBox: PDFArray | None
    BleedBox: PDFArray | None
    Annots: PDFArray | None

class PDFCatalog(PDFObject):
    Lang: PDFString
    Outlines: PDFObjectReference
    ViewerPreferences: PDFDictionary

class _DelayedFont(Protocol):
    def addObjects(self, document: PDFDocument) -> None: ...

class PDFDocument(PDFObject):
    info: PDFInfo
    Catalog: PDFCatalog
    Outlines: _Outlines
    delayedFonts: list[_DelayedFont]
    idToObject: dict[str, PDFDictionary]
    def __init__(self, *, compression: int = 1, invariant: int = 0, pdfVersion: tuple[int, int] = (1, 4)) -> None: ...
    def Reference(self, object: PDFObject, name: str | None = None) -> PDFObjectReference: ...
    def addPage(self, page: PDFPage) -> None: ...
    def GetPDFData(self, canvas: None) -> bytes: ...
