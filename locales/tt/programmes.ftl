menu-programme = Программа
command-programme = Остазлык программасы
programme-nobody = <b>Программа әлегә юк</b>
    Ул парыгыз булгач барлыкка килә. Остаз аны өйрәнүче белән бергә яза.
programme-whose = <b>Кемнең программасы?</b>
programme-school = Оешма программалары
programme-school-none = <b>Программалар әлегә юк</b>
    Остазлар аларны /programme белән яза; килешелгәннәре сезгә расларга килә.
programme-school-title = <b>Оешма программалары: { $count }</b>
    Раслауны көтә: { $waiting }
programme-listed-draft = Языла: { $name }
programme-listed-offered = Килешенә: { $name }
programme-listed-agreed = Расларга: { $name }
programme-listed-active = { $name }
programme-none-mentor = <b>{ $names }: программа әле юк</b>
    Программа кечкенә адымнар белән языла, һәр җавап шунда ук саклана.
    Гадәтисе 3 айдан 12 айга кадәр. Өчьеллык яшь белгеч өчен, этаплар һәм әңгәмәләр белән.
programme-none-mentee = <b>Программа әлегә юк</b>
    Аны остаз ({ $names }) башлый, ә сез бергә язасыз.
programme-begin-usual = Программа башларга
programme-begin-staged = Өчьеллыкны башларга
programme-former = { $day } программасы
programme-title = <b>Программа: { $name }</b>
programme-state-active = Гамәлдә
programme-state-completed = Тәмамланды: план тулысынча үтәлде
programme-state-ended_by_participant = Катнашучылар теләге белән вакытыннан алда тәмамланды
programme-state-ended_by_curator = Куратор тәмамлады
programme-state-dropped = Каралама бетерелде
programme-why-ended = Сәбәбе: { $reason }
programme-term = { $starts } – { $ends }
programme-goal = Максат: { $goal }
programme-stage-1 = 1 этап ({ $of } этаптан), җайлашу: { $ends } көненә кадәр
programme-stage-2 = 2 этап ({ $of } этаптан), һөнәри үсеш: { $ends } көненә кадәр
programme-stage-3 = 3 этап ({ $of } этаптан), мөмкинлекләрне үстерү: { $ends } көненә кадәр
programme-plan-line = План: { $count } эштән { $done } үтәлгән, { $late } соңга калган
programme-change-draft = Үзгәреш әзерләнә: әлегә каралама
programme-change-offered = Үзгәреш ризалык көтә
programme-change-agreed = Үзгәреш кураторның раславын көтә
programme-see-change = Үзгәрешне ачарга
programme-tasks = План һәм биремнәр
programme-picture = План рәсемдә
programme-file = DOCX файлы
programme-change = Программаны үзгәртергә
programme-move = Озайтырга яки кыскартырга
programme-complete = Программаны тәмамларга
programme-keep = Планны үрнәк итеп сакларга
programme-end = Алданрак бетерергә
programme-see-history = Тарихы
programme-stop = Программаны бетерергә
programme-history = <b>Программа тарихы</b>
programme-history-draft = { $number } редакция: каралама
programme-history-offered = { $number } редакция: килешүдә
programme-history-agreed = { $number } редакция: раслауны көтә
programme-history-approved = { $number } редакция: гамәлдә
programme-history-replaced = { $number } редакция: элек гамәлдә иде
programme-history-by = Раслады: { $name }, { $day }
programme-version-file = { $number } редакция файлы
programme-open = Программаны ачарга
programme-version-draft = Каралама, { $number } редакция
programme-version-offered = Килешүдә, { $number } редакция
programme-version-agreed = Барысы да риза, кураторның раславын көтә
programme-version-dropped = <b>Бу каралама бетерелде</b>
    Яңа программа башларга мөмкин: /programme
