"""How quantities are printed in Chinese health texts, as regular expressions over :func:`healthcrawl.text.numerals.narrow` text."""

from __future__ import annotations

import re

from healthcrawl.text.numerals import ARABIC, HAN, SHARE
from healthcrawl.text.units import PERIODS, UNITS


def _any(names: set[str]) -> str:
    """One of the names, the longest first; one in Latin letters ends where the letters end."""
    return "(?:" + "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) + ")(?:(?<![a-z])|(?![a-z]))"


_NAME = _any(set(UNITS)) + r"(?:(?<![两年])|(?<=两)(?![年月天周日岁个种次片粒])|(?<=年)(?![级代]))"
_UNIT = rf"(?:{_NAME}(?:\s?[/·]\s?\(?(?:\d{{1,6}}\s?)?{_any(set(UNITS) | set(PERIODS))}\)?){{0,2}}|/\s?(?:l|μl|µl|ul|ml|hp)(?![a-z]))"
_NUMBER = rf"(?:{SHARE}|{ARABIC}|半(?=\s?{_NAME})|{HAN})"
_SIGN = r"(?:(?<![a-z0-9%℃°)\-])-(?=\d)|零下)"

MAIN: re.Pattern[str] = re.compile(
    rf"(?P<ordinal>第\s?)?(?P<minus>{_SIGN})?(?P<low>{_NUMBER})(?:(?:\s?(?P<low_unit>{_UNIT}))?\s?(?P<between>[-~至到])\s?(?P<high_minus>{_SIGN})?(?P<high>{_NUMBER}))?"
    rf"(?:\s?(?:多|余|来(?!源)))?(?:个半(?P<half_unit>月|小时|钟头|星期))?(?:\s?(?P<unit>{_UNIT}))?(?P<half>(?<=[年岁斤天周时点])半(?![天年个小夜]))?",
    re.IGNORECASE,
)
"""A number or a range, with its unit."""

_FILLER = (
    r"(?:[\s,\uff0c应宜需可约各共做用]|大约|服用?|口服|分成?|吃|喝|食用|饮用?|注射|静滴|外用|外敷|涂抹?|进行|锻炼|运动|训练|按摩|泡脚|检查|复查|体检|随访|监测|换药|用药|给药|安排|控制在|坚持|保证|"
    r"至少|最多|不超过|不少于|不低于|少于|多于|超过|[<>≤≥]){0,5}"
)
FREQUENCY: re.Pattern[str] = re.compile(
    rf"(?P<every>每隔?|(?<![第\d.])(?=[一1][日天周年晚]|[一1]个(?:月|星期|小时|礼拜))|(?<![\w])(?=日)|隔)\s?(?:(?P<count>{ARABIC}|半|{HAN})(?:\s?[-~至到]\s?(?P<count_to>{ARABIC}|{HAN}))?)?\s?(?P<and_half>个半)?个?"
    rf"(?P<period>{_any({'日', '天', '周', '星期', '礼拜', '月', '年', '晚', '夜', '餐', '小时', '分钟', '季度', '秒'})})"
    rf"(?P<filler>{_FILLER})(?!三餐)(?P<low>{_NUMBER})(?:次?\s?[-~至到]\s?(?P<high>{_NUMBER}))?\s?(?P<unit>[次遍回顿餐])(?!性)",
    re.IGNORECASE,
)
"""So many times in a period, its words in the order of Chinese: ``每周3次``, ``一日两次``, ``隔天1次``."""

LATIN_FREQUENCY: re.Pattern[str] = re.compile(r"(?<![a-z])(?P<name>q[dnw]|[btq]id|qod|[bt]iw|q(?P<hours>\d{1,2})h)(?![a-z])", re.IGNORECASE)
"""A frequency as prescriptions write it."""

LATIN_TIMES: dict[str, tuple[int, str]] = {
    "qd": (1, "日"), "bid": (2, "日"), "tid": (3, "日"), "qid": (4, "日"), "qn": (1, "晚"), "qw": (1, "周"), "biw": (2, "周"), "tiw": (3, "周"),
}  # fmt: skip
"""Times and period of the Latin frequencies."""

CLOCK: re.Pattern[str] = re.compile(r"(?<![\d:])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:])")
"""A time of the day."""

RATIO: re.Pattern[str] = re.compile(rf"(?P<one>{ARABIC}):(?P<other>{ARABIC})")
"""A ratio, ``1:1000``."""

NO_QUANTITY: re.Pattern[str] = re.compile(
    r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|[二一][〇零九]?[〇零一二三四五六七八九]{2,3}年|\d{1,2}月\d{1,2}[日号]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?![龄])"
    r"|\d{1,4}(?:年代|世纪)|(?<![a-z])(?!(?:ph|bmi|hb|wbc|rbc|plt)\d)[a-z]+-?\d[a-z\d]*(?:[-/,]\d+(?![\d.]))*"
    r"|\d{3,4}-\d{7,8}|\d{11,}|^\s*\d{1,2}\s?(?:[、)]|\.(?!\d))|\(\d{1,2}\)|\[\d+(?:[-,]\d+)*\]"
    r"|(?:周|星期|礼拜)[一二三四五六日天](?![次个顿遍回]|天(?!气))|[初廿][一二三四五六七八九十]|[有某哪这那同每]一[天年日周晚]"
    r"|一天到晚|一天天|一年四季|一年到头|一年一度|一日三餐|三餐|三天两头|一成不变|一五一十|半斤八两|半途|百日[咳草]|[百千万]年|万一|千万(?=[别不勿要记])|两口子|两回事|二人转|四周(?![后内左以一时龄为共])|百分[比率]|十分(?!之|钟)",
    re.IGNORECASE | re.MULTILINE,
)
"""What looks like a quantity and is a date, a name, an ordinal mark or an idiom."""

UPPER = r"不超过|不多于|不高于|不大于|不得超过|别超过|至多|最多|小于|低于|少于|不足|不到|未满|<=?|≤|⩽|≦"
LOWER = r"不低于|不少于|不小于|至少|最少|起码|大于|高于|超过|多于|超出|>=?|≥|⩾|≧"
BEFORE: re.Pattern[str] = re.compile(rf"(?:(?P<upper>{UPPER})|(?P<lower>{LOWER}))(?:等于|或等于|约|为|达到?)?\s?$")
"""Words and signs before a quantity that make it a limit."""
AFTER: re.Pattern[str] = re.compile(r"\s?(?:(?P<upper>以下|以内|之内|之下|封顶)|(?P<lower>以上|之上|起))")
"""Words after a quantity that make it a limit."""
