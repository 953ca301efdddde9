## Menu

menu-pair = My pair
command-pair = My pair

## The curator's list

pairs-no-organisation = Pairs are seen by the curator and the head of an organisation. If that is you, ask the administrator to invite you.
pairs-which = <b>Which organisation's pairs?</b>
pairs-organisation = { $name }
pairs-overview = <b>Mentoring pairs</b>
    Waiting for an answer: { $asked }
    Being put on paper: { $papers }
    At work: { $work }
    Over or did not come about: { $over }
    Without a mentor so far: { $waiting }
pairs-seek-button = Find a mentor
pairs-group-asked = Waiting: { $count }
pairs-group-papers = On paper: { $count }
pairs-group-work = At work: { $count }
pairs-group-over = Over: { $count }
pairs-list-asked = <b>Waiting for an answer</b>
    In all: { $count }
pairs-list-papers = <b>Being put on paper</b>
    In all: { $count }
pairs-list-work = <b>At work</b>
    In all: { $count }
pairs-list-over = <b>Over or did not come about</b>
    In all: { $count }
pairs-listed = { $name }
pairs-bullet = • { $name }
pairs-to-list = All pairs
pairs-work-sheets = Print all sheets
pairs-work-sign = Mark signatures
pairs-work-record = Record an order
pairs-open = Open

## Finding a mentor

pairs-seek = <b>Who needs a mentor?</b>
    Without a pair so far: { $count }
pairs-seek-nobody = <b>Everybody has a mentor</b>
    There are no mentees without a pair now.
pairs-person = { $name }
pairs-fit = <b>Finding a mentor</b>
    { $name }
pairs-fit-wishes = Asks for: { $tags }
pairs-fit-nobody = Nobody can be proposed now: the mentors have no free places, or a rule stands in the way. You can invite more mentors: /invite
pairs-candidate = <b>{ $number }. { $name }</b>
pairs-choose = { $name }
pairs-reasons = { $reasons }
pairs-reasons-but = { $good }; but { $bad }
pairs-reasons-none = The profile is not complete, so there is nothing to compare yet
pairs-left-out = Who does not fit
pairs-out = <b>Who cannot be proposed</b>
    Mentee: { $name }
pairs-out-line = • { $name }: { $why }
pairs-why-covers = covers { $covered } of { $asked } { $asked ->
        [one] request
       *[other] requests
    }
pairs-why-same-subject = the same subject ({ $subject })
pairs-why-same-age-group = the same age group ({ $age_group })
pairs-why-experienced = { $years } { $years ->
        [one] year
       *[other] years
    } of experience
pairs-why-same-kind = the kind of mentoring fits
pairs-why-same-mode = a convenient way to meet: { $mode }
pairs-why-common-time = time in common: { $days }
pairs-why-free-places = free places: { $places }
pairs-why-same-organisation = the same organisation
pairs-why-covers-nothing = requests and competences do not match
pairs-why-other-subject = another subject ({ $subject })
pairs-why-other-age-group = another age group ({ $age_group })
pairs-why-no-common-time = no time in common
pairs-why-no-common-time-on = no time in common: { $days }
pairs-why-less-experience = less experience ({ $mentor } and { $mentee })
pairs-why-far-less-experience = much less experience ({ $mentor } and { $mentee })
pairs-why-other-kind = another kind of mentoring
pairs-why-other-mode = another way to meet: { $mode }
pairs-why-other-organisation = another organisation
pairs-why-nearly-full = one place would be the last ({ $load } of { $capacity } taken)
pairs-why-asked = proposed before, { $day }
pairs-mode-online = online
pairs-mode-person = in person
pairs-mode-mixed = in person and online
pairs-rule-oneself = it is the same person
pairs-rule-already-together = already a pair
pairs-rule-line-manager = the line manager
pairs-rule-wish-against = there is a wish not to be together
pairs-rule-other-subject = another subject, and the same is needed
pairs-rule-set-aside = does not answer requests for now
pairs-rule-away = is away now
pairs-rule-barred = this pair was proposed or taken out before
pairs-rule-full = all places are taken
pairs-offer = <b>Propose this pair?</b>
    Mentor: { $mentor }
    Mentee: { $mentee }
    Form: { $form }
