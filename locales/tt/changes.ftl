## Forms, variants, kinds

pairs-variant-none = Төгәлләштермичә
pairs-variant-experienced-young = тәҗрибәле педагог – яшь белгеч
pairs-variant-class-young = тәҗрибәле сыйныф җитәкчесе – яшь белгеч
pairs-variant-leader-difficulties = җәмгыять лидеры – кыенлыклары булган педагог
pairs-variant-innovator-conservative = новатор – консерватив педагог
pairs-variant-subject-inexperienced = тәҗрибәле предметчы – тәҗрибәсез предметчы
pairs-kind-group = төркемле
pairs-kind-short_term = кыска вакытлы
pairs-kind-reverse = кире
pairs-kind-virtual = виртуаль
pairs-kind-situational = ситуацион
pairs-kind-marked = ✓ { $kind }
pairs-kind-free = { $kind }
pairs-shape-forms = Башка форма
pairs-shape-variants = Пардагы рольләр
pairs-shape-kinds = Остазлык төре
pairs-shape-done = Әзер
pairs-choose-forms = <b>Остазлык формасы</b>
    Хәзер: { $form }
pairs-choose-variants = <b>Кем кемгә ярдәм итә?</b>
    Хәзер: { $form }
pairs-choose-kinds = <b>Остазлык төре</b>
    Хәзер: { $form }
    Кыска вакытлысы өч айга кадәр бара. Киресендә һәркем икенчесенә үз эшендә остаз. Виртуальдә очрашулар онлайн гына.
pairs-offer-elsewhere = Остаз монда эшли: { $name }. Боерыкны аның оешмасы чыгара, ике куратор да күрә.
pairs-offer-reverse = Ике бәйләнгән пар була: һәркем икенчесенә остаз, һәрберсенә ризалык һәм боерык.
pairs-fit-wide = Районнан эзләргә
pairs-fit-near = Үз оешма гына

## Groups

pairs-card-joined = <b>{ $name }</b>
    Төркемдә башкалар белән
pairs-join-late = <b>Төркемгә кемне өстәргә?</b>
    Яңа катнашучының үз ризалыгы һәм үз боерыгы була, калганнар элеккечә эшли.
pairs-told-mentee-joined = <b>Төркемдә яңа катнашучы</b>
    { $name }. Боерык имзаланган, танышырга була.
pairs-next-returned-left = Җавап көткәндә остаз остаз булудан туктады. Башкасын тәкъдим итәргә була.
pairs-other-half = Парның икенче яртысы
refusal-reverse-no-group = Кире остазлыкта ике кеше була, аннан төркем ясап булмый. Хәзер болай:
refusal-group-full = Төркемдә алтыдан артык өйрәнүче була алмый.
refusal-not-running = Бу пар хәзер эшләми, үзгәртер нәрсә юк. Хәзер болай:

## Trial

pairs-trial-introduction-ahead = Танышу: алда
pairs-trial-introduction-done = Танышу: булды
pairs-trial-trial-ahead = Сынау очрашуы: алда
pairs-trial-trial-done = Сынау очрашуы: булды
pairs-trial-said = Җавабыгыз язылды, аны куратор гына күрә.
pairs-told-trial-ask = Сынау очрашуы узды. Дәвам итәбезме? Җавапны куратор гына күрә.
pairs-told-trial-silent = Сынау очрашуыннан соң барысы да җавап бирмәде. Бәлки, үзегез сорарга кирәктер.
refusal-trial-open = Сынау очрашуыннан соң дәвам итү турында барысы да әйтмәде әле. Җавапны көтегез яки карточкада «Сынау очрашуынсыз» төймәсенә басыгыз.
refusal-trial-not-met = Башта танышу һәм сынау очрашуы, аннан соң дәвам итү турында сорармын. Хәзер болай:

## Notice

pairs-runs-until = Эш шушы көн ахырына кадәр дәвам итә: { $until }.
pairs-next-withdrawn = Йөкләмә гамәлдән чыгарыла, соңгы көн: { $until }. Аңа кадәр кире алырга була.
pairs-do-calloff = Гамәлдән чыгармаска
pairs-told-withdrawing-mentor = <b>Оешма йөкләмәне гамәлдән чыгара</b>
    { $names }
    Соңгы көн: { $until }. Закон буенча өч эш көне алдан кисәтәләр. Сорауларга куратор җавап бирә.
pairs-told-withdrawing-mentee = <b>Парның эше тиздән тәмамлана</b>
    { $names }
    Соңгы көн: { $until }. Моңа сез гаепле түгел, яңа пар табарга куратор ярдәм итә.
