"""Accuracy and CPU per page of the reader beside trafilatura, readability-lxml, resiliparse, newspaper4k and gne: the same pages, one run.

``python benchmarks/reading.py [GOLD.jsonl] [--rounds 3]``. Without a file the pages are the forms in ``tests/extract/pages``, which the reader is
made to pass; a file of labelled pages (lines with id, html, body, date, author, title; its folder or ``html/`` below it holds the pages) says more.
Peers get the text decoded as our reader decodes it, so none loses by a charset; our reader starts from bytes. Bodies are compared as multisets of
character 4-grams without white space (mean F1, precision, recall), titles exactly, dates by the day, authors by whether all names are found.
The smallest CPU time of the rounds counts. Peers come with ``pip install -e '.[bench]'``; one that is missing is named.
"""

from __future__ import annotations

import argparse
import json
import logging
import re
import statistics
import time
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from healthcrawl.extract import read
from healthcrawl.extract.document.charset import decode
from healthcrawl.items import Article, Page, Profile
from healthcrawl.text.dates import parse

FORMS = Path(__file__).parent.parent / "tests/extract/pages"
FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
ZONE = "Asia/Shanghai"


@dataclass(frozen=True)
class Labelled:
    """A page and what a person read on it; null where the page says nothing or nobody looked."""

    source: bytes
    url: str
    body: str
    title: str | None
    day: str | None
    names: frozenset[str]


@dataclass(frozen=True)
class Found:
    """What a reader made of it; null for what it does not look for."""

    body: str | None
    title: str | None = None
    date: str | None = None
    names: str | None = None


Reader = Callable[[Labelled], Found]


def labelled(path: Path) -> list[Labelled]:
    """The pages of a gold file."""
    pages = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        html = path.parent / row["html"]
        date = parse(row["date"], FETCHED, ZONE) if row.get("date") else None
        names = frozenset((row.get("author") or "").split())
        url = row.get("url") or f"http://page.invalid/news/{row['id']}.html"
        pages.append(Labelled(html.read_bytes(), url, row["body"], row.get("title"), date.day if date else None, names))
    return pages


def forms() -> list[Labelled]:
    """The repository's own page forms that are articles."""
    pages = []
    for path in sorted(FORMS.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        if row["kind"] == "article" and "text" in row and "title" in row:
            names = frozenset([*row.get("authors", []), *([row["publisher"]] if row.get("publisher") else [])])
            day = (row.get("published_at") or "")[:10] or None
            pages.append(Labelled(path.with_suffix(".html").read_bytes(), row["url"], "\n".join(row["text"]), row["title"], day, names))
    return pages


def healthcrawl(page: Labelled) -> Found:
    """Our reader, from bytes."""
    reading = read(Page(url=page.url, status=200, body=page.source, fetched_at=FETCHED), Profile(name="generic", base_url=page.url))
    if not isinstance(reading, Article):
        return Found("", "", "", "")
    content = reading.content
    names = " ".join([content.publisher or "", *(person.name for person in content.authors)])
    return Found(content.text, content.title, content.published_at or "", names)


def peers() -> dict[str, Reader | None]:
    """The other readers, loaded; null for one that is not installed."""
    loaded: dict[str, Reader | None] = {}
    for load in (_trafilatura, _readability, _resiliparse, _newspaper, _gne):
        name = load.__name__.strip("_")
        try:
            loaded[name] = load()
        except ImportError:
            loaded[name] = None
    return loaded


def _text(page: Labelled) -> str:
    return decode(page.source, "").utf8.decode("utf-8", "replace").replace("\0", "")


def _trafilatura() -> Reader:
    from trafilatura import bare_extraction

    def extract(page: Labelled) -> Found:
        found = bare_extraction(_text(page), url=page.url, with_metadata=True, include_comments=False)
        return Found(found.text or "", found.title or "", found.date or "", found.author or "") if found else Found("", "", "", "")

    return extract


def _readability() -> Reader:
    from lxml import html
    from readability import Document

    def extract(page: Labelled) -> Found:
        document = Document(_text(page))
        return Found("\n".join(html.fromstring(document.summary()).itertext()), document.short_title())

    return extract


def _resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: Found(extract_plain_text(_text(page), main_content=True))


def _newspaper() -> Reader:
    from newspaper import Article as Paper

    def extract(page: Labelled) -> Found:
        paper = Paper(page.url, language="zh", fetch_images=False)
        paper.download(input_html=_text(page))
        paper.parse()
        return Found(paper.text, paper.title, str(paper.publish_date or ""), " ".join(paper.authors))

    return extract


def _gne() -> Reader:
    from gne import GeneralNewsExtractor

    def extract(page: Labelled) -> Found:
        found = GeneralNewsExtractor().extract(_text(page))
        return Found(found["content"], found["title"], found["publish_time"], found["author"])

    return extract


def _attempt(reader: Reader, page: Labelled) -> Found:
    try:
        return reader(page)
    except Exception:  # a reader that fails on a page has found nothing there
        return Found("", "", "", "")


def run(reader: Reader, pages: list[Labelled], rounds: int) -> tuple[list[Found], float]:
    """What a reader finds, and its CPU milliseconds a page."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        found = [_attempt(reader, page) for page in pages]
        times.append(time.process_time() - began)
    return found, 1000 * min(times) / len(pages)


def _grams(text: str) -> Counter[str]:
    text = re.sub(r"\s+", "", text)
    return Counter(text[start : start + 4] for start in range(max(1, len(text) - 3))) if text else Counter()


def overlap(gold: str, found: str) -> tuple[float, float, float]:
    """F1, precision and recall over character 4-grams."""
    want, have = _grams(gold), _grams(found)
    hit = (want & have).total()
    if not hit:
        return 0.0, 0.0, 0.0
    return 2 * hit / (want.total() + have.total()), hit / have.total(), hit / want.total()


def _share(right: list[bool]) -> str:
    return f"{statistics.mean(right):.3f}" if right else "–"


def _same_day(page: Labelled, date: str) -> bool:
    found = parse(date, FETCHED, ZONE)
    return bool(found and found.day == page.day)


def report(name: str, pages: list[Labelled], found: list[Found], cpu: float) -> None:
    """Print a reader's line."""
    both = list(zip(pages, found, strict=True))
    bodies = [overlap(page.body, result.body or "") for page, result in both]
    f1, precision, recall = (statistics.mean(column) for column in zip(*bodies, strict=True))
    titles = [result.title.strip() == page.title for page, result in both if page.title and result.title is not None]
    dates = [_same_day(page, result.date) for page, result in both if page.day and result.date is not None]
    names = [all(name in result.names for name in page.names) for page, result in both if page.names and result.names is not None]
    lost = sum(score[0] < 0.5 for score in bodies)
    print(
        f"{name:<16} {f1:.4f} {precision:6.3f} {recall:6.3f} {lost:9}   {_share(titles):>6} {_share(dates):>6} {_share(names):>6} {cpu:11.2f}",
        flush=True,
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    pages = labelled(options.gold) if options.gold else forms()
    print(f"{len(pages)} pages           body F1 precis. recall  F1 < .5    title   date author  CPU ms/page")
    report("healthcrawl", pages, *run(healthcrawl, pages, options.rounds))
    for name, reader in peers().items():
        if reader is None:
            print(f"{name:<16} not installed")
        else:
            report(name, pages, *run(reader, pages, options.rounds))


if __name__ == "__main__":
    main()
