"""What the curator and the head see: the list by state, and the card of one mentorship."""

from collections.abc import Sequence

from handlers.absences.screens import away_lines
from handlers.meetings.gaps import health_lines
from handlers.mentorships.buttons import FindPair, Pair, Pairs, Seek, Work
from handlers.mentorships.doing import doing_rows, running_lines
from handlers.mentorships.telling import (
    acting,
    addressed,
    form_words,
    leaving_day,
    order_line,
    pair_name,
    person,
    reason,
    seen_by_curator,
    term,
    until,
)
from handlers.organisations.choosing import gives
from handlers.paging import page_buttons, page_of, page_within
from handlers.papers.buttons import PairPapers, PaperWork
from handlers.privacy.notes import notes_row
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from handlers.workdays.buttons import Days
from mentoring.acting import require_role
from mentoring.mentorships.circle import WATCHERS, homes_of, organisations_seen
from mentoring.mentorships.fitting import without_mentor
from mentoring.mentorships.life import ASSIGNED, UNDER_PAPERS
from mentoring.mentorships.ordering import ready_for_order
from storage.mentorships import (
    Mentorship,
    Party,
    mentorships_in,
    mentorships_on_page,
    parties_in,
    parties_of,
    states_in,
)
from storage.people import people_among

GROUPS = {
    "asked": ("proposed",),
    "papers": UNDER_PAPERS,
    "work": ("ordered", "active", "paused"),
    "over": (
        "completed",
        "ended_by_participant",
        "ended_by_curator",
        "declined",
        "returned",
        "withdrawn",
    ),
}
PAGE = 8
UNBEGUN = ("declined", "returned", "withdrawn")


def home_screen(view: View, page: int = 0) -> Screen:
    """`/pairs`: the organisation's overview, or first which organisation."""
    seen = organisations_seen(view.session, view.me.id)
    if len(seen) == 1:
        return overview_screen(view, seen[0].id)
    if not seen:
        return Screen(view.words("pairs-no-organisation"))
    shown, page, pages = page_of(seen, page)
    buttons = rows(
        *(view.button("pairs-organisation", Pairs(organisation=o.id), name=o.name) for o in shown)
    )
    turn = page_buttons(view, page, pages, lambda to: Pairs(organisation=0, page=to))
    find = view.button("people-find", FindPair())
    return Screen(view.words("pairs-which"), (*buttons, *turn, (find,)))


def overview_screen(view: View, organisation_id: int) -> Screen:
    """How many there are in each state, and what waits for the curator."""
    require_role(acting(view), organisation_id, *WATCHERS)
    numbers = states_in(view.session, organisation_id, seen=True)
    counts = {name: sum(numbers.get(s, 0) for s in states) for name, states in GROUPS.items()}
    waiting = len(without_mentor(view.session, organisation_id))
    text = view.words("pairs-overview", **counts, waiting=waiting)
    lists = [
        view.button(
            f"pairs-group-{name}", Pairs(organisation=organisation_id, group=name), count=count
        )
        for name, count in counts.items()
        if count
    ]
    seek = view.button("pairs-seek-button", Seek(organisation=organisation_id))
    seeking = waiting and gives(view, organisation_id, "propose_pair")
    find = view.button("people-find", FindPair(organisation=organisation_id))
    finding = ((find,),) if sum(counts.values()) > PAGE else ()
    found: Rows = (*(((seek,),) if seeking else ()), *rows(*lists), *finding)
    if not may_manage(view, organisation_id):
        return Screen(text, found)
    return Screen(
        text,
        (
            *found,
            *rows(*_papers_for_many(view, organisation_id)),
            (view.button("papers-button", PaperWork(organisation=organisation_id)),),
            (view.button("workdays-button", Days(organisation=organisation_id)),),
        ),
    )


def _papers_for_many(view: View, organisation_id: int) -> list[Button]:
    """What can be done at once for all that are being put on paper."""
    being = mentorships_in(view.session, organisation_id, UNDER_PAPERS)
    parties = parties_in(view.session, [row.id for row in being])
    unsigned = any(p.signed_on is None for found in parties.values() for p in found)
    ready = any(ready_for_order(row, parties[row.id]) for row in being)
    several = unsigned and len(being) > 1
    wanted = [("sheets", several), ("sign", several), ("record", ready)]
    return [
        view.button(f"pairs-work-{do}", Work(organisation=organisation_id, do=do))
        for do, shown in wanted
        if shown
    ]


def list_screen(view: View, organisation_id: int, group: str, page: int = 0) -> Screen:
    """The mentorships of one group of states, newest first."""
    if group not in GROUPS:
        return overview_screen(view, organisation_id)
    require_role(acting(view), organisation_id, *WATCHERS)
    numbers = states_in(view.session, organisation_id, seen=True)
    count = sum(numbers.get(state, 0) for state in GROUPS[group])
    page, pages = page_within(count, page, PAGE)
    shown = mentorships_on_page(view.session, organisation_id, GROUPS[group], page * PAGE, PAGE)
    buttons = listed(view, shown)

    def turned(to: int) -> Pairs:
        return Pairs(organisation=organisation_id, group=group, page=to)

    back = view.button("button-back", Pairs(organisation=organisation_id))
    text = view.words(f"pairs-list-{group}", count=count)
    return Screen(text, (*buttons, *page_buttons(view, page, pages, turned), (back,)))


