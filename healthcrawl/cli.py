"""The console script ``healthcrawl``: what reads the data folder.

What downloads is a Scrapy command: ``scrapy crawl``, ``scrapy demo``, ``scrapy sites``.

Exit codes: 0 fine · 1 ``verify`` found something wrong, or a bug · 2 usage, unknown address or no data · 3 storage ·
4 a crawl holds the folder. Modules are imported where they are used, so that a command starts in the time that it needs itself.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from healthcrawl import __version__

KINDS = ("created", "updated", "moved", "removed", "restored", "re_extracted", "duplicate_found")
SIGNIFICANCES = ("substantive", "editorial", "metadata")


_AS_IT_IS = ("verify", "extract", "replay")
"""Commands that look at a database as it is, or at none."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code. A person never sees a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    try:
        if options.command not in _AS_IT_IS:
            _renew(options.data_dir)
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever read the output has seen enough; nothing is left for the interpreter to flush at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # every error is told in words, with the code of its kind
        code, words = _told(error)
        sys.stderr.write(f"healthcrawl {options.command}: {words}\n")
    return code


def _renew(data_dir: Path) -> None:
    """Bring the database of an older program to the form that this one reads, as the next crawl would."""
    from healthcrawl.store.connect import older

    if older(data_dir):
        from healthcrawl.store.store import Store

        sys.stderr.write(f"the database in {data_dir} is brought to the form of this version\n")
        Store(data_dir, "a new form of the database").close()


def _told(error: Exception) -> tuple[int, str]:
    """Exit code and words for an error."""
    import sqlite3

    from healthcrawl.clock import ClockError
    from healthcrawl.show.plain import plain
    from healthcrawl.sites.load import SiteFileError
    from healthcrawl.store.codec import DAMAGED
    from healthcrawl.store.connect import LockedError, MissingStoreError, StorageError
    from healthcrawl.work.errors import UnknownError

    words = plain(str(error))
    if isinstance(error, MissingStoreError | UnknownError | SiteFileError | ClockError):
        return 2, words
    if isinstance(error, LockedError):
        return 4, words
    if isinstance(error, StorageError | OSError):
        return 3, words
    if isinstance(error, sqlite3.Error):
        return 3, f"the database cannot be read: {words}"
    if isinstance(error, DAMAGED):
        return 3, f"a row of the database is damaged: {words}"
    return 1, f"a bug, please report it: {type(error).__name__}: {words} ({_place(error)})"


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}" if trace else "no place"


