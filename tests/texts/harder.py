"""Made-up dispatches by the writer of the rules, harder than most real ones, and each known today.

Written as in ``dispatches``. Some of what is expected here is still missed, and stays expected.
"""

from tests.texts.dispatches import dispatch

HARDER = [
    dispatch(
        "en-M01", "2025-08-03",
        """Chasiv Yar has fallen, the Russian defence ministry announced on Thursday, a claim Kyiv
        was quick to rubbish.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "en-M02", "2025-08-03",
        """Viktor Trehubov, a spokesman, described reports of Chasiv Yar's capture as "another
        propaganda stunt".""",
        events="chasiv-yar ; denial ; Ukrainian Joint Forces ; -",
    ),
    dispatch(
        "en-M03", "2025-12-05",
        """Putin, speaking to troops, hailed the taking of Krasnoarmeysk, as Russia calls Pokrovsk.""",
        events="pokrovsk ; capture_claim ; Russian president ; -",
    ),
    dispatch(
        "en-M04", "2025-12-05",
        """The fall of Siversk was acknowledged by Ukraine's General Staff, which said the troops had
        been pulled back to save lives.""",
        events="""siversk ; confirmation ; Ukrainian General Staff ; -
        siversk ; withdrawal ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-M05", "2025-11-05",
        """According to DeepState, the Russians now hold some 60 percent of Myrnohrad; the ISW has
        seen no proof that they are in the centre.""",
        figures="60 percent ; 2025-11-05 ; myrnohrad ; deepstate",
        events="""myrnohrad ; independent_assessment ; DeepState ; -
        myrnohrad ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "en-M06", "2025-11-05",
        """Russia's claims to have encircled Pokrovsk are untrue, Syrskyi said after visiting the
        front.""",
        events="pokrovsk ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "en-M07", "2024-05-26",
        """Zelensky, in a video filmed in Kharkiv, said Ukrainian soldiers had regained full control
        of Vovchansk.""",
        events="vovchansk ; liberation_claim ; Ukrainian president ; -",
    ),
    dispatch(
        "en-M08", "2024-08-21",
        """Moscow said it had taken Niu-York; there was no word from Kyiv.""",
        events="niu-york ; capture_claim ; Russian side ; -",
    ),
    dispatch(
        "en-M09", "2025-03-13",
        """Sudzha is fully in Russian hands again, the ministry in Moscow said.""",
        events="sudzha ; liberation_claim ; Russian MoD ; -",
    ),
    dispatch(
        "en-M10", "2025-06-30",
        """All of Luhansk region has been captured, its Moscow-appointed head Leonid Pasechnik told
        Channel One.""",
        events="ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; -",
    ),
    dispatch(
        "en-M11", "2025-07-10",
        """A spokesperson for the Khortytsia operational-strategic group, Viktor Trehubov, said that
        the Russian flag filmed in Razine was put up for a photo and that the village
        stays under Ukrainian control.""",
    ),
    dispatch(
        "en-M12", "2023-05-21",
        """Yevgeny Prigozhin posted a video in which he declares Bakhmut taken; Ukraine's deputy
        defence minister Hanna Maliar said the fighting was not over.""",
        events="""bakhmut ; capture_claim ; Wagner ; -
        bakhmut ; denial ; Ukrainian MoD ; -""",
    ),
    dispatch(
        "uk-M01", "2025-08-03",
        """У Міноборони РФ відзвітували про «визволення» Часового Яру. Віктор Трегубов назвав це
        черговою брехнею.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; -
        chasiv-yar ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "uk-M02", "2025-12-20",
        """ЗСУ відійшли з Сіверська, підтвердили в Генштабі.""",
        events="siversk ; withdrawal ; Ukrainian General Staff ; -",
    ),
    dispatch(
        "uk-M03", "2025-10-26",
        """Ворог просунувся у Покровську, Балагані та поблизу Новоекономічного, — DeepState.""",
        events="pokrovsk ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "uk-M04", "2025-10-26",
        """Сили оборони зачистили Кучерів Яр від росіян, повідомило угруповання «Дніпро».""",
    ),
    dispatch(
        "uk-M05", "2025-11-20",
        """Герасимов доповів Путіну про нібито повне взяття Куп'янська, проте у Генштабі ЗСУ кажуть:
        місто контролюють українські військові.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-M06", "2025-09-11",
        """DeepState: росіяни окупували Комишуваху та Новомиколаївку.""",
        events="komyshuvakha ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "ru-M01", "2025-08-03",
        """Войска РФ освободили Часов Яр — Минобороны. Киев это отрицает.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; -
        chasiv-yar ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "ru-M02", "2025-12-26",
        """Зеленский признал, что силы обороны отошли из Северска.""",
        events="siversk ; withdrawal ; Ukrainian president ; -",
    ),
    dispatch(
        "ru-M03", "2025-12-27",
        """Путину доложили о взятии Гуляйполя и Димитрова, сообщили в Кремле.""",
        events="""huliaipole ; capture_claim ; Kremlin ; -
        myrnohrad ; capture_claim ; Kremlin ; -""",
    ),
    dispatch(
        "ru-M04", "2025-12-27",
        """Сырский: утверждения россиян о захвате Гуляйполя — ложь, бои продолжаются.""",
        events="huliaipole ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "ru-M05", "2024-10-01",
        """Аналитики DeepState сообщили, что российские военные взяли Угледар; Сухопутные войска
        Украины официально о выходе не объявляли.""",
        events="vuhledar ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "ru-M06", "2024-04-22",
        """Про-кремлевские каналы пишут о полном контроле над Новомихайловкой; в Минобороны РФ взятие
        села подтвердили.""",
        events="""novomykhailivka ; capture_claim ; Russian sources ; -
        novomykhailivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-N01", "2025-12-02",
        """Russia says it has taken Pokrovsk, the eastern logistics hub it has besieged for a year.
        Ukraine's military said on Tuesday that its forces still controlled the northern
        part of the city. | Moscow's troops gained 505 sq km (195 sq miles) last month, up
        89% on the month before, according to DeepState, a war-mapping project.""",
        figures="505 km2 ; 2025-11 ; ua ; deepstate",
        events="""pokrovsk ; capture_claim ; Russian side ; -
        pokrovsk ; denial ; Ukrainian military ; 2025-12-02""",
    ),
    dispatch(
        "en-N02", "2026-01-02",
        """In all of last year Moscow's army seized 4,336 square kilometres, or 0.72 per cent of
        Ukraine's territory, DeepState's analysts reckon. December alone brought it 445.
        The year before, the tally was 3,600.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        0.72 percent ; 2025 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate
        3600 km2 ; 2024 ; ua ; deepstate""",
    ),
    dispatch(
        "en-N03", "2025-09-01",
        """Gerasimov boasted at the weekend that Russian forces had overrun 3,500 square kilometres
        and 149 settlements between March and August. The ISW put the true figure at 2,346
        square kilometres and 130 settlements.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        2346 km2 ; 2025-03-01..2025-08-31 window ; ua ; isw
        130 settlements ; 2025-03-01..2025-08-31 window ; ua ; isw""",
    ),
    dispatch(
        "en-N04", "2024-08-13",
        """Kyiv controls about 1,000 square kilometres of Russia's Kursk region, Syrskyi told the
        president by video link. Moscow admitted that 28 settlements were in Ukrainian
        hands.""",
        figures="""1000 km2 ; 2024-08-13 ; ru-krs ; ua-command
        28 settlements ; 2024-08-13 ; ru-krs ; -""",
    ),
    dispatch(
        "en-N05", "2025-11-02",
        """October's haul — 267 sq km — was barely bigger than September's 259, DeepState data show.""",
        figures="""267 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate""",
    ),
    dispatch(
        "en-N06", "2025-04-30",
        """Between 1 and 20 April, by the UK defence ministry's reckoning, Russia took no more than
        100 square kilometres, against 143 in the whole of March.""",
        figures="""100 km2 ; 2025-04-01..2025-04-20 partial_month ; ua ; uk-mod
        143 km2 ; 2025-03 ; ua ; uk-mod""",
    ),
    dispatch(
        "en-N07", "2026-03-04",
        """Ukrainian troops won back nearly 300 square kilometres in the south in February, Zelensky
        told AFP in an interview. Black Bird Group's Emil Kastehelmi was more cautious:
        about 100.""",
        figures="""300 km2 ; 2026-02 ; southern-front ; ua-president
        100 km2 ; 2026-02 ; ua ; black-bird""",
    ),
    dispatch(
        "uk-N01", "2025-12-02",
        """Упродовж листопада росіяни захопили 505 квадратних кілометрів — на 89% більше, ніж у
        жовтні (267 кв. км), свідчать підрахунки DeepState. Найбільше просування — на
        Гуляйпільському напрямку: майже 200 квадратів.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-N02", "2025-12-31",
        """Бєлоусов: торік російська армія взяла 4 168 кв. км, а цьогоріч — понад 6 тисяч і 334
        населені пункти.""",
        figures="""4168 km2 ; 2024 ; ua ; ru-mod
        6000 km2 ; 2025-01-01..2025-12-31 to_date ; ua ; ru-mod
        334 settlements ; 2025-01-01..2025-12-31 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "uk-N03", "2025-10-02",
        """Під окупацією лишається 19% України, сказав Сирський. За дев'ять місяців ворог просунувся
        на 3 434 км², або 0,6% площі держави.""",
        figures="""19 percent ; 2025-10-02 ; ua ; ua-command
        3434 km2 ; 2025-01-01..2025-09-30 window ; ua ; ua-command
        0.6 percent ; 2025-01-01..2025-09-30 window ; ua ; ua-command""",
    ),
    dispatch(
        "ru-N01", "2025-12-02",
        """По данным DeepState, за ноябрь ВС РФ продвинулись на 505 кв. км — почти вдвое больше, чем
        месяцем ранее (267). ISW оценивает захваченное за месяц в 701 кв. км.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        267 km2 ; 2025-10 ; ua ; deepstate
        701 km2 ; 2025-11 ; ua ; isw""",
    ),
    dispatch(
        "ru-N02", "2025-10-07",
        """Путин: с начала года освобождено почти 5000 квадратных километров и 212 населённых
        пунктов. Стратегическая инициатива полностью у нас, добавил он.""",
        figures="""5000 km2 ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president
        212 settlements ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president""",
    ),
    dispatch(
        "ru-N03", "2026-02-02",
        """В январе, по подсчётам AFP на основе данных ISW, российские войска заняли 481 кв. км
        против 244 кв. км в декабре; около 250 из них — в Запорожской области.""",
        figures="""481 km2 ; 2026-01 ; ua ; afp
        244 km2 ; 2025-12 ; ua ; afp
        250 km2 ; 2026-01 ; ua-23 ; afp""",
    ),
    dispatch(
        "en-O01", "2025-12-03",
        """NATO's top officer played down Moscow's advances on Tuesday, and the alliance's analysts
        said Ukrainian troops were holding on in Lyman. Russian commanders have promised
        to be there by the new year.""",
        events="lyman ; independent_assessment ; NATO ; 2025-12-02",
    ),
    dispatch(
        "en-O02", "2025-11-21",
        """Kupiansk is under the control of Ukraine's Defence Forces, the General Staff in Kyiv said
        on Thursday evening after Valery Gerasimov had informed the Russian president of
        its "liberation". The Russian commander also claimed that more than 80 percent of
        Vovchansk was in his troops' hands.""",
        events="""kupiansk ; denial ; Ukrainian General Staff ; 2025-11-20
        kupiansk ; capture_claim ; Russian General Staff ; -
        vovchansk ; partial_control_claim ; Russian General Staff ; -""",
    ),
    dispatch(
        "en-O03", "2024-05-15",
        """Ukrainian units have been pulled out of parts of Lukiantsi, near the Russian border, to
        save the lives of soldiers, the military command said. DeepState reported that
        Russian forces had advanced in Robotyne.""",
        events="robotyne ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "en-O04", "2025-12-07",
        """Russia's Ministry of Defence reported on Sunday that its West group had taken Kucherivka
        in the Kharkiv region. Kyiv has yet to comment.""",
        events="kucherivka ; capture_claim ; Russian MoD ; 2025-12-07",
    ),
    dispatch(
        "en-O05", "2024-07-14",
        """The village of Urozhaine, which Ukraine took back in its 2023 offensive, is Russian again,
        according to the Defence Ministry in Moscow. "Units of the East group liberated
        Urozhaine," its bulletin of 14 July read.""",
        events="urozhaine ; capture_claim ; Russian MoD ; 2024-07-14",
    ),
    dispatch(
        "en-O06", "2025-07-28",
        """Soldiers of the 225th Assault Regiment drove Russian forces from Kindrativka in the Sumy
        region, the Kursk group of forces announced on Sunday. It was the second village
        in the area to be won back within a week.""",
        events="kindrativka ; liberation_claim ; Ukrainian Kursk group ; 2025-07-27",
    ),
    dispatch(
        "en-O07", "2024-04-28",
        """Ukraine's commander-in-chief said on Sunday that the situation at the front had worsened
        and that his troops had fallen back from Berdychi, Semenivka and Novomykhailivka
        to new lines further west. Moscow lost 1,100 soldiers within a day, he added.""",
        events="""berdychi ; withdrawal ; Ukrainian commander-in-chief ; 2024-04-28
        semenivka-donetsk ; withdrawal ; Ukrainian commander-in-chief ; 2024-04-28
        novomykhailivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-04-28""",
    ),
    dispatch(
        "en-O08", "2026-02-19",
        """Two more border villages, Kharkivka and Krynychne, are now held by the army, the Russian
        Defence Ministry announced on Wednesday. Ukraine's General Staff spoke of "stopped
        attempts to advance" and gave no place names.""",
        events="""kharkivka ; capture_claim ; Russian MoD ; 2026-02-18
        krynychne ; capture_claim ; Russian MoD ; 2026-02-18""",
    ),
    dispatch(
        "en-O09", "2024-10-28",
        """With 478 square kilometres taken between 1 and 27 October, Russia's army has already had
        its most successful month since March 2022, according to figures compiled by AFP
        from Institute for the Study of War data. In August it had been 477, and in
        September 459. Two thirds of the ground was in Donetsk.""",
        figures="""478 km2 ; 2024-10-01..2024-10-27 partial_month ; ua ; afp
        477 km2 ; 2024-08 ; ua ; afp
        459 km2 ; 2024-09 ; ua ; afp""",
    ),
    dispatch(
        "en-O10", "2025-05-21",
        """In the week of May 13 to 20, Russian forces gained 55 square miles, down from 78 square
        miles the week before, Harvard's Russia Matters project wrote in its war report
        card.""",
        figures="""55 sq_mi ; 2025-05-13..2025-05-20 window ; ua ; russia-matters
        78 sq_mi ; 2025-05-06..2025-05-13 window ; ua ; russia-matters""",
    ),
    dispatch(
        "en-O11", "2026-03-03",
        """Ukraine's counterattacks in the south have bitten 213 square kilometres out of the
        Russian-held area in February, Black Bird Group of Finland reported, though
        elsewhere Moscow advanced. President Zelensky spoke of 460 square kilometres freed
        in January and February together.""",
        figures="""213 km2 ; 2026-02 ; southern-front ; black-bird
        460 km2 ; 2026-01-01..2026-02-28 window ; ua ; ua-president""",
    ),
    dispatch(
        "en-O12", "2024-06-01",
        """Defence Minister Andrei Belousov told colleagues in Almaty that his troops had brought 28
        settlements in the Kharkiv region under control in May. Since the start of the
        year, he said, they had taken 880 square kilometres of Ukrainian territory.""",
        figures="""28 settlements ; 2024-05 ; ua-63 ; ru-mod
        880 km2 ; 2024-01-01..2024-05-31 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "en-O13", "2025-09-01",
        """Over the spring and summer Russian troops had seized more than 3,500 square kilometres,
        Gerasimov told his generals at the weekend, and were holding 99.7 percent of
        Luhansk and 79 percent of the Donetsk region. Independent mappers arrive at little
        more than half of that gain.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        99.7 percent ; 2025-09-01 ; ua-09 ; ru-general-staff
        79 percent ; 2025-09-01 ; ua-14 ; ru-general-staff""",
    ),
    dispatch(
        "en-O14", "2025-03-20",
        """The 30,000-strong garrison, the 1,000-kilometre front and the 18 percent rise in drone
        attacks: none of it came up in the call between the presidents. Putin again
        demanded that Kyiv give up the four regions; taking Kramatorsk alone would cost
        Russia a year, the ISW has estimated.""",
    ),
    dispatch(
        "uk-O01", "2025-12-28",
        """Російські військові не контролюють Гуляйполе, заявили в Силах оборони Півдня. За словами
        речника Владислава Волошина, в західній частині міста закріпилися наші підрозділи,
        а бої точаться за кожну вулицю.""",
        events="huliaipole ; denial ; Ukrainian Southern Defence Forces ; -",
    ),
    dispatch(
        "uk-O02", "2025-12-27",
        """Володимир Путін у суботу провів нараду з військовими, на якій Герасимов доповів про взяття
        Мирнограда, а командувач угруповання «Восток» — про Гуляйполе. Генштаб ЗСУ у
        відповідь повідомив, що оборона Мирнограда триває.""",
        events="""myrnohrad ; capture_claim ; Russian General Staff ; 2025-12-27
        myrnohrad ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-O03", "2024-05-16",
        """Сили оборони відійшли в деяких районах Вовчанська на вигідніші позиції. Про це у зведенні
        написав Генштаб. Натомість DeepState позначив окупованою Роботине.""",
        events="""vovchansk ; withdrawal ; Ukrainian General Staff ; -
        robotyne ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-O04", "2024-01-22",
        """Речник Сухопутних військ Володимир Фітьо підтвердив відхід з Крохмального на Харківщині:
        село, де мешкало 45 людей, втрачене, але це не має значення для оборони.""",
    ),
    dispatch(
        "uk-O05", "2025-12-02",
        """Вовчанськ не захоплено, відреагували в Генштабі ЗСУ на заяву росіян. У Покровську ж
        українські бійці тримають північ міста. Мапа DeepState показує Вовчанськ майже
        повністю червоним.""",
        events="""vovchansk ; denial ; Ukrainian General Staff ; -
        pokrovsk ; denial ; Ukrainian General Staff ; -
        vovchansk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-O06", "2025-08-30",
        """Герасимов на підсумковій колегії цього разу сказав, що Луганщина контролюється на 99,7%,
        хоча у червні її «повністю звільненою» називав Пасічник.""",
        figures="99.7 percent ; 2025-08-30 ; ua-09 ; ru-general-staff",
        events="ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; -",
    ),
    dispatch(
        "uk-O07", "2025-02-01",
        """У січні росіяни просунулися на 325 кв. км, найменше з літа, підраховують у DeepState.
        Контрольована ЗСУ площа в Курській області скоротилася до 442 кв. км станом на 31
        січня, додає AFP з посиланням на ISW.""",
        figures="""325 km2 ; 2025-01 ; ua ; deepstate
        442 km2 ; 2025-01-31 ; ru-krs ; afp""",
    ),
    dispatch(
        "uk-O08", "2025-08-11",
        """За тиждень, з 4 по 10 серпня, армія РФ захопила 144 кв. км — це один з найвищих тижневих
        показників року, звернуло увагу «Агентство», яке аналізує мапи DeepState.""",
        figures="144 km2 ; 2025-08-04..2025-08-10 window ; ua ; agentstvo",
    ),
    dispatch(
        "uk-O09", "2026-01-01",
        """Росія почала 2026 рік, утримуючи 116 165 км² української землі, або 19,25%. За весь 2025-й
        вона збільшила цю площу на 4 336 км². Такі дані навів DeepState.""",
        figures="""116165 km2 ; 2026-01-01 ; ua ; deepstate
        19.25 percent ; 2026-01-01 ; ua ; deepstate
        4336 km2 ; 2025 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-O10", "2024-07-02",
        """Липень почався з невеликих втрат: у червні ворог узяв 114 кв. км, тоді як у травні — 226,
        порахували в DeepState. Із початку року під окупацією опинилося близько 650 кв.
        км.""",
        figures="""114 km2 ; 2024-06 ; ua ; deepstate
        226 km2 ; 2024-05 ; ua ; deepstate
        650 km2 ; 2024-01-01..2024-06-30 to_date ; ua ; deepstate""",
    ),
    dispatch(
        "uk-O11", "2025-09-03",
        """На Запоріжжі комбайнери прибирають хліб за 15 км від фронту; 40% полів області заміновано.
        Ворог обстріляв Оріхів, поранено двох людей 34 і 61 року. Сили оборони стримують
        натиск під Степногірськом.""",
    ),
    dispatch(
        "ru-O01", "2025-09-26",
        """С начала года российские войска заняли 4714 кв. км, в том числе 223 кв. км в Сумской и 542
        кв. км в Харьковской области, сообщил в четверг министр обороны Андрей Белоусов.
        Освобождено 205 населенных пунктов.""",
        figures="""4714 km2 ; 2025-01-01..2025-09-26 to_date ; ua ; ru-mod
        223 km2 ; 2025-01-01..2025-09-26 to_date ; ua-59 ; ru-mod
        542 km2 ; 2025-01-01..2025-09-26 to_date ; ua-63 ; ru-mod
        205 settlements ; 2025-01-01..2025-09-26 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-O02", "2024-11-26",
        """Рекорд недели: с 18 по 24 ноября российская армия захватила 235 кв. км, выяснило
        «Агентство», изучив карты DeepState. За ноябрь в целом набралось уже около 600
        квадратных километров.""",
        figures="""235 km2 ; 2024-11-18..2024-11-24 window ; ua ; agentstvo
        600 km2 ; 2024-11-01..2024-11-26 partial_month ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-O03", "2025-09-01",
        """По оценке Андрея Марочко, за август под контроль российских войск перешли 8 населенных
        пунктов в зоне группировок «Запад» и «Юг»; в Александро-Калиново, по его словам,
        украинских военных уже нет.""",
        figures="8 settlements ; 2025-08 ; ua ; marochko",
        events="oleksandro-kalynove ; capture_claim ; Andrei Marochko ; -",
    ),
    dispatch(
        "ru-O04", "2023-03-01",
        """Россия контролирует 51,5% Донецкой области, писала Guardian, измерившая карту по состоянию
        на конец декабря 2022 года. Бахмут, за который «Вагнер» воюет с лета, почти
        окружен, утверждает Пригожин.""",
        figures="51.5 percent ; 2022-12-31 ; ua-14 ; guardian",
        events="bakhmut ; partial_control_claim ; Wagner ; -",
    ),
    dispatch(
        "ru-O05", "2025-12-02",
        """Взятие Покровска и Волчанска, о котором накануне доложил Путину Герасимов, отрицают и в
        Киеве, и на картах: проект DeepState и финская Black Bird Group считают, что бои в
        Волчанске не закончены.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; 2025-12-01
        vovchansk ; capture_claim ; Russian General Staff ; 2025-12-01
        pokrovsk ; denial ; Ukrainian government ; -
        vovchansk ; denial ; Ukrainian government ; -
        vovchansk ; independent_assessment ; DeepState; Black Bird Group ; -""",
    ),
    dispatch(
        "ru-O06", "2024-12-21",
        """Министерство обороны РФ заявило в субботу, что российские войска освободили Островское —
        так там называют Константинопольское к югу от Курахово. Украинская сторона о
        потере села не сообщала.""",
        events="kostiantynopolske ; capture_claim ; Russian MoD ; 2024-12-21",
    ),
    dispatch(
        "ru-O07", "2024-08-13",
        """Сырский доложил Зеленскому, что ВСУ контролируют около 1000 кв. км Курской области. AFP по
        данным ISW насчитало 800. Губернатор Алексей Смирнов признал потерю 28 населенных
        пунктов.""",
        figures="""1000 km2 ; 2024-08-13 ; ru-krs ; ua-command
        800 km2 ; 2024-08-13 ; ru-krs ; afp
        28 settlements ; 2024-08-13 ; ru-krs ; -""",
    ),
    dispatch(
        "ru-O08", "2025-07-22",
        """Силы обороны выбили российских военных из Андреевки в Сумской области, сообщил Генштаб
        ВСУ. На карте DeepState село остается в серой зоне.""",
        events="""andriivka-sumy ; liberation_claim ; Ukrainian General Staff ; -
        andriivka-sumy ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-O09", "2025-08-29",
        """Белоусов: если раньше армия продвигалась на 300–400 квадратных километров в месяц, то
        сейчас — на 600–700.""",
        figures="""300-400 km2_per_month ; - ; ua ; ru-mod
        600-700 km2_per_month ; - ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-O10", "2025-05-02",
        """В апреле в Курской области ВСУ оставили последние 50 кв. км, следует из подсчетов
        DeepState. Герасимов назвал операцию завершенной и поблагодарил военных КНДР. До
        Рыльска от Суджи 60 км, потери сторон неизвестны.""",
        figures="50 km2 ; 2025-04 ; ru-krs ; deepstate",
    ),
    dispatch(
        "en-Q01", "2025-08-01",
        """Russia's army seized 713 square kilometres in July, two thirds of it in the Donetsk
        region, AFP found in an analysis of ISW data. It was the fourth month running of
        acceleration: June had brought Moscow 588 and May 507.""",
        figures="""713 km2 ; 2025-07 ; ua ; afp
        588 km2 ; 2025-06 ; ua ; afp
        507 km2 ; 2025-05 ; ua ; afp""",
    ),
    dispatch(
        "en-Q02", "2025-08-01",
        """Ukraine on Thursday refuted Russian claims that Chasiv Yar had fallen, while DeepState's
        map showed only its eastern half as occupied. The Russian Defence Ministry had
        announced the "liberation" earlier in the day.""",
        events="""chasiv-yar ; denial ; Ukrainian government ; 2025-07-31
        chasiv-yar ; independent_assessment ; DeepState ; -
        chasiv-yar ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-Q03", "2024-02-18",
        """Avdiivka is Moscow's biggest prize since Bakhmut. General Oleksandr Syrskyi announced the
        retreat early on Saturday; hours afterwards Defence Minister Sergei Shoigu
        reported to Vladimir Putin that his soldiers were in full control.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17
        avdiivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-Q04", "2023-09-15",
        """Andriivka, a ruined village south of Bakhmut, is back in Ukrainian hands, the Third
        Assault Brigade and the General Staff both said on Friday. Hanna Maliar had spoken
        too soon a day earlier.""",
        events="andriivka-donetsk ; liberation_claim ; Ukrainian General Staff ; 2023-09-15",
    ),
    dispatch(
        "en-Q05", "2025-11-05",
        """Kyiv: no encirclement. The General Staff on Wednesday dismissed Russian assertions that
        its soldiers in Pokrovsk were trapped. A day before, Moscow's Defence Ministry had
        put out that its troops were "clearing" the city's Prigorodny district.""",
        events="pokrovsk ; denial ; Ukrainian General Staff ; 2025-11-05",
    ),
    dispatch(
        "en-Q06", "2026-02-02",
        """January's figures are in: 481 square kilometres for Russia on AFP's count, 245 on
        DeepState's. The gap is the largest in a year, partly because the Ukrainian
        project waits longer before it moves a line.""",
        figures="""481 km2 ; 2026-01 ; ua ; afp
        245 km2 ; 2026-01 ; ua ; deepstate""",
    ),
    dispatch(
        "en-Q07", "2025-12-30",
        """Moscow's troops have occupied 6,640 square kilometres and 334 towns and villages in 2025,
        Valery Gerasimov told the president on Monday, adding that December had been the
        best month with over 700 square kilometres.""",
        figures="""6640 km2 ; 2025-01-01..2025-12-30 to_date ; ua ; ru-general-staff
        334 settlements ; 2025-01-01..2025-12-30 to_date ; ua ; ru-general-staff
        700 km2 ; 2025-12-01..2025-12-30 partial_month ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-Q08", "2025-09-20",
        """Since Kyiv launched its counterattack near Dobropillia, 168 square kilometres have been
        liberated and 187 more cleared of saboteurs, Zelensky said on Thursday. Seven
        settlements are free again.""",
        figures="168 km2 ; - ; ua ; ua-president",
    ),
    dispatch(
        "en-Q09", "2024-08-20",
        """As of Monday, Ukrainian forces controlled 1,263 sq km and 93 settlements in Kursk region,
        Syrskyi said on video. Russia's Defence Ministry said it had stopped attacks near
        Korenevo.""",
        figures="""1263 km2 ; 2024-08-19 ; ru-krs ; ua-command
        93 settlements ; 2024-08-19 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "en-Q10", "2026-04-03",
        """For the first time since October 2023, Russia's forces lost more ground in a month than
        they took: 23 square kilometres net in March, AFP calculated with the ISW.""",
        figures="23 km2 ; 2026-03 ; ua ; afp",
    ),
    dispatch(
        "en-Q11", "2024-11-20",
        """At 46 metres above the river, hill 206 changed hands three times in 2024. Its 12
        defenders, 40 percent of them over 45, say they will not leave. Nobody could
        confirm what Moscow says about Kurakhove, and its ministry had nothing new.""",
    ),
    dispatch(
        "uk-Q01", "2025-12-24",
        """Генштаб ЗСУ офіційно підтвердив, що українські військові вийшли із Сіверська Донецької
        області. За даними військових, росіяни мали значну перевагу. DeepState оновив мапу
        та позначив місто окупованим.""",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; -
        siversk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-Q02", "2025-10-01",
        """У вересні росіяни окупували 259 квадратних кілометрів — на 44% менше, ніж у серпні (464).
        Про це свідчать підрахунки DeepState. 34% просування припало на Новопавлівський
        напрямок.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-Q03", "2025-07-27",
        """Зеленський у вечірньому зверненні подякував бійцям за звільнення Кіндратівки. Днем раніше
        Курське угруповання військ повідомило, що село повністю зачищене від росіян.""",
        events="""kindrativka ; liberation_claim ; Ukrainian president ; -
        kindrativka ; liberation_claim ; Ukrainian Kursk group ; -""",
    ),
    dispatch(
        "uk-Q04", "2025-12-12",
        """Куп'янськ наш: Зеленський опублікував відео з міста, про захоплення якого в листопаді
        звітував Кремль. За словами Трегубова, в оточенні там опинилося до двохсот
        окупантів.""",
        events="""kupiansk ; denial ; Ukrainian president ; -
        kupiansk ; capture_claim ; Kremlin ; -""",
    ),
    dispatch(
        "uk-Q05", "2026-01-03",
        """Підсумки року від ISW: Росія захопила 4831 кв. км, або 0,8% України, і повернула близько
        473 кв. км Курської області. Окуповано, за оцінкою інституту, близько 19,3
        відсотка країни.""",
        figures="""4831 km2 ; 2025 ; ua ; isw
        0.8 percent ; 2025 ; ua ; isw
        473 km2 ; 2025 ; ru-krs ; isw
        19.3 percent ; 2026-01-03 ; ua ; isw""",
    ),
    dispatch(
        "uk-Q06", "2024-10-02",
        """Вугледар втрачено. Оперативно-стратегічне угруповання «Хортиця» повідомило, що дозвіл на
        відхід дали у вівторок, аби зберегти людей і техніку.""",
        events="vuhledar ; withdrawal ; Ukrainian Khortytsia group ; 2024-10-01",
    ),
    dispatch(
        "uk-Q07", "2025-06-02",
        """Посадовець в окупованому Луганську розповів про «28 звільнених сіл» і 500 тонн зерна.
        Речник Хортиці такі заяви не коментував: мовляв, на Куп'янському напрямку за добу
        12 штурмів.""",
    ),
    dispatch(
        "ru-Q01", "2025-06-30",
        """Пасечник в эфире Первого канала объявил о стопроцентном «освобождении» Луганской области.
        Минобороны РФ заявление не подтвердило, ВСУ по-прежнему удерживают два села,
        уточнил DeepState.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; -
        ua-09 ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-Q02", "2025-11-01",
        """В октябре российские силы заняли в Украине 461 квадратный километр, это средний показатель
        за год, посчитали журналисты AFP на основе данных американского Института изучения
        войны. Россия полностью или частично контролирует 19,2% Украины.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        19.2 percent ; 2025-11-01 ; ua ; afp""",
    ),
    dispatch(
        "ru-Q03", "2025-12-28",
        """Гуляйполе перешло под контроль российской армии — об этом Путину в субботу доложил
        командующий группировкой «Восток». В Силах обороны Юга сообщили, что в городе
        продолжаются бои, а украинские военные контролируют его западную часть.""",
        events="huliaipole ; denial ; Ukrainian Southern Defence Forces ; -",
    ),
    dispatch(
        "ru-Q04", "2025-03-12",
        """Сырский дал понять, что отход из Суджи начался: часть подразделений переместилась ближе к
        границе. Песков сказал, что «динамика хорошая». На следующий день российское
        Минобороны отчиталось об освобождении города.""",
        events="""sudzha ; withdrawal ; Ukrainian commander-in-chief ; -
        sudzha ; liberation_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-Q05", "2024-12-31",
        """За 2024 год, по оценке ISW, российские войска захватили 4168 кв. км украинской территории.
        Более половины (56,5%) пришлось на сентябрь — ноябрь. Потери РФ составили 427
        тысяч человек, то есть 102 на каждый квадратный километр.""",
        figures="4168 km2 ; 2024 ; ua ; isw",
    ),
    dispatch(
        "ru-Q06", "2026-03-02",
        """В феврале российская армия продвинулась всего на 126 квадратных километров — вдвое меньше
        январских 245, пишет DeepState. В Запорожской области ВСУ вернули 89 кв. км.""",
        figures="""126 km2 ; 2026-02 ; ua ; deepstate
        245 km2 ; 2026-01 ; ua ; deepstate
        89 km2 ; 2026-02 ; ua-23 ; deepstate""",
    ),
    dispatch(
        "ru-Q07", "2025-04-10",
        """Пленных вывезли из Константиновки на 30 автобусах; до Днепра 180 километров. В Кремле не
        стали говорить, когда планируют взять Покровск, хотя Пушилин обещал это к маю.""",
    ),
    dispatch(
        "en-R51", "2025-12-23",
        """Ukraine's military said on Tuesday it had withdrawn from the embattled eastern town of
        Siversk, nearly two weeks after Russia said it had taken control there.""",
        events="""siversk ; withdrawal ; Ukrainian military ; 2025-12-23
        siversk ; capture_claim ; Russian side ; -""",
    ),
    dispatch(
        "en-R52", "2025-12-23",
        """Russian troops have captured two more settlements in the Sumy and Kharkiv regions,
        Andriivka and Vilcha, Moscow's Defence Ministry said. Reuters could not
        independently verify the battlefield reports.""",
        events="""andriivka-sumy ; capture_claim ; Russian MoD ; -
        vilcha ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-R53", "2025-11-14",
        """Asked about Pokrovsk, Zelensky told Bloomberg that some 314 Russian soldiers were inside
        the city and that nobody there was going to surrender. Russian forces have
        advanced in Myrnohrad too, according to DeepState.""",
        events="""pokrovsk ; confirmation ; Ukrainian president ; -
        myrnohrad ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-R54", "2025-10-02",
        """September brought Russia its smallest gains since May: 259 sq km, DeepState analysts wrote
        on 1 October, which is 44% down on August. In nine months, they added, Moscow's
        army has seized 3,434 sq km.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        3434 km2 ; 2025-01-01..2025-09-30 window ; ua ; deepstate""",
    ),
    dispatch(
        "en-R55", "2024-12-03",
        """Russia's November advance was the fastest since March 2022. The army gained 725 square
        kilometres, of which 517 were in the Donetsk region, AFP's tally of ISW data
        shows, after 610 in October.""",
        figures="""725 km2 ; 2024-11 ; ua ; afp
        517 km2 ; 2024-11 ; ua-14 ; afp
        610 km2 ; 2024-10 ; ua ; afp""",
    ),
    dispatch(
        "en-R56", "2025-03-31",
        """In March the ISW recorded 203 square kilometres of Russian gains (February: 297; January:
        427), the slowest month since June 2024.""",
        figures="""203 km2 ; 2025-03 ; ua ; isw
        297 km2 ; 2025-02 ; ua ; isw
        427 km2 ; 2025-01 ; ua ; isw""",
    ),
    dispatch(
        "en-R57", "2026-01-05",
        """Black Bird Group puts Russia's take in 2025 at 5,000 square kilometres, a bit less than
        the 5,600 reported by the Russian side. The Finnish group sees 19.4 percent of the
        country under occupation.""",
        figures="""5000 km2 ; 2025 ; ua ; black-bird
        5600 km2 ; 2025 ; ua ; -
        19.4 percent ; 2026-01-05 ; ua ; black-bird""",
    ),
    dispatch(
        "en-R58", "2025-07-01",
        """The whole of the Luhansk region was "fully liberated" two days ago, its Russian-installed
        leader Leonid Pasechnik announced on Monday. Moscow's Defence Ministry has not
        said so, and Kyiv did not immediately react.""",
        events="ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; 2025-06-30",
    ),
    dispatch(
        "en-R59", "2025-02-07",
        """Toretsk was taken, said Moscow. Not so, said the 28th Brigade, whose spokeswoman told
        Reuters that "the enemy is in the town but does not own it".""",
        events="""toretsk ; capture_claim ; Russian side ; -
        toretsk ; denial ; Ukrainian 28th Brigade ; -""",
    ),
    dispatch(
        "uk-R51", "2026-02-01",
        """Росія у січні 2026 року окупувала 245 кв. км, що вдвічі менше, ніж у листопаді чи грудні.
        Про це повідомили аналітики DeepState. Водночас кількість штурмів впала лише на
        третину.""",
        figures="245 km2 ; 2026-01 ; ua ; deepstate",
    ),
    dispatch(
        "uk-R52", "2025-11-30",
        """Начальник російського генштабу Валерій Герасимов доповів про захоплення Покровська та
        Вовчанська. У 16-му корпусі заявили, що Вовчанськ не захоплений: бої тривають на
        південній околиці.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; -
        vovchansk ; capture_claim ; Russian General Staff ; -
        vovchansk ; denial ; Ukrainian 16th Army Corps ; -""",
    ),
    dispatch(
        "uk-R53", "2025-08-25",
        """Сили оборони звільнили Михайлівку, Зелений Гай та Володимирівку на Донеччині, повідомив
        Генштаб. Через день росіяни заявили про повернення Володимирівки.""",
        events="""zelenyi-hai-donetsk ; liberation_claim ; Ukrainian General Staff ; -
        volodymyrivka ; liberation_claim ; Ukrainian General Staff ; -
        volodymyrivka ; capture_claim ; Russian side ; -""",
    ),
    dispatch(
        "uk-R54", "2025-06-02",
        """DeepState: за травень ворог просунувся на 449 км², це найбільше за пів року; 18%
        наступальних дій припали на Лиманський напрямок. На Сумщині окуповано вже 62 км².""",
        figures="""449 km2 ; 2025-05 ; ua ; deepstate
        62 km2 ; 2025-06-02 ; ua-59 ; deepstate""",
    ),
    dispatch(
        "uk-R56", "2025-04-16",
        """Сирський спростував заяви Москви про повне «звільнення» Курської області: бої там
        тривають. Герасимов доповідав Путіну про 99% області.""",
        figures="99 percent ; 2025-04-16 ; ru-krs ; ru-general-staff",
        events="ru-krs ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "ru-R51", "2025-12-23",
        """ВСУ подтвердили потерю Северска. Отход, по версии Генштаба, понадобился, чтобы сберечь
        жизни солдат; Минобороны РФ сообщало о взятии города 11 декабря.""",
        events="""siversk ; confirmation ; Ukrainian military ; -
        siversk ; withdrawal ; Ukrainian General Staff ; -
        siversk ; capture_claim ; Russian MoD ; 2025-12-11""",
    ),
    dispatch(
        "ru-R52", "2025-11-04",
        """В октябре РФ оккупировала 267 кв. км, почти столько же, сколько в сентябре (259), передает
        «Украинская правда» со ссылкой на DeepState. AFP на основе ISW получило 461.""",
        figures="""267 km2 ; 2025-10 ; ua ; deepstate
        259 km2 ; 2025-09 ; ua ; deepstate
        461 km2 ; 2025-10 ; ua ; afp""",
    ),
    dispatch(
        "ru-R53", "2025-10-20",
        """Герасимов заявил, что в Купянске окружены украинские части. Сырский ответил: «В Купянске
        идет зачистка от диверсантов, город не окружен».""",
        events="""kupiansk ; partial_control_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-R54", "2025-08-31",
        """Начальник Генштаба РФ подвел итоги весны и лета: занято более 3,5 тыс. кв. км и 149
        населенных пунктов. ISW эти цифры не подтверждает: по его подсчетам, за шесть
        месяцев — 2346 кв. км.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff
        2346 km2 ; 2025-03-01..2025-08-31 window ; ua ; isw""",
    ),
    dispatch(
        "ru-R55", "2024-05-12",
        """Пять сел Харьковской области, в их числе Стрелечье, Красное, Пыльная и Борисовка, перешли
        под российский контроль, заявило Минобороны. Зеленский говорил лишь о контратаках.""",
        events="strilecha ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "en-S01", "2025-12-01",
        """Russian forces have captured Pokrovsk, Valery Gerasimov told Vladimir Putin on Sunday, the
        Kremlin said. If confirmed it would be the biggest prize in nearly two years. The
        Ukrainian military made no comment on Pokrovsk but said troops had beaten back
        attacks there.""",
        events="pokrovsk ; capture_claim ; Russian General Staff ; 2025-11-30",
    ),
    dispatch(
        "en-S02", "2025-12-02",
        """Ukraine said on Tuesday that its troops still held northern Pokrovsk and were destroying
        Russian assault groups elsewhere in the city. A spokesman for the eastern forces
        called the Russian flag in the main square a stunt: the soldiers who raised it had
        fled, he said.""",
        events="""pokrovsk ; denial ; Ukrainian government ; 2025-12-02
        pokrovsk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-S03", "2026-01-01",
        """Russia seized more Ukrainian land in 2025 than in the two years before together. AFP,
        working with data from the Institute for the Study of War, arrives at 5,600 square
        kilometres, nearly one percent of the country, against 4,000 in 2024 and 2023
        combined.""",
        figures="""5600 km2 ; 2025 ; ua ; afp
        4000 km2 ; 2023-01-01..2024-12-31 window ; ua ; afp""",
    ),
    dispatch(
        "en-S04", "2025-11-20",
        """Moscow's forces have established full control over the city of Kupiansk, Gerasimov
        announced on Thursday at a meeting with Putin. The commander of the West group,
        Sergei Kuzovlev, was named a Hero of Russia. Ukraine's General Staff rejected the
        announcement within two hours.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-S05", "2024-08-12",
        """Ukraine controls 1,000 square kilometres of Russia, its top commander reported to
        President Zelensky in a video posted on Monday. The governor of Kursk, Alexei
        Smirnov, told Putin that 28 settlements were under Ukrainian control and 121,000
        people had left.""",
        figures="""1000 km2 ; 2024-08-12 ; ua ; ua-command
        28 settlements ; 2024-08-12 ; ru-krs ; -""",
    ),
    dispatch(
        "en-S06", "2025-09-02",
        """After a record summer, Russian gains slowed in August to 464 square kilometres from 564 in
        July, according to DeepState. By the ISW's data, which AFP analysed, the slowdown
        was from 634 to 594.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp""",
    ),
    dispatch(
        "en-S07", "2025-10-28",
        """Putin says 10,500 Ukrainian soldiers are encircled in Kupiansk and Pokrovsk. "Fantasies,"
        answered the Joint Forces' Trehubov; in Kupiansk, he said, fewer than a hundred
        Russians were hiding in buildings in the north.""",
        events="""kupiansk ; partial_control_claim ; Russian president ; -
        pokrovsk ; partial_control_claim ; Russian president ; -
        kupiansk ; denial ; Ukrainian Joint Forces ; -
        pokrovsk ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-S09", "2025-06-25",
        """The ISW assesses that Russia needs until 2029 to take the rest of the Donetsk region, some
        6,500 sq km, if its pace of 14 sq km a day since January holds.""",
    ),
    dispatch(
        "uk-S01", "2025-12-01",
        """Путін заявив про захоплення Покровська та Вовчанська, передають російські змі. У Генштабі
        ЗСУ кажуть, що Вовчанськ росіяни не взяли, а в Покровську тривають пошуково-ударні
        дії.""",
        events="""pokrovsk ; capture_claim ; Russian president ; -
        vovchansk ; capture_claim ; Russian president ; -
        vovchansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-S02", "2025-12-01",
        """Найгірший місяць року: 505 кв. км окуповано в листопаді, підрахував DeepState. Із січня до
        листопада — 3 891 кв. км. На Запоріжжя й Дніпропетровщину припало 60% цього
        приросту.""",
        figures="""505 km2 ; 2025-11 ; ua ; deepstate
        3891 km2 ; 2025-01-01..2025-11-30 window ; ua ; deepstate""",
    ),
    dispatch(
        "uk-S03", "2026-02-14",
        """Речник Сил оборони півдня Владислав Волошин розповів, що за останній тиждень українські
        військові зачистили сім населених пунктів на межі Запорізької та Дніпропетровської
        областей. Гуляйполе, за його словами, у сірій зоні.""",
    ),
    dispatch(
        "uk-S04", "2024-02-17",
        """Сирський ухвалив рішення вивести підрозділи з Авдіївки. Шойгу доповів Путіну, що місто
        перейшло під повний контроль росіян, а на коксохімі лишаються розрізнені групи
        ЗСУ.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; -
        avdiivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-S01", "2025-12-01",
        """Герасимов доложил Путину о взятии Красноармейска (Покровска), сообщил Песков. ВСУ это не
        подтверждают: по словам представителя Восточной группировки войск, город не
        потерян.""",
        events="""pokrovsk ; capture_claim ; Russian General Staff ; -
        pokrovsk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "ru-S02", "2025-12-12",
        """Взятие Северска подтвердил и ISW: институт видит российские подразделения в центральных
        кварталах. В украинском оперативном командовании «Восток» назвали сообщения о
        потере города ложью.""",
        events="""siversk ; independent_assessment ; ISW ; -
        siversk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "ru-S03", "2026-01-02",
        """Россия заняла за год 4336 кв. км. Таковы данные украинского проекта DeepState, по которым
        под оккупацией находится 19,25% страны. Министр обороны Белоусов в декабре называл
        цифру «свыше 6000 километров» и более 300 населенных пунктов.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        19.25 percent ; 2026-01-02 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-S04", "2025-08-13",
        """Прорыв у Доброполья: по данным DeepState, российские пехотинцы прошли около 10 километров
        и заняли Кучеров Яр. Зеленский и Генштаб уверяют, что группы уничтожены, а
        контроль ВСУ над селом не утрачен.""",
    ),
    dispatch(
        "en-T01", "2025-09-02",
        """Russian gains fell for the first time in five months in August, to 464 square kilometres,
        DeepState said. In July they had stood at 564, in June at 556.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        556 km2 ; 2025-06 ; ua ; deepstate""",
    ),
    dispatch(
        "en-T02", "2025-09-02",
        """The monthly figure fell from 564 square kilometres in July to 464 in August, data from the
        DeepState project show.""",
        figures="""564 km2 ; 2025-07 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "en-T03", "2026-01-02",
        """Moscow took 445 square kilometres in December, a slower pace than in November (505),
        DeepState analysts said on Thursday. For the year as a whole their total is 4,336,
        up from 3,600 in 2024.""",
        figures="""445 km2 ; 2025-12 ; ua ; deepstate
        505 km2 ; 2025-11 ; ua ; deepstate
        4336 km2 ; 2025 ; ua ; deepstate
        3600 km2 ; 2024 ; ua ; deepstate""",
    ),
    dispatch(
        "en-T04", "2025-12-02",
        """According to an AFP analysis of ISW data, Russia and its allies advanced over 701 square
        kilometers last month. In November 2024 the figure was 725.""",
        figures="""701 km2 ; 2025-11 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp""",
    ),
    dispatch(
        "en-T05", "2025-05-02",
        """In Russia's Kursk region Ukraine now holds only 42 square kilometres, down from 1,376 at
        the height of its incursion last August, the AFP analysis found.""",
        figures="""42 km2 ; 2025-05-02 ; ru-krs ; afp
        1376 km2 ; 2024-08-31 ; ru-krs ; afp""",
    ),
    dispatch(
        "en-T06", "2024-10-07",
        """Russian forces have advanced by 1,146 square kilometers since August 6, the start of
        Kyiv's operation in Kursk, the Finnish Black Bird Group calculates.""",
        figures="1146 km2 ; 2024-08-06..2024-10-07 to_date ; ua ; black-bird",
    ),
    dispatch(
        "en-T07", "2025-08-30",
        """Since March, Gerasimov told senior officers, Russia has liberated more than 3,500 square
        kilometres of territory and 149 settlements.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-30 to_date ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-30 to_date ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-T08", "2025-03-24",
        """Agentstvo, which reads DeepState's maps, found that Russian troops took just 20 square
        kilometres between 17 and 23 March, the least in a week since last summer; the
        week before it was 24.""",
        figures="""20 km2 ; 2025-03-17..2025-03-23 window ; ua ; agentstvo
        24 km2 ; 2025-03-10..2025-03-16 window ; ua ; agentstvo""",
    ),
    dispatch(
        "en-T09", "2023-10-03",
        """Over the summer Ukraine recaptured 143 square miles, the New York Times found in a review
        of ISW data, and Russia gained 331: a net 188 square miles in Moscow's favour
        since January.""",
        figures="""143 sq_mi ; 2023-06-01..2023-08-31 window ; ua ; nyt
        331 sq_mi ; 2023-06-01..2023-08-31 window ; ua ; nyt
        188 sq_mi ; 2023-01-01..2023-10-03 to_date ; ua ; nyt""",
    ),
    dispatch(
        "en-T10", "2025-12-18",
        """At his annual meeting with the ministry, Defence Minister Belousov said 300 settlements
        and more than 6,000 square kilometres had come under Russian control in 2025, a
        third more than last year.""",
        figures="""300 settlements ; 2025-01-01..2025-12-18 to_date ; ua ; ru-mod
        6000 km2 ; 2025-01-01..2025-12-18 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "en-T11", "2022-12-31",
        """By year's end Ukraine had won back 54 percent of the land that Russia took after its
        invasion, the ISW reckoned. Some 18 percent of the country remained occupied.""",
        figures="18 percent ; 2022-12-31 ; ua ; isw",
    ),
    dispatch(
        "uk-T01", "2025-09-01",
        """Серпень: 464 км². Липень: 564 км². Червень: 556 км². Такою, за підрахунками DeepState,
        була площа окупованої росіянами території.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        556 km2 ; 2025-06 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-T02", "2026-01-02",
        """У грудні темпи окупації впали до 445 кв. км (у листопаді було 505), зазначили в DeepState.
        Загалом торік ворог захопив 4336 кв. км, що на 736 більше, ніж у 2024-му.""",
        figures="""445 km2 ; 2025-12 ; ua ; deepstate
        505 km2 ; 2025-11 ; ua ; deepstate
        4336 km2 ; 2025 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-T03", "2025-09-19",
        """Сирський розповів про Добропільську операцію: звільнено 168,8 кв. км, сім населених
        пунктів, ще на 187,7 квадратних кілометра зачищено територію від ДРГ.""",
        figures="""168.8 km2 ; - ; ua ; ua-command
        7 settlements ; - ; ua ; ua-command
        187.7 km2 ; - ; ua ; ua-command""",
    ),
    dispatch(
        "uk-T04", "2024-08-28",
        """Під контролем України перебувають 1294 кв. км та 100 населених пунктів Курщини, повідомив
        Сирський у вівторок.""",
        figures="""1294 km2 ; 2024-08-27 ; ru-krs ; ua-command
        100 settlements ; 2024-08-27 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "uk-T05", "2025-07-01",
        """За пів року росіяни захопили близько 1700 кв. км, із них 1100 — на Донеччині, порахували в
        DeepState.""",
        figures="""1700 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate
        1100 km2 ; 2025-01-01..2025-06-30 window ; ua-14 ; deepstate""",
    ),
    dispatch(
        "ru-T01", "2025-09-01",
        """Темпы снизились с 564 кв. км в июле до 464 кв. км в августе, подсчитал DeepState.""",
        figures="""564 km2 ; 2025-07 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-T02", "2026-01-03",
        """За 12 месяцев 2025 года РФ оккупировала 4336 кв. км (0,72% территории Украины), из них в
        декабре — 445 кв. км, сообщает DeepState.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        0.72 percent ; 2025 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-T03", "2025-10-01",
        """Белоусов сообщил, что в сентябре российские войска освободили 447 кв. км и более 20
        населенных пунктов, а с начала года — почти 4,7 тыс. кв. км и 205 населенных
        пунктов.""",
        figures="""447 km2 ; 2025-09 ; ua ; ru-mod
        20 settlements ; 2025-09 ; ua ; ru-mod
        4700 km2 ; 2025-01-01..2025-09-30 to_date ; ua ; ru-mod
        205 settlements ; 2025-01-01..2025-09-30 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-T04", "2025-04-01",
        """По подсчетам британской разведки, в марте российская армия заняла 143 квадратных километра
        — против 196 в феврале и 326 в январе.""",
        figures="""143 km2 ; 2025-03 ; ua ; uk-mod
        196 km2 ; 2025-02 ; ua ; uk-mod
        326 km2 ; 2025-01 ; ua ; uk-mod""",
    ),
    dispatch(
        "ru-T05", "2025-06-02",
        """Россия контролирует 113,5 тыс. кв. км, что составляет 18,8% территории Украины (данные
        DeepState на 1 июня). Еще 200 кв. км находятся в «серой зоне».""",
        figures="""113500 km2 ; 2025-06-01 ; ua ; deepstate
        18.8 percent ; 2025-06-01 ; ua ; deepstate""",
    ),
    dispatch(
        "en-U01", "2026-03-02",
        """Russian forces gained 126 square kilometres of Ukrainian territory in February, DeepState
        said on Sunday, the lowest monthly figure since June 2024. AFP's analysis of ISW
        data even found a net loss for Moscow of 37 square kilometres.""",
        figures="""126 km2 ; 2026-02 ; ua ; deepstate
        37 km2 ; 2026-02 ; ua ; afp""",
    ),
    dispatch(
        "en-U02", "2025-12-11",
        """Siversk has been "liberated", the General Staff chief Valery Gerasimov told President
        Putin on Thursday. Ukraine's Eastern Command said the information was not true and
        its soldiers were in control of the town.""",
        events="""siversk ; capture_claim ; Russian General Staff ; 2025-12-11
        siversk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-U03", "2025-07-29",
        """Moscow said on Tuesday its soldiers had taken the villages of Novoukrainka, Boikivka and
        Belhiika... Kyiv's Khortytsia spokesman Viktor Trehubov denied that Novoukrainka
        had been lost.""",
    ),
    dispatch(
        "en-U04", "2024-06-02",
        """Ukrainian troops have retaken about 70 percent of Vovchansk, according to the Khortytsia
        group's spokesman Nazar Voloshyn, and Russian units have been pushed from its
        centre.""",
        figures="70 percent ; - ; vovchansk ; -",
        events="vovchansk ; liberation_claim ; Ukrainian Khortytsia group ; -",
    ),
    dispatch(
        "en-U05", "2025-08-27",
        """A Ukrainian army spokesman has for the first time acknowledged that Russian soldiers have
        entered the Dnipropetrovsk region. He denied, however, that they had dug in:
        Zaporizke and Novoheorhiivka, two villages DeepState marks as occupied, were being
        fought over, he said.""",
        events="""zaporizke ; independent_assessment ; DeepState ; -
        novoheorhiivka ; independent_assessment ; DeepState ; -
        zaporizke ; denial ; Ukrainian military ; -
        novoheorhiivka ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "en-U06", "2025-01-02",
        """By DeepState's reckoning Russia occupied 3,600 square kilometres in 2024, a third of it,
        1,205 sq km, in October and November alone. The Economist put the year's net
        change at 4,020.""",
        figures="""3600 km2 ; 2024 ; ua ; deepstate
        1205 km2 ; 2024-10-01..2024-11-30 window ; ua ; deepstate
        4020 km2 ; 2024 ; ua ; economist""",
    ),
    dispatch(
        "en-U07", "2025-11-10",
        """Zelensky rejected talk of a collapse. "Pokrovsk is ours, and so is Myrnohrad," he told a
        briefing on Monday, putting the number of Russians in Pokrovsk at 314.""",
        events="""pokrovsk ; denial ; Ukrainian president ; 2025-11-10
        myrnohrad ; denial ; Ukrainian president ; 2025-11-10""",
    ),
    dispatch(
        "en-U08", "2023-05-22",
        """Bakhmut is Russian, Putin congratulated Wagner and the army at the weekend, a claim that
        Zelensky denied in Hiroshima. Ukraine's deputy defence minister Hanna Maliar said
        troops still held a corner in the south-west.""",
        events="""bakhmut ; capture_claim ; Russian president ; -
        bakhmut ; denial ; Ukrainian president ; -
        bakhmut ; denial ; Ukrainian MoD ; -""",
    ),
    dispatch(
        "en-U09", "2025-09-30",
        """Officials in Kyiv count 1,200 attacks a week on a 1,250-kilometre line. The ministry in
        Moscow says that it wants all of Donbas; analysts put the cost of the missing
        6,600 square kilometres at two more years.""",
    ),
    dispatch(
        "uk-U01", "2025-12-24",
        """Генштаб офіційно підтвердив втрату Сіверська. Раніше DeepState повідомив, що місто
        повністю окуповане росіянами.""",
        events="""siversk ; confirmation ; Ukrainian General Staff ; -
        siversk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-U02", "2026-01-20",
        """Міноборони РФ стверджує, що його війська захопили Закітне й Желанне... Насправді Закітне
        залишається за Силами оборони, повідомив Третій армійський корпус.""",
        events="""zakitne ; capture_claim ; Russian MoD ; -
        zakitne ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "uk-U03", "2025-05-31",
        """За травень окупанти просунулися на 449 км² (для порівняння: у квітні — 176, у березні —
        133). Аналітики DeepState кажуть про найгірший місяць із листопада 2024 року.""",
        figures="""449 km2 ; 2025-05 ; ua ; deepstate
        176 km2 ; 2025-04 ; ua ; deepstate
        133 km2 ; 2025-03 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-U04", "2024-11-03",
        """ISW: за жовтень росіяни захопили близько 650 кв. км, а з 1 вересня — понад 1 140. Курахове
        й Селидове росіяни ще не контролюють повністю, додають аналітики.""",
        figures="""650 km2 ; 2024-10 ; ua ; isw
        1140 km2 ; 2024-09-01..2024-10-31 to_date ; ua ; isw""",
        events="""kurakhove ; independent_assessment ; ISW ; -
        selydove ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "uk-U05", "2025-10-12",
        """Військові 1-го корпусу «Азов» звільнили Кучерів Яр, а 79-та бригада — Щербинівку, розповів
        Сирський. Ворог обстріляв Краматорськ, загинуло троє; за добу 157 боїв.""",
        events="shcherbynivka ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-U06", "2025-12-16",
        """«Жодного росіянина в центрі Куп'янська немає», — сказав речник Об'єднаних сил Віктор
        Трегубов. За два тижні, за його словами, звільнили північні квартали міста,
        Кіндрашівку й Радьківку.""",
        events="""kupiansk ; denial ; Ukrainian Joint Forces ; -
        kupiansk ; liberation_claim ; Ukrainian Joint Forces ; -
        kindrashivka ; liberation_claim ; Ukrainian Joint Forces ; -
        radkivka ; liberation_claim ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "ru-U01", "2025-11-21",
        """Герасимов доложил Путину об освобождении Купянска. Через два часа Генштаб ВСУ назвал это
        неправдой и сообщил, что город находится под контролем Сил обороны.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-U02", "2026-02-03",
        """Лиман перешел под контроль ВС РФ, утверждает глава ДНР Пушилин. В украинском Третьем
        армейском корпусе это отрицают и публикуют видео из города.""",
        events="""lyman ; capture_claim ; Russian-installed head of Donetsk oblast ; -
        lyman ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "ru-U03", "2025-10-02",
        """DeepState насчитал за сентябрь 259 кв. км, минимальный прирост с мая. Для сравнения, в
        августе было 464 кв. км, в июле — 564.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-U04", "2024-10-30",
        """Россия за октябрь взяла больше, чем за любой месяц с марта 2022-го: 478 кв. км по
        состоянию на 27 октября, выяснило AFP, проанализировав данные ISW.""",
        figures="478 km2 ; 2024-10-01..2024-10-27 partial_month ; ua ; afp",
    ),
    dispatch(
        "ru-U05", "2025-04-27",
        """Песков: взятие Горнали завершило освобождение Курской области, о чем накануне доложил
        Герасимов. Украинский Генштаб заявил, что операция продолжается.""",
        events="""gornal ; liberation_claim ; Kremlin ; -
        ru-krs ; liberation_claim ; Russian General Staff ; 2025-04-26""",
    ),
    dispatch(
        "ru-U06", "2025-03-18",
        """Суд приговорил двух жителей Покровска. По данным ООН, 40 процентов школ области разрушены,
        площадь разминированных полей выросла до 300 кв. км, а Минобороны РФ потерю
        вертолета не подтвердило.""",
    ),
    dispatch(
        "en-V01", "2025-12-24",
        """Ukraine has pulled its troops out of Siversk, its General Staff said on Tuesday, conceding
        a town that shielded Kramatorsk and Sloviansk from the north-east. The soldiers
        had been outnumbered and the weather was against them, it said.""",
        events="siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23",
    ),
    dispatch(
        "en-V02", "2026-01-06",
        """Russia captured 4,831 square kilometres of Ukraine last year, the Institute for the Study
        of War reported, against 3,604 in 2024. It put the average at 13 square kilometres
        a day.""",
        figures="""4831 km2 ; 2025 ; ua ; isw
        3604 km2 ; 2024 ; ua ; isw
        13 km2_per_day ; 2025 ; ua ; isw""",
    ),
    dispatch(
        "en-V03", "2025-08-12",
        """DeepState on Tuesday showed a Russian thrust of at least 10 kilometres towards
        Dobropillia. Zelensky said small groups on foot were being hunted down. Pokrovsk,
        he said, was not surrounded, and Kyiv's forces were still holding Rodynske.""",
        events="""pokrovsk ; denial ; Ukrainian president ; -
        rodynske ; denial ; Ukrainian president ; -""",
    ),
    dispatch(
        "en-V04", "2025-10-31",
        """The number of Russians in Pokrovsk has reached 200, the Ukrainian General Staff admitted
        this week, while insisting that the city was not lost. In Moscow the Defence
        Ministry spoke of "street fighting" there and of a ring around the garrison.""",
        events="""pokrovsk ; confirmation ; Ukrainian General Staff ; -
        pokrovsk ; denial ; Ukrainian General Staff ; -
        pokrovsk ; partial_control_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-V05", "2025-05-31",
        """Sumy's governor Oleh Hryhorov confirmed that four villages on the border - Novenke,
        Basivka, Veselivka and Zhuravka - were occupied. Russia, for its part, claimed
        Vodolahy as well.""",
        events="basivka ; confirmation ; Head of Sumy oblast ; -",
    ),
    dispatch(
        "en-V06", "2024-05-27",
        """Of 278 square kilometres taken by Russia in the Kharkiv region between 9 and 15 May, AFP
        said, the largest share lay around Vovchansk; it was the biggest gain in a single
        push since the end of 2022.""",
        figures="278 km2 ; 2024-05-09..2024-05-15 window ; ua-63 ; afp",
    ),
    dispatch(
        "en-V07", "2025-09-25",
        """Putin's general staff claims 4,900 square kilometres this year. The true gain is some
        3,300, says Black Bird Group, and the British Defence Ministry reckons with 3,200
        by the end of August.""",
        figures="""4900 km2 ; 2025-01-01..2025-09-25 to_date ; ua ; ru-general-staff
        3300 km2 ; 2025-01-01..2025-09-25 to_date ; ua ; black-bird
        3200 km2 ; 2025-01-01..2025-08-31 to_date ; ua ; uk-mod""",
    ),
    dispatch(
        "en-V08", "2023-06-12",
        """Kyiv celebrated its first gains of the summer on Monday: Neskuchne, Blahodatne, Makarivka
        and Storozheve were all liberated, deputy defence minister Hanna Maliar said.
        Russia's ministry said it had repelled attacks near two of them.""",
        events="""neskuchne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        blahodatne ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        makarivka ; liberation_claim ; Ukrainian MoD ; 2023-06-12
        storozheve ; liberation_claim ; Ukrainian MoD ; 2023-06-12""",
    ),
    dispatch(
        "uk-V01", "2025-12-02",
        """Російські пропагандисти разом із Герасимовим «захопили» Вовчанськ і Покровськ. Насправді,
        кажуть у Генштабі, ворог поширює постановочні відео з прапором, а Сили оборони
        контролюють північну частину Покровська.""",
        events="""vovchansk ; capture_claim ; Russian General Staff ; -
        pokrovsk ; capture_claim ; Russian General Staff ; -
        pokrovsk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-V02", "2026-03-01",
        """Лютий став для росіян найслабшим за півтора року: 126 км² проти 245 км² у січні. Про це
        йдеться в місячному звіті DeepState. Кількість атак при цьому зросла на 5%.""",
        figures="""126 km2 ; 2026-02 ; ua ; deepstate
        245 km2 ; 2026-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-V03", "2026-02-23",
        """Із кінця січня на південному напрямку звільнено 400 квадратних кілометрів і вісім
        населених пунктів, повідомив Сирський. Президент раніше називав цифру 300 кв. км.""",
        figures="""400 km2 ; 2026-01-31..2026-02-23 to_date ; southern-front ; ua-command
        8 settlements ; 2026-01-31..2026-02-23 to_date ; southern-front ; ua-command
        300 km2 ; - ; ua ; ua-president""",
    ),
    dispatch(
        "uk-V04", "2025-10-03",
        """За вересень окупанти змогли просунутися на 259 км²: це приблизно площа міста Дніпро.
        Половина припадає на Дніпропетровську область, підсумували в DeepState.""",
        figures="259 km2 ; 2025-09 ; ua ; deepstate",
    ),
    dispatch(
        "uk-V05", "2024-12-09",
        """Пошарпане Курахове ще тримається: речник 33-ї бригади сказав, що росіяни захопили центр,
        але промзона й ТЕС — під контролем українських сил.""",
        events="kurakhove ; denial ; Ukrainian 33rd Brigade ; -",
    ),
    dispatch(
        "ru-V01", "2025-12-02",
        """Представитель украинских Сил обороны Востока Григорий Шаповал рассказал, что ВСУ
        удерживают позиции в северной части Покровска. О «взятии» города в понедельник
        сообщили в Кремле.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-01
        pokrovsk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "ru-V02", "2025-07-31",
        """Часов Яр «освобожден», сообщило утром Минобороны РФ. Днем Зеленский назвал это
        дезинформацией: «Украинские подразделения защищают свои позиции».""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; -
        chasiv-yar ; denial ; Ukrainian president ; -""",
    ),
    dispatch(
        "ru-V03", "2026-01-02",
        """AFP подсчитало по картам ISW, что за прошлый год Россия заняла более 5600 кв. км, то есть
        0,94% территории Украины, больше, чем за 2024 и 2023 годы вместе взятые. В декабре
        продвижение замедлилось до 244 кв. км.""",
        figures="""5600 km2 ; 2025 ; ua ; afp
        0.94 percent ; 2025 ; ua ; afp
        244 km2 ; 2025-12 ; ua ; afp""",
    ),
    dispatch(
        "ru-V04", "2024-08-30",
        """Белгород и Курск: по словам Сырского, за три недели ВСУ продвинулись на 35 километров и
        взяли под контроль 1294 кв. км и 100 поселков. Российское Минобороны утверждает,
        что отбило Борки и Корочкино... подтверждений этому нет.""",
        figures="""1294 km2 ; 2024-08-09..2024-08-29 window ; ua ; ua-command
        100 settlements ; 2024-08-09..2024-08-29 window ; ua ; ua-command""",
    ),
    dispatch(
        "ru-V05", "2025-11-17",
        """Три села Запорожской области за день: Минобороны РФ отрапортовало о взятии Ровнополья,
        Малой Токмачки и Гая. Пресс-служба Сил обороны Юга ответила, что Малая Токмачка не
        захвачена.""",
        events="""mala-tokmachka ; capture_claim ; Russian MoD ; -
        hai ; capture_claim ; Russian MoD ; -
        mala-tokmachka ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-W01", "2026-04-01",
        """Russian forces advanced by 185 square kilometres in Ukraine in March, the DeepState
        monitoring project said on Wednesday, up from 126 in February. The Kharkiv and
        Sumy regions accounted for a third of the gains.""",
        figures="""185 km2 ; 2026-03 ; ua ; deepstate
        126 km2 ; 2026-02 ; ua ; deepstate""",
    ),
    dispatch(
        "en-W02", "2026-04-02",
        """Russia's Defence Ministry said on Thursday that its forces had taken control of the
        village of Minkivka in Ukraine's Donetsk region. Ukraine's General Staff said it
        had stopped nine assaults near Minkivka and made no mention of its loss.""",
        events="minkivka ; capture_claim ; Russian MoD ; 2026-04-02",
    ),
    dispatch(
        "en-W03", "2024-10-02",
        """Ukraine's military said on Wednesday it was pulling troops out of Vuhledar after more than
        two years of fighting. DeepState had said a day earlier that Russian troops had
        raised flags over the ruins of the town.""",
        events="""vuhledar ; withdrawal ; Ukrainian military ; 2024-10-02
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "en-W04", "2025-03-12",
        """Putin visited a command post in Kursk region on Wednesday, where Gerasimov told him that
        86 percent of the territory seized by Ukraine, 1,100 square kilometres, had been
        retaken. Twenty-four settlements were freed in five days, the general said.""",
        figures="""1100 km2 ; - ; ru-krs ; ru-general-staff
        24 settlements ; - ; ru-krs ; ru-general-staff""",
    ),
    dispatch(
        "en-W05", "2023-08-28",
        """Ukrainian troops have liberated the southeastern settlement of Robotyne and are pushing
        further south, Deputy Defence Minister Hanna Maliar said on Monday. Moscow has not
        confirmed the loss.""",
        events="robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28",
    ),
    dispatch(
        "en-W06", "2024-05-20",
        """The Russian Defence Ministry said its forces captured Bilohorivka, one of the last places
        in the Luhansk region still held by Kyiv. The head of the region's Ukrainian
        administration, Artem Lysohor, denied it: the village, he said, was under
        Ukrainian control.""",
        events="""bilohorivka-luhansk ; capture_claim ; Russian MoD ; -
        bilohorivka-luhansk ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "en-W07", "2025-07-02",
        """The total area under Russian occupation grew by 588 square kilometres in June, AFP's
        analysis showed. Russia and its proxies now control, in full or in part, 19
        percent of Ukraine including Crimea and the areas held before 2022.""",
        figures="""588 km2 ; 2025-06 ; ua ; afp
        19 percent ; 2025-07-02 ; ua ; afp""",
    ),
    dispatch(
        "en-W08", "2025-12-27",
        """Russian forces now control Myrnohrad, Rodynske and Huliaipole, Gerasimov told Putin at a
        meeting on Saturday. The Ukrainian General Staff said later that the defence of
        Myrnohrad and Huliaipole went on.""",
        events="""myrnohrad ; capture_claim ; Russian General Staff ; 2025-12-27
        rodynske ; capture_claim ; Russian General Staff ; 2025-12-27
        huliaipole ; capture_claim ; Russian General Staff ; 2025-12-27
        myrnohrad ; denial ; Ukrainian General Staff ; -
        huliaipole ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-W01", "2026-04-01",
        """За березень російські війська окупували 185 кв. км, повідомили аналітики DeepState. Для
        порівняння, у лютому цей показник становив 126 кв. км, а в січні — 245.""",
        figures="""185 km2 ; 2026-03 ; ua ; deepstate
        126 km2 ; 2026-02 ; ua ; deepstate
        245 km2 ; 2026-01 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-W02", "2025-12-23",
        """Міністерство оборони Росії 23 грудня заявило про захоплення села Вільча. Генштаб ЗСУ цю
        інформацію не коментував, але в ранковому зведенні йшлося про бої в районі Вільчі.""",
        events="vilcha ; capture_claim ; Russian MoD ; 2025-12-23",
    ),
    dispatch(
        "uk-W03", "2025-06-29",
        """Головком Сирський повідомив, що російські атаки на Сумщині відбито, а село Андріївка
        звільнено. За його словами, з початку року ворог втратив понад 200 тисяч
        військових.""",
        events="andriivka-sumy ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-W04", "2024-08-27",
        """Сирський: ЗСУ контролюють 1294 квадратних кілометри та 100 населених пунктів у Курській
        області. У полон потрапили 594 російські військові.""",
        figures="""1294 km2 ; 2024-08-27 ; ru-krs ; ua-command
        100 settlements ; 2024-08-27 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "uk-W05", "2025-09-04",
        """ISW проаналізував заяву Герасимова: замість 3500 квадратних кілометрів Росія від березня
        до серпня захопила 2346. Населених пунктів було 130, а не 149.""",
        figures="2346 km2 ; 2025-03-01..2025-08-31 window ; ua ; isw",
    ),
    dispatch(
        "ru-W01", "2026-04-01",
        """В марте российские войска оккупировали 185 кв. км территории Украины, сообщил проект
        DeepState. Это на 47% больше, чем в феврале (126 кв. км), и вдвое меньше, чем в
        ноябре (505 кв. км).""",
        figures="""185 km2 ; 2026-03 ; ua ; deepstate
        126 km2 ; 2026-02 ; ua ; deepstate
        505 km2 ; 2025-11 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-W02", "2026-01-13",
        """Минобороны РФ сообщило об установлении контроля над Новобойковским в Запорожской области и
        Белой Березой в Сумской. Украинская сторона эти заявления не комментировала.""",
        events="""novoboikivske ; capture_claim ; Russian MoD ; -
        bila-bereza ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-W03", "2025-10-26",
        """Герасимов доложил Путину об окружении украинских войск в Красноармейске, Димитрове и
        Купянске. В Генштабе ВСУ назвали доклад ложью, а Силы обороны Востока сообщили о
        контрударе под Добропольем.""",
        events="""pokrovsk ; partial_control_claim ; Russian General Staff ; -
        myrnohrad ; partial_control_claim ; Russian General Staff ; -
        kupiansk ; partial_control_claim ; Russian General Staff ; -
        pokrovsk ; denial ; Ukrainian General Staff ; -
        myrnohrad ; denial ; Ukrainian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-W04", "2025-12-26",
        """Путин заявил, что Гуляйполе будет взято в ближайшее время, а темпы продвижения вырастут. В
        Гуляйполе, по данным DeepState, идут бои в центре города.""",
        events="huliaipole ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "en-X01", "2025-03-03",
        """Russia's advance in Ukraine slowed again in February, with 389 square kilometres gained
        compared with 431 in January, 476 in December and 725 in November, according to
        AFP's analysis of ISW data. Ukraine has meanwhile lost two thirds of the Russian
        ground it had seized in Kursk: it holds 407 square kilometres there, after 1,171
        at the end of last August.""",
        figures="""389 km2 ; 2025-02 ; ua ; afp
        431 km2 ; 2025-01 ; ua ; afp
        476 km2 ; 2024-12 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp
        407 km2 ; 2025-03-03 ; ru-krs ; afp
        1171 km2 ; 2024-08-31 ; ru-krs ; afp""",
    ),
    dispatch(
        "en-X02", "2025-10-01",
        """The Russian army made its smallest monthly gain since May in September, AFP found: 447
        square kilometres, down from 594 in August and 634 in July. Nearly half of it, 213
        sq km, was in the Dnipropetrovsk region.""",
        figures="""447 km2 ; 2025-09 ; ua ; afp
        594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp
        213 km2 ; 2025-09 ; ua-12 ; afp""",
    ),
    dispatch(
        "en-X03", "2024-11-19",
        """A thousand days into the full-scale war Russia occupies about 110,600 square kilometres,
        or 18 percent, of Ukraine. ISW data put its gains so far this year at 2,660 sq km,
        against 470 over the whole of 2023.""",
        figures="""110600 km2 ; 2024-11-19 ; ua ; isw
        18 percent ; 2024-11-19 ; ua ; isw
        2660 km2 ; 2024-01-01..2024-11-19 to_date ; ua ; isw
        470 km2 ; 2023 ; ua ; isw""",
    ),
    dispatch(
        "en-X04", "2025-12-19",
        """Putin said at his year-end press conference that his troops were advancing along the whole
        line. His defence minister, Andrei Belousov, had put this year's gains at more
        than 6,000 square kilometres two days earlier. The ISW counts 4,669.""",
        figures="""6000 km2 ; 2025-01-01..2025-12-19 to_date ; ua ; ru-mod
        4669 km2 ; 2025-01-01..2025-12-19 to_date ; ua ; isw""",
    ),
    dispatch(
        "en-X05", "2025-08-25",
        """Between 11 and 18 August Russia took 33 square miles, according to Russia Matters, a third
        of the 99 it had gained in the week of 4 to 11 August.""",
        figures="""33 sq_mi ; 2025-08-11..2025-08-18 window ; ua ; russia-matters
        99 sq_mi ; 2025-08-04..2025-08-11 window ; ua ; russia-matters""",
    ),
    dispatch(
        "en-X06", "2023-07-31",
        """In eight weeks of counteroffensive Ukraine has regained 204.7 square kilometres in the
        south, Hanna Maliar said, including 12 in the past week. Around Bakhmut, 37 square
        kilometres have been recaptured.""",
        figures="""204.7 km2 ; - ; southern-front ; ua-mod
        12 km2 ; 2023-07-24..2023-07-30 window ; southern-front ; ua-mod
        37 km2 ; - ; ua ; ua-mod""",
    ),
    dispatch(
        "uk-X01", "2025-04-01",
        """У березні росіяни просунулися на 133 кв. км — це мінімум із червня 2024 року (114 кв. км).
        Такі дані оприлюднив DeepState. За перший квартал ворог зайняв 650 кв. км.""",
        figures="""133 km2 ; 2025-03 ; ua ; deepstate
        114 km2 ; 2024-06 ; ua ; deepstate
        650 km2 ; 2025-01-01..2025-03-31 window ; ua ; deepstate""",
    ),
    dispatch(
        "uk-X02", "2025-01-01",
        """Протягом 2024 року РФ окупувала 3600 км² України, з них 610 км² — у листопаді, 393 км² — у
        грудні, свідчать підрахунки DeepState. Станом на 31 грудня під окупацією 18,5%
        країни, включно з Кримом.""",
        figures="""3600 km2 ; 2024 ; ua ; deepstate
        610 km2 ; 2024-11 ; ua ; deepstate
        393 km2 ; 2024-12 ; ua ; deepstate
        18.5 percent ; 2024-12-31 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-X03", "2025-09-02",
        """Українські сили за серпень повернули 58 кв. км на Донеччині, зазначив Сирський, тоді як
        росіяни загалом захопили 464 кв. км, за оцінкою DeepState.""",
        figures="""58 km2 ; 2025-08 ; ua-14 ; ua-command
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-X04", "2024-12-02",
        """Третій місяць поспіль Росія б'є власний рекорд: 725 квадратних кілометрів у листопаді, 610
        — у жовтні, 478 — у вересні. AFP рахувало на основі звітів ISW.""",
        figures="""725 km2 ; 2024-11 ; ua ; afp
        610 km2 ; 2024-10 ; ua ; afp
        478 km2 ; 2024-09 ; ua ; afp""",
    ),
    dispatch(
        "ru-X01", "2025-03-03",
        """За февраль армия РФ взяла 389 кв. км против 431 кв. км в январе, подсчитало AFP по данным
        ISW. В Курской области под контролем Киева остается 407 кв. км — втрое меньше, чем
        в августе (1171 кв. км).""",
        figures="""389 km2 ; 2025-02 ; ua ; afp
        431 km2 ; 2025-01 ; ua ; afp
        407 km2 ; 2025-03-03 ; ru-krs ; afp
        1171 km2 ; 2024-08-31 ; ru-krs ; afp""",
    ),
    dispatch(
        "ru-X02", "2025-12-17",
        """Более 300 населенных пунктов и свыше 6000 кв. км — таковы итоги 2025 года, озвученные
        Белоусовым на коллегии Минобороны. Темп вырос на треть по сравнению с 2024 годом.""",
        figures="""300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-X03", "2025-06-03",
        """В мае Россия захватила 449 кв. км, что вдвое больше апрельского показателя — 176 кв. км, и
        втрое больше мартовского (133). Об этом сообщает DeepState.""",
        figures="""449 km2 ; 2025-05 ; ua ; deepstate
        176 km2 ; 2025-04 ; ua ; deepstate
        133 km2 ; 2025-03 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-X04", "2025-07-16",
        """С начала июля, как подсчитали в Black Bird Group, продвижение составило 211 квадратных
        километров, в основном под Новопавловкой. В июне группа насчитала 466.""",
        figures="""211 km2 ; 2025-07-01..2025-07-16 partial_month ; ua ; black-bird
        466 km2 ; 2025-06 ; ua ; black-bird""",
    ),
    dispatch(
        "en-Y01", "2025-11-17",
        """The Russian Defence Ministry on Monday claimed three more villages: Hai in the
        Dnipropetrovsk region, Platonivka in Donetsk and Dvorichanske in Kharkiv.
        Ukrainian officials had no comment on the report, but DeepState showed Platonivka
        as contested.""",
        events="""hai ; capture_claim ; Russian MoD ; 2025-11-17
        platonivka ; capture_claim ; Russian MoD ; 2025-11-17
        dvorichanske ; capture_claim ; Russian MoD ; 2025-11-17
        platonivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-Y02", "2024-01-19",
        """Kyiv's ground forces confirmed over the weekend that they had retreated from Krokhmalne, a
        hamlet of 45 people, to reserve positions. Moscow had announced its capture on
        Saturday.""",
        events="""krokhmalne ; capture_claim ; Russian side ; -
        krokhmalne ; withdrawal ; Ukrainian Ground Forces ; -""",
    ),
    dispatch(
        "en-Y03", "2025-06-09",
        """Russian forces have reached the western border of the Donetsk region and are entering
        Dnipropetrovsk, Moscow's Defence Ministry said on Sunday, in what would be a
        first. A spokesman for Ukraine's southern forces, Vladyslav Voloshyn, called it
        disinformation.""",
    ),
    dispatch(
        "en-Y04", "2023-09-17",
        """Klishchiivka has been cleared of Russians, the commander of Ukraine's ground forces,
        Oleksandr Syrskyi, announced on Sunday. Zelensky thanked three brigades for
        bringing the village back.""",
        events="""klishchiivka ; liberation_claim ; Ukrainian Ground Forces ; 2023-09-17
        klishchiivka ; liberation_claim ; Ukrainian president ; -""",
    ),
    dispatch(
        "en-Y05", "2026-01-04",
        """Analysts at the ISW said on Saturday they had observed no evidence that Russian forces
        hold Kostiantynivka, though infiltration groups have been geolocated in its
        eastern quarters. The Russian General Staff says half the town is taken.""",
        events="""kostiantynivka ; independent_assessment ; ISW ; 2026-01-03
        kostiantynivka ; partial_control_claim ; Russian General Staff ; -""",
    ),
    dispatch(
        "en-Y06", "2025-07-05",
        """Russia's defence ministry said its forces captured Piddubne. Its Ukrainian counterpart did
        not reply to a request for comment. The front near Pokrovsk saw 65 clashes, and
        five people, including a boy of 11, were hurt in Kostiantynivka.""",
        events="piddubne ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "uk-Y01", "2025-08-28",
        """У Генштабі ЗСУ спростували просування росіян у Новогеоргіївці на Дніпропетровщині: село
        утримують українські військові. Днем раніше DeepState позначив Запорізьке та
        Новогеоргіївку як окуповані.""",
        events="""novoheorhiivka ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; independent_assessment ; DeepState ; 2025-08-27
        zaporizke ; independent_assessment ; DeepState ; 2025-08-27""",
    ),
    dispatch(
        "uk-Y02", "2025-07-01",
        """Росія оголосила про «повний контроль» над Луганщиною. Про це заявив Пасічник. Однак речник
        Третього армійського корпусу Олександр Бородін наголосив, що українські бійці досі
        тримають там позиції.""",
        events="""ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; -
        ua-09 ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "uk-Y03", "2026-02-18",
        """Російське Міноборони за день «захопило» Харківку на Сумщині та Криничне на Запоріжжі.
        Речник Сил оборони Півдня Владислав Волошин на це відповів: «Криничного вони не
        бачили, там наші».""",
        events="""kharkivka ; capture_claim ; Russian MoD ; -
        krynychne ; capture_claim ; Russian MoD ; -
        krynychne ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "ru-Y01", "2025-07-29",
        """Минобороны РФ сообщило о взятии Малиевки в Днепропетровской области и Новоукраинки в
        Донецкой. «Хортица» это опровергла: Малиевка, по ее данным, остается украинской.""",
        events="""maliivka ; capture_claim ; Russian MoD ; -
        maliivka ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "ru-Y02", "2025-12-26",
        """Как утверждает DeepState, Северск оккупирован; кроме того, противник продвинулся у
        Гуляйполя и в Мирнограде. Путин накануне поздравил военных с освобождением
        Северска.""",
        events="""siversk ; independent_assessment ; DeepState ; -
        myrnohrad ; independent_assessment ; DeepState ; -
        siversk ; capture_claim ; Russian president ; -""",
    ),
    dispatch(
        "ru-Y03", "2023-12-26",
        """Шойгу доложил Путину о полном освобождении Марьинки. Залужный днем позже подтвердил, что
        войска отошли на окраину города и за него, назвав сам город несуществующим.""",
        events="""marinka ; capture_claim ; Russian MoD ; -
        marinka ; withdrawal ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-Y04", "2025-12-03",
        """Глава ЦПД Коваленко заявил, что «Покровск не взят». Путин же накануне в разговоре с
        журналистами настаивал: Красноармейск полностью в руках российских военных.""",
        events="pokrovsk ; capture_claim ; Russian president ; -",
    ),
]  # fmt: skip
