"""Made-up dispatches by writers who knew the codebook and never saw the rules; one set a writer.

Written as in ``dispatches``: bodies and people are real, the sentences nobody's, and most of what they
tell did not happen. Each was measured once before its
misses were mended (``docs/reading.md`` has those numbers), so that today all are known. Corrected:
what the codebook says otherwise (a piece of a month that touches neither end of it is a window; a
vague "Russian side" inside a denial makes no claim of its own) and two misspelt villages.
"""

from tests.texts.dispatches import dispatch

SET_A = [
    dispatch(
        "en-A01", "2025-09-02",
        """Russia's army took 594 square kilometres (229 square miles) of Ukrainian land in August,
        against 634 square kilometres in July, according to an AFP analysis of data
        provided by the Institute for the Study of War. | At the end of August Moscow held
        19.1 percent of the country, the AFP analysis showed, Crimea included.""",
        figures="""594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp
        19.1 percent ; 2025-08-31 ; ua ; afp""",
    ),
    dispatch(
        "en-A02", "2023-05-21",
        """Wagner chief Yevgeny Prigozhin announced on Saturday that his men had "completely" taken
        Bakhmut after more than nine months of fighting. | "The battle is not over and our
        units keep part of the city," the General Staff of the Ukrainian armed forces
        retorted in its Sunday bulletin.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian General Staff ; 2023-05-21""",
    ),
    dispatch(
        "en-A03", "2025-07-17",
        """Russian troops have seized the villages of Kamianske in Ukraine's Zaporizhzhia region,
        Dehtiarne in the Kharkiv region and Popiv Yar in the Donetsk region, the defence
        ministry in Moscow said on Thursday. There was no immediate comment from Kyiv, and
        Reuters could not independently verify the battlefield report.""",
        events="""kamianske-zaporizhzhia ; capture_claim ; Russian MoD ; 2025-07-17
        dehtiarne ; capture_claim ; Russian MoD ; 2025-07-17
        popiv-yar ; capture_claim ; Russian MoD ; 2025-07-17""",
    ),
    dispatch(
        "en-A04", "2024-02-18",
        """Ukraine's new commander-in-chief, Oleksandr Syrskyi, said early on Saturday that he had
        pulled his units out of Avdiivka so that they would not be encircled. | On Sunday
        the Russian defence ministry declared the town, some 15 km from the centre of
        Donetsk, to be fully under its control.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-18""",
    ),
    dispatch(
        "en-A05", "2025-04-03",
        """Moscow's offensive has lost pace again: the Finland-based Black Bird Group puts Russian
        gains at 143 square km in March, compared with 196 square km in February. | Pasi
        Paroinen, an analyst with the group, said Russian soldiers were present in most of
        Toretsk while Ukraine still held the north-western edge of the city.""",
        figures="""143 km2 ; 2025-03 ; ua ; black-bird
        196 km2 ; 2025-02 ; ua ; black-bird""",
        events="toretsk ; independent_assessment ; Black Bird Group ; -",
    ),
    dispatch(
        "en-A06", "2025-09-02",
        """Between March and August, Russian forces took control of more than 3,300 square kilometres
        and 152 settlements, General Valery Gerasimov, chief of Russia's General Staff,
        told his commanders. He added that 99.7 percent of the Luhansk region was now in
        the hands of his troops.""",
        figures="""3300 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        152 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        99.7 percent ; 2025-09-02 ; ua-09 ; ru-general-staff""",
    ),
    dispatch(
        "en-A07", "2024-08-27",
        """Ukraine now controls 1,294 square kilometres and 100 settlements in Russia's Kursk region,
        its top general, Oleksandr Syrskyi, told a forum in Kyiv on Tuesday. His troops,
        he said, had taken 594 prisoners since they crossed the border three weeks ago.""",
        figures="""1294 km2 ; 2024-08-27 ; ru-krs ; ua-command
        100 settlements ; 2024-08-27 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "en-A08", "2026-02-11",
        """Two people were killed and nine wounded when Russian drones hit a market in Kramatorsk on
        Tuesday evening, regional governor Vadym Filashkin said. The city lies 16 km from
        the front line and about 53,000 of its 150,000 pre-war inhabitants remain. Since
        Monday, 1,240 people have been evacuated from the Donetsk region, which covers
        26,500 square kilometres.""",
    ),
    dispatch(
        "en-A09", "2025-08-22",
        """Kremlin spokesman Dmitry Peskov would not be drawn on Friday on whether Russia will insist
        on the whole of Donetsk region in any settlement. According to Ukrainian
        intelligence, the Russian army has been set the goal of seizing another 1,000
        square kilometres by the end of the year. Russian artillery fire rose by 40
        percent in July, while 75 percent of Ukrainians oppose giving up land, a survey
        showed.""",
    ),
    dispatch(
        "en-A10", "2026-01-06",
        """The Russian defence ministry's claim on Monday to have captured Huliaipole is untrue,
        Vladyslav Voloshyn, spokesman for Ukraine's Southern Defence Forces, told public
        radio on Tuesday. "Our soldiers are holding the western part of the town," he
        said. | The DeepState monitoring project shows the town as contested.""",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2026-01-05
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2026-01-06
        huliaipole ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-A11", "2025-12-03",
        """Russian troops occupied 505 square kilometres of Ukraine in November, nearly twice the 267
        square kilometres they took in October, DeepState, a mapping project close to the
        Ukrainian military, reported on Monday. Some 40 percent of the gains were in the
        direction of Huliaipole. | In its daily update, the British Ministry of Defence
        estimated the November advance at between 500 and 550 square kilometres.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate
        500-550 km2 ; 2025-11 ; ua ; uk-mod""",
    ),
    dispatch(
        "en-A12", "2024-05-23",
        """Chechen leader Ramzan Kadyrov on Wednesday took back his announcement of Monday that the
        village of Bilohorivka in the Luhansk region had been captured, writing on
        Telegram that he had been misinformed. | Ukraine's 81st Brigade had earlier said
        that it was still holding Bilohorivka and dismissed the Chechen leader's video as
        staged.""",
        events="""bilohorivka-luhansk ; claim_withdrawn ; Head of Chechnya ; 2024-05-22
        bilohorivka-luhansk ; denial ; Ukrainian 81st Brigade ; -""",
    ),
    dispatch(
        "uk-A01", "2025-11-19",
        """Генеральний штаб ЗСУ в середу назвав неправдою повідомлення міністерства оборони РФ про
        захоплення Ямполя та Дронівки на Донеччині. «Наші підрозділи утримують ці населені
        пункти», — наголосили у Генштабі.""",
        events="""yampil ; capture_claim ; Russian MoD ; -
        dronivka ; capture_claim ; Russian MoD ; -
        yampil ; denial ; Ukrainian General Staff ; 2025-11-19
        dronivka ; denial ; Ukrainian General Staff ; 2025-11-19""",
    ),
    dispatch(
        "uk-A02", "2026-02-01",
        """За січень російські війська окупували 245 квадратних кілометрів української території,
        свідчать підрахунки аналітиків проєкту DeepState. Це майже вдвічі менше, ніж у
        листопаді. | За даними DeepState, ворог також окупував Родинське і просунувся
        поблизу Гришиного та Новопавлівки.""",
        figures="245 km2 ; 2026-01 ; ua ; deepstate",
        events="rodynske ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "uk-A03", "2023-08-28",
        """Українські військові звільнили Роботине в Запорізькій області, повідомила в понеділок
        заступниця міністра оборони України Ганна Маляр. За її словами, у період з 4
        червня до 27 серпня Сили оборони повернули 250 кв. км, а наступ на південь від
        села триває.""",
        figures="250 km2 ; 2023-06-04..2023-08-27 window ; ua ; ua-mod",
        events="robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28",
    ),
    dispatch(
        "uk-A04", "2025-06-13",
        """Упродовж доби армія РФ 32 рази обстріляла Херсонську область, загинув 67-річний чоловік,
        ще семеро людей поранені, повідомив начальник ОВА Олександр Прокудін. У Херсоні
        пошкоджено 18 будинків. | За даними уряду, потенційно замінованими в Україні
        залишаються 137 тисяч квадратних кілометрів, а на розмінування цьогоріч виділили 3
        мільярди гривень.""",
    ),
    dispatch(
        "uk-A05", "2025-09-08",
        """У серпні Сили оборони повернули під контроль 58 кв. км і сім населених пунктів,
        поінформував головнокомандувач ЗСУ Олександр Сирський. «Звільнено, зокрема, Удачне
        на Донеччині», — додав він.""",
        figures="""58 km2 ; 2025-08 ; ua ; ua-command
        7 settlements ; 2025-08 ; ua ; ua-command""",
        events="udachne ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-A06", "2024-10-03",
        """Українські підрозділи відійшли з Вугледара, щоб не потрапити в оточення, заявив у середу
        речник оперативно-стратегічного угруповання військ «Хортиця» Назар Волошин. |
        Міноборони Росії відзвітувало про «повне звільнення» міста в четвер.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "uk-A07", "2024-11-18",
        """З 1 по 15 листопада російська армія захопила в Україні 333 кв. км, порахувало видання
        «Агентство». Темп її просування зріс на 20 відсотків. | Від найближчих позицій
        окупантів до Покровська залишається 7 км, за добу на цьому напрямку сталося 48
        боєзіткнень, а в місті ще живуть 11 тисяч людей.""",
        figures="333 km2 ; 2024-11-01..2024-11-15 partial_month ; ua ; agentstvo",
    ),
    dispatch(
        "uk-A08", "2025-09-26",
        """«Шандриголове — українське», — так у Третьому армійському корпусі в п'ятницю відповіли на
        твердження росіян, ніби вони взяли це село під контроль. «Ворог видає бажане за
        дійсне», — ідеться в повідомленні корпусу.""",
        events="shandryholove ; denial ; Ukrainian Third Army Corps ; 2025-09-26",
    ),
    dispatch(
        "uk-A09", "2025-12-18",
        """Куп'янськ, про захоплення якого Володимир Путін оголосив 20 листопада, залишається під
        контролем України, сказав журналістам президент Володимир Зеленський. | З початку
        року, за словами глави держави, російська армія окупувала 0,9 відсотка території
        країни.""",
        figures="0.9 percent ; 2025-01-01..2025-12-18 to_date ; ua ; ua-president",
        events="""kupiansk ; capture_claim ; Russian president ; 2025-11-20
        kupiansk ; denial ; Ukrainian president ; -""",
    ),
    dispatch(
        "ru-A01", "2025-12-11",
        """Российские военные освободили город Северск в ДНР и населенный пункт Кучеровка в
        Харьковской области, сообщило в четверг Минобороны РФ. По данным ведомства, за
        сутки средства ПВО сбили 287 беспилотников.""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-11
        kucherivka ; capture_claim ; Russian MoD ; 2025-12-11""",
    ),
    dispatch(
        "ru-A02", "2025-12-17",
        """С начала года под контроль российской армии перешли более 6 тыс. кв. км и свыше 300
        населенных пунктов, доложил на коллегии министр обороны РФ Андрей Белоусов.
        «Красноармейск и Волчанск освобождены полностью», — сказал он.""",
        figures="""6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
        events="""pokrovsk ; capture_claim ; Russian MoD ; -
        vovchansk ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-A03", "2025-07-01",
        """Назначенный Москвой глава Луганской области Леонид Пасечник заявил в понедельник в эфире
        Первого канала, что вся Луганская область перешла под контроль России. |
        Американский Институт изучения войны (ISW) с этим не согласен: по его оценке, ВСУ
        по-прежнему удерживают небольшой участок Луганской области.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-A04", "2025-01-10",
        """В 2024 году российские войска захватили 4168 кв. км, подсчитали в Институте изучения войны
        (ISW). В ноябре они занимали в среднем 24 кв. км в сутки против 14 кв. км в сутки
        в октябре, говорится в обзоре института.""",
        figures="""4168 km2 ; 2024 ; ua ; isw
        24 km2_per_day ; 2024-11 ; ua ; isw
        14 km2_per_day ; 2024-10 ; ua ; isw""",
    ),
    dispatch(
        "ru-A05", "2023-10-17",
        """В Кремле во вторник отказались обсуждать сроки взятия Авдеевки. «Это вопрос к военным», —
        сказал журналистам Дмитрий Песков. | Минобороны РФ в ежедневной сводке сообщило о
        35 сбитых беспилотниках и потерях ВСУ до 450 человек, о занятых населенных пунктах
        в ней не говорится. Протяженность линии фронта превышает 1000 км.""",
    ),
    dispatch(
        "ru-A06", "2025-04-26",
        """Начальник Генштаба ВС РФ Валерий Герасимов доложил в субботу Владимиру Путину об
        освобождении всей Курской области, включая село Горналь. | Генштаб ВСУ позже в
        субботу назвал утверждение об освобождении Курской области не соответствующим
        действительности.""",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; 2025-04-26""",
    ),
    dispatch(
        "ru-A07", "2025-12-15",
        """Российские военкоры пишут, что штурмовые группы вошли в Гришино под Покровском.
        Представитель украинской Группировки объединенных сил Виктор Трегубов это
        отрицает: «Противника в селе нет», — сказал он в понедельник.""",
        events="""hryshyne ; partial_control_claim ; Russian sources ; -
        hryshyne ; denial ; Ukrainian Joint Forces ; 2025-12-15""",
    ),
    dispatch(
        "ru-A08", "2026-03-10",
        """Российские штурмовики закрепились в восточных кварталах Константиновки, заявил во вторник
        глава ДНР Денис Пушилин. До Краматорска, по его словам, остается 14 км. За неделю
        в регионе восстановили 26 домов и заменили 60 процентов изношенных труб.""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-03-10""",
    ),
    dispatch(
        "ru-A09", "2026-04-02",
        """За март Россия захватила 160 кв. км украинской территории, а с января по март — 640 кв.
        км, следует из подсчетов проекта War Mapper. На конец марта, по его же данным, она
        удерживала 19,4% Украины. | Представитель Сил обороны юга Владислав Волошин
        подтвердил, что Степногорск потерян.""",
        figures="""160 km2 ; 2026-03 ; ua ; war-mapper
        640 km2 ; 2026-01-01..2026-03-31 window ; ua ; war-mapper
        19.4 percent ; 2026-03-31 ; ua ; war-mapper""",
        events="stepnohirsk ; confirmation ; Ukrainian Southern Defence Forces ; -",
    ),
]  # fmt: skip

