## Menu

menu-pair = Моя пара
command-pair = Моя пара

## The curator's list

pairs-no-organisation = Пары видят куратор и руководитель организации. Если это вы, попросите администратора пригласить вас.
pairs-which = <b>Пары какой организации показать?</b>
pairs-organisation = { $name }
pairs-overview = <b>Наставнические пары</b>
    Ждут ответа: { $asked }
    Оформляются: { $papers }
    Работают: { $work }
    Завершены и не сложились: { $over }
    Пока без наставника: { $waiting }
pairs-seek-button = Подобрать наставника
pairs-group-asked = Ждут ответа: { $count }
pairs-group-papers = Оформляются: { $count }
pairs-group-work = Работают: { $count }
pairs-group-over = Завершены: { $count }
pairs-list-asked = <b>Ждём ответа</b>
    Всего: { $count }
pairs-list-papers = <b>Оформляются</b>
    Всего: { $count }
pairs-list-work = <b>Работают</b>
    Всего: { $count }
pairs-list-over = <b>Завершены и не сложились</b>
    Всего: { $count }
pairs-listed = { $name }
pairs-bullet = • { $name }
pairs-to-list = Все пары
pairs-work-sheets = Распечатать все листы
pairs-work-sign = Отметить подписи
pairs-work-record = Записать приказ
pairs-open = Открыть

## Finding a mentor

pairs-seek = <b>Кому подбираем наставника?</b>
    Пока без пары: { $count }
pairs-seek-nobody = <b>Все с наставниками</b>
    Сейчас нет наставляемых без пары.
pairs-person = { $name }
pairs-fit = <b>Подбор наставника</b>
    { $name }
pairs-fit-wishes = Запросы: { $tags }
pairs-fit-nobody = Сейчас предложить некого: у наставников нет свободных мест или мешает правило. Можно пригласить ещё наставников: /invite
pairs-candidate = <b>{ $number }. { $name }</b>
pairs-choose = { $name }
pairs-reasons = { $reasons }
pairs-reasons-but = { $good }; но { $bad }
pairs-reasons-none = Профиль заполнен не до конца, сравнить пока не с чем
pairs-left-out = Кто не подходит
pairs-out = <b>Кого предложить нельзя</b>
    Наставляемый: { $name }
pairs-out-line = • { $name }: { $why }
pairs-why-covers = закрывает { $covered } из { $asked } { $asked ->
        [one] запроса
       *[other] запросов
    }
pairs-why-same-subject = тот же предмет ({ $subject })
pairs-why-same-age-group = та же возрастная группа ({ $age_group })
pairs-why-experienced = опыт { $years } { $years ->
        [one] год
        [few] года
       *[other] лет
    }
pairs-why-same-kind = подходит вид наставничества
pairs-why-same-mode = удобный формат: { $mode }
pairs-why-common-time = общее время: { $days }
pairs-why-free-places = свободных мест: { $places }
pairs-why-same-organisation = та же организация
pairs-why-covers-nothing = запросы не совпадают с компетенциями
pairs-why-other-subject = другой предмет ({ $subject })
pairs-why-other-age-group = другая возрастная группа ({ $age_group })
pairs-why-no-common-time = нет общего времени
pairs-why-no-common-time-on = нет общего времени: { $days }
pairs-why-less-experience = опыта меньше ({ $mentor } и { $mentee })
pairs-why-far-less-experience = опыта заметно меньше ({ $mentor } и { $mentee })
pairs-why-other-kind = другой вид наставничества
pairs-why-other-mode = другой формат: { $mode }
pairs-why-other-organisation = другая организация
pairs-why-nearly-full = останется последнее место ({ $load } из { $capacity } заняты)
pairs-why-asked = уже предлагали, { $day }
pairs-mode-online = онлайн
pairs-mode-person = лично
pairs-mode-mixed = и лично, и онлайн
pairs-rule-oneself = это тот же человек
pairs-rule-already-together = уже в паре
pairs-rule-line-manager = непосредственный руководитель
pairs-rule-wish-against = есть пожелание не объединять
pairs-rule-other-subject = другой предмет, а нужен тот же
pairs-rule-set-aside = сейчас не успевает отвечать
pairs-rule-away = сейчас отсутствует
pairs-rule-barred = эту пару уже предлагали или убрали
pairs-rule-full = все места заняты
pairs-offer = <b>Предложить эту пару?</b>
    Наставник: { $mentor }
    Наставляемый: { $mentee }
    Форма: { $form }
