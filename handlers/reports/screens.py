"""`/report`: one screen, its picture, and the choice of an organisation (domain §10)."""

from collections.abc import Sequence

from handlers.buttons import Open
from handlers.paging import page_buttons, page_of
from handlers.reports.buttons import Rows, Show, Which
from handlers.screen import Attachment, Button, Screen, rows
from handlers.surveys.buttons import Rounds
from handlers.view import View
from mentoring.acting import Act, require_role
from mentoring.documents.picture import Panel, Series, Trend, trend_png
from mentoring.mentorships.circle import WATCHERS, organisations_seen
from mentoring.refusals import Forbidden, NotFound
from mentoring.reports.figures import TARGETS, Figure
from mentoring.reports.period import PERIODS, Period
from mentoring.reports.report import OVERDUE, Report, report_of
from mentoring.surveys.results import Change

ROLES = ("mentor", "mentee", "curator", "head", "council")
STATES = {
    "work": ("trial", "ordered", "active", "paused"),
    "papers": ("agreed",),
    "asked": ("proposed",),
    "done": ("completed",),
    "ended": ("ended_by_participant", "ended_by_curator"),
}
EXPORTERS = {"curator", "head", "admin"}


def home_screen(view: View, page: int = 0) -> Screen:
    """The report, or first of which organisation (admin: of any)."""
    seen = organisations_seen(view.session, view.me.id)
    if not seen:
        raise Forbidden
    if len(seen) == 1:
        return report_screen(view, seen[0].id)
    shown, page, pages = page_of(seen, page)
    buttons = [
        view.button("report-organisation", Show(organisation=row.id), name=_short(row.name, 40))
        for row in shown
    ]
    return Screen(
        view.words("report-which"),
        (*rows(*buttons), *page_buttons(view, page, pages, lambda to: Which(page=to))),
    )


def may_see(view: View, organisation_id: int) -> None:
    """Whether the report is the reader's. :raises NotFound: it is not"""
    try:
        require_role(Act(view.session, view.now, view.me.id), organisation_id, *WATCHERS)
    except Forbidden:
        raise NotFound from None


def report_screen(view: View, organisation_id: int, period: str = "quarter") -> Screen:
    """At most twelve lines and 900 characters, with the trend as a picture."""
    may_see(view, organisation_id)
    if period not in PERIODS:
        raise NotFound
    report = report_of(view.session, organisation_id, period, view.now)
    picture = Attachment("report.png", trend_png, (_trend(view, report),), picture=True)
    return Screen(_text(view, report), _buttons(view, report), picture)


def period_name(view: View, period: Period) -> str:
    """«4 квартал 2026» or «2026/2027 учебный год»."""
    if period.kind == "quarter":
        return view.words.plain(
            "report-period-quarter", number=str(period.number), year=str(period.year)
        )
    return view.words.plain("report-period-year", year=str(period.year), next=str(period.year + 1))


def _text(view: View, report: Report) -> str:
    return view.lines(
        view.words("report-title", period=period_name(view, report.period)),
        view.words("report-name", name=_short(report.name, 60)),
        view.words(
            "report-people", roles=_roles(view, report), reachable=_of(view, report.reachable)
        ),
        view.words("report-pairs", states=_states(view, report), ordered=_of(view, report.ordered)),
        view.words("report-held", share=_share(view, report.held)),
        _help(view, report),
        _satisfaction(view, report.satisfaction),
        view.words("report-response", share=_share(view, report.response)),
        _overdue(view, report),
        _months(view, report, "meetings", [(row.held, row.planned) for row in report.trend]),
        _months(view, report, "help", [(row.solved, row.asked) for row in report.trend]),
    )


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _months(view: View, report: Report, what: str, counts: Sequence[tuple[int, int]]) -> str:
    """The picture in words: «сен 2/3, окт 4/5»."""
    months = ", ".join(
        view.words.plain(
            "report-month",
            name=view.words.plain(f"report-month-{row.month[1]}"),
            n=done,
            all=every,
        )
        for row, (done, every) in zip(report.trend, counts, strict=True)
    )
    return view.words(f"report-months-{what}", months=months)


