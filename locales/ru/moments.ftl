## Asking for a moment: in every form that needs one

form-moment-day = Выберите день или напишите словами, например: завтра в 15:30. Время ваше ({ $zone }).
form-moment-hour = <b>{ $day }</b>
    Во сколько? Время ваше ({ $zone }). Другое можно написать, например: 15:30
form-moment-check = Я понял так: <b>{ $moment }</b>
    Верно?
form-moment-chosen = • <b>{ $moment }</b>
form-moment-more = Можно предложить до { $most } вариантов на выбор: так договориться быстрее.
form-moment-right = Верно
form-moment-other = Другое время
form-moment-other-day = Другой день
form-moment-add = Добавить ещё время
form-moment-drop = Убрать последнее
form-moment-unread = Не получилось разобрать время. Напишите, например: завтра в 15:30
form-moment-past = { $moment } уже прошло. Выберите, пожалуйста, время впереди.
form-moment-day-past = { $day }: этот день уже прошёл. Выберите, пожалуйста, день впереди.
form-moment-day-over = На сегодня часов до 20:00 не осталось. Выберите другой день или напишите время словами.
form-moment-far = Это больше чем через год. Выберите, пожалуйста, время поближе.
form-moment-enough = Уже { $most } варианта, больше не нужно. Уберите последнее или идите дальше.
