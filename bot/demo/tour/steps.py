"""The steps of a story, and playing them one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from traceback import extract_tb

from bot.demo.tour.scene import Scene

SEEN, FAILED, LEFT_OUT = "seen", "failed", "left-out"


@dataclass(frozen=True)
class Step:
    """One step: `tour-step-<key>` is its heading. It is left out when one it needs was not seen."""

    key: str
    play: Callable[[Scene], Awaitable[None]]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What became of a step: `seen`, `failed` or `left-out`; and what went wrong."""

    step: Step
    state: str
    trouble: str = ""


async def perform(scene: Scene, steps: Sequence[Step]) -> list[Outcome]:
    """Play the steps; a failure is told with everybody's screens, and never raised."""
    outcomes: list[Outcome] = []
    seen: set[str] = set()
    for number, step in enumerate(steps, start=1):
        scene.teller.step(number, step.key)
        if not seen.issuperset(step.needs):
            outcomes.append(Outcome(step, LEFT_OUT))
            continue
        outcome = await _play(scene, step)
        if outcome.state == SEEN:
            seen.add(step.key)
        else:
            scene.teller.failed(outcome.trouble, scene.screens())
        outcomes.append(outcome)
    scene.teller.table([(outcome.step.key, outcome.state) for outcome in outcomes])
    return outcomes


async def _play(scene: Scene, step: Step) -> Outcome:
    scene.begin()
    known = set(scene.troubles())
    found: list[str] = []
    try:
        await step.play(scene)
        await scene.stage.settle()
    except Exception as error:
        found.append(str(error) or f"{error!r}: {extract_tb(error.__traceback__)[-1].line}")
    found += [one for one in scene.troubles() if one not in known]
    return Outcome(step, FAILED if found else SEEN, "\n".join(found))
