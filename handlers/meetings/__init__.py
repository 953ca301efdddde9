"""Meetings: /meet offers times, one tap agrees, /meetings shows them, and afterwards both say how
it was (domain §6)."""

from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.meetings import gaps, notices
from handlers.meetings.buttons import Card, Line, Listing, Next, Off, Pick, Retime, Say
from handlers.meetings.facts import mine
from handlers.meetings.form import Meet, OtherTimes, Sentence, Why, forms, pairs
from handlers.meetings.listing import meetings_screen
from handlers.meetings.screens import meeting_screen, off_screen
from handlers.menu.entries import answers
from handlers.view import View
from mentoring.meetings import ending
from mentoring.meetings.answering import call_off, confirm
from mentoring.meetings.closing import rate, say_on_topic, say_result, say_took_place

__all__ = ["ending", "flow", "gaps", "notices"]

SAYING: dict[str, Any] = {"took": say_took_place, "topic": say_on_topic, "result": say_result}


def flow() -> Flow:
    """/meet, /meetings, and every button of a meeting."""
    router = Router(name="meetings")
    _entries(router)
    _answers(router)
    _afterwards(router)
    return Flow(router, forms())


def _entries(router: Router) -> None:
    @answers(router, "meet")
    async def meet(desk: Desk) -> None:
        found = await desk.read(lambda view: pairs(view, {}, ""))
        if not found:
            await desk.say("meet-no-pair")
        elif len(found) == 1:
            await _begin(desk, int(found[0][0]))
        else:
            await desk.start(Meet.mentorship_id)

    @answers(router, "meetings")
    async def meetings(desk: Desk) -> None:
        await desk.show(meetings_screen)

    @router.callback_query(Listing.filter())
    async def listing(_query: CallbackQuery, callback_data: Listing, desk: Desk) -> None:
        await desk.show(meetings_screen, callback_data.past)

    @router.callback_query(Card.filter())
    async def card(_query: CallbackQuery, callback_data: Card, desk: Desk) -> None:
        await desk.show(meeting_screen, callback_data.meeting)

    @router.callback_query(Next.filter())
    async def following(_query: CallbackQuery, callback_data: Next, desk: Desk) -> None:
        found = dict(await desk.read(lambda view: pairs(view, {}, "")))
        if str(callback_data.mentorship) in found:
            await _begin(desk, callback_data.mentorship)
        else:
            await desk.say("meet-no-pair")


async def _begin(desk: Desk, mentorship_id: int) -> None:
    await desk.start(Meet.moments, mentorship_id=mentorship_id, chosen=True)


def _answers(router: Router) -> None:
    @router.callback_query(Pick.filter())
    async def pick(_query: CallbackQuery, callback_data: Pick, desk: Desk) -> None:
        choice = callback_data
        await desk.settle(
            meeting_screen, choice.meeting, confirm, choice.offer, choice.number, choice.anyway
        )

    @router.callback_query(Retime.filter())
    async def retime(_query: CallbackQuery, callback_data: Retime, desk: Desk) -> None:
        meeting = callback_data.meeting
        if await desk.read(_can_change, meeting, callback_data.offer):
            await desk.start(OtherTimes.moments, meeting_id=meeting, offer=callback_data.offer)
        else:
            await desk.show(meeting_screen, meeting)

    @router.callback_query(Off.filter(F.how == "ask"))
    async def off(_query: CallbackQuery, callback_data: Off, desk: Desk) -> None:
        meeting = callback_data.meeting
        current = await desk.read(_can_change, meeting, callback_data.offer)
        await desk.show(off_screen if current else meeting_screen, meeting)

    @router.callback_query(Off.filter(F.how == "yes"))
    async def off_yes(_query: CallbackQuery, callback_data: Off, desk: Desk) -> None:
        await desk.settle(meeting_screen, callback_data.meeting, call_off, callback_data.offer)

    @router.callback_query(Off.filter(F.how == "why"))
    async def off_why(_query: CallbackQuery, callback_data: Off, desk: Desk) -> None:
        meeting = callback_data.meeting
        if await desk.read(_can_change, meeting, callback_data.offer):
            await desk.start(Why.reason, meeting_id=meeting, offer=callback_data.offer)
        else:
            await desk.show(meeting_screen, meeting)


def _can_change(view: View, meeting_id: int, offer: int) -> bool:
    meeting = mine(view, meeting_id)[0].meeting
    begun = meeting.starts_at is not None and meeting.starts_at <= view.now
    return meeting.state in ("proposed", "confirmed") and meeting.round == offer and not begun


def _afterwards(router: Router) -> None:
    @router.callback_query(Say.filter(F.question == "rating"))
    async def rating(_query: CallbackQuery, callback_data: Say, desk: Desk) -> None:
        mark = int(callback_data.answer) if callback_data.answer.isdecimal() else 0
        await desk.settle(meeting_screen, callback_data.meeting, rate, mark)

    @router.callback_query(Say.filter(F.question.in_(set(SAYING))))
    async def say(_query: CallbackQuery, callback_data: Say, desk: Desk) -> None:
        action = SAYING[callback_data.question]
        await desk.settle(meeting_screen, callback_data.meeting, action, callback_data.answer)

    @router.callback_query(Line.filter())
    async def line(_query: CallbackQuery, callback_data: Line, desk: Desk) -> None:
        await desk.read(mine, callback_data.meeting)
        await desk.start(Sentence.line, meeting_id=callback_data.meeting)
