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
        events="""balahan ; independent_assessment ; DeepState ; -
        pokrovsk ; independent_assessment ; DeepState ; -""",
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
        events="""novomykolaivka-zaporizhzhia ; independent_assessment ; DeepState ; -
        komyshuvakha ; independent_assessment ; DeepState ; -""",
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
        200 km2 ; 2025-11 ; huliaipole-direction ; deepstate
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
        28 settlements ; - ; ru-krs ; -""",
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
        chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31""",
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
        kindrativka ; liberation_claim ; Ukrainian Kursk group ; 2025-07-26""",
    ),
    dispatch(
        "uk-Q04", "2025-12-12",
        """Куп'янськ наш: Зеленський опублікував відео з міста, про захоплення якого в листопаді
        звітував Кремль. За словами Трегубова, в оточенні там опинилося до двохсот
        окупантів.""",
        events="""kupiansk ; denial ; Ukrainian president ; -
        kupiansk ; capture_claim ; Kremlin ; 2025-11-01""",
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
        events="""borysivka ; capture_claim ; Russian MoD ; -
        strilecha ; capture_claim ; Russian MoD ; -""",
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
        events="""boikivka ; capture_claim ; Russian side ; 2025-07-29
        novoukrainka-near-velyka-novosilka ; capture_claim ; Russian side ; 2025-07-29
        novoukrainka-near-velyka-novosilka ; denial ; Ukrainian Khortytsia group ; -""",
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
        events="""zhelanne ; capture_claim ; Russian MoD ; -
        zakitne ; capture_claim ; Russian MoD ; -
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
        events="""kucheriv-yar ; liberation_claim ; Ukrainian commander-in-chief ; -
        shcherbynivka ; liberation_claim ; Ukrainian commander-in-chief ; -""",
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
        events="""novenke ; confirmation ; Head of Sumy oblast ; -
        zhuravka-sumy ; confirmation ; Head of Sumy oblast ; -
        basivka ; confirmation ; Head of Sumy oblast ; -""",
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
        pokrovsk ; denial ; Ukrainian General Staff ; -
        vovchansk ; denial ; Ukrainian General Staff ; -""",
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
        events="""krokhmalne ; capture_claim ; Russian side ; 2024-01-13
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
        events="""novoukrainka-near-velyka-novosilka ; capture_claim ; Russian MoD ; -
        novoukrainka-near-velyka-novosilka ; denial ; Ukrainian Khortytsia group ; -
        maliivka ; capture_claim ; Russian MoD ; -
        maliivka ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "ru-Y02", "2025-12-26",
        """Как утверждает DeepState, Северск оккупирован; кроме того, противник продвинулся у
        Гуляйполя и в Мирнограде. Путин накануне поздравил военных с освобождением
        Северска.""",
        events="""siversk ; independent_assessment ; DeepState ; -
        myrnohrad ; independent_assessment ; DeepState ; -
        siversk ; capture_claim ; Russian president ; 2025-12-25""",
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
        events="""pokrovsk ; capture_claim ; Russian president ; 2025-12-02
        pokrovsk ; denial ; Ukrainian Centre for Countering Disinformation ; -""",
    ),
    dispatch(
        "en-I01", "2025-11-03",
        """Russian forces gained 461 square kilometres in Ukraine last month, slightly more than in
        September but well below the summer's pace, AFP calculated from ISW data. The
        advance was quickest in the Dnipropetrovsk region, where Moscow's army took 150
        square kilometres.""",
        figures="""461 km2 ; 2025-10 ; ua ; afp
        150 km2 ; 2025-10 ; ua-12 ; afp""",
    ),
    dispatch(
        "en-I02", "2024-10-02",
        """Ukraine's military said on Wednesday it had pulled out of Vuhledar, a hilltop town that
        had held out for two years. "The high command granted permission to withdraw in
        order to save personnel and equipment," Khortytsia said. DeepState had shown the
        town as fully occupied a day earlier.""",
        events="""vuhledar ; withdrawal ; Ukrainian military ; 2024-10-02
        vuhledar ; withdrawal ; Ukrainian Khortytsia group ; -
        vuhledar ; independent_assessment ; DeepState ; 2024-10-01""",
    ),
    dispatch(
        "en-I03", "2025-08-31",
        """Gerasimov said Russia had taken more than 3,500 square kilometres and 149 settlements
        since March. ISW put the figure at 2,346 square kilometres and 130 settlements,
        and the Ukrainian General Staff called the Russian general's numbers fiction.""",
        figures="""3500 km2 ; 2025-03-01..2025-08-31 to_date ; ua ; ru-general-staff
        149 settlements ; 2025-03-01..2025-08-31 to_date ; ua ; ru-general-staff
        2346 km2 ; 2025-03-01..2025-08-31 to_date ; ua ; isw
        130 settlements ; 2025-03-01..2025-08-31 to_date ; ua ; isw""",
    ),
    dispatch(
        "en-I04", "2024-04-22",
        """The Russian defence ministry claimed control of Novomykhailivka, 40 kilometres south-west
        of Donetsk. Ukraine has not commented, but a Ukrainian officer, who asked not to
        be named, told Reuters that most of the village was lost.""",
        events="novomykhailivka ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "en-I05", "2025-01-08",
        """According to the Black Bird Group, Russia seized roughly 400 sq km in December; in
        November, the Finnish analysts had counted 600.""",
        figures="""400 km2 ; 2024-12 ; ua ; black-bird
        600 km2 ; 2024-11 ; ua ; black-bird""",
    ),
    dispatch(
        "en-I06", "2025-12-13",
        """Ukrainian troops have driven Russian forces out of northern Kupiansk and surrounded those
        left in the centre, the commander of the Khartiia corps said on Friday. President
        Zelensky visited the city's entrance on the same day. Moscow says that it has
        controlled Kupiansk since November.""",
        events="""kupiansk ; capture_claim ; Russian side ; -
        kupiansk ; liberation_claim ; National Guard of Ukraine (Khartia) ; 2025-12-12""",
    ),
    dispatch(
        "en-I07", "2023-11-29",
        """The Kremlin declined to say when Avdiivka might fall. Russian troops have lost 5,000 men
        there, Britain's defence ministry estimated, for an advance of two kilometres.""",
    ),
    dispatch(
        "en-I08", "2026-02-02",
        """In January, Russia's army captured 245 square kilometres, its slowest month since March
        2025, AFP data showed. A month earlier it was 444 square kilometres. Moscow now
        occupies 19.5 percent of Ukraine.""",
        figures="""245 km2 ; 2026-01 ; ua ; afp
        444 km2 ; 2025-12 ; ua ; afp
        19.5 percent ; 2026-02-02 ; ua ; afp""",
    ),
    dispatch(
        "en-I09", "2025-07-08",
        """Residents were told to leave as Moscow announced its first village in the Dnipropetrovsk
        region, Dachne. The Ukrainian army rejected that, saying its soldiers were holding
        Dachne and had beaten off an attack.""",
        events="""dachne ; capture_claim ; Russian side ; -
        dachne ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "en-I10", "2025-06-02",
        """Russia's advance gathered speed in May: 449 square kilometres, by DeepState's count, or
        two and a half times as much as in April. Sumy region accounted for 18 percent of
        that.""",
        figures="449 km2 ; 2025-05 ; ua ; deepstate",
    ),
    dispatch(
        "en-I11", "2025-05-18",
        """Two settlements, Oleksandropil and Bohdanivka, have been taken in the Donetsk region, the
        Ministry of Defence in Moscow wrote on Telegram on Sunday.""",
        events="""oleksandropil-kramatorsk ; capture_claim ; Russian MoD ; 2025-05-18
        bohdanivka-donetsk ; capture_claim ; Russian MoD ; 2025-05-18""",
    ),
    dispatch(
        "en-I12", "2024-08-20",
        """Kyiv's forces now control 1,263 square kilometres and 93 settlements in Russia's Kursk
        region, Syrskyi said on Tuesday. Russia's defence ministry said it had captured
        Niu-York the same day.""",
        figures="""1263 km2 ; 2024-08-20 ; ru-krs ; ua-command
        93 settlements ; 2024-08-20 ; ru-krs ; ua-command""",
        events="niu-york ; capture_claim ; Russian MoD ; 2024-08-20",
    ),
    dispatch(
        "uk-I01", "2025-11-01",
        """За жовтень окупанти захопили 267 квадратних кілометрів, що майже вдвічі менше, ніж у
        серпні, повідомляє DeepState. 30% просувань припало на Новопавлівський напрямок.""",
        figures="267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    dispatch(
        "uk-I02", "2025-08-15",
        """Сили оборони зачистили Грузьке, Рубіжне, Нове Шахове та Петрівку, заявив речник
        угруповання «Дніпро». За його словами, у Миколаївці тривають бої.""",
    ),
    dispatch(
        "uk-I03", "2024-12-25",
        """Міноборони РФ заявило про «визволення» Курахового. У Генштабі ЗСУ відповіли, що українські
        захисники контролюють частину міста. На мапі DeepState місто позначене червоним.""",
        events="""kurakhove ; capture_claim ; Russian MoD ; -
        kurakhove ; denial ; Ukrainian General Staff ; -
        kurakhove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-I04", "2026-01-01",
        """Протягом 2025 року Росія окупувала 4336 кв. км, або 0,72% території України, підрахували
        аналітики DeepState. У грудні втрачено 445 кв. км.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        0.72 percent ; 2025 ; ua ; deepstate
        445 km2 ; 2025-12 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-I05", "2025-12-23",
        """Українські військові залишили Сіверськ через значну перевагу росіян у живій силі,
        повідомив Генштаб. Місто, за словами військових, перебуває під вогневим контролем
        ЗСУ.""",
        events="siversk ; withdrawal ; Ukrainian General Staff ; -",
    ),
    dispatch(
        "uk-I06", "2025-05-02",
        """За даними Британської розвідки, за квітень росіяни просунулися на 150–200 кв. км, тоді як
        у березні — на 143.""",
        figures="""150-200 km2 ; 2025-04 ; ua ; uk-mod
        143 km2 ; 2025-03 ; ua ; uk-mod""",
    ),
    dispatch(
        "ru-I01", "2025-11-20",
        """Купянск освобожден, доложил Путину в четверг начальник Генштаба Валерий Герасимов.
        Украинский Генштаб опроверг это заявление и назвал его ложью.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-I02", "2025-10-01",
        """В сентябре российская армия захватила 259 кв. км украинской территории — вдвое меньше, чем
        в августе (464), следует из данных DeepState.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-I03", "2025-04-26",
        """Валерий Герасимов доложил президенту о полном освобождении Курской области. Последним был
        взят хутор Горналь. В Генштабе ВСУ эти заявления назвали пропагандой: бои в
        Курской области продолжаются.""",
        events="""ru-krs ; liberation_claim ; Russian General Staff ; -
        gornal ; liberation_claim ; Russian General Staff ; -
        ru-krs ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-I04", "2025-12-20",
        """Путин на прямой линии заявил, что российские войска полностью контролируют Северск и более
        50% Константиновки. За год, по его словам, под контроль перешло около 5 тыс. кв.
        км.""",
        figures="""5000 km2 ; 2025-01-01..2025-12-20 to_date ; ua ; ru-president
        50 percent ; 2025-12-20 ; kostiantynivka ; ru-president""",
        events="""siversk ; capture_claim ; Russian president ; -
        kostiantynivka ; partial_control_claim ; Russian president ; -""",
    ),
    dispatch(
        "ru-I05", "2024-02-20",
        """Шойгу доложил о взятии Крынок. Представитель ВСУ Наталья Гуменюк назвала это
        фальсификацией и сообщила, что плацдарм удерживается.""",
        events="""krynky ; capture_claim ; Russian MoD ; -
        krynky ; denial ; Ukrainian Southern Command ; -""",
    ),
    dispatch(
        "ru-I06", "2023-05-25",
        """За полгода боев Россия заняла в районе Бахмута 30 километров, потеряв 60 тысяч человек,
        пишет WSJ. Минобороны РФ отчиталось о 20 сбитых дронах.""",
    ),
    dispatch(
        "en-J01", "2024-05-20",
        """Moscow said on Monday its forces had captured Bilohorivka, one of the last villages in the
        Luhansk region still held by Ukraine. Governor Artem Lysohor said the fighting had
        not stopped.""",
        events="""bilohorivka-luhansk ; capture_claim ; Russian side ; 2024-05-20
        bilohorivka-luhansk ; denial ; Head of Luhansk oblast ; -""",
    ),
    dispatch(
        "en-J02", "2025-08-12",
        """Small groups of Russian soldiers had pushed as far as 10 km towards Dobropillia, DeepState
        reported on Tuesday. Zelensky acknowledged the breakthrough but said the
        infiltrators were being destroyed.""",
    ),
    dispatch(
        "en-J03", "2024-10-30",
        """Selydove has fallen to Russian forces, the Russian Defence Ministry said on Tuesday, and
        Ukrainian bloggers with links to the army agree. The General Staff in Kyiv has yet
        to say anything.""",
        events="selydove ; capture_claim ; Russian MoD ; 2024-10-29",
    ),
    dispatch(
        "en-J04", "2025-02-07",
        """After nearly six months of battle, the Defence Ministry in Moscow declared victory in
        Toretsk, which it calls Dzerzhinsk. A spokeswoman for the 28th Brigade told
        Suspilne that Ukrainian units kept their positions in the city.""",
        events="""toretsk ; capture_claim ; Russian MoD ; -
        toretsk ; denial ; Ukrainian 28th Brigade ; -""",
    ),
    dispatch(
        "en-J05", "2023-05-20",
        """Prigozhin's boast that Bakhmut was completely his drew a swift rebuttal: "This is not
        true. Our units are fighting in Bakhmut," said Serhii Cherevatyi, spokesman for
        Ukraine's eastern forces.""",
        events="""bakhmut ; capture_claim ; Wagner ; -
        bakhmut ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "en-J06", "2025-06-29",
        """ISW wrote that geolocated footage published on 28 June shows Russian soldiers operating in
        central Yunakivka.""",
        events="yunakivka ; independent_assessment ; ISW ; 2025-06-28",
    ),
    dispatch(
        "en-J07", "2026-01-08",
        """Huliaipole is not captured and fighting continues there, the Southern Defence Forces said,
        two weeks after Russia's Gerasimov reported to Putin that it was.""",
        events="""huliaipole ; denial ; Ukrainian Southern Defence Forces ; -
        huliaipole ; capture_claim ; Russian General Staff ; -""",
    ),
    dispatch(
        "en-J08", "2025-12-02",
        """What Putin called the "liberation" of Krasnoarmeysk is, in Kyiv's telling, a propaganda
        exercise: Ukrainian troops are said to control the north of Pokrovsk.""",
        events="""pokrovsk ; capture_claim ; Russian president ; -
        pokrovsk ; denial ; Ukrainian government ; -""",
    ),
    dispatch(
        "en-J09", "2024-08-06",
        """Ukraine's deputy defence minister said nothing about Kursk. A military analyst at Black
        Bird Group said the Ukrainians had entered Sudzha.""",
        events="sudzha ; independent_assessment ; Black Bird Group ; -",
    ),
    dispatch(
        "en-J10", "2023-06-11",
        """Kyiv on Sunday announced its first gains of the counteroffensive. Ukrainian soldiers have
        liberated Blahodatne, the ground forces said, while Neskuchne was retaken by
        territorial defence troops, according to the border guard service.""",
        events="""blahodatne ; liberation_claim ; Ukrainian Ground Forces ; -
        neskuchne ; liberation_claim ; Ukrainian border guards ; -""",
    ),
    dispatch(
        "uk-J01", "2025-07-31",
        """Міністерство оборони РФ заявляє, що російська армія «звільнила» Часів Яр. Речник ОТУ
        «Луганськ» Дмитро Запорожець це спростував: за його словами, місто утримують
        українські захисники.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; -
        chasiv-yar ; denial ; Ukrainian Luhansk group ; -""",
    ),
    dispatch(
        "uk-J02", "2025-11-17",
        """Російські війська окупували Рівнопілля та Малу Токмачку, стверджує Міноборони РФ.
        Українська сторона цю інформацію не підтверджувала. DeepState напередодні
        повідомляв, що Мала Токмачка залишається в сірій зоні.""",
        events="""rivnopillia ; capture_claim ; Russian MoD ; -
        mala-tokmachka ; capture_claim ; Russian MoD ; -
        mala-tokmachka ; independent_assessment ; DeepState ; 2025-11-16""",
    ),
    dispatch(
        "uk-J03", "2025-05-03",
        """Росіяни зайшли до Торецька ще минулого літа, нагадує ISW, але й досі не захопили його
        повністю.""",
        events="toretsk ; independent_assessment ; ISW ; -",
    ),
    dispatch(
        "uk-J04", "2024-02-17",
        """Вийшли з Авдіївки. Рішення вивести підрозділи з міста ухвалив головнокомандувач Олександр
        Сирський, про що повідомив у ніч на суботу.""",
        events="avdiivka ; withdrawal ; Ukrainian commander-in-chief ; 2024-02-17",
    ),
    dispatch(
        "uk-J05", "2025-09-05",
        """DeepState: ворог окупував Маркове, а також просунувся у Федорівці та біля Предтечиного.""",
        events="""fedorivka-bakhmut ; independent_assessment ; DeepState ; -
        markove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-J06", "2026-02-10",
        """Сили оборони звільнили Тернувате на Запоріжжі, повідомив речник Сил оборони півдня
        Владислав Волошин. Водночас село Залізничне, за його словами, контролює противник.""",
        events="""ternuvate ; liberation_claim ; Ukrainian Southern Defence Forces ; -
        zaliznychne ; confirmation ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "ru-J01", "2025-03-12",
        """Пресс-секретарь Кремля Песков подтвердил, что Суджа освобождена. Ранее об этом сообщило
        Минобороны, опубликовав видео с флагом в центре города.""",
        events="""sudzha ; liberation_claim ; Kremlin ; -
        sudzha ; liberation_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-J02", "2025-12-26",
        """Группировка «Восток» взяла Гуляйполе под полный контроль, заявил Путину её командующий. В
        Силах обороны юга Украины это отрицают: бои идут в черте города.""",
        events="huliaipole ; denial ; Ukrainian Southern Defence Forces ; -",
    ),
    dispatch(
        "ru-J03", "2024-07-14",
        """Урожайное под контролем ВС РФ, утверждает российское военное ведомство. Украинские военные
        ушли из села еще неделю назад, пишет DeepState.""",
        events="""urozhaine ; capture_claim ; Russian MoD ; -
        urozhaine ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-J04", "2025-08-20",
        """Минобороны Великобритании: российские силы вошли в Торское и продолжают наступать на
        Лиман.""",
        events="torske ; independent_assessment ; UK MoD ; -",
    ),
    dispatch(
        "ru-J05", "2026-03-01",
        """По словам Сырского, украинские войска вернули контроль над восемью населенными пунктами на
        юге и удерживают Орехов. Российский губернатор Евгений Балицкий сообщил о взятии
        Малой Токмачки.""",
        events="""mala-tokmachka ; capture_claim ; Russian-installed head of Zaporizhzhia oblast ; -
        orikhiv ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "en-D01", "2025-06-03",
        """Moscow's troops conquered 507 square kilometres of Ukrainian territory in May, up from 379
        in April and 240 in March, an AFP analysis of data from the American Institute for
        the Study of War (ISW) found. Half of the May gains were made in Donetsk region.""",
        figures="""507 km2 ; 2025-05 ; ua ; afp
        379 km2 ; 2025-04 ; ua ; afp
        240 km2 ; 2025-03 ; ua ; afp""",
    ),
    dispatch(
        "en-D02", "2025-12-31",
        """In his year-end address Gerasimov spoke of 6,460 sq km and 334 settlements captured in
        2025. DeepState's figure for the same period is about 4,300 sq km.""",
        figures="""6460 km2 ; 2025 ; ua ; ru-general-staff
        334 settlements ; 2025 ; ua ; ru-general-staff
        4300 km2 ; 2025 ; ua ; deepstate""",
    ),
    dispatch(
        "en-D03", "2024-11-26",
        """In the seven days to November 24, Russian troops occupied 235 square kilometres, a weekly
        record for this year, the independent Russian media group Agentstvo reported,
        citing DeepState maps. So far this month they have taken 600.""",
        figures="""235 km2 ; 2024-11-18..2024-11-24 window ; ua ; agentstvo
        600 km2 ; 2024-11-01..2024-11-26 partial_month ; ua ; agentstvo""",
    ),
    dispatch(
        "en-D04", "2025-09-26",
        """ISW has seen evidence of Russian gains of 447 sq km in September so far. It takes Moscow a
        month and about 30,000 casualties to gain that much.""",
        figures="447 km2 ; 2025-09-01..2025-09-26 partial_month ; ua ; isw",
    ),
    dispatch(
        "en-D05", "2023-10-05",
        """Since June, when its counteroffensive started, Ukraine has regained around 400 square
        kilometres, the Economist estimated, and Russia has taken 500 elsewhere.""",
        figures="""400 km2 ; 2023-06-01..2023-10-05 to_date ; ua ; economist
        500 km2 ; 2023-06-01..2023-10-05 to_date ; ua ; economist""",
    ),
    dispatch(
        "en-D06", "2026-03-04",
        """For the first time since August 2024, Ukraine took back more land in a month than it lost:
        Russia's holdings shrank by 37 square kilometres in February, AFP reported on the
        basis of ISW data.""",
        figures="37 km2 ; 2026-02 ; ua ; afp",
    ),
    dispatch(
        "en-D07", "2024-08-15",
        """The incursion force has grown to 10,000 men. Kyiv says it holds 1,150 sq km of Kursk
        region and 82 settlements; ISW's map shows about 800 sq km.""",
        figures="""1150 km2 ; 2024-08-15 ; ru-krs ; -
        82 settlements ; 2024-08-15 ; ru-krs ; -
        800 km2 ; 2024-08-15 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-D08", "2025-05-14",
        """Russia occupies 99 percent of Luhansk region and 77 percent of Donetsk region, according
        to calculations by Reuters.""",
        figures="""99 percent ; 2025-05-14 ; ua-09 ; reuters
        77 percent ; 2025-05-14 ; ua-14 ; reuters""",
    ),
    dispatch(
        "en-D09", "2025-10-07",
        """Putin told his generals that Russian forces had "liberated" almost 5,000 square kilometres
        this year and 212 settlements.""",
        figures="""5000 km2 ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president
        212 settlements ; 2025-01-01..2025-10-07 to_date ; ua ; ru-president""",
    ),
    dispatch(
        "uk-D01", "2025-12-05",
        """Росія за листопад захопила 505 кв. км, йдеться у зведенні DeepState. Це на 89% більше, ніж
        у жовтні. Найбільше — 41% — у Запорізькій області.""",
        figures="505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    dispatch(
        "uk-D02", "2025-09-02",
        """У серпні армія РФ просунулася на 594 кв. км, підрахувало агентство AFP за даними ISW. Для
        порівняння: у липні було 634 кв. км, у червні — 588.""",
        figures="""594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp
        588 km2 ; 2025-06 ; ua ; afp""",
    ),
    dispatch(
        "uk-D03", "2024-12-31",
        """Сирський: за рік ворог захопив близько 3600 квадратних кілометрів, а його втрати — понад
        430 тисяч осіб.""",
        figures="3600 km2 ; 2024 ; ua ; ua-command",
    ),
    dispatch(
        "uk-D04", "2025-07-01",
        """Черговий антирекорд: за червень окуповано 556 км², повідомили аналітики проєкту. У
        DeepState додають, що це найгірший показник з листопада.""",
        figures="556 km2 ; 2025-06 ; ua ; deepstate",
    ),
    dispatch(
        "uk-D05", "2026-02-24",
        """За чотири роки повномасштабної війни росіяни окупували близько 12% території України;
        разом із Кримом і частиною Донбасу, захопленими раніше, це 19,4%, свідчать дані
        ISW.""",
        figures="""12 percent ; 2022-02-24..2026-02-24 to_date ; ua ; isw
        19.4 percent ; 2026-02-24 ; ua ; isw""",
    ),
    dispatch(
        "ru-D01", "2025-02-03",
        """За январь российские войска продвинулись на 325 кв. км, пишет DeepState. Темп снижается
        третий месяц подряд: в декабре было 396, в ноябре — 730.""",
        figures="""325 km2 ; 2025-01 ; ua ; deepstate
        396 km2 ; 2024-12 ; ua ; deepstate
        730 km2 ; 2024-11 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-D02", "2024-12-16",
        """Белоусов отчитался: за 2024 год освобождено почти 4,5 тыс. квадратных километров и 189
        населенных пунктов, суточный темп продвижения достиг 30 кв. км.""",
        figures="""4500 km2 ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        189 settlements ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod
        30 km2_per_day ; 2024-01-01..2024-12-16 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-D03", "2025-08-09",
        """Площадь Донецкой области — 26,5 тыс. кв. км, Украина удерживает примерно 6600 из них, или
        25 процентов, подсчитали в ISW.""",
        figures="""6600 km2 ; 2025-08-09 ; ua-14 ; isw
        25 percent ; 2025-08-09 ; ua-14 ; isw""",
    ),
    dispatch(
        "ru-D04", "2025-11-05",
        """С 28 октября по 4 ноября российская армия заняла 55 кв. миль (142 кв. км), это вдвое
        больше, чем неделей ранее, говорится в отчете Russia Matters.""",
        figures="55 sq_mi ; 2025-10-28..2025-11-04 window ; ua ; russia-matters",
    ),
    dispatch(
        "en-F01", "2025-07-05",
        """Russia said on Saturday that its forces had taken two more villages in eastern Ukraine,
        Piddubne in Donetsk region and Sobolivka in Kharkiv region. Kyiv did not
        immediately comment.""",
        events="""piddubne ; capture_claim ; Russian side ; 2025-07-05
        sobolivka ; capture_claim ; Russian side ; 2025-07-05""",
    ),
    dispatch(
        "en-F02", "2025-12-02",
        """Russia has captured the Ukrainian cities of Pokrovsk and Vovchansk, the Kremlin said late
        on Monday, hours before a U.S. envoy was due in Moscow. Ukraine's military said on
        Tuesday its troops still held the northern part of Pokrovsk and continued to fight
        in Vovchansk.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; 2025-12-01
        vovchansk ; capture_claim ; Kremlin ; 2025-12-01
        pokrovsk ; denial ; Ukrainian military ; 2025-12-02
        vovchansk ; denial ; Ukrainian military ; 2025-12-02""",
    ),
    dispatch(
        "en-F03", "2024-05-24",
        """Ukraine's general staff said fighting was going on in the centre of Vovchansk, five
        kilometres from the border, and that its forces controlled about 60 percent of the
        town.""",
        figures="60 percent ; 2024-05-24 ; vovchansk ; ua-general-staff",
        events="vovchansk ; denial ; Ukrainian General Staff ; -",
    ),
    dispatch(
        "en-F04", "2023-08-28",
        """Ukrainian forces have liberated the village of Robotyne and are pushing further south,
        Deputy Defence Minister Hanna Maliar said on Monday.""",
        events="robotyne ; liberation_claim ; Ukrainian MoD ; 2023-08-28",
    ),
    dispatch(
        "en-F05", "2025-01-06",
        """Moscow claimed the capture of Kurakhove, which it said had been Ukraine's most important
        stronghold in the area, along with the village of Dachenske. A spokesperson for
        the Khortytsia military group said Kurakhove was still being fought over.""",
        events="""kurakhove ; capture_claim ; Russian side ; -
        kurakhove ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "en-F06", "2024-06-25",
        """Russian forces have been pushed out of the canal district of Chasiv Yar, the commander of
        Ukraine's ground forces said. The Russian side has not commented.""",
        events="chasiv-yar ; liberation_claim ; Ukrainian Ground Forces ; -",
    ),
    dispatch(
        "en-F07", "2026-01-12",
        """Russia's General Staff chief Valery Gerasimov has not withdrawn his assertion of 20
        November that Kupiansk was taken, although DeepState and the ISW both put almost
        the entire city under Ukrainian control.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; independent_assessment ; DeepState; ISW ; -""",
    ),
    dispatch(
        "en-F08", "2025-08-26",
        """Ukraine acknowledged on Tuesday that Russian troops had crossed into the Dnipropetrovsk
        region and were trying to gain a foothold. The General Staff denied Russian claims
        to have captured the villages of Zaporizke and Novoheorhiivka.""",
        events="""zaporizke ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-F09", "2024-02-18",
        """Avdiivka is fully in Russian hands, Defence Minister Sergei Shoigu told President Vladimir
        Putin, who hailed it as an important victory. General Oleksandr Tarnavskyi,
        commander of the Tavria group, confirmed that the last Ukrainian units had left
        the city overnight.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; -
        avdiivka ; withdrawal ; Ukrainian Tavria group ; -""",
    ),
    dispatch(
        "en-F10", "2025-10-27",
        """Russian forces have surrounded up to 5,500 Ukrainian troops in Pokrovsk and Myrnohrad,
        Gerasimov said in a meeting broadcast on Sunday. Ukraine's General Staff said on
        Monday there was no encirclement, but that about 200 Russian soldiers were inside
        Pokrovsk.""",
        events="""pokrovsk ; partial_control_claim ; Russian General Staff ; 2025-10-26
        myrnohrad ; partial_control_claim ; Russian General Staff ; 2025-10-26
        pokrovsk ; confirmation ; Ukrainian General Staff ; 2025-10-27""",
    ),
    dispatch(
        "uk-F01", "2025-12-23",
        """Генеральний штаб ЗСУ 23 грудня підтвердив, що українські війська вийшли з Сіверська на
        Донеччині.""",
        events="siversk ; withdrawal ; Ukrainian General Staff ; 2025-12-23",
    ),
    dispatch(
        "uk-F02", "2025-11-05",
        """Російські війська просунулися в Покровську, Мирнограді та поблизу Новопавлівки, ідеться в
        оновленні DeepState. Раніше Міноборони РФ заявило, що взяло в кільце обидва міста.""",
        events="""pokrovsk ; independent_assessment ; DeepState ; -
        myrnohrad ; independent_assessment ; DeepState ; -
        pokrovsk ; partial_control_claim ; Russian MoD ; -
        myrnohrad ; partial_control_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-F03", "2025-09-11",
        """Речник ОСУВ «Дніпро» Олексій Бєльський спростував заяви росіян про вихід на околиці
        Новопавлівки.""",
        events="novopavlivka ; denial ; Ukrainian Dnipro group ; -",
    ),
    dispatch(
        "uk-F04", "2024-10-01",
        """Глава Вугледарської МВА повідомив, що ворог уже майже в центрі Вугледара. В мережі
        опублікували відео, де окупанти піднімають прапори на будівлях міста.""",
    ),
    dispatch(
        "uk-F05", "2023-09-15",
        """Генштаб офіційно підтвердив звільнення Андріївки в Донецькій області.""",
        events="andriivka-donetsk ; liberation_claim ; Ukrainian General Staff ; -",
    ),
    dispatch(
        "uk-F06", "2025-12-27",
        """Путін заявив, що російська армія повністю захопила Мирноград і Гуляйполе. Генштаб ЗСУ
        відповів, що обидва міста залишаються під контролем українських військ.""",
        events="""myrnohrad ; capture_claim ; Russian president ; -
        huliaipole ; capture_claim ; Russian president ; -
        myrnohrad ; denial ; Ukrainian General Staff ; -
        huliaipole ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-F01", "2024-10-30",
        """Министерство обороны РФ сообщило, что подразделения группировки войск «Центр» освободили
        город Селидово. Украинская сторона это не комментировала.""",
        events="selydove ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "ru-F02", "2025-06-30",
        """Глава ЛНР Леонид Пасечник заявил в эфире Первого канала, что территория республики
        освобождена полностью, на все 100 процентов.""",
        events="ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast ; -",
    ),
    dispatch(
        "ru-F03", "2025-02-07",
        """Торецк взят под контроль, утверждает Минобороны РФ. По данным DeepState, российские
        военные занимают большую часть города, но бои на окраинах продолжаются.""",
        events="""toretsk ; capture_claim ; Russian MoD ; -
        toretsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-F04", "2024-05-12",
        """Минобороны России сообщило о занятии сел Гатище, Красное, Мороховец и Олейниково в
        Харьковской области. Владимир Зеленский заявил, что бои идут в районе Волчанска.""",
        events="""hatyshche ; capture_claim ; Russian MoD ; -
        morokhovets ; capture_claim ; Russian MoD ; -
        oliinykove ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-BA01", "2025-08-04",
        """Russian troops took 564 square kilometres of Ukraine in July, the fourth monthly increase
        in a row, according to DeepState, which is close to the Ukrainian army. The town
        of Chasiv Yar, which Moscow said it had captured on 31 July, was still contested,
        the project's analysts said.""",
        figures="564 km2 ; 2025-07 ; ua ; deepstate",
        events="""chasiv-yar ; capture_claim ; Russian side ; 2025-07-31
        chasiv-yar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-BA02", "2023-07-27",
        """Ukraine's Deputy Defence Minister Hanna Maliar said on Thursday that Staromaiorske had
        been liberated. President Volodymyr Zelensky posted a video of soldiers who said
        they were in the village.""",
        events="staromaiorske ; liberation_claim ; Ukrainian MoD ; 2023-07-27",
    ),
    dispatch(
        "en-BA03", "2024-11-19",
        """Russian forces have advanced faster this month than at any time since the spring of 2022,
        Black Bird Group said: 660 square kilometres between 1 and 18 November.""",
        figures="660 km2 ; 2024-11-01..2024-11-18 partial_month ; ua ; black-bird",
    ),
    dispatch(
        "en-BA04", "2025-03-31",
        """A spokesman for Ukraine's General Staff, Andriy Kovalev, denied that Russia had taken
        Basivka in Sumy region, as the Defence Ministry in Moscow announced earlier this
        month. Fighting there was continuing, he said.""",
        events="""basivka ; capture_claim ; Russian MoD ; -
        basivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-BA05", "2025-06-15",
        """The Russian army says it has captured Malynivka in the Donetsk region and Yablunivka in
        Sumy. Neither claim could be verified.""",
        events="""yablunivka-sumy ; capture_claim ; Russian military ; -
        malynivka-donetsk ; capture_claim ; Russian military ; -""",
    ),
    dispatch(
        "en-BA06", "2025-11-14",
        """Ukrainian forces withdrew from Rivnopillia and Yablukove in the Zaporizhzhia region under
        fire, the Southern Defence Forces said, and five days later gave up
        Novouspenivske.""",
        events="""rivnopillia ; withdrawal ; Ukrainian Southern Defence Forces ; -
        yablukove ; withdrawal ; Ukrainian Southern Defence Forces ; -
        novouspenivske ; withdrawal ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-BA07", "2024-07-04",
        """The Ukrainian army has retreated from a district of Chasiv Yar, a military spokesman told
        AFP on Thursday. "It became impractical to hold the canal district after the enemy
        entered," said Nazar Voloshyn.""",
    ),
    dispatch(
        "en-BA08", "2026-01-06",
        """Russia gained 4,831 square kilometres in 2025, ISW said in its annual assessment, which is
        0.8 percent of Ukraine. It retook some 473 square kilometres in Kursk.""",
        figures="""4831 km2 ; 2025 ; ua ; isw
        0.8 percent ; 2025 ; ua ; isw
        473 km2 ; 2025 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-BA09", "2025-12-12",
        """Zelensky filmed himself at the entrance to Kupiansk, which Russia has repeatedly claimed.
        Ukraine's Khartia Corps said it had retaken Kindrashivka and Radkivka and several
        northern districts of the city.""",
        events="""kupiansk ; capture_claim ; Russian side ; -
        kindrashivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; -
        radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; -
        kupiansk ; liberation_claim ; National Guard of Ukraine (Khartia) ; -""",
    ),
    dispatch(
        "uk-BA01", "2025-10-07",
        """Російські війська за вересень захопили 259 кв. км території України, це найменше з травня,
        повідомив моніторинговий проєкт DeepState. Під контролем РФ, за його даними,
        перебуває 114 918 кв. км, або 19,04% країни.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        114918 km2 ; 2025-10-07 ; ua ; deepstate
        19.04 percent ; 2025-10-07 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-BA02", "2025-12-02",
        """У Силах оборони Сходу спростували заяву Кремля про захоплення Покровська. Українські
        військові, за словами речника, й далі утримують північ міста.""",
        events="""pokrovsk ; capture_claim ; Kremlin ; -
        pokrovsk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "uk-BA03", "2024-10-02",
        """Наші війська вийшли з Вугледара, щоб зберегти особовий склад, повідомили в ОСУВ «Хортиця».
        Рішення, як зазначили в угрупованні, ухвалило вище командування.""",
        events="vuhledar ; withdrawal ; Ukrainian Khortytsia group ; -",
    ),
    dispatch(
        "uk-BA04", "2025-11-19",
        """Інститут вивчення війни (ISW) у звіті за 18 листопада пише, що росіяни просунулися у
        східній частині Гуляйполя. Генштаб ЗСУ про це не повідомляв.""",
        events="huliaipole ; independent_assessment ; ISW ; 2025-11-18",
    ),
    dispatch(
        "uk-BA05", "2025-05-26",
        """Ворог за тиждень окупував чотири села на Сумщині, підтвердив голова ОВА Олег Григоров. Це
        Новеньке, Басівка, Веселівка та Журавка.""",
        figures="4 settlements ; 2025-05-19..2025-05-25 window ; ua-59 ; -",
        events="""novenke ; confirmation ; Head of Sumy oblast ; -
        zhuravka-sumy ; confirmation ; Head of Sumy oblast ; -
        basivka ; confirmation ; Head of Sumy oblast ; -""",
    ),
    dispatch(
        "ru-BA01", "2025-12-01",
        """Кремль объявил о взятии Покровска и Волчанска: об этом Путину доложил Герасимов.
        Украинские военные заявление не подтвердили, а аналитики DeepState отмечают, что
        Покровск по-прежнему в «серой зоне».""",
        events="""pokrovsk ; capture_claim ; Kremlin ; -
        vovchansk ; capture_claim ; Kremlin ; -
        pokrovsk ; capture_claim ; Russian General Staff ; -
        vovchansk ; capture_claim ; Russian General Staff ; -
        pokrovsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-BA02", "2025-01-04",
        """По подсчетам AFP, основанным на данных ISW, в 2024 году Россия заняла 3985 кв. км — в семь
        раз больше, чем годом ранее. Самыми тяжелыми для ВСУ были октябрь (610 кв. км) и
        ноябрь (725 кв. км).""",
        figures="""3985 km2 ; 2024 ; ua ; afp
        610 km2 ; 2024-10 ; ua ; afp
        725 km2 ; 2024-11 ; ua ; afp""",
    ),
    dispatch(
        "ru-BA03", "2025-09-26",
        """Минобороны РФ объявило о взятии Юнаковки в Сумской области. Через несколько часов
        украинский Генштаб написал, что село контролируют ВСУ.""",
        events="""yunakivka ; capture_claim ; Russian MoD ; -
        yunakivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-BA04", "2024-05-10",
        """Российские войска заняли пять приграничных сёл Харьковской области, пишет «Медуза» со
        ссылкой на DeepState. В Генштабе Украины говорят лишь о боях в «серой зоне».""",
    ),
    dispatch(
        "ru-BA05", "2023-02-16",
        """ЧВК «Вагнер» взяла Красную Гору, утверждает её основатель Евгений Пригожин. Бои за Бахмут
        продолжаются, в городе остаются около пяти тысяч жителей, сообщили в
        обладминистрации.""",
        events="krasna-hora ; capture_claim ; Wagner ; -",
    ),
    dispatch(
        "en-BB01", "2025-12-29",
        """Kremlin aide Yuri Ushakov aside, it was Gerasimov who had the numbers: December would be
        the best month of the year, the general told Putin, with more than 700 square
        kilometres gained and 32 settlements taken.""",
    ),
    dispatch(
        "en-BB02", "2024-09-18",
        """Russia's defence ministry said Ukrainsk, a mining town in the Donetsk region, was now
        under its control. DeepState agreed, and Ukraine's 46th Brigade confirmed that it
        had fallen back.""",
        events="""ukrainsk ; capture_claim ; Russian MoD ; -
        ukrainsk ; independent_assessment ; DeepState ; -
        ukrainsk ; withdrawal ; Ukrainian 46th Brigade ; -""",
    ),
    dispatch(
        "en-BB03", "2025-10-29",
        """Fierce fighting rages in the streets of Pokrovsk, where the Ukrainian military says some
        200 Russian soldiers have slipped in. Moscow insists that the city has been
        encircled, something that Zelensky has rejected.""",
        events="""pokrovsk ; confirmation ; Ukrainian military ; -
        pokrovsk ; partial_control_claim ; Russian side ; -
        pokrovsk ; denial ; Ukrainian president ; -""",
    ),
    dispatch(
        "en-BB04", "2024-12-11",
        """Russian troops are now just three kilometres from the southern outskirts of Pokrovsk,
        DeepState said on Wednesday. Over the previous 24 hours the General Staff counted
        40 assaults there.""",
    ),
    dispatch(
        "en-BB05", "2025-04-01",
        """Only 133 square kilometres were captured by Russia in March, the UK Ministry of Defence
        said, continuing a decline since November, when the figure was over 700.""",
        figures="""133 km2 ; 2025-03 ; ua ; uk-mod
        700 km2 ; 2024-11 ; ua ; uk-mod""",
    ),
    dispatch(
        "en-BB06", "2026-02-09",
        """Ternuvate was back under Ukrainian control, Vladyslav Voloshyn said on national
        television. He denied Russian reports that Zaliznychne had been lost.""",
        events="""ternuvate ; liberation_claim ; Ukrainian Southern Defence Forces ; -
        zaliznychne ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-BB07", "2023-05-22",
        """Kyiv still controls a small part of Bakhmut, General Oleksandr Syrskyi said on Sunday,
        describing it as insignificant. Wagner's Prigozhin and the Russian Ministry of
        Defence both announced on Saturday that the city had been captured.""",
        events="""bakhmut ; denial ; Ukrainian Ground Forces ; 2023-05-21
        bakhmut ; capture_claim ; Wagner; Russian MoD ; 2023-05-20""",
    ),
    dispatch(
        "en-BB08", "2025-09-19",
        """The Ukrainian counterattack near Dobropillia has freed 160 square kilometres and seven
        villages since it began, Zelensky wrote, and a further 170 square kilometres and
        nine villages have been cleared of infiltrators.""",
        figures="""160 km2 ; - ; ua ; ua-president
        7 settlements ; - ; ua ; ua-president
        170 km2 ; - ; ua ; ua-president
        9 settlements ; - ; ua ; ua-president""",
    ),
    dispatch(
        "uk-BB01", "2025-11-02",
        """Головнокомандувач Олександр Сирський заявив, що оточення Покровська немає, а в самому
        місті тривають вуличні бої. Герасимов тиждень тому доповідав Путіну протилежне.""",
        events="pokrovsk ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "uk-BB02", "2025-08-01",
        """У липні росіяни захопили 564 км² — це на 1% більше, ніж у червні, пише DeepState. Найгірша
        ситуація на Новопавлівському напрямку: 32% усього просування.""",
        figures="564 km2 ; 2025-07 ; ua ; deepstate",
    ),
    dispatch(
        "uk-BB03", "2024-08-29",
        """ЗСУ взяли під контроль 100 населених пунктів і 1294 кв. км Курської області, повідомив
        Сирський на форумі. Станом на 29 серпня в полоні 594 російські військові.""",
        figures="""100 settlements ; - ; ru-krs ; ua-command
        1294 km2 ; - ; ru-krs ; ua-command""",
    ),
    dispatch(
        "uk-BB04", "2025-09-25",
        """Міноборони країни-агресорки відзвітувало про захоплення села Переїзне на Донеччині. Тим
        часом у DeepState зафіксували окупацію Березового й Тернового на Дніпропетровщині.""",
        events="""pereizne ; capture_claim ; Russian MoD ; -
        ternove ; independent_assessment ; DeepState ; -
        berezove ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-BB05", "2026-01-21",
        """«Росіяни брешуть про Куп'янськ-Вузловий: населений пункт контролюють Сили оборони», —
        сказав речник Угруповання об'єднаних сил Віктор Трегубов.""",
        events="kupiansk-vuzlovyi ; denial ; Ukrainian Joint Forces ; -",
    ),
    dispatch(
        "ru-BB01", "2025-11-01",
        """В октябре ВС РФ заняли в Украине 267 квадратных километров, подсчитали аналитики
        DeepState; это самый низкий показатель с мая. Больше всего — 101 кв. км — пришлось
        на Днепропетровскую область.""",
        figures="""267 km2 ; 2025-10 ; ua ; deepstate
        101 km2 ; 2025-10 ; ua-12 ; deepstate""",
    ),
    dispatch(
        "ru-BB02", "2025-07-31",
        """Минобороны РФ спустя 16 месяцев боёв объявило о взятии Часова Яра. Зеленский в вечернем
        обращении назвал сообщения российской стороны дезинформацией. На карте DeepState
        западная часть города — под контролем ВСУ.""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; -
        chasiv-yar ; denial ; Ukrainian president ; -
        chasiv-yar ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-BB03", "2024-02-17",
        """Главком ВСУ Александр Сырский приказал вывести войска из Авдеевки. Шойгу доложил Путину о
        полном контроле над городом.""",
        events="""avdiivka ; withdrawal ; Ukrainian commander-in-chief ; -
        avdiivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-BB04", "2025-12-17",
        """Белоусов: в 2025 году войска РФ освободили более 300 населённых пунктов и более 6 тысяч
        квадратных километров. Темпы продвижения, по его словам, выросли на треть.""",
        figures="""300 settlements ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod
        6000 km2 ; 2025-01-01..2025-12-17 to_date ; ua ; ru-mod""",
    ),
    dispatch(
        "ru-BB05", "2025-06-08",
        """Подразделения 90-й танковой дивизии вышли к западной границе ДНР и ведут наступление в
        Днепропетровской области, утверждает Минобороны. Представитель украинского
        командования «Юг» Владислав Волошин опроверг это.""",
    ),
    dispatch(
        "en-BC01", "2025-05-11",
        """Russia captured 178 square kilometres in April, Ukrainian analysts at DeepState
        calculated, 2.5 times less than in December. For ISW it was 226 square kilometres.""",
        figures="""178 km2 ; 2025-04 ; ua ; deepstate
        226 km2 ; 2025-04 ; ua ; isw""",
    ),
    dispatch(
        "en-BC02", "2024-12-23",
        """Another village lost in the Kharkiv region: Lozova fell on Sunday, according to Russia's
        Defence Ministry, which also reported the seizure of Sontsivka, in Donetsk, where
        it uses the name Krasnoye.""",
        events="""lozova ; capture_claim ; Russian MoD ; 2024-12-22
        sontsivka ; capture_claim ; Russian MoD ; 2024-12-22""",
    ),
    dispatch(
        "en-BC03", "2025-08-03",
        """Ukraine's armed forces on Sunday dismissed Russian statements about the capture of Chasiv
        Yar as "a blatant lie".""",
        events="chasiv-yar ; denial ; Ukrainian military ; 2025-08-03",
    ),
    dispatch(
        "en-BC04", "2025-12-16",
        """The city of Kupiansk is now 90 percent under Ukrainian control, Syrskyi reported after
        visiting the Joint Forces. Russian troops, who are cut off in the centre, number
        fewer than 200, the military says.""",
        figures="90 percent ; 2025-12-16 ; kupiansk ; ua-command",
        events="kupiansk ; denial ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "en-BC05", "2024-10-14",
        """Russia holds around a fifth of Ukraine, or some 107,000 square kilometres. Its defence
        ministry on Monday said its forces had taken Levadne in the Zaporizhzhia region.""",
        figures="107000 km2 ; 2024-10-14 ; ua ; -",
        events="""levadne ; capture_claim ; Russian MoD ; 2024-10-14""",
    ),
    dispatch(
        "en-BC06", "2023-06-13",
        """Ukraine has recaptured seven settlements and 90 square kilometres since the start of its
        counteroffensive, Hanna Maliar told reporters on Monday.""",
        figures="""7 settlements ; - ; ua ; ua-mod
        90 km2 ; - ; ua ; ua-mod""",
    ),
    dispatch(
        "en-BC07", "2025-06-26",
        """Speaking to reporters, Syrskyi said the Russian advance in the Sumy region had been halted
        and that Andriivka had been liberated.""",
        events="andriivka-sumy ; liberation_claim ; Ukrainian commander-in-chief ; -",
    ),
    dispatch(
        "en-BC08", "2026-03-03",
        """February was the first month since November 2023 in which Moscow lost ground: 33 square
        kilometres net, going by Black Bird's calculations.""",
        figures="33 km2 ; 2026-02 ; ua ; black-bird",
    ),
    dispatch(
        "en-BC09", "2025-07-31",
        """Putin's army has now seized more than 99 percent of Luhansk region. The rest, two
        villages, is still defended by Ukraine's Third Army Corps, its press service said.""",
        figures="99 percent ; 2025-07-31 ; ua-09 ; -",
    ),
    dispatch(
        "uk-BC01", "2025-12-30",
        """За 2025 рік російська армія окупувала 0,72% України, або 4336 кв. км, — такі дані наводить
        DeepState. Для порівняння, у 2024-му — 3604 кв. км.""",
        figures="""0.72 percent ; 2025-01-01..2025-12-30 to_date ; ua ; deepstate
        4336 km2 ; 2025-01-01..2025-12-30 to_date ; ua ; deepstate
        3604 km2 ; 2024 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-BC02", "2025-11-20",
        """Генштаб ЗСУ спростував повідомлення начальника російського Генштабу Герасимова про взяття
        Куп'янська. «Місто під контролем Сил оборони», — запевнили у відомстві.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-BC03", "2025-02-14",
        """Росія за січень та першу половину лютого захопила 431 кв. км, порахували в «Агентстві».
        ЗСУ за цей час повернули лише кілька кварталів Торецька.""",
        figures="431 km2 ; 2025-01-01..2025-02-14 window ; ua ; agentstvo",
    ),
    dispatch(
        "uk-BC04", "2024-07-18",
        """Сили оборони відійшли з Урожайного, бо там усе зруйновано і триматися немає за що, пояснив
        речник ОСУВ «Таврія» Дмитро Лиховій.""",
        events="urozhaine ; withdrawal ; Ukrainian Tavria group ; -",
    ),
    dispatch(
        "uk-BC05", "2026-01-05",
        """DeepState повідомив, що росіяни захопили Подоли, просунулися в Костянтинівці, Мирнограді
        та поблизу Гришиного.""",
        events="""podoly ; independent_assessment ; DeepState ; -
        kostiantynivka ; independent_assessment ; DeepState ; -
        myrnohrad ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "ru-BC01", "2025-03-18",
        """С начала марта ВСУ потеряли в Курской области 86% территории, которую контролировали
        ранее, заявил Герасимов; у Украины осталось не более 180 кв. км.""",
        figures="""86 percent ; 2025-03-01..2025-03-18 partial_month ; ru-krs ; ru-general-staff
        180 km2 ; 2025-03-18 ; ru-krs ; ru-general-staff""",
    ),
    dispatch(
        "ru-BC02", "2025-09-01",
        """Институт изучения войны оценил августовские успехи российской армии в 499 кв. км, а
        DeepState — в 464. В июле, по версии DeepState, было на 100 кв. км больше.""",
        figures="""499 km2 ; 2025-08 ; ua ; isw
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-BC03", "2024-05-21",
        """Представитель Харьковской областной администрации сообщил, что около 40% Волчанска заняты
        россиянами. ВСУ пытаются выбить их из города, отметил он.""",
        figures="40 percent ; 2024-05-21 ; vovchansk ; -",
    ),
    dispatch(
        "ru-BC04", "2025-12-11",
        """Герасимов сообщил на совещании у Путина об освобождении Северска. В ОК «Восток» ВСУ
        заявили, что город под их контролем, а штурмовые группы уничтожаются.""",
        events="""siversk ; capture_claim ; Russian General Staff ; -
        siversk ; denial ; Ukrainian Eastern Command ; -""",
    ),
    dispatch(
        "ru-BC05", "2025-04-19",
        """По данным, которые Герасимов представил Путину, под контролем украинских войск в Курской
        области остаются Горналь и Олешня, 99,5% территории освобождено.""",
        figures="99.5 percent ; 2025-04-19 ; ru-krs ; ru-general-staff",
    ),
    dispatch(
        "en-BD01", "2025-09-08",
        """Russian troops captured 464 square kilometres in August and 564 in July, DeepState said.
        AFP, which works with ISW data, arrived at 594 and 634.""",
        figures="""464 km2 ; 2025-08 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp""",
    ),
    dispatch(
        "en-BD02", "2025-11-30",
        """The fall of Huliaipole is a matter of time, some Ukrainian officers fear. For now the town
        is held by territorial defence troops, the Southern Defence Forces said on
        Saturday.""",
        events="huliaipole ; denial ; Ukrainian Southern Defence Forces ; 2025-11-29",
    ),
    dispatch(
        "en-BD03", "2024-06-20",
        """A video published by Russian military bloggers shows a flag over the administration
        building in Niu-York. Ukraine's military says the town remains in its hands.""",
        events="niu-york ; denial ; Ukrainian military ; -",
    ),
    dispatch(
        "en-BD04", "2025-03-09",
        """Russian forces have retaken Malaya Loknya and two other villages in the Kursk region, the
        Defence Ministry in Moscow reported. ISW says Russia recaptured about 120 square
        kilometres of Kursk between 6 and 9 March.""",
        figures="120 km2 ; 2025-03-06..2025-03-09 window ; ru-krs ; isw",
    ),
    dispatch(
        "en-BD05", "2026-03-24",
        """Zelensky said on Monday Ukrainian forces had regained control of 460 square kilometres in
        the south since late January. Russia denies having lost any territory.""",
        figures="460 km2 ; 2026-01-31..2026-03-24 to_date ; southern-front ; ua-president",
    ),
    dispatch(
        "en-BD06", "2025-12-04",
        """Russian flags fly over Siversk, the Kremlin says. "There are no Russians in Siversk,"
        counters a commander of Ukraine's 54th Brigade.""",
        events="""siversk ; capture_claim ; Kremlin ; -
        siversk ; denial ; Ukrainian 54th Brigade ; -""",
    ),
    dispatch(
        "en-BD07", "2024-05-13",
        """Moscow claims to hold nine border villages, among them Pylna and Strilecha. The Ukrainian
        General Staff acknowledged "tactical successes" of the enemy but said the defence
        of Vovchansk was holding.""",
        events="""pylna ; capture_claim ; Russian side ; -
        strilecha ; capture_claim ; Russian side ; -
        vovchansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "en-BD08", "2025-01-27",
        """The Ukrainian Khortytsia command on Monday admitted the loss of Velyka Novosilka, from
        which it had withdrawn part of its units.""",
        events="""velyka-novosilka ; confirmation ; Ukrainian Khortytsia group ; 2025-01-27
        velyka-novosilka ; withdrawal ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "uk-BD01", "2025-08-04",
        """Середньодобовий приріст окупованої території в липні становив 18 кв. км, а всього росіяни
        захопили 564 кв. км, повідомляє DeepState.""",
        figures="""18 km2_per_day ; 2025-07 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-BD02", "2025-12-12",
        """Зеленський показав відео з Куп'янська, який Путін назвав захопленим ще у листопаді. Корпус
        «Хартія» повідомив про звільнення Кіндрашівки й Радьківки.""",
        events="""kupiansk ; capture_claim ; Russian president ; 2025-11-01
        kindrashivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; -
        radkivka ; liberation_claim ; National Guard of Ukraine (Khartia) ; -""",
    ),
    dispatch(
        "uk-BD03", "2024-08-30",
        """Протягом серпня окупанти просунулися на 477 кв. км — це рекорд із жовтня 2022 року,
        свідчить аналіз AFP за даними ISW. Українські війська в Курській області тим часом
        контролюють 1294 кв. км, каже Сирський.""",
        figures="""477 km2 ; 2024-08-01..2024-08-30 partial_month ; ua ; afp
        1294 km2 ; 2024-08-30 ; ru-krs ; ua-command""",
    ),
    dispatch(
        "uk-BD04", "2025-10-28",
        """У центрі Покровська ворога немає, а бої точаться на південних околицях, заявив командир
        7-го корпусу ДШВ. Раніше у Міноборони РФ хизувалися взяттям залізничного вокзалу.""",
        events="pokrovsk ; denial ; Ukrainian 7th Army Corps ; -",
    ),
    dispatch(
        "uk-BD05", "2025-07-12",
        """Міноборони Росії оголосило про взяття Зеленої Долини та Соболівки. Харківська ОВА
        зазначила, що Соболівка під контролем ЗСУ.""",
        events="""zelena-dolyna ; capture_claim ; Russian MoD ; -
        sobolivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-BD01", "2025-02-01",
        """В январе российская армия захватила 431 кв. км Украины, что на 18% меньше, чем в декабре
        (476 кв. км), подсчитало AFP на основе данных ISW.""",
        figures="""431 km2 ; 2025-01 ; ua ; afp
        476 km2 ; 2024-12 ; ua ; afp""",
    ),
    dispatch(
        "ru-BD02", "2025-12-28",
        """О взятии Гуляйполя и Мирнограда Путину доложили в субботу командующие группировками.
        Генштаб Украины эту информацию опроверг. ISW видит российских солдат в Гуляйполе,
        но не видит признаков контроля над всем городом.""",
        events="""huliaipole ; denial ; Ukrainian General Staff ; -
        myrnohrad ; denial ; Ukrainian General Staff ; -
        huliaipole ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "ru-BD03", "2024-11-05",
        """Российские войска вошли в Курахово и закрепились в многоэтажках на востоке города,
        сообщает DeepState. Представители ВСУ это не комментировали.""",
        events="kurakhove ; independent_assessment ; DeepState ; -",
    ),
    dispatch(
        "ru-BD04", "2025-06-12",
        """С начала июня, по подсчётам DeepState, российская армия заняла около 200 кв. км. За весь
        май — 449.""",
        figures="""200 km2 ; 2025-06-01..2025-06-12 partial_month ; ua ; deepstate
        449 km2 ; 2025-05 ; ua ; deepstate""",
    ),
    dispatch(
        "en-BE01", "2025-11-27",
        """Speaking in Bishkek, Putin said Krasnoarmeysk was completely surrounded and that Russian
        troops held 70 percent of the city. Ukraine's Eastern Command said on Thursday
        that its soldiers had pushed Russians out of several streets in Pokrovsk.""",
        figures="70 percent ; 2025-11-27 ; pokrovsk ; ru-president",
        events="""pokrovsk ; partial_control_claim ; Russian president ; -
        pokrovsk ; liberation_claim ; Ukrainian Eastern Command ; 2025-11-27""",
    ),
    dispatch(
        "en-BE02", "2024-02-19",
        """Russia's defence ministry said its troops had taken full control of the coke plant in
        Avdiivka, completing the capture of the town. DeepState had reported the retreat
        of Ukrainian troops from Avdiivka on Saturday.""",
        events="""avdiivka ; capture_claim ; Russian MoD ; -
        avdiivka ; independent_assessment ; DeepState ; 2024-02-17""",
    ),
    dispatch(
        "en-BE03", "2025-06-02",
        """Russia made its biggest gains of the year in May, according to DeepState: 449 square
        kilometres, an average of 14.5 square kilometres a day. In the Sumy region, where
        a new front was opened, it took 62 square kilometres.""",
        figures="""449 km2 ; 2025-05 ; ua ; deepstate
        14.5 km2_per_day ; 2025-05 ; ua ; deepstate
        62 km2 ; 2025-05 ; ua-59 ; deepstate""",
    ),
    dispatch(
        "en-BE04", "2025-02-25",
        """Ukraine's Khortytsia group said it had regained the village of Kotlyne, while Udachne
        remained contested.""",
        events="""kotlyne ; liberation_claim ; Ukrainian Khortytsia group ; -
        udachne ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "en-BE05", "2025-12-22",
        """Sviatohirsk? Russia's defence ministry does not say it holds the town. It did claim
        Hrabovske in the Sumy region, where, Kyiv says, Russian troops abducted 50
        civilians.""",
        events="hrabovske ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "en-BE06", "2023-09-17",
        """Ukraine has taken back Klishchiivka, south of Bakhmut, the head of the ground forces,
        Oleksandr Syrskyi, announced on Sunday, two days after confirming the liberation
        of Andriivka.""",
        events="""klishchiivka ; liberation_claim ; Ukrainian Ground Forces ; 2023-09-17
        andriivka-donetsk ; liberation_claim ; Ukrainian Ground Forces ; 2023-09-15""",
    ),
    dispatch(
        "en-BE07", "2026-04-02",
        """Moscow's defence ministry on Wednesday repeated a claim it made last summer, that the
        whole of Luhansk region has been "liberated". Ukraine's Third Army Corps says it
        is still defending two villages there.""",
        events="""ua-09 ; capture_claim ; Russian MoD ; 2026-04-01
        ua-09 ; denial ; Ukrainian Third Army Corps ; -""",
    ),
    dispatch(
        "en-BE08", "2025-08-07",
        """The Economist's tracker suggests that in the past 30 days Russia has occupied 700 square
        kilometres. At the present rate it would need until 2030 to take the four regions
        it claims.""",
        figures="700 km2 ; 2025-07-08..2025-08-06 window ; ua ; economist",
    ),
    dispatch(
        "uk-BE01", "2025-05-12",
        """Котлярівка та Богданівка на Покровському напрямку окуповані, а в Торецьку ворог просунувся
        — такі зміни вніс на мапу DeepState у понеділок.""",
        events="""kotliarivka-donetsk ; independent_assessment ; DeepState ; 2025-05-12
        bohdanivka-donetsk ; independent_assessment ; DeepState ; 2025-05-12
        toretsk ; independent_assessment ; DeepState ; 2025-05-12""",
    ),
    dispatch(
        "uk-BE02", "2025-12-21",
        """Російські військові зайшли у прикордонне село Грабовське на Сумщині, підтвердили в
        Угрупованні об'єднаних сил; там тривають бої.""",
        events="hrabovske ; confirmation ; Ukrainian Joint Forces ; -",
    ),
    dispatch(
        "uk-BE03", "2025-09-03",
        """Путін сказав у Пекіні, що російські війська наступають на всіх напрямках. За його даними,
        Україна втратила за літо понад 2 тис. кв. км; DeepState нарахував 1500.""",
        figures="""2000 km2 ; 2025-06-01..2025-08-31 window ; ua ; ru-president
        1500 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate""",
    ),
    dispatch(
        "uk-BE04", "2024-08-14",
        """Під контролем України перебувають 74 населені пункти Курщини, заявив Зеленський. За добу,
        уточнив Сирський, ЗСУ просунулися ще на 40 кв. км.""",
        figures="""74 settlements ; 2024-08-14 ; ru-krs ; ua-president
        40 km2 ; 2024-08-13..2024-08-13 window ; ru-krs ; ua-command""",
    ),
    dispatch(
        "uk-BE05", "2025-04-07",
        """Окупанти захопили Басівку, визнали в ДПСУ? Ні, речник прикордонників Андрій Демченко лише
        сказав, що ситуація в селі складна.""",
    ),
    dispatch(
        "ru-BE01", "2025-10-23",
        """Полностью оккупированы Плещеевка и Полтавка, пишет DeepState. Российское Минобороны
        заявляло о взятии Полтавки ещё неделю назад.""",
        events="""pleshchiivka ; independent_assessment ; DeepState ; -
        poltavka-donetsk ; independent_assessment ; DeepState ; -
        poltavka-donetsk ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-BE02", "2025-11-17",
        """Минобороны РФ утверждает, что за неделю освобождены 13 населённых пунктов, в том числе
        Новое в Запорожской области и Платоновка в ДНР.""",
        figures="13 settlements ; 2025-11-10..2025-11-16 window ; ua ; ru-mod",
        events="""nove-zaporizhzhia ; capture_claim ; Russian MoD ; -
        platonivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-BE03", "2024-12-30",
        """Взятие Курахова российская сторона пока не подтвердила, хотя на карте DeepState город
        почти весь красный. Командование «Хортицы» говорит об упорных боях в самом городе.""",
        events="""kurakhove ; independent_assessment ; DeepState ; -
        kurakhove ; denial ; Ukrainian Khortytsia group ; -""",
    ),
    dispatch(
        "ru-BE04", "2026-01-01",
        """По итогам 2025 года, следует из подсчётов AFP по данным ISW, Россия захватила более 5600
        кв. км, или 0,94% территории Украины. Под её полным или частичным контролем на
        конец декабря было 19,4% страны.""",
        figures="""5600 km2 ; 2025 ; ua ; afp
        0.94 percent ; 2025 ; ua ; afp
        19.4 percent ; 2025-12-31 ; ua ; afp""",
    ),
    dispatch(
        "en-BF01", "2025-08-05",
        """KYIV — Ukraine has lost Chasiv Yar, Russia says; Ukraine says it has not. The Defence
        Ministry in Moscow announced the town's capture last Thursday, and on Monday
        Zelensky, citing his commander-in-chief, called this "Russian disinformation".""",
        events="""chasiv-yar ; capture_claim ; Russian MoD ; 2025-07-31
        chasiv-yar ; denial ; Ukrainian president ; 2025-08-04
        chasiv-yar ; capture_claim ; Russian side ; -""",
    ),
    dispatch(
        "en-BF02", "2024-11-26",
        """Moscow's army has captured 235 square kilometres in a single week, a record for this year,
        the Russian news group Agentstvo reported on Monday on the basis of DeepState's
        maps. | "Russian forces are advancing at the fastest pace since the early days of
        the invasion," analysts at Black Bird Group told Reuters.""",
        figures="235 km2 ; - ; ua ; agentstvo",
    ),
    dispatch(
        "en-BF03", "2025-10-04",
        """DeepState says Russian troops occupied 259 square kilometres in September, the smallest
        monthly figure since May and 44 percent less than in August. | The Russian General
        Staff paints another picture: according to Gerasimov, 4,714 square kilometres and
        205 settlements have been taken since the beginning of the year.""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        4714 km2 ; 2025-01-01..2025-09-30 to_date ; ua ; ru-general-staff
        205 settlements ; 2025-01-01..2025-09-30 to_date ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-BF04", "2025-11-24",
        """Russian troops have entered the eastern outskirts of Huliaipole, and Ukrainian units
        defending the town risk encirclement, according to the Institute for the Study of
        War. A spokesman for the Southern Defence Forces, Vladyslav Voloshyn, denied that
        the Russians were in the town.""",
        events="""huliaipole ; independent_assessment ; ISW ; -
        huliaipole ; denial ; Ukrainian Southern Defence Forces ; -""",
    ),
    dispatch(
        "en-BF05", "2023-11-18",
        """Ukraine says its marines have established several bridgeheads on the left bank, and
        Russia's appointed governor of Kherson, Vladimir Saldo, admitted that small groups
        were in Krynky. | "Fiery hell has been arranged for them," he wrote.""",
    ),
    dispatch(
        "en-BF06", "2025-09-01",
        """In August, Russian forces took 594 sq km (229 sq miles), AFP's analysis of ISW data shows.
        It was the second month of slower growth after 634 sq km in July. Donetsk region
        accounted for two thirds.""",
        figures="""594 km2 ; 2025-08 ; ua ; afp
        634 km2 ; 2025-07 ; ua ; afp""",
    ),
    dispatch(
        "en-BF07", "2024-04-29",
        """Commander-in-chief Oleksandr Syrskyi said on Sunday that Ukrainian troops had fallen back
        to new positions west of Berdychi, Semenivka and Novomykhailivka. The Russian
        defence ministry had reported the capture of Novobakhmutivka hours before.""",
        events="novobakhmutivka ; capture_claim ; Russian MoD ; -",
    ),
    dispatch(
        "uk-BF01", "2025-12-01",
        """За листопад армія РФ окупувала 505 квадратних кілометрів України — майже вдвічі більше,
        ніж за жовтень. Такі підрахунки оприлюднив проєкт DeepState. | Найбільше
        територій, близько 40%, втрачено на Гуляйпільському напрямку.""",
        figures="505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    dispatch(
        "uk-BF02", "2025-02-08",
        """Російське Міноборони 7 лютого заявило про захоплення Торецька. Речниця 28-ї бригади
        Анастасія Блищик того ж дня запевнила, що українські військові тримають оборону в
        місті. | DeepState позначає Торецьк здебільшого окупованим.""",
        events="""toretsk ; capture_claim ; Russian MoD ; 2025-02-07
        toretsk ; denial ; Ukrainian 28th Brigade ; 2025-02-07
        toretsk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-BF03", "2024-05-12",
        """Бої тривають на околицях Вовчанська, Стрілечої та Лук'янців, повідомив головнокомандувач
        Олександр Сирський. За даними DeepState, ворог уже окупував Стрілечу.""",
        events="""strilecha ; independent_assessment ; DeepState ; -
        vovchansk ; denial ; Ukrainian commander-in-chief ; -
        strilecha ; denial ; Ukrainian commander-in-chief ; -
        lukiantsi ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "uk-BF04", "2025-12-31",
        """Герасимов відзвітував Путіну про 6640 квадратних кілометрів і 334 населені пункти за рік.
        Тим часом за підрахунками ISW, ідеться про 4831 кв. км, а за картами DeepState —
        про 4336.""",
        figures="""6640 km2 ; 2025 ; ua ; ru-general-staff
        334 settlements ; 2025 ; ua ; ru-general-staff
        4831 km2 ; 2025 ; ua ; isw
        4336 km2 ; 2025 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-BF01", "2025-03-12",
        """Суджа, занятая ВСУ в августе прошлого года, снова под контролем российских войск, заявил в
        среду Герасимов. Сырский вечером сообщил, что украинские силы «маневрируют» и
        удерживают часть Курской области столько, сколько нужно.""",
        events="sudzha ; liberation_claim ; Russian General Staff ; 2025-03-12",
    ),
    dispatch(
        "ru-BF02", "2025-12-02",
        """Российское командование объявило о взятии Покровска, однако украинская группировка войск
        «Восток» утверждает, что удерживает север города и уничтожает отдельные группы
        противника.""",
        events="""pokrovsk ; denial ; Ukrainian Eastern Command ; -
        pokrovsk ; capture_claim ; Russian military ; -""",
    ),
    dispatch(
        "ru-BF03", "2025-07-02",
        """Лето началось для российской армии удачно: в июне она заняла 556 кв. км, отмечает
        DeepState. AFP, изучившее данные ISW, насчитало 588, из них 300 — в Донецкой
        области.""",
        figures="""556 km2 ; 2025-06 ; ua ; deepstate
        588 km2 ; 2025-06 ; ua ; afp
        300 km2 ; 2025-06 ; ua-14 ; afp""",
    ),
    dispatch(
        "ru-BF04", "2024-08-07",
        """Врио губернатора Алексей Смирнов сообщил, что Суджа остаётся под контролем российских
        военных. Военкоры пишут о боях на её окраинах, а AFP насчитало 20 кв. км, занятых
        украинцами за два дня.""",
        figures="20 km2 ; - ; ru-krs ; afp",
    ),
    dispatch(
        "en-BG01", "2025-06-09",
        """Russian forces have for the first time entered Dnipropetrovsk region, Moscow said on
        Sunday, a claim that Kyiv dismissed as fake.""",
    ),
    dispatch(
        "en-BG02", "2025-05-27",
        """Four border villages in the Sumy region are now in Russian hands, regional governor Oleh
        Hryhorov said: Novenke, Basivka, Veselivka and Zhuravka. Their residents had long
        been evacuated.""",
        events="""novenke ; confirmation ; Head of Sumy oblast ; -
        zhuravka-sumy ; confirmation ; Head of Sumy oblast ; -
        basivka ; confirmation ; Head of Sumy oblast ; -""",
    ),
    dispatch(
        "en-BG03", "2026-01-15",
        """In the past year Russian troops captured 300 settlements and 6,700 square kilometres, the
        chief of the General Staff, Valery Gerasimov, claimed on Thursday. He said Russian
        forces had taken eight more since the beginning of January.""",
        figures="""300 settlements ; 2025 ; ua ; ru-general-staff
        6700 km2 ; 2025 ; ua ; ru-general-staff
        8 settlements ; 2026-01-01..2026-01-15 partial_month ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-BG04", "2024-10-02",
        """The eastern Ukrainian town of Vuhledar has fallen after two years of fighting, Russian
        military bloggers and Ukrainian media reported. Ukraine's eastern military command
        confirmed the withdrawal on Wednesday; the Russian defence ministry, in its daily
        report, did not mention the town.""",
        events="""vuhledar ; capture_claim ; Russian sources ; -
        vuhledar ; withdrawal ; Ukrainian Eastern Command ; 2024-10-02""",
    ),
    dispatch(
        "en-BG05", "2025-12-18",
        """Gerasimov told foreign attaches that Kupiansk was under Russian control and that Ukrainian
        attempts to retake it had failed. Zelensky's visit to the city a week ago suggests
        otherwise, and the ISW assesses that Ukrainian troops have liberated at least 183
        square kilometres in and around Kupiansk.""",
        figures="183 km2 ; - ; ua ; isw",
        events="kupiansk ; capture_claim ; Russian General Staff ; -",
    ),
    dispatch(
        "en-BG06", "2023-07-31",
        """Russia's Defence Ministry says it repelled an attack on Staromaiorske. The village has
        been in Ukrainian hands since Thursday, according to Kyiv.""",
        events="staromaiorske ; denial ; Ukrainian government ; 2023-07-27",
    ),
    dispatch(
        "en-BG07", "2025-09-02",
        """Russia captured 2,000 sq km over the summer, the Ukrainian project DeepState estimates,
        less than Gerasimov's 3,500 sq km for March to August.""",
        figures="""2000 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate
        3500 km2 ; 2025-03-01..2025-08-31 window ; ua ; ru-general-staff""",
    ),
    dispatch(
        "uk-BG01", "2025-12-24",
        """Після відходу із Сіверська Сили оборони закріпилися на нових рубежах, розповіли у
        Генштабі. Росіяни заявляли про захоплення міста ще 11 грудня.""",
        events="""siversk ; withdrawal ; Ukrainian General Staff ; -
        siversk ; capture_claim ; Russian side ; 2025-12-11""",
    ),
    dispatch(
        "uk-BG02", "2024-12-02",
        """Листопад став найгіршим місяцем від початку 2022 року: за підрахунками AFP, росіяни
        просунулися на 725 кв. км. На Донеччині вони взяли 610 з них.""",
        figures="""725 km2 ; 2024-11 ; ua ; afp
        610 km2 ; 2024-11 ; ua-14 ; afp""",
    ),
    dispatch(
        "uk-BG03", "2025-08-22",
        """Війська РФ зайняли Олександро-Шультине, Щербинівку та Клебан-Бик, заявили у п'ятницю в
        Міноборони РФ. DeepState в останньому оновленні показує Щербинівку в сірій зоні.""",
        events="""oleksandro-shultyne ; capture_claim ; Russian MoD ; 2025-08-22
        shcherbynivka ; capture_claim ; Russian MoD ; 2025-08-22
        kleban-byk ; capture_claim ; Russian MoD ; 2025-08-22
        shcherbynivka ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "uk-BG04", "2026-02-16",
        """За тиждень Сили оборони відвоювали понад 200 кв. км, підрахувало AFP на основі даних ISW;
        це найбільше за такий короткий час із червня 2023-го.""",
        figures="200 km2 ; 2026-02-09..2026-02-15 window ; ua ; afp",
    ),
    dispatch(
        "uk-BG05", "2025-11-12",
        """Сирський визнав, що в Покровську перебуває понад 300 росіян, але наголосив, що про
        контроль ворога над містом не йдеться.""",
        events="""pokrovsk ; confirmation ; Ukrainian commander-in-chief ; -
        pokrovsk ; denial ; Ukrainian commander-in-chief ; -""",
    ),
    dispatch(
        "ru-BG01", "2025-11-21",
        """Герасимов доложил, что Купянск взят и что под контролем российских войск 80% Волчанска и
        70% Красноармейска. Украинские военные опровергают падение Купянска.""",
        figures="""80 percent ; 2025-11-21 ; vovchansk ; ru-general-staff
        70 percent ; 2025-11-21 ; pokrovsk ; ru-general-staff""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; -
        vovchansk ; partial_control_claim ; Russian General Staff ; -
        pokrovsk ; partial_control_claim ; Russian General Staff ; -
        kupiansk ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "ru-BG02", "2024-12-03",
        """Ноябрь принёс России 725 кв. км украинской территории, это максимум с марта 2022 года,
        посчитало AFP по данным ISW. В октябре было 610.""",
        figures="""725 km2 ; 2024-11 ; ua ; afp
        610 km2 ; 2024-10 ; ua ; afp""",
    ),
    dispatch(
        "ru-BG03", "2025-08-26",
        """Генштаб ВСУ признал, что российские войска зашли в Днепропетровскую область, но отверг
        сообщения о захвате сел Запорожское и Новогеоргиевка: их контролируют украинские
        военные.""",
        events="""zaporizke ; denial ; Ukrainian General Staff ; -
        novoheorhiivka ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "ru-BG04", "2024-06-10",
        """Рамзан Кадыров объявил о взятии Рыжевки спецназом «Ахмат». Глава Сумской области Владимир
        Артюх назвал это психологической операцией.""",
        events="""ryzhivka ; capture_claim ; Head of Chechnya ; -
        ryzhivka ; denial ; Head of Sumy oblast ; -""",
    ),
    dispatch(
        "en-BH01", "2025-08-28",
        """Ukraine says it has pushed Russian troops out of six villages near Dobropillia this month.
        According to the Dnipro group's spokesman, Viktor Trehubov, Russian forces that
        had broken through were cut off. Russia has not acknowledged any setback.""",
    ),
    dispatch(
        "en-BH02", "2024-07-25",
        """Russia's defence ministry said its forces had taken Lozuvatske and Prohres, two villages
        west of Avdiivka. DeepState confirmed that Prohres had been lost.""",
        events="""lozuvatske ; capture_claim ; Russian MoD ; -
        prohres ; capture_claim ; Russian MoD ; -
        prohres ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-BH03", "2025-11-03",
        """Between 1 January and 31 October Russia occupied 3,820 square kilometres, the Ukrainian
        mapping project DeepState calculated. Its forces now hold 19.13 percent of the
        country, up from 18.5 percent a year ago.""",
        figures="""3820 km2 ; 2025-01-01..2025-10-31 window ; ua ; deepstate
        19.13 percent ; 2025-11-03 ; ua ; deepstate
        18.5 percent ; 2024-11-03 ; ua ; deepstate""",
    ),
    dispatch(
        "en-BH04", "2026-01-20",
        """Kyiv on Tuesday denied Moscow's claim to have taken Kupiansk-Vuzlovyi. The settlement, a
        railway hub, is "firmly" held by the Joint Forces, a statement said.""",
        events="""kupiansk-vuzlovyi ; denial ; Ukrainian government ; 2026-01-20
        kupiansk-vuzlovyi ; denial ; Ukrainian Joint Forces ; -""",
    ),
    dispatch(
        "en-BH05", "2023-06-05",
        """Ukraine has not begun its offensive, its defence ministry insisted, as Moscow reported
        repelling attacks at five points. In May, Russian troops took Bakhmut at a cost,
        the White House said, of 20,000 dead.""",
    ),
    dispatch(
        "en-BH06", "2025-10-20",
        """The Russian defence ministry has announced the capture of Chunyshyne in Donetsk region and
        Poltavka in Zaporizhzhia region. The Ukrainian General Staff's evening report
        mentions neither.""",
        events="""chunyshyne ; capture_claim ; Russian MoD ; -
        poltavka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-BH07", "2025-05-01",
        """British intelligence says Russia probably seized 165 sq km of Ukrainian territory in
        April, compared with 143 sq km in March and 196 in February.""",
        figures="""165 km2 ; 2025-04 ; ua ; uk-mod
        143 km2 ; 2025-03 ; ua ; uk-mod
        196 km2 ; 2025-02 ; ua ; uk-mod""",
    ),
    dispatch(
        "uk-BH01", "2025-07-16",
        """ISW підтвердив просування росіян у центрі Новоекономічного та в Родинському. Генштаб
        натомість повідомив про 50 відбитих атак на Покровському напрямку.""",
        events="""novoekonomichne ; independent_assessment ; ISW ; -
        rodynske ; independent_assessment ; ISW ; -""",
    ),
    dispatch(
        "uk-BH02", "2025-12-10",
        """Україна контролює близько 22% Донецької області, заявив Сирський, а це майже 6000 кв. км.
        На його думку, росіянам знадобляться роки, щоб захопити решту.""",
        figures="""22 percent ; 2025-12-10 ; ua-14 ; ua-command
        6000 km2 ; 2025-12-10 ; ua-14 ; ua-command""",
    ),
    dispatch(
        "uk-BH03", "2024-05-31",
        """Вовчанськ захоплено наполовину, говорять росіяни. Начальник поліції міста Олексій
        Харківський та Генштаб ЗСУ це заперечують: за даними Генштабу, під контролем ЗСУ
        70% міста.""",
        figures="70 percent ; 2024-05-31 ; vovchansk ; ua-general-staff",
        events="""vovchansk ; partial_control_claim ; Russian side ; -
        vovchansk ; denial ; Ukrainian General Staff ; -""",
    ),
    dispatch(
        "uk-BH04", "2025-06-14",
        """Сили оборони звільнили Андріївку на Сумщині. Про це повідомив Зеленський у вечірньому
        зверненні 14 червня.""",
        events="andriivka-sumy ; liberation_claim ; Ukrainian president ; 2025-06-14",
    ),
    dispatch(
        "ru-BH01", "2025-10-08",
        """За первые девять месяцев 2025 года российская армия продвинулась на 3434 кв. км, за тот же
        период 2024-го — на 2150, пишет «Агентство» со ссылкой на DeepState.""",
        figures="""3434 km2 ; 2025-01-01..2025-09-30 window ; ua ; agentstvo
        2150 km2 ; 2024-01-01..2024-09-30 window ; ua ; agentstvo""",
    ),
    dispatch(
        "ru-BH02", "2024-10-14",
        """Минобороны РФ назвало освобождённым село Левадное. Украинские военные отступили из него
        ещё 10 октября, отмечает DeepState. В Генштабе Украины ситуацию не
        прокомментировали.""",
        events="""levadne ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "ru-BH03", "2025-12-27",
        """«Мирноград полностью освобождён», — доложил Путину командующий группировкой «Центр»
        Валерий Солодчук. В Генштабе ВСУ ответили: город обороняют украинские бойцы.""",
        events="myrnohrad ; denial ; Ukrainian General Staff ; -",
    ),
    dispatch(
        "ru-BH04", "2026-02-05",
        """После отключения Starlink украинские войска перешли в контратаки и вернули, по оценке ISW,
        более 200 кв. км за четыре дня. Российские военкоры признают потерю Терноватого.""",
        figures="200 km2 ; - ; ua ; isw",
    ),
    dispatch(
        "en-BI01", "2025-04-02",
        """Russia's advance lost momentum for the fourth month in a row. Its troops captured 143
        square kilometres in March, Black Bird Group's figures show, after 196 in February
        and 326 in January; in November the number had been 725.""",
        figures="""143 km2 ; 2025-03 ; ua ; black-bird
        196 km2 ; 2025-02 ; ua ; black-bird
        326 km2 ; 2025-01 ; ua ; black-bird
        725 km2 ; 2024-11 ; ua ; black-bird""",
    ),
    dispatch(
        "en-BI02", "2026-01-03",
        """The year in numbers: 4,336 square kilometres lost, says DeepState; 5,600 or more, says
        AFP; 6,640, says the Russian General Staff. All three count from 1 January to 31
        December.""",
        figures="""4336 km2 ; 2025 ; ua ; deepstate
        5600 km2 ; 2025 ; ua ; afp
        6640 km2 ; 2025 ; ua ; ru-general-staff""",
    ),
    dispatch(
        "en-BI03", "2025-12-14",
        """In the disputed town of Siversk, the week began with a Russian claim: on Thursday,
        Gerasimov reported its capture to Putin. On Friday the Ukrainian Operational
        Command East said that the town was under its control, and DeepState shows it as
        contested to this day.""",
        events="""siversk ; capture_claim ; Russian General Staff ; 2025-12-11
        siversk ; denial ; Ukrainian Eastern Command ; 2025-12-12
        siversk ; independent_assessment ; DeepState ; -""",
    ),
    dispatch(
        "en-BI04", "2024-09-06",
        """Kyiv's Kursk operation is a month old. Syrskyi puts the ground it has won at 1,300 square
        kilometres with 100 settlements, the ISW at about 1,170, of which not all is
        firmly held.""",
        figures="""1300 km2 ; 2024-09-06 ; ru-krs ; ua-command
        100 settlements ; 2024-09-06 ; ru-krs ; ua-command
        1170 km2 ; 2024-09-06 ; ru-krs ; isw""",
    ),
    dispatch(
        "en-BI05", "2025-07-20",
        """Between 14 and 20 July the Russian Defence Ministry claimed seven settlements, among them
        Popiv Yar and Kamianske; Ukraine confirmed none of them.""",
        figures="7 settlements ; 2025-07-14..2025-07-20 window ; ua ; ru-mod",
        events="""popiv-yar ; capture_claim ; Russian MoD ; -
        kamianske-zaporizhzhia ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-BI06", "2025-02-20",
        """Whether Toretsk has fallen depends on whom you ask. Moscow's Defence Ministry said so on 7
        February. Ukraine's Khortytsia group said on 8 February that its soldiers were
        still in the city.""",
        events="""toretsk ; capture_claim ; Russian MoD ; 2025-02-07
        toretsk ; denial ; Ukrainian Khortytsia group ; 2025-02-08""",
    ),
    dispatch(
        "uk-BI01", "2025-10-02",
        """Вересень: 259 кв. км за версією DeepState і 447 кв. км за версією AFP. Розбіжність
        пояснюють тим, що ISW, на дані якого спирається агентство, зараховує й «сіру
        зону».""",
        figures="""259 km2 ; 2025-09 ; ua ; deepstate
        447 km2 ; 2025-09 ; ua ; afp""",
    ),
    dispatch(
        "uk-BI02", "2025-12-29",
        """За три осінні місяці росіяни захопили 1031 кв. км, підбили підсумки в DeepState, з них 505
        — у листопаді.""",
        figures="""1031 km2 ; 2025-09-01..2025-11-30 window ; ua ; deepstate
        505 km2 ; 2025-11 ; ua ; deepstate""",
    ),
    dispatch(
        "uk-BI03", "2026-02-22",
        """Найбільша новина тижня — Тернувате: у вівторок Сили оборони півдня повідомили про його
        звільнення, а вже в п'ятницю село на своїй мапі зафарбував у синій і DeepState.""",
        events="""ternuvate ; liberation_claim ; Ukrainian Southern Defence Forces ; 2026-02-17
        ternuvate ; independent_assessment ; DeepState ; 2026-02-20""",
    ),
    dispatch(
        "ru-BI01", "2025-09-03",
        """За лето 2025 года, по данным DeepState, Россия захватила 1584 кв. км: 556 в июне, 564 в
        июле и 464 в августе.""",
        figures="""1584 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate
        556 km2 ; 2025-06 ; ua ; deepstate
        564 km2 ; 2025-07 ; ua ; deepstate
        464 km2 ; 2025-08 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-BI02", "2025-11-23",
        """Главным событием недели стал Купянск. В четверг о его взятии доложил Путину Герасимов, в
        тот же день Генштаб ВСУ заявил, что город остаётся украинским.""",
        events="""kupiansk ; capture_claim ; Russian General Staff ; 2025-11-20
        kupiansk ; denial ; Ukrainian General Staff ; 2025-11-20""",
    ),
    dispatch(
        "ru-BI03", "2024-12-05",
        """Осень стала худшей для Украины с начала вторжения: за три месяца потеряно около 1700 кв.
        км, оценивает Black Bird Group, причём 650 из них — за октябрь.""",
        figures="""1700 km2 ; 2024-09-01..2024-11-30 window ; ua ; black-bird
        650 km2 ; 2024-10 ; ua ; black-bird""",
    ),
    dispatch(
        "en-BJ01", "2025-08-19",
        """The Russian Defence Ministry has claimed two villages in as many days. On Monday it was
        Zelenyi Hai on the border of the Dnipropetrovsk region; on Tuesday it said its
        forces had captured Sukhetske.""",
        events="""sukhetske ; capture_claim ; Russian MoD ; 2025-08-19
        zelenyi-hai-donetsk ; capture_claim ; Russian MoD ; 2025-08-18""",
    ),
    dispatch(
        "en-BJ02", "2025-10-06",
        """Kyiv's troops have retaken 175 square kilometres near Dobropillia and cleared a further
        195 of Russian raiders, Zelensky said on Thursday after meeting Syrskyi.""",
        figures="""175 km2 ; - ; ua ; ua-president
        195 km2 ; - ; ua ; ua-president""",
    ),
    dispatch(
        "en-BJ03", "2024-03-25",
        """Ivanivske, just west of Bakhmut, was captured last week, according to Moscow. A Ukrainian
        army spokesman told state television that soldiers were still fighting for the
        village.""",
        events="""ivanivske ; capture_claim ; Russian side ; -
        ivanivske ; denial ; Ukrainian military ; -""",
    ),
    dispatch(
        "en-BJ04", "2025-11-09",
        """Ukraine says it has 300 Russians to deal with in Pokrovsk, where fog has helped Moscow's
        infantry slip through. The Russian Defence Ministry said its troops had cleared
        256 buildings in the city.""",
        events="""pokrovsk ; confirmation ; Ukrainian government ; -
        pokrovsk ; partial_control_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "en-BJ05", "2025-07-01",
        """Russian forces captured 588 square kilometres in June, the most since November, AFP
        reported on Tuesday, using data from the US-based ISW. It was the third monthly
        acceleration in a row: 240 in March, 379 in April, 507 in May.""",
        figures="""588 km2 ; 2025-06 ; ua ; afp
        240 km2 ; 2025-03 ; ua ; afp
        379 km2 ; 2025-04 ; ua ; afp
        507 km2 ; 2025-05 ; ua ; afp""",
    ),
    dispatch(
        "uk-BJ01", "2025-05-29",
        """Російські війська захопили Строївку на Харківщині та Шевченко Перше на Донеччині,
        стверджують у Міноборони РФ. У Харківській ОВА захоплення Строївки спростували.""",
        events="""shevchenko-pershe ; capture_claim ; Russian MoD ; -
        stroivka ; capture_claim ; Russian MoD ; -""",
    ),
    dispatch(
        "uk-BJ02", "2025-08-02",
        """Липень закінчився для ЗСУ втратою 564 кв. км — таку цифру опублікував DeepState. У
        Генштабі підрахунки не коментують.""",
        figures="564 km2 ; 2025-07 ; ua ; deepstate",
    ),
    dispatch(
        "uk-BJ03", "2025-12-19",
        """Путін на прес-конференції запевнив, що Сіверськ і Вовчанськ узято, а за Лиман,
        Костянтинівку та Гуляйполе йдуть бої. Того ж дня Генштаб ЗСУ повідомив: Сили
        оборони утримують північ Вовчанська.""",
        events="""siversk ; capture_claim ; Russian president ; -
        vovchansk ; capture_claim ; Russian president ; -
        vovchansk ; denial ; Ukrainian General Staff ; 2025-12-19""",
    ),
    dispatch(
        "ru-BJ01", "2025-06-11",
        """Российские войска в мае продвигались вдвое быстрее, чем в апреле: 449 кв. км против 178,
        следует из данных DeepState.""",
        figures="""449 km2 ; 2025-05 ; ua ; deepstate
        178 km2 ; 2025-04 ; ua ; deepstate""",
    ),
    dispatch(
        "ru-BJ02", "2024-08-12",
        """Под контролем ВСУ находится около тысячи квадратных километров российской территории,
        доложил Зеленскому Сырский. Врио курского губернатора Смирнов признал, что заняты
        28 населённых пунктов региона.""",
        figures="28 settlements ; - ; ru-krs ; -",
    ),
    dispatch(
        "ru-BJ03", "2025-02-10",
        """Минобороны РФ заявило о взятии Ореховки и Ясенового, Генштаб ВСУ — об отбитых атаках под
        Орехово. По версии DeepState, Торецк захвачен почти полностью, но на окраинах есть
        украинские военные.""",
        events="""yasenove ; capture_claim ; Russian MoD ; -
        toretsk ; independent_assessment ; DeepState ; -""",
    ),
]  # fmt: skip
