## Offering a meeting

meet-no-pair = Встречи назначаются в действующей паре. Сейчас у вас её нет; когда куратор её откроет, я напишу. Меню: /menu
meet-mentorship_id = <b>С кем встреча?</b>
meet-mentorship_id-label = С кем
meet-moments = <b>Когда вам удобно?</b>
    { $status }
meet-moments-label = Время
meet-minutes = <b>Сколько займёт встреча?</b>
meet-minutes-30 = 30 минут
meet-minutes-45 = 45 минут
meet-minutes-60 = 1 час
meet-minutes-90 = 1 час 30 минут
meet-minutes-label = Длительность
meet-mode = <b>Как встретитесь?</b>
meet-mode-online = По видео
meet-mode-person = Лично
meet-mode-label = Формат
meet-place = <b>Где?</b>
    Напишите место или вставьте ссылку: она придёт в каждом напоминании. Можно пропустить.
meet-place-label = Место
meet-topic = <b>О чём поговорите?</b>
    Например: работа с трудным классом. Можно пропустить.
meet-topic-label = Тема
meet-review = <b>Отправляем предложение?</b>
meet-confirm = Отправить

meettime-moments = { $agreed ->
        [true] <b>На какое время перенести?</b>
            Прежнее время перестанет действовать, как только вы отправите новое.
       *[other] <b>Какое время предложить вместо этого?</b>
    }
    { $status }
meettime-moments-label = Время
meetwhy-reason = <b>Почему не получится?</b>
    Одной фразой, её прочтут остальные участники встречи. После отправки встреча будет снята.
meetwhy-reason-label = Причина
meetline-line = <b>О чём договорились, что унесли с собой?</b>
    Одной-двумя фразами. Прочтёте вы оба, запись встанет в дневник.
meetline-line-label = Запись

## What is told of every meeting

meet-fact-when = { $moment }, { $length }
meet-fact-with = С кем: { $names }
meet-fact-online = По видео
meet-fact-person = Лично
meet-fact-online-at = По видео: { $place }
meet-fact-person-at = Где: { $place }
meet-fact-was = Было: { $moment }. Это время больше не действует.
meet-fact-no-more = Прежнее время больше не действует.
meet-fact-topic = Тема: { $topic }
meet-fact-line = Запись: { $line }
meet-file-title = Встреча: { $names }
meet-file-name = vstrecha.ics
meet-file-off = vstrecha-otmena.ics
meet-file-told = Файл для календаря: откройте его, и встреча встанет на место.
meet-file-off-told = Файл для календаря: откройте его, и встреча оттуда уйдёт.

## The offer

meet-offer-title = <b>Встреча предложена</b>
meet-moved-title = <b>Встречу просят перенести</b>
meet-offer-from = { $name } предлагает встретиться, { $length }
meet-offer-clash = { $moment }: на это время у вас уже назначена встреча.
meet-offer-until = Выберите время, пожалуйста. Предложение ждёт до: { $moment }, потом снимется само.
meet-other-time = Другое время
meet-cannot = Не смогу
meet-cannot-said = <b>Вы не сможете прийти</b>
meet-waiting-title = <b>Предложение отправлено</b>
meet-waiting-for = Ответ за другой стороной: { $names }
meet-waiting-until = Если ответа не будет до: { $moment }, предложение снимется, и я напишу всем.
meet-take-back = Снять предложение

## Agreed

meet-agreed-title = <b>Встреча назначена</b>
meet-agreed-next = Напомню за сутки, за 2 часа и за 15 минут.
meet-move = Перенести
meet-cancel = Отменить встречу
meet-remind-tomorrow = <b>Завтра встреча</b>
meet-remind-in = <b>Встреча через { $left }</b>
meet-without = <b>{ $name } не сможет прийти</b>

## Calling off

