"""One place where a mentorship changes its state, and where others learn of it."""

from collections.abc import Callable
from typing import Any

from mentoring.acting import Act
from mentoring.mentorships.life import ENDED, follows
from storage.mentorships import Mentorship

CHANGES: list[Callable[[Act, Mentorship, str], None]] = []
"""Functions `(act, mentorship, event)` called in the transaction of every change.

event: `proposed`, `agreed`, `trial`, `ordered`, `active` (work begins), `paused`, `resumed`,
`amended` (term or form), `mentee-left` (a group goes on), `mentee-joined` (a late joiner is in),
`ended` (completed or ended by somebody), `declined`, `returned`, `withdrawn`, `joined` (a late
joiner's own row is done with).
Other concepts append theirs; they must not write to the mentorship.
"""


def happens(act: Act, row: Mentorship, event: str, heard_as: str = "", **details: Any) -> None:
    """Let an event of `life.EVENTS` happen to a mentorship.

    :raises Late: it cannot happen in this state; nothing is changed
    """
    change(act, row, follows(row.state, event), heard_as, **details)


def change(act: Act, row: Mentorship, state: str, event: str = "", **details: Any) -> None:
    """Bring a mentorship into a state, keep who did it and why, and let the others know."""
    was, row.state, row.changed_at = row.state, state, act.now
    act.note("mentorship", row.id, event or state, was=was, **details)
    report(act, row, event or ("ended" if state in ENDED else state))


def report(act: Act, row: Mentorship, event: str) -> None:
    """Tell those who asked to know."""
    for heard in CHANGES:
        heard(act, row, event)
