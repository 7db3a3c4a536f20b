"""When each host may be called next: its pause between two requests, and the rest that it asked for.

Rests are kept in the store, so the next run knows of them too. Within a run they are measured on the monotonic clock: a machine whose clock is set
back neither calls a host early nor waits a year.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta

from healthcrawl.clock import Clock, monotonic
from healthcrawl.decide import manners
from healthcrawl.store.codec import moment, stamp
from healthcrawl.store.hosts import Hosts, HostState

PATIENCE = 600.0
"""Seconds that a run waits for hosts at rest; if all of them rest longer, it ends, and the same command goes on later."""


class HostRests(Exception):
    """The host is to be asked for nothing now; ``reason`` is ``resting``, or ``interrupted`` while the crawl stops."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Pace:
    """The pace of one run."""

    def __init__(self, hosts: Hosts, clock: Clock) -> None:
        self._hosts = hosts
        self._clock = clock
        self.delay = 0.0
        """Seconds between two requests to one host."""
        self._delays: dict[str, float] = {}
        self._next: dict[str, float] = {}
        self._failed_at: dict[str, float] = {}
        """When the last failure of a host was counted."""
        self._states = {state.host: state for state in hosts.all()}
        self._rests = {host: self._left(state) for host, state in self._states.items() if state.rest_until}
        self._stop = asyncio.Event()

    def _left(self, state: HostState) -> float:
        left = moment(state.rest_until) - self._clock() if state.rest_until else timedelta()
        return monotonic() + min(left, manners.MAX_REST).total_seconds()

    async def turn(self, host: str) -> None:
        """Wait until the host may be called; raises ``HostRests`` if that is not soon, or not any more in this run."""
        while not self._stop.is_set():
            if host in self._rests and self._rests[host] > monotonic():
                raise HostRests("resting")
            now, next_at = monotonic(), self._next.get(host, 0.0)
            if now >= next_at:
                self._next[host] = now + max(self.delay, self._delays.get(host, 0.0))
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), next_at - now)
        raise HostRests("interrupted")

    def stop(self) -> None:
        """The crawl stops: whoever waits for a turn goes home."""
        self._stop.set()

    def ask_slowly(self, host: str, seconds: float) -> None:
        """The host's robots.txt asks for this pause."""
        self._delays[host] = max(seconds, self._delays.get(host, 0.0))
        self._next[host] = max(self._next.get(host, 0.0), monotonic() + seconds)

    def answered(self, host: str, since: float, *, status: int = 0, error: str | None = None, retry_after: str | None = None) -> bool:
        """Learn from the answer to what was asked ``since`` then, or from the failure to get one; true if the host rests from now on."""
        before = self._states.get(host)
        if not manners.troubled(status, error):
            if before and before.failures and error is None:
                self._keep(HostState(host=host))
            return False
        # what was under way when another request failed has met the same trouble, not the next one
        counts = since >= self._failed_at.get(host, 0.0) or before is None or not before.failures
        if counts:
            self._failed_at[host] = monotonic()
        failures, now = (before.failures if before else 0) + counts, self._clock()
        rest = manners.rest(status, retry_after, failures, now)
        until = stamp(now + rest) if rest else None
        self._keep(HostState(host=host, failures=failures, rest_until=until, reason=error or f"http-{status}"))
        if rest:
            self._rests[host] = monotonic() + rest.total_seconds()
        return rest is not None

    def _keep(self, state: HostState) -> None:
        self._states[state.host] = state
        self._hosts.keep(state)

    def resting(self) -> dict[str, float]:
        """Hosts at rest, and for how many seconds yet."""
        now = monotonic()
        return {host: until - now for host, until in self._rests.items() if until > now}

    def hopeless(self, waiting: Collection[str]) -> str | None:
        """Words about a host, if all hosts with waiting addresses rest longer than a run waits; else null."""
        rests = self.resting()
        patient = [host for host in waiting if rests.get(host, 0.0) <= PATIENCE]
        return None if patient or not waiting else self._why(min(waiting, key=lambda host: rests[host]))

    def _why(self, host: str) -> str:
        """What a host at rest answered last, and until when it rests."""
        state = self._states[host]
        return f"{host} is left in peace until {state.rest_until} ({state.reason}, {state.failures} in a row)"
