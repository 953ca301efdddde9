## Квартал соравы: соралучы өчен

monitoring-poll = { $question }

    Куратор гомуми нәтиҗәне генә күрә, анысы да биш яки күбрәк кеше җавап бирсә. Фикерегез үзгәрсә, тавышыгызны кире алыгыз. Сорау { $until } вакытына кадәр ачык
monitoring-poll-reminder = <b>Тавышыгызны көтәбез</b>
    Сорау шушы хәбәр өстендә, бер басу җитә. { $until } вакытына кадәр ачык

## Анкета

monitoring-title-entry = Эш башындагы анкета
monitoring-title-middle = Эш ничек бара
monitoring-title-exit = Эш ахырындагы анкета
monitoring-title-quarter = Квартал соравы
monitoring-reminder = Искә төшерәм: бу берничә минут кына ала.
monitoring-invitation = <b>{ $title }</b>
    Сораулар: { $total }, барысы да диярлек бер басу белән, өч минут чамасы.
    Куратор биш яки күбрәк кешенең уртача бәясен генә күрә. «Кураторга күрсәтү»не үзегез басмасагыз, җавапларыгызны исем белән беркем дә күрми.
    Туктап торып, кире кайтырга була. { $until } вакытына кадәр көтәбез
monitoring-begun = <b>{ $title }</b>
    Җавап бирелде: { $total } сораудан { $answered }, барысы да сакланды.
    { $until } вакытына кадәр теләсә кайчан дәвам итә аласыз
monitoring-answer = Җавап бирү
monitoring-over = <b>{ $title }</b>
    Җавап бирү вакыты чыкты. Борчылмагыз, киләсе юлы сорарбыз.
monitoring-thanks = <b>{ $title }</b>
    Рәхмәт, җавап сакланды. Ул гомуми нәтиҗәгә генә керәчәк.
monitoring-may-show = Куратор нәкъ сезнең җавапны укысын дисәгез, аны күрсәтегез.
monitoring-show = Кураторга күрсәтү
monitoring-show-sure = <b>{ $title }</b>
    Куратор җавапларыгызны исемегез белән бергә күрәчәк. Моны соңыннан кире алып булмый.
monitoring-show-yes = Әйе, күрсәтергә
monitoring-shown = <b>{ $title }</b>
    Куратор җавапларыгызны һәм исемегезне күрә. Ышанычыгыз өчен рәхмәт.

## Куратор өчен

monitoring-nothing = Хәзер сездән берни дә сорамыйлар. Вакыты җиткәч, үзем язармын.
monitoring-which = <b>Кайсы оешманың сораштырулары?</b>
monitoring-organisation = { $name }
monitoring-home = <b>Сораштырулар</b>
    { $organisation }
monitoring-next = Кварталның киләсе соравы үзе килә: { $when }
monitoring-pairs-ask = Парлардан эш башында, уртасында һәм ахырында да үзеннән-үзе сорала.
monitoring-rounds = Моңарчы соралганнар:
monitoring-round = { $name }: { $asked } кешедән { $answered }
monitoring-name-quarter = Сорау, { $number } кв. { $year }
monitoring-name-middle = Эш ничек бара, { $day }
monitoring-year = Пар анкеталары, ел
monitoring-begin-poll = Сорауны башлау
monitoring-begin-middle = Эш турында сорау
monitoring-sure-poll = <b>Бу квартал соравы</b>
    Парлардагы һәркемгә биш вариантлы бер сорау килә. Җавап бирмәгәннәргә 3 нче һәм 6 нчы көнне (ял көне булса, киләсе эш көнендә) искә төшерәбез, 10 нчы көнне сорау ябыла.
    Кварталга бер сорау була, аны кире алып булмый.
monitoring-sure-middle = <b>Эш ничек бара</b>
    Парлардагы һәркемгә 13 сораулы анкета килә. Җавап бирмәгәннәргә 3 нче һәм 6 нчы көнне (ял көне булса, киләсе эш көнендә) искә төшерәбез, 10 нчы көнне анкета ябыла.
    Аны кире алып булмый.