pairs-offer-work = { $place ->
        [kindergarten] Должность и возрастная группа наставника
       *[other] Должность и предмет наставника
    }: { $position }, { $subject }
pairs-offer-next = Обоим придёт текст согласия. На ответ семь рабочих дней, напомню сам.
pairs-send-offer = Предложить
pairs-forms = <b>Форма наставничества</b>
    Какая подходит этой паре?
pairs-form-teacher_teacher = учитель – учитель
pairs-form-head_teacher = руководитель – учитель
pairs-form-educator_educator = воспитатель – воспитатель
pairs-form-employer_student = работодатель – студент
pairs-form-lecturer_young_teacher = педагог вуза – молодой педагог
pairs-join = <b>Кого добавить?</b>
    Получится группа. Текст согласия придёт всем заново.

## The curator's card

pairs-card-proposed = <b>{ $name }</b>
    Ждём согласия
pairs-card-agreed = <b>{ $name }</b>
    Все согласны, оформляем
pairs-card-trial = <b>{ $name }</b>
    Пробная встреча
pairs-card-ordered = <b>{ $name }</b>
    Приказ есть, скоро начало
pairs-card-active = <b>{ $name }</b>
    Работают
pairs-card-paused = <b>{ $name }</b>
    На паузе
pairs-card-completed = <b>{ $name }</b>
    Завершено, цели достигнуты
pairs-card-ended_by_participant = <b>{ $name }</b>
    Завершено по желанию участника
pairs-card-ended_by_curator = <b>{ $name }</b>
    Завершено куратором
pairs-card-declined = <b>{ $name }</b>
    Пара не сложилась
pairs-card-returned = <b>{ $name }</b>
    Предложение вернулось к вам
pairs-card-withdrawn = <b>{ $name }</b>
    Предложение отозвано
pairs-card-form = Форма: { $form }
pairs-card-reason = Причина: { $reason }
pairs-party = { $name }
pairs-party-asked = { $name }: ответа пока нет
pairs-party-unreachable = { $name }: я пока не могу написать, скажите лично
pairs-party-agreed = { $name }: согласие получено, лист не подписан
pairs-party-signed = { $name }: лист подписан { $day }
pairs-order = Приказ № { $number } от { $day }
pairs-term = Срок: { $starts } – { $ends }
pairs-term-until = Срок: со дня приказа до { $ends }
pairs-next-proposed = Ждём: { $names }. До { $until }, потом предложение вернётся к вам.
pairs-next-trial = После знакомства и пробной встречи каждый скажет, продолжать ли. Я сразу напишу.
pairs-next-sign = <b>Дальше:</b> распечатайте листы и отметьте, когда их подпишут.
pairs-next-order = <b>Дальше:</b> все подписали, запишите номер и дату приказа.
pairs-next-ordered = Работа начнётся сама: { $day }.
pairs-next-returned-silence = За семь рабочих дней ответили не все. Можно предложить другого наставника или эту же пару ещё раз.
pairs-next-returned-full = Пока ждали ответа, у наставника заняли последнее место. Можно предложить другого.
pairs-next-declined = Так бывает, никто не виноват. Можно предложить следующего, кто подходит.
pairs-next-leaving = Наставник попросил освободить его, последний день: { $until }. Замену можно предложить уже сейчас.
pairs-next-best = Подобрать: { $name }
pairs-do-add = Добавить наставляемого
pairs-do-withdraw = Отозвать предложение
pairs-do-sheets = Распечатать листы
pairs-do-signed = Все подписали сегодня
pairs-do-sign = Указать дату подписи
pairs-do-draft = Проект приказа
pairs-do-record = Записать приказ
pairs-do-order = Приказ
pairs-do-trial = Пробная встреча
pairs-do-notrial = Без пробной встречи
pairs-do-pause = Пауза
pairs-do-resume = Продолжить
pairs-do-end = Завершить
pairs-withdraw-sure = <b>Отозвать?</b>
    { $name }
    Участникам придёт короткое сообщение, ответы на это предложение больше не понадобятся.
