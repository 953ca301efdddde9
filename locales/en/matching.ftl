### /match: a proposal for everybody without a mentor

command-match = find mentors for everybody
menu-match = Match everybody
matching-no-organisation = Matching is run by the curator, the council and the head of an organisation, in a district by its coordinator. If that is you, ask to be invited: /help
matching-which = <b>For whom shall I look for pairs?</b>
matching-scope = { $name }
matching-intro = <b>Mentors for everybody</b>
    I will propose somebody who fits to everyone without a mentor: by requests, subject, experience, time, free places and the wishes of both.
    Nothing goes out to anybody until you have looked and sent it.
matching-begin = Find pairs
matching-counting = <b>Finding pairs: { $name }</b>
    { $done } % done. You can do something else meanwhile, I answer the others as usual.
matching-refresh = Look now
matching-failed = <b>It did not work out</b>
    Nothing is lost. Please try again in some minutes.
matching-board = <b>Matching: { $name }</b>
matching-board-going = I am finding pairs anew, { $done } % done. You see what stood before.
matching-board-counted = Worked out: { $moment }
matching-board-pairs = Pairs to send: { $count }, pinned: { $pinned }
matching-board-left = Without a mentor: { $count }
matching-board-sent = Sent: { $count }. They are in /pairs
matching-board-skipped = Not sent, because something changed: { $count }
matching-board-next = Look at the pairs. When you send them, both get the text of the agreement.
matching-see-pairs = Look at the pairs
matching-send = Send all: { $count }
matching-sending = <b>Sending</b>
    Left: { $left }
matching-see-left = Without a mentor: { $count }
matching-see-skipped = What was not sent
matching-seek = Find by name
matching-again = Find pairs anew
matching-pairs = <b>Pairs to send: { $count }</b>
    Page { $page } of { $pages }
matching-pair = <b>{ $mentee }</b>, mentor { $mentor }
matching-pair-pinned = <b>{ $mentee }</b>, mentor { $mentor } (pinned)
matching-open-pair = { $mentee } – { $mentor }
matching-of-school = { $name } ({ $school })
matching-left = <b>Without a mentor: { $count }</b>
    Page { $page } of { $pages }
matching-skipped = <b>Not sent: { $count }</b>
    Page { $page } of { $pages }
matching-person-line = • { $name }: { $why }
matching-open-person = { $name }
matching-card = <b>{ $mentee }</b>
    Mentor: { $mentor }
matching-card-pinned = <b>{ $mentee }</b>
    Mentor: { $mentor }
    Pinned: the pair stays when pairs are found anew
matching-card-left = <b>{ $mentee }</b>
    Without a mentor for now
matching-card-why = Why: { $why }
matching-card-sent = The proposal was sent, it is in /pairs
matching-card-skipped = Not sent: { $why }
matching-do-pin = Pin
matching-do-unpin = Unpin
matching-do-another = Another mentor
matching-do-choose = Choose a mentor
matching-do-drop = Take this pair out
matching-another = <b>Who else fits: { $name }</b>
matching-another-nobody = There is nobody to choose now: a rule stands in the way or there are no free places. Invite mentors: /invite
matching-candidate = <b>{ $name }</b>
matching-take = { $name }
matching-swap = <b>{ $mentor }: all places of the proposal are taken</b>
    With whom to exchange? That person gets the former mentor, { $mentee } the new one.
matching-swap-out = <b>{ $mentor }: all places of the proposal are taken</b>
    Whose place to give? That person stays without a mentor for now, { $mentee } gets one.
matching-instead = Instead of: { $name }
matching-left-no-mentors = the organisation has no mentors yet
matching-left-places-taken = everybody who fits is taken by others
matching-left-full = all places of the mentors are taken
matching-left-away = the mentors are away now
matching-left-mentee-away = is away now
matching-left-set-aside = the mentors do not answer requests for now
matching-left-other-subject = the same subject is needed, and there is no such mentor
matching-left-wish-against = there is a wish not to be together
matching-left-line-manager = the mentor is the line manager
matching-left-already-together = works with these mentors already
matching-left-barred = these mentors were proposed before, or the pair was taken out
matching-left-oneself = there are no other mentors
matching-skipped-gone = one of the two is no mentor or mentee any more
matching-skipped-has-pair = has a pair already
matching-skipped-changed = something changed, please find pairs anew
matching-skipped-full = all places of the mentor are taken
matching-skipped-away = one of the two is away now
matching-skipped-set-aside = the mentor does not answer requests for now
matching-skipped-other-subject = the same subject is needed
matching-skipped-wish-against = there is a wish not to be together
matching-skipped-line-manager = it is the line manager
matching-skipped-already-together = they work together already
matching-skipped-barred = this pair was proposed before
matching-skipped-oneself = it is the same person
mseek-mentee = <b>Whom shall I find?</b>
    Write a surname or a first name, the beginning will do.
refusal-match-changed = Something was changed here already. This is how it stands now:
refusal-match-full = All places of this mentor are taken in the proposal.
refusal-match-rule = These two cannot be a pair: { $rule ->
        [away] one of the two is away now
        [full] all places of the mentor are taken
        [other-subject] the same subject is needed
        [wish-against] there is a wish not to be together
        [line-manager] it is the line manager
        [set-aside] the mentor does not answer requests for now
        [already-together] they work together already
       *[other] it is the same person
    }. Please choose another mentor.
queue-wait = Wait for a place: { $name }
queue-leave = Do not wait: { $name }
queue-place-free = <b>A place is free</b>
    Mentor: { $mentor }
    First on the waiting list: { $mentee }
queue-propose = Propose a pair
queue-step-out = Take off the list
refusal-mentor-free = This mentor has a place already, you can propose the pair.
pairs-out-waits = • { $name }: { $why }, on the waiting list
