"""The waiting list of a full mentor: its buttons, and what the curators are told."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.mentorships.buttons import Fit, Queue
from handlers.mentorships.matching import left_out_screen
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import Act
from mentoring.matching.queue import queue_up, step_out
from mentoring.mentorships.fitting import places_left
from mentoring.permissions import require
from mentoring.refusals import Late, Refusal
from storage.matching import Queued
from storage.people import Person


def register_queue(router: Router) -> None:
    """Let somebody wait for a full mentor, or no longer."""

    @router.callback_query(Queue.filter())
    async def queue(_query: CallbackQuery, callback_data: Queue, desk: Desk) -> None:
        data = callback_data
        who = (data.organisation, data.mentor, data.mentee)
        try:
            await desk.do(queue_up if data.wait else step_out, *who)
        except Late as late:
            screen = await desk.read(left_out_screen, data.organisation, data.mentee)
            text = f"{await desk.refusal_text(late)}\n\n{screen.text}"
            await desk.put(Screen(text, screen.rows))
        else:
            await desk.show(left_out_screen, data.organisation, data.mentee)


@notice("place-free")
def place_free(view: View, queued_id: int) -> Screen | None:
    """A mentor who was full has a place, and somebody waits for it."""
    row = view.session.get(Queued, queued_id)
    if row is None or places_left(view.session, row.mentor_id) < 1:
        return None
    try:
        require(Act(view.session, view.now, view.me.id), row.organisation_id, "match_pairs")
    except Refusal:  # the reader is no curator any more
        return None
    mentor, mentee = (
        view.session.get_one(Person, person_id) for person_id in (row.mentor_id, row.mentee_id)
    )
    choose = Fit(organisation=row.organisation_id, mentee=row.mentee_id)
    out = Queue(organisation=row.organisation_id, mentee=row.mentee_id, mentor=row.mentor_id)
    return Screen(
        view.words("queue-place-free", mentor=view.listed(mentor), mentee=view.listed(mentee)),
        ((view.button("queue-propose", choose),), (view.button("queue-step-out", out),)),
    )
