"""Single sentences of our own making, one wording each, with what is to be read there.

Not by the files of dispatches: these were written to see which wordings the vocabulary lacks, and
were all used to mend it. Nothing in them happened as told. An event is ``place ; kind ; actor``, a
figure as in ``dispatches``; the empty string is "nothing".
"""

DAY = "2025-12-02"  # of publication, for the sentences with events

EVENTS: list[tuple[str, str]] = [
    (
        "Russia's Defence Ministry said its troops now control Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk has come under Russian control, Russia's Defence Ministry said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk is now under the control of Russian forces, the Russian Defence Ministry announced.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry reported the liberation of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry trumpeted the conquest of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian troops have completed the capture of Siversk, according to Russia's Defence Ministry.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said that units of the Southern group had established full control over the town of Siversk in the Donetsk region.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian forces wrested Siversk from Ukraine, the Defence Ministry in Moscow said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        '"The town of Siversk has been liberated," the Russian Defence Ministry said on Telegram.',
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry claims Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry published footage it said showed the capture of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Belousov congratulated the soldiers on the liberation of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Belousov congratulated the 123rd brigade on taking Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The capture of Siversk was announced by the Russian Defence Ministry on Monday.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia claimed victory in Siversk, with the Russian Defence Ministry saying the town was fully liberated.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry declared the town of Siversk fully under its control.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk had been overrun, the Russian Defence Ministry said in its daily briefing.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "As a result of active operations, Siversk was liberated, the Russian Ministry of Defence reported.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said the settlement of Siversk passed into Russian hands overnight.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian Ministry of Defence: Siversk liberated",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk captured — Russian Defence Ministry",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ объявило о контроле над Северском.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Северск перешел под контроль российской армии, сообщило Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "В Минобороны РФ заявили о полном освобождении Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Российские войска завершили освобождение Северска, отчиталось Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ отчиталось о захвате Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Белоусов поздравил военных с освобождением Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Белоусов поздравил бойцов с взятием Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ: российские военные овладели Северском.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Подразделения «Южной» группировки освободили город Северск ДНР, говорится в сводке Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Российская армия установила контроль над Северском, следует из сообщения Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Северск взят под контроль, заявили в Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ опубликовало видео с флагами в Северске и объявило город взятым.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "По данным Минобороны РФ, Северск полностью освобожден.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Город Северск освобожден в результате решительных действий, сообщает российское оборонное ведомство.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ заявило про контроль над Сіверськом.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Росія заявила про взяття Сіверська.",
        "siversk ; capture_claim ; Russian side",
    ),
    (
        "Російське міноборони повідомило про «звільнення» Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Сіверськ перейшов під контроль російської армії, заявили в Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "У Міноборони РФ заявили, що Сіверськ узято.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міністерство оборони Росії стверджує, що його війська оволоділи Сіверськом.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Білоусов привітав військових із захопленням Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Бєлоусов привітав військових із захопленням Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ хвалиться захопленням Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони країни-агресорки «взяло» Сіверськ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "За твердженням Міноборони РФ, Сіверськ повністю окуповано.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Російські війська нібито захопили Сіверськ — так стверджує Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Ukraine's General Staff said Siversk remained under its control.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff denied losing Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff rejected Russian claims about Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said defenders were repelling assaults inside Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its soldiers were clearing Russian infiltrators from Siversk and holding the town.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Siversk is still Ukrainian, the General Staff in Kyiv said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Siversk stands, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Siversk has not been captured, Ukraine's General Staff insisted.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said reports of Siversk's fall were premature.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said there were no Russians in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "The battle for Siversk continues, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its troops remained in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "The enemy does not control Siversk, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "The defence of Siversk continues, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the situation in Siversk was under control.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Reports of the capture of Siversk do not correspond to reality, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff called the Russian claim about Siversk a lie.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff: information about the loss of Siversk is false.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: Сіверськ наш.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ спростував інформацію про окупацію Сіверська.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ назвав фейком заяви про взяття Сіверська.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Сіверськ під контролем Сил оборони, запевнили в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Сіверськ не захоплений, кажуть у Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Інформація про втрату Сіверська не відповідає дійсності, наголосили в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "У Генштабі ЗСУ заперечили втрату Сіверська.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Оборона Сіверська триває, повідомили в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "У Сіверську тривають бої, повідомили в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ворог не контролює Сіверськ, заявили в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Українські військові продовжують утримувати Сіверськ, повідомив Генштаб ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Бої за Сіверськ не припиняються, сказали в Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що Сили оборони утримують позиції в Сіверську.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Сили оборони контролюють Сіверськ — Генштаб ЗСУ",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ: Северск под контролем украинских сил.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ опроверг потерю Северска.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "В Генштабе ВСУ назвали фейком сообщения о взятии Северска.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "В Генштабе ВСУ отвергли заявления о захвате Северска.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Бои за Северск продолжаются, заявили в Генштабе ВСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Северск не взят, утверждают в Генштабе ВСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил, что украинские военные удерживают позиции в Северске.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Информация о захвате Северска не соответствует действительности, заявили в Генштабе ВСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Силы обороны продолжают контролировать Северск, сообщил Генштаб ВСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "В Генштабе ВСУ отрицают, что Северск потерян.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said it had withdrawn from Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukrainian troops have pulled back from Siversk, Ukraine's General Staff said.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff announced a withdrawal from Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said defenders had left Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine has abandoned Siversk, Ukraine's General Staff confirmed.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: Сили оборони відійшли із Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ підтвердив відхід із Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Сили оборони залишили Сіверськ, повідомив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Українські підрозділи виведено із Сіверська, повідомив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ подтвердил отход из Северска.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "ВСУ оставили Северск, сообщил Генштаб ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил о выводе войск из Северска.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Украинские войска покинули Северск, заявили в Генштабе ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its forces had recaptured Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Siversk is free again, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff reported the liberation of Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "The Ukrainian flag flies over Siversk again, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk had been cleared of Russian troops.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukrainian soldiers drove the Russians out of Siversk, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its troops retook control of Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine is back in control of Siversk, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: Сіверськ звільнено.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Сили оборони повністю зачистили Сіверськ, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив про звільнення Сіверська.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Українські воїни вибили росіян із Сіверська — Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Сили оборони повернули контроль над Сіверськом, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "ВСУ отбили Северск, сообщил Генштаб ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил об освобождении Северска.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Украинские силы вернули контроль над Северском, заявили в Генштабе ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Северск деоккупирован, сообщил Генштаб ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "ВСУ зачистили Северск, заявили в Генштабе ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff confirmed Siversk had been lost.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff acknowledged that Russia had taken Siversk.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Siversk has been lost, Ukraine's General Staff conceded.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff admitted Russian troops were inside Siversk.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ підтвердив втрату Сіверська.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ визнав, що Сіверськ окуповано.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ признал потерю Северска.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ подтвердил, что российские войска заняли Северск.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "У Генштабі ЗСУ визнали, що росіяни зайшли в Сіверськ.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "The Russian Defence Ministry said its troops had entered Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian troops broke into Siversk, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said its forces controlled half of Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Siversk is surrounded, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said fighting was under way in the streets of Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian troops are fighting in the centre of Siversk, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian troops control 70% of Siversk, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said its assault units were advancing inside Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ: войска вошли в Северск.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ сообщило об окружении Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Российские войска контролируют более половины Северска, заявили в Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ заявило об уличных боях в Северске.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Российские штурмовики ведут бои в центре Северска, сообщило Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Российские войска взяли в кольцо Северск, заявили в Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ: війська увійшли до Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ заявило про оточення Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Російські війська ведуть бої в Сіверську, заявили в Міноборони РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "DeepState said Siversk had been occupied.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState marked Siversk as occupied.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState's map shows Siversk in the grey zone.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Siversk has fallen, DeepState reported.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState reported Russian advances in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Russian troops have a presence in Siversk, according to DeepState.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Russia does not control all of Siversk, according to DeepState.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState sees no Russian control of Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Most of Siversk is controlled by Russia, DeepState says.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState puts the front line through the centre of Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said Russian forces had consolidated positions in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState: ворог окупував Сіверськ.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState позначив Сіверськ окупованим.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "За даними DeepState, Сіверськ у сірій зоні.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Сіверськ окуповано, повідомляє DeepState.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState оновив мапу: ворог просунувся у Сіверську.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "По данным DeepState, Северск оккупирован.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState отметил Северск серой зоной.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Аналитики DeepState сообщили о захвате Северска.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState пишет о продвижении россиян в Северске.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "Russian troops are advancing towards Siversk, the Russian Defence Ministry said.",
        "",
    ),
    (
        "Ukraine's General Staff said 12 attacks were repelled near Siversk.",
        "",
    ),
    (
        "Russia's Defence Ministry said it had struck a depot in Siversk.",
        "",
    ),
    (
        "Ukraine's General Staff said Russian forces shelled Siversk.",
        "",
    ),
    (
        "Russian forces want to take Siversk, DeepState said.",
        "",
    ),
    (
        "Two people died in Siversk, officials said.",
        "",
    ),
    (
        "Генштаб ЗСУ повідомив про 12 атак на Сіверськ.",
        "",
    ),
    (
        "Минобороны РФ сообщило об ударе по Северску.",
        "",
    ),
    (
        "Ворог намагається захопити Сіверськ, повідомив Генштаб ЗСУ.",
        "",
    ),
    (
        "Сіверськ обстріляли з артилерії, повідомив Генштаб ЗСУ.",
        "",
    ),
    (
        "Battles raged near Siversk, Ukraine's General Staff said.",
        "",
    ),
    (
        "Ukraine's General Staff did not comment on the claim about Siversk.",
        "",
    ),
    (
        "Russia's Defence Ministry claimed on Monday to have captured Pokrovsk and Vovchansk; Ukraine's General Staff said both towns were still being defended.",
        "pokrovsk ; capture_claim ; Russian MoD | pokrovsk ; denial ; Ukrainian General Staff | vovchansk ; capture_claim ; Russian MoD | vovchansk ; denial ; Ukrainian General Staff",
    ),
    (
        "Gerasimov told Putin that Pokrovsk and Vovchansk had been taken. Kyiv rejected both claims.",
        "pokrovsk ; capture_claim ; Russian General Staff | pokrovsk ; denial ; Ukrainian government | vovchansk ; capture_claim ; Russian General Staff | vovchansk ; denial ; Ukrainian government",
    ),
    (
        "Gerasimov told Putin that Pokrovsk had been taken, a claim that Ukraine's General Staff called a lie.",
        "pokrovsk ; capture_claim ; Russian General Staff | pokrovsk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff denied a Russian Defence Ministry statement that Pokrovsk had fallen.",
        "pokrovsk ; capture_claim ; Russian MoD | pokrovsk ; denial ; Ukrainian General Staff",
    ),
    (
        "While Russia's Defence Ministry insists that Kupiansk is in its hands, DeepState marks most of it as Ukrainian.",
        "kupiansk ; capture_claim ; Russian MoD | kupiansk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said Pokrovsk had been lost but Myrnohrad was still held by Ukrainian forces.",
        "myrnohrad ; independent_assessment ; DeepState | pokrovsk ; independent_assessment ; DeepState",
    ),
    (
        "Syrskyi denied that Pokrovsk was encircled and said Ukrainian units had cleared most of Kupiansk.",
        "kupiansk ; liberation_claim ; Ukrainian commander-in-chief | pokrovsk ; denial ; Ukrainian commander-in-chief",
    ),
    (
        "Zelensky, who visited Kupiansk on Friday, said the Russian claim of its capture had been shown to be false.",
        "kupiansk ; denial ; Ukrainian president",
    ),
    (
        '"Kupiansk is ours," Zelensky said, standing at the entrance to the town.',
        "kupiansk ; denial ; Ukrainian president",
    ),
    (
        'Putin said on Tuesday that Russian troops fully controlled Pokrovsk. "Fiction," replied Ukraine\'s General Staff.',
        "pokrovsk ; capture_claim ; Russian president | pokrovsk ; denial ; Ukrainian General Staff",
    ),
    (
        "The Kremlin said Gerasimov had reported the capture of Kupiansk to Putin.",
        "kupiansk ; capture_claim ; Russian General Staff",
    ),
    (
        "Peskov said Kupiansk had been liberated.",
        "kupiansk ; capture_claim ; Kremlin",
    ),
    (
        "After weeks of fighting, Ukraine's General Staff confirmed that its troops had left Siversk. Russia had announced the town's capture on 11 December.",
        "siversk ; capture_claim ; Russian side | siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Russia said it had captured Siversk, and Ukraine's General Staff acknowledged a withdrawal from the town.",
        "siversk ; capture_claim ; Russian side | siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Viktor Trehubov, spokesman for the Joint Forces, said no Russian soldiers were left in Kupiansk.",
        "kupiansk ; denial ; Ukrainian Joint Forces",
    ),
    (
        "There are fewer than 50 Russians in Kupiansk, said Trehubov, adding that the city was under Ukrainian control.",
        "kupiansk ; denial ; Ukrainian Joint Forces",
    ),
    (
        "The ISW said it had not observed evidence to confirm Russian claims of capturing Pokrovsk.",
        "pokrovsk ; independent_assessment ; ISW",
    ),
    (
        "Geolocated footage shows Russian troops in northern Myrnohrad, the ISW assessed.",
        "myrnohrad ; independent_assessment ; ISW",
    ),
    (
        "The ISW, which has mapped the war since 2022, assessed that Russian forces had seized Pokrovsk.",
        "pokrovsk ; independent_assessment ; ISW",
    ),
    (
        "UK Defence Intelligence judged that Russia had probably taken Pokrovsk.",
        "pokrovsk ; independent_assessment ; UK MoD",
    ),
    (
        "Black Bird Group analysts said Myrnohrad had in effect fallen.",
        "myrnohrad ; independent_assessment ; Black Bird Group",
    ),
    (
        "According to DeepState and the ISW, Russian troops control almost all of Pokrovsk.",
        "pokrovsk ; independent_assessment ; DeepState; ISW",
    ),
    (
        "The ministry in Moscow claimed Pokrovsk. Independent mappers at DeepState disagree: on their map the city's north is contested.",
        "pokrovsk ; capture_claim ; Russian MoD | pokrovsk ; independent_assessment ; DeepState",
    ),
    (
        "Kadyrov said his fighters had taken Ryzhivka.",
        "ryzhivka ; capture_claim ; Head of Chechnya",
    ),
    (
        "Pushilin said the Russian flag was flying over Pokrovsk.",
        "pokrovsk ; capture_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Pushilin said Russian troops had a foothold in the north of Lyman.",
        "lyman ; partial_control_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Pro-Russian milbloggers reported that Hirnyk had fallen.",
        "hirnyk ; capture_claim ; Russian sources",
    ),
    (
        "Russian milbloggers claim troops have entered Huliaipole.",
        "huliaipole ; partial_control_claim ; Russian sources",
    ),
    (
        "Wagner chief Yevgeny Prigozhin claimed Bakhmut in May 2023.",
        "bakhmut ; capture_claim ; Wagner",
    ),
    (
        "Ukraine's military said its forces had retaken Klishchiivka.",
        "klishchiivka ; liberation_claim ; Ukrainian military",
    ),
    (
        "Ukraine says it has recaptured Klishchiivka.",
        "klishchiivka ; liberation_claim ; Ukrainian government",
    ),
    (
        "Ukraine said on Monday its troops still held part of Toretsk.",
        "toretsk ; denial ; Ukrainian government",
    ),
    (
        "Kyiv denies losing Toretsk.",
        "toretsk ; denial ; Ukrainian government",
    ),
    (
        "Kyiv has not confirmed the loss of Toretsk.",
        "",
    ),
    (
        "Russia took Toretsk in August.",
        "",
    ),
    (
        "Russian forces could take Huliaipole within weeks, the ISW warned.",
        "",
    ),
    (
        "Putin ordered his army to capture Sloviansk and Kramatorsk.",
        "",
    ),
    (
        "If Pokrovsk falls, Kramatorsk will be next, analysts at the ISW said.",
        "",
    ),
    (
        "The Russian Defence Ministry said it had hit Kramatorsk with missiles and captured Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said troops had captured three villages, among them Razine and Poltavka.",
        "poltavka ; capture_claim ; Russian MoD",
    ),
    (
        "У Міноборони РФ заявили про захоплення Покровська, Генштаб ЗСУ це заперечує.",
        "pokrovsk ; capture_claim ; Russian MoD | pokrovsk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ спростував заяву Герасимова про взяття Куп'янська.",
        "kupiansk ; capture_claim ; Russian General Staff | kupiansk ; denial ; Ukrainian General Staff",
    ),
    (
        "Герасимов заявив, що Куп'янськ захоплено. Сирський відповів, що місто контролюють Сили оборони.",
        "kupiansk ; capture_claim ; Russian General Staff | kupiansk ; denial ; Ukrainian commander-in-chief",
    ),
    (
        "Зеленський записав відео біля Куп'янська і назвав заяви росіян про його захоплення брехнею.",
        "kupiansk ; denial ; Ukrainian president",
    ),
    (
        "За словами Трегубова, у Куп'янську залишаються близько сотні росіян, але місто під контролем ЗСУ.",
        "kupiansk ; denial ; Ukrainian Joint Forces",
    ),
    (
        "Аналітики DeepState зазначають, що Мирноград майже повністю окупований.",
        "myrnohrad ; independent_assessment ; DeepState",
    ),
    (
        "На мапі DeepState Покровськ позначено червоним.",
        "pokrovsk ; independent_assessment ; DeepState",
    ),
    (
        "Путін заявив про повний контроль над Покровськом.",
        "pokrovsk ; capture_claim ; Russian president",
    ),
    (
        "Кремль заявив, що Герасимов доповів Путіну про взяття Покровська.",
        "pokrovsk ; capture_claim ; Russian General Staff",
    ),
    (
        "Сили оборони відійшли з Сіверська, щоб зберегти життя бійців, — Генштаб. Росія заявляла про його захоплення ще 11 грудня.",
        "siversk ; capture_claim ; Russian side | siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Пушилін похвалився «звільненням» Торецька.",
        "toretsk ; capture_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Українські захисники звільнили Кіндрашівку на Харківщині, повідомив Генштаб ЗСУ.",
        "kindrashivka ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "28-ма бригада: ми тримаємо Торецьк.",
        "toretsk ; denial ; Ukrainian 28th Brigade",
    ),
    (
        "ISW не бачить підтверджень захоплення Куп'янська.",
        "kupiansk ; independent_assessment ; ISW",
    ),
    (
        "В Інституті вивчення війни вважають, що росіяни захопили Покровськ.",
        "pokrovsk ; independent_assessment ; ISW",
    ),
    (
        "Минобороны РФ заявило о взятии Покровска, в Киеве это отрицают.",
        "pokrovsk ; capture_claim ; Russian MoD | pokrovsk ; denial ; Ukrainian government",
    ),
    (
        "Украина отрицает потерю Купянска, о захвате которого заявил Герасимов.",
        "kupiansk ; capture_claim ; Russian General Staff | kupiansk ; denial ; Ukrainian government",
    ),
    (
        "Зеленский опроверг слова Путина о захвате Купянска.",
        "kupiansk ; capture_claim ; Russian president | kupiansk ; denial ; Ukrainian president",
    ),
    (
        "Сырский заявил, что около 90 процентов Купянска контролируют ВСУ.",
        "kupiansk ; denial ; Ukrainian commander-in-chief",
    ),
    (
        "По данным Генштаба ВСУ, оборона Мирнограда продолжается.",
        "myrnohrad ; denial ; Ukrainian General Staff",
    ),
    (
        "Песков назвал взятие Покровска важным успехом.",
        "pokrovsk ; capture_claim ; Kremlin",
    ),
    (
        "Герасимов доложил об освобождении Волчанска; на следующий день Минобороны сообщило о взятии Покровска.",
        "pokrovsk ; capture_claim ; Russian MoD | vovchansk ; capture_claim ; Russian General Staff",
    ),
    (
        "Минобороны РФ заявило об освобождении Суджи в Курской области.",
        "sudzha ; liberation_claim ; Russian MoD",
    ),
    (
        "ISW: подтверждений контроля российских войск над Купянском нет.",
        "kupiansk ; independent_assessment ; ISW",
    ),
    (
        "Военкоры сообщают о входе российских войск в Гуляйполе.",
        "huliaipole ; partial_control_claim ; Russian sources",
    ),
    (
        "Аналитики Black Bird Group считают Покровск потерянным.",
        "pokrovsk ; independent_assessment ; Black Bird Group",
    ),
    (
        "Кадыров объявил о взятии Рыжевки.",
        "ryzhivka ; capture_claim ; Head of Chechnya",
    ),
    (
        "Пасечник заявил, что территория ЛНР полностью освобождена.",
        "ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast",
    ),
    (
        "Трегубов опроверг захват Купянска и отметил, что россияне поднимают флаги ради картинки.",
        "kupiansk ; denial ; Ukrainian Joint Forces",
    ),
    (
        "Vladimir Putin was told on Sunday by his top general that Pokrovsk and Vovchansk were now in Russian hands, the Kremlin said.",
        "pokrovsk ; capture_claim ; Kremlin | vovchansk ; capture_claim ; Kremlin",
    ),
    (
        "Ukrainian forces are still present in the northern districts of Pokrovsk, according to Syrskyi.",
        "pokrovsk ; denial ; Ukrainian commander-in-chief",
    ),
    (
        "The Ukrainian military has pulled its troops out of Siversk, it said in a statement on Telegram.",
        "siversk ; withdrawal ; Ukrainian military",
    ),
    (
        "Ukraine's top commander said on Friday that his forces had retaken areas in the north of Kupiansk, a city Russia said it captured in November.",
        "kupiansk ; capture_claim ; Russian side | kupiansk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Zelensky posted a selfie from the entrance to Kupiansk on Friday, three weeks after Russia announced the city's capture.",
        "kupiansk ; capture_claim ; Russian side",
    ),
    (
        "Neither side's claims could be verified. Russia's Defence Ministry had earlier reported taking Huliaipole; a spokesman for the Southern Defence Forces, Vladyslav Voloshyn, said the town was partly a grey zone but not lost.",
        "huliaipole ; capture_claim ; Russian MoD | huliaipole ; denial ; Ukrainian Southern Defence Forces",
    ),
    (
        "Russia's defence ministry said on Sunday it had captured the Ukrainian towns of Myrnohrad and Huliaipole. The Ukrainian military dismissed the report, saying its forces were holding their lines in both.",
        "huliaipole ; capture_claim ; Russian MoD | huliaipole ; denial ; Ukrainian military | myrnohrad ; capture_claim ; Russian MoD | myrnohrad ; denial ; Ukrainian military",
    ),
    (
        "Ukraine's 7th Rapid Response Corps said that defenders controlled the northern part of Pokrovsk, with the front running along the railway.",
        "",
    ),
    (
        "Russia has been trying for months to surround Pokrovsk. Ukrainian officials say its loss would open the road to Kramatorsk.",
        "",
    ),
    (
        "Analysts at DeepState, a monitoring group close to the Ukrainian army, said late Tuesday that Russian troops had occupied Novoselivka and advanced near Rivnopil.",
        "novoselivka-donetsk ; independent_assessment ; DeepState",
    ),
    (
        "Russian troops have captured Vuhledar, a bastion that had held out for two years, both the Russian Defence Ministry and bloggers said on Wednesday. Ukraine's eastern military command said it had ordered a pullback.",
        "vuhledar ; capture_claim ; Russian MoD | vuhledar ; withdrawal ; Ukrainian Eastern Command",
    ),
    (
        'On Wednesday Russia\'s Defence Ministry said that Kurakhove had been "fully liberated". The Khortytsia group said fighting went on in the western part.',
        "kurakhove ; capture_claim ; Russian MoD | kurakhove ; denial ; Ukrainian Khortytsia group",
    ),
    (
        "Kyiv's troops remain in Toretsk, the 28th Brigade's spokesman said, calling Russian statements about its fall \"another attempt to pass wishes off as facts\".",
        "toretsk ; denial ; Ukrainian 28th Brigade",
    ),
    (
        "Moscow's men hold the whole of Luhansk region, Leonid Pasechnik told state television. Kyiv's Third Army Corps, which fights there, denied it.",
        "ua-09 ; capture_claim ; Russian-installed head of Luhansk oblast | ua-09 ; denial ; Ukrainian Third Army Corps",
    ),
    (
        "Російські військові встановили прапор у Лимані, але місто залишається українським, заявили в Третьому армійському корпусі.",
        "lyman ; denial ; Ukrainian Third Army Corps",
    ),
    (
        "Речник Об'єднаних сил Трегубов: росіяни контролюють лише окремі будівлі в Куп'янську, решта міста — за нами.",
        "kupiansk ; denial ; Ukrainian Joint Forces",
    ),
    (
        "Зеленський: росіяни брешуть про Куп'янськ.",
        "kupiansk ; denial ; Ukrainian president",
    ),
    (
        "У Генштабі підтвердили: з Сіверська довелося відійти. У ворога значна перевага в людях.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Окупанти увійшли в Гуляйполе — DeepState. У Силах оборони півдня кажуть, що ситуація складна, проте місто утримують.",
        "huliaipole ; denial ; Ukrainian Southern Defence Forces | huliaipole ; independent_assessment ; DeepState",
    ),
    (
        "Міноборони РФ повідомило про взяття Новомиколаївки та Привілля. Ні Генштаб, ні DeepState цього не підтвердили.",
        "",
    ),
    (
        "Росія заявила про захоплення Покровська. «Це брехня», — відповів речник Східного угруповання.",
        "pokrovsk ; capture_claim ; Russian side | pokrovsk ; denial ; Ukrainian Eastern Command",
    ),
    (
        "Росіяни окупували Вугледар, визнали у «Хортиці»: бійців вивели, щоб уникнути оточення.",
        "vuhledar ; confirmation ; Ukrainian Khortytsia group | vuhledar ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "По словам Белоусова, группировка «Центр» завершила освобождение Димитрова.",
        "myrnohrad ; capture_claim ; Russian MoD",
    ),
    (
        "В Кремле сообщили: Путину доложили о взятии Красноармейска. Зеленский говорит, что бои в городе продолжаются.",
        "pokrovsk ; capture_claim ; Kremlin | pokrovsk ; denial ; Ukrainian president",
    ),
    (
        "Украинский Генштаб заявил, что ВСУ вышли из Северска. Минобороны РФ объявило о взятии города еще 11 декабря.",
        "siversk ; capture_claim ; Russian MoD | siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Главком ВСУ Сырский назвал заявления о захвате Купянска ложью и показал видео из центра города.",
        "kupiansk ; denial ; Ukrainian commander-in-chief",
    ),
    (
        "Российская армия взяла Вугледар — об этом сообщило Минобороны.",
        "vuhledar ; capture_claim ; Russian MoD",
    ),
    (
        "DeepState подтвердил, что Угледар полностью под контролем российских войск.",
        "vuhledar ; independent_assessment ; DeepState",
    ),
    (
        "Армия РФ контролирует 80% Часова Яра, утверждает Пушилин.",
        "chasiv-yar ; partial_control_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "В 24-й бригаде опровергли потерю Часова Яра.",
        "chasiv-yar ; denial ; Ukrainian 24th Brigade",
    ),
    (
        "Глава Сумской ОВА Олег Григоров сообщил, что россияне заняли Новеньке и Басовку.",
        "",
    ),
    (
        "Власти Херсонской области призвали жителей Корабельного района уехать. О захвате Карантинного острова россияне не заявляли.",
        "",
    ),
]

