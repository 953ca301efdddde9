## Quarterly returns

menu-returns = Сведения за квартал
command-returns = Сведения за квартал
returns-title = <b>Сведения за квартал</b>
    Выберите квартал.
returns-district = <b>Сведения за квартал</b>
returns-none = <b>Сведения за квартал</b>
    Пока ничего не нужно. Напомню в неделю сдачи.
returns-count-asked = Ждём: { $count }
returns-count-submitted = Сданы, не приняты: { $count }
returns-count-returned = Возвращены: { $count }
returns-count-accepted = Приняты: { $count }
returns-entry-asked = ждём · { $name } · { $quarter } кв. { $year }
returns-entry-submitted = сданы · { $name } · { $quarter } кв. { $year }
returns-entry-returned = возвращены · { $name } · { $quarter } кв. { $year }
returns-entry-accepted = приняты · { $name } · { $quarter } кв. { $year }
returns-one = <b>Сведения за { $quarter } квартал { $year }</b>
    { $name }
returns-figure-mentors = Наставников: { $count }
returns-figure-mentees = Наставляемых: { $count }
returns-figure-pairs = Пар и групп: { $count }
returns-figure-ordered = Из них с приказом: { $count }
returns-figure-planned = Встреч назначено: { $count }
returns-figure-held = Встреч состоялось: { $count }
returns-figure-asked = Просьб о помощи: { $count }
returns-figure-solved = Из них решено: { $count }
returns-state-asked = Числа посчитаны сами. Проверьте и сдайте до { $day }.
returns-state-submitted = Сданы: { $when }. Ждём ответа координатора.
returns-state-accepted = Приняты. Спасибо.
returns-state-returned = Возвращены: { $word }
    Исправьте и сдайте снова, пожалуйста.
returns-submit = Сдать
returns-accept = Принять
returns-back = Вернуть
returns-all = Все сведения
returns-silent = <b>Сведения за квартал ещё не сдали</b>
    Организаций: { $count }
retback-word = <b>Что поправить?</b>
    Напишите одним-двумя предложениями, куратор это прочитает.
retback-word-label = Что поправить
refusal-return-submitted = Эти сведения уже сданы. Вот что сейчас:
refusal-return-not-submitted = Здесь уже всё решено. Вот что сейчас:

## The yearly refresh

refresh-title = <b>Новый учебный год: проверьте список наставляемых</b>
    Всего: { $count }
refresh-name = • { $name }
refresh-more = и ещё { $count }
refresh-what = Если кто-то пришёл или больше не учится у наставника, поправьте список в «Люди».
refresh-right = Список верный
refresh-done = <b>Список проверен</b>
    Наставляемых в этом учебном году: { $count }. Спасибо.
refusal-refresh-done = Список уже проверен. Вот что сейчас:
