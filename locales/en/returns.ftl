## Quarterly returns

menu-returns = Quarterly return
command-returns = Quarterly return
returns-title = <b>Quarterly return</b>
    Choose a quarter.
returns-district = <b>Quarterly returns</b>
returns-none = <b>Quarterly return</b>
    Nothing is needed yet. I will remind you in its week.
returns-count-asked = Waiting for: { $count }
returns-count-submitted = Handed in, not accepted: { $count }
returns-count-returned = Sent back: { $count }
returns-count-accepted = Accepted: { $count }
returns-entry-asked = waiting · { $name } · Q{ $quarter } { $year }
returns-entry-submitted = handed in · { $name } · Q{ $quarter } { $year }
returns-entry-returned = sent back · { $name } · Q{ $quarter } { $year }
returns-entry-accepted = accepted · { $name } · Q{ $quarter } { $year }
returns-one = <b>Return for quarter { $quarter } of { $year }</b>
    { $name }
returns-figure-mentors = Mentors: { $count }
returns-figure-mentees = Mentees: { $count }
returns-figure-pairs = Pairs and groups: { $count }
returns-figure-ordered = Of them with an order: { $count }
returns-figure-planned = Meetings agreed: { $count }
returns-figure-held = Meetings held: { $count }
returns-figure-asked = Questions for help: { $count }
returns-figure-solved = Of them solved: { $count }
returns-state-asked = The figures count themselves. Look through them and hand in by { $day }.
returns-state-submitted = Handed in: { $when }. The coordinator answers next.
returns-state-accepted = Accepted. Thank you.
returns-state-returned = Sent back: { $word }
    Please mend it and hand it in again.
returns-submit = Hand in
returns-accept = Accept
returns-back = Send back
returns-all = All returns
returns-silent = <b>Not yet handed in for the quarter</b>
    Organisations: { $count }
retback-word = <b>What should be mended?</b>
    Write one or two sentences, the curator reads them.
retback-word-label = What to mend
refusal-return-submitted = This return is handed in already. Here is how it stands:
refusal-return-not-submitted = This is decided already. Here is how it stands:

## The yearly refresh

refresh-title = <b>A new school year: look through the list of mentees</b>
    In all: { $count }
refresh-name = • { $name }
refresh-more = and { $count } more
refresh-what = If somebody has come, or learns from a mentor no more, mend the list in “People”.
refresh-right = The list is right
refresh-done = <b>The list is looked through</b>
    Mentees this school year: { $count }. Thank you.
refusal-refresh-done = The list is looked through already. Here is how it stands:
