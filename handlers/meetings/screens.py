"""One meeting as the reader sees it now: an offer, an agreed time, questions after it, its end."""

from datetime import datetime

from handlers.buttons import Open
from handlers.meetings.buttons import Card, Line, Next, Off, Pick, Retime, Say
from handlers.meetings.facts import earlier_time, facts, mine, where, with_whom
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from mentoring.meetings.closing import DEGREES, TOOK_PLACE
from mentoring.meetings.rules import offer_lapses_at
from storage.meetings import Attendee, Gathering, clashes

RATINGS = ("1", "2", "3", "4", "5")


def meeting_screen(view: View, meeting_id: int) -> Screen:
    """The meeting's card with the buttons of its state, for those who take part in it."""
    found, own = mine(view, meeting_id)
    meeting = found.meeting
    if meeting.state == "proposed":
        return _offer(view, found) if _decides(found, own) else _waiting(view, found, own)
    if meeting.state == "confirmed" and meeting.starts_at and meeting.starts_at > view.now:
        return _agreed(view, found, own)
    if meeting.state in ("confirmed", "held"):
        return closing_screen(view, meeting_id)
    return _over(view, found)


def _decides(found: Gathering, own: Attendee) -> bool:
    return own in found.deciders() and own.coming == "asked"


def _offer(view: View, found: Gathering) -> Screen:
    meeting, words = found.meeting, view.words
    proposer = view.address(found.people[meeting.proposed_by])
    busy = [
        clashes(view.session, view.my_id, at, meeting.minutes, meeting.id) for at in meeting.offers
    ]
    text = view.lines(
        words("meet-moved-title" if meeting.version else "meet-offer-title"),
        words("meet-offer-from", name=proposer, length=view.minutes(meeting.minutes)),
        earlier_time(view, found),
        where(view, found),
        words("meet-fact-topic", topic=meeting.topic) if meeting.topic else None,
        *(
            words("meet-offer-clash", moment=view.moment(at))
            for at, taken in zip(meeting.offers, busy, strict=True)
            if taken
        ),
        words("meet-offer-until", moment=view.moment(_until(found))),
    )
    times = tuple(
        (
            Button(
                view.moment(at),
                Pick(meeting=meeting.id, offer=meeting.round, number=number, anyway=busy[number]),
            ),
        )
        for number, at in enumerate(meeting.offers)
        if at > view.now
    )
    return Screen(
        text,
        (
            *times,
            (
                view.button("meet-other-time", Retime(meeting=meeting.id, offer=meeting.round)),
                view.button("meet-cannot", _off(found)),
            ),
        ),
    )


def _waiting(view: View, found: Gathering, own: Attendee) -> Screen:
    meeting, words = found.meeting, view.words
    text = view.lines(
        words("meet-waiting-title"),
        *(words("form-moment-chosen", moment=view.moment(at)) for at in meeting.offers),
        earlier_time(view, found),
        words("meet-waiting-for", names=with_whom(view, found)),
        *facts(view, found)[2:],
        words("meet-cannot-said") if own.coming == "no" else None,
        words("meet-waiting-until", moment=view.moment(_until(found))),
    )
    if own.person_id != meeting.proposed_by:
        return Screen(text, (_back(view),))
    retime = view.button("meet-other-time", Retime(meeting=meeting.id, offer=meeting.round))
    return Screen(text, ((retime, view.button("meet-take-back", _off(found))),))


def _agreed(view: View, found: Gathering, own: Attendee) -> Screen:
    words = view.words
    if own.coming == "no":
        return Screen(view.lines(words("meet-cannot-said"), *facts(view, found)), (_back(view),))
    text = view.lines(words("meet-agreed-title"), *facts(view, found), words("meet-agreed-next"))
    return Screen(text, agreed_rows(view, found, own))


