"""What is remembered about hosts: until when they want to be left in peace, and what their robots.txt said last."""

from __future__ import annotations

import sqlite3

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.record import record
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import hosts, robots

_host = insert(hosts).values({name: bindparam(name) for name in ("host", "failures", "rest_until", "reason")})
_HOST = Statement(
    _host.on_conflict_do_update(
        index_elements=[hosts.c.host], set_={name: getattr(_host.excluded, name) for name in ("failures", "rest_until", "reason")}
    )
)
_HOSTS = Statement(select(hosts.c.host, hosts.c.failures, hosts.c.rest_until, hosts.c.reason))
_rules = insert(robots).values({name: bindparam(name) for name in ("origin", "read_at", "rules")})
_RULES = Statement(
    _rules.on_conflict_do_update(index_elements=[robots.c.origin], set_={name: getattr(_rules.excluded, name) for name in ("read_at", "rules")})
)
_LAST_RULES = Statement(select(robots.c.rules).where(robots.c.origin == bindparam("of"), robots.c.read_at >= bindparam("since")))


@record
class HostState:
    """How a host answered last."""

    host: str
    """``host`` or ``host:port``."""
    failures: int = 0
    """Failures in a row."""
    rest_until: str | None = None
    """It is asked for nothing before this moment; null if it may be asked now."""
    reason: str = ""
    """Why it rests: ``http-503``, ``timeout`` …"""


class Hosts:
    """The tables of hosts and their rules. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def all(self) -> list[HostState]:
        """Every host that ever failed."""
        return [HostState(host=row[0], failures=row[1], rest_until=row[2], reason=row[3]) for row in _HOSTS.run(self._db)]

    def keep(self, state: HostState) -> None:
        """Remember how a host answered."""
        _HOST.run(self._db, host=state.host, failures=state.failures, rest_until=state.rest_until, reason=state.reason)

    def rules(self, origin: str, since: str) -> str | None:
        """The last robots.txt of an origin, if it was read since then."""
        row = _LAST_RULES.run(self._db, of=origin, since=since).fetchone()
        return row[0] if row else None

    def keep_rules(self, origin: str, rules: str, at: str) -> None:
        """Remember a robots.txt that could be read; an empty text allows everything."""
        _RULES.run(self._db, origin=origin, rules=rules, read_at=at)
