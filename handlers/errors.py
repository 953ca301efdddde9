"""What people read when something could not be done. Nothing raised by a handler passes by here."""

from datetime import timedelta

import structlog
from aiogram import Router
from aiogram.exceptions import (
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import (
    NoContextError,
    OutdatedIntent,
    UnknownIntent,
    UnknownState,
)
from aiogram_dialog.utils import remove_intent_id

from handlers.desk import Desk
from handlers.menu.screens import menu_screen
from handlers.screen import Screen
from mentoring.refusals import Refusal

log = structlog.get_logger()

PASSING = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ConnectionError)
ONE_MORE_TAP = timedelta(seconds=10)
STALE = (OutdatedIntent, UnknownIntent, UnknownState, NoContextError)


async def refused(event: ErrorEvent, desk: Desk) -> None:
    """An action said no: say why, and offer the menu."""
    assert isinstance(event.exception, Refusal)
    text = await desk.refusal_text(event.exception)
    await desk.answer()
    menu = await desk.read(menu_screen)
    await desk.send(Screen(text, menu.rows[-1:] if desk.private else ()))


async def stale(event: ErrorEvent, desk: Desk, dialog_manager: DialogManager) -> None:
    """A button of a form that is over: show where the person stands now."""
    await desk.answer()
    if not desk.private:
        return
    if _tapped_twice(event, desk):
        return  # what came of the form is on the screen already
    if isinstance(event.exception, UnknownState):
        await dialog_manager.reset_stack(remove_keyboard=False)
    await desk.say("error-stale")
    if dialog_manager.has_context():
        await dialog_manager.show(ShowMode.SEND)
    else:
        await desk.show_new(menu_screen)


def _tapped_twice(event: ErrorEvent, desk: Desk) -> bool:
    """Whether it is one more tap on a form that this person has finished only now."""
    query, last = event.update.callback_query, desk.tools.finished.get(desk.chat.id)
    if query is None or not query.data or last is None:
        return False
    form, finished_at = last
    just_now = desk.tools.office.now() - finished_at < ONE_MORE_TAP
    return just_now and remove_intent_id(query.data)[0] == form


async def blocked(event: ErrorEvent) -> None:
    """They blocked the bot while it was answering: there is nobody to tell."""
    log.info("answer_not_delivered", update=event.update.update_id)


async def unexpected(event: ErrorEvent, desk: Desk | None = None) -> bool:
    """A fault of ours: log it whole, and tell the person that nothing is lost."""
    log.error("update_failed", update=event.update.update_id, exc_info=event.exception)
    if desk is not None:
        await desk.answer()
        if desk.private:
            await desk.say("error-unexpected")
    return True


def register_errors(router: Router) -> None:
    """Hang the answers on the router that has the dialogs; passing faults of the network go on
    to the intake, which handles the update again."""
    router.errors.register(refused, ExceptionTypeFilter(Refusal))
    router.errors.register(stale, ExceptionTypeFilter(*STALE))
    router.errors.register(blocked, ExceptionTypeFilter(TelegramForbiddenError))
    router.errors.register(unexpected, _is_ours)


def passes(error: BaseException) -> bool:
    """Whether a fault of the network, of Telegram or of Redis is over when one tries again."""
    return isinstance(error, PASSING) and not isinstance(error, TelegramEntityTooLarge)


async def _is_ours(event: ErrorEvent) -> bool:
    return not passes(event.exception)
