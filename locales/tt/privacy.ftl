## Who looked, and what was changed

privacy-looked = Кем карады, кем үзгәртте
privacy-looked-title = <b>Мәгълүматларыгызны кем карады</b>
privacy-looked-nobody = Әлегә беркем дә.
privacy-look-card = • { $who } карточкагызны ачты: { $when }
privacy-look-notes = • { $who } парыгызның язмаларын укыды: { $when }
privacy-changed-title = <b>Башкалар нәрсә үзгәртте</b>
privacy-changed-nothing = Әлегә бернәрсә дә.
privacy-changed = • { $what }, { $who }: { $when }
privacy-clock = вакыты җиткәч үзе
privacy-change-person = сезнең белешмәләр
privacy-change-mentorship = сезнең пар
privacy-change-mentorship-proposed = пар тәкъдим ителде
privacy-change-mentorship-agreed = пар килешенде
privacy-change-mentorship-agreed-by = икенче якның ризалыгы
privacy-change-mentorship-signed = имза билгеләнде
privacy-change-mentorship-ordered = боерык язылды
privacy-change-mentorship-active = эш башланды
privacy-change-mentorship-paused = тукталыш
privacy-change-mentorship-resumed = эш дәвам итә
privacy-change-mentorship-ended = пар тәмамланды
privacy-change-mentorship-returned = тәкъдим кире кайтты
privacy-change-mentorship-visit-asked = пар язмаларын уку үтенече
privacy-change-mentorship-notes-read = пар язмалары укылды

## Consents

privacy-consents = Минем ризалыклар
privacy-consents-title = <b>Мәгълүматлар белән эшләүгә ризалыкларыгыз</b>
privacy-consents-none = Гамәлдәге ризалыклар юк.
privacy-consent = • { $operator }, { $when } бирле
privacy-withdraw = Кире алу: { $operator }
privacy-withdraw-sure = <b>Ризалыкны кире алыргамы?</b>
    { $operator } мәгълүматларыгыз белән эшләүдән туктый: андагы рольләр шундук бетә, куратор белә.
    Башка ризалык булмаса, 30 көннән сезнең турыдагы барысын да бетерәм. Аңарчы ризалыкны яңадан биреп була.
    Боерыклар һәм имзаланган кәгазьләр вакытына кадәр оешмада кала.
privacy-withdraw-pairs =
    { $count ->
        [1] Андагы парыгыз тәмамлана, икенче якка хәбәр итәм.
       *[other] Андагы парларыгыз тәмамлана ({ $count }), катнашучыларга хәбәр итәм.
    }
privacy-keep = Ничек бар, шулай калсын
privacy-withdraw-yes = Әйе, кире алам
privacy-withdrawn-until = Ризалык кире алынды. Сезнең турыда барысы да { $until } бетереләчәк. Фикерегез үзгәрсә, ризалыкны яңадан бирегез.
privacy-told-withdrawn = <b>Ризалык кире алынды</b>
    { $organisation }: бер кеше мәгълүматлары белән эшләүгә ризалыгын кире алды. Рольләре һәм парлары тәмамланды. Аның мәгълүматлары булган кәгазьләр үз вакытына кадәр генә саклана.
refusal-consent-withdrawn = Бу ризалык кире алынган инде. Хәзерге хәл:

## A pair's notes

privacy-notes = Пар язмалары
visit-reason-label = Сәбәп
visit-reason = <b>Пар язмалары нигә кирәк?</b>
    Сәбәбен бер җөмлә белән языгыз. Аны башта икесе дә укый, бер сәгатьтән язмалар бер тәүлеккә ачыла.
privacy-visit-asked = <b>Пар сәбәбен беләчәк</b>
    { $name }
    Сәбәбе: { $reason }
    Язмалар { $opens } ачыла, язармын.
privacy-visit-open = <b>Язмалар ачык</b>
    { $name }
    { $closes } кадәр. Пар сезнең укыганны күрә.
privacy-visit-over = <b>Язмалар ябык</b>
    { $name }
    Тагын кирәкме? Парны ачып, сәбәбен языгыз.
privacy-visit-read = Уку
privacy-notes-title = <b>Пар язмалары</b>
    { $name }
    Сәбәбе: { $reason }
privacy-notes-none = Әлегә язмалар юк.
privacy-note-diary = <b>{ $day }, көндәлек.</b> { $text }
privacy-note-help = <b>{ $day }, сорау.</b> { $text }
privacy-visit-told = <b>Куратор парыгызның язмаларын укырга тели</b>
    { $name } көндәлекнең уртак язмаларын һәм сорауларны укыячак (сезнең пар: { $names }).
    Сәбәбе: { $reason }
    Алар { $opens } бер тәүлеккә ачыла. Остазның шәхси язмалары ачылмый.
    Каршы булсагыз, шул вакытка кадәр кураторга языгыз.
refusal-visit-reason = Сәбәбен бераз тулырак языгыз, ким дигәндә бер җөмлә: аны пар укыячак.
refusal-visit-asked = Бу пар өчен сәбәпне әйттегез инде. Хәзерге хәл:
refusal-visit-not-open = Язмалар хәзер ябык. Сәбәбен әйтү өчен парны ачыгыз.
