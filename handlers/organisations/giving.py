"""Giving somebody a link, from a button or at the end of a form."""

from handlers.desk import Desk
from handlers.organisations.links import link_screen


async def show_link(desk: Desk, token: str) -> None:
    """Show a link as a new message, so that it can be passed on as it is."""
    await desk.show_new(link_screen, token, start_link_of(desk, token))


def start_link_of(desk: Desk, token: str) -> str:
    """The link that opens the bot with this payload."""
    return f"https://t.me/{desk.tools.username()}?start={token}"
