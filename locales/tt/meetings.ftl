## Offering a meeting

meet-no-pair = Очрашулар эшләп торган парда билгеләнә. Хәзер сездә андый пар юк; куратор ачкач, мин язармын. Меню: /menu
meet-mentorship_id = <b>Кем белән очрашасыз?</b>
meet-mentorship_id-label = Кем белән
meet-moments = <b>Сезгә кайчан уңай?</b>
    { $status }
meet-moments-label = Вакыт
meet-minutes = <b>Очрашу күпме дәвам итәр?</b>
meet-minutes-30 = 30 минут
meet-minutes-45 = 45 минут
meet-minutes-60 = 1 сәгать
meet-minutes-90 = 1 сәгать 30 минут
meet-minutes-label = Озынлыгы
meet-mode = <b>Ничек очрашасыз?</b>
meet-mode-online = Видео аша
meet-mode-person = Күзгә-күз
meet-mode-label = Рәвеше
meet-place = <b>Кайда?</b>
    Урынны языгыз яки сылтама куегыз: ул һәр искәртүдә булыр. Калдырып торырга була.
meet-place-label = Урын
meet-topic = <b>Нәрсә турында сөйләшәсез?</b>
    Мәсәлән: авыр сыйныф белән эш. Калдырып торырга була.
meet-topic-label = Тема
meet-review = <b>Тәкъдимне җибәрәбезме?</b>
meet-confirm = Җибәрү

meettime-moments = { $agreed ->
        [true] <b>Кайсы вакытка күчерергә?</b>
            Яңасын җибәргәч, элекке вакыт гамәлдән чыга.
       *[other] <b>Моның урынына нинди вакыт тәкъдим итәсез?</b>
    }
    { $status }
meettime-moments-label = Вакыт
meetwhy-reason = <b>Нигә булмый?</b>
    Бер җөмлә белән, аны калган катнашучылар укыр. Җибәргәч, очрашу бетереләчәк.
meetwhy-reason-label = Сәбәп
meetline-line = <b>Нәрсә турында килештегез, нәрсә алдыгыз?</b>
    Бер-ике җөмлә белән. Икегез дә укырсыз, язма көндәлеккә керер.
meetline-line-label = Язма

## What is told of every meeting

meet-fact-when = { $moment }, { $length }
meet-fact-with = Кем белән: { $names }
meet-fact-online = Видео аша
meet-fact-person = Күзгә-күз
meet-fact-online-at = Видео аша: { $place }
meet-fact-person-at = Кайда: { $place }
meet-fact-was = Элек: { $moment }. Бу вакыт хәзер гамәлдә түгел.
meet-fact-no-more = Элекке вакыт хәзер гамәлдә түгел.
meet-fact-topic = Тема: { $topic }
meet-fact-line = Язма: { $line }
meet-file-title = Очрашу: { $names }
meet-file-name = ochrashu.ics
meet-file-off = ochrashu-bette.ics
meet-file-told = Календарь өчен файл: ачыгыз, һәм очрашу үз урынына басар.
meet-file-off-told = Календарь өчен файл: ачыгыз, һәм очрашу аннан китәр.

## The offer

meet-offer-title = <b>Очрашу тәкъдим ителде</b>
meet-moved-title = <b>Очрашуны күчерүне сорыйлар</b>
meet-offer-from = { $name } очрашырга тәкъдим итә, { $length }
meet-offer-clash = { $moment }: бу вакытка сездә очрашу бар инде.
meet-offer-until = Зинһар, вакытны сайлагыз. Тәкъдим { $moment } вакытына кадәр көтә, аннары үзе бетә.
meet-other-time = Башка вакыт
meet-cannot = Килә алмыйм
meet-cannot-said = <b>Сез килә алмыйсыз</b>
meet-waiting-title = <b>Тәкъдим җибәрелде</b>
meet-waiting-for = Җавап бирүче: { $names }
meet-waiting-until = { $moment } вакытына кадәр җавап булмаса, тәкъдим бетә, һәм мин барысына да язармын.
meet-take-back = Тәкъдимне алу

## Agreed

meet-agreed-title = <b>Очрашу билгеләнде</b>
meet-agreed-next = Бер тәүлек, 2 сәгать һәм 15 минут алдан искәртермен.
meet-move = Күчерү
meet-cancel = Очрашуны бетерү
meet-remind-tomorrow = <b>Иртәгә очрашу</b>
meet-remind-in = <b>Очрашуга { $left } калды</b>
meet-without = <b>{ $name } килә алмый</b>

## Calling off

