"""The proposal for everybody: whose, how far it is, its pairs, who stays without."""

from sqlalchemy import ColumnElement, and_, func, select

from handlers.matching.buttons import Board, Match, Scope, Seek, Send
from handlers.matching.words import Names, kept_reasons, scope_name, seen, why_left
from handlers.paging import page_buttons
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.acting import Act
from mentoring.matching.proposals import LINE
from mentoring.matching.sending import to_send
from mentoring.permissions import MATRIX, require, require_district
from storage.matching import Matching, MatchRow, matching_of
from storage.organisations import Municipality, Organisation
from storage.people import roles_of

PAIRS, PEOPLE = 5, 8  # on one page
LEFT = (MatchRow.mentor_id.is_(None), MatchRow.mentorship_id.is_(None))
SKIPPED = (MatchRow.skipped != "",)
SENT = (MatchRow.mentorship_id.is_not(None),)


def home_screen(view: View) -> Screen:
    """`/match`: the one proposal that the reader runs, or first whose."""
    scopes = _scopes(view)
    if len(scopes) == 1:
        return scope_screen(view, scopes[0][1])
    if not scopes:
        return Screen(view.words("matching-no-organisation"))
    buttons = [view.button("matching-scope", data, name=name) for name, data in scopes]
    return Screen(view.words("matching-which"), rows(*buttons[:40]))


def _scopes(view: View) -> list[tuple[str, Scope]]:
    """The organisations and districts whose proposals the reader runs."""
    found: dict[str, Scope] = {}
    for role in roles_of(view.session, view.me.id):
        reach = MATRIX[LINE].get(role.role)
        if role.state != "confirmed" or reach is None:
            continue
        if reach == "district" and role.municipality_id is not None:
            name = view.session.get_one(Municipality, role.municipality_id).name
            found[name] = Scope(district=role.municipality_id)
        elif role.organisation_id is not None:
            name = view.session.get_one(Organisation, role.organisation_id).name
            found[name] = Scope(organisation=role.organisation_id)
    return list(found.items())


def scope_screen(view: View, scope: Scope) -> Screen:
    """The proposal of an organisation or a district, or that there is none yet."""
    matching = _matching(view, scope)
    if matching is not None:
        return board_screen(view, matching.id)
    begin = Scope(organisation=scope.organisation, district=scope.district, begin=True)
    return Screen(view.words("matching-intro"), ((view.button("matching-begin", begin),),))


def _matching(view: View, scope: Scope) -> Matching | None:
    act = Act(view.session, view.now, view.me.id)
    if scope.district:
        require_district(act, scope.district, LINE)
        return matching_of(view.session, None, scope.district)
    require(act, scope.organisation, LINE)
    return matching_of(view.session, scope.organisation, None)


def counting_screen(view: View, matching_id: int) -> Screen:
    """How far the work is."""
    matching = seen(view, matching_id)
    text = view.words("matching-counting", name=scope_name(view, matching), done=matching.done)
    again = view.button("matching-refresh", Board(id=matching_id))
    return Screen(text, ((again,),))


def board_screen(view: View, matching_id: int) -> Screen:
    """The proposal as a whole, with what can be done with it."""
    matching = seen(view, matching_id)
    counts = _counts(view, matching_id)
    moment = view.moment(matching.counted_at) if matching.counted_at else ""
    waits = matching.state == "counting"
    text = view.lines(
        view.words("matching-board", name=scope_name(view, matching)),
        view.words("matching-board-going", done=matching.done) if waits else None,
        view.words("matching-board-counted", moment=moment) if moment else None,
        view.words("matching-board-pairs", count=counts["ready"], pinned=counts["pinned"]),
        view.words("matching-board-left", count=counts["left"]) if counts["left"] else None,
        view.words("matching-board-sent", count=counts["sent"]) if counts["sent"] else None,
        view.words("matching-board-skipped", count=counts["skipped"])
        if counts["skipped"]
        else None,
        view.words("matching-board-next") if counts["ready"] else None,
    )
    return Screen(text, rows(*_doing(view, matching, counts)))


