## Menu

menu-pair = Минем пар
command-pair = Минем пар

## The curator's list

pairs-no-organisation = Парларны оешма кураторы һәм җитәкчесе күрә. Бу сез булсагыз, администратордан чакыру сорагыз.
pairs-which = <b>Кайсы оешма парларын күрсәтергә?</b>
pairs-organisation = { $name }
pairs-overview = <b>Остазлык парлары</b>
    Җавап көтелә: { $asked }
    Рәсмиләштерелә: { $papers }
    Эшлиләр: { $work }
    Тәмамланган һәм килеп чыкмаган: { $over }
    Әлегә остазсыз: { $waiting }
pairs-seek-button = Остаз сайлау
pairs-group-asked = Җавап көтелә: { $count }
pairs-group-papers = Рәсмиләштерелә: { $count }
pairs-group-work = Эшлиләр: { $count }
pairs-group-over = Тәмамланган: { $count }
pairs-list-asked = <b>Җавап көтәбез</b>
    Барлыгы: { $count }
pairs-list-papers = <b>Рәсмиләштерелә</b>
    Барлыгы: { $count }
pairs-list-work = <b>Эшлиләр</b>
    Барлыгы: { $count }
pairs-list-over = <b>Тәмамланган һәм килеп чыкмаган</b>
    Барлыгы: { $count }
pairs-listed = { $name }
pairs-bullet = • { $name }
pairs-to-list = Барлык парлар
pairs-work-sheets = Барлык битләрне басу
pairs-work-sign = Имзаларны билгеләү
pairs-work-record = Боерыкны язу
pairs-open = Ачу

## Finding a mentor

pairs-seek = <b>Кемгә остаз сайлыйбыз?</b>
    Әлегә парсыз: { $count }
pairs-seek-nobody = <b>Барысының да остазы бар</b>
    Хәзер парсыз өйрәнүчеләр юк.
pairs-person = { $name }
pairs-fit = <b>Остаз сайлау</b>
    { $name }
pairs-fit-wishes = Сораулары: { $tags }
pairs-fit-nobody = Хәзер тәкъдим итәр кеше юк: остазларда буш урын юк яки кагыйдә комачаулый. Тагын остазлар чакырырга була: /invite
pairs-candidate = <b>{ $number }. { $name }</b>
pairs-choose = { $name }
pairs-reasons = { $reasons }
pairs-reasons-but = { $good }; әмма { $bad }
pairs-reasons-none = Профиль тулысынча тутырылмаган, чагыштырырга нәрсә юк
pairs-left-out = Кем туры килми
pairs-out = <b>Кемне тәкъдим итеп булмый</b>
    Өйрәнүче: { $name }
pairs-out-line = • { $name }: { $why }
pairs-why-covers = { $asked ->
       *[other] { $asked } сораудан { $covered } туры килә
    }
pairs-why-same-subject = шул ук фән ({ $subject })
pairs-why-same-age-group = шул ук яшь төркеме ({ $age_group })
pairs-why-experienced = { $years ->
       *[other] тәҗрибәсе { $years } ел
    }
