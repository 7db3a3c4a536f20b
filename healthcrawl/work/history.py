"""The life of one article: its versions and events."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healthcrawl.items.run import ChangeRow, VersionRow
from healthcrawl.store import reading
from healthcrawl.store.connect import connect
from healthcrawl.text import urls


class UnknownAddressError(ValueError):
    """No article is known at this address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All that is known of one article, oldest first."""

    article_id: str
    versions: list[VersionRow]
    changes: list[ChangeRow]


def history_of(data_dir: Path, url: str) -> History:
    """The history of the article that lives, or once lived, at an address; raises ``UnknownAddressError`` and ``MissingStoreError``."""
    connection = connect(data_dir, write=False)
    try:
        key = urls.key(url)
    except ValueError:
        raise UnknownAddressError(f"{url} is no web address") from None
    article_id = reading.article_at(connection, key)
    if article_id is None:
        raise UnknownAddressError(f"no article is known at {url}; `healthcrawl status` shows what is")
    return History(
        article_id=article_id,
        versions=list(reading.version_rows(connection, article_id)),
        changes=list(reading.change_rows(connection, article_id)),
    )
