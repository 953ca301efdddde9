"""The question for competences or difficulties: five directions page by page, search, own words."""

from typing import Any

from aiogram.types import Message

from handlers.forms import ManyStep
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Step, Wrong, bare
from handlers.joining.tags import offered_tags, tag_labels
from handlers.view import View
from mentoring.tags import DIRECTION_OF, DIRECTIONS, OWN, search_tags, tag_named

LONGEST = 60  # letters of somebody's own words
ALIKE = 5  # tags shown beside own words


class TagStep(ManyStep):
    """Tags of the catalogue, each page a direction of S0 4.9; what is typed finds one or is added.

    Words that are in no label are marked as somebody's own, and what is like them in the catalogue
    is shown beside them, to be marked instead.
    """

    def __init__(self, state: Any, **rest: Any) -> None:
        super().__init__(state, offered_tags, **rest)

    @property
    def _found(self) -> str:
        return f"{self.name}_found"

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        labels = dict(self.options(view, draft, self.prefix))
        own = [code for code in labels if code not in DIRECTION_OF]
        pages = [(view.words.plain(f"direction-{d}"), tags) for d, tags in DIRECTIONS.items()]
        pages[0] = (pages[0][0], (*own, *pages[0][1]))
        found = [code for code in draft.get(self._found) or [] if code in labels]
        if found:
            pages.insert(0, ("", tuple(found)))
        page = min(page, len(pages) - 1)
        direction, codes = pages[page]
        marked = draft.get(self.name) or []
        below = [
            view.words("form-tags-direction", direction=direction)
            if direction
            else view.words("form-tags-alike")
        ]
        if any(code not in codes for code in marked):
            below.append(view.words("form-marked-so-far", marked=self.told(view, draft)))
        return Step.read(self, view, draft, page) | {
            "options": [(code, labels[code]) for code in codes],
            "earlier": page > 0,
            "later": page + 1 < len(pages),
            "below": "\n".join(below),
        }

    async def typed(self, run: Run, message: Message) -> Any:
        said = " ".join(bare(message.text or "").split())
        if said.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        if not 0 < len(said) <= LONGEST:
            raise Wrong(Problem.of("form-choose-please"))
        labels = tag_labels(run.desk.words)
        code = tag_named(said, labels)
        marked: list[str] = run.draft.get(self.name) or []
        if code not in marked:
            run.draft[self.name] = [*marked, code]
        run.draft[self._found] = (
            [code, *search_tags(said, labels, limit=ALIKE)] if code.startswith(OWN) else []
        )
        run.page = 0 if code.startswith(OWN) else _page_of(code)
        raise Stay


def _page_of(code: str) -> int:
    return list(DIRECTIONS).index(DIRECTION_OF[code])