pairs-offer-work = { $place ->
        [kindergarten] The mentor's position and age group
       *[other] The mentor's position and subject
    }: { $position }, { $subject }
pairs-offer-next = Both will get the text of the agreement. They have seven working days, and I will remind them.
pairs-send-offer = Propose
pairs-forms = <b>Form of mentoring</b>
    Which one suits this pair?
pairs-form-teacher_teacher = teacher – teacher
pairs-form-head_teacher = head – teacher
pairs-form-educator_educator = educator – educator
pairs-form-employer_student = employer – student
pairs-form-lecturer_young_teacher = lecturer – young teacher
pairs-join = <b>Who joins?</b>
    It becomes a group. Everybody will get the text of the agreement anew.

## The curator's card

pairs-card-proposed = <b>{ $name }</b>
    Waiting for agreement
pairs-card-agreed = <b>{ $name }</b>
    Everybody agreed, papers are next
pairs-card-trial = <b>{ $name }</b>
    Trial meeting
pairs-card-ordered = <b>{ $name }</b>
    The order is there, work begins soon
pairs-card-active = <b>{ $name }</b>
    At work
pairs-card-paused = <b>{ $name }</b>
    Paused
pairs-card-completed = <b>{ $name }</b>
    Completed, goals reached
pairs-card-ended_by_participant = <b>{ $name }</b>
    Ended by a participant's wish
pairs-card-ended_by_curator = <b>{ $name }</b>
    Ended by the curator
pairs-card-declined = <b>{ $name }</b>
    The pair did not come about
pairs-card-returned = <b>{ $name }</b>
    The proposal has come back to you
pairs-card-withdrawn = <b>{ $name }</b>
    The proposal was withdrawn
pairs-card-form = Form: { $form }
pairs-card-reason = Reason: { $reason }
pairs-party = { $name }
pairs-party-asked = { $name }: no answer yet
pairs-party-unreachable = { $name }: I cannot write to them yet, please tell them in person
pairs-party-agreed = { $name }: agreed, sheet not signed
pairs-party-signed = { $name }: sheet signed on { $day }
pairs-order = Order No. { $number } of { $day }
pairs-term = Term: { $starts } – { $ends }
pairs-term-until = Term: from the day of the order to { $ends }
pairs-next-proposed = Waiting for { $names }. Until { $until }, then the proposal comes back to you.
pairs-next-trial = After the introduction and the trial meeting each says whether to go on. I will write at once.
pairs-next-sign = <b>Next:</b> print the sheets, and mark when they are signed.
pairs-next-order = <b>Next:</b> all have signed, record the number and date of the order.
pairs-next-ordered = Work begins by itself: { $day }.
pairs-next-returned-silence = Not everybody answered within seven working days. You can propose another mentor, or this pair once more.
pairs-next-returned-full = While the answer was awaited, the mentor's last place was taken. You can propose another one.
pairs-next-declined = It happens, nobody is to blame. You can propose the next who fits.
pairs-next-leaving = The mentor asked to be released, the last day is { $until }. You can propose somebody else already.
pairs-next-best = Find for { $name }
pairs-do-add = Add a mentee
pairs-do-withdraw = Withdraw the proposal
pairs-do-sheets = Print the sheets
pairs-do-signed = All signed today
pairs-do-sign = Another signing date
pairs-do-draft = Draft of the order
pairs-do-record = Record the order
pairs-do-order = Order
pairs-do-trial = Trial meeting
pairs-do-notrial = Without a trial
pairs-do-pause = Pause
pairs-do-resume = Go on
pairs-do-end = End
pairs-withdraw-sure = <b>Withdraw?</b>
    { $name }
    The participants will get a short message, and need not answer this proposal any more.
pairs-withdraw-yes = Yes, withdraw

## Papers

pairs-sheets-file = Agreement sheets.docx
pairs-sheets-ready = <b>Agreement sheets</b>
    Sheets: { $count }. Print them, each person signs their own. Then mark the signatures on the pair's card.
pairs-draft-ready = <b>Draft of the order</b>
    The places for number and date are empty: the head writes them in.
