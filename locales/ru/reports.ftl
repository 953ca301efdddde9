## Отчёт

report-which = <b>Отчёт какой организации?</b>
report-organisation = { $name }
report-title = <b>Отчёт: { $period }</b>
report-name = { $name }
report-period-quarter = { $number } квартал { $year }
report-period-year = { $year }/{ $next } учебный год
report-people = Люди: { $roles }; на связи { $reachable }
report-role-mentor = наставники { $n }
report-role-mentee = наставляемые { $n }
report-role-curator = кураторы { $n }
report-role-head = руководители { $n }
report-role-council = совет { $n }
report-nobody = пока никого
report-of = { $n } из { $all }
report-share = { $n } из { $all } ({ $share } %, цель { $target } %)
report-none = пока нет
report-pairs = Пары: { $states }; по приказу { $ordered }
report-state-work = работают { $n }
report-state-papers = оформляются { $n }
report-state-asked = ждут согласия { $n }
report-state-done = завершены { $n }
report-state-ended = прекращены { $n }
report-held = Встречи прошли: { $share }
report-help = Вопросы решены: { $share }
report-help-time = Вопросы решены: { $share }; до первого ответа обычно { $time } (цель { $target })
report-satisfaction-few = Довольны работой: мало ответов, чтобы показать
report-satisfaction = Довольны работой: { $mean } из 10 ({ $people } чел., цель { $target })
report-satisfaction-change = Довольны работой: было { $before }, стало { $mean } из 10 ({ $people } чел., цель { $target })
report-response = Ответы на опросы: { $share }
report-overdue = <b>Требует внимания:</b> { $what }
report-overdue-none = Ничего не просрочено
report-overdue-agreements = согласия { $n }
report-overdue-signatures = подписи { $n }
report-overdue-silent = пары без встреч 14 дней { $n }
report-overdue-unsure = неподтверждённые встречи { $n }
report-overdue-unanswered = вопросы без ответа { $n }
report-months-meetings = Встречи, прошли/план: { $months }
report-months-help = Вопросы, решено/задано: { $months }
report-month = { $name } { $n }/{ $all }
report-month-1 = янв
report-month-2 = фев
report-month-3 = мар
report-month-4 = апр
report-month-5 = май
report-month-6 = июн
report-month-7 = июл
report-month-8 = авг
report-month-9 = сен
report-month-10 = окт
report-month-11 = ноя
report-month-12 = дек

## Картинка

report-picture = { $name }: по месяцам
report-picture-meetings = Встречи
report-picture-planned = запланировано
report-picture-held = прошло
report-picture-help = Вопросы наставникам
report-picture-asked = задано
report-picture-solved = решено

## Кнопки

report-to-overdue = Что ждёт: { $n }
report-to-people = Люди
report-to-pairs = Пары
report-to-meetings = Встречи
report-to-help = Вопросы
report-to-surveys = Опросы и оценки
report-to-quarter = За квартал
report-to-year = За учебный год
report-base = База наставников
report-back = К отчёту
report-open-pair = { $name }

## Что стоит за цифрами

report-rows-people = <b>Люди организации</b>
report-rows-pairs = <b>Наставнические пары</b>
report-rows-meetings = <b>Встречи, время которых прошло: { $period }</b>
report-rows-help = <b>Вопросы наставникам: { $period }</b>
    Без имён и текста: их видят только двое.
report-rows-overdue = <b>Что ждёт вашего участия</b>
    Кнопка с именами открывает пару.
report-row-person = { $name }: { $roles }
report-row-never = { $name }: { $roles }, ещё не открыл(а) бота
report-row-blocked = { $name }: { $roles }, бот остановлен, сообщения не доходят
report-row-pair = { $name }: { $state }
report-row-meeting = { $when }. { $name }: { $state }
report-row-help = { $when }: { $answered }, { $state }
report-pair-proposed = ждём согласия
report-pair-agreed = согласны, оформляем
report-pair-trial = пробная встреча
report-pair-ordered = есть приказ
report-pair-active = работает
report-pair-paused = пауза
report-pair-completed = завершена
report-pair-ended_by_participant = прекращена участником
report-pair-ended_by_curator = прекращена куратором
report-pair-declined = не сложилась
report-pair-returned = вернулась без ответа
report-pair-withdrawn = предложение снято
report-meeting-confirmed = ждём ответа, прошла ли
report-meeting-held = прошла
report-meeting-not_held = не состоялась
report-meeting-missed = кто-то не пришёл
report-meeting-disputed = помнят по-разному
report-meeting-unconfirmed = не подтверждена
report-answered = до ответа { $time }
report-no-answer = ответа пока нет
report-help-asked = спросили своего наставника
report-help-pooled = спросили других наставников
report-help-escalated = ждёт куратора
report-help-answering = идёт разговор
report-help-closed = закрыт
report-help-solved = решён
report-help-unsolved = не решён
report-due-agreements = Ждём согласия: { $name }
report-due-signatures = Нет подписи на листе: { $name }
report-due-silent = Давно не встречались: { $name }, последний раз { $when }
report-due-never = Ещё не встречались: { $name }
report-due-unanswered = Вопрос без ответа, { $when }
