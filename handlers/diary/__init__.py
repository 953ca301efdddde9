"""The mentor's diary: /diary shows it by months and takes short notes (domain §5)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.diary.buttons import Pages, Write
from handlers.diary.form import Note, note
from handlers.diary.screens import choice_screen, diary_screen, own, read_by
from handlers.flow import Flow
from handlers.menu.entries import answers
from mentoring.refusals import NotFound


def flow() -> Flow:
    """/diary."""
    router = Router(name="diary")

    @answers(router, "diary")
    async def diary(desk: Desk) -> None:
        found = await desk.read(lambda view: [row.id for row in read_by(view)])
        if len(found) == 1:
            await desk.show(diary_screen, found[0])
        else:
            await desk.show(choice_screen)

    @router.callback_query(Pages.filter())
    async def pages(_query: CallbackQuery, callback_data: Pages, desk: Desk) -> None:
        await desk.show(diary_screen, callback_data.mentorship, callback_data.back)

    @router.callback_query(Write.filter())
    async def write(_query: CallbackQuery, callback_data: Write, desk: Desk) -> None:
        mentorship_id = callback_data.mentorship
        if (await desk.read(own, mentorship_id)).mentor_id != desk.me.person_id:
            raise NotFound
        await desk.start(Note.text, mentorship_id=mentorship_id)

    return Flow(router, [note])
