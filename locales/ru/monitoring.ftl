## Опрос квартала: у того, кого спрашивают

monitoring-poll = { $question }

    Куратор увидит только общий итог и только если ответят пятеро или больше. Передумали: нажмите «Отозвать голос». Опрос идёт до { $until }
monitoring-poll-reminder = <b>Ждём вашего голоса</b>
    Опрос прямо над этим сообщением, одно нажатие. Идёт до { $until }

## Анкета

monitoring-title-entry = Анкета в начале работы
monitoring-title-middle = Как идёт работа
monitoring-title-exit = Анкета в конце работы
monitoring-title-quarter = Опрос за квартал
monitoring-reminder = Напоминаю, это займёт несколько минут.
monitoring-invitation = <b>{ $title }</b>
    Вопросов: { $total }, почти все одним нажатием, минуты три.
    Куратор увидит только средние по пяти ответившим и больше. По имени ваши ответы не видит никто, если сами не нажмёте «Показать куратору».
    Можно прерваться и вернуться. Ждём до { $until }
monitoring-begun = <b>{ $title }</b>
    Отвечено: { $answered } из { $total }, всё сохранено.
    Можно продолжить в любую минуту до { $until }
monitoring-answer = Ответить
monitoring-over = <b>{ $title }</b>
    Время ответа вышло. Ничего страшного, спросим в следующий раз.
monitoring-thanks = <b>{ $title }</b>
    Спасибо, ответ сохранён. Он войдёт только в общий итог.
monitoring-may-show = Если хотите, чтобы куратор прочёл именно ваш ответ, покажите его.
monitoring-show = Показать куратору
monitoring-show-sure = <b>{ $title }</b>
    Куратор увидит ваши ответы вместе с вашим именем. Вернуть это потом нельзя.
monitoring-show-yes = Да, показать
monitoring-shown = <b>{ $title }</b>
    Куратор видит ваши ответы и ваше имя. Спасибо за доверие.

## У куратора

monitoring-nothing = Сейчас вас ни о чём не спрашивают. Когда придёт время, я напишу сам.
monitoring-which = <b>Опросы какой организации?</b>
monitoring-organisation = { $name }
monitoring-home = <b>Опросы</b>
    { $organisation }
monitoring-next = Следующий опрос квартала придёт сам: { $when }
monitoring-pairs-ask = Анкеты пар в начале, в середине и в конце работы тоже приходят сами.
monitoring-rounds = Что уже спрашивали:
monitoring-round = { $name }: { $answered } из { $asked }
monitoring-name-quarter = Опрос, { $number } кв. { $year }
monitoring-name-middle = Как идёт работа, { $day }
monitoring-year = Анкеты пар за год
monitoring-begin-poll = Начать опрос
monitoring-begin-middle = Спросить, как идёт
monitoring-sure-poll = <b>Опрос этого квартала</b>
    Каждый участник пар получит один вопрос с пятью вариантами. Кто молчит, получит напоминание на 3-й и 6-й день (если это выходной, то на следующий рабочий), на 10-й опрос закроется.
    Опрос бывает один в квартал, отозвать его нельзя.
monitoring-sure-middle = <b>Как идёт работа</b>
    Каждый участник пар получит анкету из 13 вопросов. Кто молчит, получит напоминание на 3-й и 6-й день (если это выходной, то на следующий рабочий), на 10-й анкета закроется.
    Отозвать её нельзя.
monitoring-round-title = <b>{ $name }</b>
monitoring-response = Ответили: { $answered } из { $asked } ({ $share } %)
monitoring-runs = Идёт до { $when }
monitoring-ended = Закончено { $when }
monitoring-results-later = Итог появится, когда закончится: так по нему нельзя узнать, кто что ответил.
monitoring-few = Мало ответов, чтобы показать: нужно хотя бы пять.
monitoring-mean = { $name }: <b>{ $mean }</b> ({ $people } чел.)
monitoring-change = { $name }: { $before } → <b>{ $mean }</b> ({ $people } чел.)
monitoring-counts = <b>{ $name }</b>
monitoring-count = { $name }: { $n }
monitoring-year-title = <b>Анкеты пар, { $year }/{ $next }</b>
    Оценки от 1 до 10.
monitoring-year-same = Стрелка: одни и те же люди в начале работы и теперь.
monitoring-year-open = Часть анкет ещё идёт, до { $until }. Средние покажу, когда закончится и если ответят пятеро или больше.
monitoring-named = Показали вам: { $n }
monitoring-named-title = <b>{ $name }</b>
    Эти люди сами захотели показать вам ответы:
monitoring-person = { $name }
monitoring-whose = <b>{ $title }</b>
    { $name } показывает вам свои ответы.
monitoring-of = { $mark } из { $most }

monitoring-scale = { $least } – совсем нет, { $most } – полностью
monitoring-mark-state = Как идёт работа в паре
monitoring-mark-effectiveness = Польза программы
monitoring-mark-comfort = Комфорт
monitoring-mark-organisation = Организация встреч
monitoring-mark-adaptation = Адаптация
monitoring-mark-skill-meetings = Встречи по умениям
monitoring-mark-theory = Теория
monitoring-mark-practice = Практика
monitoring-mark-support = Поддержка наставника
monitoring-mark-involvement = Включённость наставляемого
monitoring-mark-joint-work = Довольны совместной работой
monitoring-mark-how-often = Как часто проходили встречи
monitoring-mark-go-on = Хотели бы продолжить
monitoring-mark-expected = Чего ждут
monitoring-mark-valuable = Самое ценное
monitoring-mark-missing = Чего не хватило

## Когда не получилось

refusal-survey-nobody = Спрашивать пока некого: в организации ещё нет работающих пар. Как только появятся, начните опрос здесь же.
refusal-survey-poll-was = В этом квартале опрос уже был: два раза за квартал людей не спрашиваем. Вот что есть:
refusal-survey-runs = Такая анкета сейчас уже идёт, дождитесь её конца. Вот что есть:
refusal-survey-done = Вы уже ответили, спасибо. Ответы сохранены.
refusal-survey-closed = Время ответа вышло, анкета закрыта. Ничего страшного, спросим в следующий раз.
refusal-survey-unfit = Этот ответ не подошёл к вопросу. Выберите, пожалуйста, из вариантов на экране.
refusal-survey-shown = Куратор уже видит ваши ответы.
refusal-survey-show-late = Опрос закрыт, итог уже подведён. Показать ответ отдельно теперь нельзя: стало бы видно, что ответили другие. Можно просто написать куратору.
refusal-survey-vote-first = Показывать пока нечего: сначала ответьте, и кнопка сработает.
