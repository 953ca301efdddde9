"""`python -m tests.bench [NAME]`: measures, one JSON line a number; progress on standard error.

Every number is a ratio within one run on one machine. A bench measures and never fails.
"""

import asyncio
import json
import logging
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.bench import clicks, confirming, killing, matching, memory, starting


@dataclass(frozen=True)
class Bench:
    """Numbers that are measured together, and their limits.

    `higher`: of which more is better; `told`: what is only reported.
    """

    limits: dict[str, float]
    measure: Callable[[], Awaitable[dict[str, float]]]
    higher: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it measures."""
        return (*self.limits, *self.told)


BENCHES = (
    Bench({"cold_start_ratio": 1.4}, starting.measure),
    Bench({"click_cpu_ratio": 3}, clicks.measure),
    Bench({"confirm_cpu_ratio": 8}, confirming.measure),
    Bench({"idle_memory_ratio": 1.4}, memory.measure),
    Bench(
        {"matching_speedup": 50, "match_district_ratio": 5},
        matching.measure,
        higher=("matching_speedup",),
        told=("match_growth",),
    ),
    Bench({"kill9_lost": 0, "kill9_doubled": 0, "kill9_repeated_per_kill": 1}, killing.measure),
)


async def main(only: str) -> int:
    """Measure what is asked for, or everything."""
    chosen = [bench for bench in BENCHES if not only or any(only in name for name in bench.names)]
    if not chosen:
        sys.stderr.write(f"no number is called {only}\n")
        return 2
    for bench in chosen:
        sys.stderr.write(f"measuring {', '.join(bench.names)}\n")
        found = await bench.measure()
        for name in bench.names:
            line = {
                "name": name,
                "value": round(found[name], 3),
                "limit": bench.limits.get(name),
                "better": "higher" if name in bench.higher else "lower",
            }
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    logging.disable(logging.INFO)
    sys.exit(asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "")))
