### /match: a proposal for everybody without a mentor

command-match = барысына да остаз сайлау
menu-match = Барысына да сайлау
matching-no-organisation = Пар сайлауны оешманың кураторы, советы һәм җитәкчесе, районда координатор алып бара. Бу сез булсагыз, чакыру сорагыз: /help
matching-which = <b>Кем өчен пар сайлыйбыз?</b>
matching-scope = { $name }
matching-intro = <b>Барысына да остаз сайлау</b>
    Остазы булмаган һәркемгә туры килгәнен тәкъдим итәрмен: сораулар, фән, тәҗрибә, вакыт, буш урыннар һәм икесенең дә теләкләре буенча.
    Сез карап җибәргәнче, беркемгә дә бернәрсә китми.
matching-begin = Сайлау
matching-counting = <b>Сайлыйм: { $name }</b>
    { $done } % әзер. Башка эш белән шөгыльләнергә була, калганнарга гадәттәгечә җавап бирәм.
matching-refresh = Хәзер карау
matching-failed = <b>Сайлап булмады</b>
    Бернәрсә дә югалмады. Берничә минуттан тагын бер кат эшләп карагыз.
matching-board = <b>Сайлау: { $name }</b>
matching-board-going = Яңадан сайлыйм, { $done } % әзер. Әлегә элеккесе күренә.
matching-board-counted = Сайланган вакыты: { $moment }
matching-board-pairs = Җибәрергә парлар: { $count }, беркетелгәне: { $pinned }
matching-board-left = Остазсыз: { $count }
matching-board-sent = Җибәрелде: { $count }. Алар /pairs эчендә
matching-board-skipped = Нәрсәдер үзгәргәнгә җибәрелмәде: { $count }
matching-board-next = Парларны карагыз. Җибәргәч, икесенә дә ризалык тексты килер.
matching-see-pairs = Парларны карау
matching-send = Барысын җибәрү: { $count }
matching-sending = <b>Җибәрәм</b>
    Калды: { $left }
matching-see-left = Остазсызлар: { $count }
matching-see-skipped = Нәрсә җибәрелмәде
matching-seek = Исеме буенча табу
matching-again = Яңадан сайлау
matching-pairs = <b>Җибәрергә парлар: { $count }</b>
    { $pages } биттән { $page } бит
matching-pair = <b>{ $mentee }</b>, остазы { $mentor }
matching-pair-pinned = <b>{ $mentee }</b>, остазы { $mentor } (беркетелгән)
matching-open-pair = { $mentee } – { $mentor }
matching-of-school = { $name } ({ $school })
matching-left = <b>Остазсыз калдылар: { $count }</b>
    { $pages } биттән { $page } бит
matching-skipped = <b>Җибәрелмәде: { $count }</b>
    { $pages } биттән { $page } бит
matching-person-line = • { $name }: { $why }
matching-open-person = { $name }
matching-card = <b>{ $mentee }</b>
    Остаз: { $mentor }
matching-card-pinned = <b>{ $mentee }</b>
    Остаз: { $mentor }
    Беркетелгән: яңадан сайлаганда пар кала
matching-card-left = <b>{ $mentee }</b>
    Әлегә остазсыз
matching-card-why = Ни өчен: { $why }
matching-card-sent = Тәкъдим җибәрелде, ул /pairs эчендә
matching-card-skipped = Җибәрелмәде: { $why }
matching-do-pin = Беркетү
matching-do-unpin = Беркетүне алу
matching-do-another = Башка остаз
matching-do-choose = Остаз сайлау
matching-do-drop = Бу парны алып ташлау
matching-another = <b>Тагын кем туры килә: { $name }</b>
matching-another-nobody = Хәзер сайлар кеше юк: кагыйдә комачаулый яки буш урын юк. Остазлар чакыру: /invite
matching-candidate = <b>{ $name }</b>
matching-take = { $name }
matching-swap = <b>{ $mentor }: сайлауда барлык урыннар алынган</b>
    Кем белән алыштырырга? Ул элекке остазны ала, { $mentee } яңасын.
matching-swap-out = <b>{ $mentor }: сайлауда барлык урыннар алынган</b>
    Кемнең урынын бирергә? Ул әлегә остазсыз кала, { $mentee } остаз ала.
matching-instead = Аның урынына: { $name }
matching-left-no-mentors = оешмада әлегә остазлар юк
matching-left-places-taken = туры килгәннәр барысы да башкаларга бирелде
matching-left-full = остазларның барлык урыннары алынган
matching-left-away = остазлар хәзер юк
matching-left-mentee-away = хәзер юк
matching-left-set-aside = остазлар әлегә җавап бирергә өлгерми
matching-left-other-subject = шул ук фән кирәк, андый остаз юк
matching-left-wish-against = бергә булмау теләге бар
matching-left-line-manager = остаз турыдан-туры җитәкче
matching-left-already-together = бу остазлар белән инде эшли
matching-left-barred = бу остазлар тәкъдим ителгән иде, яки пар алып ташланды
matching-left-oneself = башка остазлар юк
matching-skipped-gone = икесенең берсе хәзер остаз яки өйрәнүче түгел
matching-skipped-has-pair = инде пары бар
matching-skipped-changed = нәрсәдер үзгәрде, яңадан сайлагыз
matching-skipped-full = остазның барлык урыннары алынган
matching-skipped-away = икесенең берсе хәзер юк
matching-skipped-set-aside = остаз әлегә җавап бирергә өлгерми
matching-skipped-other-subject = шул ук фән кирәк
matching-skipped-wish-against = бергә булмау теләге бар
matching-skipped-line-manager = бу турыдан-туры җитәкче
matching-skipped-already-together = алар инде бергә эшли
matching-skipped-barred = бу пар тәкъдим ителгән иде
matching-skipped-oneself = бу бер үк кеше
mseek-mentee = <b>Кемне табарга?</b>
    Фамилиясен яки исемен языгыз, башы да җитә.
refusal-match-changed = Монда инде нәрсәдер үзгәрткәннәр. Хәзер менә болай:
refusal-match-full = Бу остазның сайлауда барлык урыннары алынган.
refusal-match-rule = Бу парны төзеп булмый: { $rule ->
        [away] икесенең берсе хәзер юк
        [full] остазның барлык урыннары алынган
        [other-subject] шул ук фән кирәк
        [wish-against] бергә булмау теләге бар
        [line-manager] бу турыдан-туры җитәкче
        [set-aside] остаз әлегә җавап бирергә өлгерми
        [already-together] алар инде бергә эшли
       *[other] бу бер үк кеше
    }. Зинһар, башка остаз сайлагыз.
queue-wait = Урын көтү: { $name }
queue-leave = Көтмәскә: { $name }
queue-place-free = <b>Урын бушады</b>
    Остаз: { $mentor }
    Көтү исемлегендә беренче: { $mentee }
queue-propose = Пар тәкъдим итү
queue-step-out = Исемлектән алу
refusal-mentor-free = Бу остазда инде урын бар, тәкъдим итәргә була.
pairs-out-waits = • { $name }: { $why }, көтү исемлегендә тора
