## The tour: headings and marks of the stories that are played on the terminal

tour-role-admin = administrator
tour-role-curator = curator
tour-role-head = head
tour-role-mentor = mentor
tour-role-mentee = mentee
tour-role-guest = a colleague the bot does not know
tour-role-group = group

tour-deed-open = opens the link
tour-deed-file = sends a file
tour-deed-photo = sends a photo
tour-deed-vote = votes
tour-deed-join = joins the group
tour-picture = picture
tour-restarted = the bot is stopped and started again
tour-failed = This step was not seen to its end. What the screens showed:
tour-table = What was seen
tour-unknown = There is no story “{ $name }”. There are: { $known }

## More of the same kind, told in one line

tour-aside-others-join = Three more join in the same way: a mentor and two mentees
tour-aside-group = A second mentor and two mentees agree in the same way: that makes a group
tour-aside-entry = All five fill in the first questionnaire in a few minutes
tour-aside-middle = The other four answer in the same way

## The ten steps of the main story

tour-step-school = School and invitations
tour-step-school-what = The admin makes a district and a school and invites the curator by link; the curator invites the others.
tour-step-joining = Getting acquainted
tour-step-joining-what = Everybody answers the bot's questions, goes back, cancels; the bot restarts in the middle. The curator confirms.
tour-step-pairing = Pair and order
tour-step-pairing-what = The curator chooses a mentor from a list with reasons, both agree, the sheets are signed, the order is recorded, the head confirms.
tour-step-meeting = Meeting
tour-step-meeting-what = Two times to choose from, one answer, a calendar file, reminders by each one's own clock; the mentor moves the meeting.
tour-step-closing = How it was
tour-step-closing-what = Both answer in two or three taps, the mentor's diary writes itself.
tour-step-help = A request for help
tour-step-help-what = A question in plain words; the mentor answers through the bot. A second one, unanswered, goes to another mentor, then to the curator.
tour-step-speed = Speed meetings
tour-step-speed-what = The curator announces an event in the group; known and unknown people sign up, the places count live, nobody meets twice.
tour-step-surveys = Surveys
tour-step-surveys-what = As the quarter begins everybody in a pair gets a poll, the silent a reminder, the curator the result; a questionnaire at mid-term.
tour-step-report = Report
tour-step-report-what = One message with a picture, and the base of mentors as an XLSX file with exactly eight columns.
tour-step-own-data = My data
tour-step-own-data-what = All that is kept as files; another language; erasure.

## The steps of the story people-and-pairs that the main one has not

tour-step-district = A district with a coordinator
tour-step-district-what = The coordinator adds a kindergarten and a school and invites the curator; every link has a QR code and a sheet for the staff room.
tour-step-profile = Profile
tour-step-profile-what = A colleague comes without a link, the curator confirms; a wish about the pair is seen only by whoever made it; ill, and back again.
tour-step-import = The base of mentors from a file
tour-step-import-what = A row with a shortened name is told in words, the mended file is taken in, the same file again changes nothing.
tour-step-matching = Matching for the whole school
tour-step-matching-what = The curator looks at the pairs with their reasons, pins one, takes one out and sends all; a second tap sends nothing.
tour-step-papers = Papers and order
tour-step-papers-what = Agreements, sheets, supplements and the draft of an order; signed, for all at once; the number of the order is corrected, the old one stays in the history.
tour-step-privacy = What waits for me, and who sees my data
tour-step-privacy-what = An unanswered proposal stands in the list; the curator opened a card, and the person sees that; all that is kept, as files.
tour-step-handing-on = Another mentor
tour-step-handing-on-what = A mentor leaves the pair with three working days of notice; meanwhile another one is found for the mentee.
