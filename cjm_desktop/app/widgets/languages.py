"""What the languages are called."""

from typing import Final

from cjm_desktop.words import Language

LANGUAGE_NAMES: Final[dict[Language, str]] = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each in its own language, so that whoever looks for it can read it."""
