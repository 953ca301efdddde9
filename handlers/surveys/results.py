"""What the curator sees: rounds, how many answered, aggregates, and who showed their answers."""

from collections.abc import Iterable, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from handlers.buttons import Open
from handlers.notices import notice
from handlers.paging import page_buttons, page_of
from handlers.screen import Rows, Screen, rows
from handlers.surveys.buttons import Begin, Named, Round, Rounds, Whose, Year
from handlers.surveys.forms import TAKEN
from handlers.surveys.sheets import own_open_sheet, sheet_screen
from handlers.view import View
from mentoring.acting import Act, require_role
from mentoring.mentorships.circle import WATCHERS, organisations_seen
from mentoring.refusals import NotFound, Refusal
from mentoring.surveys.aggregates import Figure
from mentoring.surveys.clocks import QUARTER
from mentoring.surveys.items import Scale
from mentoring.surveys.questionnaires import QUESTIONNAIRES, Occasion, option_key
from mentoring.surveys.results import Change, round_result, year_changes
from mentoring.surveys.rounds import STARTERS, current_quarter_key
from mentoring.times.schoolyear import school_year
from storage.organisations import Organisation
from storage.people import Person
from storage.surveys import (
    Sheet,
    Survey,
    answers_of,
    open_until,
    response_of,
    sheets_of,
    survey_by_key,
    surveys_in,
)
from storage.waits import Wait

NAMES_TO = ("curator",)  # «Показать куратору» shows to curators and to nobody else
PAGE = 6


def _act(view: View) -> Act:
    return Act(view.session, view.now, view.me.id)


def _allowed(view: View, organisation_id: int, roles: Iterable[str]) -> bool:
    try:
        require_role(_act(view), organisation_id, *roles)
    except Refusal:
        return False
    return True


def _round(view: View, survey_id: int) -> Survey:
    """A round of an organisation that the reader watches over. Raises NotFound otherwise."""
    survey = view.session.get(Survey, survey_id)
    if survey is None or not _allowed(view, survey.organisation_id, WATCHERS):
        raise NotFound
    return survey


def home_screen(view: View, page: int = 0) -> Screen:
    """`/survey`: the organisation's rounds, or first which; for others what waits for them."""
    seen = organisations_seen(view.session, view.me.id)
    if len(seen) == 1:
        return rounds_screen(view, seen[0].id)
    if not seen:
        waiting = own_open_sheet(view)
        if waiting is not None:
            return sheet_screen(view, waiting)
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("monitoring-nothing"), ((menu,),))
    shown, page, pages = page_of(seen, page)
    buttons = rows(
        *(
            view.button("monitoring-organisation", Rounds(organisation=row.id), name=row.name[:40])
            for row in shown
        )
    )
    turn = page_buttons(view, page, pages, lambda to: _page(0, to))
    return Screen(view.words("monitoring-which"), (*buttons, *turn))


def rounds_screen(view: View, organisation_id: int, page: int = 0) -> Screen:
    """What was asked, what is being asked, what can be started."""
    if not _allowed(view, organisation_id, WATCHERS):
        raise NotFound
    organisation = view.session.get_one(Organisation, organisation_id)
    surveys = surveys_in(view.session, organisation_id)
    shown, page, pages = page_of(surveys, page, PAGE)
    response = response_of(view.session, [survey.id for survey in shown])
    wait = select(Wait.due_at).where(Wait.kind == QUARTER, Wait.subject_id == organisation_id)
    planned = view.session.scalar(wait)
    text = view.lines(
        view.words("monitoring-home", organisation=organisation.name),
        view.words("monitoring-next", when=view.moment(planned)) if planned else None,
        view.words("monitoring-pairs-ask"),
        view.words("monitoring-rounds") if surveys else None,
    )
    buttons = [
        view.button(
            "monitoring-round",
            Round(survey=survey.id),
            name=round_name(view, survey),
            answered=response.get(survey.id, (0, 0))[0],
            asked=response.get(survey.id, (0, 0))[1],
        )
        for survey in shown
    ]
    return Screen(
        text,
        (
            *_starts(view, organisation_id, surveys),
            *rows(*buttons),
            *page_buttons(view, page, pages, lambda to: _page(organisation_id, to)),
            (view.button("monitoring-year", Year(organisation=organisation_id)),),
            (view.button("button-menu", Open(entry="menu")),),
        ),
    )


