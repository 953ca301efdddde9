"""Actions and clocks: who may, once only, all or nothing, and a failing one stops no other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentoring import acting
from mentoring.acting import Act, Caller, Office, action, anyone, clock, holds, require_role
from mentoring.refusals import Forbidden, Late, NotFound, Refusal, RoleLost
from storage import schema
from storage.database import Database
from storage.history import History
from storage.organisations import Municipality, Organisation
from storage.outbox import Outbox
from storage.people import Person, Role
from storage.waits import Wait

NOON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROLES = ("mentee", "mentor", "curator", "head", "coordinator", "admin")


@dataclass
class World:
    """An office, its clock, how often it woke the deliverer, and one person."""

    database: Database
    office: Office = field(init=False)
    now: datetime = NOON
    woken: int = 0
    person_id: int = 0

    def __post_init__(self) -> None:
        self.office = Office(self.database, lambda: self.now, self._wake)

    def _wake(self) -> None:
        self.woken += 1

    def count(self, table: type) -> int:
        query = select(func.count()).select_from(table)
        return self.database.read_now(lambda session: session.scalar(query) or 0)

    def steps(self) -> dict[tuple[str, int], int]:
        def look(session: Session) -> dict[tuple[str, int], int]:
            return {(row.kind, row.subject_id): row.step for row in session.scalars(select(Wait))}

        return self.database.read_now(look)

    def caller(self, receipt: int | None = None) -> Caller:
        return Caller(self.person_id, receipt)


def new_person(session: Session) -> Person:
    person = Person(locale="ru", timezone="Europe/Moscow", created_at=NOON)
    session.add(person)
    session.flush()
    return person


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    schema.create(database.engine)
    world = World(database)
    world.person_id = database.write_now(lambda session: new_person(session).id)
    yield world
    database.close_now()


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test declares is forgotten after it."""
    monkeypatch.setattr(acting, "ACTIONS", dict(acting.ACTIONS))
    monkeypatch.setattr(acting, "CLOCKS", {})


# --- actions


def mark(act: Act, word: str) -> int:
    """Changes something, and tells somebody."""
    act.note("x", 1, word)
    act.tell(act.caller.id, "x", word=word)
    return len(word)


async def test_an_action_without_a_rule_cannot_be_done(world: World) -> None:
    with pytest.raises(KeyError):
        await world.office.do(world.caller(), mark, "once")
    assert world.count(History) == 0


async def test_the_rule_is_asked_with_the_same_arguments(world: World) -> None:
    asked = []

    @action(lambda act, **arguments: asked.append((act.caller_id, arguments)))
    def done(act: Act, number: int, word: str = "x") -> None:
        act.note("x", number, word)

    await world.office.do(world.caller(), done, 7, word="y")
    await world.office.do(world.caller(), done, number=8)
    assert asked[0] == (world.person_id, {"number": 7, "word": "y"})
    assert asked[1][1]["number"] == 8


async def test_what_the_rule_refuses_changes_nothing(world: World) -> None:
    def never(act: Act, **_: object) -> None:
        act.note("x", 1, "by the rule")
        raise Forbidden

    action(never)(mark)
    with pytest.raises(Forbidden):
        await world.office.do(world.caller(receipt=5), mark, "once")
    assert (world.count(History), world.count(Outbox), world.woken) == (0, 0, 0)


async def test_what_an_action_refuses_half_way_changes_nothing(world: World) -> None:
    @action(anyone)
    def late(act: Act) -> None:
        mark(act, "once")
        act.wait("x", 1, NOON)
        raise Late

    with pytest.raises(Late):
        await world.office.do(world.caller(receipt=5), late)
    assert (world.count(History), world.count(Outbox), world.count(Wait)) == (0, 0, 0)
    assert world.woken == 0


async def test_a_person_who_does_not_exist_can_do_nothing(world: World) -> None:
    action(anyone)(mark)
    with pytest.raises(NotFound):
        await world.office.do(Caller(404), mark, "once")


async def test_a_replay_gives_the_same_result_and_acts_once(world: World) -> None:
    @dataclass(frozen=True)
    class Done:
        number: int
        at: datetime

    @action(anyone)
    def act_once(act: Act) -> Done:
        mark(act, "once")
        return Done(world.count(History), act.now)

    first = await world.office.do(world.caller(receipt=5), act_once)
    world.now += timedelta(hours=1)
    again = await world.office.do(world.caller(receipt=5), act_once)
    assert again == first == Done(0, NOON)
    assert (world.count(History), world.count(Outbox), world.woken) == (1, 1, 1)
    await world.office.do(world.caller(receipt=6), act_once)
    await world.office.do(world.caller(), act_once)
    await world.office.do(world.caller(), act_once)
    assert world.count(History) == 4