FIGURES: list[tuple[str, str, str]] = [  # day, text, figures
    (
        "2025-12-01",
        "Russia took 505 square kilometres in November, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "In November Russia gained 505 sq km, according to DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "DeepState: Russian forces occupied 505 km² in November.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Russian troops advanced 505 square kilometres last month, DeepState data showed.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "DeepState estimates that Russia seized roughly 505 sq km of territory in November.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "November saw Russia capture 505 square kilometres, DeepState's figures show.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Russia's net gain in November came to 505 sq km, by DeepState's count.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "A total of 505 square kilometres fell to Russia in November, DeepState calculated.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Five hundred and five square kilometres changed hands in November, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "The Russian army's November gains amounted to 505 square kilometres, said DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Ukraine lost 505 sq. km in November, DeepState wrote.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "November: +505 sq km, per DeepState",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Russia captured 505sqkm in November, DeepState reported.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "In the month of November, 505 square kilometres of Ukrainian land came under occupation, DeepState reported.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Territory seized by Russia in November totalled 505 sq km (195 sq mi), DeepState says.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "DeepState put Russia's November advance at 505 square kilometres.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Over November, the area under occupation grew by 505 sq km, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "The occupied area expanded by 505 km2 in November, according to DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "За листопад росіяни окупували 505 кв. км, підрахували в DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "У листопаді ворог захопив 505 квадратних кілометрів, повідомляє DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "DeepState: у листопаді площа окупації зросла на 505 км².",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "За минулий місяць армія РФ зайняла 505 кв км української землі, пишуть аналітики DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Площа окупованих територій за листопад збільшилась на 505 кв. км, свідчать дані DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Росія в листопаді просунулася на 505 кв.км — DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "505 квадратних кілометрів — стільки росіяни окупували в листопаді, за даними DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Україна втратила за листопад 505 кв. км території, зазначають у DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "П'ятсот п'ять квадратних кілометрів окупували росіяни у листопаді, рахує DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Приріст окупації в листопаді становив 505 кв. км, кажуть у DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Темпи зросли: у листопаді російські війська взяли під контроль 505 кв. км, підсумував DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "За ноябрь российские войска захватили 505 кв. км, подсчитал DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "В ноябре армия РФ заняла 505 квадратных километров, сообщает DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "В прошлом месяце РФ оккупировала 505 кв. км, пишет DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Площадь оккупированной территории в ноябре выросла на 505 кв. км, следует из данных DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Продвижение российской армии в ноябре составило 505 кв. километров, по оценке DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Украина потеряла в ноябре 505 квадратных километров территории, говорится в отчете DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "В ноябре под контроль РФ перешло 505 кв. км, утверждает DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "505 кв. км — столько российские войска взяли в ноябре, по данным DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Прирост в ноябре — 505 кв. км (DeepState).",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-31",
        "Russian forces took more than 6,600 square kilometres and 334 settlements this year, Gerasimov said.",
        "6600 km2 ; 2025-01-01..2025-12-31 to_date ; ua ; ru-general-staff | 334 settlements ; 2025-01-01..2025-12-31 to_date ; ua ; ru-general-staff",
    ),
    (
        "2025-12-18",
        "Since January Russia has taken some 4,600 sq km, the ISW said.",
        "4600 km2 ; 2025-01-01..2025-12-18 to_date ; ua ; isw",
    ),
    (
        "2025-07-03",
        "In the first half of 2025 Russia occupied 1,716 sq km, DeepState said.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-07-03",
        "За перше півріччя РФ окупувала 1716 кв. км, порахував DeepState.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-07-03",
        "За первое полугодие РФ заняла 1716 кв. км, посчитал DeepState.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-07-03",
        "Over the first six months of the year Russia occupied 1,716 sq km, DeepState said.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-07-03",
        "С января по июнь Россия захватила 1716 кв. км, по данным DeepState.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-07-03",
        "Із січня до червня росіяни окупували 1716 кв. км — DeepState.",
        "1716 km2 ; 2025-01-01..2025-06-30 window ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "Over the three autumn months Russia seized 1,031 square kilometres, DeepState said.",
        "1031 km2 ; 2025-09-01..2025-11-30 window ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "За осінь росіяни окупували 1031 кв. км, каже DeepState.",
        "1031 km2 ; 2025-09-01..2025-11-30 window ; ua ; deepstate",
    ),
    (
        "2025-12-01",
        "За осень РФ захватила 1031 кв. км, пишет DeepState.",
        "1031 km2 ; 2025-09-01..2025-11-30 window ; ua ; deepstate",
    ),
    (
        "2025-09-01",
        "This summer Russia captured 1,500 square kilometres, the Economist calculated.",
        "1500 km2 ; 2025-06-01..2025-08-31 window ; ua ; economist",
    ),
    (
        "2025-09-01",
        "За літо Росія захопила 1500 кв. км, підрахував DeepState.",
        "1500 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "Russia now controls 19.3 percent of Ukraine, according to the ISW.",
        "19.3 percent ; 2025-12-04 ; ua ; isw",
    ),
    (
        "2025-12-04",
        "About a fifth of Ukraine is occupied, Zelensky said.",
        "",
    ),
    (
        "2025-12-04",
        "Росія контролює 19,3% території України, за даними DeepState.",
        "19.3 percent ; 2025-12-04 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "Под контролем РФ находится 116 тыс. кв. км, или 19,3% территории Украины, сообщает DeepState.",
        "116000 km2 ; 2025-12-04 ; ua ; deepstate | 19.3 percent ; 2025-12-04 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "Окупованими залишаються 116 165 км² — 19,24% площі країни, повідомляє DeepState.",
        "116165 km2 ; 2025-12-04 ; ua ; deepstate | 19.24 percent ; 2025-12-04 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "As of 1 December, Russia occupied 19.2% of the country, DeepState said.",
        "19.2 percent ; 2025-12-01 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "Станом на 1 грудня окуповано 19,2% України, каже DeepState.",
        "19.2 percent ; 2025-12-01 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "По состоянию на 1 декабря оккупировано 19,2% Украины, сообщил DeepState.",
        "19.2 percent ; 2025-12-01 ; ua ; deepstate",
    ),
    (
        "2025-12-04",
        "Moscow holds 81 percent of the Donetsk region, DeepState's map shows.",
        "81 percent ; 2025-12-04 ; ua-14 ; deepstate",
    ),
    (
        "2025-12-04",
        "Gerasimov said Russia controlled 79% of Donetsk, 74% of Zaporizhzhia and 76% of Kherson regions.",
        "79 percent ; 2025-12-04 ; ua-14 ; ru-general-staff | 74 percent ; 2025-12-04 ; ua-23 ; ru-general-staff | 76 percent ; 2025-12-04 ; ua-65 ; ru-general-staff",
    ),
    (
        "2025-12-04",
        "По словам Герасимова, РФ контролирует 79% ДНР и 99,7% ЛНР.",
        "79 percent ; 2025-12-04 ; ua-14 ; ru-general-staff | 99.7 percent ; 2025-12-04 ; ua-09 ; ru-general-staff",
    ),
    (
        "2025-12-04",
        "Russia is advancing at 15 square kilometres a day, the ISW estimated for November.",
        "15 km2_per_day ; 2025-11 ; ua ; isw",
    ),
    (
        "2025-12-04",
        "У листопаді росіяни просувалися в середньому на 15 кв. км на добу, зазначає ISW.",
        "15 km2_per_day ; 2025-11 ; ua ; isw",
    ),
    (
        "2025-12-04",
        "В ноябре средний темп составил 15 кв. км в день, подсчитал ISW.",
        "15 km2_per_day ; 2025-11 ; ua ; isw",
    ),
    (
        "2025-12-04",
        "Between 28 October and 25 November Russia gained 284 square miles, Russia Matters reported.",
        "284 sq_mi ; 2025-10-28..2025-11-25 window ; ua ; russia-matters",
    ),
    (
        "2025-12-04",
        "In the week to 2 December Russian forces gained 70 square miles, Russia Matters said.",
        "70 sq_mi ; 2025-11-26..2025-12-02 window ; ua ; russia-matters",
    ),
    (
        "2025-12-02",
        "Russia's advance accelerated to 505 sq km in November from 267 in October and 259 in September, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate | 259 km2 ; 2025-09 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "Russia took 505 sq km in November, nearly twice October's 267 sq km, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "У листопаді окуповано 505 кв. км, у жовтні — 267, у вересні — 259, повідомив DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate | 259 km2 ; 2025-09 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "В ноябре захвачено 505 кв. км против 267 кв. км в октябре, сообщил DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "According to AFP, which analyses ISW data, Russia gained 701 sq km in November; DeepState counted 505.",
        "701 km2 ; 2025-11 ; ua ; afp | 505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "Ukraine regained 37 sq km in November, Syrskyi said.",
        "37 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-02",
        "Сирський: за листопад звільнено 37 кв. км.",
        "37 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-02",
        "Сырский сообщил, что за ноябрь ВСУ освободили 37 кв. км.",
        "37 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-02",
        "In the Kursk region, Ukraine still held 80 sq km in March, DeepState said.",
        "80 km2 ; 2025-03-31 ; ru-krs ; deepstate",
    ),
    (
        "2025-12-02",
        "The Russian army captured 32 settlements in November, Belousov said.",
        "32 settlements ; 2025-11 ; ua ; ru-mod",
    ),
    (
        "2025-12-02",
        "Белоусов: в ноябре освобождено 32 населенных пункта.",
        "32 settlements ; 2025-11 ; ua ; ru-mod",
    ),
    (
        "2025-12-02",
        "За листопад росіяни захопили 32 населені пункти, стверджує Бєлоусов.",
        "32 settlements ; 2025-11 ; ua ; ru-mod",
    ),
    (
        "2025-12-02",
        "The Donetsk region covers 26,517 square kilometres.",
        "",
    ),
    (
        "2025-12-02",
        "The fire burned 500 square kilometres of forest in November, DeepState said.",
        "",
    ),
    (
        "2025-12-02",
        "Russia did not take 505 sq km in November, Zelensky said.",
        "",
    ),
    (
        "2025-12-02",
        "Russia plans to take another 1,000 sq km, ISW said.",
        "",
    ),
    (
        "2025-12-02",
        "Площа Донецької області становить 26 517 кв. км.",
        "",
    ),
    (
        "2025-12-02",
        "Площадь Луганской области — 26,7 тыс. кв. км.",
        "",
    ),
    (
        "2025-12-02",
        "Gains fell by 40 percent in November, DeepState said.",
        "",
    ),
    (
        "2025-12-02",
        "За листопад втрати росіян склали 30 тисяч осіб.",
        "",
    ),
    (
        "2025-12-02",
        "Some 60 percent of the gains were near Pokrovsk, DeepState said.",
        "",
    ),
    (
        "2025-12-02",
        "Ukraine has demined 35,000 square kilometres.",
        "",
    ),
    (
        "2025-12-02",
        "Drones flew 500 kilometres on 505 missions.",
        "",
    ),
    (
        "2025-12-02",
        "An area the size of 505 sq km would take a year at this pace.",
        "",
    ),
    (
        "2025-12-02",
        "Russia needs to seize 6,000 sq km more to hold all of Donetsk region, ISW estimates.",
        "",
    ),
    (
        "2025-12-02",
        "До Запорожья осталось 20 км.",
        "",
    ),
    (
        "2025-12-02",
        "На Покровському напрямку 40% атак.",
        "",
    ),
]
