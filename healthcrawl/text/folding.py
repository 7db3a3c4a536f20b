"""Texts that differ only in form: width of characters, traditional or simplified, punctuation, order of sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from operator import ne
from unicodedata import category, decomposition, normalize

_ANOTHER_SCRIPT = 0.05
"""Share of characters that differ between the two scripts, at least; editors replace single ones."""
_OTHER = re.compile(r"[^\x00-\x7f\u4e00-\u9fff]")
_KEPT_MARK = re.compile(r"(?<=\d)[^\w\s](?=\d)|[-.](?=\d)|[%‰]")
_MARK = re.compile(r"[\W_]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SENTENCE = re.compile("[^。\uff01\uff1f!?\n]+[。\uff01\uff1f!?\n]*")


def sentences(text: str) -> list[str]:
    """The sentences of a text with their closing marks; they join to the text unless it opens with such marks."""
    return _SENTENCE.findall(text)


def apart(before: str, after: str) -> tuple[str, str]:
    """The sentences of each text that the other has not, wherever they stand; white space aside."""
    old, new = ([("".join(sentence.split()), sentence) for sentence in sentences(text)] for text in (before, after))
    was, is_now = Counter(key for key, _ in old), Counter(key for key, _ in new)
    gone, come = was - is_now, is_now - was
    return "".join(sentence for key, sentence in old if key in gone), "".join(sentence for key, sentence in new if key in come)


def fold(text: str) -> str:
    """What remains of a text without its form: letters, digits and the signs that give numbers their value."""
    text = _THOUSANDS.sub("", _OTHER.sub(lambda char: _plain(char[0]), text))
    kept: list[str] = []
    at = 0
    for mark in _KEPT_MARK.finditer(text):
        kept += _words(text[at : mark.start()]), mark[0]
        at = mark.end()
    return "".join([*kept, _words(text[at:])])


def same_words(before: str, after: str) -> bool:
    """True if two texts differ only in form, or in the order of their sentences."""
    before, after = apart(before, after)
    return _alike(before, after) or _alike(_simplified(before), _simplified(after))


def same_in_another_script(before: str, after: str) -> bool:
    """True if one text is the other in traditional characters instead of simplified ones: many differ, each in its place, and all mean the same."""
    if len(before) != len(after) or sum(map(ne, before, after)) < _ANOTHER_SCRIPT * len(before):
        return False
    return _simplified(before) == _simplified(after)


def _alike(before: str, after: str) -> bool:
    return fold(before) == fold(after) or Counter(map(fold, sentences(before))) == Counter(map(fold, sentences(after)))


def _words(text: str) -> str:
    """The text without punctuation and white space; signs like ``+`` and ``<`` mean something and stay."""
    return _MARK.sub(lambda run: "".join(char for char in run[0] if category(char)[0] in "SN"), text)


@cache
def _plain(char: str) -> str:
    """A character in its usual width; raised and lowered digits and fractions are others than the plain ones."""
    if category(char) == "Pd":
        return "-"
    return char if decomposition(char).startswith(("<super>", "<sub>", "<fraction>")) else normalize("NFKC", char)


def _simplified(text: str) -> str:
    return _converter()(text)


@cache
def _converter() -> Callable[[str], str]:
    """Make the converter: once, and only in a process that needs it, since it reads tables."""
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert
