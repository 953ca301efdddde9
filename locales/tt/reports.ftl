## Хисап

report-which = <b>Кайсы оешманың хисабы?</b>
report-organisation = { $name }
report-title = <b>Хисап: { $period }</b>
report-name = { $name }
report-period-quarter = { $year }, { $number } нче квартал
report-period-year = { $year }/{ $next } уку елы
report-people = Кешеләр: { $roles }; элемтәдә { $reachable }
report-role-mentor = остазлар { $n }
report-role-mentee = өйрәнүчеләр { $n }
report-role-curator = кураторлар { $n }
report-role-head = җитәкчеләр { $n }
report-role-council = совет { $n }
report-nobody = әлегә беркем дә юк
report-of = { $n } / { $all }
report-share = { $n } / { $all } ({ $share } %, максат { $target } %)
report-none = әлегә юк
report-pairs = Парлар: { $states }; боерык белән { $ordered }
report-state-work = эшлиләр { $n }
report-state-papers = рәсмиләштерелә { $n }
report-state-asked = ризалык көтә { $n }
report-state-done = тәмамланган { $n }
report-state-ended = туктатылган { $n }
report-held = Очрашулар булды: { $share }
report-help = Сораулар хәл ителде: { $share }
report-help-time = Сораулар хәл ителде: { $share }; беренче җавап гадәттә { $time } эчендә (максат { $target })
report-satisfaction-few = Эштән канәгать: күрсәтер өчен җаваплар аз
report-satisfaction = Эштән канәгать: 10 баллдан { $mean } ({ $people } кеше, максат { $target })
report-satisfaction-change = Эштән канәгать: { $before } иде, хәзер 10 баллдан { $mean } ({ $people } кеше, максат { $target })
report-response = Сораштыруга җаваплар: { $share }
report-overdue = <b>Игътибар кирәк:</b> { $what }
report-overdue-none = Соңга калган эш юк
report-overdue-agreements = ризалыклар { $n }
report-overdue-signatures = имзалар { $n }
report-overdue-silent = 14 көн очрашмаган парлар { $n }
report-overdue-unsure = расланмаган очрашулар { $n }
report-overdue-unanswered = җавапсыз сораулар { $n }
report-months-meetings = Очрашулар, булды/план: { $months }
report-months-help = Сораулар, хәл/барысы: { $months }
report-month = { $name } { $n }/{ $all }
report-month-1 = гыйн
report-month-2 = фев
report-month-3 = мар
report-month-4 = апр
report-month-5 = май
report-month-6 = июн
report-month-7 = июл
report-month-8 = авг
report-month-9 = сен
report-month-10 = окт
report-month-11 = ноя
report-month-12 = дек

## Рәсем

report-picture = { $name }: айлар буенча
report-picture-meetings = Очрашулар
report-picture-planned = планда
report-picture-held = булды
report-picture-help = Остазларга сораулар
report-picture-asked = бирелгән
report-picture-solved = хәл ителгән

## Төймәләр

report-to-overdue = Нәрсә көтә: { $n }
report-to-people = Кешеләр
report-to-pairs = Парлар
report-to-meetings = Очрашулар
report-to-help = Сораулар
report-to-surveys = Сораштырулар
report-to-quarter = Квартал өчен
report-to-year = Уку елы өчен
report-base = Остазлар базасы
report-back = Хисапка
report-open-pair = { $name }

## Саннар артында

report-rows-people = <b>Оешма кешеләре</b>
report-rows-pairs = <b>Остазлык парлары</b>
report-rows-meetings = <b>Вакыты узган очрашулар: { $period }</b>
report-rows-help = <b>Остазларга сораулар: { $period }</b>
    Исемсез һәм текстсыз: аларны икәү генә күрә.
report-rows-overdue = <b>Сезнең катнашуны нәрсә көтә</b>
    Исемле төймә парны ача.
report-row-person = { $name }: { $roles }
report-row-never = { $name }: { $roles }, ботны ачмаган әле
report-row-blocked = { $name }: { $roles }, бот туктатылган, хәбәрләр бармый
report-row-pair = { $name }: { $state }
report-row-meeting = { $when }. { $name }: { $state }
report-row-help = { $when }: { $answered }, { $state }
report-pair-proposed = ризалык көтәбез
report-pair-agreed = риза, рәсмиләштерәбез
report-pair-trial = сынау очрашуы
report-pair-ordered = боерык бар
report-pair-active = эшли
report-pair-paused = тукталыш
report-pair-completed = тәмамланды
report-pair-ended_by_participant = катнашучы туктатты
report-pair-ended_by_curator = куратор туктатты
report-pair-declined = килеп чыкмады
report-pair-returned = җавапсыз кайтты
report-pair-withdrawn = тәкъдим алынды
report-meeting-confirmed = булганмы, җавап көтәбез
report-meeting-held = булды
report-meeting-not_held = булмады
report-meeting-missed = кемдер килмәде
report-meeting-disputed = төрлечә истә
report-meeting-unconfirmed = расланмаган
report-answered = җавап { $time } эчендә
report-no-answer = җавап юк әле
report-help-asked = үз остазыннан сорады
report-help-pooled = башка остазлардан сорады
report-help-escalated = кураторны көтә
report-help-answering = сөйләшү бара
report-help-closed = ябылды
report-help-solved = хәл ителде
report-help-unsolved = хәл ителмәде
report-due-agreements = Ризалык көтәбез: { $name }
report-due-signatures = Биттә имза юк: { $name }
report-due-silent = Күптән очрашмаганнар: { $name }, соңгысы { $when }
report-due-never = Очрашмаганнар әле: { $name }
report-due-unanswered = Җавапсыз сорау, { $when }
