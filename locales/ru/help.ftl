## Asking

ask-question = <b>Что случилось?</b>
    Напишите своими словами, как коллеге. Можно прислать фото, файл или голосовое.
ask-question-label = Вопрос
ask-urgency = <b>Когда нужен ответ?</b>
    От этого зависит, сколько ждать наставника, прежде чем спросить других.
ask-urgency-label = Срочность
ask-urgency-now = Сейчас
ask-urgency-today = Сегодня
ask-urgency-week = На этой неделе
ask-urgency-conflict = Конфликт, безопасность
ask-to = <b>Кого спросить?</b>
ask-to-label = Кому
ask-to-pool = Других наставников
ask-name = <b>Показать другим ваше имя?</b>
    { $readers }
    Без имени другие наставники увидят только «Коллега». { $always }
ask-name-label = Имя
ask-name-shown = Показать имя
ask-name-hidden = Без имени
ask-readers-mentor = Прочитает { $name }. Если ответа не будет до { $until }, спрошу других наставников вашей организации, потом куратора.
ask-readers-pool = Прочитают наставники вашей организации, которым тема близка. Если никто не сможет, спрошу куратора.
ask-readers-conflict = Прочитает только куратор, сразу: { $names }.
ask-always-mentor = { $name } и куратор узнают имя в любом случае.
ask-always-pool = Куратор, если дойдёт до него, узнает имя в любом случае.
ask-known-shown = Ваше имя увидят все, кто прочитает.
ask-known-mentor = Ваше имя увидят { $name } и куратор, другие наставники – только «Коллега».
ask-known-pool = Ваше имя увидит только куратор, наставники – только «Коллега».
ask-known-conflict = Куратор увидит ваше имя.
ask-review = <b>Отправить вопрос?</b>
    { $readers }
ask-confirm = Отправить

help-for-mentees = Вопросы здесь задают наставляемые. Если вам тоже нужен наставник, скажите куратору. Меню: /menu
help-offer = <b>Отправить это наставнику?</b>
    Сначала спрошу, насколько срочно, и покажу, кто прочитает.
help-offer-several = <b>К чему это относится?</b>
    Сообщение сохранено, выберите, куда его отнести.
help-ask-new = Это новый вопрос
help-add-to = К вопросу «{ $question }»
help-send-to = Отправить: { $name }
help-rest = Текст длинный и пришёл несколькими сообщениями. Я соединил их, ничего не потеряется.
help-cannot-pass = Такое я передать не могу: в нём могут быть чужие данные. Пришлите, пожалуйста, словами, фото, файлом или голосом.
refusal-help-nobody = Сейчас спросить некого: в организации пока нет других наставников и куратора. Ваш вопрос сохранён, скажите об этом руководителю.
refusal-help-taken = На этот вопрос уже отвечает другой наставник. Спасибо, что откликнулись.
refusal-help-closed = Этот вопрос уже закрыт. Наставляемый может открыть его снова: /help_requests

## What was asked, by its kind

help-kind-photo = [фото]
help-kind-document = [файл]
help-kind-audio = [аудио]
help-kind-video = [видео]
help-kind-animation = [анимация]
help-kind-voice = [голосовое]
help-kind-video_note = [видеосообщение]
help-kind-sticker = [стикер]
help-kind-location = [место на карте]
help-colleague = Коллега
help-whoever = тот, кто возьмётся ответить
help-quote = <blockquote>{ $text }</blockquote>

## The mentee's own question

help-mine-title-asked = <b>Вопрос отправлен</b>
help-mine-title-pooled = <b>Вопрос у других наставников</b>
help-mine-title-escalated = <b>Вопрос у куратора</b>
help-mine-title-answering = <b>Вам отвечают</b>
help-mine-title-closed = <b>Вопрос закрыт</b>
help-mine-asked = { $name } уже видит ваш вопрос. Жду ответа до { $until }, потом спрошу других наставников.
help-before-silent = { $name } пока не { $gender ->
        [female] ответила
        [male] ответил
       *[unknown] отвечает
    }, это бывает на уроках.
