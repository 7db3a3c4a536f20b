"""The two peers: bare Scrapy (CrawlSpider + JSONL feed) and a careful hand-written spider, each a process of its own.

``python benchmarks/peers.py bare|careful START OUT`` crawls and prints one JSON line: pages, CPU seconds, peak memory.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any

from lxml import etree, html
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
    """An experienced hand: one lxml tree, compiled XPath, own set of seen addresses, small settings."""

    name = "careful"
    links = etree.XPath("//a/@href", smart_strings=False)
    title = etree.XPath("string(//h1)", smart_strings=False)
    crumbs = etree.XPath("//*[contains(@class,'crumb')]//a/text()", smart_strings=False)
    meta = etree.XPath("//*[contains(@class,'meta') or contains(@class,'info')]//text()", smart_strings=False)
    text = etree.XPath("//*[contains(@class,'content') or contains(@class,'article')]//p//text()", smart_strings=False)
    images = etree.XPath("//*[contains(@class,'content')]//img/@src", smart_strings=False)
    tags = etree.XPath("//*[contains(@class,'tag')]//a/text()", smart_strings=False)
    related = etree.XPath("//*[contains(@class,'relat')]//li//a", smart_strings=False)

    async def start(self) -> Any:
        """Begin at the home page."""
        self.seen = {self.start_urls[0]}
        yield Request(self.start_urls[0], dont_filter=True)

    def parse(self, response: Any) -> Any:
        """Links by raw address first, then the fields."""
        tree = html.document_fromstring(response.body.decode("utf-8"))
        for href in self.links(tree):
            if "/search/" in href or "/tag/" in href or href.startswith(("javascript:", "mailto:", "#")):
                continue
            url = response.urljoin(href).partition("#")[0]
            if url not in self.seen and url.startswith(self.start_urls[0]) and (url.endswith((".html", "/")) or "?" in url):
                self.seen.add(url)
                yield Request(url, dont_filter=True)
        if response.url.endswith(".html"):
            yield {
                "url": response.url,
                "title": self.title(tree),
                "breadcrumb": self.crumbs(tree),
                "meta": self.meta(tree),
                "text": "\n".join(self.text(tree)),
                "images": self.images(tree),
                "tags": self.tags(tree),
                "related": [{"url": link.get("href"), "title": link.text} for link in self.related(tree)],
            }


SETTINGS: dict[str, dict[str, Any]] = {
    "bare": {},
    "careful": {
        "CONCURRENT_ITEMS": 4,
        "COOKIES_ENABLED": False,
        "REFERER_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "RETRY_ENABLED": False,
    },
}


def main() -> None:
    """Crawl and print the figures."""
    kind, start, out = sys.argv[1:]
    spider = {"bare": Bare, "careful": Careful}[kind]
    process = AsyncCrawlerProcess(
        {
            "LOG_LEVEL": "ERROR",
            "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
            "DOWNLOAD_DELAY": 0,
            "ROBOTSTXT_OBEY": True,
            "FEEDS": {out: {"format": "jsonlines", "encoding": "utf-8", "overwrite": True}},
            **SETTINGS[kind],
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
