"""What the person who is asked sees: the poll, the invitation, the reminder, the thanks."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, InputPollOption, Message, ReplyParameters
from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.buttons import Open
from handlers.notices import notice
from handlers.screen import Screen
from handlers.surveys.buttons import Reveal, Take
from handlers.view import View
from mentoring.documents.press import Press
from mentoring.refusals import NotFound
from mentoring.surveys.questionnaires import (
    MONITORING,
    MONITORING_OPTIONS,
    QUESTIONNAIRES,
    Occasion,
    option_key,
)
from storage.surveys import Sheet, Survey, answers_of


@dataclass(frozen=True)
class PollCard:
    """The quarter's poll for one person; the number Telegram gives it is kept on the sheet."""

    sheet_id: int
    question: str
    options: Sequence[str]
    markup: InlineKeyboardMarkup | None

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Message:
        """Send the poll."""
        return await bot.send_poll(
            chat_id,
            self.question,
            [InputPollOption(text=text) for text in self.options],
            is_anonymous=False,
            allows_multiple_answers=False,
            reply_markup=self.markup,
        )

    def after(self, session: Session, sent: Any) -> None:
        """Keep by what number its votes are known, and where it stands to be closed."""
        sheet = session.get(Sheet, self.sheet_id)
        if sheet is not None and sent.poll is not None:
            sheet.poll_id, sheet.message_id = sent.poll.id, sent.message_id


@dataclass(frozen=True)
class PollReminder:
    """A reminder that leads back to the poll above it."""

    text: str
    message_id: int

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Message:
        """Send it as an answer to the poll, if that is still there."""
        above = ReplyParameters(message_id=self.message_id, allow_sending_without_reply=True)
        return await bot.send_message(chat_id, self.text, reply_parameters=above)


@dataclass(frozen=True)
class PollStop:
    """The end of a poll: the message stays, votes are taken no more."""

    message_id: int

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        """Close it; one that is deleted or closed already is closed enough."""
        with suppress(TelegramBadRequest):
            return await bot.stop_poll(chat_id, self.message_id)
        return None


def own_sheet(view: View, sheet_id: int) -> tuple[Sheet, Survey]:
    """The reader's own sheet. Raises NotFound for another's."""
    sheet = view.session.get(Sheet, sheet_id)
    if sheet is None or sheet.person_id != view.me.id:
        raise NotFound
    return sheet, view.session.get_one(Survey, sheet.survey_id)


def _reveal(view: View, sheet: Sheet) -> Screen:
    return Screen("", ((view.button("monitoring-show", Reveal(sheet=sheet.id)),),))


def own_open_sheet(view: View) -> int | None:
    """The questionnaire that waits for the reader, the oldest first."""
    query = (
        select(Sheet.id)
        .join(Survey, Survey.id == Sheet.survey_id)
        .where(
            Sheet.person_id == view.me.id,
            Sheet.state == "asked",
            Sheet.asked_at <= view.now,
            Survey.state == "open",
            Survey.occasion != Occasion.QUARTER,
        )
        .order_by(Sheet.id)
    )
    return view.session.scalar(query.limit(1))


@notice("survey-poll")
def poll_card(view: View, sheet_id: int) -> PollCard | None:
    """The poll itself, told beforehand who will see the answer."""
    sheet, survey = own_sheet(view, sheet_id)
    if survey.state != "open":
        return None
    item = MONITORING.items[0]
    question = view.words.plain(
        "monitoring-poll",
        question=view.words.plain(MONITORING.item_key(item)),
        until=view.moment(survey.closes_at),
    )
    options = [view.words.plain(option_key(option)) for option in MONITORING_OPTIONS]
    return PollCard(sheet_id, question, options, _reveal(view, sheet).markup())


@notice("survey-poll-over")
def poll_over(view: View, sheet_id: int) -> PollStop | None:
    """Telegram is told that the poll is over."""
    sheet, _ = own_sheet(view, sheet_id)
    if sheet.message_id is None:
        return None
    return PollStop(sheet.message_id)


@notice("survey-reminder")
def reminder(view: View, sheet_id: int) -> Screen | PollReminder | None:
    """Once more, to who is silent."""
    sheet, survey = own_sheet(view, sheet_id)
    if survey.state != "open" or sheet.state != "asked":
        return None
    until = view.moment(survey.closes_at)
    if survey.occasion != Occasion.QUARTER:
        screen = sheet_screen(view, sheet_id)
        return Screen(view.words("monitoring-reminder") + "\n" + screen.text, screen.rows)
    if sheet.message_id is None:
        return None
    return PollReminder(view.words("monitoring-poll-reminder", until=until), sheet.message_id)


@notice("survey-invitation")
def invitation(view: View, sheet_id: int) -> Screen | None:
    """A questionnaire: what it is about, how long, who will see it, until when."""
    sheet, survey = own_sheet(view, sheet_id)
    if survey.state != "open" or sheet.state != "asked":
        return None
    return sheet_screen(view, sheet_id)


def sheet_screen(view: View, sheet_id: int) -> Screen:
    """Where one's questionnaire (or vote) stands."""
    sheet, survey = own_sheet(view, sheet_id)
    questionnaire = QUESTIONNAIRES[sheet.questionnaire]
    title = view.words.plain(f"monitoring-title-{survey.occasion}")
    if sheet.state == "done":
        return _thanks(view, sheet, title, survey.state == "open")
    if survey.state != "open":
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("monitoring-over", title=title), ((menu,),))
    answered, total = len(answers_of(view.session, sheet.id)), len(questionnaire.items)
    text = view.words(
        "monitoring-begun" if answered else "monitoring-invitation",
        title=title,
        answered=answered,
        total=total,
        until=view.moment(survey.closes_at),
    )
    verb = "button-continue" if answered else "monitoring-answer"
    return Screen(text, ((view.button(verb, Take(sheet=sheet.id)),),))


def _thanks(view: View, sheet: Sheet, title: str, may_show: bool) -> Screen:
    if sheet.shown_at is not None:
        return Screen(view.words("monitoring-shown", title=title))
    text = view.words("monitoring-thanks", title=title)
    if not may_show:
        return Screen(text)
    return Screen(view.lines(text, view.words("monitoring-may-show")), _reveal(view, sheet).rows)


def reveal_screen(view: View, sheet_id: int) -> Screen:
    """Before answers get a name: said plainly, and asked once more."""
    sheet, survey = own_sheet(view, sheet_id)
    if survey.state != "open" and sheet.shown_at is None:
        return Screen(view.words("refusal-survey-show-late"))
    if sheet.state != "done":
        return Screen(view.words("refusal-survey-vote-first"))
    if sheet.shown_at is not None:
        return sheet_screen(view, sheet_id)
    title = view.words.plain(f"monitoring-title-{survey.occasion}")
    yes = view.button("monitoring-show-yes", Reveal(sheet=sheet_id, sure=True))
    return Screen(view.words("monitoring-show-sure", title=title), ((yes,),))
