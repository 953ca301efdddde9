menu-programme = Programme
command-programme = Mentoring programme
programme-nobody = <b>No programme yet</b>
    It comes with your pair. The mentor writes it together with the mentee.
programme-whose = <b>Whose programme?</b>
programme-school = Programmes of the organisation
programme-school-none = <b>No programmes yet</b>
    Mentors write them with /programme; what they agree on comes to you for approval.
programme-school-title = <b>Programmes of the organisation: { $count }</b>
    Waiting for approval: { $waiting }
programme-listed-draft = Being written: { $name }
programme-listed-offered = Being agreed: { $name }
programme-listed-agreed = Approve: { $name }
programme-listed-active = { $name }
programme-none-mentor = <b>{ $names }: no programme yet</b>
    A programme is written in small steps, each answer is kept at once.
    A usual one takes 3 to 12 months. A three-year one is for a young specialist, with stages and interviews.
programme-none-mentee = <b>No programme yet</b>
    The mentor ({ $names }) begins it, and you write it together.
programme-begin-usual = Begin a programme
programme-begin-staged = Begin a three-year one
programme-former = Programme of { $day }
programme-title = <b>Programme: { $name }</b>
programme-state-active = In force
programme-state-completed = Completed: the plan is done in full
programme-state-ended_by_participant = Ended early, as those who take part wished
programme-state-ended_by_curator = Ended by the curator
programme-state-dropped = The draft was deleted
programme-why-ended = Reason: { $reason }
programme-term = From { $starts } to { $ends }
programme-goal = Goal: { $goal }
programme-stage-1 = Stage 1 of { $of }, adaptation: until { $ends }
programme-stage-2 = Stage 2 of { $of }, professional development: until { $ends }
programme-stage-3 = Stage 3 of { $of }, potential: until { $ends }
programme-plan-line = Plan: { $done } of { $count } done, { $late } late
programme-change-draft = A change is being written
programme-change-offered = A change waits for agreement
programme-change-agreed = A change waits for the curator’s approval
programme-see-change = Open the change
programme-tasks = Plan and tasks
programme-picture = Plan as a picture
programme-file = DOCX file
programme-change = Change the programme
programme-move = Prolong or shorten
programme-complete = Complete the programme
programme-keep = Keep the plan as template
programme-end = End early
programme-see-history = History
programme-stop = End the programme
programme-history = <b>History of the programme</b>
programme-history-draft = Version { $number }: draft
programme-history-offered = Version { $number }: being agreed
programme-history-agreed = Version { $number }: waits for approval
programme-history-approved = Version { $number }: in force
programme-history-replaced = Version { $number }: was in force before
programme-history-by = Approved: { $name }, { $day }
programme-version-file = File of version { $number }
programme-open = Open the programme
programme-version-draft = Draft, version { $number }
programme-version-offered = Being agreed, version { $number }
programme-version-agreed = Everybody agrees, it waits for the curator’s approval
programme-version-dropped = <b>This draft was deleted</b>
    You can begin a new programme: /programme
programme-version-why = What changes: { $why }
programme-version-remark = Remark: { $remark }
programme-part = <b>{ $name }</b>: { $text }
programme-plan-count =
    { $count ->
        [one] { $count } item in the plan
       *[other] { $count } items in the plan
    }
programme-lacks =
    { $count ->
        [one] { $count } section is still to be filled in
       *[other] { $count } sections are still to be filled in
    }
programme-consents = Agreed: { $names }
programme-write = Go on filling in
programme-plan = Plan
programme-sections = Correct a section
programme-offer = Send for agreement
programme-drop = Delete the draft
programme-agree = Agree
programme-return = Send back with a remark
programme-approve = Approve
programme-refuse = Send back with a remark
programme-take-back = Take back
programme-which-section = <b>Which section shall we correct?</b>
programme-sure-drop = <b>Delete the draft?</b>
    All that is written in it will be lost. The programme in force stays.
programme-sure-drop-yes = Delete the draft
programme-sure-complete = <b>Complete the programme?</b>
    The plan is done in full. Everybody who takes part and the curator will learn of it.
