"""The taps of mentor and mentee: agree, decline, say how the trial was, leave, stay."""

from collections.abc import Callable
from contextlib import suppress

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.mentorships.agreement import agreement_text, text_hash, text_version
from handlers.mentorships.buttons import Agree, Mine
from handlers.mentorships.forms import Leaving
from handlers.mentorships.mine import mine_screen, my_pairs_screen, sure_screen
from handlers.mentorships.telling import seen_by_party
from handlers.menu.entries import answers
from handlers.screen import Screen
from handlers.view import View
from mentoring.mentorships.ending import stay
from mentoring.mentorships.proposing import agree, decline
from mentoring.mentorships.trial import answer_trial
from storage.outbox import delivered_about

ASKING = ("pair-proposed", "pair-reminder", "pair-agreed-by")
AT_ONCE: dict[str, tuple[Callable[..., object], tuple[bool, ...]]] = {
    "no-yes": (decline, ()),
    "go": (answer_trial, (True,)),
    "nogo-yes": (answer_trial, (False,)),
    "stay": (stay, ()),
}


def register_taking_part(router: Router) -> None:
    """/pair and every button of those who take part."""

    @answers(router, "pair")
    async def pair(desk: Desk) -> None:
        await desk.show(my_pairs_screen)

    @router.callback_query(Agree.filter())
    async def agreeing(_query: CallbackQuery, callback_data: Agree, desk: Desk) -> None:
        await _agree(desk, callback_data)

    @router.callback_query(Mine.filter(F.do.in_(AT_ONCE)))
    async def act_at_once(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        action, args = AT_ONCE[callback_data.do]
        await desk.settle(mine_screen, callback_data.id, action, *args)
        if action is decline:
            await _retire_questions(desk, callback_data.id)

    @router.callback_query(Mine.filter(F.do.in_({"no", "nogo"})))
    async def sure(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        await desk.show(sure_screen, callback_data.id, callback_data.do)

    @router.callback_query(Mine.filter(F.do == "leave"))
    async def leaving(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        if await desk.read(_may_leave, callback_data.id):
            await desk.start(Leaving.reason, mentorship_id=callback_data.id)
        else:
            await desk.show(mine_screen, callback_data.id)

    @router.callback_query(Mine.filter())
    async def mine(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        await desk.show(mine_screen, callback_data.id)


def _may_leave(view: View, mentorship_id: int) -> bool:
    row, own, _ = seen_by_party(view, mentorship_id)
    running = row.state in ("agreed", "trial", "ordered", "active", "paused")
    return running and own.left_at is None and own.leaving_at is None


def _text_now(view: View, mentorship_id: int) -> tuple[str, str, list[int], str] | None:
    """Version and hash of the text as it is now, the parties it names, and the text; None: it is
    over."""
    row, own, parties = seen_by_party(view, mentorship_id)
    if row.state != "proposed" or own.left_at is not None:
        return None
    text = agreement_text(view, row, own, parties)
    return text_version(view), text_hash(text), [party.id for party in parties], str(text)


async def _agree(desk: Desk, data: Agree) -> None:
    """Agree to the text that was shown; if it has changed since, show the new one first."""
    found = await desk.read(_text_now, data.id)
    version, now, about, text = found or ("", "", [], "")
    if found is not None and now[:12] != data.text:
        screen = await desk.read(mine_screen, data.id)
        line = desk.words("refusal-text-changed")
        await desk.put(Screen(f"{line}\n\n{screen.text}", screen.rows))
        return
    await desk.settle(mine_screen, data.id, agree, version, now, about, text)
    await _retire_questions(desk, data.id)


async def _retire_questions(desk: Desk, mentorship_id: int) -> None:
    """Answered once: the other messages that asked for it lose their buttons."""
    tapped = desk.event.message if isinstance(desk.event, CallbackQuery) else None
    for number in await desk.read(_questions, mentorship_id):
        if tapped is None or number != tapped.message_id:
            with suppress(TelegramBadRequest):  # deleted, or without buttons already
                await desk.bot.edit_message_reply_markup(
                    chat_id=desk.chat.id, message_id=number, reply_markup=None
                )


def _questions(view: View, mentorship_id: int) -> list[int]:
    row, own, _ = seen_by_party(view, mentorship_id)
    if row.state == "proposed" and own.agreed_at is None:
        return []  # not answered yet
    return delivered_about(view.session, view.me.id, ASKING, "mentorship_id", mentorship_id)
