## What waits

menu-waiting = Мине нәрсә көтә
command-waiting = Мине нәрсә көтә
waiting-title = <b>Сезне нәрсә көтә</b>
waiting-daily = <b>Искә төшерәм: сезне нәрсә көтә</b>
waiting-nothing = <b>Сезне бернәрсә дә көтми</b>
    Барысына да җавап бирелгән. Көнегез хәерле булсын.
waiting-line = { $number }. { $line }
waiting-until = { $what }
    { $until } кадәр, { $after }.
waiting-one = хезмәттәш
waiting-open = { $number }. Ачу
waiting-mine = Мине нәрсә көтә
waiting-gone = Монда җавап кирәкми инде, исемлектән алам.
waiting-mentorship-answer = Пар өчен ризалык: { $name }
waiting-mentorship-amendment = Пардагы үзгәреш: { $name }
waiting-mentorship-trial = Сынаудан соң дәвам итүме: { $name }
waiting-stand-in-asked = Остазны вакытлыча алыштыру: { $name }
waiting-meeting-offer = Очрашу вакыты турында җавап: { $name }
waiting-meeting = Очрашу булдымы: { $name }
waiting-stand-in = Остазны вакытлыча алыштыру: { $name }
waiting-anything = Җавап: { $name }
waiting-quarter-return = Квартал белешмәсен тапшырырга
waiting-yearly-refresh = Өйрәнүчеләр исемлеген тикшерергә
waiting-then-coordinator = аннары координатор күрә
waiting-survey = Сораштыру
waiting-help = Җавап көткән сорау: { $name }
waiting-meeting-gap = Очрашу билгеләргә: { $name }
waiting-then-return = аннары тәкъдим кураторга кайта
waiting-then-withdrawn = аннары тәкъдим алына
waiting-then-close = аннары сорау ябыла
waiting-then-curator = аннары кураторга әйтәм
waiting-then-others = аннары башкалардан да сорыйм
waiting-then-again = аннары искә төшерәм
waiting-work-roles = Кешеләрне расларга: { $count }
waiting-work-signatures = Имзаларны билгеләргә: { $count }
waiting-work-orders = Боерыкны язарга: { $count }
waiting-work-confirmations = Боерыкларны расларга: { $count }
waiting-others = Башкаларны нәрсә көтә
waiting-others-title = <b>Башкаларны нәрсә көтә</b>
    Барысы: { $count }
waiting-others-nothing = <b>Беркемне дә көтмибез</b>
    Барысы да вакытында җавап биргән.
waiting-other = • <b>{ $name }</b>, { $since } бирле
    { $line }

## Meetings that do not come

gaps-first = <b>Танышырга вакыт</b>
    { $names } һәм сез пар инде, ә беренче очрашу булмады әле.
    Үзегезгә уңай вакыт тәкъдим итегез, бу бер минут ала.
gaps-both = <b>Күптән очрашмадыгыз</b>
    { $names } белән { $days } уку көне очрашмадыгыз.
    Үзегезгә уңай вакыт тәкъдим итегез, бу бер минут ала.
gaps-curator-first = <b>Беренче очрашу булмады әле</b>
    { $name }
    Боерыктан соң { $days } уку көне үтте. Икесенә дә вакыт сайларга тәкъдим иттем.
gaps-curator = <b>Күптән очрашулар юк</b>
    { $name }
    { $days } уку көне очрашу юк. Икесенә дә искә төшердем, бәлки сезнең ярдәм кирәктер.
gaps-health-days = { $days } уку көне очрашу юк.
gaps-health-formal = Формальлеккә охшаган: очрашулар расланмый яки алар күптән юк.
gaps-health-silent = Остаз хәзергә җавап бирми, аңа яңа парлар тәкъдим итмим.
gaps-you-silent = <b>Хәзер сорауларга вакыт юк, ахры</b>
    Берничә сорау сезне күптән көтә, шуңа яңа парлар тәкъдим итмим. Көткән тәкъдимнәр гафу үтенү белән кире кайтты.
    Берсенә генә җавап бирсәгез дә, барысы элеккечә була. Авырыйсызмы, отпусктамы? Профильдә билгеләгез: /profile
gaps-set-aside = <b>Остаз хәзер җавап бирергә өлгерми</b>
    { $name }. Яңа парлар тәкъдим итмим; көткән тәкъдимнәр кире кайтты. Бер җавап бирсә, барысы элеккечә була.
