join-link-over = This invitation link has expired or been used. Ask the curator for a new one, or choose the organisation yourself.
join-goes-on = We are already getting to know each other; let us go on from the same place.
join-come-back = Welcome back. Everything is kept, let us go on from here.
join-held-confirmed = You are with us already, role: { $role }. The link has not been used up.
join-held-pending = The role “{ $role }” is waiting for confirmation already. I will write as soon as the curator answers.
join-no-role = <b>No role yet</b>
    At the moment you have no role in any organisation. You can choose one again.
join-choose-role = Choose a role
join-language =
    { $invited ->
        [yes] <b>Hello. I am “Nastavnik”</b>
            You are invited by { $organisation }, role: { $role }. Which language suits you?
       *[no] <b>Hello. I am “Nastavnik”</b>
            I help teachers help teachers. Which language suits you?
    }
join-language-label = Language
join-municipality =
    { $known ->
        [yes] <b>In which district do you work?</b>
            If yours is not in the list, ask the curator for an invitation link.
       *[no] <b>There are no districts yet</b>
            The lists are being prepared. Ask the curator for an invitation link: it leads straight to your organisation.
    }
join-municipality-label = District
join-organisation_id =
    { $known ->
        [yes] <b>In which organisation?</b>
            { $district }. If yours is not in the list, ask the curator for an invitation link.
       *[no] <b>There are no organisations here yet</b>
            { $district }. Press “Back” and choose another district, or ask the curator for an invitation link.
    }
join-organisation_id-label = Organisation
join-operator-of-district = education department, { $district }
join-consent = <b>Consent to the processing of personal data</b>
    I give my consent to the operator: { $organisation }.
    <b>What for:</b> to find a mentor or a mentee, arrange meetings, help with advice, run surveys and report on mentoring.
    <b>What:</b> surname, first name, patronymic, workplace, position, subject, years of experience, profile and achievements, Telegram account number, meetings, tasks, messages in the bot, survey answers.
    <b>What is done with it:</b> it is collected, stored, corrected, used, shown to the curator and the members of the pair, made anonymous and deleted, by software and by hand.
    <b>Where:</b> the database stands in Russia. Messages are carried by Telegram, whose servers are also abroad: this is a cross-border transfer, and I agree to it. Nothing goes to anybody else.
    <b>How long:</b> while the mentoring goes on and three years after it, or until withdrawn.
    <b>Withdraw</b> on any day with /forget; see everything that is kept: /mydata.
    If you do not agree, press “Cancel”: nothing will be kept.
join-consent-yes = I give consent
join-consent-label = Consent
join-name = <b>What is your name?</b>
    Write surname, first name and patronymic, for example: Ivanova Anna Petrovna
join-name-label = Full name
join-name-odd = I could not make out the name. Please write it in letters, with spaces: Ivanova Anna Petrovna
join-name-initials = First name and patronymic are needed in full, without initials: Ivanova Anna Petrovna
join-name-incomplete = At least surname and first name are needed, the surname first: Ivanova Anna Petrovna
join-role = <b>What would you like to be?</b>
    A mentor helps, a mentee is helped. The other can be added later.
join-role-mentee = Mentee
join-role-mentor = Mentor
join-role-label = Role
join-position = <b>Your position?</b>
    For example: teacher, kindergarten teacher, school psychologist
join-position-label = Position
join-subject = { $place ->
        [kindergarten] <b>Which age group do you work with?</b>
            To find a pair with children of that age. For example: younger group, 3–4 years
       *[other] <b>Your subject, or the age of the children?</b>
            To find a pair in your subject. For example: mathematics
    }
join-subject-label = { $place ->
        [kindergarten] Age group
       *[other] Subject
    }
join-experience_years = <b>How many years have you worked with children?</b>
    Write a number; 0 is fine.
join-experience_years-label = Years of experience
join-competences = <b>What are you good at?</b>
    Mark in the list or write: I find it by a part of its name, and add what is new. Then “Done”.
