"""What is not believed, for a person to look at and decide on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from healthcrawl.clock import Clock
from healthcrawl.decide import events
from healthcrawl.exports import publish
from healthcrawl.items.change import Change
from healthcrawl.items.known import Doubt, Known
from healthcrawl.items.record import record
from healthcrawl.store.connect import connect, storage_errors
from healthcrawl.store.memory import Memory
from healthcrawl.store.quarantine import Quarantine
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.decisions import Decisions
from healthcrawl.work.errors import UnknownError
from healthcrawl.work.journal import Action, Decided
from healthcrawl.work.reports import check_site
from healthcrawl.work.versions import apply


@record
class Suspect:
    """What was seen, beside what is known."""

    doubt: Doubt
    known: Known | None
    """The article as it is recorded; null if none is known there."""
    change: Change | None
    """The event that accepting it would record; null if what was seen is no article, or says nothing new."""


def suspects_of(data_dir: Path, site: str | None = None) -> list[Doubt]:
    """All that is not believed, the latest first; raises ``MissingStoreError``, and ``UnknownError`` for a site that is none."""
    with closing(connect(data_dir, write=False)) as connection:
        if site is not None:
            check_site(connection, site)
        return [doubt for doubt in Quarantine(connection).all() if site in (None, doubt.site)]


def suspect_at(data_dir: Path, url: str) -> Suspect:
    """What is not believed at an address; raises ``UnknownError`` if nothing is."""
    with closing(connect(data_dir, write=False)) as connection:
        doubt = _doubt_at(Quarantine(connection), url)
        known = Memory(connection).known(doubt.url_key)
    change = events.of_content(known, doubt.article, doubt.records) if known and doubt.article else None
    return Suspect(doubt=doubt, known=known, change=change)


def accept(data_dir: Path, addresses: list[str], clock: Clock, *, held: bool) -> list[str]:
    """Record what was seen at these addresses, and with ``held`` all that the brake holds; returns the addresses that changed.

    Takes the data folder (``LockedError`` while a crawl has it); nothing is recorded if one address cannot be accepted (``UnknownError``).
    """
    with closing(Store.existing(data_dir, "accepts suspects")) as store:
        chosen = _doubts_at(store.quarantine, addresses)
        chosen += [doubt for doubt in store.quarantine.all() if held and doubt.state == "held" and doubt not in chosen]
        for doubt in chosen:
            if doubt.article is None or doubt.article_id is None:
                raise UnknownError(f"{doubt.url}: what was seen there ({doubt.reason}) is no state of a known article; it cannot be accepted")
        return _decide(store, chosen, "accept", clock)


def reject(data_dir: Path, addresses: list[str], clock: Clock) -> None:
    """What was seen at these addresses is never to be believed, however often it is seen; another content there is judged anew."""
    with closing(Store.existing(data_dir, "rejects suspects")) as store:
        _decide(store, _doubts_at(store.quarantine, addresses), "reject", clock)


def _decide(store: Store, doubts: list[Doubt], action: Action, clock: Clock) -> list[str]:
    """Decide on them all, in one run; returns the addresses of the articles that changed."""
    if not doubts:
        return []
    with storage_errors():
        store.begin()
        run = Decisions(store, "suspects", {"action": action}, clock())
        changed = []
        for doubt in doubts:
            run.note(Decided(url=doubt.url, action=action, digest=doubt.digest))
            if decide(store, doubt, action, run.run_id):
                changed.append(doubt.url)
        run.end()
        publish(store.connection, store.data_dir / "export")
    return changed


def decide(store: Store, doubt: Doubt, action: Action, run_id: int) -> bool:
    """Carry out one decision; true if the article has changed by it."""
    if action == "accept":
        return apply(store, doubt, run_id) is not None
    store.quarantine.mark(doubt, "rejected", doubt.reason)
    if doubt.article_id:
        store.memory.status(doubt.article_id, "live")
    return False


def _doubts_at(quarantine: Quarantine, addresses: list[str]) -> list[Doubt]:
    """Each once, however often its address is given."""
    return list({doubt.url_key: doubt for url in addresses if (doubt := _doubt_at(quarantine, url))}.values())


def _doubt_at(quarantine: Quarantine, url: str) -> Doubt:
    try:
        doubt = quarantine.at(urls.key(url))
    except ValueError:
        raise UnknownError(f"{url} is no web address: write it with http:// or https://") from None
    if doubt is None:
        raise UnknownError(f"nothing is doubted at {url}; `healthcrawl suspects` lists what is")
    return doubt
