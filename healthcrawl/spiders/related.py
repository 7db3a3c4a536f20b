"""Walks related-reading links, from given articles or from all known ones."""

from __future__ import annotations

from typing import Any

from healthcrawl.spiders.base import HealthSpider, count_argument


class RelatedSpider(HealthSpider):
    """Articles, and the articles that their related-reading lists name, ``depth`` steps far."""

    name = "related"
    parameters = HealthSpider.parameters | {
        "urls": "addresses of articles to begin with, separated by commas; all known articles of the site without it",
        "depth": "how many steps to follow (default 1)",
    }

    @classmethod
    def own_fields(cls, arguments: dict[str, str]) -> dict[str, Any]:
        """Articles to begin with, and how far to go."""
        urls = [url.strip() for url in arguments.get("urls", "").split(",") if url.strip()]
        return {"urls": urls, "depth": count_argument(arguments, "depth") or 1}