meet-off-agreed = <b>Отменить встречу?</b>
meet-off-offer = <b>Снять предложение?</b>
meet-off-own = <b>Не получится прийти?</b>
meet-off-told = Я сразу напишу остальным. Вернуть нельзя, но можно предложить новую встречу.
meet-off-agreed-yes = Да, отменить
meet-off-offer-yes = Да, снять
meet-off-own-yes = Да, не смогу
meet-off-why = Написать причину
meet-over-declined = <b>На это время не получилось</b>
meet-over-lapsed = <b>Предложение снято: ответа не было</b>
    Так бывает. Можно предложить другое время.
meet-over-cancelled = <b>Встреча отменена</b>
meet-over-held = <b>Встреча состоялась</b>
meet-over-not_held = <b>Встреча не состоялась</b>
meet-over-missed = <b>Встреча не состоялась</b>
meet-over-disputed = <b>О встрече сказано по-разному</b>
    Так и записано, больше спрашивать не буду.
meet-over-unconfirmed = <b>Состоялась ли встреча, не отмечено</b>
meet-over-by = Так решили: { $name }
meet-over-reason = Причина: { $reason }
meet-next = Назначить следующую

## Afterwards

meet-ask-title = <b>Как прошла встреча?</b>
meet-ask-again = <b>Уточните, пожалуйста, о встрече</b>
    Вы с коллегой ответили по-разному. Спрошу ещё раз, последний.
meet-ask-took = Она состоялась?
meet-took-yes = Да, состоялась
meet-took-not_held = Не состоялась
meet-took-missed = Коллеги не было
meet-ask-topic = Говорили о том, о чём собирались?
meet-topic-yes = Да, по теме
meet-topic-partly = Частично
meet-topic-no = О другом
meet-ask-result = Получилось то, чего хотели?
meet-result-yes = Да
meet-result-partly = Частично
meet-result-no = Пока нет
meet-ask-rating = Насколько она была полезна, от 1 до 5? Оценку видите только вы; в отчёт она войдёт лишь в общей сводке.
meet-rating-1 = 1
meet-rating-2 = 2
meet-rating-3 = 3
meet-rating-4 = 4
meet-rating-5 = 5
meet-thanks-held = <b>Спасибо, записано</b>
meet-thanks-off = <b>Спасибо, отмечено: не состоялась</b>
meet-line = Добавить пару слов

## The list

meet-list-ahead = <b>Ваши встречи</b>
meet-list-past = <b>Прошедшие встречи</b>
meet-list-line = { $number }. { $moment }
    { $names }: { $state }
meet-list-to-past = Прошедшие
meet-list-to-ahead = Предстоящие
meet-state-proposed = ждёт ответа
meet-state-confirmed = назначена
meet-state-asked = ждём, как прошла
meet-state-held = состоялась
meet-state-not_held = не состоялась
meet-state-missed = не состоялась
meet-state-disputed = сказано по-разному
meet-state-unconfirmed = не отмечена
meet-state-declined = не договорились
meet-state-lapsed = снята без ответа
meet-state-cancelled = отменена

## When it could not be done

refusal-meeting-pair-over = Эта пара сейчас не встречается: она на паузе или завершена. Если это не так, спросите куратора.
refusal-meeting-no-times = Выберите, пожалуйста, хотя бы одно время.
refusal-meeting-many-times = Можно предложить не больше { $most } вариантов.
refusal-meeting-time-past = { $when } уже прошло. Выберите, пожалуйста, время впереди.
refusal-meeting-time-far = { $when }: это больше чем через год. Выберите время поближе.
refusal-meeting-changed = С тех пор всё изменилось. Вот что сейчас:
refusal-meeting-own-offer = Это ваше предложение, ответ за другой стороной. Вот что сейчас:
refusal-meeting-clash = На { $when } у вас уже назначена встреча. Если это не мешает, нажмите на время ещё раз.
refusal-meeting-not-yet = Встреча начнётся { $when }. После неё я спрошу сам.
