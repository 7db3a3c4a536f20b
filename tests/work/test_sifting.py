"""Lines that change by themselves and fields that vanish all over a site are no updates; every edit beside them is one."""

from __future__ import annotations

from tests.work.conftest import article

PATHS = [f"/neike/{n}.html" for n in range(16)]


def page(number: int, *, counter: int | None = None, tag: bool = True, dose: str = "800IU", tip: str = "") -> str:
    tags = f'<div class="tags">标签:<a href="/tag/{number % 5}/" rel="tag">钙片{number % 5}</a></div>' if tag else ""
    said = f"</p><p>本文已帮助 {counter} 人了解病情。</p><p>" if counter is not None else ""
    return article(f"第{number}种常见疾病的护理", dose, words=f"编号{number},{said}{tip and f'</p><p>{tip}</p><p>'}", after=tags)


def kinds(site) -> list[str]:
    return [row.kind for row in site.changes() if row.kind not in ("created", "duplicate_found")]


def reasons(site) -> dict[str, str]:
    return dict(site._rows(lambda connection: connection.execute("SELECT url_key, reason FROM quarantine").fetchall()))


def test_counters_on_all_articles_are_never_updates(site):
    for night in range(5):
        site.pages = {path: page(n, counter=1000 * n + 7 * night * (n + 1)) for n, path in enumerate(PATHS)}
        assert site.crawl(*PATHS, days=1).verdict == "complete"
        assert kinds(site) == []
    assert reasons(site) == {}


def test_an_edit_beside_a_counter_is_an_update(site):
    for night in range(4):
        doses = {3: "400IU"} if night == 1 else {3: "400IU", 5: "600IU"} if night > 1 else {}
        site.pages = {path: page(n, counter=1000 * n + 7 * night, dose=doses.get(n, "800IU")) for n, path in enumerate(PATHS)}
        site.crawl(*PATHS, days=1)
        updated = [row for row in site.changes() if row.kind == "updated"]
        assert [row.title for row in updated] == ["第3种常见疾病的护理", "第5种常见疾病的护理"][: min(night, 2)]
    assert [(found.before, found.after) for row in updated for found in row.quantities if found.unit == "IU"] == [
        ("800IU", "400IU"),
        ("800IU", "600IU"),
    ]


