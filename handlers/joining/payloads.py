"""Start links that lead elsewhere than to joining: `?start=<word>-<rest>`.

A conversation that has such links says `@start_link("speed")`; its function gets the rest. Who is
not registered yet joins first and is led on afterwards.
"""

from collections.abc import Awaitable, Callable

from handlers.desk import Desk

Answer = Callable[[Desk, str], Awaitable[None]]

LINKS: dict[str, Answer] = {}


def start_link(word: str) -> Callable[[Answer], Answer]:
    """Declare what `/start <word>-<rest>` leads to: `function(desk, rest)`."""

    def declare(function: Answer) -> Answer:
        if word in LINKS:
            raise ValueError(f"two start links are called {word}")
        LINKS[word] = function
        return function

    return declare


def leads_elsewhere(payload: str) -> bool:
    """Whether a payload belongs to such a link and not to an invitation."""
    word, dash, _ = payload.partition("-")
    return bool(dash) and word in LINKS


async def go_on(desk: Desk, payload: str) -> None:
    """Follow such a link."""
    word, _, rest = payload.partition("-")
    await LINKS[word](desk, rest)
