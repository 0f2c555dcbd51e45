"""Every text of the program can be extracted from its source code, and is translated."""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import cjm_desktop
from cjm_desktop import resources
from cjm_desktop.words import LANGUAGES, Language, Text, say

PACKAGE = Path(cjm_desktop.__file__).parent
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def text_calls() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Text") | ast.Attribute(attr="Text")):
                    yield f"{file.relative_to(PACKAGE.parent)}:{node.lineno}", node
                case _:
                    pass


def literals(call: ast.Call) -> tuple[str, str] | None:
    match call:
        case ast.Call(args=[ast.Constant(value=str(context)), ast.Constant(value=str(english))], keywords=[]):
            return context, english
        case _:
            return None


def translations(language: Language) -> dict[tuple[str, str], str]:
    """The finished translations of a language."""
    file = resources.path("translations", f"cjm_{language.replace('-', '_')}.ts")
    assert file.is_file(), "packaging/translations.py update"
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if message.find("translation[@type]") is None
    }


def test_texts_have_two_literal_arguments() -> None:
    wrong = [place for place, call in text_calls() if literals(call) is None]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: Language) -> None:
    done = translations(language)
    missing = [f"{place} {pair[1]}" for place, call in text_calls() if (pair := literals(call)) and not done.get(pair)]
    assert missing == [], (
        "packaging/translations.py update, then translate these in resources/translations, then … build"
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_program_says_what_the_translators_wrote(language: Language) -> None:
    done = translations(language)
    assert done
    assert {pair: say(Text(*pair), language) for pair in done} == done