pairs-why-same-kind = остазлык төре туры килә
pairs-why-same-mode = уңайлы формат: { $mode }
pairs-why-common-time = уртак вакыт: { $days }
pairs-why-free-places = буш урыннар: { $places }
pairs-why-same-organisation = шул ук оешма
pairs-why-covers-nothing = сораулар компетенцияләргә туры килми
pairs-why-other-subject = башка фән ({ $subject })
pairs-why-other-age-group = башка яшь төркеме ({ $age_group })
pairs-why-no-common-time = уртак вакыт юк
pairs-why-no-common-time-on = уртак вакыт юк: { $days }
pairs-why-less-experience = тәҗрибәсе азрак ({ $mentor } һәм { $mentee })
pairs-why-far-less-experience = тәҗрибәсе шактый азрак ({ $mentor } һәм { $mentee })
pairs-why-other-kind = остазлыкның башка төре
pairs-why-other-mode = башка формат: { $mode }
pairs-why-other-organisation = башка оешма
pairs-why-nearly-full = соңгы урын кала ({ $capacity } урыннан { $load } алынган)
pairs-why-asked = моңарчы тәкъдим ителгән, { $day }
pairs-mode-online = онлайн
pairs-mode-person = очрашып
pairs-mode-mixed = очрашып та, онлайн да
pairs-rule-oneself = бу шул ук кеше
pairs-rule-already-together = инде пар
pairs-rule-line-manager = турыдан-туры җитәкчесе
pairs-rule-wish-against = бергә булмау теләге бар
pairs-rule-other-subject = башка фән, ә шул ук кирәк
pairs-rule-set-aside = әлегә мөрәҗәгатьләргә җавап бирми
pairs-rule-away = хәзер юк
pairs-rule-barred = бу пар тәкъдим ителгән яки алып ташланган
pairs-rule-full = барлык урыннар алынган
pairs-offer = <b>Бу парны тәкъдим итәбезме?</b>
    Остаз: { $mentor }
    Өйрәнүче: { $mentee }
    Форма: { $form }
pairs-offer-work = { $place ->
        [kindergarten] Остазның вазифасы һәм яшь төркеме
       *[other] Остазның вазифасы һәм фәне
    }: { $position }, { $subject }
pairs-offer-next = Икесенә дә ризалык тексты киләчәк. Җавапка җиде эш көне бар, үзем искә төшерермен.
pairs-send-offer = Тәкъдим итү
pairs-forms = <b>Остазлык формасы</b>
    Бу парга кайсысы туры килә?
pairs-form-teacher_teacher = укытучы – укытучы
pairs-form-head_teacher = җитәкче – укытучы
pairs-form-educator_educator = тәрбияче – тәрбияче
pairs-form-employer_student = эш бирүче – студент
pairs-form-lecturer_young_teacher = вуз педагогы – яшь педагог
pairs-join = <b>Кемне өстибез?</b>
    Төркем барлыкка килә. Ризалык тексты барысына да яңадан киләчәк.

## The curator's card

pairs-card-proposed = <b>{ $name }</b>
    Ризалык көтәбез
pairs-card-agreed = <b>{ $name }</b>
    Барысы да риза, рәсмиләштерәбез
pairs-card-trial = <b>{ $name }</b>
    Сынау очрашуы
pairs-card-ordered = <b>{ $name }</b>
    Боерык бар, тиздән башлана
pairs-card-active = <b>{ $name }</b>
    Эшлиләр
pairs-card-paused = <b>{ $name }</b>
    Тукталыш
pairs-card-completed = <b>{ $name }</b>
    Тәмамланды, максатларга ирешелде
pairs-card-ended_by_participant = <b>{ $name }</b>
    Катнашучы теләге белән тәмамланды
pairs-card-ended_by_curator = <b>{ $name }</b>
    Куратор тәмамлады
pairs-card-declined = <b>{ $name }</b>
    Пар килеп чыкмады
pairs-card-returned = <b>{ $name }</b>
    Тәкъдим сезгә кире кайтты
pairs-card-withdrawn = <b>{ $name }</b>
    Тәкъдим кире алынды
