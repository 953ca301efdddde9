"""The door to the child process: named here, so that the bot itself never loads numpy."""

import os
from datetime import datetime

from mentoring.matching.profiles import Weights
from mentoring.times.clocks import Clocks


def work_out(url: str, matching_id: int, now: datetime, weights: Weights, clocks: Clocks) -> None:
    """See `working.work_out`; to be called by the press (`Press.make`)."""
    # One core is enough, and the other one answers people meanwhile
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from mentoring.matching.working import work_out

    work_out(url, matching_id, now, weights, clocks)
