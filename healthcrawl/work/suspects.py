"""What is not believed, for a person to look at and decide on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from healthcrawl.decide import events
from healthcrawl.exports import publish
from healthcrawl.items.change import Change
from healthcrawl.items.known import Doubt, Known
from healthcrawl.items.record import record
from healthcrawl.store.connect import connect
from healthcrawl.store.memory import Memory
from healthcrawl.store.quarantine import Quarantine
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.errors import UnknownError
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
    """All that is not believed, the latest first; raises ``MissingStoreError``."""
    with closing(connect(data_dir, write=False)) as connection:
        return [doubt for doubt in Quarantine(connection).all() if site in (None, doubt.site)]


def suspect_at(data_dir: Path, url: str) -> Suspect:
    """What is not believed at an address; raises ``UnknownError`` if nothing is."""
    with closing(connect(data_dir, write=False)) as connection:
        doubt = _doubt_at(Quarantine(connection), url)
        known = Memory(connection).known(doubt.url_key)
    change = events.of_content(known, doubt.article, doubt.records) if known and doubt.article else None
    return Suspect(doubt=doubt, known=known, change=change)


def accept(data_dir: Path, addresses: list[str], *, held: bool) -> list[str]:
    """Record what was seen at these addresses, and with ``held`` all that the brake holds; returns the addresses that changed.

    Takes the data folder (``LockedError`` while a crawl has it); nothing is recorded if one address cannot be accepted (``UnknownError``).
    """
    store = _open(data_dir, "accepts suspects")
    try:
        store.begin()
        chosen = [_doubt_at(store.quarantine, url) for url in addresses]
        chosen += [doubt for doubt in store.quarantine.all() if held and doubt.state == "held"]
        for doubt in chosen:
            if doubt.article is None or doubt.article_id is None:
                raise UnknownError(f"{doubt.url}: what was seen there ({doubt.reason}) is no state of a known article; it cannot be accepted")
        changed = [doubt.url for doubt in chosen if apply(store, doubt, doubt.crawl_id)]
        _publish(store)
    finally:
        store.close()
    return changed


def reject(data_dir: Path, addresses: list[str]) -> None:
    """What was seen at these addresses is never to be believed, however often it is seen; another content there is judged anew."""
    store = _open(data_dir, "rejects suspects")
    try:
        store.begin()
        for url in addresses:
            doubt = _doubt_at(store.quarantine, url)
            store.quarantine.mark(doubt.url_key, "rejected", doubt.reason)
            if doubt.article_id:
                store.memory.status(doubt.article_id, "live")
        _publish(store)
    finally:
        store.close()


def _open(data_dir: Path, note: str) -> Store:
    with closing(connect(data_dir, write=False)):
        pass  # a folder without data is told, not made
    return Store(data_dir, note)


def _publish(store: Store) -> None:
    store.commit()
    publish(store.connection, store.data_dir / "export")


def _doubt_at(quarantine: Quarantine, url: str) -> Doubt:
    try:
        doubt = quarantine.get(urls.key(url))
    except ValueError:
        raise UnknownError(f"{url} is no web address: write it with http:// or https://") from None
    if doubt is None:
        raise UnknownError(f"nothing is doubted at {url}; `healthcrawl suspects` lists what is")
    return doubt
