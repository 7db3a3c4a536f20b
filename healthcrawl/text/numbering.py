"""Numbers that stand before headings, such as ``1、`` ``1.`` ``一、`` ``(1)`` ``第一章`` ``步骤一``."""

from __future__ import annotations

import re
from typing import NamedTuple

_HAN = "一二三四五六七八九十百零〇"
_OPEN, _CLOSE = r"[(\uff08〔【\[]", r"[)\uff09〕】\]]"
_STOP = r"[、.\uff0e,\uff0c:\uff1a]"
_FORMS = (
    ("chapter", rf"(?P<chapter>第\s?(?:[{_HAN}]{{1,4}}|\d{{1,3}})\s?[章节部篇讲课条步])(?:\s|{_STOP})*"),
    ("han", rf"(?P<han>[{_HAN}]{{1,4}})\s?{_STOP}\s*"),
    ("han_bracket", rf"{_OPEN}\s?(?P<han_bracket>[{_HAN}]{{1,4}})\s?{_CLOSE}{_STOP}?\s*"),
    ("step", rf"(?P<step>(?:步骤|方法|原因|症状|第)\s?(?:[{_HAN}]{{1,3}}|\d{{1,2}}))(?:\s|{_STOP})+"),
    ("outline", rf"(?P<outline>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?![\d%％])(?:\s|{_STOP})\s*"),
    ("digit", rf"(?P<digit>\d{{1,2}})\s?(?:{_STOP}|{_CLOSE})(?!\d)\s*"),
    ("digit_bracket", rf"{_OPEN}\s?(?P<digit_bracket>\d{{1,2}})\s?{_CLOSE}{_STOP}?\s*"),
    ("circle", rf"(?P<circle>[\u2460-\u2473\u3251-\u325f\u2776-\u277f])(?:\s|{_STOP})*"),
    ("spaced", r"(?P<spaced>\d{1,2})\s+(?=[\u4e00-\u9fff])"),
)
_NUMBER = re.compile("|".join(form for _, form in _FORMS))
_COLON = ":\uff1a \t"


class Numbered(NamedTuple):
    """A heading taken apart."""

    number: str | None
    """The number alone, ``1``, ``一``, ``第一章``; null without one."""
    heading: str
    """The words, without number and closing colon."""
    form: str | None
    """How the number is written; headings of one depth are written alike. Null without a number."""


def split(text: str) -> Numbered:
    """Take a printed heading apart; a text that is only a number is left whole."""
    found = _NUMBER.match(text)
    if not found or not text[found.end() :].strip(_COLON):
        return Numbered(None, text.rstrip(_COLON), None)
    form = found.lastgroup
    assert form is not None  # noqa: S101 - every alternative has a name
    return Numbered("".join(found[form].split()), text[found.end() :].rstrip(_COLON), form)
