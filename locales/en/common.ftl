## The languages' own names, the same everywhere

language-name-ru = Русский
language-name-en = English
language-name-tt = Татарча

## Buttons of many screens

button-back = Back
button-cancel = Cancel
button-yes = Yes
button-no = No
button-skip = Skip
button-next = Next
button-done = Done
button-menu = Menu
button-open = Open
button-close = Close
button-confirm = Confirm
button-decline = Decline
button-agree = Agree
button-change = Change
button-save = Save
button-send = Send
button-delete = Delete
button-add = Add
button-search = Search
button-more = Show more
button-all = Choose all
button-other = Other
button-today = Today
button-tomorrow = Tomorrow
button-restart = Start over
button-retry = Try again
button-continue = Continue
button-help = Help
button-page-earlier = ‹ Earlier
button-page-later = Later ›
button-list-earlier = ‹ Previous
button-list-later = Next ›

## Steps and lists

progress = { $step } of { $total }
list-empty = Nothing here yet
and = { $first } and { $last }
today = today
tomorrow = tomorrow
yesterday = yesterday

## Weekdays from Monday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Months after a day of the month

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months by themselves

month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December

## Moments

moment = { $day }, { $time } ({ $zone })
moment-hour = { $time } ({ $zone })
moment-day = { $weekday }, { $date }
moment-date = { $day } { $month }
moment-date-year = { $date } { $year }
moment-month-year = { $month } { $year }
zone-moscow = MSK
zone-moscow-shifted = MSK{ $shift }
zone-utc = UTC{ $shift }

## Lengths of time

minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
workdays =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }

## Who is not here any more

person-erased = A former member