programme-version-why = Нәрсә үзгәрә: { $why }
programme-version-remark = Искәрмә: { $remark }
programme-part = <b>{ $name }</b>: { $text }
programme-plan-count = Планда { $count } чара
programme-lacks = Тутырасы бүлекләр калды: { $count }
programme-consents = Риза: { $names }
programme-write = Тутыруны дәвам итәргә
programme-plan = Чаралар планы
programme-sections = Бүлекне төзәтергә
programme-offer = Килешергә җибәрергә
programme-drop = Караламаны бетерергә
programme-agree = Ризалашырга
programme-return = Искәрмә белән кайтарырга
programme-approve = Расларга
programme-refuse = Искәрмә белән кайтарырга
programme-take-back = Кире алырга
programme-which-section = <b>Кайсы бүлекне төзәтәбез?</b>
programme-sure-drop = <b>Караламаны бетерергәме?</b>
    Анда язылганнар югалачак. Гамәлдәге программа кала.
programme-sure-drop-yes = Караламаны бетерергә
programme-sure-complete = <b>Программаны тәмамларгамы?</b>
    План тулысынча үтәлде. Барлык катнашучылар һәм куратор белеп торачак.
programme-sure-complete-yes = Тәмамларга
programme-kept = Язганнарыгыз барысы да сакланды. Теләсә кайсы көнне дәвам итәргә мөмкин: /programme
programme-written = <i>Хәзер язылган:</i>
    { $text }
programme-sample = <i>Үрнәк:</i>
    { $text }
programme-take-sample = Үрнәкне алырга
programme-keep-written = Ничек бар, шулай калсын
programme-end-option = { $months } ай, { $day } көненә кадәр
programme-template-kept = План «{ $title }» үрнәге итеп сакланды. Аны теләсә кайсы яңа программага алырга мөмкин.
programme-file-name = Остазлык программасы.docx
programme-file-ready = <b>Остазлык программасы</b>
    { $number } редакция, { $day } көненә кадәр
programme-picture-none = Планда чаралар әлегә юк.
programme-picture-caption = <b>План: { $count }</b>
    Үтәлгән: { $done }, алда: { $due }, соңга калган: { $late }
programme-picture-done = үтәлгән
programme-picture-due = алда
programme-picture-late = соңга калган
waiting-programme-answer = Программа белән ризалык: { $name }
waiting-programme-approval = Программаны расларга: { $name }
programme-told-offered = <b>Программа килешүдә</b>
    { $name } аны укып ризалашуыгызны сорый.
programme-told-agreed = <b>Программа белән барысы да риза</b>
    Хәзер аны куратор раслый. Раслангач, хәбәр итәрмен.
programme-told-to-approve = <b>Программа раслауны көтә</b>
    Остаз белән өйрәнүче риза.
programme-told-approved = <b>Программа расланды!</b>
    План гамәлгә керә, вакытларын искә төшереп торырмын.
programme-told-returned = <b>Программа төзәтергә кайтты</b>
    Текст һәм план сакланды, төзәтеп кабат җибәрергә мөмкин.
programme-told-unanswered = <b>Программа биш эш көне ризалык көтә</b>
    { $name }. Бәлки, алар белән сөйләшергә кирәктер.
programme-told-ending = <b>Программа озакламый тәмамлана</b>
    { $name }: соңгы көне { $day }. Аны тәмамларга, озайтырга яки соңыннан яңасын башларга мөмкин.
programme-told-over = <b>Программаның вакыты узды</b>
    { $name }: соңгы көне { $day } иде. Тәмамлагыз яки сәбәбен язып бетерегез.

## Бүлекләр

