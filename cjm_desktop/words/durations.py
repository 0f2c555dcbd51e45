"""How long something takes, as people say it: “2 h”, “1 d 12 h”, “15 分钟”."""

import re
from math import floor
from typing import Final

from cjm_desktop.words.languages import HABITS, Language

_NAMES: Final[tuple[tuple[float, str], ...]] = (
    (525_600, "y yr yrs year years 年"),
    (43_200, "mo mth month months 个月 個月 月"),
    (10_080, "w wk week weeks 周 週 星期 礼拜 禮拜 个星期 個星期"),
    (1440, "d day days 天 日"),
    (60, "h hr hrs hour hours 小时 小時 个小时 個小時 时 時"),
    (1, "min m mins minute minutes 分钟 分鐘 分"),
    (1 / 60, "s sec secs second seconds 秒"),
)
"""Minutes in a unit, and what people call it. A month has 30 days, a year 365."""
_SAID: Final = (525_600, 43_200, 1440, 60, 1, 1 / 60)
"""Minutes in what we say, from the longest; ten days are not “one week and three days”."""
_SIZES: Final = {
    **{name.lower(): size for habits in HABITS.values() for size, name in zip(_SAID, habits.times, strict=True)},
    **{name: minutes for minutes, names in _NAMES for name in names.split()},
}
_PART: Final = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*([^\W\d_]+)[.,，、]?\s*")
_HALF: Final = 0.5 + 1e-4
"""Of a second, from which it counts as one: a figure that is kept with six digits of a minute is said as before."""


def say_duration(minutes: float, language: Language) -> str:
    """Return a duration in at most two units that follow each other, to the second: “1 h 30 min”."""
    units = tuple(zip(_SAID, HABITS[language].times, strict=True))
    minutes = floor(minutes * 60 + _HALF) / 60
    first = next((place for place, (size, _) in enumerate(units) if minutes >= size), len(units) - 2)
    size, name = units[first]
    whole = int(minutes / size + 1e-9)
    if first + 1 == len(units):
        return f"{whole} {name}"
    smaller, other = units[first + 1]
    left = round((minutes - whole * size) / smaller)
    if left >= int(size / smaller):  # twelve months are a year
        whole, left = whole + 1, 0
    return f"{whole} {name} {left} {other}" if left else f"{whole} {name}"


def parse_duration(text: str) -> float | None:
    """Return the minutes that a duration says, in any of our languages; none when it cannot be understood."""
    place, minutes = 0, 0.0
    folded = text.strip().lower()
    while place < len(folded):
        part = _PART.match(folded, place)
        size = _SIZES.get(part[2]) if part is not None else None
        if part is None or size is None:
            return None
        minutes += float(part[1].replace(",", ".")) * size
        place = part.end()
    return minutes if folded else None
