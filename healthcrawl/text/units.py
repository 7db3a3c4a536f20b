"""Units of health texts: which names mean the same, what kind of quantity they measure, and what they are worth in the first of their kind."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

Kind = Literal["dose", "share", "age", "frequency", "duration", "temperature", "pressure", "length", "energy", "rate", "count", "clock", "number"]


class Unit(NamedTuple):
    """What a printed unit means."""

    base: str
    """The unit that all of its family are counted in."""
    scale: Fraction
    """How many of these one printed unit is."""
    kind: Kind


_FAMILIES: dict[tuple[Kind, str], str] = {
    ("dose", "g"): "1 g 克 公克; 1000 kg 千克 公斤; 1/1000 mg 毫克 ㎎; 1/1000000 μg µg ug mcg 微克; 1/1000000000 ng 纳克; "
    "1/1000000000000 pg 皮克; 500 斤 市斤; 50 两; 1000000 吨",
    ("dose", "l"): "1 l 升 公升; 1/10 dl 分升; 1/1000 ml 毫升 cc; 1/1000000 μl µl ul 微升",
    ("dose", "mol"): "1 mol 摩尔; 1/1000 mmol 毫摩尔 毫摩; 1/1000000 μmol µmol umol 微摩尔; 1/1000000000 nmol; 1/1000000000000 pmol",
    ("dose", "iu"): "1 iu u 国际单位 单位; 1/1000 miu mu; 1/1000000 μiu µiu uiu",
    ("dose", "meq"): "1 meq 毫当量",
    ("dose", "gy"): "1 gy 戈瑞",
    ("share", "1"): "1/100 % ％; 1/1000 ‰; 1/1000000 ppm; 1/100 个百分点",
    ("share", "倍"): "1 倍",
    ("age", "岁"): "1 岁 周岁 岁龄; 1/12 月龄 个月大",
    ("duration", "second"): "1 秒 秒钟 s; 1/1000 毫秒 ms; 60 分钟 分 min; 900 刻钟; 3600 小时 个小时 个多小时 钟头 个钟头 h; 86400 天 日; "
    "604800 周 星期 个星期 礼拜 个礼拜",
    ("duration", "month"): "1 个月 个多月 个来月; 3 季度 个季度; 12 年 周年; 120 个世纪",
    ("temperature", "℃"): "1 ℃ °c 摄氏度 度 度c",
    ("temperature", "℉"): "1 ℉ °f 华氏度",
    ("pressure", "mmhg"): "1 mmhg 毫米汞柱 毫米水银柱",
    ("pressure", "pa"): "1 pa 帕; 1000 kpa 千帕",
    ("pressure", "cmh2o"): "1 cmh2o cmh₂o 厘米水柱",
    ("length", "m"): "1 m 米 公尺; 1000 km 公里 千米; 1/100 cm 厘米 公分 ㎝; 1/1000 mm 毫米 ㎜; 1/1000000 μm µm um 微米; 1/1000000000 nm 纳米",
    ("length", "m2"): "1 平方米 m2 m²; 1/10000 平方厘米 cm2 cm²",
    ("length", "ml"): "1 立方厘米 cm3 cm³",
    ("energy", "kcal"): "1 kcal 千卡 大卡; 1/1000 cal 卡",
    ("energy", "kj"): "1 kj 千焦; 1/1000 焦耳",
    ("frequency", "次"): "1 次 遍 回 趟 人次",
    ("frequency", "顿"): "1 顿 餐",
    ("rate", "hz"): "1 hz 赫兹; 1000 khz; 1000000 mhz 兆赫",
    ("rate", "db"): "1 db 分贝",
    ("clock", "点"): "1 点 点钟",
}
_COUNTED = (
    "片 粒 颗 丸 袋 包 支 瓶 杯 碗 勺 汤匙 茶匙 滴 枚 块 只 根 步 口 喷 贴 剂 针 个 例 人 名 位 种 项 "
    "类 层 条 张 级 期 型 疗程 个疗程 组 胎 代 把 盒 度角 副 瓣 件 份 拳 掌 圈 座 分饱 元"
)

UNITS: dict[str, Unit] = {
    name: Unit(base, Fraction(scale), kind)
    for (kind, base), lines in _FAMILIES.items()
    for scale, *names in (line.split() for line in lines.split(";"))
    for name in names
} | {name: Unit(name.removeprefix("个") or name, Fraction(1), "count") for name in _COUNTED.split()}
"""By their names in lower case."""

PERIODS = {"d": UNITS["天"], "day": UNITS["天"], "w": UNITS["周"], "月": UNITS["个月"]} | {
    name: Unit(name, Fraction(1), "duration") for name in ("晚", "餐", "夜")
}
"""Units that only stand below a stroke or after 每."""

WITH_ONE = frozenset(("片", "粒", "丸", "袋", "支", "滴", "勺", "杯", "碗", "汤匙", "茶匙", "瓶", "剂", "针")) | {
    name for name, unit in UNITS.items() if unit.kind not in ("count", "frequency", "clock") and name not in ("分", "度", "两", "日")
}
"""Units with which 一 counts; before others it says no more than an article (一种, 一个, 一点)."""