def agreed_rows(view: View, found: Gathering, own: Attendee) -> Rows:
    """What can still be done about an agreed meeting."""
    meeting = found.meeting
    off = "meet-cancel" if own.side == "mentor" or len(found.attendees) == 2 else "meet-cannot"
    retime = view.button("meet-move", Retime(meeting=meeting.id, offer=meeting.round))
    return ((retime, view.button(off, _off(found))),)


def closing_screen(view: View, meeting_id: int) -> Screen:
    """The next thing to ask the reader about a meeting whose time has come, or thanks."""
    found, own = mine(view, meeting_id)
    meeting, words = found.meeting, view.words
    told = tuple(facts(view, found))
    question, answers = _question(found, own)
    if question == "took" and meeting.state != "confirmed":
        return _over(view, found)
    if question:
        title = words("meet-ask-again" if meeting.asked_again else "meet-ask-title")
        buttons = tuple(
            view.button(
                f"meet-{question}-{answer}",
                Say(meeting=meeting.id, question=question, answer=answer),
            )
            for answer in answers
        )
        keyboard = rows(*buttons, wide=len(RATINGS) if question == "rating" else 1)
        return Screen(view.lines(title, *told, words(f"meet-ask-{question}")), keyboard)
    happened = own.took_place == "yes"
    title = words("meet-thanks-held" if happened else "meet-thanks-off")
    line = words("meet-fact-line", line=own.line) if own.line else None
    buttons = _next(view, found)
    if happened and not own.line:
        buttons += (view.button("meet-line", Line(meeting=meeting.id)),)
    return Screen(view.lines(title, *told, line), rows(*buttons))


def _question(found: Gathering, own: Attendee) -> tuple[str, tuple[str, ...]]:
    if own.coming == "no":
        return "", ()
    if not own.took_place:
        return "took", TOOK_PLACE
    if own.took_place != "yes":
        return "", ()
    if own.side == "mentee":
        return ("rating", RATINGS) if own.rating is None else ("", ())
    if not own.on_topic and found.meeting.topic:
        return "topic", DEGREES
    return ("", ()) if own.result else ("result", DEGREES)


def _over(view: View, found: Gathering) -> Screen:
    meeting, words = found.meeting, view.words
    ended = found.people.get(meeting.ended_by or 0)
    text = view.lines(
        words(f"meet-over-{meeting.state}"),
        earlier_time(view, found),
        *facts(view, found),
        words("meet-over-by", name=view.address(ended)) if ended else None,
        words("meet-over-reason", reason=meeting.reason) if meeting.reason else None,
    )
    return Screen(text, (_next(view, found), _back(view)))


def off_screen(view: View, meeting_id: int) -> Screen:
    """Before something is called off: what will be lost, and a place for a reason."""
    found, own = mine(view, meeting_id)
    meeting = found.meeting
    kind = _off_kind(found, own)
    ids = {"meeting": meeting.id, "offer": meeting.round}
    text = view.lines(
        view.words(f"meet-off-{kind}"), *facts(view, found), view.words("meet-off-told")
    )
    return Screen(
        text,
        (
            (view.button(f"meet-off-{kind}-yes", Off(**ids, how="yes")),),
            (view.button("meet-off-why", Off(**ids, how="why")),),
            (view.button("button-back", Card(meeting=meeting.id)),),
        ),
    )


def _off_kind(found: Gathering, own: Attendee) -> str:
    if found.meeting.state == "confirmed":
        return "agreed" if own.side == "mentor" or len(found.attendees) == 2 else "own"
    return "offer" if own.person_id == found.meeting.proposed_by else "own"


def _until(found: Gathering) -> datetime:
    return offer_lapses_at(found.meeting.offers[0], found.meeting.changed_at)


def _off(found: Gathering) -> Off:
    return Off(meeting=found.meeting.id, offer=found.meeting.round, how="ask")


def _next(view: View, found: Gathering) -> tuple[Button, ...]:
    return (view.button("meet-next", Next(mentorship=found.meeting.mentorship_id)),)


def _back(view: View) -> tuple[Button, ...]:
    return (view.button("menu-meetings", Open(entry="meetings")),)
