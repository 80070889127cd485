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
}  # fmt: skip
