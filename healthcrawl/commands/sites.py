"""``scrapy sites``: list and check the site files."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands import ScrapyCommand

from healthcrawl.items.run import EXIT_CODES
from healthcrawl.sites.load import SiteFileError, load, names


class Command(ScrapyCommand):
    """``scrapy sites [NAME or FILE …]``."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """What may stand behind the command."""
        return "[options] [NAME or FILE.toml ...]"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "List the site files and check them"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print a line for each site file; exit 2 if one is wrong."""
        for name in args or names():
            try:
                profile = load(name)
            except SiteFileError as error:
                sys.stderr.write(f"{error}\n")
                self.exitcode = EXIT_CODES["usage"]
                continue
            where = profile.base_url or "give -a url=…"
            sys.stdout.write(f"{profile.name:<20} {where:<32} {len(profile.departments):>3} departments  {profile.title}\n")
