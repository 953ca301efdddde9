# Темалар: компетенцияләр һәм кыенлыклар.

direction-scientific-theoretical = Фәнни-теоретик
tag-learning-theory = Укыту теориясе
tag-child-development = Балаларның яшь үзенчәлекләре
tag-research-projects = Укучылар белән тикшеренү һәм проектлар
tag-teaching-approaches = Укытуда заманча алымнар
tag-self-education = Үзлегеңнән белем алу
tag-professional-talks = Чыгышлар һәм мәкаләләр

direction-legal = Норматив-хокукый
tag-education-law = Мәгариф турында закон, укытучы хокуклары
tag-standards = ФДББС һәм федераль программалар
tag-work-programmes = Эш программалары
tag-class-records = Электрон журнал һәм документлар
tag-safety-rules = Хезмәтне саклау һәм балалар иминлеге
tag-personal-data = Укучыларның шәхси мәгълүматлары
tag-certification = Педагог аттестациясе

direction-subject-professional = Предмет буенча һөнәри
tag-subject-knowledge = Үз предметыңны белү
tag-hard-topics = Предметның авыр темалары
tag-exam-preparation = БТЭ, ТДИ, БДИга әзерләү
tag-olympiads = Олимпиадалар һәм бәйгеләр
tag-cross-subject = Предметара бәйләнеш
tag-functional-literacy = Функциональ грамоталылык
tag-practical-work = Тәҗрибәләр һәм гамәли эшләр

direction-psychological-pedagogical = Психологик-педагогик
tag-class-discipline = Дәрестә тәртип
tag-hard-class = Авыр сыйныф белән эшләү
tag-motivation = Укучыларны кызыксындыру
tag-special-needs = СМЧ балалар, инклюзия
tag-gifted-children = Сәләтле балалар
tag-parents = Ата-аналар белән эшләү
tag-class-teacher = Сыйныф җитәкчелеге
tag-conflicts = Низаглар һәм медиация
tag-adaptation = Коллективка ияләшү
tag-burnout = Эш күләме һәм аруны җиңү
tag-youngest-children = Мәктәпкәчә яшьтәге балалар

direction-methodological = Методик
tag-lesson-planning = Дәресне планлаштыру
tag-lesson-goals = Дәреснең максаты һәм нәтиҗәсе
tag-lesson-time = Дәрес вакыты һәм темпы
tag-lesson-analysis = Дәресне анализлау
tag-assessment = Бәяләү һәм кире элемтә
tag-group-work = Төркемнәрдә һәм парларда эш
tag-digital-tools = Цифрлы кораллар
tag-online-teaching = Дистанцион укыту
tag-homework = Өй эше
tag-extracurricular = Дәрестән тыш эшчәнлек
tag-open-lesson = Ачык дәрес, шөгыль
tag-differentiation = Төрле дәрәҗәдә укыту
