"""answerCallbackQuery: in time, once."""

from __future__ import annotations

from aiogram.methods import AnswerCallbackQuery

from bot.demo.telegram import checks, html
from bot.demo.telegram.errors import bad
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Change
from bot.demo.telegram.world import EXPIRED_SECONDS, World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@models(AnswerCallbackQuery)
def answer_callback_query(world: World, method: AnswerCallbackQuery, request: Request) -> bool:
    """Stop the button's spinning, with a toast, an alert or nothing (domain.md 11)."""
    press = world.presses.get(method.callback_query_id)
    if press is None:
        raise bad(TOO_OLD)
    now = world.clock().timestamp()
    if press.answered:
        world.answered_twice.append(press.data)
    if press.answered or now - press.pressed_at > EXPIRED_SECONDS:
        press.refused += 1
        raise bad(TOO_OLD)
    if method.text and html.units(method.text) > checks.ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    if method.url and not method.url.lower().startswith(_own_links(world)):
        raise bad("URL_INVALID")
    press.answered_at = now
    press.text, press.alert, press.url = method.text, bool(method.show_alert), method.url
    chat_id = press.message.chat.id
    change = Change("toast", chat_id, press.user.id, method.text, bool(method.show_alert))
    world.notify(change)
    return True


def _own_links(world: World) -> tuple[str, ...]:
    name = str(world.bot.username).lower()
    return f"https://t.me/{name}", f"t.me/{name}", f"tg://resolve?domain={name}"
