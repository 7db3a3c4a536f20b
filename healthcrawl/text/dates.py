"""Dates as Chinese pages print them, with what is known of their precision."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from healthcrawl.items.article import Precision

_TIME = (
    r"(?:(?:\s-\s|\s|日|[T,\uff0c]|[(\uff08]?(?:星期|[周週])[一二三四五六日天][)\uff09]?)*"
    r"(?P<half>上午|下午|晚上|[AaPp][Mm])?\s*(?:(?<!\d)|(?<=[-/.]\d\d))(?P<hour>\d{1,2})(?:\s?[:\uff1a]\s?|[时点])(?P<minute>\d{1,2})(?!\d)(?:\s?[:\uff1a分]\s?(?P<second>\d\d|\d(?!\d))(?:\.\d+)?)?"
    r"\s?(?P<half2>[AaPp]\.?[Mm]\b\.?)?\s?(?P<offset>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY, _BEFORE_DAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})[a-z]{{0,6}},?\s*$", re.IGNORECASE), 12
_HAN_MONTHS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_NAME = r"(?:(?:" + "|".join(_MONTHS) + r")[a-z]*\.?|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月)"
_FULL = re.compile(
    rf"(?<![\d./_-])(?:(?P<year>(?:19|20)\d\d)\s?(?P<mark>[-/.年\uff0e\u2013])\s?(?P<month>\d{{1,2}})\s?(?:[-/.月\uff0e\u2013])\s?(?P<day>\d{{1,2}}(?!\d)|\d\d(?=\d\d:\d\d))(?:\s?[日号])?"
    rf"|(?P<year2>(?:19|20)\d\d)(?P<month2>0[1-9]|1[0-2])(?P<day2>[0-3]\d)(?!\d)"
    rf"|(?P<name>{_NAME})\s(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,?(?:\s?(?:星期|[周週])[一二三四五六日天]|\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?\s(?P<year3>(?:19|20)\d\d)"
    rf"|(?P<day4>\d{{1,2}})(?:\s|-)(?P<name2>{_NAME}),?(?:\s|-)(?P<year4>(?:19|20)\d\d)"
    rf"|(?P<month3>\d{{1,2}})(?P<mark2>[-/.])(?P<day5>\d{{1,2}})(?P=mark2)(?P<year5>(?:19|20)\d\d)(?!\d)){_TIME}",
    re.IGNORECASE,
)
_YEAR_LAST = re.compile(
    rf"\b(?P<name>(?:{'|'.join(_MONTHS)})[a-z]*)\s(?P<day>\d{{1,2}})\s(?P<time>\d\d:\d\d:\d\d)\s(?:[A-Z]{{3,4}}\s)?(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""How programs print a moment that nobody gave a form."""
_MONTH = re.compile(r"(?<![\d.:/_-])(?P<year>(?:19|20)\d\d)\s?(?:年\s?(?P<month>\d{1,2})\s?月|[-/.](?P<month2>\d{1,2})(?![\d:.]))")
_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?年(?!度)")
_NO_YEAR = re.compile(rf"(?<![\d.:/_年-])(?:(?P<month>\d{{1,2}})(?:[-/]|\s?月\s?)(?P<day>\d{{1,2}})(?![\d%％/:-])\s?[日号]?){_TIME}")
_AGO = re.compile(r"(?P<count>\d{1,3}|半|几)\s?(?:个)?(?P<unit>秒钟?|分钟|小时|天|日|周|星期|月|年)(?:之)?前|(?P<now>刚刚|刚才)")
_DAY_WORD = re.compile(rf"(?P<word>今天|今日|昨天|昨日|前天){_TIME}")
_REPUBLIC = re.compile(
    rf"(?<![\d./_-])(?:(?:中華)?民[國国]\s?(?P<year>\d{{2,3}})\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?日|(?P<year2>1[0-2]\d)"
    rf"(?:年(?P<month2>\d{{1,2}})月(?P<day2>\d{{1,2}})日|(?P<mark>[-/.])(?P<month3>0[1-9]|1[0-2])(?P=mark)(?P<day3>0[1-9]|[12]\d|3[01])(?![\d./-]))){_TIME}"
)
"""Years as Taiwan counts them: with the name of the era, or three digits with the rest of a date (``110-09-28``)."""
_FIRST_YEAR = 1911
"""What is added to them."""
_YEARS, _MONTH_DAYS = (("year", "year2", "year3", "year4", "year5"), ("day", "day2", "day3", "day4", "day5"))
"""Groups of ``_FULL``."""
_REPUBLIC_GROUPS = (("year", "year2"), ("month", "month2", "month3"), ("day", "day2", "day3"))
_HINT = re.compile("[0-9今昨前刚〇○零]")
"""Signs without which there is no date."""
_YEAR_DIGITS = re.compile(r"(?:19|20)\d\d")
_RELATIVE_HINT = re.compile("[今昨前刚]")
_DAYS_BACK = {"今天": 0, "今日": 0, "昨天": 1, "昨日": 1, "前天": 2}
_SECONDS = {"秒": 1, "秒钟": 1, "分钟": 60, "小时": 3600}
_DAYS = {"天": 1, "日": 1, "周": 7, "星期": 7, "月": 30, "年": 365}
_HAN_DATE = re.compile(r"[二一][〇○零Oo九0][〇○零Oo一二三四五六七八九0]{2}年[一二三四五六七八九十元]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?")
_HAN_DIGIT = dict(zip("〇○零Oo0一二三四五六七八九元", (0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1), strict=True))


