diary-nobody = <b>Көндәлек әлегә буш</b>
    Өйрәнүчегез булгач, ул үзе языла: очрашулар, ярдәм, сезнең язмалар.
diary-whose = <b>Кемнең көндәлеген ачарга?</b>
diary-title = <b>Көндәлек: { $names }</b>
diary-empty = Әлегә буш. Булган очрашулар һәм ярдәм монда үзләре керә; язма өстәргә була.
diary-month =
    { $held ->
        [0] <b>{ $month }</b>
       *[other] <b>{ $month }</b>, { $held } очрашу
    }
diary-earlier = …бу айда моннан алда да язмалар бар
diary-meeting = { $day } · очрашу
diary-help = { $day } · сорау буенча ярдәм
diary-task = { $day } · бирем
diary-note = { $day } · икегезгә дә язма
diary-note-mine = { $day } · сезгә генә язма
diary-write = Язма өстәү
diary-text = <b>Нәрсә язарга?</b>
    Кыскача, үз сүзләрегез белән.
diary-text-label = Язма
diary-visibility = <b>Аны кем күрә?</b>
diary-visibility-both = Икебез дә
diary-visibility-mentor = Мин генә
diary-visibility-label = Кем күрә
diary-told = <b>{ $name }: икегезгә дә язма</b>
    { $text }
diary-open = Көндәлекне ачу
