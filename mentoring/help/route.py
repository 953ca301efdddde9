"""Whom a question is brought to: the mentor, then other mentors, then the curators (domain §7)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from mentoring.acting import Act, clock
from mentoring.help.rules import (
    CURATOR_REMINDED,
    answer_due,
    choose_helpers,
    hold_due,
    working_day_later,
)
from mentoring.organisations.calendar import calendar_of
from mentoring.times.quiet import not_in_quiet_hours
from mentoring.times.workdays import Calendar
from mentoring.waiting.asks import ask
from storage.help import (
    WAITING,
    HelpAsk,
    HelpMessage,
    HelpRequest,
    HelpTalk,
    ask_of,
    asks_of,
    delivery_key,
    messages_of,
)
from storage.outbox import Outbox
from storage.people import Person, Profile, people_with_role

CLOCK = "help-answer"
ARRIVAL = "help-arrival"
WAITED = "help"
ARRIVES_WITHIN = timedelta(minutes=1)
BACK_WITHIN = timedelta(minutes=10)
ON_THE_CARD = 1500
GIVES_AWAY_A_VOICE = ("voice", "video_note", "video")


def _calendar(act: Act, request: HelpRequest) -> Calendar:
    return calendar_of(act.session, request.organisation_id)


def to_mentor(act: Act, request: HelpRequest, mentor_id: int) -> None:
    """Ask the mentee's own mentor; if the bot cannot reach them, whoever is next."""
    request.state = "asked"
    if not reachable(act, mentor_id):
        _mark(act, request, mentor_id, "mentor", "unreached")
        go_on(act, request)
        return
    _ask(act, request, [mentor_id], "mentor")


def go_on(act: Act, request: HelpRequest) -> None:
    """Bring the question to whoever is next, and tell the mentee."""
    request.helper_id = None
    asked_others = any(ask.stage == "pool" for ask in asks_of(act.session, request.id))
    closed_circle = request.conflict or asked_others or request.state == "escalated"
    others = [] if closed_circle else _others(act, request)
    if others:
        request.state = "pooled"
        _ask(act, request, others, "pool")
    else:
        _to_curators(act, request)
    act.note("help", request.id, request.state)
    tell_state(act, request)


def tell_state(act: Act, request: HelpRequest) -> None:
    """Let the mentee see how it stands."""
    act.tell(request.mentee_id, "help-state", request_id=request.id, state=request.state)


def release(act: Act, request: HelpRequest, answer: str) -> None:
    """Take a question from whoever holds it, and go on. `answer` says why: passed, lapsed, …"""
    helper_id = request.helper_id
    assert helper_id is not None
    ask = ask_of(act.session, request.id, helper_id)
    stage = ask.stage if ask else "pool"
    if ask is not None:
        ask.answer, ask.answered_at = answer, act.now
    talk = act.session.get(HelpTalk, helper_id)
    if talk is not None and talk.request_id == request.id:
        act.session.delete(talk)
    act.note("help", request.id, answer, helper=helper_id)
    request.state = "escalated" if stage == "curator" else "pooled"
    go_on(act, request)


def hold(act: Act, request: HelpRequest) -> None:
    """Start to wait for the holder's word: 30 minutes from now."""
    request.due_at = hold_due(act.now, _calendar(act, request))
    act.wait(CLOCK, request.id, request.due_at)


def watch_arrival(act: Act, request: HelpRequest) -> None:
    """Look a minute later whether what was sent could be sent at all."""
    act.wait(ARRIVAL, request.id, act.now + ARRIVES_WITHIN)


def hides_author(request: HelpRequest, message: HelpMessage) -> bool:
    """Whether this message would give away who asks without a name: then it comes only to whoever
    takes the question.
    """
    return request.nameless and message.kind in GIVES_AWAY_A_VOICE


def bring_messages(
    act: Act,
    request: HelpRequest,
    person_id: int,
    taken: bool,
    due_at: datetime | None = None,
) -> None:
    """Owe a helper what the mentee sent and the card does not show.

    The card holds the question's first text as far as it fits; who takes it gets all the rest.
    """
    for number, message in enumerate(messages_of(act.session, request.id)):
        on_the_card = message.kind == "text" and len(message.text) <= ON_THE_CARD
        if message.author_id != request.mentee_id or (number == 0 and on_the_card):
            continue
        if not taken and hides_author(request, message) and not _is_mentor(act, request, person_id):
            continue
        act.tell(
            person_id,
            "help-message",
            due_at=due_at,
            dedup_key=delivery_key(message.id, person_id),
            message_id=message.id,
        )


def _is_mentor(act: Act, request: HelpRequest, person_id: int) -> bool:
    ask = ask_of(act.session, request.id, person_id)
    return ask is not None and ask.stage == "mentor"


def _others(act: Act, request: HelpRequest) -> list[int]:
    """The mentors of the organisation who were not asked yet and whose competences fit."""
    session = act.session
    asked = {ask.person_id for ask in asks_of(session, request.id)} | {request.mentee_id}
    people = [
        person.id
        for person in people_with_role(session, request.organisation_id, "mentor")
        if person.id not in asked and person.reach == "reachable"
    ]
    profiles = session.scalars(select(Profile).where(Profile.person_id.in_(people)))
    competences: dict[int, list[str]] = {person: [] for person in people}
    competences.update({profile.person_id: profile.competences for profile in profiles})
    own = session.get(Profile, request.mentee_id)
    busy = (
        select(HelpRequest.helper_id, func.count())
        .where(HelpRequest.state == "answering", HelpRequest.helper_id.in_(people))
        .group_by(HelpRequest.helper_id)
    )
    load = {row[0]: row[1] for row in session.execute(busy) if row[0] is not None}
    return choose_helpers(competences, own.difficulties if own else [], load)


