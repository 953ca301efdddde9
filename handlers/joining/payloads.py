"""Start links that lead elsewhere than to joining: `?start=<word>-<rest>`.

A conversation that has such links says `@start_link("speed")`; its function gets the rest. Who is
not registered yet joins first and is led on afterwards, unless the link takes `strangers` in
itself.
"""

from collections.abc import Awaitable, Callable

from handlers.desk import Desk

Answer = Callable[[Desk, str], Awaitable[None]]

LINKS: dict[str, Answer] = {}
FOR_STRANGERS: set[str] = set()


def start_link(word: str, *, strangers: bool = False) -> Callable[[Answer], Answer]:
    """Declare what `/start <word>-<rest>` leads to: `function(desk, rest)`."""

    def declare(function: Answer) -> Answer:
        if word in LINKS:
            raise ValueError(f"two start links are called {word}")
        LINKS[word] = function
        if strangers:
            FOR_STRANGERS.add(word)
        return function

    return declare


def leads_elsewhere(payload: str) -> bool:
    """Whether a payload belongs to such a link and not to an invitation."""
    word, dash, _ = payload.partition("-")
    return bool(dash) and word in LINKS


def takes_strangers(payload: str) -> bool:
    """Whether the link asks strangers itself for what it needs."""
    return payload.partition("-")[0] in FOR_STRANGERS


async def go_on(desk: Desk, payload: str) -> None:
    """Follow such a link."""
    word, _, rest = payload.partition("-")
    await LINKS[word](desk, rest)
