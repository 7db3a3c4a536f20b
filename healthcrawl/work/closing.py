"""The end of a crawl, when nothing waits any more: confirmed removals, articles that repeat others, the verdict on the run."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from healthcrawl.decide import liveness
from healthcrawl.decide.brake import too_many
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.record import record
from healthcrawl.items.run import RunVerdict
from healthcrawl.store.codec import stamp
from healthcrawl.store.frontier import Frontier
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.alike import link_duplicates
from healthcrawl.work.drift import Drift, keep_rates
from healthcrawl.work.naming import complete_told
from healthcrawl.work.plan import Plan
from healthcrawl.work.settling import settle

_HINTS = {
    "redirect-off-site": "; it sends to another host: give that address instead",
    "other robots": "; robots.txt forbids it, or could not be read",
}
"""What a person can do about it, by the reason why nothing could be believed."""


@record
class Outcome:
    """How a crawl ended, for the exit code and for a person."""

    verdict: RunVerdict
    notes: list[str]
    """One sentence for each thing that a person should know."""


@record
class Sights:
    """What a crawl has seen, each address once: its last observation counts."""

    verdicts: Counter[str]
    """Addresses by verdict."""
    known: Counter[str]
    """Those where an article of an earlier crawl lives, by verdict."""
    newly_gone: int
    """Of these, those that answered 404 or 410, and did not in the crawl before."""
    newly_elsewhere: int
    """Those that sent to another page, and did not in the crawl before."""
    home_fine: bool
    """True unless a start page was asked for and none could be believed."""

    @property
    def checked(self) -> int:
        """Known articles that were asked for."""
        return self.known.total()

    @property
    def fine(self) -> int:
        """Those among them that were seen."""
        return self.known["ok"] + self.known["unchanged"]

    @property
    def canary_sings(self) -> bool:
        """Is the site itself well?"""
        return liveness.canary_sings(self.home_fine, self.fine, self.checked)


def close_crawl(store: Store, frontier: Frontier, plan: Plan, run: Run, now: datetime) -> Outcome:
    """Record what only the whole crawl can tell, in the open transaction, and judge the crawl."""
    store.begin()
    sights = _sights(store, plan, run)
    drift = keep_rates(store, plan.site, run, sights.known["unchanged"])
    nothing_known = next(store.whole_site.to_recheck(plan.site), None) is None
    outcome = _settle(store, plan, run, sights, drift, _judge(sights, frontier, plan, nothing_known=nothing_known))
    complete_told(store, plan, run.crawl_id)
    if not sights.canary_sings:
        store.closing.uncount_gone(plan.site, run.crawl_id)
    elif outcome.verdict != "degraded":
        _remove_gone(store, plan, run, now)
    link_duplicates(store, run, now)
    if not nothing_known and outcome.verdict != "degraded" and plan.sitemaps and not _reads_sitemaps(store, plan, run):
        outcome = Outcome(verdict="degraded", notes=[f"{plan.site}: no sitemap or feed of it could be read; nothing was looked for"])
    if drift.notes:  # what fell was not recorded; all else was
        outcome = Outcome(verdict="degraded", notes=outcome.notes + drift.notes)
    for crawl_id in store.runs.old_crawls(plan.job_key, run.crawl_id):
        frontier.forget(crawl_id)
    return outcome


def _reads_sitemaps(store: Store, plan: Plan, run: Run) -> bool:
    """Was there more than what only leads to sitemaps: robots.txt, the home page?"""
    leading = {urls.key(url) for path in ("/robots.txt", "/") if (url := urls.resolve(plan.profile.base_url or "", path))}
    named = {urls.key(url) for path in plan.sitemaps if (url := urls.resolve(plan.profile.base_url or "", path))}
    return not leading <= named or bool(store.closing.sitemaps(run.crawl_id) - leading)


def close_early(store: Store, plan: Plan, run: Run, outcome: Outcome) -> Outcome:
    """Record the updates of a crawl that ends before it has seen all, and that no other run goes on with."""
    store.begin()
    complete_told(store, plan, run.crawl_id)
    sights = _sights(store, plan, run)
    return _settle(store, plan, run, sights, keep_rates(store, plan.site, run, sights.known["unchanged"]), outcome)


def _sights(store: Store, plan: Plan, run: Run) -> Sights:
    verdicts: Counter[str] = Counter()
    known: Counter[str] = Counter()
    home: Counter[str] = Counter()
    for (kind, is_known, verdict), count in store.closing.sights(run.crawl_id).items():
        verdicts[verdict] += count
        if is_known:
            known[verdict] += count
        if kind == "start":
            home[verdict] += count
    return Sights(
        verdicts=verdicts,
        known=known,
        newly_gone=store.closing.newly_gone(plan.site, run.crawl_id),
        newly_elsewhere=store.closing.newly_elsewhere(run.crawl_id),
        home_fine=not home or home.total() > home["gone"] + home["suspect"] + home["failed"],
    )


def _settle(store: Store, plan: Plan, run: Run, sights: Sights, drift: Drift, outcome: Outcome) -> Outcome:
    """Record or hold the updates; a crawl that had to brake is degraded."""
    healthy = outcome.verdict != "degraded"
    if not healthy:
        store.quarantine.uncount(plan.site, run.crawl_id, "proposed")
    settled = settle(store, plan.site, run, drift, checked=sights.checked, healthy=healthy)
    if settled.braked:
        note = f"{plan.site}: {settled.braked}; the next crawl that sees them again records them, or `healthcrawl suspects accept --held`"
        outcome = Outcome(verdict="degraded", notes=[note])
    if outcome.verdict == "degraded":
        store.quarantine.uncount(plan.site, run.crawl_id, "suspect")
    return outcome


def _judge(sights: Sights, frontier: Frontier, plan: Plan, *, nothing_known: bool) -> Outcome:
    verdicts, failures = sights.verdicts, frontier.reasons("failed")
    sound = sum(verdicts[kind] for kind in ("ok", "unchanged", "listing"))
    articles = verdicts["ok"] + verdicts["unchanged"]
    bad = {"gone": sights.newly_gone, "redirects": sights.newly_elsewhere, "suspect": verdicts["suspect"], "failed": verdicts["failed"]}
    checked = sound + sum(bad.values())
    if sound == 0:
        reasons = failures or frontier.reasons("done")
        why = _listed(reasons) + "".join(hint for reason, hint in _HINTS.items() if reason in reasons)
        return Outcome(verdict="degraded", notes=[f"{plan.site}: not one of {checked} answers could be believed ({why})"])
    notes = [
        f"{plan.site}: {count} of {checked} answers were {kind}: that is the site, not its articles; removals are held back, and so are updates"
        for kind, count in bad.items()
        if too_many(count, checked)
    ]
    if plan.whole_site and articles == 0 and verdicts["gone"]:
        notes.append(f"{plan.site}: listings, but not one article: {verdicts['gone']} addresses that they name are gone")
    if not notes and plan.whole_site and not liveness.canary_sings(True, sights.fine, sights.checked):
        notes.append(
            f"{plan.site}: only {sights.fine} of {sights.checked} articles known before could be seen; removals are held back, and so are updates"
        )
    if not notes and nothing_known and articles == 0 and (plan.whole_site or plan.sitemaps):
        where = "no sitemap or feed of it names one" if plan.sitemaps else "no listing leads to one; begin with the address of a listing"
        notes.append(f"{plan.site}: not one article was found: {where}")
    if plan.whole_site and articles < plan.profile.expect.min_articles:
        notes.append(f"{plan.site}: {articles} articles found, the site file expects at least {plan.profile.expect.min_articles}")
    if notes:
        return Outcome(verdict="degraded", notes=notes)
    if failures:
        return Outcome(verdict="partial", notes=[f"{sum(failures.values())} addresses failed for good: {_listed(failures)}"])
    return Outcome(verdict="complete", notes=[])


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{reason} {count}" for reason, count in sorted(counts.items(), key=lambda item: -item[1]) if count)


def _remove_gone(store: Store, plan: Plan, run: Run, now: datetime) -> None:
    for gone in store.closing.gone(plan.site, run.crawl_id):
        if liveness.removed(gone.count, gone.status, now):
            change = Change(
                article_id=gone.article_id, kind="removed", version_from=gone.version, evidence=Evidence(before=gone.records, after=gone.proof)
            )
            store.memory.change(run.run_id, change, url=gone.url, url_before=None, title=gone.title, at=stamp(now))
            store.closing.remove(gone.article_id)
