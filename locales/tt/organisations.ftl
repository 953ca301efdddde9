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