async def test_two_actions_of_one_update_are_both_done(world: World) -> None:
    action(anyone)(mark)

    @action(anyone)
    def other(act: Act) -> None:
        act.note("x", 1, "other")

    for _ in range(2):
        await world.office.do(world.caller(receipt=5), mark, "once")
        await world.office.do(world.caller(receipt=5), other)
    assert world.count(History) == 2


async def test_a_notice_with_a_key_is_owed_once(world: World) -> None:
    @action(anyone)
    def tell(act: Act) -> None:
        act.tell(act.caller.id, "x", dedup_key="a")
        act.tell(act.caller.id, "x", dedup_key="a")
        act.tell(act.caller.id, "x", dedup_key="b")
        act.tell(act.caller.id, "x")

    await world.office.do(world.caller(), tell)
    assert world.count(Outbox) == 3
    await world.office.do(world.caller(), tell)
    assert world.count(Outbox) == 4


async def test_a_wait_is_replaced_and_stopped(world: World) -> None:
    @action(anyone)
    def wait(act: Act, step: int) -> None:
        act.wait("x", 1, NOON + timedelta(days=step), step)
        act.wait("x", 2, NOON, 0)

    @action(anyone)
    def stop(act: Act) -> None:
        act.stop_waiting("x", 1)

    await world.office.do(world.caller(), wait, 1)
    await world.office.do(world.caller(), wait, 3)
    assert world.steps() == {("x", 1): 3, ("x", 2): 0}
    await world.office.do(world.caller(), stop)
    assert world.steps() == {("x", 2): 0}


# --- clocks


def wait_for(world: World, *rows: tuple[str, int]) -> None:
    def work(session: Session) -> None:
        for number, (kind, subject_id) in enumerate(rows):
            due_at = NOON - timedelta(hours=len(rows) - number)
            session.add(Wait(kind=kind, subject_id=subject_id, due_at=due_at, step=number))

    world.database.write_now(work)


async def test_clocks_run_when_due_oldest_first_and_go(world: World) -> None:
    ran = []

    @clock("x")
    def run(act: Act, subject_id: int, step: int) -> None:
        ran.append((subject_id, step, act.caller_id, act.now))
        act.tell(world.person_id, "x")

    wait_for(world, ("x", 5), ("x", 4))
    world.database.write_now(
        lambda s: s.add(Wait(kind="x", subject_id=9, due_at=NOON + timedelta(seconds=1)))
    )
    assert await world.office.run_clocks() == 2
    assert ran == [(5, 0, None, NOON), (4, 1, None, NOON)]
    assert world.steps() == {("x", 9): 0}
    assert world.woken == 1
    assert await world.office.run_clocks() == 0


async def test_a_clock_may_wait_again(world: World) -> None:
    @clock("x")
    def run(act: Act, subject_id: int, step: int) -> None:
        if step < 3:
            act.wait("x", subject_id, NOON - timedelta(minutes=1), step + 1)

    wait_for(world, ("x", 5))
    assert await world.office.run_clocks() == 4
    assert world.steps() == {}