def _doing(view: View, matching: Matching, counts: dict[str, int]) -> list[Button]:
    def shown(show: str) -> Board:
        return Board(id=matching.id, show=show)

    again = Scope(
        organisation=matching.organisation_id or 0,
        district=matching.municipality_id or 0,
        begin=True,
    )
    found: list[Button] = []
    if counts["ready"]:
        found.append(view.button("matching-see-pairs", shown("pairs")))
        found.append(view.button("matching-send", Send(id=matching.id), count=counts["ready"]))
    if counts["left"]:
        found.append(view.button("matching-see-left", shown("left"), count=counts["left"]))
    if counts["skipped"]:
        found.append(view.button("matching-see-skipped", shown("skipped")))
    if counts["ready"] + counts["left"] > PAIRS:
        found.append(view.button("matching-seek", Seek(id=matching.id)))
    return [*found, view.button("matching-again", again)]


def _counts(view: View, matching_id: int) -> dict[str, int]:
    groups = {
        "ready": to_send(),
        "pinned": (*to_send(), MatchRow.pinned.is_(True)),
        "left": LEFT,
        "skipped": SKIPPED,
        "sent": SENT,
    }
    query = select(
        *(func.count(MatchRow.mentee_id).filter(and_(*group)) for group in groups.values())
    ).where(MatchRow.matching_id == matching_id)
    return dict(zip(groups, view.session.execute(query).one(), strict=True))


def _page(
    view: View, matching_id: int, group: tuple[ColumnElement[bool], ...], page: int, size: int
) -> tuple[list[MatchRow], int, int, int]:
    """The rows of a page, the page's number as far as it exists, pages, and rows in all."""
    mine = (MatchRow.matching_id == matching_id, *group)
    count = view.session.scalar(select(func.count(MatchRow.mentee_id)).where(*mine)) or 0
    pages = max(1, -(-count // size))
    page = min(max(page, 0), pages - 1)
    query = select(MatchRow).where(*mine).order_by(MatchRow.score.desc(), MatchRow.mentee_id)
    found = view.session.scalars(query.limit(size).offset(page * size))
    return list(found), page, pages, count


def pairs_screen(view: View, matching_id: int, page: int = 0) -> Screen:
    """The pairs that would be sent, the surest first, with their reasons."""
    matching = seen(view, matching_id)
    found, page, pages, count = _page(view, matching_id, to_send(), page, PAIRS)
    names = Names(view, matching, [p for row in found for p in (row.mentee_id, row.mentor_id or 0)])
    lines = [
        "\n"
        + view.lines(
            view.words(
                "matching-pair-pinned" if row.pinned else "matching-pair",
                mentee=names(row.mentee_id),
                mentor=names(row.mentor_id or 0),
            ),
            kept_reasons(view, matching, row),
        )
        for row in found
    ]
    buttons = [
        view.button(
            "matching-open-pair",
            Match(id=matching_id, mentee=row.mentee_id, mentor=row.mentor_id or 0),
            mentee=names.short(row.mentee_id),
            mentor=names.short(row.mentor_id or 0),
        )
        for row in found
    ]
    back = view.button("button-back", Board(id=matching_id))
    title = view.words("matching-pairs", count=count, page=page + 1, pages=pages)

    def turned(to: int) -> Board:
        return Board(id=matching_id, show="pairs", page=to)

    return Screen(
        view.lines(title, *lines),
        (*rows(*buttons), *page_buttons(view, page, pages, turned), (back,)),
    )


def people_screen(view: View, matching_id: int, show: str, page: int = 0) -> Screen:
    """Who stays without a mentor (`left`), or whose pair was not sent (`skipped`), and why."""
    matching = seen(view, matching_id)
    group: tuple[ColumnElement[bool], ...] = LEFT if show == "left" else SKIPPED
    found, page, pages, count = _page(view, matching_id, group, page, PEOPLE)
    names = Names(view, matching, [row.mentee_id for row in found])
    lines = [
        view.words(
            "matching-person-line",
            name=names(row.mentee_id),
            why=view.words.plain(f"matching-skipped-{row.skipped}")
            if show != "left"
            else why_left(view, row),
        )
        for row in found
    ]
    buttons = [
        view.button(
            "matching-open-person",
            Match(id=matching_id, mentee=row.mentee_id, mentor=row.mentor_id or 0),
            name=names.short(row.mentee_id),
        )
        for row in found
    ]
    back = view.button("button-back", Board(id=matching_id))
    key = "matching-left" if show == "left" else "matching-skipped"

    def turned(to: int) -> Board:
        return Board(id=matching_id, show=show, page=to)

    return Screen(
        view.lines(view.words(key, count=count, page=page + 1, pages=pages), *lines),
        (*rows(*buttons, wide=2), *page_buttons(view, page, pages, turned), (back,)),
    )
