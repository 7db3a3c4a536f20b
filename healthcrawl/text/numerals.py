"""Numbers as they are printed: ``1,200`` ``0.5`` ``½`` ``1/2`` ``三十`` ``两`` ``三分之一`` ``百分之五十`` ``五成`` ``10万`` ``4×10⁹``."""

from __future__ import annotations

import re
from fractions import Fraction
from unicodedata import numeric

_WIDE_COMMA = 0xFF0C
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if code != _WIDE_COMMA}
_NARROW |= dict.fromkeys(map(ord, "–—−‐‑‒﹣"), ord("-")) | {ord("〜"): ord("~"), 0x3000: ord(" ")}
_DIGITS = {char: value for value, chars in enumerate(("零〇", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九")) for char in chars}
_STEPS = {"十": 10, "百": 100, "千": 1000}
_TIMES = {"百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_PLAIN = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9,])(?:\.[0-9]{1,9})?|[0-9]{1,12}(?:\.[0-9]{1,9})?)"
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions of one character."""
_OF_TEN = r"10(?: ?\^ ?[0-9]{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|的[0-9]{1,2}次方)"
_POWER = rf" ?[×xX*] ?{_OF_TEN}"
_DIGIT = "[零〇一二两兩三四五六七八九]"
_FIGURES = "零〇一二三四五六七八九十百千万萬亿億"
HAN = f"(?:[{_FIGURES}两兩](?:[{_FIGURES}]|[两兩](?=[个年月天日周岁次片粒小])){{0,12}}(?:点{_DIGIT}{{1,9}})?)"
"""Pattern of a number in Chinese numerals; 两 after another one is a unit, 三两, unless a unit follows, 一两个."""
_FACTOR = "(?:[百千](?![克卡米帕焦赫])|[万萬亿億]){0,3}"
ARABIC = rf"(?:[0-9]{{1,4}}又[0-9]{{1,4}}/[0-9]{{1,4}}|{_PLAIN}/{_PLAIN}|{_OF_TEN}|{_PLAIN}[{VULGAR}]?(?:{_POWER})?|[{VULGAR}]){_FACTOR}"
"""Pattern of a number in digits, of :func:`narrow` text."""
SHARE = (
    rf"(?:(?:百|千|万|{HAN}|[0-9]{{1,9}}[万亿]?)分之(?:{_PLAIN}|{HAN}|百)|[一二三四五六七八九两]成(?![为人年长分功立熟就员份效品药因])|百分百|一半)"
)
"""Pattern of a share in words."""

_BASES = {"百": 100, "千": 1000, "万": 10**4}


def narrow(text: str) -> str:
    """The text with full-width letters, digits and signs (not the comma, which parts numbers) as ASCII ones, character by character."""
    return text.translate(_NARROW)


def value(text: str) -> tuple[Fraction, ...]:
    """Value of a number that one of this module's patterns matched: one, or two for ``140/90`` (no fraction) and ``两三`` (a range)."""
    if text in ("一半", "半"):
        return (Fraction(1, 2),)
    if text == "百分百":
        return (Fraction(1),)
    if "分之" in text:
        base, _, share = text.partition("分之")
        whole, part = _BASES.get(base) or value(base)[0], value(share)[0]
        return (part / whole,) if whole else (part, Fraction(0))
    if text.endswith("成"):
        return (value(text[:-1])[0] / 10,)
    return _arabic(text) if text[0].isascii() or text[0] in VULGAR else _han(text)


def _arabic(text: str) -> tuple[Fraction, ...]:
    times = 1
    while text[-1] in _TIMES:
        times, text = times * _TIMES[text[-1]], text[:-1]
    text = text.replace(",", "").replace(" ", "")
    if found := re.match(r"(?:(.+)[×xX*])?10(?:\^(\d+)|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|的(\d+)次方)$", text):
        power = int((found[2] or found[3] or found[4]).translate(_RAISED))
        return (Fraction(found[1] or 1) * 10**power * times,)
    whole, _, part = text.rpartition("又")
    above, slash, below = part.partition("/")
    if slash:
        if Fraction(below) == 0 or Fraction(above) >= Fraction(below):
            return Fraction(above), Fraction(below)
        return (((Fraction(whole) if whole else Fraction(0)) + Fraction(above) / Fraction(below)) * times,)
    vulgar = Fraction(numeric(text[-1])).limit_denominator(10) if text[-1] in VULGAR else Fraction(0)
    return ((Fraction(text.rstrip(VULGAR) or 0) + vulgar) * times,)


def _han(text: str) -> tuple[Fraction, ...]:
    whole, _, decimals = text.partition("点")
    if not decimals and len(whole) > 1 and all(char in _DIGITS for char in whole):
        digits = [_DIGITS[char] for char in whole]
        if len(digits) == 2 and 0 < digits[0] < digits[1]:  # 两三天 is a range, 二〇 a number
            return Fraction(digits[0]), Fraction(digits[1])
        return (Fraction("".join(map(str, digits))),)
    number = Fraction(_whole(whole))
    return (number + Fraction("0." + "".join(str(_DIGITS[char]) for char in decimals)) if decimals else number,)


def _whole(text: str) -> int:
    total = section = digit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _STEPS:
            section, digit = section + (digit or 1) * _STEPS[char], 0
        else:
            total, section, digit = (total + ((section + digit) or 1)) * _TIMES[char], 0, 0
    return total + section + digit
