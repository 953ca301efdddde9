"""Speed mentoring: a group, an event, seats by button, rounds by the clock (domain §8)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.joining.payloads import start_link
from handlers.menu.entries import answers
from handlers.speed import groups, notices
from handlers.speed.buttons import Answer, Event, Missed, NewEvent, Seat, Sign
from handlers.speed.forms import Guest, NewSpeed, guest, new_event
from handlers.speed.notices import ask_screen
from handlers.speed.screens import (
    binding_title,
    cancel_screen,
    event_screen,
    host_screen,
    seat_screen,
)
from handlers.view import View
from mentoring.refusals import NotFound, Refusal
from mentoring.speed.events import cancel, is_known, sign_up
from mentoring.speed.running import answer, leave, nobody_came
from storage.people import Person
from storage.speed import SIDES, SpeedEvent

__all__ = ["flow", "notices"]


def flow() -> Flow:
    """`/speed` in private and in a group, and all buttons of an event."""
    router = Router(name="speed")
    groups.register(router)

    @answers(router, "speed")
    async def host(desk: Desk) -> None:
        await desk.show(host_screen, desk.tools.username())

    @router.callback_query(NewEvent.filter())
    async def begin(_query: CallbackQuery, callback_data: NewEvent, desk: Desk) -> None:
        await _begin(desk, callback_data.binding)

    @router.callback_query(Event.filter())
    async def event(_query: CallbackQuery, callback_data: Event, desk: Desk) -> None:
        if callback_data.do == "ask":
            await desk.show(cancel_screen, callback_data.event)
        elif callback_data.do == "cancel":
            await desk.settle(event_screen, callback_data.event, cancel)
        else:
            await desk.show(event_screen, callback_data.event)

    @router.callback_query(Sign.filter())
    async def sign(_query: CallbackQuery, callback_data: Sign, desk: Desk) -> None:
        if not desk.private:
            await _sign(desk, callback_data.event, callback_data.side)
        elif callback_data.side == "out":
            await desk.settle(seat_screen, callback_data.event, leave)
        else:  # the announcement was forwarded to the bot
            await come_by_link(desk, f"{callback_data.event}_{callback_data.side}")

    @router.callback_query(Seat.filter())
    async def seat(_query: CallbackQuery, callback_data: Seat, desk: Desk) -> None:
        number = callback_data.event
        if callback_data.do == "out":
            await desk.settle(seat_screen, number, leave)
        elif callback_data.do in SIDES:
            await desk.settle(seat_screen, number, sign_up, callback_data.do)
        else:
            await desk.show(seat_screen, number)

    @router.callback_query(Answer.filter())
    async def told(_query: CallbackQuery, callback_data: Answer, desk: Desk) -> None:
        await desk.settle(ask_screen, callback_data.meeting, answer, callback_data.yes)

    @router.callback_query(Missed.filter())
    async def missed(_query: CallbackQuery, callback_data: Missed, desk: Desk) -> None:
        await desk.do(nobody_came, callback_data.meeting)
        await desk.say("speed-absent-noted")

    return Flow(router, [new_event, guest])


async def _begin(desk: Desk, binding_id: int) -> None:
    await desk.read(binding_title, binding_id)
    await desk.start(NewSpeed.topic, binding=binding_id)


async def _sign(desk: Desk, event_id: int, side: str) -> None:
    """A tap in the group. Whom the bot may not write to is sent to it by its own link."""
    known = desk.visitor is not None and await desk.read(_can_be_told, desk.visitor.person_id)
    if not known and side != "out":
        link = f"https://t.me/{desk.tools.username()}?start=speed-{event_id}_{side}"
        await desk.answer(url=link)
        return
    if desk.visitor is None:
        await desk.answer(desk.words.plain("speed-toast-none"))
        return
    try:
        result = (
            await desk.do(leave, event_id, in_group=True)
            if side == "out"
            else await desk.do(sign_up, event_id, side)
        )
    except Refusal as refusal:
        await desk.answer(desk.words.plain(f"refusal-{refusal.code}"))
        return
    await desk.answer(desk.words.plain(f"speed-toast-{result}"))


def _can_be_told(view: View, person_id: int) -> bool:
    person = view.session.get(Person, person_id)
    return person is not None and is_known(person) and person.reach == "reachable"


def _names_a_row(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 10


@start_link("speed", strangers=True)
async def come_by_link(desk: Desk, rest: str) -> None:
    """`new_<group>`: the host announces; `<event>_<side>`: from the group, to a seat."""
    first, _, second = rest.partition("_")
    if first == "new" and _names_a_row(second):
        await _begin(desk, int(second))
        return
    if not _names_a_row(first) or second not in SIDES:
        raise NotFound
    event_id = int(first)
    if not await desk.read(lambda view: view.session.get(SpeedEvent, event_id) is not None):
        raise NotFound
    if not await desk.read(lambda view: is_known(view.me)):
        await desk.start(Guest.consent, event=event_id, side=second)
        return
    try:
        taken = await desk.do(sign_up, event_id, second)
    except Refusal as refusal:
        await desk.say(f"refusal-{refusal.code}")
        return
    if taken == "same":  # a new seat is told of by itself
        await desk.show(seat_screen, event_id)
