## Offering a meeting

meet-no-pair = Meetings belong to a running pair, and you have none now. When the curator opens one, I will write. Menu: /menu
meet-mentorship_id = <b>Who is the meeting with?</b>
meet-mentorship_id-label = With
meet-moments = <b>When would suit you?</b>
    { $status }
meet-moments-label = Time
meet-minutes = <b>How long will it take?</b>
meet-minutes-30 = 30 minutes
meet-minutes-45 = 45 minutes
meet-minutes-60 = 1 hour
meet-minutes-90 = 1 hour 30 minutes
meet-minutes-label = Length
meet-mode = <b>How will you meet?</b>
meet-mode-online = By video
meet-mode-person = In person
meet-mode-label = Mode
meet-place = <b>Where?</b>
    Write a place or paste a link: every reminder will carry it. You may skip this.
meet-place-label = Place
meet-topic = <b>What will you talk about?</b>
    For example: working with a difficult class. You may skip this.
meet-topic-label = Topic
meet-review = <b>Shall I send this offer?</b>
meet-confirm = Send

meettime-moments = { $agreed ->
        [true] <b>Which time shall it move to?</b>
            The time agreed before counts no more as soon as you send the new one.
       *[other] <b>Which time would you offer instead?</b>
    }
    { $status }
meettime-moments-label = Time
meetwhy-reason = <b>Why will it not work?</b>
    One sentence; the others in the meeting will read it. Once it is sent, the meeting is off.
meetwhy-reason-label = Reason
meetline-line = <b>What did you agree on, what do you take with you?</b>
    A sentence or two. You will both read it, and it goes into the diary.
meetline-line-label = Note

## What is told of every meeting

meet-fact-when = { $moment }, { $length }
meet-fact-with = With: { $names }
meet-fact-online = By video
meet-fact-person = In person
meet-fact-online-at = By video: { $place }
meet-fact-person-at = Where: { $place }
meet-fact-was = It was: { $moment }. That time no longer stands.
meet-fact-no-more = The time agreed before no longer stands.
meet-fact-topic = Topic: { $topic }
meet-fact-line = Note: { $line }
meet-file-title = Meeting: { $names }
meet-file-name = meeting.ics
meet-file-off = meeting-cancelled.ics
meet-file-told = A file for your calendar: open it, and the meeting takes its place.
meet-file-off-told = A file for your calendar: open it, and the meeting goes from there.

## The offer

meet-offer-title = <b>A meeting is offered</b>
meet-moved-title = <b>The meeting is asked to be moved</b>
meet-offer-from = { $name } offers to meet, { $length }
meet-offer-clash = { $moment }: you have a meeting at that time already.
meet-offer-until = Please choose a time. The offer waits until { $moment }, then it lapses by itself.
meet-other-time = Another time
meet-cannot = I cannot come
meet-cannot-said = <b>You cannot come</b>
meet-waiting-title = <b>The offer is sent</b>
meet-waiting-for = The answer is up to: { $names }
meet-waiting-until = If there is no answer by { $moment }, the offer lapses, and I will tell everybody.
meet-take-back = Take the offer back

## Agreed

meet-agreed-title = <b>The meeting is set</b>
meet-agreed-next = I will remind you a day, 2 hours and 15 minutes before.
meet-move = Move
meet-cancel = Cancel the meeting
meet-remind-tomorrow = <b>A meeting tomorrow</b>
meet-remind-in = <b>A meeting in { $left }</b>
meet-without = <b>{ $name } cannot come</b>

## Calling off

meet-off-agreed = <b>Cancel the meeting?</b>
meet-off-offer = <b>Take the offer back?</b>
meet-off-own = <b>You cannot come?</b>
meet-off-told = I will tell the others at once. This cannot be undone, but a new meeting can be offered.
meet-off-agreed-yes = Yes, cancel it
meet-off-offer-yes = Yes, take it back
meet-off-own-yes = Yes, I cannot
meet-off-why = Write a reason
meet-over-declined = <b>That time did not work out</b>
meet-over-lapsed = <b>The offer lapsed: there was no answer</b>
    It happens. You can offer another time.
meet-over-cancelled = <b>The meeting is cancelled</b>
meet-over-held = <b>The meeting took place</b>
meet-over-not_held = <b>The meeting did not take place</b>
meet-over-missed = <b>The meeting did not take place</b>
meet-over-disputed = <b>You remember this meeting differently</b>
    That is how it is noted, and I will not ask again.
meet-over-unconfirmed = <b>Nobody has noted whether the meeting took place</b>
meet-over-by = Decided by: { $name }
meet-over-reason = Reason: { $reason }
meet-next = Set the next one

## Afterwards

meet-ask-title = <b>How was the meeting?</b>
meet-ask-again = <b>Please say once more about the meeting</b>
    Your colleague and you have answered differently. This is the last time I ask.
meet-ask-took = Did it take place?
meet-took-yes = Yes, it did
meet-took-not_held = It did not
meet-took-missed = Nobody else came
meet-ask-topic = Did you talk about what you had planned?
meet-topic-yes = Yes, the topic
meet-topic-partly = Partly
meet-topic-no = Something else
meet-ask-result = Did you get what you wanted?
meet-result-yes = Yes
meet-result-partly = Partly
meet-result-no = Not yet
meet-ask-rating = How useful was it, from 1 to 5? Only you see your mark; a report counts it only together with others.
meet-rating-1 = 1
meet-rating-2 = 2
meet-rating-3 = 3
meet-rating-4 = 4
meet-rating-5 = 5
meet-thanks-held = <b>Thank you, it is noted</b>
meet-thanks-off = <b>Thank you, noted: it did not take place</b>
meet-line = Add a few words

## The list

meet-list-ahead = <b>Your meetings</b>
meet-list-past = <b>Past meetings</b>
meet-list-line = { $number }. { $moment }
    { $names }: { $state }
meet-list-to-past = Past ones
meet-list-to-ahead = Those ahead
meet-state-proposed = waits for an answer
meet-state-confirmed = set
meet-state-asked = how was it?
meet-state-held = took place
meet-state-not_held = did not take place
meet-state-missed = did not take place
meet-state-disputed = remembered differently
meet-state-unconfirmed = not noted
meet-state-declined = not agreed
meet-state-lapsed = lapsed unanswered
meet-state-cancelled = cancelled

## When it could not be done

refusal-meeting-pair-over = This pair does not meet now: it is paused or over. If that is wrong, please ask the curator.
refusal-meeting-no-times = Please choose at least one time.
refusal-meeting-many-times = You can offer at most { $most } times.
refusal-meeting-time-past = { $when } has passed. Please choose a time ahead.
refusal-meeting-time-far = { $when } is more than a year away. Please choose a nearer time.
refusal-meeting-changed = Things have changed since. This is how they are now:
refusal-meeting-own-offer = This is your own offer; the other side answers it. This is how it is now:
refusal-meeting-clash = You have another meeting at { $when }. If that does not matter, tap the time again.
refusal-meeting-not-yet = The meeting begins { $when }. I will ask after it.
