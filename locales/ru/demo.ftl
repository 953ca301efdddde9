## The command line

demo-open = Демонстрация открыта: { $address }. Остановить: Ctrl+C
demo-port-busy = Порт { $port } занят другой программой. Выберите другой: nastavnik demo --port 8766

## The page's frame

demo-title = Наставник: попробовать
demo-brand = Наставник
demo-brand-note = вымышленная школа на вашем компьютере
demo-skip = К телефонам
demo-phones = Телефоны
demo-people = Люди
demo-language = Язык страницы
demo-language-ru = Русский
demo-language-en = English
demo-language-tt = Татарча
demo-theme = Светлая или тёмная
demo-restart = Начать сначала
demo-guide = Подсказки
demo-lost = Связь с демонстрацией пропала. Если она остановлена, запустите её снова, страница подключится сама.
demo-cannot = Сейчас так сделать нельзя. Посмотрите, что изменилось в чате.
demo-close = Закрыть
demo-cancel = Отмена
demo-ok = Понятно
demo-noscript = Этой странице нужен JavaScript: она показывает живые чаты.

## The clock

demo-clock = Часы школы
demo-clock-zone = МСК
demo-plus-hour = +1 час
demo-plus-day = +1 день
demo-next = До следующего события
demo-next-short = К событию
demo-moving = Время идёт…
demo-nothing-due = Ничего не запланировано: время осталось прежним.
demo-nothing-happened = Время прошло, бот никому не писал.
demo-happened = Пока шло время

## The people

demo-part-mentee = Молодой педагог
demo-part-mentor = Наставник
demo-part-curator = Куратор
demo-part-head = Директор
demo-part-admin = Администратор
demo-part-colleague = Незнакомый коллега
demo-part-group = Группа школы
demo-write-as = Пишет
demo-no-access = Этого человека нет в группе.
demo-unread = новых: { $count }

## A chat

demo-bot = бот
demo-members = участников: { $count }
demo-chat-of = Чат: { $name }
demo-messages = Сообщения
demo-empty-bot = Здесь пока пусто. Нажмите «Начать», как в Telegram.
demo-empty-group = В группе пока тихо.
demo-start = Начать
demo-unblock = Разблокировать
demo-add-bot = Добавить бота в группу
demo-message = Сообщение
demo-send = Отправить
demo-attach = Прикрепить
demo-attach-photo = Фото
demo-attach-file = Файл
demo-attach-school = «База наставников»
demo-attach-sample = Снимок-образец
demo-voice = Голосовое сообщение
demo-voice-stop = Закончить запись
demo-commands = Команды
demo-keyboard = Клавиатура бота
demo-chat-menu = Ещё
demo-block = Заблокировать бота
demo-clear = Удалить переписку
demo-remove-bot = Убрать бота из группы
demo-hide-phone = Убрать телефон
demo-message-menu = Действия с сообщением
demo-reply = Ответить
demo-edit = Изменить
demo-edit-save = Сохранить
demo-delete = Удалить
demo-copy = Копировать
demo-copied = Скопировано
demo-forward-bot = Переслать боту
demo-forward-group = Переслать в группу
demo-editing = Изменение сообщения
demo-edited = изменено
demo-pinned = Закреплённое сообщение
demo-forwarded = Переслано от { $name }
demo-down = К новым сообщениям
demo-today = Сегодня
demo-service-joined = { $name } теперь в группе
demo-service-left = { $name } больше не в группе
demo-service-pinned = Сообщение закреплено
demo-service-renamed = Новое название: { $name }
demo-service-other = Изменение в чате
demo-photo = Фотография
demo-sticker = Стикер
demo-video = Видео
demo-place = Точка на карте
demo-save = Сохранить

## Polls

demo-poll = Опрос
demo-poll-anonymous = Анонимный опрос
demo-poll-closed = Опрос завершён
demo-poll-vote = Голосовать
demo-poll-votes = голосов: { $count }
demo-poll-retract = Отменить голос
demo-poll-none = Пока нет голосов

## A link for somebody else

demo-link = Ссылка на бота
demo-link-where = На чьём телефоне её открыть?
demo-link-here = на этом телефоне

## Beginning

demo-begin = Как начнём?
demo-begin-note = Всё, что вы сделали, будет забыто: появятся новые чаты и пустая база.
demo-begin-ready = Всё готово
demo-begin-ready-note = Школа № 7 уже собрана: куратор, директор, наставник Анна Петровна и молодой педагог знакомы боту. Осталось составить пару.
demo-begin-scratch = С самого начала
demo-begin-scratch-note = Бот знает только администратора. Район, школу и людей вы заведёте сами, остальные придут по ссылкам.

## The story

demo-story = История за десять шагов
demo-story-note = Идите по порядку или как хочется. Отмечайте, что уже видели.
demo-story-school = Файл школы для загрузки
demo-step-1 = Школа и приглашения
demo-step-1-hint = Администратор заводит район и школу и зовёт куратора по ссылке, куратор зовёт остальных. Нажмите на ссылку: спросим, на чьём телефоне её открыть.
demo-step-2 = Знакомство
demo-step-2-hint = Каждый отвечает на вопросы бота: язык, согласие, имя, о себе. Куратор подтверждает.
demo-step-3 = Пара и приказ
demo-step-3-hint = Куратор открывает «Пары», выбирает наставника из списка. Оба соглашаются, куратор печатает листы и записывает приказ, директор подтверждает.
demo-step-4 = Встреча
demo-step-4-hint = Молодой педагог предлагает время, наставник подтверждает одним нажатием. Передвиньте часы: придут напоминания.
demo-step-5 = Как прошло
demo-step-5-hint = После встречи бот спросит обоих. Дневник наставника заполнится сам.
demo-step-6 = Просьба о помощи
demo-step-6-hint = Молодой педагог спрашивает своими словами, наставник отвечает через бота. Никто не ответил? Передвиньте часы.
demo-step-7 = Быстрые знакомства
demo-step-7-hint = Куратор объявляет встречу в группе. Записываются знакомые и незнакомые: откройте телефон коллеги.
demo-step-8 = Опросы
demo-step-8-hint = Куратор начинает опрос, или дождитесь новой четверти: «+1 день» и «до следующего события».
demo-step-9 = Отчёт
demo-step-9-hint = У куратора и директора: команда /report. «База наставников» сохраняется файлом XLSX.
demo-step-10 = Мои данные
demo-step-10-hint = Команды /mydata, /forget и /language есть у каждого.
