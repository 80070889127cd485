"""Kinds of misreading, each in three languages: made-up texts with made-up villages.

Nothing here is anybody's sentence. Dzvinkivka and Korchmivka are no places of the ledger. Each kind was
seen on a real page in one language; the two others were written with it. All are mended, so
these measure nothing: they keep what was mended.
"""

from tests.texts.dispatches import dispatch

KINDS = {
    "a village outside the ledger takes its own verb": [
        dispatch("en-01", "2025-06-15", "Russia's defence ministry said it had taken the village of"
                 " Dzvinkivka, south-west of occupied Selydove. | The village is now in Russian"
                 " hands, the ministry said.", events=""),
        dispatch("uk-01", "2025-06-12", "У 79-й бригаді повідомили, що хутір Дзвінківка на Запоріжжі"
                 " звільнено. Аналітики DeepState вважають"
                 " окупованою Гродівку.",
                 events="hrodivka ; independent_assessment ; DeepState ; -"),
        dispatch("ru-01", "2025-10-26", "Генштаб ВСУ заявил, что Торецк удерживают украинские войска."
                 " На этом участке освобождены села Дзвинковка и Корчмовка, сообщил Генштаб.",
                 events="toretsk ; denial ; Ukrainian General Staff ; -"),
    ],
    "a list goes on behind a village outside the ledger": [
        dispatch("en-02", "2026-01-20", "DeepState said Russian troops had occupied the villages of"
                 " Dzvinkivka in Donetsk region and Andriivka in Sumy region.",
                 events="andriivka-sumy ; independent_assessment ; DeepState ; -"),
        dispatch("uk-02", "2026-01-20", "DeepState повідомив про окупацію села Дзвінківка Донецької"
                 " області та Андріївки Сумської області.",
                 events="andriivka-sumy ; independent_assessment ; DeepState ; -"),
        dispatch("ru-02", "2026-01-20", "DeepState сообщил о захвате двух сел: Дзвинковка в Донецкой"
                 " области и Андреевка в Сумской области.",
                 events="andriivka-sumy ; independent_assessment ; DeepState ; -"),
    ],
    "where a place lies is no claim to the town it is told by": [
        dispatch("en-03", "2025-10-15", "The Russian Defence Ministry said it had captured"
                 " Novohrodivka, which lies south of the Russian-held town of Toretsk.",
                 events="novohrodivka ; capture_claim ; Russian MoD ; -"),
        dispatch("uk-03", "2025-10-15", "Міноборони РФ заявило про захоплення Новогродівки, що лежить"
                 " на південь від окупованого Торецька.",
                 events="novohrodivka ; capture_claim ; Russian MoD ; -"),
        dispatch("ru-03", "2025-10-15", "Минобороны РФ заявило о взятии Новогродовки, которая лежит"
                 " южнее подконтрольного России города Торецк.",
                 events="novohrodivka ; capture_claim ; Russian MoD ; -"),
    ],
    "a side of a town is a part of it": [
        dispatch("en-04", "2025-10-15", "Gerasimov said his troops had taken all of eastern"
                 " Kupiansk.",
                 events="kupiansk ; partial_control_claim ; Russian General Staff ; -"),
        dispatch("uk-04", "2025-10-15", "Герасимов заявив, що його війська захопили близько половини"
                 " території Куп'янська.",
                 events="kupiansk ; partial_control_claim ; Russian General Staff ; -"),
        dispatch("ru-04", "2025-10-15", "Герасимов заявил, что взят весь запад Купянска.",
                 events="kupiansk ; partial_control_claim ; Russian General Staff ; -"),
    ],
    "what will be taken soon is not taken": [
        dispatch("en-05", "2025-12-20", "Putin said his troops had taken Toretsk and were soon to"
                 " take Lyman.", events="toretsk ; capture_claim ; Russian president ; -"),
        dispatch("uk-05", "2025-12-20", "Путін заявив, що Торецьк уже взято, а невдовзі захоплять і"
                 " Лиман.", events="toretsk ; capture_claim ; Russian president ; -"),
        dispatch("ru-05", "2025-12-20", "Путин сказал, что Торецк взят и что вскоре возьмут"
                 " Северск.", events="toretsk ; capture_claim ; Russian president ; -"),
    ],
    "who said it in the sentence before is not named again": [
        dispatch("en-06", "2026-01-27", "Gerasimov visited the troops of the West group. During the"
                 " visit, the capture of Kucherivka was reported.",
                 events="kucherivka ; capture_claim ; Russian General Staff ; -"),
        dispatch("uk-06", "2026-01-27", "Про підсумки тижня говорив Герасимов. Зокрема, російські"
                 " війська захопили село Дзвінківка Харківської області та зайняли половину"
                 " Новопавлівки.",
                 events="novopavlivka ; partial_control_claim ; Russian General Staff ; -"),
        dispatch("ru-06", "2026-01-27", "Начальник Генштаба РФ Герасимов проверил войска. Отмечено"
                 " взятие Кучеровки.",
                 events="kucherivka ; capture_claim ; Russian General Staff ; -"),
    ],
    "who holds a town has not said so": [
        dispatch("en-07", "2025-12-21", "Toretsk remains under the control of the Defence Forces"
                 " despite the statements of Russian propaganda.", events=""),
        dispatch("uk-07", "2025-12-21", "Нагадаємо, Торецьк залишається під контролем Сил оборони"
                 " всупереч заявам російської пропаганди.", events=""),
        dispatch("ru-07", "2025-12-21", "Отметим, что Торецк остается под контролем Сил обороны"
                 " вопреки заявлениям российской пропаганды.", events=""),
    ],
    "a correction is no event": [
        dispatch("en-08", "2025-12-21", "Russia's defence ministry said it had captured Siversk. |"
                 " Correction: An earlier version of this story wrongly said that DeepState had"
                 " confirmed the capture of Toretsk and that 512 sq km were taken in November.",
                 events="siversk ; capture_claim ; Russian MoD ; -"),
        dispatch("uk-08", "2025-12-21", "Міноборони РФ заявило про захоплення Сіверська. |"
                 " Виправлення: у попередній версії новини помилково йшлося, що DeepState"
                 " підтвердив захоплення Торецька і 512 кв. км за листопад.",
                 events="siversk ; capture_claim ; Russian MoD ; -"),
        dispatch("ru-08", "2025-12-21", "Минобороны РФ заявило о взятии Северска. | Исправление: в"
                 " предыдущей версии новости ошибочно говорилось, что DeepState подтвердил захват"
                 " Торецка и 512 кв. км за ноябрь.",
                 events="siversk ; capture_claim ; Russian MoD ; -"),
    ],
    "a weekday with its date is that day": [
        dispatch("en-09", "2023-11-09", "The Ukrainian General Staff said on Sunday, September 17, that"
                 " Klishchiivka was liberated.",
                 events="klishchiivka ; liberation_claim ; Ukrainian General Staff ; 2023-09-17"),
        dispatch("uk-09", "2023-11-09", "Генштаб ЗСУ у неділю, 17 вересня, повідомив про звільнення"
                 " Кліщіївки.",
                 events="klishchiivka ; liberation_claim ; Ukrainian General Staff ; 2023-09-17"),
        dispatch("ru-09", "2023-11-09", "Генштаб ВСУ в воскресенье, 17 сентября, сообщил об освобождении"
                 " Клещеевки.",
                 events="klishchiivka ; liberation_claim ; Ukrainian General Staff ; 2023-09-17"),
    ],
}  # fmt: skip

