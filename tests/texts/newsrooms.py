"""Made-up dispatches in the manner of newsrooms, in sets of 21 by writers who never saw the rules.

Written as in ``dispatches`` from a codebook, 7 in each language: bodies and people are real, the
sentences nobody's, and most of what they tell did not happen. Each set was measured once before its
misses were mended (``docs/reading.md`` has those numbers and the order), so that today all are known, but for
``SET_WA`` to ``SET_WD``: nothing was mended on those, they are the measure. Corrected: a period that would
end after its article is cut at the article's day, as the ledger does it.
"""

from tests.texts.dispatches import dispatch

SET_QA = [
    dispatch(
        "en-QA01", "2025-12-01",
        """Russia's army seized 688 square kilometres (266 square miles) of Ukrainian land in
        November, an AFP analysis of data from the US-based Institute for the Study of War
        showed on Monday. | It was the second-largest monthly haul since the first weeks of the
        invasion, behind only the 731 square kilometres of November 2024, and well above the 452
        recorded in October. | Around 60 percent of the latest gains came in the Zaporizhzhia
        region, where Ukrainian brigades are short of infantry. | At the end of November, Moscow
        held all or part of 19.3 percent of Ukraine, the analysis found.""",
        figures="""688 km2 ; 2025-11 ; ua ; afp
        731 km2 ; 2024-11 ; ua ; afp
        452 km2 ; 2025-10 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp""",
    ),
    dispatch(
        "en-QA02", "2023-09-18",
        """Ukrainian troops have recaptured the eastern village of Klishchiivka after months of
        heavy fighting, President Volodymyr Zelenskiy said on Sunday, hailing a rare success in
        a slow counteroffensive. | Deputy Defence Minister Hanna Maliar put the territory won
        back last week at 2 square km in the Bakhmut sector and 5.2 square km on the southern
        front. | Moscow did not comment. | The village stands on high ground about 9 km south of
        Bakhmut, which fell to Wagner mercenaries in May after the longest battle of the war.""",
        figures="""2 km2 ; 2023-09-11..2023-09-17 window ; bakhmut-direction ; ua-mod
        5.2 km2 ; 2023-09-11..2023-09-17 window ; southern-front ; ua-mod""",
        events="klishchiivka ; liberation_claim ; Ukrainian president ; 2023-09-17",
    ),
    dispatch(
        "en-QA03", "2025-11-21",
        """Russia's top general told President Vladimir Putin on Thursday that his troops had taken
        full control of Kupiansk, a railway hub in northeastern Ukraine that Kyiv won back in
        2022. | "The town has been liberated by units of the West group," Valery Gerasimov said
        in televised remarks, adding that they were now pushing towards Borova. | Ukraine's
        General Staff denied it, saying its soldiers remained in control of the town. |
        DeepState, a mapping project with ties to the Ukrainian army, showed most of Kupiansk as
        contested on Friday. Fewer than 600 of its 26,000 pre-war residents are thought to be
        left.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; independent_assessment ; DeepState ; 2025-11-21""",
    ),
    dispatch(
        "en-QA04", "2024-04-22",
        """Russian guided bombs killed four people and wounded 12 in the Kharkiv region overnight,
        Governor Oleh Syniehubov said on Monday, as Ukraine hurried to dig in along a front of
        some 1,000 km (620 miles). | Residents of 47 settlements close to the border have been
        told to leave. | Commander-in-chief Oleksandr Syrskyi has warned that Moscow wants to
        seize Chasiv Yar by May 9 and, eventually, the whole of the Donetsk region, which covers
        26,500 square km. | Artillery fire there is up 40 percent since March, according to the
        Ukrainian military, whose gunners say they are outnumbered six to one.""",
    ),
    dispatch(
        "en-QA05", "2026-02-20",
        """Ukrainian President Volodymyr Zelenskyy said Friday that he would not trade land for a
        promise. | "The Americans tell us: 'The Russians say they will have all of Donbas by
        summer,'" he told reporters in Kyiv. "We heard the same in 2023, in 2024 and in 2025." |
        Russia holds about 79 percent of the Donetsk region, according to the Institute for the
        Study of War, which does not expect it to overrun the rest before August 2027. | A poll
        published this week found 57 percent of Ukrainians opposed to giving up the region,
        while NATO puts Russian losses at 25,000 dead a month.""",
        figures="79 percent ; 2026-02-20 ; ua-14 ; isw",
    ),
    dispatch(
        "en-QA06", "2024-08-20",
        """Ukraine now controls 1,270 square km (490 square miles) of Russia's Kursk region and 94
        settlements there, its top commander said on Tuesday, two weeks into a surprise
        incursion. | Oleksandr Syrskyi told officials by video link that his troops had advanced
        between 28 and 35 km. | In eastern Ukraine, Russia's Defence Ministry said its forces
        had taken Niu-York, which Moscow calls Novgorodskoye. The Ukrainian General Staff said
        fighting in the town was still going on. | Kursk authorities say more than 122,000
        people have fled their homes. Syrskyi gave no figure for Ukrainian casualties.""",
        figures="""1270 km2 ; 2024-08-20 ; ru-krs ; ua-command
        94 settlements ; 2024-08-20 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; -
        niu-york ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-QA07", "2022-11-11",
        """Russia's Defence Ministry said on Friday it had finished pulling its troops out of
        Kherson, abandoning the only regional capital it had captured since February. |
        Ukraine's military intelligence agency declared the city back under Ukrainian control as
        residents poured into the streets. On Thursday, President Volodymyr Zelenskiy announced
        the recapture of Snihurivka, a rail junction to the north. | Commander-in-chief Valerii
        Zaluzhnyi said his forces had retaken 1,382 square km and 41 settlements in the Kherson
        region between Oct. 1 and Nov. 9, moving forward by up to 36 km. | The Kremlin said the
        region's status as part of Russia was "not subject to change".""",
        figures="""1382 km2 ; 2022-10-01..2022-11-09 window ; ua-65 ; ua-command
        41 settlements ; 2022-10-01..2022-11-09 window ; ua-65 ; ua-command""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian military intelligence ; -
        snihurivka ; liberation_claim ; Ukrainian president ; 2022-11-10""",
    ),
    dispatch(
        "uk-QA01", "2025-07-03",
        """У червні російські війська окупували 548 кв. км української території – найбільше від
        початку року, підрахували аналітики DeepState. У травні було 441 кв. км, тобто темп зріс
        на 24%. | Чверть усіх штурмів припала на Новопавлівський напрямок. | Тим часом
        призначений Москвою очільник Луганщини Леонід Пасічник 30 червня запевнив, що Росія
        взяла під контроль усю область. | Голова Луганської ОВА Артем Лисогор 2 липня це
        заперечив: за його словами, Сили оборони й далі тримають позиції поблизу Греківки та
        Надії.""",
        figures="""548 km2 ; 2025-06 ; ua ; deepstate
        441 km2 ; 2025-05 ; ua ; deepstate""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; 2025-07-02""",
    ),
    dispatch(
        "uk-QA02", "2024-02-18",
        """Українські підрозділи вийшли з Авдіївки на заздалегідь підготовлені рубежі, повідомив
        уранці 17 лютого командувач ОСУВ "Таврія" Олександр Тарнавський. | За його словами, на
        завершальному етапі операції кілька військовослужбовців потрапили в полон, а перевага
        росіян в артилерії сягала десяти до одного. | Увечері 17 лютого Сергій Шойгу доповів
        Путіну, що місто перейшло під повний контроль російської армії, а лінію фронту відсунуто
        від Донецька на 8,6 км. | До повномасштабної війни в Авдіївці мешкало понад 31 тисячу
        людей, нині лишається менше тисячі.""",
        events="""avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "uk-QA03", "2026-03-24",
        """З початку року Сили оборони відновили контроль над 465 кв. км, заявив головнокомандувач
        ЗСУ Олександр Сирський. | За його даними, у лютому українські військові повернули 218
        кв. км, тоді як росіяни за той самий місяць захопили 127 кв. км. | Командування
        Десантно-штурмових військ 23 березня повідомило про звільнення Березового на
        Дніпропетровщині. У Міноборони РФ назвали це неправдою. | Водночас, зазначив Сирський,
        ворог і далі має перевагу в живій силі: проти України воює понад 710 тисяч росіян, а
        довжина активного фронту сягає 1200 км.""",
        figures="""465 km2 ; 2026-01-01..2026-03-24 to_date ; ua ; ua-command
        218 km2 ; 2026-02 ; ua ; ua-command
        127 km2 ; 2026-02 ; ua ; ua-command""",
        events="""berezove ; liberation_claim ; Ukrainian Air Assault Forces ; 2026-03-23
        berezove ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-QA04", "2025-05-13",
        """За квітень сапери обстежили й розмінували 412 кв. км сільгоспугідь, повідомили в
        Міноборони. Потенційно небезпечними лишаються 137 тисяч кв. км – це майже чверть площі
        країни. | На Сумщині, яка має 23,8 тисячі кв. км, розширюють зону обов'язкової
        евакуації: виїхати мають жителі ще 11 сіл, сказав очільник ОВА Олег Григоров. За його
        словами, кількість ударів КАБами за місяць зросла на 30%. | Президент Зеленський вважає,
        що Росія готує новий наступ на Сумському та Харківському напрямках, однак "буферної
        зони", про яку говорить Путін, створити не зможе.""",
    ),
    dispatch(
        "uk-QA05", "2026-01-01",
        """Начальник російського Генштабу Валерій Герасимов 31 грудня відзвітував, що за 2025 рік
        армія РФ захопила 6430 кв. км і 331 населений пункт, зокрема місто Гуляйполе. | В
        американському Інституті вивчення війни за той самий рік нарахували значно менше – 4840
        кв. км. | У Генштабі ЗСУ заяву про Гуляйполе спростували: українські військові
        продовжують обороняти місто. | Там також нагадали, що план Кремля вийти до адмінкордонів
        Донецької області до кінця року провалився, а втрати росіян за 12 місяців перевищили 410
        тисяч осіб.""",
        figures="""6430 km2 ; 2025 ; ua ; ru-general-staff
        331 settlements ; 2025 ; ua ; ru-general-staff
        4840 km2 ; 2025 ; ua ; isw""",
        events="""huliaipole ; capture_claim ; Russian General Staff ; 2025-12-31
        huliaipole ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-QA06", "2023-05-21",
        """Ватажок "Вагнера" Євген Пригожин 20 травня записав відео, в якому оголосив про повне
        захоплення Бахмута. Згодом про взяття міста прозвітувало й Міноборони РФ, подякувавши за
        підтримку артилерії та авіації. | Заступниця міністра оборони України Ганна Маляр у
        неділю це заперечила: за її словами, наші військові утримують квартал "Літак" на
        південному заході міста. | Інститут вивчення війни вважає, що росіяни контролюють майже
        весь Бахмут, проте сил іти далі в них немає. | Битва за місто триває понад дев'ять
        місяців; із 70 тисяч жителів лишилося кілька сотень.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; -
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21
        bakhmut ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "uk-QA07", "2025-05-27",
        """Голова Сумської ОВА Олег Григоров 26 травня визнав, що росіяни зайняли Басівку. Місцевих
        жителів, каже він, вивезли звідти заздалегідь. | За підрахунками DeepState, від 1 до 25
        травня ворог окупував на Сумщині 63 кв. км. Аналітики проєкту також повідомили, що
        росіяни захопили Локню. | Натомість заяву Міноборони РФ про взяття Юнаківки в
        Держприкордонслужбі назвали вигадкою. | Загалом із прикордоння області вже евакуювали 56
        тисяч людей, обов'язковий виїзд оголошено у 213 населених пунктах.""",
        figures="63 km2 ; 2025-05-01..2025-05-25 partial_month ; ua-59 ; deepstate",
        events="""basivka ; confirmation ; Head of Sumy oblast ; 2025-05-26
        loknia ; independent_assessment ; DeepState ; -
        yunakivka ; capture_claim ; Russian MoD ; -
        yunakivka ; denial ; Ukrainian border guards ; -""",
    ),
    dispatch(
        "ru-QA01", "2025-08-30",
        """Начальник российского Генштаба Валерий Герасимов в субботу подвёл итоги весенне-летней
        кампании. По его словам, с марта по август российские войска заняли более 3480
        квадратных километров и 147 населённых пунктов. | Сейчас, утверждает Герасимов, Россия
        контролирует 99,6% территории Луганской области и 78% Донецкой. | По подсчётам
        американского Института изучения войны (ISW), за те же полгода российская армия
        захватила 2350 квадратных километров, то есть на треть меньше. | В Генштабе ВСУ отчёт
        назвали «фантазиями» и напомнили, что ни одного областного центра в этом году Россия не
        взяла.""",
        figures="""3480 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        147 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.6 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        78 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        2350 km2 ; 2025-03-01..2025-08-30 window ; ua ; isw""",
    ),
    dispatch(
        "ru-QA02", "2022-09-10",
        """Минобороны РФ в субботу объявило о выводе войск из Балаклеи и Изюма. Официально это
        называется «перегруппировкой»: по версии ведомства, части перебрасывают на донецкое
        направление. | Об освобождении Балаклеи 8 сентября сообщил Владимир Зеленский. А вечером
        в субботу украинский президент заявил, что с 1 по 10 сентября под контроль Украины
        вернулись 2000 квадратных километров. | Провоенные блогеры сравнивают происходящее с
        отступлением из-под Киева, хотя от Изюма до границы с Россией больше ста километров.
        Сколько военных погибло за эти дни, стороны не раскрывают.""",
        figures="2000 km2 ; 2022-09-01..2022-09-10 partial_month ; ua ; ua-president",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        balakliia ; liberation_claim ; Ukrainian president ; 2022-09-08""",
    ),
    dispatch(
        "ru-QA03", "2024-07-23",
        """Назначенный Москвой глава Донецкой области Денис Пушилин отозвал своё заявление о взятии
        Красногоровки. В воскресенье он говорил, что город «полностью освобождён», а во вторник
        признал, что поторопился: бои на северной окраине не закончились. | 59-я бригада ВСУ,
        обороняющая Красногоровку, в понедельник опубликовала видео с украинским флагом на одном
        из домов и назвала слова Пушилина враньём. | По данным проекта DeepState, большая часть
        города остаётся «серой зоной». До войны там жили почти 15 тысяч человек, сейчас — около
        трёхсот.""",
        events="""krasnohorivka ; capture_claim ; Russian-installed head of Donetsk oblast ; 2024-07-21
        krasnohorivka ; claim_withdrawn ; Russian-installed head of Donetsk oblast ; 2024-07-23
        krasnohorivka ; denial ; Ukrainian 59th Brigade ; 2024-07-22
        krasnohorivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-QA04", "2023-10-12",
        """Сергей Шойгу поручил до конца года набрать ещё 70 тысяч контрактников, сообщило
        Минобороны РФ 12 октября. | Тем временем под Авдеевкой, в 15 километрах от Донецка,
        российские войска пытаются перерезать последнюю дорогу, ведущую в город. За сутки там
        было больше десяти атак, рассказал глава городской администрации. | Военный эксперт, с
        которым поговорила «Медуза», не верит в быстрый успех: «Мне ещё весной объясняли:
        „Возьмём Авдеевку к маю“. И что?» | Площадь города — около 29 квадратных километров. Из
        32 тысяч жителей остались 1600, то есть 5%.""",
    ),
    dispatch(
        "ru-QA05", "2026-04-03",
        """Темпы российского наступления снова упали. По подсчётам финской Black Bird Group, в
        марте российская армия заняла 130–145 квадратных километров — против 212 в феврале. |
        Близкую оценку даёт украинский проект DeepState: 138 квадратных километров за март, или
        в среднем 4,5 квадратного километра в день. | При этом число штурмов, по данным
        украинского Генштаба, выросло на 17%. Аналитики объясняют это распутицей и тем, что
        группы по два-три человека проходят за день не больше километра. Москва, по их мнению,
        готовит новую кампанию к маю.""",
        figures="""130-145 km2 ; 2026-03 ; ua ; black-bird
        212 km2 ; 2026-02 ; ua ; black-bird
        138 km2 ; 2026-03 ; ua ; deepstate
        4.5 km2_per_day ; 2026-03 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-QA06", "2025-03-13",
        """Министерство обороны РФ в четверг объявило, что российская армия освободила Суджу, а
        также соседние Меловой и Подол. | До этого начальник Генштаба Валерий Герасимов доложил
        Владимиру Путину, что с 8 по 12 марта войска вернули 26 населённых пунктов и 254
        квадратных километра Курской области. | Генштаб ВСУ сообщение о Судже опроверг. На карте
        DeepState город отмечен как «серая зона», пишут аналитики проекта. | Украинские войска
        вошли в Курскую область в августе 2024 года; в самом городе до этого жили около пяти
        тысяч человек.""",
        figures="""26 settlements ; 2025-03-08..2025-03-12 window ; ru-krs ; ru-general-staff
        254 km2 ; 2025-03-08..2025-03-12 window ; ru-krs ; ru-general-staff""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; -
        sudzha ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-QA07", "2024-10-03",
        """Украинские войска оставили Угледар, который обороняли больше двух лет. О выходе своих
        подразделений из города в среду сообщила группировка «Хортица»: иначе, пояснили там, им
        грозило окружение. | Ещё во вторник глава Донецкой области Вадим Филашкин говорил, что
        российские военные находятся почти в центре Угледара. В четверг о взятии города
        отчиталось Минобороны РФ. | По подсчётам агентства Франс Пресс, основанным на данных
        ISW, за сентябрь российская армия заняла 468 квадратных километров после 446 в августе.
        От Угледара до Покровска — около 50 километров.""",
        figures="""468 km2 ; 2024-09 ; ua ; afp
        446 km2 ; 2024-08 ; ua ; afp""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
]  # fmt: skip

SET_QB = [
    dispatch(
        "en-QB01", "2025-12-02",
        """Russia's army took 505 square kilometers (195 square miles) of Ukrainian land in
        November, almost twice the 267 of October, according to an AFP analysis of data from the
        Institute for the Study of War. The same analysis puts the share of Ukraine under
        Russian control at 19.3 percent at the end of November. | The Kremlin said on Monday
        that its troops had captured Pokrovsk, a rail hub with a prewar population of about
        60,000. Ukraine's General Staff dismissed the claim, saying its assault units were still
        clearing the northern districts of the city.""",
        figures="""505 km2 ; 2025-11 ; ua ; afp
        267 km2 ; 2025-10 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-QB02", "2023-06-13",
        """Ukrainian marines have retaken the villages of Storozheve, Makarivka and Blahodatne,
        Deputy Defense Minister Hanna Maliar said on Monday, as Kyiv's long-awaited
        counteroffensive entered its second week. | Ukraine's forces won back 76 square
        kilometers last week, Maliar added, while warning that "the main blow is still to come."
        | The Russian Defense Ministry denied on Tuesday that Blahodatne had been lost. Russian
        military bloggers reported heavy fighting along the Mokri Yaly River and said two
        Leopard tanks had been knocked out.""",
        figures="76 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod",
        events="""storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; denial ; Russian MoD ; 2023-06-13""",
    ),
    dispatch(
        "en-QB03", "2024-09-24",
        """A Russian glide bomb killed two people and wounded 15 in Kramatorsk on Monday evening,
        local prosecutors said. The city, home to around 80,000 people, now lies less than 25
        kilometers (16 miles) from the front. | Strikes on the Donetsk region have risen by 40
        percent since July, Governor Vadym Filashkin said. | "We have seen their papers. The
        order reads, 'Take Pokrovsk by the middle of October,'" President Volodymyr Zelensky
        told reporters in New York. "They did not manage it in 2023 and they will not manage it
        now." The Kremlin declined to comment on military planning.""",
    ),
    dispatch(
        "en-QB04", "2025-03-14",
        """Russian troops have driven Ukrainian forces out of Sudzha, the largest town they had
        held in the Kursk region, the Defense Ministry in Moscow said on Thursday. | Ukraine's
        commander-in-chief, Oleksandr Syrskyi, denied that the town had been lost, saying his
        soldiers were still fighting in its western outskirts. | The Institute for the Study of
        War estimated that Ukraine controlled 42 square miles (110 square kilometers) of the
        Kursk region as of Wednesday. Kyiv launched the incursion on Aug. 6 last year.""",
        figures="42 sq_mi ; 2025-03-12 ; ru-krs ; isw",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "en-QB05", "2022-11-11",
        """Russia's Defense Ministry said on Friday that it had pulled all of its troops out of
        Kherson and moved them to the left bank of the Dnipro, along with some 5,000 pieces of
        equipment. | As crowds waving blue and yellow flags filled the central square, President
        Volodymyr Zelensky declared that the city was back in Ukrainian hands. | Ukraine's
        Southern Command said on Thursday that it had liberated Snihurivka, about 50 kilometers
        to the north. According to Commander-in-Chief Valerii Zaluzhnyi, the army retook 1,170
        square kilometers of the Kherson region in October.""",
        figures="1170 km2 ; 2022-10 ; ua-65 ; ua-command",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; -
        snihurivka ; liberation_claim ; Ukrainian Southern Command ; 2022-11-10""",
    ),
    dispatch(
        "en-QB06", "2026-01-09",
        """Russian forces captured 4,920 square kilometers of Ukraine in 2025, compared with 3,480
        in 2024, the Finnish open-source collective Black Bird Group said in its annual review.
        The average pace in 2025 was 13.5 square kilometers a day, it found. | "At the tactical
        level it looks like steady progress, but no major operational breakthrough came of it,"
        one of its analysts said. | Valery Gerasimov, chief of the Russian General Staff, has
        given a far higher count, telling President Vladimir Putin that his troops seized 334
        settlements last year. Western officials put Russian losses over the same period at more
        than 400,000 killed and wounded.""",
        figures="""4920 km2 ; 2025 ; ua ; black-bird
        3480 km2 ; 2024 ; ua ; black-bird
        13.5 km2_per_day ; 2025 ; ua ; black-bird
        334 settlements ; 2025 ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-QB07", "2024-05-20",
        """Russian soldiers are inside Vovchansk and hold its northern streets, Kharkiv Governor
        Oleh Syniehubov said on Sunday, adding that about 60 percent of the town's buildings had
        been destroyed. | Nearly 10,000 people have been evacuated from the border area, and the
        fighting now stretches along a front of roughly 70 kilometers. | Russia seized 69 square
        miles (178 square kilometers) of the Kharkiv region last week, according to the
        Institute for the Study of War. Putin has said that capturing the regional capital, a
        city of 1.3 million, is not part of his current plans.""",
        figures="69 sq_mi ; 2024-05-13..2024-05-19 window ; ua-63 ; isw",
        events="vovchansk ; confirmation ; Head of Kharkiv oblast ; 2024-05-19",
    ),
    dispatch(
        "uk-QB01", "2025-11-03",
        """У жовтні російські війська окупували 271 кв. км української території, підрахували
        аналітики DeepState. Це на 12% більше, ніж у вересні, хоча кількість штурмових дій за
        місяць зменшилася. За даними проєкту, зараз Росія контролює 19,1% території України. |
        Майже третина просувань ворога припала на стик Дніпропетровської та Запорізької
        областей. | У неділю DeepState також повідомив, що росіяни окупували Успенівку в
        Запорізькій області та зайшли в Родинське поблизу Покровська.""",
        figures="""271 km2 ; 2025-10 ; ua ; deepstate
        19.1 percent ; 2025-11-03 ; ua ; deepstate""",
        events="""uspenivka-zaporizhzhia ; independent_assessment ; DeepState ; 2025-11-02
        rodynske ; independent_assessment ; DeepState ; 2025-11-02""",
    ),
    dispatch(
        "uk-QB02", "2024-12-10",
        """Міноборони РФ у понеділок заявило про захоплення Курахового на Донеччині. | Речник ОСУВ
        «Хортиця» Назар Волошин в ефірі телемарафону у вівторок назвав цю заяву брехнею. За його
        словами, бої в місті тривають, а логістику ускладнюють удари дронів: під'їзні дороги
        прострілюються на відстані до 12 км. Упродовж доби на цій ділянці відбулося 43
        боєзіткнення. | За підрахунками DeepState, на кінець листопада під контролем росіян
        перебувало 66,4% Донецької області.""",
        figures="66.4 percent ; 2024-11-30 ; ua-14 ; deepstate",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2024-12-09
        kurakhove ; denial ; Ukrainian Khortytsia group ; 2024-12-10""",
    ),
    dispatch(
        "uk-QB03", "2023-08-17",
        """На Харківщині триває примусова евакуація з прифронтових громад Куп'янського району. Вона
        охоплює 53 населені пункти, звідки планують вивезти понад 11 тисяч людей, зокрема 600
        дітей, розповів начальник ОВА Олег Синєгубов. | «Лінія фронту проходить за 8–10
        кілометрів від Куп'янська, місто обстрілюють щодня», — зазначив він. | За ніч унаслідок
        влучання керованої авіабомби загинула одна людина, ще троє дістали поранення. Кількість
        обстрілів району за два тижні зросла на 30%. Востаннє людей звідси так масово вивозили у
        2022 році.""",
    ),
    dispatch(
        "uk-QB04", "2022-10-02",
        """Лиман на Донеччині повністю звільнено, повідомив у неділю президент Володимир
        Зеленський. | Міністерство оборони РФ ще в суботу визнало, що вивело свої війська з
        міста «на вигідніші рубежі». | Сухопутні війська ЗСУ повідомили про звільнення
        Дробишевого, де військові вже підняли український прапор. Дорогу в бік Кремінної
        розміновують сапери. | За даними Генштабу, у вересні українська армія повернула понад
        8600 квадратних кілометрів Харківської області.""",
        figures="8600 km2 ; 2022-09 ; ua-63 ; ua-general-staff",
        events="""lyman ; liberation_claim ; Ukrainian president ; 2022-10-02
        lyman ; withdrawal ; Russian MoD ; 2022-10-01
        drobysheve ; liberation_claim ; Ukrainian Ground Forces ; -""",
    ),
    dispatch(
        "uk-QB05", "2026-02-04",
        """У січні російська армія захопила 246 кв. км української території, а середній темп її
        просування становив 7,9 кв. км на добу. Про це розповів головнокомандувач ЗСУ Олександр
        Сирський. За його словами, Сили оборони за той самий місяць повернули 37 кв. км. |
        Генерал також відкинув заяву російського Генштабу про взяття Куп'янська. «Місто під
        нашим контролем, тривають зачистки підвалів», — сказав Сирський. | Втрати ворога за
        січень він оцінив у понад 31 тисячу осіб убитими й пораненими.""",
        figures="""246 km2 ; 2026-01 ; ua ; ua-command
        7.9 km2_per_day ; 2026-01 ; ua ; ua-command
        37 km2 ; 2026-01 ; ua ; ua-command""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-QB06", "2025-07-08",
        """Українські військові звільнили Андріївку на Сумщині та повернули контроль над
        Кіндратівкою, повідомив у понеділок Генштаб ЗСУ. | Водночас росіяни й далі утримують
        прикордонну Басівку, визнав начальник Сумської ОВА Олег Григоров. За його словами, від
        лінії зіткнення до обласного центру — 18–20 км, тож загрози прориву до Сум зараз немає.
        | DeepState оцінює окуповану площу Сумської області приблизно у 210 кв. км. Загальна
        площа регіону — 23,8 тис. кв. км.""",
        figures="210 km2 ; 2025-07-08 ; ua-59 ; deepstate",
        events="""andriivka-sumy ; liberation_claim ; Ukrainian General Staff ; 2025-07-07
        kindrativka ; liberation_claim ; Ukrainian General Staff ; 2025-07-07
        basivka ; confirmation ; Head of Sumy oblast ; -""",
    ),
    dispatch(
        "uk-QB07", "2024-07-11",
        """Від початку року сапери обстежили й повернули у використання 4,2 тис. кв. км земель,
        повідомили в Міноборони. Потенційно замінованими лишаються 144 тис. кв. км — це майже
        чверть території країни. | Найважча ситуація на Херсонщині: у Бериславському районі за
        пів року на мінах підірвалися 28 цивільних, семеро з них загинули, розповів очільник
        області Олександр Прокудін. | До кінця 2025 року уряд планує очистити ще 3 тис. кв. км,
        на що потрібно близько 3 млрд гривень.""",
    ),
    dispatch(
        "ru-QB01", "2025-12-17",
        """С начала года российские войска взяли под контроль 6,1 тыс. кв. км территории и более
        300 населенных пунктов. Об этом на расширенной коллегии Минобороны сообщил глава
        ведомства Андрей Белоусов. | По словам министра, взят Северск, а в Константиновку вошли
        передовые штурмовые отряды группировки «Южная». Темпы продвижения, отметил он, выросли
        на треть. | Генштаб ВСУ опроверг потерю Северска. В Киеве также заявили, что за год
        российская армия потеряла более 400 тыс. человек.""",
        figures="""6100 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
        events="""siversk ; capture_claim ; Russian MoD ; -
        kostiantynivka ; partial_control_claim ; Russian MoD ; -
        siversk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-QB02", "2023-05-22",
        """Основатель ЧВК «Вагнер» Евгений Пригожин в субботу объявил о полном взятии Артемовска
        (украинское название — Бахмут). По его словам, операция продолжалась 224 дня. В
        воскресенье о взятии города отчиталось и Минобороны РФ. | Замминистра обороны Украины
        Анна Маляр в понедельник эти сообщения опровергла: по ее словам, украинские военные
        удерживают квартал в юго-западной части города. | До войны в Бахмуте жили около 70 тыс.
        человек, сейчас, по оценке местных властей, — не более 500.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-22""",
    ),
    dispatch(
        "ru-QB03", "2023-10-19",
        """За ночь авиация нанесла по Авдеевке 12 ударов, погибли двое мирных жителей. В городе,
        где до войны жили более 30 тыс. человек, осталось около 1,6 тыс., сообщили местные
        власти. | Пресс-секретарь президента РФ Дмитрий Песков не стал называть сроки завершения
        боев. «Это вопрос к военным», — сказал он. | Украинские войска превратили промзону в
        укрепрайон еще в 2016 году; от нее до Донецка около 13 км. По оценке британской
        разведки, потери наступающих за октябрь выросли на 90%.""",
    ),
    dispatch(
        "ru-QB04", "2024-10-03",
        """Группировка «Хортица» в среду сообщила, что вывела свои подразделения из Угледара,
        «чтобы сохранить личный состав и технику». В четверг Минобороны РФ объявило о взятии
        города. | В сентябре российские войска заняли 477 кв. км украинской территории, в
        августе — 468 кв. км, следует из расчетов AFP на основе данных американского Института
        изучения войны (ISW). За первые девять месяцев года, по подсчетам агентства, площадь
        захваченных земель составила 2,1 тыс. кв. км — это сопоставимо с площадью Маврикия.""",
        figures="""477 km2 ; 2024-09 ; ua ; afp
        468 km2 ; 2024-08 ; ua ; afp
        2100 km2 ; 2024-01-01..2024-09-30 window ; ua ; afp""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "ru-QB05", "2025-04-28",
        """Начальник Генштаба ВС РФ Валерий Герасимов в субботу доложил Владимиру Путину об
        освобождении села Горналь в Курской области. | В Генштабе ВСУ это опровергли, заявив,
        что украинские десантники продолжают удерживать там позиции. | По оценке Black Bird
        Group, на 15 апреля украинские войска контролировали в Курской области 48 кв. км, тогда
        как в конце августа 2024 года — около 1,2 тыс. кв. км. Ущерб от боевых действий
        региональные власти оценивают в 600 млрд руб.""",
        figures="""48 km2 ; 2025-04-15 ; ru-krs ; black-bird
        1200 km2 ; 2024-08-31 ; ru-krs ; black-bird""",
        events="""gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-QB06", "2024-06-11",
        """Глава Чечни Рамзан Кадыров во вторник отозвал свое заявление о взятии села Рыжевка в
        Сумской области. «Бойцы доложили раньше времени, село пока не наше», — написал он в
        Telegram. О том, что спецназ «Ахмат» занял Рыжевку, Кадыров объявил в понедельник. |
        Генштаб ВСУ назвал его слова ложью. | Село стоит у самой границы, до начала боевых
        действий там жили около 600 человек. Ближайший город, Белополье, расположен примерно в
        30 км.""",
        events="""ryzhivka ; claim_withdrawn ; Head of Chechnya ; 2024-06-11
        ryzhivka ; capture_claim ; Head of Chechnya ; 2024-06-10
        ryzhivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-QB07", "2025-10-21",
        """Глава ЛНР Леонид Пасечник в понедельник заявил, что территория республики освобождена
        полностью. | Глава Луганской области с украинской стороны Артем Лысогор опроверг это
        утверждение. По его словам, Киев контролирует 0,4% области — это два небольших участка у
        границы с Харьковской областью. | Минобороны Великобритании подсчитало, что с 1 по 15
        октября российские войска заняли на Украине 190–210 кв. км. Протяженность активного
        фронта в ведомстве оценили в 1,2 тыс. км.""",
        figures="""0.4 percent ; 2025-10-21 ; ua-09 ; ua-officials
        190-210 km2 ; 2025-10-01..2025-10-15 partial_month ; ua ; uk-mod""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-10-20
        ua-09 ; denial ; Head of Luhansk oblast ; -""",
    ),
]  # fmt: skip

SET_QC = [
    dispatch(
        "en-QC01", "2025-12-02",
        """Russian forces took 505 square kilometres (195 square miles) of Ukraine in November,
        according to an AFP analysis of data from the Institute for the Study of War. Only in
        July, when they seized 634 sq km, was this year's monthly gain larger. In November 2024
        it stood at 725 sq km. | Valery Gerasimov, the chief of Russia's general staff, told
        Vladimir Putin on Monday that Pokrovsk and Vovchansk had both been captured. Ukraine's
        general staff said on Tuesday that its soldiers still held the northern part of
        Pokrovsk.""",
        figures="""505 km2 ; 2025-11 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-QC02", "2022-09-12",
        """Ukrainian troops took back 3,000 sq km of the Kharkiv region last week, President
        Volodymyr Zelensky said on Monday, as the counter-offensive that began six days ago
        gathered pace. | Russia's defence ministry said on Saturday that it had moved its forces
        out of Balakliia and Izium to "regroup" further south. Izium, home to 46,000 people
        before the war, had served as a supply hub for the Donbas campaign. | The Ukrainian
        general staff announced on Sunday that Velykyi Burluk had been liberated as well.""",
        figures="3000 km2 ; 2022-09-05..2022-09-11 window ; ua-63 ; ua-president",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        velykyi-burluk ; liberation_claim ; Ukrainian General Staff ; 2022-09-11""",
    ),
    dispatch(
        "en-QC03", "2023-05-22",
        """After ten months of fighting, Yevgeny Prigozhin declared on Saturday that his Wagner
        mercenaries had captured all of Bakhmut and would hand their positions to the regular
        army by 1 June. Kyiv denied that the city had fallen. | Hanna Maliar, the deputy defence
        minister, said on Sunday that Ukrainian soldiers were still holding several apartment
        blocks in the south-west of Bakhmut. | In its latest assessment the Institute for the
        Study of War said Wagner now controlled the city, where 70,000 people lived before the
        invasion. Prigozhin puts his own dead at 20,000.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian government ; -
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21
        bakhmut ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-QC04", "2024-08-20",
        """Ukraine's top commander said Tuesday that his troops now controlled 1,240 square
        kilometers (479 square miles) and 92 settlements in Russia's Kursk region. Gen.
        Oleksandr Syrskyi, speaking to Ukraine's president by video link, said his units had
        pushed 28 to 35 kilometers from the border. More than 120,000 people have fled the
        region, which covers some 30,000 square kilometers. | In eastern Ukraine, the Defense
        Ministry in Moscow said Tuesday that its soldiers had seized Niu-York, a mining town
        near Toretsk. The Ukrainian military said fighting was still going on inside the town.""",
        figures="""1240 km2 ; 2024-08-20 ; ru-krs ; ua-command
        92 settlements ; 2024-08-20 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "en-QC05", "2025-08-20",
        """Volodymyr Zelensky ruled out giving up the Donetsk region in return for a ceasefire, a
        day after he met European leaders in Washington. "People say to me, 'It is only a few
        towns,'" he told reporters on Tuesday. "It is not." | In a poll published last week 76
        percent of Ukrainians were against any handover of land, up from 71 percent in 2024. The
        front runs for about 1,250km, and Russian troops are within 7km of Kostiantynivka.
        Donetsk region, at 26,500 sq km, is roughly the size of Massachusetts.""",
    ),
    dispatch(
        "en-QC06", "2024-03-14",
        """About 156,000 sq km (60,000 square miles) of Ukraine may be littered with mines, an
        expanse bigger than Greece, the economy ministry in Kyiv said on Thursday. Sappers have
        made 18,000 sq km safe in the past two years. | Mines have killed at least 297 civilians
        since February 2022, and clearing them will cost $37bn, the World Bank reckons. The
        ministry wants four fifths of the land back in use within a decade. Officials denied a
        report that deminers had been pulled off fields near Orikhiv for want of money.""",
    ),
    dispatch(
        "en-QC07", "2026-01-06",
        """Russia's army took 4,700 sq km of Ukraine in 2025, according to The Economist's war
        tracker. That works out at 12.9 sq km a day. Russian forces now hold 19.3% of the
        country, the tracker suggests. The year's fighting may have cost them 400,000 dead and
        wounded. | The ground won is smaller than Delaware. Britain's Ministry of Defence said
        in an update on Friday that Russian forces were in control of most of Siversk, some 30km
        east of Sloviansk.""",
        figures="""4700 km2 ; 2025 ; ua ; economist
        12.9 km2_per_day ; 2025 ; ua ; economist
        19.3 percent ; 2026-01-06 ; ua ; economist""",
        events="siversk ; independent_assessment ; UK MoD ; 2026-01-02",
    ),
    dispatch(
        "uk-QC01", "2025-09-02",
        """Протягом серпня російські війська окупували 464 кв. км української території, ідеться у
        звіті аналітиків DeepState. Це майже на 18% менше за липневі 564 кв. км. | Загалом за
        літо, за підрахунками проєкту, ворог захопив 1583 кв. км. Третина серпневого просування
        припала на Новопавлівський напрямок, хоча найчастіше росіяни штурмували під Покровськом.
        | 1 вересня DeepState повідомив, що противник окупував Темирівку в Запорізькій області.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        1583 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate""",
        events="temyrivka ; independent_assessment ; DeepState ; 2025-09-01",
    ),
    dispatch(
        "uk-QC02", "2022-11-12",
        """Міністерство оборони Росії 11 листопада заявило, що вивело з Херсона всі свої
        підрозділи. На лівий берег Дніпра, за версією відомства, переправили понад 30 тисяч
        військових. Увечері 11 листопада Володимир Зеленський оголосив про звільнення міста. | В
        Оперативному командуванні «Південь» повідомили, що звільнено також Снігурівку на
        Миколаївщині. | Головнокомандувач ЗСУ Валерій Залужний підбив і підсумки жовтня: за
        місяць українські військові повернули на Херсонщині 1400 кв. км та 88 населених пунктів.""",
        figures="""1400 km2 ; 2022-10 ; ua-65 ; ua-command
        88 settlements ; 2022-10 ; ua-65 ; ua-command""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian Southern Command ; -""",
    ),
    dispatch(
        "uk-QC03", "2025-12-22",
        """Начальник російського Генштабу Валерій Герасимов 18 грудня заявив, що Куп'янськ
        перебуває під контролем його військ. Речник Угруповання об'єднаних сил Віктор Трегубов
        назвав це вигадкою: «Місто тримаємо ми, і це легко перевірити». | Ще 12 грудня корпус
        Нацгвардії «Хартія» повідомив про звільнення Кіндрашівки та Радківки — сіл за кілька
        кілометрів на північ від міста. | За минулу добу на Куп'янському напрямку відбулося
        вісім боєзіткнень, поранено двох цивільних.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-12-18
        kupiansk ; denial ; Ukrainian Joint Forces ; -
        kindrashivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12""",
    ),
    dispatch(
        "uk-QC04", "2024-04-15",
        """Минулого тижня на фронті сталося 620 боєзіткнень, на 12% більше, ніж позаминулого,
        повідомили в Генштабі. На Новопавлівський напрямок припало 38% усіх атак. Втрати армії
        РФ за сім днів там оцінюють у 5900 осіб. | Головнокомандувач Олександр Сирський каже, що
        російські війська отримали наказ узяти Часів Яр до 9 травня. Від околиць міста до
        Краматорська близько 25 км. | Тим часом на Харківщині, площа якої 31,4 тис. кв. км,
        сапери з початку року обстежили 830 кв. км полів.""",
    ),
    dispatch(
        "uk-QC05", "2024-05-20",
        """У Міноборони Росії 18 травня відзвітували про захоплення Стариці на Харківщині.
        Начальник ОВА Олег Синєгубов у неділю це спростував: за село тривають бої. Водночас
        речник ОСУВ «Хортиця» Назар Волошин визнав, що росіяни закріпилися в північній частині
        Вовчанська, звідки вже вивезли понад дві тисячі мешканців. | За оцінкою Інституту
        вивчення війни, минулого тижня армія РФ захопила в Харківській області 110–120 кв. км.
        Найглибше просування від кордону сягає 8 км.""",
        figures="110-120 km2 ; 2024-05-13..2024-05-19 window ; ua-63 ; isw",
        events="""starytsia ; capture_claim ; Russian MoD ; 2024-05-18
        starytsia ; denial ; Head of Kharkiv oblast ; 2024-05-19
        vovchansk ; confirmation ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "uk-QC06", "2026-02-10",
        """Російські війська за січень захопили 245 кв. км української території, свідчать
        підрахунки проєкту UA War Infographics. Торік у січні цей показник становив 325 кв. км.
        На кінець місяця під окупацією, за його ж даними, перебувало 19,4% площі України. |
        Головнокомандувач Олександр Сирський у вівторок повідомив, що Сили оборони в січні
        відновили контроль над 24 кв. км. Про завдання на лютий він говорити не став, зауваживши
        тільки, що лінія фронту розтягнулася майже на 1200 км.""",
        figures="""245 km2 ; 2026-01 ; ua ; uawi
        325 km2 ; 2025-01 ; ua ; uawi
        19.4 percent ; 2026-01-31 ; ua ; uawi
        24 km2 ; 2026-01 ; ua ; ua-command""",
    ),
    dispatch(
        "uk-QC07", "2023-06-26",
        """Минулого тижня Сили оборони звільнили на Бахмутському напрямку 4 кв. км, а на
        Мелітопольському та Бердянському напрямках — 18 кв. км. Такі цифри навела заступниця
        міністра оборони Ганна Маляр. У понеділок вона також оголосила про звільнення П'ятихаток
        у Запорізькій області. | Призначений Росією очільник окупованої частини області Євген
        Балицький визнав, що село зайняли українські військові. Російське міноборони ситуації не
        коментувало. За добу, додала Маляр, підрозділи просунулися на 1–2 км.""",
        figures="""4 km2 ; 2023-06-19..2023-06-25 window ; bakhmut-direction ; ua-mod
        18 km2 ; 2023-06-19..2023-06-25 window ; melitopol-and-berdiansk-directions ; ua-mod""",
        events="""piatykhatky ; liberation_claim ; Ukrainian MoD ; 2023-06-26
        piatykhatky ; confirmation ; Russian-installed head of Zaporizhzhia oblast ; -""",
    ),
    dispatch(
        "ru-QC01", "2023-02-08",
        """Численность российской армии к 2026 году планируется довести до 1,5 млн человек, сообщил
        министр обороны Сергей Шойгу. В ходе частичной мобилизации в 2022 году призвали 300 тыс.
        человек. За январь, утверждает министр, потери ВСУ выросли на 40%. | Линия
        соприкосновения, по данным военных, растянулась на 815 км. Врио главы ДНР Денис Пушилин
        рассчитывает, что до весны российские войска возьмут Угледар. «Мне командиры говорят:
        "Дайте еще пару недель"», — рассказал он в эфире федерального телеканала.""",
    ),
    dispatch(
        "ru-QC02", "2025-10-07",
        """С начала года российская армия заняла 4800 кв. км украинской территории и 205 населённых
        пунктов, заявил 7 октября Владимир Путин на встрече с командованием. Он добавил, что
        стратегическая инициатива «полностью» принадлежит Москве. | Аналитики DeepState
        насчитали за тот же срок 3400 кв. км. В Киеве напоминают, что летнее наступление
        обошлось России в десятки тысяч убитых и раненых, а прорваться к Днепропетровску она
        обещала ещё в августе.""",
        figures="""4800 km2 ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president
        205 settlements ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president
        3400 km2 ; 2025-01-01..2025-10-07 to_date ; ua ; deepstate""",
    ),
    dispatch(
        "ru-QC03", "2024-10-03",
        """Минобороны России 3 октября сообщило о взятии Угледара. Украинская группировка «Хортица»
        2 октября объявила, что вывела из города свои подразделения, чтобы сберечь людей и
        технику. | Во вторник глава Донецкой областной администрации Вадим Филашкин признал, что
        российские военные находятся уже в центре Угледара. Из 14 тыс. жителей, по его словам, в
        городе осталось 107 человек, гуманитарную помощь туда доставить невозможно. До
        административной границы Запорожской области отсюда около 30 км.""",
        events="""vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01""",
    ),
    dispatch(
        "ru-QC04", "2025-03-13",
        """Министерство обороны России 13 марта объявило об освобождении Суджи, Мелового и Подола в
        Курской области. За прошлую неделю, уточнил начальник Генштаба Валерий Герасимов,
        российские военные вернули в регионе 140 кв. км. | По оценке DeepState, украинская армия
        удерживает в Курской области ещё 110 кв. км. Генштаб ВСУ сообщение о Судже не
        комментировал. С августа, по данным региональных властей, из приграничья выехали свыше
        150 тыс. человек.""",
        figures="""140 km2 ; 2025-03-03..2025-03-09 window ; ru-krs ; ru-general-staff
        110 km2 ; 2025-03-13 ; ru-krs ; deepstate""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13""",
    ),
    dispatch(
        "ru-QC05", "2024-04-05",
        """Глава Чечни Рамзан Кадыров 2 апреля заявил, что бойцы «Ахмата» взяли Белогоровку в
        Луганской области. 4 апреля он отозвал это заявление: командиры, объяснил Кадыров,
        «поторопились с докладом». | Глава Луганской областной военной администрации Артём
        Лысогор ещё в среду говорил, что Белогоровку удерживает украинская армия. По его словам,
        за март село обстреляли больше 300 раз, уцелевших домов там почти не осталось.""",
        events="""bilohorivka-luhansk ; capture_claim ; Head of Chechnya ; 2024-04-02
        bilohorivka-luhansk ; claim_withdrawn ; Head of Chechnya ; 2024-04-04
        bilohorivka-luhansk ; denial ; Head of Luhansk oblast ; 2024-04-03""",
    ),
    dispatch(
        "ru-QC06", "2022-07-04",
        """Сергей Шойгу в воскресенье доложил Владимиру Путину, что взят Лисичанск, а с ним и вся
        Луганская область. Генштаб ВСУ вечером 3 июля сообщил об отводе своих войск из
        Лисичанска: при превосходстве противника в артиллерии оборона города, говорится в
        сводке, привела бы к «фатальным последствиям». В понедельник Сергей Гайдай признал, что
        Лисичанск заняли россияне. | В соседней Донецкой области Украина удерживает 45%
        территории, рассказал глава областной администрации Павел Кириленко. Там остаются 340
        тыс. мирных жителей.""",
        figures="45 percent ; 2022-07-04 ; ua-14 ; ua-officials",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; confirmation ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "ru-QC07", "2026-03-03",
        """В феврале российская армия заняла 126 кв. км украинской территории — почти вдвое меньше,
        чем в январе (245 кв. км), подсчитало «Агентство» по данным DeepState. Средний темп
        продвижения в феврале составил 4,5 кв. км в день. | Начальник российского Генштаба
        Валерий Герасимов отчитался о 12 населённых пунктах, занятых за первые 20 дней февраля.
        Число штурмов при этом, по украинским данным, сократилось за месяц лишь на 6%. Треть из
        них пришлась на окрестности Покровска и Гуляйполя.""",
        figures="""126 km2 ; 2026-02 ; ua ; agentstvo
        245 km2 ; 2026-01 ; ua ; agentstvo
        4.5 km2_per_day ; 2026-02 ; ua ; agentstvo
        12 settlements ; 2026-02-01..2026-02-20 partial_month ; ua ; ru-general-staff""",
    ),
]  # fmt: skip

SET_QD = [
    dispatch(
        "en-QD01", "2025-11-03",
        """Russia's army seized 461 square kilometres (178 square miles) of Ukrainian territory in
        October, according to an AFP analysis of data from the Institute for the Study of War,
        which works with the Critical Threats Project. The total was close to September's 447 sq
        km but well below the 634 recorded in July. | About 40 percent of the October gains were
        in the Donetsk region, where the heaviest fighting is concentrated. At the end of the
        month Moscow held 19.2 percent of Ukraine, the agency calculated. Russian drone launches
        rose by 12 percent over the same period.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        447 km2 ; 2025-09 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp
        19.2 percent ; 2025-10-31 ; ua ; afp""",
    ),
    dispatch(
        "en-QD02", "2025-11-21",
        """The chief of Russia's General Staff, Valery Gerasimov, told President Vladimir Putin on
        Thursday that his troops had taken full control of Kupiansk, a rail hub in Ukraine's
        Kharkiv region. | Ukraine's General Staff rejected the report within hours. "The town is
        under the control of the Defence Forces," it said on Facebook late on Thursday, adding
        that 41 assaults had been repelled along that stretch of the front. | DeepState, a
        Ukrainian group that maps the war, said on Friday that Russian infantry were present in
        the northern districts of Kupiansk but that neither side held the centre. The BBC has
        not been able to verify the battlefield accounts.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; 2025-11-20
        kupiansk ; independent_assessment ; DeepState ; 2025-11-21""",
    ),
    dispatch(
        "en-QD03", "2024-03-12",
        """Two years into the full-scale war, some 174,000 square kilometres of Ukraine, or 29% of
        the country, may be contaminated by mines and unexploded shells, Prime Minister Denys
        Shmyhal told donors in Kyiv. Clearing it all could cost more than $37bn. | In the
        Kharkiv region, which covers about 31,400 sq km, governor Oleh Syniehubov has ordered
        families with children out of villages within 10km of the Russian border. "We see no
        strike force gathering there for now," he said. | The front line stretches for roughly
        1,000km. Ukraine plans to build 2,000km of new fortifications along it by the end of the
        year.""",
    ),
    dispatch(
        "en-QD04", "2023-01-12",
        """Fighting is still going on in Soledar, Ukraine's deputy defence minister, Hanna Maliar,
        said on Thursday, two days after the Wagner mercenary group announced that the
        salt-mining town had fallen. | Its founder, Yevgeny Prigozhin, said late on Tuesday that
        his men had taken "the entire territory of Soledar". Russia's defence ministry has been
        more cautious, saying on Wednesday that paratroopers had surrounded the town and that
        battles continued in its centre. | The Institute for the Study of War, a US think tank,
        said Russian forces had probably occupied all but the western outskirts. Soledar had a
        population of about 10,000 before the war.""",
        events="""soledar ; denial ; Ukrainian MoD ; 2023-01-12
        soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; partial_control_claim ; Russian MoD ; 2023-01-11
        soledar ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-QD05", "2024-12-10",
        """Russian forces advanced at an average rate of 28 square kilometres a day in November,
        Britain's Ministry of Defence said in an intelligence update on Tuesday. They took about
        830 sq km over the month, up from 710 in October, it said, while losing an average of
        1,500 soldiers killed and wounded every day. | The Institute for the Study of War, a
        Washington-based think tank, puts Russia's gains in Ukraine since the start of the year
        at 1,340 square miles (3,470 sq km). | On Monday DeepState reported that Russian troops
        had occupied the village of Shevchenko, south of Pokrovsk. The Ukrainian military did
        not immediately comment.""",
        figures="""28 km2_per_day ; 2024-11 ; ua ; uk-mod
        830 km2 ; 2024-11 ; ua ; uk-mod
        710 km2 ; 2024-10 ; ua ; uk-mod
        1340 sq_mi ; 2024-01-01..2024-12-10 to_date ; ua ; isw""",
        events="shevchenko ; independent_assessment ; DeepState ; 2024-12-09",
    ),
    dispatch(
        "en-QD06", "2024-08-20",
        """Ukraine's top commander, Oleksandr Syrskyi, said on Tuesday that his troops now
        controlled 1,240 square kilometres and 92 settlements in Russia's Kursk region, two
        weeks after they crossed the border. They have pushed as far as 35 kilometres into
        Russian territory, he told a meeting of regional leaders by video link. | The offensive
        has not eased the pressure in the east. The Defence Ministry in Moscow said its forces
        had captured Niu-York, which Russia calls Novgorodskoye, in the Donetsk region. The
        Ukrainian military disputed that, saying street fighting was continuing in the town.""",
        figures="""1240 km2 ; 2024-08-20 ; ru-krs ; ua-command
        92 settlements ; 2024-08-20 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; -
        niu-york ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "en-QD07", "2026-02-04",
        """Kyiv will not give up towns it has defended for four years in exchange for a ceasefire,
        President Volodymyr Zelensky said on Wednesday ahead of another round of talks in Abu
        Dhabi. | Moscow insists that Ukrainian troops leave the whole of the Donetsk region,
        including the cities of Kramatorsk and Sloviansk. Russia currently controls 78% of the
        region, according to DeepState, a Ukrainian monitoring project. "They want to take the
        rest by autumn. They wanted that last autumn, too," Zelensky said. | In a poll published
        this week, 54% of Ukrainians said they were against ceding any land. More than 190,000
        civilians still live in the part of the region under Ukrainian administration, 30% fewer
        than a year ago.""",
        figures="78 percent ; 2026-02-04 ; ua-14 ; deepstate",
    ),
    dispatch(
        "uk-QD01", "2025-07-02",
        """За червень російські війська окупували 556 квадратних кілометрів української території,
        підрахували аналітики проєкту DeepState. У травні йшлося про 449 км², тож червень став
        найгіршим місяцем від початку року. | Понад третину втрат припало на Новопавлівський
        напрямок, хоча штурмів там було лише 6% від загальної кількості. Загалом російська армія
        атакувала на 15% частіше, ніж у травні. | Станом на 1 липня, за даними DeepState, під
        контролем Росії перебуває 18,7% території України.""",
        figures="""556 km2 ; 2025-06 ; ua ; deepstate
        449 km2 ; 2025-05 ; ua ; deepstate
        18.7 percent ; 2025-07-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-QD02", "2024-10-08",
        """Російські військові зайшли на східну околицю Торецька. Про це 7 жовтня в ефірі
        телемарафону сказав речник оперативно-стратегічного угруповання військ «Хортиця» Назар
        Волошин. | Водночас він спростував заяву Міноборони РФ про захоплення Серебрянки в
        Донецькій області. За словами речника, село утримують українські підрозділи, а противник
        зазнає втрат на підступах до нього. | Тим часом проєкт DeepState повідомив, що росіяни
        окупували Цукурине і просунулися неподалік Новогродівки. Від Цукуриного до Покровська —
        менш ніж 20 кілометрів.""",
        events="""toretsk ; confirmation ; Ukrainian Khortytsia group ; 2024-10-07
        serebrianka ; capture_claim ; Russian MoD ; -
        serebrianka ; denial ; Ukrainian Khortytsia group ; -
        tsukuryne ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-QD03", "2025-04-16",
        """Потенційно замінованими в Україні залишаються 137 тисяч квадратних кілометрів — понад
        20% території країни. Про це повідомив прем'єр-міністр Денис Шмигаль. За його словами,
        від початку року сапери повернули у використання 2 400 км² сільськогосподарських угідь,
        а до 2033 року уряд планує розмінувати 80% небезпечних земель. | Найбільше роботи — на
        Харківщині, площа якої становить 31,4 тис. км². «Тут кожне третє поле треба перевіряти»,
        — каже очільник ОВА Олег Синєгубов. За минулий тиждень на мінах у регіоні підірвалися
        четверо цивільних, двоє загинули. За 15 кілометрів від кордону роботи взагалі не ведуть
        через обстріли.""",
    ),
    dispatch(
        "uk-QD04", "2022-09-13",
        """З 1 до 12 вересня Сили оборони звільнили понад 6 тисяч квадратних кілометрів української
        території, сказав у вечірньому зверненні президент Володимир Зеленський. | У вівторок
        заступниця міністра оборони Ганна Маляр, яка приїхала на Харківщину, заявила, що
        Балаклію повністю звільнено. До війни в місті жило 27 тисяч людей. Голова обласної
        військової адміністрації Олег Синєгубов додав, що українські військові відновили
        контроль над Ізюмом. | Міністерство оборони Росії 10 вересня повідомило, що вивело
        війська з обох міст, — у Москві це назвали «перегрупуванням».""",
        figures="6000 km2 ; 2022-09-01..2022-09-12 partial_month ; ua ; ua-president",
        events="""balakliia ; liberation_claim ; Ukrainian MoD ; 2022-09-13
        izium ; liberation_claim ; Head of Kharkiv oblast ; -
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-QD05", "2025-12-29",
        """У Силах оборони півдня 28 грудня підтвердили, що російські солдати перебувають у
        Гуляйполі. «Їхні групи заходять у забудову, ми їх виявляємо і знищуємо», — розповів
        речник угруповання Владислав Волошин. | 27 грудня начальник Генштабу РФ Валерій
        Герасимов доповів Путіну про захоплення Гуляйполя і Степногірська. Волошин назвав обидві
        заяви неправдою: за його словами, ні Гуляйполе, ні Степногірськ не захоплені. | Минулої
        доби на Гуляйпільському напрямку відбулося 22 боєзіткнення, по населених пунктах області
        росіяни завдали 690 ударів.""",
        events="""huliaipole ; confirmation ; Ukrainian Southern Defence Forces ; 2025-12-28
        huliaipole ; capture_claim ; Russian General Staff ; 2025-12-27
        stepnohirsk ; capture_claim ; Russian General Staff ; 2025-12-27
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -
        stepnohirsk ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "uk-QD06", "2023-07-31",
        """Минулого тижня українські військові звільнили 2 квадратні кілометри на Бахмутському
        напрямку та ще понад 12 — на Мелітопольському й Бердянському, повідомила заступниця
        міністра оборони Ганна Маляр. | «Просуваємося повільніше, ніж хотілося б, бо ворог
        заклав від трьох до п'яти мін на кожен метр», — пояснила вона. | У четвер президент
        Володимир Зеленський оголосив про звільнення Старомайорського на Донеччині. Міноборони
        Росії це заперечило. До найближчого великого міста, Маріуполя, звідти близько 90
        кілометрів.""",
        figures="""2 km2 ; 2023-07-24..2023-07-30 window ; bakhmut-direction ; ua-mod
        12 km2 ; 2023-07-24..2023-07-30 window ; melitopol-and-berdiansk-directions ; ua-mod""",
        events="""staromaiorske ; liberation_claim ; Ukrainian president ; 2023-07-27
        staromaiorske ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-QD07", "2026-03-03",
        """У лютому Сили оборони відновили контроль над 213 км² у Дніпропетровській та Запорізькій
        областях, заявив головнокомандувач ЗСУ Олександр Сирський. Російська армія, за його
        словами, за той самий місяць захопила на всьому фронті 126 км² української території. |
        «Уперше з літа 2024 року ми повернули більше, ніж втратили. Але про перелом говорити
        зарано», — наголосив він. | У проєкті DeepState оцінили лютневі здобутки росіян у 119
        км². Кількість штурмів, за спостереженнями аналітиків, скоротилася на 9%.""",
        figures="""213 km2 ; 2026-02 ; dnipropetrovsk-and-zaporizhzhia ; ua-command
        126 km2 ; 2026-02 ; ua ; ua-command
        119 km2 ; 2026-02 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-QD01", "2025-03-14",
        """Минобороны России в четверг объявило об освобождении Суджи — самого крупного города
        Курской области, который оказался в руках украинской армии после августовского прорыва.
        | В Генштабе ВСУ это опровергли: там сообщили в пятницу, что оборонительные бои в городе
        продолжаются, и опубликовали карту, где западные кварталы отмечены синим. | По подсчетам
        аналитиков DeepState, на 13 марта украинские войска удерживали в Курской области 110
        квадратных километров. С начала боев регион покинули более 150 тысяч человек.""",
        figures="110 km2 ; 2025-03-13 ; ru-krs ; deepstate",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; 2025-03-14""",
    ),
    dispatch(
        "ru-QD02", "2026-01-05",
        """В 2025 году российская армия захватила 4336 кв. км украинской территории, подсчитало
        «Агентство» по данным проекта DeepState. Это на треть больше, чем годом ранее: в 2024
        году она заняла 3318 кв. км. | Для сравнения: площадь одной только Донецкой области —
        26,5 тысячи кв. км. | К концу года наступление замедлилось. Если в ноябре под контроль
        России перешли 505 кв. км, то в декабре — 445. При этом сам декабрь стал рекордным по
        числу атак: украинский Генштаб сообщал в среднем о 190 боевых столкновениях в сутки.""",
        figures="""4336 km2 ; 2025 ; ua ; agentstvo
        3318 km2 ; 2024 ; ua ; agentstvo
        505 km2 ; 2025-11 ; ua ; agentstvo
        445 km2 ; 2025-12 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-QD03", "2024-06-17",
        """Условием начала переговоров Владимир Путин назвал вывод украинских войск из четырех
        областей, которые Россия объявила своими в 2022 году. В Киеве предложение отвергли. «Это
        ультиматум, такие мы уже слышали», — сказал в понедельник советник главы офиса
        президента Украины Михаил Подоляк. | В саммите в Швейцарии участвовали представители 92
        стран, итоговое коммюнике поддержали 78 из них. | Линия фронта, по словам Путина,
        протянулась более чем на тысячу километров, воюют на ней почти 700 тысяч российских
        военных. О плане создать в Харьковской области «санитарную зону» глубиной 10–15 км он на
        этот раз не упоминал.""",
    ),
    dispatch(
        "ru-QD04", "2024-02-18",
        """Украинские войска оставили Авдеевку, чтобы избежать окружения, сообщил в субботу
        главнокомандующий ВСУ Александр Сырский. «Жизнь солдат — высшая ценность», — написал он.
        | Министр обороны РФ Сергей Шойгу в тот же день доложил Владимиру Путину, что город
        полностью перешел под контроль российской армии. | Авдеевку, до Донецка от которой
        меньше 20 километров, российские войска штурмовали четыре месяца. До 2022 года там жили
        32 тысячи человек, сейчас, по оценке местных властей, осталось не больше 900. Нехваткой
        снарядов объяснил случившееся президент США Джо Байден: помощь на 60 млрд долларов
        застряла в Конгрессе.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "ru-QD05", "2025-08-30",
        """С марта по июль российские войска заняли на территории Украины 2900 квадратных
        километров и 128 населенных пунктов, заявил в субботу начальник Генштаба Валерий
        Герасимов. По его словам, Россия контролирует 99,5% Луганской области и 78% Донецкой. |
        Аналитики DeepState оценивают продвижение российской армии за те же пять месяцев
        скромнее — в 2040 кв. км. | Герасимов также утверждает, что его войска полностью
        окружили Купянск. В Генштабе ВСУ ответили, что окружения нет, а дороги, ведущие в город,
        остаются под украинским контролем.""",
        figures="""2900 km2 ; 2025-03-01..2025-07-31 window ; ua ; ru-general-staff
        128 settlements ; 2025-03-01..2025-07-31 window ; ua ; ru-general-staff
        99.5 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        78 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        2040 km2 ; 2025-03-01..2025-07-31 window ; ua ; deepstate""",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-QD06", "2022-07-04",
        """Министр обороны РФ Сергей Шойгу доложил Владимиру Путину в воскресенье, что российская
        армия взяла Лисичанск. В Генеральном штабе ВСУ вечером 3 июля сообщили, что отвели
        войска из города: при превосходстве противника в артиллерии оборона привела бы «к
        фатальным последствиям». | Глава Луганской области Сергей Гайдай в понедельник признал,
        что Лисичанск занят российскими войсками. «Потеря территории — это больно, но войну мы
        не проиграли», — сказал он Reuters. | По словам Гайдая, до 60 процентов жилых домов в
        городе разрушено. Из почти 100 тысяч жителей остались около 10 тысяч.""",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; confirmation ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "ru-QD07", "2024-10-02",
        """Украинская армия вывела подразделения из Угледара, сообщили в среду в группировке
        «Хортица». Накануне глава Донецкой области Вадим Филашкин говорил, что российские
        солдаты уже зашли в центр города. | Угледар стоит на высоте и больше двух лет прикрывал
        стык восточного и южного участков фронта. В нем остаются 107 мирных жителей. | За
        сентябрь Россия захватила 450–470 кв. км украинской территории, подсчитали в финской
        Black Bird Group. Ее аналитики полагают, что следующей целью станет Курахово, до
        которого 30 километров.""",
        figures="450-470 km2 ; 2024-09 ; ua ; black-bird",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01""",
    ),
]  # fmt: skip

SET_RB = [
    dispatch(
        "en-RB01", "2024-12-02",
        """The pace of Russia's advance in eastern Ukraine picked up again last month, the U.K.
        Defense Ministry said in its daily intelligence update. | The ministry estimates that
        Russian forces captured 640-680 square kilometers (247-263 square miles) of Ukrainian
        land in November, compared with 480 in October. By contrast, Moscow's troops took only
        590 square kilometers in the entire first half of the year. | The gains came at a high
        price. Average daily Russian casualties rose to 1,520, an increase of 11% on the
        previous month and the highest level since the full-scale invasion began in 2022.""",
        figures="""640-680 km2 ; 2024-11 ; ua ; uk-mod
        480 km2 ; 2024-10 ; ua ; uk-mod
        590 km2 ; 2024-01-01..2024-06-30 window ; ua ; uk-mod""",
    ),
    dispatch(
        "en-RB02", "2024-02-18",
        """Ukrainian troops have left Avdiivka and moved to prepared defensive lines west of the
        city, Commander-in-Chief Oleksandr Syrskyi said early on Feb. 17, adding that the lives
        of his soldiers came first. | Hours later on Feb. 17, Russian Defense Minister Sergei
        Shoigu reported to Vladimir Putin that Avdiivka was fully in Russian hands. He also
        alleged that Ukraine had lost more than 1,400 men there in a single day. | The city,
        which lies some 15 kilometers from the center of Donetsk, was home to about 32,000
        people before the full-scale war. Fewer than 900 residents remained this month.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "en-RB03", "2025-10-23",
        """Russia's Defense Ministry claimed on Oct. 21 that its forces had captured the village of
        Poltavka in Zaporizhzhia Oblast. | "This is not true. Small groups try to slip in at
        dawn and are destroyed, but the village is ours," Vladyslav Voloshyn, the spokesperson
        for Ukraine's Southern Defense Forces, told Ukrinform on Oct. 22. | The crowd-sourced
        monitoring project DeepState marks Poltavka as contested. According to the project,
        Russian troops occupied 48 square kilometers in Zaporizhzhia Oblast in September.""",
        figures="48 km2 ; 2025-09 ; ua-23 ; deepstate",
        events="""poltavka ; capture_claim ; Russian MoD ; 2025-10-21
        poltavka ; denial ; Ukrainian Southern Defence Forces ; 2025-10-22
        poltavka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-RB04", "2025-06-06",
        """Russia wants to occupy the whole of Donetsk and Luhansk oblasts by the fall and to reach
        the Dnipro River by the end of 2026, Pavlo Palisa, the deputy head of the Presidential
        Office, told reporters in Washington. | Moscow's longer-term plans, he said, also
        include Mykolaiv and Odesa oblasts, which together cover some 58,000 square kilometers
        (22,400 square miles). | "They don't have the resources for that, but it doesn't stop
        them from drawing maps," Palisa said. He put the size of the Russian force in Ukraine at
        690,000 troops, deployed along a front line of about 1,200 kilometers.""",
    ),
    dispatch(
        "en-RB05", "2022-10-05",
        """Ukraine's southern counteroffensive is gathering speed. Last week alone, the army took
        back 340 square kilometers in Kherson Oblast, according to Operational Command South. |
        Nataliia Humeniuk, the command's spokesperson, said on Tuesday that the village of
        Dudchany on the western bank of the Dnipro had been liberated. Vladimir Saldo, the head
        of the Russian-installed administration of the region, admitted on Russian state
        television that Ukrainian troops were in Dudchany. | The advance comes days after the
        fall of Lyman in Donetsk Oblast, a key rail hub that Russia had held since May.""",
        figures="340 km2 ; 2022-09-26..2022-10-02 window ; ua-65 ; ua-southern-command",
        events="""dudchany ; liberation_claim ; Ukrainian Southern Command ; 2022-10-04
        dudchany ; confirmation ; Russian-installed head of Kherson oblast ; -""",
    ),
    dispatch(
        "en-RB06", "2026-01-05",
        """The Russian army captured 4,720 square kilometers of Ukraine in 2025, an average of 13
        square kilometers a day, according to an AFP analysis of data provided by the Institute
        for the Study of War. | In December, however, the advance slowed to 238 square
        kilometers, the AFP figures show. | Moscow paints a rosier picture. Valery Gerasimov,
        the chief of Russia's General Staff, said on Dec. 29 that his troops had seized 6,460
        square kilometers and 317 settlements since the start of the year. Vladimir Putin
        replied that the "buffer zone" along the border should be widened in 2026.""",
        figures="""4720 km2 ; 2025 ; ua ; afp
        13 km2_per_day ; 2025 ; ua ; afp
        238 km2 ; 2025-12 ; ua ; afp
        6460 km2 ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff
        317 settlements ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-RB07", "2025-12-13",
        """Ukraine's National Guard corps Khartia said on Friday that its soldiers had liberated
        the villages of Kindrashivka and Radkivka, cutting Russian supply routes into Kupiansk
        from the north. | On Saturday, the Russian Defense Ministry denied that it had lost
        either village. | Chief of the Russian General Staff Valery Gerasimov told Vladimir
        Putin on Nov. 20 that Kupiansk had been captured. The Institute for the Study of War, a
        U.S.-based think tank, assesses that Ukrainian forces hold most of the city.""",
        events="""kindrashivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        kindrashivka ; denial ; Russian MoD ; 2025-12-13
        radkivka ; denial ; Russian MoD ; 2025-12-13
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "uk-RB01", "2025-06-02",
        """За травень росіяни окупували 442 км² української землі, підрахували аналітики DeepState.
        Гірший місяць востаннє був у листопаді. | Для порівняння: у квітні загарбники
        просунулися на 179 км². | Майже 38% травневих втрат припадає на Новопавлівський
        напрямок. Кількість штурмових дій за місяць зросла на 19%, і найгарячішим, як і раніше,
        залишається Покровський напрямок. | Станом на 31 травня під окупацією перебувало 18,73%
        території України, зазначили в DeepState.""",
        figures="""442 km2 ; 2025-05 ; ua ; deepstate
        179 km2 ; 2025-04 ; ua ; deepstate
        18.73 percent ; 2025-05-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-RB02", "2024-10-03",
        """Українські військові вийшли з Вугледара, щоб зберегти особовий склад і техніку,
        повідомило 2 жовтня оперативно-стратегічне угруповання "Хортиця". | Днем раніше, 1
        жовтня, начальник Донецької ОВА Вадим Філашкін визнав, що росіяни вже в центрі
        Вугледара. | За даними DeepState, місто окуповане повністю. | До великої війни тут
        мешкало понад 14 тисяч людей, нині лишається 107 цивільних, яких не вдалося вмовити на
        евакуацію. Від Вугледара до траси на Запоріжжя – близько 30 км.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-RB03", "2025-08-13",
        """Україна не виводитиме війська з Донбасу, бо для росіян це стане плацдармом для нового
        наступу, заявив президент Володимир Зеленський під час розмови з журналістами. | Він
        нагадав, що ЗСУ утримують близько 6600 квадратних кілометрів Донецької області. | "Путін
        хоче, щоб ми просто вийшли й подарували йому решту області. Там укріплення, там висоти,
        там живуть 200 тисяч людей", – сказав президент. За його словами, за умови збереження
        нинішнього темпу Росії знадобилося б ще чотири роки, щоб здійснити свій план.""",
        figures="6600 km2 ; 2025-08-13 ; ua-14 ; ua-president",
    ),
    dispatch(
        "uk-RB04", "2023-08-07",
        """Минулого тижня Сили оборони звільнили 3 км² на Бахмутському напрямку та 12 км² на
        Мелітопольському й Бердянському, розповіла в ефірі телемарафону заступниця міністра
        оборони Ганна Маляр. | Вона додала, що Старомайорське повністю звільнене і зараз там
        тривають стабілізаційні заходи. | "Ворог кидає в бій усі резерви, щільність мінування –
        до п'яти мін на квадратний метр. Тому міряти наступ лише кілометрами неправильно", –
        наголосила Маляр.""",
        figures="""3 km2 ; 2023-07-31..2023-08-06 window ; bakhmut-direction ; ua-mod
        12 km2 ; 2023-07-31..2023-08-06 window ; melitopol-and-berdiansk-directions ; ua-mod""",
        events="staromaiorske ; liberation_claim ; Ukrainian MoD ; -",
    ),
    dispatch(
        "uk-RB05", "2026-02-04",
        """Головнокомандувач ЗСУ Олександр Сирський підбив підсумки січня. За його словами,
        протягом місяця російська армія захопила 251 км², а Сили оборони повернули під контроль
        37 км². | Сирський заперечив також заяву Міністерства оборони РФ про взяття Гришиного
        під Покровськом. "Наші підрозділи тримають село, ворога туди не пустили", – зауважив
        він. | Втрати противника, за оцінкою головкома, сягнули 31,7 тисячі вбитими й пораненими
        – на 4% менше, ніж у грудні.""",
        figures="""251 km2 ; 2026-01 ; ua ; ua-command
        37 km2 ; 2026-01 ; ua ; ua-command""",
        events="""hryshyne ; capture_claim ; Russian MoD ; -
        hryshyne ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-RB06", "2025-05-31",
        """На Сумщині оголосили примусову евакуацію ще з 11 сіл Білопільської та Ворожбянської
        громад, повідомив голова ОВА Олег Григоров. | Загалом перелік охоплює вже 213 населених
        пунктів у 20-кілометровій смузі вздовж кордону. За словами Григорова, із прикордоння
        виїхало 58% мешканців. | Протягом доби росіяни майже 120 разів обстріляли область, у
        Білопіллі загинув 64-річний чоловік. Площа Сумської області – 23,8 тисячі кв. км,
        близько 560 км її меж припадає на кордон із РФ.""",
    ),
    dispatch(
        "uk-RB07", "2024-08-22",
        """Українські війська контролюють 1270 квадратних кілометрів та 95 населених пунктів
        Курської області, доповів президентові головнокомандувач ЗСУ Олександр Сирський. | Тим
        часом на Торецькому напрямку ситуація складна. У вівторок міноборони Росії заявило, що
        її армія захопила селище Нью-Йорк. Речниця ОТУ "Луганськ" Анастасія Бобовнікова каже, що
        це неправда: у Нью-Йорку тривають бої. | Раніше ЗМІ писали, що Москва перекинула на
        Курщину до 30 тисяч військових, зокрема з Харківського напрямку.""",
        figures="""1270 km2 ; 2024-08-22 ; ru-krs ; ua-command
        95 settlements ; 2024-08-22 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian Luhansk group ; -""",
    ),
    dispatch(
        "ru-RB01", "2022-07-04",
        """3 июля министр обороны РФ Сергей Шойгу доложил Владимиру Путину о взятии Лисичанска и
        всей Луганской области. | Вечером 3 июля Генштаб ВСУ сообщил, что украинские военные
        отошли из Лисичанска: продолжение обороны города, говорится в заявлении, «привело бы к
        фатальным последствиям». | «Лисичанск теперь под контролем россиян, и это больно», —
        сказал в понедельник глава Луганской области Сергей Гайдай. По его словам, до войны в
        городе жили почти 100 тысяч человек, сейчас — не больше 15 тысяч.""",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; confirmation ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "ru-RB02", "2025-11-03",
        """В октябре российская армия заняла 283 квадратных километра территории Украины,
        подсчитало «Агентство» на основе данных DeepState. Это на 36% меньше, чем в сентябре. |
        В среднем войска РФ продвигались в октябре на 9,1 квадратного километра в сутки, пишет
        издание. | Всего с начала года по 31 октября Россия, по расчетам «Агентства», захватила
        3912 квадратных километров. Это примерно полторы площади Москвы вместе с присоединенными
        в 2012 году районами.""",
        figures="""283 km2 ; 2025-10 ; ua ; agentstvo
        9.1 km2_per_day ; 2025-10 ; ua ; agentstvo
        3912 km2 ; 2025-01-01..2025-10-31 to_date ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-RB03", "2024-05-28",
        """Рамзан Кадыров признал, что поторопился. 26 мая глава Чечни написал в телеграм-канале,
        что бойцы «Ахмата» взяли Белогоровку в Луганской области. Два дня спустя, 28 мая, он
        удалил пост и сообщил, что село пока не взято, а его «неправильно проинформировали». |
        Глава Луганской ОВА Артем Лысогор назвал заявление Кадырова о Белогоровке выдумкой. | По
        оценке аналитиков Black Bird Group, с 1 по 20 мая российские войска захватили 278 кв. км
        украинской территории — в основном на севере Харьковской области.""",
        figures="278 km2 ; 2024-05-01..2024-05-20 partial_month ; ua ; black-bird",
        events="""bilohorivka-luhansk ; capture_claim ; Head of Chechnya ; 2024-05-26
        bilohorivka-luhansk ; claim_withdrawn ; Head of Chechnya ; 2024-05-28
        bilohorivka-luhansk ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "ru-RB04", "2024-12-17",
        """С начала года российские войска взяли под контроль 4350 квадратных километров, объявил
        16 декабря министр обороны Андрей Белоусов на расширенной коллегии ведомства. В ноябре,
        по его словам, средний темп продвижения составлял 28 квадратных километров в сутки. |
        Данные Института изучения войны (ISW) скромнее: с января по ноябрь — 3690 квадратных
        километров. | Министр также сообщил, что на контракт в этом году поступили 427 тысяч
        человек, а расходы на оборону достигли 6,3% ВВП. В 2025 году, добавил Белоусов,
        предстоит «полностью освободить» четыре аннексированных региона.""",
        figures="""4350 km2 ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        28 km2_per_day ; 2024-11 ; ua ; ru-mod
        3690 km2 ; 2024-01-01..2024-11-30 window ; ua ; isw""",
    ),
    dispatch(
        "ru-RB05", "2023-01-12",
        """Основатель ЧВК «Вагнер» Евгений Пригожин утверждает, что его наемники заняли весь
        Соледар. Об этом он заявил 11 января. | Минобороны РФ выразилось осторожнее: в среду
        ведомство сообщило лишь о том, что десантники блокировали Соледар с севера и юга, а
        штурмовые отряды ведут бои внутри города. | Спикер Восточной группировки войск ВСУ
        Сергей Череватый опроверг слова Пригожина. «Соледар не взят, мы его держим», — сказал
        он. | В Кремле от комментариев воздержались. Дмитрий Песков призвал «не торопиться и
        дождаться официальных сообщений».""",
        events="""soledar ; capture_claim ; Wagner ; 2023-01-11
        soledar ; partial_control_claim ; Russian MoD ; 2023-01-11
        soledar ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "ru-RB06", "2024-09-17",
        """За два года Украина проверила и вернула в оборот 35 тысяч квадратных километров земель,
        которые считались потенциально заминированными, рассказал премьер-министр Денис Шмыгаль.
        | В 2022 году опасными признали 174 тысячи квадратных километров — больше, чем площадь
        Греции. Сейчас, по словам Шмыгаля, обследовать осталось около 139 тысяч. | На полное
        разминирование страны, по оценке Всемирного банка, потребуется 34,6 миллиарда долларов.
        С начала вторжения на минах подорвались более тысячи мирных жителей, каждый восьмой из
        них — ребенок.""",
    ),
    dispatch(
        "ru-RB07", "2025-04-28",
        """Начальник российского Генштаба Валерий Герасимов 26 апреля доложил Путину, что
        освобождена вся Курская область, включая последнее остававшееся у ВСУ село Горналь. | В
        тот же день Генштаб ВСУ назвал заявления об освобождении Курской области неправдой: по
        его данным, бои в регионе продолжаются. | По подсчетам DeepState, на 27 апреля Украина
        удерживала в Курской области 45 кв. км. | Герасимов также утверждает, что за время боев
        в регионе ВСУ потеряли 76 тысяч человек убитыми и ранеными. Проверить это независимо
        невозможно.""",
        figures="45 km2 ; 2025-04-27 ; ru-krs ; deepstate",
        events="""gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; 2025-04-26""",
    ),
]  # fmt: skip

SET_RD = [
    dispatch(
        "en-RD01", "2025-12-02",
        """Russian forces seized 505 square kilometers (195 square miles) of Ukrainian territory in
        November, up from 267 square kilometers the month before, according to DeepState, a
        mapping project with ties to the Ukrainian military. | Moscow said on Monday that its
        troops had taken Pokrovsk, a logistics hub in the Donetsk region that it has been trying
        to capture for more than a year. Kyiv rejected the claim, saying its soldiers were still
        fighting in the north of the city. | Russia's Defense Ministry has also announced the
        capture of Vovchansk in the Kharkiv region. Ukraine's General Staff has so far not
        commented.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate""",
        events="""pokrovsk ; capture_claim ; Russian side ; 2025-12-01
        pokrovsk ; denial ; Ukrainian government ; -
        vovchansk ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-RD02", "2023-05-23",
        """Ukraine's Deputy Defence Minister Hanna Maliar said on Monday that her country's troops
        still held a handful of buildings on the south-western edge of Bakhmut. | Yevgeny
        Prigozhin, the head of the Wagner mercenary group, had declared on Saturday that the
        whole city was in the hands of his fighters. In a video filmed among the ruins, he
        promised to turn his positions over to the regular army by 1 June. | According to the
        Institute for the Study of War, Wagner has probably cleared the last apartment blocks in
        the west of Bakhmut. About 70,000 people lived in the city before the war. Mr Prigozhin
        has put his own losses there at 20,000 men.""",
        events="""bakhmut ; denial ; Ukrainian MoD ; 2023-05-22
        bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-RD03", "2025-08-18",
        """Donald Trump and Vladimir Putin left Alaska without a ceasefire, and officials in Kyiv
        now fear that they will be pressed to give up the rest of the Donetsk region. Donetsk
        covers some 26,500 square kilometers (10,200 square miles), slightly more than the
        island of Sicily. | At its current pace, President Volodymyr Zelenskyy said, Moscow
        would need another four years to get there. He dismissed a US media report that Russia
        had gained 600 square kilometers in a week as "simply not true." | Russian losses rose
        by 12% in July, according to the General Staff in Kyiv, while the town of Dobropillia,
        about 20 kilometers behind the front line, has come under daily drone attack.""",
    ),
    dispatch(
        "en-RD04", "2024-08-20",
        """Ukraine now controls 1,263 sq km (488 sq miles) and 93 settlements in Russia's Kursk
        region, its top commander has said, two weeks into a surprise incursion. | Gen Oleksandr
        Syrskyi told regional officials by video link that his troops had pushed 28 to 35km
        beyond the border. On Monday President Volodymyr Zelensky had put the totals in Kursk
        region at 1,250 sq km and 92 settlements. | In the east of Ukraine, Russia's defence
        ministry said on Tuesday that its forces had captured Niu-York, a town south of Toretsk.
        The General Staff in Kyiv said that fighting was continuing inside the town.""",
        figures="""1263 km2 ; 2024-08-20 ; ru-krs ; ua-command
        93 settlements ; 2024-08-20 ; ru-krs ; ua-command
        1250 km2 ; 2024-08-19 ; ru-krs ; ua-president
        92 settlements ; 2024-08-19 ; ru-krs ; ua-president""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-RD05", "2026-02-04",
        """The Russian army captured 481 square kilometres (186 square miles) of Ukraine in
        January, nearly twice the 244 it took in December, according to an AFP analysis of data
        from the Institute for the Study of War, a US-based think tank. | More than 60 percent
        of the January gains were in the Zaporizhia region, where Ukrainian units are short of
        infantry. | At the end of January, Moscow held 19.4 percent of Ukraine, the news agency
        calculated. The Kremlin says it will go on fighting until Kyiv pulls its troops out of
        Donetsk, a demand that President Volodymyr Zelenskyy has repeatedly turned down.""",
        figures="""481 km2 ; 2026-01 ; ua ; afp
        244 km2 ; 2025-12 ; ua ; afp
        19.4 percent ; 2026-01-31 ; ua ; afp""",
    ),
    dispatch(
        "en-RD06", "2022-11-14",
        """President Volodymyr Zelensky walked through the centre of Kherson on Monday to chants of
        "Glory to Ukraine". | Russia's defence ministry announced on Friday that it had finished
        pulling its troops out of the city, the only regional capital taken since February. In
        his video address on Friday night Mr Zelensky told Ukrainians: "Kherson is ours again."
        | Ukraine's Southern Command says that 4,500 sq km and 179 settlements in the Kherson
        region were liberated last week. It also reports that Snihurivka, in neighbouring
        Mykolaiv region, has been retaken. Engineers have found some 2,000 mines and booby traps
        so far.""",
        figures="""4500 km2 ; 2022-11-07..2022-11-13 window ; ua-65 ; ua-southern-command
        179 settlements ; 2022-11-07..2022-11-13 window ; ua-65 ; ua-southern-command""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian Southern Command ; -""",
    ),
    dispatch(
        "en-RD07", "2025-01-07",
        """The defence ministry in Moscow said on Monday that Russian troops had "fully liberated"
        Kurakhove, an industrial town 35km west of Donetsk. | Nazar Voloshyn, a spokesman for
        Ukraine's Khortytsia group of forces, told the BBC that his soldiers were still engaging
        the enemy inside Kurakhove. | Analysts at the Finland-based Black Bird Group say the
        town fell around the New Year. They counted 390 sq km of Russian gains in Ukraine in
        December, against 610 sq km in November, and attribute the slowdown partly to the
        weather. Kyiv estimates that Russia lost 48,670 men, killed and wounded, over the same
        month.""",
        figures="""390 km2 ; 2024-12 ; ua ; black-bird
        610 km2 ; 2024-11 ; ua ; black-bird""",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2025-01-06
        kurakhove ; denial ; Ukrainian Khortytsia group ; -
        kurakhove ; independent_assessment ; Black Bird Group ; -""",
    ),
    dispatch(
        "uk-RD01", "2025-06-30",
        """Міністерство оборони РФ 29 червня повідомило, що російські війська нібито захопили
        Малинівку в Запорізькій області. | Речник Сил оборони півдня Владислав Волошин у
        понеділок назвав це неправдою. «Село тримають наші хлопці, жодного росіянина там немає»,
        — сказав він в ефірі телемарафону. | За його словами, за добу на Гуляйпільському
        напрямку окупанти сім разів ходили на штурм, а російська авіація скинула 34 керовані
        бомби. Від Малинівки до Гуляйполя близько 8 кілометрів, до повномасштабної війни в селі
        жили приблизно 700 людей.""",
        events="""malynivka ; capture_claim ; Russian MoD ; 2025-06-29
        malynivka ; denial ; Ukrainian Southern Defence Forces ; 2025-06-30""",
    ),
    dispatch(
        "uk-RD02", "2025-09-01",
        """У серпні російська армія окупувала 464 кв. км української території, підрахували
        аналітики проєкту DeepState. Це на 18% менше, ніж у липні, коли росіяни зайняли 564 кв.
        км. | Середній темп просування ворога в серпні, за даними DeepState, становив 15 кв. км
        на добу. Найважче було на Новопавлівському напрямку: на нього припало 32% приросту
        окупованої площі, хоча штурмів там зафіксували лише 11% від загальної кількості. |
        Загалом за місяць росіяни пішли на штурм 5100 разів, на 4% частіше, ніж у липні.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        15 km2_per_day ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-RD03", "2023-08-29",
        """Сили оборони звільнили Роботине на Запоріжжі й рухаються далі на південний схід. Про це
        заступниця міністра оборони Ганна Маляр повідомила в понеділок, 28 серпня. | На
        Бахмутському напрямку за минулий тиждень відвоювали 2 кв. км, додала вона. Просуватися
        швидше заважають мінні поля: подекуди сапери знаходять п'ять-шість мін на квадратний
        метр. | У російському Міноборони втрату Роботиного заперечують і стверджують, що бої за
        село тривають. Звідти до Токмака, важливого вузла російської логістики, трохи більш як
        25 кілометрів.""",
        figures="2 km2 ; 2023-08-21..2023-08-27 window ; bakhmut-direction ; ua-mod",
        events="""robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28
        robotyne ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-RD04", "2024-10-03",
        """Оперативно-стратегічне угруповання військ «Хортиця» в середу повідомило, що вивело свої
        підрозділи з Вугледара. Там пояснили: ворог намагався взяти гарнізон у кільце, тож
        командування вирішило зберегти людей і техніку. | Голова Донецької ОВА Вадим Філашкін ще
        у вівторок визнав, що росіяни вже майже в центрі міста. Тепер аналітики DeepState
        позначили весь Вугледар як окупований. | За даними обласної адміністрації, у місті
        залишаються 107 цивільних, дітей серед них немає. До великої війни тут мешкали понад 14
        тисяч людей.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-RD05", "2024-04-10",
        """Потенційно замінованими в Україні залишаються близько 156 тисяч кв. км, повідомила перша
        віцепрем'єрка Юлія Свириденко. Це більше за площу Греції, хоча за рік показник вдалося
        зменшити на 10%. | До кінця 2024 року уряд планує обстежити ще 2,8 тисячі кв. км
        сільськогосподарських угідь, а протягом десяти років повернути в обіг 80% забрудненої
        землі. На це, за оцінкою Світового банку, знадобиться 34,6 млрд доларів. | Найбільше
        роботи в Харківській області, площа якої 31,4 тисячі кв. км. Від початку вторгнення
        через вибухи мін у країні загинули 297 цивільних.""",
    ),
    dispatch(
        "uk-RD06", "2026-01-05",
        """За 2025 рік російська армія захопила 4320 кв. км української землі, розповів
        головнокомандувач ЗСУ Олександр Сирський в інтерв'ю LIGA.net. Начальник Генштабу РФ
        Валерій Герасимов за той самий рік нарахував 6460 кв. км і 320 населених пунктів. | З
        серпня по грудень Сили оборони повернули на Добропільському напрямку 430 кв. км,
        зазначив Сирський. | Про взяття Куп'янська Міноборони РФ оголосило 20 листопада.
        Сирський наголошує: місто контролюють українські військові. Армії бракує насамперед
        піхоти, каже він, тому на 2026 рік заплановано збільшити кількість рекрутингових центрів
        на третину.""",
        figures="""4320 km2 ; 2025 ; ua ; ua-command
        6460 km2 ; 2025 ; ua ; ru-general-staff
        320 settlements ; 2025 ; ua ; ru-general-staff
        430 km2 ; 2025-08-01..2025-12-31 window ; dobropillia-direction ; ua-command""",
        events="""kupiansk ; capture_claim ; Russian MoD ; 2025-11-20
        kupiansk ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-RD07", "2025-03-14",
        """Міноборони РФ у четвер оголосило про «звільнення» Суджі, районного центру Курської
        області. За оцінкою Інституту вивчення війни, російські війська справді контролюють
        місто. | Україна утримує в Курській області 150–170 кв. км проти 390 кв. км наприкінці
        лютого, підрахували в DeepState. | Президент Володимир Зеленський сказав журналістам, що
        операція на Курщині свою мету виконала. Володимир Путін, який у середу вперше від
        початку боїв приїхав на командний пункт у регіоні, доручив військовим подумати про
        створення буферної зони вздовж кордону.""",
        figures="""150-170 km2 ; 2025-03-14 ; ru-krs ; deepstate
        390 km2 ; 2025-02-28 ; ru-krs ; deepstate""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-RD01", "2025-10-27",
        """Начальник Генштаба Валерий Герасимов в воскресенье доложил президенту Владимиру Путину,
        что группировка войск «Запад» завершила окружение Купянска и взяла Ямполь. | Всего с 1
        по 25 октября под контроль российской армии перешли 22 населенных пункта, сообщил
        Герасимов. По его словам, под Купянском заблокированы до 18 украинских батальонов. |
        Главком ВСУ Александр Сырский окружение Купянска отрицает: как он утверждает, дорога к
        городу с запада остается свободной, а снабжение гарнизона не прерывалось. Путин поручил
        обеспечить безопасность гражданских и предложить украинским военным сдаться.""",
        figures="22 settlements ; 2025-10-01..2025-10-25 partial_month ; ua ; ru-general-staff",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; 2025-10-26
        yampil ; capture_claim ; Russian General Staff ; 2025-10-26
        kupiansk ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-RD02", "2025-12-17",
        """С начала года российские войска взяли под контроль более 300 населенных пунктов и свыше
        6 тыс. кв. км территории, сообщил министр обороны Андрей Белоусов на расширенной
        коллегии ведомства. Темпы продвижения, по его словам, растут: в ноябре они достигли 23
        кв. км в сутки. | Белоусов сказал также, что освобожден Северск. В Киеве потерю города
        отрицают. | Расходы Минобороны в 2025 году министр оценил в 7,3% ВВП. По контракту на
        службу поступили почти 410 тыс. человек, около трети из них моложе 40 лет.""",
        figures="""300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        23 km2_per_day ; 2025-11 ; ua ; ru-mod""",
        events="""siversk ; capture_claim ; Russian MoD ; -
        siversk ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "ru-RD03", "2026-03-03",
        """В феврале российская армия захватила 126 кв. км украинской территории, следует из
        подсчетов проекта DeepState. Это почти вдвое меньше, чем в январе, когда аналитики
        насчитали 245 кв. км. | Президент Украины Владимир Зеленский говорит, что с начала года
        ВСУ вернули под свой контроль около 310 кв. км. | В понедельник Минобороны РФ объявило о
        взятии Ильиновки, села неподалеку от Константиновки. В 19-м армейском корпусе ВСУ это
        опровергли, назвав ролик с российским флагом постановкой. Сама Константиновка остается
        под обстрелами, за сутки там погибли три человека.""",
        figures="""126 km2 ; 2026-02 ; ua ; deepstate
        245 km2 ; 2026-01 ; ua ; deepstate
        310 km2 ; 2026-01-01..2026-03-03 to_date ; ua ; ua-president""",
        events="""illinivka ; capture_claim ; Russian MoD ; 2026-03-02
        illinivka ; denial ; Ukrainian 19th Corps ; -""",
    ),
    dispatch(
        "ru-RD04", "2024-12-04",
        """Российская армия теряла в ноябре в среднем 1520 человек убитыми и ранеными в сутки,
        говорится в сводке британского Минобороны. Это на 12% больше, чем в октябре, и максимум
        с начала полномасштабной войны в феврале 2022 года. | В Лондоне ожидают, что зимой темп
        атак сохранится на всем протяжении фронта, который растянулся более чем на 1000
        километров. | Военные расходы России в 2025 году, согласно проекту бюджета, вырастут до
        6,3% ВВП. Украина между тем просит союзников увеличить поставки ракет дальностью до 300
        километров.""",
    ),
    dispatch(
        "ru-RD05", "2024-02-19",
        """Министр обороны Сергей Шойгу в субботу доложил Владимиру Путину о взятии Авдеевки.
        Президент поздравил военных с «важной победой». | Командующий украинской группировкой
        «Таврия» Александр Тарнавский рано утром 17 февраля объявил, что вывел войска из города,
        чтобы избежать окружения. «Противник бросал в бой в десять раз больше снарядов», —
        написал генерал. | В воскресенье и аналитики DeepState признали, что Авдеевка полностью
        перешла под контроль России. Город расположен в 13 км от Донецка, до 2022 года в нем
        жили около 32 тыс. человек, сейчас осталось менее тысячи.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; 2024-02-17
        avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        avdiivka ; independent_assessment ; DeepState ; 2024-02-18""",
    ),
    dispatch(
        "ru-RD06", "2025-05-23",
        """Россия создаст вдоль границы с Украиной полосу безопасности, заявил Владимир Путин на
        совещании с членами правительства. Задачи взять Сумы сейчас нет, уточнил позже
        пресс-секретарь президента Дмитрий Песков. | Граница Сумской области с Россией тянется
        на 564 км, площадь области — 23,8 тыс. кв. км. По мнению военного эксперта Виктора
        Литовкина, ширина полосы должна составить не менее 30–40 км. | Врио губернатора Курской
        области Александр Хинштейн оценил ущерб региону в 754 млрд руб. В приграничных районах,
        по его словам, разрушено до 40% домов, разминировано пока 110 кв. км.""",
    ),
    dispatch(
        "ru-RD07", "2025-07-01",
        """Назначенный Москвой глава аннексированной Луганской области Леонид Пасечник в
        понедельник заявил, что российская армия полностью захватила регион. Глава Луганской
        областной военной администрации Артем Лысогор это опроверг: по его словам, украинские
        бойцы удерживают позиции у сел Надия и Новоегоровка. | Между тем наступление РФ
        ускоряется четвертый месяц подряд. В июне российские войска заняли в Украине 588 кв. км,
        в мае — 507 кв. км, подсчитало агентство AFP по данным американского Института изучения
        войны. За месяц Россия выпустила по Украине 5337 дронов, на треть больше, чем в мае.""",
        figures="""588 km2 ; 2025-06 ; ua ; afp
        507 km2 ; 2025-05 ; ua ; afp""",
        events="""nadiia ; denial ; Head of Luhansk oblast ; -
        novoiehorivka ; denial ; Head of Luhansk oblast ; -
        ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; -""",
    ),
]  # fmt: skip

SET_SB = [
    dispatch(
        "en-SB01", "2023-01-13",
        """Russia's Defense Ministry said Friday that its troops had taken full control of Soledar,
        a salt-mining town that was home to about 10,000 people before the war, in what would be
        Moscow's first significant battlefield gain in half a year. | Wagner founder Yevgeny
        Prigozhin had announced the town's capture on Wednesday, drawing a cool response from
        the Kremlin. | "Soledar has not been lost. Our units are inside the town and the
        fighting goes on," said a spokesman for Ukraine's Eastern Command. The town lies some 10
        kilometers northeast of Bakhmut.""",
        events="""soledar ; capture_claim ; Russian MoD ; 2023-01-13
        soledar ; capture_claim ; Wagner ; 2023-01-11
        soledar ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-SB02", "2024-11-04",
        """Russia's army seized 491 square kilometers (190 square miles) of Ukrainian territory in
        October, its biggest monthly gain since the first weeks of the full-scale invasion,
        according to an AFP analysis of data from the Institute for the Study of War. | The
        total compares with 402 square kilometers in September and just 116 in June. | Between
        January and October, Russian forces took 2,540 square kilometers, the analysis found.
        Nearly two-thirds of last month's advance came in the Donetsk region, where Moscow's
        troops have pushed to within 8 kilometers of the supply hub of Pokrovsk.""",
        figures="""491 km2 ; 2024-10 ; ua ; afp
        402 km2 ; 2024-09 ; ua ; afp
        116 km2 ; 2024-06 ; ua ; afp
        2540 km2 ; 2024-01-01..2024-10-31 window ; ua ; afp""",
    ),
    dispatch(
        "en-SB03", "2025-08-11",
        """KYIV, Ukraine (AP) — President Volodymyr Zelensky on Monday again ruled out ceding the
        Donetsk region in exchange for a ceasefire, saying that "Ukrainians will not give their
        land to the occupier." | Under a proposal described by two European officials, Russia
        would hand back about 400 square kilometers (154 square miles) in the northeast if Kyiv
        left Donetsk, a region of 26,500 square kilometers that is roughly the size of
        Massachusetts. | Overnight, Russian strikes on Kramatorsk, 20 kilometers from the front
        line, killed three people and wounded 14, Gov. Vadym Filashkin said. Attacks on the city
        have risen by 35% since June.""",
    ),
    dispatch(
        "en-SB04", "2026-01-05",
        """Russia's top general, Valery Gerasimov, told President Vladimir Putin last week that the
        army had seized more than 6,300 square kilometers (2,430 square miles) and 318
        settlements in Ukraine in 2025. He also repeated that Kupiansk was under Russian
        control. | Independent monitors see a more modest year. Finland's Black Bird Group
        counted 4,280 square kilometers of Russian gains in 2025, against 3,590 in 2024, and
        said Moscow held 19.1% of Ukraine on Dec. 31. | The Institute for the Study of War said
        Saturday that Ukrainian troops held nearly all of Kupiansk.""",
        figures="""6300 km2 ; 2025 ; ua ; ru-general-staff
        318 settlements ; 2025 ; ua ; ru-general-staff
        4280 km2 ; 2025 ; ua ; black-bird
        3590 km2 ; 2024 ; ua ; black-bird
        19.1 percent ; 2025-12-31 ; ua ; black-bird""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        kupiansk ; independent_assessment ; ISW ; 2026-01-03""",
    ),
    dispatch(
        "en-SB05", "2025-05-27",
        """The governor of Ukraine's northeastern Sumy region, Oleh Hryhorov, said Monday that
        Russian troops had occupied four villages along the border: Basivka, Novenke, Veselivka
        and Zhuravka. All of their residents were evacuated long ago, he said. | The mapping
        project DeepState said Russian soldiers had also entered Loknia, while Yunakivka
        remained in Ukrainian hands. | Putin last week ordered the military to create a
        "security buffer zone" along the frontier. More than 200 settlements in the region, some
        as far as 20 kilometers from Russia, are under mandatory evacuation orders.""",
        events="""novenke ; confirmation ; Head of Sumy oblast ; 2025-05-26
        zhuravka-sumy ; confirmation ; Head of Sumy oblast ; 2025-05-26
        basivka ; confirmation ; Head of Sumy oblast ; 2025-05-26
        loknia ; independent_assessment ; DeepState ; -
        yunakivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-SB06", "2025-04-27",
        """Chief of the General Staff Valery Gerasimov reported to President Vladimir Putin on
        Saturday that Russian troops had liberated Gornal, a border village in the Kursk region.
        "The Kyiv regime's adventure has failed," Putin replied by video link. | Ukraine's
        General Staff dismissed the announcement as propaganda and said its soldiers were still
        fighting in Gornal. | Ukraine controlled 1,310 square kilometers (506 square miles) of
        the Kursk region on Aug. 27, 2024, according to its commander-in-chief, Oleksandr
        Syrskyi. By the Institute for the Study of War's count, it still held 52 square
        kilometers there on Friday.""",
        figures="""1310 km2 ; 2024-08-27 ; ru-krs ; ua-command
        52 km2 ; 2025-04-25 ; ru-krs ; isw""",
        events="""gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-SB07", "2025-10-06",
        """LONDON (AP) — Russian ground forces probably gained 290-310 square kilometers of
        Ukrainian territory in September, down from about 450 in August, Britain's Ministry of
        Defence said Monday. | That works out to an average of roughly 10 square kilometers a
        day last month, at a cost the ministry put at more than 28,000 killed and wounded. | In
        the same Monday update, the ministry said small groups of Russian infantry had entered
        the southern outskirts of Pokrovsk. It did not expect Moscow to reach its goal of taking
        the whole of the Donetsk region this year.""",
        figures="""290-310 km2 ; 2025-09 ; ua ; uk-mod
        450 km2 ; 2025-08 ; ua ; uk-mod
        10 km2_per_day ; 2025-09 ; ua ; uk-mod""",
        events="pokrovsk ; independent_assessment ; UK MoD ; 2025-10-06",
    ),
    dispatch(
        "uk-SB01", "2025-11-21",
        """У Генштабі ЗСУ спростували заяву начальника російського генштабу Валерія Герасимова про
        взяття Куп'янська. Про «звільнення» міста Герасимов доповів Путіну в четвер, 20
        листопада. | «Куп'янськ залишається під контролем Сил оборони. У місті тривають пошук і
        знищення диверсійних груп ворога», — ідеться в повідомленні. | Неправдою в Генштабі
        назвали й повідомлення Міноборони РФ про захоплення Вовчанська. За даними аналітиків
        DeepState, північна частина Вовчанська окупована, а решта міста лишається сірою зоною.""",
        events="""kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        vovchansk ; denial ; Ukrainian General Staff ; -
        vovchansk ; capture_claim ; Russian MoD ; -
        vovchansk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-SB02", "2026-02-01",
        """За січень російські війська окупували 243 квадратні кілометри української території —
        майже вдвічі менше, ніж у грудні, коли було 441 кв. км. Такі підрахунки оприлюднили
        аналітики DeepState. | Найбільше, 38% усіх просувань, припадає на Слов'янський напрямок,
        хоча штурмують там росіяни відносно рідко: 11% від загальної кількості атак. Кількість
        штурмових дій за місяць зменшилася на 9%. | Станом на 31 січня, за даними проєкту, під
        окупацією перебувало 19,3% площі України.""",
        figures="""243 km2 ; 2026-01 ; ua ; deepstate
        441 km2 ; 2025-12 ; ua ; deepstate
        19.3 percent ; 2026-01-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-SB03", "2024-07-18",
        """Упродовж доби росіяни обстріляли 18 населених пунктів Харківської області, двоє людей
        загинули, ще дев'ятеро поранені. Про це повідомив начальник обласної військової
        адміністрації Олег Синєгубов. | За його словами, з травня з прикордоння вивезли 14 тисяч
        людей. Найважче евакуйовувати мешканців Вовчанська, розташованого за п'ять кілометрів
        від кордону. | «Ворог хотів створити "санітарну зону" завглибшки 10–15 кілометрів. Цього
        плану він не виконав», — сказав Синєгубов в ефірі телемарафону. З початку року в
        області, площа якої 31,4 тисячі кв. км, сапери обстежили й розмінували 620 кв. км
        сільгоспземель.""",
    ),
    dispatch(
        "uk-SB04", "2024-10-03",
        """Українські підрозділи вийшли з Вугледара, щоб уникнути оточення, повідомило в середу, 2
        жовтня, оперативно-стратегічне угруповання військ «Хортиця». | Напередодні, у вівторок,
        голова Донецької ОВА Вадим Філашкін казав, що російські військові вже майже в центрі
        міста. Увечері 1 жовтня DeepState позначив Вугледар на своїй мапі як окупований. У
        Міноборони РФ про взяття Вугледара оголосили в четвер. | За підрахунками DeepState,
        протягом вересня росіяни захопили в Україні 459 кв. км. До повномасштабної війни у
        Вугледарі жили близько 14 тисяч людей.""",
        figures="459 km2 ; 2024-09 ; ua ; deepstate",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "uk-SB05", "2022-09-13",
        """З 1 до 12 вересня Збройні сили звільнили понад 6200 кв. км української території, сказав
        президент Володимир Зеленський у вечірньому зверненні. Раніше головнокомандувач Валерій
        Залужний звітував про 3000 кв. км, відвойованих за перші 10 днів вересня. | Заступниця
        міністра оборони Ганна Маляр у понеділок повідомила, що українські військові повернули
        Балаклію та Ізюм. У Міноборони РФ ще в суботу оголосили, що відвели війська з Балаклії
        та Ізюма, назвавши це «перегрупуванням».""",
        figures="""6200 km2 ; 2022-09-01..2022-09-12 partial_month ; ua ; ua-president
        3000 km2 ; 2022-09-01..2022-09-10 partial_month ; ua ; ua-command""",
        events="""balakliia ; liberation_claim ; Ukrainian MoD ; 2022-09-12
        izium ; liberation_claim ; Ukrainian MoD ; 2022-09-12
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-SB06", "2025-12-30",
        """Речник Сил оборони Півдня Владислав Волошин у понеділок заперечив втрату Гуляйполя. «Бої
        точаться в самому місті, наші підрозділи тримають західні квартали», — сказав він
        РБК-Україна. | 27 грудня про захоплення Гуляйполя заявило Міноборони РФ. Згідно з мапою
        DeepState, майже все місто перебуває в сірій зоні. | За підрахунками DeepState, від 1 до
        25 грудня росіяни окупували в Запорізькій області 186 кв. км. Волошин додав, що за добу
        на цій ділянці фронту відбулося 31 боєзіткнення, а кількість ударів авіабомбами зросла
        на чверть.""",
        figures="186 km2 ; 2025-12-01..2025-12-25 partial_month ; ua-23 ; deepstate",
        events="""huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2025-12-29
        huliaipole ; capture_claim ; Russian MoD ; 2025-12-27
        huliaipole ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-SB07", "2025-10-03",
        """Лінія активних бойових дій за рік подовжилася на 200 кілометрів і становить майже 1250
        км, розповів журналістам головнокомандувач ЗСУ Олександр Сирський. Угруповання ворога
        він оцінив у 712 тисяч осіб. | «Вони обіцяли до осені взяти всю Донеччину. Не взяли», —
        наголосив генерал. За його словами, Росія перейшла до тактики "тисячі порізів": групи по
        4–6 бійців просочуються на глибину до десяти кілометрів. | За вересень, додав Сирський,
        українські військові повернули 46 кв. км і сім населених пунктів. Втрати росіян за
        місяць він назвав більшими на 12%.""",
        figures="""46 km2 ; 2025-09 ; ua ; ua-command
        7 settlements ; 2025-09 ; ua ; ua-command""",
    ),
    dispatch(
        "ru-SB01", "2023-05-22",
        """Основатель ЧВК «Вагнер» Евгений Пригожин 20 мая объявил о взятии Бахмута. На следующий
        день, 21 мая, о том же отчиталось Минобороны РФ. | Замминистра обороны Украины Анна
        Маляр в понедельник заявила, что это неправда. «Наши военные удерживают отдельные здания
        на юго-западе Бахмута, в районе памятника "Самолет", бои продолжаются», — сказала она. |
        До войны в городе жили больше 70 тысяч человек, сейчас он почти полностью разрушен.
        Пригожин пообещал к 1 июня вывести наемников в тыловые лагеря, а позиции передать армии.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-22""",
    ),
    dispatch(
        "ru-SB02", "2025-12-18",
        """На расширенной коллегии Минобороны 17 декабря Андрей Белоусов сообщил, что российские
        войска взяли Северск и Волчанск. | С начала года по 15 декабря под контроль России, по
        данным министра, перешли свыше 6 тыс. кв. км и 312 населенных пунктов. Темпы
        продвижения, утверждает господин Белоусов, выросли за год на треть. | В Генштабе ВСУ
        заявили, что Северск по-прежнему удерживают украинские подразделения. Расходы на оборону
        в 2025 году, следует из доклада министра, составили 7,3% ВВП.""",
        figures="""6000 km2 ; 2025-01-01..2025-12-15 to_date ; ua ; ru-mod
        312 settlements ; 2025-01-01..2025-12-15 to_date ; ua ; ru-mod""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-17
        vovchansk ; capture_claim ; Russian MoD ; 2025-12-17
        siversk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-SB03", "2025-06-02",
        """Российская армия в мае заняла 437 кв. км украинской территории — почти вдвое больше, чем
        в апреле, когда ей удалось продвинуться на 226 кв. км. Это подсчитало издание
        «Агентство» на основе карты DeepState. | Быстрее российские войска наступали только в
        ноябре 2024 года: тогда они захватили 711 кв. км. | Почти половина майского продвижения
        пришлась на участок между Покровском и Константиновкой. На прошлой неделе, отмечает
        «Агентство», темп вырос до 18 кв. км в сутки.""",
        figures="""437 km2 ; 2025-05 ; ua ; agentstvo
        226 km2 ; 2025-04 ; ua ; agentstvo
        711 km2 ; 2024-11 ; ua ; agentstvo
        18 km2_per_day ; 2025-05-26..2025-06-01 window ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-SB04", "2024-04-12",
        """Пресс-секретарь президента Дмитрий Песков не стал отвечать на вопрос, готовится ли
        наступление на Харьков. «Сроков мы не называем, а цели специальной военной операции
        известны», — сказал он. | Раньше Владимир Путин говорил, что может понадобиться
        «санитарная зона» — такая, чтобы до российских регионов нельзя было достать оружием с
        дальностью 70–100 километров. Харьков находится в 30 километрах от границы, сейчас в нем
        живут около 1,3 миллиона человек. | Журналисты «Медиазоны» и Би-би-си установили имена
        49 806 российских военных, погибших с 2022 года. За месяц список вырос на 4%.""",
    ),
    dispatch(
        "ru-SB05", "2024-02-21",
        """Министр обороны Сергей Шойгу 20 февраля доложил Владимиру Путину, что российские войска
        полностью заняли село Крынки на левом берегу Днепра. | В Силах обороны юга Украины
        назвали это фальсификацией: по словам военных, плацдарм в Крынках остается за ними, а
        атаки противника отбиты с большими потерями. | Тремя днями раньше, 17 февраля, главком
        ВСУ Александр Сырский сообщил, что украинские подразделения выведены из Авдеевки. Бои за
        этот город, до которого от Донецка всего 15 километров, шли больше четырех месяцев.""",
        events="""krynky ; capture_claim ; Russian MoD ; 2024-02-20
        krynky ; denial ; Ukrainian Southern Defence Forces ; -
        avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17""",
    ),
    dispatch(
        "ru-SB06", "2025-07-02",
        """Назначенный Москвой глава Луганской области Леонид Пасечник 30 июня заявил в эфире
        Первого канала, что ее территория «освобождена полностью». | Начальник украинской
        областной администрации Артем Лысогор с этим не согласен: по его словам, ВСУ удерживают
        позиции в Луганской области и бои там продолжаются. | По подсчетам DeepState, за июнь
        российская армия захватила в Украине 548 кв. км, из них в Луганской области — 11 кв. км.
        Площадь региона — 26,7 тысячи кв. км. До войны в нем жили больше двух миллионов человек.""",
        figures="""548 km2 ; 2025-06 ; ua ; deepstate
        11 km2 ; 2025-06 ; ua-09 ; deepstate""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "ru-SB07", "2026-03-10",
        """Со 2 по 8 марта российские войска заняли в Украине 57 кв. км (22 кв. мили), неделей
        ранее — 83 кв. км, оценили в Институте изучения войны (ISW). Всего с начала года по 8
        марта, по данным института, они продвинулись на 612 кв. км. | Минобороны РФ в
        воскресенье объявило о взятии Гришина. В украинском Генштабе это опровергли: бои в
        Гришине, по его версии, продолжаются. | Аналитики DeepState пишут, что российские
        военные закрепились в восточных кварталах Константиновки. До Краматорска оттуда около 25
        км.""",
        figures="""57 km2 ; 2026-03-02..2026-03-08 window ; ua ; isw
        83 km2 ; 2026-02-23..2026-03-01 window ; ua ; isw
        612 km2 ; 2026-01-01..2026-03-08 to_date ; ua ; isw""",
        events="""hryshyne ; capture_claim ; Russian MoD ; 2026-03-08
        hryshyne ; denial ; Ukrainian General Staff ; -
        kostiantynivka ; independent_assessment ; DeepState ; -""",
    ),
]  # fmt: skip

SET_SC = [
    dispatch(
        "en-SC01", "2025-12-02",
        """Russian forces seized 505 sq km (195 sq miles) of Ukraine in November, nearly double the
        270 sq km they took a month earlier, according to BBC analysis of figures published by
        the Institute for the Study of War. | Late on Monday the Kremlin announced that Pokrovsk
        had been captured after more than a year of fighting. Ukraine's eastern command said on
        Tuesday that its troops still held the north of the city, and that a small group which
        had raised a Russian flag there had been destroyed.""",
        figures="""505 km2 ; 2025-11 ; ua ; bbc
        270 km2 ; 2025-10 ; ua ; bbc""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-01
        pokrovsk ; denial ; Ukrainian Eastern Command ; 2025-12-02""",
    ),
    dispatch(
        "en-SC02", "2024-05-20",
        """Russia's new offensive has lengthened the active front by almost 70 kilometers (43
        miles), Ukraine's commander-in-chief Oleksandr Syrskyi said, warning of heavy fighting
        ahead in the Kharkiv region, home to 2.6 million people before the war. | Nearly 10,000
        residents have been evacuated from Vovchansk and the villages around it, regional
        governor Oleh Syniehubov told CNN. At least 11 people were killed on Sunday in strikes
        on the outskirts of Kharkiv. | "They want a 'sanitary zone' 10 kilometers deep," a
        Western official said, adding that Moscow's gunners now outshoot Kyiv's by five to one.""",
    ),
    dispatch(
        "en-SC03", "2025-01-03",
        """Moscow's army gained 1,540 square miles (3,990 square kilometers) of Ukrainian land in
        2024, seven times as much as the year before, the Institute for the Study of War said in
        its latest assessment. | The advance was quickest in November, when Russian troops took
        an average of 10.7 square miles a day, the Washington-based think tank added. It
        estimates that Ukraine currently holds 186 square miles of Russia's Kursk region. |
        Kyiv's defense ministry says 427,000 Russian soldiers were killed or wounded over the
        year, a rise of more than 60%.""",
        figures="""1540 sq_mi ; 2024 ; ua ; isw
        10.7 sq_mi_per_day ; 2024-11 ; ua ; isw
        186 sq_mi ; 2025-01-03 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-SC04", "2022-09-12",
        """Ukraine's army retook more than 3,000 sq km from 1 to 11 September, its
        commander-in-chief Valerii Zaluzhnyi has said, as a lightning counter-offensive in the
        Kharkiv region entered its second week. | Russia's defence ministry said on Saturday it
        had pulled its troops out of Balakliia and Izium so that they could "regroup" in the
        Donetsk region. That evening, in his video address, President Volodymyr Zelensky called
        on residents to stay in shelters. On Sunday he announced that Izium had been liberated.
        | Ukrainian soldiers are now some 50km from the Russian border.""",
        figures="3000 km2 ; 2022-09-01..2022-09-11 partial_month ; ua ; ua-command",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; liberation_claim ; Ukrainian president ; 2022-09-11""",
    ),
    dispatch(
        "en-SC05", "2026-02-10",
        """Russia's top general, Valery Gerasimov, said on Monday that his troops had captured 17
        settlements and more than 500 sq km of land in January, and listed Huliaipole and
        Ternuvate among the places now in Russian hands. | The Black Bird Group, a Finnish team
        that studies satellite images and video from the front, puts last month's Russian gains
        far lower, at 240-250 sq km. | Vladyslav Voloshyn, the spokesman for Ukraine's Southern
        Defence Forces, told the BBC that Gerasimov's statement about Huliaipole was false. The
        Ukrainian mapping project DeepState still shows the town as contested.""",
        figures="""17 settlements ; 2026-01 ; ua ; ru-general-staff
        500 km2 ; 2026-01 ; ua ; ru-general-staff
        240-250 km2 ; 2026-01 ; ua ; black-bird""",
        events="""huliaipole ; capture_claim ; Russian General Staff ; 2026-02-09
        ternuvate ; capture_claim ; Russian General Staff ; 2026-02-09
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -
        huliaipole ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-SC06", "2025-03-13",
        """Russia's defence ministry said on Thursday that it had retaken Sudzha, the largest town
        seized by Ukraine in its cross-border assault last August. | The Ukrainian General Staff
        denied on Thursday evening that Sudzha was lost and said fighting for the town was going
        on. | According to DeepState, which tracks the front line, Ukraine now controls 110 sq
        km of the Kursk region, down from 407 sq km at the end of January. President Vladimir
        Putin, who visited a command post in the region in military fatigues, said he was
        thinking about a buffer zone along the border.""",
        figures="""110 km2 ; 2025-03-13 ; ru-krs ; deepstate
        407 km2 ; 2025-01-31 ; ru-krs ; deepstate""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; 2025-03-13""",
    ),
    dispatch(
        "en-SC07", "2023-07-28",
        """Ukrainian troops have retaken the southern village of Staromaiorske, Deputy Defense
        Minister Hanna Maliar said Thursday, as Kyiv threw fresh brigades into its
        counteroffensive. | Maliar said the army had won back 12 square kilometers of land last
        week. Progress has been slowed by minefields that, by one estimate, cover an area the
        size of Florida, and the Sea of Azov is still more than 90 kilometers away. | Moscow's
        defense ministry on Friday denied having lost Staromaiorske. Putin said Russian losses
        were a tenth of Ukraine's, and claimed that 26 tanks had been destroyed in a single day.""",
        figures="12 km2 ; 2023-07-17..2023-07-23 window ; ua ; ua-mod",
        events="""staromaiorske ; liberation_claim ; Ukrainian MoD ; 2023-07-27
        staromaiorske ; denial ; Russian MoD ; 2023-07-28""",
    ),
    dispatch(
        "uk-SC01", "2025-09-01",
        """У серпні російська армія окупувала 464 кв. км української території — на 18% менше, ніж
        у липні, коли загарбники захопили 564 кв. км. Про це повідомили аналітики проєкту
        DeepState. | Загалом із червня по серпень під окупацію потрапили 1584 кв. км. Середній
        темп просування ворога в серпні становив 15 кв. км на добу. | Станом на 1 вересня Росія
        контролює 19,04% території України, підрахували в DeepState. Водночас на Новопавлівський
        напрямок припало 29% усіх втрат за місяць, а кількість штурмів зросла на 2%.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        1584 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate
        15 km2_per_day ; 2025-08 ; ua ; deepstate
        19.04 percent ; 2025-09-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-SC02", "2025-11-20",
        """Начальник російського Генштабу Валерій Герасимов у четвер, 20 листопада, доповів Путіну
        про захоплення Куп'янська. | Генеральний штаб ЗСУ того ж дня спростував цю заяву: місто
        залишається під контролем Сил оборони. | Речник Угруповання об'єднаних сил Віктор
        Трегубов визнав у коментарі Укрінформу, що в північних кварталах Куп'янська перебувають
        російські військові, загалом до 40 осіб. За його словами, ворог намагається накопичити
        там піхоту, пробираючись газогоном завдовжки кілька кілометрів.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; 2025-11-20
        kupiansk ; confirmation ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "uk-SC03", "2024-08-29",
        """Із прикордоння Сумщини з початку серпня евакуювали понад 21 тисячу людей, серед них 3,8
        тисячі дітей, повідомили в обласній військовій адміністрації. Примусовий виїзд оголосили
        в десятикілометровій смузі вздовж кордону, який у межах області тягнеться на 564 км. |
        За добу росіяни обстріляли Білопілля, Краснопілля та Юнаківку, поранено шестеро
        цивільних. | У Генштабі кажуть, що Москва й далі плекає задум «створити буферну зону»
        завглибшки 20 км, однак ударного угруповання для наступу на Суми, а це місто з
        чвертьмільйонним населенням, наразі не має.""",
    ),
    dispatch(
        "uk-SC04", "2026-04-02",
        """У березні Сили оборони відновили контроль над 87 кв. км, тоді як російські війська
        просунулися й захопили 134 кв. км, заявив головнокомандувач ЗСУ Олександр Сирський. За
        весь перший квартал, додав він, українські підрозділи повернули 12 населених пунктів. |
        У середу, 1 квітня, Десантно-штурмові війська ЗСУ оголосили про звільнення Залізничного,
        що неподалік Гуляйполя. У Міноборони РФ втрату села заперечили. | За словами Сирського,
        лінія фронту сягає майже 1200 км, а російська армія в березні втратила понад 31 тисячу
        осіб.""",
        figures="""87 km2 ; 2026-03 ; ua ; ua-command
        134 km2 ; 2026-03 ; ua ; ua-command
        12 settlements ; 2026-01-01..2026-03-31 window ; ua ; ua-command""",
        events="""zaliznychne ; liberation_claim ; Ukrainian Air Assault Forces ; 2026-04-01
        zaliznychne ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-SC05", "2023-01-11",
        """Ватажок «Вагнера» Євген Пригожин у вівторок пізно ввечері заявив, що його найманці взяли
        Соледар. | Речник Східного угруповання ЗСУ Сергій Череватий у середу назвав ці слова
        неправдою: бої в місті тривають. Він розповів, що минулої доби по Соледару й околицях
        росіяни вдарили з артилерії 91 раз. | Натомість Інститут вивчення війни вважає, що
        російські сили, імовірно, вже контролюють більшу частину Соледара. Пригожин визнає, що в
        місті, де до вторгнення жило 10 тисяч людей, досі залишається близько 500 цивільних.""",
        events="""soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; denial ; Ukrainian Eastern Command ; 2023-01-11
        soledar ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "uk-SC06", "2024-06-06",
        """За півтора року площа потенційно замінованих земель в Україні зменшилася зі 174 до 156
        тис. кв. км, заявила перша віцепрем'єрка Юлія Свириденко. Отже, небезпечних територій
        поменшало на 18 тис. кв. км, а це більше за площу всього Закарпаття. | Найбільше роботи
        в саперів на Харківщині й Херсонщині, де, за оцінкою аграріїв, не обробляють 10–15%
        полів. | До 2033 року уряд планує повернути у використання 80% забруднених територій.
        Світовий банк оцінює вартість розмінування в $34,6 млрд. Від вибухів загинули щонайменше
        297 людей.""",
    ),
    dispatch(
        "uk-SC07", "2024-10-02",
        """Оперативно-стратегічне угруповання військ «Хортиця» у середу повідомило, що вивело
        підрозділи з Вугледара, аби зберегти особовий склад і техніку. | Ще у вівторок очільник
        Донецької ОВА Вадим Філашкін визнавав, що росіяни вже майже в центрі міста. Того ж
        вечора аналітики DeepState написали, що Вугледар окуповано. | За даними
        обладміністрації, у місті, де колись мешкали 14 тисяч людей, залишається 107 цивільних.
        Дітей звідти вивезли ще торік. Від Вугледара до траси на Запоріжжя понад 30 км.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "ru-SC01", "2025-10-07",
        """С начала года российская армия взяла под контроль 4,7 тыс. кв. км территории и 212
        населенных пунктов, заявил президент Владимир Путин на встрече с руководством военного
        ведомства. По его словам, стратегическая инициатива полностью принадлежит России. |
        Минобороны во вторник сообщило об освобождении Шахово и Новопавловки. Украинский Генштаб
        ответил, что Новопавловка остается за ВСУ. | Глава президентского офиса Андрей Ермак
        назвал потери российской стороны за лето «чудовищными», оценив их более чем в 90 тыс.
        человек.""",
        figures="""4700 km2 ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president
        212 settlements ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president""",
        events="""shakhove ; capture_claim ; Russian MoD ; 2025-10-07
        novopavlivka ; capture_claim ; Russian MoD ; 2025-10-07
        novopavlivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-SC02", "2026-05-04",
        """В апреле российские войска захватили в Украине 141 кв. км, подсчитало агентство AFP на
        основе данных американского Института изучения войны (ISW). В марте, по тем же
        подсчетам, речь шла всего о 23 кв. км. | Средний темп продвижения составил в апреле 4,7
        кв. км в сутки. Около 60 процентов прироста пришлось на Донецкую область. | На конец
        апреля Россия, как следует из анализа AFP, контролировала 19,4 процента территории
        Украины. Линия фронта протянулась более чем на 1200 километров.""",
        figures="""141 km2 ; 2026-04 ; ua ; afp
        23 km2 ; 2026-03 ; ua ; afp
        4.7 km2_per_day ; 2026-04 ; ua ; afp
        19.4 percent ; 2026-04-30 ; ua ; afp""",
    ),
    dispatch(
        "ru-SC03", "2026-01-15",
        """В среду, 14 января, глава ДНР Денис Пушилин отозвал свое заявление о полном взятии
        Константиновки и уточнил, что российские штурмовые группы занимают пока только восточную
        часть города. | Об освобождении Константиновки он сообщил накануне, 13 января, в эфире
        телеканала «Россия 24». Из города, по его данным, выведены 120 мирных жителей. | Генштаб
        ВСУ еще 13 января опроверг слова главы республики. До войны в Константиновке жили около
        70 тыс. человек, от нее до Краматорска 25 км.""",
        events="""kostiantynivka ; capture_claim ; Russian-installed head of Donetsk oblast ; 2026-01-13
        kostiantynivka ; claim_withdrawn ; Russian-installed head of Donetsk oblast ; 2026-01-14
        kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-01-14
        kostiantynivka ; denial ; Ukrainian General Staff ; 2026-01-13""",
    ),
    dispatch(
        "ru-SC04", "2024-03-12",
        """Утверждение, будто Россия уже контролирует 26 процентов территории Украины, не
        соответствует действительности, сказал в интервью DW представитель Минобороны в Киеве.
        По его словам, эту цифру распространяют анонимные телеграм-каналы. | После падения
        Авдеевки власти ускорили строительство укреплений: на рубежи общей протяженностью 2000
        километров в бюджете заложено около 20 млрд гривен. | В феврале Владимир Зеленский
        впервые назвал число погибших украинских военных - 31 тысяча. Поддержка уступок Москве,
        по опросу КМИС, выросла с 19 до 26 процентов.""",
    ),
    dispatch(
        "ru-SC05", "2025-01-07",
        """За 2024 год российская армия захватила в Украине 3600 кв. км, говорится в отчете
        Института изучения войны. С сентября по ноябрь, по его оценке, Россия продвигалась
        быстрее всего и заняла 2356 кв. км, а в декабре темпы снизились и под ее контроль
        перешли 593 кв. км. | В понедельник Минобороны РФ заявило о взятии Курахово.
        Представитель группировки «Хортица» Назар Волошин во вторник возразил: бои в городе
        продолжаются. | За Курахово сражались больше двух месяцев. Потери РФ на этом участке,
        утверждают в Киеве, достигают 80 процентов личного состава штурмовых отрядов.""",
        figures="""3600 km2 ; 2024 ; ua ; isw
        2356 km2 ; 2024-09-01..2024-11-30 window ; ua ; isw
        593 km2 ; 2024-12 ; ua ; isw""",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2025-01-06
        kurakhove ; denial ; Ukrainian Khortytsia group ; 2025-01-07""",
    ),
    dispatch(
        "ru-SC06", "2025-07-01",
        """Территория Луганской народной республики полностью освобождена, заявил в понедельник
        глава региона Леонид Пасечник. «Буквально два дня назад мне доложили», — сказал он
        Первому каналу. | Украинский Третий армейский корпус во вторник опроверг это сообщение.
        | Площадь ЛНР — 26,7 тыс. кв. км, население на начало 2022 года оценивалось в 1,4 млн
        человек. В состав России республику включили в 2022 году вместе с ДНР, Запорожской и
        Херсонской областями. На восстановление региона в этом году направят 38 млрд руб.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; 2025-07-01""",
    ),
    dispatch(
        "ru-SC07", "2022-11-12",
        """Минобороны РФ в пятницу отчиталось о завершении вывода войск из Херсона: на левый берег
        Днепра переброшены более 30 тыс. военных и около 5 тыс. единиц техники. Владимир
        Зеленский в тот же день объявил, что Херсон освобожден. | Днем ранее, 10 ноября, об
        освобождении Снигиревки сообщила 28-я механизированная бригада ВСУ. | По данным
        главнокомандующего ВСУ Валерия Залужного, с 1 октября по 9 ноября украинская армия
        вернула в Херсонской области 41 населенный пункт. Антоновский мост длиной почти 1,4 км
        разрушен.""",
        figures="41 settlements ; 2022-10-01..2022-11-09 window ; ua-65 ; ua-command",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian 28th Brigade ; 2022-11-10""",
    ),
]  # fmt: skip

SET_RC = [
    dispatch(
        "en-RC01", "2025-12-03",
        """Russia's army made its second-biggest monthly gain of the year in November, seizing 701
        square kilometres (271 square miles) of Ukrainian land, an AFP analysis of data supplied
        by the Institute for the Study of War showed on Wednesday. | That compares with 461
        square kilometres in October, AFP found. Two-fifths of the November advance came around
        Huliaipole, where Ukrainian brigades complain of a shortage of infantry. | At the end of
        November, Moscow held 19.3 percent of Ukraine, according to the same analysis. American
        envoys spent almost five hours at the Kremlin on Tuesday without reaching a compromise
        on territory.""",
        figures="""701 km2 ; 2025-11 ; ua ; afp
        461 km2 ; 2025-10 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp""",
    ),
    dispatch(
        "en-RC02", "2024-02-19",
        """Ukraine's top commander, Gen. Oleksandr Syrskyi, said on Saturday that he had pulled his
        units out of Avdiivka to avoid encirclement. On Sunday the Russian defense ministry
        announced that its forces had full control of the city, which lies about 10 miles from
        Donetsk and had some 32,000 residents before 2022. | Fewer than 900 civilians are
        thought to remain. One soldier, who gave only his call sign, recalled the order he
        received: "The commander said, 'Leave the heavy kit, you have two hours.'" | President
        Biden blamed Congress, where $60 billion in aid has been stalled for four months.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-18""",
    ),
    dispatch(
        "en-RC03", "2025-05-12",
        """Russia launched 108 drones at Ukraine overnight, hours after the Kremlin brushed aside a
        European call for a 30-day truce. Three people were killed in Odesa and a railway line
        was cut 15km from Kharkiv. | The front line, roughly 1,000km long, was quieter than
        usual and no settlement changed hands, military observers said. | Moscow wants Kyiv to
        give up four regions as the price of a ceasefire, among them Donetsk, which covers
        26,500 sq km (10,200 sq miles). In a poll published on Monday, 51% of Ukrainians said
        they opposed any such deal, 6 points fewer than in 2023.""",
    ),
    dispatch(
        "en-RC04", "2023-05-22",
        """The battle over who holds Bakhmut, or what is left of it, moved to the airwaves this
        weekend. Yevgeny Prigozhin, in full combat gear, declared in a video on Saturday that
        his Wagner fighters had taken the whole city. In Hiroshima on Sunday, Volodymyr
        Zelenskiy said Bakhmut was "not occupied by Russia as of today". | Ukraine's deputy
        defence minister, Hanna Maliar, said on Monday that Ukrainian troops still held a
        handful of buildings in the south-west of Bakhmut. | Prigozhin, who says 20,000 of his
        men died in the ten-month fight, plans to pull Wagner back to rear camps by 1 June.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian president ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-22""",
    ),
    dispatch(
        "en-RC05", "2025-08-27",
        """The battlefield mapping project DeepState said on Tuesday that Russian troops had
        occupied Zaporizke and Novoheorhiivka, two villages in Ukraine's Dnipropetrovsk region.
        The Ukrainian general staff disputed the report, insisting that its soldiers still held
        Zaporizke and that fighting continued in Novoheorhiivka. | Russia has stepped up its
        summer offensive. DeepState calculated that it captured 564 sq km in July. Black Bird
        Group, a Finnish team of analysts, put the figure for the same month at 520-550 sq km. |
        Before the war the two villages had a combined population of about 400.""",
        figures="""564 km2 ; 2025-07 ; ua ; deepstate
        520-550 km2 ; 2025-07 ; ua ; black-bird""",
        events="""zaporizke ; independent_assessment ; DeepState ; 2025-08-26
        novoheorhiivka ; independent_assessment ; DeepState ; 2025-08-26
        zaporizke ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-RC06", "2026-02-04",
        """Russia's most senior soldier, Gen. Valery Gerasimov, said on Tuesday that Kupiansk was
        entirely in Russian hands. Ukraine's Joint Forces dismissed the assertion. | General
        Gerasimov also told his commanders that Russian forces had taken 17 settlements and more
        than 500 square kilometers of territory in January. | Outside analysts see much slower
        progress. The Institute for the Study of War assessed that Russia gained 102 square
        miles in January, an average of 3.3 square miles a day. Western officials estimate that
        more than 30,000 Russian soldiers were killed or wounded over the same four weeks.""",
        figures="""17 settlements ; 2026-01 ; ua ; ru-general-staff
        500 km2 ; 2026-01 ; ua ; ru-general-staff
        102 sq_mi ; 2026-01 ; ua ; isw
        3.3 sq_mi_per_day ; 2026-01 ; ua ; isw""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2026-02-03
        kupiansk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-RC07", "2022-11-14",
        """President Volodymyr Zelensky sang the national anthem in the main square of Kherson on
        Monday, as residents wrapped in flags queued for bread and a phone signal. | The Russian
        defense ministry said on Friday that all of its troops had left the city for the east
        bank of the Dnipro. "Kherson is ours," Mr. Zelensky declared the same day. | Ukraine's
        southern command said its forces won back 179 settlements and about 4,500 square
        kilometers in Kherson region last week. It added that Snihurivka, a rail junction some
        35 miles to the north, was again under Ukrainian control. Sappers have removed nearly
        2,000 mines.""",
        figures="""179 settlements ; 2022-11-07..2022-11-13 window ; ua-65 ; ua-southern-command
        4500 km2 ; 2022-11-07..2022-11-13 window ; ua-65 ; ua-southern-command""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian Southern Command ; -""",
    ),
    dispatch(
        "uk-RC01", "2025-09-05",
        """У серпні російські війська окупували 464 кв. км української території, підрахували
        аналітики проєкту DeepState. Це на 18% менше, ніж у липні, коли ворог зайняв 564 кв. км.
        | Водночас кількість штурмових дій майже не змінилася: в середньому 160 на добу.
        Найважче, за словами аналітиків, доводиться підрозділам на Новопавлівському напрямку, на
        який припадає третина всього просування. | Станом на кінець серпня під контролем Росії,
        за даними DeepState, перебуває 19,04% площі країни. Минулого тижня в проєкті також
        повідомили, що мапу тепер оновлюватимуть двічі на день.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        19.04 percent ; 2025-08-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-RC02", "2024-05-20",
        """Міністерство оборони РФ у суботу заявило про захоплення Лук'янців на півночі Харківщини.
        У Генштабі ЗСУ цю заяву спростували: за інформацією військових, бої за село тривають. |
        Начальник Харківської ОВА Олег Синєгубов у понеділок сказав, що ворог закріпився в
        північній частині Вовчанська й намагається пройти до центру. | За десять днів із
        прикордоння евакуювали понад 10 тисяч людей. Фортифікації, додав посадовець, будують на
        відстані 12–13 км від кордону, а на перші дві лінії витратили 2,5 млрд грн.""",
        events="""lukiantsi ; capture_claim ; Russian MoD ; 2024-05-18
        lukiantsi ; denial ; Ukrainian General Staff ; -
        vovchansk ; confirmation ; Head of Kharkiv oblast ; 2024-05-20""",
    ),
    dispatch(
        "uk-RC03", "2025-10-07",
        """Головнокомандувач ЗСУ Олександр Сирський підбив підсумки вересня на Добропільському
        напрямку. За його словами, впродовж місяця там вдалося звільнити 168,8 кв. км і сім
        населених пунктів. | «Під нашим контролем знову Володимирівка та Никанорівка», — написав
        генерал у Telegram. | Він також навів дані про втрати противника: понад 3 тисячі
        військових, із них 1 769 убитими, та 966 одиниць техніки. У полон узяли 98 росіян.
        Наступне завдання — просунутися ще на 5–6 км, однак строків Сирський не назвав.""",
        figures="""168.8 km2 ; 2025-09 ; dobropillia-direction ; ua-command
        7 settlements ; 2025-09 ; dobropillia-direction ; ua-command""",
        events="""volodymyrivka ; liberation_claim ; Ukrainian commander-in-chief ; -
        nykanorivka ; liberation_claim ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-RC04", "2025-07-02",
        """Минулої доби на фронті відбулося 193 бойові зіткнення, 41 із них — на Покровському
        напрямку, повідомив Генштаб ЗСУ. Втрати росіян склали 1 170 осіб, 2 танки і 58
        артилерійських систем. | За даними розвідки, Кремль досі розраховує до кінця 2025 року
        вийти на адміністративні межі Донеччини, площа якої — 26,5 тис. кв. км. Зараз передові
        позиції противника розташовані приблизно за 20 км від Краматорська. | «Темп їхнього
        наступу зріс на 40%, але стратегічного прориву немає», — зазначив військовий експерт
        Костянтин Машовець. Саперам тим часом вдалося розмінувати 35 тис. кв. км угідь.""",
    ),
    dispatch(
        "uk-RC05", "2025-12-23",
        """Сили оборони відійшли із Сіверська, повідомив у вівторок Генеральний штаб ЗСУ. Рішення
        ухвалили, щоб зберегти життя військових: противник мав значну перевагу в живій силі й
        тиснув малими групами за складних погодних умов. | Про взяття Сіверська начальник
        російського Генштабу Валерій Герасимов доповів Путіну ще 11 грудня. | Аналітики
        DeepState у понеділок позначили місто як окуповане. За їхніми підрахунками, минулого
        тижня росіяни захопили 97 кв. км. До повномасштабної війни в Сіверську мешкало понад 10
        тисяч людей, від нього до Слов'янська — близько 30 км.""",
        figures="97 km2 ; 2025-12-15..2025-12-21 window ; ua ; deepstate",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23
        siversk ; capture_claim ; Russian General Staff ; 2025-12-11
        siversk ; independent_assessment ; DeepState ; 2025-12-22""",
    ),
    dispatch(
        "uk-RC06", "2023-06-12",
        """Український прапор знову над Сторожевим, повідомила в понеділок заступниця міністра
        оборони Ганна Маляр. Днем раніше, у неділю, 68-ма єгерська бригада заявила про
        звільнення Благодатного. | Загалом минулого тижня Сили оборони звільнили сім населених
        пунктів і повернули 90 кв. км, уточнила Маляр. На окремих ділянках бійці пройшли вперед
        на 6,5 км. | «Попереду важкі бої, тож, прошу, не женіться за сенсаціями», — додала вона.
        Скільки військових загинуло чи дістало поранення від початку наступу, у Міноборони не
        розкривають.""",
        figures="""7 settlements ; 2023-06-05..2023-06-11 window ; ua ; ua-mod
        90 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod""",
        events="""storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian 68th Brigade ; 2023-06-11""",
    ),
    dispatch(
        "uk-RC07", "2026-03-03",
        """Від початку року українські військові повернули під контроль 400 кв. км, заявив
        президент Володимир Зеленський в інтерв'ю італійській газеті. | Росіяни тим часом
        сповільнилися. У лютому вони просунулися лише на 123 кв. км, підрахувало агентство AFP
        на основі даних Інституту вивчення війни. | У неділю Міноборони РФ відзвітувало про
        захоплення Малої Токмачки на Запоріжжі. Речник Сил оборони Півдня Владислав Волошин у
        понеділок назвав це вигадкою: за його словами, село тримають українські підрозділи, а за
        добу там відбили шість атак.""",
        figures="""400 km2 ; 2026-01-01..2026-03-03 to_date ; ua ; ua-president
        123 km2 ; 2026-02 ; ua ; afp""",
        events="""mala-tokmachka ; capture_claim ; Russian MoD ; 2026-03-01
        mala-tokmachka ; denial ; Ukrainian Southern Defence Forces ; 2026-03-02""",
    ),
    dispatch(
        "ru-RC01", "2024-10-30",
        """Минобороны РФ 29 октября сообщило о взятии под контроль Селидово, Горняка и Богоявленки.
        В среду глава ДНР Денис Пушилин рассказал, что российские подразделения уже вошли и в
        Курахово и ведут бои в многоэтажной застройке. | Темпы наступления — самые высокие за
        два с половиной года. С 1 по 27 октября российские войска заняли 478 кв. км, подсчитало
        агентство AFP по картам Института изучения войны. В сентябре, по его же оценке, было 459
        кв. км. | От Селидово до Покровска, крупного транспортного узла, по прямой около 15 км.""",
        figures="""478 km2 ; 2024-10-01..2024-10-27 partial_month ; ua ; afp
        459 km2 ; 2024-09 ; ua ; afp""",
        events="""selydove ; capture_claim ; Russian MoD ; 2024-10-29
        hirnyk ; capture_claim ; Russian MoD ; 2024-10-29
        bohoiavlenka ; capture_claim ; Russian MoD ; 2024-10-29
        kurakhove ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2024-10-30""",
    ),
    dispatch(
        "ru-RC02", "2024-08-20",
        """Вооруженные силы Украины контролируют 1263 кв. км и 93 населенных пункта в Курской
        области, заявил главнокомандующий Александр Сырский, выступая во вторник на конгрессе
        местных властей. По его словам, украинские подразделения продвинулись на глубину от 28
        до 35 км. | Институт изучения войны оценивает ситуацию осторожнее: по его данным, Киев
        удерживает в регионе лишь около 800 кв. км. | Российские власти сообщают, что дома
        покинули более 121 тысячи жителей приграничья. Всего в девяти затронутых районах до
        начала боев жили примерно 200 тысяч человек, а площадь самой области — почти 30 тыс. кв.
        км.""",
        figures="""1263 km2 ; 2024-08-20 ; ru-krs ; ua-command
        93 settlements ; 2024-08-20 ; ru-krs ; ua-command
        800 km2 ; 2024-08-20 ; ru-krs ; isw""",
    ),
    dispatch(
        "ru-RC03", "2025-04-28",
        """Начальник российского Генштаба Валерий Герасимов 26 апреля доложил Владимиру Путину об
        освобождении села Горналь в Курской области. Он впервые публично признал, что в боях на
        стороне России участвовали военные из КНДР. | Генштаб ВСУ 27 апреля назвал сообщение об
        утрате Горнали ложным. | По утверждению Герасимова, за восемь месяцев украинская армия
        потеряла в приграничье более 76 тысяч человек убитыми и ранеными; независимых
        подтверждений этому нет. Врио губернатора Александр Хинштейн говорит, что на
        восстановление региона понадобится не менее 150 млрд рублей, а разминирование займет
        около двух лет.""",
        events="""gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; denial ; Ukrainian General Staff ; 2025-04-27""",
    ),
    dispatch(
        "ru-RC04", "2025-07-01",
        """Назначенный Москвой глава ЛНР Леонид Пасечник вечером 30 июня заявил в эфире Первого
        канала, что вся территория Луганской области перешла под контроль российской армии.
        Минобороны РФ об этом пока не сообщало. | Глава украинской областной администрации Артем
        Лысогор опроверг слова Пасечника. | Площадь Луганской области — 26,7 тыс. кв. км, до
        2014 года здесь жили 2,2 млн человек. По словам Пасечника, в ближайший год на
        восстановление дорог и водопровода направят 40 млрд рублей, это на 15% больше, чем в
        2024-м.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "ru-RC05", "2026-01-06",
        """За 2025 год российские войска захватили в Украине 4336 кв. км, выяснило издание
        «Агентство», проанализировав карты DeepState. Это 0,72% территории страны. Годом ранее,
        в 2024-м, по подсчетам издания, было занято 3600 кв. км. | В среднем за прошлый год
        армия РФ продвигалась на 11,9 кв. км в сутки. Самым результативным для нее оказался
        ноябрь, а в декабре темпы снизились: за месяц «Агентство» насчитало 445 кв. км. | Для
        сравнения: площадь Москвы — чуть больше 2,5 тыс. кв. км. В Кремле публикацию не
        комментировали.""",
        figures="""4336 km2 ; 2025 ; ua ; agentstvo
        0.72 percent ; 2025 ; ua ; agentstvo
        3600 km2 ; 2024 ; ua ; agentstvo
        11.9 km2_per_day ; 2025 ; ua ; agentstvo
        445 km2 ; 2025-12 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-RC06", "2022-09-13",
        """С 1 по 12 сентября украинская армия вернула более 6 тыс. кв. км, заявил Владимир
        Зеленский в вечернем обращении. | Минобороны РФ 10 сентября сообщило, что вывело войска
        из Балаклеи и Изюма, объяснив это необходимостью «нарастить усилия на донецком
        направлении». Британское военное ведомство во вторник констатировало, что Купянск
        находится в руках украинцев. | В Кремле уверяют, что цели спецоперации будут достигнуты.
        О мобилизации, по словам Дмитрия Пескова, речи не идет. Линия соприкосновения в
        Харьковской области сместилась на восток более чем на 50 км.""",
        figures="6000 km2 ; 2022-09-01..2022-09-12 partial_month ; ua ; ua-president",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        kupiansk ; independent_assessment ; UK MoD ; 2022-09-13""",
    ),
    dispatch(
        "ru-RC07", "2026-04-02",
        """Пресс-секретарь президента РФ Дмитрий Песков назвал вывод украинских войск из Донбасса
        главным условием перемирия. Отвечая на вопрос, готова ли Москва взамен отступить в
        Харьковской и Сумской областях, он сказал, что «детали не для прессы». | За мир ценой
        территориальных уступок, согласно мартовскому опросу КМИС, выступают 38% украинцев; год
        назад таких было на 5 процентных пунктов меньше. | Ночью российские дроны атаковали
        Запорожье, ранены 12 человек. Город отделяют от линии фронта около 20 км. Киев
        рассчитывает до июня получить от союзников 15 млрд евро на закупку оружия.""",
    ),
]  # fmt: skip

SET_SD = [
    dispatch(
        "en-SD01", "2025-12-02",
        """Russia's Defence Ministry said on Monday that its troops had taken Siversk, a small town
        in Ukraine's Donetsk region that has long shielded the approaches to Sloviansk, about 30
        km (19 miles) further west. The ministry also reported the capture of Kucherivka, a
        village in the Kharkiv region. | Viktor Trehubov, a spokesman for Ukraine's Joint
        Forces, dismissed the report about Siversk, saying small groups of Russian infantry were
        trying to slip in under cover of fog but that the town remained in Ukrainian hands. | By
        the ministry's tally, Russian forces seized 32 settlements across Ukraine in November.
        Reuters could not independently verify the battlefield accounts.""",
        figures="32 settlements ; 2025-11 ; ua ; ru-mod",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-01
        kucherivka ; capture_claim ; Russian MoD ; -
        siversk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-SD02", "2025-11-04",
        """Russian forces occupied 267 square kilometers of Ukrainian territory in October, the
        open-source mapping project DeepState reported on Nov. 3, slightly more than the 259
        square kilometers it recorded a month earlier. | The Pokrovsk sector accounted for more
        than a third of all Russian assaults but only 16% of the ground lost, the project said.
        The overall number of assaults rose by 2%, to 5,190. | According to DeepState, 19.1% of
        Ukraine was under Russian occupation at the end of October.""",
        figures="""267 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        19.1 percent ; 2025-10-31 ; ua ; deepstate""",
    ),
    dispatch(
        "en-SD03", "2023-06-27",
        """Ukrainian forces won back 17 square km of occupied land last week, Deputy Defence
        Minister Hanna Maliar said on Monday, describing the going as slow because of dense
        minefields. | Maliar said the village of Piatykhatky in the Zaporizhzhia region had been
        liberated and that sappers were now at work there. | Moscow-installed officials in the
        region said that was not true and that Piatykhatky was still held by Russian troops. |
        Kyiv launched its counteroffensive in early June, hoping to cut the land bridge to
        Crimea, which Moscow annexed in 2014.""",
        figures="17 km2 ; 2023-06-19..2023-06-25 window ; ua ; ua-mod",
        events="""piatykhatky ; liberation_claim ; Ukrainian MoD ; -
        piatykhatky ; denial ; Russian-installed officials ; -""",
    ),
    dispatch(
        "en-SD04", "2024-08-15",
        """Ukraine controls 1,130 square kilometers (436 square miles) and 79 settlements in
        Russia's Kursk Oblast, Commander-in-Chief Oleksandr Syrskyi said on Aug. 15, nine days
        after the start of the cross-border incursion. In some places, he said, troops have
        moved up to 35 kilometers from the frontier. | Russia's Defense Ministry, meanwhile,
        claimed to have captured the town of Niu-York in Donetsk Oblast. | Nazar Voloshyn,
        spokesperson for the Khortytsia group of forces, said street fighting there was still
        going on.""",
        figures="""1130 km2 ; 2024-08-15 ; ru-krs ; ua-command
        79 settlements ; 2024-08-15 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; -
        niu-york ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "en-SD05", "2026-02-10",
        """Russian troops seized 245 square kilometers in Ukraine in January, the Finland-based
        Black Bird Group told the Kyiv Independent, a little over half of the 434 square
        kilometers the group logged for December. | Analyst Emil Kastehelmi attributed the
        slowdown to bitter cold and the exhaustion of several assault brigades. About 40% of the
        gains were made in Zaporizhzhia Oblast, he said. | "Huliaipole is in Russian hands, and
        there is no point in pretending otherwise," Kastehelmi said. "The question is what
        Ukraine can build behind it before spring.\"""",
        figures="""245 km2 ; 2026-01 ; ua ; black-bird
        434 km2 ; 2025-12 ; ua ; black-bird""",
        events="huliaipole ; independent_assessment ; Black Bird Group ; -",
    ),
    dispatch(
        "en-SD06", "2024-05-18",
        """President Vladimir Putin said on Friday that Russia had no plans for now to take Kharkiv
        and that its push into the surrounding region was meant to create a "buffer zone"
        against shelling. | Nearly 9,900 people have been evacuated from border communities, the
        regional administration said. At 31,400 square km (12,100 square miles), the Kharkiv
        region is slightly larger than Belgium; its capital, home to 1.3 million people, lies
        some 30 km from the Russian border. | Guided bombs killed three people and wounded 28 in
        the city on Friday, prosecutors said. The number of strikes on the region had grown by
        40% in a month.""",
    ),
    dispatch(
        "en-SD07", "2022-10-03",
        """Ukrainian troops have retaken Lyman, a rail hub in the Donetsk region, President
        Volodymyr Zelenskiy said on Sunday. | A day earlier, Russia's Defence Ministry said it
        had withdrawn its soldiers from the town "to more advantageous lines" because of the
        risk of encirclement, prompting Chechen leader Ramzan Kadyrov to call for more drastic
        measures, including the use of low-yield nuclear weapons. | In an evening address,
        Zelenskiy put the number of settlements recaptured in the Kharkiv region in September at
        454. Lyman lies about 160 km (100 miles) southeast of Kharkiv, Ukraine's second-largest
        city.""",
        figures="454 settlements ; 2022-09 ; ua-63 ; ua-president",
        events="""lyman ; liberation_claim ; Ukrainian president ; 2022-10-02
        lyman ; withdrawal ; Russian MoD ; 2022-10-01""",
    ),
    dispatch(
        "uk-SD01", "2025-08-27",
        """Російські військові окупували село Новогеоргіївка на Дніпропетровщині, повідомили в ніч
        на 27 серпня аналітики DeepState. | У Генштабі ЗСУ це заперечили: за Новогеоргіївку
        тривають бої, а сусіднє Запорізьке Сили оборони утримують. | Про «визволення» обох сіл
        24 серпня відзвітувало Міноборони РФ. Тоді українське командування заяву Москви не
        коментувало. До повномасштабного вторгнення у Новогеоргіївці жили менш ніж 200 людей.""",
        events="""novoheorhiivka ; independent_assessment ; DeepState ; 2025-08-27
        novoheorhiivka ; denial ; Ukrainian General Staff ; -
        zaporizke ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; capture_claim ; Russian MoD ; 2025-08-24
        zaporizke ; capture_claim ; Russian MoD ; 2025-08-24""",
    ),
    dispatch(
        "uk-SD02", "2025-10-02",
        """У вересні росіяни окупували 259 кв. км української території – на 44% менше, ніж у
        серпні, коли під їхній контроль перейшли 464 кв. км. Такі дані наводить моніторинговий
        проєкт DeepState. | Водночас кількість штурмових дій знизилася лише на 4%. Найважче, за
        спостереженнями проєкту, на Новопавлівському напрямку. | Загалом від початку року,
        станом на 30 вересня, армія РФ захопила 3 434 кв. км, підрахували аналітики.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate
        3434 km2 ; 2025-01-01..2025-09-30 to_date ; ua ; deepstate""",
    ),
    dispatch(
        "uk-SD03", "2022-11-12",
        """Українські військові звільнили Херсон, оголосив 11 листопада президент Володимир
        Зеленський. На площі Свободи містяни зустрічали перших бійців із прапорами, які вісім
        місяців ховали вдома. | Того ж дня в Міноборони РФ заявили, що вивели війська з Херсона
        на лівий берег Дніпра — нібито без втрат у людях і техніці. | За даними
        головнокомандувача ЗСУ Валерія Залужного, у жовтні Сили оборони відвоювали в Херсонській
        області 88 населених пунктів і 1 170 кв. км.""",
        figures="""88 settlements ; 2022-10 ; ua-65 ; ua-command
        1170 km2 ; 2022-10 ; ua-65 ; ua-command""",
        events="""kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        kherson ; withdrawal ; Russian MoD ; 2022-11-11""",
    ),
    dispatch(
        "uk-SD04", "2026-03-17",
        """Із прифронтових громад Донеччини за минулий тиждень виїхали 1 340 людей, зокрема 212
        дітей, повідомив начальник ОВА Вадим Філашкін. Нині до найближчих російських позицій від
        околиць Краматорська — 12–14 км, тому дорогу на Слов'янськ закривають антидроновою
        сіткою: готові вже 38 км із запланованих 70. | За добу внаслідок обстрілів загинули двоє
        мешканців Дружківки, ще дев'ятеро поранені. | Піротехніки торік обстежили в області 640
        кв. км полів. До 2014-го регіон площею 26,5 тис. кв. км був найбільш населеним у країні.""",
    ),
    dispatch(
        "uk-SD05", "2023-12-20",
        """Військове командування пропонує мобілізувати ще 450–500 тисяч людей, розповів президент
        Володимир Зеленський на підсумковій пресконференції 19 грудня. На це, за його словами,
        потрібно 500 млрд грн. | «Мені кажуть: "Росія виграє". Але за рік вона не захопила
        жодної області», — наголосив він. | За оцінкою президента, у 2024 році Кремль планує
        вийти на адміністративні межі Донеччини й Луганщини. Виробництво дронів в Україні тим
        часом має зрости до мільйона на рік, а частка вітчизняної зброї у закупівлях — до 50%.""",
    ),
    dispatch(
        "uk-SD06", "2025-06-03",
        """Темпи просування російської армії у травні майже подвоїлися: в середньому 14,3 кв. км на
        добу проти 7,6 кв. км на добу у квітні. Про це йдеться у звіті Інституту вивчення війни
        (ISW). Усього, за підрахунками інституту, за травень росіяни захопили 443 кв. км. |
        Британське міноборони оцінює їхні здобутки за той самий місяць у 450–500 кв. км. |
        Лондон також вказує, що втрати РФ убитими й пораненими від початку року могли перевищити
        200 тис. осіб.""",
        figures="""14.3 km2_per_day ; 2025-05 ; ua ; isw
        7.6 km2_per_day ; 2025-04 ; ua ; isw
        443 km2 ; 2025-05 ; ua ; isw
        450-500 km2 ; 2025-05 ; ua ; uk-mod""",
    ),
    dispatch(
        "uk-SD07", "2025-12-23",
        """Російські військові перебувають у селі Грабовське на Сумщині, підтвердив 22 грудня
        речник Об'єднаних сил Віктор Трегубов. За його словами, противник зайшов туди малими
        групами через кордон і вивіз до РФ близько 50 цивільних. | Про захоплення Грабовського
        21 грудня заявили в російському міноборони. | За даними DeepState, у листопаді росіяни
        окупували в Сумській області 18 кв. км. Від Грабовського до обласного центру — понад 40
        км.""",
        figures="18 km2 ; 2025-11 ; ua-59 ; deepstate",
        events="""hrabovske ; confirmation ; Ukrainian Joint Forces ; 2025-12-22
        hrabovske ; capture_claim ; Russian MoD ; 2025-12-21""",
    ),
    dispatch(
        "ru-SD01", "2025-12-13",
        """Корпус Нацгвардии Украины "Хартия" сообщил в пятницу, что его бойцы освободили село
        Радьковка севернее Купянска и перерезали путь, по которому в город попадали российские
        штурмовые группы. | Минобороны России назвало сообщение о потере Радьковки вымыслом и
        заявило, что Купянск по-прежнему полностью контролируют российские войска. | На карте
        проекта DeepState Купянск отмечен как "серая зона", где нет сплошного контроля ни одной
        из сторон. До войны в городе жили около 27 тысяч человек.""",
        events="""radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        radkivka ; denial ; Russian MoD ; -
        kupiansk ; capture_claim ; Russian MoD ; -
        kupiansk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-SD02", "2025-01-03",
        """За 2024 год российская армия продвинулась в Украине на 3985 квадратных километров,
        подсчитало агентство AFP на основе данных Института изучения войны. Годом ранее, в
        2023-м, прирост составил всего 584 квадратных километра. | Быстрее всего, по расчётам
        агентства, линия фронта сдвигалась осенью: в ноябре российские войска заняли 725
        квадратных километров, в декабре – 465. | Министерство обороны Украины оценивает потери
        России за минувший год в 427 тысяч человек убитыми и ранеными. Москва эти цифры не
        комментирует.""",
        figures="""3985 km2 ; 2024 ; ua ; afp
        584 km2 ; 2023 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp
        465 km2 ; 2024-12 ; ua ; afp""",
    ),
    dispatch(
        "ru-SD03", "2025-08-30",
        """Начальник Генштаба ВС РФ Валерий Герасимов отчитался об итогах весенне-летней кампании.
        С марта по август, утверждает он, российские войска заняли 3500 кв. км и 149 населённых
        пунктов. Под контролем Москвы, по его словам, находятся 99,7% Луганской области и 79%
        Донецкой. | Герасимов также заявил, что Купянск окружён. В украинском Генштабе сообщение
        об окружении Купянска назвали ложью. | На карте за спиной Герасимова журналисты заметили
        линию, проведённую через Одессу и Николаев, — вероятно, так выглядят планы на будущее.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.7 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff""",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-SD04", "2026-01-20",
        """В Херсоне в результате удара российского дрона по маршрутному автобусу погибли три
        человека, ещё 11 ранены, сообщил глава области Александр Прокудин. С начала года в
        городе, который отделяют от российских позиций 3–4 километра и Днепр, под обстрелами
        погибли 19 жителей – на 30 процентов больше, чем за тот же период 2025-го. | Власти
        готовятся продлить противодронные сетки ещё на 60 километров. | "Нам говорят:
        "Уезжайте". А куда?" – сказала корреспонденту Радио Свобода 71-летняя Лидия Сергеевна.
        Площадь области – 28,5 тысячи квадратных километров.""",
    ),
    dispatch(
        "ru-SD05", "2023-05-22",
        """Основатель ЧВК "Вагнер" Евгений Пригожин в субботу заявил, что его наёмники полностью
        взяли Бахмут. Бои за город, по его словам, шли 224 дня. В ночь на воскресенье о
        завершении "освобождения Артёмовска" объявило и Минобороны РФ. | "На сегодня Бахмут
        Россией не оккупирован", – сказал в воскресенье президент Украины Владимир Зеленский на
        саммите "Большой семёрки" в Хиросиме. Заместитель министра обороны Анна Маляр
        утверждает, что украинские военные удерживают часть построек на юго-западе Бахмута.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian president ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; -""",
    ),
    dispatch(
        "ru-SD06", "2025-04-28",
        """Валерий Герасимов в субботу доложил Владимиру Путину, что Курская область полностью
        освобождена от украинских войск, а последним взято село Горналь. Начальник Генштаба
        впервые публично признал и участие в боях северокорейских солдат. | В Генштабе ВСУ
        заявление о том, что российская армия вернула всю Курскую область, назвали
        пропагандистским трюком. | По оценке Института изучения войны, на 27 апреля Украина
        удерживала в Курской области около 46 кв. км. Вторжение в приграничные районы началось 6
        августа 2024 года.""",
        figures="46 km2 ; 2025-04-27 ; ru-krs ; isw",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-SD07", "2025-07-02",
        """В июне российская армия заняла в Украине 539 кв. км, в том числе 128 кв. км в Сумской
        области, подсчитал The Insider по картам DeepState. За первое полугодие, по тем же
        подсчётам, набралось 1891 кв. км. | Глава аннексированной «ЛНР» Леонид Пасечник 30 июня
        объявил, что Луганская область «освобождена на все сто процентов». В украинской 3-й
        отдельной штурмовой бригаде говорят, что это неправда: её бойцы стоят на прежних
        позициях у западной границы региона. | До войны в области площадью 26,7 тыс. кв. км жили
        больше двух миллионов человек.""",
        figures="""539 km2 ; 2025-06 ; ua ; the-insider
        128 km2 ; 2025-06 ; ua-59 ; the-insider
        1891 km2 ; 2025-01-01..2025-06-30 window ; ua ; the-insider""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian 3rd Brigade ; -""",
    ),
]  # fmt: skip

SET_TA = [
    dispatch(
        "en-TA01", "2026-02-03",
        """The Russian army's advance in Ukraine slowed sharply in January, when it gained 287
        square kilometres (111 square miles), less than half of the 602 it took in December,
        according to an AFP analysis of data from the Institute for the Study of War. | The
        fighting was fiercest in the Donetsk region, which accounted for roughly 60 percent of
        the gains. At the end of January, Moscow's forces held 83.1 percent of that region, the
        analysis showed. | Talks on a ceasefire are due to resume in Abu Dhabi next week.""",
        figures="""287 km2 ; 2026-01 ; ua ; afp
        602 km2 ; 2025-12 ; ua ; afp
        83.1 percent ; 2026-01-31 ; ua-14 ; afp""",
    ),
    dispatch(
        "en-TA02", "2025-02-08",
        """Russia's Defense Ministry said Friday that its troops had taken the mining town of
        Toretsk in the Donetsk region after months of street fighting. | Ukraine's General Staff
        did not comment on the claim. But Nazar Voloshyn, spokesperson for the Khortytsia group
        of forces, told public television on Saturday that Toretsk had not fallen and that his
        men still held blocks on its western edge. | DeepState, a mapping project with ties to
        the Ukrainian military, showed most of Toretsk as Russian-held and the rest as
        contested. | Some 30,000 people lived in the town before 2022.""",
        events="""toretsk ; capture_claim ; Russian MoD ; 2025-02-07
        toretsk ; denial ; Ukrainian Khortytsia group ; 2025-02-08
        toretsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-TA03", "2023-08-16",
        """Ukrainian troops have driven Russian forces out of Urozhaine, a village on the road to
        Mariupol, Deputy Defence Minister Hanna Maliar said on Wednesday. "Our defenders are
        consolidating on its outskirts," she wrote on Telegram. | Russia's defence ministry
        denied that it had lost Urozhaine, saying every attack had been beaten back with
        artillery. | In the Bakhmut sector, Ukraine regained three square kilometres last week,
        according to Maliar. The Sea of Azov, the main goal of the counteroffensive, is still
        about 90 kilometres away.""",
        figures="3 km2 ; 2023-08-07..2023-08-13 window ; bakhmut-direction ; ua-mod",
        events="""urozhaine ; liberation_claim ; Ukrainian MoD ; 2023-08-16
        urozhaine ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "en-TA04", "2025-10-14",
        """A Russian glide bomb killed four people and wounded 11 in Kostiantynivka overnight, the
        governor of the Donetsk region, Vadym Filashkin, said on Tuesday, urging the 3,500
        residents who remain to leave. | The number of drone strikes on the city has risen by 70
        percent since July, he added, and the last road out, 14 kilometres long, is now covered
        with nets. | "My neighbour keeps saying, 'They won't get here before spring,'" said
        Olena, a 61-year-old pensioner. "I no longer believe her." | The region, at 26,500
        square kilometres, is slightly smaller than Belgium.""",
    ),
    dispatch(
        "en-TA05", "2024-11-12",
        """Ukraine still controls some 800 square kilometers (309 square miles) of Russia's Kursk
        region, the General Staff in Kyiv said Tuesday, three months into its surprise
        incursion. | On Sept. 1, its troops had held 1,290 square kilometers there, according to
        Commander-in-Chief Oleksandr Syrskyi. | Moscow has massed close to 50,000 soldiers for a
        counteroffensive, among them several thousand North Koreans, Ukrainian officials say.
        President Vladimir Putin has ordered his army to clear the region by Feb. 1. More than
        110,000 residents have fled their homes.""",
        figures="""800 km2 ; 2024-11-12 ; ru-krs ; ua-general-staff
        1290 km2 ; 2024-09-01 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "en-TA06", "2022-09-13",
        """Ukrainian forces took back more than 6,000 square kilometres (2,300 square miles) from
        Russia in the first 12 days of September, President Volodymyr Zelensky said in his
        address on Monday night. | The defence ministry in Moscow said on Saturday it had pulled
        its troops out of Balakliia and Izium in order to "regroup" them further south. |
        Britain's defence ministry said on Tuesday that Ukraine had also retaken Kupiansk, a
        rail hub some 100 kilometres east of Kharkiv. | In Washington, an official said a new
        package of military aid worth $600 million was being prepared.""",
        figures="6000 km2 ; 2022-09-01..2022-09-12 partial_month ; ua ; ua-president",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        kupiansk ; independent_assessment ; UK MoD ; 2022-09-13""",
    ),
    dispatch(
        "en-TA07", "2025-06-03",
        """Russia's Defense Ministry said Sunday that its troops had captured Zelene Pole, a
        village near the border with the Dnipropetrovsk region. Ukraine's 37th Marine Brigade,
        which is deployed in the area, dismissed the claim as false. | The Institute for the
        Study of War said Monday that Russian soldiers had entered Zelene Pole but had not
        secured it. | Russian forces gained 173 square miles (448 square kilometers) of
        Ukrainian land in May, or 5.6 square miles per day on average, according to Russia
        Matters, a project of Harvard's Belfer Center.""",
        figures="""173 sq_mi ; 2025-05 ; ua ; russia-matters
        5.6 sq_mi_per_day ; 2025-05 ; ua ; russia-matters""",
        events="""zelene-pole ; capture_claim ; Russian MoD ; 2025-06-01
        zelene-pole ; denial ; Ukrainian 37th Brigade ; -
        zelene-pole ; independent_assessment ; ISW ; 2025-06-02""",
    ),
    dispatch(
        "uk-TA01", "2025-11-03",
        """У жовтні російські війська окупували 274 квадратні кілометри української території проти
        259 у вересні, підрахували аналітики проєкту DeepState. | Понад третину просування ворог
        забезпечив собі на Гуляйпільському напрямку, хоча там відбулося лише 9% усіх штурмів.
        Загальна кількість атак за місяць зросла на 4%. | Станом на 1 листопада під окупацією
        перебувало 19,07% території України, зазначають у DeepState. На Покровському напрямку,
        за їхніми словами, ситуація залишається найважчою за весь рік.""",
        figures="""274 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        19.07 percent ; 2025-11-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-TA02", "2025-11-21",
        """Начальник генштабу РФ Валерій Герасимов 20 листопада доповів Володимиру Путіну про
        «визволення» Куп'янська. | «Це брехня. Місто ми контролюємо, і найближчими днями
        журналісти зможуть у цьому переконатися», — сказав у п'ятницю в ефірі телемарафону
        речник Угруповання об'єднаних сил Віктор Трегубов. | Тим часом міністерство оборони
        Великої Британії підрахувало, що від початку року Росія захопила близько 4300 квадратних
        кілометрів української землі. Її втрати вбитими й пораненими за той самий час у Лондоні
        оцінюють у 360 тисяч осіб.""",
        figures="4300 km2 ; 2025-01-01..2025-11-21 to_date ; ua ; uk-mod",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian Joint Forces ; 2025-11-21""",
    ),
    dispatch(
        "uk-TA03", "2024-10-03",
        """Підрозділи Сил оборони залишили Вугледар, щоб уникнути оточення, повідомило в середу
        оперативно-стратегічне угруповання військ «Хортиця». Місто понад два роки тримала 72-га
        бригада. | Аналітики DeepState позначили Вугледар як окупований ще у вівторок. У четвер
        про його захоплення заявило й Міністерство оборони Росії. | За підрахунками DeepState,
        упродовж вересня росіяни зайняли 468 квадратних кілометрів — найбільше від початку року.
        До війни у Вугледарі мешкало 14 тисяч людей, тепер у підвалах залишається близько сотні.""",
        figures="468 km2 ; 2024-09 ; ua ; deepstate",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "uk-TA04", "2024-12-17",
        """Потенційно забрудненими вибухонебезпечними предметами в Україні залишаються близько 139
        тисяч квадратних кілометрів, повідомили у Міністерстві оборони. Торік ця площа була
        більшою на чверть. | За рік сапери обстежили й повернули аграріям понад 300 тисяч
        гектарів, найбільше — на Харківщині та Миколаївщині. У роботі задіяні 4 тисячі фахівців
        і 112 машин розмінування. | «Мене питають: "Коли ж усе?" А я чесно відповідаю, що років
        за десять», — розповів керівник однієї з груп. Уряд планує до 2033 року очистити 80%
        таких земель.""",
    ),
    dispatch(
        "uk-TA05", "2025-10-07",
        """У вересні Сили оборони повернули на Добропільському напрямку 168,8 квадратного кілометра
        та сім населених пунктів, повідомив у вівторок головнокомандувач ЗСУ Олександр Сирський
        за підсумками поїздки на фронт. | Заяву Міноборони РФ про захоплення Шахового генерал
        спростував: село, за його словами, утримують українські десантники. | Бойові дії, додав
        Сирський, тривають на лінії завдовжки близько 1250 кілометрів. Лише за вересень ворог
        втратив на цій ділянці понад 2 тисячі військових, з них 1,2 тисячі — безповоротно.""",
        figures="""168.8 km2 ; 2025-09 ; dobropillia-direction ; ua-command
        7 settlements ; 2025-09 ; dobropillia-direction ; ua-command""",
        events="""shakhove ; capture_claim ; Russian MoD ; -
        shakhove ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-TA06", "2026-03-10",
        """З 16 лютого до 8 березня українські війська звільнили на Гуляйпільському напрямку 143
        квадратні кілометри, а російські за той самий час захопили там 58, ідеться у звіті
        Інституту вивчення війни. Українські підрозділи, за оцінкою ISW, повернули контроль над
        Тернуватим. | Речник Сил оборони півдня Владислав Волошин у понеділок повідомив про
        звільнення Тернуватого й Залізничного. Міноборони РФ втрату Тернуватого заперечило. |
        Волошин застеріг, що росіяни перекидають на цю ділянку щонайменше дві бригади морської
        піхоти.""",
        figures="""143 km2 ; 2026-02-16..2026-03-08 window ; huliaipole-direction ; isw
        58 km2 ; 2026-02-16..2026-03-08 window ; huliaipole-direction ; isw""",
        events="""ternuvate ; independent_assessment ; ISW ; -
        ternuvate ; liberation_claim ; Ukrainian Southern Defence Forces ; 2026-03-09
        zaliznychne ; liberation_claim ; Ukrainian Southern Defence Forces ; 2026-03-09
        ternuvate ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-TA07", "2022-07-04",
        """Генеральний штаб ЗСУ в неділю ввечері повідомив, що українські захисники відійшли з
        Лисичанська, аби зберегти життя людей. Того дня, 3 липня, Сергій Шойгу доповів Путіну
        про взяття Лисичанська та всієї Луганської області. | Голова Луганської ОВА Сергій
        Гайдай у понеділок заперечив, що область захоплено повністю: на її околиці, каже він, ще
        тривають бої. | Лисичанськ зруйнований на 60%, без води та світла в ньому лишаються до
        15 тисяч жителів. Наступною ціллю росіян Гайдай вважає Бахмут.""",
        events="""lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; denial ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "ru-TA01", "2025-12-31",
        """Москва. 31 декабря. ИНТЕРФАКС - Российские войска взяли Купянск-Узловой в Харьковской
        области, сообщил в среду начальник Генштаба ВС РФ Валерий Герасимов. | В декабре, по его
        словам, под контроль перешли более 700 кв. км и 32 населенных пункта, а в целом за 2025
        год - 6460 кв. км и 326 населенных пунктов. | Генерал напомнил, что президент поставил
        задачу расширить в 2026 году полосу безопасности в приграничье Сумской и Харьковской
        областей.""",
        figures="""700 km2 ; 2025-12 ; ua ; ru-general-staff
        32 settlements ; 2025-12 ; ua ; ru-general-staff
        6460 km2 ; 2025 ; ua ; ru-general-staff
        326 settlements ; 2025 ; ua ; ru-general-staff""",
        events="kupiansk-vuzlovyi ; capture_claim ; Russian General Staff ; 2025-12-31",
    ),
    dispatch(
        "ru-TA02", "2025-01-07",
        """Министерство обороны России объявило в понедельник о взятии Курахова, города на западе
        Донецкой области. Представитель украинской группировки войск «Хортица» Назар Волошин во
        вторник это опроверг: ВСУ, по его словам, ведут бой в промышленной зоне Курахова. | На
        карте проекта DeepState почти весь город отмечен как занятый российскими войсками. | Как
        подсчитал американский Институт изучения войны (ISW), за 2024 год российская армия
        заняла 4150 квадратных километров, причем 610 из них - в декабре. До вторжения в
        Курахове жили около 18 тысяч человек.""",
        figures="""4150 km2 ; 2024 ; ua ; isw
        610 km2 ; 2024-12 ; ua ; isw""",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2025-01-06
        kurakhove ; denial ; Ukrainian Khortytsia group ; 2025-01-07
        kurakhove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-TA03", "2023-11-21",
        """Москва. 21 ноября. ИНТЕРФАКС - Потери украинской армии с начала ноября превысили 13 тыс.
        человек, заявил министр обороны РФ Сергей Шойгу. За неделю, по его данным, сорваны
        восемь попыток форсировать Днепр и высадиться на островах. | Выпуск боеприпасов в этом
        году увеличен на 40%, по контракту поступили на службу 410 тыс. военных. | Министр
        добавил, что линия соприкосновения протянулась на 815 км, а противник, "вопреки
        хвастливым обещаниям, не продвинулся ни на один километр". Он поручил до конца года
        усилить береговую оборону.""",
    ),
    dispatch(
        "ru-TA04", "2025-10-23",
        """Украина не отдаст ни одного квадратного километра Донбасса ради перемирия, заявил в
        Брюсселе президент Владимир Зеленский. Вывод войск, сказал он, дал бы России плацдарм
        для броска на Харьков и Днепр. | Пресс-секретарь Кремля Дмитрий Песков отверг сообщения
        о том, что Москва готова обменять часть Запорожской области. «Таких планов нет», -
        ответил он журналистам. | Площадь Донецкой области - 26,5 тысячи квадратных километров,
        до войны в ней жили свыше 4 миллионов человек. За мир на условиях России, согласно
        октябрьскому опросу, выступают 17 процентов украинцев.""",
    ),
    dispatch(
        "ru-TA05", "2025-03-17",
        """Генштаб ВСУ 16 марта признал, что Суджа перешла под контроль российских войск.
        Минобороны в Москве сообщило об освобождении Суджи, а также поселков Меловой и Подол еще
        в четверг. | По оценке Института изучения войны (ISW), на прошлой неделе российская
        армия вернула около 430 квадратных километров Курской области. | Врио губернатора
        Александр Хинштейн говорит, что из освобожденных сел вывезены 370 мирных жителей. До Сум
        от границы около 30 километров.""",
        figures="430 km2 ; 2025-03-10..2025-03-16 window ; ru-krs ; isw",
        events="""sudzha ; confirmation ; Ukrainian General Staff ; 2025-03-16
        sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13""",
    ),
    dispatch(
        "ru-TA06", "2024-02-18",
        """Командующий группировкой «Таврия» Александр Тарнавский 17 февраля объявил, что
        украинские военные покинули Авдеевку: в условиях, когда противник имел десятикратный
        перевес в снарядах, это, по его словам, было «единственно верным решением». | Вечером в
        субботу о взятии Авдеевки доложил Владимиру Путину министр обороны Сергей Шойгу. |
        Британское министерство обороны подсчитало, что с октября по январь российские войска
        заняли в Донецкой области около 150 квадратных километров. Город расположен в 15
        километрах от Донецка, бои за него шли почти десять лет.""",
        figures="150 km2 ; 2023-10-01..2024-01-31 window ; ua-14 ; uk-mod",
        events="""avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "ru-TA07", "2026-04-09",
        """Назначенный Москвой глава Донецкой области Денис Пушилин отозвал в среду свое заявление
        о взятии Гришина. Во вторник он утверждал, что село полностью «освобождено», а теперь
        говорит, что доклад командиров был преждевременным. | 155-я бригада ВСУ в четверг
        сообщила, что по-прежнему удерживает Гришино. | Финские аналитики из Black Bird Group
        считают, что в марте Россия захватила 124 квадратных километра, то есть в среднем по
        четыре квадратных километра в сутки. По их мнению, весенняя распутица замедлит
        наступление еще сильнее.""",
        figures="""124 km2 ; 2026-03 ; ua ; black-bird
        4 km2_per_day ; 2026-03 ; ua ; black-bird""",
        events="""hryshyne ; capture_claim ; Russian-installed head of Donetsk oblast ; 2026-04-07
        hryshyne ; claim_withdrawn ; Russian-installed head of Donetsk oblast ; 2026-04-08
        hryshyne ; denial ; Ukrainian 155th Brigade ; 2026-04-09""",
    ),
]  # fmt: skip

SET_TB = [
    dispatch(
        "en-TB01", "2025-12-02",
        """Russia's top general, Valery Gerasimov, told President Vladimir Putin on Monday that his
        forces had taken Pokrovsk and Vovchansk, two Ukrainian cities that have been fought over
        for more than a year. | Ukraine's General Staff dismissed the report as propaganda on
        Tuesday, saying its troops still held the north of Pokrovsk and were fighting inside
        Vovchansk. Reuters could not independently verify the battlefield accounts. | Pokrovsk,
        once home to some 60,000 people, lies 65 km from the city of Donetsk. Russia now
        controls 19.2% of Ukraine, according to DeepState, a Ukrainian mapping project.""",
        figures="19.2 percent ; 2025-12-02 ; ua ; deepstate",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-TB02", "2025-01-07",
        """Russia seized 4,080 square kilometres (1,575 square miles) of Ukrainian land in 2024,
        according to the Institute for the Study of War, about seven times the 580 it recorded
        for 2023. | More than half of last year's total, some 2,350 sq km, fell between
        September and November, the US think-tank said. The pace then slackened: Russian forces
        advanced by an average of 15 sq km a day in December, down from 26 in November. |
        Western officials say Moscow paid for those gains with more than 1,500 men killed or
        wounded a day.""",
        figures="""4080 km2 ; 2024 ; ua ; isw
        580 km2 ; 2023 ; ua ; isw
        2350 km2 ; 2024-09-01..2024-11-30 window ; ua ; isw
        15 km2_per_day ; 2024-12 ; ua ; isw
        26 km2_per_day ; 2024-11 ; ua ; isw""",
    ),
    dispatch(
        "en-TB03", "2023-08-16",
        """Ukraine has recaptured the village of Urozhaine in the Donetsk region, Deputy Defence
        Minister Hanna Maliar said on Wednesday. "Our defenders are dug in on the outskirts,"
        she wrote on Telegram. | Russia's defence ministry did not acknowledge the loss, saying
        its troops were still fighting in the village. | Further north, Maliar said, Ukrainian
        units took back three square kilometres in the Bakhmut sector last week. Kyiv's
        counteroffensive, which began in June, has been slowed by minefields that in places
        stretch for 10 km.""",
        figures="3 km2 ; 2023-08-07..2023-08-13 window ; bakhmut-direction ; ua-mod",
        events="""urozhaine ; liberation_claim ; Ukrainian MoD ; 2023-08-16
        urozhaine ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "en-TB04", "2026-03-10",
        """Ukraine will not hand over land its army has not lost, President Volodymyr Zelensky told
        the BBC, rejecting a Russian demand that Kyiv pull out of the rest of Donetsk region by
        the summer. | The region covers about 26,500 sq km (10,230 sq miles), an area a little
        smaller than Belgium. Some 200,000 people still live in the part under Ukrainian
        control, many of them in Kramatorsk and Sloviansk. | Mr Zelensky said Russia was losing
        between 30,000 and 35,000 soldiers a month along a front line of some 1,200 km, and that
        drone strikes accounted for 80% of those casualties.""",
    ),
    dispatch(
        "en-TB05", "2024-08-20",
        """Ukrainian troops control 1,270 sq km and 94 settlements in Russia's Kursk region, army
        chief Oleksandr Syrskyi said on Tuesday, two weeks into a surprise incursion. On 12
        August he had put the area at 1,000 sq km. Units have pushed up to 35 km past the
        border, he added. | In eastern Ukraine, Russia's defence ministry said on Tuesday that
        its forces had captured Niu-York, a mining town south of Toretsk. Ukraine's Khortytsia
        group of forces said that was untrue and that its soldiers were holding their positions
        in the town.""",
        figures="""1270 km2 ; 2024-08-20 ; ru-krs ; ua-command
        94 settlements ; 2024-08-20 ; ru-krs ; ua-command
        1000 km2 ; 2024-08-12 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "en-TB06", "2025-03-13",
        """Moscow's defence ministry announced on Thursday that its troops had retaken Sudzha, the
        largest town Ukraine seized in its cross-border offensive last year, along with the
        nearby villages of Melovoi and Podol. | The General Staff in Kyiv said its soldiers were
        still in Sudzha and that fighting there had not stopped. | By the count of DeepState,
        which is close to the Ukrainian military, Kyiv's forces held about 110 square kilometres
        of Kursk region on Wednesday, against 1,170 at the end of August 2024. Vladimir Putin,
        in camouflage, visited a command post in the region and called for a buffer zone along
        the border.""",
        figures="""110 km2 ; 2025-03-12 ; ru-krs ; deepstate
        1170 km2 ; 2024-08-31 ; ru-krs ; deepstate""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-TB07", "2022-07-04",
        """Russian Defence Minister Sergei Shoigu reported to President Vladimir Putin on Sunday
        that his forces had captured Lysychansk and, with it, the whole of Luhansk region. |
        Ukraine's General Staff said on Sunday it had pulled its troops out of the city to save
        their lives. Serhii Haidai, the regional governor, told Reuters on Monday that
        Lysychansk was now in Russian hands but that the defence had bought time for
        fortifications further west. | In an address to Luxembourg's parliament on 2 June,
        President Volodymyr Zelensky said Russia occupied about 20% of his country.""",
        figures="20 percent ; 2022-06-02 ; ua ; ua-president",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; confirmation ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "uk-TB01", "2024-10-03",
        """Сили оборони вийшли з Вугледара, щоб зберегти особовий склад і техніку, повідомило 2
        жовтня оперативно-стратегічне угруповання військ «Хортиця». | У середу начальник
        Донецької ОВА Вадим Філашкін визнав, що місто опинилося під контролем росіян. За його
        словами, у Вугледарі залишалося 107 цивільних. Міністерство оборони РФ оголосило про
        взяття міста в четвер. | Аналітики DeepState позначили Вугледар окупованим ще 1 жовтня.
        До повномасштабного вторгнення тут мешкало понад 14 тисяч людей.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "uk-TB02", "2025-08-04",
        """За липень російська армія окупувала 552 кв. км української території, підрахували в
        DeepState. Це майже стільки ж, скільки в червні, коли ворог захопив 556 кв. км. |
        Третина просування противника припала на Новопавлівський напрямок, хоча штурмів там було
        лише 16% від загальної кількості. | Станом на 1 серпня під окупацією перебувало 114,5
        тис. кв. км, або 18,97% площі України, зазначають аналітики. Кількість атак за місяць
        зросла на 7%.""",
        figures="""552 km2 ; 2025-07 ; ua ; deepstate
        556 km2 ; 2025-06 ; ua ; deepstate
        114500 km2 ; 2025-08-01 ; ua ; deepstate
        18.97 percent ; 2025-08-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-TB03", "2025-11-21",
        """Начальник російського Генштабу Валерій Герасимов у четвер доповів Путіну, що його
        війська захопили Куп'янськ. | У Генштабі ЗСУ цю заяву назвали брехнею і наголосили:
        місто під контролем Сил оборони. Речник Угруповання об'єднаних сил Віктор Трегубов
        сказав Суспільному в п'ятницю, що жодного захоплення Куп'янська не було, а спроби росіян
        прорватися до центру міста зупинено. | На карті DeepState більша частина Куп'янська
        позначена сірою зоною.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; denial ; Ukrainian Joint Forces ; 2025-11-21
        kupiansk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-TB04", "2026-03-03",
        """Протягом лютого українські підрозділи повернули під контроль 286 кв. км, тоді як
        противник зайняв 241 кв. км, повідомив головнокомандувач ЗСУ Олександр Сирський за
        підсумками місяця. | Найкращий результат, за його словами, мають десантники на
        Олександрівському напрямку: від початку року станом на 1 березня там звільнено вісім
        населених пунктів. Сирський також розповів, що Сили оборони відбили Тернувате в
        Запорізькій області. | Втрати росіян у лютому він оцінив у понад 29 тисяч осіб.""",
        figures="""286 km2 ; 2026-02 ; ua ; ua-command
        241 km2 ; 2026-02 ; ua ; ua-command
        8 settlements ; 2026-01-01..2026-03-01 to_date ; oleksandrivka-direction ; ua-command""",
        events="ternuvate ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-TB05", "2024-05-14",
        """Російські військові перебувають на північних вулицях Вовчанська, повідомив у вівторок
        начальник Харківської ОВА Олег Синєгубов. З прикордонних громад вивезли вже 7,5 тисячі
        людей. | Про захоплення Стрілечої та Лук'янців російське Міноборони заявило в неділю.
        Український Генштаб ці заяви не коментував. | За підрахунками DeepState, між 10 і 13
        травня росіяни зайняли на півночі Харківщини близько 100 квадратних кілометрів. До
        обласного центру від нової лінії зіткнення — понад 25 км.""",
        figures="100 km2 ; 2024-05-10..2024-05-13 window ; ua-63 ; deepstate",
        events="""vovchansk ; confirmation ; Head of Kharkiv oblast ; 2024-05-14
        strilecha ; capture_claim ; Russian MoD ; 2024-05-12
        lukiantsi ; capture_claim ; Russian MoD ; 2024-05-12""",
    ),
    dispatch(
        "uk-TB06", "2026-04-17",
        """Кремль не відмовився від наміру створити на Сумщині буферну зону завглибшки 20 км,
        вважають в українській розвідці. Водночас сил для великого наступу там у росіян немає. |
        «Розмови про те, що ворог за місяць забрав у нас 600 квадратних кілометрів, — неправда»,
        — сказав співрозмовник РБК-Україна в Генштабі. | Лінія фронту сягає 1250 км. За торік
        сапери очистили від мін 9,4 тис. кв. км сільгоспземель, а бюджет програми цього року
        збільшили на 15%, до 3 млрд гривень.""",
    ),
    dispatch(
        "uk-TB07", "2022-11-14",
        """Президент Володимир Зеленський відвідав Херсон і подякував військовим. | Про повернення
        міста під контроль України 11 листопада оголосило Головне управління розвідки. Російське
        міністерство оборони 11 листопада заявило, що вивело свої підрозділи з Херсона на лівий
        берег Дніпра. | За даними оперативного командування «Південь», між 9 і 13 листопада на
        Херсонщині звільнено 184 населені пункти й понад 4,6 тис. кв. км. Окупанти підірвали сім
        мостів, у місті досі немає світла та води.""",
        figures="""184 settlements ; 2022-11-09..2022-11-13 window ; ua-65 ; ua-southern-command
        4600 km2 ; 2022-11-09..2022-11-13 window ; ua-65 ; ua-southern-command""",
        events="""kherson ; liberation_claim ; Ukrainian military intelligence ; 2022-11-11
        kherson ; withdrawal ; Russian MoD ; 2022-11-11""",
    ),
    dispatch(
        "ru-TB01", "2023-12-26",
        """Министр обороны Сергей Шойгу в понедельник доложил Владимиру Путину, что российские
        войска полностью освободили Марьинку — город в пяти километрах от окраины Донецка. |
        Представитель украинской группировки «Таврия» Александр Штупун в понедельник утверждал,
        что город не потерян и бои в нем продолжаются. Однако во вторник главнокомандующий ВСУ
        Валерий Залужный сообщил на пресс-конференции, что вывел своих бойцов из Марьинки.
        «Города больше нет», — сказал он. До войны там жили около десяти тысяч человек.""",
        events="""marinka ; capture_claim ; Russian MoD ; 2023-12-25
        marinka ; denial ; Ukrainian Tavria group ; 2023-12-25
        marinka ; withdrawal ; Ukrainian commander-in-chief ; 2023-12-26""",
    ),
    dispatch(
        "ru-TB02", "2025-12-17",
        """С начала года российская армия взяла под контроль 6140 кв. км украинской территории и
        312 населенных пунктов, заявил Андрей Белоусов на расширенной коллегии Минобороны. По
        словам министра, доля современного вооружения в войсках выросла до 72%. | Западные
        аналитики оценивают продвижение скромнее. По данным Института изучения войны (ISW), с
        января по ноябрь Россия заняла 4370 кв. км, причем в ноябре — в среднем по 17 кв. км в
        сутки.""",
        figures="""6140 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        312 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        4370 km2 ; 2025-01-01..2025-11-30 window ; ua ; isw
        17 km2_per_day ; 2025-11 ; ua ; isw""",
    ),
    dispatch(
        "ru-TB03", "2025-07-01",
        """Территория Луганской области полностью перешла под контроль России, заявил в понедельник
        в эфире Первого канала назначенный Москвой глава региона Леонид Пасечник. По его словам,
        доклад об этом он получил «буквально два дня назад». | В украинской 3-й штурмовой
        бригаде это опровергли: ее бойцы по-прежнему держат оборону на западе области. | Площадь
        региона — 26,7 тыс. кв. км, до 2014 года в нем жили более 2,2 млн человек.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian 3rd Brigade ; -""",
    ),
    dispatch(
        "ru-TB04", "2026-02-05",
        """Вывод украинских войск из Донбасса остается для Москвы главным условием перемирия,
        сказал журналистам Дмитрий Песков. В Киеве настаивают на остановке по линии фронта,
        которая растянулась примерно на 1200 км. | Обсуждалась и демилитаризованная зона шириной
        от 15 до 20 км, рассказал «Коммерсанту» источник, знакомый с ходом переговоров. По
        опросу КИМС, против передачи региона выступают 52% украинцев. | По оценке ISW, сейчас
        Россия контролирует 19,5% территории Украины.""",
        figures="19.5 percent ; 2026-02-05 ; ua ; isw",
    ),
    dispatch(
        "ru-TB05", "2023-06-13",
        """Владимир Путин во вторник почти три часа отвечал на вопросы военкоров. Он утверждал, что
        с 4 июня украинская армия «ни на одном направлении успеха не добилась», потеряв больше
        160 танков и 25–30% поставленной из-за границы техники. | Если обстрелы приграничья
        продолжатся, сказал президент, придется думать о санитарной зоне на территории Украины.
        Новой мобилизации он пока не планирует: с января по контракту, по его словам, пришли
        служить 156 тысяч человек.""",
    ),
    dispatch(
        "ru-TB06", "2025-03-03",
        """Российские войска в феврале заняли в Украине 197 кв. км, подсчитало «Агентство» по
        данным проекта DeepState. Это минимум с прошлого лета: в декабре издание насчитало 393
        кв. км, в январе — 318. По сравнению с январем темп упал на 38%, в среднем до 7 кв. км в
        сутки. | В Курской области ВСУ, по тем же подсчетам «Агентства», на конец февраля
        удерживали 407 кв. км. Весь регион занимает почти 30 тысяч.""",
        figures="""197 km2 ; 2025-02 ; ua ; agentstvo
        393 km2 ; 2024-12 ; ua ; agentstvo
        318 km2 ; 2025-01 ; ua ; agentstvo
        7 km2_per_day ; 2025-02 ; ua ; agentstvo
        407 km2 ; 2025-02-28 ; ru-krs ; agentstvo""",
    ),
    dispatch(
        "ru-TB07", "2025-12-29",
        """Минобороны РФ в субботу объявило о взятии Гуляйполя и Мирнограда. | В воскресенье
        представитель Сил обороны юга Украины Владислав Волошин ответил, что Гуляйполе не сдано:
        уличные бои продолжаются, за сутки в городе отбито 17 атак. Аналитики финской Black Bird
        Group считают, что большая часть Гуляйполя уже в руках российской армии. | По подсчетам
        DeepState, на прошлой неделе украинские войска потеряли на всем фронте 95 кв. км.""",
        figures="95 km2 ; 2025-12-22..2025-12-28 window ; ua ; deepstate",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2025-12-27
        myrnohrad ; capture_claim ; Russian MoD ; 2025-12-27
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2025-12-28
        huliaipole ; independent_assessment ; Black Bird Group ; -""",
    ),
]  # fmt: skip

SET_TC = [
    dispatch(
        "en-TC01", "2025-12-02",
        """KYIV, Ukraine (AP) — Gen. Valery Gerasimov, chief of Russia's General Staff, said Monday
        that his troops had completed the capture of Pokrovsk, the eastern rail hub they have
        been trying to storm for well over a year, and of Vovchansk, a border town in the
        northeast. | Ukraine's General Staff denied on Tuesday that either Pokrovsk or Vovchansk
        had fallen. Drone footage verified by the AP showed burned-out apartment blocks and
        empty streets in both places. | About 1,200 people are still living in the Pokrovsk
        area, down from a prewar population of some 60,000, according to the regional
        administration. U.S. envoy Steve Witkoff was due in Moscow later in the day.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-TC02", "2025-03-14",
        """Russia's Defense Ministry said Thursday that its troops had regained full control of
        Sudzha, the biggest town seized by Ukrainian forces in last year's surprise incursion
        into Kursk region. | As of Thursday, Kyiv's forces held about 190 square kilometers (73
        square miles) of the region, according to the Black Bird Group, a Finland-based
        collective that maps the war. | Gen. Oleksandr Syrskyi, Ukraine's top commander, did not
        address the fate of the town when he spoke to reporters on Friday, saying only that
        saving soldiers' lives was his priority. Sudzha lies about 10 kilometers (6 miles) from
        the border and was home to 5,000 people before the fighting.""",
        figures="190 km2 ; 2025-03-13 ; ru-krs ; black-bird",
        events="sudzha ; liberation_claim ; Russian MoD ; 2025-03-13",
    ),
    dispatch(
        "en-TC03", "2026-01-06",
        """Russian troops occupied 4,336 square kilometers of Ukraine in 2025, the monitoring group
        DeepState reported on Jan. 6. | December accounted for 445 square kilometers of that
        total, down from 505 in November, the group said, even though the number of assaults
        rose 7% month-on-month. Nearly a third of December's losses fell on the Huliaipole
        sector. | As of Dec. 31, 19.3% of the country was under Russian occupation, according to
        DeepState. | President Volodymyr Zelensky said in his New Year's address that a peace
        deal was "90% ready," but warned that the remaining 10% would decide "the fate of
        Ukraine and Europe" alike.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate
        505 km2 ; 2025-11 ; ua ; deepstate
        19.3 percent ; 2025-12-31 ; ua ; deepstate""",
    ),
    dispatch(
        "en-TC04", "2024-08-20",
        """POKROVSK, Ukraine (AP) — Families with children were ordered out of Pokrovsk and nearby
        villages on Monday as Russian troops pushed to within 10 kilometers (6 miles) of the
        city's outskirts. | Some 53,000 people remain in the area, local officials said, and
        they have two weeks at most to leave. Shelling killed three and wounded five across the
        Donetsk region overnight, 40% fewer casualties than a week earlier, according to the
        prosecutor's office. | Russian President Vladimir Putin has made no secret of his goal
        to capture the whole of the region, which covers 26,500 square kilometers (10,200 square
        miles), about the size of Massachusetts. Ukraine's forces are stretched along a front
        line of more than 1,000 kilometers (620 miles).""",
    ),
    dispatch(
        "en-TC05", "2023-06-12",
        """Ukrainian troops liberated seven villages and 90 square kilometers of territory between
        June 5 and June 11, Deputy Defense Minister Hanna Maliar said on June 12. | In the same
        statement on Monday, she listed Neskuchne, Storozheve, Makarivka and Blahodatne in
        Donetsk Oblast among the settlements back under Ukrainian control. | Russia's Defense
        Ministry made no mention of the villages, reporting only that it had beaten back attacks
        near Velyka Novosilka. | The deepest advance was 6.5 kilometers, Maliar said, while
        cautioning that "there will be no easy walk" to the Azov coast, roughly 90 kilometers to
        the south.""",
        figures="""7 settlements ; 2023-06-05..2023-06-11 window ; ua ; ua-mod
        90 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod""",
        events="""neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian MoD ; 2023-06-12""",
    ),
    dispatch(
        "en-TC06", "2025-10-09",
        """Russian soldiers have reached the center of Kupiansk, the Institute for the Study of War
        said in an assessment published on Wednesday, citing geolocated footage. | Viktor
        Trehubov, spokesperson for Ukraine's Joint Forces, acknowledged that small Russian
        infantry groups were inside the city, some of which had crawled several kilometers
        through a gas pipeline to get there. | The Kharkiv Oblast city, liberated in September
        2022, has seen its population shrink by more than 95%. | Russia's overall advance has
        lost pace: it gained 447 square kilometers in September, down from 594 in August,
        according to an AFP analysis of data from the Washington-based think tank.""",
        figures="""447 km2 ; 2025-09 ; ua ; afp
        594 km2 ; 2025-08 ; ua ; afp""",
        events="""kupiansk ; independent_assessment ; ISW ; 2025-10-08
        kupiansk ; confirmation ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-TC07", "2026-02-12",
        """Ukraine's Air Assault Forces said Wednesday that they had driven Russian troops out of
        Ternuvate, a village in the southern Zaporizhzhia region. Russia's Defense Ministry
        rejected the report on Thursday, calling it "an invention for Western donors." | Between
        Jan. 29 and Feb. 10, Ukrainian units took back 116 square miles (300 square kilometers)
        of the region, according to Gen. Oleksandr Syrskyi, the country's commander in chief. |
        Over the whole of January, Russian forces had seized 95 square miles (245 square
        kilometers) across Ukraine, an analysis by the Black Bird Group found. Temperatures in
        the area have dropped to minus 18 degrees Celsius, grounding drones on both sides.""",
        figures="""116 sq_mi ; 2026-01-29..2026-02-10 window ; ua-23 ; ua-command
        95 sq_mi ; 2026-01 ; ua ; black-bird""",
        events="""ternuvate ; liberation_claim ; Ukrainian Air Assault Forces ; 2026-02-11
        ternuvate ; denial ; Russian MoD ; 2026-02-12""",
    ),
    dispatch(
        "uk-TC01", "2025-11-18",
        """Речник Угруповання об'єднаних сил Віктор Трегубов 18 листопада заперечив захоплення
        росіянами Петропавлівки на Харківщині. | Напередодні, у понеділок, Міноборони РФ
        відзвітувало, що його підрозділи нібито взяли село під повний контроль. | «Якщо вони там
        і були, то хіба що в мріях російських генералів», — сказав Трегубов в ефірі
        телемарафону. Водночас він визнав, що в Куп'янську досі перебувають до 40 російських
        військових, яких українські бійці поступово знищують. | За добу на цьому напрямку
        відбулося дев'ять боєзіткнень, ще два тривають.""",
        events="""petropavlivka ; denial ; Ukrainian Joint Forces ; 2025-11-18
        petropavlivka ; capture_claim ; Russian MoD ; 2025-11-17
        kupiansk ; confirmation ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "uk-TC02", "2025-12-03",
        """У листопаді російська армія окупувала 505 квадратних кілометрів української території —
        майже вдвічі більше за жовтневі 267. Такі дані оприлюднили аналітики проєкту DeepState.
        | Близько 40% просування припало на Гуляйпільський напрямок, хоча там відбулося лише 16%
        усіх штурмів. Загалом за місяць росіяни штурмували українські позиції 5990 разів, що на
        2% більше, ніж у жовтні. | У середньому в листопаді ворог просувався на 16,8 квадратного
        кілометра на добу, підрахували в DeepState. | «Найважче зараз не там, де найгучніше», —
        зазначили автори мапи.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate
        16.8 km2_per_day ; 2025-11 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-TC03", "2022-09-14",
        """З 1 до 13 вересня Сили оборони звільнили 8 тисяч квадратних кілометрів території
        України, повідомив президент Володимир Зеленський у вечірньому зверненні. На половині
        цієї площі ще тривають стабілізаційні заходи. | Про звільнення Ізюма Генеральний штаб
        ЗСУ оголосив 11 вересня. За день до того, 10 вересня, Міноборони РФ заявило, що вивело
        свої війська з Балаклії та Ізюма, аби «перегрупувати» їх на Донеччині. | У звільнених
        громадах немає світла й газу. Рятувальники знешкодили там понад 600 вибухонебезпечних
        предметів, повідомили в ДСНС.""",
        figures="8000 km2 ; 2022-09-01..2022-09-13 partial_month ; ua ; ua-president",
        events="""izium ; liberation_claim ; Ukrainian General Staff ; 2022-09-11
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-TC04", "2024-11-06",
        """Потенційно замінованими в Україні залишаються 139 тисяч квадратних кілометрів, або 23%
        території держави, повідомили в Мінекономіки. За два роки цю площу вдалося скоротити на
        35 тисяч квадратних кілометрів, тобто приблизно на 20%. | Найбільше роботи в саперів на
        Харківщині, де від лінії фронту до найближчих полів подекуди лише 15–20 кілометрів. Від
        початку повномасштабної війни на мінах підірвалися понад 1000 цивільних, 329 із них
        загинули. | До 2033 року уряд планує повернути у використання 80% постраждалих земель.
        Програма компенсацій аграріям торік коштувала бюджету 3 млрд грн.""",
    ),
    dispatch(
        "uk-TC05", "2025-08-26",
        """Президент Володимир Зеленський у понеділок повідомив, що українські військові звільнили
        Володимирівку та Шахове на Донеччині. | Міноборони РФ 26 серпня назвало повідомлення про
        втрату Володимирівки «черговою вигадкою Києва». Про Шахове у відомстві не згадали. | За
        даними головнокомандувача ЗСУ Олександра Сирського, із 4 до 24 серпня Сили оборони
        повернули під контроль 56 квадратних кілометрів Донецької області. Російські втрати на
        цій ділянці він оцінив у 1100 вбитих і 470 поранених. | Від Шахового до траси Добропілля
        — Краматорськ близько 12 кілометрів.""",
        figures="56 km2 ; 2025-08-04..2025-08-24 window ; ua-14 ; ua-command",
        events="""volodymyrivka ; liberation_claim ; Ukrainian president ; 2025-08-25
        shakhove ; liberation_claim ; Ukrainian president ; 2025-08-25
        volodymyrivka ; denial ; Russian MoD ; 2025-08-26""",
    ),
    dispatch(
        "uk-TC06", "2026-03-03",
        """Росія захопила в лютому 123 кв. км української території, тоді як у січні — 245 кв. км.
        Про це свідчать підрахунки агентства AFP на основі даних американського Інституту
        вивчення війни. | За цими ж підрахунками, станом на 28 лютого під повним або частковим
        контролем РФ перебувало 19,4% України. | Агентство пов'язує сповільнення з вимкненням
        терміналів Starlink, якими користувалися російські військові. | Черговий раунд
        переговорів в Абу-Дабі, запланований на 5 березня, відклали щонайменше на тиждень.""",
        figures="""123 km2 ; 2026-02 ; ua ; afp
        245 km2 ; 2026-01 ; ua ; afp
        19.4 percent ; 2026-02-28 ; ua ; afp""",
    ),
    dispatch(
        "uk-TC07", "2023-05-22",
        """Заступниця міністра оборони Ганна Маляр у понеділок заявила, що українські бійці
        утримують кілька будівель на південному заході Бахмута й бої за місто тривають. |
        Ватажок «Вагнера» Євген Пригожин повідомив про повне захоплення Бахмута 20 травня.
        Наступного дня, 21 травня, про те саме відзвітувало російське Міноборони. | Командувач
        Сухопутних військ Олександр Сирський днями побував на передовій і заявив, що головне
        завдання — просуватися на флангах. | До війни в місті мешкало 70 тисяч людей. Битва за
        нього триває від серпня 2022 року, тобто десятий місяць.""",
        events="""bakhmut ; denial ; Ukrainian MoD ; 2023-05-22
        bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21""",
    ),
    dispatch(
        "ru-TC01", "2026-01-13",
        """Российские войска в декабре взяли под контроль 32 населенных пункта и 718 кв. км
        территории, сообщил начальник Генштаба Валерий Герасимов на совещании с командующими
        группировками. За весь 2025 год, по его словам, под контроль России перешло 6640 кв. км.
        | Тогда же, 12 января, Герасимов доложил о завершении освобождения Гуляйполя в
        Запорожской области. До областного центра от города около 80 км. | Темпы наступления за
        год выросли на треть, утверждает начальник Генштаба. Группировке «Днепр» он поручил
        продолжать продвижение в направлении Орехова.""",
        figures="""32 settlements ; 2025-12 ; ua ; ru-general-staff
        718 km2 ; 2025-12 ; ua ; ru-general-staff
        6640 km2 ; 2025 ; ua ; ru-general-staff""",
        events="huliaipole ; capture_claim ; Russian General Staff ; 2026-01-12",
    ),
    dispatch(
        "ru-TC02", "2025-07-28",
        """Генштаб ВСУ в воскресенье объявил об освобождении Кондратовки — приграничного села в
        Сумской области, где с весны шли тяжелые бои. Аналитики украинского проекта DeepState
        тоже считают, что село вернулось под контроль ВСУ. | Минобороны России об обстановке в
        Кондратовке не сообщало. | По подсчетам DeepState, российские войска сейчас удерживают в
        Сумской области около 200 квадратных километров. В мае Владимир Путин говорил о планах
        создать вдоль границы «буферную зону», но ее глубину не назвал. От Кондратовки до окраин
        Сум — примерно 25 километров.""",
        figures="200 km2 ; 2025-07-28 ; ua-59 ; deepstate",
        events="""kindrativka ; liberation_claim ; Ukrainian General Staff ; 2025-07-27
        kindrativka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-TC03", "2024-06-20",
        """Би-би-си вместе с «Медиазоной» и волонтерами установила имена 56 858 российских военных,
        погибших в Украине с февраля 2022 года. За последний месяц список пополнился на 2,7
        тысячи человек, это на 15% больше, чем месяцем ранее. | Каждый пятый погибший был
        завербован в колонии. Больше всего потерь приходится на Башкортостан и Татарстан. | «Нам
        говорили: "До Харькова сорок километров, за неделю дойдем". Прошло полтора месяца, а мы
        в той же лесополосе», — рассказал Би-би-си контрактник из Челябинской области. Из его
        роты, по его словам, в строю остались 20–25 человек.""",
    ),
    dispatch(
        "ru-TC04", "2024-02-19",
        """Главком ВСУ Александр Сырский в субботу, 17 февраля, объявил, что вывел подразделения из
        Авдеевки, чтобы избежать окружения. В тот же день министр обороны России Сергей Шойгу
        доложил Владимиру Путину о взятии города под полный контроль. | До войны в Авдеевке,
        площадь которой составляет 29 квадратных километров, жили 32 тысячи человек, сейчас —
        меньше тысячи. Центр Донецка находится в 15 километрах к югу. | С 10 октября 2023 года
        по 16 февраля 2024 года российская армия заняла в Донецкой области 135 квадратных
        километров, оценивает американский Институт изучения войны.""",
        figures="135 km2 ; 2023-10-10..2024-02-16 window ; ua-14 ; isw",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "ru-TC05", "2025-10-20",
        """С начала года под контроль России перешли 4714 кв. км и 205 населенных пунктов на
        Украине, заявил президент Владимир Путин в понедельник, 20 октября. С июля по сентябрь,
        уточнил он, войска занимали в среднем 10–15 кв. км в сутки. | Минобороны в понедельник
        отчиталось о взятии Торского в ДНР силами группировки «Запад». | За минувшие сутки, по
        данным ведомства, средства ПВО сбили 140 беспилотников. Путин также сообщил, что в зоне
        боевых действий находятся 700 тыс. военнослужащих, а протяженность линии соприкосновения
        превышает 2 тыс. км.""",
        figures="""4714 km2 ; 2025-01-01..2025-10-20 to_date ; ua ; ru-president
        205 settlements ; 2025-01-01..2025-10-20 to_date ; ua ; ru-president
        10-15 km2_per_day ; 2025-07-01..2025-09-30 window ; ua ; ru-president""",
        events="torske ; capture_claim ; Russian MoD ; 2025-10-20",
    ),
    dispatch(
        "ru-TC06", "2026-04-07",
        """Назначенный Москвой глава ДНР Денис Пушилин во вторник признал, что поторопился с
        сообщением о взятии Гришино под Покровском, и удалил его из своего телеграм-канала.
        «Работа в поселке продолжается», — написал он. | О переходе Гришино под контроль
        российской армии Пушилин объявил в понедельник. В 79-й бригаде ВСУ это опровергли,
        опубликовав видео с украинским флагом на здании школы. | Это не первый такой случай: в
        прошлом году военблогеры не раз критиковали российское командование за «взятое в
        кредит». До войны в Гришино жили около трех тысяч человек.""",
        events="""hryshyne ; claim_withdrawn ; Russian-installed head of Donetsk oblast ; 2026-04-07
        hryshyne ; capture_claim ; Russian-installed head of Donetsk oblast ; 2026-04-06
        hryshyne ; denial ; Ukrainian 79th Brigade ; -""",
    ),
    dispatch(
        "ru-TC07", "2025-11-25",
        """На прошлой неделе российская армия заняла 78 квадратных миль (202 квадратных километра)
        украинской территории, подсчитал проект Russia Matters при Гарвардском университете.
        Неделей ранее было 43 квадратные мили. | Авторы проекта отмечают, что недельный прирост
        подскочил на 81%, но все равно не дотягивает до площади Манхэттена, умноженной на
        четыре. | В Кремле от оценок воздержались. «Никаких тысяч километров за месяц там нет и
        быть не может», — сказал на условиях анонимности собеседник Би-би-си в украинском
        правительстве. Мирный план Дональда Трампа из 28 пунктов предполагает вывод украинских
        войск из Донбасса.""",
        figures="""78 sq_mi ; 2025-11-17..2025-11-23 window ; ua ; russia-matters
        43 sq_mi ; 2025-11-10..2025-11-16 window ; ua ; russia-matters""",
    ),
]  # fmt: skip

SET_SA = [
    dispatch(
        "en-SA01", "2025-07-01",
        """Russia's army captured 588 square kilometres (227 square miles) of Ukrainian territory
        in June, its biggest monthly gain since November, according to an AFP analysis of data
        from the US-based Institute for the Study of War. | It was the third straight month in
        which the advance gathered pace, after 507 square kilometres in May and 379 in April.
        Nearly two-thirds of the June gains came in the eastern Donetsk region. | At the end of
        the month Moscow held, wholly or in part, 18.7 percent of Ukraine, the AFP analysis
        showed.""",
        figures="""588 km2 ; 2025-06 ; ua ; afp
        507 km2 ; 2025-05 ; ua ; afp
        379 km2 ; 2025-04 ; ua ; afp
        18.7 percent ; 2025-06-30 ; ua ; afp""",
    ),
    dispatch(
        "en-SA02", "2024-02-19",
        """Russia's defence ministry said on Sunday that its forces had taken full control of
        Avdiivka, a day after Kyiv's top commander announced the retreat. | Oleksandr Syrskyi
        said early on Saturday he had pulled his troops out of the town, which had a pre-war
        population of some 32,000, to avoid encirclement. | In the south, the ministry has also
        claimed the village of Robotyne. Dmytro Lykhovii, spokesman for Ukraine's Tavria group
        of forces, said on Monday that the village was still in Ukrainian hands.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; 2024-02-18
        avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        robotyne ; capture_claim ; Russian MoD ; -
        robotyne ; denial ; Ukrainian Tavria group ; 2024-02-19""",
    ),
    dispatch(
        "en-SA03", "2023-08-11",
        """Ukraine's deputy defence minister, Hanna Maliar, said on Friday it was too early to talk
        of retaking Tokmak, a rail hub about 30 km (19 miles) behind the front in the south. |
        "We have not liberated Tokmak and I would ask people not to write that we have," she
        told state television. | Russian artillery fire in the area had risen 40 percent in a
        week, she said, and Moscow had lost more than 3,200 men killed or wounded. Minefields
        slow every step: officials in Kyiv say some 174,000 square km, an area bigger than
        Florida, may be contaminated.""",
    ),
    dispatch(
        "en-SA04", "2025-12-05",
        """Russia's top general told President Vladimir Putin on Thursday that the northeastern
        city of Kupiansk was now fully in Russian hands. | Valery Gerasimov, chief of the
        General Staff, also reported that his troops had taken 29 settlements and 702 square
        kilometres (271 square miles) of land in November. | "This is fantasy. Our units control
        the city," Viktor Trehubov, spokesman for Ukraine's Joint Forces, told reporters on
        Friday. | The Institute for the Study of War said Kupiansk remained contested. The
        Washington-based think tank put Russia's November gains at 505 sq km.""",
        figures="""29 settlements ; 2025-11 ; ua ; ru-general-staff
        702 km2 ; 2025-11 ; ua ; ru-general-staff
        505 km2 ; 2025-11 ; ua ; isw""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-12-04
        kupiansk ; denial ; Ukrainian Joint Forces ; 2025-12-05
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-SA05", "2025-03-14",
        """Russian troops have liberated Sudzha, the largest town that Ukraine seized in its
        cross-border raid last summer, the defence ministry in Moscow said on Thursday. |
        Ukraine's General Staff said on Friday that fighting was still going on in Sudzha. It
        did not say whether a withdrawal was planned. | Black Bird Group, a Finnish team that
        tracks the war with satellite images, estimated that Ukraine now held 110 square
        kilometres of Kursk region. The region covers nearly 30,000 square kilometres.""",
        figures="110 km2 ; 2025-03-14 ; ru-krs ; black-bird",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; 2025-03-14""",
    ),
    dispatch(
        "en-SA06", "2022-09-12",
        """Ukraine won back more than 5,400 square kilometres of its territory in the first 11 days
        of September, President Volodymyr Zelensky said, as Russian lines in the northeast
        buckled. | The General Staff in Kyiv said on Monday that its soldiers had retaken
        Velykyi Burluk and Dvorichna. | Russia's defence ministry announced on Saturday that it
        had withdrawn its troops from Balakliia and Izium in order to "regroup" further east.
        Ukrainian troops, who advanced up to 70 km in five days, found burnt-out vehicles and
        crates of ammunition left behind.""",
        figures="5400 km2 ; 2022-09-01..2022-09-11 partial_month ; ua ; ua-president",
        events="""velykyi-burluk ; liberation_claim ; Ukrainian General Staff ; 2022-09-12
        dvorichna ; liberation_claim ; Ukrainian General Staff ; 2022-09-12
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "en-SA07", "2026-02-10",
        """Russian forces advanced by an average of 15.2 square kilometres a day in January, down
        from 16.8 in December, the Institute for the Study of War said. | In an intelligence
        update, Britain's defence ministry said Russia took 83 sq km (32 sq miles) of Ukraine
        last week and lost around 7,000 men, killed and wounded, along a front of some 1,200 km.
        | Moscow says it has captured the southern town of Huliaipole. Vladyslav Voloshyn,
        spokesman for Ukraine's Southern Defence Forces, said on Monday that there was still
        fighting in its streets.""",
        figures="""15.2 km2_per_day ; 2026-01 ; ua ; isw
        16.8 km2_per_day ; 2025-12 ; ua ; isw
        83 km2 ; 2026-02-02..2026-02-08 window ; ua ; uk-mod""",
        events="""huliaipole ; capture_claim ; Russian side ; -
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2026-02-09""",
    ),
    dispatch(
        "uk-SA01", "2025-11-03",
        """У жовтні російські війська окупували 271 км² української території, підрахували
        аналітики DeepState. | Це трохи більше, ніж у вересні, коли ворог захопив 259 км².
        Водночас кількість штурмових дій зросла на 9%, а майже третина з них припала на
        Покровський напрямок. | Загалом від початку року, станом на 31 жовтня, під окупацію
        потрапили 3 624 км², зазначає DeepState.""",
        figures="""271 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        3624 km2 ; 2025-01-01..2025-10-31 to_date ; ua ; deepstate""",
    ),
    dispatch(
        "uk-SA02", "2024-10-03",
        """Оперативно-стратегічне угруповання військ "Хортиця" 2 жовтня повідомило, що вивело
        підрозділи з Вугледара, аби зберегти особовий склад і техніку. | Російське міноборони
        заявило про захоплення міста у четвер. Окупованим Вугледар вважають і аналітики
        DeepState: на їхній мапі його вже позначено червоним. До великої війни тут мешкало понад
        14 тисяч людей. | Тим часом речниця ОТУ "Луганськ" Анастасія Бобовнікова визнала, що
        росіяни зайшли на східні околиці Торецька.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; independent_assessment ; DeepState ; -
        toretsk ; confirmation ; Ukrainian Luhansk group ; -""",
    ),
    dispatch(
        "uk-SA03", "2023-05-22",
        """Ватажок ПВК "Вагнер" Євген Пригожин у суботу оголосив, що його найманці повністю
        захопили Бахмут. У неділю про це ж відзвітувало міністерство оборони Росії. | Заступниця
        міністра оборони Ганна Маляр того самого дня назвала ці заяви неправдою: за її словами,
        українські військові тримають квартали в районі "Літака". | "Бої в Бахмуті тривають", –
        сказав у понеділок і речник Східного угруповання військ Сергій Череватий. За добу, за
        його даними, місто обстріляли 414 разів.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian Eastern Command ; 2023-05-22""",
    ),
    dispatch(
        "uk-SA04", "2025-08-20",
        """Росія не зможе захопити решту Донеччини до кінця року, переконаний президент Володимир
        Зеленський. "Нам кажуть: "Вони візьмуть Краматорськ за два місяці". Не візьмуть", –
        сказав він журналістам. | За оцінкою Офісу президента, для цього Кремлю знадобилося б ще
        близько чотирьох років. | Площа Донецької області – 26,5 тисячі км², лінія фронту в ній
        розтягнулася на понад 300 кілометрів. Торік Росія втратила на цьому відтинку, за даними
        Генштабу, 150 тисяч осіб. За опитуванням КМІС, 76% українців категорично проти того, щоб
        віддати область.""",
    ),
    dispatch(
        "uk-SA05", "2026-03-02",
        """Сили оборони в лютому відновили контроль над 213 км² української землі, повідомив у
        понеділок головнокомандувач ЗСУ Олександр Сирський. За його даними, росіяни за
        січень–лютий захопили 402 км². | "Тернувате і Придніпровське знову наші", – написав
        головком того ж дня. | У міністерстві оборони РФ заявили, що звільнення Тернуватого –
        вигадка, а російські підрозділи звідти не відходили. Незалежного підтвердження словам
        жодної зі сторін поки що немає.""",
        figures="""213 km2 ; 2026-02 ; ua ; ua-command
        402 km2 ; 2026-01-01..2026-02-28 window ; ua ; ua-command""",
        events="""ternuvate ; liberation_claim ; Ukrainian commander-in-chief ; 2026-03-02
        prydniprovske ; liberation_claim ; Ukrainian commander-in-chief ; 2026-03-02
        ternuvate ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-SA06", "2025-07-08",
        """Генеральний штаб ЗСУ спростував заяву міноборони Росії про захоплення Дачного – села на
        межі Донецької та Дніпропетровської областей. Про його "визволення" російське відомство
        відзвітувало 7 липня. | "Дачне під нашим контролем, ворог туди лише намагався
        прорватися", – сказали в Генштабі у вівторок. | Аналітики DeepState повідомили, що
        росіяни окупували Піддубне на Донеччині. За їхніми підрахунками, за перші сім днів липня
        Україна втратила 96 км².""",
        figures="96 km2 ; 2025-07-01..2025-07-07 partial_month ; ua ; deepstate",
        events="""dachne ; capture_claim ; Russian MoD ; 2025-07-07
        dachne ; denial ; Ukrainian General Staff ; 2025-07-08
        piddubne ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-SA07", "2024-06-17",
        """З прикордонних громад Харківщини евакуювали вже понад 12 тисяч людей, розповів у
        понеділок начальник ОВА Олег Синєгубов. Уночі росіяни скинули на Вовчанськ шість
        керованих авіабомб, двоє людей загинули. | Путін раніше говорив про намір створити тут
        "санітарну зону" завширшки щонайменше 10 кілометрів. | За підрахунками фінської Black
        Bird Group, від 10 травня до 10 червня армія РФ захопила в області 178 км². Її
        просування, зауважують аналітики, сповільнилося майже вп'ятеро.""",
        figures="178 km2 ; 2024-05-10..2024-06-10 window ; ua-63 ; black-bird",
    ),
    dispatch(
        "ru-SA01", "2025-08-30",
        """Российские войска с марта по август заняли 3420 кв. км территории и 147 населенных
        пунктов, сообщил в субботу начальник Генерального штаба ВС РФ Валерий Герасимов. | По
        его словам, под контролем России находятся 99,6% территории ЛНР, 78% ДНР, 73%
        Запорожской и 75% Херсонской области. | "Совместная группировка войск продолжает
        безостановочное наступление практически на всей линии фронта", - сказал Герасимов на
        совещании, где подводились итоги весенне-летней кампании. Он добавил, что удары нанесены
        по 76 объектам.""",
        figures="""3420 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        147 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.6 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        78 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        73 percent ; 2025-08-30 ; ua-23 ; ru-general-staff
        75 percent ; 2025-08-30 ; ua-65 ; ru-general-staff""",
    ),
    dispatch(
        "ru-SA02", "2025-12-02",
        """Начальник российского Генштаба Валерий Герасимов 1 декабря доложил Владимиру Путину о
        взятии Покровска (в России его называют Красноармейском) и Волчанска. | В 7-м корпусе
        Десантно-штурмовых войск Украины во вторник ответили, что бои в Покровске продолжаются.
        Сообщение о Волчанске представитель группировки Объединенных сил Виктор Трегубов назвал
        "очередной сказкой для начальства". | На карте проекта DeepState большая часть Покровска
        закрашена серым: этот цвет означает, что полного контроля там нет ни у одной из сторон.
        До войны в городе жили около 60 тысяч человек.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian 7th Corps ; 2025-12-02
        vovchansk ; denial ; Ukrainian Joint Forces ; -
        pokrovsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-SA03", "2022-07-04",
        """Министр обороны России Сергей Шойгу доложил 3 июля президенту, что вся территория
        Луганской народной республики освобождена. | Вечером того же дня украинский Генштаб
        сообщил, что отвел войска из Лисичанска: удерживать город при многократном превосходстве
        противника в артиллерии, говорилось в сводке, означало бы потерять гарнизон. | Глава
        Луганской области Сергей Гайдай в понедельник признал, что Лисичанск заняли российские
        военные. По его словам, в городе остаются до 15 тысяч жителей, а от линии фронта до
        Бахмута теперь меньше 20 км.""",
        events="""ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        lysychansk ; confirmation ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "ru-SA04", "2025-06-02",
        """За май российская армия захватила в Украине 449 кв. км, подсчитало "Агентство" на основе
        данных проекта DeepState. Больше было только в прошлом ноябре. | Наступление ускорялось
        на глазах: если с 1 по 15 мая под контроль РФ перешли 173 кв. км, то оставшаяся часть
        пришлась на вторую половину месяца. В апреле, по подсчетам издания, россияне заняли 176
        кв. км. | Быстрее всего фронт двигался между Покровском и Торецком. Всего Россия, по
        оценке "Агентства", удерживает 18,6% территории Украины.""",
        figures="""449 km2 ; 2025-05 ; ua ; agentstvo
        173 km2 ; 2025-05-01..2025-05-15 partial_month ; ua ; agentstvo
        176 km2 ; 2025-04 ; ua ; agentstvo
        18.6 percent ; 2025-06-02 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-SA05", "2024-11-28",
        """Пресс-секретарь президента РФ Дмитрий Песков не стал говорить, когда армия рассчитывает
        выйти к Запорожью: "Это вопрос к военным". Газета Bild ранее писала, что до весны Москва
        хочет занять еще около 30 сел на юге. | Британское министерство обороны оценивает
        средние потери России в ноябре в 1500-1600 человек в сутки, на 12% выше октябрьских. |
        По данным Минобороны РФ, ночью сбиты 22 беспилотника, из них 14 - над Ростовской
        областью, площадь которой превышает 100 тыс. кв. км. Пострадавших нет.""",
    ),
    dispatch(
        "ru-SA06", "2026-04-03",
        """Минобороны РФ в четверг объявило о взятии Гришино. В Генштабе ВСУ сообщение опровергли:
        село, утверждают там, удерживают украинские десантники. | В Запорожской области вышла
        заминка. Глава региона Евгений Балицкий в среду написал, что российские военные взяли
        Камышеваху, а в четверг отозвал свое заявление, признав, что поторопился. | Всего за
        март, по подсчетам военного эксперта Андрея Марочко, которые приводит ТАСС, российские
        войска заняли 24 населенных пункта.""",
        figures="24 settlements ; 2026-03 ; ua ; marochko",
        events="""hryshyne ; capture_claim ; Russian MoD ; 2026-04-02
        hryshyne ; denial ; Ukrainian General Staff ; -
        komyshuvakha ; capture_claim ; Russian-installed head of Zaporizhzhia oblast ; 2026-04-01
        komyshuvakha ; claim_withdrawn ; Russian-installed head of Zaporizhzhia oblast ; 2026-04-02""",
    ),
    dispatch(
        "ru-SA07", "2023-09-18",
        """Бойцы 80-й десантно-штурмовой бригады ВСУ в воскресенье сообщили об освобождении
        Клещеевки под Бахмутом и показали на видео флаги над развалинами. | Назначенный Москвой
        глава Донецкой области Денис Пушилин в понедельник заявил, что это неправда и что село
        остается за российской армией. В Минобороны РФ ситуацию не комментировали. | По данным
        министерства обороны Украины, с 4 июня по 17 сентября украинские войска вернули 307 кв.
        км. До конца осени Киев рассчитывает продвинуться дальше на юг.""",
        figures="307 km2 ; 2023-06-04..2023-09-17 window ; ua ; ua-mod",
        events="""klishchiivka ; liberation_claim ; Ukrainian 80th Brigade ; 2023-09-17
        klishchiivka ; denial ; Russian-installed head of Donetsk oblast ; 2023-09-18""",
    ),
]  # fmt: skip

SET_UA = [
    dispatch(
        "en-UA01", "2025-11-03",
        """Russian forces seized 461 square kilometres (178 square miles) of Ukrainian territory in
        October, according to an AFP analysis of data from the Institute for the Study of War,
        which works with the Critical Threats Project. | That is well below the 623 square
        kilometres recorded in July, the highest monthly total so far this year, the AFP
        analysis showed. | Britain's defence ministry, which compiles its own estimates, said
        last week that Moscow's troops had been gaining an average of 450-500 square kilometres
        a month over June, July and August. | Around 65 percent of the October advance took
        place in the Donetsk region, AFP found.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        623 km2 ; 2025-07 ; ua ; afp
        450-500 km2_per_month ; 2025-06-01..2025-08-31 window ; ua ; uk-mod""",
    ),
    dispatch(
        "en-UA02", "2025-12-02",
        """MOSCOW/KYIV - Russia's defence ministry said on Monday its troops had captured the
        eastern city of Pokrovsk, a road and rail hub they have been trying to reach since
        mid-2024, as well as Vovchansk in the Kharkiv region. | Ukraine's General Staff denied
        on Tuesday that either had fallen, adding that its units were still holding positions in
        the north of Pokrovsk. | Vovchansk, 5 km (3 miles) from the Russian border, had a
        population of about 17,000 before the war. Reuters could not independently verify the
        battlefield reports.""",
        events="""pokrovsk ; capture_claim ; Russian MoD ; 2025-12-01
        vovchansk ; capture_claim ; Russian MoD ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-UA03", "2023-01-11",
        """The head of the Wagner mercenary group, Yevgeny Prigozhin, said late on Tuesday that his
        fighters had taken control of the whole of Soledar, a salt-mining town in eastern
        Ukraine where some 500 civilians are believed to be sheltering. | Ukraine's deputy
        defence minister, Hanna Maliar, said on Wednesday that heavy fighting was still under
        way in Soledar. The Kremlin told reporters to wait for official announcements. | In an
        intelligence update on Tuesday, Britain's Ministry of Defence said Russian troops were
        likely in control of most of the town, which lies about 10 km north of Bakhmut.""",
        events="""soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; denial ; Ukrainian MoD ; 2023-01-11
        soledar ; independent_assessment ; UK MoD ; 2023-01-10""",
    ),
    dispatch(
        "en-UA04", "2024-08-15",
        """Ukraine's troops now control 1,140 square km of Russia's Kursk region, including 79
        settlements, the country's top commander Oleksandr Syrskyi said on Thursday, nine days
        into a surprise incursion. | He said his forces had pushed as far as 35 km from the
        border. The Institute for the Study of War, a U.S. think tank, put the area in the Kursk
        region under Ukrainian control at about 310 square miles (803 square km) as of
        Wednesday. | Russian officials say more than 120,000 people have left their homes. The
        Kursk region, slightly smaller than Belgium, covers nearly 30,000 square km.""",
        figures="""1140 km2 ; 2024-08-15 ; ru-krs ; ua-command
        79 settlements ; 2024-08-15 ; ru-krs ; ua-command
        310 sq_mi ; 2024-08-14 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-UA05", "2025-08-13",
        """President Volodymyr Zelensky ruled out on Tuesday any Ukrainian pullout from the Donetsk
        region, which before 2014 was home to more than four million people and covers some
        26,500 square kilometres (10,200 square miles). | "They tell us, 'Leave, and the
        shooting will stop.' It will not stop," he told reporters in Kyiv. | Zelensky said
        Moscow was preparing new offensives along a front line that stretches for over 1,200
        kilometres, and put Russian losses in July at 31,000 killed and wounded. Ukraine plans
        to raise drone output by 40 percent before the end of 2025, he added.""",
    ),
    dispatch(
        "en-UA06", "2026-02-03",
        """Russia's advance in Ukraine slowed last month, with its troops occupying 245 square km
        in January compared with 431 square km in December, the Ukrainian monitoring project
        DeepState said on Monday. | The January total amounts to an average of 7.9 square km a
        day, it said, even though the number of assaults fell by only 6 percent. | In a separate
        post on Monday, DeepState said the southeastern town of Huliaipole had been occupied.
        Russia's top general, Valery Gerasimov, announced the capture of Huliaipole on December
        31.""",
        figures="""245 km2 ; 2026-01 ; ua ; deepstate
        431 km2 ; 2025-12 ; ua ; deepstate
        7.9 km2_per_day ; 2026-01 ; ua ; deepstate""",
        events="""huliaipole ; independent_assessment ; DeepState ; 2026-02-02
        huliaipole ; capture_claim ; Russian General Staff ; 2025-12-31""",
    ),
    dispatch(
        "en-UA07", "2022-09-12",
        """Ukrainian forces retook more than 2,900 square kilometres in the Kharkiv region between
        September 6 and 11, armed forces chief Valerii Zaluzhnyi said, in the biggest setback
        for Moscow since the spring. | Russia's defence ministry said on Saturday it had pulled
        its troops out of Balakliia and Izium to "regroup" them further south. In his nightly
        address on Sunday, President Volodymyr Zelensky declared that Izium, which Russian
        forces had used as a logistics base for five months, was free again. | Power cuts hit
        Kharkiv after a missile strike that killed at least one person.""",
        figures="2900 km2 ; 2022-09-06..2022-09-11 window ; ua-63 ; ua-command",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; liberation_claim ; Ukrainian president ; 2022-09-11""",
    ),
    dispatch(
        "uk-UA01", "2025-10-01",
        """У вересні російські війська окупували 259 кв. км української території, повідомили в
        середу аналітики проєкту DeepState. Це на 44% менше, ніж у серпні, коли окупанти
        захопили 464 кв. км. | Водночас кількість штурмових дій скоротилася лише на 4%, а
        найбільше їх, як і раніше, припадає на Покровський напрямок. | За підрахунками
        DeepState, станом на 1 жовтня під контролем Росії перебуває 19,04% території України.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate
        19.04 percent ; 2025-10-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-UA02", "2025-12-24",
        """Сили оборони відійшли із Сіверська, щоб зберегти життя військових, повідомив у вівторок,
        23 грудня, Генеральний штаб ЗСУ. За його даними, противник мав значну перевагу в живій
        силі. | Російське міноборони оголосило про захоплення Сіверська ще 11 грудня. Наступного
        дня, 12 грудня, в 11-му армійському корпусі цю заяву спростували. | До повномасштабного
        вторгнення в місті мешкало понад 10 тисяч людей. Загалом у листопаді російська армія
        захопила 498 кв. км території України, підрахували аналітики DeepState.""",
        figures="498 km2 ; 2025-11 ; ua ; deepstate",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23
        siversk ; capture_claim ; Russian MoD ; 2025-12-11
        siversk ; denial ; Ukrainian 11th Army Corps ; 2025-12-12""",
    ),
    dispatch(
        "uk-UA03", "2024-02-18",
        """Командувач угруповання «Таврія» Олександр Тарнавський у суботу, 17 лютого, повідомив, що
        українські підрозділи виведені з Авдіївки на підготовлені рубежі. Того ж дня міністр
        оборони РФ Сергій Шойгу доповів Володимиру Путіну про взяття Авдіївки. | За словами
        Тарнавського, від 10 жовтня противник втратив на цьому напрямку понад 47 тисяч осіб, 364
        танки і п'ять літаків. | Речник угруповання Дмитро Лиховій заперечив, що в полон
        потрапили сотні українських бійців. У місті, де колись мешкали 32 тисячі людей,
        залишається менш як тисяча цивільних.""",
        events="""avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "uk-UA04", "2025-11-14",
        """Ватажок окупаційної адміністрації Херсонщини Володимир Сальдо у четвер заявив, що
        російські військові нібито зайшли в Антонівку й контролюють східну частину селища. Того
        ж дня начальник ОВА Олександр Прокудін назвав заяву Сальдо про Антонівку брехнею. |
        «Антонівка повністю під контролем Сил оборони», — сказав у п'ятницю Суспільному речник
        Сил оборони півдня Владислав Волошин. | За минулу добу через обстріли області загинули
        двоє людей, ще 11 дістали поранення, пошкоджено 23 будинки.""",
        events="""antonivka ; partial_control_claim ; Russian-installed head of Kherson oblast ; 2025-11-13
        antonivka ; denial ; Head of Kherson oblast ; 2025-11-13
        antonivka ; denial ; Ukrainian Southern Defence Forces ; 2025-11-14""",
    ),
    dispatch(
        "uk-UA05", "2025-09-05",
        """Упродовж доби на фронті відбулося 187 бойових зіткнень, третина з них — на Покровському
        напрямку, повідомив у п'ятницю Генштаб ЗСУ. Російська армія втратила близько 1040 осіб і
        12 артсистем. | Головнокомандувач Олександр Сирський зазначив, що довжина активної лінії
        фронту від початку 2025 року збільшилася майже на 200 км і становить приблизно 1250 км.
        | За його словами, ворог і далі намагається прорватися до Куп'янська, а восени планує
        захопити ще щонайменше 2 тис. кв. км. Витрата дронів за місяць зросла на 17%, додав
        Сирський.""",
    ),
    dispatch(
        "uk-UA06", "2026-03-02",
        """У лютому українські військові відновили контроль над 213 кв. км території, тоді як
        противник за цей час захопив 178 кв. км, повідомив у понеділок головнокомандувач ЗСУ
        Олександр Сирський. | Він також оголосив про звільнення Степногірська в Запорізькій
        області: за його словами, місто зачистили бойці штурмових полків. | Від початку року,
        станом на 28 лютого, ЗСУ повернули 11 населених пунктів, зазначив головнокомандувач.
        Російські втрати за місяць він оцінив у 29 тисяч військових.""",
        figures="""213 km2 ; 2026-02 ; ua ; ua-command
        178 km2 ; 2026-02 ; ua ; ua-command
        11 settlements ; 2026-01-01..2026-02-28 to_date ; ua ; ua-command""",
        events="stepnohirsk ; liberation_claim ; Ukrainian commander-in-chief ; 2026-03-02",
    ),
    dispatch(
        "uk-UA07", "2025-05-20",
        """Минулого тижня російські війська захопили 62 кв. км української землі, тижнем раніше —
        48 кв. км. Про це свідчать підрахунки «Мілітарного», зроблені за картами відкритих
        джерел. | Найважче, за оцінкою видання, було на стику Донеччини й Дніпропетровщини: до
        межі області окупантам лишалося близько 6 км. | У понеділок DeepState повідомив, що
        ворог окупував Багатир. У селищі до війни жило трохи більш як 1600 людей.""",
        figures="""62 km2 ; 2025-05-12..2025-05-18 window ; ua ; militarnyi
        48 km2 ; 2025-05-05..2025-05-11 window ; ua ; militarnyi""",
        events="bahatyr ; independent_assessment ; DeepState ; 2025-05-19",
    ),
    dispatch(
        "ru-UA01", "2025-12-03",
        """Осенью, с сентября по ноябрь, российские войска взяли под контроль 1480 кв. км и 87
        населенных пунктов, сообщил в среду начальник Генштаба ВС РФ Валерий Герасимов. С начала
        года, по его данным, на 1 декабря этот показатель достиг 5230 кв. км. | «Завершено
        освобождение города Родинское», - сказал В.Герасимов на совещании в тот же день. |
        Генштаб ВСУ в среду сообщил, что украинские подразделения по-прежнему удерживают
        северную часть Родинского.""",
        figures="""1480 km2 ; 2025-09-01..2025-11-30 window ; ua ; ru-general-staff
        87 settlements ; 2025-09-01..2025-11-30 window ; ua ; ru-general-staff
        5230 km2 ; 2025-01-01..2025-12-01 to_date ; ua ; ru-general-staff""",
        events="""rodynske ; capture_claim ; Russian General Staff ; 2025-12-03
        rodynske ; denial ; Ukrainian General Staff ; 2025-12-03""",
    ),
    dispatch(
        "ru-UA02", "2025-09-26",
        """Министерство обороны России в четверг объявило, что его войска взяли Шандриголово и
        Заречное на севере Донецкой области. | В украинской 63-й бригаде в пятницу заявили
        Би-би-си, что Заречное остается под контролем ВСУ, а в село пытались проникнуть лишь
        небольшие группы пехоты. Близкий к украинским военным проект DeepState обозначает
        Шандриголово на своей карте как «серую зону». | По оценке Института изучения войны, с 1
        по 21 сентября российская армия заняла в Украине 271 кв. км.""",
        figures="271 km2 ; 2025-09-01..2025-09-21 partial_month ; ua ; isw",
        events="""shandryholove ; capture_claim ; Russian MoD ; 2025-09-25
        zarichne ; capture_claim ; Russian MoD ; 2025-09-25
        zarichne ; denial ; Ukrainian 63rd Brigade ; 2025-09-26
        shandryholove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-UA03", "2025-03-14",
        """Минобороны РФ в четверг, 13 марта, сообщило об освобождении Суджи, которая семь месяцев
        находилась в руках украинских военных. | Генштаб ВСУ в пятницу опроверг потерю Суджи и
        заявил, что бои идут на западных окраинах города. | По подсчетам Института изучения
        войны, на 12 марта украинская армия удерживала в Курской области 86 кв. км, тогда как на
        28 февраля - 412 кв. км. От Суджи до границы с Сумской областью - около 10 км, до войны
        в городе жили 5 тыс. человек.""",
        figures="""86 km2 ; 2025-03-12 ; ru-krs ; isw
        412 km2 ; 2025-02-28 ; ru-krs ; isw""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; 2025-03-14""",
    ),
    dispatch(
        "ru-UA04", "2025-05-23",
        """Президент РФ Владимир Путин сообщил о решении создать вдоль границы с Украиной «полосу
        безопасности». В Госдуме полагают, что ее глубина должна составить от 15 до 20 км. |
        Губернатор Белгородской области Вячеслав Гладков заявил в пятницу, что за сутки по
        региону выпущено 42 беспилотника, ранены шесть человек. | Глава Сумской области Олег
        Григоров, в свою очередь, назвал преувеличенными разговоры об угрозе окружения Сум.
        Площадь области - 23,8 тыс. кв. км, из приграничных сел, по его словам, вывезено 86%
        жителей.""",
    ),
    dispatch(
        "ru-UA05", "2023-07-31",
        """За прошлую неделю украинские войска вернули 15 кв. км территории, из них 3 кв. км - на
        бахмутском направлении, сообщила в понедельник замминистра обороны Украины Анна Маляр. |
        Президент Владимир Зеленский 27 июля объявил об освобождении Старомайорского на юге
        Донецкой области. Российское Минобороны в пятницу это опровергло, заявив, что бои за
        Старомайорское продолжаются. | Контрнаступление ВСУ началось в июне. По словам Маляр,
        его темпы сдерживают минные поля глубиной до 16 км.""",
        figures="""15 km2 ; 2023-07-24..2023-07-30 window ; ua ; ua-mod
        3 km2 ; 2023-07-24..2023-07-30 window ; bakhmut-direction ; ua-mod""",
        events="""staromaiorske ; liberation_claim ; Ukrainian president ; 2023-07-27
        staromaiorske ; denial ; Russian MoD ; 2023-07-28""",
    ),
    dispatch(
        "ru-UA06", "2026-01-08",
        """В 2025 году Россия захватила 4831 кв. км украинской территории, подсчитала финская
        группа Black Bird Group. Американский Институт изучения войны насчитал за тот же год
        4702 кв. км. | На 31 декабря, по данным финских аналитиков, Москва контролировала 19,3%
        территории Украины. | «Это цена сотен тысяч убитых и раненых», - сказал Би-би-си один из
        экспертов группы. По его словам, при таком темпе до Запорожья, от которого фронт
        проходит примерно в 20 км, российская армия дойдет не раньше 2027 года.""",
        figures="""4831 km2 ; 2025 ; ua ; black-bird
        4702 km2 ; 2025 ; ua ; isw
        19.3 percent ; 2025-12-31 ; ua ; black-bird""",
    ),
    dispatch(
        "ru-UA07", "2024-10-04",
        """Министерство обороны РФ в четверг объявило о взятии Угледара. Днем ранее, 2 октября,
        украинская группировка войск «Хортица» сообщила, что вывела свои подразделения из города
        из-за угрозы окружения. | Во вторник глава Донецкой области Вадим Филашкин признал, что
        российские военные находятся почти в центре Угледара. По его словам, в городе оставались
        107 мирных жителей. | В сентябре, согласно анализу AFP на основе данных ISW, российская
        армия заняла в Украине 468 кв. км.""",
        figures="468 km2 ; 2024-09 ; ua ; afp",
        events="""vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01""",
    ),
]  # fmt: skip

SET_UB = [
    dispatch(
        "en-UB01", "2026-01-03",
        """Russian forces seized 468 square kilometers (181 square miles) of Ukrainian territory in
        December, down from 583 in November, according to an AFP analysis of data provided by
        the Institute for the Study of War. | The slowdown came as temperatures dropped to minus
        15 degrees Celsius and fog lifted over much of the 1,200-kilometer front. | Over the
        whole of 2025, Russia captured 5,210 square kilometers, the analysis found. Moscow's
        army held 19.4% of Ukraine at the end of the year, including Crimea and the areas of
        Donbas lost in 2014.""",
        figures="""468 km2 ; 2025-12 ; ua ; afp
        583 km2 ; 2025-11 ; ua ; afp
        5210 km2 ; 2025 ; ua ; afp
        19.4 percent ; 2025-12-31 ; ua ; afp""",
    ),
    dispatch(
        "en-UB02", "2025-12-02",
        """Russia's top general, Valery Gerasimov, told President Vladimir Putin on Monday that his
        troops had taken Pokrovsk and Vovchansk, hours before U.S. envoy Steve Witkoff was due
        to land in Moscow. | Ukraine's General Staff denied on Tuesday that Pokrovsk had fallen.
        "Our defenders hold the northern part of Pokrovsk, and assault groups are operating
        south of the railway," it wrote on Facebook. | The open-source mapping project DeepState
        showed most of Pokrovsk under Russian control on Tuesday and marked Vovchansk as
        contested. Fewer than 1,300 of Pokrovsk's 60,000 prewar residents remain.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02
        pokrovsk ; independent_assessment ; DeepState ; 2025-12-02
        vovchansk ; independent_assessment ; DeepState ; 2025-12-02""",
    ),
    dispatch(
        "en-UB03", "2024-05-22",
        """Russian glide bombs killed six people and wounded 27 in and around Kharkiv overnight,
        regional governor Oleh Syniehubov said Wednesday. More than 14,000 people have fled the
        border districts since May 10. | The Kremlin wants a buffer zone up to 15 kilometers
        deep, which would cover roughly 1,500 square kilometers (580 square miles), a Western
        official told reporters in Brussels. At 31,400 square kilometers, the Kharkiv region is
        about the size of Belgium. | About 60% of the homes in Vovchansk have been damaged or
        destroyed, rescuers estimate. Putin said last week that Russia had no plans to capture
        Kharkiv "as of today.\"""",
    ),
    dispatch(
        "en-UB04", "2025-02-07",
        """Russia's Defense Ministry said Friday that its troops had recaptured the villages of
        Melovoi and Podol in the Kursk region, six months after Ukraine launched its surprise
        incursion. | Kyiv's forces still hold about 480 square kilometers of the region,
        President Volodymyr Zelensky said in an interview published the same day. On Aug. 25
        last year they controlled 1,263 square kilometers and 92 settlements there, according to
        Oleksandr Syrskyi, the commander-in-chief. | Putin has ordered his generals to drive the
        Ukrainians out of Sudzha, some 10 kilometers from the border. The ministry put Ukrainian
        losses in the operation at more than 58,000 troops, a number that could not be verified.""",
        figures="""480 km2 ; 2025-02-07 ; ru-krs ; ua-president
        1263 km2 ; 2024-08-25 ; ru-krs ; ua-command
        92 settlements ; 2024-08-25 ; ru-krs ; ua-command""",
        events="""melovoi ; liberation_claim ; Russian MoD ; 2025-02-07
        podol ; liberation_claim ; Russian MoD ; 2025-02-07""",
    ),
    dispatch(
        "en-UB05", "2025-07-03",
        """Russia's army took an average of 15.6 square kilometers of Ukrainian land a day in June,
        up from 13.2 in May, Britain's Defense Ministry said in an intelligence update on
        Thursday. | Other counts differ. DeepState, a group with links to the Ukrainian
        military, put Russia's gains in June at 556 square kilometers, while analysts at
        Finland's Black Bird Group came up with 480 to 520 square kilometers. | Russian
        casualties passed 1 million last month, the British ministry added. At the current rate,
        it said, Moscow would need at least four more years to overrun the rest of the Donetsk
        region.""",
        figures="""15.6 km2_per_day ; 2025-06 ; ua ; uk-mod
        13.2 km2_per_day ; 2025-05 ; ua ; uk-mod
        556 km2 ; 2025-06 ; ua ; deepstate
        480-520 km2 ; 2025-06 ; ua ; black-bird""",
    ),
    dispatch(
        "en-UB06", "2022-11-11",
        """Russia's Defense Ministry said Friday that it had pulled the last of its troops out of
        Kherson and across the Dnipro River. | "Today Kherson is ours again," President
        Volodymyr Zelensky declared on Friday evening as crowds waving blue-and-yellow flags
        filled the main square. The city was the only regional capital Moscow had seized since
        Feb. 24. | On Thursday, the Ukrainian military announced that it had liberated
        Snihurivka, a railway hub in the neighboring Mykolaiv region. Commander-in-chief Valerii
        Zaluzhnyi said 41 settlements in the Kherson region had been retaken between Oct. 1 and
        Nov. 9, with units advancing as far as 36 kilometers.""",
        figures="41 settlements ; 2022-10-01..2022-11-09 window ; ua-65 ; ua-command",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian military ; 2022-11-10""",
    ),
    dispatch(
        "en-UB07", "2023-08-28",
        """Ukrainian troops have liberated the village of Robotyne on the road to Tokmak, Deputy
        Defense Minister Hanna Maliar said on Monday, nearly three months into Kyiv's
        counteroffensive. | Yevgeny Balitsky, the Kremlin-appointed head of the occupied part of
        the Zaporizhzhia region, denied that the village had been lost, writing on Telegram that
        "our boys are holding Robotyne." Russia's Defense Ministry did not comment. | Last week
        Ukraine also took back 3 square kilometers in the Bakhmut sector, Maliar added. Tokmak,
        the next big prize, lies about 20 kilometers farther south, behind two belts of trenches
        and minefields.""",
        figures="3 km2 ; 2023-08-21..2023-08-27 window ; bakhmut-direction ; ua-mod",
        events="""robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28
        robotyne ; denial ; Russian-installed head of Zaporizhzhia oblast ; -""",
    ),
    dispatch(
        "uk-UB01", "2026-02-01",
        """За січень російські війська окупували 245 кв. км української території, повідомив у
        неділю проєкт DeepState. У грудні аналітики нарахували 445 кв. км. | На Гуляйпільський
        напрямок припало 42% захопленого, хоча там відбулося лише 15% усіх штурмів. Загалом
        кількість атак за місяць зросла на 8%. | Станом на 31 січня, за підрахунками проєкту,
        під окупацією перебувало 116 800 кв. км, або 19,3% території України.""",
        figures="""245 km2 ; 2026-01 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate
        116800 km2 ; 2026-01-31 ; ua ; deepstate
        19.3 percent ; 2026-01-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-UB02", "2025-06-11",
        """Росіяни захопили прикордонне село Басівка, визнав у середу начальник Сумської ОВА Олег
        Григоров. Жителів звідти евакуювали ще навесні. | У понеділок про взяття Юнаківки
        відзвітувало Міноборони РФ. "Це неправда, у Юнаківці тривають бої, наші хлопці тримають
        позиції", – наголосив Григоров в ефірі телемарафону. | За його словами, до обласного
        центру ворогові лишається близько 20 кілометрів, а рішення про обов’язкову евакуацію діє
        вже для 213 населених пунктів області. Із них виїхали 60% мешканців.""",
        events="""basivka ; confirmation ; Head of Sumy oblast ; 2025-06-11
        yunakivka ; capture_claim ; Russian MoD ; 2025-06-09
        yunakivka ; denial ; Head of Sumy oblast ; -""",
    ),
    dispatch(
        "uk-UB03", "2024-04-04",
        """Потенційно замінованими в Україні лишаються 156 тис. кв. км, тобто понад чверть
        території країни, розповіла журналістам міністерка економіки Юлія Свириденко. Для
        порівняння: це більше, ніж уся Греція. | Від початку повномасштабної війни на мінах
        загинули 296 цивільних, іще понад 600 дістали поранення. Найгірша ситуація на Харківщині
        та Херсонщині. | До 2033 року уряд розраховує зробити безпечними 80% таких земель.
        Минулого року кількість саперних груп зросла втричі, до 234, а держбюджет-2024
        передбачає на розмінування 3 млрд грн.""",
    ),
    dispatch(
        "uk-UB04", "2024-10-03",
        """Міністерство оборони Росії у четвер оголосило про взяття Вугледара. За місто, де до
        великої війни мешкало 14 тисяч людей, бої точилися понад два роки. |
        Оперативно-стратегічне угруповання військ "Хортиця" ще в середу повідомило, що вивело
        свої підрозділи з Вугледара, аби зберегти особовий склад і техніку. У вівторок голова
        Донецької ОВА Вадим Філашкін казав, що росіяни вже в центрі міста. | Американський
        Інститут вивчення війни у звіті за 2 жовтня зазначив, що місто перейшло під контроль РФ,
        проте на хід операцій у західній частині області це суттєво не вплине.""",
        events="""vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; independent_assessment ; ISW ; 2024-10-02""",
    ),
    dispatch(
        "uk-UB05", "2025-09-25",
        """На Добропільському напрямку Сили оборони з 30 серпня по 24 вересня звільнили 168,8 кв.
        км і сім населених пунктів, заявив головнокомандувач ЗСУ Олександр Сирський під час
        зустрічі з медіа. Ще 187 кв. км, за його словами, зачищено від диверсійних груп. | Лише
        минулого тижня військові повернули там 11,2 кв. км, додав Сирський. | Противник за час
        операції втратив 2990 осіб, із них 1650 безповоротно, а в полон потрапили майже сто
        росіян. Довжина активного фронту за рік збільшилася на 200 км, до 1250 км.""",
        figures="""168.8 km2 ; 2025-08-30..2025-09-24 window ; dobropillia-direction ; ua-command
        7 settlements ; 2025-08-30..2025-09-24 window ; dobropillia-direction ; ua-command
        11.2 km2 ; 2025-09-15..2025-09-21 window ; dobropillia-direction ; ua-command""",
    ),
    dispatch(
        "uk-UB06", "2022-09-15",
        """Балаклія та Ізюм звільнені, а стабілізаційні заходи там завершуються, заявила в четвер
        заступниця міністра оборони Ганна Маляр. | З 1 по 14 вересня українські військові
        повернули на Харківщині понад 8,5 тис. кв. км і 388 населених пунктів, розповіла вона. У
        деокупованих громадах живуть близько 150 тисяч людей, багато хто пів року не мав світла
        й зв’язку. | Міністерство оборони РФ 10 вересня повідомило, що вивело війська з Балаклії
        та Ізюма. У Москві це назвали "перегрупуванням" для посилення на донецькому напрямку.""",
        figures="""8500 km2 ; 2022-09-01..2022-09-14 partial_month ; ua-63 ; ua-mod
        388 settlements ; 2022-09-01..2022-09-14 partial_month ; ua-63 ; ua-mod""",
        events="""balakliia ; liberation_claim ; Ukrainian MoD ; 2022-09-15
        izium ; liberation_claim ; Ukrainian MoD ; 2022-09-15
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-UB07", "2025-11-21",
        """Куп’янськ лишається під контролем Сил оборони, запевнив у п’ятницю речник Угруповання
        об’єднаних сил Віктор Трегубов. "Російські генерали беруть місто вже вп’яте, щоразу на
        папері", – пожартував він. | У четвер начальник російського Генштабу Валерій Герасимов
        доповів Путіну, що його війська взяли Куп’янськ. Генштаб ЗСУ того ж дня назвав доповідь
        вигадкою. | За даними DeepState, у жовтні росіяни захопили в Харківській області 41 кв.
        км. На лівому березі Осколу ситуація складніша: логістика через річку тримається на
        кількох переправах, до яких противникові лишилося 4–5 км.""",
        figures="41 km2 ; 2025-10 ; ua-63 ; deepstate",
        events="""kupiansk ; denial ; Ukrainian Joint Forces ; 2025-11-21
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; 2025-11-20""",
    ),
    dispatch(
        "ru-UB01", "2025-12-27",
        """Минобороны сообщило в субботу о переходе под контроль российских войск Гуляйполя и
        Родинского. Всего, по данным ведомства, с 20 по 26 декабря были заняты десять населенных
        пунктов. | Украинский Генштаб вечером в субботу опроверг потерю Гуляйполя. | Министр
        обороны Андрей Белоусов ранее говорил, что с начала года по 17 декабря под контроль
        России перешло свыше 6,3 тыс. кв. км. По его словам, темпы наступления за год выросли на
        треть, а расходы ведомства сократились почти на 1 трлн руб.""",
        figures="""10 settlements ; 2025-12-20..2025-12-26 window ; ua ; ru-mod
        6300 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2025-12-27
        rodynske ; capture_claim ; Russian MoD ; 2025-12-27
        huliaipole ; denial ; Ukrainian General Staff ; 2025-12-27""",
    ),
    dispatch(
        "ru-UB02", "2025-06-03",
        """В мае российская армия захватывала в Украине в среднем 14,5 квадратного километра в
        сутки, подсчитало издание «Агентство» на основе карт проекта DeepState. В апреле этот
        показатель составлял 5,9 квадратного километра. | Всего за май, по подсчетам издания,
        под оккупацией оказались 449 квадратных километров. Больше было только в ноябре 2024
        года — 725. | Треть майского продвижения пришлась на участок между Покровском и
        Торецком. В Сумской области линия фронта сместилась на 5–7 километров вглубь; местные
        власти распорядились вывезти жителей еще 11 сел.""",
        figures="""14.5 km2_per_day ; 2025-05 ; ua ; agentstvo
        5.9 km2_per_day ; 2025-04 ; ua ; agentstvo
        449 km2 ; 2025-05 ; ua ; agentstvo
        725 km2 ; 2024-11 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-UB03", "2025-05-23",
        """Решение о создании «буферной зоны безопасности» вдоль границы принято, сказал накануне
        Владимир Путин; ширину полосы он не назвал. В Кремле на вопрос, пойдут ли войска на
        Сумы, ответили, что «детали — прерогатива военных». | Чтобы отодвинуть фронт хотя бы на
        десять километров, российской армии пришлось бы занять не меньше двух тысяч квадратных
        километров, то есть около 8% Сумской области, рассуждает военный аналитик. Сил для этого
        он не видит. | Губернатор Белгородской области Вячеслав Гладков сообщил, что за сутки
        регион атаковали 96 дронов, ранены семь человек.""",
    ),
    dispatch(
        "ru-UB04", "2025-07-31",
        """Министерство обороны РФ заявило в четверг о взятии Часова Яра. Бои за город, в котором
        до войны жили около 12 тысяч человек, шли почти 16 месяцев. | В 24-й механизированной
        бригаде ВСУ в четверг ответили, что западные кварталы Часова Яра по-прежнему удерживают
        украинские военные. На карте проекта DeepState город обозначен как спорная территория. |
        Назначенный Москвой глава ДНР Денис Пушилин 28 июля утверждал, что российские штурмовики
        вошли в Родинское. От этого города до Доброполья около 17 километров по прямой.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; denial ; Ukrainian 24th Brigade ; 2025-07-31
        chasiv-yar ; independent_assessment ; DeepState ; -
        rodynske ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2025-07-28""",
    ),
    dispatch(
        "ru-UB05", "2025-11-02",
        """Российские войска в октябре взяли под контроль 21 населенный пункт, подсчитал военный
        эксперт Андрей Марочко. Девять из них находятся в ДНР, шесть — в Запорожской области. В
        сентябре, по его данным, было занято 34. | В субботу Марочко также сообщил, что
        штурмовые группы вошли в Купянск-Узловой и Ямполь. Украинская сторона это не
        комментировала. | По оценке эксперта, ВСУ за месяц потеряли убитыми и ранеными около 44
        тыс. человек, что на 3% больше, чем месяцем ранее.""",
        figures="""21 settlements ; 2025-10 ; ua ; marochko
        9 settlements ; 2025-10 ; ua-14 ; marochko
        6 settlements ; 2025-10 ; ua-23 ; marochko
        34 settlements ; 2025-09 ; ua ; marochko""",
        events="""kupiansk-vuzlovyi ; partial_control_claim ; Andrei Marochko ; 2025-11-01
        yampil ; partial_control_claim ; Andrei Marochko ; 2025-11-01""",
    ),
    dispatch(
        "ru-UB06", "2025-07-01",
        """Вся территория ЛНР перешла под контроль российских войск, заявил в понедельник вечером
        глава региона Леонид Пасечник. «Буквально два дня назад мне об этом доложили», — сказал
        он Первому каналу. | Начальник Луганской областной военной администрации Артем Лысогор
        во вторник это опроверг: по его словам, ВСУ удерживают позиции у сел Надия и
        Новоегоровка. | По данным Института изучения войны, на 1 июля Россия контролировала
        99,8% Луганской области. Белогоровка, за которую с лета 2022 года шли тяжелые бои, почти
        полностью разрушена.""",
        figures="99.8 percent ; 2025-07-01 ; ua-09 ; isw",
        events="""nadiia ; denial ; Head of Luhansk oblast ; 2025-07-01
        novoiehorivka ; denial ; Head of Luhansk oblast ; 2025-07-01
        ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; 2025-07-01""",
    ),
    dispatch(
        "ru-UB07", "2023-02-15",
        """Основатель ЧВК «Вагнер» Евгений Пригожин в воскресенье объявил, что его бойцы взяли
        поселок Красная Гора под Бахмутом. Во вторник он отозвал это заявление: по его словам,
        он «поторопился» и окраину наемникам еще предстоит зачистить. | Раньше Пригожин говорил,
        что на захват всего Донбасса уйдет от полутора до двух лет, а если идти до Днепра, то
        около трех. Площадь Донбасса — примерно 53 тысячи квадратных километров. | По оценке
        США, с декабря под Бахмутом погибли больше четырех тысяч завербованных в колониях; 90%
        потерь «Вагнера» приходится на заключенных.""",
        events="""krasna-hora ; capture_claim ; Wagner ; 2023-02-12
        krasna-hora ; claim_withdrawn ; Wagner ; 2023-02-14""",
    ),
]  # fmt: skip

SET_UC = [
    dispatch(
        "en-UC01", "2025-12-02",
        """KYIV, Ukraine (AP) — Ukraine's General Staff said Tuesday that its troops still held the
        northern part of Pokrovsk, rejecting a report by Russia's top general that the eastern
        city had fallen. | Gen. Valery Gerasimov told President Vladimir Putin on Sunday that
        Russian forces had taken full control of Pokrovsk and of Vovchansk, in the Kharkiv
        region. | "They plant a flag, film it and run," the General Staff said in a statement.
        It made no mention of Vovchansk, a town about 5 kilometers (3 miles) from the border
        that had some 17,000 residents before 2022.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-11-30
        vovchansk ; capture_claim ; Russian General Staff ; 2025-11-30
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "en-UC02", "2025-09-03",
        """Russian troops seized 468 sq km (181 sq miles) of Ukrainian territory in August,
        according to the US-based Institute for the Study of War, after taking 559 sq km in
        July. | The Donetsk region accounted for 311 sq km of the August total, the institute
        said. It estimates that Moscow now controls 19% of Ukraine. | DeepState, a Ukrainian
        monitoring group, gave a slightly lower figure for August: 437 sq km. Its analysts said
        the number of Russian assaults had fallen by 7% over the month, to just under 5,000.""",
        figures="""468 km2 ; 2025-08 ; ua ; isw
        559 km2 ; 2025-07 ; ua ; isw
        311 km2 ; 2025-08 ; ua-14 ; isw
        19 percent ; 2025-09-03 ; ua ; isw
        437 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "en-UC03", "2026-02-10",
        """At least three people were killed and 14 wounded when two Russian glide bombs hit an
        apartment block in Kramatorsk overnight, said Vadym Filashkin, the regional governor.
        About 40% of the city was left without heating. | The Kremlin has demanded that Kyiv
        surrender the whole of the Donetsk region, an industrial area of 26,500 square
        kilometers (10,200 square miles), before any ceasefire. Spokesman Dmitry Peskov said the
        fighting "could stop tomorrow" if Ukrainian troops left Kramatorsk and Sloviansk. |
        President Volodymyr Zelenskyy has ruled that out. Ukraine's General Staff said Russian
        losses rose 12% in January to more than 31,000 killed and wounded.""",
    ),
    dispatch(
        "en-UC04", "2024-10-03",
        """Ukraine's eastern military command said Wednesday that it had withdrawn its soldiers
        from Vuhledar, a hilltop mining town they had defended for more than two years, to save
        them from encirclement. | The Russian Defense Ministry announced on Thursday that the
        town was under its control. DeepState, a mapping group close to the Ukrainian army, had
        already reported on Tuesday that Vuhledar was occupied. | Russian forces captured 381
        square kilometers (147 square miles) of Ukraine in September, after 472 in August,
        according to an AFP analysis of data from the Institute for the Study of War.""",
        figures="""381 km2 ; 2024-09 ; ua ; afp
        472 km2 ; 2024-08 ; ua ; afp""",
        events="""vuhledar ; withdrawal ; Ukrainian Eastern Command ; 2024-10-02
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "en-UC05", "2023-08-29",
        """Ukrainian forces have liberated the southern village of Robotyne, Deputy Defence
        Minister Hanna Maliar said on Monday, and are trying to push on towards Tokmak, some
        25km (15 miles) further south. | Yevgeny Balitsky, the governor appointed by Moscow in
        the occupied part of Zaporizhzhia region, insisted that Russian soldiers were still in
        Robotyne and called talk of its loss "a fairy tale". | Ms Maliar, who gives regular
        updates on the counter-offensive, said Ukraine had won back 241 sq km in June and July.
        Western officials had hoped for a faster advance.""",
        figures="241 km2 ; 2023-06-01..2023-07-31 window ; ua ; ua-mod",
        events="""robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28
        robotyne ; denial ; Russian-installed head of Zaporizhzhia oblast ; -""",
    ),
    dispatch(
        "en-UC06", "2026-03-03",
        """WASHINGTON (AP) — Russia's advance in Ukraine slowed again last month, according to two
        groups that track the fighting. | Russia Matters, a project at Harvard's Belfer Center,
        calculated that Russian forces gained 74 square miles of Ukrainian land between Jan. 27
        and Feb. 24, compared with 112 square miles between Dec. 30 and Jan. 27. In 2025 their
        gains averaged 36 square miles a week, it said. | The Finland-based Black Bird Group put
        the area lost by Ukraine in February at 180 to 200 square kilometers. Analysts blamed
        fog, thin manpower and a front line that stretches for about 750 miles.""",
        figures="""74 sq_mi ; 2026-01-27..2026-02-24 window ; ua ; russia-matters
        112 sq_mi ; 2025-12-30..2026-01-27 window ; ua ; russia-matters
        36 sq_mi_per_week ; 2025 ; ua ; russia-matters
        180-200 km2 ; 2026-02 ; ua ; black-bird""",
    ),
    dispatch(
        "en-UC07", "2022-10-04",
        """The Russian-installed head of Kherson region, Vladimir Saldo, acknowledged on Monday
        that Ukrainian troops had taken Dudchany, a village on the western bank of the Dnipro. |
        It is Moscow's second setback in days. Russia's defence ministry said on Saturday that
        it had pulled its troops out of Lyman, in the east, and on Sunday President Volodymyr
        Zelensky declared the town "fully cleared". | The retreats came as Vladimir Putin moved
        to annex four Ukrainian regions, together roughly the size of Portugal. Officials in
        Kyiv say up to 5,500 Russian soldiers had been stationed around Lyman.""",
        events="""dudchany ; confirmation ; Russian-installed head of Kherson oblast ; 2022-10-03
        lyman ; withdrawal ; Russian MoD ; 2022-10-01
        lyman ; liberation_claim ; Ukrainian president ; 2022-10-02""",
    ),
    dispatch(
        "uk-UC01", "2025-10-21",
        """Російські війська не контролюють Іванопілля на Донеччині, бої за село тривають. Про це
        сьогодні, 21 жовтня, заявили в Генштабі ЗСУ. | Напередодні Міноборони РФ прозвітувало
        про нібито "звільнення" Іванопілля. За версією відомства, село взяли підрозділи
        Південного угруповання. | Аналітики DeepState позначають Іванопілля на своїй мапі сірою
        зоною. Нагадаємо, від села до південних околиць Костянтинівки – близько 4 км, і саме
        звідти ворог намагається підібратися до міста.""",
        events="""ivanopillia ; denial ; Ukrainian General Staff ; 2025-10-21
        ivanopillia ; capture_claim ; Russian MoD ; 2025-10-20
        ivanopillia ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-UC02", "2026-04-01",
        """У березні росіяни окупували 158 квадратних кілометрів української території, підрахували
        аналітики проєкту DeepState. Місяцем раніше, у лютому, було 203 кв. км. | Майже третина
        просування, 31%, припала на район Костянтинівки, хоча саме там ворог проводив лише 14%
        штурмів. Загальна кількість атак за місяць зросла на 9%, до 5,4 тис. | Станом на кінець
        березня, за даними проєкту, під окупацією перебуває 19,38% території України.""",
        figures="""158 km2 ; 2026-03 ; ua ; deepstate
        203 km2 ; 2026-02 ; ua ; deepstate
        19.38 percent ; 2026-03-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-UC03", "2024-05-21",
        """Із прикордонних громад Харківщини від 10 травня евакуювали вже 10 980 людей, повідомив
        начальник ОВА Олег Синєгубов. За добу росіяни 14 разів обстріляли Липці, поранено
        п'ятьох жителів. | За його словами, ворог прагне підійти до Харкова на відстань 20–25
        км, щоб діставати місто ствольною артилерією. Друга лінія оборони готова на 85%. | У
        штабі вважають, що Росія планувала за три дні взяти під контроль смугу площею до 400 кв.
        км, однак цього задуму не виконала. "Паніки в місті немає", – запевнив Синєгубов.""",
    ),
    dispatch(
        "uk-UC04", "2025-08-27",
        """Запорізьке та Новогеоргіївка на Дніпропетровщині залишаються під контролем Сил оборони,
        запевнили у вівторок, 26 серпня, в Генштабі ЗСУ. | Так військові відреагували на заяву
        Міноборони Росії, яке 23 серпня оголосило про взяття обох сіл. | Натомість у DeepState
        вважають Запорізьке окупованим. У проєкті також підрахували, що за липень російська
        армія захопила 558 кв. км, причому на Новопавлівському напрямку її темп зріс у півтора
        раза.""",
        figures="558 km2 ; 2025-07 ; ua ; deepstate",
        events="""zaporizke ; denial ; Ukrainian General Staff ; 2025-08-26
        novoheorhiivka ; denial ; Ukrainian General Staff ; 2025-08-26
        zaporizke ; capture_claim ; Russian MoD ; 2025-08-23
        novoheorhiivka ; capture_claim ; Russian MoD ; 2025-08-23
        zaporizke ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-UC05", "2024-08-22",
        """Під контролем українських військ у Курській області – 94 населені пункти, доповів
        головнокомандувач Олександр Сирський. За його словами, від початку операції наші
        підрозділи просунулися на 28–35 км углиб області. | "Обмінний фонд" за два тижні
        поповнився на 600 російських військових. З прикордоння, за даними місцевої влади,
        виїхали понад 120 тис. осіб. | Площа Курської області – майже 30 тис. кв. км. Ані
        захоплювати її, ані утримувати роками Київ не збирається, наголосили в Міністерстві
        закордонних справ.""",
        figures="94 settlements ; 2024-08-22 ; ru-krs ; ua-command",
    ),
    dispatch(
        "uk-UC06", "2025-03-14",
        """Міністерство оборони РФ у четвер заявило, що російські війська звільнили Суджу, а також
        села Меловой і Подол у Курській області. | У звіті за 13 березня Інститут вивчення війни
        (ISW) дійшов висновку, що Суджа вже під контролем росіян. За оцінкою інституту, у лютому
        вони відбили в Курській області 112 кв. км. | Дональд Трамп тим часом написав, що тисячі
        українських військових "повністю оточені". Головнокомандувач Олександр Сирський такої
        загрози не бачить.""",
        figures="112 km2 ; 2025-02 ; ru-krs ; isw",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; independent_assessment ; ISW ; 2025-03-13""",
    ),
    dispatch(
        "uk-UC07", "2026-01-12",
        """Російські штурмові групи закріпилися у східній частині Гуляйполя, визнав у неділю речник
        Сил оборони півдня Владислав Волошин. З Успенівки Запорізької області, додав він,
        українські підрозділи відійшли. | За підрахунками UA War Infographics, минулого тижня
        окупанти захопили 61 кв. км. У перші десять днів січня – 83 кв. км, тоді як за весь
        грудень – 431 кв. км. | Волошин зазначив, що на одного нашого піхотинця там припадає до
        шести росіян, а щодоби по місту прилітає 25–30 авіабомб.""",
        figures="""61 km2 ; 2026-01-05..2026-01-11 window ; ua ; uawi
        83 km2 ; 2026-01-01..2026-01-10 partial_month ; ua ; uawi
        431 km2 ; 2025-12 ; ua ; uawi""",
        events="""huliaipole ; confirmation ; Ukrainian Southern Defence Forces ; 2026-01-11
        uspenivka-zaporizhzhia ; withdrawal ; Ukrainian Southern Defence Forces ; 2026-01-11""",
    ),
    dispatch(
        "ru-UC01", "2025-12-29",
        """Начальник Генштаба Валерий Герасимов в понедельник доложил Владимиру Путину об итогах
        года. По его словам, с начала года российские войска взяли под контроль 6460 кв. км и
        334 населенных пункта; на ноябрь пришлось 607 кв. км. | Двумя днями ранее, в субботу,
        президент объявил, что взято Гуляйполе. В украинском Генштабе потерю города отрицают. |
        Расчеты аналитиков скромнее: проект Deep State оценивает ноябрьское продвижение
        российской армии в 512 кв. км.""",
        figures="""6460 km2 ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff
        334 settlements ; 2025-01-01..2025-12-29 to_date ; ua ; ru-general-staff
        607 km2 ; 2025-11 ; ua ; ru-general-staff
        512 km2 ; 2025-11 ; ua ; deepstate""",
        events="""huliaipole ; capture_claim ; Russian president ; 2025-12-27
        huliaipole ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-UC02", "2023-05-22",
        """Основатель ЧВК "Вагнер" Евгений Пригожин 20 мая объявил, что его наемники полностью
        взяли Бахмут. В ночь на 21 мая об овладении городом, который в Москве называют
        Артёмовском, отчиталось и Министерство обороны России. | Заместитель министра обороны
        Украины Анна Маляр в воскресенье опровергла эти сообщения: по ее словам, украинские
        военные удерживают несколько домов в районе "Самолет". | Битва за город, где до войны
        жили 70 тысяч человек, продолжалась 224 дня. Пригожин обещает вывести своих бойцов к 1
        июня.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21""",
    ),
    dispatch(
        "ru-UC03", "2025-08-11",
        """В Кремле не стали комментировать публикации о том, что на Аляске Владимир Путин
        предложит Дональду Трампу обменять территории. Пресс-секретарь президента Дмитрий Песков
        напомнил, что Москва добивается вывода украинских войск из Донецкой области, площадь
        которой составляет 26,5 тыс. кв. км. | Владимир Зеленский ответил, что Украина "не
        подарит свою землю оккупанту". Опрос Киевского международного института социологии
        показал, что против территориальных уступок выступают 76% граждан. | За ночь ПВО, по
        данным российских военных, сбила 59 беспилотников, из них 22 над Тульской областью. От
        Анкориджа до Москвы — около 7 тыс. км.""",
    ),
    dispatch(
        "ru-UC04", "2024-02-18",
        """Главнокомандующий ВСУ Александр Сырский в ночь на субботу сообщил, что вывел
        подразделения из Авдеевки, чтобы избежать окружения и сберечь жизни солдат. | Вечером 17
        февраля Сергей Шойгу доложил президенту о полном взятии города. По словам министра,
        линию фронта удалось отодвинуть от Донецка на 8,6 км. | За неделю с 5 по 11 февраля, по
        подсчетам финских аналитиков из Black Bird Group, российская армия заняла 19 кв. км. В
        Вашингтоне отступление связали с нехваткой снарядов: Конгресс так и не одобрил помощь на
        $60 млрд.""",
        figures="19 km2 ; 2024-02-05..2024-02-11 window ; ua ; black-bird",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "ru-UC05", "2025-07-02",
        """Назначенный Москвой глава Луганской области Леонид Пасечник в понедельник заявил, что ее
        территория "освобождена полностью, на все сто процентов". | Во вторник в украинском
        Третьем армейском корпусе назвали его слова неправдой: военные по-прежнему занимают
        позиции в нескольких километрах от Боровой, на самой границе двух областей. | Группа
        Black Bird из Финляндии подсчитала, что в июне российские войска заняли 538 кв. км, а за
        всю весну — 1060 кв. км.""",
        figures="""538 km2 ; 2025-06 ; ua ; black-bird
        1060 km2 ; 2025-03-01..2025-05-31 window ; ua ; black-bird""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian Third Army Corps ; 2025-07-01""",
    ),
    dispatch(
        "ru-UC06", "2026-05-05",
        """В апреле российская армия заняла от 170 до 190 кв. км украинской территории, говорится в
        обзоре министерства обороны Великобритании. В среднем это 6 кв. км в день, тогда как в
        2025 году средний темп составлял 13 кв. км в день. | По оценке ведомства, Россия
        удерживает 80% Донецкой области. На то, чтобы занять ее целиком, при нынешней скорости
        уйдет не меньше двух лет, полагают в Лондоне. | Потери с начала вторжения там оценивают
        в 1,3 млн человек убитыми и ранеными.""",
        figures="""170-190 km2 ; 2026-04 ; ua ; uk-mod
        6 km2_per_day ; 2026-04 ; ua ; uk-mod
        13 km2_per_day ; 2025 ; ua ; uk-mod
        80 percent ; 2026-05-05 ; ua-14 ; uk-mod""",
    ),
    dispatch(
        "ru-UC07", "2023-09-15",
        """Генштаб ВСУ в пятницу объявил об освобождении Андреевки — села в десяти километрах к югу
        от Бахмута. | Накануне о том же сообщила заместитель министра обороны Анна Маляр, но
        спустя несколько часов в четверг отозвала свое заявление, объяснив его сбоем связи. | В
        понедельник Маляр говорила, что за прошлую неделю на южном фланге Бахмута удалось
        вернуть 2 кв. км. До войны в Андреевке было 74 жителя, сейчас, по словам военных, там не
        осталось ни одного целого дома.""",
        figures="2 km2 ; 2023-09-04..2023-09-10 window ; bakhmut-southern-flank ; ua-mod",
        events="""andriivka-donetsk ; liberation_claim ; Ukrainian General Staff ; 2023-09-15
        andriivka-donetsk ; liberation_claim ; Ukrainian MoD ; 2023-09-14
        andriivka-donetsk ; claim_withdrawn ; Ukrainian MoD ; 2023-09-14""",
    ),
]  # fmt: skip

SET_RA = [
    dispatch(
        "en-RA01", "2025-12-02",
        """Russia's army made its largest monthly gains in Ukraine in a year in November, according
        to an AFP analysis of data from the US-based Institute for the Study of War (ISW). |
        Moscow's forces took 688 square kilometres (266 square miles) during the month, up from
        447 in October, the analysis showed. The pace was exceeded only in November 2024, when
        they seized 731 square kilometres. | More than a third of the advance was recorded in
        the eastern Donetsk region. | At the end of November, Russia held 19.2 percent of
        Ukrainian territory, AFP calculated. The ISW works with the Critical Threats Project,
        another American think tank.""",
        figures="""688 km2 ; 2025-11 ; ua ; afp
        447 km2 ; 2025-10 ; ua ; afp
        731 km2 ; 2024-11 ; ua ; afp
        19.2 percent ; 2025-11-30 ; ua ; afp""",
    ),
    dispatch(
        "en-RA02", "2025-12-28",
        """Russia's Defence Ministry said on Saturday that its troops had captured the town of
        Huliaipole in southeastern Ukraine after weeks of street fighting. | "This does not
        correspond to reality," Vladyslav Voloshyn, spokesman for the Southern Defence Forces,
        told national television. He said Ukrainian units were fighting in the town centre and
        that 32 attacks had been beaten back over the previous 24 hours. | Reuters could not
        independently verify the battlefield reports. | Huliaipole, home to about 12,000 people
        before the 2022 invasion, lies some 80 km (50 miles) southeast of the regional capital.""",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2025-12-27
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-RA03", "2023-01-12",
        """The head of the Wagner mercenary group, Yevgeny Prigozhin, said late on Tuesday that his
        fighters had seized the entire salt-mining town of Soledar, putting the number of
        Ukrainian dead there at about 500. | Ukrainian President Volodymyr Zelensky dismissed
        the claim in his address on Wednesday. "They are trying to pretend that our town is
        theirs," he said. "The front is holding." | Deputy Defence Minister Hanna Maliar said
        heavy fighting was under way in Soledar. | The Institute for the Study of War said
        Russian forces probably controlled most of the town. The Kremlin declined to comment,
        urging reporters to "wait for official announcements".""",
        events="""soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; denial ; Ukrainian president ; 2023-01-11
        soledar ; denial ; Ukrainian MoD ; -
        soledar ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-RA04", "2026-02-24",
        """Ukraine entered the fifth year of Russia's full-scale invasion on Tuesday with candles,
        church bells and no ceasefire in sight. | The front now stretches for more than 1,200
        kilometres (745 miles), and UN monitors have verified the deaths of over 15,000
        civilians since 2022. Across a country of 603,000 square kilometres, some 137,000 square
        kilometres may be strewn with mines, the government says. Military spending rose by 22
        percent last year. | President Volodymyr Zelensky again ruled out ceding Kramatorsk and
        Sloviansk in exchange for a truce. The Kremlin repeated that any settlement would
        require Ukrainian troops to leave the Donetsk region.""",
    ),
    dispatch(
        "en-RA05", "2024-08-21",
        """Ukrainian forces control 1,240 square kilometres and 90 settlements in Russia's Kursk
        region, army chief Oleksandr Syrskyi told officials on Wednesday, two weeks after the
        start of the surprise incursion. | He said his soldiers had pushed up to 35 kilometres
        across the border and that Moscow had redeployed some 30,000 troops to meet them. |
        Further south, the pressure has not eased. Russia's defence ministry announced on
        Tuesday the capture of Niu-York, in the Donetsk region. The Ukrainian General Staff
        rejected the claim, saying its units were still fighting inside the settlement.""",
        figures="""1240 km2 ; 2024-08-21 ; ru-krs ; ua-command
        90 settlements ; 2024-08-21 ; ru-krs ; ua-command""",
        events="""niu-york ; capture_claim ; Russian MoD ; 2024-08-20
        niu-york ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-RA06", "2026-04-04",
        """Russia's top general, Valery Gerasimov, told commanders on Saturday that his forces had
        fully captured the eastern Ukrainian town of Kostiantynivka. | Since the start of the
        year, he said, Russian troops had seized 1,420 sq km (548 sq miles) and 61 settlements.
        | Ukraine's 19th Army Corps, which is defending Kostiantynivka, called the claim "a
        fantasy written for Moscow television". | DeepState, a Ukrainian mapping project, puts
        Russian gains in the first quarter at 489 sq km, roughly a third of Gerasimov's figure.
        Ukrainian commander-in-chief Oleksandr Syrskyi said this week that his troops had
        retaken 96 sq km in March.""",
        figures="""1420 km2 ; 2026-01-01..2026-04-04 to_date ; ua ; ru-general-staff
        61 settlements ; 2026-01-01..2026-04-04 to_date ; ua ; ru-general-staff
        489 km2 ; 2026-01-01..2026-03-31 window ; ua ; deepstate
        96 km2 ; 2026-03 ; ua ; ua-command""",
        events="""kostiantynivka ; capture_claim ; Russian General Staff ; 2026-04-04
        kostiantynivka ; denial ; Ukrainian 19th Army Corps ; -""",
    ),
    dispatch(
        "en-RA07", "2025-01-27",
        """Ukraine's 110th Brigade said on Monday it had pulled out of Velyka Novosilka to avoid
        being encircled. Russia's Defense Ministry had announced the capture of the village on
        Sunday. | "We kept our people alive. That matters more than ruins," the brigade said on
        Telegram. | Pasi Paroinen, an analyst with the Finland-based Black Bird Group, said all
        of Velyka Novosilka was in Russian hands. The group estimates that Moscow's forces took
        166 square miles (430 square kilometers) of Ukraine in December, but at a cost of more
        than 1,000 casualties a day.""",
        figures="166 sq_mi ; 2024-12 ; ua ; black-bird",
        events="""velyka-novosilka ; withdrawal ; Ukrainian 110th Brigade ; 2025-01-27
        velyka-novosilka ; capture_claim ; Russian MoD ; 2025-01-26
        velyka-novosilka ; independent_assessment ; Black Bird Group ; -""",
    ),
    dispatch(
        "uk-RA01", "2025-11-03",
        """У жовтні російські війська окупували 274 квадратні кілометри української території. Про
        це повідомили аналітики проєкту DeepState. | У вересні, за їхніми підрахунками, ворог
        захопив 251 кв. км. | Кількість штурмових дій при цьому зросла на 7% і перевищила 5,2
        тисячі. Майже третина всіх атак припала на Покровський напрямок, тоді як на Сіверському
        їхня частка становила 11%. | Загалом під контролем РФ, за даними DeepState, перебуває
        19,04% території України.""",
        figures="""274 km2 ; 2025-10 ; ua ; deepstate
        251 km2 ; 2025-09 ; ua ; deepstate
        19.04 percent ; 2025-11-03 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-RA02", "2025-12-09",
        """Міноборони РФ 8 грудня заявило про «звільнення» Новопавлівки на Дніпропетровщині. | У
        Генеральному штабі ЗСУ у вівторок назвали цю інформацію неправдивою. «Населений пункт
        контролюють наші підрозділи, ворог видає бажане за дійсне», — сказав агентству
        «Інтерфакс-Україна» речник Генштабу Андрій Ковальов. За його словами, протягом доби на
        цій ділянці відбито 17 атак. | Водночас на карті DeepState східна частина Новопавлівки
        позначена як сіра зона. До повномасштабного вторгнення в селі мешкало понад 3 тис. осіб.""",
        events="""novopavlivka ; capture_claim ; Russian MoD ; 2025-12-08
        novopavlivka ; denial ; Ukrainian General Staff ; 2025-12-09
        novopavlivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-RA03", "2024-05-20",
        """Із прикордонних громад Харківської області з 10 травня евакуювали понад 10,5 тис. людей,
        повідомив начальник ОВА Олег Синєгубов. | Найважча ситуація залишається у Вовчанську:
        місто щодня під вогнем артилерії та керованих авіабомб, пошкоджено близько 60% житлових
        будинків. Минулої доби поранень зазнали шестеро цивільних. | «Ворог намагається
        просуватися і в напрямку Липців, щоб наблизити артилерію до Харкова», — зазначив
        Синєгубов. Від села до обласного центру — близько 20 км. | Нагадаємо, площа області
        становить 31,4 тис. кв. км, із них майже 11 тис. кв. км потребують обстеження на
        наявність мін.""",
    ),
    dispatch(
        "uk-RA04", "2025-10-03",
        """За серпень і вересень Сили оборони звільнили на Добропільському напрямку 172 квадратні
        кілометри та вісім населених пунктів, повідомив головнокомандувач ЗСУ Олександр Сирський
        за підсумками поїздки на фронт. | Противник, за його оцінкою, у вересні захопив 280–300
        кв. км, хоча планував до осені вийти на адміністративний кордон Донеччини. | «Втрати
        росіян тут перевищили 3 тисячі осіб, з них понад половина — безповоротні», — написав
        Сирський. | Тим часом у Третьому армійському корпусі 1 жовтня оголосили про звільнення
        Торського.""",
        figures="""172 km2 ; 2025-08-01..2025-09-30 window ; dobropillia-direction ; ua-command
        8 settlements ; 2025-08-01..2025-09-30 window ; dobropillia-direction ; ua-command
        280-300 km2 ; 2025-09 ; ua ; ua-command""",
        events="torske ; liberation_claim ; Ukrainian Third Army Corps ; 2025-10-01",
    ),
    dispatch(
        "uk-RA05", "2022-10-07",
        """Дудчани на Херсонщині знову під контролем України, заявила у п'ятницю речниця
        Оперативного командування «Південь» Наталія Гуменюк. | За її словами, за перші шість
        днів жовтня в області звільнено 430 кв. км. «Ми не поспішаємо ділитися подробицями, бо
        люди на тому боці теж читають новини», — сказала вона на брифінгу. | Те, що українські
        військові зайняли Дудчани, визнав і призначений окупантами очільник області Володимир
        Сальдо. | У звільнених громадах немає світла, до окремих сіл гуманітарну допомогу
        довозять за 40–50 кілометрів.""",
        figures="430 km2 ; 2022-10-01..2022-10-06 partial_month ; ua-65 ; ua-southern-command",
        events="""dudchany ; liberation_claim ; Ukrainian Southern Command ; 2022-10-07
        dudchany ; confirmation ; Russian-installed head of Kherson oblast ; -""",
    ),
    dispatch(
        "uk-RA06", "2022-07-04",
        """Міністр оборони РФ Сергій Шойгу 3 липня доповів Путіну про «звільнення» Лисичанська та
        всієї Луганської області. | Генштаб ЗСУ того ж дня повідомив, що українські підрозділи
        відійшли з міста, аби зберегти життя захисників. | Голова Луганської ОВА Сергій Гайдай у
        понеділок заперечив, що область захоплено повністю: за його словами, ЗСУ ще утримують
        два невеликі села біля адмінмежі. Він оцінив окуповану частину Луганщини у 98% її
        території. | У Лисичанську, де до війни жило близько 100 тисяч людей, лишається
        приблизно кожен десятий.""",
        figures="98 percent ; 2022-07-04 ; ua-09 ; ua-officials",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03
        ua-09 ; denial ; Head of Luhansk oblast ; 2022-07-04""",
    ),
    dispatch(
        "uk-RA07", "2026-03-17",
        """Темпи наступу російської армії помітно знизилися. З 1 до 15 березня вона захоплювала в
        середньому 7,4 кв. км на добу проти 14,2 кв. км на добу в лютому, ідеться у звіті
        Інституту вивчення війни (ISW). За той самий період українські війська повернули 38 кв.
        км, пишуть аналітики. | Вони також вважають, що російські підрозділи увійшли до східної
        частини Оріхова. | Речник Сил оборони півдня Владислав Волошин у вівторок підтвердив, що
        кілька штурмових груп противника перебувають у місті. «Їх знищують, резерви підведено»,
        — сказав він у телеефірі.""",
        figures="""7.4 km2_per_day ; 2026-03-01..2026-03-15 partial_month ; ua ; isw
        14.2 km2_per_day ; 2026-02 ; ua ; isw
        38 km2 ; 2026-03-01..2026-03-15 partial_month ; ua ; isw""",
        events="""orikhiv ; independent_assessment ; ISW ; -
        orikhiv ; confirmation ; Ukrainian Southern Defence Forces ; 2026-03-17""",
    ),
    dispatch(
        "ru-RA01", "2025-11-21",
        """Москва. 21 ноября. ИНТЕРФАКС - Минобороны РФ в пятницу объявило об установлении контроля
        над Ямполем в ДНР и Петропавловкой в Харьковской области. | Всего с 15 по 21 ноября, по
        данным ведомства, российские войска заняли 13 населенных пунктов. | За тот же период
        нанесены массированный и пять групповых ударов по объектам энергетики и портовой
        инфраструктуры, сбито 1 102 беспилотника и 34 управляемые авиабомбы. Потери ВСУ за
        неделю министерство оценило в 9,4 тыс. военнослужащих.""",
        figures="13 settlements ; 2025-11-15..2025-11-21 window ; ua ; ru-mod",
        events="""yampil ; capture_claim ; Russian MoD ; 2025-11-21
        petropavlivka ; capture_claim ; Russian MoD ; 2025-11-21""",
    ),
    dispatch(
        "ru-RA02", "2026-01-27",
        """С начала года под контроль российских войск перешли 17 населенных пунктов и 512 кв. км
        территории, сообщил начальник Генштаба ВС РФ Валерий Герасимов на совещании с
        командованием группировок. | По его оценке, российская армия контролирует 83% территории
        ДНР. | Герасимов также заявил во вторник, что полностью освобожден Степногорск в
        Запорожской области. До областного центра оттуда чуть больше 30 км. | Представитель
        украинских Сил обороны юга Владислав Волошин эти слова опроверг: в Степногорске,
        утверждает он, продолжаются бои.""",
        figures="""17 settlements ; 2026-01-01..2026-01-27 to_date ; ua ; ru-general-staff
        512 km2 ; 2026-01-01..2026-01-27 to_date ; ua ; ru-general-staff
        83 percent ; 2026-01-27 ; ua-14 ; ru-general-staff""",
        events="""stepnohirsk ; capture_claim ; Russian General Staff ; 2026-01-27
        stepnohirsk ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "ru-RA03", "2023-10-05",
        """Более 1,8 тыс. многоквартирных домов восстановлено в Мариуполе с весны 2022 года,
        сообщил журналистам вице-премьер РФ Марат Хуснуллин. | По его словам, трасса Мариуполь -
        Донецк протяженностью 110 км готова на 74%, движение по четырем полосам планируется
        открыть до конца года. Расходы на дороги региона вырастут на 15%. | В ДНР, площадь
        которой превышает 26 тыс. кв. км, сапёры МЧС с начала года обследовали и очистили от мин
        9,3 кв. км. "Работы здесь еще на годы", - отметил вице-премьер.""",
    ),
    dispatch(
        "ru-RA04", "2025-03-14",
        """Российские военные освободили Суджу и Гончаровку в Курской области, сообщило в четверг
        Минобороны РФ. | За пять дней, с 8 по 12 марта, ВС РФ вернули в регионе 259 кв. км,
        доложил президенту начальник Генштаба Валерий Герасимов. В плен, по его словам, сдались
        430 украинских военных. | Главком ВСУ Александр Сырский утрату Суджи не признал: он
        заявил, что бои идут на окраинах города. | Эвакуированы 371 мирный житель, из них 14
        детей, уточнили в правительстве области.""",
        figures="259 km2 ; 2025-03-08..2025-03-12 window ; ru-krs ; ru-general-staff",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        goncharovka ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-RA05", "2022-10-03",
        """Минобороны РФ в субботу сообщило, что союзные войска отведены из Красного Лимана на
        более выгодные рубежи в связи с угрозой окружения. | Глава ДНР Денис Пушилин уточнил,
        что российские подразделения оставили также Ямполь и Дробышево. "Новости неприятные, но
        надо трезво смотреть на ситуацию", - сказал он. | Президент Украины Владимир Зеленский в
        воскресенье объявил, что Лиман полностью освобожден. | Город, где до начала боевых
        действий жили около 20 тыс. человек, - крупный железнодорожный узел на севере Донбасса.
        До Славянска от него примерно 20 км.""",
        events="""lyman ; withdrawal ; Russian MoD ; 2022-10-01
        yampil ; withdrawal ; Russian-installed head of Donetsk oblast ; -
        drobysheve ; withdrawal ; Russian-installed head of Donetsk oblast ; -
        lyman ; liberation_claim ; Ukrainian president ; 2022-10-02""",
    ),
    dispatch(
        "ru-RA06", "2025-06-02",
        """ЛУГАНСК, 2 июня. В мае российские войска взяли под контроль 48 населенных пунктов, в том
        числе 31 в ДНР, подсчитал военный эксперт Андрей Марочко. В апреле таких населенных
        пунктов было 26. | "Темп растет второй месяц подряд, и дело не только в погоде", -
        рассказал он агентству. | По словам Марочко, штурмовые группы вошли в Волчанск и
        удерживают южную часть города. ВСУ, добавил эксперт, перебрасывают туда до двух
        батальонов резерва, а за сутки потеряли на этом участке около 200 человек.""",
        figures="""48 settlements ; 2025-05 ; ua ; marochko
        26 settlements ; 2025-04 ; ua ; marochko
        31 settlements ; 2025-05 ; ua-14 ; marochko""",
        events="vovchansk ; partial_control_claim ; Andrei Marochko ; -",
    ),
    dispatch(
        "ru-RA07", "2024-12-17",
        """Расходы России на оборону в 2024 году составят 6,3% ВВП, заявил министр обороны РФ
        Андрей Белоусов на расширенной коллегии ведомства. Контракты за год подписали 427 тыс.
        человек - почти на треть больше, чем планировалось. | Средний темп продвижения войск в
        ноябре министр оценил в 28 кв. км в сутки. Доля беспилотников в поражении целей, по его
        данным, достигла 50-60%. | Задачи на 2025 год Белоусов назвал "понятными": сохранить
        инициативу и выйти на границы новых регионов. О сроках он говорить не стал.""",
        figures="28 km2_per_day ; 2024-11 ; ua ; ru-mod",
    ),
]  # fmt: skip

SET_VB = [
    dispatch(
        "en-VB01", "2026-02-02",
        """Russian forces took 245 square kilometres (95 square miles) of Ukrainian territory in
        January, about half of the 481 sq km they had seized in December, an AFP analysis of
        data from the U.S.-based Institute for the Study of War showed on Monday. | Bitter cold,
        with temperatures falling to minus 22 Celsius, slowed assaults along much of the
        1,200-km front. At the end of January Moscow held 19.4 percent of Ukraine, the analysis
        found. Kyiv says the slow pace has cost Russia some 31,000 men in a month.""",
        figures="""245 km2 ; 2026-01 ; ua ; afp
        481 km2 ; 2025-12 ; ua ; afp
        19.4 percent ; 2026-01-31 ; ua ; afp""",
    ),
    dispatch(
        "en-VB02", "2025-12-02",
        """Russia's Defence Ministry said on Monday that its troops had taken control of Pokrovsk
        in the east and Vovchansk in the north-east, hours before a U.S. envoy was due in
        Moscow. | Ukraine's Eastern Command said on Tuesday that its soldiers still held the
        northern part of Pokrovsk. Viktor Trehubov, a spokesman for the Joint Forces, said that
        fighting was continuing inside Vovchansk. | Reuters was unable to verify the battlefield
        reports. Pokrovsk, a road and rail hub, had some 60,000 residents before the war.""",
        events="""pokrovsk ; capture_claim ; Russian MoD ; 2025-12-01
        vovchansk ; capture_claim ; Russian MoD ; 2025-12-01
        pokrovsk ; denial ; Ukrainian Eastern Command ; 2025-12-02
        vovchansk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-VB03", "2025-03-14",
        """Russia's Defence Ministry said on Thursday that its troops had retaken Sudzha, the
        largest town Ukraine had held in the Kursk region, a day after President Vladimir Putin
        visited a command post there in military fatigues. | Kyiv has not commented. Ukraine now
        holds about 190 square kilometres of the Kursk region, according to the Finland-based
        Black Bird Group, which studies satellite imagery and footage from the battlefield. More
        than 280 people have been evacuated from villages near the border, regional officials
        said.""",
        figures="190 km2 ; 2025-03-14 ; ru-krs ; black-bird",
        events="sudzha ; liberation_claim ; Russian MoD ; 2025-03-13",
    ),
    dispatch(
        "en-VB04", "2024-04-19",
        """Ukrainian President Volodymyr Zelensky warned on Friday that Russia could try to seize
        Chasiv Yar before May 9, when Moscow marks the Soviet victory of 1945, and renewed his
        plea for air defences. | The hilltop town lies 20 km from Kostiantynivka, and a Russian
        breakthrough there would put the last big cities of the Donetsk region, an area of
        26,500 sq km, within artillery range. | Russia fires ten shells for each one of
        Ukraine's, and 40 percent of the country's generating capacity has been lost, officials
        say. Overnight strikes killed eight people in the Dnipropetrovsk region.""",
    ),
    dispatch(
        "en-VB05", "2025-08-30",
        """Russia's top general said on Saturday that his forces had captured 3,380 sq km of
        Ukrainian territory and 141 settlements from March to August. | Valery Gerasimov, chief
        of the General Staff, was addressing commanders in front of a map on which Odesa and
        Kharkiv were marked off from the rest of Ukraine. | The Institute for the Study of War
        put the gains in the same period at 2,290 sq km and 118 settlements. Kyiv says Moscow
        has failed to take a single regional capital in its summer campaign.""",
        figures="""3380 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        141 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        2290 km2 ; 2025-03-01..2025-08-30 window ; ua ; isw
        118 settlements ; 2025-03-01..2025-08-30 window ; ua ; isw""",
    ),
    dispatch(
        "en-VB06", "2024-10-31",
        """Russian troops have captured the eastern Ukrainian town of Selydove, the Defence
        Ministry in Moscow said on Tuesday. | DeepState, a Ukrainian group that maps the front
        line with the help of soldiers, said on Wednesday that Selydove had fallen. | Russia
        seized 196 sq km of Ukrainian land in the week of Oct. 20-27, according to the media
        outlet Agentstvo, which analysed DeepState's open-source maps. Russian gains in the
        whole of September came to 421 sq km, the Institute for the Study of War estimates. |
        The advance has sent the hryvnia to a record low, and the central bank expects the
        economy to grow 4 percent this year.""",
        figures="""196 km2 ; 2024-10-20..2024-10-27 window ; ua ; agentstvo
        421 km2 ; 2024-09 ; ua ; isw""",
        events="""selydove ; capture_claim ; Russian MoD ; 2024-10-29
        selydove ; independent_assessment ; DeepState ; 2024-10-30""",
    ),
    dispatch(
        "en-VB07", "2026-04-08",
        """Russia gained 33 square miles of Ukrainian territory between March 10 and April 7, the
        Harvard-based project Russia Matters said in its weekly report card on Wednesday. |
        Britain's Defence Ministry said on Tuesday that Russian troops controlled all of
        Huliaipole, in the Zaporizhzhia region. Vladyslav Voloshyn, spokesman for Ukraine's
        Southern Defence Forces, insisted that "we still hold the western outskirts of
        Huliaipole". | The Kremlin said talks could resume within 10 days, though spokesman
        Dmitry Peskov cautioned that no venue had been agreed.""",
        figures="33 sq_mi ; 2026-03-10..2026-04-07 window ; ua ; russia-matters",
        events="""huliaipole ; independent_assessment ; UK MoD ; 2026-04-07
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "uk-VB01", "2026-01-05",
        """У грудні російські війська окупували 438 кв. км території України, тоді як у листопаді –
        512 кв. км, підрахували аналітики проєкту DeepState. | Загалом за 2025 рік під окупацію
        потрапили 4310 кв. км, або 0,71% площі країни, йдеться у звіті. | Водночас кількість
        штурмових дій, за даними DeepState, зросла за місяць на 9%. Майже третина просування
        ворога припала на Гуляйпільський напрямок.""",
        figures="""438 km2 ; 2025-12 ; ua ; deepstate
        512 km2 ; 2025-11 ; ua ; deepstate
        4310 km2 ; 2025 ; ua ; deepstate
        0.71 percent ; 2025 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-VB02", "2024-02-18",
        """Українські підрозділи вийшли з Авдіївки, повідомив 17 лютого командувач угруповання
        «Таврія» Олександр Тарнавський. За його словами, це було єдиним правильним рішенням,
        коли «противник наступає по трупах своїх солдатів» і має десятикратну перевагу в
        снарядах. | Того ж дня про захоплення міста заявило Міноборони Росії. | Речник «Таврії»
        Дмитро Лиховій у неділю запевнив, що Роботине залишається під контролем Сил оборони. До
        повномасштабної війни в Авдіївці мешкало понад 30 тисяч людей, нині – менше тисячі.""",
        events="""avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17
        robotyne ; denial ; Ukrainian Tavria group ; 2024-02-18""",
    ),
    dispatch(
        "uk-VB03", "2025-05-10",
        """Унаслідок обстрілів Костянтинівки за добу загинули троє людей, ще одинадцять дістали
        поранення, розповів у суботу начальник Донецької ОВА Вадим Філашкін. | Від міста до
        лінії фронту – менш як 8 кілометрів, тож влада вкотре закликає мешканців виїжджати. Нині
        тут залишається близько 8,5 тисячі жителів, це 12% довоєнного населення. | За словами
        Філашкіна, з початку 2025 року з області евакуювали 24 тисячі людей, а до кінця червня
        планують вивезти родини з дітьми ще зі 118 населених пунктів.""",
    ),
    dispatch(
        "uk-VB04", "2022-09-12",
        """З 1 по 11 вересня українські військові звільнили понад 5800 квадратних кілометрів,
        повідомив у вечірньому зверненні президент Володимир Зеленський. | У суботу Міноборони
        РФ оголосило, що вивело свої війська з Балаклії та Ізюма – начебто для «нарощування
        зусиль на донецькому напрямку». | Зеленський 11 вересня подякував бійцям 25-ї бригади,
        підкресливши, що Ізюм знову український. На Харківщині після ударів по ТЕЦ-5 без світла
        залишалися сотні тисяч споживачів.""",
        figures="5800 km2 ; 2022-09-01..2022-09-11 partial_month ; ua ; ua-president",
        events="""balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; liberation_claim ; Ukrainian president ; 2022-09-11""",
    ),
    dispatch(
        "uk-VB05", "2025-11-24",
        """Начальник Генштабу РФ Валерій Герасимов 20 листопада доповів Путіну про взяття
        Куп'янська. Генштаб ЗСУ назвав цю заяву брехнею. | Речник Угруповання об'єднаних сил
        Віктор Трегубов у понеділок визнав, що в північній частині Куп'янська перебувають
        російські військові, однак їх там «кілька десятків». | Тим часом DeepState повідомив про
        окупацію Новоданилівки. За минулий тиждень ворог захопив 89 кв. км української землі,
        підрахували в UA War Infographics.""",
        figures="89 km2 ; 2025-11-17..2025-11-23 window ; ua ; uawi",
        events="""novodanylivka ; independent_assessment ; DeepState ; -
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -
        kupiansk ; confirmation ; Ukrainian Joint Forces ; 2025-11-24""",
    ),
    dispatch(
        "uk-VB06", "2024-05-20",
        """Російська піхота закріпилася в північних кварталах Вовчанська, визнав у понеділок речник
        угруповання «Хортиця» Назар Волошин. | «Мета ворога – створити так звану санітарну зону
        завглибшки 10–15 кілометрів», – пояснив він. | За даними обласної прокуратури, від 10
        травня в громаді загинули 14 цивільних. Із прикордоння вивезли вже майже 10 тисяч осіб,
        а зруйновано, за попередніми оцінками, 70% будинків. Президент Зеленський раніше
        припускав, що росіяни готують іще один наступ – на Сумщину.""",
        events="vovchansk ; confirmation ; Ukrainian Khortytsia group ; 2024-05-20",
    ),
    dispatch(
        "uk-VB07", "2026-06-02",
        """Від початку року Сили оборони повернули під контроль 462 кв. км, розповів в інтерв'ю
        РБК-Україна головнокомандувач ЗСУ Олександр Сирський. За його словами, у травні росіяни
        зайняли 158 кв. км, утричі менше, ніж рік тому. | Сирський також спростував втрату
        Лимана: місто, наголосив він, утримують підрозділи 3-го армійського корпусу. |
        Міноборони Росії у неділю рапортувало про захоплення Лимана й Райгородка.""",
        figures="""462 km2 ; 2026-01-01..2026-06-02 to_date ; ua ; ua-command
        158 km2 ; 2026-05 ; ua ; ua-command""",
        events="""lyman ; denial ; Ukrainian commander-in-chief ; -
        lyman ; capture_claim ; Russian MoD ; 2026-05-31
        raihorodok ; capture_claim ; Russian MoD ; 2026-05-31""",
    ),
    dispatch(
        "ru-VB01", "2026-03-17",
        """За первые две недели марта российские войска взяли под контроль 12 населенных пунктов,
        заявил начальник российского Генштаба Валерий Герасимов. По его словам, в феврале этот
        показатель составил 19. | Во вторник Герасимов также доложил, что российские
        подразделения вошли в Константиновку и удерживают более половины города. | В украинском
        Генштабе эти слова назвали выдумкой: по данным ведомства, попытки россиян закрепиться на
        окраинах Константиновки провалились. | По оценке Black Bird Group, за февраль Россия
        захватила 126 квадратных километров — меньше всего с весны 2024 года.""",
        figures="""12 settlements ; 2026-03-01..2026-03-14 partial_month ; ua ; ru-general-staff
        19 settlements ; 2026-02 ; ua ; ru-general-staff
        126 km2 ; 2026-02 ; ua ; black-bird""",
        events="""kostiantynivka ; partial_control_claim ; Russian General Staff ; 2026-03-17
        kostiantynivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-VB02", "2024-12-16",
        """С начала года российская армия заняла около 4500 квадратных километров украинской
        территории, сообщил в понедельник министр обороны Андрей Белоусов на расширенной
        коллегии ведомства. В ноябре войска, по его словам, продвигались в среднем на 28
        квадратных километров в сутки. | Число контрактников за год выросло на 427 тысяч
        человек, утверждает министр; независимо проверить эти данные Би-би-си не может. На
        оборону и безопасность в 2025 году уйдет 6,3% ВВП.""",
        figures="""4500 km2 ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        28 km2_per_day ; 2024-11 ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-VB03", "2023-01-13",
        """Министерство обороны России в пятницу объявило о взятии Соледара. Тремя днями ранее, 10
        января, о захвате города сообщил основатель ЧВК «Вагнер» Евгений Пригожин. | В Восточной
        группировке ВСУ заявление российского министерства опровергли: бои в Соледаре, говорят
        там, продолжаются. | Американский Институт изучения войны (ISW) в четверг пришел к
        выводу, что российские силы, вероятно, полностью контролируют Соледар. До войны в городе
        жили около 10 тысяч человек.""",
        events="""soledar ; capture_claim ; Russian MoD ; 2023-01-13
        soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; denial ; Ukrainian Eastern Command ; -
        soledar ; independent_assessment ; ISW ; 2023-01-12""",
    ),
    dispatch(
        "ru-VB04", "2025-10-27",
        """Россия готова остановить боевые действия, если Украина выведет войска из Донбасса,
        сказал в интервью помощник президента Юрий Ушаков. В Киеве такие условия отвергают. | По
        опросу КМИС, 71% украинцев против передачи Донецкой области без боя. Площадь региона —
        26,5 тысячи квадратных километров, и на строительство укреплений там с 2014 года ушли
        миллиарды гривен. | Как рассказал Радио Свобода один из офицеров, от Краматорска до
        ближайших российских позиций — 16–18 километров, и дроны долетают до города ежедневно. В
        воскресенье там ранены четверо.""",
    ),
    dispatch(
        "ru-VB05", "2022-11-14",
        """Минобороны России 11 ноября сообщило, что завершило вывод войск из Херсона на левый
        берег Днепра. В тот же день Главное управление разведки Украины заявило, что Херсон
        вернулся под контроль Киева. | За прошлую неделю украинские военные освободили 179
        населенных пунктов и более 4600 квадратных километров, отчиталось оперативное
        командование «Юг». | В городе нет света, воды и связи. Владимир Зеленский, приехавший
        туда в понедельник, назвал произошедшее «началом конца войны».""",
        figures="""179 settlements ; 2022-11-07..2022-11-13 window ; ua ; ua-southern-command
        4600 km2 ; 2022-11-07..2022-11-13 window ; ua ; ua-southern-command""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian military intelligence ; 2022-11-11""",
    ),
    dispatch(
        "ru-VB06", "2023-07-28",
        """Президент Украины Владимир Зеленский в четверг опубликовал видео с бойцами 35-й бригады
        и написал, что Старомайорское в Донецкой области снова украинское. | Заместитель
        министра обороны Анна Маляр в пятницу сообщила, что Старомайорское освобождено, а
        военные проводят там зачистку. | Денис Пушилин, назначенный Москвой глава
        самопровозглашенной ДНР, утверждает, что Старомайорское украинская армия не
        контролирует. От села до побережья Азовского моря — около 90 километров.""",
        events="""staromaiorske ; liberation_claim ; Ukrainian president ; 2023-07-27
        staromaiorske ; liberation_claim ; Ukrainian MoD ; 2023-07-28
        staromaiorske ; denial ; Russian-installed head of Donetsk oblast ; -""",
    ),
    dispatch(
        "ru-VB07", "2025-01-08",
        """В декабре российская армия захватила в Украине 396 квадратных километров — заметно
        меньше, чем в ноябре, когда было занято 618, подсчитало издание «Агентство» на основе
        карт DeepState. За весь 2024 год, по тем же подсчетам, под оккупацию попали 3306
        квадратных километров. | Минобороны России в понедельник отчиталось о взятии Курахово.
        Представитель группировки «Хортица» днем позже заявил, что украинские военные продолжают
        удерживать западную часть Курахово. | Финская Black Bird Group считает, что город
        полностью перешел под контроль российских войск.""",
        figures="""396 km2 ; 2024-12 ; ua ; agentstvo
        618 km2 ; 2024-11 ; ua ; agentstvo
        3306 km2 ; 2024 ; ua ; agentstvo""",
        events="""kurakhove ; capture_claim ; Russian MoD ; 2025-01-06
        kurakhove ; denial ; Ukrainian Khortytsia group ; 2025-01-07
        kurakhove ; independent_assessment ; Black Bird Group ; -""",
    ),
]  # fmt: skip

SET_VA = [
    dispatch(
        "en-VA01", "2026-03-03",
        """Russia captured 189 square kilometres (73 square miles) of Ukrainian territory in
        February, its slowest advance since the spring of 2024, according to an AFP analysis of
        data supplied by the Institute for the Study of War. | The gains were well down on
        January, when Moscow's troops seized 317 square kilometres, AFP's analysis showed.
        Almost two thirds of February's advance was made near Huliaipole. | At the end of
        February, Russian forces controlled 19.4 percent of Ukraine, including Crimea.""",
        figures="""189 km2 ; 2026-02 ; ua ; afp
        317 km2 ; 2026-01 ; ua ; afp
        19.4 percent ; 2026-02-28 ; ua ; afp""",
    ),
    dispatch(
        "en-VA02", "2022-07-03",
        """Defence Minister Sergei Shoigu told President Vladimir Putin on Sunday that Russian
        troops had captured Lysychansk, the last big city in Luhansk region still in Ukrainian
        hands, the Kremlin's website said. | Late on Sunday, Ukraine's General Staff said its
        soldiers had pulled out of Lysychansk after days of heavy bombardment, citing the
        enemy's superiority in artillery and aircraft. At least 11 civilians were killed in the
        city last week. | "We will be back," Zelensky promised in his nightly address.""",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03""",
    ),
    dispatch(
        "en-VA03", "2025-12-02",
        """Russia's top general, Valery Gerasimov, reported to Putin on Monday that his troops had
        taken the cities of Pokrovsk and Vovchansk. | Viktor Trehubov, a spokesman for Ukraine's
        Joint Forces, rejected the claim about Vovchansk on Tuesday, saying that fighting was
        still going on in the town's southern districts. | Pokrovsk, a logistics hub that had
        about 60,000 residents before the war, is still contested, according to the monitoring
        group DeepState.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; denial ; Ukrainian Joint Forces ; 2025-12-02
        pokrovsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-VA04", "2025-08-20",
        """Three people were killed and nine wounded when a guided bomb hit a market in
        Kostiantynivka, some 8 kilometres (5 miles) from the front line, regional authorities
        said Wednesday. | Vadym Filashkin, the governor, urged the remaining 7,000 residents to
        leave. Attacks on the town have risen by 40 percent since June, he said. | Donetsk
        region covers about 26,500 square kilometres, roughly the size of Albania, and the front
        there runs for more than 300 kilometres. Kyiv has ordered new fortifications to be
        finished by 2026.""",
    ),
    dispatch(
        "en-VA05", "2023-05-22",
        """The head of the Wagner mercenary group, Yevgeny Prigozhin, announced on Saturday that
        his fighters had captured Bakhmut after more than nine months of battle. Ukraine's
        deputy defence minister Hanna Maliar said on Monday that Kyiv's troops still held
        several buildings in the southwest of Bakhmut. | The Institute for the Study of War said
        on Sunday that Russian forces controlled nearly all of the city. | Prigozhin has said
        20,000 of his men died there.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-22
        bakhmut ; independent_assessment ; ISW ; 2023-05-21""",
    ),
    dispatch(
        "en-VA06", "2024-08-27",
        """Ukraine now controls 1,294 square kilometres (500 square miles) and 100 settlements in
        Russia's Kursk region, army chief Oleksandr Syrskyi said Tuesday, three weeks after the
        surprise incursion began. | He said 594 Russian soldiers had been taken prisoner. Moscow
        has moved some 30,000 troops to the area, Syrskyi added, but is also pressing on towards
        Pokrovsk. | Zelensky has repeatedly said that Kyiv does not want to keep Russian land.""",
        figures="""1294 km2 ; 2024-08-27 ; ru-krs ; ua-command
        100 settlements ; 2024-08-27 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "en-VA07", "2026-05-12",
        """Russian forces gained 28 square miles of Ukrainian territory last week, according to
        Russia Matters, a project of Harvard's Belfer Center. | The Finland-based Black Bird
        Group put Russia's gains in April at 150 to 170 square kilometres. Its analyst said the
        spring offensive had so far cost Moscow vehicles it could hardly replace. | Russia's
        defence ministry said on Monday that its troops had entered Orikhiv. Ivan Fedorov, the
        head of Zaporizhzhia region, denied on Tuesday that there were any Russians in the town.""",
        figures="""28 sq_mi ; 2026-05-04..2026-05-10 window ; ua ; russia-matters
        150-170 km2 ; 2026-04 ; ua ; black-bird""",
        events="""orikhiv ; partial_control_claim ; Russian MoD ; 2026-05-11
        orikhiv ; denial ; Head of Zaporizhzhia oblast ; 2026-05-12""",
    ),
    dispatch(
        "uk-VA01", "2025-11-14",
        """За жовтень росіяни окупували 267 квадратних кілометрів української території, у вересні
        — 259, підрахували аналітики DeepState. На Новопавлівський напрямок припало 16% усіх
        штурмів. | Крім того, DeepState повідомив, що ворог захопив Полтавку в Запорізькій
        області та просунувся поблизу Гуляйполя. | За даними моніторингового проєкту, кількість
        штурмових дій за місяць зросла на 9%.""",
        figures="""267 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate""",
        events="poltavka ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "uk-VA02", "2024-10-02",
        """За вересень російська піхота не просунулася на цій ділянці Харківщини ані на кілометр,
        розповів hromadske командир батальйону, що воює під Липцями. «Полонені повторюють: "Нам
        наказали взяти Липці до зими". Наказ є, а людей нема», — каже він. | За його оцінкою, у
        кожному штурмі противник втрачає 30–40% особового складу. | До Харкова звідси близько 25
        кілометрів. У жовтні 2022 року в громаді лишалося 4 тисячі жителів, нині — кілька
        десятків.""",
    ),
    dispatch(
        "uk-VA03", "2026-02-05",
        """Міноборони РФ 4 лютого відзвітувало про «визволення» Куп'янська-Вузлового та
        Петропавлівки на Харківщині. | Наступного дня, 5 лютого, речник Угруповання об'єднаних
        сил Віктор Трегубов спростував ці заяви: за його словами, обидва населені пункти під
        контролем Сил оборони. «Вони вже вчетверте за зиму беруть їх на папері», — зауважив він.
        | Голова Харківської ОВА Олег Синєгубов розповів, що за добу окупанти обстріляли 12
        громад області, поранено шестеро людей.""",
        events="""kupiansk-vuzlovyi ; capture_claim ; Russian MoD ; 2026-02-04
        petropavlivka ; capture_claim ; Russian MoD ; 2026-02-04
        kupiansk-vuzlovyi ; denial ; Ukrainian Joint Forces ; 2026-02-05
        petropavlivka ; denial ; Ukrainian Joint Forces ; 2026-02-05""",
    ),
    dispatch(
        "uk-VA04", "2025-04-16",
        """З початку року в Україні розмінували й повернули в користування 3,2 тисячі квадратних
        кілометрів земель, повідомили в Мінекономіки. Потенційно замінованими залишаються
        близько 137 тисяч квадратних кілометрів. | До 2033 року уряд планує очистити 80% таких
        територій. | Найскладніша ситуація на Харківщині: область має площу 31,4 тисячі
        квадратних кілометрів, і в деяких громадах роботи ведуть за 20 кілометрів від лінії
        фронту. Торік на мінах підірвалися 96 цивільних.""",
    ),
    dispatch(
        "uk-VA05", "2023-09-18",
        """Минулого тижня Сили оборони звільнили на Бахмутському напрямку два квадратні кілометри,
        розповіла заступниця міністра оборони Ганна Маляр. | Генштаб 17 вересня повідомив про
        звільнення Кліщіївки. Міноборони РФ 18 вересня заперечило втрату Кліщіївки, заявивши, що
        всі атаки відбито. | За словами Маляр, за тиждень ворог утратив на сході понад 3 тисячі
        військових.""",
        figures="2 km2 ; 2023-09-11..2023-09-17 window ; bakhmut-direction ; ua-mod",
        events="""klishchiivka ; liberation_claim ; Ukrainian General Staff ; 2023-09-17
        klishchiivka ; denial ; Russian MoD ; 2023-09-18""",
    ),
    dispatch(
        "uk-VA06", "2025-07-03",
        """Російська армія за червень захопила 556 квадратних кілометрів української землі —
        найбільше від початку року, підрахували в DeepState. У травні, за оцінкою проєкту, було
        449. | Понад половину червневого просування становлять поля між Покровськом і Великою
        Новосілкою. | Тим часом президент Володимир Зеленський заявив, що план Кремля вийти до 1
        вересня на адміністративний кордон Донеччини провалиться. За даними ISW, станом на 30
        червня під контролем Росії було 19% території України.""",
        figures="""556 km2 ; 2025-06 ; ua ; deepstate
        449 km2 ; 2025-05 ; ua ; deepstate
        19 percent ; 2025-06-30 ; ua ; isw""",
    ),
    dispatch(
        "uk-VA07", "2026-01-09",
        """У 2025 році Росія окупувала 4336 квадратних кілометрів, або 0,72% території України,
        ідеться в підсумках DeepState. Середній темп у грудні, за підрахунками проєкту, становив
        14 квадратних кілометрів на добу. | Речник Сил оборони півдня Владислав Волошин 8 січня
        заперечив втрату Гуляйполя: бої, каже він, тривають у самому місті. | Водночас DeepState
        9 січня позначив Гуляйполе сірою зоною.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        0.72 percent ; 2025 ; ua ; deepstate
        14 km2_per_day ; 2025-12 ; ua ; deepstate""",
        events="""huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2026-01-08
        huliaipole ; independent_assessment ; DeepState ; 2026-01-09""",
    ),
    dispatch(
        "ru-VA01", "2025-08-30",
        """Российские войска с марта по август взяли под контроль более 3500 кв. км и 149
        населенных пунктов, сообщил в субботу начальник Генштаба ВС РФ Валерий Герасимов. | По
        его словам, в настоящее время под контролем находится 99,7% территории ЛНР и 79%
        территории ДНР. | Герасимов добавил, что за тот же период нанесено 76 массированных
        ударов по объектам оборонной промышленности Украины.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.7 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff""",
    ),
    dispatch(
        "ru-VA02", "2024-02-18",
        """Министр обороны РФ Сергей Шойгу в субботу доложил президенту, что Авдеевка полностью
        перешла под контроль российских войск. | О выводе своих подразделений из Авдеевки в ту
        же субботу, 17 февраля, объявил командующий украинской группировкой «Таврия» Александр
        Тарнавский. | По данным Минобороны, линию фронта удалось отодвинуть от Донецка на 9 км,
        а потери противника за сутки превысили 1,5 тыс. человек.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; 2024-02-17
        avdiivka ; withdrawal ; Ukrainian Tavria group ; 2024-02-17""",
    ),
    dispatch(
        "ru-VA03", "2025-12-10",
        """За ноябрь российская армия заняла 505 квадратных километров украинской территории,
        следует из расчетов DeepState. Это почти вдвое больше, чем в сентябре, когда проект
        насчитал 259 квадратных километров. | Министр обороны Андрей Белоусов называет другие
        цифры: по его словам, за ноябрь взяты 27 населенных пунктов. | Во вторник Минобороны РФ
        объявило о взятии Северска. Украинский Генштаб в среду заявил, что город остается под
        контролем ВСУ. Американский Институт изучения войны считает, что бои в Северске
        продолжаются.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        27 settlements ; 2025-11 ; ua ; ru-mod""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-09
        siversk ; independent_assessment ; ISW ; -
        siversk ; denial ; Ukrainian General Staff ; 2025-12-10""",
    ),
    dispatch(
        "ru-VA04", "2026-06-18",
        """Буферная зона вдоль границы с Сумской областью должна расшириться до 20 км, сообщил в
        четверг журналистам источник в Госдуме. «Задача поставлена, сроки называть рано», —
        сказал он. | Протяженность границы на этом участке превышает 500 км, площадь самой
        области — 23,8 тыс. кв. км. | По словам губернатора Белгородской области Вячеслава
        Гладкова, за неделю при обстрелах приграничья погибли четыре человека, число атак
        беспилотников выросло на 30%.""",
    ),
    dispatch(
        "ru-VA05", "2025-03-13",
        """Минобороны РФ в четверг сообщило об освобождении Суджи, Мелового и Подола в Курской
        области. | Накануне начальник Генштаба Валерий Герасимов доложил Владимиру Путину, что с
        1 по 12 марта у противника отбито 24 населенных пункта и 259 кв. км курской земли. В
        плен, по его данным, сдались 430 украинских военных. | Главнокомандующий ВСУ Александр
        Сырский в среду обещал удерживать оборону в Курской области «столько, сколько
        необходимо».""",
        figures="""24 settlements ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff
        259 km2 ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13""",
    ),
    dispatch(
        "ru-VA06", "2022-11-12",
        """Министерство обороны России в пятницу отчиталось, что российские войска ушли из Херсона
        и к пяти утра завершили переправу на левый берег Днепра. | Вечером в пятницу Владимир
        Зеленский объявил: «Херсон наш». 10 ноября Генштаб ВСУ сообщил об освобождении
        Снигиревки в Николаевской области. | До войны в Херсоне жили около 280 тысяч человек.
        Мосты через Днепр разрушены, в городе нет света и воды.""",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        snihurivka ; liberation_claim ; Ukrainian General Staff ; 2022-11-10""",
    ),
    dispatch(
        "ru-VA07", "2026-04-21",
        """С начала года российские войска взяли под контроль более 1700 кв. км и 80 населенных
        пунктов, заявил во вторник Герасимов на совещании в штабе объединенной группировки. Он
        также сообщил о полном освобождении ЛНР и о взятии Гришино. | По оценке аналитиков
        группы Black Bird Group, за первые три месяца года Россия заняла 570 кв. км. Гришино,
        отмечают они, по-прежнему удерживает украинская армия.""",
        figures="""1700 km2 ; 2026-01-01..2026-04-21 to_date ; ua ; ru-general-staff
        80 settlements ; 2026-01-01..2026-04-21 to_date ; ua ; ru-general-staff
        570 km2 ; 2026-01-01..2026-03-31 window ; ua ; black-bird""",
        events="""ua-09 ; capture_claim ; Russian General Staff ; 2026-04-21
        hryshyne ; capture_claim ; Russian General Staff ; 2026-04-21
        hryshyne ; independent_assessment ; Black Bird Group ; -""",
    ),
]  # fmt: skip

SET_VC = [
    dispatch(
        "en-VC01", "2025-12-02",
        """Russia's army captured 701 square kilometres (271 square miles) of Ukrainian land in
        November, its second-biggest monthly advance of the war after the 725 square kilometres
        it seized in November 2024, an AFP analysis of data from the Institute for the Study of
        War showed on Tuesday. | At the end of last month Moscow controlled, wholly or in part,
        19.3 percent of Ukraine, according to the same analysis. Close to four-fifths of the
        November gains were made in just two regions, Donetsk and Zaporizhzhia.""",
        figures="""701 km2 ; 2025-11 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp""",
    ),
    dispatch(
        "en-VC02", "2024-05-14",
        """More than 7,500 people have been moved out of the border areas of Kharkiv region since
        Russia opened its new offensive, local officials say. | The Russian defence ministry
        announced on Saturday that its troops had taken the village of Strilecha. Two days
        later, on Monday, regional governor Oleh Syniehubov acknowledged that Russian soldiers
        were in the northern outskirts of Vovchansk, about 5km from the frontier. | DeepState, a
        monitoring group with links to the Ukrainian army, now shows nearby Hlyboke as
        contested.""",
        events="""strilecha ; capture_claim ; Russian MoD ; 2024-05-11
        vovchansk ; confirmation ; Head of Kharkiv oblast ; 2024-05-13
        hlyboke ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-VC03", "2026-03-19",
        """President Volodymyr Zelensky said Russia had lost 31,000 soldiers killed or badly
        wounded in February, and that assaults along the 1,200km front line had risen by 18% on
        the month before. | The Kremlin repeated that Kyiv must give up the rest of Donetsk, a
        region of some 26,500 sq km (10,200 sq miles), before any ceasefire. "We will not hand
        over a single city," Zelensky said. Ukrainian drones struck an oil depot 640km from the
        border overnight, and six people were killed in Kramatorsk when a glide bomb hit a block
        of flats.""",
    ),
    dispatch(
        "en-VC04", "2023-06-13",
        """Ukraine's deputy defence minister, Hanna Maliar, said on Monday that Storozheve,
        Blahodatne and Makarivka, three small villages in Donetsk Oblast, were back in Ukrainian
        hands. Last week alone, she added, the country's forces liberated 16 square kilometres.
        | The Russian Defence Ministry said its troops had beaten off four attacks near Velyka
        Novosilka and destroyed nine tanks. Neither account could be independently verified.""",
        figures="16 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod",
        events="""storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; liberation_claim ; Ukrainian MoD ; 2023-06-12""",
    ),
    dispatch(
        "en-VC05", "2024-08-20",
        """Ukrainian troops now control 1,263 sq km (488 sq miles) of Russia's Kursk region,
        including 93 settlements, the country's top commander said on Tuesday. Gen Oleksandr
        Syrskyi told a conference in Kyiv that his men had pushed up to 35km into Russian
        territory. | The Institute for the Study of War is more cautious: by its count,
        Ukrainian forces held about 800 sq km of the region on 18 August. Russian officials say
        122,000 people have left their homes there.""",
        figures="""1263 km2 ; 2024-08-20 ; ru-krs ; ua-command
        93 settlements ; 2024-08-20 ; ru-krs ; ua-command
        800 km2 ; 2024-08-18 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-VC06", "2026-02-10",
        """Russia's Defence Ministry claimed on Monday to have seized Huliaipole, a town in
        Zaporizhzhia Oblast that had about 12,000 residents before the full-scale invasion. |
        "That is not true, our soldiers are still fighting in the town," said Vladyslav
        Voloshyn, spokesperson for the Southern Defence Forces. The Finland-based Black Bird
        Group assessed that Russian troops hold most of it. | The group counted 245 square
        kilometers of Russian gains across Ukraine in January, compared with 430 in December.""",
        figures="""245 km2 ; 2026-01 ; ua ; black-bird
        430 km2 ; 2025-12 ; ua ; black-bird""",
        events="""huliaipole ; capture_claim ; Russian MoD ; 2026-02-09
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -
        huliaipole ; independent_assessment ; Black Bird Group ; -""",
    ),
    dispatch(
        "en-VC07", "2022-11-12",
        """Crowds waving blue-and-yellow flags filled the main square of Kherson after eight months
        of occupation. On Friday morning the defence ministry in Moscow said that all of its
        troops had been pulled out of the city; by the evening of the same day President
        Volodymyr Zelensky was declaring Kherson to be "ours" again. | Gen Valerii Zaluzhnyi,
        the commander-in-chief, said his army had won back 35 settlements in October. Officials
        warned that clearing mines from the city could take months.""",
        figures="35 settlements ; 2022-10 ; ua ; ua-command",
        events="""kherson ; withdrawal ; Russian MoD ; 2022-11-11
        kherson ; liberation_claim ; Ukrainian president ; 2022-11-11""",
    ),
    dispatch(
        "uk-VC01", "2026-05-01",
        """У квітні російська армія окупувала 141 кв. км території України, підрахували аналітики
        проєкту DeepState. Це на 12% менше, ніж у березні, коли загарбники просунулися на 160
        кв. км. | Загалом від початку року, станом на 30 квітня, під окупацію потрапили 607 кв.
        км. Водночас кількість штурмів за місяць зросла на 9%, а понад третина з них припала на
        Покровський напрямок, зазначили у DeepState.""",
        figures="""141 km2 ; 2026-04 ; ua ; deepstate
        160 km2 ; 2026-03 ; ua ; deepstate
        607 km2 ; 2026-01-01..2026-04-30 to_date ; ua ; deepstate""",
    ),
    dispatch(
        "uk-VC02", "2025-08-14",
        """Міністерство оборони РФ у вівторок заявило про захоплення Щербинівки на Донеччині. У
        Генеральному штабі ЗСУ цю інформацію спростували: селище, за даними штабу, тримають
        українські підрозділи. | Тим часом DeepState позначив сірою зоною значну частину
        Родинського: за спостереженнями аналітиків, жодна зі сторін місто повністю не контролює.
        За добу Донецьку область, як повідомили в ОВА, росіяни обстріляли 24 рази, загинули троє
        людей.""",
        events="""shcherbynivka ; capture_claim ; Russian MoD ; 2025-08-12
        shcherbynivka ; denial ; Ukrainian General Staff ; -
        rodynske ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-VC03", "2024-10-02",
        """Українські військові залишили Вугледар. Про це у середу, 2 жовтня, повідомило
        оперативно-стратегічне угруповання військ «Хортиця»: вище командування дозволило
        відвести підрозділи, щоб зберегти особовий склад і техніку. | Днем раніше, у вівторок,
        начальник Донецької ОВА Вадим Філашкін визнав, що російські військові зайшли в місто й
        дісталися майже до його центру. За його словами, у Вугледарі лишалося 107 цивільних, а
        до війни там мешкало близько 14 тисяч людей.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01""",
    ),
    dispatch(
        "uk-VC04", "2026-01-22",
        """Саперам торік вдалося обстежити та повернути у користування понад 8 тисяч кв. км
        сільськогосподарських земель, повідомили в Мінекономіки. Замінованими досі вважають
        близько 130 тисяч кв. км, і ця площа за рік скоротилася на 7%. | На Харківщині, де
        роботи тривають за 25 кілометрів від лінії фронту, цього року планують розмінувати ще
        600 кв. км. У Сумській області минулого тижня на вибухівці підірвався трактор, 54-річний
        водій загинув.""",
    ),
    dispatch(
        "uk-VC05", "2022-09-14",
        """З 6 до 13 вересня українська армія звільнила на Харківщині понад 300 населених пунктів
        загальною площею 3800 кв. км, повідомила заступниця міністра оборони Ганна Маляр.
        Балаклія, за її словами, повністю під контролем Збройних сил. | «Ізюм вільний, наш
        прапор повернувся», – сказав у середу Володимир Зеленський, приїхавши до міста.
        Міністерство оборони Росії ще в суботу оголосило, що вивело війська з Балаклії та Ізюма.""",
        figures="""300 settlements ; 2022-09-06..2022-09-13 window ; ua-63 ; ua-mod
        3800 km2 ; 2022-09-06..2022-09-13 window ; ua-63 ; ua-mod""",
        events="""balakliia ; liberation_claim ; Ukrainian MoD ; -
        izium ; liberation_claim ; Ukrainian president ; 2022-09-14
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-VC06", "2025-10-03",
        """У вересні Сили оборони звільнили на Донеччині 168 кв. км, повідомив головнокомандувач
        Олександр Сирський. Росіяни за той самий місяць, за його даними, захопили в Україні
        близько 250 кв. км. | У четвер Третій армійський корпус повідомив, що його штурмовики
        вибили противника з Шандриголового й повністю повернули село під контроль. У Міноборони
        РФ це заперечили. За добу на Лиманському напрямку відбулося 17 боїв.""",
        figures="""168 km2 ; 2025-09 ; ua-14 ; ua-command
        250 km2 ; 2025-09 ; ua ; ua-command""",
        events="""shandryholove ; liberation_claim ; Ukrainian Third Army Corps ; 2025-10-02
        shandryholove ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-VC07", "2026-04-22",
        """Начальник російського Генштабу Валерій Герасимов 20 квітня вкотре заявив, що Куп'янськ
        повністю перебуває під контролем РФ. Від початку року і станом на 20 квітня, стверджував
        він, російські війська зайняли 80 населених пунктів і понад 1700 кв. км. | «Це чергова
        вигадка, місто ми тримаємо», – відповів речник Угруповання об'єднаних сил Віктор
        Трегубов. В Інституті вивчення війни теж вважають, що Куп'янськ контролюють українські
        сили.""",
        figures="""80 settlements ; 2026-01-01..2026-04-20 to_date ; ua ; ru-general-staff
        1700 km2 ; 2026-01-01..2026-04-20 to_date ; ua ; ru-general-staff""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2026-04-20
        kupiansk ; denial ; Ukrainian Joint Forces ; -
        kupiansk ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-VC01", "2025-12-17",
        """Министр обороны РФ Андрей Белоусов в среду сообщил на коллегии ведомства, что российские
        войска освободили Северск. С начала года, по его словам, под контроль перешло свыше 6
        тыс. кв. км, а только за ноябрь — 32 населенных пункта. | В 54-й бригаде ВСУ, которая
        обороняет этот участок, взятие Северска отрицают: бои в городе, утверждают военные,
        продолжаются. Расходы на оборону, добавил господин Белоусов, составили 7,3% ВВП.""",
        figures="""6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        32 settlements ; 2025-11 ; ua ; ru-mod""",
        events="""siversk ; capture_claim ; Russian MoD ; 2025-12-17
        siversk ; denial ; Ukrainian 54th Brigade ; -""",
    ),
    dispatch(
        "ru-VC02", "2023-05-25",
        """Основатель ЧВК «Вагнер» Евгений Пригожин оценил потери своих наемников в 20 тыс.
        убитыми, из которых примерно половина — завербованные заключенные. | О полном взятии
        Бахмута он объявил 20 мая, на 224-й день штурма. До войны в городе, площадь которого
        составляет около 42 кв. км, жили 70 тыс. человек. Теперь, как рассказал Пригожин,
        «Вагнер» отойдет в тыловые лагеря и получит два месяца на отдых, а позиции до 1 июня
        передаст регулярной армии.""",
        events="bakhmut ; capture_claim ; Wagner ; 2023-05-20",
    ),
    dispatch(
        "ru-VC03", "2024-02-18",
        """Главнокомандующий ВСУ Александр Сырский в субботу объявил, что вывел войска из Авдеевки,
        чтобы избежать окружения. Командующий группировкой «Таврия» Александр Тарнавский
        подтвердил: части отошли из города на подготовленные рубежи. | Министр обороны России
        Сергей Шойгу в тот же день, 17 февраля, доложил президенту о взятии Авдеевки. По оценке
        Института изучения войны (ISW), город целиком перешел под контроль российской армии. Бои
        за него длились четыре месяца, до Донецка оттуда около 15 км.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; withdrawal ; Ukrainian Tavria group ; -
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17
        avdiivka ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-VC04", "2025-06-11",
        """Владимир Зеленский отверг сообщения о том, что Киев готов обсуждать передачу России
        территорий. «Об этом речи нет», — сказал он журналистам. | Ранее Владимир Путин поручил
        создать вдоль границы «буферную зону»; глубина ее, по сведениям источников, может
        составить от 10 до 15 км. В Сумской области, площадь которой почти 24 тыс. кв. км,
        власти продлили эвакуацию еще из 11 сел. Число обстрелов там с начала 2025 года выросло
        на 60%, за последнюю неделю погибли восемь человек.""",
    ),
    dispatch(
        "ru-VC05", "2026-06-02",
        """За май российская армия заняла на Украине 212 кв. км — в среднем по 6,8 кв. км в день,
        подсчитало издание «Агентство» на основе карт DeepState. Месяцем ранее, в апреле,
        продвижение составило 141 кв. км, а в мае прошлого года — 449 кв. км. | Темпы, таким
        образом, за год снизились более чем вдвое, отмечает издание. Потери российской стороны
        при этом, по данным Киева, превысили 30 тыс. человек.""",
        figures="""212 km2 ; 2026-05 ; ua ; agentstvo
        6.8 km2_per_day ; 2026-05 ; ua ; agentstvo
        141 km2 ; 2026-04 ; ua ; agentstvo
        449 km2 ; 2025-05 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-VC06", "2025-04-27",
        """В субботу начальник Генштаба ВС РФ Валерий Герасимов доложил Владимиру Путину, что
        Курская область полностью освобождена от украинских войск; последним, по его словам,
        отбили село Горналь. Только в марте, уточнил он, армия вернула в регионе 430 кв. км. | В
        Генштабе ВСУ заявление о полном освобождении региона назвали не соответствующим
        действительности: украинские подразделения по-прежнему удерживают позиции в Курской
        области.""",
        figures="430 km2 ; 2025-03 ; ru-krs ; ru-general-staff",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26
        gornal ; liberation_claim ; Russian General Staff ; 2025-04-26
        ru-krs ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-VC07", "2026-07-08",
        """Восточная часть Константиновки занята российскими войсками, заявил во вторник
        назначенный Москвой глава Донецкой области Денис Пушилин. В украинской группировке
        «Хортица» его слова назвали ложью. Военный эксперт Андрей Марочко сообщил ТАСС, что под
        контроль перешло Белицкое. | Министерство обороны Великобритании оценивает
        территориальные приобретения России на Украине за первое полугодие в 1050–1150 кв. км.
        За первую половину 2025 года они, по данным ведомства, составили около 2300 кв. км.""",
        figures="""1050-1150 km2 ; 2026-01-01..2026-06-30 window ; ua ; uk-mod
        2300 km2 ; 2025-01-01..2025-06-30 window ; ua ; uk-mod""",
        events="""kostiantynivka ; partial_control_claim ; Russian-installed head of Donetsk oblast ; 2026-07-07
        kostiantynivka ; denial ; Ukrainian Khortytsia group ; -
        bilytske ; capture_claim ; Andrei Marochko ; -""",
    ),
]  # fmt: skip

SET_WA = [
    dispatch(
        "en-WA01", "2025-12-02",
        """The Russian army captured 701 square kilometres (271 square miles) of Ukrainian
        territory in November, its second-biggest monthly gain since the opening weeks of the
        invasion, according to an AFP analysis of data supplied by the Institute for the Study
        of War. | Only in November 2024, when it took 725 square kilometres, did it advance
        faster. | The analysis found that Moscow held 19.3 percent of Ukraine at the end of last
        month, against 18.5 percent on December 31, 2024. Around 40 percent of the November
        gains came near Huliaipole, a town some 80 kilometres east of Zaporizhzhia.""",
        figures="""701 km2 ; 2025-11 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp
        18.5 percent ; 2024-12-31 ; ua ; afp""",
    ),
    dispatch(
        "en-WA02", "2025-12-24",
        """KYIV, Dec 24 (Reuters) - Ukraine's General Staff said on Tuesday its troops had pulled
        out of the eastern town of Siversk to save soldiers' lives, leaving the road to
        Sloviansk, about 30 km to the west, more exposed. | Russia's defence ministry had
        announced the capture of Siversk on December 11. | DeepState, a Ukrainian project that
        maps the front line, marked the town as occupied on Monday. Around 11,000 people lived
        there before the war.""",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23
        siversk ; capture_claim ; Russian MoD ; 2025-12-11
        siversk ; independent_assessment ; DeepState ; 2025-12-22""",
    ),
    dispatch(
        "en-WA03", "2023-05-22",
        """The head of Russia's Wagner mercenary group, Yevgeny Prigozhin, said on Saturday that
        his men had taken full control of Bakhmut after a battle lasting 224 days. The defence
        ministry in Moscow followed on Sunday with its own statement declaring the city
        "liberated". | Speaking at the G7 summit in Hiroshima on Sunday, Volodymyr Zelensky
        insisted that Bakhmut was not occupied by Russia. Deputy defence minister Hanna Maliar
        said Ukrainian soldiers were still holding a district of high-rises in the southwest of
        the city. | Western officials believe that more than 20,000 Russian fighters have died
        there since December.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian president ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; -""",
    ),
    dispatch(
        "en-WA04", "2025-06-12",
        """Russia intends to carve out a buffer zone up to 15 km deep along the border of Ukraine's
        Sumy region, President Vladimir Putin told officials on Thursday, adding that he had set
        no deadline. | The region, which covers nearly 24,000 square km, has ordered residents
        of 213 settlements to leave, and drone attacks on it are up 40 percent since April,
        local authorities say. | The regional capital, Sumy, home to about 250,000 people, lies
        some 25 km from the frontier. Ukraine's General Staff put Russian losses over the past
        day at 1,140 troops.""",
    ),
    dispatch(
        "en-WA05", "2024-08-14",
        """Ukraine's top commander, Oleksandr Syrskyi, told President Volodymyr Zelensky on Monday
        that his troops controlled about 1,000 square kilometres (386 square miles) of Russia's
        Kursk region, a week into a surprise cross-border assault. | More than 120,000 people
        have fled their homes and 12 civilians have been killed, Russian authorities say. Kursk
        region is roughly the size of Belgium at 30,000 square kilometres, and its nuclear power
        plant stands some 60 kilometres from the border. | "We do not want to annex a single
        square kilometre," a foreign ministry spokesman in Kyiv said.""",
        figures="1000 km2 ; 2024-08-12 ; ru-krs ; ua-command",
    ),
    dispatch(
        "en-WA06", "2026-04-06",
        """Russian forces seized 63 square miles (163 square km) of Ukraine in March, down from 95
        square miles in February, the Institute for the Study of War said, as spring mud slowed
        armoured assaults. | The Washington-based think tank put the average pace of the Russian
        advance in the first quarter at 5.3 square km a day. | Ukraine's commander-in-chief,
        Oleksandr Syrskyi, said his troops had retaken 170 square km in Zaporizhzhia region
        since the start of the year. Moscow still wants Kyiv to give up the whole of Donetsk
        region, a demand Ukraine has rejected.""",
        figures="""63 sq_mi ; 2026-03 ; ua ; isw
        95 sq_mi ; 2026-02 ; ua ; isw
        5.3 km2_per_day ; 2026-01-01..2026-03-31 window ; ua ; isw
        170 km2 ; 2026-01-01..2026-04-06 to_date ; ua-23 ; ua-command""",
    ),
    dispatch(
        "en-WA07", "2026-02-10",
        """Russia's defence ministry said on Tuesday that its troops had captured the villages of
        Zaliznychne and Ternuvate in Ukraine's southern Zaporizhzhia region. | Vladyslav
        Voloshyn, spokesman for Ukraine's Southern Defence Forces, denied that Ternuvate had
        been lost, but acknowledged that Russian soldiers were inside Zaliznychne. | Analysts at
        the Finland-based Black Bird Group said that Ternuvate remained contested. According to
        the group's estimate, Russian forces have taken 118 square km in the region since the
        start of the year.""",
        figures="118 km2 ; 2026-01-01..2026-02-10 to_date ; ua-23 ; black-bird",
        events="""zaliznychne ; capture_claim ; Russian MoD ; 2026-02-10
        ternuvate ; capture_claim ; Russian MoD ; 2026-02-10
        ternuvate ; denial ; Ukrainian Southern Defence Forces ; -
        zaliznychne ; confirmation ; Ukrainian Southern Defence Forces ; -
        ternuvate ; independent_assessment ; Black Bird Group ; -""",
    ),
    dispatch(
        "uk-WA01", "2025-12-13",
        """Бійці корпусу Нацгвардії «Хартія» звільнили Кіндрашівку та Радьківку на північ від
        Куп'янська. Про це у п'ятницю повідомила пресслужба корпусу. | За її даними, під час
        операції знищено понад тисячу російських військових, ще кілька десятків потрапили в
        полон. | У Міністерстві оборони РФ заперечили втрату Радьківки. Нагадаємо, начальник
        російського Генштабу Валерій Герасимов 20 листопада доповів Путіну про взяття
        Куп'янська.""",
        events="""kindrashivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12
        radkivka ; denial ; Russian MoD ; -
        kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20""",
    ),
    dispatch(
        "uk-WA02", "2025-10-01",
        """Упродовж вересня російські війська окупували 259 кв. км української території – на 44%
        менше, ніж у серпні. Такі підрахунки оприлюднив проєкт DeepState. | Кількість штурмових
        дій за місяць при цьому скоротилася лише на 3%, зазначають аналітики. Для порівняння: у
        вересні торік вони нарахували 429 кв. км втрат. | За даними проєкту, станом на кінець
        вересня під контролем Росії перебувало 19,04% території України.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        429 km2 ; 2024-09 ; ua ; deepstate
        19.04 percent ; 2025-09-30 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-WA03", "2025-09-26",
        """З 1 по 25 вересня Сили оборони звільнили на Донеччині 64 квадратні кілометри та чотири
        населені пункти. Про це журналістам розповів головнокомандувач ЗСУ Олександр Сирський. |
        Ще 180 квадратних кілометрів, за його словами, зачищено від диверсійних груп. Лінія
        фронту за рік подовжилася приблизно на 200 км і сягає 1250 км. | Сирський назвав брехнею
        заяву Москви про захоплення Шахового.""",
        figures="""64 km2 ; 2025-09-01..2025-09-25 partial_month ; ua-14 ; ua-command
        4 settlements ; 2025-09-01..2025-09-25 partial_month ; ua-14 ; ua-command""",
        events="""shakhove ; capture_claim ; Russian side ; -
        shakhove ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-WA04", "2022-10-06",
        """З 1 по 5 жовтня українські військові звільнили понад 500 квадратних кілометрів
        Херсонської області, повідомила речниця Оперативного командування «Південь» Наталія
        Гуменюк. | «Попереду ще багато роботи, тому просимо про інформаційну тишу», – додала
        вона. | Президент Володимир Зеленський у вечірньому зверненні 5 жовтня оголосив про
        звільнення Дудчан. У селах, куди повернулася українська влада, вже працюють поліція та
        сапери: за попередніми оцінками, заміновано до 30% полів.""",
        figures="500 km2 ; 2022-10-01..2022-10-05 partial_month ; ua-65 ; ua-southern-command",
        events="dudchany ; liberation_claim ; Ukrainian president ; 2022-10-05",
    ),
    dispatch(
        "uk-WA05", "2024-07-09",
        """На Харківщині від початку року розмінували понад 1 200 квадратних кілометрів земель,
        переважно сільськогосподарських. Про це на брифінгу сказав начальник обласної військової
        адміністрації Олег Синєгубов. | Загалом площа регіону становить 31,4 тис. кв. км, і
        майже 40% цієї території досі вважають потенційно небезпечною через міни. | За минулу
        добу, за словами посадовця, росіяни обстріляли 18 населених пунктів, двоє людей
        загинули, ще сімеро поранені. До кінця серпня влада планує вивезти мешканців
        20-кілометрової смуги вздовж кордону.""",
    ),
    dispatch(
        "uk-WA06", "2024-10-03",
        """Оперативно-стратегічне угруповання військ «Хортиця» 2 жовтня повідомило про відведення
        українських підрозділів із Вугледара, щоб зберегти особовий склад і техніку. |
        Напередодні, 1 жовтня, голова Донецької ОВА Вадим Філашкін визнавав, що росіяни вже
        майже в центрі міста. | Міністерство оборони РФ у четвер оголосило про взяття Вугледара
        під контроль. Аналітики DeepState також позначили місто як окуповане. До великої війни
        тут мешкало близько 14 тисяч людей, нині залишається трохи більш як сотня.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03
        vuhledar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-WA07", "2026-05-04",
        """Минулого тижня російська армія захопила 25–30 кв. км української території, оцінюють
        аналітики DeepState. | Ватажок окупаційної адміністрації Донеччини Денис Пушилін у
        неділю заявив, що російські війська повністю контролюють Райгородок. В 11-му армійському
        корпусі ЗСУ це спростували: «Райгородок тримаємо, росіян у селищі немає». | Водночас
        речник Угруповання об'єднаних сил Віктор Трегубов визнав, що окремі групи ворога
        перебувають у Закітному.""",
        figures="25-30 km2 ; 2026-04-27..2026-05-03 window ; ua ; deepstate",
        events="""raihorodok ; capture_claim ; Russian-installed head of Donetsk oblast ; 2026-05-03
        raihorodok ; denial ; Ukrainian 11th Army Corps ; -
        zakitne ; confirmation ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "ru-WA01", "2025-12-03",
        """Начальник Генштаба РФ Валерий Герасимов 1 декабря доложил президенту о взятии
        Красноармейска (украинское название - Покровск) и Волчанска. | В Генштабе ВСУ во вторник
        заявили, что украинские подразделения продолжают удерживать Покровск и что бои в городе
        не прекращаются. | По подсчетам проекта DeepState, в ноябре российская армия заняла 505
        кв. км - почти вдвое больше октябрьских 267 кв. км.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian General Staff ; 2025-12-02""",
    ),
    dispatch(
        "ru-WA02", "2025-08-30",
        """Москва. 30 августа. ИНТЕРФАКС - С марта по август российские войска заняли более 3,5
        тыс. кв. км территории и 149 населенных пунктов, сообщил начальник Генштаба ВС РФ
        Валерий Герасимов на итоговом совещании. | По его данным, сейчас под контролем России
        находится 99,7% Луганской области, 79% Донецкой, 74% Запорожской и 76% Херсонской. |
        Весной и летом, добавил генерал, нанесено 76 массированных ударов, поражено 146
        объектов. Осенью действия группировок войск продолжатся, пояснил он.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.7 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        79 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        74 percent ; 2025-08-30 ; ua-23 ; ru-general-staff
        76 percent ; 2025-08-30 ; ua-65 ; ru-general-staff""",
    ),
    dispatch(
        "ru-WA03", "2024-05-21",
        """Между 10 и 19 мая российская армия заняла в Харьковской области около 180 квадратных
        километров, подсчитали в американском Институте изучения войны (ISW). | Глава области
        Олег Синегубов в понедельник признал, что российские военные находятся в северной части
        Волчанска. Из города вывезли почти всех жителей, до войны их было 17 тысяч. | О взятии
        приграничной Стрелечьей Минобороны России объявило еще 11 мая. Президент Владимир Путин
        уверяет, что планов брать Харьков, до которого от границы около 30 км, на сегодня нет.""",
        figures="180 km2 ; 2024-05-10..2024-05-19 window ; ua-63 ; isw",
        events="""vovchansk ; confirmation ; Head of Kharkiv oblast ; 2024-05-20
        strilecha ; capture_claim ; Russian MoD ; 2024-05-11""",
    ),
    dispatch(
        "ru-WA04", "2025-03-13",
        """Российские военные освободили Суджу, а также населенные пункты Меловой и Подол в Курской
        области, сообщило в четверг Минобороны РФ. | По словам начальника Генштаба Валерия
        Герасимова, с 1 по 12 марта в регионе освобождено 310 кв. км и 29 населенных пунктов. В
        плен, утверждает он, взяты 430 украинских военнослужащих. | Главком ВСУ Александр
        Сырский положение в Судже комментировать отказался.""",
        figures="""310 km2 ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff
        29 settlements ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13""",
    ),
    dispatch(
        "ru-WA05", "2025-10-17",
        """Москва. 17 октября. ИНТЕРФАКС - Подразделения группировки "Восток" взяли под контроль
        Полтавку в Запорожской области, сообщило в пятницу Минобороны РФ. | Губернатор Евгений
        Балицкий написал в своем телеграм-канале, что поселок "полностью освобожден".
        Представитель украинских Сил обороны юга Владислав Волошин эти сообщения опроверг. | По
        данным российского военного ведомства, с 1 по 15 октября в Запорожской области занято 90
        кв. км. За сутки над регионами России сбито 61 украинский беспилотник.""",
        figures="90 km2 ; 2025-10-01..2025-10-15 partial_month ; ua-23 ; ru-mod",
        events="""poltavka ; capture_claim ; Russian MoD ; 2025-10-17
        poltavka ; capture_claim ; Russian-installed head of Zaporizhzhia oblast ; -
        poltavka ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "ru-WA06", "2023-02-15",
        """Москва. 15 февраля. ИНТЕРФАКС - Задача выйти на границы ДНР остается неизменной, заявил
        журналистам пресс-секретарь президента РФ Дмитрий Песков. Сроков он не назвал. | Площадь
        региона - 26,5 тыс. кв. км, до 2022 года в нем жили более 4 млн человек. На
        восстановление дорог и жилья в этом году, по данным властей, выделят на 35% больше
        средств, чем в прошлом. | Из прифронтовой полосы шириной 15-20 км за неделю эвакуированы
        640 человек, при обстрелах Донецка ранены пятеро.""",
    ),
    dispatch(
        "ru-WA07", "2024-05-23",
        """В понедельник глава Чечни Рамзан Кадыров объявил, что бойцы "Ахмата" полностью взяли
        Белогоровку в Луганской области. Уже в среду он отозвал это заявление: по его словам,
        командиры "поторопились с докладом". | Глава украинской администрации области Артем
        Лысогор назвал утверждение Кадырова фейком. Британское Минобороны в обзоре за четверг
        пишет, что село остается спорным и ни одна из сторон его целиком не контролирует. | До
        полномасштабного вторжения там жило около 800 человек.""",
        events="""bilohorivka-luhansk ; capture_claim ; Head of Chechnya ; 2024-05-20
        bilohorivka-luhansk ; claim_withdrawn ; Head of Chechnya ; 2024-05-22
        bilohorivka-luhansk ; denial ; Head of Luhansk oblast ; -
        bilohorivka-luhansk ; independent_assessment ; UK MoD ; 2024-05-23""",
    ),
]  # fmt: skip

SET_WB = [
    dispatch(
        "en-WB01", "2026-03-03",
        """Russia's army seized 127 square kilometers (49 square miles) of Ukrainian territory in
        February, its smallest monthly gain in almost two years, according to an AFP analysis of
        data from the Institute for the Study of War. | The advance had reached 319 square
        kilometers in January. | The slowdown, of roughly 60 percent in a single month, came as
        Russian units lost access to Starlink terminals along a front line of more than 1,000
        kilometers. Moscow's troops now hold 19.4% of Ukraine, AFP calculated.""",
        figures="""127 km2 ; 2026-02 ; ua ; afp
        319 km2 ; 2026-01 ; ua ; afp
        19.4 percent ; 2026-03-03 ; ua ; afp""",
    ),
    dispatch(
        "en-WB02", "2025-07-15",
        """Russia's Defense Ministry said Tuesday that its troops had captured the villages of Mala
        Tokmachka in Ukraine's southern Zaporizhzhia region and Voskresenka in the eastern
        Donetsk region. | Vladyslav Voloshyn, a spokesman for Ukraine's Southern Defense Forces,
        dismissed the report about Mala Tokmachka as untrue. "Our units are holding every
        position there," he said in televised remarks. | A 62-year-old woman was killed when a
        drone struck her house some 20 kilometers behind the front line, local officials said.""",
        events="""mala-tokmachka ; capture_claim ; Russian MoD ; 2025-07-15
        voskresenka ; capture_claim ; Russian MoD ; 2025-07-15
        mala-tokmachka ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-WB03", "2024-10-03",
        """Ukraine's Khortytsia group of forces said Wednesday that it had pulled its troops out of
        Vuhledar, a coal-mining town on high ground that had withstood Russian assaults for more
        than two years. | "The decision was taken to preserve personnel and combat equipment,"
        the group wrote on Telegram. | DeepState, a Ukrainian project that maps the fighting,
        said the town was now entirely under Russian control. Russia's Defense Ministry
        announced its capture on Thursday. | About 14,000 people lived in Vuhledar before the
        full-scale invasion; just over 100 are believed to remain.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; -
        vuhledar ; capture_claim ; Russian MoD ; 2024-10-03""",
    ),
    dispatch(
        "en-WB04", "2025-12-31",
        """Russian forces captured more than 6,520 square kilometers of territory and 318
        settlements in Ukraine in 2025, Chief of the General Staff Valery Gerasimov said at a
        meeting with commanders on Wednesday. | The Institute for the Study of War put Moscow's
        gains for the year at 4,790 square kilometers, an average of 13.1 square kilometers a
        day. | Gerasimov said the army would keep widening the "security zone" along the border
        in 2026. Kyiv says the year cost Russia some 400,000 dead and wounded.""",
        figures="""6520 km2 ; 2025 ; ua ; ru-general-staff
        318 settlements ; 2025 ; ua ; ru-general-staff
        4790 km2 ; 2025 ; ua ; isw
        13.1 km2_per_day ; 2025 ; ua ; isw""",
    ),
    dispatch(
        "en-WB05", "2024-06-11",
        """A Russian glide bomb killed seven people and wounded 24 in the Kharkiv region on Monday,
        Governor Oleh Syniehubov said, as Moscow stepped up strikes on an area that covers
        31,400 square kilometers and borders Russia for about 300 kilometers. | President
        Vladimir Putin has said that Russia may create a "sanitary zone" 10 to 15 kilometers
        deep inside Ukraine, but that it has no plans to take Kharkiv for now. | Ukraine's air
        force said it had shot down 70% of the drones launched overnight. Energy losses since
        March have exceeded 9 gigawatts.""",
    ),
    dispatch(
        "en-WB06", "2023-06-13",
        """Ukrainian troops retook seven settlements and 90 square kilometers of land last week in
        the opening phase of their counteroffensive, Deputy Defense Minister Hanna Maliar said.
        | On Monday, Maliar announced the liberation of Neskuchne, Storozheve and Makarivka, all
        in the Donetsk region. | Russia's Defense Ministry rejected her statement about
        Makarivka, saying its units had beaten back the attackers and still held the village.
        Yevgeny Balitsky, the Moscow-installed head of the Zaporizhzhia region, said an armored
        column had been stopped several kilometers south of Orikhiv.""",
        figures="""7 settlements ; 2023-06-05..2023-06-11 window ; ua ; ua-mod
        90 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod""",
        events="""neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "en-WB07", "2026-05-04",
        """Ukraine regained 57 square miles (148 square kilometers) of its territory in April,
        while Russia took 31 square miles, according to an analysis by Russia Matters, a project
        at Harvard's Belfer Center, that draws on maps by the Institute for the Study of War. |
        In the first quarter of the year, Russian gains had averaged 18 square miles a week, the
        project said. By its count, Russia currently controls 45,790 square miles of Ukraine, an
        area about the size of Pennsylvania. | The Kremlin has repeatedly said that it will
        achieve its goals by force if diplomacy fails.""",
        figures="""57 sq_mi ; 2026-04 ; ua ; russia-matters
        31 sq_mi ; 2026-04 ; ua ; russia-matters
        18 sq_mi_per_week ; 2026-01-01..2026-03-31 window ; ua ; russia-matters
        45790 sq_mi ; 2026-05-04 ; ua ; russia-matters""",
    ),
    dispatch(
        "uk-WB01", "2025-11-21",
        """Начальник генштабу РФ Валерій Герасимов у четвер, 20 листопада, заявив, що російські
        війська захопили Куп'янськ, а у Вовчанську контролюють північні квартали. | Речник
        Угруповання об'єднаних сил Віктор Трегубов назвав слова про Куп'янськ вигадкою. «Місто
        під контролем Сил оборони, тривають зачистки від поодиноких груп противника», — сказав
        він в ефірі телемарафону. | До повномасштабного вторгнення в Куп'янську мешкало близько
        26 тисяч людей, нині в громаді залишається менш як тисяча.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        vovchansk ; partial_control_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "uk-WB02", "2026-02-02",
        """За січень російська армія окупувала 245 км² території України, що вдвічі менше, ніж у
        грудні, коли йшлося про 488 км², повідомляє DeepState. | За даними аналітиків, 38%
        усього просування припало на стик Запорізької та Дніпропетровської областей, хоча частка
        штурмів там становила лише 16%. Водночас загальна кількість атак за місяць зменшилася на
        9%. | «Погода не сприяла ворогу, проте сподіватися на паузу до весни не варто», —
        наголосили у проєкті.""",
        figures="""245 km2 ; 2026-01 ; ua ; deepstate
        488 km2 ; 2025-12 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-WB03", "2024-08-20",
        """Станом на 20 серпня українські військові контролюють 1190 квадратних кілометрів і 88
        населених пунктів у Курській області РФ, повідомив головнокомандувач ЗСУ Олександр
        Сирський. За його словами, підрозділи просунулися вглиб російської території на 28–35
        кілометрів. | На сході ситуація складніша. У понеділок начальник Донецької ОВА Вадим
        Філашкін визнав, що російські війська вже перебувають у Новогродівці. До фронту від
        Покровська — близько десяти кілометрів, із громади щодня виїздить до 600 людей.""",
        figures="""1190 km2 ; 2024-08-20 ; ru-krs ; ua-command
        88 settlements ; 2024-08-20 ; ru-krs ; ua-command""",
        events="novohrodivka ; confirmation ; Head of Donetsk oblast ; 2024-08-19",
    ),
    dispatch(
        "uk-WB04", "2025-08-06",
        """Російські військові окупували Темирівку на Запоріжжі та просунулися поблизу Малинівки,
        повідомили у вівторок аналітики DeepState. | Про захоплення Темирівки Міноборони Росії
        заявило ще 1 серпня. | Речник Сил оборони Півдня Владислав Волошин у коментарі
        Суспільному сказав, що українські підрозділи відійшли із села на підготовлені позиції.
        «Там не лишилося жодного вцілілого будинку, тримати руїни ціною життя людей немає
        сенсу», — пояснив він. За минулу добу на цьому напрямку було 14 боєзіткнень.""",
        events="""temyrivka ; independent_assessment ; DeepState ; 2025-08-05
        temyrivka ; capture_claim ; Russian MoD ; 2025-08-01
        temyrivka ; withdrawal ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "uk-WB05", "2023-09-18",
        """Із початку року сапери обстежили на Харківщині 1,4 тисячі квадратних кілометрів земель,
        розповіли в ДСНС. Площа області — понад 31 тисячу квадратних кілометрів, і приблизно
        третина її полів потребує перевірки. | За минулу добу Сили оборони відбили 27 атак,
        втрати противника становлять 620 осіб. Під обстрілом опинилися населені пункти за 5–12
        кілометрів від лінії фронту, двоє людей загинули. | До кінця 2024 року в області
        планують повернути в обробіток 40% замінованих угідь, на це потрібно 900 мільйонів
        гривень.""",
    ),
    dispatch(
        "uk-WB06", "2022-09-13",
        """З 1 по 12 вересня Сили оборони звільнили 6 тисяч квадратних кілометрів української
        землі, повідомив президент Володимир Зеленський. У понеділок він оголосив про звільнення
        Балаклії та Ізюма й подякував 25-й та 80-й десантно-штурмовим бригадам. | Речник
        Міноборони РФ Ігор Конашенков у суботу заявив, що російські війська виведено з Балаклії
        та Ізюма «для перегрупування». | В Ізюмі, де до вторгнення жили понад 40 тисяч людей,
        досі немає світла і води, пошкоджено близько 80% багатоповерхівок.""",
        figures="6000 km2 ; 2022-09-01..2022-09-12 partial_month ; ua ; ua-president",
        events="""balakliia ; liberation_claim ; Ukrainian president ; 2022-09-12
        izium ; liberation_claim ; Ukrainian president ; 2022-09-12
        balakliia ; withdrawal ; Russian MoD ; 2022-09-10
        izium ; withdrawal ; Russian MoD ; 2022-09-10""",
    ),
    dispatch(
        "uk-WB07", "2026-01-15",
        """Росія з жовтня до кінця грудня захопила в Україні 1540 кв. км, тобто в середньому 16,7
        кв. км на добу, підрахували в американському Інституті вивчення війни (ISW). Наприкінці
        грудня, за його оцінкою, окупанти утримували 19,3% території країни. | Тим часом у 79-й
        окремій десантно-штурмовій бригаді спростували заяву Росії про захоплення Мирнограда.
        «Ми в місті, логістика важка, але працює», — кажуть військові. | Бригада тримає оборону
        на Покровському напрямку понад пів року.""",
        figures="""1540 km2 ; 2025-10-01..2025-12-31 window ; ua ; isw
        16.7 km2_per_day ; 2025-10-01..2025-12-31 window ; ua ; isw
        19.3 percent ; 2025-12-31 ; ua ; isw""",
        events="""myrnohrad ; capture_claim ; Russian side ; -
        myrnohrad ; denial ; Ukrainian 79th Brigade ; -""",
    ),
    dispatch(
        "ru-WB01", "2025-05-05",
        """В ночь на 5 мая российская ПВО сбила 105 украинских беспилотников, 19 из них — на
        подлете к Москве; ранены семь человек. | Пресс-секретарь президента Дмитрий Песков
        подтвердил, что трехдневное перемирие, объявленное на 8–10 мая, остается в силе. По его
        словам, Киев «так и не ответил на слова президента о "шаге навстречу"». | Министерство
        обороны сообщило, что за апрель российские войска заняли на Украине 14 населенных
        пунктов, а потери ВСУ за последние сутки составили до 1,3 тыс. военнослужащих.""",
        figures="14 settlements ; 2025-04 ; ua ; ru-mod",
    ),
    dispatch(
        "ru-WB02", "2026-04-02",
        """В марте российская армия захватила 168 квадратных километров территории Украины,
        подсчитало «Агентство» на основе данных DeepState. Это на 12% больше, чем в феврале,
        когда под контроль Москвы перешли 150 квадратных километров. | Всего за первый квартал,
        по тем же расчетам, российские войска заняли 560 квадратных километров. Год назад, в
        марте 2025-го, они продвинулись на 133 квадратных километра. | Быстрее всего фронт
        двигался к югу от Константиновки, отмечает издание.""",
        figures="""168 km2 ; 2026-03 ; ua ; agentstvo
        150 km2 ; 2026-02 ; ua ; agentstvo
        560 km2 ; 2026-01-01..2026-03-31 window ; ua ; agentstvo
        133 km2 ; 2025-03 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-WB03", "2024-05-16",
        """Минобороны РФ в среду заявило, что российские войска контролируют северную часть
        Волчанска. В четверг утром Генштаб ВСУ признал: российские военные действительно
        находятся в северных кварталах города. | Проект DeepState сообщает, что заняты также
        Лукьянцы. | По подсчетам AFP, которое опирается на карты Института изучения войны, с 9
        по 15 мая российская армия захватила в Харьковской области 263 квадратных километра. Из
        приграничных районов за это время эвакуировали около 8 тысяч человек.""",
        figures="263 km2 ; 2024-05-09..2024-05-15 window ; ua-63 ; afp",
        events="""vovchansk ; partial_control_claim ; Russian MoD ; 2024-05-15
        vovchansk ; confirmation ; Ukrainian General Staff ; 2024-05-16
        lukiantsi ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-WB04", "2025-06-16",
        """Россия и Украина провели очередной обмен военнопленными по формуле «1200 на 1200», о
        которой договорились в Стамбуле. Москва также передала Киеву тела 1248 погибших. |
        Владимир Путин ранее говорил о создании вдоль границы «зоны безопасности» глубиной 10–12
        километров; взять Сумы, по его словам, задачи нет. | Площадь Сумской области — 23,8 тыс.
        кв. км, до областного центра от границы меньше 40 километров. По данным местных властей,
        с марта число ударов по региону выросло на 30%, из приграничья выехали 52 тыс. жителей.""",
    ),
    dispatch(
        "ru-WB05", "2023-05-22",
        """Основатель ЧВК «Вагнер» Евгений Пригожин в субботу, 20 мая, объявил о полном взятии
        Бахмута. На следующий день, 21 мая, то же самое заявило российское Минобороны, назвав
        город Артемовском. | Замминистра обороны Украины Анна Маляр в понедельник возразила, что
        украинские военные по-прежнему удерживают в Бахмуте несколько зданий на юго-западе. |
        Американский Институт изучения войны считает, что наемники, вероятно, заняли город
        целиком. До войны в Бахмуте жили больше 70 тысяч человек.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-22
        bakhmut ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-WB06", "2025-03-17",
        """Украинские войска удерживают в Курской области около 180 кв. км, сообщил начальник
        Генштаба ВС РФ Валерий Герасимов. По его словам, за прошлую неделю российская армия
        вернула под контроль 24 населенных пункта региона. | Об освобождении Суджи Минобороны РФ
        объявило 13 марта. Генштаб ВСУ в воскресенье сообщил, что вывел свои подразделения из
        города. | Врио губернатора Александр Хинштейн оценил ущерб региону в 25 млрд руб. и
        пообещал, что жители смогут вернуться домой только после разминирования.""",
        figures="""180 km2 ; 2025-03-17 ; ru-krs ; ru-general-staff
        24 settlements ; 2025-03-10..2025-03-16 window ; ru-krs ; ru-general-staff""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; withdrawal ; Ukrainian General Staff ; 2025-03-16""",
    ),
    dispatch(
        "ru-WB07", "2025-12-23",
        """Генштаб ВСУ во вторник сообщил, что украинские войска выведены из Северска. Минобороны
        РФ заявило о взятии города еще 11 декабря. | На юге представитель украинских Сил обороны
        Юга Владислав Волошин опроверг заявление российских военных о захвате Гуляйполя. По
        оценке проекта DeepState, значительная часть Гуляйполя остается «серой зоной», где нет
        устойчивого контроля ни у одной из сторон. | За первые 20 дней декабря Россия захватила
        на Украине 310 кв. км, подсчитали в финской Black Bird Group.""",
        figures="310 km2 ; 2025-12-01..2025-12-20 partial_month ; ua ; black-bird",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23
        siversk ; capture_claim ; Russian MoD ; 2025-12-11
        huliaipole ; capture_claim ; Russian military ; -
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -
        huliaipole ; independent_assessment ; DeepState ; -""",
    ),
]  # fmt: skip

SET_WC = [
    dispatch(
        "en-WC01", "2025-07-02",
        """The Moscow-appointed leader of Luhansk, Leonid Pasechnik, told Russian state television
        on Monday that the entire region was now under Russian control, three years after an
        annexation few countries recognise. | Artem Lysohor, who heads the Ukrainian regional
        administration, dismissed the claim as untrue. | According to the Institute for the
        Study of War, Russian forces took 498 sq km (192 sq miles) of Ukrainian land in June,
        against 449 sq km in May.""",
        figures="""498 km2 ; 2025-06 ; ua ; isw
        449 km2 ; 2025-05 ; ua ; isw""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "en-WC02", "2024-08-19",
        """Ukraine's surprise push into Russia is approaching the end of its second week. Gen
        Oleksandr Syrskyi told a meeting chaired by the president on Thursday that his troops
        held 1,150 sq km of the Kursk region, including 82 settlements, and had pushed up to
        35km beyond the border. More than 120,000 residents have fled. | In the Donbas, however,
        the pressure has not eased. Russia's defence ministry said on Monday that its forces had
        captured Zalizne, a mining town it calls Artyomovo. There was no immediate comment from
        Kyiv.""",
        figures="""1150 km2 ; 2024-08-15 ; ru-krs ; ua-command
        82 settlements ; 2024-08-15 ; ru-krs ; ua-command""",
        events="zalizne ; capture_claim ; Russian MoD ; 2024-08-19",
    ),
    dispatch(
        "en-WC03", "2026-03-11",
        """Russia wants all of the Donbas, an area of about 53,000 sq km (20,500 sq miles) and home
        to more than six million people before 2014, as the price of a ceasefire. Its army is
        planning to take the rest by the autumn, a European diplomat briefed on the talks told
        the Guardian, adding: “They said they would be in Sloviansk ‘by Christmas’. They are
        not.” | The front is some 1,200km long, and Ukrainian officers say the number of drone
        attacks along it has risen by 40% since January. At least 11 civilians were killed in
        Kramatorsk on Tuesday.""",
    ),
    dispatch(
        "en-WC04", "2023-01-12",
        """The owner of the Wagner mercenary group, Yevgeny Prigozhin, said late on Tuesday that
        his men had seized the whole of Soledar, posting a photograph of himself in what
        appeared to be one of its salt mines. | Ukraine's deputy defence minister, Hanna Maliar,
        said on Wednesday that the claim was false and that heavy fighting was still going on in
        the town. | Britain's Ministry of Defence had assessed in its daily update on Tuesday
        that Russian and Wagner troops were probably in control of most of Soledar, which lies
        about 10km north-east of Bakhmut.""",
        events="""soledar ; capture_claim ; Wagner ; 2023-01-10
        soledar ; denial ; Ukrainian MoD ; 2023-01-11
        soledar ; independent_assessment ; UK MoD ; 2023-01-10""",
    ),
    dispatch(
        "en-WC05", "2025-12-02",
        """Russia made its biggest gains of the year in Ukraine in November, capturing 687 square
        kilometres (265 square miles), according to an AFP analysis of data supplied by the
        Institute for the Study of War. That is 30 percent more than in October. | The advance
        brings the area seized by Moscow's army since the start of the year to 5,240 square
        kilometres as of November 30, AFP calculated. At the end of the month Russia controlled
        19.3 percent of Ukrainian territory and 81 percent of the Donetsk region.""",
        figures="""687 km2 ; 2025-11 ; ua ; afp
        5240 km2 ; 2025-01-01..2025-11-30 to_date ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp
        81 percent ; 2025-11-30 ; ua-14 ; afp""",
    ),
    dispatch(
        "en-WC06", "2023-06-13",
        """Ukraine says its long-awaited counter-offensive is bearing fruit. The deputy defence
        minister, Hanna Maliar, said on Monday that Neskuchne and Storozheve, two villages on
        the Mokri Yaly river, had been liberated. In all, she said, Ukrainian forces had
        recaptured seven settlements and 90 sq km between 5 and 11 June. | Moscow's defence
        ministry denied that either village had been lost and claimed to have destroyed 25
        tanks. Western officials cautioned that the main blow was still to come.""",
        figures="""7 settlements ; 2023-06-05..2023-06-11 window ; ua ; ua-mod
        90 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod""",
        events="""neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        neskuchne ; denial ; Russian MoD ; -
        storozheve ; denial ; Russian MoD ; -""",
    ),
    dispatch(
        "en-WC07", "2026-01-29",
        """Viktor Trehubov, spokesman for Ukraine's Joint Forces, rejected on Wednesday an
        assertion by Gen Valery Gerasimov that Russian troops had captured Kupiansk-Vuzlovyi, a
        railway settlement south-east of Kupiansk. The Russian chief of staff had made the
        statement a day earlier, on 27 January, while visiting a command post. | The monitoring
        group DeepState said Ukraine was still in control of the settlement. In the previous
        seven days, it noted, air strikes on the area had doubled.""",
        events="""kupiansk-vuzlovyi ; capture_claim ; Russian General Staff ; 2026-01-27
        kupiansk-vuzlovyi ; denial ; Ukrainian Joint Forces ; 2026-01-28
        kupiansk-vuzlovyi ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-WC01", "2025-11-03",
        """У жовтні російські війська окупували 263 км² української території, підрахували
        аналітики DeepState. Це майже стільки ж, як у вересні, коли, за їхніми даними, було
        втрачено 259 км². | Третина всіх штурмів припала на Покровський напрямок, хоча його
        частка в загальному просуванні не перевищила 16%. | Водночас у проєкті нагадують, що
        торік восени темпи були значно вищими: у листопаді 2024-го армія РФ захопила 730 км².""",
        figures="""263 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        730 km2 ; 2024-11 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-WC02", "2024-10-02",
        """Оперативно-стратегічне угруповання військ «Хортиця» в середу повідомило, що українські
        підрозділи відійшли з Вугледара, аби не потрапити в оточення. Дозвіл на цей маневр, за
        словами військових, дало вище командування. | Ще у вівторок начальник Донецької ОВА
        Вадим Філашкін визнав в ефірі телемарафону, що росіяни вже в центрі міста. До великої
        війни там мешкало понад 14 тисяч людей, нині лишається 107. | Від Вугледара до траси
        Запоріжжя — Донецьк близько 15 кілометрів, і росіяни, вважають опитані hromadske
        офіцери, планують перерізати її до зими. Втрати нападників від серпня вони оцінюють у 6
        тисяч осіб; кількість авіаударів у вересні зросла на 40%.""",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; confirmation ; Head of Donetsk oblast ; 2024-10-01""",
    ),
    dispatch(
        "uk-WC03", "2026-04-16",
        """Від початку року саперам вдалося повернути до користування понад 4200 км² земель,
        розповіли в Мінекономіки. Потенційно замінованими лишаються ще 132 тисячі км² — це
        більше, ніж площа Греції. | Найважче на Харківщині: торік там підірвалися 48 людей, з
        них 12 загинули. «Мені фермер каже: “Я за 30 кілометрів від фронту, а сіяти не можу”», —
        переповідає керівник групи розмінування з Ізюма. До 2030 року уряд планує скоротити
        площу небезпечних ділянок на 80%.""",
    ),
    dispatch(
        "uk-WC04", "2022-11-12",
        """«Сьогодні ми повертаємо Херсон. Наші — у місті», — заявив у п'ятницю Володимир
        Зеленський. За словами президента, від 1 до 10 листопада Сили оборони звільнили на
        Херсонщині 41 населений пункт. | Речник Міноборони РФ Ігор Конашенков 11 листопада
        повідомив, що російські війська залишили Херсон і переправилися на лівий берег Дніпра.
        До вторгнення в місті мешкало близько 280 тисяч людей.""",
        figures="41 settlements ; 2022-11-01..2022-11-10 partial_month ; ua-65 ; ua-president",
        events="""kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        kherson ; withdrawal ; Russian MoD ; 2022-11-11""",
    ),
    dispatch(
        "uk-WC05", "2025-12-11",
        """Ватажок окупаційної адміністрації Донеччини Денис Пушилін у середу заявив, нібито
        Мирноград повністю перейшов під контроль російської армії. | У 79-й бригаді, бійці якої
        тримають оборону міста, цю заяву назвали вигадкою. Російські штурмовики справді
        намагаються просочуватися малими групами, але закріпитися їм не дають, пояснили
        військові. | Аналітики DeepState в ніч на 11 грудня позначили північну частину
        Мирнограда як сіру зону. Логістика, за їхніми спостереженнями, ускладнена: останні 6
        кілометрів доводиться долати пішки.""",
        events="""myrnohrad ; capture_claim ; Russian-installed head of Donetsk oblast ; 2025-12-10
        myrnohrad ; denial ; Ukrainian 79th Brigade ; -
        myrnohrad ; independent_assessment ; DeepState ; 2025-12-11""",
    ),
    dispatch(
        "uk-WC06", "2024-02-18",
        """Головнокомандувач ЗСУ Олександр Сирський у ніч на суботу, 17 лютого, оголосив, що вивів
        підрозділи з Авдіївки на вигідніші рубежі. Увечері того ж дня про захоплення міста
        відзвітував міністр оборони РФ Сергій Шойгу. | За оцінкою фінської групи Black Bird
        Group, за перші 15 днів лютого росіяни зайняли на Донеччині 34 км². Від Авдіївки до
        Донецька — менш ніж 20 кілометрів.""",
        figures="34 km2 ; 2024-02-01..2024-02-15 partial_month ; ua-14 ; black-bird",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17""",
    ),
    dispatch(
        "uk-WC07", "2026-02-10",
        """У січні росіяни захопили 245 км² нашої території, сказав головнокомандувач Олександр
        Сирський в інтерв'ю LIGA.net. У середньому, за його словами, виходило 7,9 км² на добу.
        За цей же місяць, додав він, Сили оборони відбили 48 км². | Минулого тижня українські
        штурмові підрозділи повернули ще 11 км² на Дніпропетровщині, розповів Сирський.
        Натомість твердження, ніби армія РФ перекинула туди 30 тисяч військових, генерал
        спростував.""",
        figures="""245 km2 ; 2026-01 ; ua ; ua-command
        7.9 km2_per_day ; 2026-01 ; ua ; ua-command
        48 km2 ; 2026-01 ; ua ; ua-command
        11 km2 ; 2026-02-02..2026-02-08 window ; ua-12 ; ua-command""",
    ),
    dispatch(
        "ru-WC01", "2025-11-22",
        """Начальник Генштаба Валерий Герасимов 20 ноября доложил президенту о взятии Купянска и о
        том, что российские подразделения вошли в Волчанск и удерживают большую часть города. |
        В Генштабе ВСУ сообщение о потере Купянска опровергли. | В пятницу Минобороны России
        подвело итоги недели: с 15 по 21 ноября, по данным ведомства, под контроль российских
        войск перешли 16 населённых пунктов. За это же время, утверждают военные, перехвачено
        свыше 1,2 тыс. беспилотников.""",
        figures="16 settlements ; 2025-11-15..2025-11-21 window ; ua ; ru-mod",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        vovchansk ; partial_control_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-WC02", "2025-08-30",
        """С марта по август российская армия заняла более 3,5 тыс. кв. км территории и 149
        населённых пунктов, сообщил на совещании начальник Генштаба Валерий Герасимов. Сейчас,
        по его словам, под контролем Москвы находится 99,6% Луганской области и 78% Донецкой. |
        Американский Институт изучения войны оценивает успехи скромнее: по его подсчётам, с
        марта по август российские войска продвинулись на 2340 кв. км. Протяжённость линии
        соприкосновения Герасимов назвал «более чем тысячекилометровой».""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff
        99.6 percent ; 2025-08-30 ; ua-09 ; ru-general-staff
        78 percent ; 2025-08-30 ; ua-14 ; ru-general-staff
        2340 km2 ; 2025-03-01..2025-08-30 window ; ua ; isw""",
    ),
    dispatch(
        "ru-WC03", "2024-12-03",
        """В ноябре российская армия захватила в Украине 718 квадратных километров — это самый
        высокий показатель с весны 2022 года. Такие данные приводит агентство AFP,
        проанализировавшее карты Института изучения войны. Для сравнения: в октябре, по расчётам
        агентства, было занято 610 квадратных километров. | Министр обороны России Андрей
        Белоусов на прошлой неделе утверждал, что в ноябре войска продвигались в среднем на
        25–30 квадратных километров в сутки. Потери он не назвал; британская разведка считает,
        что за месяц убиты и ранены свыше 45 тысяч военных.""",
        figures="""718 km2 ; 2024-11 ; ua ; afp
        610 km2 ; 2024-10 ; ua ; afp
        25-30 km2_per_day ; 2024-11 ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-WC04", "2023-03-20",
        """Зимнее наступление, на которое в Москве возлагали большие надежды, так и не принесло ни
        одного крупного города, говорят собеседники Радио Свобода в украинской армии. Под
        Угледаром, по их словам, за три недели подбито около 130 единиц техники. | «Нам обещали:
        “К 31 марта выйдете на границы области”. Какие границы, если мы роту потеряли на двух
        километрах?» — рассказывает мобилизованный из Самары. В его батальоне, утверждает он,
        осталось 40% личного состава. До границ Донецкой области, площадь которой — 26,5 тысячи
        квадратных километров, ещё далеко.""",
    ),
    dispatch(
        "ru-WC05", "2025-03-14",
        """Минобороны России в четверг объявило об освобождении Суджи, а также населённых пунктов
        Меловой и Подол в Курской области. Накануне Герасимов докладывал Путину, что с 1 по 12
        марта в регионе отбито 340 кв. км и 29 населённых пунктов. | Главком ВСУ Александр
        Сырский потерю Суджи опроверг: по его словам, бои в городе продолжаются. По оценке
        проекта DeepState, на 13 марта украинские силы удерживали в Курской области около 200
        кв. км.""",
        figures="""340 km2 ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff
        29 settlements ; 2025-03-01..2025-03-12 partial_month ; ru-krs ; ru-general-staff
        200 km2 ; 2025-03-13 ; ru-krs ; deepstate""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        melovoi ; liberation_claim ; Russian MoD ; 2025-03-13
        podol ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-WC06", "2024-05-13",
        """В воскресенье российское Минобороны заявило, что его войска заняли Стрелечью и Лукьянцы
        на севере Харьковской области. Глава региона Олег Синегубов в понедельник признал, что
        Стрелечья находится под контролем российской армии. О Лукьянцах официальный
        представитель группировки «Хортица» Назар Волошин сказал, что там идут бои и село не
        потеряно. | По подсчётам DeepState, с 10 по 12 мая российские войска захватили в
        Харьковской области 94 кв. км. Из приграничья, где фронт растянулся на 60 километров,
        вывезли почти шесть тысяч жителей.""",
        figures="94 km2 ; 2024-05-10..2024-05-12 window ; ua-63 ; deepstate",
        events="""strilecha ; capture_claim ; Russian MoD ; 2024-05-12
        lukiantsi ; capture_claim ; Russian MoD ; 2024-05-12
        strilecha ; confirmation ; Head of Kharkiv oblast ; 2024-05-13
        lukiantsi ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "ru-WC07", "2025-10-21",
        """Назначенный Москвой глава Запорожской области Евгений Балицкий в субботу написал в
        телеграме, что Степногорск полностью освобождён. В понедельник он удалил эту запись и
        признал, что поторопился: посёлок ещё не взят. | Представитель Сил обороны юга Владислав
        Волошин ответил, что Степногорск удерживают украинские военные. | По данным финской
        Black Bird Group, за сентябрь российские войска заняли в Запорожской области 112
        квадратных километров. До областного центра от посёлка чуть больше 25 километров.""",
        figures="112 km2 ; 2025-09 ; ua-23 ; black-bird",
        events="""stepnohirsk ; capture_claim ; Russian-installed head of Zaporizhzhia oblast ; 2025-10-18
        stepnohirsk ; claim_withdrawn ; Russian-installed head of Zaporizhzhia oblast ; 2025-10-20
        stepnohirsk ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
]  # fmt: skip

SET_WD = [
    dispatch(
        "en-WD01", "2025-11-21",
        """Russia's top general, Valery Gerasimov, told President Vladimir Putin on Thursday that
        his troops had taken full control of Kupiansk, a rail hub in the northeast that Ukraine
        won back in 2022. | On Friday morning the Ukrainian General Staff dismissed the
        announcement, saying its soldiers were still holding the city. | Gerasimov also said
        that Russian forces had captured 24 settlements in October. The front line now stretches
        for more than 1,200 kilometers, and Kyiv says it is outnumbered three to one along parts
        of it.""",
        figures="24 settlements ; 2025-10 ; ua ; ru-general-staff",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; 2025-11-21""",
    ),
    dispatch(
        "en-WD02", "2025-12-02",
        """The Russian army made one of its largest gains of the year last month, seizing 688
        square kilometers (266 square miles) of Ukrainian land in November, according to an AFP
        analysis of data from the US-based Institute for the Study of War. | Only in November
        2024, when it took 731 square kilometers, did it advance faster, the agency's figures
        show. At the end of November Moscow held 19.3% of Ukraine, AFP found. Some 40% of the
        November gains came in the Zaporizhzhia region, and the number of assaults rose by a
        fifth.""",
        figures="""688 km2 ; 2025-11 ; ua ; afp
        731 km2 ; 2024-11 ; ua ; afp
        19.3 percent ; 2025-11-30 ; ua ; afp""",
    ),
    dispatch(
        "en-WD03", "2022-07-04",
        """Russian Defense Minister Sergei Shoigu reported to Vladimir Putin on Sunday that his
        forces had captured Lysychansk and with it the whole of the Luhansk region. | In a
        statement late on Sunday, the Ukrainian General Staff said it had pulled its troops out
        of Lysychansk, citing Russia's superiority in artillery and the need to save lives. |
        About 95,000 people lived in the city before the invasion. Aid groups estimate that 60%
        of its homes have been damaged since May.""",
        events="""lysychansk ; capture_claim ; Russian MoD ; 2022-07-03
        ua-09 ; capture_claim ; Russian MoD ; 2022-07-03
        lysychansk ; withdrawal ; Ukrainian General Staff ; 2022-07-03""",
    ),
    dispatch(
        "en-WD04", "2024-10-02",
        """Ukraine's Khortytsia group of forces said on Wednesday that it had withdrawn its
        soldiers from Vuhledar to save personnel and equipment. The hilltop mining town had
        resisted Russian assaults for more than two years. | DeepState, an open-source
        monitoring group, had reported on Tuesday that Vuhledar was fully occupied by Russian
        troops. According to its calculations, Russia occupied 459 square kilometers of Ukraine
        in September. | Only 107 of the town's 14,000 pre-war residents were still there, local
        officials said last week.""",
        figures="459 km2 ; 2024-09 ; ua ; deepstate",
        events="""vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "en-WD05", "2025-04-16",
        """Ukraine has returned more than 35,000 square kilometers of potentially mined land to
        civilian use since late 2022, First Deputy Prime Minister Yulia Svyrydenko said on
        Wednesday. | Another 137,000 square kilometers, an area larger than Greece, still have
        to be surveyed. Spending on demining rose 40% in 2024, and the government wants to clear
        80% of the remaining farmland within a decade. | At least 340 civilians have been killed
        by mines since February 2022. Half of the accidents happened less than 30 kilometers
        from the front in the Kharkiv, Mykolaiv and Kherson regions.""",
    ),
    dispatch(
        "en-WD06", "2026-02-03",
        """Russian forces gained 94 square miles of Ukrainian territory (243 square kilometers)
        between Dec. 30 and Jan. 27, according to Russia Matters, a project at Harvard's Belfer
        Center that analyzes data from the Institute for the Study of War. | In November, Russia
        had gained 206 square miles, the project said. Severe frost and dense drone cover have
        slowed assaults on both sides, and mechanized attacks are now rare. | Ukrainian
        commanders say most infantry groups are made up of two or three men who walk up to 15
        kilometers to reach their positions.""",
        figures="""94 sq_mi ; 2025-12-30..2026-01-27 window ; ua ; russia-matters
        206 sq_mi ; 2025-11 ; ua ; russia-matters""",
    ),
    dispatch(
        "en-WD07", "2025-03-13",
        """Russia's Defense Ministry said on Thursday that its troops had retaken Sudzha, the
        largest town seized by Ukraine in its cross-border assault last summer. Ukraine's
        General Staff denied on Thursday evening that Sudzha had been lost. | Finland's Black
        Bird Group estimated that Ukrainian forces still held about 110 square kilometers of the
        Kursk region on Thursday, compared with 1,150 square kilometers at the end of August. |
        A day earlier Putin, dressed in camouflage, had visited a command post and ordered his
        generals to finish the operation quickly.""",
        figures="""110 km2 ; 2025-03-13 ; ru-krs ; black-bird
        1150 km2 ; 2024-08-31 ; ru-krs ; black-bird""",
        events="""sudzha ; liberation_claim ; Russian MoD ; 2025-03-13
        sudzha ; denial ; Ukrainian General Staff ; 2025-03-13""",
    ),
    dispatch(
        "uk-WD01", "2025-10-02",
        """У вересні російські війська окупували 247 кв. км української території, повідомили
        аналітики DeepState. У серпні, за їхніми підрахунками, цей показник становив 451 кв. км,
        тобто темпи просування впали майже вдвічі. | Під контролем РФ нині перебуває 19,1%
        території України, зазначають у проєкті. | Водночас кількість штурмових дій за місяць
        зменшилася лише на 6%. Понад третину всіх атак, додають аналітики, армія РФ провела на
        Покровському напрямку.""",
        figures="""247 km2 ; 2025-09 ; ua ; deepstate
        451 km2 ; 2025-08 ; ua ; deepstate
        19.1 percent ; 2025-10-02 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-WD02", "2024-02-18",
        """Головнокомандувач ЗСУ Олександр Сирський у суботу, 17 лютого, повідомив, що вивів
        підрозділи з Авдіївки на підготовлені рубежі, щоб уникнути оточення. У суботу ввечері
        міністр оборони РФ Сергій Шойгу доповів Путіну про взяття Авдіївки. | У неділю
        Міноборони РФ заявило ще й про захоплення Бердичів. Речник угруповання «Таврія» Дмитро
        Лиховій назвав цю заяву неправдою. | За даними обласної влади, в Авдіївці лишалося менше
        тисячі мешканців, тоді як до 2022 року їх було понад 30 тисяч.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; 2024-02-17
        berdychi ; capture_claim ; Russian MoD ; 2024-02-18
        berdychi ; denial ; Ukrainian Tavria group ; -""",
    ),
    dispatch(
        "uk-WD03", "2022-11-12",
        """Президент Володимир Зеленський у п'ятницю, 11 листопада, оголосив, що українські
        військові звільнили Херсон. Міністерство оборони РФ у п'ятницю вранці повідомило, що
        вивело з Херсона всі свої війська. | Між 1 жовтня та 11 листопада Сили оборони повернули
        під контроль 41 населений пункт Херсонської області, підрахував головнокомандувач ЗСУ
        Валерій Залужний. | У місті немає світла, води та зв'язку. Відновлення
        електропостачання, за словами енергетиків, триватиме щонайменше місяць, а саперам
        доведеться перевірити близько 200 км ліній.""",
        figures="41 settlements ; 2022-10-01..2022-11-11 window ; ua-65 ; ua-command",
        events="""kherson ; liberation_claim ; Ukrainian president ; 2022-11-11
        kherson ; withdrawal ; Russian MoD ; 2022-11-11""",
    ),
    dispatch(
        "uk-WD04", "2024-08-21",
        """З прикордоння Сумської області евакуювали вже понад 22 тисячі людей, повідомили в
        обласній військовій адміністрації. Примусовий виїзд стосується 20-кілометрової смуги
        вздовж кордону з РФ. | За тиждень кількість обстрілів зросла на 35%: лише за минулу добу
        по області випустили 40 керованих авіабомб, двоє людей загинули, ще семеро поранені. |
        Сусідня Курська область РФ займає майже 30 тис. кв. км, а довжина її кордону з Україною
        – 245 км. У Генштабі ЗСУ кажуть, що Україна не планує утримувати ці землі назавжди.""",
    ),
    dispatch(
        "uk-WD05", "2025-10-28",
        """Генштаб ЗСУ в понеділок визнав, що в Покровську перебувають близько двохсот російських
        військових. | 26 жовтня начальник російського Генштабу Валерій Герасимов доповів Путіну,
        що його війська оточили Покровськ і Мирноград. Президент Зеленський у вівторок
        спростував цю заяву: за його словами, ні Покровськ, ні Мирноград не оточені. | Аналітики
        DeepState у вівторок повідомили, що ворог окупував Леонтовичі. Від цього села до
        південних околиць Покровська менш ніж два кілометри.""",
        events="""pokrovsk ; confirmation ; Ukrainian General Staff ; 2025-10-27
        pokrovsk ; partial_control_claim ; Russian General Staff ; 2025-10-26
        myrnohrad ; partial_control_claim ; Russian General Staff ; 2025-10-26
        pokrovsk ; denial ; Ukrainian president ; 2025-10-28
        myrnohrad ; denial ; Ukrainian president ; 2025-10-28
        leontovychi ; independent_assessment ; DeepState ; 2025-10-28""",
    ),
    dispatch(
        "uk-WD06", "2026-03-05",
        """Головнокомандувач ЗСУ Олександр Сирський заявив, що в лютому українські війська
        відновили контроль над 187 кв. км території, тоді як росіяни за той самий місяць
        захопили 126 кв. км. | Найбільших успіхів, за його словами, досягли десантники в
        Запорізькій області: у лютому вони звільнили там вісім населених пунктів. | Сирський
        додав, що втрати російської армії другий місяць поспіль перевищують поповнення, а
        протяжність лінії фронту сягає 1250 км.""",
        figures="""187 km2 ; 2026-02 ; ua ; ua-command
        126 km2 ; 2026-02 ; ua ; ua-command
        8 settlements ; 2026-02 ; ua-23 ; ua-command""",
    ),
    dispatch(
        "uk-WD07", "2023-06-12",
        """Заступниця міністра оборони Ганна Маляр у понеділок повідомила про звільнення
        Сторожевого та Нескучного. Загалом минулого тижня Сили оборони, за її словами,
        відвоювали в Донецькій області 16,5 кв. км. | Речник Міноборони РФ Ігор Конашенков у
        понеділок увечері заперечив втрату Нескучного. | 68-ма єгерська бригада ще в неділю
        заявила, що звільнила Благодатне, й оприлюднила відео з прапором на сільському клубі. До
        Маріуполя від цих сіл – близько 90 км.""",
        figures="16.5 km2 ; 2023-06-05..2023-06-11 window ; ua-14 ; ua-mod",
        events="""storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        neskuchne ; denial ; Russian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian 68th Brigade ; 2023-06-11""",
    ),
    dispatch(
        "ru-WD01", "2025-07-01",
        """Глава аннексированной Луганской области Леонид Пасечник заявил в понедельник вечером в
        эфире Первого канала, что российские войска взяли под контроль всю территорию Луганской
        области. | Украинская 3-я штурмовая бригада во вторник опровергла его слова и сообщила,
        что по-прежнему удерживает позиции на западе региона. | По подсчетам DeepState, в июне
        российская армия оккупировала 556 кв. км территории Украины. Площадь самой Луганской
        области — более 26 тысяч кв. км.""",
        figures="556 km2 ; 2025-06 ; ua ; deepstate",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30
        ua-09 ; denial ; Ukrainian 3rd Brigade ; 2025-07-01""",
    ),
    dispatch(
        "ru-WD02", "2026-01-12",
        """За 2025 год Россия захватила 4310 кв. км украинской территории, подсчитало «Агентство»
        на основе карт DeepState. В 2024 году, по этим же подсчетам, под контроль Москвы перешло
        3490 кв. км. | Больше всего российская армия заняла в ноябре — 518 кв. км. В декабре
        продвижение замедлилось до 437 кв. км. | В среднем в 2025 году войска РФ занимали 11,8
        кв. км в день. При этом ни одного областного центра за эти два года они не взяли.""",
        figures="""4310 km2 ; 2025 ; ua ; agentstvo
        3490 km2 ; 2024 ; ua ; agentstvo
        518 km2 ; 2025-11 ; ua ; agentstvo
        437 km2 ; 2025-12 ; ua ; agentstvo
        11.8 km2_per_day ; 2025 ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-WD03", "2024-11-20",
        """За тысячу дней войны Россия выпустила по Украине около 10 тысяч ракет, подсчитали в
        Киеве. Число атак дронами за последний год выросло почти на 300%. | По данным ООН, с
        февраля 2022 года погибли не менее 12 тысяч мирных жителей, еще 27 тысяч ранены. Почти
        половина пострадавших — жители населенных пунктов в 30 километрах от линии фронта. |
        Восстановление страны обойдется в 486 млрд долларов, оценил Всемирный банк. Четверть
        довоенного населения — более 10 млн человек — покинули свои дома.""",
    ),
    dispatch(
        "ru-WD04", "2023-05-22",
        """Основатель ЧВК «Вагнер» Евгений Пригожин объявил в субботу, 20 мая, о полном захвате
        Бахмута. В воскресенье о взятии города сообщило и Минобороны России. | Заместитель
        министра обороны Украины Анна Маляр в воскресенье заявила, что это неправда и что
        украинские военные удерживают юго-западную часть Бахмута. | Американский Институт
        изучения войны (ISW) в понедельник пришел к выводу, что Бахмут, вероятно, полностью
        перешел под контроль наемников. До войны в городе жили 70 тысяч человек.""",
        events="""bakhmut ; capture_claim ; Wagner ; 2023-05-20
        bakhmut ; capture_claim ; Russian MoD ; 2023-05-21
        bakhmut ; denial ; Ukrainian MoD ; 2023-05-21
        bakhmut ; independent_assessment ; ISW ; 2023-05-22""",
    ),
    dispatch(
        "ru-WD05", "2026-05-02",
        """Начальник Генштаба РФ Валерий Герасимов в пятницу заявил о взятии Константиновки. По его
        словам, в апреле российские войска заняли 34 населенных пункта, а с начала года, по
        состоянию на 30 апреля, — более 1700 кв. км. | 19-й армейский корпус ВСУ опроверг захват
        Константиновки. | Институт изучения войны (ISW) оценивает успехи российской армии куда
        скромнее: по его данным, за апрель она продвинулась на 148 кв. км.""",
        figures="""34 settlements ; 2026-04 ; ua ; ru-general-staff
        1700 km2 ; 2026-01-01..2026-04-30 to_date ; ua ; ru-general-staff
        148 km2 ; 2026-04 ; ua ; isw""",
        events="""kostiantynivka ; capture_claim ; Russian General Staff ; 2026-05-01
        kostiantynivka ; denial ; Ukrainian 19th Army Corps ; -""",
    ),
    dispatch(
        "ru-WD06", "2024-05-14",
        """Минобороны РФ в субботу сообщило о захвате сел Стрелечья и Лукьянцы на севере
        Харьковской области. Глава области Олег Синегубов во вторник заявил, что бои за Лукьянцы
        продолжаются и село не потеряно. | Генштаб ВСУ в понедельник признал, что российские
        солдаты вошли в Волчанск. | По оценке проекта DeepState, на прошлой неделе армия РФ
        заняла в Харьковской области 80–90 кв. км. Из приграничных громад эвакуировали более
        семи тысяч человек.""",
        figures="80-90 km2 ; 2024-05-06..2024-05-12 window ; ua-63 ; deepstate",
        events="""strilecha ; capture_claim ; Russian MoD ; 2024-05-11
        lukiantsi ; capture_claim ; Russian MoD ; 2024-05-11
        lukiantsi ; denial ; Head of Kharkiv oblast ; 2024-05-14
        vovchansk ; confirmation ; Ukrainian General Staff ; 2024-05-13""",
    ),
    dispatch(
        "ru-WD07", "2026-06-18",
        """Пресс-секретарь Кремля Дмитрий Песков в четверг не стал комментировать сообщения о новом
        плане урегулирования. По данным источников DW, Москва по-прежнему требует, чтобы ВСУ
        покинули Донецкую область, и готова обсуждать демилитаризованную зону шириной 30 км. | В
        Киеве такое условие считают неприемлемым. По опросу, за территориальные уступки
        выступают 17% украинцев, а доля противников за год выросла на 4%. | Российские войска
        тем временем наступают в направлении Славянска и обстреливают Краматорск: ночью там
        погибли трое жителей.""",
    ),
]  # fmt: skip