pairs-card-form = Форма: { $form }
pairs-card-reason = Сәбәп: { $reason }
pairs-party = { $name }
pairs-party-asked = { $name }: әлегә җавап юк
pairs-party-unreachable = { $name }: әлегә яза алмыйм, шәхсән әйтегез
pairs-party-agreed = { $name }: ризалык бар, бит имзаланмаган
pairs-party-signed = { $name }: бит { $day } имзаланган
pairs-order = Боерык № { $number }, { $day }
pairs-term = Вакыты: { $starts } – { $ends }
pairs-term-until = Вакыты: боерык көненнән { $ends } кадәр
pairs-next-proposed = Көтәбез: { $names }. { $until } кадәр, аннары тәкъдим сезгә кайта.
pairs-next-trial = Танышу һәм сынау очрашуыннан соң һәркем дәвам итәргәме икәнен әйтә. Шунда ук язармын.
pairs-next-sign = <b>Алга таба:</b> битләрне басыгыз, имзалангач билгеләгез.
pairs-next-order = <b>Алга таба:</b> барысы да имзалады, боерык номерын һәм көнен языгыз.
pairs-next-ordered = Эш үзе башлана: { $day }.
pairs-next-returned-silence = Җиде эш көнендә барысы да җавап бирмәде. Башка остаз яки шул ук парны тагын тәкъдим итәргә була.
pairs-next-returned-full = Җавап көткәндә остазның соңгы урыны алынды. Башка остаз тәкъдим итәргә була.
pairs-next-declined = Шулай була, беркем дә гаепле түгел. Туры килгән киләсесен тәкъдим итәргә була.
pairs-next-leaving = Остаз үзен азат итүне сорады, соңгы көн: { $until }. Алмашны хәзер үк тәкъдим итәргә була.
pairs-next-best = Сайлау: { $name }
pairs-do-add = Өйрәнүче өстәү
pairs-do-withdraw = Тәкъдимне кире алу
pairs-do-sheets = Битләрне басу
pairs-do-signed = Барысы бүген имзалады
pairs-do-sign = Имза көнен күрсәтү
pairs-do-draft = Боерык проекты
pairs-do-record = Боерыкны язу
pairs-do-order = Боерык
pairs-do-trial = Сынау очрашуы
pairs-do-notrial = Сынау очрашуынсыз
pairs-do-pause = Тукталыш
pairs-do-resume = Дәвам итү
pairs-do-end = Тәмамлау
pairs-withdraw-sure = <b>Кире алабызмы?</b>
    { $name }
    Катнашучыларга кыска хәбәр киләчәк, бу тәкъдимгә җавап бирергә кирәкмәячәк.
pairs-withdraw-yes = Әйе, кире алырга

## Papers

pairs-sheets-file = Ризалык битләре.docx
pairs-sheets-ready = <b>Ризалык битләре</b>
    Битләр: { $count }. Басыгыз, һәркем үзенекен имзалый. Аннары пар карточкасында имзаларны билгеләгез.
pairs-draft-ready = <b>Боерык проекты</b>
    Номер һәм көн урыннары буш: аларны җитәкче яза.
pairs-order-ready = <b>Номеры һәм көне булган боерык</b>
    Исемнәр тиешле килештә, ахырда танышу бите.
pairs-order-file-name = Парларны беркетү боерыгы.docx
pairs-order-title = <b>Боерык № { $number }, { $day }</b>
pairs-order-recorded = Кәгазьдән язылган. Җитәкче төймә белән расларга мөмкин, эш моны көтми.
pairs-order-recorded-head = Кәгазьдән язылган. Барысы да дөрес булса, төймә белән раслагыз; эш моны көтми.
pairs-order-confirmed = Җитәкче раслады.
pairs-order-file = Боерыкны алу
pairs-order-fix = Номер, көнне төзәтү
pairs-order-confirm = Боерыкны раслау
pairs-day-today = Бүген, { $day }
pairs-day-yesterday = Кичә, { $day }
pairs-day-tomorrow = Иртәгә, { $day }
pairs-day-told = { $day } { $year }
pairs-day-please = Көнне аңлап булмады. Мәсәлән, болай языгыз: { $example }
pairs-number-please = Номерны кәгазьдәге кебек языгыз, мәсәлән: 12 яки 47-о
signing-people = <b>Битне кем имзалады?</b>
    Көне бер үк булганнарны билгеләгез.
