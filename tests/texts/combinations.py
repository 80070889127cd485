"""Sentences put together of parts: who says it, in which words, of which days, in which order.

Our own, nothing in them happened as told. Each function yields ``(text, expected)``: events as ``(place,
kind, actor)``, figures as ``dispatches.figure`` reads them. All were used to mend the vocabulary.
"""

from collections.abc import Iterator

DAY = "2025-12-02"  # of publication, for events
DAY_OF_FIGURES = "2025-12-10"

Event = tuple[str, str, str]
MOD, STAFF_RU, STAFF = "Russian MoD", "Russian General Staff", "Ukrainian General Staff"
CHIEF, PRESIDENT = "Ukrainian commander-in-chief", "Ukrainian president"
JOINT = "Ukrainian Joint Forces"
CLAIM = ("siversk", "capture_claim", MOD)
DENIAL = ("siversk", "denial", STAFF)
WITHDRAWAL = ("siversk", "withdrawal", STAFF)

_CLAIMS = {
    "en": [
        "Russia's Defence Ministry said on Thursday that its troops had captured Siversk.",
        "The town of Siversk has been liberated, Moscow's Ministry of Defence announced.",
        "Russia has taken Siversk, the Russian Defence Ministry claims.",
    ],
    "uk": [
        "Міноборони РФ заявило про захоплення Сіверська.",
        "Російські війська взяли Сіверськ, повідомило Міноборони РФ.",
    ],
    "ru": [
        "Минобороны РФ объявило о взятии Северска.",
        "Российские войска освободили Северск, сообщило Минобороны РФ.",
    ],
}
_DENIALS = {
    "en": [
        "Ukraine's General Staff denied it.",
        "Ukraine's General Staff denied the claim.",
        "Ukraine's General Staff said this was untrue.",
        "Ukraine's General Staff called the report false.",
        "The claim was denied by Ukraine's General Staff.",
        '"That is not true," Ukraine\'s General Staff replied.',
        "Ukraine's General Staff said the town was still under Ukrainian control.",
        "Ukraine's General Staff insisted that its troops remained in the town.",
        "But Ukraine's General Staff said fighting was continuing.",
        "Ukraine's General Staff said the battle for the town was going on.",
        "Ukraine's General Staff responded that the defence of the town continued.",
        "Fighting for the town continues, Ukraine's General Staff said.",
        "The town has not fallen, according to Ukraine's General Staff.",
        "Ukraine's General Staff said Russian forces had not captured the town.",
        "Ukraine's General Staff said its defenders held most of it.",
        "Ukraine's General Staff said Russian soldiers who raised flags there had been killed and the town was held by Ukraine.",
        "Ukraine's General Staff said that statement did not correspond to reality.",
        "Ukraine's General Staff described the claim as disinformation.",
        "Ukraine's General Staff rejected the Russian version.",
        "Ukraine's General Staff, however, said the town was contested.",
        "Ukraine's General Staff said it still controlled the settlement.",
        "The enemy's claim is a lie, Ukraine's General Staff said on Facebook.",
        "Ukraine's General Staff accused Moscow of lying.",
        "Ukraine's General Staff disputed this, saying street fighting was under way.",
        "The Russians are lying, said Ukraine's General Staff.",
    ],
    "uk": [
        "У Генштабі ЗСУ це спростували.",
        "Генштаб ЗСУ спростував цю інформацію.",
        "У Генштабі ЗСУ назвали це брехнею.",
        "Генштаб ЗСУ назвав заяву фейком.",
        "У Генштабі ЗСУ кажуть, що місто під контролем Сил оборони.",
        "Генштаб ЗСУ запевняє, що місто утримують українські військові.",
        "У Генштабі ЗСУ заявили, що бої за місто тривають.",
        "Генштаб ЗСУ: це не відповідає дійсності.",
        "У Генштабі ЗСУ заперечили втрату міста.",
        "Ця інформація не відповідає дійсності, наголосили в Генштабі ЗСУ.",
        "Місто не захоплене, повідомив Генштаб ЗСУ.",
        "У Генштабі ЗСУ відповіли, що оборона міста триває.",
        "За даними Генштабу ЗСУ, українські підрозділи залишаються в місті.",
        "Ворог місто не контролює, кажуть у Генштабі ЗСУ.",
        "Генштаб ЗСУ назвав заяви росіян маніпуляцією.",
        "Генштаб ЗСУ відреагував: росіяни видають бажане за дійсне.",
        "У Генштабі ЗСУ таку заяву відкинули.",
    ],
    "ru": [
        "В Генштабе ВСУ это опровергли.",
        "Генштаб ВСУ опроверг эту информацию.",
        "В Генштабе ВСУ назвали это ложью.",
        "Генштаб ВСУ назвал заявление фейком.",
        "В Генштабе ВСУ утверждают, что город находится под контролем украинских сил.",
        "Генштаб ВСУ сообщил, что бои за город продолжаются.",
        "Это не соответствует действительности, заявили в Генштабе ВСУ.",
        "Город не захвачен, сообщил Генштаб ВСУ.",
        "В Генштабе ВСУ отрицают потерю города.",
        "По данным Генштаба ВСУ, украинские подразделения остаются в городе.",
        "Противник город не контролирует, говорят в Генштабе ВСУ.",
        "В Генштабе ВСУ отвергли заявления российской стороны.",
        "Генштаб ВСУ заявил, что оборона города продолжается.",
        "В Генштабе ВСУ ответили, что россияне выдают желаемое за действительное.",
    ],
}
_WITHDRAWALS = {
    "en": [
        "Ukraine's General Staff confirmed that its troops had withdrawn.",
        "Ukraine's General Staff later confirmed the withdrawal.",
        "Ukraine's General Staff said its forces had pulled out of the town.",
        "Ukraine's General Staff acknowledged its soldiers had left.",
        "Ukraine's General Staff said troops had been ordered to pull back.",
    ],
    "uk": [
        "Генштаб ЗСУ підтвердив відхід із міста.",
        "У Генштабі ЗСУ повідомили, що війська відійшли.",
        "Генштаб ЗСУ підтвердив: Сили оборони залишили місто.",
    ],
    "ru": [
        "Генштаб ВСУ подтвердил отход из города.",
        "В Генштабе ВСУ сообщили, что войска отошли.",
        "Генштаб ВСУ подтвердил, что ВСУ оставили город.",
    ],
}
_NOTHING = {
    "en": [
        "Ukraine's General Staff did not comment.",
        "There was no immediate comment from Ukraine's General Staff.",
        "Ukraine's General Staff has not confirmed this.",
        "Reuters could not verify the report.",
        "Ukraine's General Staff said 40 attacks had been repelled along the front.",
        "Ukraine's General Staff made no mention of the town.",
    ],
    "uk": [
        "У Генштабі ЗСУ це не коментували.",
        "Генштаб ЗСУ цього не підтвердив.",
        "Генштаб ЗСУ повідомив про 40 атак на цьому напрямку.",
    ],
    "ru": [
        "В Генштабе ВСУ это не комментировали.",
        "Генштаб ВСУ этого не подтвердил.",
        "Генштаб ВСУ сообщил о 40 атаках на этом направлении.",
    ],
}
_ASSESSED = {
    "en": [
        "DeepState's map shows the town in the grey zone.",
        "DeepState has marked the town as occupied.",
        "According to DeepState, Russian troops hold about half of it.",
        "DeepState says only the eastern part is occupied.",
        "DeepState, which tracks the front, has not confirmed the capture.",
    ],
    "uk": [
        "DeepState позначив місто окупованим.",
        "За даними DeepState, місто в сірій зоні.",
        "На мапі DeepState місто окуповане.",
        "DeepState підтвердив окупацію міста.",
    ],
    "ru": [
        "DeepState отметил город оккупированным.",
        "По данным DeepState, город в серой зоне.",
        "На карте DeepState город оккупирован.",
        "DeepState подтвердил захват города.",
    ],
}


