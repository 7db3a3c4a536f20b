"""Words of the demo site: departments, diseases and the pieces of its sentences. Invented for testing, no medical advice."""

from __future__ import annotations

from typing import NamedTuple


class Leaf(NamedTuple):
    """A department of the second level."""

    top: str
    """Name of the department above it."""
    name: str
    path: str
    """Folder of its articles and of its listing, e.g. ``/neike/shenjingneike/``."""
    diseases: list[str]


class Topic(NamedTuple):
    """What an article is about: its title, its opening, the subjects of its sections."""

    titles: list[str]
    leads: list[str]
    subjects: list[str]
    sentences: list[str]


SITE_NAME = "青禾健康网"
ROOT = ("疾病科普", "/jbkp/")

_TREE = """
内科 neike 神经内科 shenjingneike 偏头痛 面神经炎 三叉神经痛 坐骨神经痛 帕金森病 脑供血不足 特发性震颤 重症肌无力
内科 neike 心血管内科 xinxueguan 高血压 冠心病 心律失常 心肌炎 高脂血症 心力衰竭 早搏
内科 neike 消化内科 xiaohua 慢性胃炎 胃食管反流 十二指肠溃疡 脂肪肝 功能性腹泻 肠易激综合征 胆汁反流
内科 neike 呼吸内科 huxi 支气管哮喘 慢性支气管炎 肺气肿 支气管扩张 社区获得性肺炎 胸膜炎
内科 neike 内分泌科 neifenmi 糖尿病 甲状腺结节 高尿酸血症 骨质疏松 甲状腺功能减退 多囊卵巢综合征
外科 waike 骨科 guke 颈椎病 腰椎间盘突出 肩周炎 腱鞘炎 膝骨关节炎 足底筋膜炎
外科 waike 普外科 puwai 胆囊结石 腹股沟疝 下肢静脉曲张 痔疮 肛裂 阑尾炎
外科 waike 泌尿外科 miniao 肾结石 前列腺增生 膀胱炎 输尿管结石 尿道炎
妇产科 fuchanke 妇科 fuke 子宫肌瘤 盆腔炎 痛经 卵巢囊肿 阴道炎 乳腺增生
妇产科 fuchanke 产科 chanke 妊娠期糖尿病 妊娠剧吐 产后贫血 妊娠期高血压 先兆流产
儿科 erke 小儿内科 xiaoerneike 小儿腹泻 手足口病 小儿肺炎 疱疹性咽峡炎 幼儿急疹
儿科 erke 新生儿科 xinshenger 新生儿黄疸 新生儿脐炎 新生儿湿疹 鹅口疮
儿科 erke 儿童保健科 ertongbaojian 缺铁性贫血 佝偻病 儿童肥胖 生长迟缓
五官科 wuguanke 眼科 yanke 干眼症 结膜炎 青光眼 白内障 麦粒肿 飞蚊症
五官科 wuguanke 耳鼻喉科 erbihou 过敏性鼻炎 中耳炎 慢性咽炎 鼻窦炎 突发性耳聋 扁桃体炎
五官科 wuguanke 口腔科 kouqiang 牙周炎 智齿冠周炎 口腔溃疡 龋齿 牙髓炎
皮肤科 pifuke 皮肤内科 pifuneike 湿疹 荨麻疹 银屑病 带状疱疹 脂溢性皮炎 玫瑰痤疮 白癜风
皮肤科 pifuke 医学美容科 yixuemeirong 黄褐斑 痤疮瘢痕 毛孔粗大 雀斑
中医科 zhongyike 中医内科 zhongyineike 脾胃虚弱 气血不足 肝郁气滞 阴虚盗汗 湿热体质
中医科 zhongyike 针灸科 zhenjiuke 落枕 面瘫后遗症 网球肘 腰肌劳损
心理科 xinlike 睡眠科 shuimianke 失眠症 睡眠呼吸暂停 不宁腿综合征 昼夜节律障碍
心理科 xinlike 心理咨询科 xinlizixun 焦虑症 抑郁状态 惊恐发作 强迫症 考前紧张
"""

LEAVES = [Leaf(top, name, f"/{folder}/{slug}/", diseases) for top, folder, name, slug, *diseases in map(str.split, _TREE.strip().splitlines())]
TOPS = {leaf.top: "/" + leaf.path.split("/")[1] + "/" for leaf in LEAVES}