def test_the_same_dose_corrected_on_several_articles_is_an_update_of_each(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages |= {path: page(n, dose="400IU") for n, path in enumerate(PATHS[:6])}
    assert site.crawl(*PATHS, days=1).verdict == "complete"
    assert kinds(site) == ["updated"] * 6


def test_figures_without_a_unit_that_stay_as_corrected_are_updates_one_crawl_later(site):
    site.pages = {path: page(n, counter=140) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages = {path: page(n, counter=150) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS, days=1)
    assert set(reasons(site).values()) == {"perhaps-volatile-lines"}
    site.crawl(*PATHS, days=1)
    assert kinds(site) == ["updated"] * 16


def test_figures_corrected_on_some_of_the_articles_that_print_them_are_no_counter(site):
    site.pages = {path: page(n, counter=140) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages |= {path: page(n, counter=150) for n, path in enumerate(PATHS[:6])}
    site.crawl(*PATHS, days=1)
    assert kinds(site) == ["updated"] * 6


def test_tips_that_take_turns_are_never_updates(site):
    tips = ["小贴士:夏天要记得多喝水。", "小贴士:久坐一小时起来走走。", "小贴士:睡前半小时不看手机。"]
    for night in range(5):
        site.pages = {path: page(n, tip=tips[(n + night) % 3]) for n, path in enumerate(PATHS)}
        site.crawl(*PATHS, days=1)
        assert kinds(site) == []


def test_words_that_go_back_and_forth_are_told_once_and_then_held_until_they_stay(site):
    for night in range(8):
        site.pages = {PATHS[0]: page(0, dose=("800IU", "400IU")[night % 2])}
        site.crawl(PATHS[0], days=1)
    assert kinds(site) == ["updated"]
    site.pages = {PATHS[0]: page(0)}
    site.crawl(PATHS[0], days=1)
    assert reasons(site) == {f"//site.test{PATHS[0]}": "earlier-version"}
    site.crawl(PATHS[0], days=1)
    assert kinds(site) == ["updated"] * 2


def dated(text: str, last_modified: str) -> tuple[int, dict[str, str], str]:
    return 200, {"content-type": "text/html; charset=utf-8", "last-modified": f"{last_modified} 2025 08:00:00 GMT"}, text


def test_an_earlier_version_is_a_stale_copy_unless_its_server_says_that_it_is_newer(site):
    corrected, other = PATHS[:2]
    nights = [("800IU", "Mon, 20 Oct", "Mon, 20 Oct"), ("400IU", "Tue, 21 Oct", "Tue, 21 Oct"), ("800IU", "Wed, 22 Oct", "Mon, 20 Oct")]
    for dose, here, there in nights:
        site.pages = {corrected: dated(page(0, dose=dose), here), other: dated(page(1, dose=dose), there)}
        site.crawl(corrected, other, days=1)
    assert [row.url.endswith(corrected) for row in site.changes() if row.kind == "updated"].count(True) == 2
    assert kinds(site) == ["updated"] * 3
    assert reasons(site) == {f"//site.test{other}": "earlier-version"}


def test_an_earlier_version_whose_own_date_is_newer_is_an_update(site):
    for day, dose in enumerate(("800IU", "400IU", "800IU"), 20):
        site.pages = {PATHS[0]: page(0, dose=dose).replace("来源:健康报", f"更新时间:2025-10-{day} 08:00")}
        site.crawl(PATHS[0], days=1)
    assert kinds(site) == ["updated"] * 2


def test_a_field_that_a_redesign_hides_is_no_update_and_an_edit_beneath_it_is_one(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages = {path: page(n, tag=False, dose="400IU" if n == 3 else "800IU") for n, path in enumerate(PATHS)}
    for _ in range(2):
        assert site.crawl(*PATHS, days=1).verdict == "degraded"
        (update,) = [row for row in site.changes() if row.kind == "updated"]
        assert update.significance == "substantive"
        assert all(row.content.tags for row in site.articles())
    assert set(reasons(site).values()) == {"field-lost"}
    for _ in range(3):
        assert site.crawl(*PATHS, days=1).verdict == "complete", "from the third crawl on the site has given its tags up"
        assert reasons(site) == {}
    site.pages = {path: page(n, dose="400IU" if n == 3 else "800IU") for n, path in enumerate(PATHS)}
    site.crawl(*PATHS, days=1)
    assert kinds(site) == ["updated"]
    assert {row.status for row in site.articles()} == {"live"}


def test_a_field_removed_from_one_article_is_an_update(site):
    site.pages = {path: page(n) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages[PATHS[3]] = page(3, tag=False)
    assert site.crawl(*PATHS, days=1).verdict == "complete"
    (update,) = [row for row in site.changes() if row.kind == "updated"]
    assert update.significance == "metadata"


def test_one_date_read_on_all_pages_is_the_site_and_no_update(site):
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},", date=f"2025-09-{n + 1:02} 08:30") for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},", date="2025-10-23 07:00") for n, path in enumerate(PATHS)}
    assert site.crawl(*PATHS, days=1).verdict == "degraded"
    assert kinds(site) == []


def test_a_field_removed_from_the_few_pages_that_changed_is_an_update_of_each(site):
    etag = {"content-type": "text/html", "etag": '"a"'}
    site.pages = {path: (200, etag, page(n)) for n, path in enumerate(PATHS)}
    site.crawl(*PATHS)
    site.pages = dict.fromkeys(PATHS, (304, {}, "")) | {path: page(n, tag=False) for n, path in enumerate(PATHS[:4])}
    assert site.crawl(*PATHS, days=1).verdict == "complete"
    assert kinds(site) == ["updated"] * 4