def _page(organisation_id: int, page: int) -> Rounds:
    return Rounds(organisation=organisation_id, page=page)


def _starts(view: View, organisation_id: int, surveys: list[Survey]) -> Rows:
    if not _allowed(view, organisation_id, STARTERS):
        return ()
    key = current_quarter_key(view.session, organisation_id, view.now)
    found: list[str] = []
    if survey_by_key(view.session, organisation_id, key) is None:
        found.append("poll")
    if not any(row.occasion == Occasion.MIDDLE and row.state == "open" for row in surveys):
        found.append("middle")
    return rows(
        *(
            view.button(f"monitoring-begin-{what}", Begin(organisation=organisation_id, what=what))
            for what in found
        )
    )


def sure_screen(view: View, organisation_id: int, what: str) -> Screen:
    """Before everybody gets a message: who will, and that it cannot be taken back."""
    if not _allowed(view, organisation_id, STARTERS):
        raise NotFound
    yes = Begin(organisation=organisation_id, what=what, sure=True)
    return Screen(
        view.words(f"monitoring-sure-{what}"),
        (
            (view.button(f"monitoring-begin-{what}", yes),),
            (view.button("button-back", Rounds(organisation=organisation_id)),),
        ),
    )


def round_name(view: View, survey: Survey) -> str:
    """«Опрос, 4 квартал 2026» or «Как идёт работа, чт, 26 ноября»."""
    if survey.occasion == Occasion.QUARTER:
        year, _, number = survey.key.partition("-")
        return view.words.plain("monitoring-name-quarter", year=year, number=number)
    opened = view.moment(survey.opened_at).rpartition(",")[0]
    return view.words.plain("monitoring-name-middle", day=opened)


@notice("survey-result")
def round_screen(view: View, survey_id: int) -> Screen:
    """One round: how many answered, and (once it is over) the aggregates of five and more."""
    survey = _round(view, survey_id)
    answered, asked = response_of(view.session, [survey.id]).get(survey.id, (0, 0))
    running = survey.state == "open"
    text = view.lines(
        view.words("monitoring-round-title", name=round_name(view, survey)),
        view.words(
            "monitoring-response", answered=answered, asked=asked, share=_share(answered, asked)
        ),
        view.words(
            "monitoring-runs" if running else "monitoring-ended",
            when=view.moment(survey.closes_at if running else survey.closed_at or view.now),
        ),
        view.words("monitoring-results-later") if running else _figures(view, survey),
    )
    showing = [sheet for sheet in sheets_of(view.session, survey.id) if sheet.shown_at]
    named = (
        ((view.button("monitoring-named", Named(survey=survey.id), n=len(showing)),),)
        if showing and _allowed(view, survey.organisation_id, NAMES_TO)
        else ()
    )
    back = view.button("button-back", Rounds(organisation=survey.organisation_id))
    return Screen(text, (*named, (back,)))


def _share(answered: int, asked: int) -> int:
    return round(100 * answered / asked) if asked else 0


def _figures(view: View, survey: Survey) -> str:
    figures = round_result(view.session, survey).figures
    lines = [line for item, figure in figures.items() for line in _figure(view, item, figure)]
    return view.lines(*lines) if lines else view.words("monitoring-few")


