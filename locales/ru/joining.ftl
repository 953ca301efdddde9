join-link-over = Эта ссылка-приглашение уже не действует. Попросите у куратора новую.
join-goes-on = Мы уже знакомимся, продолжим с того же места.
join-language = <b>Здравствуйте. Я «Наставник»</b>
    Помогаю учителям помогать учителям. На каком языке вам удобнее?
join-language-label = Язык
join-municipality = <b>В каком районе вы работаете?</b>
join-municipality-label = Район
join-organisation_id = <b>В какой организации?</b>
    Если вашей нет в списке, спросите у куратора или районного координатора.
join-organisation_id-label = Организация
join-consent = <b>Согласие на обработку персональных данных</b>
    Оператор: { $organisation }.
    Для чего: подобрать наставника, назначать встречи, вести отчётность по наставничеству.
    Что: фамилия, имя, отчество, место работы, должность, профиль, ответы в опросах, сообщения в боте.
    Сообщения передаёт Telegram, его серверы за пределами России: это трансграничная передача. База данных хранится в России, третьим лицам ничего не передаётся.
    Согласие можно отозвать в любой день командой /forget, посмотреть свои данные: /mydata.
join-consent-yes = Даю согласие
join-consent-label = Согласие
join-name = <b>Как вас зовут?</b>
    Напишите фамилию, имя и отчество, например: Иванова Анна Петровна
join-name-label = ФИО
join-name-problem = Не получилось разобрать имя. Напишите через пробел фамилию, имя и отчество: Иванова Анна Петровна
join-role = <b>Кем вы хотите быть?</b>
    Наставник помогает, наставляемому помогают. Второе можно добавить потом.
join-role-mentee = Наставляемый
join-role-mentor = Наставник
join-role-label = Роль
join-position = <b>Ваша должность?</b>
    Например: учитель, воспитатель, педагог-психолог
join-position-label = Должность
join-subject = <b>Ваш предмет или возраст детей?</b>
    Чтобы подобрать пару по вашему предмету. Например: математика
join-subject-label = Предмет
join-experience_years = <b>Сколько лет вы работаете с детьми?</b>
    Напишите число, можно 0.
join-experience_years-label = Стаж, лет
join-competences = <b>В чём вы сильны?</b>
    Отметьте из списка или напишите своё, потом «Готово».
join-competences-label = Компетенции
join-achievements = <b>Какими достижениями вы готовы поделиться?</b>
    Это графа «Базы наставников». Можно пропустить.
join-achievements-label = Достижения
join-capacity = <b>Скольким коллегам вы готовы помогать сразу?</b>
join-capacity-label = Наставляемых
join-mode = <b>Как вам удобнее встречаться?</b>
join-mode-online = По видео
join-mode-person = Лично
join-mode-mixed = По-разному
join-mode-label = Встречи
join-category = <b>Что ближе к вам?</b>
    Чтобы подобрать наставника под вашу задачу.
join-category-young = Молодой специалист
join-category-newcomer = Новичок в организации
join-category-changed = Сменил(а) работу
join-category-difficulties = Есть трудности
join-category-label = Категория
join-difficulties = <b>В чём нужна помощь?</b>
    Отметьте из списка или напишите своё, потом «Готово». Видят куратор и будущий наставник.
join-difficulties-label = Запросы
join-strengths = <b>А что у вас получается хорошо?</b>
    На сильных сторонах строится программа. Можно пропустить.
join-strengths-label = Сильные стороны
join-free_days = <b>В какие дни вам удобны встречи?</b>
    Отметьте дни и нажмите «Готово».
join-free_days-mon = Пн
join-free_days-tue = Вт
join-free_days-wed = Ср
join-free_days-thu = Чт
join-free_days-fri = Пт
join-free_days-sat = Сб
join-free_days-label = Удобные дни
join-review = <b>Всё верно?</b>
join-confirm = Всё верно
join-done = <b>Готово, { $name }</b>
    Рад знакомству. Вот что можно сделать:
join-waiting = <b>Спасибо, { $name }</b>
    Всё сохранено. Теперь вас подтвердит куратор, и я сразу напишу.
join-card-pending = <b>Новый человек ждёт подтверждения</b>
join-card-confirmed = <b>Подтверждено</b>
join-card-removed = <b>Не подтверждено</b>
join-card = { $name }
    Роль: { $role }
    { $organisation }
join-card-work = { $position }, { $subject }
join-card-tags = Темы: { $tags }
join-accept = Подтвердить
join-refuse = Не подтверждать
join-told-confirmed = <b>Вы с нами</b>
    { $organisation }, роль: { $role }. Откройте меню, там всё, что можно сделать.
join-told-removed = Куратор не подтвердил роль «{ $role }» ({ $organisation }). Если это ошибка, поговорите с ним и начните заново: /start
join-told-pending = Роль «{ $role }» ждёт подтверждения ({ $organisation }).
refusal-invitation-over = Эта ссылка-приглашение уже использована. Попросите у куратора новую; всё, что вы ответили, сохранено.
refusal-already-joined = Эта роль у вас уже есть. Откройте /menu