def _to_curators(act: Act, request: HelpRequest) -> None:
    request.state = "escalated"
    curators = [
        person.id
        for person in people_with_role(act.session, request.organisation_id, "curator")
        if person.id != request.mentee_id and person.reach == "reachable"
    ]
    _ask(act, request, curators, "curator")


def _ask(act: Act, request: HelpRequest, people: list[int], stage: str) -> None:
    request.due_at = answer_due(act.now, request.urgency, _calendar(act, request))
    for person_id in people:
        _mark(act, request, person_id, stage, "")
        due = _not_at_night(act, request, person_id)
        act.tell(person_id, "help-asked", due_at=due, request_id=request.id)
        bring_messages(act, request, person_id, taken=False, due_at=due)
    ask(
        act,
        WAITED,
        request.id,
        people,
        notice="help-asked",
        organisation_id=request.organisation_id,
        about=None if request.nameless else request.mentee_id,
        until=request.due_at,
        goes_to="curator" if stage == "pool" else "others" if stage == "mentor" else "again",
        request_id=request.id,
    )
    act.wait(CLOCK, request.id, request.due_at)
    watch_arrival(act, request)


def _not_at_night(act: Act, request: HelpRequest, person_id: int) -> datetime:
    """When a person may be asked: at once if it is urgent, else not in their quiet hours (§2a)."""
    if request.urgency == "now":
        return act.now
    zone = act.session.get_one(Person, person_id).timezone
    return not_in_quiet_hours(act.now, ZoneInfo(zone))


def _mark(act: Act, request: HelpRequest, person_id: int, stage: str, answer: str) -> None:
    ask = ask_of(act.session, request.id, person_id)
    if ask is None:
        ask = HelpAsk(request_id=request.id, person_id=person_id)
        act.session.add(ask)
    ask.stage, ask.answer, ask.asked_at, ask.answered_at = stage, answer, act.now, None
    act.session.flush()


def reachable(act: Act, person_id: int) -> bool:
    """Whether the bot can write to a person."""
    return act.session.get_one(Person, person_id).reach == "reachable"


@clock(CLOCK)
def nobody_answered(act: Act, request_id: int, step: int) -> None:
    """The answer was waited for long enough: the next ones are asked; nobody is shamed."""
    request = act.session.get(HelpRequest, request_id)
    if request is None:
        return
    if request.state == "answering" and request.due_at is not None:
        helper_id = request.helper_id
        assert helper_id is not None
        act.tell(helper_id, "help-lapsed", request_id=request.id)
        release(act, request, "lapsed")
    elif request.state in ("asked", "pooled"):
        _comfort_the_first(act, request)
        go_on(act, request)
    elif request.state == "escalated" and step < CURATOR_REMINDED:
        for ask in asks_of(act.session, request.id):
            if ask.stage == "curator" and not ask.answer:
                act.tell(ask.person_id, "help-asked", request_id=request.id)
        again = working_day_later(act.now, _calendar(act, request))
        request.due_at = None
        act.wait(CLOCK, request.id, again, step + 1)


def _comfort_the_first(act: Act, request: HelpRequest) -> None:
    """The mentor who was asked first hears, once, that others are asked too: it is fine."""
    for one in asks_of(act.session, request.id):
        if request.state == "asked" and one.stage == "mentor" and one.answer == "":
            act.tell(one.person_id, "help-gone-on", request_id=request.id)


@clock(ARRIVAL)
def look_whether_it_arrived(act: Act, request_id: int, step: int) -> None:
    """Who has blocked the bot cannot answer: the question goes on at once, nothing is lost."""
    request = act.session.get(HelpRequest, request_id)
    if request is None:
        return
    if request.state == "answering":
        assert request.helper_id is not None
        if not reachable(act, request.helper_id):
            release(act, request, "unreached")
        elif not reachable(act, request.mentee_id):
            if step == 0:
                act.tell(request.helper_id, "help-undelivered", request_id=request.id)
            act.wait(ARRIVAL, request.id, act.now + BACK_WITHIN, step + 1)
        elif step:
            _bring_missed(act, request)
    elif request.state in WAITING:
        asked = [ask for ask in asks_of(act.session, request.id) if not ask.answer]
        for ask in asked:
            if not reachable(act, ask.person_id):
                ask.answer, ask.answered_at = "unreached", act.now
        go_on_if_nobody_is_left(act, request)


def _bring_missed(act: Act, request: HelpRequest) -> None:
    """The mentee is back: what could not be delivered meanwhile is owed again."""
    keys = [
        delivery_key(message.id, request.mentee_id)
        for message in messages_of(act.session, request.id)
    ]
    missed = select(Outbox).where(Outbox.dedup_key.in_(keys), Outbox.state == "unreachable")
    for row in act.session.scalars(missed):
        row.state, row.due_at = "waiting", act.now
        act.told = True


def go_on_if_nobody_is_left(act: Act, request: HelpRequest) -> None:
    """When everybody who was asked has said no, waiting longer helps nobody."""
    stage = {"asked": "mentor", "pooled": "pool"}.get(request.state)
    if stage is None:
        return
    asked = [ask for ask in asks_of(act.session, request.id) if ask.stage == stage]
    if not any(ask.answer == "" for ask in asked):
        go_on(act, request)
