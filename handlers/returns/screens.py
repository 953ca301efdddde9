"""Returns as the organisation hands them in and the coordinator sees them (S1 App. 2.5)."""

from handlers.buttons import Open
from handlers.notices import notice
from handlers.organisations.choosing import gives, own_organisations
from handlers.paging import page_buttons, page_of
from handlers.returns.buttons import Refreshed, Return, Returns
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.refusals import Forbidden, NotFound
from mentoring.returns.handing_in import figures_of
from storage.organisations import Organisation
from storage.people import people_with_role
from storage.returns import QuarterReturn, Refresh, latest_returns, returns_of

STATES = ("asked", "submitted", "returned", "accepted")


def returns_screen(view: View, page: int = 0) -> Screen:
    """For a coordinator the newest quarter of the district, for others their own returns.

    :raises Forbidden: the reader has to do with neither
    """
    district = own_organisations(view, "accept_return")
    own = own_organisations(view, "submit_return")
    if not district and not own:
        raise Forbidden
    if district:
        found = latest_returns(view.session, [row.id for row in district])
    else:
        names = {row.id: row for row in own}
        found = [(r, names[r.organisation_id]) for r in returns_of(view.session, list(names))]
    shown, page, pages = page_of(found, page)
    buttons = [
        view.button(
            f"returns-entry-{row.state}",
            Return(id=row.id),
            name=place.name,
            quarter=row.quarter,
            year=row.year,
        )
        for row, place in shown
    ]
    counts = [
        view.words(f"returns-count-{state}", count=count)
        for state in STATES
        if (count := sum(row.state == state for row, _ in found)) and district
    ]
    title = view.words("returns-district" if district else "returns-title")
    text = view.lines(title, *counts) if found else view.words("returns-none")
    turn = page_buttons(view, page, pages, lambda number: Returns(page=number))
    menu = view.button("button-menu", Open(entry="menu"))
    return Screen(text, (*rows(*buttons), *turn, (menu,)))


def return_screen(view: View, return_id: int) -> Screen:
    """One return: its figures, where it stands, and what the reader can do about it.

    :raises NotFound: it is of another organisation or district
    """
    row = _seen(view, return_id)
    place = view.session.get_one(Organisation, row.organisation_id)
    figures = row.figures or figures_of(view.session, place.id, row.year, row.quarter)
    text = view.lines(
        view.words("returns-one", name=place.name, quarter=row.quarter, year=row.year),
        *(view.words(f"returns-figure-{name}", count=count) for name, count in figures.items()),
        view.words(
            f"returns-state-{row.state}",
            day=view.day(row.due_on),
            word=row.word,
            when=view.moment(row.submitted_at) if row.submitted_at else "",
        ),
    )
    doing: list[Button] = []
    if row.state in ("asked", "returned") and gives(view, place.id, "submit_return"):
        doing.append(view.button("returns-submit", Return(id=row.id, do="submit")))
    if row.state == "submitted" and gives(view, place.id, "accept_return"):
        doing.append(view.button("returns-accept", Return(id=row.id, do="accept")))
        doing.append(view.button("returns-back", Return(id=row.id, do="back")))
    return Screen(text, (*rows(*doing), (view.button("returns-all", Returns()),)))


def _seen(view: View, return_id: int) -> QuarterReturn:
    row = view.session.get(QuarterReturn, return_id)
    if row is None or not any(
        gives(view, row.organisation_id, line) for line in ("submit_return", "accept_return")
    ):
        raise NotFound
    return row


def may_send_back(view: View, return_id: int) -> None:
    """Whether the reader may send this return back. :raises NotFound: it is not theirs to do"""
    row = view.session.get(QuarterReturn, return_id)
    if row is None or not gives(view, row.organisation_id, "accept_return"):
        raise NotFound


def refresh_screen(view: View, refresh_id: int) -> Screen:
    """The list of mentees at the beginning of a school year: right, or to be changed.

    :raises NotFound: it is another organisation's
    """
    row = view.session.get(Refresh, refresh_id)
    if row is None or not gives(view, row.organisation_id, "submit_return"):
        raise NotFound
    if row.done_at is not None:
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("refresh-done", count=row.mentees), ((menu,),))
    mentees = people_with_role(view.session, row.organisation_id, "mentee")
    names = [view.words("refresh-name", name=view.listed(person)) for person in mentees[:40]]
    more = len(mentees) - len(names)
    text = view.lines(
        view.words("refresh-title", count=len(mentees)),
        *names,
        view.words("refresh-more", count=more) if more else None,
        view.words("refresh-what"),
    )
    right = view.button("refresh-right", Refreshed(id=row.id))
    return Screen(text, ((right,), (view.button("menu-people", Open(entry="people")),)))


@notice("return-asked")
def asked(view: View, return_id: int) -> Screen | None:
    """The week of the return has begun."""
    row = view.session.get(QuarterReturn, return_id)
    if row is None or row.state not in ("asked", "returned"):
        return None
    return _told(view, return_id)


@notice("return-submitted")
def submitted(view: View, return_id: int) -> Screen | None:
    """To the coordinator: a return is there."""
    row = view.session.get(QuarterReturn, return_id)
    return _told(view, return_id) if row is not None and row.state == "submitted" else None


@notice("return-accepted")
def accepted(view: View, return_id: int) -> Screen | None:
    """To who handed it in: accepted, thank you."""
    return _told(view, return_id)


@notice("return-returned")
def returned(view: View, return_id: int) -> Screen | None:
    """To who handed it in: a word of what is missing."""
    row = view.session.get(QuarterReturn, return_id)
    return _told(view, return_id) if row is not None and row.state == "returned" else None


def _told(view: View, return_id: int) -> Screen | None:
    try:
        return return_screen(view, return_id)
    except NotFound:  # the reader does not run it any more
        return None


@notice("returns-silent")
def silent(view: View) -> Screen | None:
    """To the coordinator: the week is over, and who has not handed in."""
    district = own_organisations(view, "accept_return")
    found = latest_returns(view.session, [row.id for row in district])
    names = [place.name for row, place in found if row.state == "asked"]
    if not names:
        return None
    text = view.lines(
        view.words("returns-silent", count=len(names)),
        *(view.words("refresh-name", name=name) for name in names[:40]),
    )
    return Screen(text, ((view.button("returns-all", Returns()),),))


@notice("refresh-asked")
def refresh_asked(view: View, refresh_id: int) -> Screen | None:
    """The first week of September."""
    row = view.session.get(Refresh, refresh_id)
    if row is None or row.done_at is not None:
        return None
    try:
        return refresh_screen(view, refresh_id)
    except NotFound:
        return None
