"""«Что меня ждёт» and, for who runs it, «Что ждёт других»: until when, and what comes then."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from handlers.buttons import Open
from handlers.organisations.choosing import own_organisations
from handlers.paging import PAGE, page_buttons, page_of
from handlers.screen import Button, Screen, rows
from handlers.view import View
from handlers.waiting.buttons import Others, Waited, Waiting
from mentoring.refusals import Forbidden
from storage.asks import Ask, open_asks, open_in, work_of
from storage.people import Person

RUNS = "run_pair"
SHOWN_TO_RUNNERS = ("mentorship-answer", "meeting-offer", "meeting", "meeting-gap")
"""What may be told of others: whom is waited for, never what was written (domain §2)."""
WORK = {"roles": "people", "signatures": "pairs", "orders": "pairs", "confirmations": "pairs"}


def waiting_screen(view: View, page: int = 0) -> Screen:
    """All that waits for the reader, the most pressing first."""
    asks = open_asks(view.session, view.me.id, view.now)
    return _list(view, asks, "waiting-title", page)


def daily_screen(view: View, asks: Sequence[Ask]) -> Screen:
    """The same as the one message of the day."""
    return _list(view, asks, "waiting-daily", 0)


def _list(view: View, asks: Sequence[Ask], title: str, page: int) -> Screen:
    shown, page, pages = page_of(asks, page)
    named = _people(view, shown)
    lines = [
        view.words("waiting-line", number=number, line=_line(view, ask, named))
        for number, ask in enumerate(shown, page * PAGE + 1)
    ]
    buttons: list[Button] = [
        view.button("waiting-open", Waited(ask=ask.id), number=number)
        for number, ask in enumerate(shown, page * PAGE + 1)
    ]
    work, doing = _work(view)
    text = view.lines(view.words(title), *lines, *work)
    if not lines and not work:
        text = view.words("waiting-nothing")
    runs = own_organisations(view, RUNS)
    others = (view.button("waiting-others", Others()),) if runs else ()
    return Screen(
        text,
        (
            *rows(*buttons, wide=2),
            *page_buttons(view, page, pages, lambda number: Waiting(page=number)),
            *rows(*doing),
            *((others,) if others else ()),
            (view.button("button-menu", Open(entry="menu")),),
        ),
    )


def _line(view: View, ask: Ask, named: dict[int, Person]) -> str:
    about = named.get(ask.about_id or 0)
    key = f"waiting-{ask.kind}" if view.words.has(f"waiting-{ask.kind}") else "waiting-anything"
    what = view.words.plain(
        key,
        name=view.address(about) if about else view.words.plain("waiting-one"),
    )
    if ask.until is None or ask.until <= view.now:  # what was to come after it has come
        return what
    after = view.words.plain(f"waiting-then-{ask.goes_to or 'again'}")
    return view.words.plain("waiting-until", what=what, until=view.moment(ask.until), after=after)


def _people(view: View, asks: Iterable[Ask]) -> dict[int, Person]:
    wanted = {ask.about_id for ask in asks if ask.about_id}
    query = select(Person).where(Person.id.in_(wanted))
    return {person.id: person for person in view.session.scalars(query)} if wanted else {}


def _work(view: View) -> tuple[list[str], list[Button]]:
    """What waits for a curator or head as such: people, signatures, orders; and where to do it."""
    runs = [row.id for row in own_organisations(view, RUNS)]
    if not runs:
        return [], []
    heads = [row.id for row in own_organisations(view, "approve")]
    found = work_of(view.session, runs, heads)
    lines: list[str] = [
        view.words(f"waiting-work-{what}", count=count) for what, count in found.items()
    ]
    entries = dict.fromkeys(WORK[what] for what in found)
    return lines, [view.button(f"menu-{entry}", Open(entry=entry)) for entry in entries]


def others_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """Whom a curator's or head's organisations wait for; never what was written.

    :raises Forbidden: the reader runs none, or not this one
    """
    runs = own_organisations(view, RUNS)
    chosen = [row.id for row in runs if organisation_id in (0, row.id)]
    if not chosen:
        raise Forbidden
    found = open_in(view.session, chosen, SHOWN_TO_RUNNERS, view.me.id)
    shown, page, pages = page_of(found, page)
    named = _people(view, [ask for ask, _ in shown])
    lines = [
        view.words(
            "waiting-other",
            name=view.listed(person),
            line=_line(view, ask, named),
            since=view.day(ask.asked_at.date()),
        )
        for ask, person in shown
    ]
    text = view.lines(view.words("waiting-others-title", count=len(found)), *lines)
    turn = page_buttons(
        view, page, pages, lambda number: Others(organisation=organisation_id, page=number)
    )
    back = view.button("waiting-mine", Waiting())
    return Screen(text if found else view.words("waiting-others-nothing"), (*turn, (back,)))
