## Language

language-now = <b>Язык: { $name }</b>
    Выберите другой, и я сразу перейду на него, вместе с меню команд.

## Profile

profile-title = <b>Мой профиль</b>
profile-role-confirmed = { $role }, { $organisation }
profile-role-pending = { $role }, { $organisation } (ждёт подтверждения)
profile-everywhere = все организации
profile-change = ✎ { $label }
profile-become-mentor = Стать и наставником
profile-become-mentee = Хочу и сам(а) учиться
profile-who-sees = Кто видит мои данные
who-sees = <b>Кто видит мои данные</b>
    <b>Коллеги организации</b> — только имя, роль и с кем вы в паре.
    <b>Ваша пара</b> — имя, профиль, встречи и задачи вашей пары.
    <b>Куратор</b> — профиль, состояние пары, состоялись ли встречи; просьбы о помощи — только если на них долго не отвечают; общие записи пары — только с причиной, которую вы прочтёте раньше.
    <b>Руководитель</b> — кто с кем в паре и приказы. Переписку и дневники не видит.
    <b>Совет наставников и координатор района</b> — профиль и с кем вы в паре. Переписку и дневники не видят.
    <b>Оценки и ответы в опросах</b> другой стороне не показываются, в отчёты входят, когда ответили хотя бы пятеро.
    <b>Telegram</b> доставляет сообщения; база данных стоит в России.
    Всё, что хранится: /mydata. Удалить: /forget

## My data

menu-mydata = Мои данные
mydata-title = Что обо мне хранится
mydata-introduction = Здесь всё, что «Наставник» хранит о вас. Номера и служебные отметки есть во втором файле, JSON.
mydata-made = Составлено: { $moment }
mydata-page = <b>Что о вас хранится</b>
    Откройте файл в браузере: в нём всё, что я о вас знаю.
mydata-json = То же для программ (JSON), со всеми служебными номерами.
mydata-you = вы
mydata-table-people = Вы
mydata-table-profiles = Профиль
mydata-table-roles = Роли
mydata-table-consents = Согласия
mydata-table-invitations = Личные приглашения
mydata-table-history = Что вы меняли
mydata-table-outbox = Уведомления вам
mydata-table-dialog_states = Начатое и не законченное
mydata-table-mentorships = Пары, в которых вы наставник
mydata-table-amendments = Предложения изменить пару
mydata-table-stand_ins = Замены наставника на время
mydata-table-parties = Ваше участие в парах
mydata-table-meetings = Встречи, которые вы предложили
mydata-table-attendees = Ваши ответы о встречах
mydata-table-diary_entries = Записи дневника
mydata-table-help_requests = Ваши просьбы о помощи
mydata-table-asks = Чего от вас ждали
mydata-table-looks = Кто смотрел ваши данные
mydata-table-visits = Просьбы прочитать записи пар
mydata-table-help_asks = Просьбы о помощи, пришедшие вам
mydata-table-help_messages = Ваши сообщения в просьбах о помощи
mydata-table-help_talks = Открытый разговор
mydata-table-speed_seats = Места на быстрых встречах
mydata-table-speed_meetings = Быстрые встречи: с кем вы говорили
mydata-table-survey_sheets = Опросы
mydata-table-survey_answers = Ответы в опросах
mydata-table-absences = Когда вы в отъезде или болеете
mydata-table-wishes = Ваши пожелания о коллегах
mydata-table-match_rows = Подбор пар, в котором вы участвуете
mydata-table-waiting_lists = Листы ожидания, в которых вы стоите
mydata-column-surname = Фамилия
mydata-column-first_name = Имя
mydata-column-patronymic = Отчество
mydata-column-telegram_id = Номер в Telegram
mydata-column-locale = Язык
mydata-column-timezone = Часовой пояс
mydata-column-reach = Доходят ли сообщения
mydata-column-created_at = Создано
mydata-column-registered_at = Знакомы с
mydata-column-updated_at = Изменено
mydata-column-organisation_id = Организация
mydata-column-municipality_id = Район
mydata-column-person_id = Человек
mydata-column-role = Роль
mydata-column-side = Сторона
mydata-column-state = Состояние
mydata-column-confirmed_by = Кто подтвердил
mydata-column-position = Должность
mydata-column-subject = Предмет или возрастная группа
mydata-column-experience_years = Стаж, лет
mydata-column-achievements = Достижения
mydata-column-strengths = Сильные стороны
mydata-column-competences = Компетенции
mydata-column-difficulties = Запросы
mydata-column-text_version = Версия текста
mydata-column-given_at = Дано
mydata-column-withdrawn_at = Отозвано
mydata-column-at = Когда
mydata-column-text = Текст
mydata-column-starts_at = Начало
mydata-column-place = Место
mydata-column-topic = Тема
mydata-column-rating = Оценка
mydata-column-kind = Вид
mydata-column-mentor_id = Наставник
mydata-column-mentee_id = Наставляемый
mydata-column-author_id = Кто написал
mydata-column-proposed_by = Кто предложил
mydata-column-role_form = Форма
mydata-column-starts_on = С
mydata-column-ends_on = По
mydata-column-changed_at = Изменено
mydata-column-agreed_at = Согласие на пару
mydata-column-signed_on = Подписано
mydata-column-item = Вопрос
mydata-column-mark = Ответ, от 1 до 10
mydata-column-words = Ответ словами
mydata-column-questionnaire = Анкета
mydata-column-asked_at = Когда спросили
mydata-column-done_at = Когда ответили
mydata-column-urgency = Срочность
mydata-column-nameless = Без имени
mydata-column-helper_id = Кого спросили
mydata-column-answered_by = Кто ответил
mydata-column-first_answer_at = Первый ответ
mydata-column-closed_at = Закрыто
mydata-column-solved = Решено
mydata-column-took_place = Состоялась ли
mydata-column-line = Ваша запись
mydata-column-visibility = Кто видит
mydata-column-number = Раунд
mydata-column-left_at = Выход из пары
mydata-column-free_hours = Удобные часы
mydata-column-lessons = Уроки
mydata-column-kinds = Виды наставничества
mydata-column-line_manager_id = Непосредственный руководитель
mydata-column-same_subject_only = Только свой предмет
mydata-column-first_on = С
mydata-column-last_on = По
mydata-column-substitute_id = Кто подменяет
mydata-column-set_by = Кто отметил
mydata-column-about_id = О ком
mydata-column-liked = Хочу вместе
mydata-column-reason = Причина
mydata-state-proposed = предложено
mydata-state-agreed = согласовано
mydata-state-trial = пробная встреча
mydata-state-ordered = есть приказ
mydata-state-active = идёт
mydata-state-paused = на паузе
mydata-state-completed = завершено
mydata-state-declined = отклонено
mydata-state-withdrawn = отозвано
mydata-state-returned = вернулось без ответа
mydata-state-ended_by_participant = завершено участником
mydata-state-ended_by_curator = завершено куратором
mydata-state-waiting = ждёт отправки
mydata-state-sent = отправлено
mydata-state-done = готово
mydata-state-open = открыто
mydata-state-closed = закрыто
mydata-state-confirmed = подтверждено
mydata-state-pending = ждёт подтверждения
mydata-state-removed = снято
mydata-kind-meeting = встреча
mydata-kind-help = помощь
mydata-kind-note = заметка
mydata-kind-text = текст
mydata-kind-photo = фото
mydata-kind-voice = голосовое
mydata-kind-document = файл
mydata-state-in = есть место
mydata-state-out = место освобождено
mydata-reason-sick = болезнь
mydata-reason-leave = отпуск
mydata-reason-other = другое
mydata-reach-reachable = да
mydata-reach-blocked = бот заблокирован
mydata-reach-never = ещё не начинали

