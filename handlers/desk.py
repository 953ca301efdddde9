"""One update's desk: who came with what, and the few things that a handler does about it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject
from aiogram_dialog import DialogManager, ShowMode
from sqlalchemy.orm import Session

from handlers.screen import Screen
from handlers.view import View
from handlers.visitor import Visitor
from handlers.windows import starting
from locales.translator import Argument, Translator, Words
from mentoring.acting import Act, Caller, Office
from mentoring.documents.press import Press
from mentoring.refusals import Refusal

P = ParamSpec("P")
T = TypeVar("T")

CANNOT_EDIT = ("message to edit not found", "message can't be edited", "no text in the message")


@dataclass(frozen=True)
class Tools:
    """What every handler may use; one for the application.

    `username` is the bot's own, for links; groups are spoken to in the default zone and language.
    `finished` holds each chat's last form that came to its end, by its id, and when that was.
    """

    office: Office
    translator: Translator
    press: Press
    username: Callable[[], str]
    default_zone: str
    default_locale: str
    admin_ids: frozenset[int] = frozenset()
    finished: dict[int, tuple[str, datetime]] = field(default_factory=dict)


class Desk:
    """What a handler is given as `desk`: the visitor, their words, and do / show / say / start."""

    def __init__(
        self,
        tools: Tools,
        bot: Bot,
        event: TelegramObject,
        chat: Chat,
        visitor: Visitor | None,
        receipt: int | None,
    ) -> None:
        self.tools = tools
        self.bot = bot
        self.event = event
        self.chat = chat
        self.visitor = visitor
        self.receipt = receipt
        self.answered = False
        self._started = 0
        self.manager: DialogManager | None = None
        self.locale = visitor.locale if visitor and self.private else tools.default_locale

    @property
    def private(self) -> bool:
        """Whether this happens between the bot and one person."""
        return self.chat.type == "private"

    @property
    def words(self) -> Words:
        """The voice in the reader's language."""
        return self.tools.translator(self.locale)

    @property
    def me(self) -> Visitor:
        """The person who came; only where a person is known."""
        assert self.visitor is not None
        return self.visitor

    @property
    def caller(self) -> Caller:
        """The person as an action knows them."""
        return Caller(self.me.person_id, self.receipt)

    async def do(
        self, action: Callable[Concatenate[Act, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do an action as this person. Raises Refusal, which `handlers.errors` answers kindly."""
        return await self.tools.office.do(self.caller, action, *args, **kwargs)

    async def read(
        self, look: Callable[Concatenate[View, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask a function of a View (a screen, or only data) on one snapshot of the database."""
        return await self.tools.office.database.read(
            lambda session: look(self._view(session), *args, **kwargs)
        )

    def _view(self, session: Session) -> View:
        reader_id = self.me.person_id if self.visitor and self.private else None
        home = self.tools.default_zone
        return View(session, self.words, self.tools.office.now(), home, reader_id)

    async def show(
        self, drawing: Callable[Concatenate[View, P], Screen], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Show a screen: in place of the one whose button was tapped, else as a new message."""
        await self.put(await self.read(drawing, *args, **kwargs))

    async def show_new(
        self, drawing: Callable[Concatenate[View, P], Screen], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Show a screen as a new message, keeping the tapped one readable."""
        await self.send(await self.read(drawing, *args, **kwargs))

    async def settle(
        self,
        drawing: Callable[[View, int], Screen],
        object_id: int,
        action: Callable[Concatenate[Act, int, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Do an action on an object and show what became of it.

        If it is refused (answered already, not mine any more), say why and show the current state.
        """
        office = self.tools.office

        def look(session: Session) -> Screen:
            return drawing(self._view(session), object_id)

        try:
            _, seen = await office.do_and(look, self.caller, action, object_id, *args, **kwargs)
        except Refusal as refusal:
            if refusal.code == "not-found":
                raise
            screen = await self.read(drawing, object_id)
            text = f"{await self.refusal_text(refusal)}\n\n{screen.text}"
            await self.put(Screen(text, screen.rows, screen.attachment))
        else:
            if seen is None:
                seen = await self.read(drawing, object_id)
            await self.put(seen)

    async def put(self, screen: Screen) -> None:
        """Put a screen in place of the tapped message where Telegram can, else send it."""
        message = self.event.message if isinstance(self.event, CallbackQuery) else None
        if not isinstance(message, Message) or message.text is None or screen.attachment:
            await self.send(screen)
            return
        try:
            await message.edit_text(screen.text, reply_markup=screen.markup())
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
            if not any(reason in error.message for reason in CANNOT_EDIT):
                raise
            await self.send(screen)

    async def send(self, screen: Screen) -> Message:
        """Send a screen as a new message to this chat."""
        thread = None
        message = self.event.message if isinstance(self.event, CallbackQuery) else self.event
        if isinstance(message, Message) and message.is_topic_message:
            thread = message.message_thread_id
        return await screen.send(self.bot, self.chat.id, self.tools.press, thread)

    async def say(self, key: str, **args: Argument) -> None:
        """Say one thing in a new message."""
        await self.send(Screen(self.words(key, **args)))

    async def answer(self, text: str | None = None, url: str | None = None) -> None:
        """Answer the tap itself: nothing, a toast, or a link to open. At most once."""
        if isinstance(self.event, CallbackQuery) and not self.answered:
            self.answered = True
            await self.event.answer(text, url=url)

    async def refusal_text(self, refusal: Refusal) -> str:
        """What a refusal says to this reader; moments among its data are told in their zone."""

        def told(view: View) -> str:
            args = {
                name: view.moment(value) if hasattr(value, "tzinfo") else value
                for name, value in refusal.data.items()
            }
            return view.words(f"refusal-{refusal.code}", **args)

        return await self.read(told)

    async def start(self, state: State, **given: Any) -> None:
        """Begin a form as a new message; what was under way is kept below it and comes back."""
        assert self.manager is not None
        self._started += 1
        form = None if self.receipt is None else self.receipt * 10 + self._started
        with starting(self.event, form):
            await self.manager.start(state, data=given, show_mode=ShowMode.SEND)
