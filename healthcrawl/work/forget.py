"""Forgetting an address or a host for good: rows, exports, archived bytes. What is left is a tombstone that keeps it from coming back.

In this order, so that a kill at any moment leaves a folder that is whole: new WARC files are written beside the old ones; one transaction deletes the
rows, points all others at the new files and sets the tombstone; then the new files get their names, the old ones are deleted, and the exports are
written again. What a kill left of the last steps is done when the folder is next opened.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from healthcrawl.clock import Clock
from healthcrawl.exports import publish
from healthcrawl.items.record import record
from healthcrawl.store import cdx
from healthcrawl.store.codec import stamp
from healthcrawl.store.connect import storage_errors
from healthcrawl.store.forgetting import Scope, digest
from healthcrawl.store.rewrite import Rewritten, Unwanted, rewrite
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.errors import UnknownError


@record
class Forgotten:
    """What was forgotten."""

    addresses: int
    articles: int
    versions: int
    records: int
    """Archived records, requests and responses."""


@record
class _Target:
    scope: Scope
    name: str
    """Canonical address, or host."""
    keys: set[str]
    unwanted: Unwanted


def forget(data_dir: Path, name: str, clock: Clock) -> Forgotten:
    """Forget an address (and its whole article) or a host.

    Raises ``UnknownError`` if the name is neither, ``MissingStoreError``, ``LockedError`` while a crawl runs, ``StorageError``.
    """
    with closing(Store.existing(data_dir, "forgetting")) as store, storage_errors():
        target, at, archive = _target(store, name), stamp(clock()), data_dir / "archive"
        store.connection.execute("PRAGMA secure_delete=ON")
        store.begin()
        files = _rewritten(store, target, archive, at)
        articles, versions = store.forgetting.drop(target.keys)
        for file in files:
            store.forgetting.move(file)
        store.forgetting.drop_named(target.name, target.name if target.scope == "host" else None)
        buried = target.keys if target.scope == "address" else {target.name}
        store.forgetting.bury(target.scope, map(digest, buried), at, [file.old for file in files])
        store.commit()
        for file in files:
            (archive / f"{file.new}.open").rename(archive / file.new)
            cdx.rebuild(archive / file.new)
        store.forgetting.finish(archive)
        store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log of changes holds what was deleted
        publish(store.connection, data_dir / "export")
    taken = sum(file.taken for file in files)
    return Forgotten(addresses=len(target.keys), articles=articles, versions=versions, records=taken)


def _rewritten(store: Store, target: _Target, archive: Path, at: str) -> list[Rewritten]:
    if target.scope == "address":
        names = sorted(store.forgetting.files(target.keys))
    else:  # robots.txt and what no row refers to as well
        names = sorted(path.relative_to(archive).as_posix() for path in archive.glob("*/*/*.warc.gz"))
    return [made for name in names if (archive / name).exists() and (made := rewrite(archive, name, target.unwanted, at))]


def _target(store: Store, name: str) -> _Target:
    try:
        if "//" in name:
            key = urls.key(name)
            keys = store.forgetting.same_article(key)
            return _Target(
                scope="address",
                name=urls.canonical(name),
                keys=keys,
                unwanted=lambda url: f"address: {digest(key)}" if (key := _key(url)) and key in keys else None,
            )
        host = urls.site_host(f"http://{name}/")
        if host != name.lower():
            raise urls.BadAddress(name)
    except urls.BadAddress:
        raise UnknownError(f"{name} is neither an address (https://example.org/a.html) nor a host (example.org)") from None
    keys = store.forgetting.of_host(host)
    grave = f"host: {digest(host)}"
    return _Target(scope="host", name=host, keys=keys, unwanted=lambda url: grave if (_key(url) or "").startswith(f"//{host}/") else None)


def _key(url: str) -> str | None:
    try:
        return urls.key(url)
    except urls.BadAddress:
        return None