def _figure(view: View, item: str, figure: Figure | None) -> list[str]:
    if figure is None:
        return []
    label = view.words.plain(f"monitoring-mark-{item}")
    if figure.mean is not None:
        mean = round(float(figure.mean), 1)
        return [view.words("monitoring-mean", name=label, mean=mean, people=figure.people)]
    counts = sorted(figure.counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
    lines = [
        view.words("monitoring-count", name=view.words.plain(option_key(str(code))), n=number)
        for code, number in counts
    ]
    return [view.words("monitoring-counts", name=label), *lines]


def year_screen(view: View, organisation_id: int) -> Screen:
    """The marks of the pairs' questionnaires in this school year, before and after."""
    if not _allowed(view, organisation_id, WATCHERS):
        raise NotFound
    today, zone = local_today(view, organisation_id)
    changes = year_changes(view.session, organisation_id, today, zone)
    year = school_year(today).begins_in
    until = open_until(view.session, organisation_id, TAKEN)
    few = None if changes or until else view.words("monitoring-few")
    text = view.lines(
        view.words("monitoring-year-title", year=str(year), next=str(year + 1)),
        *(change_line(view, change) for change in changes),
        view.words("monitoring-year-same") if any(c.before is not None for c in changes) else None,
        few,
        view.words("monitoring-year-open", until=view.moment(until)) if until else None,
    )
    back = view.button("button-back", Rounds(organisation=organisation_id))
    return Screen(text, ((back,),))


def change_line(view: View, change: Change) -> str:
    """«Польза программы: 6,2 → 8,1» or «Польза программы: 8,1»."""
    facts: Mapping[str, str | float | int] = {
        "name": view.words.plain(f"monitoring-mark-{change.item}"),
        "mean": round(float(change.mean), 1),
        "people": change.people,
    }
    if change.before is None:
        return view.words("monitoring-mean", **facts)
    return view.words("monitoring-change", before=round(float(change.before), 1), **facts)


def local_today(view: View, organisation_id: int) -> tuple[date, str]:
    """Today where the organisation is, and the name of its zone."""
    zone = view.session.get_one(Organisation, organisation_id).timezone
    return view.now.astimezone(ZoneInfo(zone)).date(), zone


def named_screen(view: View, survey_id: int, page: int = 0) -> Screen:
    """Those who pressed «Показать куратору»."""
    survey = _round(view, survey_id)
    if not _allowed(view, survey.organisation_id, NAMES_TO):
        raise NotFound
    showing = [sheet for sheet in sheets_of(view.session, survey.id) if sheet.shown_at]
    shown, page, pages = page_of(showing, page)
    buttons = [
        view.button(
            "monitoring-person",
            Whose(sheet=sheet.id),
            name=view.listed(view.session.get_one(Person, sheet.person_id)),
        )
        for sheet in shown
    ]
    return Screen(
        view.words("monitoring-named-title", name=round_name(view, survey)),
        (
            *rows(*buttons),
            *page_buttons(view, page, pages, lambda to: Named(survey=survey_id, page=to)),
            (view.button("button-back", Round(survey=survey_id)),),
        ),
    )


@notice("survey-shown")
def whose_screen(view: View, sheet_id: int) -> Screen:
    """What one person answered, who wanted the curator to see it."""
    sheet = view.session.get(Sheet, sheet_id)
    if sheet is None or sheet.shown_at is None:
        raise NotFound
    survey = _round(view, sheet.survey_id)
    if not _allowed(view, survey.organisation_id, NAMES_TO):
        raise NotFound
    person = view.session.get_one(Person, sheet.person_id)
    questionnaire = QUESTIONNAIRES[sheet.questionnaire]
    answers = answers_of(view.session, sheet.id)
    lines = []
    for item in questionnaire.items:
        value = answers[item.code].value if item.code in answers else None
        if value is None:
            continue
        said = (
            str(value) if not hasattr(item, "options") else view.words.plain(option_key(str(value)))
        )
        if isinstance(item, Scale):
            said = view.words.plain("monitoring-of", mark=said, most=item.high)
        label = view.words.plain(f"monitoring-mark-{item.code}")
        lines.append(view.words("form-answer", name=label, answer=said))
    title = view.words.plain(f"monitoring-title-{survey.occasion}")
    text = view.lines(view.words("monitoring-whose", name=view.full(person), title=title), *lines)
    back = (
        view.button("button-back", Named(survey=survey.id))
        if survey.mentorship_id is None
        else view.button("button-menu", Open(entry="menu"))
    )
    return Screen(text, ((back,),))
