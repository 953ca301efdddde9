## Where one works, and leaving

profile-places = Минем оешмалар
places-title = <b>Минем оешмалар</b>
places-name = { $name }
places-one-more = Тагын берсендә эшлим
places-pairs = Хәзер ачык парлар: { $count }.
places-move = Башкасына күчәм
places-leave = Оешмадан китәм
bye-day =
    { $own ->
        [yes] <b>Соңгы эш көнегез кайсы?</b>
            { $organisation }. Шул көнгә кадәр бар да элеккечә эшли, куратор кем дәвам итәсен табарга өлгерә. Көнне язып та була: 30 ноябрь.
       *[no] <b>{ $name }: соңгы эш көне кайсы?</b>
            { $organisation }. Шул көнгә кадәр бар да элеккечә эшли. Көнне язып та була: 30 ноябрь.
    }
bye-day-label = Соңгы көн
bye-review =
    { $own ->
        [yes] <b>Зинһар, тикшерегез</b>
            Шул көннән соң «{ $organisation }» оешмасындагы рольләрегез алына, ачык парлар ({ $pairs }) тәмамлана, сораулар башкаларга күчә. Кураторга һәм парларыгызга шунда ук язам.
       *[no] <b>Зинһар, тикшерегез</b>
            { $name }: шул көннән соң «{ $organisation }» оешмасындагы рольләр алына, ачык парлар ({ $pairs }) тәмамлана, сораулар башкаларга күчә. Кагылышлы һәркемгә шунда ук язам.
    }
bye-confirm = Бар да дөрес
leaver-planned-own =
    { $moves ->
        [yes] <b>Сез башка оешмага күчәсез</b>
            Анда раслагач ук, сез «{ $organisation }» оешмасыннан китәсез. Аңа кадәр бар да элеккечә.
       *[no] <b>Сез «{ $organisation }» оешмасыннан китәсез</b>
            Соңгы көн: { $day }. Аңа кадәр бар да элеккечә, куратор белә.
    }
leaver-planned-other =
    { $moves ->
        [yes] <b>{ $name } башка оешмага күчә</b>
            { $organisation }. Анда раслагач ук, мондагы рольләр алына.
       *[no] <b>{ $name } китә</b>
            { $organisation }. Соңгы көн: { $day }. Аннары рольләр үзләре алына.
    }
leaver-pairs-own = Тәмамланачак яки башка остазга күчәчәк парлар: { $count }.
leaver-pairs-other = Калган парлар: { $count }. Алдан тапшыру өчен ачыгыз; югыйсә үзләре тәмамлана.
leaver-pair = { $names }
leaver-planned = Китә: кайчан һәм алга таба
leaver-stay-own = Барыбер калам
leaver-stay-other = Барыбер кала
leaver-cancelled-own = <b>Сез каласыз</b>
    { $organisation }. Бар да элеккечә, башкаларга әйттем.
leaver-cancelled-other = <b>{ $name } кала</b>
    { $organisation }. Бар да элеккечә.
leaver-done-own = <b>Хезмәтегез өчен рәхмәт</b>
    { $organisation }: рольләрегез алынды, парлар тәмамланды. Профиль сезнеке булып кала: /profile
leaver-done-other = <b>{ $name } инде «{ $organisation }» оешмасында түгел</b>
    Рольләр алынды, парлар тәмамланды, сораулар башкаларга тапшырылды.
leaver-without = Остазсыз калганнар: { $count }. Аларга яңасын табыгыз:
leaver-find = Остаз табу: { $name }
leaver-told-planned =
    { $moves ->
        [yes] <b>{ $name } башка оешмага күчә</b>
            Әлегә бар да элеккечә. Куратор белә һәм дәвамын хәстәрли.
       *[no] <b>{ $name } «{ $organisation }» оешмасыннан китә</b>
            Соңгы көн: { $day }. Аңа кадәр бар да элеккечә. Куратор белә һәм дәвамын хәстәрли.
    }
leaver-told-cancelled = <b>{ $name } кала</b>
    { $organisation }. Бар да элеккечә.
people-leaves = Оешмадан китә
refusal-last-day-past = Бу көн инде узган. Бүгенге яки алдагы көнне сайлагыз.
refusal-last-day-far = Бу бер елдан соңрак. Якынрак көнне сайлагыз.
refusal-departure-known = Бу көн инде язылган. Хәзер менә ничек:
refusal-departure-over = Бу инде хәл ителгән. Хәзер менә ничек:
mydata-table-departures = Оешмалардан китү
mydata-column-leaves_on = Соңгы көн
people-named = { $name } · { $roles }
people-paired = Пар: { $names }
