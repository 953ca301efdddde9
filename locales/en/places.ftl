## Where one works, and leaving

profile-places = My organisations
places-title = <b>My organisations</b>
places-name = { $name }
places-one-more = I work at another one too
places-pairs =
    { $count ->
        [one] { $count } pair is open now.
       *[other] { $count } pairs are open now.
    }
places-move = I move to another one
places-leave = I leave the organisation
bye-day =
    { $own ->
        [yes] <b>What is your last working day?</b>
            { $organisation }. Until then everything works as usual, and the curator has time to find who goes on. You can also write it: 30 November.
       *[no] <b>{ $name }: what is the last working day?</b>
            { $organisation }. Until then everything works as usual. You can also write it: 30 November.
    }
bye-day-label = Last day
bye-review =
    { $own ->
        [yes] <b>Please check</b>
            After that day your roles at “{ $organisation }” are taken off, open pairs ({ $pairs }) end, and questions go to others. I tell the curator and your pairs at once.
       *[no] <b>Please check</b>
            { $name }: after that day the roles at “{ $organisation }” are taken off, open pairs ({ $pairs }) end, and questions go to others. I tell everybody concerned at once.
    }
bye-confirm = All correct
leaver-planned-own =
    { $moves ->
        [yes] <b>You are moving to another organisation</b>
            As soon as you are confirmed there, you leave “{ $organisation }”. Until then everything works as usual.
       *[no] <b>You are leaving “{ $organisation }”</b>
            Last day: { $day }. Until then everything works as usual, and the curator knows.
    }
leaver-planned-other =
    { $moves ->
        [yes] <b>{ $name } is moving to another organisation</b>
            { $organisation }. As soon as it is confirmed there, the roles here are taken off.
       *[no] <b>{ $name } is leaving</b>
            { $organisation }. Last day: { $day }. After it the roles are taken off by themselves.
    }
leaver-pairs-own =
    { $count ->
        [one] { $count } pair ends or goes on with another mentor.
       *[other] { $count } pairs end or go on with other mentors.
    }
leaver-pairs-other =
    { $count ->
        [one] { $count } pair is left. Open it to hand it over in time; otherwise it ends by itself.
       *[other] { $count } pairs are left. Open them to hand them over in time; otherwise they end by themselves.
    }
leaver-pair = { $names }
leaver-planned = Leaving: when, and what next
leaver-stay-own = I am staying after all
leaver-stay-other = They are staying after all
leaver-cancelled-own = <b>You are staying</b>
    { $organisation }. Everything is as before, and I have told the others.
leaver-cancelled-other = <b>{ $name } is staying</b>
    { $organisation }. Everything is as before.
leaver-done-own = <b>Thank you for your work</b>
    { $organisation }: your roles are taken off and your pairs have ended. Your profile stays yours: /profile
leaver-done-other = <b>{ $name } is no longer at “{ $organisation }”</b>
    Roles are taken off, pairs have ended, questions were passed to others.
leaver-without =
    { $count ->
        [one] { $count } person is without a mentor. Find a new one:
       *[other] { $count } people are without a mentor. Find new ones:
    }
leaver-find = Find for { $name }
leaver-told-planned =
    { $moves ->
        [yes] <b>{ $name } is moving to another organisation</b>
            For now everything is as before. The curator knows and takes care of how it goes on.
       *[no] <b>{ $name } is leaving “{ $organisation }”</b>
            Last day: { $day }. Until then everything is as before. The curator knows and takes care of how it goes on.
    }
leaver-told-cancelled = <b>{ $name } is staying</b>
    { $organisation }. Everything is as before.
people-leaves = Leaves the organisation
refusal-last-day-past = That day is over. Choose today or a day ahead.
refusal-last-day-far = That is more than a year away. Choose a nearer day.
refusal-departure-known = That day is written down already. This is how it stands now:
refusal-departure-over = This is settled already. This is how it stands now:
mydata-table-departures = Leaving organisations
mydata-column-leaves_on = Last day
people-named = { $name } · { $roles }
people-paired = Pair: { $names }