_ANSWERS = [  # language, answer to the claim, what it is by whom
    ("en", "The Ukrainian General Staff said it was not so.", "denial ; Ukrainian General Staff"),
    (
        "en",
        "Ukraine's General Staff countered that the town stood firm.",
        "denial ; Ukrainian General Staff",
    ),
    ("en", "Kyiv called it propaganda.", "denial ; Ukrainian government"),
    ("en", "Kyiv says its army is still in control there.", "denial ; Ukrainian government"),
    ("en", "Kyiv denies that the town is lost.", "denial ; Ukrainian government"),
    ("en", "Ukraine rejected the claim.", "denial ; Ukrainian government"),
    (
        "en",
        "Ukraine said its forces were still defending the town.",
        "denial ; Ukrainian government",
    ),
    ("en", "Ukraine has denied it.", "denial ; Ukrainian government"),
    ("en", "Ukraine says the town has not been taken.", "denial ; Ukrainian government"),
    ("en", "Zelensky dismissed this the next day.", "denial ; Ukrainian president"),
    ("en", "President Zelensky said that was a lie.", "denial ; Ukrainian president"),
    (
        "en",
        "A spokesman for the Joint Forces, Viktor Trehubov, told Ukrainian television that the claim was false.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "en",
        "Viktor Trehubov, a military spokesman, said Ukrainian soldiers held the centre.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "en",
        "The 81st Brigade, which defends the town, said its men were in place.",
        "denial ; Ukrainian 81st Brigade",
    ),
    (
        "en",
        "Syrskyi said search-and-destroy operations were under way in the town.",
        "denial ; Ukrainian commander-in-chief",
    ),
    (
        "en",
        "According to Syrskyi, the town is under Ukrainian control.",
        "denial ; Ukrainian commander-in-chief",
    ),
    (
        "en",
        "Ukraine's Joint Forces said the enemy held only the eastern edge.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "en",
        '"This is disinformation," the General Staff in Kyiv said.',
        "denial ; Ukrainian General Staff",
    ),
    ("en", "The Ukrainian army denied having lost the town.", "denial ; Ukrainian military"),
    ("en", "The Ukrainian military said the information was false.", "denial ; Ukrainian military"),
    (
        "en",
        "Later that day the General Staff in Kyiv confirmed that its troops had left the town.",
        "withdrawal ; Ukrainian General Staff",
    ),
    (
        "en",
        "The Ukrainian army confirmed its withdrawal from the town.",
        "withdrawal ; Ukrainian military",
    ),
    ("en", "Kyiv confirmed the loss of the town.", "confirmation ; Ukrainian government"),
    (
        "en",
        "Ukraine's General Staff confirmed the loss a day later.",
        "confirmation ; Ukrainian General Staff",
    ),
    (
        "en",
        "Syrskyi acknowledged that the town had been lost.",
        "confirmation ; Ukrainian commander-in-chief",
    ),
    ("en", "The ISW found no confirmation of this.", "independent_assessment ; ISW"),
    (
        "en",
        "The ISW said it had not seen evidence to support the claim.",
        "independent_assessment ; ISW",
    ),
    (
        "en",
        "The ISW assessed that Russian forces had likely seized the town.",
        "independent_assessment ; ISW",
    ),
    (
        "en",
        "DeepState's analysts, too, say the town is occupied.",
        "independent_assessment ; DeepState",
    ),
    (
        "en",
        "The DeepState map puts the town in the grey zone.",
        "independent_assessment ; DeepState",
    ),
    (
        "en",
        "DeepState's map, however, shows Ukrainian troops in the west of the town.",
        "independent_assessment ; DeepState",
    ),
    (
        "en",
        "Independent analysts at Black Bird Group disagree: they say fighting goes on in the town.",
        "independent_assessment ; Black Bird Group",
    ),
    ("en", "There was no comment from Kyiv.", ""),
    ("en", "Kyiv has not responded.", ""),
    ("en", "Ukraine has yet to comment.", ""),
    ("en", "Reuters could not independently confirm the battlefield report.", ""),
    ("en", "AFP was unable to verify the claim.", ""),
    ("en", "The town had 10,000 inhabitants before the war.", ""),
    ("en", "Ukraine's General Staff said 15 attacks had been repelled near the town.", ""),
    ("en", "Kyiv did not immediately react to the statement.", ""),
    ("uk", "Українська сторона це заперечує.", "denial ; Ukrainian government"),
    ("uk", "У Києві цю заяву відкидають.", "denial ; Ukrainian government"),
    ("ru", "Генштаб ЗСУ заявив, що це неправда.", "denial ; Ukrainian General Staff"),
    ("ru", "Зеленський назвав це брехнею.", "denial ; Ukrainian president"),
    (
        "uk",
        "Речник Об'єднаних сил Віктор Трегубов назвав це черговим фейком.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "uk",
        "За словами Трегубова, місто й далі під контролем українських військових.",
        "denial ; Ukrainian Joint Forces",
    ),
    ("uk", "Сирський повідомив, що в місті тривають бої.", "denial ; Ukrainian commander-in-chief"),
    (
        "uk",
        "У 81-й бригаді кажуть, що утримують позиції в місті.",
        "denial ; Ukrainian 81st Brigade",
    ),
    ("uk", "В ЗСУ цю інформацію спростували.", "denial ; Ukrainian military"),
    (
        "uk",
        "Того ж дня Генштаб ЗСУ запевнив, що місто під контролем.",
        "denial ; Ukrainian General Staff",
    ),
    ("uk", "Генштаб ЗСУ: росіяни поширюють дезінформацію.", "denial ; Ukrainian General Staff"),
    (
        "uk",
        "Згодом Генштаб ЗСУ підтвердив відхід українських військ.",
        "withdrawal ; Ukrainian General Staff",
    ),
    (
        "uk",
        "Сирський підтвердив, що військові вийшли з міста.",
        "withdrawal ; Ukrainian commander-in-chief",
    ),
    ("uk", "Генштаб ЗСУ визнав втрату міста.", "confirmation ; Ukrainian General Staff"),
    (
        "uk",
        "За даними DeepState, росіяни контролюють лише схід міста.",
        "independent_assessment ; DeepState",
    ),
    ("uk", "Аналітики DeepState цього не підтверджують.", "independent_assessment ; DeepState"),
    ("uk", "DeepState підтвердив втрату міста.", "independent_assessment ; DeepState"),
    ("uk", "ISW не має підтверджень цьому.", "independent_assessment ; ISW"),
    ("uk", "На мапі DeepState місто лишається українським.", "independent_assessment ; DeepState"),
    ("uk", "Київ поки не коментував цю заяву.", ""),
    ("uk", "Українська сторона це не підтверджувала.", ""),
    ("uk", "Генштаб ЗСУ повідомив про 15 атак біля міста.", ""),
    ("uk", "До війни в місті жили 10 тисяч людей.", ""),
    ("ru", "Украинская сторона это отрицает.", "denial ; Ukrainian government"),
    ("ru", "В Киеве заявление назвали ложью.", "denial ; Ukrainian government"),
    ("ru", "Генштаб ВСУ сообщил, что это неправда.", "denial ; Ukrainian General Staff"),
    ("ru", "Зеленский назвал это ложью.", "denial ; Ukrainian president"),
    (
        "ru",
        "Представитель Объединенных сил Виктор Трегубов сказал, что город удерживают ВСУ.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "ru",
        "По словам Трегубова, город по-прежнему под контролем ВСУ.",
        "denial ; Ukrainian Joint Forces",
    ),
    (
        "ru",
        "Сырский сообщил, что в городе продолжаются бои.",
        "denial ; Ukrainian commander-in-chief",
    ),
    (
        "ru",
        "В 81-й бригаде говорят, что удерживают позиции в городе.",
        "denial ; Ukrainian 81st Brigade",
    ),
    ("ru", "В ВСУ это опровергли.", "denial ; Ukrainian military"),
    ("ru", "Киев потерю города не признал.", ""),
    (
        "ru",
        "Позже Генштаб ВСУ подтвердил отход своих войск.",
        "withdrawal ; Ukrainian General Staff",
    ),
    (
        "ru",
        "Сырский подтвердил, что войска вышли из города.",
        "withdrawal ; Ukrainian commander-in-chief",
    ),
    ("ru", "Генштаб ВСУ признал потерю города.", "confirmation ; Ukrainian General Staff"),
    (
        "ru",
        "По данным DeepState, россияне контролируют только восток города.",
        "independent_assessment ; DeepState",
    ),
    ("ru", "Аналитики DeepState этого не подтверждают.", "independent_assessment ; DeepState"),
    ("ru", "DeepState подтвердил потерю города.", "independent_assessment ; DeepState"),
    ("ru", "ISW не нашел этому подтверждений.", "independent_assessment ; ISW"),
    ("ru", "На карте DeepState город остается украинским.", "independent_assessment ; DeepState"),
    ("ru", "Киев пока не комментировал это заявление.", ""),
    ("ru", "Украинская сторона это не подтвердила.", ""),
    ("ru", "До войны в городе жили 10 тысяч человек.", ""),
]


