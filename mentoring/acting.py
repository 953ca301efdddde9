"""How something is done: one caller, one action, one transaction.

An action is a plain function `def confirm(act: Act, meeting_id: int) -> Result` with the decorator
`@action(rule)`. It is done by `await office.do(caller, confirm, meeting_id=1)`: one transaction in
which the rule is asked, the function runs, notices for others go to the outbox and the result is
remembered under the update that caused it, so that a replay shows it instead of acting again.
An action without a rule cannot be done at all.
"""

import inspect
from asyncio import sleep
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar, get_type_hints

import structlog
from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from mentoring.refusals import Forbidden, NotFound, Refusal, RoleLost
from storage.database import Database
from storage.history import remember
from storage.inbox import keep_receipt, receipt_of
from storage.organisations import Organisation
from storage.outbox import Outbox, owe
from storage.people import Person, Role, had_role, roles_of
from storage.waits import Wait, due_wait, put_off, stop_waiting, wait_until

log = structlog.get_logger()

P = ParamSpec("P")
T = TypeVar("T")
L = TypeVar("L")
Clock = Callable[[], datetime]
Rule = Callable[..., object]


@dataclass(frozen=True)
class Caller:
    """Who acts, and the update by which (None: not by an update, so no replay can come)."""

    person_id: int
    receipt: int | None = None


@dataclass
class Act:
    """One transaction of one caller. `now` is in UTC; `caller_id` is None when the clock acts."""

    session: Session
    now: datetime
    caller_id: int | None
    told: bool = field(default=False)

    @property
    def caller(self) -> Person:
        """The person who acts."""
        person = self.session.get(Person, self.caller_id) if self.caller_id else None
        if person is None:
            raise NotFound
        return person

    def roles(self) -> list[Role]:
        """The caller's confirmed roles, as they stand in this very transaction."""
        return [
            role for role in roles_of(self.session, self.caller.id) if role.state == "confirmed"
        ]

    def tell(
        self,
        recipient: int,
        kind: str,
        *,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
        dedup_key: str | None = None,
        **ids: Any,
    ) -> None:
        """Owe a person (by id) or a group (by chat id) a notice of this kind, at once or later.

        The same `dedup_key` is owed once, whatever happens.
        """
        if dedup_key is not None:
            known = select(Outbox.id).where(Outbox.dedup_key == dedup_key)
            if self.session.scalar(known) is not None:
                return
        row = {
            "recipient": recipient,
            "kind": kind,
            "ids": ids,
            "dedup_key": dedup_key,
            "created_at": self.now,
            "due_at": due_at or self.now,
            "expires_at": expires_at,
        }
        owe(self.session, row)
        self.told = True

    def wait(self, kind: str, subject_id: int, until: datetime, step: int = 0) -> None:
        """Let the clock of this kind run for a subject at a moment; it replaces an earlier one."""
        wait_until(self.session, kind, subject_id, until, step)

    def stop_waiting(self, kind: str, subject_id: int) -> None:
        """Let that clock not run."""
        stop_waiting(self.session, kind, subject_id)

    def note(self, subject: str, subject_id: int, change: str, **details: Any) -> None:
        """Keep who changed what, when and why."""
        remember(
            self.session,
            at=self.now,
            person_id=self.caller_id,
            subject=subject,
            subject_id=subject_id,
            change=change,
            details=details,
        )


ACTIONS: dict[Callable[..., Any], Rule] = {}
CLOCKS: dict[str, Callable[[Act, int, int], None]] = {}


def action(
    rule: Rule,
) -> Callable[[Callable[Concatenate[Act, P], T]], Callable[Concatenate[Act, P], T]]:
    """Declare an action and who may do it: `rule(act, **arguments)` raises a Refusal if not."""

    def declare(function: Callable[Concatenate[Act, P], T]) -> Callable[Concatenate[Act, P], T]:
        ACTIONS[function] = rule
        return function

    return declare


def clock(
    kind: str,
) -> Callable[[Callable[[Act, int, int], None]], Callable[[Act, int, int], None]]:
    """Declare what happens when a wait of this kind is due: `function(act, subject_id, step)`."""

    def declare(function: Callable[[Act, int, int], None]) -> Callable[[Act, int, int], None]:
        if kind in CLOCKS:
            raise ValueError(f"two clocks are called {kind}")
        CLOCKS[kind] = function
        return function

    return declare