signing-people-all = Барысы да кул куйды
signing-people-label = Кем
signing-day = <b>Кайчан имзаладылар?</b>
    Басыгыз яки биттәге көнне языгыз.
signing-day-label = Көн
ordering-pairs = <b>Боерык кемнәрне беркетә?</b>
    Монда битләре имзаланганнар.
ordering-pairs-label = Парлар
ordering-number = <b>Боерык номеры</b>
    Кәгазьдәге кебек языгыз, мәсәлән: 12 яки 47-о
ordering-number-label = Номер
ordering-day = <b>Боерык көне</b>
    Басыгыз яки языгыз, мәсәлән: 26.11.2026. Эш шул көннән башлана.
ordering-day-label = Көн
ordering-review = <b>Бу боерыкны язабызмы?</b>
ordering-confirm = Язу
fixing-number = <b>Дөрес номер нинди?</b>
    Хәзер: № { $number }, { $day }
fixing-number-label = Номер
fixing-day = <b>Дөрес көн кайсы?</b>
    Хәзер: № { $number }, { $day }
fixing-day-label = Көн
fixing-review = <b>Боерыкны төзәтәбезме?</b>
    Элекке номер һәм көн тарихта кала.
fixing-confirm = Төзәтү

## The end

pairs-reason-goals = максатларга ирешелде
pairs-reason-no-contact = аралашу килеп чыкмады
pairs-reason-changed = бурычлар үзгәрде
pairs-reason-workload = эш күп
pairs-reason-left = катнашучы оешмадан китте
pairs-reason-erased = катнашучы мәгълүматларын бетерде
pairs-reason-other = башка
ending-reason = <b>Ни өчен тәмамлыйбыз?</b>
    { $name }
ending-reason-label = Сәбәп
ending-reason-goals = Максатларга ирешелде
ending-reason-no-contact = Аралашу килеп чыкмады
ending-reason-changed = Бурычлар үзгәрде
ending-reason-workload = Эш күп
ending-reason-other = Башка
ending-note = <b>Сәбәпне кыскача языгыз</b>
    Аны куратор һәм җитәкче генә күрә.
ending-note-label = Өстәмә
ending-review = <b>Бу парның эшен тәмамлыйбызмы?</b>
    Максатларга ирешелгән булса, ул шунда ук тәмамлана. Булмаса, остазны өч эш көне алдан кисәтәләр, аңа кадәр пар эшли. Язмалар һәм отчётлар саклана.
ending-confirm = Тәмамлау
leaving-reason = <b>Пардан чыгасызмы?</b>
    { $names }
    { $notice ->
        [true] Закон буенча өч эш көне алдан хәбәр ителә: шул вакыт сез әле остаз, аннары пар тәмамлана.
       *[other] Аңлату мәҗбүри түгел: якынрагын сайлагыз. Сәбәпне куратор гына күрә.
    }
leaving-reason-label = Сәбәп
leaving-reason-goals = Максатларга ирешелде
leaving-reason-no-contact = Аралашу килеп чыкмады
leaving-reason-changed = Бурычлар үзгәрде
leaving-reason-workload = Эш күп
leaving-reason-other = Башка
leaving-note = <b>Аңлатырга телисезме?</b>
    Куратор гына күрә. Калдырып китәргә була.
leaving-note-label = Өстәмә
leaving-review = <b>Барысы да дөресме?</b>
    Моннан соң парны куратор аша гына кайтарып була. Язмалар саклана.
leaving-confirm = Пардан чыгу

## What mentor and mentee see

pairs-asked-mentor = <b>Сезгә остаз булырга тәкъдим итәләр</b>
    Өйрәнүче: { $names }
pairs-asked-mentee = <b>Сезгә остаз табылды</b>
    Остаз: { $names }
