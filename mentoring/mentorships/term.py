"""The last day of a mentorship: asked about beforehand, and never forgotten (S0 4.10, 4.12)."""

from datetime import timedelta

from mentoring.acting import Act, clock
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.circle import tell_curators, tell_parties, zone_of
from mentoring.mentorships.life import ENDED
from mentoring.mentorships.rules import morning_of
from storage.mentorships import Mentorship

TERM = "mentorship-term"
SOON = timedelta(days=14)
RUNNING = ("active", "paused")


def plan(act: Act, row: Mentorship) -> None:
    """Ask two weeks before the last day, and tell the curator when it has passed."""
    if row.ends_on is None:
        return
    zone = zone_of(act.session, row.organisation_id)
    soon = morning_of(row.ends_on - SOON, zone)
    if act.now < soon:
        act.wait(TERM, row.id, soon, 0)
    else:
        act.wait(TERM, row.id, morning_of(row.ends_on + timedelta(days=1), zone), 1)


@clock(TERM)
def term_clock(act: Act, mentorship_id: int, step: int) -> None:
    """Two weeks before: everybody is asked whether to prolong. Afterwards: the curator closes it
    or prolongs it; the work does not stop by itself."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state not in RUNNING:
        return
    if step == 0:
        tell_parties(act, row, "pair-term-soon")
        plan(act, row)
    else:
        tell_curators(act, row, "pair-term-over")


def heard(act: Act, row: Mentorship, event: str) -> None:
    """Work has begun, or its term was changed; or all is over."""
    if event in ("active", "amended"):
        plan(act, row)
    elif row.state in ENDED:
        act.stop_waiting(TERM, row.id)


CHANGES.append(heard)
