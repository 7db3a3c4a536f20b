"""``scrapy fixture``: record a page as a test of the reader."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import msgspec
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from healthcrawl.clock import clock_from
from healthcrawl.commands._visit import Fetch, visit
from healthcrawl.items.page import Page
from healthcrawl.items.run import EXIT_CODES
from healthcrawl.sites.case import profile_for, write
from healthcrawl.text import urls

CASES = Path("tests/sites")
"""Where the cases of all sites are kept."""


class Command(ScrapyCommand):
    """``scrapy fixture URL [--site NAME] [--case NAME] [--file PAGE.html]``."""

    requires_project = True

    def syntax(self) -> str:
        """What may stand behind the command."""
        return "[options] URL"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Record a page as a test of the reader"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Site, name of the case, a saved page, and where the cases are."""
        super().add_options(parser)
        parser.add_argument("--site", help="read it with this site file (name, or file in sites/profiles)")
        parser.add_argument("--case", help="name of the case (default: from the address)")
        parser.add_argument("--file", type=Path, help="a saved page: nothing is asked for; URL says where it came from")
        parser.add_argument("--folder", type=Path, default=CASES, help=f"where cases are kept (default: {CASES})")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Get the page, record it, and say what is left to do; exit 2 for a wrong argument, 6 if there is no whole page."""
        if len(args) != 1:
            raise UsageError("name one address: scrapy fixture https://www.example.org/neike/1.html")
        try:
            url = urls.canonical(args[0])
            profile = profile_for(url, opts.site)
            folder = opts.folder / profile.name / (opts.case or _case(url))
            if folder.exists():
                raise ValueError(f"{folder} exists already; name another case with --case, or take it away")
            page = self._saved(url, opts.file) if opts.file else self._asked(url, opts.site)
        except (ValueError, OSError) as error:
            sys.stderr.write(f"scrapy fixture: {error}\n")
            self.exitcode = EXIT_CODES["usage"]
            return
        if page.status != 200:
            sys.stderr.write(f"scrapy fixture: no page at {url}: {page.error or f'http-{page.status}'}\n")
            self.exitcode = EXIT_CODES["degraded"]
            return
        found = write(folder, page, opts.site)
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(found)).decode() + "\n")
        sys.stderr.write(
            f"{folder} is recorded. Now compare {folder / 'expected.json'} with the page, field by field, correct it by hand,\n"
            f"and say in its checked_by who did so and how. Then: python -m pytest {opts.folder}\n"
        )

    def _saved(self, url: str, file: Path) -> Page:
        assert self.settings is not None  # noqa: S101 - Scrapy sets it before run
        return Page(url=url, status=200, body=file.read_bytes(), fetched_at=clock_from(self.settings.get("HEALTHCRAWL_CLOCK"))())

    def _asked(self, url: str, site: str | None) -> Page:
        assert self.crawler_process is not None  # noqa: S101 - Scrapy sets both before run
        assert self.settings is not None  # noqa: S101
        pages: list[Page] = []

        async def itinerary(fetch: Fetch) -> None:
            pages.append(await fetch(url))

        profile = profile_for(url, site)
        visit(self.crawler_process, self.settings, profile, itinerary)
        return pages[0] if pages else Page(url=url, status=0, error="interrupted", fetched_at=clock_from("")())


def _case(url: str) -> str:
    """A name for the folder, from the path of the address."""
    return re.sub(r"[^\w]+", "-", url.split("/", 3)[3]).strip("-")[:60] or "home"
