"""What shows an article in part or defaced is told from an edit by its words alone."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from healthcrawl.decide.damage import sign_of, unreadable
from healthcrawl.decide.quality import hidden
from healthcrawl.items.article import Content, Section
from tests.site_server.pages import EDITS, Piece, piece


def content(made: Piece) -> Content:
    sections = [Section(heading=heading, text="\n".join(lines)) for heading, lines in made.sections]
    text = "\n".join(line for heading, lines in made.sections for line in (heading, *lines))
    return Content(title=made.title, text=text, sections=sections)


WHOLE = piece(7)


def told(change) -> Content:
    return content(replace(WHOLE, sections=tuple((heading, tuple(map(change, lines))) for heading, lines in WHOLE.sections)))


def until(sections: int, *more: str) -> Content:
    heading, lines = WHOLE.sections[sections - 1]
    return content(replace(WHOLE, sections=(*WHOLE.sections[: sections - 1], (heading, (*lines, *more)))))


def half(end: str) -> Content:
    heading, lines = WHOLE.sections[2]
    return content(replace(WHOLE, sections=(*WHOLE.sections[:2], (heading, (lines[0][:20] + end,)))))


def doses_shuffled() -> Content:
    return told(lambda line: line.translate(str.maketrans("0123456789", "3571908264")))


DAMAGED = {
    "a wall": (until(3, "本文为付费内容", "开通会员,畅读全文"), "truncated-text"),
    "a wall before the last section": (until(4, "打开APP,阅读剩余内容"), "truncated-text"),
    "cut in a sentence": (half(""), "truncated-text"),
    "cut in a sentence, with dots": (half("……"), "truncated-text"),
    "two sections gone from the end": (until(3), "truncated-text"),
    "empty sections": (
        content(replace(WHOLE, sections=tuple((h, lines if n else ()) for n, (h, lines) in enumerate(WHOLE.sections)))),
        "text-missing",
    ),
    "digits in a font of their own": (told(lambda line: line.translate({ord("5"): "\ue605"})), "characters-lost"),
    "digits as pictures": (told(lambda line: "".join(filter(lambda c: not c.isdecimal(), line))), "characters-lost"),
    "digits shuffled": (doses_shuffled(), "characters-lost"),
    "letters lost in a database": (told(lambda line: line.replace("的", "?").replace("每", "?")), "characters-lost"),
    "replacement characters": (told(lambda line: line.replace("天", "\ufffd")), "characters-lost"),
    "translated in part": (
        told(lambda line: "Walk every day for half an hour and see a doctor if it lasts." if "每" in line else line),
        "another-language",
    ),
    "the next article below": (content(replace(WHOLE, sections=WHOLE.sections + piece(8).sections)), "text-grown"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_page_is_told_by_its_words(name):
    after, reason = DAMAGED[name]
    assert sign_of(content(WHOLE), after) == reason


def rewritten(line: str) -> str:
    return f"{line[:8]}并不是每个人都合适,{line[8:]}"


HONEST = {
    "the last section removed": until(4),
    "a section less and a line about members": until(
        4, "家庭会员要一起参加,效果更好,不要嫌麻烦,这是多年经验的总结,大家在群里互相提醒,一个人很难坚持下来,人多了就容易得多,这话不假。"
    ),
    "all paragraphs rewritten": told(rewritten),
    "one character in the other script": told(lambda line: line.replace("体", "體", 1)),
    "a name in Latin letters": told(lambda line: line.replace("维生素", "vitamin")),
    "a question more": told(lambda line: line.replace("。", "?", 1)),
    "two doses": told(lambda line: line.replace("500毫克", "400毫克").replace("3000毫克", "2000毫克")),
    "a paragraph shorter": half("。"),
}


@pytest.mark.parametrize("name", HONEST)
def test_an_edit_is_not_taken_for_damage(name):
    before = replace(WHOLE, sections=WHOLE.sections[:3]) if name == "a paragraph shorter" else WHOLE
    assert sign_of(content(before), HONEST[name]) == ""


@pytest.mark.parametrize("kind", EDITS)
def test_P2_no_edit_of_an_editor_is_taken_for_damage(kind):
    for number in range(100):
        made = piece(number)
        edited = EDITS[kind].make(made, Random(f"{kind} {number}"))
        assert sign_of(content(made), content(edited)) == "", number


def test_a_text_of_question_marks_is_unreadable_at_first_sight():
    assert unreadable(told(lambda line: "?" * len(line)))
    assert unreadable(told(lambda line: "\ue600" * len(line)))
    assert unreadable(told(lambda line: line.encode().decode("latin-1")))
    assert unreadable(told(lambda line: line.encode().decode("gbk", "ignore")))
    assert not unreadable(told(lambda line: f"{line}真的吗?\ue600"))
    assert not unreadable(content(replace(WHOLE, sections=())))


def test_a_page_for_phones_hides_fields_and_an_editor_takes_one_away():
    assert hidden(["tags"]) == hidden(["authors"]) == hidden([]) == frozenset()
    assert hidden(["published_at"]) == {"published_at"}
    assert hidden(["publisher", "tags"]) == {"publisher", "tags"}
