"""Reposts and near-duplicates are linked; lookalikes, the same text about another disease, never are."""

from __future__ import annotations

from itertools import combinations

from healthcrawl.decide.duplicates import Sketched, clusters, likeness, lookalikes, pairs
from healthcrawl.demo.site import Site
from healthcrawl.text.sketch import plain, sketch

SIMPLIFIED = "糖尿病患者应当坚持运动,每天快走30分钟,并且注意控制体重和饮食,定期检查血糖与尿蛋白,听从医生的建议。"
TRADITIONAL = "糖尿病患者應當堅持運動,每天快走30分鐘,並且注意控制體重和飲食,定期檢查血糖與尿蛋白,聽從醫生的建議。"


def test_form_is_no_difference():
    assert plain(TRADITIONAL) == plain(SIMPLIFIED)
    assert plain(" 1.5克,\n") == "1.5克"
    assert plain("1.5克") != plain("15克")


def test_the_demo_s_near_duplicates_are_all_found_and_its_lookalikes_never():
    rows = [row for row in Site(400, 4).truth() if row["state"] == "live"]
    texts = {row["url"]: (plain(row["title"]), plain(row["body"])) for row in rows}
    looked = pairs([Sketched(article_id=url, sketch=sketch(text[1]), fresh=True) for url, text in texts.items()])
    found = {pair for pair in looked if likeness(texts[pair[0]], texts[pair[1]]) is not None}
    true = [(row["url"], original) for row in rows for name in ("duplicate_of", "near_duplicate_of") if (original := row[name]) in texts]
    alike = [(row["url"], row["lookalike_of"]) for row in rows if row["lookalike_of"] in texts]
    assert sum(row["near_duplicate_of"] in texts for row in rows) > 10
    assert len(alike) > 10
    assert joined(found) == joined(true)
    assert all(lookalikes(texts[one], texts[other]) and lookalikes(texts[other], texts[one]) for one, other in alike)


def joined(edges) -> set[tuple[str, str]]:
    return {pair for group in clusters(edges).values() for pair in combinations(sorted(group), 2)}


def test_what_was_compared_before_is_not_compared_again():
    old = [Sketched(article_id=name, sketch=sketch(SIMPLIFIED * 3), fresh=False) for name in "abc"]
    new = Sketched(article_id="d", sketch=sketch(SIMPLIFIED * 3), fresh=True)
    assert pairs(old) == set()
    assert pairs([*old, new]) == {("a", "d"), ("b", "d"), ("c", "d")}


def test_a_repost_with_other_full_stops_is_no_lookalike():
    one = plain("糖尿病怎么运动"), plain(SIMPLIFIED.replace(",", "。") * 3)
    other = plain("糖尿病怎么运动"), plain(SIMPLIFIED.replace(",", ". ") * 3)
    assert one[1] != other[1]
    assert likeness(one, other) is not None


def test_texts_too_short_to_tell_are_like_nothing():
    assert pairs([Sketched(article_id=name, sketch=sketch("略"), fresh=True) for name in "ab"]) == set()
