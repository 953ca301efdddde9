## What each command is for, shown by --help

cli-about-nastavnik = Nastavnik: a bot through which teachers help teachers
cli-about-run = Run the bot
cli-about-demo = Try it in a browser: a local Telegram, a whole school, no token needed
cli-about-tour = Play the stories: people and the bot talk by themselves
cli-about-doctor = Check everything the bot needs and say what to do
cli-about-migrate = Bring the database tables up to date
cli-about-backup = Save a copy of all data to a file while the bot runs
cli-about-restore = Bring all data back from a saved copy
cli-about-import-base = Take in the register of mentors from an XLSX file
cli-about-export-base = Write the register of mentors to an XLSX file

## Settings that will not do; $name is the variable

setting-missing = { $name } is not set. Write it in the file .env; .env.example shows how
setting-token = { $name } does not look like a bot token. Take it from @BotFather: digits, a colon and a long run of characters
setting-address = { $name } must be an address such as https://api.telegram.org
setting-database = { $name } must begin with sqlite:/// or postgresql://
setting-redis = { $name } must be empty or an address such as redis://127.0.0.1:6379/0
setting-ids = { $name } must be a list of ids separated by commas, for instance 1234567,7654321
setting-zone = { $name } must be a time zone, for instance Europe/Moscow
setting-locale = { $name } is one of ru, en, tt
setting-webhook-address = { $name } must be an address that begins with https://
setting-webhook-secret = { $name } may hold only Latin letters, digits, _ and -
setting-webhook-secret-missing = { $name } is needed with BOT_WEBHOOK_URL: make up a long line of Latin letters and digits
setting-listen = { $name } must be like 127.0.0.1:8080
setting-clocks = { $name } is JSON with the numbers of clocks, for instance {"{"}"answer_returned_on": 10{"}"}, each step later than the one before
setting-retention = { $name } is JSON with numbers of days, for instance {"{"}"talk_days": 180{"}"}
setting-matching = { $name } is JSON with weights of matching, for instance {"{"}"competences": 35{"}"}, each from 0 to 1000
setting-log-format = { $name } is console or json
setting-encoding = The file { $name } must be saved as UTF-8
setting-wrong = { $name } is not right. See .env.example

## Running

cli-already-running = The bot is already running on this database ({ $database }). Stop it, or name another one in BOT_DATABASE_URL
cli-token-refused = Telegram does not know BOT_TOKEN. Take a valid token from @BotFather
cli-database-missing = There is no database yet: { $database }. It appears when the bot first runs, or by the command migrate
cli-database-trouble = The database { $database } does not answer: { $why }
cli-file-missing = There is no such file: { $file }
cli-file-trouble = The file { $file } could not be opened or written: { $why }

## Database as a whole

cli-migrate-current = The tables are up to date already (revision { $revision })
cli-migrate-done = The tables are now at revision { $revision }
cli-backup-exists = The file { $file } exists already. Choose another name, or add --force to replace it
cli-backup-done = The copy is in { $file }, rows: { $rows }. It holds personal data: keep it where no stranger reads it
cli-restore-confirm = All present data will be replaced by the copy. Go on?
cli-restore-left = Everything is as it was
cli-restore-done = The data of { $file } is back, rows: { $rows }. Whoever asked to be erased stays erased
cli-copy-not-ours = { $file } is not a copy of Nastavnik's data
cli-copy-damaged = The file { $file } is damaged, the data is as it was. Take another copy
cli-copy-newer = The copy { $file } was made by a newer version of the bot. Update the bot first
cli-copy-not-migrated = The tables of the database are not up to date. Run the command migrate first

## The register of mentors

cli-import-trouble = Not taken: { $trouble }
cli-import-done = People taken in: { $people }
cli-export-done = The register of mentors is in { $file }

## Doctor: what was found, and what to do about it

doctor-settings-good = The settings are in order
doctor-settings-advice = Put the settings in .env right and run doctor again
doctor-api-good = The Bot API answers: { $address }
doctor-api-bad = The Bot API does not answer: { $address }
doctor-api-bad-advice = Check the network, the proxy and BOT_API_URL
doctor-token-good = The token is valid, the bot is @{ $name }
doctor-token-bad = Telegram does not know the token
doctor-token-bad-advice = Take a valid token from @BotFather and write it in BOT_TOKEN
doctor-clock-good = The clock is right
doctor-clock-bad = This machine's clock is { $seconds } s away from Telegram's
doctor-clock-bad-advice = Switch time synchronisation (NTP) on, or reminders will come at the wrong time
doctor-database-good = The database can be written to: { $database }
doctor-database-bad = The database cannot be written to: { $database }
doctor-database-bad-advice = Check BOT_DATABASE_URL, the rights to the file and its folder, and the space on the disk
doctor-database-new = There is no database yet: { $database }
doctor-database-new-advice = Run nastavnik migrate, and it will be made
doctor-tables-good = The tables are up to date
doctor-tables-bad = The tables of the database are out of date
doctor-tables-bad-advice = Save a copy (nastavnik backup) and run nastavnik migrate
doctor-zones-good = Time zones are known, the main one: { $zone }
doctor-zones-bad = This machine does not know all time zones
doctor-zones-bad-advice = Install the package tzdata
doctor-redis-good = Redis answers
doctor-redis-bad = Redis does not answer
doctor-redis-bad-advice = Start Redis, or leave BOT_REDIS_URL empty
