# Topics: competences and difficulties, by the directions of clause 4.9.

direction-scientific-theoretical = Scientific and theoretical
tag-learning-theory = Theory of teaching
tag-child-development = How children develop
tag-research-projects = Research and projects with pupils
tag-teaching-approaches = Modern approaches to teaching
tag-self-education = Learning on one's own
tag-professional-talks = Talks and publications

direction-legal = Legal
tag-education-law = Education law, a teacher's rights
tag-standards = State standards and federal programmes
tag-work-programmes = Work programmes
tag-class-records = Electronic register and papers
tag-safety-rules = Safety of children and at work
tag-personal-data = Pupils' personal data
tag-certification = A teacher's certification

direction-subject-professional = Subject and professional
tag-subject-knowledge = Knowledge of one's subject
tag-hard-topics = Hard topics of the subject
tag-exam-preparation = Preparing for state exams
tag-olympiads = Olympiads and contests
tag-cross-subject = Links between subjects
tag-functional-literacy = Functional literacy
tag-practical-work = Experiments and practical work

direction-psychological-pedagogical = Psychological and pedagogical
tag-class-discipline = Discipline in class
tag-hard-class = Working with a difficult class
tag-motivation = Pupils' motivation
tag-special-needs = Children with special needs
tag-gifted-children = Gifted children
tag-parents = Working with parents
tag-class-teacher = Being a class teacher
tag-conflicts = Conflicts and mediation
tag-adaptation = Settling in among colleagues
tag-burnout = Workload and burning out
tag-youngest-children = Children of kindergarten age

direction-methodological = Methodological
tag-lesson-planning = Planning a lesson
tag-lesson-goals = Goals and results of a lesson
tag-lesson-time = Time and pace of a lesson
tag-lesson-analysis = Analysing a lesson
tag-assessment = Marks and feedback
tag-group-work = Work in groups and pairs
tag-digital-tools = Digital tools
tag-online-teaching = Online teaching
tag-homework = Homework
tag-extracurricular = Activities outside lessons
tag-open-lesson = An open lesson
tag-differentiation = Teaching at several levels
