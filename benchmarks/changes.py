"""How well changes are recorded, against a file of true changes.

``changes.py CHANGES.jsonl --export DIR [--run N]`` compares the events of one run (the last without ``--run``) with the truth: for each kind how many
were there, how many were recorded, and both ratios. A line of truth: change (body, title, date, tags, new, moved, deleted, template), url_before,
url_after. Removals are confirmed by later runs, so ``deleted`` is compared over all runs.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

KINDS = {"created": ("new",), "updated": ("body", "title", "date", "tags"), "moved": ("moved",), "removed": ("deleted",)}


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def same(url: str | None) -> str:
    """Addresses are compared without the case of their percent-escapes."""
    return (url or "").lower()


def main() -> None:
    """Print a line for each kind, and what was missed or invented."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--export", type=Path, required=True)
    parser.add_argument("--run", type=int)
    args = parser.parse_args()
    events = rows(args.export / "changes.jsonl")
    run = args.run or max(event["run_id"] for event in events)
    truth = rows(args.truth)
    print(f"{'':10}{'truth':>7}{'found':>7}{'precision':>11}{'recall':>8}")
    for kind, names in KINDS.items():
        side = "url_before" if kind == "removed" else "url_after"
        expected = {same(change.get(side)) for change in truth if change["change"] in names}
        found = {same(event["url"]) for event in events if event["kind"] == kind and (event["run_id"] == run or kind == "removed")}
        hit = len(expected & found)
        print(f"{kind:10}{len(expected):>7}{len(found):>7}{hit / len(found) if found else 1:>11.3f}{hit / len(expected) if expected else 1:>8.3f}")
        for label, urls in (("missed", expected - found), ("invented", found - expected)):
            for url in sorted(urls)[:5]:
                print(f"    {label} {url}")


if __name__ == "__main__":
    main()
