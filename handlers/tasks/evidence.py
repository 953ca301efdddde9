"""What shows that a task was done: taken in message by message, shown as it was sent."""

from typing import TYPE_CHECKING, Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard

from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Step, Wrong, bare
from handlers.forms.words import Said
from handlers.help.reading import said_in
from handlers.help.relayed import Relayed
from handlers.tasks.buttons import Card
from handlers.tasks.screens import task_seen
from handlers.view import View
from mentoring.help.talking import RELAYED
from mentoring.tasks.rules import MOST_PIECES
from storage.people import Person
from storage.tasks import TaskEvidence, evidence_of

if TYPE_CHECKING:
    from handlers.forms.form import Form


class PiecesStep(Step):
    """Any messages, one after another, and then «done» by a button.

    :param least: how many there must be
    :param done: the key of the button that goes on
    """

    def __init__(self, *args: Any, least: int, done: str, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.least, self.done = least, done

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        seen = super().read(view, draft, page)
        count = len(draft.get(self.name) or [])
        if count:
            seen["below"] = view.words("task-pieces-so-far", count=count)
        return seen | {"enough": count >= self.least}

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def go_on(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            run = Run(manager)
            kept = list(run.draft.get(self.name) or [])
            if len(kept) >= self.least:
                await form.answer(run, self, kept)

        return [
            Button(Said(self.done), id=form.widget_id(self, "g"), on_click=go_on, when="enough")
        ]

    async def typed(self, run: Run, message: Message) -> Any:
        said = said_in(message)
        if said.kind not in RELAYED:
            raise Wrong(Problem.of("task-cannot-take"))
        if said.text.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        if said.kind == "text" and not bare(said.text):
            raise Wrong(Problem.of("form-too-short", least=1))
        kept = list(run.draft.get(self.name) or [])
        if len(kept) >= MOST_PIECES:
            raise Wrong(Problem.of("task-enough-pieces", most=MOST_PIECES))
        piece = {"kind": said.kind, "text": said.text, "message_id": said.message_id}
        run.draft[self.name] = [*kept, piece]
        raise Stay


def pieces_seen(view: View, task_id: int) -> list[Relayed]:
    """Everything that was handed in for a task, ready to be sent to the reader."""
    task, _ = task_seen(view, task_id)
    return [_relayed(view, one) for one in evidence_of(view.session, task.id)]


def _relayed(view: View, one: TaskEvidence) -> Relayed:
    author = view.session.get_one(Person, one.person_id)
    name = view.address(author)
    header = view.words("task-piece", name=name, moment=view.moment(one.at))
    return Relayed(
        kind=one.kind,
        header=header,
        body=str(view.words("task-piece-text", text=one.text)) if one.text else "",
        whose=view.button("task-open", Card(task=one.task_id)),
        rows=(),
        from_chat=author.telegram_id,
        number=one.message_id or 0,
        reply_to=None,
        no_voice=view.words("task-no-voice"),
        gone=view.words("task-piece-gone"),
        author_told=view.words("task-author-told"),
    )
