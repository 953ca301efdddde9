"""How the local Telegram refuses a call: status, wording and parameters of the Bot API."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """A call that Telegram answers with `ok: false`.

    Takes the HTTP status, the description without its status word, and what goes into `parameters`
    (`retry_after`, `migrate_to_chat_id`). `page`: answered as a gateway's page instead of JSON.
    """

    WORDS = {  # noqa: RUF012 - a constant table
        400: "Bad Request",
        401: "Unauthorized",
        403: "Forbidden",
        404: "Not Found",
        409: "Conflict",
        413: "Request Entity Too Large",
        429: "Too Many Requests",
        500: "Internal Server Error",
        501: "Not Implemented",
        502: "Bad Gateway",
    }

    def __init__(
        self, status: int, text: str = "", *, page: bool = False, **parameters: Any
    ) -> None:
        word = self.WORDS[status]
        self.status = status
        self.page = page
        self.description = f"{word}: {text}" if text else word
        self.parameters = parameters
        super().__init__(self.description)

    def answer(self) -> dict[str, Any]:
        """Give the JSON body of the answer."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(text: str, **parameters: Any) -> Refusal:
    """A 400 in Telegram's words."""
    return Refusal(400, text, **parameters)


def forbidden(text: str) -> Refusal:
    """A 403 in Telegram's words."""
    return Refusal(403, text)


def too_many(seconds: int) -> Refusal:
    """A 429 that names the pause in whole seconds."""
    return Refusal(429, f"retry after {seconds}", retry_after=seconds)


def not_modelled(what: str) -> Refusal:
    """What the real Telegram can and this one cannot: never passed over in silence."""
    return Refusal(501, f"the local Telegram does not model {what}")


class Cut(Exception):
    """The connection is to be cut without an answer."""
