"""One's own wishes; nobody but the curator ever sees them."""

from handlers.buttons import Open
from handlers.screen import Screen
from handlers.view import View
from handlers.wishes.buttons import AddWish, DropWish
from mentoring.wishes.wishing import sides_of
from storage.people import Person
from storage.wishes import Wish, wishes_of


def wishes_screen(view: View, _wish_id: int = 0) -> Screen:
    """Whom the reader would like or not like, each to be taken back."""
    rows = wishes_of(view.session, [view.me.id])
    named = [(row, view.session.get_one(Person, row.about_id)) for row in rows]
    text = view.lines(
        view.words("wishes-title"),
        *(view.words(_key(row), name=view.full(person)) for row, person in named),
        None if rows else view.words("wishes-none"),
        view.words("wishes-seen"),
    )
    add = view.button("wishes-add", AddWish())
    return Screen(
        text,
        (
            *(((add,),) if sides_of(view.session, view.me.id) else ()),
            *(
                (view.button("wishes-drop", DropWish(id=row.id), name=view.listed(person)),)
                for row, person in named
            ),
            (view.button("button-back", Open(entry="profile")),),
        ),
    )


def _key(row: Wish) -> str:
    return f"wishes-{row.side}-{'yes' if row.liked else 'no'}"
