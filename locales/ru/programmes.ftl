menu-programme = Программа
command-programme = Программа наставничества
programme-nobody = <b>Программы пока нет</b>
    Она появится, когда у вас будет пара. Наставник напишет её вместе с наставляемым.
programme-whose = <b>Чья программа?</b>
programme-school = Программы организации
programme-school-none = <b>Программ пока нет</b>
    Их пишут наставники командой /programme; согласованные придут к вам на утверждение.
programme-school-title = <b>Программы организации: { $count }</b>
    Ждут утверждения: { $waiting }
programme-listed-draft = Пишется: { $name }
programme-listed-offered = Согласуется: { $name }
programme-listed-agreed = Утвердить: { $name }
programme-listed-active = { $name }
programme-none-mentor = <b>{ $names }: программы ещё нет</b>
    Программа пишется небольшими шагами, каждый ответ сохраняется сразу.
    Обычная – от 3 до 12 месяцев. Трёхгодичная – для молодого специалиста, с этапами и собеседованиями.
programme-none-mentee = <b>Программы пока нет</b>
    Её начинает наставник ({ $names }), а пишете вы вместе.
programme-begin-usual = Начать программу
programme-begin-staged = Начать трёхгодичную
programme-former = Программа от { $day }
programme-title = <b>Программа: { $name }</b>
programme-state-active = Действует
programme-state-completed = Завершена: план выполнен полностью
programme-state-ended_by_participant = Закончена раньше срока по желанию участников
programme-state-ended_by_curator = Закончена куратором
programme-state-dropped = Черновик удалён
programme-why-ended = Причина: { $reason }
programme-term = С { $starts } по { $ends }
programme-goal = Цель: { $goal }
programme-stage-1 = Этап 1 из { $of }, адаптация: до { $ends }
programme-stage-2 = Этап 2 из { $of }, профессиональное развитие: до { $ends }
programme-stage-3 = Этап 3 из { $of }, развитие потенциала: до { $ends }
programme-plan-line = План: сделано { $done } из { $count }, с опозданием { $late }
programme-change-draft = Готовится изменение: пока черновик
programme-change-offered = Изменение ждёт согласия
programme-change-agreed = Изменение ждёт утверждения куратором
programme-see-change = Открыть изменение
programme-tasks = План и задания
programme-picture = План картинкой
programme-file = Файл DOCX
programme-change = Изменить программу
programme-move = Продлить или сократить
programme-complete = Завершить программу
programme-keep = Сохранить план как образец
programme-end = Закончить раньше
programme-see-history = История
programme-stop = Закончить программу
programme-history = <b>История программы</b>
programme-history-draft = Редакция { $number }: черновик
programme-history-offered = Редакция { $number }: на согласовании
programme-history-agreed = Редакция { $number }: ждёт утверждения
programme-history-approved = Редакция { $number }: действует
programme-history-replaced = Редакция { $number }: действовала раньше
programme-history-by = Утверждена: { $name }, { $day }
programme-version-file = Файл редакции { $number }
programme-open = Открыть программу
programme-version-draft = Черновик, редакция { $number }
programme-version-offered = На согласовании, редакция { $number }
programme-version-agreed = Все согласны, ждёт утверждения куратором
programme-version-dropped = <b>Этот черновик удалён</b>
    Можно начать новую программу: /programme
programme-version-why = Что меняется: { $why }
programme-version-remark = Замечание: { $remark }
programme-part = <b>{ $name }</b>: { $text }
programme-plan-count =
    { $count ->
        [one] В плане { $count } мероприятие
        [few] В плане { $count } мероприятия
       *[other] В плане { $count } мероприятий
    }
programme-lacks =
    { $count ->
        [one] Осталось заполнить { $count } раздел
        [few] Осталось заполнить { $count } раздела
       *[other] Осталось заполнить { $count } разделов
    }
programme-consents = Согласны: { $names }
programme-write = Продолжить заполнение
programme-plan = План мероприятий
programme-sections = Исправить раздел
programme-offer = Отправить на согласование
programme-drop = Удалить черновик
programme-agree = Согласиться
programme-return = Вернуть с замечанием
programme-approve = Утвердить
programme-refuse = Вернуть с замечанием
programme-take-back = Взять назад
programme-which-section = <b>Какой раздел исправить?</b>
programme-sure-drop = <b>Удалить черновик?</b>
    Всё, что в нём написано, пропадёт. Действующая программа останется.
programme-sure-drop-yes = Удалить черновик
programme-sure-complete = <b>Завершить программу?</b>
    План выполнен полностью. Все участники и куратор узнают об этом.
programme-sure-complete-yes = Завершить
programme-kept = Всё, что вы написали, сохранено. Продолжить можно в любой день: /programme
programme-written = <i>Сейчас написано:</i>
    { $text }
