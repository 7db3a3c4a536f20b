"""Articles of an invented health site, and the honest edits that its editors make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

TOPICS = (
    "失眠 偏头痛 颈椎病 高血压 糖尿病 痛风 湿疹 鼻炎 胃炎 便秘 贫血 近视 龋齿 骨质疏松 脂肪肝 甲状腺结节 荨麻疹 腰肌劳损 口腔溃疡 扁桃体炎"
    " 支气管炎 肩周炎 静脉曲张 尿路感染 胆结石 肾结石 心律不齐 过敏性哮喘 牙周炎 青光眼 白内障 中耳炎 痤疮 带状疱疹 足底筋膜炎 网球肘 肠易激综合征"
    " 反流性食管炎 缺铁性贫血 维生素缺乏"
).split()
WHO = "老年人 孕妇 学龄儿童 上班族 司机 教师 运动员 夜班护士 产后妈妈 青少年".split()
FOODS = "燕麦 豆腐 西兰花 三文鱼 核桃 酸奶 红薯 菠菜 黑木耳 山药 小米 番茄 蓝莓 芹菜 鸡胸肉".split()
HABITS = "快走 游泳 骑车 太极拳 八段锦 瑜伽 慢跑 广播体操 踮脚 深呼吸".split()
DRUGS = "维生素D 钙片 叶酸 铁剂 益生菌 鱼油 维生素C 锌片".split()
HEADINGS = "哪些人容易得 常见的信号 饮食怎么安排 运动怎么安排 用药要注意什么 什么时候去医院 家人能做什么 常见的误区".split()
SENTENCES = (
    "{who}出现{topic}的机会比别人高,平时要多留心身体的变化。",
    "每天{habit}{n}分钟,坚持{m}周以后再看效果,不要急于求成。",
    "早餐可以吃{food}和{food2},每次大约{n}克,少放油和盐。",
    "{drug}每天{k}00毫克就够了,超过{m}000毫克反而伤身。",
    "如果{topic}的症状连续{m}天没有减轻,请到正规医院检查。",
    "医生建议{who}每年做{k}次体检,把{topic}相关的指标记在本子上。",
    "有人以为吃{food}就能治好{topic},其实它只能作为日常搭配。",
    "夜里醒来超过{k}次的{who},可以把晚饭提前{n}分钟,睡前不看手机。",
    "{habit}之前先热身{k}分钟,关节不适时改成{habit2}。",
    "记录{m}天的饮食后会发现,{food2}吃得太少是很多{who}共同的问题。",
)


@dataclass(frozen=True)
class Piece:
    """One article as its editor sees it."""

    number: int
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    publisher: str = "晚安健康编辑部"
    date: str = "2025-03-01 08:30"
    tags: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Where it lives."""
        return f"/neike/{1000 + self.number}.html"


def piece(number: int) -> Piece:
    """The article of that number, always the same."""
    random = Random(f"piece {number}")
    topic = TOPICS[number % len(TOPICS)]
    headings = random.sample(HEADINGS, 5)
    sections = tuple((heading, tuple("".join(_sentence(random, topic) for _ in range(3)) for _ in range(2))) for heading in headings)
    title = f"{topic}的{random.choice('日常 家庭 秋冬 夏季 术后'.split())}护理{number + 1}问"
    return Piece(number, title, sections, date=f"2025-03-{number % 28 + 1:02} 08:{number % 60:02}", tags=(topic, random.choice(WHO)))


def _sentence(random: Random, topic: str) -> str:
    return random.choice(SENTENCES).format(
        topic=topic,
        who=random.choice(WHO),
        habit=random.choice(HABITS),
        habit2=random.choice(HABITS),
        food=random.choice(FOODS),
        food2=random.choice(FOODS),
        drug=random.choice(DRUGS),
        n=random.randint(10, 59),
        m=random.randint(2, 9),
        k=random.randint(1, 9),
    )


@dataclass(frozen=True)
class Edit:
    """An honest edit, and the event that it has to become."""

    make: Callable[[Piece, Random], Piece]
    significance: str
    paths: tuple[str, ...]
    """Beginnings of the paths that the event may name; the first one has to be there."""
    quantity: bool = False


def _body(change: Callable[[list[list[str]], Random], None]) -> Callable[[Piece, Random], Piece]:
    """An edit of the paragraphs of one section."""

    def make(old: Piece, random: Random) -> Piece:
        sections = [(heading, list(lines)) for heading, lines in old.sections]
        change([lines for _, lines in sections], random)
        return replace(old, sections=tuple((heading, tuple(lines)) for heading, lines in sections))

    return make


def _one_character(bodies: list[list[str]], random: Random) -> None:
    lines = random.choice(bodies)
    places = [place for place, character in enumerate(lines[0]) if "\u4e00" <= character <= "\u9fff"]
    place = random.choice(places)
    lines[0] = f"{lines[0][:place]}{'甲' if lines[0][place] != '甲' else '乙'}{lines[0][place + 1 :]}"


