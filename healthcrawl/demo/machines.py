"""What the demo site says to machines: robots.txt, sitemaps and the feed."""

from __future__ import annotations

from email.utils import format_datetime
from zoneinfo import ZoneInfo

from healthcrawl.demo import vocabulary as v
from healthcrawl.demo.catalogue import Catalogue

_ZONE = ZoneInfo("Asia/Shanghai")
SITEMAP_SIZE = 50_000
_FEED_SIZE = 20
_XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def robots(base: str) -> bytes:
    """All are welcome, but not in the search."""
    return f"User-agent: *\nDisallow: /search/\nDisallow: /promo/\n\nSitemap: {base}/sitemap.xml\n".encode()


def sitemap(catalogue: Catalogue, base: str) -> bytes:
    """All live articles, or above 50,000 of them an index of sitemaps."""
    files = -(-len(catalogue.live) // SITEMAP_SIZE)
    if files == 1:
        return sitemap_part(catalogue, base, 1)
    rows = "".join(f"<sitemap><loc>{base}/sitemap_{i}.xml</loc></sitemap>\n" for i in range(1, files + 1))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_XMLNS}>\n{rows}</sitemapindex>\n'.encode()


def sitemap_part(catalogue: Catalogue, base: str, part: int) -> bytes:
    """The articles of one sitemap file, ``part`` from 1, with the times that their pages print."""
    numbers = catalogue.live[(part - 1) * SITEMAP_SIZE : part * SITEMAP_SIZE]
    rows = "".join(
        f"<url><loc>{base}{catalogue.paths(number)[-1]}</loc><lastmod>{catalogue.updated(number).replace(tzinfo=_ZONE).isoformat()}</lastmod></url>\n"
        for number in numbers
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_XMLNS}>\n{rows}</urlset>\n'.encode()


def feed(catalogue: Catalogue, base: str) -> bytes:
    """RSS 2.0 of the newest articles."""
    cards = [catalogue.card(number) for number in reversed(catalogue.live[-_FEED_SIZE:])]
    items = "".join(
        f"<item><title>{card.title}</title><link>{base}{card.path}</link><description>{card.teaser}</description>"
        f"<pubDate>{format_datetime(card.published.replace(tzinfo=_ZONE))}</pubDate></item>\n"
        for card in cards
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>{v.SITE_NAME}</title><link>{base}/</link>'
        f"<description>{v.SITE_NAME}</description>\n{items}</channel></rss>\n"
    ).encode()
