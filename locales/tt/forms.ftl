## What every form says

form-choose-please = Монда төймә белән җиңелрәк: зинһар, астагы вариантлардан сайлагыз.
form-text-please = Монда текст кирәк. Зинһар, сүзләр белән языгыз — калганы урынында.
form-unknown-command = Андый команда юк. Зинһар, сорауга җавап бирегез яки «Баш тарту» төймәсенә басыгыз.
form-too-long = { $length } билге килеп чыкты, ә { $most } сыя. Хәбәрегез чатта калды: кыскартып, тагын җибәрегез.
form-too-short = Артык кыска. Зинһар, кимендә { $least } билге языгыз.
form-number-please = { $least } – { $most } арасында бөтен сан кирәк, мәсәлән { $least }.
form-option-gone = Бу вариант инде юк. Хәзер менә болар бар:
form-how-many = Зинһар, { $least } – { $most } билгеләгез.
form-refused = { $reason }
form-cancelled = Туктатылды, бернәрсә дә үзгәрмәде. Меню: /menu
form-marked-so-far = Билгеләнгән: <b>{ $marked }</b>
form-week-please = Сәгатьләрне аңлап булмады. Мәсәлән, болай языгыз: пн, ср 14–17; пт 15-18
form-name-please = Зинһар, фамилия языгыз яки исемлектән сайлагыз.
form-nobody-found = «{ $typed }» буенча беркемне дә тапмадым. Фамилияне тикшерегез яки исемлектән сайлагыз.
form-tags-direction = Юнәлеш: <b>{ $direction }</b>
form-tags-alike = Сезнең сүзләр белән яздым. Астагы әзере туры килсә, шуны билгеләгез, үзегезнекен алыгыз.
form-marked = Әзер
form-empty-answer = —
form-answer = { $name }: <b>{ $answer }</b>

## Menu

menu-title = <b>{ $name }, ничек ярдәм итим?</b>
menu-friend = Хезмәттәш
menu-group = Мин остазларга һәм өйрәнүчеләргә булышам. Миңа шәхси чатка языгыз.
menu-unregistered = <b>Исәнмесез. Мин «Наставник»</b>
    Укытучыларга укытучылар ярдәмен оештырам: остаз табу, очрашу турында килешү, киңәш сорау.
    Башта танышыйк, бу берничә минут кына.
menu-register = Танышу
menu-pending = <b>Кураторны көтәбез</b>
    Оешмагыз кураторы сезне тиздән раслар, мин шунда ук язармын.
menu-nothing-to-cancel = Хәзер туктатырлык эш юк. Меню: /menu
menu-admin = Районнар һәм мәктәпләр
menu-district = Минем район
menu-ask = Остаздан сорау
menu-meet = Очрашу тәкъдим итү
menu-meetings = Минем очрашулар
menu-diary = Көндәлек
menu-help_requests = Ярдәм сораулары
menu-pairs = Парлар
menu-people = Кешеләр
menu-invite = Чакыру
menu-report = Хисап
menu-survey = Сораштырулар
menu-speed = Тиз очрашулар
menu-import = Базаны йөкләү
menu-export = Базаны алу
menu-profile = Минем профиль

command-admin = Районнар, мәктәпләр, кураторлар
command-district = Район оешмалары
command-ask = Остаздан сорау
command-meet = Очрашу тәкъдим итү
command-meetings = Минем очрашулар
command-diary = Остаз көндәлеге
command-help_requests = Ярдәм сораулары
command-pairs = Остазлык парлары
command-people = Оешма кешеләре
command-invite = Сылтама белән чакыру
command-report = Хисап
command-survey = Сораштыру һәм мониторинг
command-speed = Тиз остазлык
command-import = Остазлар базасын йөкләү
command-export = Остазлар базасын алу
command-profile = Минем профиль
command-language = Язык / Language / Тел
command-mydata = Минем турыда нәрсә саклана
command-forget = Мәгълүматларымны бетерү
command-help = Бу ничек эшли
command-cancel = Башланганны туктату
command-menu = Меню
command-start = Башлау

help-text = <b>Бу ничек эшли</b>
    Өйрәнүче сорый һәм очрашулар билгели, остаз җавап бирә, куратор парларны кушып, барысын да күреп тора.
    Барлык мөмкинлекләр менюда: /menu
    Башланганны туктату: /cancel
    Сезнең турыда нәрсә саклана: /mydata, бетерү: /forget

## Roles

role-mentee = өйрәнүче
role-mentor = остаз
role-curator = куратор
role-head = җитәкче
role-coordinator = район координаторы
role-council = остазлар советы
role-admin = администратор

## When something could not be done

error-stale = Бу төймә элеккеге сөйләшүдән, ул инде эшләми. Хәзер менә ничек:
error-unexpected = Минем килеп чыкмады, бу минем гаеп, сезнеке түгел. Бернәрсә дә югалмады. Тагын карагыз яки /menu ачыгыз
refusal-not-found = Мин моны тапмадым: бәлки, ул инде бетерелгән яки сезнеке түгел. /menu ачыгыз
refusal-forbidden = Моны оешмагыз кураторы яки җитәкчесе эшли ала. Кирәк булса, алардан сорагыз.
refusal-role-lost = Хәзер сезнең «{ $organisation }» оешмасында ролегез юк, шуңа күрә бу төймә инде эшләми. Бу ялгышлык булса, куратор белән сөйләшегез. Хәзер нәрсә мөмкин: /menu
refusal-late = Бу инде хәл ителгән. Хәзер менә ничек:
refusal-already-answered = Моңа инде җавап бирелгән. Хәзер менә ничек:

stray-command = Мин андый команданы белмим. Менә нәрсә эшләп була:
stray-message = Мин моның нәрсәгә карашлы икәнен аңламадым. Менә нәрсә эшләп була:
stray-edit = Мин яңа хәбәрләрне генә укыйм. Мөһим нәрсәне төзәтсәгез, тагын җибәрегез.
