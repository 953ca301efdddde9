## Who looked, and what was changed

privacy-looked = Who looked and changed
privacy-looked-title = <b>Who looked at your data</b>
privacy-looked-nobody = Nobody so far.
privacy-look-card = • { $who } opened your card: { $when }
privacy-look-notes = • { $who } read the notes of your pair: { $when }
privacy-changed-title = <b>What others changed</b>
privacy-changed-nothing = Nothing so far.
privacy-changed = • { $what }, { $who }: { $when }
privacy-clock = by itself, in time
privacy-change-person = your details
privacy-change-mentorship = your pair
privacy-change-mentorship-proposed = a pair proposed
privacy-change-mentorship-agreed = a pair agreed on
privacy-change-mentorship-agreed-by = the other side agreed
privacy-change-mentorship-signed = a signature marked
privacy-change-mentorship-ordered = an order recorded
privacy-change-mentorship-active = work begun
privacy-change-mentorship-paused = a pause
privacy-change-mentorship-resumed = work goes on
privacy-change-mentorship-ended = a pair ended
privacy-change-mentorship-returned = a proposal went back
privacy-change-mentorship-visit-asked = a wish to read the notes of the pair
privacy-change-mentorship-notes-read = the notes of the pair were read

## Consents

privacy-consents = My consents
privacy-consents-title = <b>Your consents to the use of data</b>
privacy-consents-none = No consent stands.
privacy-consent = • { $operator }, since { $when }
privacy-withdraw = Withdraw: { $operator }
privacy-withdraw-sure = <b>Withdraw the consent?</b>
    { $operator } stops working with your data: your roles there end at once, the curator is told.
    If no other consent stands, I erase everything about you in 30 days. Until then you can consent again.
    Orders and signed papers stay with the organisation until their date.
privacy-withdraw-pairs =
    { $count ->
        [1] Your pair there ends, I tell the other side.
       *[other] Your pairs there end ({ $count }), I tell those concerned.
    }
privacy-keep = Leave it as it is
privacy-withdraw-yes = Yes, withdraw
privacy-withdrawn-until = The consent is withdrawn. Everything about you is erased { $until }. Changed your mind? Consent again.
privacy-told-withdrawn = <b>A consent was withdrawn</b>
    { $organisation }: one person has withdrawn the consent to the use of their data. Their roles and pairs have ended. Papers with their data are kept only until their date.
refusal-consent-withdrawn = This consent is withdrawn already. Here is how it stands:

## A pair's notes

privacy-notes = The pair's notes
visit-reason-label = Reason
visit-reason = <b>Why are the pair's notes needed?</b>
    Write the reason in one sentence. Both read it first; an hour later the notes open for a day.
privacy-visit-asked = <b>The pair learns the reason</b>
    { $name }
    Reason: { $reason }
    The notes open { $opens }, I will write.
privacy-visit-open = <b>The notes are open</b>
    { $name }
    Until { $closes }. The pair sees that you read them.
privacy-visit-over = <b>The notes are closed</b>
    { $name }
    Needed again? Open the pair and state a reason.
privacy-visit-read = Read
privacy-notes-title = <b>The pair's notes</b>
    { $name }
    Reason: { $reason }
privacy-notes-none = No notes yet.
privacy-note-diary = <b>{ $day }, diary.</b> { $text }
privacy-note-help = <b>{ $day }, question.</b> { $text }
privacy-visit-told = <b>The curator wants to read the notes of your pair</b>
    { $name } will read the common entries of the diary and the questions (your pair: { $names }).
    Reason: { $reason }
    They open { $opens } for a day. The mentor's private notes do not open.
    If you object, write to the curator before that time.
refusal-visit-reason = Please write a little more, one sentence at least: the pair will read it.
refusal-visit-asked = You have stated a reason for this pair already. Here is how it stands:
refusal-visit-not-open = The notes are closed now. Open the pair to state a reason.
