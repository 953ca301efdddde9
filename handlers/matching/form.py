"""Finding a mentee in a proposal by name."""

from dataclasses import dataclass

from aiogram.fsm.state import State, StatesGroup
from sqlalchemy import select

from handlers.desk import Desk
from handlers.forms import Form, PersonStep
from handlers.forms.steps import Draft
from handlers.matching.choosing import match_screen
from handlers.matching.words import seen
from handlers.view import View
from storage.matching import MatchRow
from storage.people import Person


class Seeking(StatesGroup):
    """The one question."""

    mentee = State()


@dataclass
class SeekingDraft:
    """Whom, and in which proposal."""

    matching_id: int
    mentee: int


def _among(view: View, draft: Draft) -> dict[int, str]:
    if "matching_id" not in draft:
        return {}
    matching = seen(view, int(draft["matching_id"]))
    query = (
        select(Person)
        .join(MatchRow, MatchRow.mentee_id == Person.id)
        .where(MatchRow.matching_id == matching.id, Person.erased_at.is_(None))
        .order_by(Person.surname, Person.first_name, Person.id)
    )
    return {person.id: view.full(person) for person in view.session.scalars(query)}


async def _finish(desk: Desk, draft: SeekingDraft) -> None:
    await desk.show(match_screen, draft.matching_id, draft.mentee)


SEEKING = Form("mseek", PersonStep(Seeking.mentee, _among), draft=SeekingDraft, finish=_finish)