pairs-asked-until = Зинһар, { $until } кадәр җавап бирегез, аннары тәкъдим үзе бетә.
pairs-agreement-mentor =
    <blockquote expandable><b>Остаз ризалыгы</b>
    { $organisation }; остаз: { $mentor }; өйрәнүче: { $mentees }
    1. Эчтәлеге: өйрәнүчегә методик ярдәм һәм теләктәшлек; аның белән бергә шәхси программа, очрашулар һәм фикер алышу; мониторингта катнашу.
    2. Вакыты: боерык көненнән { $ends } кадәр. Форма: { $form }.
    3. Ризалык ирекле. Бу ботта җавап; имза бите һәм боерыкны оешма әзерли, алардан башка эш башланмый. Эчтәлек, вакыт, форма һәм түләү хезмәт килешүенә өстәмә килешү белән билгеләнә (РФ Хезмәт кодексы, 351.8 маддә).
    4. Сез вакытыннан алда баш тарта, ә оешма йөкләмәне вакытыннан алда туктата ала, кимендә өч эш көне алдан хәбәр итеп.
    5. Өйрәнүче сөйләгән нәрсә сезнең арада кала; сөйләшүләр һәм көндәлек язмалары читләргә күренми.
    Редакция { $version }</blockquote>
pairs-agreement-mentee =
    <blockquote expandable><b>Өйрәнүче ризалыгы</b>
    { $organisation }; остаз: { $mentor }; өйрәнүче: { $mentees }
    1. Эчтәлеге: остаз белән бергә шәхси программа һәм план буенча очрашулар; биремнәр, фикер алышу, мониторингта катнашу.
    2. Вакыты: боерык көненнән { $ends } кадәр. Форма: { $form }.
    3. Ризалык ирекле һәм сезнең өчен бушлай. Бу ботта җавап; имза бите һәм боерыкны оешма әзерли, алардан башка эш башланмый.
    4. Сез пардан теләсә кайсы вакытта чыга аласыз, сәбәбен аңлату мәҗбүри түгел.
    5. Остазга сөйләгәнегез сезнең арада кала; бу эшегезне бәяләү дә, тикшерү дә түгел.
    Редакция { $version }</blockquote>
pairs-decline = Баш тарту
pairs-sure-no = <b>Бу пардан баш тартасызмы?</b>
    { $names }
    Сәбәбен әйтергә кирәкми. Куратор тыныч кына башка вариант табар.
pairs-sure-nogo = <b>Дәвам итмибезме?</b>
    { $names }
    Моны куратор гына белә, ул башка вариант табар. Беркем дә гаепле түгел.
pairs-sure-yes = Әйе, баш тартам
pairs-mine-none = <b>Әлегә пар юк</b>
    Куратор остазларны һәм өйрәнүчеләрне сайлый. Тәкъдим булгач та язармын.
pairs-mine-which = <b>Кайсы пар турында?</b>
pairs-mine-waiting = <b>Рәхмәт, ризалыгыгыз язылды</b>
    Җавап көтәбез: { $names }
    Нәтиҗәсен { $until } соңга калмыйча әйтермен.
pairs-mine-agreed = <b>🤝 Барысы да риза</b>
    { $names }
    Алга таба куратор ризалык битен имзаларга бирә, аннары боерык була. Башларга мөмкин булгач язармын.
pairs-mine-trial = <b>Башта сынап карыйбыз</b>
    { $names }
    Алда танышу һәм сынау очрашуы. Аннан соң һәркем дәвам итәргәме икәнен әйтә: җавапны куратор гына күрә.
pairs-mine-ordered = <b>Боерык имзаланды, тиздән башлыйбыз</b>
    { $names }
pairs-mine-active = <b>Минем пар</b>
    { $names }
pairs-mine-paused = <b>Минем пар, тукталыш</b>
    { $names }
    Әлегә очрашулар билгеләмибез. Куратор дәвам иткәч язармын.
pairs-mine-completed = <b>Эш тәмамланды, максатларга ирешелде</b>
    { $names }
    Икегезгә дә рәхмәт. Язмалар һәм хисаплар сакланды.
