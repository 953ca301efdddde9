## The command line

demo-open = The demo is open: { $address }. To stop it: Ctrl+C
demo-port-busy = Port { $port } is taken by another program. Choose another one: nastavnik demo --port 8766

## The page's frame

demo-title = Nastavnik: try it
demo-brand = Nastavnik
demo-brand-note = a made-up school on your computer
demo-skip = To the phones
demo-phones = Phones
demo-people = People
demo-language = Language of the page
demo-language-ru = Русский
demo-language-en = English
demo-language-tt = Татарча
demo-theme = Light or dark
demo-restart = Start over
demo-guide = Guide
demo-lost = The demo does not answer. If it was stopped, start it again; the page will reconnect by itself.
demo-cannot = That is not possible now. See what has changed in the chat.
demo-close = Close
demo-cancel = Cancel
demo-ok = OK
demo-noscript = This page needs JavaScript: it shows live chats.

## The clock

demo-clock = The school's clock
demo-clock-zone = MSK
demo-plus-hour = +1 hour
demo-plus-day = +1 day
demo-next = To the next event
demo-next-short = Next event
demo-moving = Time is passing…
demo-nothing-due = Nothing is planned: the time has not changed.
demo-nothing-happened = Time has passed, the bot wrote to nobody.
demo-happened = While time passed

## The people

demo-part-mentee = New teacher
demo-part-mentor = Mentor
demo-part-curator = Curator
demo-part-head = Headteacher
demo-part-admin = Administrator
demo-part-colleague = Unknown colleague
demo-part-group = The school's group
demo-write-as = Writing as
demo-no-access = This person is not in the group.
demo-unread = new: { $count }

## A chat

demo-bot = bot
demo-members = members: { $count }
demo-chat-of = Chat: { $name }
demo-messages = Messages
demo-empty-bot = Nothing here yet. Press “Start”, as in Telegram.
demo-empty-group = The group is quiet so far.
demo-start = Start
demo-unblock = Unblock
demo-add-bot = Add the bot to the group
demo-message = Message
demo-send = Send
demo-attach = Attach
demo-attach-photo = Photo
demo-attach-file = File
demo-attach-school = “Register of mentors”
demo-attach-sample = Sample picture
demo-voice = Voice message
demo-voice-stop = Finish recording
demo-commands = Commands
demo-keyboard = The bot's keyboard
demo-chat-menu = More
demo-block = Block the bot
demo-clear = Delete the chat
demo-remove-bot = Remove the bot from the group
demo-hide-phone = Put the phone away
demo-message-menu = Message actions
demo-reply = Reply
demo-edit = Edit
demo-edit-save = Save
demo-delete = Delete
demo-copy = Copy
demo-copied = Copied
demo-forward-bot = Forward to the bot
demo-forward-group = Forward to the group
demo-editing = Editing the message
demo-edited = edited
demo-pinned = Pinned message
demo-forwarded = Forwarded from { $name }
demo-down = To new messages
demo-today = Today
demo-service-joined = { $name } joined the group
demo-service-left = { $name } left the group
demo-service-pinned = A message was pinned
demo-service-renamed = New title: { $name }
demo-service-other = The chat has changed
demo-photo = Photo
demo-sticker = Sticker
demo-video = Video
demo-place = A point on the map
demo-save = Save

## Polls

demo-poll = Poll
demo-poll-anonymous = Anonymous poll
demo-poll-closed = The poll is closed
demo-poll-vote = Vote
demo-poll-votes = votes: { $count }
demo-poll-retract = Retract vote
demo-poll-none = No votes yet

## A link for somebody else

demo-link = A link to the bot
demo-link-where = On whose phone shall it open?
demo-link-here = on this phone

## Beginning

demo-begin = How shall we begin?
demo-begin-note = Everything you did will be forgotten: the chats are new and the database is empty.
demo-begin-ready = All set up
demo-begin-ready-note = School No. 7 is complete: the curator, the headteacher, the mentor Anna Petrovna and a new teacher are known to the bot. What is left is to pair them.
demo-begin-scratch = From the very start
demo-begin-scratch-note = The bot knows only the administrator. You make the district, the school and its people yourself; others come by links.

## The story

demo-story = The story in ten steps
demo-story-note = Go in order or as you like. Tick off what you have seen.
demo-story-school = The school's file, for import
demo-step-1 = A school and invitations
demo-step-1-hint = The administrator makes a district and a school and invites the curator by link; the curator invites the others. Click a link and choose the phone it opens on.
demo-step-2 = Getting acquainted
demo-step-2-hint = Everybody answers the bot: language, consent, name, profile. The curator confirms.
demo-step-3 = A pair and its order
demo-step-3-hint = The curator opens “Pairs” and chooses a mentor from the list. Both agree, the curator prints the sheets and records the order, the headteacher confirms.
demo-step-4 = A meeting
demo-step-4-hint = The new teacher proposes times, the mentor confirms with one tap. Move the clock to see the reminders.
demo-step-5 = How it went
demo-step-5-hint = After the meeting the bot asks both. The mentor's diary fills itself.
demo-step-6 = A call for help
demo-step-6-hint = The new teacher asks in their own words, the mentor answers through the bot. Nobody answers? Move the clock.
demo-step-7 = Speed meetings
demo-step-7-hint = The curator announces the event in the group. Known and unknown people sign up: open the colleague's phone.
demo-step-8 = Surveys
demo-step-8-hint = The curator starts a survey, or wait for a new quarter with “+1 day” and “To the next event”.
demo-step-9 = The report
demo-step-9-hint = For the curator and the headteacher: the command /report. The register of mentors is saved as an XLSX file.
demo-step-10 = My data
demo-step-10-hint = Everybody has the commands /mydata, /forget and /language.
