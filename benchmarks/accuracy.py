"""How well pages are read, against a file of truth.

    accuracy.py TRUTH.jsonl --pages DIR [--site NAME]   read the saved pages of a site (DIR is its root) and score them
    accuracy.py TRUTH.jsonl --export DIR                score exported articles.jsonl and links.jsonl
    accuracy.py GOLD.jsonl --labelled                   score single labelled pages (id, html, body, date, author)

A line of truth: url, title, body, dept, tags, author, published_at, updated_at, related, related_by_theme, page_urls, state.
Bodies are compared as multisets of character 4-grams without white space, everything else exactly. Prints one line per figure.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from healthcrawl.extract import join, read
from healthcrawl.items import Article, Page, Profile
from healthcrawl.sites.load import load, with_base
from healthcrawl.text import urls
from healthcrawl.text.dates import parse

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
_HREF = re.compile(r'href="([^"]+)"')
Row = dict[str, Any]


def f1(gold: str, found: str) -> float:
    """Harmonic mean of precision and recall over character 4-grams."""

    def grams(text: str) -> Counter[str]:
        text = re.sub(r"\s+", "", text)
        return Counter(text[start : start + 4] for start in range(max(1, len(text) - 3))) if text else Counter()

    want, have = grams(gold), grams(found)
    hit = sum((want & have).values())
    return 2 * hit / (sum(want.values()) + sum(have.values())) if hit else 0.0


def rows(path: Path) -> list[Row]:
    """Lines of a JSON Lines file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read_site(truth: list[Row], root: Path, site: str | None) -> tuple[dict[str, Row], Iterator[str], float]:
    """Read all saved pages of a site: rows by address key, pages wrongly taken for articles, CPU milliseconds a page."""
    base = "{0.scheme}://{0.netloc}".format(urlsplit(truth[0]["url"]))
    profile = with_base(load(site), base) if site else Profile(name="generic", base_url=base)
    pages = []
    for path in sorted(root.rglob("*.html")):
        address = "/" + str(path.relative_to(root))
        pages.append(Page(url=urls.canonical(base + re.sub(r"/index\.html$", "/", address)), status=200, body=path.read_bytes(), fetched_at=FETCHED))
    began = time.process_time()
    readings = {urls.key(page.url): read(page, profile) for page in pages}
    spent = (time.process_time() - began) / len(pages) * 1000
    parts = {urls.key(url) for row in truth for url in row["page_urls"][1:]}
    known = {urls.key(row["url"]) for row in truth if row["state"] == "live"}
    printed = {
        urls.key(page.url): {urls.key(url) for href in _HREF.findall(page.body.decode()) if (url := urls.resolve(page.url, unescape(href)))}
        for page in pages
    }
    found = {}
    for key, reading in readings.items():
        if isinstance(reading, Article) and key not in parts:
            members = [readings.get(urls.key(url)) for url in reading.part_urls] or [reading]
            whole = join([part for part in members if isinstance(part, Article)])
            found[key] = msgspec.to_builtins(whole.content) | {
                "related": [entry.url for entry in whole.related],
                "printed": set().union(*(printed[urls.key(url)] for url in reading.part_urls or [key.replace("//", "http://", 1)])),
            }
    wrong = (unquote(key) for key in found if key not in known)
    return found, wrong, spent


def read_export(folder: Path) -> dict[str, Row]:
    """Rows of an export by address key, related lists joined in."""
    found = {row["article_id"]: row | {"related": []} for row in rows(folder / "articles.jsonl") if row["status"] != "gone"}
    for link in rows(folder / "links.jsonl"):
        if link["kind"] == "related" and link["from_article_id"] in found:
            found[link["from_article_id"]]["related"].append(link["to_url"])
    return {urls.key(row["url"]): row.pop("content", {}) | row for row in found.values()}


