"""What is told about mentorships by itself, each looked at again before it is sent."""

from handlers.mentorships.buttons import Mine, Pair
from handlers.mentorships.cards import pair_screen
from handlers.mentorships.mine import closed_text, ended_text, mine_screen
from handlers.mentorships.orders import order_screen
from handlers.mentorships.telling import leaving_day, order_line, others, person, seen_by_party
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.mentorships.rules import ERASED
from mentoring.refusals import Refusal
from storage.mentorships import Mentorship, Order, parties_of

LED = ("agreed", "trial", "ordered", "active", "paused")


def _mine(view: View, mentorship_id: int, states: tuple[str, ...], key: str = "") -> Screen | None:
    """The participant's screen, under a line that says what is new; None if it is over."""
    row, own, _ = seen_by_party(view, mentorship_id)
    if row.state not in states or own.left_at is not None:
        return None
    return (
        _under(view.words(key), mine_screen(view, mentorship_id))
        if key
        else mine_screen(view, mentorship_id)
    )


def _under(line: str, screen: Screen) -> Screen:
    return Screen(f"{line}\n\n{screen.text}", screen.rows, screen.attachment)


def _unanswered(view: View, mentorship_id: int) -> bool:
    row, own, _ = seen_by_party(view, mentorship_id)
    return row.state == "proposed" and own.agreed_at is None


@notice("pair-proposed")
def proposed(view: View, mentorship_id: int) -> Screen | None:
    """The whole text, with «Согласиться» and «Отказаться»."""
    return mine_screen(view, mentorship_id) if _unanswered(view, mentorship_id) else None


@notice("pair-reminder")
def reminder(view: View, mentorship_id: int) -> Screen | None:
    """The same once more, while the answer is owed."""
    if not _unanswered(view, mentorship_id):
        return None
    return _under(view.words("pairs-told-reminder"), mine_screen(view, mentorship_id))


