"""The door to the child process: named here, so that the bot itself never loads numpy."""

from datetime import datetime

from mentoring.matching.profiles import Weights


def work_out(url: str, matching_id: int, now: datetime, weights: Weights) -> None:
    """See `working.work_out`; to be called by the press (`Press.make`)."""
    from mentoring.matching.working import work_out

    work_out(url, matching_id, now, weights)