SET_B = [
    dispatch(
        "en-B01", "2025-11-03",
        """Moscow's army overran 461 square kilometers (178 square miles) of Ukraine in October, an
        AFP analysis of data supplied by the Institute for the Study of War shows. In
        September the figure stood at 447 square kilometers. | Since the start of the year
        Russia has gained 4,120 square kilometers, according to the same AFP analysis.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        447 km2 ; 2025-09 ; ua ; afp
        4120 km2 ; 2025-01-01..2025-10-31 to_date ; ua ; afp""",
    ),
    dispatch(
        "en-B02", "2024-10-30",
        """The mining town of Selydove has been fully "liberated," the Russian Defense Ministry
        announced on Tuesday. | Ukraine's General Staff dismissed the report, insisting
        that its soldiers were still holding the town.""",
        events="""selydove ; capture_claim ; Russian MoD ; 2024-10-29
        selydove ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-B03", "2026-01-08",
        """The Ukrainian monitoring project DeepState put Russian gains in December at 432 square
        kilometers. Over the whole of 2025, it said, the invading army seized 4,290 square
        kilometers, and 19.2 percent of Ukraine was occupied at the end of December.""",
        figures="""432 km2 ; 2025-12 ; ua ; deepstate
        4290 km2 ; 2025 ; ua ; deepstate
        19.2 percent ; 2025-12-31 ; ua ; deepstate""",
    ),
    dispatch(
        "en-B04", "2025-08-03",
        """"Chasiv Yar has not fallen; our brigades are holding the town," Oleksandr Syrskyi wrote on
        Telegram on Saturday. On July 31, Russia's Defense Ministry had declared the town
        captured after more than a year of fighting.""",
        events="""chasiv-yar ; denial ; Ukrainian commander-in-chief ; 2025-08-02
        chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31""",
    ),
    dispatch(
        "en-B05", "2025-06-12",
        """Russian infantry is now fighting four kilometers from the border of Dnipropetrovsk region,
        an area of 31,900 square kilometers, local officials said on Thursday. Overnight
        the army launched 85 drones and three missiles, killing two people and injuring
        14. | Attacks along the front are up 35 percent on last month. Asked about the
        offensive, Kremlin spokesman Dmitry Peskov declined to comment.""",
    ),
    dispatch(
        "en-B06", "2023-05-22",
        """Yevgeny Prigozhin claimed on May 20 that his Wagner fighters had taken every last block of
        Bakhmut. | Speaking in Hiroshima on Sunday, President Volodymyr Zelensky rejected
        the claim: the city, he said, was not occupied by Russia.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian president ; 2023-05-21""",
    ),
    dispatch(
        "en-B07", "2025-12-29",
        """Since the start of the year Russian troops have taken more than 6,400 square kilometers of
        land and 334 settlements, Chief of the General Staff Valery Gerasimov told
        Vladimir Putin at a televised meeting on Monday.""",
        figures="""6400 km2 ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff
        334 settlements ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-B08", "2025-11-24",
        """Russian assault units have entered Myrnohrad and dug in on its eastern streets, according
        to Denis Pushilin, the Moscow-installed head of Donetsk region. DeepState wrote on
        Sunday that it saw no evidence of any Russian presence in the town. | Russia
        gained 169 square miles of Ukrainian land between October 14 and November 11, by
        the count of Russia Matters, a project at Harvard.""",
        figures="169 sq_mi ; 2025-10-14..2025-11-11 window ; ua ; russia-matters",
        events="""myrnohrad ; partial_control_claim ; Russian-installed head of Donetsk oblast ; -
        myrnohrad ; independent_assessment ; DeepState ; 2025-11-23""",
    ),
    dispatch(
        "en-B09", "2024-02-19",
        """Ukraine's commander-in-chief, Oleksandr Syrskyi, announced on Saturday that his units had
        pulled out of Avdiivka to avoid being surrounded. On Sunday the Defense Ministry
        in Moscow said the city, home to some 30,000 people before the invasion, was
        entirely under Russian control.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-18""",
    ),
    dispatch(
        "en-B10", "2026-03-05",
        """Russia will get all of Donetsk region "one way or another," President Vladimir Putin told
        foreign reporters on Wednesday, adding that his army also wanted a
        200-square-kilometer buffer strip along the northern border. | Ukraine's General
        Staff did not respond to a request for comment. A Kyiv poll published this week
        found 54 percent of Ukrainians against giving up land for peace.""",
    ),
    dispatch(
        "en-B11", "2024-08-12",
        """Ukraine controls about 1,000 square kilometers (386 square miles) of Russia's Kursk
        region, Oleksandr Syrskyi told the president in a video released on Monday. More
        than 120,000 people have left their homes there, and at least 12 civilians have
        died, Russian regional officials say. Putin, in power for 24 years, vowed to drive
        the attackers out.""",
        figures="1000 km2 ; 2024-08-12 ; ru-krs ; ua-command",
    ),
    dispatch(
        "en-B12", "2025-04-28",
        """Valery Gerasimov reported to the Kremlin on Saturday that Russian troops had freed the
        border village of Gornal in Kursk region. | Not so, said Ukraine's General Staff:
        the settlement remains in the hands of Ukrainian soldiers.""",
        events="""gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-B01", "2025-12-01",
        """За листопад росіяни окупували 498 кв. км української території, підрахували аналітики
        DeepState. У вересні, за їхніми ж даними, цей показник становив 263 кв. км. |
        Близько 40% листопадового просування ворога припало на Гуляйпільський напрямок, а
        кількість штурмів зросла на 2%.""",
        figures="""498 km2 ; 2025-11 ; ua ; deepstate
        263 km2 ; 2025-09 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-B02", "2025-11-13",
        """Українські підрозділи відійшли із Солодкого, повідомив речник Сил оборони Півдня Владислав
        Волошин. Водночас Степногірськ ворог не захопив: у самому селищі тривають бої,
        додав він.""",
        events="""solodke ; withdrawal ; Ukrainian Southern Defence Forces ; -
        stepnohirsk ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "uk-B03", "2024-10-03",
        """Оперативно-стратегічне угруповання військ «Хортиця» у середу підтвердило, що українські
        військові вийшли з Вугледара. Ще 1 жовтня проєкт DeepState повідомив, що місто
        повністю окуповане.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "uk-B04", "2025-03-10",
        """Минулої доби на фронті відбулося 138 боєзіткнень, армія РФ втратила 1230 військових і 96
        дронів, ідеться у зведенні Генштабу ЗСУ. | Потенційно замінованими в Україні
        залишаються 137 тис. кв. км, розповіли в Мінекономіки. У Сумській області, площа
        якої 23,8 тис. кв. км, триває евакуація з 20-кілометрової прикордонної смуги;
        вивезли вже 66% мешканців.""",
    ),
    dispatch(
        "uk-B05", "2026-02-03",
        """У Третьому армійському корпусі назвали брехнею повідомлення про втрату Лимана: «Місто
        тримають наші бійці». Про його «звільнення» 1 лютого відзвітувало Міністерство
        оборони РФ.""",
        events="""lyman ; denial ; Ukrainian Third Army Corps ; -
        lyman ; capture_claim ; Russian MoD ; 2026-02-01""",
    ),
    dispatch(
        "uk-B06", "2025-08-27",
        """Із 4 по 24 серпня Сили оборони звільнили на Донеччині шість населених пунктів і 58
        квадратних кілометрів землі, розповів головнокомандувач ЗСУ Олександр Сирський.""",
        figures="""6 settlements ; 2025-08-04..2025-08-24 window ; ua-14 ; ua-command
        58 km2 ; 2025-08-04..2025-08-24 window ; ua-14 ; ua-command""",
    ),
    dispatch(
        "uk-B07", "2025-01-05",
        """Станом на 31 грудня 2024 року Росія контролювала 18,6% території України і 98,5%
        Луганської області, оцінили в Інституті вивчення війни (ISW). За перше півріччя
        2024-го, за розрахунками інституту, російські війська захопили 1050 кв. км.""",
        figures="""18.6 percent ; 2024-12-31 ; ua ; isw
        98.5 percent ; 2024-12-31 ; ua-09 ; isw
        1050 km2 ; 2024-01-01..2024-06-30 window ; ua ; isw""",
    ),
    dispatch(
        "uk-B08", "2025-07-02",
        """Призначений Москвою очільник Луганщини Леонід Пасічник 30 червня заявив в ефірі
        російського телебачення, що під контроль РФ перейшла вся Луганська область. | У
        Генштабі ЗСУ заяву спростували: за даними штабу, область повністю не захоплена,
        українські війська утримують там свої позиції.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-B09", "2024-12-10",
        """Російські штурмовики зайшли в Курахове й закріпилися в центрі міста, визнали у понеділок у
        79-й окремій десантно-штурмовій бригаді ЗСУ. До Дніпропетровської області ворогу
        лишається близько 30 км. У Кремлі ситуацію не коментували.""",
        events="kurakhove ; confirmation ; Ukrainian 79th Brigade ; 2024-12-09",
    ),
    dispatch(
        "ru-B01", "2025-08-02",
        """За июль российские войска заняли в Украине 564 кв. км, подсчитало издание «Агентство». В
        среднем они продвигались на 18,2 кв. км в сутки; по сравнению с июнем темп вырос
        на 12%. | Проект War Mapper оценил июльские захваты России в 500–550 кв. км.""",
        figures="""564 km2 ; 2025-07 ; ua ; agentstvo
        18.2 km2_per_day ; 2025-07 ; ua ; agentstvo
        500-550 km2 ; 2025-07 ; ua ; war-mapper""",
    ),
    dispatch(
        "ru-B02", "2025-06-20",
        """Минобороны РФ в четверг отчиталось о взятии Комара, Богатыря и Поддубного в Донецкой
        области. | В украинской группировке «Хортица» утверждают, что Комар по-прежнему
        удерживают ВСУ.""",
        events="""komar ; capture_claim ; Russian MoD ; 2025-06-19
        bahatyr ; capture_claim ; Russian MoD ; 2025-06-19
        piddubne ; capture_claim ; Russian MoD ; 2025-06-19
        komar ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "ru-B03", "2025-12-03",
        """Красноармейск (украинское название — Покровск) взят, заявил журналистам во вторник
        пресс-секретарь российского президента Дмитрий Песков. Владимир Зеленский вечером
        2 декабря возразил: бои внутри города продолжаются.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-02
        pokrovsk ; denial ; Ukrainian president ; 2025-12-02""",
    ),
    dispatch(
        "ru-B04", "2023-11-15",
        """Российская армия намерена занять Авдеевку до конца года, сообщили два собеседника, близких
        к командованию. В Минобороны РФ на вопросы о сроках не ответили. | Протяженность
        линии фронта превышает 1200 км, а площадь Запорожской области — 27 тысяч кв. км. С
        начала октября, по оценке британской разведки, Россия потеряла под городом не
        менее 200 единиц техники.""",
    ),
    dispatch(
        "ru-B05", "2024-06-11",
        """Бойцы «Ахмата» взяли село Рыжевка в Сумской области, написал в воскресенье глава Чечни
        Рамзан Кадыров. В Генштабе ВСУ в понедельник назвали это выдумкой: российских
        военных в селе нет.""",
        events="""ryzhivka ; capture_claim ; Head of Chechnya ; 2024-06-09
        ryzhivka ; denial ; Ukrainian General Staff ; 2024-06-10""",
    ),
    dispatch(
        "ru-B06", "2026-01-16",
        """Российские военкоры отозвали свои сообщения о взятии Гришино: по их признанию, новость
        оказалась преждевременной. О захвате села они написали 10 января.""",
        events="""hryshyne ; claim_withdrawn ; Russian sources ; -
        hryshyne ; capture_claim ; Russian sources ; 2026-01-10""",
    ),
    dispatch(
        "ru-B07", "2025-01-09",
        """В 2024 году российская армия заняла почти 4500 кв. км и 189 населенных пунктов, заявил
        министр обороны Андрей Белоусов. | По данным американского Института изучения
        войны (ISW), за три месяца с сентября по ноябрь 2024 года Россия захватила 1690
        кв. км.""",
        figures="""4500 km2 ; 2024 ; ua ; ru-mod
        189 settlements ; 2024 ; ua ; ru-mod
        1690 km2 ; 2024-09-01..2024-11-30 window ; ua ; isw""",
    ),
    dispatch(
        "ru-B08", "2023-07-31",
        """Об освобождении Старомайорского 27 июля объявил президент Украины Владимир Зеленский. На
        следующий день, 28 июля, российское Минобороны назвало это ложью и заявило, что
        село остается под контролем войск РФ.""",
        events="""staromaiorske ; liberation_claim ; Ukrainian president ; 2023-07-27
        staromaiorske ; denial ; Russian MoD ; 2023-07-28""",
    ),
    dispatch(
        "ru-B09", "2025-10-28",
        """Начальник российского Генштаба Валерий Герасимов 26 октября доложил Владимиру Путину, что
        Купянск окружен. Аналитики финской группы Black Bird Group доказательств окружения
        города не нашли. | По оценке британского минобороны, в сентябре Россия захватывала
        в Украине в среднем 95 кв. км в неделю.""",
        figures="95 km2_per_week ; 2025-09 ; ua ; uk-mod",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; 2025-10-26
        kupiansk ; independent_assessment ; Black Bird Group ; -""",
    ),
]  # fmt: skip

SET_E = [
    dispatch(
        "en-E01", "2025-11-01",
        """Moscow's army advanced by 614 square kilometres (237 square miles) across Ukraine in
        October, an AFP analysis of data supplied by the Institute for the Study of War
        showed on Saturday. That was well above September, when it took 447 square
        kilometres, but short of the 725 square kilometres seized in November 2024, the
        analysis found. | At the end of October, Russia held 19.2 percent of Ukraine,
        according to AFP's calculation.""",
        figures="""614 km2 ; 2025-10 ; ua ; afp
        447 km2 ; 2025-09 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp
        19.2 percent ; 2025-10-31 ; ua ; afp""",
    ),
    dispatch(
        "en-E02", "2025-07-31",
        """The hilltop town of Chasiv Yar, fought over for some 16 months, has been "liberated",
        Russia's defence ministry announced on Thursday. | The Ukrainian General Staff
        dismissed the announcement as propaganda and said its soldiers were still holding
        the town.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-E03", "2025-11-21",
        """Russia's top general, Valery Gerasimov, told President Vladimir Putin on Thursday that the
        city of Kupiansk had been captured and that assault troops had entered Vovchansk.
        | Ukraine's General Staff flatly denied losing Kupiansk.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        vovchansk ; partial_control_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-E04", "2024-05-14",
        """Some 7,500 people have been moved out of the border districts of Kharkiv region since
        Friday, the regional governor said, as shells kept landing within 30 kilometres of
        the city. The region, which covers 31,400 square kilometres, had 2.6 million
        inhabitants before 2022. | Twelve settlements came under artillery fire on Monday
        and two men, aged 54 and 61, were killed. Russia's defence ministry did not
        comment.""",
    ),
    dispatch(
        "en-E05", "2024-08-16",
        """Ukrainian soldiers took 1,150 square kilometres of Russia's Kursk region between 6 and 15
        August, the commander-in-chief, Oleksandr Syrskyi, reported. He added that over
        the same ten days 82 settlements in the region had come under their control.""",
        figures="""1150 km2 ; 2024-08-06..2024-08-15 window ; ru-krs ; ua-command
        82 settlements ; 2024-08-06..2024-08-15 window ; ru-krs ; ua-command""",
    ),
    dispatch(
        "en-E06", "2023-09-18",
        """President Volodymyr Zelensky on Sunday praised the soldiers who, he said, had won back the
        village of Klishchiivka, south of Bakhmut. | The recapture of neighbouring
        Andriivka had been announced by Ukraine's General Staff on Friday.""",
        events="""klishchiivka ; liberation_claim ; Ukrainian president ; 2023-09-17
        andriivka-donetsk ; liberation_claim ; Ukrainian General Staff ; 2023-09-15""",
    ),
    dispatch(
        "en-E07", "2025-01-06",
        """KURAKHOVE FALLS, MOSCOW'S DEFENCE MINISTRY SAYS. The ministry on Monday called the town's
        capture the key to the south-west of the Donbas. | Ukraine's Khortytsia group of
        forces contradicted it: "Our units are still fighting inside Kurakhove," its press
        service told Reuters.""",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2025-01-06
        kurakhove ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "en-E08", "2025-01-02",
        """Russia gained 3,985 square kilometres of Ukrainian ground in 2024, seven times as much as
        in the year before, according to an AFP count based on ISW maps. In December alone
        its troops took 465 square kilometres (180 square miles), the count shows.""",
        figures="""3985 km2 ; 2024 ; ua ; afp
        465 km2 ; 2024-12 ; ua ; afp""",
    ),
    dispatch(
        "en-E09", "2026-02-03",
        """Russian forces overran 245 sq km of Ukraine in January, the monitoring project DeepState
        reported. The Finland-based Black Bird Group put their gains in the same month at
        85 square miles. | By the Russian defence ministry's account, 17 settlements were
        captured in January.""",
        figures="""245 km2 ; 2026-01 ; ua ; deepstate
        85 sq_mi ; 2026-01 ; ua ; black-bird
        17 settlements ; 2026-01 ; ua ; ru-mod""",
    ),
    dispatch(
        "en-E10", "2025-09-09",
        """The number of Russian assaults rose by 34 percent in August, DeepState wrote on Tuesday,
        along a front that runs for some 1,200 kilometres. | "It is not true that we lost
        700 square kilometres in August," President Volodymyr Zelensky told reporters,
        adding that the Kremlin wanted to take 3,000 square kilometres before the end of
        the year.""",
    ),
    dispatch(
        "en-E11", "2025-07-01",
        """All of Luhansk region is now in Russian hands, its Moscow-installed leader, Leonid
        Pasechnik, told state television on Monday. | Ukraine's Third Army Corps called
        that a lie, saying that its soldiers had not left the region.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "en-E12", "2024-02-18",
        """Ukraine's new commander-in-chief, Oleksandr Syrskyi, announced on Saturday that his units
        had pulled out of Avdiivka to escape encirclement. The Russian defence ministry,
        for its part, said that the town was fully under its control.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-E01", "2025-12-01",
        """У листопаді російські війська окупували 505 кв. км української території, підрахували
        аналітики DeepState. Це майже вдвічі більше, ніж у вересні, коли ворог просунувся
        на 259 кв. км, зазначили в проєкті. | Близько 40% листопадових просувань припало
        на Гуляйпільський напрямок.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-E02", "2025-12-12",
        """Речник Угруповання об'єднаних сил Віктор Трегубов у п'ятницю заперечив захоплення
        Сіверська, про яке в четвер заявило Міноборони РФ. | Водночас речник Сил оборони
        Півдня Владислав Волошин визнав в ефірі Суспільного, що групи російської піхоти
        вже перебувають у Гуляйполі.""",
        events="""siversk ; denial ; Ukrainian Joint Forces ; 2025-12-12
        siversk ; capture_claim ; Russian MoD ; 2025-12-11
        huliaipole ; confirmation ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "uk-E03", "2024-10-02",
        """Про виведення українських підрозділів із Вугледара повідомило в середу угруповання військ
        «Хортиця». | У вівторок проєкт DeepState написав, що місто окуповане.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "uk-E04", "2025-04-02",
        """Темпи наступу російської армії в Україні падають третій місяць поспіль, ідеться в огляді
        Міністерства оборони Великої Британії за березень. За його оцінкою, у березні
        росіяни захопили 143 кв. км, у лютому — 196 кв. км, а в січні — 326 кв. км. Від
        початку року, за даними відомства, вони здобули 665 кв. км.""",
        figures="""143 km2 ; 2025-03 ; ua ; uk-mod
        196 km2 ; 2025-02 ; ua ; uk-mod
        326 km2 ; 2025-01 ; ua ; uk-mod
        665 km2 ; 2025-01-01..2025-03-31 to_date ; ua ; uk-mod""",
    ),
    dispatch(
        "uk-E05", "2023-11-10",
        """Минулої доби російські військові 47 разів обстріляли Херсонську область, повідомив
        начальник обласної військової адміністрації Олександр Прокудін. Троє людей
        загинули, 12 населених пунктів залишилися без світла. | Площа області становить
        28,5 тис. кв. км, із них, за оцінкою саперів, заміновано близько 5 тис. кв. км.""",
    ),
    dispatch(
        "uk-E06", "2023-06-12",
        """Сторожеве та Нескучне звільнено від загарбників, повідомила в понеділок заступниця
        міністра оборони Ганна Маляр. За її словами, з 4 по 11 червня українські військові
        повернули сім населених пунктів і 90 кв. км території.""",
        figures="""7 settlements ; 2023-06-04..2023-06-11 window ; ua ; ua-mod
        90 km2 ; 2023-06-04..2023-06-11 window ; ua ; ua-mod""",
        events="""storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12""",
    ),
    dispatch(
        "uk-E07", "2025-08-27",
        """Села Запорізьке та Новогеоргіївка на Дніпропетровщині окуповані, повідомили у вівторок
        аналітики DeepState. | У Генштабі ЗСУ цю інформацію спростували: обидва села,
        наголосили там, залишаються під контролем українських військових.""",
        events="""zaporizke ; independent_assessment ; DeepState ; 2025-08-26
        novoheorhiivka ; independent_assessment ; DeepState ; 2025-08-26
        zaporizke ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-E08", "2026-03-03",
        """Головнокомандувач ЗСУ Олександр Сирський повідомив, що в лютому українські війська
        відновили контроль над 285 кв. км. За той самий місяць, додав він, вони втратили
        126 кв. км.""",
        figures="""285 km2 ; 2026-02 ; ua ; ua-command
        126 km2 ; 2026-02 ; ua ; ua-command""",
    ),
    dispatch(
        "uk-E09", "2024-12-30",
        """Президент Володимир Зеленський сказав в інтерв'ю, що Кремль планує навесні захопити ще 2
        тис. кв. км Донеччини. За його словами, цього року ворог втратив понад 400 тис.
        солдатів, а лінія фронту сягає тисячі кілометрів. | Про становище у Великій
        Новосілці ні Генштаб ЗСУ, ні аналітики DeepState в понеділок нічого не
        повідомляли.""",
    ),
    dispatch(
        "ru-E01", "2025-12-02",
        """О взятии Красноармейска (украинское название — Покровск) и Волчанска доложил в понедельник
        Владимиру Путину начальник российского Генштаба Валерий Герасимов. | В Генштабе
        ВСУ ответили, что оба города остаются под украинским контролем.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; -
        vovchansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-E02", "2026-01-13",
        """Российские военные заняли Новобойковское в Запорожской области и Белую Березу в Сумской,
        сообщили во вторник в Минобороны РФ. Представители украинского командования на
        запрос агентства не ответили.""",
        events="""novoboikivske ; capture_claim ; Russian MoD ; 2026-01-13
        bila-bereza ; capture_claim ; Russian MoD ; 2026-01-13""",
    ),
    dispatch(
        "ru-E03", "2025-08-30",
        """С апреля по июль российские войска взяли под контроль 2140 кв. км и 96 населенных пунктов,
        сообщил в субботу начальник Генштаба Валерий Герасимов. Сейчас, по его словам,
        Россия удерживает 79% Донецкой области, 74% Запорожской области и 76% Херсонской
        области.""",
        figures="""2140 km2 ; 2025-04-01..2025-07-31 window ; ua ; ru-general-staff
        96 settlements ; 2025-04-01..2025-07-31 window ; ua ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        74 percent ; 2025-08-30 ; ua-23 ; ru-general-staff
        76 percent ; 2025-08-30 ; ua-65 ; ru-general-staff""",
    ),
    dispatch(
        "ru-E04", "2023-05-21",
        """Глава ЧВК «Вагнер» Евгений Пригожин объявил в субботу о полном взятии Бахмута. В
        воскресенье Минобороны РФ заявило, что город, который в ведомстве называют
        Артемовском, освобожден. | В Киеве потерю Бахмута отрицают.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "ru-E05", "2024-03-19",
        """Пресс-секретарь президента России Дмитрий Песков не стал комментировать сообщения о боях
        за Ивановское. | Число атак беспилотников на Белгородскую область выросло за
        неделю на 18%, сообщили местные власти: погибли пять человек, повреждено 230
        домов. Площадь региона — 27,1 тыс. кв. км, до границы от его столицы около 40 км.""",
    ),
    dispatch(
        "ru-E06", "2025-01-04",
        """За 2024 год российская армия захватила в Украине 3305 кв. км, то есть в среднем по 9 кв.
        км в день, подсчитало издание «Агентство». На декабрь, по его подсчетам, пришлось
        396 кв. км.""",
        figures="""3305 km2 ; 2024 ; ua ; agentstvo
        9 km2_per_day ; 2024 ; ua ; agentstvo
        396 km2 ; 2024-12 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-E07", "2024-06-11",
        """Глава Чечни Рамзан Кадыров написал в понедельник в своем телеграм-канале, что бойцы
        «Ахмата» взяли село Рыжевка в Сумской области. Украинские военные назвали это
        ложью. | В американском Институте изучения войны (ISW) указали, что не видят
        доказательств присутствия российских солдат в Рыжевке.""",
        events="""ryzhivka ; capture_claim ; Head of Chechnya ; 2024-06-10
        ryzhivka ; denial ; Ukrainian military ; -
        ryzhivka ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-E08", "2025-03-14",
        """Российская армия освободила город Суджу, а также населенные пункты Меловой и Подол,
        сообщило в четверг Минобороны РФ. | Всего, по данным начальника Генштаба Валерия
        Герасимова, в Курской области отбито 1100 кв. км.""",
        figures="1100 km2 ; - ; ru-krs ; ru-general-staff",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13""",
    ),
    dispatch(
        "ru-E09", "2024-07-22",
        """Назначенный Москвой глава Донецкой области Денис Пушилин выразил надежду, что Торецк
        удастся взять до конца лета. В городе, по словам местных властей, остаются 3,5
        тысячи жителей, воды нет четыре месяца. | Украинский Генштаб насчитал за сутки 17
        атак в направлении Торецка; расстояние от линии фронта до Краматорска он не
        уточнил.""",
    ),
]  # fmt: skip

SET_G = [
    dispatch(
        "en-G01", "2023-05-21",
        """Yevgeny Prigozhin, the founder of Wagner, announced on Saturday in a video shot among
        ruined apartment blocks that his fighters had taken the whole of Bakhmut after 224
        days of fighting. | Serhii Cherevatyi, spokesman for Ukraine's Eastern Command,
        dismissed the announcement. "This is not true. Our units are still fighting in
        Bakhmut," he told Reuters by telephone.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-G02", "2024-02-18",
        """Ukraine's new commander-in-chief, Oleksandr Syrskyi, said on Saturday he had pulled his
        troops out of Avdiivka and moved them to more favourable lines to spare soldiers'
        lives. Also on Saturday, Russian Defence Minister Sergei Shoigu informed President
        Vladimir Putin that the town was under full Russian control, the defence ministry
        said in a statement.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "en-G03", "2024-12-03",
        """KYIV (AFP) - Moscow's army seized 719 square kilometres (278 square miles) of Ukrainian
        land in November, its fastest monthly advance since the spring of 2022, according
        to an AFP analysis of data from the Institute for the Study of War. | In October,
        AFP had put the Russian gain at 481 square kilometres.""",
        figures="""719 km2 ; 2024-11 ; ua ; afp
        481 km2 ; 2024-10 ; ua ; afp""",
    ),
    dispatch(
        "en-G04", "2025-07-02",
        """Russian forces occupied 556 sq km of Ukraine in June, the DeepState monitoring project
        reported, an average of 18.5 sq km a day. The Finland-based Black Bird Group,
        which keeps its own map of the war, arrived at 543 sq km for the same month.""",
        figures="""556 km2 ; 2025-06 ; ua ; deepstate
        18.5 km2_per_day ; 2025-06 ; ua ; deepstate
        543 km2 ; 2025-06 ; ua ; black-bird""",
    ),
    dispatch(
        "en-G05", "2025-08-31",
        """Russia's top general, Valery Gerasimov, told his commanders that their troops had captured
        more than 3,500 square kilometres and 149 settlements in Ukraine from March to
        August. | As of 30 August, Gerasimov said, Russian forces held 79 percent of
        Donetsk region, 76 percent of Kherson region and 74 percent of Zaporizhzhia
        region. He delivered the speech in front of a large map.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        76 percent ; 2025-08-30 ; ua-65 ; ru-general-staff
        74 percent ; 2025-08-30 ; ua-23 ; ru-general-staff""",
    ),
    dispatch(
        "en-G06", "2025-10-14",
        """Russian glide bombs killed two people and wounded 57 in Kharkiv overnight, governor Oleh
        Syniehubov said, in the heaviest strike on the city in three weeks. | The front
        line runs some 30 km from the city's northern districts. Kharkiv region, which
        covers 31,400 square kilometres, had 2.6 million residents before the invasion,
        and roughly 40 percent of its farmland is thought to be mined.""",
    ),
    dispatch(
        "en-G07", "2025-11-21",
        """The chief of Russia's General Staff, Valery Gerasimov, told President Vladimir Putin on
        Thursday that Kupiansk had been captured. | The town "remains under the control of
        the defence forces", the General Staff in Kyiv replied in a Facebook post. The
        Institute for the Study of War, for its part, said it had seen no evidence that
        Russian forces had seized Kupiansk.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-G08", "2025-12-02",
        """Pokrovsk and Vovchansk are now in Russian hands, the Kremlin said on Monday, a day before
        US envoy Steve Witkoff was due in Moscow. | Viktor Trehubov, a spokesman for
        Ukraine's Joint Forces, said the claim about Vovchansk was false and that street
        fighting went on inside the town.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-01
        vovchansk ; capture_claim ; Kremlin ; 2025-12-01
        vovchansk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-G09", "2026-01-02",
        """Russia overran 4,336 square kilometres of Ukraine in 2025, analysts at DeepState said in
        their review of the year. By their reckoning, 19.3 percent of the country was
        under occupation at the end of December.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        19.3 percent ; 2025-12-31 ; ua ; deepstate""",
    ),
    dispatch(
        "en-G10", "2026-02-05",
        """The pace of Russia's offensive has slackened with the frost. Between 6 January and 3
        February its forces gained 79 square miles of Ukrainian territory, according to
        Russia Matters, a project of Harvard's Belfer Center, even as both armies lost
        hundreds of vehicles.""",
        figures="79 sq_mi ; 2026-01-06..2026-02-03 window ; ua ; russia-matters",
    ),
    dispatch(
        "en-G11", "2024-06-20",
        """More than 14,000 people have been displaced by the fighting in the north-east, the World
        Health Organization said, while volunteers drove 83 pensioners from villages near
        Vovchansk. | Asked about reports that Russia planned to open a second front
        against Sumy, Ukraine's defence ministry declined to comment. A military spokesman
        denied that 60 square kilometres had been lost in the sector.""",
    ),
    dispatch(
        "en-G12", "2024-08-13",
        """A week into the surprise incursion, Ukraine's commander-in-chief, Oleksandr Syrskyi,
        reported that as of 12 August his army held about 1,000 square kilometres of
        Russia's Kursk region. Some 121,000 people have fled their homes, the acting
        regional governor, Alexei Smirnov, told a televised meeting.""",
        figures="1000 km2 ; 2024-08-12 ; ru-krs ; ua-command",
    ),
    dispatch(
        "uk-G01", "2024-10-02",
        """Українські підрозділи залишили Вугледар, повідомило в середу оперативно-стратегічне
        угруповання військ «Хортиця». За даними командування, дозвіл на відведення дали,
        щоб зберегти особовий склад і техніку. | Ще у вівторок аналітики DeepState
        зазначили, що місто окуповане росіянами.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "uk-G02", "2025-12-12",
        """Начальник Генштабу РФ Валерій Герасимов у четвер доповів Путіну про «звільнення»
        Сіверська. | В оперативному командуванні «Схід» цю заяву спростували: «Сіверськ
        під контролем Сил оборони, ворог лише намагається скористатися негодою».""",
        events="""siversk ; capture_claim ; Russian General Staff ; 2025-12-11
        siversk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "uk-G03", "2025-08-03",
        """Російські війська окупували Воскресенку, Темирівку та Маліївку – про це 3 серпня написали
        в телеграм-каналі аналітики проєкту DeepState.""",
        events="""voskresenka ; independent_assessment ; DeepState ; 2025-08-03
        temyrivka ; independent_assessment ; DeepState ; 2025-08-03
        maliivka ; independent_assessment ; DeepState ; 2025-08-03""",
    ),
    dispatch(
        "uk-G04", "2025-09-01",
        """У серпні російська армія захопила 464 кв. км української території, підрахували в
        DeepState. Для порівняння, у липні окупантам вдалося взяти 564 кв. км. | Водночас
        кількість штурмових дій, за даними проєкту, майже не змінилася: за місяць їх було
        понад п'ять тисяч.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-G05", "2023-08-16",
        """«Урожайне звільнене. Наші захисники закріплюються на рубежах», – повідомила в середу
        заступниця міністра оборони України Ганна Маляр. | За її словами, з 7 по 13 серпня
        українські військові звільнили три квадратні кілометри території.""",
        figures="3 km2 ; 2023-08-07..2023-08-13 window ; ua ; ua-mod",
        events="urozhaine ; liberation_claim ; Ukrainian MoD ; 2023-08-16",
    ),
    dispatch(
        "uk-G06", "2025-12-05",
        """Головнокомандувач ЗСУ Олександр Сирський повідомив, що в листопаді противник захопив 496
        квадратних кілометрів, тоді як у жовтні – 271. | Окремо генерал назвав неправдою
        російські заяви про захоплення Мирнограда: за його словами, місто й далі утримують
        українські підрозділи.""",
        figures="""496 km2 ; 2025-11 ; ua ; ua-command
        271 km2 ; 2025-10 ; ua ; ua-command""",
        events="myrnohrad ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-G07", "2026-02-19",
        """Протягом доби на фронті сталося 187 бойових зіткнень, ідеться у вечірньому зведенні
        Генерального штабу ЗСУ. На Покровському напрямку захисники відбили 43 атаки
        поблизу Гришиного, Родинського та в бік Новопавлівки. | Російська авіація скинула
        212 керованих бомб, втрати ворога склали 1050 осіб.""",
    ),
    dispatch(
        "uk-G08", "2025-05-22",
        """Кремль планує до осені захопити решту Донецької області, сказав в інтерв'ю заступник
        керівника Офісу президента Павло Паліса. | Тим часом із Костянтинівки за тиждень
        евакуювали 318 людей, зокрема 41 дитину, а до лінії фронту від міста лишилося
        вісім кілометрів. За опитуванням КМІС, 52% українців проти територіальних
        поступок.""",
    ),
    dispatch(
        "uk-G09", "2025-12-28",
        """Міністерство оборони РФ у суботу відзвітувало про взяття Гуляйполя та Мирнограда. |
        «Російські заяви щодо Гуляйполя не відповідають дійсності, бої в місті тривають»,
        – сказав в ефірі телемарафону речник Сил оборони Півдня Владислав Волошин.""",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2025-12-27
        myrnohrad ; capture_claim ; Russian MoD ; 2025-12-27
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "ru-G01", "2024-10-29",
        """МОСКВА, 29 октября. Подразделения группировки «Центр» освободили Селидово и Горняк, а
        военнослужащие группировки «Восток» взяли под контроль Богоявленку, сообщило во
        вторник Минобороны России.""",
        events="""selydove ; capture_claim ; Russian MoD ; 2024-10-29
        hirnyk ; capture_claim ; Russian MoD ; 2024-10-29
        bohoiavlenka ; capture_claim ; Russian MoD ; 2024-10-29""",
    ),
    dispatch(
        "ru-G02", "2025-04-27",
        """Начальник российского Генштаба Валерий Герасимов в субботу доложил Владимиру Путину о
        полном освобождении Курской области. | В Генштабе ВСУ эти слова назвали ложью:
        украинские подразделения, говорится в сообщении, продолжают действовать на
        территории Курской области.""",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-G03", "2025-07-01",
        """Вся Луганская область перешла под контроль российских войск, заявил в понедельник
        назначенный Москвой глава региона Леонид Пасечник. Он сказал об этом в эфире
        Первого канала.""",
        events="ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30",
    ),
    dispatch(
        "ru-G04", "2025-12-02",
        """В ноябре российская армия заняла в Украине 518 кв. км, подсчитало «Агентство» по данным
        проекта DeepState. Месяцем ранее, в октябре, показатель, по расчетам издания,
        составил 263 кв. км. | Всего с начала года, как следует из того же ноябрьского
        обзора «Агентства», российские войска захватили 4205 кв. км.""",
        figures="""518 km2 ; 2025-11 ; ua ; agentstvo
        263 km2 ; 2025-10 ; ua ; agentstvo
        4205 km2 ; 2025-01-01..2025-11-30 to_date ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-G05", "2025-12-17",
        """С начала года под контроль взято более 6000 квадратных километров и свыше 300 населенных
        пунктов, сказал министр обороны РФ Андрей Белоусов на расширенной коллегии
        ведомства в среду, 17 декабря. На контрактную службу, добавил он, поступили около
        410 тысяч человек.""",
        figures="""6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-G06", "2025-11-15",
        """Российские военные вошли в Константиновку и закрепились в нескольких кварталах города,
        утверждал в пятницу глава самопровозглашенной ДНР Денис Пушилин. | В 28-й
        отдельной механизированной бригаде ВСУ его слова опровергли: «Врага в
        Константиновке нет».""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2025-11-14
        kostiantynivka ; denial ; Ukrainian 28th Brigade ; -""",
    ),
    dispatch(
        "ru-G07", "2023-11-09",
        """За ночь ПВО сбила 17 беспилотников над Крымом и Черным морем, отчиталось Минобороны РФ. |
        В Херсоне при обстреле погиб 61-летний мужчина, еще четверо ранены, сообщил глава
        областной военной администрации Александр Прокудин. По его данным, город
        обстреляли 15 раз, без света остаются 20% домов.""",
    ),
    dispatch(
        "ru-G08", "2026-01-21",
        """Пресс-секретарь президента РФ Дмитрий Песков отказался говорить о положении в Купянске и
        посоветовал обращаться к военным. | Вопрос о выводе украинских войск из Донбасса,
        по его словам, остается главным на переговорах. Площадь Донецкой области – 26,5
        тыс. кв. км, до войны здесь жили более четырех миллионов человек.""",
    ),
    dispatch(
        "ru-G09", "2026-03-05",
        """Российские военкоры написали в среду, что армия РФ взяла Гришино. Американский Институт
        изучения войны (ISW) доказательств захвата села не нашел. | По оценке британского
        Минобороны, в феврале российские войска заняли в Украине около 130 квадратных
        километров.""",
        figures="130 km2 ; 2026-02 ; ua ; uk-mod",
        events="""hryshyne ; capture_claim ; Russian sources ; 2026-03-04
        hryshyne ; independent_assessment ; ISW ; -""",
    ),
]  # fmt: skip

