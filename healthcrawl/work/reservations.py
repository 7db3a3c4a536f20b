"""Once a day and host: what does it reserve? Its answer is an observation like any other, so it is archived and replayed."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urljoin

from healthcrawl.decide import reservations
from healthcrawl.items.page import Page
from healthcrawl.items.site import Reservations
from healthcrawl.items.visit import Task
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.store import Store
from healthcrawl.text import urls


def ask(store: Store, frontier: Frontier, pages: Iterable[str], now: str) -> None:
    """Enter the file of each host of these pages, before everything that is not known, unless the host was asked today."""
    for host, page in sorted({urls.site_host(page): page for page in pages}.items()):
        last = store.learned.reserved(host)
        if last is None or last.day != now[:10]:
            url = urljoin(page, reservations.PATH)
            frontier.add([NewTask(url=url, url_key=urls.key(url), host=host, kind="tdm")], first=True)


def keep(store: Store, task: Task, page: Page, at: str) -> None:
    """Remember what a host answered, also if its answer came by way of a redirect; one that did not tell is asked again tomorrow."""
    asked = task.redirected_from or task.url_key
    host = asked.split("/", 3)[2]
    rules, last = reservations.learn(page), store.learned.reserved(host)
    if rules is None:
        rules = last.rules if last else []
    store.learned.keep_reserved(host, Reservations(day=at[:10], rules=rules))
