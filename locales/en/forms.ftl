## What every form says

form-choose-please = A button is easier here: please choose one of the options below.
form-text-please = Text is needed here. Please write it in words; the rest is kept.
form-unknown-command = There is no such command. Please answer the question or press “Cancel”.
form-too-long = That is { $length } characters, and { $most } fit. Your message is still in the chat: shorten it and send it again.
form-too-short =
    { $least ->
        [one] That is too short. Please write at least { $least } character.
       *[other] That is too short. Please write at least { $least } characters.
    }
form-number-please = A whole number from { $least } to { $most } is needed, for example { $least }.
form-option-gone = That option is gone. This is what there is now:
form-how-many = Please mark from { $least } to { $most }.
form-refused = { $reason }
form-cancelled = Cancelled, nothing has changed. Menu: /menu
form-marked-so-far = Marked: <b>{ $marked }</b>
form-week-please = I could not read the hours. Please write, for example: Mon, Wed 14-17; Fri after 15
form-name-please = Please write a surname or choose from the list.
form-nobody-found = I found nobody by “{ $typed }”. Please check the surname or choose from the list.
form-tags-direction = Direction: <b>{ $direction }</b>
form-tags-alike = Noted in your own words. If something below fits, mark it and take your own off.
form-marked = Done
form-empty-answer = —
form-answer = { $name }: <b>{ $answer }</b>

## Menu

menu-title = <b>{ $name }, how can I help?</b>
menu-friend = Colleague
menu-group = I help mentors and mentees. Write to me in a private chat.
menu-unregistered = <b>Hello. I am “Nastavnik”</b>
    I help teachers help teachers: find a mentor, agree on meetings, ask for advice.
    First let us get to know each other, it takes two minutes.
menu-register = Introduce myself
menu-pending = <b>Waiting for the curator</b>
    The curator of your organisation will confirm you soon, and I will write at once.
menu-nothing-to-cancel = There is nothing to cancel now. Menu: /menu
menu-admin = Districts and schools
menu-district = My district
menu-ask = Ask a mentor
menu-meet = Propose a meeting
menu-meetings = My meetings
menu-diary = Diary
menu-help_requests = Requests for help
menu-pairs = Pairs
menu-people = People
menu-invite = Invite
menu-report = Report
menu-survey = Surveys
menu-speed = Speed meetings
menu-import = Import the base
menu-export = Export the base
menu-profile = My profile

command-admin = Districts, schools, curators
command-district = Organisations of the district
command-ask = Ask a mentor
command-meet = Propose a meeting
command-meetings = My meetings
command-diary = The mentor's diary
command-help_requests = Requests for help
command-pairs = Mentoring pairs
command-people = People of the organisation
command-invite = Invite by a link
command-report = Report
command-survey = Surveys and monitoring
command-speed = Speed mentoring
command-import = Import the base of mentors
command-export = Export the base of mentors
command-profile = My profile
command-language = Язык / Language / Тел
command-mydata = What is kept about me
command-forget = Erase my data
command-help = How it works
command-cancel = Cancel what was begun
command-menu = Menu
command-start = Start

help-text = <b>How it works</b>
    The mentee asks and arranges meetings, the mentor answers, the curator brings pairs together and sees the whole.
    Everything you can do is in the menu: /menu
    Cancel what was begun: /cancel
    What is kept about you: /mydata, erase it: /forget

## Roles

role-mentee = mentee
role-mentor = mentor
role-curator = curator
role-head = head
role-coordinator = district coordinator
role-council = council of mentors
role-admin = administrator

## When something could not be done

error-stale = That button is from an earlier conversation and no longer works. This is how things stand:
error-unexpected = I did not manage, and that is my fault, not yours. Nothing is lost. Try again or open /menu
refusal-not-found = I did not find this: perhaps it is gone, or it is not yours. Open /menu
refusal-forbidden = The curator or the head of your organisation can do this. Ask them if you need it.
refusal-role-lost = You have no role at “{ $organisation }” now, so this button does nothing any more. If that is a mistake, talk to the curator. What you can do now: /menu
refusal-late = This was settled earlier. This is how things stand:
refusal-already-answered = This was answered already. This is how things stand:

stray-command = I do not know that command. This is what you can do:
stray-message = I did not understand what this belongs to. This is what you can do:
stray-edit = I read only new messages. If you corrected something important, please send it again.
