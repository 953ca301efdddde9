"""The ticks: APScheduler only says «now»; what is due stands in tables (design, decision 3)."""

from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

DUE_EVERY = 1.0  # seconds
SWEEP_EVERY = 3600


def ticking(
    due: Callable[[], Awaitable[object]], sweep: Callable[[], Awaitable[object]]
) -> AsyncIOScheduler:
    """A scheduler, not started yet, that calls `due` every second and `sweep` every hour."""
    scheduler = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.add_job(due, "interval", seconds=DUE_EVERY)
    scheduler.add_job(sweep, "interval", seconds=SWEEP_EVERY)
    return scheduler
