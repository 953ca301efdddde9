"""The plan of a version while it is written: a page of items, one item, the templates."""

from handlers.mentorships.telling import year_day
from handlers.paging import page_buttons, page_of
from handlers.programmes.buttons import Fill, Own, PlanItem, PlanPage, Version
from handlers.programmes.facts import version_seen
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.programmes.plan import due_dates, items_in
from mentoring.refusals import NotFound
from storage.programmes import PlanTemplate, templates_of

LABEL = 45


def plan_screen(view: View, version_id: int, page: int) -> Screen:
    """A version's plan by date, a page at a time."""
    version, _, _, side = version_seen(view, version_id)
    items = items_in(version.plan)
    due = due_dates(items)
    items.sort(key=lambda item: (due[item.key], item.key))
    shown, page, pages = page_of(items, page)
    writes = version.state == "draft" and side == "mentor"
    buttons = [
        Button(
            f"{due[item.key]:%d.%m.%y} {_short(item.text)}",
            PlanItem(version=version_id, key=item.key),
        )
        for item in shown
    ]
    below: list[Button] = []
    if writes:
        below = [
            view.button("plan-add", PlanItem(version=version_id, key=0, do="edit")),
            view.button("plan-fill", Fill(version=version_id)),
        ]
    turns = page_buttons(view, page, pages, lambda n: PlanPage(version=version_id, page=n))
    back = view.button("plan-back", Version(version=version_id))
    key = "plan-title" if items else ("plan-empty-yours" if writes else "plan-empty")
    text = view.words(key, count=len(items), page=page + 1, pages=pages)
    return Screen(text, (*rows(*buttons), *turns, tuple(below), (back,)))


def item_screen(view: View, version_id: int, key: int) -> Screen:
    """One item of a version's plan.

    :raises NotFound: it is not in the plan any more
    """
    version, _, _, side = version_seen(view, version_id)
    items = {item.key: item for item in items_in(version.plan)}
    if key not in items:
        raise NotFound
    item = items[key]
    day = year_day(view, due_dates(items.values())[key])
    text = view.lines(
        view.words("plan-item", text=item.text),
        view.words("plan-item-due", day=day),
        view.words("plan-item-after", days=item.days, text=items[item.after].text)
        if item.due_on is None and item.after in items
        else None,
        view.words("plan-item-who", who=view.words.plain(f"planitem-who-{item.who}")),
        view.words("plan-item-direction", name=view.words.plain(f"direction-{item.direction}"))
        if item.direction
        else None,
        view.words("plan-item-expected", text=item.expected) if item.expected else None,
    )
    buttons = []
    if version.state == "draft" and side == "mentor":
        buttons = [
            view.button("button-change", PlanItem(version=version_id, key=key, do="edit")),
            view.button("plan-drop", PlanItem(version=version_id, key=key, do="drop")),
        ]
    back = view.button("button-back", PlanPage(version=version_id, page=0))
    return Screen(text, (tuple(buttons), (back,)))


def templates_screen(view: View, version_id: int) -> Screen:
    """Which template to take: of the role form, of the first days, or one's own."""
    version, _, _, side = version_seen(view, version_id)
    if version.state != "draft" or side != "mentor":
        return plan_screen(view, version_id, 0)
    buttons: list[tuple[Button, ...]] = [
        (view.button("plan-template-form", Fill(version=version_id, template="form")),),
        (view.button("plan-template-first", Fill(version=version_id, template="first-days")),),
    ]
    for row in templates_of(view.session, view.me.id):
        name = view.words.plain("plan-template-own", title=row.title)
        take = Button(name, Fill(version=version_id, template=f"{row.id}"))
        buttons.append((take, view.button("plan-template-drop", Own(template=row.id))))
    buttons.append((view.button("button-back", PlanPage(version=version_id, page=0)),))
    return Screen(view.words("plan-which-template"), tuple(buttons))


def own_template_screen(view: View, template_id: int) -> Screen:
    """Asks once more before a template of one's own is thrown away.

    :raises NotFound: it is another's, or gone
    """
    row = view.session.get(PlanTemplate, template_id)
    if row is None or row.person_id != view.me.id:
        raise NotFound
    yes = view.button("plan-template-drop-yes", Own(template=template_id, sure=True))
    return Screen(view.words("plan-template-sure", title=row.title), ((yes,),))


def _short(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1].rstrip() + "…"
