"""How the bot calls Telegram: what passes is called again, a late answer to a tap is let go."""

import json
from asyncio import sleep
from functools import partial
from http import HTTPStatus
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    CopyMessage,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetMe,
    GetUpdates,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendPoll,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType

log = structlog.get_logger()

TRIES = 6
LONGEST_PAUSE = 20.0

# pydantic forgets unused generic models; aiogram would build each of these anew for every call
KEPT_MODELS = [
    Response[method.__returning__]  # type: ignore[name-defined]
    for method in (
        AnswerCallbackQuery,
        CopyMessage,
        DeleteMessage,
        EditMessageReplyMarkup,
        EditMessageText,
        GetMe,
        GetUpdates,
        SendDocument,
        SendMessage,
        SendPhoto,
        SendPoll,
        SetMyCommands,
    )
]


class Patience(BaseRequestMiddleware):
    """Calls again what Telegram put off or the network lost, for half a minute at most.

    After that the intake handles the whole update again later. An expired answer to a tap is
    no error: the tap has had its effect, only the little clock on the button had run out.
    """

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:
        if isinstance(method, GetUpdates):
            return await make_request(bot, method)  # type: ignore[arg-type]
        pause = 0.5
        for tries in range(1, TRIES + 1):
            try:
                return await make_request(bot, method)
            except TelegramBadRequest as error:
                if isinstance(method, AnswerCallbackQuery) and "query is too old" in error.message:
                    return True
                raise
            except TelegramEntityTooLarge:
                raise
            except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter) as error:
                wait = error.retry_after if isinstance(error, TelegramRetryAfter) else pause
                if tries == TRIES or wait > LONGEST_PAUSE:
                    raise
                log.info("call_again", method=type(method).__name__, why=type(error).__name__)
                await sleep(wait)
                pause *= 2
        raise AssertionError("the loop returns or raises")


class Line(AiohttpSession):
    """Tells a page of some gateway in between from an answer of Telegram's own."""

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read an answer. What is no answer of Telegram's raises TelegramServerError: it passes."""
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as error:
            if isinstance(error.data, dict) and status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
                raise
            why = f"not an answer of Telegram's (status {status_code})"
            raise TelegramServerError(method=method, message=why) from None


def make_bot(token: str, api_url: str, *, patient: bool) -> Bot:
    """A bot at this Bot API. The deliverer's is not patient: it keeps its own account of tries."""
    # Russian letters as they are: escaped, they would make every call three times as long
    plainly = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
    session = Line(api=TelegramAPIServer.from_base(api_url), json_dumps=plainly)
    if patient:
        session.middleware(Patience())
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
