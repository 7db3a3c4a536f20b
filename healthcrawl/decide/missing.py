"""Soft 404: what does this site show where nothing is? Learned from an address that was made up."""

from __future__ import annotations

from hashlib import sha256
from posixpath import splitext
from urllib.parse import unquote, urlsplit, urlunsplit

from rapidfuzz.fuzz import ratio

from healthcrawl.items.article import Article, Fault, FaultKind, Reading
from healthcrawl.items.known import Known
from healthcrawl.items.page import Page
from healthcrawl.items.site import MissingPage
from healthcrawl.text import urls

SAME_WORDS = 60
"""Percentage of equal characters, in order, that makes a page the not-found page."""
_TELLING = frozenset((200, 301, 302, 303, 307, 308, 404, 410))
"""Statuses that tell what the site does where nothing is."""
_NOTHING: frozenset[FaultKind] = frozenset(("soft_404", "no_article", "not_html", "empty", "meta_refresh"))
"""Faults that a not-found page may have."""
_LONGEST = 4000
"""Characters of a not-found page that are kept."""


def made_up(site: str, day: str, like: str) -> str:
    """An address that does not exist, of the form of the address ``like``: the same all day, another one tomorrow."""
    token = sha256(f"{site} {day}".encode()).hexdigest()[:16]
    parts = urlsplit(like)
    if parts.query:
        name, _, _ = parts.query.rpartition("=")
        return urls.canonical(urlunsplit(parts._replace(query=f"{name}={token}" if name else token)))
    folder, slash, last = parts.path.rstrip("/").rpartition("/")
    stem, ending = splitext(last)
    ending = ending if stem else ".html"
    closing = "/" if last and parts.path.endswith("/") else ""
    return urls.canonical(urlunsplit(parts._replace(path=f"{folder}{slash or '/'}{token}{ending}{closing}")))


def learn(page: Page, reading: Reading | None, day: str) -> MissingPage | None:
    """What the site shows at the address that was made up; null if the answer only tells that the site is not well today."""
    if page.status not in _TELLING or (isinstance(reading, Fault) and reading.kind not in _NOTHING):
        return None
    title, text = _words(page, reading) if isinstance(reading, Article) and not _is_alias(page, reading) else ("", "")
    return MissingPage(day=day, url=page.url, status=page.status, target=target(page, reading), title=title, text=text[:_LONGEST])


def target(page: Page, reading: Reading | None) -> str | None:
    """The absolute address that a page sends the reader to; null if it does not, or if it names no page."""
    aim = reading.target if isinstance(reading, Fault) else page.headers.get("location") if reading is None else None
    return urls.resolve(page.url, aim) if aim else None


def shows(missing: MissingPage | None, page: Page, reading: Reading | None, known: Known | None) -> bool:
    """Does a page show what the site shows where nothing is?

    It does if most of its words are those of the not-found page; a known article also if it took on that page's title, or is redirected to where
    missing addresses are.
    """
    if missing is None or page.url == missing.url:
        return False
    if isinstance(reading, Article):
        if not missing.text or (known and known.content.text == reading.content.text):
            return False
        title, text = _words(page, reading)
        if known and title == missing.title != known.content.title:
            return True
        return ratio(text[:_LONGEST], missing.text, score_cutoff=SAME_WORDS) > 0
    return known is not None and missing.target is not None and target(page, reading) == missing.target


def _is_alias(page: Page, article: Article) -> bool:
    """Does a page that is asked for by a wrong name show an article that says where it lives? Then it is that article, and nothing is missing."""
    own = article.canonical_url
    return own is not None and urls.key(own) != urls.key(page.url) and urlsplit(own).path not in ("", "/")


def _words(page: Page, article: Article) -> tuple[str, str]:
    """Title and text without the page's own address, which not-found pages like to repeat."""
    path = urlsplit(page.url).path
    name = path.rstrip("/").rpartition("/")[2]
    title, text = article.content.title, article.content.text
    for own in (page.url, unquote(page.url), path, unquote(path), name, unquote(name), splitext(name)[0]):
        if len(own) > 1:
            title, text = title.replace(own, ""), text.replace(own, "")
    return title, text