pairs-reason-mentor-changed = өйрәнүче белән башка остаз дәвам итте
refusal-notice-runs = Кисәтү инде бара. Хәзер болай:

## Changing the term and the form

pairs-do-more = Үзгәртергә
pairs-do-term = Озайтырга яки кыскартырга
pairs-do-form = Форма һәм төр
pairs-do-standin = Вакытлыча алыштыру
pairs-do-another = Остазны алыштырырга
pairs-do-reverse = Кире остазлык
pairs-more = <b>Нәрсәне үзгәртергә?</b>
    Срок һәм форма ике як риза булгач үзгәрә, үзем сорармын.
pairs-change = Үзгәртергә
pairs-mine-change = <b>Нәрсәне үзгәртергә?</b>
    Срок һәм форма ике як риза булгач үзгәрә.
pairs-change-term = Яңа соңгы көн: { $ends }
pairs-change-form = Яңа форма: { $form }
pairs-amend-running = Ризалык көтәбез. { $change }
pairs-amend-open = Нәрсә тәкъдим ителгән
pairs-amend-asked = <b>Пар эшен үзгәртү тәкъдиме</b>
    { $name }
pairs-amend-agreed = <b>Барысы да риза, үзгәреш кабул ителде</b>
    { $name }
pairs-amend-declined = <b>Барысы да элеккечә кала</b>
    { $name }. Үзгәрешкә барысы да риза булмады, шулай да була.
pairs-amend-lapsed = <b>Барысы да элеккечә кала</b>
    { $name }. Барысы да җавап бирмәде, тәкъдим алынды.
pairs-amend-withdrawn = <b>Тәкъдим алынды</b>
    { $name }
pairs-amend-waits = Көтәбез: { $names }. { $until } кадәр, аннан соң барысы да элеккечә кала.
pairs-amend-paper = Үзгәрешне өстәмә килешү һәм боерык белән рәсмиләштерегез.
pairs-amend-no = Элеккечә калсын
pairs-amend-back = Тәкъдимне алырга
pairs-reform = <b>Форманы үзгәртергәме?</b>
    Хәзер: { $now }
    Булачак: { $then }
    Ике як та риза булырга тиеш.
pairs-reform-send = Тәкъдим итәргә
pairs-told-amend-asked = Парда үзгәреш тәкъдим ителде, ризалык көтәбез.
pairs-told-amend-silent = Үзгәрешкә бишенче эш көне җавап юк. Бәлки, үзегез искәртергә кирәктер.
pairs-told-term-soon = <b>Пар эшенең срогы тәмамланып килә</b>
    Соңгы көн: { $ends }. Тагын вакыт кирәк булса, яңа срок тәкъдим итегез.
pairs-told-term-over = Бу парның срогы чыкты. Аны тәмамлагыз яки яңа срок тәкъдим итегез.
prolonging-day = <b>Соңгы көн кайсысы була?</b>
    Хәзер: { $ends }. Мәсәлән, болай языгыз: 30.06.2027
prolonging-day-label = Соңгы көн
prolonging-review = <b>Бу срокны тәкъдим итәргәме?</b>
    Ике як риза булгач үзгәрә.
prolonging-confirm = Тәкъдим итәргә
refusal-term-past = Соңгы көн алда булырга тиеш. Башка көнне языгыз әле.
refusal-term-too-long = Бу өч елдан артык. Алдарак көнне языгыз әле.
refusal-term-not-short = Кыска вакытлы остазлык өч айга кадәр бара. Алдарак көнне языгыз яки башта төрен үзгәртегез.
refusal-amendment-same = Хәзер дә шулай, үзгәртер нәрсә юк.
refusal-amendment-open = Бер үзгәреш инде тәкъдим ителгән. Җавапны көтегез яки аны алыгыз.
refusal-amendment-over = Бу тәкъдимгә җавап кирәкми инде. Хәзер болай:

## Standing in

pairs-stand-in-asked = Алыштыру әле расланмаган: { $name }, { $first } – { $last }
pairs-stand-in-agreed = Вакытлыча алыштыра: { $name }, { $first } – { $last }
pairs-stand-in-open = Вакытлыча алыштыру
pairs-standing-in = Алыштырам: { $name }
standing-person = <b>Остазны кем алыштыра?</b>
standing-person-label = Кем
standing-first = <b>Кайсы көннән?</b>
    Басыгыз яки языгыз, мәсәлән: 30.11.2026
