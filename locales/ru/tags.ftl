# Темы: компетенции и затруднения, по направлениям пункта 4.9 положения.

direction-scientific-theoretical = Научно-теоретическое
tag-learning-theory = Теория обучения и дидактика
tag-child-development = Возрастное развитие детей
tag-research-projects = Исследования и проекты с учениками
tag-teaching-approaches = Современные подходы в обучении
tag-self-education = Самообразование
tag-professional-talks = Выступления и публикации

direction-legal = Нормативное правовое
tag-education-law = Закон об образовании, права учителя
tag-standards = ФГОС и федеральные программы
tag-work-programmes = Рабочие программы
tag-class-records = Электронный журнал и документы
tag-safety-rules = Охрана труда и безопасность детей
tag-personal-data = Персональные данные учеников
tag-certification = Аттестация педагога

direction-subject-professional = Предметно-профессиональное
tag-subject-knowledge = Знание своего предмета
tag-hard-topics = Трудные темы предмета
tag-exam-preparation = Подготовка к ВПР, ОГЭ, ЕГЭ
tag-olympiads = Олимпиады и конкурсы
tag-cross-subject = Межпредметные связи
tag-functional-literacy = Функциональная грамотность
tag-practical-work = Опыты, практика, лабораторные

direction-psychological-pedagogical = Психолого-педагогическое
tag-class-discipline = Дисциплина на уроке
tag-hard-class = Работа с трудным классом
tag-motivation = Мотивация учеников
tag-special-needs = Дети с ОВЗ, инклюзия
tag-gifted-children = Одарённые дети
tag-parents = Работа с родителями
tag-class-teacher = Классное руководство
tag-conflicts = Конфликты и медиация
tag-adaptation = Адаптация в коллективе
tag-burnout = Нагрузка и выгорание
tag-youngest-children = Дети дошкольного возраста

direction-methodological = Методическое
tag-lesson-planning = Планирование урока
tag-lesson-goals = Цели и результаты урока
tag-lesson-time = Время и темп урока
tag-lesson-analysis = Анализ и самоанализ урока
tag-assessment = Оценивание и обратная связь
tag-group-work = Групповая и парная работа
tag-digital-tools = Цифровые инструменты
tag-online-teaching = Дистанционное обучение
tag-homework = Домашние задания
tag-extracurricular = Внеурочная деятельность
tag-open-lesson = Открытый урок, занятие
tag-differentiation = Разноуровневое обучение