_EPOCH = date(1970, 1, 1)
"""What programs print for a time that nobody entered."""


class PageDate(NamedTuple):
    """A date as printed, and what it means."""

    value: str | None
    """RFC 3339 with the zone's offset, parts that are not printed at their smallest; null for an impossible date."""
    raw: str
    """The words that were read."""
    precision: Precision | None
    """How much of it is printed; null for an impossible date."""

    @property
    def day(self) -> str | None:
        """``YYYY-MM-DD``; null for an impossible date."""
        return self.value[:10] if self.value else None


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def parse(text: str, reference: datetime, zone: str) -> PageDate | None:
    """The first date in ``text``, most complete forms first; null if there is none.

    ``reference`` (aware) is when the page was fetched; dates without a year and relative ones are resolved against it. ``zone`` is an IANA name.
    """
    if not _HINT.search(text):
        return None
    tz = _zone(zone)
    if "年" in text and _HAN_DATE.search(text):
        text = _HAN_DATE.sub(lambda found: _digits(found[0]), text)
    if _RELATIVE_HINT.search(text) and not _FULL.search(text):
        if found := _DAY_WORD.search(text):
            day = reference.astimezone(tz).date() - timedelta(days=_DAYS_BACK[found["word"]])
            return _made(found, day, tz, "day")
        if found := _AGO.search(text):
            return _ago(found, reference.astimezone(tz))
    return _printed(text, _today(reference, zone), zone)


def relative(raw: str) -> bool:
    """Do these words name a day by its distance from the reader's: ``昨天 08:30``, ``3小时前``?"""
    return bool(_RELATIVE_HINT.search(raw)) and not _FULL.search(raw) and bool(_DAY_WORD.search(raw) or _AGO.search(raw))


@lru_cache(maxsize=16)  # all dates of a page have one reference
def _today(reference: datetime, zone: str) -> date:
    return reference.astimezone(_zone(zone)).date()


@lru_cache(maxsize=8192)  # the same dates stand in list after list
def _printed(text: str, today: date, zone: str) -> PageDate | None:
    """The first date in a text without relative words."""
    tz = _zone(zone)
    has_year = _YEAR_DIGITS.search(text)
    if has_year and (found := _FULL.search(text)):
        return _full(found, tz)
    if has_year and (found := _YEAR_LAST.search(text)) and (date := _FULL.search(f"{found['name']} {found['day']}, {found['year']} {found['time']}")):
        return _full(date, tz)._replace(raw=found[0])
    if has_year and (found := _MONTH.search(text)):
        return _partial(found, int(found["year"]), int(found["month"] or found["month2"]), tz, "month")
    if found := _REPUBLIC.search(text):
        return _of_republic(found, tz)
    if found := _NO_YEAR.search(text):
        return _without_year(found, today, tz)
    if has_year and (found := _YEAR.search(text)):
        return _partial(found, int(found["year"]), 1, tz, "year")
    return None


def _digits(han: str) -> str:
    """``二〇二二年一月二十七日`` as ``2022年1月27日``."""
    year, _, rest = han.partition("年")
    month, _, day = rest.partition("月")
    return "".join(str(_HAN_DIGIT[sign]) for sign in year) + f"年{_small(month)}月" + (f"{_small(day[:-1])}日" if day else "")


def _small(han: str) -> int:
    tens, ten, ones = han.rpartition("十")
    return (_HAN_DIGIT.get(tens, 1) * 10 if ten else 0) + _HAN_DIGIT.get(ones, 0)


