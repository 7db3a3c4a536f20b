"""``scrapy crawl`` with exit codes that a scheduler can trust: 0 complete … 7 partial, never a traceback for what a user can mend."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from scrapy.commands.crawl import Command as CrawlCommand
from scrapy.exceptions import UsageError

from healthcrawl.clock import clock_from
from healthcrawl.commands._visit import introduce
from healthcrawl.extensions.summary import print_summary
from healthcrawl.items.run import EXIT_CODES, RunVerdict
from healthcrawl.session import Session, attach
from healthcrawl.show import log as clean_log
from healthcrawl.sites.load import SiteFileError
from healthcrawl.spiders.base import ArgumentError, HealthSpider
from healthcrawl.store.connect import LockedError, MissingStoreError, StorageError
from healthcrawl.work import collector

if TYPE_CHECKING:
    from healthcrawl.work.plan import Plan


class Command(CrawlCommand):
    """``scrapy crawl SPIDER -a NAME=VALUE``."""

    default_settings: ClassVar[dict[str, object]] = {}

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Refuse what Scrapy's logging, which begins before ``run``, would end with a traceback for."""
        super().process_options(args, opts)
        assert self.settings is not None  # noqa: S101 - Scrapy sets it before
        level, file = str(self.settings["LOG_LEVEL"]), self.settings["LOG_FILE"]
        if not level.isdecimal() and level not in logging.getLevelNamesMapping():
            raise UsageError(f"LOG_LEVEL={level}: write DEBUG, INFO, WARNING, ERROR or CRITICAL")
        if file and not Path(file).absolute().parent.is_dir():
            raise UsageError(f"LOG_FILE={file}: there is no such folder; make it first")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check everything that can be wrong before the first request, crawl, and set the exit code."""
        if len(args) != 1:
            raise UsageError("name one spider: scrapy crawl department -a site=NAME")
        assert self.crawler_process is not None  # noqa: S101 - Scrapy sets it before run
        for told in (signal.SIGINT, signal.SIGTERM):
            signal.signal(told, _stop_before_it_began)  # Scrapy's own take their place when the crawl begins
        try:
            spider = self.crawler_process.spider_loader.load(args[0])
        except KeyError:
            self._refuse("usage", f"there is no spider {args[0]!r}: `scrapy list` names them")
            return
        if not issubclass(spider, HealthSpider):
            super().run(args, opts)
            return
        try:
            session = self._session(spider.plan(opts.spargs))
        except (ArgumentError, MissingStoreError, SiteFileError, ValueError) as error:
            self._refuse("usage", str(error))
        except LockedError as error:
            self._refuse("locked", str(error))
        except StorageError as error:
            self._refuse("storage", str(error))
        else:
            self._crawl(args[0], session, opts)

    def _session(self, plan: Plan) -> Session:
        settings = self.settings
        assert settings is not None  # noqa: S101 - Scrapy sets it before run
        introduce(settings, plan.site)
        free = settings.get("HEALTHCRAWL_MIN_FREE") or None
        if free is not None and not str(free).isdecimal():
            raise ArgumentError(f"HEALTHCRAWL_MIN_FREE={free}: write a whole number of MiB")
        clock = clock_from(settings.get("HEALTHCRAWL_CLOCK"))
        return Session(plan, Path(settings["HEALTHCRAWL_DATA_DIR"]), clock, min_free=None if free is None else int(free) << 20)

    def _crawl(self, name: str, session: Session, opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None  # noqa: S101 - Scrapy sets both before run
        assert self.settings is not None  # noqa: S101
        clean_log.install()
        # Scrapy filters at its handler, after two messages a page were made
        logging.getLogger("scrapy.core").setLevel(self.settings["LOG_LEVEL"])
        logging.getLogger("scrapy.middleware").setLevel(logging.WARNING)  # lists of classes say nothing to who runs a crawl
        collector.relax()
        crawler = self._create_crawler(name)
        attach(crawler, session)
        self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        if session.outcome is None:  # stopped before the scheduler was opened
            if self.crawler_process.bootstrap_failed:
                session.bug()
            session.close(finished=False)
        self.exitcode = session.exit_code
        print_summary(session)
        _deaf_to_signals()

    def _refuse(self, verdict: RunVerdict, message: str) -> None:
        sys.stderr.write(f"scrapy crawl: {message}\n")
        self.exitcode = EXIT_CODES[verdict]


def _deaf_to_signals() -> None:
    for told in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told, signal.SIG_IGN)  # one more would end Python's own shutdown with another code


def _stop_before_it_began(*_: object) -> None:
    _deaf_to_signals()
    sys.stderr.write("scrapy crawl: stopped before the crawl began; the same command begins it\n")
    raise SystemExit(EXIT_CODES["interrupted"])
