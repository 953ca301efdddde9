"""The buttons of mentorships: ids only, so that they work after a restart and months later."""

from aiogram.filters.callback_data import CallbackData


class Pairs(CallbackData, prefix="prs"):
    """The curator's list: of which organisation, which group of states, which page."""

    organisation: int
    group: str = ""
    page: int = 0


class FindPair(CallbackData, prefix="prfind"):
    """Find a pair by somebody's name, in an organisation or (0) in all that one looks after."""

    organisation: int = 0


class Work(CallbackData, prefix="prw"):
    """Papers for many pairs at once: `sheets`, `sign`, `record`."""

    organisation: int
    do: str


class Pair(CallbackData, prefix="pr"):
    """The curator's card of one mentorship and what is done from it."""

    id: int
    do: str = "show"


class Mine(CallbackData, prefix="prm"):
    """A participant's own mentorship and what they do with it."""

    id: int
    do: str = "show"


class Agree(CallbackData, prefix="pra"):
    """«Согласиться» to the very text that was shown: the beginning of its hash travels along."""

    id: int
    text: str


class Seek(CallbackData, prefix="prk"):
    """Whom to find a mentor for."""

    organisation: int
    page: int = 0


class Fit(CallbackData, prefix="prf"):
    """The mentors for one mentee; `out` shows who may not be proposed, `wide` those of the
    district."""

    organisation: int
    mentee: int
    page: int = 0
    out: bool = False
    wide: bool = False


class Offer(CallbackData, prefix="pro"):
    """One possible pair in a form, variant and kinds (by number): `look`, `forms`, `variants`,
    `kinds`, `send`. Form -1 is the usual one of the two organisations."""

    organisation: int
    mentee: int
    mentor: int
    form: int = -1
    variant: int = 0
    kinds: int = 0
    do: str = "look"


class Shape(CallbackData, prefix="psh"):
    """Another form for a running mentorship: `look`, `forms`, `variants`, `kinds`, `send`."""

    id: int
    form: int = 0
    variant: int = 0
    kinds: int = 0
    do: str = "look"


class Amend(CallbackData, prefix="pam"):
    """A proposed change of term or form: `show`, `yes`, `no`, `back`."""

    id: int
    do: str = "show"


class Stand(CallbackData, prefix="pst"):
    """Standing in for a mentor: `show`, `yes`, `no`, `end`."""

    id: int
    do: str = "show"


class Join(CallbackData, prefix="prj"):
    """One more mentee for a proposal; `mentee` 0 shows whom to choose from."""

    id: int
    mentee: int = 0
    page: int = 0


class Decree(CallbackData, prefix="prd"):
    """An order: `show`, `confirm`, `file`, `fix`."""

    id: int
    do: str = "show"


class Queue(CallbackData, prefix="prq"):
    """Wait for a full mentor (`wait`), or no longer."""

    organisation: int
    mentee: int
    mentor: int
    wait: bool = False
