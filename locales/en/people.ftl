## Language

language-now = <b>Language: { $name }</b>
    Choose another, and I switch to it at once, with the command menu.

## Profile

profile-title = <b>My profile</b>
profile-role-confirmed = { $role }, { $organisation }
profile-role-pending = { $role }, { $organisation } (waiting for confirmation)
profile-everywhere = all organisations
profile-change = ✎ { $label }
profile-become-mentor = Become a mentor too
profile-become-mentee = Be helped as well
profile-who-sees = Who sees my data
who-sees = <b>Who sees my data</b>
    <b>Colleagues of the organisation</b>: only name, role, and whom you are paired with.
    <b>Your pair</b>: name, profile, meetings and tasks of your pair.
    <b>The curator</b>: profile, the state of the pair, whether meetings took place; requests for help only when they wait long for an answer; common notes of the pair only with a reason that you read first.
    <b>The head</b>: who is paired with whom, and the orders. Not the talks, not the diaries.
    <b>The council and the district’s coordinator</b>: profile, and whom you are paired with. Not the talks, not the diaries.
    <b>Ratings and survey answers</b> are not shown to the other side and enter reports when at least five have answered.
    <b>Telegram</b> carries the messages; the database stands in Russia.
    Everything that is kept: /mydata. Delete it: /forget

## My data

menu-mydata = My data
mydata-title = What is kept of me
mydata-introduction = This is everything that Nastavnik keeps of you. Numbers and technical marks are in the second file, JSON.
mydata-made = Made: { $moment }
mydata-page = <b>What is kept of you</b>
    Open the file in a browser: it has everything I know of you.
mydata-json = The same for programs (JSON), with all technical numbers.
mydata-you = you
mydata-table-people = You
mydata-table-profiles = Profile
mydata-table-roles = Roles
mydata-table-consents = Consents
mydata-table-invitations = Personal invitations
mydata-table-history = What you changed
mydata-table-outbox = Notices to you
mydata-table-dialog_states = Begun and not finished
mydata-table-mentorships = Pairs in which you are the mentor
mydata-table-amendments = Proposals to change a pair
mydata-table-stand_ins = Standing in for a mentor
mydata-table-parties = Your part in pairs
mydata-table-meetings = Meetings that you proposed
mydata-table-attendees = Your answers about meetings
mydata-table-diary_entries = Diary entries
mydata-table-help_requests = Your requests for help
mydata-table-asks = What you were asked
mydata-table-looks = Who looked at your data
mydata-table-visits = Reasons to read notes of pairs
mydata-table-help_asks = Requests for help that came to you
mydata-table-help_messages = Your messages in requests for help
mydata-table-help_talks = An open talk
mydata-table-speed_seats = Places at speed events
mydata-table-speed_meetings = Speed meetings: whom you talked to
mydata-table-survey_sheets = Surveys
mydata-table-survey_answers = Survey answers
mydata-table-absences = When you are away
mydata-table-wishes = Your wishes about colleagues
mydata-table-match_rows = Matching you take part in
mydata-table-waiting_lists = Waiting lists you are on
mydata-column-surname = Surname
mydata-column-first_name = First name
mydata-column-patronymic = Patronymic
mydata-column-telegram_id = Telegram number
mydata-column-locale = Language
mydata-column-timezone = Time zone
mydata-column-reach = Do messages arrive
mydata-column-created_at = Made
mydata-column-registered_at = Known since
mydata-column-updated_at = Changed
mydata-column-organisation_id = Organisation
mydata-column-municipality_id = District
mydata-column-person_id = Person
mydata-column-role = Role
mydata-column-side = Side
mydata-column-state = State
mydata-column-confirmed_by = Confirmed by
mydata-column-position = Position
mydata-column-subject = Subject or age group
mydata-column-experience_years = Years of experience
mydata-column-achievements = Achievements
mydata-column-strengths = Strengths
mydata-column-competences = Competences
mydata-column-difficulties = Requests
mydata-column-text_version = Version of the text
mydata-column-given_at = Given
mydata-column-withdrawn_at = Withdrawn
mydata-column-at = When
mydata-column-text = Text
mydata-column-starts_at = Start
mydata-column-place = Place
mydata-column-topic = Topic
mydata-column-rating = Rating
mydata-column-kind = Kind
mydata-column-mentor_id = Mentor
mydata-column-mentee_id = Mentee
mydata-column-author_id = Written by
mydata-column-proposed_by = Proposed by
mydata-column-role_form = Form
mydata-column-starts_on = From
mydata-column-ends_on = To
mydata-column-changed_at = Changed
mydata-column-agreed_at = Agreed to the pair
mydata-column-signed_on = Signed
mydata-column-item = Question
mydata-column-mark = Answer, 1 to 10
mydata-column-words = Answer in words
mydata-column-questionnaire = Questionnaire
mydata-column-asked_at = Asked
mydata-column-done_at = Answered
mydata-column-urgency = Urgency
mydata-column-nameless = Without a name
mydata-column-helper_id = Who was asked
mydata-column-answered_by = Who answered
mydata-column-first_answer_at = First answer
mydata-column-closed_at = Closed
mydata-column-solved = Solved
mydata-column-took_place = Took place
mydata-column-line = Your note
mydata-column-visibility = Who sees it
mydata-column-number = Round
mydata-column-left_at = Left the pair
mydata-column-free_hours = Convenient hours
mydata-column-lessons = Lessons
mydata-column-kinds = Kinds of mentoring
mydata-column-line_manager_id = Line manager
mydata-column-same_subject_only = Same subject only
mydata-column-first_on = From
mydata-column-last_on = To
mydata-column-substitute_id = Who stands in
mydata-column-set_by = Marked by
mydata-column-about_id = About
mydata-column-liked = Would like
mydata-column-reason = Reason
mydata-state-proposed = proposed
mydata-state-agreed = agreed
mydata-state-trial = trial meeting
mydata-state-ordered = ordered
mydata-state-active = active
mydata-state-paused = paused
mydata-state-completed = completed
mydata-state-declined = declined
mydata-state-withdrawn = withdrawn
mydata-state-returned = returned unanswered
mydata-state-ended_by_participant = ended by a participant
mydata-state-ended_by_curator = ended by the curator
mydata-state-waiting = waiting to be sent
mydata-state-sent = sent
mydata-state-done = done
mydata-state-open = open
mydata-state-closed = closed
mydata-state-confirmed = confirmed
mydata-state-pending = waiting for confirmation
mydata-state-removed = removed
mydata-kind-meeting = meeting
mydata-kind-help = help
mydata-kind-note = note
mydata-kind-text = text
mydata-kind-photo = photo
mydata-kind-voice = voice message
mydata-kind-document = file
mydata-state-in = has a seat
mydata-state-out = gave the seat up
mydata-reason-sick = illness
mydata-reason-leave = leave
mydata-reason-other = other
mydata-reach-reachable = yes
mydata-reach-blocked = the bot is blocked
mydata-reach-never = not started yet