pairs-mine-ended_by_participant = <b>Парның эше тәмамланды</b>
    { $names }
    Бергә эшләгәнегез өчен рәхмәт. Яңа пар кирәк булса, куратор ярдәм итәр.
pairs-mine-ended_by_curator = <b>Парның эше тәмамланды</b>
    { $names }
    Аны куратор тәмамлады, сорауларга җавап бирер. Язмалар сакланды.
pairs-mine-erased = <b>Парның эше тәмамланды</b>
    Катнашучы мәгълүматларын бетерде, ул инде безнең белән түгел. Язмаларыгыз саклана, сездән бернәрсә дә кирәкми; яңа пар кирәк булса, куратор ярдәм итәр.
pairs-mine-declined = <b>Пар килеп чыкмады</b>
    { $names }
    Шулай була. Куратор башка вариант табар, сездән бернәрсә дә кирәкми.
pairs-mine-returned = <b>Тәкъдим бетте</b>
    { $names }
    Куратор башка вариант табар, сездән бернәрсә дә кирәкми.
pairs-mine-withdrawn = <b>Куратор тәкъдимне кире алды</b>
    { $names }
    Аңа җавап бирергә кирәкми инде.
pairs-mine-left = <b>Сез төркемнән чыктыгыз</b>
    Яңа пар кирәк булса, кураторга әйтегез.
pairs-mine-leaving = Сез шушы көн ахырына кадәр остаз: { $until }. Аңа кадәр фикерне үзгәртергә була.
pairs-reach = Язарга: { $names }
pairs-read = Укып җавап бирү
pairs-meet = Очрашу тәкъдим итү
pairs-ask = Остаздан сорау
pairs-leave = Пардан чыгу
pairs-stay = Остаз булып калу
pairs-go-on = Дәвам итәбез
pairs-go-not = Туры килми

## Notices

pairs-told-reminder = Искә төшерәм: сезне тәкъдим көтә.
pairs-told-agreed-by = <b>Бер ризалык бар инде</b>
    { $name }. Хәзер эш сезнең җавапта.
pairs-told-active = <b>🎉 Башларга була</b>
    Боерык үз көченә керде. Яхшы беренче адым: якын атнада танышу очрашуы турында килешү.
pairs-told-paused = Куратор эшне вакытлыча туктатты.
pairs-told-resumed = Эш дәвам итә.
pairs-told-leaving = <b>Остаз тиздән эшен тәмамлый</b>
    { $name }, соңгы көн: { $until }
    Моңа сез гаепле түгел. Куратор инде белә һәм алмаш табачак.
pairs-told-curator-leaving = Остаз йөкләмәдән азат итүне сорады. Өйрәнүчегә яңа пар кирәк булачак.
pairs-told-stays = <b>Остаз кала</b>
    { $name }: карар үзгәрде, эш дәвам итә.
pairs-told-mentee-left = <b>Төркем бер кешегә кимеде</b>
    { $name }. Калганнар белән эш дәвам итә.
pairs-told-not-made-mentor = <b>Бу пар булмый</b>
    { $names }
    Шулай була, сездән бернәрсә дә кирәкми. Яңа тәкъдим булгач язармын.
pairs-told-not-made-mentee = <b>Бу пар булмый</b>
    { $names }
    Шулай була, сездән бернәрсә дә кирәкми: куратор башка вариант табар.
pairs-told-mentee-erased = <b>Төркемдә бер кеше кимеде</b>
    Катнашучы мәгълүматларын бетерде. Калганнар белән эш дәвам итә.
pairs-told-not-made-erased = <b>Бу пар булмый</b>
    Катнашучы мәгълүматларын бетерде. Сездән бернәрсә дә кирәкми, куратор белә.
