"""Each language is asked for by its locales, writes in its own ways, and says in English what is not translated."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.widgets.qt_words import speak
from cjm_desktop.words import (
    HABITS,
    LANGUAGES,
    Language,
    Text,
    language_of_environment,
    parse_duration,
    say,
    say_date,
)

languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en_GB.UTF-8", "en"),
        ("zh_CN.UTF-8", "zh-Hans"),
        ("zh_SG", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hans-CN", "zh-Hans"),
        ("zh_TW.UTF-8", "zh-Hant"),
        ("zh_HK@stroke", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("xx_ZH", "en"),
        ("zhx", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_a_locale_asks_for_the_language_that_names_the_most_of_it(locale: str, language: Language) -> None:
    assert language_of_environment({"LANG": locale}) == language
    assert language_of_environment({"LC_ALL": locale or "C", "LANG": "zh_TW"}) == language


@languages
def test_a_language_is_found_by_its_own_country(language: Language) -> None:
    habits = HABITS[language]
    assert re.fullmatch("[a-z]{2,3}-[A-Z]{2}", habits.region)
    assert language_of_environment({"LANG": f"{habits.region}.UTF-8"}) == language
    assert all(re.fullmatch("[a-z_]+", begin) for begin in habits.locales), "small letters, with _ between"


@languages
def test_days_and_times_are_written_in_the_ways_of_the_language(language: Language) -> None:
    habits = HABITS[language]
    written = {say_date(date(2026, month, 5), language) for month in range(1, 13)}
    assert len(written) == 12, "the months cannot be told apart"
    assert all("2026" in day and "5" in day for day in written)
    assert len(habits.months) in (0, 12)
    minutes = (525_600, 43_200, 1440, 60, 1, 1 / 60)
    assert [parse_duration(f"1 {name}") for name in habits.times] == list(minutes), "the names of times"


@languages
def test_what_is_not_translated_is_said_in_english(language: Language) -> None:
    assert say(Text("Nowhere", "{count} of nothing")(count=3), language) == "3 of nothing"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_the_dialogs_of_qt_speak_the_language_too(qapp: QApplication, language: Language) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    assert cancel() == "Cancel"
    speak(qapp, language)
    try:
        assert cancel() != "Cancel"
    finally:
        speak(qapp, "en")
    assert cancel() == "Cancel"