PUBLISHERS = [
    "橘子汽水",
    "山野来信",
    "小满医生",
    "白露为霜",
    "半夏笔记",
    "周文清",
    "何晓岚",
    "许知远",
    "云上听雨",
    "木棉花开",
    "陈医生讲堂",
    "南风知意",
    "青禾编辑部",
    "郭子墨",
    "温水一杯",
]
SOURCES = ["青禾健康网", "百草健康周刊", "城市医生手册", "家庭养护报"]
PEOPLE = ["老年人", "青少年", "孕妇", "术后患者", "上班族", "婴幼儿", "中年男性", "更年期女性", "长期卧床者", "运动爱好者"]
ORGANS = ["末梢神经", "血管内皮", "胃肠黏膜", "呼吸道上皮", "关节软骨", "肾小管", "皮肤屏障", "甲状腺滤泡", "骨骼肌", "泪膜", "毛细血管", "肝细胞"]
CHANGES = [
    "炎症因子释放增多",
    "局部血流减慢",
    "神经兴奋性升高",
    "黏膜修复变慢",
    "代谢产物堆积",
    "激素水平波动",
    "组织水肿",
    "免疫反应过强",
    "肌张力改变",
    "屏障功能下降",
]
SIGNS = ["胀痛", "麻木", "乏力", "食欲下降", "夜间加重", "低热", "瘙痒", "心慌", "头晕", "睡眠浅", "活动受限", "反复红肿", "口干", "恶心"]
DRUGS = [
    "布洛芬缓释胶囊",
    "甲钴胺片",
    "蒙脱石散",
    "氯雷他定片",
    "维生素B6片",
    "铝碳酸镁咀嚼片",
    "阿奇霉素分散片",
    "复方丹参滴丸",
    "碳酸钙D3片",
    "玻璃酸钠滴眼液",
    "益生菌颗粒",
]
FOODS = ["小米粥", "山药", "西蓝花", "鲫鱼", "豆腐", "燕麦", "胡萝卜", "鸡蛋", "猕猴桃", "百合", "核桃", "菠菜", "银耳", "低脂牛奶", "南瓜", "黑木耳"]
NUTRIENTS = ["优质蛋白", "膳食纤维", "维生素C", "钙质", "不饱和脂肪酸", "B族维生素", "铁元素", "花青素"]
TESTS = ["血常规", "肝功能", "彩色超声", "磁共振", "肌电图", "心电图", "尿常规", "骨密度", "甲状腺功能", "胃镜", "过敏原筛查", "C反应蛋白"]
ADVERBS = {
    "通常": "往往",
    "往往": "一般",
    "一般": "多半",
    "多半": "常常",
    "常常": "通常",
    "明显": "显著",
    "显著": "明显",
    "避免": "防止",
    "有助于": "有利于",
    "适当": "适度",
}
"""What the editor writes instead, when one word is changed."""

COMMON = [
    "{organ}受到影响后,{change},{who}{adverb}先感到{sign}。",
    "约{percent}%的{who}会同时出现{sign}和{sign2},休息{minutes}分钟后不一定减轻。",
    "若{sign}连续超过{days}天,应到{dept}复查{test},以排除{change}等情况。",
    "{who}的{disease}{adverb}起病缓慢,早期只有{sign},容易被当作劳累。",
    "检查时{test}多有提示,异常率接近{percent}%,还要结合{test2}一起判断。",
    "当{change}时,{organ}的修复能力明显下降,{sign}会逐渐变得频繁。",
    "每周记录{times}次{sign}的时间和程度,复诊时交给医生参考。",
    "同住的家人可以留意{who}夜间是否有{sign2},并在{days}天内反馈。",
    "随访{months}个月的观察里,{percent}%的人{sign}没有再出现。",
]

