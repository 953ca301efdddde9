menu-tasks = Tasks
command-tasks = Plan and tasks
tasks-nobody = <b>No tasks</b>
    They come with a pair: from the programme’s plan or from the mentor.
tasks-waiting =
    { $count ->
        [0] <b>Nothing waits for you now</b>
        [one] <b>{ $count } thing waits for you</b>
            Late: { $late }
       *[other] <b>{ $count } things wait for you</b>
            Late: { $late }
    }
tasks-all = All: { $names }
tasks-set = Set a task: { $names }
tasks-set-one = Set a task
tasks-open = <b>Plan and tasks: { $names }</b>
    Ahead: { $count }
tasks-done = <b>Done: { $names }</b>
    In all: { $count }
tasks-see-open = Show what is ahead
tasks-see-done = Show what is done
tasks-back = To the tasks
task-label-open = by { $day }: { $text }
task-label-late = late: { $text }
task-label-handed = to be checked: { $text }
task-label-done = done { $day }: { $text }
task-title = <b>{ $text }</b>
task-pair = { $name }
task-by = Due: { $day }
task-late =
    { $days ->
        [one] Late by { $days } day
       *[other] Late by { $days } days
    }
task-after = First: “{ $text }”
task-who = Who: { $who }
task-expected = Expected result: { $text }
task-state-open = Not done yet
task-state-handed_in = Handed in, waits for the mentor’s look
task-state-done = Done
task-state-dropped = Not needed any more
task-done-on = Marked: { $day }
task-remark = Remark: { $remark }
task-pieces = Attached: { $count }
task-hand-in = Hand in
task-add = Add to it
task-accept = Accept
task-return = Return with a remark
task-mark = Mark as done
task-record = Record the outcome
task-move = Another day
task-drop = Take back
task-drop-yes = Take the task back
task-see = Show what is attached
task-open = Open the task
task-send = Hand the task in
task-sure-drop = <b>Take the task back?</b>
    “{ $text }”: the mentee will learn that it is not needed any more.
task-piece = <b>{ $name }</b>, { $moment }
task-piece-text = { $text }
task-piece-gone = The author has deleted this from their chat.
task-no-voice = This is a voice message, but your settings do not accept them.
task-author-told = The mentor could not get your voice message: their settings do not accept them. Please send it as text.
task-pieces-so-far =
    { $count ->
        [one] Received: { $count }. Send more, or finish with the button.
       *[other] Received: { $count }. Send more, or finish with the button.
    }
task-cannot-take = Such a message cannot be attached. Send a text, a photo, a file or a voice message.
task-enough-pieces = There is room for { $most } pieces. Finish with the button.
task-day-1 = Tomorrow, { $day }
task-day-7 = In a week, { $day }
task-day-14 = In two weeks, { $day }
task-day-30 = In a month, { $day }
task-told-set = <b>A new task</b>
    From: { $names }
task-told-handed-in = <b>A task was handed in</b>
    Please have a look: { $names }
task-told-accepted = <b>The task is accepted</b>
    { $names }
task-told-returned = <b>The task came back</b>
    { $names }: a little more is needed.
task-told-moved = <b>The task has another day</b>
    { $names }
task-told-dropped = <b>The task was taken back</b>
    “{ $text }” is not needed any more.
task-told-handed-on = <b>Unfinished tasks came along to the new pair</b>
    Where the day was over there is a week more. The mentor can take back what is not needed.
waiting-tasks = Plan and tasks that are due
tasks-told-due = <b>What is due</b>
settask-text = <b>Which task?</b>
    Shortly: what is to be done.
settask-text-label = Task
settask-mentee = <b>For whom?</b>
settask-mentee-all = For everybody
settask-mentee-label = For whom
settask-how = <b>When shall it be done?</b>
settask-how-label = How the date is set
settask-how-date = By a certain day
settask-how-after = Some days after another one
settask-due_on = <b>By which day?</b>
    Choose or write, for example: 15 January
settask-due_on-label = Date
settask-after = <b>After which task?</b>
settask-after-label = After what
settask-days = <b>How many days after it?</b>
settask-days-label = How many days
settask-expected = <b>What should come of it?</b>
settask-expected-label = Result
taskin-pieces = <b>Send what came of it</b>
    Text, photo, file or voice, one by one. Then press “Hand the task in”.
taskin-pieces-label = What shows it
taskmark-pieces = <b>Would you like to add a note or a file?</b>
    Send it, or press “Mark as done” at once.
taskmark-pieces-label = Note
taskctl-pieces = <b>What was the outcome?</b>
    Write it or send a file: it stays with this programme.
taskctl-pieces-label = Outcome
taskback-remark = <b>What is still needed?</b>
    The mentee reads it together with the task.
taskback-remark-label = Remark
taskmove-due_on = <b>By which day now?</b>
    Choose or write, for example: 15 January
taskmove-due_on-label = Date
refusal-task-day-past = That day is over. Choose a day ahead.
refusal-task-day-far = That is too far ahead. Choose a day within three years.
refusal-task-waits = “{ $text }” comes first.
refusal-task-many-pieces = There is enough attached. The mentor will see all that you sent.
refusal-task-over = This task is closed. Here is what is now:
refusal-task-not-handed-in = This task is not handed in at the moment. Here is what is now:
refusal-task-planned = This is an item of the programme’s plan. It is changed by changing the programme.
refusal-task-of-curator = The curator marks this.
