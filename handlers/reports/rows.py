"""The rows behind each figure, page by page: what was counted, one a line."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.mentorships.buttons import Pair
from handlers.paging import page_buttons, page_of
from handlers.reports.buttons import Rows, Show
from handlers.reports.screens import may_see, period_name
from handlers.screen import Button, Screen
from handlers.screen import rows as laid_out
from handlers.view import View
from mentoring.refusals import NotFound
from mentoring.reports.period import PERIODS, Period, period_of
from mentoring.reports.report import silent
from storage.mentorships import mentorships_in
from storage.organisations import Organisation
from storage.people import Person
from storage.reports import (
    UNSURE,
    HelpRow,
    MeetingRow,
    agreed_meetings,
    help_asked,
    help_waiting,
    listed_members,
    parties_by_mentorship,
    proposed,
    unsigned,
)

PAGE = 10
Line = tuple[str, int | None]  # words, and the mentorship that a button leads to


def rows_screen(
    view: View, organisation_id: int, period: str, figure: str, page: int = 0
) -> Screen:
    """What stands behind a figure. :raises NotFound: another's organisation, no such figure"""
    may_see(view, organisation_id)
    if figure not in FIGURES or period not in PERIODS:
        raise NotFound
    zone = ZoneInfo(view.session.get_one(Organisation, organisation_id).timezone)
    span = period_of(period, view.now, zone)
    lines = FIGURES[figure](view, organisation_id, span)
    shown, page, pages = page_of(lines, page, PAGE)
    text = view.lines(
        view.words(f"report-rows-{figure}", period=period_name(view, span)),
        *(words for words, _ in shown),
        None if lines else view.words("list-empty"),
    )

    def to(number: int) -> Rows:
        return Rows(organisation=organisation_id, period=period, figure=figure, page=number)

    back = view.button("report-back", Show(organisation=organisation_id, period=period))
    return Screen(text, (*_cards(view, shown), *page_buttons(view, page, pages, to), (back,)))


def _cards(view: View, shown: Sequence[Line]) -> tuple[tuple[Button, ...], ...]:
    """For what needs a hand: straight to the pair's card."""
    wanted = dict.fromkeys(mentorship_id for _, mentorship_id in shown if mentorship_id)
    people = parties_by_mentorship(view.session, list(wanted)) if wanted else {}
    return laid_out(
        *(
            view.button("report-open-pair", Pair(id=number), name=_pair(view, people[number]))
            for number in wanted
        )
    )


def _pair(view: View, people: Sequence[Person]) -> str:
    """«Иванова А. П. – Молодой Б. И.»; of a group the first and how many more."""
    names = [view.listed(person) for person in people]
    if len(names) > 2:
        return f"{names[0]} – {names[1]} +{len(names) - 2}"
    return " – ".join(names)


def _people(view: View, organisation_id: int, _period: Period) -> list[Line]:
    found: dict[int, tuple[Person, list[str]]] = {}
    for person, role in listed_members(view.session, organisation_id):
        found.setdefault(person.id, (person, []))[1].append(view.words.plain(f"role-{role}"))
    return [
        (
            view.words(
                "report-row-person"
                if person.reach == "reachable"
                else f"report-row-{person.reach}",
                name=view.listed(person),
                roles=", ".join(roles),
            ),
            None,
        )
        for person, roles in found.values()
    ]


def _pairs(view: View, organisation_id: int, _period: Period) -> list[Line]:
    rows = mentorships_in(view.session, organisation_id)
    people = parties_by_mentorship(view.session, [row.id for row in rows])
    return [
        (
            view.words(
                "report-row-pair",
                name=_pair(view, people[row.id]),
                state=view.words.plain(f"report-pair-{row.state}"),
            ),
            None,
        )
        for row in rows
    ]


def _meetings(view: View, organisation_id: int, period: Period) -> list[Line]:
    rows = agreed_meetings(view.session, organisation_id, period.since, period.until)
    over = [row for row in rows if row.starts_at + timedelta(minutes=row.minutes) <= view.now]
    return _met(view, over)


def _met(view: View, rows: Sequence[MeetingRow], *, linked: bool = False) -> list[Line]:
    people = parties_by_mentorship(view.session, [row.mentorship_id for row in rows])
    return [
        (
            view.words(
                "report-row-meeting",
                when=view.moment(row.starts_at),
                name=_pair(view, people[row.mentorship_id]),
                state=view.words.plain(f"report-meeting-{row.state}"),
            ),
            row.mentorship_id if linked else None,
        )
        for row in reversed(rows)
    ]


def _helped(view: View, organisation_id: int, period: Period) -> list[Line]:
    """Without names: who asks for help is not the report's business."""
    rows = help_asked(view.session, organisation_id, period.since, period.until)
    return [_question(view, row) for row in reversed(rows)]


def _question(view: View, row: HelpRow) -> Line:
    said = "solved" if row.solved else "unsolved" if row.solved is False else row.state
    if row.first_answer_at is None:
        answered = view.words.plain("report-no-answer")
    else:
        minutes = round((row.first_answer_at - row.created_at).total_seconds() / 60)
        answered = view.words.plain("report-answered", time=view.minutes(minutes))
    state = view.words.plain(f"report-help-{said}")
    when = view.moment(row.created_at)
    return view.words("report-row-help", when=when, answered=answered, state=state), None


def _overdue(view: View, organisation_id: int, period: Period) -> list[Line]:
    """Agreements, signatures, pairs that do not meet, meetings unsure, questions unanswered."""
    session = view.session
    year = period_of("year", view.now, period.zone)
    first = min(year.since, period.since)
    meetings = agreed_meetings(session, organisation_id, first, view.now)
    agreements, papers = proposed(session, organisation_id), unsigned(session, organisation_id)
    quiet = silent(session, organisation_id, view.now)
    numbers = {*agreements, *(one for one, _ in papers), *(one for one, _ in quiet)}
    people = parties_by_mentorship(session, list(numbers))
    unsure = _met(view, [row for row in meetings if row.state in UNSURE], linked=True)
    lines: list[Line] = [
        *(
            (view.words("report-due-agreements", name=_pair(view, people[one])), one)
            for one in agreements
        ),
        *(
            (view.words("report-due-signatures", name=_named(view, person_id)), one)
            for one, person_id in papers
        ),
        *(
            (
                view.words(
                    "report-due-silent", name=_pair(view, people[one]), when=view.moment(last)
                )
                if last
                else view.words("report-due-never", name=_pair(view, people[one])),
                one,
            )
            for one, last in quiet
        ),
        *unsure,
        *(
            (view.words("report-due-unanswered", when=view.moment(row.created_at)), None)
            for row in help_waiting(session, organisation_id)
        ),
    ]
    return lines


def _named(view: View, person_id: int) -> str:
    return view.listed(view.session.get_one(Person, person_id))


FIGURES: dict[str, Callable[[View, int, Period], list[Line]]] = {
    "people": _people,
    "pairs": _pairs,
    "meetings": _meetings,
    "help": _helped,
    "overdue": _overdue,
}
