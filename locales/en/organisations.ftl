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
