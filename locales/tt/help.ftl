## Asking

ask-question = <b>Нәрсә булды?</b>
    Коллегага сөйләгән кебек үз сүзләрегез белән языгыз. Фото, файл яки тавыш хәбәре дә ярый.
ask-question-label = Сорау
ask-urgency = <b>Җавап кайчан кирәк?</b>
    Башкалардан сораганчы, остазны күпме көтүем шуннан тора.
ask-urgency-label = Вакыты
ask-urgency-now = Хәзер
ask-urgency-today = Бүген
ask-urgency-week = Бу атнада
ask-urgency-conflict = Низаг, иминлек
ask-to = <b>Кемнән сорарга?</b>
ask-to-label = Кемгә
ask-to-pool = Башка остазлардан
ask-name = <b>Исемегезне башкаларга күрсәтергәме?</b>
    { $readers }
    Исемсез сорасагыз, башка остазлар «Коллега» дип кенә күрәчәк. { $always }
ask-name-label = Исем
ask-name-shown = Исемне күрсәтү
ask-name-hidden = Исемсез
ask-readers-mentor = { $name } укыячак. { $until } кадәр җавап булмаса, оешмагызның башка остазларыннан, аннары куратордан сорармын.
ask-readers-pool = Оешмагызның бу теманы белгән остазлары укыячак. Беркем дә булдыра алмаса, куратордан сорармын.
ask-readers-conflict = Куратор гына, шунда ук укыячак: { $names }.
ask-always-mentor = { $name } һәм куратор исемегезне барыбер беләчәк.
ask-always-pool = Сорау кураторга барып җитсә, ул исемегезне барыбер беләчәк.
ask-known-shown = Исемегезне укыган һәркем күрәчәк.
ask-known-mentor = Исемегезне { $name } һәм куратор күрәчәк, башка остазлар «Коллега» дип кенә.
ask-known-pool = Исемегезне куратор гына күрәчәк, остазлар «Коллега» дип кенә.
ask-known-conflict = Куратор исемегезне күрәчәк.
ask-review = <b>Сорауны җибәрергәме?</b>
    { $readers }
ask-confirm = Җибәрү

help-for-mentees = Монда сорауларны өйрәнүчеләр бирә. Сезгә дә остаз кирәк булса, кураторга әйтегез. Меню: /menu
help-offer = <b>Моны остазга җибәрергәме?</b>
    Башта ни дәрәҗәдә ашыгыч икәнен сорармын һәм кем укыячагын күрсәтермен.
help-offer-several = <b>Бу нәрсәгә карый?</b>
    Хәбәр сакланды, кая җибәрергә икәнен сайлагыз.
help-ask-new = Бу яңа сорау
help-add-to = «{ $question }» соравына
help-send-to = Җибәрү: { $name }
help-rest = Текст озын, берничә хәбәр булып килде. Мин аларны тоташтырдым, берни дә югалмый.
help-cannot-pass = Мондыйны тапшыра алмыйм: анда башка кешенең мәгълүматы булырга мөмкин. Сүз, фото, файл яки тавыш җибәрегез.
refusal-help-nobody = Хәзер сорар кеше юк: оешмада башка остазлар да, куратор да юк әле. Соравыгыз сакланды, җитәкчегә әйтегез.
refusal-help-taken = Бу сорауга башка остаз җавап бирә инде. Рәхмәт сезгә.
refusal-help-closed = Бу сорау ябылган. Өйрәнүче аны яңадан ача ала: /help_requests

## What was asked, by its kind

help-kind-photo = [фото]
help-kind-document = [файл]
help-kind-audio = [аудио]
help-kind-video = [видео]
help-kind-animation = [анимация]
help-kind-voice = [тавыш хәбәре]
help-kind-video_note = [видеохәбәр]
help-kind-sticker = [стикер]
help-kind-location = [картадагы урын]
help-colleague = Коллега
help-whoever = җавап бирергә алынган кеше
help-quote = <blockquote>{ $text }</blockquote>

## The mentee's own question

help-mine-title-asked = <b>Сорау җибәрелде</b>
help-mine-title-pooled = <b>Сорау башка остазларда</b>
help-mine-title-escalated = <b>Сорау кураторда</b>
help-mine-title-answering = <b>Сезгә җавап бирәләр</b>
help-mine-title-closed = <b>Сорау ябылды</b>
help-mine-asked = { $name } соравыгызны күрә инде. { $until } кадәр җавап көтәм, аннары башка остазлардан сорыйм.
help-before-silent = { $name } әлегә җавап { $gender ->
       *[unknown] бирмәде
    }, дәрестә шулай була.
