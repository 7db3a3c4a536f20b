"""``scrapy demo``: serve the demo site."""

from __future__ import annotations

import argparse

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError


class Command(ScrapyCommand):
    """``scrapy demo [--articles N] [--day N] [--port N]``."""

    requires_project = True
    requires_crawler_process = False

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Serve a living health site to crawl"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Size, day and port."""
        super().add_options(parser)
        parser.add_argument("--articles", type=int, default=60, help="number of articles on day 1 (60 to 100000)")
        parser.add_argument("--day", type=int, default=1, help="day of the site's life")
        parser.add_argument("--seed", type=int, default=0, help="another seed, another site")
        parser.add_argument("--port", type=int, default=8190)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Serve until interrupted."""
        from healthcrawl import demo  # its server costs 100 ms, and Scrapy imports every command for each

        try:
            demo.run(articles=opts.articles, day=opts.day, seed=opts.seed, host="127.0.0.1", port=opts.port)
        except (ValueError, OverflowError, OSError) as error:
            raise UsageError(str(error), print_help=False) from None
