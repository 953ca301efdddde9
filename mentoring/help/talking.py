"""The talk: whose a plain message is, and how it passes to the other side (domain §7).

A message finds its question in this order: it is part of an album already brought; it replies to
a message of the talk; the person has said by a button whom they answer (kept in the database,
so a restart changes nothing); there is only one talk. Else it is kept and the person is asked.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone
from mentoring.help.asking import (
    KEPT,
    cut_before,
    join_rest,
    keep,
    kept_message,
    mentee_places,
    parts_of,
)
from mentoring.help.route import CLOCK, hides_author, hold, watch_arrival
from mentoring.help.rules import Said
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound
from storage.help import (
    WAITING,
    HelpMessage,
    HelpRequest,
    HelpTalk,
    album_part,
    asks_of,
    conversations_of,
    delivered_as,
    delivery_key,
    message_by_number,
)

RELAYED = (
    "text",
    "photo",
    "document",
    "audio",
    "video",
    "animation",
    "voice",
    "video_note",
    "sticker",
    "location",
)
STILL_HEARD = timedelta(hours=24)
"""So long after the end a helper's late word still reaches the mentee."""


@dataclass(frozen=True)
class Received:
    """What became of a message.

    `what`: `relayed`; `joined` (one more part of an album, nothing to say); `rest` (of the text
    kept as `message_id`, which was cut); `kept` (ask the person what to do with `message_id`);
    `none` (not for this flow). `say`: they have not been told yet to whom their messages go now.
    """

    what: str
    request_id: int | None = None
    message_id: int | None = None
    say: bool = False


def part_in(session: Session, request: HelpRequest, person_id: int) -> str | None:
    """What a person is in a talk: `mentee`, `helper`, or None."""
    return {request.helper_id: "helper", request.mentee_id: "mentee"}.get(person_id)


def is_claimed(session: Session, person_id: int, said: Said, now: datetime) -> str | None:
    """Whether a message belongs to a talk even if a form is under way (see the module).

    `surely`, or the id of the form that was under way when the talk was chosen: only that form
    lets the message pass.
    """
    if said.album and album_part(session, person_id, said.album) is not None:
        return "surely"
    if said.reply_to is not None and _answered(session, person_id, said.reply_to) is not None:
        return "surely"
    if cut_before(session, person_id, said, now) is not None:
        return "surely"
    talk = session.get(HelpTalk, person_id)
    return talk.form if talk is not None and talk.form else None


def offered_talks(session: Session, person_id: int) -> list[HelpRequest]:
    """To which questions a person's plain message might belong."""
    found = conversations_of(session, person_id)
    waiting = select(HelpRequest).where(
        HelpRequest.mentee_id == person_id, HelpRequest.state.in_(WAITING)
    )
    found += session.scalars(waiting.order_by(HelpRequest.id))
    return found


@action(anyone)
def receive(act: Act, said: Said) -> Received:
    """Take in a plain message of a private chat.

    :raises Late: `help-closed`: it replies to a talk that is over
    """
    person_id = act.caller.id
    earlier = album_part(act.session, person_id, said.album)
    if earlier is not None:
        return _one_more_part(act, earlier, said)
    if said.reply_to is not None:
        answered = _answered(act.session, person_id, said.reply_to)
        if answered is not None:
            return _relay_to(act, answered, said)
    whole = join_rest(act, said)
    if whole is not None:
        return Received("rest", message_id=whole)
    request = _talk_of(act, person_id)
    if request is not None:
        return _relay_to(act, request, said)
    if offered_talks(act.session, person_id) or mentee_places(act.session, person_id):
        return Received("kept", message_id=keep(act, said).id)
    return Received("none")


def _one_more_part(act: Act, earlier: HelpMessage, said: Said) -> Received:
    message = keep(act, said)
    if earlier.request_id is not None:
        _bring(act, act.session.get_one(HelpRequest, earlier.request_id), message)
    return Received("joined", earlier.request_id, message.id)


def _talk_of(act: Act, person_id: int) -> HelpRequest | None:
    """The talk that is set, if it still runs, else the only one there is."""
    talk = act.session.get(HelpTalk, person_id)
    if talk is not None:
        request = act.session.get_one(HelpRequest, talk.request_id)
        if request.state == "answering" and part_in(act.session, request, person_id):
            return request
        act.session.delete(talk)
    running = conversations_of(act.session, person_id)
    return running[0] if len(running) == 1 else None


def _answered(session: Session, person_id: int, number: int) -> HelpRequest | None:
    """The question that the message under this number of the person's chat belongs to."""
    notice = delivered_as(session, person_id, number)
    if notice is not None and "request_id" in notice.ids:
        request = session.get(HelpRequest, notice.ids["request_id"])
    else:
        message = (
            session.get(HelpMessage, notice.ids["message_id"])
            if notice is not None and "message_id" in notice.ids
            else message_by_number(session, person_id, number)
        )
        if message is None or message.request_id is None:
            return None
        request = session.get(HelpRequest, message.request_id)
    if request is None or part_in(session, request, person_id) is None:
        return None
    return request


