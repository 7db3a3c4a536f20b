"""One address a day and site that does not exist: what does "not found" look like here?"""

from __future__ import annotations

from healthcrawl.decide import missing
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.plan import Plan


def ask_for_nothing(store: Store, frontier: Frontier, plan: Plan, now: str) -> None:
    """Enter an address that was made up, before everything else, unless the site was asked today."""
    day, last = now[:10], store.learned.missing(plan.site)
    if last and last.day == day:
        return
    like = next((url for url, _, _ in store.whole_site.to_recheck(plan.site)), plan.profile.base_url)
    if like is None:
        return
    url = missing.made_up(plan.site, day, like)
    frontier.add([NewTask(url=url, url_key=urls.key(url), host=urls.site_host(url), kind="probe")], first=True)
