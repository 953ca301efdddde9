## What each command is for, shown by --help

cli-about-nastavnik = Nastavnik: педагоглар педагогларга ярдәм итә торган бот
cli-about-run = Ботны эшләтеп җибәрү
cli-about-demo = Браузерда карау: җирле Telegram, тулы мәктәп, токен кирәкми
cli-about-tour = Тарихларны күрсәтү: кешеләр һәм бот үзләре сөйләшә
cli-about-doctor = Ботка кирәк булган бар нәрсәне тикшерү
cli-about-migrate = Мәгълүматлар базасының җәдвәлләрен яңарту
cli-about-backup = Ботны туктатмыйча, барлык мәгълүматны файлга саклау
cli-about-restore = Барлык мәгълүматны сакланган күчермәдән кайтару
cli-about-import-base = «Остазлар базасы»н XLSX файлыннан алу
cli-about-export-base = «Остазлар базасы»н XLSX файлына язу

## Settings that will not do; $name is the variable

setting-missing = { $name } куелмаган. Аны .env файлына языгыз, үрнәге .env.example файлында
setting-token = { $name } бот токенына охшамаган. Аны @BotFather бирә: саннар, ике нокта һәм озын билгеләр тезмәсе
setting-address = { $name } мондый адрес булырга тиеш: https://api.telegram.org
setting-database = { $name } sqlite:/// яки postgresql:// белән башланырга тиеш
setting-redis = { $name } буш булырга яки мондый адрес булырга тиеш: redis://127.0.0.1:6379/0
setting-ids = { $name } өтер аша язылган номерлар исемлеге булырга тиеш, мәсәлән 1234567,7654321
setting-zone = { $name } сәгать поясы булырга тиеш, мәсәлән Europe/Moscow
setting-locale = { $name } ru, en яки tt була
setting-webhook-address = { $name } https:// белән башланган адрес булырга тиеш
setting-webhook-secret = { $name } латин хәрефләреннән, саннардан, _ һәм - билгеләреннән генә торырга мөмкин
setting-webhook-secret-missing = BOT_WEBHOOK_URL белән бергә { $name } да кирәк: латин хәрефләреннән һәм саннардан озын юл уйлап табыгыз
setting-listen = { $name } мондый булырга тиеш: 127.0.0.1:8080
setting-clocks = { $name }: вакыт саннары белән JSON, мәсәлән {"{"}"answer_returned_on": 10{"}"}; сроклар үсә бара
setting-retention = { $name }: көннәр саны белән JSON, мәсәлән {"{"}"talk_days": 180{"}"}
setting-matching = { $name }: пар сайлау авырлыклары белән JSON, мәсәлән {"{"}"competences": 35{"}"}; һәрберсе 0 дән 1000 гә кадәр
setting-log-format = { $name } console яки json була
setting-encoding = { $name } файлы UTF-8 кодировкасында сакланырга тиеш
setting-wrong = { $name } дөрес куелмаган. .env.example файлындагы үрнәкне карагыз

## Running

cli-already-running = Бот бу мәгълүматлар базасы белән эшли инде ({ $database }). Аны туктатыгыз яки BOT_DATABASE_URL белән башкасын күрсәтегез
cli-token-refused = Telegram BOT_TOKEN ны танымый. @BotFather дан гамәлдәге токенны алыгыз
cli-database-missing = Мәгълүматлар базасы әлегә юк: { $database }. Ул бот беренче тапкыр эшләгәндә яки migrate командасы белән барлыкка килә
cli-database-trouble = { $database } мәгълүматлар базасы җавап бирми: { $why }
cli-file-missing = Мондый файл юк: { $file }
cli-file-trouble = { $file } файлын ачып яки язып булмады: { $why }

## Database as a whole

cli-migrate-current = Җәдвәлләр яңа инде (версия { $revision })
cli-migrate-done = Җәдвәлләр { $revision } версиясенә кадәр яңартылды
cli-backup-exists = { $file } файлы бар инде. Башка исем сайлагыз яки алыштыру өчен --force өстәгез
cli-backup-done = Күчермә { $file } файлында, юллар: { $rows }. Анда шәхси мәгълүмат бар: чит кешеләр укымаслык урында саклагыз
cli-restore-confirm = Хәзерге бөтен мәгълүмат күчермә белән алыштырылачак. Дәвам итәргәме?
cli-restore-left = Барысы да элеккечә калды
cli-restore-done = { $file } мәгълүматы кайтарылды, юллар: { $rows }. Үз мәгълүматын бетерүне сораган кешеләр бетерелгән килеш калды
cli-copy-not-ours = { $file } Nastavnik мәгълүматының күчермәсе түгел
cli-copy-damaged = { $file } файлы бозылган, мәгълүмат элеккечә калды. Башка күчермә алыгыз
cli-copy-newer = { $file } күчермәсен ботның яңарак версиясе ясаган. Башта ботны яңартыгыз
cli-copy-not-migrated = Мәгълүматлар базасының җәдвәлләре яңартылмаган. Башта migrate командасын башкарыгыз

## The register of mentors

cli-import-trouble = Алынмады: { $trouble }
cli-import-done = Алынган кешеләр: { $people }
cli-export-done = «Остазлар базасы» { $file } файлында

## Doctor: what was found, and what to do about it

doctor-settings-good = Көйләүләр тәртиптә
doctor-settings-advice = .env файлындагы көйләүләрне төзәтегез һәм doctor ны яңадан эшләтегез
doctor-api-good = Bot API җавап бирә: { $address }
doctor-api-bad = Bot API җавап бирми: { $address }
doctor-api-bad-advice = Челтәрне, проксины һәм BOT_API_URL ны тикшерегез
doctor-token-good = Токен гамәлдә, бот исеме @{ $name }
doctor-token-bad = Telegram токенны танымый
doctor-token-bad-advice = @BotFather дан гамәлдәге токенны алыгыз һәм BOT_TOKEN га языгыз
doctor-clock-good = Сәгать дөрес йөри
doctor-clock-bad = Бу машинаның сәгате Telegram сәгатеннән { $seconds } с аерыла
doctor-clock-bad-advice = Вакыт синхронизациясен (NTP) кабызыгыз, югыйсә искәртүләр вакытында килмәячәк
doctor-database-good = Мәгълүматлар базасына язып була: { $database }
doctor-database-bad = Мәгълүматлар базасына язып булмый: { $database }
doctor-database-bad-advice = BOT_DATABASE_URL ны, файлга һәм аның папкасына хокукларны, дисктагы урынны тикшерегез
doctor-database-new = Мәгълүматлар базасы әлегә юк: { $database }
doctor-database-new-advice = nastavnik migrate командасын башкарыгыз, ул барлыкка киләчәк
doctor-tables-good = Җәдвәлләр яңа
doctor-tables-bad = Мәгълүматлар базасының җәдвәлләре искергән
doctor-tables-bad-advice = Күчермә саклагыз (nastavnik backup) һәм nastavnik migrate командасын башкарыгыз
doctor-zones-good = Сәгать пояслары билгеле, төп пояс: { $zone }
doctor-zones-bad = Бу машина барлык сәгать поясларын белми
doctor-zones-bad-advice = tzdata пакетын урнаштырыгыз
doctor-redis-good = Redis җавап бирә
doctor-redis-bad = Redis җавап бирми
doctor-redis-bad-advice = Redis ны эшләтегез яки BOT_REDIS_URL ны буш калдырыгыз
