## The quarter's poll: for those who are asked

monitoring-poll = { $question }

    The curator sees only the overall result, and only if five or more people answer. Changed your mind? Retract your vote. Open until { $until }
monitoring-poll-reminder = <b>We are waiting for your vote</b>
    The poll is right above this message, one tap. Open until { $until }

## The questionnaire

monitoring-title-entry = Questions at the start
monitoring-title-middle = How the work is going
monitoring-title-exit = Questions at the end
monitoring-title-quarter = Quarterly poll
monitoring-reminder = A reminder: it takes only a few minutes.
monitoring-invitation = <b>{ $title }</b>
    Questions: { $total }, nearly all of them one tap, about three minutes.
    The curator sees only averages of five or more people. Nobody sees your answers by name unless you press “Show the curator”.
    You can stop and come back. We are waiting until { $until }
monitoring-begun = <b>{ $title }</b>
    Answered: { $answered } of { $total }, everything is saved.
    You can go on at any time until { $until }
monitoring-answer = Answer
monitoring-over = <b>{ $title }</b>
    The time for answering is over. Never mind, we will ask again next time.
monitoring-thanks = <b>{ $title }</b>
    Thank you, your answer is saved. It only enters the overall result.
monitoring-may-show = If you would like the curator to read your own answer, show it.
monitoring-show = Show the curator
monitoring-show-sure = <b>{ $title }</b>
    The curator will see your answers together with your name. This cannot be taken back.
monitoring-show-yes = Yes, show
monitoring-shown = <b>{ $title }</b>
    The curator sees your answers and your name. Thank you for your trust.

## For the curator

monitoring-nothing = Nothing is being asked of you now. When it is time, I will write myself.
monitoring-which = <b>Surveys of which organisation?</b>
monitoring-organisation = { $name }
monitoring-home = <b>Surveys</b>
    { $organisation }
monitoring-next = The next quarterly poll comes by itself: { $when }
monitoring-pairs-ask = Pairs are asked by themselves too: at the start, half-way and at the end.
monitoring-rounds = Asked so far:
monitoring-round = { $name }: { $answered } of { $asked }
monitoring-name-quarter = Poll, Q{ $number } { $year }
monitoring-name-middle = How it is going, { $day }
monitoring-year = Pairs' answers, year
monitoring-begin-poll = Start the poll
monitoring-begin-middle = Ask how it is going
monitoring-sure-poll = <b>This quarter's poll</b>
    Everybody in a pair gets one question with five options. Who is silent is reminded on day 3 and day 6 (or the working day after); on day 10 the poll closes.
    There is one poll a quarter, and it cannot be called back.
monitoring-sure-middle = <b>How the work is going</b>
    Everybody in a pair gets a questionnaire of 13 questions. Who is silent is reminded on day 3 and day 6 (or the working day after); on day 10 it closes.
    It cannot be called back.
monitoring-round-title = <b>{ $name }</b>
monitoring-response = Answered: { $answered } of { $asked } ({ $share }%)
monitoring-runs = Open until { $when }
monitoring-ended = Ended { $when }
monitoring-results-later = The result appears when it is over: this way nobody can tell who answered what.
monitoring-few = Too few answers to show: at least five are needed.
monitoring-mean = { $name }: <b>{ $mean }</b> ({ $people } people)
monitoring-change = { $name }: { $before } → <b>{ $mean }</b> ({ $people } people)
monitoring-counts = <b>{ $name }</b>
monitoring-count = { $name }: { $n }
monitoring-year-title = <b>Pairs' answers, { $year }/{ $next }</b>
    Marks from 1 to 10.
monitoring-year-same = An arrow: the same people at the start and now.
monitoring-year-open = Some questionnaires are still open, until { $until }. I show the means once they are over and if five or more answer.
monitoring-named = Shown to you: { $n }
monitoring-named-title = <b>{ $name }</b>
    These people chose to show you their answers:
monitoring-person = { $name }
monitoring-whose = <b>{ $title }</b>
    { $name } shows you their answers.
monitoring-of = { $mark } of { $most }

monitoring-scale = { $least }: not at all, { $most }: completely
monitoring-mark-state = How the work in pairs is going
monitoring-mark-effectiveness = Use of the programme
monitoring-mark-comfort = Comfort
monitoring-mark-organisation = Organisation of meetings
monitoring-mark-adaptation = Settling in
monitoring-mark-skill-meetings = Meetings on skills
monitoring-mark-theory = Theory
monitoring-mark-practice = Practice
monitoring-mark-support = The mentor's support
monitoring-mark-involvement = The mentee's involvement
monitoring-mark-joint-work = Content with the joint work
monitoring-mark-how-often = How often meetings took place
monitoring-mark-go-on = Would like to go on
monitoring-mark-expected = What is expected
monitoring-mark-valuable = Most valuable
monitoring-mark-missing = What was missing

## When it did not work

refusal-survey-nobody = There is nobody to ask yet: no pair is at work in this organisation. Once there is one, start the survey right here.
refusal-survey-poll-was = There has been a poll this quarter: people are not asked twice in a quarter. This is what there is:
refusal-survey-runs = Such a questionnaire is under way, please wait for its end. This is what there is:
refusal-survey-done = You have answered already, thank you. Your answers are saved.
refusal-survey-closed = The time for answering is over, the questionnaire is closed. Never mind, we will ask again next time.
refusal-survey-unfit = This answer does not fit the question. Please choose from what is on the screen.
refusal-survey-shown = The curator sees your answers already.
refusal-survey-show-late = The poll is closed and its result is out. Showing one answer now would tell what the others said. You can simply write to the curator.
refusal-survey-vote-first = There is nothing to show yet: answer first, and the button will work.
