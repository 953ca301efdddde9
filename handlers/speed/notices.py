"""What is brought by itself: rounds for the group and for each one, questions, results."""

from handlers.mentorships.buttons import Offer
from handlers.notices import notice
from handlers.screen import Screen, rows
from handlers.speed.board import facts
from handlers.speed.buttons import Answer, Event, Missed, Seat
from handlers.speed.screens import hosted_event, outcome, pair_names, seat_screen
from handlers.view import View
from locales import moments
from mentoring.mentorships.fitting import holds_role
from mentoring.refusals import NotFound
from storage.organisations import Organisation
from storage.people import Person
from storage.speed import SpeedEvent, SpeedMeeting, meetings_of, rounds_of, seat_of


@notice("speed-seat")
def seat(view: View, event_id: int, state: str) -> Screen | None:
    """You have a seat, or wait for one; None when that has changed since."""
    found = seat_of(view.session, event_id, view.me.id)
    return seat_screen(view, event_id) if found is not None and found.state == state else None


@notice("speed-remind")
def remind(view: View, event_id: int) -> Screen | None:
    """Two hours before, to who has a seat."""
    event = view.session.get_one(SpeedEvent, event_id)
    found = seat_of(view.session, event_id, view.me.id)
    if event.state != "open" or found is None or found.state != "in":
        return None
    screen = seat_screen(view, event_id)
    return Screen(f"{view.words('speed-remind')}\n{screen.text}", screen.rows)


@notice("speed-cancelled")
def cancelled(view: View, event_id: int) -> Screen:
    """The event is called off."""
    event = view.session.get_one(SpeedEvent, event_id)
    return Screen(view.lines(view.words("speed-cancelled", topic=event.topic), facts(view, event)))


@notice("speed-nobody")
def nobody(view: View, event_id: int) -> Screen:
    """It does not take place, because one side is empty."""
    event = view.session.get_one(SpeedEvent, event_id)
    return Screen(view.words("speed-nobody", topic=event.topic))


@notice("speed-plan")
def plan(view: View, event_id: int) -> Screen | None:
    """All rounds of one person, just before it begins."""
    event = view.session.get_one(SpeedEvent, event_id)
    if event.state != "running":
        return None
    lines = [
        _round_line(view, event, number) for number in range(1, rounds_of(view.session, event) + 1)
    ]
    return Screen(
        view.lines(view.words("speed-plan", topic=event.topic), facts(view, event), *lines),
        rows(view.button("speed-sign-out", Seat(event=event_id, do="out"))),
    )


def _round_line(view: View, event: SpeedEvent, number: int) -> str:
    meeting = _meeting(view, event.id, number)
    if meeting is None:
        return view.words("speed-plan-idle", number=number)
    return view.words(
        "speed-plan-line", number=number, place=meeting.place, name=_other(view, meeting)
    )


def _meeting(view: View, event_id: int, number: int) -> SpeedMeeting | None:
    for meeting in meetings_of(view.session, event_id):
        mine = view.me.id in (meeting.mentor_id, meeting.mentee_id)
        if mine and meeting.number == number and not meeting.missed:
            return meeting
    return None


def _other(view: View, meeting: SpeedMeeting) -> str:
    other = meeting.mentee_id if meeting.mentor_id == view.me.id else meeting.mentor_id
    return view.address(view.session.get_one(Person, other))


@notice("speed-turn")
def turn(view: View, event_id: int, number: int) -> Screen | None:
    """This round: the table and the partner, or a rest."""
    event = view.session.get_one(SpeedEvent, event_id)
    if event.state != "running" or event.round_number != number or event.round_ends_at is None:
        return None
    head = view.words("speed-round", number=number, rounds=rounds_of(view.session, event))
    until = moments.hour(event.round_ends_at, view.zone, view.words.locale)
    leave = view.button("speed-go", Seat(event=event_id, do="out"))
    meeting = _meeting(view, event_id, number)
    if meeting is None:
        return Screen(view.lines(head, view.words("speed-turn-idle", until=until)), rows(leave))
    said = view.words("speed-turn", place=meeting.place, name=_other(view, meeting), until=until)
    absent = view.button("speed-absent", Missed(meeting=meeting.id))
    return Screen(view.lines(head, said), rows(absent, leave))


