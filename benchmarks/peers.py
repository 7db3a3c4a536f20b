"""The peers: bare Scrapy (CrawlSpider + JSONL feed), a careful hand-written spider, and that one with tuned settings, each a process of its own.

``python benchmarks/peers.py bare|careful|tuned START OUT [SETTINGS]`` crawls and prints one JSON line: pages, CPU seconds, peak memory;
SETTINGS: more settings of Scrapy, as JSON.
"""

from __future__ import annotations

import json
import re
import resource
import sys
from datetime import datetime, timedelta, timezone
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.linkextractors import LinkExtractor
from scrapy.spiders import CrawlSpider, Rule

ARTICLE = r"/\d+(_\d+)?\.html$"
DENY = [r"/search/", r"/tag/"]


class Bare(CrawlSpider):
    """What the tutorial teaches: rules, CSS selectors, a feed."""

    name = "bare"
    rules = (Rule(LinkExtractor(allow=ARTICLE, deny=DENY), callback="parse_article", follow=True), Rule(LinkExtractor(deny=DENY)))

    def parse_article(self, response: Any) -> dict[str, Any]:
        """The same fields as healthcrawl reads, as far as a page shows them plainly."""
        return {
            "url": response.url,
            "title": response.css("h1::text").get(),
            "breadcrumb": response.css("[class*=crumb] a::text").getall(),
            "meta": response.css("[class*=meta] ::text, [class*=info] ::text").getall(),
            "text": "\n".join(response.css("[class*=content] p::text, [class*=content] p *::text, [class*=article] p::text").getall()),
            "images": response.css("[class*=content] img::attr(src)").getall(),
            "tags": response.css("[class*=tag] a::text").getall(),
            "related": [{"url": item.css("a::attr(href)").get(), "title": item.css("a::text").get()} for item in response.css("[class*=relat] li")],
        }


class Careful(Spider):
    """An experienced hand in Scrapy's own means: XPath on the response, links by raw address, every field that healthcrawl reads.

    It knows this one design by heart. What it does not do: tell a captcha from an article, keep the bytes, compare with what was known.
    """

    name = "careful"

    async def start(self) -> Any:
        """Begin at the home page."""
        self.seen = {self.start_urls[0]}
        yield Request(self.start_urls[0], dont_filter=True)

    def parse(self, response: Any) -> Any:
        """Links first, seen addresses left out before they become requests; then the fields."""
        for href in response.xpath("//a/@href").getall():
            if "/search/" in href or "/tag/" in href or "/promo/" in href or href.startswith(("javascript:", "mailto:", "#")):
                continue
            url = response.urljoin(href).partition("#")[0]
            if url not in self.seen and url.startswith(self.start_urls[0]) and (url.endswith((".html", "/")) or "?" in url):
                self.seen.add(url)
                yield Request(url, dont_filter=True)
        if response.url.endswith(".html"):
            yield self.article(response)

    def article(self, response: Any) -> dict[str, Any]:
        """All fields of an article."""
        info = " ".join(response.xpath("//div[@class='info']//text()").getall())
        content = response.xpath("//div[@class='content']")
        lines = [line for part in content.xpath("./*[self::p or self::h2 or self::h3 or self::table]") if (line := words(part))]
        return {
            "url": response.url,
            "canonical_url": response.xpath("//link[@rel='canonical']/@href").get(),
            "title": response.xpath("normalize-space(//h1)").get(),
            "departments": response.xpath("//div[@class='weizhi']/a/text()").getall()[1:],
            "publisher": found(r"发布者:(\S+)", info),
            "source": found(r"来源:(\S+)", info),
            "published_at": moment(found(r"(?<!更新)时间:(\S+ \S+)", info)),
            "modified_at": moment(found(r"更新时间:(\S+ \S+)", info)),
            "sections": sections(lines),
            "text": "\n".join(lines),
            "tables": [[[words(cell) for cell in row.xpath("./td")] for row in table.xpath(".//tr")] for table in content.xpath(".//table")],
            "images": [{"url": response.urljoin(image.attrib["src"]), "alt": image.attrib.get("alt")} for image in content.xpath(".//img")],
            "tags": response.xpath("//div[@class='keywords']/a/text()").getall(),
            "parts": [response.urljoin(href) for href in response.xpath("//div[@class='pages']/a/@href").getall()],
            "related": [
                {
                    "url": response.urljoin(entry.xpath("./a/@href").get()),
                    "title": entry.xpath("./a[@class='t']/text()").get(),
                    "teaser": entry.xpath("./p/text()").get(),
                    "image_url": entry.xpath(".//img/@src").get(),
                    "date": entry.xpath("./span/text()").get(),
                }
                for entry in response.xpath("//div[@class='xgyd']//li")
            ],
        }


def words(part: Any) -> str:
    """The text of an element as one line."""
    return " ".join("".join(part.xpath(".//text()").getall()).split())


def found(pattern: str, text: str) -> str | None:
    """What a pattern's group holds."""
    match = re.search(pattern, text)
    return match[1] if match else None


def moment(text: str | None) -> str | None:
    """A printed time with its zone."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=timezone(timedelta(hours=8))).isoformat() if text else None


def sections(lines: list[str]) -> list[dict[str, str]]:
    """Lines under the numbered headings that they follow."""
    result: list[dict[str, str]] = [{"heading": "", "text": ""}]
    for line in lines:
        if re.match(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.]", line) and len(line) < 40:
            result.append({"heading": line, "text": ""})
        else:
            result[-1]["text"] += line + "\n"
    return result


SETTINGS: dict[str, dict[str, Any]] = {
    "bare": {},
    "careful": {},
    # the same spider with the settings that healthcrawl's own measurements led to
    "tuned": {
        "CONCURRENT_ITEMS": 1,
        "COOKIES_ENABLED": False,
        "REFERER_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "RETRY_ENABLED": False,
    },
}


def main() -> None:
    """Crawl and print the figures."""
    kind, start, out, *more = sys.argv[1:]
    spider = Bare if kind == "bare" else Careful
    process = AsyncCrawlerProcess(
        {
            "LOG_LEVEL": "ERROR",
            "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
            "DOWNLOAD_DELAY": 0,
            "ROBOTSTXT_OBEY": True,
            "FEEDS": {out: {"format": "jsonlines", "encoding": "utf-8", "overwrite": True}},
            **SETTINGS[kind],
            **(json.loads(more[0]) if more else {}),
        }
    )
    crawler = process.create_crawler(spider)
    process.crawl(crawler, start_urls=[start], allowed_domains=["127.0.0.1"])
    process.start()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    pages = crawler.stats.get_value("downloader/response_status_count/200", 0)
    print(json.dumps({"pages": pages, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss}))


if __name__ == "__main__":
    main()
