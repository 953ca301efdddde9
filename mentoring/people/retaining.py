"""How long what is kept of people stays (domain §3): the numbers, in days. Settings
(`BOT_RETENTION`, a JSON object with the names below)."""

from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

Days = Annotated[int, Field(ge=1, le=36500)]


class Retention(BaseModel):
    """What goes when. Counts, dates and orders of the organisation stay."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    unfinished_days: Days = 30
    """Somebody who began to join and never came to an end."""
    withdrawn_days: Days = 30
    """Somebody who withdrew their last consent (152-FZ art. 21: thirty days)."""
    gone_days: Days = 1095
    """Somebody who has held no role and taken part in nothing since."""
    talk_days: Days = 365
    """The words of a question for help, after it was closed."""
    notice_days: Days = 90
    """What the bot has told, after it arrived."""
    import_days: Days = 7
    """A file on its way into the base."""
    look_days: Days = 1095
    """Who looked at whose card, and who changed what."""
    paper_days: Days = 1825
    """The scans of signed sheets and orders, after the end of the mentorship (domain §3)."""


BEGINNING: Final = Retention()
_kept = {"now": BEGINNING}


def retention() -> Retention:
    """The numbers of this process."""
    return _kept["now"]


def use_retention(given: Retention) -> None:
    """Let these be the numbers of this process, from the settings."""
    _kept["now"] = given
