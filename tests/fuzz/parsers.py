"""Every parser that takes bytes from the wire, from an archive or from a user: seeds, the pieces of its language, and what it promises.

Each ``try_…`` raises only if a promise is broken: an exception that the parser does not name, or a result that cannot be.
"""

from __future__ import annotations

import gzip
import tempfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import brotli
from protego import Protego
from scrapy.http import Response

from healthcrawl.clock import ClockError, clock_from
from healthcrawl.decide import manners, missing, reservations
from healthcrawl.download import networks
from healthcrawl.extract import read_page, read_sitemap
from healthcrawl.extract.document.charset import decode as decode_charset
from healthcrawl.extract.document.coding import CodingError, decoded, zstd
from healthcrawl.extract.vocabulary.credits import find_credits
from healthcrawl.items.article import Article, Rights
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile
from healthcrawl.middlewares.robots import UnreadableError, rules_of
from healthcrawl.show.plain import plain
from healthcrawl.sites.load import SiteFileError, generic, parse
from healthcrawl.store import cdx
from healthcrawl.store.codec import DAMAGED, dump
from healthcrawl.store.records import DamagedError, response, walk
from healthcrawl.text import dates, urls
from healthcrawl.text.clean import line, scrub
from healthcrawl.text.quantities import pair
from healthcrawl.text.quantity import find
from healthcrawl.work.journal import entries

WHEN = datetime(2025, 10, 22, 8, 0, tzinfo=UTC)
HOME = "http://site.test/"


@dataclass(frozen=True)
class Parser:
    """One parser under fuzz."""

    seeds: Sequence[Any]
    pieces: Sequence[Any]
    tries: Callable[[Any], object]
    inputs: int = 100_000
    """In the soak; fewer where one costs more than 2 ms."""


def page(body: bytes, *, url: str = HOME, **headers: str) -> Page:
    return Page(url=url, status=200, headers=headers, body=body, fetched_at=WHEN)


ARTICLE = """<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>维生素D怎么补_健康小站</title><meta name="robots" content="noarchive">
<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-01T08:30:00+08:00","author":{"name":"林小夏"}}</script></head><body>
<div class="crumb"><a href="/">首页</a> &gt; <a href="/neike/">内科</a> &gt; 正文</div><h1>维生素D怎么补</h1>
<div class="info">发布者:晚安 时间:2025-10-01 08:30 来源:<a href="http://a.test/">健康报</a> 作者:林小夏 编辑:王 医生</div>
<div class="content"><h2>一、要点</h2><p>成年人每天补充800IU即可,不必更多,服用期间应当定期检查血钙水平,避免过量。</p>
<table><tr><th>年龄</th><td>剂量</td></tr></table><h2>二、食物</h2><p>深海鱼、蛋黄和牛奶里的含量较多,挑食的孩子容易缺乏,家长应当注意均衡搭配。</p></div>
<div class="pages"><a href="1_2.html">2</a><a href="1_2.html">下一页</a></div><h3>相关阅读</h3><ul><li><a href="/n/2.html">另一篇</a> 12-08</li></ul></body></html>"""
LISTING = (
    "<html><head><title>内科</title></head><body><h1>内科</h1><ul>"
    + "".join(f'<li><a href="/n/{n}.html">第{n}篇文章的题目是什么</a><span>2025-10-0{n}</span></li>' for n in range(1, 7))
    + '</ul><a href="?page=2">下一页</a></body></html>'
)
MARKUP = (
    "< > </ <p> <div> </div> <a href= <!-- --> <![CDATA[ <script> </script> <style> <table> <td> <svg> <template> <base href=// <meta charset= &#0; &#xD800; &amp & "
    "\" ' class= style=display:none itemprop= datetime= http-equiv=refresh 2025-13-45 昨天 发布者: 作者: 来源 首页 下一页 相关阅读 { } [ ] \\u \x00 \r \xa0"
).split(" ")


def utf8(*texts: str) -> list[bytes]:
    return [text.encode("utf-8", "surrogatepass") for text in texts]


def try_html(body: bytes) -> None:
    found = read_page(page(body, **{"content-type": "text/html"}), PROFILE)
    dump(found.reading)
    if isinstance(found.reading, Article):
        assert found.reading.content.title
        assert found.reading.content.text


PROFILE = generic(HOME)


def try_byline(text: str) -> None:
    """The lines beside and below a text: who, when, from where, under which department."""
    body = ARTICLE.replace("发布者:晚安 时间:2025-10-01 08:30", text).encode("utf-8", "surrogatepass")
    dump(read_page(page(body, **{"content-type": "text/html; charset=utf-8"}), PROFILE).reading)