programme-sure-complete-yes = Complete
programme-kept = All that you wrote is kept. You can go on any day: /programme
programme-written = <i>Written now:</i>
    { $text }
programme-sample = <i>Sample:</i>
    { $text }
programme-take-sample = Take the sample
programme-keep-written = Leave it as it is
programme-end-option =
    { $months ->
        [one] { $months } month, until { $day }
       *[other] { $months } months, until { $day }
    }
programme-template-kept = The plan is kept as template “{ $title }”. You can take it into any new programme.
programme-file-name = Mentoring programme.docx
programme-file-ready = <b>Mentoring programme</b>
    Version { $number }, until { $day }
programme-picture-none = There are no items in the plan yet.
programme-picture-caption = <b>Plan: { $count }</b>
    Done: { $done }, ahead: { $due }, late: { $late }
programme-picture-done = done
programme-picture-due = ahead
programme-picture-late = late
waiting-programme-answer = Agreement to a programme: { $name }
waiting-programme-approval = Approve a programme: { $name }
programme-told-offered = <b>A programme to agree on</b>
    { $name } asks you to read it and agree.
programme-told-agreed = <b>Everybody agrees with the programme</b>
    Now the curator approves it. I will tell you when it is done.
programme-told-to-approve = <b>A programme waits for approval</b>
    Mentor and mentee agree.
programme-told-approved = <b>The programme is approved!</b>
    The plan begins to count, I will remind you of the dates.
programme-told-returned = <b>The programme came back for changes</b>
    Text and plan are kept; it can be corrected and sent again.
programme-told-unanswered = <b>A programme has waited for agreement for five working days</b>
    { $name }. Perhaps it is worth a word with them.
programme-told-ending = <b>The programme ends soon</b>
    { $name }: the last day is { $day }. It can be completed, prolonged, or followed by a new one.
programme-told-over = <b>The programme’s time is over</b>
    { $name }: the last day was { $day }. Complete it, or end it with a reason.

## Sections

prog-problem = What difficulty do we work on?
prog-problem-label = Problem
prog-strengths = What does the mentee do well already?
prog-strengths-label = Strengths
prog-goal = What is the goal of the mentoring?
prog-goal-label = Goal
prog-objectives = Which tasks lead to the goal?
prog-objectives-label = Tasks
prog-content = What will mentor and mentee do?
prog-content-label = Content
prog-interim = What should be reached by the middle?
prog-interim-label = Intermediate results
prog-results = What should be reached at the end?
prog-results-label = Planned results
prog-ends_on = Until which day is the programme?
prog-ends_on-label = Last day
prog-mode = How will you meet?
prog-mode-label = Mode of work
prog-mode-person = In person
prog-mode-online = Online
prog-mode-mixed = Both in person and online
prog-schedule = How often and when do you meet?
prog-schedule-label = Schedule of meetings
prog-conditions = What conditions are needed?
prog-conditions-label = Conditions

## Plan

plan-title = <b>Plan: { $count }</b>
    Page { $page } of { $pages }
plan-empty = <b>There is nothing in the plan yet</b>
plan-empty-yours = <b>There is nothing in the plan yet</b>
    Take a template and change it, or add items yourself.
plan-add = Add
plan-fill = Take a template
plan-back = To the programme
plan-item = <b>{ $text }</b>
plan-item-due = Due: { $day }
plan-item-after =
    { $days ->
        [0] On the same day as “{ $text }”
        [one] { $days } day after “{ $text }”
       *[other] { $days } days after “{ $text }”
    }
plan-item-who = Who: { $who }
plan-item-direction = Direction: { $name }
plan-item-expected = Expected result: { $text }
plan-drop = Take out
plan-which-template = <b>Which template shall we take?</b>
    Its items are added to what is there; the same ones are not repeated.
plan-template-form = Plan for our form
plan-template-first = First days at work
plan-template-own = Mine: { $title }
plan-template-drop = Delete
plan-template-sure = <b>Delete the template “{ $title }”?</b>
    Programmes that took it already stay as they are.
