"""Every version can be rebuilt from the one before it, and the edits say what an editor did."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from healthcrawl.items.article import Content, Crumb, Image, Person, Rights, Section, Source, Table
from healthcrawl.items.change import FieldChange
from healthcrawl.text.diff import apply, diff, inline

_WORDS = st.sampled_from(
    ["每日补充800IU", "每日补充400IU", "抗阻训练每周3次", "抗阻训练每周5次。", "低盐饮食", "", "心率过快时停药", "心率过快时立即停药", "a\tb"]
)
_LINES = st.lists(_WORDS, max_size=5).map("\n".join)
_MAYBE = st.none() | st.sampled_from(["一", "2", "饮食", "用药", ""])
_SECTION = st.builds(Section, number=_MAYBE, heading=_MAYBE, level=st.integers(1, 3), role=st.sampled_from(["lead", "body", "closing"]), text=_LINES)
_NAMES = st.lists(st.sampled_from(["内科", "外科", "神经内科"]), max_size=3)


@st.composite
def _contents(draw: st.DrawFn) -> Content:
    sections = draw(st.lists(_SECTION, max_size=5))
    return Content(
        title=draw(_WORDS),
        departments=draw(_NAMES),
        breadcrumbs=[Crumb(name=name) for name in draw(_NAMES)],
        publisher=draw(_MAYBE),
        authors=[Person(name=name, title=draw(_MAYBE)) for name in draw(_NAMES)],
        source=draw(st.none() | st.builds(Source, name=_WORDS, url=_MAYBE)),
        published_at=draw(_MAYBE),
        summary=draw(_MAYBE | st.just(sections[0].text if sections else None)),
        sections=sections,
        text=draw(_LINES | st.just(_printed(sections))),
        tables=draw(st.lists(st.builds(Table, rows=st.lists(st.lists(_WORDS, max_size=2), max_size=2), caption=_MAYBE), max_size=2)),
        images=draw(st.lists(st.builds(Image, url=_WORDS, alt=_MAYBE), max_size=2)),
        tags=draw(_NAMES),
        parts=draw(_NAMES),
        language=draw(_MAYBE),
        rights=draw(st.builds(Rights, robots=_NAMES, noarchive=st.booleans())),
    )


def _printed(sections: list[Section]) -> str:
    """The plain text that an extractor makes of the sections."""
    lines = []
    for section in sections:
        if section.heading is not None:
            lines.append(f"{section.number}、{section.heading}：" if section.number else section.heading)
        lines += section.text.split("\n") if section.text else []
    return "\n".join(lines)


def _article(*sections: Section) -> Content:
    lead = next((section.text for section in sections if section.role == "lead"), None)
    return Content(title="肌肉萎缩的原因", sections=list(sections), text=_printed(list(sections)), summary=lead, tags=["肌肉"])


LEAD = Section(role="lead", text="肌肉萎缩可能由神经损伤、营养不良引起。")
NERVE = Section(number="1", heading="神经损伤", text="运动神经元疾病会使肌肉失去神经支配。\n神经损伤引起的萎缩常伴随肌束颤动。")
FOOD = Section(number="2", heading="营养不良", text="蛋白质摄入不足影响肌蛋白合成。\n每日补充800IU维生素D可改善肌力。")
GENES = Section(number="3", heading="遗传因素", text="这类疾病需通过基因检测确诊。")


@given(_contents(), _contents())
@example(_article(Section(text="\n")), _article(Section(text="")))
def test_any_content_is_rebuilt_from_any_other(before: Content, after: Content) -> None:
    changes = diff(before, after)
    stored = msgspec.convert(json.loads(json.dumps(msgspec.to_builtins(changes))), list[FieldChange])
    assert apply(stored, before) == after
    assert bool(changes) == (before != after)


@given(_contents(), st.data())
def test_a_rearranged_body_is_rebuilt(before: Content, data: st.DataObject) -> None:
    """Sections moved, split, merged and dropped, paragraphs carried from one into another."""
    lines = [line for section in before.sections for line in section.text.split("\n")]
    lines = data.draw(st.permutations(lines))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(lines)), max_size=4)))
    shells = data.draw(st.permutations(before.sections))[: len(cuts)]
    sections = [replace(shell, text="\n".join(lines[a:b])) for shell, a, b in zip(shells, cuts, [*cuts[1:], len(lines)], strict=False)]
    after = replace(before, sections=sections, text=_printed(sections))
    assert apply(diff(before, after), before) == after


def test_versions_are_rebuilt_in_a_row() -> None:
    first = _article(LEAD, NERVE, FOOD)
    versions = [
        first,
        _article(LEAD, FOOD, NERVE),
        _article(LEAD, FOOD, replace(NERVE, number="2", level=2)),
        replace(first, title="新题目", tags=[]),
    ]
    rebuilt = [first]
    for before, after in pairwise(versions):
        rebuilt.append(apply(diff(before, after), rebuilt[-1]))
    assert rebuilt == versions


def _ops(before: Content, after: Content) -> list[tuple[str, str]]:
    changes = diff(before, after)
    assert apply(changes, before) == after
    return [(change.op, change.path) for change in changes]


def test_one_digit_is_one_edit_of_one_paragraph() -> None:
    before, after = _article(LEAD, NERVE, FOOD), _article(LEAD, NERVE, replace(FOOD, text=FOOD.text.replace("800", "400")))
    assert diff(before, after) == [
        FieldChange(path="/sections/2/text/1", op="replace", before="每日补充800IU维生素D可改善肌力。", after="每日补充400IU维生素D可改善肌力。")
    ]


def test_a_moved_section_is_one_move() -> None:
    before, after = _article(LEAD, NERVE, FOOD, GENES), _article(LEAD, FOOD, GENES, NERVE)
    assert diff(before, after) == [FieldChange(path="/sections/3", op="move", before="/sections/1")]


def test_a_moved_paragraph_is_one_move() -> None:
    nerve, food = NERVE.text.split("\n"), FOOD.text.split("\n")
    after = _article(LEAD, replace(NERVE, text=nerve[0]), replace(FOOD, text="\n".join([*food, nerve[1]])))
    assert diff(_article(LEAD, NERVE, FOOD), after) == [FieldChange(path="/sections/2/text/2", op="move", before="/sections/1/text/1")]


def test_a_new_and_a_removed_section_are_single_edits() -> None:
    without, full = _article(LEAD, NERVE, GENES), _article(LEAD, NERVE, FOOD, GENES)
    assert _ops(without, full) == [("insert", "/sections/2")]
    assert _ops(full, without) == [("delete", "/sections/2")]
    assert diff(without, full)[0].after == msgspec.to_builtins(FOOD)


def test_a_split_section_carries_its_paragraphs_along() -> None:
    first, second = NERVE.text.split("\n")
    split = _article(LEAD, replace(NERVE, text=first), Section(number="2", heading="肌束颤动", text=second))
    whole = _article(LEAD, NERVE)
    assert _ops(whole, split) == [("insert", "/sections/2"), ("move", "/sections/2/text/0")]
    assert _ops(split, whole) == [("move", "/sections/1/text/1"), ("delete", "/sections/2")]


def test_an_edited_paragraph_that_moved_is_known_again() -> None:
    nerve = replace(NERVE, text="神经损伤引起的萎缩常伴有肌束颤动。\n运动神经元疾病会使肌肉失去神经支配。")
    assert sorted(op for op, _ in _ops(_article(NERVE), _article(nerve))) == ["move", "replace"]


def test_the_plain_text_follows_from_the_sections() -> None:
    """However headings are printed, an edit of a section is not listed once more for the text."""
    edited = replace(FOOD, number="3", text=FOOD.text.replace("800", "400"))
    for form in ("{number}、{heading}：", "{heading}", "（{number}）{heading}", "■ {heading}"):

        def printed(*sections: Section, form: str = form) -> Content:
            text = "\n".join(form.format(number=s.number, heading=s.heading) + "\n" + s.text for s in sections)
            return replace(_article(*sections), text=text)

        assert [path for _, path in _ops(printed(NERVE, FOOD), printed(NERVE, edited))] == ["/sections/1/number", "/sections/1/text/1"]


def test_fields_are_named_by_their_paths() -> None:
    before = _article(LEAD)
    after = replace(before, title="题目", publisher="小圆", tags=["肌肉", "神经"], published_at="2025-10-22")
    assert {change.path for change in diff(before, after)} == {"/title", "/publisher", "/tags", "/published_at"}


def test_a_change_list_of_another_content_is_refused() -> None:
    changes = diff(_article(LEAD, NERVE), _article(LEAD, replace(NERVE, text="")))
    with pytest.raises(LookupError):
        apply(changes, _article())


@given(st.text(alphabet="每日补充可08.5gIU％%，。ab 两周", max_size=40), st.text(alphabet="每日补充可08.5gIU％%，。ab 两周", max_size=40))
def test_inline_pieces_join_to_both_texts(before: str, after: str) -> None:
    pieces = inline(before, after)
    assert "".join(text for kind, text in pieces if kind != "insert") == before
    assert "".join(text for kind, text in pieces if kind != "delete") == after
    assert all(text for _, text in pieces)
    assert all(first[0] != second[0] for first, second in pairwise(pieces))


def test_inline_never_cuts_a_quantity_or_a_latin_word() -> None:
    assert inline("每日补充800IU可改善。", "每日补充400IU可改善。") == [
        ("equal", "每日补充"),
        ("delete", "800IU"),
        ("insert", "400IU"),
        ("equal", "可改善。"),
    ]
    assert inline("服用aspirin", "服用aspartame") == [("equal", "服用"), ("delete", "aspirin"), ("insert", "aspartame")]


def test_inline_leaves_no_confetti() -> None:
    pieces = inline("患者常出现近端的肌无力", "病人可表现为远端肌肉的萎缩")
    assert all(len(text) > 1 for kind, text in pieces[1:-1] if kind == "equal")
