imp-organisation_id = <b>Для какой организации файл?</b>
imp-organisation_id-label = Организация
imp-file = <b>Пришлите файл «База наставников»</b>
    Таблица XLSX с восемью графами. Сначала покажу, что получится, и ничего не изменю без вашего «да».
imp-file-label = Файл
base-file-please = Здесь нужен файл XLSX: нажмите скрепку, «Файл», и выберите таблицу.
base-file-too-large = Файл слишком большой. Разделите таблицу на две и пришлите по очереди.
base-file-empty-file = Файл пустой. Проверьте его и пришлите ещё раз.
base-file-old-format = Это старый формат XLS или файл с паролем. Сохраните таблицу как XLSX без пароля и пришлите ещё раз.
base-file-not-xlsx = Это не таблица XLSX. Сохраните её в Excel или таблицах как XLSX и пришлите ещё раз.
base-file-zip-bomb = Этот файл не получится прочесть: в нём лишнее. Скопируйте таблицу в новый файл и пришлите ещё раз.
base-file-damaged = Файл не читается, похоже, он повреждён. Сохраните таблицу заново и пришлите ещё раз.
base-file-no-header = Я не нашёл строку заголовков. Первая строка таблицы: № п/п, Ф.И.О наставника, Место работы и так далее.
base-file-missing-columns = В таблице не хватает граф: { $columns }. Добавьте их, они могут быть пустыми, и пришлите ещё раз.
base-file-too-many-rows = В таблице больше 20 000 строк. Разделите её и пришлите по частям.
base-column-number = № п/п
base-column-mentor = Ф.И.О наставника
base-column-workplace = Место работы
base-column-competences = Основные компетенции наставника
base-column-achievements = Важные для программы достижения наставника
base-column-mentees = Ф.И.О наставляемого (наставляемых)
base-column-form = Форма наставничества
base-column-mentee-workplace = Место работы наставляемого
base-reading = Читаю файл. Большая таблица занимает до минуты, вы можете пока заниматься другим.
base-comparing = Прочитал, строк: { $count }. Сверяю с теми, кто уже есть…
base-taking = Загружаю, строк: { $count }…
base-all-troubles = Все замечания файлом
base-troubles-row = Строка
base-troubles-column = Графа
base-troubles-why = Что поправить
base-preview = <b>Вот что в файле: { $organisation }</b>
base-new = Новых людей: { $count }
base-known = Уже знакомых: { $count }
base-pairs = Новых пар и групп: { $count }
base-nothing-new = Всё это уже есть, менять нечего.
base-troubles = <b>Не возьму ячеек и строк: { $count }</b>
base-trouble = строка { $row }, «{ $column }»: { $why }
base-more-troubles = и ещё { $count }. Поправьте эти и пришлите файл ещё раз.
base-why-formula = здесь формула; вставьте значение
base-why-error-value = здесь ошибка таблицы ({ $value }); напишите значение
base-why-merged = ячейки объединены; разъедините их
base-why-no-names = нет ни наставника, ни наставляемого; впишите имя
base-why-name-initials = «{ $value }» с сокращениями; напишите имя и отчество полностью
base-why-name-incomplete = «{ $value }» не полностью; нужны фамилия и имя
base-why-name-odd = «{ $value }» не похоже на имя; оставьте только фамилию, имя, отчество
base-why-too-long = слишком длинно; оставьте до 4000 знаков
base-why-same-person = «{ $value }» и наставник, и наставляемый в одной строке; оставьте одно
base-why-repeated = наставляемый назван дважды: { $value }; уберите повтор
base-why-other-workplace = место работы «{ $value }» — другая организация; загрузите эту строку для неё
base-why-left = «{ $value }»: эту роль здесь сняли; если человек вернулся, пригласите его по ссылке
base-why-unsure = не уверен, кто это; ответьте кнопкой ниже или допишите отчество
base-why-no-workplace = нет места работы; впишите школу и район
base-unsure = { $number }. { $name } — это { $known }?
base-same = { $number }. Это он(а)
base-other = { $number }. Другой человек
base-take = Загрузить
base-drop = Отменить
base-over-done = <b>Файл загружен</b>
    Если есть ещё один, пришлите его.
base-over-cancelled = <b>Ничего не изменилось</b>
    Файл не загружен. Можно прислать исправленный.
base-taken = <b>Готово</b>
base-orders-later = Пары уже идут; номер и дату приказа можно внести потом, в «Парах».
base-links =
    { $count ->
        [one] <b>{ $count } личное приглашение</b>
            Передайте его лично: по ссылке человек сразу окажется на своём месте.
        [few] <b>{ $count } личных приглашения</b>
            Передайте каждому его ссылку: человек сразу окажется на своём месте.
       *[other] <b>{ $count } личных приглашений</b>
            Передайте каждому его ссылку: человек сразу окажется на своём месте.
    }
base-links-name = ФИО
base-links-role = Роль
base-links-link = Личная ссылка
base-export =
    { $count ->
        [one] <b>База наставников</b>
            { $organisation }: { $count } строка.
        [few] <b>База наставников</b>
            { $organisation }: { $count } строки.
       *[other] <b>База наставников</b>
            { $organisation }: { $count } строк.
    }
refusal-import-over = Этот файл уже загружен или отменён. Вот что сейчас:
