"""The bot as a process of its own, on a clock that the driver moves (BENCH_CLOCK) or has shifted
(BENCH_SHIFT, seconds)."""

import os
from datetime import timedelta
from pathlib import Path


async def serve() -> None:
    """Run until killed; one delivery at a time if BENCH_AT_ONCE says so."""
    # Imported here, as the command line does: a child that makes files imports this module too
    from bot.app import build
    from bot.log import set_up
    from bot.process import quiet_collector
    from bot.settings import load_settings
    from scheduler import ticking
    from tests.bench.clocks import SharedClock, shifted

    set_up("console", [os.environ["BOT_TOKEN"]])
    ticking.DUE_EVERY = float(os.environ.get("BENCH_TICK", "1"))
    stands, shift = os.environ.get("BENCH_CLOCK"), float(os.environ.get("BENCH_SHIFT", "0"))
    clock = SharedClock(Path(stands)) if stands else shifted(timedelta(seconds=shift))
    at_once = int(os.environ.get("BENCH_AT_ONCE", "8"))
    app = build(load_settings(), clock, paced=False, at_once=at_once)
    quiet_collector()
    await app.run(years=3)


if __name__ == "__main__":
    from bot.process import until_stopped

    until_stopped(serve)
