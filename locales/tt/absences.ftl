## Being away

absence-open = Авырыйм / ялда
absence-open-theirs = Авырый / ялда
absence-mine = <b>Сез кайчан булмыйсыз</b>
absence-theirs = <b>{ $name }: кайчан булмый</b>
absence-line-sick = { $first } – { $last }, авыру
absence-line-leave = { $first } – { $last }, ял
absence-line-other = { $first } – { $last }
absence-substitute = Алыштыручы: { $substitute }
absence-none = Бернәрсә дә билгеләнмәгән.
absence-why = Бу көннәрдә мин җавап көтмим һәм ашыктырмыйм. Остазлыктан баш тарту вакытындагы өч эш көне гадәттәгечә бара.
absence-add = Көннәрне билгеләү
absence-change = ✎ { $first }
absence-back = Мин кайттым инде
absence-drop = Алып ташлау: { $first }
absence-gone = <b>Әзер</b>
    Билге алынды, хәзер һәркем сезгә язып була икәнен белә.
absence-now = { $name } юк, соңгы көне { $last }.
absence-told = <b>{ $name } булмаячак</b>
    { $first } – { $last }. Бу көннәрдә җавап көтмим.
absence-told-substitute = Сезне бу вакытта ярдәм итә алучы дип атадылар. Булдыра алмасагыз, кураторга әйтегез.
absence-told-curator = <b>Булмау көннәре билгеләнде</b>
absence-told-mine = <b>Сезнең өчен булмау көннәрен билгеләделәр</b>
absence-told-back = <b>{ $name } кабат элемтәдә</b>
    { $since } көненнән. Язарга һәм очрашулар турында килешергә була.
absence-told-back-mine = <b>Булмау билгесе алынды</b>
    { $since } көненнән сез кабат элемтәдә.
away-reason = <b>Ни өчен булмыйсыз?</b>
    Сәбәпне куратор гына күрә. Парыгызга кайсы көнгә кадәр булмавыгызны гына әйтәм.
away-reason-sick = Авырыйм
away-reason-leave = Ялда
away-reason-other = Башка
away-reason-label = Сәбәп
away-first_on = <b>Кайсы көннән?</b>
    Сайлагыз яки языгыз, мәсәлән: 1 декабрь
away-first_on-label = Башы
away-last_on = <b>Кайсы көнгә кадәр, аны да кертеп?</b>
    Языгыз, мәсәлән: 7 декабрь. Иртәрәк кайтсагыз, билгене алу җиңел.
away-last_on-label = Ахыры
away-substitute_id = <b>Бу вакытта өйрәнүчеләрегезгә кем ярдәм итә алыр иде?</b>
    Фамилиясен языгыз яки сайлагыз. Алыштыручыны куратор билгели. Калдырып торырга була.
away-substitute_id-label = Алыштыручы
refusal-away-past = Бу көннәр узган инде. Зинһар, башкаларын языгыз.
refusal-away-long = Бер юлы өч елдан артык билгеләп булмый. Иртәрәк көнне языгыз.
refusal-away-already = Бу көннәргә билге куелган инде. Аны профильдә үзгәртеп була: /profile
refusal-away-over = Бу көннәр узган инде. Хәзер болай:

## A question to somebody who is away

help-before-away = { $name } хәзер элемтәдә түгел, ләкин сорау югалмады.
ask-readers-away = { $name } хәзер элемтәдә түгел, шуңа күрә оешмагызның башка остазларыннан шунда ук сорармын, алар булмаса – куратордан.
