## Forms, variants, kinds

pairs-variant-none = Без уточнения
pairs-variant-experienced-young = опытный педагог – молодой специалист
pairs-variant-class-young = опытный классный руководитель – молодой специалист
pairs-variant-leader-difficulties = лидер сообщества – педагог с трудностями
pairs-variant-innovator-conservative = новатор – консервативный педагог
pairs-variant-subject-inexperienced = опытный предметник – неопытный предметник
pairs-kind-group = групповое
pairs-kind-short_term = краткосрочное
pairs-kind-reverse = обратное
pairs-kind-virtual = виртуальное
pairs-kind-situational = ситуационное
pairs-kind-marked = ✓ { $kind }
pairs-kind-free = { $kind }
pairs-shape-forms = Другая форма
pairs-shape-variants = Роли в паре
pairs-shape-kinds = Вид наставничества
pairs-shape-done = Готово
pairs-choose-forms = <b>Форма наставничества</b>
    Сейчас: { $form }
pairs-choose-variants = <b>Кто кому помогает?</b>
    Сейчас: { $form }
pairs-choose-kinds = <b>Вид наставничества</b>
    Сейчас: { $form }
    Краткосрочное длится до трёх месяцев. В обратном каждый наставник другому в своём деле. В виртуальном встречи только онлайн.
pairs-offer-elsewhere = Наставник работает здесь: { $name }. Приказ издаёт его организация, видят оба куратора.
pairs-offer-reverse = Получатся две связанные пары: каждый наставник другому, согласие и приказ для каждой.
pairs-fit-wide = Искать в районе
pairs-fit-near = Только своя организация

## Groups

pairs-card-joined = <b>{ $name }</b>
    В группе с остальными
pairs-join-late = <b>Кого добавить в группу?</b>
    У нового участника будут своё согласие и свой приказ, остальные работают как работали.
pairs-told-mentee-joined = <b>В группе новый участник</b>
    { $name }. Приказ подписан, можно знакомиться.
pairs-next-returned-left = Пока ждали ответа, наставник перестал быть наставником. Можно предложить другого.
pairs-other-half = Вторая половина пары
refusal-reverse-no-group = В обратном наставничестве двое, группу из него не сделать. Вот что сейчас:
refusal-group-full = В группе может быть не больше шести наставляемых.
refusal-not-running = Сейчас эта пара не работает, менять нечего. Вот что сейчас:

## Trial

pairs-trial-introduction-ahead = Знакомство: впереди
pairs-trial-introduction-done = Знакомство: было
pairs-trial-trial-ahead = Пробная рабочая встреча: впереди
pairs-trial-trial-done = Пробная рабочая встреча: была
pairs-trial-said = Ваш ответ записан, его видит только куратор.
pairs-told-trial-ask = Пробная встреча позади. Продолжаем? Ответ увидит только куратор.
pairs-told-trial-silent = После пробной встречи ответили не все. Может быть, стоит спросить лично.
refusal-trial-open = Ещё не все сказали, продолжать ли после пробной встречи. Дождитесь ответа или нажмите в карточке «Без пробной встречи».
refusal-trial-not-met = Сначала знакомство и пробная встреча, потом спрошу, продолжать ли. Вот что сейчас:

## Notice

pairs-runs-until = Работа продлится до конца дня: { $until }.
pairs-next-withdrawn = Поручение отменяется, последний день: { $until }. До этого отмену можно снять.
pairs-do-calloff = Не отменять поручение
pairs-told-withdrawing-mentor = <b>Организация отменяет поручение</b>
    { $names }
    Последний день: { $until }. По закону предупреждают за три рабочих дня. Куратор ответит на вопросы.
pairs-told-withdrawing-mentee = <b>Работа пары скоро завершится</b>
    { $names }
    Последний день: { $until }. Вашей вины в этом нет, куратор поможет с новой парой.
pairs-reason-mentor-changed = с наставляемым продолжил другой наставник
refusal-notice-runs = Предупреждение уже идёт. Вот что сейчас:

## Changing the term and the form

pairs-do-more = Изменить
pairs-do-term = Продлить или сократить
pairs-do-form = Форма и вид
pairs-do-standin = Замена на время
pairs-do-another = Сменить наставника
pairs-do-reverse = Обратное наставничество
pairs-more = <b>Что изменить?</b>
    Срок и форму меняют с согласия обеих сторон, я спрошу их сам.
pairs-change = Изменить
pairs-mine-change = <b>Что изменить?</b>
    Срок и форму меняют с согласия обеих сторон.
pairs-change-term = Новый последний день: { $ends }
pairs-change-form = Новая форма: { $form }
pairs-amend-running = Ждём согласия. { $change }
pairs-amend-open = Что предложено
pairs-amend-asked = <b>Предложение изменить работу пары</b>
    { $name }
pairs-amend-agreed = <b>Согласны все, изменение принято</b>
    { $name }
pairs-amend-declined = <b>Всё остаётся как было</b>
    { $name }. На изменение согласились не все, так бывает.
pairs-amend-lapsed = <b>Всё остаётся как было</b>
    { $name }. На предложение ответили не все, оно снято.
pairs-amend-withdrawn = <b>Предложение снято</b>
    { $name }
pairs-amend-waits = Ждём: { $names }. До { $until }, потом всё останется как было.
pairs-amend-paper = Оформите изменение дополнительным соглашением и приказом.
pairs-amend-no = Оставить как есть
pairs-amend-back = Снять предложение
pairs-reform = <b>Изменить форму?</b>
    Сейчас: { $now }
    Будет: { $then }
    Согласиться должны обе стороны.