prog-problem = Нинди кыенлык өстендә эшлибез?
prog-problem-label = Проблема
prog-strengths = Өйрәнүченең нәрсәсе инде яхшы килеп чыга?
prog-strengths-label = Көчле яклары
prog-goal = Остазлыкның максаты нинди?
prog-goal-label = Максат
prog-objectives = Максатка нинди бурычлар илтә?
prog-objectives-label = Бурычлар
prog-content = Остаз белән өйрәнүче нәрсә эшләячәк?
prog-content-label = Эчтәлек
prog-interim = Уртасына нәрсә килеп чыгарга тиеш?
prog-interim-label = Аралык нәтиҗәләр
prog-results = Ахырында нәрсә килеп чыгарга тиеш?
prog-results-label = Көтелгән нәтиҗәләр
prog-ends_on = Программа кайсы көнгә кадәр?
prog-ends_on-label = Соңгы көн
prog-mode = Ничек очрашачаксыз?
prog-mode-label = Эш тәртибе
prog-mode-person = Күзгә-күз
prog-mode-online = Онлайн
prog-mode-mixed = Күзгә-күз дә, онлайн да
prog-schedule = Очрашулар кайчан һәм ничек еш?
prog-schedule-label = Очрашулар тәртибе
prog-conditions = Нинди шартлар кирәк?
prog-conditions-label = Шартлар

## План

plan-title = <b>Чаралар планы: { $count }</b>
    Бит: { $page } / { $pages }
plan-empty = <b>Планда әлегә берни юк</b>
plan-empty-yours = <b>Планда әлегә берни юк</b>
    Үрнәкне алып төзәтегез яки чараларны үзегез өстәгез.
plan-add = Өстәргә
plan-fill = Үрнәкне алырга
plan-back = Программага
plan-item = <b>{ $text }</b>
plan-item-due = Вакыты: { $day }
plan-item-after =
    { $days ->
        [0] «{ $text }» белән бер көнне
       *[other] «{ $text }» чарасыннан соң { $days } көннән
    }
plan-item-who = Кем: { $who }
plan-item-direction = Юнәлеш: { $name }
plan-item-expected = Көтелгән нәтиҗә: { $text }
plan-drop = Алырга
plan-which-template = <b>Кайсы үрнәкне алабыз?</b>
    Чаралар булганнарына өстәлә; бер үк чара кабатланмый.
plan-template-form = Безнең форма өчен план
plan-template-first = Эштә беренче көннәр
plan-template-own = Минеке: { $title }
plan-template-drop = Бетерергә
plan-template-sure = <b>«{ $title }» үрнәген бетерергәме?</b>
    Аны алган программалар үзгәрми.
plan-template-drop-yes = Үрнәкне бетерергә
plan-template-dropped = Үрнәк бетерелде.
planitem-text = <b>Нәрсә эшләргә кирәк?</b>
planitem-text-label = Чара
planitem-direction = <b>Кайсы юнәлешкә керә?</b>
planitem-direction-label = Юнәлеш
planitem-direction-none = Юнәлешсез
planitem-who = <b>Моны кем эшли?</b>
planitem-who-label = Кем эшли
planitem-who-mentee = Өйрәнүче
planitem-who-mentor = Остаз
planitem-who-both = Бергә
planitem-who-curator = Куратор
planitem-expected = <b>Нәрсә килеп чыгарга тиеш?</b>
planitem-expected-label = Нәтиҗә
planitem-how = <b>Кайчан?</b>
planitem-how-label = Вакыт ничек куелган
planitem-how-date = Билгеле бер көнгә
planitem-how-after = Башкасыннан соң берничә көннән
planitem-due_on = <b>Кайсы көнгә?</b>
    Сайлагыз яки языгыз, мәсәлән: 15 января
planitem-due_on-label = Вакыты
planitem-after = <b>Кайсы чарадан соң?</b>
planitem-after-label = Нәрсәдән соң
planitem-days = <b>Аннан соң ничә көннән?</b>
planitem-days-label = Ничә көннән
planitem-review = <b>Барысы да дөресме?</b>
planitem-confirm = Сакларга

## Сүзләр

progback-remark = <b>Нәрсәне төзәтергә кирәк?</b>
    Кыскача языгыз; моны программада катнашучылар укый.
progback-remark-label = Искәрмә
progchange-why = <b>Нәрсә һәм ни өчен үзгәрә?</b>
    Үзгәреш расланганчы гамәлдәге программа көчендә кала.
