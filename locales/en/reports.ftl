## The report

report-which = <b>The report of which organisation?</b>
report-organisation = { $name }
report-title = <b>Report: { $period }</b>
report-name = { $name }
report-period-quarter = Q{ $number } { $year }
report-period-year = school year { $year }/{ $next }
report-people = People: { $roles }; in touch { $reachable }
report-role-mentor = mentors { $n }
report-role-mentee = mentees { $n }
report-role-curator = curators { $n }
report-role-head = heads { $n }
report-role-council = council { $n }
report-nobody = nobody yet
report-of = { $n } of { $all }
report-share = { $n } of { $all } ({ $share }%, target { $target }%)
report-none = none yet
report-pairs = Pairs: { $states }; by order { $ordered }
report-state-work = at work { $n }
report-state-papers = on paper { $n }
report-state-asked = to agree { $n }
report-state-done = completed { $n }
report-state-ended = ended { $n }
report-held = Meetings held: { $share }
report-help = Questions solved: { $share }
report-help-time = Questions solved: { $share }; first answer usually in { $time } (target { $target })
report-satisfaction-few = Content with the work: too few answers to show
report-satisfaction = Content with the work: { $mean } of 10 ({ $people } people, target { $target })
report-satisfaction-change = Content with the work: was { $before }, now { $mean } of 10 ({ $people } people, target { $target })
report-response = Surveys answered: { $share }
report-overdue = <b>Needs attention:</b> { $what }
report-overdue-none = Nothing is overdue
report-overdue-agreements = agreements { $n }
report-overdue-signatures = signatures { $n }
report-overdue-silent = pairs without a meeting for 14 days { $n }
report-overdue-unsure = unconfirmed meetings { $n }
report-overdue-unanswered = unanswered questions { $n }
report-months-meetings = Meetings, held/planned: { $months }
report-months-help = Questions, solved/asked: { $months }
report-month = { $name } { $n }/{ $all }
report-month-1 = Jan
report-month-2 = Feb
report-month-3 = Mar
report-month-4 = Apr
report-month-5 = May
report-month-6 = Jun
report-month-7 = Jul
report-month-8 = Aug
report-month-9 = Sep
report-month-10 = Oct
report-month-11 = Nov
report-month-12 = Dec

## The picture

report-picture = { $name }: by month
report-picture-meetings = Meetings
report-picture-planned = planned
report-picture-held = held
report-picture-help = Questions to mentors
report-picture-asked = asked
report-picture-solved = solved

## Buttons

report-to-overdue = What is waiting: { $n }
report-to-people = People
report-to-pairs = Pairs
report-to-meetings = Meetings
report-to-help = Questions
report-to-surveys = Surveys, satisfaction
report-to-quarter = This quarter
report-to-year = This school year
report-base = Base of mentors
report-back = To the report
report-open-pair = { $name }

## The rows behind the figures

report-rows-people = <b>People of the organisation</b>
report-rows-pairs = <b>Mentoring pairs</b>
report-rows-meetings = <b>Meetings whose time is over: { $period }</b>
report-rows-help = <b>Questions to mentors: { $period }</b>
    Without names and words: only the two see those.
report-rows-overdue = <b>What is waiting for your hand</b>
    A button with names opens the pair.
report-row-person = { $name }: { $roles }
report-row-never = { $name }: { $roles }, has not opened the bot yet
report-row-blocked = { $name }: { $roles }, has stopped the bot, messages do not arrive
report-row-pair = { $name }: { $state }
report-row-meeting = { $when }. { $name }: { $state }
report-row-help = { $when }: { $answered }, { $state }
report-pair-proposed = waiting for agreement
report-pair-agreed = agreed, on paper
report-pair-trial = trial meeting
report-pair-ordered = ordered
report-pair-active = at work
report-pair-paused = paused
report-pair-completed = completed
report-pair-ended_by_participant = ended by a participant
report-pair-ended_by_curator = ended by the curator
report-pair-declined = declined
report-pair-returned = returned without an answer
report-pair-withdrawn = withdrawn
report-meeting-confirmed = waiting to hear whether it was held
report-meeting-held = held
report-meeting-not_held = not held
report-meeting-missed = somebody did not come
report-meeting-disputed = remembered differently
report-meeting-unconfirmed = unconfirmed
report-answered = answered in { $time }
report-no-answer = no answer yet
report-help-asked = their mentor was asked
report-help-pooled = other mentors were asked
report-help-escalated = waiting for the curator
report-help-answering = being talked about
report-help-closed = closed
report-help-solved = solved
report-help-unsolved = not solved
report-due-agreements = Waiting for agreement: { $name }
report-due-signatures = No signature on the sheet: { $name }
report-due-silent = No meeting for long: { $name }, last one { $when }
report-due-never = Not met yet: { $name }
report-due-unanswered = A question without an answer, { $when }
