## What waits

menu-waiting = What waits for me
command-waiting = What waits for me
waiting-title = <b>What waits for you</b>
waiting-daily = <b>A reminder of what waits for you</b>
waiting-nothing = <b>Nothing waits for you</b>
    All is answered. Have a good day.
waiting-line = { $number }. { $line }
waiting-until = { $what }
    Until { $until }, { $after }.
waiting-one = a colleague
waiting-open = { $number }. Open
waiting-mine = What waits for me
waiting-gone = No answer is needed here any more, I take it off the list.
waiting-mentorship-answer = Consent to a pair: { $name }
waiting-mentorship-amendment = A change in the pair: { $name }
waiting-mentorship-trial = Whether to go on after the trial: { $name }
waiting-stand-in-asked = Standing in for a mentor: { $name }
waiting-meeting-offer = A time for a meeting: { $name }
waiting-meeting = Did the meeting take place: { $name }
waiting-stand-in = Standing in for a mentor: { $name }
waiting-anything = An answer: { $name }
waiting-quarter-return = Hand in the quarterly return
waiting-yearly-refresh = Look through the list of mentees
waiting-then-coordinator = then the coordinator sees it
waiting-survey = A survey
waiting-help = A question that waits for an answer: { $name }
waiting-meeting-gap = Arrange a meeting: { $name }
waiting-then-return = then the proposal goes back to the curator
waiting-then-withdrawn = then the offer is withdrawn
waiting-then-close = then the question is closed
waiting-then-curator = then I tell the curator
waiting-then-others = then I ask others as well
waiting-then-again = then I remind you
waiting-work-roles = People to confirm: { $count }
waiting-work-signatures = Signatures to mark: { $count }
waiting-work-orders = Orders to record: { $count }
waiting-work-confirmations = Orders to confirm: { $count }
waiting-others = What waits for others
waiting-others-title = <b>What waits for others</b>
    In all: { $count }
waiting-others-nothing = <b>We wait for nobody</b>
    Everybody has answered in time.
waiting-other = • <b>{ $name }</b>, since { $since }
    { $line }

## Meetings that do not come

gaps-first = <b>Time to meet</b>
    { $names } and you are a pair already, and there was no first meeting yet.
    Offer a time that suits you, it takes a minute.
gaps-both = <b>It has been a while</b>
    { $names } and you have not met for { $days } school { $days ->
        [one] day
       *[other] days
    }.
    Offer a time that suits you, it takes a minute.
gaps-curator-first = <b>No first meeting yet</b>
    { $name }
    Since the order { $days } school { $days ->
        [one] day has
       *[other] days have
    } gone by. I have suggested to both to choose a time.
gaps-curator = <b>No meetings for a while</b>
    { $name }
    Without a meeting for { $days } school { $days ->
        [one] day
       *[other] days
    }. I reminded both; perhaps your help is needed.
gaps-health-days = No meetings for { $days } school { $days ->
        [one] day
       *[other] days
    }.
gaps-health-formal = It looks like a formality: meetings are not confirmed, or there were none for long.
gaps-health-silent = The mentor does not answer at present; I propose no new pairs to them.
gaps-you-silent = <b>It seems there is no time for questions now</b>
    Several questions have waited for you for long, so I propose no new pairs for now. Proposals that waited went back with an apology.
    Answer any of them and all is as before. Ill or on leave? Say so in your profile: /profile
gaps-set-aside = <b>A mentor has no time to answer at present</b>
    { $name }. I propose no new pairs for now; proposals that waited went back. One answer, and all is as before.
