"""Whom a question is brought to: the mentor, then other mentors, then the curators (domain §7)."""

from datetime import datetime, timedelta

from sqlalchemy import select

from mentoring.acting import Act, clock
from mentoring.help.rules import CURATOR_REMINDED, answer_due, hold_due, working_day_later
from mentoring.help.whom import (
    away_from,
    away_now,
    curators_for,
    other_mentors,
    present,
    reachable,
    tell_of,
    told_at,
)
from mentoring.organisations.calendar import calendar_of
from mentoring.times.workdays import Calendar
from mentoring.waiting.asks import ask
from mentoring.waiting.clockwork import reckons
from storage.asks import set_asks
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

CLOCK = "help-answer"
ARRIVAL = "help-arrival"
ABSENCE = "help-absence"
WAITED = "help"
ARRIVES_WITHIN = timedelta(minutes=1)
BACK_WITHIN = timedelta(minutes=10)
ON_THE_CARD = 1500
GIVES_AWAY_A_VOICE = ("voice", "video_note", "video")


def _calendar(act: Act, request: HelpRequest) -> Calendar:
    return calendar_of(act.session, request.organisation_id)


def to_mentor(act: Act, request: HelpRequest, mentor_id: int) -> None:
    """Ask the mentee's own mentor; if they are away or cannot be reached, whoever is next."""
    request.state = "asked"
    if not present(act, mentor_id):
        why = "away" if reachable(act, mentor_id) else "unreached"
        _mark(act, request, mentor_id, "mentor", why)
        go_on(act, request)
        return
    _ask(act, request, [mentor_id], "mentor")


def go_on(act: Act, request: HelpRequest) -> None:
    """Bring the question to whoever is next, and tell the mentee."""
    request.helper_id = None
    asked_others = any(ask.stage == "pool" for ask in asks_of(act.session, request.id))
    closed_circle = request.conflict or asked_others or request.state == "escalated"
    others = [] if closed_circle else other_mentors(act, request)
    if others:
        request.state = "pooled"
        _ask(act, request, others, "pool")
    else:
        _to_curators(act, request)
    act.note("help", request.id, request.state)
    tell_state(act, request)


def tell_state(act: Act, request: HelpRequest) -> None:
    """Let the mentee see how it stands; whom somebody answers at night can read it then."""
    if request.state == "answering":
        act.tell(request.mentee_id, "help-state", request_id=request.id, state=request.state)
    else:
        tell_of(act, request, request.mentee_id, "help-state", state=request.state)


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


def _to_curators(act: Act, request: HelpRequest) -> None:
    request.state = "escalated"
    _ask(act, request, curators_for(act, request), "curator")


def _ask(act: Act, request: HelpRequest, people: list[int], stage: str) -> None:
    told = {person_id: told_at(act, request, person_id) for person_id in people}
    asked = max(told.values(), default=act.now)  # nobody's time runs before they know
    request.due_at = answer_due(asked, request.urgency, _calendar(act, request))
    for person_id, due in told.items():
        _mark(act, request, person_id, stage, "")
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
    watch_absences(act, request)


def _mark(act: Act, request: HelpRequest, person_id: int, stage: str, answer: str) -> None:
    ask = ask_of(act.session, request.id, person_id)
    if ask is None:
        ask = HelpAsk(request_id=request.id, person_id=person_id)
        act.session.add(ask)
    ask.stage, ask.answer, ask.asked_at, ask.answered_at = stage, answer, act.now, None
    act.session.flush()


@clock(CLOCK)
def nobody_answered(act: Act, request_id: int, step: int) -> None:
    """The answer was waited for long enough: the next ones are asked; nobody is shamed."""
    request = act.session.get(HelpRequest, request_id)
    if request is None:
        return
    if request.state == "answering" and request.due_at is not None:
        helper_id = request.helper_id
        assert helper_id is not None
        tell_of(act, request, helper_id, "help-lapsed")
        release(act, request, "lapsed")
    elif request.state in ("asked", "pooled"):
        _comfort_the_first(act, request)
        go_on(act, request)
    elif request.state == "escalated" and step < CURATOR_REMINDED:
        for person_id in _asked_now(act, request) - away_now(act, _asked_now(act, request)):
            tell_of(act, request, person_id, "help-asked")
        again = working_day_later(act.now, _calendar(act, request))
        request.due_at = None
        act.wait(CLOCK, request.id, again, step + 1)


def _comfort_the_first(act: Act, request: HelpRequest) -> None:
    """The mentor who was asked first hears, once, that others are asked too: it is fine."""
    for one in asks_of(act.session, request.id):
        if request.state == "asked" and one.stage == "mentor" and one.answer == "":
            tell_of(act, request, one.person_id, "help-gone-on")


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
    if request.state in ("asked", "pooled") and not _asked_now(act, request):
        go_on(act, request)


def _asked_now(act: Act, request: HelpRequest) -> set[int]:
    """Who is asked just now and has not said no."""
    stage = {"asked": "mentor", "pooled": "pool", "escalated": "curator"}.get(request.state)
    asks = asks_of(act.session, request.id)
    return {ask.person_id for ask in asks if ask.stage == stage and ask.answer == ""}


@reckons(WAITED)
def pass_over_the_absent(act: Act, request_id: int) -> None:
    """Who is asked and has become ill or gone on leave keeps nobody waiting: it goes on."""
    request = act.session.get(HelpRequest, request_id)
    if request is None or request.state not in ("asked", "pooled"):
        return
    for person_id in away_now(act, _asked_now(act, request)):
        ask = ask_of(act.session, request.id, person_id)
        assert ask is not None
        ask.answer, ask.answered_at = "away", act.now
        set_asks(act.session, WAITED, request.id, {"state": "void", "ended_at": act.now}, person_id)
        act.note("help", request.id, "away", helper=person_id)
    if _asked_now(act, request):
        watch_absences(act, request)
    else:
        go_on(act, request)


@clock(ABSENCE)
def an_absence_begins(act: Act, request_id: int, _step: int) -> None:
    """The first day away of somebody who is asked has come."""
    pass_over_the_absent(act, request_id)


def watch_absences(act: Act, request: HelpRequest) -> None:
    """Look again in the morning of the first day on which somebody who is asked will be away."""
    begins = away_from(act.session, _asked_now(act, request), act.now)
    if begins is None or request.due_at is None or begins >= request.due_at:
        act.stop_waiting(ABSENCE, request.id)
    else:
        act.wait(ABSENCE, request.id, begins)
