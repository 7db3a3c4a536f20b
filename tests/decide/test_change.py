"""A real edit is recorded with its weight; what is not the site's word about the article is no edit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from opencc import OpenCC

from healthcrawl.decide import told
from healthcrawl.decide.change import compare, digests, words_and_names
from healthcrawl.decide.dates import resolved_once
from healthcrawl.items.article import Content, Crumb, Image, Person, Rights, Section, Source, Table
from healthcrawl.text.diff import apply


def told_once(before: Content, after: Content) -> Content:
    return told.told_once(before, after, lambda line: False)


LEAD = Section(role="lead", text="颈椎病可能由长期低头、外伤、退行性变等原因引起。")
POSTURE = Section(number="1", heading="长期低头", text="低头使颈部肌肉持续紧张。\n每工作1小时应活动颈部10分钟。")
DRUGS = Section(number="2", heading="药物治疗", text="疼痛明显时可遵医嘱服用布洛芬，每次0.3g，每日2次。\n服药不超过5天。")
CLOSING = Section(role="closing", text="平时枕头高度以8-12厘米为宜，出现手麻应就诊骨科。")


def _article(*sections: Section, **fields: Any) -> Content:
    known: dict[str, Any] = {
        "title": "颈椎病怎么缓解",
        "departments": ["疾病科普", "外科", "骨科"],
        "breadcrumbs": [Crumb(name="首页", url="http://site.example/")],
        "publisher": "小圆",
        "authors": [Person(name="王安", title="主任医师"), Person(name="李平")],
        "source": Source(name="康健网", url="http://site.example/a"),
        "published_at": "2025-10-22T16:26:00+08:00",
        "published_raw": "2025-10-22 16:26",
        "published_precision": "minute",
        "modified_at": "2025-11-02",
        "modified_raw": "2025-11-02",
        "modified_precision": "day",
        "summary": LEAD.text,
        "images": [Image(url="http://img1.example/1.png", alt="颈椎")],
        "tags": ["颈椎病", "骨科"],
        "rights": Rights(robots=["noindex"]),
    }
    return Content(**(known | {"sections": list(sections), "text": _printed(sections)} | fields))


def _printed(sections: tuple[Section, ...]) -> str:
    return "\n".join(line for s in sections for line in ([f"{s.number}、{s.heading}"] if s.heading else []) + s.text.split("\n"))


BEFORE = _article(LEAD, POSTURE, DRUGS, CLOSING)


def _edited(old: str, new: str) -> Content:
    """The article with some words of its body replaced."""
    sections = [replace(section, text=section.text.replace(old, new)) for section in BEFORE.sections]
    assert sections != BEFORE.sections
    return _article(*sections)


def _significance(after: Content, before: Content = BEFORE) -> str | None:
    found = compare(before, after)
    if found is None:
        return None
    assert apply(found.fields, before) == after
    return found.significance


SUBSTANTIVE = {
    "one character": _edited("持续紧张", "持续劳损"),
    "one digit of a dose": _edited("0.3g", "0.6g"),
    "a decimal point": _edited("0.3g", "3g"),
    "a range that became a number": _edited("8-12厘米", "812厘米"),
    "a percentage sign": _article(LEAD, POSTURE, replace(DRUGS, text="占5%。"), CLOSING),
    "a negation": _edited("不超过5天", "超过5天"),
    "title": replace(BEFORE, title="颈椎病怎么治疗"),
    "heading": _article(LEAD, replace(POSTURE, heading="长期伏案"), DRUGS, CLOSING),
    "new section": _article(LEAD, POSTURE, DRUGS, Section(number="3", heading="牵引", text="可在医院进行牵引。"), CLOSING),
    "removed section": _article(LEAD, DRUGS, CLOSING),
    "new paragraph": _edited("服药不超过5天。", "服药不超过5天。\n孕妇禁用。"),
    "a table cell": _article(LEAD, POSTURE, replace(DRUGS, text=DRUGS.text + "\n布洛芬\t每日2次"), CLOSING),
}
EDITORIAL = {
    "punctuation": _edited("低头、外伤、", "低头，外伤，"),
    "a full stop more": _edited("服药不超过5天。", "服药不超过5天。。"),
    "quotation marks": _edited("布洛芬", "“布洛芬”"),
    "full width": _edited("0.3g，每日2次", "０．３ｇ,每日２次"),
    "traditional characters": _edited("疼痛明显时可遵医嘱服用", "疼痛明顯時可遵醫囑服用"),
    "range dash": _edited("8-12厘米", "8–12厘米"),
    "moved section": _article(LEAD, DRUGS, POSTURE, CLOSING),
    "moved paragraph": _edited("低头使颈部肌肉持续紧张。\n每工作1小时应活动颈部10分钟。", "每工作1小时应活动颈部10分钟。\n低头使颈部肌肉持续紧张。"),
    "heading numbering": _article(LEAD, replace(POSTURE, number="一"), replace(DRUGS, number="二"), CLOSING),
    "title punctuation": replace(BEFORE, title="颈椎病怎么缓解？"),
}
METADATA = {
    "new tag": replace(BEFORE, tags=["颈椎病", "骨科", "理疗"]),
    "removed tag": replace(BEFORE, tags=["颈椎病"]),
    "publisher": replace(BEFORE, publisher="小方"),
    "author": replace(BEFORE, authors=[Person(name="王安", title="副主任医师"), Person(name="李平")]),
    "source": replace(BEFORE, source=Source(name="平安报")),
    "published": replace(BEFORE, published_at="2025-10-23T16:26:00+08:00"),
    "modified": replace(BEFORE, modified_at="2025-11-20", modified_raw="2025-11-20"),
    "modified for the first time": replace(BEFORE, modified_at="2025-11-20T08:00:00+08:00", modified_precision="minute"),
    "department": replace(BEFORE, departments=["疾病科普", "外科", "脊柱外科"]),
}
NOTHING = {
    "the same": _article(LEAD, POSTURE, DRUGS, CLOSING),
    "images": replace(BEFORE, images=[Image(url="http://img2.example/1.png?v=3")]),
    "parts": replace(BEFORE, parts=["http://site.example/1.html", "http://site.example/1_2.html"]),
    "breadcrumb": replace(BEFORE, breadcrumbs=[Crumb(name="主页", url="http://site.example/?sid=7")]),
    "rights": replace(BEFORE, rights=Rights(noarchive=True)),
    "language": replace(BEFORE, language="zh-Hans"),
    "order of tags": replace(BEFORE, tags=["骨科", "颈椎病"]),
    "order of authors": replace(BEFORE, authors=list(reversed(BEFORE.authors))),
    "address of the source": replace(BEFORE, source=Source(name="康健网", url="http://site.example/a?from=7")),
    "raw date": replace(BEFORE, published_raw="2025年10月22日 16:26"),
    "less precise date": replace(BEFORE, published_at="2025-10-22", published_raw="2025-10-22", published_precision="day"),
    "the date in another zone": replace(BEFORE, published_at="2025-10-22T08:26:00Z"),
    "inferred year": replace(BEFORE, published_at="2026-10-22", published_raw="10-22", published_precision="inferred_year"),
    "heading level": _article(LEAD, replace(POSTURE, level=3), replace(DRUGS, level=3), CLOSING),
    "numbers drawn by the style sheet": _article(LEAD, replace(POSTURE, number=None), replace(DRUGS, number=None), CLOSING),
    "headings printed as paragraphs": _article(
        LEAD, Section(text=f"1、长期低头\n{POSTURE.text}\n2、药物治疗\n{DRUGS.text}"), replace(CLOSING, role="body")
    ),
    "white space": _edited("低头使颈部", "低头 使颈部"),
    "lines": _edited("低头使颈部肌肉持续紧张。\n每工作", "低头使颈部肌肉持续紧张。每工作"),
    "tables of the same text": replace(BEFORE, tables=[Table(rows=[["布洛芬"]])]),
    "derived text": replace(BEFORE, text=BEFORE.text.replace("1、", "1. ")),
}


@pytest.mark.parametrize("after", SUBSTANTIVE.values(), ids=SUBSTANTIVE)
def test_changed_words_are_substantive(after: Content) -> None:
    assert _significance(after) == "substantive"
    assert _significance(BEFORE, after) == "substantive"


@pytest.mark.parametrize("after", EDITORIAL.values(), ids=EDITORIAL)
def test_the_same_words_in_another_form_are_editorial(after: Content) -> None:
    assert _significance(after) == "editorial"
    assert _significance(BEFORE, after) == "editorial"


@pytest.mark.parametrize("after", METADATA.values(), ids=METADATA)
def test_changes_around_the_words_are_metadata(after: Content) -> None:
    assert _significance(after) == "metadata"
    assert digests(after).words == digests(BEFORE).words


@pytest.mark.parametrize("after", NOTHING.values(), ids=NOTHING)
def test_what_is_no_edit_is_no_change(after: Content) -> None:
    assert compare(BEFORE, after) is None
    assert compare(after, BEFORE) is None
    assert digests(after).words == digests(BEFORE).words


@pytest.mark.parametrize("after", SUBSTANTIVE.values(), ids=SUBSTANTIVE)
def test_other_words_have_another_digest(after: Content) -> None:
    assert digests(after).words != digests(BEFORE).words


def test_a_sign_before_a_number_is_no_punctuation() -> None:
    older = Content(title="题目", text="血压>140，温度-5℃，剂量.5克")
    assert _significance(replace(older, text=older.text.replace(">", "<")), older) == "substantive"
    assert _significance(replace(older, text=older.text.replace("-", "")), older) == "substantive"
    assert _significance(replace(older, text=older.text.replace(".", "")), older) == "substantive"


def test_a_date_that_appears_is_metadata() -> None:
    without = replace(BEFORE, modified_at=None, modified_raw=None, modified_precision=None)
    assert _significance(BEFORE, without) == "metadata"


def test_a_changed_dose_is_named_with_its_field() -> None:
    found = compare(BEFORE, _edited("0.3g，每日2次", "0.6g，每日3次"))
    assert found is not None
    assert [(change.op, change.path) for change in found.fields] == [("replace", "/sections/2/text/0")]
    assert [(change.before, change.after, change.unit) for change in found.quantities] == [("0.3g", "0.6g", "g"), ("每日2次", "每日3次", "次/日")]


def test_a_moved_section_changes_no_quantity() -> None:
    found = compare(BEFORE, _article(LEAD, DRUGS, replace(POSTURE, heading="久坐低头"), CLOSING))
    assert found is not None
    assert (found.significance, found.quantities) == ("substantive", [])


def test_untracked_fields_travel_with_a_change() -> None:
    """The version after is rebuilt whole, its new pictures included."""
    after = replace(_edited("0.3g", "0.6g"), images=[], language="zh-Hans")
    found = compare(BEFORE, after)
    assert found is not None
    assert apply(found.fields, BEFORE) == after


def test_a_body_without_sections_is_compared_by_its_text() -> None:
    before = Content(title="题目", text="每日补充800IU。")
    found = compare(before, replace(before, text="每日补充400IU。"))
    assert found is not None
    assert (found.significance, found.quantities[0].after) == ("substantive", "400IU")


def test_what_was_seen_is_named_by_its_day_unless_the_day_is_told_by_the_readers_own():
    def seen(day: str, raw: str) -> str:
        return words_and_names(Content(title="甲", text="乙", published_at=f"{day}T08:00:00+08:00", published_raw=raw, published_precision="minute"))

    assert seen("2025-10-22", "2025-10-22 08:00") != seen("2025-10-23", "2025-10-23 08:00")
    assert seen("2025-10-22", "1天前") == seen("2025-10-23", "1天前")


@pytest.mark.parametrize("name", ["published", "modified"])
def test_relative_words_say_nothing_new_of_words_that_are_the_same(name):
    before = _article(LEAD, POSTURE)
    told = {f"{name}_at": "2026-01-08T08:00:00+08:00", f"{name}_raw": "3小时前", f"{name}_precision": "minute"}
    assert compare(before, resolved_once(before, replace(before, **told))) is None
    edited = _article(LEAD, POSTURE, CLOSING, **told)
    assert getattr(resolved_once(before, edited), f"{name}_raw") == "3小时前"


@pytest.mark.parametrize(
    ("printed", "told", "differs"), [("2025-11-02", "04", False), ("2025-11-02", "05", True), ("2025-11", "20", False), ("2026", "02", True)]
)
def test_relative_words_are_compared_with_days_months_and_years(printed, told, differs):
    precision = {10: "day", 7: "month", 4: "year"}[len(printed)]
    before = _article(LEAD, modified_at=printed, modified_raw=printed, modified_precision=precision)
    now = {"modified_at": f"2025-11-{told}T08:00:00+08:00", "modified_raw": "3小时前", "modified_precision": "minute"}
    after = resolved_once(before, _article(LEAD, CLOSING, **now))
    assert (after.modified_at != printed) is differs


def test_a_page_in_the_other_script_says_nothing_new_unless_it_was_edited_too():
    before = _article(LEAD, POSTURE, DRUGS)
    converted = [replace(section, text=OpenCC("s2t").convert(section.text)) for section in before.sections]
    assert told_once(before, _article(*converted, title="頸椎病怎麼緩解", tags=["頸椎病"])) == before
    edited = _article(*converted, CLOSING)
    assert told_once(before, edited) == edited
    one = _article(LEAD, POSTURE, replace(DRUGS, text=DRUGS.text.replace("时", "時")))
    assert told_once(before, one) == one, "an editor's slip"