def _full(found: re.Match[str], tz: tzinfo) -> PageDate:
    group = found.group
    month = group("month") or group("month2") or group("month3")
    name = group("name") or group("name2")
    number = int(month) if month else _named_month(name)
    year, day = (next(value for value in group(*names) if value) for names in (_YEARS, _MONTH_DAYS))
    if group("month3") and (number > 12 or _names_other_order(found)):
        number, day = int(day), month or ""  # old forums print the month first, some the day
    try:
        day_printed = date(int(year), number, int(day))
        return PageDate(None, found[0].strip(), None) if day_printed == _EPOCH else _made(found, day_printed, tz, "day")
    except ValueError:
        return PageDate(None, found[0].strip(), None)


def _of_republic(found: re.Match[str], tz: tzinfo) -> PageDate:
    year, month, day = (next(int(value) for value in found.group(*names) if value) for names in _REPUBLIC_GROUPS)
    try:
        return _made(found, date(year + _FIRST_YEAR, month, day), tz, "day")
    except ValueError:
        return PageDate(None, found[0].strip(), None)


def _names_other_order(found: re.Match[str]) -> bool:
    """Does the name of the weekday before say that the day stands before the month (``Tue, 02/04/2024``)?"""
    named = _WEEKDAY.search(found.string, max(0, found.start() - _BEFORE_DAY), found.start())
    if not named or int(found["day5"]) > 12:
        return False
    year, first, second = int(found["year5"]), int(found["month3"]), int(found["day5"])
    weekday = _WEEKDAYS.index(named[1].lower())
    try:
        return date(year, second, first).weekday() == weekday != date(year, first, second).weekday()
    except ValueError:
        return False


def _named_month(name: str) -> int:
    """The number of ``May``, ``5月`` or ``五月``."""
    if not name.endswith("月"):
        return _MONTHS.index(name[:3].lower()) + 1
    number = name[:-1].strip()
    return int(number) if number.isdecimal() else _HAN_MONTHS.index(number) + 1


def _made(found: re.Match[str], day: date, tz: tzinfo, precision: Precision) -> PageDate:
    """The day with the time of day that ``found`` holds, if any; a time that cannot be is left out."""
    raw = found[0].strip()
    hour = int(found["hour"] or -1)
    minute, second = int(found["minute"] or 0), int(found["second"] or 0)
    half = (found["half"] or found["half2"] or "").lower().replace(".", "")
    if half in ("下午", "晚上", "pm") and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if not (0 <= hour <= 24 and minute < 60 and second < 60):
        return PageDate(datetime(day.year, day.month, day.day, tzinfo=tz).isoformat(), raw, precision)
    moment = datetime(day.year, day.month, day.day, hour % 24, minute, second, tzinfo=tz)
    if hour == 24:
        moment += timedelta(days=1)
    if offset := found["offset"]:
        moment = moment.replace(tzinfo=_offset(offset)).astimezone(tz)
    return PageDate(moment.isoformat(), raw, "minute" if precision == "day" else precision)


def _offset(text: str) -> tzinfo:
    if text[0] not in "+-":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes)) if minutes < 24 * 60 else UTC


def _partial(found: re.Match[str], year: int, month: int, tz: tzinfo, precision: Precision) -> PageDate:
    if not 1 <= month <= 12:
        return PageDate(None, found[0].strip(), None)
    return PageDate(datetime(year, month, 1, tzinfo=tz).isoformat(), found[0].strip(), precision)


def _without_year(found: re.Match[str], today: date, tz: tzinfo) -> PageDate | None:
    """The latest such date not after tomorrow (29 February may lie years back)."""
    month, number = int(found["month"]), int(found["day"])
    for year in range(today.year + 1, today.year - 8, -1):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day <= today + timedelta(days=1):
            return _made(found, day, tz, "inferred_year")
    return PageDate(None, found[0].strip(), None)


def _ago(found: re.Match[str], now: datetime) -> PageDate:
    if found["now"]:
        return PageDate(now.replace(second=0, microsecond=0).isoformat(), found[0], "minute")
    count = {"半": 0.5, "几": 3}.get(found["count"]) or float(found["count"] if found["count"].isdigit() else 0)
    unit = found["unit"]
    if unit in _SECONDS:
        return PageDate((now - timedelta(seconds=count * _SECONDS[unit])).replace(second=0, microsecond=0).isoformat(), found[0], "minute")
    moment = now - timedelta(days=count * _DAYS[unit])
    return PageDate(moment.replace(hour=0, minute=0, second=0, microsecond=0).isoformat(), found[0], "day")
