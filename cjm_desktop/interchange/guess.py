"""Guessing the language of a text that does not say it."""

from cjm_desktop.words import Language


def guess_language(text: str) -> Language:
    """Return the language of ours that a text is written in, English for every other one.

    Chinese is told by its characters (a fifth of the letters at least, and hardly any Japanese kana); simplified
    from traditional by which characters the old encoding of the other script lacks.
    """
    letters = [letter for letter in text if letter.isalpha()]
    han = [letter for letter in letters if "\u4e00" <= letter <= "\u9fff"]
    kana = sum("\u3041" <= letter <= "\u30ff" for letter in letters)
    if not han or len(han) * 5 < len(letters) or kana * 10 > len(han):
        return "en"
    simplified = sum(_lacks("big5", letter) for letter in han)
    traditional = sum(_lacks("gb2312", letter) for letter in han)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _lacks(encoding: str, letter: str) -> bool:
    return not letter.encode(encoding, "ignore")
