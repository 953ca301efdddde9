"""The buttons of speed mentoring."""

from aiogram.filters.callback_data import CallbackData


class Bind(CallbackData, prefix="sp-bind"):
    """Bind this group to an organisation; 0: to the only one, or ask which."""

    organisation: int = 0


class NewEvent(CallbackData, prefix="sp-new"):
    """Announce an event in a bound group."""

    binding: int


class Sign(CallbackData, prefix="sp"):
    """«Буду наставником», «Буду наставляемым», «Не смогу» (side `out`)."""

    event: int
    side: str


class Seat(CallbackData, prefix="sp-seat"):
    """One's own seat, in the private chat: `show`, `out`, `mentor`, `mentee`."""

    event: int
    do: str = "show"


class Event(CallbackData, prefix="sp-ev"):
    """The host's card: `show`, `ask` (call it off?), `cancel`."""

    event: int
    do: str = "show"


class Answer(CallbackData, prefix="sp-yes"):
    """«Хочу продолжить» or «Спасибо»."""

    meeting: int
    yes: bool


class Missed(CallbackData, prefix="sp-miss"):
    """Nobody came to the table."""

    meeting: int