def _relay_to(act: Act, request: HelpRequest, said: Said) -> Received:
    side = part_in(act.session, request, act.caller.id)
    late = request.state == "closed" and not (
        side == "helper" and request.closed_at and act.now - request.closed_at < STILL_HEARD
    )
    if late:
        raise Late("help-closed")
    first = point_at(act, request)
    message = keep(act, said)
    if said.reply_to is not None:
        message.reply_to_id = _replied(act, said.reply_to)
    _bring(act, request, message)
    several = len(conversations_of(act.session, act.caller.id)) > 1
    return Received("relayed", request.id, message.id, say=first or several)


def _replied(act: Act, number: int) -> int | None:
    notice = delivered_as(act.session, act.caller.id, number)
    if notice is not None:
        found: int | None = notice.ids.get("message_id")
        return found
    own = message_by_number(act.session, act.caller.id, number)
    return own.id if own else None


def _bring(act: Act, request: HelpRequest, message: HelpMessage) -> None:
    """Make a message part of a talk and owe it to the other side."""
    message.request_id = request.id
    act.stop_waiting(KEPT, message.id)
    act.session.flush()
    by_mentee = message.author_id == request.mentee_id
    other = request.helper_id if by_mentee else request.mentee_id
    if other is not None:
        act.tell(
            other,
            "help-message",
            dedup_key=delivery_key(message.id, other),
            message_id=message.id,
        )
        watch_arrival(act, request)
    if request.state != "answering":
        return
    if not by_mentee:
        request.due_at = None
        act.stop_waiting(CLOCK, request.id)
        if request.first_answer_at is None:
            request.first_answer_at, request.answered_by = act.now, message.author_id
    elif request.due_at is None:
        hold(act, request)


def point_at(act: Act, request: HelpRequest, chosen: bool = False, form: str = "") -> bool:
    """Let the caller's plain messages go to this question; whether that is new to them."""
    talk = act.session.get(HelpTalk, act.caller.id)
    new = talk is None or talk.chosen or talk.request_id != request.id
    if talk is None:
        talk = HelpTalk(person_id=act.caller.id, request_id=request.id)
        act.session.add(talk)
    talk.request_id, talk.chosen, talk.form = request.id, chosen, form
    return new


@on_line("own_data")
def _in_talk(act: Act, *, request_id: int, **_: object) -> None:
    request = act.session.get(HelpRequest, request_id)
    if request is None or part_in(act.session, request, act.caller.id) is None:
        raise NotFound


@action(_in_talk)
def choose_talk(act: Act, request_id: int, form: str = "") -> None:
    """Say by a button which question the next messages belong to.

    :param form: the form under way, which the next message passes by

    :raises Late: `help-closed` when it is over
    """
    request = act.session.get_one(HelpRequest, request_id)
    if request.state != "answering":
        raise Late("help-closed" if request.state == "closed" else "late")
    point_at(act, request, chosen=True, form=form)


@action(_in_talk)
def add_to(act: Act, request_id: int, message_id: int) -> None:
    """Bring a kept message to one of the talks that were offered for it. Twice is once."""
    message = kept_message(act.session, message_id, act.caller.id)
    if message.request_id is not None:
        return
    request = act.session.get_one(HelpRequest, request_id)
    if request.state == "closed":
        raise Late("help-closed")
    for part in parts_of(act.session, message):
        _bring(act, request, part)
        if request.state in WAITING:
            _show_to_asked(act, request, part)
    if request.state == "answering":
        point_at(act, request)


def _show_to_asked(act: Act, request: HelpRequest, message: HelpMessage) -> None:
    """Whoever is asked just now sees what the mentee added."""
    for ask in asks_of(act.session, request.id):
        if ask.answer == "" and not hides_author(request, message):
            act.tell(
                ask.person_id,
                "help-message",
                dedup_key=delivery_key(message.id, ask.person_id),
                message_id=message.id,
            )


@action(anyone)
def correct(act: Act, said: Said) -> str:
    """Take in an edited message: `none` (not ours), `same`, `kept`, `relayed`.

    :raises Late: `help-closed`: what was said in a talk that is over stays as it was
    """
    message = message_by_number(act.session, act.caller.id, said.message_id)
    if message is None or message.html == said.html:
        return "none" if message is None else "same"
    message.text, message.html = said.text, said.html
    if message.request_id is None:
        return "kept"
    request = act.session.get_one(HelpRequest, message.request_id)
    if request.state == "closed":
        raise Late("help-closed")
    if request.state != "answering":
        return "kept"
    correction = keep(act, said)
    correction.kind, correction.corrects_id = "text", message.id
    _bring(act, request, correction)
    return "relayed"
