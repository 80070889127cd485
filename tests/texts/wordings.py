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
        "novomykolaivka-dnipropetrovsk ; capture_claim ; Russian MoD | pryvillia-dnipropetrovsk ; capture_claim ; Russian MoD",
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
        "basivka ; confirmation ; Head of Sumy oblast",
    ),
    (
        "Власти Херсонской области призвали жителей Корабельного района уехать. О захвате Карантинного острова россияне не заявляли.",
        "",
    ),
    (
        "Russia's Defence Ministry said its troops had stormed Siversk and raised the tricolour over it.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry announced that Siversk was now Russian territory.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk has come over to Russia, the Russian Defence Ministry said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said the battle for Siversk was won.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry listed Siversk among the places taken in the past week.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said assault groups had finished clearing Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian troops completed the mopping-up of Siversk, the Russian Defence Ministry said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry credited the 3rd Army with the capture of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk was fully cleared of Ukrainian troops, Russia's Defence Ministry reported.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Ukrainian forces have been driven out of Siversk, Russia's Defence Ministry said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry claimed that no Ukrainian soldiers were left in Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Russia's Defence Ministry: Siversk is ours.", "siversk ; capture_claim ; Russian MoD"),
    (
        "The Russian Defence Ministry said control had been established over Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry says that it has subdued Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry congratulated the soldiers who liberated Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ звітує про повне захоплення Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "За твердженням Міноборони РФ, Сіверськ перейшов під контроль російських військ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Міноборони РФ похвалилося «визволенням» Сіверська.", "siversk ; capture_claim ; Russian MoD"),
    ("У Міноборони РФ кажуть, що Сіверськ уже їхній.", "siversk ; capture_claim ; Russian MoD"),
    (
        "Міноборони РФ заявило, що армія РФ зачистила Сіверськ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Сіверськ нібито під контролем росіян, запевняють у Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "У російському Міноборони заявили, що над Сіверськом російський прапор.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Минобороны РФ отчиталось о полном взятии Северска.", "siversk ; capture_claim ; Russian MoD"),
    (
        "В Минобороны РФ сообщили, что Северск полностью зачищен.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Северск теперь российский, заявили в Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ поздравило военных с освобождением Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("ВСУ выбиты из Северска, утверждает Минобороны РФ.", "siversk ; capture_claim ; Russian MoD"),
    (
        "Над Северском поднят российский флаг, сообщило Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ заявило, что штурмовики завершили зачистку Северска.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Северск перешел под контроль российской армии, следует из сообщения Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said its troops were fighting house to house in Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said its forces had gained a foothold in the east of Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said it had taken two thirds of Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said the northern districts of Siversk had been captured.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian assault units have broken into Siversk, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said that the garrison of Siversk was encircled.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said the ring around Siversk had closed.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ заявило, що російські війська увійшли до Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ стверджує, що захопило половину Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ повідомило про оточення Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Російські штурмовики закріпилися на околицях Сіверська, кажуть у Міноборони РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ сообщило о боях на улицах Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Российские войска вошли в Северск, сообщило Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ заявило, что взята половина Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ сообщило об освобождении восточной части Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Северск взят в кольцо, заявило Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Ukraine's General Staff said Siversk had not been lost.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk was being defended by the 54th and 81st brigades.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Russian assaults on the centre of Siversk had been beaten off and the town held.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said it was untrue that Russia had captured Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said there was no question of Siversk having fallen.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Siversk remains Ukrainian, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the Russians had not entered Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said that its troops were conducting search operations in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said small Russian groups that had infiltrated Siversk had been destroyed.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said that Russia's claim about Siversk was another fake.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff insisted that Siversk had not been surrounded.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "There are no Russian troops in Siversk, according to Ukraine's General Staff.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff says the situation in Siversk is difficult but under control.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said urban combat was under way in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Russian forces do not control Siversk, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the report about Siversk was part of an information operation.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ наголосив, що Сіверськ не оточений.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("У Генштабі ЗСУ запевнили, що Сіверськ наш.", "siversk ; denial ; Ukrainian General Staff"),
    ("Генштаб ЗСУ: Сіверськ стоїть.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "Сили оборони контролюють Сіверськ, повідомив Генштаб ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ заявив, що росіян у Сіверську немає.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "У Генштабі ЗСУ назвали фейком захоплення Сіверська.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: ситуація в Сіверську складна, але контрольована.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що триває оборона Сіверська.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що українські воїни знищують ворога в Сіверську.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Про захоплення Сіверська не йдеться, кажуть у Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Чутки про падіння Сіверська перебільшені, кажуть у Генштабі ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Генштаб ВСУ заявил, что Северск не потерян.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "В Генштабе ВСУ заявили, что Северск остается украинским.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "В Генштабе ВСУ назвали взятие Северска фейком.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Генштаб ВСУ: российских войск в Северске нет.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "Генштаб ВСУ сообщил, что ВСУ продолжают оборонять Северск.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Северск не окружен, заявили в Генштабе ВСУ.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "Генштаб ВСУ утверждает, что ситуация в Северске под контролем.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Слухи о сдаче Северска в Генштабе ВСУ назвали ложью.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said units had been moved out of Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said it had abandoned Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the defenders of Siversk had retreated to new lines.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its soldiers were no longer in Siversk, having been pulled back.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "The withdrawal from Siversk is complete, Ukraine's General Staff said.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said that it had ordered its units to leave Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukrainian troops vacated Siversk, Ukraine's General Staff said.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив про відведення військ із Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: Сили оборони відступили з Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Наші бійці покинули Сіверськ, повідомив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ підтвердив вихід із Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Підрозділи відведено з Сіверська на нові рубежі, повідомив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ подтвердил вывод войск из Северска.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Украинские военные покинули Северск, сообщил Генштаб ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ: подразделения отведены из Северска.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "ВСУ отступили из Северска, признали в Генштабе ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff admitted that Siversk had been lost.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff conceded that Russia had taken Siversk.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff confirmed the loss of Siversk.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff acknowledged that Siversk was in Russian hands.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff acknowledged Russian forces were in Siversk.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    ("Генштаб ЗСУ визнав втрату Сіверська.", "siversk ; confirmation ; Ukrainian General Staff"),
    (
        "Генштаб ЗСУ підтвердив, що Сіверськ захоплено.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ підтвердив присутність росіян у Сіверську.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ подтвердил, что Северск захвачен.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "В Генштабе ВСУ признали, что россияне вошли в Северск.",
        "siversk ; confirmation ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk was free.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its troops had taken Siversk back.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Siversk has been wrested back from the Russians, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the Ukrainian flag was flying in Siversk again.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Russian troops had been expelled from Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff announced the recapture of Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: Сіверськ знову український.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Сіверськ деокуповано, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: ворога вибито із Сіверська.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Северск снова под контролем ВСУ, сообщил Генштаб ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "ВСУ вернули Северск, сообщил Генштаб ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    ("DeepState put Siversk in the grey zone.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState no longer shows any part of Siversk under Ukrainian control.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState does not confirm the capture of Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState has seen no evidence that Siversk has fallen.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState estimates that Russia holds two thirds of Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said Russian soldiers had been seen in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "According to DeepState, Siversk is a no man's land.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "On DeepState's map Siversk is still Ukrainian.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said the Russians had advanced in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState повідомив про окупацію Сіверська.", "siversk ; independent_assessment ; DeepState"),
    (
        "На карті DeepState Сіверськ перебуває в сірій зоні.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState показує, що більша частина Сіверська окупована.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "За даними DeepState, росіяни контролюють 40% Сіверська.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState: ворог зайшов у Сіверськ.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState не підтверджує захоплення Сіверська.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState: Сіверськ у кільці.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState сообщил об оккупации Северска.", "siversk ; independent_assessment ; DeepState"),
    (
        "По данным DeepState, Северск остается под контролем Украины.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("На карте DeepState Северск отмечен серым.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState не подтверждает взятие Северска.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState: россияне продвинулись в Северске.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "По оценке DeepState, российские войска занимают половину Северска.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("Russia's Defence Ministry said its troops were advancing on Siversk.", ""),
    ("Russia's Defence Ministry said it had hit a depot near Siversk.", ""),
    ("The road to Siversk has been cut, the Russian Defence Ministry said.", ""),
    ("Ukraine's General Staff said 12 attacks had been repelled towards Siversk.", ""),
    ("Ukraine's General Staff said Siversk had been shelled.", ""),
    ("Ukraine's General Staff said fighting was going on outside Siversk.", ""),
    ("Civilians have been evacuated from Siversk, Ukraine's General Staff said.", ""),
    ("The fall of Siversk would be a blow, Ukraine's General Staff said.", ""),
    ("Russia's Defence Ministry hopes to take Siversk by winter.", ""),
    ("DeepState warned that Siversk might fall within weeks.", ""),
    ("Генштаб ЗСУ: на Сіверському напрямку відбито 12 атак.", ""),
    ("Міноборони РФ заявило про удар по Сіверську.", ""),
    ("Генштаб ВСУ сообщил об обстреле Северска.", ""),
    ("Минобороны РФ: войска наступают на Северск.", ""),
    ("Российская армия пытается взять Северск, сообщил Генштаб ВСУ.", ""),
    ("DeepState: ворог просунувся поблизу Сіверська.", ""),
    (
        "The flag of Russia was hoisted in Siversk's central square after its capture, the Russian Defence Ministry said.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        'Russia\'s Defence Ministry declared Siversk liberated after "active and decisive actions".',
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "According to Russia's Defence Ministry, Siversk was occupied overnight by motorised rifle units.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk is under the full control of the Russian army, Russia's Defence Ministry claimed in its daily summary.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry reported having gained control of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry announced a new conquest on Thursday, the town of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry says Siversk has been seized by its forces.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry on Thursday claimed to be in full control of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry confirmed the capture of Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Siversk, a town of 11,000 before the war, has been taken, the Russian Defence Ministry says.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian soldiers now hold Siversk, the Russian Defence Ministry reported.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry claimed its troops had overrun Siversk.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "The Defence Ministry in Moscow said that as a result of offensive action the settlement of Siversk had been liberated.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Про «звільнення» Сіверська відзвітувало Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Міноборони РФ: армія взяла Сіверськ.", "siversk ; capture_claim ; Russian MoD"),
    (
        "Міноборони Росії оголосило, що захопило місто Сіверськ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Російське оборонне відомство стверджує, що Сіверськ захоплений.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ поставило собі в заслугу взяття Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Сіверськ «взято під контроль», пишуть у Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Війська РФ окупували Сіверськ, твердить Міноборони РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ вкотре заявило про захоплення Сіверська.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Об освобождении Северска сообщило Минобороны РФ.", "siversk ; capture_claim ; Russian MoD"),
    ("Минобороны РФ: Северск освобожден.", "siversk ; capture_claim ; Russian MoD"),
    (
        "Российское оборонное ведомство утверждает, что Северск захвачен.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ заявило об установлении контроля над Северском.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Армия РФ овладела Северском, сообщило Минобороны РФ.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("В Минобороны РФ рассказали, что Северск занят.", "siversk ; capture_claim ; Russian MoD"),
    (
        "По утверждению Минобороны РФ, Северск находится под контролем российских войск.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ доложило о взятии Северска и показало видео с флагами.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said its troops had entered Siversk from three sides.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said Russian forces were clearing Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said over half of Siversk was in its hands.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Fighting in the centre of Siversk continues, Russia's Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian units have reached the centre of Siversk, the Russian Defence Ministry said.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russia's Defence Ministry said it had captured 1,200 buildings in Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "The Russian Defence Ministry said it had blocked Ukrainian units in Siversk.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ заявило про прорив у центр Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Міноборони РФ твердить, що бої йдуть у центрі Сіверська.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Російська армія контролює 70% Сіверська, заявили в Міноборони РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ заявило об окружении группировки ВСУ в Северске.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ сообщило, что войска ведут бои в центре Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Минобороны РФ: под контролем уже 70% Северска.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Российские штурмовики прорвались в центр Северска, сообщило Минобороны РФ.",
        "siversk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Ukraine's General Staff rejected the Russian claim on Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Russia had not managed to take Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Ukrainian soldiers kept holding Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk had not been captured.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff called the capture of Siversk a fantasy of Russian propagandists.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the enemy had been stopped in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the fight for Siversk went on.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Ukraine kept control of most of Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff denies losing Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Siversk is under Ukraine's control, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said logistics to Siversk were working and its units stayed put.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Claims of Siversk's fall are premature, Ukraine's General Staff said.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        '"Siversk is ours", Ukraine\'s General Staff wrote.',
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said that Russians had only filmed themselves with a flag in Siversk and had been killed.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said street fighting was taking place in Siversk.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Генштаб ЗСУ спростував окупацію Сіверська.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "У Генштабі ЗСУ заперечують, що Сіверськ захоплено.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що Сіверськ залишається під контролем України.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Генштаб ЗСУ: бої за Сіверськ тривають.", "siversk ; denial ; Ukrainian General Staff"),
    ("Генштаб ЗСУ: Сіверськ утримуємо.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "Генштаб ЗСУ назвав заяву про Сіверськ черговою вигадкою.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "У Генштабі ЗСУ кажуть, що в Сіверську тривають вуличні бої.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ заявив, що росіяни не контролюють Сіверськ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що спроби ворога закріпитися в Сіверську провалилися.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ стверджує, що українські підрозділи лишаються в Сіверську.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Інформація про захоплення Сіверська неправдива, повідомив Генштаб ЗСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    ("Генштаб ВСУ отрицает, что Северск взят.", "siversk ; denial ; Ukrainian General Staff"),
    ("Генштаб ВСУ: бои за Северск продолжаются.", "siversk ; denial ; Ukrainian General Staff"),
    ("Генштаб ВСУ: Северск удерживаем.", "siversk ; denial ; Ukrainian General Staff"),
    (
        "В Генштабе ВСУ говорят, что в Северске идут уличные бои.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ заявил, что россияне не контролируют Северск.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил, что украинские подразделения остаются в Северске.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Информация о взятии Северска не соответствует действительности, сообщил Генштаб ВСУ.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ назвал сообщение о Северске выдумкой.",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its forces had quit Siversk.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said soldiers had been pulled out of Siversk to save lives.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said that the defence of Siversk had become impossible and the troops had left.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "The last Ukrainian units left Siversk on Sunday, Ukraine's General Staff said.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: українські війська залишили Сіверськ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив про відступ із Сіверська.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Сили оборони відійшли із Сіверська, підтвердив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Задля збереження життя воїнів підрозділи відійшли з Сіверська, повідомив Генштаб ЗСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил об отступлении из Северска.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Украинские войска оставили Северск, сообщил Генштаб ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "ВСУ ушли из Северска, подтвердил Генштаб ВСУ.",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk had been recaptured.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said Siversk was once again under Ukrainian control.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukrainian troops cleared Siversk of Russian soldiers, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said its troops had regained control of Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine's General Staff said the Russians had been thrown out of Siversk.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukrainian soldiers have raised their flag over Siversk, Ukraine's General Staff said.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Сіверськ звільнено від окупантів, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ: українські військові відбили Сіверськ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ЗСУ повідомив, що Сіверськ повернуто під контроль.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Сили оборони зачистили Сіверськ від росіян, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Над Сіверськом знову український прапор, повідомив Генштаб ЗСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Северск освобожден от российских войск, сообщил Генштаб ВСУ.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Генштаб ВСУ сообщил о возвращении Северска под контроль.",
        "siversk ; liberation_claim ; Ukrainian General Staff",
    ),
    ("DeepState has Siversk down as occupied.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState reported that Siversk had been occupied.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said most of Siversk was under Russian control.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState said Ukraine had lost Siversk.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState's map shows Siversk as contested.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState says Siversk has not fallen.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState said there were no Russian troops in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState moved Siversk to the list of occupied towns.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState said Ukrainian forces were still in Siversk.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState marked Siversk as Russian-held.", "siversk ; independent_assessment ; DeepState"),
    ("Siversk is half occupied, DeepState said.", "siversk ; independent_assessment ; DeepState"),
    (
        "Siversk appears as a grey zone on DeepState's map.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState: Сіверськ окуповано.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState пише, що Сіверськ втрачено.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState відніс Сіверськ до сірої зони.", "siversk ; independent_assessment ; DeepState"),
    (
        "За даними DeepState, Сіверськ під контролем росіян.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState: у Сіверську бої.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState зафіксував росіян у центрі Сіверська.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("DeepState: Северск захвачен.", "siversk ; independent_assessment ; DeepState"),
    ("DeepState пишет, что Северск потерян.", "siversk ; independent_assessment ; DeepState"),
    ("По данным DeepState, Северск в серой зоне.", "siversk ; independent_assessment ; DeepState"),
    (
        "DeepState зафиксировал российских солдат в центре Северска.",
        "siversk ; independent_assessment ; DeepState",
    ),
    (
        "DeepState сообщает, что Северск почти полностью оккупирован.",
        "siversk ; independent_assessment ; DeepState",
    ),
    ("Ukraine's General Staff said Russian troops tried to enter Siversk.", ""),
    ("Russia's Defence Ministry said it had struck Ukrainian troops in the Siversk area.", ""),
    ("Ukraine's General Staff said eight clashes had been recorded around Siversk.", ""),
    ("Ukraine's General Staff said the enemy was attacking in the direction of Siversk.", ""),
    ("The Russian Defence Ministry said it would take Siversk.", ""),
    ("Ukraine's General Staff has not commented on Siversk.", ""),
    ("Russia's Defence Ministry said the front had moved to within 5 km of Siversk.", ""),
    ("Генштаб ЗСУ повідомив про 14 атак поблизу Сіверська.", ""),
    ("Ворог завдав авіаудару по Сіверську, повідомив Генштаб ЗСУ.", ""),
    ("Генштаб ЗСУ: противник прагне оточити Сіверськ.", ""),
    ("Генштаб ВСУ не комментирует ситуацию в Северске.", ""),
    ("Минобороны РФ: до Северска осталось 3 км.", ""),
    ("DeepState: бої наближаються до Сіверська.", ""),
    # headlines
    ("Russia claims capture of Siversk", "siversk ; capture_claim ; Russian side"),
    ("Russia says it has captured Siversk", "siversk ; capture_claim ; Russian side"),
    ("Moscow claims full control of Siversk", "siversk ; capture_claim ; Russian side"),
    ("Putin says Russia has taken Siversk", "siversk ; capture_claim ; Russian president"),
    (
        "Russian forces take Siversk, defence ministry in Moscow says",
        "siversk ; capture_claim ; Russian MoD",
    ),
    ("Russian Defence Ministry claims Siversk", "siversk ; capture_claim ; Russian MoD"),
    (
        "Siversk falls to Russia, Gerasimov tells Putin",
        "siversk ; capture_claim ; Russian General Staff",
    ),
    (
        "Gerasimov reports seizure of Siversk to Putin",
        "siversk ; capture_claim ; Russian General Staff",
    ),
    ("Kremlin says Siversk has been captured", "siversk ; capture_claim ; Kremlin"),
    ("Kremlin: Siversk under Russian control", "siversk ; capture_claim ; Kremlin"),
    ("Russian army 'liberates' Siversk, Moscow says", "siversk ; capture_claim ; Russian side"),
    (
        "Ukraine denies Russian claim to have captured Siversk",
        "siversk ; denial ; Ukrainian government",
    ),
    ("Ukraine denies fall of Siversk", "siversk ; denial ; Ukrainian government"),
    ("Ukraine says it still holds Siversk", "siversk ; denial ; Ukrainian government"),
    ("Kyiv rejects Moscow's claim of taking Siversk", "siversk ; denial ; Ukrainian government"),
    ("Zelensky denies Russia has taken Siversk", "siversk ; denial ; Ukrainian president"),
    ("Syrskyi: our troops are holding Siversk", "siversk ; denial ; Ukrainian commander-in-chief"),
    (
        "Ukraine's General Staff denies loss of Siversk",
        "siversk ; denial ; Ukrainian General Staff",
    ),
    (
        "Fighting continues in Siversk, Ukrainian military says",
        "siversk ; denial ; Ukrainian military",
    ),
    (
        "Ukraine withdraws from Siversk, General Staff says",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Ukrainian troops pull out of Siversk, military says",
        "siversk ; withdrawal ; Ukrainian military",
    ),
    ("Ukraine confirms withdrawal from Siversk", "siversk ; withdrawal ; Ukrainian government"),
    ("Ukraine admits loss of Siversk", "siversk ; confirmation ; Ukrainian government"),
    (
        "Ukraine liberates Siversk, Zelensky says",
        "siversk ; liberation_claim ; Ukrainian president",
    ),
    (
        "Syrskyi announces liberation of Siversk",
        "siversk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    ("DeepState: Russians capture Siversk", "siversk ; independent_assessment ; DeepState"),
    ("Siversk occupied, DeepState says", "siversk ; independent_assessment ; DeepState"),
    ("Russia advances in Siversk – ISW", "siversk ; independent_assessment ; ISW"),
    ("ISW: Russia has not captured Siversk", "siversk ; independent_assessment ; ISW"),
    ("Росія заявила про захоплення Сіверська", "siversk ; capture_claim ; Russian side"),
    ("Міноборони РФ заявило про «звільнення» Сіверська", "siversk ; capture_claim ; Russian MoD"),
    ("Путін заявив про взяття Сіверська", "siversk ; capture_claim ; Russian president"),
    ("У Росії заявили, що захопили Сіверськ", "siversk ; capture_claim ; Russian side"),
    ("Росіяни заявили про захоплення Сіверська", "siversk ; capture_claim ; Russian side"),
    (
        "Герасимов доповів Путіну про взяття Сіверська",
        "siversk ; capture_claim ; Russian General Staff",
    ),
    ("У Генштабі спростували захоплення Сіверська", "siversk ; denial ; Ukrainian General Staff"),
    ("ЗСУ спростували захоплення Сіверська", "siversk ; denial ; Ukrainian military"),
    ("Сіверськ утримуємо – Генштаб", "siversk ; denial ; Ukrainian General Staff"),
    ("Сіверськ під контролем Сил оборони – Трегубов", "siversk ; denial ; Ukrainian Joint Forces"),
    ("Сирський: Сіверськ наш", "siversk ; denial ; Ukrainian commander-in-chief"),
    (
        "Зеленський спростував захоплення Сіверська росіянами",
        "siversk ; denial ; Ukrainian president",
    ),
    (
        "Сили оборони відійшли із Сіверська – Генштаб",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    ("Генштаб підтвердив відхід із Сіверська", "siversk ; withdrawal ; Ukrainian General Staff"),
    (
        "Українські військові вийшли із Сіверська, – Генштаб",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    ("DeepState: ворог окупував Сіверськ", "siversk ; independent_assessment ; DeepState"),
    ("Ворог окупував Сіверськ – DeepState", "siversk ; independent_assessment ; DeepState"),
    ("Окупанти захопили Сіверськ, – DeepState", "siversk ; independent_assessment ; DeepState"),
    ("DeepState підтвердив окупацію Сіверська", "siversk ; independent_assessment ; DeepState"),
    (
        "Сили оборони звільнили Сіверськ – Сирський",
        "siversk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    ("Россия заявила о взятии Северска", "siversk ; capture_claim ; Russian side"),
    ("Минобороны РФ объявило об освобождении Северска", "siversk ; capture_claim ; Russian MoD"),
    ("Минобороны: ВС РФ освободили Северск", "siversk ; capture_claim ; Russian MoD"),
    ("Герасимов доложил о взятии Северска", "siversk ; capture_claim ; Russian General Staff"),
    ("Путин объявил о взятии Северска", "siversk ; capture_claim ; Russian president"),
    ("Песков: Северск взят", "siversk ; capture_claim ; Kremlin"),
    ("Генштаб ВСУ опроверг взятие Северска", "siversk ; denial ; Ukrainian General Staff"),
    ("В ВСУ опровергли взятие Северска", "siversk ; denial ; Ukrainian military"),
    ("Украина отрицает потерю Северска", "siversk ; denial ; Ukrainian government"),
    ("Зеленский опроверг взятие Северска", "siversk ; denial ; Ukrainian president"),
    ("ВСУ вышли из Северска — Генштаб", "siversk ; withdrawal ; Ukrainian General Staff"),
    (
        "Украинские войска оставили Северск, подтвердил Генштаб",
        "siversk ; withdrawal ; Ukrainian General Staff",
    ),
    ("DeepState: Северск оккупирован", "siversk ; independent_assessment ; DeepState"),
    ("Северск захвачен — DeepState", "siversk ; independent_assessment ; DeepState"),
    (
        "Сырский объявил об освобождении Северска",
        "siversk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    ("Battle for Siversk intensifies as Russia closes in", ""),
    ("Russia steps up attacks on Siversk", ""),
    ("What the fall of Siversk would mean", ""),
    ("Russia strikes Siversk, killing two", ""),
    ("Бої за Сіверськ: що відбувається", ""),
    ("На Сіверському напрямку 12 атак – Генштаб", ""),
    ("Удар по Северску: погиб мирный житель", ""),
    ("Россия наступает на Северск", ""),
    (
        "Chechen leader Ramzan Kadyrov posted that his Akhmat fighters had mopped up Vovchansk.",
        "vovchansk ; capture_claim ; Head of Chechnya",
    ),
    (
        "Huliaipole has gone over to Russian control, the Moscow-appointed governor Yevgeny Balitsky wrote.",
        "huliaipole ; capture_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "The head of the Sumy regional military administration said Ukrainian troops had restored order in Andriivka and the village was again ours.",
        "andriivka-sumy ; liberation_claim ; Head of Sumy oblast",
    ),
    (
        "Defenders slipped out of Vuhledar overnight to avoid being trapped, Ukraine's Khortytsia group said.",
        "vuhledar ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "No Russian soldier has set foot in Stepnohirsk, spokesman for the Southern Defence Forces Vladyslav Voloshyn insisted.",
        "stepnohirsk ; denial ; Ukrainian Southern Defence Forces",
    ),
    (
        "The Kremlin's claim on Pokrovsk is empty talk; our soldiers are standing there, Zelensky said.",
        "pokrovsk ; denial ; Ukrainian president",
    ),
    (
        "Russia's defence ministry later deleted its post about Orikhiv and admitted that its troops had not yet taken it.",
        "orikhiv ; claim_withdrawn ; Russian MoD",
    ),
    (
        "Kyiv conceded that the Russians had gained the upper hand in Bakhmut and now control most of it.",
        "bakhmut ; confirmation ; Ukrainian government",
    ),
    (
        "Очільник Чечні похвалився, що його бійці повністю «зачистили» Вовчанськ.",
        "vovchansk ; capture_claim ; Head of Chechnya",
    ),
    (
        "У Москві кажуть, що прапор РФ замайорів над Покровськом.",
        "pokrovsk ; capture_claim ; Russian side",
    ),
    (
        "Росіянам вдалося зайти на південь Гуляйполя, визнав речник Сил оборони півдня.",
        "huliaipole ; confirmation ; Ukrainian Southern Defence Forces",
    ),
    (
        "Українські захисники витіснили окупантів з Удачного, - Генштаб",
        "udachne ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "В міноборони РФ відмовилися від власних слів про взяття Оріхова.",
        "orikhiv ; claim_withdrawn ; Russian MoD",
    ),
    (
        "Глава Чечни сообщил, что спецназ «Ахмат» полностью взял Волчанск.",
        "vovchansk ; capture_claim ; Head of Chechnya",
    ),
    ("Сырский: из Северска мы ушли.", "siversk ; withdrawal ; Ukrainian commander-in-chief"),
    (
        "Бои идут на улицах Константиновки, город не сдан, рассказал комбриг 93-й бригады.",
        "kostiantynivka ; denial ; Ukrainian 93rd Brigade",
    ),
    ("Російські війська просуваються в напрямку Гуляйполя, повідомляє DeepState.", ""),
    (
        "Lyman has been liberated, the head of the Kharkiv regional military administration said.",
        "lyman ; liberation_claim ; Head of Kharkiv oblast",
    ),
    (
        "Lyman has been taken, Russia's most senior general said.",
        "lyman ; capture_claim ; Russian General Staff",
    ),
    (
        "Lyman has been taken, Russia's army chief said.",
        "lyman ; capture_claim ; Russian General Staff",
    ),
    (
        "Lyman has fallen, the U.K. Defense Ministry said.",
        "lyman ; independent_assessment ; UK MoD",
    ),
    (
        "Lyman has been liberated, the commander-in-chief of Ukraine's armed forces said.",
        "lyman ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Lyman has been liberated, the Defence Forces of Southern Ukraine said.",
        "lyman ; liberation_claim ; Ukrainian Southern Defence Forces",
    ),
    (
        "Lyman has been taken, the head of the Luhansk People's Republic said.",
        "lyman ; capture_claim ; Russian-installed head of Luhansk oblast",
    ),
    (
        "Лиман звільнено, повідомляє начальник Харківської ОВА.",
        "lyman ; liberation_claim ; Head of Kharkiv oblast",
    ),
    (
        "Лиман звільнено, повідомляє 93-тя окрема механізована бригада.",
        "lyman ; liberation_claim ; Ukrainian 93rd Brigade",
    ),
    ("Лиман звільнено, повідомляє 93 ОМБр.", "lyman ; liberation_claim ; Ukrainian 93rd Brigade"),
    (
        "Лиман звільнено, повідомляє ССО.",
        "lyman ; liberation_claim ; Ukrainian Special Operations Forces",
    ),
    (
        "ГУР Міноборони: Лиман звільнено.",
        "lyman ; liberation_claim ; Ukrainian military intelligence",
    ),
    ("Лиман захоплено, стверджує міністр оборони РФ.", "lyman ; capture_claim ; Russian MoD"),
    (
        "Лиман захоплено, стверджує російське військове командування.",
        "lyman ; capture_claim ; Russian military",
    ),
    (
        "Лиман освобожден, сообщает украинский главком.",
        "lyman ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    ("Глава Сумской ОВА: Лиман освобожден.", "lyman ; liberation_claim ; Head of Sumy oblast"),
    (
        "Лиман взят, сообщает глава Донецкой народной республики.",
        "lyman ; capture_claim ; Russian-installed head of Donetsk oblast",
    ),
    ("Лиман взят, сообщает военное ведомство.", "lyman ; capture_claim ; Russian MoD"),
    (
        "Институт по изучению войны: россияне захватили Лиман.",
        "lyman ; independent_assessment ; ISW",
    ),
    (
        "Moscow said on Monday it had snatched two more villages, Sofiivka and Otradne, in the east.",
        "otradne ; capture_claim ; Russian side | sofiivka ; capture_claim ; Russian side",
    ),
    (
        "The Russian army announced it had punched into Kostiantynivka and was holding its eastern districts.",
        "kostiantynivka ; partial_control_claim ; Russian military",
    ),
    (
        "Gerasimov: assault groups have cut Myrnohrad off from all sides and are squeezing the garrison.",
        "myrnohrad ; partial_control_claim ; Russian General Staff",
    ),
    (
        "Ukraine's top general said his troops had clawed back the northern part of Kupiansk.",
        "kupiansk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Some Russian soldiers sneaked through to the centre of Pokrovsk, Zelensky acknowledged.",
        "pokrovsk ; confirmation ; Ukrainian president",
    ),
    (
        "Ватажок окупованої Донеччини Денис Пушилін заявив, що Мирноград оточений.",
        "myrnohrad ; partial_control_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "«Удачне знову під українським прапором», - написав Сирський.",
        "udachne ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Наші воїни очистили від росіян Кіндратівку, сказав Зеленський.",
        "kindrativka ; liberation_claim ; Ukrainian president",
    ),
    (
        "Українські підрозділи полишили Роздольне та Часів Яр, щоб не потрапити в оточення, повідомили в ОСУВ «Хортиця».",
        "chasiv-yar ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "ЗСУ відкотилися з Новогродівки, повідомляє DeepState.",
        "novohrodivka ; independent_assessment ; DeepState",
    ),
    (
        "У британській розвідці припускають, що росіяни просунулися всередині Торецька.",
        "toretsk ; independent_assessment ; UK MoD",
    ),
    (
        "Российские штурмовики выдавили ВСУ из Гуляйполя, утверждает Минобороны РФ.",
        "huliaipole ; capture_claim ; Russian MoD",
    ),
    ("Ukrainian units are fighting on the approaches to Dobropillia, the General Staff said.", ""),
    ("Генштаб: за добу відбито 12 атак біля Новопавлівки, Котлиного та Удачного.", ""),
    (
        "Russia on Wednesday announced the fall of Siversk, a gateway to Sloviansk, with the defence ministry saying the town had been fully liberated.",
        "siversk ; capture_claim ; Russian MoD",
    ),
    (
        "Moscow's troops have advanced deep into Huliaipole and are clearing the city centre, the Russian defence ministry reported.",
        "huliaipole ; partial_control_claim ; Russian MoD",
    ),
    (
        "Kyiv's troops re-entered Kupiansk and now control its northern half, the Ukrainian commander-in-chief said.",
        "kupiansk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Urozhaine is free from the occupiers, Ukraine's 35th Marine Brigade announced.",
        "urozhaine ; liberation_claim ; Ukrainian 35th Brigade",
    ),
    (
        "Novopavlivka: the village has been returned to Ukrainian control, the Defence Forces' Joint Forces grouping said.",
        "novopavlivka ; liberation_claim ; Ukrainian Joint Forces",
    ),
    (
        "Commanders decided to withdraw the remaining units from Avdiivka, the head of the Tavria group, Oleksandr Tarnavskyi, said.",
        "avdiivka ; withdrawal ; Ukrainian Tavria group",
    ),
    (
        '"Kostiantynivka was, is and will be Ukrainian," the spokesman for the 28th Brigade said.',
        "kostiantynivka ; denial ; Ukrainian 28th Brigade",
    ),
    (
        "Russian claims to have seized Kupiansk are false, the head of the Kharkiv region Oleh Syniehubov said.",
        "kupiansk ; denial ; Head of Kharkiv oblast",
    ),
    (
        "Zelensky admitted that the Russians are inside Pokrovsk.",
        "pokrovsk ; confirmation ; Ukrainian president",
    ),
    (
        "У російському міноборони відзвітували про захоплення Рівного та Мирного.",
        "myrne ; capture_claim ; Russian MoD | rivne-donetsk ; capture_claim ; Russian MoD",
    ),
    (
        "Сили оборони відновили положення в Удачному, - ДШВ",
        "udachne ; liberation_claim ; Ukrainian Air Assault Forces",
    ),
    (
        "Куп'янськ очищено майже повністю, доповів головнокомандувач ЗСУ.",
        "kupiansk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    (
        "Повідомлення про падіння Мирнограда не відповідають дійсності, заявили в ОСУВ «Схід».",
        "myrnohrad ; denial ; Ukrainian Eastern Command",
    ),
    (
        "Костянтинівка була і залишається українською, - речник 28-ї бригади.",
        "kostiantynivka ; denial ; Ukrainian 28th Brigade",
    ),
    ("ВСУ покидают Покровск, пишет DeepState.", "pokrovsk ; independent_assessment ; DeepState"),
    (
        "Украинские войска организованно отошли из Авдеевки, заявил Тарнавский.",
        "avdiivka ; withdrawal ; Ukrainian Tavria group",
    ),
    ("До взятия Покровска российская армия не остановится, считает Кастехельми.", ""),
    (
        "Kupiansk now belongs to Russia, its defence ministry declared.",
        "kupiansk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian soldiers planted their flag on the town hall of Huliaipole, Yevgeny Balitsky said.",
        "huliaipole ; partial_control_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "Ukrainian resistance in Siversk has been crushed, Gerasimov told Putin.",
        "siversk ; capture_claim ; Russian General Staff",
    ),
    (
        "Kadyrov published a video purportedly showing his men in the centre of Vovchansk.",
        "vovchansk ; partial_control_claim ; Head of Chechnya",
    ),
    (
        "The Ukrainian flag is back over Robotyne, Maliar said.",
        "robotyne ; liberation_claim ; Ukrainian MoD",
    ),
    (
        "The defenders of Toretsk have retreated from the town, its Luhansk group said.",
        "toretsk ; withdrawal ; Ukrainian Luhansk group",
    ),
    (
        "Ukrainian forces have been ordered out of Vuhledar, the Khortytsia group announced.",
        "vuhledar ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "The Ukrainian military command decided to abandon Lysychansk, the General Staff said.",
        "lysychansk ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "DeepState said the Russians had completed the occupation of Kurakhove.",
        "kurakhove ; independent_assessment ; DeepState",
    ),
    (
        "The General Staff in Kyiv said its troops were keeping Russian forces out of Orikhiv.",
        "orikhiv ; denial ; Ukrainian General Staff",
    ),
    (
        "Російські війська нібито увірвалися до Лимана, пишуть російські військові блогери.",
        "lyman ; partial_control_claim ; Russian sources",
    ),
    ("Херсон вільний, повідомили у ЗСУ.", "kherson ; liberation_claim ; Ukrainian military"),
    (
        "Над Липцями знову синьо-жовтий прапор, повідомив Синєгубов.",
        "lyptsi ; liberation_claim ; Head of Kharkiv oblast",
    ),
    (
        "У Лимані росіян немає, запевнив речник угруповання Об'єднаних сил.",
        "lyman ; denial ; Ukrainian Joint Forces",
    ),
    (
        "Бої точаться вже в самому Сіверську, визнали в 11-му армійському корпусі.",
        "siversk ; denial ; Ukrainian 11th Army Corps",
    ),
    (
        "Карта DeepState: Димитров окрашен в красный.",
        "myrnohrad ; independent_assessment ; DeepState",
    ),
    (
        "Ukrainian units broke the siege and restored control over Tetkino and Sudzha, the General Staff said.",
        "sudzha ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "The Institute for the Study of War assessed that Ukrainian forces maintain positions in southern Pokrovsk.",
        "pokrovsk ; independent_assessment ; ISW",
    ),
    (
        "Прапори РФ встановлено в Сіверську та Званівці, стверджують у міноборони РФ.",
        "siversk ; partial_control_claim ; Russian MoD | zvanivka ; partial_control_claim ; Russian MoD",
    ),
    (
        "За добу воїни ЗСУ деокупували Глибоке, розповів Синєгубов.",
        "hlyboke ; liberation_claim ; Head of Kharkiv oblast",
    ),
    (
        "Наші бійці й далі стоять у Вовчанську, заявили в 57-й бригаді.",
        "vovchansk ; denial ; Ukrainian 57th Brigade",
    ),
    (
        "Населенный пункт Приморское Запорожской области освобожден подразделениями группировки «Днепр», сообщило Минобороны России.",
        "prymorske ; capture_claim ; Russian MoD",
    ),
    (
        "По данным Минобороны РФ, взята Терноватое и Зализничное.",
        "ternuvate ; capture_claim ; Russian MoD | zaliznychne ; capture_claim ; Russian MoD",
    ),
    (
        "Балицкий: Орехов - российский.",
        "orikhiv ; capture_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "Кадыров заявил о взятии под контроль почти всего Волчанска.",
        "vovchansk ; partial_control_claim ; Head of Chechnya",
    ),
    ("Никаких россиян в Лимане нет, заявил Трегубов.", "lyman ; denial ; Ukrainian Joint Forces"),
    (
        "According to the Russian MoD, Ukrainian troops were squeezed out of Stepnohirsk.",
        "stepnohirsk ; capture_claim ; Russian MoD",
    ),
    (
        "The Ukrainian military has regained lost ground in Torske, its General Staff said.",
        "torske ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Ukraine abandons Velyka Novosilka, the 110th brigade says.",
        "velyka-novosilka ; withdrawal ; Ukrainian 110th Brigade",
    ),
    (
        "Ворожі ДРГ є в Покровську, визнав Зеленський.",
        "pokrovsk ; confirmation ; Ukrainian president",
    ),
    (
        "Россия объявила о взятии Вовчанска, Северска и Родинского.",
        "rodynske ; capture_claim ; Russian side | siversk ; capture_claim ; Russian side | vovchansk ; capture_claim ; Russian side",
    ),
    (
        "Российское командование доложило, что украинский гарнизон в Димитрове заблокирован.",
        "myrnohrad ; partial_control_claim ; Russian military",
    ),
    (
        "Украина вернула себе Сторожевое, рассказала Анна Маляр.",
        "storozheve ; liberation_claim ; Ukrainian MoD",
    ),
    (
        "Флаг Украины поднят над Терновой, заявил глава Харьковской ОВА.",
        "ternova ; liberation_claim ; Head of Kharkiv oblast",
    ),
    (
        "DeepState сообщает об оккупации Хромового и Богдановки.",
        "bohdanivka-donetsk ; independent_assessment ; DeepState | khromove ; independent_assessment ; DeepState",
    ),
    ("Бои за Покровск продолжатся зимой, считает ISW.", ""),
    (
        '"Krasnyi Liman has returned to Russia," Pushilin wrote on his channel.',
        "krasnyi-lyman ; capture_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Resistance has ended in Toretsk and the flag was raised at the mine, the Russian MoD said.",
        "toretsk ; partial_control_claim ; Russian MoD",
    ),
    (
        "Russian army units have pierced the defences of Orikhiv and are fighting in its streets, Balitsky said.",
        "orikhiv ; partial_control_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "Moscow's defence ministry said its forces had shut the ring around Dymytrov.",
        "myrnohrad ; partial_control_claim ; Russian MoD",
    ),
    (
        "The enemy was forced to flee Kupiansk, Zelensky said in his evening address.",
        "kupiansk ; liberation_claim ; Ukrainian president",
    ),
    (
        "The Institute for the Study of War has yet to see evidence that Russia holds Huliaipole.",
        "huliaipole ; independent_assessment ; ISW",
    ),
    (
        "The spokeswoman for the 24th brigade insisted Chasiv Yar was still standing.",
        "chasiv-yar ; denial ; Ukrainian 24th Brigade",
    ),
    (
        "РФ заявляє, що її армія прорвалася до центру Покровська.",
        "pokrovsk ; partial_control_claim ; Russian side",
    ),
    (
        "Більша частина Костянтинівки - сіра зона, вказують у DeepState.",
        "kostiantynivka ; independent_assessment ; DeepState",
    ),
    (
        "Ніхто Лиман не здавав, відповів Трегубов на заяви росіян.",
        "lyman ; denial ; Ukrainian Joint Forces",
    ),
    (
        "Командир 38-ї бригади: Мирноград не в оточенні.",
        "myrnohrad ; denial ; Ukrainian 38th Brigade",
    ),
    (
        "Герасимов: «Красноармейск взят, Димитров зачищается».",
        "myrnohrad ; partial_control_claim ; Russian General Staff | pokrovsk ; capture_claim ; Russian General Staff",
    ),
    (
        "Минобороны: населенный пункт Новоселовка под контролем России.",
        "novoselivka-donetsk ; capture_claim ; Russian MoD",
    ),
    (
        "Huliaipole is entirely under the control of Russian forces, Zaporizhzhia's Russian-installed governor Yevgeny Balitsky said.",
        "huliaipole ; capture_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "Ukrainian marines have full control of Urozhaine again, a spokesman for the Tavria group said.",
        "urozhaine ; liberation_claim ; Ukrainian Tavria group",
    ),
    (
        "Troops are being pulled from Toretsk, the Khortytsia group confirmed.",
        "toretsk ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "Ukrainian flags still fly over Orikhiv, Ivan Fedorov said.",
        "orikhiv ; denial ; Head of Zaporizhzhia oblast",
    ),
    (
        "Ukraine's military acknowledged that it no longer controls Siversk.",
        "siversk ; confirmation ; Ukrainian military",
    ),
    (
        "За словами Пушиліна, російські бійці заволоділи Шаховим і Никанорівкою.",
        "nykanorivka ; capture_claim ; Russian-installed head of Donetsk oblast | shakhove ; capture_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Лиман повернувся під контроль України, повідомив Зеленський.",
        "lyman ; liberation_claim ; Ukrainian president",
    ),
    (
        "Над Снигиревкой украинский флаг, сообщил Генштаб.",
        "snihurivka ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "Russian infantry have dug in in the eastern part of Lyman, pro-Kremlin bloggers say.",
        "lyman ; partial_control_claim ; Russian sources",
    ),
    (
        "Russia's General Staff said that its forces had gained full possession of Vovchansk.",
        "vovchansk ; capture_claim ; Russian General Staff",
    ),
    (
        "Russian troops walked into Myrnohrad from the north, Pushilin said.",
        "myrnohrad ; partial_control_claim ; Russian-installed head of Donetsk oblast",
    ),
    (
        "Ukrainian forces are once more in control of Udachne, the General Staff of Ukraine reported.",
        "udachne ; liberation_claim ; Ukrainian General Staff",
    ),
    (
        "The Air Assault Forces said paratroopers had wiped out the Russian group in Rodynske and restored the front line.",
        "rodynske ; denial ; Ukrainian Air Assault Forces",
    ),
    (
        "Сили оборони витиснули ворога з Куп'янська, заявив Сирський.",
        "kupiansk ; liberation_claim ; Ukrainian commander-in-chief",
    ),
    ("Civilians are being moved out of Druzhkivka, Filashkin said.", ""),
    (
        "Residents have left Kupiansk in large numbers, the head of the Kharkiv regional administration said.",
        "",
    ),
    ("Power lines to Enerhodar were cut off, the Russian-installed governor said.", ""),
    ("Полонених із Маріуполя повернули додому, повідомив Зеленський.", ""),
    ("Жители оставили Великий Бурлук, рассказал глава Харьковской ОВА.", ""),
    ("Флаг Украины передали музею в Харькове, сообщил Зеленский.", ""),
    ("Дети вернулись в Изюм, рассказал Синегубов.", ""),
    (
        "Russia's top brass announced Siversk had been taken.",
        "siversk ; capture_claim ; Russian military",
    ),
    (
        "The pocket in Myrnohrad has been closed, Gerasimov said.",
        "myrnohrad ; partial_control_claim ; Russian General Staff",
    ),
    (
        "Оборону Сіверська прорвано, російська армія у місті, визнали у 54-й бригаді.",
        "siversk ; confirmation ; Ukrainian 54th Brigade",
    ),
    (
        "Селидове залишене, підтвердив речник Генштабу.",
        "selydove ; withdrawal ; Ukrainian General Staff",
    ),
    (
        "Российские войска овладели населенными пунктами Зеленый Гай и Мирное, сообщило военное ведомство РФ.",
        "myrne ; capture_claim ; Russian MoD | zelenyi-hai-donetsk ; capture_claim ; Russian MoD",
    ),
    (
        "Russian troops are not in Orikhiv, Ivan Fedorov assured.",
        "orikhiv ; denial ; Head of Zaporizhzhia oblast",
    ),
    (
        "Подразделения ВСУ ушли с позиций в Гродовке, сообщила группировка «Хортица».",
        "hrodivka ; withdrawal ; Ukrainian Khortytsia group",
    ),
    (
        "Zaporizhzhia governor Yevgeny Balitsky said Orikhiv had been taken.",
        "orikhiv ; capture_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    (
        "Antonivka has been liberated, Kherson governor Vladimir Saldo said.",
        "antonivka ; capture_claim ; Russian-installed head of Kherson oblast",
    ),
    (
        "Luhansk head Leonid Pasechnik said Bilohorivka had been taken.",
        "bilohorivka-luhansk ; capture_claim ; Russian-installed head of Luhansk oblast",
    ),
    (
        "Yevgeny Balitsky, the Zaporizhzhia governor, said Orikhiv had been taken.",
        "orikhiv ; capture_claim ; Russian-installed head of Zaporizhzhia oblast",
    ),
    ("Residents have left Kupiansk, Syniehubov said.", ""),
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
    (
        "2025-12-10",
        "Russia grabbed 505 square kilometres in November, per DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState logged 505 square kilometres of new occupation for November.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "November cost Ukraine 505 square kilometres, by DeepState's reckoning.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Moscow's haul in November was 505 sq km, according to DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russian gains in November came to 505 sq km, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russian gains totalled 505 square kilometres in November, DeepState reported.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "The Russians moved forward over 505 square kilometres in November, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "A total of 505 square kilometres fell under Russian control in November, DeepState says.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "In November, 505 square kilometres came under occupation, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russian-held territory expanded by 505 sq km in November, DeepState calculated.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russian forces were able to occupy another 505 sq km in November, DeepState wrote.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "With 505 sq km, November was Russia's best month of the year, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "November: 505 sq km. October: 267 sq km. The figures are DeepState's.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState's November figure, 505 sq km, is almost double that of October.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState's tally for November stands at 505 sq km.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState found that Russia had occupied 505 sq km in November versus 267 in October.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "From 267 sq km in October the Russian gain rose to 505 in November, DeepState said.",
        "267 km2 ; 2025-10 ; ua ; deepstate | 505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russia's advance slowed to 267 sq km in October from 447 in September, DeepState said.",
        "267 km2 ; 2025-10 ; ua ; deepstate | 447 km2 ; 2025-09 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Between January and November, Russia seized 4,669 square kilometres, AFP said.",
        "4669 km2 ; 2025-01-01..2025-11-30 window ; ua ; afp",
    ),
    (
        "2025-12-10",
        "Over eleven months of 2025 Russia took 4,669 sq km, AFP said.",
        "4669 km2 ; 2025-01-01..2025-11-30 window ; ua ; afp",
    ),
    (
        "2025-12-10",
        "Since January Russia has taken 4,700 sq km, AFP calculated.",
        "4700 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; afp",
    ),
    (
        "2025-12-10",
        "This year Russia has captured some 4,700 sq km, according to ISW.",
        "4700 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; isw",
    ),
    (
        "2025-12-10",
        "Russia has occupied 4,700 square kilometres of Ukraine so far in 2025, AFP's analysis shows.",
        "4700 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; afp",
    ),
    (
        "2025-12-10",
        "Russia currently controls 19.3 percent of Ukraine, AFP said.",
        "19.3 percent ; 2025-12-10 ; ua ; afp",
    ),
    (
        "2025-12-10",
        "Some 19 percent of Ukraine's territory is under Russian occupation, ISW estimates.",
        "19 percent ; 2025-12-10 ; ua ; isw",
    ),
    (
        "2025-12-10",
        "Moscow holds about one fifth, or 116,000 square kilometres, of Ukraine, according to DeepState.",
        "116000 km2 ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState puts the total occupied area at 116,300 sq km.",
        "116300 km2 ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russia controls 81 percent of the Donetsk region, ISW said.",
        "81 percent ; 2025-12-10 ; ua-14 ; isw",
    ),
    (
        "2025-12-10",
        "Ukraine still holds about 5,000 sq km of Donetsk region, according to ISW.",
        "5000 km2 ; 2025-12-10 ; ua-14 ; isw",
    ),
    (
        "2025-12-10",
        "Ukraine retains less than 20 percent of the Donetsk region, ISW said.",
        "20 percent ; 2025-12-10 ; ua-14 ; isw",
    ),
    (
        "2025-12-10",
        "Putin said Russian forces had taken almost 5,000 sq km this year.",
        "5000 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; ru-president",
    ),
    (
        "2025-12-10",
        "Gerasimov claimed 87 settlements had been captured since September.",
        "87 settlements ; 2025-09-01..2025-12-10 to_date ; ua ; ru-general-staff",
    ),
    (
        "2025-12-10",
        "Belousov said more than 300 towns and villages had been liberated this year.",
        "300 settlements ; 2025-01-01..2025-12-10 to_date ; ua ; ru-mod",
    ),
    (
        "2025-12-10",
        "Since 1 November Russia has captured 36 villages, the Russian Defence Ministry said.",
        "36 settlements ; 2025-11-01..2025-12-10 to_date ; ua ; ru-mod",
    ),
    (
        "2025-12-10",
        "Ukrainian forces won back 120 sq km in November, Syrskyi said.",
        "120 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-10",
        "Russian troops captured 505 sq km (195 sq mi) in November, DeepState said.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "In the four weeks to December 9, Russia gained 189 square miles, Russia Matters reported.",
        "189 sq_mi ; 2025-11-12..2025-12-09 window ; ua ; russia-matters",
    ),
    (
        "2025-12-10",
        "Russia's average daily gain in November was 16.8 sq km, DeepState said.",
        "16.8 km2_per_day ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Russian troops advanced at 16.8 sq km per day in November, DeepState said.",
        "16.8 km2_per_day ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Окупанти «відкусили» у листопаді 505 кв. км, пише DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Площа окупації за листопад зросла на 505 кв. км — DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Листопад: мінус 505 кв. км, констатує DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Росіяни просунулися за листопад на 505 кв. км, підрахували в DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Упродовж листопада під окупацію потрапили 505 кв. км, повідомив DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "За даними DeepState, у листопаді Україна втратила 505 кв. км.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "505 кв. км — стільки окупував ворог у листопаді, повідомив DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState: у листопаді окуповано 505 км², у жовтні було 267.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Приріст окупованих територій за листопад склав 505 кв. км, свідчать дані DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Від початку року Росія захопила 4700 кв. км, порахувало AFP.",
        "4700 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; afp",
    ),
    (
        "2025-12-10",
        "Під контролем РФ залишається 19,2% території України, за даними DeepState.",
        "19.2 percent ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Окупованими є 116 тис. кв. км, повідомив DeepState.",
        "116000 km2 ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Герасимов заявив про захоплення 87 населених пунктів з вересня.",
        "87 settlements ; 2025-09-01..2025-12-10 to_date ; ua ; ru-general-staff",
    ),
    (
        "2025-12-10",
        "Сили оборони звільнили в листопаді 120 кв. км, повідомив Сирський.",
        "120 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-10",
        "Росія контролює 81% Донецької області, каже ISW.",
        "81 percent ; 2025-12-10 ; ua-14 ; isw",
    ),
    (
        "2025-12-10",
        "За тиждень із 1 до 7 грудня окуповано 103 кв. км, повідомило «Агентство».",
        "103 km2 ; 2025-12-01..2025-12-07 partial_month ; ua ; agentstvo",
    ),
    (
        "2025-12-10",
        "Темп просування в листопаді — 16,8 кв. км на добу, пише DeepState.",
        "16.8 km2_per_day ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Ворог захопив у листопаді на 238 кв. км більше, ніж у жовтні, пише DeepState.",
        "",
    ),
    (
        "2025-12-10",
        "В ноябре Россия оккупировала 505 кв. км, сообщил DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Ноябрьский прирост составил 505 кв. км, по данным DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Площадь оккупации за ноябрь выросла на 505 кв. км, пишет DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "За ноябрь под контроль России перешли 505 кв. км, подсчитал DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Украина потеряла в ноябре 505 кв. км, пишет DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "С января по ноябрь Россия заняла 4669 кв. км, подсчитало AFP.",
        "4669 km2 ; 2025-01-01..2025-11-30 window ; ua ; afp",
    ),
    (
        "2025-12-10",
        "За одиннадцать месяцев года Россия захватила 4669 кв. км, подсчитало AFP.",
        "4669 km2 ; 2025-01-01..2025-11-30 window ; ua ; afp",
    ),
    (
        "2025-12-10",
        "С начала года освобождено более 300 населенных пунктов, заявил Белоусов.",
        "300 settlements ; 2025-01-01..2025-12-10 to_date ; ua ; ru-mod",
    ),
    (
        "2025-12-10",
        "Герасимов сообщил об освобождении 87 населенных пунктов с сентября.",
        "87 settlements ; 2025-09-01..2025-12-10 to_date ; ua ; ru-general-staff",
    ),
    (
        "2025-12-10",
        "Путин заявил, что в этом году освобождено почти 5 тыс. кв. км.",
        "5000 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; ru-president",
    ),
    (
        "2025-12-10",
        "Россия удерживает 19,2% территории Украины, по данным DeepState.",
        "19.2 percent ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "Под оккупацией находятся 116 тыс. кв. км, или 19,2% страны, сообщил DeepState.",
        "116000 km2 ; 2025-12-10 ; ua ; deepstate | 19.2 percent ; 2025-12-10 ; ua ; deepstate",
    ),
    (
        "2025-12-10",
        "ВСУ вернули за ноябрь 120 кв. км, сказал Сырский.",
        "120 km2 ; 2025-11 ; ua ; ua-command",
    ),
    (
        "2025-12-10",
        "Среднесуточный прирост в ноябре составил 16,8 кв. км, пишет DeepState.",
        "16.8 km2_per_day ; 2025-11 ; ua ; deepstate",
    ),
    ("2025-12-10", "Russian troops are 12 km from Zaporizhzhia, DeepState said.", ""),
    ("2025-12-10", "An area of 505 sq km burned in November, DeepState said.", ""),
    ("2025-12-10", "Russia may take 505 sq km in December if the pace holds, DeepState said.", ""),
    ("2025-12-10", "DeepState said 505 assaults were recorded in November.", ""),
    ("2025-12-10", "Russian gains fell by 46 percent in November, DeepState said.", ""),
    ("2025-12-10", "За листопад ворог провів 505 штурмів, повідомив DeepState.", ""),
    ("2025-12-10", "Площа Сумської області — 23,8 тис. кв. км.", ""),
    ("2025-12-10", "Росія не захопила й 100 кв. км, каже Сирський.", ""),
    ("2025-12-10", "До Сум залишилося 20 км, пише DeepState.", ""),
    ("2025-12-10", "Площадь Донецкой области — 26,5 тыс. кв. км.", ""),
    ("2025-12-10", "За ноябрь сбито 505 дронов, сообщило Минобороны РФ.", ""),
    ("2025-12-10", "Россия хочет получить 6 тыс. кв. км Донбасса, сказал Зеленский.", ""),
    (
        "2023-06-13",
        "Ukrainian forces retook 30 square kilometers last week, Hanna Maliar said.",
        "30 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod",
    ),
    (
        "2023-06-15",
        "Минулого тижня Сили оборони звільнили 18 кв. км, повідомила Ганна Маляр.",
        "18 km2 ; 2023-06-05..2023-06-11 window ; ua ; ua-mod",
    ),
    (
        "2023-06-15",
        "На прошлой неделе российские войска заняли 18 кв. км, подсчитал DeepState.",
        "18 km2 ; 2023-06-05..2023-06-11 window ; ua ; deepstate",
    ),
    (
        "2023-06-15",
        "The week before last Russia took 40 sq km, according to DeepState.",
        "40 km2 ; 2023-05-29..2023-06-04 window ; ua ; deepstate",
    ),
    ("2025-12-10", "Some 80 percent of the city's power supply was lost, the governor said.", ""),
    ("2025-12-10", "Roughly 70 percent of Ukraine's coal output has been lost, Zelensky said.", ""),
    (
        "2025-12-10",
        "Около 80 процентов города разрушено, российские войска удерживают его север, сообщил ISW.",
        "",
    ),
    (
        "2025-12-10",
        "90 percent of Pokrovsk has been reduced to rubble and Russia holds it, the ISW said.",
        "",
    ),
    (
        "2025-12-10",
        "DeepState puts the occupied part of Sumy region at about 210 sq km.",
        "210 km2 ; 2025-12-10 ; ua-59 ; deepstate",
    ),
    (
        "2025-12-10",
        "DeepState оценивает оккупированную часть Сумской области примерно в 210 кв. км.",
        "210 km2 ; 2025-12-10 ; ua-59 ; deepstate",
    ),
    (
        "2025-12-10",
        "Окупована площа Харківської області, за даними DeepState, становить 1420 кв. км.",
        "1420 km2 ; 2025-12-10 ; ua-63 ; deepstate",
    ),
    (
        "2025-12-10",
        "Площадь захваченных территорий Сумской области достигла 210 кв. км, сообщил DeepState.",
        "210 km2 ; 2025-12-10 ; ua-59 ; deepstate",
    ),
    (
        "2025-12-10",
        "The governor of Luhansk region said that Ukraine held 0.4 percent of the region, two strips on the border with Kharkiv region.",
        "0.4 percent ; 2025-12-10 ; ua-09 ; ua-officials",
    ),
    (
        "2024-08-20",
        "Ukraine controls 1,240 sq km (479 sq miles) and 92 settlements in the Kursk region, Syrskyi said.",
        "1240 km2 ; 2024-08-20 ; ru-krs ; ua-command | 92 settlements ; 2024-08-20 ; ru-krs ; ua-command",
    ),
    (
        "2024-08-20",
        "Ukraine controls 479 square miles (1,240 sq km), including 92 villages, in the Kursk region, Syrskyi said.",
        "479 sq_mi ; 2024-08-20 ; ru-krs ; ua-command | 92 settlements ; 2024-08-20 ; ru-krs ; ua-command",
    ),
    (
        "2026-02-10",
        "За січень росіяни захопили 245 кв. км, пише DeepState. Минулого року в січні було 325 кв. км.",
        "245 km2 ; 2026-01 ; ua ; deepstate | 325 km2 ; 2025-01 ; ua ; deepstate",
    ),
    (
        "2026-02-10",
        "В прошлом году в январе Россия захватила 325 кв. км, подсчитал DeepState.",
        "325 km2 ; 2025-01 ; ua ; deepstate",
    ),
    (
        "2026-02-10",
        "Last year in January Russia took 325 sq km, DeepState said.",
        "325 km2 ; 2025-01 ; ua ; deepstate",
    ),
    (
        "2023-06-26",
        "За неделю на Бахмутском направлении освобождено 4 кв. км, на Мелитопольском и Бердянском направлениях — еще 18, сообщила Маляр.",
        "4 km2 ; 2023-06-19..2023-06-25 window ; bakhmut-direction ; ua-mod | 18 km2 ; 2023-06-19..2023-06-25 window ; melitopol-and-berdiansk-directions ; ua-mod",
    ),
    (
        "2025-03-13",
        "Бої тривають у Курській області. За лютий російські військові повернули в області 140 кв. км, заявив Герасимов.",
        "140 km2 ; 2025-02 ; ru-krs ; ru-general-staff",
    ),
    (
        "2025-03-13",
        "Fighting goes on in the Kursk region. In that region Russian troops retook 140 sq km in February, Gerasimov said.",
        "140 km2 ; 2025-02 ; ru-krs ; ru-general-staff",
    ),
    ("2025-12-10", "Для порівняння: уся площа окупованого Криму — 27 тис. кв. км.", ""),
    (
        "2025-12-10",
        "Площа самої лише Донецької області — 26,5 тис. кв. км, Росія захопила за рік 4,3 тис. кв. км, пише DeepState.",
        "4300 km2 ; 2025-01-01..2025-12-10 to_date ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "Київ утримує 21% Донецької області — близько 5,6 тис. кв. км, сказав Зеленський.",
        "21 percent ; 2025-12-02 ; ua-14 ; ua-president | 5600 km2 ; 2025-12-02 ; ua-14 ; ua-president",
    ),
    (
        "2025-12-02",
        "At the end of November Russia controlled 19.2 percent of Ukraine, up from 18.5 percent a year earlier, an AFP analysis found.",
        "19.2 percent ; 2025-11-30 ; ua ; afp | 18.5 percent ; 2024-11-30 ; ua ; afp",
    ),
    (
        "2025-12-02",
        "Russia controls about 81 percent of Donetsk region, and 40 percent of its November gains were near Huliaipole, DeepState said.",
        "81 percent ; 2025-12-02 ; ua-14 ; deepstate",
    ),
    (
        "2025-12-02",
        "Найбільше, 312 кв. км, росіяни захопили на Донеччині, ще 98 — на Запоріжжі, підбив підсумки листопада DeepState.",
        "312 km2 ; 2025-11 ; ua-14 ; deepstate | 98 km2 ; 2025-11 ; ua-23 ; deepstate",
    ),
    (
        "2025-12-02",
        "Syrskyi denied that Russia had taken 3,500 sq km, saying the real number since March was 1,800 sq km.",
        "1800 km2 ; 2025-03-01..2025-12-02 to_date ; ua ; ua-command",
    ),
    (
        "2025-12-02",
        "По данным DeepState, в ноябре под оккупацию попали 505 квадратных километров, в октябре — 267.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "Загалом під окупацією перебуває 116,5 тис. кв. км (19,3% території), повідомив DeepState.",
        "116500 km2 ; 2025-12-02 ; ua ; deepstate | 19.3 percent ; 2025-12-02 ; ua ; deepstate",
    ),
    (
        "2025-10-03",
        "Ukrainian forces still control some 6,600 square kilometres, or 25 percent, of Donetsk region, AFP calculated.",
        "6600 km2 ; 2025-10-03 ; ua-14 ; afp | 25 percent ; 2025-10-03 ; ua-14 ; afp",
    ),
    (
        "2025-10-03",
        "У Харківській області під окупацією 1420 кв. км, у Сумській — 260, у Дніпропетровській — 200, за даними DeepState.",
        "1420 km2 ; 2025-10-03 ; ua-63 ; deepstate | 260 km2 ; 2025-10-03 ; ua-59 ; deepstate | 200 km2 ; 2025-10-03 ; ua-12 ; deepstate",
    ),
    (
        "2025-10-03",
        "В Харьковской области российские войска удерживают 1420 кв. км, в Сумской — 260, подсчитал DeepState.",
        "1420 km2 ; 2025-10-03 ; ua-63 ; deepstate | 260 km2 ; 2025-10-03 ; ua-59 ; deepstate",
    ),
    (
        "2025-10-03",
        "By 1 October Russia held 19.1 percent of Ukraine, against 17.9 percent on 1 January, DeepState said.",
        "19.1 percent ; 2025-10-01 ; ua ; deepstate | 17.9 percent ; 2025-01-01 ; ua ; deepstate",
    ),
    (
        "2025-10-27",
        "Moscow's troops took 1,000 sq km between March and August, not the 3,500 Gerasimov claimed, the ISW said.",
        "1000 km2 ; 2025-03-01..2025-08-31 window ; ua ; isw",
    ),
    (
        "2025-12-02",
        "Британська розвідка оцінює листопадове просування росіян у 450–500 кв. км.",
        "450-500 km2 ; 2025-11 ; ua ; uk-mod",
    ),
    (
        "2025-12-02",
        "Russia gained 75 square miles of Ukrainian territory in the past week (4-11 November), an increase on 74 square miles in the week before, Russia Matters said.",
        "75 sq_mi ; 2025-11-04..2025-11-11 window ; ua ; russia-matters | 74 sq_mi ; 2025-10-28..2025-11-04 window ; ua ; russia-matters",
    ),
    (
        "2025-12-02",
        "Росія хоче отримати решту Донбасу — 6 тис. кв. км, а за листопад захопила лише 505, сказав Зеленський.",
        "505 km2 ; 2025-11 ; ua ; ua-president",
    ),
    (
        "2026-01-05",
        "Осенью Россия заняла 1233 кв. км против 1525 летом, пишет DeepState.",
        "1233 km2 ; 2025-09-01..2025-11-30 window ; ua ; deepstate | 1525 km2 ; 2025-06-01..2025-08-31 window ; ua ; deepstate",
    ),
    ("2025-12-02", "Russian troops entered seven villages and hold two, the ISW said.", ""),
    (
        "2025-11-03",
        "Найбільше територій ворог захопив у Донецькій області — 169 кв. км, далі йдуть Дніпропетровська (61) та Запорізька (37), свідчать жовтневі дані DeepState.",
        "169 km2 ; 2025-10 ; ua-14 ; deepstate | 61 km2 ; 2025-10 ; ua-12 ; deepstate | 37 km2 ; 2025-10 ; ua-23 ; deepstate",
    ),
    (
        "2025-11-03",
        "Russia's share of Donetsk region has grown from 70 percent in January to 81 percent now, AFP calculated.",
        "70 percent ; 2025-01-31 ; ua-14 ; afp | 81 percent ; 2025-11-03 ; ua-14 ; afp",
    ),
    (
        "2025-11-03",
        "Частка Росії в Донецькій області зросла з 70% на початку року до 81% зараз, підрахувало AFP.",
        "70 percent ; 2025-01-01 ; ua-14 ; afp | 81 percent ; 2025-11-03 ; ua-14 ; afp",
    ),
    (
        "2025-11-03",
        "Russia's forces have seized 4,174 square kilometres since January 1, of which 2,600 lie in Donetsk region, the ISW said.",
        "4174 km2 ; 2025-01-01..2025-11-03 to_date ; ua ; isw | 2600 km2 ; 2025-01-01..2025-11-03 to_date ; ua-14 ; isw",
    ),
    (
        "2025-10-08",
        "Володимир Зеленський сказав, що з початку контрнаступальної операції звільнено 174,5 кв. км і зачищено 194,9 кв. км на Добропільському напрямку.",
        "174.5 km2 ; - ; dobropillia-direction ; ua-president | 194.9 km2 ; - ; dobropillia-direction ; ua-president",
    ),
    (
        "2023-08-28",
        "За минулий тиждень на Бахмутському напрямку звільнено 1 кв. км, загалом від початку наступу — 44 кв. км, сказала Маляр.",
        "44 km2 ; - ; bakhmut-direction ; ua-mod | 1 km2 ; 2023-08-21..2023-08-27 window ; bakhmut-direction ; ua-mod",
    ),
    (
        "2025-09-02",
        "Щодня влітку росіяни захоплювали в середньому 19 кв. км, каже DeepState.",
        "19 km2_per_day ; 2025-06-01..2025-08-31 window ; ua ; deepstate",
    ),
    (
        "2025-09-02",
        "В сутки российская армия занимала в среднем 19 кв. км, пишет DeepState об итогах августа.",
        "19 km2_per_day ; 2025-08 ; ua ; deepstate",
    ),
    (
        "2025-09-02",
        "Russian troops took 594 sq km in August, bringing the total for the year to 3,500, AFP found.",
        "594 km2 ; 2025-08 ; ua ; afp | 3500 km2 ; 2025-01-01..2025-08-31 to_date ; ua ; afp",
    ),
    (
        "2024-10-07",
        "Половину з 1300 кв. км, які ЗСУ взяли під контроль у Курській області, росіяни вже відбили, сказав Зеленський.",
        "1300 km2 ; - ; ru-krs ; ua-president",
    ),
    (
        "2024-12-02",
        "At its peak the Ukrainian incursion covered 1,376 sq km of Kursk region; now Kyiv holds 801, a General Staff source told Reuters.",
        "1376 km2 ; - ; ru-krs ; ua-general-staff | 801 km2 ; 2024-12-02 ; ru-krs ; ua-general-staff",
    ),
    (
        "2025-05-02",
        "Герасимов доложил, что освобождено 1260 кв. км, или 99,5% захваченной территории Курской области.",
        "1260 km2 ; - ; ru-krs ; ru-general-staff",
    ),
    (
        "2025-05-02",
        "The occupied area grew by 175 sq km in April to 112,600 sq km, DeepState said.",
        "175 km2 ; 2025-04 ; ua ; deepstate | 112600 km2 ; 2025-04-30 ; ua ; deepstate",
    ),
    (
        "2025-05-02",
        "The four regions Russia claims to have annexed cover 109,000 sq km; it holds about 85,000 of that, the ISW said.",
        "85000 km2 ; 2025-05-02 ; ua ; isw",
    ),
    (
        "2025-12-02",
        "Russian forces hold 114,900 sq km of Ukraine and took 505 in November, DeepState said.",
        "114900 km2 ; 2025-12-02 ; ua ; deepstate | 505 km2 ; 2025-11 ; ua ; deepstate",
    ),
    (
        "2025-12-02",
        "About 22 percent of Donetsk region remains in Ukrainian hands, its governor, Vadym Filashkin, said.",
        "22 percent ; 2025-12-02 ; ua-14 ; ua-officials",
    ),
    (
        "2025-12-02",
        "За словами голови Донецької ОВА Вадима Філашкіна, під контролем України лишається 22% області.",
        "22 percent ; 2025-12-02 ; ua-14 ; ua-officials",
    ),
    (
        "2025-12-02",
        "Глава Запорожской ОВА Иван Федоров сообщил, что под оккупацией находится 74% области.",
        "74 percent ; 2025-12-02 ; ua-23 ; ua-officials",
    ),
    (
        "2025-12-02",
        "Начальник Сумської ОВА Олег Григоров сказав, що ворог контролює 210 кв. км області.",
        "210 km2 ; 2025-12-02 ; ua-59 ; ua-officials",
    ),
    (
        "2025-12-02",
        "Sumy governor Oleh Hryhorov said Russian troops held 210 sq km of the region, which has lost 30 percent of its border population.",
        "210 km2 ; 2025-12-02 ; ua-59 ; ua-officials",
    ),
    (
        "2025-12-02",
        "Ukrainian troops hold about 40 percent of Kostiantynivka, and 5,000 civilians remain, Filashkin said.",
        "40 percent ; 2025-12-02 ; kostiantynivka ; ua-officials",
    ),
    (
        "2025-12-02",
        "Donetsk region, with an area of 26,517 sq km, is 81 percent occupied, DeepState said.",
        "81 percent ; 2025-12-02 ; ua-14 ; deepstate",
    ),
    (
        "2025-12-02",
        "Донецкая область оккупирована на 81%, Запорожская — на 75%, сообщил DeepState.",
        "81 percent ; 2025-12-02 ; ua-14 ; deepstate | 75 percent ; 2025-12-02 ; ua-23 ; deepstate",
    ),
    (
        "2025-12-02",
        "Донецька область окупована на 81%, Запорізька — на 75%, повідомив DeepState.",
        "81 percent ; 2025-12-02 ; ua-14 ; deepstate | 75 percent ; 2025-12-02 ; ua-23 ; deepstate",
    ),
    (
        "2025-12-02",
        "За прошлую неделю взято девять населенных пунктов и 120 кв. км, сообщило Минобороны РФ.",
        "9 settlements ; 2025-11-24..2025-11-30 window ; ua ; ru-mod | 120 km2 ; 2025-11-24..2025-11-30 window ; ua ; ru-mod",
    ),
    (
        "2025-12-02",
        "Протягом останніх трьох місяців росіяни просувалися на 400-450 кв. км щомісяця, зазначив ISW.",
        "400-450 km2_per_month ; 2025-09-02..2025-12-01 window ; ua ; isw",
    ),
    (
        "2025-12-02",
        "ISW оцінив листопадовий наступ у 505 кв. км, DeepState — у 518, а Black Bird Group — у 490.",
        "505 km2 ; 2025-11 ; ua ; isw | 518 km2 ; 2025-11 ; ua ; deepstate | 490 km2 ; 2025-11 ; ua ; black-bird",
    ),
    (
        "2022-06-02",
        "Russian forces occupy about 20 percent of Ukraine, or almost 125,000 sq km, Zelensky told Luxembourg's parliament. Before 2022 they held 43,000.",
        "20 percent ; 2022-06-02 ; ua ; ua-president | 125000 km2 ; 2022-06-02 ; ua ; ua-president",
    ),
    (
        "2022-10-06",
        "Since 1 October more than 500 square kilometres and dozens of settlements have been liberated in Kherson region, Zelensky said.",
        "500 km2 ; 2022-10-01..2022-10-06 partial_month ; ua-65 ; ua-president",
    ),
    (
        "2023-07-10",
        "За минулий тиждень на півдні звільнено 10,2 кв. км, на Бахмутському напрямку — 4 кв. км, заявила Ганна Маляр. Усього з початку наступу на півдні визволено 169,2 кв. км.",
        "10.2 km2 ; 2023-07-03..2023-07-09 window ; southern-front ; ua-mod | 4 km2 ; 2023-07-03..2023-07-09 window ; bakhmut-direction ; ua-mod | 169.2 km2 ; - ; southern-front ; ua-mod",
    ),
    (
        "2025-08-20",
        "Moscow occupies 88 percent of the Donbas, including all but a sliver of Luhansk and 78 percent of Donetsk region, the ISW said. Kyiv holds 6,600 sq km of Donetsk region, or about 25 percent.",
        "78 percent ; 2025-08-20 ; ua-14 ; isw | 6600 km2 ; 2025-08-20 ; ua-14 ; isw | 25 percent ; 2025-08-20 ; ua-14 ; isw",
    ),
    (
        "2025-08-20",
        "Ukraine plans to demine 80 percent of its territory by 2033, the Economy Ministry said. About 137,000 sq km remain dangerous.",
        "",
    ),
    (
        "2026-01-14",
        "Russian forces captured 445 square kilometres of Ukraine in December, down from 505 in November but still above the monthly average of 361 for 2025, DeepState said.",
        "445 km2 ; 2025-12 ; ua ; deepstate | 505 km2 ; 2025-11 ; ua ; deepstate | 361 km2_per_month ; 2025 ; ua ; deepstate",
    ),
    (
        "2026-01-14",
        "За весь минулий рік росіяни захопили 4,8 тис. кв. км в Україні та повернули 473 кв. км у Курській області, зазначив ISW.",
        "4800 km2 ; 2025 ; ua ; isw | 473 km2 ; 2025 ; ru-krs ; isw",
    ),
    (
        "2026-01-14",
        "Герасимов 31 декабря заявил, что в 2025 году взяты 334 населенных пункта и более 6640 кв. км, в том числе в декабре — 700 кв. км.",
        "6640 km2 ; 2025 ; ua ; ru-general-staff | 334 settlements ; 2025 ; ua ; ru-general-staff | 700 km2 ; 2025-12 ; ua ; ru-general-staff",
    ),
    (
        "2025-11-12",
        "Росіяни контролюють 0,2% Дніпропетровської області, або 70 кв. км, повідомив DeepState.",
        "0.2 percent ; 2025-11-12 ; ua-12 ; deepstate | 70 km2 ; 2025-11-12 ; ua-12 ; deepstate",
    ),
    (
        "2025-11-12",
        "In Kharkiv region, 4.6 percent of the territory is under occupation, Syniehubov said.",
        "4.6 percent ; 2025-11-12 ; ua-63 ; ua-officials",
    ),
    (
        "2025-11-12",
        "На Харківщині окуповано 4,6% території, сказав Синєгубов.",
        "4.6 percent ; 2025-11-12 ; ua-63 ; ua-officials",
    ),
    (
        "2025-11-12",
        "В Харьковской области оккупировано около 4,6% территории, сообщил Синегубов.",
        "4.6 percent ; 2025-11-12 ; ua-63 ; ua-officials",
    ),
    (
        "2025-11-12",
        "Цього тижня росіяни захопили 40 кв. км, минулого — 75, пише DeepState.",
        "40 km2 ; 2025-11-10..2025-11-12 window ; ua ; deepstate | 75 km2 ; 2025-11-03..2025-11-09 window ; ua ; deepstate",
    ),
    (
        "2025-11-12",
        "Last week Russia took 75 sq km, compared with 62 the week before, DeepState said.",
        "75 km2 ; 2025-11-03..2025-11-09 window ; ua ; deepstate | 62 km2 ; 2025-10-27..2025-11-02 window ; ua ; deepstate",
    ),
    (
        "2025-11-12",
        "На прошлой неделе Россия заняла 75 кв. км, неделей ранее — 62, сообщил DeepState.",
        "75 km2 ; 2025-11-03..2025-11-09 window ; ua ; deepstate | 62 km2 ; 2025-10-27..2025-11-02 window ; ua ; deepstate",
    ),
    (
        "2025-11-12",
        "Минулого тижня окуповано 75 кв. км, а позаминулого — 62 кв. км, повідомив DeepState.",
        "75 km2 ; 2025-11-03..2025-11-09 window ; ua ; deepstate | 62 km2 ; 2025-10-27..2025-11-02 window ; ua ; deepstate",
    ),
    (
        "2025-11-12",
        "Ukraine's incursion into Belgorod region covers 13 sq km, the ISW said.",
        "13 km2 ; 2025-11-12 ; ru-bel ; isw",
    ),
    (
        "2024-08-15",
        "Ukraine controls 82 settlements over an area of 1,150 square kilometres in Kursk region, Syrskyi said.",
        "82 settlements ; 2024-08-15 ; ru-krs ; ua-command | 1150 km2 ; 2024-08-15 ; ru-krs ; ua-command",
    ),
    (
        "2025-11-12",
        "Підтоплено 600 кв. км Херсонщини, з них 68% — на окупованому лівому березі, сказав Прокудін.",
        "",
    ),
    (
        "2025-11-12",
        "A 2,000 sq km exclusion zone around Chernobyl was captured in February 2022.",
        "",
    ),
    ("2025-11-12", "Покровск площадью 29,6 кв. км почти полностью захвачен, сообщил ISW.", ""),
    ("2025-11-12", "Місто площею 30 кв. км росіяни штурмують рік, сказав Сирський.", ""),
    ("2025-11-12", "Без света остались 30% Херсонской области, сообщил Прокудин.", ""),
    (
        "2025-12-29",
        "С 1 по 28 декабря российские войска заняли 414 кв. км, из которых 186 приходится на Запорожскую область, пишет DeepState.",
        "414 km2 ; 2025-12-01..2025-12-28 partial_month ; ua ; deepstate | 186 km2 ; 2025-12-01..2025-12-28 partial_month ; ua-23 ; deepstate",
    ),
    (
        "2025-12-29",
        "Of Donetsk region's 26,500 sq km, Ukraine holds 5,200, or a fifth, AFP found.",
        "5200 km2 ; 2025-12-29 ; ua-14 ; afp",
    ),
    (
        "2025-12-29",
        "Сили оборони утримують близько 3% Куп'янського району та 90% самого Куп'янська, сказав Трегубов.",
        "90 percent ; 2025-12-29 ; kupiansk ; -",
    ),
    (
        "2025-12-29",
        "Of Donetsk region's 26,500 sq km, Ukraine holds 5,200, AFP found.",
        "5200 km2 ; 2025-12-29 ; ua-14 ; afp",
    ),
    (
        "2025-12-29",
        "Сили оборони утримують 90% самого Куп'янська, повідомив DeepState.",
        "90 percent ; 2025-12-29 ; kupiansk ; deepstate",
    ),
    (
        "2025-12-01",
        "За листопад окуповано 505 кв. км: вище лише показник листопада 2024-го (725), а в жовтні було 267, пише DeepState.",
        "505 km2 ; 2025-11 ; ua ; deepstate | 725 km2 ; 2024-11 ; ua ; deepstate | 267 km2 ; 2025-10 ; ua ; deepstate",
    ),
    (
        "2023-09-18",
        "Last week Ukraine retook 2 sq km in the Bakhmut sector and 5.2 sq km on the southern front, Maliar said.",
        "2 km2 ; 2023-09-11..2023-09-17 window ; bakhmut-direction ; ua-mod | 5.2 km2 ; 2023-09-11..2023-09-17 window ; southern-front ; ua-mod",
    ),
    (
        "2025-08-30",
        "From March to August Russian troops took 3,480 sq km, Gerasimov said.",
        "3480 km2 ; 2025-03-01..2025-08-30 window ; ua ; ru-general-staff",
    ),
    (
        "2025-08-30",
        "З березня по серпень росіяни зайняли 2350 кв. км, підрахував ISW.",
        "2350 km2 ; 2025-03-01..2025-08-30 window ; ua ; isw",
    ),
]