COUNTED = {
    "the date of something else is no period": [
        dispatch("en-21", "2024-08-13", "Together with Crimea (annexed in 2014), Russia now has 103,400"
                 " sq km of Ukraine, according to DeepState.", "103400 km2 ; 2024-08-13 ; ua ; deepstate"),
        dispatch("uk-21", "2024-08-13", "Разом із Кримом (анексований у 2014 році) Росія тепер має"
                 " 103 400 кв. км України, за даними DeepState.",
                 "103400 km2 ; 2024-08-13 ; ua ; deepstate"),
        dispatch("ru-21", "2025-08-23", "Минобороны РФ сообщило, что взяты четыре села в области, которую"
                 " Россия объявила аннексированной в сентябре 2022 года."),
    ],
    "since that day is until now": [
        dispatch("en-22", "2024-08-13", "The incursion of August 3 changed little: the Russian army took"
                 " another 58 sq km from that day on, DeepState counts.",
                 "58 km2 ; 2024-08-03..2024-08-13 partial_month ; ua ; deepstate"),
        dispatch("uk-22", "2024-08-13", "Наступ почався 3 серпня. З того дня росіяни захопили 58 кв. км,"
                 " підрахував DeepState.",
                 "58 km2 ; 2024-08-03..2024-08-13 partial_month ; ua ; deepstate"),
        dispatch("ru-22", "2024-08-13", "Рейд начался 3 августа. С того дня армия РФ заняла 58 кв. км,"
                 " подсчитал DeepState.",
                 "58 km2 ; 2024-08-03..2024-08-13 partial_month ; ua ; deepstate"),
    ],
    "a total that counts a month in is not the month's": [
        dispatch("en-23", "2024-12-02", "Counting November, Russia's total gain reached 3,310 sq km,"
                 " DeepState says.", "3310 km2 ; 2024-01-01..2024-11-30 to_date ; ua ; deepstate"),
        dispatch("uk-23", "2024-12-02", "З урахуванням листопада загалом захоплено 3310 кв. км, підрахував"
                 " DeepState.", "3310 km2 ; 2024-01-01..2024-11-30 to_date ; ua ; deepstate"),
        dispatch("ru-23", "2024-12-02", "С учетом ноября всего захвачено 3310 кв. км, подсчитал"
                 " DeepState.", "3310 km2 ; 2024-01-01..2024-11-30 to_date ; ua ; deepstate"),
    ],
    "a month of that year is of the year just named": [
        dispatch("en-24", "2024-12-02", "The year 2022 saw more. In March of that year Russia took 1,870"
                 " sq km, DeepState says.", "1870 km2 ; 2022-03 ; ua ; deepstate"),
        dispatch("uk-24", "2024-12-02", "Більше було 2022 року. У березні того ж року росіяни захопили"
                 " 1870 кв. км, за даними DeepState.", "1870 km2 ; 2022-03 ; ua ; deepstate"),
        dispatch("ru-24", "2024-12-02", "Больше было в 2022 году. В марте того года армия РФ захватила"
                 " 1870 кв. км, по данным DeepState.", "1870 km2 ; 2022-03 ; ua ; deepstate"),
    ],
    "a bracket behind an end of a span is what was held then": [
        dispatch("en-25", "2025-08-17", "DeepState: from October 3, 2022 (107,300 sq km occupied) until"
                 " today (113,800 sq km) the enemy took 6,500 sq km.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 113800 km2 ; 2025-08-17 ; ua ; deepstate
                 6500 km2 ; 2022-10-03..2025-08-17 to_date ; ua ; deepstate"""),
        dispatch("uk-25", "2025-08-17", "DeepState: з 3 жовтня 2022 року (було окуповано 107 300 кв. км)"
                 " до сьогодні (113 800 кв. км) ворог захопив 6500 кв. км.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 113800 km2 ; 2025-08-17 ; ua ; deepstate
                 6500 km2 ; 2022-10-03..2025-08-17 to_date ; ua ; deepstate"""),
        dispatch("ru-25", "2025-08-17", "DeepState: с 3 октября 2022 года (оккупировано 107 300 кв. км) по"
                 " сегодняшний день (113 800 кв. км) враг захватил 6500 кв. км.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 113800 km2 ; 2025-08-17 ; ua ; deepstate
                 6500 km2 ; 2022-10-03..2025-08-17 to_date ; ua ; deepstate"""),
    ],
    "numbers reach to the day they were given out": [
        dispatch("en-26", "2025-09-29", "On September 21 the Russian Defence Ministry published data by"
                 " which its troops had taken 4,500 sq km since January 1.",
                 "4500 km2 ; 2025-01-01..2025-09-21 to_date ; ua ; ru-mod"),
        dispatch("uk-26", "2025-09-29", "21 вересня Міноборони РФ оприлюднило дані, за якими з 1 січня"
                 " захоплено 4500 кв. км.", "4500 km2 ; 2025-01-01..2025-09-21 to_date ; ua ; ru-mod"),
        dispatch("ru-26", "2025-09-29", "21 сентября Минобороны опубликовало данные: с 1 января взято"
                 " 4500 кв. км.", "4500 km2 ; 2025-01-01..2025-09-21 to_date ; ua ; ru-mod"),
    ],
    "who is named later for something else has not counted": [
        dispatch("en-27", "2024-11-26", "Russian troops are moving faster, analysts said on Tuesday. They"
                 " took 570 sq km in October. | Russia's Defence Ministry reported the capture of"
                 " another village.", "570 km2 ; 2024-10 ; ua ; -"),
        dispatch("uk-27", "2024-11-26", "Війська РФ просуваються швидше, кажуть експерти. Вони захопили 570"
                 " кв. км у жовтні. | Міноборони РФ заявило про захоплення ще одного села.",
                 "570 km2 ; 2024-10 ; ua ; -"),
        dispatch("ru-27", "2024-11-26", "Войска РФ продвигаются быстрее, говорят эксперты. Они захватили 570"
                 " кв. км в октябре. | Минобороны РФ заявило о взятии еще одного села.",
                 "570 km2 ; 2024-10 ; ua ; -"),
    ],
    "a messenger that cites another has not counted": [
        dispatch("en-28", "2024-12-27", "A record month, Agentstvo said. Russian forces took 570 sq km in"
                 " November, it added, citing data from DeepState.", "570 km2 ; 2024-11 ; ua ; deepstate"),
        dispatch("uk-28", "2024-12-27", "Рекордний місяць, пише «Агентство». У листопаді захоплено 570 кв."
                 " км, додало воно з посиланням на дані DeepState.",
                 "570 km2 ; 2024-11 ; ua ; deepstate"),
        dispatch("ru-28", "2024-12-27", "Рекордный месяц, пишет «Агентство». В ноябре захвачено 570 кв. км,"
                 " добавило оно со ссылкой на данные DeepState.",
                 "570 km2 ; 2024-11 ; ua ; deepstate"),
    ],
    "who works with a body is not that body": [
        dispatch("en-29", "2025-08-18", "This is reported by DeepState, which works with Ukraine's Defence"
                 " Ministry. On August 17 Russia held 113,800 sq km.",
                 "113800 km2 ; 2025-08-17 ; ua ; deepstate"),
        dispatch("uk-29", "2025-08-18", "Про це повідомляє DeepState, що співпрацює з Міноборони України."
                 " Станом на 17 серпня окуповано 113 800 кв. км.",
                 "113800 km2 ; 2025-08-17 ; ua ; deepstate"),
        dispatch("ru-29", "2025-08-18", "Об этом сообщает DeepState, сотрудничающий с Минобороны Украины."
                 " На 17 августа под контролем РФ было 113 800 кв. км.",
                 "113800 km2 ; 2025-08-17 ; ua ; deepstate"),
    ],
    "what grew to a number grew to it today, and not to less": [
        dispatch("en-30", "2025-08-18", "Since October 3, 2022, when Russia held 107,300 sq km, the occupied"
                 " area has grown to 112,400 sq km to this day, DeepState says. Over that period Russia"
                 " took 5,100 sq km.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 112400 km2 ; 2025-08-18 ; ua ; deepstate
                 5100 km2 ; 2022-10-03..2025-08-18 to_date ; ua ; deepstate"""),
        dispatch("uk-30", "2025-08-18", "З 3 жовтня 2022 року, коли під контролем РФ було 107 300 кв. км, і"
                 " до сьогодні ця цифра зросла до 112 400 кв. км, повідомляє DeepState. За цей період РФ"
                 " захопила 5100 кв. км.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 112400 km2 ; 2025-08-18 ; ua ; deepstate
                 5100 km2 ; 2022-10-03..2025-08-18 to_date ; ua ; deepstate"""),
        dispatch("ru-30", "2025-08-18", "С 3 октября 2022 года под контролем РФ было 107 300 кв. км, теперь"
                 " эта цифра выросла до 112 400 кв. км, сообщает DeepState. За этот период РФ захватила"
                 " 5100 кв. км.",
                 """107300 km2 ; 2022-10-03 ; ua ; deepstate
                 112400 km2 ; 2025-08-18 ; ua ; deepstate
                 5100 km2 ; 2022-10-03..2025-08-18 to_date ; ua ; deepstate"""),
    ],
    "the villages of one day are events and no figure": [
        dispatch("en-31", "2024-09-10", "Russian troops took two villages over the past day, the Russian"
                 " Defence Ministry said."),
        dispatch("uk-31", "2024-09-10", "За минулу добу війська РФ захопили два села, заявило Міноборони РФ."),
        dispatch("ru-31", "2024-09-10", "Войска РФ за сутки заняли два села, сообщило Минобороны РФ."),
    ],
    "an advance by the equivalent of an area is that area": [
        dispatch("en-32", "2023-03-15", "DeepState says the Russian army advanced the equivalent of 211 sq km"
                 " from January 31 to February 28.",
                 "211 km2 ; 2023-01-31..2023-02-28 window ; ua ; deepstate"),
        dispatch("uk-32", "2023-03-15", "За даними DeepState, росіяни просунулися на площу, еквівалентну 211"
                 " кв. км, з 31 січня до 28 лютого.",
                 "211 km2 ; 2023-01-31..2023-02-28 window ; ua ; deepstate"),
        dispatch("ru-32", "2023-03-15", "По данным DeepState, армия РФ продвинулась на площадь, равную 211"
                 " кв. км, с 31 января по 28 февраля.",
                 "211 km2 ; 2023-01-31..2023-02-28 window ; ua ; deepstate"),
    ],
    "an aside between a share and its land is passed over": [
        dispatch("en-33", "2025-09-02", "DeepState: last month the enemy occupied 18.7 percent (a number Kyiv"
                 " gives as well) of the whole territory of Ukraine.", "18.7 percent ; 2025-08-31 ; ua ; deepstate"),
        dispatch("uk-33", "2025-09-02", "DeepState: минулого місяця окупація сягнула 18,7 відсотка (так кажуть"
                 " і в столиці) всієї території України.", "18.7 percent ; 2025-08-31 ; ua ; deepstate"),
        dispatch("ru-33", "2025-09-02", "DeepState: в прошлом месяце враг вышел на 18,7 процента оккупации (так"
                 " говорят в столице) всей территории Украины.", "18.7 percent ; 2025-08-31 ; ua ; deepstate"),
    ],
    "letters of another alphabet that look alike are read as meant": [
        dispatch("en-34", "2025-08-01", "Russia took 531 sq km in July, DеерStаtе says.",
                 "531 km2 ; 2025-07 ; ua ; deepstate"),
        dispatch("uk-34", "2025-08-01", "За липень захоплено 531 кв. км, повідомляє DеерStаtе.",
                 "531 km2 ; 2025-07 ; ua ; deepstate"),
        dispatch("ru-34", "2025-08-01", "За июль захвачен 531 кв. км, сообщает DеерStаtе.",
                 "531 km2 ; 2025-07 ; ua ; deepstate"),
    ],
    "a region that is not named is not the country": [
        dispatch("en-35", "2025-09-01", "Russia controls 78.2 percent of the region, up from 61 percent a year"
                 " ago, DeepState says."),
        dispatch("uk-35", "2025-09-01", "Росія контролює 78,2 відсотка області, за даними DeepState."),
        dispatch("ru-35", "2025-09-01", "Россия контролирует 78,2 процента области, по данным DeepState."),
    ],
    "what a part of a region was compared to is of that region": [
        dispatch("en-36", "2024-12-02", "Russia's gains were mainly in the Donetsk region, DeepState says. Its"
                 " troops now control less than 70% of the region, compared to more than 45% on January 1.",
                 """70 percent ; 2024-12-02 ; ua-14 ; deepstate
                 45 percent ; 2024-01-01 ; ua-14 ; deepstate"""),
        dispatch("uk-36", "2024-12-02", "Росіяни просунулися в Донецькій області, пише DeepState. Вони"
                 " контролюють 70% області проти 45% на 1 січня.",
                 """70 percent ; 2024-12-02 ; ua-14 ; deepstate
                 45 percent ; 2024-01-01 ; ua-14 ; deepstate"""),
        dispatch("ru-36", "2024-12-02", "Россияне продвинулись в Донецкой области, пишет DeepState. Они"
                 " контролируют 70% области против 45% на 1 января.",
                 """70 percent ; 2024-12-02 ; ua-14 ; deepstate
                 45 percent ; 2024-01-01 ; ua-14 ; deepstate"""),
    ],
    "a longer name is not the outlet that it begins with": [
        dispatch("en-37", "2024-01-16", "The National Land Bureau counted 15 sq km of ground occupied in"
                 " December.", "15 km2 ; 2023-12 ; ua ; -"),
        dispatch("uk-37", "2024-01-16", "У The National Land Bureau підрахували 15 кв. км, окупованих у"
                 " грудні.", "15 km2 ; 2023-12 ; ua ; -"),
        dispatch("ru-37", "2024-01-16", "В The National Land Bureau насчитали 15 кв. км, оккупированных в"
                 " декабре.", "15 km2 ; 2023-12 ; ua ; -"),
    ],
    "a number that another is above is no least one": [
        dispatch("en-38", "2024-07-31", "DeepState: 1,190 sq km were taken in the first half of the year,"
                 " well above the 530 sq km of 2023.",
                 """1190 km2 ; 2024-01-01..2024-06-30 window ; ua ; deepstate
                 530 km2 ; 2023 ; ua ; deepstate"""),
        dispatch("uk-38", "2024-07-31", "DeepState: у першому півріччі захоплено 1190 кв. км, а за 2023 рік"
                 " 530 кв. км.",
                 """1190 km2 ; 2024-01-01..2024-06-30 window ; ua ; deepstate
                 530 km2 ; 2023 ; ua ; deepstate"""),
        dispatch("ru-38", "2024-07-31", "DeepState: в первом полугодии взято 1190 кв. км, а за 2023 год"
                 " 530 кв. км.",
                 """1190 km2 ; 2024-01-01..2024-06-30 window ; ua ; deepstate
                 530 km2 ; 2023 ; ua ; deepstate"""),
    ],
}  # fmt: skip
