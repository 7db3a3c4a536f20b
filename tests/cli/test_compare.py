"""What ``healthcrawl diff`` calls the edits of paragraphs."""

from __future__ import annotations

import pytest

from healthcrawl.items.article import Content
from healthcrawl.show.compare import rows

WALK, SALT = "每天快走三十分钟,微微出汗就够了。", "饮食上少放盐,每天不超过五克。"
SLEEP, DOCTOR = "睡前不看手机,房间保持黑暗安静。", "有不舒服请到正规医院检查。"
LESS = SALT.replace("五", "四")


def named(old: list[str], new: list[str]) -> list[tuple[str, str, str]]:
    return rows(*(Content(title="健康", text="\n".join(lines)) for lines in (old, new)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([WALK + SALT + SLEEP, DOCTOR], [WALK, SALT + SLEEP, DOCTOR], [("split", WALK + SALT + SLEEP, f"{WALK}¶{SALT}{SLEEP}")]),
        ([WALK, SALT, SLEEP, DOCTOR], [WALK + SALT + SLEEP, DOCTOR], [("merged", f"{WALK}¶{SALT}¶{SLEEP}", WALK + SALT + SLEEP)]),
        ([WALK + SALT, DOCTOR], [WALK, LESS, DOCTOR], [("split", WALK + SALT, f"{WALK}¶{LESS}")]),
        ([WALK + SALT], [WALK + LESS, SLEEP], [("changed", WALK + SALT, WALK + LESS), ("new", "", SLEEP)]),
        ([WALK, SALT], [SALT, WALK], [("moved", SALT, SALT)]),
        ([WALK, SALT, DOCTOR], [WALK, DOCTOR], [("gone", SALT, "")]),
    ],
)
def test_paragraphs_are_split_merged_changed_moved_new_and_gone(old, new, expected):
    assert named(old, new) == expected
