"""How far a command is: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from healthcrawl.work.progress import Progress, unwatched


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """A bar on standard error that goes away when the job has ended; jobs that nobody watches write what they found, and nothing else."""
    if not sys.stderr.isatty():
        yield unwatched
        return
    from rich import progress as bars  # jobs of the night do without it
    from rich.console import Console

    columns = bars.TextColumn("{task.description}"), bars.BarColumn(), bars.TaskProgressColumn(), bars.TimeRemainingColumn()
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
