"""A quantity in a health text: dose, limit, share, age, frequency, duration, temperature … in digits or in Chinese numerals."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from healthcrawl.items.record import record
from healthcrawl.text import patterns
from healthcrawl.text.numerals import VULGAR, narrow, value
from healthcrawl.text.units import PERIODS, UNITS, WITH_ONE, Kind, Unit

_NOT_BY_HAN = ("分", "回", "类", "层", "代", "块")
"""Units that a Chinese numeral does not count, as in 十分, 两回事."""
_NUMBER = Unit("", Fraction(1), "number")
_SHARE = Unit("1", Fraction(1), "share")
_PERIODS = {
    name: period
    for period, names in {
        "日": "天 d day",
        "周": "星期 个星期 礼拜 w",
        "晚": "夜",
        "月": "个月",
        "小时": "h 个小时",
        "分钟": "min 分",
        "秒": "s",
    }.items()
    for name in names.split()
}
"""Usual names of the periods of a frequency."""
_START = re.compile(rf"[0-9a-z{VULGAR}零〇一二两兩三四五六七八九十百千万萬亿億半每隔日第周星礼初廿有某哪这那同\-(\[]", re.IGNORECASE)
_DAYTIME = ("早上", "晚上", "上午", "下午", "凌晨", "中午", "夜里", "清晨")


@record
class Quantity:
    """A quantity printed in a text."""

    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""
    text: str
    """As printed, e.g. ``1.2-1.5克/公斤``, ``每周3次``, ``＜140/90mmHg``."""
    values: tuple[Fraction, ...]
    """One value, or two for a range or a pair (``140/90``), counted in ``base``."""
    unit: str | None
    """The unit as printed, of a frequency with its period (``次/周``); null for a bare number."""
    base: str
    """What ``values`` are counted in: equal quantities have equal values and bases, however they are printed."""
    kind: Kind
    """What it measures."""
    limit: str = ""
    """The words or the sign that make it a limit: ``＜``, ``不超过``, ``以上``; empty without one."""
    side: Literal["upper", "lower"] | None = None
    """Which limit it is."""

    def same(self, other: Quantity) -> bool:
        """True if both say the same: the same values, and not once an upper and once a lower limit."""
        return (self.values, self.base) == (other.values, other.base) and (not self.side or not other.side or self.side == other.side)


def find(text: str) -> list[Quantity]:
    """The quantities of a text, in order; they do not overlap. Dates, ordinal marks, names like B12 and idioms are none."""
    plain = narrow(text)
    found = []
    at = 0
    while start := _START.search(plain, at):
        at = start.start()
        for pattern, read in _READERS:
            if match := pattern.match(plain, at):
                quantity = read(match)
                if quantity:
                    found.append(_limited(replace(quantity, text=text[quantity.start : quantity.end]), plain, text))
                at = max(at, (quantity.end if quantity else _unread(match)) - 1)
                break
        at += 1
    return found


def _quantity(match: re.Match[str], values: tuple[Fraction, ...], name: str | None, unit: Unit, end: int | None = None) -> Quantity:
    end = match.end() if end is None else end
    scaled = tuple(number * unit.scale for number in values)
    return Quantity(start=match.start(), end=end, text=match.string[match.start() : end], values=scaled, unit=name, base=unit.base, kind=unit.kind)


def _unread(match: re.Match[str]) -> int:
    """Where to read on after what is no quantity: a number without a unit may stand before one with a unit."""
    return match.end("low") if "low" in match.re.groupindex else match.end()


def _limited(quantity: Quantity, plain: str, text: str) -> Quantity:
    """The quantity with the words that make it a limit; a sign before it is part of it."""
    words = patterns.BEFORE.search(plain, max(0, quantity.start - 8), quantity.start)
    if words:
        start = words.start() if words[0][0] in "<>≤≥⩽⩾≦≧" else quantity.start
        quantity = replace(quantity, start=start, text=text[start : quantity.end])
    words = words or patterns.AFTER.match(plain, quantity.end)
    if not words or quantity.side:
        return quantity
    return replace(quantity, limit=text[words.start() : words.end()].strip(), side="upper" if words["upper"] else "lower")


def _clock(match: re.Match[str]) -> Quantity:
    return _quantity(match, (int(match["hour"]) + Fraction(int(match["minute"]), 60),), None, UNITS["点"])


def _ratio(match: re.Match[str]) -> Quantity:
    return _quantity(match, value(match["one"]) + value(match["other"]), None, Unit(":", Fraction(1), "share"))


def _latin(match: re.Match[str]) -> Quantity:
    times, period = patterns.LATIN_TIMES.get(match["name"].lower(), (1, "隔日"))
    if match["hours"]:
        return _quantity(match, (Fraction(1, int(match["hours"]) or 1),), "次/小时", Unit("次/小时", Fraction(1), "frequency"))
    return _quantity(match, (Fraction(times),), f"次/{period}", Unit(f"次/{period}", Fraction(1), "frequency"))


def _frequency(match: re.Match[str]) -> Quantity:
    period = _PERIODS.get(match["period"], match["period"])
    every = [value(match[count])[0] or Fraction(1) for count in ("count_to", "count") if match[count]] or [Fraction(1)]
    every[-1] += Fraction(1, 2) if match["and_half"] else 0
    name = f"{'顿' if match['unit'] in '顿餐' else '次'}/{'隔' if '隔' in match['every'] else ''}{period}"
    values = value(match["low"]) + (value(match["high"]) if match["high"] else ())
    quantity = _quantity(match, tuple(number / length for length in every for number in values), name, Unit(name, Fraction(1), "frequency"))
    words = patterns.BEFORE.search(match["filler"])
    return replace(quantity, limit=words[0], side="upper" if words["upper"] else "lower") if words else quantity


def _main(match: re.Match[str]) -> Quantity | None:
    low, high, unit, end = match["low"], match["high"], match["unit"], match.end()
    if match["half_unit"]:
        unit = "个月" if match["half_unit"] == "月" else match["half_unit"]
    if high and match["low_unit"] and (not unit or _meaning(unit).base != _meaning(match["low_unit"]).base):
        high, unit, end = None, match["low_unit"], match.end("low_unit")
    if not _counts(low, unit, match.string[: match.start("low")]):
        return None
    if match["ordinal"] and (not unit or _meaning(unit).kind != "duration"):
        return None
    values = _signed(value(low), match["minus"])
    if high:
        values = _beside(values, low, high) + _beside(_signed(value(high), match["high_minus"]), high, low)
        if match["low_unit"] and unit:
            values = (values[0] * _meaning(match["low_unit"]).scale / _meaning(unit).scale, *values[1:])
    if end == match.end() and (match["half"] or match["half_unit"]):
        values = (*values[:-1], values[-1] + Fraction(1, 2))
    meaning = _meaning(unit) if unit else _SHARE if _is_share(low) or _is_share(high or "") or _is_part(low, values) else _NUMBER
    quantity = _quantity(match, values, unit or ("%" if "百分" in low else None), meaning, end)
    return replace(quantity, base="第" + quantity.base) if match["ordinal"] else quantity


def _signed(values: tuple[Fraction, ...], minus: str | None) -> tuple[Fraction, ...]:
    return tuple(-number for number in values) if minus else values


def _beside(values: tuple[Fraction, ...], own: str, other: str) -> tuple[Fraction, ...]:
    """Values of one end of a range whose other end alone says that it is a share: 百分之三十到五十, 三到五成."""
    if _is_share(own) or not _is_share(other):
        return values
    return tuple(number / (10 if other.endswith("成") else 1000 if other.startswith("千") else 100) for number in values)


def _is_share(number: str) -> bool:
    return "分之" in number or number.endswith("成") or number in ("百分百", "一半")


def _is_part(number: str, values: tuple[Fraction, ...]) -> bool:
    """True for a bare fraction like ``1/3`` or ``½``."""
    return len(values) == 1 and ("/" in number or (not number[-1].isascii() and values[0].denominator > 1))


def _counts(number: str, unit: str | None, text_before: str) -> bool:
    """True if a number in Chinese numerals is one: it has a unit that goes with it."""
    if number[0].isascii() or _is_share(number) or number == "半" or number[0] in VULGAR:
        return True
    if not unit or unit in _NOT_BY_HAN or number in ("百", "千", "万", "亿") or text_before.endswith(("几", "数", "好")):
        return False
    if unit in ("点", "点钟"):
        return text_before.endswith(_DAYTIME)
    if unit == "度":
        return len(number) > 1
    return number != "一" or unit.partition("/")[0].lower() in WITH_ONE


def _meaning(printed: str) -> Unit:
    """What a unit as printed is counted in, also ``克/公斤`` and ``g/100ml``."""
    name, *below = re.split(r"\s?[/·]\s?", printed.lower().replace("(", "").replace(")", ""))
    meaning = UNITS[name.strip()] if name.strip() else Unit("", Fraction(1), "count")
    for part in below:
        printed_amount, other = re.fullmatch(r"(\d*)\s?(.*)", part).groups()  # type: ignore[union-attr]
        amount = int(printed_amount or 1) or 1  # per 0 ml is a misprint
        if meaning.kind == "frequency":
            meaning = Unit(f"{meaning.base}/{_PERIODS.get(other, other)}", meaning.scale / amount, "frequency")
            continue
        unit = PERIODS.get(other) or UNITS.get(other) or Unit(other, Fraction(1), "count")
        meaning = Unit(f"{meaning.base}/{unit.base}", meaning.scale / unit.scale / amount, meaning.kind)
    return meaning


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Quantity | None]], ...] = (
    (patterns.FREQUENCY, _frequency),
    (patterns.LATIN_FREQUENCY, _latin),
    (patterns.NO_QUANTITY, lambda match: None),
    (patterns.CLOCK, _clock),
    (patterns.RATIO, _ratio),
    (patterns.MAIN, _main),
)
