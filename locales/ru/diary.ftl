diary-nobody = <b>Дневник пока пуст</b>
    Он пишется сам, когда у вас появится наставляемый: встречи, помощь, ваши заметки.
diary-whose = <b>Чей дневник открыть?</b>
diary-title = <b>Дневник: { $names }</b>
diary-empty = Пока пусто. Состоявшиеся встречи и помощь встанут сюда сами; можно добавить заметку.
diary-month =
    { $held ->
        [0] <b>{ $month }</b>
        [one] <b>{ $month }</b>, { $held } встреча
        [few] <b>{ $month }</b>, { $held } встречи
        [many] <b>{ $month }</b>, { $held } встреч
       *[other] <b>{ $month }</b>, { $held } встречи
    }
diary-earlier = …раньше в этом месяце были ещё записи
diary-meeting = { $day } · встреча
diary-help = { $day } · помощь по просьбе
diary-task = { $day } · задание
diary-note = { $day } · заметка для обоих
diary-note-mine = { $day } · заметка только для вас
diary-write = Добавить заметку
diary-text = <b>Что записать?</b>
    Коротко, своими словами.
diary-text-label = Заметка
diary-visibility = <b>Кто её увидит?</b>
diary-visibility-both = Мы оба
diary-visibility-mentor = Только я
diary-visibility-label = Кто увидит
diary-told = <b>{ $name }: заметка для вас обоих</b>
    { $text }
diary-open = Открыть дневник
