"""What is seen of an import: the preview, what came of it, the personal links."""

from handlers.base.buttons import AllTroubles, DropImport, SameName, TakeImport
from handlers.buttons import Open
from handlers.organisations.buttons import At
from handlers.screen import Attachment, Rows, Screen
from handlers.view import View
from mentoring.base.importing import links_of
from mentoring.base.links import links_xlsx
from mentoring.base.planning import Imported
from mentoring.base.preview import foreseen_in
from mentoring.base.rows import Trouble
from mentoring.documents.base_xlsx import COLUMNS
from mentoring.refusals import NotFound
from storage.base_imports import BaseImport
from storage.organisations import Organisation

MOST_TROUBLES = 10  # more are only counted: it is one screen of a phone
MOST_UNSURE = 3


def preview_screen(view: View, import_id: int) -> Screen:
    """What the file would do, what of it cannot be taken and why, and the names that are unsure."""
    row = view.session.get(BaseImport, import_id)
    if row is None or row.person_id != view.me.id:
        raise NotFound
    if row.state != "preview":
        return over_screen(view, import_id)
    done = foreseen_in(row)
    organisation = view.session.get_one(Organisation, row.organisation_id)
    nothing = not (done.new or done.pairs)
    text = view.lines(
        view.words("base-preview", organisation=organisation.name),
        *_counts(view, done),
        view.words("base-nothing-new") if nothing and not done.unsure else None,
        *trouble_lines(view, done.troubles),
        *(
            view.words("base-unsure", number=number, name=one.name, known=one.known)
            for number, one in enumerate(done.unsure[:MOST_UNSURE], start=1)
        ),
    )
    unsure = [
        (
            view.button(
                "base-same", SameName(id=import_id, number=number, same=True), number=number + 1
            ),
            view.button(
                "base-other", SameName(id=import_id, number=number, same=False), number=number + 1
            ),
        )
        for number in range(len(done.unsure[:MOST_UNSURE]))
    ]
    take: Rows = () if nothing else ((view.button("base-take", TakeImport(id=import_id)),),)
    if len(done.troubles) > MOST_TROUBLES:
        take += ((view.button("base-all-troubles", AllTroubles(id=import_id)),),)
    drop = (view.button("base-drop", DropImport(id=import_id)),)
    return Screen(text, (*unsure, *take, drop))


def rows_of(view: View, import_id: int) -> int:
    """How many rows a preview has, 0 when there is none of the reader's."""
    row = view.session.get(BaseImport, import_id)
    if row is None or row.person_id != view.me.id:
        return 0
    return len(row.content["reading"]["lines"]) if row.content else 0


def troubles_screen(view: View, import_id: int) -> Screen:
    """Everything that cannot be taken as a table: row, column, why and what to do."""
    row = view.session.get(BaseImport, import_id)
    if row is None or row.person_id != view.me.id:
        raise NotFound
    if row.state != "preview":
        return over_screen(view, import_id)
    troubles = foreseen_in(row).troubles
    headings = tuple(view.words.plain(f"base-troubles-{name}") for name in ("row", "column", "why"))
    lines = tuple(
        (str(one.row), COLUMNS.get(one.column, one.column), _why(view, one)) for one in troubles
    )
    file = Attachment("troubles.xlsx", links_xlsx, (headings, lines))
    return Screen(view.words("base-troubles", count=len(troubles)), (), file)


def _why(view: View, trouble: Trouble) -> str:
    key = f"base-why-{trouble.code.replace('_', '-')}"
    return view.words.plain(key, value=trouble.value[:60])


def _counts(view: View, done: Imported) -> list[str]:
    return [
        view.words("base-new", count=done.new),
        view.words("base-known", count=done.known),
        view.words("base-pairs", count=done.pairs),
    ]


def trouble_lines(view: View, troubles: list[Trouble]) -> list[str]:
    """Row by row in words: where, what, and how to mend it."""
    if not troubles:
        return []
    shown = [
        view.words(
            "base-trouble",
            row=trouble.row,
            column=COLUMNS.get(trouble.column, trouble.column),
            why=_why(view, trouble),
        )
        for trouble in troubles[:MOST_TROUBLES]
    ]
    more = len(troubles) - len(shown)
    return [
        view.words("base-troubles", count=len(troubles)),
        *shown,
        *([view.words("base-more-troubles", count=more)] if more else []),
    ]


def over_screen(view: View, import_id: int) -> Screen:
    """A preview that is over."""
    row = view.session.get(BaseImport, import_id)
    if row is None or row.person_id != view.me.id:
        raise NotFound
    again = view.button("menu-import", Open(entry="import"))
    return Screen(view.words(f"base-over-{row.state}"), ((again,),))


def taken_screen(view: View, done: Imported) -> Screen:
    """What came of an import."""
    text = view.lines(
        view.words("base-taken"),
        *_counts(view, done),
        view.words("base-orders-later") if done.pairs else None,
    )
    people = view.button("menu-people", At(entry="people"))
    return Screen(text, ((people, view.button("menu-pairs", Open(entry="pairs"))),))


def links_screen(view: View, import_id: int, people: list[int], username: str) -> Screen:
    """The personal invitations of those who came with an import, as a file."""
    taken = view.session.get_one(BaseImport, import_id)
    links = links_of(view.session, taken.organisation_id, people)
    headings = tuple(view.words.plain(f"base-links-{name}") for name in ("name", "role", "link"))
    rows = tuple(
        (
            link.name,
            view.words.plain(f"role-{link.role}"),
            f"https://t.me/{username}?start={link.token}",
        )
        for link in links
    )
    file = Attachment("personal-links.xlsx", links_xlsx, (headings, rows))
    return Screen(view.words("base-links", count=len(links)), (), file)
