"""A site file's selectors take the place of what the reader would find; parts are joined."""

from __future__ import annotations

from datetime import UTC, datetime

from healthcrawl.extract import join, read
from healthcrawl.items import Article, Listing, Page
from healthcrawl.items.profile import Profile, Selectors, UrlPatterns

FETCHED = datetime(2026, 11, 23, tzinfo=UTC)
BODY = "<p>饭后不要马上躺下,先慢走十五分钟,让胃里的食物往下走一走。</p><p>洗澡水太烫会带走皮肤上的油脂,冬天尤其容易发痒。</p>"


def page(body: str, url: str = "http://www.example.com/a/9.html") -> Page:
    html = f"<html><head><meta charset='utf-8'><title>小事_网</title></head><body>{body}</body></html>"
    return Page(url=url, status=200, body=html.encode(), fetched_at=FETCHED)


def test_selectors_decide() -> None:
    html = f"""<h1>栏目大标题</h1><div class="t2">居家小事</div><i class="who">林小夏</i><i class="org">某某医院</i><i class="from">健康报</i>
        <b class="when" title="2025-03-04 08:00">昨天</b><b class="chg">2025-04-05</b><em class="k">饭后</em><em class="k">洗澡</em><u><a href="/n/">内科</a></u>
        <div class="x">{BODY}<div class="note">内部编号一二三四五,请勿外传,此处省略若干文字。</div></div><div class="z"><a href="/r/1.html">另一篇</a> 12-08</div><s><a href="/a/9_2.html">2</a></s>"""
    select = Selectors(
        container=".x", drop=[".note"], title=".t2", breadcrumb="u a", publisher=".org", authors=".who", source=".from", published=".when",
        modified=".chg", tags=".k", related=".z", parts="//s/a",
    )  # fmt: skip
    reading = read(page(html), Profile(name="file", base_url="http://www.example.com/", select=select))
    assert isinstance(reading, Article)
    content = reading.content
    assert content.title == "居家小事"
    assert "内部编号" not in content.text
    assert content.departments == ["内科"]
    assert content.publisher == "某某医院"
    assert [person.name for person in content.authors] == ["林小夏"]
    assert content.source is not None
    assert content.source.name == "健康报"
    assert (content.published_at, content.published_raw, content.published_precision) == ("2025-03-04T08:00:00+08:00", "昨天", "minute")
    assert content.modified_at == "2025-04-05T00:00:00+08:00"
    assert content.tags == ["饭后", "洗澡"]
    assert [(entry.url, entry.title, entry.date_raw) for entry in reading.related] == [("http://www.example.com/r/1.html", "另一篇", "12-08")]
    assert reading.part_urls == ["http://www.example.com/a/9.html", "http://www.example.com/a/9_2.html"]
    assert reading.field_origin["title"] == "selector .t2"
    assert reading.extractor.name == "file"


def test_address_patterns_decide_what_a_page_is() -> None:
    profile = Profile(name="file", base_url="http://www.example.com/", urls=UrlPatterns(article=["^/a/"], listing=["^/l/"]))
    assert isinstance(read(page(f"<h1>小事</h1>{BODY}"), profile), Article)
    assert isinstance(read(page(f"<h1>小事</h1>{BODY}", "http://www.example.com/l/"), profile), Listing)


def test_the_block_of_a_site_file_may_stand_on_listings_too() -> None:
    """An address that says without a doubt that its page is a listing is believed all the same."""
    profile = Profile(name="file", base_url="http://www.example.com/", select=Selectors(container=".x"), urls=UrlPatterns(article=["^/a/"]))
    html = f'<div class="x"><h1>标签</h1><h2>饭后</h2><ul><li><a href="/a/1.html">饭后走多久才好</a></li></ul>{BODY}</div>'
    assert isinstance(read(page(html, "http://www.example.com/tags/"), profile), Listing)
    assert isinstance(read(page(html, "http://www.example.com/b/1.html"), profile), Article)


def test_entries_and_pages_of_a_listing() -> None:
    profile = Profile(
        name="file", base_url="http://www.example.com/", select=Selectors(entry=".e", pagination=".g a"), urls=UrlPatterns(listing=["^/l/"])
    )
    html = '<div class="e"><a href="/a/1.html">第一篇文章</a></div><div class="e"><a href="/a/2.html">第二篇文章</a></div><a href="/a/3.html">不算在内的文章</a>'
    reading = read(page(html + '<div class="g"><a href="/l/3/">3</a><a href="/l/2/">下一页</a></div>', "http://www.example.com/l/"), profile)
    assert isinstance(reading, Listing)
    assert [entry.title for entry in reading.entries] == ["第一篇文章", "第二篇文章"]
    assert reading.next_pages == ["http://www.example.com/l/2/", "http://www.example.com/l/3/"]


def test_a_summary_above_every_part_is_said_once() -> None:
    summary = "开头的几句话,说明这篇文章要讲哪几件事情。"
    first = page(
        f"<h1>小事</h1><div class='summary'>{summary}</div><div class='c'><p>{summary}后面还有几个字。</p>{BODY}<b>1</b> <a href=/a/9_2.html>2</a></div>"
    )
    last = page(
        f"<h1>小事</h1><div class='summary'>{summary}</div><div class='c'><p>{summary[:4]}又说了别的,不是摘要的重复。</p>{BODY}<a href=/a/9.html>1</a> <b>2</b></div>",
        "http://www.example.com/a/9_2.html",
    )
    profile = Profile(name="generic", base_url="http://www.example.com/")
    whole = join([reading for reading in (read(first, profile), read(last, profile)) if isinstance(reading, Article)])
    assert whole.content.text.count(summary) == 1
    assert "\n".join(section.text for section in whole.content.sections).count(summary) == 1
    assert "又说了别的,不是摘要的重复。" in whole.content.text


def test_parts_are_joined() -> None:
    pager = '<div class="pages">{}</div>'
    one = page(
        f"<h1>小事</h1><div class='c'><p>开头的几句话,说明这篇文章要讲哪几件事情。</p><h2>1、饭后</h2>{BODY}{pager.format('<b>1</b> <a href=/a/9_2.html>2</a> <a href=/a/9_2.html>下一页</a>')}</div>"
    )
    two = page(
        f"<h1>小事(第2页)</h1><div class='c'>{BODY}<h2>2、通风</h2>{BODY}{pager.format('<a href=/a/9.html>1</a> <b>2</b>')}</div>",
        "http://www.example.com/a/9_2.html",
    )
    profile = Profile(name="generic", base_url="http://www.example.com/")
    parts = [reading for reading in (read(one, profile), read(two, profile)) if isinstance(reading, Article)]
    whole = join(parts)
    assert [part.part_number for part in parts] == [1, 2]
    assert whole.content.title == "小事"
    assert whole.content.parts == ["http://www.example.com/a/9.html", "http://www.example.com/a/9_2.html"]
    assert whole.content.text == parts[0].content.text + "\n" + parts[1].content.text
    assert [(section.role, section.heading) for section in whole.content.sections] == [("lead", None), ("body", "饭后"), ("body", "通风")]
    assert whole.content.sections[1].text.count("饭后不要马上躺下") == 2
