"""``scrapy newsite``: look at a small sample of a site, and draft its site file."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from healthcrawl.commands._visit import Fetch, Itinerary, visit
from healthcrawl.items.article import Fault, FaultKind
from healthcrawl.items.run import EXIT_CODES
from healthcrawl.sites.draft import Draft, draft, toml
from healthcrawl.sites.load import generic, parse
from healthcrawl.sites.sample import Sample

if TYPE_CHECKING:
    from healthcrawl.items.article import Article

PAGES = 52
"""Pages of a sample; robots.txt comes on top."""
SHOWN = 3
"""Articles that are printed for a person to look at."""
_UNREAD: dict[FaultKind, str] = {
    "loading": "filled by a script alone, which is not run: look for a feed, a sitemap or a plain version of the site",
    "login": "for members only",
    "challenge": "asks whether the visitor is a person",
    "error_page": "an error of the site",
    "soft_404": "says that there is no such page",
    "meta_refresh": "only sends elsewhere",
    "no_article": "neither prose nor a list of articles",
}
"""Why pages were not read, in words."""


class Command(ScrapyCommand):
    """``scrapy newsite URL [--output FILE.toml] [--name NAME]``."""

    requires_project = True

    def syntax(self) -> str:
        """What may stand behind the command."""
        return "[options] URL"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Look at a few pages of a site and draft its site file"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Where the draft goes, and its name."""
        super().add_options(parser)
        parser.add_argument("--output", type=Path, metavar="FILE.toml", help="write the draft there, the articles of the sample beside it")
        parser.add_argument("--name", help="name of the site (default: that of the file, else the host)")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Walk the sample, then write and show the draft; exit 2 for a wrong argument, 6 if no article was found."""
        if len(args) != 1:
            raise UsageError("name one address: scrapy newsite https://www.example.org/")
        assert self.crawler_process is not None  # noqa: S101 - Scrapy sets both before run
        assert self.settings is not None  # noqa: S101
        output: Path | None = opts.output
        try:
            if output and output.exists():
                raise ValueError(f"{output} exists already; take it away or name another file")
            profile = generic(args[0])
            sample = Sample(profile, PAGES)
            whole = visit(self.crawler_process, self.settings, profile, _walk(sample))
        except ValueError as error:
            sys.stderr.write(f"scrapy newsite: {error}\n")
            self.exitcode = EXIT_CODES["usage"]
            return
        found = draft(sample, opts.name or (output.stem if output else profile.name))
        if not whole or not found.articles:
            sys.stderr.write(_no_articles(sample))
            self.exitcode = EXIT_CODES["degraded"]
            return
        text = toml(found)
        parse(text, str(output or "draft.toml"))  # what cannot be loaded is not handed out
        if output:
            _write(output, text, found)
        else:
            sys.stdout.write(text)
        sys.stderr.write(_shown(found, output))


def _walk(sample: Sample) -> Itinerary:
    """Ask for what the sample wants next, a line for each page."""

    async def itinerary(fetch: Fetch) -> None:
        while url := sample.next():
            page = await fetch(url)
            sys.stderr.write(f"{sample.asked:>3}  {page.status or page.error}  {url}\n")
            sample.take(page)

    return itinerary


def _write(output: Path, text: str, found: Draft) -> None:
    """Write the draft, and the articles of the sample as JSON Lines beside it."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with output.open("x", encoding="utf-8") as file:
        file.write(text)
    lines = (json.dumps(msgspec.to_builtins(article), ensure_ascii=False) for article in found.articles)
    output.with_suffix(".sample.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _no_articles(sample: Sample) -> str:
    why = ", ".join(f"{url}: {reason}" for url, reason in list(sample.failed.items())[:3])
    faults = Counter(seen.reading.kind for seen in sample.pages if isinstance(seen.reading, Fault))
    seen = "".join(f"  {count} of them: {_UNREAD.get(kind, kind)}\n" for kind, count in faults.most_common())
    return (
        f"scrapy newsite: no article on {sample.asked} pages of {sample.profile.base_url}{f' ({why})' if why else ''}\n{seen}"
        "Give the address of a listing of articles instead, or write the file by hand: docs/add-a-site.md\n"
    )


def _shown(found: Draft, output: Path | None) -> str:
    parts = [_article(article) for article in found.articles[:: max(1, len(found.articles) // SHOWN)][:SHOWN]]
    where = f"{output} is written, {len(found.articles)} articles as read stand in {output.with_suffix('.sample.jsonl')}\n" if output else ""
    return "\n".join(["", *parts, where])


def _article(article: Article) -> str:
    content = article.content
    rows = {
        "departments": " / ".join(content.departments),
        "published": content.published_at,
        "publisher": content.publisher,
        "authors": ", ".join(person.name for person in content.authors),
        "tags": ", ".join(content.tags),
        "sections": ", ".join(section.heading for section in content.sections if section.heading),
        "related": f"{len(article.related)} entries",
        "text": f"{content.text[:60].replace(chr(10), ' ')} … ({len(content.text)} characters)",
    }
    return "\n".join([content.title, *(f"  {name:<12} {value or '-'}" for name, value in rows.items())])