def _roles(view: View, report: Report) -> str:
    found = [
        view.words.plain(f"report-role-{role}", n=report.roles[role])
        for role in ROLES
        if report.roles.get(role)
    ]
    return ", ".join(found) or view.words.plain("report-nobody")


def _states(view: View, report: Report) -> str:
    counts = {
        name: sum(report.pairs.get(state, 0) for state in states) for name, states in STATES.items()
    }
    found = [
        view.words.plain(f"report-state-{name}", n=number)
        for name, number in counts.items()
        if number or name == "work"
    ]
    return ", ".join(found)


def _of(view: View, figure: Figure) -> str:
    return view.words.plain("report-of", n=figure.numerator, all=figure.denominator)


def _share(view: View, figure: Figure) -> str:
    if figure.share is None:
        return view.words.plain("report-none")
    return view.words.plain(
        "report-share",
        n=figure.numerator,
        all=figure.denominator,
        share=figure.share,
        target=figure.target,
    )


def _help(view: View, report: Report) -> str:
    share = _share(view, report.solved)
    if report.answer_minutes is None:
        return view.words("report-help", share=share)
    return view.words(
        "report-help-time",
        share=share,
        time=view.minutes(report.answer_minutes),
        target=view.minutes(TARGETS.answer_minutes),
    )


def _satisfaction(view: View, change: Change | None) -> str:
    if change is None:
        return view.words("report-satisfaction-few")
    facts = {"mean": round(float(change.mean), 1), "target": TARGETS.satisfaction}
    if change.before is None:
        return view.words("report-satisfaction", people=change.people, **facts)
    before = round(float(change.before), 1)
    return view.words("report-satisfaction-change", before=before, people=change.people, **facts)


def _overdue(view: View, report: Report) -> str:
    found = [
        view.words.plain(f"report-overdue-{kind}", n=report.overdue[kind])
        for kind in OVERDUE
        if report.overdue[kind]
    ]
    if not found:
        return view.words("report-overdue-none")
    return view.words("report-overdue", what=", ".join(found))


def _buttons(view: View, report: Report) -> tuple[tuple[Button, ...], ...]:
    organisation, kind = report.organisation_id, report.period.kind
    other = next(name for name in PERIODS if name != kind)

    def to(figure: str) -> Button:
        data = Rows(organisation=organisation, period=kind, figure=figure)
        return view.button(f"report-to-{figure}", data)

    last = [view.button("button-menu", Open(entry="menu"))]
    if _exports(view, organisation):
        last.insert(0, view.button("report-base", Open(entry="export")))
    due = sum(report.overdue.values())
    overdue = Rows(organisation=organisation, period=kind, figure="overdue")
    return (
        *(((view.button("report-to-overdue", overdue, n=due),),) if due else ()),
        (to("people"), to("pairs")),
        (to("meetings"), to("help")),
        (view.button("report-to-surveys", Rounds(organisation=organisation)),),
        (view.button(f"report-to-{other}", Show(organisation=organisation, period=other)),),
        tuple(last),
    )


def _exports(view: View, organisation_id: int) -> bool:
    act = Act(view.session, view.now, view.me.id)
    return any(
        role.role in EXPORTERS and role.organisation_id in (None, organisation_id)
        for role in act.roles()
    )


def _trend(view: View, report: Report) -> Trend:
    """The picture: by months of the school year, in the reader's language."""
    ticks = tuple(view.words.plain(f"report-month-{row.month[1]}") for row in report.trend)

    def series(key: str, values: Sequence[int]) -> Series:
        return Series(view.words.plain(key), tuple(values))

    return Trend(
        view.words.plain("report-picture", name=_short(report.name, 28)),
        (
            Panel(
                view.words.plain("report-picture-meetings"),
                ticks,
                (
                    series("report-picture-planned", [row.planned for row in report.trend]),
                    series("report-picture-held", [row.held for row in report.trend]),
                ),
            ),
            Panel(
                view.words.plain("report-picture-help"),
                ticks,
                (
                    series("report-picture-asked", [row.asked for row in report.trend]),
                    series("report-picture-solved", [row.solved for row in report.trend]),
                ),
            ),
        ),
    )
