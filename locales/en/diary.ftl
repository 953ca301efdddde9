diary-nobody = <b>The diary is empty yet</b>
    It writes itself once you mentor somebody: meetings, help, your notes.
diary-whose = <b>Whose diary shall I open?</b>
diary-title = <b>Diary: { $names }</b>
diary-empty = Nothing yet. Meetings held and help given will enter by themselves; you can add a note.
diary-month =
    { $held ->
        [0] <b>{ $month }</b>
        [one] <b>{ $month }</b>, { $held } meeting
       *[other] <b>{ $month }</b>, { $held } meetings
    }
diary-earlier = …there are earlier entries in this month
diary-meeting = { $day } · meeting
diary-help = { $day } · help on request
diary-task = { $day } · task
diary-note = { $day } · note for you both
diary-note-mine = { $day } · note only for you
diary-write = Add a note
diary-text = <b>What shall I write down?</b>
    Briefly, in your own words.
diary-text-label = Note
diary-visibility = <b>Who will see it?</b>
diary-visibility-both = Both of us
diary-visibility-mentor = Only me
diary-visibility-label = Seen by
diary-told = <b>{ $name }: a note for you both</b>
    { $text }
diary-open = Open the diary
