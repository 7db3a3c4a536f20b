"""Whatever stands in a page: addresses lead to the web only, and text comes out as text."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from healthcrawl.extract.document.charset import decode
from healthcrawl.store.codec import dump
from healthcrawl.text import urls
from healthcrawl.text.clean import line, scrub

SCHEMES = st.sampled_from(
    ["file:", "FILE:", "file:///", "ftp://", "data:", "javascript:", "gopher://", "view-source:", "\x01file:", " fi\nle:", "s3://", "jar:file:"]
)
HREFS = st.builds(lambda scheme, rest: scheme + rest, SCHEMES, st.text(max_size=40)) | st.text(max_size=80)


def only_the_web(href: str) -> None:
    found = urls.resolve("http://site.test/neike/1.html", href)
    assert found is None or found.startswith(("http://", "https://"))
    with suppress(urls.BadAddress):
        assert urls.canonical(href).startswith(("http://", "https://"))
    assert found is None or (found.isascii() and found.isprintable() and "@" not in found.split("/", 3)[2])


@settings(max_examples=1000, deadline=None)
@given(HREFS)
@example("file:///etc/passwd")
@example("//etc/passwd")
@example("http:file:///etc/passwd")
@example("http://user:pass@10.0.0.1/")
def test_S1_a_link_leads_to_the_web_or_nowhere(href):
    only_the_web(href)


@pytest.mark.soak
@settings(max_examples=100_000, deadline=None)
@given(HREFS)
def test_S1_100000_links_lead_to_the_web_or_nowhere(href):
    only_the_web(href)


def round_trip(text: str) -> None:
    clean, removed = scrub(text)
    assert removed == len(text) - len(clean)
    assert not [character for character in clean if unicodedata.category(character) == "Cs" or character == "\x00"]
    assert json.loads(dump({"text": clean})) == {"text": clean}
    assert unicodedata.is_normalized("NFC", line(text))
    assert "\n" not in line(text)


@settings(max_examples=1000, deadline=None)
@given(st.text())
def test_T2_T3_text_is_scrubbed_counted_and_comes_back_from_json(text):
    round_trip(text)


@pytest.mark.soak
@settings(max_examples=100_000, deadline=None)
@given(st.text())
def test_T3_100000_texts_come_back_from_json(text):
    round_trip(text)


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\x85"[:0] + "\x9b", "\u200b", "\u202e", "\u2066", "\ufeff", "\ufdd0", "\U0001fffe", "\ud800"])
def test_T2_what_no_reader_sees_is_no_text(hidden):
    assert line(f"每天{hidden}八百") == "每天八百"
    assert scrub(f"每天{hidden}八百") == ("每天八百", 1)


SENTENCE = "维生素D每天补充八百国际单位,老年人请先问医生。"
TRADITIONAL = "維生素D每天補充八百國際單位,老年人請先問醫生。"
ENCODINGS = {
    "utf-8": SENTENCE, "utf-8-sig": SENTENCE, "utf-16": SENTENCE, "utf-16-le-bom": SENTENCE, "gb2312": SENTENCE, "gbk": SENTENCE, "gb18030": SENTENCE + "㐂",
    "big5": TRADITIONAL, "big5hkscs": TRADITIONAL, "shift_jis": "健康のために毎日よく歩きます。", "euc-jp": "健康のために毎日よく歩きます。", "euc-kr": "건강을 위해 매일 걷습니다.",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), ENCODINGS.items(), ids=ENCODINGS)
def test_T1_a_page_is_read_in_the_set_that_it_declares(name, text):
    page = f'<html><head><meta charset="{name}"></head><body>{text * 5}</body></html>'
    body = b"\xff\xfe" + page.encode("utf-16-le") if name == "utf-16-le-bom" else page.encode(name)
    decoded = decode(body, f"text/html; charset={name}")
    assert text in decoded.utf8.decode()
    assert decoded.lost == 0


@pytest.mark.parametrize("label", ["gb2312", "gbk", "x-gbk"])
def test_T1_older_labels_are_read_in_the_widest_set(label):
    decoded = decode(f"朱镕基与㐂、㙍:{SENTENCE * 3}".encode("gb18030"), f"text/html; charset={label}")
    assert ("朱镕基与㐂、㙍" in decoded.utf8.decode(), decoded.lost, decoded.charset) == (True, 0, "gb18030")
    assert decode(SENTENCE.encode("gbk"), f"text/html; charset={label}").charset == "gb18030"


@pytest.mark.parametrize(
    ("really", "label"), [("utf-8", "gbk"), ("gbk", "utf-8"), ("gb18030", "utf-8"), ("big5", "utf-8"), ("utf-8", "big5"), ("gbk", "iso-2022-jp")]
)
def test_T1_a_wrong_label_is_seen_through(really, label):
    text = TRADITIONAL if really == "big5" else SENTENCE
    body = f'<html><head><meta charset="{label}"></head><body>{text * 5}</body></html>'.encode(really)
    decoded = decode(body, f"text/html; charset={label}")
    assert text in decoded.utf8.decode() or decoded.lost > 0