SET_H = [
    dispatch(
        "en-H01", "2025-12-02",
        """Russian forces overran 505 square kilometres (195 square miles) of Ukrainian land in
        November, compared with 267 square kilometres in October, the monitoring project
        DeepState said in its monthly summary. | Some 40 percent of the November advance
        fell on the sector around Huliaipole, where the number of assaults rose by 16
        percent.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate""",
    ),
    dispatch(
        "en-H02", "2024-02-18",
        """Russia's defence ministry announced on Sunday that its troops had established full control
        over Avdiivka. | On Saturday, Ukraine's commander-in-chief Oleksandr Syrskyi had
        said that he had withdrawn his units from the town to spare the lives of his
        soldiers.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; 2024-02-18
        avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17""",
    ),
    dispatch(
        "en-H03", "2025-03-13",
        """The Russian Ministry of Defence said on Thursday that the town of Sudzha, in Kursk region,
        had been liberated. | Between 8 and 12 March, 24 settlements were retaken in the
        region, according to Valery Gerasimov, the chief of the Russian General Staff.
        Kyiv had no immediate comment.""",
        figures="24 settlements ; 2025-03-08..2025-03-12 window ; ru-krs ; ru-general-staff",
        events="sudzha ; liberation_claim ; Russian MoD ; 2025-03-13",
    ),
    dispatch(
        "en-H04", "2023-05-21",
        """"We have taken the whole of Bakhmut, from house to house," Wagner boss Yevgeny Prigozhin
        declared in a video released on Saturday. | "This is untrue. Our units are
        fighting inside the city," countered Serhii Cherevatyi, the spokesman for
        Ukraine's Eastern Command.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-H05", "2025-01-02",
        """Moscow's army advanced by 3,985 square kilometres in Ukraine over the whole of 2024, seven
        times more than in the year before, according to an AFP analysis of data from the
        Institute for the Study of War. November alone accounted for 725 square
        kilometres.""",
        figures="""3985 km2 ; 2024 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp""",
    ),
    dispatch(
        "en-H06", "2025-09-16",
        """Ukrainian officials have ordered 1,200 people to leave 14 settlements near Huliaipole, in
        the Zaporizhzhia region, which covers some 27,000 square kilometres. Drone strikes
        there were up 40 percent in August, and six civilians were killed. | The front
        line in southern and eastern Ukraine is more than 1,000 kilometres long.""",
    ),
    dispatch(
        "en-H07", "2025-08-30",
        """Russia's top general, Valery Gerasimov, said on Saturday that his troops had captured more
        than 3,500 square kilometres and 149 settlements in Ukraine since the beginning of
        March. | They now control 99.7 percent of the Luhansk region and 79 percent of the
        Donetsk region, he told commanders. AFP was unable to verify his statements.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 to_date ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 to_date ; ua ; ru-general-staff
        99.7 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff""",
    ),
    dispatch(
        "en-H08", "2025-11-21",
        """Kyiv's General Staff has rejected Moscow's version of events in Kupiansk, insisting that
        the city "remains under the control of the Defence Forces". Gerasimov, the head of
        the Russian General Staff, had reported the capture of Kupiansk to Vladimir Putin
        on Thursday. | The Institute for the Study of War said it had seen no evidence
        that the city had fallen.""",
        events="""kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-H09", "2025-06-05",
        """Russian ground forces probably seized around 450 square kilometres of Ukrainian territory
        in May 2025, the UK Ministry of Defence said in its intelligence update. That, it
        added, was an average of 14.5 square kilometres a day over the month.""",
        figures="""450 km2 ; 2025-05 ; ua ; uk-mod
        14.5 km2_per_day ; 2025-05 ; ua ; uk-mod""",
    ),
    dispatch(
        "en-H10", "2024-10-02",
        """Ukraine's Khortytsia group of forces said on Wednesday that its troops had pulled out of
        Vuhledar, a mining town that had 14,000 residents before the war. | Analysts at
        DeepState wrote on Tuesday that the town was occupied. It lies about 50 kilometres
        south of Pokrovsk.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "en-H11", "2026-02-10",
        """"It is simply not true that we lost 300 square kilometres in January," Ukraine's
        commander-in-chief Oleksandr Syrskyi told reporters. Kremlin spokesman Dmitry
        Peskov declined to comment on the situation in Kostiantynivka. | Moscow intends to
        seize a further 5,000 square kilometres by the autumn, a Western official said.
        Russia lost 1,120 soldiers and 38 artillery systems in the past day, according to
        the Ukrainian General Staff.""",
    ),
    dispatch(
        "en-H12", "2026-01-06",
        """Russia gained 74 square miles of Ukrainian territory between 2 and 30 December 2025, the
        Russia Matters project at Harvard's Belfer Center has calculated. Between 4
        November and 2 December, by the project's count, the gain was 215 square miles.""",
        figures="""74 sq_mi ; 2025-12-02..2025-12-30 window ; ua ; russia-matters
        215 sq_mi ; 2025-11-04..2025-12-02 window ; ua ; russia-matters""",
    ),
    dispatch(
        "uk-H01", "2025-01-07",
        """Речник ОСУВ «Хортиця» Назар Волошин спростував заяву російського Міноборони про взяття
        Курахового. «Наші військові тримають оборону в місті, бої там тривають», — сказав
        він. | Про «звільнення» Курахового у відомстві РФ оголосили в понеділок.""",
        events="""kurakhove ; denial ; Ukrainian Khortytsia group ; -
        kurakhove ; capture_claim ; Russian MoD ; 2025-01-06""",
    ),
    dispatch(
        "uk-H02", "2026-02-01",
        """У січні росіяни окупували 245 км² української території, повідомляє DeepState. У грудні,
        за підрахунками проєкту, було 445 км². | Водночас кількість штурмів за місяць
        зменшилася лише на 9 відсотків, а третина з них припала на Покровський напрямок.""",
        figures="""245 km2 ; 2026-01 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-H03", "2024-08-13",
        """У понеділок головнокомандувач ЗСУ Олександр Сирський доповів президентові, що українські
        війська контролюють близько 1000 квадратних кілометрів Курської області. | А вже у
        вівторок Володимир Зеленський заявив, що під контролем України в цій російській
        області перебувають 74 населені пункти.""",
        figures="""1000 km2 ; 2024-08-12 ; ru-krs ; ua-command
        74 settlements ; 2024-08-13 ; ru-krs ; ua-president""",
    ),
    dispatch(
        "uk-H04", "2023-08-16",
        """Українські захисники звільнили Урожайне на Донеччині й закріплюються на його околицях,
        повідомило в середу Міністерство оборони України. | Наступ на південь від
        населеного пункту, за даними відомства, триває.""",
        events="urozhaine ; liberation_claim ; Ukrainian MoD ; 2023-08-16",
    ),
    dispatch(
        "uk-H05", "2025-05-20",
        """За добу російська армія 430 разів обстріляла населені пункти Харківської області, троє
        людей загинули, ще одинадцятеро поранені. Порівняно з квітнем інтенсивність ударів
        зросла на 35 відсотків. | Генштаб ЗСУ не коментує ситуацію у Вовчанську. Площа
        області — 31,4 тис. кв. км, з них близько 11 тис. кв. км потенційно заміновані.""",
    ),
    dispatch(
        "uk-H06", "2024-04-29",
        """Підрозділи ЗСУ відійшли з Бердичів і Семенівки на Донеччині, повідомив у неділю
        головнокомандувач Олександр Сирський. | Аналітики DeepState зазначають, що
        окупована також Новобахмутівка.""",
        events="""berdychi ; withdrawal ; Ukrainian commander-in-chief ; 2024-04-28
        semenivka-donetsk ; withdrawal ; Ukrainian commander-in-chief ; 2024-04-28
        novobakhmutivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-H07", "2025-10-31",
        """Угруповання Об'єднаних сил: росіяни не захопили Подоли. | «Село під нашим контролем,
        ворога там немає», — запевнив в етері телемарафону речник угруповання Віктор
        Трегубов. У четвер Міністерство оборони Росії стверджувало, що його війська взяли
        цей населений пункт Харківської області.""",
        events="""podoly ; denial ; Ukrainian Joint Forces ; -
        podoly ; capture_claim ; Russian MoD ; 2025-10-30""",
    ),
    dispatch(
        "uk-H08", "2025-07-04",
        """Фінська група Black Bird Group порахувала, що в першому півріччі 2025 року армія РФ
        зайняла 1950 кв. км української території. У самому лише червні, за її даними,
        Україна втратила 530 кв. км.""",
        figures="""1950 km2 ; 2025-01-01..2025-06-30 window ; ua ; black-bird
        530 km2 ; 2025-06 ; ua ; black-bird""",
    ),
    dispatch(
        "uk-H09", "2025-11-13",
        """Українські військові відійшли із Солодкого в Запорізькій області, заявив у четвер речник
        Сил оборони півдня Владислав Волошин. | Міноборони Росії оголосило про захоплення
        цього села у вівторок.""",
        events="""solodke ; withdrawal ; Ukrainian Southern Defence Forces ; 2025-11-13
        solodke ; capture_claim ; Russian MoD ; 2025-11-11""",
    ),
    dispatch(
        "ru-H01", "2025-07-01",
        """Назначенный Москвой глава ЛНР Леонид Пасечник в понедельник объявил, что Луганская область
        «полностью освобождена». | В Третьем армейском корпусе ВСУ это опровергли:
        «Луганская область захвачена не полностью, наши бойцы держат там позиции».""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "ru-H02", "2026-01-21",
        """Российские штурмовые группы вошли в Константиновку и закрепились на её восточных улицах,
        рассказал во вторник глава ДНР Денис Пушилин. | До Краматорска оттуда около 25
        километров. Дружковку, по его словам, планируется взять к лету.""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-01-20""",
    ),
    dispatch(
        "ru-H03", "2024-12-16",
        """С начала года российские войска взяли под контроль почти 4500 кв. км и 189 населённых
        пунктов, сообщил в понедельник на коллегии Минобороны РФ Андрей Белоусов. По его
        словам, в ноябре темп продвижения составлял 28 кв. км в сутки.""",
        figures="""4500 km2 ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        189 settlements ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        28 km2_per_day ; 2024-11 ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-H04", "2023-08-24",
        """В Херсонской области, площадь которой составляет 28,5 тыс. кв. км, за сутки ранены девять
        человек, сообщили местные власти. Число обстрелов с начала августа выросло на 20
        процентов. | В Минобороны РФ не стали комментировать положение в Работино. Длина
        линии фронта в Запорожской области — около 200 километров.""",
    ),
    dispatch(
        "ru-H05", "2025-03-11",
        """С 3 по 9 марта российская армия захватила в Украине 33 кв. км, подсчитало издание
        «Агентство». За весь февраль, по его же подсчётам, она заняла 192 кв. км.""",
        figures="""33 km2 ; 2025-03-03..2025-03-09 window ; ua ; agentstvo
        192 km2 ; 2025-02 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-H06", "2025-12-04",
        """Красноармейск и Димитров находятся под контролем российских войск, заявил журналистам в
        среду пресс-секретарь президента РФ Дмитрий Песков. | Генштаб ВСУ назвал это
        ложью: по его данным, украинские силы удерживают и Покровск, и Мирноград.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-03
        myrnohrad ; capture_claim ; Kremlin ; 2025-12-03
        pokrovsk ; denial ; Ukrainian General Staff ; -
        myrnohrad ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-H07", "2025-01-23",
        """Во вторник Денис Пушилин, поставленный Россией во главе Донецкой области, заявил, что
        Торецк взят. В среду он взял эти слова обратно: «Я поторопился, моё заявление о
        взятии Торецка прошу считать отозванным».""",
        events="""toretsk ; capture_claim ; Russian-installed head of Donetsk oblast ; 2025-01-21
        toretsk ; claim_withdrawn ; Russian-installed head of Donetsk oblast ; 2025-01-22""",
    ),
    dispatch(
        "ru-H08", "2024-06-11",
        """Глава Чечни Рамзан Кадыров утверждал в понедельник, что бойцы «Ахмата» взяли село Рыжевка
        в Сумской области. | Киев это отрицает: Рыжевка остаётся под украинским контролем.""",
        events="""ryzhivka ; capture_claim ; Head of Chechnya ; 2024-06-10
        ryzhivka ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "ru-H09", "2025-12-01",
        """Российские военкоры написали в воскресенье, что войска РФ вошли в Гуляйполе. | Институт
        изучения войны (ISW) полагает, что российские военные находятся в восточных
        кварталах города.""",
        events="""huliaipole ; partial_control_claim ; Russian sources ; 2025-11-30
        huliaipole ; independent_assessment ; ISW ; -""",
    ),
]  # fmt: skip

SET_P = [
    dispatch(
        "en-P01", "2025-12-03",
        """Russian forces overran 505 square kilometres of Ukrainian land in November, the DeepState
        monitoring project wrote in its monthly review, nearly twice the 267 square
        kilometres it had logged in September. | On 1 December Russia's defence ministry
        announced the capture of Pokrovsk and Vovchansk. Ukraine's General Staff rejected
        both claims on 2 December.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-09 ; ua ; deepstate""",
        events="""pokrovsk ; capture_claim ; Russian MoD ; 2025-12-01
        vovchansk ; capture_claim ; Russian MoD ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-P02", "2024-12-05",
        """Moscow's offensive gathered pace through the autumn, the Institute for the Study of War
        concludes in its campaign review: its analysts measured Russian gains of 610 sq km
        in October and 690 sq km (266 sq miles) in November. | The Washington-based
        institute adds that it has seen no evidence of Russian troops inside Velyka
        Novosilka.""",
        figures="""610 km2 ; 2024-10 ; ua ; isw
        690 km2 ; 2024-11 ; ua ; isw""",
        events="velyka-novosilka ; independent_assessment ; ISW ; -",
    ),
    dispatch(
        "en-P03", "2025-07-10",
        """Between April and June the Kremlin's troops captured 1,415 square kilometres, more than
        double the 628 square kilometres they had taken from January to March this year,
        according to figures from Finland's Black Bird Group. The open-source analysts
        assess that Russian infantry controls most of Toretsk but has not yet entered
        Kostiantynivka.""",
        figures="""1415 km2 ; 2025-04-01..2025-06-30 window ; ua ; black-bird
        628 km2 ; 2025-01-01..2025-03-31 window ; ua ; black-bird""",
        events="""toretsk ; independent_assessment ; Black Bird Group ; -
        kostiantynivka ; independent_assessment ; Black Bird Group ; -""",
    ),
    dispatch(
        "en-P04", "2025-09-01",
        """Summing up the spring and summer, Gen. Valery Gerasimov claimed that his troops had seized
        over 3,300 square kilometres and 140 settlements between 1 March and 29 August. |
        In the same address, on 30 August, Russia's chief of the General Staff said that
        assault units had entered Kupiansk. "The town is ours and it stays ours,"
        Ukraine's General Staff shot back on 31 August.""",
        figures="""3300 km2 ; 2025-03-01..2025-08-29 window ; ua ; ru-general-staff
        140 settlements ; 2025-03-01..2025-08-29 window ; ua ; ru-general-staff""",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; 2025-08-30
        kupiansk ; denial ; Ukrainian General Staff ; 2025-08-31""",
    ),
    dispatch(
        "en-P05", "2026-02-24",
        """Four years into the full-scale war, the front stretches for about 1,200 km, and Western
        officials put Russian dead and wounded above one million. Luhansk region alone
        covers 26,684 square kilometres, an area nearly as big as Belgium. | Asked about
        the fighting near Huliaipole, the Russian defence ministry did not respond, while
        a think-tank in London said that drone strikes had risen by 35 percent in 2025.""",
    ),
    dispatch(
        "en-P06", "2024-05-18",
        """Kharkiv region lost 262 square kilometres to the new Russian offensive between 9 and 15
        May, by the count of the DeepState project. | In its weekly summary Britain's
        Ministry of Defence assessed that Russian soldiers were inside Vovchansk, holding
        its northern streets.""",
        figures="262 km2 ; 2024-05-09..2024-05-15 window ; ua-63 ; deepstate",
        events="vovchansk ; independent_assessment ; UK MoD ; -",
    ),
    dispatch(
        "en-P07", "2023-09-22",
        """For all the blood shed, the map has hardly moved: a New York Times count, made by the
        paper's own graphics desk, shows a Russian gain of 120 square miles from March to
        August 2023. | Village by village the war goes on. President Volodymyr Zelensky
        announced the liberation of Klishchiivka on 17 September; the Russian defence
        ministry denied on 18 September that the village had been lost.""",
        figures="120 sq_mi ; 2023-03-01..2023-08-31 window ; ua ; nyt",
        events="""klishchiivka ; liberation_claim ; Ukrainian president ; 2023-09-17
        klishchiivka ; denial ; Russian MoD ; 2023-09-18""",
    ),
    dispatch(
        "en-P08", "2025-11-04",
        """Russia's army captured 461 square kilometres of Ukraine in October, an AFP analysis of
        data from the Institute for the Study of War showed on Monday, with almost 40
        percent of those gains made in Dnipropetrovsk region. At the end of October, the
        AFP analysis found, Moscow's forces held 19.2 percent of Ukrainian territory.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        19.2 percent ; 2025-10-31 ; ua ; afp""",
    ),
    dispatch(
        "en-P09", "2026-01-12",
        """The pace has dropped, according to the Russia Matters project at Harvard's Belfer Center:
        Russian forces gained 74 square miles between 9 December 2025 and 6 January 2026,
        compared with 215 square miles between 11 November and 8 December 2025. | Not
        every change is disputed. Siversk is occupied, DeepState reported on 10 January.""",
        figures="""74 sq_mi ; 2025-12-09..2026-01-06 window ; ua ; russia-matters
        215 sq_mi ; 2025-11-11..2025-12-08 window ; ua ; russia-matters""",
        events="siversk ; independent_assessment ; DeepState ; 2026-01-10",
    ),
    dispatch(
        "en-P10", "2025-03-17",
        """There is little to report on the map in this week's digest. By the Ukrainian General
        Staff's tally 8,400 Russian soldiers were killed or wounded, shelling went up by
        12 percent, and glide bombs fell up to 40 km behind the line near Sumy. | "We have
        not lost 300 square kilometres, whatever the channels write," General Oleksandr
        Syrskyi said, adding that Moscow hopes to open a new front in the summer.""",
    ),
    dispatch(
        "en-P11", "2024-09-03",
        """Ukraine's commander-in-chief, Oleksandr Syrskyi, said that as of 27 August his forces
        controlled 1,250 square kilometres and 96 settlements in Russia's Kursk region.
        The price was paid further south: in Donetsk region, DeepState counted 395 square
        kilometres lost in August. | Russia's defence ministry said on 20 August that it
        had taken Niu-York, but Nazar Voloshyn, the spokesman for the Khortytsia group,
        countered on 21 August that fighting inside the settlement was continuing.""",
        figures="""1250 km2 ; 2024-08-27 ; ru-krs ; ua-command
        96 settlements ; 2024-08-27 ; ru-krs ; ua-command
        395 km2 ; 2024-08 ; ua-14 ; deepstate""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian Khortytsia group ; 2024-08-21""",
    ),
    dispatch(
        "en-P12", "2025-07-05",
        """Two counts of the same month: the Black Bird Group estimates Russia's gains in June at
        between 500 and 550 square kilometres, DeepState at 560 square kilometres. | The
        boldest claim of the period came on 30 June, when Leonid Pasechnik, installed by
        Moscow as head of Luhansk, declared that all of Luhansk region had been
        "liberated". It has not, Ukraine's Third Army Corps replied on 1 July.""",
        figures="""500-550 km2 ; 2025-06 ; ua ; black-bird
        560 km2 ; 2025-06 ; ua ; deepstate""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; 2025-07-01""",
    ),
    dispatch(
        "uk-P01", "2025-10-02",
        """У вересні російські війська окупували 259 кв. км української території, підрахували в
        DeepState. Це майже вдвічі менше, ніж у серпні, коли проєкт зафіксував 464 кв. км.
        | Міноборони РФ 29 вересня заявило про захоплення Шандриголового, однак речник
        Угруповання об'єднаних сил Віктор Трегубов 30 вересня спростував цю заяву.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
        events="""shandryholove ; capture_claim ; Russian MoD ; 2025-09-29
        shandryholove ; denial ; Ukrainian Joint Forces ; 2025-09-30""",
    ),
    dispatch(
        "uk-P02", "2024-10-05",
        """Головне за тиждень: Україна втратила Вугледар. Про відведення своїх підрозділів із міста 2
        жовтня повідомило оперативно-стратегічне угруповання військ «Хортиця», а 3 жовтня
        DeepState повідомив, що Вугледар окупований. | Загалом, за даними DeepState, з 27
        вересня до 3 жовтня росіяни захопили 95 квадратних кілометрів.""",
        figures="95 km2 ; 2024-09-27..2024-10-03 window ; ua ; deepstate",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-03""",
    ),
    dispatch(
        "uk-P03", "2025-02-24",
        """Третя річниця великої війни в числах: лінія бойового зіткнення завдовжки понад 1000 км,
        174 тис. кв. км потенційно замінованих земель, сотні тисяч загиблих і поранених.
        Площа Донецької області — 26,5 тис. кв. км. | За оцінкою аналітиків, Москва планує
        влітку наступати в напрямку Костянтинівки, проте в Генштабі ЗСУ ці прогнози не
        коментували.""",
    ),
    dispatch(
        "uk-P04", "2023-09-01",
        """За серпень Сили оборони звільнили 38 квадратних кілометрів, за липень — 57 квадратних
        кілометрів, ідеться в підсумковому огляді Міністерства оборони України. |
        Найгучнішою новиною місяця стало Роботине: про визволення села 28 серпня оголосила
        заступниця міністра оборони Ганна Маляр.""",
        figures="""38 km2 ; 2023-08 ; ua ; ua-mod
        57 km2 ; 2023-07 ; ua ; ua-mod""",
        events="robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28",
    ),
    dispatch(
        "uk-P05", "2026-01-08",
        """4310 кв. км — стільки української землі, за підрахунками DeepState, Росія захопила за 2025
        рік. За 2024 рік аналітики проєкту нарахували 3590 кв. км. | 27 грудня начальник
        російського генштабу Валерій Герасимов доповів про взяття Гуляйполя. Речник Сил
        оборони півдня Владислав Волошин 28 грудня назвав це брехнею: бої в місті
        тривають.""",
        figures="""4310 km2 ; 2025 ; ua ; deepstate
        3590 km2 ; 2024 ; ua ; deepstate""",
        events="""huliaipole ; capture_claim ; Russian General Staff ; 2025-12-27
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2025-12-28""",
    ),
    dispatch(
        "uk-P06", "2025-05-06",
        """Головнокомандувач ЗСУ Олександр Сирський оприлюднив підсумки місяця: «У квітні противник
        захопив 178 квадратних кілометрів нашої території, у березні — 133 квадратні
        кілометри». | Тим часом 26 квітня Валерій Герасимов відзвітував про повне
        звільнення Курської області. Генштаб ЗСУ того самого дня, 26 квітня, заявив, що це
        неправда.""",
        figures="""178 km2 ; 2025-04 ; ua ; ua-command
        133 km2 ; 2025-03 ; ua ; ua-command""",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; 2025-04-26""",
    ),
    dispatch(
        "uk-P07", "2024-02-24",
        """Тиждень почався з відступу: 17 лютого угруповання «Таврія» повідомило, що українські
        підрозділи вийшли з Авдіївки. | 20 лютого Сергій Шойгу, міністр оборони РФ, заявив
        про захоплення Кринок на лівому березі Дніпра. У Силах оборони півдня 21 лютого
        запевнили: Кринки українські військові утримують.""",
        events="""avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        krynky ; capture_claim ; Russian MoD ; 2024-02-20
        krynky ; denial ; Ukrainian Southern Defence Forces ; 2024-02-21""",
    ),
    dispatch(
        "uk-P08", "2026-03-03",
        """Просування російської армії сповільнилося: у лютому вона здобула 123 км², тоді як у січні
        — 319 км², свідчать підрахунки Інституту вивчення війни (ISW). | Президент
        Володимир Зеленський стверджує, що з 1 до 20 лютого українські військові звільнили
        280 км². Серед повернутих сіл — Тернувате, про визволення якого Генштаб ЗСУ
        повідомив 25 лютого.""",
        figures="""123 km2 ; 2026-02 ; ua ; isw
        319 km2 ; 2026-01 ; ua ; isw
        280 km2 ; 2026-02-01..2026-02-20 partial_month ; ua ; ua-president""",
        events="ternuvate ; liberation_claim ; Ukrainian General Staff ; 2026-02-25",
    ),
    dispatch(
        "uk-P09", "2024-06-10",
        """Огляд тижня: зведення Генштабу налічують 640 бойових зіткнень, на 9 % більше, ніж тижнем
        раніше. Найгарячіше було в районі Часового Яру та на підступах до Покровська, де
        ворог підійшов на 22 км ближче до траси, ніж торік. | «Жодних 200 квадратних
        кілометрів росіяни не захопили», — наголосив Володимир Зеленський, нагадавши про
        втрати агресора: 8700 осіб за сім днів.""",
    ),
    dispatch(
        "ru-P01", "2025-12-03",
        """В ноябре российская армия заняла 520 кв. км украинской территории, а в октябре — 270 кв.
        км, подсчитало издание «Агентство». | 1 декабря Владимир Путин объявил о взятии
        Красноармейска, который на Украине называют Покровском. Главнокомандующий ВСУ
        Александр Сырский 2 декабря ответил, что северную часть города украинские силы
        по-прежнему удерживают.""",
        figures="""520 km2 ; 2025-11 ; ua ; agentstvo
        270 km2 ; 2025-10 ; ua ; agentstvo""",
        events="""pokrovsk ; capture_claim ; Russian president ; 2025-12-01
        pokrovsk ; denial ; Ukrainian commander-in-chief ; 2025-12-02""",
    ),
    dispatch(
        "ru-P02", "2024-12-17",
        """С начала года по 15 декабря российские войска взяли под контроль 4400 квадратных
        километров и 180 населенных пунктов, отчитался на коллегии Минобороны Андрей
        Белоусов. В ноябре, по словам министра, войска занимали в среднем 28 квадратных
        километров в сутки.""",
        figures="""4400 km2 ; 2024-01-01..2024-12-15 to_date ; ua ; ru-mod
        180 settlements ; 2024-01-01..2024-12-15 to_date ; ua ; ru-mod
        28 km2_per_day ; 2024-11 ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-P03", "2025-08-10",
        """Со 2 по 8 августа Россия захватила 115 кв. км, следует из еженедельной сводки финской
        группы Black Bird. Российское Минобороны за период со 2 по 8 августа отчиталось о
        семи взятых населенных пунктах. | Спор о Часовом Яре не утихает: 31 июля
        Минобороны РФ заявило о взятии города, но, по данным DeepState на 8 августа, его
        западные кварталы остаются за ВСУ.""",
        figures="""115 km2 ; 2025-08-02..2025-08-08 window ; ua ; black-bird
        7 settlements ; 2025-08-02..2025-08-08 window ; ua ; ru-mod""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; independent_assessment ; DeepState ; 2025-08-08""",
    ),
    dispatch(
        "ru-P04", "2023-04-03",
        """Март на фронте прошел под знаком позиционных боев: протяженность активной линии, по оценке
        экспертов, составляет около 800 км, расход снарядов снизился на 20%. Площадь
        Запорожской области — 27 тыс. кв. км, и Кремль, как пишут военные обозреватели,
        рассчитывает занять ее до конца года. | В Минобороны РФ на вопрос о боях под
        Угледаром не ответили.""",
    ),
    dispatch(
        "ru-P05", "2023-05-24",
        """За апрель российские силы продвинулись на 70 квадратных километров, говорится в обзоре
        Института изучения войны (ISW). | Май же запомнится спором о Бахмуте. 20 мая о его
        взятии объявила ЧВК «Вагнер», 21 мая Минобороны РФ сообщило, что Артемовск
        «полностью освобожден». Это не так, заявила 21 мая замминистра обороны Украины
        Анна Маляр: украинские военные удерживают юго-запад Бахмута.""",
        figures="70 km2 ; 2023-04 ; ua ; isw",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21""",
    ),
    dispatch(
        "ru-P06", "2026-02-04",
        """Проект War Mapper оценил январские успехи российской армии в 250 кв. км. На конец января,
        по данным War Mapper, она удерживала 19,4% территории Украины. | 29 января глава
        самопровозглашенной ДНР Денис Пушилин заявил, что российские подразделения вошли в
        Константиновку. В ISW 30 января согласились: штурмовые группы действительно
        находятся в городе.""",
        figures="""250 km2 ; 2026-01 ; ua ; war-mapper
        19.4 percent ; 2026-01-31 ; ua ; war-mapper""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-01-29
        kostiantynivka ; independent_assessment ; ISW ; 2026-01-30""",
    ),
    dispatch(
        "ru-P07", "2025-05-19",
        """Обзор недели не обошелся без конфуза. 11 мая российские военкоры сообщили о захвате
        Торского, а уже 13 мая сами отозвали это сообщение, признав его ошибочным. | Между
        тем, по подсчетам DeepState, с 1 по 15 мая Россия оккупировала 190 кв. км.""",
        figures="190 km2 ; 2025-05-01..2025-05-15 partial_month ; ua ; deepstate",
        events="""torske ; capture_claim ; Russian sources ; 2025-05-11
        torske ; claim_withdrawn ; Russian sources ; 2025-05-13""",
    ),
    dispatch(
        "ru-P08", "2024-07-04",
        """По расчетам Black Bird Group, в первом полугодии 2024 года Россия захватила 870 квадратных
        километров, во втором полугодии 2023 года — 310 квадратных километров. | Среди
        потерь Киева — Очеретино: 5 мая о взятии поселка сообщило российское Минобороны, а
        6 мая представитель группировки «Хортица» Назар Волошин признал, что Очеретино
        потеряно.""",
        figures="""870 km2 ; 2024-01-01..2024-06-30 window ; ua ; black-bird
        310 km2 ; 2023-07-01..2023-12-31 window ; ua ; black-bird""",
        events="""ocheretyne ; capture_claim ; Russian MoD ; 2024-05-05
        ocheretyne ; confirmation ; Ukrainian Khortytsia group ; 2024-05-06""",
    ),
    dispatch(
        "ru-P09", "2026-04-06",
        """Из доклада лондонских аналитиков: за март в Украине погибли 190 мирных жителей, число
        ударных дронов выросло на 27%, а лесные пожары в прифронтовой полосе выжгли 340
        кв. км. | Власти эвакуируют жителей поселков вокруг Краматорска, до которого от
        линии фронта осталось 14 км. Если наступление возобновится, отмечают авторы, под
        угрозой окажется и Дружковка.""",
    ),
]  # fmt: skip

SET_KB = [
    dispatch(
        "en-KB01", "2025-12-02",
        """Moscow's army overran 583 square kilometres (225 square miles) of Ukrainian land in
        November, AFP calculated from maps supplied by the US-based Institute for the
        Study of War. In October its advance had come to 427 square kilometres.""",
        figures="""583 km2 ; 2025-11 ; ua ; afp
        427 km2 ; 2025-10 ; ua ; afp""",
    ),
    dispatch(
        "en-KB02", "2025-12-12",
        """KYIV - Siversk is in Russian hands, the defence ministry in Moscow announced on Thursday,
        crediting its southern grouping. Ukraine's General Staff dismissed the statement
        hours later, insisting the town was still held by its defenders.""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-11
        siversk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-KB03", "2025-10-06",
        """Russian troops gained 1,340 sq km of ground between 1 July and 30 September, the Finnish
        analysts of Black Bird Group reckon, and now hold 19.2 per cent of Ukraine. The
        group added that Russian infantry was already inside Kostiantynivka.""",
        figures="""1340 km2 ; 2025-07-01..2025-09-30 window ; ua ; black-bird
        19.2 percent ; 2025-10-06 ; ua ; black-bird""",
        events="kostiantynivka ; independent_assessment ; Black Bird Group ; -",
    ),
    dispatch(
        "en-KB04", "2025-11-19",
        """Two people died and eleven were hurt when glide bombs hit an apartment block in
        Kramatorsk, the head of the regional administration, Vadym Filashkin, said on
        Wednesday. The city lies some 20 km from the front line. Wildfires sparked by the
        strikes burnt 14 sq km of pine forest near Sviatohirsk.""",
    ),
    dispatch(
        "uk-KB01", "2025-12-01",
        """Протягом листопада російські війська захопили 496 квадратних кілометрів української
        території, підрахували аналітики проєкту DeepState. У жовтні, за їхніми ж даними,
        ішлося про 271 кв. км.""",
        figures="""496 km2 ; 2025-11 ; ua ; deepstate
        271 km2 ; 2025-10 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-KB02", "2025-11-28",
        """Гуляйполе залишається під контролем Сил оборони, заявив у п'ятницю речник Сил оборони
        Півдня Владислав Волошин. «Росіяни видають бажане за дійсне», – сказав він в ефірі
        телемарафону.""",
        events="huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2025-11-28",
    ),
    dispatch(
        "uk-KB03", "2025-09-03",
        """За серпень Сили оборони повернули 58 квадратних кілометрів у Донецькій області, написав у
        середу головнокомандувач ЗСУ Олександр Сирський. Серед звільнених населених
        пунктів він назвав Никанорівку та Родинське.""",
        figures="58 km2 ; 2025-08 ; ua-14 ; ua-command",
        events="""nykanorivka ; liberation_claim ; Ukrainian commander-in-chief ; 2025-09-03
        rodynske ; liberation_claim ; Ukrainian commander-in-chief ; 2025-09-03""",
    ),
    dispatch(
        "uk-KB04", "2025-12-24",
        """Українські підрозділи відійшли із Сіверська, щоб зберегти життя військових, ідеться у
        вівторковому повідомленні Генштабу ЗСУ. За оцінкою DeepState, місто окуповане.""",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23
        siversk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-KB01", "2025-09-01",
        """МОСКВА. Под контроль российских войск с марта по август перешли 137 населенных пунктов и
        свыше 3200 кв. км территории, доложил начальник Генштаба Валерий Герасимов. По его
        словам, Часов Яр освобожден полностью.""",
        figures="""137 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        3200 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff""",
        events="chasiv-yar ; capture_claim ; Russian General Staff ; -",
    ),
    dispatch(
        "ru-KB02", "2025-12-03",
        """Волчанск полностью взят, сообщил во вторник Владимир Путин на встрече с военными. Украина,
        утверждает он, удерживает лишь 18 процентов территории Донецкой области и 24,5
        процента Запорожской.""",
        figures="""18 percent ; 2025-12-03 ; ua-14 ; ru-president
        24.5 percent ; 2025-12-03 ; ua-23 ; ru-president""",
        events="vovchansk ; capture_claim ; Russian president ; 2025-12-02",
    ),
    dispatch(
        "ru-KB03", "2025-11-24",
        """Минобороны РФ отчиталось в воскресенье о взятии Петропавловки в Харьковской области и
        Звановки в Донецкой. Представитель Объединенных сил Украины Виктор Трегубов назвал
        сообщение о Петропавловке ложью: село, по его словам, удерживают украинские
        военные.""",
        events="""petropavlivka ; capture_claim ; Russian MoD ; 2025-11-23
        zvanivka ; capture_claim ; Russian MoD ; 2025-11-23
        petropavlivka ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "ru-KB04", "2025-10-21",
        """Власти Краматорска с понедельника продлили комендантский час на два часа, следует из
        распоряжения городской военной администрации. За неделю из общины вывезли 640
        жителей, в том числе 52 ребенка. О положении под Дружковкой в администрации
        говорить не стали.""",
    ),
]  # fmt: skip

