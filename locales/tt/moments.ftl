## Asking for a moment: in every form that needs one

form-moment-day = Көнне сайлагыз яки языгыз, мәсәлән: иртәгә 15:30. Вакыт сезнеке ({ $zone }).
form-moment-hour = <b>{ $day }</b>
    Сәгать ничәдә? Вакыт сезнеке ({ $zone }). Башкасын язарга була, мәсәлән: 15:30
form-moment-check = Мин болай аңладым: <b>{ $moment }</b>
    Дөресме?
form-moment-chosen = • <b>{ $moment }</b>
form-moment-more = Сайлау өчен { $most } вакытка кадәр тәкъдим итәргә була: килешү тизрәк булыр.
form-moment-right = Дөрес
form-moment-other = Башка вакыт
form-moment-other-day = Башка көн
form-moment-add = Тагын вакыт өстәү
form-moment-drop = Соңгысын алу
form-moment-unread = Вакытны аңлап булмады. Мәсәлән, болай языгыз: иртәгә 15:30
form-moment-past = { $moment } узган инде. Зинһар, алдагы вакытны сайлагыз.
form-moment-day-past = { $day }: бу көн узган инде. Зинһар, алдагы көнне сайлагыз.
form-moment-day-over = Бүгенгә 20:00гә кадәр сәгать калмады. Башка көнне сайлагыз яки вакытны языгыз.
form-moment-far = Бу бер елдан артык. Зинһар, якынрак вакытны сайлагыз.
form-moment-enough = { $most } вакыт бар инде, җитә. Соңгысын алыгыз яки алга барыгыз.
