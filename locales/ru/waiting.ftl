## What waits

menu-waiting = Что меня ждёт
command-waiting = Что меня ждёт
waiting-title = <b>Что вас ждёт</b>
waiting-daily = <b>Напоминаю: вас ждёт</b>
waiting-nothing = <b>Вас ничего не ждёт</b>
    Всё отвечено. Хорошего дня.
waiting-line = { $number }. { $line }
waiting-until = { $what }
    До { $until }, { $after }.
waiting-one = коллега
waiting-open = { $number }. Открыть
waiting-mine = Что меня ждёт
waiting-gone = Здесь уже не нужно отвечать, убираю из списка.
waiting-mentorship-answer = Согласие на пару: { $name }
waiting-mentorship-amendment = Изменение в паре: { $name }
waiting-mentorship-trial = Продолжать ли после пробной встречи: { $name }
waiting-stand-in-asked = Замена наставника на время: { $name }
waiting-meeting-offer = Ответ о времени встречи: { $name }
waiting-meeting = Состоялась ли встреча: { $name }
waiting-stand-in = Замена наставника на время: { $name }
waiting-anything = Ответ: { $name }
waiting-quarter-return = Сдать сведения за квартал
waiting-yearly-refresh = Проверить список наставляемых
waiting-then-coordinator = потом увидит координатор
waiting-survey = Опрос
waiting-help = Вопрос, на который ждут ответа: { $name }
waiting-meeting-gap = Назначить встречу: { $name }
waiting-then-return = потом предложение вернётся куратору
waiting-then-withdrawn = потом предложение снимется
waiting-then-close = потом вопрос закроется
waiting-then-curator = потом скажу куратору
waiting-then-others = потом спрошу и других
waiting-then-again = потом напомню
waiting-work-roles = Подтвердить людей: { $count }
waiting-work-signatures = Отметить подписи: { $count }
waiting-work-orders = Записать приказ: { $count }
waiting-work-confirmations = Подтвердить приказы: { $count }
waiting-others = Что ждёт других
waiting-others-title = <b>Что ждёт других</b>
    Всего: { $count }
waiting-others-nothing = <b>Никого не ждём</b>
    Все ответили вовремя.
waiting-other = • <b>{ $name }</b>, с { $since }
    { $line }

## Meetings that do not come

gaps-first = <b>Пора познакомиться</b>
    { $names } и вы уже в паре, а первой встречи пока не было.
    Предложите удобное время, это займёт минуту.
gaps-both = <b>Давно не виделись</b>
    { $names } и вы не встречались { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[other] учебных дней
    }.
    Предложите удобное время, это займёт минуту.
gaps-curator-first = <b>Первой встречи ещё не было</b>
    { $name }
    После приказа прошло { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[other] учебных дней
    }. Обоим я уже предложил выбрать время.
gaps-curator = <b>Давно не было встреч</b>
    { $name }
    Без встреч { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[other] учебных дней
    }. Обоим я напоминал, может быть, нужна ваша помощь.
gaps-health-days = Нет встреч { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[other] учебных дней
    }.
gaps-health-formal = Похоже на формальность: встречи не подтверждаются или их давно нет.
gaps-health-silent = Наставник пока не отвечает, новых пар ему не предлагаю.
gaps-you-silent = <b>Похоже, сейчас не до вопросов</b>
    Несколько вопросов ждут вас давно, поэтому новых пар пока не предлагаю. Предложения, что ждали, вернулись с извинением.
    Ответите на любой вопрос, и всё снова по-прежнему. Болеете или в отпуске? Отметьте это в профиле: /profile
gaps-set-aside = <b>Наставник сейчас не успевает отвечать</b>
    { $name }. Новых пар пока не предлагаю; предложения, что ждали, вернул. Ответит на любой вопрос, и всё снова по-прежнему.