pairs-order-ready = <b>Order with number and date</b>
    Names are in the right case already, the acquaintance list is at the end.
pairs-order-file-name = Order assigning pairs.docx
pairs-order-title = <b>Order No. { $number } of { $day }</b>
pairs-order-recorded = Recorded from paper. The head can confirm it by button; work does not wait for that.
pairs-order-recorded-head = Recorded from paper. If everything is right, please confirm it by the button; work does not wait for that.
pairs-order-confirmed = Confirmed by the head.
pairs-order-file = Download the order
pairs-order-fix = Correct number, date
pairs-order-confirm = Confirm the order
pairs-day-today = Today, { $day }
pairs-day-yesterday = Yesterday, { $day }
pairs-day-tomorrow = Tomorrow, { $day }
pairs-day-told = { $day } { $year }
pairs-day-please = I could not make out the date. Please write it like this: { $example }
pairs-number-please = Please write the number as it is on paper, for example: 12 or 47-o
signing-people = <b>Who signed a sheet?</b>
    Mark everybody with the same date.
signing-people-all = Everybody has signed
signing-people-label = Who
signing-day = <b>When was it signed?</b>
    Tap, or write the date that stands on the sheet.
signing-day-label = Date
ordering-pairs = <b>Whom does the order assign?</b>
    Here are those whose sheets are signed.
ordering-pairs-label = Pairs
ordering-number = <b>Number of the order</b>
    Please write it as it is on paper, for example: 12 or 47-o
ordering-number-label = Number
ordering-day = <b>Date of the order</b>
    Tap, or write it, for example: 26.11.2026. Work begins on this date.
ordering-day-label = Date
ordering-review = <b>Record this order?</b>
ordering-confirm = Record
fixing-number = <b>What is the right number?</b>
    Now: No. { $number } of { $day }
fixing-number-label = Number
fixing-day = <b>What is the right date?</b>
    Now: No. { $number } of { $day }
fixing-day-label = Date
fixing-review = <b>Correct the order?</b>
    The former number and date stay in the history.
fixing-confirm = Correct

## The end

pairs-reason-goals = goals reached
pairs-reason-no-contact = no contact came about
pairs-reason-changed = needs have changed
pairs-reason-workload = workload
pairs-reason-left = a participant left the organisation
pairs-reason-erased = a participant deleted their data
pairs-reason-other = other
ending-reason = <b>Why does it end?</b>
    { $name }
ending-reason-label = Reason
ending-reason-goals = Goals reached
ending-reason-no-contact = No contact came about
ending-reason-changed = Needs have changed
ending-reason-workload = Workload
ending-reason-other = Other
ending-note = <b>Please write the reason in a few words</b>
    Only the curator and the head will see it.
ending-note-label = More
ending-review = <b>End the work of this pair?</b>
    If the goals are reached, it ends at once. If not, the mentor has three working days' notice, and it works until then. Notes and reports stay.
ending-confirm = End
leaving-reason = <b>Leave the pair?</b>
    { $names }
    { $notice ->
        [true] By law notice is given three working days ahead: so long you are still the mentor, then the pair ends.
       *[other] You need not explain: choose what is nearest. Only the curator will see the reason.
    }
leaving-reason-label = Reason
leaving-reason-goals = Goals reached
leaving-reason-no-contact = No contact came about
leaving-reason-changed = Needs have changed
leaving-reason-workload = Workload
leaving-reason-other = Other
leaving-note = <b>Would you like to explain?</b>
    Only the curator will see it. You can skip this.
leaving-note-label = More
leaving-review = <b>Is this right?</b>
    Afterwards only the curator can bring the pair back. Records are kept.
leaving-confirm = Leave the pair

## What mentor and mentee see

pairs-asked-mentor = <b>You are asked to be a mentor</b>
    Mentee: { $names }
pairs-asked-mentee = <b>A mentor was found for you</b>
    Mentor: { $names }
