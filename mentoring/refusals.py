"""How an action says no: a code and plain data, for which the voices have a sentence."""

from typing import Any


class Refusal(Exception):
    """The action was not done: `code` names the message `refusal-<code>`, `data` its values."""

    def __init__(self, code: str, **data: Any) -> None:
        super().__init__(code)
        self.code = code
        self.data = data


class NotFound(Refusal):
    """There is no such thing, or it is another's; which of the two is not told (domain §2)."""

    def __init__(self) -> None:
        super().__init__("not-found")


class Forbidden(Refusal):
    """The caller belongs here, but this is another role's work."""

    def __init__(self) -> None:
        super().__init__("forbidden")


class RoleLost(Forbidden):
    """The caller was of that organisation, and has no role there any more."""

    def __init__(self, **data: Any) -> None:
        Refusal.__init__(self, "role-lost", **data)


class Late(Refusal):
    """It was answered already or is over; the current state is shown instead."""

    def __init__(self, code: str = "late", **data: Any) -> None:
        super().__init__(code, **data)
