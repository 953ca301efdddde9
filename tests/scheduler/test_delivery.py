"""Delivery: what is owed arrives, once, in order, when it is due and if it still holds."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from aiogram import Bot
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import MovableClock
from bot.demo.telegram import LocalTelegram, Phone
from bot.demo.telegram.errors import Refusal
from bot.session import make_bot
from handlers.screen import Screen
from mentoring.documents.press import Press
from scheduler.delivery import Deliverer, Sendable
from storage.database import Database
from storage.outbox import Outbox, next_due_at
from storage.people import Person
from tests.staging import MONDAY, clock, empty_database, telegram

__all__ = ["clock", "empty_database", "telegram"]

SECOND = timedelta(seconds=1)


@dataclass
class Post:
    """A deliverer, and whom and what it delivers. A notice says its `text`, unless it is over."""

    database: Database
    telegram: LocalTelegram
    clock: MovableClock
    bot: Bot
    press: Press = field(default_factory=Press)
    drawn: list[str] = field(default_factory=list)
    at_once: int = 8

    def __post_init__(self) -> None:
        self.deliverer = self.new_deliverer()

    def new_deliverer(self) -> Deliverer:
        return Deliverer(
            self.database, self.bot, self.press, self.clock, self._render, at_once=self.at_once
        )

    def _render(
        self, session: Session, person: Person | None, kind: str, ids: dict[str, Any]
    ) -> Sendable | None:
        self.drawn.append(ids["text"])
        if kind == "broken":
            raise LookupError("cannot be drawn")
        if kind == "over":
            return None
        return Kept(ids["text"]) if kind == "kept" else Screen(ids["text"])

    def person(self, name: str = "Анна", reach: str = "reachable") -> tuple[Phone, int]:
        """Somebody who has started the bot, with their id."""
        phone = self.telegram.person(name)
        phone.chat.started = True
        row = Person(
            telegram_id=phone.id, locale="ru", timezone="UTC", created_at=MONDAY, reach=reach
        )

        def work(session: Session) -> int:
            session.add(row)
            session.flush()
            return row.id

        return phone, self.database.write_now(work)

    def owe(self, recipient: int, text: str, kind: str = "x", **values: Any) -> int:
        """A row of the outbox, due now; its id."""
        row = Outbox(
            recipient=recipient,
            kind=kind,
            ids={"text": text},
            **{"created_at": self.clock(), "due_at": self.clock(), **values},
        )

        def work(session: Session) -> int:
            session.add(row)
            session.flush()
            return row.id

        return self.database.write_now(work)

    def row(self, number: int) -> Outbox:
        row = self.database.read_now(lambda session: session.get(Outbox, number))
        assert row is not None
        return row

    def states(self) -> list[str]:
        query = select(Outbox.state).order_by(Outbox.id)
        return self.database.read_now(lambda session: list(session.scalars(query)))

    def reach(self, person_id: int) -> str:
        query = select(Person.reach).where(Person.id == person_id)
        return self.database.read_now(lambda session: session.scalars(query).one())

    async def pass_time(self, by: timedelta) -> None:
        """Let time pass, delivering on the way."""
        end = self.clock() + by
        while (due := self.database.read_now(next_due_at)) is not None and due <= end:
            self.clock.move_to(due)
            await self.deliverer.drain()
        self.clock.move_to(end)


@dataclass(frozen=True)
class Kept:
    """A content that keeps what Telegram gave for it."""

    text: str

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        return await bot.send_message(chat_id, self.text)

    def after(self, session: Session, sent: Any) -> None:
        session.add(
            Outbox(
                recipient=404,
                kind="trace",
                ids={"message": sent.message_id},
                created_at=MONDAY,
                due_at=MONDAY + timedelta(days=900),
            )
        )


@pytest.fixture
async def post(
    telegram: LocalTelegram, clock: MovableClock, empty_database: Path, tmp_path: Path
) -> AsyncIterator[Post]:
    copyfile(empty_database, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    bot = make_bot(telegram.token, telegram.url, patient=False)
    post = Post(database, telegram, clock, bot)
    yield post
    await bot.session.close()
    await post.press.close()
    await database.close()
    assert telegram.refused == []


def texts(phone: Phone) -> list[str]:
    return [message.text for message in phone.messages]


# --- when


async def test_what_is_due_arrives_and_what_is_not_waits(post: Post) -> None:
    anna, anna_id = post.person()
    now = post.owe(anna_id, "сейчас")
    post.owe(anna_id, "потом", due_at=MONDAY + 5 * SECOND)
    assert await post.deliverer.drain() == 1
    assert texts(anna) == ["сейчас"]
    assert await post.deliverer.next_due_at() == MONDAY + 5 * SECOND
    row = post.row(now)
    assert (row.state, row.attempts, row.done_at) == ("sent", 1, MONDAY)
    assert row.message_id == anna.last.id
    await post.pass_time(5 * SECOND)
    assert texts(anna) == ["сейчас", "потом"]
    assert await post.deliverer.drain() == 0
    assert post.states() == ["sent", "sent"]


async def test_what_has_expired_or_does_not_hold_is_dropped(post: Post) -> None:
    anna, anna_id = post.person()
    post.owe(anna_id, "просрочено", expires_at=MONDAY)
    post.owe(anna_id, "уже нет", kind="over")
    post.owe(anna_id, "ещё да", expires_at=MONDAY + SECOND)
    await post.deliverer.drain()
    assert post.states() == ["dropped", "dropped", "sent"]
    assert texts(anna) == ["ещё да"]
    assert post.drawn == ["уже нет", "ещё да"]


async def test_a_notice_that_cannot_be_drawn_fails_aloud_and_stops_nobody(
    post: Post, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna, anna_id = post.person()
    broken = post.owe(anna_id, "сломано", kind="broken")
    post.owe(anna_id, "цело")
    await post.deliverer.drain()
    assert post.states() == ["failed", "sent"]
    assert post.row(broken).error
    assert texts(anna) == ["цело"]
    assert "notice_not_drawn" in log_of_the_bot.text


async def test_a_new_row_wakes_the_deliverer_at_once(post: Post) -> None:
    anna, anna_id = post.person()
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(post.deliverer.run())
        for number in range(3):
            post.owe(anna_id, f"{number}")
            post.deliverer.wake()
            await anna.wait_for(f"{number}")
        running.cancel()


# --- to whom


async def test_who_cannot_be_reached_is_not_tried(post: Post) -> None:
    for reach in ("never", "blocked"):
        _, person_id = post.person(reach=reach)
        post.owe(person_id, "никому")
    post.owe(404, "никому")
    await post.deliverer.drain()
    assert post.states() == ["unreachable"] * 3
    assert not post.telegram.calls
    assert not post.drawn


async def test_an_erased_person_gets_nothing(post: Post) -> None:
    anna, anna_id = post.person()
    post.owe(anna_id, "никому")

    def erase(session: Session) -> None:
        person = session.get_one(Person, anna_id)
        person.telegram_id, person.erased_at = None, MONDAY

    post.database.write_now(erase)
    await post.deliverer.drain()
    assert post.states() == ["unreachable"]
    assert texts(anna) == []


async def test_who_has_blocked_the_bot_is_known_as_such(post: Post) -> None:
    anna, anna_id = post.person()
    boris, boris_id = post.person("Борис")
    anna.block()
    post.owe(anna_id, "раз")
    post.owe(anna_id, "два")
    post.owe(boris_id, "раз")
    await post.deliverer.drain()
    assert post.states() == ["unreachable", "unreachable", "sent"]
    assert (post.reach(anna_id), post.reach(boris_id)) == ("blocked", "reachable")
    assert len(post.telegram.calls_of("sendMessage")) == 2
    assert texts(boris) == ["раз"]


async def test_a_group_that_has_moved_is_followed(post: Post) -> None:
    anna = post.telegram.person("Анна")
    group = post.telegram.group("Пара", anna, admins=[anna], kind="group")
    group.add_bot(anna.user)
    old = group.id
    group.migrate(anna.user)
    first = post.owe(old, "раз")
    post.owe(old, "два")
    await post.deliverer.drain()
    assert [m.text for m in group.messages if m.sender is post.telegram.world.bot] == ["раз", "два"]
    assert post.states() == ["sent", "sent"]
    assert post.row(first).recipient == group.id


async def test_a_refused_message_fails_and_the_next_goes_on(
    post: Post, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna, anna_id = post.person()
    refused = post.owe(anna_id, "<b>не закрыто")
    post.owe(anna_id, "цело")
    await post.deliverer.drain()
    assert post.states() == ["failed", "sent"]
    assert "parse" in post.row(refused).error
    assert texts(anna) == ["цело"]
    assert "notice_refused" in log_of_the_bot.text


# --- order


async def test_everybody_gets_theirs_in_order_one_at_a_time(post: Post) -> None:
    people = [post.person(name) for name in ("Анна", "Борис", "Вера")]
    for number in range(4):
        for _, person_id in people:
            post.owe(person_id, f"{number}")
    most = 0
    in_flight: set[int] = set()
    send = Screen.send

    async def watched(self: Screen, bot: Bot, chat_id: int, *rest: Any) -> Any:
        nonlocal most
        assert chat_id not in in_flight
        in_flight.add(chat_id)
        most = max(most, len(in_flight))
        try:
            return await send(self, bot, chat_id, *rest)
        finally:
            in_flight.remove(chat_id)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Screen, "send", watched)
        assert await post.deliverer.drain() == 12
    assert [texts(phone) for phone, _ in people] == [["0", "1", "2", "3"]] * 3
    assert most == 3


async def test_no_more_are_in_flight_than_allowed(post: Post) -> None:
    post.at_once = 2
    deliverer, in_flight, most = post.new_deliverer(), 0, 0
    for number in range(6):
        post.owe(post.person(f"Н{number}")[1], "раз")
    send = Screen.send

    async def watched(self: Screen, *rest: Any) -> Any:
        nonlocal in_flight, most
        in_flight += 1
        most = max(most, in_flight)
        try:
            return await send(self, *rest)
        finally:
            in_flight -= 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Screen, "send", watched)
        await deliverer.drain()
    assert most == 2
    assert post.states() == ["sent"] * 6


async def test_a_slow_chat_keeps_nobody_up(post: Post) -> None:
    """Others go on, also those whose notice comes while it is waited for."""
    slow, slow_id = post.person("Медленная")
    quick, quick_id = post.person("Быстрый")
    free, send = asyncio.Event(), Screen.send

    async def slowly(self: Screen, bot: Bot, chat_id: int, *rest: Any) -> Any:
        if chat_id == slow.id:
            await free.wait()
        return await send(self, bot, chat_id, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Screen, "send", slowly)
        async with asyncio.TaskGroup() as tasks:
            post.owe(slow_id, "раз")
            post.owe(quick_id, "раз")
            running = tasks.create_task(post.deliverer.run())
            await quick.wait_for("раз")
            post.owe(quick_id, "два")
            post.deliverer.wake()
            await quick.wait_for("два")
            assert texts(slow) == []
            free.set()
            await slow.wait_for("раз")
            running.cancel()


# --- bad days


async def test_a_429_is_waited_for_as_told_and_nothing_overtakes_it(post: Post) -> None:
    anna, anna_id = post.person()
    boris, boris_id = post.person("Борис")
    post.telegram.faults.too_many(17, "sendMessage", anna.id)
    first = post.owe(anna_id, "раз")
    post.owe(anna_id, "два")
    post.owe(boris_id, "раз")
    await post.deliverer.drain()
    assert (texts(anna), texts(boris)) == ([], ["раз"])
    assert post.row(first).due_at == MONDAY + 17 * SECOND
    post.owe(anna_id, "три")
    await post.pass_time(16 * SECOND)
    assert texts(anna) == []
    assert len(post.telegram.calls_of("sendMessage")) == 2
    await post.pass_time(SECOND)
    assert texts(anna) == ["раз", "два", "три"]


@pytest.mark.parametrize("kind", ["500", "page of a gateway", "cut"])
async def test_the_network_backs_off_and_comes_later_once(post: Post, kind: str) -> None:
    anna, anna_id = post.person()
    faults = post.telegram.faults
    if kind == "cut":
        faults.cut("sendMessage", times=4)
    else:
        faults.server_error(502, "sendMessage", times=4, html=kind != "500")
    row = post.owe(anna_id, "раз")
    tries = []
    for _ in range(5):
        await post.deliverer.drain()
        tries.append((post.clock() - MONDAY) / SECOND)
        post.clock.move_to(await post.deliverer.next_due_at() or post.clock())
    assert tries == [0, 2, 6, 14, 30]
    assert texts(anna) == ["раз"]
    assert (post.row(row).state, post.row(row).attempts) == ("sent", 5)


async def test_what_arrived_though_the_answer_was_cut_is_repeated_at_most_once(post: Post) -> None:
    anna, anna_id = post.person()
    post.telegram.faults.cut("sendMessage", after=True)
    post.owe(anna_id, "раз")
    await post.pass_time(timedelta(hours=1))
    assert texts(anna) == ["раз", "раз"]
    assert post.states() == ["sent"]


async def test_a_long_outage_loses_nothing(post: Post) -> None:
    anna, anna_id = post.person()
    post.telegram.faults.outage()
    post.owe(anna_id, "раз")
    await post.pass_time(timedelta(days=2))
    assert post.states() == ["waiting"]
    assert await post.deliverer.next_due_at() <= post.clock() + timedelta(minutes=10)  # type: ignore[operator]
    post.telegram.faults.restore()
    await post.pass_time(timedelta(minutes=10))
    assert texts(anna) == ["раз"]


async def test_a_withdrawn_token_loses_nothing(post: Post) -> None:
    anna, anna_id = post.person()
    post.telegram.faults.refuse(Refusal(401), "sendMessage", times=3)
    post.owe(anna_id, "раз")
    await post.pass_time(timedelta(minutes=1))
    assert texts(anna) == ["раз"]


async def test_killed_between_sending_and_recording(post: Post) -> None:
    anna, anna_id = post.person()
    _, boris_id = post.person("Борис")
    post.owe(anna_id, "раз")
    post.owe(anna_id, "два")

    async def killed(*_: Any, **__: Any) -> None:
        raise asyncio.CancelledError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(post.deliverer, "_record", killed)
        await post.deliverer.drain()
    assert texts(anna) == ["раз"]
    assert post.states() == ["claimed", "waiting"]

    post.owe(boris_id, "раз")
    post.deliverer = post.new_deliverer()
    await post.deliverer.drain()  # nobody else's claim is taken over by merely delivering
    assert post.states() == ["claimed", "waiting", "sent"]
    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(post.deliverer.run())
        await anna.wait_for("два")
        running.cancel()
    assert texts(anna) == ["раз", "раз", "два"]


async def test_a_database_that_fails_for_a_moment_leaves_nobody_waiting_for_ever(
    post: Post, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna, anna_id = post.person()
    post.owe(anna_id, "раз")

    failed = asyncio.Event()

    async def fails(*_: Any, **__: Any) -> None:
        failed.set()
        raise OSError("the disk is full")

    async with asyncio.TaskGroup() as tasks:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(post.deliverer, "_record", fails)
            running = tasks.create_task(post.deliverer.run())
            await failed.wait()
        post.owe(anna_id, "два")
        post.deliverer.wake()
        await anna.wait_for("два")
        running.cancel()
    assert "delivery_failed" in log_of_the_bot.text
    assert texts(anna) == ["раз", "раз", "два"]


async def test_something_of_what_arrived_can_be_kept(post: Post) -> None:
    anna, anna_id = post.person()
    row = post.owe(anna_id, "раз", kind="kept")
    await post.deliverer.drain()
    query = select(Outbox.ids).where(Outbox.kind == "trace")
    kept = post.database.read_now(lambda session: session.scalars(query).one())
    assert kept == {"message": anna.last.id} == {"message": post.row(row).message_id}
