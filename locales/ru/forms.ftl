## What every form says

form-choose-please = Здесь удобнее кнопкой: выберите, пожалуйста, из вариантов ниже.
form-text-please = Здесь нужен текст. Напишите, пожалуйста, словами — остальное на месте.
form-unknown-command = Такой команды нет. Ответьте, пожалуйста, на вопрос или нажмите «Отменить».
form-too-long = Получилось { $length } знаков, а помещается { $most }. Ваше сообщение осталось в чате: сократите его и отправьте ещё раз.
form-too-short =
    { $least ->
        [one] Слишком коротко. Напишите, пожалуйста, хотя бы { $least } знак.
        [few] Слишком коротко. Напишите, пожалуйста, хотя бы { $least } знака.
        [many] Слишком коротко. Напишите, пожалуйста, хотя бы { $least } знаков.
       *[other] Слишком коротко. Напишите, пожалуйста, хотя бы { $least } знака.
    }
form-number-please = Нужно целое число от { $least } до { $most }, например { $least }.
form-option-gone = Этого варианта уже нет. Вот что есть сейчас:
form-how-many = Отметьте, пожалуйста, от { $least } до { $most }.
form-refused = { $reason }
form-cancelled = Отменено, ничего не изменилось. Меню: /menu
form-marked-so-far = Отмечено: <b>{ $marked }</b>
form-week-please = Не получилось разобрать часы. Напишите, например: пн, ср 14–17; пт после 15
form-name-please = Напишите, пожалуйста, фамилию или выберите из списка.
form-nobody-found = По словам «{ $typed }» никого не нашёл. Проверьте фамилию или выберите из списка.
form-tags-direction = Направление: <b>{ $direction }</b>
form-tags-alike = Записал вашими словами. Если подходит готовое ниже, отметьте его, а своё снимите.
form-marked = Готово
form-empty-answer = —
form-answer = { $name }: <b>{ $answer }</b>

## Menu

menu-title = <b>{ $name }, чем помочь?</b>
menu-friend = Коллега
menu-group = Я помогаю наставникам и наставляемым. Напишите мне в личный чат.
menu-unregistered = <b>Здравствуйте. Я «Наставник»</b>
    Помогаю учителям помогать учителям: находить наставника, договариваться о встречах, спрашивать совета.
    Сначала познакомимся, это пара минут.
menu-register = Познакомиться
menu-pending = <b>Ждём куратора</b>
    Куратор вашей организации скоро подтвердит вас, и я сразу напишу.
menu-nothing-to-cancel = Сейчас отменять нечего. Меню: /menu
menu-admin = Районы и школы
menu-district = Мой район
menu-ask = Спросить наставника
menu-meet = Предложить встречу
menu-meetings = Мои встречи
menu-diary = Дневник
menu-help_requests = Просьбы о помощи
menu-pairs = Пары
menu-people = Люди
menu-invite = Пригласить
menu-report = Отчёт
menu-survey = Опросы
menu-speed = Быстрые встречи
menu-import = Загрузить базу
menu-export = Выгрузить базу
menu-profile = Мой профиль

command-admin = Районы, школы, кураторы
command-district = Организации района
command-ask = Спросить наставника
command-meet = Предложить встречу
command-meetings = Мои встречи
command-diary = Дневник наставника
command-help_requests = Просьбы о помощи
command-pairs = Наставнические пары
command-people = Люди организации
command-invite = Пригласить по ссылке
command-report = Отчёт
command-survey = Опросы и мониторинг
command-speed = Скоростное наставничество
command-import = Загрузить «Базу наставников»
command-export = Выгрузить «Базу наставников»
command-profile = Мой профиль
command-language = Язык / Language / Тел
command-mydata = Что обо мне хранится
command-forget = Удалить мои данные
command-help = Как это работает
command-cancel = Отменить начатое
command-menu = Меню
command-start = Начать

help-text = <b>Как это работает</b>
    Наставляемый спрашивает и назначает встречи, наставник отвечает, куратор соединяет пары и видит общую картину.
    Всё, что можно сделать, есть в меню: /menu
    Начатое можно отменить: /cancel
    Что о вас хранится: /mydata, удалить: /forget

## Roles

role-mentee = наставляемый
role-mentor = наставник
role-curator = куратор
role-head = руководитель
role-coordinator = муниципальный координатор
role-council = совет наставников
role-admin = администратор

## When something could not be done

error-stale = Эта кнопка из прошлого разговора, она уже не действует. Вот что сейчас:
error-unexpected = У меня не получилось, это моя вина, а не ваша. Ничего не потеряно. Попробуйте ещё раз или откройте /menu
refusal-not-found = Я не нашёл этого: возможно, оно уже удалено или относится не к вам. Откройте /menu
refusal-forbidden = Это может сделать куратор или руководитель вашей организации. Если нужно, попросите их.
refusal-role-lost = Сейчас у вас нет роли в организации «{ $organisation }», поэтому эта кнопка уже не действует. Если это недоразумение, поговорите с куратором. Что можно сейчас: /menu
refusal-late = Это уже решено раньше. Вот что сейчас:
refusal-already-answered = На это уже ответили. Вот что сейчас:

stray-command = Такой команды я не знаю. Вот что можно сделать:
stray-message = Я не понял, к чему это относится. Вот что можно сделать:
stray-edit = Я читаю только новые сообщения. Если исправили важное, отправьте его ещё раз.
