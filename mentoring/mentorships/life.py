"""The life of a mentorship as data (domain §4): what can happen in which state, and what follows.

proposed → agreed → trial → ordered → active ⇄ paused → completed | ended_by_…
   └ declined · returned · withdrawn                     joined (a late joiner's own row)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mentoring.refusals import Late

STATES: Final = (
    *("proposed", "agreed", "trial", "ordered", "active", "paused"),
    *("completed", "ended_by_participant", "ended_by_curator"),
    *("declined", "returned", "withdrawn", "joined"),
)
UNDER_PAPERS: Final = ("agreed", "trial")
UNBEGUN: Final = ("proposed", *UNDER_PAPERS)
ASSIGNED: Final = ("ordered", "active", "paused")
ENDED: Final = ("completed", "ended_by_participant", "ended_by_curator")
OVER: Final = (*ENDED, "declined", "returned", "withdrawn", "joined")


@dataclass(frozen=True)
class Event:
    """What can happen: from which state it leads to which, and what else is answered.

    An event that only prepares something leads from a state to the same state.
    """

    leads: Mapping[str, str]
    refusal: str


def _event(refusal: str, to: str | None, *states: str) -> Event:
    return Event({state: to or state for state in states}, refusal)


EVENTS: Final[Mapping[str, Event]] = {
    # A proposal
    "agree": _event("proposal-over", "agreed", "proposed"),
    "decline": _event("proposal-over", "declined", "proposed"),
    "add-mentee": _event("proposal-over", None, "proposed", *ASSIGNED),
    "return": _event("proposal-over", "returned", "proposed"),
    "withdraw": _event("too-late-to-withdraw", "withdrawn", *UNBEGUN),
    # Before work
    "sign": _event("not-before-order", None, *UNDER_PAPERS),
    "offer-trial": _event("not-before-order", "trial", "agreed"),
    "skip-trial": _event("not-in-trial", "agreed", "trial"),
    "answer-trial": _event("not-in-trial", None, "trial"),
    "refuse-trial": _event("not-in-trial", "declined", "trial"),
    "step-back": _event("mentorship-over", "declined", *UNDER_PAPERS),
    "order": _event("not-before-order", "ordered", *UNDER_PAPERS),
    "order-later": _event("not-before-order", None, *ASSIGNED),
    # Work
    "begin": _event("not-before-order", "active", "ordered"),
    "join": _event("not-before-order", "joined", "ordered"),
    "pause": _event("not-active", "paused", "active"),
    "resume": _event("not-paused", "active", "paused"),
    "amend": _event("not-running", None, *ASSIGNED),
    "stand-in": _event("not-running", None, "active", "paused"),
    "ask-change": _event("not-running", None, *ASSIGNED),
    # The end
    "give-notice": _event("mentorship-over", None, *ASSIGNED),
    "stay": _event("not-leaving", None, *ASSIGNED),
    "step-out": _event("mentorship-over", None, *UNBEGUN, *ASSIGNED),
    "complete": _event("mentorship-over", "completed", *ASSIGNED),
    "end-by-participant": _event("mentorship-over", "ended_by_participant", *ASSIGNED),
    "end-by-curator": _event("mentorship-over", "ended_by_curator", *ASSIGNED),
}


def possible(state: str, event: str) -> bool:
    """Whether it can happen in this state."""
    return state in EVENTS[event].leads


def follows(state: str, event: str) -> str:
    """The state that an event leads to.

    :raises Late: it cannot happen in this state; the code says why
    """
    found = EVENTS[event]
    if state not in found.leads:
        raise Late(found.refusal)
    return found.leads[state]
