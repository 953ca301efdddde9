"""The private screens of speed mentoring: the host's list and card, and a person's own seat."""

from handlers.buttons import Open
from handlers.screen import Button, Screen, rows
from handlers.speed.board import board_screen, facts
from handlers.speed.buttons import Event, NewEvent, Seat
from handlers.view import View
from mentoring.mentorships.fitting import pairs_among
from mentoring.refusals import Forbidden, NotFound
from mentoring.speed.binding import hosted
from storage.people import Person
from storage.speed import (
    SIDES,
    ChatBinding,
    SpeedEvent,
    SpeedMeeting,
    bindings_in,
    events_in,
    meetings_of,
    seat_of,
    seats_of,
)

SHOWN = 6
ON_BUTTON = 30


def host_screen(view: View, username: str) -> Screen:
    """`/speed` in private: the groups, the events, and how to add a group."""
    own = [organisation.id for organisation in hosted(view.session, view.me.id)]
    if not own:
        raise Forbidden
    bindings = bindings_in(view.session, own)
    events = events_in(view.session, own, SHOWN)
    buttons = [
        Button(
            view.words.plain("speed-announce-in", title=_cut(row.title)), NewEvent(binding=row.id)
        )
        for row in bindings
    ]
    buttons += [
        Button(
            view.words.plain(
                "speed-event-line",
                topic=_cut(event.topic),
                state=view.words.plain(f"speed-state-{event.state}"),
            ),
            Event(event=event.id),
        )
        for event in events
    ]
    buttons.append(
        Button(view.words.plain("speed-add-group"), url=f"https://t.me/{username}?startgroup=speed")
    )
    buttons.append(view.button("button-menu", Open(entry="menu")))
    return Screen(view.words("speed-host" if bindings else "speed-host-new"), rows(*buttons))


def event_screen(view: View, event_id: int) -> Screen:
    """The host's card of an event, with everybody in it. Raises NotFound for others."""
    event = hosted_event(view, event_id)
    text = view.lines(
        board_screen(view, event).text.partition("\n")[0],
        facts(view, event),
        view.words("speed-card-state", state=view.words.plain(f"speed-state-{event.state}")),
        *(_people(view, event, side) for side in SIDES),
        outcome(view, event) if event.state == "over" else None,
    )
    buttons = []
    if event.state in ("open", "running"):
        buttons.append(view.button("speed-cancel", Event(event=event_id, do="ask")))
    buttons.append(view.button("button-back", Open(entry="speed")))
    return Screen(text, rows(*buttons))


def cancel_screen(view: View, event_id: int) -> Screen:
    """Asks once more before an event is called off."""
    event = hosted_event(view, event_id)
    count = len(seats_of(view.session, event_id, "in", "waiting"))
    return Screen(
        view.words("speed-cancel-sure", topic=event.topic, count=count),
        rows(
            view.button("speed-cancel-yes", Event(event=event_id, do="cancel")),
            view.button("button-back", Event(event=event_id)),
        ),
    )


def hosted_event(view: View, event_id: int) -> SpeedEvent:
    """An event that the reader may run. Raises NotFound for any other."""
    event = view.session.get(SpeedEvent, event_id)
    own = {organisation.id for organisation in hosted(view.session, view.me.id)}
    if event is None or event.organisation_id not in own:
        raise NotFound
    return event


def outcome(view: View, event: SpeedEvent) -> str:
    """What came of an event: meetings, and who would like to go on, both of them."""
    meetings = meetings_of(view.session, event.id)
    held = [meeting for meeting in meetings if not meeting.missed]
    mutual = [meeting for meeting in held if meeting.mentor_yes and meeting.mentee_yes]
    answered = sum(
        answer is not None for row in held for answer in (row.mentor_yes, row.mentee_yes)
    )
    lines = [
        view.words("speed-outcome", held=len(held), answered=answered, asked=2 * _asked(view, held))
    ]
    lines.append(view.words("speed-outcome-mutual", count=len(mutual)))
    lines += [view.words("speed-pair-line", **pair_names(view, meeting)) for meeting in mutual]
    return "\n".join(lines)


def _asked(view: View, held: list[SpeedMeeting]) -> int:
    """After how many meetings both were asked; two who are a pair already are not."""
    pairs = pairs_among(view.session, [i for row in held for i in (row.mentor_id, row.mentee_id)])
    return sum(
        frozenset((row.mentor_id, row.mentee_id)) not in pairs
        or (row.mentor_yes, row.mentee_yes) != (None, None)
        for row in held
    )


def pair_names(view: View, meeting: SpeedMeeting) -> dict[str, str]:
    """Both names, as they stand in lists."""
    return {
        "mentor": view.listed(view.session.get_one(Person, meeting.mentor_id)),
        "mentee": view.listed(view.session.get_one(Person, meeting.mentee_id)),
    }


def seat_screen(view: View, event_id: int) -> Screen:
    """A person's own seat. Raises NotFound for who never had one."""
    event = view.session.get(SpeedEvent, event_id)
    seat = seat_of(view.session, event_id, view.me.id) if event else None
    if event is None or seat is None:
        raise NotFound
    over = event.state in ("over", "cancelled")
    state = event.state if over else f"{seat.state}-{seat.side}" if seat.state != "out" else "out"
    text = view.lines(
        view.words(f"speed-seat-{state}"),
        view.words("speed-about", topic=event.topic),
        facts(view, event),
    )
    if over:
        return Screen(text)
    if seat.state == "out":
        signs = [view.button(f"speed-sign-{side}", Seat(event=event_id, do=side)) for side in SIDES]
        return Screen(text, rows(*signs))
    return Screen(text, rows(view.button("speed-sign-out", Seat(event=event_id, do="out"))))


def binding_title(view: View, binding_id: int) -> str:
    """The title of a group that the reader may announce in. Raises NotFound for any other."""
    binding = view.session.get(ChatBinding, binding_id)
    own = {organisation.id for organisation in hosted(view.session, view.me.id)}
    if binding is None or binding.gone_at is not None or binding.organisation_id not in own:
        raise NotFound
    return binding.title


def _people(view: View, event: SpeedEvent, side: str) -> str | None:
    seats = [s for s in seats_of(view.session, event.id, "in", "waiting") if s.side == side]
    if not seats:
        return None
    names = ", ".join(
        view.listed(view.session.get_one(Person, seat.person_id))
        + (f" ({view.words.plain('speed-waits')})" if seat.state == "waiting" else "")
        for seat in seats
    )
    return view.words(f"speed-people-{side}", names=names)


def _cut(text: str) -> str:
    return text if len(text) <= ON_BUTTON else text[: ON_BUTTON - 1].rstrip() + "…"
