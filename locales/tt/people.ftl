## Language

language-now = <b>Тел: { $name }</b>
    Башкасын сайлагыз, мин шунда ук аңа күчәрмен, боерыклар менюсы белән бергә.

## Profile

profile-title = <b>Минем профиль</b>
profile-role-confirmed = { $role }, { $organisation }
profile-role-pending = { $role }, { $organisation } (раслау көтә)
profile-everywhere = барлык оешмалар
profile-change = ✎ { $label }
profile-become-mentor = Остаз да булу
profile-become-mentee = Үземә дә өйрәнү
profile-who-sees = Мәгълүматны кем күрә
who-sees = <b>Минем мәгълүматларны кем күрә</b>
    <b>Оешмадагы хезмәттәшләр</b> — исем, роль һәм кем белән парда икәнегезне генә.
    <b>Парыгыз</b> — исем, профиль, парыгызның очрашулары һәм биремнәре.
    <b>Куратор</b> — профиль, парның хәле, очрашулар булганмы; ярдәм сорауларын — озак җавап булмаса гына; пар язмаларын — сез башта укыган сәбәп белән генә.
    <b>Җитәкче</b> — кем кем белән парда һәм боерыклар. Язышуны һәм көндәлекләрне күрми.
    <b>Остазлар советы һәм район координаторы</b> — профиль һәм кем белән парда икәнегез. Язышуны һәм көндәлекләрне күрми.
    <b>Бәяләр һәм сораштыру җаваплары</b> икенче якка күрсәтелми, кимендә биш кеше җавап биргәч кенә хисапка керә.
    <b>Telegram</b> хәбәрләрне илтә; мәгълүматлар базасы Россиядә.
    Сакланган бар нәрсә: /mydata. Бетерү: /forget

## My data

menu-mydata = Мәгълүматларым
mydata-title = Минем турыда нәрсә саклана
mydata-introduction = Монда «Наставник» сезнең турыда саклаган бар нәрсә. Номерлар һәм хезмәт билгеләре икенче файлда, JSON.
mydata-made = Төзелде: { $moment }
mydata-page = <b>Сезнең турыда нәрсә саклана</b>
    Файлны браузерда ачыгыз: анда мин сезнең турыда белгән бар нәрсә.
