"""How things are entered: a form asks its steps one by one, over aiogram-dialog.

    class Ask(StatesGroup):
        text, urgency, review = State(), State(), State()

    form = Form(
        "ask",
        TextStep(Ask.text, most=2000),
        ChoiceStep(Ask.urgency, codes("now", "today", "week")),
        draft=AskDraft, review=Ask.review, finish=send_request,
    )
    router.include_router(form.dialog())

Every step says `<form>-<step>`, every form has «Назад» and «Отменить» in the same place, wrong
input is answered in one way, and what was typed stays in the draft across restarts.
"""

from handlers.forms.choices import ChoiceStep, ManyStep, codes
from handlers.forms.form import Form
from handlers.forms.people import PersonStep
from handlers.forms.steps import NumberStep, Step, TextStep
from handlers.forms.week import WeekStep

__all__ = [
    "ChoiceStep",
    "Form",
    "ManyStep",
    "NumberStep",
    "PersonStep",
    "Step",
    "TextStep",
    "WeekStep",
    "codes",
]
