"""The last words of a run."""

from __future__ import annotations

import sys

from healthcrawl.session import Session


def print_summary(session: Session) -> None:
    """Print how the run ended, what was seen and what changed, to standard error."""
    outcome = session.outcome
    if outcome is None:
        return
    lines = [f"run {session.run.run_id} of {session.plan.site}: {outcome.verdict} (exit code {session.exit_code})"]
    lines += [f"  {note}" for note in outcome.notes]
    lines.append(f"  pages    {_listed(session, 'pages/')}")
    lines.append(f"  changes  {_listed(session, 'changes/')}")
    if any(name.startswith("traps/") for name in session.counters):
        lines.append(f"  traps    {_listed(session, 'traps/')} (addresses that were left out)")
    lines.append(f"  exports  {session.data_dir / 'export'}")
    sys.stderr.write("\n".join(lines) + "\n")


def _listed(session: Session, prefix: str) -> str:
    counts = {name.removeprefix(prefix): count for name, count in sorted(session.counters.items()) if name.startswith(prefix)}
    return ", ".join(f"{name} {count}" for name, count in counts.items()) or "none"
