"""The frontier: which addresses a crawl still has to ask for. ``pending → leased → done | failed``, and no other way.

Three stages keep moves apart from new articles: what is already known (and where redirects lead) is asked for before anything new,
so an article that moved is met under its old address first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import field
from datetime import timedelta
from typing import Literal

from sqlalchemy import Text, and_, bindparam, case, func, not_, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.record import record
from healthcrawl.items.visit import Task, UrlKind
from healthcrawl.store.codec import dumps, load, moment, stamp
from healthcrawl.store.connect import Statement
from healthcrawl.store.forgetting import Forgetting, digest
from healthcrawl.store.tables import frontier, urls

KNOWN, LISTINGS, NEW = 0, 1, 2
"""Stages, in the order in which they are leased; ``KNOWN`` must be empty before anything of the others is."""

MAX_ENTERED = 20_000
"""Addresses remembered as entered, 2 to 3 MiB; then that begins anew."""
MAX_REST = timedelta(hours=24)
"""No address waits longer for its next attempt."""
_STAGES: dict[UrlKind, int] = {
    "start": LISTINGS,
    "listing": LISTINGS,
    "sitemap": LISTINGS,
    "article": NEW,
    "part": LISTINGS,
    "unknown": NEW,
    "probe": KNOWN,
    "tdm": KNOWN,
}

_new = insert(frontier).values(
    {
        name: bindparam(name)
        for name in (
            "crawl_id url_key url host kind state stage known parent_key redirects redirected_from permanent depth departments not_before"
        ).split()
    }
)
_ADD = Statement(_new.on_conflict_do_nothing())
_only_aside = and_(
    frontier.c.state == "done",
    frontier.c.redirects > 0,
    or_(frontier.c.kind == "probe", frontier.c.kind == "tdm"),
    _new.excluded.kind != "probe",
    _new.excluded.kind != "tdm",
)
_ADD_FIRST = Statement(
    # a redirect's target may wait already: then it takes over where it came from, and its place in the queue;
    # and hosts send also who asks for what is not there to their home page: then nobody has walked it yet
    _new.on_conflict_do_update(
        index_elements=[frontier.c.crawl_id, frontier.c.url_key],
        set_={name: getattr(_new.excluded, name) for name in ("state", "stage", "redirects", "redirected_from", "permanent")}
        | {"kind": case((_only_aside, _new.excluded.kind), else_=frontier.c.kind)},
        where=or_(frontier.c.state == "pending", _only_aside),
    )
)
_open_stage = (
    select(func.min(frontier.c.stage))
    .where(frontier.c.crawl_id == bindparam("crawl"), or_(frontier.c.state == "pending", frontier.c.state == "leased"))
    .scalar_subquery()
)
_NEXT = Statement(
    select(frontier, urls.c.etag, urls.c.last_modified, urls.c.url_key.is_(None))
    .join(urls, urls.c.url_key == frontier.c.url_key, isouter=True)
    .where(
        frontier.c.crawl_id == bindparam("crawl"),
        frontier.c.state == "pending",
        # a time that lies too far ahead was written by a clock that has been set back since
        or_(frontier.c.not_before.is_(None), frontier.c.not_before <= bindparam("now"), frontier.c.not_before > bindparam("horizon")),
        not_(bindparam("resting", type_=Text).contains(" " + frontier.c.host + " ")),
        or_(frontier.c.stage == KNOWN, and_(_open_stage > KNOWN)),
    )
    .order_by(frontier.c.stage, frontier.c.task_id)
    .limit(bindparam("count"))
)
_LEASE = Statement(update(frontier).where(frontier.c.task_id == bindparam("task")).values(state="leased"))
_RELEASE = Statement(update(frontier).where(frontier.c.crawl_id == bindparam("crawl"), frontier.c.state == "leased").values(state="pending"))
_TASK_OF = Statement(select(frontier.c.task_id).where(frontier.c.crawl_id == bindparam("crawl"), frontier.c.url_key == bindparam("key")))
_END = Statement(update(frontier).where(frontier.c.task_id == bindparam("task")).values(state=bindparam("state_"), reason=bindparam("reason_")))
_AGAIN = Statement(
    update(frontier)
    .where(frontier.c.task_id == bindparam("task"))
    .values(state="pending", reason=bindparam("reason_"), attempts=frontier.c.attempts + 1, not_before=bindparam("at"))
)
_COUNTS = Statement(select(frontier.c.state, func.count()).where(frontier.c.crawl_id == bindparam("crawl")).group_by(frontier.c.state))
_WAITING = Statement(select(frontier.c.host).distinct().where(frontier.c.crawl_id == bindparam("crawl"), frontier.c.state == "pending"))
_REASONS = Statement(
    select(frontier.c.reason, func.count())
    .where(frontier.c.crawl_id == bindparam("crawl"), frontier.c.state == bindparam("state_"))
    .group_by(frontier.c.reason)
)
_FORGET = Statement(frontier.delete().where(frontier.c.crawl_id.in_(select(bindparam("old").label("crawl_id")))))
_GIVE_BACK = Statement(update(frontier).where(frontier.c.task_id == bindparam("task")).values(state="pending"))


@record
class NewTask:
    """An address to enter the frontier."""

    url: str
    url_key: str
    host: str
    kind: UrlKind
    known: bool = False
    parent_key: str | None = None
    redirects: int = 0
    redirected_from: str | None = None
    permanent: bool = False
    depth: int = 0
    departments: list[str] = field(default_factory=list)


class Frontier:
    """The frontier of one crawl. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection, crawl_id: int) -> None:
        self._db = connection
        self.crawl_id = crawl_id
        self._forgotten = Forgetting(connection).digests()
        self._entered: set[str] = set()

    def forgets(self, url_key: str) -> bool:
        """Was the address, or its host, forgotten on request?"""
        return bool(self._forgotten) and (digest(url_key) in self._forgotten or digest(url_key.split("/", 3)[2]) in self._forgotten)

    def has(self, url_key: str) -> bool:
        """Was the address entered a short while ago? Most links of a page are those of the page before, and entering them again changes nothing."""
        return url_key in self._entered

    def add(self, tasks: Iterable[NewTask], *, first: bool = False) -> int:
        """Enter addresses; one that is there already stays as it is, a forgotten one stays away. Returns how many are new.

        ``first``: before everything that is not yet known.
        """
        if len(self._entered) > MAX_ENTERED:
            self._entered.clear()
        statement = _ADD_FIRST if first else _ADD
        added = 0
        for task in tasks:
            if self.forgets(task.url_key):
                continue
            stage = KNOWN if first or task.known else _STAGES[task.kind]
            added += statement.run(
                self._db,
                crawl_id=self.crawl_id,
                url_key=task.url_key,
                url=task.url,
                host=task.host,
                kind=task.kind,
                state="pending",
                stage=stage,
                known=task.known,
                parent_key=task.parent_key,
                redirects=task.redirects,
                redirected_from=task.redirected_from,
                permanent=task.permanent,
                depth=task.depth,
                departments=dumps(task.departments),
                not_before=None,
            ).rowcount
            self._entered.add(task.url_key)
        return added

    def lease(self, count: int, now: str, resting: Iterable[str] = ()) -> list[Task]:
        """Take up to ``count`` addresses that are due, none of the hosts that rest; those of a later stage only when no known one is open."""
        hosts, horizon = " ".join(["", *resting, ""]), stamp(moment(now) + MAX_REST)
        rows = _NEXT.run(self._db, crawl=self.crawl_id, now=now, horizon=horizon, resting=hosts, count=count).fetchall()
        tasks = [_task(row) for row in rows]
        _LEASE.run_many(self._db, [{"task": task.task_id} for task in tasks])
        return tasks

    def release(self) -> None:
        """Give back what a killed process had leased."""
        _RELEASE.run(self._db, crawl=self.crawl_id)

    def task_of(self, url_key: str) -> int | None:
        """Number of the task of an address; null if the crawl has none."""
        row = _TASK_OF.run(self._db, crawl=self.crawl_id, key=url_key).fetchone()
        return row[0] if row else None

    def end(self, task_id: int, state: str, reason: str) -> None:
        """Bring an address to its terminal state, ``done`` or ``failed``."""
        _END.run(self._db, task=task_id, state_=state, reason_=reason)

    def again(self, task_id: int, reason: str, at: str) -> None:
        """Ask for it once more, not before ``at``."""
        _AGAIN.run(self._db, task=task_id, reason_=reason, at=at)

    def give_back(self, tasks: Iterable[Task]) -> None:
        """Leased addresses that were not asked for wait again."""
        _GIVE_BACK.run_many(self._db, [{"task": task.task_id} for task in tasks])

    def counts(self) -> dict[str, int]:
        """Number of addresses in each state."""
        return dict(_COUNTS.run(self._db, crawl=self.crawl_id).fetchall())

    def reasons(self, state: Literal["done", "failed"]) -> dict[str, int]:
        """Number of addresses that came to this end, for each reason."""
        return dict(_REASONS.run(self._db, crawl=self.crawl_id, state_=state).fetchall())

    def waiting(self) -> list[str]:
        """Hosts that have addresses waiting."""
        return [row[0] for row in _WAITING.run(self._db, crawl=self.crawl_id)]

    def forget(self, crawl_id: int) -> None:
        """Drop the rows of another, finished crawl."""
        _FORGET.run(self._db, old=crawl_id)


_COLUMNS = {name: place for place, name in enumerate([*frontier.c.keys(), "etag", "last_modified", "fresh"])}


def _task(row: tuple[object, ...]) -> Task:
    value = {name: row[place] for name, place in _COLUMNS.items()}
    value |= {name: bool(value[name]) for name in ("known", "permanent", "fresh")}
    value["departments"] = load(list[str], str(value["departments"]))
    return Task(**{name: value[name] for name in Task.__dataclass_fields__})  # type: ignore[arg-type]
