"""A sentence as data: what is said, with which values, in no language yet."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Union

from cjm_desktop.words.catalogue import translated
from cjm_desktop.words.languages import Language
from cjm_desktop.words.numbers import say_date, say_number


class Sayable:
    """A value that each language writes in its own way."""

    __slots__ = ()

    def said(self, language: Language) -> str:
        """Return how a language writes it."""
        raise NotImplementedError


Value = Union["Text", str, int, float, date, Sayable]


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence or label of the program in English, with the context that translators see.

    Both arguments are literals, because they are extracted from the source code. Calling a text gives it the values
    of its ``{names}``; a value that is a text itself is said in the same language.
    """

    context: str
    english: str
    values: tuple[tuple[str, Value], ...] = ()

    def __call__(self, **values: Value) -> "Text":
        """Return the text with values for its names."""
        return replace(self, values=(*self.values, *values.items()))


def say(text: Text, language: Language) -> str:
    """Return what a text says in a language."""
    sentence = translated(text.context, text.english, language)
    if not text.values:
        return sentence
    return sentence.format(**{name: _say_value(value, language) for name, value in text.values})


def _say_value(value: Value, language: Language) -> str:
    match value:
        case Text():
            return say(value, language)
        case str():
            return value
        case date():
            return say_date(value, language)
        case Sayable():
            return value.said(language)
        case _:
            return say_number(value)
