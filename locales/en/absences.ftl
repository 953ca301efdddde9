## Being away

absence-open = Ill / on leave
absence-open-theirs = Ill / on leave
absence-mine = <b>When you are away</b>
absence-theirs = <b>{ $name }: when they are away</b>
absence-line-sick = { $first } – { $last }, illness
absence-line-leave = { $first } – { $last }, leave
absence-line-other = { $first } – { $last }
absence-substitute = To stand in: { $substitute }
absence-none = Nothing is entered.
absence-why = On these days I wait for no answers and do not hurry you. The three working days of giving up mentoring go on as usual.
absence-add = Enter days
absence-change = ✎ from { $first }
absence-back = Back already
absence-drop = Remove: { $first }
absence-gone = <b>Done</b>
    The days are taken off; everybody knows again that they can write.
absence-now = { $name } is away, the last day is { $last }.
absence-told = <b>{ $name } is away</b>
    { $first } – { $last }. I will not wait for an answer on these days.
absence-told-substitute = You were named as somebody who could help meanwhile. If you cannot, please tell the curator.
absence-told-curator = <b>An absence was entered</b>
absence-told-mine = <b>You were entered as away</b>
absence-told-back = <b>{ $name } is back</b>
    Since { $since }. You can write and arrange meetings.
absence-told-back-mine = <b>You are no longer entered as away</b>
    Since { $since } you are there again.
away-reason = <b>Why will you be away?</b>
    Only the curator sees the reason. Your pair only learns until which day you are away.
away-reason-sick = Ill
away-reason-leave = On leave
away-reason-other = Other
away-reason-label = Reason
away-first_on = <b>From which day?</b>
    Choose or write, for example: 1 December
away-first_on-label = From
away-last_on = <b>Until which day, including it?</b>
    Write, for example: 7 December. If you come back earlier, it is easy to take off.
away-last_on-label = To
away-substitute_id = <b>Who could help your mentees meanwhile?</b>
    Write a surname or choose. The curator appoints the stand-in. You may skip this.
away-substitute_id-label = To stand in
refusal-away-past = These days are over already. Please write others.
refusal-away-long = No more than three years can be entered at once. Please write an earlier day.
refusal-away-already = You are entered as away on these days already. You can change that in your profile: /profile
refusal-away-over = These days are over. This is how it stands:

## A question to somebody who is away

help-before-away = { $name } is away just now, but the question is not lost.
ask-readers-away = { $name } is away just now, so I will ask other mentors of your organisation at once, or the curator if there are none.