monitoring-round-title = <b>{ $name }</b>
monitoring-response = Җавап бирделәр: { $asked } кешедән { $answered } ({ $share } %)
monitoring-runs = { $when } вакытына кадәр ачык
monitoring-ended = Тәмамланды: { $when }
monitoring-results-later = Нәтиҗә тәмамлангач күренә: шулай аннан кемнең ни җавап биргәнен белеп булмый.
monitoring-few = Күрсәтер өчен җаваплар аз: ким дигәндә бишәү кирәк.
monitoring-mean = { $name }: <b>{ $mean }</b> ({ $people } кеше)
monitoring-change = { $name }: { $before } → <b>{ $mean }</b> ({ $people } кеше)
monitoring-counts = <b>{ $name }</b>
monitoring-count = { $name }: { $n }
monitoring-year-title = <b>Пар анкеталары, { $year }/{ $next }</b>
    Бәяләр 1 дән 10 га кадәр.
monitoring-year-same = Ук: шул ук кешеләр эш башында һәм хәзер.
monitoring-year-open = Анкеталарның бер өлеше әле бара, { $until } вакытына кадәр. Уртачаларны алар беткәч, биш яки күбрәк кеше җавап бирсә күрсәтермен.
monitoring-named = Сезгә күрсәттеләр: { $n }
monitoring-named-title = <b>{ $name }</b>
    Бу кешеләр җавапларын сезгә үзләре күрсәтергә теләде:
monitoring-person = { $name }
monitoring-whose = <b>{ $title }</b>
    { $name } сезгә җавапларын күрсәтә.
monitoring-of = { $most } баллдан { $mark }

monitoring-scale = { $least } – бөтенләй юк, { $most } – тулысынча
monitoring-mark-state = Парда эш ничек бара
monitoring-mark-effectiveness = Программаның файдасы
monitoring-mark-comfort = Уңайлылык
monitoring-mark-organisation = Очрашуларны оештыру
monitoring-mark-adaptation = Ияләшү
monitoring-mark-skill-meetings = Күнекмә очрашулары
monitoring-mark-theory = Теория
monitoring-mark-practice = Практика
monitoring-mark-support = Остаз ярдәме
monitoring-mark-involvement = Өйрәнүченең катнашуы
monitoring-mark-joint-work = Уртак эштән канәгатьлек
monitoring-mark-how-often = Очрашулар ничек еш булды
monitoring-mark-go-on = Дәвам итәргә телиләр
monitoring-mark-expected = Нәрсә көтелә
monitoring-mark-valuable = Иң кыйммәтлесе
monitoring-mark-missing = Нәрсә җитмәде

## Килеп чыкмаганда

refusal-survey-nobody = Әлегә сорар кеше юк: оешмада эшләүче парлар юк. Барлыкка килгәч, сораштыруны шунда ук башларсыз.
refusal-survey-poll-was = Бу кварталда сорау булды инде: кварталга ике тапкыр сорамыйбыз. Хәзер болай:
refusal-survey-runs = Мондый анкета хәзер бара, тәмамланганын көтегез. Хәзер болай:
refusal-survey-done = Сез җавап бирдегез инде, рәхмәт. Җаваплар сакланды.
refusal-survey-closed = Җавап бирү вакыты чыкты, анкета ябылды. Борчылмагыз, киләсе юлы сорарбыз.
refusal-survey-unfit = Бу җавап сорауга туры килмәде. Зинһар, экрандагы вариантлардан сайлагыз.
refusal-survey-shown = Куратор җавапларыгызны күрә инде.
refusal-survey-show-late = Сорау ябык, нәтиҗәсе чыкты инде. Хәзер бер җавапны аерым күрсәтсәк, башкаларныкы да беленер иде. Кураторга үзегез яза аласыз.
refusal-survey-vote-first = Күрсәтер нәрсә юк әле: башта җавап бирегез, аннары төймә эшләр.
