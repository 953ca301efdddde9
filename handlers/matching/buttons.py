"""The buttons of a proposal for everybody: ids, and what was on the screen when it was drawn."""

from aiogram.filters.callback_data import CallbackData


class Scope(CallbackData, prefix="mtq"):
    """Of which organisation, or of which district; `begin` works it out anew."""

    organisation: int = 0
    district: int = 0
    begin: bool = False


class Board(CallbackData, prefix="mtb"):
    """A proposal: `home`, `pairs`, `left` (who stays without), `skipped` (what was not sent)."""

    id: int
    show: str = "home"
    page: int = 0


class Match(CallbackData, prefix="mtp"):
    """A mentee in a proposal and the mentor as seen (0: none): `show`, `pin`, `unpin`, `drop`."""

    id: int
    mentee: int
    mentor: int
    do: str = "show"


class Another(CallbackData, prefix="mto"):
    """Another mentor for a mentee: the list, or (with `mentor`) this one."""

    id: int
    mentee: int
    seen: int
    mentor: int = 0
    page: int = 0


class Swap(CallbackData, prefix="mts"):
    """Exchange with another mentee of that mentor."""

    id: int
    mentee: int
    seen: int
    other: int
    mentor: int


class Send(CallbackData, prefix="mtx"):
    """Propose all pairs."""

    id: int


class Seek(CallbackData, prefix="mtf"):
    """Find a mentee by name."""

    id: int
