"""Signs that a page shows an article in part or defaced: cut by a wall, half loaded, its characters lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from healthcrawl.items.article import Content
from healthcrawl.text.align import common
from healthcrawl.text.shingles import containment, shingles

LEAST_CUT, LEAST_CUT_SHARE = 30, 0.05
"""So many characters, and so much of the text, must be missing for a text to count as cut."""
_ENDINGS = tuple("。\uff01\uff1f!?….\uff1b;\uff1a:”’\"')\uff09】》』」~\uff5e")
"""How a paragraph ends; a cut one ends in the middle of a sentence."""
_SECTIONS, _LARGE = 2, 0.3
"""So many sections, and so much of the text, are not taken from the end of an article in one edit."""
_DOTS = re.compile(r"(?:\.{3}|…)\W*$")
_WALL = re.compile(r"登[录陆]|会员|付费|付款|订阅|解锁|剩余|(?:全文|更多)|加载|请稍[候后]|loading|(?<![a-z])app(?![a-z])|客户端", re.IGNORECASE)
_LONGEST_SIGN = 60
"""Characters of a line that asks to pay, to log in or to wait."""
_STRANGE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]")
"""Characters that show nothing, or what only a font of the site's own can tell."""
_DIGIT, _NO_DIGIT = re.compile("[0-9]"), re.compile("[^0-9]+")
_FEW_DIGITS = 8
_QUESTIONS = 0.02
"""So many question marks more than before, as a share of the text, are letters that a database lost."""
_MISREAD = re.compile("[\x80-\xff\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]")
"""The same, and what UTF-8 looks like to a program that takes it for Latin-1."""
_MISREAD_HAN, _MISREAD_SHARE = "銆鐨锛", 0.01
"""What full stops, commas and 的 look like to a program that takes UTF-8 for GBK; texts that are sound do without these characters."""
_UNREADABLE = 0.25
"""Share of characters that a page has lost when nobody can read it; the icons and questions of sound pages are far fewer."""
_LATIN, _HAN = re.compile("[A-Za-z]"), re.compile("[\u4e00-\u9fff]")
_TRANSLATED, _LEAST_TRANSLATED = 0.1, 100
"""So much of the Chinese is gone, and so many Latin letters have come, where a machine has translated a page in part."""
_GROWN, _LEAST_GROWN = 1.8, 400
"""A text of so many characters that grows to so many times its length has another page in it."""


def unreadable(content: Content) -> bool:
    """Are so many characters question marks, or strange, that the text says nothing? Known without an earlier sight of it."""
    text = content.text
    if text.count("?") + len(_MISREAD.findall(text)) > _UNREADABLE * len(text):
        return True
    return sum(map(text.count, _MISREAD_HAN)) > _MISREAD_SHARE * len(text)


def sign_of(before: Content, after: Content) -> str:
    """The reason to doubt that ``after`` is what an editor made of ``before``; empty without one."""
    return next((reason for reason, holds in _SIGNS.items() if holds(before, after)), "")


def _lost_characters(before: Content, after: Content) -> bool:
    old, new = (f"{content.title}\n{content.text}" for content in (before, after))
    if len(_STRANGE.findall(new)) > len(_STRANGE.findall(old)):
        return True
    return new.count("?") - old.count("?") > max(_FEW_DIGITS, _QUESTIONS * len(new)) or _disguised(before.text, after.text)


def _disguised(before: str, after: str) -> bool:
    """Are most digits gone from words that stayed, or has each digit become another, everywhere the same, as sites do with fonts of their own?"""
    old, new = _DIGIT.findall(before), _DIGIT.findall(after)
    if len(old) < _FEW_DIGITS or old == new:
        return False
    if _NO_DIGIT.findall(before) != _NO_DIGIT.findall(after):
        kept = len(after) - len(new) >= 0.9 * (len(before) - len(old))
        return kept and 2 * len(new) < len(old) and containment(shingles(_DIGIT.sub("", before)), shingles(_DIGIT.sub("", after))) > 0.5
    turned = Counter(zip(old, new, strict=False))
    one_to_one = len(turned) == len({was for was, _ in turned}) == len({now for _, now in turned})
    others = [times for (was, now), times in turned.items() if was != now]
    return len(old) == len(new) and one_to_one and len(others) >= 3 and 2 * sum(others) > len(old)


def _hollow(before: Content, after: Content) -> bool:
    """Has a heading stayed whose words are nowhere any more?"""
    texts = {section.heading: section.text for section in before.sections if section.heading}
    lost = (texts.get(section.heading, "") for section in after.sections if section.heading and not section.text)
    return any(len(text) >= LEAST_CUT and text.split("\n")[0] not in after.text for text in lost)


def _cut(before: Content, after: Content) -> bool:
    """Is the end missing, from the middle of a sentence on, or in the place of what is missing a line that says how to get it?"""
    old, new = before.text, after.text
    if len(old) - len(new) < max(LEAST_CUT, LEAST_CUT_SHARE * len(old)):
        return False
    lines = set(old.split("\n"))
    if any(len(line) <= _LONGEST_SIGN and line not in lines and _WALL.search(line) for line in new.split("\n")):
        return True
    kept = common(zip(old, new, strict=False))
    if kept == len(new) <= (1 - _LARGE) * len(old) and len(before.sections) - len(after.sections) >= _SECTIONS:
        return True
    tail = new[kept:].strip()
    if any(map(str.isalnum, tail)):
        return False
    return bool(_DOTS.match(tail)) or not (new.rstrip().endswith(_ENDINGS) or old[kept] == "\n")


def _translated(before: Content, after: Content) -> bool:
    """Do Latin letters stand in the place of Chinese?"""
    (latin, han), (latin_now, han_now) = ((len(_LATIN.findall(text)), len(_HAN.findall(text))) for text in (before.text, after.text))
    return latin_now - latin >= _LEAST_TRANSLATED and han - han_now > _TRANSLATED * han


def _grown(before: Content, after: Content) -> bool:
    """Does much follow the words that there were, as on a page that shows the next article below, or the same one twice?"""
    old, new = before.text, after.text
    return len(old) >= _LEAST_GROWN and len(new) > _GROWN * len(old) and containment(shingles(old), shingles(new)) > 0.9


_SIGNS: dict[str, Callable[[Content, Content], bool]] = {
    "characters-lost": _lost_characters,
    "text-missing": _hollow,
    "truncated-text": _cut,
    "another-language": _translated,
    "text-grown": _grown,
}