def try_credits(text: str) -> None:
    dump(find_credits(scrub(text)[0].split("\n")))


def try_charset(body: bytes) -> None:
    head, _, rest = body.partition(b"|")
    found = decode_charset(rest, head.decode("latin-1"))
    found.utf8.decode("utf-8")
    assert b"\0" not in found.utf8
    assert found.lost >= 0


def try_robots(body: bytes) -> None:
    with suppress(UnreadableError):
        rules = Protego.parse(rules_of(Response(f"{HOME}robots.txt", body=body)))
        rules.can_fetch(f"{HOME}neike/1.html", "healthcrawl/0.1 (+https://example.org)")
        rules.crawl_delay("healthcrawl/0.1")


def try_sitemap(body: bytes) -> None:
    dump(read_sitemap(page(body, url=f"{HOME}sitemap.xml")))


def try_retry_after(text: str) -> None:
    for failures in (1, 7):
        rest = manners.rest(503, text, failures, WHEN)
        assert rest is None or timedelta() <= rest <= manners.MAX_REST


def try_coding(body: bytes) -> None:
    names, _, data = body.partition(b"|")
    with suppress(CodingError):
        assert len(decoded(names.decode("latin-1"), data, 100_000)) <= 100_000


def try_warc(data: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as file:
        file.write(data)
        file.flush()
        with suppress(DamagedError):
            for record in walk(Path(file.name)):
                cdx.line(record, "a.warc.gz")
                with suppress(DamagedError):
                    response(record.block)
                with suppress(*DAMAGED):
                    entries(record.block)


def try_http(block: bytes) -> None:
    with suppress(DamagedError):
        answer = response(block)
        assert 0 <= answer.status <= 999


def try_cdxj(url: str) -> None:
    with suppress(ValueError):
        assert "\n" not in cdx.surt(url)


def try_journal(block: bytes) -> None:
    with suppress(*DAMAGED):
        entries(block)


def try_site_file(text: str) -> None:
    with suppress(SiteFileError):
        assert isinstance(parse(text, "site.toml"), Profile)


def try_date(text: str) -> None:
    text, _ = scrub(text)
    dates.relative(text)
    if found := dates.parse(text, WHEN, "Asia/Shanghai"):
        dump(found.day)


def try_quantities(text: str) -> None:
    before, _, after = scrub(text)[0].partition("|")
    find(before)
    dump(pair(before, after))


def try_url(text: str) -> None:
    for found in (urls.resolve(f"{HOME}neike/1.html", text), urls.resolve(text, "/a")):
        assert found is None or (found.startswith(("http://", "https://")) and found.isascii() and found.isprintable())
    with suppress(urls.BadAddress):
        address = urls.canonical(text)
        assert urls.canonical(address) == address
        assert urls.key(address).split("/")[2] == urls.site_host(address)
        urls.canonical(missing.made_up("site", "2025-10-22", address))


def try_reservations(body: bytes) -> None:
    rules = reservations.learn(page(body, url=f"{HOME}.well-known/tdmrep.json"))
    dump(reservations.in_force(Rights(), f"{HOME}neike/1.html?a=1", rules or []))


def try_text(text: str) -> None:
    clean, removed = scrub(text)
    assert removed == len(text) - len(clean)
    assert plain(line(text)).isprintable()
    dump(clean)


def try_settings(text: str) -> None:
    with suppress(ClockError):
        clock_from(text)()
    with suppress(ValueError):
        networks(text.split(","))


ROBOTS = (
    "User-agent: *\nDisallow: /a/*b$\nAllow: /a/\nCrawl-delay: 2.5\nSitemap: http://site.test/s.xml\nRequest-rate: 1/10s\nVisit-time: 0600-0845\n"
)
SITEMAP = '<?xml version="1.0"?><urlset xmlns="x"><url><loc>http://site.test/1.html</loc><lastmod>2025-10-01</lastmod></url></urlset>'
INDEX = "<sitemapindex><sitemap><loc>/s2.xml</loc></sitemap><sitemap><loc>http://[/</loc></sitemap></sitemapindex>"
RSS = "<rss><channel><item><title>术后</title><link>/1.html</link><pubDate>Wed, 01 Oct 2025 08:00:00 +0800</pubDate></item></channel></rss>"
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>术后</title><link href="/2.html"/><updated>2025-03-05T00:00:00Z</updated></entry></feed>'
)
XML = "< > </ <!DOCTYPE x [<!ENTITY a '&a;'>]> &a; <![CDATA[ ]]> <?xml <url> <loc> </loc> <lastmod> <item> <entry> <link xmlns= encoding='utf-16' http://[ \x00 é".split(
    " "
)
BODY = "维生素D怎么补?".encode() * 40 + Random(7).randbytes(200)
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
RECORD = (
    b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-10-22T08:00:00Z\r\nWARC-Target-URI: http://site.test/1.html\r\n"
    b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n" % (len(HTTP), HTTP)
)
REVISIT = RECORD.replace(b"response", b"revisit").replace(b"Content-Length", b"WARC-Refers-To: <urn:uuid:1>\r\nContent-Length")
JOURNAL = (
    b'{"type":"observed","task":{"task_id":1,"url":"http://site.test/","url_key":"//site.test/","kind":"start"},"url":"http://site.test/",'
    b'"at":"2025-10-22T08:00:00.000Z","error":null,"record_id":"urn:uuid:1","verdict":"ok"}\n'
    b'{"type":"ended","at":"2025-10-22T08:00:00.000Z","closed":"whole","verdict":"complete","counters":{}}\n'
)
SITE = (
    'name = "site"\nbase_url = "https://site.test/"\nstart = ["/"]\nhosts = ["m.site.test"]\n[[departments]]\npath = ["内科"]\nurl = "/neike/"\n'
    '[urls]\narticle = ["/n/\\\\d+\\\\.html"]\n[select]\ntitle = "h1"\nbody = ".content"\n[manners]\ndelay = 2.0\nconcurrency = 1\n'
)
DATES = (
    "2025-10-22 16:26|2025年10月22日 下午4:26|2025-13-45|0000-00-00 00:00|昨天|前天 08:00|3小时前|刚刚|12-31|02-29|二〇二五年十月|1761121560|2025/10/22|"
    "2025-10-22T16:26:00+08:00|9999-12-31|1969-12-31|2025-10-22 24:00|Wed, 22 Oct 2025 08:00:00 GMT|Oct 22, 2025|10月22日|1分钟前|九十九年前"
).split("|")
QUANTITIES = (
    "每次2-3片,每日三次|每次2片,每日3次\n80%|百分之八十\n半小时|30分钟\n1.5×10⁹/L|1.5×109/L\n血压140/90mmHg|血压130/85mmHg\n不超过20mg|不少于20毫克\n"
    "三分之一|1/3\n800IU|400IU\n体温38.5℃|37℃\n二十万零五百|200500\n5~10岁|五至十岁\n０．５克|0.5g\n1,000毫升|一千ml\n半年|6个月"
).split("\n")
URLS = (
    "http://site.test/neike/1.html|/a/../b?x=1&utm_source=2#f|//b.test:8080/c|http://user:p@10.0.0.1/|file:///etc/passwd|http://[::1]/|?page=2|"
    "http://例子.测试/内科|%E4%BD%A0%zz%2f|http://0x7f.1/|https://site.test:443/;jsessionid=1|javascript:alert(1)|a b\tc\n|http://site.test/a%00b"
).split("|")
WARC = [gzip.compress(RECORD, mtime=0), gzip.compress(RECORD, mtime=0) + gzip.compress(REVISIT, mtime=0), RECORD + REVISIT]
DIGITS = "0 1 9 99999999999999999999 -1 +1 . , / : - 年 月 日 时 分 % ‰ 百 千 万 亿 半 几 两 十 零 〇 ~ 至 × ^ ⁹ mg 克 ℃ | \n".split(" ")