@notice("pair-agreed-by")
def agreed_by(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """The other side has agreed."""
    if not _unanswered(view, mentorship_id):
        return None
    line = view.words("pairs-told-agreed-by", name=view.address(person(view, person_id)))
    return Screen(line, ((view.button("pairs-read", Mine(id=mentorship_id)),),))


@notice("pair-agreed")
def agreed(view: View, mentorship_id: int) -> Screen | None:
    """Everybody agreed: joy, and what follows."""
    return _mine(view, mentorship_id, ("agreed",))


@notice("pair-trial")
def trial(view: View, mentorship_id: int) -> Screen | None:
    """A trial meeting first."""
    return _mine(view, mentorship_id, ("trial",))


@notice("pair-ordered")
def ordered(view: View, mentorship_id: int) -> Screen | None:
    """The order is there, work begins on its date."""
    return _mine(view, mentorship_id, ("ordered",))


@notice("pair-active")
def active(view: View, mentorship_id: int) -> Screen | None:
    """Work begins, with the next step."""
    return _mine(view, mentorship_id, ("active",), "pairs-told-active")


@notice("pair-paused")
def paused(view: View, mentorship_id: int) -> Screen | None:
    """The curator has paused the work."""
    return _mine(view, mentorship_id, ("paused",), "pairs-told-paused")


@notice("pair-resumed")
def resumed(view: View, mentorship_id: int) -> Screen | None:
    """Work goes on."""
    return _mine(view, mentorship_id, ("active",), "pairs-told-resumed")


@notice("pair-mentor-leaving")
def mentor_leaving(view: View, mentorship_id: int) -> Screen | None:
    """The mentor gives the assignment up in three working days."""
    row, _, parties = seen_by_party(view, mentorship_id)
    until = leaving_day(view, row, parties)
    if row.state not in LED or until is None:
        return None
    names = view.address(person(view, row.mentor_id))
    return Screen(view.words("pairs-told-leaving", name=names, until=until))


@notice("pair-withdrawing")
def withdrawing(view: View, mentorship_id: int) -> Screen | None:
    """The employer withdraws the assignment in three working days; why stays with the curator."""
    row, own, parties = seen_by_party(view, mentorship_id)
    until = leaving_day(view, row, parties)
    if row.state not in LED or until is None:
        return None
    names = others(view, parties)
    return Screen(view.words(f"pairs-told-withdrawing-{own.side}", names=names, until=until))


@notice("pair-mentee-joined")
def mentee_joined(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """One more in a running group; to the one who joined: it begins."""
    if view.me.id == person_id:
        return _mine(view, mentorship_id, LED, "pairs-told-active")
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.state not in LED:
        return None
    who = person(view, person_id)
    return Screen(view.words("pairs-told-mentee-joined", name=view.listed(who)))


@notice("pair-trial-ask")
def trial_ask(view: View, mentorship_id: int) -> Screen | None:
    """The trial meeting was: does it go on? Each answers for themselves."""
    row, own, _ = seen_by_party(view, mentorship_id)
    if row.state != "trial" or own.goes_on is not None or own.left_at is not None:
        return None
    return _under(view.words("pairs-told-trial-ask"), mine_screen(view, mentorship_id))


@notice("pair-trial-silent")
def trial_silent(view: View, mentorship_id: int) -> Screen | None:
    """Somebody has not said yet whether to go on."""
    return card_under(view, mentorship_id, "pairs-told-trial-silent", ("trial",))


@notice("pair-leaving")
def leaving(view: View, mentorship_id: int) -> Screen | None:
    """The same for the curator, on the card."""
    return card_under(view, mentorship_id, "pairs-told-curator-leaving", LED)


@notice("pair-mentor-stays")
def mentor_stays(view: View, mentorship_id: int) -> Screen | None:
    """The notice was taken back."""
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.state not in LED:
        return None
    return Screen(view.words("pairs-told-stays", name=view.address(person(view, row.mentor_id))))


@notice("pair-mentee-left")
def mentee_left(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """One mentee has left a group, which goes on."""
    row, who = view.session.get_one(Mentorship, mentorship_id), person(view, person_id)
    if row.state not in LED:
        return None
    if who.erased_at is not None:
        return Screen(view.words("pairs-told-mentee-erased"))
    return Screen(view.words("pairs-told-mentee-left", name=view.listed(who)))


@notice("pair-ended")
def ended(view: View, mentorship_id: int) -> Screen | None:
    """It is over."""
    row, own, parties = seen_by_party(view, mentorship_id)
    return None if own.left_at else Screen(ended_text(view, row, parties))


@notice("pair-not-made")
def not_made(view: View, mentorship_id: int) -> Screen | None:
    """Nothing came of a proposal; nobody is blamed."""
    row, own, parties = seen_by_party(view, mentorship_id)
    if row.ended_reason == ERASED:
        return Screen(view.words("pairs-told-not-made-erased"))
    return Screen(view.words(f"pairs-told-not-made-{own.side}", names=others(view, parties)))


def card_under(
    view: View, mentorship_id: int, key: str, states: tuple[str, ...], **args: str
) -> Screen | None:
    """The curator's card under a line that says what is new; None if it is over, or not theirs."""
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.state not in states:
        return None
    try:
        return _under(view.words(key, **args), pair_screen(view, mentorship_id))
    except Refusal:  # the reader is no curator any more
        return None


@notice("pair-to-sign")
def to_sign(view: View, mentorship_id: int) -> Screen | None:
    """Everybody agreed: the sheets wait."""
    return card_under(view, mentorship_id, "pairs-told-to-sign", ("agreed", "trial"))


@notice("pair-no-answer")
def no_answer(view: View, mentorship_id: int) -> Screen | None:
    """Working day 5 without an answer."""
    return card_under(view, mentorship_id, "pairs-told-no-answer", ("proposed",))


@notice("pair-declined")
def declined(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """A quiet «no», and the next best."""
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.ended_reason == ERASED:
        return card_under(view, mentorship_id, "pairs-told-erased", ("declined",))
    name = view.address(person(view, person_id))
    return card_under(view, mentorship_id, "pairs-told-declined", ("declined",), name=name)


@notice("pair-returned")
def returned(view: View, mentorship_id: int) -> Screen | None:
    """No answer in time, or the mentor is full: the next best."""
    return card_under(view, mentorship_id, "pairs-told-returned", ("returned",))


@notice("pair-closed")
def closed(view: View, mentorship_id: int) -> Screen | None:
    """An end, told to the curator."""
    row = view.session.get_one(Mentorship, mentorship_id)
    text = closed_text(view, row, parties_of(view.session, mentorship_id))
    return Screen(text, ((view.button("pairs-open", Pair(id=mentorship_id)),),))


@notice("pair-order")
def order(view: View, order_id: int) -> Screen | None:
    """The head is asked to confirm what was recorded."""
    row = view.session.get_one(Order, order_id)
    if row.state == "confirmed":
        return None
    try:
        return _under(view.words("pairs-told-order"), order_screen(view, order_id))
    except Refusal:  # the reader is no head any more
        return None


@notice("pair-order-confirmed")
def order_confirmed(view: View, order_id: int) -> Screen | None:
    """The head has confirmed."""
    line = order_line(view, order_id) or ""
    return Screen(view.lines(view.words("pairs-told-order-confirmed"), line))