join-competences-label = Competences
join-achievements = <b>Which achievements would you share?</b>
    It is a column of the base of mentors. You may skip it.
join-achievements-label = Achievements
join-capacity = <b>How many colleagues can you help at once?</b>
join-capacity-label = Mentees at most
join-mode = <b>How do you prefer to meet?</b>
join-mode-online = By video
join-mode-person = In person
join-mode-mixed = Either way
join-mode-label = Meetings
join-category = <b>What is closest to you?</b>
    To find a mentor for your task.
join-category-young = Young specialist
join-category-newcomer = New to the organisation
join-category-changed = Changed job
join-category-difficulties = There are difficulties
join-category-label = Category
join-difficulties = <b>Where do you need help?</b>
    Mark in the list or write: I find it by a part of its name, and add what is new. Then “Done”. The curator and your future mentor will see it.
join-difficulties-label = Requests
join-strengths = <b>And what are you good at?</b>
    The programme builds on strengths. You may skip it.
join-strengths-label = Strengths
join-free_hours = <b>When do meetings suit you?</b>
    Tap a day, then the hours below it. Or write: Mon, Wed 14-17. Then “Done”.
join-free_hours-label = Hours that suit
join-lessons = <b>When do you teach?</b>
    In these hours I offer no meeting and wait for no answer to a request. Tap a day and hours, or write: Mon-Fri 8:30-13:00.
join-lessons-label = Lessons
join-kinds = <b>Which kind of mentoring suits you?</b>
    Mark all that suit. If you mark none, any will do.
join-kinds-traditional = One to one, for long
join-kinds-group = A group
join-kinds-short_term = Short, for one goal
join-kinds-reverse = Mutual: each teaches the other
join-kinds-virtual = Online only
join-kinds-label = Kinds
join-line_manager_id = <b>Who is your line manager?</b>
    So that I do not propose them as your mentor. Write the surname or choose.
join-line_manager_id-label = Line manager
join-same_subject_only = <b>Do you need a mentor of your own subject only?</b>
    With “Yes” I will propose nobody else.
join-same_subject_only-yes = Yes, my subject only
join-same_subject_only-no = Another will do too
join-same_subject_only-label = Mentor's subject
join-timezone = <b>Which time do you live by?</b>
    I show meetings and remind of them in it.
join-timezone-label = Time zone
join-review = <b>Is everything right?</b>
    { $organisation }, role: { $role }
join-confirm = Everything is right
join-done = <b>Done, { $name }</b>
    Glad to meet you. This is what you can do:
join-waiting = <b>Thank you, { $name }</b>
    Everything is saved. Now the curator will confirm you, and I will write at once.
join-card-pending = <b>Somebody new is waiting for confirmation</b>
join-card-confirmed = <b>Confirmed</b>
join-card-removed = <b>Not confirmed</b>
join-card = { $name }
    Role: { $role }
    { $organisation }
join-card-work = Work: { $work }
join-card-years = Years of experience: { $years }
join-card-category = { $category }
join-card-tags-mentor = Good at: { $tags }
join-card-tags-mentee = Asks for help with: { $tags }
join-accept = Confirm
join-refuse = Do not confirm
join-told-confirmed = <b>You are with us, { $name }</b>
    { $organisation }, role: { $role }. Open the menu: everything you can do is there.
join-told-removed = The role “{ $role }” ({ $organisation }) has not been confirmed for now. If this is a misunderstanding, { $name }, talk to the curator and begin again: /start
join-told-pending = The role “{ $role }” is waiting for confirmation ({ $organisation }). { $name }, I will write at once.
refusal-invitation-over = This invitation link has been used. Ask the curator for a new one; everything you answered is kept.
refusal-already-joined = You have this role already. Open /menu
refusal-consent-missing = Your consent to the processing of data is missing. Press “Consent” below and read it, please.
