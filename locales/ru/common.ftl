## The languages' own names, the same everywhere

language-name-ru = Русский
language-name-en = English
language-name-tt = Татарча

## Buttons of many screens

button-back = Назад
button-cancel = Отменить
button-yes = Да
button-no = Нет
button-skip = Пропустить
button-next = Дальше
button-done = Готово
button-menu = Меню
button-open = Открыть
button-close = Закрыть
button-confirm = Подтвердить
button-decline = Отклонить
button-agree = Согласиться
button-change = Изменить
button-save = Сохранить
button-send = Отправить
button-delete = Удалить
button-add = Добавить
button-search = Найти
button-more = Показать ещё
button-all = Выбрать все
button-other = Другое
button-today = Сегодня
button-tomorrow = Завтра
button-restart = Начать заново
button-retry = Попробовать ещё раз
button-continue = Продолжить
button-help = Помощь
button-page-earlier = ‹ Раньше
button-page-later = Позже ›
button-list-earlier = ‹ Предыдущие
button-list-later = Следующие ›

## Steps and lists

progress = { $step } из { $total }
list-empty = Пока пусто
and = { $first } и { $last }
today = сегодня
tomorrow = завтра
yesterday = вчера

## Weekdays from Monday

weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Months after a day of the month

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Months by themselves

month-name-1 = январь
month-name-2 = февраль
month-name-3 = март
month-name-4 = апрель
month-name-5 = май
month-name-6 = июнь
month-name-7 = июль
month-name-8 = август
month-name-9 = сентябрь
month-name-10 = октябрь
month-name-11 = ноябрь
month-name-12 = декабрь

## Moments

moment = { $day }, { $time } ({ $zone })
moment-hour = { $time } ({ $zone })
moment-day = { $weekday }, { $date }
moment-date = { $day } { $month }
moment-date-year = { $date } { $year }
moment-month-year = { $month } { $year }
zone-moscow = МСК
zone-moscow-shifted = МСК{ $shift }
zone-utc = UTC{ $shift }

## Lengths of time

minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
hours =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
workdays =
    { $n ->
        [one] { $n } рабочий день
        [few] { $n } рабочих дня
        [many] { $n } рабочих дней
       *[other] { $n } рабочего дня
    }
weeks =
    { $n ->
        [one] { $n } неделя
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    }
months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
people =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }

## Who is not here any more

person-erased = Бывший участник