pairs-withdraw-yes = Да, отозвать

## Papers

pairs-sheets-file = Листы согласия.docx
pairs-sheets-ready = <b>Листы согласия</b>
    Листов: { $count }. Распечатайте, каждый подписывает свой. Потом отметьте подписи в карточке пары.
pairs-draft-ready = <b>Проект приказа</b>
    Места для номера и даты пустые: их впишет руководитель.
pairs-order-ready = <b>Приказ с номером и датой</b>
    Имена уже в нужных падежах, внизу лист ознакомления.
pairs-order-file-name = Приказ о закреплении пар.docx
pairs-order-title = <b>Приказ № { $number } от { $day }</b>
pairs-order-recorded = Записан с бумаги. Руководитель может подтвердить его кнопкой, работа этого не ждёт.
pairs-order-recorded-head = Записан с бумаги. Если всё верно, подтвердите кнопкой; работа этого не ждёт.
pairs-order-confirmed = Подтверждён руководителем.
pairs-order-file = Скачать приказ
pairs-order-fix = Исправить номер, дату
pairs-order-confirm = Подтвердить приказ
pairs-day-today = Сегодня, { $day }
pairs-day-yesterday = Вчера, { $day }
pairs-day-tomorrow = Завтра, { $day }
pairs-day-told = { $day } { $year }
pairs-day-please = Не получилось разобрать дату. Напишите, например: { $example }
pairs-number-please = Напишите номер, как на бумаге, например: 12 или 47-о
signing-people = <b>Кто подписал лист?</b>
    Отметьте всех, у кого дата одна и та же.
signing-people-all = Подписали все
signing-people-label = Кто
signing-day = <b>Когда подписали?</b>
    Нажмите или напишите дату, которая стоит на листе.
signing-day-label = Дата
ordering-pairs = <b>Кого закрепляет приказ?</b>
    Здесь те, чьи листы подписаны.
ordering-pairs-label = Пары
ordering-number = <b>Номер приказа</b>
    Напишите, как на бумаге, например: 12 или 47-о
ordering-number-label = Номер
ordering-day = <b>Дата приказа</b>
    Нажмите или напишите, например: 26.11.2026. С этой даты начинается работа.
ordering-day-label = Дата
ordering-review = <b>Записать этот приказ?</b>
ordering-confirm = Записать
fixing-number = <b>Какой номер верный?</b>
    Сейчас: № { $number } от { $day }
fixing-number-label = Номер
fixing-day = <b>Какая дата верная?</b>
    Сейчас: № { $number } от { $day }
fixing-day-label = Дата
fixing-review = <b>Исправить приказ?</b>
    Прежние номер и дата останутся в истории.
fixing-confirm = Исправить

## The end

pairs-reason-goals = цели достигнуты
pairs-reason-no-contact = не сложился контакт
pairs-reason-changed = изменились задачи
pairs-reason-workload = большая нагрузка
pairs-reason-left = уход из организации
pairs-reason-erased = участник удалил свои данные
pairs-reason-other = другое
ending-reason = <b>Почему завершаем?</b>
    { $name }