async def test_a_failing_clock_stops_no_other_and_comes_again_later(
    world: World, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    tried, sound = [], []

    @clock("broken")
    def broken(act: Act, subject_id: int, step: int) -> None:
        tried.append(world.now)
        act.note("x", subject_id, "half done")
        act.wait("other", subject_id, NOON + timedelta(days=9))
        raise LookupError("broken")

    @clock("sound")
    def works(act: Act, subject_id: int, step: int) -> None:
        sound.append(subject_id)

    wait_for(world, ("broken", 1), ("sound", 2), ("gone", 3), ("sound", 4))
    await world.office.run_clocks()
    assert sound == [2, 4]
    assert world.count(History) == 0
    assert set(world.steps()) == {("broken", 1), ("gone", 3)}
    assert log_of_the_bot.text.count("clock_failed") == 2
    for _ in range(60):
        await world.office.run_clocks()
        world.now += timedelta(minutes=1)
    minutes = [(at - NOON) / timedelta(minutes=1) for at in tried]
    assert minutes == [0, 1, 3, 7, 15, 31]

    acting.CLOCKS["broken"] = works
    world.now += timedelta(days=2)
    await world.office.run_clocks()
    assert sound == [2, 4, 1]
    assert set(world.steps()) == {("gone", 3)}


async def test_a_clock_that_never_works_is_tried_every_day(
    world: World, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    wait_for(world, ("gone", 3))
    for _ in range(200):
        await world.office.run_clocks()
        world.now += timedelta(days=1)
    assert log_of_the_bot.text.count("clock_failed") >= 190


async def test_waiting_anew_forgets_the_failures(
    world: World, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    @action(anyone)
    def wait(act: Act) -> None:
        act.wait("gone", 3, act.now)

    wait_for(world, ("gone", 3))
    for _ in range(5):
        await world.office.run_clocks()
        world.now += timedelta(days=2)
    await world.office.do(world.caller(), wait)
    await world.office.run_clocks()
    tried = log_of_the_bot.text.count("clock_failed")
    world.now += timedelta(minutes=1)
    await world.office.run_clocks()
    assert log_of_the_bot.text.count("clock_failed") == tried + 1


def test_two_clocks_of_one_name_are_refused() -> None:
    def run(act: Act, subject_id: int, step: int) -> None:
        raise AssertionError

    clock("x")(run)
    with pytest.raises(ValueError, match="x"):
        clock("x")(run)


# --- who may


@dataclass(frozen=True)
class Places:
    """An organisation, another of the same district, and one of another district."""

    own: int
    near: int
    far: int
    district: int


@pytest.fixture
def places(world: World) -> Places:
    def work(session: Session) -> Places:
        districts = [Municipality(name=name, created_at=NOON) for name in "АБ"]
        session.add_all(districts)
        session.flush()
        rows = [
            Organisation(
                municipality_id=districts[of].id, name=name, timezone="UTC", created_at=NOON
            )
            for name, of in (("1", 0), ("2", 0), ("3", 1))
        ]
        session.add_all(rows)
        session.flush()
        return Places(rows[0].id, rows[1].id, rows[2].id, districts[0].id)

    return world.database.write_now(work)


def give_role(world: World, places: Places, role: str, state: str = "confirmed") -> None:
    everywhere, district = role == "admin", role == "coordinator"
    row = Role(
        person_id=world.person_id,
        organisation_id=None if everywhere or district else places.own,
        municipality_id=places.district if district else None,
        role=role,
        state=state,
        created_at=NOON,
    )
    world.database.write_now(lambda session: session.add(row))


def answer(world: World, organisation_id: int, *roles: str) -> type[Refusal] | None:
    """What `require_role` says."""

    def work(session: Session) -> type[Refusal] | None:
        try:
            require_role(Act(session, NOON, world.person_id), organisation_id, *roles)
        except Refusal as refusal:
            return type(refusal)
        return None

    return world.database.read_now(work)


@pytest.mark.parametrize(("role", "asked"), list(product(ROLES, ROLES)))
def test_who_holds_which_role_where(world: World, places: Places, role: str, asked: str) -> None:
    give_role(world, places, role)
    there = None if role == asked else Forbidden
    reach = {"admin": (there, there, there), "coordinator": (there, there, NotFound)}
    expected = reach.get(role, (there, NotFound, NotFound))
    seen = tuple(answer(world, place, asked) for place in (places.own, places.near, places.far))
    assert seen == expected


@pytest.mark.parametrize("state", ["pending", "removed"])
@pytest.mark.parametrize("role", ROLES)
def test_a_role_that_is_not_confirmed_is_none(
    world: World, places: Places, role: str, state: str
) -> None:
    give_role(world, places, role, state)
    was_here = state == "removed" and role not in ("coordinator", "admin")
    assert answer(world, places.own, *ROLES) is (RoleLost if was_here else NotFound)


def test_one_of_several_roles_is_enough(world: World, places: Places) -> None:
    give_role(world, places, "mentee")
    give_role(world, places, "head")
    assert answer(world, places.own, "curator", "head") is None
    assert answer(world, places.own) is Forbidden
    assert answer(world, 404, *ROLES) is NotFound


async def test_holds_refuses_before_the_action(world: World, places: Places) -> None:
    give_role(world, places, "mentee")

    @action(holds("curator"))
    def manage(act: Act, organisation_id: int) -> None:
        raise AssertionError

    with pytest.raises(Forbidden):
        await world.office.do(world.caller(), manage, organisation_id=places.own)
    with pytest.raises(NotFound):
        await world.office.do(world.caller(), manage, organisation_id=places.far)
