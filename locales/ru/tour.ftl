## The tour: headings and marks of the stories that are played on the terminal

tour-role-admin = администратор
tour-role-curator = куратор
tour-role-head = директор
tour-role-mentor = наставник
tour-role-mentee = наставляемый
tour-role-guest = коллега, незнаком боту
tour-role-group = группа

tour-deed-open = открывает ссылку
tour-deed-file = отправляет файл
tour-deed-photo = отправляет фото
tour-deed-vote = голосует
tour-deed-join = входит в группу
tour-picture = картинка
tour-restarted = бот остановлен и запущен снова
tour-failed = Этот шаг не получился. Вот что было на экранах:
tour-table = Что показано
tour-unknown = Истории «{ $name }» нет. Есть: { $known }

## More of the same kind, told in one line

tour-aside-others-join = Так же знакомятся ещё трое: наставник и двое наставляемых
tour-aside-group = Так же соглашаются второй наставник и двое наставляемых: получается группа
tour-aside-entry = Анкету в начале работы все пятеро заполняют за несколько минут
tour-aside-middle = Остальные четверо отвечают так же

## The ten steps of the main story

tour-step-school = Школа и приглашения
tour-step-school-what = Администратор заводит район и школу и зовёт куратора по ссылке, куратор зовёт остальных.
tour-step-joining = Знакомство
tour-step-joining-what = Каждый отвечает на вопросы бота, возвращается, отменяет, бот перезапускается посередине. Куратор подтверждает.
tour-step-pairing = Пара и приказ
tour-step-pairing-what = Куратор выбирает наставника из списка с причинами, оба соглашаются, листы подписаны, приказ записан, директор подтверждает.
tour-step-meeting = Встреча
tour-step-meeting-what = Два времени на выбор, один ответ, файл для календаря, напоминания каждому по его времени; наставник переносит встречу.
tour-step-closing = Как прошло
tour-step-closing-what = Оба отвечают в два-три нажатия, дневник наставника пишется сам.
tour-step-help = Просьба о помощи
tour-step-help-what = Вопрос своими словами; наставник отвечает через бота. Второй вопрос без ответа уходит другому наставнику, потом куратору.
tour-step-speed = Быстрые встречи
tour-step-speed-what = Куратор объявляет встречу в группе; записываются знакомые и незнакомые, места видны сразу, по раундам никто не встречается дважды.
tour-step-surveys = Опросы
tour-step-surveys-what = С началом квартала всем в парах приходит опрос, молчащим напоминание, куратору итог; в середине работы анкета.
tour-step-report = Отчёт
tour-step-report-what = Одно сообщение с картинкой и «База наставников» файлом XLSX, ровно восемь столбцов.
tour-step-own-data = Мои данные
tour-step-own-data-what = Всё, что хранится, файлами; другой язык; удаление.

## The steps of the story people-and-pairs that the main one has not

tour-step-district = Район с координатором
tour-step-district-what = Координатор заводит детский сад и школу, зовёт куратора; у каждой ссылки QR-код и лист для учительской.
tour-step-profile = Профиль
tour-step-profile-what = Коллега приходит без ссылки, куратор подтверждает; пожелание о паре видно только тому, кто его написал; «болею» и снова на связи.
tour-step-import = База наставников из файла
tour-step-import-what = Строка с сокращённым именем названа словами, исправленный файл загружен, тот же файл ещё раз ничего не меняет.
tour-step-matching = Подбор для всей школы
tour-step-matching-what = Куратор смотрит пары с причинами, закрепляет одну, убирает другую и отправляет все; второе нажатие ничего не отправляет.
