imp-organisation_id = <b>For which organisation is the file?</b>
imp-organisation_id-label = Organisation
imp-file = <b>Send the file of the base of mentors</b>
    An XLSX table with the eight columns. First I show what will come of it; nothing changes without your yes.
imp-file-label = File
base-file-please = An XLSX file is needed here: press the paper clip, “File”, and choose the table.
base-file-too-large = The file is too large. Divide the table in two and send one after the other.
base-file-empty-file = The file is empty. Check it and send it again.
base-file-old-format = This is the old XLS format or a file with a password. Save the table as XLSX without one and send it again.
base-file-not-xlsx = This is no XLSX table. Save it as XLSX and send it again.
base-file-zip-bomb = This file cannot be read: there is too much in it. Copy the table into a new file and send it again.
base-file-damaged = The file cannot be read, it seems damaged. Save the table anew and send it again.
base-file-no-header = I have not found the heading row. The first row of the table: № п/п, Ф.И.О наставника, Место работы and so on.
base-file-missing-columns = Columns are missing: { $columns }. Add them, they may be empty, and send the file again.
base-file-too-many-rows = The table has more than 20,000 rows. Divide it and send the parts.
base-column-number = № п/п
base-column-mentor = Ф.И.О наставника
base-column-workplace = Место работы
base-column-competences = Основные компетенции наставника
base-column-achievements = Важные для программы достижения наставника
base-column-mentees = Ф.И.О наставляемого (наставляемых)
base-column-form = Форма наставничества
base-column-mentee-workplace = Место работы наставляемого
base-reading = I am reading the file. A large table takes up to a minute; you may do something else meanwhile.
base-comparing = Read, rows: { $count }. I am comparing them with who is here already…
base-taking = Taking in, rows: { $count }…
base-all-troubles = All remarks as a file
base-troubles-row = Row
base-troubles-column = Column
base-troubles-why = What to mend
base-preview = <b>This is what the file has: { $organisation }</b>
base-new = New people: { $count }
base-known = Known already: { $count }
base-pairs = New pairs and groups: { $count }
base-nothing-new = All of it is here already, there is nothing to change.
base-troubles = <b>Cells and rows that I cannot take: { $count }</b>
base-trouble = row { $row }, “{ $column }”: { $why }
base-more-troubles = and { $count } more. Mend these and send the file again.
base-why-formula = there is a formula; put in the value
base-why-error-value = there is a table error ({ $value }); write the value
base-why-merged = cells are merged; take them apart
base-why-no-names = neither a mentor nor a mentee; write a name
base-why-name-initials = “{ $value }” has initials; write first name and patronymic in full
base-why-name-incomplete = “{ $value }” is not complete; surname and first name are needed
base-why-name-odd = “{ $value }” does not look like a name; leave only surname, first name, patronymic
base-why-too-long = too long; leave up to 4000 characters
base-why-same-person = “{ $value }” is both mentor and mentee in one row; leave one
base-why-repeated = a mentee is named twice: { $value }; remove one
base-why-other-workplace = the workplace “{ $value }” is another organisation; take this row in there
base-why-left = “{ $value }”: this role was taken away here; if they are back, invite them by a link
base-why-unsure = I am not sure who this is; answer by a button below or add the patronymic
base-why-no-workplace = no workplace; write school and district
base-unsure = { $number }. { $name }: is it { $known }?
base-same = { $number }. The same
base-other = { $number }. Somebody else
base-take = Take it in
base-drop = Cancel
base-over-done = <b>The file is taken in</b>
    If there is another one, send it.
base-over-cancelled = <b>Nothing has changed</b>
    The file was not taken in. You can send a mended one.
base-taken = <b>Done</b>
base-orders-later = The pairs run already; number and date of the order can be entered later, in “Pairs”.
base-links =
    { $count ->
        [one] <b>{ $count } personal invitation</b>
            Hand it over in person: the link brings its owner straight to their place.
       *[other] <b>{ $count } personal invitations</b>
            Hand everybody their link: it brings its owner straight to their place.
    }
base-links-name = Full name
base-links-role = Role
base-links-link = Personal link
base-export =
    { $count ->
        [one] <b>The base of mentors</b>
            { $organisation }: { $count } row.
       *[other] <b>The base of mentors</b>
            { $organisation }: { $count } rows.
    }
refusal-import-over = This file has been taken in or cancelled already. This is how it stands now:
