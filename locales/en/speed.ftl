## The group

speed-hello = <b>Hello. I help to hold speed meetings</b>
    Mentors and mentees meet in turn, a few minutes each.
    To begin, the curator presses the button. I do not read the group's conversation.
speed-bind = Bind the group
speed-bind-curator = The organisation's curator binds the group. If that is you, first introduce yourself to me in a private chat.
speed-bind-which = <b>To which organisation?</b>
speed-bound = <b>The group is ready</b>
    { $organisation }. The curator announces an event: the button opens the private chat.
speed-announce = Announce an event
speed-title = <b>Speed meetings: { $topic }</b>
speed-about = { $topic }
speed-facts = { $moment }
    { $place }
    Rounds: { $rounds }, { $minutes } each
speed-side-mentor = <b>Mentors:</b> { $taken } of { $places }
speed-side-mentee = <b>Mentees:</b> { $taken } of { $places }
speed-names = { $names }
speed-waiting = Waiting for a place: { $count }
speed-board-open = Sign up with a button below. If all places are taken, I keep you in line and write when one is free.
speed-board-running =
    { $number ->
        [0] Starting soon, making up the rounds. You can still join.
       *[other] Under way: round { $number } of { $rounds }. You can still join.
    }
speed-board-over = The event is over. Thank you all.
speed-board-cancelled = The event is called off.
speed-sign-mentor = I come as a mentor
speed-sign-mentee = I come as a mentee
speed-sign-out = I cannot come
speed-toast-in = You are signed up. The details are in the private chat.
speed-toast-waiting = All places are taken, you are in line. I will write when one is free.
speed-toast-same = You are signed up already.
speed-toast-out = All right, the place is free again.
speed-toast-none = You were not signed up.
speed-round = <b>Round { $number } of { $rounds }</b>
speed-round-until = Until { $until }. I have written to each of you whom to meet and at which table.
speed-end = <b>Thank you all</b>
    “{ $topic }” is over. Look into the private chat: I ask there with whom you would like to go on.

refusal-speed-over = This event is over or was called off.
refusal-speed-running = The event is under way; sides cannot be changed now.
refusal-speed-past = That is too soon: I need at least 5 minutes to make the rounds. Please choose a later time.
refusal-speed-name-first = Let us get to know each other first: open the link from the group.

## The host

speed-host = <b>Speed meetings</b>
    Announce a new event in a group, or open an earlier one.
speed-host-new = <b>Speed meetings</b>
    First add me to your organisation's group and press “Bind the group” there.
speed-announce-in = Announce: { $title }
speed-event-line = { $topic } · { $state }
speed-add-group = Add to a group
speed-state-open = open
speed-state-running = under way
speed-state-over = over
speed-state-cancelled = called off
speed-card-state = Now: { $state }
speed-people-mentor = <b>Mentors:</b> { $names }
speed-people-mentee = <b>Mentees:</b> { $names }
speed-waits = waiting
speed-cancel = Call it off
speed-cancel-sure = <b>Call off “{ $topic }”?</b>
    Signed up: { $count }. I will write to all of them; it cannot be undone.
speed-cancel-yes = Yes, call it off
speed-summary = <b>What came of it: { $topic }</b>
speed-outcome = Conversations held: { $held }. Answers “I would like to go on / thank you”: { $answered } of { $asked }
speed-outcome-mutual = Both would like to go on: { $count }
speed-pair-line = { $mentor } and { $mentee }
speed-suggest = <b>A possible pair</b>
    After “{ $topic }” both would like to go on:
    mentor { $mentor }, mentee { $mentee }
speed-suggest-invite = Not both have a role in the organisation: invite them by link (/invite), then propose the pair.
speed-propose = Propose the pair

speed-topic = <b>What will the meetings be about?</b>
    The group “{ $title }”. For example: the first lesson in a new class
speed-topic-label = Topic
speed-starts_at = <b>When do we begin?</b>
    { $status }
speed-starts_at-label = When
speed-place = <b>Where?</b>
    A room, or a link to a video meeting.
speed-place-label = Place
speed-minutes = <b>How many minutes is one round?</b>
    Between rounds there are two minutes to change tables.
speed-minutes-label = Minutes a round
speed-rounds = <b>How many rounds?</b>
    Nobody meets the same person twice.
speed-rounds-label = Rounds
speed-mentors = <b>How many places for mentors?</b>
speed-mentors-label = Mentors' places
speed-mentees = <b>How many places for mentees?</b>
speed-mentees-label = Mentees' places
speed-review = <b>Announce it in the group “{ $title }”?</b>
speed-confirm = Announce

## A guest

guest-consent = { $text }
guest-consent-yes = I consent
guest-name = <b>What shall I call you?</b>
    A first name, or first name and patronymic. The group sees only the first name.
guest-thanks = <b>Nice to meet you, { $name }</b>
guest-name-odd = Please write only a first name, or first name and patronymic, in letters: Anna Petrovna

## One's own seat

speed-seat-in-mentor = <b>You are signed up as a mentor</b>
speed-seat-in-mentee = <b>You are signed up as a mentee</b>
speed-seat-waiting-mentor = <b>You are in line as a mentor</b>
    I will write as soon as a place is free.
speed-seat-waiting-mentee = <b>You are in line as a mentee</b>
    I will write as soon as a place is free.
speed-seat-out = <b>You are not taking part</b>
    If your plans change, you can take a place again.
speed-seat-over = <b>The event is over, thank you</b>
speed-seat-cancelled = <b>The event is called off</b>
speed-remind = It begins soon.
speed-cancelled = <b>The event is called off: { $topic }</b>
speed-nobody = <b>The event does not take place: { $topic }</b>
    Only one side signed up. Perhaps another time.
speed-plan = <b>We begin soon: { $topic }</b>
speed-plan-line = { $number }. Table { $place }, { $name }
speed-plan-idle = { $number }. A rest
speed-turn = Table { $place }: { $name }
    Until { $until }
speed-turn-idle = You have a rest this round, until { $until }.
speed-absent = Nobody came
speed-absent-noted = I see. I make the next rounds anew, so that you have somebody to talk to if it can be done.
speed-go = I have to go
speed-missed = You were waited for at the table. If you are still with us, press the button and you are in from the next round.
speed-back = I am here
speed-alone = The other one had to leave. The next round is made anew.
speed-ask = <b>Would you like to go on?</b>
    { $name }. The answer is seen only if both would.
speed-yes = I would like to go on
speed-thanks = Thank you
speed-answered = Thank you, noted. { $name }: { $yes ->
        [true] if the wish is mutual, I will tell you.
       *[false] you have talked, and that is enough.
    }
speed-mutual = <b>It is mutual</b>
    You and { $name } would like to go on. The curator is told and will help to make it a pair.
