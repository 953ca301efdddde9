## Forms, variants, kinds

pairs-variant-none = Not specified
pairs-variant-experienced-young = experienced teacher – young specialist
pairs-variant-class-young = experienced class teacher – young specialist
pairs-variant-leader-difficulties = community leader – teacher with difficulties
pairs-variant-innovator-conservative = innovator – conservative teacher
pairs-variant-subject-inexperienced = experienced subject teacher – inexperienced subject teacher
pairs-kind-group = group
pairs-kind-short_term = short-term
pairs-kind-reverse = reverse
pairs-kind-virtual = virtual
pairs-kind-situational = situational
pairs-kind-marked = ✓ { $kind }
pairs-kind-free = { $kind }
pairs-shape-forms = Another form
pairs-shape-variants = Roles in the pair
pairs-shape-kinds = Kind of mentoring
pairs-shape-done = Done
pairs-choose-forms = <b>Form of mentoring</b>
    Now: { $form }
pairs-choose-variants = <b>Who helps whom?</b>
    Now: { $form }
pairs-choose-kinds = <b>Kind of mentoring</b>
    Now: { $form }
    Short-term lasts up to three months. In reverse mentoring each is the other's mentor in their own matter. In virtual mentoring all meetings are online.
pairs-offer-elsewhere = The mentor works here: { $name }. That organisation makes the order, both curators see it.
pairs-offer-reverse = These will be two linked pairs: each mentors the other, with an agreement and an order for each.
pairs-fit-wide = Look in the district
pairs-fit-near = Own organisation only

## Groups

pairs-card-joined = <b>{ $name }</b>
    In the group with the others
pairs-join-late = <b>Whom to add to the group?</b>
    The newcomer has an agreement and an order of their own, the others work on as they did.
pairs-told-mentee-joined = <b>Somebody new in the group</b>
    { $name }. The order is signed, you can meet.
pairs-next-returned-left = While we waited, the mentor stopped being a mentor. You can propose another one.
pairs-other-half = The pair's other half
refusal-reverse-no-group = Reverse mentoring is for two, it cannot become a group. This is how it stands:
refusal-group-full = A group can have six mentees at most.
refusal-not-running = This pair is not at work now, there is nothing to change. This is how it stands:

## Trial

pairs-trial-introduction-ahead = Introduction: ahead
pairs-trial-introduction-done = Introduction: done
pairs-trial-trial-ahead = Trial working meeting: ahead
pairs-trial-trial-done = Trial working meeting: done
pairs-trial-said = Your answer is kept, only the curator sees it.
pairs-told-trial-ask = The trial meeting is over. Shall you go on? Only the curator sees your answer.
pairs-told-trial-silent = Not everybody has answered after the trial meeting. It may help to ask in person.
refusal-trial-open = Not everybody has said yet whether to go on after the trial meeting. Wait for the answer, or tap “Without a trial” on the card.
refusal-trial-not-met = First the introduction and the trial meeting, then I ask whether to go on. This is how it stands:

## Notice

pairs-runs-until = The work goes on to the end of the day: { $until }.
pairs-next-withdrawn = The assignment is being withdrawn, the last day is { $until }. Until then it can be called off.
pairs-do-calloff = Do not withdraw it
pairs-told-withdrawing-mentor = <b>The organisation withdraws the assignment</b>
    { $names }
    Last day: { $until }. The law asks for three working days' notice. The curator will answer questions.
pairs-told-withdrawing-mentee = <b>The pair's work ends soon</b>
    { $names }
    Last day: { $until }. It is not your fault, the curator will help with a new pair.
pairs-reason-mentor-changed = another mentor went on with the mentee
refusal-notice-runs = The notice runs already. This is how it stands:

## Changing the term and the form

pairs-do-more = Change
pairs-do-term = Prolong or shorten
pairs-do-form = Form and kind
pairs-do-standin = Stand-in for a time
pairs-do-another = Change the mentor
pairs-do-reverse = Reverse mentoring
pairs-more = <b>What to change?</b>
    Term and form change when both sides agree, I will ask them.
pairs-change = Change
pairs-mine-change = <b>What to change?</b>
    Term and form change when both sides agree.
pairs-change-term = New last day: { $ends }
pairs-change-form = New form: { $form }
pairs-amend-running = Waiting for agreement. { $change }
pairs-amend-open = What is proposed
pairs-amend-asked = <b>A change to the pair's work is proposed</b>
    { $name }
pairs-amend-agreed = <b>Everybody agreed, the change holds</b>
    { $name }
pairs-amend-declined = <b>All stays as it was</b>
    { $name }. Not everybody agreed to the change, that happens.
pairs-amend-lapsed = <b>All stays as it was</b>
    { $name }. Not everybody answered, so the proposal is withdrawn.
pairs-amend-withdrawn = <b>The proposal is withdrawn</b>
    { $name }
pairs-amend-waits = Waiting for: { $names }. Until { $until }, then all stays as it was.
pairs-amend-paper = Please put the change on paper: a supplement to the contract and an order.
pairs-amend-no = Leave it as it is
pairs-amend-back = Withdraw the proposal
pairs-reform = <b>Change the form?</b>
    Now: { $now }
    Then: { $then }
    Both sides have to agree.