ending-reason-label = Причина
ending-reason-goals = Цели достигнуты
ending-reason-no-contact = Не сложился контакт
ending-reason-changed = Изменились задачи
ending-reason-workload = Большая нагрузка
ending-reason-other = Другое
ending-note = <b>Напишите причину в двух словах</b>
    Её увидят только куратор и руководитель.
ending-note-label = Подробнее
ending-review = <b>Завершить работу этой пары?</b>
    Если цели достигнуты, она завершится сразу. Если нет, наставника предупреждают за три рабочих дня, столько она ещё работает. Записи и отчёты сохранятся.
ending-confirm = Завершить
leaving-reason = <b>Выйти из пары?</b>
    { $names }
    { $notice ->
        [true] По закону о прекращении предупреждают за три рабочих дня: столько вы ещё наставник, потом пара завершится.
       *[other] Объяснять не обязательно: выберите, что ближе. Причину увидит только куратор.
    }
leaving-reason-label = Причина
leaving-reason-goals = Цели достигнуты
leaving-reason-no-contact = Не сложился контакт
leaving-reason-changed = Изменились задачи
leaving-reason-workload = Большая нагрузка
leaving-reason-other = Другое
leaving-note = <b>Хотите пояснить?</b>
    Увидит только куратор. Можно пропустить.
leaving-note-label = Подробнее
leaving-review = <b>Всё верно?</b>
    После этого пару нельзя будет вернуть самому, только через куратора. Записи сохранятся.
leaving-confirm = Выйти из пары

## What mentor and mentee see

pairs-asked-mentor = <b>Вам предлагают стать наставником</b>
    Наставляемый: { $names }
pairs-asked-mentee = <b>Для вас нашли наставника</b>
    Наставник: { $names }
pairs-asked-until = Ответьте, пожалуйста, до { $until }, потом предложение снимется само.
pairs-agreement-mentor =
    <blockquote expandable><b>Согласие наставника</b>
    { $organisation }; наставник: { $mentor }; наставляемый: { $mentees }
    1. Содержание: методическая помощь и поддержка наставляемого; вместе с ним персонализированная программа, встречи и обратная связь; участие в мониторинге.
    2. Срок: со дня приказа до { $ends }. Форма: { $form }.
    3. Согласие добровольное. Это ответ в боте; лист с подписью и приказ оформляет организация, без них работа не начинается. Содержание, сроки, форма и оплата определяются дополнительным соглашением к трудовому договору (ст. 351.8 ТК РФ).
    4. Вы вправе досрочно отказаться, а организация досрочно отменить поручение, предупредив не менее чем за три рабочих дня.
    5. Что рассказывает наставляемый, остаётся между вами; разговоры и записи в дневнике посторонним не видны.
    Редакция { $version }</blockquote>
pairs-agreement-mentee =
    <blockquote expandable><b>Согласие наставляемого</b>
    { $organisation }; наставник: { $mentor }; наставляемый: { $mentees }
    1. Содержание: вместе с наставником персонализированная программа и встречи по плану; задания, обратная связь, участие в мониторинге.
    2. Срок: со дня приказа до { $ends }. Форма: { $form }.
    3. Согласие добровольное и для вас бесплатное. Это ответ в боте; лист с подписью и приказ оформляет организация, без них работа не начинается.
    4. Вы вправе выйти из пары в любой момент, объяснять причину не обязательно.
    5. Что вы рассказываете наставнику, остаётся между вами; это не оценка вашей работы и не проверка.
    Редакция { $version }</blockquote>
pairs-decline = Отказаться
pairs-sure-no = <b>Отказаться от этой пары?</b>
    { $names }
    Причину называть не нужно. Куратор спокойно подберёт другой вариант.
pairs-sure-nogo = <b>Не продолжать?</b>
    { $names }
    Об этом узнает только куратор, он подберёт другой вариант. Никто не виноват.