pairs-asked-until = Please answer by { $until }, then the proposal goes away by itself.
pairs-agreement-mentor =
    <blockquote expandable><b>The mentor's agreement</b>
    { $organisation }; mentor: { $mentor }; mentee: { $mentees }
    1. Content: methodological help and support for the mentee; together a personal programme, meetings and feedback; taking part in monitoring.
    2. Term: from the day of the order to { $ends }. Form: { $form }.
    3. Agreement is voluntary. This is an answer in the bot; the organisation prepares a sheet to sign and an order, and work does not begin without them. Content, term, form and pay are set by a supplement to the employment contract (Art. 351.8 of the Labour Code).
    4. You may give the assignment up early, and the organisation may cancel it early, with at least three working days' notice.
    5. What the mentee tells stays between you; conversations and diary entries are not seen by others.
    Version { $version }</blockquote>
pairs-agreement-mentee =
    <blockquote expandable><b>The mentee's agreement</b>
    { $organisation }; mentor: { $mentor }; mentee: { $mentees }
    1. Content: together with the mentor a personal programme and meetings by plan; tasks, feedback, taking part in monitoring.
    2. Term: from the day of the order to { $ends }. Form: { $form }.
    3. Agreement is voluntary and free of charge for you. This is an answer in the bot; the organisation prepares a sheet to sign and an order, and work does not begin without them.
    4. You may leave the pair at any moment and need not explain.
    5. What you tell your mentor stays between you; this is no assessment of your work and no inspection.
    Version { $version }</blockquote>
pairs-decline = Decline
pairs-sure-no = <b>Decline this pair?</b>
    { $names }
    You need not give a reason. The curator will calmly find another way.
pairs-sure-nogo = <b>Not go on?</b>
    { $names }
    Only the curator will learn of it and find another way. Nobody is to blame.
pairs-sure-yes = Yes, decline
pairs-mine-none = <b>There is no pair yet</b>
    The curator brings mentors and mentees together. As soon as there is a proposal, I will write.
pairs-mine-which = <b>Which pair is it about?</b>
pairs-mine-waiting = <b>Thank you, your agreement is recorded</b>
    Waiting for: { $names }
    By { $until } at the latest I will tell you what came of it.
pairs-mine-agreed = <b>🤝 Everybody agreed</b>
    { $names }
    Next the curator will give you an agreement sheet to sign, then comes the order. I will write when you can begin.
pairs-mine-trial = <b>First a trial</b>
    { $names }
    An introduction and a trial working meeting come first. Then each says whether to go on: only the curator sees the answer.
pairs-mine-ordered = <b>The order is signed, we begin soon</b>
    { $names }
pairs-mine-active = <b>My pair</b>
    { $names }
pairs-mine-paused = <b>My pair, paused</b>
    { $names }
    No meetings for now. When the curator goes on, I will write.
pairs-mine-completed = <b>Work is completed, goals reached</b>
    { $names }
    Thank you both. Records and reports are kept.
pairs-mine-ended_by_participant = <b>The pair's work is over</b>
    { $names }
    Thank you for what you did together. If a new pair is needed, the curator will help.
pairs-mine-ended_by_curator = <b>The pair's work is over</b>
    { $names }
    The curator ended it and will answer questions. Records are kept.
pairs-mine-erased = <b>The pair's work is over</b>
    A participant deleted their data and is no longer with us. Your records are kept, nothing is needed from you; if you want a new pair, the curator will help.
pairs-mine-declined = <b>The pair did not come about</b>
    { $names }
    It happens. The curator will find another way, nothing is needed from you.
pairs-mine-returned = <b>The proposal has gone</b>
    { $names }
    The curator will find another way, nothing is needed from you.
pairs-mine-withdrawn = <b>The curator withdrew the proposal</b>
    { $names }
    You need not answer it any more.
pairs-mine-left = <b>You have left the group</b>
    If you need a new pair, tell the curator.
pairs-mine-leaving = You are the mentor to the end of the day: { $until }. Until then you can change your mind.
pairs-reach = Write to: { $names }
pairs-read = Read and answer
pairs-meet = Propose a meeting
pairs-ask = Ask the mentor
pairs-leave = Leave the pair
pairs-stay = Stay the mentor
pairs-go-on = We go on
pairs-go-not = It does not suit

## Notices

