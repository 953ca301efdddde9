"""Being away: «Болею, в отпуске» in the profile, and on a person's card for the curator (§2a)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.absences import notices  # noqa: F401 - declares how the notices look
from handlers.absences.buttons import Absences, ChangeDays, ComeBack, GoAway
from handlers.absences.form import AwayForm, away_form, new_days, other_days
from handlers.absences.screens import absences_screen, after_change
from handlers.desk import Desk
from handlers.flow import Flow
from mentoring.absences.away import come_back


def flow() -> Flow:
    """Opened from the profile, from a person's card, and from notices."""
    router = Router(name="absences")

    @router.callback_query(Absences.filter())
    async def absences(_query: CallbackQuery, callback_data: Absences, desk: Desk) -> None:
        await desk.show(absences_screen, callback_data.person)

    @router.callback_query(GoAway.filter())
    async def go_away(_query: CallbackQuery, callback_data: GoAway, desk: Desk) -> None:
        given = await desk.read(new_days, callback_data.person)
        await desk.start(AwayForm.reason, **given)

    @router.callback_query(ChangeDays.filter())
    async def change(_query: CallbackQuery, callback_data: ChangeDays, desk: Desk) -> None:
        given = await desk.read(other_days, callback_data.id)
        await desk.start(AwayForm.first_on, **given)

    @router.callback_query(ComeBack.filter())
    async def back(_query: CallbackQuery, callback_data: ComeBack, desk: Desk) -> None:
        await desk.settle(after_change, callback_data.id, come_back)

    return Flow(router, [away_form])