## Erasure

forget-what = <b>Delete my data</b>
    <b>Gone will be:</b> name, profile, roles, messages, the texts of answers, notices, the link to your Telegram.
    <b>What stays:</b> numbers without a name in reports; the mark that there was a consent, under a random number; orders and signed papers, which belong to the organisation and are kept for their term.
    Old messages in Telegram itself can be removed only there: clear the chat.
forget-pairs =
    { $count ->
        [1] Your pair will end; I will tell the other side and the curator.
        [one] Your { $count } pair will end; I will tell the other side and the curator.
       *[other] Your { $count } pairs will end; I will tell their members and the curator.
    }
forget-keep = Leave it as it is
forget-go = Delete
forget-sure = <b>Really delete?</b>
    It cannot be brought back. If you wish to return, we get to know each other anew.
forget-sure-go = Yes, delete for good
forget-done = <b>Your data are deleted</b>
    Thank you for having been with us. If you wish to return: /start

## People of an organisation

people-title = <b>People: { $organisation }</b>
people-count = Altogether: { $count }
people-waiting = Waiting for confirmation: { $count }
people-never = Have not opened the bot: { $count }
people-blocked = Messages do not arrive: { $count }
people-find = Find by name
find-person = <b>Whom shall I find?</b>
    Write a surname, with an initial if you like, or choose from the list.
find-person-label = Person
findpair-person = <b>Whose pair shall I find?</b>
    Write a surname, with an initial if you like, or choose from the list.
findpair-person-label = Person
pairs-found = <b>{ $name }</b>
    Pairs and groups: { $count }
people-choose = Press a name to open the card.
people-nobody = Nobody yet. Invite the first ones by a link.
people-entry-waiting = waiting · { $name } · { $roles }
people-entry-reachable = { $name } · { $roles }
people-entry-never = { $name } · { $roles } · not started
people-entry-blocked = { $name } · { $roles } · not reached
people-person = <b>{ $name }</b>
people-reach-reachable = Messages arrive.
people-reach-never = Has not opened the bot yet: give the personal link or print the QR code.
people-reach-blocked = Messages do not arrive: the bot is blocked. Please say so in person.
people-link = Personal link and QR
people-remove = Take the role: { $role }
people-sure = <b>Take the role “{ $role }” away?</b>
    { $name } will not be able to act in this role any more, and I will write so. What was done stays.
people-remove-sure = Yes, take it away
people-keep = Leave it
people-gone = <b>Done</b>
    { $name } is no longer in this organisation.
people-told-removed = <b>A role was taken away</b>
    “{ $role }”, { $organisation }. If this is a misunderstanding, talk to the curator. Your profile: /profile
refusal-role-removed = This role has been taken away already. This is how it stands now:
refusal-role-in-pair = First end the pair or hand it over: the person takes part in one now. Pairs: /pairs
