"""The console script ``healthcrawl``: what reads the data folder.

What downloads is a Scrapy command: ``scrapy crawl``, ``scrapy demo``, ``scrapy sites``.

Exit codes: 0 fine · 1 ``verify`` found something wrong · 2 usage, unknown address or no data · 3 storage. Modules are imported where they are used,
so that a command starts in the time that it needs itself.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from healthcrawl import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        code = _known(error)
        sys.stderr.write(f"healthcrawl {options.command}: {error}\n")
    return code


def _known(error: Exception) -> int:
    """Exit code of an error that is told in words; any other is a bug, and raised again."""
    from healthcrawl.sites.load import SiteFileError
    from healthcrawl.store.connect import LockedError, MissingStoreError, StorageError
    from healthcrawl.work.history import UnknownAddressError

    if isinstance(error, MissingStoreError | UnknownAddressError | SiteFileError):
        return 2
    if isinstance(error, StorageError | OSError):
        return 3
    if isinstance(error, LockedError):
        return 4
    raise error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="healthcrawl", description="Read what crawls have found.")
    parser.add_argument("--version", action="version", version=f"healthcrawl {__version__}")
    parser.add_argument(
        "--data-dir", type=Path, default=Path(os.environ.get("HEALTHCRAWL_DATA_DIR", "data")), help="data folder (HEALTHCRAWL_DATA_DIR, or data)"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(run=run)
        return made

    command("status", _status, "runs, articles, what waits and what is not believed")
    export = command("export", _export, "write the JSON Lines files again from the store")
    export.add_argument("--out", type=Path, help="folder to write to (export/ in the data folder)")
    history = command("history", _history, "every version and event of the article at an address")
    history.add_argument("url")
    diff = command("diff", _diff, "what changed in the article at an address")
    diff.add_argument("url")
    diff.add_argument("--from", dest="before", type=int, metavar="N", help="version before (the last but one)")
    diff.add_argument("--to", dest="after", type=int, metavar="M", help="version after (the last)")
    changes = command("changes", _changes, "the change feed")
    changes.add_argument("--since", metavar="DATE", help="from this moment on, e.g. 2025-10-22")
    changes.add_argument("--run", type=int, dest="run_id", metavar="N", help="of this run only")
    changes.add_argument("--site")
    changes.add_argument("--kind")
    changes.add_argument("--significance", choices=["substantive", "editorial", "metadata"])
    changes.add_argument("--department", help="name of a department on the article's path")
    changes.add_argument("--json", action="store_true", help="the rows as JSON Lines")
    command("verify", _verify, "check exports against their manifest and every archived record against its digest")
    extract = command("extract", _extract, "read saved pages and print their articles as JSON Lines")
    extract.add_argument("files", nargs="+", type=Path, metavar="FILE")
    extract.add_argument("--url", help="address that the page was saved from")
    extract.add_argument("--site", help="site file to read it with")
    extract.add_argument("--explain", action="store_true", help="field by field, with confidence and origin, for people")
    return parser


def _status(options: argparse.Namespace) -> int:
    from healthcrawl.show.tables import status
    from healthcrawl.work.reports import status_of

    return status(status_of(options.data_dir))


def _export(options: argparse.Namespace) -> int:
    from healthcrawl.exports import publish
    from healthcrawl.store.connect import connect

    folder = options.out or options.data_dir / "export"
    manifest = publish(connect(options.data_dir, write=False), folder)
    for name, entry in manifest.files.items():
        if name.endswith(".jsonl"):
            sys.stdout.write(f"{folder / name}  {entry.rows} rows, {entry.bytes} bytes\n")
    return 0


def _history(options: argparse.Namespace) -> int:
    from healthcrawl.show.tables import history
    from healthcrawl.work.history import history_of

    return history(history_of(options.data_dir, options.url))


def _diff(options: argparse.Namespace) -> int:
    from healthcrawl.show.diff import difference
    from healthcrawl.work.history import history_of

    return difference(history_of(options.data_dir, options.url), options.before, options.after)


def _changes(options: argparse.Namespace) -> int:
    from healthcrawl.show.tables import changes
    from healthcrawl.work.reports import Filter, changes_of

    wanted = Filter(
        since=options.since,
        run_id=options.run_id,
        site=options.site,
        kind=options.kind,
        significance=options.significance,
        department=options.department,
    )
    return changes(changes_of(options.data_dir, wanted), as_json=options.json)


def _verify(options: argparse.Namespace) -> int:
    from healthcrawl.work.verify import verify

    problems, checked = verify(options.data_dir)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{checked} records checked, {len(problems)} problems\n")
    return 1 if problems else 0


def _extract(options: argparse.Namespace) -> int:
    from healthcrawl.show.pages import extract

    return extract(options.files, options.url, options.site, explain=options.explain)


if __name__ == "__main__":
    sys.exit(main())
