"""The list of conversations, in the order in which they are asked."""

from handlers import help as helping, organisations
from handlers import joining, meetings, menu, organisations
from handlers.flow import Flow


def flows() -> list[Flow]:
    """Every conversation, made anew, because a router belongs to one dispatcher."""
    return [menu.flow(), joining.flow(), organisations.flow(), meetings.flow(), helping.flow()]