PARSERS: dict[str, Parser] = {
    "html": Parser(utf8(ARTICLE, LISTING), utf8(*MARKUP), try_html, inputs=25_000),
    "bylines and trails": Parser(
        ["发布者:晚安 时间:2025-10-01 08:30", "作者:林小夏 主治医师 | 审核:王医生", "首页 > 内科 > 神经内科 > 正文"], [*MARKUP, *DIGITS, ":", "|", "/", " "], try_byline, inputs=25_000
    ),
    "credits": Parser(["作者:林小夏\n责任编辑:王二", "(文/林小夏 图/王二)", "本文由某某医院 张三 主任医师 审核"], [*DIGITS, ":", "(", ")", "作者", "\n", "文/"], try_credits),
    "charset": Parser(
        [b"text/html; charset=gbk|" + "维生素D怎么补".encode("gbk"), b"charset=big5|<meta charset=utf-7>" + "維生素".encode("big5"), b"|\xff\xfe" + "维".encode("utf-16-le")],
        [b"charset=", b"utf-16", b"gb2312", b"idna", b"hex", b"|", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00", b"\x81", b"\xa3\xa0", b"<meta charset='"],
        try_charset,
    ),
    "robots.txt": Parser(
        utf8(ROBOTS, "\ufeff" + ROBOTS.replace("\n", "\r")), utf8(*"* $ / : \n \r # Disallow: Allow: User-agent: Crawl-delay: nan inf 1e999 -1 %zz 内 ** *$* \x00".split(" ")), try_robots
    ),
    "sitemaps and feeds": Parser([*utf8(SITEMAP, INDEX, RSS, ATOM), gzip.compress(SITEMAP.encode(), mtime=0)], utf8(*XML), try_sitemap),
    "Retry-After": Parser(
        ["120", "Wed, 22 Oct 2025 08:10:00 GMT", "Wednesday, 22-Oct-25 08:10:00 GMT", "Wed Oct 22 08:10:00 2025"],
        ["0", "9" * 30, "-", "+", ".", "٣", "²", "GMT", "+9999", "-0000", "99999", " ", ",", ":", "Feb 31", "\x00"],
        try_retry_after,
    ),
    "Content-Encoding": Parser(
        [b"gzip|" + gzip.compress(BODY, mtime=0), b"br|" + brotli.compress(BODY), b"deflate|" + zlib.compress(BODY), b"zstd|" + zstd.compress(BODY), b"gzip, br|" + brotli.compress(gzip.compress(BODY, mtime=0)), b"x-gzip,identity|" + gzip.compress(bytes(300000), mtime=0)],
        [b"gzip", b"br", b",", b"|", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\x78\x9c", b"\x00", b"\xff\xff\xff\xff", b"zstd"],
        try_coding,
    ),
    "WARC records": Parser(WARC, [b"WARC/1.1\r\n", b"Content-Length: ", b"\r\n\r\n", b"\r\n", b"\x1f\x8b", b"0", b"99999999999", b"-1", b"http://[/", b"WARC-Date: x"], try_warc),
    "archived responses": Parser([HTTP, HTTP.replace(b"\r\n", b"\n")], [b"\r\n", b"\n", b"HTTP/1.1 ", b"-5\r\n", b"fffffffff\r\n", b"0x5", b"5;a=b", "²".encode(), b"\x00"], try_http),
    "CDXJ": Parser([url for url in URLS if url.startswith("http")], ["http://", "[", "]", ":", "99999", "%", "?", "&", "@", "\n", " "], try_cdxj),
    "journal": Parser([JOURNAL], [b'"', b"{", b"}", b"null", b"-1", b"1e999", b"\\ud800", b"\xff", b"\n", b'"type":"begun"'], try_journal),
    "site files": Parser(
        [SITE],
        ['"', "[", "]", "[[", "]]", "=", "\n", "{", "}", "'", "1e400", "-1", "nan", "true", "2025-10-22", "0x", "\\u", "(", "*", "+", "(?<", "article", "select.", "x = 1"],
        try_site_file,
        inputs=50_000,
    ),
    "dates": Parser(DATES, [*DIGITS, "前", "昨天", "上午", "下午", "T", "Z", "+08:00", "+99:99", "GMT", "星期", " "], try_date),
    "quantities": Parser(QUANTITIES, DIGITS, try_quantities),
    "addresses": Parser(URLS, ["http://", "https:", "//", "/../", "%", "%2e", "@", "[", "]", ":", "0", "?", "#", "&", ";", "\\", "\t", "。", "file:", "xn--", "..", "ß"], try_url),
    "tdmrep.json": Parser(
        utf8('[{"location":"/neike/*.html$","tdm-reservation":1,"tdm-policy":"/p"}]', '[{"location":"*","tdm-reservation":"0"}]'),
        utf8(*'[ ] { } " , : * $ 1 0 null true 1e999 \\ud800 "location" %2A / 99999'.split(" ")),
        try_reservations,
    ),
    "text": Parser([ARTICLE[:300], *DATES, *QUANTITIES], [*DIGITS, "\u202e", "\u0301", "\x1b[31m", "\r\n"], try_text),
    "settings": Parser(
        ["+3d", "-90m", "2025-10-22T08:00:00Z", "2025-10-22T08:00:00Z*60", "127.0.0.0/8,::1/128", "0001-01-01T00:00:00+14:00"],
        ["+", "9" * 12, "d", "w", "*", "/", ",", "::", "+14:00", "-12:00", "٣", "9999-12-31", " "],
        try_settings,
    ),
}  # fmt: skip
