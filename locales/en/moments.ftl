## Asking for a moment: in every form that needs one

form-moment-day = Choose a day, or write it, for example: tomorrow at 15:30. This is your time ({ $zone }).
form-moment-hour = <b>{ $day }</b>
    What time? This is your time ({ $zone }). You can write another one, for example: 15:30
form-moment-check = I understood: <b>{ $moment }</b>
    Is that right?
form-moment-chosen = • <b>{ $moment }</b>
form-moment-more = You can offer up to { $most } times to choose from: it is quicker to agree.
form-moment-right = That is right
form-moment-other = Another time
form-moment-other-day = Another day
form-moment-add = Add another time
form-moment-drop = Remove the last one
form-moment-unread = I could not read that time. Please write, for example: tomorrow at 15:30
form-moment-past = { $moment } has passed. Please choose a time ahead.
form-moment-day-past = { $day }: that day has passed. Please choose a day ahead.
form-moment-day-over = No hours are left today before 20:00. Choose another day, or write the time.
form-moment-far = That is more than a year away. Please choose a nearer time.
form-moment-enough = There are { $most } times already, that is enough. Remove the last one or go on.