pairs-reform-send = Предложить
pairs-told-amend-asked = В паре предложили изменение, ждём согласия.
pairs-told-amend-silent = Пятый рабочий день без ответа на изменение. Может быть, стоит напомнить лично.
pairs-told-term-soon = <b>Срок работы пары подходит к концу</b>
    Последний день: { $ends }. Если нужно ещё время, предложите новый срок.
pairs-told-term-over = Срок этой пары вышел. Завершите её или предложите новый срок.
prolonging-day = <b>Какой день будет последним?</b>
    Сейчас: { $ends }. Напишите, например: 30.06.2027
prolonging-day-label = Последний день
prolonging-review = <b>Предложить этот срок?</b>
    Он изменится, когда согласятся обе стороны.
prolonging-confirm = Предложить
refusal-term-past = Последний день должен быть впереди. Напишите, пожалуйста, другой.
refusal-term-too-long = Это больше трёх лет. Напишите, пожалуйста, день пораньше.
refusal-term-not-short = Краткосрочное наставничество длится до трёх месяцев. Напишите день пораньше или сначала измените вид.
refusal-amendment-same = Сейчас так и есть, менять нечего.
refusal-amendment-open = Одно изменение уже предложено. Дождитесь ответа или снимите его.
refusal-amendment-over = На это предложение отвечать уже не нужно. Вот что сейчас:

## Standing in

pairs-stand-in-asked = Замену пока не подтвердили: { $name }, { $first } – { $last }
pairs-stand-in-agreed = Замена на время: { $name }, { $first } – { $last }
pairs-stand-in-open = Замена на время
pairs-standing-in = Заменяю: { $name }
standing-person = <b>Кто заменит наставника?</b>
standing-person-label = Кто
standing-first = <b>С какого дня?</b>
    Нажмите или напишите, например: 30.11.2026
standing-first-label = С
standing-last = <b>По какой день включительно?</b>
    Напишите, например: 11.12.2026
standing-last-label = По
standing-review = <b>Попросить о замене?</b>
    Сначала спрошу согласия, потом скажу всем.
standing-confirm = Попросить
stand-in-mine-asked = <b>Вас просят заменить наставника на время</b>
stand-in-mine-agreed = <b>Вы заменяете наставника</b>
stand-in-mine-over = <b>Замена закончилась, спасибо</b>
stand-in-mine-declined = <b>Спасибо за ответ</b>
    Куратор попросит другого.
stand-in-mine-withdrawn = <b>Замена больше не нужна</b>
    Спасибо за готовность помочь.
stand-in-theirs-asked = <b>Замену спросили, ответа пока нет</b>
stand-in-theirs-agreed = <b>Замена наставника на время</b>
stand-in-theirs-over = <b>Замена закончилась, наставник продолжает</b>
stand-in-theirs-declined = <b>С заменой не получилось</b>
    Можно попросить другого наставника.
stand-in-theirs-withdrawn = <b>Замены больше нет, наставник продолжает</b>
stand-in-pair = { $name }
stand-in-who = Заменяет: { $name }
stand-in-days = { $first } – { $last }
stand-in-stop = Больше не могу
stand-in-end = Отменить замену
refusal-stand-in-takes-part = Этот человек уже в этой паре. Выберите, пожалуйста, другого.
refusal-stand-in-past = Замена может начаться не раньше сегодняшнего дня. Напишите, пожалуйста, другой день.
refusal-stand-in-long = Замена может длиться до четырёх месяцев. Если дольше, лучше сменить наставника.
refusal-stand-in-open = Замена уже есть или о ней уже попросили. Вот что сейчас:
refusal-stand-in-over = Отвечать уже не нужно. Вот что сейчас:

## Another mentor

pairs-mine-another = Другой наставник
pairs-mine-keep = Оставить наставника
pairs-mine-change-asked = Куратор знает, что вам нужен другой наставник. Кроме него этого никто не видит.
pairs-change-wanted = Тихая просьба о другом наставнике: { $name } ({ $reason })
pairs-change-sought = Ищем другого наставника: { $name }
pairs-told-change-asked = Просят другого наставника: { $name }. Об этом знаете только вы; пара работает, пока не начнётся новая.
pairs-told-change-back = Просьба о другом наставнике снята: { $name }.
another-reason = <b>Попросить другого наставника?</b>
    Об этом узнает только куратор. Пока он подбирает, всё идёт как шло.
another-reason-label = Причина
another-reason-no-contact = Не сложился контакт
another-reason-changed = Изменились задачи
another-reason-workload = Не хватает времени
another-reason-other = Другое
another-note = <b>Хотите пояснить?</b>
    Увидит только куратор. Можно пропустить.
another-note-label = Подробнее
another-review = <b>Передать куратору?</b>
    Наставник об этом не узнает.
another-confirm = Передать
refusal-change-asked = Куратор уже знает об этой просьбе. Вот что сейчас:
refusal-change-not-asked = Такой просьбы сейчас нет. Вот что сейчас:

## Meetings

refusal-meeting-virtual = В виртуальном наставничестве встречи только онлайн. Выберите, пожалуйста, «Онлайн».

## Mediation

pairs-mine-mediation = Помочь договориться
pairs-mediation-sure = <b>Попросить помочь договориться?</b>
    Вашу просьбу увидит совет наставников, а если его нет, куратор: кто просит и о какой паре. С вами свяжутся. Записи и вопросы никому не открываются.
pairs-mediation-yes = Попросить
pairs-mediation-asked = <b>Просьба передана</b>
    С вами свяжутся. Пара тем временем работает как обычно.
pairs-told-mediation = <b>Просят помочь договориться</b>
    { $name }
    Кто просит: { $who }. Поговорите, пожалуйста, с обоими, по отдельности и по-доброму.
