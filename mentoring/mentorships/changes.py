"""One place where a mentorship changes its state, and where others learn of it."""

from collections.abc import Callable
from typing import Any

from mentoring.acting import Act
from storage.mentorships import Mentorship

CHANGES: list[Callable[[Act, Mentorship, str], None]] = []
"""Functions `(act, mentorship, event)` called in the transaction of every change.

event: `proposed`, `agreed`, `trial`, `ordered`, `active` (work begins), `paused`, `resumed`,
`mentee-left` (a group goes on), `ended` (completed or ended by somebody), `declined`, `returned`,
`withdrawn`. Other concepts append theirs; they must not write to the mentorship.
"""

ENDED = ("completed", "ended_by_participant", "ended_by_curator")


def change(act: Act, row: Mentorship, state: str, event: str = "", **details: Any) -> None:
    """Bring a mentorship into a state, keep who did it and why, and let the others know."""
    was, row.state, row.changed_at = row.state, state, act.now
    act.note("mentorship", row.id, event or state, was=was, **details)
    report(act, row, event or ("ended" if state in ENDED else state))


def report(act: Act, row: Mentorship, event: str) -> None:
    """Tell those who asked to know."""
    for heard in CHANGES:
        heard(act, row, event)
