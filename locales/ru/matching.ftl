### /match: a proposal for everybody without a mentor

command-match = подобрать наставников всем
menu-match = Подбор для всех
matching-no-organisation = Подбор ведут куратор, совет и руководитель организации, в районе координатор. Если это вы, попросите пригласить вас: /help
matching-which = <b>Для кого подбираем пары?</b>
matching-scope = { $name }
matching-intro = <b>Подбор наставников для всех</b>
    Предложу каждому, кто без наставника, подходящего: по запросам, предмету, опыту, времени, свободным местам и пожеланиям обоих.
    Никому ничего не уйдёт, пока вы не посмотрите и не отправите.
matching-begin = Подобрать
matching-counting = <b>Подбираю: { $name }</b>
    Готово на { $done } %. Можно заниматься другим, остальным я отвечаю как обычно.
matching-refresh = Посмотреть сейчас
matching-failed = <b>Подобрать не получилось</b>
    Ничего не потеряно. Попробуйте через несколько минут.
matching-board = <b>Подбор: { $name }</b>
matching-board-going = Подбираю заново, готово на { $done } %. Пока видно прежнее.
matching-board-counted = Подобрано: { $moment }
matching-board-pairs = Пар к отправке: { $count }, из них закреплено: { $pinned }
matching-board-left = Без наставника: { $count }
matching-board-sent = Отправлено: { $count }. Они в /pairs
matching-board-skipped = Не отправлено, потому что что-то изменилось: { $count }
matching-board-next = Посмотрите пары. Когда отправите, обоим придёт текст согласия.
matching-see-pairs = Посмотреть пары
matching-send = Отправить все: { $count }
matching-sending = <b>Отправляю</b>
    Осталось: { $left }
matching-see-left = Кто без наставника: { $count }
matching-see-skipped = Что не отправлено
matching-seek = Найти по имени
matching-again = Подобрать заново
matching-pairs = <b>Пары к отправке: { $count }</b>
    Страница { $page } из { $pages }
matching-pair = <b>{ $mentee }</b>, наставник { $mentor }
matching-pair-pinned = <b>{ $mentee }</b>, наставник { $mentor } (закреплено)
matching-open-pair = { $mentee } – { $mentor }
matching-of-school = { $name } ({ $school })
matching-left = <b>Остались без наставника: { $count }</b>
    Страница { $page } из { $pages }
matching-skipped = <b>Не отправлено: { $count }</b>
    Страница { $page } из { $pages }
matching-person-line = • { $name }: { $why }
matching-open-person = { $name }
matching-card = <b>{ $mentee }</b>
    Наставник: { $mentor }
matching-card-pinned = <b>{ $mentee }</b>
    Наставник: { $mentor }
    Закреплено: при новом подборе пара останется
matching-card-left = <b>{ $mentee }</b>
    Пока без наставника
matching-card-why = Почему: { $why }
matching-card-sent = Предложение отправлено, оно в /pairs
matching-card-skipped = Не отправлено: { $why }
matching-do-pin = Закрепить
matching-do-unpin = Открепить
matching-do-another = Другой наставник
matching-do-choose = Выбрать наставника
matching-do-drop = Убрать эту пару
matching-another = <b>Кто ещё подходит: { $name }</b>
matching-another-nobody = Сейчас выбрать некого: мешает правило или нет свободных мест. Пригласить наставников: /invite
matching-candidate = <b>{ $name }</b>
matching-take = { $name }
matching-swap = <b>{ $mentor }: все места в подборе заняты</b>
    С кем поменять местами? Этот человек получит прежнего наставника. { $mentee } – нового.
matching-swap-out = <b>{ $mentor }: все места в подборе заняты</b>
    Чьё место отдать? Этот человек останется пока без наставника. { $mentee } – с наставником.
matching-instead = Вместо: { $name }
matching-left-no-mentors = в организации пока нет наставников
matching-left-places-taken = все, кто подходит, заняты другими
matching-left-full = у наставников заняты все места
matching-left-away = наставники сейчас отсутствуют
matching-left-mentee-away = сейчас отсутствует
matching-left-set-aside = наставники сейчас не успевают отвечать
matching-left-other-subject = нужен тот же предмет, а такого наставника нет
matching-left-wish-against = есть пожелание не объединять
matching-left-line-manager = наставник – непосредственный руководитель
matching-left-already-together = с этими наставниками уже работают вместе
matching-left-barred = этих наставников уже предлагали, или пару убрали
matching-left-oneself = других наставников нет
matching-skipped-gone = кого-то из двоих больше нет среди наставников и наставляемых
matching-skipped-has-pair = пара уже есть
matching-skipped-changed = что-то изменилось, подберите заново
matching-skipped-full = у наставника заняты все места
matching-skipped-away = кто-то из двоих сейчас отсутствует
matching-skipped-set-aside = наставник сейчас не успевает отвечать
matching-skipped-other-subject = нужен тот же предмет
matching-skipped-wish-against = есть пожелание не объединять
matching-skipped-line-manager = это непосредственный руководитель
matching-skipped-already-together = уже работают вместе
matching-skipped-barred = эту пару уже предлагали
matching-skipped-oneself = это один и тот же человек
mseek-mentee = <b>Кого найти?</b>
    Напишите фамилию или имя, можно начало.
refusal-match-changed = Здесь уже что-то изменили. Вот что сейчас:
refusal-match-full = У этого наставника в подборе заняты все места.
refusal-match-rule = Эту пару составить нельзя: { $rule ->
        [away] кто-то из двоих сейчас отсутствует
        [full] у наставника заняты все места
        [other-subject] нужен тот же предмет
        [wish-against] есть пожелание не объединять
        [line-manager] это непосредственный руководитель
        [set-aside] наставник сейчас не успевает отвечать
        [already-together] они уже работают вместе
       *[other] это один и тот же человек
    }. Выберите, пожалуйста, другого наставника.
queue-wait = Ждать место: { $name }
queue-leave = Не ждать: { $name }
queue-place-free = <b>Освободилось место</b>
    Наставник: { $mentor }
    Первым в листе ожидания: { $mentee }
queue-propose = Предложить пару
queue-step-out = Убрать из ожидания
refusal-mentor-free = У этого наставника уже есть место, можно предлагать.
pairs-out-waits = • { $name }: { $why }, ждёт в листе ожидания