pairs-reform-send = Propose
pairs-told-amend-asked = A change is proposed in this pair, waiting for agreement.
pairs-told-amend-silent = The fifth working day without an answer to the change. It may help to remind them in person.
pairs-told-term-soon = <b>The pair's term comes to its end</b>
    Last day: { $ends }. If you need more time, propose a new term.
pairs-told-term-over = This pair's term has passed. End it or propose a new term.
prolonging-day = <b>Which day will be the last?</b>
    Now: { $ends }. Write for example: 30.06.2027
prolonging-day-label = Last day
prolonging-review = <b>Propose this term?</b>
    It changes when both sides agree.
prolonging-confirm = Propose
refusal-term-past = The last day has to lie ahead. Please write another one.
refusal-term-too-long = That is more than three years. Please write an earlier day.
refusal-term-not-short = Short-term mentoring lasts up to three months. Write an earlier day or change the kind first.
refusal-amendment-same = It is like this already, nothing to change.
refusal-amendment-open = One change is proposed already. Wait for the answer or withdraw it.
refusal-amendment-over = This proposal needs no answer any more. This is how it stands:

## Standing in

pairs-stand-in-asked = Stand-in not confirmed yet: { $name }, { $first } – { $last }
pairs-stand-in-agreed = Stand-in for a time: { $name }, { $first } – { $last }
pairs-stand-in-open = Stand-in for a time
pairs-standing-in = Standing in: { $name }
standing-person = <b>Who stands in for the mentor?</b>
standing-person-label = Who
standing-first = <b>From which day?</b>
    Tap or write it, for example: 30.11.2026
standing-first-label = From
standing-last = <b>Until which day, included?</b>
    Write for example: 11.12.2026
standing-last-label = Until
standing-review = <b>Ask for this stand-in?</b>
    I ask for their consent first, then tell everybody.
standing-confirm = Ask
stand-in-mine-asked = <b>You are asked to stand in for a mentor for a time</b>
stand-in-mine-agreed = <b>You stand in for a mentor</b>
stand-in-mine-over = <b>The time is over, thank you</b>
stand-in-mine-declined = <b>Thank you for answering</b>
    The curator will ask somebody else.
stand-in-mine-withdrawn = <b>No stand-in is needed any more</b>
    Thank you for being ready to help.
stand-in-theirs-asked = <b>The stand-in is asked, no answer yet</b>
stand-in-theirs-agreed = <b>A stand-in for the mentor for a time</b>
stand-in-theirs-over = <b>The stand-in's time is over, the mentor goes on</b>
stand-in-theirs-declined = <b>The stand-in did not work out</b>
    You can ask another mentor.
stand-in-theirs-withdrawn = <b>There is no stand-in any more, the mentor goes on</b>
stand-in-pair = { $name }
stand-in-who = Stands in: { $name }
stand-in-days = { $first } – { $last }
stand-in-stop = I cannot go on
stand-in-end = Cancel the stand-in
refusal-stand-in-takes-part = This person is in the pair already. Please choose somebody else.
refusal-stand-in-past = A stand-in can begin today at the earliest. Please write another day.
refusal-stand-in-long = A stand-in can last up to four months. If it is longer, better change the mentor.
refusal-stand-in-open = There is a stand-in already, or one is asked. This is how it stands:
refusal-stand-in-over = No answer is needed any more. This is how it stands:

## Another mentor

pairs-mine-another = Another mentor
pairs-mine-keep = Keep my mentor
pairs-mine-change-asked = The curator knows that you need another mentor. Nobody else sees it.
pairs-change-wanted = A quiet wish for another mentor: { $name } ({ $reason })
pairs-change-sought = Looking for another mentor: { $name }
pairs-told-change-asked = Another mentor is asked for: { $name }. Only you know; the pair works until a new one begins.
pairs-told-change-back = The wish for another mentor is taken back: { $name }.
another-reason = <b>Ask for another mentor?</b>
    Only the curator learns of it. While they look, all goes on as it was.
another-reason-label = Reason
another-reason-no-contact = We did not get on
another-reason-changed = My needs have changed
another-reason-workload = Too little time
another-reason-other = Something else
another-note = <b>Would you like to explain?</b>
    Only the curator sees it. You can skip this.
another-note-label = More
another-review = <b>Tell the curator?</b>
    The mentor does not learn of it.
another-confirm = Tell them
refusal-change-asked = The curator knows of this wish already. This is how it stands:
refusal-change-not-asked = There is no such wish now. This is how it stands:

## Meetings

refusal-meeting-virtual = In virtual mentoring all meetings are online. Please choose “Online”.

## Mediation

pairs-mine-mediation = Help us agree
pairs-mediation-sure = <b>Ask for help to agree?</b>
    The mentors' council sees your wish, or the curator where there is no council: who asks, and about which pair. They will get in touch. Notes and questions are opened to nobody.
pairs-mediation-yes = Ask
pairs-mediation-asked = <b>Your wish is passed on</b>
    They will get in touch. The pair works on as usual.
pairs-told-mediation = <b>Somebody asks for help to agree</b>
    { $name }
    Who asks: { $who }. Please speak with both, one by one and kindly.