standing-first-label = Башы
standing-last = <b>Кайсы көнгә кадәр (ул көн дә керә)?</b>
    Мәсәлән, болай языгыз: 11.12.2026
standing-last-label = Ахыры
standing-review = <b>Алыштыруны сорарга?</b>
    Башта ризалык сорыйм, аннан соң барысына да әйтәм.
standing-confirm = Сорарга
stand-in-mine-asked = <b>Сездән остазны вакытлыча алыштыруны сорыйлар</b>
stand-in-mine-agreed = <b>Сез остазны алыштырасыз</b>
stand-in-mine-over = <b>Алыштыру тәмамланды, рәхмәт</b>
stand-in-mine-declined = <b>Җавабыгыз өчен рәхмәт</b>
    Куратор башка кешедән сорый.
stand-in-mine-withdrawn = <b>Алыштыру кирәкми инде</b>
    Ярдәм итәргә әзер булуыгыз өчен рәхмәт.
stand-in-theirs-asked = <b>Алыштыруны сорадык, җавап әлегә юк</b>
stand-in-theirs-agreed = <b>Остазны вакытлыча алыштыру</b>
stand-in-theirs-over = <b>Алыштыру тәмамланды, остаз дәвам итә</b>
stand-in-theirs-declined = <b>Алыштыру килеп чыкмады</b>
    Башка остаздан сорарга була.
stand-in-theirs-withdrawn = <b>Алыштыру юк инде, остаз дәвам итә</b>
stand-in-pair = { $name }
stand-in-who = Алыштыра: { $name }
stand-in-days = { $first } – { $last }
stand-in-stop = Башка булдыра алмыйм
stand-in-end = Алыштыруны туктатырга
refusal-stand-in-takes-part = Бу кеше инде шушы парда. Башка кешене сайлагыз әле.
refusal-stand-in-past = Алыштыру бүгеннән дә иртәрәк башлана алмый. Башка көнне языгыз әле.
refusal-stand-in-long = Алыштыру дүрт айга кадәр була ала. Озаграк булса, остазны алыштыру яхшырак.
refusal-stand-in-open = Алыштыру инде бар яки соралган. Хәзер болай:
refusal-stand-in-over = Җавап кирәкми инде. Хәзер болай:

## Another mentor

pairs-mine-another = Башка остаз
pairs-mine-keep = Остазны калдырырга
pairs-mine-change-asked = Сезгә башка остаз кирәклеген куратор белә. Аннан башка беркем күрми.
pairs-change-wanted = Башка остаз турында тыныч үтенеч: { $name } ({ $reason })
pairs-change-sought = Башка остаз эзлибез: { $name }
pairs-told-change-asked = Башка остаз сорыйлар: { $name }. Моны сез генә беләсез; яңасы башланганчы пар эшли.
pairs-told-change-back = Башка остаз турында үтенеч алынды: { $name }.
another-reason = <b>Башка остаз сорарга?</b>
    Моны куратор гына белә. Ул эзләгәндә барысы да элеккечә бара.
another-reason-label = Сәбәп
another-reason-no-contact = Аңлашып булмады
another-reason-changed = Бурычлар үзгәрде
another-reason-workload = Вакыт җитми
another-reason-other = Башкасы
another-note = <b>Аңлатасыгыз киләме?</b>
    Куратор гына күрә. Калдырып китәргә була.
another-note-label = Тулырак
another-review = <b>Кураторга тапшырырга?</b>
    Остаз бу турыда белми.
another-confirm = Тапшырырга
refusal-change-asked = Бу үтенечне куратор инде белә. Хәзер болай:
refusal-change-not-asked = Мондый үтенеч хәзер юк. Хәзер болай:

## Meetings

refusal-meeting-virtual = Виртуаль остазлыкта очрашулар онлайн гына. «Онлайн»ны сайлагыз әле.

## Mediation

pairs-mine-mediation = Килешергә булышырга
pairs-mediation-sure = <b>Килешергә булышуны сорыйсызмы?</b>
    Үтенечегезне остазлар советы, ә ул булмаса куратор күрә: кем сорый һәм кайсы пар турында. Сезнең белән элемтәгә керәчәкләр. Язмалар һәм сораулар беркемгә дә ачылмый.
pairs-mediation-yes = Сорарга
pairs-mediation-asked = <b>Үтенеч тапшырылды</b>
    Сезнең белән элемтәгә керәчәкләр. Пар элеккечә эшли.
pairs-told-mediation = <b>Килешергә булышуны сорыйлар</b>
    { $name }
    Кем сорый: { $who }. Икесе белән дә аерым һәм яхшылап сөйләшегез әле.
