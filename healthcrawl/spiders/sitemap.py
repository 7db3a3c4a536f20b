"""Asks for what the site's sitemaps and feeds name: everything new, and what changed since it was last seen."""

from __future__ import annotations

from typing import Any

from healthcrawl.spiders.base import ArgumentError, HealthSpider


class SitemapSpider(HealthSpider):
    """The sitemaps that robots.txt names (and ``/sitemap.xml``), the feeds that the home page links, and the pages that they name.

    A known article whose ``lastmod`` is not later than its last visit is not asked for; ``full=1`` asks for all.
    """

    name = "sitemap"
    parameters = HealthSpider.parameters | {
        "sitemaps": "addresses of sitemaps or feeds to begin with, separated by commas; "
        "without it those of robots.txt and the home page, and /sitemap.xml",
        "full": "1: ask also for what did not change since it was last seen",
    }

    @classmethod
    def own_fields(cls, arguments: dict[str, str]) -> dict[str, Any]:
        """Sitemaps to begin with, and whether to ask for all."""
        full = arguments.get("full", "0")
        if full not in ("0", "1"):
            raise ArgumentError(f"full={full}: write 0 or 1")
        named = [url.strip() for url in arguments.get("sitemaps", "").split(",") if url.strip()]
        if wrong := [url for url in named if not url.startswith(("http://", "https://"))]:
            raise ArgumentError(f"sitemaps={wrong[0]} is no web address: write it with http:// or https://")
        return {"sitemaps": named or ["/robots.txt", "/", "/sitemap.xml"], "full": full == "1"}
