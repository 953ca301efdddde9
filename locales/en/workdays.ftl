## The organisation's own working days

workdays-button = Working days
workdays-title = <b>Working days</b>
    { $organisation }
    Week: { $week ->
        [6] six days
       *[5] five days
    }. I know public holidays and moved days myself. I count terms and reminders by these days.
workdays-none = No days off or school holidays of your own yet.
workdays-line-off = • { $days }: we do not work
workdays-line-works = • { $days }: we work
workdays-line-holidays = • { $days }: school holidays, no lessons
workdays-add = Add days
workdays-week-5 = Make it five days
workdays-week-6 = Make it six days
workdays-drop = Remove: { $days }
workday-kind = <b>Which days are these?</b>
    There are no lessons in school holidays, but working days go on.
workday-kind-label = What
workday-kind-off = The organisation's days off
workday-kind-works = Worked instead of days off
workday-kind-holidays = School holidays
workday-first = <b>From which day?</b>
    Tap or write it, for example: 30.12.2026
workday-first-label = From
workday-last = <b>Until which day, included?</b>
    If it is one day, skip this.
workday-last-label = Until
refusal-days-backwards = The last day is before the first. Please write the last day once more.
refusal-days-too-many = That is more than four months. Please check the dates.
refusal-days-too-far = These days are too far from today. Please check the year.
refusal-days-known = Some of these days are written down already. Remove the earlier entry or choose other days.
