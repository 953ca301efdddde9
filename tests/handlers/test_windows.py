"""Every window of every form, drawn in every language, with buttons that Telegram takes."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

import pytest
from aiogram.fsm.state import State
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup, TelegramObject
from aiogram_dialog import Dialog, Window
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.utils import intent_callback_data
from sqlalchemy.orm import Session

from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram
from bot.demo.telegram.html import parse
from bot.settings import Settings
from handlers.desk import Desk, Tools
from handlers.flows import flows
from handlers.forms import ChoiceStep, Form, ManyStep, NumberStep, Step, WeekStep
from handlers.forms.moments import MomentsStep, MomentStep
from handlers.mentorships.day_step import DayStep
from handlers.visitor import visitor_of
from mentoring.acting import Caller
from mentoring.help.asking import keep_question
from mentoring.help.rules import Said
from mentoring.meetings.proposing import Proposal, propose
from storage.people import Person
from storage.speed import ChatBinding, SpeedEvent
from tests.people.cast import Cast
from tests.people.cast import cast as make_cast
from tests.people.programme_cast import versions, written
from tests.staging import admin, clock, empty_database, settings, telegram

__all__ = ["admin", "clock", "empty_database", "settings", "telegram"]

LANGUAGES = ("ru", "en", "tt")
FORMS: dict[str, Form[Any]] = {form.name: form for flow in flows() for form in flow.forms}
DIALOGS: dict[str, Dialog] = {name: form.dialog() for name, form in FORMS.items()}


class Bench:
    """As much of a dialog manager as a window needs to be drawn."""

    def __init__(self, desk: Desk, state: State, draft: dict[str, Any]) -> None:
        self.context = Context("abcdef", "", state, None, {"draft": draft})
        self.dialog_data, self.start_data = self.context.dialog_data, draft
        self.event = TelegramObject()
        self.middleware_data = {"desk": desk, "dialog_manager": self}

    def current_context(self) -> Context:
        return self.context

    def current_stack(self) -> Stack:
        return Stack()

    def is_preview(self) -> bool:
        return False

    def has_context(self) -> bool:
        return True


@dataclass
class Showroom:
    """A school whose mentorship runs, and the desk of its people in each language."""

    stage: Stage
    school: Cast
    given: dict[str, Any]

    def desk(self, role: str, locale: str) -> Desk:
        """The desk of somebody of the school."""
        app = self.stage.app
        tools = Tools(app.office, app.translator, app.press, lambda: "bot", "Europe/Moscow", "ru")
        phone = getattr(self.school, role)

        def visitor(session: Session) -> Any:
            person = session.get_one(Person, self.school.person_id(phone))
            person.locale = locale
            return visitor_of(session, person)

        found = app.database.write_now(visitor)
        chat = Chat(id=phone.id, type="private")
        return Desk(tools, app.bot, TelegramObject(), chat, found, None)


@pytest.fixture
async def showroom(
    telegram: LocalTelegram, clock: MovableClock, settings: Settings
) -> AsyncIterator[Showroom]:
    stage = Stage(telegram, clock, settings)
    school = await make_cast(stage)
    mentorship_id = await school.pair()
    binding_id, event_id = stage.app.database.write_now(lambda s: speed(s, school, stage))
    said = Said("text", 5, "Как быть?", "Как быть?")
    mentee = Caller(school.person_id(school.mentee))
    version_id = await written(school, mentorship_id)
    (version,) = await versions(stage)
    offer = Proposal(mentorship_id, [clock() + timedelta(days=1)], 45, "online")
    given = {
        "binding": binding_id,
        "event": event_id,
        "order_id": 1,
        "question": await stage.app.office.do(mentee, keep_question, said),
        "organisation_id": school.organisation_id,
        "meeting_id": await stage.app.office.do(mentee, propose, offer),
        "mentorship_id": mentorship_id,
        "municipality_id": 1,
        "person_id": school.person_id(school.mentor),
        "programme_id": version.programme_id,
        "version_id": version_id,
    }
    yield Showroom(stage, school, given)
    await stage.app.close()


def speed(session: Session, school: Cast, stage: Stage) -> tuple[int, int]:
    """A group that is bound to the school, and an event in it."""
    now, curator = stage.clock(), school.person_id(school.curator)
    group = ChatBinding(
        chat_id=-5, organisation_id=school.organisation_id, bound_by=curator, bound_at=now
    )
    session.add(group)
    session.flush()
    event = SpeedEvent(
        organisation_id=school.organisation_id,
        binding_id=group.id,
        topic="Дисциплина",
        starts_at=now + timedelta(days=3),
        place="Актовый зал",
        round_minutes=10,
        rounds=3,
        mentor_places=5,
        mentee_places=5,
        created_by=curator,
        created_at=now,
    )
    session.add(event)
    session.flush()
    return group.id, event.id


def windows_of(name: str) -> dict[str, Window]:
    """The windows of a form by the names of their states."""
    return {str(state.state): cast(Window, w) for state, w in DIALOGS[name].windows.items()}


async def draw(window: Window, bench: Any) -> tuple[str, list[list[InlineKeyboardButton]]]:
    """The text of a window and its buttons, as Telegram gets them."""
    data = await window.getter(**bench.middleware_data)
    text = await window.render_text(data, bench)
    markup = await window.render_kbd(data, bench)
    assert isinstance(markup, InlineKeyboardMarkup)
    return text, markup.inline_keyboard


def check(text: str, keyboard: list[list[InlineKeyboardButton]]) -> None:
    """Telegram would take it."""
    shown, _ = parse(text)
    assert 0 < len(shown) <= 4096
    assert sum(len(row) for row in keyboard) <= 100
    for row in keyboard:
        assert 0 < len(row) <= 8
        for button in row:
            assert button.text.strip()
            if button.callback_data is not None:
                data = intent_callback_data("abcdef", button.callback_data) or ""
                assert len(data.encode()) <= 64


async def answer(step: Step, desk: Desk, draft: dict[str, Any]) -> Any:
    """What somebody might answer."""
    if isinstance(step, ChoiceStep):
        offered = await desk.read(step.options, draft, step.prefix)
        codes = [code for code, _ in offered]
        return codes[:3] if isinstance(step, ManyStep) else next(iter(codes), None)
    if isinstance(step, NumberStep):
        return step.least
    if isinstance(step, WeekStep):
        return ["mon 14:00-18:00", "wed 15:30-16:15"]
    if isinstance(step, MomentsStep):
        return ["2026-11-26T12:00:00+00:00"]
    if isinstance(step, MomentStep):
        return "2026-11-26T12:00:00+00:00"
    return "2026-11-26" if isinstance(step, DayStep) else "Слово <b>& ещё одно"


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
async def test_every_window_is_drawn(showroom: Showroom, name: str, locale: str) -> None:
    form, windows = FORMS[name], windows_of(name)
    desk, draft = showroom.desk(reader_of(name), locale), dict(showroom.given)
    for step in form.steps:
        if step.asked(draft):
            check(*await draw(windows[str(step.state.state)], Bench(desk, step.state, draft)))
        if step.name not in draft or isinstance(step, ChoiceStep):
            draft[step.name] = await answer(step, desk, draft)
    if form.review is not None:
        check(*await draw(windows[str(form.review.state)], Bench(desk, form.review, draft)))


def reader_of(name: str) -> str:
    """Who fills a form in."""
    roles = {"ask": "mentee", "sv_": "mentee"}
    roles |= dict.fromkeys(("meet", "diary", "prog", "planitem"), "mentor")
    return next((role for start, role in roles.items() if name.startswith(start)), "curator")


def widget_ids(widget: Any) -> Iterator[str]:
    """The ids of a widget and of everything in it."""
    if getattr(widget, "widget_id", None):
        yield widget.widget_id
    for inner in getattr(widget, "buttons", ()):
        yield from widget_ids(inner)


def test_widget_ids_are_unique_in_the_whole_project() -> None:
    """A tap on an old message runs whatever widget of that id is on the screen now."""
    found = [
        one
        for dialog in DIALOGS.values()
        for window in dialog.windows.values()
        for one in widget_ids(cast(Window, window).keyboard)
    ]
    assert len(found) > 300, "the search finds nothing any more"
    assert sorted({one for one in found if found.count(one) > 1}) == []