progchange-why-label = Нәрсә үзгәрә
progmove-ends_on = <b>Кайсы көн соңгысы булачак?</b>
    Көнен языгыз, мәсәлән: 30 июня. Программа 3 айдан 12 айга кадәр дәвам итә.
progmove-ends_on-label = Соңгы көн
progmove-why = <b>Ни өчен?</b>
    Икенче як моны ризалашканчы укый.
progmove-why-label = Сәбәп
progend-reason = <b>Программа ни өчен алданрак бетә?</b>
progend-reason-label = Сәбәп
progend-reason-goals = Максатларга ирешелде
progend-reason-no-contact = Аралашу килеп чыкмады
progend-reason-changed = Ихтыяҗлар үзгәрде
progend-reason-workload = Эш күп
progend-reason-other = Башка
progend-note = <b>Өстисегез киләме?</b>
progend-note-label = Аңлатма
progstop-note = <b>Программа ни өчен бетә?</b>
    Сәбәп кирәк, ул тарихта кала.
progstop-note-label = Сәбәп
progkeep-title = <b>Үрнәк ничек аталсын?</b>
progkeep-title-label = Исеме

## Кире кагулар

refusal-programme-open = Бу парның программасы бар инде. Яңасын ул тәмамлангач башларга мөмкин.
refusal-programme-not-draft = Бу текст каралама түгел инде. Хәзер менә ничек:
refusal-programme-answered = Моңа җавап бирелгән инде. Хәзер менә ничек:
refusal-programme-unfilled = Барысы да тутырылмаган әле. Бүлекләрне языгыз һәм кабат җибәрегез.
refusal-programme-too-short = Программа кимендә 3 ай дәвам итә: { $day } көненә кадәр яки соңрак. Азрак кирәк булса, аерым биремнәр бирегез: /tasks
refusal-programme-too-long = Программа 12 айдан артмый: { $day } көненә кадәр яки алданрак. Аннары яңасын башларга мөмкин.
refusal-programme-staged-short = Өчьеллык программа бер елдан озаграк: { $day } көненә кадәр яки соңрак. Кыскарагы өчен гадәтисен башлагыз.
refusal-programme-staged-long = Өчьеллык программа өч елдан артмый: { $day } көненә кадәр яки алданрак.
refusal-programme-start = Программа өч айдан элегрәк тә, бер елдан соңрак та башланмый. Башка көн сайлагыз.
refusal-programme-over = Бу программа тәмамланган инде. Хәзер менә ничек:
refusal-programme-changing = Бер үзгәреш әзерләнә инде. Башта шуны тәмамлагыз.
refusal-programme-end-past = Бу көн узган инде. Алдагы көнне языгыз.
refusal-programme-end-same = Программа болай да шул көнгә кадәр. Башка көн языгыз.
refusal-programme-unfinished = Планда { $count } үтәлмәгән чара калды. Аларны билгеләгез яки программаны сәбәбен язып алданрак бетерегез.
refusal-programme-reason-needed = Сәбәбен языгыз, ул тарихта кала.
refusal-plan-empty = Планда әлегә берни юк. Чаралар өстәгез яки үрнәк алыгыз.
refusal-plan-outside = «{ $text }» ({ $day }) программа вакытына сыймый. Чараның яки программаның вакытын төзәтегез.
refusal-plan-circle = Түгәрәк килеп чыкты: чаралар бер-берсен көтә. Башкасын сайлагыз яки көнен куегыз.
refusal-plan-full = Планга { $most } чара сыя. Артыгын алыгыз.
refusal-plan-item-done = Бу чара үтәлгән инде, ул планда кала.
refusal-plan-many-templates = { $most } үрнәк сакларга мөмкин. Кирәкмәгәнен бетерегез.

## /mydata

mydata-table-programmes = Парларыгыз программалары
mydata-table-programme_versions = Программа редакцияләре
mydata-table-programme_consents = Программалар белән ризалыгыгыз
mydata-table-plan_templates = План үрнәкләрегез
mydata-table-tasks = Парларыгызның планы һәм биремнәре
mydata-table-task_evidence = Тапшырган материалларыгыз