help-before-passed = { $name } хәзер җавап бирә алмый, ләкин сорау югалмады.
help-mine-pooled = Тагын { $count ->
        [1] бер остаздан
       *[other] { $count } остаздан
    } сорадым. { $until } кадәр көтәм, аннары куратордан сорыйм.
help-mine-escalated = { $why ->
        [conflict] Сорауны куратор гына күрә: { $names }.
       *[other] Әлегә беркем дә җавап бирә алмады, куратордан сорадым: { $names }.
    }
help-mine-nobody = Әлегә буш кеше юк. Сорау мин сораган кешеләр өчен ачык, җавап булуга язармын.
help-mine-answering = { $name } җавап бирә. Шушында языгыз, мин тапшырам.
help-mine-withdrawn = Ярый, башка беркемнән дә сорамыйм.
help-mine-rate = Бу күпме ярдәм итте? 5 — бик нык. Бәяне беркем күрми, ул гомуми күренеш өчен генә кирәк.
help-mine-rated = Бәя өчен рәхмәт.
help-solved = Сорау хәл ителде
help-not-solved = Хәл итмичә ябу
help-withdraw = Кирәкми инде
help-reopen = Яңадан ачу

## Whoever is asked

help-asked-title = <b>Ярдәм сорау</b> · { $urgency }
help-asked-who = { $name } сорый:
help-asked-conflict = Бу низаг яки иминлек турында. Сорауны куратор гына күрә.
help-asked-mentor = Зинһар, { $until } кадәр җавап бирегез, аннары башка остазлардан сорармын.
help-asked-meet = Очрашу уңайлырак булса, очрашу билгеләгез һәм «{ $take }» төймәсенә басыгыз: сорау сездә калыр.
help-asked-pool = Бу тема сезгә якын. Беренче алган кеше җавап бирә. { $until } кадәр көтәм, аннары куратордан сорыйм.
help-asked-curator = Башка беркем дә җавап бирә алмады. { $until } кадәр көтәм.
help-asked-answering = Сорау сездә. Сүзегезне { $until } кадәр көтәм, аннары башкалардан сорыйм.
help-asked-open = Сорау әле ачык.
help-asked-taken = Бу сорауга башка остаз җавап бирә инде. Рәхмәт сезгә.
help-asked-closed = <b>Бу сорау ябылган</b>
help-asked-passed = Шунда ук әйткәнегез өчен рәхмәт. Башкалардан сорыйм.
help-take = Хәзер җавап бирәм
help-meet = Очрашу билгеләү
help-pass = Тапшыру
help-reply = Җавап бирү
help-write-now = <b>Шушында языгыз</b>
    Киләсе хәбәрне { $name } алачак. Текст, фото, файл яки тавыш ярый.
help-lapsed = Җавап әле килмәде, мин башкалардан сорадым: «{ $question }». Борчылмагыз, рәхмәт.
help-gone-on = «{ $question }» соравы хәзер коллегаларда да, борчылмагыз. Алардан алдарак бушасагыз, хәзер дә җавап бирә аласыз.
help-over-solved = <b>Сорау хәл ителде, рәхмәт</b>
    { $name }: «{ $question }»
help-over = <b>Сорау ябылды</b>
    { $name }: «{ $question }». Ярдәмегез өчен рәхмәт.
help-left = <b>Сорау ябылды, рәхмәт сезгә</b>
    Катнашучы мәгълүматларын бетерде, шуңа күрә җавап кирәкми инде.
help-again = <b>Сорау яңадан ачык</b>

## The talk

help-from = <b>{ $name }</b>
help-from-corrected = <b>{ $name }</b>, төзәтелде:
help-topic = { " " }· «{ $question }»
help-from-button = Кемнән: { $name }
help-passed-on = Тапшырам. Хәбәрләрегезне { $name } ала.
help-no-voice = Монда тавыш хәбәре, ләкин сездә алар ябык. Сүзләр белән язуын сорагыз.
help-no-voice-author = { $name } тавыш хәбәрләрен кабул итми. Шуны ук сүзләр белән языгыз.
help-gone = Монда хәбәр бар иде, ләкин авторы аны бетергән.
help-undelivered = { $name } хәзер элемтәдә түгел. Хәбәрләрегез сакланды һәм соңрак килер.
help-corrected-relayed = Төзәтмә тапшырылды.
help-corrected-kept = Төзәтмә исәпкә алынды.

## /help_requests

help-list-title = <b>Ярдәм сораулар</b>
help-list-asked = Сезне көтә:
help-list-own = Минем сораулар:
help-list-closed = Ябылганнар:
help-list-line = { $number }. { $question } · { $state }
help-list-empty = Хәзер тыныч: ачык сораулар юк.
help-state-asked = остазда
help-state-pooled = башка остазларда
help-state-escalated = кураторда
help-state-answering = җавап бирәләр
help-state-closed = ябык
