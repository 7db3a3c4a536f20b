"""Leaflets of drugs: the block with the headings that every leaflet has, and not what the shop around it says of itself."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, Marks

_TELLING = "适应症|功能主治|用法用量|不良反应|禁忌|注意事项|贮藏"
_HEADING = re.compile(
    rf"\s*[【\[]?\s*(?P<name>{_TELLING}|(?:药品|通用|商品)名称|主要成[份分]|成[份分]|性状|规格|孕妇及哺乳期妇女用药|儿童用药|老年(?:患者)?用药|药物相互作用|药物过量|"
    r"药理(?:毒理|作用)|药代动力学|包装|有效期|执行标准|批准文号|生产(?:企业|厂家))(?:/[\u4e00-\u9fff]{2,6})?\s*(?:[】\]:\uff1a\t]|$)"
)
"""Headings that the law prescribes for leaflets."""
_NAMES = frozenset(_TELLING.split("|"))
_MIN, _MIN_TELLING = 5, 2
"""Different headings of a leaflet, and how many of them no list of goods has."""
_PROSE = 40
"""Characters of a line of something else."""


def leaflet(layout: Layout, marks: Marks, container: Node) -> Node | None:
    """The smallest block with all headings of a leaflet; null if there is none, or if the container holds it with a text before it."""
    found = {
        number: heading["name"]
        for number, line in enumerate(layout.lines)
        if line.text[:1] in "【[适功用不禁注贮药通商主成性规孕儿老包有执批生"
        and marks.kind[number] == BODY
        and (heading := _HEADING.match(line.text))
    }
    telling = [number for number, name in found.items() if name in _NAMES]
    if len({found[number] for number in telling}) < _MIN_TELLING:
        return None
    block: Node | None = layout.lines[telling[0]].node
    while block is not None and block.last <= telling[-1]:
        block = block.parent
    own = [number for number in found if block is not None and block.first <= number < block.last]
    if block is None or len({found[number] for number in own}) < _MIN:
        return None
    within = container.first <= own[0] < container.last
    if within and any(len(line.text) >= _PROSE for line in layout.lines[container.first : own[0]]):
        return None
    return block.spanning(own[0], block.last)