pairs-sure-yes = Да, отказаться
pairs-mine-none = <b>Пары пока нет</b>
    Куратор подбирает наставников и наставляемых. Как только будет предложение, я сразу напишу.
pairs-mine-which = <b>О какой паре речь?</b>
pairs-mine-waiting = <b>Спасибо, согласие записано</b>
    Ждём ответа: { $names }
    Не позже { $until } скажу, что получилось.
pairs-mine-agreed = <b>🤝 Все согласны</b>
    { $names }
    Дальше куратор даст подписать лист согласия, потом будет приказ. Когда можно начинать, я напишу.
pairs-mine-trial = <b>Сначала попробуем</b>
    { $names }
    Впереди знакомство и пробная рабочая встреча. Потом каждый скажет, продолжать ли: ответ увидит только куратор.
pairs-mine-ordered = <b>Приказ подписан, скоро начинаем</b>
    { $names }
pairs-mine-active = <b>Моя пара</b>
    { $names }
pairs-mine-paused = <b>Моя пара, пауза</b>
    { $names }
    Встречи пока не назначаем. Когда куратор продолжит, я напишу.
pairs-mine-completed = <b>Работа завершена, цели достигнуты</b>
    { $names }
    Спасибо вам обоим. Записи и отчёты сохранены.
pairs-mine-ended_by_participant = <b>Работа пары завершена</b>
    { $names }
    Спасибо за то, что успели вместе. Если понадобится новая пара, куратор поможет.
pairs-mine-ended_by_curator = <b>Работа пары завершена</b>
    { $names }
    Куратор завершил её и ответит на вопросы. Записи сохранены.
pairs-mine-erased = <b>Работа пары завершена</b>
    Участник удалил свои данные и больше не с нами. Ваши записи сохранены, от вас ничего не нужно; если понадобится новая пара, куратор поможет.
pairs-mine-declined = <b>Пара не сложилась</b>
    { $names }
    Так бывает. Куратор подберёт другой вариант, от вас ничего не нужно.
pairs-mine-returned = <b>Предложение снято</b>
    { $names }
    Куратор подберёт другой вариант, от вас ничего не нужно.
pairs-mine-withdrawn = <b>Куратор отозвал предложение</b>
    { $names }
    Отвечать на него больше не нужно.
pairs-mine-left = <b>Вы вышли из группы</b>
    Если понадобится новая пара, скажите куратору.
pairs-mine-leaving = Вы наставник до конца дня: { $until }. До этого можно передумать.
pairs-reach = Написать: { $names }
pairs-read = Прочитать и ответить
pairs-meet = Предложить встречу
pairs-ask = Спросить наставника
pairs-leave = Выйти из пары
pairs-stay = Остаться наставником
pairs-go-on = Продолжаем
pairs-go-not = Не подходит

## Notices

pairs-told-reminder = Напоминаю: вас ждёт предложение.
pairs-told-agreed-by = <b>Согласие уже есть</b>
    { $name }. Теперь дело за вашим ответом.
pairs-told-active = <b>🎉 Можно начинать</b>
    Приказ вступил в силу. Хороший первый шаг: договориться о знакомстве на ближайшую неделю.
pairs-told-paused = Куратор поставил работу на паузу.
pairs-told-resumed = Работа продолжается.
pairs-told-leaving = <b>Наставник скоро завершит работу</b>
    { $name }, последний день: { $until }
    Вашей вины в этом нет. Куратор уже знает и подберёт замену.
pairs-told-curator-leaving = Наставник попросил освободить от поручения. Наставляемому понадобится новая пара.
pairs-told-stays = <b>Наставник остаётся</b>
    { $name }: решение изменилось, работа продолжается.
pairs-told-mentee-left = <b>В группе стало на одного меньше</b>
    { $name }. С остальными работа продолжается.
pairs-told-not-made-mentor = <b>Эта пара не состоится</b>
    { $names }
    Так бывает, от вас ничего не нужно. Когда появится новое предложение, я напишу.