def replies() -> Iterator[tuple[str, set[Event]]]:
    """A claim and what is answered to it, in one paragraph and in two."""
    assessed = ("siversk", "independent_assessment", "DeepState")
    answers: list[tuple[dict[str, list[str]], set[Event]]] = [
        (_DENIALS, {DENIAL}),
        (_WITHDRAWALS, {WITHDRAWAL}),
        (_NOTHING, set()),
        (_ASSESSED, {assessed}),
    ]
    for language, claims in _CLAIMS.items():
        for claim in claims:
            for joint in (" ", "\n\n"):
                for group, told in answers:
                    for reply in group[language]:
                        yield claim + joint + reply, told | {CLAIM}


def answers() -> Iterator[tuple[str, set[Event]]]:
    """A claim and an answer by many speakers, in one paragraph and in two."""
    for language, answer, told in _ANSWERS:
        kind, _, actor = told.partition(" ; ")
        for joint in (" ", "\n\n"):
            wanted = {("siversk", kind, actor)} if kind else set()
            yield _CLAIMS[language][0] + joint + answer, wanted | {CLAIM}


_SAID: list[tuple[list[tuple[str, str]], list[str], str]] = [
    (
        [
            ("Russia's Defence Ministry", MOD),
            ("The Russian Ministry of Defence", MOD),
            ("The Russian Defense Ministry", MOD),
            ("The Ministry of Defence in Moscow", MOD),
            ("Moscow's defence ministry", MOD),
            ("Russia's MoD", MOD),
            ("The Russian MoD", MOD),
            ("Russian Defence Minister Andrei Belousov", MOD),
            ("Defense Minister Andrey Belousov", MOD),
            ("The chief of Russia's General Staff, Valery Gerasimov,", STAFF_RU),
            ("General Valery Gerasimov", STAFF_RU),
            ("Russia's top general, Valery Gerasimov,", STAFF_RU),
            ("Russian army chief Valery Gerasimov", STAFF_RU),
            ("Gen. Valery Gerasimov, Russia's chief of staff,", STAFF_RU),
            ("Russia's General Staff", STAFF_RU),
            ("The Kremlin", "Kremlin"),
            ("Kremlin spokesman Dmitry Peskov", "Kremlin"),
            ("Vladimir Putin", "Russian president"),
            ("Russian President Vladimir Putin", "Russian president"),
            ("The Russian president", "Russian president"),
            ("Moscow", "Russian side"),
            ("Russia", "Russian side"),
            ("Russia's army", "Russian military"),
            ("The Russian military", "Russian military"),
            ("Ramzan Kadyrov", "Head of Chechnya"),
            ("Chechen leader Ramzan Kadyrov", "Head of Chechnya"),
            ("Denis Pushilin", "Russian-installed head of Donetsk oblast"),
            (
                "The Moscow-appointed head of Donetsk region, Denis Pushilin,",
                "Russian-installed head of Donetsk oblast",
            ),
            ("Russian military bloggers", "Russian sources"),
            ("Pro-war Telegram channels", "Russian sources"),
            ("Russian war correspondents", "Russian sources"),
            ("Pro-Russian sources", "Russian sources"),
            ("Andrei Marochko, a military expert,", "Andrei Marochko"),
        ],
        [
            "{who} said on Monday that Siversk had been captured.",
            "Siversk has been captured, {mid} said.",
        ],
        "capture_claim",
    ),
    (
        [
            ("Ukraine's General Staff", STAFF),
            ("The General Staff of the Armed Forces of Ukraine", STAFF),
            ("The Ukrainian General Staff", STAFF),
            ("Kyiv's General Staff", STAFF),
            ("Oleksandr Syrskyi", CHIEF),
            ("Ukraine's commander-in-chief, Oleksandr Syrskyi,", CHIEF),
            ("Ukrainian army chief Oleksandr Syrsky", CHIEF),
            ("Ukraine's top military commander", CHIEF),
            ("Ukraine's army chief", CHIEF),
            ("Volodymyr Zelensky", PRESIDENT),
            ("President Volodymyr Zelenskiy", PRESIDENT),
            ("Ukrainian President Volodymyr Zelenskyy", PRESIDENT),
            ("Viktor Trehubov, a spokesman for the Joint Forces,", JOINT),
            ("Joint Forces spokesperson Viktor Trehubov", JOINT),
            ("The Joint Forces Task Force", JOINT),
            ("The Khortytsia group of forces", "Ukrainian Khortytsia group"),
            ("Khortytsia spokesman Nazar Voloshyn", "Ukrainian Khortytsia group"),
            (
                "Vladyslav Voloshyn, spokesman for the Southern Defence Forces,",
                "Ukrainian Southern Defence Forces",
            ),
            ("Ukraine's Southern Defence Forces", "Ukrainian Southern Defence Forces"),
            ("Ukraine's Third Army Corps", "Ukrainian Third Army Corps"),
            ("The 28th Mechanised Brigade", "Ukrainian 28th Brigade"),
            ("Ukraine's 10th Mountain Assault Brigade", "Ukrainian 10th Brigade"),
            ("A spokesman for the 24th Brigade", "Ukrainian 24th Brigade"),
            ("The Ukrainian military", "Ukrainian military"),
            ("Ukraine's army", "Ukrainian military"),
            ("A Ukrainian military spokesman", "Ukrainian military"),
            ("Kyiv", "Ukrainian government"),
            ("Ukraine", "Ukrainian government"),
            ("Ukrainian officials", "Ukrainian officials"),
            ("Ukraine's Defence Ministry", "Ukrainian MoD"),
            ("Deputy Defence Minister Hanna Maliar", "Ukrainian MoD"),
            ("The Dnipro group", "Ukrainian Dnipro group"),
            ("The Tavria group's spokesman", "Ukrainian Tavria group"),
            ("Ukraine's Eastern Command", "Ukrainian Eastern Command"),
        ],
        [
            "{who} denied on Monday that Siversk had fallen.",
            "Siversk is still under Ukrainian control, {mid} said.",
        ],
        "denial",
    ),
    (
        [
            ("DeepState", "DeepState"),
            ("The DeepState project", "DeepState"),
            ("Analysts at DeepState", "DeepState"),
            ("Ukrainian monitoring group DeepState", "DeepState"),
            ("The Institute for the Study of War", "ISW"),
            ("The US-based ISW", "ISW"),
            ("The Washington-based Institute for the Study of War (ISW)", "ISW"),
            ("Black Bird Group", "Black Bird Group"),
            ("Finland's Black Bird Group", "Black Bird Group"),
            ("Emil Kastehelmi of Black Bird Group", "Black Bird Group"),
            ("British military intelligence", "UK MoD"),
            ("The UK Ministry of Defence", "UK MoD"),
            ("Britain's Defence Ministry", "UK MoD"),
        ],
        [
            "{who} said on Monday that Siversk had been captured.",
            "Siversk has been captured, {mid} said.",
        ],
        "independent_assessment",
    ),
    (
        [
            ("Міноборони РФ", MOD),
            ("Міністерство оборони Росії", MOD),
            ("російське Міноборони", MOD),
            ("Міноборони країни-агресорки", MOD),
            ("начальник Генштабу РФ Валерій Герасимов", STAFF_RU),
            ("російський Генштаб", STAFF_RU),
            ("глава російського Генштабу", STAFF_RU),
            ("Герасимов", STAFF_RU),
            ("речник Кремля Дмитро Пєсков", "Kremlin"),
            ("Кремль", "Kremlin"),
            ("президент РФ Володимир Путін", "Russian president"),
            ("глава Кремля", "Russian president"),
            ("російський диктатор Путін", "Russian president"),
            ("міністр оборони РФ Андрій Бєлоусов", MOD),
            ("Росія", "Russian side"),
            ("російська сторона", "Russian side"),
            ("ватажок «ДНР» Денис Пушилін", "Russian-installed head of Donetsk oblast"),
            ("російські пропагандисти", "Russian sources"),
            ("російські військкори", "Russian sources"),
            ("Кадиров", "Head of Chechnya"),
        ],
        ["Сіверськ захоплено, заявив {who}.", "{Who} заявив про захоплення Сіверська."],
        "capture_claim",
    ),
    (
        [
            ("Генштаб ЗСУ", STAFF),
            ("Генеральний штаб ЗСУ", STAFF),
            ("український Генштаб", STAFF),
            ("речник Генштабу", STAFF),
            ("головнокомандувач ЗСУ Олександр Сирський", CHIEF),
            ("Сирський", CHIEF),
            ("головком Сирський", CHIEF),
            ("президент Володимир Зеленський", PRESIDENT),
            ("Зеленський", PRESIDENT),
            ("глава держави", PRESIDENT),
            ("речник Угруповання об’єднаних сил Віктор Трегубов", JOINT),
            ("Трегубов", JOINT),
            ("ОСУВ «Хортиця»", "Ukrainian Khortytsia group"),
            ("речник Сил оборони Півдня Владислав Волошин", "Ukrainian Southern Defence Forces"),
            ("3-й армійський корпус", "Ukrainian Third Army Corps"),
            ("речник 24-ї бригади", "Ukrainian 24th Brigade"),
            ("Київ", "Ukrainian government"),
            ("українська сторона", "Ukrainian government"),
            ("угруповання військ «Схід»", "Ukrainian Eastern Command"),
            ("7-й корпус ДШВ", "Ukrainian 7th Army Corps"),
        ],
        ["{Who} спростував захоплення Сіверська.", "Сіверськ не захоплено, повідомив {who}."],
        "denial",
    ),
    (
        [
            ("Минобороны РФ", MOD),
            ("Министерство обороны России", MOD),
            ("российское Минобороны", MOD),
            ("начальник Генштаба РФ Валерий Герасимов", STAFF_RU),
            ("глава Генштаба Валерий Герасимов", STAFF_RU),
            ("российский Генштаб", STAFF_RU),
            ("Герасимов", STAFF_RU),
            ("Песков", "Kremlin"),
            ("пресс-секретарь Кремля Дмитрий Песков", "Kremlin"),
            ("президент Владимир Путин", "Russian president"),
            ("Путин", "Russian president"),
            ("министр обороны РФ Андрей Белоусов", MOD),
            ("глава ДНР Денис Пушилин", "Russian-installed head of Donetsk oblast"),
            ("Россия", "Russian side"),
            ("российская сторона", "Russian side"),
            ("российские военкоры", "Russian sources"),
            ("глава Чечни Рамзан Кадыров", "Head of Chechnya"),
            ("военный эксперт Андрей Марочко", "Andrei Marochko"),
        ],
        ["Северск захвачен, заявил {who}.", "{Who} заявил о взятии Северска."],
        "capture_claim",
    ),
    (
        [
            ("Генштаб ВСУ", STAFF),
            ("Генеральный штаб ВСУ", STAFF),
            ("украинский Генштаб", STAFF),
            ("Генштаб Украины", STAFF),
            ("главком ВСУ Александр Сырский", CHIEF),
            ("главнокомандующий ВСУ Сырский", CHIEF),
            ("президент Украины Владимир Зеленский", PRESIDENT),
            ("Зеленский", PRESIDENT),
            ("представитель Объединенных сил Виктор Трегубов", JOINT),
            ("группировка «Хортица»", "Ukrainian Khortytsia group"),
            (
                "представитель Сил обороны Юга Владислав Волошин",
                "Ukrainian Southern Defence Forces",
            ),
            ("Третий армейский корпус ВСУ", "Ukrainian Third Army Corps"),
            ("пресс-служба 24-й бригады", "Ukrainian 24th Brigade"),
            ("Киев", "Ukrainian government"),
            ("украинская сторона", "Ukrainian government"),
        ],
        ["{Who} опроверг захват Северска.", "Северск не захвачен, сообщил {who}."],
        "denial",
    ),
    (
        [
            ("DeepState", "DeepState"),
            ("проєкт DeepState", "DeepState"),
            ("аналітики DeepState", "DeepState"),
            ("Інститут вивчення війни", "ISW"),
            ("ISW", "ISW"),
            ("Black Bird Group", "Black Bird Group"),
            ("британська розвідка", "UK MoD"),
        ],
        ["Сіверськ окуповано, повідомив {who}."],
        "independent_assessment",
    ),
]


