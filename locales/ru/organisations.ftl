admin-districts =
    { $count ->
        [0] <b>Районы</b>
            Пока ни одного. Начните с района, потом добавьте в него школу или детский сад.
       *[other] <b>Районы</b>
            Выберите район, чтобы увидеть его организации.
    }
admin-district-name = { $name }
admin-add-district = Добавить район
admin-district =
    { $count ->
        [0] <b>{ $name }</b>
            Организаций пока нет. Добавьте первую.
        [one] <b>{ $name }</b>
            { $count } организация
        [few] <b>{ $name }</b>
            { $count } организации
       *[other] <b>{ $name }</b>
            { $count } организаций
    }
admin-organisation-name = { $name }
admin-add-organisation = Добавить организацию
admin-organisation = <b>{ $name }</b>
admin-zone = Время: { $zone }
admin-role-count = { $role }: { $count }
admin-nobody = Людей пока нет.
admin-next-curator = Пригласите куратора: он позовёт остальных и соединит пары.
admin-invite-curator = Пригласить куратора
admin-invite-head = Позвать руководителя
admin-invite-other = Пригласить других
admin-no-organisation = <b>Организаций пока нет</b>
    Сначала добавьте район и организацию: /admin
admin-which-organisation = <b>Для какой организации?</b>

dist-name = <b>Как называется район?</b>
    Например: Заречный район
dist-name-label = Район
scho-name = <b>Как называется организация?</b>
    Так, как её знают люди, например: Школа № 7
scho-name-label = Организация
scho-timezone = <b>По какому времени она живёт?</b>
    По нему будут встречи и напоминания.
scho-timezone-label = Время
refusal-district-known = Район «{ $name }» уже есть. Напишите другое название или нажмите «Отменить».
refusal-organisation-known = «{ $name }» в этом районе уже есть. Нажмите «Назад» и напишите другое название или «Отменить».

zone-name-kaliningrad = Калининград (МСК−1)
zone-name-moscow = Москва (МСК)
zone-name-samara = Самара (МСК+1)
zone-name-yekaterinburg = Екатеринбург (МСК+2)
zone-name-omsk = Омск (МСК+3)
zone-name-krasnoyarsk = Красноярск (МСК+4)
zone-name-irkutsk = Иркутск (МСК+5)
zone-name-yakutsk = Якутск (МСК+6)
zone-name-vladivostok = Владивосток (МСК+7)
zone-name-magadan = Магадан (МСК+8)
zone-name-kamchatka = Камчатка (МСК+9)

invite-whom = <b>Кого пригласить?</b>
    { $organisation }. Я сделаю ссылку и QR-код, их можно переслать или распечатать.
invite-mentee = Наставляемых
invite-mentor = Наставников
invite-curator = Куратора
invite-head = Руководителя
invite-title = <b>Приглашение, роль: { $role }</b>
invite-where = { $organisation }
invite-link = { $link }
invite-single = Действует до { $until }, для одного человека.
invite-many =
    { $left ->
        [one] Действует до { $until }, ещё { $left } человек.
        [few] Действует до { $until }, ещё { $left } человека.
       *[other] Действует до { $until }, ещё { $left } человек.
    }
invite-how = Перешлите это сообщение или покажите QR-код: человек нажмёт «Старт», и я всё расскажу.
invite-more = Ещё приглашение

admin-which-district = <b>Какой район?</b>
admin-coordinators = Координатор: { $names }
admin-invite-coordinator = Пригласить координатора
admin-dismiss = Снять: { $name }
admin-kind = { $kind }
admin-change-name = Название
admin-change-kind = Вид
admin-change-timezone = Время
scho-kind = <b>Что это за организация?</b>
scho-kind-label = Вид
scho-kind-school = Школа
scho-kind-kindergarten = Детский сад
scho-kind-additional = Дополнительное образование
scho-kind-college = Колледж
scho-kind-other = Другая

invite-council = Совет наставников
invite-links =
    { $count ->
        [one] Действует { $count } ссылка
        [few] Действуют { $count } ссылки
       *[other] Действуют { $count } ссылок
    }
invite-links-title =
    { $count ->
        [0] <b>Ссылки-приглашения</b>
            { $organisation }. Сейчас ни одна не действует.
       *[other] <b>Ссылки-приглашения</b>
            { $organisation }. Нажмите на ссылку, чтобы показать её снова или закрыть.
    }
invite-listed = { $role } · ещё { $left } · до { $until }
invite-sheet = Лист для учительской
invite-sheet-is = Лист формата А4: распечатайте и повесьте в учительской.
invite-other = Другой срок и число
invite-one-more = Ссылка ещё для одного
invite-close = Закрыть ссылку
invite-close-sure = <b>Закрыть эту ссылку?</b>
    { $where }, роль: { $role }. По ней больше никто не придёт; кто уже пришёл, останется.
invite-close-yes = Да, закрыть
invite-keep = Оставить
invite-closed = <b>Ссылка закрыта</b>
    Больше по ней никто не придёт.
invite-over = <b>Эта ссылка уже не действует</b>
    Её использовали, закрыли или вышел срок. Можно сделать новую.
refusal-invitation-closed = Эта ссылка уже не действует: её использовали, закрыли или вышел срок.

terms-uses = <b>Сколько человек могут прийти по этой ссылке?</b>
terms-uses-label = Сколько человек
terms-uses-1 = Один
terms-uses-10 = До 10
terms-uses-50 = До 50
terms-uses-200 = До 200
terms-days = <b>Сколько ссылка должна действовать?</b>
    Закрыть её можно и раньше.
terms-days-label = Срок
terms-days-1 = Сутки
terms-days-3 = 3 дня
terms-days-14 = Две недели
terms-days-60 = 60 дней

sheet-title = Приглашаем в наставничество
sheet-step-1 = 1. Наведите камеру телефона на код.
sheet-step-2 = 2. Нажмите «Старт» и ответьте на несколько вопросов.
sheet-step-3 = 3. Куратор подтвердит, и бот сразу напишет.
sheet-foot = Роль: { $role }. Ссылка действует до { $until }.