SET_KA = [
    dispatch(
        "en-KA01", "2025-11-03",
        """Russia seized 461 square kilometres (178 square miles) of Ukrainian land in October,
        according to an AFP analysis of data from the US-based Institute for the Study of
        War. The month before, the figure was 447 square kilometres. | At the end of
        October Moscow's army held 19.2 percent of the country, the analysis showed.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        447 km2 ; 2025-09 ; ua ; afp
        19.2 percent ; 2025-10-31 ; ua ; afp""",
    ),
    dispatch(
        "en-KA02", "2025-12-02",
        """Russia's defence ministry said on Monday that its troops had taken the town of Siversk in
        Ukraine's eastern Donetsk region. The Ukrainian General Staff dismissed the
        statement, saying its units "continue to hold the town".""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-01
        siversk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-KA03", "2025-09-05",
        """Kyiv's troops have withdrawn from Udachne "to save the lives of our men", said Nazar
        Voloshyn, a spokesman for the Khortytsia group of forces, after weeks of assaults
        on the village. DeepState, the open-source map that many Ukrainians check every
        morning, had already marked it as Russian-occupied on Wednesday.""",
        events="""udachne ; withdrawal ; Ukrainian Khortytsia group ; -
        udachne ; independent_assessment ; DeepState ; 2025-09-03""",
    ),
    dispatch(
        "en-KA04", "2025-08-04",
        """Ukraine lost 564 sq. km in July, up from 556 sq. km in June, the monitoring group
        DeepState wrote on Telegram. That works out at an average of 18.2 sq. km a day in
        July, it added.""",
        figures="""564 km2 ; 2025-07 ; ua ; deepstate
        556 km2 ; 2025-06 ; ua ; deepstate
        18.2 km2_per_day ; 2025-07 ; ua ; deepstate""",
    ),
    dispatch(
        "en-KA05", "2025-10-14",
        """Russian drones hit a grain warehouse near Kupiansk overnight, wounding four people and
        setting fire to 300 square metres of roofing, the regional prosecutor's office
        said. About 620 residents remain in the area, some 12 kilometres from the front
        line, and officials said buses would keep running until Friday.""",
    ),
    dispatch(
        "uk-KA01", "2025-12-16",
        """Українські військові звільнили село Радьківка, повідомив головнокомандувач ЗСУ Олександр
        Сирський. За його словами, з 1 до 14 грудня штурмові підрозділи повернули під
        контроль 48 кв. км Харківської області.""",
        figures="48 km2 ; 2025-12-01..2025-12-14 partial_month ; ua-63 ; ua-command",
        events="radkivka ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-KA02", "2025-11-19",
        """Міноборони РФ заявило про захоплення Степногірська на Запоріжжі. «Це неправда, селище
        залишається під нашим контролем», — сказав у вівторок речник Сил оборони півдня
        Владислав Волошин.""",
        events="""stepnohirsk ; capture_claim ; Russian MoD ; -
        stepnohirsk ; denial ; Ukrainian Southern Defence Forces ; 2025-11-18""",
    ),
    dispatch(
        "uk-KA03", "2025-07-02",
        """У першій половині 2025 року російські війська зайняли 1943 квадратні кілометри української
        території. Такі дані наводять аналітики фінської Black Bird Group. | Тим часом
        проєкт DeepState повідомив, що ворог окупував Зелене Поле та Комар.""",
        figures="1943 km2 ; 2025-01-01..2025-06-30 window ; ua ; black-bird",
        events="""zelene-pole ; independent_assessment ; DeepState ; -
        komar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-KA04", "2025-11-25",
        """Протяжність лінії бойового зіткнення сягає вже 1250 км, розповіли журналістам у Міноборони
        України. Сапери за тиждень перевірили 35 кв. км полів на Миколаївщині та
        знешкодили 640 вибухонебезпечних предметів. | Про ситуацію в Покровську у
        відомстві говорити відмовилися.""",
    ),
    dispatch(
        "ru-KA01", "2025-12-18",
        """С начала года российские войска взяли под контроль более 5870 кв. км и 285 населённых
        пунктов, сообщил начальник Генштаба Валерий Герасимов на встрече с военными
        атташе. Он также объявил об освобождении Волчанска.""",
        figures="""5870 km2 ; 2025-01-01..2025-12-18 to_date ; ua ; ru-general-staff
        285 settlements ; 2025-01-01..2025-12-18 to_date ; ua ; ru-general-staff""",
        events="vovchansk ; capture_claim ; Russian General Staff ; -",
    ),
    dispatch(
        "ru-KA02", "2025-10-21",
        """Штурмовые группы вошли в Константиновку и закрепились в её восточных кварталах, рассказал
        в понедельник назначенный Москвой глава ДНР Денис Пушилин. Генштаб ВСУ признал,
        что отдельные группы противника действительно находятся в городе.""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2025-10-20
        kostiantynivka ; confirmation ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-KA03", "2025-06-03",
        """В мае Россия заняла около 410 квадратных километров украинской земли, говорится в сводке
        британского Минобороны. | Российские военкоры 2 июня написали о взятии Кондратовки
        в Сумской области, однако в Институте изучения войны (ISW) подтверждений этому не
        нашли.""",
        figures="410 km2 ; 2025-05 ; ua ; uk-mod",
        events="""kindrativka ; capture_claim ; Russian sources ; 2025-06-02
        kindrativka ; independent_assessment ; ISW ; -""",
    ),
]  # fmt: skip

SET_NA = [
    dispatch(
        "en-NA01", "2025-08-04",
        """Russian forces took 564 square kilometres (218 square miles) of Ukrainian land in July,
        according to an AFP tally drawn from data of the Institute for the Study of War,
        against 445 in July 2024. | Moscow's defence ministry announced on 31 July the
        capture of Chasiv Yar. The Ukrainian General Staff rejected the announcement on 1
        August, saying its units were still in control of the town.""",
        figures="""564 km2 ; 2025-07 ; ua ; afp
        445 km2 ; 2024-07 ; ua ; afp""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; denial ; Ukrainian General Staff ; 2025-08-01""",
    ),
    dispatch(
        "en-NA02", "2026-01-03",
        """Russia occupied 4,336 sq km of Ukraine in the whole of 2025, the monitoring project
        DeepState said in its annual review; for 2024 it had counted 3,490 sq km. | Valery
        Gerasimov, chief of the Russian General Staff, has given a far higher number,
        telling officers that his troops seized 6,640 sq km in 2025.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        3490 km2 ; 2024 ; ua ; deepstate
        6640 km2 ; 2025 ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-NA03", "2023-05-22",
        """Bakhmut "has been completely liberated", the Russian Defence Ministry said in a statement
        on 20 May. | Asked about that statement by reporters at the G7 summit in Hiroshima
        on 21 May, President Volodymyr Zelensky replied: "Bakhmut is not occupied by
        Russia as of today." He gave no details of where his troops stood.""",
        events="""bakhmut ; capture_claim ; Russian MoD ; 2023-05-20
        bakhmut ; denial ; Ukrainian president ; 2023-05-21""",
    ),
    dispatch(
        "en-NA04", "2024-06-12",
        """Two people were killed and 17 wounded when guided bombs struck a market in Kharkiv, some
        30 kilometres from the Russian border, the regional prosecutor's office said on
        Wednesday. | The Kharkiv region, which covers 31,415 sq km, has seen attacks rise
        by 40 percent since 2022, officials said. Governor Oleh Syniehubov said there was
        no plan to evacuate the city.""",
    ),
    dispatch(
        "en-NA05", "2024-10-03",
        """The Ukrainian army's Khortytsia group said on 2 October it had pulled its soldiers out of
        Vuhledar to spare them from encirclement. Russia's defence ministry reported on 3
        October that the mining town was in Russian hands. | In September Russia gained
        430 square kilometres in Ukraine, the Finland-based Black Bird Group calculated.""",
        figures="430 km2 ; 2024-09 ; ua ; black-bird",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "uk-NA01", "2025-12-02",
        """За листопад російська армія окупувала 505 квадратних кілометрів території України,
        підрахували аналітики DeepState. У жовтні, за їхніми даними, цей показник становив
        267 кв. км. | Міністерство оборони РФ 1 грудня прозвітувало про взяття Вовчанська.
        У Генеральному штабі ЗСУ 2 грудня назвали це повідомлення неправдивим і
        наголосили, що українські військові утримують місто.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate""",
        events="""vovchansk ; capture_claim ; Russian MoD ; 2025-12-01
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "uk-NA02", "2023-09-19",
        """Кліщіївку на Донеччині звільнено від російських військ, повідомив 17 вересня Генштаб ЗСУ.
        Міноборони Росії 18 вересня це заперечило, запевнивши, що село лишається під
        контролем російських підрозділів. | За серпень українські сили відвоювали 44
        квадратні кілометри, зазначили в Міністерстві оборони України.""",
        figures="44 km2 ; 2023-08 ; ua ; ua-mod",
        events="""klishchiivka ; liberation_claim ; Ukrainian General Staff ; 2023-09-17
        klishchiivka ; denial ; Russian MoD ; 2023-09-18""",
    ),
    dispatch(
        "uk-NA03", "2025-03-14",
        """Унаслідок нічної атаки 46 безпілотників на Сумщину поранено шістьох людей, пошкоджено 12
        будинків, повідомила обласна військова адміністрація. Площа області становить 23,8
        тисячі кв. км, з них розмінування потребують близько 4 тисяч. | Кількість
        обстрілів прикордоння за рік зросла на 35 відсотків, додали там. Евакуація із
        п'ятикілометрової смуги вздовж кордону триватиме до кінця квітня.""",
    ),
    dispatch(
        "uk-NA04", "2026-02-03",
        """Москва твердить, що Гуляйполе перейшло під її контроль. Речник Сил оборони Півдня
        Владислав Волошин 2 лютого відповів, що це не так: місто тримають українські
        підрозділи. | Головнокомандувач ЗСУ Олександр Сирський, підбиваючи підсумки січня,
        сказав, що за місяць противник просунувся на 240 квадратних кілометрів української
        землі.""",
        figures="240 km2 ; 2026-01 ; ua ; ua-command",
        events="""huliaipole ; capture_claim ; Russian side ; -
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2026-02-02""",
    ),
    dispatch(
        "uk-NA05", "2024-12-24",
        """«Ворог окупував Новий Комар», — ідеться в повідомленні проєкту DeepState від 23 грудня.
        Станом на 20 грудня, за підрахунками проєкту, під російською окупацією перебувало
        18,2 відсотка території України. | Українське командування цю інформацію не
        коментувало.""",
        figures="18.2 percent ; 2024-12-20 ; ua ; deepstate",
        events="novyi-komar ; independent_assessment ; DeepState ; 2024-12-23",
    ),
    dispatch(
        "ru-NA01", "2025-12-12",
        """Начальник российского Генштаба Валерий Герасимов 11 декабря доложил о взятии Северска. По
        его словам, за ноябрь российская армия заняла на Украине 27 населенных пунктов и
        610 квадратных километров. | В Генеральном штабе ВСУ сообщение о потере Северска
        опровергли: город, сказано в ответе, обороняют украинские части.""",
        figures="""27 settlements ; 2025-11 ; ua ; ru-general-staff
        610 km2 ; 2025-11 ; ua ; ru-general-staff""",
        events="""siversk ; capture_claim ; Russian General Staff ; 2025-12-11
        siversk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-NA02", "2025-07-02",
        """Вся территория Луганской области занята российскими войсками, заявил 30 июня назначенный
        Москвой глава региона Леонид Пасечник. В украинском Третьем армейском корпусе 1
        июля ответили, что это ложь и что Луганская область захвачена не полностью. | По
        оценке DeepState, в июне под российский контроль перешло 556 кв. км украинской
        территории.""",
        figures="556 km2 ; 2025-06 ; ua ; deepstate",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; 2025-07-01""",
    ),
    dispatch(
        "ru-NA03", "2024-05-31",
        """Министерство обороны России 28 мая сообщило, что Нетайлово в Донецкой области взято под
        контроль. Пресс-офицер группировки «Хортица» Назар Волошин 29 мая возразил:
        поселок остается за украинскими военными. | Министр обороны РФ Андрей Белоусов
        утверждает, что с начала года по 31 мая его войска продвинулись на 880 квадратных
        километров.""",
        figures="880 km2 ; 2024-01-01..2024-05-31 to_date ; ua ; ru-mod",
        events="""netailove ; capture_claim ; Russian MoD ; 2024-05-28
        netailove ; denial ; Ukrainian Khortytsia group ; 2024-05-29""",
    ),
    dispatch(
        "ru-NA04", "2026-03-05",
        """Президент РФ Владимир Путин на совещании 3 марта сказал, что большая часть Константиновки
        уже находится в руках российских войск. В 28-й бригаде ВСУ 4 марта признали, что
        российские солдаты закрепились в восточных кварталах города. | Россия захватила в
        феврале 350 кв. км территории Украины, подсчитало министерство обороны
        Великобритании.""",
        figures="350 km2 ; 2026-02 ; ua ; uk-mod",
        events="""kostiantynivka ; partial_control_claim ; Russian president ; 2026-03-03
        kostiantynivka ; confirmation ; Ukrainian 28th Brigade ; 2026-03-04""",
    ),
]  # fmt: skip