def speakers() -> Iterator[tuple[str, set[Event]]]:
    """Each name of a speaker before and behind what is said."""
    for names, templates, kind in _SAID:
        for who, actor in names:
            behind = who.replace("The ", "the ").replace("A ", "a ").rstrip(",")
            for template in templates:
                text = template.format(who=who, Who=who[0].upper() + who[1:], mid=behind)
                yield text, {("siversk", kind, actor)}


_COUNTED = {
    "en": [
        ("AFP", "afp"),
        ("an AFP analysis of ISW data", "afp"),
        ("AFP's analysis of data from the Institute for the Study of War", "afp"),
        ("the Institute for the Study of War", "isw"),
        ("the ISW", "isw"),
        ("DeepState", "deepstate"),
        ("the Ukrainian project DeepState", "deepstate"),
        ("Black Bird Group", "black-bird"),
        ("the UK Ministry of Defence", "uk-mod"),
        ("British intelligence", "uk-mod"),
        ("Russia Matters", "russia-matters"),
        ("the Russian defence ministry", "ru-mod"),
        ("Gerasimov", "ru-general-staff"),
        ("Putin", "ru-president"),
        ("Syrskyi", "ua-command"),
        ("Zelensky", "ua-president"),
        ("the Economist", "economist"),
    ],
    "uk": [
        ("DeepState", "deepstate"),
        ("AFP на основі даних ISW", "afp"),
        ("Інституту вивчення війни", "isw"),
        ("ISW", "isw"),
        ("британської розвідки", "uk-mod"),
        ("Герасимова", "ru-general-staff"),
        ("Сирського", "ua-command"),
        ("видання «Агентство»", "agentstvo"),
        ("Black Bird Group", "black-bird"),
        ("Міноборони РФ", "ru-mod"),
    ],
    "ru": [
        ("DeepState", "deepstate"),
        ("AFP на основе данных ISW", "afp"),
        ("Института изучения войны", "isw"),
        ("ISW", "isw"),
        ("британской разведки", "uk-mod"),
        ("Герасимова", "ru-general-staff"),
        ("Сырского", "ua-command"),
        ("издания «Агентство»", "agentstvo"),
        ("Black Bird Group", "black-bird"),
        ("Минобороны РФ", "ru-mod"),
    ],
}
_PERIODS = {
    "en": [
        ("in November", "2025-11"),
        ("last month", "2025-11"),
        ("in November 2025", "2025-11"),
        ("in 2024", "2024"),
        ("last year", "2024"),
        ("since the start of the year", "2025-01-01..2025-12-10 to_date"),
        ("so far this year", "2025-01-01..2025-12-10 to_date"),
        ("between 3 and 9 November", "2025-11-03..2025-11-09 window"),
        ("from 1 to 20 November", "2025-11-01..2025-11-20 partial_month"),
        ("in the first half of November", "2025-11-01..2025-11-15 partial_month"),
        ("from September to November", "2025-09-01..2025-11-30 window"),
        ("over the autumn", "2025-09-01..2025-11-30 window"),
        ("in the third quarter", "2025-07-01..2025-09-30 window"),
        ("in the first half of the year", "2025-01-01..2025-06-30 window"),
        ("since 1 October", "2025-10-01..2025-12-10 to_date"),
        ("in October and November", "2025-10-01..2025-11-30 window"),
        ("in the first ten months of the year", "2025-01-01..2025-10-31 window"),
        ("in the first week of December", "2025-12-01..2025-12-07 partial_month"),
        ("since February 2022", "2022-02-01..2025-12-10 to_date"),
        ("since the invasion began", "2022-02-24..2025-12-10 to_date"),
        ("in the week from 1 to 7 December", "2025-12-01..2025-12-07 partial_month"),
        ("during November", "2025-11"),
        ("throughout November", "2025-11"),
    ],
    "uk": [
        ("у листопаді", "2025-11"),
        ("за листопад", "2025-11"),
        ("минулого місяця", "2025-11"),
        ("за минулий місяць", "2025-11"),
        ("торік", "2024"),
        ("у 2024 році", "2024"),
        ("за 2024 рік", "2024"),
        ("від початку року", "2025-01-01..2025-12-10 to_date"),
        ("з початку року", "2025-01-01..2025-12-10 to_date"),
        ("цьогоріч", "2025-01-01..2025-12-10 to_date"),
        ("з 3 до 9 листопада", "2025-11-03..2025-11-09 window"),
        ("за перше півріччя", "2025-01-01..2025-06-30 window"),
        ("за осінь", "2025-09-01..2025-11-30 window"),
        ("із вересня до листопада", "2025-09-01..2025-11-30 window"),
        ("за перший тиждень грудня", "2025-12-01..2025-12-07 partial_month"),
        ("за десять місяців року", "2025-01-01..2025-10-31 window"),
        ("у першій половині листопада", "2025-11-01..2025-11-15 partial_month"),
        ("у третьому кварталі", "2025-07-01..2025-09-30 window"),
        ("упродовж листопада", "2025-11"),
        ("протягом листопада", "2025-11"),
        ("з 1 жовтня", "2025-10-01..2025-12-10 to_date"),
    ],
    "ru": [
        ("в ноябре", "2025-11"),
        ("за ноябрь", "2025-11"),
        ("в прошлом месяце", "2025-11"),
        ("за прошлый месяц", "2025-11"),
        ("в прошлом году", "2024"),
        ("в 2024 году", "2024"),
        ("за 2024 год", "2024"),
        ("с начала года", "2025-01-01..2025-12-10 to_date"),
        ("в этом году", "2025-01-01..2025-12-10 to_date"),
        ("с 3 по 9 ноября", "2025-11-03..2025-11-09 window"),
        ("за первое полугодие", "2025-01-01..2025-06-30 window"),
        ("за осень", "2025-09-01..2025-11-30 window"),
        ("с сентября по ноябрь", "2025-09-01..2025-11-30 window"),
        ("за первую неделю декабря", "2025-12-01..2025-12-07 partial_month"),
        ("за десять месяцев года", "2025-01-01..2025-10-31 window"),
        ("в первой половине ноября", "2025-11-01..2025-11-15 partial_month"),
        ("в третьем квартале", "2025-07-01..2025-09-30 window"),
        ("в течение ноября", "2025-11"),
        ("с 1 октября", "2025-10-01..2025-12-10 to_date"),
    ],
}
_TAKEN = {
    "en": [
        "Russian forces captured 505 square kilometres {p}, according to {w}.",
        "{P}, Russia took 505 sq km, {w} said.",
    ],
    "uk": [
        "Росіяни захопили 505 кв. км {p}, за даними {w}.",
        "{P} росіяни просунулися на 505 кв. км, за підрахунками {w}.",
    ],
    "ru": [
        "Российские войска заняли 505 кв. км {p}, по данным {w}.",
        "{P} российские войска заняли 505 кв. км, по подсчетам {w}.",
    ],
}
_NUMBERS = [
    (
        [
            ("505", "505"),
            ("1,146", "1146"),
            ("about 500", "500"),
            ("nearly 5,000", "5000"),
            ("more than 3,500", "3500"),
            ("between 500 and 550", "500-550"),
            ("500-550", "500-550"),
            ("500 to 550", "500-550"),
            ("two hundred", "200"),
            ("some 27.5", "27.5"),
            ("over 4.7 thousand", "4700"),
        ],
        "Russia took {} square kilometres in November, DeepState said.",
    ),
    (
        [
            ("505", "505"),
            ("1 146", "1146"),
            ("близько 500", "500"),
            ("майже 5 тисяч", "5000"),
            ("понад 3,5 тис.", "3500"),
            ("від 500 до 550", "500-550"),
            ("500–550", "500-550"),
            ("двісті", "200"),
            ("27,5", "27.5"),
            ("4,7 тисячі", "4700"),
        ],
        "За листопад росіяни захопили {} кв. км, повідомив DeepState.",
    ),
    (
        [
            ("505", "505"),
            ("1 146", "1146"),
            ("около 500", "500"),
            ("почти 5 тысяч", "5000"),
            ("более 3,5 тыс.", "3500"),
            ("от 500 до 550", "500-550"),
            ("500–550", "500-550"),
            ("двести", "200"),
            ("27,5", "27.5"),
            ("4,7 тысячи", "4700"),
        ],
        "За ноябрь российские войска захватили {} квадратных километров, сообщил DeepState.",
    ),
]
_PLACES = [
    (
        [
            ("the Donetsk region", "ua-14"),
            ("Donetsk Oblast", "ua-14"),
            ("Zaporizhzhia region", "ua-23"),
            ("Kharkiv oblast", "ua-63"),
            ("Ukraine's Sumy region", "ua-59"),
            ("Russia's Kursk region", "ru-krs"),
            ("the Dnipropetrovsk region", "ua-12"),
            ("Luhansk region", "ua-09"),
        ],
        [
            (
                "Russia took 50 square kilometres in {} in November, DeepState said.",
                "50 km2 ; 2025-11 ; {} ; deepstate",
            ),
            (
                "In November, 50 sq km changed hands in {}, according to DeepState.",
                "50 km2 ; 2025-11 ; {} ; deepstate",
            ),
            (
                "Russia controls 75 percent of {}, DeepState said.",
                "75 percent ; 2025-12-10 ; {} ; deepstate",
            ),
        ],
    ),
    (
        [
            ("Донецькій області", "ua-14"),
            ("Донеччині", "ua-14"),
            ("Запорізькій області", "ua-23"),
            ("Харківщині", "ua-63"),
            ("Сумщині", "ua-59"),
            ("Курській області РФ", "ru-krs"),
            ("Дніпропетровщині", "ua-12"),
        ],
        [
            (
                "У листопаді ворог захопив 50 кв. км у {}, повідомив DeepState.",
                "50 km2 ; 2025-11 ; {} ; deepstate",
            ),
            (
                "На {} у листопаді окуповано 50 кв. км, повідомив DeepState.",
                "50 km2 ; 2025-11 ; {} ; deepstate",
            ),
        ],
    ),
    (
        [
            ("Донецкой области", "ua-14"),
            ("Запорожской области", "ua-23"),
            ("Харьковской области", "ua-63"),
            ("Сумской области", "ua-59"),
            ("Курской области", "ru-krs"),
            ("Днепропетровской области", "ua-12"),
        ],
        [
            (
                "В ноябре российские войска заняли 50 кв. км в {}, сообщил DeepState.",
                "50 km2 ; 2025-11 ; {} ; deepstate",
            ),
            (
                "Россия контролирует 75 процентов {}, сообщил DeepState.",
                "75 percent ; 2025-12-10 ; {} ; deepstate",
            ),
        ],
    ),
]


