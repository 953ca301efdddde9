"""Long lists in pages: what is on one, and the buttons to the pages beside it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from handlers.screen import Button, Rows
from handlers.view import View

T = TypeVar("T")

PAGE = 8


def page_of(items: Sequence[T], page: int, size: int = PAGE) -> tuple[Sequence[T], int, int]:
    """The items of a page (from 0), the page's number as far as it exists, and how many there are.

    A page that is gone since, because the list became shorter, is the last one.
    """
    page, pages = page_within(len(items), page, size)
    return items[page * size : (page + 1) * size], page, pages


def page_within(count: int, page: int, size: int = PAGE) -> tuple[int, int]:
    """The page's number as far as it exists, and how many there are, for so many items."""
    pages = max(1, -(-count // size))
    return min(max(page, 0), pages - 1), pages


def page_buttons(view: View, page: int, pages: int, to: Callable[[int], CallbackData]) -> Rows:
    """«‹ Раньше» and «Позже ›», as far as there is something that way."""
    buttons: list[Button] = []
    if page > 0:
        buttons.append(view.button("button-list-earlier", to(page - 1)))
    if page + 1 < pages:
        buttons.append(view.button("button-list-later", to(page + 1)))
    return (tuple(buttons),) if buttons else ()
