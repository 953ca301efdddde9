"""What the curator sees of the organisation's working days."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.buttons import Open
from handlers.mentorships.telling import acting, year_day
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen
from handlers.view import View
from handlers.workdays.buttons import AddDays, Days, DropDays, Week
from mentoring.permissions import require
from storage.calendars import OwnDays, own_days, week_days
from storage.organisations import Organisation

PAGE = 8
BEHIND = timedelta(days=30)  # what is longer over is not shown


def may_keep(view: View, organisation_id: int) -> None:
    """Only curator and head enter days. Raises NotFound or Forbidden."""
    require(acting(view), organisation_id, "run_pair")


def days_screen(view: View, organisation_id: int, page: int = 0) -> Screen:
    """The week, the own days, and what can be done about them."""
    may_keep(view, organisation_id)
    organisation = view.session.get_one(Organisation, organisation_id)
    today = view.now.astimezone(ZoneInfo(organisation.timezone)).date()
    week = week_days(view.session, organisation_id)
    rows = own_days(view.session, organisation_id, today - BEHIND)
    shown, page, pages = page_of(rows, page, PAGE)
    lines = [view.words(f"workdays-line-{row.kind}", days=span(view, row)) for row in shown]
    text = view.lines(
        view.words("workdays-title", organisation=organisation.name, week=week),
        *(lines or [view.words("workdays-none")]),
    )
    other = view.button(
        f"workdays-week-{11 - week}", Week(organisation=organisation_id, week=11 - week)
    )
    drops = tuple(
        (view.button("workdays-drop", DropDays(days=row.id), days=span(view, row)),)
        for row in shown
    )
    return Screen(
        text,
        (
            (view.button("workdays-add", AddDays(organisation=organisation_id)),),
            (other,),
            *drops,
            *page_buttons(
                view, page, pages, lambda to: Days(organisation=organisation_id, page=to)
            ),
            (view.button("pairs-to-list", Open(entry="pairs")),),
        ),
    )


def span(view: View, row: OwnDays) -> str:
    """«30 декабря 2026» or «26 октября 2026 – 3 ноября 2026»."""
    first = year_day(view, row.first_on)
    return first if row.first_on == row.last_on else f"{first} – {year_day(view, row.last_on)}"
