admin-districts =
    { $count ->
        [0] <b>Districts</b>
            None yet. Begin with a district, then add a school or a kindergarten to it.
       *[other] <b>Districts</b>
            Choose a district to see its organisations.
    }
admin-district-name = { $name }
admin-add-district = Add a district
admin-district =
    { $count ->
        [0] <b>{ $name }</b>
            No organisations yet. Add the first one.
        [one] <b>{ $name }</b>
            { $count } organisation
       *[other] <b>{ $name }</b>
            { $count } organisations
    }
admin-organisation-name = { $name }
admin-add-organisation = Add an organisation
admin-organisation = <b>{ $name }</b>
admin-zone = Time: { $zone }
admin-role-count = { $role }: { $count }
admin-nobody = Nobody is here yet.
admin-next-curator = Invite a curator, who will call the others and connect pairs.
admin-invite-curator = Invite a curator
admin-invite-head = Invite the head
admin-invite-other = Invite others
admin-no-organisation = <b>There are no organisations yet</b>
    First add a district and an organisation: /admin
admin-which-organisation = <b>For which organisation?</b>

dist-name = <b>What is the district called?</b>
    For example: Zarechny district
dist-name-label = District
scho-name = <b>What is the organisation called?</b>
    As people know it, for example: School No. 7
scho-name-label = Organisation
scho-timezone = <b>Which time does it live by?</b>
    Meetings and reminders will follow it.
scho-timezone-label = Time
refusal-district-known = There is a district “{ $name }” already. Write another name or press “Cancel”.
refusal-organisation-known = “{ $name }” is in this district already. Press “Back” and write another name, or “Cancel”.

zone-name-kaliningrad = Kaliningrad (MSK−1)
zone-name-moscow = Moscow (MSK)
zone-name-samara = Samara (MSK+1)
zone-name-yekaterinburg = Yekaterinburg (MSK+2)
zone-name-omsk = Omsk (MSK+3)
zone-name-krasnoyarsk = Krasnoyarsk (MSK+4)
zone-name-irkutsk = Irkutsk (MSK+5)
zone-name-yakutsk = Yakutsk (MSK+6)
zone-name-vladivostok = Vladivostok (MSK+7)
zone-name-magadan = Magadan (MSK+8)
zone-name-kamchatka = Kamchatka (MSK+9)

invite-whom = <b>Whom shall we invite?</b>
    { $organisation }. I will make a link and a QR code to pass on or to print.
invite-mentee = Mentees
invite-mentor = Mentors
invite-curator = A curator
invite-head = The head
invite-title = <b>Invitation, role: { $role }</b>
invite-where = { $organisation }
invite-link = { $link }
invite-single = Good until { $until }, for one person.
invite-many =
    { $left ->
        [one] Good until { $until }, for { $left } more person.
       *[other] Good until { $until }, for { $left } more people.
    }
invite-how = Pass this message on or show the QR code: the person presses “Start”, and I explain the rest.
invite-more = One more invitation

admin-which-district = <b>Which district?</b>
admin-coordinators = Coordinator: { $names }
admin-invite-coordinator = Invite a coordinator
admin-dismiss = Dismiss: { $name }
admin-kind = { $kind }
admin-change-name = Name
admin-change-kind = Kind
admin-change-timezone = Time
scho-kind = <b>What kind of organisation is it?</b>
scho-kind-label = Kind
scho-kind-school = School
scho-kind-kindergarten = Kindergarten
scho-kind-additional = Further education
scho-kind-college = College
scho-kind-other = Another one

invite-council = Council of mentors
invite-links =
    { $count ->
        [one] { $count } open link
       *[other] { $count } open links
    }
invite-links-title =
    { $count ->
        [0] <b>Invitation links</b>
            { $organisation }. None is open at the moment.
       *[other] <b>Invitation links</b>
            { $organisation }. Tap a link to see it again or to close it.
    }
invite-listed = { $role } · { $left } left · until { $until }
invite-sheet = Sheet for the staff room
invite-sheet-is = An A4 sheet: print it and hang it in the staff room.
invite-other = Other term or number
invite-one-more = Link for one more
invite-close = Close the link
invite-close-sure = <b>Close this link?</b>
    { $where }, role: { $role }. Nobody else will come by it; who has come already stays.
invite-close-yes = Yes, close it
invite-keep = Keep it
invite-closed = <b>The link is closed</b>
    Nobody else will come by it.
invite-over = <b>This link does not work any more</b>
    It was used or closed, or its time is over. You can make a new one.
refusal-invitation-closed = This link does not work any more: it was used or closed, or its time is over.

terms-uses = <b>How many people may come by this link?</b>
terms-uses-label = How many people
terms-uses-1 = One
terms-uses-10 = Up to 10
terms-uses-50 = Up to 50
terms-uses-200 = Up to 200
terms-days = <b>For how long should the link work?</b>
    You can close it earlier.
terms-days-label = Term
terms-days-1 = One day
terms-days-3 = 3 days
terms-days-14 = Two weeks
terms-days-60 = 60 days

sheet-title = You are invited to mentoring
sheet-step-1 = 1. Point your phone’s camera at the code.
sheet-step-2 = 2. Press “Start” and answer a few questions.
sheet-step-3 = 3. The curator confirms, and the bot writes to you at once.
sheet-foot = Role: { $role }. The link works until { $until }.
