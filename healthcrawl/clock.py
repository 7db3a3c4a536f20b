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


class ClockError(ValueError):
    """``HEALTHCRAWL_CLOCK`` is no time; the message says what to write."""


_SHIFT = re.compile(r"([+-])(\d+)([smhdw])")
_LONGEST = timedelta(days=366)
"""A clock can tell the time for at least so long."""
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def system_clock() -> datetime:
    """The machine's time, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that may


def clock_from(setting: str | None) -> Clock:
    """Build a clock from the text of ``HEALTHCRAWL_CLOCK``.

    ``None`` or ``""``: the machine's clock. ``2025-10-22T08:00:00Z``: always that moment (a text without a zone is UTC).
    ``2025-10-22T08:00:00Z*60``: from that moment on, 60 times as fast as the machine's (for rehearsals: rests last a second instead of a minute).
    ``+3d``, ``-90m``: the machine's clock, shifted (s, m, h, d, w). Anything else raises ``ClockError`` with what to write instead.
    """
    text = (setting or "").strip()
    if not text:
        return system_clock
    try:
        clock = _clock(text)
        clock() + _LONGEST
    except (ValueError, OverflowError):
        forms = "2025-10-22T08:00:00Z (fixed; with *60 behind it: 60 times as fast) or +3d, -90m (shifted)"
        message = f"HEALTHCRAWL_CLOCK={setting!r} is no time: write {forms}"
        raise ClockError(message) from None
    return clock


def _clock(text: str) -> Clock:
    """Raises ``ValueError`` or ``OverflowError``."""
    if shift := _SHIFT.fullmatch(text):
        sign, amount, unit = shift.groups()
        delta = timedelta(**{_UNITS[unit]: int(amount)}) * (-1 if sign == "-" else 1)
        return lambda: system_clock() + delta
    text, fast, speed = text.partition("*")
    fixed, factor = datetime.fromisoformat(text), int(speed) if fast else 0
    moment = fixed.astimezone(UTC) if fixed.tzinfo else fixed.replace(tzinfo=UTC)
    moment + _LONGEST * factor
    begun = monotonic()
    return lambda: moment + timedelta(seconds=factor * (monotonic() - begun)) if factor else moment


def monotonic() -> float:
    """Seconds from an arbitrary start that never run backwards: for pace and deadlines, never for records."""
    return time.monotonic()