pairs-told-not-made-mentee = <b>Эта пара не состоится</b>
    { $names }
    Так бывает, от вас ничего не нужно: куратор подберёт другой вариант.
pairs-told-mentee-erased = <b>В группе стало на одного меньше</b>
    Участник удалил свои данные. С остальными работа продолжается.
pairs-told-not-made-erased = <b>Эта пара не состоится</b>
    Участник удалил свои данные. От вас ничего не нужно, куратор знает.
pairs-told-erased = Участник удалил свои данные. Спокойно предложим следующий вариант.
pairs-told-to-sign = Согласие получено от всех.
pairs-told-no-answer = Пятый рабочий день без ответа. Может быть, стоит напомнить лично.
pairs-told-declined = Не сложилось, ответ: { $name }. Спокойно предложим следующий вариант.
pairs-told-returned = Предложение вернулось.
pairs-told-order = Куратор записал приказ. Подтвердите, пожалуйста, если всё верно.
pairs-told-order-confirmed = <b>Руководитель подтвердил приказ</b>

## Refusals

refusal-text-changed = Текст согласия изменился, пока вы читали. Прочитайте, пожалуйста, новый:
refusal-proposal-over = На это предложение отвечать уже не нужно. Вот что сейчас:
refusal-already-agreed = Ваше согласие уже записано. Вот что сейчас:
refusal-already-agreed-by-some = Кто-то уже согласился на прежний состав. Дождитесь ответа или отзовите предложение. Вот что сейчас:
refusal-mentee-has-pair = Этому человеку уже предложена пара. Вот что сейчас:
refusal-mentor-full = У этого наставника больше нет свободных мест. Вот кто ещё подходит:
refusal-pair-with-oneself = Человек не может быть наставником самому себе. Выберите другого:
refusal-too-late-to-withdraw = Отзывать уже нечего. Вот что сейчас:
refusal-not-before-order = Сейчас это сделать нельзя: пара уже на другом шаге. Вот что сейчас:
refusal-not-in-trial = Пробная встреча уже позади. Вот что сейчас:
refusal-already-signed = Подписи всех уже отмечены. Вот что сейчас:
refusal-signed-in-future = Дата подписи ещё не наступила. Укажите, пожалуйста, дату с листа.
refusal-signed-too-early = Эта дата раньше предложения ({ $day }). Проверьте, пожалуйста, лист.
refusal-not-all-signed = Подписаны ещё не все листы. Сначала отметьте подписи, потом приказ.
refusal-already-ordered = Для этой пары приказ уже записан. Его можно исправить из карточки.
refusal-order-number = Напишите номер приказа, как на бумаге, например: 12 или 47-о
refusal-order-too-far = До этой даты больше года. Проверьте, пожалуйста, год.
refusal-order-too-old = Эта дата слишком давняя. Проверьте, пожалуйста, год.
refusal-order-before-consent = Приказ не может быть раньше последней подписи ({ $day }): сначала письменное согласие. Проверьте дату.
refusal-order-for-nobody = Отметьте хотя бы одну пару.
refusal-order-unchanged = Номер и дата те же, исправлять нечего.
refusal-order-exists = Приказ с таким номером и датой уже записан. Проверьте, пожалуйста, номер.
refusal-order-confirmed = Приказ уже подтверждён. Вот что сейчас:
refusal-nothing-to-print = Печатать сейчас нечего: все листы уже подписаны.
refusal-mentorship-over = Эта пара уже завершена. Вот что сейчас:
refusal-already-leaving = Вы уже предупредили о выходе. Вот что сейчас:
refusal-not-leaving = Вы не уходите, всё в порядке. Вот что сейчас:
refusal-not-active = Эта пара сейчас не работает, ставить на паузу нечего. Вот что сейчас:
refusal-not-paused = Пара не на паузе. Вот что сейчас:
