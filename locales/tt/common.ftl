## The languages' own names, the same everywhere

language-name-ru = Русский
language-name-en = English
language-name-tt = Татарча

## Buttons of many screens

button-back = Артка
button-cancel = Баш тарту
button-yes = Әйе
button-no = Юк
button-skip = Калдырып тору
button-next = Алга
button-done = Әзер
button-menu = Меню
button-open = Ачу
button-close = Ябу
button-confirm = Раслау
button-decline = Кире кагу
button-agree = Ризалашу
button-change = Үзгәртү
button-save = Саклау
button-send = Җибәрү
button-delete = Бетерү
button-add = Өстәү
button-search = Эзләү
button-more = Тагын күрсәтү
button-all = Барысын сайлау
button-other = Башка
button-today = Бүген
button-tomorrow = Иртәгә
button-restart = Яңадан башлау
button-retry = Тагын бер тапкыр
button-continue = Дәвам итү
button-help = Ярдәм
button-page-earlier = ‹ Алдагы
button-page-later = Киләсе ›
button-list-earlier = ‹ Алдагылар
button-list-later = Киләселәр ›

## Steps and lists

progress = { $total } эчендә { $step }
list-empty = Әлегә буш
and = { $first } һәм { $last }
today = бүген
tomorrow = иртәгә
yesterday = кичә

## Weekdays from Monday

weekday-short-1 = дүш
weekday-short-2 = сиш
weekday-short-3 = чәр
weekday-short-4 = пәнҗ
weekday-short-5 = җом
weekday-short-6 = шим
weekday-short-7 = якш
weekday-1 = дүшәмбе
weekday-2 = сишәмбе
weekday-3 = чәршәмбе
weekday-4 = пәнҗешәмбе
weekday-5 = җомга
weekday-6 = шимбә
weekday-7 = якшәмбе

## Months after a day of the month

month-1 = гыйнвар
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

## Months by themselves

month-name-1 = гыйнвар
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

minutes = { $n } минут
hours = { $n } сәгать
days = { $n } көн
workdays = { $n } эш көне
weeks = { $n } атна
months = { $n } ай
people = { $n } кеше

## Who is not here any more

person-erased = Элекке катнашучы