def compare(want: Row, have: Row) -> dict[str, bool]:
    """Which fields of one article are right."""
    related = {urls.key(url) for url in want["related"] + want.get("related_by_theme", [])}
    listed = {urls.key(url) for url in have["related"]}
    if "printed" in have:
        related = related & have["printed"] if len(related & have["printed"]) * 2 > len(related) else set()
    names = {have["publisher"], *(person["name"] for person in have["authors"])}
    size = 16 if have["published_precision"] == "minute" else 10
    return {
        "title": have["title"] == want["title"],
        "departments": have["departments"] == want["dept"],
        "tags": sorted(have["tags"]) == sorted(want["tags"]),
        "published": (have["published_at"] or "").replace("T", " ")[:size] == want["published_at"][:size],
        "modified": (have["modified_at"] or "").replace("T", " ")[:10] == want["updated_at"][:10],
        "author": want["author"] in names,
        "related": related == listed
        or (bool(want.get("related_by_theme")) and related <= listed)  # the truth names only some of what the theme lists
        or (want.get("related_by") == "theme" and not listed),  # the theme prints none of them
        "parts": [urls.key(url) for url in have["parts"]] == ([urls.key(url) for url in want["page_urls"]] if want["pages"] > 1 else []),
        "sections": [re.sub(r"\W", "", (part["number"] or "") + (part["heading"] or "")) for part in have["sections"] if part["heading"]]
        == [re.sub(r"\W", "", heading) for heading in want["sections"]],
    }


def score_site(truth: list[Row], found: dict[str, Row], verbose: bool) -> None:
    """Print the figures of a site."""
    live = [row for row in truth if row["state"] == "live"]
    right: Counter[str] = Counter()
    bodies = []
    for row in live:
        have = found.get(urls.key(row["url"]))
        bodies.append(f1(row["body"], have["text"]) if have else 0.0)
        fields = compare(row, have) if have else {}
        right.update(name for name, good in fields.items() if good)
        bad = [name for name, good in fields.items() if not good]
        if verbose and (bodies[-1] < 0.99 or bad):
            print(f"  {bodies[-1]:.3f} {','.join(bad):40} {unquote(row['url'])}")
    print(f"articles     {sum(urls.key(row['url']) in found for row in live)}/{len(live)}")
    print(f"body F1      {statistics.mean(bodies):.4f}  (worst {min(bodies):.3f})")
    for name in ("title", "departments", "tags", "published", "modified", "author", "related", "parts", "sections"):
        print(f"{name:12} {right[name] / len(live):.4f}")


def score_labelled(gold: list[Row], folder: Path, verbose: bool) -> None:
    """Print the figures of single labelled pages."""
    bodies, dates, authors, spent = [], [], [], 0.0
    for row in gold:
        page = Page(url=f"http://page.invalid/news/{row['id']}.html", status=200, body=(folder / row["html"]).read_bytes(), fetched_at=FETCHED)
        began = time.process_time()
        reading = read(page, Profile(name="generic", base_url=page.url))
        spent += time.process_time() - began
        content = reading.content if isinstance(reading, Article) else None
        bodies.append(f1(row["body"], content.text if content else ""))
        want = parse(row["date"], FETCHED, "Asia/Shanghai") if row.get("date") else None
        have = content.published_at if content else None
        dates.append((have or "")[:10] == (want.day or "") if want else True)
        names = {content.publisher, *(person.name for person in content.authors)} if content else set()
        wanted = set((row.get("author") or "").split())
        authors.append(wanted <= names if wanted else True)
        if verbose:
            marks = f"{bodies[-1]:.3f} {dates[-1]!s:5} {authors[-1]!s:5}"
            print(f"{row['id'][:8]} {marks} {row['date']} {have} | {row['author']} {names} | {content.title if content else reading}"[:230])
    print(
        f"pages {len(gold)}  body F1 {statistics.mean(bodies):.4f}  under .5: {sum(score < 0.5 for score in bodies)}  "
        f"dates {statistics.mean(dates):.3f}  authors {statistics.mean(authors):.3f}  CPU {spent / len(gold) * 1000:.2f} ms a page"
    )


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--export", type=Path)
    parser.add_argument("--labelled", action="store_true")
    parser.add_argument("--site")
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    truth = rows(options.truth)
    if options.labelled:
        score_labelled(truth, options.truth.parent, options.verbose)
    elif options.export:
        score_site(truth, read_export(options.export), options.verbose)
    else:
        found, wrong, spent = read_site(truth, options.pages, options.site)
        score_site(truth, found, options.verbose)
        taken = list(wrong)
        print(f"not articles, but taken for ones: {len(taken)}  {taken[:5]}")
        print(f"CPU          {spent:.2f} ms a page")
    return 0


if __name__ == "__main__":
    sys.exit(main())