programme-sample = <i>Образец:</i>
    { $text }
programme-take-sample = Взять образец
programme-keep-written = Оставить как есть
programme-end-option =
    { $months ->
        [one] { $months } месяц, до { $day }
        [few] { $months } месяца, до { $day }
       *[other] { $months } месяцев, до { $day }
    }
programme-template-kept = План сохранён как образец «{ $title }». Его можно взять в любую новую программу.
programme-file-name = Программа наставничества.docx
programme-file-ready = <b>Программа наставничества</b>
    Редакция { $number }, до { $day }
programme-picture-none = В плане пока нет мероприятий.
programme-picture-caption = <b>План: { $count }</b>
    Сделано: { $done }, впереди: { $due }, с опозданием: { $late }
programme-picture-done = сделано
programme-picture-due = впереди
programme-picture-late = с опозданием
waiting-programme-answer = Согласие с программой: { $name }
waiting-programme-approval = Утвердить программу: { $name }
programme-told-offered = <b>Программа на согласовании</b>
    { $name } просит прочитать её и согласиться.
programme-told-agreed = <b>Все согласны с программой</b>
    Теперь её утверждает куратор. Я сообщу, когда это случится.
programme-told-to-approve = <b>Программа ждёт утверждения</b>
    Наставник и наставляемый согласны.
programme-told-approved = <b>Программа утверждена!</b>
    План начинает действовать, я напомню о сроках.
programme-told-returned = <b>Программа вернулась на доработку</b>
    Текст и план сохранены, его можно поправить и отправить снова.
programme-told-unanswered = <b>Программа ждёт согласия пять рабочих дней</b>
    { $name }. Возможно, стоит поговорить с участниками.
programme-told-ending = <b>Программа скоро закончится</b>
    { $name }: последний день { $day }. Её можно завершить, продлить или потом начать новую.
programme-told-over = <b>Срок программы прошёл</b>
    { $name }: последний день был { $day }. Завершите её или закончите с причиной.

## Разделы программы

prog-problem = Какую трудность решаем?
prog-problem-label = Проблема
prog-strengths = Что у наставляемого уже получается хорошо?
prog-strengths-label = Сильные стороны
prog-goal = Какова цель наставничества?
prog-goal-label = Цель
prog-objectives = Какие задачи ведут к цели?
prog-objectives-label = Задачи
prog-content = Что будут делать наставник и наставляемый?
prog-content-label = Содержание
prog-interim = Что должно получиться к середине срока?
prog-interim-label = Промежуточные результаты
prog-results = Что должно получиться в конце?
prog-results-label = Планируемые результаты
prog-ends_on = До какого дня программа?
prog-ends_on-label = Последний день
prog-mode = Как вы будете встречаться?
prog-mode-label = Режим работы
prog-mode-person = Очно
prog-mode-online = Онлайн
prog-mode-mixed = И очно, и онлайн
prog-schedule = Как часто и когда встречи?
prog-schedule-label = Расписание встреч
prog-conditions = Какие нужны условия?
prog-conditions-label = Условия

## План

plan-title = <b>План мероприятий: { $count }</b>
    Страница { $page } из { $pages }
plan-empty = <b>В плане пока ничего нет</b>
plan-empty-yours = <b>В плане пока ничего нет</b>
    Возьмите образец и поправьте его или добавьте мероприятия сами.
plan-add = Добавить
plan-fill = Взять образец
plan-back = К программе
plan-item = <b>{ $text }</b>
plan-item-due = Срок: { $day }
plan-item-after =
    { $days ->
        [0] В тот же день, что и «{ $text }»
        [one] Через { $days } день после «{ $text }»
        [few] Через { $days } дня после «{ $text }»
       *[other] Через { $days } дней после «{ $text }»
    }
plan-item-who = Кто: { $who }
plan-item-direction = Направление: { $name }
plan-item-expected = Ожидаемый результат: { $text }
plan-drop = Убрать
plan-which-template = <b>Какой образец взять?</b>
    Мероприятия добавятся к тем, что уже есть; одинаковые не повторятся.
plan-template-form = План для нашей формы
plan-template-first = Первые дни на работе
plan-template-own = Мой: { $title }
plan-template-drop = Удалить
plan-template-sure = <b>Удалить образец «{ $title }»?</b>
    Программы, в которые он уже взят, не изменятся.
