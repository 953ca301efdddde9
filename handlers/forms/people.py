"""The question for a person: a name typed or tapped, out of those who may be chosen."""

from collections.abc import Callable, Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import Message

from handlers.forms.choices import ChoiceStep
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Wrong, bare
from handlers.view import View
from mentoring.people.finding import find_people

Among = Callable[[View, Draft], Mapping[int, str]]


class PersonStep(ChoiceStep):
    """One of several people; the answer is the id as text.

    A typed name that only one of them has is the answer; one that several have leaves these.

    :param among: `(view, draft) -> {id: full name}`, in the order in which they are shown
    """

    def __init__(self, state: State, among: Among, **rest: Any) -> None:
        super().__init__(state, self._offered, **rest)
        self.among = among

    @property
    def _searched(self) -> str:
        return f"{self.name}_typed"

    def _offered(self, view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
        names = self.among(view, draft)
        typed = draft.get(self._searched)
        found = find_people(typed, names) if typed else list(names)
        return [(str(number), names[number]) for number in found]

    async def typed(self, run: Run, message: Message) -> Any:
        said = bare(message.text or "")
        if not said or len(said) > 200:
            raise Wrong(Problem.of("form-name-please"))
        if said.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        names = await run.desk.read(self.among, run.draft)
        found = find_people(said, names)
        if not found:
            run.draft.pop(self._searched, None)
            raise Wrong(Problem.of("form-nobody-found", typed=said[:60]))
        if len(found) == 1:
            run.draft.pop(self._searched, None)
            return str(found[0])
        run.draft[self._searched], run.page = said, 0
        raise Stay

    def told(self, view: View, draft: Draft) -> str:
        number = draft.get(self.name)
        names = self.among(view, draft) if number else {}
        return names.get(int(number or 0)) or view.words.plain("form-empty-answer")
