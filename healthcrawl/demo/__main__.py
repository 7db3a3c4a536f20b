"""``python -m healthcrawl.demo``: serve the demo site, or write down its truth or its changes."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from healthcrawl.demo.server import line, run
from healthcrawl.demo.site import Site


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    with path.open("wb") as file:
        file.writelines(map(line, rows))


def main() -> None:
    """Read the arguments and do as they say."""
    parser = argparse.ArgumentParser(prog="python -m healthcrawl.demo", description=__doc__)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--day", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8190)
    parser.add_argument("--truth", type=Path, metavar="FILE", help="write the day's truth instead of serving")
    parser.add_argument("--changes", type=Path, metavar="FILE", help="write what changed since --since instead of serving")
    parser.add_argument("--since", type=int, default=1, metavar="DAY", help="day that --changes compares with (1)")
    args = parser.parse_args()
    if not args.truth and not args.changes:
        run(args.articles, args.day, args.seed, args.host, args.port)
        return
    site = Site(args.articles, args.day, args.seed, f"http://{args.host}:{args.port}")
    if args.truth:
        _write(args.truth, site.truth())
    if args.changes:
        _write(args.changes, site.changes(args.since))


if __name__ == "__main__":
    main()
