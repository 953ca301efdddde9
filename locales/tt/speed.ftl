## The group

speed-hello = <b>Исәнмесез. Мин тиз очрашулар үткәрергә ярдәм итәм</b>
    Остазлар һәм өйрәнүчеләр чиратлап, берничә минутка таныша.
    Башлау өчен куратор төймәгә баса. Төркем сөйләшүен мин укымыйм.
speed-bind = Төркемне беркетү
speed-bind-curator = Төркемне оешма кураторы беркетә. Бу сез булсагыз, башта шәхси чатта танышыйк.
speed-bind-which = <b>Кайсы оешмага?</b>
speed-bound = <b>Төркем әзер</b>
    { $organisation }. Очрашуны куратор игълан итә: төймә шәхси чатны ача.
speed-announce = Очрашу игълан итү
speed-title = <b>Тиз очрашулар: { $topic }</b>
speed-about = { $topic }
speed-facts = { $moment }
    { $place }
    Раундлар: { $rounds }, һәркайсы { $minutes }
speed-side-mentor = <b>Остазлар:</b> { $taken } / { $places }
speed-side-mentee = <b>Өйрәнүчеләр:</b> { $taken } / { $places }
speed-names = { $names }
speed-waiting = Урын көтә: { $count }
speed-board-open = Астагы төймә белән язылыгыз. Урын булмаса, чиратка язармын һәм урын бушагач хәбәр итәрмен.
speed-board-running =
    { $number ->
        [0] Тиздән башлыйбыз, парлар төзим. Әле кушылырга була.
       *[other] Очрашу бара: раунд { $number } / { $rounds }. Әле кушылырга була.
    }
speed-board-over = Очрашу тәмам. Барыгызга да рәхмәт.
speed-board-cancelled = Очрашу булмый.
speed-sign-mentor = Остаз булам
speed-sign-mentee = Өйрәнүче булам
speed-sign-out = Килә алмыйм
speed-toast-in = Сез язылдыгыз. Тулырак шәхси чатта.
speed-toast-waiting = Урыннар тулган, сез чиратта. Урын бушагач язармын.
speed-toast-same = Сез язылган инде.
speed-toast-out = Ярый, урын бушады.
speed-toast-none = Сез язылмаган идегез.
speed-round = <b>Раунд { $number } / { $rounds }</b>
speed-round-until = { $until } кадәр. Кем кем белән, кайсы өстәл артында икәнен һәркемгә яздым.
speed-end = <b>Барыгызга да рәхмәт</b>
    «{ $topic }» тәмам. Шәхси чатны карагыз: анда кем белән дәвам итәсегез килгәне турында сорау бар.

refusal-speed-over = Бу очрашу тәмамланган яки булмый.
refusal-speed-running = Очрашу бара инде, якны хәзер алыштырып булмый.
refusal-speed-past = Бу вакыт бик якын: раундлар төзергә ким дигәндә 5 минут кирәк. Соңрак вакыт сайлагыз.
refusal-speed-name-first = Башта танышыйк: төркемдәге сылтаманы ачыгыз.

## The host

speed-host = <b>Тиз очрашулар</b>
    Төркемдә яңа очрашу игълан итегез яки элеккесен ачыгыз.
speed-host-new = <b>Тиз очрашулар</b>
    Башта мине оешмагыз төркеменә өстәгез һәм анда «Төркемне беркетү» төймәсенә басыгыз.
speed-announce-in = Игълан итү: { $title }
speed-event-line = { $topic } · { $state }
speed-add-group = Төркемгә өстәү
speed-state-open = язылу бара
speed-state-running = бара
speed-state-over = тәмам
speed-state-cancelled = булмый
speed-card-state = Хәзер: { $state }
speed-people-mentor = <b>Остазлар:</b> { $names }
speed-people-mentee = <b>Өйрәнүчеләр:</b> { $names }
speed-waits = урын көтә
speed-cancel = Очрашудан баш тарту
speed-cancel-sure = <b>«{ $topic }» булмыймы?</b>
    Язылганнар: { $count }. Барысына да язармын, кире кайтарып булмый.
speed-cancel-yes = Әйе, булмый
speed-summary = <b>Нәтиҗәләр: { $topic }</b>
speed-outcome = Булган әңгәмәләр: { $held }. «Дәвам итәсем килә / рәхмәт» җаваплары: { $answered } / { $asked }
speed-outcome-mutual = Икесе дә дәвам итәргә тели: { $count }
speed-pair-line = { $mentor } һәм { $mentee }
speed-suggest = <b>Пар булырга мөмкин</b>
    «{ $topic }» очрашуыннан соң икесе дә дәвам итәргә тели:
    остаз { $mentor }, өйрәнүче { $mentee }
