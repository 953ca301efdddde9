## The organisation's own working days

workdays-button = Эш көннәре
workdays-title = <b>Эш көннәре</b>
    { $organisation }
    Атна: { $week ->
        [6] алты көнлек
       *[5] биш көнлек
    }. Дәүләт бәйрәмнәрен һәм күчерелгән көннәрне үзем беләм. Срокларны һәм искәртүләрне шул көннәр буенча саныйм.
workdays-none = Үзегезнең ял көннәре һәм каникуллар әлегә юк.
workdays-line-off = • { $days }: эшләмибез
workdays-line-works = • { $days }: эшлибез
workdays-line-holidays = • { $days }: каникул, дәресләр юк
workdays-add = Көннәр өстәргә
workdays-week-5 = Биш көнлек итәргә
workdays-week-6 = Алты көнлек итәргә
workdays-drop = Алырга: { $days }
workday-kind = <b>Бу нинди көннәр?</b>
    Каникулда дәресләр юк, ләкин эш көннәре дәвам итә.
workday-kind-label = Нәрсә
workday-kind-off = Оешманың ял көннәре
workday-kind-works = Ял урынына эш көннәре
workday-kind-holidays = Каникул
workday-first = <b>Кайсы көннән?</b>
    Басыгыз яки языгыз, мәсәлән: 30.12.2026
workday-first-label = Башы
workday-last = <b>Кайсы көнгә кадәр (ул көн дә керә)?</b>
    Бер генә көн булса, калдырып китегез.
workday-last-label = Ахыры
refusal-days-backwards = Соңгы көн беренчесеннән алдарак. Соңгы көнне тагын бер тапкыр языгыз.
refusal-days-too-many = Бу дүрт айдан күбрәк. Даталарны тикшерегез әле.
refusal-days-too-far = Бу көннәр бүгеннән бик ерак. Елны тикшерегез әле.
refusal-days-known = Бу көннәрнең бер өлеше инде язылган. Элекке язманы алыгыз яки башка көннәр сайлагыз.