## Erasure

forget-what = <b>Удалить мои данные</b>
    <b>Уйдут:</b> имя, профиль, роли, сообщения, тексты ответов, уведомления, связь с вашим Telegram.
    <b>Останутся:</b> числа без имени в отчётах; отметка, что согласие было, под случайным номером; приказы и подписанные бумаги — они принадлежат организации и хранятся до срока.
    Старые сообщения в самом Telegram удалить может только он: очистите чат.
forget-pairs =
    { $count ->
        [1] Ваша пара закончится, второй стороне и куратору я сообщу.
        [one] Ваша { $count } пара закончится, второй стороне и куратору я сообщу.
        [few] Ваши { $count } пары закончатся, их участникам и куратору я сообщу.
       *[other] Ваши { $count } пар закончатся, их участникам и куратору я сообщу.
    }
forget-keep = Оставить как есть
forget-go = Удалить
forget-sure = <b>Точно удалить?</b>
    Вернуть будет нельзя. Если захотите снова, познакомимся заново.
forget-sure-go = Да, удалить навсегда
forget-done = <b>Ваши данные удалены</b>
    Спасибо, что были с нами. Если захотите вернуться: /start

## People of an organisation

people-title = <b>Люди: { $organisation }</b>
people-count = Всего: { $count }
people-waiting = Ждут подтверждения: { $count }
people-never = Ещё не открыли бота: { $count }
people-blocked = Сообщения не доходят: { $count }
people-find = Найти по имени
find-person = <b>Кого найти?</b>
    Напишите фамилию, можно с инициалом, или выберите из списка.
find-person-label = Человек
findpair-person = <b>Чью пару найти?</b>
    Напишите фамилию, можно с инициалом, или выберите из списка.
findpair-person-label = Человек
pairs-found = <b>{ $name }</b>
    Пар и групп: { $count }
people-choose = Нажмите на имя, чтобы открыть карточку.
people-nobody = Пока никого. Пригласите первых по ссылке.
people-entry-waiting = ждёт · { $name } · { $roles }
people-entry-reachable = { $name } · { $roles }
people-entry-never = { $name } · { $roles } · не открыл(а) бота
people-entry-blocked = { $name } · { $roles } · не доходит
people-person = <b>{ $name }</b>
people-reach-reachable = Сообщения доходят.
people-reach-never = Ещё не открыл(а) бота: дайте личную ссылку или распечатайте QR-код.
people-reach-blocked = Сообщения не доходят: бот заблокирован. Скажите об этом лично.
people-link = Личная ссылка и QR
people-remove = Снять роль: { $role }
people-sure = <b>Снять роль «{ $role }»?</b>
    { $name } больше не сможет действовать в этой роли, я напишу об этом. Сделанное останется.
people-remove-sure = Да, снять роль
people-keep = Оставить
people-gone = <b>Готово</b>
    { $name } больше не в этой организации.
people-told-removed = <b>Роль снята</b>
    «{ $role }», { $organisation }. Если это недоразумение, поговорите с куратором. Ваш профиль: /profile
refusal-role-removed = Эта роль уже снята. Вот что сейчас:
refusal-role-in-pair = Сначала закончите или передайте пару: сейчас человек в ней участвует. Пары: /pairs