mydata-json = Программалар өчен шул ук (JSON), барлык хезмәт номерлары белән.
mydata-you = сез
mydata-table-people = Сез
mydata-table-profiles = Профиль
mydata-table-roles = Рольләр
mydata-table-consents = Ризалыклар
mydata-table-invitations = Шәхси чакырулар
mydata-table-history = Сез нәрсә үзгәрттегез
mydata-table-outbox = Сезгә хәбәрләр
mydata-table-dialog_states = Башланган һәм тәмамланмаган
mydata-table-mentorships = Сез остаз булган парлар
mydata-table-amendments = Парны үзгәртү тәкъдимнәре
mydata-table-stand_ins = Остазны вакытлыча алыштыру
mydata-table-parties = Парларда катнашуыгыз
mydata-table-meetings = Сез тәкъдим иткән очрашулар
mydata-table-attendees = Очрашулар турында җавапларыгыз
mydata-table-diary_entries = Көндәлек язмалары
mydata-table-help_requests = Ярдәм сорауларыгыз
mydata-table-asks = Сездән нәрсә көттеләр
mydata-table-looks = Мәгълүматларыгызны кем карады
mydata-table-visits = Пар язмаларын уку үтенечләре
mydata-table-help_asks = Сезгә килгән ярдәм сораулары
mydata-table-help_messages = Ярдәм сорауларындагы хәбәрләрегез
mydata-table-help_talks = Ачык сөйләшү
mydata-table-speed_seats = Тиз очрашуларда урыннар
mydata-table-speed_meetings = Тиз очрашулар: кем белән сөйләштегез
mydata-table-survey_sheets = Сораштырулар
mydata-table-survey_answers = Сораштыру җаваплары
mydata-table-absences = Сез булмаган көннәр
mydata-table-wishes = Хезмәттәшләр турында теләкләрегез
mydata-table-match_rows = Сез катнаша торган парлар сайлау
mydata-table-waiting_lists = Сез торган көтү исемлекләре
mydata-column-surname = Фамилия
mydata-column-first_name = Исем
mydata-column-patronymic = Атасының исеме
mydata-column-telegram_id = Telegram номеры
mydata-column-locale = Тел
mydata-column-timezone = Вакыт зонасы
mydata-column-reach = Хәбәрләр барып җитәме
mydata-column-created_at = Ясалган
mydata-column-registered_at = Таныш булу вакыты
mydata-column-updated_at = Үзгәртелгән
mydata-column-organisation_id = Оешма
mydata-column-municipality_id = Район
mydata-column-person_id = Кеше
mydata-column-role = Роль
mydata-column-side = Як
mydata-column-state = Хәле
mydata-column-confirmed_by = Кем раслаган
mydata-column-position = Вазыйфа
mydata-column-subject = Фән яки яшь төркеме
mydata-column-experience_years = Стаж, ел
mydata-column-achievements = Казанышлар
mydata-column-strengths = Көчле яклар
mydata-column-competences = Компетенцияләр
mydata-column-difficulties = Сораулар
mydata-column-text_version = Текст версиясе
mydata-column-given_at = Бирелгән
mydata-column-withdrawn_at = Кире алынган
mydata-column-at = Кайчан
mydata-column-text = Текст
mydata-column-starts_at = Башлану
mydata-column-place = Урын
mydata-column-topic = Тема
mydata-column-rating = Бәя
mydata-column-kind = Төр
mydata-column-mentor_id = Остаз
mydata-column-mentee_id = Өйрәнүче
mydata-column-author_id = Кем язган
mydata-column-proposed_by = Кем тәкъдим иткән
mydata-column-role_form = Форма
mydata-column-starts_on = Башлап
mydata-column-ends_on = Кадәр
mydata-column-changed_at = Үзгәртелгән
mydata-column-agreed_at = Парга ризалык
mydata-column-signed_on = Имзаланган
mydata-column-item = Сорау
mydata-column-mark = Җавап, 1 дән 10 га кадәр
mydata-column-words = Сүзләр белән җавап
mydata-column-questionnaire = Анкета
mydata-column-asked_at = Кайчан соралды
mydata-column-done_at = Кайчан җавап бирелде
mydata-column-urgency = Ашыгычлык
mydata-column-nameless = Исемсез
mydata-column-helper_id = Кемнән соралды
mydata-column-answered_by = Кем җавап бирде
mydata-column-first_answer_at = Беренче җавап
mydata-column-closed_at = Ябылды
mydata-column-solved = Хәл ителде
mydata-column-took_place = Узды микән
mydata-column-line = Сезнең язма
mydata-column-visibility = Кем күрә
mydata-column-number = Раунд
mydata-column-left_at = Пардан чыгу
mydata-column-free_hours = Уңайлы сәгатьләр
mydata-column-lessons = Дәресләр
mydata-column-kinds = Остазлык төрләре
mydata-column-line_manager_id = Турыдан-туры җитәкче
mydata-column-same_subject_only = Үз фәне генә
mydata-column-first_on = Башы
mydata-column-last_on = Ахыры
mydata-column-substitute_id = Кем алыштыра
mydata-column-set_by = Кем билгеләде
mydata-column-about_id = Кем турында
mydata-column-liked = Бергә телим
mydata-column-reason = Сәбәп
mydata-state-proposed = тәкъдим ителгән
mydata-state-agreed = килешенгән
mydata-state-trial = сынау очрашуы
mydata-state-ordered = боерык бар
mydata-state-active = бара
mydata-state-paused = туктатып торылган
mydata-state-completed = тәмамланган
mydata-state-declined = кире кагылган
mydata-state-withdrawn = кире алынган
mydata-state-returned = җавапсыз кайткан
mydata-state-ended_by_participant = катнашучы тәмамлаган
mydata-state-ended_by_curator = куратор тәмамлаган
mydata-state-waiting = җибәрү көтә
mydata-state-sent = җибәрелгән
mydata-state-done = әзер
mydata-state-open = ачык
mydata-state-closed = ябык
mydata-state-confirmed = расланган
mydata-state-pending = раслау көтә
mydata-state-removed = алынган
mydata-kind-meeting = очрашу
mydata-kind-help = ярдәм
mydata-kind-note = язма
mydata-kind-text = текст
mydata-kind-photo = фото
mydata-kind-voice = тавыш
mydata-kind-document = файл
mydata-state-in = урын бар
mydata-state-out = урын бушатылды
mydata-reason-sick = авыру
mydata-reason-leave = ял
mydata-reason-other = башка
mydata-reach-reachable = әйе
mydata-reach-blocked = бот блокланган
mydata-reach-never = әле башламаган

