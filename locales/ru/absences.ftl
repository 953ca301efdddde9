## Being away

absence-open = Болею / в отпуске
absence-open-theirs = Болеет / в отпуске
absence-mine = <b>Когда вас не будет</b>
absence-theirs = <b>{ $name }: когда не будет</b>
absence-line-sick = { $first } – { $last }, болезнь
absence-line-leave = { $first } – { $last }, отпуск
absence-line-other = { $first } – { $last }
absence-substitute = На замену: { $substitute }
absence-none = Ничего не отмечено.
absence-why = В эти дни я не жду ответов и не тороплю. Три рабочих дня при отказе от наставничества идут как обычно.
absence-add = Отметить дни
absence-change = ✎ с { $first }
absence-back = Уже на связи
absence-drop = Убрать: { $first }
absence-gone = <b>Готово</b>
    Отметка снята, все снова знают, что можно писать.
absence-now = { $name } не на связи, последний день { $last }.
absence-told = <b>{ $name } не на связи</b>
    { $first } – { $last }. Ответа в эти дни я ждать не буду.
absence-told-substitute = Вас назвали тем, кто мог бы помочь это время. Если не получается, скажите об этом куратору.
absence-told-curator = <b>Отмечено отсутствие</b>
absence-told-mine = <b>За вас отметили отсутствие</b>
absence-told-back = <b>{ $name } снова на связи</b>
    С { $since }. Можно писать и договариваться о встречах.
absence-told-back-mine = <b>Отметка об отсутствии снята</b>
    С { $since } вы снова на связи.
away-reason = <b>Почему вас не будет?</b>
    Причину видит только куратор. Паре я скажу лишь, по какой день вас нет.
away-reason-sick = Болею
away-reason-leave = В отпуске
away-reason-other = Другое
away-reason-label = Причина
away-first_on = <b>С какого дня?</b>
    Выберите или напишите, например: 1 декабря
away-first_on-label = С
away-last_on = <b>По какой день включительно?</b>
    Напишите, например: 7 декабря. Если вернётесь раньше, отметку легко снять.
away-last_on-label = По
away-substitute_id = <b>Кто мог бы помочь вашим наставляемым это время?</b>
    Напишите фамилию или выберите. Замену назначит куратор. Можно пропустить.
away-substitute_id-label = На замену
refusal-away-past = Эти дни уже прошли. Напишите, пожалуйста, другие.
refusal-away-long = Больше трёх лет сразу отметить нельзя. Напишите день пораньше.
refusal-away-already = На эти дни отсутствие уже отмечено. Его можно изменить в профиле: /profile
refusal-away-over = Эти дни уже позади. Вот что сейчас:

## A question to somebody who is away

help-before-away = { $name } сейчас не на связи, но вопрос не потерян.
ask-readers-away = { $name } сейчас не на связи, поэтому сразу спрошу других наставников вашей организации, а если их нет – куратора.
