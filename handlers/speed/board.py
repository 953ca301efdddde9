"""The announcement in the group: one message that shows the places as they are now."""

from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from sqlalchemy.orm import Session

from handlers.notices import notice
from handlers.screen import Screen, rows
from handlers.speed.buttons import Sign
from handlers.view import View
from locales import moments
from mentoring.documents.press import Press
from storage.organisations import Organisation
from storage.people import Person
from storage.speed import SIDES, ChatBinding, SpeedEvent, SpeedSeat, rounds_of, seats_of

NAMES_SHOWN = 20
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID")
UNCHANGED = "message is not modified"


@dataclass(frozen=True)
class Board:
    """A drawing of the announcement: posted the first time, edited afterwards."""

    event_id: int
    revision: int
    message_id: int | None
    thread_id: int | None
    screen: Screen

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        """Edit the message; a new one where there is none to edit. Raises what Telegram says."""
        if self.message_id is not None:
            try:
                return await bot.edit_message_text(
                    self.screen.text,
                    chat_id=chat_id,
                    message_id=self.message_id,
                    reply_markup=self.screen.markup(),
                )
            except TelegramBadRequest as error:
                if UNCHANGED in error.message:
                    return True
                if not any(reason in error.message for reason in CANNOT_EDIT):
                    raise
        return await self.screen.send(bot, chat_id, press, self.thread_id)

    def after(self, session: Session, sent: Any) -> None:
        """Remember the message and that it shows this revision."""
        event = session.get(SpeedEvent, self.event_id)
        if event is not None:
            event.drawn = max(event.drawn, self.revision)
            number = getattr(sent, "message_id", None)
            if number is not None:
                event.announcement_id = number


@notice("speed-board")
def board(view: View, event_id: int) -> Board | None:
    """The announcement; None when it shows this already."""
    event = view.session.get_one(SpeedEvent, event_id)
    if event.drawn >= event.revision:
        return None
    binding = view.session.get_one(ChatBinding, event.binding_id)
    return Board(
        event.id,
        event.revision,
        event.announcement_id,
        binding.thread_id,
        board_screen(view, event),
    )


def board_screen(view: View, event: SpeedEvent) -> Screen:
    """What the group sees: facts, places, first names, and the buttons."""
    seats = seats_of(view.session, event.id, "in", "waiting")
    text = view.lines(
        view.words("speed-title", topic=event.topic),
        facts(view, event),
        *(_side(view, event, seats, side) for side in SIDES),
        view.words(
            f"speed-board-{event.state}",
            number=event.round_number,
            rounds=rounds_of(view.session, event),
        ),
    )
    if event.state in ("over", "cancelled"):
        return Screen(text)
    signs = [view.button(f"speed-sign-{side}", Sign(event=event.id, side=side)) for side in SIDES]
    out = view.button("speed-sign-out", Sign(event=event.id, side="out"))
    return Screen(text, rows(*signs, out))


def facts(view: View, event: SpeedEvent) -> str:
    """When, where, how many rounds; in a group in the organisation's zone."""
    zone = view.zone
    if view.reader is None:
        zone = view.session.get_one(Organisation, event.organisation_id).timezone
    return view.words(
        "speed-facts",
        moment=moments.moment(event.starts_at, zone, view.words.locale),
        place=event.place,
        rounds=event.rounds,
        minutes=view.minutes(event.round_minutes),
    )


def _side(view: View, event: SpeedEvent, seats: list[SpeedSeat], side: str) -> str:
    taken = [seat for seat in seats if seat.side == side and seat.state == "in"]
    waiting = sum(seat.side == side and seat.state == "waiting" for seat in seats)
    names = [view.session.get_one(Person, seat.person_id).first_name for seat in taken]
    shown = ", ".join(names[:NAMES_SHOWN]) + (" …" if len(names) > NAMES_SHOWN else "")
    places = event.mentor_places if side == "mentor" else event.mentee_places
    return view.lines(
        view.words(f"speed-side-{side}", taken=len(taken), places=places),
        view.words("speed-names", names=shown) if names else None,
        view.words("speed-waiting", count=waiting) if waiting else None,
    )
