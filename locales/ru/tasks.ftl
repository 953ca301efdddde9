menu-tasks = Задания
command-tasks = План и задания
tasks-nobody = <b>Заданий нет</b>
    Они появятся вместе с парой: из плана программы или от наставника.
tasks-waiting =
    { $count ->
        [0] <b>Сейчас от вас ничего не ждут</b>
        [one] <b>Ждёт вас: { $count } дело</b>
            С опозданием: { $late }
        [few] <b>Ждут вас: { $count } дела</b>
            С опозданием: { $late }
       *[other] <b>Ждут вас: { $count } дел</b>
            С опозданием: { $late }
    }
tasks-all = Все: { $names }
tasks-set = Дать задание: { $names }
tasks-set-one = Дать задание
tasks-open = <b>План и задания: { $names }</b>
    Впереди: { $count }
tasks-done = <b>Сделано: { $names }</b>
    Всего: { $count }
tasks-see-open = Показать, что впереди
tasks-see-done = Показать сделанное
tasks-back = К заданиям
task-label-open = до { $day }: { $text }
task-label-late = опаздывает: { $text }
task-label-handed = на проверке: { $text }
task-label-done = сделано { $day }: { $text }
task-title = <b>{ $text }</b>
task-pair = { $name }
task-by = Срок: { $day }
task-late =
    { $days ->
        [one] Опоздание: { $days } день
        [few] Опоздание: { $days } дня
       *[other] Опоздание: { $days } дней
    }
task-after = Сначала: «{ $text }»
task-who = Кто: { $who }
task-expected = Ожидаемый результат: { $text }
task-state-open = Пока не сделано
task-state-handed_in = Сдано, ждёт проверки наставником
task-state-done = Сделано
task-state-dropped = Больше не нужно
task-done-on = Отмечено: { $day }
task-remark = Замечание: { $remark }
task-pieces = Приложено материалов: { $count }
task-hand-in = Сдать
task-add = Добавить материалы
task-accept = Принять
task-return = Вернуть с замечанием
task-mark = Отметить сделанным
task-record = Записать итог
task-move = Другой срок
task-drop = Отозвать
task-drop-yes = Отозвать задание
task-see = Показать материалы
task-open = Открыть задание
task-send = Сдать задание
task-sure-drop = <b>Отозвать задание?</b>
    «{ $text }»: наставляемый узнает, что делать это больше не нужно.
task-piece = <b>{ $name }</b>, { $moment }
task-piece-text = { $text }
task-piece-gone = Этот материал автор удалил из своего чата.
task-no-voice = Здесь голосовое сообщение, но ваши настройки их не принимают.
task-author-told = Наставник не смог получить ваше голосовое сообщение: его настройки их не принимают. Пришлите, пожалуйста, текстом.
task-pieces-so-far =
    { $count ->
        [one] Получено: { $count }. Можно прислать ещё или закончить кнопкой.
        [few] Получено: { $count }. Можно прислать ещё или закончить кнопкой.
       *[other] Получено: { $count }. Можно прислать ещё или закончить кнопкой.
    }
task-cannot-take = Такое сообщение не получится приложить. Пришлите текст, фото, файл или голосовое.
task-enough-pieces = Помещается { $most } материалов. Закончите кнопкой.
task-day-1 = Завтра, { $day }
task-day-7 = Через неделю, { $day }
task-day-14 = Через две недели, { $day }
task-day-30 = Через месяц, { $day }
task-told-set = <b>Новое задание</b>
    От кого: { $names }
task-told-handed-in = <b>Задание сдано</b>
    Посмотрите, пожалуйста: { $names }
task-told-accepted = <b>Задание принято</b>
    { $names }
task-told-returned = <b>Задание вернулось</b>
    { $names }: нужно немного доработать.
task-told-moved = <b>У задания другой срок</b>
    { $names }
task-told-dropped = <b>Задание отозвано</b>
    «{ $text }» делать больше не нужно.
task-told-handed-on = <b>Незаконченные задания перешли в новую пару</b>
    Сроки сдвинуты на неделю вперёд, если они прошли. Лишнее наставник может отозвать.
waiting-tasks = Сроки плана и заданий
tasks-told-due = <b>Сроки на сегодня</b>
settask-text = <b>Какое задание?</b>
    Коротко: что сделать.
settask-text-label = Задание
settask-mentee = <b>Кому?</b>
settask-mentee-all = Всем
settask-mentee-label = Кому
settask-how = <b>Когда сделать?</b>
settask-how-label = Как задан срок
settask-how-date = К определённому дню
settask-how-after = Через несколько дней после другого
settask-due_on = <b>К какому дню?</b>
    Выберите или напишите, например: 15 января
settask-due_on-label = Срок
settask-after = <b>После какого задания?</b>
settask-after-label = После чего
settask-days = <b>Через сколько дней после него?</b>
settask-days-label = Через сколько дней
settask-expected = <b>Что должно получиться?</b>
settask-expected-label = Результат
taskin-pieces = <b>Пришлите, что получилось</b>
    Текст, фото, файл или голосовое, по одному. Потом нажмите «Сдать задание».
taskin-pieces-label = Материалы
taskmark-pieces = <b>Хотите добавить заметку или файл?</b>
    Пришлите или сразу нажмите «Отметить сделанным».
taskmark-pieces-label = Заметка
taskctl-pieces = <b>Каков итог?</b>
    Напишите или пришлите файл: он останется в деле этой программы.
taskctl-pieces-label = Итог
taskback-remark = <b>Что нужно доработать?</b>
    Наставляемый прочтёт это вместе с заданием.
taskback-remark-label = Замечание
taskmove-due_on = <b>Какой теперь срок?</b>
    Выберите или напишите, например: 15 января
taskmove-due_on-label = Срок
refusal-task-day-past = Этот день уже прошёл. Выберите день впереди.
refusal-task-day-far = Это слишком далеко. Выберите день в ближайшие три года.
refusal-task-waits = Сначала нужно закончить «{ $text }».
refusal-task-many-pieces = Материалов уже достаточно. Наставник увидит всё, что вы прислали.
refusal-task-over = Это задание уже закрыто. Вот что сейчас:
refusal-task-not-handed-in = Это задание сейчас не на проверке. Вот что сейчас:
refusal-task-planned = Это мероприятие из плана программы. Его можно поменять через изменение программы.
refusal-task-of-curator = Это отмечает куратор.