def figures() -> Iterator[tuple[str, str]]:
    """Periods, those who count, ways to write a number, and oblasts."""
    for language, templates in _TAKEN.items():
        for template in templates:
            for said, period in _PERIODS[language]:
                plain = said in ("in November", "за листопад", "за ноябрь")
                for who, estimator in _COUNTED[language][: None if plain else 1]:
                    text = template.format(p=said, P=said[0].upper() + said[1:], w=who)
                    yield text, f"505 km2 ; {period} ; ua ; {estimator}"
    for numbers, template in _NUMBERS:
        for said, value in numbers:
            yield template.format(said), f"{value} km2 ; 2025-11 ; ua ; deepstate"
    for places, patterns in _PLACES:
        for name, place in places:
            for template, expected in patterns:
                yield template.format(name), expected.format(place)


_JOINED = [
    (
        "Russia's Defence Ministry said its troops had captured Siversk",
        (
            ", but ",
            "; ",
            ", while ",
            ", although ",
            ", and ",
            ". However, ",
        ),
        (
            ("Ukraine's General Staff denied it", DENIAL),
            ("Ukraine's General Staff said the town was still held by its troops", DENIAL),
            ("Ukraine's General Staff said fighting was continuing there", DENIAL),
            ("Ukraine's General Staff rejected the report", DENIAL),
            ("Ukraine's General Staff said its soldiers had withdrawn", WITHDRAWAL),
        ),
    ),
    (
        "Міноборони РФ заявило про захоплення Сіверська",
        (", але ", ", проте ", "; ", ", а ", ", натомість ", ", водночас ", ", однак "),
        (
            ("у Генштабі ЗСУ це спростували", DENIAL),
            ("Генштаб ЗСУ заперечує втрату міста", DENIAL),
            ("у Генштабі ЗСУ кажуть, що місто утримують", DENIAL),
            ("Генштаб ЗСУ повідомив про відхід із міста", WITHDRAWAL),
        ),
    ),
    (
        "Минобороны РФ заявило о взятии Северска",
        (", но ", ", однако ", "; ", ", а ", ", в то время как ", ", тогда как "),
        (
            ("в Генштабе ВСУ это опровергли", DENIAL),
            ("Генштаб ВСУ отрицает потерю города", DENIAL),
            ("в Генштабе ВСУ утверждают, что город удерживают", DENIAL),
            ("Генштаб ВСУ сообщил об отходе из города", WITHDRAWAL),
        ),
    ),
]
_WHOLE: list[tuple[str, set[Event]]] = [
    (
        "Ukraine's General Staff has denied Russian Defence Ministry claims that Siversk was captured.",
        {CLAIM, DENIAL},
    ),
    (
        "Ukraine's General Staff denied a claim by Russia's Defence Ministry to have taken Siversk.",
        {CLAIM, DENIAL},
    ),
    (
        "The Russian Defence Ministry's claim to have captured Siversk was denied by Ukraine's General Staff.",
        {CLAIM, DENIAL},
    ),
    (
        "Russian Defence Ministry claims of capturing Siversk were denied by Ukraine's General Staff.",
        {CLAIM, DENIAL},
    ),
    (
        "Siversk, which Russia's Defence Ministry says it has captured, is still held by Ukrainian troops, Ukraine's General Staff said.",
        {CLAIM, DENIAL},
    ),
    (
        "Siversk, claimed by Russia's Defence Ministry on Thursday, is still in Ukrainian hands, according to Ukraine's General Staff.",
        {CLAIM, DENIAL},
    ),
    (
        "Contrary to what Russia's Defence Ministry says, Siversk has not fallen, Ukraine's General Staff said.",
        {DENIAL},
    ),
    (
        "Hours after Russia's Defence Ministry claimed Siversk, Ukraine's General Staff said its troops still held the town.",
        {CLAIM, DENIAL},
    ),
    (
        "Despite Russia's Defence Ministry announcing the capture of Siversk, Ukraine's General Staff said the town was under its control.",
        {CLAIM, DENIAL},
    ),
    (
        "Two days after Russia's Defence Ministry announced Siversk's capture, Ukraine's General Staff confirmed its troops had pulled out.",
        {CLAIM, WITHDRAWAL},
    ),
    (
        "Russia's Defence Ministry's announcement that Siversk had been taken is a lie, Ukraine's General Staff said.",
        {CLAIM, DENIAL},
    ),
    ("Генштаб ЗСУ спростував заяву Міноборони РФ про захоплення Сіверська.", {CLAIM, DENIAL}),
    (
        "Сіверськ, про захоплення якого заявило Міноборони РФ, контролюють українські війська, повідомив Генштаб ЗСУ.",
        {CLAIM, DENIAL},
    ),
    (
        "Після заяв Міноборони РФ про захоплення Сіверська Генштаб ЗСУ повідомив, що місто утримують.",
        {CLAIM, DENIAL},
    ),
    (
        "Заява Міноборони РФ про взяття Сіверська не відповідає дійсності, кажуть у Генштабі ЗСУ.",
        {CLAIM, DENIAL},
    ),
    ("Заяву Міноборони РФ про взяття Сіверська спростували в Генштабі ЗСУ.", {CLAIM, DENIAL}),
    ("Генштаб ВСУ опроверг заявление Минобороны РФ о взятии Северска.", {CLAIM, DENIAL}),
    (
        "Северск, о взятии которого сообщило Минобороны РФ, контролируют ВСУ, заявил Генштаб ВСУ.",
        {CLAIM, DENIAL},
    ),
    (
        "После заявления Минобороны РФ о взятии Северска Генштаб ВСУ сообщил, что город удерживают.",
        {CLAIM, DENIAL},
    ),
    (
        "Заявление Минобороны РФ о взятии Северска не соответствует действительности, сказали в Генштабе ВСУ.",
        {CLAIM, DENIAL},
    ),
    ("Заявление Минобороны РФ о взятии Северска опровергли в Генштабе ВСУ.", {CLAIM, DENIAL}),
    (
        "Russia's Defence Ministry claimed Siversk and Lyman; Ukraine's General Staff confirmed only the loss of Siversk.",
        {
            ("siversk", "capture_claim", MOD),
            ("lyman", "capture_claim", MOD),
            ("siversk", "confirmation", STAFF),
        },
    ),
    (
        "Russia's Defence Ministry said its forces had captured Siversk and entered Lyman.",
        {CLAIM, ("lyman", "partial_control_claim", MOD)},
    ),
    (
        "Russia's Defence Ministry said Siversk had been captured and Kostiantynivka surrounded.",
        {CLAIM, ("kostiantynivka", "partial_control_claim", MOD)},
    ),
    (
        "Ukraine's General Staff said it had withdrawn from Siversk but was holding Lyman.",
        {WITHDRAWAL, ("lyman", "denial", STAFF)},
    ),
    (
        "Ukraine's General Staff said troops had left Siversk and recaptured Kupiansk.",
        {WITHDRAWAL, ("kupiansk", "liberation_claim", STAFF)},
    ),
    (
        "Russia's Defence Ministry reported the capture of Siversk in the Donetsk region and Vovchansk in the Kharkiv region.",
        {CLAIM, ("vovchansk", "capture_claim", MOD)},
    ),
    (
        "Russia's Defence Ministry reported the capture of Siversk, and Gerasimov that of Vovchansk.",
        {CLAIM, ("vovchansk", "capture_claim", "Russian General Staff")},
    ),
    (
        "Міноборони РФ заявило про взяття Сіверська, а Герасимов — Вовчанська.",
        {CLAIM, ("vovchansk", "capture_claim", "Russian General Staff")},
    ),
    (
        "Міноборони РФ повідомило про захоплення Сіверська та оточення Костянтинівки.",
        {CLAIM, ("kostiantynivka", "partial_control_claim", MOD)},
    ),
    (
        "Генштаб ЗСУ повідомив про відхід із Сіверська та звільнення Куп'янська.",
        {WITHDRAWAL, ("kupiansk", "liberation_claim", STAFF)},
    ),
    ("Генштаб ЗСУ: Сіверськ залишено, Лиман утримуємо.", {WITHDRAWAL, ("lyman", "denial", STAFF)}),
    (
        "Минобороны РФ сообщило о взятии Северска и окружении Константиновки.",
        {CLAIM, ("kostiantynivka", "partial_control_claim", MOD)},
    ),
    (
        "Генштаб ВСУ сообщил об отходе из Северска и об освобождении Купянска.",
        {WITHDRAWAL, ("kupiansk", "liberation_claim", STAFF)},
    ),
    (
        "В Минобороны РФ заявили о взятии Северска, Лимана и Волчанска.",
        {CLAIM, ("lyman", "capture_claim", MOD), ("vovchansk", "capture_claim", MOD)},
    ),
    (
        "DeepState: Сіверськ окуповано, у Лимані ворог має просування, Покровськ у сірій зоні.",
        {
            ("siversk", "independent_assessment", "DeepState"),
            ("lyman", "independent_assessment", "DeepState"),
            ("pokrovsk", "independent_assessment", "DeepState"),
        },
    ),
    (
        "DeepState said the Russians had occupied Siversk, advanced in Lyman and near Kupiansk.",
        {
            ("siversk", "independent_assessment", "DeepState"),
            ("lyman", "independent_assessment", "DeepState"),
        },
    ),
    (
        "Ворог окупував Сіверськ, а також просунувся у Лимані та поблизу Куп'янська, — DeepState.",
        {
            ("siversk", "independent_assessment", "DeepState"),
            ("lyman", "independent_assessment", "DeepState"),
        },
    ),
    (
        "DeepState: противник занял Северск, а также продвинулся в Лимане и возле Купянска.",
        {
            ("siversk", "independent_assessment", "DeepState"),
            ("lyman", "independent_assessment", "DeepState"),
        },
    ),
]


def two_speakers() -> Iterator[tuple[str, set[Event]]]:
    """A claim and the answer in one sentence; several places in one."""
    for claim, joints, answers in _JOINED:
        for joint in joints:
            for answer, told in answers:
                yield f"{claim}{joint}{answer}.", {CLAIM, told}
    yield from _WHOLE