TOPICS = [
    Topic(
        ["{disease}是什么原因引起的", "{who}为什么会得{disease}", "{disease}反复发作的原因有哪些", "{disease}产生的原因"],
        ["{disease}可能由{subjects}等原因引起。", "{disease}的发生{adverb}与{subjects}等因素有关。"],
        [
            "睡眠不足",
            "久坐少动",
            "饮食失衡",
            "遗传背景",
            "病毒感染",
            "精神压力",
            "激素波动",
            "外力损伤",
            "气候变化",
            "药物影响",
            "血管压迫",
            "维生素缺乏",
            "免疫异常",
            "过度劳累",
        ],
        ["{subject}会让{organ}长时间处在紧张状态,{change},进而诱发{disease}。", "有{subject}经历的{who},发生{disease}的机会约为常人的{times}倍。"],
    ),
    Topic(
        ["{disease}有哪些症状", "{who}得了{disease}会有什么表现", "{disease}早期的症状是什么", "{disease}后期会怎么样"],
        ["{disease}的症状主要有{subjects}等。", "{disease}{adverb}表现为{subjects}等,轻重因人而异。"],
        [
            "持续胀痛",
            "肢体麻木",
            "夜间惊醒",
            "食欲下降",
            "低热怕冷",
            "视物模糊",
            "皮肤瘙痒",
            "心慌气短",
            "头晕耳鸣",
            "晨起僵硬",
            "活动受限",
            "情绪低落",
            "排便异常",
            "反复红肿",
        ],
        ["{subject}是{disease}较早出现的信号,{adverb}在傍晚更重,每次持续{minutes}分钟左右。", "{subject}与{change}有关,{who}描述的程度差别很大。"],
    ),
    Topic(
        ["{disease}怎么治疗", "{who}{disease}怎么办", "{disease}怎么缓解比较好", "{disease}吃什么药"],
        ["{disease}可通过{subjects}等方式治疗。", "缓解{disease}可以选择{subjects}等方法,并由{dept}医生评估。"],
        [
            "药物治疗",
            "物理治疗",
            "运动康复",
            "心理疏导",
            "局部热敷",
            "中医调理",
            "手术治疗",
            "饮食调整",
            "针灸推拿",
            "雾化吸入",
            "生活干预",
            "定期随访",
        ],
        [
            "{subject}期间可遵医嘱使用{drug},成人一般每次{mg}毫克,每日{daily}次,连续{days}天后复查。",
            "{subject}开始后{days}天内{sign}可有所减轻,{drug}不要与酒类同用。",
        ],
    ),
    Topic(
        ["{disease}吃什么好", "{who}{disease}的饮食注意事项", "适合{disease}的食物有哪些", "{disease}可以吃{food}吗"],
        ["{disease}期间可以适当吃{subjects}等食物。", "适合{disease}的食物有{subjects}等,搭配要均衡。"],
        FOODS,
        [
            "{subject}含有较多{nutrient},每日吃{grams}克左右,有助于{organ}的修复。",
            "{subject}宜蒸煮后食用,每周{times}次即可,{who}应避免与浓茶同吃。",
            "{subject}搭配{food}时,{nutrient}的利用率可提高{percent}%。",
        ],
    ),
    Topic(
        ["{disease}要做哪些检查", "{who}怀疑{disease}该查什么", "确诊{disease}的检查项目", "{disease}多久复查一次"],
        ["怀疑{disease}时可做{subjects}等检查。", "{disease}的诊断{adverb}需要{subjects}等检查共同支持。"],
        TESTS,
        ["{subject}前应空腹{times}小时,结果{adverb}在{days}天内取得。", "{subject}能够看到{organ}是否有{change},对{disease}的检出率约{percent}%。"],
    ),
    Topic(
        ["{disease}如何预防", "{who}怎样远离{disease}", "{disease}的日常护理要点", "{disease}会自己好吗"],
        ["预防{disease}可从{subjects}等方面入手。", "{disease}的日常护理包括{subjects}等,贵在坚持。"],
        [
            "规律作息",
            "适量运动",
            "控制体重",
            "注意保暖",
            "减少熬夜",
            "清淡饮食",
            "情绪管理",
            "定期体检",
            "补足水分",
            "戒烟限酒",
            "正确坐姿",
            "接种疫苗",
        ],
        ["{subject}是护理{disease}的基础,每周坚持{times}次,每次{minutes}分钟。", "{subject}做得好的{who},一年内复发的比例可下降{percent}%。"],
    ),
]

CLOSINGS = [
    "平时每日饮水{ml}毫升左右,每晚睡足{hours}小时,避免长时间保持同一姿势。出现{sign}并伴有{sign2}时,建议尽早到{dept}就诊,完善{test}检查。",
    "日常可每周进行{times}次低强度锻炼,每次{minutes}分钟,并保证{nutrient}的摄入。若{disease}在{days}天内没有好转,建议到{dept}请医生评估,不要自行加量用药。",
    "{who}应每{months}个月复查一次{test},每日盐的摄入控制在{salt}克以内,适当吃些{food}。{sign}突然加重时建议立即就医。",
]
EXTRA_LEADS = [
    "多数{who}在规范处理后可以恢复,少数人会留下{sign}。",
    "不同年龄的表现并不一样,{who}{adverb}更需要留心{sign}与{sign2}。",
    "出现相关不适时不必惊慌,先弄清来由,再决定是否需要做{test}。",
]
ADVERTS = ["青禾商城冬季满减", "线上问诊首单立减", "体检套餐预约中", "家用血压计特惠", "健康打卡领好礼", "名医直播今晚八点", "营养早餐组合上新"]
DISCLAIMER = "温馨提示:以上内容仅供健康科普参考,不能代替医生面诊。"
SHARE = "分享到:微信 微博 QQ空间 复制链接"
