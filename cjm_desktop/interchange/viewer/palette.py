"""The colours of a page: each has a class, with another colour where the person's screen is dark."""

from colorsys import hls_to_rgb, rgb_to_hls
from functools import cache
from typing import Final

from cjm_desktop.layout.contrast import legible
from cjm_desktop.layout.theme import CardLook, Colour, Theme

_DARKEST: Final = 0.09
_LIGHTEST: Final = 0.93
_PALE: Final = 0.85
"""Lightness from which a colour is a tint, which would be too strong when it is dark."""
_CALMER: Final = 0.5
_SEEN: Final = 3.0


@cache
def in_the_dark(colour: Colour) -> Colour:
    """Return what stands for a colour on a dark ground: light for dark, in the same hue."""
    hue, light, strong = rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))
    strong *= _CALMER if light > _PALE else 1
    parts = hls_to_rgb(hue, _DARKEST + (1 - light) * (_LIGHTEST - _DARKEST), strong)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


class Palette:
    """Gives a class to each colour and to each look of a card, and tells the rules of all that were asked for."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._rules: dict[tuple[str, ...], tuple[str, str, str]] = {}

    def colour(self, colour: Colour) -> str:
        """Return the class in which ``--c`` is a colour for lines and marks."""
        dark = legible(in_the_dark(colour), in_the_dark(self._theme.paper), _SEEN)
        return self._named("c", (colour,), f"--c:{colour}", f"--c:{dark}")

    def tint(self, colour: Colour) -> str:
        """Return the class in which ``--t`` is a colour that fills an area."""
        return self._named("t", (colour, "tint"), f"--t:{colour}", f"--t:{in_the_dark(colour)}")

    def look(self, look: CardLook) -> str:
        """Return the class of a fill, the ink on it and the line around it."""
        fill, edge = in_the_dark(look.fill), look.stroke or look.fill
        ink = legible(in_the_dark(look.ink), fill, self._theme.contrast)
        return self._named(
            "x",
            (look.fill, look.ink, edge),
            f"--fill:{look.fill};--ink:{look.ink};--edge:{edge}",
            f"--fill:{fill};--ink:{ink};--edge:{in_the_dark(edge)}",
        )

    def bar(self, fill: Colour, ink: Colour) -> str:
        """Return the class of a strong fill that stays as it is in the dark."""
        rule = f"--fill:{fill};--ink:{ink}"
        return self._named("b", (fill, ink, "bar"), rule, rule)

    def style(self) -> str:
        """Return the rules of all classes, and the colours of the page itself."""
        theme = self._theme
        names = ("paper", "ink", "second", "hairline", "zero_line", "accent", "accent_tint")
        names += ("moment", "moment_tint", "moment_line", "severity")
        inks = {"ink", "second", "accent", "moment", "severity"}
        light = {name: str(getattr(theme, name)) for name in names}
        paper = in_the_dark(theme.paper)
        dark = {
            name: legible(in_the_dark(colour), paper, theme.contrast) if name in inks else in_the_dark(colour)
            for name, colour in light.items()
        }
        light |= {"good": theme.good.line, "bad": theme.bad.line}
        dark |= {name: legible(in_the_dark(light[name]), paper, theme.contrast) for name in ("good", "bad")}
        of_light = [f":root{{{_variables(light)}}}", *(f".{name}{{{rule}}}" for name, rule, _ in self._rules.values())]
        of_dark = [f":root{{{_variables(dark)}}}", *(f".{name}{{{rule}}}" for name, _, rule in self._rules.values())]
        return "\n".join((*of_light, "@media screen and (prefers-color-scheme:dark){", *of_dark, "}"))

    def _named(self, letter: str, key: tuple[str, ...], light: str, dark: str) -> str:
        name, _, _ = self._rules.setdefault(key, (f"{letter}{len(self._rules)}", light, dark))
        return name


def _variables(colours: dict[str, Colour]) -> str:
    return ";".join(f"--{name.replace('_', '-')}:{colour}" for name, colour in colours.items())
