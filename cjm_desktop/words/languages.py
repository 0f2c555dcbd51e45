"""The languages the program speaks and maps are written in."""

from collections.abc import Mapping
from typing import Final, Literal

Language = Literal["en", "zh-Hans", "zh-Hant"]
LANGUAGES: Final[tuple[Language, ...]] = ("en", "zh-Hans", "zh-Hant")

_TRADITIONAL = ("zh_hant", "zh_tw", "zh_hk", "zh_mo")


def language_of_environment(environment: Mapping[str, str]) -> Language:
    """Return the language that the locale variables of a process ask for, English when they ask for none of ours.

    The order of precedence is that of GNU gettext: LANGUAGE (a list), LC_ALL, LC_MESSAGES, LANG.
    """
    wishes = environment.get("LANGUAGE", "").split(":")
    wishes += [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    for wish in wishes:
        name = wish.split(".")[0].split("@")[0].lower().replace("-", "_")
        if name.startswith(_TRADITIONAL):
            return "zh-Hant"
        if name.split("_")[0] == "zh":
            return "zh-Hans"
        if name:
            return "en"
    return "en"
