## Who looked, and what was changed

privacy-looked = Кто смотрел и менял
privacy-looked-title = <b>Кто смотрел ваши данные</b>
privacy-looked-nobody = Пока никто.
privacy-look-card = • { $who } открывал(а) вашу карточку: { $when }
privacy-look-notes = • { $who } читал(а) записи вашей пары: { $when }
privacy-changed-title = <b>Что меняли другие</b>
privacy-changed-nothing = Пока ничего.
privacy-changed = • { $what }, { $who }: { $when }
privacy-clock = сам по сроку
privacy-change-person = ваши сведения
privacy-change-mentorship = ваша пара
privacy-change-mentorship-proposed = предложена пара
privacy-change-mentorship-agreed = пара согласована
privacy-change-mentorship-agreed-by = согласие второй стороны
privacy-change-mentorship-signed = отмечена подпись
privacy-change-mentorship-ordered = записан приказ
privacy-change-mentorship-active = начата работа
privacy-change-mentorship-paused = пауза
privacy-change-mentorship-resumed = работа продолжена
privacy-change-mentorship-ended = пара завершена
privacy-change-mentorship-returned = предложение вернулось
privacy-change-mentorship-visit-asked = просьба прочитать записи пары
privacy-change-mentorship-notes-read = прочитаны записи пары

## Consents

privacy-consents = Мои согласия
privacy-consents-title = <b>Ваши согласия на обработку данных</b>
privacy-consents-none = Действующих согласий нет.
privacy-consent = • { $operator }, с { $when }
privacy-withdraw = Отозвать: { $operator }
privacy-withdraw-sure = <b>Отозвать согласие?</b>
    { $operator } перестанет работать с вашими данными: роли там закончатся сразу, куратор узнает.
    Если других согласий нет, через 30 дней я удалю всё о вас. До этого согласие можно дать снова.
    Приказы и подписанные бумаги остаются у организации до их срока.
privacy-withdraw-pairs =
    { $count ->
        [1] Ваша пара там закончится, второй стороне я сообщу.
       *[other] Ваши пары там закончатся ({ $count }), их участникам я сообщу.
    }
privacy-keep = Оставить как есть
privacy-withdraw-yes = Да, отозвать
privacy-withdrawn-until = Согласие отозвано. Всё о вас удалится { $until }. Передумали? Дайте согласие снова.
privacy-told-withdrawn = <b>Согласие отозвано</b>
    { $organisation }: один человек отозвал согласие на обработку данных. Роли сняты, пары закончены. Бумаги с его данными хранятся только до своего срока.
refusal-consent-withdrawn = Это согласие уже отозвано. Вот что сейчас:

## A pair's notes

privacy-notes = Записи пары
visit-reason-label = Причина
visit-reason = <b>Зачем нужны записи пары?</b>
    Напишите причину одним предложением. Сначала её прочитают оба, через час записи откроются на сутки.
privacy-visit-asked = <b>Пара узнает причину</b>
    { $name }
    Причина: { $reason }
    Записи откроются { $opens }, я напишу.
privacy-visit-open = <b>Записи открыты</b>
    { $name }
    До { $closes }. Пара видит, что вы их читали.
privacy-visit-over = <b>Записи закрыты</b>
    { $name }
    Нужны снова? Откройте пару и назовите причину.
privacy-visit-read = Прочитать
privacy-notes-title = <b>Записи пары</b>
    { $name }
    Причина: { $reason }
privacy-notes-none = Записей пока нет.
privacy-note-diary = <b>{ $day }, дневник.</b> { $text }
privacy-note-help = <b>{ $day }, вопрос.</b> { $text }
privacy-visit-told = <b>Куратор хочет прочитать записи вашей пары</b>
    { $name } прочитает общие записи дневника и вопросы (ваша пара: { $names }).
    Причина: { $reason }
    Откроются { $opens } на сутки. Личные заметки наставника не откроются.
    Если вы против, напишите куратору до этого времени.
refusal-visit-reason = Напишите причину чуть подробнее, хотя бы одним предложением: её прочитает пара.
refusal-visit-asked = Вы уже назвали причину для этой пары. Вот что сейчас:
refusal-visit-not-open = Записи сейчас закрыты. Откройте пару, чтобы назвать причину.