class Office:
    """Where things are done: transactions for actions and clocks, snapshots for reading."""

    def __init__(self, database: Database, now: Clock, wake: Callable[[], None]) -> None:
        """:param wake: called after a commit that owes somebody a notice"""
        self.database = database
        self.now = now
        self._wake = wake

    async def do(
        self,
        caller: Caller,
        function: Callable[Concatenate[Act, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Do an action for a caller in one transaction, and give back its result.

        :raises Refusal: when the rule or the action says no; nothing is changed then
        """
        return (await self.do_and(_nothing, caller, function, *args, **kwargs))[0]

    async def do_and(
        self,
        look: Callable[[Session], L],
        caller: Caller,
        function: Callable[Concatenate[Act, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, L | None]:
        """Do an action, and look at what became of it before its transaction ends.

        The look saves a second transaction; if it fails, the action stands, and None is given.
        """
        rule = ACTIONS[function]
        bound = _signature_of(function).bind(None, *args, **kwargs).arguments
        arguments = dict(list(bound.items())[1:])
        name = f"{function.__module__}.{function.__qualname__}"

        def act_once(session: Session) -> tuple[T, bool]:
            if caller.receipt is not None:
                stored = receipt_of(session, caller.receipt, name)
                if stored is not None:
                    return _result_of(function).validate_json(stored), False
            act = Act(session, self.now(), caller.person_id)
            rule(act, **arguments)
            result = function(act, *args, **kwargs)
            if caller.receipt is not None:
                answer = _result_of(function).dump_json(result).decode()
                keep_receipt(session, caller.receipt, name, answer)
            session.flush()
            return result, act.told

        def work(session: Session) -> tuple[T, bool, L | None]:
            result, told = act_once(session)
            try:
                return result, told, look(session)
            except DBAPIError:
                raise
            except Refusal:  # there is nothing for the caller to see: no fault of ours
                return result, told, None
            except Exception:
                log.exception("look_failed", action=name)
                return result, told, None

        result, told, seen = await self.database.write(work, durable=True)
        if told:
            self._wake()
        return result, seen

    async def read(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask something of one snapshot of the database."""
        return await self.database.read(lambda session: function(session, *args, **kwargs))

    async def run_clocks(self) -> int:
        """Run everything that is due, each in its own transaction; how many there were.

        One that fails changes nothing, is logged and put off, so that it stops no other.
        """
        done = 0
        while await self._run_one_clock():
            done += 1
            await sleep(0)  # whoever writes meanwhile is answered between two clocks
        if done:
            self._wake()
        return done

    async def _run_one_clock(self) -> bool:
        now = self.now()
        tried: Wait | None = None

        def work(session: Session) -> bool:
            nonlocal tried
            tried = row = due_wait(session, now)
            if row is None:
                return False
            session.delete(row)
            session.flush()
            CLOCKS[row.kind](Act(session, now, None), row.subject_id, row.step)
            return True

        try:
            return await self.database.write(work)
        except Exception:
            if tried is None:
                raise
            failed = tried
            log.exception("clock_failed", kind=failed.kind, subject=failed.subject_id)
        await self.database.write(lambda session: put_off(session, failed.id, now))
        return True


def _nothing(_session: Session) -> None:
    """No look."""


_signature_of = cache(inspect.signature)


@cache
def _result_of(function: Callable[..., Any]) -> TypeAdapter[Any]:
    return TypeAdapter(get_type_hints(function)["return"])


def anyone(act: Act, **_: object) -> None:
    """A rule for what everybody may do with what is their own."""
    assert act.caller


def holds(*roles: str) -> Rule:
    """A rule: the caller holds one of these roles in the organisation `organisation_id`.

    A coordinator holds their role in every organisation of the district, an admin everywhere.
    """

    def rule(act: Act, *, organisation_id: int, **_: object) -> None:
        require_role(act, organisation_id, *roles)

    return rule


def require_role(act: Act, organisation_id: int, *roles: str) -> None:
    """Refuse the caller unless they hold one of these roles there (see `holds`).

    :raises NotFound: the caller has nothing to do with that organisation
    :raises Forbidden: they are of it, but not in such a role; `RoleLost`: not any more
    """
    organisation = act.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound
    own = [
        role
        for role in act.roles()
        if role.role == "admin"
        or role.organisation_id == organisation_id
        or (role.organisation_id is None and role.municipality_id == organisation.municipality_id)
    ]
    if not own:
        if had_role(act.session, act.caller.id, organisation_id):
            raise RoleLost(organisation=organisation.name)
        raise NotFound
    if not any(role.role in roles for role in own):
        raise Forbidden
