"""May a whole article (all parts joined) be believed, against what is known of it?"""

from __future__ import annotations

from urllib.parse import urlsplit

from healthcrawl.decide.damage import sign_of, unreadable
from healthcrawl.items.article import Article, Content
from healthcrawl.items.known import Known
from healthcrawl.items.visit import Verdict
from healthcrawl.text import urls
from healthcrawl.text.shingles import containment, shingles

ANOTHER_TITLE, SAME_TITLE = 0.5, 0.1
"""Under another title, or under the same one, an article that keeps less of its words than this is another text."""


def of_article(article: Article, known: Known | None) -> Verdict:
    """The verdict; whoever reads with other rules than before is believed as far as the words are readable."""
    content = article.content
    reason = _unusable(content)
    if not reason and known and known.extractor.version == article.extractor.version:
        reason = _implausible(article, known)
    return Verdict(kind="suspect", reason=reason) if reason else Verdict(kind="ok")


def moved_canonical(article: Article, known: Known) -> str | None:
    """Address that the page newly calls its own; null if it calls itself what it did before, or names the home page."""
    new = article.canonical_url
    if not new or urls.key(new) == known.url_key or urlsplit(new).path in ("", "/"):
        return None
    before = known.canonical_url
    return None if before and urls.key(before) == urls.key(new) else new


def _unusable(content: Content) -> str:
    if not content.title:
        return "no-title"
    if not content.text:
        return "no-text"
    return "characters-lost" if unreadable(content) else ""


def _implausible(article: Article, known: Known) -> str:
    before, after = known.content, article.content
    if (before.title, before.text, before.sections) == (after.title, after.text, after.sections):
        return ""
    if 2 * len(after.sections) < len(before.sections):
        return "sections-missing"
    if 3 * len(after.text) < len(before.text):
        return "text-missing"
    if _replaced(before, after):
        return "identity-mismatch"
    return sign_of(before, after) or ("canonical-elsewhere" if moved_canonical(article, known) else "")


def _replaced(before: Content, after: Content) -> bool:
    """Is this the text of something else?"""
    if before.text == after.text:
        return False
    least = SAME_TITLE if before.title == after.title else ANOTHER_TITLE
    return containment(shingles(before.text), shingles(after.text)) < least


def ends_whole(body: bytes) -> bool:
    """Does an HTML page end with its closing tag? Then one that does not has been cut."""
    end = body[-1024:].lower()
    return b"</html" in end or b"</body" in end
