"""What is told about papers by itself."""

from handlers.mentorships.buttons import Work
from handlers.mentorships.papers import pairs_to_order
from handlers.mentorships.telling import pair_name
from handlers.notices import notice
from handlers.organisations.choosing import gives
from handlers.papers.buttons import PaperWork
from handlers.screen import Screen, rows
from handlers.view import View
from storage.mentorships import parties_in

NAMED = 25


@notice("papers-order-wanted")
def order_wanted(view: View, organisation_id: int) -> Screen | None:
    """The head is shown the pairs that are ready, with the draft and the order one tap away."""
    if not gives(view, organisation_id, "papers"):
        return None
    found = pairs_to_order(view, organisation_id)
    if not found:
        return None
    shown, more = found[:NAMED], len(found) - NAMED
    parties = parties_in(view.session, [row.id for row in shown])
    names = [pair_name(view, parties[row.id]) for row in shown]
    text = view.lines(
        view.words("papers-told-order-wanted"),
        *(view.words("pairs-bullet", name=name) for name in names),
        view.words("papers-order-more", count=more) if more > 0 else None,
    )
    draft = view.button("papers-do-draft", PaperWork(organisation=organisation_id, do="draft"))
    issue = view.button("papers-issue", Work(organisation=organisation_id, do="record"))
    return Screen(text, rows(draft, issue))