pairs-told-reminder = A reminder: a proposal is waiting for you.
pairs-told-agreed-by = <b>One agreement is there</b>
    { $name }. Now it is your answer that counts.
pairs-told-active = <b>🎉 You can begin</b>
    The order is in force. A good first step: agree on an introduction within the next week.
pairs-told-paused = The curator has paused the work.
pairs-told-resumed = The work goes on.
pairs-told-leaving = <b>The mentor will soon finish</b>
    { $name }, last day: { $until }
    It is not your fault. The curator knows and will look for somebody else.
pairs-told-curator-leaving = The mentor has asked to be released. The mentee will need a new pair.
pairs-told-stays = <b>The mentor stays</b>
    { $name }: the decision has changed, the work goes on.
pairs-told-mentee-left = <b>The group is smaller by one</b>
    { $name }. With the others the work goes on.
pairs-told-not-made-mentor = <b>This pair will not come about</b>
    { $names }
    It happens, nothing is needed from you. I will write when there is a new proposal.
pairs-told-not-made-mentee = <b>This pair will not come about</b>
    { $names }
    It happens, nothing is needed from you: the curator will find another way.
pairs-told-mentee-erased = <b>One fewer in the group</b>
    A participant deleted their data. The work goes on with the others.
pairs-told-not-made-erased = <b>This pair will not be</b>
    A participant deleted their data. Nothing is needed from you, the curator knows.
pairs-told-erased = A participant deleted their data. Let us calmly offer the next option.
pairs-told-to-sign = Everybody agreed.
pairs-told-no-answer = The fifth working day without an answer. Perhaps a word in person helps.
pairs-told-declined = It did not come about, answered by: { $name }. We calmly propose the next.
pairs-told-returned = The proposal has come back.
pairs-told-order = The curator recorded an order. Please confirm it if all is right.
pairs-told-order-confirmed = <b>The head confirmed the order</b>

## Refusals

refusal-text-changed = The text of the agreement changed while you were reading. Please read the new one:
refusal-proposal-over = This proposal needs no answer any more. This is how it stands:
refusal-already-agreed = Your agreement is recorded already. This is how it stands:
refusal-already-agreed-by-some = Somebody has agreed to the former circle already. Wait for the answer or withdraw the proposal. This is how it stands:
refusal-mentee-has-pair = A pair was proposed to this person already. This is how it stands:
refusal-mentor-full = This mentor has no free places any more. These fit as well:
refusal-pair-with-oneself = Nobody can be their own mentor. Please choose somebody else:
refusal-too-late-to-withdraw = There is nothing to withdraw any more. This is how it stands:
refusal-not-before-order = This cannot be done now: the pair is at another step. This is how it stands:
refusal-not-in-trial = The trial meeting is over. This is how it stands:
refusal-already-signed = All signatures are marked already. This is how it stands:
refusal-signed-in-future = That day has not come yet. Please give the date on the sheet.
refusal-signed-too-early = That date is before the proposal ({ $day }). Please check the sheet.
refusal-not-all-signed = Not all sheets are signed yet. First mark the signatures, then the order.
refusal-already-ordered = An order is recorded for this pair already. It can be corrected from the card.
refusal-order-number = Please write the number of the order as it is on paper, for example: 12 or 47-o
refusal-order-too-far = That date is more than a year away. Please check the year.
refusal-order-too-old = That date is too long ago. Please check the year.
refusal-order-before-consent = An order cannot come before the last signature ({ $day }): written consent comes first. Please check the date.
refusal-order-for-nobody = Please mark at least one pair.
refusal-order-unchanged = Number and date are the same, there is nothing to correct.
refusal-order-exists = An order with this number and date is recorded already. Please check the number.
refusal-order-confirmed = The order is confirmed already. This is how it stands:
refusal-nothing-to-print = There is nothing to print now: all sheets are signed.
refusal-mentorship-over = This pair is over already. This is how it stands:
refusal-already-leaving = You have given notice already. This is how it stands:
refusal-not-leaving = You are not leaving, all is well. This is how it stands:
refusal-not-active = This pair is not at work now, so there is nothing to pause. This is how it stands:
refusal-not-paused = The pair is not paused. This is how it stands:
