## Quarterly returns

menu-returns = Квартал белешмәсе
command-returns = Квартал белешмәсе
returns-title = <b>Квартал белешмәсе</b>
    Квартал сайлагыз.
returns-district = <b>Квартал белешмәләре</b>
returns-none = <b>Квартал белешмәсе</b>
    Әлегә бернәрсә дә кирәкми. Тапшыру атнасында искә төшерермен.
returns-count-asked = Көтәбез: { $count }
returns-count-submitted = Тапшырылган, кабул ителмәгән: { $count }
returns-count-returned = Кире кайтарылган: { $count }
returns-count-accepted = Кабул ителгән: { $count }
returns-entry-asked = көтәбез · { $name } · { $quarter } кв. { $year }
returns-entry-submitted = тапшырылган · { $name } · { $quarter } кв. { $year }
returns-entry-returned = кайтарылган · { $name } · { $quarter } кв. { $year }
returns-entry-accepted = кабул ителгән · { $name } · { $quarter } кв. { $year }
returns-one = <b>{ $year } елның { $quarter } кварталы өчен белешмә</b>
    { $name }
returns-figure-mentors = Остазлар: { $count }
returns-figure-mentees = Өйрәнүчеләр: { $count }
returns-figure-pairs = Парлар һәм төркемнәр: { $count }
returns-figure-ordered = Шуларның боерык беләне: { $count }
returns-figure-planned = Билгеләнгән очрашулар: { $count }
returns-figure-held = Булган очрашулар: { $count }
returns-figure-asked = Ярдәм сораулары: { $count }
returns-figure-solved = Шуларның чишелгәне: { $count }
returns-state-asked = Саннар үзләре исәпләнә. Карап чыгып, { $day } көненә кадәр тапшырыгыз.
returns-state-submitted = Тапшырылды: { $when }. Координатор җавабын көтәбез.
returns-state-accepted = Кабул ителде. Рәхмәт.
returns-state-returned = Кире кайтарылды: { $word }
    Төзәтеп, яңадан тапшырыгыз, зинһар.
returns-submit = Тапшыру
returns-accept = Кабул итү
returns-back = Кире кайтару
returns-all = Барлык белешмәләр
returns-silent = <b>Квартал белешмәсен тапшырмаганнар</b>
    Оешмалар: { $count }
retback-word = <b>Нәрсәне төзәтергә?</b>
    Бер-ике җөмлә белән языгыз, куратор укыячак.
retback-word-label = Нәрсәне төзәтергә
refusal-return-submitted = Бу белешмә тапшырылган инде. Хәзерге хәл:
refusal-return-not-submitted = Монда барысы да хәл ителгән инде. Хәзерге хәл:

## The yearly refresh

refresh-title = <b>Яңа уку елы: өйрәнүчеләр исемлеген карап чыгыгыз</b>
    Барысы: { $count }
refresh-name = • { $name }
refresh-more = тагын { $count }
refresh-what = Кем дә булса килгән яки остазда укымый икән, исемлекне «Кешеләр»дә төзәтегез.
refresh-right = Исемлек дөрес
refresh-done = <b>Исемлек тикшерелде</b>
    Бу уку елында өйрәнүчеләр: { $count }. Рәхмәт.
refusal-refresh-done = Исемлек тикшерелгән инде. Хәзерге хәл:
