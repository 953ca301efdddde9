"""Asking: a message is kept as it was sent, and becomes a question when the mentee says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone, clock, require_role
from mentoring.help.route import go_on, to_mentor
from mentoring.help.rules import URGENCIES, Said, is_rest
from mentoring.mentorships.standing_in import who_mentors
from mentoring.permissions import own
from mentoring.refusals import Forbidden, NotFound, Refusal
from storage.base import table
from storage.help import HelpMessage, HelpRequest, last_kept
from storage.mentorships import RUNNING, Mentorship, Party
from storage.people import Person, Role, people_with_role

KEPT = "help-kept"
KEPT_FOR = timedelta(days=7)

_PEOPLE, _ROLES = table(Person), table(Role)
_PAIRS, _PARTIES = table(Mentorship), table(Party)
_OWN_MENTORS = (
    select(
        _PAIRS.c.id,
        _PEOPLE.c.surname,
        _PEOPLE.c.first_name,
        _PEOPLE.c.patronymic,
        _PEOPLE.c.erased_at,
    )
    .join_from(_PAIRS, _PARTIES, _PARTIES.c.mentorship_id == _PAIRS.c.id)
    .join(_PEOPLE, _PEOPLE.c.id == _PAIRS.c.mentor_id)
    .where(
        _PARTIES.c.person_id == bindparam("person"),
        _PARTIES.c.left_at.is_(None),
        _PAIRS.c.state.in_(RUNNING),
        _PAIRS.c.mentor_id != _PARTIES.c.person_id,
    )
    .order_by(_PAIRS.c.id)
)
_MENTEE_PLACES = (
    select(_ROLES.c.organisation_id)
    .where(
        _ROLES.c.person_id == bindparam("person"),
        _ROLES.c.role == "mentee",
        _ROLES.c.state == "confirmed",
        _ROLES.c.organisation_id.is_not(None),
    )
    .order_by(_ROLES.c.id)
)


@dataclass(frozen=True)
class Question:
    """What a mentee decides about a kept message.

    `mentorship_id`: whose mentor is asked first; None: other mentors at once. `conflict` goes to
    the curators at once and to nobody else. `nameless`: other mentors do not see the name.
    """

    message_id: int
    urgency: str
    mentorship_id: int | None = None
    nameless: bool = False
    conflict: bool = False


def own_mentors(session: Session, person_id: int) -> Sequence[Any]:
    """The mentors of this mentee in running mentorships: the mentorship's `id`, and the name's
    columns."""
    return session.connection().execute(_OWN_MENTORS, {"person": person_id}).all()


def mentee_places(session: Session, person_id: int) -> Sequence[int]:
    """The organisations in which this person is a mentee, the oldest role first."""
    return session.connection().scalars(_MENTEE_PLACES, {"person": person_id}).all()


def keep(act: Act, said: Said) -> HelpMessage:
    """Keep a message until it is decided what becomes of it, a week at most."""
    assert act.caller_id is not None
    message = HelpMessage(
        author_id=act.caller_id,
        kind=said.kind,
        text=said.text,
        html=said.html,
        message_id=said.message_id,
        album=said.album,
        at=act.now,
    )
    act.session.add(message)
    act.session.flush()
    act.wait(KEPT, message.id, act.now + KEPT_FOR)
    return message


@action(anyone)
def keep_question(act: Act, said: Said) -> int:
    """Keep what a mentee wrote in the form; its id."""
    if not mentee_places(act.session, act.caller.id):
        raise Forbidden
    return keep(act, said).id


@clock(KEPT)
def forget_kept(act: Act, message_id: int, _step: int) -> None:
    """What nobody was asked for a week goes."""
    message = act.session.get(HelpMessage, message_id)
    if message is not None and message.request_id is None:
        act.session.delete(message)


def kept_message(session: Session, message_id: int, person_id: int) -> HelpMessage:
    """A person's own message. Raises NotFound for any other."""
    message = session.get(HelpMessage, message_id)
    if message is None or message.author_id != person_id:
        raise NotFound
    return message


def parts_of(session: Session, message: HelpMessage) -> list[HelpMessage]:
    """The message with the other parts of its album."""
    if not message.album:
        return [message]
    query = select(HelpMessage).where(
        HelpMessage.author_id == message.author_id,
        HelpMessage.album == message.album,
        HelpMessage.request_id.is_(None),
    )
    return list(session.scalars(query.order_by(HelpMessage.id))) or [message]


def cut_before(session: Session, person_id: int, said: Said, now: datetime) -> HelpMessage | None:
    """The kept text of which this one is the rest."""
    kept = last_kept(session, person_id) if said.kind == "text" else None
    if kept is None or kept.kind != "text":
        return None
    between = said.message_id - kept.message_id
    return kept if is_rest(len(kept.text), between, now - kept.at) else None


def join_rest(act: Act, said: Said) -> int | None:
    """Keep the rest of a text with it; the id of its first message, None if it is no rest."""
    kept = cut_before(act.session, act.caller.id, said, act.now)
    if kept is None:
        return None
    kept.album = kept.album or f"cut:{kept.message_id}"
    keep(act, replace(said, album=kept.album))
    return parts_of(act.session, kept)[0].id


@action(own("ask_help"))
def ask(act: Act, question: Question) -> int:
    """Send a kept message as a question; the request's id. The same message is asked once.

    :raises Refusal: `help-nobody` when there is nobody whom it could be brought to
    """
    message = kept_message(act.session, question.message_id, act.caller.id)
    if message.request_id is not None:
        return message.request_id
    if question.urgency not in URGENCIES:
        raise ValueError(question.urgency)
    mentorship = _mentorship(act, question)
    organisation_id = mentorship.organisation_id if mentorship else _own_organisation(act)
    require_role(act, organisation_id, "mentee")
    if not _anybody(act, organisation_id, mentorship, question.conflict):
        raise Refusal("help-nobody")
    request = HelpRequest(
        organisation_id=organisation_id,
        mentee_id=act.caller.id,
        mentorship_id=mentorship.id if mentorship else None,
        urgency=question.urgency,
        nameless=question.nameless,
        conflict=question.conflict,
        state="asked",
        created_at=act.now,
    )
    act.session.add(request)
    act.session.flush()
    for part in parts_of(act.session, message):
        part.request_id = request.id
        act.stop_waiting(KEPT, part.id)
    act.session.flush()
    act.note("help", request.id, "asked", urgency=question.urgency)
    if mentorship is not None and not question.conflict:
        to_mentor(act, request, who_mentors(act.session, mentorship, act.now))
    else:
        go_on(act, request)
    return request.id


def _mentorship(act: Act, question: Question) -> Mentorship | None:
    if question.mentorship_id is None or question.conflict:
        return None
    party = select(Party.id).where(
        Party.mentorship_id == question.mentorship_id,
        Party.person_id == act.caller.id,
        Party.side == "mentee",
    )
    if act.session.scalar(party) is None:
        raise NotFound
    return act.session.get_one(Mentorship, question.mentorship_id)


def _own_organisation(act: Act) -> int:
    places = mentee_places(act.session, act.caller.id)
    if not places:
        raise Forbidden
    return places[0]


def _anybody(act: Act, organisation_id: int, mentorship: Mentorship | None, conflict: bool) -> bool:
    if mentorship is not None:
        return True
    roles = ("curator",) if conflict else ("mentor", "curator")
    return any(
        person.id != act.caller_id and person.reach == "reachable"
        for role in roles
        for person in people_with_role(act.session, organisation_id, role)
    )
