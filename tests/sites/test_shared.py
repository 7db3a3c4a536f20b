"""Lines that stand on most articles of a site are dropped by the drafted site file; sentences that a few share are not."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from healthcrawl.extract import read
from healthcrawl.items.article import Article, Content
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile, Selectors
from healthcrawl.sites.draft import draft, toml
from healthcrawl.sites.load import generic, parse
from healthcrawl.sites.sample import Sample
from healthcrawl.sites.shared import selector, shared_lines
from tests.crawl.living_site import article, listing

HOTLINE = "健康热线每天8点到20点为您守候 400-000-0000"
TEXTS = [
    f"第{n}种常见疾病要早些看医生,{'不要拖延,' * n}家里人也要多留心。\n饮食宜清淡。\n少熬夜。\n多走动。\n少生气。\n{'多喝水,' * n}注意休息。"
    for n in range(1, 9)
]


MORE = "<p>情绪稳定也很要紧,有心事要说出来。</p><p>家里常备体温计和血压计,用完放回原处。</p>"


def contents(end: str, share: int) -> list[Content]:
    return [Content(title=str(n), text=f"{text}\n{end}" if n < share else text) for n, text in enumerate(TEXTS)]


def test_a_line_at_the_end_of_most_articles_is_shared():
    assert shared_lines(contents(HOTLINE, 8)) == {HOTLINE: 8}
    assert shared_lines(contents(HOTLINE, 4)) == {}
    assert shared_lines(contents(HOTLINE, 8)[:4]) == {}, "too few to say"


def test_lines_within_table_rows_and_reposts_are_not():
    assert shared_lines([Content(title="a", text=f"{text}\n{HOTLINE}\n{text[::-1]}\n别忘了第{number}条") for number, text in enumerate(TEXTS)]) == {}
    assert shared_lines(contents("项目\t正常范围", 8)) == {}
    assert shared_lines([Content(title=str(n), text=TEXTS[0]) for n in range(9)]) == {}


@pytest.mark.parametrize("line", [HOTLINE, "it's here", '我们在湖边的"安康"小店,周末都有人在'])
def test_the_selector_drops_the_line_and_nothing_else(line):
    paragraphs = "".join(f"<p>{text}</p>" for text in TEXTS[2].split("\n"))
    body = f"<html><head><title>护理</title></head><body><h1>怎样护理</h1><div><p>{TEXTS[7]}</p>{paragraphs}<p> {line}</p></div></body></html>"
    page = Page(url="http://site.test/1.html", status=200, body=body.encode(), fetched_at=datetime(2025, 10, 22, tzinfo=UTC))
    plain = Profile(name="site")
    before = read(page, plain)
    after = read(page, msgspec.structs.replace(plain, select=Selectors(drop=[selector(line)])))
    assert isinstance(before, Article)
    assert isinstance(after, Article)
    assert before.content.text.split("\n")[:-1] == after.content.text.split("\n")
    assert before.content.text.endswith(line)


def test_what_no_xpath_can_spell_is_left():
    assert selector('it\'s "so"') is None


def test_a_drafted_site_file_drops_what_the_sample_shares():
    paths = {f"http://site.test/neike/{1000 + number}.html": number for number in range(12)}
    pages = {url: article(number, inside=MORE).replace("</div></article>", f"<p>{HOTLINE}</p></div></article>") for url, number in paths.items()}
    pages["http://site.test/"] = listing({url: f"第{number}讲怎样照顾自己和家人" for url, number in paths.items()})
    sample = Sample(generic("http://site.test/"), 20)
    while url := sample.next():
        text = pages.get(url)
        sample.take(Page(url=url, status=200 if text else 404, body=(text or "").encode(), fetched_at=datetime(2025, 10, 22, tzinfo=UTC)))
    found = draft(sample, "night")
    assert found.shared == {HOTLINE: 12}
    assert all(HOTLINE in known.content.text for known in found.articles)
    written = toml(found)
    assert f"on 12 of 12: {HOTLINE}" in written
    url = next(iter(paths))
    page = Page(url=url, status=200, body=pages[url].encode(), fetched_at=datetime(2025, 10, 22, tzinfo=UTC))
    reread = read(page, parse(written, "night.toml"))
    assert isinstance(reread, Article)
    assert HOTLINE not in reread.content.text
    assert reread.content.text.split("\n") == found.articles[0].content.text.split("\n")[:-1]
