"""How long to leave a host in peace after what it answered. Pure: the present moment is an argument."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

MAX_CRAWL_DELAY = 60.0
"""Seconds; a site that asks for longer pauses is not visited at all."""
FIRST_REST = timedelta(seconds=30)
"""Rest after the first refusal that names no time; doubled after each further one."""
MAX_REST = timedelta(hours=24)
"""No rest is longer, whatever a host asks for."""
BREAKER = 5
"""So many failures in a row, and the host counts as down."""

BUSY = frozenset({429, 503})
"""Answers of a host that wants to be left in peace."""
_DOWN = frozenset({429, 502, 503, 504})
_UNREACHED = frozenset({"timeout", "refused", "reset", "dns", "tls"})


def troubled(status: int, error: str | None) -> bool:
    """Is this the failure of a host, not of one of its pages?"""
    return status in _DOWN or error in _UNREACHED


def rest(status: int, retry_after: str | None, failures: int, now: datetime) -> timedelta | None:
    """How long to ask a host for nothing; null if it may go on at its pace.

    ``failures``: its failures in a row, this one included. ``retry_after``: the header, if there is one.
    """
    if status in BUSY and retry_after is not None:
        asked = _asked_for(retry_after, now)
        if asked is not None:
            return min(max(asked, timedelta()), MAX_REST)
    if status in BUSY or failures >= BREAKER:
        return min(FIRST_REST * (1 << min(failures - 1, 20)), MAX_REST)
    return None


def _asked_for(retry_after: str, now: datetime) -> timedelta | None:
    """The time that ``Retry-After`` names, as seconds or as an HTTP date; null if it names none."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text[:9]), 10**8))
    try:
        moment: datetime = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
