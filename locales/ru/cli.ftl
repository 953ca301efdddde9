## What each command is for, shown by --help

cli-about-nastavnik = Наставник: бот, через который педагоги помогают педагогам
cli-about-run = Запустить бота
cli-about-demo = Попробовать в браузере: местный Telegram, целая школа, токен не нужен
cli-about-tour = Показать истории: люди и бот переписываются сами
cli-about-doctor = Проверить всё, что нужно боту, и подсказать, что сделать
cli-about-migrate = Обновить таблицы базы данных
cli-about-backup = Сохранить копию всех данных в файл, не останавливая бота
cli-about-restore = Вернуть все данные из сохранённой копии
cli-about-import-base = Загрузить «Базу наставников» из файла XLSX
cli-about-export-base = Выгрузить «Базу наставников» в файл XLSX

## Settings that will not do; $name is the variable

setting-missing = { $name } не задана. Впишите её в файл .env, образец лежит в .env.example
setting-token = { $name } не похожа на токен бота. Возьмите его у @BotFather: цифры, двоеточие и длинный набор знаков
setting-address = { $name } должна быть адресом вида https://api.telegram.org
setting-database = { $name } должна начинаться с sqlite:/// или postgresql://
setting-redis = { $name } должна быть пустой или адресом вида redis://127.0.0.1:6379/0
setting-ids = { $name } должна быть списком номеров через запятую, например 1234567,7654321
setting-zone = { $name } должна быть часовым поясом, например Europe/Moscow
setting-locale = { $name } бывает ru, en или tt
setting-webhook-address = { $name } должна быть адресом, который начинается с https://
setting-webhook-secret = { $name } может состоять только из латинских букв, цифр, знаков _ и -
setting-webhook-secret-missing = { $name } нужна, раз задана BOT_WEBHOOK_URL: придумайте длинную строку из латинских букв и цифр
setting-listen = { $name } должна быть вида 127.0.0.1:8080
setting-clocks = { $name }: это JSON с числами часов, например {"{"}"answer_returned_on": 10{"}"}; сроки идут по возрастанию
setting-retention = { $name }: это JSON с числом дней, например {"{"}"talk_days": 180{"}"}
setting-matching = { $name }: это JSON с весами подбора, например {"{"}"competences": 35{"}"}; веса от 0 до 1000
setting-log-format = { $name } бывает console или json
setting-encoding = Файл { $name } должен быть сохранён в кодировке UTF-8
setting-wrong = { $name } задана неверно. Посмотрите образец в .env.example

## Running

cli-already-running = Бот уже работает с этой базой данных ({ $database }). Остановите его или укажите другую в BOT_DATABASE_URL
cli-token-refused = Telegram не узнаёт BOT_TOKEN. Возьмите действующий токен у @BotFather
cli-database-missing = Базы данных ещё нет: { $database }. Она появится после первого запуска бота или команды migrate
cli-database-trouble = База данных { $database } не отвечает: { $why }
cli-file-missing = Такого файла нет: { $file }
cli-file-trouble = Не получилось открыть или записать файл { $file }: { $why }

## Database as a whole

cli-migrate-current = Таблицы уже новые (версия { $revision })
cli-migrate-done = Таблицы обновлены до версии { $revision }
cli-backup-exists = Файл { $file } уже есть. Выберите другое имя или добавьте --force, чтобы его заменить
cli-backup-done = Копия сохранена в { $file }, строк: { $rows }. В ней личные данные: храните её там, где её не прочтут чужие
cli-restore-confirm = Все нынешние данные будут заменены копией. Продолжить?
cli-restore-left = Всё осталось как было
cli-restore-done = Данные из { $file } возвращены, строк: { $rows }. Кто просил удалить свои данные, остался удалён
cli-copy-not-ours = { $file } не копия данных Наставника
cli-copy-damaged = Файл { $file } повреждён, данные остались как были. Возьмите другую копию
cli-copy-newer = Копия { $file } сделана более новой версией бота. Сначала обновите бота
cli-copy-not-migrated = Таблицы базы данных не обновлены. Сначала выполните команду migrate

## The register of mentors

cli-import-trouble = Не взято: { $trouble }
cli-import-done = Загружено людей: { $people }
cli-export-done = «База наставников» сохранена в { $file }

## Doctor: what was found, and what to do about it

doctor-settings-good = Настройки в порядке
doctor-settings-advice = Поправьте настройки в .env и запустите doctor ещё раз
doctor-api-good = Bot API отвечает: { $address }
doctor-api-bad = Bot API не отвечает: { $address }
doctor-api-bad-advice = Проверьте сеть, прокси и BOT_API_URL
doctor-token-good = Токен действует, бот зовётся @{ $name }
doctor-token-bad = Telegram не узнаёт токен
doctor-token-bad-advice = Возьмите действующий токен у @BotFather и впишите его в BOT_TOKEN
doctor-clock-good = Часы идут верно
doctor-clock-bad = Часы этой машины расходятся с Telegram на { $seconds } с
doctor-clock-bad-advice = Включите синхронизацию времени (NTP), иначе напоминания придут не вовремя
doctor-database-good = База данных открыта для записи: { $database }
doctor-database-bad = В базу данных не получается писать: { $database }
doctor-database-bad-advice = Проверьте BOT_DATABASE_URL, права на файл и его папку, место на диске
doctor-database-new = Базы данных ещё нет: { $database }
doctor-database-new-advice = Выполните nastavnik migrate, она будет создана
doctor-tables-good = Таблицы новые
doctor-tables-bad = Таблицы базы данных устарели
doctor-tables-bad-advice = Сохраните копию (nastavnik backup) и выполните nastavnik migrate
doctor-zones-good = Часовые пояса известны, основной: { $zone }
doctor-zones-bad = Этой машине известны не все часовые пояса
doctor-zones-bad-advice = Установите пакет tzdata
doctor-redis-good = Redis отвечает
doctor-redis-bad = Redis не отвечает
doctor-redis-bad-advice = Запустите Redis или оставьте BOT_REDIS_URL пустой
