"""Which article is it? The identity is given once, by the first address, and survives moves."""

from __future__ import annotations

from hashlib import sha256

from healthcrawl.items.article import Article
from healthcrawl.items.known import Known
from healthcrawl.text.shingles import resemblance, shingles


def article_id(site: str, url_key: str) -> str:
    """Identity of an article first found at this address: 16 hexadecimal digits."""
    return sha256(f"{site} {url_key}".encode()).hexdigest()[:16]


def same_article(before: Known, article: Article) -> bool:
    """Is this the article that lived at the address which redirects here? By its title, or by most of its words."""
    content = article.content
    if content.title == before.content.title:
        return True
    return bool(before.content.text) and resemblance(shingles(before.content.text), shingles(content.text)) >= 0.5