## Erasure

forget-what = <b>Мәгълүматларымны бетерү</b>
    <b>Бетә:</b> исем, профиль, рольләр, хәбәрләр, җавап текстлары, искәртүләр, Telegram белән бәйләнеш.
    <b>Кала:</b> хисапларда исемсез саннар; ризалык булганлыгы турында билге, очраклы номер белән; боерыклар һәм имзаланган кәгазьләр — алар оешманыкы, вакыты чыкканчы саклана.
    Telegram үзендәге иске хәбәрләрне ул үзе генә бетерә ала: чатны чистартыгыз.
forget-pairs =
    { $count ->
        [1] Парыгыз тәмамлана, икенче якка һәм кураторга хәбәр итәрмен.
       *[other] Парларыгыз тәмамлана ({ $count }), катнашучыларга һәм кураторга хәбәр итәрмен.
    }
forget-keep = Шул килеш калдыру
forget-go = Бетерү
forget-sure = <b>Чынлап бетерәбезме?</b>
    Кире кайтарып булмый. Теләсәгез, яңадан танышырбыз.
forget-sure-go = Әйе, бөтенләй бетерү
forget-done = <b>Мәгълүматларыгыз бетерелде</b>
    Безнең белән булганыгыз өчен рәхмәт. Кайтырга теләсәгез: /start

## People of an organisation

people-title = <b>Кешеләр: { $organisation }</b>
people-count = Барлыгы: { $count }
people-waiting = Раслау көтәләр: { $count }
people-never = Ботны әле ачмаганнар: { $count }
people-blocked = Хәбәрләр барып җитми: { $count }
people-find = Исеме буенча табу
find-person = <b>Кемне табарга?</b>
    Фамилиясен языгыз, инициал белән дә ярый, яки исемлектән сайлагыз.
find-person-label = Кеше
findpair-person = <b>Кемнең парын табарга?</b>
    Фамилиясен языгыз, инициал белән дә ярый, яки исемлектән сайлагыз.
findpair-person-label = Кеше
pairs-found = <b>{ $name }</b>
    Парлар һәм төркемнәр: { $count }
people-choose = Карточканы ачу өчен исемгә басыгыз.
people-nobody = Әлегә беркем юк. Беренчеләрен сылтама белән чакырыгыз.
people-entry-waiting = көтә · { $name } · { $roles }
people-entry-reachable = { $name } · { $roles }
people-entry-never = { $name } · { $roles } · ботны ачмаган
people-entry-blocked = { $name } · { $roles } · барып җитми
people-person = <b>{ $name }</b>
people-reach-reachable = Хәбәрләр барып җитә.
people-reach-never = Ботны әле ачмаган: шәхси сылтама бирегез яки QR-код бастырыгыз.
people-reach-blocked = Хәбәрләр барып җитми: бот блокланган. Үзенә әйтегез.
people-link = Шәхси сылтама һәм QR
people-remove = Рольне алу: { $role }
people-sure = <b>«{ $role }» ролен алабызмы?</b>
    { $name } бу рольдә эшли алмаячак, мин моны язармын. Эшләнгәне кала.
people-remove-sure = Әйе, рольне алу
people-keep = Калдыру
people-gone = <b>Әзер</b>
    { $name } бу оешмада түгел инде.
people-told-removed = <b>Роль алынды</b>
    «{ $role }», { $organisation }. Аңлашылмаучылык булса, куратор белән сөйләшегез. Профилегез: /profile
refusal-role-removed = Бу роль инде алынган. Хәзер менә ничек:
refusal-role-in-pair = Башта парны тәмамлагыз яки тапшырыгыз: кеше хәзер анда катнаша. Парлар: /pairs
