"""What somebody's being away (or back) means for the clocks that wait for them (domain §2a)."""

from sqlalchemy import select

from mentoring.acting import Act
from mentoring.waiting.clockwork import RECKONED
from storage.asks import Ask


def absence_changed(act: Act, person_id: int) -> None:
    """Reckon anew every clock that waits for a person; call it whenever their days away change.

    L1's three days are no clock of this kind: nothing stops them.
    """
    query = select(Ask.kind, Ask.subject_id).where(Ask.person_id == person_id, Ask.state == "open")
    for kind, subject_id in act.session.execute(query.distinct()).all():
        reckon = RECKONED.get(kind)
        if reckon is not None:
            reckon(act, subject_id)
