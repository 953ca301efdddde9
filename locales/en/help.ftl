## Asking

ask-question = <b>What happened?</b>
    Write it in your own words, as to a colleague. A photo, a file or a voice message is fine too.
ask-question-label = Question
ask-urgency = <b>When do you need the answer?</b>
    It decides how long I wait for the mentor before I ask others.
ask-urgency-label = Urgency
ask-urgency-now = Now
ask-urgency-today = Today
ask-urgency-week = This week
ask-urgency-conflict = Conflict, safety
ask-to = <b>Whom shall I ask?</b>
ask-to-label = To
ask-to-pool = Other mentors
ask-name = <b>Show your name to others?</b>
    { $readers }
    Without a name other mentors see only “A colleague”. { $always }
ask-name-label = Name
ask-name-shown = Show my name
ask-name-hidden = Without a name
ask-readers-mentor = { $name } will read it. If there is no answer by { $until }, I will ask other mentors of your organisation, then the curator.
ask-readers-pool = Mentors of your organisation who know the subject will read it. If nobody can help, I will ask the curator.
ask-readers-conflict = Only the curator will read it, at once: { $names }.
ask-always-mentor = { $name } and the curator learn your name in any case.
ask-always-pool = The curator, if it comes to them, learns your name in any case.
ask-known-shown = Everybody who reads it sees your name.
ask-known-mentor = { $name } and the curator see your name, other mentors only “A colleague”.
ask-known-pool = Only the curator sees your name, mentors only “A colleague”.
ask-known-conflict = The curator sees your name.
ask-review = <b>Send the question?</b>
    { $readers }
ask-confirm = Send

help-for-mentees = Questions here are asked by mentees. If you would like a mentor too, tell the curator. Menu: /menu
help-offer = <b>Send this to a mentor?</b>
    First I will ask how urgent it is and show who will read it.
help-offer-several = <b>What does this belong to?</b>
    The message is kept; choose where it goes.
help-ask-new = A new question
help-add-to = To “{ $question }”
help-send-to = Send to: { $name }
help-rest = The text is long and came in several messages. I have joined them; nothing is lost.
help-cannot-pass = I cannot pass this on: it may hold somebody else's data. Please send words, a photo, a file or a voice message.
refusal-help-nobody = There is nobody to ask just now: the organisation has no other mentors and no curator yet. Your question is kept; please tell the head.
refusal-help-taken = Another mentor is answering this already. Thank you for offering.
refusal-help-closed = This question is closed. The mentee can open it again: /help_requests

## What was asked, by its kind

help-kind-photo = [photo]
help-kind-document = [file]
help-kind-audio = [audio]
help-kind-video = [video]
help-kind-animation = [animation]
help-kind-voice = [voice message]
help-kind-video_note = [video message]
help-kind-sticker = [sticker]
help-kind-location = [a place on the map]
help-colleague = A colleague
help-whoever = whoever takes it
help-quote = <blockquote>{ $text }</blockquote>

## The mentee's own question

help-mine-title-asked = <b>The question is sent</b>
help-mine-title-pooled = <b>Other mentors have the question</b>
help-mine-title-escalated = <b>The curator has the question</b>
help-mine-title-answering = <b>You are being answered</b>
help-mine-title-closed = <b>The question is closed</b>
help-mine-asked = { $name } can see your question. I wait for an answer until { $until }, then I ask other mentors.
help-before-silent = { $name } has not { $gender ->
       *[unknown] answered yet
    }, lessons are like that.
help-before-passed = { $name } cannot answer just now, but the question is not lost.
help-mine-pooled = I have asked { $count ->
        [1] one more mentor
        [one] { $count } more mentor
       *[other] { $count } more mentors
    }. I wait until { $until }, then I ask the curator.
help-mine-escalated = { $why ->
        [conflict] Only the curator sees the question: { $names }.
       *[other] Nobody has been able to answer yet, so I asked the curator: { $names }.
    }
help-mine-nobody = Nobody is free yet. The question stays open for everybody I asked, and I will write at once.
help-mine-answering = { $name } is answering. Write right here, I pass it on.
help-mine-withdrawn = All right, I will ask nobody else.
help-mine-rate = How much did it help? 5 is a lot. Nobody sees the rating; it only serves the overall picture.
help-mine-rated = Thank you for the rating.
help-solved = It is solved
help-not-solved = Close unsolved
help-withdraw = Not needed any more
help-reopen = Open again

## Whoever is asked

help-asked-title = <b>A request for help</b> · { $urgency }
help-asked-who = { $name } asks:
help-asked-conflict = This is about a conflict or safety. Only the curator sees it.
help-asked-mentor = Please answer by { $until }; after that I ask other mentors.
help-asked-meet = Easier face to face? Set a meeting and tap “{ $take }” too: then the question stays with you.
help-asked-pool = You know this subject. Whoever takes it first answers. I wait until { $until }, then I ask the curator.
help-asked-curator = Nobody else could answer. I wait until { $until }.
help-asked-answering = The question is yours. I wait for your word until { $until }, then I ask others.
help-asked-open = The question is still open.
help-asked-taken = Another mentor is answering this already. Thank you for offering.
help-asked-closed = <b>This question is closed</b>
help-asked-passed = Thank you for saying so at once. I will ask others.
help-take = Answer now
help-meet = Arrange a meeting
help-pass = Pass it on
help-reply = Answer
help-write-now = <b>Write right here</b>
    { $name } gets your next message. Text, a photo, a file or voice, as you like.
help-lapsed = No answer has come yet, so I asked others: “{ $question }”. That is quite all right, thank you.
help-gone-on = Colleagues have the question “{ $question }” as well now, and that is quite all right. If you are free before them, you can still answer.
help-over-solved = <b>Solved, thank you</b>
    { $name }: “{ $question }”
help-over = <b>The question is closed</b>
    { $name }: “{ $question }”. Thank you for your help.
help-left = <b>The question is closed, thank you</b>
    The participant deleted their data, so no answer is needed any more.
help-again = <b>The question is open again</b>

## The talk

help-from = <b>{ $name }</b>
help-from-corrected = <b>{ $name }</b>, corrected:
help-topic = { " " }· “{ $question }”
help-from-button = From: { $name }
help-passed-on = I pass it on. Your messages go to { $name }.
help-no-voice = This is a voice message, but you do not accept them. Ask for it in words.
help-no-voice-author = { $name } does not accept voice messages. Please write the same in words.
help-gone = There was a message here, but its author has deleted it.
help-undelivered = { $name } cannot be reached just now. Your messages are kept and will come later.
help-corrected-relayed = The correction is passed on.
help-corrected-kept = The correction is noted.

## /help_requests

help-list-title = <b>Requests for help</b>
help-list-asked = Waiting for you:
help-list-own = My questions:
help-list-closed = Closed:
help-list-line = { $number }. { $question } · { $state }
help-list-empty = All is quiet: there are no open questions.
help-state-asked = with the mentor
help-state-pooled = with other mentors
help-state-escalated = with the curator
help-state-answering = being answered
help-state-closed = closed