@contextmanager
def _writing(path: Path | None) -> Iterator[None]:
    """Say what could not be written, and why."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, PermissionError, IsADirectoryError) as error:
        raise OSError(f"{path} cannot be written: {error.strerror}") from None


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

    command("status", _status, "runs, articles, crawls to go on with, and what is not believed")
    export = command("export", _export, "write the JSON Lines files again from the store")
    export.add_argument("--out", type=Path, metavar="DIR", help="folder to write to (export/ in the data folder)")
    export.add_argument("--reserved", action="store_true", help="also articles whose text and data mining the site reserves")
    export.add_argument("--wacz", type=Path, metavar="FILE", help="write the archive as one WACZ file instead, for players such as ReplayWeb.page")
    history = command("history", _history, "every version and event of the article at an address")
    history.add_argument("url")
    diff = command("diff", _diff, "what changed in the article at an address")
    diff.add_argument("url")
    diff.add_argument("--from", dest="before", type=int, metavar="N", help="version before (the one before M)")
    diff.add_argument("--to", dest="after", type=int, metavar="M", help="version after (the last)")
    diff.add_argument("--html", type=Path, metavar="FILE", help="write a page, side by side, instead of printing")
    _add_filters(command("changes", _changes, "the change feed"))
    command("forget", _forget, "delete an article by its address, or a whole host: rows, exports, archived bytes").add_argument(
        "name", metavar="URL|HOST"
    )
    suspects = command("suspects", _suspects, "what is not believed, and what a person says to it")
    suspects.add_argument("action", nargs="?", choices=("list", "show", "accept", "reject"), default="list", help="list (if none is given)")
    suspects.add_argument("urls", nargs="*", metavar="URL", help="where it was seen")
    suspects.add_argument("--site", help="list those of this site")
    suspects.add_argument("--held", action="store_true", help="accept all that the brake holds")
    verify = command("verify", _verify, "check exports, database and archive against their digests")
    verify.add_argument("--deep", action="store_true", help="read a sample of versions again from their archived bytes")
    replay = command("replay", _replay, "rebuild a memory from WARC files alone")
    replay.add_argument("--from", dest="sources", nargs="+", type=Path, metavar="DIR|WARC", help="data folder, or WARC files of any crawler")
    replay.add_argument("--site", help="site file to read WARC files of another crawler with")
    replay.add_argument("--into", type=Path, required=True, metavar="DIR", help="data folder without a memory; may be the one that lost it")
    show = command("show", _show, "where every value of an article comes from")
    show.add_argument("url")
    show.add_argument("--version", type=int, metavar="N", help="this version (the last)")
    again = command("reextract", _reextract, "what the present extractor reads otherwise in the archived pages, by field")
    again.add_argument("--accept", action="store_true", help="write it as new versions, with events that say that the site did not change")
    extract = command("extract", _extract, "read saved pages and print their articles as JSON Lines")
    extract.add_argument("files", nargs="+", type=Path, metavar="FILE")
    extract.add_argument("--url", help="address that the page was saved from")
    extract.add_argument("--site", help="site file to read it with")
    extract.add_argument("--explain", action="store_true", help="field by field, with confidence and origin, for people")
    return parser


def _add_filters(changes: argparse.ArgumentParser) -> None:
    changes.add_argument("--since", metavar="DATE|RUN", help="from this moment (2025-10-22, UTC) or run (its number) on")
    changes.add_argument("--site", help="of this site")
    changes.add_argument("--kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    changes.add_argument("--significance", choices=SIGNIFICANCES, metavar="SIGNIFICANCE", help=", ".join(SIGNIFICANCES))
    changes.add_argument("--department", help="of this department, or piece of a path: 内科/神经内科")
    changes.add_argument("--json", action="store_true", help="the rows as JSON Lines")


def _status(options: argparse.Namespace) -> int:
    from healthcrawl.show.tables import status
    from healthcrawl.work.reports import status_of

    status(status_of(options.data_dir), options.data_dir)
    return 0


def _export(options: argparse.Namespace) -> int:
    from contextlib import closing

    from healthcrawl.exports import publish
    from healthcrawl.store.connect import connect

    if options.wacz:
        from healthcrawl.exports.wacz import write_wacz

        with closing(connect(options.data_dir, write=False)) as connection, _writing(options.wacz):
            pages = write_wacz(connection, options.data_dir / "archive", options.wacz)
        sys.stdout.write(f"{options.wacz}  {pages} pages\n")
        return 0
    folder = options.out or options.data_dir / "export"
    with closing(connect(options.data_dir, write=False)) as connection, _writing(folder):
        manifest = publish(connection, folder, reserved=options.reserved)
    for name, entry in manifest.files.items():
        if name.endswith(".jsonl"):
            sys.stdout.write(f"{folder / name}  {entry.rows} rows, {entry.bytes} bytes\n")
    return 0


def _history(options: argparse.Namespace) -> int:
    from healthcrawl.show.tables import history
    from healthcrawl.work.history import history_of

    history(history_of(options.data_dir, options.url))
    return 0


def _diff(options: argparse.Namespace) -> int:
    from healthcrawl.show.diff import difference
    from healthcrawl.work.history import history_of

    with _writing(options.html):
        difference(history_of(options.data_dir, options.url), options.before, options.after, options.html)
    return 0


def _changes(options: argparse.Namespace) -> int:
    from healthcrawl.work.reports import Filter, changes_of

    names = ("since", "site", "kind", "significance", "department")
    rows = changes_of(options.data_dir, Filter(**{name: getattr(options, name) for name in names}))
    if options.json:
        from healthcrawl.exports.jsonl import line
        from healthcrawl.show.plain import write_json

        for row in rows:
            write_json(line(row))
    else:
        from healthcrawl.show.tables import changes

        changes(rows)
    return 0


def _forget(options: argparse.Namespace) -> int:
    from healthcrawl.clock import clock_from
    from healthcrawl.work.forget import forget

    gone = forget(options.data_dir, options.name, clock_from(os.environ.get("HEALTHCRAWL_CLOCK")))
    sys.stdout.write(
        f"{gone.articles} articles, {gone.versions} versions, {gone.addresses} addresses and {gone.records} archived records forgotten\n"
    )
    return 0


def _suspects(options: argparse.Namespace) -> int:
    from healthcrawl.clock import clock_from
    from healthcrawl.show.suspects import suspect, suspects
    from healthcrawl.work import suspects as work
    from healthcrawl.work.errors import UnknownError

    clock = clock_from(os.environ.get("HEALTHCRAWL_CLOCK"))
    if options.action == "list":
        if options.urls:
            raise UnknownError("list takes no address: `healthcrawl suspects show URL` shows what was seen there")
        suspects(work.suspects_of(options.data_dir, options.site), clock())
    elif not options.urls and not (options.held and options.action == "accept"):
        raise UnknownError(
            f"{options.action} what? Give the address (`healthcrawl suspects` lists them){', or --held' * (options.action == 'accept')}"
        )
    elif options.action == "show":
        for url in options.urls:
            suspect(work.suspect_at(options.data_dir, url), clock())
    elif options.action == "accept":
        changed = work.accept(options.data_dir, options.urls, clock, held=options.held)
        sys.stdout.write(f"{len(changed)} articles changed\n")
    else:
        work.reject(options.data_dir, options.urls, clock)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from healthcrawl.show.plain import plain
    from healthcrawl.work.verify import verify

    found = verify(options.data_dir, deep=options.deep)
    for problem in found.problems:
        sys.stdout.write(f"{plain(problem)}\n")
    again = f", {found.versions} versions read again" if options.deep else ""
    sys.stdout.write(f"{found.records} archived records checked{again}, {len(found.problems)} problems\n")
    return 1 if found.problems else 0


def _replay(options: argparse.Namespace) -> int:
    from healthcrawl.work.processes import prepare

    sources = options.sources or [options.data_dir]
    if sources[0].is_dir():
        prepare()
    from healthcrawl.show.plain import plain
    from healthcrawl.show.progress import progress
    from healthcrawl.work.imports import take_in
    from healthcrawl.work.replay import replay

    with progress("replay") as told:
        done = replay(sources[0], options.into, told) if sources[0].is_dir() else take_in(sources, options.into, options.site, told)
    for problem in done.problems:
        sys.stdout.write(f"{plain(problem)}\n")
    sys.stdout.write(f"{done.runs} runs, {done.pages} observations replayed into {options.into}; {done.differing} are worth something else now\n")
    return 1 if done.problems else 0


def _show(options: argparse.Namespace) -> int:
    from healthcrawl.show.proof import proof
    from healthcrawl.work.proof import proof_of

    proof(proof_of(options.data_dir, options.url, options.version))
    return 0


def _reextract(options: argparse.Namespace) -> int:
    from healthcrawl.clock import clock_from
    from healthcrawl.show.progress import progress
    from healthcrawl.show.proof import reextracted
    from healthcrawl.work.reextract import reextract

    clock = clock_from(os.environ.get("HEALTHCRAWL_CLOCK"))
    with progress("re-extraction") as told:
        found = reextract(options.data_dir, clock, accept=options.accept, progress=told)
    reextracted(found, accepted=options.accept)
    return 0


def _extract(options: argparse.Namespace) -> int:
    from healthcrawl.show.pages import extract

    return extract(options.files, options.url, options.site, explain=options.explain)


if __name__ == "__main__":
    sys.exit(main())
