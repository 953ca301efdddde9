## The organisation's own working days

workdays-button = Рабочие дни
workdays-title = <b>Рабочие дни</b>
    { $organisation }
    Неделя: { $week ->
        [6] шестидневная
       *[5] пятидневная
    }. Государственные праздники и переносы я знаю сам. По этим дням я считаю сроки и напоминания.
workdays-none = Своих выходных и каникул пока нет.
workdays-line-off = • { $days }: не работаем
workdays-line-works = • { $days }: работаем
workdays-line-holidays = • { $days }: каникулы, уроков нет
workdays-add = Добавить дни
workdays-week-5 = Сделать пятидневной
workdays-week-6 = Сделать шестидневной
workdays-drop = Убрать: { $days }
workday-kind = <b>Какие это дни?</b>
    В каникулы уроков нет, но рабочие дни идут.
workday-kind-label = Что
workday-kind-off = Выходные организации
workday-kind-works = Рабочие вместо выходных
workday-kind-holidays = Каникулы
workday-first = <b>С какого дня?</b>
    Нажмите или напишите, например: 30.12.2026
workday-first-label = С
workday-last = <b>По какой день включительно?</b>
    Если это один день, пропустите.
workday-last-label = По
refusal-days-backwards = Последний день раньше первого. Напишите, пожалуйста, последний день ещё раз.
refusal-days-too-many = Это больше четырёх месяцев. Проверьте, пожалуйста, даты.
refusal-days-too-far = Эти дни слишком далеко от сегодняшнего. Проверьте, пожалуйста, год.
refusal-days-known = Часть этих дней уже записана. Уберите прежнюю запись или выберите другие дни.