def listed(view: View, shown: Sequence[Mentorship]) -> Rows:
    """A button for each of these, with the names of both sides; all are read at once."""
    parties = parties_in(view.session, [row.id for row in shown])
    named = [party.person_id for found in parties.values() for party in found]
    kept = people_among(view.session, named)  # keeps them in the session while they are named
    buttons = [
        view.button("pairs-listed", Pair(id=row.id), name=pair_name(view, parties[row.id]))
        for row in shown
    ]
    assert len(kept) == len(set(named))
    return rows(*buttons)


def may_manage(view: View, organisation_id: int) -> bool:
    """Whether the reader acts here, or only looks."""
    return gives(view, organisation_id, "run_pair")


def _home(view: View, row: Mentorship) -> int:
    """The reader's own organisation among those of a mentorship."""
    homes = homes_of(view.session, row)
    return next((home for home in homes if gives(view, home, "see_people")), homes[0])


def _may_withdraw(view: View, row: Mentorship) -> bool:
    return row.proposed_by == view.me.id or gives(view, row.organisation_id, "propose_pair")


def pair_screen(view: View, mentorship_id: int) -> Screen:
    """The curator's card: state, participants, papers, the next step, and its buttons."""
    row = seen_by_curator(view, mentorship_id)
    parties = parties_of(view.session, row.id)
    text = view.lines(
        view.words(f"pairs-card-{row.state}", name=pair_name(view, parties)),
        view.words("pairs-card-form", form=form_words(view, row)),
        *(_standing(view, row, party) for party in parties if row.state not in UNBEGUN),
        order_line(view, row.order_id),
        term(view, row) if row.state not in UNBEGUN else None,
        *away_lines(view, [party.person_id for party in parties]),
        *running_lines(view, row, parties),
        view.words("pairs-card-reason", reason=reason(view, row.ended_reason))
        if row.ended_reason and row.state not in ("returned",)
        else None,
        _next_step(view, row, parties),
        *health_lines(view, row),
    )
    doing = doing_rows(view, row, parties) if may_manage(view, row.organisation_id) else ()
    if not doing and row.state == "proposed" and _may_withdraw(view, row):
        doing = rows(view.button("pairs-do-withdraw", Pair(id=row.id, do="withdraw")))
    back = view.button("pairs-to-list", Pairs(organisation=_home(view, row)))
    if doing and row.state not in (*UNBEGUN, "proposed"):
        doing = (*doing, (view.button("papers-pair-button", PairPapers(id=row.id)),))
    return Screen(text, (*doing, *notes_row(view, row), (back,)))


def _standing(view: View, row: Mentorship, party: Party) -> str:
    somebody = person(view, party.person_id)
    name = view.listed(somebody)
    if party.signed_on is not None:
        return view.words("pairs-party-signed", name=name, day=f"{party.signed_on:%d.%m.%Y}")
    if party.agreed_at is not None:
        return view.words("pairs-party-agreed", name=name)
    if row.state != "proposed":
        return view.words("pairs-party", name=name)
    reached = somebody.reach == "reachable"
    return view.words("pairs-party-asked" if reached else "pairs-party-unreachable", name=name)


def _next_step(view: View, row: Mentorship, parties: list[Party]) -> str | None:
    match row.state:
        case "proposed":
            silent = [p.person_id for p in parties if p.agreed_at is None]
            return view.words(
                "pairs-next-proposed",
                names=addressed(view, silent),
                until=until(view, row.answer_by),
            )
        case "trial" if not all(party.goes_on for party in parties):
            return view.words("pairs-next-trial")
        case "agreed" | "trial":
            unsigned = any(party.signed_on is None for party in parties)
            return view.words("pairs-next-sign" if unsigned else "pairs-next-order")
        case "ordered" if row.starts_on is not None:
            return view.words("pairs-next-ordered", day=view.day(row.starts_on))
        case "returned":
            return view.words(f"pairs-next-returned-{row.ended_reason or 'silence'}")
        case "declined":
            return view.words("pairs-next-declined")
    return _leaving(view, row, parties)


def _leaving(view: View, row: Mentorship, parties: list[Party]) -> str | None:
    until = leaving_day(view, row, parties)
    if until is None or row.state not in ASSIGNED:
        return None
    withdrawn = any(party.withdrawn for party in parties)
    return view.words("pairs-next-withdrawn" if withdrawn else "pairs-next-leaving", until=until)


def withdraw_screen(view: View, mentorship_id: int) -> Screen:
    """Asks once more before a proposal is taken back."""
    row = seen_by_curator(view, mentorship_id)
    text = view.words(
        "pairs-withdraw-sure", name=pair_name(view, parties_of(view.session, mentorship_id))
    )
    return Screen(
        text,
        (
            (view.button("pairs-withdraw-yes", Pair(id=row.id, do="withdrawn")),),
            (view.button("button-back", Pair(id=row.id)),),
        ),
    )