speed-suggest-invite = Икесенең дә оешмада роле юк: сылтама белән чакырыгыз (/invite), аннары парны тәкъдим итегез.
speed-propose = Парны тәкъдим итү

speed-topic = <b>Очрашулар нәрсә турында булачак?</b>
    «{ $title }» төркеме. Мәсәлән: яңа сыйныфта беренче дәрес
speed-topic-label = Тема
speed-starts_at = <b>Кайчан башлыйбыз?</b>
    { $status }
speed-starts_at-label = Кайчан
speed-place = <b>Кайда?</b>
    Кабинет яки видеоочрашу сылтамасы.
speed-place-label = Урын
speed-minutes = <b>Бер раунд ничә минут?</b>
    Раундлар арасында күчеп утырырга ике минут.
speed-minutes-label = Раундта минут
speed-rounds = <b>Ничә раунд?</b>
    Беркем дә бер кеше белән ике тапкыр очрашмый.
speed-rounds-label = Раундлар
speed-mentors = <b>Остазларга ничә урын?</b>
speed-mentors-label = Остазлар урыны
speed-mentees = <b>Өйрәнүчеләргә ничә урын?</b>
speed-mentees-label = Өйрәнүчеләр урыны
speed-review = <b>«{ $title }» төркемендә игълан итәргәме?</b>
speed-confirm = Игълан итү

## A guest

guest-consent = { $text }
guest-consent-yes = Ризалык бирәм
guest-name = <b>Сезгә ничек дәшәргә?</b>
    Исем яки исем һәм атасының исеме. Төркемдә исем генә күренә.
guest-thanks = <b>Танышуыма шат, { $name }</b>
guest-name-odd = Исемне генә яки исем белән атасының исемен хәрефләр белән языгыз: Анна Петровна

## One's own seat

speed-seat-in-mentor = <b>Сез остаз булып язылдыгыз</b>
speed-seat-in-mentee = <b>Сез өйрәнүче булып язылдыгыз</b>
speed-seat-waiting-mentor = <b>Сез остазлар чиратында</b>
    Урын бушау белән язармын.
speed-seat-waiting-mentee = <b>Сез өйрәнүчеләр чиратында</b>
    Урын бушау белән язармын.
speed-seat-out = <b>Сез катнашмыйсыз</b>
    Планнар үзгәрсә, урынны кабат алырга була.
speed-seat-over = <b>Очрашу тәмам, рәхмәт</b>
speed-seat-cancelled = <b>Очрашу булмый</b>
speed-remind = Тиздән башлана.
speed-cancelled = <b>Очрашу булмый: { $topic }</b>
speed-nobody = <b>Очрашу булмый: { $topic }</b>
    Бер як кына язылды. Бәлки, башка вакытта.
speed-plan = <b>Тиздән башлыйбыз: { $topic }</b>
speed-plan-line = { $number }. Өстәл { $place }, { $name }
speed-plan-idle = { $number }. Ял
speed-turn = Өстәл { $place }: { $name }
    { $until } кадәр
speed-turn-idle = Бу раундта сез ял итәсез, { $until } кадәр.
speed-absent = Беркем дә килмәде
speed-absent-noted = Аңладым. Киләсе раундларны яңадан төзим, мөмкин булса, сез әңгәмәдәшсез калмассыз.
speed-go = Миңа китәргә вакыт
speed-missed = Сезне өстәл артында көттеләр. Әле безнең белән булсагыз, төймәгә басыгыз, киләсе раундтан сез янә катнашасыз.
speed-back = Мин монда
speed-alone = Әңгәмәдәшегезгә китәргә туры килде. Киләсе раунд яңадан төзелде.
speed-ask = <b>Дәвам итәсегез киләме?</b>
    { $name }. Җавап икегез дә теләгәндә генә күренә.
speed-yes = Дәвам итәсем килә
speed-thanks = Рәхмәт
speed-answered = Рәхмәт, истә калдырдым. { $name }: { $yes ->
        [true] теләк уртак булса, хәбәр итәрмен.
       *[false] әңгәмә булды, шул җитә.
    }
speed-mutual = <b>Бу уртак теләк</b>
    Сез һәм { $name } дәвам итәргә телисез. Куратор белә һәм парны рәсмиләштерергә ярдәм итәр.