plan-template-drop-yes = Удалить образец
plan-template-dropped = Образец удалён.
planitem-text = <b>Что нужно сделать?</b>
planitem-text-label = Мероприятие
planitem-direction = <b>К какому направлению относится?</b>
planitem-direction-label = Направление
planitem-direction-none = Без направления
planitem-who = <b>Кто это делает?</b>
planitem-who-label = Кто делает
planitem-who-mentee = Наставляемый
planitem-who-mentor = Наставник
planitem-who-both = Вместе
planitem-who-curator = Куратор
planitem-expected = <b>Что должно получиться?</b>
planitem-expected-label = Результат
planitem-how = <b>Когда?</b>
planitem-how-label = Как задан срок
planitem-how-date = К определённому дню
planitem-how-after = Через несколько дней после другого
planitem-due_on = <b>К какому дню?</b>
    Выберите или напишите, например: 15 января
planitem-due_on-label = Срок
planitem-after = <b>После какого мероприятия?</b>
planitem-after-label = После чего
planitem-days = <b>Через сколько дней после него?</b>
planitem-days-label = Через сколько дней
planitem-review = <b>Всё верно?</b>
planitem-confirm = Сохранить

## Слова вокруг

progback-remark = <b>Что нужно поправить?</b>
    Напишите коротко; это прочтут участники программы.
progback-remark-label = Замечание
progchange-why = <b>Что и почему меняется?</b>
    Действующая программа останется в силе, пока изменение не утвердят.
progchange-why-label = Что меняется
progmove-ends_on = <b>Какой день будет последним?</b>
    Напишите дату, например: 30 июня. Программа длится от 3 до 12 месяцев.
progmove-ends_on-label = Последний день
progmove-why = <b>Почему?</b>
    Другая сторона прочтёт это перед согласием.
progmove-why-label = Причина
progend-reason = <b>Почему программа заканчивается раньше?</b>
progend-reason-label = Причина
progend-reason-goals = Цели достигнуты
progend-reason-no-contact = Не сложилось общение
progend-reason-changed = Изменились потребности
progend-reason-workload = Большая нагрузка
progend-reason-other = Другое
progend-note = <b>Хотите добавить?</b>
progend-note-label = Пояснение
progstop-note = <b>Почему программа заканчивается?</b>
    Причина обязательна и останется в истории.
progstop-note-label = Причина
progkeep-title = <b>Как назвать образец?</b>
progkeep-title-label = Название

## Отказы

refusal-programme-open = У этой пары уже есть программа. Новую можно начать, когда она закончится.
refusal-programme-not-draft = Этот текст уже не черновик. Вот что сейчас:
refusal-programme-answered = На это уже ответили. Вот что сейчас:
refusal-programme-unfilled = Заполнено ещё не всё. Допишите разделы и отправьте снова.
refusal-programme-too-short = Программа длится не меньше 3 месяцев: до { $day } или позже. Если нужно меньше, назначьте отдельные задания: /tasks
refusal-programme-too-long = Программа длится не больше 12 месяцев: до { $day } или раньше. Дальше можно начать новую.
refusal-programme-staged-short = Трёхгодичная программа длится больше года: до { $day } или позже. Для меньшего срока начните обычную.
refusal-programme-staged-long = Трёхгодичная программа длится не больше трёх лет: до { $day } или раньше.
refusal-programme-start = Программа начинается не раньше трёх месяцев назад и не позже чем через год. Выберите другой день.
refusal-programme-over = Эта программа уже закончена. Вот что сейчас:
refusal-programme-changing = Одно изменение уже готовится. Сначала закончите его.
refusal-programme-end-past = Этот день уже прошёл. Напишите день впереди.
refusal-programme-end-same = Программа и так до этого дня. Напишите другой день.
refusal-programme-unfinished =
    { $count ->
        [one] В плане осталось { $count } невыполненное мероприятие. Отметьте его или закончите программу раньше, с причиной.
        [few] В плане осталось { $count } невыполненных мероприятия. Отметьте их или закончите программу раньше, с причиной.
       *[other] В плане осталось { $count } невыполненных мероприятий. Отметьте их или закончите программу раньше, с причиной.
    }
refusal-programme-reason-needed = Напишите причину, она останется в истории.
refusal-plan-empty = В плане пока ничего нет. Добавьте мероприятия или возьмите образец.
refusal-plan-outside = «{ $text }» ({ $day }) не помещается в срок программы. Поправьте срок мероприятия или программы.
refusal-plan-circle = Получился круг: мероприятия ждут друг друга. Выберите другое или поставьте дату.
refusal-plan-full = В плане помещается { $most } мероприятий. Уберите лишнее.
refusal-plan-item-done = Это мероприятие уже выполнено, оно остаётся в плане.
refusal-plan-many-templates = Можно хранить { $most } образцов. Удалите ненужный.

## /mydata

mydata-table-programmes = Программы ваших пар
mydata-table-programme_versions = Редакции программ
mydata-table-programme_consents = Ваши согласия с программами
mydata-table-plan_templates = Ваши образцы планов
mydata-table-tasks = План и задания ваших пар
mydata-table-task_evidence = Материалы, которые вы сдали