help-before-passed = { $name } сейчас не может ответить, но вопрос не потерян.
help-mine-pooled = Я спросил ещё { $count ->
        [1] одного наставника
        [one] { $count } наставника
       *[other] { $count } наставников
    }. Жду до { $until }, потом спрошу куратора.
help-mine-escalated = { $why ->
        [conflict] Вопрос видит только куратор: { $names }.
       *[other] Пока никто не смог ответить, я спросил куратора: { $names }.
    }
help-mine-nobody = Пока никто не свободен. Вопрос открыт для всех, кого я спросил, и я сразу напишу.
help-mine-answering = Отвечает { $name }. Пишите прямо сюда, я передам.
help-mine-withdrawn = Хорошо, больше никого не спрашиваю.
help-mine-rate = Насколько это помогло? 5 — очень. Оценку никто не увидит, она нужна только для общей картины.
help-mine-rated = Спасибо за оценку.
help-solved = Вопрос решён
help-not-solved = Закрыть без решения
help-withdraw = Уже не нужно
help-reopen = Открыть снова

## Whoever is asked

help-asked-title = <b>Просьба о помощи</b> · { $urgency }
help-asked-who = Спрашивает { $name }:
help-asked-conflict = Это про конфликт или безопасность. Вопрос видит только куратор.
help-asked-mentor = Ответьте, пожалуйста, до { $until }, потом я спрошу других наставников.
help-asked-meet = Удобнее встретиться? Назначьте встречу и нажмите «{ $take }»: тогда вопрос останется у вас.
help-asked-pool = Вам эта тема близка. Отвечает тот, кто возьмётся первым. Жду до { $until }, потом спрошу куратора.
help-asked-curator = Больше никто не смог ответить. Жду до { $until }.
help-asked-answering = Вопрос у вас. Жду вашего слова до { $until }, потом спрошу других.
help-asked-open = Вопрос ещё открыт.
help-asked-taken = На этот вопрос уже отвечает другой наставник. Спасибо, что откликнулись.
help-asked-closed = <b>Этот вопрос закрыт</b>
help-asked-passed = Спасибо, что сказали сразу. Я спрошу других.
help-take = Отвечу сейчас
help-meet = Назначить встречу
help-pass = Передать
help-reply = Ответить
help-write-now = <b>Пишите прямо сюда</b>
    Следующее сообщение получит { $name }. Можно текст, фото, файл или голос.
help-lapsed = Ответ пока не пришёл, и я спросил других: «{ $question }». Ничего страшного, спасибо.
help-gone-on = Вопрос «{ $question }» теперь и у коллег, ничего страшного. Если освободитесь раньше них, можно ответить и сейчас.
help-over-solved = <b>Вопрос решён, спасибо</b>
    { $name }: «{ $question }»
help-over = <b>Вопрос закрыт</b>
    { $name }: «{ $question }». Спасибо за помощь.
help-left = <b>Вопрос закрыт, спасибо вам</b>
    Участник удалил свои данные, поэтому отвечать больше не нужно.
help-again = <b>Вопрос открыт снова</b>

## The talk

help-from = <b>{ $name }</b>
help-from-corrected = <b>{ $name }</b>, исправлено:
help-topic = { " " }· «{ $question }»
help-from-button = От: { $name }
help-passed-on = Передаю. Ваши сообщения получает { $name }.
help-no-voice = Здесь голосовое, но у вас закрыты голосовые сообщения. Попросите написать словами.
help-no-voice-author = { $name } не принимает голосовые. Напишите, пожалуйста, то же словами.
help-gone = Здесь было сообщение, но автор его уже удалил.
help-undelivered = { $name } сейчас вне связи. Ваши сообщения сохранены и придут позже.
help-corrected-relayed = Исправление передано.
help-corrected-kept = Исправление учтено.

## /help_requests

help-list-title = <b>Просьбы о помощи</b>
help-list-asked = Ждут вас:
help-list-own = Мои вопросы:
help-list-closed = Закрытые:
help-list-line = { $number }. { $question } · { $state }
help-list-empty = Сейчас всё спокойно: открытых вопросов нет.
help-state-asked = у наставника
help-state-pooled = у других наставников
help-state-escalated = у куратора
help-state-answering = отвечают
help-state-closed = закрыт