pairs-told-erased = Катнашучы мәгълүматларын бетерде. Тыныч кына икенче вариантны тәкъдим итәрбез.
pairs-told-to-sign = Барысы да риза.
pairs-told-no-answer = Бишенче эш көне җавапсыз. Бәлки, шәхсән искә төшерергәдер.
pairs-told-declined = Килеп чыкмады, җавап: { $name }. Тыныч кына киләсе вариантны тәкъдим итәбез.
pairs-told-returned = Тәкъдим кире кайтты.
pairs-told-order = Куратор боерык язды. Барысы да дөрес булса, зинһар, раслагыз.
pairs-told-order-confirmed = <b>Җитәкче боерыкны раслады</b>

## Refusals

refusal-text-changed = Укыганда ризалык тексты үзгәрде. Зинһар, яңасын укыгыз:
refusal-proposal-over = Бу тәкъдимгә җавап бирергә кирәкми инде. Хәзер менә ничек:
refusal-already-agreed = Ризалыгыгыз язылган инде. Хәзер менә ничек:
refusal-already-agreed-by-some = Кемдер элекке составка ризалашкан инде. Җавапны көтегез яки тәкъдимне кире алыгыз. Хәзер менә ничек:
refusal-mentee-has-pair = Бу кешегә пар тәкъдим ителгән инде. Хәзер менә ничек:
refusal-mentor-full = Бу остазның буш урыны калмады. Менә тагын кемнәр туры килә:
refusal-pair-with-oneself = Кеше үзенә үзе остаз була алмый. Башканы сайлагыз:
refusal-too-late-to-withdraw = Кире алырлык нәрсә юк инде. Хәзер менә ничек:
refusal-not-before-order = Хәзер моны эшләп булмый: пар башка адымда. Хәзер менә ничек:
refusal-not-in-trial = Сынау очрашуы узган инде. Хәзер менә ничек:
refusal-already-signed = Барысының да имзасы билгеләнгән инде. Хәзер менә ничек:
refusal-signed-in-future = Бу көн әле җитмәгән. Зинһар, биттәге көнне күрсәтегез.
refusal-signed-too-early = Бу көн тәкъдимнән алдарак ({ $day }). Зинһар, битне тикшерегез.
refusal-not-all-signed = Барлык битләр дә имзаланмаган. Башта имзаларны, аннары боерыкны билгеләгез.
refusal-already-ordered = Бу пар өчен боерык язылган инде. Аны карточкадан төзәтергә була.
refusal-order-number = Боерык номерын кәгазьдәге кебек языгыз, мәсәлән: 12 яки 47-о
refusal-order-too-far = Бу көнгә бер елдан артык бар. Зинһар, елны тикшерегез.
refusal-order-too-old = Бу көн артык күптән булган. Зинһар, елны тикшерегез.
refusal-order-before-consent = Боерык соңгы имзадан ({ $day }) алда була алмый: башта язма ризалык. Көнне тикшерегез.
refusal-order-for-nobody = Кимендә бер парны билгеләгез.
refusal-order-unchanged = Номер һәм көн шул ук, төзәтергә нәрсә юк.
refusal-order-exists = Мондый номерлы һәм көнле боерык язылган инде. Зинһар, номерны тикшерегез.
refusal-order-confirmed = Боерык расланган инде. Хәзер менә ничек:
refusal-nothing-to-print = Хәзер басарга нәрсә юк: барлык битләр имзаланган.
refusal-mentorship-over = Бу пар тәмамланган инде. Хәзер менә ничек:
refusal-already-leaving = Сез чыгу турында хәбәр иттегез инде. Хәзер менә ничек:
refusal-not-leaving = Сез китмисез, барысы да тәртиптә. Хәзер менә ничек:
refusal-not-active = Бу пар хәзер эшләми, туктатырга нәрсә юк. Хәзер менә ничек:
refusal-not-paused = Пар тукталышта түгел. Хәзер менә ничек:
