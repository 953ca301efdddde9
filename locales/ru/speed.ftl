## The group

speed-hello = <b>Здравствуйте. Я помогаю проводить быстрые встречи</b>
    Наставники и наставляемые знакомятся по кругу, по несколько минут.
    Чтобы начать, куратор нажимает кнопку. Переписку группы я не читаю.
speed-bind = Привязать группу
speed-bind-curator = Группу привязывает куратор организации. Если это вы, сначала познакомьтесь со мной в личном чате.
speed-bind-which = <b>К какой организации?</b>
speed-bound = <b>Группа готова</b>
    { $organisation }. Встречу объявляет куратор: по кнопке откроется личный чат.
speed-announce = Объявить встречу
speed-title = <b>Быстрые встречи: { $topic }</b>
speed-about = { $topic }
speed-facts = { $moment }
    { $place }
    Раундов: { $rounds }, по { $minutes }
speed-side-mentor = <b>Наставники:</b> { $taken } из { $places }
speed-side-mentee = <b>Наставляемые:</b> { $taken } из { $places }
speed-names = { $names }
speed-waiting = Ждут места: { $count }
speed-board-open = Запишитесь кнопкой ниже. Если мест нет, запишу в очередь и сообщу, когда место освободится.
speed-board-running =
    { $number ->
        [0] Скоро начинаем, составляю пары. Ещё можно присоединиться.
       *[other] Встреча идёт: раунд { $number } из { $rounds }. Ещё можно присоединиться.
    }
speed-board-over = Встреча закончилась. Спасибо всем.
speed-board-cancelled = Встреча отменена.
speed-sign-mentor = Буду наставником
speed-sign-mentee = Буду наставляемым
speed-sign-out = Не смогу
speed-toast-in = Вы записаны. Подробности в личном чате.
speed-toast-waiting = Места заняты, вы в очереди. Напишу, когда место освободится.
speed-toast-same = Вы уже записаны.
speed-toast-out = Хорошо, место освобождено.
speed-toast-none = Вы и не были записаны.
speed-round = <b>Раунд { $number } из { $rounds }</b>
speed-round-until = До { $until }. Кто с кем и за каким столом, я написал каждому.
speed-end = <b>Спасибо всем</b>
    «{ $topic }»: встреча закончилась. Загляните в личный чат: там вопрос, с кем вы хотели бы продолжить.

refusal-speed-over = Эта встреча уже закончилась или отменена.
refusal-speed-running = Встреча уже идёт, сменить сторону сейчас не получится.
refusal-speed-past = Это время слишком близко: нужно хотя бы 5 минут, чтобы составить раунды. Выберите позже.
refusal-speed-name-first = Сначала познакомимся: откройте ссылку из группы.

## The host

speed-host = <b>Быстрые встречи</b>
    Объявите новую встречу в группе или откройте прежнюю.
speed-host-new = <b>Быстрые встречи</b>
    Сначала добавьте меня в группу вашей организации и нажмите там «Привязать группу».
speed-announce-in = Объявить: { $title }
speed-event-line = { $topic } · { $state }
speed-add-group = Добавить в группу
speed-state-open = идёт запись
speed-state-running = идёт
speed-state-over = закончилась
speed-state-cancelled = отменена
speed-card-state = Сейчас: { $state }
speed-people-mentor = <b>Наставники:</b> { $names }
speed-people-mentee = <b>Наставляемые:</b> { $names }
speed-waits = ждёт места
speed-cancel = Отменить встречу
speed-cancel-sure = <b>Отменить «{ $topic }»?</b>
    Записано: { $count }. Всем напишу, вернуть встречу будет нельзя.
speed-cancel-yes = Да, отменить
speed-summary = <b>Итоги: { $topic }</b>
speed-outcome = Состоялось бесед: { $held }. Ответов «хочу продолжить / спасибо»: { $answered } из { $asked }
speed-outcome-mutual = Хотят продолжить оба: { $count }
speed-pair-line = { $mentor } и { $mentee }
speed-suggest = <b>Возможная пара</b>
    После встречи «{ $topic }» продолжить хотят оба:
    наставник { $mentor }, наставляемый { $mentee }