@notice("speed-round")
def group_round(view: View, event_id: int, number: int) -> Screen | None:
    """The clock in the group: «Раунд 2 из 5»."""
    event = view.session.get_one(SpeedEvent, event_id)
    if event.round_number != number or event.round_ends_at is None or event.state != "running":
        return None
    zone = view.session.get_one(Organisation, event.organisation_id).timezone
    until = moments.hour(event.round_ends_at, zone, view.words.locale)
    return Screen(
        view.lines(
            view.words("speed-round", number=number, rounds=rounds_of(view.session, event)),
            view.words("speed-round-until", until=until),
        )
    )


@notice("speed-end")
def group_end(view: View, event_id: int) -> Screen:
    """Thanks in the group."""
    event = view.session.get_one(SpeedEvent, event_id)
    return Screen(view.words("speed-end", topic=event.topic))


@notice("speed-ask")
def ask(view: View, meeting_id: int) -> Screen | None:
    """After a round: would you like to go on?"""
    meeting = view.session.get(SpeedMeeting, meeting_id)
    return ask_screen(view, meeting_id) if meeting is not None and not meeting.missed else None


def ask_screen(view: View, meeting_id: int) -> Screen:
    """The question, or that it was answered. What the other one said is never shown."""
    meeting = view.session.get(SpeedMeeting, meeting_id)
    if meeting is None or view.me.id not in (meeting.mentor_id, meeting.mentee_id):
        raise NotFound
    own = meeting.mentor_yes if meeting.mentor_id == view.me.id else meeting.mentee_yes
    name = _other(view, meeting)
    if own is not None:
        return Screen(view.words("speed-answered", name=name, yes=own))
    return Screen(
        view.words("speed-ask", name=name),
        rows(
            view.button("speed-yes", Answer(meeting=meeting_id, yes=True)),
            view.button("speed-thanks", Answer(meeting=meeting_id, yes=False)),
        ),
    )


@notice("speed-mutual")
def mutual(view: View, meeting_id: int) -> Screen:
    """Both would like to go on."""
    meeting = view.session.get_one(SpeedMeeting, meeting_id)
    return Screen(view.words("speed-mutual", name=_other(view, meeting)))


@notice("speed-suggest")
def suggest(view: View, meeting_id: int) -> Screen:
    """To the curators: two who would like to go on, as a suggestion for a pair (domain §4)."""
    meeting = view.session.get_one(SpeedMeeting, meeting_id)
    event = hosted_event(view, meeting.event_id)
    organisation = event.organisation_id
    text = view.words("speed-suggest", topic=event.topic, **pair_names(view, meeting))
    both = holds_role(view.session, meeting.mentor_id, organisation, "mentor") and holds_role(
        view.session, meeting.mentee_id, organisation, "mentee"
    )
    if not both:
        return Screen(view.lines(text, view.words("speed-suggest-invite")))
    offer = Offer(organisation=organisation, mentee=meeting.mentee_id, mentor=meeting.mentor_id)
    return Screen(text, rows(view.button("speed-propose", offer)))


@notice("speed-missed")
def missed(view: View, event_id: int) -> Screen | None:
    """You were waited for: one tap and you are in the next rounds."""
    event = view.session.get_one(SpeedEvent, event_id)
    found = seat_of(view.session, event_id, view.me.id)
    if found is None or found.state != "out" or event.state != "running":
        return None
    back = view.button("speed-back", Seat(event=event_id, do=found.side))
    return Screen(view.words("speed-missed"), rows(back))


@notice("speed-alone")
def alone(view: View, event_id: int, number: int) -> Screen | None:
    """The partner had to leave; the next round is planned anew."""
    event = view.session.get_one(SpeedEvent, event_id)
    if event.round_number != number or event.state != "running":
        return None
    return Screen(view.words("speed-alone"))


@notice("speed-summary")
def summary(view: View, event_id: int) -> Screen | None:
    """To the hosts at the end."""
    event = hosted_event(view, event_id)
    if event.state != "over":
        return None
    if not event.round_number:
        return Screen(view.words("speed-nobody", topic=event.topic))
    return Screen(
        view.lines(view.words("speed-summary", topic=event.topic), outcome(view, event)),
        rows(view.button("button-open", Event(event=event_id))),
    )
