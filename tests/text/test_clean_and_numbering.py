"""White space, unseen characters, and the numbers of headings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.text import clean, numbering

HEADINGS = [
    ("1、神经损伤:", "1", "神经损伤"), ("1.步态", "1", "步态"), ("一、受凉\uff1a", "一", "受凉"), ("(1)腹部", "1", "腹部"), ("\uff082\uff09背部", "2", "背部"),
    ("第一章 总论", "第一章", "总论"), ("步骤一:洗手", "步骤一", "洗手"), ("1.1 概述", "1.1", "概述"), ("①头", "①", "头"), ("饮食", None, "饮食"),
    ("1.5毫克", None, "1.5毫克"), ("3-5岁", None, "3-5岁"), ("2024年", None, "2024年"), ("1、", None, "1、"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "heading"), HEADINGS)
def test_split(text: str, number: str | None, heading: str) -> None:
    assert numbering.split(text)[:2] == (number, heading)


def test_line() -> None:
    assert clean.line("  多喝水\n   少吃盐  a \u00a0 b\u3000c ") == "多喝水少吃盐 a b c"
    assert clean.line("a\u200bb\x07c\ufeff") == "abc"
    assert clean.line("e\u0301") == "\u00e9"


def test_scrub_counts() -> None:
    assert clean.scrub("a\ud800b\x00c\u202ed\ufffe") == ("abcd", 4)


@given(st.text())
def test_lines_are_stable(text: str) -> None:
    once = clean.line(text)
    assert clean.line(once) == once
    assert "\n" not in once
    once.encode()
