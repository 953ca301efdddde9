"""The menu's screen."""

from handlers.buttons import Open
from handlers.menu.entries import entries_for
from handlers.screen import Screen, rows
from handlers.view import View
from storage.people import roles_of


def menu_screen(view: View) -> Screen:
    """What the reader can do, by the roles they hold now."""
    if view.reader is None:
        return Screen(view.words("menu-group"))
    held = roles_of(view.session, view.me.id)
    confirmed = {role.role for role in held if role.state == "confirmed"}
    if view.me.registered_at is None and "admin" not in confirmed:
        start = view.button("menu-register", Open(entry="start"))
        return Screen(view.words("menu-unregistered"), ((start,),))
    if not held:
        again = view.button("join-choose-role", Open(entry="start"))
        return Screen(view.words("join-no-role"), ((again,),))
    if not confirmed:
        return Screen(
            view.words("menu-pending"), ((view.button("menu-profile", Open(entry="profile")),),)
        )
    buttons = [
        view.button(f"menu-{entry.name}", Open(entry=entry.name))
        for entry in entries_for(confirmed)
        if entry.shown
    ]
    title = view.words("menu-title", name=view.address(view.me) or view.words.plain("menu-friend"))
    return Screen(title, rows(*buttons, wide=2))


def help_screen(view: View) -> Screen:
    """What the bot is for and where everything is."""
    back = view.button("button-menu", Open(entry="menu"))
    return Screen(view.words("help-text"), ((back,),))
