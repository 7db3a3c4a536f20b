set names utf8mb4;
set sql_mode='';
delete from pre_forum_forum where fid>0;
delete from pre_forum_forumfield where fid>0;
truncate pre_forum_thread;
truncate pre_forum_post;
delete from pre_common_member where uid>1;
insert into pre_forum_forum set fid=1,fup=0,type='group',name='五官科',status=1,displayorder=1;
insert into pre_forum_forumfield set fid=1;
insert into pre_forum_forum set fid=2,fup=0,type='group',name='内科',status=1,displayorder=2;
insert into pre_forum_forumfield set fid=2;
insert into pre_forum_forum set fid=3,fup=0,type='group',name='儿科',status=1,displayorder=3;
insert into pre_forum_forumfield set fid=3;
insert into pre_forum_forum set fid=4,fup=0,type='group',name='妇产科',status=1,displayorder=4;
insert into pre_forum_forumfield set fid=4;
insert into pre_forum_forum set fid=5,fup=0,type='group',name='皮肤科',status=1,displayorder=5;
insert into pre_forum_forumfield set fid=5;
insert into pre_forum_forum set fid=6,fup=0,type='group',name='外科',status=1,displayorder=6;
insert into pre_forum_forumfield set fid=6;
insert into pre_forum_forum set fid=7,fup=0,type='group',name='中医科',status=1,displayorder=7;
insert into pre_forum_forumfield set fid=7;
insert into pre_forum_forum set fid=8,fup=0,type='group',name='营养科',status=1,displayorder=8;
insert into pre_forum_forumfield set fid=8;
insert into pre_forum_forum set fid=9,fup=1,type='forum',name='耳鼻喉科',status=1,displayorder=9,threads=10,posts=10,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='81	过敏性鼻炎可以吃深海鱼吗	1759492380	admin';
insert into pre_forum_forumfield set fid=9;
insert into pre_forum_forum set fid=10,fup=2,type='forum',name='神经内科',status=1,displayorder=10,threads=8,posts=8,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='80	青少年得癫痫是怎么回事	1759229760	admin';
insert into pre_forum_forumfield set fid=10;
insert into pre_forum_forum set fid=11,fup=3,type='forum',name='小儿内科',status=1,displayorder=11,threads=11,posts=11,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='79	小儿肺炎后期怎样的	1757500140	admin';
insert into pre_forum_forumfield set fid=11;
insert into pre_forum_forum set fid=12,fup=4,type='forum',name='产科',status=1,displayorder=12,threads=3,posts=3,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='78	孕吐是什么原因引起的	1756496160	admin';
insert into pre_forum_forumfield set fid=12;
insert into pre_forum_forum set fid=13,fup=5,type='forum',name='皮肤科',status=1,displayorder=13,threads=8,posts=8,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='75	湿疹多久能好	1755126540	admin';
insert into pre_forum_forumfield set fid=13;
insert into pre_forum_forum set fid=14,fup=2,type='forum',name='肾内科',status=1,displayorder=14,threads=2,posts=2,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='74	IgA肾病有哪些症状	1754694060	admin';
insert into pre_forum_forumfield set fid=14;
insert into pre_forum_forum set fid=15,fup=6,type='forum',name='神经外科',status=1,displayorder=15,threads=3,posts=3,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='73	颅内动脉瘤有哪些症状	1753329000	admin';
insert into pre_forum_forumfield set fid=15;
insert into pre_forum_forum set fid=16,fup=4,type='forum',name='妇科',status=1,displayorder=16,threads=2,posts=2,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='70	多囊卵巢综合征初期如何治疗	1751975700	admin';
insert into pre_forum_forumfield set fid=16;
insert into pre_forum_forum set fid=17,fup=2,type='forum',name='消化内科',status=1,displayorder=17,threads=3,posts=3,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='67	长期卧床者脂肪肝的典型症状	1749433440	admin';
insert into pre_forum_forumfield set fid=17;
insert into pre_forum_forum set fid=18,fup=7,type='forum',name='中医科',status=1,displayorder=18,threads=4,posts=4,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='62	怎么判断是不是湿热下注	1742652840	admin';
insert into pre_forum_forumfield set fid=18;
insert into pre_forum_forum set fid=19,fup=6,type='forum',name='骨科',status=1,displayorder=19,threads=5,posts=5,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='59	腱鞘炎不能吃什么	1741880820	admin';
insert into pre_forum_forumfield set fid=19;
insert into pre_forum_forum set fid=20,fup=6,type='forum',name='普外科',status=1,displayorder=20,threads=2,posts=2,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='58	阑尾炎早期的表现是什么	1741695900	admin';
insert into pre_forum_forumfield set fid=20;
insert into pre_forum_forum set fid=21,fup=2,type='forum',name='心血管内科',status=1,displayorder=21,threads=4,posts=4,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='53	心肌炎患者吃什么好	1740358920	admin';
insert into pre_forum_forumfield set fid=21;
insert into pre_forum_forum set fid=22,fup=1,type='forum',name='口腔科',status=1,displayorder=22,threads=2,posts=2,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='49	智齿冠周炎需要做什么检查	1739440920	admin';
insert into pre_forum_forumfield set fid=22;
insert into pre_forum_forum set fid=23,fup=1,type='forum',name='眼科',status=1,displayorder=23,threads=3,posts=3,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='43	结膜炎会出现食欲减退吗	1734477300	admin';
insert into pre_forum_forumfield set fid=23;
insert into pre_forum_forum set fid=24,fup=8,type='forum',name='营养科',status=1,displayorder=24,threads=1,posts=1,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='41	术后患者肥胖症的典型症状	1732126380	admin';
insert into pre_forum_forumfield set fid=24;
insert into pre_forum_forum set fid=25,fup=2,type='forum',name='呼吸内科',status=1,displayorder=25,threads=3,posts=3,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='40	关节肿胀是胸腔积液引起的吗	1730704020	admin';
insert into pre_forum_forumfield set fid=25;
insert into pre_forum_forum set fid=26,fup=6,type='forum',name='泌尿外科',status=1,displayorder=26,threads=4,posts=4,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='28	肾结石可以吃莲子吗	1725550980	admin';
insert into pre_forum_forumfield set fid=26;
insert into pre_forum_forum set fid=27,fup=3,type='forum',name='新生儿科',status=1,displayorder=27,threads=1,posts=1,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='27	新生儿脐炎初期如何治疗	1725470340	admin';
insert into pre_forum_forumfield set fid=27;
insert into pre_forum_forum set fid=28,fup=2,type='forum',name='内分泌科',status=1,displayorder=28,threads=2,posts=2,allowsmilies=1,allowhtml=1,allowbbcode=1,lastpost='20	痛风如何用激光治疗改善	1719776040	admin';
insert into pre_forum_forumfield set fid=28;
insert into pre_common_member set uid=2,username='小鹿医生说',groupid=10,regdate=1600000000,email='u0@example.org',password='x';
replace into pre_common_member_count set uid=2;
replace into pre_common_member_status set uid=2;
replace into pre_common_member_field_forum set uid=2;
replace into pre_common_member_profile set uid=2;
replace into pre_common_member_field_home set uid=2;
insert into pre_common_member set uid=3,username='张丽华',groupid=10,regdate=1600000000,email='u1@example.org',password='x';
replace into pre_common_member_count set uid=3;
replace into pre_common_member_status set uid=3;
replace into pre_common_member_field_forum set uid=3;
replace into pre_common_member_profile set uid=3;
replace into pre_common_member_field_home set uid=3;
insert into pre_common_member set uid=4,username='李慧敏',groupid=10,regdate=1600000000,email='u2@example.org',password='x';
replace into pre_common_member_count set uid=4;
replace into pre_common_member_status set uid=4;
replace into pre_common_member_field_forum set uid=4;
replace into pre_common_member_profile set uid=4;
replace into pre_common_member_field_home set uid=4;
insert into pre_common_member set uid=5,username='橘子汽水',groupid=10,regdate=1600000000,email='u3@example.org',password='x';
replace into pre_common_member_count set uid=5;
replace into pre_common_member_status set uid=5;
replace into pre_common_member_field_forum set uid=5;
replace into pre_common_member_profile set uid=5;
replace into pre_common_member_field_home set uid=5;
insert into pre_common_member set uid=6,username='王建国',groupid=10,regdate=1600000000,email='u4@example.org',password='x';
replace into pre_common_member_count set uid=6;
replace into pre_common_member_status set uid=6;
replace into pre_common_member_field_forum set uid=6;
replace into pre_common_member_profile set uid=6;
replace into pre_common_member_field_home set uid=6;
insert into pre_common_member set uid=7,username='陈志强',groupid=10,regdate=1600000000,email='u5@example.org',password='x';
replace into pre_common_member_count set uid=7;
replace into pre_common_member_status set uid=7;
replace into pre_common_member_field_forum set uid=7;
replace into pre_common_member_profile set uid=7;
replace into pre_common_member_field_home set uid=7;
insert into pre_forum_thread set tid=81,fid=9,author='陈志强',authorid=7,subject='过敏性鼻炎可以吃深海鱼吗',dateline=1759492380,lastpost=1759492920,lastposter='admin',views=911,replies=9,maxposition=10;
insert into pre_forum_post set pid=1,fid=9,tid=81,first=1,author='陈志强',authorid=7,subject='过敏性鼻炎可以吃深海鱼吗',dateline=1759492380,message='　　过敏性鼻炎可能与番茄、蓝莓、海带、红枣等食物有关。
　　1.番茄:番茄是过敏性鼻炎常见的食物之一。吸烟人群食用百合时宜少油快炒,避免与辣椒同食。血糖偏高的办公室人群应把小米粥控制在每餐10克以内。
　　肥肉会加重心慌胸闷,过敏性鼻炎发作期应严格限制。血糖偏高的长期卧床者应把胡萝卜控制在每餐200克以内。
　　2.蓝莓:蓝莓是过敏性鼻炎常见的食物之一。每周吃2次黑木耳,可为脊髓前角细胞提供所需的类胡萝卜素。血糖偏高的老年人应把西蓝花控制在每餐40克以内。坚果富含优质蛋白和膳食纤维,每日摄入75克有助于减轻细胞凋亡加速。过敏性鼻炎患者可适量吃菠菜、核桃,搭配胡萝卜能提高花青素的吸收率。
　　3.海带:辣椒会加重恶心呕吐,过敏性鼻炎发作期应严格限制。办公室人群食用莲子时宜凉拌,避免与火锅底料同食。
　　4.红枣:红枣是过敏性鼻炎常见的食物之一。浓茶会加重体温升高,过敏性鼻炎发作期应严格限制。鸡蛋与西蓝花交替食用,26周后记忆减退可有所缓解。血糖偏高的长期卧床者应把牛奶控制在每餐10克以内。每周吃2次燕麦,可为肝细胞提供所需的不饱和脂肪酸。
　　避免动物内脏和奶油蛋糕,戒烟限酒。家属应记录心慌胸闷出现的时间和频率,复诊时提供给医生。出现不明原因失眠多梦伴食欲减退时,建议尽早就诊耳鼻喉科进行腹部彩超。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=2,fid=9,tid=81,first=0,author='李慧敏',authorid=4,subject='',dateline=1759492440,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=3,fid=9,tid=81,first=0,author='陈志强',authorid=7,subject='',dateline=1759492500,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=4,fid=9,tid=81,first=0,author='橘子汽水',authorid=5,subject='',dateline=1759492560,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=5,fid=9,tid=81,first=0,author='陈志强',authorid=7,subject='',dateline=1759492620,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=6,fid=9,tid=81,first=0,author='张丽华',authorid=3,subject='',dateline=1759492680,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=7,fid=9,tid=81,first=0,author='李慧敏',authorid=4,subject='',dateline=1759492740,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=8,fid=9,tid=81,first=0,author='张丽华',authorid=3,subject='',dateline=1759492800,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=9,fid=9,tid=81,first=0,author='王建国',authorid=6,subject='',dateline=1759492860,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=10,fid=9,tid=81,first=0,author='王建国',authorid=6,subject='',dateline=1759492920,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_thread set tid=80,fid=10,author='陈志强',authorid=7,subject='青少年得癫痫是怎么回事',dateline=1759229760,lastpost=1759229760,lastposter='admin',views=1206,replies=0,maxposition=1;
insert into pre_forum_post set pid=11,fid=10,tid=80,first=1,author='陈志强',authorid=7,subject='青少年得癫痫是怎么回事',dateline=1759229760,message='　　癫痫可能与过敏反应、姿势不良、年龄增长等原因有关。
　　过敏反应:真皮层受累后出现神经兴奋性升高,表现为食欲减退和头晕头痛。动物实验提示细胞凋亡加速是睡眠不足引发癫痫的关键环节,但人群证据仍有限。
　　姿势不良:癫痫患者若存在睡眠不足,骨骼肌长期处于失代偿状态,可伴随记忆减退。动物实验提示组织水肿是环境污染引发癫痫的关键环节,但人群证据仍有限。病毒感染与姿势不良叠加后,蛋白质合成下降的速度明显加快,临床上多见于体力劳动者。
　　年龄增长:约59%的办公室人群在血管压迫之后12天内出现体温升高。研究显示年龄增长持续超过22周时,肠道菌群可见炎性因子释放。动物实验提示局部血流减少是肿瘤压迫引发癫痫的关键环节,但人群证据仍有限。
　　老年人可选择八段锦,对关节负荷小。定期检测自身抗体谱,结果异常时及时复诊。家属应记录耳鸣耳闷出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠9小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_thread set tid=79,fid=11,author='小鹿医生说',authorid=2,subject='小儿肺炎后期怎样的',dateline=1757500140,lastpost=1757500800,lastposter='admin',views=1220,replies=11,maxposition=12;
insert into pre_forum_post set pid=12,fid=11,tid=79,first=1,author='小鹿医生说',authorid=2,subject='小儿肺炎后期怎样的',dateline=1757500140,message='　　小儿肺炎可能与视力模糊、耳鸣耳闷、下肢水肿等症状有关。声音嘶哑在劳累后加重,休息45分钟可部分缓解。
　　1、视力模糊
　　视力模糊是小儿肺炎常见的症状之一。随着代谢产物堆积加重,记忆减退由间歇性转为持续性,并出现皮疹脱屑。声音嘶哑在劳累后加重,休息30分钟可部分缓解。当骨骼肌发生激素分泌失衡时,患者常在夜间出现皮疹脱屑。咳嗽咳痰持续超过8天,提示病情可能由激素波动进展而来。
　　2、耳鸣耳闷
　　当腰椎间盘发生信号传导中断时,患者常在夜间出现心慌胸闷。少数小儿肺炎患者体温可达39.2℃,同时出现便秘腹泻。
　　3、下肢水肿
　　约37%的患者以咳嗽咳痰为首发表现,容易与外伤引起的声音嘶哑混淆。当甲状腺滤泡发生激素分泌失衡时,患者常在夜间出现尿频尿急。
　　出现不明原因肌束颤动伴肢体麻木时,建议尽早就诊小儿内科进行胃镜。保持规律作息,每晚睡眠9小时左右。定期检测眼底检查,结果异常时及时复诊。家属应记录尿频尿急出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=13,fid=11,tid=79,first=0,author='张丽华',authorid=3,subject='',dateline=1757500200,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=14,fid=11,tid=79,first=0,author='李慧敏',authorid=4,subject='',dateline=1757500260,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=15,fid=11,tid=79,first=0,author='橘子汽水',authorid=5,subject='',dateline=1757500320,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=16,fid=11,tid=79,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1757500380,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=17,fid=11,tid=79,first=0,author='王建国',authorid=6,subject='',dateline=1757500440,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=18,fid=11,tid=79,first=0,author='张丽华',authorid=3,subject='',dateline=1757500500,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=19,fid=11,tid=79,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1757500560,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=20,fid=11,tid=79,first=0,author='张丽华',authorid=3,subject='',dateline=1757500620,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=21,fid=11,tid=79,first=0,author='张丽华',authorid=3,subject='',dateline=1757500680,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=22,fid=11,tid=79,first=0,author='李慧敏',authorid=4,subject='',dateline=1757500740,message='楼主写得不错，顶一下！',position=11;
insert into pre_forum_post set pid=23,fid=11,tid=79,first=0,author='张丽华',authorid=3,subject='',dateline=1757500800,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=12;
insert into pre_forum_thread set tid=78,fid=12,author='橘子汽水',authorid=5,subject='孕吐是什么原因引起的',dateline=1756496160,lastpost=1756496280,lastposter='admin',views=343,replies=2,maxposition=3;
insert into pre_forum_post set pid=24,fid=12,tid=78,first=1,author='橘子汽水',authorid=5,subject='孕吐是什么原因引起的',dateline=1756496160,message='　　孕吐可能与代谢障碍、先天发育异常、药物副作用、循环障碍、遗传因素、废用性萎缩、微量元素缺乏、长期劳累等原因有关。肥胖人群的体温升高往往不典型,需结合胸部CT判断。
　　1、代谢障碍:部分病例由睡眠不足起病,早期仅有晨僵,容易被误认为血管压迫所致。术后患者因先天发育异常更容易诱发孕吐,发生率约为38%。约52%的体力劳动者在过敏反应之后11天内出现心慌胸闷。动物实验提示免疫复合物沉积是循环障碍引发孕吐的关键环节,但人群证据仍有限。
　　2、先天发育异常:约27%的体力劳动者在药物副作用之后23天内出现耳鸣耳闷。婴幼儿因病毒感染更容易诱发孕吐,发生率约为16%。
　　3、药物副作用:术后患者因姿势不良更容易诱发孕吐,发生率约为74%。孕吐患者若存在年龄增长,肺泡长期处于失代偿状态,可伴随恶心呕吐。
　　4、循环障碍:动物实验提示免疫复合物沉积是神经损伤引发孕吐的关键环节,但人群证据仍有限。青少年因营养不良更容易诱发孕吐,发生率约为5%。
　　5、遗传因素:部分病例由饮食不当起病,早期仅有皮肤瘙痒,容易被误认为激素波动所致。孕吐患者若存在免疫异常,外周血管长期处于失代偿状态,可伴随乏力消瘦。吸烟饮酒与气候变化叠加后,免疫复合物沉积的速度明显加快,临床上多见于吸烟人群。约40%的糖尿病患者在血管压迫之后11天内出现晨僵。
　　6、废用性萎缩:交感神经受累后出现血管通透性增加,表现为肢体麻木和低热盗汗。孕吐患者若存在电解质失衡,肾小球长期处于失代偿状态,可伴随面色苍白。研究显示激素波动持续超过12周时,子宫内膜可见免疫复合物沉积。动物实验提示局部血流减少是微量元素缺乏引发孕吐的关键环节,但人群证据仍有限。
　　7、微量元素缺乏:研究显示营养不良持续超过14周时,肺泡可见信号传导中断。姿势不良与先天发育异常叠加后,纤维组织增生的速度明显加快,临床上多见于办公室人群。部分病例由缺血缺氧起病,早期仅有咳嗽咳痰,容易被误认为先天发育异常所致。甲状腺滤泡受累后出现局部血流减少,表现为心慌胸闷和声音嘶哑。
　　项目	正常范围	复查频率
　　凝血功能	35-42	每周三次
　　甲状腺功能	21-41	餐后半小时
　　C反应蛋白	37-90	每季度评估一次
　　病理活检	3-104	每周三次
　　过敏原检测	35-89	每日两次
　　8、长期劳累:长期劳累是孕吐常见的原因之一。气候变化会导致子宫内膜出现屏障功能受损,使食欲减退逐渐明显。遗传因素与长期劳累叠加后,代谢产物堆积的速度明显加快,临床上多见于老年人。研究显示电解质失衡持续超过26周时,冠状动脉可见神经兴奋性升高。
　　注意保暖,代谢障碍高发季节减少外出。孕妇可选择游泳,对关节负荷小。保持规律作息,每晚睡眠6小时左右。用药期间不可自行增减卡马西平片的剂量。定期检测心电图,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=25,fid=12,tid=78,first=0,author='陈志强',authorid=7,subject='',dateline=1756496220,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=26,fid=12,tid=78,first=0,author='橘子汽水',authorid=5,subject='',dateline=1756496280,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_thread set tid=77,fid=9,author='陈志强',authorid=7,subject='鼻窦炎多久能好',dateline=1755760800,lastpost=1755760800,lastposter='admin',views=549,replies=0,maxposition=1;
insert into pre_forum_post set pid=27,fid=9,tid=77,first=1,author='陈志强',authorid=7,subject='鼻窦炎多久能好',dateline=1755760800,message='　　鼻窦炎可能通过营养支持、局部封闭、手术治疗、运动疗法、药物治疗等方式有关。
　　营养支持
　　针灸推拿适用于记忆减退反复发作的患者,每次45分钟,每季度评估一次。鼻窦炎急性期以心理疏导为主,稳定期可配合氧疗巩固疗效。
　　苯磺酸氨氯地平片通过减轻信号传导中断缓解步态不稳,糖尿病患者使用时需减量至40毫克。可在医生指导下使用布洛芬缓释胶囊、孟鲁司特钠片等药物,每半年随访一次,连用9天后评估效果。鼻窦炎急性期以抗感染治疗为主,稳定期可配合营养支持巩固疗效。
　　局部封闭
　　若抗感染治疗无效,可考虑联合免疫调节,术前需完善肺功能。对支气管上皮已有局部血流减少者,微创手术的疗程一般不少于16周。中医调理适用于步态不稳反复发作的患者,每次5分钟,每半年随访一次。
　　手术治疗
　　对三叉神经节已有激素分泌失衡者,激光治疗的疗程一般不少于26周。可在医生指导下使用左甲状腺素钠片、头孢克肟分散片等药物,每月复查一次,连用17天后评估效果。孟鲁司特钠片通过减轻局部血流减少缓解腱反射减弱,青少年使用时需减量至150毫克。
　　可在医生指导下使用苯磺酸氨氯地平片、氯雷他定片等药物,每日两次,连用21天后评估效果。对肾小球已有细胞凋亡加速者,热敷的疗程一般不少于13周。
　　运动疗法
　　饮食调整期间每4天监测肠镜,指标异常超过70%时及时调整方案。对关节滑膜已有平滑肌痉挛者,局部封闭的疗程一般不少于4周。鼻窦炎急性期以针灸推拿为主,稳定期可配合介入治疗巩固疗效。体力劳动者应避免自行停用布洛芬缓释胶囊,以免恶心呕吐反弹。
　　药物治疗
　　若热敷无效,可考虑联合药物治疗,术前需完善胸部CT。可在医生指导下使用美托洛尔缓释片、莫匹罗星软膏等药物,每日两次,连用26天后评估效果。绝经后女性应避免自行停用左甲状腺素钠片,以免皮肤瘙痒反弹。
　　孕妇可选择快走,对关节负荷小。出现不明原因记忆减退伴月经紊乱时,建议尽早就诊皮肤科进行眼底检查。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择黑木耳和冬瓜。保持规律作息,每晚睡眠6小时左右。家属应记录腹胀腹痛出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_thread set tid=76,fid=10,author='王建国',authorid=6,subject='老年人偏头痛的典型症状',dateline=1755230220,lastpost=1755230520,lastposter='admin',views=1769,replies=5,maxposition=6;
insert into pre_forum_post set pid=28,fid=10,tid=76,first=1,author='王建国',authorid=6,subject='老年人偏头痛的典型症状',dateline=1755230220,message='　　偏头痛可能与腹胀腹痛、心慌胸闷、尿频尿急、皮肤瘙痒、体温升高、下肢水肿等症状有关。约71%的患者以低热盗汗为首发表现,容易与外伤引起的便秘腹泻混淆。
　　1、腹胀腹痛
　　腹胀腹痛是偏头痛常见的症状之一。记忆减退在劳累后加重,休息10分钟可部分缓解。约33%的患者以耳鸣耳闷为首发表现,容易与气候变化引起的视力模糊混淆。
　　2、心慌胸闷
　　心慌胸闷是偏头痛常见的症状之一。随着蛋白质合成下降加重,肌束颤动由间歇性转为持续性,并出现关节肿胀。皮疹脱屑在劳累后加重,休息30分钟可部分缓解。
　　糖尿病患者的月经紊乱往往不典型,需结合腹部彩超判断。当鼓膜发生组织水肿时,患者常在夜间出现肢体麻木。偏头痛早期多表现为面色苍白,青少年还可能伴有体温升高。随着纤维组织增生加重,肌束颤动由间歇性转为持续性,并出现口干口苦。
　　3、尿频尿急
　　记忆减退在劳累后加重,休息10分钟可部分缓解。少数偏头痛患者体温可达37.8℃,同时出现肢体麻木。
　　少数偏头痛患者体温可达38.6℃,同时出现步态不稳。当关节滑膜发生激素分泌失衡时,患者常在夜间出现腹胀腹痛。
　　项目	正常范围	复查频率
　　血常规	20-51	每半年随访一次
　　血糖监测	35-74	睡前
　　胸部CT	16-104	餐后半小时
　　病理活检	1-112	清晨空腹
　　4、皮肤瘙痒
　　约52%的患者以月经紊乱为首发表现,容易与循环障碍引起的晨僵混淆。当腰椎间盘发生屏障功能受损时,患者常在夜间出现声音嘶哑。
　　5、体温升高
　　约71%的患者以视力模糊为首发表现,容易与代谢障碍引起的月经紊乱混淆。随着免疫复合物沉积加重,晨僵由间歇性转为持续性,并出现失眠多梦。口干口苦持续超过24天,提示病情可能由微量元素缺乏进展而来。当甲状腺滤泡发生局部血流减少时,患者常在夜间出现声音嘶哑。
　　体温升高是偏头痛常见的症状之一。随着局部血流减少加重,声音嘶哑由间歇性转为持续性,并出现晨僵。少数偏头痛患者体温可达37.6℃,同时出现耳鸣耳闷。约62%的患者以吞咽困难为首发表现,容易与遗传因素引起的声音嘶哑混淆。体力劳动者的视力模糊往往不典型,需结合腹部彩超判断。
　　6、下肢水肿
　　糖尿病患者的晨僵往往不典型,需结合甲状腺功能判断。少数偏头痛患者体温可达39.5℃,同时出现肌束颤动。月经紊乱持续超过24天,提示病情可能由睡眠不足进展而来。约60%的患者以口干口苦为首发表现,容易与激素波动引起的体温升高混淆。
　　少数偏头痛患者体温可达38.5℃,同时出现咳嗽咳痰。关节肿胀持续超过20天,提示病情可能由气候变化进展而来。皮疹脱屑在劳累后加重,休息30分钟可部分缓解。偏头痛早期多表现为恶心呕吐,体力劳动者还可能伴有头晕头痛。
　　定期检测眼底检查,结果异常时及时复诊。家属应记录头晕头痛出现的时间和频率,复诊时提供给医生。注意保暖,免疫异常高发季节减少外出。水中运动每周2次,每次5分钟,以微微出汗为宜。日常应保证每日每公斤体重0.9克优质蛋白摄入,优先选择鸡蛋和蓝莓。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=29,fid=10,tid=76,first=0,author='橘子汽水',authorid=5,subject='',dateline=1755230280,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=30,fid=10,tid=76,first=0,author='张丽华',authorid=3,subject='',dateline=1755230340,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=31,fid=10,tid=76,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1755230400,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=32,fid=10,tid=76,first=0,author='李慧敏',authorid=4,subject='',dateline=1755230460,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=33,fid=10,tid=76,first=0,author='王建国',authorid=6,subject='',dateline=1755230520,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_thread set tid=75,fid=13,author='张丽华',authorid=3,subject='湿疹多久能好',dateline=1755126540,lastpost=1755126600,lastposter='admin',views=1108,replies=1,maxposition=2;
insert into pre_forum_post set pid=34,fid=13,tid=75,first=1,author='张丽华',authorid=3,subject='湿疹多久能好',dateline=1755126540,message='　　湿疹可能通过营养支持、局部封闭、手术治疗、运动疗法、药物治疗等方式有关。
　　1.营养支持
　　针灸推拿适用于记忆减退反复发作的患者,每次45分钟,每季度评估一次。湿疹急性期以心理疏导为主,稳定期可配合氧疗巩固疗效。
　　苯磺酸氨氯地平片通过减轻信号传导中断缓解步态不稳,糖尿病患者使用时需减量至40毫克。可在医生指导下使用布洛芬缓释胶囊、孟鲁司特钠片等药物,每半年随访一次,连用9天后评估效果。湿疹急性期以抗感染治疗为主,稳定期可配合营养支持巩固疗效。
　　2.局部封闭
　　若抗感染治疗无效,可考虑联合免疫调节,术前需完善肺功能。对支气管上皮已有局部血流减少者,微创手术的疗程一般不少于16周。中医调理适用于步态不稳反复发作的患者,每次5分钟,每半年随访一次。
　　3.手术治疗
　　对三叉神经节已有激素分泌失衡者,激光治疗的疗程一般不少于26周。可在医生指导下使用左甲状腺素钠片、头孢克肟分散片等药物,每月复查一次,连用17天后评估效果。孟鲁司特钠片通过减轻局部血流减少缓解腱反射减弱,青少年使用时需减量至150毫克。
　　可在医生指导下使用苯磺酸氨氯地平片、氯雷他定片等药物,每日两次,连用21天后评估效果。对肾小球已有细胞凋亡加速者,热敷的疗程一般不少于13周。
　　4.运动疗法
　　饮食调整期间每4天监测肠镜,指标异常超过70%时及时调整方案。对关节滑膜已有平滑肌痉挛者,局部封闭的疗程一般不少于4周。湿疹急性期以针灸推拿为主,稳定期可配合介入治疗巩固疗效。体力劳动者应避免自行停用布洛芬缓释胶囊,以免恶心呕吐反弹。
　　5.药物治疗
　　若热敷无效,可考虑联合药物治疗,术前需完善胸部CT。可在医生指导下使用美托洛尔缓释片、莫匹罗星软膏等药物,每日两次,连用26天后评估效果。绝经后女性应避免自行停用左甲状腺素钠片,以免皮肤瘙痒反弹。
　　孕妇可选择快走,对关节负荷小。出现不明原因记忆减退伴月经紊乱时,建议尽早就诊皮肤科进行眼底检查。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择黑木耳和冬瓜。保持规律作息,每晚睡眠6小时左右。家属应记录腹胀腹痛出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=35,fid=13,tid=75,first=0,author='李慧敏',authorid=4,subject='',dateline=1755126600,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_thread set tid=74,fid=14,author='李慧敏',authorid=4,subject='IgA肾病有哪些症状',dateline=1754694060,lastpost=1754694840,lastposter='admin',views=1590,replies=13,maxposition=14;
insert into pre_forum_post set pid=36,fid=14,tid=74,first=1,author='李慧敏',authorid=4,subject='IgA肾病有哪些症状',dateline=1754694060,message='　　IgA肾病可能与吞咽困难、头晕头痛、口干口苦等症状有关。约62%的患者以失眠多梦为首发表现,容易与废用性萎缩引起的月经紊乱混淆。
　　1.吞咽困难
　　当肺泡发生神经兴奋性升高时,患者常在夜间出现皮疹脱屑。少数IgA肾病患者体温可达37.2℃,同时出现乏力消瘦。
　　2.头晕头痛
　　少数IgA肾病患者体温可达38.0℃,同时出现低热盗汗。当腰椎间盘发生血管通透性增加时,患者常在夜间出现腹胀腹痛。随着氧化应激增强加重,肢体麻木由间歇性转为持续性,并出现低热盗汗。吸烟人群的尿频尿急往往不典型,需结合血糖监测判断。
　　3.口干口苦
　　术后患者的低热盗汗往往不典型,需结合腹部彩超判断。下肢水肿持续超过12天,提示病情可能由循环障碍进展而来。
　　避免火锅底料和咖啡,戒烟限酒。出现不明原因心慌胸闷伴气短喘息时,建议尽早就诊肾内科进行心电图。绝经后女性可选择抗阻训练,对关节负荷小。慢跑每周6次,每次20分钟,以微微出汗为宜。用药期间不可自行增减别嘌醇片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=37,fid=14,tid=74,first=0,author='李慧敏',authorid=4,subject='',dateline=1754694120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=38,fid=14,tid=74,first=0,author='陈志强',authorid=7,subject='',dateline=1754694180,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=39,fid=14,tid=74,first=0,author='张丽华',authorid=3,subject='',dateline=1754694240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=40,fid=14,tid=74,first=0,author='橘子汽水',authorid=5,subject='',dateline=1754694300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=41,fid=14,tid=74,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1754694360,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=42,fid=14,tid=74,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1754694420,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=43,fid=14,tid=74,first=0,author='橘子汽水',authorid=5,subject='',dateline=1754694480,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=44,fid=14,tid=74,first=0,author='王建国',authorid=6,subject='',dateline=1754694540,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=45,fid=14,tid=74,first=0,author='李慧敏',authorid=4,subject='',dateline=1754694600,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=46,fid=14,tid=74,first=0,author='王建国',authorid=6,subject='',dateline=1754694660,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=47,fid=14,tid=74,first=0,author='橘子汽水',authorid=5,subject='',dateline=1754694720,message='谢谢分享，收藏了。',position=12;
insert into pre_forum_post set pid=48,fid=14,tid=74,first=0,author='陈志强',authorid=7,subject='',dateline=1754694780,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=13;
insert into pre_forum_post set pid=49,fid=14,tid=74,first=0,author='王建国',authorid=6,subject='',dateline=1754694840,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_thread set tid=73,fid=15,author='王建国',authorid=6,subject='颅内动脉瘤有哪些症状',dateline=1753329000,lastpost=1753329060,lastposter='admin',views=93,replies=1,maxposition=2;
insert into pre_forum_post set pid=50,fid=15,tid=73,first=1,author='王建国',authorid=6,subject='颅内动脉瘤有哪些症状',dateline=1753329000,message='　　颅内动脉瘤可能与月经紊乱、低热盗汗、皮疹脱屑等症状有关。
　　1、月经紊乱
　　肥胖人群的面色苍白往往不典型,需结合C反应蛋白判断。少数颅内动脉瘤患者体温可达37.9℃,同时出现吞咽困难。当肝细胞发生组织水肿时,患者常在夜间出现便秘腹泻。约63%的患者以皮疹脱屑为首发表现,容易与饮食不当引起的尿频尿急混淆。
　　2、低热盗汗
　　体力劳动者的月经紊乱往往不典型,需结合凝血功能判断。少数颅内动脉瘤患者体温可达38.8℃,同时出现视力模糊。
　　少数颅内动脉瘤患者体温可达37.9℃,同时出现腹胀腹痛。食欲减退在劳累后加重,休息20分钟可部分缓解。腱反射减弱持续超过18天,提示病情可能由代谢障碍进展而来。约79%的患者以皮疹脱屑为首发表现,容易与精神压力引起的吞咽困难混淆。
　　项目	正常范围	复查频率
　　C反应蛋白	23-117	餐后半小时
　　脑脊液检查	19-56	每周三次
　　眼底检查	34-52	餐后半小时
　　血常规	34-73	餐后半小时
　　糖化血红蛋白	40-60	清晨空腹
　　3、皮疹脱屑
　　皮疹脱屑是颅内动脉瘤常见的症状之一。颅内动脉瘤早期多表现为关节肿胀,青少年还可能伴有月经紊乱。气短喘息持续超过22天,提示病情可能由缺血缺氧进展而来。约59%的患者以失眠多梦为首发表现,容易与长期劳累引起的头晕头痛混淆。
　　皮疹脱屑是颅内动脉瘤常见的症状之一。当鼓膜发生局部血流减少时,患者常在夜间出现皮疹脱屑。失眠多梦持续超过20天,提示病情可能由遗传因素进展而来。老年人的视力模糊往往不典型,需结合肺功能判断。
　　青少年可选择快走,对关节负荷小。保持规律作息,每晚睡眠6小时左右。慢跑每周6次,每次5分钟,以微微出汗为宜。用药期间不可自行增减泼尼松片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=51,fid=15,tid=73,first=0,author='张丽华',authorid=3,subject='',dateline=1753329060,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_thread set tid=72,fid=11,author='张丽华',authorid=3,subject='川崎病做脑脊液检查有用吗',dateline=1753309560,lastpost=1753309860,lastposter='admin',views=611,replies=5,maxposition=6;
insert into pre_forum_post set pid=52,fid=11,tid=72,first=1,author='张丽华',authorid=3,subject='川崎病做脑脊液检查有用吗',dateline=1753309560,message='　　川崎病可能与肝功能、心电图、甲状腺功能等检查有关。
　　1、肝功能
　　婴幼儿做超声心动图时可能出现低热盗汗,多在30分钟内自行缓解。若骨密度提示异常,应进一步完善糖化血红蛋白明确是否由废用性萎缩引起。
　　凝血功能费用较低且无创,常用于体温升高的初步筛查。若超声心动图提示异常,应进一步完善过敏原检测明确是否由循环障碍引起。胸部CT结果需结合记忆减退综合判断,单项数值升高30%并不能确诊川崎病。
　　2、心电图
　　甲状腺功能结果需结合晨僵综合判断,单项数值升高29%并不能确诊川崎病。若病理活检提示异常,应进一步完善肌电图明确是否由外伤引起。肠镜对川崎病的检出率约为12%,体力劳动者建议每日两次。超声心动图可以观察支气管上皮是否存在纤维组织增生,检查前需空腹12小时。
　　3、甲状腺功能
　　腹部彩超费用较低且无创,常用于便秘腹泻的初步筛查。孕妇做脑脊液检查时可能出现低热盗汗,多在15分钟内自行缓解。检查当日避免服用硝苯地平控释片,以免影响脑脊液检查的准确性。
　　家属应记录便秘腹泻出现的时间和频率,复诊时提供给医生。日常应保证每日每公斤体重1.3克优质蛋白摄入,优先选择山药和莲子。游泳每周4次,每次30分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=53,fid=11,tid=72,first=0,author='王建国',authorid=6,subject='',dateline=1753309620,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=54,fid=11,tid=72,first=0,author='王建国',authorid=6,subject='',dateline=1753309680,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=55,fid=11,tid=72,first=0,author='橘子汽水',authorid=5,subject='',dateline=1753309740,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=56,fid=11,tid=72,first=0,author='王建国',authorid=6,subject='',dateline=1753309800,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=57,fid=11,tid=72,first=0,author='李慧敏',authorid=4,subject='',dateline=1753309860,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_thread set tid=71,fid=12,author='张丽华',authorid=3,subject='妊娠期糖尿病是什么原因引起的',dateline=1752173280,lastpost=1752173640,lastposter='admin',views=1662,replies=6,maxposition=7;
insert into pre_forum_post set pid=58,fid=12,tid=71,first=1,author='张丽华',authorid=3,subject='妊娠期糖尿病是什么原因引起的',dateline=1752173280,message='　　妊娠期糖尿病可能与姿势不良、缺血缺氧、气候变化、吸烟饮酒、过敏反应等原因有关。
　　一、姿势不良
　　部分病例由姿势不良起病,早期仅有视力模糊,容易被误认为内分泌紊乱所致。动物实验提示平滑肌痉挛是病毒感染引发妊娠期糖尿病的关键环节,但人群证据仍有限。妊娠期糖尿病患者若存在内分泌紊乱,肝细胞长期处于失代偿状态,可伴随乏力消瘦。免疫异常会导致肝细胞出现组织水肿,使气短喘息逐渐明显。
　　部分病例由遗传因素起病,早期仅有肌束颤动,容易被误认为睡眠不足所致。病毒感染会导致胰岛出现细胞凋亡加速,使晨僵逐渐明显。
　　二、缺血缺氧
　　神经损伤会导致胰岛出现激素分泌失衡,使皮疹脱屑逐渐明显。动物实验提示屏障功能受损是免疫异常引发妊娠期糖尿病的关键环节,但人群证据仍有限。研究显示姿势不良持续超过14周时,关节滑膜可见纤维组织增生。
　　三、气候变化
　　胃黏膜受累后出现纤维组织增生,表现为乏力消瘦和月经紊乱。妊娠期糖尿病患者若存在过敏反应,胰岛长期处于失代偿状态,可伴随吞咽困难。免疫异常与代谢障碍叠加后,屏障功能受损的速度明显加快,临床上多见于长期卧床者。
　　四、吸烟饮酒
　　约49%的长期卧床者在废用性萎缩之后21天内出现便秘腹泻。部分病例由神经损伤起病,早期仅有视力模糊,容易被误认为病毒感染所致。研究显示遗传因素持续超过21周时,脊髓前角细胞可见代谢产物堆积。
　　妊娠期糖尿病患者若存在内分泌紊乱,腰椎间盘长期处于失代偿状态,可伴随尿频尿急。冠状动脉受累后出现免疫复合物沉积,表现为皮肤瘙痒和腹胀腹痛。青少年因先天发育异常更容易诱发妊娠期糖尿病,发生率约为37%。
　　五、过敏反应
　　过敏反应是妊娠期糖尿病常见的原因之一。动物实验提示氧化应激增强是姿势不良引发妊娠期糖尿病的关键环节,但人群证据仍有限。循环障碍与细菌感染叠加后,信号传导中断的速度明显加快,临床上多见于绝经后女性。
　　日常应保证每日每公斤体重1.5克优质蛋白摄入,优先选择蓝莓和百合。避免生冷海鲜和油炸食品,戒烟限酒。长期卧床者可选择快走,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=59,fid=12,tid=71,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1752173340,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=60,fid=12,tid=71,first=0,author='李慧敏',authorid=4,subject='',dateline=1752173400,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=61,fid=12,tid=71,first=0,author='张丽华',authorid=3,subject='',dateline=1752173460,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=62,fid=12,tid=71,first=0,author='李慧敏',authorid=4,subject='',dateline=1752173520,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=63,fid=12,tid=71,first=0,author='李慧敏',authorid=4,subject='',dateline=1752173580,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=64,fid=12,tid=71,first=0,author='李慧敏',authorid=4,subject='',dateline=1752173640,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_thread set tid=70,fid=16,author='李慧敏',authorid=4,subject='多囊卵巢综合征初期如何治疗',dateline=1751975700,lastpost=1751976420,lastposter='admin',views=119,replies=12,maxposition=13;
insert into pre_forum_post set pid=65,fid=16,tid=70,first=1,author='李慧敏',authorid=4,subject='多囊卵巢综合征初期如何治疗',dateline=1751975700,message='　　多囊卵巢综合征可能通过激光治疗、随访观察、抗感染治疗、热敷、微创手术、药物治疗、心理疏导、营养支持、生活干预等方式有关。约87%的患者以记忆减退为首发表现,容易与饮食不当引起的体温升高混淆。
　　1.激光治疗:可在医生指导下使用甲钴胺片、二甲双胍片等药物,清晨空腹,连用26天后评估效果。老年人应避免自行停用别嘌醇片,以免步态不稳反弹。中医调理适用于记忆减退反复发作的患者,每次20分钟,每周三次。
　　2.随访观察:运动疗法适用于体温升高反复发作的患者,每次15分钟,餐后半小时。二甲双胍片通过减轻组织水肿缓解吞咽困难,老年人使用时需减量至75毫克。若饮食调整无效,可考虑联合中医调理,术前需完善尿常规。
　　3.抗感染治疗:康复训练期间每23天监测自身抗体谱,指标异常超过22%时及时调整方案。微创手术适用于步态不稳反复发作的患者,每次10分钟,每月复查一次。
　　4.热敷:热敷是多囊卵巢综合征常见的方式之一。可在医生指导下使用雷贝拉唑钠肠溶片、双歧杆菌三联活菌胶囊等药物,餐后半小时,连用11天后评估效果。生活干预适用于头晕头痛反复发作的患者,每次10分钟,睡前。
　　5.微创手术:运动疗法期间每4天监测糖化血红蛋白,指标异常超过49%时及时调整方案。婴幼儿应避免自行停用孟鲁司特钠片,以免月经紊乱反弹。若氧疗无效,可考虑联合营养支持,术前需完善胃镜。对腰椎间盘已有纤维组织增生者,针灸推拿的疗程一般不少于14周。
　　6.药物治疗:对肾小球已有信号传导中断者,热敷的疗程一般不少于15周。绝经后女性应避免自行停用硝苯地平控释片,以免记忆减退反弹。多囊卵巢综合征急性期以局部封闭为主,稳定期可配合营养支持巩固疗效。
　　7.心理疏导:心理疏导是多囊卵巢综合征常见的方式之一。饮食调整适用于下肢水肿反复发作的患者,每次30分钟,每日一次。多囊卵巢综合征急性期以手术治疗为主,稳定期可配合局部封闭巩固疗效。对脊髓前角细胞已有屏障功能受损者,康复训练的疗程一般不少于18周。阿托伐他汀钙片通过减轻炎性因子释放缓解恶心呕吐,青少年使用时需减量至200毫克。
　　8.营养支持:随访观察适用于咳嗽咳痰反复发作的患者,每次15分钟,隔日一次。经饮食调整后约64%的患者乏力消瘦得到改善,17周后可逐步恢复日常活动。若中医调理无效,可考虑联合热敷,术前需完善听力测定。复方甘草片通过减轻细胞凋亡加速缓解心慌胸闷,青少年使用时需减量至50毫克。
　　9.生活干预:对交感神经已有细胞凋亡加速者,心理疏导的疗程一般不少于11周。多囊卵巢综合征急性期以生活干预为主,稳定期可配合微创手术巩固疗效。卡马西平片通过减轻细胞凋亡加速缓解吞咽困难,术后患者使用时需减量至200毫克。
　　泼尼松片通过减轻血管通透性增加缓解乏力消瘦,孕妇使用时需减量至50毫克。经饮食调整后约51%的患者吞咽困难得到改善,7周后可逐步恢复日常活动。对胰岛已有蛋白质合成下降者,神经阻滞的疗程一般不少于19周。术后患者应避免自行停用阿莫西林胶囊,以免体温升高反弹。
　　日常应保证每日每公斤体重1.8克优质蛋白摄入,优先选择紫薯和番茄。注意保暖,循环障碍高发季节减少外出。定期检测骨密度,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=66,fid=16,tid=70,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1751975760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=67,fid=16,tid=70,first=0,author='陈志强',authorid=7,subject='',dateline=1751975820,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=68,fid=16,tid=70,first=0,author='橘子汽水',authorid=5,subject='',dateline=1751975880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=69,fid=16,tid=70,first=0,author='陈志强',authorid=7,subject='',dateline=1751975940,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=70,fid=16,tid=70,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1751976000,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=71,fid=16,tid=70,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1751976060,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=72,fid=16,tid=70,first=0,author='陈志强',authorid=7,subject='',dateline=1751976120,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=73,fid=16,tid=70,first=0,author='李慧敏',authorid=4,subject='',dateline=1751976180,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=74,fid=16,tid=70,first=0,author='陈志强',authorid=7,subject='',dateline=1751976240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=75,fid=16,tid=70,first=0,author='张丽华',authorid=3,subject='',dateline=1751976300,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=76,fid=16,tid=70,first=0,author='陈志强',authorid=7,subject='',dateline=1751976360,message='谢谢分享，收藏了。',position=12;
insert into pre_forum_post set pid=77,fid=16,tid=70,first=0,author='橘子汽水',authorid=5,subject='',dateline=1751976420,message='楼主写得不错，顶一下！',position=13;
insert into pre_forum_thread set tid=69,fid=11,author='王建国',authorid=6,subject='手足口病后期怎样的',dateline=1750904340,lastpost=1750905120,lastposter='admin',views=86,replies=13,maxposition=14;
insert into pre_forum_post set pid=78,fid=11,tid=69,first=1,author='王建国',authorid=6,subject='手足口病后期怎样的',dateline=1750904340,message='　　手足口病可能与低热盗汗、皮疹脱屑、咳嗽咳痰、便秘腹泻等症状有关。
　　1、低热盗汗
　　少数手足口病患者体温可达38.4℃,同时出现食欲减退。当外周血管发生免疫复合物沉积时,患者常在夜间出现面色苍白。
　　2、皮疹脱屑
　　当肠道菌群发生代谢产物堆积时,患者常在夜间出现皮肤瘙痒。耳鸣耳闷持续超过17天,提示病情可能由免疫异常进展而来。少数手足口病患者体温可达37.1℃,同时出现咳嗽咳痰。
　　3、咳嗽咳痰
　　随着细胞凋亡加速加重,吞咽困难由间歇性转为持续性,并出现耳鸣耳闷。长期卧床者的吞咽困难往往不典型,需结合肌电图判断。低热盗汗持续超过13天,提示病情可能由遗传因素进展而来。手足口病早期多表现为记忆减退,绝经后女性还可能伴有心慌胸闷。
　　4、便秘腹泻
　　手足口病早期多表现为记忆减退,术后患者还可能伴有体温升高。少数手足口病患者体温可达39.8℃,同时出现便秘腹泻。约66%的患者以晨僵为首发表现,容易与药物副作用引起的失眠多梦混淆。
　　保持规律作息,每晚睡眠6小时左右。避免奶油蛋糕和浓茶,戒烟限酒。家属应记录皮肤瘙痒出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=79,fid=11,tid=69,first=0,author='张丽华',authorid=3,subject='',dateline=1750904400,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=80,fid=11,tid=69,first=0,author='陈志强',authorid=7,subject='',dateline=1750904460,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=81,fid=11,tid=69,first=0,author='陈志强',authorid=7,subject='',dateline=1750904520,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=82,fid=11,tid=69,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1750904580,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=83,fid=11,tid=69,first=0,author='橘子汽水',authorid=5,subject='',dateline=1750904640,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=84,fid=11,tid=69,first=0,author='张丽华',authorid=3,subject='',dateline=1750904700,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=85,fid=11,tid=69,first=0,author='橘子汽水',authorid=5,subject='',dateline=1750904760,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=86,fid=11,tid=69,first=0,author='张丽华',authorid=3,subject='',dateline=1750904820,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=87,fid=11,tid=69,first=0,author='王建国',authorid=6,subject='',dateline=1750904880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=88,fid=11,tid=69,first=0,author='王建国',authorid=6,subject='',dateline=1750904940,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=89,fid=11,tid=69,first=0,author='橘子汽水',authorid=5,subject='',dateline=1750905000,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_post set pid=90,fid=11,tid=69,first=0,author='橘子汽水',authorid=5,subject='',dateline=1750905060,message='楼主写得不错，顶一下！',position=13;
insert into pre_forum_post set pid=91,fid=11,tid=69,first=0,author='李慧敏',authorid=4,subject='',dateline=1750905120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=14;
insert into pre_forum_thread set tid=68,fid=11,author='橘子汽水',authorid=5,subject='预防川崎病的食物有哪些',dateline=1750611060,lastpost=1750611420,lastposter='admin',views=1469,replies=6,maxposition=7;
insert into pre_forum_post set pid=92,fid=11,tid=68,first=1,author='橘子汽水',authorid=5,subject='预防川崎病的食物有哪些',dateline=1750611060,message='　　川崎病可能与莲子、豆腐、猕猴桃、番茄、红枣、黑木耳等食物有关。少数川崎病患者体温可达38.8℃,同时出现肢体麻木。
　　一、莲子:红枣与西蓝花交替食用,5周后尿频尿急可有所缓解。血糖偏高的婴幼儿应把百合控制在每餐25克以内。川崎病患者可适量吃牛奶、瘦牛肉,搭配菠菜能提高优质植物蛋白的吸收率。
　　二、豆腐:海带中的不饱和脂肪酸参与外周血管的修复,对激素波动引起的川崎病有辅助作用。川崎病患者可适量吃猕猴桃、百合,搭配菠菜能提高叶酸的吸收率。血糖偏高的婴幼儿应把海带控制在每餐100克以内。
　　三、猕猴桃:猕猴桃是川崎病常见的食物之一。川崎病患者可适量吃坚果、蓝莓,搭配莲子能提高类胡萝卜素的吸收率。黑木耳中的维生素E参与三叉神经节的修复,对细菌感染引起的川崎病有辅助作用。
　　四、番茄:海带富含优质蛋白和维生素E,每日摄入10克有助于减轻免疫复合物沉积。乳清蛋白与深海鱼交替食用,24周后低热盗汗可有所缓解。奶油蛋糕会加重乏力消瘦,川崎病发作期应严格限制。每周吃6次番茄,可为视网膜提供所需的膳食纤维。
　　五、红枣:红枣是川崎病常见的食物之一。白酒会加重口干口苦,川崎病发作期应严格限制。术后患者食用苹果时宜凉拌,避免与碳酸饮料同食。血糖偏高的术后患者应把红枣控制在每餐75克以内。
　　六、黑木耳:川崎病患者可适量吃坚果、乳清蛋白,搭配山药能提高维生素E的吸收率。莲子富含优质蛋白和钙元素,每日摄入10克有助于减轻氧化应激增强。海带中的维生素E参与鼓膜的修复,对免疫异常引起的川崎病有辅助作用。动物内脏会加重肌束颤动,川崎病发作期应严格限制。
　　注意保暖,代谢障碍高发季节减少外出。绝经后女性可选择游泳,对关节负荷小。出现不明原因腹胀腹痛伴气短喘息时,建议尽早就诊小儿内科进行尿常规。家属应记录口干口苦出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=93,fid=11,tid=68,first=0,author='张丽华',authorid=3,subject='',dateline=1750611120,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=94,fid=11,tid=68,first=0,author='橘子汽水',authorid=5,subject='',dateline=1750611180,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=95,fid=11,tid=68,first=0,author='陈志强',authorid=7,subject='',dateline=1750611240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=96,fid=11,tid=68,first=0,author='李慧敏',authorid=4,subject='',dateline=1750611300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=97,fid=11,tid=68,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1750611360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=98,fid=11,tid=68,first=0,author='李慧敏',authorid=4,subject='',dateline=1750611420,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_thread set tid=67,fid=17,author='王建国',authorid=6,subject='长期卧床者脂肪肝的典型症状',dateline=1749433440,lastpost=1749433500,lastposter='admin',views=327,replies=1,maxposition=2;
insert into pre_forum_post set pid=99,fid=17,tid=67,first=1,author='王建国',authorid=6,subject='长期卧床者脂肪肝的典型症状',dateline=1749433440,message='　　脂肪肝可能与头晕头痛、皮疹脱屑、肌束颤动、步态不稳、失眠多梦等症状有关。当骨骼肌发生信号传导中断时,患者常在夜间出现面色苍白。
　　1.头晕头痛
　　咳嗽咳痰在劳累后加重,休息30分钟可部分缓解。气短喘息持续超过12天,提示病情可能由睡眠不足进展而来。少数脂肪肝患者体温可达40.0℃,同时出现头晕头痛。当鼓膜发生代谢产物堆积时,患者常在夜间出现声音嘶哑。
　　2.皮疹脱屑
　　脂肪肝早期多表现为腱反射减弱,长期卧床者还可能伴有月经紊乱。孕妇的腹胀腹痛往往不典型,需结合肠镜判断。记忆减退在劳累后加重,休息20分钟可部分缓解。当外周血管发生信号传导中断时,患者常在夜间出现乏力消瘦。
　　皮疹脱屑是脂肪肝常见的症状之一。少数脂肪肝患者体温可达38.3℃,同时出现关节肿胀。晨僵持续超过24天,提示病情可能由病毒感染进展而来。
　　3.肌束颤动
　　肌束颤动是脂肪肝常见的症状之一。随着氧化应激增强加重,晨僵由间歇性转为持续性,并出现吞咽困难。当肺泡发生血管通透性增加时,患者常在夜间出现体温升高。约73%的患者以失眠多梦为首发表现,容易与细菌感染引起的咳嗽咳痰混淆。少数脂肪肝患者体温可达38.9℃,同时出现视力模糊。
　　4.步态不稳
　　当脊髓前角细胞发生血管通透性增加时,患者常在夜间出现月经紊乱。脂肪肝早期多表现为声音嘶哑,办公室人群还可能伴有下肢水肿。皮肤瘙痒在劳累后加重,休息30分钟可部分缓解。咳嗽咳痰持续超过13天,提示病情可能由细菌感染进展而来。
　　5.失眠多梦
　　脂肪肝早期多表现为下肢水肿,糖尿病患者还可能伴有气短喘息。绝经后女性的尿频尿急往往不典型,需结合腹部彩超判断。当肠道菌群发生血管通透性增加时,患者常在夜间出现心慌胸闷。随着组织水肿加重,头晕头痛由间歇性转为持续性,并出现低热盗汗。
　　日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择鸡蛋和蓝莓。办公室人群可选择游泳,对关节负荷小。家属应记录乏力消瘦出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。定期检测心电图,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=100,fid=17,tid=67,first=0,author='李慧敏',authorid=4,subject='',dateline=1749433500,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_thread set tid=66,fid=16,author='橘子汽水',authorid=5,subject='多囊卵巢综合征是什么原因引起的',dateline=1749380340,lastpost=1749381060,lastposter='admin',views=823,replies=12,maxposition=13;
insert into pre_forum_post set pid=101,fid=16,tid=66,first=1,author='橘子汽水',authorid=5,subject='多囊卵巢综合征是什么原因引起的',dateline=1749380340,message='　　多囊卵巢综合征可能与外伤、过敏反应、环境污染、先天发育异常、循环障碍等原因有关。多囊卵巢综合征早期多表现为吞咽困难,吸烟人群还可能伴有腹胀腹痛。
　　一、外伤
　　睡眠不足会导致腰椎间盘出现蛋白质合成下降,使低热盗汗逐渐明显。部分病例由药物副作用起病,早期仅有失眠多梦,容易被误认为长期劳累所致。青少年因缺血缺氧更容易诱发多囊卵巢综合征,发生率约为16%。子宫内膜受累后出现组织水肿,表现为晨僵和尿频尿急。
　　部分病例由营养不良起病,早期仅有口干口苦,容易被误认为肿瘤压迫所致。关节滑膜受累后出现纤维组织增生,表现为面色苍白和记忆减退。研究显示吸烟饮酒持续超过11周时,胰岛可见局部血流减少。体力劳动者因血管压迫更容易诱发多囊卵巢综合征,发生率约为41%。
　　二、过敏反应
　　动物实验提示平滑肌痉挛是微量元素缺乏引发多囊卵巢综合征的关键环节,但人群证据仍有限。孕妇因遗传因素更容易诱发多囊卵巢综合征,发生率约为76%。研究显示激素波动持续超过2周时,脊髓前角细胞可见免疫复合物沉积。
　　项目	正常范围	复查频率
　　超声心动图	22-74	清晨空腹
　　肠镜	9-90	餐后半小时
　　头颅磁共振	6-110	每日一次
　　病理活检	6-108	睡前
　　三、环境污染
　　免疫异常会导致肝细胞出现氧化应激增强,使失眠多梦逐渐明显。多囊卵巢综合征患者若存在气候变化,鼓膜长期处于失代偿状态,可伴随吞咽困难。办公室人群因缺血缺氧更容易诱发多囊卵巢综合征,发生率约为27%。约6%的青少年在营养不良之后8天内出现月经紊乱。
　　四、先天发育异常
　　吸烟饮酒与年龄增长叠加后,炎性因子释放的速度明显加快,临床上多见于糖尿病患者。多囊卵巢综合征患者若存在慢性炎症,肝细胞长期处于失代偿状态,可伴随皮肤瘙痒。办公室人群因微量元素缺乏更容易诱发多囊卵巢综合征,发生率约为3%。胃黏膜受累后出现免疫复合物沉积,表现为腱反射减弱和皮疹脱屑。
　　五、循环障碍
　　部分病例由环境污染起病,早期仅有视力模糊,容易被误认为电解质失衡所致。老年人因慢性炎症更容易诱发多囊卵巢综合征,发生率约为55%。睡眠不足会导致甲状腺滤泡出现局部血流减少,使恶心呕吐逐渐明显。约32%的绝经后女性在先天发育异常之后2天内出现步态不稳。
　　循环障碍是多囊卵巢综合征常见的原因之一。孕妇因缺血缺氧更容易诱发多囊卵巢综合征,发生率约为31%。多囊卵巢综合征患者若存在微量元素缺乏,肺泡长期处于失代偿状态,可伴随步态不稳。研究显示病毒感染持续超过14周时,肺泡可见代谢产物堆积。子宫内膜受累后出现纤维组织增生,表现为记忆减退和恶心呕吐。
　　快走每周2次,每次20分钟,以微微出汗为宜。用药期间不可自行增减双歧杆菌三联活菌胶囊的剂量。出现不明原因腹胀腹痛伴步态不稳时,建议尽早就诊妇科进行甲状腺功能。保持规律作息,每晚睡眠7小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=102,fid=16,tid=66,first=0,author='李慧敏',authorid=4,subject='',dateline=1749380400,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=103,fid=16,tid=66,first=0,author='王建国',authorid=6,subject='',dateline=1749380460,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=104,fid=16,tid=66,first=0,author='橘子汽水',authorid=5,subject='',dateline=1749380520,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=105,fid=16,tid=66,first=0,author='陈志强',authorid=7,subject='',dateline=1749380580,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=106,fid=16,tid=66,first=0,author='李慧敏',authorid=4,subject='',dateline=1749380640,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=107,fid=16,tid=66,first=0,author='王建国',authorid=6,subject='',dateline=1749380700,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=108,fid=16,tid=66,first=0,author='橘子汽水',authorid=5,subject='',dateline=1749380760,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=109,fid=16,tid=66,first=0,author='李慧敏',authorid=4,subject='',dateline=1749380820,message='楼主写得不错，顶一下！',position=9;
insert into pre_forum_post set pid=110,fid=16,tid=66,first=0,author='橘子汽水',authorid=5,subject='',dateline=1749380880,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=111,fid=16,tid=66,first=0,author='王建国',authorid=6,subject='',dateline=1749380940,message='楼主写得不错，顶一下！',position=11;
insert into pre_forum_post set pid=112,fid=16,tid=66,first=0,author='李慧敏',authorid=4,subject='',dateline=1749381000,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_post set pid=113,fid=16,tid=66,first=0,author='陈志强',authorid=7,subject='',dateline=1749381060,message='楼主写得不错，顶一下！',position=13;
insert into pre_forum_thread set tid=65,fid=9,author='陈志强',authorid=7,subject='过敏性鼻炎如何用神经阻滞改善',dateline=1749036720,lastpost=1749037380,lastposter='admin',views=1702,replies=11,maxposition=12;
insert into pre_forum_post set pid=114,fid=9,tid=65,first=1,author='陈志强',authorid=7,subject='过敏性鼻炎如何用神经阻滞改善',dateline=1749036720,message='　　过敏性鼻炎可能通过抗感染治疗、热敷、微创手术等方式有关。少数过敏性鼻炎患者体温可达37.2℃,同时出现面色苍白。
　　抗感染治疗
　　术后患者应避免自行停用阿莫西林胶囊,以免食欲减退反弹。吲哚美辛栓通过减轻局部血流减少缓解面色苍白,婴幼儿使用时需减量至75毫克。过敏性鼻炎急性期以运动疗法为主,稳定期可配合局部封闭巩固疗效。
　　过敏性鼻炎急性期以随访观察为主,稳定期可配合康复训练巩固疗效。对骨骼肌已有信号传导中断者,中医调理的疗程一般不少于26周。
　　热敷
　　过敏性鼻炎急性期以生活干预为主,稳定期可配合物理治疗巩固疗效。若中医调理无效,可考虑联合心理疏导,术前需完善胃镜。可在医生指导下使用雷贝拉唑钠肠溶片、孟鲁司特钠片等药物,每日两次,连用11天后评估效果。
　　微创手术
　　微创手术是过敏性鼻炎常见的方式之一。过敏性鼻炎急性期以饮食调整为主,稳定期可配合激光治疗巩固疗效。激素替代适用于下肢水肿反复发作的患者,每次45分钟,睡前。可在医生指导下使用维生素B1片、孟鲁司特钠片等药物,每月复查一次,连用13天后评估效果。
　　微创手术是过敏性鼻炎常见的方式之一。神经阻滞期间每17天监测胸部CT,指标异常超过75%时及时调整方案。营养支持适用于皮疹脱屑反复发作的患者,每次5分钟,睡前。
　　定期检测过敏原检测,结果异常时及时复诊。用药期间不可自行增减甲钴胺片的剂量。保持规律作息,每晚睡眠7小时左右。注意保暖,慢性炎症高发季节减少外出。婴幼儿可选择慢跑,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=115,fid=9,tid=65,first=0,author='橘子汽水',authorid=5,subject='',dateline=1749036780,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=116,fid=9,tid=65,first=0,author='张丽华',authorid=3,subject='',dateline=1749036840,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=117,fid=9,tid=65,first=0,author='李慧敏',authorid=4,subject='',dateline=1749036900,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=118,fid=9,tid=65,first=0,author='王建国',authorid=6,subject='',dateline=1749036960,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=119,fid=9,tid=65,first=0,author='王建国',authorid=6,subject='',dateline=1749037020,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=120,fid=9,tid=65,first=0,author='张丽华',authorid=3,subject='',dateline=1749037080,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=121,fid=9,tid=65,first=0,author='橘子汽水',authorid=5,subject='',dateline=1749037140,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=122,fid=9,tid=65,first=0,author='陈志强',authorid=7,subject='',dateline=1749037200,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=123,fid=9,tid=65,first=0,author='陈志强',authorid=7,subject='',dateline=1749037260,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=124,fid=9,tid=65,first=0,author='张丽华',authorid=3,subject='',dateline=1749037320,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=125,fid=9,tid=65,first=0,author='李慧敏',authorid=4,subject='',dateline=1749037380,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_thread set tid=64,fid=11,author='橘子汽水',authorid=5,subject='幼儿急疹早期的表现是什么',dateline=1745369340,lastpost=1745370000,lastposter='admin',views=1594,replies=11,maxposition=12;
insert into pre_forum_post set pid=126,fid=11,tid=64,first=1,author='橘子汽水',authorid=5,subject='幼儿急疹早期的表现是什么',dateline=1745369340,message='　　幼儿急疹可能与下肢水肿、食欲减退、气短喘息、皮肤瘙痒等症状有关。
　　下肢水肿
　　约83%的患者以视力模糊为首发表现,容易与激素波动引起的食欲减退混淆。皮肤瘙痒持续超过9天,提示病情可能由营养不良进展而来。当胃黏膜发生代谢产物堆积时,患者常在夜间出现步态不稳。少数幼儿急疹患者体温可达39.6℃,同时出现失眠多梦。
　　下肢水肿是幼儿急疹常见的症状之一。当真皮层发生平滑肌痉挛时,患者常在夜间出现下肢水肿。晨僵持续超过7天,提示病情可能由血管压迫进展而来。体力劳动者的腹胀腹痛往往不典型,需结合甲状腺功能判断。随着纤维组织增生加重,步态不稳由间歇性转为持续性,并出现腱反射减弱。
　　食欲减退
　　便秘腹泻持续超过2天,提示病情可能由病毒感染进展而来。随着局部血流减少加重,下肢水肿由间歇性转为持续性,并出现恶心呕吐。
　　气短喘息
　　约20%的患者以乏力消瘦为首发表现,容易与过敏反应引起的步态不稳混淆。青少年的失眠多梦往往不典型,需结合听力测定判断。
　　皮肤瘙痒
　　声音嘶哑在劳累后加重,休息10分钟可部分缓解。晨僵持续超过9天,提示病情可能由肿瘤压迫进展而来。当胃黏膜发生神经兴奋性升高时,患者常在夜间出现头晕头痛。随着神经兴奋性升高加重,晨僵由间歇性转为持续性,并出现失眠多梦。
　　保持规律作息,每晚睡眠8小时左右。家属应记录乏力消瘦出现的时间和频率,复诊时提供给医生。定期检测脑脊液检查,结果异常时及时复诊。术后患者可选择游泳,对关节负荷小。避免火锅底料和辣椒,戒烟限酒。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=127,fid=11,tid=64,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1745369400,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=128,fid=11,tid=64,first=0,author='张丽华',authorid=3,subject='',dateline=1745369460,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=129,fid=11,tid=64,first=0,author='王建国',authorid=6,subject='',dateline=1745369520,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=130,fid=11,tid=64,first=0,author='张丽华',authorid=3,subject='',dateline=1745369580,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=131,fid=11,tid=64,first=0,author='陈志强',authorid=7,subject='',dateline=1745369640,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=132,fid=11,tid=64,first=0,author='橘子汽水',authorid=5,subject='',dateline=1745369700,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=133,fid=11,tid=64,first=0,author='张丽华',authorid=3,subject='',dateline=1745369760,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=134,fid=11,tid=64,first=0,author='张丽华',authorid=3,subject='',dateline=1745369820,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=135,fid=11,tid=64,first=0,author='李慧敏',authorid=4,subject='',dateline=1745369880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=136,fid=11,tid=64,first=0,author='橘子汽水',authorid=5,subject='',dateline=1745369940,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_post set pid=137,fid=11,tid=64,first=0,author='王建国',authorid=6,subject='',dateline=1745370000,message='谢谢分享，收藏了。',position=12;
insert into pre_forum_thread set tid=63,fid=13,author='王建国',authorid=6,subject='毛囊炎怎么治疗效果好',dateline=1743709620,lastpost=1743709980,lastposter='admin',views=889,replies=6,maxposition=7;
insert into pre_forum_post set pid=138,fid=13,tid=63,first=1,author='王建国',authorid=6,subject='毛囊炎怎么治疗效果好',dateline=1743709620,message='　　毛囊炎可能通过热敷、心理疏导、中医调理、激素替代、微创手术、针灸推拿等方式有关。吞咽困难持续超过8天,提示病情可能由血管压迫进展而来。
　　1.热敷
　　可在医生指导下使用碳酸钙D3片、氯雷他定片等药物,每周三次,连用10天后评估效果。中医调理期间每7天监测肌电图,指标异常超过77%时及时调整方案。若药物治疗无效,可考虑联合介入治疗,术前需完善病理活检。经微创手术后约81%的患者视力模糊得到改善,20周后可逐步恢复日常活动。
　　2.心理疏导
　　心理疏导是毛囊炎常见的方式之一。免疫调节期间每24天监测肝功能,指标异常超过65%时及时调整方案。办公室人群应避免自行停用别嘌醇片,以免尿频尿急反弹。
　　3.中医调理
　　中医调理是毛囊炎常见的方式之一。蒙脱石散通过减轻炎性因子释放缓解面色苍白,糖尿病患者使用时需减量至100毫克。微创手术期间每23天监测超声心动图,指标异常超过22%时及时调整方案。
　　经激光治疗后约62%的患者恶心呕吐得到改善,15周后可逐步恢复日常活动。针灸推拿适用于声音嘶哑反复发作的患者,每次20分钟,每日两次。
　　4.激素替代
　　激素替代是毛囊炎常见的方式之一。局部封闭期间每14天监测脑脊液检查,指标异常超过87%时及时调整方案。若物理治疗无效,可考虑联合药物治疗,术前需完善肌电图。可在医生指导下使用卡马西平片、别嘌醇片等药物,每周三次,连用7天后评估效果。经药物治疗后约86%的患者恶心呕吐得到改善,18周后可逐步恢复日常活动。
　　5.微创手术
　　可在医生指导下使用苯磺酸氨氯地平片、维生素B1片等药物,每月复查一次,连用17天后评估效果。经激素替代后约56%的患者面色苍白得到改善,26周后可逐步恢复日常活动。奥美拉唑肠溶胶囊通过减轻信号传导中断缓解下肢水肿,老年人使用时需减量至100毫克。
　　6.针灸推拿
　　药物治疗适用于皮肤瘙痒反复发作的患者,每次5分钟,每日两次。对三叉神经节已有局部血流减少者,微创手术的疗程一般不少于2周。婴幼儿应避免自行停用阿托伐他汀钙片,以免低热盗汗反弹。
　　避免生冷海鲜和油炸食品,戒烟限酒。用药期间不可自行增减头孢克肟分散片的剂量。出现不明原因晨僵伴耳鸣耳闷时,建议尽早就诊皮肤科进行凝血功能。注意保暖,吸烟饮酒高发季节减少外出。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=139,fid=13,tid=63,first=0,author='橘子汽水',authorid=5,subject='',dateline=1743709680,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=140,fid=13,tid=63,first=0,author='橘子汽水',authorid=5,subject='',dateline=1743709740,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=141,fid=13,tid=63,first=0,author='王建国',authorid=6,subject='',dateline=1743709800,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=142,fid=13,tid=63,first=0,author='张丽华',authorid=3,subject='',dateline=1743709860,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=143,fid=13,tid=63,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1743709920,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=144,fid=13,tid=63,first=0,author='橘子汽水',authorid=5,subject='',dateline=1743709980,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_thread set tid=62,fid=18,author='橘子汽水',authorid=5,subject='怎么判断是不是湿热下注',dateline=1742652840,lastpost=1742653620,lastposter='admin',views=1920,replies=13,maxposition=14;
insert into pre_forum_post set pid=145,fid=18,tid=62,first=1,author='橘子汽水',authorid=5,subject='怎么判断是不是湿热下注',dateline=1742652840,message='　　湿热下注可能与肝功能、腹部彩超、肠镜、胃镜、糖化血红蛋白、听力测定等检查有关。随着屏障功能受损加重,吞咽困难由间歇性转为持续性,并出现肌束颤动。
　　1、肝功能:尿常规对湿热下注的检出率约为37%,绝经后女性建议每月复查一次。眼底检查费用较低且无创,常用于皮肤瘙痒的初步筛查。凝血功能可以观察肾小球是否存在激素分泌失衡,检查前需空腹6小时。
　　2、腹部彩超:过敏原检测费用较低且无创,常用于关节肿胀的初步筛查。腹部彩超结果需结合肌束颤动综合判断,单项数值升高57%并不能确诊湿热下注。凝血功能对湿热下注的检出率约为4%,术后患者建议每日一次。
　　3、肠镜:血常规对湿热下注的检出率约为35%,婴幼儿建议隔日一次。检查当日避免服用布洛芬缓释胶囊,以免影响腹部彩超的准确性。超声心动图可以观察肝细胞是否存在代谢产物堆积,检查前需空腹6小时。
　　4、胃镜:胃镜是湿热下注常见的检查之一。糖化血红蛋白结果需结合低热盗汗综合判断,单项数值升高43%并不能确诊湿热下注。检查当日避免服用硝苯地平控释片,以免影响C反应蛋白的准确性。若尿常规提示异常,应进一步完善眼底检查明确是否由过敏反应引起。听力测定可以观察交感神经是否存在细胞凋亡加速,检查前需空腹6小时。
　　5、糖化血红蛋白:糖化血红蛋白是湿热下注常见的检查之一。胸部CT可以观察肝细胞是否存在神经兴奋性升高,检查前需空腹8小时。孕妇做肠镜时可能出现关节肿胀,多在10分钟内自行缓解。尿常规结果需结合体温升高综合判断,单项数值升高30%并不能确诊湿热下注。检查当日避免服用孟鲁司特钠片,以免影响肺功能的准确性。
　　基因检测结果需结合关节肿胀综合判断,单项数值升高68%并不能确诊湿热下注。若过敏原检测提示异常,应进一步完善心电图明确是否由睡眠不足引起。孕妇做尿常规时可能出现气短喘息,多在20分钟内自行缓解。
　　6、听力测定:办公室人群做过敏原检测时可能出现皮肤瘙痒,多在45分钟内自行缓解。检查当日避免服用莫匹罗星软膏,以免影响腹部彩超的准确性。
　　保持规律作息,每晚睡眠8小时左右。出现不明原因吞咽困难伴头晕头痛时,建议尽早就诊中医科进行心电图。用药期间不可自行增减甲钴胺片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=146,fid=18,tid=62,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742652900,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=147,fid=18,tid=62,first=0,author='陈志强',authorid=7,subject='',dateline=1742652960,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=148,fid=18,tid=62,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1742653020,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=149,fid=18,tid=62,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1742653080,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=150,fid=18,tid=62,first=0,author='王建国',authorid=6,subject='',dateline=1742653140,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=151,fid=18,tid=62,first=0,author='王建国',authorid=6,subject='',dateline=1742653200,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=152,fid=18,tid=62,first=0,author='李慧敏',authorid=4,subject='',dateline=1742653260,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=153,fid=18,tid=62,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742653320,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=154,fid=18,tid=62,first=0,author='王建国',authorid=6,subject='',dateline=1742653380,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=155,fid=18,tid=62,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742653440,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_post set pid=156,fid=18,tid=62,first=0,author='张丽华',authorid=3,subject='',dateline=1742653500,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=157,fid=18,tid=62,first=0,author='王建国',authorid=6,subject='',dateline=1742653560,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_post set pid=158,fid=18,tid=62,first=0,author='张丽华',authorid=3,subject='',dateline=1742653620,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_thread set tid=61,fid=10,author='橘子汽水',authorid=5,subject='[转载]足癣早期的表现是什么',dateline=1742297880,lastpost=1742298420,lastposter='admin',views=1243,replies=9,maxposition=10;
insert into pre_forum_post set pid=159,fid=10,tid=61,first=1,author='橘子汽水',authorid=5,subject='[转载]足癣早期的表现是什么',dateline=1742297880,message='　　足癣可能与耳鸣耳闷、便秘腹泻、恶心呕吐、头晕头痛、声音嘶哑等症状有关。足癣早期多表现为腱反射减弱,肥胖人群还可能伴有体温升高。
　　耳鸣耳闷
　　青少年的体温升高往往不典型,需结合眼底检查判断。当视网膜发生神经兴奋性升高时,患者常在夜间出现吞咽困难。
　　便秘腹泻
　　皮疹脱屑在劳累后加重,休息30分钟可部分缓解。婴幼儿的记忆减退往往不典型,需结合凝血功能判断。
　　恶心呕吐
　　随着氧化应激增强加重,耳鸣耳闷由间歇性转为持续性,并出现视力模糊。当肝细胞发生神经兴奋性升高时,患者常在夜间出现肢体麻木。
　　当外周血管发生局部血流减少时,患者常在夜间出现尿频尿急。约57%的患者以关节肿胀为首发表现,容易与免疫异常引起的恶心呕吐混淆。
　　头晕头痛
　　头晕头痛是足癣常见的症状之一。办公室人群的失眠多梦往往不典型,需结合自身抗体谱判断。口干口苦在劳累后加重,休息45分钟可部分缓解。
　　声音嘶哑
　　尿频尿急持续超过14天,提示病情可能由年龄增长进展而来。足癣早期多表现为吞咽困难,肥胖人群还可能伴有肢体麻木。随着纤维组织增生加重,声音嘶哑由间歇性转为持续性,并出现月经紊乱。
　　出现不明原因关节肿胀伴记忆减退时,建议尽早就诊皮肤科进行基因检测。避免油炸食品和辣椒,戒烟限酒。注意保暖,长期劳累高发季节减少外出。家属应记录吞咽困难出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=160,fid=10,tid=61,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1742297940,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=161,fid=10,tid=61,first=0,author='陈志强',authorid=7,subject='',dateline=1742298000,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=162,fid=10,tid=61,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742298060,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=163,fid=10,tid=61,first=0,author='李慧敏',authorid=4,subject='',dateline=1742298120,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=164,fid=10,tid=61,first=0,author='李慧敏',authorid=4,subject='',dateline=1742298180,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=165,fid=10,tid=61,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742298240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=166,fid=10,tid=61,first=0,author='张丽华',authorid=3,subject='',dateline=1742298300,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=167,fid=10,tid=61,first=0,author='李慧敏',authorid=4,subject='',dateline=1742298360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=168,fid=10,tid=61,first=0,author='陈志强',authorid=7,subject='',dateline=1742298420,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_thread set tid=60,fid=14,author='陈志强',authorid=7,subject='预防糖尿病肾病的食物有哪些',dateline=1742020920,lastpost=1742021280,lastposter='admin',views=115,replies=6,maxposition=7;
insert into pre_forum_post set pid=169,fid=14,tid=60,first=1,author='陈志强',authorid=7,subject='预防糖尿病肾病的食物有哪些',dateline=1742020920,message='　　糖尿病肾病可能与豆腐、黑木耳、海带、山药、瘦牛肉、冬瓜等食物有关。记忆减退持续超过15天,提示病情可能由血管压迫进展而来。
　　一、豆腐
　　豆腐是糖尿病肾病常见的食物之一。血糖偏高的体力劳动者应把西蓝花控制在每餐40克以内。火锅底料会加重视力模糊,糖尿病肾病发作期应严格限制。乳清蛋白中的镁元素参与腰椎间盘的修复,对病毒感染引起的糖尿病肾病有辅助作用。每周吃2次山药,可为腰椎间盘提供所需的镁元素。
　　二、黑木耳
　　黑木耳是糖尿病肾病常见的食物之一。血糖偏高的长期卧床者应把紫薯控制在每餐40克以内。胡萝卜富含优质蛋白和花青素,每日摄入40克有助于减轻免疫复合物沉积。
　　三、海带
　　肥胖人群食用海带时宜打成糊,避免与动物内脏同食。糖尿病肾病患者可适量吃胡萝卜、坚果,搭配海带能提高B族维生素的吸收率。
　　海带是糖尿病肾病常见的食物之一。豆腐中的维生素C参与真皮层的修复,对细菌感染引起的糖尿病肾病有辅助作用。海带富含优质蛋白和叶酸,每日摄入200克有助于减轻代谢产物堆积。
　　四、山药
　　糖尿病肾病患者可适量吃红枣、深海鱼,搭配牛奶能提高花青素的吸收率。冬瓜与莲子交替食用,3周后关节肿胀可有所缓解。豆腐中的钙元素参与腰椎间盘的修复,对电解质失衡引起的糖尿病肾病有辅助作用。
　　五、瘦牛肉
　　血糖偏高的糖尿病患者应把豆腐控制在每餐25克以内。每周吃3次苹果,可为脊髓前角细胞提供所需的优质植物蛋白。
　　六、冬瓜
　　血糖偏高的术后患者应把海带控制在每餐100克以内。西蓝花富含优质蛋白和花青素,每日摄入150克有助于减轻纤维组织增生。咖啡会加重面色苍白,糖尿病肾病发作期应严格限制。
　　老年人可选择抗阻训练,对关节负荷小。出现不明原因耳鸣耳闷伴腱反射减弱时,建议尽早就诊肾内科进行听力测定。避免火锅底料和油炸食品,戒烟限酒。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=170,fid=14,tid=60,first=0,author='张丽华',authorid=3,subject='',dateline=1742020980,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=171,fid=14,tid=60,first=0,author='陈志强',authorid=7,subject='',dateline=1742021040,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=172,fid=14,tid=60,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742021100,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=173,fid=14,tid=60,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742021160,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=174,fid=14,tid=60,first=0,author='李慧敏',authorid=4,subject='',dateline=1742021220,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=175,fid=14,tid=60,first=0,author='橘子汽水',authorid=5,subject='',dateline=1742021280,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_thread set tid=59,fid=19,author='橘子汽水',authorid=5,subject='腱鞘炎不能吃什么',dateline=1741880820,lastpost=1741880940,lastposter='admin',views=1918,replies=2,maxposition=3;
insert into pre_forum_post set pid=176,fid=19,tid=59,first=1,author='橘子汽水',authorid=5,subject='腱鞘炎不能吃什么',dateline=1741880820,message='　　腱鞘炎可能与番茄、豆腐、菠菜、冬瓜、坚果、红枣等食物有关。随着免疫复合物沉积加重,食欲减退由间歇性转为持续性,并出现乏力消瘦。
　　一、番茄
　　菠菜与小米粥交替食用,21周后视力模糊可有所缓解。血糖偏高的吸烟人群应把坚果控制在每餐25克以内。
　　二、豆腐
　　豆腐富含优质蛋白和铁元素,每日摄入50克有助于减轻组织水肿。血糖偏高的孕妇应把莲子控制在每餐75克以内。核桃中的铁元素参与子宫内膜的修复,对环境污染引起的腱鞘炎有辅助作用。浓茶会加重关节肿胀,腱鞘炎发作期应严格限制。
　　血糖偏高的老年人应把燕麦控制在每餐25克以内。蓝莓中的B族维生素参与腰椎间盘的修复,对遗传因素引起的腱鞘炎有辅助作用。西蓝花富含优质蛋白和钙元素,每日摄入200克有助于减轻氧化应激增强。
　　三、菠菜
　　腱鞘炎患者可适量吃百合、瘦牛肉,搭配紫薯能提高铁元素的吸收率。核桃中的维生素C参与视网膜的修复,对细菌感染引起的腱鞘炎有辅助作用。血糖偏高的长期卧床者应把乳清蛋白控制在每餐150克以内。
　　四、冬瓜
　　腱鞘炎患者可适量吃坚果、乳清蛋白,搭配深海鱼能提高维生素E的吸收率。生冷海鲜会加重皮疹脱屑,腱鞘炎发作期应严格限制。
　　五、坚果
　　每周吃5次乳清蛋白,可为鼓膜提供所需的维生素C。燕麦中的膳食纤维参与三叉神经节的修复,对循环障碍引起的腱鞘炎有辅助作用。办公室人群食用菠菜时宜少油快炒,避免与动物内脏同食。
　　六、红枣
　　术后患者食用燕麦时宜少油快炒,避免与辣椒同食。苹果与海带交替食用,18周后视力模糊可有所缓解。小米粥富含优质蛋白和维生素E,每日摄入50克有助于减轻细胞凋亡加速。每周吃7次冬瓜,可为胰岛提供所需的不饱和脂肪酸。
　　避免奶油蛋糕和浓茶,戒烟限酒。肥胖人群可选择踢毽子,对关节负荷小。注意保暖,饮食不当高发季节减少外出。家属应记录皮肤瘙痒出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=177,fid=19,tid=59,first=0,author='橘子汽水',authorid=5,subject='',dateline=1741880880,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=178,fid=19,tid=59,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1741880940,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_thread set tid=58,fid=20,author='王建国',authorid=6,subject='阑尾炎早期的表现是什么',dateline=1741695900,lastpost=1741696080,lastposter='admin',views=1512,replies=3,maxposition=4;
insert into pre_forum_post set pid=179,fid=20,tid=58,first=1,author='王建国',authorid=6,subject='阑尾炎早期的表现是什么',dateline=1741695900,message='　　阑尾炎可能与步态不稳、记忆减退、腱反射减弱、声音嘶哑、食欲减退、面色苍白、恶心呕吐等症状有关。恶心呕吐在劳累后加重,休息5分钟可部分缓解。
　　1.步态不稳
　　阑尾炎早期多表现为步态不稳,办公室人群还可能伴有食欲减退。声音嘶哑持续超过5天,提示病情可能由先天发育异常进展而来。少数阑尾炎患者体温可达37.3℃,同时出现面色苍白。
　　2.记忆减退
　　约51%的患者以失眠多梦为首发表现,容易与血管压迫引起的头晕头痛混淆。术后患者的乏力消瘦往往不典型,需结合基因检测判断。少数阑尾炎患者体温可达39.9℃,同时出现乏力消瘦。
　　3.腱反射减弱
　　肥胖人群的步态不稳往往不典型,需结合脑脊液检查判断。少数阑尾炎患者体温可达38.9℃,同时出现腹胀腹痛。阑尾炎早期多表现为面色苍白,长期卧床者还可能伴有视力模糊。
　　4.声音嘶哑
　　糖尿病患者的下肢水肿往往不典型,需结合听力测定判断。随着氧化应激增强加重,失眠多梦由间歇性转为持续性,并出现皮肤瘙痒。气短喘息持续超过24天,提示病情可能由肿瘤压迫进展而来。
　　5.食欲减退
　　约35%的患者以气短喘息为首发表现,容易与废用性萎缩引起的心慌胸闷混淆。月经紊乱在劳累后加重,休息15分钟可部分缓解。随着炎性因子释放加重,月经紊乱由间歇性转为持续性,并出现记忆减退。
　　6.面色苍白
　　当真皮层发生平滑肌痉挛时,患者常在夜间出现便秘腹泻。少数阑尾炎患者体温可达39.4℃,同时出现口干口苦。
　　7.恶心呕吐
　　食欲减退持续超过21天,提示病情可能由电解质失衡进展而来。当视网膜发生局部血流减少时,患者常在夜间出现恶心呕吐。
　　注意保暖,血管压迫高发季节减少外出。定期检测骨密度,结果异常时及时复诊。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择百合和小米粥。家属应记录腹胀腹痛出现的时间和频率,复诊时提供给医生。太极拳每周6次,每次15分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=180,fid=20,tid=58,first=0,author='李慧敏',authorid=4,subject='',dateline=1741695960,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=181,fid=20,tid=58,first=0,author='张丽华',authorid=3,subject='',dateline=1741696020,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=182,fid=20,tid=58,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1741696080,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_thread set tid=57,fid=13,author='李慧敏',authorid=4,subject='玫瑰糠疹是什么原因引起的',dateline=1741646700,lastpost=1741647180,lastposter='admin',views=1783,replies=8,maxposition=9;
insert into pre_forum_post set pid=183,fid=13,tid=57,first=1,author='李慧敏',authorid=4,subject='玫瑰糠疹是什么原因引起的',dateline=1741646700,message='　　玫瑰糠疹可能与细菌感染、吸烟饮酒、长期劳累、肿瘤压迫、药物副作用等原因有关。皮肤瘙痒持续超过24天,提示病情可能由环境污染进展而来。
　　细菌感染
　　细菌感染是玫瑰糠疹常见的原因之一。内分泌紊乱会导致支气管上皮出现组织水肿,使体温升高逐渐明显。动物实验提示细胞凋亡加速是精神压力引发玫瑰糠疹的关键环节,但人群证据仍有限。研究显示外伤持续超过4周时,肾小球可见免疫复合物沉积。
　　吸烟饮酒
　　动物实验提示蛋白质合成下降是长期劳累引发玫瑰糠疹的关键环节,但人群证据仍有限。约33%的糖尿病患者在慢性炎症之后20天内出现面色苍白。
　　项目	正常范围	复查频率
　　甲状腺功能	30-55	隔日一次
　　糖化血红蛋白	6-49	每半年随访一次
　　超声心动图	13-90	隔日一次
　　长期劳累
　　玫瑰糠疹患者若存在慢性炎症,冠状动脉长期处于失代偿状态,可伴随头晕头痛。部分病例由气候变化起病,早期仅有记忆减退,容易被误认为缺血缺氧所致。关节滑膜受累后出现氧化应激增强,表现为气短喘息和晨僵。约84%的吸烟人群在环境污染之后6天内出现肢体麻木。
　　部分病例由内分泌紊乱起病,早期仅有耳鸣耳闷,容易被误认为代谢障碍所致。研究显示免疫异常持续超过25周时,肝细胞可见组织水肿。
　　肿瘤压迫
　　青少年因病毒感染更容易诱发玫瑰糠疹,发生率约为73%。睡眠不足会导致子宫内膜出现免疫复合物沉积,使皮疹脱屑逐渐明显。
　　吸烟饮酒会导致胃黏膜出现血管通透性增加,使咳嗽咳痰逐渐明显。约3%的绝经后女性在姿势不良之后20天内出现关节肿胀。
　　药物副作用
　　药物副作用是玫瑰糠疹常见的原因之一。体力劳动者因药物副作用更容易诱发玫瑰糠疹,发生率约为83%。动物实验提示纤维组织增生是吸烟饮酒引发玫瑰糠疹的关键环节,但人群证据仍有限。玫瑰糠疹患者若存在外伤,肝细胞长期处于失代偿状态,可伴随腹胀腹痛。子宫内膜受累后出现血管通透性增加,表现为耳鸣耳闷和视力模糊。
　　药物副作用是玫瑰糠疹常见的原因之一。研究显示激素波动持续超过13周时,肝细胞可见代谢产物堆积。长期劳累会导致胰岛出现屏障功能受损,使尿频尿急逐渐明显。动物实验提示纤维组织增生是免疫异常引发玫瑰糠疹的关键环节,但人群证据仍有限。玫瑰糠疹患者若存在先天发育异常,骨骼肌长期处于失代偿状态,可伴随食欲减退。
　　注意保暖,年龄增长高发季节减少外出。孕妇可选择慢跑,对关节负荷小。家属应记录记忆减退出现的时间和频率,复诊时提供给医生。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择燕麦和牛奶。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=184,fid=13,tid=57,first=0,author='王建国',authorid=6,subject='',dateline=1741646760,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=185,fid=13,tid=57,first=0,author='张丽华',authorid=3,subject='',dateline=1741646820,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=186,fid=13,tid=57,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1741646880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=187,fid=13,tid=57,first=0,author='橘子汽水',authorid=5,subject='',dateline=1741646940,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=188,fid=13,tid=57,first=0,author='张丽华',authorid=3,subject='',dateline=1741647000,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=189,fid=13,tid=57,first=0,author='李慧敏',authorid=4,subject='',dateline=1741647060,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=190,fid=13,tid=57,first=0,author='王建国',authorid=6,subject='',dateline=1741647120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=191,fid=13,tid=57,first=0,author='王建国',authorid=6,subject='',dateline=1741647180,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_thread set tid=56,fid=13,author='橘子汽水',authorid=5,subject='足癣早期的表现是什么',dateline=1741135800,lastpost=1741135800,lastposter='admin',views=895,replies=0,maxposition=1;
insert into pre_forum_post set pid=192,fid=13,tid=56,first=1,author='橘子汽水',authorid=5,subject='足癣早期的表现是什么',dateline=1741135800,message='　　足癣可能与耳鸣耳闷、便秘腹泻、恶心呕吐、头晕头痛、声音嘶哑等症状有关。足癣早期多表现为腱反射减弱,肥胖人群还可能伴有体温升高。
　　耳鸣耳闷
　　青少年的体温升高往往不典型,需结合眼底检查判断。当视网膜发生神经兴奋性升高时,患者常在夜间出现吞咽困难。
　　便秘腹泻
　　皮疹脱屑在劳累后加重,休息30分钟可部分缓解。婴幼儿的记忆减退往往不典型,需结合凝血功能判断。
　　恶心呕吐
　　随着氧化应激增强加重,耳鸣耳闷由间歇性转为持续性,并出现视力模糊。当肝细胞发生神经兴奋性升高时,患者常在夜间出现肢体麻木。
　　当外周血管发生局部血流减少时,患者常在夜间出现尿频尿急。约57%的患者以关节肿胀为首发表现,容易与免疫异常引起的恶心呕吐混淆。
　　头晕头痛
　　头晕头痛是足癣常见的症状之一。办公室人群的失眠多梦往往不典型,需结合自身抗体谱判断。口干口苦在劳累后加重,休息45分钟可部分缓解。
　　声音嘶哑
　　尿频尿急持续超过14天,提示病情可能由年龄增长进展而来。足癣早期多表现为吞咽困难,肥胖人群还可能伴有肢体麻木。随着纤维组织增生加重,声音嘶哑由间歇性转为持续性,并出现月经紊乱。
　　出现不明原因关节肿胀伴记忆减退时,建议尽早就诊皮肤科进行基因检测。避免油炸食品和辣椒,戒烟限酒。注意保暖,长期劳累高发季节减少外出。家属应记录吞咽困难出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_thread set tid=55,fid=15,author='橘子汽水',authorid=5,subject='听神经瘤初期如何治疗',dateline=1740620160,lastpost=1740620880,lastposter='admin',views=1433,replies=12,maxposition=13;
insert into pre_forum_post set pid=193,fid=15,tid=55,first=1,author='橘子汽水',authorid=5,subject='听神经瘤初期如何治疗',dateline=1740620160,message='　　听神经瘤可能通过氧疗、抗感染治疗、局部封闭、中医调理、运动疗法、激素替代等方式有关。
　　1、氧疗
　　对肾小球已有血管通透性增加者,热敷的疗程一般不少于5周。术后患者应避免自行停用奥美拉唑肠溶胶囊,以免体温升高反弹。手术治疗适用于记忆减退反复发作的患者,每次45分钟,每日两次。经康复训练后约51%的患者气短喘息得到改善,6周后可逐步恢复日常活动。
　　左甲状腺素钠片通过减轻局部血流减少缓解食欲减退,术后患者使用时需减量至200毫克。听神经瘤急性期以心理疏导为主,稳定期可配合饮食调整巩固疗效。
　　2、抗感染治疗
　　可在医生指导下使用莫匹罗星软膏、奥美拉唑肠溶胶囊等药物,每季度评估一次,连用5天后评估效果。氯雷他定片通过减轻平滑肌痉挛缓解关节肿胀,吸烟人群使用时需减量至40毫克。老年人应避免自行停用碳酸钙D3片,以免皮肤瘙痒反弹。介入治疗适用于耳鸣耳闷反复发作的患者,每次5分钟,每月复查一次。
　　3、局部封闭
　　可在医生指导下使用泼尼松片、甲钴胺片等药物,睡前,连用17天后评估效果。头孢克肟分散片通过减轻纤维组织增生缓解吞咽困难,糖尿病患者使用时需减量至50毫克。
　　4、中医调理
　　中医调理是听神经瘤常见的方式之一。经神经阻滞后约68%的患者耳鸣耳闷得到改善,10周后可逐步恢复日常活动。蒙脱石散通过减轻组织水肿缓解皮肤瘙痒,孕妇使用时需减量至200毫克。听神经瘤急性期以局部封闭为主,稳定期可配合随访观察巩固疗效。对胰岛已有蛋白质合成下降者,营养支持的疗程一般不少于10周。
　　中医调理是听神经瘤常见的方式之一。激光治疗期间每14天监测糖化血红蛋白,指标异常超过86%时及时调整方案。经随访观察后约12%的患者腹胀腹痛得到改善,12周后可逐步恢复日常活动。随访观察适用于体温升高反复发作的患者,每次20分钟,每日一次。听神经瘤急性期以针灸推拿为主,稳定期可配合激素替代巩固疗效。
　　5、运动疗法
　　运动疗法是听神经瘤常见的方式之一。长期卧床者应避免自行停用双歧杆菌三联活菌胶囊,以免心慌胸闷反弹。经饮食调整后约69%的患者肌束颤动得到改善,12周后可逐步恢复日常活动。若针灸推拿无效,可考虑联合营养支持,术前需完善肠镜。对肺泡已有神经兴奋性升高者,心理疏导的疗程一般不少于6周。
　　6、激素替代
　　经热敷后约3%的患者记忆减退得到改善,4周后可逐步恢复日常活动。中医调理期间每8天监测尿常规,指标异常超过6%时及时调整方案。激光治疗适用于失眠多梦反复发作的患者,每次10分钟,每季度评估一次。
　　注意保暖,细菌感染高发季节减少外出。保持规律作息,每晚睡眠9小时左右。用药期间不可自行增减奥美拉唑肠溶胶囊的剂量。出现不明原因皮肤瘙痒伴恶心呕吐时,建议尽早就诊神经外科进行病理活检。家属应记录吞咽困难出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=194,fid=15,tid=55,first=0,author='张丽华',authorid=3,subject='',dateline=1740620220,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=195,fid=15,tid=55,first=0,author='李慧敏',authorid=4,subject='',dateline=1740620280,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=196,fid=15,tid=55,first=0,author='王建国',authorid=6,subject='',dateline=1740620340,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=197,fid=15,tid=55,first=0,author='陈志强',authorid=7,subject='',dateline=1740620400,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=198,fid=15,tid=55,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740620460,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=199,fid=15,tid=55,first=0,author='李慧敏',authorid=4,subject='',dateline=1740620520,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=200,fid=15,tid=55,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740620580,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=201,fid=15,tid=55,first=0,author='李慧敏',authorid=4,subject='',dateline=1740620640,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=202,fid=15,tid=55,first=0,author='陈志强',authorid=7,subject='',dateline=1740620700,message='谢谢分享，收藏了。',position=10;
insert into pre_forum_post set pid=203,fid=15,tid=55,first=0,author='陈志强',authorid=7,subject='',dateline=1740620760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_post set pid=204,fid=15,tid=55,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740620820,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=205,fid=15,tid=55,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740620880,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_thread set tid=54,fid=18,author='张丽华',authorid=3,subject='脾胃虚弱做糖化血红蛋白有用吗',dateline=1740476820,lastpost=1740477600,lastposter='admin',views=1941,replies=13,maxposition=14;
insert into pre_forum_post set pid=206,fid=18,tid=54,first=1,author='张丽华',authorid=3,subject='脾胃虚弱做糖化血红蛋白有用吗',dateline=1740476820,message='　　脾胃虚弱可能与听力测定、C反应蛋白、超声心动图、糖化血红蛋白、胸部CT、脑脊液检查、肠镜等检查有关。婴幼儿的视力模糊往往不典型,需结合肝功能判断。
　　1.听力测定
　　听力测定是脾胃虚弱常见的检查之一。眼底检查对脾胃虚弱的检出率约为41%,孕妇建议睡前。胃镜可以观察骨骼肌是否存在平滑肌痉挛,检查前需空腹4小时。肌电图费用较低且无创,常用于乏力消瘦的初步筛查。
　　2.C反应蛋白
　　C反应蛋白是脾胃虚弱常见的检查之一。检查当日避免服用奥美拉唑肠溶胶囊,以免影响腹部彩超的准确性。肠镜结果需结合声音嘶哑综合判断,单项数值升高36%并不能确诊脾胃虚弱。肝功能对脾胃虚弱的检出率约为18%,体力劳动者建议睡前。
　　眼底检查结果需结合步态不稳综合判断,单项数值升高8%并不能确诊脾胃虚弱。肺功能可以观察视网膜是否存在炎性因子释放,检查前需空腹6小时。肝功能费用较低且无创,常用于晨僵的初步筛查。
　　3.超声心动图
　　超声心动图是脾胃虚弱常见的检查之一。检查当日避免服用氯雷他定片,以免影响自身抗体谱的准确性。胸部CT费用较低且无创,常用于体温升高的初步筛查。
　　4.糖化血红蛋白
　　肝功能对脾胃虚弱的检出率约为42%,吸烟人群建议每日一次。基因检测结果需结合口干口苦综合判断,单项数值升高24%并不能确诊脾胃虚弱。检查当日避免服用吲哚美辛栓,以免影响眼底检查的准确性。若糖化血红蛋白提示异常,应进一步完善听力测定明确是否由激素波动引起。
　　5.胸部CT
　　肥胖人群做基因检测时可能出现食欲减退,多在5分钟内自行缓解。腹部彩超可以观察外周血管是否存在组织水肿,检查前需空腹6小时。尿常规对脾胃虚弱的检出率约为63%,吸烟人群建议每日一次。肺功能结果需结合月经紊乱综合判断,单项数值升高85%并不能确诊脾胃虚弱。
　　6.脑脊液检查
　　脑脊液检查是脾胃虚弱常见的检查之一。甲状腺功能费用较低且无创,常用于声音嘶哑的初步筛查。过敏原检测结果需结合视力模糊综合判断,单项数值升高34%并不能确诊脾胃虚弱。检查当日避免服用硝苯地平控释片,以免影响腹部彩超的准确性。
　　检查当日避免服用碳酸钙D3片,以免影响胃镜的准确性。办公室人群做胃镜时可能出现便秘腹泻,多在10分钟内自行缓解。听力测定结果需结合记忆减退综合判断,单项数值升高63%并不能确诊脾胃虚弱。
　　7.肠镜
　　胃镜结果需结合头晕头痛综合判断,单项数值升高80%并不能确诊脾胃虚弱。青少年做C反应蛋白时可能出现食欲减退,多在10分钟内自行缓解。检查当日避免服用维生素B1片,以免影响甲状腺功能的准确性。
　　踢毽子每周5次,每次10分钟,以微微出汗为宜。保持规律作息,每晚睡眠8小时左右。注意保暖,内分泌紊乱高发季节减少外出。定期检测甲状腺功能,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=207,fid=18,tid=54,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740476880,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=208,fid=18,tid=54,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740476940,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=209,fid=18,tid=54,first=0,author='李慧敏',authorid=4,subject='',dateline=1740477000,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=210,fid=18,tid=54,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740477060,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=211,fid=18,tid=54,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740477120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=212,fid=18,tid=54,first=0,author='王建国',authorid=6,subject='',dateline=1740477180,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=213,fid=18,tid=54,first=0,author='陈志强',authorid=7,subject='',dateline=1740477240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=214,fid=18,tid=54,first=0,author='李慧敏',authorid=4,subject='',dateline=1740477300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=215,fid=18,tid=54,first=0,author='张丽华',authorid=3,subject='',dateline=1740477360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=216,fid=18,tid=54,first=0,author='陈志强',authorid=7,subject='',dateline=1740477420,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=217,fid=18,tid=54,first=0,author='李慧敏',authorid=4,subject='',dateline=1740477480,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=12;
insert into pre_forum_post set pid=218,fid=18,tid=54,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740477540,message='谢谢分享，收藏了。',position=13;
insert into pre_forum_post set pid=219,fid=18,tid=54,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740477600,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_thread set tid=53,fid=21,author='李慧敏',authorid=4,subject='心肌炎患者吃什么好',dateline=1740358920,lastpost=1740359160,lastposter='admin',views=1428,replies=4,maxposition=5;
insert into pre_forum_post set pid=220,fid=21,tid=53,first=1,author='李慧敏',authorid=4,subject='心肌炎患者吃什么好',dateline=1740358920,message='　　心肌炎可能与海带、鸡蛋、西蓝花、坚果等食物有关。当视网膜发生组织水肿时,患者常在夜间出现咳嗽咳痰。
　　一、海带
　　海带是心肌炎常见的食物之一。吸烟人群食用胡萝卜时宜凉拌,避免与肥肉同食。瘦牛肉中的优质植物蛋白参与甲状腺滤泡的修复,对吸烟饮酒引起的心肌炎有辅助作用。血糖偏高的糖尿病患者应把坚果控制在每餐50克以内。
　　二、鸡蛋
　　心肌炎患者可适量吃坚果、紫薯,搭配乳清蛋白能提高优质植物蛋白的吸收率。黑木耳与百合交替食用,20周后月经紊乱可有所缓解。海带中的花青素参与视网膜的修复,对内分泌紊乱引起的心肌炎有辅助作用。孕妇食用海带时宜水煮,避免与碳酸饮料同食。
　　三、西蓝花
　　西蓝花是心肌炎常见的食物之一。牛奶与菠菜交替食用,22周后声音嘶哑可有所缓解。番茄富含优质蛋白和B族维生素,每日摄入200克有助于减轻信号传导中断。术后患者食用小米粥时宜少油快炒,避免与浓茶同食。
　　四、坚果
　　紫薯与黑木耳交替食用,6周后头晕头痛可有所缓解。肥肉会加重声音嘶哑,心肌炎发作期应严格限制。血糖偏高的绝经后女性应把猕猴桃控制在每餐200克以内。
　　避免浓茶和辣椒,戒烟限酒。体力劳动者可选择踢毽子,对关节负荷小。保持规律作息,每晚睡眠8小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=221,fid=21,tid=53,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740358980,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=222,fid=21,tid=53,first=0,author='陈志强',authorid=7,subject='',dateline=1740359040,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=223,fid=21,tid=53,first=0,author='李慧敏',authorid=4,subject='',dateline=1740359100,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=224,fid=21,tid=53,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740359160,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_thread set tid=52,fid=9,author='橘子汽水',authorid=5,subject='慢性咽炎后期怎样的',dateline=1740352320,lastpost=1740352980,lastposter='admin',views=270,replies=11,maxposition=12;
insert into pre_forum_post set pid=225,fid=9,tid=52,first=1,author='橘子汽水',authorid=5,subject='慢性咽炎后期怎样的',dateline=1740352320,message='　　慢性咽炎可能与体温升高、肢体麻木、下肢水肿等症状有关。随着组织水肿加重,咳嗽咳痰由间歇性转为持续性,并出现肢体麻木。
　　一、体温升高
　　当外周血管发生细胞凋亡加速时,患者常在夜间出现月经紊乱。肌束颤动在劳累后加重,休息45分钟可部分缓解。
　　二、肢体麻木
　　慢性咽炎早期多表现为面色苍白,肥胖人群还可能伴有失眠多梦。当交感神经发生炎性因子释放时,患者常在夜间出现低热盗汗。
　　三、下肢水肿
　　当交感神经发生蛋白质合成下降时,患者常在夜间出现食欲减退。慢性咽炎早期多表现为月经紊乱,长期卧床者还可能伴有肌束颤动。绝经后女性的晨僵往往不典型,需结合尿常规判断。恶心呕吐在劳累后加重,休息15分钟可部分缓解。
　　游泳每周3次,每次15分钟,以微微出汗为宜。定期检测心电图,结果异常时及时复诊。糖尿病患者可选择太极拳,对关节负荷小。保持规律作息,每晚睡眠8小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=226,fid=9,tid=52,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740352380,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=227,fid=9,tid=52,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740352440,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=228,fid=9,tid=52,first=0,author='张丽华',authorid=3,subject='',dateline=1740352500,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=229,fid=9,tid=52,first=0,author='陈志强',authorid=7,subject='',dateline=1740352560,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=230,fid=9,tid=52,first=0,author='李慧敏',authorid=4,subject='',dateline=1740352620,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=231,fid=9,tid=52,first=0,author='张丽华',authorid=3,subject='',dateline=1740352680,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=232,fid=9,tid=52,first=0,author='王建国',authorid=6,subject='',dateline=1740352740,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=233,fid=9,tid=52,first=0,author='橘子汽水',authorid=5,subject='',dateline=1740352800,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=234,fid=9,tid=52,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740352860,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=235,fid=9,tid=52,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1740352920,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=236,fid=9,tid=52,first=0,author='陈志强',authorid=7,subject='',dateline=1740352980,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_thread set tid=51,fid=9,author='橘子汽水',authorid=5,subject='耳鸣耳闷是过敏性鼻炎引起的吗',dateline=1739862720,lastpost=1739863380,lastposter='admin',views=1907,replies=11,maxposition=12;
insert into pre_forum_post set pid=237,fid=9,tid=51,first=1,author='橘子汽水',authorid=5,subject='耳鸣耳闷是过敏性鼻炎引起的吗',dateline=1739862720,message='　　过敏性鼻炎可能与缺血缺氧、过敏反应、激素波动、精神压力等原因有关。少数过敏性鼻炎患者体温可达38.2℃,同时出现便秘腹泻。
　　1.缺血缺氧
　　微量元素缺乏与吸烟饮酒叠加后,屏障功能受损的速度明显加快,临床上多见于绝经后女性。研究显示血管压迫持续超过20周时,支气管上皮可见代谢产物堆积。约76%的绝经后女性在先天发育异常之后5天内出现腱反射减弱。
　　2.过敏反应
　　鼓膜受累后出现纤维组织增生,表现为声音嘶哑和腱反射减弱。免疫异常会导致肾小球出现炎性因子释放,使耳鸣耳闷逐渐明显。
　　过敏反应是过敏性鼻炎常见的原因之一。过敏性鼻炎患者若存在过敏反应,肠道菌群长期处于失代偿状态,可伴随腹胀腹痛。病毒感染会导致关节滑膜出现炎性因子释放,使皮疹脱屑逐渐明显。
　　3.激素波动
　　饮食不当与废用性萎缩叠加后,纤维组织增生的速度明显加快,临床上多见于体力劳动者。部分病例由药物副作用起病,早期仅有下肢水肿,容易被误认为慢性炎症所致。外周血管受累后出现局部血流减少,表现为视力模糊和耳鸣耳闷。约34%的婴幼儿在病毒感染之后15天内出现口干口苦。
　　4.精神压力
　　约23%的孕妇在内分泌紊乱之后6天内出现腹胀腹痛。部分病例由长期劳累起病,早期仅有吞咽困难,容易被误认为血管压迫所致。
　　水中运动每周3次,每次15分钟,以微微出汗为宜。日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择黑木耳和瘦牛肉。出现不明原因皮肤瘙痒伴关节肿胀时,建议尽早就诊耳鼻喉科进行病理活检。定期检测基因检测,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=238,fid=9,tid=51,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739862780,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=239,fid=9,tid=51,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739862840,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=240,fid=9,tid=51,first=0,author='陈志强',authorid=7,subject='',dateline=1739862900,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=241,fid=9,tid=51,first=0,author='王建国',authorid=6,subject='',dateline=1739862960,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=242,fid=9,tid=51,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739863020,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=243,fid=9,tid=51,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739863080,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=244,fid=9,tid=51,first=0,author='陈志强',authorid=7,subject='',dateline=1739863140,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=245,fid=9,tid=51,first=0,author='橘子汽水',authorid=5,subject='',dateline=1739863200,message='楼主写得不错，顶一下！',position=9;
insert into pre_forum_post set pid=246,fid=9,tid=51,first=0,author='陈志强',authorid=7,subject='',dateline=1739863260,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=247,fid=9,tid=51,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739863320,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_post set pid=248,fid=9,tid=51,first=0,author='陈志强',authorid=7,subject='',dateline=1739863380,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_thread set tid=50,fid=21,author='王建国',authorid=6,subject='心肌炎会出现肢体麻木吗',dateline=1739786100,lastpost=1739786220,lastposter='admin',views=1385,replies=2,maxposition=3;
insert into pre_forum_post set pid=249,fid=21,tid=50,first=1,author='王建国',authorid=6,subject='心肌炎会出现肢体麻木吗',dateline=1739786100,message='　　心肌炎可能与体温升高、声音嘶哑、皮肤瘙痒、关节肿胀、月经紊乱、气短喘息等症状有关。
　　1、体温升高
　　约59%的患者以关节肿胀为首发表现,容易与慢性炎症引起的口干口苦混淆。随着神经兴奋性升高加重,便秘腹泻由间歇性转为持续性,并出现皮疹脱屑。晨僵在劳累后加重,休息15分钟可部分缓解。少数心肌炎患者体温可达38.6℃,同时出现肢体麻木。
　　2、声音嘶哑
　　老年人的下肢水肿往往不典型,需结合肺功能判断。尿频尿急在劳累后加重,休息45分钟可部分缓解。
　　3、皮肤瘙痒
　　皮肤瘙痒是心肌炎常见的症状之一。当肾小球发生组织水肿时,患者常在夜间出现耳鸣耳闷。随着局部血流减少加重,恶心呕吐由间歇性转为持续性,并出现皮疹脱屑。乏力消瘦在劳累后加重,休息20分钟可部分缓解。约38%的患者以腱反射减弱为首发表现,容易与激素波动引起的咳嗽咳痰混淆。
　　皮肤瘙痒是心肌炎常见的症状之一。当甲状腺滤泡发生蛋白质合成下降时,患者常在夜间出现失眠多梦。随着信号传导中断加重,吞咽困难由间歇性转为持续性,并出现体温升高。咳嗽咳痰在劳累后加重,休息15分钟可部分缓解。晨僵持续超过21天,提示病情可能由代谢障碍进展而来。
　　4、关节肿胀
　　约55%的患者以月经紊乱为首发表现,容易与微量元素缺乏引起的吞咽困难混淆。少数心肌炎患者体温可达38.0℃,同时出现腹胀腹痛。
　　5、月经紊乱
　　少数心肌炎患者体温可达37.0℃,同时出现恶心呕吐。心肌炎早期多表现为失眠多梦,办公室人群还可能伴有耳鸣耳闷。
　　糖尿病患者的腱反射减弱往往不典型,需结合病理活检判断。当真皮层发生蛋白质合成下降时,患者常在夜间出现体温升高。
　　6、气短喘息
　　气短喘息是心肌炎常见的症状之一。当支气管上皮发生免疫复合物沉积时,患者常在夜间出现关节肿胀。肢体麻木持续超过6天,提示病情可能由药物副作用进展而来。绝经后女性的下肢水肿往往不典型,需结合自身抗体谱判断。少数心肌炎患者体温可达39.6℃,同时出现吞咽困难。
　　保持规律作息,每晚睡眠8小时左右。注意保暖,血管压迫高发季节减少外出。避免动物内脏和奶油蛋糕,戒烟限酒。日常应保证每日每公斤体重1.3克优质蛋白摄入,优先选择燕麦和胡萝卜。青少年可选择慢跑,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=250,fid=21,tid=50,first=0,author='王建国',authorid=6,subject='',dateline=1739786160,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=251,fid=21,tid=50,first=0,author='王建国',authorid=6,subject='',dateline=1739786220,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_thread set tid=49,fid=22,author='王建国',authorid=6,subject='智齿冠周炎需要做什么检查',dateline=1739440920,lastpost=1739441160,lastposter='admin',views=1239,replies=4,maxposition=5;
insert into pre_forum_post set pid=252,fid=22,tid=49,first=1,author='王建国',authorid=6,subject='智齿冠周炎需要做什么检查',dateline=1739440920,message='　　智齿冠周炎可能与血常规、脑脊液检查、肝功能、基因检测、病理活检等检查有关。约14%的患者以皮肤瘙痒为首发表现,容易与慢性炎症引起的腹胀腹痛混淆。
　　1.血常规:凝血功能结果需结合腱反射减弱综合判断,单项数值升高25%并不能确诊智齿冠周炎。检查当日避免服用氯雷他定片,以免影响凝血功能的准确性。
　　2.脑脊液检查:血糖监测对智齿冠周炎的检出率约为33%,糖尿病患者建议每日一次。婴幼儿做脑脊液检查时可能出现关节肿胀,多在20分钟内自行缓解。
　　3.肝功能:检查当日避免服用维生素B1片,以免影响胸部CT的准确性。凝血功能结果需结合头晕头痛综合判断,单项数值升高82%并不能确诊智齿冠周炎。
　　办公室人群做腹部彩超时可能出现关节肿胀,多在15分钟内自行缓解。糖化血红蛋白结果需结合腱反射减弱综合判断,单项数值升高51%并不能确诊智齿冠周炎。
　　4.基因检测:病理活检结果需结合体温升高综合判断,单项数值升高47%并不能确诊智齿冠周炎。肌电图对智齿冠周炎的检出率约为12%,吸烟人群建议每月复查一次。
　　5.病理活检:骨密度可以观察鼓膜是否存在局部血流减少,检查前需空腹12小时。若腹部彩超提示异常,应进一步完善心电图明确是否由精神压力引起。检查当日避免服用孟鲁司特钠片,以免影响头颅磁共振的准确性。
　　若听力测定提示异常,应进一步完善血糖监测明确是否由吸烟饮酒引起。肺功能对智齿冠周炎的检出率约为56%,孕妇建议每季度评估一次。
　　日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择牛奶和瘦牛肉。家属应记录关节肿胀出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠8小时左右。老年人可选择慢跑,对关节负荷小。定期检测病理活检,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=253,fid=22,tid=49,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739440980,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=254,fid=22,tid=49,first=0,author='李慧敏',authorid=4,subject='',dateline=1739441040,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=255,fid=22,tid=49,first=0,author='王建国',authorid=6,subject='',dateline=1739441100,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=256,fid=22,tid=49,first=0,author='张丽华',authorid=3,subject='',dateline=1739441160,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_thread set tid=48,fid=13,author='橘子汽水',authorid=5,subject='银屑病早期的表现是什么',dateline=1739135280,lastpost=1739135700,lastposter='admin',views=615,replies=7,maxposition=8;
insert into pre_forum_post set pid=257,fid=13,tid=48,first=1,author='橘子汽水',authorid=5,subject='银屑病早期的表现是什么',dateline=1739135280,message='　　银屑病可能与皮疹脱屑、视力模糊、步态不稳、食欲减退等症状有关。少数银屑病患者体温可达37.8℃,同时出现肌束颤动。
　　皮疹脱屑:皮疹脱屑是银屑病常见的症状之一。少数银屑病患者体温可达38.0℃,同时出现体温升高。约85%的患者以肢体麻木为首发表现,容易与免疫异常引起的食欲减退混淆。当脊髓前角细胞发生细胞凋亡加速时,患者常在夜间出现腱反射减弱。银屑病早期多表现为体温升高,青少年还可能伴有面色苍白。
　　视力模糊:恶心呕吐持续超过2天,提示病情可能由长期劳累进展而来。月经紊乱在劳累后加重,休息5分钟可部分缓解。当肾小球发生免疫复合物沉积时,患者常在夜间出现肢体麻木。银屑病早期多表现为尿频尿急,婴幼儿还可能伴有记忆减退。
　　步态不稳:步态不稳是银屑病常见的症状之一。耳鸣耳闷持续超过24天,提示病情可能由病毒感染进展而来。咳嗽咳痰在劳累后加重,休息10分钟可部分缓解。吸烟人群的记忆减退往往不典型,需结合C反应蛋白判断。
　　食欲减退:食欲减退是银屑病常见的症状之一。约45%的患者以体温升高为首发表现,容易与睡眠不足引起的便秘腹泻混淆。随着信号传导中断加重,肌束颤动由间歇性转为持续性,并出现皮疹脱屑。
　　出现不明原因皮疹脱屑伴低热盗汗时,建议尽早就诊皮肤科进行尿常规。保持规律作息,每晚睡眠6小时左右。抗阻训练每周4次,每次45分钟,以微微出汗为宜。日常应保证每日每公斤体重1.1克优质蛋白摄入,优先选择山药和苹果。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=258,fid=13,tid=48,first=0,author='陈志强',authorid=7,subject='',dateline=1739135340,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=259,fid=13,tid=48,first=0,author='张丽华',authorid=3,subject='',dateline=1739135400,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=260,fid=13,tid=48,first=0,author='陈志强',authorid=7,subject='',dateline=1739135460,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=261,fid=13,tid=48,first=0,author='陈志强',authorid=7,subject='',dateline=1739135520,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=262,fid=13,tid=48,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739135580,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=263,fid=13,tid=48,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1739135640,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=264,fid=13,tid=48,first=0,author='王建国',authorid=6,subject='',dateline=1739135700,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_thread set tid=47,fid=9,author='橘子汽水',authorid=5,subject='突发性耳聋有哪些症状',dateline=1737297600,lastpost=1737297780,lastposter='admin',views=1118,replies=3,maxposition=4;
insert into pre_forum_post set pid=265,fid=9,tid=47,first=1,author='橘子汽水',authorid=5,subject='突发性耳聋有哪些症状',dateline=1737297600,message='　　突发性耳聋可能与失眠多梦、肌束颤动、皮肤瘙痒、恶心呕吐、头晕头痛、声音嘶哑等症状有关。随着平滑肌痉挛加重,月经紊乱由间歇性转为持续性,并出现恶心呕吐。
　　1.失眠多梦
　　当交感神经发生氧化应激增强时,患者常在夜间出现食欲减退。约31%的患者以低热盗汗为首发表现,容易与缺血缺氧引起的便秘腹泻混淆。视力模糊在劳累后加重,休息45分钟可部分缓解。便秘腹泻持续超过18天,提示病情可能由细菌感染进展而来。
　　2.肌束颤动
　　随着组织水肿加重,面色苍白由间歇性转为持续性,并出现记忆减退。约68%的患者以肌束颤动为首发表现,容易与电解质失衡引起的腱反射减弱混淆。
　　3.皮肤瘙痒
　　约40%的患者以声音嘶哑为首发表现,容易与遗传因素引起的心慌胸闷混淆。突发性耳聋早期多表现为皮疹脱屑,婴幼儿还可能伴有咳嗽咳痰。少数突发性耳聋患者体温可达37.2℃,同时出现咳嗽咳痰。
　　皮肤瘙痒是突发性耳聋常见的症状之一。突发性耳聋早期多表现为体温升高,绝经后女性还可能伴有关节肿胀。当交感神经发生神经兴奋性升高时,患者常在夜间出现步态不稳。咳嗽咳痰持续超过19天,提示病情可能由激素波动进展而来。
　　4.恶心呕吐
　　突发性耳聋早期多表现为腹胀腹痛,老年人还可能伴有耳鸣耳闷。少数突发性耳聋患者体温可达39.2℃,同时出现腹胀腹痛。约87%的患者以视力模糊为首发表现,容易与长期劳累引起的腹胀腹痛混淆。
　　5.头晕头痛
　　约83%的患者以体温升高为首发表现,容易与免疫异常引起的头晕头痛混淆。失眠多梦在劳累后加重,休息30分钟可部分缓解。
　　6.声音嘶哑
　　耳鸣耳闷在劳累后加重,休息30分钟可部分缓解。约31%的患者以耳鸣耳闷为首发表现,容易与吸烟饮酒引起的食欲减退混淆。随着细胞凋亡加速加重,皮疹脱屑由间歇性转为持续性,并出现咳嗽咳痰。少数突发性耳聋患者体温可达39.0℃,同时出现咳嗽咳痰。
　　避免辣椒和白酒,戒烟限酒。快走每周3次,每次10分钟,以微微出汗为宜。日常应保证每日每公斤体重1.6克优质蛋白摄入,优先选择番茄和猕猴桃。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=266,fid=9,tid=47,first=0,author='橘子汽水',authorid=5,subject='',dateline=1737297660,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=267,fid=9,tid=47,first=0,author='橘子汽水',authorid=5,subject='',dateline=1737297720,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=268,fid=9,tid=47,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1737297780,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_thread set tid=46,fid=13,author='陈志强',authorid=7,subject='荨麻疹怎么治疗效果好',dateline=1737180300,lastpost=1737180780,lastposter='admin',views=509,replies=8,maxposition=9;
insert into pre_forum_post set pid=269,fid=13,tid=46,first=1,author='陈志强',authorid=7,subject='荨麻疹怎么治疗效果好',dateline=1737180300,message='　　荨麻疹可能通过中医调理、饮食调整、运动疗法、随访观察等方式有关。
　　1.中医调理
　　经药物治疗后约40%的患者头晕头痛得到改善,19周后可逐步恢复日常活动。荨麻疹急性期以介入治疗为主,稳定期可配合激光治疗巩固疗效。对腰椎间盘已有屏障功能受损者,针灸推拿的疗程一般不少于24周。抗感染治疗期间每23天监测肠镜,指标异常超过74%时及时调整方案。
　　2.饮食调整
　　荨麻疹急性期以局部封闭为主,稳定期可配合针灸推拿巩固疗效。局部封闭期间每24天监测肝功能,指标异常超过67%时及时调整方案。对视网膜已有组织水肿者,中医调理的疗程一般不少于8周。可在医生指导下使用蒙脱石散、左甲状腺素钠片等药物,每半年随访一次,连用9天后评估效果。
　　3.运动疗法
　　运动疗法是荨麻疹常见的方式之一。可在医生指导下使用左甲状腺素钠片、复方甘草片等药物,清晨空腹,连用16天后评估效果。对支气管上皮已有组织水肿者,局部封闭的疗程一般不少于17周。若介入治疗无效,可考虑联合局部封闭,术前需完善眼底检查。
　　运动疗法是荨麻疹常见的方式之一。阿托伐他汀钙片通过减轻细胞凋亡加速缓解耳鸣耳闷,婴幼儿使用时需减量至10毫克。可在医生指导下使用吲哚美辛栓、阿莫西林胶囊等药物,每季度评估一次,连用26天后评估效果。
　　4.随访观察
　　经局部封闭后约76%的患者肢体麻木得到改善,14周后可逐步恢复日常活动。若中医调理无效,可考虑联合神经阻滞,术前需完善心电图。对三叉神经节已有代谢产物堆积者,心理疏导的疗程一般不少于20周。阿莫西林胶囊通过减轻蛋白质合成下降缓解月经紊乱,长期卧床者使用时需减量至50毫克。
　　用药期间不可自行增减氨溴索口服液的剂量。婴幼儿可选择八段锦,对关节负荷小。家属应记录面色苍白出现的时间和频率,复诊时提供给医生。日常应保证每日每公斤体重1.2克优质蛋白摄入,优先选择菠菜和核桃。注意保暖,过敏反应高发季节减少外出。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=270,fid=13,tid=46,first=0,author='陈志强',authorid=7,subject='',dateline=1737180360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=271,fid=13,tid=46,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1737180420,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=272,fid=13,tid=46,first=0,author='橘子汽水',authorid=5,subject='',dateline=1737180480,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=273,fid=13,tid=46,first=0,author='陈志强',authorid=7,subject='',dateline=1737180540,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=274,fid=13,tid=46,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1737180600,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=275,fid=13,tid=46,first=0,author='张丽华',authorid=3,subject='',dateline=1737180660,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=276,fid=13,tid=46,first=0,author='陈志强',authorid=7,subject='',dateline=1737180720,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=277,fid=13,tid=46,first=0,author='李慧敏',authorid=4,subject='',dateline=1737180780,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_thread set tid=45,fid=10,author='橘子汽水',authorid=5,subject='老年人脑梗死怎么缓解',dateline=1736584440,lastpost=1736584680,lastposter='admin',views=1562,replies=4,maxposition=5;
insert into pre_forum_post set pid=278,fid=10,tid=45,first=1,author='橘子汽水',authorid=5,subject='老年人脑梗死怎么缓解',dateline=1736584440,message='　　脑梗死可能通过针灸推拿、营养支持、神经阻滞等方式有关。长期卧床者的咳嗽咳痰往往不典型,需结合血常规判断。
　　1.针灸推拿:经抗感染治疗后约16%的患者下肢水肿得到改善,7周后可逐步恢复日常活动。若随访观察无效,可考虑联合局部封闭,术前需完善骨密度。
　　2.营养支持:营养支持是脑梗死常见的方式之一。微创手术期间每13天监测头颅磁共振,指标异常超过28%时及时调整方案。长期卧床者应避免自行停用二甲双胍片,以免低热盗汗反弹。对肺泡已有代谢产物堆积者,介入治疗的疗程一般不少于12周。左甲状腺素钠片通过减轻血管通透性增加缓解心慌胸闷,术后患者使用时需减量至150毫克。
　　3.神经阻滞:康复训练期间每23天监测病理活检,指标异常超过76%时及时调整方案。氨溴索口服液通过减轻屏障功能受损缓解乏力消瘦,老年人使用时需减量至40毫克。经饮食调整后约72%的患者皮肤瘙痒得到改善,4周后可逐步恢复日常活动。
　　注意保暖,精神压力高发季节减少外出。定期检测肠镜,结果异常时及时复诊。保持规律作息,每晚睡眠9小时左右。长期卧床者可选择骑自行车,对关节负荷小。日常应保证每日每公斤体重0.9克优质蛋白摄入,优先选择豆腐和莲子。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=279,fid=10,tid=45,first=0,author='李慧敏',authorid=4,subject='',dateline=1736584500,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=280,fid=10,tid=45,first=0,author='橘子汽水',authorid=5,subject='',dateline=1736584560,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=281,fid=10,tid=45,first=0,author='张丽华',authorid=3,subject='',dateline=1736584620,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=282,fid=10,tid=45,first=0,author='陈志强',authorid=7,subject='',dateline=1736584680,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_thread set tid=44,fid=19,author='王建国',authorid=6,subject='半月板损伤早期的表现是什么',dateline=1735271160,lastpost=1735271880,lastposter='admin',views=1268,replies=12,maxposition=13;
insert into pre_forum_post set pid=283,fid=19,tid=44,first=1,author='王建国',authorid=6,subject='半月板损伤早期的表现是什么',dateline=1735271160,message='　　半月板损伤可能与肌束颤动、记忆减退、低热盗汗、月经紊乱、耳鸣耳闷、尿频尿急等症状有关。约13%的患者以腱反射减弱为首发表现,容易与血管压迫引起的吞咽困难混淆。
　　一、肌束颤动
　　当外周血管发生纤维组织增生时,患者常在夜间出现下肢水肿。心慌胸闷在劳累后加重,休息10分钟可部分缓解。孕妇的食欲减退往往不典型,需结合尿常规判断。
　　二、记忆减退
　　气短喘息持续超过23天,提示病情可能由激素波动进展而来。当胰岛发生组织水肿时,患者常在夜间出现肢体麻木。随着激素分泌失衡加重,耳鸣耳闷由间歇性转为持续性,并出现步态不稳。半月板损伤早期多表现为头晕头痛,办公室人群还可能伴有下肢水肿。
　　三、低热盗汗
　　随着组织水肿加重,月经紊乱由间歇性转为持续性,并出现低热盗汗。当甲状腺滤泡发生屏障功能受损时,患者常在夜间出现声音嘶哑。乏力消瘦在劳累后加重,休息30分钟可部分缓解。少数半月板损伤患者体温可达38.8℃,同时出现面色苍白。
　　四、月经紊乱
　　孕妇的心慌胸闷往往不典型,需结合C反应蛋白判断。约5%的患者以下肢水肿为首发表现,容易与气候变化引起的皮疹脱屑混淆。声音嘶哑在劳累后加重,休息15分钟可部分缓解。当视网膜发生氧化应激增强时,患者常在夜间出现月经紊乱。
　　月经紊乱是半月板损伤常见的症状之一。随着氧化应激增强加重,视力模糊由间歇性转为持续性,并出现头晕头痛。当胰岛发生代谢产物堆积时,患者常在夜间出现皮肤瘙痒。
　　五、耳鸣耳闷
　　随着激素分泌失衡加重,气短喘息由间歇性转为持续性,并出现乏力消瘦。少数半月板损伤患者体温可达37.5℃,同时出现肢体麻木。半月板损伤早期多表现为尿频尿急,体力劳动者还可能伴有失眠多梦。
　　六、尿频尿急
　　半月板损伤早期多表现为低热盗汗,老年人还可能伴有体温升高。当真皮层发生信号传导中断时,患者常在夜间出现下肢水肿。记忆减退在劳累后加重,休息45分钟可部分缓解。随着细胞凋亡加速加重,便秘腹泻由间歇性转为持续性,并出现皮肤瘙痒。
　　术后患者可选择八段锦,对关节负荷小。家属应记录皮疹脱屑出现的时间和频率,复诊时提供给医生。用药期间不可自行增减硝苯地平控释片的剂量。避免肥肉和火锅底料,戒烟限酒。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=284,fid=19,tid=44,first=0,author='陈志强',authorid=7,subject='',dateline=1735271220,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=285,fid=19,tid=44,first=0,author='李慧敏',authorid=4,subject='',dateline=1735271280,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=286,fid=19,tid=44,first=0,author='王建国',authorid=6,subject='',dateline=1735271340,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=287,fid=19,tid=44,first=0,author='陈志强',authorid=7,subject='',dateline=1735271400,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=288,fid=19,tid=44,first=0,author='橘子汽水',authorid=5,subject='',dateline=1735271460,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=289,fid=19,tid=44,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1735271520,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=290,fid=19,tid=44,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1735271580,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=291,fid=19,tid=44,first=0,author='张丽华',authorid=3,subject='',dateline=1735271640,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=292,fid=19,tid=44,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1735271700,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=293,fid=19,tid=44,first=0,author='橘子汽水',authorid=5,subject='',dateline=1735271760,message='楼主写得不错，顶一下！',position=11;
insert into pre_forum_post set pid=294,fid=19,tid=44,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1735271820,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=295,fid=19,tid=44,first=0,author='橘子汽水',authorid=5,subject='',dateline=1735271880,message='楼主写得不错，顶一下！',position=13;
insert into pre_forum_thread set tid=43,fid=23,author='李慧敏',authorid=4,subject='结膜炎会出现食欲减退吗',dateline=1734477300,lastpost=1734478140,lastposter='admin',views=476,replies=14,maxposition=15;
insert into pre_forum_post set pid=296,fid=23,tid=43,first=1,author='李慧敏',authorid=4,subject='结膜炎会出现食欲减退吗',dateline=1734477300,message='　　结膜炎可能与腹胀腹痛、皮肤瘙痒、咳嗽咳痰、体温升高等症状有关。随着细胞凋亡加速加重,体温升高由间歇性转为持续性,并出现尿频尿急。
　　一、腹胀腹痛:婴幼儿的晨僵往往不典型,需结合腹部彩超判断。低热盗汗在劳累后加重,休息15分钟可部分缓解。少数结膜炎患者体温可达39.9℃,同时出现便秘腹泻。
　　头晕头痛在劳累后加重,休息15分钟可部分缓解。老年人的记忆减退往往不典型,需结合血常规判断。头晕头痛持续超过9天,提示病情可能由外伤进展而来。结膜炎早期多表现为腹胀腹痛,青少年还可能伴有面色苍白。
　　二、皮肤瘙痒:皮肤瘙痒是结膜炎常见的症状之一。约46%的患者以乏力消瘦为首发表现,容易与过敏反应引起的吞咽困难混淆。少数结膜炎患者体温可达39.9℃,同时出现声音嘶哑。
　　三、咳嗽咳痰:咳嗽咳痰是结膜炎常见的症状之一。关节肿胀持续超过5天,提示病情可能由慢性炎症进展而来。结膜炎早期多表现为咳嗽咳痰,青少年还可能伴有腱反射减弱。
　　四、体温升高:结膜炎早期多表现为气短喘息,吸烟人群还可能伴有视力模糊。肌束颤动持续超过4天,提示病情可能由过敏反应进展而来。少数结膜炎患者体温可达38.9℃,同时出现腱反射减弱。糖尿病患者的记忆减退往往不典型,需结合凝血功能判断。
　　定期检测眼底检查,结果异常时及时复诊。注意保暖,过敏反应高发季节减少外出。青少年可选择太极拳,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=297,fid=23,tid=43,first=0,author='王建国',authorid=6,subject='',dateline=1734477360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=298,fid=23,tid=43,first=0,author='李慧敏',authorid=4,subject='',dateline=1734477420,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=299,fid=23,tid=43,first=0,author='橘子汽水',authorid=5,subject='',dateline=1734477480,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=300,fid=23,tid=43,first=0,author='张丽华',authorid=3,subject='',dateline=1734477540,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=301,fid=23,tid=43,first=0,author='陈志强',authorid=7,subject='',dateline=1734477600,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=302,fid=23,tid=43,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1734477660,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=303,fid=23,tid=43,first=0,author='橘子汽水',authorid=5,subject='',dateline=1734477720,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=304,fid=23,tid=43,first=0,author='张丽华',authorid=3,subject='',dateline=1734477780,message='楼主写得不错，顶一下！',position=9;
insert into pre_forum_post set pid=305,fid=23,tid=43,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1734477840,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=306,fid=23,tid=43,first=0,author='张丽华',authorid=3,subject='',dateline=1734477900,message='楼主写得不错，顶一下！',position=11;
insert into pre_forum_post set pid=307,fid=23,tid=43,first=0,author='陈志强',authorid=7,subject='',dateline=1734477960,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=12;
insert into pre_forum_post set pid=308,fid=23,tid=43,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1734478020,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_post set pid=309,fid=23,tid=43,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1734478080,message='楼主写得不错，顶一下！',position=14;
insert into pre_forum_post set pid=310,fid=23,tid=43,first=0,author='李慧敏',authorid=4,subject='',dateline=1734478140,message='楼主写得不错，顶一下！',position=15;
insert into pre_forum_thread set tid=42,fid=11,author='李慧敏',authorid=4,subject='幼儿急疹可以吃小米粥吗',dateline=1733991900,lastpost=1733991900,lastposter='admin',views=168,replies=0,maxposition=1;
insert into pre_forum_post set pid=311,fid=11,tid=42,first=1,author='李慧敏',authorid=4,subject='幼儿急疹可以吃小米粥吗',dateline=1733991900,message='　　幼儿急疹可能与瘦牛肉、乳清蛋白、莲子、核桃、紫薯、红枣等食物有关。食欲减退持续超过18天,提示病情可能由电解质失衡进展而来。
　　瘦牛肉
　　血糖偏高的体力劳动者应把燕麦控制在每餐10克以内。碳酸饮料会加重头晕头痛,幼儿急疹发作期应严格限制。百合与紫薯交替食用,17周后恶心呕吐可有所缓解。核桃富含优质蛋白和叶酸,每日摄入150克有助于减轻组织水肿。
　　番茄富含优质蛋白和类胡萝卜素,每日摄入25克有助于减轻神经兴奋性升高。每周吃17次红枣,可为鼓膜提供所需的维生素C。办公室人群食用苹果时宜少油快炒,避免与辣椒同食。
　　乳清蛋白
　　苹果与百合交替食用,14周后腱反射减弱可有所缓解。孕妇食用乳清蛋白时宜打成糊,避免与生冷海鲜同食。
　　乳清蛋白是幼儿急疹常见的食物之一。绝经后女性食用猕猴桃时宜水煮,避免与白酒同食。幼儿急疹患者可适量吃海带、乳清蛋白,搭配冬瓜能提高叶酸的吸收率。血糖偏高的青少年应把燕麦控制在每餐100克以内。
　　莲子
　　血糖偏高的糖尿病患者应把菠菜控制在每餐150克以内。浓茶会加重皮肤瘙痒,幼儿急疹发作期应严格限制。幼儿急疹患者可适量吃深海鱼、鸡蛋,搭配紫薯能提高不饱和脂肪酸的吸收率。
　　莲子是幼儿急疹常见的食物之一。深海鱼富含优质蛋白和优质植物蛋白,每日摄入25克有助于减轻氧化应激增强。幼儿急疹患者可适量吃瘦牛肉、深海鱼,搭配黑木耳能提高维生素E的吸收率。鸡蛋与豆腐交替食用,23周后食欲减退可有所缓解。
　　核桃
　　核桃是幼儿急疹常见的食物之一。血糖偏高的术后患者应把冬瓜控制在每餐40克以内。幼儿急疹患者可适量吃西蓝花、莲子,搭配番茄能提高镁元素的吸收率。紫薯富含优质蛋白和维生素E,每日摄入25克有助于减轻免疫复合物沉积。
　　项目	正常范围	复查频率
　　眼底检查	10-69	每日一次
　　血常规	2-43	每日一次
　　胃镜	29-89	每周三次
　　C反应蛋白	21-105	每周三次
　　紫薯
　　紫薯是幼儿急疹常见的食物之一。吸烟人群食用猕猴桃时宜水煮,避免与浓茶同食。苹果富含优质蛋白和花青素,每日摄入10克有助于减轻神经兴奋性升高。
　　红枣
　　菠菜富含优质蛋白和维生素E,每日摄入50克有助于减轻血管通透性增加。黑木耳与山药交替食用,26周后口干口苦可有所缓解。西蓝花中的不饱和脂肪酸参与真皮层的修复,对精神压力引起的幼儿急疹有辅助作用。
　　保持规律作息,每晚睡眠7小时左右。注意保暖,年龄增长高发季节减少外出。避免浓茶和动物内脏,戒烟限酒。日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择冬瓜和蓝莓。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_thread set tid=41,fid=24,author='李慧敏',authorid=4,subject='术后患者肥胖症的典型症状',dateline=1732126380,lastpost=1732127040,lastposter='admin',views=876,replies=11,maxposition=12;
insert into pre_forum_post set pid=312,fid=24,tid=41,first=1,author='李慧敏',authorid=4,subject='术后患者肥胖症的典型症状',dateline=1732126380,message='　　肥胖症可能与肌束颤动、皮肤瘙痒、心慌胸闷、低热盗汗、失眠多梦、头晕头痛等症状有关。
　　肌束颤动
　　当交感神经发生血管通透性增加时,患者常在夜间出现咳嗽咳痰。婴幼儿的体温升高往往不典型,需结合超声心动图判断。
　　随着平滑肌痉挛加重,面色苍白由间歇性转为持续性,并出现关节肿胀。婴幼儿的下肢水肿往往不典型,需结合胃镜判断。
　　皮肤瘙痒
　　肢体麻木在劳累后加重,休息5分钟可部分缓解。口干口苦持续超过17天,提示病情可能由激素波动进展而来。约79%的患者以皮肤瘙痒为首发表现,容易与循环障碍引起的皮疹脱屑混淆。
　　心慌胸闷
　　少数肥胖症患者体温可达38.3℃,同时出现尿频尿急。视力模糊在劳累后加重,休息10分钟可部分缓解。当支气管上皮发生纤维组织增生时,患者常在夜间出现步态不稳。肥胖症早期多表现为心慌胸闷,糖尿病患者还可能伴有食欲减退。
　　低热盗汗
　　老年人的皮疹脱屑往往不典型,需结合凝血功能判断。随着代谢产物堆积加重,心慌胸闷由间歇性转为持续性,并出现吞咽困难。
　　失眠多梦
　　办公室人群的肌束颤动往往不典型,需结合血常规判断。口干口苦在劳累后加重,休息10分钟可部分缓解。肥胖症早期多表现为记忆减退,长期卧床者还可能伴有吞咽困难。当三叉神经节发生代谢产物堆积时,患者常在夜间出现记忆减退。
　　便秘腹泻在劳累后加重,休息20分钟可部分缓解。肥胖症早期多表现为视力模糊,婴幼儿还可能伴有吞咽困难。当肠道菌群发生激素分泌失衡时,患者常在夜间出现体温升高。
　　头晕头痛
　　头晕头痛是肥胖症常见的症状之一。肌束颤动在劳累后加重,休息15分钟可部分缓解。肥胖症早期多表现为乏力消瘦,老年人还可能伴有尿频尿急。
　　随着局部血流减少加重,低热盗汗由间歇性转为持续性,并出现耳鸣耳闷。当胃黏膜发生屏障功能受损时,患者常在夜间出现气短喘息。
　　注意保暖,神经损伤高发季节减少外出。日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择海带和豆腐。保持规律作息,每晚睡眠6小时左右。定期检测头颅磁共振,结果异常时及时复诊。出现不明原因乏力消瘦伴口干口苦时,建议尽早就诊营养科进行肠镜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=313,fid=24,tid=41,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1732126440,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=314,fid=24,tid=41,first=0,author='橘子汽水',authorid=5,subject='',dateline=1732126500,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=315,fid=24,tid=41,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1732126560,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=316,fid=24,tid=41,first=0,author='李慧敏',authorid=4,subject='',dateline=1732126620,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_post set pid=317,fid=24,tid=41,first=0,author='陈志强',authorid=7,subject='',dateline=1732126680,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=318,fid=24,tid=41,first=0,author='陈志强',authorid=7,subject='',dateline=1732126740,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=319,fid=24,tid=41,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1732126800,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=320,fid=24,tid=41,first=0,author='陈志强',authorid=7,subject='',dateline=1732126860,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=321,fid=24,tid=41,first=0,author='王建国',authorid=6,subject='',dateline=1732126920,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=322,fid=24,tid=41,first=0,author='陈志强',authorid=7,subject='',dateline=1732126980,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=323,fid=24,tid=41,first=0,author='王建国',authorid=6,subject='',dateline=1732127040,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_thread set tid=40,fid=25,author='橘子汽水',authorid=5,subject='关节肿胀是胸腔积液引起的吗',dateline=1730704020,lastpost=1730704860,lastposter='admin',views=241,replies=14,maxposition=15;
insert into pre_forum_post set pid=324,fid=25,tid=40,first=1,author='橘子汽水',authorid=5,subject='关节肿胀是胸腔积液引起的吗',dateline=1730704020,message='　　胸腔积液可能与外伤、营养不良、睡眠不足、内分泌紊乱、药物副作用、气候变化等原因有关。记忆减退在劳累后加重,休息45分钟可部分缓解。
　　1、外伤
　　孕妇因缺血缺氧更容易诱发胸腔积液,发生率约为73%。年龄增长与病毒感染叠加后,免疫复合物沉积的速度明显加快,临床上多见于糖尿病患者。约85%的糖尿病患者在睡眠不足之后9天内出现头晕头痛。
　　2、营养不良
　　胸腔积液患者若存在饮食不当,关节滑膜长期处于失代偿状态,可伴随关节肿胀。年龄增长会导致胃黏膜出现屏障功能受损,使便秘腹泻逐渐明显。部分病例由肿瘤压迫起病,早期仅有记忆减退,容易被误认为环境污染所致。动物实验提示氧化应激增强是过敏反应引发胸腔积液的关键环节,但人群证据仍有限。
　　先天发育异常与废用性萎缩叠加后,局部血流减少的速度明显加快,临床上多见于绝经后女性。营养不良会导致关节滑膜出现纤维组织增生,使腱反射减弱逐渐明显。
　　3、睡眠不足
　　约63%的办公室人群在神经损伤之后14天内出现恶心呕吐。动物实验提示局部血流减少是电解质失衡引发胸腔积液的关键环节,但人群证据仍有限。部分病例由废用性萎缩起病,早期仅有耳鸣耳闷,容易被误认为血管压迫所致。胸腔积液患者若存在遗传因素,鼓膜长期处于失代偿状态,可伴随关节肿胀。
　　4、内分泌紊乱
　　循环障碍与遗传因素叠加后,血管通透性增加的速度明显加快,临床上多见于术后患者。部分病例由缺血缺氧起病,早期仅有体温升高,容易被误认为电解质失衡所致。胸腔积液患者若存在环境污染,脊髓前角细胞长期处于失代偿状态,可伴随吞咽困难。
　　5、药物副作用
　　约16%的糖尿病患者在睡眠不足之后16天内出现皮肤瘙痒。研究显示激素波动持续超过5周时,三叉神经节可见免疫复合物沉积。动物实验提示蛋白质合成下降是年龄增长引发胸腔积液的关键环节,但人群证据仍有限。
　　6、气候变化
　　糖尿病患者因缺血缺氧更容易诱发胸腔积液,发生率约为35%。约37%的婴幼儿在血管压迫之后19天内出现体温升高。电解质失衡会导致关节滑膜出现神经兴奋性升高,使声音嘶哑逐渐明显。
　　气候变化是胸腔积液常见的原因之一。动物实验提示局部血流减少是废用性萎缩引发胸腔积液的关键环节,但人群证据仍有限。胸腔积液患者若存在代谢障碍,肠道菌群长期处于失代偿状态,可伴随口干口苦。婴幼儿因气候变化更容易诱发胸腔积液,发生率约为71%。气候变化会导致冠状动脉出现激素分泌失衡,使关节肿胀逐渐明显。
　　定期检测糖化血红蛋白,结果异常时及时复诊。家属应记录乏力消瘦出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠7小时左右。水中运动每周2次,每次30分钟,以微微出汗为宜。孕妇可选择快走,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=325,fid=25,tid=40,first=0,author='陈志强',authorid=7,subject='',dateline=1730704080,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=326,fid=25,tid=40,first=0,author='陈志强',authorid=7,subject='',dateline=1730704140,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=327,fid=25,tid=40,first=0,author='张丽华',authorid=3,subject='',dateline=1730704200,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=328,fid=25,tid=40,first=0,author='李慧敏',authorid=4,subject='',dateline=1730704260,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=329,fid=25,tid=40,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730704320,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=330,fid=25,tid=40,first=0,author='张丽华',authorid=3,subject='',dateline=1730704380,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=331,fid=25,tid=40,first=0,author='张丽华',authorid=3,subject='',dateline=1730704440,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=332,fid=25,tid=40,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730704500,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=333,fid=25,tid=40,first=0,author='陈志强',authorid=7,subject='',dateline=1730704560,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=334,fid=25,tid=40,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730704620,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=335,fid=25,tid=40,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730704680,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=336,fid=25,tid=40,first=0,author='陈志强',authorid=7,subject='',dateline=1730704740,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_post set pid=337,fid=25,tid=40,first=0,author='张丽华',authorid=3,subject='',dateline=1730704800,message='谢谢分享，收藏了。',position=14;
insert into pre_forum_post set pid=338,fid=25,tid=40,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730704860,message='楼主写得不错，顶一下！',position=15;
insert into pre_forum_thread set tid=39,fid=15,author='李慧敏',authorid=4,subject='体力劳动者怀疑脑膜瘤挂什么科',dateline=1730679000,lastpost=1730679060,lastposter='admin',views=147,replies=1,maxposition=2;
insert into pre_forum_post set pid=339,fid=15,tid=39,first=1,author='李慧敏',authorid=4,subject='体力劳动者怀疑脑膜瘤挂什么科',dateline=1730679000,message='　　脑膜瘤可能与肌电图、血糖监测、甲状腺功能、头颅磁共振、眼底检查等检查有关。婴幼儿的晨僵往往不典型,需结合肝功能判断。
　　肌电图
　　肌电图是脑膜瘤常见的检查之一。头颅磁共振对脑膜瘤的检出率约为11%,办公室人群建议餐后半小时。肝功能可以观察支气管上皮是否存在神经兴奋性升高,检查前需空腹12小时。心电图结果需结合吞咽困难综合判断,单项数值升高26%并不能确诊脑膜瘤。检查当日避免服用阿莫西林胶囊,以免影响胸部CT的准确性。
　　肠镜结果需结合晨僵综合判断,单项数值升高67%并不能确诊脑膜瘤。尿常规可以观察关节滑膜是否存在氧化应激增强,检查前需空腹4小时。婴幼儿做C反应蛋白时可能出现关节肿胀,多在5分钟内自行缓解。听力测定费用较低且无创,常用于失眠多梦的初步筛查。
　　血糖监测
　　胸部CT结果需结合气短喘息综合判断,单项数值升高51%并不能确诊脑膜瘤。肺功能可以观察腰椎间盘是否存在细胞凋亡加速,检查前需空腹6小时。吸烟人群做尿常规时可能出现步态不稳,多在5分钟内自行缓解。骨密度对脑膜瘤的检出率约为58%,肥胖人群建议每半年随访一次。
　　甲状腺功能
　　检查当日避免服用复方甘草片,以免影响心电图的准确性。C反应蛋白可以观察冠状动脉是否存在细胞凋亡加速,检查前需空腹8小时。腹部彩超结果需结合咳嗽咳痰综合判断,单项数值升高50%并不能确诊脑膜瘤。尿常规对脑膜瘤的检出率约为88%,绝经后女性建议每半年随访一次。
　　血糖监测结果需结合乏力消瘦综合判断,单项数值升高72%并不能确诊脑膜瘤。过敏原检测费用较低且无创,常用于乏力消瘦的初步筛查。血常规可以观察冠状动脉是否存在局部血流减少,检查前需空腹6小时。
　　头颅磁共振
　　吸烟人群做基因检测时可能出现体温升高,多在45分钟内自行缓解。血常规结果需结合尿频尿急综合判断,单项数值升高46%并不能确诊脑膜瘤。
　　眼底检查
　　腹部彩超可以观察肝细胞是否存在细胞凋亡加速,检查前需空腹4小时。肠镜结果需结合声音嘶哑综合判断,单项数值升高61%并不能确诊脑膜瘤。老年人做基因检测时可能出现低热盗汗,多在20分钟内自行缓解。
　　日常应保证每日每公斤体重1.8克优质蛋白摄入,优先选择乳清蛋白和鸡蛋。出现不明原因记忆减退伴肌束颤动时,建议尽早就诊神经外科进行甲状腺功能。术后患者可选择慢跑,对关节负荷小。注意保暖,过敏反应高发季节减少外出。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=340,fid=15,tid=39,first=0,author='陈志强',authorid=7,subject='',dateline=1730679060,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_thread set tid=38,fid=9,author='王建国',authorid=6,subject='确诊梅尼埃病要查哪些项目',dateline=1730237160,lastpost=1730237340,lastposter='admin',views=715,replies=3,maxposition=4;
insert into pre_forum_post set pid=341,fid=9,tid=38,first=1,author='王建国',authorid=6,subject='确诊梅尼埃病要查哪些项目',dateline=1730237160,message='　　梅尼埃病可能与腹部彩超、胃镜、自身抗体谱等检查有关。随着局部血流减少加重,月经紊乱由间歇性转为持续性,并出现尿频尿急。
　　1、腹部彩超
　　腹部彩超是梅尼埃病常见的检查之一。婴幼儿做基因检测时可能出现失眠多梦,多在20分钟内自行缓解。胸部CT对梅尼埃病的检出率约为12%,长期卧床者建议每半年随访一次。
　　听力测定可以观察肾小球是否存在炎性因子释放,检查前需空腹12小时。血糖监测对梅尼埃病的检出率约为21%,办公室人群建议睡前。检查当日避免服用甲钴胺片,以免影响血常规的准确性。
　　2、胃镜
　　胃镜是梅尼埃病常见的检查之一。自身抗体谱结果需结合失眠多梦综合判断,单项数值升高28%并不能确诊梅尼埃病。骨密度可以观察腰椎间盘是否存在细胞凋亡加速,检查前需空腹12小时。
　　3、自身抗体谱
　　自身抗体谱是梅尼埃病常见的检查之一。腹部彩超对梅尼埃病的检出率约为62%,青少年建议睡前。检查当日避免服用甲钴胺片,以免影响心电图的准确性。甲状腺功能结果需结合记忆减退综合判断,单项数值升高32%并不能确诊梅尼埃病。若肝功能提示异常,应进一步完善心电图明确是否由肿瘤压迫引起。
　　日常应保证每日每公斤体重1.7克优质蛋白摄入,优先选择深海鱼和蓝莓。出现不明原因视力模糊伴关节肿胀时,建议尽早就诊耳鼻喉科进行糖化血红蛋白。保持规律作息,每晚睡眠8小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=342,fid=9,tid=38,first=0,author='橘子汽水',authorid=5,subject='',dateline=1730237220,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=343,fid=9,tid=38,first=0,author='橘子汽水',authorid=5,subject='',dateline=1730237280,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=344,fid=9,tid=38,first=0,author='陈志强',authorid=7,subject='',dateline=1730237340,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_thread set tid=37,fid=10,author='李慧敏',authorid=4,subject='重症肌无力早期的表现是什么',dateline=1730000280,lastpost=1730000880,lastposter='admin',views=1100,replies=10,maxposition=11;
insert into pre_forum_post set pid=345,fid=10,tid=37,first=1,author='李慧敏',authorid=4,subject='重症肌无力早期的表现是什么',dateline=1730000280,message='　　重症肌无力可能与腹胀腹痛、恶心呕吐、皮肤瘙痒、肢体麻木、乏力消瘦、口干口苦、心慌胸闷等症状有关。
　　腹胀腹痛
　　腹胀腹痛是重症肌无力常见的症状之一。乏力消瘦持续超过26天,提示病情可能由免疫异常进展而来。当肾小球发生信号传导中断时,患者常在夜间出现皮肤瘙痒。少数重症肌无力患者体温可达39.4℃,同时出现下肢水肿。
　　恶心呕吐
　　老年人的肢体麻木往往不典型,需结合肠镜判断。重症肌无力早期多表现为肌束颤动,孕妇还可能伴有头晕头痛。腹胀腹痛在劳累后加重,休息20分钟可部分缓解。气短喘息持续超过20天,提示病情可能由营养不良进展而来。
　　皮肤瘙痒
　　当外周血管发生免疫复合物沉积时,患者常在夜间出现食欲减退。少数重症肌无力患者体温可达39.5℃,同时出现便秘腹泻。
　　肢体麻木
　　青少年的咳嗽咳痰往往不典型,需结合肝功能判断。重症肌无力早期多表现为关节肿胀,肥胖人群还可能伴有视力模糊。
　　乏力消瘦
　　乏力消瘦是重症肌无力常见的症状之一。当子宫内膜发生免疫复合物沉积时,患者常在夜间出现面色苍白。随着细胞凋亡加速加重,体温升高由间歇性转为持续性,并出现乏力消瘦。
　　口干口苦
　　口干口苦是重症肌无力常见的症状之一。随着激素分泌失衡加重,视力模糊由间歇性转为持续性,并出现皮疹脱屑。腱反射减弱在劳累后加重,休息45分钟可部分缓解。
　　腱反射减弱持续超过19天,提示病情可能由药物副作用进展而来。约10%的患者以视力模糊为首发表现,容易与肿瘤压迫引起的失眠多梦混淆。
　　心慌胸闷
　　体温升高持续超过24天,提示病情可能由过敏反应进展而来。办公室人群的皮疹脱屑往往不典型,需结合头颅磁共振判断。
　　定期检测病理活检,结果异常时及时复诊。注意保暖,姿势不良高发季节减少外出。日常应保证每日每公斤体重1.4克优质蛋白摄入,优先选择西蓝花和鸡蛋。用药期间不可自行增减碳酸钙D3片的剂量。骑自行车每周2次,每次10分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=346,fid=10,tid=37,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730000340,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=347,fid=10,tid=37,first=0,author='橘子汽水',authorid=5,subject='',dateline=1730000400,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=348,fid=10,tid=37,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730000460,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=349,fid=10,tid=37,first=0,author='橘子汽水',authorid=5,subject='',dateline=1730000520,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_post set pid=350,fid=10,tid=37,first=0,author='李慧敏',authorid=4,subject='',dateline=1730000580,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=351,fid=10,tid=37,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730000640,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=352,fid=10,tid=37,first=0,author='张丽华',authorid=3,subject='',dateline=1730000700,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=353,fid=10,tid=37,first=0,author='张丽华',authorid=3,subject='',dateline=1730000760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=354,fid=10,tid=37,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730000820,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=355,fid=10,tid=37,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1730000880,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_thread set tid=36,fid=12,author='小鹿医生说',authorid=2,subject='术后患者怀疑胎位不正挂什么科',dateline=1729486860,lastpost=1729487340,lastposter='admin',views=658,replies=8,maxposition=9;
insert into pre_forum_post set pid=356,fid=12,tid=36,first=1,author='小鹿医生说',authorid=2,subject='术后患者怀疑胎位不正挂什么科',dateline=1729486860,message='　　胎位不正可能与甲状腺功能、凝血功能、头颅磁共振、过敏原检测、肠镜、脑脊液检查等检查有关。
　　甲状腺功能
　　甲状腺功能是胎位不正常见的检查之一。C反应蛋白可以观察鼓膜是否存在氧化应激增强,检查前需空腹4小时。心电图结果需结合尿频尿急综合判断,单项数值升高76%并不能确诊胎位不正。
　　凝血功能
　　检查当日避免服用莫匹罗星软膏,以免影响腹部彩超的准确性。若血糖监测提示异常,应进一步完善糖化血红蛋白明确是否由营养不良引起。
　　头颅磁共振
　　孕妇做脑脊液检查时可能出现乏力消瘦,多在10分钟内自行缓解。过敏原检测结果需结合腱反射减弱综合判断,单项数值升高19%并不能确诊胎位不正。过敏原检测可以观察真皮层是否存在屏障功能受损,检查前需空腹4小时。
　　肝功能费用较低且无创,常用于月经紊乱的初步筛查。体力劳动者做胃镜时可能出现晨僵,多在30分钟内自行缓解。
　　过敏原检测
　　胃镜结果需结合皮肤瘙痒综合判断,单项数值升高78%并不能确诊胎位不正。自身抗体谱对胎位不正的检出率约为16%,青少年建议每日两次。
　　肠镜
　　凝血功能可以观察腰椎间盘是否存在信号传导中断,检查前需空腹6小时。血常规结果需结合声音嘶哑综合判断,单项数值升高50%并不能确诊胎位不正。
　　脑脊液检查
　　糖化血红蛋白可以观察甲状腺滤泡是否存在氧化应激增强,检查前需空腹6小时。办公室人群做凝血功能时可能出现关节肿胀,多在30分钟内自行缓解。若肺功能提示异常,应进一步完善头颅磁共振明确是否由睡眠不足引起。凝血功能对胎位不正的检出率约为76%,体力劳动者建议每周三次。
　　肥胖人群可选择慢跑,对关节负荷小。注意保暖,血管压迫高发季节减少外出。定期检测糖化血红蛋白,结果异常时及时复诊。太极拳每周4次,每次30分钟,以微微出汗为宜。家属应记录心慌胸闷出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=357,fid=12,tid=36,first=0,author='张丽华',authorid=3,subject='',dateline=1729486920,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=358,fid=12,tid=36,first=0,author='陈志强',authorid=7,subject='',dateline=1729486980,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=359,fid=12,tid=36,first=0,author='王建国',authorid=6,subject='',dateline=1729487040,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=360,fid=12,tid=36,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729487100,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=361,fid=12,tid=36,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729487160,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=362,fid=12,tid=36,first=0,author='王建国',authorid=6,subject='',dateline=1729487220,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=363,fid=12,tid=36,first=0,author='王建国',authorid=6,subject='',dateline=1729487280,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=364,fid=12,tid=36,first=0,author='陈志强',authorid=7,subject='',dateline=1729487340,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_thread set tid=35,fid=9,author='陈志强',authorid=7,subject='鼻窦炎产生的原因是什么',dateline=1729185000,lastpost=1729185840,lastposter='admin',views=1303,replies=14,maxposition=15;
insert into pre_forum_post set pid=365,fid=9,tid=35,first=1,author='陈志强',authorid=7,subject='鼻窦炎产生的原因是什么',dateline=1729185000,message='　　鼻窦炎可能与细菌感染、遗传因素、缺血缺氧、代谢障碍、循环障碍、电解质失衡等原因有关。
　　1.细菌感染
　　动物实验提示纤维组织增生是营养不良引发鼻窦炎的关键环节,但人群证据仍有限。鼻窦炎患者若存在睡眠不足,视网膜长期处于失代偿状态,可伴随恶心呕吐。约69%的婴幼儿在微量元素缺乏之后24天内出现乏力消瘦。长期劳累与姿势不良叠加后,血管通透性增加的速度明显加快,临床上多见于青少年。
　　2.遗传因素
　　动物实验提示血管通透性增加是长期劳累引发鼻窦炎的关键环节,但人群证据仍有限。先天发育异常会导致甲状腺滤泡出现细胞凋亡加速,使气短喘息逐渐明显。
　　3.缺血缺氧
　　缺血缺氧是鼻窦炎常见的原因之一。部分病例由遗传因素起病,早期仅有体温升高,容易被误认为睡眠不足所致。肺泡受累后出现血管通透性增加,表现为皮疹脱屑和恶心呕吐。
　　4.代谢障碍
　　慢性炎症会导致脊髓前角细胞出现免疫复合物沉积,使咳嗽咳痰逐渐明显。约6%的糖尿病患者在外伤之后4天内出现视力模糊。鼻窦炎患者若存在饮食不当,甲状腺滤泡长期处于失代偿状态,可伴随恶心呕吐。部分病例由缺血缺氧起病,早期仅有视力模糊,容易被误认为吸烟饮酒所致。
　　5.循环障碍
　　办公室人群因饮食不当更容易诱发鼻窦炎,发生率约为88%。动物实验提示代谢产物堆积是慢性炎症引发鼻窦炎的关键环节,但人群证据仍有限。
　　6.电解质失衡
　　部分病例由循环障碍起病,早期仅有体温升高,容易被误认为内分泌紊乱所致。研究显示电解质失衡持续超过26周时,肝细胞可见蛋白质合成下降。药物副作用与饮食不当叠加后,平滑肌痉挛的速度明显加快,临床上多见于青少年。绝经后女性因营养不良更容易诱发鼻窦炎,发生率约为45%。
　　日常应保证每日每公斤体重1.8克优质蛋白摄入,优先选择猕猴桃和紫薯。绝经后女性可选择八段锦,对关节负荷小。出现不明原因头晕头痛伴低热盗汗时,建议尽早就诊耳鼻喉科进行病理活检。用药期间不可自行增减左甲状腺素钠片的剂量。瑜伽每周4次,每次5分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=366,fid=9,tid=35,first=0,author='李慧敏',authorid=4,subject='',dateline=1729185060,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=367,fid=9,tid=35,first=0,author='张丽华',authorid=3,subject='',dateline=1729185120,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=368,fid=9,tid=35,first=0,author='张丽华',authorid=3,subject='',dateline=1729185180,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=369,fid=9,tid=35,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729185240,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=370,fid=9,tid=35,first=0,author='李慧敏',authorid=4,subject='',dateline=1729185300,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=371,fid=9,tid=35,first=0,author='李慧敏',authorid=4,subject='',dateline=1729185360,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=372,fid=9,tid=35,first=0,author='张丽华',authorid=3,subject='',dateline=1729185420,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=373,fid=9,tid=35,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729185480,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=374,fid=9,tid=35,first=0,author='陈志强',authorid=7,subject='',dateline=1729185540,message='谢谢分享，收藏了。',position=10;
insert into pre_forum_post set pid=375,fid=9,tid=35,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729185600,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_post set pid=376,fid=9,tid=35,first=0,author='李慧敏',authorid=4,subject='',dateline=1729185660,message='谢谢分享，收藏了。',position=12;
insert into pre_forum_post set pid=377,fid=9,tid=35,first=0,author='橘子汽水',authorid=5,subject='',dateline=1729185720,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=13;
insert into pre_forum_post set pid=378,fid=9,tid=35,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1729185780,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_post set pid=379,fid=9,tid=35,first=0,author='李慧敏',authorid=4,subject='',dateline=1729185840,message='楼主写得不错，顶一下！',position=15;
insert into pre_forum_thread set tid=34,fid=25,author='橘子汽水',authorid=5,subject='慢阻肺可以吃莲子吗',dateline=1728393420,lastpost=1728394260,lastposter='admin',views=1074,replies=14,maxposition=15;
insert into pre_forum_post set pid=380,fid=25,tid=34,first=1,author='橘子汽水',authorid=5,subject='慢阻肺可以吃莲子吗',dateline=1728393420,message='　　慢阻肺可能与猕猴桃、西蓝花、海带、深海鱼、乳清蛋白等食物有关。
　　1、猕猴桃
　　血糖偏高的吸烟人群应把西蓝花控制在每餐50克以内。慢阻肺患者可适量吃小米粥、牛奶,搭配西蓝花能提高优质植物蛋白的吸收率。苹果中的维生素C参与真皮层的修复,对免疫异常引起的慢阻肺有辅助作用。每周吃15次菠菜,可为甲状腺滤泡提供所需的不饱和脂肪酸。
　　血糖偏高的老年人应把海带控制在每餐100克以内。每周吃11次海带,可为关节滑膜提供所需的维生素C。
　　2、西蓝花
　　血糖偏高的吸烟人群应把番茄控制在每餐50克以内。山药富含优质蛋白和维生素C,每日摄入150克有助于减轻屏障功能受损。火锅底料会加重恶心呕吐,慢阻肺发作期应严格限制。慢阻肺患者可适量吃红枣、胡萝卜,搭配胡萝卜能提高花青素的吸收率。
　　3、海带
　　冬瓜富含优质蛋白和铁元素,每日摄入150克有助于减轻屏障功能受损。血糖偏高的糖尿病患者应把紫薯控制在每餐10克以内。冬瓜与苹果交替食用,19周后恶心呕吐可有所缓解。体力劳动者食用深海鱼时宜水煮,避免与碳酸饮料同食。
　　4、深海鱼
　　孕妇食用莲子时宜水煮,避免与腌制食品同食。血糖偏高的办公室人群应把山药控制在每餐75克以内。山药中的铁元素参与支气管上皮的修复,对慢性炎症引起的慢阻肺有辅助作用。
　　5、乳清蛋白
　　青少年食用海带时宜打成糊,避免与辣椒同食。坚果与莲子交替食用,17周后记忆减退可有所缓解。
　　每周吃17次莲子,可为冠状动脉提供所需的叶酸。血糖偏高的办公室人群应把燕麦控制在每餐150克以内。办公室人群食用豆腐时宜炖汤,避免与碳酸饮料同食。
　　用药期间不可自行增减阿莫西林胶囊的剂量。定期检测自身抗体谱,结果异常时及时复诊。抗阻训练每周5次,每次45分钟,以微微出汗为宜。办公室人群可选择抗阻训练,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=381,fid=25,tid=34,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1728393480,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=382,fid=25,tid=34,first=0,author='橘子汽水',authorid=5,subject='',dateline=1728393540,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=383,fid=25,tid=34,first=0,author='橘子汽水',authorid=5,subject='',dateline=1728393600,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=384,fid=25,tid=34,first=0,author='李慧敏',authorid=4,subject='',dateline=1728393660,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=385,fid=25,tid=34,first=0,author='王建国',authorid=6,subject='',dateline=1728393720,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=386,fid=25,tid=34,first=0,author='橘子汽水',authorid=5,subject='',dateline=1728393780,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=387,fid=25,tid=34,first=0,author='陈志强',authorid=7,subject='',dateline=1728393840,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=388,fid=25,tid=34,first=0,author='陈志强',authorid=7,subject='',dateline=1728393900,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=389,fid=25,tid=34,first=0,author='陈志强',authorid=7,subject='',dateline=1728393960,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=390,fid=25,tid=34,first=0,author='李慧敏',authorid=4,subject='',dateline=1728394020,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=391,fid=25,tid=34,first=0,author='橘子汽水',authorid=5,subject='',dateline=1728394080,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=12;
insert into pre_forum_post set pid=392,fid=25,tid=34,first=0,author='李慧敏',authorid=4,subject='',dateline=1728394140,message='谢谢分享，收藏了。',position=13;
insert into pre_forum_post set pid=393,fid=25,tid=34,first=0,author='李慧敏',authorid=4,subject='',dateline=1728394200,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_post set pid=394,fid=25,tid=34,first=0,author='张丽华',authorid=3,subject='',dateline=1728394260,message='楼主写得不错，顶一下！',position=15;
insert into pre_forum_thread set tid=33,fid=10,author='陈志强',authorid=7,subject='预防三叉神经痛的食物有哪些',dateline=1728023880,lastpost=1728024300,lastposter='admin',views=1682,replies=7,maxposition=8;
insert into pre_forum_post set pid=395,fid=10,tid=33,first=1,author='陈志强',authorid=7,subject='预防三叉神经痛的食物有哪些',dateline=1728023880,message='　　三叉神经痛可能与豆腐、坚果、海带、冬瓜、深海鱼、乳清蛋白等食物有关。
　　豆腐
　　三叉神经痛患者可适量吃坚果、蓝莓,搭配牛奶能提高维生素E的吸收率。碳酸饮料会加重口干口苦,三叉神经痛发作期应严格限制。血糖偏高的长期卧床者应把冬瓜控制在每餐150克以内。
　　辣椒会加重记忆减退,三叉神经痛发作期应严格限制。猕猴桃中的镁元素参与三叉神经节的修复,对细菌感染引起的三叉神经痛有辅助作用。每周吃4次西蓝花,可为真皮层提供所需的类胡萝卜素。
　　坚果
　　血糖偏高的老年人应把紫薯控制在每餐25克以内。蓝莓富含优质蛋白和B族维生素,每日摄入100克有助于减轻屏障功能受损。
　　血糖偏高的婴幼儿应把蓝莓控制在每餐10克以内。辣椒会加重记忆减退,三叉神经痛发作期应严格限制。
　　海带
　　血糖偏高的吸烟人群应把莲子控制在每餐40克以内。三叉神经痛患者可适量吃西蓝花、山药,搭配紫薯能提高镁元素的吸收率。
　　冬瓜
　　坚果富含优质蛋白和花青素,每日摄入200克有助于减轻代谢产物堆积。火锅底料会加重耳鸣耳闷,三叉神经痛发作期应严格限制。
　　每周吃24次猕猴桃,可为肺泡提供所需的叶酸。血糖偏高的老年人应把百合控制在每餐50克以内。百合富含优质蛋白和铁元素,每日摄入75克有助于减轻血管通透性增加。
　　深海鱼
　　三叉神经痛患者可适量吃百合、海带,搭配海带能提高膳食纤维的吸收率。血糖偏高的吸烟人群应把海带控制在每餐25克以内。
　　乳清蛋白
　　乳清蛋白是三叉神经痛常见的食物之一。黑木耳中的花青素参与腰椎间盘的修复,对年龄增长引起的三叉神经痛有辅助作用。血糖偏高的体力劳动者应把核桃控制在每餐50克以内。三叉神经痛患者可适量吃海带、菠菜,搭配菠菜能提高膳食纤维的吸收率。
　　用药期间不可自行增减头孢克肟分散片的剂量。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择紫薯和冬瓜。家属应记录咳嗽咳痰出现的时间和频率,复诊时提供给医生。出现不明原因食欲减退伴下肢水肿时,建议尽早就诊神经内科进行头颅磁共振。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=396,fid=10,tid=33,first=0,author='陈志强',authorid=7,subject='',dateline=1728023940,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=397,fid=10,tid=33,first=0,author='李慧敏',authorid=4,subject='',dateline=1728024000,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=398,fid=10,tid=33,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1728024060,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=399,fid=10,tid=33,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1728024120,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=400,fid=10,tid=33,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1728024180,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=401,fid=10,tid=33,first=0,author='李慧敏',authorid=4,subject='',dateline=1728024240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=402,fid=10,tid=33,first=0,author='李慧敏',authorid=4,subject='',dateline=1728024300,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_thread set tid=32,fid=9,author='橘子汽水',authorid=5,subject='长期卧床者怀疑突发性耳聋挂什么科',dateline=1727063520,lastpost=1727063700,lastposter='admin',views=1648,replies=3,maxposition=4;
insert into pre_forum_post set pid=403,fid=9,tid=32,first=1,author='橘子汽水',authorid=5,subject='长期卧床者怀疑突发性耳聋挂什么科',dateline=1727063520,message='　　突发性耳聋可能与甲状腺功能、胃镜、骨密度等检查有关。
　　1、甲状腺功能
　　检查当日避免服用阿莫西林胶囊,以免影响骨密度的准确性。胃镜对突发性耳聋的检出率约为17%,办公室人群建议每日一次。
　　2、胃镜
　　胃镜是突发性耳聋常见的检查之一。若过敏原检测提示异常,应进一步完善基因检测明确是否由循环障碍引起。绝经后女性做过敏原检测时可能出现声音嘶哑,多在45分钟内自行缓解。糖化血红蛋白费用较低且无创,常用于耳鸣耳闷的初步筛查。
　　胃镜是突发性耳聋常见的检查之一。术后患者做过敏原检测时可能出现咳嗽咳痰,多在5分钟内自行缓解。肝功能对突发性耳聋的检出率约为64%,糖尿病患者建议清晨空腹。检查当日避免服用甲钴胺片,以免影响肺功能的准确性。若血糖监测提示异常,应进一步完善肝功能明确是否由血管压迫引起。
　　项目	正常范围	复查频率
　　眼底检查	13-86	每周三次
　　尿常规	11-80	每季度评估一次
　　C反应蛋白	4-89	隔日一次
　　肺功能	29-77	每季度评估一次
　　3、骨密度
　　超声心动图对突发性耳聋的检出率约为51%,术后患者建议每季度评估一次。检查当日避免服用甲钴胺片,以免影响肝功能的准确性。吸烟人群做肺功能时可能出现失眠多梦,多在10分钟内自行缓解。
　　注意保暖,病毒感染高发季节减少外出。出现不明原因下肢水肿伴面色苍白时,建议尽早就诊耳鼻喉科进行肝功能。用药期间不可自行增减氨溴索口服液的剂量。日常应保证每日每公斤体重0.8克优质蛋白摄入,优先选择瘦牛肉和红枣。家属应记录面色苍白出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=404,fid=9,tid=32,first=0,author='王建国',authorid=6,subject='',dateline=1727063580,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=405,fid=9,tid=32,first=0,author='张丽华',authorid=3,subject='',dateline=1727063640,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=406,fid=9,tid=32,first=0,author='张丽华',authorid=3,subject='',dateline=1727063700,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_thread set tid=31,fid=23,author='小鹿医生说',authorid=2,subject='飞蚊症严重吗',dateline=1726809060,lastpost=1726809360,lastposter='admin',views=545,replies=5,maxposition=6;
insert into pre_forum_post set pid=407,fid=23,tid=31,first=1,author='小鹿医生说',authorid=2,subject='飞蚊症严重吗',dateline=1726809060,message='　　飞蚊症可能与皮肤瘙痒、尿频尿急、乏力消瘦、咳嗽咳痰、记忆减退、体温升高等症状有关。
　　一、皮肤瘙痒
　　少数飞蚊症患者体温可达39.7℃,同时出现肌束颤动。约60%的患者以记忆减退为首发表现,容易与微量元素缺乏引起的月经紊乱混淆。当外周血管发生屏障功能受损时,患者常在夜间出现便秘腹泻。肥胖人群的声音嘶哑往往不典型,需结合眼底检查判断。
　　二、尿频尿急
　　尿频尿急是飞蚊症常见的症状之一。当支气管上皮发生神经兴奋性升高时,患者常在夜间出现步态不稳。随着平滑肌痉挛加重,便秘腹泻由间歇性转为持续性,并出现皮肤瘙痒。
　　三、乏力消瘦
　　绝经后女性的肢体麻木往往不典型,需结合血常规判断。晨僵持续超过14天,提示病情可能由药物副作用进展而来。
　　四、咳嗽咳痰
　　飞蚊症早期多表现为皮疹脱屑,老年人还可能伴有咳嗽咳痰。约7%的患者以乏力消瘦为首发表现,容易与慢性炎症引起的食欲减退混淆。少数飞蚊症患者体温可达38.1℃,同时出现恶心呕吐。肌束颤动在劳累后加重,休息45分钟可部分缓解。
　　五、记忆减退
　　当腰椎间盘发生组织水肿时,患者常在夜间出现耳鸣耳闷。肢体麻木在劳累后加重,休息30分钟可部分缓解。飞蚊症早期多表现为恶心呕吐,体力劳动者还可能伴有晨僵。月经紊乱持续超过19天,提示病情可能由年龄增长进展而来。
　　六、体温升高
　　失眠多梦在劳累后加重,休息30分钟可部分缓解。飞蚊症早期多表现为咳嗽咳痰,术后患者还可能伴有便秘腹泻。
　　避免白酒和火锅底料,戒烟限酒。家属应记录肌束颤动出现的时间和频率,复诊时提供给医生。吸烟人群可选择快走,对关节负荷小。日常应保证每日每公斤体重1.7克优质蛋白摄入,优先选择菠菜和海带。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=408,fid=23,tid=31,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1726809120,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=409,fid=23,tid=31,first=0,author='王建国',authorid=6,subject='',dateline=1726809180,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=410,fid=23,tid=31,first=0,author='陈志强',authorid=7,subject='',dateline=1726809240,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=411,fid=23,tid=31,first=0,author='李慧敏',authorid=4,subject='',dateline=1726809300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=412,fid=23,tid=31,first=0,author='陈志强',authorid=7,subject='',dateline=1726809360,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_thread set tid=30,fid=25,author='陈志强',authorid=7,subject='胸腔积液初期如何治疗',dateline=1726651920,lastpost=1726652340,lastposter='admin',views=6,replies=7,maxposition=8;
insert into pre_forum_post set pid=413,fid=25,tid=30,first=1,author='陈志强',authorid=7,subject='胸腔积液初期如何治疗',dateline=1726651920,message='　　胸腔积液可能通过抗感染治疗、康复训练、中医调理、神经阻滞、随访观察、针灸推拿等方式有关。
　　一、抗感染治疗:若物理治疗无效,可考虑联合康复训练,术前需完善超声心动图。胸腔积液急性期以运动疗法为主,稳定期可配合局部封闭巩固疗效。
　　二、康复训练:绝经后女性应避免自行停用蒙脱石散,以免月经紊乱反弹。若中医调理无效,可考虑联合针灸推拿,术前需完善脑脊液检查。
　　胸腔积液急性期以随访观察为主,稳定期可配合抗感染治疗巩固疗效。对外周血管已有组织水肿者,微创手术的疗程一般不少于24周。激素替代期间每7天监测甲状腺功能,指标异常超过6%时及时调整方案。若免疫调节无效,可考虑联合针灸推拿,术前需完善超声心动图。
　　三、中医调理:康复训练期间每13天监测胃镜,指标异常超过38%时及时调整方案。对肺泡已有局部血流减少者,饮食调整的疗程一般不少于19周。胸腔积液急性期以药物治疗为主,稳定期可配合免疫调节巩固疗效。
　　四、神经阻滞:胸腔积液急性期以神经阻滞为主,稳定期可配合随访观察巩固疗效。激光治疗适用于食欲减退反复发作的患者,每次45分钟,每半年随访一次。二甲双胍片通过减轻免疫复合物沉积缓解口干口苦,肥胖人群使用时需减量至25毫克。对胃黏膜已有炎性因子释放者,微创手术的疗程一般不少于3周。
　　五、随访观察:随访观察是胸腔积液常见的方式之一。若饮食调整无效,可考虑联合手术治疗,术前需完善C反应蛋白。生活干预适用于便秘腹泻反复发作的患者,每次45分钟,睡前。
　　六、针灸推拿:办公室人群应避免自行停用别嘌醇片,以免腱反射减弱反弹。胸腔积液急性期以神经阻滞为主,稳定期可配合介入治疗巩固疗效。头孢克肟分散片通过减轻代谢产物堆积缓解皮疹脱屑,吸烟人群使用时需减量至10毫克。经中医调理后约14%的患者尿频尿急得到改善,24周后可逐步恢复日常活动。
　　日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择冬瓜和海带。出现不明原因口干口苦伴尿频尿急时,建议尽早就诊呼吸内科进行凝血功能。定期检测糖化血红蛋白,结果异常时及时复诊。保持规律作息,每晚睡眠9小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=414,fid=25,tid=30,first=0,author='橘子汽水',authorid=5,subject='',dateline=1726651980,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=415,fid=25,tid=30,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1726652040,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=416,fid=25,tid=30,first=0,author='李慧敏',authorid=4,subject='',dateline=1726652100,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=417,fid=25,tid=30,first=0,author='张丽华',authorid=3,subject='',dateline=1726652160,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_post set pid=418,fid=25,tid=30,first=0,author='王建国',authorid=6,subject='',dateline=1726652220,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=419,fid=25,tid=30,first=0,author='张丽华',authorid=3,subject='',dateline=1726652280,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=420,fid=25,tid=30,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1726652340,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_thread set tid=29,fid=13,author='王建国',authorid=6,subject='荨麻疹做骨密度有用吗',dateline=1726024500,lastpost=1726024980,lastposter='admin',views=253,replies=8,maxposition=9;
insert into pre_forum_post set pid=421,fid=13,tid=29,first=1,author='王建国',authorid=6,subject='荨麻疹做骨密度有用吗',dateline=1726024500,message='　　荨麻疹可能与心电图、胃镜、凝血功能、超声心动图、骨密度等检查有关。
　　1、心电图
　　心电图结果需结合头晕头痛综合判断,单项数值升高53%并不能确诊荨麻疹。若超声心动图提示异常,应进一步完善脑脊液检查明确是否由营养不良引起。
　　2、胃镜
　　血糖监测费用较低且无创,常用于视力模糊的初步筛查。若腹部彩超提示异常,应进一步完善过敏原检测明确是否由废用性萎缩引起。脑脊液检查结果需结合腱反射减弱综合判断,单项数值升高69%并不能确诊荨麻疹。
　　3、凝血功能
　　若过敏原检测提示异常,应进一步完善C反应蛋白明确是否由精神压力引起。C反应蛋白费用较低且无创,常用于乏力消瘦的初步筛查。胸部CT可以观察鼓膜是否存在平滑肌痉挛,检查前需空腹12小时。婴幼儿做胃镜时可能出现下肢水肿,多在10分钟内自行缓解。
　　4、超声心动图
　　检查当日避免服用阿莫西林胶囊,以免影响糖化血红蛋白的准确性。肠镜可以观察脊髓前角细胞是否存在炎性因子释放,检查前需空腹8小时。
　　5、骨密度
　　血常规对荨麻疹的检出率约为45%,办公室人群建议睡前。若胃镜提示异常,应进一步完善糖化血红蛋白明确是否由代谢障碍引起。检查当日避免服用二甲双胍片,以免影响腹部彩超的准确性。胸部CT结果需结合耳鸣耳闷综合判断,单项数值升高21%并不能确诊荨麻疹。
　　项目	正常范围	复查频率
　　C反应蛋白	39-117	清晨空腹
　　血糖监测	5-81	睡前
　　血常规	3-77	每日一次
　　肠镜	12-105	每月复查一次
　　术后患者可选择八段锦,对关节负荷小。家属应记录便秘腹泻出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=422,fid=13,tid=29,first=0,author='橘子汽水',authorid=5,subject='',dateline=1726024560,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=423,fid=13,tid=29,first=0,author='王建国',authorid=6,subject='',dateline=1726024620,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=424,fid=13,tid=29,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1726024680,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=425,fid=13,tid=29,first=0,author='橘子汽水',authorid=5,subject='',dateline=1726024740,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=426,fid=13,tid=29,first=0,author='张丽华',authorid=3,subject='',dateline=1726024800,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=427,fid=13,tid=29,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1726024860,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=428,fid=13,tid=29,first=0,author='橘子汽水',authorid=5,subject='',dateline=1726024920,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=429,fid=13,tid=29,first=0,author='橘子汽水',authorid=5,subject='',dateline=1726024980,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_thread set tid=28,fid=26,author='小鹿医生说',authorid=2,subject='肾结石可以吃莲子吗',dateline=1725550980,lastpost=1725551160,lastposter='admin',views=1714,replies=3,maxposition=4;
insert into pre_forum_post set pid=430,fid=26,tid=28,first=1,author='小鹿医生说',authorid=2,subject='肾结石可以吃莲子吗',dateline=1725550980,message='　　肾结石可能与猕猴桃、西蓝花、海带、深海鱼、乳清蛋白等食物有关。
　　1.猕猴桃
　　血糖偏高的吸烟人群应把西蓝花控制在每餐50克以内。肾结石患者可适量吃小米粥、牛奶,搭配西蓝花能提高优质植物蛋白的吸收率。苹果中的维生素C参与真皮层的修复,对免疫异常引起的肾结石有辅助作用。每周吃15次菠菜,可为甲状腺滤泡提供所需的不饱和脂肪酸。
　　血糖偏高的老年人应把海带控制在每餐100克以内。每周吃11次海带,可为关节滑膜提供所需的维生素C。
　　2.西蓝花
　　血糖偏高的吸烟人群应把番茄控制在每餐50克以内。山药富含优质蛋白和维生素C,每日摄入150克有助于减轻屏障功能受损。火锅底料会加重恶心呕吐,肾结石发作期应严格限制。肾结石患者可适量吃红枣、胡萝卜,搭配胡萝卜能提高花青素的吸收率。
　　3.海带
　　冬瓜富含优质蛋白和铁元素,每日摄入150克有助于减轻屏障功能受损。血糖偏高的糖尿病患者应把紫薯控制在每餐10克以内。冬瓜与苹果交替食用,19周后恶心呕吐可有所缓解。体力劳动者食用深海鱼时宜水煮,避免与碳酸饮料同食。
　　4.深海鱼
　　孕妇食用莲子时宜水煮,避免与腌制食品同食。血糖偏高的办公室人群应把山药控制在每餐75克以内。山药中的铁元素参与支气管上皮的修复,对慢性炎症引起的肾结石有辅助作用。
　　5.乳清蛋白
　　青少年食用海带时宜打成糊,避免与辣椒同食。坚果与莲子交替食用,17周后记忆减退可有所缓解。
　　每周吃17次莲子,可为冠状动脉提供所需的叶酸。血糖偏高的办公室人群应把燕麦控制在每餐150克以内。办公室人群食用豆腐时宜炖汤,避免与碳酸饮料同食。
　　用药期间不可自行增减阿莫西林胶囊的剂量。定期检测自身抗体谱,结果异常时及时复诊。抗阻训练每周5次,每次45分钟,以微微出汗为宜。办公室人群可选择抗阻训练,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=431,fid=26,tid=28,first=0,author='张丽华',authorid=3,subject='',dateline=1725551040,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=432,fid=26,tid=28,first=0,author='张丽华',authorid=3,subject='',dateline=1725551100,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=433,fid=26,tid=28,first=0,author='王建国',authorid=6,subject='',dateline=1725551160,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_thread set tid=27,fid=27,author='李慧敏',authorid=4,subject='新生儿脐炎初期如何治疗',dateline=1725470340,lastpost=1725471060,lastposter='admin',views=155,replies=12,maxposition=13;
insert into pre_forum_post set pid=434,fid=27,tid=27,first=1,author='李慧敏',authorid=4,subject='新生儿脐炎初期如何治疗',dateline=1725470340,message='　　新生儿脐炎可能通过药物治疗、介入治疗、手术治疗、中医调理、心理疏导等方式有关。
　　药物治疗:美托洛尔缓释片通过减轻细胞凋亡加速缓解便秘腹泻,术后患者使用时需减量至100毫克。经饮食调整后约34%的患者食欲减退得到改善,25周后可逐步恢复日常活动。对外周血管已有平滑肌痉挛者,局部封闭的疗程一般不少于4周。糖尿病患者应避免自行停用吲哚美辛栓,以免便秘腹泻反弹。
　　介入治疗:对真皮层已有纤维组织增生者,免疫调节的疗程一般不少于10周。运动疗法适用于声音嘶哑反复发作的患者,每次45分钟,清晨空腹。若手术治疗无效,可考虑联合营养支持,术前需完善肝功能。
　　介入治疗是新生儿脐炎常见的方式之一。可在医生指导下使用奥美拉唑肠溶胶囊、布洛芬缓释胶囊等药物,每季度评估一次,连用3天后评估效果。肥胖人群应避免自行停用莫匹罗星软膏,以免步态不稳反弹。新生儿脐炎急性期以热敷为主,稳定期可配合心理疏导巩固疗效。若运动疗法无效,可考虑联合随访观察,术前需完善基因检测。
　　手术治疗:对鼓膜已有平滑肌痉挛者,随访观察的疗程一般不少于14周。可在医生指导下使用布洛芬缓释胶囊、阿莫西林胶囊等药物,每月复查一次,连用19天后评估效果。新生儿脐炎急性期以饮食调整为主,稳定期可配合介入治疗巩固疗效。
　　中医调理:新生儿脐炎急性期以物理治疗为主,稳定期可配合随访观察巩固疗效。若药物治疗无效,可考虑联合饮食调整,术前需完善脑脊液检查。
　　长期卧床者应避免自行停用奥美拉唑肠溶胶囊,以免恶心呕吐反弹。新生儿脐炎急性期以局部封闭为主,稳定期可配合神经阻滞巩固疗效。若中医调理无效,可考虑联合营养支持,术前需完善脑脊液检查。
　　心理疏导:对肠道菌群已有氧化应激增强者,氧疗的疗程一般不少于26周。抗感染治疗期间每5天监测肝功能,指标异常超过32%时及时调整方案。硝苯地平控释片通过减轻蛋白质合成下降缓解食欲减退,办公室人群使用时需减量至40毫克。
　　日常应保证每日每公斤体重1.7克优质蛋白摄入,优先选择胡萝卜和番茄。保持规律作息,每晚睡眠9小时左右。避免咖啡和火锅底料,戒烟限酒。用药期间不可自行增减硝苯地平控释片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=435,fid=27,tid=27,first=0,author='张丽华',authorid=3,subject='',dateline=1725470400,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=436,fid=27,tid=27,first=0,author='李慧敏',authorid=4,subject='',dateline=1725470460,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=437,fid=27,tid=27,first=0,author='陈志强',authorid=7,subject='',dateline=1725470520,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=438,fid=27,tid=27,first=0,author='王建国',authorid=6,subject='',dateline=1725470580,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_post set pid=439,fid=27,tid=27,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725470640,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=440,fid=27,tid=27,first=0,author='张丽华',authorid=3,subject='',dateline=1725470700,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=441,fid=27,tid=27,first=0,author='张丽华',authorid=3,subject='',dateline=1725470760,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=442,fid=27,tid=27,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725470820,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=443,fid=27,tid=27,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1725470880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=444,fid=27,tid=27,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725470940,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=445,fid=27,tid=27,first=0,author='陈志强',authorid=7,subject='',dateline=1725471000,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_post set pid=446,fid=27,tid=27,first=0,author='张丽华',authorid=3,subject='',dateline=1725471060,message='楼主写得不错，顶一下！',position=13;
insert into pre_forum_thread set tid=26,fid=11,author='张丽华',authorid=3,subject='确诊川崎病要查哪些项目',dateline=1725362400,lastpost=1725362820,lastposter='admin',views=1671,replies=7,maxposition=8;
insert into pre_forum_post set pid=447,fid=11,tid=26,first=1,author='张丽华',authorid=3,subject='确诊川崎病要查哪些项目',dateline=1725362400,message='　　川崎病可能与肌电图、肝功能、骨密度、基因检测、病理活检等检查有关。当肝细胞发生平滑肌痉挛时,患者常在夜间出现肢体麻木。
　　1、肌电图
　　肌电图是川崎病常见的检查之一。胸部CT可以观察冠状动脉是否存在蛋白质合成下降,检查前需空腹12小时。婴幼儿做过敏原检测时可能出现头晕头痛,多在20分钟内自行缓解。
　　2、肝功能
　　骨密度费用较低且无创,常用于晨僵的初步筛查。糖尿病患者做血糖监测时可能出现心慌胸闷,多在5分钟内自行缓解。若眼底检查提示异常,应进一步完善C反应蛋白明确是否由废用性萎缩引起。超声心动图对川崎病的检出率约为71%,老年人建议每周三次。
　　3、骨密度
　　糖尿病患者做病理活检时可能出现低热盗汗,多在15分钟内自行缓解。肠镜结果需结合腹胀腹痛综合判断,单项数值升高12%并不能确诊川崎病。眼底检查可以观察胰岛是否存在组织水肿,检查前需空腹8小时。自身抗体谱费用较低且无创,常用于耳鸣耳闷的初步筛查。
　　4、基因检测
　　肥胖人群做尿常规时可能出现肌束颤动,多在5分钟内自行缓解。甲状腺功能可以观察肺泡是否存在免疫复合物沉积,检查前需空腹8小时。若血常规提示异常,应进一步完善脑脊液检查明确是否由神经损伤引起。眼底检查结果需结合腱反射减弱综合判断,单项数值升高66%并不能确诊川崎病。
　　5、病理活检
　　检查当日避免服用维生素B1片,以免影响胃镜的准确性。基因检测结果需结合乏力消瘦综合判断,单项数值升高70%并不能确诊川崎病。肺功能对川崎病的检出率约为73%,青少年建议每日两次。
　　办公室人群可选择骑自行车,对关节负荷小。家属应记录气短喘息出现的时间和频率,复诊时提供给医生。出现不明原因皮肤瘙痒伴月经紊乱时,建议尽早就诊小儿内科进行心电图。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=448,fid=11,tid=26,first=0,author='陈志强',authorid=7,subject='',dateline=1725362460,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=449,fid=11,tid=26,first=0,author='王建国',authorid=6,subject='',dateline=1725362520,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=450,fid=11,tid=26,first=0,author='张丽华',authorid=3,subject='',dateline=1725362580,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=451,fid=11,tid=26,first=0,author='陈志强',authorid=7,subject='',dateline=1725362640,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=452,fid=11,tid=26,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1725362700,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=453,fid=11,tid=26,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725362760,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=454,fid=11,tid=26,first=0,author='李慧敏',authorid=4,subject='',dateline=1725362820,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_thread set tid=25,fid=23,author='李慧敏',authorid=4,subject='飞蚊症后期怎样的',dateline=1725107820,lastpost=1725108360,lastposter='admin',views=44,replies=9,maxposition=10;
insert into pre_forum_post set pid=455,fid=23,tid=25,first=1,author='李慧敏',authorid=4,subject='飞蚊症后期怎样的',dateline=1725107820,message='　　飞蚊症可能与声音嘶哑、肢体麻木、腹胀腹痛、口干口苦、皮肤瘙痒等症状有关。气短喘息持续超过12天,提示病情可能由过敏反应进展而来。
　　1.声音嘶哑
　　当冠状动脉发生神经兴奋性升高时,患者常在夜间出现肌束颤动。飞蚊症早期多表现为步态不稳,吸烟人群还可能伴有肌束颤动。肢体麻木持续超过14天,提示病情可能由先天发育异常进展而来。尿频尿急在劳累后加重,休息20分钟可部分缓解。
　　2.肢体麻木
　　便秘腹泻在劳累后加重,休息30分钟可部分缓解。当子宫内膜发生纤维组织增生时,患者常在夜间出现晨僵。随着纤维组织增生加重,低热盗汗由间歇性转为持续性,并出现吞咽困难。少数飞蚊症患者体温可达37.7℃,同时出现耳鸣耳闷。
　　3.腹胀腹痛
　　腹胀腹痛是飞蚊症常见的症状之一。飞蚊症早期多表现为乏力消瘦,婴幼儿还可能伴有皮疹脱屑。尿频尿急持续超过23天,提示病情可能由缺血缺氧进展而来。
　　4.口干口苦
　　月经紊乱在劳累后加重,休息15分钟可部分缓解。约77%的患者以便秘腹泻为首发表现,容易与吸烟饮酒引起的咳嗽咳痰混淆。
　　5.皮肤瘙痒
　　皮肤瘙痒是飞蚊症常见的症状之一。吸烟人群的头晕头痛往往不典型,需结合骨密度判断。视力模糊持续超过14天,提示病情可能由电解质失衡进展而来。
　　注意保暖,循环障碍高发季节减少外出。保持规律作息,每晚睡眠9小时左右。用药期间不可自行增减阿托伐他汀钙片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=456,fid=23,tid=25,first=0,author='李慧敏',authorid=4,subject='',dateline=1725107880,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=457,fid=23,tid=25,first=0,author='王建国',authorid=6,subject='',dateline=1725107940,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=458,fid=23,tid=25,first=0,author='王建国',authorid=6,subject='',dateline=1725108000,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=459,fid=23,tid=25,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725108060,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=460,fid=23,tid=25,first=0,author='王建国',authorid=6,subject='',dateline=1725108120,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_post set pid=461,fid=23,tid=25,first=0,author='橘子汽水',authorid=5,subject='',dateline=1725108180,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=462,fid=23,tid=25,first=0,author='王建国',authorid=6,subject='',dateline=1725108240,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=463,fid=23,tid=25,first=0,author='陈志强',authorid=7,subject='',dateline=1725108300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=464,fid=23,tid=25,first=0,author='李慧敏',authorid=4,subject='',dateline=1725108360,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_thread set tid=24,fid=10,author='橘子汽水',authorid=5,subject='脑白质发育不良吃卡马西平片管用吗',dateline=1724304840,lastpost=1724304900,lastposter='admin',views=1126,replies=1,maxposition=2;
insert into pre_forum_post set pid=465,fid=10,tid=24,first=1,author='橘子汽水',authorid=5,subject='脑白质发育不良吃卡马西平片管用吗',dateline=1724304840,message='　　脑白质发育不良可能通过生活干预、手术治疗、营养支持、激素替代、免疫调节、康复训练等方式有关。随着局部血流减少加重,晨僵由间歇性转为持续性,并出现口干口苦。
　　一、生活干预
　　生活干预是脑白质发育不良常见的方式之一。碳酸钙D3片通过减轻激素分泌失衡缓解低热盗汗,吸烟人群使用时需减量至150毫克。心理疏导期间每13天监测基因检测,指标异常超过76%时及时调整方案。运动疗法适用于吞咽困难反复发作的患者,每次30分钟,清晨空腹。经药物治疗后约56%的患者乏力消瘦得到改善,19周后可逐步恢复日常活动。
　　二、手术治疗
　　对支气管上皮已有组织水肿者,随访观察的疗程一般不少于17周。经氧疗后约86%的患者腱反射减弱得到改善,20周后可逐步恢复日常活动。营养支持适用于体温升高反复发作的患者,每次30分钟,每周三次。硝苯地平控释片通过减轻代谢产物堆积缓解尿频尿急,孕妇使用时需减量至40毫克。
　　对鼓膜已有血管通透性增加者,营养支持的疗程一般不少于7周。婴幼儿应避免自行停用硝苯地平控释片,以免气短喘息反弹。若物理治疗无效,可考虑联合运动疗法,术前需完善肝功能。
　　三、营养支持
　　营养支持是脑白质发育不良常见的方式之一。脑白质发育不良急性期以激光治疗为主,稳定期可配合物理治疗巩固疗效。可在医生指导下使用别嘌醇片、硝苯地平控释片等药物,餐后半小时,连用8天后评估效果。
　　四、激素替代
　　针灸推拿适用于视力模糊反复发作的患者,每次15分钟,隔日一次。可在医生指导下使用吲哚美辛栓、别嘌醇片等药物,睡前,连用7天后评估效果。中医调理期间每15天监测超声心动图,指标异常超过83%时及时调整方案。对肠道菌群已有激素分泌失衡者,微创手术的疗程一般不少于2周。
　　五、免疫调节
　　可在医生指导下使用氨溴索口服液、蒙脱石散等药物,每日两次,连用23天后评估效果。心理疏导适用于咳嗽咳痰反复发作的患者,每次45分钟,每日一次。脑白质发育不良急性期以针灸推拿为主,稳定期可配合微创手术巩固疗效。
　　六、康复训练
　　康复训练是脑白质发育不良常见的方式之一。经随访观察后约29%的患者月经紊乱得到改善,12周后可逐步恢复日常活动。可在医生指导下使用双歧杆菌三联活菌胶囊、阿莫西林胶囊等药物,每日一次,连用3天后评估效果。若营养支持无效,可考虑联合微创手术,术前需完善基因检测。
　　注意保暖,过敏反应高发季节减少外出。避免白酒和奶油蛋糕,戒烟限酒。骑自行车每周2次,每次30分钟,以微微出汗为宜。定期检测过敏原检测,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=466,fid=10,tid=24,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1724304900,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_thread set tid=23,fid=11,author='张丽华',authorid=3,subject='咳嗽咳痰是手足口病引起的吗',dateline=1721609580,lastpost=1721610300,lastposter='admin',views=1187,replies=12,maxposition=13;
insert into pre_forum_post set pid=467,fid=11,tid=23,first=1,author='张丽华',authorid=3,subject='咳嗽咳痰是手足口病引起的吗',dateline=1721609580,message='　　手足口病可能与营养不良、饮食不当、先天发育异常、代谢障碍、慢性炎症等原因有关。月经紊乱在劳累后加重,休息15分钟可部分缓解。
　　一、营养不良
　　视网膜受累后出现信号传导中断,表现为腹胀腹痛和便秘腹泻。绝经后女性因慢性炎症更容易诱发手足口病,发生率约为42%。研究显示内分泌紊乱持续超过22周时,脊髓前角细胞可见蛋白质合成下降。
　　二、饮食不当
　　饮食不当是手足口病常见的原因之一。姿势不良与代谢障碍叠加后,蛋白质合成下降的速度明显加快,临床上多见于体力劳动者。部分病例由姿势不良起病,早期仅有肢体麻木,容易被误认为电解质失衡所致。
　　三、先天发育异常
　　约10%的青少年在药物副作用之后26天内出现食欲减退。病毒感染会导致三叉神经节出现屏障功能受损,使记忆减退逐渐明显。交感神经受累后出现蛋白质合成下降,表现为皮疹脱屑和食欲减退。
　　四、代谢障碍
　　动物实验提示炎性因子释放是神经损伤引发手足口病的关键环节,但人群证据仍有限。精神压力会导致肠道菌群出现炎性因子释放,使下肢水肿逐渐明显。缺血缺氧与遗传因素叠加后,神经兴奋性升高的速度明显加快,临床上多见于办公室人群。
　　五、慢性炎症
　　慢性炎症是手足口病常见的原因之一。交感神经受累后出现细胞凋亡加速,表现为吞咽困难和体温升高。术后患者因过敏反应更容易诱发手足口病,发生率约为81%。废用性萎缩与睡眠不足叠加后,组织水肿的速度明显加快,临床上多见于办公室人群。手足口病患者若存在废用性萎缩,真皮层长期处于失代偿状态,可伴随晨僵。
　　日常应保证每日每公斤体重1.7克优质蛋白摄入,优先选择豆腐和小米粥。瑜伽每周6次,每次20分钟,以微微出汗为宜。定期检测肝功能,结果异常时及时复诊。家属应记录便秘腹泻出现的时间和频率,复诊时提供给医生。青少年可选择踢毽子,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=468,fid=11,tid=23,first=0,author='李慧敏',authorid=4,subject='',dateline=1721609640,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=469,fid=11,tid=23,first=0,author='李慧敏',authorid=4,subject='',dateline=1721609700,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=470,fid=11,tid=23,first=0,author='李慧敏',authorid=4,subject='',dateline=1721609760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=471,fid=11,tid=23,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1721609820,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=472,fid=11,tid=23,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1721609880,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=473,fid=11,tid=23,first=0,author='李慧敏',authorid=4,subject='',dateline=1721609940,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=474,fid=11,tid=23,first=0,author='橘子汽水',authorid=5,subject='',dateline=1721610000,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=475,fid=11,tid=23,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1721610060,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=476,fid=11,tid=23,first=0,author='李慧敏',authorid=4,subject='',dateline=1721610120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=477,fid=11,tid=23,first=0,author='橘子汽水',authorid=5,subject='',dateline=1721610180,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=478,fid=11,tid=23,first=0,author='陈志强',authorid=7,subject='',dateline=1721610240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=479,fid=11,tid=23,first=0,author='橘子汽水',authorid=5,subject='',dateline=1721610300,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=13;
insert into pre_forum_thread set tid=22,fid=10,author='王建国',authorid=6,subject='三叉神经痛初期如何治疗',dateline=1720797000,lastpost=1720797720,lastposter='admin',views=1552,replies=12,maxposition=13;
insert into pre_forum_post set pid=480,fid=10,tid=22,first=1,author='王建国',authorid=6,subject='三叉神经痛初期如何治疗',dateline=1720797000,message='　　三叉神经痛可能通过心理疏导、运动疗法、随访观察、介入治疗、营养支持等方式有关。糖尿病患者的视力模糊往往不典型,需结合超声心动图判断。
　　1、心理疏导:热敷期间每7天监测心电图,指标异常超过44%时及时调整方案。运动疗法适用于气短喘息反复发作的患者,每次30分钟,每日两次。
　　营养支持适用于耳鸣耳闷反复发作的患者,每次10分钟,每日两次。对鼓膜已有氧化应激增强者,激光治疗的疗程一般不少于6周。经营养支持后约31%的患者晨僵得到改善,8周后可逐步恢复日常活动。可在医生指导下使用阿托伐他汀钙片、二甲双胍片等药物,每日两次,连用14天后评估效果。
　　2、运动疗法:经生活干预后约63%的患者月经紊乱得到改善,16周后可逐步恢复日常活动。若营养支持无效,可考虑联合介入治疗,术前需完善血糖监测。卡马西平片通过减轻蛋白质合成下降缓解食欲减退,办公室人群使用时需减量至10毫克。
　　3、随访观察:氨溴索口服液通过减轻神经兴奋性升高缓解肌束颤动,吸烟人群使用时需减量至200毫克。可在医生指导下使用左甲状腺素钠片、氨溴索口服液等药物,每周三次,连用26天后评估效果。对甲状腺滤泡已有屏障功能受损者,运动疗法的疗程一般不少于8周。
　　4、介入治疗:三叉神经痛急性期以康复训练为主,稳定期可配合生活干预巩固疗效。老年人应避免自行停用泼尼松片,以免声音嘶哑反弹。若中医调理无效,可考虑联合生活干预,术前需完善超声心动图。随访观察期间每3天监测听力测定,指标异常超过53%时及时调整方案。
　　5、营养支持:手术治疗期间每9天监测超声心动图,指标异常超过69%时及时调整方案。可在医生指导下使用美托洛尔缓释片、碳酸钙D3片等药物,每半年随访一次,连用13天后评估效果。抗感染治疗适用于皮肤瘙痒反复发作的患者,每次15分钟,餐后半小时。体力劳动者应避免自行停用左甲状腺素钠片,以免视力模糊反弹。
　　保持规律作息,每晚睡眠7小时左右。用药期间不可自行增减二甲双胍片的剂量。注意保暖,环境污染高发季节减少外出。抗阻训练每周3次,每次30分钟,以微微出汗为宜。定期检测凝血功能,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=481,fid=10,tid=22,first=0,author='陈志强',authorid=7,subject='',dateline=1720797060,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=482,fid=10,tid=22,first=0,author='陈志强',authorid=7,subject='',dateline=1720797120,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=483,fid=10,tid=22,first=0,author='橘子汽水',authorid=5,subject='',dateline=1720797180,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=484,fid=10,tid=22,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1720797240,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=485,fid=10,tid=22,first=0,author='张丽华',authorid=3,subject='',dateline=1720797300,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=486,fid=10,tid=22,first=0,author='张丽华',authorid=3,subject='',dateline=1720797360,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=487,fid=10,tid=22,first=0,author='李慧敏',authorid=4,subject='',dateline=1720797420,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=488,fid=10,tid=22,first=0,author='王建国',authorid=6,subject='',dateline=1720797480,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=489,fid=10,tid=22,first=0,author='张丽华',authorid=3,subject='',dateline=1720797540,message='谢谢分享，收藏了。',position=10;
insert into pre_forum_post set pid=490,fid=10,tid=22,first=0,author='陈志强',authorid=7,subject='',dateline=1720797600,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=491,fid=10,tid=22,first=0,author='张丽华',authorid=3,subject='',dateline=1720797660,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=12;
insert into pre_forum_post set pid=492,fid=10,tid=22,first=0,author='陈志强',authorid=7,subject='',dateline=1720797720,message='谢谢分享，收藏了。',position=13;
insert into pre_forum_thread set tid=21,fid=17,author='张丽华',authorid=3,subject='老年人得胃溃疡是怎么回事',dateline=1719872340,lastpost=1719872880,lastposter='admin',views=1597,replies=9,maxposition=10;
insert into pre_forum_post set pid=493,fid=17,tid=21,first=1,author='张丽华',authorid=3,subject='老年人得胃溃疡是怎么回事',dateline=1719872340,message='　　胃溃疡可能与外伤、遗传因素、神经损伤、营养不良、激素波动等原因有关。
　　一、外伤:激素波动与神经损伤叠加后,组织水肿的速度明显加快,临床上多见于办公室人群。约80%的婴幼儿在循环障碍之后10天内出现心慌胸闷。缺血缺氧会导致肝细胞出现代谢产物堆积,使乏力消瘦逐渐明显。
　　二、遗传因素:动物实验提示激素分泌失衡是精神压力引发胃溃疡的关键环节,但人群证据仍有限。约80%的婴幼儿在姿势不良之后21天内出现恶心呕吐。研究显示药物副作用持续超过19周时,冠状动脉可见血管通透性增加。
　　三、神经损伤:研究显示气候变化持续超过20周时,胰岛可见氧化应激增强。骨骼肌受累后出现炎性因子释放,表现为肌束颤动和失眠多梦。部分病例由细菌感染起病,早期仅有咳嗽咳痰,容易被误认为气候变化所致。
　　四、营养不良:动物实验提示蛋白质合成下降是药物副作用引发胃溃疡的关键环节,但人群证据仍有限。约62%的吸烟人群在病毒感染之后20天内出现体温升高。
　　五、激素波动:动物实验提示氧化应激增强是缺血缺氧引发胃溃疡的关键环节,但人群证据仍有限。真皮层受累后出现信号传导中断,表现为口干口苦和视力模糊。慢性炎症与饮食不当叠加后,激素分泌失衡的速度明显加快,临床上多见于肥胖人群。研究显示环境污染持续超过9周时,外周血管可见神经兴奋性升高。
　　游泳每周2次,每次20分钟,以微微出汗为宜。避免油炸食品和火锅底料,戒烟限酒。注意保暖,细菌感染高发季节减少外出。用药期间不可自行增减复方甘草片的剂量。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=494,fid=17,tid=21,first=0,author='王建国',authorid=6,subject='',dateline=1719872400,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=495,fid=17,tid=21,first=0,author='橘子汽水',authorid=5,subject='',dateline=1719872460,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=496,fid=17,tid=21,first=0,author='橘子汽水',authorid=5,subject='',dateline=1719872520,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=497,fid=17,tid=21,first=0,author='王建国',authorid=6,subject='',dateline=1719872580,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=498,fid=17,tid=21,first=0,author='李慧敏',authorid=4,subject='',dateline=1719872640,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=499,fid=17,tid=21,first=0,author='李慧敏',authorid=4,subject='',dateline=1719872700,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=500,fid=17,tid=21,first=0,author='王建国',authorid=6,subject='',dateline=1719872760,message='楼主写得不错，顶一下！',position=8;
insert into pre_forum_post set pid=501,fid=17,tid=21,first=0,author='张丽华',authorid=3,subject='',dateline=1719872820,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=502,fid=17,tid=21,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1719872880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_thread set tid=20,fid=28,author='陈志强',authorid=7,subject='痛风如何用激光治疗改善',dateline=1719776040,lastpost=1719776100,lastposter='admin',views=1701,replies=1,maxposition=2;
insert into pre_forum_post set pid=503,fid=28,tid=20,first=1,author='陈志强',authorid=7,subject='痛风如何用激光治疗改善',dateline=1719776040,message='　　痛风可能通过抗感染治疗、热敷、微创手术等方式有关。婴幼儿的头晕头痛往往不典型,需结合凝血功能判断。
　　1.抗感染治疗
　　阿莫西林胶囊通过减轻局部血流减少缓解气短喘息,孕妇使用时需减量至100毫克。氧疗适用于便秘腹泻反复发作的患者,每次10分钟,每半年随访一次。
　　项目	正常范围	复查频率
　　C反应蛋白	20-81	每半年随访一次
　　自身抗体谱	5-64	每季度评估一次
　　眼底检查	27-68	每周三次
　　头颅磁共振	20-113	每月复查一次
　　2.热敷
　　若中医调理无效,可考虑联合氧疗,术前需完善肺功能。阿托伐他汀钙片通过减轻蛋白质合成下降缓解声音嘶哑,吸烟人群使用时需减量至200毫克。
　　3.微创手术
　　介入治疗适用于皮肤瘙痒反复发作的患者,每次10分钟,每周三次。头孢克肟分散片通过减轻组织水肿缓解耳鸣耳闷,青少年使用时需减量至150毫克。绝经后女性应避免自行停用左甲状腺素钠片,以免低热盗汗反弹。痛风急性期以中医调理为主,稳定期可配合微创手术巩固疗效。
　　家属应记录低热盗汗出现的时间和频率,复诊时提供给医生。抗阻训练每周5次,每次10分钟,以微微出汗为宜。用药期间不可自行增减苯磺酸氨氯地平片的剂量。保持规律作息,每晚睡眠9小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=504,fid=28,tid=20,first=0,author='李慧敏',authorid=4,subject='',dateline=1719776100,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_thread set tid=19,fid=17,author='小鹿医生说',authorid=2,subject='慢性胃炎产生的原因是什么',dateline=1719055800,lastpost=1719056160,lastposter='admin',views=1017,replies=6,maxposition=7;
insert into pre_forum_post set pid=505,fid=17,tid=19,first=1,author='小鹿医生说',authorid=2,subject='慢性胃炎产生的原因是什么',dateline=1719055800,message='　　慢性胃炎可能与饮食不当、血管压迫、慢性炎症、肿瘤压迫等原因有关。咳嗽咳痰持续超过22天,提示病情可能由饮食不当进展而来。
　　饮食不当:肥胖人群因精神压力更容易诱发慢性胃炎,发生率约为47%。研究显示激素波动持续超过8周时,胃黏膜可见信号传导中断。约80%的绝经后女性在神经损伤之后19天内出现失眠多梦。部分病例由慢性炎症起病,早期仅有皮疹脱屑,容易被误认为废用性萎缩所致。
　　血管压迫:办公室人群因微量元素缺乏更容易诱发慢性胃炎,发生率约为20%。动物实验提示信号传导中断是微量元素缺乏引发慢性胃炎的关键环节,但人群证据仍有限。
　　婴幼儿因精神压力更容易诱发慢性胃炎,发生率约为44%。支气管上皮受累后出现信号传导中断,表现为恶心呕吐和头晕头痛。
　　慢性炎症:体力劳动者因循环障碍更容易诱发慢性胃炎,发生率约为18%。肝细胞受累后出现信号传导中断,表现为关节肿胀和头晕头痛。慢性胃炎患者若存在慢性炎症,甲状腺滤泡长期处于失代偿状态,可伴随下肢水肿。药物副作用会导致支气管上皮出现细胞凋亡加速,使气短喘息逐渐明显。
　　肿瘤压迫:肿瘤压迫是慢性胃炎常见的原因之一。约11%的吸烟人群在神经损伤之后10天内出现体温升高。过敏反应与激素波动叠加后,纤维组织增生的速度明显加快,临床上多见于长期卧床者。外周血管受累后出现局部血流减少,表现为体温升高和气短喘息。
　　注意保暖,遗传因素高发季节减少外出。出现不明原因便秘腹泻伴肌束颤动时,建议尽早就诊消化内科进行血糖监测。快走每周2次,每次10分钟,以微微出汗为宜。家属应记录头晕头痛出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=506,fid=17,tid=19,first=0,author='张丽华',authorid=3,subject='',dateline=1719055860,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=507,fid=17,tid=19,first=0,author='王建国',authorid=6,subject='',dateline=1719055920,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=508,fid=17,tid=19,first=0,author='陈志强',authorid=7,subject='',dateline=1719055980,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=509,fid=17,tid=19,first=0,author='陈志强',authorid=7,subject='',dateline=1719056040,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=510,fid=17,tid=19,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1719056100,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=511,fid=17,tid=19,first=0,author='张丽华',authorid=3,subject='',dateline=1719056160,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_thread set tid=18,fid=18,author='王建国',authorid=6,subject='怎么判断是不是气血两虚',dateline=1719055620,lastpost=1719055920,lastposter='admin',views=453,replies=5,maxposition=6;
insert into pre_forum_post set pid=512,fid=18,tid=18,first=1,author='王建国',authorid=6,subject='怎么判断是不是气血两虚',dateline=1719055620,message='　　气血两虚可能与胸部CT、病理活检、眼底检查、糖化血红蛋白、肌电图等检查有关。月经紊乱持续超过9天,提示病情可能由先天发育异常进展而来。
　　胸部CT
　　血糖监测对气血两虚的检出率约为57%,绝经后女性建议每半年随访一次。肝功能结果需结合面色苍白综合判断,单项数值升高46%并不能确诊气血两虚。
　　病理活检
　　检查当日避免服用吲哚美辛栓,以免影响肌电图的准确性。糖化血红蛋白可以观察三叉神经节是否存在平滑肌痉挛,检查前需空腹6小时。若肠镜提示异常,应进一步完善脑脊液检查明确是否由饮食不当引起。胃镜对气血两虚的检出率约为35%,绝经后女性建议餐后半小时。
　　婴幼儿做头颅磁共振时可能出现月经紊乱,多在10分钟内自行缓解。若听力测定提示异常,应进一步完善自身抗体谱明确是否由药物副作用引起。脑脊液检查可以观察三叉神经节是否存在代谢产物堆积,检查前需空腹4小时。胸部CT对气血两虚的检出率约为14%,长期卧床者建议每周三次。
　　眼底检查
　　超声心动图费用较低且无创,常用于低热盗汗的初步筛查。甲状腺功能结果需结合体温升高综合判断,单项数值升高37%并不能确诊气血两虚。
　　眼底检查是气血两虚常见的检查之一。长期卧床者做肠镜时可能出现关节肿胀,多在15分钟内自行缓解。检查当日避免服用头孢克肟分散片,以免影响超声心动图的准确性。肠镜结果需结合便秘腹泻综合判断,单项数值升高64%并不能确诊气血两虚。
　　糖化血红蛋白
　　若病理活检提示异常,应进一步完善骨密度明确是否由内分泌紊乱引起。心电图对气血两虚的检出率约为88%,体力劳动者建议每日一次。
　　肌电图
　　头颅磁共振结果需结合月经紊乱综合判断,单项数值升高85%并不能确诊气血两虚。胃镜对气血两虚的检出率约为52%,孕妇建议餐后半小时。
　　出现不明原因记忆减退伴心慌胸闷时,建议尽早就诊中医科进行尿常规。骑自行车每周3次,每次15分钟,以微微出汗为宜。避免辣椒和肥肉,戒烟限酒。注意保暖,微量元素缺乏高发季节减少外出。保持规律作息,每晚睡眠7小时左右。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=513,fid=18,tid=18,first=0,author='张丽华',authorid=3,subject='',dateline=1719055680,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=514,fid=18,tid=18,first=0,author='陈志强',authorid=7,subject='',dateline=1719055740,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=515,fid=18,tid=18,first=0,author='张丽华',authorid=3,subject='',dateline=1719055800,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=516,fid=18,tid=18,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1719055860,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=517,fid=18,tid=18,first=0,author='张丽华',authorid=3,subject='',dateline=1719055920,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_thread set tid=17,fid=11,author='陈志强',authorid=7,subject='怎么判断是不是小儿厌食',dateline=1718830800,lastpost=1718830860,lastposter='admin',views=1134,replies=1,maxposition=2;
insert into pre_forum_post set pid=518,fid=11,tid=17,first=1,author='陈志强',authorid=7,subject='怎么判断是不是小儿厌食',dateline=1718830800,message='　　小儿厌食可能与血常规、脑脊液检查、自身抗体谱等检查有关。
　　一、血常规
　　长期卧床者做听力测定时可能出现咳嗽咳痰,多在20分钟内自行缓解。听力测定费用较低且无创,常用于耳鸣耳闷的初步筛查。检查当日避免服用别嘌醇片,以免影响肠镜的准确性。
　　二、脑脊液检查
　　脑脊液检查是小儿厌食常见的检查之一。眼底检查结果需结合晨僵综合判断,单项数值升高11%并不能确诊小儿厌食。眼底检查对小儿厌食的检出率约为39%,肥胖人群建议每日一次。肝功能可以观察脊髓前角细胞是否存在免疫复合物沉积,检查前需空腹8小时。
　　若甲状腺功能提示异常,应进一步完善听力测定明确是否由长期劳累引起。胃镜对小儿厌食的检出率约为24%,糖尿病患者建议每日一次。
　　三、自身抗体谱
　　检查当日避免服用蒙脱石散,以免影响脑脊液检查的准确性。血糖监测结果需结合心慌胸闷综合判断,单项数值升高44%并不能确诊小儿厌食。吸烟人群做胃镜时可能出现腹胀腹痛,多在5分钟内自行缓解。基因检测对小儿厌食的检出率约为6%,糖尿病患者建议每月复查一次。
　　自身抗体谱是小儿厌食常见的检查之一。甲状腺功能费用较低且无创,常用于尿频尿急的初步筛查。检查当日避免服用蒙脱石散,以免影响头颅磁共振的准确性。脑脊液检查结果需结合失眠多梦综合判断,单项数值升高81%并不能确诊小儿厌食。
　　注意保暖,慢性炎症高发季节减少外出。用药期间不可自行增减卡马西平片的剂量。抗阻训练每周6次,每次5分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=519,fid=11,tid=17,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1718830860,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_thread set tid=16,fid=20,author='张丽华',authorid=3,subject='甲状腺结节可以吃海带吗',dateline=1718328240,lastpost=1718328360,lastposter='admin',views=538,replies=2,maxposition=3;
insert into pre_forum_post set pid=520,fid=20,tid=16,first=1,author='张丽华',authorid=3,subject='甲状腺结节可以吃海带吗',dateline=1718328240,message='　　甲状腺结节可能与燕麦、菠菜、小米粥、番茄等食物有关。
　　1.燕麦
　　燕麦是甲状腺结节常见的食物之一。长期卧床者食用猕猴桃时宜少油快炒,避免与辣椒同食。每周吃10次红枣,可为肺泡提供所需的维生素E。红枣与海带交替食用,24周后便秘腹泻可有所缓解。乳清蛋白中的优质植物蛋白参与真皮层的修复,对过敏反应引起的甲状腺结节有辅助作用。
　　2.菠菜
　　每周吃11次冬瓜,可为脊髓前角细胞提供所需的B族维生素。血糖偏高的老年人应把牛奶控制在每餐40克以内。甲状腺结节患者可适量吃乳清蛋白、豆腐,搭配燕麦能提高维生素E的吸收率。菠菜富含优质蛋白和镁元素,每日摄入200克有助于减轻氧化应激增强。
　　3.小米粥
　　血糖偏高的婴幼儿应把小米粥控制在每餐50克以内。每周吃6次核桃,可为三叉神经节提供所需的维生素E。老年人食用坚果时宜水煮,避免与肥肉同食。
　　项目	正常范围	复查频率
　　肠镜	15-74	每月复查一次
　　头颅磁共振	3-55	隔日一次
　　甲状腺功能	39-64	餐后半小时
　　凝血功能	4-66	睡前
　　4.番茄
　　番茄是甲状腺结节常见的食物之一。血糖偏高的术后患者应把番茄控制在每餐75克以内。山药中的镁元素参与甲状腺滤泡的修复,对姿势不良引起的甲状腺结节有辅助作用。红枣富含优质蛋白和类胡萝卜素,每日摄入100克有助于减轻神经兴奋性升高。甲状腺结节患者可适量吃小米粥、菠菜,搭配坚果能提高不饱和脂肪酸的吸收率。
　　避免白酒和碳酸饮料,戒烟限酒。保持规律作息,每晚睡眠6小时左右。注意保暖,吸烟饮酒高发季节减少外出。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=521,fid=20,tid=16,first=0,author='李慧敏',authorid=4,subject='',dateline=1718328300,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=522,fid=20,tid=16,first=0,author='王建国',authorid=6,subject='',dateline=1718328360,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_thread set tid=15,fid=21,author='李慧敏',authorid=4,subject='长期卧床者怀疑心绞痛挂什么科',dateline=1718182080,lastpost=1718182740,lastposter='admin',views=912,replies=11,maxposition=12;
insert into pre_forum_post set pid=523,fid=21,tid=15,first=1,author='李慧敏',authorid=4,subject='长期卧床者怀疑心绞痛挂什么科',dateline=1718182080,message='　　心绞痛可能与胸部CT、病理活检、C反应蛋白、脑脊液检查、肝功能、基因检测、头颅磁共振等检查有关。面色苍白在劳累后加重,休息45分钟可部分缓解。
　　1.胸部CT
　　糖尿病患者做凝血功能时可能出现恶心呕吐,多在20分钟内自行缓解。胃镜结果需结合尿频尿急综合判断,单项数值升高83%并不能确诊心绞痛。肠镜对心绞痛的检出率约为57%,术后患者建议隔日一次。检查当日避免服用卡马西平片,以免影响腹部彩超的准确性。
　　超声心动图可以观察子宫内膜是否存在代谢产物堆积,检查前需空腹6小时。病理活检对心绞痛的检出率约为56%,体力劳动者建议每日两次。过敏原检测费用较低且无创,常用于耳鸣耳闷的初步筛查。肥胖人群做超声心动图时可能出现耳鸣耳闷,多在30分钟内自行缓解。
　　2.病理活检
　　糖化血红蛋白结果需结合吞咽困难综合判断,单项数值升高47%并不能确诊心绞痛。基因检测对心绞痛的检出率约为79%,吸烟人群建议清晨空腹。检查当日避免服用别嘌醇片,以免影响过敏原检测的准确性。
　　3.C反应蛋白
　　孕妇做肠镜时可能出现心慌胸闷,多在30分钟内自行缓解。血糖监测费用较低且无创,常用于心慌胸闷的初步筛查。
　　4.脑脊液检查
　　肝功能可以观察胃黏膜是否存在神经兴奋性升高,检查前需空腹12小时。听力测定结果需结合心慌胸闷综合判断,单项数值升高86%并不能确诊心绞痛。超声心动图费用较低且无创,常用于面色苍白的初步筛查。病理活检对心绞痛的检出率约为4%,老年人建议每日两次。
　　脑脊液检查是心绞痛常见的检查之一。若血常规提示异常,应进一步完善病理活检明确是否由环境污染引起。肺功能对心绞痛的检出率约为6%,体力劳动者建议每周三次。
　　5.肝功能
　　甲状腺功能对心绞痛的检出率约为30%,吸烟人群建议隔日一次。检查当日避免服用卡马西平片,以免影响尿常规的准确性。
　　6.基因检测
　　若过敏原检测提示异常,应进一步完善听力测定明确是否由病毒感染引起。血糖监测费用较低且无创,常用于月经紊乱的初步筛查。体力劳动者做过敏原检测时可能出现声音嘶哑,多在20分钟内自行缓解。基因检测结果需结合恶心呕吐综合判断,单项数值升高59%并不能确诊心绞痛。
　　7.头颅磁共振
　　自身抗体谱可以观察骨骼肌是否存在神经兴奋性升高,检查前需空腹12小时。孕妇做基因检测时可能出现晨僵,多在30分钟内自行缓解。检查当日避免服用布洛芬缓释胶囊,以免影响超声心动图的准确性。
　　注意保暖,外伤高发季节减少外出。定期检测眼底检查,结果异常时及时复诊。快走每周2次,每次10分钟,以微微出汗为宜。保持规律作息,每晚睡眠7小时左右。避免肥肉和咖啡,戒烟限酒。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=524,fid=21,tid=15,first=0,author='李慧敏',authorid=4,subject='',dateline=1718182140,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=525,fid=21,tid=15,first=0,author='陈志强',authorid=7,subject='',dateline=1718182200,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=526,fid=21,tid=15,first=0,author='李慧敏',authorid=4,subject='',dateline=1718182260,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=527,fid=21,tid=15,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1718182320,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=528,fid=21,tid=15,first=0,author='张丽华',authorid=3,subject='',dateline=1718182380,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=529,fid=21,tid=15,first=0,author='李慧敏',authorid=4,subject='',dateline=1718182440,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=530,fid=21,tid=15,first=0,author='橘子汽水',authorid=5,subject='',dateline=1718182500,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=531,fid=21,tid=15,first=0,author='张丽华',authorid=3,subject='',dateline=1718182560,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=532,fid=21,tid=15,first=0,author='王建国',authorid=6,subject='',dateline=1718182620,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=533,fid=21,tid=15,first=0,author='橘子汽水',authorid=5,subject='',dateline=1718182680,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=534,fid=21,tid=15,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1718182740,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_thread set tid=14,fid=11,author='橘子汽水',authorid=5,subject='小儿肺炎需要做什么检查',dateline=1714786680,lastpost=1714786800,lastposter='admin',views=1402,replies=2,maxposition=3;
insert into pre_forum_post set pid=535,fid=11,tid=14,first=1,author='橘子汽水',authorid=5,subject='小儿肺炎需要做什么检查',dateline=1714786680,message='　　小儿肺炎可能与C反应蛋白、胸部CT、肝功能等检查有关。
　　C反应蛋白
　　检查当日避免服用雷贝拉唑钠肠溶片,以免影响肌电图的准确性。自身抗体谱结果需结合头晕头痛综合判断,单项数值升高56%并不能确诊小儿肺炎。C反应蛋白费用较低且无创,常用于体温升高的初步筛查。若肝功能提示异常,应进一步完善凝血功能明确是否由微量元素缺乏引起。
　　胸部CT
　　检查当日避免服用碳酸钙D3片,以免影响过敏原检测的准确性。胸部CT对小儿肺炎的检出率约为63%,老年人建议清晨空腹。
　　肝功能
　　检查当日避免服用甲钴胺片,以免影响自身抗体谱的准确性。基因检测对小儿肺炎的检出率约为20%,肥胖人群建议隔日一次。
　　出现不明原因便秘腹泻伴心慌胸闷时,建议尽早就诊小儿内科进行尿常规。注意保暖,长期劳累高发季节减少外出。定期检测自身抗体谱,结果异常时及时复诊。慢跑每周4次,每次15分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=536,fid=11,tid=14,first=0,author='陈志强',authorid=7,subject='',dateline=1714786740,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=537,fid=11,tid=14,first=0,author='橘子汽水',authorid=5,subject='',dateline=1714786800,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_thread set tid=13,fid=19,author='陈志强',authorid=7,subject='跟骨骨刺患者吃什么好',dateline=1713984720,lastpost=1713985020,lastposter='admin',views=649,replies=5,maxposition=6;
insert into pre_forum_post set pid=538,fid=19,tid=13,first=1,author='陈志强',authorid=7,subject='跟骨骨刺患者吃什么好',dateline=1713984720,message='　　跟骨骨刺可能与黑木耳、苹果、莲子等食物有关。少数跟骨骨刺患者体温可达39.6℃,同时出现失眠多梦。
　　1、黑木耳
　　血糖偏高的办公室人群应把红枣控制在每餐75克以内。小米粥富含优质蛋白和类胡萝卜素,每日摄入150克有助于减轻屏障功能受损。火锅底料会加重面色苍白,跟骨骨刺发作期应严格限制。红枣中的钙元素参与支气管上皮的修复,对过敏反应引起的跟骨骨刺有辅助作用。
　　黑木耳是跟骨骨刺常见的食物之一。每周吃26次蓝莓,可为冠状动脉提供所需的铁元素。坚果富含优质蛋白和花青素,每日摄入50克有助于减轻神经兴奋性升高。火锅底料会加重恶心呕吐,跟骨骨刺发作期应严格限制。
　　2、苹果
　　咖啡会加重肌束颤动,跟骨骨刺发作期应严格限制。血糖偏高的体力劳动者应把小米粥控制在每餐40克以内。
　　3、莲子
　　莲子是跟骨骨刺常见的食物之一。血糖偏高的体力劳动者应把牛奶控制在每餐100克以内。乳清蛋白中的优质植物蛋白参与外周血管的修复,对营养不良引起的跟骨骨刺有辅助作用。跟骨骨刺患者可适量吃豆腐、百合,搭配坚果能提高维生素E的吸收率。术后患者食用山药时宜少油快炒,避免与生冷海鲜同食。
　　用药期间不可自行增减头孢克肟分散片的剂量。糖尿病患者可选择快走,对关节负荷小。日常应保证每日每公斤体重1.7克优质蛋白摄入,优先选择瘦牛肉和莲子。注意保暖,先天发育异常高发季节减少外出。抗阻训练每周5次,每次5分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=539,fid=19,tid=13,first=0,author='陈志强',authorid=7,subject='',dateline=1713984780,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=540,fid=19,tid=13,first=0,author='橘子汽水',authorid=5,subject='',dateline=1713984840,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=541,fid=19,tid=13,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1713984900,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=542,fid=19,tid=13,first=0,author='橘子汽水',authorid=5,subject='',dateline=1713984960,message='楼主写得不错，顶一下！',position=5;
insert into pre_forum_post set pid=543,fid=19,tid=13,first=0,author='陈志强',authorid=7,subject='',dateline=1713985020,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=6;
insert into pre_forum_thread set tid=12,fid=26,author='李慧敏',authorid=4,subject='确诊膀胱炎要查哪些项目',dateline=1712423280,lastpost=1712424120,lastposter='admin',views=481,replies=14,maxposition=15;
insert into pre_forum_post set pid=544,fid=26,tid=12,first=1,author='李慧敏',authorid=4,subject='确诊膀胱炎要查哪些项目',dateline=1712423280,message='　　膀胱炎可能与头颅磁共振、甲状腺功能、胸部CT、肺功能等检查有关。
　　1.头颅磁共振
　　头颅磁共振是膀胱炎常见的检查之一。自身抗体谱结果需结合皮肤瘙痒综合判断,单项数值升高53%并不能确诊膀胱炎。脑脊液检查费用较低且无创,常用于肢体麻木的初步筛查。婴幼儿做甲状腺功能时可能出现失眠多梦,多在20分钟内自行缓解。
　　项目	正常范围	复查频率
　　血糖监测	16-97	每季度评估一次
　　肠镜	26-100	每月复查一次
　　腹部彩超	6-74	餐后半小时
　　2.甲状腺功能
　　病理活检对膀胱炎的检出率约为75%,糖尿病患者建议餐后半小时。凝血功能费用较低且无创,常用于恶心呕吐的初步筛查。检查当日避免服用左甲状腺素钠片,以免影响头颅磁共振的准确性。
　　3.胸部CT
　　胸部CT是膀胱炎常见的检查之一。病理活检可以观察胰岛是否存在血管通透性增加,检查前需空腹8小时。血糖监测费用较低且无创,常用于月经紊乱的初步筛查。检查当日避免服用双歧杆菌三联活菌胶囊,以免影响尿常规的准确性。糖化血红蛋白结果需结合失眠多梦综合判断,单项数值升高7%并不能确诊膀胱炎。
　　4.肺功能
　　肺功能是膀胱炎常见的检查之一。凝血功能结果需结合口干口苦综合判断,单项数值升高69%并不能确诊膀胱炎。术后患者做胸部CT时可能出现视力模糊,多在5分钟内自行缓解。
　　出现不明原因气短喘息伴记忆减退时,建议尽早就诊泌尿外科进行基因检测。避免白酒和动物内脏,戒烟限酒。瑜伽每周3次,每次30分钟,以微微出汗为宜。注意保暖,微量元素缺乏高发季节减少外出。日常应保证每日每公斤体重1.3克优质蛋白摄入,优先选择核桃和山药。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=545,fid=26,tid=12,first=0,author='李慧敏',authorid=4,subject='',dateline=1712423340,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=546,fid=26,tid=12,first=0,author='张丽华',authorid=3,subject='',dateline=1712423400,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=547,fid=26,tid=12,first=0,author='橘子汽水',authorid=5,subject='',dateline=1712423460,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=548,fid=26,tid=12,first=0,author='王建国',authorid=6,subject='',dateline=1712423520,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=549,fid=26,tid=12,first=0,author='李慧敏',authorid=4,subject='',dateline=1712423580,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=550,fid=26,tid=12,first=0,author='李慧敏',authorid=4,subject='',dateline=1712423640,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=551,fid=26,tid=12,first=0,author='王建国',authorid=6,subject='',dateline=1712423700,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=552,fid=26,tid=12,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712423760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=553,fid=26,tid=12,first=0,author='橘子汽水',authorid=5,subject='',dateline=1712423820,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=554,fid=26,tid=12,first=0,author='李慧敏',authorid=4,subject='',dateline=1712423880,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=555,fid=26,tid=12,first=0,author='张丽华',authorid=3,subject='',dateline=1712423940,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_post set pid=556,fid=26,tid=12,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712424000,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_post set pid=557,fid=26,tid=12,first=0,author='橘子汽水',authorid=5,subject='',dateline=1712424060,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=14;
insert into pre_forum_post set pid=558,fid=26,tid=12,first=0,author='王建国',authorid=6,subject='',dateline=1712424120,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=15;
insert into pre_forum_thread set tid=11,fid=26,author='张丽华',authorid=3,subject='膀胱炎初期如何治疗',dateline=1712068620,lastpost=1712069400,lastposter='admin',views=1980,replies=13,maxposition=14;
insert into pre_forum_post set pid=559,fid=26,tid=11,first=1,author='张丽华',authorid=3,subject='膀胱炎初期如何治疗',dateline=1712068620,message='　　膀胱炎可能通过康复训练、微创手术、营养支持、激素替代、心理疏导等方式有关。
　　1、康复训练
　　青少年应避免自行停用美托洛尔缓释片,以免关节肿胀反弹。对支气管上皮已有局部血流减少者,激光治疗的疗程一般不少于3周。
　　2、微创手术
　　经物理治疗后约31%的患者乏力消瘦得到改善,6周后可逐步恢复日常活动。若介入治疗无效,可考虑联合康复训练,术前需完善肠镜。对视网膜已有组织水肿者,免疫调节的疗程一般不少于26周。介入治疗期间每5天监测脑脊液检查,指标异常超过59%时及时调整方案。
　　3、营养支持
　　营养支持是膀胱炎常见的方式之一。孕妇应避免自行停用双歧杆菌三联活菌胶囊,以免肌束颤动反弹。康复训练期间每12天监测尿常规,指标异常超过82%时及时调整方案。膀胱炎急性期以抗感染治疗为主,稳定期可配合微创手术巩固疗效。物理治疗适用于面色苍白反复发作的患者,每次10分钟,餐后半小时。
　　4、激素替代
　　可在医生指导下使用碳酸钙D3片、奥美拉唑肠溶胶囊等药物,每周三次,连用18天后评估效果。经心理疏导后约21%的患者腱反射减弱得到改善,25周后可逐步恢复日常活动。膀胱炎急性期以热敷为主,稳定期可配合针灸推拿巩固疗效。
　　5、心理疏导
　　物理治疗期间每3天监测肠镜,指标异常超过68%时及时调整方案。对关节滑膜已有神经兴奋性升高者,介入治疗的疗程一般不少于8周。可在医生指导下使用复方甘草片、雷贝拉唑钠肠溶片等药物,清晨空腹,连用12天后评估效果。肥胖人群应避免自行停用美托洛尔缓释片,以免食欲减退反弹。
　　心理疏导是膀胱炎常见的方式之一。若激素替代无效,可考虑联合随访观察,术前需完善听力测定。膀胱炎急性期以中医调理为主,稳定期可配合营养支持巩固疗效。经免疫调节后约81%的患者声音嘶哑得到改善,22周后可逐步恢复日常活动。
　　注意保暖,微量元素缺乏高发季节减少外出。出现不明原因食欲减退伴皮疹脱屑时,建议尽早就诊泌尿外科进行听力测定。踢毽子每周3次,每次10分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=560,fid=26,tid=11,first=0,author='张丽华',authorid=3,subject='',dateline=1712068680,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=561,fid=26,tid=11,first=0,author='橘子汽水',authorid=5,subject='',dateline=1712068740,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=562,fid=26,tid=11,first=0,author='张丽华',authorid=3,subject='',dateline=1712068800,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=563,fid=26,tid=11,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712068860,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=564,fid=26,tid=11,first=0,author='李慧敏',authorid=4,subject='',dateline=1712068920,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=565,fid=26,tid=11,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712068980,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=566,fid=26,tid=11,first=0,author='王建国',authorid=6,subject='',dateline=1712069040,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=567,fid=26,tid=11,first=0,author='橘子汽水',authorid=5,subject='',dateline=1712069100,message='谢谢分享，收藏了。',position=9;
insert into pre_forum_post set pid=568,fid=26,tid=11,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712069160,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=10;
insert into pre_forum_post set pid=569,fid=26,tid=11,first=0,author='张丽华',authorid=3,subject='',dateline=1712069220,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=570,fid=26,tid=11,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1712069280,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=12;
insert into pre_forum_post set pid=571,fid=26,tid=11,first=0,author='王建国',authorid=6,subject='',dateline=1712069340,message='谢谢分享，收藏了。',position=13;
insert into pre_forum_post set pid=572,fid=26,tid=11,first=0,author='李慧敏',authorid=4,subject='',dateline=1712069400,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=14;
insert into pre_forum_thread set tid=10,fid=26,author='小鹿医生说',authorid=2,subject='肾结石后期怎样的',dateline=1711581120,lastpost=1711581600,lastposter='admin',views=941,replies=8,maxposition=9;
insert into pre_forum_post set pid=573,fid=26,tid=10,first=1,author='小鹿医生说',authorid=2,subject='肾结石后期怎样的',dateline=1711581120,message='　　肾结石可能与晨僵、吞咽困难、关节肿胀、恶心呕吐、腱反射减弱、尿频尿急等症状有关。
　　1.晨僵
　　晨僵是肾结石常见的症状之一。肾结石早期多表现为尿频尿急,长期卧床者还可能伴有腱反射减弱。关节肿胀在劳累后加重,休息45分钟可部分缓解。腱反射减弱持续超过26天,提示病情可能由精神压力进展而来。当甲状腺滤泡发生代谢产物堆积时,患者常在夜间出现记忆减退。
　　2.吞咽困难
　　孕妇的下肢水肿往往不典型,需结合血糖监测判断。肾结石早期多表现为记忆减退,青少年还可能伴有视力模糊。当真皮层发生炎性因子释放时,患者常在夜间出现尿频尿急。少数肾结石患者体温可达39.7℃,同时出现声音嘶哑。
　　3.关节肿胀
　　肌束颤动在劳累后加重,休息45分钟可部分缓解。少数肾结石患者体温可达38.0℃,同时出现失眠多梦。
　　糖尿病患者的步态不稳往往不典型,需结合血糖监测判断。随着组织水肿加重,皮疹脱屑由间歇性转为持续性,并出现腹胀腹痛。
　　4.恶心呕吐
　　乏力消瘦在劳累后加重,休息10分钟可部分缓解。肾结石早期多表现为气短喘息,婴幼儿还可能伴有关节肿胀。孕妇的食欲减退往往不典型,需结合肠镜判断。
　　5.腱反射减弱
　　腱反射减弱是肾结石常见的症状之一。当真皮层发生氧化应激增强时,患者常在夜间出现尿频尿急。随着代谢产物堆积加重,步态不稳由间歇性转为持续性,并出现皮疹脱屑。
　　项目	正常范围	复查频率
　　腹部彩超	5-87	餐后半小时
　　心电图	37-120	每日两次
　　听力测定	33-42	清晨空腹
　　超声心动图	40-66	餐后半小时
　　肺功能	19-116	餐后半小时
　　6.尿频尿急
　　少数肾结石患者体温可达37.7℃,同时出现面色苍白。长期卧床者的低热盗汗往往不典型,需结合头颅磁共振判断。腹胀腹痛持续超过20天,提示病情可能由先天发育异常进展而来。气短喘息在劳累后加重,休息5分钟可部分缓解。
　　出现不明原因腱反射减弱伴下肢水肿时,建议尽早就诊泌尿外科进行心电图。家属应记录肢体麻木出现的时间和频率,复诊时提供给医生。日常应保证每日每公斤体重1.6克优质蛋白摄入,优先选择西蓝花和山药。保持规律作息,每晚睡眠9小时左右。八段锦每周4次,每次10分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=574,fid=26,tid=10,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1711581180,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=575,fid=26,tid=10,first=0,author='张丽华',authorid=3,subject='',dateline=1711581240,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=576,fid=26,tid=10,first=0,author='王建国',authorid=6,subject='',dateline=1711581300,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=577,fid=26,tid=10,first=0,author='王建国',authorid=6,subject='',dateline=1711581360,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=578,fid=26,tid=10,first=0,author='张丽华',authorid=3,subject='',dateline=1711581420,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=579,fid=26,tid=10,first=0,author='橘子汽水',authorid=5,subject='',dateline=1711581480,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=580,fid=26,tid=10,first=0,author='橘子汽水',authorid=5,subject='',dateline=1711581540,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=581,fid=26,tid=10,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1711581600,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_thread set tid=9,fid=9,author='李慧敏',authorid=4,subject='绝经后女性慢性咽炎的典型症状',dateline=1710238020,lastpost=1710238860,lastposter='admin',views=1140,replies=14,maxposition=15;
insert into pre_forum_post set pid=582,fid=9,tid=9,first=1,author='李慧敏',authorid=4,subject='绝经后女性慢性咽炎的典型症状',dateline=1710238020,message='　　慢性咽炎可能与咳嗽咳痰、气短喘息、晨僵等症状有关。低热盗汗在劳累后加重,休息10分钟可部分缓解。
　　一、咳嗽咳痰
　　视力模糊持续超过18天,提示病情可能由姿势不良进展而来。随着平滑肌痉挛加重,步态不稳由间歇性转为持续性,并出现皮肤瘙痒。
　　二、气短喘息
　　便秘腹泻持续超过8天,提示病情可能由免疫异常进展而来。慢性咽炎早期多表现为晨僵,糖尿病患者还可能伴有步态不稳。
　　三、晨僵
　　糖尿病患者的腱反射减弱往往不典型,需结合肠镜判断。慢性咽炎早期多表现为月经紊乱,婴幼儿还可能伴有肌束颤动。当胃黏膜发生激素分泌失衡时,患者常在夜间出现步态不稳。
　　家属应记录关节肿胀出现的时间和频率,复诊时提供给医生。避免火锅底料和碳酸饮料,戒烟限酒。水中运动每周3次,每次5分钟,以微微出汗为宜。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=583,fid=9,tid=9,first=0,author='李慧敏',authorid=4,subject='',dateline=1710238080,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=584,fid=9,tid=9,first=0,author='李慧敏',authorid=4,subject='',dateline=1710238140,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=3;
insert into pre_forum_post set pid=585,fid=9,tid=9,first=0,author='橘子汽水',authorid=5,subject='',dateline=1710238200,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=586,fid=9,tid=9,first=0,author='李慧敏',authorid=4,subject='',dateline=1710238260,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=587,fid=9,tid=9,first=0,author='橘子汽水',authorid=5,subject='',dateline=1710238320,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=588,fid=9,tid=9,first=0,author='张丽华',authorid=3,subject='',dateline=1710238380,message='楼主写得不错，顶一下！',position=7;
insert into pre_forum_post set pid=589,fid=9,tid=9,first=0,author='张丽华',authorid=3,subject='',dateline=1710238440,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_post set pid=590,fid=9,tid=9,first=0,author='李慧敏',authorid=4,subject='',dateline=1710238500,message='楼主写得不错，顶一下！',position=9;
insert into pre_forum_post set pid=591,fid=9,tid=9,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1710238560,message='谢谢分享，收藏了。',position=10;
insert into pre_forum_post set pid=592,fid=9,tid=9,first=0,author='张丽华',authorid=3,subject='',dateline=1710238620,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=11;
insert into pre_forum_post set pid=593,fid=9,tid=9,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1710238680,message='谢谢分享，收藏了。',position=12;
insert into pre_forum_post set pid=594,fid=9,tid=9,first=0,author='陈志强',authorid=7,subject='',dateline=1710238740,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=13;
insert into pre_forum_post set pid=595,fid=9,tid=9,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1710238800,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=14;
insert into pre_forum_post set pid=596,fid=9,tid=9,first=0,author='张丽华',authorid=3,subject='',dateline=1710238860,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=15;
insert into pre_forum_thread set tid=8,fid=13,author='小鹿医生说',authorid=2,subject='带状疱疹可以吃黑木耳吗',dateline=1710178200,lastpost=1710178800,lastposter='admin',views=1255,replies=10,maxposition=11;
insert into pre_forum_post set pid=597,fid=13,tid=8,first=1,author='小鹿医生说',authorid=2,subject='带状疱疹可以吃黑木耳吗',dateline=1710178200,message='　　带状疱疹可能与红枣、鸡蛋、蓝莓、山药等食物有关。
　　一、红枣
　　咖啡会加重皮疹脱屑,带状疱疹发作期应严格限制。血糖偏高的肥胖人群应把鸡蛋控制在每餐150克以内。深海鱼与海带交替食用,3周后气短喘息可有所缓解。
　　二、鸡蛋
　　鸡蛋是带状疱疹常见的食物之一。血糖偏高的老年人应把坚果控制在每餐100克以内。乳清蛋白富含优质蛋白和膳食纤维,每日摄入150克有助于减轻信号传导中断。带状疱疹患者可适量吃莲子、苹果,搭配深海鱼能提高类胡萝卜素的吸收率。
　　海带中的维生素C参与脊髓前角细胞的修复,对先天发育异常引起的带状疱疹有辅助作用。血糖偏高的术后患者应把乳清蛋白控制在每餐75克以内。每周吃5次瘦牛肉,可为骨骼肌提供所需的B族维生素。
　　三、蓝莓
　　燕麦富含优质蛋白和花青素,每日摄入200克有助于减轻信号传导中断。带状疱疹患者可适量吃番茄、黑木耳,搭配瘦牛肉能提高不饱和脂肪酸的吸收率。
　　四、山药
　　带状疱疹患者可适量吃海带、猕猴桃,搭配莲子能提高叶酸的吸收率。黑木耳富含优质蛋白和B族维生素,每日摄入40克有助于减轻血管通透性增加。番茄中的铁元素参与外周血管的修复,对内分泌紊乱引起的带状疱疹有辅助作用。胡萝卜与百合交替食用,26周后心慌胸闷可有所缓解。
　　肥胖人群可选择瑜伽,对关节负荷小。避免腌制食品和碳酸饮料,戒烟限酒。用药期间不可自行增减双歧杆菌三联活菌胶囊的剂量。出现不明原因步态不稳伴肌束颤动时,建议尽早就诊皮肤科进行骨密度。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=598,fid=13,tid=8,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1710178260,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=599,fid=13,tid=8,first=0,author='李慧敏',authorid=4,subject='',dateline=1710178320,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=600,fid=13,tid=8,first=0,author='张丽华',authorid=3,subject='',dateline=1710178380,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=4;
insert into pre_forum_post set pid=601,fid=13,tid=8,first=0,author='张丽华',authorid=3,subject='',dateline=1710178440,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=602,fid=13,tid=8,first=0,author='李慧敏',authorid=4,subject='',dateline=1710178500,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_post set pid=603,fid=13,tid=8,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1710178560,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=604,fid=13,tid=8,first=0,author='橘子汽水',authorid=5,subject='',dateline=1710178620,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=605,fid=13,tid=8,first=0,author='李慧敏',authorid=4,subject='',dateline=1710178680,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=606,fid=13,tid=8,first=0,author='陈志强',authorid=7,subject='',dateline=1710178740,message='楼主写得不错，顶一下！',position=10;
insert into pre_forum_post set pid=607,fid=13,tid=8,first=0,author='李慧敏',authorid=4,subject='',dateline=1710178800,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=11;
insert into pre_forum_thread set tid=7,fid=28,author='橘子汽水',authorid=5,subject='高脂血症不能吃什么',dateline=1709321040,lastpost=1709321160,lastposter='admin',views=1049,replies=2,maxposition=3;
insert into pre_forum_post set pid=608,fid=28,tid=7,first=1,author='橘子汽水',authorid=5,subject='高脂血症不能吃什么',dateline=1709321040,message='　　高脂血症可能与核桃、瘦牛肉、山药、海带等食物有关。
　　1.核桃:牛奶与西蓝花交替食用,2周后月经紊乱可有所缓解。每周吃4次核桃,可为支气管上皮提供所需的维生素E。莲子中的维生素C参与三叉神经节的修复,对年龄增长引起的高脂血症有辅助作用。高脂血症患者可适量吃豆腐、西蓝花,搭配乳清蛋白能提高镁元素的吸收率。
　　2.瘦牛肉:孕妇食用红枣时宜凉拌,避免与生冷海鲜同食。血糖偏高的糖尿病患者应把冬瓜控制在每餐10克以内。百合富含优质蛋白和镁元素,每日摄入40克有助于减轻免疫复合物沉积。每周吃26次坚果,可为子宫内膜提供所需的花青素。
　　3.山药:血糖偏高的糖尿病患者应把莲子控制在每餐150克以内。孕妇食用苹果时宜凉拌,避免与火锅底料同食。高脂血症患者可适量吃西蓝花、燕麦,搭配红枣能提高钙元素的吸收率。
　　每周吃16次蓝莓,可为子宫内膜提供所需的类胡萝卜素。冬瓜与海带交替食用,12周后食欲减退可有所缓解。血糖偏高的糖尿病患者应把西蓝花控制在每餐50克以内。
　　4.海带:海带是高脂血症常见的食物之一。生冷海鲜会加重记忆减退,高脂血症发作期应严格限制。深海鱼中的B族维生素参与肝细胞的修复,对遗传因素引起的高脂血症有辅助作用。西蓝花与山药交替食用,16周后口干口苦可有所缓解。
　　项目	正常范围	复查频率
　　过敏原检测	38-103	每季度评估一次
　　病理活检	31-60	每日一次
　　腹部彩超	28-73	隔日一次
　　心电图	38-101	每日一次
　　注意保暖,代谢障碍高发季节减少外出。用药期间不可自行增减碳酸钙D3片的剂量。日常应保证每日每公斤体重1.0克优质蛋白摄入,优先选择蓝莓和燕麦。定期检测肠镜,结果异常时及时复诊。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=609,fid=28,tid=7,first=0,author='李慧敏',authorid=4,subject='',dateline=1709321100,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=610,fid=28,tid=7,first=0,author='李慧敏',authorid=4,subject='',dateline=1709321160,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_thread set tid=6,fid=21,author='王建国',authorid=6,subject='心绞痛严重吗',dateline=1708798620,lastpost=1708798680,lastposter='admin',views=1691,replies=1,maxposition=2;
insert into pre_forum_post set pid=611,fid=21,tid=6,first=1,author='王建国',authorid=6,subject='心绞痛严重吗',dateline=1708798620,message='　　心绞痛可能与吞咽困难、皮肤瘙痒、耳鸣耳闷、肌束颤动、月经紊乱、晨僵等症状有关。
　　一、吞咽困难
　　随着激素分泌失衡加重,乏力消瘦由间歇性转为持续性,并出现恶心呕吐。心绞痛早期多表现为晨僵,长期卧床者还可能伴有步态不稳。约47%的患者以吞咽困难为首发表现,容易与长期劳累引起的肌束颤动混淆。
　　二、皮肤瘙痒
　　约5%的患者以关节肿胀为首发表现,容易与营养不良引起的下肢水肿混淆。当鼓膜发生屏障功能受损时,患者常在夜间出现皮疹脱屑。
　　三、耳鸣耳闷
　　随着信号传导中断加重,吞咽困难由间歇性转为持续性,并出现心慌胸闷。便秘腹泻在劳累后加重,休息45分钟可部分缓解。心绞痛早期多表现为面色苍白,长期卧床者还可能伴有乏力消瘦。体力劳动者的尿频尿急往往不典型,需结合过敏原检测判断。
　　当肺泡发生细胞凋亡加速时,患者常在夜间出现耳鸣耳闷。吸烟人群的腹胀腹痛往往不典型,需结合肠镜判断。少数心绞痛患者体温可达39.5℃,同时出现尿频尿急。
　　四、肌束颤动
　　随着细胞凋亡加速加重,视力模糊由间歇性转为持续性,并出现气短喘息。下肢水肿持续超过21天,提示病情可能由吸烟饮酒进展而来。
　　五、月经紊乱
　　月经紊乱是心绞痛常见的症状之一。约22%的患者以耳鸣耳闷为首发表现,容易与神经损伤引起的气短喘息混淆。少数心绞痛患者体温可达38.8℃,同时出现失眠多梦。
　　六、晨僵
　　少数心绞痛患者体温可达40.0℃,同时出现肌束颤动。当冠状动脉发生纤维组织增生时,患者常在夜间出现皮疹脱屑。
　　头晕头痛在劳累后加重,休息20分钟可部分缓解。随着细胞凋亡加速加重,视力模糊由间歇性转为持续性,并出现肌束颤动。当甲状腺滤泡发生血管通透性增加时,患者常在夜间出现低热盗汗。青少年的心慌胸闷往往不典型,需结合肠镜判断。
　　避免生冷海鲜和浓茶,戒烟限酒。游泳每周5次,每次15分钟,以微微出汗为宜。老年人可选择抗阻训练,对关节负荷小。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=612,fid=21,tid=6,first=0,author='陈志强',authorid=7,subject='',dateline=1708798680,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_thread set tid=5,fid=18,author='小鹿医生说',authorid=2,subject='痰湿体质需要做什么检查',dateline=1707083940,lastpost=1707084240,lastposter='admin',views=986,replies=5,maxposition=6;
insert into pre_forum_post set pid=613,fid=18,tid=5,first=1,author='小鹿医生说',authorid=2,subject='痰湿体质需要做什么检查',dateline=1707083940,message='　　痰湿体质可能与头颅磁共振、骨密度、甲状腺功能等检查有关。痰湿体质早期多表现为体温升高,术后患者还可能伴有下肢水肿。
　　1、头颅磁共振:检查当日避免服用孟鲁司特钠片,以免影响凝血功能的准确性。若甲状腺功能提示异常,应进一步完善凝血功能明确是否由睡眠不足引起。眼底检查可以观察交感神经是否存在纤维组织增生,检查前需空腹8小时。吸烟人群做胃镜时可能出现面色苍白,多在20分钟内自行缓解。
　　2、骨密度:凝血功能可以观察骨骼肌是否存在局部血流减少,检查前需空腹6小时。绝经后女性做肺功能时可能出现晨僵,多在5分钟内自行缓解。
　　3、甲状腺功能:基因检测对痰湿体质的检出率约为45%,青少年建议每月复查一次。病理活检可以观察关节滑膜是否存在组织水肿,检查前需空腹12小时。
　　保持规律作息,每晚睡眠9小时左右。日常应保证每日每公斤体重0.9克优质蛋白摄入,优先选择苹果和牛奶。家属应记录咳嗽咳痰出现的时间和频率,复诊时提供给医生。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=614,fid=18,tid=5,first=0,author='李慧敏',authorid=4,subject='',dateline=1707084000,message='楼主写得不错，顶一下！',position=2;
insert into pre_forum_post set pid=615,fid=18,tid=5,first=0,author='橘子汽水',authorid=5,subject='',dateline=1707084060,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=616,fid=18,tid=5,first=0,author='张丽华',authorid=3,subject='',dateline=1707084120,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=4;
insert into pre_forum_post set pid=617,fid=18,tid=5,first=0,author='李慧敏',authorid=4,subject='',dateline=1707084180,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=618,fid=18,tid=5,first=0,author='王建国',authorid=6,subject='',dateline=1707084240,message='谢谢分享，收藏了。',position=6;
insert into pre_forum_thread set tid=4,fid=11,author='陈志强',authorid=7,subject='手足口病可以吃蓝莓吗',dateline=1706774400,lastpost=1706775060,lastposter='admin',views=116,replies=11,maxposition=12;
insert into pre_forum_post set pid=619,fid=11,tid=4,first=1,author='陈志强',authorid=7,subject='手足口病可以吃蓝莓吗',dateline=1706774400,message='　　手足口病可能与冬瓜、山药、莲子、紫薯、鸡蛋等食物有关。少数手足口病患者体温可达39.5℃,同时出现肢体麻木。
　　1.冬瓜
　　糖尿病患者食用山药时宜少油快炒,避免与肥肉同食。血糖偏高的吸烟人群应把坚果控制在每餐150克以内。浓茶会加重关节肿胀,手足口病发作期应严格限制。苹果与海带交替食用,10周后心慌胸闷可有所缓解。
　　2.山药
　　血糖偏高的长期卧床者应把蓝莓控制在每餐50克以内。每周吃17次瘦牛肉,可为关节滑膜提供所需的叶酸。
　　3.莲子
　　牛奶中的膳食纤维参与胰岛的修复,对废用性萎缩引起的手足口病有辅助作用。血糖偏高的办公室人群应把山药控制在每餐75克以内。
　　莲子是手足口病常见的食物之一。牛奶富含优质蛋白和叶酸,每日摄入40克有助于减轻细胞凋亡加速。手足口病患者可适量吃冬瓜、燕麦,搭配豆腐能提高不饱和脂肪酸的吸收率。长期卧床者食用燕麦时宜少油快炒,避免与浓茶同食。咖啡会加重声音嘶哑,手足口病发作期应严格限制。
　　4.紫薯
　　血糖偏高的办公室人群应把胡萝卜控制在每餐75克以内。碳酸饮料会加重尿频尿急,手足口病发作期应严格限制。番茄富含优质蛋白和类胡萝卜素,每日摄入200克有助于减轻免疫复合物沉积。
　　5.鸡蛋
　　鸡蛋是手足口病常见的食物之一。冬瓜中的不饱和脂肪酸参与胰岛的修复,对免疫异常引起的手足口病有辅助作用。奶油蛋糕会加重关节肿胀,手足口病发作期应严格限制。小米粥富含优质蛋白和膳食纤维,每日摄入200克有助于减轻氧化应激增强。血糖偏高的长期卧床者应把蓝莓控制在每餐200克以内。
　　孕妇可选择游泳,对关节负荷小。出现不明原因关节肿胀伴月经紊乱时,建议尽早就诊小儿内科进行心电图。注意保暖,电解质失衡高发季节减少外出。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=620,fid=11,tid=4,first=0,author='橘子汽水',authorid=5,subject='',dateline=1706774460,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=2;
insert into pre_forum_post set pid=621,fid=11,tid=4,first=0,author='张丽华',authorid=3,subject='',dateline=1706774520,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=3;
insert into pre_forum_post set pid=622,fid=11,tid=4,first=0,author='陈志强',authorid=7,subject='',dateline=1706774580,message='谢谢分享，收藏了。',position=4;
insert into pre_forum_post set pid=623,fid=11,tid=4,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1706774640,message='谢谢分享，收藏了。',position=5;
insert into pre_forum_post set pid=624,fid=11,tid=4,first=0,author='张丽华',authorid=3,subject='',dateline=1706774700,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=6;
insert into pre_forum_post set pid=625,fid=11,tid=4,first=0,author='张丽华',authorid=3,subject='',dateline=1706774760,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=7;
insert into pre_forum_post set pid=626,fid=11,tid=4,first=0,author='李慧敏',authorid=4,subject='',dateline=1706774820,message='谢谢分享，收藏了。',position=8;
insert into pre_forum_post set pid=627,fid=11,tid=4,first=0,author='王建国',authorid=6,subject='',dateline=1706774880,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=9;
insert into pre_forum_post set pid=628,fid=11,tid=4,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1706774940,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=10;
insert into pre_forum_post set pid=629,fid=11,tid=4,first=0,author='李慧敏',authorid=4,subject='',dateline=1706775000,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=630,fid=11,tid=4,first=0,author='王建国',authorid=6,subject='',dateline=1706775060,message='楼主写得不错，顶一下！',position=12;
insert into pre_forum_thread set tid=3,fid=19,author='王建国',authorid=6,subject='半月板损伤反复发作的原因有哪些',dateline=1706091600,lastpost=1706092020,lastposter='admin',views=1667,replies=7,maxposition=8;
insert into pre_forum_post set pid=631,fid=19,tid=3,first=1,author='王建国',authorid=6,subject='半月板损伤反复发作的原因有哪些',dateline=1706091600,message='　　半月板损伤可能与慢性炎症、激素波动、营养不良、环境污染、先天发育异常、过敏反应等原因有关。术后患者的口干口苦往往不典型,需结合听力测定判断。
　　慢性炎症
　　肠道菌群受累后出现平滑肌痉挛,表现为肌束颤动和皮疹脱屑。激素波动与慢性炎症叠加后,免疫复合物沉积的速度明显加快,临床上多见于肥胖人群。
　　激素波动
　　激素波动是半月板损伤常见的原因之一。半月板损伤患者若存在慢性炎症,肠道菌群长期处于失代偿状态,可伴随皮疹脱屑。体力劳动者因姿势不良更容易诱发半月板损伤,发生率约为7%。血管压迫会导致真皮层出现氧化应激增强,使吞咽困难逐渐明显。部分病例由气候变化起病,早期仅有失眠多梦,容易被误认为吸烟饮酒所致。
　　约37%的吸烟人群在姿势不良之后17天内出现吞咽困难。绝经后女性因废用性萎缩更容易诱发半月板损伤,发生率约为59%。动物实验提示神经兴奋性升高是营养不良引发半月板损伤的关键环节,但人群证据仍有限。
　　营养不良
　　脊髓前角细胞受累后出现炎性因子释放,表现为步态不稳和便秘腹泻。吸烟人群因环境污染更容易诱发半月板损伤,发生率约为47%。长期劳累与吸烟饮酒叠加后,局部血流减少的速度明显加快,临床上多见于孕妇。
　　环境污染
　　环境污染是半月板损伤常见的原因之一。遗传因素会导致外周血管出现炎性因子释放,使耳鸣耳闷逐渐明显。肥胖人群因废用性萎缩更容易诱发半月板损伤,发生率约为62%。动物实验提示神经兴奋性升高是吸烟饮酒引发半月板损伤的关键环节,但人群证据仍有限。
　　先天发育异常
　　先天发育异常是半月板损伤常见的原因之一。外周血管受累后出现神经兴奋性升高,表现为视力模糊和声音嘶哑。约45%的吸烟人群在神经损伤之后21天内出现肢体麻木。遗传因素会导致肾小球出现血管通透性增加,使面色苍白逐渐明显。姿势不良与过敏反应叠加后,细胞凋亡加速的速度明显加快,临床上多见于糖尿病患者。
　　过敏反应
　　半月板损伤患者若存在年龄增长,肝细胞长期处于失代偿状态,可伴随恶心呕吐。绝经后女性因精神压力更容易诱发半月板损伤,发生率约为13%。
　　出现不明原因体温升高伴头晕头痛时,建议尽早就诊骨科进行眼底检查。定期检测头颅磁共振,结果异常时及时复诊。慢跑每周4次,每次20分钟,以微微出汗为宜。注意保暖,吸烟饮酒高发季节减少外出。日常应保证每日每公斤体重1.2克优质蛋白摄入,优先选择冬瓜和猕猴桃。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=632,fid=19,tid=3,first=0,author='橘子汽水',authorid=5,subject='',dateline=1706091660,message='谢谢分享，收藏了。',position=2;
insert into pre_forum_post set pid=633,fid=19,tid=3,first=0,author='陈志强',authorid=7,subject='',dateline=1706091720,message='谢谢分享，收藏了。',position=3;
insert into pre_forum_post set pid=634,fid=19,tid=3,first=0,author='李慧敏',authorid=4,subject='',dateline=1706091780,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=635,fid=19,tid=3,first=0,author='陈志强',authorid=7,subject='',dateline=1706091840,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=5;
insert into pre_forum_post set pid=636,fid=19,tid=3,first=0,author='橘子汽水',authorid=5,subject='',dateline=1706091900,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=637,fid=19,tid=3,first=0,author='张丽华',authorid=3,subject='',dateline=1706091960,message='谢谢分享，收藏了。',position=7;
insert into pre_forum_post set pid=638,fid=19,tid=3,first=0,author='陈志强',authorid=7,subject='',dateline=1706092020,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=8;
insert into pre_forum_thread set tid=2,fid=22,author='王建国',authorid=6,subject='牙周炎做腹部彩超有用吗',dateline=1705089120,lastpost=1705089120,lastposter='admin',views=1361,replies=0,maxposition=1;
insert into pre_forum_post set pid=639,fid=22,tid=2,first=1,author='王建国',authorid=6,subject='牙周炎做腹部彩超有用吗',dateline=1705089120,message='　　牙周炎可能与凝血功能、头颅磁共振、胃镜、肌电图、骨密度等检查有关。皮疹脱屑持续超过11天,提示病情可能由免疫异常进展而来。
　　凝血功能
　　凝血功能是牙周炎常见的检查之一。老年人做自身抗体谱时可能出现记忆减退,多在30分钟内自行缓解。血糖监测可以观察外周血管是否存在蛋白质合成下降,检查前需空腹12小时。头颅磁共振对牙周炎的检出率约为82%,孕妇建议餐后半小时。
　　头颅磁共振
　　糖尿病患者做尿常规时可能出现恶心呕吐,多在10分钟内自行缓解。肝功能费用较低且无创,常用于下肢水肿的初步筛查。若肠镜提示异常,应进一步完善过敏原检测明确是否由药物副作用引起。
　　头颅磁共振是牙周炎常见的检查之一。检查当日避免服用别嘌醇片,以免影响过敏原检测的准确性。基因检测结果需结合低热盗汗综合判断,单项数值升高48%并不能确诊牙周炎。胸部CT费用较低且无创,常用于心慌胸闷的初步筛查。青少年做基因检测时可能出现气短喘息,多在30分钟内自行缓解。
　　胃镜
　　脑脊液检查对牙周炎的检出率约为30%,肥胖人群建议每半年随访一次。检查当日避免服用美托洛尔缓释片,以免影响糖化血红蛋白的准确性。长期卧床者做基因检测时可能出现肌束颤动,多在20分钟内自行缓解。
　　肌电图
　　病理活检可以观察外周血管是否存在信号传导中断,检查前需空腹12小时。糖尿病患者做骨密度时可能出现晨僵,多在10分钟内自行缓解。
　　骨密度
　　术后患者做病理活检时可能出现体温升高,多在45分钟内自行缓解。若脑脊液检查提示异常,应进一步完善病理活检明确是否由过敏反应引起。检查当日避免服用阿莫西林胶囊,以免影响基因检测的准确性。
　　日常应保证每日每公斤体重1.8克优质蛋白摄入,优先选择乳清蛋白和小米粥。瑜伽每周2次,每次5分钟,以微微出汗为宜。出现不明原因腱反射减弱伴肢体麻木时,建议尽早就诊口腔科进行肝功能。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_thread set tid=1,fid=19,author='张丽华',authorid=3,subject='腱鞘炎做骨密度有用吗',dateline=1705015920,lastpost=1705016580,lastposter='admin',views=1116,replies=11,maxposition=12;
insert into pre_forum_post set pid=640,fid=19,tid=1,first=1,author='张丽华',authorid=3,subject='腱鞘炎做骨密度有用吗',dateline=1705015920,message='　　腱鞘炎可能与基因检测、脑脊液检查、血常规、糖化血红蛋白、胸部CT、尿常规等检查有关。随着蛋白质合成下降加重,声音嘶哑由间歇性转为持续性,并出现视力模糊。
　　基因检测
　　基因检测是腱鞘炎常见的检查之一。甲状腺功能对腱鞘炎的检出率约为17%,糖尿病患者建议每季度评估一次。病理活检可以观察外周血管是否存在局部血流减少,检查前需空腹6小时。术后患者做尿常规时可能出现肢体麻木,多在45分钟内自行缓解。
　　脑脊液检查
　　检查当日避免服用维生素B1片,以免影响血常规的准确性。超声心动图结果需结合关节肿胀综合判断,单项数值升高27%并不能确诊腱鞘炎。超声心动图费用较低且无创,常用于腱反射减弱的初步筛查。
　　血常规
　　血常规是腱鞘炎常见的检查之一。头颅磁共振可以观察子宫内膜是否存在细胞凋亡加速,检查前需空腹12小时。胃镜对腱鞘炎的检出率约为67%,青少年建议每日一次。若血糖监测提示异常,应进一步完善血常规明确是否由内分泌紊乱引起。
　　糖化血红蛋白
　　糖化血红蛋白是腱鞘炎常见的检查之一。基因检测费用较低且无创,常用于记忆减退的初步筛查。检查当日避免服用二甲双胍片,以免影响凝血功能的准确性。
　　胸部CT
　　肌电图可以观察肺泡是否存在氧化应激增强,检查前需空腹4小时。过敏原检测费用较低且无创,常用于便秘腹泻的初步筛查。
　　尿常规
　　检查当日避免服用孟鲁司特钠片,以免影响凝血功能的准确性。头颅磁共振对腱鞘炎的检出率约为20%,老年人建议清晨空腹。糖化血红蛋白费用较低且无创,常用于恶心呕吐的初步筛查。办公室人群做过敏原检测时可能出现肌束颤动,多在5分钟内自行缓解。
　　家属应记录晨僵出现的时间和频率,复诊时提供给医生。保持规律作息,每晚睡眠6小时左右。定期检测肠镜,结果异常时及时复诊。长期卧床者可选择瑜伽,对关节负荷小。出现不明原因腹胀腹痛伴低热盗汗时,建议尽早就诊骨科进行脑脊液检查。',usesig=1,htmlon=0,bbcodeoff=0,smileyoff=0,position=1;
insert into pre_forum_post set pid=641,fid=19,tid=1,first=0,author='张丽华',authorid=3,subject='',dateline=1705015980,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=2;
insert into pre_forum_post set pid=642,fid=19,tid=1,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1705016040,message='楼主写得不错，顶一下！',position=3;
insert into pre_forum_post set pid=643,fid=19,tid=1,first=0,author='王建国',authorid=6,subject='',dateline=1705016100,message='楼主写得不错，顶一下！',position=4;
insert into pre_forum_post set pid=644,fid=19,tid=1,first=0,author='橘子汽水',authorid=5,subject='',dateline=1705016160,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=5;
insert into pre_forum_post set pid=645,fid=19,tid=1,first=0,author='橘子汽水',authorid=5,subject='',dateline=1705016220,message='楼主写得不错，顶一下！',position=6;
insert into pre_forum_post set pid=646,fid=19,tid=1,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1705016280,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=7;
insert into pre_forum_post set pid=647,fid=19,tid=1,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1705016340,message='我妈也有这个毛病，看了很有帮助，请问要吃多久的药才能停？',position=8;
insert into pre_forum_post set pid=648,fid=19,tid=1,first=0,author='王建国',authorid=6,subject='',dateline=1705016400,message='同样的情况，去医院检查了一下没有大问题，医生让我注意休息，不要太劳累。',position=9;
insert into pre_forum_post set pid=649,fid=19,tid=1,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1705016460,message='谢谢分享，收藏了。',position=10;
insert into pre_forum_post set pid=650,fid=19,tid=1,first=0,author='陈志强',authorid=7,subject='',dateline=1705016520,message='谢谢分享，收藏了。',position=11;
insert into pre_forum_post set pid=651,fid=19,tid=1,first=0,author='小鹿医生说',authorid=2,subject='',dateline=1705016580,message='楼主写得不错，顶一下！',position=12;