meet-off-agreed = <b>Очрашуны бетерергәме?</b>
meet-off-offer = <b>Тәкъдимне алыргамы?</b>
meet-off-own = <b>Килә алмыйсызмы?</b>
meet-off-told = Калганнарга шунда ук язармын. Кире кайтарып булмый, ләкин яңа очрашу тәкъдим итәргә була.
meet-off-agreed-yes = Әйе, бетерү
meet-off-offer-yes = Әйе, алу
meet-off-own-yes = Әйе, килә алмыйм
meet-off-why = Сәбәбен язу
meet-over-declined = <b>Бу вакыт туры килмәде</b>
meet-over-lapsed = <b>Тәкъдим бетте: җавап булмады</b>
    Шулай да була. Башка вакыт тәкъдим итә аласыз.
meet-over-cancelled = <b>Очрашу бетерелде</b>
meet-over-held = <b>Очрашу булды</b>
meet-over-not_held = <b>Очрашу булмады</b>
meet-over-missed = <b>Очрашу булмады</b>
meet-over-disputed = <b>Очрашу турында төрлечә әйтелде</b>
    Шулай дип язылды, башка сорамыйм.
meet-over-unconfirmed = <b>Очрашу булганмы, билгеләнмәде</b>
meet-over-by = Карар итүче: { $name }
meet-over-reason = Сәбәп: { $reason }
meet-next = Киләсен билгеләү

## Afterwards

meet-ask-title = <b>Очрашу ничек үтте?</b>
meet-ask-again = <b>Зинһар, очрашу турында тагын бер тапкыр әйтегез</b>
    Сез һәм хезмәттәшегез төрлечә җавап бирдегез. Бу соңгы сорау.
meet-ask-took = Ул булдымы?
meet-took-yes = Әйе, булды
meet-took-not_held = Булмады
meet-took-missed = Хезмәттәш килмәде
meet-ask-topic = Планлаганча сөйләштегезме?
meet-topic-yes = Әйе, тема буенча
meet-topic-partly = Өлешчә
meet-topic-no = Башка турында
meet-ask-result = Теләгән нәтиҗә булдымы?
meet-result-yes = Әйе
meet-result-partly = Өлешчә
meet-result-no = Әлегә юк
meet-ask-rating = Ул никадәр файдалы булды, 1дән 5кә кадәр? Бәяне сез генә күрәсез; хисапка ул гомуми сан булып кына керә.
meet-rating-1 = 1
meet-rating-2 = 2
meet-rating-3 = 3
meet-rating-4 = 4
meet-rating-5 = 5
meet-thanks-held = <b>Рәхмәт, язылды</b>
meet-thanks-off = <b>Рәхмәт, билгеләнде: булмады</b>
meet-line = Берничә сүз өстәү

## The list

meet-list-ahead = <b>Очрашуларыгыз</b>
meet-list-past = <b>Узган очрашулар</b>
meet-list-line = { $number }. { $moment }
    { $names }: { $state }
meet-list-to-past = Узганнары
meet-list-to-ahead = Алдагылары
meet-state-proposed = җавап көтә
meet-state-confirmed = билгеләнгән
meet-state-asked = ничек үтте, көтәбез
meet-state-held = булды
meet-state-not_held = булмады
meet-state-missed = булмады
meet-state-disputed = төрлечә әйтелде
meet-state-unconfirmed = билгеләнмәгән
meet-state-declined = килешенмәде
meet-state-lapsed = җавапсыз бетте
meet-state-cancelled = бетерелде

## When it could not be done

refusal-meeting-pair-over = Бу пар хәзер очрашмый: ул туктатып торылган яки тәмамланган. Алай булмаса, куратордан сорагыз.
refusal-meeting-no-times = Зинһар, кимендә бер вакыт сайлагыз.
refusal-meeting-many-times = { $most } вакыттан артык тәкъдим итеп булмый.
refusal-meeting-time-past = { $when } узган инде. Зинһар, алдагы вакытны сайлагыз.
refusal-meeting-time-far = { $when }: бу бер елдан артык. Якынрак вакытны сайлагыз.
refusal-meeting-changed = Шуннан бирле барысы үзгәрде. Хәзер менә болай:
refusal-meeting-own-offer = Бу сезнең тәкъдим, җавапны икенче як бирә. Хәзер менә болай:
refusal-meeting-clash = { $when } вакытына сездә очрашу бар инде. Комачауламаса, вакытка тагын басыгыз.
refusal-meeting-not-yet = Очрашу { $when } башлана. Аннан соң үзем сорармын.