plan-template-drop-yes = Delete the template
plan-template-dropped = The template is deleted.
planitem-text = <b>What is to be done?</b>
planitem-text-label = Item
planitem-direction = <b>Which direction does it belong to?</b>
planitem-direction-label = Direction
planitem-direction-none = No direction
planitem-who = <b>Who does it?</b>
planitem-who-label = Who
planitem-who-mentee = Mentee
planitem-who-mentor = Mentor
planitem-who-both = Together
planitem-who-curator = Curator
planitem-expected = <b>What should come of it?</b>
planitem-expected-label = Result
planitem-how = <b>When?</b>
planitem-how-label = How the date is set
planitem-how-date = By a certain day
planitem-how-after = Some days after another one
planitem-due_on = <b>By which day?</b>
    Choose or write, for example: 15 January
planitem-due_on-label = Date
planitem-after = <b>After which item?</b>
planitem-after-label = After what
planitem-days = <b>How many days after it?</b>
planitem-days-label = How many days
planitem-review = <b>Is all of it right?</b>
planitem-confirm = Save

## Words around

progback-remark = <b>What should be corrected?</b>
    Write it shortly; those who take part will read it.
progback-remark-label = Remark
progchange-why = <b>What changes, and why?</b>
    The programme in force stays so until the change is approved.
progchange-why-label = What changes
progmove-ends_on = <b>Which day will be the last?</b>
    Write a date, for example: 30 June. A programme takes 3 to 12 months.
progmove-ends_on-label = Last day
progmove-why = <b>Why?</b>
    The other side reads it before agreeing.
progmove-why-label = Reason
progend-reason = <b>Why does the programme end early?</b>
progend-reason-label = Reason
progend-reason-goals = Goals reached
progend-reason-no-contact = It did not click between us
progend-reason-changed = Needs changed
progend-reason-workload = Too much work
progend-reason-other = Other
progend-note = <b>Would you like to add something?</b>
progend-note-label = Note
progstop-note = <b>Why does the programme end?</b>
    A reason is needed and stays in the history.
progstop-note-label = Reason
progkeep-title = <b>What shall the template be called?</b>
progkeep-title-label = Title

## Refusals

refusal-programme-open = This pair has a programme already. A new one can begin when it has ended.
refusal-programme-not-draft = This text is no draft any more. Here is what is now:
refusal-programme-answered = This was answered already. Here is what is now:
refusal-programme-unfilled = Not everything is filled in yet. Write the missing sections and send it again.
refusal-programme-too-short = A programme takes at least 3 months: until { $day } or later. If you need less, set single tasks: /tasks
refusal-programme-too-long = A programme takes at most 12 months: until { $day } or earlier. A new one can follow.
refusal-programme-staged-short = A three-year programme takes more than a year: until { $day } or later. For less, begin a usual one.
refusal-programme-staged-long = A three-year programme takes at most three years: until { $day } or earlier.
refusal-programme-start = A programme begins at most three months back and a year ahead. Choose another day.
refusal-programme-over = This programme has ended. Here is what is now:
refusal-programme-changing = One change is on its way already. Finish that one first.
refusal-programme-end-past = That day is over. Write a day ahead.
refusal-programme-end-same = The programme ends on that day anyway. Write another day.
refusal-programme-unfinished =
    { $count ->
        [one] { $count } item of the plan is not done. Mark it, or end the programme early with a reason.
       *[other] { $count } items of the plan are not done. Mark them, or end the programme early with a reason.
    }
refusal-programme-reason-needed = Write the reason, it stays in the history.
refusal-plan-empty = There is nothing in the plan yet. Add items or take a template.
refusal-plan-outside = “{ $text }” ({ $day }) does not fit between the programme’s dates. Change its date or the programme’s.
refusal-plan-circle = That makes a circle: the items wait for each other. Choose another one or set a date.
refusal-plan-full = A plan holds { $most } items. Take out what is not needed.
refusal-plan-item-done = This item is done already, it stays in the plan.
refusal-plan-many-templates = You can keep { $most } templates. Delete one you do not need.

## /mydata

mydata-table-programmes = Programmes of your pairs
mydata-table-programme_versions = Versions of programmes
mydata-table-programme_consents = Your agreements to programmes
mydata-table-plan_templates = Your templates of plans
mydata-table-tasks = Plan and tasks of your pairs
mydata-table-task_evidence = What you handed in