def _one_digit(bodies: list[list[str]], random: Random) -> None:
    found = [(lines, i, place) for lines in bodies for i, line in enumerate(lines) for place, character in enumerate(line) if character.isdecimal()]
    lines, i, place = random.choice([(lines, i, place) for lines, i, place in found if lines[i][place] != "0"])
    digit = str(int(lines[i][place]) % 9 + 1)
    lines[i] = f"{lines[i][:place]}{digit}{lines[i][place + 1 :]}"


def _new_section(old: Piece, random: Random) -> Piece:
    text = "".join(_sentence(random, TOPICS[old.number % len(TOPICS)]) for _ in range(3))
    place = random.randrange(len(old.sections) + 1)
    return replace(old, sections=(*old.sections[:place], (f"编辑部补充之{random.randint(100, 999)}", (text,)), *old.sections[place:]))


def _removed_section(old: Piece, random: Random) -> Piece:
    place = random.randrange(len(old.sections))
    return replace(old, sections=old.sections[:place] + old.sections[place + 1 :])


def _moved_section(old: Piece, random: Random) -> Piece:
    return replace(old, sections=(*old.sections[1:], old.sections[0]))


EDITS: dict[str, Edit] = {
    "character": Edit(_body(_one_character), "substantive", ("/sections/",)),
    "digit": Edit(_body(_one_digit), "substantive", ("/sections/",), quantity=True),
    "new section": Edit(_new_section, "substantive", ("/sections/",)),
    "removed section": Edit(_removed_section, "substantive", ("/sections/",)),
    "moved section": Edit(_moved_section, "editorial", ("/sections/",)),
    "title": Edit(lambda old, random: replace(old, title=f"{old.title}:{random.choice(WHO)}必读"), "substantive", ("/title",)),
    "tag": Edit(lambda old, random: replace(old, tags=(*old.tags, random.choice(FOODS))), "metadata", ("/tags",)),
    "publisher": Edit(
        lambda old, random: replace(old, publisher=f"{random.choice([who for who in WHO if who not in old.publisher])}健康中心"),
        "metadata",
        ("/publisher",),
    ),
    "date": Edit(lambda old, random: replace(old, date=f"2025-09-{random.randint(1, 28):02} 10:20"), "metadata", ("/published_",)),
}


@dataclass
class Look:
    """What stands around the articles: nothing of it is theirs."""

    theme: int = 0
    """0 or 1: two designs."""
    advert: str = ""
    counter: int = 0
    related: tuple[int, ...] = (1, 2, 3)
    session: str = ""
    extra: dict[str, str] = field(default_factory=dict)


def html(made: Piece, look: Look) -> str:
    """The page of an article."""
    mark = "h2" if look.theme == 0 else "h3"
    body = "".join(f"<{mark}>{heading}</{mark}>{''.join(f'<p>{line}</p>' for line in lines)}" for heading, lines in made.sections)
    advert = f'<div class="advert"><a href="https://ads.test/{look.advert}">{look.advert}</a></div>' if look.advert else ""
    half = body.find(f"<{mark}>", len(body) // 2) % (len(body) + 1)
    body = body[:half] + advert + body[half:]
    ask = f"?sid={look.session}" if look.session else ""
    related = "".join(f'<li><a href="{piece(n).path}{ask}">{piece(n).title}</a></li>' for n in look.related)
    tags = "".join(f'<a href="/tag/{tag}/" rel="tag">{tag}</a>' for tag in made.tags)
    crumbs = f'<div class="breadcrumb"><a href="/{ask}">首页</a> &gt; <a href="/neike/">内科</a> &gt; 正文</div>'
    info = f"<span>发布者:{made.publisher}</span> <span>发布时间:{made.date}</span> <span>阅读:{look.counter or 57}次</span>"
    head = f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{made.title}_晚安健康</title>'
    if look.theme == 0:
        return (
            f'{head}</head><body><div class="top">晚安健康</div>{crumbs}<article><h1>{made.title}</h1><div class="info">{info}</div>'
            f'<div class="content">{body}</div></article><div class="tags">标签:{tags}</div>'
            f'<div class="related"><h3>相关阅读</h3><ul>{related}</ul></div><div class="footer">晚安健康 版权所有</div></body></html>'
        )
    return (
        f'{head}<link rel="stylesheet" href="/new.css"></head><body class="v2"><header><nav>首页 内科 外科 {look.counter}</nav></header>'
        f'<main>{crumbs}<div class="headline"><h1>{made.title}</h1></div><p class="meta">{info}</p>'
        f'<section class="article-body">{body}</section><div class="tags">标签:{tags}</div></main>'
        f'<aside class="related"><h3>相关阅读</h3><ul>{related}</ul></aside><footer>全新改版 © 晚安健康</footer></body></html>'
    )


def home(pieces: dict[str, Piece]) -> str:
    """The home page: a list of all articles, given by path."""
    items = "".join(f'<li><a href="{path}">{made.title}</a> <span>{made.date[:10]}</span></li>' for path, made in pieces.items())
    return f"<!DOCTYPE html><html><head><title>晚安健康</title></head><body><h1>最新文章</h1><ul>{items}</ul></body></html>"
