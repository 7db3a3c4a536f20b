"""``scrapy check``: do the site files hold, and are their recorded pages still read as a person found them? Nothing is asked for.

It stands in the place of Scrapy's own command of this name, whose contracts ask live sites for pages that change under them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand

from healthcrawl.commands.fixture import CASES
from healthcrawl.items.run import EXIT_CODES
from healthcrawl.sites.case import replay
from healthcrawl.sites.load import SiteFileError, load, names


class Command(ScrapyCommand):
    """``scrapy check [--folder DIR] [SITE …]``."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """What may stand behind the command."""
        return "[options] [SITE ...]"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Check the site files and read their recorded pages again, without a request"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Where the cases are."""
        super().add_options(parser)
        parser.add_argument("--folder", type=Path, default=CASES, help=f"where cases are kept (default: {CASES})")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print a line for each site file and each case; exit 2 for a site file that is wrong, 6 for a page that is read otherwise."""
        folder: Path = opts.folder
        cases = sorted(path.parent for path in folder.glob("*/*/expected.json") if not args or path.parent.parent.name in args)
        if unknown := [name for name in args if name not in names() and all(case.parent.name != name for case in cases)]:
            sys.stderr.write(f"scrapy check: neither a site file nor recorded pages in {folder}: {', '.join(unknown)}\n")
            self.exitcode = EXIT_CODES["usage"]
            return
        wrong = [text for name in names() if not args or name in args if (text := _site(name))]
        otherwise = [text for case in cases if (text := _case(case))]
        sys.stdout.write(f"{len(cases)} recorded pages, {len(otherwise)} read otherwise; {len(wrong)} site files wrong\n")
        self.exitcode = EXIT_CODES["usage"] if wrong else EXIT_CODES["degraded"] if otherwise else 0


def _site(name: str) -> str:
    """What is wrong with a site file, printed too; empty if nothing is."""
    try:
        load(name)
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
        return str(error)
    sys.stdout.write(f"ok    {name}.toml\n")
    return ""


def _case(folder: Path) -> str:
    """Which fields of a recorded page are read otherwise, printed too; empty if none is."""
    name = f"{folder.parent.name}/{folder.name}"
    try:
        wanted, found = replay(folder)
    except (SiteFileError, OSError, ValueError) as error:
        problem = str(error)
    else:
        checked = wanted.pop("checked_by", "")
        fields = [key for key in {**wanted, **found} if wanted.get(key) != found.get(key)]
        problem = ", ".join(fields) if checked else "nobody has checked it yet: say in checked_by who compared expected.json with the page"
    sys.stdout.write(f"{'FAIL' if problem else 'ok':<6}{name}{'  ' + problem if problem else ''}\n")
    return problem