speed-suggest-invite = Не у обоих есть роль в организации: пригласите их по ссылке (/invite), потом предложите пару.
speed-propose = Предложить пару

speed-topic = <b>О чём будут встречи?</b>
    Группа «{ $title }». Например: первый урок в новом классе
speed-topic-label = Тема
speed-starts_at = <b>Когда начинаем?</b>
    { $status }
speed-starts_at-label = Когда
speed-place = <b>Где?</b>
    Кабинет или ссылка на видеовстречу.
speed-place-label = Место
speed-minutes = <b>Сколько минут один раунд?</b>
    Между раундами две минуты, чтобы пересесть.
speed-minutes-label = Минут в раунде
speed-rounds = <b>Сколько раундов?</b>
    Никто не встретится с одним человеком дважды.
speed-rounds-label = Раундов
speed-mentors = <b>Сколько мест для наставников?</b>
speed-mentors-label = Мест наставникам
speed-mentees = <b>Сколько мест для наставляемых?</b>
speed-mentees-label = Мест наставляемым
speed-review = <b>Объявить в группе «{ $title }»?</b>
speed-confirm = Объявить

## A guest

guest-consent = { $text }
guest-consent-yes = Даю согласие
guest-name = <b>Как вас называть?</b>
    Имя или имя и отчество. В группе будет видно только имя.
guest-thanks = <b>Рад знакомству, { $name }</b>
guest-name-odd = Напишите, пожалуйста, только имя или имя и отчество, буквами: Анна Петровна

## One's own seat

speed-seat-in-mentor = <b>Вы записаны наставником</b>
speed-seat-in-mentee = <b>Вы записаны наставляемым</b>
speed-seat-waiting-mentor = <b>Вы в очереди наставников</b>
    Напишу сразу, когда место освободится.
speed-seat-waiting-mentee = <b>Вы в очереди наставляемых</b>
    Напишу сразу, когда место освободится.
speed-seat-out = <b>Вы не участвуете</b>
    Если планы изменятся, место можно занять снова.
speed-seat-over = <b>Встреча закончилась, спасибо</b>
speed-seat-cancelled = <b>Встреча отменена</b>
speed-remind = Скоро начало.
speed-cancelled = <b>Встреча отменена: { $topic }</b>
speed-nobody = <b>Встреча не состоится: { $topic }</b>
    Записалась только одна сторона. Может быть, в другой раз.
speed-plan = <b>Скоро начинаем: { $topic }</b>
speed-plan-line = { $number }. Стол { $place }, { $name }
speed-plan-idle = { $number }. Отдых
speed-turn = Стол { $place }: { $name }
    До { $until }
speed-turn-idle = В этом раунде вы отдыхаете, до { $until }.
speed-absent = Никто не подошёл
speed-absent-noted = Понял. Следующие раунды составлю заново, вы не останетесь без собеседника, если это возможно.
speed-go = Мне пора
speed-missed = Вас ждали за столом. Если вы ещё с нами, нажмите кнопку, и со следующего раунда вы снова участвуете.
speed-back = Я здесь
speed-alone = Вашему собеседнику пришлось уйти. Следующий раунд составлен заново.
speed-ask = <b>Хотели бы вы продолжить?</b>
    { $name }. Ответ увидят, только если хотят оба.
speed-yes = Хочу продолжить
speed-thanks = Спасибо
speed-answered = Спасибо, запомнил. { $name }: { $yes ->
        [true] если желание взаимно, я сообщу.
       *[false] беседа была, этого достаточно.
    }
speed-mutual = <b>Это взаимно</b>
    Вы и { $name } хотите продолжить. Куратор узнает и поможет оформить пару.
