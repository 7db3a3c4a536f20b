"""The only reader of the clock.

Every other module is given a time. ``HEALTHCRAWL_CLOCK`` fixes or shifts it, for tests, replays and simulated nights.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""A function that returns the present moment: an aware ``datetime`` in UTC."""

_SHIFT = re.compile(r"([+-])(\d+)([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def system_clock() -> datetime:
    """The machine's time, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that may


def clock_from(setting: str | None) -> Clock:
    """Build a clock from the text of ``HEALTHCRAWL_CLOCK``.

    ``None`` or ``""``: the machine's clock. ``2025-10-22T08:00:00Z``: always that moment (a text without a zone is UTC).
    ``+3d``, ``-90m``: the machine's clock, shifted (s, m, h, d, w). Anything else raises ``ValueError`` with what to write instead.
    """
    text = (setting or "").strip()
    if not text:
        return system_clock
    if shift := _SHIFT.fullmatch(text):
        sign, amount, unit = shift.groups()
        delta = timedelta(**{_UNITS[unit]: int(amount)}) * (-1 if sign == "-" else 1)
        return lambda: system_clock() + delta
    try:
        fixed = datetime.fromisoformat(text)
    except ValueError:
        message = f"HEALTHCRAWL_CLOCK={text!r} is no time: write 2025-10-22T08:00:00Z (fixed) or +3d, -90m (shifted)"
        raise ValueError(message) from None
    moment = fixed.astimezone(UTC) if fixed.tzinfo else fixed.replace(tzinfo=UTC)
    return lambda: moment


def monotonic() -> float:
    """Seconds from an arbitrary start that never run backwards: for pace and deadlines, never for records."""
    return time.monotonic()
