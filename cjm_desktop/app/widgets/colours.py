"""The colours of the window, in light and in dark, and both in high contrast."""

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the window; the sheet keeps its own."""

    panel: str
    field: str
    desk: str
    hairline: str
    edge: str
    """Around what is known by its content."""
    frame: str
    """Around fields and buttons: 3:1 against the panel and what is written in."""
    ink: str
    second: str
    faint: str
    """Of what cannot be used now."""
    accent: str
    on_accent: str
    accent_over: str
    wrong: str
    """Of a sentence that says what cannot be taken."""
    tint: str
    """Behind what is selected."""
    over: str
    """Behind what is pointed at."""
    signs: Literal["light", "dark"]
    """In which make the little pictures are: a stylesheet takes them from files only."""


LIGHT: Final = Colours(
    panel="#FFFFFF",
    field="#FFFFFF",
    desk="#E9ECF0",
    hairline="#E3E7EC",
    edge="#CBD3DD",
    frame="#8894A4",
    ink="#1B2430",
    second="#566273",
    faint="#9AA3B0",
    accent="#1F4FA8",
    on_accent="#FFFFFF",
    accent_over="#2A5FC2",
    wrong="#A3261B",
    tint="#E8EFFB",
    over="#F1F4F8",
    signs="light",
)
DARK: Final = Colours(
    panel="#1E242D",
    field="#171C23",
    desk="#14181E",
    hairline="#323B47",
    edge="#465160",
    frame="#657183",
    ink="#E6EAF0",
    second="#A7B1BF",
    faint="#6B7684",
    accent="#7FA7EE",
    on_accent="#10151C",
    accent_over="#9ABAF3",
    wrong="#F2A59B",
    tint="#25344F",
    over="#2A323D",
    signs="dark",
)
# High contrast: all text has at least 7:1 to what it stands on (AAA), every edge at least 4.5:1.
LIGHT_CONTRAST: Final = Colours(
    panel="#FFFFFF",
    field="#FFFFFF",
    desk="#DCDCDC",
    hairline="#525252",
    frame="#000000",
    edge="#000000",
    ink="#000000",
    second="#1A1A1A",
    faint="#4D4D4D",
    accent="#00318A",
    on_accent="#FFFFFF",
    accent_over="#001E57",
    wrong="#8A0000",
    tint="#D6E4FF",
    over="#EDEDED",
    signs="light",
)
DARK_CONTRAST: Final = Colours(
    panel="#000000",
    field="#000000",
    desk="#000000",
    hairline="#9A9A9A",
    frame="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    second="#F0F0F0",
    faint="#B5B5B5",
    accent="#9CC9FF",
    on_accent="#000000",
    accent_over="#CFE5FF",
    wrong="#FFB8AE",
    tint="#00306B",
    over="#262626",
    signs="dark",
)