SET_NF = [
    dispatch(
        "en-NF01", "2025-09-03",
        """What did August change on the map? Less than July, to go by the Finnish analysts of Black
        Bird Group: Russia, they reckon, gained 458 square kilometres of Ukraine last
        month, after 571 in July. | The biggest prize stayed out of reach. Pokrovsk, the
        Ukrainian General Staff insisted on 1 September, remains in Ukrainian hands.""",
        figures="""458 km2 ; 2025-08 ; ua ; black-bird
        571 km2 ; 2025-07 ; ua ; black-bird""",
        events="pokrovsk ; denial ; Ukrainian General Staff ; 2025-09-01",
    ),
    dispatch(
        "en-NF02", "2024-11-04",
        """A month in brief: October cost Ukraine 483 square kilometres of ground, an AFP analysis of
        data from the Institute for the Study of War shows. | Among the losses is the
        mining town of Selydove. Its capture was announced by Russia's defence ministry on
        29 October, and the monitors of DeepState now also show it as Russian-held.""",
        figures="483 km2 ; 2024-10 ; ua ; afp",
        events="""selydove ; capture_claim ; Russian MoD ; 2024-10-29
        selydove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-NF03", "2026-01-07",
        """Who holds Huliaipole? That depends on whom you ask. "The town has been liberated in full,"
        Andrei Belousov, the Russian defence minister, reported on 5 January. Not true,
        replies Vladyslav Voloshyn of Ukraine's Southern Defence Forces, whose soldiers,
        he says, are still defending it street by street. | One thing is less disputed: in
        December as a whole Russia took, by DeepState's reckoning, 314 square kilometres.""",
        figures="314 km2 ; 2025-12 ; ua ; deepstate",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2026-01-05
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-NF04", "2023-06-21",
        """Two weeks into the push in the south, here is what Kyiv's troops have to show for it.
        Between 4 and 18 June they won back eight settlements, according to Ukraine's
        defence ministry. | The latest of them is Piatykhatky, a village in the
        Zaporizhzhia region; that it had been freed was made public on 19 June by the
        deputy minister, Hanna Maliar.""",
        figures="8 settlements ; 2023-06-04..2023-06-18 window ; ua ; ua-mod",
        events="piatykhatky ; liberation_claim ; Ukrainian MoD ; 2023-06-19",
    ),
    dispatch(
        "en-NF05", "2025-05-06",
        """Why does the front look so busy and yet so still? In April, Ukraine's General Staff says,
        the number of assaults rose by 23 percent along a line some 1,200 kilometres long,
        and the heaviest of them came about 12 kilometres south of Pokrovsk. | The Donetsk
        region alone covers 26,500 square kilometres, and analysts at ISW expect that
        Moscow would need several more years to overrun it. A Russian plan for a
        10-kilometre buffer zone in the Sumy region exists so far only on paper, a Western
        official said.""",
    ),
    dispatch(
        "uk-NF01", "2025-12-03",
        """Пояснюємо, що змінилося на фронті за місяць. У листопаді Росія захопила 497 квадратних
        кілометрів української землі — майже вдвічі більше, ніж у жовтні, коли її
        здобутком стали 263, підрахували аналітики DeepState. | Найгучнішою була суперечка
        про Покровськ. Місто взято, переконував 30 листопада начальник російського
        Генштабу Валерій Герасимов. У цьому місті, відповіли йому в Генеральному штабі
        ЗСУ, бої тривають.""",
        figures="""497 km2 ; 2025-11 ; ua ; deepstate
        263 km2 ; 2025-10 ; ua ; deepstate""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-11-30
        pokrovsk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-NF02", "2024-10-04",
        """Що означає втрата Вугледара? Українські підрозділи залишили місто, про що 2 жовтня
        повідомило угруповання «Хортиця». Наступного дня, 3 жовтня, про його взяття
        відзвітувало Міністерство оборони Росії. | Загалом, як видно з підрахунків
        фінської групи Black Bird, за вересень російська армія просунулася на 436
        квадратних кілометрів.""",
        figures="436 km2 ; 2024-09 ; ua ; black-bird",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "uk-NF03", "2026-03-04",
        """Лютий на півдні: коротко про головне. Сили оборони, за словами головнокомандувача
        Олександра Сирського, звільнили за місяць дев'ять населених пунктів і повернули
        контроль над 286 квадратними кілометрами. | Серед звільнених сіл він ще 27 лютого
        назвав Тернувате.""",
        figures="""9 settlements ; 2026-02 ; ua ; ua-command
        286 km2 ; 2026-02 ; ua ; ua-command""",
        events="ternuvate ; liberation_claim ; Ukrainian commander-in-chief ; 2026-02-27",
    ),
    dispatch(
        "uk-NF04", "2025-02-05",
        """Скільки України під окупацією? На кінець січня, якщо вірити розрахункам Інституту вивчення
        війни, Росія утримувала 18,6 відсотка її території. А за сам січень, оцінює
        британське Міноборони, російські війська зайняли 325 квадратних кілометрів. |
        Велика Новосілка, зазначають у Лондоні там само, найімовірніше вже перебуває в
        руках росіян.""",
        figures="""18.6 percent ; 2025-01-31 ; ua ; isw
        325 km2 ; 2025-01 ; ua ; uk-mod""",
        events="velyka-novosilka ; independent_assessment ; UK MoD ; -",
    ),
    dispatch(
        "uk-NF05", "2023-10-05",
        """Чотири місяці контрнаступу: що вдалося? Із червня по вересень Україна повернула 372
        квадратні кілометри — такі дані наводить американський Інститут вивчення війни. |
        Кліщіївка теж знову українська: про звільнення цього села на Донеччині 17 вересня
        розповів у вечірньому зверненні президент Володимир Зеленський.""",
        figures="372 km2 ; 2023-06-01..2023-09-30 window ; ua ; isw",
        events="klishchiivka ; liberation_claim ; Ukrainian president ; 2023-09-17",
    ),
    dispatch(
        "ru-NF01", "2025-07-02",
        """Что произошло на фронте в июне? Российская армия заняла за месяц 547 квадратных
        километров, подсчитало издание «Агентство». | Громче всего прозвучало другое:
        Луганская область, сообщил 30 июня назначенный Москвой глава региона Леонид
        Пасечник, захвачена целиком, «на все сто». Украинский Генштаб это опроверг.""",
        figures="547 km2 ; 2025-06 ; ua ; agentstvo",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-NF02", "2025-09-02",
        """Разбираем итоги полугодия. С марта по август, доложил министру Валерий Герасимов, под
        контроль российских войск перешли 3420 квадратных километров и 146 населённых
        пунктов. В Купянске, утверждал он же 30 августа, занята половина города. |
        Доказательств того, что россияне удерживают половину Купянска, в американском
        Институте изучения войны не видят.""",
        figures="""3420 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        146 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff""",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; 2025-08-30
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-NF03", "2024-06-05",
        """Почему май оказался таким тяжёлым для Харьковской области? Её площадь — 31,4 тысячи
        квадратных километров, а от областного центра до границы всего около 30
        километров, напоминают военные аналитики. За месяц, по данным местных властей, при
        обстрелах погибли 87 мирных жителей, а число ударов управляемыми бомбами выросло
        на 40 процентов. | Брать Харьков Москва, как говорил Владимир Путин, пока не
        планирует.""",
    ),
    dispatch(
        "ru-NF04", "2026-04-03",
        """Главное за месяц — в трёх фразах. С 1 по 28 марта Россия, как следует из обзора проекта
        Russia Matters, приобрела 74 квадратные мили украинской территории. Восточная
        часть Константиновки, уверял 31 марта Денис Пушилин, уже за российскими военными.
        «Город наш, мы его держим», — возражают в 28-й бригаде ВСУ.""",
        figures="74 sq_mi ; 2026-03-01..2026-03-28 partial_month ; ua ; russia-matters",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-03-31
        kostiantynivka ; denial ; Ukrainian 28th Brigade ; -""",
    ),
]  # fmt: skip
