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
waiting-meeting-offer = Ответ о времени встречи: { $name }
waiting-meeting = Состоялась ли встреча: { $name }
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
