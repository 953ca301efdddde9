"""The taps of private data, under «Кто видит мои данные» and on the card of a pair."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.notices import notice
from handlers.privacy.buttons import AskNotes, Consents, Looked, Notes, Withdraw
from handlers.privacy.notes import Reason, asking, notes_screen, open_visit, visit_screen
from handlers.privacy.own import consents_screen, looked_screen, withdraw_screen, withdrawn_screen
from handlers.screen import Screen
from handlers.view import View
from mentoring.mentorships.visiting import may_ask, read_notes
from mentoring.people.consenting import withdraw_consent
from storage.organisations import Organisation


def flow() -> Flow:
    """Everything under «Кто видит мои данные», and «Записи пары» on the curator's card."""
    router = Router(name="privacy")

    @router.callback_query(Looked.filter())
    async def looked(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(looked_screen)

    @router.callback_query(Consents.filter())
    async def consents(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(consents_screen)

    @router.callback_query(Withdraw.filter(F.sure.is_(False)))
    async def sure(_query: CallbackQuery, callback_data: Withdraw, desk: Desk) -> None:
        await desk.show(withdraw_screen, callback_data.consent)

    @router.callback_query(Withdraw.filter(F.sure.is_(True)))
    async def withdraw(_query: CallbackQuery, callback_data: Withdraw, desk: Desk) -> None:
        await desk.settle(withdrawn_screen, callback_data.consent, withdraw_consent)

    @router.callback_query(AskNotes.filter())
    async def ask(_query: CallbackQuery, callback_data: AskNotes, desk: Desk) -> None:
        known = await desk.read(open_visit, callback_data.pair)
        if known is not None:
            await desk.show(visit_screen, known)
            return
        await desk.do(may_ask, callback_data.pair)
        await desk.start(Reason.reason, mentorship_id=callback_data.pair)

    @router.callback_query(Notes.filter())
    async def notes(_query: CallbackQuery, callback_data: Notes, desk: Desk) -> None:
        await desk.do(read_notes, callback_data.visit)
        await desk.show(notes_screen, callback_data.visit, callback_data.page)

    return Flow(router, [asking])


@notice("consent-withdrawn")
def consent_withdrawn(view: View, organisation_id: int) -> Screen | None:
    """To who runs an organisation: somebody's data may not be worked with any more; no name."""
    place = view.session.get(Organisation, organisation_id)
    return Screen(view.words("privacy-told-withdrawn", organisation=place.name)) if place else None
