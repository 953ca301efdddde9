menu-tasks = Биремнәр
command-tasks = План һәм биремнәр
tasks-nobody = <b>Биремнәр юк</b>
    Алар пар белән бергә килә: программа планыннан яки остаздан.
tasks-waiting =
    { $count ->
        [0] <b>Хәзер сездән берни көтелми</b>
       *[other] <b>Сезне көтә торган эшләр: { $count }</b>
            Соңга калган: { $late }
    }
tasks-all = Барысы: { $names }
tasks-set = Бирем бирергә: { $names }
tasks-set-one = Бирем бирергә
tasks-open = <b>План һәм биремнәр: { $names }</b>
    Алда: { $count }
tasks-done = <b>Үтәлгән: { $names }</b>
    Барлыгы: { $count }
tasks-see-open = Алда булганын күрсәтергә
tasks-see-done = Үтәлгәнен күрсәтергә
tasks-back = Биремнәргә
task-label-open = { $day } кадәр: { $text }
task-label-late = соңга кала: { $text }
task-label-handed = тикшерүдә: { $text }
task-label-done = { $day } үтәлде: { $text }
task-title = <b>{ $text }</b>
task-pair = { $name }
task-by = Вакыты: { $day }
task-late = Соңга калу: { $days } көн
task-after = Башта: «{ $text }»
task-who = Кем: { $who }
task-expected = Көтелгән нәтиҗә: { $text }
task-state-open = Әлегә эшләнмәгән
task-state-handed_in = Тапшырылган, остазның карауын көтә
task-state-done = Үтәлгән
task-state-dropped = Инде кирәкми
task-done-on = Билгеләнде: { $day }
task-remark = Искәрмә: { $remark }
task-pieces = Кушымталар: { $count }
task-hand-in = Тапшырырга
task-add = Материал өстәргә
task-accept = Кабул итәргә
task-return = Искәрмә белән кайтарырга
task-mark = Үтәлгән дип билгеләргә
task-record = Нәтиҗәне язарга
task-move = Башка вакыт
task-drop = Кире алырга
task-drop-yes = Биремне кире алырга
task-see = Материалларны күрсәтергә
task-open = Биремне ачарга
task-send = Биремне тапшырырга
task-sure-drop = <b>Биремне кире алыргамы?</b>
    «{ $text }»: өйрәнүче моның инде кирәкмәгәнен белер.
task-piece = <b>{ $name }</b>, { $moment }
task-piece-text = { $text }
task-piece-gone = Автор бу материалны үз чатыннан бетергән.
task-no-voice = Монда тавышлы хәбәр, ләкин көйләүләрегез аны кабул итми.
task-author-told = Остаз тавышлы хәбәрегезне ала алмады: көйләүләре кабул итми. Текст белән җибәрегез, зинһар.
task-pieces-so-far = Алынды: { $count }. Тагын җибәрергә яки төймә белән тәмамларга мөмкин.
task-cannot-take = Мондый хәбәрне кушып булмый. Текст, фото, файл яки тавыш җибәрегез.
task-enough-pieces = { $most } материал сыя. Төймә белән тәмамлагыз.
task-day-1 = Иртәгә, { $day }
task-day-7 = Бер атнадан, { $day }
task-day-14 = Ике атнадан, { $day }
task-day-30 = Бер айдан, { $day }
task-told-set = <b>Яңа бирем</b>
    Кемнән: { $names }
task-told-handed-in = <b>Бирем тапшырылды</b>
    Карагыз, зинһар: { $names }
task-told-accepted = <b>Бирем кабул ителде</b>
    { $names }
task-told-returned = <b>Бирем кире кайтты</b>
    { $names }: бераз төзәтергә кирәк.
task-told-moved = <b>Биремнең вакыты үзгәрде</b>
    { $names }
task-told-dropped = <b>Бирем кире алынды</b>
    «{ $text }» эшләү инде кирәкми.
task-told-handed-on = <b>Тәмамланмаган биремнәр яңа парга күчте</b>
    Вакыты узганнарына тагын бер атна бирелде. Кирәкмәгәнен остаз кире ала ала.
waiting-tasks = План һәм бирем вакытлары
tasks-told-due = <b>Бүгенге вакытлар</b>
settask-text = <b>Нинди бирем?</b>
    Кыскача: нәрсә эшләргә.
settask-text-label = Бирем
settask-mentee = <b>Кемгә?</b>
settask-mentee-all = Барысына да
settask-mentee-label = Кемгә
settask-how = <b>Кайчан эшләргә?</b>
settask-how-label = Вакыт ничек куелган
settask-how-date = Билгеле бер көнгә
settask-how-after = Башкасыннан соң берничә көннән
settask-due_on = <b>Кайсы көнгә?</b>
    Сайлагыз яки языгыз, мәсәлән: 15 января
settask-due_on-label = Вакыты
settask-after = <b>Кайсы биремнән соң?</b>
settask-after-label = Нәрсәдән соң
settask-days = <b>Аннан соң ничә көннән?</b>
settask-days-label = Ничә көннән
settask-expected = <b>Нәрсә килеп чыгарга тиеш?</b>
settask-expected-label = Нәтиҗә
taskin-pieces = <b>Нәрсә килеп чыкканын җибәрегез</b>
    Текст, фото, файл яки тавыш, берәм-берәм. Аннары «Биремне тапшырырга» төймәсенә басыгыз.
taskin-pieces-label = Материаллар
taskmark-pieces = <b>Искәрмә яки файл өстисегез киләме?</b>
    Җибәрегез яки шунда ук «Үтәлгән дип билгеләргә» басыгыз.
taskmark-pieces-label = Искәрмә
taskctl-pieces = <b>Нәтиҗәсе нинди?</b>
    Языгыз яки файл җибәрегез: ул бу программа белән кала.
taskctl-pieces-label = Нәтиҗә
taskback-remark = <b>Нәрсәне төзәтергә кирәк?</b>
    Өйрәнүче моны бирем белән бергә укый.
taskback-remark-label = Искәрмә
taskmove-due_on = <b>Хәзер вакыты нинди?</b>
    Сайлагыз яки языгыз, мәсәлән: 15 января
taskmove-due_on-label = Вакыты
refusal-task-day-past = Бу көн узган инде. Алдагы көнне сайлагыз.
refusal-task-day-far = Бу бик ерак. Якындагы өч елдан көн сайлагыз.
refusal-task-waits = Башта «{ $text }» эшен тәмамларга кирәк.
refusal-task-many-pieces = Материаллар җитәрлек. Остаз җибәргәннәрегезнең барысын да күрә.
refusal-task-over = Бу бирем ябык инде. Хәзер менә ничек:
refusal-task-not-handed-in = Бу бирем хәзер тикшерүдә түгел. Хәзер менә ничек:
refusal-task-planned = Бу программа планындагы чара. Аны программаны үзгәртеп алыштырырга мөмкин.
refusal-task-of-curator = Моны куратор билгели.
