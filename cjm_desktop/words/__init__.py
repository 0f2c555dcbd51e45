"""Every sentence and label the program can say, as data, and how it is said in a language."""

from cjm_desktop.words.durations import parse_duration, say_duration
from cjm_desktop.words.fault import Fault
from cjm_desktop.words.languages import HABITS, LANGUAGE_NAMES, LANGUAGES, Language, is_latin, language_of_environment
from cjm_desktop.words.numbers import say_date, say_number, say_share
from cjm_desktop.words.text import Text, say

__all__ = [
    "HABITS",
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "Fault",
    "Language",
    "Text",
    "is_latin",
    "language_of_environment",
    "parse_duration",
    "say",
    "say_date",
    "say_duration",
    "say_number",
    "say_share",
]
