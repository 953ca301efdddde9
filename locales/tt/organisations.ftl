admin-districts =
    { $count ->
        [0] <b>Районнар</b>
            Әлегә берсе дә юк. Райондан башлагыз, аннары аңа мәктәп яки балалар бакчасы өстәгез.
       *[other] <b>Районнар</b>
            Оешмаларын күрү өчен район сайлагыз.
    }
admin-district-name = { $name }
admin-add-district = Район өстәү
admin-district =
    { $count ->
        [0] <b>{ $name }</b>
            Оешмалар әлегә юк. Беренчесен өстәгез.
       *[other] <b>{ $name }</b>
            { $count } оешма
    }
admin-organisation-name = { $name }
admin-add-organisation = Оешма өстәү
admin-organisation = <b>{ $name }</b>
admin-zone = Вакыт: { $zone }
admin-role-count = { $role }: { $count }
admin-nobody = Кешеләр әлегә юк.
admin-next-curator = Куратор чакырыгыз: ул калганнарны чакырыр һәм парларны кушар.
admin-invite-curator = Куратор чакыру
admin-invite-head = Җитәкчене чакыру
admin-invite-other = Башкаларны чакыру
admin-no-organisation = <b>Оешмалар әлегә юк</b>
    Башта район һәм оешма өстәгез: /admin
admin-which-organisation = <b>Кайсы оешма өчен?</b>

dist-name = <b>Район ничек атала?</b>
    Мәсәлән: Зәй буе районы
dist-name-label = Район
scho-name = <b>Оешма ничек атала?</b>
    Кешеләр белгәнчә, мәсәлән: 7 нче мәктәп
scho-name-label = Оешма
scho-timezone = <b>Ул кайсы вакыт белән яши?</b>
    Очрашулар һәм искәртүләр шул вакыт буенча булыр.
scho-timezone-label = Вакыт
refusal-district-known = «{ $name }» районы бар инде. Башка исем языгыз яки «Баш тарту» төймәсенә басыгыз.
refusal-organisation-known = «{ $name }» бу районда бар инде. «Артка» төймәсенә басып, башка исем языгыз яки баш тартыгыз.

zone-name-kaliningrad = Калининград (МСК−1)
zone-name-moscow = Мәскәү (МСК)
zone-name-samara = Самара (МСК+1)
zone-name-yekaterinburg = Екатеринбург (МСК+2)
zone-name-omsk = Омск (МСК+3)
zone-name-krasnoyarsk = Красноярск (МСК+4)
zone-name-irkutsk = Иркутск (МСК+5)
zone-name-yakutsk = Якутск (МСК+6)
zone-name-vladivostok = Владивосток (МСК+7)
zone-name-magadan = Магадан (МСК+8)
zone-name-kamchatka = Камчатка (МСК+9)

invite-whom = <b>Кемне чакырабыз?</b>
    { $organisation }. Сылтама һәм QR-код ясармын, аларны җибәрергә яки бастырырга була.
invite-mentee = Өйрәнүчеләрне
invite-mentor = Остазларны
invite-curator = Кураторны
invite-head = Җитәкчене
invite-title = <b>Чакыру, роль: { $role }</b>
invite-where = { $organisation }
invite-link = { $link }
invite-single = { $until } кадәр, бер кеше өчен.
invite-many = { $until } кадәр, тагын { $left } кеше өчен.
invite-how = Бу хәбәрне җибәрегез яки QR-кодны күрсәтегез: кеше «Старт» төймәсенә баса, калганын мин аңлатам.
invite-more = Тагын бер чакыру

admin-which-district = <b>Кайсы район?</b>
admin-coordinators = Координатор: { $names }
admin-invite-coordinator = Координаторны чакыру
admin-dismiss = Алу: { $name }
admin-kind = { $kind }
admin-change-name = Исеме
admin-change-kind = Төре
admin-change-timezone = Вакыт
scho-kind = <b>Бу нинди оешма?</b>
scho-kind-label = Төре
scho-kind-school = Мәктәп
scho-kind-kindergarten = Балалар бакчасы
scho-kind-additional = Өстәмә белем бирү
scho-kind-college = Көллият
scho-kind-other = Башка

invite-council = Остазлар советы
invite-links = Ачык сылтамалар: { $count }
invite-links-title =
    { $count ->
        [0] <b>Чакыру сылтамалары</b>
            { $organisation }. Хәзер берсе дә эшләми.
       *[other] <b>Чакыру сылтамалары</b>
            { $organisation }. Кабат күрсәтү яки ябу өчен сылтамага басыгыз.
    }
invite-listed = { $role } · тагын { $left } · { $until } кадәр
invite-sheet = Укытучылар бүлмәсенә бит
invite-sheet-is = А4 бите: бастырып, укытучылар бүлмәсенә элегез.
invite-other = Башка вакыт һәм сан
invite-one-more = Тагын берәүгә сылтама
invite-close = Сылтаманы ябу
invite-close-sure = <b>Бу сылтаманы ябаргамы?</b>
    { $where }, роль: { $role }. Аның буенча башка беркем килмәячәк; килгәннәр калачак.
invite-close-yes = Әйе, ябарга
invite-keep = Калдырырга
invite-closed = <b>Сылтама ябылды</b>
    Аның буенча башка беркем килмәячәк.
invite-over = <b>Бу сылтама инде эшләми</b>
    Ул кулланылган, ябылган яки вакыты чыккан. Яңасын ясап була.
refusal-invitation-closed = Бу сылтама инде эшләми: ул кулланылган, ябылган яки вакыты чыккан.

terms-uses = <b>Бу сылтама буенча ничә кеше килә ала?</b>
terms-uses-label = Ничә кеше
terms-uses-1 = Бер
terms-uses-10 = 10 кешегә кадәр
terms-uses-50 = 50 кешегә кадәр
terms-uses-200 = 200 кешегә кадәр
terms-days = <b>Сылтама күпме эшләргә тиеш?</b>
    Аны алданрак та ябып була.
terms-days-label = Вакыт
terms-days-1 = Бер тәүлек
terms-days-3 = 3 көн
terms-days-14 = Ике атна
terms-days-60 = 60 көн

sheet-title = Остазлыкка чакырабыз
sheet-step-1 = 1. Телефон камерасын кодка юнәлтегез.
sheet-step-2 = 2. «Старт» төймәсенә басып, берничә сорауга җавап бирегез.
sheet-step-3 = 3. Куратор раслар, һәм бот шунда ук язар.
sheet-foot = Роль: { $role }. Сылтама { $until } кадәр эшли.
